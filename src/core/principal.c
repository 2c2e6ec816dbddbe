/*
 * principal.c
 *		Callers, and Principal elements that name them.
 *
 * Ring: core.  Source: semantics.md 6.1 to 6.4 (AWS IAM guide, "AWS JSON
 * policy elements: Principal" and "NotPrincipal").
 */
#include "principal.h"

#include "arn.h"
#include "fold.h"
#include "glob.h"

/* Names of IAM are ASCII and unique without case. */
static bool
same_name(IamStr a, IamStr b)
{
	size_t		i;

	if (a.len != b.len)
		return false;
	for (i = 0; i < a.len; i++)
	{
		if (iam_fold_ascii((unsigned char) a.data[i]) !=
			iam_fold_ascii((unsigned char) b.data[i]))
			return false;
	}
	return true;
}

/* The form of one ARN of a caller: service and start of the resource part. */
typedef struct CallerForm
{
	IamStr		service;
	IamStr		prefix;
	IamCallerKind kind;
	bool		path;			/* may the name have a path before it? */
	int			names;			/* names behind the prefix */
	bool		url;			/* the name is a URL, not a name of IAM's */
} CallerForm;

static const CallerForm caller_forms[] = {
	{IAM_STR_INIT("iam"), IAM_STR_INIT("user/"), IAM_CALLER_USER, true, 1,
	false},
	{IAM_STR_INIT("iam"), IAM_STR_INIT("role/"), IAM_CALLER_ROLE, true, 1,
	false},
	{IAM_STR_INIT("sts"), IAM_STR_INIT("assumed-role/"),
	IAM_CALLER_ROLE_SESSION, false, 2, false},
	{IAM_STR_INIT("sts"), IAM_STR_INIT("federated-user/"),
	IAM_CALLER_FEDERATED_USER, false, 1, false},
	{IAM_STR_INIT("iam"), IAM_STR_INIT("saml-provider/"),
	IAM_CALLER_FEDERATED, true, 1, false},
	{IAM_STR_INIT("iam"), IAM_STR_INIT("oidc-provider/"),
	IAM_CALLER_FEDERATED, true, 1, true}
};

/*
 * Hosts of identity providers (13, row 6.1).  Others are named by the ARN of
 * their provider alone: a host that nobody knows may be a service misspelt.
 */
static const IamStr provider_hosts[] = {
	IAM_STR_INIT("accounts.google.com"),
	IAM_STR_INIT("graph.facebook.com"),
	IAM_STR_INIT("www.amazon.com"),
	IAM_STR_INIT("cognito-identity.amazonaws.com"),
	IAM_STR_INIT("token.actions.githubusercontent.com")
};

static const IamStr service_suffixes[] = {
	IAM_STR_INIT(".amazonaws.com"),
	IAM_STR_INIT(".amazonaws.com.cn")
};

#define COUNT(table) (sizeof(table) / sizeof((table)[0]))

#define DIGITS "0123456789"
#define LETTERS "abcdefghijklmnopqrstuvwxyz" "ABCDEFGHIJKLMNOPQRSTUVWXYZ"

static bool
starts_with(IamStr text, IamStr prefix)
{
	return text.len > prefix.len &&
		memcmp(text.data, prefix.data, prefix.len) == 0;
}

static bool
ends_with(IamStr text, IamStr suffix)
{
	return text.len > suffix.len &&
		memcmp(text.data + text.len - suffix.len, suffix.data,
			   suffix.len) == 0;
}

/* Are all characters of text among those listed? */
static bool
made_of(IamStr text, const char *characters)
{
	size_t		i;

	for (i = 0; i < text.len; i++)
	{
		if (text.data[i] == '\0' || strchr(characters, text.data[i]) == NULL)
			return false;
	}
	return true;
}

bool
iam_is_account(IamStr text)
{
	return text.len == 12 && made_of(text, DIGITS);
}

bool
iam_is_unique_id(IamStr text)
{
	return text.len >= 16 && text.len <= 128 && text.data[0] == 'A' &&
		made_of(text, "ABCDEFGHIJKLMNOPQRSTUVWXYZ" DIGITS);
}

/* The part of text behind its last slash. */
static IamStr
last_segment(IamStr text)
{
	size_t		start = text.len;

	while (start > 0 && text.data[start - 1] != '/')
		start--;
	return (IamStr) {text.data + start, text.len - start};
}

