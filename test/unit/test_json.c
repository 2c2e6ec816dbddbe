/*
 * test_json.c
 *		The JSON reader: that documents come back as they are written, and
 *		what happens when they are too long, without memory or when stopped.
 */
#include "engine.h"
#include "jsonscan.h"
#include "jsonwalk.h"

/* One value of a random document, in the order of the text. */
typedef struct Event
{
	IamJsonType type;
	bool		name;			/* a member name, not a value */
	uint32_t	offset;
	uint32_t	count;
	IamStr		text;
} Event;

#define MOST_EVENTS 4000

typedef struct Generator
{
	UnitRandom	random;
	IamBuffer  *out;
	IamArena   *arena;
	Event		events[MOST_EVENTS];
	size_t		count;
	unsigned long names;		/* makes names unique */
} Generator;

static void
put_blanks(Generator *g)
{
	while (unit_below(&g->random, 4) == 0)
		iam_buffer_byte(g->out, (unsigned char)
						" \t\r\n"[unit_below(&g->random, 4)]);
}

/* A random string as a token; *decoded is what it says. */
static void
put_string(Generator *g, IamStr *decoded, bool unique)
{
	static const struct
	{
		IamStr		token;
		IamStr		means;
	}			pieces[] = {
		{S("a"), S("a")}, {S("\\\""), S("\"")}, {S("\\\\"), S("\\")},
		{S("\\/"), S("/")}, {S("/"), S("/")}, {S("\\b\\f"), S("\b\f")},
		{S("\\n\\r\\t"), S("\n\r\t")}, {S("\\u0041"), S("A")},
		{S("\\u00e9"), S("\xC3\xA9")}, {S("\xC3\xA9"), S("\xC3\xA9")},
		{S("\\u20AC"), S("\xE2\x82\xAC")}, {S("\\u0001"), S("\x01")},
		{S("\\ud83d\\ude00"), S("\xF0\x9F\x98\x80")},
		{S("\xF0\x9F\x98\x80"), S("\xF0\x9F\x98\x80")},
		{S("\\uDBFF\\uDFFF"), S("\xF4\x8F\xBF\xBF")}, {S("{[,:]}"),
		S("{[,:]}")}
	};
	IamBuffer	text;

	iam_buffer_init(&text, g->arena, 16);
	iam_buffer_byte(g->out, '"');
	if (unique)
	{
		char		number[24];
		int			len = snprintf(number, sizeof(number), "%lu",
								   g->names++);

		iam_buffer_append(g->out, number, (size_t) len);
		iam_buffer_append(&text, number, (size_t) len);
	}
	while (unit_below(&g->random, 4) != 0)
	{
		size_t		i = unit_below(&g->random, UNIT_LENGTH(pieces));

		iam_buffer_str(g->out, pieces[i].token);
		iam_buffer_str(&text, pieces[i].means);
	}
	iam_buffer_byte(g->out, '"');
	*decoded = (IamStr) {text.data, text.len};
}

static Event *
put_event(Generator *g, IamJsonType type, bool name)
{
	Event	   *event = &g->events[g->count++];

	event->type = type;
	event->name = name;
	event->offset = (uint32_t) g->out->len;
	event->count = 0;
	event->text = IAM_STR("");
	return event;
}

static void
put_scalar(Generator *g)
{
	static const IamStr tokens[] = {
		S("null"), S("true"), S("false"), S("0"), S("-0.0"), S("1e5"),
		S("-12.50E+10"), S("98765432109876543210")
	};
	unsigned	i = unit_below(&g->random, UNIT_LENGTH(tokens) + 4);
	IamJsonType type = i == 0 ? IAM_JSON_NULL :
		i <= 2 ? IAM_JSON_BOOL : IAM_JSON_NUMBER;
	Event	   *event;

	if (i >= UNIT_LENGTH(tokens))
	{
		event = put_event(g, IAM_JSON_STRING, false);
		put_string(g, &event->text, false);
		return;
	}
	event = put_event(g, type, false);
	event->text = tokens[i];
	iam_buffer_str(g->out, tokens[i]);
}

