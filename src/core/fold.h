/*
 * fold.h
 *		Comparison without regard to case.
 *
 * Ring: core.  Folding is the simple one-to-one lowercase of each code point
 * (field 13 of UnicodeData.txt), no locale, no context, never one character
 * to several: sharp s is not "ss" (semantics.md 2).  Hence folding twice is
 * folding once, and texts that are equal without case have one folded form.
 *
 * Policies keep the folded form, requests are folded when they are prepared;
 * what is left to fold per row is compared without writing it anywhere.
 * Bytes that are not UTF-8 stand for themselves.
 */
#ifndef IAM_FOLD_H
#define IAM_FOLD_H

#include "core.h"

/*
 * Most bytes that folding a text of len bytes can yield.  U+023A and U+023E
 * grow from two bytes to three; every other character keeps its length or
 * shrinks (fold_table.pl checks this).  The characters that grow take two
 * bytes each, so that there are at most len / 2 of them, and each adds one.
 */
#define IAM_FOLD_MAX(len) ((len) + (len) / 2)

/* Where hashing starts unless something was hashed before: FNV-1a's basis. */
#define IAM_FOLD_HASH_SEED 2166136261u

/* Hash one more byte of a folded text. */
static inline uint32_t
iam_fold_hash_byte(uint32_t hash, unsigned char byte)
{
	return (hash ^ byte) * 16777619u;
}

/* Spread the bits of a hash (finaliser of MurmurHash3, public domain). */
static inline uint32_t
iam_hash_mix(uint32_t hash)
{
	hash ^= hash >> 16;
	hash *= 0x85EBCA6Bu;
	hash ^= hash >> 13;
	hash *= 0xC2B2AE35u;
	return hash ^ (hash >> 16);
}

/* Fold an ASCII character; a byte of a longer character stays as it is. */
static inline unsigned char
iam_fold_ascii(unsigned char c)
{
	unsigned	from_a = (unsigned) c - 'A';

	return (unsigned char) (c | (from_a < 26) << 5);
}

/*
 * Fold eight bytes; those of longer characters stay as they are.  The
 * additions set the high bit of the bytes that are at least 'A', and of those
 * that are beyond 'Z'; no byte carries into the next, since all are below 0x80
 * and so is what is added.
 */
static inline uint64_t
iam_fold_eight(uint64_t word)
{
	uint64_t	low = word & IAM_EACH_BYTE(0x7F);
	uint64_t	from_a = low + IAM_EACH_BYTE(0x80 - 'A');
	uint64_t	beyond_z = low + IAM_EACH_BYTE(0x80 - 'Z' - 1);
	uint64_t	capital = from_a & ~beyond_z & ~word & IAM_EACH_BYTE(0x80);

	/* 0x80 >> 2 is 0x20, the bit between the cases */
	return word | (capital >> 2);
}

/* Are two texts of len bytes the same, in ASCII without regard to case? */
static inline bool
iam_fold_same(const char *a, const char *b, size_t len)
{
	for (; len >= 8; len -= 8)
	{
		if (iam_fold_eight(iam_load_eight(a)) !=
			iam_fold_eight(iam_load_eight(b)))
			return false;
		a += 8;
		b += 8;
	}
	for (; len > 0; len--)
	{
		if (iam_fold_ascii((unsigned char) *a++) !=
			iam_fold_ascii((unsigned char) *b++))
			return false;
	}
	return true;
}

extern uint32_t iam_fold_char(uint32_t cp);
extern size_t iam_fold(char *to, IamStr from);
extern bool iam_fold_equal(IamStr a, IamStr folded);
extern int	iam_fold_compare(IamStr a, IamStr folded);
extern uint32_t iam_fold_hash(uint32_t seed, IamStr text);
extern uint32_t iam_fold_digest(uint32_t seed, IamStr text);

#endif							/* IAM_FOLD_H */
