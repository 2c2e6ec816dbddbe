/*
 * lint_redundant.c
 *		Rules on statements that stand twice, and on Deny statements that say
 *		what is not denied.
 *
 * Ring: core.  Source: lint.md, B21 to B23.
 */
#include "lint_rule.h"

#include <stdlib.h>

#include "glob.h"
#include "kind.h"
#include "lint_grant.h"

/*
 * B21.
 *
 * What a statement says, as a sorted list of facts: list or single value,
 * order, repetition, the case of actions, keys and operators, and Sid do not
 * count.  Two statements say the same when these lists are equal.  To contain
 * another statement is not told: wider statements beside narrower ones are
 * how policies are read.
 */

/* One fact; its sort first, then what it says. */
typedef struct Fact
{
	uint32_t	sort;			/* FACT_..., and what it is of, in 16 bits */
	IamStr		parts[3];
} Fact;

enum
{
	FACT_ELEMENT,				/* is there, by its number */
	FACT_ENTRY,					/* of an element, by its number */
	FACT_GROUP,					/* of a Principal: type, name */
	FACT_TEST,					/* operator, key, value */
	FACT_TESTED					/* the same without a value */
};

#define FACT_SORT(sort, of) ((uint32_t) (sort) << 16 | (uint32_t) (of))

typedef struct Form
{
	const IamLintStatement *statement;
	uint64_t	signature;		/* equal where the forms are */
	Fact	   *facts;			/* NULL until two signatures are equal */
	uint32_t	n;
	uint32_t	n_tests;		/* two tests of one key are not one */
} Form;

/* Can it be said what the statement says? */
static bool
is_comparable(const IamLintStatement *statement)
{
	const IamLintElement *elements = statement->elements;
	int			i;

	if (statement->json->type != IAM_JSON_OBJECT)
		return false;
	for (i = 0; i < IAM_EL_COUNT; i++)
	{
		if (elements[i].json != NULL && !elements[i].sound)
			return false;
	}
	/* of both members of a pair only one is read */
	return !(elements[IAM_EL_ACTION].sound &&
			 elements[IAM_EL_NOT_ACTION].sound) &&
		!(elements[IAM_EL_RESOURCE].sound &&
		  elements[IAM_EL_NOT_RESOURCE].sound) &&
		!(elements[IAM_EL_PRINCIPAL].sound &&
		  elements[IAM_EL_NOT_PRINCIPAL].sound);
}

/* Something cheap that is equal where the statements say the same. */
static uint64_t
make_signature(const IamLintStatement *statement)
{
	const IamActionSlice *named = &statement->named;
	uint64_t	hash = named->first * 2u + (statement->allows ? 1u : 0u);

	hash = hash * 4096 + named->n;
	hash = hash * 9 + (uint64_t) statement->action_polarity * 3 +
		(uint64_t) statement->resource_polarity;
	if (named->n > 0)
		hash ^= (named->words[0] + named->words[named->n - 1]) *
			UINT64_C(0x9E3779B97F4A7C15);
	return hash;
}

/* Order of two forms of which the facts are not known: statement last. */
static int
compare_signatures(const void *left, const void *right)
{
	const Form *a = left;
	const Form *b = right;

	if (a->signature != b->signature)
		return a->signature < b->signature ? -1 : 1;
	return (a->statement->number > b->statement->number) -
		(a->statement->number < b->statement->number);
}

static int
compare_facts(const void *left, const void *right)
{
	const Fact *a = left;
	const Fact *b = right;
	int			order = (a->sort > b->sort) - (a->sort < b->sort);
	int			i;

	for (i = 0; order == 0 && i < 3; i++)
		order = iam_str_compare(a->parts[i], b->parts[i]);
	return order;
}

/* Order of what two forms say; 0 when it is the same. */
static int
compare_contents(const Form *a, const Form *b)
{
	uint32_t	i;
	int			order;

	if (a->n != b->n)
		return a->n < b->n ? -1 : 1;
	if (a->n_tests != b->n_tests)
		return a->n_tests < b->n_tests ? -1 : 1;
	for (i = 0; i < a->n; i++)
	{
		order = compare_facts(&a->facts[i], &b->facts[i]);
		if (order != 0)
			return order;
	}
	return 0;
}

static int
compare_forms(const void *left, const void *right)
{
	const Form *a = left;
	const Form *b = right;
	int			order = compare_contents(a, b);

	if (order != 0)
		return order;
	return (a->statement->number > b->statement->number) -
		(a->statement->number < b->statement->number);
}

