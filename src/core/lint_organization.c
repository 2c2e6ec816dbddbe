/*
 * lint_organization.c
 *		Rules on SCPs and RCPs.
 *
 * Ring: core.  Source: lint.md, group I.
 */
#include "lint_rule.h"

#include "lint_list.h"
#include "lint_test.h"
#include "value.h"

/* Both forms of the element that names callers. */
static const IamElement principal_elements[] = {IAM_EL_PRINCIPAL,
IAM_EL_NOT_PRINCIPAL};

/* I1. */
static void
scp_syntax_error_principal(IamLint *lint, const IamLintStatement *statement)
{
	int			i;

	for (i = 0; i < 2; i++)
	{
		const IamLintElement *element =
			&statement->elements[principal_elements[i]];

		if (!element->sound)
			continue;
		iam_fix(iam_lint_report(lint, &element->place, "%s may not stand in "
								"an SCP, which is about all callers of the "
								"accounts that it is attached to",
								iam_element_name(principal_elements[i]).data),
				"remove it; a condition on aws:PrincipalArn says who is "
				"meant");
	}
}

/*
 * I2.  SCPs take wildcards anywhere since September 2025.  An action of the
 * wrong form is told by invalid-action-format.
 */
static void
scp_syntax_error_action_wildcard(IamLint *lint, const IamLintAction *action)
{
	bool		legacy = lint->options->profile == IAM_PROFILE_LEGACY_SCP;
	IamFinding *finding;
	size_t		i = 0;

	if (action->fault == IAM_ACTION_TEMPLATE ||
		action->fault == IAM_ACTION_BAD_FORM)
		return;
	while (i < action->text.len && action->text.data[i] != '*' &&
		   action->text.data[i] != '?')
		i++;
	if (i + 1 >= action->text.len)
		return;
	finding = iam_lint_report(lint, &action->place, "%s has a wildcard before "
							  "its end, which SCPs %s",
							  iam_shown(lint, action->text), legacy ?
							  "do not take" :
							  "take only since September 2025");
	iam_fix(finding, "name the actions, or put the wildcard at the end");
	if (legacy)
		finding->severity = IAM_SEVERITY_ERROR;
}

/* Is it of the right type, or a list, which only this rule tells? */
static bool
is_written(const IamLintElement *element)
{
	return element->sound ||
		(element->json != NULL && element->json->type == IAM_JSON_ARRAY);
}

/* I3. */
static void
rcp_syntax_error_principal(IamLint *lint, const IamLintStatement *statement)
{
	const IamLintElement *plain = &statement->elements[IAM_EL_PRINCIPAL];
	const IamLintElement *negated =
		&statement->elements[IAM_EL_NOT_PRINCIPAL];

	if (is_written(plain) && (plain->json->type != IAM_JSON_STRING ||
							  !iam_str_eq(plain->json->text, IAM_STR("*"))))
		iam_fix(iam_lint_report(lint, &plain->place, "the Principal of an "
								"RCP can be nothing but \"*\""),
				"write \"*\"; a condition on aws:PrincipalArn says who is "
				"meant");
	if (is_written(negated))
		iam_fix(iam_lint_report(lint, &negated->place, "NotPrincipal may not "
								"stand in an RCP"),
				"write \"Principal\": \"*\" with ArnNotEquals on "
				"aws:PrincipalArn");
}

/* Has the list one entry, which is this? */
static bool
is_only(const IamLintElement *element, const char *text)
{
	const IamJson *json = element->json;

	if (!element->sound)
		return false;
	if (json->type == IAM_JSON_ARRAY && json->count == 1)
		json = &json->items[0];
	return json->type == IAM_JSON_STRING &&
		iam_str_eq(json->text, IAM_C_STR(text));
}

/*
 * Is the statement that of RCPFullAWSAccess, the RCP that AWS attaches
 * everywhere?  It is alone in its document.
 */
static bool
is_full_access(const IamLintStatement *statement)
{
	return statement->document->n_statements == 1 && statement->allows &&
		statement->bare_principal &&
		is_only(&statement->elements[IAM_EL_PRINCIPAL], "*") &&
		is_only(&statement->elements[IAM_EL_ACTION], "*") &&
		is_only(&statement->elements[IAM_EL_RESOURCE], "*") &&
		iam_unconditional(statement);
}

