/*
 * lint_statement.c
 *		Rules on a statement's elements.
 *
 * Ring: core.  Source: lint.md, group B; B21 to B23 are in lint_redundant.c.
 *
 * An element of the wrong type is told by the rules on faults; the rules here
 * say nothing about it.
 */
#include "lint_rule.h"

#include <stdlib.h>

#include "kind.h"
#include "lint_spell.h"

/* A document that is a policy of a resource has rules of its own. */
static bool
is_resource_kind(const IamLint *lint)
{
	return (IAM_KIND_BIT(lint->kind) & IAM_R) != 0;
}

/* Is the element there, with the right type? */
static bool
has(const IamLintStatement *statement, IamElement element)
{
	return statement->elements[element].sound;
}

/*
 * B1 to B5: elements that are missing or wrong.
 */

/* Has a statement neither member of a pair? */
static bool
lacks(const IamLintStatement *statement, IamElement plain, IamElement negated)
{
	return statement->json->type == IAM_JSON_OBJECT &&
		statement->elements[plain].json == NULL &&
		statement->elements[negated].json == NULL;
}

/* B1. */
static void
missing_effect(IamLint *lint, const IamLintStatement *statement)
{
	if (!lacks(statement, IAM_EL_EFFECT, IAM_EL_EFFECT))
		return;
	iam_fix(iam_lint_report(lint, &statement->place, "the statement has no "
							"Effect: it neither allows nor denies"),
			"add \"Effect\": \"Allow\" or \"Effect\": \"Deny\"");
}

/* B2. */
static void
invalid_effect(IamLint *lint, const IamLintStatement *statement)
{
	const IamLintElement *effect = &statement->elements[IAM_EL_EFFECT];
	IamSpelling spelling;
	IamFinding *finding;

	if (!effect->sound || statement->allows || statement->denies)
		return;
	finding = iam_lint_report(lint, &effect->place, "%s is no effect: the "
							  "statement neither allows nor denies",
							  iam_shown(lint, effect->json->text));
	if (finding->muted)
		return;
	iam_fix(finding, "write \"Allow\" or \"Deny\", spelled so");
	iam_spell_start(&spelling, effect->json->text);
	iam_spell_offer(&spelling, IAM_STR("Allow"));
	iam_spell_offer(&spelling, IAM_STR("Deny"));
	iam_spell_report(&spelling, finding);
}

/* B3. */
static void
missing_action(IamLint *lint, const IamLintStatement *statement)
{
	if (!lacks(statement, IAM_EL_ACTION, IAM_EL_NOT_ACTION))
		return;
	iam_fix(iam_lint_report(lint, &statement->place, "the statement has "
							"neither Action nor NotAction: it is about no "
							"action"),
			"add \"Action\" with the actions that it is about");
}

/*
 * B4.  A warning in the policy of a resource, where some services take the
 * resource that the policy is attached to.
 */
static void
missing_resource(IamLint *lint, const IamLintStatement *statement)
{
	bool		attached = is_resource_kind(lint);
	IamFinding *finding;

	if (!lacks(statement, IAM_EL_RESOURCE, IAM_EL_NOT_RESOURCE))
		return;
	finding = iam_lint_report(lint, &statement->place, attached ?
							  "the statement has neither Resource nor "
							  "NotResource, which most services refuse" :
							  "the statement has neither Resource nor "
							  "NotResource: it is about no resource");
	iam_fix(finding, "add \"Resource\" with the ARNs that it is about");
	if (attached)
		finding->severity = IAM_SEVERITY_WARNING;
}

/* B5. */
static void
missing_principal(IamLint *lint, const IamLintStatement *statement)
{
	if (!lacks(statement, IAM_EL_PRINCIPAL, IAM_EL_NOT_PRINCIPAL))
		return;
	iam_fix(iam_lint_report(lint, &statement->place, "the statement has no "
							"Principal: it is about no caller"),
			lint->kind == IAM_KIND_RCP ? "add \"Principal\": \"*\"" :
			"add \"Principal\" with the callers that it is about");
}

