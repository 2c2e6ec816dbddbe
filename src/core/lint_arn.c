/*
 * lint_arn.c
 *		Resource patterns and the ARNs of the catalogue's resource types.
 *
 * Ring: core.
 */
#include "lint_arn.h"

#include "algebra.h"
#include "fold.h"
#include "glob.h"
#include "lint_list.h"
#include "pattern.h"
#include "principal.h"

/*
 * What the matter is.
 */

/* What stands in a part of an ARN. */
typedef enum PartState
{
	PART_PLAIN,
	PART_VARIABLE,				/* a variable of IAM, in braces */
	PART_UNKNOWN				/* a placeholder, or no closing brace */
} PartState;

static PartState
part_state(IamStr part)
{
	PartState	state = PART_PLAIN;
	IamLintVariable variable;
	size_t		place = 0;

	if (part.len == 0 || memchr(part.data, '{', part.len) == NULL)
		return PART_PLAIN;
	while (iam_lint_next_variable(part, &place, &variable))
	{
		if (variable.form != IAM_VARIABLE_TEMPLATE &&
			variable.form != IAM_VARIABLE_NO_BRACE)
			return PART_VARIABLE;
		state = PART_UNKNOWN;
	}
	return state;
}

/* The next colon from a place on that is no variable's; NULL at the end. */
static const char *
next_colon(IamStr text, size_t from)
{
	const char *colon = memchr(text.data + from, ':', text.len - from);
	IamLintVariable variable;

	if (memchr(text.data, '{', text.len) == NULL)
		return colon;
	while (colon != NULL && iam_lint_next_variable(text, &from, &variable) &&
		   variable.form != IAM_VARIABLE_NO_BRACE &&
		   variable.text.data < colon)
	{
		if (text.data + from > colon)
			colon = memchr(text.data + from, ':', text.len - from);
	}
	return colon;
}

/* As iam_arn_split, but for the colons of variables. */
static bool
split_arn(IamStr text, IamArn *arn)
{
	size_t		from = 0;
	int			i;

	arn->n_parts = 0;
	for (i = 0; i < IAM_ARN_PARTS; i++)
		arn->parts[i] = IAM_STR("*");
	while (arn->n_parts < IAM_ARN_PARTS)
	{
		IamStr	   *part = &arn->parts[arn->n_parts++];
		const char *colon = NULL;

		if (arn->n_parts < IAM_ARN_PARTS)
			colon = next_colon(text, from);
		*part = (IamStr) {text.data + from, text.len - from};
		if (colon == NULL)
			break;
		part->len = (size_t) (colon - part->data);
		from += part->len + 1;
	}
	return iam_str_eq(arn->parts[IAM_ARN_PREFIX], IAM_STR("arn"));
}

/* What all forms of some ARNs have in common. */
#define HAVE_REGION		0x01
#define LACK_REGION		0x02
#define HAVE_ACCOUNT	0x04
#define LACK_ACCOUNT	0x08
#define HAVE_ALL		0x0F

/* The forms of a service, and those of them that a sixth part fits. */
typedef struct Survey
{
	IamWork    *work;
	const IamLintResource *resource;
	bool		sixth_known;
	bool		any;			/* is there a form at all? */
	bool		fits;			/* do region and account fit one of them? */
	bool		meets;			/* does the sixth part fit one of them? */
	bool		wide;			/* does the pattern contain one of them? */
	unsigned	all;			/* of all forms */
	unsigned	met;			/* of those that the sixth part fits */
} Survey;

/* Nothing is sure of an irregular form. */
static unsigned
common_bits(const IamArnForm *form)
{
	if (!form->regular)
		return 0;
	return (form->region.len > 0 ? HAVE_REGION : LACK_REGION) |
		(form->account.len > 0 ? HAVE_ACCOUNT : LACK_ACCOUNT);
}

/* Does a part before the sixth name all that the catalogue has there? */
static bool
part_is_open(IamStr ours, IamStr theirs)
{
	return iam_glob_is_any(ours) || theirs.len == 0;
}

