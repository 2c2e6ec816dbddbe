/*
 * lint_caller.c
 *		What a principal of a document is, by the form of its text.
 *
 * Ring: core.  Source: semantics.md 6.1 and 6.2 (AWS IAM guide, "AWS JSON
 * policy elements: Principal").
 */
#include "lint_model.h"

#include "glob.h"
#include "principal.h"

IamPrincipalType
iam_principal_type(IamStr name)
{
	static const IamStr names[] = {
		[IAM_PRINCIPAL_AWS] = IAM_STR_INIT("AWS"),
		[IAM_PRINCIPAL_SERVICE] = IAM_STR_INIT("Service"),
		[IAM_PRINCIPAL_FEDERATED] = IAM_STR_INIT("Federated"),
		[IAM_PRINCIPAL_CANONICAL] = IAM_STR_INIT("CanonicalUser")
	};
	int			i;

	for (i = 0; i < IAM_PRINCIPAL_OTHER; i++)
	{
		if (iam_str_eq(name, names[i]))
			break;
	}
	return (IamPrincipalType) i;
}

/* Does a text start with another? */
static bool
starts_with(IamStr text, IamStr head)
{
	return text.len >= head.len &&
		memcmp(text.data, head.data, head.len) == 0;
}

/* One row for each form of the sixth part of an ARN. */
typedef struct ArnForm
{
	IamStr		service;
	IamStr		head;			/* of the sixth part */
	IamPrincipalForm form;
} ArnForm;

static const ArnForm arn_forms[] = {
	{IAM_STR_INIT("iam"), IAM_STR_INIT("user/"), IAM_FORM_USER},
	{IAM_STR_INIT("iam"), IAM_STR_INIT("role/"), IAM_FORM_ROLE},
	{IAM_STR_INIT("sts"), IAM_STR_INIT("assumed-role/"), IAM_FORM_SESSION},
	{IAM_STR_INIT("sts"), IAM_STR_INIT("federated-user/"),
	IAM_FORM_FEDERATED_USER},
	{IAM_STR_INIT("iam"), IAM_STR_INIT("saml-provider/"), IAM_FORM_SAML},
	{IAM_STR_INIT("iam"), IAM_STR_INIT("oidc-provider/"), IAM_FORM_OIDC}
};

/* What lies behind the last slash. */
static IamStr
last_segment(IamStr text)
{
	size_t		i = text.len;

	while (i > 0 && text.data[i - 1] != '/')
		i--;
	return (IamStr) {text.data + i, text.len - i};
}

/* Form of a principal's ARN of six parts. */
static IamPrincipalForm
principal_arn_form(IamLintPrincipal *principal, const IamArn *arn)
{
	IamStr		sixth = arn->parts[IAM_ARN_RESOURCE];
	size_t		i;

	principal->partition = arn->parts[IAM_ARN_PARTITION];
	if (arn->parts[IAM_ARN_REGION].len > 0 ||
		arn->parts[IAM_ARN_PARTITION].len == 0)
		return IAM_FORM_UNKNOWN;
	if (iam_str_eq(arn->parts[IAM_ARN_ACCOUNT], IAM_STR("cloudfront")))
		return starts_with(sixth, IAM_STR("user/")) ?
			IAM_FORM_CLOUDFRONT : IAM_FORM_UNKNOWN;
	if (!iam_is_account(arn->parts[IAM_ARN_ACCOUNT]))
		return IAM_FORM_UNKNOWN;
	principal->account = arn->parts[IAM_ARN_ACCOUNT];
	if (iam_str_eq(arn->parts[IAM_ARN_SERVICE], IAM_STR("iam")) &&
		iam_str_eq(sixth, IAM_STR("root")))
		return IAM_FORM_ROOT;
	for (i = 0; i < sizeof(arn_forms) / sizeof(ArnForm); i++)
	{
		const ArnForm *row = &arn_forms[i];

		if (!iam_str_eq(arn->parts[IAM_ARN_SERVICE], row->service) ||
			!starts_with(sixth, row->head) || sixth.len == row->head.len)
			continue;
		principal->name = row->form == IAM_FORM_OIDC ?
			(IamStr) {sixth.data + row->head.len, sixth.len - row->head.len} :
			last_segment(sixth);
		if (row->form == IAM_FORM_SESSION)
		{
			/* assumed-role/name/session */
			const char *slash = memchr(sixth.data + row->head.len, '/',
									   sixth.len - row->head.len);

			if (slash == NULL || principal->name.len == 0)
				return IAM_FORM_UNKNOWN;
			principal->name = (IamStr) {sixth.data + row->head.len,
			(size_t) (slash - sixth.data) - row->head.len};
		}
		return principal->name.len > 0 ? row->form : IAM_FORM_UNKNOWN;
	}
	return IAM_FORM_UNKNOWN;
}

