/*
 * lint_agent_effect.c
 *		Rules for agents: writes, messages, calls.
 *
 * Ring: core.  Source: lint.md, group O.
 */
#include "lint_agent.h"
#include "lint_rule.h"
#include "lint_test.h"

/*
 * O3 and O4: actions that send mail and have the keys that say from whom and
 * to whom.
 */
static const char *const mail_actions[] = {
	"ses:SendEmail", "ses:SendRawEmail", "ses:SendTemplatedEmail",
	"ses:SendBulkTemplatedEmail", "ses:SendCustomVerificationEmail", NULL
};

/* A variable is one sender, whoever asks. */
static bool
is_one_sender(const IamLintValue *value)
{
	return value->text.len > 0 && !iam_has_wildcard(value->text);
}

static bool
pins_sender(const IamLint *lint, const IamGrant *grant)
{
	(void) lint;
	return iam_demands_values(grant->statement, "ses:fromaddress", false,
							  is_one_sender);
}

/* O3. */
static void
ses_from_unbounded(IamLint *lint, const IamLintDocument *document)
{
	static const IamReach reach = {
		.names = mail_actions,
		.excuse = pins_sender,
		.does = "sends mail from every address of the identity",
		.fix = "add a test that ses:FromAddress is the agent's address, "
		"without wildcards"
	};

	(void) document;
	iam_report_reach(lint, &reach);
}

/*
 * Is it one address, all of a domain, or all below a domain?  What stands
 * behind the last wildcard must be @ and a domain, or a dot and a domain.
 */
static bool
is_recipient_pinned(const IamLintValue *value)
{
	IamStr		text = value->text;
	size_t		tail = text.len;
	size_t		i;
	bool		at = false;
	int			dots = 0;

	/* a variable stands for one text, which may well be an address */
	if (text.len > 0 && iam_after_variable(text, 0) == text.len)
		return !iam_has_wildcard(text) && memchr(text.data, ':', text.len);
	while (tail > 0 && text.data[tail - 1] != '*' &&
		   text.data[tail - 1] != '?')
		tail--;
	for (i = tail; i < text.len; i++)
	{
		at |= text.data[i] == '@' && i + 1 < text.len;
		dots += text.data[i] == '.' && i + 1 < text.len;
	}
	if (at)
		return true;
	return tail > 0 && tail < text.len && text.data[tail] == '.' && dots > 1;
}

/*
 * Recipients are many values: only ForAllValues bounds them all.  A request
 * that sends mail has recipients, so that nothing is lost without Null; that
 * it is missing is told by another rule.
 */
static bool
bounds_recipients(const IamLintKey *key)
{
	const IamOperator *operator = &key->block->operator;
	uint32_t	i;

	if (operator->set != IAM_SET_ALL || key->n_values == 0 ||
		(operator->code != IAM_OP_STRING_EQUALS &&
		 operator->code != IAM_OP_STRING_EQUALS_IGNORE_CASE &&
		 operator->code != IAM_OP_STRING_LIKE))
		return false;
	for (i = 0; i < key->n_values; i++)
	{
		if (!is_recipient_pinned(&key->values[i]))
			return false;
	}
	return true;
}

static bool
pins_recipients(const IamLint *lint, const IamGrant *grant)
{
	const IamLintKey *key = NULL;

	(void) lint;
	while ((key = iam_next_test(grant->statement, "ses:recipients",
								key)) != NULL)
	{
		if (bounds_recipients(key))
			return true;
	}
	return false;
}

/* O4. */
static void
ses_recipients_unbounded(IamLint *lint, const IamLintDocument *document)
{
	static const IamReach reach = {
		.names = mail_actions,
		.excuse = pins_recipients,
		.does = "sends mail to everyone",
		.fix = "add ForAllValues:StringLike on ses:Recipients with the "
		"addresses or domains that are meant, and Null ses:Recipients "
		"\"false\""
	};

	(void) document;
	iam_report_reach(lint, &reach);
}

/* O5. */
static bool
has_mail_keys(const IamLint *lint, const IamGrant *grant)
{
	return iam_key_of_action(lint, IAM_STR("ses:FromAddress"),
							 grant->action) &&
		iam_key_of_action(lint, IAM_STR("ses:Recipients"), grant->action);
}

