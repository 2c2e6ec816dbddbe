/*
 * fuzz_eval.c
 *		Decisions: what must not matter does not matter, and what a statement
 *		adds is what it says.
 *
 * The input is a policy, a line end, and a request (fuzz.h).
 */
#include "fuzz.h"

#include "explain.h"
#include "merge.h"
#include "../index_meets.h"

/* Not a divisor of what an image holds between two steps. */
#define PADDING 19

/* The policy at hand, the question, and the answer. */
typedef struct Case
{
	IamArena   *arena;
	const IamPolicy *policy;
	const FuzzRequest *given;
	IamRequest	request;
	IamImage	image;
	IamDecision decision;
} Case;

static void
open_policy(IamArena *arena, const IamPolicy *policy, IamImage *image)
{
	IamStr		bytes;
	IamError	error;

	CHECK(iam_image_write(arena, policy, &bytes, &error));
	CHECK(iam_image_open(bytes.data, bytes.len, image));
}

static IamDecision
decide(const Case *c, const IamPolicy *policy)
{
	IamImage	image;

	open_policy(c->arena, policy, &image);
	return fuzz_evaluate(&image, &c->request, false);
}

static void *
room(const Case *c, size_t count, size_t size)
{
	void	   *result = iam_arena_array(c->arena, count, size);

	CHECK(result != NULL);
	return result;
}

/* A policy of n statements that are still to be filled in. */
static IamPolicy
with_statements(const Case *c, uint32_t n)
{
	IamPolicy	result = *c->policy;

	result.form = IAM_STATEMENT_ARRAY;
	result.statements = room(c, n, sizeof(IamStatement));
	result.n_statements = n;
	return result;
}

/* Statements, operators and keys turned around. */
static IamPolicy
reversed(const Case *c)
{
	uint32_t	n = c->policy->n_statements;
	IamPolicy	result = with_statements(c, n);
	uint32_t	i;
	uint32_t	j;
	uint32_t	k;

	for (i = 0; i < n; i++)
	{
		const IamStatement *from = &c->policy->statements[n - 1 - i];
		IamStatement *to = &result.statements[i];

		*to = *from;
		to->conditions = room(c, from->n_conditions,
							  sizeof(IamConditionBlock));
		for (j = 0; j < from->n_conditions; j++)
		{
			const IamConditionBlock *block =
				&from->conditions[from->n_conditions - 1 - j];

			to->conditions[j] = *block;
			to->conditions[j].keys = room(c, block->n_keys,
										  sizeof(IamConditionKey));
			for (k = 0; k < block->n_keys; k++)
				to->conditions[j].keys[k] =
					block->keys[block->n_keys - 1 - k];
		}
	}
	return result;
}

/* The patterns of a list among others that match nothing. */
static IamStrList
padded(const Case *c, const IamStrList *list)
{
	static const IamStr nothing[] = {
		IAM_STR_INIT(""), IAM_STR_INIT(" : "), IAM_STR_INIT("nothing")
	};
	IamStrList	result = {NULL, list->count * PADDING, true};
	uint32_t	i;

	result.items = room(c, result.count, sizeof(IamStr));
	for (i = 0; i < result.count; i++)
		result.items[i] = (i + 1) % PADDING == 0 ?
			list->items[i / PADDING] : nothing[i % 3];
	return result;
}

static IamPolicy
with_padding(const Case *c)
{
	IamPolicy	result = with_statements(c, c->policy->n_statements);
	uint32_t	i;

	for (i = 0; i < result.n_statements; i++)
	{
		IamStatement *to = &result.statements[i];

		*to = c->policy->statements[i];
		if (to->actions.count > 0)
			to->actions = padded(c, &to->actions);
		if (to->resources.count > 0)
			to->resources = padded(c, &to->resources);
	}
	return result;
}

/* How many statements of one pattern a list becomes. */
static uint32_t
pieces(IamPolarity polarity, const IamStrList *list)
{
	return polarity == IAM_ELEMENT ? list->count : 1;
}

/* Piece i of a list. */
static void
take_piece(IamPolarity polarity, IamStrList *list, uint32_t i)
{
	if (polarity != IAM_ELEMENT)
		return;
	list->items += i;
	list->count = 1;
}

