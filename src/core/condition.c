/*
 * condition.c
 *		Condition operators: their names, and their tests.
 *
 * Ring: core.  Source: semantics.md 7.  A test goes through three steps: is
 * the key there and of the right form for the set prefix (7.3, 7.4), does the
 * request's value parse (7.7), does one of the policy's values match (7.1).
 * How values are parsed and matched is the business of the operator's family
 * (family.c).
 */
#include "condition.h"

#include <stdlib.h>

#include "family.h"
#include "fold.h"

#define ROW(name, code, family, comparison, negated) \
	[code] = {IAM_STR_INIT(name), code, family, comparison, negated}

/* The base operators, by code.  ArnEquals is ArnLike (7.5). */
static const OperatorRow operators[IAM_OP_COUNT] = {
	ROW("Null", IAM_OP_NULL, NULL, EQUAL, false),
	ROW("StringEquals", IAM_OP_STRING_EQUALS, &iam_text_family, EQUAL, false),
	ROW("StringNotEquals", IAM_OP_STRING_NOT_EQUALS, &iam_text_family, EQUAL,
		true),
	ROW("StringEqualsIgnoreCase", IAM_OP_STRING_EQUALS_IGNORE_CASE,
		&iam_folded_family, EQUAL, false),
	ROW("StringNotEqualsIgnoreCase", IAM_OP_STRING_NOT_EQUALS_IGNORE_CASE,
		&iam_folded_family, EQUAL, true),
	ROW("StringLike", IAM_OP_STRING_LIKE, &iam_like_family, EQUAL, false),
	ROW("StringNotLike", IAM_OP_STRING_NOT_LIKE, &iam_like_family, EQUAL,
		true),
	ROW("NumericEquals", IAM_OP_NUMERIC_EQUALS, &iam_number_family, EQUAL,
		false),
	ROW("NumericNotEquals", IAM_OP_NUMERIC_NOT_EQUALS, &iam_number_family,
		EQUAL, true),
	ROW("NumericLessThan", IAM_OP_NUMERIC_LESS_THAN, &iam_number_family, LESS,
		false),
	ROW("NumericLessThanEquals", IAM_OP_NUMERIC_LESS_THAN_EQUALS,
		&iam_number_family, LESS_OR_EQUAL, false),
	ROW("NumericGreaterThan", IAM_OP_NUMERIC_GREATER_THAN, &iam_number_family,
		GREATER, false),
	ROW("NumericGreaterThanEquals", IAM_OP_NUMERIC_GREATER_THAN_EQUALS,
		&iam_number_family, GREATER_OR_EQUAL, false),
	ROW("DateEquals", IAM_OP_DATE_EQUALS, &iam_instant_family, EQUAL, false),
	ROW("DateNotEquals", IAM_OP_DATE_NOT_EQUALS, &iam_instant_family, EQUAL,
		true),
	ROW("DateLessThan", IAM_OP_DATE_LESS_THAN, &iam_instant_family, LESS,
		false),
	ROW("DateLessThanEquals", IAM_OP_DATE_LESS_THAN_EQUALS,
		&iam_instant_family, LESS_OR_EQUAL, false),
	ROW("DateGreaterThan", IAM_OP_DATE_GREATER_THAN, &iam_instant_family,
		GREATER, false),
	ROW("DateGreaterThanEquals", IAM_OP_DATE_GREATER_THAN_EQUALS,
		&iam_instant_family, GREATER_OR_EQUAL, false),
	ROW("Bool", IAM_OP_BOOL, &iam_truth_family, EQUAL, false),
	ROW("BinaryEquals", IAM_OP_BINARY_EQUALS, &iam_binary_family, EQUAL,
		false),
	ROW("IpAddress", IAM_OP_IP_ADDRESS, &iam_address_family, EQUAL, false),
	ROW("NotIpAddress", IAM_OP_NOT_IP_ADDRESS, &iam_address_family, EQUAL,
		true),
	ROW("ArnEquals", IAM_OP_ARN_EQUALS, &iam_arn_family, EQUAL, false),
	ROW("ArnNotEquals", IAM_OP_ARN_NOT_EQUALS, &iam_arn_family, EQUAL, true),
	ROW("ArnLike", IAM_OP_ARN_LIKE, &iam_arn_family, EQUAL, false),
	ROW("ArnNotLike", IAM_OP_ARN_NOT_LIKE, &iam_arn_family, EQUAL, true)
};

