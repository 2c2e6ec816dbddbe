/*
 * test_expand.c
 *		Action patterns as sets: against the matcher of the engine, name by
 *		name, and sets against plain arrays.
 */
#include "expand.h"

#include "engine.h"
#include "fold.h"

#define MAX_EXTRA 200

static UnitHost host;
static IamArena arena;
static IamWork work;

static void
begin(void)
{
	unit_host_init(&host, &arena);
	work = (IamWork) {.scratch = &arena};
}

static void
end(void)
{
	CHECK(work.failure == IAM_OK);
	iam_arena_free(&arena);
	CHECK(host.outstanding == 0);
}

/* Added actions of texts. */
static IamExtraActions
make_extra(const IamStr *texts, uint32_t count)
{
	IamExtraAction *items = iam_arena_array(&arena, MAX_EXTRA,
											sizeof(IamExtraAction));
	IamExtraActions extra;
	uint32_t	i;

	memset(items, 0, MAX_EXTRA * sizeof(IamExtraAction));
	for (i = 0; i < count; i++)
		items[i].action = texts[i];
	CHECK(iam_extra_actions_init(&extra, &arena, items, count));
	return extra;
}

static IamActionSet
make_set(const IamExtraActions *extra)
{
	IamActionSet set;

	CHECK(iam_action_set_init(&set, &arena, extra));
	return set;
}

/* Every action as a request has it; prepared once, asked by all patterns. */
static IamAction *
prepare_all(const IamExtraActions *extra)
{
	uint32_t	n = iam_catalog_n_actions() + extra->count;
	IamAction  *all = iam_arena_array(&arena, n, sizeof(IamAction));
	uint32_t	i;

	for (i = 0; i < n; i++)
	{
		IamStr		action = iam_action_text(extra, i);
		char	   *to = iam_arena_alloc(&arena, IAM_FOLD_MAX(action.len));

		iam_action_prepare((IamStr) {to, iam_fold(to, action)}, &all[i]);
	}
	return all;
}

static bool
exists(const IamExtraActions *extra, uint32_t number)
{
	return iam_extra_action(extra, number) != NULL ||
		iam_catalog_action_at(number).life.until == 0;
}

/* The set of a pattern has what the engine matches, and nothing else. */
static void
check_pattern(const IamExtraActions *extra, const IamAction *all,
			  IamStr pattern)
{
	IamArenaMark mark = iam_arena_mark(&arena);
	IamStr		copy = unit_copy(pattern.data, pattern.len);
	IamActionSet set = make_set(extra);
	bool		known = iam_expand(&work, copy, &set);
	uint32_t	n = iam_catalog_n_actions() + extra->count;
	uint32_t	count = 0;
	uint32_t	i;

	for (i = 0; i < n; i++)
	{
		bool		want = exists(extra, i) &&
			iam_action_match(&work, copy, &all[i]);

		count += want;
		CHECK_THAT(iam_action_set_has(&set, i) == want, "\"%.*s\" and %.*s",
				   (int) copy.len, copy.data, (int) all[i].folded.len,
				   all[i].folded.data);
	}
	CHECK(iam_action_set_count(&set) == count);
	CHECK_THAT(known == (count > 0 || iam_action_classify(copy).class !=
						 IAM_ACTION_LITERAL),
			   "\"%.*s\" is taken for %s", (int) copy.len, copy.data,
			   known ? "known" : "unknown");
	unit_free(copy);
	iam_arena_rewind(&arena, &mark);
}

static const IamStr patterns[] = {
	/* everything */
	S("*"), S("***"), S("*:*"), S("**:**"),
	/* malformed, so nothing */
	S(""), S(":"), S("s3"), S("s3:"), S(":GetObject"), S("*:GetObject"),
	S("s*:GetObject"), S("s?:*"), S("?:*"), S("s3:Get Object"),
	S("s3:Get*,Put*"), S("s3:Get:*"), S(" s3:*"), S("?"), S("*:"), S(":*"),
	/* literals */
	S("s3:GetObject"), S("S3:gETobject"), S("s3:GetObjects"),
	S("nosuchservice:Get"), S("deeplens:GetModel"), S("iam:PassRole"),
	S("s3:\xC3\xA9"), S("s3:GetObject\0"),
	/* starts */
	S("s3:*"), S("S3:GET*"), S("s3:get**"), S("s3:zzz*"), S("ec2:Describe*"),
	S("nosuchservice:*"), S("deeplens:*"), S("xray:*"), S("a2c:*"),
	S("s3:GetObject*"), S("s3:GetObjectAttributes*"), S("s3:\xFF*"),
	/* everything else */
	S("s3:*Object"), S("s3:*object*"), S("s3:Get?bject"), S("s3:?*"),
	S("s3:??????????????????????????????????????"), S("ec2:*Vpc*Peering*"),
	S("ec2:D*s"), S("s3:Get*Acl*"), S("s3:*?"), S("iam:*Role"),
	S("iam:?etRole*"),
	/* the Kelvin sign is a letter k, as in the engine */
	S("\xE2\x84\xAAms:Decrypt"), S("\xE2\x84\xAAms:*"),
	S("kms:List\xE2\x84\xAA*"), S("kms:*\xE2\x84\xAA" "eys"),
	/* what only the added actions have */
	S("own:*"), S("own:Launch"), S("OWN:LAUNCH"), S("own:L?unch"),
	S("s3:OwnThing"), S("s3:Own*"), S("own:\xC3\x89*")
};

