/*
 * lint_reach.c
 *		What one Allow statement grants, as sets of actions, and how a rule
 *		reports that it does.
 *
 * Ring: core.
 */
#include "lint_reach.h"

#include "glob.h"
#include "lint_test.h"

/* Bits of the resource types that a statement names, found when needed. */
typedef struct TypeBits
{
	uint64_t   *tested;
	uint64_t   *named;
	uint64_t   *covered;
	uint32_t	n_words;
} TypeBits;

/*
 * Most pairs of a pattern and a type that are compared in a lint, far more
 * than policies need; beyond them more is reported rather than less: each
 * pattern may name some of each type, and all of it if it can (suppose_type).
 */
#define MOST_COMPARED 3000000

/* What is kept for the whole lint. */
typedef struct IamReaches
{
	IamGranted   *items;			/* of each statement */
	IamActionSet taken;			/* from everyone, on every resource */
	IamActionSet open;			/* of the statement at hand */
	IamActionSet some;
	IamActionSet all;
	IamActionSet scratch;		/* of the rule at work */
	TypeBits	types;
	uint32_t	compared;		/* patterns with types, so far */
	uint64_t   *services;		/* that the resources may be of */
	uint32_t	n_service_words;
} IamReaches;

static const IamGranted no_reach = {true, {0, 0, NULL}, {0, 0, NULL},
{0, 0, NULL}};

static inline void
set_bit(uint64_t *words, uint32_t number)
{
	words[number / 64] |= UINT64_C(1) << (number % 64);
}

static inline bool
has_bit(const uint64_t *words, uint32_t number)
{
	return (words[number / 64] >> (number % 64)) & 1;
}

static inline void
remove_action(IamActionSet *set, uint32_t action)
{
	set->words[action / 64] &= ~(UINT64_C(1) << (action % 64));
}

/* Is the action denied on all that the statement names? */
static bool
is_all_denied(const IamLint *lint, const IamLintStatement *statement,
			  uint32_t action)
{
	uint32_t	i;

	if (statement->resource_polarity != IAM_ELEMENT)
		return iam_is_denied(lint, action, statement, NULL);
	for (i = 0; i < statement->n_resources; i++)
	{
		if (!iam_is_denied(lint, action, statement,
						   &statement->resources[i]))
			return false;
	}
	return true;
}

bool
iam_entry_denied(const IamLint *lint, const IamLintAction *entry)
{
	uint32_t	action = iam_slice_next(&entry->matched, 0);

	if (entry->statement->n_resources == 0 || action == IAM_CATALOG_NONE)
		return false;
	while (action != IAM_CATALOG_NONE &&
		   is_all_denied(lint, entry->statement, action))
		action = iam_slice_next(&entry->matched, action + 1);
	return action == IAM_CATALOG_NONE;
}

/*
 * Resources.
 */

bool
iam_is_open(const IamLintResource *resource)
{
	const IamStr *parts = resource->arn.parts;
	bool		star = false;
	size_t		i;
	int			j;

	if (resource->everything)
		return true;
	if (resource->template)
		return false;
	if (resource->arn.n_parts > 0)
	{
		/* the partition is no limit, but `arn:aws` alone is a slip */
		if (resource->arn.n_parts <= IAM_ARN_SERVICE &&
			!iam_glob_is_any(parts[IAM_ARN_PARTITION]))
			return false;
		for (j = IAM_ARN_SERVICE; j < IAM_ARN_PARTS; j++)
		{
			if (!iam_glob_is_any(parts[j]))
				return false;
		}
		return true;
	}
	for (i = 0; i < resource->text.len; i++)
	{
		if (memchr("*:/", resource->text.data[i], 3) == NULL)
			return false;
		star |= resource->text.data[i] == '*';
	}
	return star;
}

static bool
has_open(const IamLintStatement *statement)
{
	uint32_t	i;

	for (i = 0; i < statement->n_resources; i++)
	{
		if (iam_is_open(&statement->resources[i]))
			return true;
	}
	return false;
}

/* Services that have a type of other ARNs than their own. */
static void
mark_owners(IamReaches *reaches, IamOtherForms forms)
{
	const IamOtherForm *form;

	while ((form = iam_next_other_form(&forms)) != NULL)
	{
		uint32_t	owner = form->type.len == 0 ? IAM_CATALOG_NONE :
			iam_catalog_service(form->owner);

		if (owner != IAM_CATALOG_NONE)
			set_bit(reaches->services, owner);
	}
}

