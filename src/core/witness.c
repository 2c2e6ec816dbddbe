/*
 * witness.c
 *		A request that a policy allows, as the proof of a "may".
 *
 * Ring: core.  The search has three layers, each a short list of things to
 * try:
 *
 *		action x resource		texts of the grant, filled in different ways
 *		context					for each key that a condition or a variable of
 *								the statement names, a value under which all
 *								its conditions on the key hold
 *		escape					for each Deny statement that then applies, a
 *								value under which one of its conditions fails
 *
 * It knows nothing about operators: values are made of those in the policy
 * and of a few that every type has, and the tests of condition.c choose among
 * them.  What it finds has been judged by the evaluator, so it can miss a
 * request but never claim one.
 */
#include "witness.h"

#include "action.h"
#include "condition.h"
#include "eval.h"
#include "fold.h"
#include "variable.h"

/* Bounds of the search: beyond them the answer is "undecided". */
#define MAX_EVALUATIONS 1500
#define MAX_TEXTS 24			/* candidates for the action, the resource */
#define MAX_KEYS 48				/* of the context that is made up */
#define MAX_TESTS 96			/* conditions on keys in one statement */
#define MAX_VALUES 40			/* candidates for one key */
#define MAX_ESCAPES 5			/* Deny statements to be escaped at once */

/* Letters that stand where a wildcard asks for one. */
static const char fillers[] = {'x', '0', '~'};

/*
 * Values that every type of operator can read, low and high, and some that
 * match little.
 */
static const IamStr common_values[] = {
	IAM_STR_INIT("x"), IAM_STR_INIT("true"), IAM_STR_INIT("false"),
	IAM_STR_INIT("0"), IAM_STR_INIT("-9999999999"),
	IAM_STR_INIT("9999999999"), IAM_STR_INIT("1970-01-01T00:00:00Z"),
	IAM_STR_INIT("2999-01-01T00:00:00Z"), IAM_STR_INIT("192.0.2.1"),
	IAM_STR_INIT("2001:db8::1"), IAM_STR_INIT("eA=="),
	IAM_STR_INIT("arn:aws:x:x:111122223333:x/x"), IAM_STR_INIT("")
};

#define N_COMMON (sizeof(common_values) / sizeof(common_values[0]))

/* One condition on one key. */
typedef struct KeyTest
{
	IamOperator operator;
	IamStr		key;
	IamReader	values;
	uint32_t	n_values;
} KeyTest;

typedef struct TestList
{
	KeyTest		tests[MAX_TESTS];
	uint32_t	n;
	bool		complete;
} TestList;

/* A value that a key may take. */
typedef struct Candidate
{
	enum
	{
		ABSENT, SINGLE, ARRAY
	}			form;
	IamStr	   *values;
	uint32_t	n_values;
} Candidate;

typedef struct CandidateList
{
	Candidate	items[MAX_VALUES];
	uint32_t	n;
} CandidateList;

typedef struct Witness
{
	IamQuestion *question;
	const IamGrant *grant;
	IamWork    *work;
	IamContextKey keys[MAX_KEYS];	/* the context so far */
	uint32_t	n_keys;
	TestList	tests;			/* of the grant's statement */
	IamStr		action;
	IamStr		resource;
	IamStr		block;			/* of the request at hand */
	IamRequest	request;
	uint32_t	evaluations;
} Witness;

/* Texts to try, each once. */
typedef struct TextList
{
	IamStr		texts[MAX_TEXTS];
	uint32_t	n;
} TextList;

static void
add_text(TextList *list, IamStr text)
{
	uint32_t	i;

	for (i = 0; i < list->n; i++)
	{
		if (iam_str_eq(list->texts[i], text))
			return;
	}
	if (list->n < MAX_TEXTS)
		list->texts[list->n++] = text;
}

/* Join texts in scratch memory. */
static IamStr
join(IamWork *work, const IamStr *pieces, int n)
{
	IamBuffer	out;
	int			i;

	iam_buffer_init(&out, work->scratch, 64);
	for (i = 0; i < n; i++)
		iam_buffer_str(&out, pieces[i]);
	if (out.failed)
		work->failure = IAM_ERR_NO_MEMORY;
	return out.failed ? IAM_STR("") : (IamStr) {out.data, out.len};
}

