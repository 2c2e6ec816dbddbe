/*
 * test_jsonscan.c
 *		The strictness of JSON reading: what RFC 8259 allows and nothing else,
 *		and where errors are.
 */
#include "engine.h"
#include "jsonscan.h"
#include "jsonwalk.h"

/* No JSON, and what is said of it. */
typedef struct BadCase
{
	IamStr		text;
	IamErrorCode code;
	size_t		offset;
	const char *pointer;
} BadCase;

#define BAD(text, offset, pointer) {S(text), IAM_ERR_JSON, offset, pointer}
#define BAD_UTF8(text, offset, pointer) \
	{S(text), IAM_ERR_ENCODING, offset, pointer}
#define BAD_NUL(text, offset, pointer) {S(text), IAM_ERR_NUL, offset, pointer}

/* A backquote stands for a double quote. */
static const BadCase bad_cases[] = {
	/* no value at all, or not a whole one */
	BAD("", 0, ""),
	BAD(" \t\r\n", 4, ""),
	BAD("{", 1, ""),
	BAD("[", 1, ""),
	BAD("[1", 2, ""),
	BAD("[1,", 3, ""),
	BAD("{`a`", 4, "/a"),
	BAD("{`a`:", 5, "/a"),
	BAD("{`a`:1", 6, ""),
	BAD("{`a`:1,", 7, ""),
	BAD("{`a`:[{", 7, "/a/0"),
	BAD("`a", 0, ""),
	BAD("[`a", 1, "/0"),
	BAD("{`a", 1, "/a"),
	BAD("`\\", 1, ""),
	BAD("`\\u", 1, ""),
	BAD("`\\u12", 1, ""),
	/* brackets, commas and colons */
	BAD("]", 0, ""),
	BAD("}", 0, ""),
	BAD(",", 0, ""),
	BAD(":", 0, ""),
	BAD("[1,]", 3, ""),
	BAD("[,1]", 1, ""),
	BAD("[1,,2]", 3, ""),
	BAD("[1}", 2, ""),
	BAD("[1:2]", 2, "/0"),
	BAD("{`a`:1]", 6, ""),
	BAD("{`a`:1,}", 7, ""),
	BAD("{,}", 1, ""),
	BAD("{`a`:}", 5, "/a"),
	BAD("{`a`}", 4, "/a"),
	BAD("{`a`,1}", 4, "/a"),
	BAD("{`a`::1}", 5, "/a"),
	BAD("{`a`:1 `b`:2}", 7, "/b"),
	BAD("{a:1}", 1, ""),
	BAD("{1:1}", 1, ""),
	BAD("{null:1}", 1, ""),
	BAD("{`b`:[1,{`c`:tru}]}", 13, "/b/1/c"),
	BAD("{`b`:[1,{`c`:2}x]}", 15, "/b/2"),
	/* text behind */
	BAD("1 2", 2, ""),
	BAD("{}{}", 2, ""),
	BAD("[]]", 2, ""),
	BAD("`a``b`", 3, ""),
	BAD("null\0", 4, ""),
	BAD("truex", 4, ""),
	BAD("1_000", 1, ""),
	/* numbers */
	BAD("-", 0, ""),
	BAD("+1", 0, ""),
	BAD("--1", 0, ""),
	BAD("01", 0, ""),
	BAD("-01", 0, ""),
	BAD("00", 0, ""),
	BAD("1.", 0, ""),
	BAD(".5", 0, ""),
	BAD("-.5", 0, ""),
	BAD("1.e5", 0, ""),
	BAD("1e", 0, ""),
	BAD("1e+", 0, ""),
	BAD("1E-", 0, ""),
	BAD("1e5.5", 0, ""),
	BAD("1.2.3", 0, ""),
	BAD("0x10", 0, ""),
	BAD("1a", 0, ""),
	BAD("[1, -]", 4, "/1"),
	BAD("NaN", 0, ""),
	BAD("-NaN", 0, ""),
	BAD("Infinity", 0, ""),
	BAD("-Infinity", 0, ""),
	/* Arabic digit one */
	BAD("\xD9\xA1", 0, ""),
	/* literal names */
	BAD("True", 0, ""),
	BAD("FALSE", 0, ""),
	BAD("nul", 0, ""),
	BAD("undefined", 0, ""),
	/* what other readers forgive */
	BAD("'a'", 0, ""),
	BAD("{'a':1}", 1, ""),
	BAD("[1,/**/2]", 3, "/1"),
	BAD("// no\n1", 0, ""),
	BAD("\xEF\xBB\xBF{}", 0, ""),
	BAD("\v1", 0, ""),
	BAD("\f1", 0, ""),
	BAD("\xC2\xA0" "1", 0, ""),
	/* escapes */
	BAD("`\\a`", 1, ""),
	BAD("`\\'`", 1, ""),
	BAD("`\\U0041`", 1, ""),
	BAD("`\\x41`", 1, ""),
	BAD("`\\u004`", 1, ""),
	BAD("`\\u004g`", 1, ""),
	BAD("`\\u+041`", 1, ""),
	BAD("`\\u 041`", 1, ""),
	BAD("[`ok`,`ab\\q`]", 9, "/1"),
	BAD_NUL("`\\u0000`", 1, ""),
	BAD_NUL("{`k`:`a\\u0000b`}", 7, "/k"),
	/* a control character is shown as a blank */
	BAD_NUL("{`k`:[`a`,{`z\\u0000`:1}]}", 13, "/k/1/z "),
	/* surrogates */
	BAD("`\\ud83d`", 1, ""),
	BAD("`\\ud83d\\`", 1, ""),
	BAD("`\\ud83dx\\ude00`", 1, ""),
	BAD("`\\ud83d\\n`", 1, ""),
	BAD("`\\ud83d\\ud83d`", 1, ""),
	BAD("`\\ud83d\\u0041`", 1, ""),
	BAD("`\\ud83d\\ude0`", 1, ""),
	BAD("`\\ude00`", 1, ""),
	BAD("`\\uDFFF`", 1, ""),
	BAD("`\\ude00\\ud83d`", 1, ""),
	/* invalid UTF-8: continuation alone, overlong, surrogate, too far, cut */
	BAD_UTF8("`\x80`", 1, ""),
	BAD_UTF8("`\xBF`", 1, ""),
	BAD_UTF8("`\xC0\x80`", 1, ""),
	BAD_UTF8("`\xC1\xBF`", 1, ""),
	BAD_UTF8("`\xE0\x80\x80`", 1, ""),
	BAD_UTF8("`\xE0\x9F\xBF`", 1, ""),
	BAD_UTF8("`\xED\xA0\x80`", 1, ""),
	BAD_UTF8("`\xED\xBF\xBF`", 1, ""),
	BAD_UTF8("`\xF0\x80\x80\x80`", 1, ""),
	BAD_UTF8("`\xF0\x8F\xBF\xBF`", 1, ""),
	BAD_UTF8("`\xF4\x90\x80\x80`", 1, ""),
	BAD_UTF8("`\xF5\x80\x80\x80`", 1, ""),
	BAD_UTF8("`\xF8\x88\x80\x80\x80`", 1, ""),
	BAD_UTF8("`\xFE`", 1, ""),
	BAD_UTF8("`\xFF`", 1, ""),
	BAD_UTF8("`\xC3`", 1, ""),
	BAD_UTF8("`\xC3\x28`", 1, ""),
	BAD_UTF8("`\xE2\x82`", 1, ""),
	BAD_UTF8("`\xE2\x28\xAC`", 1, ""),
	BAD_UTF8("`\xF0\x9F\x98`", 1, ""),
	BAD_UTF8("`\xF0\x9F\x28\x80`", 1, ""),
	BAD_UTF8("`ok\xC3\xA9\xC3`", 5, ""),
	BAD_UTF8("{`a`:{`b`:`\xFF`}}", 11, "/a/b"),
	BAD_UTF8("`\xC3", 1, ""),
	BAD("\xFF", 0, ""),
	BAD("[1\xC3\xA9]", 2, "/0"),
	/* duplicates, at their second place */
	BAD("{`a`:1,`a`:2}", 7, "/a"),
	BAD("{`a`:1,`a`:2,`a`:3}", 7, "/a"),
	BAD("{`a`:1,`b`:2, `a` : 1}", 14, "/a"),
	BAD("{`a`:1,`\\u0061`:2}", 7, "/a"),
	BAD("{`\\u0061`:1,`a`:2}", 12, "/a"),
	BAD("{`\\ud83d\\ude00`:1,`\xF0\x9F\x98\x80`:2}", 18,
		"/\xF0\x9F\x98\x80"),
	BAD("{`\\/`:1,`/`:2}", 8, "/~1"),
	BAD("{`~`:1,`~`:2}", 7, "/~0"),
	BAD("{``:1,``:2}", 6, "/"),
	BAD("{`x`:[{`b`:1,`c`:{`b`:1},`b`:2}]}", 25, "/x/0/b"),
	BAD("{`p`:{`q`:1,`q`:2},`p`:1}", 12, "/p/q"),
	BAD("{`p`:{`q`:1},`p`:{`q`:2,`q`:3}}", 13, "/p"),
	BAD("{`p`:{`q`:1},`p`:{`q`:2}}", 13, "/p"),
	BAD("[[[{`a`:[],`a`:[]}]]]", 11, "/0/0/0/a"),
	BAD("{`a`:`}`,`b`:{`a`:`,`},`a`:null}", 23, "/a"),
	/* the pointer: escapes, blanks, brackets and quotes in strings */
	BAD("{`a/b`:{`c~d`:[1,x]}}", 17, "/a~1b/c~0d/1"),
	BAD("{`~1`:x}", 6, "/~01"),
	BAD(" { `a` : [ 1 , { `b` : x } ] }", 23, "/a/1/b"),
	BAD("{`a]}`:`]},:\\`{`,`b`:[`[`,x]}", 26, "/b/1"),
	BAD("{`\\u00e9\\n`:x}", 12, "/\xC3\xA9 "),
	BAD("[[],[[],{}],[1,[2,x]]]", 18, "/2/1/1"),
};