/* Services whose actions may be on what the pattern names. */
static void
mark_services(IamReaches *reaches, const IamLintResource *resource)
{
	IamCatalogRefs types;
	uint32_t	number;
	uint32_t	i;

	if (resource->arn.n_parts == 0 && !resource->template)
		return;
	number = resource->template ? IAM_CATALOG_NONE :
		iam_catalog_arn_service(resource->arn.parts[IAM_ARN_SERVICE]);
	if (number == IAM_CATALOG_NONE)
	{
		/* a name with wildcards, or one that nobody knows */
		if (resource->template ||
			!iam_glob_is_literal(IAM_GLOB_SOURCE,
								 resource->arn.parts[IAM_ARN_SERVICE]))
			memset(reaches->services, 0xFF,
				   reaches->n_service_words * sizeof(uint64_t));
		return;
	}
	types = iam_catalog_arn_types(number);
	for (i = 0; i < types.count; i++)
		set_bit(reaches->services,
				iam_catalog_resource_type_at(iam_catalog_ref(types,
															 i)).service);
}

/* May it name all resources of a type? */
static inline bool
may_cover(const IamLintResource *resource)
{
	return resource->wide || resource->arn.n_parts < IAM_ARN_PARTS;
}

/*
 * A type that is not compared: some of it is named, and all of it by a pattern
 * that may do so.  What NotResource names whole is granted less, so that there
 * nothing is.
 */
static void
suppose_type(TypeBits *bits, const IamLintStatement *statement, uint32_t type)
{
	uint32_t	i;

	set_bit(bits->named, type);
	for (i = 0; i < statement->n_resources &&
		 statement->resource_polarity == IAM_ELEMENT; i++)
	{
		if (may_cover(&statement->resources[i]))
		{
			set_bit(bits->covered, type);
			return;
		}
	}
}

/* Which resources of a type do the statement's patterns name? */
static void
test_type(IamLint *lint, const IamLintStatement *statement, uint32_t type)
{
	TypeBits   *bits = &lint->reaches->types;
	uint32_t	i;

	if (has_bit(bits->tested, type))
		return;
	set_bit(bits->tested, type);
	iam_work_spend(lint->work, 64 * (size_t) statement->n_resources);
	for (i = 0; i < statement->n_resources; i++)
	{
		const IamLintResource *resource = &statement->resources[i];

		if (has_bit(bits->named, type) && !may_cover(resource))
			continue;
		if (lint->reaches->compared >= MOST_COMPARED)
		{
			suppose_type(bits, statement, type);
			return;
		}
		lint->reaches->compared++;
		if (!iam_names_type(lint->work, resource, type))
			continue;
		set_bit(bits->named, type);
		if (may_cover(resource) && iam_covers_type(lint->work, resource, type))
		{
			set_bit(bits->covered, type);
			return;
		}
	}
}

/* What the resources leave of one action. */
static void
judge_action(IamLint *lint, const IamLintStatement *statement,
			 uint32_t action)
{
	IamReaches *reaches = lint->reaches;
	IamCatalogRefs types = iam_catalog_action_at(action).resource_types;
	bool		named = false;
	bool		one_covered = false;
	bool		required = false;
	bool		all_covered = true;
	uint32_t	i;

	for (i = 0; i < types.count; i++)
	{
		uint32_t	type = iam_catalog_ref(types, i);
		bool		covered;

		test_type(lint, statement, type);
		covered = has_bit(reaches->types.covered, type);
		named |= has_bit(reaches->types.named, type);
		one_covered |= covered;
		if (!iam_catalog_ref_required(types, i))
			continue;
		required = true;
		all_covered &= covered;
	}
	if (named)
		iam_action_set_add(&reaches->some, action);
	if (required ? all_covered : one_covered)
		iam_action_set_add(&reaches->all, action);
}

/* The same of NotResource: what it names whole is not granted. */
static void
judge_excepted(IamLint *lint, const IamLintStatement *statement,
			   uint32_t action)
{
	IamReaches *reaches = lint->reaches;
	IamCatalogRefs types = iam_catalog_action_at(action).resource_types;
	uint32_t	i;

	for (i = 0; i < types.count; i++)
	{
		uint32_t	type = iam_catalog_ref(types, i);

		test_type(lint, statement, type);
		if (!has_bit(reaches->types.covered, type))
			return;
	}
	if (types.count > 0)
		remove_action(&reaches->some, action);
}

