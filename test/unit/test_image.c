/*
 * test_image.c
 *		The stored form: it gives the policy back, equal texts have equal
 *		images, and no damaged byte gets past the verifier or harms a reader.
 */
#include "engine.h"
#include "explain.h"

/* Policies that together use every part of the layout. */
static const IamStr policies[] = {
	S("{}"),
	S("{`Id`:``}"),
	S("{`Version`:`2008-10-17`,`Id`:`an id`,`Statement`:[]}"),
	S("{`Statement`:{`Effect`:`Allow`,`Action`:`s3:GetObject`,"
	  "`Resource`:`*`}}"),
	S("{`Statement`:[{`Sid`:`a`,`Effect`:`Deny`,`NotAction`:[],"
	  "`NotResource`:[]}]}"),
	S("{`Version`:`2012-10-17`,`Statement`:[{`Effect`:`Allow`,`Action`:"
	  "[`s3:Get*`,`*`,`nonsense`,`EC2:RunInstances`],`Resource`:"
	  "[`arn:aws:s3:::b/${aws:username}/*`,`arn:aws:s3:::b/k`,`arn:*`,"
	  "`arn:aws:s3:::b*`,`text`,`ARN:AWS:s3:::b`]}]}"),
	S("{`Version`:`2012-10-17`,`Statement`:{`Sid`:`\xC3\xA9\\n`,"
	  "`Effect`:`Allow`,`Action`:`s3:*`,`Resource`:`*`,`Condition`:{"
	  "`StringLike`:{`aws:username`:`${aws:username}*`,`k`:[]},"
	  "`forallvalues:StringEqualsIfExists`:{`aws:TagKeys`:[`a`,`b`]},"
	  "`NumericEquals`:{`n`:[1.50,true,`2`]},`NoSuch`:{},`Null`:{}}}}"),
	S("{`Statement`:[{`Effect`:`Allow`,`Principal`:`*`,`Action`:`s3:*`,"
	  "`Resource`:`*`},{`Effect`:`Deny`,`NotPrincipal`:{`AWS`:[`*`,"
	  "`123456789012`],`Service`:`x.amazonaws.com`,`Empty`:[]},"
	  "`Action`:`s3:GetObject`,`Resource`:`*`},{`Effect`:`Allow`,"
	  "`Principal`:{},`Action`:`s3:*`}]}"),
	/* more actions than stand between two steps */
	S("{`Statement`:{`Effect`:`Allow`,`Action`:[`a:a`,`a:b`,`a:c`,`a:d`,"
	  "`a:e`,`a:f`,`a:g`,`a:h`,`a:i`,`a:j`,`a:k`,`a:l`,`a:m`,`a:n`,`a:o`,"
	  "`a:p`,`a:q`,`a:r`,`a:s`,`a:t`,`a:u`,`a:v`,`a:w`,`a:x`,`a:y`,`a:z`,"
	  "`b:a`,`b:b`,`b:c`,`b:d`,`b:e`,`b:f`,`b:g`,`b:h`,`b:i`,"
	  "`s3:Get*`],`Resource`:`*`}}"),
};

/* Canonical text of what an image holds. */
static IamStr
image_text(IamArena *arena, IamStr bytes)
{
	IamImage	image;
	IamPolicy	policy;
	IamError	error;
	IamBuffer	out;

	if (!iam_image_open(bytes.data, bytes.len, &image) ||
		!iam_image_read(arena, &image, &policy, &error))
		return IAM_STR("");
	iam_buffer_init(&out, arena, 64);
	iam_policy_print(&policy, &out);
	return (IamStr) {out.data, out.len};
}

static IamRequest
sample_request(IamArena *arena)
{
	return unit_request(arena, IAM_STR("s3:GetObject"),
						IAM_STR("arn:aws:s3:::b/alice/k"),
						IAM_STR("{\"aws:username\":\"alice\",\"n\":1,"
								"\"aws:TagKeys\":[\"a\",\"b\"]}"));
}

/* Let every reader of images at some bytes; what they answer is void. */
static void
read_all_ways(IamArena *arena, IamStr bytes, const IamRequest *request)
{
	IamWork		work = {.scratch = arena};
	IamImage	image;
	IamPolicy	policy;
	IamError	error;
	uint32_t	i;

	if (!iam_image_open(bytes.data, bytes.len, &image))
		return;
	iam_image_read(arena, &image, &policy, &error);
	iam_evaluate(&image, request, &work);
	CHECK(work.failure == IAM_OK || work.failure == IAM_ERR_CORRUPT);
	for (i = 0; i < image.header->n_statements && i < 4; i++)
	{
		IamExplanation explanation;

		work.failure = IAM_OK;
		iam_explain(&image, i, request, &iam_as_identity, &work, &explanation, &error);
		work.failure = IAM_OK;
		iam_statement_applies(&image, &image.statements[i], request,
							  &iam_as_identity, &work, NULL);
	}
}