static const IamStr good_cases[] = {
	S("{}"), S("[]"), S("``"), S("0"), S("true"), S("false"), S("null"),
	S(" \t\r\n{ \t\r\n} \t\r\n"),
	S("[1,2]"), S("[ 1 , 2 ]"), S("{`a`:1,`b`:2}"), S("{ `a` : 1 }"),
	/* numbers */
	S("-0"), S("10"), S("-1"), S("0.5"), S("-0.0"), S("1e5"), S("1E5"),
	S("1e+5"), S("1e-5"), S("0e0"), S("1.50E+10"), S("1e400"), S("-1e-400"),
	S("123456789012345678901234567890"), S("0.1000000000000000055511151231"),
	S("18446744073709551616"), S("-9223372036854775809"), S("1e99999999999"),
	/* strings */
	S("`\\`\\\\\\/\\b\\f\\n\\r\\t`"), S("`\\u0001\\u001F\\u007f`"),
	S("`\x7F`"), S("`\\uD83D\\uDE00`"), S("`\\ud83d\\ude00`"),
	S("`\\uffff\\ufffe`"), S("`\xC2\x80\xDF\xBF\xE0\xA0\x80\xED\x9F\xBF`"),
	S("`\xEE\x80\x80\xEF\xBF\xBF\xF0\x90\x80\x80\xF4\x8F\xBF\xBF`"),
	/* names that differ after all */
	S("{`a`:1,`A`:2,``:3,` `:4,`a `:5}"),
	S("{`\xC3\xA9`:1,`e\xCC\x81`:2}"),
	S("{`a`:{`a`:{`a`:[{`a`:1},{`a`:2}]}}}"),
};

