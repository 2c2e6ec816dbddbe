/*
 * lint_agent_grant.c
 *		Rules for agents: shape of grants and identity.
 *
 * Ring: core.  Source: lint.md, group N.
 */
#include "lint_agent.h"
#include "lint_rule.h"
#include "lint_test.h"

/* Does a text hold a word, without regard to case? */
static bool
holds_word(IamStr text, const char *word)
{
	size_t		i;

	for (i = 0; i < text.len; i++)
	{
		if (iam_starts((IamStr) {text.data + i, text.len - i}, word))
			return true;
	}
	return false;
}

/*
 * N1.
 */

/* What is found of one service: the grants of which it is told. */
typedef struct Service
{
	uint32_t	n;				/* actions; 0: nothing is found */
	bool		weak;			/* all grants are constrained */
	bool		told;			/* with another service */
	IamGrant	grant;			/* the first of the strongest ones */
} Service;

typedef struct ReadAll
{
	IamLint    *lint;
	Service    *services;		/* NULL until something is found */
	IamActionSet actions;		/* what is found */
	IamActionSet settled;		/* that, and what reads no data */
	uint32_t	service;		/* of the action that was looked at last */
	IamDataService kind;		/* what it holds */
	uint32_t	tests;			/* how many are still allowed */
} ReadAll;

/*
 * Most pairs of an action and a resource pattern that are looked at in one
 * document; a document with more has other faults.
 */
#define MOST_TESTS 300000

/*
 * Does a test bind the action to the caller's tenant?  The accepted forms
 * (lint.md P1) have in common that a key which the action has must be equal
 * to a tag of the caller.
 */
static bool
binds_tenant(const IamLint *lint, const IamLintKey *key, uint32_t action)
{
	return key->own_tags && iam_test_demands(key) &&
		iam_key_supported(lint, key, action);
}

static bool
is_tenant_bound(const IamLint *lint, const IamLintStatement *statement,
				uint32_t action)
{
	uint32_t	i;
	uint32_t	j;

	for (i = 0; i < statement->n_blocks; i++)
	{
		for (j = 0; j < statement->blocks[i].n_keys; j++)
		{
			if (binds_tenant(lint, &statement->blocks[i].keys[j], action))
				return true;
		}
	}
	return false;
}

/* The grant of an action on a whole type, if there is one. */
static bool
find_whole_type(ReadAll *search, const IamLintStatement *statement,
				uint32_t action, IamGrant *grant)
{
	IamGrantCursor cursor = {0, 0};
	uint32_t	tests = 1 + statement->n_resources + iam_n_tests(statement);

	if (tests > search->tests)
	{
		search->tests = 0;
		return false;
	}
	search->tests -= tests;
	iam_work_spend(search->lint->work, tests);
	while (search->lint->work->failure == IAM_OK &&
		   iam_next_grant_of(search->lint, statement, action, &cursor, grant))
	{
		if (iam_grants_whole_type(search->lint, grant))
			return !is_tenant_bound(search->lint, statement, action);
	}
	return false;
}

/* Memory for what is found; false without. */
static bool
start_services(ReadAll *search)
{
	size_t		n = iam_catalog_n_services();

	search->services = iam_lint_alloc(search->lint, n, sizeof(Service));
	if (search->services == NULL)
		return false;
	memset(search->services, 0, n * sizeof(Service));
	if (iam_action_set_init(&search->actions, search->lint->work->scratch,
							search->lint->extra))
		return true;
	search->lint->work->failure = IAM_ERR_NO_MEMORY;
	return false;
}

/*
 * AWS gives some actions the level Read that ask a model or start something;
 * models and how they are reached are no data either.
 */
static bool
is_asking(const ReadAll *search, uint32_t action)
{
	static const char *const data[] = {
		"Document", "Invocation", "KnowledgeBase", "Memory", "Retrieve",
		"Session", NULL
	};
	IamStr		name;
	int			i;

	if (iam_action_listed(IAM_LIST_INVOKE, action) ||
		iam_action_listed(IAM_LIST_MODEL, action))
		return true;
	if (search->kind != IAM_DATA_MODELS)
		return false;
	name = iam_catalog_action_at(action).name;
	for (i = 0; data[i] != NULL; i++)
	{
		if (holds_word(name, data[i]))
			return false;
	}
	return true;
}