/* B6. */
static void
unsupported_principal(IamLint *lint, const IamLintStatement *statement)
{
	static const IamElement elements[] = {IAM_EL_PRINCIPAL,
	IAM_EL_NOT_PRINCIPAL};
	int			i;

	for (i = 0; i < 2; i++)
	{
		if (!has(statement, elements[i]))
			continue;
		iam_fix(iam_lint_report(lint,
								&statement->elements[elements[i]].place,
								"%s may not stand in %s: its caller is who "
								"it is attached to",
								iam_element_name(elements[i]).data,
								iam_kind_rules[lint->kind].title.data),
				"remove it, or attach the policy to the resource");
	}
}

/* B7. */
static void
unsupported_element_combination(IamLint *lint,
								const IamLintStatement *statement)
{
	static const IamElement pairs[][2] = {
		{IAM_EL_ACTION, IAM_EL_NOT_ACTION},
		{IAM_EL_RESOURCE, IAM_EL_NOT_RESOURCE},
		{IAM_EL_PRINCIPAL, IAM_EL_NOT_PRINCIPAL}
	};
	int			i;

	for (i = 0; i < 3; i++)
	{
		const char *plain = iam_element_name(pairs[i][0]).data;
		const char *negated = iam_element_name(pairs[i][1]).data;

		if (!has(statement, pairs[i][0]) || !has(statement, pairs[i][1]))
			continue;
		iam_fix(iam_lint_report(lint,
								&statement->elements[pairs[i][1]].place,
								"the statement has both %s and %s: AWS "
								"refuses it", plain, negated),
				"keep one of them; two statements can have one each");
	}
}

/*
 * B8 to B11: Sid.
 */

/* May the character stand in a Sid? */
static bool
is_sid_character(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
		(c >= '0' && c <= '9');
}

/* Propose the Sid without what may not stand in it. */
static void
propose_sid(IamFinding *finding, IamStr sid)
{
	char	   *to;
	size_t		len = 0;
	size_t		i;

	if (finding->muted)
		return;
	to = iam_lint_alloc(finding->lint, sid.len + 1, 1);
	for (i = 0; to != NULL && i < sid.len; i++)
	{
		if (is_sid_character(sid.data[i]))
			to[len++] = sid.data[i];
	}
	if (len == 0)
		iam_fix(finding, "use letters A to Z and a to z and digits alone");
	else
		iam_fix(finding, "use letters and digits alone, as in %s",
				iam_shown(finding->lint, (IamStr) {to, len}));
}

/* B8.  Services allow more in the policies of their resources. */
static void
unsupported_sid(IamLint *lint, const IamLintStatement *statement)
{
	bool		attached = is_resource_kind(lint);
	IamFinding *finding;
	size_t		i = 0;

	while (i < statement->sid.len && is_sid_character(statement->sid.data[i]))
		i++;
	if (i == statement->sid.len)
		return;
	finding = iam_lint_report(lint, &statement->elements[IAM_EL_SID].place,
							  "the Sid %s has other characters than letters "
							  "and digits%s", iam_shown(lint, statement->sid),
							  attached ? ", which not all services take" :
							  "");
	propose_sid(finding, statement->sid);
	if (attached)
		finding->severity = IAM_SEVERITY_SUGGESTION;
}

/* Order of two statements: by Sid, then by number. */
static int
compare_sids(const void *left, const void *right)
{
	const IamLintStatement *a = *(const IamLintStatement *const *) left;
	const IamLintStatement *b = *(const IamLintStatement *const *) right;
	int			order = iam_str_compare(a->sid, b->sid);

	if (order != 0)
		return order;
	return (a->number > b->number) - (a->number < b->number);
}

