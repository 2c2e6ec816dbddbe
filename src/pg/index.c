/*
 * index.c
 *		Operator class iam_policy_ops for GIN, and iam_debug_keys.
 *
 * Ring: glue.  What is extracted, and why no answer is missed, is told in
 * index_key.h.  A policy is found by any one of the keys of a search, and is
 * always looked at again: the keys leave out most of what a decision reads.
 */
#include "postgres.h"

#include "access/gin.h"
#include "access/stratnum.h"
#include "fmgr.h"

#include "index_key.h"

#include "index.h"
#include "rows.h"

IAM_FUNCTION(iam_gin_extract_policy);
IAM_FUNCTION(iam_gin_extract_query);
IAM_FUNCTION(iam_gin_consistent);
IAM_FUNCTION(iam_gin_triconsistent);
IAM_FUNCTION(iam_gin_compare_partial);
IAM_FUNCTION(iam_debug_keys_policy);
IAM_FUNCTION(iam_debug_keys_request);
IAM_FUNCTION(iam_debug_keys_pattern);

/*
 * Keys as GIN takes them.  They are in order, but those with the highest bit
 * are negative for GIN and have to come first: then its sort has nothing to do.
 */
static Datum *
key_datums(const IamIndexKey *keys, uint32 n)
{
	Datum	   *datums = palloc(sizeof(Datum) * ((Size) n + 1));
	Datum	   *datum = datums;
	uint32		negative = 0;
	uint32		i;

	while (negative < n && (int32) keys[negative] >= 0)
		negative++;
	for (i = negative; i < n; i++)
		*datum++ = Int32GetDatum((int32) keys[i]);
	for (i = 0; i < negative; i++)
		*datum++ = Int32GetDatum((int32) keys[i]);
	return datums;
}

void
iam_policy_keys(IamScope *scope, Datum policy, IamIndexKeys *keys)
{
	IamImage	image;

	iam_open_policy(policy, &image);
	iam_index_policy(&scope->work, &image, keys);
	iam_check_work(&scope->work);
}

void
iam_request_keys(IamScope *scope, Datum request, IamIndexQuery *query)
{
	IamRequest	opened;

	iam_open_request(PG_DETOAST_DATUM(request), &opened);
	iam_index_request(&scope->work, &opened, query);
	iam_check_work(&scope->work);
}

void
iam_pattern_keys(IamScope *scope, Datum pattern, IamIndexQuery *query)
{
	IamPattern	opened;

	iam_open_pattern(PG_DETOAST_DATUM(pattern), &opened);
	iam_index_pattern(&scope->work, &opened, query);
	iam_check_work(&scope->work);
}

/* extractValue */
Datum
iam_gin_extract_policy(PG_FUNCTION_ARGS)
{
	int32	   *nkeys = (int32 *) PG_GETARG_POINTER(1);
	IamScope	scope;
	IamIndexKeys keys;
	Datum	   *datums;

	iam_scope_begin(&scope);
	iam_policy_keys(&scope, PG_GETARG_DATUM(0), &keys);
	datums = key_datums(keys.items, keys.n);
	*nkeys = (int32) keys.n;
	iam_scope_end(&scope);
	PG_RETURN_POINTER(datums);
}

/* extractQuery */
Datum
iam_gin_extract_query(PG_FUNCTION_ARGS)
{
	int32	   *nkeys = (int32 *) PG_GETARG_POINTER(1);
	StrategyNumber strategy = PG_GETARG_UINT16(2);
	bool	  **partial = (bool **) PG_GETARG_POINTER(3);
	int32	   *mode = (int32 *) PG_GETARG_POINTER(6);
	IamScope	scope;
	IamIndexQuery query;
	Datum	   *datums;

	iam_scope_begin(&scope);
	switch (strategy)
	{
		case IAM_STRATEGY_ALLOWS:
			iam_request_keys(&scope, PG_GETARG_DATUM(0), &query);
			break;
		case IAM_STRATEGY_MAY:
			iam_pattern_keys(&scope, PG_GETARG_DATUM(0), &query);
			break;
		default:
			elog(ERROR, "unknown strategy number: %d", (int) strategy);
	}
	datums = key_datums(query.items, query.n);
	*nkeys = (int32) query.n;
	if (query.open)
	{
		*partial = palloc(sizeof(bool) * query.n);
		memset(*partial, true, sizeof(bool) * query.n);
	}
	if (query.everything)
		*mode = GIN_SEARCH_MODE_ALL;
	iam_scope_end(&scope);
	PG_RETURN_POINTER(datums);
}

