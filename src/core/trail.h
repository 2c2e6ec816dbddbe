/*
 * trail.h
 *		What the files that read CloudTrail records share.
 *
 * Ring: core.  cloudtrail.c finds the records in a text, trail_record.c makes
 * rows of one, trail_user.c tells who it was, trail_needs.c which actions the
 * event needed on which resources.
 */
#ifndef IAM_TRAIL_H
#define IAM_TRAIL_H

#include "cloudtrail.h"
#include "event.h"
#include "jsontree.h"

/* Members that are looked at, of a record and of what is around one. */
typedef enum IamTrailField
{
	IAM_TRAIL_EVENT_ID,
	IAM_TRAIL_TIME,
	IAM_TRAIL_TIMESTAMP,
	IAM_TRAIL_SOURCE,
	IAM_TRAIL_NAME,
	IAM_TRAIL_TYPE,
	IAM_TRAIL_CATEGORY,
	IAM_TRAIL_MANAGEMENT,
	IAM_TRAIL_REGION,
	IAM_TRAIL_RECIPIENT,
	IAM_TRAIL_ACCOUNT,
	IAM_TRAIL_ERROR_CODE,
	IAM_TRAIL_ERROR_MESSAGE,
	IAM_TRAIL_SHARED_ID,
	IAM_TRAIL_USER,
	IAM_TRAIL_PARAMETERS,
	IAM_TRAIL_RESOURCES,
	IAM_TRAIL_WINDOW,
	IAM_TRAIL_SUMMARY,
	IAM_TRAIL_DIGEST,
	IAM_TRAIL_NEXT,
	IAM_TRAIL_LOOKUP,
	IAM_TRAIL_DETAIL,
	IAM_TRAIL_MESSAGE,
	IAM_TRAIL_EVENT,
	IAM_TRAIL_RECORDS,
	IAM_TRAIL_EVENTS,
	IAM_TRAIL_LOG_EVENTS,
	IAM_TRAIL_FIELDS
} IamTrailField;

/* The members of one object: tokens of a text that was scanned. */
typedef struct IamTrailFields
{
	IamStr		token[IAM_TRAIL_FIELDS];
} IamTrailFields;

/* Records that are wrapped into each other this deep are read. */
#define IAM_TRAIL_LEVELS 6

/* A reading in progress. */
typedef struct IamTrail
{
	IamArena	arena;			/* of the record at hand */
	IamWork		work;
	IamStr		text;			/* the whole */
	const char *start;			/* of the record at hand, unless it is inner */
	const char *p;
	const char *end;
	size_t		slack;			/* bytes that a search for a record's end may
								 * still look at in vain */
	bool		inner;			/* p is within a decoded string */
	uint32_t	wraps;			/* objects and strings around p */
	uint32_t	level;			/* lists around p */
	struct
	{
		IamStr		name;		/* of the member whose value is a list */
		uint64_t	index;		/* of its item */
	}			path[IAM_TRAIL_LEVELS];
	IamUsageEmit emit;
	void	   *emit_arg;
	uint64_t	rows;			/* of records */
	uint64_t	bad;
	IamError   *error;			/* set: the reading has failed */
	IamUsageRow row;			/* of the record at hand */
	char		complaint[512]; /* what is wrong with it */
	size_t		complained;
} IamTrail;

/* Has the reading failed as a whole? */
static inline bool
iam_trail_failed(const IamTrail *trail)
{
	return trail->error->code != IAM_OK;
}

/* Say that something is wrong with the record at hand; it goes on. */
extern void iam_trail_complain(IamTrail *trail, const char *message,
							   IamStr found);

/* Where the record at hand stands in the text. */
extern void iam_trail_place(const IamTrail *trail, char *text, size_t size);

/* Emit the row of the record at hand. */
extern void iam_trail_put(IamTrail *trail);

/*
 * The text of a string, number or literal, absent for null; what follows
 * lives as long as the record.
 */
extern IamStr iam_trail_text(IamTrail *trail, IamStr token);

/*
 * A token as a tree, read from the string if it is one; NULL for null, for
 * what is no JSON (which is complained about under the name), and on failure.
 */
extern const IamJson *iam_trail_tree(IamTrail *trail, IamStr token,
									 const char *name);

/*
 * Is a member's name this one, but for case and underscores?  It is enough
 * that it starts with a name that ends in *.
 */
extern bool iam_trail_same_name(IamStr found, IamStr name);

/* A member, and its text, by such a name. */
extern const IamJson *iam_trail_member(const IamJson *object, IamStr name);
extern IamStr iam_trail_member_text(const IamJson *object, IamStr name);

/* Append to nothing: a text of pieces, in the arena; absent on failure. */
extern IamStr iam_trail_join(IamTrail *trail, const IamStr *pieces, int n);

/* Make the rows of a record. */
extern void iam_trail_record(IamTrail *trail, const IamTrailFields *fields);

/* Who it was: principal, principal_id, actor, via and account. */
extern void iam_trail_user(IamTrail *trail, IamStr token);

/* The partition that the record speaks of: of its principal, or its region. */
extern IamStr iam_trail_partition(const IamUsageRow *row);

/* Is it the ARN of an IAM role, and not of a session of one? */
extern bool iam_trail_is_role(IamStr text);

/* What a denial says that was denied; absent parts have no data. */
typedef struct IamDenial
{
	IamStr		action;
	IamStr		resource;
} IamDenial;

/* What the needs of an event are judged by. */
typedef struct IamTrailCall
{
	const IamJson *parameters;	/* NULL: none, or not known */
	bool		parameters_known;
	const IamJson *resources;
	IamDenial	denial;
} IamTrailCall;

/* Emit a row for each action that the event needed. */
extern void iam_trail_needs(IamTrail *trail, const IamEvent *event,
							const IamTrailCall *call);

#endif							/* IAM_TRAIL_H */
