/*
 * settle.c
 *		A context under which a statement applies to a request and no Deny
 *		statement does.
 *
 * Ring: core.  For each key that a condition or a variable of the statement
 * names, values are tried until all its conditions on the key hold; then, for
 * each Deny statement that applies, until one of its conditions fails.
 *
 * Nothing here knows an operator: values are made of those in the policy and
 * of a few that every type has, and the tests of condition.c choose among
 * them.
 */
#include "settle.h"

#include "eval.h"
#include "fold.h"
#include "variable.h"

#define MAX_VALUES 40			/* candidates for one key */
#define MAX_ESCAPES 5			/* Deny statements to be escaped at once */

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

/* The context's entry for a key, made absent if it is new; or NULL. */
static IamContextKey *
context_key(IamSettler *settler, IamStr name)
{
	IamContextKey *key;
	uint32_t	i;

	for (i = 0; i < settler->n_keys; i++)
	{
		IamStr		folded;
		char	   *to;

		key = &settler->keys[i];
		to = iam_arena_alloc(settler->work->scratch, IAM_FOLD_MAX(name.len));
		if (to == NULL)
		{
			settler->work->failure = IAM_ERR_NO_MEMORY;
			return NULL;
		}
		folded = (IamStr) {to, iam_fold(to, name)};
		if (iam_fold_equal(key->name, folded))
			return key;
	}
	if (settler->n_keys == IAM_SETTLE_KEYS)
		return NULL;
	key = &settler->keys[settler->n_keys++];
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
make_request(IamSettler *settler)
{
	IamRequestParts parts = {0};
	IamError	error;

	if (settler->evaluations++ >= IAM_SETTLE_EVALUATIONS ||
		settler->work->failure != IAM_OK)
		return false;
	iam_work_spend(settler->work, 1024);
	parts.action = settler->action;
	parts.resource = settler->resource;
	parts.context = settler->keys;
	parts.n_context = settler->n_keys;
	return iam_request_build(settler->work->scratch, &parts, &settler->block,
							 &error) &&
		iam_request_open(settler->block.data, settler->block.len,
						 &settler->request);
}

/* Collect the conditions of a statement. */
static bool
collect_tests(IamSettler *settler, uint32_t statement, IamTestList *list)
{
	const IamImage *image = settler->image;
	const IamImageStatement *row = &image->statements[statement];
	IamBody		body;
	IamReader	reader;
	uint32_t	n_operators;

	list->n = 0;
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

			if (list->n == IAM_SETTLE_TESTS)
				return false;
			list->tests[list->n++] = (IamKeyTest) {operator.operator,
				key.name, reader, key.n_values};
			iam_skip_values(&reader, key.n_values);
		}
	}
	return !reader.broken;
}

