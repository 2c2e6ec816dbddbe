/*
 * actions.h
 *		The catalogue's actions that a policy names, and whether any request
 *		for one of them can pass.
 *
 * Ring: core.  Source: lint.md 1, "expand(p)" and "Effective allow set", and
 * semantics.md 4 and 5.
 */
#ifndef IAM_ACTIONS_H
#define IAM_ACTIONS_H

#include "core.h"
#include "expand.h"
#include "image.h"
#include "policy.h"

/* The actions of one statement: a slice of a set's words. */
typedef struct IamActionSlice
{
	uint32_t	first;			/* word */
	uint32_t	n;
	const uint64_t *words;
} IamActionSlice;

/* The words of a set that are not all zero at either end, in scratch memory. */
extern bool iam_action_slice(IamWork *work, const IamActionSet *set,
							 IamActionSlice *slice);

/* Is a number in the slice? */
static inline bool
iam_action_slice_has(const IamActionSlice *slice, uint32_t action)
{
	uint32_t	word = action / 64;

	return word >= slice->first && word - slice->first < slice->n &&
		((slice->words[word - slice->first] >> (action % 64)) & 1);
}

/* What a policy names.  Memory is that of work->scratch. */
typedef struct IamPolicyActions
{
	const IamImage *image;
	const IamPolicy *policy;	/* the same document as a tree */
	const IamExtraActions *extra;
	IamWork    *work;
	IamActionSlice *statements; /* one for each statement */
	IamActionSet allowed;		/* named by an Allow statement */
	IamActionSet denied;		/* named by a Deny statement */
} IamPolicyActions;

/* Expand all statements; false with work->failure set. */
extern bool iam_policy_actions(IamPolicyActions *actions,
							   const IamImage *image,
							   const IamPolicy *policy,
							   const IamExtraActions *extra, IamWork *work);

/* Does a statement name the action? */
static inline bool
iam_statement_names(const IamPolicyActions *actions, uint32_t statement,
					uint32_t action)
{
	return iam_action_slice_has(&actions->statements[statement], action);
}

/*
 * Why no request for the action can pass, in scratch memory; an empty text
 * when one may.  A text is a proof: from the document alone, or from it and
 * the resource types that the catalogue gives the action.
 */
extern IamStr iam_action_unusable(const IamPolicyActions *actions,
								  uint32_t action);

/*
 * Is the action refused to every request by Deny statements alone, whatever
 * its resource types are?
 */
extern bool iam_action_denied(const IamPolicyActions *actions,
							  uint32_t action);

#endif							/* IAM_ACTIONS_H */
