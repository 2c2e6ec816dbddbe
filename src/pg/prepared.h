/*
 * prepared.h
 *		A request that a call site keeps from one call to the next.
 *
 * Ring: glue.  The functions that take action, resource and context keep the
 * request that they made last, so that a scan prepares it once.
 */
#ifndef IAM_PREPARED_H
#define IAM_PREPARED_H

#include "request_io.h"

/* Action, resource, context and, of some functions, the principal. */
#define IAM_PREPARED_ARGUMENTS 4

/* To be zeroed, in the chunk at flinfo->fn_extra. */
typedef struct IamPrepared
{
	bool		prepared;		/* the rest is set */
	bool		constant;		/* the arguments cannot change */
	bool		nulls[IAM_PREPARED_ARGUMENTS];
	Size		sizes[IAM_PREPARED_ARGUMENTS];
	char	   *arguments;		/* their bytes in a row */
	IamRequest	request;
	char	   *block;
} IamPrepared;

/*
 * The request that the arguments make; the first of them, not NULL and
 * followed by the others, is this one.  The request is good until the next
 * call.
 */
extern const IamRequest *iam_prepared_request(FunctionCallInfo fcinfo,
											  IamPrepared *site, int first,
											  bool has_principal);

#endif							/* IAM_PREPARED_H */
