/*
 * situation.c
 *		Who asks, in whose account, and which kinds of policy have a say.
 *
 * Ring: core.  Source: semantics.md 5.1, 6.1, 9.6 to 9.12 and 13.
 */
#include "situation.h"

#include "catalog.h"

static bool
starts_with(IamStr text, IamStr prefix)
{
	return text.len >= prefix.len &&
		memcmp(text.data, prefix.data, prefix.len) == 0;
}

/*
 * A service-linked role is known by its path, which a session does not show;
 * there it is known by the beginning of its name (9.8).
 */
static bool
is_service_linked(const IamCaller *caller)
{
	if (caller->kind == IAM_CALLER_ROLE_SESSION)
		return starts_with(caller->name, IAM_STR("AWSServiceRoleFor"));
	return caller->kind == IAM_CALLER_ROLE &&
		starts_with(caller->resource,
					IAM_STR("role/aws-service-role/"));
}

/* The account that the argument or else the ARN gives; empty for none. */
static IamStr
known_account(const IamSimulation *simulation)
{
	const IamRequest *request = simulation->request;
	IamStr		account;

	if (simulation->resource_account.len > 0)
		return simulation->resource_account;
	if (request->any_resource)
		return IAM_STR("");
	account = iam_request_part(request, IAM_ARN_ACCOUNT);
	/* AWS's own resources belong to no customer (13, row 5.1) */
	return iam_str_eq(account, IAM_STR("aws")) ? IAM_STR("") : account;
}

bool
iam_account_contradicts(const IamSimulation *simulation)
{
	const IamRequest *request = simulation->request;
	IamStr		account;

	if (simulation->resource_account.len == 0 || request->any_resource)
		return false;
	account = iam_request_part(request, IAM_ARN_ACCOUNT);
	return iam_is_account(account) &&
		!iam_str_eq(account, simulation->resource_account);
}

/* Could the resource be in another account than the caller's? */
static bool
account_is_open(const IamSimulation *simulation)
{
	const IamRequest *request = simulation->request;

	return simulation->resource_account.len == 0 && !request->any_resource &&
		iam_request_part(request, IAM_ARN_ACCOUNT).len == 0;
}

/* Is it the account that the options call the management account? */
static bool
is_management(const IamSimulation *simulation, IamStr account)
{
	return simulation->management_account.len > 0 &&
		iam_str_eq(simulation->management_account, account);
}

/* The caller's own policies: identity, boundary and session (9.11, 13). */
static IamExemption
own_exemption(const IamSituation *situation)
{
	if (!iam_caller_has_account(&situation->caller) &&
		situation->caller.kind != IAM_CALLER_UNKNOWN)
		return IAM_FREE_NO_ACCOUNT;
	if (situation->traits & IAM_TRAIT_UNSIGNED)
		return IAM_FREE_UNSIGNED;
	return IAM_BOUND;
}

/* SCPs bind principals of member accounts (9.8). */
static IamExemption
scp_exemption(const IamSituation *situation)
{
	IamExemption own = own_exemption(situation);
	IamStr		account = situation->caller.kind == IAM_CALLER_UNKNOWN ?
		situation->account : situation->caller.account;

	if (own != IAM_BOUND)
		return own;
	if (is_service_linked(&situation->caller))
		return IAM_FREE_SERVICE_LINKED;
	return is_management(situation->simulation, account) ?
		IAM_FREE_MANAGEMENT : IAM_BOUND;
}

/* RCPs bind resources of member accounts, of some services (9.9). */
static IamExemption
rcp_exemption(const IamSituation *situation)
{
	if (is_service_linked(&situation->caller))
		return IAM_FREE_SERVICE_LINKED;
	if (is_management(situation->simulation, situation->account))
		return IAM_FREE_MANAGEMENT;
	if (situation->traits & IAM_TRAIT_RCP_EXEMPT)
		return IAM_FREE_RCP_REQUEST;
	return situation->heeds_rcps ? IAM_BOUND : IAM_FREE_RCP_SERVICE;
}

