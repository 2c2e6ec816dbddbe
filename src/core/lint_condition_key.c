/*
 * lint_condition_key.c
 *		Rules on condition keys: what a name is, and whether the operator fits
 *		its type.  Those on keys and actions are in lint_key_action.c.
 *
 * Ring: core.  Source: lint.md, group G.
 *
 * What a key is was found out when the model was made (lint_key.c).  Of its
 * faults one is told: no form > no tag > retired > unknown; a prefix that
 * nobody knows is invalid-service.
 */
#include <stdlib.h>

#include "lint_list.h"
#include "lint_rule.h"
#include "lint_spell.h"
#include "lint_test.h"

/* Order of keys: by folded name, then as they stand in the document. */
static int
compare_keys(const void *left, const void *right)
{
	const IamLintKey *a = *(const IamLintKey *const *) left;
	const IamLintKey *b = *(const IamLintKey *const *) right;
	size_t		len = a->folded.len < b->folded.len ?
		a->folded.len : b->folded.len;
	int			order = memcmp(a->folded.data, b->folded.data, len);

	if (order == 0 && a->folded.len != b->folded.len)
		order = a->folded.len < b->folded.len ? -1 : 1;
	return order != 0 ? order : (a > b) - (a < b);
}

/* G4. */
static void
duplicate_keys(IamLint *lint, const IamLintBlock *block)
{
	const IamLintKey **keys;
	uint32_t	first = 0;
	uint32_t	i;

	if (block->n_keys < 2)
		return;
	keys = iam_lint_alloc(lint, block->n_keys, sizeof(IamLintKey *));
	if (keys == NULL)
		return;
	for (i = 0; i < block->n_keys; i++)
		keys[i] = &block->keys[i];
	qsort(keys, block->n_keys, sizeof(IamLintKey *), compare_keys);
	for (i = 1; i < block->n_keys; i++)
	{
		if (!iam_str_eq(keys[i]->folded, keys[first]->folded))
			first = i;
		else if (!iam_str_eq(keys[i]->name, keys[first]->name))
			iam_fix(iam_lint_report(lint, &keys[i]->place,
									"%s is the same key as %s, which stands "
									"in the same operator: AWS refuses it",
									iam_shown(lint, keys[i]->name),
									iam_shown(lint, keys[first]->name)),
					"write the key once, with all values in one list");
	}
}

/* A name that holds a variable or a placeholder is somebody else's finding. */
static bool
is_template(const IamLintKey *key)
{
	return memchr(key->name.data, '{', key->name.len) != NULL;
}

/* G5. */
static void
invalid_condition_key_format(IamLint *lint, const IamLintKey *key)
{
	if (key->facts.origin != IAM_KEY_NO_FORM || is_template(key))
		return;
	iam_fix(iam_lint_report(lint, &key->place, "%s is no condition key: AWS "
							"refuses it", iam_shown(lint, key->name)),
			"write prefix:Name, as aws:PrincipalOrgID or s3:prefix");
}

/*
 * Where the part that the user names starts in a word: behind its slash, or
 * behind its last colon, which may stand for one.
 */
static size_t
own_part(IamStr word)
{
	const char *slash = memchr(word.data, '/', word.len);
	size_t		from = word.len;

	if (slash != NULL)
		return (size_t) (slash - word.data) + 1;
	while (from > 0 && word.data[from - 1] != ':')
		from--;
	return from;
}

/*
 * Offer a key that may have been meant; of a template with the word's own
 * part.
 */
static void
offer_key(IamLint *lint, IamSpelling *spelling, IamStr candidate)
{
	IamStr		word = spelling->word;
	const char *slash = memchr(candidate.data, '/', candidate.len);
	size_t		head;
	size_t		from;
	char	   *made;

	if (slash == NULL || !iam_key_is_template(candidate))
	{
		iam_spell_offer(spelling, candidate);
		return;
	}
	head = (size_t) (slash - candidate.data) + 1;
	from = own_part(word);
	if (from + IAM_SPELL_DISTANCE < head || from > head + IAM_SPELL_DISTANCE)
		return;
	made = iam_lint_alloc(lint, head + word.len - from + 1, 1);
	if (made == NULL)
		return;
	memcpy(made, candidate.data, head);
	memcpy(made + head, word.data + from, word.len - from);
	iam_spell_offer(spelling, (IamStr) {made, head + word.len - from});
}

