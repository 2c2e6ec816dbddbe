/*
 * fuzz_request.c
 *		Request blocks of any bytes are read within their bounds; those that
 *		were built are read as they were given.
 *
 * The input is a block, and also the lines of a request (fuzz.h).
 */
#include "fuzz.h"

#include "fold.h"
#include "jsontree.h"

/* Look at everything in a block. */
static void
read_all(IamArena *arena, const char *bytes, size_t size)
{
	static const char text[] = "{\"Version\":\"2012-10-17\",\"Statement\":"
		"[{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":"
		"\"arn:aws:s3:::${aws:username}/*\",\"Principal\":\"*\","
		"\"Condition\":{\"ForAnyValue:StringLike\":"
		"{\"k\":[\"a*b\",\"${k}\"]}}}]}";
	IamRequest	request;
	IamBuffer	out;
	IamPolicy	policy;
	IamImage	image;
	IamStr		written;
	IamError	error;

	iam_request_services(bytes, size);
	if (!iam_request_open(bytes, size, &request))
		return;
	iam_buffer_init(&out, arena, 64);
	/* a damaged block can name the same bytes over and over */
	if (request.n_entries < 64)
		iam_request_print(&request, &out);
	CHECK(iam_policy_parse(arena, (IamStr) {text, sizeof(text) - 1},
						   &policy, &error));
	CHECK(iam_image_write(arena, &policy, &written, &error));
	CHECK(iam_image_open(written.data, written.len, &image));
	fuzz_evaluate(&image, &request, false);
}

/* Is a context key in the request as it was given? */
static void
check_key(const IamRequest *request, const IamContextKey *key)
{
	const IamRequestEntry *entry = iam_request_find(request, key->name);
	uint32_t	i;

	CHECK((entry != NULL) == (key->n_values > 0));
	if (entry == NULL)
		return;
	CHECK(iam_str_eq(iam_request_str(request, entry->name), key->name));
	CHECK((entry->multivalued != 0) == key->multivalued);
	CHECK(iam_request_count(request, entry) == key->n_values);
	for (i = 0; i < key->n_values; i++)
		CHECK(iam_str_eq(iam_request_value(request, entry, i),
						 key->values[i]));
	CHECK(iam_request_value(request, entry, key->n_values).len == 0);
}

/* A key in the printed form. */
static void
check_printed_key(const IamJson *context, const IamContextKey *key)
{
	const IamJson *value;
	uint32_t	i;

	for (i = 0; i < context->count; i++)
	{
		if (iam_str_eq(context->names[i].text, key->name))
			break;
	}
	CHECK((i < context->count) == (key->n_values > 0));
	if (key->n_values == 0)
		return;
	value = &context->items[i];
	if (!key->multivalued)
	{
		CHECK(iam_str_eq(value->text, key->values[0]));
		return;
	}
	CHECK(value->type == IAM_JSON_ARRAY && value->count == key->n_values);
	for (i = 0; i < key->n_values; i++)
		CHECK(iam_str_eq(value->items[i].text, key->values[i]));
}

/* The printed form is JSON that says what was given. */
static void
check_printed(IamArena *arena, const IamRequest *request,
			  const IamRequestParts *parts)
{
	IamBuffer	out;
	IamJson    *tree;
	IamError	error;
	const IamJson *context;
	const IamJson *principal;
	uint32_t	i;

	iam_buffer_init(&out, arena, 64);
	iam_request_print(request, &out);
	CHECK(iam_json_read(arena, (IamStr) {out.data, out.len}, SIZE_MAX / 8,
						&tree, &error));
	CHECK(iam_str_eq(iam_json_member(tree, "action")->text, parts->action));
	CHECK(iam_str_eq(iam_json_member(tree, "resource")->text,
					 parts->resource));
	principal = iam_json_member(tree, "principal");
	CHECK((principal != NULL) == parts->has_principal);
	CHECK(principal == NULL ||
		  iam_str_eq(principal->text, parts->principal));
	context = iam_json_member(tree, "context");
	CHECK(context->count == request->n_entries);
	for (i = 0; i < parts->n_context; i++)
		check_printed_key(context, &parts->context[i]);
}

/* Two names of the context that are one without regard to case. */
static bool
has_clash(IamArena *arena, const IamRequestParts *parts)
{
	uint32_t	i;
	uint32_t	j;

	for (i = 0; i < parts->n_context; i++)
	{
		IamStr		name = parts->context[i].name;
		char	   *to = iam_arena_alloc(arena, IAM_FOLD_MAX(name.len));
		IamStr		folded = {to, iam_fold(to, name)};

		for (j = 0; j < i; j++)
		{
			if (iam_fold_equal(parts->context[j].name, folded))
				return true;
		}
	}
	return false;
}

static void
check_built(IamArena *arena, const IamRequestParts *parts, bool text)
{
	IamRequest	request;
	IamError	error;
	IamStr		block;
	char	   *copy;
	uint32_t	i;

	if (!iam_request_build(arena, parts, &block, &error))
	{
		CHECK(error.code == IAM_ERR_ARGUMENT);
		return;
	}
	CHECK(!has_clash(arena, parts));
	copy = fuzz_copy(block.data, block.len);
	CHECK(iam_request_open(copy, block.len, &request));
	CHECK(iam_str_eq(request.action_text, parts->action));
	CHECK(iam_str_eq(request.resource, parts->resource));
	CHECK(request.has_principal == parts->has_principal);
	CHECK(iam_str_eq(request.principal, parts->principal));
	for (i = 0; i < parts->n_context; i++)
		check_key(&request, &parts->context[i]);
	if (text)
		check_printed(arena, &request, parts);
	free(copy);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	IamArena	arena;
	FuzzRequest given;
	char	   *copy = fuzz_copy(data, size);
	IamStr		input = {copy, size};
	bool		text = fuzz_is_text(input);

	iam_arena_init(&arena, &fuzz_host);
	read_all(&arena, copy, size);
	fuzz_read_request(&input, &given);
	check_built(&arena, &given.parts, text);
	iam_arena_free(&arena);
	free(copy);
	return 0;
}
