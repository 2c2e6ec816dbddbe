/*
 * catalog.c
 *		The catalogue of services, actions, resource types and condition
 *		keys.
 *
 * Ring: core.  The layout of the data is in catalog_data.h.
 *
 * An action is looked up in a hash table; everything else by a binary search
 * for the service and one for the name within the service's rows.  Names are
 * compared through the pool and folded on the way, both sides, so that one
 * copy of each name serves search and output.
 */
#include "catalog.h"

#include "catalog_data.h"
#include "fold.h"

static const IamStr level_names[IAM_N_LEVELS] = {
	[IAM_LEVEL_LIST] = IAM_STR_INIT("List"),
	[IAM_LEVEL_READ] = IAM_STR_INIT("Read"),
	[IAM_LEVEL_WRITE] = IAM_STR_INIT("Write"),
	[IAM_LEVEL_TAGGING] = IAM_STR_INIT("Tagging"),
	[IAM_LEVEL_PERMISSIONS] = IAM_STR_INIT("Permissions management")
};

static const IamStr key_type_names[] = {
	[IAM_KEY_STRING] = IAM_STR_INIT("String"),
	[IAM_KEY_ARN] = IAM_STR_INIT("ARN"),
	[IAM_KEY_BOOL] = IAM_STR_INIT("Bool"),
	[IAM_KEY_DATE] = IAM_STR_INIT("Date"),
	[IAM_KEY_IP] = IAM_STR_INIT("IPAddress"),
	[IAM_KEY_NUMERIC] = IAM_STR_INIT("Numeric"),
	[IAM_KEY_BINARY] = IAM_STR_INIT("Binary")
};

IamStr
iam_access_level_name(IamAccessLevel level)
{
	return level_names[level];
}

bool
iam_access_level_parse(IamStr name, IamAccessLevel *level)
{
	int			i;

	for (i = 0; i < IAM_N_LEVELS; i++)
	{
		if (iam_str_eq(name, level_names[i]))
		{
			*level = (IamAccessLevel) i;
			return true;
		}
	}
	return false;
}

IamStr
iam_key_type_name(IamKeyType type)
{
	return key_type_names[type];
}

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

static inline IamLifetime
lifetime(uint8_t since, uint8_t until)
{
	return (IamLifetime) {iam_data_dates[since], iam_data_dates[until]};
}

/*
 * Rows as things.
 */

uint32_t
iam_catalog_n_services(void)
{
	return iam_data_counts.services;
}

uint32_t
iam_catalog_n_actions(void)
{
	return iam_data_counts.actions;
}

uint32_t
iam_catalog_n_resource_types(void)
{
	return iam_data_counts.types;
}

uint32_t
iam_catalog_n_condition_keys(void)
{
	return iam_data_counts.keys;
}

IamCatalogService
iam_catalog_service_at(uint32_t service)
{
	const IamServiceRow *row = &iam_data_services[service];

	return (IamCatalogService) {
		.prefix = pooled(row->prefix, row->prefix_len),
		.name = pooled(row->name, row->name_len),
		.actions = {row->first_action, row[1].first_action},
		.resource_types = {row->first_type, row[1].first_type},
		.condition_keys = {row->first_key, row[1].first_key},
		.life = lifetime(row->since, row->until),
		.rcp = row->rcp != 0,
		.rcp_life = lifetime(row->rcp_since, row->rcp_until)
	};
}

bool
iam_catalog_heeds_rcp(uint32_t service)
{
	return service != IAM_CATALOG_NONE &&
		iam_data_services[service].rcp != 0 &&
		iam_data_services[service].rcp_until == 0;
}

IamStr
iam_catalog_action_text(IamCatalogId action)
{
	const IamActionRow *row = &iam_data_actions[action];

	return pooled(row->text, row->text_len);
}

/* The part of an action after the colon. */
static inline IamStr
action_name(uint32_t action)
{
	const IamActionRow *row = &iam_data_actions[action];
	size_t		skip = iam_data_services[row->service].prefix_len + 1;

	return pooled(row->text + (uint32_t) skip, row->text_len - skip);
}

