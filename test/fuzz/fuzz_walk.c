/*
 * fuzz_walk.c
 *		Walking over JSON text: the cursor meets what the reader makes of the
 *		text, every value has its pointer, and no text, however broken, leads
 *		out of its bounds.
 */
#include "fuzz.h"

#include "jsontree.h"
#include "jsonscan.h"
#include "jsonwalk.h"

#define POINTER_SIZE 256

/* The text and the pointer of the value at hand. */
typedef struct Walk
{
	IamArena   *arena;
	IamStr		text;
	char		pointer[POINTER_SIZE];
	bool		exact;			/* the pointer was not cut so far */
} Walk;

/* Does the pointer lead to a place that has it? */
static void
check_located(const Walk *walk, IamStr pointer)
{
	char		again[POINTER_SIZE];
	size_t		offset;

	CHECK(iam_json_locate(walk->text, pointer, walk->arena, &offset));
	CHECK(offset < walk->text.len);
	iam_json_pointer(walk->text, offset, again, sizeof(again));
	CHECK(iam_str_eq(pointer, (IamStr) {again, strlen(again)}));
}

/* Does the core give the value or name at the offset this pointer? */
static void
check_pointer(const Walk *walk, size_t offset)
{
	char		pointer[POINTER_SIZE];

	iam_json_pointer(walk->text, offset, pointer, sizeof(pointer));
	CHECK(fuzz_is_text((IamStr) {pointer, strlen(pointer)}));
	CHECK(!walk->exact || strcmp(pointer, walk->pointer) == 0);
	if (walk->exact)
		check_located(walk, (IamStr) {pointer, strlen(pointer)});
}

/* Go down to a part; names that are shown cut or changed end the exactness. */
static void
descend(Walk *walk, IamStr name)
{
	size_t		used = strlen(walk->pointer);
	size_t		i;

	if (name.len > 90 || used + 2 * name.len + 2 >= POINTER_SIZE)
		walk->exact = false;
	for (i = 0; i < name.len; i++)
		walk->exact &= (unsigned char) name.data[i] >= 0x20;
	if (!walk->exact)
		return;
	walk->pointer[used++] = '/';
	for (i = 0; i < name.len; i++)
	{
		char		c = name.data[i];

		if (c == '~' || c == '/')
			walk->pointer[used++] = '~';
		walk->pointer[used++] = c == '~' ? '0' : c == '/' ? '1' : c;
	}
	walk->pointer[used] = '\0';
}

static IamStr
unquoted(const Walk *walk, IamStr token)
{
	char	   *to = iam_arena_alloc(walk->arena, token.len);

	CHECK(to != NULL);
	return (IamStr) {to, iam_json_unquote(token, to)};
}

static void walk_value(Walk *walk, IamStr value, const IamJson *tree);

static void
walk_object(Walk *walk, IamStr value, const IamJson *tree)
{
	Walk		saved = *walk;
	IamJsonCursor cursor;
	IamStr		name;
	IamStr		part;
	uint32_t	i;

	CHECK(iam_json_open(value, '{', &cursor));
	for (i = 0; i < tree->count; i++)
	{
		CHECK(iam_json_next_member(&cursor, &name, &part));
		CHECK(name.data == walk->text.data + tree->names[i].offset);
		CHECK(iam_str_eq(unquoted(walk, name), tree->names[i].text));
		descend(walk, tree->names[i].text);
		check_pointer(walk, tree->names[i].offset);
		walk_value(walk, part, &tree->items[i]);
		*walk = saved;
	}
	CHECK(!iam_json_next_member(&cursor, &name, &part));
}

static void
walk_array(Walk *walk, IamStr value, const IamJson *tree)
{
	Walk		saved = *walk;
	IamJsonCursor cursor;
	IamStr		part;
	uint32_t	i;

	CHECK(iam_json_open(value, '[', &cursor));
	for (i = 0; i < tree->count; i++)
	{
		char		digits[16];

		CHECK(iam_json_next_item(&cursor, &part));
		snprintf(digits, sizeof(digits), "%u", (unsigned) i);
		descend(walk, (IamStr) {digits, strlen(digits)});
		walk_value(walk, part, &tree->items[i]);
		*walk = saved;
	}
	CHECK(!iam_json_next_item(&cursor, &part));
}

static void
walk_value(Walk *walk, IamStr value, const IamJson *tree)
{
	CHECK(value.data == walk->text.data + tree->offset);
	check_pointer(walk, tree->offset);
	if (tree->type == IAM_JSON_OBJECT)
		walk_object(walk, value, tree);
	else if (tree->type == IAM_JSON_ARRAY)
		walk_array(walk, value, tree);
	else if (tree->type == IAM_JSON_STRING)
		CHECK(iam_str_eq(unquoted(walk, value), tree->text));
	else
		CHECK(iam_str_eq(value, tree->text));
}

/* A text that the reader takes. */
static void
check_tree(IamArena *arena, IamStr text, const IamJson *tree)
{
	Walk		walk = {arena, text, "", true};
	IamStr		value = {text.data + tree->offset, text.len - tree->offset};
	IamWork		work = {.scratch = arena};
	size_t		duplicate;

	while (strchr(" \t\r\n", value.data[value.len - 1]) != NULL)
		value.len--;
	CHECK(iam_json_duplicates(&work, text, &duplicate, 1) == 0);
	walk_value(&walk, value, tree);
}

/* Any text: the parts lie one behind the other, within it. */
static void
walk_anything(IamArena *arena, IamStr text)
{
	IamJsonCursor cursor;
	const char *last = text.data;
	IamStr		name = {text.data, 0};
	IamStr		part;
	char		bracket = text.len > 0 ? text.data[0] : '{';

	if (!iam_json_open(text, bracket, &cursor))
		return;
	while (bracket == '{' ? iam_json_next_member(&cursor, &name, &part) :
		   iam_json_next_item(&cursor, &part))
	{
		CHECK(part.data >= last &&
			  part.data + part.len <= text.data + text.len);
		last = part.data + part.len;
		if (name.len > 0)
			unquoted(&(Walk) {arena, text, "", true}, name);
	}
}

/* Any place of any text has a pointer that can be shown. */
static void
point_anywhere(IamStr text)
{
	size_t		step = text.len / 64 + 1;
	size_t		offset;

	for (offset = 0; offset <= text.len; offset += step)
		check_pointer(&(Walk) {NULL, text, "", false}, offset);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	IamArena	arena;
	IamJsonScan scan;
	IamJson    *tree;
	IamError	error;
	char	   *copy = fuzz_copy(data, size);
	IamStr		text = {copy, size};
	IamWork		work = {.scratch = &arena};
	size_t		duplicate;

	iam_arena_init(&arena, &fuzz_host);
	if (iam_json_read(&arena, text, SIZE_MAX / 8, &tree, &error))
		check_tree(&arena, text, tree);
	else if (iam_json_scan(text, NULL, &fuzz_host, &scan, &error))
	{
		/* what scans and does not read has a name twice */
		CHECK(iam_json_duplicates(&work, text, &duplicate, 1) > 0);
		CHECK(duplicate < size && copy[duplicate] == '"');
	}
	walk_anything(&arena, text);
	point_anywhere(text);
	iam_arena_free(&arena);
	free(copy);
	return 0;
}
