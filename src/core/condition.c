/*
 * condition.c
 *		Condition operators: their names, and their tests.
 *
 * Ring: core.  Source: semantics.md 7.  A test goes through three steps: is
 * the key there and of the right form for the set prefix (7.3, 7.4), does the
 * request's value parse (7.7), does one of the policy's values match (7.1).
 * How values are parsed and matched is the business of the operator's family,
 * one row of the table below each.
 */
#include "condition.h"

#include "arn.h"
#include "fold.h"
#include "glob.h"
#include "image.h"
#include "value.h"
#include "variable.h"

/* A request value, parsed as its operator's family wants it. */
typedef struct Subject
{
	IamStr		text;			/* folded for operators that ignore case */
	union
	{
		IamDecimal	number;
		IamInstant	instant;
		IamIpBlock	address;
		bool		truth;
		IamArn		arn;
	}			as;
} Subject;

typedef enum TestResult
{
	TEST_MATCH,
	TEST_NO_MATCH,
	TEST_BAD_VALUE				/* the policy's value does not parse */
} TestResult;

/* What a comparison must yield. */
typedef enum Comparison
{
	EQUAL,
	LESS,
	LESS_OR_EQUAL,
	GREATER,
	GREATER_OR_EQUAL
} Comparison;

/* All that one match needs. */
typedef struct Test
{
	IamWork    *work;
	const IamRequest *request;
	Comparison	comparison;
	Subject		subject;
} Test;

typedef struct Family
{
	/* Parse the request's value into test->subject. */
	bool		(*parse) (Test *test, IamStr text);
	/* Compare it with a policy value. */
	TestResult	(*match) (Test *test, const IamStoredValue *value);
	bool		variables;		/* semantics.md 3.3 */
} Family;

typedef struct OperatorRow
{
	IamStr		name;
	IamOperatorCode code;
	const Family *family;
	Comparison	comparison;
	bool		negated;
} OperatorRow;

/* Is the order of two values what the comparison asks for? */
static TestResult
compared(Comparison comparison, int order)
{
	bool		result = false;

	switch (comparison)
	{
		case EQUAL:
			result = order == 0;
			break;
		case LESS:
			result = order < 0;
			break;
		case LESS_OR_EQUAL:
			result = order <= 0;
			break;
		case GREATER:
			result = order > 0;
			break;
		case GREATER_OR_EQUAL:
			result = order >= 0;
			break;
	}
	return result ? TEST_MATCH : TEST_NO_MATCH;
}

static TestResult
matched(bool result)
{
	return result ? TEST_MATCH : TEST_NO_MATCH;
}

/*
 * Text of a policy value with its variables replaced; false when one of them
 * has no value, so that the policy value equals nothing (3.4).
 */
static bool
value_text(Test *test, const IamStoredValue *value, IamStr *text)
{
	*text = value->text;
	return !value->variables ||
		iam_variable_resolve(test->work, test->request, value->text,
							 IAM_GLOB_SOURCE, text);
}

/* Match a pattern, with or without variables, against text. */
static bool
match_pattern(Test *test, IamStr pattern, bool variables, IamStr text)
{
	IamGlobForm form = IAM_GLOB_SOURCE;

	if (variables)
	{
		form = IAM_GLOB_RESOLVED;
		if (!iam_variable_resolve(test->work, test->request, pattern, form,
								  &pattern))
			return false;
	}
	return iam_glob_match(test->work, form, pattern, text);
}

static bool
parse_text(Test *test, IamStr text)
{
	test->subject.text = text;
	return true;
}

static TestResult
match_text(Test *test, const IamStoredValue *value)
{
	IamStr		want;

	return matched(value_text(test, value, &want) &&
				   iam_str_eq(want, test->subject.text));
}

static bool
parse_folded(Test *test, IamStr text)
{
	char	   *to = iam_arena_alloc(test->work->scratch,
									 IAM_FOLD_MAX(text.len));

	if (to == NULL)
	{
		test->work->failure = IAM_ERR_NO_MEMORY;
		return false;
	}
	test->subject.text = (IamStr) {to, iam_fold(to, text)};
	return true;
}

static TestResult
match_folded(Test *test, const IamStoredValue *value)
{
	IamStr		want;

	return matched(value_text(test, value, &want) &&
				   iam_fold_equal(want, test->subject.text));
}

static TestResult
match_like(Test *test, const IamStoredValue *value)
{
	return matched(match_pattern(test, value->text, value->variables,
								 test->subject.text));
}

static bool
parse_number(Test *test, IamStr text)
{
	return iam_decimal_parse(text, &test->subject.as.number);
}

static TestResult
match_number(Test *test, const IamStoredValue *value)
{
	IamDecimal	want;

	if (!iam_decimal_parse(value->text, &want))
		return TEST_BAD_VALUE;
	return compared(test->comparison,
					iam_decimal_compare(&test->subject.as.number, &want));
}

