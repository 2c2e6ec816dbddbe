/*
 * test_algebra.c
 *		What two patterns have in common and whether one contains the other:
 *		a table of pairs, and random pairs against all short texts.
 */
#include "algebra.h"
#include "engine.h"
#include "fold.h"
#include "glob.h"

/* Two patterns and the answers; `contains` is of the first in the second. */
typedef struct PairCase
{
	IamStr		a;
	IamStr		b;
	bool		intersects;
	bool		a_contains_b;
	bool		b_contains_a;
} PairCase;

static const PairCase cases[] = {
	{S(""), S(""), true, true, true},
	{S(""), S("a"), false, false, false},
	{S(""), S("*"), true, false, true},
	{S("*"), S("**"), true, true, true},
	{S("*"), S("a"), true, true, false},
	{S("?"), S("*"), true, false, true},
	{S("?*"), S("*?"), true, true, true},
	{S("?*"), S("*"), true, false, true},
	{S("*?*?"), S("*aaaa"), true, true, false},
	{S("*?*?"), S("??*"), true, true, true},
	{S("get*"), S("*object"), true, false, false},
	{S("get*"), S("put*"), false, false, false},
	{S("*get"), S("*put"), false, false, false},
	{S("ab"), S("a*b"), true, false, true},
	{S("ab"), S("ab*ab"), false, false, false},
	{S("a*b*c"), S("a*c"), true, false, true},
	{S("a*b"), S("ab*"), true, false, false},
	{S("*a*"), S("*b*"), true, false, false},
	{S("*a*"), S("a*a"), true, true, false},
	{S("*aa"), S("*a"), true, false, true},
	{S("a?"), S("a\xC3\xA9"), true, true, false},
	{S("a??"), S("a\xC3\xA9"), false, false, false},
	{S("delete*"), S("deleteobject*"), true, true, false},
	{S("*object*"), S("delete*object"), true, true, false},
	/* contained, but not token by token */
	{S("*ab*"), S("*aab*"), true, true, false},
	{S("?*b"), S("a*b"), true, true, false},
	{S("*a?"), S("*aa?"), true, true, false},
	{S("*?a"), S("aa*a"), true, true, false},
};

static IamGlob
cut(IamWork *work, IamStr text, IamGlobCut how)
{
	IamGlob		glob;

	CHECK(iam_glob_cut(work, text, how, &glob));
	return glob;
}

static void
test_cases(IamWork *work)
{
	size_t		i;

	for (i = 0; i < UNIT_LENGTH(cases); i++)
	{
		const PairCase *row = &cases[i];
		IamGlob		a = cut(work, row->a, IAM_CUT_EXACT);
		IamGlob		b = cut(work, row->b, IAM_CUT_EXACT);

		CHECK_THAT(iam_glob_intersects(work, &a, &b) == row->intersects,
				   "%s and %s", row->a.data, row->b.data);
		CHECK_THAT(iam_glob_intersects(work, &b, &a) == row->intersects,
				   "%s and %s", row->b.data, row->a.data);
		CHECK_THAT(iam_glob_contains(work, &a, &b) == row->a_contains_b,
				   "%s in %s", row->b.data, row->a.data);
		CHECK_THAT(iam_glob_contains(work, &b, &a) == row->b_contains_a,
				   "%s in %s", row->a.data, row->b.data);
	}
}

/* How variables, escapes and case are cut (semantics.md 3.2). */
static void
test_cuts(IamWork *work)
{
	IamGlob		variable = cut(work, IAM_STR("${a}/x"), IAM_CUT_VARIABLES);
	IamGlob		text = cut(work, IAM_STR("bob/x"), IAM_CUT_VARIABLES);
	IamGlob		escape = cut(work, IAM_STR("${*}/x"), IAM_CUT_VARIABLES);
	IamGlob		literal = cut(work, IAM_STR("${a}/x"), IAM_CUT_EXACT);
	IamGlob		bad = cut(work, IAM_STR("${ }/x"), IAM_CUT_VARIABLES);
	IamGlob		upper = cut(work, IAM_STR("GET*"), IAM_CUT_FOLDED);
	IamGlob		lower = cut(work, IAM_STR("getobject"), IAM_CUT_FOLDED);
	IamGlob		star = cut(work, IAM_STR("*"), IAM_CUT_EXACT);

	CHECK(iam_glob_contains(work, &variable, &text));
	CHECK(!iam_glob_intersects(work, &escape, &text));
	CHECK(iam_glob_is_text(&escape));
	CHECK(iam_glob_is_text(&literal));
	CHECK(!iam_glob_intersects(work, &literal, &text));
	CHECK(iam_glob_contains(work, &variable, &literal));
	CHECK(!iam_glob_is_text(&variable));
	CHECK(iam_glob_contains(work, &upper, &lower));
	/* a malformed variable matches nothing (3.4) */
	CHECK(!iam_glob_intersects(work, &bad, &star));
	CHECK(iam_glob_contains(work, &text, &bad));
	CHECK(!iam_glob_contains(work, &bad, &text));
	CHECK(!iam_glob_is_text(&bad));
}

/* All texts of up to so many of so many letters. */
#define LONGEST 7
#define LETTERS 3

typedef struct Texts
{
	IamStr	   *texts;
	size_t		count;
} Texts;