IamCatalogAction
iam_catalog_action_at(IamCatalogId action)
{
	const IamActionRow *row = &iam_data_actions[action];

	return (IamCatalogAction) {
		.action = iam_catalog_action_text(action),
		.name = action_name(action),
		.service = row->service,
		.level = (IamAccessLevel) (row->facts & IAM_DATA_LEVEL),
		.facts_known = (row->facts & IAM_DATA_FACTS_KNOWN) != 0,
		.permission_only = (row->facts & IAM_DATA_PERMISSION_ONLY) != 0,
		.resource_types = listed(row->list, row->n_types),
		.condition_keys = listed(row->list + row->n_types, row->n_keys),
		.dependents = listed(row->list + row->n_types + row->n_keys,
							 row->n_dependents),
		.life = lifetime(row->since, row->until)
	};
}

IamCatalogType
iam_catalog_resource_type_at(uint32_t type)
{
	const IamTypeRow *row = &iam_data_types[type];

	return (IamCatalogType) {
		.name = pooled(row->name, row->name_len),
		.service = row->service,
		.arn = pooled(row->arn, row->arn_len),
		.condition_keys = listed(row->list, row->n_keys),
		.life = lifetime(row->since, row->until)
	};
}

IamCatalogKey
iam_catalog_condition_key_at(uint32_t key)
{
	const IamKeyRow *row = &iam_data_keys[key];

	return (IamCatalogKey) {
		.name = pooled(row->name, row->name_len),
		.service = row->service,
		.type = (IamKeyType) (row->type & ~IAM_DATA_MULTIVALUED),
		.multivalued = (row->type & IAM_DATA_MULTIVALUED) != 0,
		.life = lifetime(row->since, row->until)
	};
}

uint32_t
iam_catalog_ref(IamCatalogRefs refs, uint32_t place)
{
	return refs.items[place] & ~(uint32_t) IAM_DATA_REQUIRED;
}

bool
iam_catalog_ref_required(IamCatalogRefs refs, uint32_t place)
{
	return (refs.items[place] & IAM_DATA_REQUIRED) != 0;
}

const uint64_t *
iam_catalog_current(void)
{
	return iam_data_current;
}

const uint64_t *
iam_catalog_level(IamAccessLevel level)
{
	return iam_data_levels + (iam_data_counts.actions + 63) / 64 * level;
}

const uint64_t *
iam_catalog_with_types(void)
{
	return iam_data_with_types;
}

IamArnForm
iam_catalog_arn_form(uint32_t type)
{
	const IamArnRow *row = &iam_data_arns[type];

	return (IamArnForm) {
		.service = pooled(row->service, row->service_len),
		.region = pooled(row->region, row->region_len),
		.account = pooled(row->account, row->account_len),
		.resource = pooled(row->resource, row->resource_len),
		.regular = row->irregular == 0
	};
}

uint32_t
iam_catalog_n_arn_services(void)
{
	return iam_data_counts.arn_services;
}

IamStr
iam_catalog_arn_service_name(uint32_t arn_service)
{
	const IamArnServiceRow *row = &iam_data_arn_services[arn_service];

	return pooled(row->name, row->name_len);
}

IamCatalogRefs
iam_catalog_arn_types(uint32_t arn_service)
{
	const IamArnServiceRow *row = &iam_data_arn_services[arn_service];

	return listed(row->list, row->count);
}

IamStr
iam_catalog_version_text(void)
{
	return (IamStr) {iam_data_version, strlen(iam_data_version)};
}

/* The version text starts with the day as yyyy-mm-dd. */
IamDay
iam_catalog_day(void)
{
	IamDay		day = 0;
	int			i;

	for (i = 0; i < 10; i++)
	{
		if (iam_data_version[i] != '-')
			day = day * 10 + (IamDay) (iam_data_version[i] - '0');
	}
	return day;
}

/*
 * Search.
 */

typedef IamStr (*NameAt) (uint32_t number);

static IamStr
service_prefix(uint32_t service)
{
	const IamServiceRow *row = &iam_data_services[service];

	return pooled(row->prefix, row->prefix_len);
}

static IamStr
type_name(uint32_t type)
{
	const IamTypeRow *row = &iam_data_types[type];

	return pooled(row->name, row->name_len);
}

