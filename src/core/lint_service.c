/*
 * lint_service.c
 *		Rules on service principals, in trust policies and elsewhere.
 *
 * Ring: core.  Source: lint.md, group F: F7, F13, F22, F23, F24.
 */
#include "lint_grant.h"
#include "lint_list.h"
#include "lint_test.h"
#include "lint_trust.h"

/*
 * F7.
 */

/* The principal for Roles Anywhere of an Allow statement, or NULL. */
static const IamLintPrincipal *
roles_anywhere(const IamLintStatement *statement)
{
	uint32_t	i;

	if (!statement->allows || statement->principal_polarity != IAM_ELEMENT)
		return NULL;
	for (i = 0; i < statement->n_principals; i++)
	{
		if (statement->principals[i].type == IAM_PRINCIPAL_SERVICE &&
			iam_is(statement->principals[i].text,
				   "rolesanywhere.amazonaws.com"))
			return &statement->principals[i];
	}
	return NULL;
}

/* All statements for the service together must allow what it calls. */
static void
missing_action_for_roles_anywhere(IamLint *lint,
								  const IamLintDocument *document)
{
	static const char *const names[] = {
		"sts:AssumeRole", "sts:SetSourceIdentity", "sts:TagSession"
	};
	const IamLintPrincipal *first = NULL;
	IamStr		missing[3];
	bool		allowed[3] = {false, false, false};
	uint32_t	n = 0;
	IamFinding *finding;
	uint32_t	i;
	int			j;

	for (i = 0; i < document->n_statements; i++)
	{
		const IamLintPrincipal *one = roles_anywhere(&document->statements[i]);

		if (one == NULL)
			continue;
		if (first == NULL)
			first = one;
		for (j = 0; j < 3; j++)
			allowed[j] |= iam_names_action(one->statement,
										   iam_known_action(names[j]));
	}
	for (j = 0; j < 3; j++)
	{
		if (!allowed[j])
			missing[n++] = IAM_C_STR(names[j]);
	}
	if (first == NULL || n == 0)
		return;
	finding = iam_lint_report(lint, &first->place, "IAM Roles Anywhere needs "
							  "%s too", iam_shown_list(lint, missing, n));
	iam_fix(finding, "allow it sts:AssumeRole, sts:SetSourceIdentity and "
			"sts:TagSession");
	iam_detail_texts(finding, "missing_actions", missing, n);
}

/*
 * What a service principal is called without its domain and its region, as
 * states of states.us-east-1.amazonaws.com; the whole text elsewhere.
 */
static IamStr
service_label(IamStr text)
{
	static const char *const tails[] = {
		".amazonaws.com", ".amazonaws.com.cn"
	};
	size_t		i;

	for (i = 0; i < 2; i++)
	{
		if (iam_ends(text, tails[i]))
			text.len -= strlen(tails[i]);
	}
	for (i = text.len; i > 0; i--)
	{
		if (text.data[i - 1] != '.')
			continue;
		if (iam_region_known((IamStr) {text.data + i, text.len - i}))
			text.len = i - 1;
		break;
	}
	return text;
}

static bool
is_trusted_service(const IamLintPrincipal *principal)
{
	return principal->type == IAM_PRINCIPAL_SERVICE &&
		principal->form != IAM_FORM_TEMPLATE &&
		principal->statement->allows &&
		principal->statement->principal_polarity == IAM_ELEMENT;
}

/*
 * F13.  cloudsplaining has the first four; pods.eks is what EKS uses for pods
 * today.
 */
static void
assumable_by_compute_service(IamLint *lint, const IamLintPrincipal *principal)
{
	static const char *const compute[] = {
		"ec2", "eks", "ecs-tasks", "lambda", "bedrock-agentcore", "codebuild",
		"glue", "pods.eks", "sagemaker", "states", NULL
	};
	IamFinding *finding;

	if (!is_trusted_service(principal) ||
		!iam_one_of(service_label(principal->text), compute))
		return;
	finding = iam_lint_report(lint, &principal->place, "code that runs in %s "
							  "has the rights of the role",
							  iam_shown(lint, principal->text));
	iam_fix(finding, "keep the rights of the role to what that code needs, "
			"and who may pass the role to the service to few");
	iam_detail_text(finding, "service", principal->text);
}

