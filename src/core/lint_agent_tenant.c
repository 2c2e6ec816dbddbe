/*
 * lint_agent_tenant.c
 *		Rules for agents: tenant isolation and secrets.
 *
 * Ring: core.  Source: lint.md, group P; who may change the tags of tenants is
 * in lint_agent_tag.c.
 */
#include "lint_agent.h"
#include "lint_rule.h"
#include "lint_tenant.h"
#include "lint_test.h"

#include "glob.h"

/*
 * P2.
 */

/*
 * Does the test only ask whether the caller has the tag: is it like `*`, or
 * not the empty text?
 */
static bool
asks_for_presence(const IamLintKey *key)
{
	IamOperatorCode code = key->block->operator.code;
	IamStr		text;

	if (key->n_values != 1 || key->block->operator.if_exists ||
		key->block->operator.set != IAM_SET_NONE ||
		iam_principal_tag(key->folded).len == 0)
		return false;
	text = key->values[0].text;
	return text.len == 0 ? iam_operator_negated(code) :
		code == IAM_OP_STRING_LIKE && iam_glob_is_any(text);
}

/* Does a test, by its key or by a value, speak of a tenant's tag? */
static bool
is_tenant_test(const IamTenantKeys *tenants, const IamLintKey *key)
{
	uint32_t	i;

	if (asks_for_presence(key))
		return false;
	if (iam_is_tenant_key(tenants, iam_tag_of_key(key->folded)))
		return true;
	for (i = 0; i < key->n_values; i++)
	{
		if (iam_holds_tenant(tenants, key->values[i].text))
			return true;
	}
	return false;
}

/* Why the test passes without the key, or NULL. */
static const char *
passes_without(const IamLintKey *key)
{
	const IamOperator *operator = &key->block->operator;

	if (iam_tests_present(key->statement, key->folded))
		return NULL;
	if (operator->if_exists)
		return "IfExists";
	if (iam_operator_negated(operator->code))
		return "a negated operator";
	if (operator->set == IAM_SET_ALL && iam_tag_of_key(key->folded).len > 0)
		return "ForAllValues";
	return NULL;
}

/* The value by which the test passes for every tenant, or NULL. */
static const IamLintValue *
open_value(const IamTenantKeys *tenants, const IamLintKey *key)
{
	const IamLintValue *literal = NULL;
	bool		bound = false;
	uint32_t	i;

	for (i = 0; i < key->n_values; i++)
	{
		const IamLintValue *value = &key->values[i];

		if (iam_glob_is_any(value->text))
			return value;
		if (iam_holds_tenant(tenants, value->text))
			bound = true;
		else if (literal == NULL &&
				 (value->text.len == 0 ||
				  memchr(value->text.data, '$', value->text.len) == NULL))
			literal = value;
	}
	return bound ? literal : NULL;
}

/*
 * In a Deny statement a missing tag fails closed; what passes a negated test
 * there is what it exempts.
 */
static void
judge_tenant_test(IamLint *lint, const IamTenantKeys *tenants,
				  const IamLintKey *key)
{
	bool		denies = key->statement->denies;
	const char *by;
	const IamLintValue *value;

	if (!is_tenant_test(tenants, key) ||
		(denies && !iam_operator_negated(key->block->operator.code)))
		return;
	by = denies ? NULL : passes_without(key);
	value = open_value(tenants, key);
	if (by != NULL)
		iam_fix(iam_lint_report(lint, &key->place, "with %s the test of %s "
								"passes where the tag is missing", by,
								iam_shown(lint, key->name)),
				"write StringEquals, which fails without the tag");
	else if (value != NULL)
		iam_fix(iam_lint_report(lint, &value->place, "%s lets every tenant "
								"pass the test of %s",
								iam_shown(lint, value->text),
								iam_shown(lint, key->name)),
				"keep the variable alone, as ${aws:PrincipalTag/tenant}; "
				"%s", denies ? "leave what is shared out of the resources" :
				"allow what is shared in another statement");
}

