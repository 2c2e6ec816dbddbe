/*
 * test_index_key.c
 *		Keys of the index: no policy that allows a request, or may allow one of
 *		a pattern, is without a key of the search.
 *
 * Policies and requests are made of pieces that were chosen to be nasty: other
 * letter cases, wildcards at every place, short ARNs, variables, the older
 * language, Not-elements, conditions of all sorts.  So many requests fit that
 * thousands are allowed.
 */
#include "engine.h"

#include "may.h"
#include "../index_meets.h"

/* How many documents are made, each with ROUNDS_EACH requests and patterns. */
#define ROUNDS 20000
#define ROUNDS_EACH 10

static const IamStr actions[] = {
	S("*"), S("*:*"), S("**"), S("s3:*"), S("S3:*"), S("s3:?*"),
	S("s3:GetObject"), S("S3:GETOBJECT"), S("s3:Get*"), S("s3:get*"),
	S("s3:G*"), S("s3:Ge?Object"), S("s3:*Object"), S("s3:*et*"),
	S("s3:GetObj*"), S("s3:GetObject*"), S("s3:GetObjectT*ing"),
	S("s3:GetObjectTagging"), S("s3:Put\xE2\x84\xAA*"), S("s3:Putk\xC3\x89X"),
	S("s3:P\xE2\x84\xAA\xE2\x84\xAA*"),
	S("iam:PassRole"), S("iam:P*"), S("iam:passrole"), S("ec2:Describe*"),
	S("ec2:DescribeInstances"), S("ec2:DescribeInst*s"), S("sqs"), S("s3:"),
	S(":GetObject"), S("s*:GetObject"), S("s3:Get Object"), S("a-b:c-d")
};

static const IamStr asked_actions[] = {
	S("s3:GetObject"), S("s3:getobject"), S("S3:GetObjectTagging"),
	S("s3:PutkX"), S("s3:Put\xE2\x84\xAAX"), S("s3:Putk\xC3\xA9x"), S("s3:G"),
	S("s3:pkkx"),
	S("iam:PassRole"), S("ec2:DescribeInstances"), S("a-b:c-d"),
	S("sqs:SendMessage")
};

static const IamStr asked_patterns[] = {
	S("*"), S("*:*"), S("s3:*"), S("S3:Get*"), S("s3:GetObject"),
	S("s3:*Tagging"), S("s?:*"), S("iam:passrole"), S("ec2:Desc*"),
	S("s3:Put\xE2\x84\xAA*"), S("kms:*")
};

static const IamStr resources[] = {
	S("*"), S("**"), S("arn:*"), S("arn:aws:s3:*"), S("arn:aws:s3:::*"),
	S("arn:aws:s3:::b"), S("arn:aws:s3:::b/*"), S("arn:aws:s3:::b/k"),
	S("arn:aws:s3:::b/k/*"), S("arn:aws:s3:::b*"), S("arn:aws:s3:::?/k"),
	S("arn:aws:s3:::b/?"), S("arn:AWS:S3:::b/k"), S("arn:aws:s3:::B/k"),
	S("arn:*:s3:*:*:b/k"), S("arn:aws:s3:::b/${aws:username}/*"),
	S("arn:aws:s3:::${aws:username}"), S("arn:aws:s3:::b/${*}"),
	S("arn:aws:s3:::b/k-1.x_y:z"), S("arn:aws:s3:::b/k-1.*"),
	S("arn:aws:iam::111122223333:role/a/r"), S("arn:aws:iam::*:role/*"),
	S("arn:aws:iam::111122223333:role/a/*"), S("arn:aws:iam::111122223333:*"),
	S("bucket"), S("arn:aws:ec2:*:*:instance/*"),
	S("arn:aws:s3:::b/1/2/3/4/5/6/7/8/9/0/1/2/3/4/5/6/7/8/*"),
	S("arn:aws:s3:::b/1/2/3/4/5/6/7/8/9/0/1/2/3/4/5/6/7/8/9")
};

static const IamStr asked_resources[] = {
	S("*"), S("arn:aws:s3:::b"), S("arn:aws:s3:::b/k"), S("arn:aws:s3:::B/k"),
	S("arn:aws:s3:::b/alice/x"), S("arn:aws:s3:::alice"),
	S("arn:aws:s3:::b/*"),
	S("arn:aws:s3:::b/${aws:username}/x"), S("arn:aws:s3:::b/k-1.x_y:z"),
	S("arn:aws:s3:::b/k/"), S("arn:aws:s3:::"),
	S("arn:aws:iam::111122223333:role/a/r"),
	S("arn:aws:ec2:us-east-1:111122223333:instance/i-1"),
	S("arn:aws:s3:::b/1/2/3/4/5/6/7/8/9/0/1/2/3/4/5/6/7/8/9")
};

