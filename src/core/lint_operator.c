/*
 * lint_operator.c
 *		Rules on condition operators.
 *
 * Ring: core.  Source: lint.md, group G.
 *
 * What a test does without its key is that of lint.md 1, "Absent key truth
 * table".  Where nobody knows the type of a key, nothing is said of it.
 */
#include "lint_list.h"
#include "lint_rule.h"
#include "lint_spell.h"
#include "lint_tenant.h"
#include "lint_test.h"

/* Is the operator NullIfExists, with or without a set prefix? */
static bool
is_null_if_exists(IamStr name)
{
	static const char *const names[] = {
		"NullIfExists", "ForAllValues:NullIfExists",
		"ForAnyValue:NullIfExists", NULL
	};

	return iam_one_of(name, names);
}

/* All names of operators that are near to a word. */
static void
spell_operator(IamLint *lint, IamStr word, IamSpelling *spelling)
{
	IamOperator operator;
	int			set;
	int			code;
	int			if_exists;

	iam_spell_start(spelling, word);
	for (set = IAM_SET_NONE; set <= IAM_SET_ANY; set++)
	{
		for (code = IAM_OP_UNKNOWN + 1; code < IAM_OP_COUNT; code++)
		{
			for (if_exists = 0; if_exists <= (code != IAM_OP_NULL);
				 if_exists++)
			{
				IamBuffer	name;

				iam_buffer_init(&name, lint->work->scratch, 48);
				operator = (IamOperator) {(IamOperatorCode) code,
				(IamSetPrefix) set, if_exists != 0};
				iam_operator_print(&operator, &name);
				if (name.failed)
				{
					lint->work->failure = IAM_ERR_NO_MEMORY;
					return;
				}
				iam_spell_offer(spelling, (IamStr) {name.data, name.len});
			}
		}
	}
}

/*
 * G1.  A name that holds a variable or a placeholder is somebody else's
 * finding.
 */
static void
invalid_condition_operator(IamLint *lint, const IamLintBlock *block)
{
	IamSpelling spelling;
	IamFinding *finding;

	if (block->operator.code != IAM_OP_UNKNOWN ||
		is_null_if_exists(block->name) ||
		memchr(block->name.data, '{', block->name.len) != NULL)
		return;
	finding = iam_lint_report(lint, &block->place,
							  "%s is no condition operator: AWS refuses it",
							  iam_shown(lint, block->name));
	if (finding->muted)
		return;
	iam_fix(finding, "write an operator that there is, as StringEquals, with "
			"ForAllValues: or ForAnyValue: before it or IfExists behind it "
			"where that is meant");
	spell_operator(lint, block->name, &spelling);
	iam_spell_report(&spelling, finding);
}

/* G2. */
static void
null_with_if_exists(IamLint *lint, const IamLintBlock *block)
{
	if (!is_null_if_exists(block->name))
		return;
	iam_fix(iam_lint_report(lint, &block->place, "%s is no operator: Null "
							"asks itself whether the key exists",
							iam_shown(lint, block->name)),
			"write Null");
}

/* G3. */
static void
null_with_qualifier(IamLint *lint, const IamLintBlock *block)
{
	if (block->operator.code != IAM_OP_NULL ||
		block->operator.set == IAM_SET_NONE)
		return;
	iam_fix(iam_lint_report(lint, &block->place, "%s says nothing: AWS has it "
							"%s, whatever the request holds",
							iam_shown(lint, block->name),
							block->operator.set == IAM_SET_ALL ?
							"always true" : "always false"),
			"write Null without the prefix");
}

/*
 * G15, G16, G17.  A key of several values needs a set prefix, a key of one
 * value must have none.
 */
static bool
is_single(const IamLintKey *key, IamSetPrefix set)
{
	const IamOperator *operator = &key->block->operator;

	return operator->set == set && key->facts.typed &&
		!key->facts.multivalued && operator->code != IAM_OP_UNKNOWN &&
		operator->code != IAM_OP_NULL;
}

