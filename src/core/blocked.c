/*
 * blocked.c
 *		Why a kind of policy blocks a request, in words.
 *
 * Ring: core.  The judgement is that of simulate.c; this only words it.
 */
#include "blocked.h"

#include <stdio.h>

#include "catalog.h"

/* What is said of a kind: when none is given, and of those that are. */
typedef struct Wording
{
	IamStr		absent;
	IamStr		lacking;
} Wording;

static const Wording wordings[IAM_KIND_COUNT] = {
	[IAM_KIND_IDENTITY] = {
		IAM_STR_INIT("the caller has no identity policy that could allow"),
	IAM_STR_INIT("no Allow statement of the identity policies applies")},
	[IAM_KIND_RESOURCE] = {
		IAM_STR_INIT("no resource policy was given"),
	IAM_STR_INIT("no Allow statement of the resource policy suffices")},
	[IAM_KIND_TRUST] = {
		IAM_STR_INIT("no trust policy was given"),
	IAM_STR_INIT("no Allow statement of the role's trust policy suffices")},
	[IAM_KIND_BOUNDARY] = {
		IAM_STR_INIT("the permissions boundary is empty and allows nothing"),
		IAM_STR_INIT("no Allow statement of the permissions boundary applies; "
	"whatever other policies allow, it limits")},
	[IAM_KIND_SESSION] = {
		IAM_STR_INIT("the session policies are empty and allow nothing"),
		IAM_STR_INIT("no Allow statement of the session policies applies; "
	"whatever other policies allow, they limit")},
	[IAM_KIND_SCP] = {
		IAM_STR_INIT(""),
	IAM_STR_INIT("no Allow statement of the SCPs applies at level ")},
	[IAM_KIND_RCP] = {
		IAM_STR_INIT(""),
	IAM_STR_INIT("no Allow statement of the RCPs applies at level ")},
	[IAM_KIND_ENDPOINT] = {
		IAM_STR_INIT("the endpoint policies are empty and allow nothing"),
		IAM_STR_INIT("no Allow statement of the endpoint policies applies; "
	"whatever other policies allow, they limit")}
};

/* Why the resource's policy had to allow. */
static IamStr
resource_must(const IamSituation *situation)
{
	if (situation->traits & IAM_TRAIT_KEY)
		return IAM_STR("; a KMS key is used only by whom its key policy "
					   "names, or by the identity policies of an account "
					   "that it names (grants are not considered)");
	if (!situation->own_policies)
		return IAM_STR("; nothing else can allow this caller");
	if (!situation->same_account)
		return IAM_STR("; the resource is in another account, and across "
					   "accounts both sides must allow");
	return IAM_STR("; a role is assumed only by whom its trust policy "
				   "allows");
}

/* Why the identity policies had to allow. */
static IamStr
identity_must(const IamSituation *situation)
{
	const IamPolicyList *resource = iam_policies_of(situation,
													situation->resource_kind);

	if (!situation->same_account)
		return IAM_STR("; the resource is in another account, and across "
					   "accounts both sides must allow");
	return resource->given ?
		IAM_STR("; the policy of the resource does not allow the caller by "
				"name") : IAM_STR("");
}

/* Of levels: which one, how many more, and that an empty one denies. */
static void
say_level(const IamPolicyList *list, uint32_t level, uint32_t lacking,
		  IamBuffer *out)
{
	char		text[96];

	snprintf(text, sizeof(text), "%u of %u (0 is the root)", level,
			 list->count);
	iam_buffer_str(out, (IamStr) {text, strlen(text)});
	if (lacking > 1)
	{
		snprintf(text, sizeof(text), ", nor at %u more below it", lacking - 1);
		iam_buffer_str(out, (IamStr) {text, strlen(text)});
	}
	if (level < list->count && list->items[level].header->n_statements == 0)
		iam_buffer_str(out, IAM_STR("; a level without policies denies"));
	else
		iam_buffer_str(out, IAM_STR("; every level must allow"));
}