static void
ses_unrestrictable_send(IamLint *lint, const IamLintDocument *document)
{
	static const IamReach reach = {
		.list = IAM_LIST_SES_SEND,
		.excuse = has_mail_keys,
		.does = "sends mail and has no key ses:FromAddress or "
		"ses:Recipients, so that no condition can bound it",
		.fix = "remove it, or deny it; ses:SendEmail can be bounded"
	};

	(void) document;
	iam_report_reach(lint, &reach);
}

/*
 * O6.  The name is the second of the parts that colons and slashes make; what
 * follows is a version, an alias, an endpoint.  A bucket of ssm:SendCommand
 * takes what the command writes.
 */
static bool
is_target_open(const IamLint *lint, const IamGrant *grant)
{
	const IamLintResource *resource = grant->resource;
	IamStr		text = resource->arn.parts[IAM_ARN_RESOURCE];
	size_t		i;
	int			part = 0;

	(void) lint;
	if (resource->everything)
		return true;
	if (resource->arn.n_parts < IAM_ARN_PARTS ||
		iam_is(resource->arn.parts[IAM_ARN_SERVICE], "s3"))
		return false;
	for (i = 0; i < text.len && part < 2; i++)
	{
		/* the colon and the slash of a variable part nothing */
		i = iam_after_variable(text, i);
		if (i == text.len)
			break;
		if (text.data[i] == '*' || text.data[i] == '?')
			return true;
		part += text.data[i] == ':' || text.data[i] == '/';
	}
	return false;
}

static void
invoke_star(IamLint *lint, const IamLintDocument *document)
{
	static const IamWide wide = {
		.list = IAM_LIST_INVOKE,
		.is_wide = is_target_open,
		.does = "lets the agent start whatever fits the pattern, also what "
		"is made later",
		.fix = "name each target; a wildcard may stand for its version or "
		"alias alone"
	};

	(void) document;
	iam_report_wide(lint, &wide);
}

/*
 * O8.  Both keys have many values: a request is a list of events, and one
 * allowed event is enough for ForAnyValue.
 */
static bool
pins_events(const IamLint *lint, const IamGrant *grant)
{
	(void) lint;
	return iam_demands_values(grant->statement, "events:source", true,
							  iam_value_is_closed) &&
		iam_demands_values(grant->statement, "events:detail-type", true,
						   iam_value_is_closed);
}

static void
putevents_unpinned_source(IamLint *lint, const IamLintDocument *document)
{
	static const char *const names[] = {"events:PutEvents", NULL};
	static const IamReach reach = {
		.names = names,
		.excuse = pins_events,
		.does = "forges events of every source and type on the bus",
		.fix = "add ForAllValues:StringEquals on events:source and "
		"events:detail-type, and Null \"false\" for both"
	};

	(void) document;
	iam_report_reach(lint, &reach);
}

/* O9. */
static void
model_unrestricted(IamLint *lint, const IamLintDocument *document)
{
	static const IamWide wide = {
		.list = IAM_LIST_MODEL,
		.is_wide = iam_grants_whole_type,
		.does = "lets the agent ask every model, whatever it costs and "
		"wherever it runs",
		.fix = "name the models and inference profiles that the agent uses"
	};

	(void) document;
	iam_report_wide(lint, &wide);
}

/* O10. */
static bool
is_auth_iam(const IamLintValue *value)
{
	IamOperatorCode code = value->key->block->operator.code;

	return (code == IAM_OP_STRING_EQUALS ||
			code == IAM_OP_STRING_EQUALS_IGNORE_CASE ||
			code == IAM_OP_STRING_LIKE) && iam_is(value->text, "AWS_IAM");
}

static bool
pins_auth_type(const IamLint *lint, const IamGrant *grant)
{
	(void) lint;
	return iam_demands_values(grant->statement,
							  "lambda:functionurlauthtype", false,
							  is_auth_iam);
}