static Texts
all_texts(IamArena *arena)
{
	Texts		result = {NULL, 0};
	size_t		from = 0;
	size_t		to = 1;
	int			length;

	result.texts = iam_arena_array(arena, 4000, sizeof(IamStr));
	result.texts[result.count++] = IAM_STR("");
	for (length = 1; length <= LONGEST; length++)
	{
		size_t		i;
		int			letter;

		for (i = from; i < to; i++)
		{
			for (letter = 0; letter < LETTERS; letter++)
			{
				char	   *text = iam_arena_alloc(arena, LONGEST);

				memcpy(text, result.texts[i].data, (size_t) length - 1);
				text[length - 1] = (char) ('a' + letter);
				result.texts[result.count++] = (IamStr) {text,
				(size_t) length};
			}
		}
		from = to;
		to = result.count;
	}
	return result;
}

/* A pattern of few tokens over `a`, `b` and the wildcards. */
static IamStr
random_pattern(IamArena *arena, UnitRandom *random)
{
	static const char letters[] = "aabb**?";
	size_t		len = unit_below(random, 6);
	char	   *text = iam_arena_alloc(arena, len + 1);
	size_t		i;

	for (i = 0; i < len; i++)
		text[i] = letters[unit_below(random, sizeof(letters) - 1)];
	return (IamStr) {text, len};
}

static bool
matches(IamWork *work, IamStr pattern, IamStr text)
{
	return iam_glob_match(work, IAM_GLOB_SOURCE, pattern, text);
}

/* A common text is there when it should be, and matches both. */
static void
check_common(IamWork *work, IamStr a, IamStr b, bool intersects)
{
	IamGlob		left = cut(work, a, IAM_CUT_EXACT);
	IamGlob		right = cut(work, b, IAM_CUT_EXACT);
	IamStr		text;
	int			generous;

	for (generous = 0; generous < 2; generous++)
	{
		bool		found = iam_glob_common(work, &left, &right, '~',
											generous != 0, &text);

		CHECK_THAT(found || !intersects || generous != 0,
				   "no text of %.*s and %.*s", (int) a.len, a.data,
				   (int) b.len, b.data);
		CHECK_THAT(!found || (matches(work, a, text) &&
							  matches(work, b, text)),
				   "%.*s of %.*s and %.*s", (int) text.len, text.data,
				   (int) a.len, a.data, (int) b.len, b.data);
	}
}

/* Compare both answers with what all short texts say. */
static void
check_pair(IamWork *work, const Texts *texts, IamStr a, IamStr b,
		   unsigned *held)
{
	IamGlob		left = cut(work, a, IAM_CUT_EXACT);
	IamGlob		right = cut(work, b, IAM_CUT_EXACT);
	bool		intersects = false;
	bool		contains = true;
	size_t		i;

	for (i = 0; i < texts->count; i++)
	{
		bool		in_a = matches(work, a, texts->texts[i]);
		bool		in_b = matches(work, b, texts->texts[i]);

		intersects |= in_a && in_b;
		contains &= in_a || !in_b;
	}
	CHECK_THAT(iam_glob_intersects(work, &left, &right) == intersects,
			   "%.*s and %.*s", (int) a.len, a.data, (int) b.len, b.data);
	CHECK_THAT(iam_glob_contains(work, &left, &right) == contains,
			   "%.*s in %.*s", (int) b.len, b.data, (int) a.len, a.data);
	check_common(work, a, b, intersects);
	*held += contains ? 1 : 0;
}

static void
test_random(IamWork *work)
{
	UnitRandom	random = {0x9E3779B97F4A7C15};
	Texts		texts = all_texts(work->scratch);
	unsigned	held = 0;
	int			i;

	for (i = 0; i < 1500; i++)
	{
		IamArenaMark mark = iam_arena_mark(work->scratch);
		IamStr		a = random_pattern(work->scratch, &random);
		IamStr		b = random_pattern(work->scratch, &random);

		check_pair(work, &texts, a, b, &held);
		iam_arena_rewind(work->scratch, &mark);
	}
	printf("%u of 1500 random patterns contain the other\n", held);
	CHECK(held > 150);
}

/* Hostile sizes end soon, and nothing is claimed that is not proven. */
static void
test_bounds(IamWork *work)
{
	size_t		len = 199999;	/* both end with a `*` */
	char	   *stars = iam_arena_alloc(work->scratch, len);
	char	   *letters = iam_arena_alloc(work->scratch, len);
	IamGlob		a;
	IamGlob		b;
	size_t		i;

	for (i = 0; i < len; i++)
	{
		stars[i] = i % 2 == 0 ? '*' : 'a';
		letters[i] = i % 3 == 0 ? '*' : 'b';
	}
	a = cut(work, (IamStr) {stars, len}, IAM_CUT_EXACT);
	b = cut(work, (IamStr) {letters, len}, IAM_CUT_EXACT);
	CHECK(iam_glob_intersects(work, &a, &b));
	CHECK(!iam_glob_contains(work, &a, &b));
	a = cut(work, (IamStr) {stars, 400}, IAM_CUT_EXACT);
	b = cut(work, (IamStr) {letters, 400}, IAM_CUT_EXACT);
	CHECK(iam_glob_intersects(work, &a, &b));
	CHECK(!iam_glob_contains(work, &a, &b));
	CHECK(!iam_glob_contains(work, &b, &a));
}

int
main(void)
{
	UnitHost	host;
	IamArena	arena;
	IamWork		work = {.scratch = &arena};

	unit_host_init(&host, &arena);
	test_cases(&work);
	test_cuts(&work);
	test_random(&work);
	test_bounds(&work);
	CHECK(work.failure == IAM_OK);
	iam_arena_free(&arena);
	CHECK(host.outstanding == 0);
	return unit_done();
}
