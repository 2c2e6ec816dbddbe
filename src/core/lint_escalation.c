/*
 * lint_escalation.c
 *		Rules on grants by which their holder gets more than they say.
 *
 * Ring: core.  Source: lint.md, group J and section 6.
 */
#include "lint_reach.h"
#include "lint_rule.h"
#include "lint_test.h"

#include <stdio.h>

#include "fold.h"
#include "glob.h"

/*
 * J20.  A set matches when the document grants all its actions, each in
 * whatever statement.  Of several statements that grant an action the one
 * counts that does so most freely; an administrator's goes first, so that all
 * that it holds anyway is told there.  A set is told at the statement of its
 * decisive action: iam:PassRole, or else the first one.  All sets of one
 * statement are one finding with the severity of the gravest; the detail names
 * them.
 */

#define MOST_ACTIONS 8			/* of one set */

/* How freely a statement grants an action. */
enum
{
	RANK_NONE,
	RANK_CONSTRAINED,
	RANK_CONSTRAINED_ALL,		/* constrained, on all resources */
	RANK_FREE,
	RANK_FREE_ALL
};

/* A set that the document grants. */
typedef struct Match
{
	IamEscalationSet set;
	const IamLintStatement *by[MOST_ACTIONS];	/* as set.actions */
	const IamLintStatement *statement;	/* of the decisive action */
	uint32_t	decisive;
	IamSeverity severity;
	bool		constrained;
	bool		reported;
} Match;

typedef struct Search
{
	IamLint    *lint;
	const IamLintStatement *admin;
	uint32_t	pass_role;
	Match	   *matches;
	uint32_t	n;
} Search;

/* Does the value of a test stand for the service?  In China it ends in .cn. */
static bool
value_is_service(IamWork *work, const IamLintValue *value, IamStr service)
{
	IamOperatorCode code = value->key->block->operator.code;
	IamStr		text = value->text;

	if (iam_ends(text, ".com.cn"))
		text.len -= 3;
	switch (code)
	{
		case IAM_OP_STRING_LIKE:
		case IAM_OP_STRING_NOT_LIKE:
			return iam_glob_match(work, IAM_GLOB_SOURCE, text, service);
		case IAM_OP_STRING_EQUALS_IGNORE_CASE:
		case IAM_OP_STRING_NOT_EQUALS_IGNORE_CASE:
			return iam_fold_equal(text, service);
		default:
			return iam_str_eq(text, service);
	}
}

/* Can the test hold when a role is passed to the service? */
static bool
test_admits(IamWork *work, const IamLintKey *key, IamStr service)
{
	bool		negated = iam_operator_negated(key->block->operator.code);
	uint32_t	i;

	if (!negated && !iam_operator_positive(&key->block->operator))
		return true;
	for (i = 0; i < key->n_values; i++)
	{
		/* what a variable stands for is unknown */
		if (memchr(key->values[i].text.data, '$', key->values[i].text.len))
			return true;
		if (value_is_service(work, &key->values[i], service))
			return !negated;
	}
	return negated;
}

/*
 * Can a role that the pattern names trust the service?  A service-linked role
 * trusts the service of its path and no other.
 */
static bool
may_trust(IamWork *work, const IamLintResource *resource, IamStr service)
{
	static const char path[] = "role/aws-service-role/";
	IamStr		sixth = resource->arn.parts[IAM_ARN_RESOURCE];
	const char *end;

	if (resource->arn.n_parts == 0 || !iam_starts(sixth, path))
		return true;
	sixth.data += sizeof(path) - 1;
	sixth.len -= sizeof(path) - 1;
	end = memchr(sixth.data, '/', sixth.len);
	if (end != NULL)
		sixth.len = (size_t) (end - sixth.data);
	return iam_glob_match(work, IAM_GLOB_SOURCE, sixth, service);
}

