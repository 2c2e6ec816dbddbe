/*
 * trail_user.c
 *		Who made a call: the userIdentity element of a CloudTrail record.
 *
 * Ring: core.  Source: usage.md 1.2; CloudTrail user guide, "userIdentity
 * element".  A principal is written as in policies and account exports, so
 * that it can be joined with them, and never as a session.
 */
#include "trail.h"

#include "arn.h"

/* Where the principal of a type of userIdentity stands. */
typedef enum Whose
{
	WHOSE_ISSUER,				/* who issued the session: a role with path */
	WHOSE_OWN,					/* arn */
	WHOSE_ROOT,					/* arn, or the root of the account */
	WHOSE_SERVICE,				/* invokedBy */
	WHOSE_ACCOUNT,				/* arn, or the account */
	WHOSE_ANY					/* arn, principalId or userName as they are */
} Whose;

/* What is known of the userIdentity at hand. */
typedef struct User
{
	const IamJson *identity;
	const IamJson *issuer;		/* sessionContext.sessionIssuer */
	IamStr		type;
	IamStr		arn;
	IamStr		principal_id;
	IamStr		account;
	IamStr		invoked_by;
} User;

static const struct
{
	IamStr		type;
	Whose		whose;
}			types[] = {
	{IAM_STR_INIT("AssumedRole"), WHOSE_ISSUER},
	{IAM_STR_INIT("Role"), WHOSE_ISSUER},
	{IAM_STR_INIT("FederatedUser"), WHOSE_ISSUER},
	{IAM_STR_INIT("IAMUser"), WHOSE_OWN},
	{IAM_STR_INIT("Root"), WHOSE_ROOT},
	{IAM_STR_INIT("AWSService"), WHOSE_SERVICE},
	{IAM_STR_INIT("AWSAccount"), WHOSE_ACCOUNT},
	{IAM_STR_INIT("IdentityCenterUser"), WHOSE_ANY},
	{IAM_STR_INIT("SAMLUser"), WHOSE_ANY},
	{IAM_STR_INIT("WebIdentityUser"), WHOSE_ANY},
	{IAM_STR_INIT("Directory"), WHOSE_ANY},
	{IAM_STR_INIT("Unknown"), WHOSE_ANY}
};

#define N_TYPES (sizeof(types) / sizeof(types[0]))

/* The part of a text before, or after, its first colon. */
static IamStr
before_colon(IamStr text)
{
	const char *colon = text.len > 0 ? memchr(text.data, ':', text.len) :
		NULL;

	if (colon != NULL)
		text.len = (size_t) (colon - text.data);
	return text;
}

static IamStr
after_colon(IamStr text)
{
	IamStr		before = before_colon(text);

	if (before.len == text.len)
		return (IamStr) {NULL, 0};
	return (IamStr) {text.data + before.len + 1, text.len - before.len - 1};
}

/* The part of a text after its last slash, if it has one. */
static IamStr
after_slash(IamStr text)
{
	size_t		i = text.len;

	while (i > 0 && text.data[i - 1] != '/')
		i--;
	if (i == 0 || i == text.len)
		return (IamStr) {NULL, 0};
	return (IamStr) {text.data + i, text.len - i};
}

/* The first of two texts that is there. */
static IamStr
first_of(IamStr a, IamStr b)
{
	return a.data != NULL ? a : b;
}

bool
iam_trail_is_role(IamStr text)
{
	static const IamStr start = IAM_STR_INIT("role/");
	IamArn		arn;

	return text.len > 0 && iam_arn_split(text, &arn) &&
		arn.n_parts == IAM_ARN_PARTS &&
		iam_str_eq(arn.parts[IAM_ARN_SERVICE], IAM_STR("iam")) &&
		arn.parts[IAM_ARN_RESOURCE].len > start.len &&
		memcmp(arn.parts[IAM_ARN_RESOURCE].data, start.data, start.len) == 0;
}

/*
 * Who issued the session.  The ARN of a session of a role lacks the role's
 * path, so that it names no role; then there is only the id.
 */
static IamStr
issuer_principal(const User *user)
{
	IamStr		arn = iam_trail_member_text(user->issuer, IAM_STR("arn"));

	if (arn.data == NULL && iam_trail_is_role(user->arn))
		return user->arn;
	return arn;
}

/* The root user of the account. */
static IamStr
root_principal(IamTrail *trail, const User *user)
{
	const IamStr pieces[] = {
		IAM_STR("arn:"), iam_trail_partition(&trail->row), IAM_STR(":iam::"),
		user->account, IAM_STR(":root")
	};

	if (user->arn.data != NULL || user->account.data == NULL)
		return user->arn;
	return iam_trail_join(trail, pieces, 5);
}