/* Keys that tell for whom a service calls. */
static const char *const source_keys[] = {
	"aws:sourcearn", "aws:sourceaccount", "aws:sourceorgid",
	"aws:sourceorgpaths", NULL
};

/*
 * Services that assume roles without telling for whom, so that a condition
 * would break them: Prowler issues 2810 (ec2, lambda, apigateway), 4714
 * (cloudtrail to Logs, elastictranscoder) and 7021; Prowler exempts
 * secretsmanager and eks, iam-policy-validator ec2, lambda and edgelambda,
 * whose roles lie in the account of what uses them (lint.md X16).
 */
static const char *const silent_services[] = {
	"apigateway", "cloudtrail", "ec2", "edgelambda", "eks",
	"elastictranscoder", "lambda", "secretsmanager", NULL
};

static bool
needs_source(const IamLint *lint, const IamLintPrincipal *principal)
{
	return is_trusted_service(principal) &&
		(lint->kind != IAM_KIND_TRUST ||
		 !iam_one_of(service_label(principal->text), silent_services));
}

/*
 * F22.  In a policy of a resource no service is excused: there they do tell.
 * With IfExists, and with `*` alone, nothing is limited.
 */
static void
restrict_service_principal(IamLint *lint, const IamLintStatement *statement)
{
	IamChosen	chosen;
	IamFinding *finding;

	if (!statement->allows || iam_restricts_one(statement, source_keys))
		return;
	iam_choose_principals(lint, statement, needs_source, &chosen);
	if (chosen.first == NULL || iam_statement_denied(lint, statement))
		return;
	finding = iam_lint_report(lint, &chosen.first->place, "%s may act here on "
							  "behalf of any account: no condition says for "
							  "whom",
							  iam_shown_list(lint, chosen.texts, chosen.n));
	iam_fix(finding, "add a condition on aws:SourceArn or aws:SourceAccount, "
			"after making sure that the service sends it");
	iam_detail_texts(finding, "services", chosen.texts, chosen.n);
	if (lint->kind == IAM_KIND_TRUST)
		finding->severity = IAM_SEVERITY_WARNING;
}

static bool
is_service(const IamLint *lint, const IamLintPrincipal *principal)
{
	(void) lint;
	return is_trusted_service(principal);
}

/* A global key that restricts, but does not tell for whom a service calls. */
static const IamLintKey *
other_restriction(const IamLintStatement *statement)
{
	const IamLintKey *key = NULL;

	while ((key = iam_next_test(statement, "aws:*", key)) != NULL)
	{
		if (!(key->facts.flags & IAM_GLOBAL_IDLE) &&
			!iam_one_of(key->folded, source_keys) && iam_test_restricts(key))
			return key;
	}
	return NULL;
}

/* F23. */
static void
recommended_condition_key(IamLint *lint, const IamLintStatement *statement)
{
	const IamLintKey *key;
	IamChosen	chosen;
	IamFinding *finding;

	if (!statement->allows || statement->n_blocks == 0 ||
		iam_restricts_one(statement, source_keys) ||
		(key = other_restriction(statement)) == NULL)
		return;
	iam_choose_principals(lint, statement, is_service, &chosen);
	if (chosen.first == NULL)
		return;
	finding = iam_lint_report(lint, &key->place, "%s does not tell for whom "
							  "%s calls", iam_shown(lint, key->name),
							  iam_shown_list(lint, chosen.texts, chosen.n));
	iam_fix(finding, "test aws:SourceArn, aws:SourceAccount, aws:SourceOrgID "
			"or aws:SourceOrgPaths");
	iam_detail_texts(finding, "services", chosen.texts, chosen.n);
}

/* Does the statement name services alone? */
static bool
names_services_alone(const IamLintStatement *statement)
{
	uint32_t	i;

	for (i = 0; i < statement->n_principals; i++)
	{
		if (statement->principals[i].type != IAM_PRINCIPAL_SERVICE)
			return false;
	}
	return statement->n_principals > 0 &&
		statement->principal_polarity == IAM_ELEMENT;
}

