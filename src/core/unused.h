/*
 * unused.h
 *		What a policy allows and a list of used actions lacks, and the policy
 *		without it.
 *
 * Ring: core.  Source: usage.md 1.4 and 2.4.  That a list lacks an action
 * proves that it is unused only where its use would have shown: of what no
 * trail shows nobody knows.
 */
#ifndef IAM_UNUSED_H
#define IAM_UNUSED_H

#include "actions.h"
#include "event.h"

/* An action that the catalogue lacks. */
typedef struct IamUnknownAction
{
	IamStr		text;			/* as it was written */
	IamAction	action;
} IamUnknownAction;

/* Names of used actions, as somebody has them. */
typedef struct IamUsed
{
	IamActionSet set;			/* those that there are */
	IamUnknownAction *unknown;
	uint32_t	n_unknown;
	const IamStrList *texts;
} IamUsed;

/*
 * Read a list.  Patterns stand for all that they match; what has not the form
 * of an action (a mark for an event that nobody could map) is passed over.
 */
extern bool iam_used_read(IamUsed *used, const IamStrList *texts,
						  const IamExtraActions *extra, IamWork *work);

/* An action that the policy allows and the list lacks. */
typedef struct IamUnused
{
	uint32_t	action;			/* IAM_CATALOG_NONE when nobody knows it */
	IamStr		text;
	const char *verdict;		/* unused, no_coverage, not_observable */
	IamStr		reason;			/* short code (usage.md 2.4) */
} IamUnused;

typedef void (*IamUnusedEmit) (void *arg, const IamUnused *unused);

/*
 * Find all.  Actions that nobody knows are those that Allow statements name
 * as a literal; each is found once.
 */
extern bool iam_find_unused(const IamPolicyActions *actions,
							const IamUsed *used, IamUnusedEmit emit,
							void *arg);

/*
 * The policy without its unused actions.  What logs cannot show is kept,
 * unless keep, a list of actions and patterns, says what is.  Allow statements
 * that end up empty are dropped; Deny statements stay as they are.  The result
 * shares the memory of the policy.  False with work->failure set.
 */
extern bool iam_tighten_policy(const IamPolicyActions *actions, const IamUsed *used,
						const IamUsed *keep, IamPolicy *result);

#endif							/* IAM_UNUSED_H */