static IamStr
key_name(uint32_t key)
{
	const IamKeyRow *row = &iam_data_keys[key];

	return pooled(row->name, row->name_len);
}

/* Order of the first len bytes of two texts, both folded. */
static int
compare_bytes(const char *a, const char *b, size_t len)
{
	size_t		i;

	for (i = 0; i < len; i++)
	{
		int			x = iam_fold_ascii((unsigned char) a[i]);
		int			y = iam_fold_ascii((unsigned char) b[i]);

		if (x != y)
			return x - y;
	}
	return 0;
}

/*
 * Order of a name and a text; with as_prefix the name counts as equal when it
 * starts with the text.
 */
static inline int
compare_name(IamStr name, IamStr text, bool as_prefix)
{
	size_t		common = name.len < text.len ? name.len : text.len;
	int			order = compare_bytes(name.data, text.data, common);

	if (order != 0)
		return order;
	if (as_prefix && name.len >= text.len)
		return 0;
	return (name.len > text.len) - (name.len < text.len);
}

/*
 * First row of a range whose name is not before the text; with beyond, the
 * first that is after it and does not start with it.
 */
static inline uint32_t
find_bound(NameAt name_at, IamCatalogRange range, IamStr text, bool beyond)
{
	while (range.first < range.end)
	{
		uint32_t	middle = range.first + (range.end - range.first) / 2;
		int			order = compare_name(name_at(middle), text, beyond);

		if (order < 0 || (beyond && order == 0))
			range.first = middle + 1;
		else
			range.end = middle;
	}
	return range.first;
}

/* The row of a range that has just this name. */
static inline uint32_t
find_name(NameAt name_at, IamCatalogRange range, IamStr text)
{
	uint32_t	found = find_bound(name_at, range, text, false);

	if (found < range.end && compare_name(name_at(found), text, false) == 0)
		return found;
	return IAM_CATALOG_NONE;
}

static inline IamCatalogRange
actions_of(uint32_t service)
{
	const IamServiceRow *row = &iam_data_services[service];

	return (IamCatalogRange) {row->first_action, row[1].first_action};
}

uint32_t
iam_catalog_service(IamStr prefix)
{
	return find_name(service_prefix,
					 (IamCatalogRange) {0, iam_data_counts.services}, prefix);
}

/* Is the text of an action service:Name? */
static bool
is_action(IamCatalogId id, IamStr service, IamStr name)
{
	IamStr		text = iam_catalog_action_text(id);

	return text.len == service.len + 1 + name.len &&
		text.data[service.len] == ':' &&
		iam_fold_same(text.data + service.len + 1, name.data, name.len) &&
		iam_fold_same(text.data, service.data, service.len);
}

IamCatalogId
iam_catalog_action(IamStr service, IamStr name)
{
	uint32_t	hash = iam_fold_hash(IAM_FOLD_HASH_SEED, service);
	uint32_t	slot;

	hash = iam_fold_hash(hash, IAM_STR(":"));
	hash = iam_fold_hash(hash, name);
	slot = (hash ^ (hash >> 16)) % IAM_DATA_SLOTS;
	for (; iam_data_action_slots[slot] != IAM_DATA_NO_ACTION;
		 slot = (slot + 1) % IAM_DATA_SLOTS)
	{
		if (is_action(iam_data_action_slots[slot], service, name))
			return iam_data_action_slots[slot];
	}
	return IAM_CATALOG_NONE;
}

uint32_t
iam_catalog_resource_type(uint32_t service, IamStr name)
{
	if (service == IAM_CATALOG_NONE)
		return IAM_CATALOG_NONE;
	return find_name(type_name, iam_catalog_service_at(service).resource_types,
					 name);
}

uint32_t
iam_catalog_condition_key(uint32_t service, IamStr name)
{
	if (service == IAM_CATALOG_NONE)
		return IAM_CATALOG_NONE;
	return find_name(key_name, iam_catalog_service_at(service).condition_keys,
					 name);
}

void
iam_catalog_prefix(uint32_t service, IamStr prefix, IamCatalogId *first,
				   IamCatalogId *end)
{
	IamCatalogRange range = {0, 0};

	if (service != IAM_CATALOG_NONE)
		range = actions_of(service);
	*first = find_bound(action_name, range, prefix, false);
	range.first = *first;
	*end = find_bound(action_name, range, prefix, true);
}

