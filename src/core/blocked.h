/*
 * blocked.h
 *		Why a kind of policy blocks a request, in words.
 *
 * Ring: core.
 */
#ifndef IAM_BLOCKED_H
#define IAM_BLOCKED_H

#include "core.h"
#include "simulate.h"

/*
 * Why a kind that had to allow did not: sentences without final period, in
 * the buffer.
 */
extern void iam_say_lacking(const IamSituation *situation,
							const IamAnswer *answer, IamPolicyKind kind,
							IamBuffer *out);

/* Things to know about an answer that belong to no kind of policy. */
typedef enum IamRemark
{
	IAM_REMARK_WHO_AM_I,
	IAM_REMARK_REFUSAL,
	IAM_REMARK_ROOT,
	IAM_REMARK_NO_TRUST_POLICY,
	IAM_REMARK_ACCOUNT,
	IAM_REMARK_OTHER_ACCOUNT,	/* the account given is not the ARN's */
	IAM_REMARK_ROLE_PATH,		/* a key was made without the role's path */
	IAM_REMARK_ANY_RESOURCE,
	IAM_REMARK_COUNT
} IamRemark;

/* A remark on the answer, without final period; empty when it is not due. */
extern IamStr iam_remark(const IamSituation *situation,
						 const IamAnswer *answer, IamRemark remark);

#endif							/* IAM_BLOCKED_H */
