/*
 * lint_action.c
 *		Rules on Action and NotAction.
 *
 * Ring: core.  Source: lint.md, group C.  What is the matter with an action by
 * itself was found out when the model was made: of several faults the first
 * that makes the others pointless (IamActionFault).
 */
#include "lint_grant.h"
#include "lint_reach.h"
#include "lint_rule.h"
#include "lint_spell.h"

/*
 * C1.  `*:*` and `**` are told here, although everything that judges takes
 * them for `*`.
 */
static void
invalid_action_format(IamLint *lint, const IamLintAction *action)
{
	bool		stars = action->pattern.class == IAM_ACTION_EVERYTHING;

	if (action->fault != IAM_ACTION_BAD_FORM)
		return;
	iam_fix(iam_lint_report(lint, &action->place, stars ?
					   "%s is no action; AWS takes it for \"*\" or refuses "
					   "it" : "%s is no action: it matches nothing",
					   iam_shown(lint, action->text)),
			stars ? "write \"*\", or better what is needed" :
			"write service:Name, as s3:GetObject, or *");
}

/*
 * C2.  A new action can be newer than the catalogue; until AWS knows it, it
 * grants nothing.
 */
static void
invalid_action(IamLint *lint, const IamLintAction *action)
{
	IamSpelling spelling;
	IamFinding *finding;

	if (action->fault != IAM_ACTION_UNKNOWN)
		return;
	finding = iam_lint_report(lint, &action->place, "service %s has no action %s",
						 iam_shown(lint, action->pattern.service),
						 iam_shown(lint, action->text));
	if (finding->muted)
		return;
	iam_fix(finding, "look the action up with iam_expand('%.*s:*')",
			(int) action->pattern.service.len, action->pattern.service.data);
	iam_spell_action(lint, action->service, action->pattern.name, &spelling);
	iam_spell_report(&spelling, finding);
}

/* C3. */
static void
action_wildcard_matches_nothing(IamLint *lint, const IamLintAction *action)
{
	if (action->fault != IAM_ACTION_NO_MATCH)
		return;
	iam_fix(iam_lint_report(lint, &action->place, "%s matches no action of the "
					   "service", iam_shown(lint, action->text)),
			"write a pattern that matches an action, or remove it");
}

/* C4. */
static void
invalid_service_in_action(IamLint *lint, const IamLintAction *action)
{
	IamSpelling spelling;
	IamFinding *finding;

	if (action->fault != IAM_ACTION_NO_SERVICE)
		return;
	finding = iam_lint_report(lint, &action->place, "there is no service with the "
						 "prefix %s",
						 iam_shown(lint, action->pattern.service));
	if (finding->muted)
		return;
	iam_fix(finding, "look the prefix up in iam_catalog_services()");
	iam_spell_service(action->pattern.service, &spelling);
	iam_spell_report(&spelling, finding);
}

/* C5. */
static void
empty_action_name(IamLint *lint, const IamLintAction *action)
{
	if (action->fault != IAM_ACTION_NO_NAME)
		return;
	iam_fix(iam_lint_report(lint, &action->place, "%s has no name behind the "
					   "colon: it matches nothing",
					   iam_shown(lint, action->text)),
			"write service:Name");
}

/* C6. */
static void
action_whitespace(IamLint *lint, const IamLintAction *action)
{
	if (action->fault != IAM_ACTION_BLANK)
		return;
	iam_fix(iam_lint_report(lint, &action->place, "%s starts or ends with a blank: "
					   "it matches nothing", iam_shown(lint, action->text)),
			"remove the blank");
}

/*
 * C7.
 */

/* How many entries of a list name each action. */
typedef struct Counts
{
	IamLint    *lint;
	const IamLintStatement *statement;
	uint32_t   *counts;			/* all 0 between two lists */
	uint32_t	everything;		/* entries that name all actions */
} Counts;

/* Empty counts, in memory that all statements of the lint share. */
static bool
start_counts(IamLint *lint, const IamLintStatement *statement, Counts *counts)
{
	size_t		n = (size_t) iam_catalog_n_actions() + lint->extra->count;

	if (lint->counts == NULL)
	{
		lint->counts = iam_lint_alloc(lint, n, sizeof(uint32_t));
		if (lint->counts == NULL)
			return false;
		memset(lint->counts, 0, n * sizeof(uint32_t));
	}
	*counts = (Counts) {lint, statement, lint->counts, 0};
	return true;
}

static bool
is_everything(const IamLintAction *entry)
{
	return entry->pattern.class == IAM_ACTION_EVERYTHING;
}

