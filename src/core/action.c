/*
 * action.c
 *		Action names and action patterns.
 *
 * Ring: core.
 */
#include "action.h"

#include "fold.h"
#include "glob.h"

/* What a byte of a pattern means. */
enum
{
	BYTE_STAR = 0x01,
	BYTE_ONE = 0x02,
	BYTE_SEPARATOR = 0x04,		/* a name or service with it matches nothing */
	BYTE_PLAIN = 0x08
};

#define BYTE_WILDCARD (BYTE_STAR | BYTE_ONE)

/* Kept as the difference to BYTE_PLAIN, which most bytes are. */
#define OTHER(meaning) ((meaning) ^ BYTE_PLAIN)

static const uint8_t byte_meaning[256] = {
	['*'] = OTHER(BYTE_STAR),
	['?'] = OTHER(BYTE_ONE),
	[' '] = OTHER(BYTE_SEPARATOR),
	['\t'] = OTHER(BYTE_SEPARATOR),
	['\r'] = OTHER(BYTE_SEPARATOR),
	['\n'] = OTHER(BYTE_SEPARATOR),
	[','] = OTHER(BYTE_SEPARATOR),
	[':'] = OTHER(BYTE_SEPARATOR)
};

static inline unsigned
meaning(char byte)
{
	return OTHER(byte_meaning[(unsigned char) byte]);
}

/* Are eight bytes from 0x40 to 0x7F, which are all plain?  Letters are. */
static inline bool
is_plain_eight(const char *p)
{
	return ((iam_load_eight(p) ^ IAM_EACH_BYTE(0x40)) &
			IAM_EACH_BYTE(0xC0)) == 0;
}

/* All meanings that occur in text; 0 when it is empty. */
static unsigned
meanings(IamStr text)
{
	unsigned	result = 0;
	size_t		i = 0;

	if (text.len >= 8 && is_plain_eight(text.data + text.len - 8))
	{
		while (text.len - i > 8 && is_plain_eight(text.data + i))
			i += 8;
		if (text.len - i <= 8)
			return BYTE_PLAIN;
	}
	for (; i < text.len; i++)
		result |= meaning(text.data[i]);
	return result;
}

IamActionPattern
iam_action_classify(IamStr pattern)
{
	IamActionPattern result = {IAM_ACTION_NOTHING, {"", 0}, {"", 0}};
	unsigned	service = 0;	/* all meanings that occur */
	unsigned	name;
	size_t		i;

	for (i = 0; i < pattern.len && pattern.data[i] != ':'; i++)
		service |= meaning(pattern.data[i]);
	if (i == pattern.len)
	{
		if (service == BYTE_STAR)
			result.class = IAM_ACTION_EVERYTHING;
		return result;
	}
	result.service = (IamStr) {pattern.data, i};
	result.name = (IamStr) {pattern.data + i + 1, pattern.len - i - 1};
	name = meanings(result.name);
	if (service == BYTE_STAR && name == BYTE_STAR)
		result.class = IAM_ACTION_EVERYTHING;
	else if (service == BYTE_PLAIN && name != 0 && !(name & BYTE_SEPARATOR))
		result.class = name & BYTE_WILDCARD ?
			IAM_ACTION_GLOB : IAM_ACTION_LITERAL;
	return result;
}

bool
iam_action_is_concrete(IamStr text)
{
	return iam_action_classify(text).class == IAM_ACTION_LITERAL;
}

/* A key of 16 bits, never 0, of a hash. */
static uint16_t
short_key(uint32_t hash)
{
	return (uint16_t) (1 + (iam_hash_mix(hash) >> 8) % 65535);
}

/* The bits of a service in a filter, of its hash. */
static uint64_t
filter_bits(uint32_t hash)
{
	hash = iam_hash_mix(hash ^ 0x5BD1E995u);
	return (UINT64_C(1) << (hash & 63)) | (UINT64_C(1) << ((hash >> 8) & 63));
}

/* A service is hashed once; the hash of the name goes on from it. */
IamActionKeys
iam_action_keys(const IamActionPattern *pattern)
{
	IamActionKeys keys = {0, 0, 0};
	uint32_t	hash;

	if (pattern->class != IAM_ACTION_LITERAL &&
		pattern->class != IAM_ACTION_GLOB)
		return keys;
	hash = iam_fold_digest(IAM_FOLD_HASH_SEED, pattern->service);
	keys.services = filter_bits(hash);
	keys.service_key = short_key(hash);
	if (pattern->class == IAM_ACTION_LITERAL)
		keys.action_key = short_key(iam_fold_digest(hash, pattern->name));
	return keys;
}

void
iam_action_prepare(IamStr folded, IamAction *action)
{
	IamActionPattern parts = iam_action_classify(folded);
	IamActionKeys keys = iam_action_keys(&parts);

	action->folded = folded;
	action->service = parts.service;
	action->name = parts.name;
	action->action_key = keys.action_key;
	action->service_key = keys.service_key;
	action->services = keys.services;
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
