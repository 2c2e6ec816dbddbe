/*
 * read.h
 *		The forms in which people hold policies.
 *
 * Ring: core.
 */
#ifndef IAM_READ_H
#define IAM_READ_H

#include "core.h"
#include "policy.h"

/*
 * Read a policy from any of these: a policy document; one statement or a list
 * of statements (taken as 2012-10-17); one of these inside a JSON string, or
 * percent-encoded as the IAM API returns it; the answer of an AWS CLI command
 * that holds one.  The forms may be nested a few times.  Unlike
 * iam_policy_parse this is a reader of good will: which form it is, is
 * guessed; what the policy says is checked as strictly.
 */
extern bool iam_policy_read_any(IamArena *arena, IamStr text,
								IamPolicy *policy, IamError *error);

/*
 * The same for a value that was read from source already, as the documents of
 * account exports are: an object, or a string that holds one.
 */
extern bool iam_policy_read_value(IamArena *arena, const IamJson *value,
								  IamStr source, IamPolicy *policy,
								  IamError *error);

/* Decode percent-encoding (RFC 3986); a broken escape stays as it is. */
extern bool iam_percent_decode(IamArena *arena, IamStr text, IamStr *decoded);

#endif							/* IAM_READ_H */
