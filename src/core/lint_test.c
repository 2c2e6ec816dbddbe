/*
 * lint_test.c
 *		What the conditions of a statement demand.
 *
 * Ring: core.
 */
#include "lint_test.h"

#include <stdlib.h>

#include "glob.h"
#include "lint_list.h"
#include "value.h"
#include "variable.h"

bool
iam_key_named(const IamLintKey *key, const char *name)
{
	size_t		len = strlen(name);

	if (len > 0 && name[len - 1] == '*')
		return key->folded.len >= len - 1 &&
			memcmp(key->folded.data, name, len - 1) == 0;
	return key->folded.len == len && memcmp(key->folded.data, name, len) == 0;
}

const IamLintKey *
iam_next_test(const IamLintStatement *statement, const char *name,
			  const IamLintKey *after)
{
	uint32_t	i = 0;
	uint32_t	j = 0;

	if (after != NULL)
	{
		i = (uint32_t) (after->block - statement->blocks);
		j = (uint32_t) (after - after->block->keys) + 1;
	}
	for (; i < statement->n_blocks; i++)
	{
		const IamLintBlock *block = &statement->blocks[i];

		for (; j < block->n_keys; j++)
		{
			if (iam_key_named(&block->keys[j], name))
				return &block->keys[j];
		}
		j = 0;
	}
	return NULL;
}

bool
iam_operator_positive(const IamOperator *operator)
{
	return operator->code != IAM_OP_UNKNOWN &&
		operator->code != IAM_OP_NULL && !iam_operator_negated(operator->code);
}

/* The first of the keys under Null whose name is not before this one. */
static uint32_t
first_null(const IamLintStatement *statement, IamStr folded)
{
	uint32_t	first = 0;
	uint32_t	end = statement->n_nulls;

	while (first < end)
	{
		uint32_t	middle = first + (end - first) / 2;

		if (iam_str_compare(statement->nulls[middle]->folded, folded) < 0)
			first = middle + 1;
		else
			end = middle;
	}
	return first;
}

/* Does the statement hold Null with this value for a key? */
static bool
tests_null(const IamLintStatement *statement, IamStr folded, bool absent)
{
	uint32_t	i;
	bool		value;

	for (i = first_null(statement, folded); i < statement->n_nulls &&
		 iam_str_eq(statement->nulls[i]->folded, folded); i++)
	{
		const IamLintKey *key = statement->nulls[i];

		if (key->n_values == 1 &&
			iam_bool_parse(key->values[0].text, &value) && value == absent)
			return true;
	}
	return false;
}

bool
iam_tests_present(const IamLintStatement *statement, IamStr folded)
{
	return tests_null(statement, folded, false);
}

bool
iam_tests_absent(const IamLintStatement *statement, IamStr folded)
{
	return tests_null(statement, folded, true);
}

bool
iam_test_demands(const IamLintKey *key)
{
	const IamOperator *operator = &key->block->operator;

	/* of ForAnyValue with IfExists it is disputed what a missing key does */
	if (!iam_operator_positive(operator) || operator->if_exists ||
		key->n_values == 0)
		return false;
	return operator->set != IAM_SET_ALL ||
		iam_tests_present(key->statement, key->folded);
}

bool
iam_test_passes_without(const IamLintKey *key)
{
	const IamOperator *operator = &key->block->operator;
	bool		absent;

	if (operator->code == IAM_OP_UNKNOWN)
		return false;
	if (operator->code == IAM_OP_NULL)
		return key->n_values > 0 &&
			iam_bool_parse(key->values[0].text, &absent) && absent;
	if (operator->set != IAM_SET_NONE)
		return operator->set == IAM_SET_ALL;
	return operator->if_exists || iam_operator_negated(operator->code);
}

bool
iam_demands(const IamLintStatement *statement, const char *name)
{
	const IamLintKey *key = NULL;

	while ((key = iam_next_test(statement, name, key)) != NULL)
	{
		if (iam_test_demands(key))
			return true;
	}
	return false;
}