/* Actions that both boxes have. */
static void
add_actions(Witness *witness, const IamActionBox *a, const IamActionBox *b,
			TextList *list)
{
	size_t		i;

	for (i = 0; i < 2 * sizeof(fillers); i++)
	{
		IamStr		pieces[3] = {{"", 0}, IAM_STR_INIT(":"), {"", 0}};
		char		filler = fillers[i / 2];
		bool		generous = i % 2 == 0;

		if (iam_glob_common(witness->work, &a->service, &b->service, filler,
							generous, &pieces[0]) &&
			iam_glob_common(witness->work, &a->name, &b->name, filler,
							generous, &pieces[2]))
			add_text(list, join(witness->work, pieces, 3));
	}
}

/* Resources that both boxes have. */
static void
add_resources(Witness *witness, const IamResourceBox *a,
			  const IamResourceBox *b, TextList *list)
{
	size_t		i;

	if (a->everything && b->everything)
		add_text(list, IAM_STR("*"));
	for (i = 0; i < 2 * sizeof(fillers); i++)
	{
		IamStr		pieces[2 * IAM_BOX_PARTS];
		bool		found = true;
		int			part;

		for (part = 0; part < IAM_BOX_PARTS && found; part++)
		{
			pieces[2 * part] = part == 0 ? IAM_STR("arn:") : IAM_STR(":");
			found = iam_glob_common(witness->work, &a->parts[part],
									&b->parts[part], fillers[i / 2],
									i % 2 == 0, &pieces[2 * part + 1]);
		}
		if (found)
			add_text(list, join(witness->work, pieces, 2 * IAM_BOX_PARTS));
	}
}

/*
 * Actions of the grant.  Where a Deny statement spares some (NotAction),
 * these are tried too; the evaluator finds out what fits.
 */
static void
list_actions(Witness *witness, TextList *list)
{
	IamQuestion *question = witness->question;
	uint32_t	i;
	uint32_t	j;

	list->n = 0;
	/* a name of one's own spelling reads better than a folded one */
	if (iam_action_is_concrete(question->pattern.action))
		add_text(list, question->pattern.action);
	else if (iam_action_is_concrete(witness->grant->action))
		add_text(list, witness->grant->action);
	else
		add_actions(witness, &question->action, &witness->grant->action_box,
					list);
	for (i = 0; i < question->n_denials; i++)
	{
		const IamActionList *actions = &question->denials[i].actions;

		for (j = 0; actions->negated && j < actions->n; j++)
			add_actions(witness, &actions->boxes[j],
						&witness->grant->action_box, list);
	}
}

static void
list_resources(Witness *witness, TextList *list)
{
	IamQuestion *question = witness->question;
	uint32_t	i;
	uint32_t	j;

	list->n = 0;
	add_resources(witness, &question->resource, &witness->grant->resource_box,
				  list);
	for (i = 0; i < question->n_denials; i++)
	{
		const IamResourceList *resources = &question->denials[i].resources;

		for (j = 0; resources->negated && j < resources->n; j++)
			add_resources(witness, &resources->boxes[j],
						  &witness->grant->resource_box, list);
	}
}

/* Is the request at hand one of the question? */
static bool
in_question(Witness *witness)
{
	IamWork    *work = witness->work;
	IamActionBox action;
	IamResourceBox resource;

	if (!iam_action_box(work, witness->action, &action) ||
		!iam_action_box_contains(work, &witness->question->action, &action))
		return false;
	if (iam_str_eq(witness->resource, IAM_STR("*")))
		return witness->question->resource.everything;
	return iam_resource_box(work, witness->resource, false, &resource) &&
		iam_resource_box_contains(work, &witness->question->resource,
								  &resource);
}

/* The context's entry for a key, made absent if it is new; or NULL. */
static IamContextKey *
context_key(Witness *witness, IamStr name)
{
	IamContextKey *key;
	uint32_t	i;

	for (i = 0; i < witness->n_keys; i++)
	{
		IamStr		folded;
		char	   *to;

		key = &witness->keys[i];
		to = iam_arena_alloc(witness->work->scratch, IAM_FOLD_MAX(name.len));
		if (to == NULL)
		{
			witness->work->failure = IAM_ERR_NO_MEMORY;
			return NULL;
		}
		folded = (IamStr) {to, iam_fold(to, name)};
		if (iam_fold_equal(key->name, folded))
			return key;
	}
	if (witness->n_keys == MAX_KEYS)
		return NULL;
	key = &witness->keys[witness->n_keys++];
	*key = (IamContextKey) {name, NULL, 0, false};
	return key;
}