static void
function_url_unauthenticated(IamLint *lint, const IamLintDocument *document)
{
	static const char *const names[] = {
		"lambda:CreateFunctionUrlConfig", "lambda:UpdateFunctionUrlConfig",
		"lambda:AddPermission", NULL
	};
	static const char *const invoke[] = {"lambda:InvokeFunctionUrl", NULL};
	static const char fix[] = "add StringEquals lambda:FunctionUrlAuthType "
	"\"AWS_IAM\"";
	static const IamReach opens = {
		.names = names,
		.excuse = pins_auth_type,
		.does = "opens functions to the internet, since it leaves open how "
		"their URLs authenticate",
		.fix = fix
	};
	static const IamReach calls = {
		.names = invoke,
		.excuse = pins_auth_type,
		.does = "is allowed for a URL without authentication too",
		.fix = fix
	};

	(void) document;
	iam_report_reach(lint, &opens);
	if (lint->kind == IAM_KIND_RESOURCE || lint->kind == IAM_KIND_ENDPOINT)
		iam_report_reach(lint, &calls);
}

/*
 * O11.
 */

/* Does the statement let its callers invoke a function? */
static bool
grants_invoke(const IamLint *lint, const IamLintStatement *statement)
{
	static const char *const names[] = {
		"lambda:InvokeFunction", "lambda:InvokeFunctionUrl",
		"lambda:InvokeAsync", NULL
	};
	IamGrant	grant;
	int			i;

	for (i = 0; names[i] != NULL; i++)
	{
		if (iam_agent_grants(lint, statement, iam_known_action(names[i]),
							 &grant))
			return true;
	}
	return false;
}

/* Everyone is more than an account; that is told by the rules on exposure. */
static bool
is_many_callers(const IamLintPrincipal *principal)
{
	static const char *const keys[] = {
		"aws:principalorgid", "aws:principalorgpaths", "aws:principalaccount",
		NULL
	};

	return principal->form == IAM_FORM_ROOT ||
		principal->form == IAM_FORM_ACCOUNT ||
		(principal->form == IAM_FORM_STAR &&
		 iam_demands_one(principal->statement, keys));
}

static void
function_open_to_account(IamLint *lint, const IamLintStatement *statement)
{
	uint32_t	i;

	if (!statement->allows || statement->principal_polarity != IAM_ELEMENT ||
		!grants_invoke(lint, statement) ||
		iam_demands_values(statement, "aws:principalarn", false,
						   iam_value_is_literal))
		return;
	for (i = 0; i < statement->n_principals; i++)
	{
		const IamLintPrincipal *principal = &statement->principals[i];

		if (principal->type != IAM_PRINCIPAL_AWS ||
			!is_many_callers(principal))
			continue;
		iam_fix(iam_lint_report(lint, &principal->place, "every identity of "
								"%s that may invoke functions may invoke "
								"this one", principal->form == IAM_FORM_STAR ?
								"the organization or account" :
								iam_shown(lint, principal->text)),
				"name the role that calls the function");
	}
}

/*
 * O13.  Who denies the first means the others too.  The other way round it is
 * often right: to deny dynamodb:Scan and allow dynamodb:GetItem, say.
 */
typedef struct TwinRow
{
	const char *denied;
	const char *others[5];		/* then NULL */
} TwinRow;

static const TwinRow twin_rows[] = {
	{"dynamodb:GetItem", {"dynamodb:BatchGetItem", "dynamodb:PartiQLSelect",
	"dynamodb:Query", "dynamodb:Scan", NULL}},
	{"dynamodb:PutItem", {"dynamodb:BatchWriteItem", "dynamodb:PartiQLInsert",
	"dynamodb:PartiQLUpdate", "dynamodb:UpdateItem", NULL}},
	{"kms:ScheduleKeyDeletion", {"kms:PutKeyPolicy", NULL}},
	{"lambda:InvokeFunction", {"lambda:InvokeAsync",
	"lambda:InvokeFunctionUrl", NULL}},
	{"s3:DeleteObject", {"s3:DeleteObjectVersion", NULL}},
	{"s3:GetObject", {"s3:GetObjectVersion", NULL}},
	{"secretsmanager:GetSecretValue", {"secretsmanager:BatchGetSecretValue",
	NULL}},
	{"ses:SendEmail", {"ses:SendBulkEmail", "ses:SendRawEmail", NULL}},
	{"sqs:DeleteMessage", {"sqs:PurgeQueue", NULL}},
	{"ssm:GetParameter", {"ssm:GetParameterHistory", "ssm:GetParameters",
	"ssm:GetParametersByPath", NULL}}
};

