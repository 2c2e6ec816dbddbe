/*
 * fold.c
 *		Folding of case: code points, texts, comparison, hash.
 *
 * Ring: core.  These functions run for every stored row, on text that is
 * almost always ASCII.  So ASCII is folded eight bytes at a time, and other
 * characters are looked up in a table of ranges.
 */
#include "fold.h"
#include "utf8.h"

/* Every step-th code point from first to last has a lowercase delta away. */
typedef struct FoldRange
{
	uint32_t	first;
	uint32_t	last;
	uint32_t	step;
	int32_t		delta;
} FoldRange;

#include "fold_table.h"

#define FOLD_RANGES (sizeof(fold_ranges) / sizeof(fold_ranges[0]))

#define WORD sizeof(uint64_t)

static inline bool
is_ascii_word(uint64_t word)
{
	return (word & IAM_EACH_BYTE(0x80)) == 0;
}

/* The lowercase of a code point, or the code point itself. */
uint32_t
iam_fold_char(uint32_t cp)
{
	size_t		low = 0;
	size_t		high = FOLD_RANGES;
	const FoldRange *range;

	/* find the first range that does not end before cp */
	while (low < high)
	{
		size_t		middle = low + (high - low) / 2;

		if (fold_ranges[middle].last < cp)
			low = middle + 1;
		else
			high = middle;
	}
	if (low == FOLD_RANGES)
		return cp;
	range = &fold_ranges[low];
	if (cp < range->first || (cp - range->first) % range->step != 0)
		return cp;
	return (uint32_t) ((int32_t) cp + range->delta);
}

/* fold_next for a byte that is not ASCII. */
static size_t
fold_next_wide(IamStr from, size_t *pos, unsigned char *to)
{
	const unsigned char *start = (const unsigned char *) from.data + *pos;
	const unsigned char *end = (const unsigned char *) from.data + from.len;
	int			length = iam_utf8_length(start, end);

	if (length == 0)
	{
		*to = *start;
		*pos += 1;
		return 1;
	}
	*pos += (size_t) length;
	return (size_t) iam_utf8_encode(
		iam_fold_char(iam_utf8_decode(start, length)), to);
}

/*
 * Fold the character at *pos into to and step over it.  Returns the folded
 * length, at most 4; no byte beyond it is written.  A byte that starts no
 * well-formed character is a character of its own.
 */
static inline size_t
fold_next(IamStr from, size_t *pos, unsigned char *to)
{
	unsigned char first = (unsigned char) from.data[*pos];

	if (first >= 0x80)
		return fold_next_wide(from, pos, to);
	*to = iam_fold_ascii(first);
	*pos += 1;
	return 1;
}

/*
 * Fold a text into to, which has room for IAM_FOLD_MAX(from.len) bytes and
 * does not overlap it.  Returns the folded length.
 */
size_t
iam_fold(char *to, IamStr from)
{
	size_t		pos = 0;
	size_t		len = 0;

	while (pos < from.len)
	{
		if (from.len - pos >= WORD)
		{
			uint64_t	word = iam_load_eight(from.data + pos);

			if (is_ascii_word(word))
			{
				word = iam_fold_eight(word);
				memcpy(to + len, &word, WORD);
				pos += WORD;
				len += WORD;
				continue;
			}
		}
		len += fold_next(from, &pos, (unsigned char *) to + len);
	}
	return len;
}

/* Length of the common start that whole words of ASCII show. */
static inline size_t
common_words(IamStr a, IamStr folded)
{
	size_t		least = a.len < folded.len ? a.len : folded.len;
	size_t		pos = 0;

	while (least - pos >= WORD)
	{
		uint64_t	word = iam_load_eight(a.data + pos);

		if (!is_ascii_word(word) ||
			iam_fold_eight(word) != iam_load_eight(folded.data + pos))
			break;
		pos += WORD;
	}
	return pos;
}