uint32_t
iam_catalog_arn_service(IamStr name)
{
	return find_name(iam_catalog_arn_service_name,
					 (IamCatalogRange) {0, iam_data_counts.arn_services},
					 name);
}

/*
 * Keys that are templates.
 */

/* What a template has before and after the part that the user names. */
typedef struct KeyTemplate
{
	size_t		head;
	size_t		tail;
} KeyTemplate;

/* Does a text end so, without regard to case? */
static bool
ends_with(IamStr text, IamStr end)
{
	return text.len >= end.len &&
		iam_fold_same(text.data + text.len - end.len, end.data, end.len);
}

/*
 * Take a key's name apart; false when it is no template.  The script that
 * writes the tables makes the same distinction.
 */
static bool
split_template(IamStr key, KeyTemplate *template)
{
	static const IamStr sample = IAM_STR_INIT("/tag-key");
	size_t		i;

	template->tail = 0;
	for (i = 0; i < key.len; i++)
	{
		bool		variable = key.data[i] == '$' && i + 1 < key.len &&
			key.data[i + 1] == '{';
		const char *end;

		if (!variable && key.data[i] != '<')
			continue;
		end = memchr(key.data + i, variable ? '}' : '>', key.len - i);
		if (end == NULL)
			continue;
		template->head = i;
		template->tail = key.len - (size_t) (end + 1 - key.data);
		return true;
	}
	if (ends_with(key, sample))
	{
		template->head = key.len - sample.len + 1;
		return true;
	}
	template->head = key.len;
	return key.len > 0 && key.data[key.len - 1] == '/';
}

bool
iam_key_is_template(IamStr key)
{
	KeyTemplate template;

	return split_template(key, &template);
}

static bool
fits_template(IamStr key, const KeyTemplate *template, IamStr name)
{
	IamStr		tail = {key.data + key.len - template->tail, template->tail};

	return name.len > template->head + template->tail &&
		iam_fold_same(name.data, key.data, template->head) &&
		ends_with(name, tail);
}

bool
iam_key_name_fits(IamStr key, IamStr name)
{
	KeyTemplate template;

	if (split_template(key, &template))
		return fits_template(key, &template, name);
	return compare_name(key, name, false) == 0;
}

bool
iam_catalog_key_fits(uint32_t key, IamStr name)
{
	return iam_key_name_fits(key_name(key), name);
}

static IamStr
indexed_key_name(uint32_t place)
{
	return key_name(iam_data_key_names[place]);
}

static IamStr
template_name(uint32_t place)
{
	return key_name(iam_data_key_templates[place]);
}

/* No template has a variable before its third character. */
#define TEMPLATE_START 2

/* The template that says most of a name, or IAM_CATALOG_NONE. */
static uint32_t
find_template(IamStr name)
{
	IamCatalogRange range = {0, iam_data_counts.key_templates};
	IamStr		start = {name.data, TEMPLATE_START};
	uint32_t	best = IAM_CATALOG_NONE;
	size_t		said = 0;

	if (name.len < TEMPLATE_START)
		return IAM_CATALOG_NONE;
	range.first = find_bound(template_name, range, start, false);
	range.end = find_bound(template_name, range, start, true);
	for (; range.first < range.end; range.first++)
	{
		uint32_t	key = iam_data_key_templates[range.first];
		KeyTemplate template;

		if (split_template(key_name(key), &template) &&
			template.head + template.tail > said &&
			fits_template(key_name(key), &template, name))
		{
			best = key;
			said = template.head + template.tail;
		}
	}
	return best;
}

uint32_t
iam_catalog_any_key(IamStr name)
{
	uint32_t	found = find_name(indexed_key_name,
								  (IamCatalogRange) {
									  0, iam_data_counts.key_names
								  }, name);

	/* "x:ResourceTag/" is in the list, but as a name it lacks the tag */
	if (found != IAM_CATALOG_NONE &&
		iam_key_name_fits(indexed_key_name(found), name))
		return iam_data_key_names[found];
	return find_template(name);
}
