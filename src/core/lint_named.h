/*
 * lint_named.h
 *		What an entry of Action or NotAction names, and what is wrong with it.
 *
 * Ring: core.
 */
#ifndef IAM_LINT_NAMED_H
#define IAM_LINT_NAMED_H

#include "lint_model.h"

/* What the entries of one statement name; the sets live in work->scratch. */
typedef struct IamNaming
{
	IamWork    *work;
	const IamExtraActions *extra;
	IamActionSet named;			/* by the entries so far */
	IamActionSet matched;		/* by one pattern */
	bool		repeated;		/* an action was named twice */
} IamNaming;

/* Nothing is named yet.  False when there is no memory. */
extern bool iam_naming_init(IamNaming *naming, IamWork *work,
							const IamExtraActions *extra);

/*
 * Fill in what an action, whose folded text and pattern are there, is in the
 * catalogue, what it matches and what is wrong with it; add what it names.
 * May set work->failure.
 */
extern void iam_name_action(IamNaming *naming, IamLintAction *action);

#endif							/* IAM_LINT_NAMED_H */
