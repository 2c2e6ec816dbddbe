/*
 * fuzz_eval.c
 *		Decisions: what must not matter does not matter.
 *
 * The input is lines: a policy, an action, a resource, a principal (may be
 * empty), then key=value lines of the context, or key+=value for multivalued
 * keys.
 */
#include "fuzz.h"

#include "explain.h"
#include "merge.h"

#define MOST_KEYS 16

/* Decide a policy tree, by its image. */
static IamDecision
decide(IamArena *arena, const IamPolicy *policy, const IamRequest *request)
{
	IamImage	image;
	IamStr		bytes;
	IamError	error;

	CHECK(iam_image_write(arena, policy, &bytes, &error));
	CHECK(iam_image_open(bytes.data, bytes.len, &image));
	return fuzz_evaluate(&image, request);
}

/* The statements turned around. */
static IamPolicy
reversed(IamArena *arena, const IamPolicy *policy)
{
	IamPolicy	result = *policy;
	uint32_t	i;

	result.statements = iam_arena_array(arena, policy->n_statements,
										sizeof(IamStatement));
	for (i = 0; i < policy->n_statements; i++)
		result.statements[i] =
			policy->statements[policy->n_statements - 1 - i];
	return result;
}

/* The explanations say what was decided. */
static void
check_explanations(IamArena *arena, const IamPolicy *policy,
				   const IamRequest *request, IamDecision decision)
{
	IamWork		work = {arena, 0, IAM_OK};
	IamImage	image;
	IamStr		bytes;
	IamError	error;
	bool		allow = false;
	bool		deny = false;
	uint32_t	i;

	CHECK(iam_image_write(arena, policy, &bytes, &error));
	CHECK(iam_image_open(bytes.data, bytes.len, &image));
	for (i = 0; i < policy->n_statements; i++)
	{
		IamExplanation explanation;

		CHECK(iam_explain(&image, i, request, &work, &explanation, &error));
		CHECK(explanation.reason.len > 0);
		if (explanation.part != IAM_PART_NONE)
			continue;
		if (policy->statements[i].effect == IAM_DENY)
			deny = true;
		else
			allow = true;
	}
	CHECK(decision == (deny ? IAM_EXPLICIT_DENY : allow ? IAM_ALLOWED :
					   IAM_IMPLICIT_DENY));
}

static void
check_decisions(IamArena *arena, const IamPolicy *policy,
				const IamRequest *request)
{
	IamDecision decision = decide(arena, policy, request);
	IamPolicy	pair[2] = {*policy, *policy};
	IamPolicy	other = reversed(arena, policy);
	IamPolicy	newer = {IAM_VERSION_2012, false, {"", 0},
	IAM_STATEMENT_ARRAY, NULL, 0};
	IamError	error;

	CHECK(decide(arena, &other, request) == decision);
	CHECK(iam_merge_policies(arena, pair, 2, &other, &error));
	CHECK(decide(arena, &other, request) == decision);
	/* beside a newer document an older one decides as before */
	pair[1] = newer;
	CHECK(iam_merge_policies(arena, pair, 2, &other, &error));
	CHECK(decide(arena, &other, request) == decision);
	check_explanations(arena, policy, request, decision);
}

/* Read the context lines; values of one key stay together. */
static uint32_t
read_context(IamStr *input, IamContextKey *keys, IamStr *values)
{
	uint32_t	n = 0;

	while (input->len > 0 && n < MOST_KEYS)
	{
		IamStr		line = fuzz_line(input);
		const char *equals = line.len == 0 ? NULL :
			memchr(line.data, '=', line.len);

		if (equals == NULL)
			continue;
		keys[n].name = (IamStr) {line.data, (size_t) (equals - line.data)};
		keys[n].multivalued = keys[n].name.len > 0 && equals[-1] == '+';
		if (keys[n].multivalued)
			keys[n].name.len--;
		values[n] = (IamStr) {equals + 1,
		line.len - (size_t) (equals + 1 - line.data)};
		keys[n].values = &values[n];
		keys[n].n_values = 1;
		n++;
	}
	return n;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	IamArena	arena;
	IamPolicy	policy;
	IamRequest	request;
	IamRequestParts parts = {0};
	IamContextKey keys[MOST_KEYS];
	IamStr		values[MOST_KEYS];
	IamError	error;
	IamStr		block;
	char	   *copy = fuzz_copy(data, size);
	IamStr		input = {copy, size};
	IamStr		text = fuzz_line(&input);

	parts.action = fuzz_line(&input);
	parts.resource = fuzz_line(&input);
	parts.principal = fuzz_line(&input);
	parts.has_principal = parts.principal.len > 0;
	parts.context = keys;
	parts.n_context = read_context(&input, keys, values);
	iam_arena_init(&arena, &fuzz_host);
	if (iam_policy_parse(&arena, text, &policy, &error) &&
		iam_request_build(&arena, &parts, &block, &error))
	{
		CHECK(iam_request_open(block.data, block.len, &request));
		check_decisions(&arena, &policy, &request);
	}
	iam_arena_free(&arena);
	free(copy);
	return 0;
}
