/*
 * lint_resource.c
 *		Rules on how resources fit the actions of a statement.
 *
 * Ring: core.  Source: lint.md, group D.
 */
#include "lint_arn.h"
#include "lint_grant.h"
#include "lint_reach.h"
#include "lint_rule.h"
#include "lint_test.h"

/*
 * Whether an action can be on one of the resources: D13, D21.
 */

/* Faults of an ARN that leave open what it was meant to be. */
#define UNREADABLE (IAM_ARN_NO_ARN | IAM_ARN_TOO_SHORT | \
					IAM_ARN_BAD_SERVICE | IAM_ARN_VARIABLE)

/*
 * May the resource have been meant for a type?  What is wrong with an ARN of
 * the right service is told of the ARN, and not once more of the action.
 */
static bool
is_meant_for(const IamLint *lint, const IamLintResource *resource,
			 uint32_t type)
{
	IamStr		service = iam_catalog_arn_form(type).service;
	IamStr		ours = resource->arn.parts[IAM_ARN_SERVICE];

	if (iam_names_type(lint->work, resource, type))
		return true;
	if (!iam_str_eq(service, ours) &&
		(!(resource->faults & IAM_ARN_SERVICE_CASE) ||
		 iam_catalog_arn_service(service) != iam_catalog_arn_service(ours)))
		return false;
	return resource->faults != 0 || iam_is_odd_arn(lint->work, resource);
}

/* May the resource have been meant for the action? */
static bool
is_meant(const IamLint *lint, const IamLintResource *resource,
		 uint32_t action)
{
	IamCatalogRefs types;
	uint32_t	i;

	if (resource->everything || resource->template ||
		(resource->faults & UNREADABLE))
		return true;
	if (iam_extra_action(lint->extra, action) != NULL)
		return iam_fits_action(lint, resource, action);
	types = iam_catalog_action_at(action).resource_types;
	for (i = 0; i < types.count; i++)
	{
		if (is_meant_for(lint, resource, iam_catalog_ref(types, i)))
			return true;
	}
	return false;
}

/*
 * How many pairs of actions and resources are looked at in one document;
 * beyond it all actions count as reached.
 */
#define MOST_PAIRS 500000

/* The search for actions that no resource of a list is for. */
typedef struct Search
{
	IamLint    *lint;
	bool		denies;			/* of Deny statements, each by itself */
	uint32_t	pairs;
} Search;

/*
 * May a request for the action be on a resource that the statement names?
 * Mostly the statement grants it, which is known.
 */
static bool
is_reached(Search *search, const IamLintStatement *statement,
		   uint32_t action)
{
	uint32_t	i;

	if (statement->resource_polarity != IAM_ELEMENT ||
		statement->n_resources == 0 ||
		iam_action_slice_has(&iam_granted(search->lint, statement)->some,
							 action))
		return true;
	for (i = 0; i < statement->n_resources; i++)
	{
		if (search->pairs++ >= MOST_PAIRS ||
			is_meant(search->lint, &statement->resources[i], action))
			return true;
	}
	return false;
}

/*
 * The same for the Allow statements of the whole document: a statement may
 * have the resources of other actions, or one type of several.
 */
static bool
is_reached_anywhere(Search *search, const IamLintStatement *statement,
					uint32_t action)
{
	const IamLintDocument *document = search->lint->document;
	uint32_t	i;

	if (is_reached(search, statement, action))
		return true;
	for (i = 0; i < document->n_statements && !search->denies; i++)
	{
		if (document->statements[i].allows &&
			&document->statements[i] != statement &&
			iam_names_action(&document->statements[i], action) &&
			is_reached(search, &document->statements[i], action))
			return true;
	}
	return false;
}

/*
 * Is the entry for nothing: it names actions that have resource types, and
 * none that the statement's resources are for?  Of a pattern every action must
 * be so; one without resource types wants `*`, which is not there.
 */
