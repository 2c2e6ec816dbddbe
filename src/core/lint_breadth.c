/*
 * lint_breadth.c
 *		Rules on grants of everything or of too much.
 *
 * Ring: core.  Source: lint.md, group J.
 */
#include "lint_reach.h"
#include "lint_rule.h"
#include "lint_test.h"

#include "glob.h"

/*
 * J1.  What a Deny statement takes away does not count as long as the caller
 * can edit policies, and so undo it (iam_is_admin).
 */
static void
admin_access(IamLint *lint, const IamLintStatement *statement)
{
	IamActionSet *set;
	IamFinding *finding;

	if (!iam_is_admin(lint, statement) ||
		(set = iam_scratch_set(lint)) == NULL)
		return;
	iam_add_slice(set, &iam_granted(lint, statement)->all);
	finding = iam_lint_report(lint, &statement->place,
							  "the statement allows every action on every "
							  "resource");
	iam_fix(finding, "list the actions and the resources that are needed, or "
			"attach the managed policy AdministratorAccess to the few who "
			"are administrators");
	iam_weigh_breadth(finding, statement, set);
}

/* The first entry of the Action list that is everything, or NULL. */
static const IamLintAction *
star_entry(const IamLintStatement *statement)
{
	uint32_t	i;

	if (statement->action_polarity != IAM_ELEMENT)
		return NULL;
	for (i = 0; i < statement->n_actions; i++)
	{
		if (statement->actions[i].pattern.class == IAM_ACTION_EVERYTHING)
			return &statement->actions[i];
	}
	return NULL;
}

/* J2. */
static void
star_action(IamLint *lint, const IamLintStatement *statement)
{
	const IamLintAction *star = star_entry(statement);
	const IamGranted *reach;
	IamActionSet *set;
	IamFinding *finding;

	if (star == NULL || !statement->allows ||
		iam_statement_denied(lint, statement))
		return;
	reach = iam_granted(lint, statement);
	if (reach->open.n == 0 || (set = iam_scratch_set(lint)) == NULL)
		return;
	iam_add_slice(set, &reach->open);
	finding = iam_lint_report(lint, &star->place, "%s allows every action of "
							  "every service, also of those to come",
							  iam_shown(lint, star->text));
	iam_fix(finding, "list the actions that are needed");
	iam_weigh_breadth(finding, statement, set);
}

/* Is it a name of wildcards alone, one of them a star? */
static bool
is_any_name(IamStr name)
{
	bool		star = false;
	size_t		i;

	for (i = 0; i < name.len; i++)
	{
		if (name.data[i] != '*' && name.data[i] != '?')
			return false;
		star |= name.data[i] == '*';
	}
	return star;
}

/* J3.  Any condition excuses, as the rule says. */
static void
service_wildcard(IamLint *lint, const IamLintAction *action)
{
	const IamLintStatement *statement = action->statement;
	IamFinding *finding;
	IamCatalogRange range;

	/* a service that nobody knows may be newer than the catalogue */
	if (action->pattern.class != IAM_ACTION_GLOB ||
		(action->fault != IAM_ACTION_SOUND &&
		 action->fault != IAM_ACTION_NO_SERVICE) || !statement->allows ||
		statement->action_polarity != IAM_ELEMENT ||
		!is_any_name(action->pattern.name) || !iam_unconditional(statement))
		return;
	if (action->service != IAM_CATALOG_NONE)
	{
		range = iam_catalog_service_at(action->service).actions;
		if (iam_slice_next(&iam_granted(lint, statement)->open,
						   range.first) >= range.end)
			return;
	}
	if (iam_entry_denied(lint, action))
		return;
	finding = iam_lint_report(lint, &action->place, "%s allows all actions of "
							  "the service, also those to come",
							  iam_shown(lint, action->text));
	iam_fix(finding, "list the actions that are needed, or at least groups of "
			"them as %.*s:Get*", (int) action->pattern.service.len,
			action->pattern.service.data);
	iam_detail_text(finding, "service", action->pattern.service);
}

/*
 * J4.
 */
static const char *const critical_services[] = {
	"iam", "sts", "kms", "cloudtrail", "organizations", "secretsmanager",
	"sso", "access-analyzer"
};

