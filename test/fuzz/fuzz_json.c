/*
 * fuzz_json.c
 *		Policy documents of any bytes: what is accepted has a canonical text
 *		that is accepted again and is its own canonical text, and an image
 *		that the verifier takes and that gives the same text back.
 */
#include "fuzz.h"

static IamStr
printed(IamArena *arena, const IamPolicy *policy)
{
	IamBuffer	out;

	iam_buffer_init(&out, arena, 64);
	iam_policy_print(policy, &out);
	CHECK(!out.failed);
	return (IamStr) {out.data, out.len};
}

static void
check_accepted(IamArena *arena, const IamPolicy *policy, size_t given)
{
	IamStr		text = printed(arena, policy);
	IamPolicy	again;
	IamError	error;
	IamStr		written;
	IamImage	image;
	char	   *copy;

	CHECK(text.len <= given);
	CHECK(iam_policy_parse(arena, text, &again, &error));
	CHECK(iam_str_eq(printed(arena, &again), text));
	CHECK(iam_image_write(arena, policy, &written, &error));
	copy = fuzz_copy(written.data, written.len);
	CHECK(iam_image_verify(copy, written.len, arena));
	CHECK(iam_image_open(copy, written.len, &image));
	CHECK(iam_image_read(arena, &image, &again, &error));
	CHECK(iam_str_eq(printed(arena, &again), text));
	free(copy);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	IamArena	arena;
	IamPolicy	policy;
	IamError	error;
	char	   *copy = fuzz_copy(data, size);

	iam_arena_init(&arena, &fuzz_host);
	if (iam_policy_parse(&arena, (IamStr) {copy, size}, &policy, &error))
		check_accepted(&arena, &policy, size);
	else
	{
		CHECK(error.code != IAM_OK && error.message[0] != '\0');
		CHECK(error.offset == IAM_NO_OFFSET || error.offset <= size);
	}
	iam_arena_free(&arena);
	free(copy);
	return 0;
}