static void
put_value(Generator *g, int depth)
{
	unsigned	kind = unit_below(&g->random, 3);
	bool		object = kind == 0;
	Event	   *event;

	put_blanks(g);
	if (kind == 2 || depth == 0)
		put_scalar(g);
	else
	{
		event = put_event(g, object ? IAM_JSON_OBJECT : IAM_JSON_ARRAY,
						  false);
		iam_buffer_byte(g->out, object ? '{' : '[');
		put_blanks(g);
		while (unit_below(&g->random, 4) != 0 && g->count < MOST_EVENTS - 200)
		{
			if (event->count++ > 0)
				iam_buffer_byte(g->out, ',');
			put_blanks(g);
			if (object)
			{
				Event	   *name = put_event(g, IAM_JSON_STRING, true);

				put_string(g, &name->text, true);
				put_blanks(g);
				iam_buffer_byte(g->out, ':');
			}
			put_value(g, depth - 1);
		}
		iam_buffer_byte(g->out, object ? '}' : ']');
	}
	put_blanks(g);
}

/* Compare a tree with the events; *event is the next one. */
static bool
same_tree(const IamJson *tree, const Event **event)
{
	const Event *self = (*event)++;
	uint32_t	i;

	if (self->name || tree->type != self->type ||
		tree->offset != self->offset || tree->count != self->count ||
		!iam_str_eq(tree->text, self->text))
		return false;
	for (i = 0; i < tree->count; i++)
	{
		if (tree->type == IAM_JSON_OBJECT)
		{
			const Event *name = (*event)++;

			if (!name->name || tree->names[i].offset != name->offset ||
				!iam_str_eq(tree->names[i].text, name->text))
				return false;
		}
		if (!same_tree(&tree->items[i], event))
			return false;
	}
	return true;
}

/* Walk a value by cursor; the parts must be where the events say. */
static bool
same_walk(IamStr source, IamStr value, const Event **event)
{
	const Event *self = (*event)++;
	IamJsonCursor cursor;
	IamStr		name;
	IamStr		part;
	uint32_t	count = 0;

	if ((size_t) (value.data - source.data) != self->offset)
		return false;
	if (iam_json_open(value, '{', &cursor))
	{
		while (iam_json_next_member(&cursor, &name, &part))
		{
			const Event *its = (*event)++;
			char		decoded[1024];

			count++;
			if (!its->name ||
				(size_t) (name.data - source.data) != its->offset ||
				name.len > sizeof(decoded) ||
				!iam_str_eq((IamStr) {decoded,
							iam_json_unquote(name, decoded)}, its->text) ||
				!same_walk(source, part, event))
				return false;
		}
	}
	else if (iam_json_open(value, '[', &cursor))
	{
		while (iam_json_next_item(&cursor, &part))
		{
			count++;
			if (!same_walk(source, part, event))
				return false;
		}
	}
	return count == self->count;
}

/* Random documents come back value by value, in order and place. */
static void
test_random(void)
{
	static Generator g = {{0xBF58476D1CE4E5B9}, NULL, NULL, {{0}}, 0, 0};
	unsigned long values = 0;
	int			round;

	for (round = 0; round < 3000; round++)
	{
		UnitHost	host;
		IamArena	arena;
		IamBuffer	text;
		IamError	error;
		IamJsonScan scan;
		IamJson    *tree;
		IamStr		copy;
		const Event *event = g.events;
		const char *start;
		bool		done;

		unit_host_init(&host, &arena);
		iam_buffer_init(&text, &arena, 64);
		g.out = &text;
		g.arena = &arena;
		g.count = 0;
		put_value(&g, 8);
		values += g.count;
		copy = unit_copy(text.data, text.len);
		done = iam_json_read(&arena, copy, SIZE_MAX, &tree, &error);
		CHECK_THAT(done, "refused: %.*s: %s", (int) copy.len, copy.data,
				   error.message);
		CHECK_THAT(done && same_tree(tree, &event) &&
				   event == g.events + g.count, "read otherwise: %.*s",
				   (int) copy.len, copy.data);
		CHECK(iam_json_scan(copy, &arena, &host.host, &scan, &error));
		CHECK(scan.n_starts == g.count);
		event = g.events;
		start = copy.data + g.events[0].offset;
		CHECK_THAT(same_walk(copy, (IamStr) {start, copy.len -
							 g.events[0].offset}, &event) &&
				   event == g.events + g.count, "walked otherwise: %.*s",
				   (int) copy.len, copy.data);
		unit_free(copy);
		iam_arena_free(&arena);
		CHECK(host.outstanding == 0);
	}
	printf("%lu values read back\n", values);
	CHECK(values > 50000);
}

