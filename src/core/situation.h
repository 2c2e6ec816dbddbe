/*
 * situation.h
 *		Who asks, in whose account, and which kinds of policy have a say.
 *
 * Ring: core.  Source: semantics.md 5.1, 6.1, 9.6 to 9.12 and 13.
 */
#ifndef IAM_SITUATION_H
#define IAM_SITUATION_H

#include "core.h"
#include "image.h"
#include "kind.h"
#include "principal.h"
#include "request.h"
#include "special.h"

/* The policies of one kind. */
typedef struct IamPolicyList
{
	const IamImage *items;
	uint32_t	count;
	bool		given;			/* false: absent, which limits nothing */
} IamPolicyList;

/*
 * A request with all policies that may take part.  The resource's own policy
 * stands under IAM_KIND_RESOURCE, also when it is a role's trust policy.  SCPs
 * and RCPs have one item for each level from the root down; no level is no
 * organisation.
 */
typedef struct IamSimulation
{
	const IamRequest *request;
	IamPolicyList policies[IAM_KIND_COUNT];
	IamStr		resource_account;	/* empty when not given */
	IamStr		management_account; /* empty when not given */
	bool		service_refusals;	/* what services refuse counts (9.7) */
	bool		derived_keys;	/* keys were made of the principal */
} IamSimulation;

/* Why a kind of policy has no say, although policies of it are given. */
typedef enum IamExemption
{
	IAM_BOUND,					/* it has a say */
	IAM_FREE_NO_ACCOUNT,		/* the caller has no account */
	IAM_FREE_UNSIGNED,			/* the action is called without a signature */
	IAM_FREE_SERVICE_LINKED,	/* the caller is a service-linked role */
	IAM_FREE_MANAGEMENT,		/* the management account */
	IAM_FREE_RCP_SERVICE,		/* the service heeds no RCPs */
	IAM_FREE_RCP_REQUEST		/* the request is exempt from RCPs */
} IamExemption;

typedef struct IamSituation
{
	const IamSimulation *simulation;
	IamCaller	caller;
	IamTraits	traits;
	IamStr		account;		/* of the resource; empty when nobody knows */
	bool		assumed;		/* it could be another one than the caller's */
	bool		same_account;
	bool		heeds_rcps;		/* RCPs have an effect on the service */
	bool		own_policies;	/* the caller's identity policies are read */
	IamStr		refusal;		/* why AWS refuses in any case, or empty */
	IamPolicyKind resource_kind;	/* what the resource's policy counts as */
	IamKindSet	given;			/* kinds that are given and have a say */
	IamExemption exemptions[IAM_KIND_COUNT];
} IamSituation;

extern void iam_situate(const IamSimulation *simulation,
						IamSituation *situation);

/* Is the account of the resource given, and another one than its ARN has? */
extern bool iam_account_contradicts(const IamSimulation *simulation);

/* The same, were the resource's account this one: for what nobody knows. */
extern void iam_situate_in(const IamSituation *situation, IamStr account,
						   IamSituation *other);

/* The list of policies that counts as this kind. */
static inline const IamPolicyList *
iam_policies_of(const IamSituation *situation, IamPolicyKind kind)
{
	static const IamPolicyList none = {NULL, 0, false};

	if (kind == IAM_KIND_RESOURCE || kind == IAM_KIND_TRUST)
		return kind == situation->resource_kind ?
			&situation->simulation->policies[IAM_KIND_RESOURCE] : &none;
	return &situation->simulation->policies[kind];
}

/* Sentence on an exemption, without final period. */
extern IamStr iam_exemption_reason(IamExemption exemption);

#endif							/* IAM_SITUATION_H */