/*
 * Most pairs of resource patterns that are compared in one document; one with
 * more has other faults.
 */
#define MOST_PAIRS 10000

typedef struct Twins
{
	IamLint    *lint;
	uint32_t	pairs;			/* how many are still allowed */
} Twins;

/* Take one pair from the allowance; false when it is used up. */
static bool
spend_pair(Twins *twins)
{
	if (twins->pairs == 0)
		return false;
	twins->pairs--;
	return true;
}

/* Does a pattern of the list, or NotResource, leave this one in? */
static bool
list_reaches(Twins *twins, const IamLintStatement *statement,
			 const IamLintResource *resource)
{
	const IamLint *lint = twins->lint;
	bool		negated = statement->resource_polarity == IAM_NOT_ELEMENT;
	uint32_t	i;

	if (resource == NULL)
		return negated;
	for (i = 0; i < statement->n_resources; i++)
	{
		if (!spend_pair(twins))
			return false;
		if (negated ?
			iam_resource_contains(lint, &statement->resources[i], resource) :
			iam_resource_meets(lint, &statement->resources[i], resource))
			return !negated;
	}
	return negated;
}

/* Have two condition operators the same keys and values, in this order? */
static bool
same_block(const IamLintBlock *a, const IamLintBlock *b)
{
	uint32_t	i;
	uint32_t	j;

	if (a->operator.code != b->operator.code ||
		a->operator.set != b->operator.set ||
		a->operator.if_exists != b->operator.if_exists ||
		a->n_keys != b->n_keys)
		return false;
	for (i = 0; i < a->n_keys; i++)
	{
		if (!iam_str_eq(a->keys[i].folded, b->keys[i].folded) ||
			a->keys[i].n_values != b->keys[i].n_values)
			return false;
		for (j = 0; j < a->keys[i].n_values; j++)
		{
			if (!iam_str_eq(a->keys[i].values[j].text,
							b->keys[i].values[j].text))
				return false;
		}
	}
	return true;
}

/*
 * Does a Deny statement hold wherever another one does?  One that keeps off
 * other networks, say, leaves open what is wanted from the right one.
 */
static bool
holds_as_well(const IamLintStatement *deny, const IamLintStatement *other)
{
	uint32_t	i;

	if (deny->n_blocks == 0)
		return true;
	if (deny->n_blocks != other->n_blocks)
		return false;
	for (i = 0; i < deny->n_blocks; i++)
	{
		if (!same_block(&deny->blocks[i], &other->blocks[i]))
			return false;
	}
	return true;
}

/*
 * Does a Deny statement, where this one holds, name the action on all of the
 * resource pattern?
 */
static bool
is_closed(Twins *twins, const IamLintStatement *here, uint32_t action,
		  const IamLintResource *resource)
{
	const IamLintDocument *document = twins->lint->document;
	uint32_t	i;
	uint32_t	j;

	for (i = 0; i < document->n_statements; i++)
	{
		const IamLintStatement *deny = &document->statements[i];

		if (!deny->denies || !iam_names_action(deny, action))
			continue;
		if (deny->n_blocks > 0 && !spend_pair(twins))
			return true;
		if (!holds_as_well(deny, here))
			continue;
		if (deny->resource_polarity == IAM_NOT_ELEMENT)
			return true;
		for (j = 0; j < deny->n_resources; j++)
		{
			if (!spend_pair(twins) || deny->resources[j].everything ||
				(resource != NULL &&
				 iam_resource_contains(twins->lint, &deny->resources[j],
									   resource)))
				return true;
		}
	}
	return false;
}

/*
 * Does an Allow statement grant the action where the Deny statement reaches,
 * and no Deny statement names it there?
 */