/* B9 and B10: all statements but the first of those with one Sid. */
static void
unique_sids(IamLint *lint, const IamLintDocument *document)
{
	const IamLintStatement **sorted;
	const IamLintStatement *first = NULL;
	uint32_t	n = 0;
	uint32_t	i;

	if (document->n_statements < 2)
		return;
	sorted = iam_lint_alloc(lint, document->n_statements, sizeof(*sorted));
	for (i = 0; sorted != NULL && i < document->n_statements; i++)
	{
		if (document->statements[i].sid.len > 0)
			sorted[n++] = &document->statements[i];
	}
	if (n < 2)
		return;
	qsort(sorted, n, sizeof(*sorted), compare_sids);
	for (i = 0; i < n; i++)
	{
		IamFinding *finding;

		if (first == NULL || !iam_str_eq(first->sid, sorted[i]->sid))
		{
			first = sorted[i];
			continue;
		}
		finding = iam_lint_report(lint,
								  &sorted[i]->elements[IAM_EL_SID].place,
								  "the Sid %s is that of statement %u too",
								  iam_shown(lint, first->sid),
								  (unsigned) first->number);
		iam_fix(finding, "give each statement a Sid of its own, or none");
		iam_detail_number(finding, "first_statement", first->number);
	}
}

/* B11. */
static void
empty_sid_value(IamLint *lint, const IamLintStatement *statement)
{
	if (!has(statement, IAM_EL_SID) || statement->sid.len > 0)
		return;
	iam_fix(iam_lint_report(lint, &statement->elements[IAM_EL_SID].place,
							"the Sid is an empty string"),
			"name the statement, or remove the Sid");
}

/*
 * B12 to B20: empty lists and objects.
 */

/* Is the element an empty list, an empty object? */
static bool
is_empty(const IamLintStatement *statement, IamElement element,
		 IamJsonType type)
{
	return has(statement, element) &&
		statement->elements[element].json->type == type &&
		statement->elements[element].json->count == 0;
}

/* What an empty list in one of the members of a pair does. */
static void
report_empty_list(IamLint *lint, const IamLintStatement *statement,
				  IamElement plain, const char *things)
{
	IamElement	negated = (IamElement) (plain + 1);

	if (is_empty(statement, plain, IAM_JSON_ARRAY))
		iam_fix(iam_lint_report(lint, &statement->elements[plain].place,
								"%s is an empty list: the statement does "
								"nothing", iam_element_name(plain).data),
				"name the %ss that the statement is about, or remove it",
				things);
	if (is_empty(statement, negated, IAM_JSON_ARRAY))
		iam_fix(iam_lint_report(lint, &statement->elements[negated].place,
								"%s is an empty list: the statement is about "
								"every %s", iam_element_name(negated).data,
								things),
				"name the %ss to leave out, or write %s with those that are "
				"meant", things, iam_element_name(plain).data);
}

/* B12.  What `NotAction: []` allows is told by admin-access. */
static void
empty_array_action(IamLint *lint, const IamLintStatement *statement)
{
	report_empty_list(lint, statement, IAM_EL_ACTION, "action");
}

/* B13. */
static void
empty_array_resource(IamLint *lint, const IamLintStatement *statement)
{
	report_empty_list(lint, statement, IAM_EL_RESOURCE, "resource");
}

/* B14.  A member that names no sort of principal has a rule of its own. */
static void
empty_array_principal(IamLint *lint, const IamLintStatement *statement)
{
	uint32_t	i;

	for (i = 0; i < statement->n_groups; i++)
	{
		const IamLintGroup *group = &statement->groups[i];

		if (group->n_values > 0 || group->type == IAM_PRINCIPAL_OTHER)
			continue;
		iam_fix(iam_lint_report(lint, &group->place, "the list of %s is "
								"empty: it names nobody",
								iam_shown(lint, group->name)),
				"name the principals, or remove the member");
	}
}

/* B15. */
static void
empty_object_principal(IamLint *lint, const IamLintStatement *statement)
{
	const IamLintElement *elements = statement->elements;

	if (is_empty(statement, IAM_EL_PRINCIPAL, IAM_JSON_OBJECT))
		iam_fix(iam_lint_report(lint, &elements[IAM_EL_PRINCIPAL].place,
								"Principal is an empty object: the statement "
								"is about no caller"),
				"name the principals that the statement is about");
	if (is_empty(statement, IAM_EL_NOT_PRINCIPAL, IAM_JSON_OBJECT))
		iam_fix(iam_lint_report(lint, &elements[IAM_EL_NOT_PRINCIPAL].place,
								"NotPrincipal is an empty object: the "
								"statement is about every caller"),
				"write Principal with the callers that are meant");
}

