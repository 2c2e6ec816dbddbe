/*
 * missing.c
 *		Which keys that a request lacks could turn a statement?
 *
 * Ring: core.  A statement that applies may cease to when one of its parts
 * could fail; one that does not apply may begin to when every part that fails
 * could hold.  A part can turn through a condition key that is missing, or
 * through a variable whose key is.  With a value the variable can match what
 * it does not match now; only one that has a default can also cease to match.
 */
#include "missing.h"

#include <stdlib.h>

#include "action.h"
#include "condition.h"
#include "fold.h"
#include "resource.h"
#include "variable.h"

/* What one statement is looked at with. */
typedef struct Look
{
	const IamRequest *request;
	const IamReading *reading;
	IamWork    *work;
	IamKeyNames *names;			/* NULL: nobody wants them */
	IamFailedPart part;			/* the first that fails now */
	bool		applies;		/* the statement, now */
	bool		turned;			/* a part could turn */
	bool		stuck;			/* a part fails for good */
} Look;

void
iam_key_names_start(IamKeyNames *names, IamArena *arena)
{
	iam_buffer_init(&names->items, arena, 0);
	names->count = 0;
}

void
iam_key_names_add(IamKeyNames *names, IamStr name)
{
	iam_buffer_append(&names->items, &name, sizeof(name));
	names->count++;
}

/* A name beside what it is sorted by. */
typedef struct FoldedName
{
	IamStr		folded;
	IamStr		name;
} FoldedName;

static int
compare_names(const void *left, const void *right)
{
	const FoldedName *a = left;
	const FoldedName *b = right;
	int			result = iam_str_compare(a->folded, b->folded);

	/* so that the spelling shown does not hang on the order found */
	return result != 0 ? result : iam_str_compare(a->name, b->name);
}

bool
iam_key_names_sort(IamKeyNames *names, IamArena *arena, IamStrList *list)
{
	const IamStr *found = (const IamStr *) (const void *) names->items.data;
	FoldedName *sorted;
	uint32_t	i;

	if (names->count == 0)
	{
		*list = (IamStrList) {NULL, 0, true};
		return true;
	}
	*list = (IamStrList) {iam_arena_array(arena, names->count,
										  sizeof(IamStr)), 0, true};
	sorted = iam_arena_array(arena, names->count, sizeof(FoldedName));
	if (names->items.failed || sorted == NULL || list->items == NULL)
		return false;
	for (i = 0; i < names->count; i++)
	{
		char	   *to = iam_arena_alloc(arena, IAM_FOLD_MAX(found[i].len));

		if (to == NULL)
			return false;
		sorted[i].folded = (IamStr) {to, iam_fold(to, found[i])};
		sorted[i].name = found[i];
	}
	if (names->count > 1)
		qsort(sorted, names->count, sizeof(FoldedName), compare_names);
	for (i = 0; i < names->count; i++)
	{
		if (i == 0 || !iam_str_eq(sorted[i].folded, sorted[i - 1].folded))
			list->items[list->count++] = sorted[i].name;
	}
	return true;
}

static void
add_name(Look *look, IamStr name)
{
	look->turned = true;
	if (look->names != NULL)
		iam_key_names_add(look->names, name);
}

/* What the variables of a text are to do. */
typedef enum Turn
{
	TURN_BEGIN,					/* begin to match */
	TURN_CEASE
} Turn;

/*
 * Add the keys that variables of the text miss and with which it could take
 * the turn; false when there is none.
 */
static bool
add_variables(Look *look, IamStr text, Turn turn)
{
	IamTokenizer tokenizer = {text, 0, false};
	IamStr		key;
	bool		has_default;
	bool		any = false;

	iam_work_spend(look->work, text.len);
	while (iam_variable_next_missing(&tokenizer, look->request, &key,
									 &has_default))
	{
		if (turn == TURN_CEASE && !has_default)
			continue;
		add_name(look, key);
		any = true;
	}
	return any;
}

/*
 * The patterns of Resource or NotResource.  Keys are added of those that do
 * not match and could begin to, or that match and could cease to; false when
 * there is none.
 */
static bool
add_resources(Look *look, IamReader block, Turn turn)
{
	IamArena   *scratch = look->work->scratch;
	uint32_t	n = iam_read_number(&block);
	bool		any = false;

	while (n-- > 0 && !block.broken && look->work->failure == IAM_OK)
	{
		IamStoredResource pattern = iam_read_resource(&block);
		IamArenaMark mark;
		bool		possible;

		if (pattern.class != IAM_RESOURCE_VARIABLE)
			continue;
		mark = iam_arena_mark(scratch);
		possible = turn == TURN_BEGIN ?
			iam_resource_could_match(look->work, &pattern, look->request) :
			iam_resource_match(look->work, &pattern, look->request);
		iam_arena_rewind(scratch, &mark);
		if (possible && add_variables(look, pattern.text, turn))
			any = true;
	}
	return any;
}

