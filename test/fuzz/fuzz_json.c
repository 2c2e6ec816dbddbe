/*
 * fuzz_json.c
 *		Policy documents of any bytes: what is accepted has a canonical text
 *		that is accepted again and is its own canonical text, and an image
 *		that the verifier takes and that gives the same text back.
 */
#include "fuzz.h"

#include "jsonscan.h"
#include "jsonwalk.h"
#include "std.h"

/* Length as IAM_MAX_DOCUMENT counts it; the text must be JSON. */
static size_t
decoded_length(IamStr text)
{
	IamJsonScan scan;
	IamError	error;

	CHECK(iam_json_scan(text, NULL, &fuzz_host, &scan, &error));
	return scan.decoded;
}

/* Through the stored form and back. */
static void
check_image(IamArena *arena, const IamPolicy *policy, IamStr text)
{
	IamPolicy	again;
	IamImage	image;
	IamError	error;
	IamStr		written;
	char	   *copy;

	CHECK(iam_image_write(arena, policy, &written, &error));
	copy = fuzz_copy(written.data, written.len);
	CHECK(iam_image_verify(copy, written.len, arena));
	CHECK(iam_image_open(copy, written.len, &image));
	CHECK(iam_image_read(arena, &image, &again, &error));
	CHECK(iam_str_eq(fuzz_print(arena, &again), text));
	free(copy);
}

static void
check_accepted(IamArena *arena, const IamPolicy *policy, IamStr given)
{
	IamStr		text = fuzz_print(arena, policy);
	IamPolicy	again;
	IamBuffer	std;
	IamError	error;

	/* so that a document at the limit is accepted again as it is printed */
	CHECK(decoded_length(text) <= decoded_length(given));
	CHECK(fuzz_is_text(text));
	CHECK(iam_policy_parse(arena, text, &again, &error));
	CHECK(iam_str_eq(fuzz_print(arena, &again), text));
	check_image(arena, policy, text);
	iam_buffer_init(&std, arena, 64);
	CHECK(iam_std_print(arena, policy, &std));
	decoded_length((IamStr) {std.data, std.len});
}

/* An error says what is wrong, and where when that is a place in the text. */
static void
check_refused(const IamError *error, size_t size)
{
	CHECK(error->code == IAM_ERR_JSON || error->code == IAM_ERR_ENCODING ||
		  error->code == IAM_ERR_NUL || error->code == IAM_ERR_POLICY ||
		  error->code == IAM_ERR_TOO_LARGE);
	CHECK(error->message[0] != '\0');
	CHECK(error->offset == IAM_NO_OFFSET || error->offset <= size);
	CHECK(error->code == IAM_ERR_ENCODING || error->code == IAM_ERR_NUL ||
		  fuzz_is_text((IamStr) {error->found, strlen(error->found)}));
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	IamArena	arena;
	IamPolicy	policy;
	IamError	error;
	char	   *copy = fuzz_copy(data, size);
	IamStr		text = {copy, size};

	iam_arena_init(&arena, &fuzz_host);
	if (iam_policy_parse(&arena, text, &policy, &error))
		check_accepted(&arena, &policy, text);
	else
		check_refused(&error, size);
	iam_arena_free(&arena);
	free(copy);
	return 0;
}
