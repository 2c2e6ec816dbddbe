/*
 * lint_danger.c
 *		Rules on grants that are known to be dangerous.
 *
 * Ring: core.  Source: lint.md, group J.
 */
#include "lint_reach.h"
#include "lint_rule.h"
#include "lint_test.h"

/*
 * J21 to J25 and J31: actions of a list, or of some access levels, that are
 * granted at all or on all resources.  One finding for each statement.
 */
typedef struct DangerRow
{
	const char *code;
	bool		everywhere;		/* only what is granted on all resources */
	bool		scoped_too;		/* the rest is told too, one step lower */
	unsigned	levels;			/* bits of IamAccessLevel, or 0 for a list */
	IamActionList list;
	const char *what;
	const char *fix;
} DangerRow;

#define LEVEL_BIT(level) (1u << (level))

static const DangerRow danger_rows[] = {
	{
		"credentials-exposure", false, false, 0, IAM_LIST_CREDENTIALS,
		"actions that return credentials",
		"leave them to the few that hand out credentials, and name the "
		"resources"
	},
	{
		"data-exfiltration", true, false, 0, IAM_LIST_EXFILTRATION,
		"reading the data of all resources",
		"name the buckets, parameters or secrets under Resource"
	},
	{
		"permissions-management-without-constraints", true, true,
		LEVEL_BIT(IAM_LEVEL_PERMISSIONS), 0,
		"changing who has access",
		"name the resources, and leave such actions to those who manage "
		"access"
	},
	{
		"infrastructure-modification", true, false,
		LEVEL_BIT(IAM_LEVEL_WRITE) | LEVEL_BIT(IAM_LEVEL_TAGGING) |
		LEVEL_BIT(IAM_LEVEL_PERMISSIONS), 0,
		"changing or destroying any resource",
		"name the resources, or limit them by aws:ResourceTag"
	},
	{
		"tagging-actions-without-constraints", true, false,
		LEVEL_BIT(IAM_LEVEL_TAGGING), 0,
		"setting the tags of any resource",
		"name the resources, or limit the tags by aws:TagKeys and "
		"aws:RequestTag"
	},
	{
		"sensitive-action-on-star", true, false, 0, IAM_LIST_MARKETPLACE,
		"buying on the account",
		"leave it to those who may spend money, in a policy of their own"
	}
};

static const DangerRow *
row_of(const IamRule *rule)
{
	const DangerRow *row = danger_rows;

	while (strcmp(row->code, rule->code) != 0)
		row++;
	return row;
}

/*
 * Actions whose access level says more than they do (lint.md 1, "Catalogue
 * traps"): they use a key or a database, and change neither.
 */
static void
remove_mere_uses(IamActionSet *set)
{
	IamCatalogRefs uses = iam_action_list(IAM_LIST_MERE_USE);
	uint32_t	i;

	for (i = 0; i < uses.count; i++)
	{
		uint32_t	action = iam_catalog_ref(uses, i);

		set->words[action / 64] &= ~(UINT64_C(1) << (action % 64));
	}
}

/*
 * Actions that somebody has added, of some levels and with resource types;
 * true if there are any.
 */
static bool
add_added(const IamLint *lint, IamActionSet *set, const IamActionSlice *slice,
		  unsigned levels)
{
	uint32_t	action = iam_catalog_n_actions();
	bool		any = false;

	while ((action = iam_slice_next(slice, action)) != IAM_CATALOG_NONE)
	{
		const IamExtraAction *added = iam_extra_action(lint->extra, action);

		if (added->has_level && (levels & LEVEL_BIT(added->level)) &&
			added->resource_types.count > 0)
		{
			iam_action_set_add(set, action);
			any = true;
		}
		action++;
	}
	return any;
}