static const IamStr conditions[] = {
	S("`StringEquals`:{`iam:PassedToService`:`lambda.amazonaws.com`}"),
	S("`StringEquals`:{`IAM:passedtoservice`:[`a`,`lambda.amazonaws.com`]}"),
	S("`StringLike`:{`iam:PassedToService`:`lambda*`}"),
	S("`StringLike`:{`iam:PassedToService`:[`x`,`lambda.amazonaws.com`]}"),
	S("`StringEqualsIgnoreCase`:{`iam:PassedToService`:"
	  "`LAMBDA.amazonaws.com`}"),
	S("`StringEquals`:{`iam:PassedToService`:[`a`,`b`,`c`,`d`,"
	  "`lambda.amazonaws.com`]}"),
	S("`StringEquals`:{`iam:PassedToService`:[]}"),
	S("`StringEqualsIfExists`:{`iam:PassedToService`:`x`}"),
	S("`StringNotEquals`:{`iam:PassedToService`:`x`}"),
	S("`Null`:{`iam:PassedToService`:`true`}"),
	S("`Null`:{`iam:PassedToService`:`false`}"),
	S("`ForAllValues:StringEquals`:{`s3:k`:`v`}"),
	S("`ForAnyValue:StringEquals`:{`s3:k`:[`v`,`w`]}"),
	S("`StringEquals`:{`s3:k`:`${aws:username}`}"),
	S("`StringEquals`:{`aws:username`:`alice`}"),
	S("`StringEquals`:{`aws:username`:`alice`,`s3:k`:`v`}"),
	S("`Bool`:{`aws:SecureTransport`:true}"),
	S("`NumericLessThan`:{`s3:max-keys`:10}"),
	S("`StringEquals`:{`s3:max-keys`:5}"),
	S("`NoSuchOperator`:{`s3:k`:`v`}")
};

static const IamStr contexts[] = {
	S("{}"), S("{`iam:PassedToService`:`lambda.amazonaws.com`}"),
	S("{`IAM:PASSEDTOSERVICE`:`lambda.amazonaws.com`,`aws:username`:"
	  "`alice`}"),
	S("{`s3:k`:`v`}"), S("{`s3:k`:[`u`,`v`]}"), S("{`s3:k`:[]}"),
	S("{`aws:username`:`alice`,`s3:k`:`alice`}"),
	S("{`aws:SecureTransport`:`true`,`s3:max-keys`:`5`}")
};

#define PICK(random, list) ((list)[unit_below(random, UNIT_LENGTH(list))])

static void
append(IamBuffer *out, const char *text)
{
	iam_buffer_append(out, text, strlen(text));
}

/* A list of up to three strings of a pool. */
static void
append_list(IamBuffer *out, UnitRandom *random, const IamStr *pool, size_t n)
{
	unsigned	count = 1 + unit_below(random, 3);
	unsigned	i;

	append(out, "[");
	for (i = 0; i < count; i++)
	{
		append(out, i > 0 ? ",`" : "`");
		iam_buffer_str(out, pool[unit_below(random, (unsigned) n)]);
		append(out, "`");
	}
	append(out, "]");
}

/* One statement; mostly it allows. */
static void
append_statement(IamBuffer *out, UnitRandom *random)
{
	append(out, unit_below(random, 8) == 0 ? "{`Effect`:`Deny`,`" :
		   "{`Effect`:`Allow`,`");
	append(out, unit_below(random, 8) == 0 ? "NotAction`:" : "Action`:");
	append_list(out, random, actions, UNIT_LENGTH(actions));
	if (unit_below(random, 20) > 0)
	{
		append(out, unit_below(random, 8) == 0 ? ",`NotResource`:" :
			   ",`Resource`:");
		append_list(out, random, resources, UNIT_LENGTH(resources));
	}
	if (unit_below(random, 2) == 0)
	{
		append(out, ",`Condition`:{");
		iam_buffer_str(out, PICK(random, conditions));
		append(out, "}");
	}
	append(out, "}");
}