static const IamStr added[] = {
	S("own:Launch"), S("own:land"), S("s3:OwnThing"),
	S("own:\xC3\xA9t\xC3\xA9"),
	/* twice, in the catalogue already, gone from it, none at all */
	S("OWN:launch"), S("S3:getobject"), S("deeplens:GetModel"), S("own:*"),
	S("own"), S("")
};

static void
test_patterns(void)
{
	IamExtraActions none;
	IamExtraActions extra;
	IamAction  *all;
	size_t		i;

	begin();
	none = make_extra(NULL, 0);
	extra = make_extra(added, UNIT_LENGTH(added));
	all = prepare_all(&extra);
	CHECK(none.count == 0);
	CHECK(extra.count == 5);
	/* of two spellings the first in the order of bytes stays */
	CHECK(iam_str_eq(extra.items[2].action, IAM_STR("OWN:launch")));
	for (i = 0; i < UNIT_LENGTH(patterns); i++)
	{
		check_pattern(&none, all, patterns[i]);
		check_pattern(&extra, all, patterns[i]);
	}
	end();
}

/* Patterns made of names, with some characters turned into wildcards. */
static void
test_random_patterns(void)
{
	UnitRandom	random = {7};
	IamExtraActions extra;
	IamAction  *all;
	int			round;

	begin();
	extra = make_extra(added, UNIT_LENGTH(added));
	all = prepare_all(&extra);
	for (round = 0; round < 150; round++)
	{
		IamStr		action = iam_catalog_action_text(
			unit_below(&random, iam_catalog_n_actions()));
		char		pattern[256];
		size_t		len = 0;
		size_t		i;

		for (i = 0; i < action.len; i++)
		{
			unsigned	dice = unit_below(&random, 40);

			if (dice == 0)
				break;
			if (dice <= 2)
				i += unit_below(&random, 4);
			if (i < action.len)
				pattern[len++] = dice == 1 ? '*' : dice == 3 ? '?' :
					action.data[i];
		}
		if (i < action.len)
			pattern[len++] = '*';
		check_pattern(&extra, all, (IamStr) {pattern, len});
	}
	end();
}

/* A pattern longer than any name, and than any room on the stack. */
static void
test_long_patterns(void)
{
	IamExtraActions none;
	IamAction  *all;
	char		pattern[2000];

	begin();
	none = make_extra(NULL, 0);
	all = prepare_all(&none);
	memset(pattern, 'k', sizeof(pattern));
	memcpy(pattern, "kms:", 4);
	check_pattern(&none, all, (IamStr) {pattern, sizeof(pattern)});
	pattern[1000] = '*';
	check_pattern(&none, all, (IamStr) {pattern, sizeof(pattern)});
	memset(pattern + 4, '*', sizeof(pattern) - 4);
	check_pattern(&none, all, (IamStr) {pattern, sizeof(pattern)});
	end();
}

/* Combining sets is combining them member by member. */
static void
check_sets(const IamExtraActions *extra, IamStr left, IamStr right)
{
	IamArenaMark mark = iam_arena_mark(&arena);
	uint32_t	n = iam_catalog_n_actions() + extra->count;
	IamActionSet sets[6];
	uint32_t	next[2] = {0, 0};
	uint32_t	i;

	for (i = 0; i < 6; i++)
	{
		sets[i] = make_set(extra);
		iam_expand(&work, i == 1 ? right : left, &sets[i]);
	}
	iam_action_set_union(&sets[2], &sets[1]);
	iam_action_set_subtract(&sets[3], &sets[1]);
	iam_action_set_intersect(&sets[4], &sets[1]);
	iam_action_set_complement(&sets[5]);
	for (i = 0; i < n; i++)
	{
		bool		a = iam_action_set_has(&sets[0], i);
		bool		b = iam_action_set_has(&sets[1], i);

		CHECK(iam_action_set_has(&sets[2], i) == (a || b));
		CHECK(iam_action_set_has(&sets[3], i) == (a && !b));
		CHECK(iam_action_set_has(&sets[4], i) == (a && b));
		CHECK(iam_action_set_has(&sets[5], i) == (exists(extra, i) && !a));
		if (a)
		{
			CHECK(iam_action_set_next(&sets[0], next[0]) == i);
			next[0] = i + 1;
		}
	}
	CHECK(iam_action_set_next(&sets[0], next[0]) == IAM_CATALOG_NONE);
	CHECK(iam_action_set_next(&sets[0], n + 1000) == IAM_CATALOG_NONE);
	iam_arena_rewind(&arena, &mark);
}

