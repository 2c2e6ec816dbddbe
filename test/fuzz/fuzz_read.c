/*
 * fuzz_read.c
 *		The readers of good will: whatever text people hold a policy or an
 *		account's export in, what comes out is a policy that could have come
 *		in as such, and what does not is a row or an error that says why.
 */
#include "fuzz.h"

#include "account.h"
#include "read.h"

/* Both forms of the result can be stored and read again. */
static void
check_policy(IamArena *arena, const IamPolicy *policy)
{
	IamStr		text = fuzz_print(arena, policy);
	IamPolicy	again;
	IamStr		image;
	IamError	error;

	CHECK(iam_policy_parse(arena, text, &again, &error));
	CHECK(iam_str_eq(fuzz_print(arena, &again), text));
	CHECK(iam_image_write(arena, policy, &image, &error));
	CHECK(iam_image_verify(image.data, image.len, arena));
}

/* A row says who, and either has a document or says why not. */
static void
check_row(void *arg, const IamAccountRow *row)
{
	IamArena	arena;

	(void) arg;
	iam_arena_init(&arena, &fuzz_host);
	CHECK(row->principal_kind != NULL);
	CHECK(row->principal_arn.data != NULL || row->error.data != NULL ||
		  strcmp(row->principal_kind, "policy") == 0);
	CHECK(row->image.data == NULL || row->error.data == NULL);
	if (row->image.data != NULL)
		CHECK(iam_image_verify(row->image.data, row->image.len, &arena));
	CHECK(row->error.data == NULL || row->error.len > 0);
	CHECK(row->error.data == NULL || fuzz_is_text(row->error));
	CHECK(row->document_text.data == NULL ||
		  fuzz_is_text(row->document_text));
	CHECK(row->tags.data == NULL || fuzz_is_text(row->tags));
	iam_arena_free(&arena);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	IamArena	arena;
	IamPolicy	policy;
	IamPolicy	plain;
	IamError	error;
	char	   *copy = fuzz_copy(data, size);
	IamStr		text = {copy, size};
	bool		truncated;

	iam_arena_init(&arena, &fuzz_host);
	if (iam_policy_read_any(&arena, text, &policy, &error))
		check_policy(&arena, &policy);
	else
		CHECK(error.code != IAM_OK && error.message[0] != '\0');
	/* a plain document with statements is read as what it is */
	if (iam_policy_parse(&arena, text, &plain, &error) &&
		plain.form != IAM_STATEMENT_ABSENT)
		CHECK(iam_str_eq(fuzz_print(&arena, &plain),
						 fuzz_print(&arena, &policy)));
	if (!iam_account_read(&arena, text, check_row, NULL, &truncated, &error))
		CHECK(error.code != IAM_OK && error.message[0] != '\0');
	iam_arena_free(&arena);
	free(copy);
	return 0;
}
