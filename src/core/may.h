/*
 * may.h
 *		Can a policy allow any request of a set?
 *
 * Ring: core.  Source: lint.md 1, "Effective allow set", and semantics.md 3 to
 * 8.  The question is put about patterns, for every context and every caller
 * at once, and answered so that a "no" is always proven.
 */
#ifndef IAM_MAY_H
#define IAM_MAY_H

#include "core.h"
#include "image.h"
#include "pattern.h"

/* Patterns of one element that have requests of the question. */
typedef struct IamBoxList
{
	IamBox	   *boxes;
	uint32_t	n;
	bool		negated;		/* NotAction or NotResource */
} IamBoxList;

/* A Deny statement that applies whatever the context and the caller. */
typedef struct IamDenial
{
	IamBoxList actions;
	IamBoxList resources;
} IamDenial;

/* A question put to one policy. */
typedef struct IamQuestion
{
	const IamImage *image;
	IamWork    *work;
	IamStr		action_text;
	size_t		budget;			/* of comparisons that may still be made */
	IamBox action;
	IamBox resource;
	uint64_t	services;		/* filter bits; 0 when it names no service */
	IamStr		service;		/* its name folded; empty when it names none */
	IamDenial  *denials;
	uint32_t	n_denials;
	bool		denied;			/* one of them covers the whole question */
	bool		ignore_denials;	/* set by the caller: what if there were none */
} IamQuestion;

/*
 * Requests that one Allow statement grants, as far as nobody has proven the
 * contrary: one action pattern with one resource pattern.
 */
typedef struct IamGrant
{
	uint32_t	statement;
	IamStr		action;			/* as in the policy; `*` under NotAction */
	IamStr		resource;		/* likewise */
	bool		variables;		/* variables decide what it takes in */
	IamBox action_box;
	IamBox resource_box;
	IamBoxList not_actions;	/* what NotAction leaves out */
	IamBoxList not_resources;	/* what NotResource leaves out */
} IamGrant;

/* Take a grant; false ends the search. */
typedef bool (*IamGrantEmit) (void *arg, IamQuestion *question,
							  const IamGrant *grant);

/*
 * Begin a question about the actions of a pattern; false when the policy
 * names none of their service.  question->resource is the caller's to set.
 */
extern bool iam_question_begin(IamQuestion *question, const IamImage *image,
							   IamStr action, IamWork *work);

/*
 * Find all grants.  What they and the question point to lives in
 * work->scratch.  With work->failure set afterwards the search is void.
 */
extern void iam_question_grants(IamQuestion *question, IamGrantEmit emit,
								void *arg);

/* Is there any? */
extern bool iam_question_granted(IamQuestion *question);

/* The same questions about a pattern. */
extern void iam_find_grants(const IamImage *image, const IamPattern *pattern,
							IamWork *work, IamGrantEmit emit, void *arg);

/*
 * False only when it is proven that no request that fits the pattern is
 * allowed under any context.
 */
extern bool iam_may(const IamImage *image, const IamPattern *pattern,
					IamWork *work);

#endif							/* IAM_MAY_H */