static bool
is_for_nothing(Search *search, const IamLintAction *entry)
{
	const IamActionSlice *matched = &entry->matched;
	uint32_t	action = 0;
	bool		typed = false;

	if (entry->action != IAM_CATALOG_NONE)
		return iam_has_types(search->lint, entry->action) &&
			!is_reached_anywhere(search, entry->statement, entry->action);
	if (entry->fault != IAM_ACTION_SOUND ||
		entry->pattern.class != IAM_ACTION_GLOB)
		return false;
	while ((action = iam_slice_next(matched, action)) != IAM_CATALOG_NONE)
	{
		typed |= iam_has_types(search->lint, action);
		if (is_reached_anywhere(search, entry->statement, action++))
			return false;
	}
	return typed;
}

/* Most ARN formats that a detail names. */
#define MOST_FORMS 20

/* What the statement's resources would have to be for a literal action. */
static void
detail_formats(IamFinding *finding, uint32_t action)
{
	IamStr		formats[MOST_FORMS];
	IamCatalogRefs types;
	uint32_t	n;

	if (finding->muted || action >= iam_catalog_n_actions())
		return;
	types = iam_catalog_action_at(action).resource_types;
	for (n = 0; n < types.count && n < MOST_FORMS; n++)
		formats[n] =
			iam_catalog_resource_type_at(iam_catalog_ref(types, n)).arn;
	iam_detail_texts(finding, "formats", formats, n);
}

static void
report_for_nothing(Search *search, const IamLintAction *entry)
{
	IamLint    *lint = search->lint;
	IamFinding *finding;

	finding = iam_lint_report(lint, &entry->place, search->denies ?
							  "%s is on none of the resources of the "
							  "statement: the Deny never applies to it" :
							  "%s is on none of the resources of the "
							  "statement: it is not allowed at all",
							  iam_shown(lint, entry->text));
	iam_fix(finding, "write ARNs of the resource types that the action is on, "
			"or remove the action");
	if (entry->action == IAM_CATALOG_NONE)
	{
		IamActionSet *set = iam_scratch_set(lint);

		if (set == NULL)
			return;
		iam_add_slice(set, &entry->matched);
		iam_detail_actions(finding, "actions", set);
		return;
	}
	iam_detail_texts(finding, "actions", &entry->text, 1);
	detail_formats(finding, entry->action);
}

/* Does a `*` stand among the statement's resources? */
static bool
names_everything(const IamLintStatement *statement)
{
	uint32_t	i;

	for (i = 0; i < statement->n_resources; i++)
	{
		if (statement->resources[i].everything)
			return true;
	}
	return false;
}

/* Look at all entries of the Allow or of the Deny statements. */
static void
find_for_nothing(IamLint *lint, bool denies)
{
	Search		search = {.lint = lint, .denies = denies};
	uint32_t	i;
	uint32_t	j;

	for (i = 0; i < lint->document->n_statements; i++)
	{
		const IamLintStatement *statement = &lint->document->statements[i];

		if (!(denies ? statement->denies : statement->allows) ||
			statement->action_polarity != IAM_ELEMENT ||
			statement->resource_polarity != IAM_ELEMENT ||
			names_everything(statement))
			continue;
		for (j = 0; j < statement->n_actions &&
			 lint->work->failure == IAM_OK; j++)
		{
			if (is_for_nothing(&search, &statement->actions[j]))
				report_for_nothing(&search, &statement->actions[j]);
		}
	}
}

/*
 * D13.  An ARN that is wrong by itself, of the right service, is taken to be
 * meant for the action.
 */
static void
resource_mismatch(IamLint *lint, const IamLintDocument *document)
{
	(void) document;
	find_for_nothing(lint, false);
}

/* D21.  Each statement by itself: another one does not make it apply. */
static void
deny_action_resource_mismatch(IamLint *lint, const IamLintDocument *document)
{
	(void) document;
	find_for_nothing(lint, true);
}

/* Is `*` in the Resource list, or a placeholder that may become it? */
static const IamLintResource *
find_star(const IamLintStatement *statement, bool placeholders)
{
	uint32_t	i;

	for (i = 0; i < statement->n_resources; i++)
	{
		const IamLintResource *resource = &statement->resources[i];

		if (resource->everything ||
			(placeholders && resource->template &&
			 resource->arn.n_parts == 0))
			return resource;
	}
	return NULL;
}

