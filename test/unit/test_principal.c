/*
 * test_principal.c
 *		Callers, and how Principal and NotPrincipal entries name them: the
 *		tables of semantics.md 6.1, 6.2 and 6.4.
 */
#include "engine.h"
#include "principal.h"

#define ACCOUNT "123456789012"
#define OTHER "210987654321"
#define ROOT "arn:aws:iam::" ACCOUNT ":root"
#define USER "arn:aws:iam::" ACCOUNT ":user/alice"
#define PATH_USER "arn:aws:iam::" ACCOUNT ":user/a/b/alice"
#define ROLE "arn:aws:iam::" ACCOUNT ":role/Admin"
#define PATH_ROLE "arn:aws:iam::" ACCOUNT ":role/a/b/Admin"
#define SESSION "arn:aws:sts::" ACCOUNT ":assumed-role/Admin/s1"
#define FEDERATED "arn:aws:sts::" ACCOUNT ":federated-user/alice"
#define SAML "arn:aws:iam::" ACCOUNT ":saml-provider/idp"
#define OIDC "arn:aws:iam::" ACCOUNT ":oidc-provider/idp.example.com/id/1"
#define CANONICAL \
	"0123456789abcdefABCDEF0123456789abcdef0123456789abcdef0123456789"

/* 6.1: a caller's text, its kind, account and name. */
typedef struct CallerCase
{
	IamStr		text;
	IamCallerKind kind;			/* UNKNOWN: refused */
	IamStr		account;
	IamStr		name;
} CallerCase;

#define CALLER(text, kind, account, name) \
	{S(text), kind, S(account), S(name)}
#define NO_CALLER(text) {S(text), IAM_CALLER_UNKNOWN, S(""), S("")}

