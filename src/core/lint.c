/*
 * lint.c
 *		Linting: from a text or a policy to findings.
 *
 * Ring: core.
 */
#include "lint_rule.h"

#include <stdlib.h>

#include "jsonscan.h"
#include "jsonwalk.h"
#include "lint_grant.h"
#include "lint_silence.h"
#include "lint_test.h"

/* Most names that stand twice which are told; then the text is given up. */
#define MOST_DUPLICATES 50

/*
 * The kind.
 */

/* Are all actions ways to assume a role? */
static bool
only_assumes(const IamLintStatement *statement)
{
	uint32_t	i;

	for (i = 0; i < statement->n_actions; i++)
	{
		if (!iam_starts(statement->actions[i].text, "sts:"))
			return false;
	}
	return statement->n_actions > 0;
}

bool
iam_looks_like_trust(const IamLintStatement *statement)
{
	return (statement->elements[IAM_EL_PRINCIPAL].json != NULL ||
			statement->elements[IAM_EL_NOT_PRINCIPAL].json != NULL) &&
		statement->elements[IAM_EL_RESOURCE].json == NULL &&
		statement->elements[IAM_EL_NOT_RESOURCE].json == NULL &&
		only_assumes(statement);
}

bool
iam_looks_like_rcp(const IamLintStatement *statement)
{
	uint32_t	i;

	if (!statement->denies || !statement->bare_principal ||
		statement->principal_polarity != IAM_ELEMENT ||
		statement->principals[0].form != IAM_FORM_STAR ||
		statement->resource_polarity != IAM_ELEMENT ||
		statement->n_resources != 1 || !statement->resources[0].everything ||
		statement->action_polarity != IAM_ELEMENT ||
		statement->n_actions == 0)
		return false;
	for (i = 0; i < statement->n_actions; i++)
	{
		if (statement->actions[i].pattern.class != IAM_ACTION_LITERAL &&
			statement->actions[i].pattern.class != IAM_ACTION_GLOB)
			return false;
	}
	return true;
}

/*
 * What kind a document is, by its shape: callers are named by policies of
 * resources and roles; most statements decide, so that one slip is told.
 */
static IamPolicyKind
judge_kind(const IamLintDocument *document)
{
	uint32_t	named = 0;
	uint32_t	trust = 0;
	uint32_t	rcp = 0;
	uint32_t	i;

	for (i = 0; i < document->n_statements; i++)
	{
		const IamLintStatement *statement = &document->statements[i];

		named += statement->elements[IAM_EL_PRINCIPAL].json != NULL ||
			statement->elements[IAM_EL_NOT_PRINCIPAL].json != NULL;
		trust += iam_looks_like_trust(statement);
		rcp += iam_looks_like_rcp(statement);
	}
	if (named == 0 || 2 * named < document->n_statements)
		return IAM_KIND_IDENTITY;
	if (2 * trust >= document->n_statements)
		return IAM_KIND_TRUST;
	return rcp == document->n_statements ?
		IAM_KIND_RCP : IAM_KIND_RESOURCE;
}

/*
 * Running rules.
 */

/*
 * Go on with the next thing that a rule looks at?  What a function costs is
 * about that of the places and the bytes of text that it looks at.
 */
static bool
goes_on(IamLint *lint, size_t n_places, size_t n_bytes)
{
	iam_work_spend(lint->work, 64 * n_places + n_bytes);
	return lint->work->failure == IAM_OK;
}

static void
run_on_faults(IamLint *lint, const IamRule *rule)
{
	const IamLintFault *fault = lint->document->faults;

	for (; fault != NULL && goes_on(lint, 1, 0); fault = fault->next)
		rule->check.fault(lint, fault);
}

static void
run_on_variables(IamLint *lint, const IamRule *rule)
{
	const IamLintVariable *variable = lint->document->variables;

	for (; variable != NULL && goes_on(lint, 1, variable->text.len);
		 variable = variable->next)
		rule->check.variable(lint, variable);
}

static void
run_on_actions(IamLint *lint, const IamRule *rule,
			   const IamLintStatement *statement)
{
	uint32_t	i;

	for (i = 0; i < statement->n_actions &&
		 goes_on(lint, 1, statement->actions[i].text.len); i++)
		rule->check.action(lint, &statement->actions[i]);
}

