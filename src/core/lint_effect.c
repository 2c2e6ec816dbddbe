/*
 * lint_effect.c
 *		Rules on conditions that do something else than they seem to.
 *
 * Ring: core.  Source: lint.md, group G.  What a test does without its key is
 * that of lint.md 1, "Absent key truth table".
 */
#include "lint_grant.h"
#include "lint_list.h"
#include "lint_rule.h"
#include "lint_test.h"
#include "value.h"

/*
 * G31 to G34: tests with a value that everything matches.
 */

/* What such a test comes down to. */
typedef enum Meaning
{
	MEANS_MORE,
	MEANS_TRUE,
	MEANS_FALSE,
	MEANS_PRESENT,
	MEANS_ABSENT
} Meaning;

/* Does everything match the value: stars alone, arn:*:*:*:*:*? */
static bool
matches_all(const IamLintValue *value)
{
	return value->text.len > 0 && iam_value_is_open(value);
}

/* The first value of a test that everything matches, or NULL. */
static const IamLintValue *
find_open(const IamLintKey *key)
{
	uint32_t	i;

	for (i = 0; i < key->n_values; i++)
	{
		if (matches_all(&key->values[i]))
			return &key->values[i];
	}
	return NULL;
}

/*
 * What the operator means with such a value among those of the list.  Nobody
 * agrees on ForAnyValue with IfExists: nothing is said of it.
 */
static Meaning
operator_meaning(const IamOperator *operator)
{
	bool		negated = iam_operator_negated(operator->code);

	if (operator->set == IAM_SET_ANY)
		return operator->if_exists ? MEANS_MORE :
			negated ? MEANS_FALSE : MEANS_PRESENT;
	if (negated)
		return MEANS_ABSENT;
	return operator->set == IAM_SET_ALL || operator->if_exists ?
		MEANS_TRUE : MEANS_PRESENT;
}

/* The value because of which the test means no more than that, or NULL. */
static const IamLintValue *
find_meaning(const IamLintKey *key, Meaning meaning)
{
	const IamOperator *operator = &key->block->operator;

	return iam_operator_has_wildcards(operator->code) &&
		operator_meaning(operator) == meaning ? find_open(key) : NULL;
}

/* G31. */
static void
redundant_key(IamLint *lint, const IamLintKey *key)
{
	const IamLintValue *value = find_meaning(key, MEANS_TRUE);

	if (value == NULL)
		return;
	iam_fix(iam_lint_report(lint, &value->place, "with %s under %s the test "
							"of %s is always true",
							iam_shown(lint, value->text),
							iam_shown(lint, key->block->name),
							iam_shown(lint, key->name)),
			"write the values that are meant, or remove the test");
}

/* G32. */
static void
redundant_statement(IamLint *lint, const IamLintKey *key)
{
	const IamLintValue *value = find_meaning(key, MEANS_FALSE);
	IamFinding *finding;

	if (value == NULL)
		return;
	finding = iam_lint_report(lint, &value->place, "with %s under %s the test "
							  "of %s is never true: the statement %s nothing",
							  iam_shown(lint, value->text),
							  iam_shown(lint, key->block->name),
							  iam_shown(lint, key->name),
							  key->statement->denies ? "denies" : "allows");
	iam_fix(finding, "write the values that are meant, or remove the "
			"statement");
	if (key->statement->denies)
		finding->severity = IAM_SEVERITY_SECURITY;
}

/* G33. */
static void
null_false(IamLint *lint, const IamLintKey *key)
{
	const IamLintValue *value = find_meaning(key, MEANS_PRESENT);

	if (value == NULL)
		return;
	iam_fix(iam_lint_report(lint, &value->place, "with %s the test says no "
							"more than that the request has %s",
							iam_shown(lint, value->text),
							iam_shown(lint, key->name)),
			"write \"Null\": {\"%.*s\": \"false\"}, or the values that are "
			"meant", (int) key->name.len, key->name.data);
}

/*
 * G60.  In a Deny such a test was meant to except somebody.  A star under
 * StringNotEquals is no wildcard and excepts nobody instead, which is no less
 * a carve-out that fails.
 */