static void
look_at_action(ReadAll *search, const IamLintStatement *statement,
			   uint32_t action)
{
	uint32_t	service = iam_catalog_action_at(action).service;
	IamGrant	grant;
	Service    *found;
	bool		weak;

	if (service != search->service)
	{
		search->service = service;
		search->kind = iam_data_service(service);
	}
	if (search->kind == IAM_NO_DATA || is_asking(search, action))
	{
		iam_action_set_add(&search->settled, action);
		return;
	}
	if (!find_whole_type(search, statement, action, &grant) ||
		(search->services == NULL && !start_services(search)))
		return;
	found = &search->services[service];
	weak = iam_constrained(search->lint, statement, action);
	if (found->n++ == 0 || (found->weak && !weak))
	{
		found->grant = grant;
		found->weak = weak;
	}
	iam_action_set_add(&search->actions, action);
	iam_action_set_add(&search->settled, action);
}

/* Look at the actions of a statement that read and have resource types. */
static void
look_at_statement(ReadAll *search, const IamLintStatement *statement)
{
	const uint64_t *reads = iam_catalog_level(IAM_LEVEL_READ);
	const uint64_t *lists = iam_catalog_level(IAM_LEVEL_LIST);
	const uint64_t *typed = iam_catalog_with_types();
	uint32_t	n_words = (iam_catalog_n_actions() + 63) / 64;
	uint32_t	i;
	uint32_t	bit;

	for (i = 0; i < statement->named.n; i++)
	{
		uint32_t	word = statement->named.first + i;
		uint64_t	bits;

		if (word >= n_words || search->lint->work->failure != IAM_OK)
			return;
		bits = statement->named.words[i] & (reads[word] | lists[word]) &
			typed[word] & ~search->settled.words[word];
		for (bit = 0; bits != 0; bit++, bits >>= 1)
		{
			if (bits & 1)
				look_at_action(search, statement, word * 64 + bit);
		}
	}
}

/*
 * Does the statement name no services, but everything, or everything else?
 * Then what it reads has one cause.
 */
static bool
is_wholesale(const IamLint *lint, const IamGrant *grant)
{
	const IamLintAction *entry = iam_reaching_action(lint, grant->statement,
													 grant->action);

	return entry == NULL || entry->pattern.class == IAM_ACTION_EVERYTHING;
}

static const IamPlace *
service_place(const Service *found)
{
	const IamGrant *grant = &found->grant;

	return grant->resource != NULL ? &grant->resource->place :
		&grant->statement->elements[IAM_EL_NOT_RESOURCE].place;
}

/* Report one service. */
static void
report_service(IamLint *lint, const ReadAll *search, uint32_t service)
{
	const Service *found = &search->services[service];
	IamStr		prefix = iam_catalog_service_at(service).prefix;
	uint32_t	action = iam_catalog_service_at(service).actions.first;
	IamStr		names[IAM_MOST_NAMED];
	IamFinding *finding;
	uint32_t	n = 0;

	for (; n < found->n && n < IAM_MOST_NAMED; n++)
	{
		action = iam_action_set_next(&search->actions, action);
		names[n] = iam_catalog_action_text(action++);
	}
	finding = iam_lint_report(lint, service_place(found), "the agent reads "
							  "everything of a kind in service %s, by %s",
							  iam_shown(lint, prefix),
							  iam_shown_list(lint, names, found->n));
	iam_fix(finding, "name the resources that the task needs, or bind them to "
			"the tenant, as by aws:ResourceTag/tenant equal to "
			"${aws:PrincipalTag/tenant}");
	if (found->weak)
		iam_lower(finding);
	iam_detail_text(finding, "service", prefix);
	iam_detail_number(finding, "count", found->n);
	iam_detail_texts(finding, "actions", names, n);
}