static void
look_at_form(Survey *survey, const IamArnForm *form)
{
	const IamStr *parts = survey->resource->arn.parts;
	unsigned	bits = common_bits(form);

	survey->any = true;
	survey->all &= bits;
	survey->fits |= !form->regular ||
		(iam_part_meets(survey->work, parts[IAM_ARN_REGION], form->region) &&
		 iam_part_meets(survey->work, parts[IAM_ARN_ACCOUNT], form->account));
	if (survey->sixth_known &&
		!iam_sixth_meets(survey->work, survey->resource->sixth, form->resource))
		return;
	survey->meets = true;
	survey->met &= bits;
	survey->wide = survey->wide ||
		(part_is_open(parts[IAM_ARN_REGION], form->region) &&
		 part_is_open(parts[IAM_ARN_ACCOUNT], form->account) &&
		 memchr(parts[IAM_ARN_RESOURCE].data, '*',
				parts[IAM_ARN_RESOURCE].len) != NULL &&
		 iam_sixth_contains(survey->work, parts[IAM_ARN_RESOURCE],
					   form->resource));
}

/* Look at all forms of the ARN service that were there on a day. */
static void
look_at_forms(Survey *survey, uint32_t service, IamDay day)
{
	IamCatalogRefs types = iam_catalog_arn_types(service);
	IamStr		name = iam_catalog_arn_service_name(service);
	IamOtherForms others = survey->resource->other_forms;
	const IamOtherForm *other;
	uint32_t	i;

	for (i = 0; i < types.count; i++)
	{
		uint32_t	type = iam_catalog_ref(types, i);
		IamArnForm	form;

		/* what is gone from AWS's pages may go on in its accounts */
		if (day != UINT32_MAX &&
			iam_catalog_resource_type_at(type).life.since > day)
			continue;
		form = iam_catalog_arn_form(type);
		look_at_form(survey, &form);
	}
	while ((other = iam_next_other_form(&others)) != NULL)
	{
		if (iam_str_eq(name, other->form.service))
			look_at_form(survey, &other->form);
	}
}

/* Can a part be empty: it is, or it is a star? */
static bool
may_be_empty(IamStr part)
{
	return part.len == 0 || iam_glob_is_any(part);
}

/*
 * Region and account by the forms that the sixth part fits, or by all forms
 * when it fits none.  The sixth part is only judged when the others fit.
 */
static unsigned
judge_by_forms(const Survey *survey, unsigned faults)
{
	const IamStr *parts = survey->resource->arn.parts;
	unsigned	bits = survey->meets ? survey->met : survey->all;
	IamStr		region = parts[IAM_ARN_REGION];
	IamStr		account = parts[IAM_ARN_ACCOUNT];

	if (!survey->any)
		return faults;
	if (!(faults & (IAM_ARN_BAD_REGION | IAM_ARN_VARIABLE)) &&
		part_state(region) == PART_PLAIN)
	{
		if ((bits & LACK_REGION) && !may_be_empty(region))
			faults |= IAM_ARN_NEEDLESS_REGION;
		else if ((bits & HAVE_REGION) && region.len == 0)
			faults |= IAM_ARN_LACKS_REGION;
	}
	if (!(faults & (IAM_ARN_BAD_ACCOUNT | IAM_ARN_VARIABLE)) &&
		part_state(account) == PART_PLAIN)
	{
		if ((bits & LACK_ACCOUNT) && !may_be_empty(account))
			faults |= IAM_ARN_NEEDLESS_ACCOUNT;
		else if ((bits & HAVE_ACCOUNT) && account.len == 0)
			faults |= IAM_ARN_LACKS_ACCOUNT;
	}
	if (faults == 0 && !survey->meets && survey->fits)
		faults |= IAM_ARN_BAD_RESOURCE;
	return faults;
}

/* Is it a text without wildcards that can be judged? */
static bool
is_judged(IamStr part, unsigned *faults)
{
	PartState	state = part_state(part);

	if (state == PART_VARIABLE)
		*faults |= IAM_ARN_VARIABLE;
	return state == PART_PLAIN &&
		iam_glob_is_literal(IAM_GLOB_SOURCE, part);
}

/* Has a text a capital letter? */
static bool
has_capital(IamStr text)
{
	size_t		i;

	for (i = 0; i < text.len; i++)
	{
		if (text.data[i] >= 'A' && text.data[i] <= 'Z')
			return true;
	}
	return false;
}