/* Judge the actions of a service. */
static void
judge_service(IamLint *lint, const IamLintStatement *statement,
			  const IamActionSlice *open, uint32_t service)
{
	IamCatalogRange range;
	uint32_t	action;

	if (service >= iam_catalog_n_services())
		return;
	range = iam_catalog_service_at(service).actions;
	for (action = iam_slice_next(open, range.first); action < range.end;
		 action = iam_slice_next(open, action + 1))
	{
		if (statement->resource_polarity == IAM_NOT_ELEMENT)
			judge_excepted(lint, statement, action);
		else
			judge_action(lint, statement, action);
	}
}

/* Judge the actions of the services that the resources may be of. */
static void
judge_actions(IamLint *lint, const IamLintStatement *statement,
			  const IamActionSlice *open)
{
	IamReaches *reaches = lint->reaches;
	IamOtherForms others = 0;
	uint32_t	i;

	memset(reaches->services, 0,
		   reaches->n_service_words * sizeof(uint64_t));
	memset(reaches->types.tested, 0,
		   3 * reaches->types.n_words * sizeof(uint64_t));
	for (i = 0; i < statement->n_resources; i++)
	{
		mark_services(reaches, &statement->resources[i]);
		others |= statement->resources[i].other_forms;
	}
	mark_owners(reaches, others);
	for (i = 0; i < reaches->n_service_words; i++)
	{
		uint64_t	bits = reaches->services[i];

		for (; bits != 0 && lint->work->failure == IAM_OK; bits &= bits - 1)
			judge_service(lint, statement, open, i * 64 + iam_lowest_bit(bits));
	}
}

/* Actions that somebody has added: nobody knows the ARNs of their types. */
static void
judge_added(IamLint *lint, const IamLintStatement *statement,
			const IamActionSlice *open)
{
	uint32_t	action = iam_slice_next(open, iam_catalog_n_actions());
	uint32_t	i;

	if (action == IAM_CATALOG_NONE)
		return;
	for (i = 0; i < statement->n_resources; i++)
	{
		if (statement->resources[i].arn.n_parts > 0)
			break;
	}
	for (; i < statement->n_resources && action != IAM_CATALOG_NONE;
		 action = iam_slice_next(open, action + 1))
		iam_action_set_add(&lint->reaches->some, action);
}

/*
 * Denials.
 */

/* Take from a set what Deny statements take away on every resource. */
static void
subtract_denied(IamLint *lint, const IamLintStatement *statement,
				IamActionSet *set)
{
	const IamDenials *denials = lint->denials;
	uint32_t	i;

	/* of a caller of one's own, there are such only where callers are named */
	if (statement->principal_polarity == IAM_NO_ELEMENT)
	{
		iam_action_set_subtract(set, &lint->reaches->taken);
		return;
	}
	iam_action_set_subtract(set, &denials->taken);
	for (i = denials->n_everyone; i < denials->n_whole; i++)
	{
		if (!iam_denial_steps(lint, 1 + denials->items[i]->n_principals +
							  statement->named.n / 16))
			return;
		if (iam_slices_meet(&denials->items[i]->named, &statement->named) &&
			iam_denies_callers(denials->items[i], statement))
			iam_remove_slice(set, &denials->items[i]->named);
	}
}

/* Does the statement still grant the action on one of its patterns? */
static void
judge_again(IamLint *lint, const IamLintStatement *statement,
			uint32_t action)
{
	IamReaches *reaches = lint->reaches;
	IamGrantCursor cursor = {statement->number, 0};
	bool		some = false;
	bool		all = false;
	IamGrant	grant;

	if (!iam_denial_steps(lint, 1 + statement->n_resources))
		return;
	while (!all && iam_next_grant_of(lint, statement, action, &cursor, &grant))
	{
		some = true;
		all = grant.everywhere || iam_is_open(grant.resource);
	}
	if (!some)
		remove_action(&reaches->some, action);
	if (!all)
		remove_action(&reaches->all, action);
}

/*
 * Deny statements on some resources: mostly they take no whole pattern of the
 * Allow statement away, and nothing is to be done.
 */