/* Give a key a candidate's value. */
static void
set_key(IamContextKey *key, const Candidate *candidate)
{
	key->values = candidate->values;
	key->n_values = candidate->form == ABSENT ? 0 : candidate->n_values;
	key->multivalued = candidate->form == ARRAY;
}

/* Make the request at hand of the context as it is. */
static bool
make_request(Witness *witness)
{
	IamRequestParts parts = {0};
	IamError	error;

	if (witness->evaluations++ >= MAX_EVALUATIONS ||
		witness->work->failure != IAM_OK)
		return false;
	iam_work_spend(witness->work, 1024);
	parts.action = witness->action;
	parts.resource = witness->resource;
	parts.context = witness->keys;
	parts.n_context = witness->n_keys;
	return iam_request_build(witness->work->scratch, &parts, &witness->block,
							 &error) &&
		iam_request_open(witness->block.data, witness->block.len,
						 &witness->request);
}

/* Collect the conditions of a statement. */
static bool
collect_tests(Witness *witness, uint32_t statement, TestList *list)
{
	const IamImage *image = witness->question->image;
	const IamImageStatement *row = &image->statements[statement];
	IamBody		body;
	IamReader	reader;
	uint32_t	n_operators;

	list->n = 0;
	list->complete = true;
	if (!iam_image_body(image, row, &body))
		return false;
	iam_read_resources(row, &body.rest);
	reader = iam_read_conditions(row, &body.rest);
	if (reader.p == reader.end)
		return true;
	n_operators = iam_read_number(&reader);
	while (n_operators-- > 0 && !reader.broken)
	{
		IamStoredOperator operator = iam_read_operator(&reader);
		uint32_t	n_keys = operator.n_keys;

		while (n_keys-- > 0 && !reader.broken)
		{
			IamStoredKey key = iam_read_key(&reader);

			if (list->n == MAX_TESTS)
				list->complete = false;
			else
				list->tests[list->n++] = (KeyTest) {operator.operator,
				key.name, reader, key.n_values};
			iam_skip_values(&reader, key.n_values);
		}
	}
	return !reader.broken;
}

/* Does a condition hold for the request at hand? */
static bool
test_holds(Witness *witness, const KeyTest *test)
{
	IamArenaMark mark = iam_arena_mark(witness->work->scratch);
	bool		result = iam_condition_test(witness->work, &witness->request,
											&test->operator, test->key,
											test->values,
											test->n_values) == IAM_HOLDS;

	iam_arena_rewind(witness->work->scratch, &mark);
	return result;
}

static bool
same_key(IamStr a, IamStr b)
{
	char		folded[256];

	if (IAM_FOLD_MAX(b.len) > sizeof(folded))
		return iam_str_eq(a, b);
	return iam_fold_equal(a, (IamStr) {folded, iam_fold(folded, b)});
}

/* Do all conditions of the statement on the key hold as the context is? */
static bool
key_holds(Witness *witness, IamStr key)
{
	uint32_t	i;

	if (!make_request(witness))
		return false;
	for (i = 0; i < witness->tests.n; i++)
	{
		const KeyTest *test = &witness->tests.tests[i];

		if (same_key(test->key, key) && !test_holds(witness, test))
			return false;
	}
	return true;
}

static void
add_candidate(Witness *witness, CandidateList *list, int form, IamStr text)
{
	IamStr	   *value = iam_arena_array(witness->work->scratch, 1,
										sizeof(IamStr));

	if (value == NULL || list->n == MAX_VALUES)
		return;
	*value = text;
	list->items[list->n].form = form;
	list->items[list->n].values = value;
	list->items[list->n++].n_values = 1;
}

/*
 * A text that a policy value matches: wildcards filled, variables replaced by
 * what the context says, which is made to say something.
 */