/* The next action that the entry, which is not everything, names. */
static uint32_t
next_named(const IamLintAction *entry, uint32_t from)
{
	if (entry->action != IAM_CATALOG_NONE)
		return from <= entry->action ? entry->action : IAM_CATALOG_NONE;
	return iam_slice_next(&entry->matched, from);
}

/* Add 1, or take it away, of each action that the entry names. */
static void
count_entry(Counts *counts, const IamLintAction *entry, int difference)
{
	uint32_t	action = 0;

	if (is_everything(entry))
	{
		counts->everything += (uint32_t) difference;
		return;
	}
	while ((action = next_named(entry, action)) != IAM_CATALOG_NONE)
		counts->counts[action++] += (uint32_t) difference;
}

/* Has an entry before this one the same text? */
static bool
is_repeated(const IamLintStatement *statement, const IamLintAction *entry)
{
	const IamLintAction *before;

	for (before = statement->actions; before < entry; before++)
	{
		if (iam_str_eq(before->folded, entry->folded))
			return true;
	}
	return false;
}

/* Do the other entries name all that this one names? */
static bool
is_covered(const Counts *counts, const IamLintAction *entry)
{
	uint32_t	action = next_named(entry, 0);

	if (is_everything(entry))
		return counts->everything > 1;
	/* what names nothing known is the same as its own text alone */
	if (action == IAM_CATALOG_NONE)
		return is_repeated(counts->statement, entry);
	if (counts->everything > 0)
		return true;
	for (; action != IAM_CATALOG_NONE; action = next_named(entry, action + 1))
	{
		if (counts->counts[action] < 2)
			return false;
	}
	return true;
}

/* Does the other entry alone name all that this one names? */
static bool
covers_entry(const IamLintAction *other, const IamLintAction *entry)
{
	uint32_t	action = 0;

	if (is_everything(other) || iam_str_eq(other->folded, entry->folded))
		return true;
	if (is_everything(entry) || next_named(entry, 0) == IAM_CATALOG_NONE)
		return false;
	while ((action = next_named(entry, action)) != IAM_CATALOG_NONE)
	{
		if (next_named(other, action) != action)
			return false;
		action++;
	}
	return true;
}

/* An entry that alone names all that this one names, or NULL. */
static const IamLintAction *
covering_entry(const IamLintStatement *statement, const IamLintAction *entry)
{
	uint32_t	i;

	for (i = 0; i < statement->n_actions; i++)
	{
		if (&statement->actions[i] != entry &&
			covers_entry(&statement->actions[i], entry))
			return &statement->actions[i];
	}
	return NULL;
}

static void
report_covered(IamLint *lint, const IamLintStatement *statement,
			   const IamLintAction *entry)
{
	IamFinding *finding = iam_lint_report(lint, &entry->place,
										  "%s is covered by other entries of "
										  "the list",
										  iam_shown(lint, entry->text));
	const IamLintAction *by;

	iam_fix(finding, "remove it");
	if (finding->muted || (by = covering_entry(statement, entry)) == NULL)
		return;
	iam_detail_text(finding, "covered_by", by->text);
}

/* Tell the entries that are covered. */
static void
report_covered_entries(Counts *counts)
{
	const IamLintStatement *statement = counts->statement;
	uint32_t	i;

	for (i = statement->n_actions;
		 i-- > 0 && counts->lint->work->failure == IAM_OK;)
	{
		const IamLintAction *entry = &statement->actions[i];

		if (!is_covered(counts, entry))
			continue;
		report_covered(counts->lint, statement, entry);
		count_entry(counts, entry, -1);
	}
}

/* Nothing is counted any more of what the entry names. */
static void
clear_entry(Counts *counts, const IamLintAction *entry)
{
	uint32_t	action = 0;

	if (is_everything(entry))
		return;
	while ((action = next_named(entry, action)) != IAM_CATALOG_NONE)
		counts->counts[action++] = 0;
}

/* Longest list in which covered entries are looked for. */
#define MOST_ENTRIES 5000

/*
 * May some entry be covered?  Most lists name each action once, have no entry
 * for everything, and at most one for nothing known.
 */
static bool
may_be_covered(const IamLintStatement *statement)
{
	uint32_t	unknown = 0;
	uint32_t	i;

	for (i = 0; i < statement->n_actions; i++)
	{
		const IamLintAction *entry = &statement->actions[i];

		if (is_everything(entry))
			return true;
		unknown += next_named(entry, 0) == IAM_CATALOG_NONE;
	}
	return statement->repeats || unknown > 1;
}

/*
 * An entry that the others cover.  Of two that cover each other the later one
 * is told: what was told no longer covers anything, so that removing all that
 * is told changes nothing.
 */
