/*
 * lint_role.c
 *		Rules on passing, making and assuming roles.
 *
 * Ring: core.  Source: lint.md, group J.
 */
#include "lint_reach.h"
#include "lint_rule.h"
#include "lint_test.h"

#include "glob.h"

/*
 * J7 to J12 and J14 to J19: how the action is reached, and on which
 * resources.  One statement is in one row of each action at most.
 */
typedef struct RoleRow
{
	const char *code;
	const char *action;
	IamNaming	naming;
	bool		negated;		/* NotResource */
} RoleRow;

#define PASS "iam:PassRole"
#define MAKE "iam:CreateServiceLinkedRole"

static const RoleRow role_rows[] = {
	{"pass-role-with-star-in-resource", PASS, IAM_NAMED_LITERAL, false},
	{"pass-role-with-star-in-action-and-resource", PASS, IAM_NAMED_PATTERN,
	false},
	{"pass-role-with-star-in-resource-and-not-action", PASS,
	IAM_NAMED_NOT_ACTION, false},
	{"pass-role-with-not-resource", PASS, IAM_NAMED_LITERAL, true},
	{"pass-role-with-star-in-action-and-not-resource", PASS,
	IAM_NAMED_PATTERN, true},
	{"pass-role-with-not-action-and-not-resource", PASS,
	IAM_NAMED_NOT_ACTION, true},
	{"create-slr-with-star-in-resource", MAKE, IAM_NAMED_LITERAL, false},
	{"create-slr-with-star-in-action-and-resource", MAKE, IAM_NAMED_PATTERN,
	false},
	{"create-slr-with-star-in-resource-and-not-action", MAKE,
	IAM_NAMED_NOT_ACTION, false},
	{"create-slr-with-not-resource", MAKE, IAM_NAMED_LITERAL, true},
	{"create-slr-with-star-in-action-and-not-resource", MAKE,
	IAM_NAMED_PATTERN, true},
	{"create-slr-with-not-action-and-not-resource", MAKE,
	IAM_NAMED_NOT_ACTION, true}
};

static const RoleRow *
row_of(const IamRule *rule)
{
	const RoleRow *row = role_rows;

	while (strcmp(row->code, rule->code) != 0)
		row++;
	return row;
}

/*
 * Does the pattern name all roles, of one account or of any?  A path or the
 * start of a name is a limit.
 */
static bool
names_all_roles(const IamLint *lint, const IamLintResource *resource,
				uint32_t action)
{
	IamCatalogRefs types = iam_catalog_action_at(action).resource_types;
	IamStr		name = resource->arn.parts[IAM_ARN_RESOURCE];
	size_t		i;

	if (iam_is_open(resource))
		return true;
	if (resource->template || resource->arn.n_parts == 0 ||
		memchr(name.data, '*', name.len) == NULL)
		return false;
	if (iam_covers_names(lint->work, resource, iam_catalog_ref(types, 0)))
		return true;
	if (!iam_fits_action(lint, resource, action) ||
		!iam_starts(name, "role/"))
		return false;
	for (i = 5; i < name.len; i++)
	{
		if (memchr("*?/", name.data[i], 3) == NULL)
			return false;
	}
	return true;
}

/* The first pattern of the statement that does, and is not taken away. */
static const IamLintResource *
all_roles(const IamLint *lint, const IamLintStatement *statement,
		  uint32_t action)
{
	uint32_t	i;

	for (i = 0; i < statement->n_resources; i++)
	{
		const IamLintResource *resource = &statement->resources[i];

		if (names_all_roles(lint, resource, action) &&
			!iam_is_denied(lint, action, statement, resource))
			return resource;
	}
	return NULL;
}

/*
 * Does a test say to which services a role may be passed?  The pattern of all
 * services says nothing.
 */
static bool
limits_service(const IamLintStatement *statement)
{
	const IamLintKey *key = NULL;

	while ((key = iam_next_test(statement, "iam:passedtoservice",
								key)) != NULL)
	{
		if (iam_test_restricts(key) && !iam_test_has(key, "*.amazonaws.com"))
			return true;
	}
	return false;
}

/* The facts that a finding on one action has. */
static void
weigh_action(IamFinding *finding, const IamLintStatement *statement,
			 uint32_t action)
{
	IamActionSet *set = iam_scratch_set(finding->lint);

	if (set == NULL)
		return;
	iam_action_set_add(set, action);
	iam_weigh_grant(finding, statement, set);
}