/* Which kinds have no say, and which of the others are given. */
static void
bind_kinds(IamSituation *situation)
{
	IamExemption *exemptions = situation->exemptions;
	int			kind;

	exemptions[IAM_KIND_IDENTITY] = exemptions[IAM_KIND_BOUNDARY] =
		exemptions[IAM_KIND_SESSION] = own_exemption(situation);
	exemptions[IAM_KIND_SCP] = scp_exemption(situation);
	exemptions[IAM_KIND_RCP] = rcp_exemption(situation);
	situation->own_policies = exemptions[IAM_KIND_IDENTITY] == IAM_BOUND;
	for (kind = 0; kind < IAM_KIND_COUNT; kind++)
	{
		const IamPolicyList *list = iam_policies_of(situation,
													(IamPolicyKind) kind);

		if (list->given && exemptions[kind] == IAM_BOUND &&
			(list->count > 0 || !iam_kind_rules[kind].levels))
			situation->given |= IAM_KIND_BIT(kind);
	}
}

/* Say whose account it is, and what follows from that. */
static void
set_account(IamSituation *situation, IamStr account)
{
	const IamCaller *caller = &situation->caller;

	situation->account = account.len > 0 || !iam_caller_has_account(caller) ?
		account : caller->account;
	situation->same_account = caller->kind == IAM_CALLER_UNKNOWN ||
		(iam_caller_has_account(caller) &&
		 iam_str_eq(situation->account, caller->account));
	bind_kinds(situation);
}

void
iam_situate(const IamSimulation *simulation, IamSituation *situation)
{
	const IamRequest *request = simulation->request;
	IamCaller  *caller = &situation->caller;

	memset(situation, 0, sizeof(*situation));
	situation->simulation = simulation;
	if (request->has_principal)
		iam_caller_parse(request->principal, caller);
	situation->traits = iam_request_traits(request);
	situation->resource_kind = (situation->traits & IAM_TRAIT_TRUST) ?
		IAM_KIND_TRUST : IAM_KIND_RESOURCE;
	situation->assumed = account_is_open(simulation);
	situation->refusal = simulation->service_refusals ?
		iam_service_refusal(request) : IAM_STR("");
	if ((situation->traits & IAM_TRAIT_ASSUME) &&
		caller->kind == IAM_CALLER_ROOT)
		situation->refusal = IAM_STR("AWS lets no root user assume a role");
	if (simulation->policies[IAM_KIND_RCP].count > 0)
		situation->heeds_rcps =
			iam_catalog_heeds_rcp(iam_catalog_service(request->action.service));
	set_account(situation, known_account(simulation));
}

void
iam_situate_in(const IamSituation *situation, IamStr account,
			   IamSituation *other)
{
	*other = *situation;
	other->given = 0;
	set_account(other, account);
}

IamStr
iam_exemption_reason(IamExemption exemption)
{
	static const IamStr reasons[] = {
		[IAM_BOUND] = IAM_STR_INIT(""),
		[IAM_FREE_NO_ACCOUNT] =
		IAM_STR_INIT("the caller has no account of its own, so that only the "
					 "resource's side counts"),
		[IAM_FREE_UNSIGNED] =
		IAM_STR_INIT("the action is called without a signature, so that the "
					 "caller's own policies are not read"),
		[IAM_FREE_SERVICE_LINKED] =
		IAM_STR_INIT("service-linked roles are bound by no SCP and no RCP"),
		[IAM_FREE_MANAGEMENT] =
		IAM_STR_INIT("the management account is bound by no SCP and no RCP"),
		[IAM_FREE_RCP_SERVICE] =
		IAM_STR_INIT("RCPs have no effect on this service, according to the "
					 "catalogue"),
		[IAM_FREE_RCP_REQUEST] =
		IAM_STR_INIT("RCPs bind neither kms:RetireGrant nor keys that AWS "
					 "manages")
	};

	return reasons[exemption];
}