/* G6. */
static void
invalid_global_key(IamLint *lint, const IamLintKey *key)
{
	IamSpelling spelling;
	IamFinding *finding;
	uint32_t	i;

	if (key->facts.origin != IAM_KEY_NO_GLOBAL || key->facts.bare_tag ||
		is_template(key))
		return;
	finding = iam_lint_report(lint, &key->place, "there is no global "
							  "condition key %s: no request has it",
							  iam_shown(lint, key->name));
	if (finding->muted)
		return;
	iam_fix(finding, "write a key of AWS's list of global condition keys; a "
			"tag of the principal is aws:PrincipalTag/name");
	iam_spell_start(&spelling, key->name);
	for (i = 0; i < iam_n_global_keys(); i++)
		offer_key(lint, &spelling, iam_global_key_at(i).name);
	iam_spell_report(&spelling, finding);
}

/* The part of a key before its colon. */
static IamStr
key_prefix(IamStr name)
{
	const char *colon = memchr(name.data, ':', name.len);

	return (IamStr) {name.data, colon != NULL ?
	(size_t) (colon - name.data) : 0};
}

/* Keys of the service that are near, on the day of the lint. */
static void
spell_key(IamLint *lint, IamStr name, IamSpelling *spelling)
{
	uint32_t	service = iam_catalog_service(key_prefix(name));
	IamCatalogRange keys = {0, 0};
	uint32_t	i;

	iam_spell_start(spelling, name);
	if (service != IAM_CATALOG_NONE)
		keys = iam_catalog_service_at(service).condition_keys;
	for (i = keys.first; i < keys.end; i++)
	{
		IamCatalogKey key = iam_catalog_condition_key_at(i);

		if (iam_was_there(key.life, lint->day))
			offer_key(lint, spelling, key.name);
	}
}

/*
 * Was the key in the catalogue on the day of the lint?  What an added action
 * has is in no catalogue.
 */
static bool
was_known(const IamLint *lint, const IamLintKey *key)
{
	return key->facts.key == IAM_CATALOG_NONE ||
		iam_was_there(iam_catalog_condition_key_at(key->facts.key).life,
					  lint->day);
}

/* G7. */
static void
invalid_service_key(IamLint *lint, const IamLintKey *key)
{
	IamSpelling spelling;
	IamFinding *finding;
	IamStr		prefix;

	if (key->facts.bare_tag || is_template(key))
		return;
	if (key->facts.origin != IAM_KEY_NOT_OF_SERVICE &&
		(key->facts.origin != IAM_KEY_OF_SERVICE || was_known(lint, key)))
		return;
	prefix = key_prefix(key->name);
	finding = iam_lint_report(lint, &key->place, "service %s has no condition "
							  "key %s: no request has it",
							  iam_shown(lint, prefix),
							  iam_shown(lint, key->name));
	if (finding->muted)
		return;
	iam_fix(finding, "look the key up in iam_catalog_condition_keys()");
	spell_key(lint, key->name, &spelling);
	iam_spell_report(&spelling, finding);
}

/*
 * G8, G9.
 */

/* Most keys that stand for an old one. */
#define MOST_INSTEAD 4

/* Split a list with commas between; how many there are. */
static uint32_t
split_names(IamStr list, IamStr *names)
{
	uint32_t	n = 0;

	while (list.len > 0 && n < MOST_INSTEAD)
	{
		const char *comma = memchr(list.data, ',', list.len);
		size_t		len = comma != NULL ? (size_t) (comma - list.data) :
			list.len;

		names[n++] = (IamStr) {list.data, len};
		len += comma != NULL;
		list.data += len;
		list.len -= len;
	}
	return n;
}