/* What is the matter with the service. */
static unsigned
judge_service(IamStr service)
{
	unsigned	faults = 0;

	if (!is_judged(service, &faults))
		return part_state(service) == PART_PLAIN ?
			IAM_ARN_WILD_SERVICE : faults;
	if (iam_catalog_arn_service(service) == IAM_CATALOG_NONE &&
		iam_catalog_service(service) == IAM_CATALOG_NONE)
		return IAM_ARN_BAD_SERVICE;
	return has_capital(service) ? IAM_ARN_SERVICE_CASE : 0;
}

/*
 * What AWS writes in place of an account for what is its own: managed
 * policies, rule groups of Network Firewall, components of the Marketplace in
 * Image Builder, origin access identities.
 */
static bool
is_owner(IamStr account)
{
	static const char *const owners[] = {
		"aws", "aws-managed", "aws-marketplace", "cloudfront", NULL
	};

	return iam_one_of(account, owners) && !has_capital(account);
}

/* Judge the parts by themselves. */
static unsigned
judge_parts(const IamStr *parts)
{
	unsigned	faults = judge_service(parts[IAM_ARN_SERVICE]);
	IamStr		region = parts[IAM_ARN_REGION];
	IamStr		account = parts[IAM_ARN_ACCOUNT];

	if (is_judged(parts[IAM_ARN_PARTITION], &faults) &&
		!iam_partition_known(parts[IAM_ARN_PARTITION]))
		faults |= IAM_ARN_BAD_PARTITION;
	if (is_judged(region, &faults) && region.len > 0 &&
		!iam_region_known(region))
		faults |= IAM_ARN_BAD_REGION;
	if (is_judged(account, &faults) && account.len > 0 &&
		!iam_is_account(account) && !is_owner(account))
		faults |= IAM_ARN_BAD_ACCOUNT;
	return faults;
}

/* The faults of what has fewer than six parts. */
static unsigned
judge_short(const IamLintResource *resource)
{
	const IamArn *arn = &resource->arn;
	unsigned	faults = resource->template ? 0 : IAM_ARN_TOO_SHORT;
	int			i;

	for (i = IAM_ARN_PARTITION; i < arn->n_parts; i++)
		is_judged(arn->parts[i], &faults);
	return faults;
}

/*
 * The text with a star for each variable, also for one that is malformed,
 * which is told elsewhere, and a `?` for each escaped character.
 */
static IamStr
star_variables(IamWork *work, IamStr text)
{
	IamLintVariable variable;
	size_t		place = 0;
	size_t		from = 0;
	IamBuffer	out;

	if (memchr(text.data, '{', text.len) == NULL)
		return text;
	iam_buffer_init(&out, work->scratch, text.len + 1);
	while (iam_lint_next_variable(text, &place, &variable))
	{
		iam_buffer_append(&out, text.data + from,
						  (size_t) (variable.text.data - text.data) - from);
		iam_buffer_byte(&out, variable.form == IAM_VARIABLE_ESCAPE ?
						'?' : '*');
		from = place;
	}
	iam_buffer_append(&out, text.data + from, text.len - from);
	if (out.failed)
	{
		work->failure = IAM_ERR_NO_MEMORY;
		return text;
	}
	return (IamStr) {out.data, out.len};
}

void
iam_read_arn(IamWork *work, IamLintResource *resource, IamDay day)
{
	const IamStr *parts = resource->arn.parts;
	unsigned	faults;
	uint32_t	service;

	if (!split_arn(resource->text, &resource->arn))
	{
		resource->arn.n_parts = 0;
		if (!iam_str_eq(resource->text, IAM_STR("*")) &&
			part_state(parts[IAM_ARN_PREFIX]) != PART_UNKNOWN)
			resource->faults = IAM_ARN_NO_ARN;
		return;
	}
	resource->sixth = star_variables(work, parts[IAM_ARN_RESOURCE]);
	resource->other_forms = iam_other_forms(work, parts[IAM_ARN_SERVICE]);
	if (resource->arn.n_parts < IAM_ARN_PARTS)
	{
		resource->faults = (uint16_t) judge_short(resource);
		return;
	}
	faults = judge_parts(parts);
	service = iam_catalog_arn_service(parts[IAM_ARN_SERVICE]);
	if (service != IAM_CATALOG_NONE)
	{
		Survey		survey = {.work = work, .resource = resource,
			.sixth_known = part_state(parts[IAM_ARN_RESOURCE]) !=
		PART_UNKNOWN, .all = HAVE_ALL, .met = HAVE_ALL};

		look_at_forms(&survey, service, day);
		faults = judge_by_forms(&survey, faults);
		resource->wide = survey.wide;
	}
	else
		resource->wide = (faults & IAM_ARN_WILD_SERVICE) != 0;
	resource->faults = (uint16_t) faults;
}