/* May the statement pass a role to the service? */
static bool
may_pass(const Search *search, const IamLintStatement *statement,
		 IamStr service)
{
	IamLint    *lint = search->lint;
	IamGrantCursor cursor = {statement->number, 0};
	const IamLintKey *key = NULL;
	IamGrant	grant;

	while ((key = iam_next_test(statement, "iam:passedtoservice",
								key)) != NULL)
	{
		if (!test_admits(lint->work, key, service))
			return false;
	}
	if (statement->resource_polarity == IAM_NOT_ELEMENT)
		return true;
	while (iam_next_grant_of(lint, statement, search->pass_role, &cursor,
							 &grant))
	{
		if (may_trust(lint->work, grant.resource, service))
			return true;
	}
	/* forms that no ARN has, as `*:*` */
	return iam_covering(lint, statement, search->pass_role) != NULL;
}

/* How freely does the statement grant the action of a set? */
static int
rank(const Search *search, const IamEscalationSet *set, uint32_t action,
	 const IamLintStatement *statement)
{
	const IamGranted *granted = iam_granted(search->lint, statement);
	bool		all;

	if (!iam_action_slice_has(&granted->some, action) ||
		(action == search->pass_role && set->passed_to.len > 0 &&
		 !may_pass(search, statement, set->passed_to)))
		return RANK_NONE;
	all = iam_action_slice_has(&granted->all, action) ||
		iam_covering(search->lint, statement, action) != NULL;
	if (iam_constrained(search->lint, statement, action))
		return all ? RANK_CONSTRAINED_ALL : RANK_CONSTRAINED;
	return all ? RANK_FREE_ALL : RANK_FREE;
}

/* The highest rank that a statement gives the action, and that statement. */
static int
best_rank(const Search *search, const IamEscalationSet *set, uint32_t action,
		  const IamLintStatement **by)
{
	const IamLintDocument *document = search->lint->document;
	int			best = RANK_NONE;
	uint32_t	i;

	if (search->admin != NULL)
	{
		best = rank(search, set, action, search->admin);
		*by = search->admin;
	}
	iam_work_spend(search->lint->work, 16 * (size_t) document->n_statements);
	for (i = 0; i < document->n_statements && best < RANK_FREE_ALL; i++)
	{
		int			here;

		if (!document->statements[i].allows)
			continue;
		here = rank(search, set, action, &document->statements[i]);
		if (here <= best)
			continue;
		best = here;
		*by = &document->statements[i];
	}
	return best;
}

/* Does the document grant the whole set?  Then the match is filled in. */
static bool
find_match(const Search *search, uint32_t number, Match *match)
{
	bool		everywhere = false;
	uint32_t	i;

	match->set = iam_escalation_set_at(number);
	match->constrained = match->reported = false;
	match->decisive = 0;
	if (match->set.actions.count > MOST_ACTIONS)
		return false;
	for (i = 0; i < match->set.actions.count; i++)
	{
		if (!iam_action_set_has(iam_allowed_set(search->lint),
								iam_catalog_ref(match->set.actions, i)))
			return false;
	}
	for (i = 0; i < match->set.actions.count; i++)
	{
		uint32_t	action = iam_catalog_ref(match->set.actions, i);
		int			best = best_rank(search, &match->set, action,
									 &match->by[i]);

		if (best == RANK_NONE)
			return false;
		everywhere |= best == RANK_FREE_ALL || best == RANK_CONSTRAINED_ALL;
		match->constrained |= best <= RANK_CONSTRAINED_ALL;
		if (action == search->pass_role)
			match->decisive = i;
	}
	match->statement = match->by[match->decisive];
	match->severity = match->set.self_contained && everywhere ?
		IAM_SEVERITY_SECURITY : IAM_SEVERITY_WARNING;
	if (match->constrained)
		match->severity--;
	return true;
}

static IamStr
action_at(const IamEscalationSet *set, uint32_t place)
{
	return iam_catalog_action_text(iam_catalog_ref(set->actions, place));
}