static void
add_fact(Form *form, uint32_t sort, IamStr a, IamStr b, IamStr c)
{
	form->facts[form->n++] = (Fact) {sort, {a, b, c}};
}

/* A key of a condition: itself, and each of its values. */
static void
add_test(Form *form, const IamLintKey *key)
{
	const IamOperator *operator = &key->block->operator;
	uint32_t	of = (uint32_t) operator->code << 8 |
		(uint32_t) operator->set << 1 | (operator->if_exists ? 1u : 0u);
	IamStr		name = operator->code == IAM_OP_UNKNOWN ?
		key->block->name : IAM_STR("");
	uint32_t	i;

	form->n_tests++;
	add_fact(form, FACT_SORT(FACT_TESTED, of), name, key->folded,
			 IAM_STR(""));
	for (i = 0; i < key->n_values; i++)
		add_fact(form, FACT_SORT(FACT_TEST, of), name, key->folded,
				 key->values[i].text);
}

/* The principals; a bare `*` is that of {"AWS": "*"}. */
static void
add_principals(Form *form, const IamLintStatement *statement)
{
	IamStr		none = IAM_STR("");
	uint32_t	i;

	if (statement->bare_principal)
		add_fact(form, FACT_SORT(FACT_GROUP, IAM_PRINCIPAL_AWS),
				 IAM_STR("AWS"), none, none);
	for (i = 0; i < statement->n_groups; i++)
		add_fact(form, FACT_SORT(FACT_GROUP, statement->groups[i].type),
				 statement->groups[i].name, none, none);
	for (i = 0; i < statement->n_principals; i++)
		add_fact(form, FACT_SORT(FACT_GROUP, statement->principals[i].type),
				 none, none, statement->principals[i].text);
}

/* Room for all facts of a statement; false without memory. */
static bool
make_room(IamLint *lint, Form *form)
{
	const IamLintStatement *statement = form->statement;
	size_t		n = IAM_EL_COUNT + 2 + (size_t) statement->n_actions +
		statement->n_resources + statement->n_principals +
		statement->n_groups;
	uint32_t	i;
	uint32_t	j;

	for (i = 0; i < statement->n_blocks; i++)
	{
		for (j = 0; j < statement->blocks[i].n_keys; j++)
			n += 1 + (size_t) statement->blocks[i].keys[j].n_values;
	}
	form->facts = iam_lint_alloc(lint, n, sizeof(Fact));
	iam_work_spend(lint->work, n * 64);
	return form->facts != NULL;
}

static void
add_lists(Form *form, const IamLintStatement *statement)
{
	IamStr		none = IAM_STR("");
	uint32_t	i;
	uint32_t	j;

	for (i = 0; i < statement->n_actions; i++)
		add_fact(form, FACT_SORT(FACT_ENTRY, IAM_EL_ACTION), none, none,
				 statement->actions[i].folded);
	for (i = 0; i < statement->n_resources; i++)
		add_fact(form, FACT_SORT(FACT_ENTRY, IAM_EL_RESOURCE), none, none,
				 statement->resources[i].text);
	for (i = 0; i < statement->n_blocks; i++)
	{
		for (j = 0; j < statement->blocks[i].n_keys; j++)
			add_test(form, &statement->blocks[i].keys[j]);
	}
	add_principals(form, statement);
}

/* Write down what a statement says, sorted and each thing once. */
static bool
make_form(IamLint *lint, Form *form)
{
	const IamLintStatement *statement = form->statement;
	IamStr		none = IAM_STR("");
	uint32_t	kept = 0;
	uint32_t	i;

	if (!make_room(lint, form))
		return false;
	/* an empty condition is none */
	for (i = IAM_EL_EFFECT; i < IAM_EL_CONDITION; i++)
	{
		if (statement->elements[i].sound)
			add_fact(form, FACT_SORT(FACT_ELEMENT, i), none, none,
					 i == IAM_EL_EFFECT ?
					 statement->elements[i].json->text : none);
	}
	add_lists(form, statement);
	qsort(form->facts, form->n, sizeof(Fact), compare_facts);
	for (i = 0; i < form->n; i++)
	{
		if (kept == 0 ||
			compare_facts(&form->facts[kept - 1], &form->facts[i]) != 0)
			form->facts[kept++] = form->facts[i];
	}
	form->n = kept;
	return true;
}

