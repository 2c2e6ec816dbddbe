/*
 * test_glob.c
 *		Patterns of `*` and `?` in both forms, and that the two algorithms of
 *		glob.c agree with a third that is too simple to be wrong.
 */
#include <time.h>

#include "engine.h"
#include "glob.h"

/* Longest pattern and text of the random tests, in characters. */
#define MOST_CHARS 640

/* Tokens of a pattern beside the characters of the alphabet. */
enum
{
	ANY = -1,					/* `*` */
	ONE = -2					/* `?` */
};

/* Characters that texts and patterns are made of. */
typedef struct Alphabet
{
	IamStr		chars[4];
	int			count;
	bool		resolved_only;	/* holds the wildcards of the source form */
} Alphabet;

static const Alphabet alphabets[] = {
	{{S("a"), S("b")}, 2, false},
	{{S("a"), S("/"), S(":"), S("\n")}, 4, false},
	/* of one, two, three and four bytes */
	{{S("a"), S("\xC3\xA9"), S("\xE2\x82\xAC"), S("\xF0\x9F\x98\x80")}, 4,
	false},
	/* that share their first and their last bytes */
	{{S("\xC3\xA9"), S("\xC3\xA8"), S("\xC5\xA9")}, 3, false},
	{{S("\xF0\x9F\x98\x80"), S("\xF0\x9F\x98\x81"), S("\xF0\x9F\x99\x80")},
	3, false},
	{{S("a"), S("*"), S("?")}, 3, true},
};

/* A pattern or a text: characters by number, and wildcards. */
typedef struct Word
{
	int			chars[MOST_CHARS];
	int			count;
} Word;

/* Pattern, text and the answer. */
typedef struct GlobCase
{
	IamStr		pattern;
	IamStr		text;
	bool		expected;
} GlobCase;

#define YES(pattern, text) {S(pattern), S(text), true}
#define NO(pattern, text) {S(pattern), S(text), false}

static const GlobCase cases[] = {
	YES("", ""),
	NO("", "a"),
	YES("*", ""),
	YES("***", ""),
	YES("*", "a/b:c\r\nd"),
	NO("?", ""),
	NO("*?", ""),
	NO("?*", ""),
	YES("*?", "a"),
	YES("a", "a"),
	NO("a", "A"),
	NO("a", "ab"),
	NO("ab", "a"),
	YES("a?c", "abc"),
	NO("a?c", "ac"),
	NO("a?c", "abbc"),
	YES("a?c", "a\nc"),
	/* `?` is one code point of any length */
	YES("a?c", "a\xC3\xA9" "c"),
	YES("a?c", "a\xE2\x82\xAC" "c"),
	YES("a?c", "a\xF0\x9F\x98\x80" "c"),
	NO("a??c", "a\xC3\xA9" "c"),
	NO("a????c", "a\xF0\x9F\x98\x80" "c"),
	/* e and a combining accent are two */
	YES("??", "e\xCC\x81"),
	NO("?", "e\xCC\x81"),
	YES("?\xC3\xA9?", "\xE2\x82\xAC\xC3\xA9\xF0\x9F\x98\x80"),
	/* in the tail, which is compared from its end */
	YES("*?", "\xF0\x9F\x98\x80"),
	NO("*??", "\xF0\x9F\x98\x80"),
	YES("*?c", "\xC3\xA9" "c"),
	YES("*\xC3\xA9?", "a\xC3\xA9\xE2\x82\xAC"),
	NO("a*?", "a"),
	NO("\xC3\xA9*?", "\xC3\xA9"),
	/* between stars */
	YES("*?*", "\xF0\x9F\x98\x80"),
	NO("*??*", "\xF0\x9F\x98\x80"),
	YES("*?\xC3\xA8*", "\xC3\xA9\xC3\xA8"),
	NO("*?\xC3\xA8*", "\xC3\xA8"),
	/* head, segments and tail must not overlap */
	YES("a*a", "aa"),
	NO("a*a", "a"),
	NO("ab*bc", "abc"),
	YES("ab*bc", "abbc"),
	NO("a*b*c", "ac"),
	NO("a*bc*cd", "abcd"),
	YES("a*bc*cd", "abccd"),
	YES("*ab*ab*", "abab"),
	NO("*ab*ab*", "aba"),
	YES("arn:aws:s3:::logs-*-2026-?" "?-*.gz",
		"arn:aws:s3:::logs-eu/x-2026-11-/y.gz"),
	NO("arn:aws:s3:::logs-*-2026-?" "?-*.gz",
	   "arn:aws:s3:::logs-eu/x-2026-1-/y.gz"),
	/* no classes, no escapes */
	YES("[ab]", "[ab]"),
	NO("[ab]", "a"),
	YES("\\*", "\\a"),
	NO("\\?", "?"),
	YES("\\?", "\\a"),
	NO("{a,b}", "a"),
	/* a star of the text is no wildcard */
	NO("a", "*"),
	YES("?", "*"),
};

