/*
 * explain.h
 *		Why a statement applies or not, in words.
 *
 * Ring: core.  The judgement is that of eval.c; this only words it.
 */
#ifndef IAM_EXPLAIN_H
#define IAM_EXPLAIN_H

#include "core.h"
#include "eval.h"
#include "image.h"
#include "request.h"

/*
 * What is said of one statement.  operator and key are set for a condition
 * that failed.  policy_values are the values that decided, variables
 * replaced where they have a value, unless that is very long; a `*` in such a
 * value that is no wildcard is shown as the escape it would need, ${*}, and
 * so are `?` and `${`.  request_values are those of the request, as they are.
 */
typedef struct IamExplanation
{
	IamFailedPart part;			/* IAM_PART_NONE: it applies */
	IamStr		operator;
	IamStr		key;
	bool		has_values;		/* are policy_values known? */
	IamStrList	policy_values;
	bool		has_request_values;
	IamStrList	request_values;
	IamStr		reason;			/* one sentence without final period */
} IamExplanation;

/* The part as callers see it: "action", "resource" ...; NULL for none. */
extern const char *iam_failed_part_name(IamFailedPart part);

/*
 * Explain statement i of a document that is read so.  All texts are in the arena, which is also the
 * work's scratch memory.
 */
extern bool iam_explain(const IamImage *image, uint32_t i,
						const IamRequest *request, const IamReading *reading,
						IamWork *work, IamExplanation *explanation,
						IamError *error);

#endif							/* IAM_EXPLAIN_H */