/* Report the statements that say what one before them says. */
static void
report_equals(IamLint *lint, Form *forms, uint32_t n)
{
	uint32_t	first = 0;
	uint32_t	i;

	for (i = 0; i < n; i++)
	{
		if (!make_form(lint, &forms[i]))
			return;
	}
	qsort(forms, n, sizeof(Form), compare_forms);
	for (i = 1; i < n; i++)
	{
		unsigned	number = (unsigned) forms[first].statement->number;
		IamFinding *finding;

		if (compare_contents(&forms[first], &forms[i]) != 0)
		{
			first = i;
			continue;
		}
		finding = iam_lint_report(lint, &forms[i].statement->place,
								  "the statement says the same as statement "
								  "%u", number);
		iam_fix(finding, "remove one of them");
		iam_detail_number(finding, "first_statement", number);
	}
}

/* Which statements hold something that is not what must stand there. */
static bool *
find_faulty(IamLint *lint, const IamLintDocument *document)
{
	bool	   *faulty = iam_lint_alloc(lint, document->n_statements,
										sizeof(bool));
	const IamLintFault *fault;

	if (faulty == NULL)
		return NULL;
	memset(faulty, 0, document->n_statements * sizeof(bool));
	for (fault = document->faults; fault != NULL; fault = fault->next)
	{
		if (fault->place.statement >= 0)
			faulty[fault->place.statement] = true;
	}
	return faulty;
}

static void
redundant_statement(IamLint *lint, const IamLintDocument *document)
{
	uint32_t	n = 0;
	uint32_t	first = 0;
	uint32_t	i;
	Form	   *forms;
	bool	   *faulty;

	if (document->n_statements < 2)
		return;
	forms = iam_lint_alloc(lint, document->n_statements, sizeof(Form));
	faulty = find_faulty(lint, document);
	if (forms == NULL || faulty == NULL)
		return;
	for (i = 0; i < document->n_statements; i++)
	{
		const IamLintStatement *statement = &document->statements[i];

		if (!faulty[i] && is_comparable(statement))
			forms[n++] = (Form) {statement, make_signature(statement), NULL,
			0, 0};
	}
	qsort(forms, n, sizeof(Form), compare_signatures);
	for (i = 1; i <= n && lint->work->failure == IAM_OK; i++)
	{
		if (i < n && forms[i].signature == forms[first].signature)
			continue;
		if (i - first > 1)
			report_equals(lint, forms + first, i - first);
		first = i;
	}
}

/*
 * B22 and B23: Deny with a Not-element.
 */

/*
 * Does the pattern name every ARN?  `*:*` and the like are meant so, and an
 * ARN of which nothing but the partition is said.  What the kind does not
 * read as an ARN names nothing.
 */
static bool
is_every_arn(const IamLint *lint, const IamLintResource *resource)
{
	size_t		i;

	if (resource->everything || iam_is(resource->text, "*:*") ||
		iam_is(resource->text, "*/*"))
		return true;
	if (resource->arn.n_parts < IAM_ARN_PARTS &&
		(resource->arn.n_parts < 3 ||
		 !iam_short_counts(lint->kind, resource->text)))
		return false;
	for (i = IAM_ARN_SERVICE; i < (size_t) resource->arn.n_parts; i++)
	{
		if (!iam_glob_is_any(resource->arn.parts[i]))
			return false;
	}
	return true;
}

/* The first entry of NotAction that names every action, or NULL. */
static const IamPlace *
every_action(const IamLintStatement *statement)
{
	uint32_t	i;

	if (statement->action_polarity != IAM_NOT_ELEMENT)
		return NULL;
	for (i = 0; i < statement->n_actions; i++)
	{
		if (statement->actions[i].pattern.class == IAM_ACTION_EVERYTHING)
			return &statement->actions[i].place;
	}
	return NULL;
}

/* The first entry of NotResource that names every resource, or NULL. */
static const IamPlace *
every_resource(const IamLint *lint, const IamLintStatement *statement)
{
	uint32_t	i;

	if (statement->resource_polarity != IAM_NOT_ELEMENT)
		return NULL;
	for (i = 0; i < statement->n_resources; i++)
	{
		if (is_every_arn(lint, &statement->resources[i]))
			return &statement->resources[i].place;
	}
	return NULL;
}

/* B22. */
static void
deny_matches_nothing(IamLint *lint, const IamLintStatement *statement)
{
	const IamPlace *place;

	if (!statement->denies)
		return;
	place = every_action(statement);
	if (place != NULL)
		iam_fix(iam_lint_report(lint, place, "NotAction leaves out every "
								"action: the statement denies nothing"),
				"name the actions that stay allowed, or write Action");
	place = every_resource(lint, statement);
	if (place != NULL)
		iam_fix(iam_lint_report(lint, place, "NotResource leaves out every "
								"resource: the statement denies nothing"),
				"name the resources that stay allowed, or write Resource");
}

