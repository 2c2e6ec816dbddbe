/*
 * lint_value.c
 *		Rules on condition values.
 *
 * Ring: core.  Source: lint.md, group G.
 *
 * A value that holds a placeholder or a variable is not judged as a date, a
 * number, an ARN and so on: nobody knows what it will be, and where it must
 * not stand is told by the rules on variables.
 */
#include "lint_rule.h"

#include "algebra.h"
#include "fold.h"
#include "glob.h"
#include "lint_list.h"
#include "lint_spell.h"
#include "lint_test.h"
#include "value.h"
#include "variable.h"

/*
 * G21, G22, G24 to G26, G55: values that their operators cannot read.
 */

/* G21. */
static void
type_mismatch_boolean(IamLint *lint, const IamLintValue *value)
{
	const IamLintBlock *block = value->key->block;
	bool		truth;

	if ((block->operator.code != IAM_OP_BOOL &&
		 block->operator.code != IAM_OP_NULL) ||
		iam_bool_parse(value->text, &truth) || !iam_value_is_settled(value))
		return;
	iam_fix(iam_lint_report(lint, &value->place, "%s is neither true nor "
							"false, which is all that %s can read",
							iam_shown(lint, value->text),
							iam_shown(lint, block->name)),
			"write \"true\" or \"false\"");
}

/* Is the value one of a Date operator, and no variable? */
static bool
is_date_value(const IamLintValue *value)
{
	IamOperatorCode code = value->key->block->operator.code;

	return code >= IAM_OP_DATE_EQUALS &&
		code <= IAM_OP_DATE_GREATER_THAN_EQUALS && iam_value_is_settled(value);
}

/* Has a date, which is sound, a time of day but no time zone? */
static bool
lacks_zone(IamStr text)
{
	const char *time = memchr(text.data, 'T', text.len);
	IamStr		rest;

	if (time == NULL || text.data[text.len - 1] == 'Z')
		return false;
	rest = (IamStr) {time, (size_t) (text.data + text.len - time)};
	return memchr(rest.data, '+', rest.len) == NULL &&
		memchr(rest.data, '-', rest.len) == NULL;
}

/*
 * G22.  The profile of ISO 8601 that AWS names (W3C NOTE-datetime) asks for a
 * zone behind a time; a year or a month alone is a date of it too.
 */
static void
type_mismatch_date(IamLint *lint, const IamLintValue *value)
{
	IamInstant	instant;
	bool		sound;

	if (!is_date_value(value))
		return;
	sound = iam_instant_parse(value->text, &instant);
	if (sound && !lacks_zone(value->text))
		return;
	iam_fix(iam_lint_report(lint, &value->place, sound ?
							"%s has a time without time zone" :
							"%s is no date of ISO 8601",
							iam_shown(lint, value->text)),
			"write YYYY-MM-DD, or YYYY-MM-DDThh:mm:ss with Z or an offset as "
			"+01:00 behind it");
}

/* G26.  What has exactly four digits is a year. */
static void
invalid_date_value(IamLint *lint, const IamLintValue *value)
{
	IamInstant	instant;
	size_t		i;

	if (!is_date_value(value) || !iam_instant_parse(value->text, &instant))
		return;
	for (i = 1; i < value->text.len; i++)
	{
		/* a date of the calendar has a dash behind its year */
		if (value->text.data[i] == '-')
			return;
	}
	if (value->text.len == 4 && value->text.data[0] != '-')
		return;
	iam_fix(iam_lint_report(lint, &value->place, "%s counts seconds since "
							"1970, which may not be the moment that is meant",
							iam_shown(lint, value->text)),
			"write the date as YYYY-MM-DDThh:mm:ssZ");
}

/* G24. */
static void
type_mismatch_number(IamLint *lint, const IamLintValue *value)
{
	IamOperatorCode code = value->key->block->operator.code;
	IamDecimal	number;

	if (code < IAM_OP_NUMERIC_EQUALS ||
		code > IAM_OP_NUMERIC_GREATER_THAN_EQUALS ||
		iam_decimal_parse(value->text, &number) ||
		!iam_value_is_settled(value))
		return;
	iam_fix(iam_lint_report(lint, &value->place, "%s is no number",
							iam_shown(lint, value->text)),
			"write a whole or a decimal number, without unit and blanks");
}

