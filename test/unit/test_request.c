/*
 * test_request.c
 *		Prepared requests: what is refused, what is kept and how it is found
 *		again, and that a damaged block harms nobody.
 */
#include "engine.h"
#include "fold.h"

#define RESOURCE "arn:aws:s3:::b/k"

/* Arguments, and the start of what is said of them; NULL: they are good. */
typedef struct ArgumentCase
{
	IamStr		action;
	IamStr		resource;
	const char *principal;
	IamStr		context;
	const char *message;
	const char *found;
} ArgumentCase;

#define GOOD(action, resource) \
	{S(action), S(resource), NULL, S("{}"), NULL, NULL}
#define BAD_ACTION(action) \
	{S(action), S("*"), NULL, S("{}"), \
	"the action of a request must have the form service:Name", action}
#define WILD_ACTION(action) \
	{S(action), S("*"), NULL, S("{}"), \
	"the action of a request must not hold wildcards", action}
#define BAD_RESOURCE(resource) \
	{S("a:b"), S(resource), NULL, S("{}"), \
	"the resource of a request must be an ARN of six parts, or \"*\"", \
	resource}
#define GOOD_PRINCIPAL(principal) \
	{S("a:b"), S("*"), principal, S("{}"), NULL, NULL}
#define BAD_PRINCIPAL(principal) \
	{S("a:b"), S("*"), principal, S("{}"), \
	"the principal of a request must be ", principal}
#define GOOD_CONTEXT(context) \
	{S("a:b"), S("*"), NULL, S(context), NULL, NULL}
#define CLASH(context) \
	{S("a:b"), S("*"), NULL, S(context), \
	"two keys of the context differ in case only", NULL}

static const ArgumentCase argument_cases[] = {
	GOOD("s3:GetObject", "*"),
	GOOD("s3:GetObject", RESOURCE),
	GOOD("S3:getobject", "arn:aws:s3:::"),
	GOOD("a:b", "arn:::::"),
	GOOD("a:b", "arn:aws:x:y:z:a:b:c/d"),
	/* a wildcard in the resource is a character like any other */
	GOOD("a:b", "arn:aws:s3:::b/*"),
	GOOD("\xC3\xA9:\xC3\xA9", "arn:aws:s3:::\xC3\xA9"),
	BAD_ACTION(""),
	BAD_ACTION("s3"),
	BAD_ACTION("s3:"),
	BAD_ACTION(":GetObject"),
	BAD_ACTION(":"),
	BAD_ACTION("s3:Get:Object"),
	BAD_ACTION("s3:Get Object"),
	BAD_ACTION(" s3:GetObject"),
	/* a line end is shown as a blank */
	{S("s3:GetObject\n"), S("*"), NULL, S("{}"),
		"the action of a request must have the form service:Name",
	"s3:GetObject "},
	BAD_ACTION("s3:Get,Put"),
	WILD_ACTION("*"),
	WILD_ACTION("s3:*"),
	WILD_ACTION("s3:Get?bject"),
	WILD_ACTION("*:*"),
	WILD_ACTION("s?:GetObject"),
	BAD_RESOURCE(""),
	BAD_RESOURCE("**"),
	BAD_RESOURCE(" *"),
	BAD_RESOURCE("?"),
	BAD_RESOURCE("b/k"),
	BAD_RESOURCE("arn"),
	BAD_RESOURCE("arn:aws:s3::"),
	BAD_RESOURCE("ARN:aws:s3:::b"),
	BAD_RESOURCE("arn*:aws:s3:::b"),
	BAD_RESOURCE(" arn:aws:s3:::b"),
	GOOD_PRINCIPAL("anonymous"),
	GOOD_PRINCIPAL("arn:aws:iam::123456789012:root"),
	GOOD_PRINCIPAL("arn:aws:iam::123456789012:user/path/alice"),
	GOOD_PRINCIPAL("lambda.amazonaws.com"),
	BAD_PRINCIPAL(""),
	BAD_PRINCIPAL("*"),
	BAD_PRINCIPAL("123456789012"),
	BAD_PRINCIPAL("arn:aws:iam::123456789012:group/g"),
	BAD_PRINCIPAL("Anonymous"),
	GOOD_CONTEXT("{``:``,`a`:[],`b`:null}"),
	GOOD_CONTEXT("{`a`:1,`b`:1,`a `:1,`\xC3\x9F`:1,`ss`:1}"),
	CLASH("{`aws:UserName`:`a`,`aws:username`:`b`}"),
	CLASH("{`a`:1,`b`:2,`c`:3,`A`:4}"),
	/* also when one of them has no value */
	CLASH("{`k`:null,`K`:`x`}"),
	CLASH("{`k`:[],`K`:[]}"),
	CLASH("{`\xC3\x89`:1,`\xC3\xA9`:1}"),
	/* the Kelvin sign */
	CLASH("{`\xE2\x84\xAA`:1,`k`:1}"),
};