/* I4. */
static void
rcp_syntax_error_allow(IamLint *lint, const IamLintStatement *statement)
{
	if (!statement->allows || is_full_access(statement))
		return;
	iam_fix(iam_lint_report(lint, &statement->elements[IAM_EL_EFFECT].place,
							"an RCP can only deny; the one that allows is "
							"RCPFullAWSAccess"),
			"write what is to be denied instead");
}

/* I5. */
static void
rcp_syntax_error_notaction(IamLint *lint, const IamLintStatement *statement)
{
	if (!statement->elements[IAM_EL_NOT_ACTION].sound)
		return;
	iam_fix(iam_lint_report(lint,
							&statement->elements[IAM_EL_NOT_ACTION].place,
							"NotAction may not stand in an RCP"),
			"write Action with the actions that are to be denied");
}

/* Does a service heed RCPs on the day of the ruleset? */
static bool
heeds_rcps(const IamLint *lint, uint32_t service)
{
	IamCatalogService found;

	if (service == IAM_CATALOG_NONE)
		return false;
	found = iam_catalog_service_at(service);
	return found.rcp && iam_was_there(found.rcp_life, lint->day);
}

/*
 * I6.  What names no action, or none of a service that anybody knows, has
 * rules of its own.
 */
static void
rcp_syntax_error_action(IamLint *lint, const IamLintAction *action)
{
	bool		everything = action->pattern.class == IAM_ACTION_EVERYTHING;
	IamFinding *finding;

	if (action->statement->action_polarity != IAM_ELEMENT ||
		is_full_access(action->statement))
		return;
	if (everything)
	{
		iam_fix(iam_lint_report(lint, &action->place, "the Action of an RCP "
								"cannot be every action"),
				"name services that heed RCPs, as \"s3:*\"");
		return;
	}
	if ((action->fault != IAM_ACTION_SOUND &&
		 action->fault != IAM_ACTION_UNKNOWN &&
		 action->fault != IAM_ACTION_NO_MATCH) ||
		heeds_rcps(lint, action->service))
		return;
	finding = iam_lint_report(lint, &action->place, "the service %s heeds no "
							  "RCPs", iam_shown(lint,
												action->pattern.service));
	iam_fix(finding, "remove it; an SCP or the policies of the resources can "
			"deny it");
	iam_detail_text(finding, "service", action->pattern.service);
}

/*
 * I7 to I9: what a condition of an RCP says of requests that AWS services
 * make with their own credentials.
 */
typedef struct Survey
{
	const IamLintKey *principal;	/* test of a property of the principal */
	const IamLintKey *source;	/* test of where a service's request is from */
	bool		spares_services;	/* applies to no request of a service */
	bool		services_only;
	bool		nearly;			/* so, but with Bool for BoolIfExists */
	bool		source_there;	/* Null says that the source is there */
} Survey;

/* Are the values all true, all false, and are there any? */
static bool
says(const IamLintKey *key, bool wanted)
{
	uint32_t	i;
	bool		value;

	for (i = 0; i < key->n_values; i++)
	{
		if (!iam_bool_parse(key->values[i].text, &value) || value != wanted)
			return false;
	}
	return key->n_values > 0;
}

/* Is it a property of principals that those of AWS services do not have? */
static bool
is_principal_property(const IamLintKey *key)
{
	return key->facts.global != IAM_CATALOG_NONE &&
		iam_global_key_at(key->facts.global).category ==
		IAM_CATEGORY_PRINCIPAL &&
		!iam_key_named(key, "aws:principalisawsservice") &&
		!iam_key_named(key, "aws:principalservicename*");
}

/* The keys that say on whose behalf a service calls. */
static bool
is_source_key(const IamLintKey *key)
{
	return iam_key_named(key, "aws:sourceorgid") ||
		iam_key_named(key, "aws:sourceorgpaths") ||
		iam_key_named(key, "aws:sourceaccount") ||
		iam_key_named(key, "aws:sourcearn");
}

/*
 * Take one test down.  Services always say what they are, so that Bool nearly
 * does for BoolIfExists where requests of services alone are meant (examples
 * of the AWS Organizations guide have it so).  Anonymous callers do not: with
 * Bool a Deny that spares services would spare them too.  Null with "false" is
 * no test of what the key says; with "true" it hits services, which lack the
 * properties of other principals.
 */