/* G25. */
static void
type_mismatch_string(IamLint *lint, const IamLintValue *value)
{
	if (value->key->block->operator.code != IAM_OP_BINARY_EQUALS ||
		iam_base64_valid(value->text) || !iam_value_is_settled(value))
		return;
	iam_fix(iam_lint_report(lint, &value->place, "%s is no Base64",
							iam_shown(lint, value->text)),
			"encode the bytes in Base64, padding included, or use "
			"StringEquals");
}

/* G30.  Values that cannot be read are told by G24. */
static void
redundant_value_num(IamLint *lint, const IamLintKey *key)
{
	IamOperatorCode code = key->block->operator.code;
	bool		less = code == IAM_OP_NUMERIC_LESS_THAN ||
		code == IAM_OP_NUMERIC_LESS_THAN_EQUALS;
	const IamLintValue *extreme = NULL;
	IamDecimal	best;
	IamDecimal	number;
	IamFinding *finding;
	uint32_t	n = 0;
	uint32_t	i;

	if (key->n_values < 2 || code < IAM_OP_NUMERIC_LESS_THAN ||
		code > IAM_OP_NUMERIC_GREATER_THAN_EQUALS)
		return;
	for (i = 0; i < key->n_values; i++)
	{
		int			order;

		if (!iam_decimal_parse(key->values[i].text, &number))
			continue;
		order = n++ == 0 ? 0 : iam_decimal_compare(&number, &best);
		if (extreme == NULL || (less ? order > 0 : order < 0))
		{
			extreme = &key->values[i];
			best = number;
		}
	}
	if (n < 2)
		return;
	finding = iam_lint_report(lint, &key->place, "of the values under %s only "
							  "%s matters: one match is enough",
							  iam_shown(lint, key->block->name),
							  iam_shown(lint, extreme->text));
	iam_fix(finding, "keep the value that is meant");
	iam_detail_text(finding, "matters", extreme->text);
}

/*
 * G52.  The pattern has all ARNs of keys; a value with wildcards must have
 * something in common with it.  Only names that lint.md counts: keys as
 * ec2:KmsKeyId hold an identifier, not an ARN.
 */
static bool
is_kms_arn_key(const IamLintKey *key)
{
	IamOperatorCode code = key->block->operator.code;

	return (iam_operator_of_string(code) || iam_operator_of_arn(code)) &&
		(iam_ends(key->name, "kms-key-id") ||
		 iam_ends(key->name, "KmsKeyArn") ||
		 iam_ends(key->name, "KmsKeyArns"));
}

/* Has a pattern some text in common with another one? */
static bool
has_common(IamLint *lint, IamStr text, const char *pattern)
{
	IamWork    *work = lint->work;
	IamArenaMark mark = iam_arena_mark(work->scratch);
	IamGlob		have;
	IamGlob		wanted;
	bool		result;

	result = !iam_glob_cut(work, text, IAM_CUT_EXACT, &have) ||
		!iam_glob_cut(work, IAM_C_STR(pattern), IAM_CUT_EXACT, &wanted) ||
		iam_glob_intersects(work, &have, &wanted);
	iam_arena_rewind(work->scratch, &mark);
	return result;
}

/*
 * Is the value, which is settled, none that such a key can have?  Under
 * StringLike a `*` may cross colons, so that parts are missing; under
 * StringEquals it is a character that no such ARN has.
 */
static bool
is_no_kms_arn(IamLint *lint, const IamLintValue *value)
{
	static const char *const wanted[IAM_ARN_PARTS] = {
		"arn", "?*", "kms", "?*", "????????????", "key/?*"
	};
	IamArn		arn;
	int			i;

	if (!iam_operator_has_wildcards(value->key->block->operator.code) &&
		(memchr(value->text.data, '*', value->text.len) != NULL ||
		 memchr(value->text.data, '?', value->text.len) != NULL))
		return true;
	if (!iam_arn_split(value->text, &arn) || arn.n_parts < IAM_ARN_PARTS)
		return !has_common(lint, value->text,
						   "arn:?*:kms:?*:????????????:key/?*");
	for (i = IAM_ARN_PARTITION; i < IAM_ARN_PARTS; i++)
	{
		if (!has_common(lint, arn.parts[i], wanted[i]))
			return true;
	}
	return false;
}

static void
invalid_kms_key_value(IamLint *lint, const IamLintValue *value)
{
	if (!is_kms_arn_key(value->key) || !iam_value_is_settled(value) ||
		!is_no_kms_arn(lint, value))
		return;
	iam_fix(iam_lint_report(lint, &value->place, "%s is no ARN of a KMS key, "
							"and %s never has another value",
							iam_shown(lint, value->text),
							iam_shown(lint, value->key->name)),
			"write arn:PARTITION:kms:REGION:ACCOUNT:key/ID, not an alias or "
			"the ID alone");
}