static const IamStr set_prefixes[] = {
	[IAM_SET_NONE] = IAM_STR_INIT(""),
	[IAM_SET_ALL] = IAM_STR_INIT("ForAllValues:"),
	[IAM_SET_ANY] = IAM_STR_INIT("ForAnyValue:")
};

static const IamStr if_exists_suffix = IAM_STR_INIT("IfExists");

/* Longest name of an operator, prefix and suffix included, and some more. */
#define MAX_NAME 64

/* Equal without regard to the case of ASCII letters. */
static bool
same_name(IamStr name, IamStr ascii)
{
	size_t		i;

	if (name.len != ascii.len)
		return false;
	for (i = 0; i < name.len; i++)
	{
		if (iam_fold_ascii((unsigned char) name.data[i]) !=
			iam_fold_ascii((unsigned char) ascii.data[i]))
			return false;
	}
	return true;
}

IamOperator
iam_operator_parse(IamStr name)
{
	IamOperator result = {IAM_OP_UNKNOWN, IAM_SET_NONE, false};
	char		folded[IAM_FOLD_MAX(MAX_NAME)];
	int			set;
	int			code;

	if (name.len > MAX_NAME)
		return result;
	/* some characters that are not ASCII have an ASCII letter as lowercase */
	name = (IamStr) {folded, iam_fold(folded, name)};
	for (set = IAM_SET_ALL; set <= IAM_SET_ANY; set++)
	{
		size_t		len = set_prefixes[set].len;

		if (name.len > len &&
			same_name((IamStr) {name.data, len}, set_prefixes[set]))
		{
			result.set = (IamSetPrefix) set;
			name.data += len;
			name.len -= len;
			break;
		}
	}
	if (name.len > if_exists_suffix.len &&
		same_name((IamStr) {name.data + name.len - if_exists_suffix.len,
				  if_exists_suffix.len}, if_exists_suffix))
	{
		result.if_exists = true;
		name.len -= if_exists_suffix.len;
	}
	for (code = IAM_OP_UNKNOWN + 1; code < IAM_OP_COUNT; code++)
	{
		if (same_name(name, operators[code].name))
			result.code = (IamOperatorCode) code;
	}
	/* "IfExists" is not for Null (7.4) */
	if (result.code == IAM_OP_NULL && result.if_exists)
		result.code = IAM_OP_UNKNOWN;
	return result;
}

void
iam_operator_print(const IamOperator *operator, IamBuffer *out)
{
	iam_buffer_str(out, set_prefixes[operator->set]);
	iam_buffer_str(out, operators[operator->code].name);
	if (operator->if_exists)
		iam_buffer_str(out, if_exists_suffix);
}

bool
iam_operator_negated(IamOperatorCode code)
{
	return operators[code].negated;
}

bool
iam_operator_takes_variables(IamOperatorCode code)
{
	return operators[code].family != NULL && operators[code].family->variables;
}

size_t
iam_operator_variables_from(IamOperatorCode code, IamStr text)
{
	IamArn		arn;

	if (!iam_operator_takes_variables(code))
		return text.len;
	if (operators[code].family != &iam_arn_family)
		return 0;
	if (!iam_arn_split(text, &arn) || arn.n_parts < IAM_ARN_PARTS)
		return text.len;
	return (size_t) (arn.parts[IAM_ARN_RESOURCE].data - text.data);
}

