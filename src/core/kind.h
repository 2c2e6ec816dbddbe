/*
 * kind.h
 *		Kinds of policy, and how each kind is read.
 *
 * Ring: core.  One grammar serves all kinds, but a statement without Resource
 * or Principal, and an ARN pattern of too few parts, mean different things in
 * different kinds.  A kind is one row of the table in kind.c.
 */
#ifndef IAM_KIND_H
#define IAM_KIND_H

#include "core.h"

/* In the order of the SQL type iam_policy_kind. */
typedef enum IamPolicyKind
{
	IAM_KIND_IDENTITY,
	IAM_KIND_RESOURCE,
	IAM_KIND_TRUST,
	IAM_KIND_BOUNDARY,
	IAM_KIND_SESSION,
	IAM_KIND_SCP,
	IAM_KIND_RCP,
	IAM_KIND_ENDPOINT,
	IAM_KIND_COUNT
} IamPolicyKind;

/* A set of kinds: bit (1 << kind) each. */
typedef uint32_t IamKindSet;

#define IAM_KIND_BIT(kind) ((IamKindSet) 1 << (kind))

/* When a resource pattern of fewer than six parts counts (semantics.md 5.4). */
typedef enum IamShortRule
{
	IAM_SHORT_ALWAYS,
	IAM_SHORT_WITH_STAR,		/* when it holds a star */
	IAM_SHORT_ENDING_IN_STAR,
	IAM_SHORT_NEVER
} IamShortRule;

typedef struct IamKindRules
{
	IamStr		title;			/* with its article */
	IamShortRule short_rule;
	bool		attached;		/* without Resource: the resource it is at
								 * (5.6), else inert */
	bool		names_callers;	/* without Principal: inert (8.2, 9.10) */
	bool		levels;			/* a list is levels, which all must allow */
} IamKindRules;

extern const IamKindRules iam_kind_rules[IAM_KIND_COUNT];

/* Does a resource pattern of fewer than six parts count in this kind? */
extern bool iam_short_counts(IamPolicyKind kind, IamStr pattern);

#endif							/* IAM_KIND_H */
