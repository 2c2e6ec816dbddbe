/*
 * lint_grant.c
 *		What a document grants: its Allow statements without what its own Deny
 *		statements take away for certain.
 *
 * Ring: core.
 */
#include "lint_grant.h"

#include "fold.h"
#include "lint_test.h"

uint32_t
iam_known_action(const char *action)
{
	const char *colon = strchr(action, ':');

	return iam_catalog_action((IamStr) {action, (size_t) (colon - action)},
							  IAM_C_STR(colon + 1));
}

/* Does a pattern of the Action list name the action? */
static bool
pattern_names(const IamLint *lint, const IamLintAction *pattern,
			  uint32_t action)
{
	IamStr		text = iam_action_text(lint->extra, action);
	char		folded[512];
	IamAction	prepared;

	if (pattern->action != IAM_CATALOG_NONE ||
		pattern->pattern.class == IAM_ACTION_LITERAL)
		return pattern->action == action;
	if (pattern->pattern.class == IAM_ACTION_NOTHING ||
		IAM_FOLD_MAX(text.len) > sizeof(folded))
		return false;
	iam_action_prepare((IamStr) {folded, iam_fold(folded, text)}, &prepared);
	return iam_action_match(lint->work, pattern->folded, &prepared);
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
	for (i = 0; i < statement->n_actions; i++)
	{
		if (!pattern_names(lint, &statement->actions[i], action))
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
	uint32_t	i;

	for (i = 0; i < slice->n; i++)
	{
		if (minus)
			set->words[slice->first + i] &= ~slice->words[i];
		else
			set->words[slice->first + i] |= slice->words[i];
	}
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
static bool
names_callers(const IamLintStatement *deny, const IamLintStatement *allow)
{
	uint32_t	i;

	if (names_everyone(deny))
		return true;
	if (deny->principal_polarity != IAM_ELEMENT ||
		allow->principal_polarity != IAM_ELEMENT)
		return false;
	for (i = 0; i < allow->n_principals; i++)
	{
		if (!names_caller(deny, &allow->principals[i]))
			return false;
	}
	return true;
}

/* Does a Deny statement that has no condition name every resource? */
static bool
names_every_resource(const IamLintStatement *deny)
{
	uint32_t	i;

	if (deny->resource_polarity == IAM_NO_ELEMENT)
		return deny->elements[IAM_EL_RESOURCE].json == NULL &&
			deny->elements[IAM_EL_NOT_RESOURCE].json == NULL;
	if (deny->resource_polarity == IAM_NOT_ELEMENT)
		return deny->n_resources == 0;
	for (i = 0; i < deny->n_resources; i++)
	{
		if (deny->resources[i].everything)
			return true;
	}
	return false;
}

/* Does it name all that a pattern names? */
static bool
names_resource(const IamLint *lint, const IamLintStatement *deny,
			   const IamLintResource *resource)
{
	uint32_t	i;

	if (names_every_resource(deny))
		return true;
	if (resource == NULL || deny->resource_polarity == IAM_NO_ELEMENT)
		return false;
	for (i = 0; i < deny->n_resources; i++)
	{
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
iam_is_denied(const IamLint *lint, uint32_t action,
			  const IamLintStatement *statement,
			  const IamLintResource *resource)
{
	const IamLintDocument *document = lint->document;
	uint32_t	i;

	for (i = 0; i < document->n_statements; i++)
	{
		const IamLintStatement *deny = &document->statements[i];

		if (deny->denies && iam_names_action(deny, action) &&
			iam_unconditional(deny) && names_callers(deny, statement) &&
			names_resource(lint, deny, resource))
			return true;
	}
	return false;
}

bool
iam_open_set(IamLint *lint, const IamLintStatement *statement,
			 IamActionSet *set)
{
	const IamLintDocument *document = lint->document;
	uint32_t	i;

	if (!iam_named_set(lint, statement, set))
		return false;
	for (i = 0; i < document->n_statements; i++)
	{
		const IamLintStatement *deny = &document->statements[i];

		if (deny->denies && iam_unconditional(deny) &&
			names_callers(deny, statement) && names_every_resource(deny))
			apply_slice(set, &deny->named, true);
	}
	return true;
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

	for (; cursor->statement < document->n_statements; cursor->statement++)
	{
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