/* The actions of a set as one text, for the detail. */
static IamStr
set_text(IamLint *lint, const IamEscalationSet *set)
{
	IamBuffer	out;
	uint32_t	i;

	iam_buffer_init(&out, lint->work->scratch, 64);
	for (i = 0; i < set->actions.count; i++)
	{
		if (i > 0)
			iam_buffer_str(&out, IAM_STR(" + "));
		iam_buffer_str(&out, action_at(set, i));
	}
	if (out.failed)
		lint->work->failure = IAM_ERR_NO_MEMORY;
	return (IamStr) {out.data, out.failed ? 0 : out.len};
}

/* What one finding tells: the sets of a statement. */
typedef struct Group
{
	const Match *gravest;
	const Match **items;
	uint32_t	n;
} Group;

/* Is a match graver than another one?  What needs no target goes first. */
static bool
is_graver(const Match *a, const Match *b)
{
	if (a->severity != b->severity)
		return a->severity > b->severity;
	return a->set.self_contained && !b->set.self_contained;
}

/* All matches of the statement of one. */
static bool
take_group(Search *search, uint32_t first, Group *group)
{
	uint32_t	i;

	group->gravest = &search->matches[first];
	group->n = 0;
	group->items = iam_lint_alloc(search->lint, search->n, sizeof(Match *));
	if (group->items == NULL)
		return false;
	for (i = first; i < search->n; i++)
	{
		Match	   *match = &search->matches[i];

		if (match->statement != search->matches[first].statement)
			continue;
		match->reported = true;
		group->items[group->n++] = match;
		if (is_graver(match, group->gravest))
			group->gravest = match;
	}
	return true;
}

/* Add a number to a rising list without repetition. */
static uint32_t
add_number(uint32_t *numbers, uint32_t n, uint32_t number)
{
	uint32_t	i = n;
	uint32_t	j;

	while (i > 0 && numbers[i - 1] > number)
		i--;
	if ((i > 0 && numbers[i - 1] == number) || n == IAM_MOST_NAMED)
		return n;
	for (j = n; j > i; j--)
		numbers[j] = numbers[j - 1];
	numbers[i] = number;
	return n + 1;
}

/* The sets that need a target, or those that do not. */
static void
detail_sets(Search *search, const Group *group, IamFinding *finding,
			const char *name, bool self_contained)
{
	IamStr	   *texts = iam_lint_alloc(search->lint, group->n, sizeof(IamStr));
	uint32_t	n = 0;
	uint32_t	i;

	for (i = 0; texts != NULL && i < group->n; i++)
	{
		if (group->items[i]->set.self_contained == self_contained)
			texts[n++] = set_text(search->lint, &group->items[i]->set);
	}
	if (n > 0)
		iam_detail_texts(finding, name, texts, n);
}

/* The facts: the sets, the actions, the statements, the conditions. */
static void
detail_group(Search *search, const Group *group, IamFinding *finding)
{
	IamActionSet *set = iam_scratch_set(search->lint);
	uint32_t	numbers[IAM_MOST_NAMED];
	uint32_t	n_numbers = 0;
	uint32_t	i;
	uint32_t	j;

	if (finding->muted || set == NULL)
		return;
	for (i = 0; i < group->n; i++)
	{
		const Match *match = group->items[i];

		for (j = 0; j < match->set.actions.count; j++)
		{
			iam_action_set_add(set, iam_catalog_ref(match->set.actions, j));
			n_numbers = add_number(numbers, n_numbers,
								   match->by[j]->number);
		}
	}
	detail_sets(search, group, finding, "sets", true);
	detail_sets(search, group, finding, "sets_with_target", false);
	iam_detail_numbers(finding, "statements", numbers, n_numbers);
	iam_detail_actions(finding, "actions", set);
	iam_detail_bool(finding, "constrained", group->gravest->constrained);
	iam_detail_denials(finding, set);
}

