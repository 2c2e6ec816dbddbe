/*
 * lint_spell.h
 *		Finding what somebody may have meant to write.
 *
 * Ring: core.  The distance of two words is the number of letters to insert,
 * to leave out, to replace, or to swap with their neighbour (Damerau, "A
 * technique for computer detection and correction of spelling errors", 1964),
 * without regard to ASCII case.
 */
#ifndef IAM_LINT_SPELL_H
#define IAM_LINT_SPELL_H

#include "lint_rule.h"

/* How far a word may be from what was meant. */
#define IAM_SPELL_DISTANCE 2

/* How many proposals are kept. */
#define IAM_SPELL_MOST 3

typedef struct IamSpelling
{
	IamStr		word;			/* as it was written */
	IamStr		nearest[IAM_SPELL_MOST];	/* the nearest first */
	uint32_t	distances[IAM_SPELL_MOST];
	uint32_t	n;
} IamSpelling;

extern void iam_spell_start(IamSpelling *spelling, IamStr word);

/* Is the candidate near to the word?  Then it is kept. */
extern void iam_spell_offer(IamSpelling *spelling, IamStr candidate);

/*
 * Put what was found into the finding: the fix, "write X instead", unless
 * there is none, and the detail `nearest`.
 */
extern void iam_spell_report(const IamSpelling *spelling,
							 IamFinding *finding);

/* What is near to an action of a known service, or to a service. */
extern void iam_spell_action(const IamLint *lint, uint32_t service,
							 IamStr name, IamSpelling *spelling);
extern void iam_spell_service(IamStr prefix, IamSpelling *spelling);

#endif							/* IAM_LINT_SPELL_H */