void
iam_say_lacking(const IamSituation *situation, const IamAnswer *answer,
				IamPolicyKind kind, IamBuffer *out)
{
	const IamPolicyList *list = iam_policies_of(situation, kind);

	if (kind == IAM_KIND_SESSION && !list->given)
	{
		iam_buffer_str(out, IAM_STR("a federated-user session without session "
									"policy has nothing from identity "
									"policies"));
		return;
	}
	iam_buffer_str(out, list->count > 0 ? wordings[kind].lacking :
				   wordings[kind].absent);
	if (iam_kind_rules[kind].levels)
		say_level(list, answer->lacking_level[kind],
				  answer->lacking_levels[kind], out);
	else if (kind == IAM_KIND_IDENTITY)
		iam_buffer_str(out, identity_must(situation));
	else if (kind == situation->resource_kind)
		iam_buffer_str(out, resource_must(situation));
}

/* Is the request on "*", although the action has resource types (5.3)? */
static bool
asks_on_any(const IamRequest *request)
{
	IamCatalogId id;

	if (!request->any_resource)
		return false;
	id = iam_catalog_action(request->action.service, request->action.name);
	return id != IAM_CATALOG_NONE &&
		iam_catalog_action_at(id).resource_types.count > 0;
}

/* Did a caller get through on identity policies where trust is unknown? */
static bool
trusts_blindly(const IamSituation *situation, const IamAnswer *answer)
{
	return (situation->traits & IAM_TRAIT_TRUST) &&
		answer->verdict.decision == IAM_ALLOWED &&
		!(situation->given & IAM_KIND_BIT(IAM_KIND_TRUST));
}

/* Was a key made of a session that does not tell it all? */
static bool
assumes_no_path(const IamSituation *situation)
{
	return situation->simulation->derived_keys &&
		situation->caller.kind == IAM_CALLER_ROLE_SESSION &&
		iam_request_find(situation->simulation->request,
						 IAM_STR("aws:principalarn")) != NULL;
}

/* Does root get through where others need an Allow of their own? */
static bool
needs_no_allow(const IamSituation *situation, const IamAnswer *answer)
{
	return situation->caller.kind == IAM_CALLER_ROOT &&
		situation->own_policies && situation->same_account &&
		answer->verdict.decision == IAM_ALLOWED &&
		!(situation->traits & (IAM_TRAIT_WHO_AM_I | IAM_TRAIT_KEY));
}

/* Is resource_account among the missing? */
static bool
account_missing(const IamAnswer *answer)
{
	uint32_t	i;

	for (i = 0; i < answer->missing.count; i++)
	{
		if (iam_str_eq(answer->missing.items[i], IAM_STR("resource_account")))
			return true;
	}
	return false;
}

IamStr
iam_remark(const IamSituation *situation, const IamAnswer *answer,
		   IamRemark remark)
{
	switch (remark)
	{
		case IAM_REMARK_WHO_AM_I:
			if ((situation->traits & IAM_TRAIT_WHO_AM_I) &&
				situation->own_policies)
				return IAM_STR("sts:GetCallerIdentity is allowed whatever the "
							   "policies say");
			break;
		case IAM_REMARK_REFUSAL:
			return situation->refusal;
		case IAM_REMARK_ROOT:
			if (needs_no_allow(situation, answer))
				return IAM_STR("the root user needs no Allow of an identity "
							   "policy in its own account");
			break;
		case IAM_REMARK_NO_TRUST_POLICY:
			if (trusts_blindly(situation, answer))
				return IAM_STR("no trust policy was given: allowed if the "
							   "role's trust policy allows the caller or its "
							   "account");
			break;
		case IAM_REMARK_ACCOUNT:
			if (account_missing(answer))
				return IAM_STR("nobody gave the account of the resource; the "
							   "caller's is assumed, and with another one the "
							   "decision could differ");
			break;
		case IAM_REMARK_OTHER_ACCOUNT:
			if (iam_account_contradicts(situation->simulation))
				return IAM_STR("the account given for the resource is not the "
							   "one in its ARN; the given one counts");
			break;
		case IAM_REMARK_ROLE_PATH:
			if (assumes_no_path(situation))
				return IAM_STR("aws:PrincipalArn was made of the session, "
							   "which does not show the path of its role: if "
							   "it has one, put the key into the context");
			break;
		case IAM_REMARK_ANY_RESOURCE:
			if (asks_on_any(situation->simulation->request))
				return IAM_STR("the action works on resources of some type, "
							   "so that a request on * is no real one: only "
							   "patterns of * match it");
			break;
		case IAM_REMARK_COUNT:
			break;
	}
	return IAM_STR("");
}