/* The Null operator: is one of the values what the key's presence asks? */
static IamConditionFailure
test_null(bool missing, IamReader values, uint32_t n_values)
{
	uint32_t	i;

	for (i = 0; i < n_values && !values.broken; i++)
	{
		IamStoredValue value = iam_read_value(&values);
		bool		want_missing;

		if (iam_bool_parse(value.text, &want_missing) &&
			want_missing == missing)
			return IAM_HOLDS;
	}
	return missing ? IAM_FAILS_KEY_MISSING : IAM_FAILS_KEY_PRESENT;
}

/* Most values in a batch, and how many are worth sorting. */
#define BATCH_SIZE 16384
#define SORT_FROM 16

static int
compare_operands(const void *left, const void *right)
{
	return iam_str_compare(((const Operand *) left)->text,
						   ((const Operand *) right)->text);
}

/*
 * Sort the batch by text, each text once: a set with a value twice is the
 * same set, and a key with thousands of values, of which few differ, is
 * hostile.
 */
static void
sort_batch(Batch *batch)
{
	uint32_t	kept = 1;
	uint32_t	i;

	qsort(batch->values, batch->count, sizeof(Operand), compare_operands);
	for (i = 1; i < batch->count; i++)
	{
		if (!iam_str_eq(batch->values[i].text, batch->values[kept - 1].text))
			batch->values[kept++] = batch->values[i];
	}
	batch->count = kept;
}

/* Parse the next values of the request, from *next on, into the batch. */
static void
fill_batch(Test *test, const IamRequestEntry *entry, uint32_t *next,
		   uint32_t total, Batch *batch)
{
	uint32_t	i;

	batch->count = 0;
	batch->open = 0;
	batch->bad_want = false;
	test->longest = 0;
	while (*next < total && batch->count < BATCH_SIZE)
	{
		IamStr		text = iam_request_value(test->request, entry, (*next)++);
		Operand    *value = &batch->values[batch->count++];

		iam_work_spend(test->work, text.len);
		value->text = text;
		value->parsed = test->row->family->parse(test, text, value);
		if (text.len > test->longest)
			test->longest = text.len;
	}
	test->sorted = batch->count >= SORT_FROM;
	if (test->sorted)
		sort_batch(batch);
	for (i = 0; i < batch->count; i++)
	{
		batch->states[i] = batch->values[i].parsed ? HAVE_OPEN : HAVE_BAD;
		batch->open += batch->values[i].parsed ? 1 : 0;
	}
}

/* Match a value of the policy with the one of a sorted batch it can equal. */
static void
match_sorted(Batch *batch, const Operand *want)
{
	const Operand *found = bsearch(want, batch->values, batch->count,
								   sizeof(Operand), compare_operands);
	size_t		i;

	if (found == NULL)
		return;
	i = (size_t) (found - batch->values);
	if (batch->states[i] == HAVE_OPEN)
		set_matched(batch, (uint32_t) i);
}

/* One value of the policy against the open values of the batch. */
static void
match_batch(Test *test, const IamStoredValue *value, Batch *batch)
{
	Operand		want;

	want.exact = false;
	iam_work_spend(test->work, value->text.len);
	switch (test->row->family->want(test, value, &want))
	{
		case WANT_BAD:
			batch->bad_want = true;
			return;
		case WANT_NOTHING:
			return;
		case WANT_VALUE:
			break;
	}
	if (test->sorted && want.exact)
	{
		match_sorted(batch, &want);
		return;
	}
	iam_work_spend(test->work, 8 * (size_t) batch->open);
	test->row->family->match(test, batch, &want);
}

