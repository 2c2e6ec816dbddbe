/*
 * lint_variable.c
 *		Rules on policy variables and placeholders of template languages.
 *
 * Ring: core.  Source: lint.md, group H.  What a ${...} is was found out when
 * the model was made (lint_token.c).  Of several in one string each fault is
 * told once.
 */
#include "lint_rule.h"

#include "lint_list.h"
#include "lint_spell.h"
#include "lint_test.h"

/* May a variable stand at the place at all? */
static bool
has_place(const IamLintVariable *variable)
{
	return variable->where != IAM_ELSEWHERE;
}

/* Is it one that is replaced, if it stands at the right place? */
static bool
is_sound(const IamLintVariable *variable)
{
	return variable->form == IAM_VARIABLE_KEY ||
		variable->form == IAM_VARIABLE_ESCAPE;
}

/* Does the operator, if it stands in a value, replace variables? */
static bool
is_replaced(const IamLintVariable *variable)
{
	IamOperatorCode code;

	if (variable->value == NULL)
		return true;
	code = variable->value->key->block->operator.code;
	return code == IAM_OP_UNKNOWN || iam_operator_of_string(code) ||
		iam_operator_of_arn(code);
}

/*
 * Does the variable before this one, in the same string, have the same fault?
 * Variables of one string follow each other in the document's list.
 */
static bool
is_told(const IamLintVariable *variable,
		bool (*has_fault) (const IamLintVariable *variable))
{
	const IamLintVariable *before = variable->before;

	return before != NULL && before->place == variable->place &&
		has_fault(before);
}

/* H1. */
static void
missing_brace(IamLint *lint, const IamLintVariable *variable)
{
	if (variable->form != IAM_VARIABLE_NO_BRACE)
		return;
	iam_fix(iam_lint_report(lint, variable->place, "%s has no closing brace",
							iam_shown(lint, variable->text)),
			"close the variable with }");
}

/* H2. */
static void
missing_quote(IamLint *lint, const IamLintVariable *variable)
{
	if (variable->form != IAM_VARIABLE_NO_QUOTE || !has_place(variable))
		return;
	iam_fix(iam_lint_report(lint, variable->place, "the default value of %s "
							"is not in single quotes",
							iam_shown(lint, variable->text)),
			"write ${%.*s, 'default'}", (int) variable->name.len,
			variable->name.data);
}

/* Has the name of a key blanks around it?  The form does not tell. */
static bool
is_padded(const IamLintVariable *variable)
{
	IamStr		name = variable->name;

	/* behind the name there are at least the comma or the brace */
	return variable->form == IAM_VARIABLE_KEY &&
		(name.data > variable->text.data + strlen("${") ||
		 memchr(" \t\r\n", name.data[name.len], 4) != NULL);
}

/*
 * H3.  The name of a tag may hold blanks.  Those around a name some evaluators
 * strip, ours too, but AWS documents no blank before the comma.
 */
static void
unsupported_space(IamLint *lint, const IamLintVariable *variable)
{
	bool		padded = is_padded(variable);

	if ((variable->form != IAM_VARIABLE_BLANK && !padded) ||
		!has_place(variable))
		return;
	iam_fix(iam_lint_report(lint, variable->place, "%s has a blank %s its "
							"name", iam_shown(lint, variable->text),
							padded ? "beside" : "in"),
			"remove the blank");
}

/* H4. */
static void
empty_variable(IamLint *lint, const IamLintVariable *variable)
{
	if (variable->form != IAM_VARIABLE_EMPTY || !has_place(variable))
		return;
	iam_fix(iam_lint_report(lint, variable->place, "%s names no key",
							iam_shown(lint, variable->text)),
			"write the name of a key between the braces, or remove it");
}

/* H5.  Malformed ones too: mending them would not help. */
static bool
is_misplaced(const IamLintVariable *variable)
{
	return variable->where == IAM_ELSEWHERE &&
		variable->form != IAM_VARIABLE_NO_BRACE &&
		variable->form != IAM_VARIABLE_TEMPLATE;
}

static void
unsupported_in_element(IamLint *lint, const IamLintVariable *variable)
{
	if (!is_misplaced(variable) || is_told(variable, is_misplaced))
		return;
	iam_fix(iam_lint_report(lint, variable->place, "%s is plain text here",
							iam_shown(lint, variable->text)),
			"write the text itself; variables count in Resource, NotResource "
			"and condition values");
}