/* Order of the folded form of a and a folded text, byte by byte. */
int
iam_fold_compare(IamStr a, IamStr folded)
{
	size_t		pos = common_words(a, folded);
	size_t		at = pos;

	while (pos < a.len)
	{
		unsigned char piece[4];
		size_t		piece_len = fold_next(a, &pos, piece);
		size_t		i;

		for (i = 0; i < piece_len; i++, at++)
		{
			unsigned char byte;

			if (at == folded.len)
				return 1;
			byte = (unsigned char) folded.data[at];
			if (piece[i] != byte)
				return piece[i] < byte ? -1 : 1;
		}
	}
	return at < folded.len ? -1 : 0;
}

/* Is a folded text the folded form of a? */
bool
iam_fold_equal(IamStr a, IamStr folded)
{
	return iam_fold_compare(a, folded) == 0;
}

/*
 * FNV-1a (Fowler, Noll, Vo; 32 bits) over the folded bytes of a text.  Going
 * on from the hash of one text gives the hash of both texts in a row.
 */
uint32_t
iam_fold_hash(uint32_t seed, IamStr text)
{
	uint32_t	hash = seed;
	size_t		pos = 0;

	while (pos < text.len)
	{
		unsigned char c = (unsigned char) text.data[pos];
		unsigned char piece[4];
		size_t		piece_len;
		size_t		i;

		if (c < 0x80)
		{
			hash = iam_fold_hash_byte(hash, iam_fold_ascii(c));
			pos++;
			continue;
		}
		piece_len = fold_next(text, &pos, piece);
		for (i = 0; i < piece_len; i++)
			hash = iam_fold_hash_byte(hash, piece[i]);
	}
	return hash;
}

/* One step of a digest: eight folded bytes. */
static inline uint64_t
absorb(uint64_t digest, uint64_t word)
{
	digest = (digest ^ word) * UINT64_C(0x9E3779B97F4A7C15);
	return digest ^ (digest >> 32);
}

/* Fewer than eight bytes as a word; each is in it, some of them twice. */
static inline uint64_t
short_word(const unsigned char *p, size_t n)
{
	uint32_t	low = 0;
	uint32_t	high = 0;

	if (n >= sizeof(low))
	{
		memcpy(&low, p, sizeof(low));
		memcpy(&high, p + n - sizeof(high), sizeof(high));
	}
	else if (n > 0)
		low = p[0] | (uint32_t) p[n / 2] << 8 | (uint32_t) p[n - 1] << 16;
	return low | (uint64_t) high << 32;
}

/* The last word of a digest, and the length, which tells it from others. */
static inline uint32_t
digest_end(uint64_t digest, uint64_t word, size_t length)
{
	digest = absorb(digest, word ^ ((uint64_t) length << 56));
	return (uint32_t) (digest >> 16);
}

/* iam_fold_digest of a text that is not all ASCII. */
static uint32_t
digest_wide(uint32_t seed, IamStr text)
{
	uint64_t	digest = seed;
	unsigned char room[2 * WORD + 4];	/* the word before, and what follows */
	unsigned char *next = room + WORD;
	size_t		length = 0;
	size_t		used = 0;
	size_t		pos = 0;

	while (pos < text.len)
	{
		size_t		step = fold_next(text, &pos, next + used);

		length += step;
		used += step;
		if (used <= WORD)
			continue;
		digest = absorb(digest, iam_load_eight(next));
		used -= WORD;
		memmove(room, room + WORD, WORD + used);
	}
	return digest_end(digest, length < WORD ? short_word(next, used) :
					  iam_load_eight(next + used - WORD), length);
}

/*
 * A hash of the folded form of a whole text, made faster than iam_fold_hash:
 * eight bytes at a time, of which the last may overlap those before.  It goes
 * on from another text's as a seed only.
 */
uint32_t
iam_fold_digest(uint32_t seed, IamStr text)
{
	uint64_t	digest = seed;
	uint64_t	word;
	uint64_t	all = 0;
	size_t		pos;

	for (pos = 0; pos + WORD < text.len; pos += WORD)
	{
		word = iam_load_eight(text.data + pos);
		all |= word;
		digest = absorb(digest, iam_fold_eight(word));
	}
	word = text.len < WORD ?
		short_word((const unsigned char *) text.data, text.len) :
		iam_load_eight(text.data + text.len - WORD);
	if (!is_ascii_word(all | word))
		return digest_wide(seed, text);
	return digest_end(digest, iam_fold_eight(word), text.len);
}