/* The resource part. */
static void
look_at_resources(Look *look, const IamImageStatement *statement,
				  IamReader block)
{
	bool		negated = (statement->flags & IAM_STMT_NOT_RESOURCE) != 0;
	bool		holds = look->part != IAM_PART_RESOURCE;

	/* where the part is as the statement is it could turn, or is stuck */
	if (holds == look->applies &&
		!add_resources(look, block, holds != negated ?
					   TURN_CEASE : TURN_BEGIN))
		look->stuck |= !holds;
}

/* Keys that variables in the values of a condition miss. */
static bool
add_values(Look *look, IamReader values, uint32_t n_values, Turn turn)
{
	bool		any = false;

	while (n_values-- > 0 && !values.broken && look->work->failure == IAM_OK)
	{
		IamStoredValue value = iam_read_value(&values);

		if (value.variables && add_variables(look, value.text, turn))
			any = true;
	}
	return any;
}

/* Could this condition turn?  Its keys are added then. */
static bool
add_condition(Look *look, const IamOperator *operator, IamStr key,
			  IamReader values, uint32_t n_values,
			  IamConditionFailure failure)
{
	bool		holds = failure == IAM_HOLDS;

	if (operator->code == IAM_OP_UNKNOWN)
		return false;
	if (iam_request_find(look->request, key) == NULL)
	{
		if (!iam_condition_may_turn(look->work, operator, values, n_values,
									holds))
			return false;
		add_name(look, key);
		add_values(look, values, n_values, TURN_BEGIN);
		return true;
	}
	if (!holds && failure != IAM_FAILS_NO_MATCH && failure != IAM_FAILS_MATCH)
		return false;
	/* a match makes a positive one hold and a negated one fail */
	return add_values(look, values, n_values,
					  holds == iam_operator_negated(operator->code) ?
					  TURN_BEGIN : TURN_CEASE);
}

/* One condition, that is one key of one operator. */
static void
look_at_condition(Look *look, const IamOperator *operator,
				  const IamStoredKey *key, IamReader values)
{
	IamArenaMark mark = iam_arena_mark(look->work->scratch);
	IamConditionFailure failure = IAM_HOLDS;

	if (!look->applies)
		failure = iam_condition_test(look->work, look->request, operator,
									 key->name, values, key->n_values);
	iam_arena_rewind(look->work->scratch, &mark);
	if ((failure == IAM_HOLDS) == look->applies &&
		!add_condition(look, operator, key->name, values, key->n_values,
					   failure))
		look->stuck |= failure != IAM_HOLDS;
}

/* All conditions. */
static void
look_at_conditions(Look *look, IamReader block)
{
	uint32_t	n_operators;

	if (block.p == block.end)
		return;
	n_operators = iam_read_number(&block);
	while (n_operators-- > 0 && !block.broken && !look->stuck &&
		   look->work->failure == IAM_OK)
	{
		IamStoredOperator operator = iam_read_operator(&block);
		uint32_t	n_keys = operator.n_keys;

		look->stuck |= operator.operator.code == IAM_OP_UNKNOWN;
		while (n_keys-- > 0 && !block.broken && !look->stuck)
		{
			IamStoredKey key = iam_read_key(&block);

			look_at_condition(look, &operator.operator, &key, block);
			iam_skip_values(&block, key.n_values);
		}
	}
}

/* Could there be variables in a part of a statement? */
static bool
may_hold_variables(const IamImage *image, IamReader block)
{
	return image->header->version == IAM_VERSION_2012 &&
		memchr(block.p, '$', (size_t) (block.end - block.p)) != NULL;
}

IamStrength
iam_statement_may_turn(const IamImage *image,
					   const IamImageStatement *statement,
					   const IamRequest *request, const IamReading *reading,
					   const IamTrace *trace, IamWork *work,
					   IamKeyNames *names)
{
	bool		applies = trace->part == IAM_PART_NONE;
	Look		look = {request, reading, work, names, trace->part, applies,
	false, false};
	uint32_t	count = 0;
	IamBody		body;
	IamReader	resources;
	IamReader	conditions;
	IamStrength strength;
	bool		variables;

	if (!iam_image_body(image, statement, &body))
		return IAM_STRENGTH_NONE;
	resources = iam_read_resources(statement, &body.rest);
	conditions = iam_read_conditions(statement, &body.rest);
	/* most statements ask for nothing that is not there */
	variables = may_hold_variables(image, resources);
	if (!variables &&
		(trace->part == IAM_PART_RESOURCE ||
		 (!trace->lacked && !may_hold_variables(image, conditions))))
		return IAM_STRENGTH_NONE;
	strength = trace->part != IAM_PART_RESOURCE ? trace->strength :
		iam_principal_part(statement, &body.rest, request, reading);
	if (strength == IAM_STRENGTH_NONE)
		return strength;
	if (names != NULL)
		count = names->count;
	if (variables)
		look_at_resources(&look, statement, resources);
	look_at_conditions(&look, conditions);
	if (look.turned && (applies || !look.stuck))
		return strength;
	if (names != NULL)
	{
		names->count = count;
		names->items.len = count * sizeof(IamStr);
	}
	return IAM_STRENGTH_NONE;
}