static void
subtract_partly_denied(IamLint *lint, const IamLintStatement *statement)
{
	const IamDenials *denials = lint->denials;
	uint32_t	i;
	uint32_t	j;

	/* what is everything is in no other pattern */
	for (i = 0; i < statement->n_resources; i++)
	{
		if (!statement->resources[i].everything)
			break;
	}
	if (i == statement->n_resources)
		return;
	iam_work_spend(lint->work, 64 * (size_t) denials->n);
	for (i = denials->n_whole; i < denials->n; i++)
	{
		const IamLintStatement *deny = denials->items[i];
		uint32_t	action = 0;

		if (denials->compared >= IAM_MOST_DENIED_PATTERNS ||
			!iam_denial_steps(lint, 1 + deny->n_principals))
			return;
		if (!iam_slices_meet(&deny->named, &statement->named) ||
			!iam_denies_callers(deny, statement))
			continue;
		for (j = 0; j < statement->n_resources; j++)
		{
			if (iam_denies_resource(lint, deny, &statement->resources[j]))
				break;
		}
		if (j == statement->n_resources)
			continue;
		while ((action = iam_slice_next(&deny->named,
										action)) != IAM_CATALOG_NONE)
		{
			if (iam_action_set_has(&lint->reaches->some, action))
				judge_again(lint, statement, action);
			action++;
		}
	}
}

/*
 * The whole.
 */

static bool
make_set(IamLint *lint, IamActionSet *set)
{
	if (iam_action_set_init(set, lint->work->scratch, lint->extra))
		return true;
	lint->work->failure = IAM_ERR_NO_MEMORY;
	return false;
}

/* Find what is taken from everyone on every resource. */
static void
find_taken(IamLint *lint, IamActionSet *taken)
{
	const IamDenials *denials = lint->denials;
	uint32_t	i;

	for (i = 0; i < denials->n_whole; i++)
	{
		const IamLintStatement *deny = denials->items[i];

		if (deny->principal_polarity == IAM_NO_ELEMENT)
			iam_add_slice(taken, &deny->named);
	}
}

/* Make what all statements share; false without memory. */
static bool
start_reaches(IamLint *lint)
{
	uint32_t	n = lint->document->n_statements;
	IamReaches *reaches = iam_lint_alloc(lint, 1, sizeof(IamReaches));
	TypeBits   *types;

	if (reaches == NULL)
		return false;
	reaches->compared = 0;
	types = &reaches->types;
	types->n_words = iam_catalog_n_resource_types() / 64 + 1;
	reaches->n_service_words = iam_catalog_n_services() / 64 + 1;
	reaches->items = iam_lint_alloc(lint, n, sizeof(IamGranted));
	types->tested = iam_lint_alloc(lint, 3 * types->n_words,
								   sizeof(uint64_t));
	reaches->services = iam_lint_alloc(lint, reaches->n_service_words,
									   sizeof(uint64_t));
	if (reaches->items == NULL || types->tested == NULL ||
		reaches->services == NULL || !make_set(lint, &reaches->taken) ||
		!make_set(lint, &reaches->open) || !make_set(lint, &reaches->some) ||
		!make_set(lint, &reaches->all) || !make_set(lint, &reaches->scratch))
		return false;
	types->named = types->tested + types->n_words;
	types->covered = types->named + types->n_words;
	memset(reaches->items, 0, n * sizeof(IamGranted));
	find_taken(lint, &reaches->taken);
	lint->reaches = reaches;
	return true;
}

/* The actions that are left on every resource: open. */
static void
find_open(IamLint *lint, const IamLintStatement *statement, IamGranted *reach)
{
	IamActionSet *open = &lint->reaches->open;

	reach->open = statement->named;
	if (lint->denials->n == 0)
		return;
	iam_action_set_clear(open);
	iam_add_slice(open, &statement->named);
	subtract_denied(lint, statement, open);
	iam_action_slice(lint->work, open, &reach->open);
}

/* Has the statement no resource because it is about the one it is at? */
static bool
is_attached(const IamLint *lint, const IamLintStatement *statement)
{
	return iam_kind_rules[lint->kind].attached &&
		statement->elements[IAM_EL_RESOURCE].json == NULL &&
		statement->elements[IAM_EL_NOT_RESOURCE].json == NULL;
}

/* What Resource leaves of the actions that are open. */
static void
find_named(IamLint *lint, const IamLintStatement *statement, IamGranted *reach)
{
	IamReaches *reaches = lint->reaches;
	bool		open = has_open(statement);

	if (open && lint->denials->n == 0)
	{
		reach->some = reach->all = reach->open;
		return;
	}
	iam_action_set_clear(&reaches->some);
	iam_action_set_clear(&reaches->all);
	if (open)
	{
		iam_add_slice(&reaches->some, &reach->open);
		iam_add_slice(&reaches->all, &reach->open);
	}
	else
	{
		judge_actions(lint, statement, &reach->open);
		judge_added(lint, statement, &reach->open);
	}
	subtract_partly_denied(lint, statement);
	iam_action_slice(lint->work, &reaches->some, &reach->some);
	iam_action_slice(lint->work, &reaches->all, &reach->all);
}

