/*
 * eval.h
 *		Does a policy allow a request?
 *
 * Ring: core.  Source: semantics.md 8: the decision of one document, judged
 * as an identity policy.
 */
#ifndef IAM_EVAL_H
#define IAM_EVAL_H

#include "core.h"
#include "image.h"
#include "request.h"

typedef enum IamDecision
{
	IAM_ALLOWED,
	IAM_EXPLICIT_DENY,
	IAM_IMPLICIT_DENY
} IamDecision;

/* The part of a statement that did not hold. */
typedef enum IamFailedPart
{
	IAM_PART_NONE,				/* the statement applies */
	IAM_PART_PRINCIPAL,
	IAM_PART_ACTION,
	IAM_PART_RESOURCE,
	IAM_PART_CONDITION
} IamFailedPart;

/*
 * Why a statement does not apply: the part, and for a condition its
 * operator, key and values and what was wrong with them.
 */
typedef struct IamTrace
{
	IamFailedPart part;
	IamStoredOperator operator;
	IamStoredKey key;
	IamReader	values;			/* at the first value */
	IamConditionFailure failure;
} IamTrace;

/*
 * Decide.  When work->failure is set afterwards (damaged image, no memory,
 * cancelled) the result means nothing.  The caller gives work->scratch back.
 */
extern IamDecision iam_evaluate(const IamImage *image,
								const IamRequest *request, IamWork *work);

/*
 * Can a request for a service with these filter bits be anything but
 * implicitly denied?
 */
static inline bool
iam_may_apply(const IamImage *image, uint64_t services)
{
	const IamImageHeader *header = image->header;
	uint64_t	known = header->services[0] |
		(uint64_t) header->services[1] << 32;

	return (header->flags & IAM_IMAGE_ANY_SERVICE) != 0 ||
		(known & services) == services;
}

/* Does one statement apply?  trace, when not NULL, says why not. */
extern bool iam_statement_applies(const IamImage *image,
								  const IamImageStatement *statement,
								  const IamRequest *request, IamWork *work,
								  IamTrace *trace);

#endif							/* IAM_EVAL_H */
