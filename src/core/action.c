/*
 * action.c
 *		Action names and action patterns.
 *
 * Ring: core.
 */
#include "action.h"

#include "fold.h"
#include "glob.h"

/* A name or service that holds one of these matches nothing. */
static bool
has_separator(IamStr text)
{
	size_t		i;

	for (i = 0; i < text.len; i++)
	{
		switch (text.data[i])
		{
			case ' ':
			case '\t':
			case '\r':
			case '\n':
			case ',':
			case ':':
				return true;
			default:
				break;
		}
	}
	return false;
}

IamActionPattern
iam_action_classify(IamStr pattern)
{
	IamActionPattern result = {IAM_ACTION_NOTHING, {"", 0}, {"", 0}};
	const char *colon = memchr(pattern.data, ':', pattern.len);

	if (iam_glob_is_any(pattern))
	{
		result.class = IAM_ACTION_EVERYTHING;
		return result;
	}
	if (colon == NULL)
		return result;
	result.service.data = pattern.data;
	result.service.len = (size_t) (colon - pattern.data);
	result.name.data = colon + 1;
	result.name.len = pattern.len - result.service.len - 1;
	if (iam_glob_is_any(result.service) && iam_glob_is_any(result.name))
		result.class = IAM_ACTION_EVERYTHING;
	else if (result.service.len > 0 && result.name.len > 0 &&
			 iam_glob_head(result.service) == result.service.len &&
			 !has_separator(result.service) && !has_separator(result.name))
		result.class = iam_glob_head(result.name) == result.name.len ?
			IAM_ACTION_LITERAL : IAM_ACTION_GLOB;
	return result;
}

bool
iam_action_is_concrete(IamStr text)
{
	return iam_action_classify(text).class == IAM_ACTION_LITERAL;
}

/* Spread the bits of a hash (finaliser of MurmurHash3, public domain). */
static uint32_t
mix(uint32_t hash)
{
	hash ^= hash >> 16;
	hash *= 0x85EBCA6Bu;
	hash ^= hash >> 13;
	hash *= 0xC2B2AE35u;
	return hash ^ (hash >> 16);
}

/* A hash of 16 bits that is never 0. */
static uint16_t
short_key(IamStr text)
{
	uint32_t	hash = mix(iam_fold_hash(IAM_FOLD_HASH_SEED, text));

	return (uint16_t) (1 + (hash >> 8) % 65535);
}

uint16_t
iam_action_key(const IamActionPattern *pattern, IamStr spelled)
{
	switch (pattern->class)
	{
		case IAM_ACTION_LITERAL:
			return short_key(spelled);
		case IAM_ACTION_GLOB:
			return short_key(pattern->service);
		default:
			return 0;
	}
}

uint64_t
iam_service_bits(IamStr service)
{
	uint32_t	hash = mix(iam_fold_hash(IAM_FOLD_HASH_SEED, service) ^ 0x5BD1E995u);

	return (UINT64_C(1) << (hash & 63)) | (UINT64_C(1) << ((hash >> 8) & 63));
}

void
iam_action_prepare(IamStr folded, IamAction *action)
{
	IamActionPattern parts = iam_action_classify(folded);

	action->folded = folded;
	action->service = parts.service;
	action->name = parts.name;
	action->action_key = short_key(folded);
	action->service_key = short_key(parts.service);
	action->services = iam_service_bits(parts.service);
}

/* Match the name of a pattern, which has a wildcard, without case. */
static bool
match_name(IamWork *work, IamStr pattern, IamStr name)
{
	char		small[256];
	char	   *folded = small;

	if (IAM_FOLD_MAX(pattern.len) > sizeof(small))
		folded = iam_arena_alloc(work->scratch, IAM_FOLD_MAX(pattern.len));
	if (folded == NULL)
	{
		work->failure = IAM_ERR_NO_MEMORY;
		return false;
	}
	return iam_glob_match(work, IAM_GLOB_SOURCE,
						  (IamStr) {folded, iam_fold(folded, pattern)}, name);
}

bool
iam_action_match(IamWork *work, IamStr pattern, const IamAction *action)
{
	IamActionPattern parts = iam_action_classify(pattern);

	switch (parts.class)
	{
		case IAM_ACTION_EVERYTHING:
			return true;
		case IAM_ACTION_LITERAL:
			return iam_fold_equal(pattern, action->folded);
		case IAM_ACTION_GLOB:
			return iam_fold_equal(parts.service, action->service) &&
				match_name(work, parts.name, action->name);
		default:
			return false;
	}
}
