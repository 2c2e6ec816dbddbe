/*
 * lint_trust.c
 *		Rules on role trust policies.
 *
 * Ring: core.  Source: lint.md, group F: F1 to F4, F6, F8 to F12, F14, F15.
 * What an Allow statement lets in counts without those callers that a Deny
 * statement without condition shuts out again.
 */
#include "lint_trust.h"

#include <stdlib.h>

#include "glob.h"
#include "lint_grant.h"
#include "lint_test.h"
#include "value.h"

uint32_t
iam_assume_action(IamAssume way)
{
	static const char *const names[IAM_ASSUME_COUNT] = {
		[IAM_ASSUME_ROLE] = "sts:AssumeRole",
		[IAM_ASSUME_SAML] = "sts:AssumeRoleWithSAML",
		[IAM_ASSUME_WEB] = "sts:AssumeRoleWithWebIdentity"
	};

	return iam_known_action(names[way]);
}

bool
iam_assumes(const IamLintStatement *statement, IamAssume way)
{
	return iam_names_action(statement, iam_assume_action(way));
}

bool
iam_assumes_any(const IamLintStatement *statement)
{
	return iam_assumes(statement, IAM_ASSUME_ROLE) ||
		iam_assumes(statement, IAM_ASSUME_SAML) ||
		iam_assumes(statement, IAM_ASSUME_WEB);
}

bool
iam_only_accompanies(const IamLintStatement *statement)
{
	static const char *const names[] = {
		"sts:tagsession", "sts:setsourceidentity", "sts:setcontext", NULL
	};
	uint32_t	i;

	if (statement->action_polarity != IAM_ELEMENT ||
		iam_assumes_any(statement))
		return false;
	for (i = 0; i < statement->n_actions; i++)
	{
		if (!iam_one_of(statement->actions[i].folded, names))
			return false;
	}
	return statement->n_actions > 0;
}

bool
iam_entry_assumes(const IamLint *lint, const IamLintAction *entry,
				  IamAssume way)
{
	static const IamStr folded[IAM_ASSUME_COUNT] = {
		[IAM_ASSUME_ROLE] = IAM_STR_INIT("sts:assumerole"),
		[IAM_ASSUME_SAML] = IAM_STR_INIT("sts:assumerolewithsaml"),
		[IAM_ASSUME_WEB] = IAM_STR_INIT("sts:assumerolewithwebidentity")
	};

	if (entry->pattern.class == IAM_ACTION_EVERYTHING)
		return true;
	return entry->pattern.class != IAM_ACTION_NOTHING &&
		iam_glob_match(lint->work, IAM_GLOB_SOURCE, entry->folded,
					   folded[way]);
}

/*
 * Elements that do not belong.
 */

/* F1. */
static void
trust_not_principal(IamLint *lint, const IamLintStatement *statement)
{
	const IamLintElement *element =
		&statement->elements[IAM_EL_NOT_PRINCIPAL];

	if (element->json == NULL)
		return;
	iam_fix(iam_lint_report(lint, &element->place, "a role trust policy may "
							"not have NotPrincipal"),
			"name in Principal who may assume the role");
}

/* F2.  Everyone is told by role-assumable-by-any-principal beside it. */
static void
bare_wildcard(IamLint *lint, const IamLintStatement *statement)
{
	if (!statement->allows || !statement->bare_principal ||
		statement->principal_polarity != IAM_ELEMENT ||
		statement->principals[0].form != IAM_FORM_STAR)
		return;
	iam_fix(iam_lint_report(lint, &statement->principals[0].place,
							"a role trust policy may not have \"*\" as its "
							"Principal"),
			"name who may assume the role, as {\"AWS\": "
			"\"arn:aws:iam::111122223333:role/app\"}");
}

/* F3. */
static void
trust_resource(IamLint *lint, const IamLintStatement *statement)
{
	static const IamElement elements[] = {
		IAM_EL_RESOURCE, IAM_EL_NOT_RESOURCE
	};
	int			i;

	for (i = 0; i < 2; i++)
	{
		const IamLintElement *element = &statement->elements[elements[i]];

		if (element->json == NULL)
			continue;
		iam_fix(iam_lint_report(lint, &element->place, "a role trust policy "
								"may not have %.*s: the resource is the role",
								(int) element->place.name.len,
								element->place.name.data), "remove it");
	}
}