static void
report_old_key(IamLint *lint, const IamLintKey *key, const char *what)
{
	IamFinding *finding = iam_lint_report(lint, &key->place, "%s is %s",
										  iam_shown(lint, key->name), what);
	IamStr		names[MOST_INSTEAD];
	uint32_t	n = split_names(iam_global_key_at(key->facts.global).instead,
								names);

	iam_fix(finding, "use the one that is meant of %s",
			iam_shown_list(lint, names, n));
	iam_detail_texts(finding, "instead", names, n);
}

/* G8. */
static void
unsupported_global_key(IamLint *lint, const IamLintKey *key)
{
	if (key->facts.flags & IAM_GLOBAL_RETIRED)
		report_old_key(lint, key, "no longer supported: no request has it");
}

/* G9. */
static void
deprecated_global_key(IamLint *lint, const IamLintKey *key)
{
	if ((key->facts.flags & (IAM_GLOBAL_DEPRECATED | IAM_GLOBAL_RETIRED)) ==
		IAM_GLOBAL_DEPRECATED)
		report_old_key(lint, key, "deprecated");
}

/* G14. */
static void
missing_tag_key(IamLint *lint, const IamLintKey *key)
{
	IamStr		head = key->name;

	if (!key->facts.bare_tag || is_template(key))
		return;
	while (head.len > 0 && head.data[head.len - 1] == '/')
		head.len--;
	iam_fix(iam_lint_report(lint, &key->place, "%s does not say which tag: no "
							"request has it", iam_shown(lint, key->name)),
			"write %.*s/ and the name of the tag", (int) head.len, head.data);
}

/*
 * G20, G27, G28: the operator and the type of the key.
 */

/* The type that an operator is for; false for Null and what is none. */
static bool
operator_type(IamOperatorCode code, IamKeyType *type)
{
	static const IamKeyType types[] = {
		[IAM_OP_STRING_EQUALS] = IAM_KEY_STRING,
		[IAM_OP_STRING_NOT_EQUALS] = IAM_KEY_STRING,
		[IAM_OP_STRING_EQUALS_IGNORE_CASE] = IAM_KEY_STRING,
		[IAM_OP_STRING_NOT_EQUALS_IGNORE_CASE] = IAM_KEY_STRING,
		[IAM_OP_STRING_LIKE] = IAM_KEY_STRING,
		[IAM_OP_STRING_NOT_LIKE] = IAM_KEY_STRING,
		[IAM_OP_NUMERIC_EQUALS] = IAM_KEY_NUMERIC,
		[IAM_OP_NUMERIC_NOT_EQUALS] = IAM_KEY_NUMERIC,
		[IAM_OP_NUMERIC_LESS_THAN] = IAM_KEY_NUMERIC,
		[IAM_OP_NUMERIC_LESS_THAN_EQUALS] = IAM_KEY_NUMERIC,
		[IAM_OP_NUMERIC_GREATER_THAN] = IAM_KEY_NUMERIC,
		[IAM_OP_NUMERIC_GREATER_THAN_EQUALS] = IAM_KEY_NUMERIC,
		[IAM_OP_DATE_EQUALS] = IAM_KEY_DATE,
		[IAM_OP_DATE_NOT_EQUALS] = IAM_KEY_DATE,
		[IAM_OP_DATE_LESS_THAN] = IAM_KEY_DATE,
		[IAM_OP_DATE_LESS_THAN_EQUALS] = IAM_KEY_DATE,
		[IAM_OP_DATE_GREATER_THAN] = IAM_KEY_DATE,
		[IAM_OP_DATE_GREATER_THAN_EQUALS] = IAM_KEY_DATE,
		[IAM_OP_BOOL] = IAM_KEY_BOOL,
		[IAM_OP_BINARY_EQUALS] = IAM_KEY_BINARY,
		[IAM_OP_IP_ADDRESS] = IAM_KEY_IP,
		[IAM_OP_NOT_IP_ADDRESS] = IAM_KEY_IP,
		[IAM_OP_ARN_EQUALS] = IAM_KEY_ARN,
		[IAM_OP_ARN_NOT_EQUALS] = IAM_KEY_ARN,
		[IAM_OP_ARN_LIKE] = IAM_KEY_ARN,
		[IAM_OP_ARN_NOT_LIKE] = IAM_KEY_ARN
	};

	if (code == IAM_OP_UNKNOWN || code == IAM_OP_NULL)
		return false;
	*type = types[code];
	return true;
}

