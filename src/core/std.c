/*
 * std.c
 *		The canonical form of policies that Steampipe made known.
 *
 * Ring: core.
 */
#include "std.h"

#include <stdlib.h>

#include "fold.h"

typedef struct Printer
{
	IamArena   *arena;
	IamBuffer  *out;
	bool		first;			/* no member of the object at hand yet */
	bool		failed;
} Printer;

static int
compare_texts(const void *left, const void *right)
{
	return iam_str_compare(*(const IamStr *) left, *(const IamStr *) right);
}

/* The folded text, in the arena. */
static IamStr
folded(Printer *printer, IamStr text)
{
	char	   *to = iam_arena_alloc(printer->arena, IAM_FOLD_MAX(text.len));

	if (to == NULL)
	{
		printer->failed = true;
		return text;
	}
	return (IamStr) {to, iam_fold(to, text)};
}

/* Print the texts sorted, each once.  Sorts them in place. */
static void
print_set(Printer *printer, IamStr *items, uint32_t count)
{
	uint32_t	i;

	if (count > 1)
		qsort(items, count, sizeof(IamStr), compare_texts);
	iam_buffer_byte(printer->out, '[');
	for (i = 0; i < count; i++)
	{
		if (i > 0 && iam_str_eq(items[i - 1], items[i]))
			continue;
		if (i > 0)
			iam_buffer_byte(printer->out, ',');
		iam_json_quote(printer->out, items[i]);
	}
	iam_buffer_byte(printer->out, ']');
}

/* A copy of count texts that may be sorted. */
static IamStr *
copy_texts(Printer *printer, const IamStr *items, uint32_t count, bool fold)
{
	IamStr	   *copy = iam_arena_array(printer->arena, count,
									   sizeof(IamStr));
	uint32_t	i;

	if (copy == NULL)
	{
		printer->failed = true;
		return NULL;
	}
	for (i = 0; i < count; i++)
		copy[i] = fold ? folded(printer, items[i]) : items[i];
	return copy;
}

/* Start a member of an object. */
static void
print_name(Printer *printer, IamStr name)
{
	if (!printer->first)
		iam_buffer_byte(printer->out, ',');
	printer->first = false;
	iam_json_quote(printer->out, name);
	iam_buffer_byte(printer->out, ':');
}

/* A member that is a set of texts. */
static void
print_list(Printer *printer, IamStr name, const IamStrList *list, bool fold)
{
	IamStr	   *items = copy_texts(printer, list->items, list->count, fold);

	if (items == NULL)
		return;
	print_name(printer, name);
	print_set(printer, items, list->count);
}

static void
print_principal(Printer *printer, const IamPrincipalElement *principal)
{
	IamStrList	bare = {(IamStr *) &principal->text, 1, true};
	uint32_t	i;

	if (principal->polarity == IAM_NO_ELEMENT)
		return;
	print_name(printer, principal->polarity == IAM_ELEMENT ?
			   IAM_STR("Principal") : IAM_STR("NotPrincipal"));
	iam_buffer_byte(printer->out, '{');
	printer->first = true;
	if (principal->bare)
		print_list(printer, IAM_STR("AWS"), &bare, false);
	for (i = 0; i < principal->n_groups; i++)
		print_list(printer, principal->groups[i].type,
				   &principal->groups[i].names, false);
	iam_buffer_byte(printer->out, '}');
	printer->first = false;
}

/* A condition key on its way to its name. */
typedef struct KeyName
{
	IamStr		folded;
	uint32_t	index;
} KeyName;

static int
compare_key_names(const void *left, const void *right)
{
	const KeyName *a = left;
	const KeyName *b = right;
	int			result = iam_str_compare(a->folded, b->folded);

	if (result != 0)
		return result;
	return (a->index > b->index) - (a->index < b->index);
}

/*
 * Names of the keys of an operator: in lower case, unless an earlier key has
 * the same name then.  Both must hold, so neither may hide the other.
 */