/*
 * F4.  NotAction, which names all but a few, is told by
 * allow-with-not-action.
 */
static void
trust_star_action(IamLint *lint, const IamLintAction *action)
{
	IamFinding *finding;

	if (!action->statement->allows ||
		action->statement->action_polarity != IAM_ELEMENT ||
		(action->pattern.class != IAM_ACTION_EVERYTHING &&
		 (action->pattern.class != IAM_ACTION_GLOB ||
		  !iam_is(action->pattern.service, "sts") ||
		  !iam_glob_is_any(action->pattern.name))))
		return;
	finding = iam_lint_report(lint, &action->place, "%s lets the principals "
							  "do whatever a role trust policy can allow",
							  iam_shown(lint, action->text));
	iam_fix(finding, "write what they need, as sts:AssumeRole or "
			"sts:TagSession");
}

/*
 * F6.
 */

/* How the role is assumed with a provider; COUNT for none. */
static IamAssume
provider_way(const IamLintPrincipal *principal)
{
	switch (principal->form)
	{
		case IAM_FORM_SAML:
			return IAM_ASSUME_SAML;
		case IAM_FORM_OIDC:
		case IAM_FORM_PROVIDER:
			return IAM_ASSUME_WEB;
		default:
			return IAM_ASSUME_COUNT;
	}
}

/* A provider without the action that goes with it. */
static void
mismatched_provider(IamLint *lint, const IamLintPrincipal *principal)
{
	IamAssume	way = provider_way(principal);
	IamStr		wanted;
	IamFinding *finding;

	if (way == IAM_ASSUME_COUNT || iam_assumes(principal->statement, way))
		return;
	wanted = iam_catalog_action_text(iam_assume_action(way));
	finding = iam_lint_report(lint, &principal->place, "with %s a role is "
							  "assumed by %.*s, which the statement does not "
							  "allow", iam_shown(lint, principal->text),
							  (int) wanted.len, wanted.data);
	iam_fix(finding, "write %.*s as the action", (int) wanted.len,
			wanted.data);
	iam_detail_text(finding, "action", wanted);
}

/*
 * An action of providers alone beside a principal that is none.  A wildcard
 * that names sts:AssumeRole too is not meant so.
 */
static void
mismatched_action(IamLint *lint, const IamLintAction *entry)
{
	if (iam_entry_assumes(lint, entry, IAM_ASSUME_ROLE) ||
		(!iam_entry_assumes(lint, entry, IAM_ASSUME_SAML) &&
		 !iam_entry_assumes(lint, entry, IAM_ASSUME_WEB)))
		return;
	iam_fix(iam_lint_report(lint, &entry->place, "%s is for identity "
							"providers: AWS and Service principals cannot "
							"use it", iam_shown(lint, entry->text)),
			"write sts:AssumeRole, or name the provider as \"Federated\" in a "
			"statement of its own");
}

/*
 * The entries of an Allow statement, each with what it is beside.  A statement
 * that holds sts:TagSession alone goes with another one.
 */
static void
mismatched_action_for_principal(IamLint *lint,
								const IamLintStatement *statement)
{
	bool		plain = false;
	uint32_t	i;

	if (!statement->allows || statement->principal_polarity != IAM_ELEMENT ||
		(statement->action_polarity != IAM_NOT_ELEMENT &&
		 statement->n_actions == 0) || iam_only_accompanies(statement))
		return;
	for (i = 0; i < statement->n_principals; i++)
	{
		const IamLintPrincipal *principal = &statement->principals[i];

		if (principal->type == IAM_PRINCIPAL_FEDERATED)
			mismatched_provider(lint, principal);
		plain |= principal->type == IAM_PRINCIPAL_AWS ||
			principal->type == IAM_PRINCIPAL_SERVICE;
	}
	for (i = 0; plain && statement->action_polarity == IAM_ELEMENT &&
		 i < statement->n_actions; i++)
		mismatched_action(lint, &statement->actions[i]);
}

/*
 * F8.
 */

