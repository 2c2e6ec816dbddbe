/*
 * cloudtrail.h
 *		CloudTrail records as rows of usage: who used which action, on what,
 *		when and with which outcome.
 *
 * Ring: core.  Source: usage.md 1; CloudTrail user guide, "CloudTrail record
 * contents" and "userIdentity element".
 */
#ifndef IAM_CLOUDTRAIL_H
#define IAM_CLOUDTRAIL_H

#include "core.h"

/*
 * One event and one action that it needs; of iam:PassRole, one role.  A text
 * whose data is NULL is not there.  With error set the row says what could
 * not be read, and where; what could be read is there all the same.
 */
typedef struct IamUsageRow
{
	IamStr		event_id;
	bool		timed;
	int64_t		happened_at;	/* microseconds since 1970, if timed */
	IamStr		account;		/* that received this copy of the event */
	IamStr		region;
	IamStr		principal;
	IamStr		principal_id;
	IamStr		actor;
	IamStr		via;
	IamStr		event_source;
	IamStr		event_name;
	IamStr		action;
	IamStr		relation;
	IamStr		resource;
	IamStr		outcome;
	IamStr		error_code;
	IamStr		category;
	IamStr		shared_event_id;
	IamStr		error;
} IamUsageRow;

/* Receives the rows; may jump, no foreign memory is held then. */
typedef void (*IamUsageEmit) (void *arg, const IamUsageRow *row);

/*
 * Read text, in any of the forms in which CloudTrail records are delivered,
 * and emit its rows in their order.  One record at a time is held in memory.
 * What cannot be read becomes a row with an error and is counted in *bad; it
 * fails as a whole only when the host stops it, or has no memory, or when the
 * text is compressed.
 */
extern bool iam_cloudtrail_read(const IamHost *host, IamStr text,
								IamUsageEmit emit, void *arg, uint64_t *bad,
								IamError *error);

#endif							/* IAM_CLOUDTRAIL_H */