/*
 * Characters of names (AWS IAM guide, "IAM and AWS STS quotas", name
 * requirements).  Sessions that AWS makes have colons too:
 * assumed-role/aws:ec2-infrastructure/i-...
 */
#define NAME_CHARACTERS LETTERS DIGITS "+=,.@_-"
#define SESSION_CHARACTERS NAME_CHARACTERS ":"

/* Visible ASCII, as paths are made of. */
static bool
is_visible(IamStr text)
{
	size_t		i;

	for (i = 0; i < text.len; i++)
	{
		if (text.data[i] < 0x21 || text.data[i] > 0x7E)
			return false;
	}
	return true;
}

static bool
is_name(IamStr text, const char *characters)
{
	return text.len > 0 && made_of(text, characters);
}

/* Fill in the names behind the prefix of a caller's ARN. */
static bool
take_names(const CallerForm *form, IamStr rest, IamCaller *caller)
{
	const char *slash = memchr(rest.data, '/', rest.len);
	IamStr		session;

	caller->kind = form->kind;
	if (form->names == 2)
	{
		if (slash == NULL)
			return false;
		caller->name.data = rest.data;
		caller->name.len = (size_t) (slash - rest.data);
		session = (IamStr) {slash + 1, rest.len - caller->name.len - 1};
		return is_name(caller->name, SESSION_CHARACTERS) &&
			is_name(session, SESSION_CHARACTERS);
	}
	caller->name = last_segment(rest);
	if (caller->name.len == 0 || (!form->path && slash != NULL))
		return false;
	return is_visible(rest) && (form->url ||
								is_name(caller->name, NAME_CHARACTERS));
}

/* A partition: aws, or aws and more behind a hyphen. */
static bool
is_partition(IamStr text)
{
	static const IamStr aws = IAM_STR_INIT("aws-");

	return iam_str_eq(text, IAM_STR("aws")) ||
		(starts_with(text, aws) &&
		 made_of((IamStr) {text.data + aws.len, text.len - aws.len},
				 "abcdefghijklmnopqrstuvwxyz" DIGITS "-"));
}

/*
 * A caller that is given as an ARN, or an entry that names one.  With a
 * wildcard inside it is neither: only a lone star is one (6.2).
 */
static bool
parse_arn_caller(IamStr text, IamCaller *caller)
{
	IamArn		arn;
	IamStr		resource;
	size_t		i;

	if (iam_glob_head(text) < text.len ||
		!iam_arn_split(text, &arn) || arn.n_parts != IAM_ARN_PARTS ||
		!iam_is_account(arn.parts[IAM_ARN_ACCOUNT]) ||
		arn.parts[IAM_ARN_REGION].len > 0 ||
		!is_partition(arn.parts[IAM_ARN_PARTITION]))
		return false;
	caller->partition = arn.parts[IAM_ARN_PARTITION];
	caller->account = arn.parts[IAM_ARN_ACCOUNT];
	caller->resource = resource = arn.parts[IAM_ARN_RESOURCE];
	if (iam_str_eq(arn.parts[IAM_ARN_SERVICE], IAM_STR("iam")) &&
		iam_str_eq(resource, IAM_STR("root")))
	{
		caller->kind = IAM_CALLER_ROOT;
		return true;
	}
	for (i = 0; i < COUNT(caller_forms); i++)
	{
		const CallerForm *form = &caller_forms[i];

		if (iam_str_eq(arn.parts[IAM_ARN_SERVICE], form->service) &&
			starts_with(resource, form->prefix))
			return take_names(form, (IamStr) {
							  resource.data + form->prefix.len,
							  resource.len - form->prefix.len}, caller);
	}
	return false;
}

/* What stands before the suffix: labels with dots between them. */
static bool
is_service_name(IamStr text)
{
	size_t		i;

	for (i = 0; i < text.len; i++)
	{
		if (text.data[i] == '.' &&
			(i == 0 || i + 1 == text.len || text.data[i + 1] == '.'))
			return false;
	}
	return made_of(text, LETTERS DIGITS "-.");
}