static bool
parse_instant(Test *test, IamStr text)
{
	return iam_instant_parse(text, &test->subject.as.instant);
}

static TestResult
match_instant(Test *test, const IamStoredValue *value)
{
	IamInstant	want;

	if (!iam_instant_parse(value->text, &want))
		return TEST_BAD_VALUE;
	return compared(test->comparison,
					iam_instant_compare(&test->subject.as.instant, &want));
}

static bool
parse_truth(Test *test, IamStr text)
{
	return iam_bool_parse(text, &test->subject.as.truth);
}

static TestResult
match_truth(Test *test, const IamStoredValue *value)
{
	IamStr		text;
	bool		want;

	if (!value_text(test, value, &text))
		return TEST_NO_MATCH;
	if (!iam_bool_parse(text, &want))
		return TEST_BAD_VALUE;
	return matched(want == test->subject.as.truth);
}

static bool
parse_binary(Test *test, IamStr text)
{
	test->subject.text = text;
	return iam_base64_valid(text);
}

/* Canonical base64 of equal bytes is equal text. */
static TestResult
match_binary(Test *test, const IamStoredValue *value)
{
	if (!iam_base64_valid(value->text))
		return TEST_BAD_VALUE;
	return matched(iam_str_eq(value->text, test->subject.text));
}

static bool
parse_address(Test *test, IamStr text)
{
	return iam_ip_parse_address(text, &test->subject.as.address);
}

static TestResult
match_address(Test *test, const IamStoredValue *value)
{
	IamIpBlock	want;

	if (!iam_ip_parse_block(value->text, &want))
		return TEST_BAD_VALUE;
	return matched(iam_ip_in_block(&test->subject.as.address, &want));
}

static bool
parse_arn(Test *test, IamStr text)
{
	return iam_arn_split(text, &test->subject.as.arn) &&
		test->subject.as.arn.n_parts == IAM_ARN_PARTS;
}

/* Six parts, each a pattern; variables count in the sixth (3.3, 7.5). */
static TestResult
match_arn(Test *test, const IamStoredValue *value)
{
	const IamArn *have = &test->subject.as.arn;
	IamArn		want;
	int			i;

	if (!iam_arn_split(value->text, &want) || want.n_parts != IAM_ARN_PARTS)
		return TEST_BAD_VALUE;
	for (i = IAM_ARN_PARTITION; i < IAM_ARN_RESOURCE; i++)
	{
		if (!iam_glob_match(test->work, IAM_GLOB_SOURCE, want.parts[i],
							have->parts[i]))
			return TEST_NO_MATCH;
	}
	return matched(match_pattern(test, want.parts[i], value->variables,
								 have->parts[i]));
}

static const Family text_family = {parse_text, match_text, true};
static const Family folded_family = {parse_folded, match_folded, true};
static const Family like_family = {parse_text, match_like, true};
static const Family number_family = {parse_number, match_number, false};
static const Family instant_family = {parse_instant, match_instant, false};
static const Family truth_family = {parse_truth, match_truth, true};
static const Family binary_family = {parse_binary, match_binary, false};
static const Family address_family = {parse_address, match_address, false};
static const Family arn_family = {parse_arn, match_arn, true};

#define ROW(name, code, family, comparison, negated) \
	[code] = {IAM_STR_INIT(name), code, family, comparison, negated}