static void
report_role(IamLint *lint, const RoleRow *row, const IamPlace *place,
			const IamLintStatement *statement, uint32_t action)
{
	bool		pass = row->action[4] == 'P';
	const IamLintAction *by = iam_reaching_action(lint, statement, action);
	IamFinding *finding;

	finding = iam_lint_report(lint, place, "%s%s %s%s",
							  by != NULL ? iam_shown(lint, by->text) :
							  "NotAction",
							  by != NULL && by->action == action ? " allows" :
							  by != NULL ? ", a pattern, allows" :
							  ", which does not list it, allows",
							  pass ? "passing any role" :
							  "making service-linked roles for any service",
							  row->negated ?
							  " that NotResource does not name" : "");
	iam_fix(finding, pass ? "name the roles under Resource, and the services "
			"that may get them in a condition on iam:PassedToService" :
			"name them under Resource, as "
			"arn:aws:iam::*:role/aws-service-role/ecs.amazonaws.com/*");
	weigh_action(finding, statement, action);
}

static void
check_roles(IamLint *lint, const RoleRow *row,
			const IamLintStatement *statement, uint32_t action)
{
	const IamLintResource *resource;
	const IamPlace *place;

	if (!statement->allows ||
		(statement->resource_polarity == IAM_NOT_ELEMENT) != row->negated ||
		iam_naming(lint, statement, action) != row->naming ||
		!iam_action_slice_has(&iam_granted(lint, statement)->some, action) ||
		(row->action[4] == 'P' && limits_service(statement)))
		return;
	if (row->negated)
		place = &statement->elements[IAM_EL_NOT_RESOURCE].place;
	else if ((resource = all_roles(lint, statement, action)) != NULL)
		place = &resource->place;
	else
		return;
	report_role(lint, row, place, statement, action);
}

static void
role_breadth(IamLint *lint, const IamLintDocument *document)
{
	const RoleRow *row = row_of(lint->rule);
	const IamActionSet *allowed = iam_allowed_set(lint);
	uint32_t	action = iam_known_action(row->action);
	uint32_t	i;

	if (allowed == NULL || !iam_action_set_has(allowed, action))
		return;
	for (i = 0; i < document->n_statements; i++)
		check_roles(lint, row, &document->statements[i], action);
}

/*
 * J13.  Roles by a pattern that is not all of them count as named; what J7 to
 * J12 tell is not told again.
 */
static void
pass_role_without_passed_to_service(IamLint *lint,
									const IamLintStatement *statement)
{
	IamGrantCursor cursor = {statement->number, 0};
	uint32_t	action;
	IamGrant	grant;
	IamFinding *finding;

	if (!statement->allows || statement->resource_polarity != IAM_ELEMENT)
		return;
	action = iam_known_action(PASS);
	if (!iam_names_action(statement, action) || limits_service(statement) ||
		!iam_action_slice_has(&iam_granted(lint, statement)->some, action) ||
		all_roles(lint, statement, action) != NULL ||
		!iam_next_grant_of(lint, statement, action, &cursor, &grant))
		return;
	finding = iam_lint_report(lint, &grant.resource->place, "the role %s may "
							  "be passed to every service that it trusts",
							  iam_shown(lint, grant.resource->text));
	iam_fix(finding, "add \"Condition\": {\"StringEquals\": "
			"{\"iam:PassedToService\": \"lambda.amazonaws.com\"}} with the "
			"service that is meant");
	weigh_action(finding, statement, action);
}

/* Does a part of an ARN hold a wildcard outside of a variable? */
static bool
has_wildcard(IamStr part)
{
	bool		variable = false;
	size_t		i;

	for (i = 0; i < part.len; i++)
	{
		if (part.data[i] == '$' && i + 1 < part.len && part.data[i + 1] == '{')
			variable = true;
		else if (part.data[i] == '}')
			variable = false;
		else if (!variable && (part.data[i] == '*' || part.data[i] == '?'))
			return true;
	}
	return false;
}

/* Can a pattern name several roles?  The partition is no choice. */
static bool
is_role_pattern(const IamLintResource *resource)
{
	int			i;

	for (i = IAM_ARN_SERVICE; i < IAM_ARN_PARTS && resource->arn.n_parts > 0;
		 i++)
	{
		if (has_wildcard(resource->arn.parts[i]))
			return true;
	}
	return iam_is_open(resource);
}

/* The place where the statement grants an action on a pattern, or NULL. */
static const IamPlace *
role_pattern_place(const IamLint *lint, const IamLintStatement *statement,
				   uint32_t action)
{
	uint32_t	i;

	if (statement->resource_polarity == IAM_NOT_ELEMENT)
		return &statement->elements[IAM_EL_NOT_RESOURCE].place;
	for (i = 0; i < statement->n_resources; i++)
	{
		const IamLintResource *resource = &statement->resources[i];

		if (is_role_pattern(resource) &&
			(iam_is_open(resource) ||
			 iam_fits_action(lint, resource, action)) &&
			!iam_is_denied(lint, action, statement, resource))
			return &resource->place;
	}
	return NULL;
}