/* A statement for each pair of an action and a resource. */
static IamPolicy
split(const Case *c)
{
	IamPolicy	result;
	uint32_t	n = 0;
	uint32_t	i;
	uint32_t	j;
	uint32_t	k;

	for (i = 0; i < c->policy->n_statements; i++)
	{
		const IamStatement *s = &c->policy->statements[i];

		n += pieces(s->action_polarity, &s->actions) *
			pieces(s->resource_polarity, &s->resources);
	}
	result = with_statements(c, n);
	n = 0;
	for (i = 0; i < c->policy->n_statements; i++)
	{
		const IamStatement *s = &c->policy->statements[i];

		for (j = 0; j < pieces(s->action_polarity, &s->actions); j++)
			for (k = 0; k < pieces(s->resource_polarity, &s->resources); k++)
			{
				IamStatement *to = &result.statements[n++];

				*to = *s;
				take_piece(s->action_polarity, &to->actions, j);
				take_piece(s->resource_polarity, &to->resources, k);
			}
	}
	return result;
}

/* Other ways to say the same. */
static void
check_same(const Case *c)
{
	IamPolicy	pair[2] = {*c->policy, *c->policy};
	IamPolicy	other = reversed(c);
	IamStr		text = fuzz_print(c->arena, c->policy);
	IamError	error;

	CHECK(decide(c, &other) == c->decision);
	other = with_padding(c);
	CHECK(decide(c, &other) == c->decision);
	other = split(c);
	CHECK(decide(c, &other) == c->decision);
	CHECK(iam_policy_parse(c->arena, text, &other, &error));
	CHECK(decide(c, &other) == c->decision);
	CHECK(iam_merge_policies(c->arena, pair, 2, &other, &error));
	CHECK(decide(c, &other) == c->decision);
	/* beside a newer document an older one decides as before */
	memset(&pair[1], 0, sizeof(pair[1]));
	pair[1].version = IAM_VERSION_2012;
	CHECK(iam_merge_policies(c->arena, pair, 2, &other, &error));
	CHECK(decide(c, &other) == c->decision);
}

/* Capital letters where case does not count (semantics.md 2). */
static IamStr
capitals(const Case *c, IamStr text)
{
	char	   *to = room(c, text.len, 1);
	size_t		i;

	for (i = 0; i < text.len; i++)
		to[i] = text.data[i] >= 'a' && text.data[i] <= 'z' ?
			(char) (text.data[i] - 32) : text.data[i];
	return (IamStr) {to, text.len};
}

/* The same question in other words. */
static void
check_same_request(const Case *c)
{
	FuzzRequest other = *c->given;
	IamRequest	request;
	uint32_t	i;
	uint32_t	j;

	other.parts.context = other.keys;
	other.parts.action = capitals(c, other.parts.action);
	for (i = 0; i < other.parts.n_context; i++)
	{
		const IamContextKey *from = &c->given->keys[i];
		IamContextKey *to = &other.keys[other.parts.n_context - 1 - i];

		*to = *from;
		to->name = capitals(c, from->name);
		to->values = room(c, from->n_values, sizeof(IamStr));
		for (j = 0; j < from->n_values; j++)
			to->values[j] = from->values[from->n_values - 1 - j];
	}
	CHECK(fuzz_build(c->arena, &other.parts, &request));
	CHECK(fuzz_evaluate(&c->image, &request, false) == c->decision);
}

/* Which part of a statement does not hold, were it alone? */
static IamFailedPart
failed_part(const Case *c, const IamStatement *statement)
{
	IamPolicy	policy = with_statements(c, 1);
	IamWork		work = {.scratch = c->arena};
	IamImage	image;
	IamTrace	trace;

	policy.statements[0] = *statement;
	open_policy(c->arena, &policy, &image);
	iam_statement_applies(&image, &image.statements[0], &c->request,
						  &iam_as_identity, &work, &trace);
	CHECK(work.failure == IAM_OK);
	return trace.part;
}

/* A pattern list and its negation: exactly one of them holds. */
static void
check_negations(const Case *c, const IamStatement *statement,
				IamFailedPart part)
{
	IamStatement negated = *statement;
	IamFailedPart other;

	negated.action_polarity = statement->action_polarity == IAM_ELEMENT ?
		IAM_NOT_ELEMENT : IAM_ELEMENT;
	other = failed_part(c, &negated);
	CHECK((part == IAM_PART_ACTION) != (other == IAM_PART_ACTION));
	if (part == IAM_PART_ACTION ||
		statement->resource_polarity == IAM_NO_ELEMENT)
		return;
	negated = *statement;
	negated.resource_polarity =
		statement->resource_polarity == IAM_ELEMENT ?
		IAM_NOT_ELEMENT : IAM_ELEMENT;
	other = failed_part(c, &negated);
	CHECK((part == IAM_PART_RESOURCE) != (other == IAM_PART_RESOURCE));
}