/* Operators for the keys of a type, as a fix says it. */
static const char *
operators_for(IamKeyType type)
{
	switch (type)
	{
		case IAM_KEY_STRING:
			return "a String operator, as StringEquals";
		case IAM_KEY_ARN:
			return "an Arn operator, as ArnLike";
		case IAM_KEY_BOOL:
			return "Bool";
		case IAM_KEY_DATE:
			return "a Date operator, as DateLessThan";
		case IAM_KEY_IP:
			return "IpAddress or NotIpAddress";
		case IAM_KEY_NUMERIC:
			return "a Numeric operator, as NumericEquals";
		case IAM_KEY_BINARY:
			break;
	}
	return "BinaryEquals";
}

/* Is it a tag that is compared with ARNs alone? */
static bool
is_tag_of_arns(const IamLintKey *key)
{
	const char *slash = memchr(key->name.data, '/', key->name.len);
	uint32_t	i;

	if (slash == NULL ||
		!iam_ends((IamStr) {key->name.data, (size_t) (slash - key->name.data)},
				  "tag"))
		return false;
	for (i = 0; i < key->n_values; i++)
	{
		if (!iam_starts(key->values[i].text, "arn:"))
			return false;
	}
	return true;
}

/*
 * Pairs that are fine although they differ: String operators on ARNs, which
 * have rules of their own; numbers on aws:EpochTime; and Arn operators on keys
 * of type string whose values are ARNs nevertheless.
 */
static bool
is_tolerated(const IamLintKey *key, IamKeyType operator)
{
	IamKeyType	type = key->facts.type;

	if (operator == IAM_KEY_STRING)
		return type == IAM_KEY_ARN;
	if (operator == IAM_KEY_NUMERIC)
		return iam_key_named(key, "aws:epochtime");
	return operator == IAM_KEY_ARN && type == IAM_KEY_STRING &&
		(iam_ends(key->name, "arn") || iam_ends(key->name, "arns") ||
		 iam_key_named(key, "aws:federatedprovider") || is_tag_of_arns(key));
}

/* G20. */
static void
type_mismatch(IamLint *lint, const IamLintKey *key)
{
	IamKeyType	operator;
	IamFinding *finding;

	if (!key->facts.typed ||
		!operator_type(key->block->operator.code, &operator) ||
		operator == key->facts.type || is_tolerated(key, operator))
		return;
	finding = iam_lint_report(lint, &key->place, "%s is no operator for %s, "
							  "whose type is %s",
							  iam_shown(lint, key->block->name),
							  iam_shown(lint, key->name),
							  iam_key_type_name(key->facts.type).data);
	iam_fix(finding, "use %s", operators_for(key->facts.type));
	iam_detail_text(finding, "key_type", iam_key_type_name(key->facts.type));
	iam_detail_text(finding, "operator_type", iam_key_type_name(operator));
}

/* Does a String operator stand over a key whose values are ARNs? */
static bool
is_string_on_arn(const IamLintKey *key)
{
	IamKeyType	operator = IAM_KEY_BINARY;

	return key->facts.typed && key->facts.type == IAM_KEY_ARN &&
		operator_type(key->block->operator.code, &operator) &&
		operator == IAM_KEY_STRING;
}