static void
test_round_trip(void)
{
	UnitHost	host;
	IamArena	arena;
	size_t		i;

	unit_host_init(&host, &arena);
	for (i = 0; i < UNIT_LENGTH(policies); i++)
	{
		IamStr		text = unit_json(policies[i]);
		IamStr		image = unit_image(&arena, text);

		CHECK_THAT(iam_str_eq(image_text(&arena, image), text),
				   "%.*s comes back otherwise", (int) text.len, text.data);
		CHECK_THAT(iam_image_verify(image.data, image.len, &arena),
				   "the image of %.*s is refused", (int) text.len, text.data);
		unit_free(text);
		unit_free(image);
	}
	iam_arena_free(&arena);
	CHECK(host.outstanding == 0);
}

/* An image is a function of the canonical text. */
static void
test_equality(void)
{
	static const struct
	{
		IamStr		a;
		IamStr		b;
		bool		equal;
	}			pairs[] = {
		{S("{`Id`:`a`,`Statement`:[]}"),
		S(" {\n`Statement` : [ ],\t`Id`:`\\u0061`} "), true},
		{S("{`Statement`:{`Effect`:`Allow`,`Action`:`a:b`}}"),
		S("{`Statement`:{`Action`:`a:b`,`Effect`:`Allow`}}"), true},
		{S("{`Statement`:{`Effect`:`Allow`,`Action`:`a:b`}}"),
		S("{`Statement`:[{`Action`:`a:b`,`Effect`:`Allow`}]}"), false},
		{S("{`Statement`:{`Effect`:`Allow`,`Action`:`a:b`}}"),
		S("{`Statement`:{`Action`:[`a:b`],`Effect`:`Allow`}}"), false},
		{S("{`Statement`:{`Effect`:`Allow`,`Action`:`a:b`}}"),
		S("{`Statement`:{`Action`:`a:B`,`Effect`:`Allow`}}"), false},
		{S("{}"), S("{`Version`:`2008-10-17`}"), false},
		{S("{}"), S("{`Statement`:[]}"), false},
		{S("{}"), S("{`Id`:``}"), false},
		{S("{`Statement`:{`Effect`:`Allow`,`Action`:`a:b`,`Condition`:"
		   "{`Bool`:{`k`:true}}}}"),
		S("{`Statement`:{`Effect`:`Allow`,`Action`:`a:b`,`Condition`:"
		  "{`Bool`:{`k`:`true`}}}}"), false},
		{S("{`Statement`:{`Effect`:`Allow`,`Action`:`a:b`,`Condition`:"
		   "{`Bool`:{`k`:true}}}}"),
		S("{`Statement`:{`Effect`:`Allow`,`Action`:`a:b`,`Condition`:"
		  "{`bool`:{`k`:true}}}}"), false},
		{S("{`Statement`:{`Effect`:`Allow`,`Action`:`a:b`,`Principal`:`*`}}"),
		S("{`Statement`:{`Effect`:`Allow`,`Action`:`a:b`,"
		  "`NotPrincipal`:`*`}}"), false},
	};
	UnitHost	host;
	IamArena	arena;
	size_t		i;

	unit_host_init(&host, &arena);
	for (i = 0; i < UNIT_LENGTH(pairs); i++)
	{
		IamStr		a = unit_json(pairs[i].a);
		IamStr		b = unit_json(pairs[i].b);
		IamStr		image_a = unit_image(&arena, a);
		IamStr		image_b = unit_image(&arena, b);

		CHECK_THAT(iam_str_eq(image_a, image_b) == pairs[i].equal,
				   "%.*s and %.*s", (int) a.len, a.data, (int) b.len, b.data);
		unit_free(a);
		unit_free(b);
		unit_free(image_a);
		unit_free(image_b);
	}
	iam_arena_free(&arena);
}

/*
 * A changed image that the verifier takes is the image of another policy,
 * exactly as the writer makes it: a letter of a string became another letter,
 * Allow became Deny.
 */
static void
check_taken(IamArena *arena, IamStr changed, IamStr text, size_t place)
{
	IamStr		other = image_text(arena, changed);
	IamStr		made = unit_image(arena, other);

	CHECK_THAT(!iam_str_eq(other, text), "%.*s: a change of byte %zu is "
			   "taken", (int) text.len, text.data, place);
	CHECK_THAT(iam_str_eq(made, changed), "%.*s: byte %zu is changed to "
			   "what is never written", (int) text.len, text.data, place);
	unit_free(made);
}