#define N_CRITICAL (sizeof(critical_services) / sizeof(critical_services[0]))

/* Where a service is granted whole. */
typedef struct WholeService
{
	IamStr		prefix;
	const IamLintStatement *statement;	/* that completes it, or NULL */
	bool		constrained;	/* only with constrained grants */
} WholeService;

/* How many actions of the service there are. */
static uint32_t
count_current(const IamLint *lint, IamCatalogRange range)
{
	const uint64_t *current = iam_current_actions(lint->extra);
	uint32_t	n = 0;
	uint32_t	i;

	for (i = range.first; i < range.end; i++)
		n += (current[i / 64] >> (i % 64)) & 1;
	return n;
}

/*
 * Add the actions of the service that a statement grants on all resources;
 * how many were new.
 */
static uint32_t
add_service(IamLint *lint, const IamLintStatement *statement,
			IamCatalogRange range, bool constrained, IamActionSet *set)
{
	const IamActionSlice *all = &iam_granted(lint, statement)->all;
	uint32_t	n = 0;
	uint32_t	action;

	for (action = iam_slice_next(all, range.first); action < range.end;
		 action = iam_slice_next(all, action + 1))
	{
		if (iam_action_set_has(set, action) ||
			(!constrained && iam_constrained(lint, statement, action)))
			continue;
		iam_action_set_add(set, action);
		n++;
	}
	return n;
}

/*
 * The statement that completes the service, or NULL.  An administrator's
 * goes first, so that what it grants anyway is told there.
 */
static const IamLintStatement *
completing_statement(IamLint *lint, IamCatalogRange range, bool constrained)
{
	uint32_t	missing = count_current(lint, range);
	const IamLintStatement *admin = iam_admin(lint);
	IamActionSet *set = iam_scratch_set(lint);
	uint32_t	i;

	if (set == NULL || missing == 0)
		return NULL;
	if (admin != NULL)
	{
		missing -= add_service(lint, admin, range, constrained, set);
		if (missing == 0)
			return admin;
	}
	for (i = 0; i < lint->document->n_statements &&
		 lint->work->failure == IAM_OK; i++)
	{
		const IamLintStatement *statement = &lint->document->statements[i];

		iam_work_spend(lint->work, 256);
		missing -= add_service(lint, statement, range, constrained, set);
		if (missing == 0)
			return statement;
	}
	return NULL;
}

/* Do the Allow statements together name the whole service? */
static bool
names_service(IamLint *lint, IamCatalogRange range)
{
	const uint64_t *current = iam_current_actions(lint->extra);
	const IamActionSet *allowed = iam_allowed_set(lint);
	uint32_t	i;

	for (i = range.first; allowed != NULL && i < range.end; i++)
	{
		if (((current[i / 64] >> (i % 64)) & 1) &&
			!iam_action_set_has(allowed, i))
			return false;
	}
	return allowed != NULL;
}

static void
find_whole(IamLint *lint, const char *prefix, WholeService *whole)
{
	uint32_t	service = iam_catalog_service(IAM_C_STR(prefix));
	IamCatalogRange range = iam_catalog_service_at(service).actions;

	*whole = (WholeService) {.prefix = IAM_C_STR(prefix)};
	if (!names_service(lint, range))
		return;
	whole->statement = completing_statement(lint, range, false);
	if (whole->statement != NULL)
		return;
	whole->constrained = true;
	whole->statement = completing_statement(lint, range, true);
}

/* The entry that names all of a service, or else the element. */
static const IamPlace *
whole_place(const IamLintStatement *statement, IamStr prefix)
{
	uint32_t	i;

	if (statement->action_polarity == IAM_NOT_ELEMENT)
		return &statement->elements[IAM_EL_NOT_ACTION].place;
	for (i = 0; i < statement->n_actions; i++)
	{
		const IamLintAction *entry = &statement->actions[i];

		if (entry->pattern.class == IAM_ACTION_EVERYTHING ||
			(iam_str_eq(entry->pattern.service, prefix) &&
			 is_any_name(entry->pattern.name)))
			return &entry->place;
	}
	return &statement->elements[IAM_EL_ACTION].place;
}

