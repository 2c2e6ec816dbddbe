/*
 * special.c
 *		What single services do otherwise than the general rules.
 *
 * Ring: core.  Source: semantics.md 9.2 step 1, 9.6, 9.7, 9.9.
 */
#include "special.h"

/* Resources by their ARN.  An empty account stands for any. */
typedef struct ResourceForm
{
	IamStr		service;
	IamStr		account;
	IamStr		prefix;			/* of the sixth part */
} ResourceForm;

static const ResourceForm any_role = {
	IAM_STR_INIT("iam"), IAM_STR_INIT(""), IAM_STR_INIT("role/")
};
static const ResourceForm kms_key = {
	IAM_STR_INIT("kms"), IAM_STR_INIT(""), IAM_STR_INIT("key/")
};
static const ResourceForm managed_policy = {
	IAM_STR_INIT("iam"), IAM_STR_INIT("aws"), IAM_STR_INIT("policy/")
};
static const ResourceForm reserved_role = {
	IAM_STR_INIT("iam"), IAM_STR_INIT(""), IAM_STR_INIT("role/aws-reserved/")
};
static const ResourceForm reserved_alias = {
	IAM_STR_INIT("kms"), IAM_STR_INIT(""), IAM_STR_INIT("alias/aws/")
};

/* Special requests; a NULL form stands for any resource. */
static const struct
{
	IamStr		action;			/* folded; empty: any */
	const ResourceForm *form;
	IamTraits	traits;
}			special_requests[] = {
	{IAM_STR_INIT("sts:getcalleridentity"), NULL, IAM_TRAIT_WHO_AM_I},
	{IAM_STR_INIT("sts:assumerole"), &any_role,
	IAM_TRAIT_TRUST | IAM_TRAIT_ASSUME},
	{IAM_STR_INIT("sts:assumerolewithsaml"), &any_role,
	IAM_TRAIT_TRUST | IAM_TRAIT_UNSIGNED},
	{IAM_STR_INIT("sts:assumerolewithwebidentity"), &any_role,
	IAM_TRAIT_TRUST | IAM_TRAIT_UNSIGNED},
	{IAM_STR_INIT("sts:tagsession"), &any_role, IAM_TRAIT_TRUST},
	{IAM_STR_INIT("sts:setsourceidentity"), &any_role, IAM_TRAIT_TRUST},
	{IAM_STR_INIT(""), &kms_key, IAM_TRAIT_KEY},
	/* keys that AWS manages are known by their alias alone */
	{IAM_STR_INIT(""), &reserved_alias, IAM_TRAIT_RCP_EXEMPT},
	{IAM_STR_INIT("kms:retiregrant"), NULL, IAM_TRAIT_RCP_EXEMPT}
};

#define MANAGED_POLICY \
	IAM_STR_INIT("AWS lets nobody change the policies that it manages")
#define RESERVED_ROLE \
	IAM_STR_INIT("AWS lets nobody change or pass roles under aws-reserved")
#define RESERVED_ALIAS \
	IAM_STR_INIT("KMS keeps aliases that begin with alias/aws/ for AWS")