static const IamLintValue *
failed_carve_out(const IamLint *lint, const IamLintKey *key)
{
	IamOperatorCode code = key->block->operator.code;

	if (!key->statement->denies || !(key->facts.flags & IAM_GLOBAL_CARVEOUT) ||
		!iam_operator_negated(code) ||
		(!iam_operator_of_string(code) && !iam_operator_of_arn(code)) ||
		!((IAM_I | IAM_R | IAM_C | IAM_K) & IAM_KIND_BIT(lint->kind)))
		return NULL;
	return find_open(key);
}

/* G34.  Where G60 tells that this is wrong, it proposes nothing. */
static void
null_true(IamLint *lint, const IamLintKey *key)
{
	const IamLintValue *value = find_meaning(key, MEANS_ABSENT);

	if (value == NULL || failed_carve_out(lint, key) != NULL)
		return;
	iam_fix(iam_lint_report(lint, &value->place, "with %s the test says no "
							"more than that the request lacks %s",
							iam_shown(lint, value->text),
							iam_shown(lint, key->name)),
			"write \"Null\": {\"%.*s\": \"true\"}, or the values that are "
			"meant", (int) key->name.len, key->name.data);
}

/* G60. */
static void
ineffective_carve_out(IamLint *lint, const IamLintKey *key)
{
	const IamLintValue *value = failed_carve_out(lint, key);
	bool		wild = iam_operator_has_wildcards(key->block->operator.code);

	if (value == NULL)
		return;
	iam_fix(iam_lint_report(lint, &value->place, wild ?
							"%s excepts everybody who has %s: the Deny does "
							"nothing to them" :
							"%s is no pattern here: it excepts nobody, "
							"whatever their %s",
							iam_shown(lint, value->text),
							iam_shown(lint, key->name)),
			"name the principals that the Deny must spare");
}

/*
 * G41.  IfExists on dynamodb:Select is AWS's own form: only reads have it.
 */
static bool
selects_attributes(const IamLintStatement *statement)
{
	const IamLintKey *key = NULL;

	while ((key = iam_next_test(statement, "dynamodb:select", key)) != NULL)
	{
		uint32_t	n = 0;

		if (!iam_operator_of_string(key->block->operator.code) ||
			!iam_operator_positive(&key->block->operator))
			continue;
		while (n < key->n_values &&
			   iam_is(key->values[n].text, "SPECIFIC_ATTRIBUTES"))
			n++;
		if (n > 0 && n == key->n_values)
			return true;
	}
	return false;
}

/* Actions that return attributes of items. */
static bool
reads_items(const IamLintStatement *statement)
{
	static const char *const reads[] = {
		"dynamodb:Query", "dynamodb:Scan", "dynamodb:GetItem",
		"dynamodb:BatchGetItem", "dynamodb:PartiQLSelect"
	};
	size_t		i;

	for (i = 0; i < sizeof(reads) / sizeof(reads[0]); i++)
	{
		if (iam_names_action(statement, iam_known_action(reads[i])))
			return true;
	}
	return false;
}

/* G41. */
static void
dynamodb_attributes(IamLint *lint, const IamLintStatement *statement)
{
	const IamLintKey *key = NULL;

	if (!statement->allows)
		return;
	do
		key = iam_next_test(statement, "dynamodb:attributes", key);
	while (key != NULL && key->block->operator.code == IAM_OP_NULL);
	if (key == NULL || selects_attributes(statement) ||
		!reads_items(statement))
		return;
	iam_fix(iam_lint_report(lint, &key->place, "a read that asks for no "
							"attributes by name passes the test of %s and "
							"returns all of them",
							iam_shown(lint, key->name)),
			"add \"StringEquals\": {\"dynamodb:Select\": "
			"\"SPECIFIC_ATTRIBUTES\"} to the condition");
}