static bool
reads(IamStr text)
{
	UnitHost	host;
	IamArena	arena;
	IamError	error;
	IamJson    *tree;
	IamStr		copy = unit_json(text);
	bool		done;

	unit_host_init(&host, &arena);
	done = iam_json_read(&arena, copy, SIZE_MAX, &tree, &error);
	/* numbers and names are kept as spelled */
	if (done && tree->type != IAM_JSON_STRING && tree->count == 0 &&
		text.data[0] != '{' && text.data[0] != '[' && text.data[0] != ' ')
		CHECK(iam_str_eq(tree->text, copy));
	iam_arena_free(&arena);
	CHECK(host.outstanding == 0);
	unit_free(copy);
	return done;
}

/* Check all that is said of a text that is refused. */
static void
check_error(const BadCase *bad, const char *who, const IamError *error)
{
	CHECK_THAT(error->code == bad->code, "%s of %.*s: code %d, not %d", who,
			   (int) bad->text.len, bad->text.data, (int) error->code,
			   (int) bad->code);
	CHECK_THAT(error->offset == bad->offset, "%s of %.*s: offset %zu, not "
			   "%zu", who, (int) bad->text.len, bad->text.data,
			   error->offset, bad->offset);
	CHECK_THAT(strcmp(error->pointer, bad->pointer) == 0, "%s of %.*s: "
			   "pointer \"%s\", not \"%s\"", who, (int) bad->text.len,
			   bad->text.data, error->pointer, bad->pointer);
	CHECK_THAT(error->message[0] != '\0', "%s of %.*s: no message", who,
			   (int) bad->text.len, bad->text.data);
	CHECK_THAT(unit_error_is_utf8(error), "%s of %.*s: the error is no "
			   "UTF-8", who, (int) bad->text.len, bad->text.data);
}

