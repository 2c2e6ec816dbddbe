/*
 * lint_grant.c
 *		What a document grants: its Allow statements without what its own Deny
 *		statements take away for certain.
 *
 * Ring: core.
 */
#include "lint_grant.h"

#include "lint_reach.h"
#include "lint_test.h"
#include "principal.h"

uint32_t
iam_known_action(const char *action)
{
	const char *colon = strchr(action, ':');

	return iam_catalog_action((IamStr) {action, (size_t) (colon - action)},
							  IAM_C_STR(colon + 1));
}

/* Does a pattern of the Action list name the action? */
static bool
pattern_names(const IamLintAction *pattern, uint32_t action)
{
	if (pattern->action != IAM_CATALOG_NONE ||
		pattern->pattern.class == IAM_ACTION_LITERAL)
		return pattern->action == action;
	return pattern->pattern.class == IAM_ACTION_EVERYTHING ||
		iam_action_slice_has(&pattern->matched, action);
}

const IamLintAction *
iam_reaching_action(const IamLint *lint, const IamLintStatement *statement,
					uint32_t action)
{
	const IamLintAction *found = NULL;
	uint32_t	i;

	if (statement->action_polarity != IAM_ELEMENT ||
		!iam_names_action(statement, action))
		return NULL;
	iam_work_spend(lint->work, 8 * (size_t) statement->n_actions);
	for (i = 0; i < statement->n_actions; i++)
	{
		if (!pattern_names(&statement->actions[i], action))
			continue;
		if (statement->actions[i].action == action)
			return &statement->actions[i];
		if (found == NULL)
			found = &statement->actions[i];
	}
	return found;
}

IamNaming
iam_naming(const IamLint *lint, const IamLintStatement *statement,
		  uint32_t action)
{
	const IamLintAction *by;

	if (!iam_names_action(statement, action))
		return IAM_NAMED_NOT;
	if (statement->action_polarity == IAM_NOT_ELEMENT)
		return IAM_NAMED_NOT_ACTION;
	by = iam_reaching_action(lint, statement, action);
	return by != NULL && by->action == action ?
		IAM_NAMED_LITERAL : IAM_NAMED_PATTERN;
}

/* Add or, with minus, take away the words of a slice. */
static void
apply_slice(IamActionSet *set, const IamActionSlice *slice, bool minus)
{
	if (minus)
		iam_remove_slice(set, slice);
	else
		iam_add_slice(set, slice);
}

/* An empty set; false without memory. */
static bool
make_set(IamLint *lint, IamActionSet *set)
{
	if (iam_action_set_init(set, lint->work->scratch, lint->extra))
		return true;
	lint->work->failure = IAM_ERR_NO_MEMORY;
	return false;
}

bool
iam_named_set(IamLint *lint, const IamLintStatement *statement,
			  IamActionSet *set)
{
	if (!make_set(lint, set))
		return false;
	apply_slice(set, &statement->named, false);
	return true;
}

const IamActionSet *
iam_allowed_set(IamLint *lint)
{
	uint32_t	i;

	if (lint->allowed.words != NULL)
		return &lint->allowed;
	if (!make_set(lint, &lint->allowed))
		return NULL;
	for (i = 0; i < lint->document->n_statements; i++)
	{
		if (lint->document->statements[i].allows)
			apply_slice(&lint->allowed,
						&lint->document->statements[i].named, false);
	}
	return &lint->allowed;
}

/* Nothing but wildcards? */
static bool
is_wild(IamStr text)
{
	size_t		i;

	for (i = 0; i < text.len; i++)
	{
		if (text.data[i] != '*' && text.data[i] != '?')
			return false;
	}
	return text.len > 0;
}

bool
iam_is_everyone(const IamLintPrincipal *principal)
{
	IamArn		arn;

	if (principal->type != IAM_PRINCIPAL_AWS)
		return false;
	if (principal->form == IAM_FORM_STAR)
		return true;
	if (principal->form != IAM_FORM_WILDCARD)
		return false;
	if (!iam_arn_split(principal->text, &arn) || arn.n_parts < IAM_ARN_PARTS)
		return is_wild(principal->text);
	return iam_is(arn.parts[IAM_ARN_SERVICE], "iam") &&
		is_wild(arn.parts[IAM_ARN_ACCOUNT]) &&
		(iam_is(arn.parts[IAM_ARN_RESOURCE], "root") ||
		 is_wild(arn.parts[IAM_ARN_RESOURCE]));
}

