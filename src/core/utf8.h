/*
 * utf8.h
 *		Reading and writing single UTF-8 characters.
 *
 * Ring: core.  The bounds are always given, so that a truncated character
 * can never be read past its end.
 */
#ifndef IAM_UTF8_H
#define IAM_UTF8_H

#include "core.h"

static inline bool
iam_utf8_is_continuation(unsigned char byte)
{
	return (byte & 0xC0) == 0x80;
}

/*
 * Which of the eight bytes from p on are no letters, digits and signs of ASCII
 * that are written as they are, in JSON too, but controls, quotes, backslashes
 * or parts of longer characters?  Their high bits; a bit above the lowest one
 * may be set in vain.  Most of what policies hold has none, and is looked at
 * eight bytes at a time.
 */
static inline uint64_t
iam_utf8_not_plain(const void *p)
{
	uint64_t	bytes = iam_load_eight(p);
	uint64_t	quote = bytes ^ IAM_EACH_BYTE('"');
	uint64_t	backslash = bytes ^ IAM_EACH_BYTE('\\');

	/* bytes from 0x80 on are out, so that no borrow hides a smaller one */
	return (bytes | (bytes - IAM_EACH_BYTE(0x20)) |
			(quote - IAM_EACH_BYTE(1)) | (backslash - IAM_EACH_BYTE(1))) &
		IAM_EACH_BYTE(0x80);
}

static inline bool
iam_utf8_plain_eight(const void *p)
{
	return iam_utf8_not_plain(p) == 0;
}

/* The first byte from p on that is not plain, or end. */
static inline const unsigned char *
iam_utf8_plain_end(const unsigned char *p, const unsigned char *end)
{
	for (; end - p >= 8; p += 8)
	{
		uint64_t	others = iam_utf8_not_plain(p);

#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
		if (others != 0)
			return p + __builtin_ctzll(others) / 8;
#else
		if (others != 0)
			break;
#endif
	}
	while (p < end && *p >= 0x20 && *p < 0x80 && *p != '"' && *p != '\\')
		p++;
	return p;
}

/*
 * Length in bytes of the character that starts at p, or 0 when the bytes are
 * no well-formed character (Unicode standard, table 3-7: no overlong form, no
 * surrogate, nothing beyond U+10FFFF).
 */
static inline int
iam_utf8_length(const unsigned char *p, const unsigned char *end)
{
	ptrdiff_t	left = end - p;

	if (left < 1)
		return 0;
	if (p[0] < 0x80)
		return 1;
	if (p[0] < 0xC2)
		return 0;
	if (p[0] < 0xE0)
		return left >= 2 && iam_utf8_is_continuation(p[1]) ? 2 : 0;
	if (p[0] < 0xF0)
	{
		if (left < 3 || !iam_utf8_is_continuation(p[1]) ||
			!iam_utf8_is_continuation(p[2]))
			return 0;
		if ((p[0] == 0xE0 && p[1] < 0xA0) || (p[0] == 0xED && p[1] > 0x9F))
			return 0;
		return 3;
	}
	if (p[0] < 0xF5)
	{
		if (left < 4 || !iam_utf8_is_continuation(p[1]) ||
			!iam_utf8_is_continuation(p[2]) ||
			!iam_utf8_is_continuation(p[3]))
			return 0;
		if ((p[0] == 0xF0 && p[1] < 0x90) || (p[0] == 0xF4 && p[1] > 0x8F))
			return 0;
		return 4;
	}
	return 0;
}

/* Code point of a character that iam_utf8_length found well-formed. */
static inline uint32_t
iam_utf8_decode(const unsigned char *p, int length)
{
	switch (length)
	{
		case 1:
			return p[0];
		case 2:
			return ((uint32_t) (p[0] & 0x1F) << 6) | (p[1] & 0x3F);
		case 3:
			return ((uint32_t) (p[0] & 0x0F) << 12) |
				((uint32_t) (p[1] & 0x3F) << 6) | (p[2] & 0x3F);
		default:
			return ((uint32_t) (p[0] & 0x07) << 18) |
				((uint32_t) (p[1] & 0x3F) << 12) |
				((uint32_t) (p[2] & 0x3F) << 6) | (p[3] & 0x3F);
	}
}

/* Write a code point; room for 4 bytes is needed.  Returns the length. */
static inline int
iam_utf8_encode(uint32_t cp, unsigned char *to)
{
	if (cp < 0x80)
	{
		to[0] = (unsigned char) cp;
		return 1;
	}
	if (cp < 0x800)
	{
		to[0] = (unsigned char) (0xC0 | (cp >> 6));
		to[1] = (unsigned char) (0x80 | (cp & 0x3F));
		return 2;
	}
	if (cp < 0x10000)
	{
		to[0] = (unsigned char) (0xE0 | (cp >> 12));
		to[1] = (unsigned char) (0x80 | ((cp >> 6) & 0x3F));
		to[2] = (unsigned char) (0x80 | (cp & 0x3F));
		return 3;
	}
	to[0] = (unsigned char) (0xF0 | (cp >> 18));
	to[1] = (unsigned char) (0x80 | ((cp >> 12) & 0x3F));
	to[2] = (unsigned char) (0x80 | ((cp >> 6) & 0x3F));
	to[3] = (unsigned char) (0x80 | (cp & 0x3F));
	return 4;
}

#endif							/* IAM_UTF8_H */
