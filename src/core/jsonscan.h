/*
 * jsonscan.h
 *		Strict scanner for JSON text.
 *
 * Ring: core.  json-c forgives what IAM does not: single quotes, NaN, raw
 * control characters, lone surrogates, embedded NUL, duplicate keys.  So each
 * text passes this scanner before json-c sees it.  The scanner also notes
 * where every value and every member name starts, which json-c does not.
 */
#ifndef IAM_JSONSCAN_H
#define IAM_JSONSCAN_H

#include "core.h"

/*
 * What the scanner found out.  starts lists the byte offsets of all values
 * and member names in the order in which they stand in the text: an object,
 * then its first name, then that name's value with all its parts, and so on.
 */
typedef struct IamJsonScan
{
	uint32_t   *starts;
	uint32_t	n_starts;
	uint32_t	n_members;		/* members of all objects together */
	uint32_t	depth;			/* deepest nesting met */
	size_t		decoded;		/* bytes of the text with escapes decoded */
	bool		pairs;			/* are there escaped surrogate pairs? */
} IamJsonScan;

/*
 * Check that text is one JSON value as RFC 8259 has it, in UTF-8, nested at
 * most IAM_MAX_JSON_DEPTH deep and shorter than 4 GB.  With arena NULL the
 * starts are not collected.  On failure error has offset and pointer.
 */
extern bool iam_json_scan(IamStr text, IamArena *arena, const IamHost *host,
						  IamJsonScan *scan, IamError *error);

/*
 * Check the value that text starts with, whatever follows it; *len is set to
 * its length with the blanks before it.  For texts that are too long to be
 * looked at as a whole first.  Escapes that stand for no character, \u0000 and
 * lone surrogates, are passed: iam_json_mend_escapes is for them.
 */
extern bool iam_json_scan_first(IamStr text, const IamHost *host, size_t *len,
								IamError *error);

/* Value of the four hexadecimal digits at p, or -1. */
static inline int32_t
iam_json_hex4(const unsigned char *p, const unsigned char *end)
{
	int32_t		value = 0;
	int			i;

	if (end - p < 4)
		return -1;
	for (i = 0; i < 4; i++)
	{
		unsigned char c = p[i];

		value <<= 4;
		if (c >= '0' && c <= '9')
			value |= c - '0';
		else if ((c | 0x20) >= 'a' && (c | 0x20) <= 'f')
			value |= (c | 0x20) - 'a' + 10;
		else
			return -1;
	}
	return value;
}

#endif							/* IAM_JSONSCAN_H */