/* Where the statement names the decisive actions of the gravest sets. */
static const IamPlace *
group_place(Search *search, const Group *group)
{
	const IamLintStatement *statement = group->gravest->statement;
	IamActionSet *set = iam_scratch_set(search->lint);
	uint32_t	i;

	if (set == NULL)
		return &statement->place;
	for (i = 0; i < group->n; i++)
	{
		const Match *match = group->items[i];

		if (match->severity == group->gravest->severity)
			iam_action_set_add(set, iam_catalog_ref(match->set.actions,
													match->decisive));
	}
	return iam_actions_place(search->lint, statement, set);
}

static void
report_group(Search *search, uint32_t first)
{
	IamLint    *lint = search->lint;
	IamStr		names[MOST_ACTIONS];
	const Match *match;
	IamFinding *finding;
	Group		group;
	char		more[48] = "";
	uint32_t	i;

	if (!take_group(search, first, &group))
		return;
	match = group.gravest;
	for (i = 0; i < match->set.actions.count; i++)
		names[i] = action_at(&match->set, i);
	if (group.n > 1)
		snprintf(more, sizeof(more), ", and %u such set%s more",
				 (unsigned) (group.n - 1), group.n > 2 ? "s" : "");
	finding = iam_lint_report(lint, group_place(search, &group),
							  match->set.self_contained ?
							  "the policy allows %s%s: enough to get rights "
							  "that it does not give" :
							  "the policy allows %s%s: enough to get the "
							  "rights of something that is there already",
							  iam_shown_list(lint, names,
											 match->set.actions.count), more);
	iam_fix(finding, "remove one action of each set, or name resources that "
			"have no more rights than the caller; a permissions boundary "
			"limits what can be gained");
	finding->severity = match->severity;
	detail_group(search, &group, finding);
}

static void
privilege_escalation(IamLint *lint, const IamLintDocument *document)
{
	Search		search = {.lint = lint};
	uint32_t	n = iam_n_escalation_sets();
	uint32_t	i;

	(void) document;
	if (iam_allowed_set(lint) == NULL)
		return;
	search.pass_role = iam_known_action("iam:PassRole");
	search.admin = iam_admin(lint);
	search.matches = iam_lint_alloc(lint, n, sizeof(Match));
	for (i = 0; i < n && lint->work->failure == IAM_OK; i++)
		search.n += find_match(&search, i, &search.matches[search.n]);
	for (i = 0; i < search.n && lint->work->failure == IAM_OK; i++)
	{
		if (!search.matches[i].reported)
			report_group(&search, i);
	}
}

/*
 * J26.  Who may change the policy or the ACL of a bucket gives himself what he
 * lacks on its objects; who may change its lifecycle lets them expire.  That
 * an object action is allowed under a condition counts as allowed, and so
 * does one that is denied on some of the objects only.
 */
typedef struct TakeoverRow
{
	const char *action;
	const char *lacks[4];		/* ends with NULL */
} TakeoverRow;

static const TakeoverRow takeover_rows[] = {
	{"s3:PutBucketPolicy",
	{"s3:GetObject", "s3:PutObject", "s3:DeleteObject", NULL}},
	{"s3:PutBucketAcl",
	{"s3:GetObject", "s3:PutObject", "s3:DeleteObject", NULL}},
	{"s3:PutLifecycleConfiguration", {"s3:DeleteObject", NULL}}
};

#define N_TAKEOVERS (sizeof(takeover_rows) / sizeof(TakeoverRow))

/*
 * Most pairs of a bucket and a pattern that are compared in a lint, far more
 * than policies hold; beyond them objects count as allowed.
 */
#define MOST_COMPARED 200000

typedef struct Takeover
{
	IamLint    *lint;
	const IamLintStatement *statement;
	IamActionSet *lacking;
	uint32_t   *compared;
} Takeover;