bool
iam_demands_one(const IamLintStatement *statement, const char *const *names)
{
	for (; *names != NULL; names++)
	{
		if (iam_demands(statement, *names))
			return true;
	}
	return false;
}

bool
iam_test_restricts(const IamLintKey *key)
{
	uint32_t	i;

	if (key->block->operator.if_exists || !iam_test_demands(key))
		return false;
	for (i = 0; i < key->n_values; i++)
	{
		if (iam_value_is_open(&key->values[i]))
			return false;
	}
	return true;
}

bool
iam_restricts(const IamLintStatement *statement, const char *name)
{
	const IamLintKey *key = NULL;

	while ((key = iam_next_test(statement, name, key)) != NULL)
	{
		if (iam_test_restricts(key))
			return true;
	}
	return false;
}

bool
iam_restricts_one(const IamLintStatement *statement, const char *const *names)
{
	for (; *names != NULL; names++)
	{
		if (iam_restricts(statement, *names))
			return true;
	}
	return false;
}

bool
iam_value_is_settled(const IamLintValue *value)
{
	return !value->template && !iam_variable_present(value->text);
}

bool
iam_test_has(const IamLintKey *key, const char *value)
{
	uint32_t	i;

	for (i = 0; i < key->n_values; i++)
	{
		if (iam_is(key->values[i].text, value))
			return true;
	}
	return false;
}

/* Is it an ARN pattern that says nothing: arn:*:*:*:*:*, arn:*? */
static bool
is_open_arn(IamStr text)
{
	size_t		i;

	if (text.len < 5 || memcmp(text.data, "arn:", 4) != 0)
		return false;
	for (i = 4; i < text.len; i++)
	{
		if (text.data[i] != ':' && text.data[i] != '*')
			return false;
	}
	return true;
}

bool
iam_value_is_open(const IamLintValue *value)
{
	IamOperatorCode code = value->key->block->operator.code;
	IamIpBlock	range;

	switch (code)
	{
		case IAM_OP_STRING_LIKE:
			return value->text.len == 0 || iam_glob_is_any(value->text);
		case IAM_OP_ARN_EQUALS:
		case IAM_OP_ARN_NOT_EQUALS:
		case IAM_OP_ARN_LIKE:
		case IAM_OP_ARN_NOT_LIKE:
			return value->text.len == 0 || iam_glob_is_any(value->text) ||
				is_open_arn(value->text);
		case IAM_OP_IP_ADDRESS:
			return iam_ip_parse_block(value->text, &range) &&
				range.prefix == 0;
		default:
			/* a `*` that is no wildcard is still meant as one (lint.md 1) */
			return value->text.len == 0 || iam_glob_is_any(value->text);
	}
}

bool
iam_test_constrains(const IamLintKey *key)
{
	uint32_t	i;

	if (key->facts.flags & (IAM_GLOBAL_FREE | IAM_GLOBAL_IDLE))
		return false;
	if (iam_key_named(key, "s3:tlsversion") ||
		iam_key_named(key, "s3:signatureversion") ||
		iam_key_named(key, "s3:signatureage") ||
		iam_key_named(key, "s3:authtype"))
		return false;
	if (!iam_test_demands(key))
		return false;
	for (i = 0; i < key->n_values; i++)
	{
		if (iam_value_is_open(&key->values[i]))
			return false;
	}
	return true;
}

/*
 * Most times that a lint asks whether an action has a key, far more than for
 * any policy; beyond them no test constrains.
 */
#define MOST_ASKED 3000000

bool
iam_constrained(const IamLint *lint, const IamLintStatement *statement,
				uint32_t action)
{
	uint32_t	i;

	if (statement->constrained)
		return true;
	if (action == IAM_CATALOG_NONE)
		return statement->n_constraints > 0;
	for (i = 0; i < statement->n_constraints; i++)
	{
		if (lint->memory->asked >= MOST_ASKED)
			return false;
		lint->memory->asked++;
		iam_work_spend(lint->work, 128);
		if (iam_key_supported(lint, statement->constraints[i], action))
			return true;
	}
	return false;
}