/* What services refuse; AWS does not publish the list (9.7). */
static const struct
{
	const ResourceForm *form;
	IamStr		action;			/* folded */
	IamStr		reason;
}			refusals[] = {
	{&managed_policy, IAM_STR_INIT("iam:createpolicy"), MANAGED_POLICY},
	{&managed_policy, IAM_STR_INIT("iam:createpolicyversion"),
	MANAGED_POLICY},
	{&managed_policy, IAM_STR_INIT("iam:deletepolicy"), MANAGED_POLICY},
	{&managed_policy, IAM_STR_INIT("iam:deletepolicyversion"),
	MANAGED_POLICY},
	{&managed_policy, IAM_STR_INIT("iam:setdefaultpolicyversion"),
	MANAGED_POLICY},
	{&managed_policy, IAM_STR_INIT("iam:tagpolicy"), MANAGED_POLICY},
	{&managed_policy, IAM_STR_INIT("iam:untagpolicy"), MANAGED_POLICY},
	{&reserved_role, IAM_STR_INIT("iam:attachrolepolicy"), RESERVED_ROLE},
	{&reserved_role, IAM_STR_INIT("iam:createrole"), RESERVED_ROLE},
	{&reserved_role, IAM_STR_INIT("iam:createservicelinkedrole"),
	RESERVED_ROLE},
	{&reserved_role, IAM_STR_INIT("iam:deleterole"), RESERVED_ROLE},
	{&reserved_role, IAM_STR_INIT("iam:deleterolepermissionsboundary"),
	RESERVED_ROLE},
	{&reserved_role, IAM_STR_INIT("iam:deleterolepolicy"), RESERVED_ROLE},
	{&reserved_role, IAM_STR_INIT("iam:deleteservicelinkedrole"),
	RESERVED_ROLE},
	{&reserved_role, IAM_STR_INIT("iam:detachrolepolicy"), RESERVED_ROLE},
	{&reserved_role, IAM_STR_INIT("iam:passrole"), RESERVED_ROLE},
	{&reserved_role, IAM_STR_INIT("iam:putrolepermissionsboundary"),
	RESERVED_ROLE},
	{&reserved_role, IAM_STR_INIT("iam:putrolepolicy"), RESERVED_ROLE},
	{&reserved_role, IAM_STR_INIT("iam:tagrole"), RESERVED_ROLE},
	{&reserved_role, IAM_STR_INIT("iam:untagrole"), RESERVED_ROLE},
	{&reserved_role, IAM_STR_INIT("iam:updateassumerolepolicy"),
	RESERVED_ROLE},
	{&reserved_role, IAM_STR_INIT("iam:updaterole"), RESERVED_ROLE},
	{&reserved_role, IAM_STR_INIT("iam:updateroledescription"),
	RESERVED_ROLE},
	{&reserved_alias, IAM_STR_INIT("kms:createalias"), RESERVED_ALIAS},
	{&reserved_alias, IAM_STR_INIT("kms:deletealias"), RESERVED_ALIAS},
	{&reserved_alias, IAM_STR_INIT("kms:updatealias"), RESERVED_ALIAS}
};

#define COUNT(table) (sizeof(table) / sizeof((table)[0]))

/* Is the request on a resource of this form? */
static bool
has_form(const IamRequest *request, const ResourceForm *form)
{
	IamStr		last;

	if (request->any_resource)
		return false;
	last = iam_request_part(request, IAM_ARN_RESOURCE);
	return iam_str_eq(iam_request_part(request, IAM_ARN_SERVICE),
					  form->service) &&
		(form->account.len == 0 ||
		 iam_str_eq(iam_request_part(request, IAM_ARN_ACCOUNT),
					form->account)) &&
		last.len >= form->prefix.len &&
		memcmp(last.data, form->prefix.data, form->prefix.len) == 0;
}

IamTraits
iam_request_traits(const IamRequest *request)
{
	IamTraits	traits = 0;
	size_t		i;

	for (i = 0; i < COUNT(special_requests); i++)
	{
		IamStr		action = special_requests[i].action;
		const ResourceForm *form = special_requests[i].form;

		if ((action.len == 0 ||
			 iam_str_eq(action, request->action.folded)) &&
			(form == NULL || has_form(request, form)))
			traits |= special_requests[i].traits;
	}
	return traits;
}

IamStr
iam_service_refusal(const IamRequest *request)
{
	size_t		i;

	/* the account or path in question is rare, and tells more than a name */
	if (!has_form(request, &managed_policy) &&
		!has_form(request, &reserved_role) &&
		!has_form(request, &reserved_alias))
		return IAM_STR("");
	for (i = 0; i < COUNT(refusals); i++)
	{
		if (iam_str_eq(refusals[i].action, request->action.folded) &&
			has_form(request, refusals[i].form))
			return refusals[i].reason;
	}
	return IAM_STR("");
}