static void
test_bad(void)
{
	UnitHost	host;
	IamArena	arena;
	size_t		i;

	unit_host_init(&host, &arena);
	for (i = 0; i < UNIT_LENGTH(bad_cases); i++)
	{
		const BadCase *bad = &bad_cases[i];
		IamStr		text = unit_json(bad->text);
		IamJsonScan scan;
		IamError	error;
		IamJson    *tree;

		CHECK_THAT(!iam_json_read(&arena, text, SIZE_MAX, &tree, &error),
				   "%.*s is read", (int) text.len, text.data);
		check_error(bad, "reader", &error);
		/* of duplicates the scanner knows nothing */
		if (!iam_json_scan(text, NULL, &host.host, &scan, &error))
			check_error(bad, "scanner", &error);
		unit_free(text);
	}
	iam_arena_free(&arena);
	CHECK(host.outstanding == 0);
}

/*
 * Names that are broken themselves: whatever pointer is made of them, it is
 * text.
 */
static void
test_bad_names(void)
{
	static const IamStr texts[] = {
		S("{`\\ude00`:1}"), S("{`\\ud83d`:1}"), S("{`\\udbff\\uffff`:1}"),
		S("{`\\ud83d\\u0041`:1}"), S("{`\\ud83d:1}"), S("{`\\u`:1}"),
		S("{`\\u1`:1}"), S("{`\\u00g0`:1}"), S("{`\\u0000`:1}"),
		S("{`\\q`:1}"), S("{`\\`:1}"), S("{`a\nb`:1}"), S("{`\xFF`:1}"),
		S("{`\xC3`:1}"), S("{`\xED\xA0\x80`:1}"), S("{`\xF0\x9F\x98`:1}"),
		S("{`k`:{`\xC3"), S("{`k`:{`\\ude00"), S("{`a`:1,`\\ude00`:1}")
	};
	UnitHost	host;
	IamArena	arena;
	size_t		i;

	unit_host_init(&host, &arena);
	for (i = 0; i < UNIT_LENGTH(texts); i++)
	{
		IamStr		text = unit_json(texts[i]);
		IamError	error;
		IamJson    *tree;

		CHECK(!iam_json_read(&arena, text, SIZE_MAX, &tree, &error));
		CHECK_THAT(unit_error_is_utf8(&error), "the pointer into %.*s is no "
				   "UTF-8: %s", (int) text.len, text.data, error.pointer);
		unit_free(text);
	}
	iam_arena_free(&arena);
}