/* H6. */
static bool
is_unreplaced(const IamLintVariable *variable)
{
	return has_place(variable) && is_sound(variable);
}

static void
unsupported_in_version(IamLint *lint, const IamLintVariable *variable)
{
	const IamLintDocument *document = lint->document;

	if (!document->version_known ||
		document->version_number == IAM_VERSION_2012 ||
		!is_unreplaced(variable) || is_told(variable, is_unreplaced))
		return;
	iam_fix(iam_lint_report(lint, variable->place, "%s is plain text in a "
							"document of version 2008-10-17%s",
							iam_shown(lint, variable->text),
							document->version.json == NULL ?
							", which it is without Version" : ""),
			"write \"Version\": \"2012-10-17\"");
}

/* H7.  Bool too (lint.md X4). */
static bool
is_unreadable(const IamLintVariable *variable)
{
	return is_sound(variable) && !is_replaced(variable);
}

static void
invalid_for_operator(IamLint *lint, const IamLintVariable *variable)
{
	if (!is_unreadable(variable) || is_told(variable, is_unreadable))
		return;
	iam_fix(iam_lint_report(lint, variable->place, "%s is not replaced under "
							"%s, which cannot read it",
							iam_shown(lint, variable->text),
							iam_shown(lint,
									  variable->value->key->block->name)),
			"write the value itself, or use a String or Arn operator");
}

/* Is it the name of a key at a place where that counts? */
static bool
names_key(const IamLintVariable *variable)
{
	return variable->form == IAM_VARIABLE_KEY && has_place(variable) &&
		is_replaced(variable);
}

/* H8. */
static void
multivalued_key(IamLint *lint, const IamLintVariable *variable)
{
	if (!names_key(variable) || !variable->facts.multivalued)
		return;
	iam_fix(iam_lint_report(lint, variable->place, "%s has several values, "
							"and a variable stands for one",
							iam_shown(lint, variable->name)),
			"use a key of one value, or test the key itself in a condition");
}

/*
 * Variables that are no condition keys: those of the session policies of
 * Transfer Family, and those of IoT and of its credentials provider (the
 * guides of both).
 */
static bool
is_variable_only(IamStr name)
{
	static const char *const names[] = {
		"transfer:HomeBucket", "transfer:HomeDirectory",
		"transfer:HomeFolder", "transfer:UserName",
		"iot:ClientId", "iot:CertificateId",
		"credentials-iot:ThingName", "credentials-iot:ThingTypeName",
		"credentials-iot:AwsCertificateId", NULL
	};

	return iam_one_of(name, names) || iam_starts(name, "iot:Certificate.") ||
		iam_starts(name, "iot:Connection.Thing.");
}

/* The global keys that are near to a name. */
static void
spell_variable(IamStr name, IamSpelling *spelling)
{
	uint32_t	i;

	iam_spell_start(spelling, name);
	for (i = 0; i < iam_n_global_keys(); i++)
	{
		IamGlobalKey key = iam_global_key_at(i);

		if (!key.template)
			iam_spell_offer(spelling, key.name);
	}
}

/* H9.  What an identity provider names is its own business. */
static void
unknown_variable(IamLint *lint, const IamLintVariable *variable)
{
	IamKeyOrigin origin = variable->facts.origin;
	IamSpelling spelling;
	IamFinding *finding;

	if (!names_key(variable) || origin == IAM_KEY_GLOBAL ||
		origin == IAM_KEY_OF_SERVICE || origin == IAM_KEY_OF_PROVIDER ||
		is_variable_only(variable->name))
		return;
	finding = iam_lint_report(lint, variable->place, "there is no key %s",
							  iam_shown(lint, variable->name));
	if (finding->muted)
		return;
	if (variable->facts.bare_tag)
	{
		iam_fix(finding, "write the name of a tag behind a slash");
		return;
	}
	iam_fix(finding, origin == IAM_KEY_NO_FORM ?
			"write a key with its prefix, as aws:username; what a template "
			"fills in must be filled in" :
			"look the key up in the guides of IAM and of the service");
	spell_variable(variable->name, &spelling);
	iam_spell_report(&spelling, finding);
}

/*
 * A rule of ours: what a template language was to replace.  It parses as
 * text, or as a value of the wrong type, and silently matches nothing.
 */