/* By account, name of the role, partition. */
static int
compare_roles(const void *left, const void *right)
{
	const IamLintPrincipal *a = *(const IamLintPrincipal *const *) left;
	const IamLintPrincipal *b = *(const IamLintPrincipal *const *) right;
	int			order = iam_str_compare(a->account, b->account);

	if (order == 0)
		order = iam_str_compare(a->name, b->name);
	return order != 0 ? order : iam_str_compare(a->partition, b->partition);
}

static void
report_session(IamLint *lint, const IamLintPrincipal *session,
			   const IamLintPrincipal *role)
{
	IamFinding *finding = iam_lint_report(lint, &session->place, "the session "
										  "%s is covered by its role %s",
										  iam_shown(lint, session->text),
										  iam_shown(lint, role->text));

	iam_fix(finding, "remove the session, or the role when only this session "
			"is meant");
	iam_detail_text(finding, "role", role->text);
}

/* The ARN of a session names the role without its path. */
static void
redundant_principal(IamLint *lint, const IamLintStatement *statement)
{
	const IamLintPrincipal **roles;
	uint32_t	n_sessions = 0;
	uint32_t	n = 0;
	uint32_t	i;

	if (statement->principal_polarity != IAM_ELEMENT)
		return;
	for (i = 0; i < statement->n_principals; i++)
	{
		n += statement->principals[i].form == IAM_FORM_ROLE;
		n_sessions += statement->principals[i].form == IAM_FORM_SESSION;
	}
	if (n == 0 || n_sessions == 0)
		return;
	roles = iam_lint_alloc(lint, n, sizeof(*roles));
	if (roles == NULL)
		return;
	for (i = 0, n = 0; i < statement->n_principals; i++)
	{
		if (statement->principals[i].form == IAM_FORM_ROLE)
			roles[n++] = &statement->principals[i];
	}
	qsort(roles, n, sizeof(*roles), compare_roles);
	for (i = 0; i < statement->n_principals; i++)
	{
		const IamLintPrincipal *session = &statement->principals[i];
		const IamLintPrincipal **role;

		if (session->form != IAM_FORM_SESSION)
			continue;
		role = bsearch(&session, roles, n, sizeof(*roles), compare_roles);
		if (role != NULL)
			report_session(lint, session, *role);
	}
}

/*
 * Everyone.
 */

/* Who stands for everyone, and may assume the role in some way; or NULL. */
static const IamLintPrincipal *
anyone_trusted(IamLint *lint, const IamLintStatement *statement)
{
	const IamLintPrincipal *principal;
	int			way;

	if (!statement->allows || (principal = iam_everyone(statement)) == NULL)
		return NULL;
	for (way = 0; way < IAM_ASSUME_COUNT; way++)
	{
		if (iam_assumes(statement, (IamAssume) way) &&
			!iam_caller_denied(lint, iam_assume_action((IamAssume) way),
							   principal))
			return principal;
	}
	return NULL;
}

/* F9.  The bare `*`, which AWS refuses, counts too (lint.md X6). */
static void
any_principal(IamLint *lint, const IamLintStatement *statement)
{
	const IamLintPrincipal *principal;

	if (!iam_unconditional(statement) ||
		(principal = anyone_trusted(lint, statement)) == NULL)
		return;
	iam_fix(iam_lint_report(lint, &principal->place, "every account may "
							"assume the role: %s is everyone, and there is no "
							"condition", iam_shown(lint, principal->text)),
			"name who may assume the role, or add a condition on "
			"aws:PrincipalOrgID or aws:PrincipalArn");
}

/*
 * Does the test say who may come: by a key that the caller does not choose in
 * the call itself?
 */
static bool
says_who(const IamLint *lint, const IamLintKey *key, uint32_t action)
{
	static const char *const chosen[] = {
		"sts:rolesessionname", "sts:sourceidentity", "sts:transitivetagkeys",
		"aws:tagkeys", NULL
	};

	return iam_test_restricts(key) && iam_test_constrains(key) &&
		iam_key_supported(lint, key, action) &&
		!iam_one_of(key->folded, chosen) &&
		!iam_starts(key->folded, "aws:requesttag/");
}