/* The same wildcards as bytes that UTF-8 does not use. */
#define STAR "\xFE"
#define QUERY "\xFF"

static const GlobCase resolved_cases[] = {
	YES("*", "*"),
	NO("*", "a"),
	NO("*", ""),
	YES("?", "?"),
	NO("?", "a"),
	YES(STAR, ""),
	YES(STAR, "a*?"),
	YES(QUERY, "*"),
	YES(QUERY, "\xF0\x9F\x98\x80"),
	NO(QUERY, ""),
	YES("a" STAR "*" QUERY, "abc*\xC3\xA9"),
	NO("a" STAR "*" QUERY, "abc\xC3\xA9"),
	YES(STAR "*" STAR "?" STAR, "a*b?c"),
	NO(STAR "*" STAR "?" STAR, "a?b*c"),
};

static bool
matches(IamGlobForm form, IamStr pattern, IamStr text)
{
	UnitHost	host;
	IamArena	arena;
	IamWork		work = {.scratch = &arena};
	IamStr		pattern_copy = unit_copy(pattern.data, pattern.len);
	IamStr		text_copy = unit_copy(text.data, text.len);
	bool		result;

	unit_host_init(&host, &arena);
	result = iam_glob_match(&work, form, pattern_copy, text_copy);
	CHECK(work.failure == IAM_OK);
	iam_arena_free(&arena);
	CHECK(host.outstanding == 0);
	unit_free(pattern_copy);
	unit_free(text_copy);
	return result;
}

static void
test_cases(IamGlobForm form, const GlobCase *list, size_t count)
{
	size_t		i;

	for (i = 0; i < count; i++)
		CHECK_THAT(matches(form, list[i].pattern, list[i].text) ==
				   list[i].expected, "form %d: \"%.*s\" on \"%.*s\" is not "
				   "%d", (int) form, (int) list[i].pattern.len,
				   list[i].pattern.data, (int) list[i].text.len,
				   list[i].text.data, list[i].expected);
}

/*
 * The third algorithm: reached[j] says whether the pattern so far matches
 * the first j characters of the text.
 */
static bool
naive_match(const Word *pattern, const Word *text)
{
	bool		reached[MOST_CHARS + 1] = {true};
	int			i;
	int			j;

	for (i = 0; i < pattern->count; i++)
	{
		int			token = pattern->chars[i];

		for (j = 1; token == ANY && j <= text->count; j++)
			reached[j] = reached[j] || reached[j - 1];
		for (j = text->count; token != ANY && j > 0; j--)
			reached[j] = reached[j - 1] &&
				(token == ONE || token == text->chars[j - 1]);
		if (token != ANY)
			reached[0] = false;
	}
	return reached[text->count];
}

/* Spell a word into bytes; returns how many. */
static size_t
spell(const Word *word, const Alphabet *alphabet, IamGlobForm form, char *to)
{
	bool		source = form == IAM_GLOB_SOURCE;
	size_t		len = 0;
	int			i;

	for (i = 0; i < word->count; i++)
	{
		if (word->chars[i] == ANY)
			to[len++] = (char) (source ? '*' : IAM_GLOB_STAR);
		else if (word->chars[i] == ONE)
			to[len++] = (char) (source ? '?' : IAM_GLOB_ONE);
		else
		{
			IamStr		one = alphabet->chars[word->chars[i]];

			memcpy(to + len, one.data, one.len);
			len += one.len;
		}
	}
	return len;
}

/* What the random tests have met. */
typedef struct Tally
{
	unsigned long pairs;
	unsigned long matching;
	unsigned long exceeding;	/* beyond the budget of the search */
} Tally;

