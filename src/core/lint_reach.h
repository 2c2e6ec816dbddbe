/*
 * lint_reach.h
 *		What one Allow statement grants, as sets of actions, and how a rule
 *		reports that it does.
 *
 * Ring: core.  Source: lint.md 1, "Effective allow set" and "Constraining
 * condition", and the head of group J.
 */
#ifndef IAM_LINT_REACH_H
#define IAM_LINT_REACH_H

#include "lint_grant.h"
#include "lint_slice.h"

/*
 * Actions that an Allow statement names and that no Deny statement takes away
 * for certain: on every resource; on a resource pattern of the statement that
 * the action can have; on all resources.  The last is what the patterns
 * together say: they cover each type that the action requires or, when it
 * requires none, one of its types.  NotResource is all but a few.
 */
typedef struct IamGranted
{
	bool		known;
	IamActionSlice open;
	IamActionSlice some;
	IamActionSlice all;
} IamGranted;

/* Of another statement than an Allow it is empty. */
extern const IamGranted *iam_granted(IamLint *lint,
								 const IamLintStatement *statement);

/*
 * Does the pattern name everything, or everything that has an ARN: stars
 * alone, `*:*`, `arn:*`, `arn:aws:*:*:*:*` and the like?  Readers differ on
 * some of these forms, but whoever writes them means everything (J1).
 */
extern bool iam_is_open(const IamLintResource *resource);

/*
 * The first pattern of the statement that names every resource of a type of
 * the action, be it in one account or one region only, and is not taken away;
 * NULL when none does.
 */
extern const IamLintResource *iam_covering(const IamLint *lint,
										   const IamLintStatement *statement,
										   uint32_t action);

/*
 * Is nothing left of what a pattern of the statement's Action list matches
 * today, on any of its resources?  Then a Deny statement was written against
 * it.
 */
extern bool iam_entry_denied(const IamLint *lint, const IamLintAction *entry);

/*
 * Does the statement grant everything on everything (J1)?  The first one that
 * does, or NULL.
 */
extern bool iam_is_admin(IamLint *lint, const IamLintStatement *statement);
extern const IamLintStatement *iam_admin(IamLint *lint);

/*
 * A set of its own for the rule at work, empty; valid until it is asked for
 * again.  NULL only without memory.
 */
extern IamActionSet *iam_scratch_set(IamLint *lint);

/* The actions of a set for a message, as "a", "b" and 7 more. */
extern const char *iam_shown_actions(IamLint *lint, const IamActionSet *set);

/*
 * Where a statement names the actions: the entry that names a single one, or
 * else the whole element.
 */
extern const IamPlace *iam_actions_place(const IamLint *lint,
										 const IamLintStatement *statement,
										 const IamActionSet *set);

/*
 * What all findings of group J have: the severity is a step lower when a test
 * constrains all the actions; the detail says whether one does, and which
 * Deny statements with a condition name some of them.  iam_weigh_grant names
 * the actions too.
 */
extern void iam_weigh_breadth(IamFinding *finding,
							  const IamLintStatement *statement,
							  const IamActionSet *set);
extern void iam_weigh_grant(IamFinding *finding,
							const IamLintStatement *statement,
							const IamActionSet *set);
extern void iam_detail_denials(IamFinding *finding, const IamActionSet *set);

#endif							/* IAM_LINT_REACH_H */
