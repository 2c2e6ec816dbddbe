/*
 * std.h
 *		The canonical form of policies that Steampipe made known.
 *
 * Ring: core.  Source: ecosystem.md 1.2 (turbot/steampipe-plugin-aws,
 * aws/canonical_policy.go).
 */
#ifndef IAM_STD_H
#define IAM_STD_H

#include "core.h"
#include "policy.h"

/*
 * Print the policy with Statement, Action, Resource, principals and condition
 * values as arrays, sorted and without repetition; actions and condition keys
 * in lower case; numbers and booleans of conditions as text; a bare `*` as
 * {"AWS": ["*"]}; empty elements left out.  Returns false without memory.
 */
extern bool iam_std_print(IamArena *arena, const IamPolicy *policy,
						  IamBuffer *out);

#endif							/* IAM_STD_H */