/* All values of the policy against the batch. */
static void
test_batch(Test *test, IamReader values, uint32_t n_values, Batch *batch)
{
	IamArenaMark mark = iam_arena_mark(test->work->scratch);
	uint32_t	open = batch->open;

	while (n_values-- > 0 && !values.broken && batch->open > 0 &&
		   test->work->failure == IAM_OK)
	{
		IamStoredValue value = iam_read_value(&values);

		match_batch(test, &value, batch);
		iam_arena_rewind(test->work->scratch, &mark);
		if (batch->open < open && match_settles(test))
			return;
	}
}

/* What became of one value of the request (7.1, 7.7). */
static IamConditionFailure
value_outcome(const Test *test, const Batch *batch, uint32_t i)
{
	switch ((HaveState) batch->states[i])
	{
		case HAVE_BAD:
			return IAM_FAILS_REQUEST_VALUE;
		case HAVE_MATCHED:
			return test->row->negated ? IAM_FAILS_MATCH : IAM_HOLDS;
		case HAVE_OPEN:
			break;
	}
	if (!test->row->negated)
		return IAM_FAILS_NO_MATCH;
	return batch->bad_want ? IAM_FAILS_POLICY_VALUE : IAM_HOLDS;
}

/*
 * Of several failures the highest is told, so that it does not hang on the
 * order of the values: a value that the operator cannot read fails ForAllValues
 * for good, and ForAnyValue only when all others do.
 */
static unsigned
failure_rank(IamConditionFailure failure, bool any)
{
	if (failure == IAM_HOLDS)
		return 0;
	if (failure == IAM_FAILS_REQUEST_VALUE)
		return any ? 1 : UINT16_MAX;
	return 1 + (unsigned) failure;
}

/*
 * Values of the batch under the set prefix: *settled when the others do not
 * matter any more.  A plain operator has one value and is like ForAllValues.
 */
static IamConditionFailure
batch_outcome(const Test *test, const Batch *batch, bool *settled)
{
	bool		any = test->set == IAM_SET_ANY;
	IamConditionFailure worst = IAM_HOLDS;
	uint32_t	i;

	for (i = 0; i < batch->count; i++)
	{
		IamConditionFailure outcome = value_outcome(test, batch, i);

		if (any && outcome == IAM_HOLDS)
		{
			*settled = true;
			return outcome;
		}
		if (failure_rank(outcome, any) > failure_rank(worst, any))
			worst = outcome;
	}
	*settled = !any && worst != IAM_HOLDS;
	return worst;
}

/* Room for a batch of the values of a key. */
static bool
make_batch(Test *test, uint32_t total, Batch *batch)
{
	uint32_t	size = total < BATCH_SIZE ? total : BATCH_SIZE;

	batch->values = iam_arena_array(test->work->scratch, size,
									sizeof(Operand));
	batch->states = iam_arena_array(test->work->scratch, size, 1);
	if (batch->values != NULL && batch->states != NULL)
		return true;
	test->work->failure = IAM_ERR_NO_MEMORY;
	return false;
}

/* All values of a key that the request has. */
static IamConditionFailure
test_values(Test *test, const IamRequestEntry *entry, IamReader values,
			uint32_t n_values)
{
	uint32_t	total = test->set == IAM_SET_NONE ? 1 :
		iam_request_count(test->request, entry);
	IamConditionFailure outcome = IAM_HOLDS;
	Operand		single;
	uint8_t		single_state;
	Batch		batch = {&single, &single_state, 0, 0, false};
	IamArenaMark mark;
	bool		settled = false;
	uint32_t	next = 0;

	if (total > 1 && !make_batch(test, total, &batch))
		return IAM_FAILS_NO_MATCH;
	mark = iam_arena_mark(test->work->scratch);
	while (next < total && !settled)
	{
		fill_batch(test, entry, &next, total, &batch);
		if (test->work->failure != IAM_OK)
			break;
		test_batch(test, values, n_values, &batch);
		if (batch.count > 0)
			outcome = batch_outcome(test, &batch, &settled);
		iam_arena_rewind(test->work->scratch, &mark);
	}
	return outcome;
}