static IamStr
make_policy(IamArena *arena, UnitRandom *random)
{
	IamBuffer	out;
	IamStr		text;
	IamStr		image;
	unsigned	n = 1 + unit_below(random, 3);

	iam_buffer_init(&out, arena, 256);
	append(&out, unit_below(random, 4) == 0 ?
		   "{`Version`:`2008-10-17`,`Statement`:[" :
		   "{`Version`:`2012-10-17`,`Statement`:[");
	while (n-- > 0)
	{
		append_statement(&out, random);
		append(&out, n > 0 ? "," : "]}");
	}
	text = unit_json((IamStr) {out.data, out.len});
	image = unit_image(arena, text);
	unit_free(text);
	return image;
}

/* A request on one of the pools; false when its parts do not go together. */
static bool
make_request(IamArena *arena, UnitRandom *random, IamRequest *request)
{
	IamStr		text = unit_json(PICK(random, contexts));
	IamRequestParts parts = {.action = PICK(random, asked_actions),
	.resource = PICK(random, asked_resources)};
	IamContextKey keys[4];
	IamJson    *json;
	IamError	error;
	IamStr		block;
	uint32_t	i;
	bool		made;

	if (!iam_json_read(arena, text, text.len, &json, &error))
		abort();
	for (i = 0; i < json->count; i++)
		keys[i] = unit_context_key(arena, json->names[i].text,
								   &json->items[i]);
	parts.context = keys;
	parts.n_context = json->count;
	made = iam_request_build(arena, &parts, &block, &error) &&
		iam_request_open(block.data, block.len, request);
	unit_free(text);
	return made;
}

/* What was found, so that the test is seen to test something. */
static unsigned long allowed;
static unsigned long passed_over;
static unsigned long possible;

static void
check_request(IamWork *work, const IamImage *image, const IamIndexKeys *keys,
			  UnitRandom *random)
{
	IamRequest	request;
	IamIndexQuery query;
	bool		found;

	if (!make_request(work->scratch, random, &request))
		return;
	CHECK(iam_index_request(work, &request, &query));
	found = index_meets(keys, &query);
	passed_over += !found;
	if (iam_evaluate(image, &request, work) != IAM_ALLOWED)
		return;
	allowed++;
	CHECK_THAT(found, "%.*s on %.*s is allowed and not found",
			   (int) request.action_text.len, request.action_text.data,
			   (int) request.resource.len, request.resource.data);
}

static void
check_pattern(IamWork *work, const IamImage *image, const IamIndexKeys *keys,
			  UnitRandom *random)
{
	IamStr		action = PICK(random, asked_patterns);
	IamStr		resource = PICK(random, resources);
	IamIndexQuery query;
	IamPattern	pattern;
	IamError	error;
	IamStr		block;

	if (!iam_pattern_build(work->scratch, action, resource, &block, &error))
		return;
	CHECK(iam_pattern_open(block.data, block.len, &pattern));
	CHECK(iam_index_pattern(work, &pattern, &query));
	if (!iam_may(image, &pattern, work))
		return;
	possible++;
	CHECK_THAT(index_meets(keys, &query), "%.*s on %.*s is possible and not "
			   "found", (int) action.len, action.data, (int) resource.len,
			   resource.data);
}

static void
test_random(void)
{
	UnitRandom	random = {20261201};
	unsigned	i;
	unsigned	j;

	for (i = 0; i < ROUNDS; i++)
	{
		UnitHost	host;
		IamArena	arena;
		IamWork		work = {.scratch = &arena};
		IamIndexKeys keys;
		IamImage	image;
		IamStr		bytes;

		unit_host_init(&host, &arena);
		bytes = make_policy(&arena, &random);
		CHECK(iam_image_open(bytes.data, bytes.len, &image));
		CHECK(iam_index_policy(&work, &image, &keys));
		for (j = 0; j < ROUNDS_EACH; j++)
		{
			check_request(&work, &image, &keys, &random);
			check_pattern(&work, &image, &keys, &random);
		}
		CHECK(work.failure == IAM_OK);
		unit_free(bytes);
		iam_arena_free(&arena);
		CHECK(host.outstanding == 0);
	}
	printf("%lu requests allowed, %lu passed over, %lu patterns possible\n",
		   allowed, passed_over, possible);
	CHECK(allowed > ROUNDS && passed_over > ROUNDS && possible > ROUNDS);
}