static bool
is_like(const IamLintKey *key)
{
	return key->block->operator.code == IAM_OP_STRING_LIKE ||
		key->block->operator.code == IAM_OP_STRING_NOT_LIKE;
}

/* The Arn operator that says the same, prefix and suffix included. */
static const char *
arn_operator(IamLint *lint, const IamLintKey *key)
{
	IamOperator operator = key->block->operator;
	bool		negated = iam_operator_negated(operator.code);
	IamBuffer	name;

	if (is_like(key))
		operator.code = negated ? IAM_OP_ARN_NOT_LIKE : IAM_OP_ARN_LIKE;
	else
		operator.code = negated ? IAM_OP_ARN_NOT_EQUALS : IAM_OP_ARN_EQUALS;
	iam_buffer_init(&name, lint->work->scratch, 48);
	iam_operator_print(&operator, &name);
	iam_buffer_byte(&name, '\0');
	if (!name.failed)
		return name.data;
	lint->work->failure = IAM_ERR_NO_MEMORY;
	return "";
}

static void
report_string_on_arn(IamLint *lint, const IamLintKey *key, const char *what)
{
	IamFinding *finding = iam_lint_report(lint, &key->place, "%s compares %s, "
										  "which is an ARN, %s",
										  iam_shown(lint, key->block->name),
										  iam_shown(lint, key->name), what);
	const char *operator;

	if (finding->muted)
		return;
	operator = arn_operator(lint, key);
	iam_fix(finding, "use %s", operator);
	iam_detail_text(finding, "arn_operator", IAM_C_STR(operator));
}

/* G27. */
static void
mismatched_but_usable(IamLint *lint, const IamLintKey *key)
{
	if (is_string_on_arn(key) && !is_like(key))
		report_string_on_arn(lint, key, "as plain text");
}

/* G28.  It is the operator that AWS reports, whether a value has wildcards. */
static void
string_like_on_arn(IamLint *lint, const IamLintKey *key)
{
	if (is_string_on_arn(key) && is_like(key))
		report_string_on_arn(lint, key, "so that a star crosses its colons "
							 "and matches other accounts and services");
}

/*
 * G35.  Whoever may do something only with such a key sets it.  In a Deny a
 * negated operator excepts who has set it; a Deny for certain values only is
 * no promise, and is left alone.
 */
static void
untrustworthy_key(IamLint *lint, const IamLintKey *key)
{
	const IamLintStatement *statement = key->statement;
	const IamOperator *operator = &key->block->operator;

	if (!(key->facts.flags & IAM_GLOBAL_FREE) ||
		operator->code == IAM_OP_UNKNOWN)
		return;
	if (!statement->allows &&
		!(statement->denies &&
		  (operator->code == IAM_OP_NULL ? iam_test_passes_without(key) :
		   iam_operator_negated(operator->code))))
		return;
	iam_fix(iam_lint_report(lint, &key->place, "the caller sets %s to "
							"whatever the statement %s",
							iam_shown(lint, key->name),
							statement->allows ? "asks for" : "excepts"),
			"use a key that the caller does not choose, as aws:SourceVpc, "
			"aws:SourceIp or aws:PrincipalArn");
}

/*
 * G36.  One row for each key that says little without another one, as the
 * guide's pages on the keys and on the confused deputy have it.
 */
typedef struct PairRow
{
	const char *key;
	const char *partners[4];	/* one is enough; ends with NULL */
	bool		no_account;		/* only where a value has no account */
	const char *missing;
	const char *why;
} PairRow;

static const PairRow pair_rows[] = {
	{"aws:vpcsourceip",
		{"aws:sourcevpc", "aws:sourcevpce", "aws:sourcevpcarn", NULL}, false,
	"aws:SourceVpc or aws:SourceVpce", "any VPC may have such addresses"},
	{"aws:ec2instancesourceprivateipv4",
		{"aws:ec2instancesourcevpc", NULL}, false,
	"aws:Ec2InstanceSourceVpc", "any VPC may have such addresses"},
	{"aws:sourcearn",
		{"aws:sourceaccount", "aws:sourceorgid", "aws:sourceorgpaths", NULL},
		true,
		"aws:SourceAccount", "the ARN names no account, and the resource may "
	"come to be somebody else's"}
};