static bool
is_open_in(Twins *twins, const IamLintStatement *deny,
		   const IamLintStatement *allow, uint32_t action)
{
	const IamLintResource *denied = NULL;
	uint32_t	i;

	if (allow->resource_polarity == IAM_NOT_ELEMENT)
	{
		/* what NotResource leaves out may be just what is denied */
		if (deny->resource_polarity == IAM_ELEMENT && deny->n_resources > 0)
			denied = &deny->resources[0];
		return list_reaches(twins, allow, denied) &&
			!is_closed(twins, deny, action, denied);
	}
	for (i = 0; i < allow->n_resources; i++)
	{
		const IamLintResource *resource = &allow->resources[i];

		if (iam_fits_action(twins->lint, resource, action) &&
			list_reaches(twins, deny, resource) &&
			!is_closed(twins, deny, action, resource))
			return true;
	}
	return false;
}

static bool
is_open(Twins *twins, const IamLintStatement *deny, uint32_t action)
{
	const IamLintDocument *document = twins->lint->document;
	uint32_t	i;

	if (action == IAM_CATALOG_NONE || iam_names_action(deny, action))
		return false;
	for (i = 0; i < document->n_statements && twins->pairs > 0; i++)
	{
		const IamLintStatement *allow = &document->statements[i];

		if (allow->allows && iam_names_action(allow, action) &&
			is_open_in(twins, deny, allow, action))
			return true;
	}
	return false;
}

static void
judge_twins(Twins *twins, const IamLintStatement *deny, uint32_t denied,
			const TwinRow *row)
{
	IamStr		open[5];
	uint32_t	n = 0;
	IamFinding *finding;
	const IamLintAction *entry;
	int			i;

	for (i = 0; row->others[i] != NULL; i++)
	{
		if (is_open(twins, deny, iam_known_action(row->others[i])))
			open[n++] = IAM_C_STR(row->others[i]);
	}
	if (n == 0)
		return;
	entry = iam_reaching_action(twins->lint, deny, denied);
	finding = iam_lint_report(twins->lint, entry != NULL ? &entry->place :
							  &deny->place, "\"%s\" is denied, but %s, which "
							  "%s the same effect, %s allowed", row->denied,
							  iam_shown_list(twins->lint, open, n),
							  n == 1 ? "has" : "have", n == 1 ? "is" : "are");
	iam_fix(finding, "deny them too, or better allow no more than is needed");
	iam_detail_text(finding, "denied", IAM_C_STR(row->denied));
	iam_detail_texts(finding, "allowed", open, n);
}

/*
 * Deny with NotAction is a list of what may stay, from which nothing was
 * forgotten.
 */
static void
deny_twin_left_open(IamLint *lint, const IamLintDocument *document)
{
	Twins		twins = {lint, MOST_PAIRS};
	uint32_t	i;
	size_t		j;

	for (i = 0; i < document->n_statements; i++)
	{
		const IamLintStatement *deny = &document->statements[i];

		if (!deny->denies || deny->action_polarity != IAM_ELEMENT ||
			deny->named.n == 0)
			continue;
		for (j = 0; j < sizeof(twin_rows) / sizeof(TwinRow); j++)
		{
			uint32_t	denied = iam_known_action(twin_rows[j].denied);

			if (denied != IAM_CATALOG_NONE && iam_names_action(deny, denied))
				judge_twins(&twins, deny, denied, &twin_rows[j]);
		}
		iam_work_spend(lint->work, 1024);
	}
}

