/*
 * condition.h
 *		Condition operators: their names, and their tests.
 *
 * Ring: core.  Source: semantics.md 7 (AWS IAM guide, "IAM JSON policy
 * elements: Condition operators").  An operator is one row of the table in
 * condition.c.
 */
#ifndef IAM_CONDITION_H
#define IAM_CONDITION_H

#include "core.h"
#include "reader.h"
#include "request.h"

/*
 * Codes of the base operators.  They are stored in images: a code is never
 * changed or given away again.
 */
typedef enum IamOperatorCode
{
	IAM_OP_UNKNOWN = 0,
	IAM_OP_NULL = 1,
	IAM_OP_STRING_EQUALS = 2,
	IAM_OP_STRING_NOT_EQUALS = 3,
	IAM_OP_STRING_EQUALS_IGNORE_CASE = 4,
	IAM_OP_STRING_NOT_EQUALS_IGNORE_CASE = 5,
	IAM_OP_STRING_LIKE = 6,
	IAM_OP_STRING_NOT_LIKE = 7,
	IAM_OP_NUMERIC_EQUALS = 8,
	IAM_OP_NUMERIC_NOT_EQUALS = 9,
	IAM_OP_NUMERIC_LESS_THAN = 10,
	IAM_OP_NUMERIC_LESS_THAN_EQUALS = 11,
	IAM_OP_NUMERIC_GREATER_THAN = 12,
	IAM_OP_NUMERIC_GREATER_THAN_EQUALS = 13,
	IAM_OP_DATE_EQUALS = 14,
	IAM_OP_DATE_NOT_EQUALS = 15,
	IAM_OP_DATE_LESS_THAN = 16,
	IAM_OP_DATE_LESS_THAN_EQUALS = 17,
	IAM_OP_DATE_GREATER_THAN = 18,
	IAM_OP_DATE_GREATER_THAN_EQUALS = 19,
	IAM_OP_BOOL = 20,
	IAM_OP_BINARY_EQUALS = 21,
	IAM_OP_IP_ADDRESS = 22,
	IAM_OP_NOT_IP_ADDRESS = 23,
	IAM_OP_ARN_EQUALS = 24,
	IAM_OP_ARN_NOT_EQUALS = 25,
	IAM_OP_ARN_LIKE = 26,
	IAM_OP_ARN_NOT_LIKE = 27,
	IAM_OP_COUNT = 28
} IamOperatorCode;

/* Prefix of an operator; stored in images. */
typedef enum IamSetPrefix
{
	IAM_SET_NONE = 0,
	IAM_SET_ALL = 1,			/* ForAllValues: */
	IAM_SET_ANY = 2				/* ForAnyValue: */
} IamSetPrefix;

/* An operator as it stands in a policy. */
typedef struct IamOperator
{
	IamOperatorCode code;
	IamSetPrefix set;
	bool		if_exists;
} IamOperator;

/* Read a name as written, without regard to case (semantics.md 2). */
extern IamOperator iam_operator_parse(IamStr name);

/* AWS's spelling of an operator, prefix and suffix included. */
extern void iam_operator_print(const IamOperator *operator, IamBuffer *out);

/* Why a condition key did not hold; for explanations. */
typedef enum IamConditionFailure
{
	IAM_HOLDS,
	IAM_FAILS_UNKNOWN_OPERATOR,
	IAM_FAILS_KEY_MISSING,
	IAM_FAILS_KEY_PRESENT,		/* Null "true" on a key that is there */
	IAM_FAILS_MULTIVALUED,		/* an array under a plain operator */
	IAM_FAILS_REQUEST_VALUE,	/* the request's value does not parse */
	IAM_FAILS_POLICY_VALUE,		/* negated, and a policy value does not parse */
	IAM_FAILS_NO_MATCH,			/* no policy value matches */
	IAM_FAILS_MATCH				/* negated, and a policy value matches */
} IamConditionFailure;

/*
 * Does the condition on one key hold for the request?  values stands at the
 * first of n_values stored values (image.h).  May set work->failure.
 */
extern IamConditionFailure iam_condition_test(IamWork *work,
											  const IamRequest *request,
											  const IamOperator *operator,
											  IamStr key, IamReader values,
											  uint32_t n_values);

/*
 * Is it certain, from operator and values alone, that the condition holds for
 * no request?  values as above.  May set work->failure.
 */
extern bool iam_condition_never(IamWork *work, const IamOperator *operator,
								IamReader values, uint32_t n_values);

/* Must none of the values match, for the condition to hold (7.1)? */
extern bool iam_operator_negated(IamOperatorCode code);

/* Does a condition of the operator fail when the request lacks the key? */
extern bool iam_operator_demands(const IamOperator *operator);

/*
 * Could the condition on a key that the request lacks come out the other way
 * if the key were there?  holds is how it comes out now; the rest as above.
 * A yes is not proven: values of the same key elsewhere may contradict it.
 */
extern bool iam_condition_may_turn(IamWork *work, const IamOperator *operator,
								   IamReader values, uint32_t n_values,
								   bool holds);

/*
 * Do variables count in the values of this operator (semantics.md 3.3)?  For
 * Arn operators they count in the sixth part only.
 */
extern bool iam_operator_takes_variables(IamOperatorCode code);

/* Where in a value of the operator variables start to count. */
extern size_t iam_operator_variables_from(IamOperatorCode code, IamStr text);

/*
 * Can the operator, which is not the unknown one, read this value of a
 * policy?  Its variables must be replaced.  May set work->failure.
 */
extern bool iam_operator_reads(IamWork *work, IamOperatorCode code,
							   IamStr value);

#endif							/* IAM_CONDITION_H */
