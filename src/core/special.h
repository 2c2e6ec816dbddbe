/*
 * special.h
 *		What single services do otherwise than the general rules.
 *
 * Ring: core.  Source: semantics.md 9.2 step 1, 9.6, 9.7.
 */
#ifndef IAM_SPECIAL_H
#define IAM_SPECIAL_H

#include "core.h"
#include "request.h"

/* What is special about a request; bits. */
typedef uint32_t IamTraits;

/* sts:GetCallerIdentity: no policy is asked. */
#define IAM_TRAIT_WHO_AM_I		0x01
/* On a role: the resource policy is its trust policy. */
#define IAM_TRAIT_TRUST			0x02
/* Of these, without a signature: the caller's own policies are not read. */
#define IAM_TRAIT_UNSIGNED		0x04
/* sts:AssumeRole on a role, which AWS refuses to a root user. */
#define IAM_TRAIT_ASSUME		0x08
/* On a KMS key: its policy must allow, whoever asks. */
#define IAM_TRAIT_KEY			0x10
/* Resource control policies do not bind. */
#define IAM_TRAIT_RCP_EXEMPT	0x20

extern IamTraits iam_request_traits(const IamRequest *request);

/*
 * Why the service refuses the request whatever the policies say, as a
 * sentence without final period; empty when it does not (9.7).
 */
extern IamStr iam_service_refusal(const IamRequest *request);

#endif							/* IAM_SPECIAL_H */