/* G42. */
static void
s3_prefix(IamLint *lint, const IamLintKey *key)
{
	const IamLintStatement *statement = key->statement;
	IamOperatorCode code = key->block->operator.code;
	bool		negated = iam_operator_negated(code);

	if (!iam_key_named(key, "s3:prefix") || !iam_operator_of_string(code) ||
		key->n_values == 0 || (negated ? !statement->allows :
							   !statement->denies))
		return;
	iam_fix(iam_lint_report(lint, &key->place, "who lists with a prefix "
							"shorter than %s escapes the test, and sees the "
							"same names",
							iam_shown(lint, key->values[0].text)),
			"allow the prefixes that may be listed, with StringLike, or deny "
			"all others, with StringNotLike");
}

/*
 * G43.
 */

/* Has the test this truth value among its values? */
static bool
has_truth(const IamLintKey *key, bool wanted)
{
	uint32_t	i;
	bool		truth;

	for (i = 0; i < key->n_values; i++)
	{
		if (iam_bool_parse(key->values[i].text, &truth) && truth == wanted)
			return true;
	}
	return false;
}

static const char mfa_key[] = "aws:multifactorauthpresent";

/*
 * Does a test of the key demand MFA: Bool with true alone, and not with
 * IfExists or ForAllValues unless another test asks that the key is present?
 */
static bool
demands_mfa(const IamLintStatement *statement)
{
	bool		present = iam_tests_present(statement, IAM_C_STR(mfa_key));
	const IamLintKey *key = NULL;

	while ((key = iam_next_test(statement, mfa_key, key)) != NULL)
	{
		const IamOperator *operator = &key->block->operator;

		if (operator->code == IAM_OP_BOOL && has_truth(key, true) &&
			!has_truth(key, false) &&
			(present || (!operator->if_exists &&
						 operator->set != IAM_SET_ALL)))
			return true;
	}
	return false;
}

/* Why an Allow with this test demands no MFA, or NULL. */
static const char *
allow_fault(const IamLintKey *key)
{
	const IamOperator *operator = &key->block->operator;

	if (operator->code == IAM_OP_NULL)
		return has_truth(key, false) ?
			"the key is there in sessions without MFA too" :
			has_truth(key, true) ?
			"requests without the key are those without MFA" : NULL;
	if (has_truth(key, false))
		return "it asks for requests without MFA";
	return operator->if_exists && has_truth(key, true) ?
		"with IfExists requests without the key pass, which are without MFA" :
		NULL;
}

/*
 * The same for a Deny.  IfExists is the form that AWS recommends; what else is
 * written in a Deny is not for MFA.
 */
static const char *
deny_fault(const IamLintKey *key)
{
	const IamOperator *operator = &key->block->operator;

	return operator->code == IAM_OP_BOOL && !operator->if_exists &&
		has_truth(key, false) ?
		"requests with long-term keys lack it and are not denied" : NULL;
}

/*
 * The set prefix does not count (lint.md X14).  Where another test of the
 * statement demands MFA, one that does not is harmless.
 */
static void
bad_pattern_for_mfa(IamLint *lint, const IamLintStatement *statement)
{
	const IamLintKey *key = iam_next_test(statement, mfa_key, NULL);

	if (key == NULL || (!statement->allows && !statement->denies) ||
		(statement->allows && demands_mfa(statement)))
		return;
	for (; key != NULL; key = iam_next_test(statement, mfa_key, key))
	{
		IamOperatorCode code = key->block->operator.code;
		const char *fault = statement->allows ?
			allow_fault(key) : deny_fault(key);

		if (fault == NULL || (code != IAM_OP_BOOL && code != IAM_OP_NULL))
			continue;
		iam_fix(iam_lint_report(lint, &key->place, "the test of %s demands no "
								"MFA: %s", iam_shown(lint, key->name), fault),
				statement->denies ?
				"write \"BoolIfExists\": {\"aws:MultiFactorAuthPresent\": "
				"\"false\"}" :
				"write \"Bool\": {\"aws:MultiFactorAuthPresent\": "
				"\"true\"}");
	}
}