static void
redundant_action(IamLint *lint, const IamLintStatement *statement)
{
	Counts		counts;
	uint32_t	i;

	if (statement->n_actions < 2 || statement->n_actions > MOST_ENTRIES ||
		!may_be_covered(statement) || !start_counts(lint, statement, &counts))
		return;
	for (i = 0; i < statement->n_actions; i++)
		count_entry(&counts, &statement->actions[i], 1);
	report_covered_entries(&counts);
	for (i = 0; i < statement->n_actions; i++)
		clear_entry(&counts, &statement->actions[i]);
}

/*
 * C8 and D18: what is attached to a resource speaks of that resource.  One
 * row for each type whose policies name other services too.
 */
typedef struct AttachedRow
{
	const char *type;
	const char *services[4];	/* prefixes of actions, then NULL */
} AttachedRow;

/* A type that ends in :: stands for all that start so. */
static const AttachedRow attached_rows[] = {
	{"AWS::ACMPCA::", {"acm-pca", NULL}},
	{"AWS::ApiGateway::RestApi", {"execute-api", NULL}},
	{"AWS::Backup::BackupVault", {"backup", NULL}},
	{"AWS::BedrockAgentCore::", {"bedrock-agentcore", NULL}},
	{"AWS::EC2::VPCEndpoint", {NULL}},
	{"AWS::EFS::FileSystem", {"elasticfilesystem", NULL}},
	{"AWS::Elasticsearch::Domain", {"es", NULL}},
	{"AWS::EventSchemas::", {"schemas", NULL}},
	{"AWS::IAM::AssumeRolePolicyDocument", {"sts", NULL}},
	{"AWS::IAM::Role", {"sts", NULL}},
	{"AWS::MSK::", {"kafka", "kafka-cluster", NULL}},
	{"AWS::NetworkFirewall::", {"network-firewall", NULL}},
	{"AWS::OpenSearchService::Domain", {"es", NULL}},
	{"AWS::S3::AccessPoint", {"s3", "s3-object-lambda", NULL}},
	{"AWS::S3::Bucket", {"s3", "s3-object-lambda", NULL}},
	{"AWS::S3ObjectLambda::AccessPoint", {"s3-object-lambda", "s3", NULL}},
	{"AWS::S3Express::DirectoryBucket", {"s3express", NULL}},
	{"AWS::S3Outposts::", {"s3-outposts", NULL}},
	{"AWS::SES::EmailIdentity", {"ses", NULL}},
	{"AWS::SSMIncidents::", {"ssm-incidents", NULL}},
	{"AWS::VpcLattice::", {"vpc-lattice", "vpc-lattice-svcs", NULL}}
};

/* The middle part of a type, AWS::Middle::Name. */
static IamStr
type_service(IamStr type)
{
	const char *end;

	if (!iam_starts(type, "AWS::"))
		return (IamStr) {"", 0};
	type = (IamStr) {type.data + 5, type.len - 5};
	end = memchr(type.data, ':', type.len);
	if (end != NULL)
		type.len = (size_t) (end - type.data);
	return type;
}

bool
iam_attached_service(IamStr type, IamStr service)
{
	size_t		i;
	int			j;

	for (i = 0; i < sizeof(attached_rows) / sizeof(AttachedRow); i++)
	{
		const AttachedRow *row = &attached_rows[i];

		if (!iam_is(type, row->type) &&
			!(iam_ends(IAM_C_STR(row->type), "::") &&
			  iam_starts(type, row->type)))
			continue;
		for (j = 0; row->services[j] != NULL; j++)
		{
			if (iam_is(service, row->services[j]))
				return true;
		}
		/* an endpoint has no service of its own */
		return j == 0;
	}
	/* mostly the type's own word is the prefix; else nothing is known */
	if (iam_catalog_service(type_service(type)) == IAM_CATALOG_NONE)
		return true;
	return iam_catalog_service(type_service(type)) ==
		iam_catalog_service(service);
}

/* C8. */
static void
unsupported_action_in_policy(IamLint *lint, const IamLintAction *action)
{
	IamStr		type = lint->options->resource_type;
	IamFinding *finding;

	if (type.len == 0 || action->fault != IAM_ACTION_SOUND ||
		action->pattern.class == IAM_ACTION_EVERYTHING ||
		iam_attached_service(type, action->pattern.service))
		return;
	finding = iam_lint_report(lint, &action->place, "%s is no action on a "
						 "resource of type %s",
						 iam_shown(lint, action->text),
						 iam_shown(lint, type));
	iam_fix(finding, "remove it, or move it to the policy of a resource of "
			"its own service");
	iam_detail_text(finding, "resource_type", type);
}

/*
 * C9.  Only what is not allowed anywhere in the document: other policies of
 * the role may allow it, so it is no more than a suggestion.
 */
