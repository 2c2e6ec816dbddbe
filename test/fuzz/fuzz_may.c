/*
 * fuzz_may.c
 *		Questions about patterns: a witness is allowed and fits, iam_may and the
 *		grants agree, and a tightened policy allows nothing more.
 *
 * The input is a policy, a line end, an action pattern, a line end, and a
 * resource pattern; what follows are used actions, one a line.
 */
#include "fuzz.h"

#include "eval.h"
#include "../index_meets.h"
#include "unused.h"
#include "witness.h"

#define MAX_USED 16

/* What is expected of every grant. */
typedef struct Grants
{
	const IamImage *image;
	IamRequest	witness;		/* the last one */
	bool		has_witness;
	unsigned	count;
} Grants;

static bool
check_grant(void *arg, IamQuestion *question, const IamGrant *grant)
{
	Grants	   *grants = arg;
	IamStr		block;

	grants->count++;
	if (iam_find_witness(question, grant, &block) == IAM_VERDICT_UNDECIDED)
		return grants->count < 20;
	CHECK(question->work->failure == IAM_OK);
	CHECK(iam_request_open(fuzz_copy(block.data, block.len), block.len,
						   &grants->witness));
	grants->has_witness = true;
	CHECK(iam_evaluate(grants->image, &grants->witness, question->work) ==
		  IAM_ALLOWED);
	/* it is found again when it is asked for by name */
	return false;
}

/* The policy after tightening may nothing that it might not before. */
static void
check_tightened(IamArena *arena, IamWork *work, const IamImage *image,
				const IamPolicy *policy, const IamStrList *texts,
				const IamPattern *pattern)
{
	IamExtraActions extra = {NULL, 0};
	IamPolicyActions actions;
	IamUsed		used;
	IamPolicy	result;
	IamPolicy	again;
	IamImage	tight;
	IamStr		bytes;
	IamStr		more;
	IamError	error;

	CHECK(iam_policy_actions(&actions, image, policy, &extra, work));
	CHECK(iam_used_read(&used, texts, &extra, work));
	CHECK(iam_tighten_policy(&actions, &used, &used, &result));
	if (!iam_image_write(arena, &result, &bytes, &error))
		return;
	CHECK(iam_image_open(bytes.data, bytes.len, &tight));
	CHECK(!iam_may(&tight, pattern, work) || iam_may(image, pattern, work) ||
		  work->failure != IAM_OK);
	CHECK(iam_policy_actions(&actions, &tight, &result, &extra, work));
	CHECK(iam_tighten_policy(&actions, &used, &used, &again));
	CHECK(iam_image_write(arena, &again, &more, &error));
	CHECK(iam_str_eq(bytes, more));
}

/* An index finds the policy by the pattern, and by the witness. */
static void
check_index(IamWork *work, const Grants *grants, const IamPattern *pattern)
{
	IamIndexKeys keys;
	IamIndexQuery query;

	CHECK(iam_index_policy(work, grants->image, &keys));
	CHECK(iam_index_pattern(work, pattern, &query));
	CHECK(grants->count == 0 || index_meets(&keys, &query));
	if (!grants->has_witness)
		return;
	CHECK(iam_index_request(work, &grants->witness, &query));
	CHECK(index_meets(&keys, &query));
}

static void
check_question(IamArena *arena, IamStr document, const IamPattern *pattern,
			   IamStr rest)
{
	IamPolicy	policy;
	IamImage	image;
	IamStr		bytes;
	IamError	error;
	IamWork		work = {.scratch = arena};
	Grants		grants = {0};
	IamStr		names[MAX_USED];
	IamStrList	used = {names, 0, true};

	if (!iam_policy_parse(arena, document, &policy, &error) ||
		!iam_image_write(arena, &policy, &bytes, &error))
		return;
	CHECK(iam_image_open(bytes.data, bytes.len, &image));
	grants.image = &image;
	iam_find_grants(&image, pattern, &work, check_grant, &grants);
	CHECK(iam_may(&image, pattern, &work) == (grants.count > 0));
	check_index(&work, &grants, pattern);
	if (grants.has_witness)
	{
		IamPattern	own = {grants.witness.action_text,
		grants.witness.resource};

		/* a `*` in a resource is a wildcard of the pattern: it takes more in */
		CHECK(iam_may(&image, &own, &work));
		free((void *) (uintptr_t) grants.witness.base);
	}
	while (rest.len > 0 && used.count < MAX_USED)
		names[used.count++] = fuzz_line(&rest);
	check_tightened(arena, &work, &image, &policy, &used, pattern);
	CHECK(work.failure == IAM_OK);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	IamStr		input = {(const char *) data, size};
	IamStr		document;
	IamStr		action;
	IamStr		resource;
	IamStr		block;
	IamPattern	pattern;
	IamArena	arena;
	IamError	error;

	if (!fuzz_is_text(input))
		return 0;
	document = fuzz_line(&input);
	action = fuzz_line(&input);
	resource = fuzz_line(&input);
	iam_arena_init(&arena, &fuzz_host);
	if (iam_pattern_build(&arena, action, resource, &block, &error))
	{
		CHECK(iam_pattern_open(block.data, block.len, &pattern));
		check_question(&arena, document, &pattern, input);
	}
	iam_arena_free(&arena);
	return 0;
}