/* Each byte of each image replaced by each other value. */
static void
test_changed_bytes(void)
{
	UnitHost	host;
	IamArena	arena;
	IamRequest	request;
	IamArenaMark mark;
	unsigned long tried = 0;
	unsigned long taken = 0;
	size_t		i;
	size_t		place;
	int			flip;

	unit_host_init(&host, &arena);
	request = sample_request(&arena);
	mark = iam_arena_mark(&arena);
	for (i = 0; i < UNIT_LENGTH(policies); i++)
	{
		IamStr		text = unit_json(policies[i]);
		IamStr		image = unit_image(&arena, text);
		char	   *bytes = (char *) (uintptr_t) image.data;

		for (place = 0; place < image.len; place++)
		{
			for (flip = 1; flip < 256; flip++)
			{
				bytes[place] ^= (char) flip;
				tried++;
				if (iam_image_verify(bytes, image.len, &arena))
				{
					taken++;
					check_taken(&arena, image, text, place);
				}
				read_all_ways(&arena, image, &request);
				bytes[place] ^= (char) flip;
				iam_arena_rewind(&arena, &mark);
			}
		}
		unit_free(text);
		unit_free(image);
	}
	iam_arena_free(&arena);
	CHECK(host.outstanding == 0);
	printf("%lu changed bytes, %lu of them make another policy\n", tried,
		   taken);
	CHECK(tried > 200000);
	CHECK(taken > 0);
	CHECK(taken < tried / 8);
}

/* Images cut at every length, and with bytes behind. */
static void
test_lengths(void)
{
	UnitHost	host;
	IamArena	arena;
	IamRequest	request;
	IamArenaMark mark;
	size_t		i;
	size_t		len;

	unit_host_init(&host, &arena);
	request = sample_request(&arena);
	mark = iam_arena_mark(&arena);
	for (i = 0; i < UNIT_LENGTH(policies); i++)
	{
		IamStr		text = unit_json(policies[i]);
		IamStr		image = unit_image(&arena, text);
		char	   *longer = malloc(image.len + 8);

		if (longer == NULL)
			abort();
		for (len = 0; len < image.len; len++)
		{
			IamStr		cut = unit_copy(image.data, len);
			uint32_t	size = (uint32_t) len;

			CHECK(!iam_image_verify(cut.data, cut.len, &arena));
			read_all_ways(&arena, cut, &request);
			/* also with the length in the header put right */
			if (len >= sizeof(IamImageHeader))
				memcpy((char *) (uintptr_t) cut.data +
					   offsetof(IamImageHeader, size), &size, sizeof(size));
			CHECK_THAT(len == 0 ||
					   !iam_image_verify(cut.data, cut.len, &arena),
					   "image %zu is taken with %zu bytes", i, len);
			read_all_ways(&arena, cut, &request);
			unit_free(cut);
			iam_arena_rewind(&arena, &mark);
		}
		memset(longer, 0, image.len + 8);
		memcpy(longer, image.data, image.len);
		for (len = image.len + 1; len <= image.len + 8; len++)
		{
			uint32_t	size = (uint32_t) len;

			CHECK(!iam_image_verify(longer, len, &arena));
			memcpy(longer + offsetof(IamImageHeader, size), &size,
				   sizeof(size));
			CHECK(!iam_image_verify(longer, len, &arena));
			memcpy(longer, image.data, sizeof(IamImageHeader));
		}
		free(longer);
		unit_free(text);
		unit_free(image);
	}
	iam_arena_free(&arena);
	CHECK(host.outstanding == 0);
}

/* Many bytes changed at once: nothing but not to crash is asked. */
static void
test_garbage(void)
{
	UnitRandom	random = {0xA0761D6478BD642F};
	UnitHost	host;
	IamArena	arena;
	IamRequest	request;
	IamArenaMark mark;
	int			round;

	unit_host_init(&host, &arena);
	request = sample_request(&arena);
	mark = iam_arena_mark(&arena);
	for (round = 0; round < 40000; round++)
	{
		IamStr		text = unit_json(policies[unit_below(&random,
											  UNIT_LENGTH(policies))]);
		IamStr		image = unit_image(&arena, text);
		char	   *bytes = (char *) (uintptr_t) image.data;
		unsigned	changes = 2 + unit_below(&random, 6);

		while (changes-- > 0)
		{
			unsigned	place = unit_below(&random, (unsigned) image.len);

			bytes[place] = (char) (unit_below(&random, 2) == 0 ?
								   unit_below(&random, 256) :
								   unit_below(&random, 2) * 255);
		}
		iam_image_verify(bytes, image.len, &arena);
		read_all_ways(&arena, image, &request);
		unit_free(text);
		unit_free(image);
		iam_arena_rewind(&arena, &mark);
	}
	iam_arena_free(&arena);
	CHECK(host.outstanding == 0);
}

int
main(void)
{
	test_round_trip();
	test_equality();
	test_changed_bytes();
	test_lengths();
	test_garbage();
	return unit_done();
}