/* Actions of some levels that have resource types. */
static bool
add_levels(const IamLint *lint, IamActionSet *set,
		   const IamActionSlice *slice, unsigned levels)
{
	const uint64_t *with_types = iam_catalog_with_types();
	bool		any = false;
	uint32_t	i;

	for (i = 0; i < IAM_N_LEVELS; i++)
	{
		if (levels & LEVEL_BIT(i))
			any |= iam_add_marked(set, slice,
								  iam_catalog_level((IamAccessLevel) i));
	}
	for (i = slice->first; any && i < slice->first + slice->n &&
		 i < (iam_catalog_n_actions() + 63) / 64; i++)
		set->words[i] &= with_types[i];
	if (any)
	{
		remove_mere_uses(set);
		any = iam_slice_meets(slice, set->words);
	}
	return add_added(lint, set, slice, levels) || any;
}

/* What the row finds in a slice, in the scratch set; NULL for nothing. */
static IamActionSet *
find_danger(IamLint *lint, const DangerRow *row, const IamActionSlice *slice)
{
	IamActionSet *set;

	/* mostly there is nothing, and no set is needed to see it */
	if (slice->n == 0 || (row->levels == 0 &&
						  !iam_slice_meets(slice,
										   iam_action_list_bits(row->list))))
		return NULL;
	if ((set = iam_scratch_set(lint)) == NULL)
		return NULL;
	if (row->levels != 0 ? add_levels(lint, set, slice, row->levels) :
		iam_add_listed(set, slice, row->list))
		return set;
	return NULL;
}

static void
check_danger(IamLint *lint, const DangerRow *row,
			 const IamLintStatement *statement)
{
	const IamGranted *granted = iam_granted(lint, statement);
	IamActionSet *set = find_danger(lint, row, row->everywhere ?
									&granted->all : &granted->some);
	bool		scoped = false;
	IamFinding *finding;

	if (set == NULL && row->scoped_too)
	{
		set = find_danger(lint, row, &granted->some);
		scoped = true;
	}
	if (set == NULL)
		return;
	finding = iam_lint_report(lint, iam_actions_place(lint, statement, set),
							  "the statement allows %s%s: %s", row->what,
							  row->scoped_too && !scoped ?
							  " on all resources" : "",
							  iam_shown_actions(lint, set));
	iam_fix(finding, "%s", row->fix);
	if (scoped)
		iam_lower(finding);
	iam_weigh_grant(finding, statement, set);
}

static void
dangerous_grant(IamLint *lint, const IamLintDocument *document)
{
	const DangerRow *row = row_of(lint->rule);
	uint32_t	i;

	for (i = 0; i < document->n_statements; i++)
	{
		if (document->statements[i].allows)
			check_danger(lint, row, &document->statements[i]);
	}
}

/*
 * J27.
 */

/* What is looked for: a declared pair, and its actions. */
typedef struct Declared
{
	const IamSensitive *pair;
	IamLintResource pattern;	/* no part of the document */
} Declared;

static void
set_declared(IamLint *lint, const IamSensitive *pair, Declared *declared)
{
	memset(declared, 0, sizeof(*declared));
	declared->pair = pair;
	declared->pattern.text = pair->resource;
	declared->pattern.everything = iam_is(pair->resource, "*");
	iam_read_arn(lint->work, &declared->pattern, lint->day);
}

/* Does the statement's pattern meet the declared one? */
static bool
meets_declared(const IamLint *lint, const IamLintResource *resource,
			   const Declared *declared)
{
	return iam_is_open(resource) || declared->pattern.everything ||
		iam_resource_meets_text(lint, resource, declared->pair->resource);
}

