/*
 * lint_key_action.c
 *		Rules on condition keys and the actions of their statement.
 *
 * Ring: core.  Source: lint.md, group G.
 *
 * An action has a key when its own row or one of its resource types lists it.
 * Entries with wildcards are asked only where that can be answered for all
 * that they name.
 */
#include "fold.h"
#include "glob.h"
#include "lint_grant.h"
#include "lint_rule.h"
#include "lint_test.h"

/*
 * G10, G37, G39.
 */

/* Most pairs of key and action that are looked at in one document. */
#define MOST_PAIRS 200000

/* What a rule does with a key that actions lack. */
typedef struct KeySearch
{
	IamLint    *lint;
	const IamLintKey *key;
	IamKeyFinder finder;
	bool		patterns;		/* look at entries with wildcards too */
	uint32_t	left;			/* pairs that may be looked at */
	IamStr		lacking[IAM_MOST_NAMED];
	uint32_t	n_lacking;
} KeySearch;

/* Does no action that the pattern names have the key, and does it name one? */
static bool
pattern_lacks(KeySearch *search, const IamLintAction *entry)
{
	IamCatalogRange actions;
	bool		any = false;
	uint32_t	i;

	if (entry->service == IAM_CATALOG_NONE)
		return false;
	actions = iam_catalog_service_at(entry->service).actions;
	for (i = actions.first; i < actions.end && search->left > 0; i++)
	{
		IamStr		text = iam_catalog_action_text(i);
		char		folded[256];
		size_t		j;

		if (!iam_names_action(entry->statement, i) ||
			text.len > sizeof(folded))
			continue;
		for (j = 0; j < text.len; j++)
			folded[j] = (char) iam_fold_ascii((unsigned char) text.data[j]);
		search->left--;
		if (!iam_glob_match(search->lint->work, IAM_GLOB_SOURCE,
							entry->folded, (IamStr) {folded, text.len}))
			continue;
		if (iam_finder_has(&search->finder, i))
			return false;
		any = true;
	}
	return any && search->left > 0;
}

/* Do all requests for what the entry names lack the key? */
static bool
entry_lacks(KeySearch *search, const IamLintAction *entry)
{
	if (entry->action != IAM_CATALOG_NONE)
		return !iam_finder_has(&search->finder, entry->action);
	return search->patterns && entry->fault == IAM_ACTION_SOUND &&
		entry->pattern.class == IAM_ACTION_GLOB &&
		pattern_lacks(search, entry);
}

/* Find the entries of the Action list that lack the key. */
static bool
find_lacking(KeySearch *search)
{
	const IamLintStatement *statement = search->key->statement;
	uint32_t	i;

	search->finder = iam_key_finder(search->lint, search->key->name);
	search->n_lacking = 0;
	for (i = 0; i < statement->n_actions && search->left > 0; i++)
	{
		search->left--;
		if (entry_lacks(search, &statement->actions[i]) &&
			search->n_lacking < IAM_MOST_NAMED)
			search->lacking[search->n_lacking++] = statement->actions[i].text;
	}
	iam_work_spend(search->lint->work, (size_t) i * 64);
	return search->n_lacking > 0;
}

/* Call for each key of a statement. */
static void
search_statement(KeySearch *search, const IamLintStatement *statement,
				 void (*each) (KeySearch *search))
{
	uint32_t	i;
	uint32_t	j;

	for (i = 0; i < statement->n_blocks; i++)
	{
		const IamLintBlock *block = &statement->blocks[i];

		if (block->operator.code == IAM_OP_UNKNOWN)
			continue;
		for (j = 0; j < block->n_keys && search->left > 0; j++)
		{
			search->key = &block->keys[j];
			each(search);
		}
	}
}

/* Call for each key beside an Action list, within the bound. */
static void
search_keys(IamLint *lint, bool patterns, bool allows, bool denies,
			void (*each) (KeySearch *search))
{
	const IamLintDocument *document = lint->document;
	KeySearch	search = {.lint = lint, .patterns = patterns,
	.left = MOST_PAIRS};
	uint32_t	i;

	for (i = 0; i < document->n_statements; i++)
	{
		const IamLintStatement *statement = &document->statements[i];

		if (statement->action_polarity == IAM_ELEMENT &&
			((allows && statement->allows) || (denies && statement->denies)))
			search_statement(&search, statement, each);
	}
}

