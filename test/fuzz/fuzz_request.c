/*
 * fuzz_request.c
 *		Request blocks of any bytes are read within their bounds; those that
 *		were built are read as they were given.
 *
 * The input is a block, or lines: action, resource, principal, key, value.
 */
#include "fuzz.h"

/* Look at everything in a block. */
static void
read_all(const char *bytes, size_t size)
{
	static const char text[] = "{\"Version\":\"2012-10-17\",\"Statement\":"
		"[{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":"
		"\"arn:aws:s3:::${aws:username}/*\",\"Condition\":"
		"{\"ForAnyValue:StringLike\":{\"k\":[\"a*b\",\"${k}\"]}}}]}";
	IamRequest	request;
	IamArena	arena;
	IamBuffer	out;
	IamPolicy	policy;
	IamImage	image;
	IamStr		written;
	IamError	error;

	if (!iam_request_open(bytes, size, &request))
		return;
	iam_arena_init(&arena, &fuzz_host);
	iam_buffer_init(&out, &arena, 64);
	if (request.n_entries < 64)
		iam_request_print(&request, &out);
	iam_request_find(&request, IAM_STR("aws:username"));
	CHECK(iam_policy_parse(&arena, (IamStr) {text, sizeof(text) - 1},
						   &policy, &error));
	CHECK(iam_image_write(&arena, &policy, &written, &error));
	CHECK(iam_image_open(written.data, written.len, &image));
	fuzz_evaluate(&image, &request);
	iam_arena_free(&arena);
}

static void
build(IamStr input)
{
	IamArena	arena;
	IamRequestParts parts = {0};
	IamContextKey key = {{"", 0}, NULL, 1, false};
	IamRequest	request;
	IamError	error;
	IamStr		block;
	IamStr		value;

	parts.action = fuzz_line(&input);
	parts.resource = fuzz_line(&input);
	parts.principal = fuzz_line(&input);
	parts.has_principal = parts.principal.len > 0;
	key.name = fuzz_line(&input);
	value = fuzz_line(&input);
	key.values = &value;
	parts.context = &key;
	parts.n_context = 1;
	iam_arena_init(&arena, &fuzz_host);
	if (iam_request_build(&arena, &parts, &block, &error))
	{
		const IamRequestEntry *entry;
		char	   *copy = fuzz_copy(block.data, block.len);

		CHECK(iam_request_open(copy, block.len, &request));
		CHECK(iam_str_eq(request.action_text, parts.action));
		CHECK(iam_str_eq(request.resource, parts.resource));
		CHECK(request.has_principal == parts.has_principal);
		entry = iam_request_find(&request, key.name);
		CHECK(entry != NULL);
		CHECK(iam_str_eq(iam_request_value(&request, entry, 0), value));
		free(copy);
	}
	else
		CHECK(error.code == IAM_ERR_ARGUMENT);
	iam_arena_free(&arena);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char	   *copy = fuzz_copy(data, size);

	read_all(copy, size);
	build((IamStr) {copy, size});
	free(copy);
	return 0;
}
