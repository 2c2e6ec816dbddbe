/*
 * lint_list.c
 *		Lists of actions, sets that escalate, global condition keys, regions
 *		and partitions.
 *
 * Ring: core.  The layout of the tables is in lint_data.h.
 */
#include "lint_list.h"

#include "catalog_data.h"
#include "fold.h"
#include "lint_data.h"

static inline IamStr
pooled(uint32_t offset, size_t len)
{
	return (IamStr) {iam_data_pool + offset, len};
}

static inline IamCatalogRefs
listed(uint32_t offset, uint32_t count)
{
	return (IamCatalogRefs) {iam_data_lists + offset, count};
}

/*
 * Actions.
 */

IamStr
iam_action_list_name(IamActionList list)
{
	const IamActionListRow *row = &iam_data_action_lists[list];

	return pooled(row->name, row->name_len);
}

IamCatalogRefs
iam_action_list(IamActionList list)
{
	const IamActionListRow *row = &iam_data_action_lists[list];

	return listed(row->list, row->count);
}

const uint64_t *
iam_action_list_bits(IamActionList list)
{
	return iam_data_list_bits +
		(size_t) list * ((iam_catalog_n_actions() + 63) / 64);
}

bool
iam_action_listed(IamActionList list, IamCatalogId action)
{
	return action < iam_catalog_n_actions() &&
		((iam_action_list_bits(list)[action / 64] >> (action % 64)) & 1);
}

uint32_t
iam_n_escalation_sets(void)
{
	return iam_data_lint_counts.sets;
}

IamEscalationSet
iam_escalation_set_at(uint32_t set)
{
	const IamEscalationRow *row = &iam_data_escalation_sets[set];

	return (IamEscalationSet) {
		.actions = listed(row->list, row->count),
		.self_contained = row->self_contained != 0,
		.passed_to = pooled(row->passed_to, row->passed_to_len)
	};
}

/*
 * Global condition keys.
 */

static inline IamStr
global_key_name(uint32_t number)
{
	const IamGlobalKeyRow *row = &iam_data_global_keys[number];

	return pooled(row->name, row->name_len);
}

uint32_t
iam_n_global_keys(void)
{
	return iam_data_lint_counts.global_keys;
}

IamGlobalKey
iam_global_key_at(uint32_t number)
{
	const IamGlobalKeyRow *row = &iam_data_global_keys[number];
	IamStr		name = global_key_name(number);

	return (IamGlobalKey) {
		.name = name,
		.type = (IamKeyType) (row->type & ~IAM_DATA_MULTIVALUED),
		.multivalued = (row->type & IAM_DATA_MULTIVALUED) != 0,
		.template = iam_key_is_template(name),
		.category = (IamKeyCategory) row->category,
		.flags = row->flags,
		.instead = pooled(row->instead, row->instead_len)
	};
}

/*
 * There are some fifty keys, all of which begin alike, and a policy names
 * few: each is looked at.
 */
/* Does a name start with these lower-case letters, whatever its own are? */
static bool
has_head(IamStr name, const char *head, size_t len)
{
	size_t		i;

	for (i = 0; i < len; i++)
	{
		if (iam_fold_ascii((unsigned char) name.data[i]) !=
			(unsigned char) head[i])
			return false;
	}
	return true;
}

uint32_t
iam_global_key(IamStr name)
{
	static const char head[] = "aws:";
	const size_t skip = sizeof(head) - 1;
	uint32_t	i;

	if (name.len <= skip || !has_head(name, head, skip))
		return IAM_CATALOG_NONE;
	for (i = 0; i < iam_data_lint_counts.global_keys; i++)
	{
		IamStr		key = global_key_name(i);

		/* most differ in the next letter, and are not looked at further */
		if (iam_fold_ascii((unsigned char) key.data[skip]) ==
			iam_fold_ascii((unsigned char) name.data[skip]) &&
			iam_key_name_fits(key, name))
			return i;
	}
	return IAM_CATALOG_NONE;
}

/*
 * Places.
 */

static inline IamStr
place_name(const IamPlaceRow *row)
{
	return pooled(row->name, row->name_len);
}

/* Is a name among these rows, which are in order? */
static bool
find_place(const IamPlaceRow *rows, uint32_t count, IamStr name)
{
	uint32_t	first = 0;
	uint32_t	end = count;

	if (name.len == 0)
		return false;
	while (first < end)
	{
		uint32_t	middle = first + (end - first) / 2;

		if (iam_str_compare(place_name(&rows[middle]), name) < 0)
			first = middle + 1;
		else
			end = middle;
	}
	return first < count && iam_str_eq(place_name(&rows[first]), name);
}

uint32_t
iam_n_regions(void)
{
	return iam_data_lint_counts.regions;
}

IamStr
iam_region_at(uint32_t region)
{
	return place_name(&iam_data_regions[region]);
}

bool
iam_region_known(IamStr region)
{
	return find_place(iam_data_regions, iam_data_lint_counts.regions, region);
}

uint32_t
iam_n_partitions(void)
{
	return iam_data_lint_counts.partitions;
}

IamStr
iam_partition_at(uint32_t partition)
{
	return place_name(&iam_data_partitions[partition]);
}

bool
iam_partition_known(IamStr partition)
{
	return find_place(iam_data_partitions, iam_data_lint_counts.partitions,
					  partition);
}