/* Where the statement's resources meet the declared one, or NULL. */
static const IamPlace *
declared_place(const IamLint *lint, const IamLintStatement *statement,
			   uint32_t action, const Declared *declared)
{
	uint32_t	i;

	if (statement->resource_polarity == IAM_NOT_ELEMENT)
	{
		for (i = 0; i < statement->n_resources; i++)
		{
			if (iam_resource_contains(lint, &statement->resources[i],
									  &declared->pattern))
				return NULL;
		}
		return &statement->elements[IAM_EL_NOT_RESOURCE].place;
	}
	for (i = 0; i < statement->n_resources; i++)
	{
		const IamLintResource *resource = &statement->resources[i];

		if ((iam_is_open(resource) ||
			 iam_fits_action(lint, resource, action)) &&
			meets_declared(lint, resource, declared) &&
			!iam_is_denied(lint, action, statement, resource))
			return &resource->place;
	}
	return NULL;
}

/*
 * Keep of the set what is granted on the declared resource.  A Deny of that
 * resource is enough.
 */
static const IamPlace *
keep_declared(IamLint *lint, const IamLintStatement *statement,
			  const Declared *declared, IamActionSet *set)
{
	const IamPlace *place = NULL;
	uint32_t	action = 0;

	while ((action = iam_action_set_next(set, action)) != IAM_CATALOG_NONE &&
		   lint->work->failure == IAM_OK)
	{
		const IamPlace *at = NULL;

		if (!iam_is_denied(lint, action, statement, &declared->pattern))
			at = declared_place(lint, statement, action, declared);
		if (at == NULL)
			set->words[action / 64] &= ~(UINT64_C(1) << (action % 64));
		else if (place == NULL)
			place = at;
		action++;
	}
	return place;
}

static void
check_declared(IamLint *lint, const Declared *declared,
			   const IamActionSet *actions,
			   const IamLintStatement *statement)
{
	IamActionSet *set = iam_scratch_set(lint);
	const IamPlace *place;
	IamFinding *finding;

	if (set == NULL ||
		!iam_add_marked(set, &iam_granted(lint, statement)->some,
						actions->words))
		return;
	place = keep_declared(lint, statement, declared, set);
	if (place == NULL)
		return;
	finding = iam_lint_report(lint, place, "the statement allows %s on %s, "
							  "which was declared sensitive",
							  iam_shown_actions(lint, set),
							  iam_shown(lint, declared->pair->resource));
	iam_fix(finding, "leave it out, or deny it in a statement of its own");
	iam_detail_text(finding, "declared_action", declared->pair->action);
	iam_detail_text(finding, "declared_resource", declared->pair->resource);
	iam_weigh_grant(finding, statement, set);
}

static void
sensitive_access(IamLint *lint, const IamLintDocument *document)
{
	IamActionSet actions;
	uint32_t	i;
	uint32_t	j;

	if (lint->options->n_sensitive == 0)
		return;
	if (!iam_action_set_init(&actions, lint->work->scratch, lint->extra))
	{
		lint->work->failure = IAM_ERR_NO_MEMORY;
		return;
	}
	for (i = 0; i < lint->options->n_sensitive; i++)
	{
		Declared	declared;

		set_declared(lint, &lint->options->sensitive[i], &declared);
		iam_action_set_clear(&actions);
		iam_expand(lint->work, declared.pair->action, &actions);
		for (j = 0; j < document->n_statements; j++)
			check_declared(lint, &declared, &actions,
						   &document->statements[j]);
	}
}

/*
 * J29.  All keys of an account or of a region are all keys too.
 */
static const IamPlace *
all_keys_place(const IamLint *lint, const IamLintStatement *statement,
			   uint32_t action)
{
	const IamLintResource *resource;

	if (statement->resource_polarity == IAM_NOT_ELEMENT)
		return &statement->elements[IAM_EL_NOT_RESOURCE].place;
	resource = iam_covering(lint, statement, action);
	return resource != NULL ? &resource->place : NULL;
}

