/*
 * lint_agent_context.c
 *		Rules for agents: where credentials work, tools, tokens.
 *
 * Ring: core.  Source: lint.md, group Q.
 */
#include "lint_agent.h"
#include "lint_reach.h"
#include "lint_rule.h"
#include "lint_test.h"

/*
 * Q1.
 */

/* Does the key tell where the code runs? */
static bool
is_context(const IamLintKey *key)
{
	return (key->facts.flags & IAM_GLOBAL_CONTEXT) ||
		iam_key_named(key, "lambda:sourcefunctionarn") ||
		iam_key_named(key, "ec2:sourceinstancearn");
}

/* Does the test let requests pass from some places alone? */
static bool
allows_places(const IamLintKey *key)
{
	uint32_t	i;

	if (!iam_test_demands(key))
		return false;
	for (i = 0; i < key->n_values; i++)
	{
		if (iam_value_is_open(&key->values[i]))
			return false;
	}
	return true;
}

/* Does the test, in a Deny statement, hold for requests from elsewhere? */
static bool
denies_places(const IamLintKey *key)
{
	return key->n_values > 0 &&
		(iam_operator_negated(key->block->operator.code) ||
		 iam_tests_absent(key->statement, key->folded));
}

/* Has the statement a test of where the code runs? */
static bool
tests_context(const IamLintStatement *statement)
{
	uint32_t	i;
	uint32_t	j;

	for (i = 0; i < statement->n_blocks; i++)
	{
		for (j = 0; j < statement->blocks[i].n_keys; j++)
		{
			const IamLintKey *key = &statement->blocks[i].keys[j];

			if (is_context(key) && (statement->denies ?
									denies_places(key) : allows_places(key)))
				return true;
		}
	}
	return false;
}

/* Actions on data that are on no list. */
static const char *const data_actions[] = {
	"events:PutEvents", "execute-api:Invoke", "iot:Publish", "sns:Publish"
};

#define N_DATA_ACTIONS 4

typedef struct Context
{
	uint32_t	actions[N_DATA_ACTIONS];
	uint32_t	service;		/* of the action that was looked at last */
	IamDataService kind;		/* what it holds */
} Context;

/* Does the action read, write or run something, as agents' tools do? */
static bool
is_data_plane(Context *context, uint32_t action)
{
	IamCatalogAction known = iam_catalog_action_at(action);
	int			i;

	if (known.service != context->service)
	{
		context->service = known.service;
		context->kind = iam_data_service(known.service);
	}
	if (known.resource_types.count > 0 &&
		((context->kind == IAM_DATA &&
		  known.level <= IAM_LEVEL_WRITE) ||
		 (context->kind == IAM_DATA_RECORDS &&
		  known.level == IAM_LEVEL_READ)))
		return true;
	for (i = 0; i < N_DATA_ACTIONS; i++)
	{
		if (action == context->actions[i])
			return true;
	}
	return iam_action_listed(IAM_LIST_INVOKE, action) ||
		iam_action_listed(IAM_LIST_MODEL, action) ||
		iam_action_listed(IAM_LIST_SECRETS, action) ||
		iam_action_listed(IAM_LIST_SES_SEND, action) ||
		iam_action_listed(IAM_LIST_KMS_USE, action);
}

/*
 * The first action on data that the statement grants, or NONE.  What is named
 * literally counts though no resource pattern fits it, as everywhere here.
 */
static uint32_t
find_data_action(Context *context, IamLint *lint,
				 const IamLintStatement *statement)
{
	const IamActionSlice *some = &iam_granted(lint, statement)->some;
	uint32_t	action = 0;
	uint32_t	i;
	IamGrant	grant;

	while ((action = iam_slice_next(some, action)) < iam_catalog_n_actions())
	{
		if (is_data_plane(context, action))
			return action;
		action++;
	}
	for (i = 0; i < statement->n_actions; i++)
	{
		action = statement->actions[i].action;
		if (action < iam_catalog_n_actions() &&
			is_data_plane(context, action) &&
			iam_agent_grants(lint, statement, action, &grant))
			return action;
	}
	return IAM_CATALOG_NONE;
}

/* Does a Deny statement keep other places out of what is allowed here? */
static bool
is_denied_elsewhere(const IamLint *lint, const IamLintStatement *statement,
					const bool *denies)
{
	const IamLintDocument *document = lint->document;
	uint32_t	i;

	for (i = 0; i < document->n_statements; i++)
	{
		if (denies[i] &&
			iam_deny_reaches(lint, &document->statements[i], statement))
			return true;
	}
	return false;
}

/* Which statements are a Deny with a test of where the code runs? */
static bool *
mark_denies(IamLint *lint)
{
	const IamLintDocument *document = lint->document;
	bool	   *denies = iam_lint_alloc(lint, document->n_statements + 1,
										sizeof(bool));
	uint32_t	i;

	for (i = 0; denies != NULL && i < document->n_statements; i++)
		denies[i] = document->statements[i].denies &&
			tests_context(&document->statements[i]);
	return denies;
}

/*
 * Q1.  One finding for the document, at the first statement that lets the
 * credentials work from anywhere: the same test is missing in all of them.
 */