/* Report what one statement reads wholesale, from a service on. */
static void
report_wholesale(IamLint *lint, const ReadAll *search, uint32_t service)
{
	const Service *first = &search->services[service];
	IamStr		prefixes[IAM_MOST_NAMED];
	IamFinding *finding;
	uint32_t	n = 0;
	size_t		count = 0;

	for (; service < iam_catalog_n_services(); service++)
	{
		Service    *found = &search->services[service];

		if (found->n == 0 || found->told ||
			found->grant.statement != first->grant.statement ||
			!is_wholesale(lint, &found->grant))
			continue;
		found->told = true;
		count += found->n;
		if (n < IAM_MOST_NAMED)
			prefixes[n++] = iam_catalog_service_at(service).prefix;
	}
	finding = iam_lint_report(lint, service_place(first), "the agent reads "
							  "everything of a kind in services %s",
							  iam_shown_list(lint, prefixes, n));
	iam_fix(finding, "allow the actions and the resources that the task "
			"needs");
	if (first->weak)
		iam_lower(finding);
	iam_detail_texts(finding, "services", prefixes, n);
	iam_detail_number(finding, "count", count);
}

/*
 * N1.  One finding for each service, wherever the grants are; and one for all
 * services of a statement that does not name any.
 */
static void
read_all_context(IamLint *lint, const IamLintDocument *document)
{
	ReadAll		search = {.lint = lint, .service = IAM_CATALOG_NONE,
	.tests = MOST_TESTS};
	uint32_t	i;

	if (!iam_action_set_init(&search.settled, lint->work->scratch,
							 lint->extra))
	{
		lint->work->failure = IAM_ERR_NO_MEMORY;
		return;
	}
	for (i = 0; i < document->n_statements && search.tests > 0 &&
		 lint->work->failure == IAM_OK; i++)
	{
		if (document->statements[i].allows)
			look_at_statement(&search, &document->statements[i]);
	}
	if (search.services == NULL || lint->work->failure != IAM_OK)
		return;
	for (i = 0; i < iam_catalog_n_services(); i++)
	{
		Service    *found = &search.services[i];

		if (found->n == 0 || found->told)
			continue;
		if (is_wholesale(lint, &found->grant))
			report_wholesale(lint, &search, i);
		else
			report_service(lint, &search, i);
	}
}

/*
 * N2.  NotAction in an Allow statement is the most open pattern of all: it
 * grows with every action that AWS adds.
 */
static void
open_ended_action_pattern(IamLint *lint, const IamLintStatement *statement)
{
	const char *fix = "list the actions that the agent's tools call";
	uint32_t	i;

	if (!statement->allows)
		return;
	if (statement->action_polarity == IAM_NOT_ELEMENT)
		iam_fix(iam_lint_report(lint,
								&statement->elements[IAM_EL_NOT_ACTION].place,
								"NotAction gives the agent every other "
								"action, and those that AWS adds"), "%s", fix);
	if (statement->action_polarity != IAM_ELEMENT)
		return;
	for (i = 0; i < statement->n_actions; i++)
	{
		const IamLintAction *action = &statement->actions[i];

		if (iam_has_wildcard(action->text))
			iam_fix(iam_lint_report(lint, &action->place, "%s gives the agent "
									"what AWS adds, too",
									iam_shown(lint, action->text)), "%s", fix);
	}
}

/*
 * N4.  A cluster's own OpenID provider is the runtime service of what runs in
 * a pod; a lone service principal is taken for the runtime, whichever it is.
 */
static bool
is_runtime(const IamLintPrincipal *principal)
{
	return principal->type == IAM_PRINCIPAL_SERVICE ||
		(principal->form == IAM_FORM_OIDC &&
		 iam_starts(principal->name, "oidc.eks."));
}

static void
report_principal(IamLint *lint, const IamLintPrincipal *principal,
				 const IamLintPrincipal *runtime)
{
	bool		second = runtime != NULL && is_runtime(principal);
	IamFinding *finding;

	finding = iam_lint_report(lint, &principal->place, second ?
							  "%s may assume the agent's role beside another "
							  "service" :
							  "%s may assume the agent's role, which is for "
							  "the service that runs the agent alone",
							  iam_shown(lint, principal->text));
	iam_fix(finding, "keep the one service that runs the agent; give others "
			"their own roles");
	if (second)
		iam_detail_text(finding, "runtime", runtime->text);
}