/* P2. */
static void
tenant_condition_fails_open(IamLint *lint, const IamLintDocument *document)
{
	IamTenantKeys tenants;
	uint32_t	i;
	uint32_t	j;
	uint32_t	k;

	if (!iam_tenant_keys(lint, &tenants) || tenants.n == 0)
		return;
	for (i = 0; i < document->n_statements; i++)
	{
		const IamLintStatement *statement = &document->statements[i];

		for (j = 0; (statement->allows || statement->denies) &&
			 j < statement->n_blocks; j++)
		{
			const IamLintBlock *block = &statement->blocks[j];

			if (block->operator.code == IAM_OP_UNKNOWN ||
				block->operator.code == IAM_OP_NULL)
				continue;
			for (k = 0; k < block->n_keys; k++)
				judge_tenant_test(lint, &tenants, &block->keys[k]);
		}
	}
}

/*
 * P3.
 */

/*
 * Most pairs of an action and a test or resource pattern that are looked at in
 * one document; a document with more has other faults.
 */
#define MOST_TESTS 300000

/* Is it a test that holds for an action without the key? */
static bool
may_be_void(const IamLintKey *key)
{
	const IamOperator *operator = &key->block->operator;

	return operator->set == IAM_SET_ALL &&
		operator->code != IAM_OP_UNKNOWN && operator->code != IAM_OP_NULL &&
		iam_key_depends_on_action(key) &&
		(key->facts.origin == IAM_KEY_GLOBAL ||
		 key->facts.origin == IAM_KEY_OF_SERVICE) &&
		!iam_tests_present(key->statement, key->folded);
}

/* Does nothing else bound the action, which the statement grants? */
static bool
is_action_open(const IamLint *lint, const IamLintKey *key, uint32_t action)
{
	IamGrant	grant;

	return !iam_key_supported(lint, key, action) &&
		!iam_constrained(lint, key->statement, action) &&
		iam_agent_grants(lint, key->statement, action, &grant);
}

/* The actions that the test leaves open, as many as are shown. */
static uint32_t
open_actions(IamLint *lint, const IamLintKey *key, uint32_t cost,
			 uint32_t *allowance, IamStr *names)
{
	const IamActionSlice *named = &key->statement->named;
	uint32_t	n = 0;
	uint32_t	i;

	for (i = named->first * 64; i < (named->first + named->n) * 64 &&
		 n < IAM_MOST_NAMED; i++)
	{
		if (!iam_action_slice_has(named, i))
			continue;
		if (*allowance < cost)
			break;
		*allowance -= cost;
		iam_work_spend(lint->work, cost);
		if (is_action_open(lint, key, i))
			names[n++] = iam_action_text(lint->extra, i);
	}
	return n;
}

static void
report_void(IamLint *lint, const IamLintKey *key, const IamStr *names,
			uint32_t n)
{
	IamFinding *finding;

	finding = iam_lint_report(lint, &key->place, "%s lets %s pass, which %s "
							  "no %s: ForAllValues holds without the key",
							  iam_shown(lint, key->block->name),
							  iam_shown_list(lint, names, n),
							  n == 1 ? "has" : "have",
							  iam_shown(lint, key->name));
	iam_fix(finding, "add Null \"false\" for the key, or move the actions "
			"that lack it to a statement with another condition");
	iam_detail_texts(finding, "actions", names, n);
	iam_detail_text(finding, "key", key->name);
}

static void
set_test_not_evaluated(IamLint *lint, const IamLintDocument *document)
{
	IamStr		names[IAM_MOST_NAMED];
	uint32_t	allowance = MOST_TESTS;
	uint32_t	i;
	uint32_t	j;
	uint32_t	k;

	for (i = 0; i < document->n_statements; i++)
	{
		const IamLintStatement *statement = &document->statements[i];
		uint32_t	cost = 1 + statement->n_resources +
			iam_n_tests(statement);

		for (j = 0; statement->allows && j < statement->n_blocks; j++)
		{
			const IamLintBlock *block = &statement->blocks[j];

			if (block->operator.set != IAM_SET_ALL)
				continue;
			for (k = 0; k < block->n_keys; k++)
			{
				const IamLintKey *key = &block->keys[k];
				uint32_t	n = may_be_void(key) ?
					open_actions(lint, key, cost, &allowance, names) : 0;

				if (n > 0)
					report_void(lint, key, names, n);
			}
		}
	}
}