static void
kms_decrypt_all_keys(IamLint *lint, const IamLintStatement *statement)
{
	static const char *const decrypts[] = {"kms:Decrypt",
	"kms:ReEncryptFrom"};
	const IamActionSlice *some = &iam_granted(lint, statement)->some;
	const IamPlace *place = NULL;
	IamActionSet *set;
	IamFinding *finding;
	int			i;

	if (some->n == 0 || (set = iam_scratch_set(lint)) == NULL)
		return;
	for (i = 0; i < 2; i++)
	{
		uint32_t	action = iam_known_action(decrypts[i]);
		const IamPlace *at;

		if (!iam_action_slice_has(some, action))
			continue;
		at = all_keys_place(lint, statement, action);
		if (at == NULL)
			continue;
		iam_action_set_add(set, action);
		place = place != NULL ? place : at;
	}
	if (place == NULL)
		return;
	finding = iam_lint_report(lint, place, "the statement allows %s with all "
							  "keys: what any of them protects can be read",
							  iam_shown_actions(lint, set));
	iam_fix(finding, "name the keys under Resource, or limit them by "
			"kms:ViaService or kms:EncryptionContext");
	iam_weigh_grant(finding, statement, set);
}

/*
 * J30.  All actions that start so, in one statement, whatever way it names
 * them.
 */
static bool
names_family(const IamLint *lint, const IamLintStatement *statement,
			 const char *head)
{
	const uint64_t *current = iam_current_actions(lint->extra);
	uint32_t	action;
	uint32_t	end;

	iam_catalog_prefix(iam_catalog_service(IAM_STR("s3")), IAM_C_STR(head),
					   &action, &end);
	for (; action < end; action++)
	{
		if (((current[action / 64] >> (action % 64)) & 1) &&
			!iam_names_action(statement, action))
			return false;
	}
	return true;
}

static void
s3_read_write_all(IamLint *lint, const IamLintStatement *statement)
{
	const IamActionSlice *all = &iam_granted(lint, statement)->all;
	uint32_t	read;
	uint32_t	write;
	IamActionSet *set;
	IamFinding *finding;

	if (all->n == 0)
		return;
	read = iam_known_action("s3:GetObject");
	write = iam_known_action("s3:PutObject");
	if (!iam_action_slice_has(all, read) ||
		!iam_action_slice_has(all, write) ||
		!names_family(lint, statement, "Get") ||
		!names_family(lint, statement, "Put") ||
		(set = iam_scratch_set(lint)) == NULL)
		return;
	iam_action_set_add(set, read);
	iam_action_set_add(set, write);
	finding = iam_lint_report(lint, &statement->place, "the statement allows "
							  "s3:Get* and s3:Put* on all buckets, also on "
							  "those of others that have a name one expects");
	iam_fix(finding, "name the buckets under Resource, or add a condition on "
			"aws:ResourceAccount");
	iam_weigh_grant(finding, statement, set);
}

/*
 * J33.  One row for some actions and the keys of which one must be tested.
 * s3:ResourceAccount is the older name of aws:ResourceAccount.  In the policy
 * of a bucket the row for it would ask for what G12 calls irrelevant.
 */
#define MOST_REQUIRING 3

typedef struct RequirementRow
{
	const char *actions[MOST_REQUIRING + 1];	/* the lists end with NULL */
	const char *keys[5];
	const char *shown;
	IamKindSet	not_in;			/* kinds in which nothing is required */
} RequirementRow;

static const RequirementRow requirement_rows[] = {
	{
		{"iam:PassRole", NULL}, {"iam:passedtoservice", NULL},
		"iam:PassedToService", 0
	},
	{
		{"s3:GetObject", "s3:GetObjectVersion", "s3:PutObject", NULL},
		{
			"aws:resourceorgid", "aws:resourceorgpaths",
			"aws:resourceaccount", "s3:resourceaccount", NULL
		},
		"aws:ResourceOrgID, aws:ResourceOrgPaths or aws:ResourceAccount",
		/* the policy of a bucket is about that bucket (G12) */
		IAM_R_NOT_E
	},
	{
		{"ssm:StartSession", "rds-db:connect", NULL},
		{"aws:sourceip", NULL}, "aws:SourceIp", 0
	}
};

