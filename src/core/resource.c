/*
 * resource.c
 *		Matching of resource patterns.
 *
 * Ring: core.  Source: semantics.md 5.2 to 5.4.  A pattern and the request's
 * ARN are matched part by part: parts two to five without case and without
 * variables, the sixth exactly and with variables.  The request keeps its
 * first five parts folded, and most patterns are written in folded form, so
 * that nearly every miss is found by comparing the pattern's head in place.
 */
#include "resource.h"

#include "arn.h"
#include "fold.h"
#include "glob.h"
#include "variable.h"

#define MAX_HEAD 255

/* Is folding the text without effect?  Only ASCII is looked into. */
static bool
is_folded(IamStr text)
{
	size_t		i = 0;

	for (; text.len - i >= 8; i += 8)
	{
		uint64_t	word = iam_load_eight(text.data + i);

		if ((word & IAM_EACH_BYTE(0x80)) != 0 || iam_fold_eight(word) != word)
			return false;
	}
	for (; i < text.len; i++)
	{
		unsigned char c = (unsigned char) text.data[i];

		if (c >= 0x80 || iam_fold_ascii(c) != c)
			return false;
	}
	return true;
}

IamStoredResource
iam_resource_classify(IamStr pattern, bool variables)
{
	IamStoredResource result = {IAM_RESOURCE_NOTHING, 0, pattern};
	IamArn		arn;
	IamStr		front;
	IamStr		part;
	size_t		before;
	size_t		head;

	if (iam_glob_is_any(pattern))
	{
		result.class = IAM_RESOURCE_EVERYTHING;
		return result;
	}
	if (!iam_arn_split(pattern, &arn))
		return result;
	if (arn.n_parts < IAM_ARN_PARTS)
	{
		result.class = IAM_RESOURCE_SHORT;
		return result;
	}
	part = arn.parts[IAM_ARN_RESOURCE];
	front = (IamStr) {pattern.data, (size_t) (part.data - pattern.data)};
	head = iam_glob_head(pattern);
	result.class = head < pattern.len ?
		IAM_RESOURCE_GLOB : IAM_RESOURCE_LITERAL;
	before = variables ? iam_variable_head(part) : part.len;
	if (before < part.len)
		result.class = IAM_RESOURCE_VARIABLE;
	if (head > front.len + before)
		head = front.len + before;
	if (is_folded((IamStr) {front.data, front.len < head ? front.len : head}))
		result.head = (uint8_t) (head < MAX_HEAD ? head : MAX_HEAD);
	return result;
}

/* One of the parts two to five, without case; have is folded. */
static bool
match_front(IamWork *work, IamStr want, IamStr have)
{
	char		small[256];
	char	   *folded = small;

	if (iam_glob_is_any(want))
		return true;
	if (is_folded(want))
		return iam_glob_match(work, IAM_GLOB_SOURCE, want, have);
	if (IAM_FOLD_MAX(want.len) > sizeof(small))
		folded = iam_arena_alloc(work->scratch, IAM_FOLD_MAX(want.len));
	if (folded == NULL)
	{
		work->failure = IAM_ERR_NO_MEMORY;
		return false;
	}
	return iam_glob_match(work, IAM_GLOB_SOURCE,
						  (IamStr) {folded, iam_fold(folded, want)}, have);
}

/* The sixth part; open: keys that the request lacks may have any value. */
static bool
match_last(IamWork *work, const IamStoredResource *pattern, IamStr want,
		   const IamRequest *request, bool open)
{
	IamGlobForm form = IAM_GLOB_SOURCE;
	size_t		limit = request->match.len;

	if (pattern->class == IAM_RESOURCE_VARIABLE)
	{
		form = IAM_GLOB_RESOLVED;
		/* a variable without value: the pattern matches nothing (3.4) */
		if (open ?
			!iam_variable_resolve_open(work, request, want, limit, &want) :
			!iam_variable_resolve(work, request, want, form, limit, &want))
			return false;
	}
	return iam_glob_match(work, form, want,
						  iam_request_part(request, IAM_ARN_RESOURCE));
}

/* The pattern's head, as it stands; the image may be a forged one. */
static bool
match_head(const IamStoredResource *pattern, const IamRequest *request)
{
	return pattern->head <= request->match.len &&
		pattern->head <= pattern->text.len &&
		memcmp(pattern->text.data, request->match.data, pattern->head) == 0;
}

/*
 * Match part by part behind a head that matches; parts that a short pattern
 * lacks match anything.
 */
static bool
match_parts(IamWork *work, const IamStoredResource *pattern,
			const IamRequest *request, bool open)
{
	uint32_t	last = request->colons[IAM_ARN_RESOURCE - 1];
	IamArn		want;
	int			i;

	/* where all colons are in the head, all parts but the last are equal */
	if (pattern->head > last)
		return match_last(work, pattern, (IamStr) {
						  pattern->text.data + last + 1,
						  pattern->text.len - last - 1}, request, open);
	if (!iam_arn_split(pattern->text, &want))
		return false;
	for (i = IAM_ARN_PARTITION; i < want.n_parts && i < IAM_ARN_RESOURCE; i++)
	{
		if (!match_front(work, want.parts[i], iam_request_part(request, i)))
			return false;
	}
	return want.n_parts < IAM_ARN_PARTS ||
		match_last(work, pattern, want.parts[IAM_ARN_RESOURCE], request,
				   open);
}

bool
iam_resource_match(IamWork *work, const IamStoredResource *pattern,
				   const IamRequest *request)
{
	if (pattern->class == IAM_RESOURCE_EVERYTHING)
		return true;
	/* only a pattern of stars matches a request without ARN (5.3) */
	if (pattern->class == IAM_RESOURCE_NOTHING || request->any_resource)
		return false;
	if (!match_head(pattern, request))
		return false;
	if (pattern->class == IAM_RESOURCE_LITERAL &&
		pattern->head == pattern->text.len)
		return pattern->text.len == request->match.len;
	return match_parts(work, pattern, request, false);
}

bool
iam_resource_could_match(IamWork *work, const IamStoredResource *pattern,
						 const IamRequest *request)
{
	return !request->any_resource && match_head(pattern, request) &&
		match_parts(work, pattern, request, true);
}