/* G15. */
static void
missing_qualifier(IamLint *lint, const IamLintKey *key)
{
	const IamOperator *operator = &key->block->operator;
	IamFinding *finding;

	if (operator->set != IAM_SET_NONE || operator->code == IAM_OP_NULL ||
		operator->code == IAM_OP_UNKNOWN || !key->facts.typed ||
		!key->facts.multivalued)
		return;
	finding = iam_lint_report(lint, &key->place, "%s has several values, and "
							  "%s compares one", iam_shown(lint, key->name),
							  iam_shown(lint, key->block->name));
	iam_fix(finding, "write ForAllValues: before the operator when every "
			"value must pass, ForAnyValue: when one is enough");
}

/*
 * G16.  Beside a test that the key is present the prefix opens nothing, but
 * whoever removes that test will not see it: as grave.
 */
static void
forallvalues_with_single(IamLint *lint, const IamLintKey *key)
{
	IamFinding *finding;
	bool		present;

	if (!is_single(key, IAM_SET_ALL))
		return;
	present = iam_tests_present(key->statement, key->folded);
	finding = iam_lint_report(lint, &key->place, present ?
							  "%s has one value, and ForAllValues is for keys "
							  "of several" :
							  "%s has one value, and under ForAllValues the "
							  "test passes when the request lacks it",
							  iam_shown(lint, key->name));
	iam_fix(finding, "remove ForAllValues: from the operator");
	iam_detail_bool(finding, "tests_presence", present);
}

/* G17. */
static void
foranyvalue_with_single(IamLint *lint, const IamLintKey *key)
{
	if (!is_single(key, IAM_SET_ANY))
		return;
	iam_fix(iam_lint_report(lint, &key->place, "%s has one value, and "
							"ForAnyValue is for keys of several",
							iam_shown(lint, key->name)),
			"remove ForAnyValue: from the operator");
}

/* G18. */
static void
invalid_condition_data_type(IamLint *lint, const IamLintKey *key)
{
	uint32_t	i;

	for (i = 1; i < key->n_values; i++)
	{
		if (key->values[i].type != key->values[0].type)
			break;
	}
	if (i >= key->n_values)
		return;
	iam_fix(iam_lint_report(lint, &key->place, "the values of %s are of "
							"different JSON types: %s is not what %s is",
							iam_shown(lint, key->name),
							iam_shown(lint, key->values[i].text),
							iam_shown(lint, key->values[0].text)),
			"write all values as strings");
}

/* G19. */
static void
invalid_condition_multiple_boolean(IamLint *lint, const IamLintKey *key)
{
	IamOperatorCode code = key->block->operator.code;

	if ((code != IAM_OP_BOOL && code != IAM_OP_NULL) || key->n_values < 2)
		return;
	iam_fix(iam_lint_report(lint, &key->place, "%s takes one value, and %s "
							"has %u", iam_shown(lint, key->block->name),
							iam_shown(lint, key->name),
							(unsigned) key->n_values),
			"keep the one that is meant; a test that both values pass says "
			"nothing");
}

/* Is there a wildcard outside of variables, escapes and placeholders? */
static bool
has_wildcard(IamStr text)
{
	IamLintVariable variable;
	size_t		from = 0;
	size_t		next = 0;
	bool		more;

	do
	{
		size_t		end;

		more = iam_lint_next_variable(text, &next, &variable);
		end = more ? (size_t) (variable.text.data - text.data) : text.len;
		for (; from < end; from++)
		{
			if (text.data[from] == '*' || text.data[from] == '?')
				return true;
		}
		from = next;
	} while (more);
	return false;
}

/* The operator that reads wildcards, for one that does not. */
static const char *
like_operator(IamOperatorCode code)
{
	switch (code)
	{
		case IAM_OP_STRING_EQUALS:
		case IAM_OP_STRING_EQUALS_IGNORE_CASE:
			return "StringLike";
		case IAM_OP_STRING_NOT_EQUALS:
		case IAM_OP_STRING_NOT_EQUALS_IGNORE_CASE:
			return "StringNotLike";
		default:
			return NULL;
	}
}