static void
test_arguments(void)
{
	UnitHost	host;
	IamArena	arena;
	size_t		i;

	unit_host_init(&host, &arena);
	for (i = 0; i < UNIT_LENGTH(argument_cases); i++)
	{
		const ArgumentCase *one = &argument_cases[i];
		IamStr		context = unit_json(one->context);
		IamStr		principal = {one->principal, 0};
		IamError	error;
		IamStr		block;
		bool		done;

		if (one->principal != NULL)
			principal.len = strlen(one->principal);
		iam_error_clear(&error);
		done = unit_request_block(&arena, one->action, one->resource, context,
								  one->principal == NULL ? NULL : &principal,
								  &block, &error);
		CHECK_THAT(done == (one->message == NULL), "case %zu: %d, %s", i,
				   done, error.message);
		if (!done && one->message != NULL)
		{
			CHECK(error.code == IAM_ERR_ARGUMENT);
			CHECK_THAT(strncmp(error.message, one->message,
							   strlen(one->message)) == 0, "case %zu: %s", i,
					   error.message);
			CHECK_THAT(one->found == NULL ||
					   strcmp(error.found, one->found) == 0,
					   "case %zu: found %s", i, error.found);
			CHECK((error.hint[0] != '\0') ==
				  (strstr(one->message, "wildcards") != NULL));
			CHECK(unit_error_is_utf8(&error));
		}
		unit_free(context);
	}
	iam_arena_free(&arena);
	CHECK(host.outstanding == 0);
}

/* A request, opened in memory of exactly its size, and its text. */
typedef struct PrintCase
{
	IamStr		action;
	IamStr		resource;
	const char *principal;
	IamStr		context;
	IamStr		text;
} PrintCase;

static const PrintCase print_cases[] = {
	{S("s3:GetObject"), S("*"), NULL, S("{}"),
	S("{`action`:`s3:GetObject`,`resource`:`*`,`context`:{}}")},
	{S("S3:getOBJECT"), S("arn:AWS:S3:::B/k"), "anonymous",
		S("{`B`:1.50,`a`:[`x`,2,true],`c`:[],`d`:null,`e`:``,`f`:[``]}"),
		S("{`action`:`S3:getOBJECT`,`resource`:`arn:AWS:S3:::B/k`,"
		  "`context`:{`a`:[`x`,`2`,`true`],`B`:`1.50`,`e`:``,`f`:[``]},"
		  "`principal`:`anonymous`}")},
	{S("a:b"), S("arn:aws:s3:::\xC3\xA9\\n"), NULL,
		S("{`\\u00c9`:`\\n\\``,`\\u0001`:`\\\\`}"),
		S("{`action`:`a:b`,`resource`:`arn:aws:s3:::\xC3\xA9\\\\n`,"
		  "`context`:{`\\u0001`:`\\\\`,`\xC3\x89`:`\\n\\``}}")},
};

