/*
 * fuzz_pattern.c
 *		Patterns against texts: the matcher and a naive one agree, and so do
 *		action and resource patterns and a naive reading of semantics.md 4, 5.
 *
 * The input is a pattern, a line end, and a text.
 */
#include "fuzz.h"

#include "action.h"
#include "arn.h"
#include "fold.h"
#include "glob.h"
#include "resource.h"
#include "utf8.h"

#define LONGEST 400

static bool reached[LONGEST + 1][LONGEST + 1];

static bool
is_start(IamStr text, size_t i)
{
	return i == text.len ||
		!iam_utf8_is_continuation((unsigned char) text.data[i]);
}

/* Every pattern position against every text position. */
static bool
naive_match(IamStr pattern, IamStr text, bool wildcards)
{
	size_t		i;
	size_t		j;

	memset(reached, 0, sizeof(reached));
	reached[0][0] = true;
	for (i = 0; i < pattern.len; i++)
	{
		char		c = pattern.data[i];

		for (j = 0; j <= text.len; j++)
		{
			size_t		k = j + 1;

			if (!reached[i][j])
				continue;
			if (wildcards && c == '*')
			{
				for (k = j; k <= text.len; k++)
					reached[i + 1][k] = true;
				break;
			}
			if (j == text.len)
				continue;
			if (wildcards && c == '?')
			{
				if (!is_start(text, j))
					continue;
				while (!is_start(text, k))
					k++;
				reached[i + 1][k] = true;
			}
			else if (c == text.data[j])
				reached[i + 1][k] = true;
		}
	}
	return reached[pattern.len][text.len];
}

static bool
valid_text(IamStr text)
{
	const unsigned char *p = (const unsigned char *) text.data;
	const unsigned char *end = p + text.len;

	while (p < end)
	{
		int			length = iam_utf8_length(p, end);

		if (length == 0)
			return false;
		p += length;
	}
	return true;
}

static IamStr
folded(IamArena *arena, IamStr text)
{
	char	   *to = iam_arena_alloc(arena, IAM_FOLD_MAX(text.len));

	CHECK(to != NULL);
	return (IamStr) {to, iam_fold(to, text)};
}

/* Rule 1 of semantics.md 4: stars alone, also on both sides of a colon. */
static bool
naive_all_stars(IamStr text)
{
	size_t		i;

	for (i = 0; i < text.len; i++)
	{
		if (text.data[i] != '*')
			return false;
	}
	return text.len > 0;
}

static bool
naive_action(IamArena *arena, IamStr pattern, IamStr action)
{
	IamStr		p = folded(arena, pattern);
	IamStr		a = folded(arena, action);
	const char *colon = memchr(p.data, ':', p.len);
	IamStr		service;
	IamStr		name;
	size_t		i;

	if (naive_all_stars(p))
		return true;
	if (colon == NULL)
		return false;
	service = (IamStr) {p.data, (size_t) (colon - p.data)};
	name = (IamStr) {colon + 1, p.len - service.len - 1};
	if (naive_all_stars(service) && naive_all_stars(name))
		return true;
	if (name.len == 0 || service.len == 0)
		return false;
	for (i = 0; i < p.len; i++)
	{
		if (p.data + i != colon && strchr(" \t\r\n,:", p.data[i]) != NULL)
			return false;
	}
	if (memchr(service.data, '*', service.len) != NULL ||
		memchr(service.data, '?', service.len) != NULL)
		return false;
	if (a.len <= service.len || a.data[service.len] != ':' ||
		memcmp(a.data, service.data, service.len) != 0)
		return false;
	return naive_match(name, (IamStr) {a.data + service.len + 1,
					   a.len - service.len - 1}, true);
}

/* Cut at the first five colons; the number of parts. */
static int
naive_split(IamStr text, IamStr *parts)
{
	int			n = 1;
	size_t		i;

	parts[0] = (IamStr) {text.data, 0};
	for (i = 0; i < text.len; i++)
	{
		if (text.data[i] == ':' && n < 6)
			parts[n++] = (IamStr) {text.data + i + 1, 0};
		else
			parts[n - 1].len++;
	}
	return n;
}

/* Without variables. */
static bool
naive_resource(IamArena *arena, IamStr pattern, IamStr resource)
{
	IamStr		want[6];
	IamStr		have[6];
	int			n = naive_split(pattern, want);
	int			i;

	if (naive_all_stars(pattern))
		return true;
	if (resource.len == 1 && resource.data[0] == '*')
		return false;
	naive_split(resource, have);
	if (want[0].len != 3 || memcmp(want[0].data, "arn", 3) != 0)
		return false;
	for (i = 1; i < n && i < 5; i++)
	{
		if (!naive_match(folded(arena, want[i]), folded(arena, have[i]),
						 true))
			return false;
	}
	return n < 6 || naive_match(want[5], have[5], true);
}

static void
check_glob(IamWork *work, IamStr pattern, IamStr text)
{
	char		resolved[LONGEST];
	size_t		i;

	CHECK(iam_glob_match(work, IAM_GLOB_SOURCE, pattern, text) ==
		  naive_match(pattern, text, true));
	/* in the resolved form the usual wildcards are plain characters */
	CHECK(iam_glob_match(work, IAM_GLOB_RESOLVED, pattern, text) ==
		  naive_match(pattern, text, false));
	for (i = 0; i < pattern.len; i++)
		resolved[i] = pattern.data[i] == '*' ? (char) IAM_GLOB_STAR :
			pattern.data[i] == '?' ? (char) IAM_GLOB_ONE : pattern.data[i];
	CHECK(iam_glob_match(work, IAM_GLOB_RESOLVED,
						 (IamStr) {resolved, pattern.len}, text) ==
		  naive_match(pattern, text, true));
}

static void
check_request(IamArena *arena, IamWork *work, IamStr pattern, IamStr text)
{
	bool		action = iam_action_is_concrete(text);
	IamRequestParts parts = {0};
	IamRequest	request;
	IamStoredResource stored;
	IamError	error;
	IamStr		block;
	char	   *copy;

	parts.action = action ? text : IAM_STR("s3:GetObject");
	parts.resource = action ? IAM_STR("*") : text;
	if (!iam_request_build(arena, &parts, &block, &error))
		return;
	copy = fuzz_copy(block.data, block.len);
	CHECK(iam_request_open(copy, block.len, &request));
	if (action)
		CHECK(iam_action_match(work, pattern, &request.action) ==
			  naive_action(arena, pattern, text));
	stored = iam_resource_classify(pattern, false);
	CHECK(iam_resource_match(work, &stored, &request) ==
		  naive_resource(arena, pattern, parts.resource));
	free(copy);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	IamArena	arena;
	IamWork		work = {&arena, 0, IAM_OK};
	char	   *copy = fuzz_copy(data, size);
	IamStr		text = {copy, size};
	IamStr		pattern = fuzz_line(&text);

	iam_arena_init(&arena, &fuzz_host);
	if (pattern.len < LONGEST && text.len < LONGEST && valid_text(pattern) &&
		valid_text(text) && memchr(copy, '\0', size) == NULL)
	{
		check_glob(&work, pattern, text);
		check_request(&arena, &work, pattern, text);
		CHECK(work.failure == IAM_OK);
	}
	iam_arena_free(&arena);
	free(copy);
	return 0;
}