static void
run_on_resources(IamLint *lint, const IamRule *rule,
				 const IamLintStatement *statement)
{
	uint32_t	i;

	for (i = 0; i < statement->n_resources &&
		 goes_on(lint, 1, statement->resources[i].text.len); i++)
		rule->check.resource(lint, &statement->resources[i]);
}

static void
run_on_principals(IamLint *lint, const IamRule *rule,
				  const IamLintStatement *statement)
{
	uint32_t	i;

	for (i = 0; i < statement->n_principals &&
		 goes_on(lint, 1, statement->principals[i].text.len); i++)
		rule->check.principal(lint, &statement->principals[i]);
}

/* The values of one key, or the key itself. */
static void
run_on_key(IamLint *lint, const IamRule *rule, const IamLintKey *key)
{
	uint32_t	i;

	if (rule->scope == IAM_EACH_KEY)
	{
		if (goes_on(lint, 1 + key->n_values, key->name.len))
			rule->check.key(lint, key);
		return;
	}
	for (i = 0; i < key->n_values &&
		 goes_on(lint, 1, key->values[i].text.len); i++)
		rule->check.value(lint, &key->values[i]);
}

/* The keys of one condition operator, or the operator itself. */
static void
run_on_block(IamLint *lint, const IamRule *rule, const IamLintBlock *block)
{
	uint32_t	i;

	if (!goes_on(lint, 1 + block->n_keys, block->name.len))
		return;
	if (rule->scope == IAM_EACH_BLOCK)
	{
		rule->check.block(lint, block);
		return;
	}
	for (i = 0; i < block->n_keys; i++)
		run_on_key(lint, rule, &block->keys[i]);
}

/* The rule's function for a statement, or for what it looks at in one. */
static void
run_on_statement(IamLint *lint, const IamRule *rule,
				 const IamLintStatement *statement)
{
	uint32_t	i;

	switch (rule->scope)
	{
		case IAM_EACH_ACTION:
			run_on_actions(lint, rule, statement);
			break;
		case IAM_EACH_RESOURCE:
			run_on_resources(lint, rule, statement);
			break;
		case IAM_EACH_PRINCIPAL:
			run_on_principals(lint, rule, statement);
			break;
		case IAM_EACH_BLOCK:
		case IAM_EACH_KEY:
		case IAM_EACH_VALUE:
			for (i = 0; i < statement->n_blocks; i++)
				run_on_block(lint, rule, &statement->blocks[i]);
			break;
		default:
			if (goes_on(lint, statement->n_places,
						statement->named.n * sizeof(uint64_t)))
				rule->check.statement(lint, statement);
			break;
	}
}

static void
run_on_statements(IamLint *lint, const IamRule *rule)
{
	IamLintDocument *document = lint->document;
	uint32_t	i;

	for (i = 0; i < document->n_statements && goes_on(lint, 1, 0); i++)
		run_on_statement(lint, rule, &document->statements[i]);
}

/* Call the rule's function for each thing that it looks at. */
static void
run_rule(IamLint *lint, const IamRule *rule)
{
	IamLintDocument *document = lint->document;

	switch (rule->scope)
	{
		case IAM_EACH_NOTHING:
		case IAM_EACH_TEXT:
			break;
		case IAM_EACH_DOCUMENT:
			if (goes_on(lint, document->n_places, 0))
				rule->check.document(lint, document);
			break;
		case IAM_EACH_FAULT:
			run_on_faults(lint, rule);
			break;
		case IAM_EACH_VARIABLE:
			run_on_variables(lint, rule);
			break;
		case IAM_EACH_BLOCK:
		case IAM_EACH_KEY:
		case IAM_EACH_VALUE:
			/* most documents have none */
			if (document->has_conditions)
				run_on_statements(lint, rule);
			break;
		default:
			run_on_statements(lint, rule);
			break;
	}
}

/*
 * Settle the kind, and the kinds whose rules count.  A resource policy that is
 * said to be of a VPC endpoint is one, and what is said of resources does not
 * hold for it (lint.md 1, "Kinds").
 */
static void
set_kind(IamLint *lint, IamPolicyKind kind)
{
	lint->kind = kind;
	lint->kinds = kind == IAM_KIND_RESOURCE &&
		iam_is(lint->options->resource_type, "AWS::EC2::VPCEndpoint") ?
		IAM_KIND_BIT(IAM_KIND_ENDPOINT) : IAM_KIND_BIT(kind);
}

