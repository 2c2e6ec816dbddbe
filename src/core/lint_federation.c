/*
 * lint_federation.c
 *		Rules on identity providers in role trust policies.
 *
 * Ring: core.  Source: lint.md, group F: F5, F16 to F21, F25, F26.  The keys
 * of an OIDC provider are its host and path, a colon, and the name of a claim.
 */
#include <stdlib.h>

#include "fold.h"
#include "lint_grant.h"
#include "lint_test.h"
#include "lint_trust.h"

/*
 * F5.
 */

/*
 * Cognito of other partitions: cognito-identity-us-gov.amazonaws.com,
 * cognito-identity.cn-north-1.amazonaws.com.cn.
 */
static bool
is_cognito(IamStr text)
{
	return iam_starts(text, "cognito-identity") &&
		(iam_ends(text, ".amazonaws.com") ||
		 iam_ends(text, ".amazonaws.com.cn"));
}

static void
invalid_federated_principal(IamLint *lint, const IamLintPrincipal *principal)
{
	if (principal->type != IAM_PRINCIPAL_FEDERATED ||
		principal->form == IAM_FORM_SAML || principal->form == IAM_FORM_OIDC ||
		principal->form == IAM_FORM_PROVIDER ||
		principal->form == IAM_FORM_TEMPLATE || is_cognito(principal->text))
		return;
	iam_fix(iam_lint_report(lint, &principal->place, "%s is no identity "
							"provider", iam_shown(lint, principal->text)),
			"write the ARN of a SAML or OIDC provider, or one of "
			"cognito-identity.amazonaws.com, www.amazon.com, "
			"graph.facebook.com, accounts.google.com");
}

/*
 * Providers and their keys.
 */

static bool
is_oidc(const IamLintPrincipal *principal)
{
	return (principal->form == IAM_FORM_OIDC ||
			principal->form == IAM_FORM_PROVIDER) &&
		principal->type == IAM_PRINCIPAL_FEDERATED;
}

static const char github_host[] = "token.actions.githubusercontent.com";

/* Is it GitHub's host, or a path below it, as companies may have one? */
static bool
is_github_name(IamStr name)
{
	return iam_starts(name, github_host) &&
		(name.len == sizeof(github_host) - 1 ||
		 name.data[sizeof(github_host) - 1] == '/');
}

/* Is it GitHub Actions? */
static bool
is_github(const IamLintPrincipal *principal)
{
	return is_oidc(principal) && is_github_name(principal->name);
}

/* Does the Allow statement let principals in, and not only go along? */
static bool
lets_in(const IamLint *lint, const IamLintStatement *statement)
{
	return statement->allows && statement->principal_polarity == IAM_ELEMENT &&
		(statement->action_polarity == IAM_NOT_ELEMENT ||
		 statement->n_actions > 0) && !iam_only_accompanies(statement) &&
		!iam_statement_denied(lint, statement);
}

static bool
names_provider(const IamLintStatement *statement,
			   bool (*is_one) (const IamLintPrincipal *principal))
{
	uint32_t	i;

	for (i = 0; i < statement->n_principals; i++)
	{
		if (is_one(&statement->principals[i]))
			return true;
	}
	return false;
}

/* The keys of a statement that a test takes, in the order of their names. */
typedef struct Claims
{
	const IamLintKey **keys;
	uint32_t	n;
} Claims;

static int
compare_keys(const void *left, const void *right)
{
	const IamLintKey *a = *(const IamLintKey *const *) left;
	const IamLintKey *b = *(const IamLintKey *const *) right;

	return iam_str_compare(a->folded, b->folded);
}

/* False without memory. */
static bool
find_claims(IamLint *lint, const IamLintStatement *statement,
			bool (*takes) (const IamLintKey *key), Claims *claims)
{
	const IamLintKey *key = NULL;
	uint32_t	n = 0;

	while ((key = iam_next_test(statement, "*", key)) != NULL)
		n++;
	claims->n = 0;
	claims->keys = iam_lint_alloc(lint, n, sizeof(*claims->keys));
	if (claims->keys == NULL)
		return false;
	while ((key = iam_next_test(statement, "*", key)) != NULL)
	{
		if (takes(key))
			claims->keys[claims->n++] = key;
	}
	if (claims->n > 1)
		qsort(claims->keys, claims->n, sizeof(*claims->keys), compare_keys);
	return true;
}

