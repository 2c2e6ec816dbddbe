/*
 * account.h
 *		The output of `aws iam get-account-authorization-details` as rows.
 *
 * Ring: core.  Source: usage.md 4.1; IAM API reference,
 * "GetAccountAuthorizationDetails".
 */
#ifndef IAM_ACCOUNT_H
#define IAM_ACCOUNT_H

#include "core.h"

/* What a policy is to its principal. */
typedef enum IamPolicyUse
{
	IAM_USE_NONE,				/* the principal has no policy */
	IAM_USE_IDENTITY,
	IAM_USE_TRUST,
	IAM_USE_BOUNDARY
} IamPolicyUse;

/*
 * One principal and one policy of it.  A text whose data is NULL is not
 * there.  Either image is there, the stored form of the document, or error,
 * and then document_text when the export holds something.
 */
typedef struct IamAccountRow
{
	IamStr		principal_arn;
	const char *principal_kind; /* "user", "group", "role"; "policy": nobody
								 * has it; "export": about the whole */
	IamStr		name;
	IamStr		account;
	IamStr		path;
	IamPolicyUse use;
	IamStr		policy_name;
	IamStr		policy_arn;
	IamStr		image;
	IamStr		document_text;
	IamStr		error;
	IamStr		created_at;		/* as written in the export */
	IamStr		tags;			/* JSON object */
	IamStr		via;			/* ARN of the group that gives the policy */
} IamAccountRow;

/* Receives the rows; may jump, no foreign memory is held then. */
typedef void (*IamAccountEmit) (void *arg, const IamAccountRow *row);

/*
 * Read the export and emit its rows: users, groups and roles with each of
 * their policies, users also with the policies of their groups, at last the
 * managed policies that nobody has.  A record or document that is wrong, and
 * a policy or group that is named but not there, becomes a row with an error
 * and stops nothing; text that is no JSON or no such export fails as a whole.
 * A place that an error tells is a JSON pointer from the record on.
 *
 * What stands several times, as in pages that were put together: principals
 * are emitted each time; managed policies once, with an error when their
 * documents differ, because then nobody knows which holds.
 * *truncated says whether the export says of itself that pages are missing,
 * which also gives a row.
 */
extern bool iam_account_read(IamArena *arena, IamStr text,
							 IamAccountEmit emit, void *arg, bool *truncated,
							 IamError *error);

#endif							/* IAM_ACCOUNT_H */
