/*
 * request_io.h
 *		Making requests of SQL values.
 *
 * Ring: glue.
 */
#ifndef IAM_REQUEST_IO_H
#define IAM_REQUEST_IO_H

#include "utils/jsonb.h"

#include "bridge.h"

/*
 * Prepare a request in the scope's arena; raises 22023 when the parts cannot
 * be meant, or saves that in a soft error context and returns false.
 * principal may be NULL.
 */
extern bool iam_prepare_request(IamScope *scope, const text *action,
								const text *resource, Jsonb *context,
								const text *principal, IamStr *block,
								Node *escontext);

/* The same without a principal; false with error set, and nothing raised. */
extern bool iam_try_request(IamScope *scope, const text *action,
							const text *resource, Jsonb *context,
							IamStr *block, IamError *error);

/* The same, with the context keys that follow from the principal. */
extern IamStr iam_prepare_derived(IamScope *scope, const text *action,
								  const text *resource, Jsonb *context,
								  const text *principal);

#endif							/* IAM_REQUEST_IO_H */