static void
test_print(void)
{
	UnitHost	host;
	IamArena	arena;
	size_t		i;

	unit_host_init(&host, &arena);
	for (i = 0; i < UNIT_LENGTH(print_cases); i++)
	{
		const PrintCase *one = &print_cases[i];
		IamStr		context = unit_json(one->context);
		IamStr		wanted = unit_json(one->text);
		IamStr		principal = {one->principal, 0};
		IamRequest	request;
		IamError	error;
		IamStr		block;
		IamBuffer	out;
		IamJson    *json;

		if (one->principal != NULL)
			principal.len = strlen(one->principal);
		CHECK(unit_request_block(&arena, one->action, one->resource, context,
								 one->principal == NULL ? NULL : &principal,
								 &block, &error));
		block = unit_copy(block.data, block.len);
		CHECK(iam_request_open(block.data, block.len, &request));
		CHECK(iam_str_eq(request.action_text, one->action));
		CHECK(iam_str_eq(request.resource, one->resource));
		CHECK(request.any_resource == (one->resource.len == 1));
		CHECK(request.has_principal == (one->principal != NULL));
		CHECK(iam_request_services(block.data, block.len) ==
			  request.action.services);
		iam_buffer_init(&out, &arena, 1);
		iam_request_print(&request, &out);
		CHECK_THAT(iam_str_eq((IamStr) {out.data, out.len}, wanted),
				   "printed %.*s", (int) out.len, out.data);
		CHECK(iam_json_read(&arena, (IamStr) {out.data, out.len}, SIZE_MAX,
							&json, &error));
		unit_free(block);
		unit_free(context);
		unit_free(wanted);
	}
	iam_arena_free(&arena);
	CHECK(host.outstanding == 0);
}

/* The parts as they are matched: folded but for the resource's sixth. */
static void
test_folding(void)
{
	static const IamStr parts[] = {
		S("arn"), S("aws-cn"), S("s3"), S("eu-west-1"), S("k123"),
		S("Path:To/KEY")
	};
	UnitHost	host;
	IamArena	arena;
	IamRequest	request;
	int			i;

	unit_host_init(&host, &arena);
	request = unit_request(&arena, IAM_STR("EC2:Run\xC3\x89"),
						   IAM_STR("arn:AWS-cn:S3:Eu-West-1:\xE2\x84\xAA"
								   "123:Path:To/KEY"), IAM_STR("{}"));
	CHECK(iam_str_eq(request.action.folded, IAM_STR("ec2:run\xC3\xA9")));
	CHECK(iam_str_eq(request.action.service, IAM_STR("ec2")));
	CHECK(iam_str_eq(request.action.name, IAM_STR("run\xC3\xA9")));
	CHECK(request.action.action_key != 0);
	CHECK(request.action.service_key != 0);
	for (i = 0; i < IAM_ARN_PARTS; i++)
		CHECK_THAT(iam_str_eq(iam_request_part(&request, i), parts[i]),
				   "part %d is %.*s", i,
				   (int) iam_request_part(&request, i).len,
				   iam_request_part(&request, i).data);
	iam_arena_free(&arena);
	CHECK(host.outstanding == 0);
}