/* Report one service, and with it all that the same statement completes. */
static void
report_whole(IamLint *lint, WholeService *wholes, size_t first)
{
	const IamLintStatement *statement = wholes[first].statement;
	bool		constrained = wholes[first].constrained;
	IamStr		prefixes[N_CRITICAL];
	IamFinding *finding;
	uint32_t	n = 0;
	size_t		i;

	for (i = first; i < N_CRITICAL; i++)
	{
		if (wholes[i].statement != statement ||
			wholes[i].constrained != constrained)
			continue;
		prefixes[n++] = wholes[i].prefix;
		wholes[i].statement = NULL;
	}
	finding = iam_lint_report(lint, whole_place(statement, prefixes[0]),
							  "the policy allows every action of %s on every "
							  "resource", iam_shown_list(lint, prefixes, n));
	iam_fix(finding, "list the actions that are needed; whoever has these "
			"services whole controls the account's access or its records");
	iam_detail_texts(finding, "services", prefixes, n);
	iam_detail_bool(finding, "constrained", constrained);
	if (constrained)
		iam_lower(finding);
}

static void
critical_service_wildcard(IamLint *lint, const IamLintDocument *document)
{
	WholeService wholes[N_CRITICAL];
	size_t		i;

	(void) document;
	for (i = 0; i < N_CRITICAL; i++)
		find_whole(lint, critical_services[i], &wholes[i]);
	for (i = 0; i < N_CRITICAL; i++)
	{
		if (wholes[i].statement != NULL)
			report_whole(lint, wholes, i);
	}
}

/* J5. */
static void
allow_with_not_action(IamLint *lint, const IamLintStatement *statement)
{
	const IamGranted *reach;
	IamActionSet *set;
	IamFinding *finding;

	if (!statement->allows || statement->action_polarity != IAM_NOT_ELEMENT ||
		iam_statement_denied(lint, statement))
		return;
	reach = iam_granted(lint, statement);
	if (reach->open.n == 0 || (set = iam_scratch_set(lint)) == NULL)
		return;
	iam_add_slice(set, &reach->open);
	finding = iam_lint_report(lint,
							  &statement->elements[IAM_EL_NOT_ACTION].place,
							  "Allow with NotAction allows all other actions, "
							  "%u of them today",
							  (unsigned) iam_slice_count(&reach->open));
	iam_fix(finding, "list under Action what is needed, or write a Deny "
			"statement for what must not be");
	iam_detail_number(finding, "count", iam_slice_count(&reach->open));
	iam_weigh_breadth(finding, statement, set);
}

/* J6.  NotResource of everything grants nothing and is not told here. */
static void
allow_with_not_resource(IamLint *lint, const IamLintStatement *statement)
{
	const IamGranted *reach;
	IamActionSet *set;
	IamFinding *finding;

	if (!statement->allows || statement->resource_polarity != IAM_NOT_ELEMENT)
		return;
	reach = iam_granted(lint, statement);
	if (reach->some.n == 0 || (set = iam_scratch_set(lint)) == NULL)
		return;
	iam_add_slice(set, &reach->some);
	finding = iam_lint_report(lint,
							  &statement->elements[IAM_EL_NOT_RESOURCE].place,
							  "Allow with NotResource allows the actions on "
							  "all other resources, also on those to come");
	iam_fix(finding, "list under Resource what is needed, or write a Deny "
			"statement for what must not be");
	iam_weigh_grant(finding, statement, set);
}

/*
 * J32.  The metric of cfn_nag (SPCM), summed over the statements.  Where
 * lint.md says no more, it is counted as there: each operator of a condition
 * counts 2, each one with IfExists and each value with a variable 1, Null 1
 * once in a statement; a `*` beside others is a mixed wildcard, of actions and
 * of resources; services are those of actions and of ARNs.
 */

/* Distinct services of a statement; beyond these the score is high anyway. */
#define MOST_SERVICES 64

typedef struct Services
{
	IamStr		names[MOST_SERVICES];
	uint32_t	n;
} Services;

/* Add a name; false when it was there, or for lack of room. */
static bool
add_name(Services *services, IamStr name)
{
	uint32_t	i;

	for (i = 0; i < services->n; i++)
	{
		if (iam_str_eq(services->names[i], name))
			return false;
	}
	if (services->n == MOST_SERVICES)
		return false;
	services->names[services->n++] = name;
	return true;
}