static IamStr *
key_names(Printer *printer, const IamConditionBlock *block)
{
	KeyName    *sorted = iam_arena_array(printer->arena, block->n_keys,
										 sizeof(KeyName));
	IamStr	   *names = iam_arena_array(printer->arena, block->n_keys,
										sizeof(IamStr));
	uint32_t	i;

	if (sorted == NULL || names == NULL)
	{
		printer->failed = true;
		return NULL;
	}
	for (i = 0; i < block->n_keys; i++)
	{
		sorted[i].folded = folded(printer, block->keys[i].name);
		sorted[i].index = i;
	}
	if (block->n_keys > 1)
		qsort(sorted, block->n_keys, sizeof(KeyName), compare_key_names);
	for (i = 0; i < block->n_keys; i++)
	{
		bool		taken = i > 0 && iam_str_eq(sorted[i - 1].folded,
												sorted[i].folded);

		names[sorted[i].index] = taken ?
			block->keys[sorted[i].index].name : sorted[i].folded;
	}
	return names;
}

static void
print_condition_block(Printer *printer, const IamConditionBlock *block)
{
	IamStr	   *names = key_names(printer, block);
	uint32_t	i;
	uint32_t	j;

	iam_buffer_byte(printer->out, '{');
	printer->first = true;
	for (i = 0; i < block->n_keys && !printer->failed; i++)
	{
		const IamConditionKey *key = &block->keys[i];
		IamStr	   *values = iam_arena_array(printer->arena, key->n_values,
											 sizeof(IamStr));

		if (values == NULL)
		{
			printer->failed = true;
			break;
		}
		for (j = 0; j < key->n_values; j++)
			values[j] = key->values[j].text;
		print_name(printer, names[i]);
		print_set(printer, values, key->n_values);
	}
	iam_buffer_byte(printer->out, '}');
}

static void
print_conditions(Printer *printer, const IamStatement *statement)
{
	uint32_t	i;

	if (statement->n_conditions == 0)
		return;
	print_name(printer, IAM_STR("Condition"));
	iam_buffer_byte(printer->out, '{');
	printer->first = true;
	for (i = 0; i < statement->n_conditions; i++)
	{
		print_name(printer, statement->conditions[i].operator_name);
		print_condition_block(printer, &statement->conditions[i]);
		printer->first = false;
	}
	iam_buffer_byte(printer->out, '}');
	printer->first = false;
}

static void
print_statement(Printer *printer, const IamStatement *statement)
{
	iam_buffer_byte(printer->out, '{');
	printer->first = true;
	if (statement->has_sid && statement->sid.len > 0)
	{
		print_name(printer, IAM_STR("Sid"));
		iam_json_quote(printer->out, statement->sid);
	}
	print_name(printer, IAM_STR("Effect"));
	iam_json_quote(printer->out, statement->effect == IAM_DENY ?
				   IAM_STR("Deny") : IAM_STR("Allow"));
	print_principal(printer, &statement->principal);
	print_list(printer, statement->action_polarity == IAM_ELEMENT ?
			   IAM_STR("Action") : IAM_STR("NotAction"),
			   &statement->actions, true);
	if (statement->resource_polarity != IAM_NO_ELEMENT)
		print_list(printer, statement->resource_polarity == IAM_ELEMENT ?
				   IAM_STR("Resource") : IAM_STR("NotResource"),
				   &statement->resources, false);
	print_conditions(printer, statement);
	iam_buffer_byte(printer->out, '}');
}

bool
iam_std_print(IamArena *arena, const IamPolicy *policy, IamBuffer *out)
{
	Printer		printer = {arena, out, true, false};
	uint32_t	i;

	iam_buffer_byte(out, '{');
	if (policy->version != IAM_VERSION_ABSENT)
	{
		print_name(&printer, IAM_STR("Version"));
		iam_json_quote(out, policy->version == IAM_VERSION_2012 ?
					   IAM_STR("2012-10-17") : IAM_STR("2008-10-17"));
	}
	if (policy->has_id && policy->id.len > 0)
	{
		print_name(&printer, IAM_STR("Id"));
		iam_json_quote(out, policy->id);
	}
	print_name(&printer, IAM_STR("Statement"));
	iam_buffer_byte(out, '[');
	for (i = 0; i < policy->n_statements && !printer.failed; i++)
	{
		if (i > 0)
			iam_buffer_byte(out, ',');
		print_statement(&printer, &policy->statements[i]);
	}
	iam_buffer_byte(out, ']');
	iam_buffer_byte(out, '}');
	return !printer.failed && !out->failed;
}
