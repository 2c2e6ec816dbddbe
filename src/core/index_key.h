/*
 * index_key.h
 *		Keys by which an index finds the policies that may allow a request.
 *
 * Ring: core.
 *
 * An index over policies answers "which of them allow this?".  It holds, for
 * each policy, a key for each pair of an action pattern and a resource pattern
 * that stand together in one Allow statement.  A request has a key for each
 * pair that could match it; a policy without any of these cannot allow it, and
 * one that has one of them is looked at.  Both sides make keys of the same
 * parts:
 *
 *		action part		of a literal: service:Name, folded
 *						of a pattern: what stands before its first wildcard,
 *						cut to one of a few lengths of the name, and a mark
 *						of `*`, `*:*` and NotAction: one mark
 *		resource part	of an ARN without wildcards: its sixth part
 *						of a pattern: what stands in its sixth part before the
 *						first wildcard or variable, cut behind a delimiter
 *						(`: / . _ -`), and a mark
 *						of all else: one mark
 *		condition part	of a condition key of a service without which the
 *						statement applies to no request: the key, or the key
 *						with a value when it must be one of few texts
 *						of all else: none
 *
 *		  31                              9 8                  0
 *		+--------------------------------+--------------------+
 *		|  hash of the action part       | hash of the others |
 *		+--------------------------------+--------------------+
 *
 * Keys with the same action part lie together, so that a search can leave the
 * others open and take them all.  Nine bits are few on purpose: a key that
 * only one policy has costs a whole entry of the index, and of the policies
 * that name an action one in some hundreds is found too much.
 *
 * Why no answer is missed.  A request is allowed only by an Allow statement
 * that matches its action, its resource and its context.  The action pattern
 * that matches is the literal, or its part before the first wildcard is a
 * prefix of the action, of which the request has all the lengths that a policy
 * may keep, or it is one of everything.  So it is with the resource: the first
 * five parts are not in the keys at all, since they hold wildcards and case
 * does not count in them; the sixth part counts as it is written.  What is not
 * an ARN of six parts, NotResource, no Resource at all, and variables, in
 * policies of the older language too, are cut short or have the mark of all.
 * A condition part is one of a key whose absence alone makes the statement
 * fail, or of values of which the request must have one; a request has the
 * parts of all its keys and values.  Deny statements, other conditions and the
 * principal only ever take away, and are left to the look at the policy.
 *
 * Beside these keys a policy has one for each service that its Allow
 * statements name, for questions about patterns of actions.
 */
#ifndef IAM_INDEX_KEY_H
#define IAM_INDEX_KEY_H

#include "core.h"
#include "image.h"
#include "pattern.h"
#include "request.h"

typedef uint32_t IamIndexKey;

/* Bits of the resource and condition part. */
#define IAM_INDEX_REST_BITS 9

/* The part of a key that a search keeps when it leaves the rest open. */
#define IAM_INDEX_ACTION_OF(key) ((key) >> IAM_INDEX_REST_BITS)

typedef struct IamIndexKeys
{
	IamIndexKey *items;			/* sorted, none twice */
	uint32_t	n;
} IamIndexKeys;

/* The keys of a search. */
typedef struct IamIndexQuery
{
	IamIndexKey *items;			/* sorted, none twice */
	uint32_t	n;
	bool		open;			/* their rest is left open */
	bool		everything;		/* any policy may be an answer; no keys */
} IamIndexQuery;

/*
 * All three work in work->scratch and return false with work->failure set
 * when there is no memory or the image is damaged.
 */

/* The keys that a policy has; none when it has no Allow statement. */
extern bool iam_index_policy(IamWork *work, const IamImage *image,
							 IamIndexKeys *keys);

/* The keys that a policy must have one of to allow the request. */
extern bool iam_index_request(IamWork *work, const IamRequest *request,
							  IamIndexQuery *query);

/* The same to allow any request of a pattern. */
extern bool iam_index_pattern(IamWork *work, const IamPattern *pattern,
							  IamIndexQuery *query);

#endif							/* IAM_INDEX_KEY_H */
