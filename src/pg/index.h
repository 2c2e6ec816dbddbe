/*
 * index.h
 *		Keys of policies, requests and patterns, and the strategies of the
 *		operator class.
 *
 * Ring: glue.
 */
#ifndef IAM_PG_INDEX_H
#define IAM_PG_INDEX_H

#include "bridge.h"
#include "index_key.h"

/* Numbers of the operators in iam_policy_ops. */
#define IAM_STRATEGY_ALLOWS	1	/* iam_policy @? iam_request */
#define IAM_STRATEGY_MAY	2	/* iam_policy @~ iam_pattern */

/* What is found lives in the scope.  All may raise for damaged values. */
extern void iam_policy_keys(IamScope *scope, Datum policy,
							IamIndexKeys *keys);
extern void iam_request_keys(IamScope *scope, Datum request,
							 IamIndexQuery *query);
extern void iam_pattern_keys(IamScope *scope, Datum pattern,
							 IamIndexQuery *query);

#endif							/* IAM_PG_INDEX_H */