static void
trust_wider_than_function(IamLint *lint, const IamLintDocument *document)
{
	const IamLintPrincipal *runtime = NULL;
	uint32_t	i;
	uint32_t	j;

	for (i = 0; i < document->n_statements; i++)
	{
		const IamLintStatement *statement = &document->statements[i];
		const IamLintElement *others =
			&statement->elements[IAM_EL_NOT_PRINCIPAL];

		if (!statement->allows)
			continue;
		if (statement->principal_polarity == IAM_NOT_ELEMENT)
			iam_fix(iam_lint_report(lint, &others->place, "everyone but "
									"these may assume the agent's role"),
					"name the one service that runs the agent");
		for (j = 0; statement->principal_polarity == IAM_ELEMENT &&
			 j < statement->n_principals; j++)
		{
			const IamLintPrincipal *principal = &statement->principals[j];

			if (!is_runtime(principal) ||
				(runtime != NULL &&
				 !iam_str_eq(runtime->text, principal->text)))
				report_principal(lint, principal, runtime);
			else if (runtime == NULL)
				runtime = principal;
		}
	}
}

/* N5.  A user's ID stands where the user has been removed and made anew. */
static void
trust_iam_user(IamLint *lint, const IamLintPrincipal *principal)
{
	const IamLintStatement *statement = principal->statement;
	IamArn		arn;

	if (!statement->allows || statement->principal_polarity != IAM_ELEMENT ||
		principal->type != IAM_PRINCIPAL_AWS)
		return;
	if (principal->form != IAM_FORM_USER &&
		principal->form != IAM_FORM_USER_ID &&
		!(principal->form == IAM_FORM_WILDCARD &&
		  iam_arn_split(principal->text, &arn) &&
		  arn.n_parts == IAM_ARN_PARTS &&
		  iam_starts(arn.parts[IAM_ARN_RESOURCE], "user/")))
		return;
	iam_fix(iam_lint_report(lint, &principal->place, "the user %s may assume "
							"the agent's role: whoever has a copy of the "
							"user's keys is the agent",
							iam_shown(lint, principal->text)),
			"trust the service that runs the agent, or a role");
}

/* N6. */
static void
long_lived_credential_grant(IamLint *lint, const IamLintDocument *document)
{
	static const IamReach reach = {
		.list = IAM_LIST_LONG_LIVED,
		.does = "makes or revives a credential that does not expire",
		.fix = "remove it; let the agent get temporary credentials of a role"
	};

	(void) document;
	iam_report_reach(lint, &reach);
}

/*
 * N8.  That there is some source identity is enough, since it goes through
 * all roles of a chain; a session name is always there, so that it must be
 * limited.
 */
static bool
is_attributed(const IamLintStatement *statement)
{
	return iam_demands(statement, "sts:sourceidentity") ||
		iam_tests_present(statement, IAM_STR("sts:sourceidentity")) ||
		iam_demands_values(statement, "sts:rolesessionname", false,
						   iam_value_is_closed);
}

static void
assume_role_unattributed(IamLint *lint, const IamLintDocument *document)
{
	uint32_t	action = iam_known_action("sts:AssumeRole");
	uint32_t	i;
	uint32_t	j;

	for (i = 0; i < document->n_statements; i++)
	{
		const IamLintStatement *statement = &document->statements[i];

		if (!statement->allows || !iam_names_action(statement, action) ||
			statement->principal_polarity != IAM_ELEMENT)
			continue;
		for (j = 0; j < statement->n_principals; j++)
		{
			IamPrincipalForm form = statement->principals[j].form;

			if (form == IAM_FORM_ROLE || form == IAM_FORM_SESSION ||
				form == IAM_FORM_ROLE_ID)
				break;
		}
		if (j == statement->n_principals || is_attributed(statement))
			continue;
		iam_fix(iam_lint_report(lint, &statement->place, "%s may assume the "
								"role under any name, so that its records "
								"cannot be tied to the agent", iam_shown(lint,
								statement->principals[j].text)),
				"demand a source identity, as by StringLike "
				"sts:SourceIdentity \"agent-*\", and allow "
				"sts:SetSourceIdentity");
	}
}

/*
 * N11.
 */

/*
 * Which bucket the trail's is, the document does not say.  It is known by the
 * name that the console gives it, or by the prefix under which AWS puts logs.
 */
static bool
is_trail_bucket(const IamLintResource *resource)
{
	return resource->arn.n_parts == IAM_ARN_PARTS &&
		iam_is(resource->arn.parts[IAM_ARN_SERVICE], "s3") &&
		(holds_word(resource->arn.parts[IAM_ARN_RESOURCE], "cloudtrail") ||
		 holds_word(resource->arn.parts[IAM_ARN_RESOURCE], "/AWSLogs/"));
}