/*
 * P7.
 */

/* May a request lack the key? */
static bool
is_optional(const IamLintVariable *variable)
{
	return (variable->facts.flags & IAM_GLOBAL_OPTIONAL) ||
		variable->facts.origin == IAM_KEY_OF_PROVIDER ||
		iam_tag_of_key(variable->folded).len > 0;
}

/* Does a variable without value widen what the statement allows? */
static bool
widens(const IamLintVariable *variable)
{
	const IamLintStatement *statement = variable->statement;
	const IamOperator *operator;

	if (variable->where == IAM_IN_RESOURCE)
		return statement->resource_polarity == IAM_ELEMENT ?
			statement->denies : statement->allows;
	if (variable->where != IAM_IN_VALUE)
		return false;
	operator = &variable->value->key->block->operator;
	if (!iam_operator_takes_variables(operator->code))
		return false;
	return iam_operator_negated(operator->code) ?
		statement->allows : statement->denies;
}

/* Statements that deny what lacks a key, with no other test. */
typedef struct Guards
{
	const IamLintStatement **items;
	uint32_t	n;
	uint32_t	tests;			/* how many are still allowed */
} Guards;

static bool
find_guards(IamLint *lint, Guards *guards)
{
	const IamLintDocument *document = lint->document;
	uint32_t	i;

	*guards = (Guards) {iam_lint_alloc(lint, document->n_statements + 1,
		sizeof(IamLintStatement *)), 0, MOST_TESTS};
	if (guards->items == NULL)
		return false;
	for (i = 0; i < document->n_statements; i++)
	{
		const IamLintStatement *statement = &document->statements[i];

		if (statement->denies && statement->n_blocks == 1 &&
			statement->blocks[0].n_keys == 1 &&
			statement->blocks[0].operator.code == IAM_OP_NULL)
			guards->items[guards->n++] = statement;
	}
	return true;
}

/* Is what lacks the key kept out by another test? */
static bool
is_guarded(IamLint *lint, Guards *guards, const IamLintVariable *variable)
{
	uint32_t	i;

	if (variable->statement->allows &&
		iam_tests_present(variable->statement, variable->folded))
		return true;
	if (guards->tests < guards->n)
		return true;
	guards->tests -= guards->n;
	iam_work_spend(lint->work, guards->n);
	for (i = 0; i < guards->n; i++)
	{
		if (iam_tests_absent(guards->items[i], variable->folded) &&
			iam_deny_reaches(lint, guards->items[i], variable->statement))
			return true;
	}
	return false;
}

static void
judge_unresolved(IamLint *lint, Guards *guards,
				 const IamLintVariable *variable)
{
	IamFinding *finding;

	if (variable->form != IAM_VARIABLE_KEY || variable->has_default ||
		variable->statement == NULL || !widens(variable) ||
		!is_optional(variable) || is_guarded(lint, guards, variable))
		return;
	finding = iam_lint_report(lint, variable->place, "for a caller without "
							  "%s nothing matches %s, and more is allowed",
							  iam_shown(lint, variable->name),
							  iam_shown(lint, variable->string));
	iam_fix(finding, variable->statement->denies ?
			"deny the same with Null \"true\" for the key too, or give the "
			"variable a default" : "add Null \"false\" for the key");
	iam_detail_text(finding, "key", variable->name);
}

static void
variable_unresolved_fails_open(IamLint *lint, const IamLintDocument *document)
{
	const IamLintVariable *variable = document->variables;
	Guards		guards;

	if (variable == NULL || !find_guards(lint, &guards))
		return;
	for (; variable != NULL; variable = variable->next)
		judge_unresolved(lint, &guards, variable);
}

/*
 * Does the string let a tenant through: by what an Allow statement names, or
 * by what a Deny statement leaves out?
 */