/* Each byte behind a backslash, and each byte by itself in a string. */
static void
test_bytes(void)
{
	int			byte;

	for (byte = 0; byte < 256; byte++)
	{
		char		escape[4] = {'`', '\\', (char) byte, '`'};
		char		plain[3] = {'`', (char) byte, '`'};
		bool		known = byte != 0 &&
			strchr("`\\/bfnrt\"", byte) != NULL;
		bool		quote = byte == '`' || byte == '"' || byte == '\\';

		CHECK_THAT(reads((IamStr) {escape, 4}) == known,
				   "escape %d is %s", byte, known ? "refused" : "taken");
		CHECK_THAT(reads((IamStr) {plain, 3}) ==
				   (byte >= 0x20 && byte < 0x80 && !quote),
				   "byte %d in a string", byte);
	}
}

/* Brackets of one kind nested count times, n of which are closed. */
static IamStr
nested(bool object, size_t count)
{
	static const char *const parts[2][2] = {{"[", "]"}, {"{\"k\":", "}"}};
	size_t		open = strlen(parts[object][0]);
	size_t		size = count * (open + 1) + 1;
	char	   *text = malloc(size);
	size_t		i;

	if (text == NULL)
		abort();
	for (i = 0; i < count; i++)
	{
		memcpy(text + i * open, parts[object][0], open);
		text[count * open + 1 + i] = parts[object][1][0];
	}
	text[count * open] = '1';
	return (IamStr) {text, size};
}

static void
test_depth(void)
{
	static const size_t depths[] = {1, 63, 64, 65, 66, 10000};
	UnitHost	host;
	IamArena	arena;
	size_t		i;
	int			object;

	unit_host_init(&host, &arena);
	for (i = 0; i < UNIT_LENGTH(depths); i++)
	{
		for (object = 0; object < 2; object++)
		{
			IamStr		text = nested(object, depths[i]);
			size_t		deepest = (size_t) (object ? 5 : 1) * 64;
			IamError	error;
			IamJson    *tree;
			bool		done = iam_json_read(&arena, text, SIZE_MAX, &tree,
											 &error);

			CHECK_THAT(done == (depths[i] <= 64), "depth %zu is %d",
					   depths[i], done);
			if (!done)
			{
				CHECK(error.code == IAM_ERR_TOO_LARGE);
				CHECK_THAT(error.offset == deepest, "depth %zu: offset %zu",
						   depths[i], error.offset);
				CHECK(strlen(error.pointer) == 128);
			}
			unit_free(text);
		}
	}
	iam_arena_free(&arena);
	CHECK(host.outstanding == 0);
}