/* G55.  Where G52 speaks of the same value, it keeps quiet. */
static void
type_mismatch_arn(IamLint *lint, const IamLintValue *value)
{
	if (!iam_operator_of_arn(value->key->block->operator.code) ||
		iam_arn_valid(value->text) || iam_glob_is_any(value->text) ||
		!iam_value_is_settled(value) ||
		(is_kms_arn_key(value->key) && is_no_kms_arn(lint, value)))
		return;
	iam_fix(iam_lint_report(lint, &value->place, "%s is no ARN: under %s it "
							"matches nothing", iam_shown(lint, value->text),
							iam_shown(lint, value->key->block->name)),
			"write an ARN of six parts, arn:PARTITION:SERVICE:REGION:ACCOUNT:"
			"RESOURCE, in which each part may have wildcards");
}

/*
 * G49 to G51: names of regions, VPCs and their endpoints.
 */

/* Does the operator compare a text, and may case differ? */
static bool
ignores_case(IamOperatorCode code)
{
	return code == IAM_OP_STRING_EQUALS_IGNORE_CASE ||
		code == IAM_OP_STRING_NOT_EQUALS_IGNORE_CASE;
}

/*
 * Are the key's values regions: aws:RequestedRegion, and keys of services
 * that are named so (kms:ReplicaRegion, secretsmanager:AddReplicaRegions)?
 * Those on whether something is multi-region are not.
 */
static bool
is_region_key(const IamLintKey *key)
{
	if ((key->facts.flags & IAM_GLOBAL_REGION) ||
		iam_key_named(key, "s3:locationconstraint"))
		return true;
	return key->facts.origin == IAM_KEY_OF_SERVICE &&
		key->facts.type == IAM_KEY_STRING &&
		(iam_ends(key->name, "Region") || iam_ends(key->name, "Regions")) &&
		!iam_ends(key->name, "MultiRegion");
}

/* S3's oldest constraint is no region, and us-east-1 has none. */
static bool
is_old_constraint(const IamLintValue *value)
{
	return iam_key_named(value->key, "s3:locationconstraint") &&
		(value->text.len == 0 || iam_is(value->text, "EU"));
}

static bool
is_region(IamStr text, bool fold)
{
	uint32_t	i;

	if (iam_region_known(text))
		return true;
	for (i = 0; fold && i < iam_n_regions(); i++)
	{
		if (iam_fold_equal(text, iam_region_at(i)))
			return true;
	}
	return false;
}

/* G49. */
static void
invalid_region(IamLint *lint, const IamLintValue *value)
{
	IamOperatorCode code = value->key->block->operator.code;
	IamSpelling spelling;
	IamFinding *finding;
	uint32_t	i;

	if (!iam_operator_of_string(code) || !is_region_key(value->key) ||
		is_region(value->text, ignores_case(code)) ||
		is_old_constraint(value) || !iam_value_is_settled(value) ||
		iam_glob_head(value->text) < value->text.len)
		return;
	finding = iam_lint_report(lint, &value->place, "there is no region %s",
							  iam_shown(lint, value->text));
	if (finding->muted)
		return;
	iam_fix(finding, "write the code of a region, as us-east-1");
	iam_spell_start(&spelling, value->text);
	for (i = 0; i < iam_n_regions(); i++)
		iam_spell_offer(&spelling, iam_region_at(i));
	iam_spell_report(&spelling, finding);
}

/*
 * Can a value be an identifier: the head, then 8 or 17 letters and digits?
 * Where wildcards count, what stands before the first one decides.
 */
static bool
is_identifier(const IamLintValue *value, const char *head)
{
	IamOperatorCode code = value->key->block->operator.code;
	IamStr		text = value->text;
	size_t		n_head = strlen(head);
	size_t		known = iam_glob_head(text);
	size_t		i;

	if (known < text.len)
		text.len = known;
	for (i = 0; i < text.len && i < n_head; i++)
	{
		unsigned char c = (unsigned char) text.data[i];

		if (ignores_case(code))
			c = iam_fold_ascii(c);
		if (c != (unsigned char) head[i])
			return false;
	}
	for (; i < text.len; i++)
	{
		if (strchr("0123456789abcdefghijklmnopqrstuvwxyz"
				   "ABCDEFGHIJKLMNOPQRSTUVWXYZ", text.data[i]) == NULL)
			return false;
	}
	return known < value->text.len ? text.len <= n_head + 17 :
		text.len == n_head + 8 || text.len == n_head + 17;
}