/* The kind of a caller that is a host; UNKNOWN when nobody knows it. */
static IamCallerKind
host_kind(IamStr text)
{
	size_t		i;

	for (i = 0; i < COUNT(provider_hosts); i++)
	{
		if (iam_str_eq(text, provider_hosts[i]))
			return IAM_CALLER_FEDERATED;
	}
	for (i = 0; i < COUNT(service_suffixes); i++)
	{
		IamStr		suffix = service_suffixes[i];

		if (ends_with(text, suffix) &&
			is_service_name((IamStr) {text.data, text.len - suffix.len}))
			return IAM_CALLER_SERVICE;
	}
	return IAM_CALLER_UNKNOWN;
}

bool
iam_caller_parse(IamStr text, IamCaller *caller)
{
	memset(caller, 0, sizeof(*caller));
	caller->text = text;
	caller->partition = caller->account = IAM_STR("");
	caller->resource = caller->name = IAM_STR("");
	if (iam_str_eq(text, IAM_STR("anonymous")))
		caller->kind = IAM_CALLER_ANONYMOUS;
	else if (text.len == 64 && made_of(text, "0123456789abcdefABCDEF"))
		caller->kind = IAM_CALLER_CANONICAL;
	else
		caller->kind = host_kind(text);
	return caller->kind != IAM_CALLER_UNKNOWN ||
		parse_arn_caller(text, caller);
}

/* An entry that is an IAM or STS ARN. */
static IamStrength
arn_strength(IamStr entry, const IamCaller *caller)
{
	IamCaller	named;

	if (!parse_arn_caller(entry, &named) ||
		!iam_str_eq(named.account, caller->account) ||
		!iam_str_eq(named.partition, caller->partition))
		return IAM_STRENGTH_NONE;
	if (named.kind == IAM_CALLER_ROOT)
		return caller->kind == IAM_CALLER_ROOT ?
			IAM_STRENGTH_EXACT : IAM_STRENGTH_ACCOUNT;
	/* a role as a caller stands for its sessions */
	if (iam_str_eq(entry, caller->text))
		return caller->kind == IAM_CALLER_ROLE ?
			IAM_STRENGTH_ROLE : IAM_STRENGTH_EXACT;
	if (named.kind == IAM_CALLER_USER &&
		caller->kind == IAM_CALLER_FEDERATED_USER)
		return iam_str_eq(named.name, caller->name) ?
			IAM_STRENGTH_USER : IAM_STRENGTH_NONE;
	if (named.kind == IAM_CALLER_ROLE &&
		caller->kind == IAM_CALLER_ROLE_SESSION &&
		same_name(named.name, caller->name))
		return IAM_STRENGTH_ROLE;
	return IAM_STRENGTH_NONE;
}

/* An entry under "AWS", or a bare string. */
static IamStrength
aws_strength(IamStr entry, const IamCaller *caller)
{
	if (iam_str_eq(entry, IAM_STR("*")))
		return IAM_STRENGTH_ALL;
	if (!iam_caller_has_account(caller))
		return IAM_STRENGTH_NONE;
	if (iam_is_account(entry))
	{
		if (!iam_str_eq(entry, caller->account))
			return IAM_STRENGTH_NONE;
		return caller->kind == IAM_CALLER_ROOT ?
			IAM_STRENGTH_EXACT : IAM_STRENGTH_ACCOUNT;
	}
	return arn_strength(entry, caller);
}

/* Member names of a Principal object whose entries are compared as text. */
static const struct
{
	IamStr		type;
	IamCallerKind kind;
}			text_types[] = {
	{IAM_STR_INIT("Service"), IAM_CALLER_SERVICE},
	{IAM_STR_INIT("Federated"), IAM_CALLER_FEDERATED},
	{IAM_STR_INIT("CanonicalUser"), IAM_CALLER_CANONICAL}
};

IamStrength
iam_principal_strength(IamStr type, IamStr entry, const IamCaller *caller)
{
	size_t		i;

	if (iam_str_eq(type, IAM_STR("AWS")))
		return aws_strength(entry, caller);
	for (i = 0; i < COUNT(text_types); i++)
	{
		if (iam_str_eq(type, text_types[i].type))
			return caller->kind == text_types[i].kind &&
				iam_str_eq(entry, caller->text) ?
				IAM_STRENGTH_EXACT : IAM_STRENGTH_NONE;
	}
	return IAM_STRENGTH_NONE;
}

bool
iam_principal_spares(IamStr type, IamStr entry, const IamCaller *caller)
{
	IamStrength strength = iam_principal_strength(type, entry, caller);

	return strength == IAM_STRENGTH_ALL || strength == IAM_STRENGTH_EXACT;
}
