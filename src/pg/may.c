/*
 * may.c
 *		iam_may.
 *
 * Ring: glue.
 */
#include "postgres.h"

#include "fmgr.h"

#include "may.h"

#include "bridge.h"

IAM_FUNCTION(iam_may_pattern);
IAM_FUNCTION(iam_may_text);

/* Ask one pattern of one policy. */
static bool
may(Datum policy, IamScope *scope, const IamPattern *pattern)
{
	IamImage	image;
	bool		result;

	iam_open_policy(policy, &image);
	result = iam_may(&image, pattern, &scope->work);
	iam_check_work(&scope->work);
	return result;
}

/* iam_may(policy, pattern) */
Datum
iam_may_pattern(PG_FUNCTION_ARGS)
{
	IamScope	scope;
	IamPattern	pattern;
	bool		result;

	iam_scope_begin(&scope);
	iam_open_pattern(PG_DETOAST_DATUM(PG_GETARG_DATUM(1)), &pattern);
	result = may(PG_GETARG_DATUM(0), &scope, &pattern);
	iam_scope_end(&scope);
	PG_RETURN_BOOL(result);
}

/* iam_may(policy, action, resource) */
Datum
iam_may_text(PG_FUNCTION_ARGS)
{
	IamScope	scope;
	IamPattern	pattern;
	IamStr		block;
	bool		result;

	iam_scope_begin(&scope);
	block = iam_prepare_pattern(&scope, PG_GETARG_TEXT_PP(1),
								PG_GETARG_TEXT_PP(2));
	if (!iam_pattern_open(block.data, block.len, &pattern))
		elog(ERROR, "iam_pattern that was just made cannot be read");
	result = may(PG_GETARG_DATUM(0), &scope, &pattern);
	iam_scope_end(&scope);
	PG_RETURN_BOOL(result);
}
