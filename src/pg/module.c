/*
 * module.c
 *		The loadable module itself.
 *
 * Ring: glue.
 */
#include "postgres.h"

#include "fmgr.h"
#include "utils/builtins.h"

#include "pgcompat.h"

IAM_MODULE_MAGIC;

IAM_FUNCTION(iam_version);

/* Version of the library that runs. */
Datum
iam_version(PG_FUNCTION_ARGS)
{
	PG_RETURN_TEXT_P(cstring_to_text(IAMPOLICY_VERSION));
}