static bool
is_placeholder(const IamLintVariable *variable)
{
	return variable->form == IAM_VARIABLE_TEMPLATE;
}

static const char template_fix[] =
	"lint and store what the template makes, not the template";

static void
template_placeholder(IamLint *lint, const IamLintDocument *document)
{
	const IamLintFault *fault = document->faults;
	const IamLintVariable *variable = document->variables;

	for (; fault != NULL; fault = fault->next)
	{
		if (fault->kind != IAM_FAULT_TEMPLATE)
			continue;
		iam_fix(iam_lint_report(lint, &fault->place, "%s is a function of "
								"CloudFormation that nothing has replaced",
								iam_shown(lint, fault->json->names[0].text)),
				"%s", template_fix);
	}
	for (; variable != NULL; variable = variable->next)
	{
		if (!is_placeholder(variable) || is_told(variable, is_placeholder))
			continue;
		iam_fix(iam_lint_report(lint, variable->place, "%s is a placeholder "
								"that nothing has replaced",
								iam_shown(lint, variable->text)),
				"%s", template_fix);
	}
}

static const IamRule rules[] = {
	{
		.code = "missing-brace-in-variable",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_VARIABLE(missing_brace),
		.title = "Variable without closing brace",
		.rationale = "what is not closed is no variable: it is compared as it stands",
		.also_known_as = "Access Analyzer MISSING_BRACE_IN_VARIABLE"
	},
	{
		.code = "missing-quote-in-variable",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_VARIABLE(missing_quote),
		.title = "Default value that is not quoted",
		.rationale = "such a variable has no value, and what holds it matches nothing",
		.also_known_as = "Access Analyzer MISSING_QUOTE_IN_VARIABLE"
	},
	{
		.code = "unsupported-space-in-variable",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_VARIABLE(unsupported_space),
		.title = "Blank in the name of a variable",
		.rationale = "no key has such a name: the variable has no value, and what holds it matches nothing",
		.also_known_as = "Access Analyzer UNSUPPORTED_SPACE_IN_VARIABLE"
	},
	{
		.code = "empty-variable",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_VARIABLE(empty_variable),
		.title = "Variable without a name",
		.rationale = "it has no value, and what holds it matches nothing",
		.also_known_as = "Access Analyzer EMPTY_VARIABLE"
	},
	{
		.code = "variable-unsupported-in-element",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_VARIABLE(unsupported_in_element),
		.title = "Variable where none is replaced",
		.rationale = "variables count in Resource, NotResource and condition values; elsewhere they are plain text",
		.also_known_as = "Access Analyzer VARIABLE_UNSUPPORTED_IN_ELEMENT"
	},
	{
		.code = "variable-unsupported-in-version",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_ALL_KINDS & ~IAM_K,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_VARIABLE(unsupported_in_version),
		.title = "Variable in the older language",
		.rationale = "without \"Version\": \"2012-10-17\" nothing is replaced",
		.also_known_as = "Access Analyzer VARIABLE_UNSUPPORTED_IN_VERSION"
	},
	{
		.code = "invalid-variable-for-operator",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_VARIABLE(invalid_for_operator),
		.title = "Variable under an operator that has none",
		.rationale = "variables are replaced under String and Arn operators alone; elsewhere they are values that cannot be read",
		.also_known_as = "Access Analyzer INVALID_VARIABLE_FOR_OPERATOR"
	},
	{
		.code = "multivalued-key-as-variable",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_CAT,
		IAM_CHECK_VARIABLE(multivalued_key),
		.data = "condition keys",
		.title = "Variable of a key of several values",
		.rationale = "only a key of one value can stand for it: the variable has no value, and what holds it matches nothing",
		.also_known_as = NULL
	},
	{
		.code = "unknown-variable",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_CAT,
		.marks = IAM_RULE_AGES,
		IAM_CHECK_VARIABLE(unknown_variable),
		.data = "condition keys",
		.title = "Unknown variable",
		.rationale = "no request has such a key: the variable has no value, and what holds it matches nothing",
		.also_known_as = NULL
	},
	{
		.code = "template-placeholder",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_DOCUMENT(template_placeholder),
		.title = "Placeholder of a template language",
		.rationale = "what the template should have replaced is compared as it stands, and matches nothing",
		.also_known_as = NULL
	}
};

const IamRuleGroup iam_variable_rules = IAM_RULE_GROUP(rules);