/* Keys are found in any case, with all their values, and no others. */
static void
test_find(void)
{
	UnitHost	host;
	IamArena	arena;
	IamRequest	request;
	const IamRequestEntry *entry;

	unit_host_init(&host, &arena);
	request = unit_request(&arena, IAM_STR("a:b"), IAM_STR("*"),
						   IAM_STR("{\"aws:UserName\":\"Al\",\"x\":[],"
								   "\"y\":null,\"l\":[\"1\",\"\",\"3\"],"
								   "\"\xC3\x89\":\"e\",\"\":\"no name\"}"));
	CHECK(request.n_entries == 4);
	entry = iam_request_find(&request, IAM_STR("AWS:username"));
	CHECK(entry != NULL && !entry->multivalued && entry->n_values == 1);
	CHECK(iam_str_eq(iam_request_value(&request, entry, 0), IAM_STR("Al")));
	CHECK(iam_str_eq(iam_request_str(&request, entry->name),
					 IAM_STR("aws:UserName")));
	CHECK(iam_request_value(&request, entry, 1).len == 0);
	entry = iam_request_find(&request, IAM_STR("L"));
	CHECK(entry != NULL && entry->multivalued && entry->n_values == 3);
	CHECK(iam_request_count(&request, entry) == 3);
	CHECK(iam_str_eq(iam_request_value(&request, entry, 2), IAM_STR("3")));
	CHECK(iam_request_find(&request, IAM_STR("x")) == NULL);
	CHECK(iam_request_find(&request, IAM_STR("y")) == NULL);
	CHECK(iam_request_find(&request, IAM_STR("aws:UserNam")) == NULL);
	CHECK(iam_request_find(&request, IAM_STR("aws:UserNames")) == NULL);
	entry = iam_request_find(&request, IAM_STR("\xC3\xA9"));
	CHECK(entry != NULL);
	entry = iam_request_find(&request, IAM_STR(""));
	CHECK(entry != NULL);
	iam_arena_free(&arena);
	CHECK(host.outstanding == 0);
}

#define MANY 10000

/* Ten thousand keys in no order, each found by another spelling. */
static void
test_many_keys(void)
{
	UnitHost	host;
	IamArena	arena;
	IamBuffer	context;
	IamRequest	request;
	char		text[64];
	int			i;

	unit_host_init(&host, &arena);
	iam_buffer_init(&context, &arena, 1 << 19);
	for (i = 0; i < MANY; i++)
	{
		/* 7919 is prime to 10000, so that each number comes once */
		snprintf(text, sizeof(text), "%s\"Key/%d\":\"value %d\"",
				 i == 0 ? "{" : ",", i * 7919 % MANY, i * 7919 % MANY);
		iam_buffer_append(&context, text, strlen(text));
	}
	iam_buffer_byte(&context, '}');
	request = unit_request(&arena, IAM_STR("a:b"), IAM_STR("*"),
						   (IamStr) {context.data, context.len});
	CHECK(request.n_entries == MANY);
	for (i = -1; i <= MANY; i++)
	{
		const IamRequestEntry *entry;
		char		value[32];

		snprintf(text, sizeof(text), "kEY/%d", i);
		snprintf(value, sizeof(value), "value %d", i);
		entry = iam_request_find(&request, (IamStr) {text, strlen(text)});
		CHECK((entry != NULL) == (i >= 0 && i < MANY));
		if (entry != NULL)
			CHECK(iam_str_eq(iam_request_value(&request, entry, 0),
							 (IamStr) {value, strlen(value)}));
	}
	iam_arena_free(&arena);
	CHECK(host.outstanding == 0);
}

static const IamStr asked_policy =
S("{\"Version\":\"2012-10-17\",\"Statement\":{\"Effect\":\"Allow\","
  "\"Principal\":\"*\",\"Action\":\"s3:*\",\"Resource\":"
  "\"arn:aws:s3:*:*:${aws:username}/*\",\"Condition\":"
  "{\"ForAnyValue:StringLike\":{\"aws:TagKeys\":\"a*\"}}}}");

/* Use a block in every way; what comes out is void. */
static void
use_block(IamArena *arena, const IamImage *image, IamStr block)
{
	IamRequest	request;
	IamErrorCode failure;
	IamBuffer	out;
	int			i;

	iam_request_services(block.data, block.len);
	if (!iam_request_open(block.data, block.len, &request))
		return;
	for (i = 0; i < IAM_ARN_PARTS; i++)
		iam_request_part(&request, i);
	iam_request_find(&request, IAM_STR("aws:tagkeys"));
	iam_request_find(&request, IAM_STR("zzz"));
	unit_evaluate(arena, image, &request, &failure);
	iam_buffer_init(&out, arena, 64);
	iam_request_print(&request, &out);
}