/* What a policy of one statement has in common with a request. */
typedef struct FindCase
{
	IamStr		statement;
	IamStr		action;
	IamStr		resource;
	IamStr		context;
	bool		found;
} FindCase;

/* Keys are also to find little: what a statement surely does not allow. */
static const FindCase find_cases[] = {
	{S("`Action`:`s3:GetObject`,`Resource`:`arn:aws:s3:::b/*`"),
	S("s3:PutObject"), S("arn:aws:s3:::b/k"), S("{}"), false},
	{S("`Action`:`s3:Get*`,`Resource`:`arn:aws:s3:::b/*`"),
	S("s3:PutObject"), S("arn:aws:s3:::b/k"), S("{}"), false},
	{S("`Action`:`s3:*`,`Resource`:`arn:aws:s3:::b/*`"),
	S("sqs:SendMessage"), S("arn:aws:sqs:us-east-1:111122223333:q"), S("{}"),
	false},
	{S("`Action`:`s3:GetObject`,`Resource`:`arn:aws:s3:::b/*`"),
	S("s3:GetObject"), S("arn:aws:s3:::other/k"), S("{}"), false},
	{S("`Action`:`s3:GetObject`,`Resource`:`arn:aws:s3:::b/*`"),
	S("s3:GetObject"), S("*"), S("{}"), false},
	{S("`Action`:`iam:PassRole`,`Resource`:`*`,`Condition`:{`StringEquals`:"
	   "{`iam:PassedToService`:`ec2.amazonaws.com`}}"),
	S("iam:PassRole"), S("arn:aws:iam::111122223333:role/r"), S("{}"), false},
	{S("`Action`:`iam:PassRole`,`Resource`:`*`,`Condition`:{`StringEquals`:"
	   "{`iam:PassedToService`:`ec2.amazonaws.com`}}"),
	S("iam:PassRole"), S("arn:aws:iam::111122223333:role/r"),
	S("{`iam:PassedToService`:`lambda.amazonaws.com`}"), false},
	{S("`Action`:`iam:PassRole`,`Resource`:`*`,`Condition`:{`Bool`:"
	   "{`aws:SecureTransport`:`true`},`StringEquals`:{`iam:x`:`y`}}"),
	S("iam:PassRole"), S("arn:aws:iam::111122223333:role/r"), S("{}"), false},
	{S("`Action`:`iam:PassRole`,`Resource`:`*`,`Condition`:{`Bool`:"
	   "{`aws:SecureTransport`:`true`}}"),
	S("iam:PassRole"), S("arn:aws:iam::111122223333:role/r"),
	S("{`aws:PrincipalArn`:`x`}"), true},
	{S("`Action`:`s3:GetObject`,`Resource`:`nonsense`"),
	S("s3:GetObject"), S("arn:aws:s3:::b/k"), S("{}"), false},
	{S("`NotAction`:`s3:GetObject`,`Resource`:`*`"),
	S("s3:GetObject"), S("arn:aws:s3:::b/k"), S("{}"), true}
};

static void
test_found(void)
{
	size_t		i;

	for (i = 0; i < UNIT_LENGTH(find_cases); i++)
	{
		const FindCase *c = &find_cases[i];
		UnitHost	host;
		IamArena	arena;
		IamWork		work = {.scratch = &arena};
		IamBuffer	out;
		IamStr		text;
		IamStr		context = unit_json(c->context);
		IamStr		bytes;
		IamStr		block;
		IamImage	image;
		IamIndexKeys keys;
		IamIndexQuery query;
		IamRequest	request;
		IamJson    *json;
		IamError	error;
		IamContextKey key;
		IamRequestParts parts = {.action = c->action, .resource = c->resource,
		.context = &key};

		unit_host_init(&host, &arena);
		iam_buffer_init(&out, &arena, 256);
		append(&out, "{`Version`:`2012-10-17`,`Statement`:{`Effect`:`Allow`,");
		iam_buffer_str(&out, c->statement);
		append(&out, "}}");
		text = unit_json((IamStr) {out.data, out.len});
		bytes = unit_image(&arena, text);
		CHECK(iam_json_read(&arena, context, context.len, &json, &error));
		parts.n_context = json->count;
		if (json->count > 0)
			key = unit_context_key(&arena, json->names[0].text,
								   &json->items[0]);
		CHECK(iam_request_build(&arena, &parts, &block, &error));
		CHECK(iam_request_open(block.data, block.len, &request));
		CHECK(iam_image_open(bytes.data, bytes.len, &image));
		CHECK(iam_index_policy(&work, &image, &keys));
		CHECK(iam_index_request(&work, &request, &query));
		CHECK_THAT(index_meets(&keys, &query) == c->found, "find case %zu", i);
		unit_free(text);
		unit_free(context);
		unit_free(bytes);
		iam_arena_free(&arena);
	}
}

