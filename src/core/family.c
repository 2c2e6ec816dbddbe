/*
 * family.c
 *		Families of condition operators: how the values of one type are parsed
 *		and matched.
 *
 * Ring: core.  Source: semantics.md 7.5 to 7.7.
 */
#include "family.h"

#include "fold.h"
#include "variable.h"

typedef bool (*MatchOne) (const Test *test, const Operand *have,
						  const Operand *want);

/*
 * Match one value of the policy with all open values of the batch.  Inlined
 * into a function for each kind of match, because a hostile policy makes
 * millions of these comparisons.
 */
static inline __attribute__((always_inline)) void
match_each(const Test *test, Batch *batch, const Operand *want,
		   MatchOne match_one)
{
	uint32_t	i;

	for (i = 0; i < batch->count; i++)
	{
		if (batch->states[i] != HAVE_OPEN ||
			!match_one(test, &batch->values[i], want))
			continue;
		set_matched(batch, i);
		if (match_settles(test))
			return;
	}
}

#define MATCH_EACH(function, match_one) \
	static void \
	function(const Test *test, Batch *batch, const Operand *want) \
	{ \
		match_each(test, batch, want, match_one); \
	}

/* Is the order of two values what the comparison asks for? */
static bool
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
	return result;
}

/*
 * Put the values of variables into text; false when it then equals nothing:
 * a variable has no value (3.4), or it gets longer than limit, the longest
 * text that it could match.
 */
static bool
resolve(Test *test, bool variables, IamGlobForm form, size_t limit,
		IamStr *text)
{
	return !variables ||
		iam_variable_resolve(test->work, test->request, *text, form, limit,
							 text);
}

static bool
parse_text(Test *test, IamStr text, Operand *have)
{
	(void) test;
	have->text = text;
	return true;
}

static WantState
want_text(Test *test, const IamStoredValue *value, Operand *want)
{
	want->text = value->text;
	want->exact = true;
	return resolve(test, value->variables, IAM_GLOB_SOURCE, test->longest,
				   &want->text) ? WANT_VALUE : WANT_NOTHING;
}

static bool
text_matches(const Test *test, const Operand *have, const Operand *want)
{
	(void) test;
	return iam_str_eq(have->text, want->text);
}

MATCH_EACH(match_text, text_matches)

static bool
parse_folded(Test *test, IamStr text, Operand *have)
{
	char	   *to = iam_arena_alloc(test->work->scratch,
									 IAM_FOLD_MAX(text.len));

	if (to == NULL)
	{
		test->work->failure = IAM_ERR_NO_MEMORY;
		return false;
	}
	have->text = (IamStr) {to, iam_fold(to, text)};
	return true;
}

/*
 * How much longer a text can be than another that is equal without case:
 * folding shrinks to a third at most (the Kelvin sign), and grows by half at
 * most (IAM_FOLD_MAX).
 */
#define FOLD_SLACK 5

static WantState
want_folded(Test *test, const IamStoredValue *value, Operand *want)
{
	IamStr		text = value->text;

	if (!resolve(test, value->variables, IAM_GLOB_SOURCE,
				 test->longest * FOLD_SLACK, &text))
		return WANT_NOTHING;
	want->exact = true;
	return parse_folded(test, text, want) ? WANT_VALUE : WANT_NOTHING;
}

static WantState
want_pattern(Test *test, const IamStoredValue *value, Operand *want)
{
	want->text = value->text;
	want->form = value->variables ? IAM_GLOB_RESOLVED : IAM_GLOB_SOURCE;
	if (!resolve(test, value->variables, want->form, test->longest,
				 &want->text))
		return WANT_NOTHING;
	want->exact = test->sorted && iam_glob_is_literal(want->form, want->text);
	return WANT_VALUE;
}

static bool
pattern_matches(const Test *test, const Operand *have, const Operand *want)
{
	return iam_glob_match(test->work, want->form, want->text, have->text);
}

MATCH_EACH(match_pattern, pattern_matches)

static bool
parse_number(Test *test, IamStr text, Operand *have)
{
	(void) test;
	return iam_decimal_parse(text, &have->as.number);
}

static WantState
want_number(Test *test, const IamStoredValue *value, Operand *want)
{
	return parse_number(test, value->text, want) ? WANT_VALUE : WANT_BAD;
}

static bool
number_matches(const Test *test, const Operand *have, const Operand *want)
{
	return compared(test->row->comparison,
					iam_decimal_compare(&have->as.number, &want->as.number));
}

MATCH_EACH(match_number, number_matches)