/* Blocks with each byte changed in all ways, cut, and thrown together. */
static void
test_damage(void)
{
	UnitRandom	random = {0xE7037ED1A0B428DB};
	UnitHost	host;
	IamArena	arena;
	IamImage	image;
	IamArenaMark mark;
	IamStr		bytes;
	IamStr		principal = IAM_STR("arn:aws:iam::123456789012:user/alice");
	IamStr		block;
	IamError	error;
	char	   *changed;
	size_t		place;
	int			i;

	unit_host_init(&host, &arena);
	bytes = unit_image(&arena, asked_policy);
	CHECK(iam_image_open(bytes.data, bytes.len, &image));
	CHECK(unit_request_block(&arena, IAM_STR("s3:GetObject"),
							 IAM_STR("arn:aws:s3:::alice/k"),
							 IAM_STR("{\"aws:username\":\"alice\","
									 "\"aws:TagKeys\":[\"ab\",\"b\"]}"),
							 &principal, &block, &error));
	block = unit_copy(block.data, block.len);
	changed = (char *) (uintptr_t) block.data;
	mark = iam_arena_mark(&arena);
	for (place = 0; place < block.len; place++)
	{
		for (i = 1; i < 256; i++)
		{
			changed[place] ^= (char) i;
			use_block(&arena, &image, block);
			changed[place] ^= (char) i;
			iam_arena_rewind(&arena, &mark);
		}
	}
	for (place = 0; place < block.len; place++)
	{
		IamStr		cut = unit_copy(block.data, place);
		uint32_t	size = (uint32_t) place;
		IamRequest	request;

		CHECK(!iam_request_open(cut.data, cut.len, &request));
		CHECK(iam_request_services(cut.data, cut.len) == 0);
		if (place >= sizeof(IamRequestHeader))
		{
			memcpy((char *) (uintptr_t) cut.data +
				   offsetof(IamRequestHeader, size), &size, sizeof(size));
			use_block(&arena, &image, cut);
		}
		unit_free(cut);
		iam_arena_rewind(&arena, &mark);
	}
	for (i = 0; i < 100000; i++)
	{
		IamStr		copy = unit_copy(block.data, block.len);
		unsigned	changes = 2 + unit_below(&random, 8);

		changed = (char *) (uintptr_t) copy.data;
		while (changes-- > 0)
			changed[unit_below(&random, (unsigned) copy.len)] = (char)
				unit_below(&random, 256);
		use_block(&arena, &image, copy);
		unit_free(copy);
		iam_arena_rewind(&arena, &mark);
	}
	unit_free(block);
	unit_free(bytes);
	iam_arena_free(&arena);
	CHECK(host.outstanding == 0);
}

/* Build a request of many keys; the first chunk is soon used up. */
static bool
starved_build(IamArena *arena, const void *input, IamErrorCode *failure)
{
	IamRequestParts parts = {IAM_STR_INIT("s3:GetObject"),
		IAM_STR_INIT(RESOURCE), input, 300, false, IAM_STR_INIT("")};
	IamError	error;
	IamStr		block;

	if (iam_request_build(arena, &parts, &block, &error))
		return true;
	*failure = error.code;
	return false;
}

static void
test_starved(void)
{
	static char names[300][32];
	static IamStr value = S("some value of a key");
	IamContextKey keys[300];
	int			i;

	for (i = 0; i < 300; i++)
	{
		snprintf(names[i], sizeof(names[i]), "aws:PrincipalTag/%d", i);
		keys[i] = (IamContextKey) {{names[i], strlen(names[i])}, &value, 1,
		false};
	}
	CHECK(unit_starve("request", starved_build, keys, false) > 3);
	CHECK(unit_starve("request", starved_build, keys, true) > 3);
}

int
main(void)
{
	test_arguments();
	test_print();
	test_folding();
	test_find();
	test_many_keys();
	test_damage();
	test_starved();
	return unit_done();
}