/* Does a condition hold for the request at hand? */
static bool
test_holds(IamSettler *settler, const IamKeyTest *test)
{
	IamArenaMark mark = iam_arena_mark(settler->work->scratch);
	bool		result = iam_condition_test(settler->work, &settler->request,
											&test->operator, test->key,
											test->values,
											test->n_values) == IAM_HOLDS;

	iam_arena_rewind(settler->work->scratch, &mark);
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
key_holds(IamSettler *settler, IamStr key)
{
	uint32_t	i;

	if (!make_request(settler))
		return false;
	for (i = 0; i < settler->tests.n; i++)
	{
		const IamKeyTest *test = &settler->tests.tests[i];

		if (same_key(test->key, key) && !test_holds(settler, test))
			return false;
	}
	return true;
}

static void
add_candidate(IamSettler *settler, CandidateList *list, int form, IamStr text)
{
	IamStr	   *value = iam_arena_array(settler->work->scratch, 1,
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
instance(IamSettler *settler, const IamStoredValue *value, IamStr filling)
{
	IamTokenizer tokenizer = {value->text, 0, !value->variables};
	IamToken	token;
	IamBuffer	out;

	iam_buffer_init(&out, settler->work->scratch, value->text.len + 16);
	while (iam_variable_next(&tokenizer, &token))
	{
		IamStr		piece = token.text;

		if (token.kind == IAM_TOKEN_STAR)
			piece = filling;
		else if (token.kind == IAM_TOKEN_ONE)
			piece = IAM_STR("x");
		else if (token.kind == IAM_TOKEN_VARIABLE)
		{
			IamContextKey *key = context_key(settler, token.name);

			piece = IAM_STR("x");
			if (key != NULL && key->n_values == 1 && !key->multivalued)
				piece = key->values[0];
		}
		iam_buffer_str(&out, piece);
	}
	if (out.failed)
		settler->work->failure = IAM_ERR_NO_MEMORY;
	return out.failed ? IAM_STR("") : (IamStr) {out.data, out.len};
}

/* Values that the policy's value of a condition suggests. */
static void
suggest_values(IamSettler *settler, const IamKeyTest *test, int form,
			   CandidateList *list)
{
	IamReader	values = test->values;
	uint32_t	i;

	for (i = 0; i < test->n_values && i < 4 && !values.broken; i++)
	{
		IamStoredValue value = iam_read_value(&values);
		IamStr		text = instance(settler, &value, IAM_STR(""));
		const char *slash = memchr(text.data, '/', text.len);

		add_candidate(settler, list, form, text);
		add_candidate(settler, list, form,
					  instance(settler, &value, IAM_STR("x")));
		/* the address of a block */
		if (slash != NULL)
			add_candidate(settler, list, form,
						  (IamStr) {text.data, (size_t) (slash - text.data)});
	}
}

/* Candidates for a key, of the conditions of a list that name it. */
static void
list_candidates(IamSettler *settler, const IamTestList *tests, IamStr key,
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
				suggest_values(settler, &tests->tests[i], (int) form, list);
		}
		for (i = 0; i < N_COMMON && list->n < MAX_VALUES / 2 * form; i++)
			add_candidate(settler, list, (int) form, common_values[i]);
	}
	if (list->n == MAX_VALUES)
		list->n--;
	list->items[list->n++] = (Candidate) {ABSENT, NULL, 0};
}

/* Give the key a value under which the statement's conditions on it hold. */
static bool
settle_key(IamSettler *settler, IamStr name)
{
	IamContextKey *key = context_key(settler, name);
	CandidateList list;
	uint32_t	i;

	if (key == NULL)
		return false;
	if (key_holds(settler, name))
		return true;
	list_candidates(settler, &settler->tests, name, &list);
	for (i = 0; i < list.n && settler->work->failure == IAM_OK; i++)
	{
		set_key(key, &list.items[i]);
		if (key_holds(settler, name))
			return true;
	}
	return false;
}

/* Variables of a policy string get a value, so that it can match. */
static void
settle_variables(IamSettler *settler, IamStr text)
{
	static const IamStr any_value = IAM_STR_INIT("x");
	IamTokenizer tokenizer = {text, 0, false};
	IamToken	token;

	while (iam_variable_next(&tokenizer, &token))
	{
		IamContextKey *key;

		if (token.kind != IAM_TOKEN_VARIABLE)
			continue;
		key = context_key(settler, token.name);
		if (key != NULL && key->n_values == 0)
			set_key(key, &(Candidate) {SINGLE,
					(IamStr *) (uintptr_t) &any_value, 1});
	}
}

/* Which part of the grant's statement fails for the context as it is? */
static IamFailedPart
statement_fails(IamSettler *settler)
{
	const IamImage *image = settler->image;
	IamTrace	trace;

	if (!make_request(settler))
		return IAM_PART_ACTION;
	iam_statement_applies(image, &image->statements[settler->statement],
						  &settler->request, &iam_as_identity,
						  settler->work, &trace);
	return trace.part;
}

/* A piece of text becomes a candidate once. */
static void
add_piece(IamSettler *settler, CandidateList *list, IamStr piece)
{
	uint32_t	i;

	for (i = 0; i < list->n; i++)
	{
		if (iam_str_eq(list->items[i].values[0], piece))
			return;
	}
	add_candidate(settler, list, SINGLE, piece);
}

/*
 * Pieces of the resource at hand, which a variable in a pattern may be: of
 * its last part, where variables count.
 */
static void
list_pieces(IamSettler *settler, CandidateList *list)
{
	const char *p = settler->resource.data +
		iam_operator_variables_from(IAM_OP_ARN_LIKE, settler->resource);
	const char *end = settler->resource.data + settler->resource.len;

	list->n = 0;
	while (p <= end && list->n < MAX_VALUES - 1)
	{
		const char *q = p;

		while (q < end && *q != '/' && *q != ':')
			q++;
		add_piece(settler, list, (IamStr) {p, (size_t) (q - p)});
		p = q + 1;
	}
	list->items[list->n++] = (Candidate) {ABSENT, NULL, 0};
}

/*
 * The variables of the grant's resource take pieces of the resource at hand
 * until it matches.  from is the first variable that is not settled yet.
 */
static bool
settle_resource(IamSettler *settler, IamStr pattern, uint32_t from)
{
	IamTokenizer tokenizer = {pattern, 0, false};
	IamToken	token;
	uint32_t	seen = 0;
	IamContextKey *key = NULL;
	CandidateList list;
	uint32_t	i;

	while (key == NULL && iam_variable_next(&tokenizer, &token))
	{
		if (token.kind == IAM_TOKEN_VARIABLE && seen++ == from)
			key = context_key(settler, token.name);
	}
	if (key == NULL)
		return statement_fails(settler) != IAM_PART_RESOURCE;
	list_pieces(settler, &list);
	for (i = 0; i < list.n && settler->evaluations < IAM_SETTLE_EVALUATIONS; i++)
	{
		set_key(key, &list.items[i]);
		if (key_holds(settler, key->name) &&
			settle_resource(settler, pattern, from + 1))
			return true;
	}
	return false;
}

/* Values for the keys of the statement's conditions, one after the other. */
static bool
settle_keys(IamSettler *settler)
{
	uint32_t	round;
	uint32_t	i;

	/* twice, as a value can depend on a key that is settled later */
	for (round = 0; round < 2; round++)
	{
		for (i = 0; i < settler->tests.n; i++)
		{
			if (!settle_key(settler, settler->tests.tests[i].key))
				return false;
		}
	}
	return true;
}

/* Find a context for the grant's statement. */
bool
iam_settle_context(IamSettler *settler)
{
	uint32_t	i;

	settler->n_keys = 0;
	for (i = 0; i < settler->tests.n; i++)
	{
		IamKeyTest    *test = &settler->tests.tests[i];
		IamReader	values = test->values;
		uint32_t	n = test->n_values;

		while (n-- > 0 && !values.broken && settler->n_keys < IAM_SETTLE_KEYS)
		{
			IamStoredValue value = iam_read_value(&values);

			if (value.variables)
				settle_variables(settler, value.text);
		}
	}
	settle_variables(settler, settler->pattern);
	if (statement_fails(settler) == IAM_PART_RESOURCE &&
		!settle_resource(settler, settler->pattern, 0))
		return false;
	return settle_keys(settler) && statement_fails(settler) == IAM_PART_NONE;
}

/* The first Deny statement that applies to the request at hand. */
static bool
find_denial(IamSettler *settler, uint32_t *statement)
{
	const IamImage *image = settler->image;
	uint32_t	i;

	for (i = 0; i < image->header->n_statements; i++)
	{
		if ((image->statements[i].flags & IAM_STMT_DENY) &&
			iam_statement_applies(image, &image->statements[i],
								  &settler->request, &iam_as_identity,
								  settler->work, NULL))
		{
			*statement = i;
			return true;
		}
	}
	return false;
}

static bool escape_denials(IamSettler *settler, int depth);

/* Make one condition of a Deny statement fail by another value of its key. */
static bool
escape_test(IamSettler *settler, const IamTestList *tests, const IamKeyTest *test,
			int depth)
{
	IamContextKey *key = context_key(settler, test->key);
	CandidateList list;
	IamContextKey saved;
	uint32_t	i;

	if (key == NULL)
		return false;
	saved = *key;
	list_candidates(settler, tests, test->key, &list);
	for (i = 0; i < list.n && settler->evaluations < IAM_SETTLE_EVALUATIONS; i++)
	{
		/* without the key first, which is the last of the list */
		set_key(key, &list.items[(i + list.n - 1) % list.n]);
		if (key_holds(settler, test->key) && !test_holds(settler, test) &&
			statement_fails(settler) == IAM_PART_NONE &&
			escape_denials(settler, depth + 1))
			return true;
	}
	*key = saved;
	return false;
}

/* Make a Deny statement's resource part fail by another value of a variable. */
static bool
escape_variable(IamSettler *settler, IamStr name, int depth)
{
	IamContextKey *key = context_key(settler, name);
	CandidateList list;
	IamContextKey saved;
	uint32_t	i;

	if (key == NULL)
		return false;
	saved = *key;
	list_pieces(settler, &list);
	for (i = 0; i < list.n && settler->evaluations < IAM_SETTLE_EVALUATIONS; i++)
	{
		set_key(key, &list.items[i]);
		if (statement_fails(settler) == IAM_PART_NONE &&
			escape_denials(settler, depth + 1))
			return true;
	}
	*key = saved;
	return false;
}

/* The same for each variable of its patterns. */
static bool
escape_resource(IamSettler *settler, uint32_t denial, int depth)
{
	const IamImage *image = settler->image;
	const IamImageStatement *row = &image->statements[denial];
	IamBody		body;
	IamReader	reader;
	uint32_t	n;

	if (!iam_image_body(image, row, &body))
		return false;
	reader = iam_read_resources(row, &body.rest);
	n = reader.p < reader.end ? iam_read_number(&reader) : 0;
	while (n-- > 0 && !reader.broken)
	{
		IamStoredResource pattern = iam_read_resource(&reader);
		IamTokenizer tokenizer = {pattern.text, 0, false};
		IamToken	token;

		while (pattern.class == IAM_RESOURCE_VARIABLE &&
			   iam_variable_next(&tokenizer, &token))
		{
			if (token.kind == IAM_TOKEN_VARIABLE &&
				escape_variable(settler, token.name, depth))
				return true;
		}
	}
	return false;
}

/*
 * Is the request at hand allowed, or can the Deny statements that apply to it
 * be escaped?
 */
static bool
escape_denials(IamSettler *settler, int depth)
{
	const IamImage *image = settler->image;
	IamTestList   *tests;
	uint32_t	denial;
	uint32_t	i;

	if (!make_request(settler))
		return false;
	switch (iam_evaluate(image, &settler->request, settler->work))
	{
		case IAM_ALLOWED:
			return true;
		case IAM_IMPLICIT_DENY:
			return false;
		case IAM_EXPLICIT_DENY:
			break;
	}
	tests = iam_arena_alloc(settler->work->scratch, sizeof(IamTestList));
	if (depth == MAX_ESCAPES || tests == NULL ||
		!find_denial(settler, &denial) ||
		!collect_tests(settler, denial, tests))
		return false;
	for (i = 0; i < tests->n; i++)
	{
		if (escape_test(settler, tests, &tests->tests[i], depth))
			return true;
	}
	return escape_resource(settler, denial, depth);
}

bool
iam_settle_escape(IamSettler *settler)
{
	return escape_denials(settler, 0);
}

bool
iam_settle_resource(IamSettler *settler, IamStr *resource)
{
	IamStoredValue pattern = {settler->pattern, 0, true};

	if (!iam_variable_present(pattern.text) || settler->tests.n == 0)
		return false;
	settler->n_keys = 0;
	settler->action = IAM_STR("x:x");
	settler->resource = IAM_STR("*");
	settle_variables(settler, pattern.text);
	if (!settle_keys(settler))
		return false;
	*resource = instance(settler, &pattern, IAM_STR("x"));
	return true;
}

bool
iam_settle_begin(IamSettler *settler, const IamImage *image,
				 uint32_t statement, IamStr pattern, IamWork *work)
{
	memset(settler, 0, sizeof(*settler));
	settler->image = image;
	settler->work = work;
	settler->statement = statement;
	settler->pattern = pattern;
	return collect_tests(settler, statement, &settler->tests);
}