static void
survey_key(Survey *survey, const IamLintKey *key)
{
	const IamOperator *operator = &key->block->operator;
	bool		null = operator->code == IAM_OP_NULL;

	if (iam_key_named(key, "aws:principalisawsservice") &&
		operator->code == IAM_OP_BOOL && operator->set == IAM_SET_NONE)
	{
		survey->spares_services |= operator->if_exists && says(key, false);
		survey->services_only |= operator->if_exists && says(key, true);
		survey->nearly |= says(key, true);
	}
	if (null && says(key, false) &&
		(iam_key_named(key, "aws:sourceaccount") ||
		 iam_key_named(key, "aws:sourcearn")))
		survey->source_there = true;
	if (survey->principal == NULL && !(null && says(key, false)) &&
		is_principal_property(key))
		survey->principal = key;
	if (survey->source == NULL && !null && is_source_key(key))
		survey->source = key;
}

/* All tests of a statement that denies. */
static void
make_survey(const IamLintStatement *statement, Survey *survey)
{
	uint32_t	i;
	uint32_t	j;

	memset(survey, 0, sizeof(*survey));
	for (i = 0; i < statement->n_blocks && !statement->allows; i++)
	{
		for (j = 0; j < statement->blocks[i].n_keys; j++)
			survey_key(survey, &statement->blocks[i].keys[j]);
	}
}

/* I7. */
static void
rcp_missing_principal_key(IamLint *lint, const IamLintStatement *statement)
{
	Survey		survey;

	make_survey(statement, &survey);
	if (survey.principal == NULL || survey.spares_services)
		return;
	iam_fix(iam_lint_report(lint, &survey.principal->place, "the test of %s "
							"does not spare AWS services: what they do for "
							"their customers may be denied",
							iam_shown(lint, survey.principal->name)),
			"add \"BoolIfExists\": {\"aws:PrincipalIsAWSService\": "
			"\"false\"}");
}

/* I8. */
static void
rcp_missing_service_key(IamLint *lint, const IamLintStatement *statement)
{
	Survey		survey;
	IamFinding *finding;

	make_survey(statement, &survey);
	if (survey.source == NULL || survey.services_only)
		return;
	finding = iam_lint_report(lint, &survey.source->place, survey.nearly ?
							  "%s is tested where Bool says that a service "
							  "calls: a request that does not say so is let "
							  "through" :
							  "only requests of AWS services have %s: those "
							  "of everybody else may be denied",
							  iam_shown(lint, survey.source->name));
	iam_fix(finding, "%s \"BoolIfExists\": {\"aws:PrincipalIsAWSService\": "
			"\"true\"}", survey.nearly ? "write" : "add");
	if (survey.nearly)
		iam_lower(finding);
}

/* I9. */
static void
rcp_missing_null_check(IamLint *lint, const IamLintStatement *statement)
{
	Survey		survey;

	make_survey(statement, &survey);
	if (survey.source == NULL || survey.source_there)
		return;
	iam_fix(iam_lint_report(lint, &survey.source->place, "not all requests "
							"of AWS services have %s: those without may be "
							"denied", iam_shown(lint, survey.source->name)),
			"add \"Null\": {\"aws:SourceAccount\": \"false\"}");
}

/* I10. */
static void
rcp_blanket_deny(IamLint *lint, const IamLintStatement *statement)
{
	if (!statement->denies || !iam_unconditional(statement))
		return;
	iam_fix(iam_lint_report(lint, &statement->place, "the statement denies "
							"without a condition, also to the organization's "
							"own administrators"),
			"make sure that nobody needs it, or add a condition on "
			"aws:PrincipalOrgID or aws:PrincipalArn");
}

