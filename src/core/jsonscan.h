/*
 * jsonscan.h
 *		Strict scanner for JSON text, and a cursor over scanned text.
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
} IamJsonScan;

/*
 * Check that text is one JSON value as RFC 8259 has it, in UTF-8, nested at
 * most IAM_MAX_JSON_DEPTH deep and shorter than 4 GB.  With arena NULL the
 * starts are not collected.  On failure error has offset and pointer.
 */
extern bool iam_json_scan(IamStr text, IamArena *arena, const IamHost *host,
						  IamJsonScan *scan, IamError *error);

/*
 * Write the JSON pointer (RFC 6901) of the value or member name at offset
 * into pointer, a C string of size bytes.  The text needs to be valid only up
 * to the offset.  A pointer that is too long keeps its end.
 */
extern void iam_json_pointer(IamStr text, size_t offset, char *pointer,
							 size_t size);

/* Find a member name that stands twice in one object; at its second place. */
extern bool iam_json_find_duplicate(IamStr text, IamArena *arena,
									size_t *offset);

/*
 * A cursor over the parts of one object or array of a text that the scanner
 * accepted.  Used to hand the records of a large file one at a time to the
 * JSON reader.
 */
typedef struct IamJsonCursor
{
	const char *next;			/* at the next part, or at the closing bracket */
	const char *end;
} IamJsonCursor;

extern bool iam_json_open(IamStr value, char bracket, IamJsonCursor *cursor);
extern bool iam_json_next_item(IamJsonCursor *cursor, IamStr *value);
extern bool iam_json_next_member(IamJsonCursor *cursor, IamStr *quoted_name,
								 IamStr *value);

/* Decode a string token with its quotes into to, which has room for it all. */
extern size_t iam_json_unquote(IamStr token, char *to);

#endif							/* IAM_JSONSCAN_H */