/* Does the catalogue have the key for any action at all? */
static bool
is_listed(const IamLintKey *key)
{
	IamCatalogKey row = iam_catalog_condition_key_at(key->facts.key);
	IamCatalogService service = iam_catalog_service_at(row.service);
	uint32_t	i;
	uint32_t	j;

	for (i = service.actions.first; i < service.actions.end; i++)
	{
		IamCatalogRefs keys = iam_catalog_action_at(i).condition_keys;

		for (j = 0; j < keys.count; j++)
		{
			if (iam_catalog_ref(keys, j) == key->facts.key)
				return true;
		}
	}
	for (i = service.resource_types.first; i < service.resource_types.end;
		 i++)
	{
		IamCatalogRefs keys = iam_catalog_resource_type_at(i).condition_keys;

		for (j = 0; j < keys.count; j++)
		{
			if (iam_catalog_ref(keys, j) == key->facts.key)
				return true;
		}
	}
	return false;
}

/*
 * Is it a tag of resources, or a key of a service, which the catalogue has,
 * that is only in requests for some actions?  The rows of AWS Marketplace lack
 * keys of actions for which its guide has them, as aws-marketplace:ProductId
 * of Subscribe.
 */
static bool
is_bound_to_actions(const IamLint *lint, const IamLintKey *key)
{
	if (key->facts.resource_tag)
		return true;
	return key->facts.origin == IAM_KEY_OF_SERVICE &&
		key->facts.key != IAM_CATALOG_NONE && !key->facts.cross_service &&
		!iam_starts(key->name, "aws-marketplace:") &&
		iam_was_there(iam_catalog_condition_key_at(key->facts.key).life,
					  lint->day);
}

/* A grant of its own must not be wider than the one that did nothing. */
static void
fix_lacking(IamFinding *finding, const IamLintStatement *statement)
{
	if (statement->allows)
		iam_fix(finding, "remove these actions, or allow them in a statement "
				"of their own that is limited by other means");
	else
		iam_fix(finding, "move these actions to a statement without the key");
}

/*
 * G10.  Some ninety keys are listed with no action; of those nothing is said.
 */
static void
report_unsupported(KeySearch *search)
{
	const IamLintKey *key = search->key;
	IamFinding *finding;

	if (!is_bound_to_actions(search->lint, key) || !find_lacking(search) ||
		(!key->facts.resource_tag && !is_listed(key)))
		return;
	finding = iam_lint_report(search->lint, &key->place, "requests for %s "
							  "have no %s", iam_shown_list(search->lint,
													  search->lacking,
													  search->n_lacking),
							  iam_shown(search->lint, key->name));
	fix_lacking(finding, key->statement);
	iam_detail_texts(finding, "actions", search->lacking, search->n_lacking);
}

/* G10. */
static void
unsupported_action(IamLint *lint, const IamLintDocument *document)
{
	(void) document;
	search_keys(lint, false, true, true, report_unsupported);
}

/*
 * G37, G39.  What happens to such an action depends on whether the test passes
 * without the key.  A Deny that always denies is no hole, but it is not what
 * is written either; Access Analyzer makes no difference.
 */
static void
report_untagged(KeySearch *search)
{
	const IamLintKey *key = search->key;
	bool		allows = key->statement->allows;
	bool		passes;
	IamFinding *finding;

	if (!key->facts.resource_tag || !find_lacking(search))
		return;
	passes = iam_test_passes_without(key);
	finding = iam_lint_report(search->lint, &key->place, "requests for %s "
							  "have no %s: they are %s%s%s",
							  iam_shown_list(search->lint, search->lacking,
											 search->n_lacking),
							  iam_shown(search->lint, key->name),
							  passes ? "" : "never ",
							  allows ? "allowed" : "denied",
							  passes ? " whatever the tags" : "");
	fix_lacking(finding, key->statement);
	iam_detail_texts(finding, "actions", search->lacking, search->n_lacking);
	iam_detail_bool(finding, "passes_without_key", passes);
}

/* G37. */
static void
deny_with_unsupported_tag(IamLint *lint, const IamLintDocument *document)
{
	(void) document;
	search_keys(lint, true, false, true, report_untagged);
}