/* The base operators, by code.  ArnEquals is ArnLike (7.5). */
static const OperatorRow operators[IAM_OP_COUNT] = {
	ROW("Null", IAM_OP_NULL, NULL, EQUAL, false),
	ROW("StringEquals", IAM_OP_STRING_EQUALS, &text_family, EQUAL, false),
	ROW("StringNotEquals", IAM_OP_STRING_NOT_EQUALS, &text_family, EQUAL,
		true),
	ROW("StringEqualsIgnoreCase", IAM_OP_STRING_EQUALS_IGNORE_CASE,
		&folded_family, EQUAL, false),
	ROW("StringNotEqualsIgnoreCase", IAM_OP_STRING_NOT_EQUALS_IGNORE_CASE,
		&folded_family, EQUAL, true),
	ROW("StringLike", IAM_OP_STRING_LIKE, &like_family, EQUAL, false),
	ROW("StringNotLike", IAM_OP_STRING_NOT_LIKE, &like_family, EQUAL, true),
	ROW("NumericEquals", IAM_OP_NUMERIC_EQUALS, &number_family, EQUAL, false),
	ROW("NumericNotEquals", IAM_OP_NUMERIC_NOT_EQUALS, &number_family, EQUAL,
		true),
	ROW("NumericLessThan", IAM_OP_NUMERIC_LESS_THAN, &number_family, LESS,
		false),
	ROW("NumericLessThanEquals", IAM_OP_NUMERIC_LESS_THAN_EQUALS,
		&number_family, LESS_OR_EQUAL, false),
	ROW("NumericGreaterThan", IAM_OP_NUMERIC_GREATER_THAN, &number_family,
		GREATER, false),
	ROW("NumericGreaterThanEquals", IAM_OP_NUMERIC_GREATER_THAN_EQUALS,
		&number_family, GREATER_OR_EQUAL, false),
	ROW("DateEquals", IAM_OP_DATE_EQUALS, &instant_family, EQUAL, false),
	ROW("DateNotEquals", IAM_OP_DATE_NOT_EQUALS, &instant_family, EQUAL,
		true),
	ROW("DateLessThan", IAM_OP_DATE_LESS_THAN, &instant_family, LESS, false),
	ROW("DateLessThanEquals", IAM_OP_DATE_LESS_THAN_EQUALS, &instant_family,
		LESS_OR_EQUAL, false),
	ROW("DateGreaterThan", IAM_OP_DATE_GREATER_THAN, &instant_family, GREATER,
		false),
	ROW("DateGreaterThanEquals", IAM_OP_DATE_GREATER_THAN_EQUALS,
		&instant_family, GREATER_OR_EQUAL, false),
	ROW("Bool", IAM_OP_BOOL, &truth_family, EQUAL, false),
	ROW("BinaryEquals", IAM_OP_BINARY_EQUALS, &binary_family, EQUAL, false),
	ROW("IpAddress", IAM_OP_IP_ADDRESS, &address_family, EQUAL, false),
	ROW("NotIpAddress", IAM_OP_NOT_IP_ADDRESS, &address_family, EQUAL, true),
	ROW("ArnEquals", IAM_OP_ARN_EQUALS, &arn_family, EQUAL, false),
	ROW("ArnNotEquals", IAM_OP_ARN_NOT_EQUALS, &arn_family, EQUAL, true),
	ROW("ArnLike", IAM_OP_ARN_LIKE, &arn_family, EQUAL, false),
	ROW("ArnNotLike", IAM_OP_ARN_NOT_LIKE, &arn_family, EQUAL, true)
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
iam_operator_takes_variables(IamOperatorCode code)
{
	return operators[code].family != NULL && operators[code].family->variables;
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

/* One request value against all values of the policy (7.1, 7.7). */
static IamConditionFailure
test_value(Test *test, const OperatorRow *row, IamStr have, IamReader values,
		   uint32_t n_values)
{
	bool		bad_value = false;
	IamArenaMark mark;
	uint32_t	i;

	iam_work_spend(test->work, have.len);
	if (!row->family->parse(test, have))
		return IAM_FAILS_REQUEST_VALUE;
	mark = iam_arena_mark(test->work->scratch);
	for (i = 0; i < n_values && !values.broken; i++)
	{
		IamStoredValue value = iam_read_value(&values);
		TestResult	result;

		iam_work_spend(test->work, value.text.len);
		if (test->work->failure != IAM_OK)
			break;
		result = row->family->match(test, &value);
		iam_arena_rewind(test->work->scratch, &mark);
		switch (result)
		{
			case TEST_MATCH:
				return row->negated ? IAM_FAILS_MATCH : IAM_HOLDS;
			case TEST_BAD_VALUE:
				bad_value = true;
				break;
			case TEST_NO_MATCH:
				break;
		}
	}
	if (!row->negated)
		return IAM_FAILS_NO_MATCH;
	return bad_value ? IAM_FAILS_POLICY_VALUE : IAM_HOLDS;
}

/* All values of a key under a set prefix (7.3). */
static IamConditionFailure
test_set(Test *test, const OperatorRow *row, IamSetPrefix set,
		 const IamRequestEntry *entry, IamReader values, uint32_t n_values)
{
	uint32_t	count = iam_request_count(test->request, entry);
	IamConditionFailure last = IAM_HOLDS;
	uint32_t	i;

	for (i = 0; i < count && test->work->failure == IAM_OK; i++)
	{
		last = test_value(test, row, iam_request_value(test->request, entry,
													   i), values, n_values);
		if ((set == IAM_SET_ANY) == (last == IAM_HOLDS))
			return last;
	}
	return last;
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
	if (row->family == NULL)
		return test_null(entry == NULL, values, n_values);
	if (entry == NULL)
		return test_missing(row, operator);
	test.work = work;
	test.request = request;
	test.comparison = row->comparison;
	if (operator->set != IAM_SET_NONE)
		return test_set(&test, row, operator->set, entry, values, n_values);
	if (entry->multivalued)
		return IAM_FAILS_MULTIVALUED;
	return test_value(&test, row, iam_request_value(request, entry, 0),
					  values, n_values);
}
