/*
 * verdict.c
 *		From what the kinds of policy say to a decision.
 *
 * Ring: core.  Source: semantics.md 9.2 to 9.6, 9.11, 9.12 (AWS IAM guide,
 * "Policy evaluation logic").
 */
#include "verdict.h"

#define IDENTITY	IAM_KIND_BIT(IAM_KIND_IDENTITY)
#define BOUNDARY	IAM_KIND_BIT(IAM_KIND_BOUNDARY)
#define SESSION		IAM_KIND_BIT(IAM_KIND_SESSION)
#define LIMITS \
	(IAM_KIND_BIT(IAM_KIND_SCP) | IAM_KIND_BIT(IAM_KIND_RCP) | \
	 IAM_KIND_BIT(IAM_KIND_ENDPOINT))

/*
 * Same account: which of the caller's own policies must allow, by how far the
 * resource's policy reaches (9.3).
 */
static const IamKindSet own_needed[] = {
	[IAM_REACH_NONE] = IDENTITY | BOUNDARY | SESSION,
	[IAM_REACH_ACCOUNT] = IDENTITY | BOUNDARY | SESSION,
	[IAM_REACH_ROLE] = BOUNDARY | SESSION,
	[IAM_REACH_USER] = SESSION,
	[IAM_REACH_ALONE] = 0
};

IamReach
iam_reach(const IamCaller *caller, IamStrength strength)
{
	switch (strength)
	{
		case IAM_STRENGTH_NONE:
			break;
		case IAM_STRENGTH_ACCOUNT:
			return IAM_REACH_ACCOUNT;
		case IAM_STRENGTH_ROLE:
		case IAM_STRENGTH_USER:
			return IAM_REACH_ROLE;
		case IAM_STRENGTH_ALL:
		case IAM_STRENGTH_EXACT:
			/* a session policy that is given limits them always (9.12, 13) */
			return caller->kind == IAM_CALLER_USER ||
				caller->kind == IAM_CALLER_ROOT ?
				IAM_REACH_USER : IAM_REACH_ALONE;
	}
	return IAM_REACH_NONE;
}

/* Must the resource's policy allow in any case (9.6)? */
static bool
resource_must_allow(const IamSituation *situation)
{
	IamKindSet	resource = IAM_KIND_BIT(situation->resource_kind);

	if (situation->traits & IAM_TRAIT_KEY)
		return true;
	/* a trust policy that nobody gave is taken not to object */
	return (situation->traits & IAM_TRAIT_TRUST) &&
		(situation->given & resource);
}

/* The caller's own policies that must allow, given or not. */
static IamKindSet
own_kinds(const IamSituation *situation, IamReach reach)
{
	IamKindSet	needed;

	if (!situation->own_policies)
		return 0;
	/* cross-account no name in the resource's policy spares them (9.5) */
	needed = own_needed[situation->same_account ? reach : IAM_REACH_NONE];
	/* a root user may do everything; session policies limit it (9.12) */
	if (situation->caller.kind == IAM_CALLER_ROOT)
		needed &= SESSION;
	/* without session policy nothing comes from identity policies (9.4) */
	if (situation->caller.kind == IAM_CALLER_FEDERATED_USER &&
		(needed & IDENTITY))
		return IDENTITY | SESSION | (needed & situation->given);
	return (needed & IDENTITY) | (needed & situation->given);
}

/* The kinds that must allow. */
static IamKindSet
needed_kinds(const IamSituation *situation, const IamTally *tally)
{
	IamKindSet	resource = IAM_KIND_BIT(situation->resource_kind);
	IamReach	reach = (IamReach) tally->allows[situation->resource_kind];
	IamKindSet	needed = own_kinds(situation, reach) |
		(LIMITS & situation->given);

	if (!situation->own_policies || !situation->same_account ||
		resource_must_allow(situation))
		needed |= resource;
	return needed;
}

/* The kinds that allow. */
static IamKindSet
allowing_kinds(const IamSituation *situation, const IamTally *tally)
{
	IamKindSet	allowing = 0;
	int			kind;

	for (kind = 0; kind < IAM_KIND_COUNT; kind++)
	{
		if (tally->allows[kind] != IAM_REACH_NONE)
			allowing |= IAM_KIND_BIT(kind);
	}
	/* an account is no grant to callers whose own policies do not count */
	if (!situation->own_policies &&
		tally->allows[situation->resource_kind] == IAM_REACH_ACCOUNT)
		allowing &= ~IAM_KIND_BIT(situation->resource_kind);
	return allowing;
}

/*
 * The kinds that granted or limited: those needed, the resource's policy, and
 * in the same account the caller's own when they would have done as well.
 */
static IamKindSet
counted_kinds(const IamSituation *situation, const IamTally *tally,
			  IamKindSet needed)
{
	IamKindSet	own = own_kinds(situation, IAM_REACH_NONE);

	needed |= IAM_KIND_BIT(situation->resource_kind);
	if ((own & ~allowing_kinds(situation, tally)) == 0)
		needed |= own;
	return needed;
}

IamVerdict
iam_verdict(const IamSituation *situation, const IamTally *tally)
{
	IamVerdict	verdict = {IAM_IMPLICIT_DENY, 0, 0, 0};
	IamKindSet	needed = needed_kinds(situation, tally);

	if ((situation->traits & IAM_TRAIT_WHO_AM_I) &&
		situation->own_policies)
	{
		verdict.decision = IAM_ALLOWED;
		return verdict;
	}
	verdict.lacking = needed & ~allowing_kinds(situation, tally);
	if (tally->denies != 0)
		verdict.decision = IAM_EXPLICIT_DENY;
	else if (verdict.lacking == 0 && situation->refusal.len == 0)
		verdict.decision = IAM_ALLOWED;
	if (verdict.decision == IAM_ALLOWED)
		verdict.counted = counted_kinds(situation, tally, needed);
	else
		verdict.blocked = verdict.lacking | tally->denies;
	return verdict;
}
