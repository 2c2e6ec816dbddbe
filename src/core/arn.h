/*
 * arn.h
 *		The six parts of an Amazon Resource Name.
 *
 * Ring: core.  arn:partition:service:region:account:resource, where the
 * resource part may hold further colons.  Source: AWS general reference,
 * "Amazon Resource Names (ARNs)".
 */
#ifndef IAM_ARN_H
#define IAM_ARN_H

#include "core.h"

#define IAM_ARN_PARTS 6

enum
{
	IAM_ARN_PREFIX,
	IAM_ARN_PARTITION,
	IAM_ARN_SERVICE,
	IAM_ARN_REGION,
	IAM_ARN_ACCOUNT,
	IAM_ARN_RESOURCE
};

typedef struct IamArn
{
	IamStr		parts[IAM_ARN_PARTS];
	int			n_parts;		/* 6, or fewer when colons are missing */
} IamArn;

/*
 * Split text, a name or a pattern of one, at its first five colons.  False
 * when the first part is not exactly "arn" (semantics.md 13, row 5.2).
 */
extern bool iam_arn_split(IamStr text, IamArn *arn);

/* Is text a whole ARN: six parts, the first of them "arn"? */
extern bool iam_arn_valid(IamStr text);

#endif							/* IAM_ARN_H */
