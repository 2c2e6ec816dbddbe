/*
 * caller_keys.h
 *		Condition keys that AWS sets from who calls.
 *
 * Ring: core.
 */
#ifndef IAM_CALLER_KEYS_H
#define IAM_CALLER_KEYS_H

#include "core.h"
#include "request.h"

/*
 * Add to the parts of a request the keys that follow from its principal, as
 * far as its text tells them; keys that the context has stay as they are.  Of
 * a role session the role's path is unknown, and aws:PrincipalArn is made
 * without one, or not at all for roles that AWS makes below a path.
 * aws:userid is left out where it holds an id.  The new context
 * is in the arena.  Nothing is added for a principal that is missing or of
 * unknown form.
 */
extern bool iam_add_caller_keys(IamArena *arena, IamRequestParts *parts,
								IamError *error);

#endif							/* IAM_CALLER_KEYS_H */