const IamLintPrincipal *
iam_everyone(const IamLintStatement *statement)
{
	uint32_t	i;

	if (statement->principal_polarity != IAM_ELEMENT)
		return NULL;
	for (i = 0; i < statement->n_principals; i++)
	{
		if (iam_is_everyone(&statement->principals[i]))
			return &statement->principals[i];
	}
	return NULL;
}

IamStr
iam_principal_account(const IamLintPrincipal *principal)
{
	IamArn		arn;

	if (principal->account.len > 0 || principal->type != IAM_PRINCIPAL_AWS ||
		!iam_arn_split(principal->text, &arn) ||
		arn.n_parts < IAM_ARN_PARTS ||
		!iam_is_account(arn.parts[IAM_ARN_ACCOUNT]))
		return principal->account;
	return arn.parts[IAM_ARN_ACCOUNT];
}

/* Does the statement name every caller there is, or no caller at all? */
static bool
names_everyone(const IamLintStatement *statement)
{
	uint32_t	i;

	if (statement->principal_polarity == IAM_NO_ELEMENT)
		return true;
	for (i = 0; i < statement->n_principals; i++)
	{
		if (statement->principals[i].form == IAM_FORM_STAR &&
			statement->principals[i].type == IAM_PRINCIPAL_AWS)
			return statement->principal_polarity == IAM_ELEMENT;
	}
	return false;
}

/*
 * Most pairs of principals of two statements that are compared; lists so long
 * that there are more count as different.
 */
#define MOST_CALLER_PAIRS 100000

/* Does a Deny statement name a caller of the other's list? */
static bool
names_caller(const IamLintStatement *deny, const IamLintPrincipal *caller)
{
	uint32_t	i;

	for (i = 0; i < deny->n_principals; i++)
	{
		if (deny->principals[i].type == caller->type &&
			iam_str_eq(deny->principals[i].text, caller->text))
			return true;
	}
	return false;
}

/* Does the Deny statement name all callers of the Allow statement? */
bool
iam_denies_callers(const IamLintStatement *deny, const IamLintStatement *allow)
{
	uint32_t	i;

	if (names_everyone(deny))
		return true;
	if (deny->principal_polarity != IAM_ELEMENT ||
		allow->principal_polarity != IAM_ELEMENT ||
		(uint64_t) deny->n_principals * allow->n_principals >
		MOST_CALLER_PAIRS)
		return false;
	for (i = 0; i < allow->n_principals; i++)
	{
		if (!names_caller(deny, &allow->principals[i]))
			return false;
	}
	return true;
}

/* Does a Deny statement that has no condition name every resource? */
bool
iam_denies_every_resource(const IamLintStatement *deny)
{
	if (deny->resource_polarity == IAM_NO_ELEMENT)
		return deny->elements[IAM_EL_RESOURCE].json == NULL &&
			deny->elements[IAM_EL_NOT_RESOURCE].json == NULL;
	if (deny->resource_polarity == IAM_NOT_ELEMENT)
		return deny->n_resources == 0;
	return deny->has_everything;
}

/* Does it name all that a pattern names? */
bool
iam_denies_resource(const IamLint *lint, const IamLintStatement *deny,
					const IamLintResource *resource)
{
	uint32_t	i;

	if (iam_denies_every_resource(deny))
		return true;
	if (resource == NULL || deny->resource_polarity == IAM_NO_ELEMENT)
		return false;
	for (i = 0; i < deny->n_resources; i++)
	{
		if (lint->denials->compared++ >= IAM_MOST_DENIED_PATTERNS)
			return false;
		if (deny->resource_polarity == IAM_ELEMENT &&
			iam_resource_contains(lint, &deny->resources[i], resource))
			return true;
		if (deny->resource_polarity == IAM_NOT_ELEMENT &&
			iam_resource_meets(lint, &deny->resources[i], resource))
			return false;
	}
	return deny->resource_polarity == IAM_NOT_ELEMENT;
}

bool
iam_denial_steps(const IamLint *lint, size_t n)
{
	IamDenials *denials = lint->denials;

	if (denials->steps >= IAM_MOST_DENIAL_STEPS ||
		lint->work->failure != IAM_OK)
		return false;
	denials->steps += (uint32_t) (n < IAM_MOST_DENIAL_STEPS ?
								  n : IAM_MOST_DENIAL_STEPS);
	iam_work_spend(lint->work, 16 * n);
	return true;
}