/*
 * json-c gets long text in pieces of 256 kB: move each kind of token over
 * the border byte by byte.
 */
static void
test_pieces(void)
{
	static const IamStr tokens[] = {
		S("`\\ud83d\\ude00\\u00e9\xF0\x9F\x98\x80\xE2\x82\xAC\\n\\`\\\\`"),
		S("-12.50e+10"), S("9223372036854775808"), S("1e5"), S("0"),
		S("true"), S("false"), S("null"), S("{`k`:[1,2]}"), S("[[],{}]")
	};
	static const IamStr smile = S("\xF0\x9F\x98\x80\xC3\xA9\xF0\x9F\x98\x80"
								  "\xE2\x82\xAC\n\"\\");
	const size_t border = 256 * 1024;
	size_t		i;
	size_t		back;

	for (i = 0; i < UNIT_LENGTH(tokens); i++)
	{
		for (back = 0; back <= tokens[i].len + 1; back++)
		{
			UnitHost	host;
			IamArena	arena;
			IamError	error;
			IamJson    *tree;
			IamStr		token = unit_json(tokens[i]);
			size_t		start = border - back;
			size_t		len = start + token.len + 2;
			char	   *text = malloc(len);
			bool		done;

			if (text == NULL)
				abort();
			memset(text, ' ', len);
			memcpy(text, "[0,", 3);
			memcpy(text + start, token.data, token.len);
			text[len - 1] = ']';
			unit_host_init(&host, &arena);
			done = iam_json_read(&arena, (IamStr) {text, len}, SIZE_MAX,
								 &tree, &error);
			CHECK_THAT(done && tree->count == 2 &&
					   tree->items[1].offset == start, "%.*s at %zu",
					   (int) token.len, token.data, start);
			if (done && i == 0)
				CHECK(iam_str_eq(tree->items[1].text, smile));
			else if (done && tree->items[1].count == 0)
				CHECK(iam_str_eq(tree->items[1].text, token));
			iam_arena_free(&arena);
			CHECK(host.outstanding == 0);
			free(text);
			unit_free(token);
		}
	}
}

/* Append a code point as escapes; returns the length. */
static int
escape_char(uint32_t cp, char *to)
{
	if (cp < 0x10000)
		return sprintf(to, "\\u%04x", cp);
	return sprintf(to, "\\u%04x\\u%04X", 0xD800 + ((cp - 0x10000) >> 10),
				   0xDC00 + ((cp - 0x10000) & 0x3FF));
}

/* Every character, escaped, is read as itself, in values and in names. */
static void
test_code_points(void)
{
	enum { PAGE = 0x400 };
	char		text[2 * 12 * PAGE + 16];
	unsigned char expected[4 * PAGE];
	uint32_t	first;
	uint32_t	cp;

	for (first = 0; first < 0x110000; first += PAGE)
	{
		UnitHost	host;
		IamArena	arena;
		IamError	error;
		IamJson    *tree;
		IamStr		want = {(const char *) expected, 0};
		size_t		len = 0;
		size_t		n = 0;
		bool		done;

		if (first >= 0xD800 && first < 0xE000)
			continue;
		text[len++] = '"';
		for (cp = first == 0 ? 1 : first; cp < first + PAGE; cp++)
		{
			len += (size_t) escape_char(cp, text + len);
			n += (size_t) iam_utf8_encode(cp, expected + n);
		}
		text[len++] = '"';
		want.len = n;
		unit_host_init(&host, &arena);
		done = iam_json_read(&arena, (IamStr) {text, len}, SIZE_MAX, &tree,
							 &error);
		CHECK_THAT(done && iam_str_eq(tree->text, want),
				   "characters from U+%04X on", (unsigned) first);
		/* two names that differ in the last character only */
		len = (size_t) sprintf(text, "{\"\\\\");
		len += (size_t) escape_char(first + 1, text + len);
		len += (size_t) sprintf(text + len, "\":1,\"\\\\");
		len += (size_t) escape_char(first + 2, text + len);
		len += (size_t) sprintf(text + len, "\":2}");
		CHECK_THAT(iam_json_read(&arena, (IamStr) {text, len}, SIZE_MAX,
								 &tree, &error) && tree->count == 2,
				   "names from U+%04X on", (unsigned) first);
		iam_arena_free(&arena);
		CHECK(host.outstanding == 0);
	}
}