/* The objects of a bucket pattern, which is no part of the document. */
static bool
set_objects(IamLint *lint, const IamLintResource *bucket,
			IamLintResource *objects)
{
	char	   *text = iam_lint_alloc(lint, bucket->text.len + 2, 1);

	memset(objects, 0, sizeof(*objects));
	if (text == NULL)
		return false;
	memcpy(text, bucket->text.data, bucket->text.len);
	memcpy(text + bucket->text.len, "/*", 2);
	objects->text = (IamStr) {text, bucket->text.len + 2};
	iam_read_arn(lint->work, objects, lint->day);
	return true;
}

/* Does one statement grant the action on all the objects? */
static bool
grants_objects(const Takeover *takeover, const IamLintStatement *statement,
			   uint32_t action, const IamLintResource *objects)
{
	IamLint    *lint = takeover->lint;
	bool		negated = statement->resource_polarity == IAM_NOT_ELEMENT;
	uint32_t	i;

	for (i = 0; i < statement->n_resources; i++)
	{
		const IamLintResource *resource = &statement->resources[i];

		if (++*takeover->compared > MOST_COMPARED)
			return true;
		if (negated ? iam_resource_meets(lint, resource, objects) :
			iam_is_open(resource) ||
			iam_resource_contains(lint, resource, objects))
			break;
	}
	return (i == statement->n_resources) == negated &&
		!iam_is_denied(lint, action, statement, objects);
}

/* Does the document grant the action on all the objects?  NULL: on all. */
static bool
objects_allowed(const Takeover *takeover, uint32_t action,
				const IamLintResource *objects)
{
	IamLintDocument *document = takeover->lint->document;
	uint32_t	i;

	iam_work_spend(takeover->lint->work, 64 * (size_t) document->n_statements);
	for (i = 0; i < document->n_statements; i++)
	{
		const IamLintStatement *statement = &document->statements[i];
		const IamGranted *granted = iam_granted(takeover->lint, statement);

		if (objects == NULL ?
			iam_action_slice_has(&granted->all, action) :
			iam_action_slice_has(&granted->some, action) &&
			grants_objects(takeover, statement, action, objects))
			return true;
	}
	return false;
}

/* Add what is not allowed on the objects of a bucket; true if anything. */
static bool
add_lacking(Takeover *takeover, const TakeoverRow *row,
			const IamLintResource *bucket)
{
	IamLintResource objects;
	bool		all = bucket == NULL || iam_is_open(bucket);
	bool		any = false;
	int			i;

	/* the name of a bucket has no slash */
	if (!all && memchr(bucket->text.data, '/', bucket->text.len) != NULL)
		return false;
	if (!all && !set_objects(takeover->lint, bucket, &objects))
		return false;
	for (i = 0; row->lacks[i] != NULL; i++)
	{
		uint32_t	action = iam_known_action(row->lacks[i]);

		if (objects_allowed(takeover, action, all ? NULL : &objects))
			continue;
		iam_action_set_add(takeover->lacking, action);
		any = true;
	}
	return any;
}

/* The place of the first bucket that can be taken over, or NULL. */
static const IamPlace *
takeover_place(Takeover *takeover, const TakeoverRow *row, uint32_t action)
{
	const IamLintStatement *statement = takeover->statement;
	IamLint    *lint = takeover->lint;
	uint32_t	i;

	if (statement->resource_polarity == IAM_NOT_ELEMENT)
		return add_lacking(takeover, row, NULL) ?
			&statement->elements[IAM_EL_NOT_RESOURCE].place : NULL;
	for (i = 0; i < statement->n_resources &&
		 lint->work->failure == IAM_OK; i++)
	{
		const IamLintResource *bucket = &statement->resources[i];

		iam_work_spend(lint->work, 64);
		if ((iam_is_open(bucket) || iam_fits_action(lint, bucket, action)) &&
			!iam_is_denied(lint, action, statement, bucket) &&
			add_lacking(takeover, row, bucket))
			return &bucket->place;
	}
	return NULL;
}