/* Is an entry of Resource everything? */
static bool
names_everything(const IamLintStatement *statement)
{
	uint32_t	i;

	for (i = 0; i < statement->n_resources; i++)
	{
		if (statement->resources[i].everything)
			return statement->resource_polarity == IAM_ELEMENT;
	}
	return false;
}

/* Has an entry of Action a wildcard? */
static bool
has_wildcard(const IamLintStatement *statement)
{
	uint32_t	i;

	for (i = 0; i < statement->n_actions; i++)
	{
		if (statement->actions[i].pattern.class == IAM_ACTION_EVERYTHING ||
			statement->actions[i].pattern.class == IAM_ACTION_GLOB)
			return true;
	}
	return false;
}

/* The actions that NotAction leaves out. */
static void
detail_reachable(IamLint *lint, IamFinding *finding,
				 const IamLintStatement *statement)
{
	IamActionSet set;

	if (finding->muted || !iam_named_set(lint, statement, &set))
		return;
	iam_action_set_complement(&set);
	iam_detail_actions(finding, "reachable_actions", &set);
}

/* The first resources that NotResource leaves out. */
static void
detail_left_out(IamFinding *finding, const IamLintStatement *statement)
{
	IamStr		texts[IAM_MOST_NAMED];
	uint32_t	n = 0;

	if (finding->muted)
		return;
	for (; n < statement->n_resources && n < IAM_MOST_NAMED; n++)
		texts[n] = statement->resources[n].text;
	iam_detail_texts(finding, "reachable_resources", texts, n);
	iam_detail_number(finding, "count", statement->n_resources);
}

/*
 * B23.  NotAction beside NotResource counts too: it names more than any
 * wildcard does.  A statement that denies nothing at all is told by B22.
 */
static void
deny_with_not_element(IamLint *lint, const IamLintStatement *statement)
{
	bool		not_resource = statement->resource_polarity == IAM_NOT_ELEMENT;
	bool		not_action = statement->action_polarity == IAM_NOT_ELEMENT;
	IamFinding *finding;

	if (!statement->denies || (!not_action && !not_resource) ||
		(not_action && !not_resource && !names_everything(statement)) ||
		(!not_action && !has_wildcard(statement)) ||
		every_action(statement) != NULL ||
		every_resource(lint, statement) != NULL)
		return;
	finding = iam_lint_report(lint, &statement->elements[not_action ?
							  IAM_EL_NOT_ACTION :
							  IAM_EL_NOT_RESOURCE].place, not_action ?
							  "everything but what NotAction names is denied, "
							  "also what AWS adds later" :
							  "everything but what NotResource names is "
							  "denied");
	iam_fix(finding, "make sure that nothing else must stay reachable, and "
			"that what is left out may be");
	if (not_action)
		detail_reachable(lint, finding, statement);
	if (not_resource && !not_action)
		detail_left_out(finding, statement);
}

static const IamRule rules[] = {
	{
		.code = "redundant-statement",
		.severity = IAM_SEVERITY_SUGGESTION,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_DOCUMENT(redundant_statement),
		.title = "Statement that stands twice",
		.rationale = "who changes one of them will not expect that the other one stays",
		.also_known_as = "Access Analyzer REDUNDANT_STATEMENT"
	},
	{
		.code = "deny-matches-nothing",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_I | IAM_B | IAM_S | IAM_R | IAM_C | IAM_K,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_STATEMENT(deny_matches_nothing),
		.title = "Deny that leaves everything out",
		.rationale = "NotAction and NotResource say what is not denied: with a wildcard for everything nothing is",
		.also_known_as = "iam-policy-validator not_resource_deny_ineffective"
	},
	{
		.code = "deny-with-not-element",
		.severity = IAM_SEVERITY_SUGGESTION,
		.kinds = IAM_I | IAM_B | IAM_S | IAM_R | IAM_C,
		.class = IAM_CLASS_DOC,
		.data = "actions",
		IAM_CHECK_STATEMENT(deny_with_not_element),
		.title = "Deny of everything but a list",
		.rationale = "what is left out stays reachable wherever it is allowed, and what was forgotten is not reachable at all",
		.also_known_as = "iam-policy-validator not_action_deny_review, not_resource_deny_review"
	}
};

const IamRuleGroup iam_redundant_rules = IAM_RULE_GROUP(rules);