/* G39. */
static void
allow_with_unsupported_tag(IamLint *lint, const IamLintDocument *document)
{
	(void) document;
	search_keys(lint, true, true, false, report_untagged);
}

/*
 * G38, G40.  NotAction names actions of every service, and most have no tags.
 */
static void
report_notaction(IamLint *lint, const IamLintKey *key, const char *what)
{
	bool		passes = iam_test_passes_without(key);

	iam_fix(iam_lint_report(lint, &key->place, "NotAction names many actions "
							"whose requests have no %s: they are %s%s",
							iam_shown(lint, key->name),
							passes ? "always " : "never ", what),
			"name the actions whose resources have tags in Action");
}

/* Is it a tag of a resource beside NotAction? */
static bool
is_tag_with_notaction(const IamLintKey *key)
{
	return key->facts.resource_tag &&
		key->statement->action_polarity == IAM_NOT_ELEMENT &&
		key->block->operator.code != IAM_OP_UNKNOWN;
}

/* G38. */
static void
deny_notaction_with_tag(IamLint *lint, const IamLintKey *key)
{
	if (key->statement->denies && is_tag_with_notaction(key))
		report_notaction(lint, key, "denied");
}

/* G40. */
static void
allow_notaction_with_tag(IamLint *lint, const IamLintKey *key)
{
	if (key->statement->allows && is_tag_with_notaction(key))
		report_notaction(lint, key, "allowed");
}

/*
 * G11.  AWS publishes no table; these are from its pages on source identity
 * and on session tags.
 */
typedef struct ActionRow
{
	const char *key;
	const char *action;
} ActionRow;

static const ActionRow action_rows[] = {
	{"sts:sourceidentity", "sts:SetSourceIdentity"},
	{"aws:requesttag/*", "sts:TagSession"},
	{"aws:tagkeys", "sts:TagSession"},
	{"sts:transitivetagkeys", "sts:TagSession"}
};

/* Does the statement name one of the actions by which roles are assumed? */
static bool
names_assume_role(const IamLintStatement *statement)
{
	static const char *const actions[] = {
		"sts:AssumeRole", "sts:AssumeRoleWithSAML",
		"sts:AssumeRoleWithWebIdentity"
	};
	size_t		i;

	for (i = 0; i < sizeof(actions) / sizeof(actions[0]); i++)
	{
		if (iam_names_action(statement, iam_known_action(actions[i])))
			return true;
	}
	return false;
}

static const ActionRow *
action_row(const IamLintKey *key)
{
	size_t		i;

	for (i = 0; i < sizeof(action_rows) / sizeof(ActionRow); i++)
	{
		if (iam_key_named(key, action_rows[i].key))
			return &action_rows[i];
	}
	return NULL;
}

/*
 * G11.  Only where roles are assumed: elsewhere the same keys are those of
 * other actions.  A Deny needs no second action, and Null true asks that there
 * be no such request.
 */
static void
missing_action(IamLint *lint, const IamLintKey *key)
{
	const IamLintStatement *statement = key->statement;
	const ActionRow *row = action_row(key);
	IamOperatorCode code = key->block->operator.code;
	IamFinding *finding;

	if (row == NULL || !statement->allows || code == IAM_OP_UNKNOWN ||
		(code == IAM_OP_NULL && iam_test_passes_without(key)) ||
		!names_assume_role(statement) ||
		iam_names_action(statement, iam_known_action(row->action)))
		return;
	finding = iam_lint_report(lint, &key->place, "%s is only in requests that "
							  "%s is allowed for too, which the statement "
							  "does not name", iam_shown(lint, key->name),
							  row->action);
	iam_fix(finding, "add %s to the statement's actions", row->action);
	iam_detail_text(finding, "action", IAM_C_STR(row->action));
}

/*
 * G12.  The resource is the one that the policy is attached to, so that its
 * account is settled.  Not so for an endpoint, whose policy speaks of the
 * resources behind it.
 */