/* consistent: one key is enough, and never the last word */
Datum
iam_gin_consistent(PG_FUNCTION_ARGS)
{
	bool	   *check = (bool *) PG_GETARG_POINTER(0);
	int32		nkeys = PG_GETARG_INT32(3);
	bool	   *recheck = (bool *) PG_GETARG_POINTER(5);
	int32		i;

	*recheck = true;
	for (i = 0; i < nkeys; i++)
	{
		if (check[i])
			PG_RETURN_BOOL(true);
	}
	PG_RETURN_BOOL(nkeys == 0);
}

/* triConsistent: the same */
Datum
iam_gin_triconsistent(PG_FUNCTION_ARGS)
{
	GinTernaryValue *check = (GinTernaryValue *) PG_GETARG_POINTER(0);
	int32		nkeys = PG_GETARG_INT32(3);
	int32		i;

	for (i = 0; i < nkeys; i++)
	{
		if (check[i] != GIN_FALSE)
			PG_RETURN_GIN_TERNARY_VALUE(GIN_MAYBE);
	}
	PG_RETURN_GIN_TERNARY_VALUE(nkeys == 0 ? GIN_MAYBE : GIN_FALSE);
}

/* comparePartial: keys of one action lie together */
Datum
iam_gin_compare_partial(PG_FUNCTION_ARGS)
{
	IamIndexKey wanted = (IamIndexKey) PG_GETARG_INT32(0);
	IamIndexKey key = (IamIndexKey) PG_GETARG_INT32(1);

	PG_RETURN_INT32(IAM_INDEX_ACTION_OF(wanted) != IAM_INDEX_ACTION_OF(key));
}

/*
 * For the curious.
 */

/* Columns of iam_debug_keys. */
enum
{
	COL_KEY,
	COL_OPEN
};

/* One row for each key. */
static Datum
put_keys(FunctionCallInfo fcinfo, const IamIndexKey *keys, uint32 n, bool open)
{
	IamRows		rows;
	uint32		i;

	iam_rows_begin(&rows, fcinfo);
	for (i = 0; i < n; i++)
	{
		iam_row_datum(&rows, COL_KEY, Int32GetDatum((int32) keys[i]));
		iam_row_datum(&rows, COL_OPEN, BoolGetDatum(open));
		iam_rows_put(&rows);
	}
	return iam_rows_end(&rows);
}

/* iam_debug_keys(policy) */
Datum
iam_debug_keys_policy(PG_FUNCTION_ARGS)
{
	IamScope	scope;
	IamIndexKeys keys;

	iam_scope_begin(&scope);
	iam_policy_keys(&scope, PG_GETARG_DATUM(0), &keys);
	put_keys(fcinfo, keys.items, keys.n, false);
	iam_scope_end(&scope);
	return (Datum) 0;
}

/* iam_debug_keys(request) */
Datum
iam_debug_keys_request(PG_FUNCTION_ARGS)
{
	IamScope	scope;
	IamIndexQuery query;

	iam_scope_begin(&scope);
	iam_request_keys(&scope, PG_GETARG_DATUM(0), &query);
	put_keys(fcinfo, query.items, query.n, query.open);
	iam_scope_end(&scope);
	return (Datum) 0;
}

/* iam_debug_keys(pattern) */
Datum
iam_debug_keys_pattern(PG_FUNCTION_ARGS)
{
	IamScope	scope;
	IamIndexQuery query;

	iam_scope_begin(&scope);
	iam_pattern_keys(&scope, PG_GETARG_DATUM(0), &query);
	put_keys(fcinfo, query.items, query.n, query.open);
	iam_scope_end(&scope);
	return (Datum) 0;
}
