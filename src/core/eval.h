/*
 * eval.h
 *		Does a policy allow a request?
 *
 * Ring: core.  Source: semantics.md 8.  One document: whether a statement
 * applies, read as its kind of policy is read, and the decision of a document
 * judged alone as an identity policy.  How several documents decide together
 * is the business of simulate.c.
 */
#ifndef IAM_EVAL_H
#define IAM_EVAL_H

#include "core.h"
#include "image.h"
#include "kind.h"
#include "principal.h"
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

/* How a document is read. */
typedef struct IamReading
{
	IamPolicyKind kind;
	const IamCaller *caller;	/* NULL: whom the request names, if anybody */
	bool		boundary;		/* the caller has a permissions boundary */
} IamReading;

/* As iam_allows reads: an identity policy, judged alone. */
extern const IamReading iam_as_identity;

/*
 * How a statement was judged: the part that does not hold, for a condition
 * its operator, key and values and what was wrong with them; when all hold,
 * how closely the statement names the caller (IAM_STRENGTH_ALL when it has
 * no principal part and needs none).
 */
typedef struct IamTrace
{
	IamFailedPart part;
	IamStrength strength;
	bool		lacked;			/* a condition tests a key that the request
								 * does not have */
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

/* Can a statement that does not name these services apply? */
static inline bool
iam_statement_may_apply(const IamImageStatement *statement, uint32_t half)
{
	return (statement->flags & IAM_STMT_ANY_SERVICE) != 0 ||
		(statement->services & half) == half;
}

/* Does one statement apply?  trace, when not NULL, says why not. */
extern bool iam_statement_applies(const IamImage *image,
								  const IamImageStatement *statement,
								  const IamRequest *request,
								  const IamReading *reading, IamWork *work,
								  IamTrace *trace);

/* Does a pattern of the resource element at block match? */
extern bool iam_resource_listed(IamReader *block, const IamRequest *request,
								const IamReading *reading, IamWork *work);

/*
 * The principal part alone: IAM_STRENGTH_NONE when it does not hold.  reader
 * stands behind the conditions.
 */
extern IamStrength iam_principal_part(const IamImageStatement *statement,
									  IamReader *reader,
									  const IamRequest *request,
									  const IamReading *reading);

#endif							/* IAM_EVAL_H */