/* G29. */
static void
wildcard_without_like(IamLint *lint, const IamLintValue *value)
{
	const IamLintBlock *block = value->key->block;
	const char *like = like_operator(block->operator.code);
	IamFinding *finding;

	if (like == NULL || value->type != IAM_JSON_STRING ||
		!has_wildcard(value->text))
		return;
	finding = iam_lint_report(lint, &value->place, "the wildcard in %s is an "
							  "ordinary character under %s",
							  iam_shown(lint, value->text),
							  iam_shown(lint, block->name));
	iam_fix(finding, "use %s, or write ${*} and ${?} if the characters "
			"themselves are meant", like);
	iam_detail_text(finding, "like_operator", IAM_C_STR(like));
}

/*
 * G56.  A test that the key is present undoes it.  With ForAnyValue nobody
 * agrees on what IfExists does, and AWS's own examples take it for a test
 * that passes: it is told too.
 */
static void
ifexists_weakens(IamLint *lint, const IamLintKey *key)
{
	uint32_t	wanted = IAM_GLOBAL_BOUNDARY |
		(lint->options->profile == IAM_PROFILE_AGENT ? IAM_GLOBAL_TAGGED : 0);
	IamFinding *finding;

	if (!key->statement->allows || !key->block->operator.if_exists ||
		key->block->operator.code == IAM_OP_UNKNOWN ||
		!(key->facts.flags & wanted) ||
		iam_tests_present(key->statement, key->folded))
		return;
	finding = iam_lint_report(lint, &key->place, "under %s a request without "
							  "%s is allowed: the key marks a boundary, and "
							  "not every request has it",
							  iam_shown(lint, key->block->name),
							  iam_shown(lint, key->name));
	iam_fix(finding, "remove IfExists, or add \"Null\": {\"%.*s\": "
			"\"false\"}", (int) key->name.len, key->name.data);
}

/* G57. */
static void
ifexists_on_always_present(IamLint *lint, const IamLintKey *key)
{
	if (!key->block->operator.if_exists ||
		key->block->operator.code == IAM_OP_UNKNOWN ||
		!(key->facts.flags & IAM_GLOBAL_ALWAYS))
		return;
	iam_fix(iam_lint_report(lint, &key->place, "every request has %s: the "
							"IfExists of %s does nothing",
							iam_shown(lint, key->name),
							iam_shown(lint, key->block->name)),
			"remove IfExists from the operator");
}

/* Can requests have such a key at all?  What cannot is told elsewhere. */
static bool
is_possible(const IamLintKey *key)
{
	return key->facts.origin != IAM_KEY_NO_FORM &&
		key->facts.origin != IAM_KEY_NO_SERVICE;
}

/* Does a test compare with the tenant, or a tag that names it? */
static bool
carries_tenant(const IamTenantKeys *tenants, const IamLintKey *key)
{
	uint32_t	i;

	if (iam_is_tenant_key(tenants, iam_tag_of_key(key->folded)))
		return true;
	for (i = 0; i < key->n_values; i++)
	{
		if (iam_holds_tenant(tenants, key->values[i].text))
			return true;
	}
	return false;
}

/* Is it a test of all values that a request without any passes? */
static bool
passes_empty(const IamLintKey *key)
{
	const IamOperator *operator = &key->block->operator;

	return operator->set == IAM_SET_ALL && operator->code != IAM_OP_UNKNOWN &&
		operator->code != IAM_OP_NULL && is_possible(key) &&
		!iam_tests_present(key->statement, key->folded);
}