bool
iam_is_denied(const IamLint *lint, uint32_t action,
			  const IamLintStatement *statement,
			  const IamLintResource *resource)
{
	const IamDenials *denials = lint->denials;
	/* nothing else names everything */
	uint32_t	n = resource == NULL || resource->everything ?
		denials->n_whole : denials->n;
	uint32_t	i;

	if (denials->n == 0)
		return false;
	if (iam_action_set_has(&denials->taken, action))
		return true;
	if (!iam_action_set_has(&denials->partly, action))
		return false;
	for (i = denials->n_everyone; i < n; i++)
	{
		const IamLintStatement *deny = denials->items[i];

		if (!iam_denial_steps(lint, 1 + deny->n_principals))
			return false;
		if (iam_names_action(deny, action) &&
			iam_denies_callers(deny, statement) &&
			(i < denials->n_whole ||
			 iam_denies_resource(lint, deny, resource)))
			return true;
	}
	return false;
}

/* Where a Deny statement without a condition stands among them. */
typedef enum DenialRank
{
	RANK_EVERYONE,
	RANK_WHOLE,
	RANK_PARTLY
} DenialRank;

static DenialRank
denial_rank(const IamLintStatement *deny)
{
	if (!iam_denies_every_resource(deny))
		return RANK_PARTLY;
	return names_everyone(deny) ? RANK_EVERYONE : RANK_WHOLE;
}

/* Append the Deny statements of a rank. */
static void
add_denials(const IamLintDocument *document, IamDenials *denials,
			DenialRank rank)
{
	IamActionSet *set = rank == RANK_EVERYONE ?
		&denials->taken : &denials->partly;
	uint32_t	i;

	for (i = 0; i < document->n_statements; i++)
	{
		const IamLintStatement *deny = &document->statements[i];

		if (!deny->denies || !iam_unconditional(deny) ||
			denial_rank(deny) != rank)
			continue;
		denials->items[denials->n++] = deny;
		apply_slice(set, &deny->named, false);
	}
}

bool
iam_find_denials(IamLint *lint)
{
	const IamLintDocument *document = lint->document;
	IamDenials *denials = iam_lint_alloc(lint, 1, sizeof(IamDenials));
	uint32_t	n = 0;
	uint32_t	i;

	lint->denials = denials;
	if (denials == NULL)
		return false;
	memset(denials, 0, sizeof(*denials));
	for (i = 0; i < document->n_statements; i++)
		n += document->statements[i].denies;
	if (n == 0)
		return true;
	denials->items = iam_lint_alloc(lint, 2 * (size_t) n,
									sizeof(IamLintStatement *));
	if (denials->items == NULL || !make_set(lint, &denials->taken) ||
		!make_set(lint, &denials->partly))
		return false;
	add_denials(document, denials, RANK_EVERYONE);
	denials->n_everyone = denials->n;
	add_denials(document, denials, RANK_WHOLE);
	denials->n_whole = denials->n;
	add_denials(document, denials, RANK_PARTLY);
	denials->conditional = denials->items + n;
	for (i = 0; i < document->n_statements; i++)
	{
		const IamLintStatement *deny = &document->statements[i];

		if (deny->denies && !iam_unconditional(deny))
			denials->conditional[denials->n_conditional++] = deny;
	}
	return true;
}

bool
iam_caller_denied(const IamLint *lint, uint32_t action,
				  const IamLintPrincipal *caller)
{
	IamDenials *denials = lint->denials;
	uint32_t	i;

	for (i = 0; i < denials->n; i++)
	{
		const IamLintStatement *deny = denials->items[i];

		denials->compared += 1 + deny->n_principals;
		if (denials->compared >= IAM_MOST_DENIED_PATTERNS)
			return false;
		if (iam_names_action(deny, action) &&
			iam_denies_every_resource(deny) &&
			(names_everyone(deny) ||
			 (deny->principal_polarity == IAM_ELEMENT &&
			  names_caller(deny, caller))))
			return true;
	}
	return false;
}

/* Does one statement name all actions that the other names? */
static bool
names_all_actions(const IamLintStatement *a, const IamLintStatement *b)
{
	uint32_t	i;

	for (i = 0; i < b->named.n; i++)
	{
		uint32_t	word = b->named.first + i;
		uint64_t	there = word >= a->named.first &&
			word - a->named.first < a->named.n ?
			a->named.words[word - a->named.first] : 0;

		if (b->named.words[i] & ~there)
			return false;
	}
	return true;
}