/* Is the rule one that this lint asks for? */
static bool
is_wanted(const IamLint *lint, const IamRule *rule)
{
	return (rule->kinds & lint->kinds) &&
		rule->since <= lint->input->ruleset->number &&
		(!(rule->marks & IAM_RULE_AGENT) ||
		 lint->options->profile == IAM_PROFILE_AGENT);
}

/*
 * Findings of a rule that were not kept are told by the last one that was: how
 * many, and it is as grave as the gravest of them.
 */
static void
tell_more(IamLint *lint)
{
	IamFinding *last;

	if (lint->reported <= IAM_MOST_FINDINGS || lint->findings.len == 0)
		return;
	memcpy(&last, lint->findings.data + lint->findings.len - sizeof(last),
		   sizeof(last));
	iam_lint_settle(lint);
	if (lint->worst > last->severity)
		last->severity = lint->worst;
	last->more = lint->reported - IAM_MOST_FINDINGS;
	iam_detail_number(last, "more", last->more);
}

/* Start with a rule. */
static void
begin_rule(IamLint *lint, const IamRule *rule)
{
	lint->rule = rule;
	lint->reported = 0;
	lint->worst = IAM_SEVERITY_SUGGESTION;
}

static void
each_text_rule(void *arg, const IamRule *rule, uint32_t number)
{
	IamLint    *lint = arg;

	(void) number;
	if (lint->work->failure != IAM_OK || rule->scope != IAM_EACH_TEXT ||
		!is_wanted(lint, rule))
		return;
	begin_rule(lint, rule);
	rule->check.text(lint, lint->text);
	tell_more(lint);
}

static void
each_model_rule(void *arg, const IamRule *rule, uint32_t number)
{
	IamLint    *lint = arg;

	(void) number;
	if (lint->work->failure != IAM_OK || !is_wanted(lint, rule) ||
		(lint->document->unread && !(rule->marks & IAM_RULE_SIZE)))
		return;
	begin_rule(lint, rule);
	run_rule(lint, rule);
	tell_more(lint);
}

/*
 * The whole.
 */

/* The actions that there are on the day of the ruleset. */
static bool
set_view(IamLint *lint)
{
	uint32_t	n = iam_catalog_n_actions();
	uint64_t   *words;
	uint32_t	i;

	lint->view = *lint->input->extra;
	lint->extra = &lint->view;
	lint->day = lint->input->ruleset->day;
	if (lint->day == 0 || lint->day >= iam_catalog_day())
	{
		lint->day = UINT32_MAX;
		return true;
	}
	words = iam_lint_alloc(lint, n / 64 + 1, sizeof(uint64_t));
	if (words == NULL)
		return false;
	memset(words, 0, (n / 64 + 1) * sizeof(uint64_t));
	for (i = 0; i < n; i++)
	{
		if (iam_was_there(iam_catalog_action_at(i).life, lint->day))
			words[i / 64] |= UINT64_C(1) << (i % 64);
	}
	lint->view.current = words;
	return true;
}

static bool
begin(IamLint *lint, const IamLintInput *input)
{
	memset(lint, 0, sizeof(*lint));
	lint->input = input;
	lint->work = input->work;
	lint->options = input->options;
	set_kind(lint, input->kind_given ? input->kind : IAM_KIND_IDENTITY);
	iam_buffer_init(&lint->findings, lint->work->scratch,
					16 * sizeof(IamFinding *));
	if (lint->findings.failed)
		lint->work->failure = IAM_ERR_NO_MEMORY;
	lint->memory = iam_lint_alloc(lint, 1, sizeof(IamKeyMemory));
	if (lint->memory == NULL)
		return false;
	lint->memory->asked = 0;
	memset(lint->memory->keys, 0, sizeof(lint->memory->keys));
	return set_view(lint) && lint->work->failure == IAM_OK;
}

/* Order of two findings: place, then the order in which they were made. */
static int
compare_findings(const void *left, const void *right)
{
	const IamFinding *a = *(IamFinding *const *) left;
	const IamFinding *b = *(IamFinding *const *) right;

	if (a->place->order != b->place->order)
		return a->place->order < b->place->order ? -1 : 1;
	return (a->number > b->number) - (a->number < b->number);
}