static void
irrelevant_key(IamLint *lint, const IamLintKey *key)
{
	static const char *const names[] = {
		"s3:ResourceAccount", "aws:ResourceAccount", "aws:ResourceOrgID",
		"aws:ResourceOrgPaths", NULL
	};

	if (!iam_one_of(key->name, names) ||
		iam_is(lint->options->resource_type, "AWS::EC2::VPCEndpoint"))
		return;
	iam_fix(iam_lint_report(lint, &key->place, "%s is the same in all "
							"requests for the resource that the policy is "
							"attached to",
							iam_shown(lint, key->name)),
			"remove it, or move the statement to the policies of the callers");
}

/*
 * G13.  AWS IAM guide, "AWS global condition context keys", a copy of 2026:
 * services whose requests have aws:VpceAccount and aws:VpceOrgPaths, and those
 * that have aws:VpceOrgID too.  iam has them for all but iam:PassRole.
 */
static const char *const vpce_services[] = {
	"acm-pca", "applicationinsights", "apprunner", "athena", "cloudformation",
	"comprehendmedical", "compute-optimizer", "datasync", "discovery",
	"dynamodb", "ebs", "ecr", "ecs", "firehose", "gamelift", "healthlake",
	"iam", "iotfleetwise", "iotwireless", "kinesisanalytics", "kms", "lambda",
	"medical-imaging", "omics", "payment-cryptography", "polly", "rbin",
	"rekognition", "route53", "s3", "scheduler", "servicediscovery",
	"servicequotas", "shield", "ssm-contacts", "storagegateway", "textract",
	"transcribe", "transfer", NULL
};

static const char *const vpce_org_services[] = {
	"b2bi", "cassandra", "cognito-identity", "dms", "ds-data",
	"identitystore", "iottwinmaker", "network-firewall", "pricing", "ses",
	"sms-voice", "sqs", "workmail", NULL
};

/* May requests for what the entry names have the key? */
static bool
has_vpce_key(const IamLintAction *entry, bool org)
{
	IamStr		service = entry->pattern.service;

	if (entry->pattern.class == IAM_ACTION_EVERYTHING)
		return false;
	/* what nobody knows is told elsewhere, what was added may have it */
	if (entry->service == IAM_CATALOG_NONE)
		return true;
	if (iam_is(entry->folded, "iam:passrole"))
		return false;
	return iam_one_of(service, vpce_services) ||
		(org && iam_one_of(service, vpce_org_services));
}

/* Entries of the Action list whose requests lack the key. */
static uint32_t
find_vpce_lacking(const IamLintKey *key, IamStr *lacking)
{
	const IamLintStatement *statement = key->statement;
	bool		org = iam_key_named(key, "aws:vpceorgid");
	uint32_t	n = 0;
	uint32_t	i;

	if (statement->action_polarity != IAM_ELEMENT)
		return 0;
	for (i = 0; i < statement->n_actions && n < IAM_MOST_NAMED; i++)
	{
		if (!has_vpce_key(&statement->actions[i], org))
			lacking[n++] = statement->actions[i].text;
	}
	return n;
}

/*
 * G13.  `*` and NotAction name actions of services that do not have the key,
 * too: a Deny with a negated operator then denies them altogether.
 */
static void
unsupported_vpce_key(IamLint *lint, const IamLintKey *key)
{
	static const char *const names[] = {
		"aws:VpceAccount", "aws:VpceOrgID", "aws:VpceOrgPaths", NULL
	};
	IamStr		lacking[IAM_MOST_NAMED];
	IamFinding *finding;
	uint32_t	n;

	if (key->facts.origin != IAM_KEY_GLOBAL || !iam_one_of(key->name, names))
		return;
	n = find_vpce_lacking(key, lacking);
	if (n == 0 && key->statement->action_polarity != IAM_NOT_ELEMENT)
		return;
	finding = iam_lint_report(lint, &key->place, "few services have %s: "
							  "requests for %s lack it",
							  iam_shown(lint, key->name), n == 0 ?
							  "most of what NotAction names" :
							  iam_shown_list(lint, lacking, n));
	iam_fix(finding, "name only actions of services that AWS lists at the "
			"key, and put the others into a statement with aws:SourceVpce or "
			"aws:SourceVpc");
	if (n > 0)
		iam_detail_texts(finding, "actions", lacking, n);
}

