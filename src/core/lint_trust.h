/*
 * lint_trust.h
 *		What the rules on role trust policies share.
 *
 * Ring: core.
 */
#ifndef IAM_LINT_TRUST_H
#define IAM_LINT_TRUST_H

#include "lint_rule.h"

/* Ways to assume a role. */
typedef enum IamAssume
{
	IAM_ASSUME_ROLE,
	IAM_ASSUME_SAML,
	IAM_ASSUME_WEB,
	IAM_ASSUME_COUNT
} IamAssume;

/* Number of the action in the catalogue. */
extern uint32_t iam_assume_action(IamAssume way);

/* Does the statement name it, or one of them? */
extern bool iam_assumes(const IamLintStatement *statement, IamAssume way);
extern bool iam_assumes_any(const IamLintStatement *statement);

/*
 * Does the statement name only what goes with assuming a role, as
 * sts:TagSession?  It lets nobody in by itself.
 */
extern bool iam_only_accompanies(const IamLintStatement *statement);

/* Does an entry of the Action list name it? */
extern bool iam_entry_assumes(const IamLint *lint,
							  const IamLintAction *entry, IamAssume way);

/* The principals of a statement that a test takes: the first, and texts. */
typedef struct IamChosen
{
	const IamLintPrincipal *first;
	IamStr		texts[IAM_MOST_NAMED];
	uint32_t	n;
} IamChosen;

typedef bool (*IamTakesPrincipal) (const IamLint *lint,
								   const IamLintPrincipal *principal);

extern void iam_choose_principals(const IamLint *lint,
								  const IamLintStatement *statement,
								  IamTakesPrincipal takes, IamChosen *chosen);

#endif							/* IAM_LINT_TRUST_H */