static void
report_forallvalues(IamLint *lint, const IamTenantKeys *tenants,
					const IamLintKey *key)
{
	const IamLintBlock *block = key->block;
	IamFinding *finding = iam_lint_report(lint, &key->place, "under %s a "
										  "request whose %s is missing or "
										  "empty is allowed%s",
										  iam_shown(lint, block->name),
										  iam_shown(lint, key->name),
										  block->operator.if_exists ?
										  ", and IfExists asks for just that" :
										  "");

	if (carries_tenant(tenants, key))
	{
		iam_raise(finding);
		iam_detail_bool(finding, "tenant", true);
	}
	iam_fix(finding, "add \"Null\": {\"%.*s\": \"false\"} to the condition",
			(int) key->name.len, key->name.data);
}

/*
 * G58.  Only a test that the key is present helps.  In the profile for agents
 * a test of the tenant is worth an error; the tags of tenants are found once.
 */
static void
forallvalues_allow(IamLint *lint, const IamLintDocument *document)
{
	IamTenantKeys tenants = {.n = 0};
	bool		asked = lint->options->profile != IAM_PROFILE_AGENT;
	uint32_t	i;
	uint32_t	j;
	uint32_t	k;

	for (i = 0; i < document->n_statements; i++)
	{
		const IamLintStatement *statement = &document->statements[i];

		for (j = 0; statement->allows && j < statement->n_blocks; j++)
		{
			const IamLintBlock *block = &statement->blocks[j];

			for (k = 0; k < block->n_keys; k++)
			{
				if (!passes_empty(&block->keys[k]))
					continue;
				if (!asked && !iam_tenant_keys(lint, &tenants))
					return;
				asked = true;
				report_forallvalues(lint, &tenants, &block->keys[k]);
			}
		}
	}
}

/* G59.  Whoever tests with Null has thought of it, whatever the value. */
static void
foranyvalue_deny(IamLint *lint, const IamLintKey *key)
{
	const IamOperator *operator = &key->block->operator;

	if (!key->statement->denies || operator->set != IAM_SET_ANY ||
		operator->code == IAM_OP_UNKNOWN || operator->code == IAM_OP_NULL ||
		!is_possible(key) ||
		iam_tests_present(key->statement, key->folded) ||
		iam_tests_absent(key->statement, key->folded))
		return;
	iam_fix(iam_lint_report(lint, &key->place, "under %s a request without %s "
							"is not denied",
							iam_shown(lint, key->block->name),
							iam_shown(lint, key->name)),
			"if such requests are to be denied, add a statement with "
			"\"Null\": {\"%.*s\": \"true\"}", (int) key->name.len,
			key->name.data);
}