static IamStr
instance(Witness *witness, const IamStoredValue *value, IamStr filling)
{
	IamTokenizer tokenizer = {value->text, 0, !value->variables};
	IamToken	token;
	IamBuffer	out;

	iam_buffer_init(&out, witness->work->scratch, value->text.len + 16);
	while (iam_variable_next(&tokenizer, &token))
	{
		IamStr		piece = token.text;

		if (token.kind == IAM_TOKEN_STAR)
			piece = filling;
		else if (token.kind == IAM_TOKEN_ONE)
			piece = IAM_STR("x");
		else if (token.kind == IAM_TOKEN_VARIABLE)
		{
			IamContextKey *key = context_key(witness, token.name);

			piece = IAM_STR("x");
			if (key != NULL && key->n_values == 1 && !key->multivalued)
				piece = key->values[0];
		}
		iam_buffer_str(&out, piece);
	}
	if (out.failed)
		witness->work->failure = IAM_ERR_NO_MEMORY;
	return out.failed ? IAM_STR("") : (IamStr) {out.data, out.len};
}

/* Values that the policy's value of a condition suggests. */
static void
suggest_values(Witness *witness, const KeyTest *test, int form,
			   CandidateList *list)
{
	IamReader	values = test->values;
	uint32_t	i;

	for (i = 0; i < test->n_values && i < 4 && !values.broken; i++)
	{
		IamStoredValue value = iam_read_value(&values);
		IamStr		text = instance(witness, &value, IAM_STR(""));
		const char *slash = memchr(text.data, '/', text.len);

		add_candidate(witness, list, form, text);
		add_candidate(witness, list, form,
					  instance(witness, &value, IAM_STR("x")));
		/* the address of a block */
		if (slash != NULL)
			add_candidate(witness, list, form,
						  (IamStr) {text.data, (size_t) (slash - text.data)});
	}
}

/* Candidates for a key, of the conditions of a list that name it. */
static void
list_candidates(Witness *witness, const TestList *tests, IamStr key,
				CandidateList *list)
{
	uint32_t	form;
	uint32_t	i;

	list->n = 0;
	for (form = SINGLE; form <= ARRAY; form++)
	{
		for (i = 0; i < tests->n && list->n < MAX_VALUES / 2 * form; i++)
		{
			if (same_key(tests->tests[i].key, key))
				suggest_values(witness, &tests->tests[i], (int) form, list);
		}
		for (i = 0; i < N_COMMON && list->n < MAX_VALUES / 2 * form; i++)
			add_candidate(witness, list, (int) form, common_values[i]);
	}
	if (list->n == MAX_VALUES)
		list->n--;
	list->items[list->n++] = (Candidate) {ABSENT, NULL, 0};
}

/* Give the key a value under which the statement's conditions on it hold. */
static bool
settle_key(Witness *witness, IamStr name)
{
	IamContextKey *key = context_key(witness, name);
	CandidateList list;
	uint32_t	i;

	if (key == NULL)
		return false;
	if (key_holds(witness, name))
		return true;
	list_candidates(witness, &witness->tests, name, &list);
	for (i = 0; i < list.n && witness->work->failure == IAM_OK; i++)
	{
		set_key(key, &list.items[i]);
		if (key_holds(witness, name))
			return true;
	}
	return false;
}

/* Variables of a policy string get a value, so that it can match. */
static void
settle_variables(Witness *witness, IamStr text)
{
	static const IamStr any_value = IAM_STR_INIT("x");
	IamTokenizer tokenizer = {text, 0, false};
	IamToken	token;

	while (iam_variable_next(&tokenizer, &token))
	{
		IamContextKey *key;

		if (token.kind != IAM_TOKEN_VARIABLE)
			continue;
		key = context_key(witness, token.name);
		if (key != NULL && key->n_values == 0)
			set_key(key, &(Candidate) {SINGLE,
					(IamStr *) (uintptr_t) &any_value, 1});
	}
}

/* Which part of the grant's statement fails for the context as it is? */
static IamFailedPart
statement_fails(Witness *witness)
{
	const IamImage *image = witness->question->image;
	IamTrace	trace;

	if (!make_request(witness))
		return IAM_PART_ACTION;
	iam_statement_applies(image, &image->statements[witness->grant->statement],
						  &witness->request, witness->work, &trace);
	return trace.part;
}

