/*
 * simulate.h
 *		The decision of all kinds of policy together.
 *
 * Ring: core.  Source: semantics.md 9.
 *
 * A simulation goes through three steps.  The situation says who asks, whose
 * account it is and which kinds have a say (situation.c).  Every statement of
 * these kinds is then judged once, and what they say is summed up in units:
 * a level of SCPs or RCPs is a unit, any other kind is one unit however many
 * policies it has.  The verdict is taken from the units alone (verdict.c), so
 * that the question "what if these statements came out otherwise" (pivot.c),
 * which missing keys raise, costs no second evaluation.
 */
#ifndef IAM_SIMULATE_H
#define IAM_SIMULATE_H

#include "core.h"
#include "eval.h"
#include "missing.h"
#include "situation.h"
#include "verdict.h"

/* A statement that applies. */
typedef struct IamMatch
{
	uint32_t	policy;			/* number in its list */
	uint32_t	statement;
	uint8_t		kind;			/* IamPolicyKind */
	bool		denies;
} IamMatch;

/* The answer; lists are in the arena that is the work's scratch memory. */
typedef struct IamAnswer
{
	IamVerdict	verdict;
	/* Of kinds that have levels: the first one that lacks an Allow, and how
	 * many do. */
	uint32_t	lacking_level[IAM_KIND_COUNT];
	uint32_t	lacking_levels[IAM_KIND_COUNT];
	const IamMatch *matched;	/* statements that decided or limited */
	uint32_t	n_matched;
	IamStrList	missing;		/* keys that could have changed the decision,
								 * and "resource_account" */
} IamAnswer;

/* How the documents of a kind are read in this situation. */
extern IamReading iam_reading_of(const IamSituation *situation,
								 IamPolicyKind kind);

/*
 * Decide.  When work->failure is set afterwards (damaged image, no memory,
 * cancelled) the answer means nothing.
 */
extern void iam_simulate(const IamSituation *situation, IamWork *work,
						 IamAnswer *answer);

#endif							/* IAM_SIMULATE_H */