static const IamRule rules[] = {
	{
		.code = "agent-ses-from-unbounded",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_I | IAM_B | IAM_S,
		.class = IAM_CLASS_DOC,
		.marks = IAM_RULE_AGENT,
		.yields_to = IAM_CAUSE_ADMIN,
		IAM_CHECK_DOCUMENT(ses_from_unbounded),
		.title = "Agent that sends mail from any address",
		.rationale = "it can write as a person or another system of the same domain",
		.also_known_as = NULL
	},
	{
		.code = "agent-ses-recipients-unbounded",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_I | IAM_B | IAM_S,
		.class = IAM_CLASS_CAT,
		.marks = IAM_RULE_AGENT,
		.yields_to = IAM_CAUSE_ADMIN,
		IAM_CHECK_DOCUMENT(ses_recipients_unbounded),
		.data = "actions, condition keys",
		.title = "Agent that sends mail to anybody",
		.rationale = "mail is the way out for whatever the agent can read",
		.also_known_as = NULL
	},
	{
		.code = "agent-ses-unrestrictable-send",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_I | IAM_B | IAM_S,
		.class = IAM_CLASS_CAT,
		.marks = IAM_RULE_AGENT,
		.yields_to = IAM_CAUSE_ADMIN,
		IAM_CHECK_DOCUMENT(ses_unrestrictable_send),
		.data = "actions, condition keys; list of actions that send mail",
		.title = "Mail that no condition can bound",
		.rationale = "the conditions on senders and recipients are never evaluated for these actions",
		.also_known_as = NULL
	},
	{
		.code = "agent-invoke-star",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_I | IAM_B | IAM_S,
		.class = IAM_CLASS_LIST,
		.marks = IAM_RULE_AGENT,
		.yields_to = IAM_CAUSE_ADMIN,
		IAM_CHECK_DOCUMENT(invoke_star),
		.data = "actions, resource types; list of actions that make something run",
		.title = "Agent that may start anything",
		.rationale = "what it starts runs with rights of its own, which the agent thereby has",
		.also_known_as = NULL
	},
	{
		.code = "agent-putevents-unpinned-source",
		.severity = IAM_SEVERITY_WARNING,
		.kinds = IAM_I | IAM_B | IAM_S,
		.class = IAM_CLASS_CAT,
		.marks = IAM_RULE_AGENT,
		.yields_to = IAM_CAUSE_ADMIN,
		IAM_CHECK_DOCUMENT(putevents_unpinned_source),
		.data = "actions, condition keys",
		.title = "Agent that may forge events",
		.rationale = "rules of the bus act on an event by its source and type, as if the real source had sent it",
		.also_known_as = NULL
	},
	{
		.code = "agent-model-unrestricted",
		.severity = IAM_SEVERITY_WARNING,
		.kinds = IAM_I | IAM_B | IAM_S,
		.class = IAM_CLASS_CAT,
		.marks = IAM_RULE_AGENT,
		.yields_to = IAM_CAUSE_ADMIN,
		IAM_CHECK_DOCUMENT(model_unrestricted),
		.data = "actions, resource types; list of actions that ask models",
		.title = "Agent that may ask every model",
		.rationale = "costs and the places where data goes are unbounded, and so are models without guardrails",
		.also_known_as = NULL
	},
	{
		.code = "agent-function-url-unauthenticated",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_I | IAM_B | IAM_S | IAM_R,
		.class = IAM_CLASS_DOC,
		.marks = IAM_RULE_AGENT,
		.yields_to = IAM_CAUSE_ADMIN,
		IAM_CHECK_DOCUMENT(function_url_unauthenticated),
		.title = "Function URL without authentication",
		.rationale = "anybody on the internet can then call the function, and with it the agent's chain",
		.also_known_as = NULL
	},
	{
		.code = "agent-function-open-to-account",
		.severity = IAM_SEVERITY_WARNING,
		.kinds = IAM_R,
		.class = IAM_CLASS_DOC,
		.marks = IAM_RULE_AGENT,
		IAM_CHECK_STATEMENT(function_open_to_account),
		.title = "Function that a whole account may invoke",
		.rationale = "a step of an agent's chain has one caller; anybody else skips the steps before it",
		.also_known_as = NULL
	},
	{
		.code = "agent-deny-twin-left-open",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_I | IAM_B | IAM_S,
		.class = IAM_CLASS_LIST,
		.marks = IAM_RULE_AGENT,
		IAM_CHECK_DOCUMENT(deny_twin_left_open),
		.data = "actions; table of actions with the same effect",
		.title = "Deny that leaves another way to the same effect",
		.rationale = "a guard that is written as a list of what is denied fails by what it forgets",
		.also_known_as = NULL
	}
};

const IamRuleGroup iam_agent_effect_rules = IAM_RULE_GROUP(rules);