/* J28. */
static void
assume_role_star(IamLint *lint, const IamLintStatement *statement)
{
	const IamPlace *place;
	uint32_t	action;
	IamFinding *finding;

	if (!statement->allows)
		return;
	action = iam_known_action("sts:AssumeRole");
	if (!iam_names_action(statement, action) ||
		!iam_action_slice_has(&iam_granted(lint, statement)->some, action))
		return;
	place = role_pattern_place(lint, statement, action);
	if (place == NULL)
		return;
	finding = iam_lint_report(lint, place, "sts:AssumeRole is allowed on a "
							  "pattern of roles: on every role that trusts "
							  "the account and fits it");
	iam_fix(finding, "name the roles under Resource");
	weigh_action(finding, statement, action);
}

static const IamRule rules[] = {
	{
		.code = "pass-role-with-star-in-resource",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_I | IAM_B | IAM_S,
		.class = IAM_CLASS_DOC,
		.yields_to = IAM_CAUSE_ADMIN,
		IAM_CHECK_DOCUMENT(role_breadth),
		.title = "Passing any role",
		.rationale = "who may pass a role to a service gets that service to act with its rights, up to those of an administrator",
		.also_known_as = "Access Analyzer PASS_ROLE_WITH_STAR_IN_RESOURCE; ScoutSuite iam-inline-policy-for-role, iam-managed-policy-for-role; cfn_nag F38, F39, F40"
	},
	{
		.code = "pass-role-with-star-in-action-and-resource",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_I | IAM_B | IAM_S,
		.class = IAM_CLASS_DOC,
		.yields_to = IAM_CAUSE_ADMIN,
		IAM_CHECK_DOCUMENT(role_breadth),
		.title = "Passing any role by a wildcard action",
		.rationale = "who may pass a role to a service gets that service to act with its rights, up to those of an administrator",
		.also_known_as = "Access Analyzer PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE"
	},
	{
		.code = "pass-role-with-star-in-resource-and-not-action",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_I | IAM_B | IAM_S,
		.class = IAM_CLASS_DOC,
		.yields_to = IAM_CAUSE_ADMIN,
		IAM_CHECK_DOCUMENT(role_breadth),
		.title = "Passing any role by NotAction",
		.rationale = "who may pass a role to a service gets that service to act with its rights, up to those of an administrator",
		.also_known_as = "Access Analyzer PASS_ROLE_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION"
	},
	{
		.code = "pass-role-with-not-resource",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_I | IAM_B | IAM_S,
		.class = IAM_CLASS_DOC,
		.yields_to = IAM_CAUSE_ADMIN,
		IAM_CHECK_DOCUMENT(role_breadth),
		.title = "Passing all roles but some",
		.rationale = "who may pass a role to a service gets that service to act with its rights, up to those of an administrator",
		.also_known_as = "Access Analyzer PASS_ROLE_WITH_NOT_RESOURCE"
	},
	{
		.code = "pass-role-with-star-in-action-and-not-resource",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_I | IAM_B | IAM_S,
		.class = IAM_CLASS_DOC,
		.yields_to = IAM_CAUSE_ADMIN,
		IAM_CHECK_DOCUMENT(role_breadth),
		.title = "Passing all roles but some by a wildcard action",
		.rationale = "who may pass a role to a service gets that service to act with its rights, up to those of an administrator",
		.also_known_as = "Access Analyzer PASS_ROLE_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE"
	},
	{
		.code = "pass-role-with-not-action-and-not-resource",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_I | IAM_B | IAM_S,
		.class = IAM_CLASS_DOC,
		.yields_to = IAM_CAUSE_ADMIN,
		IAM_CHECK_DOCUMENT(role_breadth),
		.title = "Passing all roles but some by NotAction",
		.rationale = "who may pass a role to a service gets that service to act with its rights, up to those of an administrator",
		.also_known_as = "Access Analyzer PASS_ROLE_WITH_NOT_ACTION_AND_NOT_RESOURCE"
	},
	{
		.code = "pass-role-without-passed-to-service",
		.severity = IAM_SEVERITY_SUGGESTION,
		.kinds = IAM_I | IAM_B | IAM_S,
		.class = IAM_CLASS_DOC,
		.yields_to = IAM_CAUSE_ADMIN,
		IAM_CHECK_STATEMENT(pass_role_without_passed_to_service),
		.title = "Passing a role to any service",
		.rationale = "a role that several services may use can be passed to another one than was meant",
		.also_known_as = "iam-policy-validator missing_required_condition; Trivy AWS-0342"
	},
	{
		.code = "create-slr-with-star-in-resource",
		.severity = IAM_SEVERITY_WARNING,
		.kinds = IAM_I | IAM_B | IAM_S,
		.class = IAM_CLASS_DOC,
		.yields_to = IAM_CAUSE_ADMIN,
		IAM_CHECK_DOCUMENT(role_breadth),
		.title = "Making service-linked roles of any service",
		.rationale = "a service-linked role gives a service rights in the account, also one that nobody uses on purpose",
		.also_known_as = "Access Analyzer CREATE_SLR_WITH_STAR_IN_RESOURCE"
	},
	{
		.code = "create-slr-with-star-in-action-and-resource",
		.severity = IAM_SEVERITY_WARNING,
		.kinds = IAM_I | IAM_B | IAM_S,
		.class = IAM_CLASS_DOC,
		.yields_to = IAM_CAUSE_ADMIN,
		IAM_CHECK_DOCUMENT(role_breadth),
		.title = "Making service-linked roles of any service by a wildcard action",
		.rationale = "a service-linked role gives a service rights in the account, also one that nobody uses on purpose",
		.also_known_as = "Access Analyzer CREATE_SLR_WITH_STAR_IN_ACTION_AND_RESOURCE"
	},
	{
		.code = "create-slr-with-star-in-resource-and-not-action",
		.severity = IAM_SEVERITY_WARNING,
		.kinds = IAM_I | IAM_B | IAM_S,
		.class = IAM_CLASS_DOC,
		.yields_to = IAM_CAUSE_ADMIN,
		IAM_CHECK_DOCUMENT(role_breadth),
		.title = "Making service-linked roles of any service by NotAction",
		.rationale = "a service-linked role gives a service rights in the account, also one that nobody uses on purpose",
		.also_known_as = "Access Analyzer CREATE_SLR_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION"
	},
	{
		.code = "create-slr-with-not-resource",
		.severity = IAM_SEVERITY_WARNING,
		.kinds = IAM_I | IAM_B | IAM_S,
		.class = IAM_CLASS_DOC,
		.yields_to = IAM_CAUSE_ADMIN,
		IAM_CHECK_DOCUMENT(role_breadth),
		.title = "Making service-linked roles of all services but some",
		.rationale = "a service-linked role gives a service rights in the account, also one that nobody uses on purpose",
		.also_known_as = "Access Analyzer CREATE_SLR_WITH_NOT_RESOURCE"
	},
	{
		.code = "create-slr-with-star-in-action-and-not-resource",
		.severity = IAM_SEVERITY_WARNING,
		.kinds = IAM_I | IAM_B | IAM_S,
		.class = IAM_CLASS_DOC,
		.yields_to = IAM_CAUSE_ADMIN,
		IAM_CHECK_DOCUMENT(role_breadth),
		.title = "Making service-linked roles of all services but some by a wildcard action",
		.rationale = "a service-linked role gives a service rights in the account, also one that nobody uses on purpose",
		.also_known_as = "Access Analyzer CREATE_SLR_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE"
	},
	{
		.code = "create-slr-with-not-action-and-not-resource",
		.severity = IAM_SEVERITY_WARNING,
		.kinds = IAM_I | IAM_B | IAM_S,
		.class = IAM_CLASS_DOC,
		.yields_to = IAM_CAUSE_ADMIN,
		IAM_CHECK_DOCUMENT(role_breadth),
		.title = "Making service-linked roles of all services but some by NotAction",
		.rationale = "a service-linked role gives a service rights in the account, also one that nobody uses on purpose",
		.also_known_as = "Access Analyzer CREATE_SLR_WITH_NOT_ACTION_AND_NOT_RESOURCE"
	},
	{
		.code = "assume-role-star",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_I | IAM_B | IAM_S,
		.class = IAM_CLASS_DOC,
		.yields_to = IAM_CAUSE_ADMIN,
		IAM_CHECK_STATEMENT(assume_role_star),
		.title = "Assuming roles by a pattern",
		.rationale = "it includes roles of the account that are made later, and roles of other accounts that trust this one",
		.also_known_as = "Prowler iam_no_custom_policy_permissive_role_assumption; ScoutSuite iam-inline-policy-for-role, iam-managed-policy-for-role; Steampipe iam_policy_custom_no_permissive_role_assumption"
	}
};

const IamRuleGroup iam_role_rules = IAM_RULE_GROUP(rules);