/* G50 and G51. */
static void
check_identifier(IamLint *lint, const IamLintValue *value, const char *head,
				 const char *what)
{
	if (!iam_operator_of_string(value->key->block->operator.code) ||
		is_identifier(value, head) || !iam_value_is_settled(value))
		return;
	iam_fix(iam_lint_report(lint, &value->place, "%s is no identifier of %s",
							iam_shown(lint, value->text), what),
			"write %s and the 8 or 17 letters and digits behind it", head);
}

/* G50. */
static void
invalid_vpc_format(IamLint *lint, const IamLintValue *value)
{
	if (iam_key_named(value->key, "aws:sourcevpc") ||
		iam_key_named(value->key, "aws:ec2instancesourcevpc"))
		check_identifier(lint, value, "vpc-", "a VPC");
}

/* G51. */
static void
invalid_vpce_format(IamLint *lint, const IamLintValue *value)
{
	if (iam_key_named(value->key, "aws:sourcevpce"))
		check_identifier(lint, value, "vpce-", "a VPC endpoint");
}

/*
 * G53 and G54: wildcards and variables in values of keys that mark whose
 * something is.  In aws:userid the part before the colon, which names the
 * role or user, must be given in full or be left open in full.  AWS has a
 * third form, but not for which keys.
 */

/* Is there a token of the sort wanted where none may be? */
static bool
is_too_permissive(const IamLintValue *value, bool wildcards)
{
	IamTokenizer tokenizer = {.source = value->text};
	IamToken	token;
	bool		found = false;
	bool		other = false;

	while (iam_variable_next(&tokenizer, &token))
	{
		bool		wanted = wildcards ?
			token.kind == IAM_TOKEN_STAR || token.kind == IAM_TOKEN_ONE :
			token.kind == IAM_TOKEN_VARIABLE;
		const char *colon = token.kind == IAM_TOKEN_TEXT ?
			memchr(token.text.data, ':', token.text.len) : NULL;

		if (wanted && (value->key->facts.flags & IAM_GLOBAL_SENSITIVE))
			return true;
		/* two variables are not one whole side */
		other = other || (!wanted && colon != token.text.data) ||
			(found && wanted && !wildcards);
		found = found || wanted;
		if (colon != NULL)
			break;
	}
	return found && other;
}

/* Is it such a key, and an operator that compares texts? */
static bool
is_sensitive(const IamLintValue *value)
{
	IamOperatorCode code = value->key->block->operator.code;

	return (value->key->facts.flags & IAM_GLOBAL_SENSITIVE ||
			iam_key_named(value->key, "aws:userid")) &&
		(iam_operator_of_string(code) || iam_operator_of_arn(code)) &&
		!value->template;
}

/* G53.  A star that is no wildcard under the operator was meant as one. */
static void
wildcard_too_permissive(IamLint *lint, const IamLintValue *value)
{
	const IamLintKey *key = value->key;
	bool		wild = iam_operator_has_wildcards(key->block->operator.code);

	if (!is_sensitive(value) || !is_too_permissive(value, true))
		return;
	iam_fix(iam_lint_report(lint, &value->place, wild ?
							"%s matches more than one value of %s, which "
							"marks a boundary" :
							"%s holds a wildcard in a value of %s, which "
							"marks a boundary",
							iam_shown(lint, value->text),
							iam_shown(lint, key->name)),
			"write the values in full, as a list");
}

/* G54. */
static void
variable_too_permissive(IamLint *lint, const IamLintValue *value)
{
	if (memchr(value->text.data, '$', value->text.len) == NULL ||
		!is_sensitive(value) || !is_too_permissive(value, false))
		return;
	iam_fix(iam_lint_report(lint, &value->place, "%s leaves it to the request "
							"what %s must be, which marks a boundary",
							iam_shown(lint, value->text),
							iam_shown(lint, value->key->name)),
			"write the values in full, as a list");
}