/* Compare the answers on a pair, in one form. */
static void
compare_form(const Word *pattern, const Word *text, const Alphabet *alphabet,
			 IamGlobForm form, IamArena *arena, bool expected)
{
	char		pattern_bytes[4 * MOST_CHARS];
	char		text_bytes[4 * MOST_CHARS];
	IamStr		p = {pattern_bytes, spell(pattern, alphabet, form,
										  pattern_bytes)};
	IamStr		t = {text_bytes, spell(text, alphabet, form, text_bytes)};
	IamWork		work = {.scratch = arena};
	IamArenaMark mark = iam_arena_mark(arena);
	bool		found = iam_glob_match(&work, form, p, t);

	iam_arena_rewind(arena, &mark);
	CHECK_THAT(found == expected && work.failure == IAM_OK,
			   "form %d: \"%.*s\" on \"%.*s\" is not %d", (int) form,
			   (int) p.len, p.data, (int) t.len, t.data, expected);
}

static void
compare(const Word *pattern, const Word *text, const Alphabet *alphabet,
		IamArena *arena, Tally *tally)
{
	bool		expected = naive_match(pattern, text);

	tally->pairs++;
	tally->matching += expected;
	compare_form(pattern, text, alphabet, IAM_GLOB_RESOLVED, arena, expected);
	if (!alphabet->resolved_only)
		compare_form(pattern, text, alphabet, IAM_GLOB_SOURCE, arena,
					 expected);
}

/* Append count tokens: in ten, so many are `*` and so many `?`. */
static void
append_random(Word *word, UnitRandom *random, const Alphabet *alphabet,
			  int count, int any_in_ten, int one_in_ten)
{
	while (count-- > 0)
	{
		int			dice = (int) unit_below(random, 10);
		int			token = (int) unit_below(random,
											 (unsigned) alphabet->count);

		if (dice < any_in_ten)
			token = ANY;
		else if (dice < any_in_ten + one_in_ten)
			token = ONE;
		word->chars[word->count++] = token;
	}
}

static void
append_run(Word *word, int token, int count)
{
	while (count-- > 0)
		word->chars[word->count++] = token;
}

/* Texts that a pattern was made from, so that matches are frequent. */
static void
derive_pattern(Word *pattern, const Word *text, UnitRandom *random)
{
	int			i;

	pattern->count = 0;
	for (i = 0; i < text->count; i++)
	{
		switch (unit_below(random, 8))
		{
			case 0:
				pattern->chars[pattern->count++] = ONE;
				break;
			case 1:
				pattern->chars[pattern->count++] = ANY;
				i += (int) unit_below(random, 4);
				break;
			default:
				pattern->chars[pattern->count++] = text->chars[i];
				break;
		}
	}
}

static const Alphabet *
any_alphabet(UnitRandom *random)
{
	return &alphabets[unit_below(random, UNIT_LENGTH(alphabets))];
}

/* Short pairs, many of them: every shape of head, segments and tail. */
static void
test_random(unsigned long pairs, int longest, Tally *tally, IamArena *arena)
{
	UnitRandom	random = {0x9E3779B97F4A7C15};
	unsigned long i;

	for (i = 0; i < pairs; i++)
	{
		const Alphabet *alphabet = any_alphabet(&random);
		Word		pattern;
		Word		text;

		pattern.count = text.count = 0;
		append_random(&text, &random, alphabet,
					  (int) unit_below(&random, (unsigned) longest * 2), 0,
					  0);
		if (i % 2 == 0)
			derive_pattern(&pattern, &text, &random);
		else
			append_random(&pattern, &random, alphabet,
						  (int) unit_below(&random, (unsigned) longest), 3,
						  2);
		compare(&pattern, &text, alphabet, arena, tally);
	}
}

/*
 * Hostile pairs.  The text is a run of n times one character x, and then
 * anything; the pattern is a star, a segment of length characters that are x
 * or `?` except the last, which is another character y, and then anything
 * that starts and ends with a star.
 *
 * There is no head and no tail, so that the whole text is searched for the
 * segment first.  At each of the first n - length + 1 characters of the run it
 * starts to match and fails, because it needs a y where the run still has x.
 * When these are more places than glob.c lets a search be wrong, 32, the
 * budget ends inside the run, before any place is found, and the second
 * algorithm must take over.  Some pairs are made too small for that, so that
 * both sides of the border are met.
 */