/* Form of a value under "AWS". */
static IamPrincipalForm
aws_form(IamLintPrincipal *principal)
{
	IamStr		text = principal->text;
	IamArn		arn;

	if (iam_is_account(text))
	{
		principal->account = text;
		return IAM_FORM_ACCOUNT;
	}
	if (iam_arn_split(text, &arn) && arn.n_parts == IAM_ARN_PARTS)
		return principal_arn_form(principal, &arn);
	if (!iam_is_unique_id(text))
		return IAM_FORM_UNKNOWN;
	if (starts_with(text, IAM_STR("AROA")))
		return IAM_FORM_ROLE_ID;
	return starts_with(text, IAM_STR("AIDA")) ?
		IAM_FORM_USER_ID : IAM_FORM_OTHER_ID;
}

/* Hosts of identity providers that need no provider in the account. */
bool
iam_is_provider_host(IamStr text)
{
	static const IamStr hosts[] = {
		IAM_STR_INIT("cognito-identity.amazonaws.com"),
		IAM_STR_INIT("www.amazon.com"),
		IAM_STR_INIT("graph.facebook.com"),
		IAM_STR_INIT("accounts.google.com")
	};
	size_t		i;

	for (i = 0; i < sizeof(hosts) / sizeof(IamStr); i++)
	{
		if (iam_str_eq(text, hosts[i]))
			return true;
	}
	return false;
}

/* Form of a value under "Federated". */
static IamPrincipalForm
federated_form(IamLintPrincipal *principal)
{
	IamArn		arn;

	if (iam_is_provider_host(principal->text))
	{
		principal->name = principal->text;
		return IAM_FORM_PROVIDER;
	}
	if (iam_arn_split(principal->text, &arn) && arn.n_parts == IAM_ARN_PARTS)
	{
		IamPrincipalForm form = principal_arn_form(principal, &arn);

		if (form == IAM_FORM_SAML || form == IAM_FORM_OIDC)
			return form;
	}
	return IAM_FORM_UNKNOWN;
}

/* The form of any principal. */
static IamPrincipalForm
principal_form(IamLintPrincipal *principal)
{
	IamStr		text = principal->text;

	if (memchr(text.data, '{', text.len) != NULL)
		return IAM_FORM_TEMPLATE;
	if (iam_str_eq(text, IAM_STR("*")))
		return IAM_FORM_STAR;
	if (!iam_glob_is_literal(IAM_GLOB_SOURCE, text))
		return IAM_FORM_WILDCARD;
	switch (principal->type)
	{
		case IAM_PRINCIPAL_AWS:
			return aws_form(principal);
		case IAM_PRINCIPAL_SERVICE:
			return IAM_FORM_SERVICE;
		case IAM_PRINCIPAL_FEDERATED:
			return federated_form(principal);
		case IAM_PRINCIPAL_CANONICAL:
			return IAM_FORM_CANONICAL;
		case IAM_PRINCIPAL_OTHER:
			break;
	}
	return IAM_FORM_UNKNOWN;
}

void
iam_judge_principal(IamLintPrincipal *principal)
{
	principal->form = principal_form(principal);
}