static void
missing_dependent_action(IamLint *lint, const IamLintAction *action)
{
	const IamActionSet *allowed = iam_allowed_set(lint);
	IamStr		missing[IAM_MOST_NAMED];
	IamCatalogRefs dependents;
	IamFinding *finding;
	uint32_t	n = 0;
	uint32_t	i;

	if (allowed == NULL || !action->statement->allows ||
		action->statement->action_polarity != IAM_ELEMENT ||
		action->action >= iam_catalog_n_actions())
		return;
	dependents = iam_catalog_action_at(action->action).dependents;
	for (i = 0; i < dependents.count && n < IAM_MOST_NAMED; i++)
	{
		uint32_t	other = iam_catalog_ref(dependents, i);

		if (iam_action_set_has(allowed, other))
			return;
		missing[n++] = iam_catalog_action_text(other);
	}
	if (n == 0)
		return;
	finding = iam_lint_report(lint, &action->place, "%s may need %s too, which "
						 "the document does not allow",
						 iam_shown(lint, action->text),
						 iam_shown_list(lint, missing, n));
	iam_fix(finding, "allow what the calls that are made need");
	iam_detail_texts(finding, "dependent_actions", missing, n);
}

static const IamRule rules[] = {
	{
		.code = "invalid-action-format",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_ACTION(invalid_action_format),
		.title = "Action of the wrong form",
		.rationale = "an action is * or service:Name with wildcards in the name; anything else matches nothing",
		.also_known_as = "iam-policy-validator invalid_action"
	},
	{
		.code = "invalid-action",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_CAT,
		.marks = IAM_RULE_AGES,
		IAM_CHECK_ACTION(invalid_action),
		.data = "actions",
		.title = "Unknown action",
		.rationale = "an action that does not exist grants nothing, and denies nothing either",
		.also_known_as = "Access Analyzer INVALID_ACTION; parliament UNKNOWN_ACTION; iam-policy-validator invalid_action"
	},
	{
		.code = "action-wildcard-matches-nothing",
		.severity = IAM_SEVERITY_WARNING,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_CAT,
		IAM_CHECK_ACTION(action_wildcard_matches_nothing),
		.data = "actions",
		.title = "Pattern that matches no action",
		.rationale = "it grants nothing today and may grant something unforeseen tomorrow",
		.also_known_as = "parliament UNKNOWN_ACTION; iam-policy-validator invalid_action"
	},
	{
		.code = "invalid-service-in-action",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_CAT,
		.marks = IAM_RULE_AGES,
		IAM_CHECK_ACTION(invalid_service_in_action),
		.data = "services",
		.title = "Unknown service",
		.rationale = "an action of a service that does not exist matches nothing",
		.also_known_as = "Access Analyzer INVALID_SERVICE_IN_ACTION; parliament UNKNOWN_PREFIX; iam-policy-validator invalid_action"
	},
	{
		.code = "empty-action-name",
		.severity = IAM_SEVERITY_WARNING,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_ACTION(empty_action_name),
		.title = "Action without a name",
		.rationale = "AWS accepts it, and it matches nothing",
		.also_known_as = NULL
	},
	{
		.code = "action-whitespace",
		.severity = IAM_SEVERITY_WARNING,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_ACTION(action_whitespace),
		.title = "Blank around an action",
		.rationale = "AWS accepts it, and it matches nothing",
		.also_known_as = NULL
	},
	{
		.code = "redundant-action",
		.severity = IAM_SEVERITY_SUGGESTION,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_CAT,
		IAM_CHECK_STATEMENT(redundant_action),
		.data = "actions",
		.title = "Action that other entries cover",
		.rationale = "who removes the wildcard one day will not expect that the action stays, or the other way round",
		.also_known_as = "Access Analyzer REDUNDANT_ACTION"
	},
	{
		.code = "unsupported-action-in-policy",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_R,
		.class = IAM_CLASS_CAT,
		IAM_CHECK_ACTION(unsupported_action_in_policy),
		.data = "services; option resource_type",
		.title = "Action of another service than the resource's",
		.rationale = "the policy of a resource decides on that resource alone; AWS refuses actions of other services there",
		.also_known_as = "Access Analyzer UNSUPPORTED_ACTION_IN_POLICY"
	},
	{
		.code = "missing-dependent-action",
		.severity = IAM_SEVERITY_SUGGESTION,
		.kinds = IAM_I | IAM_B,
		.class = IAM_CLASS_CAT,
		IAM_CHECK_ACTION(missing_dependent_action),
		.data = "dependent actions",
		.title = "Action that needs another one",
		.rationale = "the call fails for lack of a permission that the document does not give",
		.also_known_as = NULL
	}
};

const IamRuleGroup iam_action_rules = IAM_RULE_GROUP(rules);