/* Everyone is listed by a star (semantics.md 6.2, 6.4). */
static void
check_principal(const Case *c, const IamStatement *statement,
				IamFailedPart part)
{
	IamStatement everyone = *statement;
	bool		reached = part != IAM_PART_ACTION &&
		part != IAM_PART_RESOURCE;

	memset(&everyone.principal, 0, sizeof(everyone.principal));
	everyone.principal.bare = true;
	everyone.principal.text = IAM_STR("*");
	everyone.principal.polarity = IAM_ELEMENT;
	CHECK(failed_part(c, &everyone) != IAM_PART_PRINCIPAL);
	everyone.principal.polarity = IAM_NOT_ELEMENT;
	CHECK((failed_part(c, &everyone) == IAM_PART_PRINCIPAL) == reached);
}

/* One more statement: a Deny that applies denies, and never grants. */
static void
check_added(const Case *c, const IamStatement *statement, bool applies)
{
	uint32_t	n = c->policy->n_statements;
	IamPolicy	other = with_statements(c, n + 1);
	IamStatement *added = &other.statements[n];

	memcpy(other.statements, c->policy->statements,
		   n * sizeof(IamStatement));
	*added = *statement;
	added->effect = IAM_DENY;
	CHECK(decide(c, &other) == (applies ? IAM_EXPLICIT_DENY : c->decision));
	added->effect = IAM_ALLOW;
	CHECK(decide(c, &other) ==
		  (applies && c->decision == IAM_IMPLICIT_DENY ? IAM_ALLOWED :
		   c->decision));
}

/* The explanation of a statement; tells whether it applies. */
static bool
check_explanation(const Case *c, uint32_t i)
{
	IamWork		work = {.scratch = c->arena};
	IamExplanation explanation;
	IamError	error;
	IamFailedPart part = failed_part(c, &c->policy->statements[i]);

	CHECK(iam_explain(&c->image, i, &c->request, &iam_as_identity, &work,
					  &explanation, &error));
	CHECK(explanation.reason.len > 0);
	CHECK(explanation.part == part);
	return part == IAM_PART_NONE;
}

/* The decision is what the statements, one by one, make of it. */
static void
check_statements(const Case *c)
{
	bool		allow = false;
	bool		deny = false;
	uint32_t	i;

	for (i = 0; i < c->policy->n_statements; i++)
	{
		const IamStatement *statement = &c->policy->statements[i];
		bool		applies = check_explanation(c, i);
		IamFailedPart part = failed_part(c, statement);

		check_negations(c, statement, part);
		check_principal(c, statement, part);
		check_added(c, statement, applies);
		deny |= applies && statement->effect == IAM_DENY;
		allow |= applies && statement->effect == IAM_ALLOW;
	}
	CHECK(c->decision == (deny ? IAM_EXPLICIT_DENY : allow ? IAM_ALLOWED :
						  IAM_IMPLICIT_DENY));
}

/* An index finds every policy that allows the request. */
static void
check_index(const Case *c)
{
	IamWork		work = {.scratch = c->arena};
	IamIndexKeys keys;
	IamIndexQuery query;

	CHECK(iam_index_policy(&work, &c->image, &keys));
	CHECK(iam_index_request(&work, &c->request, &query));
	CHECK(c->decision != IAM_ALLOWED || index_meets(&keys, &query));
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	IamArena	arena;
	IamPolicy	policy;
	FuzzRequest given;
	IamError	error;
	char	   *copy = fuzz_copy(data, size);
	IamStr		input = {copy, size};
	bool		text = fuzz_is_text(input);
	IamStr		document = fuzz_line(&input);
	Case		c = {&arena, &policy, &given, {0}, {0}, IAM_IMPLICIT_DENY};

	fuzz_read_request(&input, &given);
	iam_arena_init(&arena, &fuzz_host);
	if (text && iam_policy_parse(&arena, document, &policy, &error) &&
		policy.n_statements < 20 &&
		fuzz_build(&arena, &given.parts, &c.request))
	{
		c.decision = decide(&c, &policy);
		open_policy(&arena, &policy, &c.image);
		check_same(&c);
		check_same_request(&c);
		check_statements(&c);
		check_index(&c);
	}
	iam_arena_free(&arena);
	free(copy);
	return 0;
}
