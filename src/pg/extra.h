/*
 * extra.h
 *		The actions that users have added to the catalogue.
 *
 * Ring: bridge.  They are rows of the table iam_catalog_extra, so a function
 * that asks for them is STABLE.
 */
#ifndef IAM_EXTRA_H
#define IAM_EXTRA_H

#include "bridge.h"
#include "expand.h"

/*
 * Read the table that lies in the schema of the function that is called; what
 * is read lives in the scope's arena.  The plan of the query is kept at
 * fn_extra, which must not be used otherwise.  May raise, as any query may.
 */
extern void iam_load_extra(IamScope *scope, FunctionCallInfo fcinfo,
						   IamExtraActions *extra);

#endif							/* IAM_EXTRA_H */
