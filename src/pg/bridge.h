/*
 * bridge.h
 *		Between the core and the server: memory, errors, encodings, and the
 *		types as Datums.
 *
 * Ring: bridge.
 */
#ifndef IAM_BRIDGE_H
#define IAM_BRIDGE_H

#include "fmgr.h"
#include "lib/stringinfo.h"
#include "nodes/nodes.h"

#include "core.h"
#include "image.h"
#include "pattern.h"
#include "policy.h"
#include "request.h"

#include "pgcompat.h"

/*
 * One use of the core by an SQL function: an arena over the memory context
 * that is current when the scope begins.  What an error leaves behind goes
 * with that context.
 */
typedef struct IamScope
{
	IamHost		host;
	IamArena	arena;
	IamWork		work;
	uint64		room[2048];		/* small uses allocate nothing */
} IamScope;

extern void iam_scope_begin(IamScope *scope);
extern void iam_scope_end(IamScope *scope);

/*
 * Report a failure of the core.  what is the SQL type whose input it was, or
 * NULL for an argument.  With a soft error context (16 and later) failures of
 * content are saved there and the function returns; else it does not.
 */
extern void iam_report(const IamError *error, const char *what,
					   Node *escontext);

/* Raise what the evaluation left in work->failure, if anything. */
extern void iam_check_work(const IamWork *work);

/* Server encoding to UTF-8; the result may be the argument itself. */
extern IamStr iam_to_utf8(const char *text, size_t len);
extern IamStr iam_text_to_utf8(const text *value);

/*
 * The same for text that the core's scanner will not see: in SQL_ASCII, where
 * the server does not look, it is checked to be UTF-8 (22021).
 */
extern IamStr iam_checked_utf8(const char *text, size_t len);

/*
 * UTF-8 to the server encoding.  A character that it lacks is written \uXXXX:
 * in JSON text that is an escape, in plain text the same letters.
 */
extern text *iam_utf8_to_text(IamStr utf8);
extern char *iam_json_to_server(IamStr utf8, size_t *len);

/* The same as iam_utf8_to_text, without a copy where none is needed. */
extern IamStr iam_to_server(IamStr utf8);

/* A jsonb of JSON text that the core printed; the letters there too. */
extern Datum iam_utf8_to_jsonb(IamStr utf8);

/* A type that lies in the schema of a function of ours, or InvalidOid. */
extern Oid	iam_type_beside(Oid function, const char *name);

/* A palloc'd varlena around bytes. */
extern struct varlena *iam_make_varlena(IamStr bytes);

/* Parse and store a document: the work of iam_policy_in and its kin. */
extern struct varlena *iam_policy_from_utf8(IamStr utf8, Node *escontext);

/* Store a policy tree. */
extern struct varlena *iam_policy_store(IamScope *scope,
										const IamPolicy *policy);

/* Detoast and open a policy; raises XX001 when it is damaged. */
extern void iam_open_policy(Datum datum, IamImage *image);

/* The same, as a tree in the scope's arena. */
extern void iam_load_policy(IamScope *scope, Datum datum, IamPolicy *policy);

/* Open a request that is not toasted; raises XX001 when it is damaged. */
extern void iam_open_request(struct varlena *value, IamRequest *request);

/* The same for a pattern. */
extern void iam_open_pattern(struct varlena *value, IamPattern *pattern);

/*
 * A pattern's block of SQL values, in the scope's arena; raises 22023 when
 * they cannot be meant.
 */
extern IamStr iam_prepare_pattern(IamScope *scope, const text *action,
								  const text *resource);

/* Canonical UTF-8 text of a stored value, in the scope's arena. */
extern IamStr iam_policy_utf8(IamScope *scope, Datum datum);
extern IamStr iam_request_utf8(IamScope *scope, Datum datum);
extern IamStr iam_pattern_utf8(IamScope *scope, Datum datum);

/*
 * The form on the wire of the types: a version byte and the text, as for
 * jsonb, so that nothing stored ever comes in from outside.
 */
extern bytea *iam_wire_send(char *text, size_t len);
extern char *iam_wire_text(StringInfo buf, const char *type, int *len);

/* OIDs of the labels of an enum type, in the order of labels. */
extern void iam_enum_labels(Oid type, const char *const *labels, int n,
							Oid *oids);

/* Number of an enum value's label in labels, which has it. */
extern int	iam_enum_number(Oid value, const char *const *labels, int n);

#endif							/* IAM_BRIDGE_H */