/*
 * D14.  A request for an action without resource types is on `*`, which no
 * ARN matches (semantics.md 5.3).  Only what the catalogue knows.
 */
static void
action_requires_star_resource(IamLint *lint,
							  const IamLintStatement *statement)
{
	uint32_t	i;

	if (!(statement->allows || statement->denies) ||
		statement->action_polarity != IAM_ELEMENT ||
		statement->resource_polarity != IAM_ELEMENT ||
		statement->n_resources == 0 || find_star(statement, true) != NULL)
		return;
	for (i = 0; i < statement->n_actions; i++)
	{
		const IamLintAction *entry = &statement->actions[i];
		IamFinding *finding;

		if (entry->action >= iam_catalog_n_actions() ||
			iam_has_types(lint, entry->action))
			continue;
		finding = iam_lint_report(lint, &entry->place, statement->denies ?
								  "%s has no resource types: only a Deny on "
								  "\"*\" applies to it" :
								  "%s has no resource types: it is allowed on "
								  "\"*\" only, not here",
								  iam_shown(lint, entry->text));
		iam_fix(finding, "put it into a statement of its own with "
				"\"Resource\": \"*\"");
		iam_detail_texts(finding, "actions", &entry->text, 1);
		if (statement->denies)
			finding->severity = IAM_SEVERITY_SECURITY;
	}
}

/*
 * Allowed on every resource: D15, D16.
 */

/* Leave the actions that have resource types. */
static void
keep_typed(const IamLint *lint, IamActionSet *set)
{
	uint32_t	n = iam_catalog_n_actions();
	const uint64_t *typed = iam_catalog_with_types();
	uint32_t	i;

	for (i = n; i < n + lint->extra->count; i++)
	{
		if (!iam_has_types(lint, i))
			set->words[i / 64] &= ~(UINT64_C(1) << (i % 64));
	}
	for (i = set->low; i < set->high; i++)
	{
		uint64_t	mask = i <= (n - 1) / 64 ? typed[i] : UINT64_MAX;

		/* added actions share the catalogue's last word */
		if (i == n / 64)
			mask |= UINT64_MAX << (n % 64);
		set->words[i] &= mask;
	}
}

/*
 * In the policy of a key or of a secret, `*` is that key or secret (KMS guide,
 * "Key policies"; Secrets Manager guide, "Resource-based policies").
 */
static void
drop_attached(const IamLint *lint, IamActionSet *set)
{
	static const char *const services[] = {"kms", "secretsmanager"};
	size_t		i;

	if (lint->kind != IAM_KIND_RESOURCE)
		return;
	for (i = 0; i < sizeof(services) / sizeof(services[0]); i++)
	{
		uint32_t	service = iam_catalog_service(IAM_C_STR(services[i]));
		IamCatalogRange actions = iam_catalog_service_at(service).actions;
		uint32_t	action;

		for (action = actions.first; action < actions.end; action++)
			set->words[action / 64] &= ~(UINT64_C(1) << (action % 64));
	}
}

/* Most actions of which each is asked whether a condition constrains it. */
#define MOST_ASKED 2000

/* Leave the actions that no condition of the statement constrains. */
static void
drop_constrained(const IamLint *lint, const IamLintStatement *statement,
				 IamActionSet *set)
{
	uint32_t	action = 0;

	if (statement->n_blocks == 0)
		return;
	if (iam_all_constrained(lint, statement, set))
		iam_action_set_clear(set);
	if (iam_action_set_count(set) > MOST_ASKED)
		return;
	while ((action = iam_action_set_next(set, action)) != IAM_CATALOG_NONE)
	{
		if (iam_constrained(lint, statement, action))
			set->words[action / 64] &= ~(UINT64_C(1) << (action % 64));
		action++;
	}
}

/* What an Allow statement grants that could be limited to resources. */
static void
fill_limitable(const IamLint *lint, const IamLintStatement *statement,
			   IamActionSet *set)
{
	iam_fill_open_set(lint, statement, set);
	keep_typed(lint, set);
	drop_attached(lint, set);
}