/* The actions that change what is in a bucket, or what becomes of it. */
static const char *const bucket_writes[] = {
	"s3:DeleteBucket", "s3:DeleteObject", "s3:DeleteObjectVersion",
	"s3:PutBucketPolicy", "s3:PutLifecycleConfiguration", "s3:PutObject"
};

#define N_BUCKET_WRITES 6

/* Report what changes records on one resource pattern. */
static void
judge_trail_bucket(IamLint *lint, const IamLintResource *resource,
				   const uint32_t *actions)
{
	IamStr		names[N_BUCKET_WRITES];
	IamFinding *finding;
	uint32_t	n = 0;
	int			i;

	for (i = 0; i < N_BUCKET_WRITES; i++)
	{
		if (iam_names_action(resource->statement, actions[i]) &&
			iam_fits_action(lint, resource, actions[i]) &&
			!iam_is_denied(lint, actions[i], resource->statement, resource))
			names[n++] = IAM_C_STR(bucket_writes[i]);
	}
	if (n == 0)
		return;
	finding = iam_lint_report(lint, &resource->place, "%s on %s changes the "
							  "records of CloudTrail",
							  iam_shown_list(lint, names, n),
							  iam_shown(lint, resource->text));
	iam_fix(finding, "remove it; let no agent write where its own records "
			"are");
	iam_detail_texts(finding, "actions", names, n);
}

static void
trail_bucket_write(IamLint *lint, const IamLintDocument *document)
{
	uint32_t	actions[N_BUCKET_WRITES];
	uint32_t	i;
	uint32_t	j;

	for (i = 0; i < N_BUCKET_WRITES; i++)
		actions[i] = iam_known_action(bucket_writes[i]);
	for (i = 0; i < document->n_statements; i++)
	{
		const IamLintStatement *statement = &document->statements[i];

		for (j = 0; statement->allows &&
			 statement->resource_polarity == IAM_ELEMENT &&
			 j < statement->n_resources; j++)
		{
			if (is_trail_bucket(&statement->resources[j]))
				judge_trail_bucket(lint, &statement->resources[j], actions);
		}
	}
}

static void
audit_trail_tampering(IamLint *lint, const IamLintDocument *document)
{
	static const IamReach reach = {
		.list = IAM_LIST_AUDIT_TRAIL,
		.does = "stops or destroys records of what the agent does",
		.fix = "remove it; let another role keep the records"
	};

	iam_report_reach(lint, &reach);
	trail_bucket_write(lint, document);
}

/* N12.  What destroys records is told by N11. */
static bool
destroys_records(const IamLint *lint, const IamGrant *grant)
{
	(void) lint;
	return iam_action_listed(IAM_LIST_AUDIT_TRAIL, grant->action);
}

static void
irreversible_action(IamLint *lint, const IamLintDocument *document)
{
	static const IamReach reach = {
		.list = IAM_LIST_IRREVERSIBLE,
		.excuse = destroys_records,
		.does = "destroys what nobody can bring back",
		.fix = "remove it, or let a person do it on the agent's proposal"
	};

	(void) document;
	iam_report_reach(lint, &reach);
}

/* N13. */
static bool
pins_boundary(const IamLint *lint, const IamGrant *grant)
{
	(void) lint;
	return iam_demands_values(grant->statement, "iam:permissionsboundary",
							  false, iam_value_is_literal);
}

static void
create_role_without_boundary(IamLint *lint, const IamLintDocument *document)
{
	static const char *const names[] = {
		"iam:CreateRole", "iam:CreateUser", "iam:PutRolePermissionsBoundary",
		"iam:PutUserPermissionsBoundary", NULL
	};
	static const IamReach reach = {
		.names = names,
		.excuse = pins_boundary,
		.does = "works with any permissions boundary or none, so that the "
		"agent makes an identity that may do more than itself",
		.fix = "add a test that iam:PermissionsBoundary is the ARN of one "
		"policy, without wildcards"
	};

	(void) document;
	iam_report_reach(lint, &reach);
}