/* Does a Deny statement name all resources that an Allow statement names? */
static bool
names_all_resources(const IamLint *lint, const IamLintStatement *deny,
					const IamLintStatement *allow)
{
	uint32_t	i;

	if (iam_denies_every_resource(deny))
		return true;
	if (allow->resource_polarity != IAM_ELEMENT)
		return false;
	for (i = 0; i < allow->n_resources; i++)
	{
		if (!iam_denies_resource(lint, deny, &allow->resources[i]))
			return false;
	}
	return true;
}

/*
 * Are all the actions among those that some Deny statements name?  If not, no
 * one of them names them all, and most statements are done.
 */
static bool
may_be_denied(const IamDenials *denials, const IamActionSlice *named)
{
	uint32_t	i;

	for (i = named->first; i < named->first + named->n; i++)
	{
		if (named->words[i - named->first] &
			~(denials->taken.words[i] | denials->partly.words[i]))
			return false;
	}
	return true;
}

bool
iam_statement_denied(const IamLint *lint, const IamLintStatement *statement)
{
	IamDenials *denials = lint->denials;
	/* nothing else names everything, or what is not listed */
	uint32_t	n = statement->resource_polarity != IAM_ELEMENT ||
		statement->has_everything ? denials->n_whole : denials->n;
	uint32_t	i;

	/* what nobody knows is in no set */
	if (n == 0 || statement->named.n == 0 ||
		!may_be_denied(denials, &statement->named))
		return false;
	for (i = 0; i < n; i++)
	{
		const IamLintStatement *deny = denials->items[i];

		if (denials->compared >= IAM_MOST_DENIED_PATTERNS ||
			!iam_denial_steps(lint, 1 + deny->n_principals +
							  statement->named.n / 16))
			return false;
		if (names_all_actions(deny, statement) &&
			iam_denies_callers(deny, statement) &&
			names_all_resources(lint, deny, statement))
			return true;
	}
	return false;
}

void
iam_fill_open_set(const IamLint *lint, const IamLintStatement *statement,
				  IamActionSet *set)
{
	const IamDenials *denials = lint->denials;
	uint32_t	i;

	iam_action_set_clear(set);
	apply_slice(set, &statement->named, false);
	if (denials->n_everyone > 0)
		iam_action_set_subtract(set, &denials->taken);
	for (i = denials->n_everyone; i < denials->n_whole; i++)
	{
		const IamLintStatement *deny = denials->items[i];

		if (!iam_denial_steps(lint, 1 + deny->named.n))
			return;
		if (iam_denies_callers(deny, statement))
			apply_slice(set, &deny->named, true);
	}
}

/* Fill a grant in; false when it is none. */
static bool
make_grant(const IamLint *lint, const IamLintStatement *statement,
		   const IamLintResource *resource, uint32_t action, IamGrant *grant)
{
	if (resource != NULL && !iam_fits_action(lint, resource, action))
		return false;
	if (iam_is_denied(lint, action, statement, resource))
		return false;
	*grant = (IamGrant) {statement, resource, action,
	resource == NULL || iam_covers_action(lint, resource, action)};
	return true;
}

bool
iam_next_grant_of(const IamLint *lint, const IamLintStatement *statement,
				  uint32_t action, IamGrantCursor *cursor, IamGrant *grant)
{
	if (!statement->allows || !iam_names_action(statement, action))
		return false;
	if (statement->resource_polarity != IAM_ELEMENT)
		return cursor->resource++ == 0 &&
			make_grant(lint, statement, NULL, action, grant);
	while (cursor->resource < statement->n_resources)
	{
		iam_work_spend(lint->work, 64);
		if (make_grant(lint, statement,
					   &statement->resources[cursor->resource++], action,
					   grant))
			return true;
	}
	return false;
}

bool
iam_next_grant(const IamLint *lint, uint32_t action, IamGrantCursor *cursor,
			   IamGrant *grant)
{
	const IamLintDocument *document = lint->document;

	for (; cursor->statement < document->n_statements &&
		 lint->work->failure == IAM_OK; cursor->statement++)
	{
		iam_work_spend(lint->work, 64);
		if (iam_next_grant_of(lint,
							  &document->statements[cursor->statement],
							  action, cursor, grant))
			return true;
		cursor->resource = 0;
	}
	return false;
}

const IamPlace *
iam_grant_place(const IamLint *lint, const IamGrant *grant)
{
	const IamLintAction *action;

	if (grant->resource != NULL)
		return &grant->resource->place;
	action = iam_reaching_action(lint, grant->statement, grant->action);
	return action != NULL ? &action->place : &grant->statement->place;
}