static bool
lets_through(const IamLintVariable *variable)
{
	const IamLintStatement *statement = variable->statement;

	if (statement == NULL || (variable->where != IAM_IN_RESOURCE &&
							  variable->where != IAM_IN_VALUE))
		return false;
	if (!statement->denies)
		return statement->allows;
	if (variable->where == IAM_IN_RESOURCE)
		return statement->resource_polarity == IAM_NOT_ELEMENT;
	return iam_operator_negated(variable->value->key->block->operator.code);
}

/* P8.  In a Deny statement the default mostly denies. */
static void
variable_default_crosses_tenant(IamLint *lint,
								const IamLintVariable *variable)
{
	IamFinding *finding;

	if (!variable->has_default || !lets_through(variable) ||
		!iam_is_tenant_variable(lint, variable))
		return;
	finding = iam_lint_report(lint, variable->place, "sessions without the "
							  "tag share the tenant %s", iam_shown(lint,
							  variable->fallback));
	iam_fix(finding, "leave the default out, so that nothing is allowed "
			"without the tag");
	iam_detail_text(finding, "variable", variable->text);
}

/*
 * P9.
 */

/* Do wildcards count in the string? */
static bool
takes_wildcards(const IamLintVariable *variable)
{
	if (variable->where == IAM_IN_RESOURCE)
		return true;
	if (variable->where != IAM_IN_VALUE)
		return false;
	switch (variable->value->key->block->operator.code)
	{
		case IAM_OP_STRING_LIKE:
		case IAM_OP_STRING_NOT_LIKE:
		case IAM_OP_ARN_EQUALS:
		case IAM_OP_ARN_NOT_EQUALS:
		case IAM_OP_ARN_LIKE:
		case IAM_OP_ARN_NOT_LIKE:
			return true;
		default:
			return false;
	}
}

/* Is there a wildcard right before or behind the variable? */
static bool
touches_wildcard(const IamLintVariable *variable)
{
	const char *from = variable->text.data;
	const char *end = from + variable->text.len;
	const char *start = variable->string.data;

	return (from > start && (from[-1] == '*' || from[-1] == '?')) ||
		(end < start + variable->string.len && (*end == '*' || *end == '?'));
}

static void
variable_adjacent_wildcard(IamLint *lint, const IamLintVariable *variable)
{
	if (!lets_through(variable) || !takes_wildcards(variable) ||
		!iam_is_tenant_variable(lint, variable) ||
		!touches_wildcard(variable))
		return;
	iam_fix(iam_lint_report(lint, variable->place, "%s also matches what "
							"belongs to tenants whose names are longer",
							iam_shown(lint, variable->string)),
			"put a delimiter between the variable and the wildcard, as in "
			"%.*s/*", (int) variable->text.len, variable->text.data);
}

/*
 * P10.  Secrets Manager adds a dash and six characters to the name of a
 * secret.  Parameters of AWS itself are no secrets.
 */
static bool
is_secret_open(const IamLint *lint, const IamGrant *grant)
{
	const IamLintResource *resource = grant->resource;
	IamStr		name = resource->arn.parts[IAM_ARN_RESOURCE];

	(void) lint;
	if (resource->everything || resource->arn.n_parts < IAM_ARN_PARTS)
		return resource->everything;
	if (iam_starts(name, "parameter/aws/service/"))
		return false;
	if (iam_is(resource->arn.parts[IAM_ARN_SERVICE], "secretsmanager") &&
		iam_ends(name, "-?" "?????"))
		name.len -= 7;
	return iam_has_wildcard(name);
}

static void
secret_wildcard(IamLint *lint, const IamLintDocument *document)
{
	static const IamWide wide = {
		.list = IAM_LIST_SECRETS,
		.is_wide = is_secret_open,
		.does = "reads every secret or parameter that fits the pattern",
		.fix = "name each of them; only the six random characters of a "
		"secret may be -?" "?????"
	};

	(void) document;
	iam_report_wide(lint, &wide);
}

/* P11. */
static bool
binds_key_use(const IamLint *lint, const IamGrant *grant)
{
	(void) lint;
	return iam_demands_values(grant->statement, "kms:encryptioncontext:*",
							  false, iam_value_is_closed) ||
		iam_demands_values(grant->statement, "kms:viaservice", false,
						   iam_value_is_closed);
}