/* G61.  A list of both values is told by G19. */
static void
allow_insecure_transport(IamLint *lint, const IamLintKey *key)
{
	if (!key->statement->allows ||
		key->block->operator.code != IAM_OP_BOOL ||
		!iam_key_named(key, "aws:securetransport") ||
		!has_truth(key, false) || has_truth(key, true))
		return;
	iam_fix(iam_lint_report(lint, &key->place, "the statement allows requests "
							"without TLS, and only those"),
			"write \"true\", or make it a Deny");
}

static const IamRule rules[] = {
	{
		.code = "redundant-key-due-to-wildcard-in-condition",
		.severity = IAM_SEVERITY_SUGGESTION,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_KEY(redundant_key),
		.title = "Test that is always true",
		.rationale = "the test looks as if it limited something",
		.also_known_as = "Access Analyzer REDUNDANT_KEY_DUE_TO_WILDCARD_IN_CONDITION"
	},
	{
		.code = "redundant-statement-due-to-wildcard-in-condition",
		.severity = IAM_SEVERITY_SUGGESTION,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_KEY(redundant_statement),
		.title = "Test that is never true",
		.rationale = "the statement does nothing; a Deny that does nothing protects nothing",
		.also_known_as = "Access Analyzer REDUNDANT_STATEMENT_DUE_TO_WILDCARD_IN_CONDITION"
	},
	{
		.code = "equivalent-to-null-false",
		.severity = IAM_SEVERITY_SUGGESTION,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_KEY(null_false),
		.title = "Test that asks only whether the key exists",
		.rationale = "Null says so, and nobody takes it for a limit on the value",
		.also_known_as = "Access Analyzer EQUIVALENT_TO_NULL_FALSE"
	},
	{
		.code = "equivalent-to-null-true",
		.severity = IAM_SEVERITY_SUGGESTION,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_KEY(null_true),
		.title = "Test that asks only whether the key is missing",
		.rationale = "Null says so, and nobody takes it for a limit on the value",
		.also_known_as = "Access Analyzer EQUIVALENT_TO_NULL_TRUE"
	},
	{
		.code = "dynamodb-attributes-without-select",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_I | IAM_B | IAM_S,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_STATEMENT(dynamodb_attributes),
		.data = "actions",
		.title = "Attributes limited, but not what a read returns",
		.rationale = "a read that asks for no attributes by name returns all of them, unless dynamodb:Select says otherwise",
		.also_known_as = "Access Analyzer DYNAMODB_ATTRIBUTES_WITHOUT_SELECT"
	},
	{
		.code = "s3-prefix-in-negative-context",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_I | IAM_B | IAM_S | IAM_R | IAM_C,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_KEY(s3_prefix),
		.title = "Prefix kept out instead of let in",
		.rationale = "who lists with a shorter prefix, or with none, sees the same names",
		.also_known_as = "Access Analyzer S3_PREFIX_IN_NEGATIVE_CONTEXT"
	},
	{
		.code = "bad-pattern-for-mfa",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_STATEMENT(bad_pattern_for_mfa),
		.title = "Test of MFA that demands none",
		.rationale = "aws:MultiFactorAuthPresent is missing from requests with long-term keys, and false in sessions without MFA",
		.also_known_as = "parliament BAD_PATTERN_FOR_MFA; iam-policy-validator mfa_antipattern_*"
	},
	{
		.code = "ineffective-deny-carve-out",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_I | IAM_R | IAM_C | IAM_K,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_KEY(ineffective_carve_out),
		.data = "global condition keys",
		.title = "Deny that excepts everybody",
		.rationale = "the exception was meant for some principals, and the statement denies nothing",
		.also_known_as = "iam-policy-validator ineffective_deny_carve_out"
	},
	{
		.code = "allow-insecure-transport",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_I | IAM_B | IAM_S | IAM_R | IAM_T,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_KEY(allow_insecure_transport),
		.title = "Allow that asks for requests without TLS",
		.rationale = "the value was meant for a Deny: this grants access to unencrypted requests, and to them alone",
		.also_known_as = "iam-policy-validator forbidden_condition_present"
	}
};

const IamRuleGroup iam_effect_rules = IAM_RULE_GROUP(rules);