/* More than one service, and resources of other services than the actions. */
static uint32_t
score_services(const IamLintStatement *statement)
{
	bool		star = statement->n_actions == 1 &&
		statement->actions[0].pattern.class == IAM_ACTION_EVERYTHING;
	Services	services = {.n = 0};
	uint32_t	misaligned = 0;
	uint32_t	i;

	for (i = 0; i < statement->n_actions; i++)
	{
		if (statement->actions[i].pattern.class == IAM_ACTION_LITERAL ||
			statement->actions[i].pattern.class == IAM_ACTION_GLOB)
			add_name(&services, statement->actions[i].pattern.service);
	}
	for (i = 0; i < statement->n_resources; i++)
	{
		const IamLintResource *resource = &statement->resources[i];

		if (resource->arn.n_parts > IAM_ARN_SERVICE &&
			!iam_glob_is_any(resource->arn.parts[IAM_ARN_SERVICE]) &&
			add_name(&services, resource->arn.parts[IAM_ARN_SERVICE]))
			misaligned++;
	}
	return (services.n > 1 ? 2 * (services.n - 1) : 0) +
		(star ? 0 : misaligned);
}

/* A `*` beside other entries of the list. */
static uint32_t
score_mixed(const IamLintStatement *statement)
{
	uint32_t	score = 0;
	uint32_t	i;

	for (i = 0; i < statement->n_actions && statement->n_actions > 1; i++)
	{
		if (statement->actions[i].pattern.class != IAM_ACTION_EVERYTHING)
			continue;
		score++;
		break;
	}
	for (i = 0; i < statement->n_resources && statement->n_resources > 1; i++)
	{
		if (!statement->resources[i].everything)
			continue;
		score++;
		break;
	}
	return score;
}

static uint32_t
score_condition(const IamLintStatement *statement)
{
	uint32_t	score = 2 * statement->n_blocks;
	bool		null = false;
	uint32_t	i;

	for (i = 0; i < statement->n_blocks; i++)
	{
		score += statement->blocks[i].operator.if_exists;
		null |= statement->blocks[i].operator.code == IAM_OP_NULL;
	}
	return score + null;
}

static uint32_t
score_statement(const IamLintStatement *statement)
{
	return 1u + statement->denies +
		(statement->action_polarity == IAM_NOT_ELEMENT) +
		(statement->resource_polarity == IAM_NOT_ELEMENT) +
		score_services(statement) + score_mixed(statement) +
		score_condition(statement);
}

/* Values of conditions that hold a variable. */
static uint32_t
score_variables(const IamLintDocument *document)
{
	const IamLintVariable *variable = document->variables;
	const IamLintValue *last = NULL;
	uint32_t	score = 0;

	for (; variable != NULL; variable = variable->next)
	{
		if (variable->where != IAM_IN_VALUE ||
			variable->form != IAM_VARIABLE_KEY || variable->value == last)
			continue;
		last = variable->value;
		score++;
	}
	return score;
}

static void
policy_complexity(IamLint *lint, const IamLintDocument *document)
{
	uint32_t	limit = lint->options->limits[IAM_LIMIT_COMPLEXITY];
	uint32_t	score = score_variables(document);
	IamFinding *finding;
	uint32_t	i;

	for (i = 0; i < document->n_statements; i++)
		score += score_statement(&document->statements[i]);
	if (score <= limit)
		return;
	finding = iam_lint_report(lint, &document->place, "the policy has a "
							  "complexity of %u, more than %u",
							  (unsigned) score, (unsigned) limit);
	iam_fix(finding, "split it by task or by service, so that a reviewer can "
			"see what it grants");
	iam_detail_number(finding, "score", score);
	iam_detail_number(finding, "limit", limit);
}