/*
 * Does the service make tags of what a caller has shown?  Roles Anywhere makes
 * session tags of fields of the certificate (IAM Roles Anywhere guide, "Trust
 * policy").
 */
static bool
sends_tags(const IamLintStatement *statement)
{
	uint32_t	i;

	for (i = 0; i < statement->n_principals; i++)
	{
		if (iam_is(statement->principals[i].text,
				   "rolesanywhere.amazonaws.com"))
			return true;
	}
	return false;
}

/*
 * F24.  Only a test that fails without the key: one with IfExists holds, and
 * does nothing.
 */
static void
unsupported_key_for_service(IamLint *lint, const IamLintStatement *statement)
{
	const IamLintKey *key = NULL;

	if (statement->n_blocks == 0 || !names_services_alone(statement))
		return;
	while ((key = iam_next_test(statement, "aws:*", key)) != NULL)
	{
		IamFinding *finding;

		if (key->facts.global == IAM_CATALOG_NONE ||
			(key->facts.flags & IAM_GLOBAL_SERVICE) ||
			iam_global_key_at(key->facts.global).category !=
			IAM_CATEGORY_PRINCIPAL || key->block->operator.if_exists ||
			!iam_test_demands(key) ||
			(iam_starts(key->name, "aws:PrincipalTag/") &&
			 sends_tags(statement)))
			continue;
		finding = iam_lint_report(lint, &key->place, "requests of service "
								  "principals have no %s: the statement never "
								  "applies", iam_shown(lint, key->name));
		iam_fix(finding, "test aws:SourceAccount, aws:SourceArn, "
				"aws:SourceOrgID or aws:PrincipalServiceName instead");
		iam_detail_text(finding, "key", key->name);
	}
}

static const IamRule rules[] = {
	{
		.code = "missing-action-for-roles-anywhere-trust-policy",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_T,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_DOCUMENT(missing_action_for_roles_anywhere),
		.title = "Action that IAM Roles Anywhere needs is missing",
		.rationale = "the service sets a source identity and tags on each session; without these rights it cannot assume the role",
		.also_known_as = "Access Analyzer MISSING_ACTION_FOR_ROLES_ANYWHERE_TRUST_POLICY"
	},
	{
		.code = "role-assumable-by-compute-service",
		.severity = IAM_SEVERITY_SUGGESTION,
		.kinds = IAM_T,
		.class = IAM_CLASS_LIST,
		IAM_CHECK_PRINCIPAL(assumable_by_compute_service),
		.data = "compute services",
		.title = "Role that code in a compute service has",
		.rationale = "whoever can run or change that code has the rights of the role, so that other findings on the role weigh more",
		.also_known_as = "cloudsplaining AssumableByComputeService"
	},
	{
		.code = "restrict-access-to-service-principal",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_R | IAM_T,
		.class = IAM_CLASS_LIST,
		IAM_CHECK_STATEMENT(restrict_service_principal),
		.data = "services that do not send source keys",
		.title = "Service that may call for anyone",
		.rationale = "a customer of the service in any account can make it use the grant (the confused deputy)",
		.also_known_as = "Access Analyzer RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL; iam-policy-validator confused_deputy_risk; Prowler iam_role_cross_service_confused_deputy_prevention; checkov CKV_AWS_364; Trivy AWS-0067"
	},
	{
		.code = "recommended-condition-key-for-service-principal",
		.severity = IAM_SEVERITY_SUGGESTION,
		.kinds = IAM_R,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_STATEMENT(recommended_condition_key),
		.title = "Service limited by a key that does not tell for whom it calls",
		.rationale = "the key speaks of the service's own call, which looks alike for all its customers",
		.also_known_as = "Access Analyzer RECOMMENDED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL"
	},
	{
		.code = "unsupported-condition-key-for-service-principal",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_R | IAM_T,
		.class = IAM_CLASS_CAT,
		IAM_CHECK_STATEMENT(unsupported_key_for_service),
		.data = "global condition keys",
		.title = "Condition key that service principals do not have",
		.rationale = "the test always fails, so that the statement never applies",
		.also_known_as = "Access Analyzer UNSUPPORTED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL"
	}
};

const IamRuleGroup iam_service_rules = IAM_RULE_GROUP(rules);