/* The limit counts what the text says, not how it is escaped. */
static void
test_length(void)
{
	static const struct
	{
		IamStr		unit;
		size_t		decoded;
	}			units[] = {
		{S("a"), 1}, {S("\xC3\xA9"), 2}, {S("\\u00e9"), 2},
		{S("\\u20ac"), 3}, {S("\\ud83d\\ude00"), 4}, {S("\\u0041"), 1},
		{S("\\n"), 1}, {S("\\/"), 1}, {S("\\\""), 1}, {S("\\u0022"), 1},
		{S("\\u0001"), 1}
	};
	UnitHost	host;
	IamArena	arena;
	size_t		i;
	int			count;

	unit_host_init(&host, &arena);
	for (i = 0; i < UNIT_LENGTH(units); i++)
	{
		IamBuffer	text;
		IamError	error;
		IamJson    *tree;
		size_t		decoded = 2 + 100 * units[i].decoded;
		IamStr		all;

		iam_buffer_init(&text, &arena, 1024);
		iam_buffer_byte(&text, '"');
		for (count = 0; count < 100; count++)
			iam_buffer_str(&text, units[i].unit);
		iam_buffer_byte(&text, '"');
		all = (IamStr) {text.data, text.len};
		CHECK_THAT(iam_json_read(&arena, all, decoded, &tree, &error),
				   "%s is more than %zu bytes", units[i].unit.data, decoded);
		CHECK_THAT(!iam_json_read(&arena, all, decoded - 1, &tree, &error) &&
				   error.code == IAM_ERR_TOO_LARGE,
				   "%s is less than %zu bytes", units[i].unit.data, decoded);
	}
	iam_arena_free(&arena);
}

/* A string of any characters, written and read, is the same. */
static void
test_quote(void)
{
	UnitRandom	random = {0x2545F4914F6CDD1D};
	UnitHost	host;
	IamArena	arena;
	int			round;

	unit_host_init(&host, &arena);
	for (round = 0; round < 20000; round++)
	{
		IamArenaMark mark = iam_arena_mark(&arena);
		unsigned char bytes[64];
		size_t		len = 0;
		IamBuffer	out;
		IamError	error;
		IamJson    *tree;

		while (len < sizeof(bytes) - 4 && unit_below(&random, 12) != 0)
		{
			uint32_t	cp = unit_below(&random, 3) == 0 ?
				unit_below(&random, 0x110000) : unit_below(&random, 0x80);

			if (cp != 0 && (cp < 0xD800 || cp > 0xDFFF))
				len += (size_t) iam_utf8_encode(cp, bytes + len);
		}
		iam_buffer_init(&out, &arena, 8);
		iam_json_quote(&out, (IamStr) {(char *) bytes, len});
		CHECK_THAT(iam_json_read(&arena, (IamStr) {out.data, out.len},
								 SIZE_MAX, &tree, &error) &&
				   tree->type == IAM_JSON_STRING &&
				   iam_str_eq(tree->text, (IamStr) {(char *) bytes, len}),
				   "otherwise: %.*s", (int) out.len, out.data);
		iam_arena_rewind(&arena, &mark);
	}
	iam_arena_free(&arena);
}