/* The image of a statement with many actions on two resources. */
static IamStr
make_long(IamArena *arena, unsigned n_actions)
{
	IamBuffer	out;
	IamStr		text;
	IamStr		image;
	unsigned	i;

	iam_buffer_init(&out, arena, 4096);
	append(&out, "{`Statement`:{`Effect`:`Allow`,`Resource`:["
		   "`arn:aws:s3:::b/*`,`arn:aws:s3:::c`],`Action`:[`s3:GetObject`");
	for (i = 1; i < n_actions; i++)
	{
		char		action[32];

		snprintf(action, sizeof(action), ",`s3:Action%u`", i);
		append(&out, action);
	}
	append(&out, "]}}");
	text = unit_json((IamStr) {out.data, out.len});
	image = unit_image(arena, text);
	unit_free(text);
	return image;
}

/*
 * Beyond the bounds a policy keeps no resources and a search leaves them open:
 * more is found, never less.
 */
static void
test_bounds(void)
{
	static const unsigned sizes[] = {1, 10, 30, 200};
	static const unsigned contexts_of[] = {0, 3, 30, 2000};
	size_t		i;
	size_t		j;

	for (i = 0; i < UNIT_LENGTH(sizes); i++)
		for (j = 0; j < UNIT_LENGTH(contexts_of); j++)
		{
			UnitHost	host;
			IamArena	arena;
			IamWork		work = {.scratch = &arena};
			IamContextKey *keys;
			IamRequestParts parts = {.action = IAM_STR("s3:getobject"),
				.resource = IAM_STR("arn:aws:s3:::b/k"),
			.n_context = contexts_of[j]};
			IamIndexQuery query;
			IamIndexKeys has;
			IamRequest	request;
			IamImage	image;
			IamError	error;
			IamStr		bytes;
			IamStr		block;
			unsigned	k;

			unit_host_init(&host, &arena);
			bytes = make_long(&arena, sizes[i]);
			keys = iam_arena_array(&arena, parts.n_context,
								   sizeof(IamContextKey));
			for (k = 0; k < parts.n_context; k++)
			{
				char	   *name = iam_arena_alloc(&arena, 32);

				snprintf(name, 32, "s3:key%u", k);
				keys[k] = (IamContextKey) {
					{name, strlen(name)}, &parts.action, 1, false
				};
			}
			parts.context = keys;
			CHECK(iam_request_build(&arena, &parts, &block, &error));
			CHECK(iam_request_open(block.data, block.len, &request));
			CHECK(iam_image_open(bytes.data, bytes.len, &image));
			CHECK(iam_index_policy(&work, &image, &has));
			CHECK(has.n <= 2 * sizes[i] + 1);
			CHECK(iam_index_request(&work, &request, &query));
			CHECK(query.open == (contexts_of[j] > 20));
			CHECK(iam_evaluate(&image, &request, &work) == IAM_ALLOWED);
			CHECK(index_meets(&has, &query));
			unit_free(bytes);
			iam_arena_free(&arena);
		}
}

/* Without memory all three say so, and give back what they had. */
static bool
keys_without_memory(IamArena *arena, const void *input,
					IamErrorCode *failure)
{
	const IamStr *bytes = input;
	IamWork		work = {.scratch = arena};
	IamIndexKeys keys;
	IamImage	image;
	bool		done;

	if (!iam_image_open(bytes->data, bytes->len, &image))
		abort();
	done = iam_index_policy(&work, &image, &keys);
	*failure = work.failure;
	return done;
}

static void
test_memory(void)
{
	UnitHost	host;
	IamArena	arena;
	IamStr		bytes;

	unit_host_init(&host, &arena);
	bytes = make_long(&arena, 2000);
	iam_arena_free(&arena);
	CHECK(unit_starve("keys of a policy", keys_without_memory, &bytes,
					  false) > 0);
	unit_free(bytes);
}

int
main(void)
{
	test_found();
	test_bounds();
	test_memory();
	test_random();
	return unit_done();
}