static const CallerCase caller_cases[] = {
	CALLER(ROOT, IAM_CALLER_ROOT, ACCOUNT, ""),
	CALLER(USER, IAM_CALLER_USER, ACCOUNT, "alice"),
	CALLER(PATH_USER, IAM_CALLER_USER, ACCOUNT, "alice"),
	CALLER("arn:aws-cn:iam::" ACCOUNT ":user/x", IAM_CALLER_USER, ACCOUNT,
		   "x"),
	CALLER(ROLE, IAM_CALLER_ROLE, ACCOUNT, "Admin"),
	CALLER(PATH_ROLE, IAM_CALLER_ROLE, ACCOUNT, "Admin"),
	CALLER(SESSION, IAM_CALLER_ROLE_SESSION, ACCOUNT, "Admin"),
	CALLER("arn:aws:sts::" ACCOUNT ":assumed-role/r/a@b=c,d.e-f_g:h",
		   IAM_CALLER_ROLE_SESSION, ACCOUNT, "r"),
	CALLER(FEDERATED, IAM_CALLER_FEDERATED_USER, ACCOUNT, "alice"),
	CALLER("lambda.amazonaws.com", IAM_CALLER_SERVICE, "", ""),
	CALLER("ec2.amazonaws.com.cn", IAM_CALLER_SERVICE, "", ""),
	CALLER("delivery.logs.amazonaws.com", IAM_CALLER_SERVICE, "", ""),
	CALLER("accounts.google.com", IAM_CALLER_FEDERATED, "", ""),
	CALLER("graph.facebook.com", IAM_CALLER_FEDERATED, "", ""),
	CALLER("www.amazon.com", IAM_CALLER_FEDERATED, "", ""),
	CALLER("cognito-identity.amazonaws.com", IAM_CALLER_FEDERATED, "", ""),
	CALLER("token.actions.githubusercontent.com", IAM_CALLER_FEDERATED, "",
		   ""),
	CALLER("token.actions.githubusercontent.com", IAM_CALLER_FEDERATED, "",
		   ""),
	NO_CALLER("idp.example.com"),
	NO_CALLER("john.doe"),
	NO_CALLER("sns.amazonaws.co"),
	NO_CALLER("lambda.amazonaws.com.evil.com"),
	NO_CALLER("amazonaws.com"),
	NO_CALLER(".amazonaws.com"),
	NO_CALLER("a..b.amazonaws.com"),
	NO_CALLER("a b.amazonaws.com"),
	NO_CALLER("arn:aws:iam::" ACCOUNT ":user/bob "),
	NO_CALLER("arn:aws:iam::" ACCOUNT ":user/bob\n"),
	NO_CALLER("arn:aws:iam::" ACCOUNT ":user/a:b"),
	NO_CALLER("arn:aws:iam::" ACCOUNT ":user/a b/bob"),
	NO_CALLER("arn:aws:iam::" ACCOUNT ":user/b\xc3\xa9"),
	NO_CALLER("arn:nonsense:iam::" ACCOUNT ":user/bob"),
	NO_CALLER("arn:aws-:iam::" ACCOUNT ":user/bob"),
	NO_CALLER("arn:aws-CN:iam::" ACCOUNT ":user/bob"),
	CALLER("arn:aws-us-gov:iam::" ACCOUNT ":user/bob", IAM_CALLER_USER,
		   ACCOUNT, "bob"),
	CALLER("arn:aws:sts::" ACCOUNT ":assumed-role/aws:ec2-infrastructure/i-1",
		   IAM_CALLER_ROLE_SESSION, ACCOUNT, "aws:ec2-infrastructure"),
	NO_CALLER("oidc.eks.eu-west-1.amazonaws.com/id/ABC"),
	/* a path that looks like a service does not make one of a host */
	NO_CALLER("idp.example.com/x.amazonaws.com"),
	CALLER(SAML, IAM_CALLER_FEDERATED, ACCOUNT, "idp"),
	CALLER(OIDC, IAM_CALLER_FEDERATED, ACCOUNT, "1"),
	CALLER(CANONICAL, IAM_CALLER_CANONICAL, "", ""),
	CALLER("anonymous", IAM_CALLER_ANONYMOUS, "", ""),
	NO_CALLER(""),
	NO_CALLER("*"),
	NO_CALLER("alice"),
	NO_CALLER(ACCOUNT),
	NO_CALLER("Anonymous"),
	NO_CALLER("anonymous "),
	NO_CALLER("AROAEXAMPLEEXAMPLEID"),
	NO_CALLER(".amazonaws.com"),
	NO_CALLER("a..b"),
	NO_CALLER("a.b."),
	NO_CALLER("a b.c"),
	NO_CALLER("/a.b"),
	NO_CALLER("arn:aws:iam::" ACCOUNT ":group/g"),
	NO_CALLER("arn:aws:iam::" ACCOUNT ":user/"),
	NO_CALLER("arn:aws:iam::" ACCOUNT ":user/a/"),
	NO_CALLER("arn:aws:iam::" ACCOUNT ":user"),
	NO_CALLER("arn:aws:iam::" ACCOUNT ":User/a"),
	NO_CALLER("arn:aws:iam::" ACCOUNT ":role/"),
	NO_CALLER("arn:aws:iam::" ACCOUNT ":Root"),
	NO_CALLER("arn:aws:iam::" ACCOUNT ":root/"),
	NO_CALLER("arn:aws:sts::" ACCOUNT ":root"),
	NO_CALLER("arn:aws:sts::" ACCOUNT ":user/a"),
	NO_CALLER("arn:aws:iam::" ACCOUNT ":assumed-role/r/s"),
	NO_CALLER("arn:aws:sts::" ACCOUNT ":assumed-role/r"),
	NO_CALLER("arn:aws:sts::" ACCOUNT ":assumed-role/r/"),
	NO_CALLER("arn:aws:sts::" ACCOUNT ":assumed-role//s"),
	NO_CALLER("arn:aws:sts::" ACCOUNT ":assumed-role/p/r/s"),
	NO_CALLER("arn:aws:sts::" ACCOUNT ":federated-user/"),
	NO_CALLER("arn:aws:sts::" ACCOUNT ":federated-user/a/b"),
	NO_CALLER("arn:aws:iam:us-east-1:" ACCOUNT ":user/a"),
	NO_CALLER("arn:aws:iam::12345678901:user/a"),
	NO_CALLER("arn:aws:iam::12345678901a:user/a"),
	NO_CALLER("arn:aws:iam::*:user/a"),
	NO_CALLER("arn:aws:iam::" ACCOUNT ":user/*"),
	NO_CALLER("arn:aws:iam::" ACCOUNT ":role/a?c"),
	NO_CALLER("arn:aws:sts::" ACCOUNT ":assumed-role/*/s"),
	NO_CALLER("arn::iam::" ACCOUNT ":user/a"),
	NO_CALLER("arn:aws:s3:::b/k"),
	NO_CALLER("arn:aws:iam::" ACCOUNT),
	NO_CALLER("0123456789abcdefg123456789abcdef"
			  "0123456789abcdef0123456789abcdef"),
	NO_CALLER("0123456789abcdef0123456789abcdef"
			  "0123456789abcdef0123456789abcde"),
};