static const IamRule rules[] = {
	{
		.code = "type-mismatch-boolean",
		.severity = IAM_SEVERITY_WARNING,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_VALUE(type_mismatch_boolean),
		.title = "Value that is no truth value",
		.rationale = "Bool and Null read true and false alone; with another value the test can never pass",
		.also_known_as = "Access Analyzer TYPE_MISMATCH_BOOLEAN; parliament MISMATCHED_TYPE_OPERATION_TO_NULL; iam-policy-validator invalid_bool_value_for_operator"
	},
	{
		.code = "type-mismatch-date",
		.severity = IAM_SEVERITY_WARNING,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_VALUE(type_mismatch_date),
		.title = "Value that is no date",
		.rationale = "a value that a Date operator cannot read matches nothing",
		.also_known_as = "Access Analyzer TYPE_MISMATCH_DATE; parliament MISMATCHED_TYPE; iam-policy-validator invalid_value_format"
	},
	{
		.code = "type-mismatch-number",
		.severity = IAM_SEVERITY_WARNING,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_VALUE(type_mismatch_number),
		.title = "Value that is no number",
		.rationale = "a value that a Numeric operator cannot read matches nothing",
		.also_known_as = "Access Analyzer TYPE_MISMATCH_NUMBER; parliament MISMATCHED_TYPE; iam-policy-validator invalid_value_format"
	},
	{
		.code = "type-mismatch-string",
		.severity = IAM_SEVERITY_WARNING,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_VALUE(type_mismatch_string),
		.title = "Value that is no Base64",
		.rationale = "BinaryEquals compares bytes that are written in Base64; another value matches nothing",
		.also_known_as = "Access Analyzer TYPE_MISMATCH_STRING"
	},
	{
		.code = "invalid-date-value",
		.severity = IAM_SEVERITY_WARNING,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_VALUE(invalid_date_value),
		.title = "Date written as a number",
		.rationale = "seconds since 1970 leave leap seconds out and are read wrongly by people",
		.also_known_as = "Access Analyzer INVALID_DATE_VALUE; parliament MISMATCHED_TYPE"
	},
	{
		.code = "redundant-condition-value-num",
		.severity = IAM_SEVERITY_SUGGESTION,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_KEY(redundant_value_num),
		.title = "Several bounds where one counts",
		.rationale = "of several bounds the widest one counts, which may not be the one that somebody wanted",
		.also_known_as = "Access Analyzer REDUNDANT_CONDITION_VALUE_NUM"
	},
	{
		.code = "invalid-region",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_LIST,
		.marks = IAM_RULE_AGES,
		IAM_CHECK_VALUE(invalid_region),
		.data = "regions",
		.title = "Unknown region",
		.rationale = "no request is for a region that does not exist",
		.also_known_as = "Access Analyzer INVALID_REGION"
	},
	{
		.code = "invalid-vpc-format",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_VALUE(invalid_vpc_format),
		.title = "Value that is no VPC",
		.rationale = "no request comes from a VPC of such a name",
		.also_known_as = "Access Analyzer INVALID_VPC_FORMAT"
	},
	{
		.code = "invalid-vpce-format",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_VALUE(invalid_vpce_format),
		.title = "Value that is no VPC endpoint",
		.rationale = "no request comes through an endpoint of such a name",
		.also_known_as = "Access Analyzer INVALID_VPCE_FORMAT"
	},
	{
		.code = "invalid-kms-key-value",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_CAT,
		IAM_CHECK_VALUE(invalid_kms_key_value),
		.title = "Value that is no ARN of a KMS key",
		.rationale = "the key holds the ARN of the KMS key, whatever the request named it by; an alias or an ID matches nothing",
		.also_known_as = "Access Analyzer INVALID_KMS_KEY_VALUE"
	},
	{
		.code = "wildcard-usage-too-permissive",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_LIST,
		IAM_CHECK_VALUE(wildcard_too_permissive),
		.data = "global condition keys",
		.title = "Wildcard in a key that marks a boundary",
		.rationale = "a pattern of accounts, organizations, VPCs or principal IDs takes in those of strangers",
		.also_known_as = "Access Analyzer WILDCARD_USAGE_TOO_PERMISSIVE"
	},
	{
		.code = "variable-usage-too-permissive",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_LIST,
		IAM_CHECK_VALUE(variable_too_permissive),
		.data = "global condition keys",
		.title = "Variable in a key that marks a boundary",
		.rationale = "what the boundary is comes from the request, so that it may be a stranger's",
		.also_known_as = "Access Analyzer VARIABLE_USAGE_TOO_PERMISSIVE"
	},
	{
		.code = "type-mismatch-arn",
		.severity = IAM_SEVERITY_WARNING,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_VALUE(type_mismatch_arn),
		.title = "Value that is no ARN",
		.rationale = "the Arn operators compare ARNs part by part; another value matches nothing",
		.also_known_as = "iam-policy-validator invalid_arn_format_for_operator"
	}
};

const IamRuleGroup iam_value_rules = IAM_RULE_GROUP(rules);