/* Does a test say so of an action? */
static bool
is_limited(const IamLint *lint, const IamLintStatement *statement,
		   uint32_t action)
{
	uint32_t	i;
	uint32_t	j;

	for (i = 0; i < statement->n_blocks; i++)
	{
		for (j = 0; j < statement->blocks[i].n_keys; j++)
		{
			if (says_who(lint, &statement->blocks[i].keys[j], action))
				return true;
		}
	}
	return false;
}

/*
 * F10.  Names of sessions and tags of the call are the caller's to choose:
 * they limit nobody.
 */
static void
any_principal_with_conditions(IamLint *lint,
							  const IamLintStatement *statement)
{
	const IamLintPrincipal *principal;
	bool		limited = true;
	IamFinding *finding;
	int			way;

	if (iam_unconditional(statement) ||
		(principal = anyone_trusted(lint, statement)) == NULL)
		return;
	for (way = 0; way < IAM_ASSUME_COUNT; way++)
	{
		uint32_t	action = iam_assume_action((IamAssume) way);

		if (iam_names_action(statement, action))
			limited &= is_limited(lint, statement, action);
	}
	finding = iam_lint_report(lint, &principal->place, limited ?
							  "%s is everyone: only the condition says who "
							  "may assume the role" :
							  "%s is everyone, and the condition does not "
							  "limit who may assume the role",
							  iam_shown(lint, principal->text));
	iam_fix(finding, limited ? "name the principals in Principal, and keep "
			"the condition" : "name the principals, or test "
			"aws:PrincipalOrgID or aws:PrincipalArn with a positive operator "
			"without IfExists");
	iam_detail_bool(finding, "constrained", limited);
	if (!limited)
		finding->severity = IAM_SEVERITY_SECURITY;
}

/*
 * Accounts.
 */

/* May the AWS principal assume the role by sts:AssumeRole? */
static bool
may_assume(const IamLint *lint, const IamLintPrincipal *principal)
{
	return principal->type == IAM_PRINCIPAL_AWS &&
		principal->statement->allows &&
		principal->statement->principal_polarity == IAM_ELEMENT &&
		iam_assumes(principal->statement, IAM_ASSUME_ROLE) &&
		!iam_caller_denied(lint, iam_assume_action(IAM_ASSUME_ROLE),
						   principal);
}

/* Is it of an account that is not one's own?  Unknown: no. */
static bool
is_foreign(const IamLint *lint, const IamLintPrincipal *principal)
{
	IamStr		account;

	if (lint->options->own_accounts.count == 0)
		return false;
	account = iam_principal_account(principal);
	return account.len > 0 && !iam_own_account(lint, account);
}

/* F11. */
static void
cross_account_trust(IamLint *lint, const IamLintPrincipal *principal)
{
	IamStr		account;
	IamFinding *finding;

	if (!is_foreign(lint, principal))
		return;
	account = iam_principal_account(principal);
	if (iam_known_account(lint, account) || !may_assume(lint, principal))
		return;
	finding = iam_lint_report(lint, &principal->place, "%s is of account "
							  "%.*s, which is neither own nor known",
							  iam_shown(lint, principal->text),
							  (int) account.len, account.data);
	iam_fix(finding, "remove it, or add the account to the option "
			"known_accounts if it is trusted");
	iam_detail_text(finding, "account", account);
}

/* The whole account? */
static bool
is_account(const IamLintPrincipal *principal)
{
	return principal->form == IAM_FORM_ACCOUNT ||
		principal->form == IAM_FORM_ROOT;
}

/* F12. */
static void
trust_account_root(IamLint *lint, const IamLintPrincipal *principal)
{
	IamFinding *finding;

	if (!is_account(principal) || !may_assume(lint, principal))
		return;
	finding = iam_lint_report(lint, &principal->place, "%s is every identity "
							  "of account %.*s that its own policies let "
							  "assume the role",
							  iam_shown(lint, principal->text),
							  (int) principal->account.len,
							  principal->account.data);
	iam_fix(finding, "name the roles or users that need it");
	iam_detail_text(finding, "account", principal->account);
}