static void
detail_gained(IamFinding *finding, const IamActionSet *lacking)
{
	IamStr		names[4];
	uint32_t	action = 0;
	uint32_t	n = 0;

	while (n < 4 && (action = iam_action_set_next(lacking,
												  action)) != IAM_CATALOG_NONE)
		names[n++] = iam_action_text(lacking->extra, action++);
	iam_detail_texts(finding, "gained", names, n);
}

/* What the statement grants of the table, and lacks. */
static void
check_takeover(Takeover *takeover)
{
	IamLint    *lint = takeover->lint;
	const IamActionSlice *some = &iam_granted(lint, takeover->statement)->some;
	IamActionSet *set = iam_scratch_set(lint);
	const IamPlace *place = NULL;
	IamFinding *finding;
	size_t		i;

	if (some->n == 0 || set == NULL)
		return;
	iam_action_set_clear(takeover->lacking);
	for (i = 0; i < N_TAKEOVERS; i++)
	{
		uint32_t	action = iam_known_action(takeover_rows[i].action);
		const IamPlace *at;

		if (!iam_action_slice_has(some, action))
			continue;
		at = takeover_place(takeover, &takeover_rows[i], action);
		if (at == NULL)
			continue;
		iam_action_set_add(set, action);
		place = place != NULL ? place : at;
	}
	if (place == NULL)
		return;
	finding = iam_lint_report(lint, place, "the policy allows %s on a bucket "
							  "and does not allow %s on its objects: the "
							  "first gives the second",
							  iam_shown_actions(lint, set),
							  iam_shown_actions(lint, takeover->lacking));
	iam_fix(finding, "leave the policies, ACLs and lifecycles of buckets to "
			"those who may do all of this anyway");
	detail_gained(finding, takeover->lacking);
	iam_weigh_grant(finding, takeover->statement, set);
}

static void
resource_policy_privilege_escalation(IamLint *lint,
									 const IamLintDocument *document)
{
	const IamActionSet *allowed = iam_allowed_set(lint);
	IamActionSet lacking;
	uint32_t	compared = 0;
	bool		any = false;
	uint32_t	i;

	for (i = 0; allowed != NULL && i < N_TAKEOVERS; i++)
		any |= iam_action_set_has(allowed,
								  iam_known_action(takeover_rows[i].action));
	if (!any)
		return;
	if (!iam_action_set_init(&lacking, lint->work->scratch, lint->extra))
	{
		lint->work->failure = IAM_ERR_NO_MEMORY;
		return;
	}
	for (i = 0; i < document->n_statements; i++)
	{
		Takeover	takeover = {lint, &document->statements[i], &lacking,
		&compared};

		if (takeover.statement->allows)
			check_takeover(&takeover);
	}
}

static const IamRule rules[] = {
	{
		.code = "privilege-escalation",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_I | IAM_B | IAM_S,
		.class = IAM_CLASS_CAT,
		.yields_to = IAM_CAUSE_ADMIN,
		IAM_CHECK_DOCUMENT(privilege_escalation),
		.data = "sets of actions that escalate",
		.title = "Actions that together raise one's own rights",
		.rationale = "what a policy does not give can be had with what it gives, up to all rights in the account",
		.also_known_as = "parliament PRIVILEGE_ESCALATION; cloudsplaining PrivilegeEscalation; iam-policy-validator privilege_escalation; Prowler iam_policy_allows_privilege_escalation, iam_inline_policy_allows_privilege_escalation; checkov CKV_AWS_110, CKV_AWS_286"
	},
	{
		.code = "resource-policy-privilege-escalation",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_I | IAM_B | IAM_S,
		.class = IAM_CLASS_DOC,
		.yields_to = IAM_CAUSE_ADMIN,
		IAM_CHECK_DOCUMENT(resource_policy_privilege_escalation),
		.title = "Bucket policies may be changed by who lacks the objects",
		.rationale = "whoever writes a bucket's policy can give himself what this policy withholds",
		.also_known_as = "parliament RESOURCE_POLICY_PRIVILEGE_ESCALATION"
	}
};

const IamRuleGroup iam_escalation_rules = IAM_RULE_GROUP(rules);