static const PairRow *
pair_row(const IamLintKey *key)
{
	size_t		i;

	for (i = 0; i < sizeof(pair_rows) / sizeof(PairRow); i++)
	{
		if (iam_key_named(key, pair_rows[i].key))
			return &pair_rows[i];
	}
	return NULL;
}

/* Is one of the values an ARN whose account is empty? */
static bool
lacks_account(const IamLintKey *key)
{
	uint32_t	i;
	IamArn		arn;

	for (i = 0; i < key->n_values; i++)
	{
		if (iam_arn_split(key->values[i].text, &arn) &&
			arn.n_parts == IAM_ARN_PARTS &&
			arn.parts[IAM_ARN_ACCOUNT].len == 0)
			return true;
	}
	return false;
}

/* Is there a test of a partner's value? */
static bool
tests_partner(const IamLintStatement *statement, const PairRow *row)
{
	int			i;

	for (i = 0; row->partners[i] != NULL; i++)
	{
		const IamLintKey *test = NULL;

		while ((test = iam_next_test(statement, row->partners[i],
									 test)) != NULL)
		{
			if (test->block->operator.code != IAM_OP_NULL)
				return true;
		}
	}
	return false;
}

/* Longest document in which another statement may help. */
#define MOST_STATEMENTS 200

/*
 * Does another Deny statement test a partner?  AWS's own example denies other
 * VPCs in one and other addresses in the next, which is the same as both.
 */
static bool
denied_elsewhere(const IamLintStatement *statement, const PairRow *row)
{
	const IamLintDocument *document = statement->document;
	uint32_t	i;

	if (!statement->denies || document->n_statements > MOST_STATEMENTS)
		return false;
	for (i = 0; i < document->n_statements; i++)
	{
		if (document->statements[i].denies &&
			tests_partner(&document->statements[i], row))
			return true;
	}
	return false;
}

/* G36. */
static void
missing_paired_keys(IamLint *lint, const IamLintKey *key)
{
	IamOperatorCode code = key->block->operator.code;
	const PairRow *row;

	if (key->facts.origin != IAM_KEY_GLOBAL || code == IAM_OP_NULL ||
		code == IAM_OP_UNKNOWN || (row = pair_row(key)) == NULL ||
		(row->no_account && !lacks_account(key)) ||
		tests_partner(key->statement, row) ||
		denied_elsewhere(key->statement, row))
		return;
	iam_fix(iam_lint_report(lint, &key->place, "%s stands without %s: %s",
							iam_shown(lint, key->name), row->missing,
							row->why),
			"test %s in the same condition", row->missing);
}