/* B16. */
static void
empty_object_condition(IamLint *lint, const IamLintStatement *statement)
{
	const IamLintElement *condition = &statement->elements[IAM_EL_CONDITION];
	uint32_t	i;

	if (is_empty(statement, IAM_EL_CONDITION, IAM_JSON_OBJECT))
		iam_fix(iam_lint_report(lint, &condition->place, "Condition is an "
								"empty object: it demands nothing"),
				"write the condition that was meant, or remove it");
	for (i = 0; i < statement->n_blocks; i++)
	{
		const IamJson *json = &condition->json->items[i];

		if (json->type != IAM_JSON_OBJECT || json->count > 0)
			continue;
		iam_fix(iam_lint_report(lint, &statement->blocks[i].place,
								"%s has no condition key: it demands nothing",
								iam_shown(lint, statement->blocks[i].name)),
				"write the condition key that was meant, or remove it");
	}
}

/* Has the key an empty list for its values? */
static bool
is_empty_key(const IamLintKey *key)
{
	const IamLintStatement *statement = key->statement;
	const IamJson *json;

	if (!key->array || key->n_values > 0)
		return false;
	json = statement->elements[IAM_EL_CONDITION].json;
	json = &json->items[key->block - statement->blocks];
	return json->items[key - key->block->keys].count == 0;
}

/*
 * What an empty list of values does, by set prefix (IamSetPrefix), or IfExists
 * without one, and for positive and negated operators (semantics.md 7.3 and
 * 7.4).
 */
#define EMPTY_IF_EXISTS 3

static const char *const empty_effects[][2] = {
	[IAM_SET_NONE] = {"never holds", "always holds"},
	[IAM_SET_ALL] = {"holds only when the key is absent", "always holds"},
	[IAM_SET_ANY] = {"never holds", "holds whenever the key is there"},
	[EMPTY_IF_EXISTS] = {"holds only when the key is absent", "always holds"}
};

/* What an empty list does under an operator; Null heeds no set prefix. */
static const char *
empty_effect(const IamOperator *operator, int row)
{
	if (operator->code == IAM_OP_NULL)
		row = IAM_SET_NONE;
	return empty_effects[row][iam_operator_negated(operator->code)];
}

/* One row of that table; a set prefix decides before IfExists does. */
static void
check_empty_key(IamLint *lint, const IamLintKey *key, int row)
{
	const IamOperator *operator = &key->block->operator;
	int			own = operator->set == IAM_SET_NONE && operator->if_exists ?
		EMPTY_IF_EXISTS : (int) operator->set;
	IamFinding *finding;

	if (row != own || operator->code == IAM_OP_UNKNOWN || !is_empty_key(key))
		return;
	finding = iam_lint_report(lint, &key->place, "%s has no value to compare "
							  "%s with: it %s",
							  iam_shown(lint, key->block->name),
							  iam_shown(lint, key->name),
							  empty_effect(operator, row));
	if (row == IAM_SET_ALL || row == EMPTY_IF_EXISTS)
		iam_fix(finding, "write the values, or \"Null\": {...: \"true\"} when "
				"the key must be absent");
	else
		iam_fix(finding, "write the values, or remove the key");
}

/* B17. */
static void
empty_array_condition(IamLint *lint, const IamLintKey *key)
{
	check_empty_key(lint, key, IAM_SET_NONE);
}

/* B18. */
static void
empty_array_condition_forallvalues(IamLint *lint, const IamLintKey *key)
{
	check_empty_key(lint, key, IAM_SET_ALL);
}

/* B19. */
static void
empty_array_condition_foranyvalue(IamLint *lint, const IamLintKey *key)
{
	check_empty_key(lint, key, IAM_SET_ANY);
}