static bool
parse_instant(Test *test, IamStr text, Operand *have)
{
	(void) test;
	return iam_instant_parse(text, &have->as.instant);
}

static WantState
want_instant(Test *test, const IamStoredValue *value, Operand *want)
{
	return parse_instant(test, value->text, want) ? WANT_VALUE : WANT_BAD;
}

static bool
instant_matches(const Test *test, const Operand *have, const Operand *want)
{
	return compared(test->row->comparison,
					iam_instant_compare(&have->as.instant,
										&want->as.instant));
}

MATCH_EACH(match_instant, instant_matches)

static bool
parse_truth(Test *test, IamStr text, Operand *have)
{
	(void) test;
	return iam_bool_parse(text, &have->as.truth);
}

static WantState
want_truth(Test *test, const IamStoredValue *value, Operand *want)
{
	IamStr		text = value->text;

	if (!resolve(test, value->variables, IAM_GLOB_SOURCE,
				 test->longest + sizeof("false"), &text))
		return WANT_NOTHING;
	return parse_truth(test, text, want) ? WANT_VALUE : WANT_BAD;
}

static bool
truth_matches(const Test *test, const Operand *have, const Operand *want)
{
	(void) test;
	return have->as.truth == want->as.truth;
}

MATCH_EACH(match_truth, truth_matches)

/* Canonical base64 of equal bytes is equal text. */
static bool
parse_binary(Test *test, IamStr text, Operand *have)
{
	(void) test;
	have->text = text;
	return iam_base64_valid(text);
}

static WantState
want_binary(Test *test, const IamStoredValue *value, Operand *want)
{
	want->exact = true;
	return parse_binary(test, value->text, want) ? WANT_VALUE : WANT_BAD;
}

static bool
parse_address(Test *test, IamStr text, Operand *have)
{
	(void) test;
	return iam_ip_parse_address(text, &have->as.block);
}

static WantState
want_block(Test *test, const IamStoredValue *value, Operand *want)
{
	(void) test;
	return iam_ip_parse_block(value->text, &want->as.block) ?
		WANT_VALUE : WANT_BAD;
}

static bool
address_matches(const Test *test, const Operand *have, const Operand *want)
{
	(void) test;
	return iam_ip_in_block(&have->as.block, &want->as.block);
}

MATCH_EACH(match_address, address_matches)

static bool
parse_arn(Test *test, IamStr text, Operand *have)
{
	(void) test;
	return iam_arn_split(text, &have->as.arn) &&
		have->as.arn.n_parts == IAM_ARN_PARTS;
}

/* Variables count in the sixth part only (3.3). */
static WantState
want_arn(Test *test, const IamStoredValue *value, Operand *want)
{
	if (!parse_arn(test, value->text, want))
		return WANT_BAD;
	want->form = value->variables ? IAM_GLOB_RESOLVED : IAM_GLOB_SOURCE;
	want->text = value->text;
	want->exact = test->sorted && !value->variables &&
		iam_glob_is_literal(IAM_GLOB_SOURCE, want->text);
	return resolve(test, value->variables, want->form, test->longest,
				   &want->as.arn.parts[IAM_ARN_RESOURCE]) ?
		WANT_VALUE : WANT_NOTHING;
}

/* Six parts, each a pattern (7.5). */
static bool
arn_matches(const Test *test, const Operand *have, const Operand *want)
{
	int			i;

	for (i = IAM_ARN_PARTITION; i < IAM_ARN_RESOURCE; i++)
	{
		if (!iam_glob_match(test->work, IAM_GLOB_SOURCE,
							want->as.arn.parts[i], have->as.arn.parts[i]))
			return false;
	}
	return iam_glob_match(test->work, want->form, want->as.arn.parts[i],
						  have->as.arn.parts[i]);
}

MATCH_EACH(match_arn, arn_matches)

const Family iam_text_family = {
	parse_text, want_text, match_text, true
};
const Family iam_folded_family = {
	parse_folded, want_folded, match_text, true
};
const Family iam_like_family = {
	parse_text, want_pattern, match_pattern, true
};
const Family iam_number_family = {
	parse_number, want_number, match_number, false
};
const Family iam_instant_family = {
	parse_instant, want_instant, match_instant, false
};
const Family iam_truth_family = {
	parse_truth, want_truth, match_truth, true
};
const Family iam_binary_family = {
	parse_binary, want_binary, match_text, false
};
const Family iam_address_family = {
	parse_address, want_block, match_address, false
};
const Family iam_arn_family = {
	parse_arn, want_arn, match_arn, true
};