/* The same, but for what a condition limits. */
static void
fill_unlimited(const IamLint *lint, const IamLintStatement *statement,
			   IamActionSet *set)
{
	fill_limitable(lint, statement, set);
	drop_constrained(lint, statement, set);
}

static void
report_star(IamLint *lint, const IamLintResource *star,
			const IamActionSet *set)
{
	IamFinding *finding;

	finding = iam_lint_report(lint, &star->place, "%s allows %s on every "
							  "resource", iam_shown(lint, star->text),
							  iam_shown_actions(lint, set));
	iam_fix(finding, "write the ARNs of the resources that are meant; keep "
			"\"*\" for actions without resource types, in a statement of "
			"their own");
	iam_detail_actions(finding, "actions", set);
	if (!finding->muted)
		iam_detail_denials(finding, set);
}

/* D15. */
static void
resource_star(IamLint *lint, const IamLintDocument *document)
{
	IamActionSet set = {.words = NULL};
	uint32_t	i;

	for (i = 0; i < document->n_statements && lint->work->failure == IAM_OK;
		 i++)
	{
		const IamLintStatement *statement = &document->statements[i];
		const IamLintResource *star;

		if (!statement->allows || statement->named.n == 0 ||
			statement->resource_polarity != IAM_ELEMENT ||
			(star = find_star(statement, false)) == NULL)
			continue;
		if (set.words == NULL &&
			!iam_action_set_init(&set, lint->work->scratch, lint->extra))
		{
			lint->work->failure = IAM_ERR_NO_MEMORY;
			return;
		}
		fill_unlimited(lint, statement, &set);
		if (iam_action_set_next(&set, 0) != IAM_CATALOG_NONE)
			report_star(lint, star, &set);
	}
}

/* What D16 works with, in memory that all statements share. */
typedef struct Wide
{
	IamLint    *lint;
	uint32_t	pairs;			/* of actions and resources, as above */
	const IamLintStatement *statement;
	IamActionSet granted;
	IamActionSet covered;		/* of them by one resource pattern */
	uint64_t   *known;			/* bits of the types of which is known */
	uint64_t   *covers;			/* whether that pattern covers them */
} Wide;

static uint32_t
type_words(void)
{
	return iam_catalog_n_resource_types() / 64 + 1;
}

/* Does the pattern cover a type?  Many actions are on the same ones. */
static bool
covers_type(Wide *wide, const IamLintResource *resource, uint32_t type)
{
	uint64_t	bit = UINT64_C(1) << (type % 64);

	if (!(wide->known[type / 64] & bit))
	{
		wide->known[type / 64] |= bit;
		if (iam_covers_type(wide->lint->work, resource, type))
			wide->covers[type / 64] |= bit;
	}
	return (wide->covers[type / 64] & bit) != 0;
}

/* Does the pattern, which is not everything, cover a type of the action? */
static bool
covers_action(Wide *wide, const IamLintResource *resource, uint32_t action)
{
	IamCatalogRefs types;
	uint32_t	i;

	if (iam_extra_action(wide->lint->extra, action) != NULL)
		return false;
	types = iam_catalog_action_at(action).resource_types;
	for (i = 0; i < types.count; i++)
	{
		if (covers_type(wide, resource, iam_catalog_ref(types, i)))
			return true;
	}
	return false;
}

/*
 * The granted actions that a pattern allows on all resources of a type.  When
 * nobody reads them, one is enough.
 */
static void
find_covered(Wide *wide, const IamLintResource *resource, bool one)
{
	const IamLint *lint = wide->lint;
	uint32_t	action = 0;

	iam_action_set_clear(&wide->covered);
	memset(wide->known, 0, 2 * type_words() * sizeof(uint64_t));
	while (wide->pairs++ < MOST_PAIRS && lint->work->failure == IAM_OK &&
		   (action = iam_action_set_next(&wide->granted,
										 action)) != IAM_CATALOG_NONE)
	{
		iam_work_spend(lint->work, 64);
		wide->pairs += lint->denials->n / 16;
		if (covers_action(wide, resource, action) &&
			!iam_is_denied(lint, action, wide->statement, resource))
		{
			iam_action_set_add(&wide->covered, action);
			if (one)
				return;
		}
		action++;
	}
}