/* Also with so many added ones that the last word is just full. */
static void
test_sets(void)
{
	static const uint32_t counts[] = {0, 1, 63, 64, 65};
	IamStr		texts[MAX_EXTRA];
	char		names[MAX_EXTRA][16];
	size_t		round;
	uint32_t	i;

	begin();
	for (i = 0; i < MAX_EXTRA; i++)
	{
		int			len = snprintf(names[i], sizeof(names[i]), "own:A%u", i);

		texts[i] = (IamStr) {names[i], (size_t) len};
	}
	for (round = 0; round < 2 * UNIT_LENGTH(counts); round++)
	{
		uint32_t	to_full = 64 - iam_catalog_n_actions() % 64;
		uint32_t	count = counts[round / 2] + (round % 2 ? to_full : 0);
		IamExtraActions extra = make_extra(texts, count);

		CHECK(extra.count == count);
		check_sets(&extra, IAM_STR("*"), IAM_STR("s3:*"));
		check_sets(&extra, IAM_STR("s3:Get*"), IAM_STR("s3:*Object"));
		check_sets(&extra, IAM_STR("own:*"), IAM_STR("own:A1*"));
		check_sets(&extra, IAM_STR("nothing"), IAM_STR("*"));
		check_sets(&extra, IAM_STR("xray:*"), IAM_STR("a2c:*"));
	}
	end();
}

/* NotAction is everything but what its patterns match; malformed ones match
 * nothing. */
static void
test_lists(void)
{
	static IamStr items[] = {S("s3:*"), S("own:L*"), S("ec2"), S("a:Unknown")};
	IamStrList	list = {items, UNIT_LENGTH(items), true};
	IamStrList	empty = {NULL, 0, true};
	IamExtraActions extra;
	IamAction  *all;
	IamActionSet sets[4];
	uint32_t	i;

	begin();
	extra = make_extra(added, UNIT_LENGTH(added));
	all = prepare_all(&extra);
	for (i = 0; i < 4; i++)
		sets[i] = make_set(&extra);
	CHECK(iam_expand_list(&work, &list, false, &sets[0]));
	CHECK(iam_expand_list(&work, &list, true, &sets[1]));
	CHECK(iam_expand_list(&work, &empty, false, &sets[2]));
	CHECK(iam_expand_list(&work, &empty, true, &sets[3]));
	for (i = 0; i < iam_catalog_n_actions() + extra.count; i++)
	{
		bool		named = exists(&extra, i) &&
			(iam_action_match(&work, items[0], &all[i]) ||
			 iam_action_match(&work, items[1], &all[i]));

		CHECK(iam_action_set_has(&sets[0], i) == named);
		CHECK(iam_action_set_has(&sets[1], i) ==
			  (exists(&extra, i) && !named));
		CHECK(iam_action_set_has(&sets[3], i) == exists(&extra, i));
	}
	CHECK(iam_action_set_count(&sets[2]) == 0);
	/* what the set had before stays */
	iam_expand(&work, IAM_STR("s3:GetObject"), &sets[1]);
	i = iam_action_set_count(&sets[1]);
	CHECK(iam_expand_list(&work, &list, true, &sets[1]));
	CHECK(iam_action_set_count(&sets[1]) == i);
	end();
}

/* All of it in an arena that may fail. */
static bool
expand_starving(IamArena *scratch, const void *input, IamErrorCode *failure)
{
	const IamStrList *list = input;
	IamWork		starving = {.scratch = scratch};
	IamExtraAction extras[1] = {{.action = S("own:Launch")}};
	IamExtraActions extra;
	IamActionSet set;

	if (!iam_extra_actions_init(&extra, scratch, extras, 1) ||
		!iam_action_set_init(&set, scratch, &extra))
	{
		*failure = IAM_ERR_NO_MEMORY;
		return false;
	}
	iam_expand_list(&starving, list, true, &set);
	*failure = starving.failure;
	return starving.failure == IAM_OK;
}

static void
test_no_memory(void)
{
	char		pattern[100000];
	IamStr		items[] = {{pattern, sizeof(pattern)}, S("s3:*")};
	IamStrList	list = {items, 2, true};

	memset(pattern, 'a', sizeof(pattern));
	pattern[1] = ':';
	CHECK(unit_starve("expand", expand_starving, &list, false) >= 2);
	CHECK(unit_starve("expand", expand_starving, &list, true) >= 2);
}

/* The host is asked, however many actions were added. */
static void
test_cancelled(void)
{
	IamExtraAction extras[1] = {{.action = S("own:Launch")}};
	IamExtraActions extra;
	IamActionSet set;
	int			i;

	begin();
	CHECK(iam_extra_actions_init(&extra, &arena, extras, 1));
	set = make_set(&extra);
	host.stop_at = 1;
	for (i = 0; i < 1000000 && work.failure == IAM_OK; i++)
		iam_expand(&work, IAM_STR("own:*x"), &set);
	CHECK(work.failure == IAM_ERR_CANCELLED);
	work.failure = IAM_OK;
	end();
}

int
main(void)
{
	test_patterns();
	test_random_patterns();
	test_long_patterns();
	test_sets();
	test_lists();
	test_no_memory();
	test_cancelled();
	return unit_done();
}