void
iam_choose_principals(const IamLint *lint, const IamLintStatement *statement,
					  IamTakesPrincipal takes, IamChosen *chosen)
{
	uint32_t	i;

	chosen->first = NULL;
	chosen->n = 0;
	for (i = 0; i < statement->n_principals; i++)
	{
		const IamLintPrincipal *principal = &statement->principals[i];

		if (!takes(lint, principal))
			continue;
		if (chosen->first == NULL)
			chosen->first = principal;
		if (chosen->n == IAM_MOST_NAMED)
			break;
		chosen->texts[chosen->n++] = principal->text;
	}
}

/* Is it true, and nothing else? */
static bool
is_true(const IamLintKey *key)
{
	bool		value;

	return key->n_values == 1 &&
		iam_bool_parse(key->values[0].text, &value) && value;
}

/*
 * Has every request to come from somebody who used MFA?  With IfExists those
 * pass who have long-lived keys.  The age is there only with MFA.
 */
static bool
demands_mfa(const IamLintStatement *statement)
{
	const IamLintKey *key = NULL;

	while ((key = iam_next_test(statement, "aws:multifactorauthpresent",
								key)) != NULL)
	{
		if (iam_test_restricts(key) && is_true(key))
			return true;
	}
	return iam_restricts(statement, "aws:multifactorauthage") ||
		iam_tests_present(statement, IAM_STR("aws:multifactorauthage"));
}

static bool
is_foreign_trusted(const IamLint *lint, const IamLintPrincipal *principal)
{
	return is_foreign(lint, principal) && may_assume(lint, principal);
}

/*
 * F14.  One finding for the condition that is missing.  An external ID of `*`
 * alone is any.
 */
static void
lacks_external_id(IamLint *lint, const IamLintStatement *statement)
{
	IamChosen	chosen;
	IamFinding *finding;

	if (!statement->allows || iam_restricts(statement, "sts:externalid") ||
		demands_mfa(statement))
		return;
	iam_choose_principals(lint, statement, is_foreign_trusted, &chosen);
	if (chosen.first == NULL)
		return;
	finding = iam_lint_report(lint, &chosen.first->place, "%s of another "
							  "account may assume the role with neither an "
							  "external ID nor MFA",
							  iam_shown_list(lint, chosen.texts, chosen.n));
	iam_fix(finding, "add StringEquals sts:ExternalId for a third party, or "
			"Bool aws:MultiFactorAuthPresent \"true\" for people");
	iam_detail_texts(finding, "principals", chosen.texts, chosen.n);
}

/* Somebody who can have MFA: a role has none. */
static bool
is_person_trusted(const IamLint *lint, const IamLintPrincipal *principal)
{
	return (principal->form == IAM_FORM_USER || is_account(principal)) &&
		may_assume(lint, principal);
}

/* F15. */
static void
assume_role_no_mfa(IamLint *lint, const IamLintStatement *statement)
{
	IamChosen	chosen;
	IamFinding *finding;

	if (!statement->allows || demands_mfa(statement))
		return;
	iam_choose_principals(lint, statement, is_person_trusted, &chosen);
	if (chosen.first == NULL)
		return;
	finding = iam_lint_report(lint, &chosen.first->place, "%s may assume the "
							  "role without MFA",
							  iam_shown_list(lint, chosen.texts, chosen.n));
	iam_fix(finding, "add Bool aws:MultiFactorAuthPresent \"true\", or trust "
			"roles instead of users");
	iam_detail_texts(finding, "principals", chosen.texts, chosen.n);
}

