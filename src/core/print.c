/*
 * print.c
 *		Canonical text of a policy.
 *
 * Ring: core.  Members in the order Version, Id, Statement; Sid, Effect,
 * Principal, Action, Resource, Condition; everything else in the order
 * given; no white space.  The text is never longer than the text it was read
 * from, both counted as IAM_MAX_DOCUMENT is, so that it can be read again.
 */
#include "policy.h"

#include "jsonscan.h"

/* A comma before all members but the first, the name, a colon. */
static void
print_name(IamBuffer *out, bool *first, const char *name)
{
	if (!*first)
		iam_buffer_byte(out, ',');
	*first = false;
	iam_buffer_byte(out, '"');
	iam_buffer_append(out, name, strlen(name));
	iam_buffer_append(out, "\":", 2);
}

/* A string or an array of strings, in the form it was given. */
static void
print_strings(IamBuffer *out, const IamStrList *list)
{
	uint32_t	i;

	if (list->array)
		iam_buffer_byte(out, '[');
	for (i = 0; i < list->count; i++)
	{
		if (i > 0)
			iam_buffer_byte(out, ',');
		iam_json_quote(out, list->items[i]);
	}
	if (list->array)
		iam_buffer_byte(out, ']');
}

/* Value of a Principal or NotPrincipal element. */
void
iam_print_principal(const IamPrincipalElement *principal, IamBuffer *out)
{
	uint32_t	i;

	if (principal->bare)
	{
		iam_json_quote(out, principal->text);
		return;
	}
	iam_buffer_byte(out, '{');
	for (i = 0; i < principal->n_groups; i++)
	{
		if (i > 0)
			iam_buffer_byte(out, ',');
		iam_json_quote(out, principal->groups[i].type);
		iam_buffer_byte(out, ':');
		print_strings(out, &principal->groups[i].names);
	}
	iam_buffer_byte(out, '}');
}

/* One condition value. */
static void
print_scalar(IamBuffer *out, const IamScalar *value)
{
	if (value->type == IAM_JSON_STRING)
		iam_json_quote(out, value->text);
	else
		iam_buffer_str(out, value->text);
}

/* One condition key with its values. */
static void
print_condition_key(IamBuffer *out, const IamConditionKey *key)
{
	uint32_t	i;

	iam_json_quote(out, key->name);
	iam_buffer_byte(out, ':');
	if (key->array)
		iam_buffer_byte(out, '[');
	for (i = 0; i < key->n_values; i++)
	{
		if (i > 0)
			iam_buffer_byte(out, ',');
		print_scalar(out, &key->values[i]);
	}
	if (key->array)
		iam_buffer_byte(out, ']');
}

/* Value of a Condition element. */
void
iam_print_conditions(const IamStatement *statement, IamBuffer *out)
{
	uint32_t	i;
	uint32_t	j;

	iam_buffer_byte(out, '{');
	for (i = 0; i < statement->n_conditions; i++)
	{
		const IamConditionBlock *block = &statement->conditions[i];

		if (i > 0)
			iam_buffer_byte(out, ',');
		iam_json_quote(out, block->operator_name);
		iam_buffer_append(out, ":{", 2);
		for (j = 0; j < block->n_keys; j++)
		{
			if (j > 0)
				iam_buffer_byte(out, ',');
			print_condition_key(out, &block->keys[j]);
		}
		iam_buffer_byte(out, '}');
	}
	iam_buffer_byte(out, '}');
}

/* One statement. */
static void
print_statement(IamBuffer *out, const IamStatement *statement)
{
	bool		first = true;

	iam_buffer_byte(out, '{');
	if (statement->has_sid)
	{
		print_name(out, &first, "Sid");
		iam_json_quote(out, statement->sid);
	}
	print_name(out, &first, "Effect");
	iam_json_quote(out, statement->effect == IAM_DENY ?
				   IAM_STR("Deny") : IAM_STR("Allow"));
	if (statement->principal.polarity != IAM_NO_ELEMENT)
	{
		print_name(out, &first,
				   statement->principal.polarity == IAM_ELEMENT ?
				   "Principal" : "NotPrincipal");
		iam_print_principal(&statement->principal, out);
	}
	print_name(out, &first, statement->action_polarity == IAM_ELEMENT ?
			   "Action" : "NotAction");
	print_strings(out, &statement->actions);
	if (statement->resource_polarity != IAM_NO_ELEMENT)
	{
		print_name(out, &first, statement->resource_polarity == IAM_ELEMENT ?
				   "Resource" : "NotResource");
		print_strings(out, &statement->resources);
	}
	if (statement->has_condition)
	{
		print_name(out, &first, "Condition");
		iam_print_conditions(statement, out);
	}
	iam_buffer_byte(out, '}');
}

void
iam_policy_print(const IamPolicy *policy, IamBuffer *out)
{
	bool		first = true;
	uint32_t	i;

	iam_buffer_byte(out, '{');
	if (policy->version != IAM_VERSION_ABSENT)
	{
		print_name(out, &first, "Version");
		iam_json_quote(out, policy->version == IAM_VERSION_2012 ?
					   IAM_STR("2012-10-17") : IAM_STR("2008-10-17"));
	}
	if (policy->has_id)
	{
		print_name(out, &first, "Id");
		iam_json_quote(out, policy->id);
	}
	if (policy->form != IAM_STATEMENT_ABSENT)
	{
		print_name(out, &first, "Statement");
		if (policy->form == IAM_STATEMENT_ARRAY)
			iam_buffer_byte(out, '[');
		for (i = 0; i < policy->n_statements; i++)
		{
			if (i > 0)
				iam_buffer_byte(out, ',');
			print_statement(out, &policy->statements[i]);
		}
		if (policy->form == IAM_STATEMENT_ARRAY)
			iam_buffer_byte(out, ']');
	}
	iam_buffer_byte(out, '}');
}

bool
iam_policy_check_length(IamArena *arena, const IamPolicy *policy,
						IamError *error)
{
	IamBuffer	text;
	IamJsonScan scan;

	iam_buffer_init(&text, arena, 8192);
	iam_policy_print(policy, &text);
	if (text.failed)
		return iam_no_memory(error);
	if (text.len <= IAM_MAX_DOCUMENT)
		return true;
	if (!iam_json_scan((IamStr) {text.data, text.len}, NULL, arena->host,
					   &scan, error))
		return false;
	if (scan.decoded <= IAM_MAX_DOCUMENT)
		return true;
	return iam_error_set(error, IAM_ERR_TOO_LARGE, "policy document would "
						 "be longer than 1048576 bytes");
}