static void
hostile_pair(UnitRandom *random, const Alphabet *alphabet, Word *pattern,
			 Word *text, Tally *tally)
{
	int			x = (int) unit_below(random, (unsigned) alphabet->count);
	int			y = (x + 1) % alphabet->count;
	int			length = 12 + (int) unit_below(random, 30);
	int			n = length + (int) unit_below(random, 250);
	Word		segment = {{0}, 0};
	int			i;

	for (i = 0; i + 1 < length; i++)
		append_run(&segment, unit_below(random, 6) == 0 ? ONE : x, 1);
	append_run(&segment, y, 1);

	pattern->count = text->count = 0;
	append_run(pattern, ANY, 1);
	memcpy(pattern->chars + 1, segment.chars,
		   (size_t) length * sizeof(int));
	pattern->count += length;
	append_run(pattern, ANY, 1);
	append_random(pattern, random, alphabet, (int) unit_below(random, 40), 3,
				  3);
	append_run(pattern, ANY, 1);
	append_run(text, x, n);
	append_random(text, random, alphabet, (int) unit_below(random, 60), 0,
				  0);
	/* mostly there is a place for the segment behind the run */
	if (unit_below(random, 4) != 0)
		text->chars[n] = y;
	if (text->count <= n)
		text->count = n;
	append_random(text, random, alphabet, (int) unit_below(random, 60), 0,
				  0);
	if (n - length + 1 > 32)
		tally->exceeding++;
}

static void
test_hostile(unsigned long pairs, Tally *tally, IamArena *arena)
{
	UnitRandom	random = {0xD1B54A32D192ED03};
	unsigned long i;

	for (i = 0; i < pairs; i++)
	{
		const Alphabet *alphabet = any_alphabet(&random);
		Word		pattern;
		Word		text;

		hostile_pair(&random, alphabet, &pattern, &text, tally);
		compare(&pattern, &text, alphabet, arena, tally);
	}
}

/* `*a?a*aab*` and its like over a long text of nearly one character. */
static void
test_long_shapes(unsigned long pairs, Tally *tally, IamArena *arena)
{
	UnitRandom	random = {0x94D049BB133111EB};
	unsigned long i;

	for (i = 0; i < pairs; i++)
	{
		const Alphabet *alphabet = any_alphabet(&random);
		Word		pattern;
		Word		text;
		int			part;

		pattern.count = text.count = 0;
		for (part = 0; part < 8; part++)
		{
			append_run(&text, 0, (int) unit_below(&random, 60));
			append_random(&text, &random, alphabet, 2, 0, 0);
			if (part % 2 == 0)
				continue;
			append_run(&pattern, ANY, 1);
			append_run(&pattern, 0, (int) unit_below(&random, 16));
			append_random(&pattern, &random, alphabet, 2, 1, 4);
			append_run(&pattern, 0, (int) unit_below(&random, 8));
		}
		if (i % 2 == 0)
			append_run(&pattern, ANY, 1);
		compare(&pattern, &text, alphabet, arena, tally);
	}
}

/* All random tests, and that they tested what they are for. */
static void
test_against_naive(void)
{
	UnitHost	host;
	IamArena	arena;
	Tally		small = {0, 0, 0};
	Tally		hostile = {0, 0, 0};
	Tally		shapes = {0, 0, 0};

	unit_host_init(&host, &arena);
	/* one chunk that stays, so that a rewind gives nothing back */
	iam_arena_alloc(&arena, 1);
	test_random(1000000, 10, &small, &arena);
	test_hostile(30000, &hostile, &arena);
	test_long_shapes(10000, &shapes, &arena);
	iam_arena_free(&arena);
	CHECK(host.outstanding == 0);
	printf("short %lu (%lu match), hostile %lu (%lu match, %lu beyond the "
		   "budget), long %lu (%lu match)\n", small.pairs, small.matching,
		   hostile.pairs, hostile.matching, hostile.exceeding, shapes.pairs,
		   shapes.matching);
	CHECK(small.matching > small.pairs / 5);
	CHECK(small.matching < small.pairs * 4 / 5);
	CHECK(hostile.exceeding > 20000);
	CHECK(hostile.exceeding < hostile.pairs);
	CHECK(hostile.matching > 5000);
	CHECK(hostile.matching < hostile.pairs - 5000);
	CHECK(shapes.matching > 500);
	CHECK(shapes.matching < shapes.pairs - 500);
}

/* One unit of a long pattern or text, repeated up to a size. */
static IamStr
repeat(IamStr unit, size_t size)
{
	char	   *bytes = malloc(size);
	size_t		i;

	if (bytes == NULL)
		abort();
	for (i = 0; i < size; i++)
		bytes[i] = unit.data[i % unit.len];
	return (IamStr) {bytes, size};
}