/*
 * Order of a key and of a provider's claim, host:claim; one that is NULL
 * stands for all claims.
 */
static int
compare_claim(IamStr key, IamStr host, const char *claim)
{
	size_t		claim_len = claim == NULL ? 0 : strlen(claim);
	size_t		len = host.len + 1 + claim_len;
	size_t		i;

	for (i = 0; i < len && i < key.len; i++)
	{
		int			byte = i == host.len ? ':' : i > host.len ?
			claim[i - host.len - 1] :
			iam_fold_ascii((unsigned char) host.data[i]);
		int			order = (unsigned char) key.data[i] - byte;

		if (order != 0)
			return order;
	}
	if (claim == NULL && key.len > len)
		return 0;
	return (key.len > len) - (key.len < len);
}

/* Is a claim of a host among them? */
static bool
has_claim(const Claims *claims, IamStr host, const char *claim)
{
	uint32_t	low = 0;
	uint32_t	high = claims->n;

	while (low < high)
	{
		uint32_t	middle = low + (high - low) / 2;
		int			order = compare_claim(claims->keys[middle]->folded, host,
										  claim);

		if (order == 0)
			return true;
		if (order < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return false;
}

static bool
is_any_key(const IamLintKey *key)
{
	return key != NULL;
}

/* Does the test fail without the key, whatever its values? */
static bool
is_demanded(const IamLintKey *key)
{
	return !key->block->operator.if_exists && iam_test_demands(key);
}

/* F16. */
static void
missing_oidc_key(IamLint *lint, const IamLintStatement *statement)
{
	Claims		claims;
	uint32_t	i;

	if (!names_provider(statement, is_oidc) || !lets_in(lint, statement) ||
		!find_claims(lint, statement, is_any_key, &claims))
		return;
	for (i = 0; i < statement->n_principals; i++)
	{
		const IamLintPrincipal *provider = &statement->principals[i];
		IamFinding *finding;

		if (!is_oidc(provider) || has_claim(&claims, provider->name, NULL))
			continue;
		finding = iam_lint_report(lint, &provider->place, "everyone who has a "
								  "token of %s may assume the role: no "
								  "condition tests its claims",
								  iam_shown(lint, provider->name));
		iam_fix(finding, "add StringEquals on %.*s:sub or another claim that "
				"says who it is", (int) provider->name.len,
				provider->name.data);
		iam_detail_text(finding, "provider", provider->name);
	}
}

/*
 * GitHub.
 */

/* F17.  What the values are worth is judged by the next two rules. */
static void
missing_github_repo(IamLint *lint, const IamLintStatement *statement)
{
	Claims		claims;
	uint32_t	i;

	if (!names_provider(statement, is_github) || !lets_in(lint, statement) ||
		!find_claims(lint, statement, is_demanded, &claims))
		return;
	for (i = 0; i < statement->n_principals; i++)
	{
		const IamLintPrincipal *provider = &statement->principals[i];
		IamFinding *finding;

		if (!is_github(provider) || has_claim(&claims, provider->name, "sub"))
			continue;
		finding = iam_lint_report(lint, &provider->place, "workflows of every "
								  "repository on GitHub may assume the role: "
								  "nothing demands %.*s:sub",
								  (int) provider->name.len,
								  provider->name.data);
		iam_fix(finding, "add StringEquals on it with "
				"repo:ORG/REPO:ref:refs/heads/BRANCH or "
				"repo:ORG/REPO:environment:NAME");
		iam_detail_text(finding, "provider", provider->name);
	}
}

/* Is it a claim of GitHub's tokens? */
static bool
is_github_claim(const IamLintKey *key, const char *tail)
{
	return iam_starts(key->folded, github_host) &&
		iam_ends(key->folded, tail) &&
		is_github_name((IamStr) {key->folded.data,
					   key->folded.len - strlen(tail)});
}

/* Is it a test of the subject, by which an Allow statement lets GitHub in? */
static bool
is_github_subject(const IamLint *lint, const IamLintKey *key)
{
	return is_github_claim(key, ":sub") &&
		iam_operator_positive(&key->block->operator) &&
		names_provider(key->statement, is_github) &&
		lets_in(lint, key->statement);
}

static bool
has_wildcard(IamStr text)
{
	return memchr(text.data, '*', text.len) != NULL ||
		memchr(text.data, '?', text.len) != NULL;
}

/* Where a text is within another, or -1. */
static ptrdiff_t
find_text(IamStr text, const char *wanted)
{
	size_t		len = strlen(wanted);
	size_t		i;

	for (i = 0; i + len <= text.len; i++)
	{
		if (iam_starts((IamStr) {text.data + i, text.len - i}, wanted))
			return (ptrdiff_t) i;
	}
	return -1;
}

/* Is there a claim of this name in the subject, and a value behind it? */
static bool
names_claim(IamStr subject, const char *claim)
{
	ptrdiff_t	place = find_text(subject, claim);

	return place >= 0 && (size_t) place + strlen(claim) < subject.len;
}

/* Where the second colon is, behind claim and repository; else the end. */
static size_t
repo_end(IamStr subject)
{
	size_t		colons = 0;
	size_t		i;

	for (i = 0; i < subject.len; i++)
	{
		if (subject.data[i] == ':' && ++colons == 2)
			break;
	}
	return i;
}

/* Is the branch or the environment tested by itself? */
static bool
tests_branch(const IamLintStatement *statement)
{
	const IamLintKey *key = NULL;

	while ((key = iam_next_test(statement, "token.actions.*", key)) != NULL)
	{
		if ((is_github_claim(key, ":ref") ||
			 is_github_claim(key, ":environment")) && iam_test_restricts(key))
			return true;
	}
	return false;
}

/* Does a subject name repository and branch, or environment? */
static bool
is_specific(IamStr subject)
{
	return !has_wildcard(subject) && (names_claim(subject, ":ref:") ||
									  names_claim(subject, ":environment:"));
}

/*
 * F18.  A wildcard in the repository is never specific; what is behind it may
 * be left open when the branch or the environment is tested by itself.
 */
static void
specific_github_repo(IamLint *lint, const IamLintKey *key)
{
	bool		by_itself;
	uint32_t	i;

	if (!is_github_subject(lint, key))
		return;
	by_itself = tests_branch(key->statement);
	for (i = 0; i < key->n_values; i++)
	{
		IamStr		text = key->values[i].text;
		IamStr		head = {text.data, repo_end(text)};

		if (key->values[i].template || is_specific(text) ||
			(by_itself && !has_wildcard(head)))
			continue;
		iam_fix(iam_lint_report(lint, &key->values[i].place,
								has_wildcard(text) ?
								"%s leaves open which repository, branch or "
								"environment it is" :
								"%s names neither a branch nor an environment",
								iam_shown(lint, text)),
				"write repo:ORG/REPO:ref:refs/heads/BRANCH or "
				"repo:ORG/REPO:environment:NAME");
	}
}

/*
 * What is wrong with a subject of GitHub, or NULL.  The claims of a subject
 * are NAME:VALUE pairs, the first of which is the repository's owner and name
 * unless somebody has changed that.  A wildcard before the slash also takes
 * owners that anybody can make up.
 */
static const char *
unsafe_subject(IamStr text)
{
	static const char *const chosen[] = {
		"workflow", "environment", "ref", "context", "head_ref", "base_ref",
		NULL
	};
	const char *colon = memchr(text.data, ':', text.len);
	const char *slash;
	IamStr		claim;
	IamStr		value;

	if (colon == NULL)
		return "has no claim with a value";
	claim = (IamStr) {text.data, (size_t) (colon - text.data)};
	value = (IamStr) {colon + 1, text.len - claim.len - 1};
	if (has_wildcard(claim))
		return "leaves open which claim it starts with";
	if (value.len > 0 && value.data[0] == '*')
		return "takes every value of its first claim";
	if (iam_one_of(claim, chosen))
		return "starts with a claim that whoever runs a workflow chooses";
	if (!iam_is(claim, "repo"))
		return NULL;
	slash = memchr(value.data, '/', value.len);
	if (slash != NULL)
		value.len = (size_t) (slash - value.data);
	return has_wildcard(value) ?
		"takes owners that anybody can make up" : NULL;
}

/* F19. */
static void
unsafe_github_subject(IamLint *lint, const IamLintKey *key)
{
	uint32_t	i;

	if (!is_github_subject(lint, key))
		return;
	for (i = 0; i < key->n_values; i++)
	{
		const IamLintValue *value = &key->values[i];
		const char *why = value->template ? NULL :
			unsafe_subject(value->text);

		if (why == NULL)
			continue;
		iam_fix(iam_lint_report(lint, &value->place, "the subject %s %s: "
								"workflows of strangers match it",
								iam_shown(lint, value->text), why),
				"start with repo:ORG/REPO and name the branch or the "
				"environment");
	}
}

/*
 * Audiences.
 */

/* F20 and F21. */
static bool
is_audience(const IamLintKey *key)
{
	return key->facts.origin == IAM_KEY_OF_PROVIDER &&
		(iam_ends(key->folded, ":aud") || iam_ends(key->folded, ":oaud"));
}

/* F20. */
static void
confirm_audience(IamLint *lint, const IamLintKey *key)
{
	if (key->block->operator.set != IAM_SET_ALL || !is_audience(key))
		return;
	iam_fix(iam_lint_report(lint, &key->place, "%s has one value: with "
							"ForAllValues the test also holds when there is "
							"none", iam_shown(lint, key->name)),
			"leave ForAllValues out, unless the provider's tokens have "
			"several audiences");
}

/* F21. */
static void
any_audience(IamLint *lint, const IamLintKey *key)
{
	if (key->block->operator.set != IAM_SET_ANY || !is_audience(key))
		return;
	iam_fix(iam_lint_report(lint, &key->place, "%s has one value: with "
							"ForAnyValue a token passes that is meant for "
							"somebody else too", iam_shown(lint, key->name)),
			"leave ForAnyValue out");
}

static bool
is_saml(const IamLintPrincipal *principal)
{
	return principal->form == IAM_FORM_SAML &&
		principal->type == IAM_PRINCIPAL_FEDERATED;
}

/*
 * May principals come this way?  With a pattern only a provider of the sort
 * may; where the action is named and there is no provider of either sort,
 * whoever is named must be meant.
 */
static bool
comes_so(const IamLint *lint, const IamLintStatement *statement, IamAssume way)
{
	if (!statement->allows || statement->principal_polarity != IAM_ELEMENT ||
		statement->n_principals == 0 || !iam_assumes(statement, way) ||
		iam_statement_denied(lint, statement))
		return false;
	if (names_provider(statement, way == IAM_ASSUME_SAML ? is_saml : is_oidc))
		return true;
	return !names_provider(statement, way == IAM_ASSUME_SAML ?
						   is_oidc : is_saml) &&
		iam_naming(lint, statement, iam_assume_action(way)) ==
		IAM_NAMED_LITERAL;
}

/* F25. */
static void
missing_saml_audience(IamLint *lint, const IamLintStatement *statement)
{
	const IamLintPrincipal *principal = statement->principals;
	uint32_t	i;

	if (!comes_so(lint, statement, IAM_ASSUME_SAML) ||
		iam_restricts(statement, "saml:aud"))
		return;
	for (i = statement->n_principals; i-- > 0;)
	{
		if (is_saml(&statement->principals[i]))
			principal = &statement->principals[i];
	}
	iam_fix(iam_lint_report(lint, &principal->place, "an assertion that %s "
							"makes for another service can be used here: "
							"nothing demands SAML:aud",
							iam_shown(lint, principal->text)),
			"add StringEquals SAML:aud, mostly with "
			"https://signin.aws.amazon.com/saml");
}

/*
 * Has the provider an audience tested?  The applications of Login with Amazon
 * and of Facebook are told apart by app_id; Google has the audience in oaud,
 * too.
 */
static bool
has_audience(const Claims *claims, const IamLintPrincipal *provider)
{
	static const char *const names[] = {"aud", "oaud", "app_id"};
	int			i;

	for (i = 0; i < 3; i++)
	{
		if (has_claim(claims, provider->name, names[i]))
			return true;
	}
	return false;
}

/* The first provider whose audience is not tested, or NULL. */
static const IamLintPrincipal *
lacks_audience(IamLint *lint, const IamLintStatement *statement)
{
	bool		oidc = names_provider(statement, is_oidc);
	Claims		claims;
	uint32_t	i;

	if (!find_claims(lint, statement, iam_test_restricts, &claims))
		return NULL;
	for (i = 0; i < statement->n_principals; i++)
	{
		const IamLintPrincipal *principal = &statement->principals[i];

		if (is_oidc(principal) == oidc && !has_audience(&claims, principal))
			return principal;
	}
	return NULL;
}

/* F26. */
static void
missing_oidc_audience(IamLint *lint, const IamLintStatement *statement)
{
	const IamLintPrincipal *principal;

	if (!comes_so(lint, statement, IAM_ASSUME_WEB) ||
		(principal = lacks_audience(lint, statement)) == NULL)
		return;
	iam_fix(iam_lint_report(lint, &principal->place, "a token that %s issues "
							"for another service can be used here: nothing "
							"demands its audience",
							iam_shown(lint, principal->text)),
			"add StringEquals on the provider's aud key, mostly with "
			"sts.amazonaws.com");
}

static const IamRule rules[] = {
	{
		.code = "invalid-federated-principal-syntax-in-role-trust-policy",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_T,
		.class = IAM_CLASS_LIST,
		IAM_CHECK_PRINCIPAL(invalid_federated_principal),
		.data = "hosts of well-known identity providers",
		.title = "Federated principal that is no identity provider",
		.rationale = "IAM refuses it: a provider is an ARN in the account, or one of a few well-known hosts",
		.also_known_as = "Access Analyzer INVALID_FEDERATED_PRINCIPAL_SYNTAX_IN_ROLE_TRUST_POLICY; parliament UNKNOWN_FEDERATION_SOURCE; iam-policy-validator invalid_provider_format"
	},
	{
		.code = "missing-condition-key-for-oidc-principal",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_T,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_STATEMENT(missing_oidc_key),
		.title = "OIDC provider without a condition on its claims",
		.rationale = "everyone whom the provider gives a token may assume the role",
		.also_known_as = "Access Analyzer MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL"
	},
	{
		.code = "missing-github-repo-condition-key",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_T,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_STATEMENT(missing_github_repo),
		.title = "GitHub without a condition on the repository",
		.rationale = "all repositories of GitHub share one provider: without the subject every one of them may assume the role",
		.also_known_as = "Access Analyzer MISSING_GITHUB_REPO_CONDITION_KEY; checkov CKV_AWS_358, CKV_AWS_393"
	},
	{
		.code = "specific-github-repo-and-branch-recommended",
		.severity = IAM_SEVERITY_WARNING,
		.kinds = IAM_T,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_KEY(specific_github_repo),
		.title = "GitHub repository or branch left open",
		.rationale = "whoever may push any branch, or open a pull request, has the rights of the role",
		.also_known_as = "Access Analyzer SPECIFIC_GITHUB_REPO_AND_BRANCH_RECOMMENDED"
	},
	{
		.code = "github-oidc-unsafe-sub",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_T,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_KEY(unsafe_github_subject),
		.title = "GitHub subject that strangers can match",
		.rationale = "everyone can make a repository, an owner or a workflow whose subject fits, and so assume the role",
		.also_known_as = "checkov CKV_AWS_358, CKV_AWS_393"
	},
	{
		.code = "confirm-audience-claim-type",
		.severity = IAM_SEVERITY_SUGGESTION,
		.kinds = IAM_T,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_KEY(confirm_audience),
		.title = "ForAllValues on an audience",
		.rationale = "a set operator is for keys of several values; without any value the test holds",
		.also_known_as = "Access Analyzer CONFIRM_AUDIENCE_CLAIM_TYPE"
	},
	{
		.code = "foranyvalue-with-audience-claim-type",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_T,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_KEY(any_audience),
		.title = "ForAnyValue on an audience",
		.rationale = "a set operator is for keys of several values; one fitting audience among others is enough",
		.also_known_as = "Access Analyzer FORANYVALUE_WITH_AUDIENCE_CLAIM_TYPE"
	},
	{
		.code = "missing-saml-audience",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_T,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_STATEMENT(missing_saml_audience),
		.title = "SAML provider without a condition on the audience",
		.rationale = "an assertion that was made for another service provider can be replayed to AWS",
		.also_known_as = "iam-policy-validator missing_required_condition_for_assume_action"
	},
	{
		.code = "missing-oidc-audience",
		.severity = IAM_SEVERITY_WARNING,
		.kinds = IAM_T,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_STATEMENT(missing_oidc_audience),
		.title = "OIDC provider without a condition on the audience",
		.rationale = "a token that was issued for another application can be used to assume the role",
		.also_known_as = "iam-policy-validator missing_required_condition_for_assume_action"
	}
};

const IamRuleGroup iam_federation_rules = IAM_RULE_GROUP(rules);
