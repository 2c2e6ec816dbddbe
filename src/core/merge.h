/*
 * merge.h
 *		Several policies of one principal as one document.
 *
 * Ring: core.
 */
#ifndef IAM_MERGE_H
#define IAM_MERGE_H

#include "core.h"
#include "policy.h"

/*
 * Put the statements of n policies into one document, in order.  It decides
 * as the list does (semantics.md 8.2).  When some are of 2012-10-17 and some
 * are older, the result is of 2012-10-17, and `${` of the older ones, plain
 * text there, is written `${$}{`.  An Id is dropped: it names one document.
 * The result shares the memory of the policies.
 */
extern bool iam_merge_policies(IamArena *arena, const IamPolicy *policies,
							   uint32_t n, IamPolicy *result,
							   IamError *error);

#endif							/* IAM_MERGE_H */