static const IamRule rules[] = {
	{
		.code = "invalid-condition-operator",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_BLOCK(invalid_condition_operator),
		.title = "Unknown condition operator",
		.rationale = "AWS refuses a policy with an operator that there is not",
		.also_known_as = "Access Analyzer INVALID_CONDITION_OPERATOR; parliament UNKNOWN_OPERATOR"
	},
	{
		.code = "null-with-if-exists",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_BLOCK(null_with_if_exists),
		.title = "Null with IfExists",
		.rationale = "Null asks whether a key exists; that it may be missing is what it asks",
		.also_known_as = "Access Analyzer NULL_WITH_IF_EXISTS; iam-policy-validator invalid_operator"
	},
	{
		.code = "null-with-qualifier",
		.severity = IAM_SEVERITY_SUGGESTION,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_BLOCK(null_with_qualifier),
		.title = "Null with a set prefix",
		.rationale = "with ForAllValues the test is always true, with ForAnyValue always false",
		.also_known_as = "Access Analyzer NULL_WITH_QUALIFIER"
	},
	{
		.code = "missing-qualifier",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_CAT,
		IAM_CHECK_KEY(missing_qualifier),
		.data = "condition keys, global condition keys",
		.title = "Key of several values without set prefix",
		.rationale = "an operator without prefix compares one value; what it does with several is not defined",
		.also_known_as = "Access Analyzer MISSING_QUALIFIER"
	},
	{
		.code = "forallvalues-with-single-valued-key",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_CAT,
		IAM_CHECK_KEY(forallvalues_with_single),
		.data = "condition keys, global condition keys",
		.title = "ForAllValues on a key of one value",
		.rationale = "all of no values pass any test: a request without the key is let through",
		.also_known_as = "Access Analyzer FORALLVALUES_WITH_SINGLE_VALUED_KEY; parliament SINGLE_VALUE_CONDITION_TOO_PERMISSIVE; iam-policy-validator set_operator_on_single_valued_key"
	},
	{
		.code = "foranyvalue-with-single-valued-key",
		.severity = IAM_SEVERITY_WARNING,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_CAT,
		IAM_CHECK_KEY(foranyvalue_with_single),
		.data = "condition keys, global condition keys",
		.title = "ForAnyValue on a key of one value",
		.rationale = "the prefix is for keys of several values, and turns what IfExists and negation mean",
		.also_known_as = "parliament SINGLE_VALUE_CONDITION_TOO_PERMISSIVE; iam-policy-validator set_operator_on_single_valued_key"
	},
	{
		.code = "invalid-condition-data-type",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_KEY(invalid_condition_data_type),
		.title = "Values of different JSON types",
		.rationale = "the values of a key must be of one JSON type",
		.also_known_as = "Access Analyzer INVALID_CONDITION_DATA_TYPE"
	},
	{
		.code = "invalid-condition-multiple-boolean",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_KEY(invalid_condition_multiple_boolean),
		.title = "Several truth values",
		.rationale = "Bool and Null take one value",
		.also_known_as = "Access Analyzer INVALID_CONDITION_MULTIPLE_BOOLEAN"
	},
	{
		.code = "wildcard-without-like-operator",
		.severity = IAM_SEVERITY_WARNING,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_VALUE(wildcard_without_like),
		.title = "Wildcard that is none",
		.rationale = "StringEquals compares letter by letter: the pattern matches nothing but itself",
		.also_known_as = "Access Analyzer WILDCARD_WITHOUT_LIKE_OPERATOR"
	},
	{
		.code = "ifexists-weakens-condition",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_I | IAM_B | IAM_S | IAM_R | IAM_T,
		.class = IAM_CLASS_LIST,
		IAM_CHECK_KEY(ifexists_weakens),
		.data = "global condition keys",
		.title = "IfExists on a key that marks a boundary",
		.rationale = "a request that comes without the key, from outside of the boundary, is allowed",
		.also_known_as = "iam-policy-validator ifexists_weakens_security_condition"
	},
	{
		.code = "ifexists-on-always-present-key",
		.severity = IAM_SEVERITY_SUGGESTION,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_LIST,
		IAM_CHECK_KEY(ifexists_on_always_present),
		.data = "global condition keys",
		.title = "IfExists on a key that every request has",
		.rationale = "the suffix does nothing, and who reads it looks for the request that lacks the key",
		.also_known_as = "iam-policy-validator ifexists_on_always_present_key"
	},
	{
		.code = "forallvalues-allow-without-null-check",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_I | IAM_B | IAM_S | IAM_R | IAM_T,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_DOCUMENT(forallvalues_allow),
		.data = "options profile and tenant_keys",
		.title = "ForAllValues that a missing key passes",
		.rationale = "all of no values pass any test: who leaves the key out is allowed",
		.also_known_as = "iam-policy-validator forallvalues_allow_without_null_check"
	},
	{
		.code = "foranyvalue-deny-without-null-check",
		.severity = IAM_SEVERITY_SUGGESTION,
		.kinds = IAM_I | IAM_B | IAM_S | IAM_R | IAM_C | IAM_K,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_KEY(foranyvalue_deny),
		.title = "ForAnyValue in a Deny that a missing key escapes",
		.rationale = "none of no values passes any test: who leaves the key out is not denied",
		.also_known_as = "iam-policy-validator foranyvalue_deny_without_null_check"
	}
};

const IamRuleGroup iam_operator_rules = IAM_RULE_GROUP(rules);