/* The severity that the options want, if they say so. */
static void
override_severity(const IamLint *lint, IamFinding *finding)
{
	uint32_t	i;

	for (i = 0; i < lint->options->n_overrides; i++)
	{
		if (iam_str_eq(lint->options->overrides[i].rule,
					   IAM_C_STR(finding->rule->code)))
			finding->severity = lint->options->overrides[i].severity;
	}
}

/* Is the finding one of a rule that is left out? */
static bool
is_ignored(const IamLint *lint, const IamFinding *finding)
{
	const IamStrList *ignore = &lint->input->ignore;
	uint32_t	i;

	for (i = 0; i < ignore->count; i++)
	{
		if (iam_str_eq(ignore->items[i], IAM_C_STR(finding->rule->code)))
			return true;
	}
	return false;
}

/*
 * Drop what is silenced or ignored, sort the rest.  What an ignored finding
 * silences goes with it, as under a waiver.
 */
static bool
finish(IamLint *lint, IamLintResult *result)
{
	IamFinding **findings = (IamFinding **) (void *) lint->findings.data;
	uint32_t	n = (uint32_t) (lint->findings.len / sizeof(IamFinding *));
	uint32_t	kept = 0;
	uint32_t	i;

	if (lint->work->failure != IAM_OK)
		return false;
	for (i = 0; i < n; i++)
		findings[i]->number = i;
	iam_silence(findings, n);
	for (i = 0; i < n; i++)
	{
		if (findings[i]->dropped || is_ignored(lint, findings[i]))
			continue;
		override_severity(lint, findings[i]);
		findings[kept++] = findings[i];
	}
	if (kept > 1)
		qsort(findings, kept, sizeof(IamFinding *), compare_findings);
	result->kind = lint->kind;
	result->findings = findings;
	result->n_findings = kept;
	return lint->work->failure == IAM_OK;
}

/* Levels of nested values. */
static uint32_t
nested(const IamJson *json)
{
	uint32_t	below = 0;
	uint32_t	i;

	for (i = 0; i < json->count; i++)
	{
		uint32_t	levels = nested(&json->items[i]);

		if (levels > below)
			below = levels;
	}
	return below +
		(json->type == IAM_JSON_ARRAY || json->type == IAM_JSON_OBJECT);
}

/* All rules that look at the model. */
static void
lint_model(IamLint *lint, const IamJson *json, size_t characters)
{
	lint->document = iam_lint_model(lint->work, json, characters, lint->extra,
									lint->day);
	if (lint->document == NULL)
		return;
	if (!lint->input->kind_given)
		set_kind(lint, judge_kind(lint->document));
	if (!iam_find_denials(lint))
		return;
	iam_each_rule(each_text_rule, lint);
	iam_each_rule(each_model_rule, lint);
}

bool
iam_lint_policy(const IamLintInput *input, const IamPolicy *policy,
				IamLintResult *result)
{
	IamLint    *lint = iam_arena_alloc(input->work->scratch, sizeof(IamLint));
	IamLintText text = {.text = {"", 0}};
	IamJson    *json;

	if (lint == NULL)
	{
		input->work->failure = IAM_ERR_NO_MEMORY;
		return false;
	}
	if (!begin(lint, input))
		return false;
	json = iam_policy_to_json(input->work->scratch, policy);
	if (json == NULL)
	{
		input->work->failure = IAM_ERR_NO_MEMORY;
		return false;
	}
	text.depth = nested(json);
	lint->text = &text;
	lint_model(lint, json, 0);
	lint->text = NULL;
	result->unjudged = false;
	return finish(lint, result);
}

/*
 * Texts.
 */

/* Code points of a text, which is UTF-8. */
static size_t
count_characters(IamWork *work, IamStr text)
{
	size_t		n = 0;
	size_t		i;

	for (i = 0; i < text.len; i++)
	{
		if (i % IAM_WORK_TICK == 0)
			iam_work_spend(work, IAM_WORK_TICK);
		n += ((unsigned char) text.data[i] & 0xC0) != 0x80;
	}
	return n;
}

