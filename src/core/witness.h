/*
 * witness.h
 *		A request that a policy allows, as the proof of a "may".
 *
 * Ring: core.  What iam_find_grants could not refute is tried: requests of
 * the grant are made up, with a context that meets its conditions and
 * escapes those of Deny statements, until the evaluator allows one.
 */
#ifndef IAM_WITNESS_H
#define IAM_WITNESS_H

#include "may.h"

typedef enum IamVerdict
{
	IAM_VERDICT_YES,			/* allowed whatever the context and caller */
	IAM_VERDICT_CONDITIONAL,	/* allowed under the context of the witness */
	IAM_VERDICT_UNDECIDED,		/* neither refuted nor confirmed */
	IAM_VERDICT_COUNT
} IamVerdict;

/*
 * Look for a request of the grant that the policy allows.  Unless the answer
 * is UNDECIDED, *block is one (request.h), in scratch memory.  May set
 * work->failure.
 */
extern IamVerdict iam_find_witness(IamQuestion *question,
								   const IamGrant *grant, IamStr *block);

#endif							/* IAM_WITNESS_H */
