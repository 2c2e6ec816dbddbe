/*
 * jsontree.h
 *		JSON documents as trees in an arena.
 *
 * Ring: core.  json-c does the reading, behind json.c, the only file that
 * includes it.  No json-c object outlives a call.
 */
#ifndef IAM_JSONTREE_H
#define IAM_JSONTREE_H

#include "core.h"

typedef enum IamJsonType
{
	IAM_JSON_NULL,
	IAM_JSON_BOOL,
	IAM_JSON_NUMBER,
	IAM_JSON_STRING,
	IAM_JSON_ARRAY,
	IAM_JSON_OBJECT
} IamJsonType;

/*
 * One value.  offset is where it starts in the text.  text is the decoded
 * string, or a number or literal as spelled.  An array has items; an object
 * has items and, beside each, its member name.
 */
typedef struct IamJson
{
	IamJsonType type;
	uint32_t	offset;
	uint32_t	count;			/* items of an array or object */
	IamStr		text;
	struct IamJson *items;
	struct IamJsonName *names;
} IamJson;

typedef struct IamJsonName
{
	IamStr		text;			/* decoded */
	uint32_t	offset;			/* of the opening quote */
} IamJsonName;

/*
 * Read text, which must be one JSON value in UTF-8.  The tree is the arena's
 * and does not point into the text, except for number tokens.  Duplicate
 * member names are an error.  At most max_decoded bytes, counted with escapes
 * decoded, are accepted (IAM_ERR_TOO_LARGE); longer text never reaches
 * json-c.  On failure error has code, offset, pointer and message.
 */
extern bool iam_json_read(IamArena *arena, IamStr text, size_t max_decoded,
						  IamJson **tree, IamError *error);

/* Member of an object by exact name, or NULL. */
extern const IamJson *iam_json_member(const IamJson *object,
									  const char *name);

/* The type as a person calls it, with its article. */
extern const char *iam_json_type_name(IamJsonType type);

/* Append text as a JSON string token; non-ASCII stays as it is. */
extern void iam_json_quote(IamBuffer *out, IamStr text);

#endif							/* IAM_JSONTREE_H */