/* What NotResource leaves of them; nothing when it names everything. */
static void
find_excepted(IamLint *lint, const IamLintStatement *statement,
			  IamGranted *reach)
{
	IamReaches *reaches = lint->reaches;

	if (has_open(statement))
		return;
	iam_action_set_clear(&reaches->some);
	iam_add_slice(&reaches->some, &reach->open);
	judge_actions(lint, statement, &reach->open);
	iam_action_slice(lint->work, &reaches->some, &reach->some);
	reach->all = reach->some;
}

const IamGranted *
iam_granted(IamLint *lint, const IamLintStatement *statement)
{
	IamGranted   *reach;

	if (!statement->allows || lint->work->failure != IAM_OK ||
		(lint->reaches == NULL && !start_reaches(lint)))
		return &no_reach;
	reach = &lint->reaches->items[statement->number];
	if (reach->known)
		return reach;
	reach->known = true;
	find_open(lint, statement, reach);
	if (statement->resource_polarity == IAM_ELEMENT)
		find_named(lint, statement, reach);
	else if (statement->resource_polarity == IAM_NOT_ELEMENT)
		find_excepted(lint, statement, reach);
	else if (is_attached(lint, statement))
		reach->some = reach->open;
	return reach;
}

const IamLintResource *
iam_covering(const IamLint *lint, const IamLintStatement *statement,
			 uint32_t action)
{
	uint32_t	i;
	uint32_t	j;

	if (statement->resource_polarity != IAM_ELEMENT)
		return NULL;
	for (i = 0; i < statement->n_resources; i++)
	{
		const IamLintResource *resource = &statement->resources[i];
		IamStr		sixth = resource->arn.parts[IAM_ARN_RESOURCE];
		bool		covers = iam_is_open(resource);
		IamCatalogRefs types = {NULL, 0};

		if (!covers && resource->arn.n_parts > 0 &&
			memchr(sixth.data, '*', sixth.len) != NULL &&
			iam_extra_action(lint->extra, action) == NULL)
			types = iam_catalog_action_at(action).resource_types;
		for (j = 0; j < types.count && !covers; j++)
			covers = iam_covers_names(lint->work, resource,
									  iam_catalog_ref(types, j));
		if (covers && !iam_is_denied(lint, action, statement, resource))
			return resource;
	}
	return NULL;
}

/* Does NotResource name nothing that there is? */
static bool
excepts_nothing(const IamLintStatement *statement)
{
	uint32_t	i;

	for (i = 0; i < statement->n_resources; i++)
	{
		const IamLintResource *resource = &statement->resources[i];

		if (resource->template || iam_is_open(resource))
			return false;
		if (resource->arn.n_parts > 0 &&
			!(resource->faults & IAM_ARN_BAD_SERVICE))
			return false;
	}
	return true;
}

/* Does the statement name every action that there is? */
static bool
names_every_action(const IamLint *lint, const IamLintStatement *statement)
{
	const uint64_t *current = iam_current_actions(lint->extra);
	uint32_t	n_words = (iam_catalog_n_actions() + 63) / 64;
	uint32_t	i;

	if (statement->named.first > 0 || statement->named.n < n_words)
		return false;
	for (i = 0; i < n_words; i++)
	{
		if (current[i] & ~statement->named.words[i])
			return false;
	}
	return true;
}

/*
 * J1.  Whoever can edit policies can undo the Deny statements of this one, so
 * that these make an administrator of a lesser sort only when they take that
 * away too.
 */
static bool
keeps_policies(const IamActionSlice *open)
{
	static const char *const edits[] = {
		"iam:AttachRolePolicy", "iam:AttachUserPolicy",
		"iam:AttachGroupPolicy", "iam:PutRolePolicy", "iam:PutUserPolicy",
		"iam:PutGroupPolicy", "iam:CreatePolicyVersion"
	};
	size_t		i;

	for (i = 0; i < sizeof(edits) / sizeof(edits[0]); i++)
	{
		if (iam_action_slice_has(open, iam_known_action(edits[i])))
			return true;
	}
	return false;
}