static const IamRule rules[] = {
	{
		.code = "duplicate-keys-with-different-case",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_BLOCK(duplicate_keys),
		.title = "Same key twice in different case",
		.rationale = "names of keys have no case: nobody knows which of the two counts",
		.also_known_as = "Access Analyzer DUPLICATE_KEYS_WITH_DIFFERENT_CASE"
	},
	{
		.code = "invalid-condition-key-format",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_KEY(invalid_condition_key_format),
		.title = "Condition key of the wrong form",
		.rationale = "a condition key is prefix:name",
		.also_known_as = "Access Analyzer INVALID_CONDITION_KEY_FORMAT"
	},
	{
		.code = "invalid-global-condition-key",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_CAT,
		.marks = IAM_RULE_AGES,
		IAM_CHECK_KEY(invalid_global_key),
		.data = "global condition keys",
		.title = "Unknown global condition key",
		.rationale = "a key that no request has makes a test that is always false, or always true",
		.also_known_as = "Access Analyzer INVALID_GLOBAL_CONDITION_KEY; iam-policy-validator invalid_condition_key"
	},
	{
		.code = "invalid-service-condition-key",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_CAT,
		.marks = IAM_RULE_AGES,
		IAM_CHECK_KEY(invalid_service_key),
		.data = "condition keys",
		.title = "Unknown condition key of a service",
		.rationale = "a key that no request has makes a test that is always false, or always true",
		.also_known_as = "Access Analyzer INVALID_SERVICE_CONDITION_KEY; parliament UNKNOWN_CONDITION_FOR_ACTION; iam-policy-validator invalid_condition_key"
	},
	{
		.code = "unsupported-global-condition-key",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_LIST,
		IAM_CHECK_KEY(unsupported_global_key),
		.data = "global condition keys",
		.title = "Global condition key that is gone",
		.rationale = "requests no longer have it",
		.also_known_as = "Access Analyzer UNSUPPORTED_GLOBAL_CONDITION_KEY"
	},
	{
		.code = "deprecated-global-condition-key",
		.severity = IAM_SEVERITY_WARNING,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_LIST,
		IAM_CHECK_KEY(deprecated_global_key),
		.data = "global condition keys",
		.title = "Deprecated global condition key",
		.rationale = "it may be gone one day",
		.also_known_as = "Access Analyzer DEPRECATED_GLOBAL_CONDITION_KEY"
	},
	{
		.code = "missing-tag-key-in-condition",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_KEY(missing_tag_key),
		.title = "Tag key without the name of a tag",
		.rationale = "a key of tags ends in the name of one: without it the test has nothing to look at",
		.also_known_as = "Access Analyzer MISSING_TAG_KEY_IN_CONDITION"
	},
	{
		.code = "type-mismatch",
		.severity = IAM_SEVERITY_WARNING,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_CAT,
		IAM_CHECK_KEY(type_mismatch),
		.data = "condition keys, global condition keys",
		.title = "Operator for another type of key",
		.rationale = "values are compared as what they are not: 9 is more than 10 as text",
		.also_known_as = "Access Analyzer TYPE_MISMATCH; parliament MISMATCHED_TYPE; iam-policy-validator type_mismatch"
	},
	{
		.code = "mismatched-type-but-usable",
		.severity = IAM_SEVERITY_SUGGESTION,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_CAT,
		IAM_CHECK_KEY(mismatched_but_usable),
		.data = "condition keys, global condition keys",
		.title = "ARN compared as text",
		.rationale = "it works, but wildcards are not read, and a malformed ARN is not noticed",
		.also_known_as = "parliament MISMATCHED_TYPE_BUT_USABLE; iam-policy-validator type_mismatch_usable"
	},
	{
		.code = "string-like-operator-with-arn-condition-keys",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_CAT,
		IAM_CHECK_KEY(string_like_on_arn),
		.data = "condition keys, global condition keys",
		.title = "Pattern on an ARN that crosses its colons",
		.rationale = "under StringLike a star matches colons too, so that a pattern reaches into other accounts and services",
		.also_known_as = "Access Analyzer STRING_LIKE_OPERATOR_WITH_ARN_CONDITION_KEYS"
	},
	{
		.code = "untrustworthy-condition-key",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_LIST,
		IAM_CHECK_KEY(untrustworthy_key),
		.data = "global condition keys",
		.title = "Condition on what the caller chooses",
		.rationale = "anybody can send any User-Agent and Referer",
		.also_known_as = "Access Analyzer UNTRUSTWORTHY_CONDITION_KEY"
	},
	{
		.code = "missing-paired-condition-keys",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_LIST,
		IAM_CHECK_KEY(missing_paired_keys),
		.title = "Key that needs another one beside it",
		.rationale = "alone it is true of strangers too",
		.also_known_as = "Access Analyzer MISSING_PAIRED_CONDITION_KEYS"
	}
};

const IamRuleGroup iam_key_rules = IAM_RULE_GROUP(rules);
