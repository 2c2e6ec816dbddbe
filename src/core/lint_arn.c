/*
 * lint_arn.c
 *		Resource patterns and the ARNs of the catalogue's resource types.
 *
 * Ring: core.
 */
#include "lint_arn.h"

#include "algebra.h"
#include "glob.h"
#include "pattern.h"

/* Bytes before the first wildcard or variable. */
static size_t
plain_head(IamStr text)
{
	size_t		i = 0;

	while (i < text.len && text.data[i] != '*' && text.data[i] != '?' &&
		   text.data[i] != '$')
		i++;
	return i;
}

/* Do two patterns differ before the first wildcard of either? */
static bool
heads_differ(IamStr a, size_t a_head, IamStr b)
{
	size_t		common = plain_head(b);

	if (a_head < common)
		common = a_head;
	return common > 0 && memcmp(a.data, b.data, common) != 0;
}

/* Have a text of the policy and one of the catalogue something in common? */
static bool
texts_meet(IamWork *work, IamStr ours, IamGlobCut cut, IamStr theirs)
{
	IamArenaMark mark = iam_arena_mark(work->scratch);
	IamGlob		a;
	IamGlob		b;
	bool		result = true;

	if (iam_glob_cut(work, ours, cut, &a) &&
		iam_glob_cut(work, theirs, cut == IAM_CUT_VARIABLES ?
					 IAM_CUT_EXACT : cut, &b))
		result = iam_glob_intersects(work, &a, &b);
	iam_arena_rewind(work->scratch, &mark);
	return result;
}

/* Does a text of the policy contain one of the catalogue? */
static bool
text_contains(IamWork *work, IamStr ours, IamGlobCut cut, IamStr theirs)
{
	IamArenaMark mark = iam_arena_mark(work->scratch);
	IamGlob		a;
	IamGlob		b;
	bool		result = false;

	if (iam_glob_cut(work, ours, cut, &a) &&
		iam_glob_cut(work, theirs, cut, &b))
		result = iam_glob_contains(work, &a, &b);
	iam_arena_rewind(work->scratch, &mark);
	return result;
}

/* Types that are found, in a list that grows. */
typedef struct Finder
{
	IamWork    *work;
	IamDay		day;
	IamStr		sixth;
	size_t		head;			/* of the sixth part */
	uint16_t   *items;
	uint32_t	n;
	uint32_t	room;
} Finder;

/* The types of one ARN service that the sixth part fits. */
static void
add_types(Finder *finder, uint32_t service)
{
	IamCatalogRefs types = iam_catalog_arn_types(service);
	uint32_t	i;

	for (i = 0; i < types.count; i++)
	{
		uint32_t	type = iam_catalog_ref(types, i);
		IamArnForm	form = iam_catalog_arn_form(type);

		if (!iam_was_there(iam_catalog_resource_type_at(type).life,
						   finder->day) ||
			heads_differ(finder->sixth, finder->head, form.resource) ||
			!texts_meet(finder->work, finder->sixth, IAM_CUT_VARIABLES,
						form.resource) || finder->n == finder->room)
			continue;
		finder->items[finder->n++] = (uint16_t) type;
	}
}

/* The types of all ARN services that a pattern of a service name matches. */
static void
add_matching(Finder *finder, IamStr service)
{
	uint32_t	number;

	for (number = 0; number < iam_catalog_n_arn_services() &&
		 finder->work->failure == IAM_OK; number++)
	{
		if (texts_meet(finder->work, service, IAM_CUT_FOLDED,
					   iam_catalog_arn_service_name(number)))
			add_types(finder, number);
	}
}

void
iam_find_types(IamWork *work, IamLintResource *resource, IamDay day)
{
	Finder		finder = {.work = work, .day = day};
	IamStr		service;
	uint32_t	number;

	resource->types = (IamTypeList) {NULL, 0};
	if (resource->arn.n_parts < IAM_ARN_PARTS || resource->template)
		return;
	service = resource->arn.parts[IAM_ARN_SERVICE];
	finder.sixth = resource->arn.parts[IAM_ARN_RESOURCE];
	finder.head = plain_head(finder.sixth);
	number = iam_catalog_arn_service(service);
	if (number == IAM_CATALOG_NONE &&
		iam_glob_is_literal(IAM_GLOB_SOURCE, service))
		return;
	finder.room = number != IAM_CATALOG_NONE ?
		iam_catalog_arn_types(number).count : iam_catalog_n_resource_types();
	finder.items = iam_arena_array(work->scratch, finder.room,
								   sizeof(uint16_t));
	if (finder.items == NULL)
	{
		work->failure = IAM_ERR_NO_MEMORY;
		return;
	}
	if (number != IAM_CATALOG_NONE)
		add_types(&finder, number);
	else
		add_matching(&finder, service);
	resource->types = (IamTypeList) {finder.items, finder.n};
}