/*
 * Resources and types.
 */

/*
 * May the sixth part be one of the form?  The name of a bucket has no slash,
 * though the catalogue's form, which is open, does not say so.
 */
static bool
sixth_fits(IamWork *work, IamStr sixth, const IamArnForm *form)
{
	if (form->resource.len == 1 && form->resource.data[0] == '*' &&
		iam_str_eq(form->service, IAM_STR("s3")))
		return memchr(sixth.data, '/', sixth.len) == NULL;
	return iam_sixth_meets(work, sixth, form->resource);
}

/* Does the pattern fit a form? */
static bool
fits_form(IamWork *work, const IamLintResource *resource,
		  const IamArnForm *form)
{
	const IamStr *parts = resource->arn.parts;

	if (!iam_part_meets(work, parts[IAM_ARN_SERVICE], form->service))
		return false;
	return !form->regular ||
		(iam_part_meets(work, parts[IAM_ARN_REGION], form->region) &&
		 iam_part_meets(work, parts[IAM_ARN_ACCOUNT], form->account) &&
		 sixth_fits(work, resource->sixth, form));
}

/* Does it fit another form of the type? */
static bool
fits_other(IamWork *work, const IamLintResource *resource, uint32_t type)
{
	IamCatalogType known = iam_catalog_resource_type_at(type);
	IamOtherForms others = resource->other_forms;
	const IamOtherForm *other;

	while ((other = iam_next_other_form(&others)) != NULL)
	{
		if (iam_str_eq(known.name, other->type) &&
			iam_str_eq(iam_catalog_service_at(known.service).prefix,
					   other->owner) &&
			fits_form(work, resource, &other->form))
			return true;
	}
	return false;
}

bool
iam_is_odd_arn(IamWork *work, const IamLintResource *resource)
{
	IamOtherForms others = resource->other_forms;
	const IamOtherForm *other;

	while ((other = iam_next_other_form(&others)) != NULL)
	{
		if (other->type.len == 0 && fits_form(work, resource, &other->form))
			return true;
	}
	return false;
}

bool
iam_fits_sixth(IamWork *work, const IamLintResource *resource, uint32_t type)
{
	IamArnForm	form = iam_catalog_arn_form(type);

	return sixth_fits(work, resource->sixth, &form);
}

bool
iam_names_type(IamWork *work, const IamLintResource *resource, uint32_t type)
{
	IamArnForm	form;

	if (resource->everything || resource->template)
		return true;
	if (resource->arn.n_parts == 0)
		return false;
	form = iam_catalog_arn_form(type);
	return fits_form(work, resource, &form) ||
		fits_other(work, resource, type);
}

bool
iam_covers_names(IamWork *work, const IamLintResource *resource,
				 uint32_t type)
{
	IamArnForm	form;

	if (resource->everything)
		return true;
	if (resource->template || resource->arn.n_parts == 0)
		return false;
	form = iam_catalog_arn_form(type);
	return iam_sixth_contains(work, resource->arn.parts[IAM_ARN_RESOURCE],
						 form.resource) &&
		fits_form(work, resource, &form);
}

bool
iam_covers_type(IamWork *work, const IamLintResource *resource, uint32_t type)
{
	IamArnForm	form = iam_catalog_arn_form(type);
	const IamStr *parts = resource->arn.parts;

	if (resource->everything)
		return true;
	/* the partition is no limit: an account lies in one */
	return form.regular && part_is_open(parts[IAM_ARN_REGION], form.region) &&
		part_is_open(parts[IAM_ARN_ACCOUNT], form.account) &&
		iam_covers_names(work, resource, type);
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
		return resource->arn.n_parts > 0;
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