/*
 * The variables of the grant's resource take pieces of the resource at hand
 * until it matches.  from is the first variable that is not settled yet.
 */
static bool
settle_resource(Witness *witness, IamStr pattern, uint32_t from)
{
	IamTokenizer tokenizer = {pattern, 0, false};
	IamToken	token;
	uint32_t	seen = 0;
	const char *p = witness->resource.data;
	const char *end = p + witness->resource.len;
	IamContextKey *key = NULL;

	while (key == NULL && iam_variable_next(&tokenizer, &token))
	{
		if (token.kind == IAM_TOKEN_VARIABLE && seen++ == from)
			key = context_key(witness, token.name);
	}
	if (key == NULL)
		return statement_fails(witness) != IAM_PART_RESOURCE;
	while (p < end && witness->evaluations < MAX_EVALUATIONS)
	{
		const char *q = p;
		CandidateList list = {.n = 0};

		while (q < end && *q != '/' && *q != ':')
			q++;
		add_candidate(witness, &list, SINGLE, (IamStr) {p, (size_t) (q - p)});
		p = q < end ? q + 1 : end;
		if (list.n == 0)
			return false;
		set_key(key, &list.items[0]);
		if (key_holds(witness, key->name) &&
			settle_resource(witness, pattern, from + 1))
			return true;
	}
	return false;
}

/* Find a context for the grant's statement. */
static bool
settle_context(Witness *witness)
{
	const IamGrant *grant = witness->grant;
	uint32_t	round;
	uint32_t	i;

	witness->n_keys = 0;
	for (i = 0; i < witness->tests.n; i++)
	{
		KeyTest    *test = &witness->tests.tests[i];
		IamReader	values = test->values;
		uint32_t	n = test->n_values;

		while (n-- > 0 && !values.broken && witness->n_keys < MAX_KEYS)
		{
			IamStoredValue value = iam_read_value(&values);

			if (value.variables)
				settle_variables(witness, value.text);
		}
	}
	settle_variables(witness, grant->resource);
	if (statement_fails(witness) == IAM_PART_RESOURCE &&
		!settle_resource(witness, grant->resource, 0))
		return false;
	/* twice, as a value can depend on a key that is settled later */
	for (round = 0; round < 2; round++)
	{
		for (i = 0; i < witness->tests.n; i++)
		{
			if (!settle_key(witness, witness->tests.tests[i].key))
				return false;
		}
	}
	return statement_fails(witness) == IAM_PART_NONE;
}

/* The first Deny statement that applies to the request at hand. */
static bool
find_denial(Witness *witness, uint32_t *statement)
{
	const IamImage *image = witness->question->image;
	uint32_t	i;

	for (i = 0; i < image->header->n_statements; i++)
	{
		if ((image->statements[i].flags & IAM_STMT_DENY) &&
			iam_statement_applies(image, &image->statements[i],
								  &witness->request, witness->work, NULL))
		{
			*statement = i;
			return true;
		}
	}
	return false;
}

static bool escape_denials(Witness *witness, int depth);

/* Make one condition of a Deny statement fail by another value of its key. */
static bool
escape_test(Witness *witness, const TestList *tests, const KeyTest *test,
			int depth)
{
	IamContextKey *key = context_key(witness, test->key);
	CandidateList list;
	IamContextKey saved;
	uint32_t	i;

	if (key == NULL)
		return false;
	saved = *key;
	list_candidates(witness, tests, test->key, &list);
	for (i = 0; i < list.n && witness->evaluations < MAX_EVALUATIONS; i++)
	{
		/* without the key first, which is the last of the list */
		set_key(key, &list.items[(i + list.n - 1) % list.n]);
		if (key_holds(witness, test->key) && !test_holds(witness, test) &&
			statement_fails(witness) == IAM_PART_NONE &&
			escape_denials(witness, depth + 1))
			return true;
	}
	*key = saved;
	return false;
}

/*
 * Is the request at hand allowed, or can the Deny statements that apply to it
 * be escaped?
 */