static const IamRule rules[] = {
	{
		.code = "agent-read-all-context",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_I | IAM_B | IAM_S,
		.class = IAM_CLASS_CAT,
		.marks = IAM_RULE_AGENT,
		.yields_to = IAM_CAUSE_ADMIN,
		IAM_CHECK_DOCUMENT(read_all_context),
		.data = "actions, access levels, resource types; data services",
		.title = "Agent that reads everything",
		.rationale = "whatever the agent can read, somebody who writes into its prompt can read too",
		.also_known_as = NULL
	},
	{
		.code = "agent-open-ended-action-pattern",
		.severity = IAM_SEVERITY_WARNING,
		.kinds = IAM_I | IAM_B | IAM_S,
		.class = IAM_CLASS_DOC,
		.marks = IAM_RULE_AGENT,
		.yields_to = IAM_CAUSE_ADMIN,
		IAM_CHECK_STATEMENT(open_ended_action_pattern),
		.title = "Wildcard in an action of an agent",
		.rationale = "the grant grows with every release of AWS, without anybody having looked at it",
		.also_known_as = NULL
	},
	{
		.code = "agent-role-trust-wider-than-function",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_T,
		.class = IAM_CLASS_DOC,
		.marks = IAM_RULE_AGENT,
		IAM_CHECK_DOCUMENT(trust_wider_than_function),
		.title = "Agent role that more than its function may assume",
		.rationale = "an agent's role has one legitimate user, the service that runs it; everybody else can act in its name",
		.also_known_as = NULL
	},
	{
		.code = "agent-trust-iam-user",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_T,
		.class = IAM_CLASS_DOC,
		.marks = IAM_RULE_AGENT,
		IAM_CHECK_PRINCIPAL(trust_iam_user),
		.title = "Agent role that a user may assume",
		.rationale = "a user's access keys do not expire, and become a way into the agent",
		.also_known_as = NULL
	},
	{
		.code = "agent-long-lived-credential-grant",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_I | IAM_B | IAM_S,
		.class = IAM_CLASS_LIST,
		.marks = IAM_RULE_AGENT,
		.yields_to = IAM_CAUSE_ADMIN,
		IAM_CHECK_DOCUMENT(long_lived_credential_grant),
		.data = "actions; list of actions that make lasting credentials",
		.title = "Agent that makes lasting credentials",
		.rationale = "a credential that does not expire outlives the session that was tricked into making it",
		.also_known_as = NULL
	},
	{
		.code = "agent-assume-role-unattributed",
		.severity = IAM_SEVERITY_WARNING,
		.kinds = IAM_T,
		.class = IAM_CLASS_DOC,
		.marks = IAM_RULE_AGENT,
		IAM_CHECK_DOCUMENT(assume_role_unattributed),
		.title = "Role whose sessions do not tell the agent",
		.rationale = "the records of the role then name a session that the caller has chosen freely",
		.also_known_as = NULL
	},
	{
		.code = "agent-audit-trail-tampering",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_I | IAM_B | IAM_S,
		.class = IAM_CLASS_LIST,
		.marks = IAM_RULE_AGENT,
		.yields_to = IAM_CAUSE_ADMIN,
		IAM_CHECK_DOCUMENT(audit_trail_tampering),
		.data = "actions; list of actions that stop or destroy records",
		.title = "Agent that can hide what it does",
		.rationale = "an agent that has been tricked must at least be seen",
		.also_known_as = NULL
	},
	{
		.code = "agent-irreversible-action",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_I | IAM_B | IAM_S,
		.class = IAM_CLASS_LIST,
		.marks = IAM_RULE_AGENT,
		.yields_to = IAM_CAUSE_ADMIN,
		IAM_CHECK_DOCUMENT(irreversible_action),
		.data = "actions; list of actions that destroy for good",
		.title = "Agent that destroys for good",
		.rationale = "an agent errs, and this is what cannot be undone",
		.also_known_as = NULL
	},
	{
		.code = "agent-create-role-without-boundary",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_I | IAM_B | IAM_S,
		.class = IAM_CLASS_DOC,
		.marks = IAM_RULE_AGENT,
		.yields_to = IAM_CAUSE_ADMIN,
		IAM_CHECK_DOCUMENT(create_role_without_boundary),
		.title = "Agent that makes identities without a boundary",
		.rationale = "what the agent makes can then do what the agent cannot",
		.also_known_as = NULL
	}
};

const IamRuleGroup iam_agent_grant_rules = IAM_RULE_GROUP(rules);