static const IamRule rules[] = {
	{
		.code = "unsupported-action-for-condition-key",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_I | IAM_B | IAM_S | IAM_R | IAM_C,
		.class = IAM_CLASS_CAT,
		.marks = IAM_RULE_AGES,
		IAM_CHECK_DOCUMENT(unsupported_action),
		.data = "actions, resource types, condition keys",
		.title = "Condition key that requests for the action lack",
		.rationale = "without the key the test is always false, or always true",
		.also_known_as = "Access Analyzer UNSUPPORTED_ACTION_FOR_CONDITION_KEY; parliament UNKNOWN_CONDITION_FOR_ACTION; iam-policy-validator invalid_condition_key, global_condition_key_with_action_specific"
	},
	{
		.code = "missing-action-for-condition-key",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_I | IAM_T,
		.class = IAM_CLASS_LIST,
		IAM_CHECK_KEY(missing_action),
		.title = "Condition key that needs a second action",
		.rationale = "a request that has the key needs the second action too, and is refused without it",
		.also_known_as = "Access Analyzer MISSING_ACTION_FOR_CONDITION_KEY"
	},
	{
		.code = "irrelevant-condition-key-in-policy",
		.severity = IAM_SEVERITY_SUGGESTION,
		.kinds = IAM_R_NOT_E,
		.class = IAM_CLASS_LIST,
		IAM_CHECK_KEY(irrelevant_key),
		.data = "option resource_type",
		.title = "Condition on the resource's own account",
		.rationale = "the policy of a resource decides on that resource alone, whose account does not change",
		.also_known_as = "Access Analyzer IRRELEVANT_CONDITION_KEY_IN_POLICY"
	},
	{
		.code = "use-condition-key-only-with-supported-services",
		.severity = IAM_SEVERITY_WARNING,
		.kinds = IAM_I | IAM_B | IAM_S | IAM_R | IAM_C | IAM_K,
		.class = IAM_CLASS_LIST,
		.marks = IAM_RULE_AGES,
		IAM_CHECK_KEY(unsupported_vpce_key),
		.title = "Endpoint key with services that do not have it",
		.rationale = "few services say who owns the endpoint of a request; for others the test is always false, or always true",
		.also_known_as = "Access Analyzer USE_CONDITION_KEY_ONLY_WITH_SUPPORTED_SERVICES"
	},
	{
		.code = "deny-with-unsupported-tag-condition-key-for-service",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_I | IAM_B | IAM_S | IAM_R | IAM_C,
		.class = IAM_CLASS_CAT,
		.marks = IAM_RULE_AGES,
		IAM_CHECK_DOCUMENT(deny_with_unsupported_tag),
		.data = "actions, resource types, condition keys",
		.title = "Deny by a tag that requests for the action lack",
		.rationale = "what has no tags in its requests is not denied",
		.also_known_as = "Access Analyzer DENY_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE"
	},
	{
		.code = "deny-notaction-with-unsupported-tag-condition-key-for-service",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_I | IAM_B | IAM_S | IAM_C,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_KEY(deny_notaction_with_tag),
		.title = "Deny with NotAction by a tag of the resource",
		.rationale = "of all actions but some, most have no tags in their requests and are not denied",
		.also_known_as = "Access Analyzer DENY_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE"
	},
	{
		.code = "allow-with-unsupported-tag-condition-key-for-service",
		.severity = IAM_SEVERITY_SUGGESTION,
		.kinds = IAM_I | IAM_B | IAM_S | IAM_R,
		.class = IAM_CLASS_CAT,
		.marks = IAM_RULE_AGES,
		IAM_CHECK_DOCUMENT(allow_with_unsupported_tag),
		.data = "actions, resource types, condition keys",
		.title = "Allow by a tag that requests for the action lack",
		.rationale = "what has no tags in its requests is not allowed",
		.also_known_as = "Access Analyzer ALLOW_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE"
	},
	{
		.code = "allow-notaction-with-unsupported-tag-condition-key-for-service",
		.severity = IAM_SEVERITY_SUGGESTION,
		.kinds = IAM_I | IAM_B | IAM_S,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_KEY(allow_notaction_with_tag),
		.title = "Allow with NotAction by a tag of the resource",
		.rationale = "of all actions but some, most have no tags in their requests and are not allowed",
		.also_known_as = "Access Analyzer ALLOW_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE"
	}
};

const IamRuleGroup iam_key_action_rules = IAM_RULE_GROUP(rules);