static void
test_callers(void)
{
	size_t		i;

	for (i = 0; i < UNIT_LENGTH(caller_cases); i++)
	{
		const CallerCase *one = &caller_cases[i];
		IamStr		text = unit_copy(one->text.data, one->text.len);
		IamCaller	caller;
		bool		known = iam_caller_parse(text, &caller);

		CHECK_THAT(known == (one->kind != IAM_CALLER_UNKNOWN),
				   "\"%s\" is %s", one->text.data, known ? "taken" :
				   "refused");
		if (known)
			CHECK_THAT(caller.kind == one->kind &&
					   iam_str_eq(caller.account, one->account) &&
					   iam_str_eq(caller.name, one->name),
					   "\"%s\": kind %d, account \"%.*s\", name \"%.*s\"",
					   one->text.data, (int) caller.kind,
					   (int) caller.account.len, caller.account.data,
					   (int) caller.name.len, caller.name.data);
		unit_free(text);
	}
}

/* 6.2 and 6.4: an entry, a caller, how it is named, and whether spared. */
typedef struct EntryCase
{
	IamStr		type;
	IamStr		entry;
	IamStr		caller;			/* empty: nobody said who asks */
	IamStrength strength;
	bool		spared;
} EntryCase;

#define ENTRY(type, entry, caller, strength, spared) \
	{S(type), S(entry), S(caller), IAM_STRENGTH_##strength, spared}
#define NOT_NAMED(type, entry, caller) ENTRY(type, entry, caller, NONE, false)

static const EntryCase entry_cases[] = {
	/* everyone, under AWS only */
	ENTRY("AWS", "*", "", ALL, true),
	ENTRY("AWS", "*", "anonymous", ALL, true),
	ENTRY("AWS", "*", ROOT, ALL, true),
	ENTRY("AWS", "*", USER, ALL, true),
	ENTRY("AWS", "*", ROLE, ALL, true),
	ENTRY("AWS", "*", SESSION, ALL, true),
	ENTRY("AWS", "*", "lambda.amazonaws.com", ALL, true),
	ENTRY("AWS", "*", SAML, ALL, true),
	ENTRY("AWS", "*", CANONICAL, ALL, true),
	NOT_NAMED("Service", "*", "lambda.amazonaws.com"),
	NOT_NAMED("Federated", "*", "accounts.google.com"),
	NOT_NAMED("CanonicalUser", "*", CANONICAL),
	NOT_NAMED("aws", "*", USER),
	NOT_NAMED("", "*", USER),
	NOT_NAMED("AWS", "**", USER),
	NOT_NAMED("AWS", "", USER),
	/* the account, in both forms */
	ENTRY("AWS", ACCOUNT, ROOT, EXACT, true),
	ENTRY("AWS", ACCOUNT, USER, ACCOUNT, false),
	ENTRY("AWS", ACCOUNT, ROLE, ACCOUNT, false),
	ENTRY("AWS", ACCOUNT, SESSION, ACCOUNT, false),
	ENTRY("AWS", ACCOUNT, FEDERATED, ACCOUNT, false),
	ENTRY("AWS", ROOT, ROOT, EXACT, true),
	ENTRY("AWS", ROOT, USER, ACCOUNT, false),
	ENTRY("AWS", ROOT, ROLE, ACCOUNT, false),
	ENTRY("AWS", ROOT, SESSION, ACCOUNT, false),
	ENTRY("AWS", ROOT, FEDERATED, ACCOUNT, false),
	NOT_NAMED("AWS", OTHER, USER),
	NOT_NAMED("AWS", OTHER, ROOT),
	NOT_NAMED("AWS", "arn:aws:iam::" OTHER ":root", ROOT),
	NOT_NAMED("AWS", "arn:aws-cn:iam::" ACCOUNT ":root", USER),
	NOT_NAMED("AWS", "12345678901", USER),
	NOT_NAMED("AWS", ACCOUNT, ""),
	NOT_NAMED("AWS", ACCOUNT, "anonymous"),
	NOT_NAMED("AWS", ACCOUNT, "lambda.amazonaws.com"),
	NOT_NAMED("AWS", ACCOUNT, SAML),
	NOT_NAMED("AWS", ROOT, OIDC),
	NOT_NAMED("AWS", ROOT, CANONICAL),
	/* a user */
	ENTRY("AWS", USER, USER, EXACT, true),
	ENTRY("AWS", PATH_USER, PATH_USER, EXACT, true),
	NOT_NAMED("AWS", PATH_USER, USER),
	NOT_NAMED("AWS", USER, PATH_USER),
	NOT_NAMED("AWS", "arn:aws:iam::" ACCOUNT ":user/Alice", USER),
	NOT_NAMED("AWS", "arn:aws:iam::" ACCOUNT ":user/bob", USER),
	NOT_NAMED("AWS", "arn:aws:iam::" OTHER ":user/alice", USER),
	NOT_NAMED("AWS", USER, ROOT),
	NOT_NAMED("AWS", USER, ROLE),
	NOT_NAMED("AWS", "arn:aws:iam::" ACCOUNT ":user/Admin", SESSION),
	/* a federated session of a user */
	ENTRY("AWS", USER, FEDERATED, USER, false),
	ENTRY("AWS", PATH_USER, FEDERATED, USER, false),
	ENTRY("AWS", FEDERATED, FEDERATED, EXACT, true),
	NOT_NAMED("AWS", "arn:aws:iam::" ACCOUNT ":user/bob", FEDERATED),
	NOT_NAMED("AWS", "arn:aws:iam::" OTHER ":user/alice", FEDERATED),
	NOT_NAMED("AWS", "arn:aws:iam::" ACCOUNT ":role/alice", FEDERATED),
	NOT_NAMED("AWS", FEDERATED, USER),
	/* a role and its sessions */
	ENTRY("AWS", ROLE, SESSION, ROLE, false),
	ENTRY("AWS", PATH_ROLE, SESSION, ROLE, false),
	ENTRY("AWS", "arn:aws:iam::" ACCOUNT ":role/aDMIN", SESSION, ROLE, false),
	ENTRY("AWS", ROLE, ROLE, ROLE, false),
	ENTRY("AWS", PATH_ROLE, PATH_ROLE, ROLE, false),
	NOT_NAMED("AWS", PATH_ROLE, ROLE),
	NOT_NAMED("AWS", "arn:aws:iam::" ACCOUNT ":role/Admin2", SESSION),
	NOT_NAMED("AWS", "arn:aws:iam::" ACCOUNT ":role/Admin/x", SESSION),
	NOT_NAMED("AWS", "arn:aws:iam::" OTHER ":role/Admin", SESSION),
	NOT_NAMED("AWS", "arn:aws-us-gov:iam::" ACCOUNT ":role/Admin", SESSION),
	ENTRY("AWS", SESSION, SESSION, EXACT, true),
	NOT_NAMED("AWS", "arn:aws:sts::" ACCOUNT ":assumed-role/Admin/s2",
			  SESSION),
	NOT_NAMED("AWS", "arn:aws:sts::" ACCOUNT ":assumed-role/admin/s1",
			  SESSION),
	NOT_NAMED("AWS", "arn:aws:sts::" ACCOUNT ":assumed-role/Admin/*",
			  SESSION),
	NOT_NAMED("AWS", SESSION, ROLE),
	NOT_NAMED("AWS", "arn:aws:iam::" ACCOUNT ":role/*", SESSION),
	NOT_NAMED("AWS", "arn:aws:iam::" ACCOUNT ":*", SESSION),
	NOT_NAMED("AWS", "arn:aws:iam::*:role/Admin", SESSION),
	NOT_NAMED("AWS", "arn:aws:iam::*:root", USER),
	NOT_NAMED("AWS", "arn:aws:iam::" ACCOUNT ":user/*", USER),
	NOT_NAMED("AWS", "arn:aws:iam::" ACCOUNT ":user/alic?", USER),
	NOT_NAMED("AWS", "arn:aws:iam::" ACCOUNT ":group/alice", USER),
	NOT_NAMED("AWS", "AROAEXAMPLEEXAMPLEID", SESSION),
	NOT_NAMED("AWS", "AIDAEXAMPLEEXAMPLEID", USER),
	NOT_NAMED("AWS", "alice", USER),
	NOT_NAMED("AWS", USER, ""),
	NOT_NAMED("AWS", "anonymous", "anonymous"),
	/* services, providers and canonical users: equal text */
	ENTRY("Service", "lambda.amazonaws.com", "lambda.amazonaws.com", EXACT,
		  true),
	NOT_NAMED("Service", "Lambda.amazonaws.com", "lambda.amazonaws.com"),
	NOT_NAMED("Service", "ec2.amazonaws.com", "lambda.amazonaws.com"),
	NOT_NAMED("Service", "*.amazonaws.com", "lambda.amazonaws.com"),
	NOT_NAMED("AWS", "lambda.amazonaws.com", "lambda.amazonaws.com"),
	NOT_NAMED("Federated", "lambda.amazonaws.com", "lambda.amazonaws.com"),
	NOT_NAMED("Service", USER, USER),
	NOT_NAMED("service", "lambda.amazonaws.com", "lambda.amazonaws.com"),
	ENTRY("Federated", "accounts.google.com", "accounts.google.com", EXACT,
		  true),
	ENTRY("Federated", "cognito-identity.amazonaws.com",
		  "cognito-identity.amazonaws.com", EXACT, true),
	NOT_NAMED("Service", "cognito-identity.amazonaws.com",
			  "cognito-identity.amazonaws.com"),
	ENTRY("Federated", SAML, SAML, EXACT, true),
	ENTRY("Federated", OIDC, OIDC, EXACT, true),
	NOT_NAMED("Federated", "arn:aws:iam::" OTHER ":saml-provider/idp", SAML),
	NOT_NAMED("AWS", SAML, SAML),
	NOT_NAMED("Federated", USER, USER),
	ENTRY("CanonicalUser", CANONICAL, CANONICAL, EXACT, true),
	NOT_NAMED("AWS", CANONICAL, CANONICAL),
	NOT_NAMED("CanonicalUser", USER, USER),
	NOT_NAMED("Other", USER, USER),
};

static void
test_entries(void)
{
	size_t		i;

	for (i = 0; i < UNIT_LENGTH(entry_cases); i++)
	{
		const EntryCase *one = &entry_cases[i];
		IamStr		entry = unit_copy(one->entry.data, one->entry.len);
		IamStr		text = unit_copy(one->caller.data, one->caller.len);
		IamCaller	caller = {.kind = IAM_CALLER_UNKNOWN};
		IamStrength strength;

		if (text.len > 0)
			CHECK(iam_caller_parse(text, &caller));
		strength = iam_principal_strength(one->type, entry, &caller);
		CHECK_THAT(strength == one->strength, "{\"%s\": \"%s\"} names "
				   "\"%s\" with strength %d, not %d", one->type.data,
				   one->entry.data, one->caller.data, (int) strength,
				   (int) one->strength);
		CHECK_THAT(iam_principal_spares(one->type, entry, &caller) ==
				   one->spared, "{\"%s\": \"%s\"} and \"%s\": spared is not "
				   "%d", one->type.data, one->entry.data, one->caller.data,
				   one->spared);
		unit_free(entry);
		unit_free(text);
	}
	/* the strongest match of a list counts: weakest first */
	CHECK(IAM_STRENGTH_NONE < IAM_STRENGTH_ACCOUNT);
	CHECK(IAM_STRENGTH_ACCOUNT < IAM_STRENGTH_ROLE);
	CHECK(IAM_STRENGTH_ROLE < IAM_STRENGTH_USER);
	CHECK(IAM_STRENGTH_USER < IAM_STRENGTH_ALL);
	CHECK(IAM_STRENGTH_ALL < IAM_STRENGTH_EXACT);
}

/* Elements in a statement, and whether it applies to a caller. */
typedef struct ElementCase
{
	IamStr		element;
	const char *caller;			/* NULL: nobody said who asks */
	bool		applies;
} ElementCase;

static const ElementCase element_cases[] = {
	{S("`Principal`:`*`"), NULL, true},
	{S("`Principal`:`*`"), "anonymous", true},
	{S("`Principal`:`" USER "`"), USER, true},
	{S("`Principal`:`" ACCOUNT "`"), USER, true},
	{S("`Principal`:`" USER "`"), NULL, false},
	{S("`Principal`:`lambda.amazonaws.com`"), "lambda.amazonaws.com", false},
	{S("`Principal`:{}"), USER, false},
	{S("`Principal`:{`AWS`:[]}"), USER, false},
	{S("`Principal`:{`AWS`:[`" ROLE "`,`" USER "`]}"), USER, true},
	{S("`Principal`:{`Service`:`x`,`AWS`:`*`}"), USER, true},
	{S("`Principal`:{`AWS`:`" ROLE "`,`Service`:`lambda.amazonaws.com`}"),
	"lambda.amazonaws.com", true},
	{S("`Principal`:{`AWS`:`" ROLE "`,`Service`:`lambda.amazonaws.com`}"),
	USER, false},
	{S("`NotPrincipal`:`*`"), USER, false},
	{S("`NotPrincipal`:`*`"), NULL, false},
	{S("`NotPrincipal`:{}"), USER, true},
	{S("`NotPrincipal`:{}"), NULL, true},
	{S("`NotPrincipal`:{`AWS`:`" USER "`}"), USER, false},
	{S("`NotPrincipal`:{`AWS`:`" USER "`}"), NULL, true},
	{S("`NotPrincipal`:{`AWS`:`" USER "`}"), "anonymous", true},
	/* the account spares its root user alone, a role not its sessions */
	{S("`NotPrincipal`:{`AWS`:`" ACCOUNT "`}"), USER, true},
	{S("`NotPrincipal`:{`AWS`:`" ACCOUNT "`}"), ROOT, false},
	{S("`NotPrincipal`:{`AWS`:[`" ACCOUNT "`,`" ROLE "`]}"), SESSION, true},
	{S("`NotPrincipal`:{`AWS`:[`" ROLE "`,`" SESSION "`]}"), SESSION, false},
	{S("`NotPrincipal`:{`AWS`:`" ROLE "`}"), ROLE, true},
	{S("`NotPrincipal`:{`AWS`:`" USER "`}"), FEDERATED, true},
	{S("`NotPrincipal`:{`Service`:`lambda.amazonaws.com`}"),
	"lambda.amazonaws.com", false},
};

/* Judge one element; the statement has nothing else that could fail. */
static void
check_element(IamArena *arena, const ElementCase *one)
{
	IamStr		principal = {one->caller, 0};
	IamRequest	request;
	IamError	error;
	IamStr		block;
	IamStr		policy;
	IamBuffer	out;
	IamDecision decision;

	if (one->caller != NULL)
		principal.len = strlen(one->caller);
	CHECK(unit_request_block(arena, IAM_STR("a:b"), IAM_STR("*"),
							 IAM_STR("{}"), one->caller == NULL ? NULL :
							 &principal, &block, &error));
	CHECK(iam_request_open(block.data, block.len, &request));
	iam_buffer_init(&out, arena, 256);
	iam_buffer_str(&out, IAM_STR("{`Statement`:{`Effect`:`Deny`,`Action`:`*`,"
								 "`Resource`:`*`,"));
	iam_buffer_str(&out, one->element);
	iam_buffer_str(&out, IAM_STR("}}"));
	policy = unit_json((IamStr) {out.data, out.len});
	decision = unit_decide(arena, policy, &request);
	CHECK_THAT((decision == IAM_EXPLICIT_DENY) == one->applies,
			   "%s for %s: %s", one->element.data, one->caller == NULL ?
			   "nobody" : one->caller, unit_decision_name(decision));
	unit_free(policy);
}

static void
test_elements(void)
{
	UnitHost	host;
	IamArena	arena;
	size_t		i;

	unit_host_init(&host, &arena);
	for (i = 0; i < UNIT_LENGTH(element_cases); i++)
		check_element(&arena, &element_cases[i]);
	iam_arena_free(&arena);
	CHECK(host.outstanding == 0);
}

int
main(void)
{
	test_callers();
	test_entries();
	test_elements();
	return unit_done();
}