bool
iam_is_admin(IamLint *lint, const IamLintStatement *statement)
{
	iam_work_spend(lint->work, 64 + statement->named.n * sizeof(uint64_t));
	if (!statement->allows || !names_every_action(lint, statement))
		return false;
	if (statement->resource_polarity == IAM_ELEMENT ?
		!has_open(statement) :
		statement->resource_polarity == IAM_NO_ELEMENT ||
		!excepts_nothing(statement))
		return false;
	return keeps_policies(&iam_granted(lint, statement)->all);
}

const IamLintStatement *
iam_admin(IamLint *lint)
{
	uint32_t	i;

	for (i = 0; i < lint->document->n_statements; i++)
	{
		if (iam_is_admin(lint, &lint->document->statements[i]))
			return &lint->document->statements[i];
	}
	return NULL;
}

/*
 * Reports.
 */

/* Of how many actions the entry is looked for, and in how long a list. */
#define MOST_TRIED 16
#define MOST_SEARCHED 1000

IamActionSet *
iam_scratch_set(IamLint *lint)
{
	if (lint->reaches == NULL && !start_reaches(lint))
		return NULL;
	iam_action_set_clear(&lint->reaches->scratch);
	return &lint->reaches->scratch;
}

const char *
iam_shown_actions(IamLint *lint, const IamActionSet *set)
{
	IamStr		names[8];
	uint32_t	n = iam_action_set_count(set);
	uint32_t	action = 0;
	uint32_t	i;

	iam_work_spend(lint->work, set->n_words * sizeof(uint64_t));
	for (i = 0; i < n && i < 8; i++)
	{
		action = iam_action_set_next(set, action);
		names[i] = iam_action_text(set->extra, action++);
	}
	return iam_shown_list(lint, names, n);
}

/* The one entry that names all actions of a set, or NULL. */
static const IamLintAction *
single_entry(const IamLint *lint, const IamLintStatement *statement,
			 const IamActionSet *set)
{
	const IamLintAction *entry = NULL;
	uint32_t	action = 0;
	uint32_t	n = 0;

	if (statement->n_actions == 1)
		return &statement->actions[0];
	if (statement->n_actions > MOST_SEARCHED)
		return NULL;
	while ((action = iam_action_set_next(set, action)) != IAM_CATALOG_NONE)
	{
		const IamLintAction *by = iam_reaching_action(lint, statement,
													  action++);

		if ((entry != NULL && by != entry) || ++n > MOST_TRIED)
			return NULL;
		entry = by;
	}
	return entry;
}

const IamPlace *
iam_actions_place(const IamLint *lint, const IamLintStatement *statement,
				  const IamActionSet *set)
{
	const IamLintAction *entry;

	if (statement->action_polarity == IAM_NOT_ELEMENT)
		return &statement->elements[IAM_EL_NOT_ACTION].place;
	entry = single_entry(lint, statement, set);
	return entry != NULL ? &entry->place :
		&statement->elements[IAM_EL_ACTION].place;
}

void
iam_detail_denials(IamFinding *finding, const IamActionSet *set)
{
	const IamDenials *denials = finding->lint->denials;
	IamActionSlice slice = {set->low, 0, set->words};
	uint32_t	numbers[IAM_MOST_NAMED];
	uint32_t	n = 0;
	uint32_t	i;

	if (set->low < set->high)
	{
		slice.n = set->high - set->low;
		slice.words += set->low;
	}
	for (i = 0; i < denials->n_conditional && n < IAM_MOST_NAMED; i++)
	{
		if (iam_slices_meet(&denials->conditional[i]->named, &slice))
			numbers[n++] = denials->conditional[i]->number;
	}
	iam_work_spend(finding->lint->work, 64 * (size_t) i);
	if (n > 0)
		iam_detail_numbers(finding, "conditional_denials", numbers, n);
}

void
iam_weigh_breadth(IamFinding *finding, const IamLintStatement *statement,
				  const IamActionSet *set)
{
	bool		constrained;

	/* of those that are only counted nobody wants to know */
	if (finding == &finding->lint->spare)
		return;
	constrained = iam_all_constrained(finding->lint, statement, set);
	if (constrained)
		iam_lower(finding);
	if (finding->muted)
		return;
	iam_detail_bool(finding, "constrained", constrained);
	iam_detail_denials(finding, set);
}

void
iam_weigh_grant(IamFinding *finding, const IamLintStatement *statement,
				const IamActionSet *set)
{
	iam_work_spend(finding->lint->work,
				   4 * set->n_words * sizeof(uint64_t));
	iam_detail_actions(finding, "actions", set);
	iam_weigh_breadth(finding, statement, set);
}