/* A document that asks for many chunks, with a duplicate or without. */
static IamStr
large_document(size_t members, bool duplicate)
{
	char	   *text = malloc(members * 64 + 64);
	size_t		len = 1;
	size_t		i;

	if (text == NULL)
		abort();
	text[0] = '{';
	for (i = 0; i < members; i++)
		len += (size_t) sprintf(text + len, "%s\"name%zu\":[{},%zu,\"\\n\","
								"{\"a\":[true,null]}]", i > 0 ? "," : "",
								duplicate && i + 1 == members ? 0 : i, i);
	text[len++] = '}';
	return (IamStr) {text, len};
}

/* Read the document; an expected duplicate counts as success. */
static bool
starved_read(IamArena *arena, const void *input, IamErrorCode *failure)
{
	const IamStr *text = input;
	IamError	error;
	IamJson    *tree;

	if (iam_json_read(arena, *text, SIZE_MAX, &tree, &error))
		return true;
	*failure = error.code;
	return error.code == IAM_ERR_JSON;
}

static void
test_starved(void)
{
	int			round;

	for (round = 0; round < 40; round++)
	{
		bool		duplicate = round % 2 == 1;
		bool		keep_failing = round % 4 >= 2;
		IamStr		text = large_document((size_t) round * 37 + 300,
										  duplicate);
		unsigned long calls;

		calls = unit_starve(duplicate ? "duplicate" : "document",
							starved_read, &text, keep_failing);
		CHECK_THAT(calls > 3, "only %lu allocations", calls);
		unit_free(text);
	}
}

/* Stopped at the n-th question, for each n. */
static void
test_stopped(void)
{
	IamStr		text = large_document(60000, false);
	unsigned long n;
	bool		done = false;

	for (n = 1; !done && n < 1000; n++)
	{
		UnitHost	host;
		IamArena	arena;
		IamError	error;
		IamJson    *tree;

		unit_host_init(&host, &arena);
		host.stop_at = n;
		done = iam_json_read(&arena, text, SIZE_MAX, &tree, &error);
		CHECK(done || error.code == IAM_ERR_CANCELLED);
		CHECK(done == (host.questions < n));
		iam_arena_free(&arena);
		CHECK(host.outstanding == 0);
	}
	CHECK_THAT(done && n > 8, "only %lu questions about %zu bytes", n - 2,
			   text.len);
	unit_free(text);
}

/* Many members: in order, found by name, and a duplicate among them. */
static void
test_many_members(void)
{
	UnitHost	host;
	IamArena	arena;
	IamError	error;
	IamJson    *tree;
	IamStr		text = large_document(20000, false);
	IamStr		twice = large_document(20000, true);
	uint32_t	i;

	unit_host_init(&host, &arena);
	CHECK(iam_json_read(&arena, text, SIZE_MAX, &tree, &error));
	CHECK(tree->count == 20000);
	for (i = 0; i < tree->count; i++)
	{
		char		name[32];

		snprintf(name, sizeof(name), "name%u", i);
		CHECK(iam_str_eq(tree->names[i].text,
						 (IamStr) {name, strlen(name)}));
	}
	CHECK(iam_json_member(tree, "name0") == &tree->items[0]);
	CHECK(iam_json_member(tree, "name19999") == &tree->items[19999]);
	CHECK(iam_json_member(tree, "name20000") == NULL);
	CHECK(iam_json_member(tree, "name") == NULL);
	CHECK(iam_json_member(tree, "Name0") == NULL);
	CHECK(iam_json_member(&tree->items[0], "a") == NULL);
	CHECK(iam_json_member(NULL, "a") == NULL);
	CHECK(!iam_json_read(&arena, twice, SIZE_MAX, &tree, &error));
	CHECK(error.code == IAM_ERR_JSON);
	CHECK(strcmp(error.pointer, "/name0") == 0);
	CHECK(error.offset > 600000);
	iam_arena_free(&arena);
	CHECK(host.outstanding == 0);
	unit_free(text);
	unit_free(twice);
}

int
main(void)
{
	test_random();
	test_pieces();
	test_code_points();
	test_length();
	test_quote();
	test_starved();
	test_stopped();
	test_many_members();
	return unit_done();
}