#define N_REQUIREMENTS (sizeof(requirement_rows) / sizeof(RequirementRow))

static void
check_requirement(IamLint *lint, const RequirementRow *row,
				  const uint32_t *actions, const IamLintStatement *statement)
{
	const IamActionSlice *some = &iam_granted(lint, statement)->some;
	IamActionSet *set = NULL;
	IamFinding *finding;
	int			i;

	for (i = 0; row->actions[i] != NULL; i++)
	{
		if (!iam_action_slice_has(some, actions[i]))
			continue;
		if (set == NULL && (set = iam_scratch_set(lint)) == NULL)
			return;
		iam_action_set_add(set, actions[i]);
	}
	if (set == NULL || iam_restricts_one(statement, row->keys))
		return;
	finding = iam_lint_report(lint, iam_actions_place(lint, statement, set),
							  "the statement allows %s without a test of %s",
							  iam_shown_actions(lint, set), row->shown);
	iam_fix(finding, "add a condition on %s", row->shown);
	iam_detail_text(finding, "any_of", IAM_C_STR(row->shown));
	iam_weigh_grant(finding, statement, set);
}

static void
missing_required_condition(IamLint *lint, const IamLintDocument *document)
{
	size_t		i;
	uint32_t	j;

	for (i = 0; i < N_REQUIREMENTS; i++)
	{
		const RequirementRow *row = &requirement_rows[i];
		uint32_t	actions[MOST_REQUIRING];
		int			k;

		if (row->not_in & lint->kinds)
			continue;
		for (k = 0; row->actions[k] != NULL; k++)
			actions[k] = iam_known_action(row->actions[k]);
		for (j = 0; j < document->n_statements; j++)
			check_requirement(lint, row, actions, &document->statements[j]);
	}
}

/*
 * J34.  The classes of primeharbor/sensitive_iam_actions.
 */
typedef struct SensitiveRow
{
	IamActionList list;
	const char *class;
	const char *what;
} SensitiveRow;

static const SensitiveRow sensitive_rows[] = {
	{IAM_LIST_SENSITIVE_CREDENTIALS, "credentials",
	"returning credentials"},
	{IAM_LIST_SENSITIVE_DATA, "data access", "reading data"},
	{IAM_LIST_SENSITIVE_ESCALATION, "escalation",
	"raising the caller's rights"},
	{IAM_LIST_SENSITIVE_EXPOSURE, "resource exposure",
	"opening resources to others"}
};

/*
 * What an action names counts whatever the resource is, but `*` and NotAction
 * name actions that nobody thought of: of those only what the resources fit.
 */
static const IamActionSlice *
meant_actions(IamLint *lint, const IamLintStatement *statement)
{
	const IamGranted *granted = iam_granted(lint, statement);
	uint32_t	i;

	if (statement->action_polarity == IAM_NOT_ELEMENT ||
		statement->resource_polarity == IAM_NO_ELEMENT)
		return &granted->some;
	for (i = 0; i < statement->n_actions; i++)
	{
		if (statement->actions[i].pattern.class == IAM_ACTION_EVERYTHING)
			return &granted->some;
	}
	return &granted->open;
}

/*
 * Leave out what a condition constrains; false when nothing is left.  Of what
 * is only counted one action is enough.
 */
static bool
keep_unconstrained(const IamLint *lint, const IamLintStatement *statement,
				   IamActionSet *set)
{
	uint32_t	action = 0;

	while (statement->n_blocks > 0 &&
		   (action = iam_action_set_next(set, action)) != IAM_CATALOG_NONE)
	{
		if (iam_constrained(lint, statement, action))
			set->words[action / 64] &= ~(UINT64_C(1) << (action % 64));
		else if (lint->reported >= IAM_MOST_FINDINGS)
			return true;
		action++;
	}
	return iam_action_set_next(set, 0) != IAM_CATALOG_NONE;
}