static void
kms_unbound(IamLint *lint, const IamLintDocument *document)
{
	static const IamReach reach = {
		.list = IAM_LIST_KMS_USE,
		.excuse = binds_key_use,
		.does = "uses the key for whatever was encrypted with it",
		.fix = "add a test of kms:ViaService or of the encryption context, "
		"as kms:EncryptionContext:tenant equal to "
		"${aws:PrincipalTag/tenant}"
	};

	(void) document;
	iam_report_reach(lint, &reach);
}

static const IamRule rules[] = {
	{
		.code = "agent-tenant-condition-fails-open",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_I | IAM_B | IAM_S | IAM_R,
		.class = IAM_CLASS_DOC,
		.marks = IAM_RULE_AGENT,
		IAM_CHECK_DOCUMENT(tenant_condition_fails_open),
		.data = "option tenant_keys",
		.title = "Test of the tenant that passes without tenant",
		.rationale = "one resource or session without the tag is then open to all tenants",
		.also_known_as = NULL
	},
	{
		.code = "agent-set-test-not-evaluated",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_I | IAM_B | IAM_S,
		.class = IAM_CLASS_CAT,
		.marks = IAM_RULE_AGENT,
		IAM_CHECK_DOCUMENT(set_test_not_evaluated),
		.data = "actions, condition keys",
		.title = "ForAllValues on a key that the action lacks",
		.rationale = "the test is vacuously true, and the action is open although the statement looks bound",
		.also_known_as = NULL
	},
	{
		.code = "agent-variable-unresolved-fails-open",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_I | IAM_B | IAM_S | IAM_R,
		.class = IAM_CLASS_LIST,
		.marks = IAM_RULE_AGENT,
		IAM_CHECK_DOCUMENT(variable_unresolved_fails_open),
		.data = "global condition keys that a request may lack",
		.title = "Variable whose absence allows more",
		.rationale = "a pattern with a variable that has no value matches nothing, so that a Deny does not deny",
		.also_known_as = NULL
	},
	{
		.code = "agent-variable-default-crosses-tenant",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_I | IAM_B | IAM_S | IAM_R,
		.class = IAM_CLASS_DOC,
		.marks = IAM_RULE_AGENT,
		IAM_CHECK_VARIABLE(variable_default_crosses_tenant),
		.data = "option tenant_keys",
		.title = "Default for the tag of a tenant",
		.rationale = "all sessions without the tag see what the others of them left",
		.also_known_as = NULL
	},
	{
		.code = "agent-variable-adjacent-wildcard",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_I | IAM_B | IAM_S | IAM_R,
		.class = IAM_CLASS_DOC,
		.marks = IAM_RULE_AGENT,
		IAM_CHECK_VARIABLE(variable_adjacent_wildcard),
		.data = "option tenant_keys",
		.title = "Wildcard next to the tag of a tenant",
		.rationale = "tenant acme reaches what belongs to acme2",
		.also_known_as = NULL
	},
	{
		.code = "agent-secret-wildcard",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_I | IAM_B | IAM_S,
		.class = IAM_CLASS_DOC,
		.marks = IAM_RULE_AGENT,
		.yields_to = IAM_CAUSE_ADMIN,
		IAM_CHECK_DOCUMENT(secret_wildcard),
		.title = "Agent that reads secrets by a pattern",
		.rationale = "a secret that is made later fits the pattern without anybody having decided it",
		.also_known_as = NULL
	},
	{
		.code = "agent-kms-unbound",
		.severity = IAM_SEVERITY_WARNING,
		.kinds = IAM_I | IAM_B | IAM_S,
		.class = IAM_CLASS_DOC,
		.marks = IAM_RULE_AGENT,
		.yields_to = IAM_CAUSE_ADMIN,
		IAM_CHECK_DOCUMENT(kms_unbound),
		.title = "Agent that uses a key for everything",
		.rationale = "one key often encrypts the data of many tenants and services",
		.also_known_as = NULL
	}
};

const IamRuleGroup iam_agent_tenant_rules = IAM_RULE_GROUP(rules);