/* Blank out the member that starts at an offset, and the comma before it. */
static void
blank_member(char *text, size_t len, size_t offset)
{
	size_t		from = offset;
	size_t		end = offset;
	size_t		part;

	while (from > 0 && text[from] != ',')
		from--;
	/* the name, the colon, the value */
	iam_json_skip((IamStr) {text + end, len - end}, &part);
	end += part;
	while (end < len && text[end] != ':')
		end++;
	end++;
	while (end < len && memchr(" \t\r\n", text[end], 4) != NULL)
		end++;
	iam_json_skip((IamStr) {text + end, len - end}, &part);
	memset(text + from, ' ', end + part - from);
}

/*
 * Find the names that stand twice, and make a text without them, in which the
 * first of each counts.  False when there are too many, or with work->failure
 * set.
 */
static bool
remove_duplicates(IamLint *lint, IamLintText *text, IamStr *rest)
{
	size_t	   *places = iam_lint_alloc(lint, MOST_DUPLICATES, sizeof(size_t));
	size_t		n;
	size_t		i;

	if (places == NULL)
		return false;
	if (!iam_arena_copy(lint->work->scratch, text->text, rest))
	{
		lint->work->failure = IAM_ERR_NO_MEMORY;
		return false;
	}
	n = iam_json_duplicates(lint->work, text->text, places, MOST_DUPLICATES);
	if (lint->work->failure != IAM_OK)
		return false;
	text->duplicates = places;
	text->n_duplicates = (uint32_t) (n < MOST_DUPLICATES ?
									 n : MOST_DUPLICATES);
	for (i = 0; i < text->n_duplicates; i++)
		blank_member((char *) (uintptr_t) rest->data, rest->len, places[i]);
	return n <= MOST_DUPLICATES;
}

/* Does the failure come from the machine, not from the text? */
static bool
is_our_failure(IamLint *lint, const IamError *error)
{
	if (error->code != IAM_ERR_NO_MEMORY && error->code != IAM_ERR_CANCELLED)
		return false;
	lint->work->failure = error->code;
	return true;
}

/* Read the text into a tree; NULL when it cannot be, with text->error set. */
static IamJson *
read_text(IamLint *lint, IamLintText *text, const IamJsonScan *scan,
		  IamError *error)
{
	IamArena   *arena = lint->work->scratch;
	IamJson    *json = NULL;
	IamStr		rest;

	if (scan->decoded > IAM_MAX_DOCUMENT)
		return NULL;
	if (iam_json_read(arena, text->text, IAM_MAX_DOCUMENT, &json, error))
		return json;
	if (is_our_failure(lint, error))
		return NULL;
	if (error->code != IAM_ERR_JSON)
	{
		text->error = error;
		return NULL;
	}
	if (!remove_duplicates(lint, text, &rest) ||
		iam_json_read(arena, rest, IAM_MAX_DOCUMENT, &json, error) ||
		is_our_failure(lint, error))
		return json;
	text->error = error;
	return NULL;
}

bool
iam_lint_text(const IamLintInput *input, IamStr document,
			  IamLintResult *result)
{
	IamLint    *lint = iam_arena_alloc(input->work->scratch, sizeof(IamLint));
	IamLintText text = {.text = document};
	IamJsonScan scan;
	IamError	error;
	IamJson    *json = NULL;

	if (lint == NULL)
	{
		input->work->failure = IAM_ERR_NO_MEMORY;
		return false;
	}
	if (!begin(lint, input))
		return false;
	lint->text = &text;
	memset(&scan, 0, sizeof(scan));
	if (iam_json_scan(document, NULL, lint->work->scratch->host, &scan,
					  &error))
		json = read_text(lint, &text, &scan, &error);
	else if (!is_our_failure(lint, &error))
	{
		text.error = &error;
		text.too_deep = error.code == IAM_ERR_TOO_LARGE;
	}
	text.depth = scan.depth;
	if (lint->work->failure != IAM_OK)
		return false;
	if (json != NULL)
		lint_model(lint, json, count_characters(lint->work, document));
	else
	{
		iam_each_rule(each_text_rule, lint);
		if (text.error == NULL && text.n_duplicates == 0)
		{
			lint->document = iam_lint_unread(lint->work,
											 count_characters(lint->work,
															  document));
			if (lint->document != NULL)
				iam_each_rule(each_model_rule, lint);
		}
	}
	lint->text = NULL;
	result->unjudged = json == NULL || text.n_duplicates > 0;
	return finish(lint, result);
}