/* A key that the request does not have (7.3, 7.4). */
static IamConditionFailure
test_missing(const OperatorRow *row, const IamOperator *operator)
{
	bool		holds;

	if (operator->set == IAM_SET_NONE)
		holds = row->negated || operator->if_exists;
	else
		holds = operator->set == IAM_SET_ALL;
	return holds ? IAM_HOLDS : IAM_FAILS_KEY_MISSING;
}

bool
iam_operator_demands(const IamOperator *operator)
{
	return operator->code != IAM_OP_UNKNOWN &&
		operator->code < IAM_OP_COUNT &&
		operators[operator->code].family != NULL &&
		test_missing(&operators[operator->code], operator) != IAM_HOLDS;
}

IamConditionFailure
iam_condition_test(IamWork *work, const IamRequest *request,
				   const IamOperator *operator, IamStr key, IamReader values,
				   uint32_t n_values)
{
	const OperatorRow *row;
	const IamRequestEntry *entry;
	Test		test;

	if (operator->code == IAM_OP_UNKNOWN || operator->code >= IAM_OP_COUNT)
		return IAM_FAILS_UNKNOWN_OPERATOR;
	row = &operators[operator->code];
	entry = iam_request_find(request, key);
	if (entry == NULL)
		work->lacked++;
	if (row->family == NULL)
		return test_null(entry == NULL, values, n_values);
	if (entry == NULL)
		return test_missing(row, operator);
	if (operator->set == IAM_SET_NONE && entry->multivalued)
		return IAM_FAILS_MULTIVALUED;
	test.work = work;
	test.request = request;
	test.row = row;
	test.set = operator->set;
	test.longest = 0;
	test.sorted = false;
	return test_values(&test, entry, values, n_values);
}

bool
iam_operator_reads(IamWork *work, IamOperatorCode code, IamStr value)
{
	const OperatorRow *row = &operators[code];
	IamStoredValue stored = {value, IAM_VALUE_STRING, false};
	Test		test = {.work = work, .row = row};
	Operand		want;
	bool		truth;

	if (row->family == NULL)
		return iam_bool_parse(value, &truth);
	return row->family->want(&test, &stored, &want) != WANT_BAD;
}

/* How many values of the policy the operator cannot read. */
static uint32_t
count_unreadable(IamWork *work, IamOperatorCode code, IamReader values,
				 uint32_t n_values)
{
	IamArenaMark mark = iam_arena_mark(work->scratch);
	uint32_t	count = 0;

	while (n_values-- > 0 && !values.broken && work->failure == IAM_OK)
	{
		IamStoredValue value = iam_read_value(&values);

		iam_work_spend(work, value.text.len);
		/* with the right values of its variables it may be readable */
		if (!value.variables && !iam_operator_reads(work, code, value.text))
			count++;
		iam_arena_rewind(work->scratch, &mark);
	}
	return count;
}

bool
iam_condition_never(IamWork *work, const IamOperator *operator,
					IamReader values, uint32_t n_values)
{
	const OperatorRow *row;
	uint32_t	unreadable;

	if (operator->code == IAM_OP_UNKNOWN || operator->code >= IAM_OP_COUNT)
		return true;
	row = &operators[operator->code];
	if (row->family != NULL && test_missing(row, operator) == IAM_HOLDS)
		return false;
	unreadable = count_unreadable(work, operator->code, values, n_values);
	return row->negated ? unreadable > 0 : unreadable == n_values;
}

bool
iam_condition_may_turn(IamWork *work, const IamOperator *operator,
					   IamReader values, uint32_t n_values, bool holds)
{
	if (!holds)
		return !iam_condition_never(work, operator, values, n_values);
	if (operator->code == IAM_OP_NULL)
		return test_null(false, values, n_values) != IAM_HOLDS;
	/* also a negated one without values fails for what it cannot read, and
	 * without set prefix for an array */
	return true;
}
