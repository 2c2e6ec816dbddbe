/*
 * fuzz_image.c
 *		Damaged images: nothing that reads an image ever leaves it, and what
 *		the verifier takes is what the writer makes.
 *
 * The input is a policy, a line end, and changes of three bytes each: place
 * (two bytes) and the bits to flip; without a policy it is taken as an image
 * itself.
 */
#include "fuzz.h"

#include "explain.h"

static IamRequest *
sample_request(IamArena *arena)
{
	static const IamStr one = IAM_STR_INIT("alice");
	IamStr		value = one;
	const IamContextKey keys[] = {
		{IAM_STR_INIT("aws:username"), &value, 1, false},
		{IAM_STR_INIT("aws:TagKeys"), &value, 1, true}
	};
	IamRequestParts parts = {IAM_STR_INIT("s3:GetObject"),
		IAM_STR_INIT("arn:aws:s3:::b/alice/k"), keys, 2, false,
	IAM_STR_INIT("")};
	IamRequest *request = iam_arena_alloc(arena, sizeof(IamRequest));
	IamError	error;
	IamStr		block;

	CHECK(iam_request_build(arena, &parts, &block, &error));
	CHECK(iam_request_open(block.data, block.len, request));
	return request;
}

static void
read_all(IamArena *arena, const char *bytes, size_t size)
{
	IamRequest *request = sample_request(arena);
	IamWork		work = {arena, 0, IAM_OK};
	IamImage	image;
	IamPolicy	policy;
	IamError	error;
	bool		valid = iam_image_verify(bytes, size, arena);
	uint32_t	i;

	if (!iam_image_open(bytes, size, &image))
	{
		CHECK(!valid);
		return;
	}
	if (!iam_image_read(arena, &image, &policy, &error))
		CHECK(!valid);
	iam_evaluate(&image, request, &work);
	CHECK(!valid || work.failure == IAM_OK);
	for (i = 0; i < image.header->n_statements && i < 8; i++)
	{
		IamExplanation explanation;

		work.failure = IAM_OK;
		iam_explain(&image, i, request, &work, &explanation, &error);
		CHECK(!valid || work.failure == IAM_OK);
	}
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	IamArena	arena;
	IamPolicy	policy;
	IamError	error;
	IamStr		rest = {(const char *) data, size};
	IamStr		text = fuzz_line(&rest);
	IamStr		image = {(const char *) data, size};
	char	   *copy;
	size_t		i;

	iam_arena_init(&arena, &fuzz_host);
	if (iam_policy_parse(&arena, text, &policy, &error))
		CHECK(iam_image_write(&arena, &policy, &image, &error));
	else
		rest.len = 0;
	copy = fuzz_copy(image.data, image.len);
	for (i = 0; i + 3 <= rest.len; i += 3)
	{
		size_t		place = (unsigned char) rest.data[i] << 8 |
			(unsigned char) rest.data[i + 1];

		copy[place % image.len] ^= rest.data[i + 2];
	}
	read_all(&arena, copy, image.len);
	iam_arena_free(&arena);
	free(copy);
	return 0;
}