bool
iam_region_fits(IamWork *work, const IamLintResource *resource, uint32_t type)
{
	return texts_meet(work, resource->arn.parts[IAM_ARN_REGION],
					  IAM_CUT_FOLDED, iam_catalog_arn_form(type).region);
}

bool
iam_account_fits(IamWork *work, const IamLintResource *resource,
				 uint32_t type)
{
	return texts_meet(work, resource->arn.parts[IAM_ARN_ACCOUNT],
					  IAM_CUT_FOLDED, iam_catalog_arn_form(type).account);
}

bool
iam_names_type(IamWork *work, const IamLintResource *resource, uint32_t type)
{
	uint32_t	i;

	if (resource->everything || resource->template)
		return true;
	for (i = 0; i < resource->types.n; i++)
	{
		if (resource->types.items[i] == type)
			return iam_region_fits(work, resource, type) &&
				iam_account_fits(work, resource, type);
	}
	return false;
}

bool
iam_covers_names(IamWork *work, const IamLintResource *resource,
				 uint32_t type)
{
	if (resource->everything)
		return true;
	return !resource->template && iam_names_type(work, resource, type) &&
		text_contains(work, resource->arn.parts[IAM_ARN_RESOURCE],
					  IAM_CUT_EXACT, iam_catalog_arn_form(type).resource);
}

bool
iam_covers_type(IamWork *work, const IamLintResource *resource, uint32_t type)
{
	IamArnForm	form = iam_catalog_arn_form(type);
	const IamStr *parts = resource->arn.parts;

	if (resource->everything)
		return true;
	/* the partition is no limit: an account lies in one */
	return form.regular && iam_covers_names(work, resource, type) &&
		(iam_glob_is_any(parts[IAM_ARN_ACCOUNT]) ||
		 form.account.len == 0) &&
		(iam_glob_is_any(parts[IAM_ARN_REGION]) || form.region.len == 0);
}

bool
iam_has_types(const IamLint *lint, uint32_t action)
{
	const IamExtraAction *added = iam_extra_action(lint->extra, action);

	if (added != NULL)
		return added->resource_types.count > 0;
	return iam_catalog_action_at(action).resource_types.count > 0;
}

bool
iam_fits_action(const IamLint *lint, const IamLintResource *resource,
				uint32_t action)
{
	IamCatalogRefs types;
	uint32_t	i;

	if (resource->everything || resource->template)
		return true;
	/* nobody knows the ARNs of what a user has added */
	if (iam_extra_action(lint->extra, action) != NULL)
		return resource->arn.n_parts == IAM_ARN_PARTS;
	types = iam_catalog_action_at(action).resource_types;
	for (i = 0; i < types.count; i++)
	{
		if (iam_names_type(lint->work, resource, iam_catalog_ref(types, i)))
			return true;
	}
	return false;
}

bool
iam_covers_action(const IamLint *lint, const IamLintResource *resource,
				  uint32_t action)
{
	IamCatalogRefs types;
	uint32_t	i;

	if (resource->everything)
		return true;
	if (iam_extra_action(lint->extra, action) != NULL)
		return false;
	types = iam_catalog_action_at(action).resource_types;
	for (i = 0; i < types.count; i++)
	{
		if (iam_covers_type(lint->work, resource, iam_catalog_ref(types, i)))
			return true;
	}
	return false;
}

/* Cut two patterns into boxes; false when one of them matches nothing. */
static bool
cut_boxes(const IamLint *lint, IamStr a, IamBox *box_a, IamStr b,
		  IamBox *box_b)
{
	return iam_resource_box(lint->work, a, true, box_a) &&
		iam_resource_box(lint->work, b, true, box_b);
}

bool
iam_resource_contains(const IamLint *lint, const IamLintResource *a,
					  const IamLintResource *b)
{
	IamArenaMark mark = iam_arena_mark(lint->work->scratch);
	IamBox		box_a;
	IamBox		box_b;
	bool		result = false;

	if (a->everything)
		return true;
	/* a variable is an unknown text there: it contains itself alone */
	if (memchr(a->text.data, '{', a->text.len) != NULL)
		return iam_str_eq(a->text, b->text);
	if (cut_boxes(lint, a->text, &box_a, b->text, &box_b))
		result = iam_box_contains(lint->work, &box_a, &box_b);
	iam_arena_rewind(lint->work->scratch, &mark);
	return result;
}

bool
iam_resource_meets_text(const IamLint *lint, const IamLintResource *resource,
						IamStr pattern)
{
	IamArenaMark mark = iam_arena_mark(lint->work->scratch);
	IamBox		box_a;
	IamBox		box_b;
	bool		result = false;

	if (cut_boxes(lint, resource->text, &box_a, pattern, &box_b))
		result = iam_box_intersects(lint->work, &box_a, &box_b);
	iam_arena_rewind(lint->work->scratch, &mark);
	return result;
}

bool
iam_resource_meets(const IamLint *lint, const IamLintResource *a,
				   const IamLintResource *b)
{
	return a->everything || b->everything ||
		iam_resource_meets_text(lint, a, b->text);
}