/* Tell a pattern that is too wide; false when it is not. */
static bool
judge_wide(Wide *wide, const IamLintResource *resource, bool constrained)
{
	IamLint    *lint = wide->lint;
	IamFinding *finding;
	uint32_t	first;

	find_covered(wide, resource, lint->input->terse ||
				 lint->reported >= IAM_MOST_FINDINGS);
	first = iam_action_set_next(&wide->covered, 0);
	if (first == IAM_CATALOG_NONE)
		return false;
	finding = iam_lint_report(lint, &resource->place,
							  "%s is as wide as \"*\" for %s%s",
							  iam_shown(lint, resource->text),
							  iam_shown(lint, iam_action_text(lint->extra,
															  first)),
							  constrained ? ", and only the condition limits "
							  "it" : "");
	iam_fix(finding, "write the ARNs of the resources that are meant");
	iam_detail_actions(finding, "actions", &wide->covered);
	if (constrained)
		iam_lower(finding);
	return true;
}

/* Judge the patterns of a statement, for what it grants. */
static bool
judge_patterns(Wide *wide, bool constrained)
{
	const IamLintStatement *statement = wide->statement;
	bool		told = false;
	uint32_t	i;

	for (i = 0; i < statement->n_resources; i++)
	{
		if (statement->resources[i].wide)
			told |= judge_wide(wide, &statement->resources[i], constrained);
	}
	return told;
}

/* Has the statement a pattern that may be as wide as `*`? */
static bool
has_wide(const IamLintStatement *statement)
{
	uint32_t	i;

	for (i = 0; i < statement->n_resources; i++)
	{
		if (statement->resources[i].wide)
			return true;
	}
	return false;
}

static bool
start_wide(IamLint *lint, Wide *wide)
{
	if (wide->granted.words != NULL)
		return true;
	wide->known = iam_lint_alloc(lint, 2 * type_words(), sizeof(uint64_t));
	if (wide->known == NULL)
		return false;
	wide->covers = wide->known + type_words();
	if (iam_action_set_init(&wide->granted, lint->work->scratch,
							lint->extra) &&
		iam_action_set_init(&wide->covered, lint->work->scratch,
							lint->extra))
		return true;
	lint->work->failure = IAM_ERR_NO_MEMORY;
	return false;
}

/*
 * D16.  Where `*` stands in the list, D15 tells it.  The partition does not
 * count, since an account lies in one; and all that AWS itself owns, as its
 * managed policies, is not wide.  A condition that limits all that a statement
 * grants lowers the finding and does not hide it.
 */
static void
resource_effectively_star(IamLint *lint, const IamLintDocument *document)
{
	Wide		wide = {.lint = lint};
	uint32_t	i;

	for (i = 0; i < document->n_statements && lint->work->failure == IAM_OK;
		 i++)
	{
		const IamLintStatement *statement = &document->statements[i];

		if (!statement->allows || statement->named.n == 0 ||
			statement->resource_polarity != IAM_ELEMENT ||
			find_star(statement, false) != NULL || !has_wide(statement))
			continue;
		if (!start_wide(lint, &wide))
			return;
		wide.statement = statement;
		fill_unlimited(lint, statement, &wide.granted);
		if (judge_patterns(&wide, false) || statement->n_blocks == 0)
			continue;
		fill_limitable(lint, statement, &wide.granted);
		judge_patterns(&wide, true);
	}
}

/*
 * D18.  A vault's policy speaks of recovery points, whose ARNs are those of
 * any service.
 */
