/*
 * verdict.h
 *		From what the kinds of policy say to a decision.
 *
 * Ring: core.  Source: semantics.md 9.2 to 9.6, 9.11, 9.12.
 */
#ifndef IAM_VERDICT_H
#define IAM_VERDICT_H

#include "core.h"
#include "eval.h"
#include "kind.h"
#include "situation.h"

/*
 * How far an Allow reaches, weakest first: the rows of the table in
 * semantics.md 9.3.  Of kinds other than the resource's policy only whether
 * there is one matters.
 */
typedef enum IamReach
{
	IAM_REACH_NONE,
	IAM_REACH_ACCOUNT,			/* lets the account's own policies count */
	IAM_REACH_ROLE,				/* spares identity policies */
	IAM_REACH_USER,				/* and the boundary; the most that users and
								 * root users get */
	IAM_REACH_ALONE				/* and session policies */
} IamReach;

/* What the kinds say together. */
typedef struct IamTally
{
	IamKindSet	denies;			/* kinds with a Deny that applies */
	uint8_t		allows[IAM_KIND_COUNT]; /* IamReach; of levels the weakest */
} IamTally;

typedef struct IamVerdict
{
	IamDecision decision;
	IamKindSet	lacking;		/* had to allow and did not */
	IamKindSet	blocked;		/* the same and those that deny; empty when
								 * allowed */
	IamKindSet	counted;		/* when allowed: granted or limited */
} IamVerdict;

/* How far an Allow of the resource's policy reaches that names the caller so. */
extern IamReach iam_reach(const IamCaller *caller, IamStrength strength);

extern IamVerdict iam_verdict(const IamSituation *situation,
							  const IamTally *tally);

#endif							/* IAM_VERDICT_H */