/* Pointers that are longer than an error has room for. */
static void
test_long_pointers(void)
{
	static const IamStr letters[] = {S("n"), S("~"), S("\xC3\xA9"),
	S("\xF0\x9F\x98\x80")};
	UnitHost	host;
	IamArena	arena;
	size_t		i;
	size_t		length;

	unit_host_init(&host, &arena);
	for (i = 0; i < UNIT_LENGTH(letters); i++)
	{
		for (length = 1; length < 1200; length += length < 110 ? 1 : 97)
		{
			IamBuffer	text;
			IamError	error;
			IamJson    *tree;
			int			level;
			size_t		n;

			iam_buffer_init(&text, &arena, 1024);
			for (level = 0; level < 10; level++)
			{
				iam_buffer_str(&text, IAM_STR("{\""));
				for (n = 0; n < length; n++)
					iam_buffer_str(&text, letters[i]);
				iam_buffer_str(&text, IAM_STR("\":"));
			}
			iam_buffer_str(&text, IAM_STR("{\"last\":x"));
			CHECK(!iam_json_read(&arena, (IamStr) {text.data, text.len},
								 SIZE_MAX, &tree, &error));
			CHECK(error.offset == text.len - 1);
			CHECK(strlen(error.pointer) < sizeof(error.pointer));
			CHECK_THAT(unit_error_is_utf8(&error), "no UTF-8: %s",
					   error.pointer);
			CHECK_THAT(strlen(error.pointer) >= 5 &&
					   strcmp(error.pointer + strlen(error.pointer) - 5,
							  "/last") == 0, "the end is lost: %s",
					   error.pointer);
			/* shown in full when there is room for it */
			n = letters[i].data[0] == '~' ? 2 : letters[i].len;
			if (10 * (length * n + 1) + 5 < sizeof(error.pointer))
				CHECK_THAT(strlen(error.pointer) ==
						   10 * (length * n + 1) + 5, "cut: %s",
						   error.pointer);
		}
	}
	iam_arena_free(&arena);
}

/* The first value of a text: its length, or that of nothing. */
static void
check_first(IamStr text, size_t expected)
{
	IamStr		copy = unit_copy(text.data, text.len);
	IamError	error;
	size_t		len = 0;

	iam_error_clear(&error);
	CHECK_THAT(iam_json_scan_first(copy, NULL, &len, &error) ==
			   (expected > 0), "%s: %s", text.data, error.message);
	CHECK_THAT(len == expected, "%s: %zu", text.data, len);
	unit_free(copy);
}

static void
test_first(void)
{
	check_first(IAM_STR("1"), 1);
	check_first(IAM_STR(" {} x"), 3);
	check_first(IAM_STR("[1],,"), 3);
	check_first(IAM_STR("\"a\\\"\":"), 5);
	check_first(IAM_STR("[1"), 0);
	check_first(IAM_STR("x"), 0);
	check_first(IAM_STR(""), 0);
	/* escapes that stand for no character */
	check_first(IAM_STR("\"\\u0000\""), 8);
	check_first(IAM_STR("\"\\ud800\""), 8);
	check_first(IAM_STR("\"\\udc00\\ud83d\\ude00\""), 20);
	check_first(IAM_STR("\"\\ud800\\u0041\""), 14);
	check_first(IAM_STR("\"\\ud80\""), 0);
}

static void
check_mended(const char *from, const char *to)
{
	IamStr		text = unit_copy(from, strlen(from));
	char	   *mended = malloc(text.len + 1);

	CHECK_THAT(iam_str_eq(iam_json_mend_escapes(text, mended),
						  (IamStr) {to, strlen(to)}), "%s becomes %.*s",
			   from, (int) text.len, mended);
	free(mended);
	unit_free(text);
}

static void
test_mended(void)
{
	check_mended("", "");
	check_mended("a\\nb", "a\\nb");
	check_mended("\\u0000", "\\uFFFD");
	check_mended("\\\\u0000", "\\\\u0000");
	check_mended("\\u0041\\ud83d\\ude00", "\\u0041\\ud83d\\ude00");
	check_mended("\\ud83d\\u0041", "\\uFFFD\\u0041");
	check_mended("\\ude00\\ud83d", "\\uFFFD\\uFFFD");
	check_mended("\\u000", "\\u000");
	check_mended("\\u12\"xyz", "\\u12\"xyz");
}

int
main(void)
{
	CHECK_GOOD("JSON", reads, good_cases);
	test_bad();
	test_bad_names();
	test_bytes();
	test_depth();
	test_long_pointers();
	test_first();
	test_mended();
	return unit_done();
}