static const IamRule rules[] = {
	{
		.code = "scp-syntax-error-principal",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_C,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_STATEMENT(scp_syntax_error_principal),
		.title = "Principal in an SCP",
		.rationale = "AWS refuses it: an SCP is about the callers of an account, whoever they are",
		.also_known_as = "Access Analyzer SCP_SYNTAX_ERROR_PRINCIPAL; iam-policy-validator invalid_principal, invalid_not_principal"
	},
	{
		.code = "scp-syntax-error-action-wildcard",
		.severity = IAM_SEVERITY_SUGGESTION,
		.kinds = IAM_C,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_ACTION(scp_syntax_error_action_wildcard),
		.data = "option profile",
		.title = "Wildcard within an action of an SCP",
		.rationale = "SCPs take it since September 2025; tools of an older date refuse it",
		.also_known_as = "Access Analyzer SCP_SYNTAX_ERROR_ACTION_WILDCARD"
	},
	{
		.code = "rcp-syntax-error-principal",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_K,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_STATEMENT(rcp_syntax_error_principal),
		.title = "Principal of an RCP that is not *",
		.rationale = "AWS refuses it: an RCP is about all callers",
		.also_known_as = "Access Analyzer RCP_SYNTAX_ERROR_PRINCIPAL; iam-policy-validator invalid_rcp_principal, invalid_rcp_not_principal"
	},
	{
		.code = "rcp-syntax-error-allow",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_K,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_STATEMENT(rcp_syntax_error_allow),
		.title = "Allow in an RCP",
		.rationale = "AWS refuses it: what RCPFullAWSAccess allows is narrowed by Deny alone",
		.also_known_as = "Access Analyzer RCP_SYNTAX_ERROR_ALLOW; iam-policy-validator invalid_rcp_effect"
	},
	{
		.code = "rcp-syntax-error-notaction",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_K,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_STATEMENT(rcp_syntax_error_notaction),
		.title = "NotAction in an RCP",
		.rationale = "AWS refuses it",
		.also_known_as = "Access Analyzer RCP_SYNTAX_ERROR_NOTACTION; iam-policy-validator invalid_rcp_not_action"
	},
	{
		.code = "rcp-syntax-error-action",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_K,
		.class = IAM_CLASS_LIST,
		.marks = IAM_RULE_AGES,
		IAM_CHECK_ACTION(rcp_syntax_error_action),
		.data = "services that heed RCPs",
		.title = "Action that no RCP can deny",
		.rationale = "AWS refuses every action at once, and only some services heed RCPs",
		.also_known_as = "Access Analyzer RCP_SYNTAX_ERROR_ACTION; iam-policy-validator invalid_rcp_wildcard_action, unsupported_rcp_service"
	},
	{
		.code = "rcp-missing-related-principal-condition-key",
		.severity = IAM_SEVERITY_WARNING,
		.kinds = IAM_K,
		.class = IAM_CLASS_CAT,
		IAM_CHECK_STATEMENT(rcp_missing_principal_key),
		.data = "global condition keys",
		.title = "RCP that may hit AWS services",
		.rationale = "requests of AWS services have no properties of principals, so that a Deny by these hits them as well",
		.also_known_as = "Access Analyzer RCP_MISSING_RELATED_PRINCIPAL_CONDITION_KEY; iam-policy-validator rcp_missing_service_carveout"
	},
	{
		.code = "rcp-missing-related-service-principal-condition-key",
		.severity = IAM_SEVERITY_WARNING,
		.kinds = IAM_K,
		.class = IAM_CLASS_LIST,
		IAM_CHECK_STATEMENT(rcp_missing_service_key),
		.data = "aws:Source keys",
		.title = "RCP on sources that may hit everybody else",
		.rationale = "only requests of AWS services have aws:Source keys, so that a Deny by these hits all others as well",
		.also_known_as = "Access Analyzer RCP_MISSING_RELATED_SERVICE_PRINCIPAL_CONDITION_KEY"
	},
	{
		.code = "rcp-missing-service-condition-key-null-check",
		.severity = IAM_SEVERITY_WARNING,
		.kinds = IAM_K,
		.class = IAM_CLASS_LIST,
		IAM_CHECK_STATEMENT(rcp_missing_null_check),
		.data = "aws:Source keys",
		.title = "RCP on sources without a test that they are there",
		.rationale = "some services call without saying for whom; a Deny by the source breaks them",
		.also_known_as = "Access Analyzer RCP_MISSING_SERVICE_CONDITION_KEY_NULL_CHECK"
	},
	{
		.code = "rcp-blanket-deny",
		.severity = IAM_SEVERITY_SUGGESTION,
		.kinds = IAM_K,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_STATEMENT(rcp_blanket_deny),
		.title = "RCP that denies to everybody",
		.rationale = "it stops the administrators of the organization too",
		.also_known_as = "iam-policy-validator rcp_blanket_deny"
	}
};

const IamRuleGroup iam_organization_rules = IAM_RULE_GROUP(rules);