bool
iam_all_constrained(const IamLint *lint, const IamLintStatement *statement,
					const IamActionSet *actions)
{
	uint32_t	action = 0;

	if (statement->constrained)
		return true;
	if (statement->n_blocks == 0)
		return false;
	while ((action = iam_action_set_next(actions,
										 action)) != IAM_CATALOG_NONE)
	{
		if (!iam_constrained(lint, statement, action++))
			return false;
	}
	return true;
}

bool
iam_unconditional(const IamLintStatement *statement)
{
	uint32_t	i;

	for (i = 0; i < statement->n_blocks; i++)
	{
		if (statement->blocks[i].n_keys > 0)
			return false;
	}
	/* a condition that cannot be read is one */
	return statement->elements[IAM_EL_CONDITION].json == NULL ||
		statement->elements[IAM_EL_CONDITION].sound;
}

/*
 * Once for each statement.
 */

/* Room for n keys; NULL with work->failure set. */
static const IamLintKey **
make_keys(IamWork *work, uint32_t n)
{
	const IamLintKey **keys = iam_arena_array(work->scratch, n,
											  sizeof(IamLintKey *));

	if (keys == NULL)
		work->failure = IAM_ERR_NO_MEMORY;
	return keys;
}

static int
compare_keys(const void *left, const void *right)
{
	return iam_str_compare((*(const IamLintKey *const *) left)->folded,
						   (*(const IamLintKey *const *) right)->folded);
}

/* Collect the keys under Null, so that each can be found. */
static void
find_nulls(IamWork *work, IamLintStatement *statement)
{
	uint32_t	n = 0;
	uint32_t	i;
	uint32_t	j;

	for (i = 0; i < statement->n_blocks; i++)
	{
		if (statement->blocks[i].operator.code == IAM_OP_NULL)
			n += statement->blocks[i].n_keys;
	}
	if (n == 0)
		return;
	statement->nulls = make_keys(work, n);
	for (i = 0; statement->nulls != NULL && i < statement->n_blocks; i++)
	{
		const IamLintBlock *block = &statement->blocks[i];

		if (block->operator.code != IAM_OP_NULL)
			continue;
		for (j = 0; j < block->n_keys; j++)
			statement->nulls[statement->n_nulls++] = &block->keys[j];
	}
	if (statement->n_nulls > 1)
		qsort(statement->nulls, statement->n_nulls, sizeof(IamLintKey *),
			  compare_keys);
}

/*
 * Collect the tests that constrain some actions, as many as any policy needs;
 * one that constrains all of them is enough.
 */
static void
find_constraints(IamWork *work, IamLintStatement *statement)
{
	const IamLintKey *found[IAM_MOST_CONSTRAINTS];
	uint32_t	n = 0;
	uint32_t	i;
	uint32_t	j;

	for (i = 0; i < statement->n_blocks && !statement->constrained; i++)
	{
		const IamLintBlock *block = &statement->blocks[i];

		for (j = 0; j < block->n_keys && !statement->constrained &&
			 work->failure == IAM_OK; j++)
		{
			const IamLintKey *key = &block->keys[j];

			iam_work_spend(work, 64 * (size_t) key->n_values);
			if (!iam_test_constrains(key))
				continue;
			if (iam_key_always_there(key))
				statement->constrained = true;
			else if (n < IAM_MOST_CONSTRAINTS)
				found[n++] = key;
		}
	}
	if (n == 0 || statement->constrained)
		return;
	statement->constraints = make_keys(work, n);
	if (statement->constraints == NULL)
		return;
	memcpy(statement->constraints, found, n * sizeof(IamLintKey *));
	statement->n_constraints = n;
}

void
iam_index_tests(IamWork *work, IamLintStatement *statement)
{
	find_nulls(work, statement);
	find_constraints(work, statement);
}