/* Hostile patterns of 20 kB against 8 kB. */
static void
test_time(void)
{
	static const GlobCase units[] = {
		NO("*aaaaaaab", "a"),
		NO("*?a?aab", "a"),
		NO("*a?", "ab"),
		NO("*?", "\xC3\xA9"),
		YES("*", "a"),
		NO("?*a*", "a"),
	};
	UnitHost	host;
	IamArena	arena;
	size_t		i;

	unit_host_init(&host, &arena);
	for (i = 0; i < UNIT_LENGTH(units); i++)
	{
		IamStr		pattern = repeat(units[i].pattern, 20000 /
									 units[i].pattern.len *
									 units[i].pattern.len);
		IamStr		text = repeat(units[i].text, 8000);
		IamWork		work = {.scratch = &arena};
		clock_t		start = clock();
		bool		found = iam_glob_match(&work, IAM_GLOB_SOURCE, pattern,
										   text);
		double		seconds = (double) (clock() - start) / CLOCKS_PER_SEC;

		CHECK(work.failure == IAM_OK);
		CHECK_THAT(found == units[i].expected, "20 kB of \"%s\" is %d",
				   units[i].pattern.data, found);
		CHECK_THAT(seconds < 1.0, "20 kB of \"%s\" take %.2f s",
				   units[i].pattern.data, seconds);
		unit_free(pattern);
		unit_free(text);
	}
	iam_arena_free(&arena);
	CHECK(host.outstanding == 0);
}

/*
 * The second algorithm needs memory and asks the host whether to go on.  The
 * segment, 5,000 times a and a b, fails at each of 35,000 places, so that the
 * search ends after some 70 of them; then the sets stay alive for 5,000 steps
 * of 40,000 bits, six times as much as goes by between two questions.
 */
static void
test_failures(void)
{
	UnitHost	host;
	IamArena	arena;
	IamStr		pattern = repeat(IAM_STR("a"), 5003);
	IamStr		text = repeat(IAM_STR("a"), 40000);
	char	   *bytes = (char *) (uintptr_t) pattern.data;
	IamWork		work = {.scratch = &arena};

	bytes[0] = bytes[5002] = '*';
	bytes[5001] = 'b';
	unit_host_init(&host, &arena);
	CHECK(!iam_glob_match(&work, IAM_GLOB_SOURCE, pattern, text));
	CHECK(work.failure == IAM_OK);
	CHECK(host.questions >= 5);
	iam_arena_free(&arena);
	CHECK(host.outstanding == 0);

	unit_host_init(&host, &arena);
	host.stop_at = 3;
	CHECK(!iam_glob_match(&work, IAM_GLOB_SOURCE, pattern, text));
	CHECK(work.failure == IAM_ERR_CANCELLED);
	CHECK(host.questions == 3);
	iam_arena_free(&arena);
	CHECK(host.outstanding == 0);

	unit_host_init(&host, &arena);
	host.fail_at = 1;
	work.failure = IAM_OK;
	CHECK(!iam_glob_match(&work, IAM_GLOB_SOURCE, pattern, text));
	CHECK(work.failure == IAM_ERR_NO_MEMORY);
	iam_arena_free(&arena);
	CHECK(host.outstanding == 0);
	unit_free(pattern);
	unit_free(text);
}

static void
test_parts(void)
{
	CHECK(iam_glob_head(IAM_STR("")) == 0);
	CHECK(iam_glob_head(IAM_STR("*")) == 0);
	CHECK(iam_glob_head(IAM_STR("?a")) == 0);
	CHECK(iam_glob_head(IAM_STR("ab?*")) == 2);
	CHECK(iam_glob_head(IAM_STR("ab*?")) == 2);
	CHECK(iam_glob_head(IAM_STR("abc")) == 3);
	CHECK(iam_glob_head(IAM_STR("\xC3\xA9*")) == 2);
	CHECK(!iam_glob_is_any(IAM_STR("")));
	CHECK(iam_glob_is_any(IAM_STR("*")));
	CHECK(iam_glob_is_any(IAM_STR("***")));
	CHECK(!iam_glob_is_any(IAM_STR("*?")));
	CHECK(!iam_glob_is_any(IAM_STR("*a*")));
}

int
main(void)
{
	test_cases(IAM_GLOB_SOURCE, cases, UNIT_LENGTH(cases));
	test_cases(IAM_GLOB_RESOLVED, resolved_cases,
			   UNIT_LENGTH(resolved_cases));
	test_parts();
	test_against_naive();
	test_time();
	test_failures();
	return unit_done();
}
