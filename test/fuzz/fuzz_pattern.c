/*
 * fuzz_pattern.c
 *		Patterns against texts: the matcher and a naive one agree, and so do
 *		action and resource patterns and a naive reading of semantics.md 4, 5.
 *
 * The input is a pattern, a line end, and a text.
 */
#include "naive.h"

#include "action.h"
#include "glob.h"
#include "resource.h"

/* Both are cut into parts and folded, so they must be short and be text. */
static bool
is_fit(IamStr text)
{
	return text.len < NAIVE_LONGEST && fuzz_is_text(text);
}

/* Is it written service:name with a name that can match (semantics.md 4)? */
static bool
naive_well_formed(IamStr service, IamStr name)
{
	static const char refused[] = " \t\r\n,:";
	size_t		i;

	for (i = 0; i < service.len; i++)
	{
		if (strchr("*?", service.data[i]) != NULL ||
			strchr(refused, service.data[i]) != NULL)
			return false;
	}
	for (i = 0; i < name.len; i++)
	{
		if (strchr(refused, name.data[i]) != NULL)
			return false;
	}
	return service.len > 0 && name.len > 0;
}

static bool
naive_action(IamArena *arena, IamStr pattern, IamStr action)
{
	IamStr		p = naive_fold(arena, pattern);
	IamStr		a = naive_fold(arena, action);
	const char *colon = memchr(p.data, ':', p.len);
	size_t		before;
	IamStr		name;

	if (naive_all_stars(p))
		return true;
	if (colon == NULL)
		return false;
	before = (size_t) (colon - p.data);
	name = (IamStr) {colon + 1, p.len - before - 1};
	if (naive_all_stars((IamStr) {p.data, before}) && naive_all_stars(name))
		return true;
	return naive_well_formed((IamStr) {p.data, before}, name) &&
		a.len > before + 1 && memcmp(a.data, p.data, before + 1) == 0 &&
		naive_glob(name, (IamStr) {a.data + before + 1,
				   a.len - before - 1});
}

static void
check_glob(IamWork *work, IamStr pattern, IamStr text)
{
	NaivePattern naive;
	char		resolved[NAIVE_LONGEST];
	size_t		i;
	bool		match;

	naive_pattern(pattern, &naive);
	match = naive_match(&naive, text);
	CHECK(iam_glob_match(work, IAM_GLOB_SOURCE, pattern, text) == match);
	for (i = 0; i < pattern.len; i++)
		resolved[i] = pattern.data[i] == '*' ? (char) IAM_GLOB_STAR :
			pattern.data[i] == '?' ? (char) IAM_GLOB_ONE : pattern.data[i];
	CHECK(iam_glob_match(work, IAM_GLOB_RESOLVED,
						 (IamStr) {resolved, pattern.len}, text) == match);
	/* in the resolved form the usual wildcards are plain characters */
	CHECK(iam_glob_match(work, IAM_GLOB_RESOLVED, pattern, text) ==
		  iam_str_eq(pattern, text));
}

/* The text as an action or, if it is none, as a resource. */
static void
check_request(IamArena *arena, IamWork *work, IamStr pattern, IamStr text)
{
	bool		action = iam_action_is_concrete(text);
	IamRequestParts parts = {0};
	NaivePattern last;
	IamRequest	request;
	IamStoredResource stored;
	IamStr		want[6];

	parts.action = action ? text : IAM_STR("s3:GetObject");
	parts.resource = action ? IAM_STR("*") : text;
	if (!fuzz_build(arena, &parts, &request))
		return;
	if (action)
		CHECK(iam_action_match(work, pattern, &request.action) ==
			  naive_action(arena, pattern, text));
	last.n = 0;
	if (naive_split(pattern, want) == 6)
		naive_pattern(want[5], &last);
	stored = iam_resource_classify(pattern, false);
	CHECK(iam_resource_match(work, &stored, &request) ==
		  naive_resource(arena, pattern, &last, parts.resource));
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	IamArena	arena;
	IamWork		work = {.scratch = &arena};
	char	   *copy = fuzz_copy(data, size);
	IamStr		text = {copy, size};
	IamStr		pattern = fuzz_line(&text);

	iam_arena_init(&arena, &fuzz_host);
	if (is_fit(pattern) && is_fit(text))
	{
		check_glob(&work, pattern, text);
		check_request(&arena, &work, pattern, text);
		CHECK(work.failure == IAM_OK);
	}
	iam_arena_free(&arena);
	free(copy);
	return 0;
}
