/*
 * merge.c
 *		Several policies of one principal as one document.
 *
 * Ring: core.
 */
#include "merge.h"

#include "arn.h"
#include "condition.h"
#include "variable.h"

/* Write `${` as `${$}{` in text from byte from on. */
static bool
escape_text(IamArena *arena, IamStr *text, size_t from)
{
	IamBuffer	out;
	size_t		i;

	iam_buffer_init(&out, arena, text->len + 32);
	for (i = 0; i < text->len; i++)
	{
		if (i >= from && text->data[i] == '$' && i + 1 < text->len &&
			text->data[i + 1] == '{')
			iam_buffer_str(&out, IAM_STR("${$}"));
		else
			iam_buffer_byte(&out, (unsigned char) text->data[i]);
	}
	*text = (IamStr) {out.data, out.len};
	return !out.failed;
}

/* Where variables count in an ARN: from its sixth part on, if it has one. */
static size_t
arn_variables_from(IamStr text)
{
	IamArn		arn;

	if (!iam_arn_split(text, &arn) || arn.n_parts < IAM_ARN_PARTS)
		return text.len;
	return (size_t) (arn.parts[IAM_ARN_RESOURCE].data - text.data);
}

/* The resource patterns of an older document for a newer one. */
static bool
escape_resources(IamArena *arena, IamStrList *resources)
{
	IamStr	   *items = iam_arena_array(arena, resources->count,
										sizeof(IamStr));
	uint32_t	i;

	if (items == NULL)
		return false;
	for (i = 0; i < resources->count; i++)
	{
		items[i] = resources->items[i];
		if (iam_variable_present(items[i]) &&
			!escape_text(arena, &items[i], arn_variables_from(items[i])))
			return false;
	}
	resources->items = items;
	return true;
}

static bool
escape_values(IamArena *arena, IamConditionKey *key, IamOperatorCode code)
{
	IamScalar  *values = iam_arena_array(arena, key->n_values,
										 sizeof(IamScalar));
	uint32_t	i;

	if (values == NULL)
		return false;
	for (i = 0; i < key->n_values; i++)
	{
		IamStr	   *text = &values[i].text;

		values[i] = key->values[i];
		if (values[i].type == IAM_JSON_STRING &&
			iam_variable_present(*text) &&
			!escape_text(arena, text,
						 iam_operator_variables_from(code, *text)))
			return false;
	}
	key->values = values;
	return true;
}

/* The conditions of an older statement for a newer document. */
static bool
escape_conditions(IamArena *arena, IamStatement *statement)
{
	IamConditionBlock *blocks;
	uint32_t	i;
	uint32_t	j;

	blocks = iam_arena_array(arena, statement->n_conditions,
							 sizeof(IamConditionBlock));
	if (blocks == NULL)
		return false;
	for (i = 0; i < statement->n_conditions; i++)
	{
		IamConditionBlock *block = &blocks[i];
		IamOperatorCode code;
		const IamConditionKey *keys;

		*block = statement->conditions[i];
		code = iam_operator_parse(block->operator_name).code;
		if (!iam_operator_takes_variables(code))
			continue;
		keys = block->keys;
		block->keys = iam_arena_array(arena, block->n_keys,
									  sizeof(IamConditionKey));
		if (block->keys == NULL)
			return false;
		for (j = 0; j < block->n_keys; j++)
		{
			block->keys[j] = keys[j];
			if (!escape_values(arena, &block->keys[j], code))
				return false;
		}
	}
	statement->conditions = blocks;
	return true;
}

/* Is it of a version that has variables? */
static bool
has_variables(const IamPolicy *policy)
{
	return policy->version == IAM_VERSION_2012;
}

/* The newest version among the policies; 2012-10-17 when there are none. */
static IamVersion
newest_version(const IamPolicy *policies, uint32_t n)
{
	IamVersion	newest = n == 0 ? IAM_VERSION_2012 : IAM_VERSION_ABSENT;
	uint32_t	i;

	for (i = 0; i < n; i++)
	{
		if (policies[i].version > newest)
			newest = policies[i].version;
	}
	return newest;
}

bool
iam_merge_policies(IamArena *arena, const IamPolicy *policies, uint32_t n,
				   IamPolicy *result, IamError *error)
{
	size_t		total = 0;
	uint32_t	i;
	uint32_t	j;

	memset(result, 0, sizeof(*result));
	result->version = newest_version(policies, n);
	result->form = IAM_STATEMENT_ARRAY;
	for (i = 0; i < n; i++)
		total += policies[i].n_statements;
	if (total > IAM_MAX_DOCUMENT)
		return iam_error_set(error, IAM_ERR_TOO_LARGE, "policies have too "
							 "many statements to be merged");
	result->statements = iam_arena_array(arena, total, sizeof(IamStatement));
	if (result->statements == NULL)
		return iam_no_memory(error);
	for (i = 0; i < n; i++)
	{
		bool		escape = has_variables(result) &&
			!has_variables(&policies[i]);

		for (j = 0; j < policies[i].n_statements; j++)
		{
			IamStatement *to = &result->statements[result->n_statements++];

			*to = policies[i].statements[j];
			if (escape && (!escape_resources(arena, &to->resources) ||
						   !escape_conditions(arena, to)))
				return iam_no_memory(error);
		}
	}
	return true;
}
