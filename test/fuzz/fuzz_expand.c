/*
 * fuzz_expand.c
 *		Action patterns as sets, and the engine's matcher, agree about every
 *		action of the service that a pattern names.
 *
 * The input is a pattern, a line end, and actions to add, one a line.
 */
#include "fuzz.h"

#include "expand.h"
#include "fold.h"

#define MAX_ADDED 16

static bool
engine_matches(IamArena *arena, IamWork *work, IamStr pattern, IamStr action)
{
	char	   *to = iam_arena_alloc(arena, IAM_FOLD_MAX(action.len));
	IamAction	prepared;

	iam_action_prepare((IamStr) {to, iam_fold(to, action)}, &prepared);
	return iam_action_match(work, pattern, &prepared);
}

/* The folded service of a pattern, IAM_CATALOG_NONE when it has none. */
static uint32_t
service_of(IamArena *arena, IamStr pattern)
{
	IamStr		service = iam_action_classify(pattern).service;
	char	   *to = iam_arena_alloc(arena, IAM_FOLD_MAX(service.len));

	return iam_catalog_service((IamStr) {to, iam_fold(to, service)});
}

/* Members among the actions of the service are those that match. */
static uint32_t
check_service(IamArena *arena, IamWork *work, IamStr pattern,
			  const IamActionSet *set)
{
	uint32_t	service = service_of(arena, pattern);
	IamCatalogRange range = {0, 0};
	uint32_t	count = 0;
	uint32_t	id;

	if (service != IAM_CATALOG_NONE)
		range = iam_catalog_service_at(service).actions;
	for (id = range.first; id < range.end; id++)
	{
		bool		want = iam_catalog_is_current(id) &&
			engine_matches(arena, work, pattern,
						   iam_catalog_action_text(id));

		CHECK(iam_action_set_has(set, id) == want);
		count += want;
	}
	return count;
}

/* The same for the added actions. */
static uint32_t
check_added(IamArena *arena, IamWork *work, IamStr pattern,
			const IamActionSet *set)
{
	uint32_t	count = 0;
	uint32_t	i;

	for (i = 0; i < set->extra->count; i++)
	{
		bool		want = engine_matches(arena, work, pattern,
										  set->extra->items[i].action);

		CHECK(iam_action_set_has(set, iam_catalog_n_actions() + i) == want);
		count += want;
	}
	return count;
}

static void
check_pattern(IamArena *arena, IamWork *work, IamStr pattern,
			  const IamExtraActions *extra)
{
	IamActionClass class = iam_action_classify(pattern).class;
	IamActionSet set;
	IamActionSet all;
	bool		known;
	uint32_t	count;

	CHECK(iam_action_set_init(&set, arena, extra) &&
		  iam_action_set_init(&all, arena, extra));
	iam_action_set_complement(&all);
	known = iam_expand(work, pattern, &set);
	CHECK(work->failure == IAM_OK);
	count = check_service(arena, work, pattern, &set) +
		check_added(arena, work, pattern, &set);
	if (class == IAM_ACTION_EVERYTHING)
		count = iam_action_set_count(&all);
	CHECK(iam_action_set_count(&set) == count);
	CHECK(known == (count > 0 || class != IAM_ACTION_LITERAL));
	/* with its complement it is everything, and they share nothing */
	iam_action_set_subtract(&all, &set);
	iam_action_set_complement(&set);
	iam_action_set_subtract(&set, &all);
	CHECK(iam_action_set_next(&set, 0) == IAM_CATALOG_NONE);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	IamArena	arena;
	IamWork		work = {.scratch = &arena};
	char	   *copy = fuzz_copy(data, size);
	IamStr		text = {copy, size};
	IamStr		pattern = fuzz_line(&text);
	IamExtraAction added[MAX_ADDED] = {0};
	IamExtraActions extra;
	uint32_t	n = 0;

	iam_arena_init(&arena, &fuzz_host);
	while (text.len > 0 && n < MAX_ADDED)
		added[n++].action = fuzz_line(&text);
	CHECK(iam_extra_actions_init(&extra, &arena, added, n));
	if (fuzz_is_text(pattern))
		check_pattern(&arena, &work, pattern, &extra);
	iam_arena_free(&arena);
	free(copy);
	return 0;
}
