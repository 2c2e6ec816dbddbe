/*
 * family.h
 *		Families of condition operators: how the values of one type are parsed
 *		and matched.
 *
 * Ring: core.  Private to condition.c and family.c.  An operator is a row of
 * the table in condition.c, which names its family; a family knows nothing of
 * operators but what they compare by.
 */
#ifndef IAM_FAMILY_H
#define IAM_FAMILY_H

#include "arn.h"
#include "condition.h"
#include "glob.h"
#include "image.h"
#include "value.h"

/*
 * A value of the request or of the policy, parsed as the operator's family
 * wants it.
 */
typedef struct Operand
{
	IamStr		text;			/* folded for operators that ignore case */
	IamGlobForm form;			/* of a pattern */
	bool		parsed;			/* a value of the request: is it one */
	bool		exact;			/* of the policy: matches its own text alone */
	union
	{
		IamDecimal	number;
		IamInstant	instant;
		IamIpBlock	block;
		bool		truth;
		IamArn		arn;
	}			as;
} Operand;

/* What becomes of a policy value. */
typedef enum WantState
{
	WANT_VALUE,
	WANT_NOTHING,				/* equals nothing: a variable has no value */
	WANT_BAD					/* does not parse */
} WantState;

/* What a comparison must yield. */
typedef enum Comparison
{
	EQUAL,
	LESS,
	LESS_OR_EQUAL,
	GREATER,
	GREATER_OR_EQUAL
} Comparison;

/* All that the test of one key needs. */
typedef struct Test
{
	IamWork    *work;
	const IamRequest *request;
	const struct OperatorRow *row;
	IamSetPrefix set;
	size_t		longest;		/* longest value of the request, as compared */
	bool		sorted;			/* the batch is in the order of its texts */
} Test;

/* How a value of the request fares against the values of the policy. */
typedef enum HaveState
{
	HAVE_OPEN,					/* nothing matched so far */
	HAVE_MATCHED,
	HAVE_BAD					/* does not parse */
} HaveState;

/*
 * Values of the request that are tested together: so a value of the policy
 * is parsed once for all of them.  A batch of more than a few is sorted by
 * text, and no text is in it twice.  Then a value of the policy that matches
 * one text alone is searched instead of compared with all, so that a policy
 * and a request with tens of thousands of values each take no long time.
 */
typedef struct Batch
{
	Operand    *values;
	uint8_t    *states;			/* HaveState each */
	uint32_t	count;
	uint32_t	open;			/* how many are HAVE_OPEN */
	bool		bad_want;		/* a value of the policy does not parse */
} Batch;

typedef struct Family
{
	/* Parse a value of the request; false when it is none. */
	bool		(*parse) (Test *test, IamStr text, Operand *have);
	/* Parse a value of the policy, variables replaced. */
	WantState	(*want) (Test *test, const IamStoredValue *value,
						 Operand *want);
	/* Match it with all open values of the batch. */
	void		(*match) (const Test *test, Batch *batch,
						  const Operand *want);
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

/*
 * Does one match settle the whole test?  With ForAnyValue a value that passes
 * does, else a value that fails (7.3); a match passes unless it is negated.
 */
static inline bool
match_settles(const Test *test)
{
	return (test->set == IAM_SET_ANY) != test->row->negated;
}

/* Value i of the batch matched. */
static inline void
set_matched(Batch *batch, uint32_t i)
{
	batch->states[i] = HAVE_MATCHED;
	batch->open--;
}

extern const Family iam_text_family;
extern const Family iam_folded_family;
extern const Family iam_like_family;
extern const Family iam_number_family;
extern const Family iam_instant_family;
extern const Family iam_truth_family;
extern const Family iam_binary_family;
extern const Family iam_address_family;
extern const Family iam_arn_family;

#endif							/* IAM_FAMILY_H */
