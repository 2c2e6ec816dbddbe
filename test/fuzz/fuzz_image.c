/*
 * fuzz_image.c
 *		Damaged images: nothing that reads an image ever leaves it, and what
 *		the verifier takes is what the writer makes.
 *
 * The input is a policy, a line end, and changes of three bytes each: place
 * (two bytes) and what is added to the byte there; lengths and counts that
 * are wrong by one are the telling ones.  Without a policy the input is taken
 * as an image itself.
 */
#include "fuzz.h"

#include "explain.h"

extern size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t max_size);
extern size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size,
									  size_t max_size, unsigned int seed);

/* Requests that get past the filters of most policies. */
static const struct
{
	IamStr		action;
	IamStr		resource;
	IamStr		principal;
}			questions[] = {
	{IAM_STR_INIT("s3:GetObject"), IAM_STR_INIT("arn:aws:s3:::b/alice/k"),
	IAM_STR_INIT("arn:aws:iam::111122223333:user/alice")},
	{IAM_STR_INIT("iam:PassRole"), IAM_STR_INIT("*"),
	IAM_STR_INIT("s3.amazonaws.com")},
	{IAM_STR_INIT("a:b"),
	IAM_STR_INIT("arn:aws:sqs:eu-west-1:111122223333:q"),
	IAM_STR_INIT("anonymous")}
};

static void
build_question(IamArena *arena, size_t i, IamRequest *request)
{
	static const IamStr alice = IAM_STR_INIT("alice");
	static const IamStr tags[] = {IAM_STR_INIT("a1"), IAM_STR_INIT("b")};
	static const IamStr number = IAM_STR_INIT("17");
	const IamContextKey keys[] = {
		{IAM_STR_INIT("aws:username"), (IamStr *) &alice, 1, false},
		{IAM_STR_INIT("aws:TagKeys"), (IamStr *) tags, 2, true},
		{IAM_STR_INIT("n"), (IamStr *) &number, 1, false}
	};
	IamRequestParts parts = {questions[i].action, questions[i].resource,
	keys, 3, true, questions[i].principal};

	CHECK(fuzz_build(arena, &parts, request));
}

/* What the verifier takes is read, written again the same, and decided. */
static void
check_valid(IamArena *arena, const IamPolicy *policy, const char *bytes,
			size_t size)
{
	IamStr		again;
	IamError	error;

	CHECK(iam_image_write(arena, policy, &again, &error));
	CHECK(iam_str_eq(again, (IamStr) {bytes, size}));
}

static void
ask_all(IamArena *arena, const IamImage *image, bool valid)
{
	size_t		i;
	uint32_t	j;

	for (i = 0; i < sizeof(questions) / sizeof(questions[0]); i++)
	{
		IamRequest	request;

		build_question(arena, i, &request);
		fuzz_evaluate(image, &request, !valid);
		for (j = 0; j < image->header->n_statements && j < 8; j++)
		{
			IamWork		work = {.scratch = arena};
			IamExplanation explanation;
			IamError	error;

			iam_explain(image, j, &request, &iam_as_identity, &work,
						&explanation, &error);
			CHECK(work.failure == IAM_OK ||
				  (!valid && work.failure == IAM_ERR_CORRUPT));
		}
	}
}

static void
read_all(IamArena *arena, const char *bytes, size_t size)
{
	IamImage	image;
	IamPolicy	policy;
	IamError	error;
	bool		valid = iam_image_verify(bytes, size, arena);

	if (!iam_image_open(bytes, size, &image))
	{
		CHECK(!valid);
		return;
	}
	if (iam_image_read(arena, &image, &policy, &error))
	{
		/* whatever was read can be printed */
		fuzz_print(arena, &policy);
		if (valid)
			check_valid(arena, &policy, bytes, size);
	}
	else
		CHECK(!valid && error.code == IAM_ERR_CORRUPT);
	ask_all(arena, &image, valid);
}

/* Most mutations go to the changes, which would be rarely met otherwise. */
size_t
LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t max_size,
						unsigned int seed)
{
	const uint8_t *end = size == 0 ? NULL : memchr(data, '\n', size);
	size_t		before = 0;

	if (end != NULL && seed % 8 != 0)
		before = (size_t) (end + 1 - data);
	if (before >= max_size)
		before = 0;
	return before + LLVMFuzzerMutate(data + before, size - before,
									 max_size - before);
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
		size_t		place = (size_t) (unsigned char) rest.data[i] << 8 |
			(unsigned char) rest.data[i + 1];

		copy[place % image.len] = (char) (copy[place % image.len] +
										  rest.data[i + 2]);
	}
	read_all(&arena, copy, image.len);
	iam_arena_free(&arena);
	free(copy);
	return 0;
}