static void
unsupported_resource_arn_in_policy(IamLint *lint,
								   const IamLintResource *resource)
{
	IamStr		type = lint->options->resource_type;
	IamStr		service = resource->arn.parts[IAM_ARN_SERVICE];
	IamFinding *finding;

	if (type.len == 0 || resource->arn.n_parts < IAM_ARN_PARTS ||
		iam_is(type, "AWS::Backup::BackupVault") ||
		(resource->faults & (UNREADABLE | IAM_ARN_WILD_SERVICE)) ||
		memchr(service.data, '{', service.len) != NULL ||
		iam_attached_service(type, service))
		return;
	finding = iam_lint_report(lint, &resource->place, "%s is no ARN of a "
							  "resource of type %s, to which the policy is "
							  "attached", iam_shown(lint, resource->text),
							  iam_shown(lint, type));
	iam_fix(finding, "write the ARN of the resource that the policy is "
			"attached to");
	iam_detail_text(finding, "resource_type", type);
}

static const IamRule rules[] = {
	{
		.code = "resource-mismatch",
		.severity = IAM_SEVERITY_WARNING,
		.kinds = IAM_ALL_KINDS & ~IAM_T,
		.class = IAM_CLASS_CAT,
		IAM_CHECK_DOCUMENT(resource_mismatch),
		.data = "actions, resource types",
		.title = "Action that is on none of the resources",
		.rationale = "a request for the action is on resources of its own types, none of which the document names: it is not allowed",
		.also_known_as = "parliament RESOURCE_MISMATCH; iam-policy-validator resource_mismatch; cfn_nag SPCM"
	},
	{
		.code = "action-requires-star-resource",
		.severity = IAM_SEVERITY_WARNING,
		.kinds = IAM_I | IAM_B | IAM_S | IAM_C,
		.class = IAM_CLASS_CAT,
		IAM_CHECK_STATEMENT(action_requires_star_resource),
		.data = "actions, resource types",
		.title = "Action without resource types on an ARN",
		.rationale = "a request for such an action is on *, which no ARN matches: it is neither allowed nor denied",
		.also_known_as = "parliament RESOURCE_MISMATCH; policy_sentry wildcard-only actions"
	},
	{
		.code = "resource-star",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_I | IAM_B | IAM_R,
		.class = IAM_CLASS_CAT,
		.yields_to = IAM_CAUSE_ADMIN,
		IAM_CHECK_DOCUMENT(resource_star),
		.data = "actions, resource types",
		.title = "Actions allowed on every resource",
		.rationale = "the actions could be limited to the resources that are needed; * takes in all there are and all that will be",
		.also_known_as = "parliament RESOURCE_STAR; cloudsplaining all_allowed_unrestricted_actions; iam-policy-validator wildcard_resource; cfn_nag W11, W12, W13; checkov CKV_AWS_355, CKV_AWS_356; Trivy AWS-0057"
	},
	{
		.code = "resource-effectively-star",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_I | IAM_B | IAM_R,
		.class = IAM_CLASS_CAT,
		.yields_to = IAM_CAUSE_ADMIN,
		IAM_CHECK_DOCUMENT(resource_effectively_star),
		.data = "actions, resource types",
		.title = "Resource pattern as wide as *",
		.rationale = "the pattern names every resource of a type, in every region and account, though it looks like a limit",
		.also_known_as = "parliament RESOURCE_EFFECTIVELY_STAR"
	},
	{
		.code = "unsupported-resource-arn-in-policy",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_R,
		.class = IAM_CLASS_CAT,
		IAM_CHECK_RESOURCE(unsupported_resource_arn_in_policy),
		.data = "services; option resource_type",
		.title = "ARN of another service than the resource's",
		.rationale = "the policy of a resource decides on that resource alone; AWS refuses ARNs of other services there",
		.also_known_as = "Access Analyzer UNSUPPORTED_RESOURCE_ARN_IN_POLICY"
	},
	{
		.code = "deny-action-resource-mismatch",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_ALL_KINDS & ~IAM_T & ~IAM_K,
		.class = IAM_CLASS_CAT,
		IAM_CHECK_DOCUMENT(deny_action_resource_mismatch),
		.data = "actions, resource types",
		.title = "Deny that never applies to an action",
		.rationale = "a request for the action is never on the resources that the statement names, so that the Deny does not protect anything",
		.also_known_as = "ScoutSuite iam-lightspin-user-action-denied-for-group"
	}
};

const IamRuleGroup iam_resource_rules = IAM_RULE_GROUP(rules);