static void
sensitive_action_without_condition(IamLint *lint,
								   const IamLintStatement *statement)
{
	const IamActionSlice *slice;
	size_t		i;

	if (!statement->allows)
		return;
	slice = meant_actions(lint, statement);
	for (i = 0; i < sizeof(sensitive_rows) / sizeof(SensitiveRow); i++)
	{
		const SensitiveRow *row = &sensitive_rows[i];
		IamActionSet *set;
		IamFinding *finding;

		if (!iam_slice_meets(slice, iam_action_list_bits(row->list)) ||
			(set = iam_scratch_set(lint)) == NULL)
			continue;
		iam_add_listed(set, slice, row->list);
		if (!keep_unconstrained(lint, statement, set))
			continue;
		finding = iam_lint_report(lint,
								  iam_actions_place(lint, statement, set),
								  "the statement allows %s without a "
								  "condition that limits who or where: %s",
								  row->what,
								  iam_shown_actions(lint, set));
		iam_fix(finding, "add a condition, as on aws:SourceIp, aws:SourceVpc "
				"or aws:PrincipalTag");
		iam_detail_text(finding, "class", IAM_C_STR(row->class));
		iam_weigh_grant(finding, statement, set);
	}
}

static const IamRule rules[] = {
	{
		.code = "credentials-exposure",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_I | IAM_B | IAM_S,
		.class = IAM_CLASS_LIST,
		.yields_to = IAM_CAUSE_ADMIN,
		IAM_CHECK_DOCUMENT(dangerous_grant),
		.data = "actions that return credentials",
		.title = "Actions that return credentials",
		.rationale = "what they return can be used elsewhere, by others, and often for longer than the session that asked",
		.also_known_as = "parliament CREDENTIALS_EXPOSURE; cloudsplaining CredentialsExposure; iam-policy-validator sensitive_action; checkov CKV_AWS_107, CKV_AWS_287"
	},
	{
		.code = "data-exfiltration",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_I | IAM_B | IAM_S,
		.class = IAM_CLASS_LIST,
		.yields_to = IAM_CAUSE_ADMIN,
		IAM_CHECK_DOCUMENT(dangerous_grant),
		.data = "actions that read bulk data or secrets",
		.title = "Reading all data or secrets",
		.rationale = "one leaked credential with it is a leak of everything",
		.also_known_as = "cloudsplaining DataExfiltration; iam-policy-validator sensitive_action; checkov CKV_AWS_108, CKV_AWS_288"
	},
	{
		.code = "permissions-management-without-constraints",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_I | IAM_B | IAM_S,
		.class = IAM_CLASS_CAT,
		.yields_to = IAM_CAUSE_ADMIN,
		IAM_CHECK_DOCUMENT(dangerous_grant),
		.data = "access levels, resource types",
		.title = "Changing who has access",
		.rationale = "who can change the permissions of a resource can take it over or open it to others",
		.also_known_as = "parliament PERMISSIONS_MANAGEMENT_ACTIONS; cloudsplaining ResourceExposure; checkov CKV_AWS_109, CKV_AWS_289"
	},
	{
		.code = "infrastructure-modification",
		.severity = IAM_SEVERITY_WARNING,
		.kinds = IAM_I | IAM_B | IAM_S,
		.class = IAM_CLASS_CAT,
		.yields_to = IAM_CAUSE_ADMIN,
		IAM_CHECK_DOCUMENT(dangerous_grant),
		.data = "access levels, resource types",
		.title = "Changing all resources",
		.rationale = "a mistake or an attacker reaches every resource of the account",
		.also_known_as = "cloudsplaining InfrastructureModification, write_actions_without_constraints; checkov CKV_AWS_111, CKV_AWS_290"
	},
	{
		.code = "tagging-actions-without-constraints",
		.severity = IAM_SEVERITY_WARNING,
		.kinds = IAM_I | IAM_B | IAM_S,
		.class = IAM_CLASS_CAT,
		.yields_to = IAM_CAUSE_ADMIN,
		IAM_CHECK_DOCUMENT(dangerous_grant),
		.data = "access levels, resource types",
		.title = "Tagging all resources",
		.rationale = "policies that decide by tags are only as good as the control over the tags",
		.also_known_as = "cloudsplaining tagging_actions_without_constraints"
	},
	{
		.code = "sensitive-access",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_I | IAM_B | IAM_S,
		.class = IAM_CLASS_LIST,
		.yields_to = IAM_CAUSE_ADMIN,
		IAM_CHECK_DOCUMENT(sensitive_access),
		.data = "option sensitive",
		.title = "Access that was declared sensitive",
		.rationale = "somebody has said that this access is not for policies of this sort",
		.also_known_as = "Access Analyzer CheckAccessNotGranted; parliament SENSITIVE_ACCESS; iam-policy-validator forbidden_action, action_detected"
	},
	{
		.code = "kms-decrypt-all-keys",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_I | IAM_B | IAM_S,
		.class = IAM_CLASS_DOC,
		.yields_to = IAM_CAUSE_ADMIN,
		IAM_CHECK_STATEMENT(kms_decrypt_all_keys),
		.title = "Decrypting with all keys",
		.rationale = "a key is a limit on who can read data, which this removes for all keys that do not say otherwise themselves",
		.also_known_as = "Steampipe kms_key_decryption_restricted_in_iam_customer_managed_policy, kms_key_decryption_restricted_in_iam_inline_policy, iam_policy_custom_no_blocked_kms_actions, iam_policy_inline_no_blocked_kms_actions"
	},
	{
		.code = "s3-read-write-all",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_I | IAM_B | IAM_S,
		.class = IAM_CLASS_DOC,
		.yields_to = IAM_CAUSE_ADMIN,
		IAM_CHECK_STATEMENT(s3_read_write_all),
		.data = "actions",
		.title = "Reading and writing all buckets",
		.rationale = "bucket names are global: data can end up in, or come from, a bucket that somebody else made under an expected name",
		.also_known_as = "Trivy AWS-0346"
	},
	{
		.code = "sensitive-action-on-star",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_I | IAM_B | IAM_S,
		.class = IAM_CLASS_CAT,
		.yields_to = IAM_CAUSE_ADMIN,
		IAM_CHECK_DOCUMENT(dangerous_grant),
		.data = "actions that buy",
		.title = "Sensitive action on all resources",
		.rationale = "it binds the account to contracts and costs",
		.also_known_as = "Prowler iam_policy_no_wildcard_marketplace_subscribe, iam_inline_policy_no_wildcard_marketplace_subscribe"
	},
	{
		.code = "missing-required-condition",
		.severity = IAM_SEVERITY_WARNING,
		.kinds = IAM_I | IAM_B | IAM_S | IAM_R | IAM_T,
		.class = IAM_CLASS_LIST,
		.yields_to = IAM_CAUSE_ADMIN,
		IAM_CHECK_DOCUMENT(missing_required_condition),
		.data = "actions that need a condition",
		.title = "Action without the condition that it needs",
		.rationale = "without it the action reaches services, accounts or networks that were not meant",
		.also_known_as = "iam-policy-validator action_condition_enforcement"
	},
	{
		.code = "sensitive-action-without-condition",
		.severity = IAM_SEVERITY_WARNING,
		.kinds = IAM_I | IAM_B | IAM_S,
		.class = IAM_CLASS_LIST,
		.yields_to = IAM_CAUSE_ADMIN,
		IAM_CHECK_STATEMENT(sensitive_action_without_condition),
		.data = "sensitive actions",
		.title = "Sensitive action without a condition",
		.rationale = "a stolen credential can use it from anywhere",
		.also_known_as = "iam-policy-validator sensitive_action"
	}
};

const IamRuleGroup iam_danger_rules = IAM_RULE_GROUP(rules);