static bool
escape_denials(Witness *witness, int depth)
{
	const IamImage *image = witness->question->image;
	TestList   *tests;
	uint32_t	denial;
	uint32_t	i;

	if (!make_request(witness))
		return false;
	switch (iam_evaluate(image, &witness->request, witness->work))
	{
		case IAM_ALLOWED:
			return true;
		case IAM_IMPLICIT_DENY:
			return false;
		case IAM_EXPLICIT_DENY:
			break;
	}
	tests = iam_arena_alloc(witness->work->scratch, sizeof(TestList));
	if (depth == MAX_ESCAPES || tests == NULL ||
		!find_denial(witness, &denial) ||
		!collect_tests(witness, denial, tests))
		return false;
	for (i = 0; i < tests->n; i++)
	{
		if (escape_test(witness, tests, &tests->tests[i], depth))
			return true;
	}
	return false;
}

/* Can the Deny statement, under some context or caller, take the request? */
static bool
denial_possible(Witness *witness, const IamImageStatement *row)
{
	const IamImage *image = witness->question->image;
	IamTrace	trace;
	IamBody		body;
	IamReader	resources;
	uint32_t	n;

	if (iam_statement_applies(image, row, &witness->request, witness->work,
							  &trace))
		return true;
	if (trace.part != IAM_PART_RESOURCE)
		return trace.part != IAM_PART_ACTION;
	/* with another value of a variable the resource may be listed, or not */
	if (!iam_image_body(image, row, &body))
		return true;
	resources = iam_read_resources(row, &body.rest);
	n = resources.p < resources.end ? iam_read_number(&resources) : 0;
	while (n-- > 0 && !resources.broken)
	{
		if (iam_read_resource(&resources).class == IAM_RESOURCE_VARIABLE)
			return true;
	}
	return false;
}

/* Is the request at hand allowed whatever the context and the caller? */
static bool
unconditional(Witness *witness)
{
	const IamImage *image = witness->question->image;
	const IamImageStatement *row =
		&image->statements[witness->grant->statement];
	uint32_t	i;

	if (witness->tests.n > 0 ||
		(row->flags & (IAM_STMT_PRINCIPAL | IAM_STMT_NOT_PRINCIPAL)) ||
		iam_variable_present(witness->grant->resource))
		return false;
	for (i = 0; i < image->header->n_statements; i++)
	{
		if ((image->statements[i].flags & IAM_STMT_DENY) &&
			denial_possible(witness, &image->statements[i]))
			return false;
	}
	return true;
}

/* Try one action with one resource. */
static IamVerdict
try_request(Witness *witness)
{
	if (!in_question(witness) || !settle_context(witness) ||
		!escape_denials(witness, 0))
		return IAM_VERDICT_UNDECIDED;
	return unconditional(witness) ? IAM_VERDICT_YES : IAM_VERDICT_CONDITIONAL;
}

IamVerdict
iam_find_witness(IamQuestion *question, const IamGrant *grant, IamStr *block)
{
	IamWork    *work = question->work;
	Witness    *witness = iam_arena_alloc(work->scratch, sizeof(Witness));
	TextList   *texts = iam_arena_array(work->scratch, 2, sizeof(TextList));
	IamVerdict	best = IAM_VERDICT_UNDECIDED;
	uint32_t	i;

	if (witness == NULL || texts == NULL)
	{
		work->failure = IAM_ERR_NO_MEMORY;
		return IAM_VERDICT_UNDECIDED;
	}
	memset(witness, 0, sizeof(*witness));
	witness->question = question;
	witness->grant = grant;
	witness->work = work;
	if (!collect_tests(witness, grant->statement, &witness->tests) ||
		!witness->tests.complete)
		return IAM_VERDICT_UNDECIDED;
	list_actions(witness, &texts[0]);
	list_resources(witness, &texts[1]);
	for (i = 0; i < texts[0].n * texts[1].n && best != IAM_VERDICT_YES &&
		 witness->evaluations < MAX_EVALUATIONS && work->failure == IAM_OK;
		 i++)
	{
		IamVerdict	verdict;

		witness->action = texts[0].texts[i / texts[1].n];
		witness->resource = texts[1].texts[i % texts[1].n];
		verdict = try_request(witness);
		if (verdict >= best)
			continue;
		best = verdict;
		*block = witness->block;
	}
	return best;
}