/* B20. */
static void
empty_array_condition_ifexists(IamLint *lint, const IamLintKey *key)
{
	check_empty_key(lint, key, EMPTY_IF_EXISTS);
}

static const IamRule rules[] = {
	{
		.code = "missing-effect",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_STATEMENT(missing_effect),
		.title = "Statement without Effect",
		.rationale = "a statement allows or denies; without Effect AWS refuses the document",
		.also_known_as = "Access Analyzer MISSING_EFFECT; parliament MALFORMED; iam-policy-validator missing_effect"
	},
	{
		.code = "invalid-effect",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_STATEMENT(invalid_effect),
		.title = "Effect is neither Allow nor Deny",
		.rationale = "the two effects are case-sensitive; AWS refuses anything else",
		.also_known_as = "Access Analyzer INVALID_EFFECT; parliament MALFORMED; iam-policy-validator invalid_effect"
	},
	{
		.code = "missing-action",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_STATEMENT(missing_action),
		.title = "Statement without Action",
		.rationale = "AWS refuses a statement that names no action",
		.also_known_as = "Access Analyzer MISSING_ACTION; parliament MALFORMED; iam-policy-validator missing_action"
	},
	{
		.code = "missing-resource",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_I | IAM_B | IAM_S | IAM_R | IAM_C | IAM_K,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_STATEMENT(missing_resource),
		.title = "Statement without Resource",
		.rationale = "every kind of policy but a role trust policy names its resources; AWS refuses the document, or the statement does nothing",
		.also_known_as = "Access Analyzer MISSING_RESOURCE; parliament MALFORMED; iam-policy-validator missing_resource, missing_rcp_resource"
	},
	{
		.code = "missing-principal",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_R | IAM_T | IAM_K,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_STATEMENT(missing_principal),
		.title = "Statement without Principal",
		.rationale = "a policy of a resource says whose requests it is about; without that a statement never applies",
		.also_known_as = "Access Analyzer MISSING_PRINCIPAL; iam-policy-validator missing_principal, missing_rcp_principal"
	},
	{
		.code = "unsupported-principal",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_I | IAM_B | IAM_S,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_STATEMENT(unsupported_principal),
		.title = "Principal in a policy of an identity",
		.rationale = "the caller is the identity itself; AWS refuses the document",
		.also_known_as = "Access Analyzer UNSUPPORTED_PRINCIPAL; iam-policy-validator unexpected_principal"
	},
	{
		.code = "unsupported-element-combination",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_STATEMENT(unsupported_element_combination),
		.title = "Element beside its Not-form",
		.rationale = "only one of Action and NotAction, Resource and NotResource, Principal and NotPrincipal may stand in a statement",
		.also_known_as = "Access Analyzer UNSUPPORTED_ELEMENT_COMBINATION; parliament MALFORMED; iam-policy-validator action_conflict, resource_conflict, principal_conflict"
	},
	{
		.code = "unsupported-sid",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_STATEMENT(unsupported_sid),
		.title = "Sid with other characters than letters and digits",
		.rationale = "IAM refuses it; some services take more in the policies of their resources",
		.also_known_as = "Access Analyzer UNSUPPORTED_SID; parliament INVALID_SID; iam-policy-validator invalid_sid_format"
	},
	{
		.code = "unique-sids-required",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_I | IAM_B | IAM_S | IAM_T | IAM_C | IAM_K,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_DOCUMENT(unique_sids),
		.title = "Sid that stands twice",
		.rationale = "IAM refuses a document with two statements of one Sid",
		.also_known_as = "Access Analyzer UNIQUE_SIDS_REQUIRED; parliament DUPLICATE_SID; iam-policy-validator duplicate_sid"
	},
	{
		.code = "unique-sids-recommended",
		.severity = IAM_SEVERITY_WARNING,
		.kinds = IAM_R,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_DOCUMENT(unique_sids),
		.title = "Sid that stands twice in a resource policy",
		.rationale = "some services refuse it, and nobody can say which statement is meant",
		.also_known_as = "Access Analyzer UNIQUE_SIDS_RECOMMENDED; parliament DUPLICATE_SID; iam-policy-validator duplicate_sid"
	},
	{
		.code = "empty-sid-value",
		.severity = IAM_SEVERITY_SUGGESTION,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_STATEMENT(empty_sid_value),
		.title = "Empty Sid",
		.rationale = "it names nothing",
		.also_known_as = "Access Analyzer EMPTY_SID_VALUE"
	},
	{
		.code = "empty-array-action",
		.severity = IAM_SEVERITY_SUGGESTION,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_STATEMENT(empty_array_action),
		.title = "Empty list of actions",
		.rationale = "an empty Action does nothing, and an empty NotAction leaves nothing out",
		.also_known_as = "Access Analyzer EMPTY_ARRAY_ACTION"
	},
	{
		.code = "empty-array-resource",
		.severity = IAM_SEVERITY_SUGGESTION,
		.kinds = IAM_I | IAM_B | IAM_S | IAM_R | IAM_C | IAM_K,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_STATEMENT(empty_array_resource),
		.title = "Empty list of resources",
		.rationale = "an empty Resource does nothing, and an empty NotResource leaves nothing out",
		.also_known_as = "Access Analyzer EMPTY_ARRAY_RESOURCE"
	},
	{
		.code = "empty-array-principal",
		.severity = IAM_SEVERITY_SUGGESTION,
		.kinds = IAM_R | IAM_T,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_STATEMENT(empty_array_principal),
		.title = "Empty list of principals",
		.rationale = "it names nobody",
		.also_known_as = "Access Analyzer EMPTY_ARRAY_PRINCIPAL"
	},
	{
		.code = "empty-object-principal",
		.severity = IAM_SEVERITY_SUGGESTION,
		.kinds = IAM_R | IAM_T,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_STATEMENT(empty_object_principal),
		.title = "Empty Principal",
		.rationale = "an empty Principal names nobody, and an empty NotPrincipal leaves nobody out",
		.also_known_as = "Access Analyzer EMPTY_OBJECT_PRINCIPAL"
	},
	{
		.code = "empty-object-condition",
		.severity = IAM_SEVERITY_SUGGESTION,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_STATEMENT(empty_object_condition),
		.title = "Condition that demands nothing",
		.rationale = "a statement with an empty condition applies without any",
		.also_known_as = "Access Analyzer EMPTY_OBJECT_CONDITION"
	},
	{
		.code = "empty-array-condition",
		.severity = IAM_SEVERITY_SUGGESTION,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_KEY(empty_array_condition),
		.title = "Condition key without values",
		.rationale = "no value matches an empty list: a positive operator never holds, a negated one always does",
		.also_known_as = "Access Analyzer EMPTY_ARRAY_CONDITION"
	},
	{
		.code = "empty-array-condition-forallvalues",
		.severity = IAM_SEVERITY_SUGGESTION,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_KEY(empty_array_condition_forallvalues),
		.title = "ForAllValues without values",
		.rationale = "it holds only when the key is absent, which Null says clearly",
		.also_known_as = "Access Analyzer EMPTY_ARRAY_CONDITION_FORALLVALUES"
	},
	{
		.code = "empty-array-condition-foranyvalue",
		.severity = IAM_SEVERITY_SUGGESTION,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_KEY(empty_array_condition_foranyvalue),
		.title = "ForAnyValue without values",
		.rationale = "no value matches an empty list: the statement never applies",
		.also_known_as = "Access Analyzer EMPTY_ARRAY_CONDITION_FORANYVALUE"
	},
	{
		.code = "empty-array-condition-ifexists",
		.severity = IAM_SEVERITY_SUGGESTION,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_KEY(empty_array_condition_ifexists),
		.title = "IfExists without values",
		.rationale = "it holds only when the key is absent, which Null says clearly",
		.also_known_as = "Access Analyzer EMPTY_ARRAY_CONDITION_IFEXISTS"
	}
};

const IamRuleGroup iam_statement_rules = IAM_RULE_GROUP(rules);