static void
missing_execution_context(IamLint *lint, const IamLintDocument *document)
{
	Context		context = {.service = IAM_CATALOG_NONE};
	bool	   *denies = mark_denies(lint);
	uint32_t	i;

	if (denies == NULL)
		return;
	for (i = 0; i < N_DATA_ACTIONS; i++)
		context.actions[i] = iam_known_action(data_actions[i]);
	for (i = 0; i < document->n_statements; i++)
	{
		const IamLintStatement *statement = &document->statements[i];
		uint32_t	action;

		if (!statement->allows || tests_context(statement))
			continue;
		iam_work_spend(lint->work, document->n_statements);
		action = find_data_action(&context, lint, statement);
		if (action == IAM_CATALOG_NONE ||
			is_denied_elsewhere(lint, statement, denies))
			continue;
		iam_fix(iam_lint_report(lint, &statement->place, "credentials that "
								"leak may be used for %s from anywhere",
								iam_shown(lint,
										  iam_action_text(lint->extra,
														  action))),
				"test where the agent runs, as by ArnEquals "
				"lambda:SourceFunctionArn, StringEquals aws:SourceVpce or "
				"aws:SourceVpc, or deny everything from elsewhere");
		return;
	}
}

/*
 * Q6.
 */

/* Is it a pattern of actions of a service of MCP tools? */
static bool
is_tool_pattern(const IamLintAction *action)
{
	return action->pattern.class == IAM_ACTION_GLOB &&
		iam_ends(action->pattern.service, "-mcp");
}

/* What such a pattern reaches is told of the pattern itself. */
static bool
is_reached_by_pattern(const IamLint *lint, const IamGrant *grant)
{
	const IamLintAction *entry = iam_reaching_action(lint, grant->statement,
													 grant->action);

	return entry != NULL && is_tool_pattern(entry);
}

static void
mcp_privileged_tool(IamLint *lint, const IamLintDocument *document)
{
	static const IamReach reach = {
		.list = IAM_LIST_MCP_PRIVILEGED,
		.excuse = is_reached_by_pattern,
		.does = "calls tools that change things or act as a person at the "
		"screen",
		.fix = "allow the tools that only read, as eks-mcp:CallReadOnlyTool"
	};
	uint32_t	i;
	uint32_t	j;

	for (i = 0; i < document->n_statements; i++)
	{
		const IamLintStatement *statement = &document->statements[i];

		for (j = 0; statement->allows &&
			 statement->action_polarity == IAM_ELEMENT &&
			 j < statement->n_actions; j++)
		{
			if (!is_tool_pattern(&statement->actions[j]) ||
				iam_entry_denied(lint, &statement->actions[j]))
				continue;
			iam_fix(iam_lint_report(lint, &statement->actions[j].place,
									"%s reaches every tool that fits, also "
									"those that change things and those that "
									"come later", iam_shown(lint,
									statement->actions[j].text)),
					"name each action, as eks-mcp:CallReadOnlyTool");
		}
	}
	iam_report_reach(lint, &reach);
}

/* Q7. */
static bool
is_upper_bound(const IamLintValue *value)
{
	switch (value->key->block->operator.code)
	{
		case IAM_OP_NUMERIC_EQUALS:
		case IAM_OP_NUMERIC_LESS_THAN:
		case IAM_OP_NUMERIC_LESS_THAN_EQUALS:
			return true;
		default:
			return false;
	}
}

static bool
bounds_token(const IamLint *lint, const IamGrant *grant)
{
	(void) lint;
	return iam_demands_values(grant->statement, "sts:identitytokenaudience",
							  true, iam_value_is_closed) &&
		iam_demands_values(grant->statement, "sts:durationseconds", false,
						   is_upper_bound);
}

static void
outbound_identity_token(IamLint *lint, const IamLintDocument *document)
{
	static const char *const names[] = {"sts:GetWebIdentityToken", NULL};
	static const IamReach reach = {
		.names = names,
		.excuse = bounds_token,
		.does = "makes tokens that prove the agent's identity to anybody, for "
		"as long as it likes",
		.fix = "add ForAllValues:StringEquals sts:IdentityTokenAudience with "
		"Null \"false\", and NumericLessThanEquals sts:DurationSeconds"
	};

	(void) document;
	iam_report_reach(lint, &reach);
}

static const IamRule rules[] = {
	{
		.code = "agent-missing-execution-context",
		.severity = IAM_SEVERITY_WARNING,
		.kinds = IAM_I | IAM_B | IAM_S,
		.class = IAM_CLASS_LIST,
		.marks = IAM_RULE_AGENT,
		IAM_CHECK_DOCUMENT(missing_execution_context),
		.data = "actions, access levels; data services, keys that tell where code runs",
		.title = "Credentials that work from anywhere",
		.rationale = "an agent that is tricked into printing its session credentials has then given everything away",
		.also_known_as = NULL
	},
	{
		.code = "agent-mcp-privileged-tool",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_I | IAM_B | IAM_S,
		.class = IAM_CLASS_CAT,
		.marks = IAM_RULE_AGENT,
		.yields_to = IAM_CAUSE_ADMIN,
		IAM_CHECK_DOCUMENT(mcp_privileged_tool),
		.data = "actions; list of privileged actions of MCP services",
		.title = "Agent that may call privileged tools",
		.rationale = "these tools do whatever the caller may do, on a model's word",
		.also_known_as = NULL
	},
	{
		.code = "agent-outbound-identity-token",
		.severity = IAM_SEVERITY_WARNING,
		.kinds = IAM_I | IAM_B | IAM_S,
		.class = IAM_CLASS_DOC,
		.marks = IAM_RULE_AGENT,
		.yields_to = IAM_CAUSE_ADMIN,
		IAM_CHECK_DOCUMENT(outbound_identity_token),
		.title = "Agent that makes tokens for others",
		.rationale = "a token of AWS is taken outside of AWS, where no policy reaches",
		.also_known_as = NULL
	}
};

const IamRuleGroup iam_agent_context_rules = IAM_RULE_GROUP(rules);