static const IamRule rules[] = {
	{
		.code = "admin-access",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_I | IAM_B | IAM_S | IAM_R,
		.class = IAM_CLASS_DOC,
		.causes = IAM_CAUSE_ADMIN,
		IAM_CHECK_STATEMENT(admin_access),
		.title = "Every action on every resource",
		.rationale = "who has this has the account, and a leaked credential gives all of it away",
		.also_known_as = "cloudsplaining ServiceWildcard; iam-policy-validator security_risk; Prowler iam_customer_attached_policy_no_administrative_privileges, iam_aws_attached_policy_no_administrative_privileges, iam_customer_unattached_policy_no_administrative_privileges, iam_inline_policy_no_administrative_privileges; checkov CKV_AWS_1, CKV_AWS_62; ScoutSuite iam-managed-policy-allows-full-privileges; Steampipe iam_policy_no_star_star"
	},
	{
		.code = "star-action",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_I | IAM_B | IAM_S | IAM_R,
		.class = IAM_CLASS_DOC,
		.causes = IAM_CAUSE_STAR_ACTION,
		.yields_to = IAM_CAUSE_ADMIN,
		IAM_CHECK_STATEMENT(star_action),
		.title = "Every action of every service",
		.rationale = "nobody means every action, and AWS adds new ones every week",
		.also_known_as = "iam-policy-validator overly_permissive; checkov CKV_AWS_49, CKV_AWS_63; cfn_nag F3, F4, F5"
	},
	{
		.code = "service-wildcard",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_I | IAM_B | IAM_S,
		.class = IAM_CLASS_DOC,
		.yields_to = IAM_CAUSE_ADMIN | IAM_CAUSE_STAR_ACTION,
		IAM_CHECK_ACTION(service_wildcard),
		.title = "All actions of a service",
		.rationale = "it includes deleting, sharing and granting access to others, and whatever AWS adds to the service",
		.also_known_as = "cloudsplaining ServiceWildcard; iam-policy-validator overly_permissive; Trivy AWS-0345; Steampipe iam_all_policy_no_service_wild_card"
	},
	{
		.code = "critical-service-wildcard",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_I | IAM_B | IAM_S,
		.class = IAM_CLASS_CAT,
		.yields_to = IAM_CAUSE_ADMIN,
		IAM_CHECK_DOCUMENT(critical_service_wildcard),
		.data = "actions",
		.title = "All of a service that guards the account",
		.rationale = "these services decide who has access, hold the keys and secrets, or keep the records of what was done",
		.also_known_as = "Prowler iam_policy_no_full_access_to_kms, iam_policy_no_full_access_to_cloudtrail, iam_inline_policy_no_full_access_to_kms, iam_inline_policy_no_full_access_to_cloudtrail; checkov CKV2_AWS_40; Steampipe iam_policy_no_full_access_to_kms, iam_policy_no_full_access_to_cloudtrail"
	},
	{
		.code = "allow-with-not-action",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_I | IAM_B | IAM_S | IAM_R | IAM_T,
		.class = IAM_CLASS_DOC,
		.yields_to = IAM_CAUSE_ADMIN,
		IAM_CHECK_STATEMENT(allow_with_not_action),
		.data = "actions",
		.title = "Allow with NotAction",
		.rationale = "it allows everything that is not listed, also what AWS adds later",
		.also_known_as = "cloudsplaining contains_statement_using_not_action; iam-policy-validator not_action_allow, not_action_allow_no_condition; ScoutSuite iam-managed-policy-allows-NotActions, iam-inline-policy-allows-NotActions; cfn_nag W14 to W20"
	},
	{
		.code = "allow-with-not-resource",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_I | IAM_B | IAM_S | IAM_R,
		.class = IAM_CLASS_DOC,
		.yields_to = IAM_CAUSE_ADMIN,
		IAM_CHECK_STATEMENT(allow_with_not_resource),
		.title = "Allow with NotResource",
		.rationale = "it allows the actions on everything that is not listed, in all services that they have",
		.also_known_as = "parliament NOTRESOURCE_WITH_ALLOW; cloudsplaining has_not_resource_with_allow; iam-policy-validator not_resource_broad, combined_not_action_not_resource; cfn_nag W21, W22, W23"
	},
	{
		.code = "policy-complexity",
		.severity = IAM_SEVERITY_SUGGESTION,
		.kinds = IAM_I | IAM_B | IAM_S | IAM_R | IAM_C,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_DOCUMENT(policy_complexity),
		.data = "option limits",
		.title = "Policy that is hard to review",
		.rationale = "what nobody can oversee hides what nobody meant to grant",
		.also_known_as = "cfn_nag SPCM"
	}
};

const IamRuleGroup iam_breadth_rules = IAM_RULE_GROUP(rules);