static IamStr
principal_of(IamTrail *trail, const User *user, Whose whose)
{
	IamStr		username;

	switch (whose)
	{
		case WHOSE_ISSUER:
			return issuer_principal(user);
		case WHOSE_OWN:
			return user->arn;
		case WHOSE_ROOT:
			return root_principal(trail, user);
		case WHOSE_SERVICE:
			return user->invoked_by;
		case WHOSE_ACCOUNT:
			return first_of(user->arn, user->account);
		default:
			username = iam_trail_member_text(user->identity,
											 IAM_STR("username"));
			return first_of(user->arn, first_of(user->principal_id, username));
	}
}

/*
 * The part that stays when a principal is renamed, and changes when it is
 * deleted and made again.
 */
static IamStr
stable_id(const User *user, Whose whose)
{
	IamStr		issuer_id = iam_trail_member_text(user->issuer,
												  IAM_STR("principalid"));

	/* that of a federated user is not that of who it stands for */
	if (iam_str_eq(user->type, IAM_STR("FederatedUser")) ||
		(whose == WHOSE_ISSUER && user->principal_id.data == NULL))
		return before_colon(issuer_id);
	return whose == WHOSE_ANY ? user->principal_id :
		before_colon(user->principal_id);
}

/*
 * The function that acts with the role: what the credentials were issued to,
 * or else the name of the session, which for Lambda is that of the function.
 */
static IamStr
actor_of(const User *user)
{
	const IamJson *scope = iam_trail_member(user->identity,
											IAM_STR("inscopeof"));
	IamStr		function = iam_trail_member_text(scope, IAM_STR("sourcearn"));

	if (function.data != NULL)
		return function;
	if (!iam_trail_is_role(issuer_principal(user)) &&
		!iam_str_eq(user->type, IAM_STR("AssumedRole")))
		return (IamStr) {NULL, 0};
	return first_of(after_colon(user->principal_id),
					iam_trail_is_role(user->arn) ? (IamStr) {NULL, 0} :
					after_slash(user->arn));
}

/* Where the principal of a type stands; false when the type is not known. */
static bool
whose_of(const User *user, Whose *whose)
{
	size_t		i;

	for (i = 0; i < N_TYPES; i++)
	{
		if (iam_str_eq(user->type, types[i].type))
		{
			*whose = types[i].whose;
			return true;
		}
	}
	/* service events say no more than who invoked them */
	*whose = user->type.data == NULL && user->invoked_by.data != NULL ?
		WHOSE_SERVICE : WHOSE_ANY;
	return *whose == WHOSE_SERVICE;
}

void
iam_trail_user(IamTrail *trail, IamStr token)
{
	IamUsageRow *row = &trail->row;
	User		user = {0};
	const IamJson *session;
	Whose		whose;

	user.identity = iam_trail_tree(trail, token, "userIdentity");
	if (user.identity == NULL || user.identity->type != IAM_JSON_OBJECT)
	{
		/* what is no JSON was complained about */
		if (user.identity != NULL)
			iam_trail_complain(trail, "userIdentity is no object",
							   row->principal);
		else if (token.data == NULL || token.data[0] == 'n')
			iam_trail_complain(trail, "no userIdentity", row->principal);
		return;
	}
	session = iam_trail_member(user.identity, IAM_STR("sessioncontext"));
	user.issuer = iam_trail_member(session, IAM_STR("sessionissuer"));
	user.type = iam_trail_member_text(user.identity, IAM_STR("type"));
	user.arn = iam_trail_member_text(user.identity, IAM_STR("arn"));
	user.principal_id = iam_trail_member_text(user.identity,
											  IAM_STR("principalid"));
	user.account = iam_trail_member_text(user.identity, IAM_STR("accountid"));
	user.invoked_by = iam_trail_member_text(user.identity,
											IAM_STR("invokedby"));
	if (!whose_of(&user, &whose))
		iam_trail_complain(trail, "userIdentity of an unknown type",
						   first_of(user.type, IAM_STR("")));
	row->principal = principal_of(trail, &user, whose);
	row->principal_id = stable_id(&user, whose);
	row->actor = actor_of(&user);
	row->via = user.invoked_by;
	row->account = first_of(row->account, user.account);
	if (row->principal.data == NULL)
		iam_trail_complain(trail, whose == WHOSE_ISSUER ?
						   "userIdentity without the ARN of the session's "
						   "issuer" : "userIdentity without a principal",
						   row->principal);
}
