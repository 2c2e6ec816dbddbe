/*
 * fuzz_variable.c
 *		Policy variables: what the core replaces and what a naive reading of
 *		semantics.md 3 replaces is the same, and resources match alike.
 *
 * The input is a pattern, a line end, and a request (fuzz.h).
 */
#include "naive.h"

#include "resource.h"
#include "variable.h"

/* Is the resolved form of the core the naive pattern? */
static bool
same_pattern(IamStr resolved, const NaivePattern *pattern)
{
	size_t		i;

	if (resolved.len != pattern->n)
		return false;
	for (i = 0; i < pattern->n; i++)
	{
		uint16_t	unit = pattern->units[i];
		unsigned char byte = (unsigned char) resolved.data[i];

		if (unit == NAIVE_STAR ? byte != IAM_GLOB_STAR :
			unit == NAIVE_ONE ? byte != IAM_GLOB_ONE : byte != unit)
			return false;
	}
	return true;
}

/* The same as plain text, where wildcards are what they look like. */
static bool
same_text(IamStr text, const NaivePattern *pattern)
{
	size_t		i;

	if (text.len != pattern->n)
		return false;
	for (i = 0; i < pattern->n; i++)
	{
		uint16_t	unit = pattern->units[i];
		char		c = unit == NAIVE_STAR ? '*' : unit == NAIVE_ONE ? '?' :
			(char) unit;

		if (text.data[i] != c)
			return false;
	}
	return true;
}

/* Bytes of the pattern that are no wildcards of the form. */
static size_t
plain_length(const NaivePattern *pattern, IamGlobForm form)
{
	size_t		length = 0;
	size_t		i;

	for (i = 0; i < pattern->n; i++)
	{
		if (form == IAM_GLOB_SOURCE || pattern->units[i] < NAIVE_STAR)
			length++;
	}
	return length;
}

/* With room for any result, for exactly this one, and for one byte less. */
static void
check_form(IamWork *work, const IamRequest *request, IamStr source,
		   IamGlobForm form, const NaivePattern *naive)
{
	size_t		length;
	IamStr		result;

	if (naive == NULL)
	{
		CHECK(!iam_variable_resolve(work, request, source, form,
									SIZE_MAX / 2, &result));
		return;
	}
	length = plain_length(naive, form);
	CHECK(iam_variable_resolve(work, request, source, form, length,
							   &result));
	CHECK(form == IAM_GLOB_RESOLVED ? same_pattern(result, naive) :
		  same_text(result, naive));
	CHECK(length == 0 ||
		  !iam_variable_resolve(work, request, source, form, length - 1,
								&result));
}

static void
check_resolved(IamArena *arena, IamWork *work, const IamRequestParts *parts,
			   const IamRequest *request, IamStr source)
{
	NaivePattern naive;
	const NaivePattern *resolved = NULL;

	if (naive_resolve(arena, parts, source, &naive))
		resolved = &naive;
	check_form(work, request, source, IAM_GLOB_RESOLVED, resolved);
	check_form(work, request, source, IAM_GLOB_SOURCE, resolved);
}

static void
check_resource(IamArena *arena, IamWork *work, const IamRequestParts *parts,
			   const IamRequest *request, IamStr pattern)
{
	IamStoredResource stored = iam_resource_classify(pattern, true);
	NaivePattern last;
	const NaivePattern *resolved = NULL;
	IamStr		want[6];

	last.n = 0;
	if (naive_split(pattern, want) < 6 ||
		naive_resolve(arena, parts, want[5], &last))
		resolved = &last;
	CHECK(iam_resource_match(work, &stored, request) ==
		  naive_resource(arena, pattern, resolved, parts->resource));
}

/* A pattern may take the longest value many times over. */
static bool
is_fit(const FuzzRequest *request, IamStr pattern)
{
	uint32_t	i;

	for (i = 0; i < request->n_values; i++)
	{
		if (request->values[i].len > 20)
			return false;
	}
	return pattern.len < 400 &&
		request->parts.resource.len < NAIVE_LONGEST;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	IamArena	arena;
	IamWork		work = {.scratch = &arena};
	FuzzRequest given;
	IamRequest	request;
	char	   *copy = fuzz_copy(data, size);
	IamStr		input = {copy, size};
	bool		text = fuzz_is_text(input);
	IamStr		pattern = fuzz_line(&input);

	fuzz_read_request(&input, &given);
	iam_arena_init(&arena, &fuzz_host);
	if (text && is_fit(&given, pattern) &&
		fuzz_build(&arena, &given.parts, &request))
	{
		check_resolved(&arena, &work, &given.parts, &request, pattern);
		check_resource(&arena, &work, &given.parts, &request, pattern);
		CHECK(work.failure == IAM_OK);
	}
	iam_arena_free(&arena);
	free(copy);
	return 0;
}
