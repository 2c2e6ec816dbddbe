/*
 * jsonwalk.h
 *		Walking over JSON text: the parts of a value, the pointer of a place,
 *		the place of a pointer, names that stand twice.
 *
 * Ring: core.  For text that the scanner accepted, or up to the place where
 * it did not.  The bounds are checked, so that nothing can run away, but no
 * grammar.
 */
#ifndef IAM_JSONWALK_H
#define IAM_JSONWALK_H

#include "core.h"

/*
 * Write the JSON pointer (RFC 6901) of the value or member name at offset
 * into pointer, a C string of size bytes.  The text needs to be valid only up
 * to the offset.  A pointer that is too long keeps its end.
 */
extern void iam_json_pointer(IamStr text, size_t offset, char *pointer,
							 size_t size);

/*
 * Find the value that a JSON pointer leads to; offset is where it starts, or
 * where its name does.  Of a name that stands twice the first one counts.
 * False when there is no such value, or without memory.
 */
extern bool iam_json_locate(IamStr text, IamStr pointer, IamArena *arena,
							size_t *offset);

/* Line and column of an offset, both from 1; columns are characters. */
extern void iam_text_position(IamStr text, size_t offset, size_t *line,
							  size_t *column);

/*
 * Find the member names that stand twice in one object: how many there are,
 * and the offsets of the first ones, each at its second place, in the order of
 * the text.  What stands below such a second one is not looked at.  0 also
 * with work->failure set.
 */
extern size_t iam_json_duplicates(IamWork *work, IamStr text, size_t *offsets,
								  size_t most);

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

/* Past the value at the start of text, or all of it when it is not closed. */
extern bool iam_json_skip(IamStr text, size_t *len);

/* Decode a string token with its quotes into to, which has room for it all. */
extern size_t iam_json_unquote(IamStr token, char *to);

/*
 * Copy text to to, which has room for it all, with \uFFFD for each \u0000.
 * Nothing moves, so that offsets hold for both.
 */
extern IamStr iam_json_replace_nul(IamStr text, char *to);

/* The same also for each half of a surrogate pair without its other half. */
extern IamStr iam_json_mend_escapes(IamStr text, char *to);

#endif							/* IAM_JSONWALK_H */