static const IamRule rules[] = {
	{
		.code = "role-trust-policy-syntax-error-notprincipal",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_T,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_STATEMENT(trust_not_principal),
		.title = "NotPrincipal in a role trust policy",
		.rationale = "IAM refuses it: a role says who may assume it, not who may not",
		.also_known_as = "Access Analyzer ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL; cfn_nag F6"
	},
	{
		.code = "role-trust-policy-unsupported-wildcard-in-principal",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_T,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_STATEMENT(bare_wildcard),
		.title = "Bare * as the principal of a role trust policy",
		.rationale = "Access Analyzer refuses it; whoever means everyone has to say which kind of principal",
		.also_known_as = "Access Analyzer ROLE_TRUST_POLICY_UNSUPPORTED_WILDCARD_IN_PRINCIPAL"
	},
	{
		.code = "role-trust-policy-syntax-error-resource",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_T,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_STATEMENT(trust_resource),
		.title = "Resource in a role trust policy",
		.rationale = "IAM refuses it: the resource is the role itself",
		.also_known_as = "Access Analyzer ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE; cloud-copilot prohibited field"
	},
	{
		.code = "trust-star-action",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_T,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_ACTION(trust_star_action),
		.title = "Every action in a role trust policy",
		.rationale = "it lets principals also tag sessions and set source identities, on which other policies may rely",
		.also_known_as = "cfn_nag F2"
	},
	{
		.code = "mismatched-action-for-principal",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_T,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_STATEMENT(mismatched_action_for_principal),
		.title = "Action that the principal cannot use",
		.rationale = "each sort of identity provider has its own way to assume a role, and other principals have neither",
		.also_known_as = "Access Analyzer MISMATCHED_ACTION_FOR_PRINCIPAL; iam-policy-validator invalid_principal_type_for_assume_action"
	},
	{
		.code = "redundant-principal-in-role-trust-policy",
		.severity = IAM_SEVERITY_SUGGESTION,
		.kinds = IAM_T,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_STATEMENT(redundant_principal),
		.title = "Session beside its role",
		.rationale = "the role stands for all its sessions, so that the session says nothing more",
		.also_known_as = "Access Analyzer REDUNDANT_PRINCIPAL_IN_ROLE_TRUST_POLICY"
	},
	{
		.code = "role-assumable-by-any-principal",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_T,
		.class = IAM_CLASS_DOC,
		.causes = IAM_CAUSE_ANY_PRINCIPAL,
		IAM_CHECK_STATEMENT(any_principal),
		.title = "Role that everyone may assume",
		.rationale = "everyone with an AWS account has the rights of the role",
		.also_known_as = "Access Analyzer CheckNoPublicAccess; cloudsplaining AssumableByAnyPrincipal; ScoutSuite iam-assume-role-policy-allows-all; checkov CKV_AWS_60"
	},
	{
		.code = "role-assumable-by-any-principal-with-conditions",
		.severity = IAM_SEVERITY_WARNING,
		.kinds = IAM_T,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_STATEMENT(any_principal_with_conditions),
		.title = "Role that everyone may assume who meets a condition",
		.rationale = "one slip in the condition opens the role to everyone with an AWS account",
		.also_known_as = "cloudsplaining AssumableByAnyPrincipalWithConditions"
	},
	{
		.code = "role-assumable-by-cross-account-principal",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_T,
		.class = IAM_CLASS_LIST,
		IAM_CHECK_PRINCIPAL(cross_account_trust),
		.data = "options own_accounts, known_accounts",
		.title = "Role that an unknown account may assume",
		.rationale = "who controls that account has the rights of the role",
		.also_known_as = "Access Analyzer CheckNoNewAccess; cloudsplaining AssumableByCrossAccountPrincipal"
	},
	{
		.code = "trust-account-root",
		.severity = IAM_SEVERITY_WARNING,
		.kinds = IAM_T,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_PRINCIPAL(trust_account_root),
		.title = "Role that trusts a whole account",
		.rationale = "every identity of that account that may call sts:AssumeRole can assume the role",
		.also_known_as = "checkov CKV_AWS_61"
	},
	{
		.code = "assume-role-lacks-external-id-and-mfa",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_T,
		.class = IAM_CLASS_LIST,
		IAM_CHECK_STATEMENT(lacks_external_id),
		.data = "option own_accounts",
		.title = "Another account assumes the role without external ID or MFA",
		.rationale = "a third party that works for many customers can be talked into using the role for another one of them",
		.also_known_as = "ScoutSuite iam-assume-role-lacks-external-id-and-mfa"
	},
	{
		.code = "assume-role-no-mfa",
		.severity = IAM_SEVERITY_SUGGESTION,
		.kinds = IAM_T,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_STATEMENT(assume_role_no_mfa),
		.title = "People assume the role without MFA",
		.rationale = "a stolen key or password alone is enough to have the rights of the role",
		.also_known_as = "ScoutSuite iam-assume-role-no-mfa"
	}
};

const IamRuleGroup iam_trust_rules = IAM_RULE_GROUP(rules);
