/*
 * compare.c
 *		Equality, order and hashes of iam_policy, iam_request, iam_pattern.
 *
 * Ring: glue.  Two values are equal when their canonical texts are, as bytes
 * of UTF-8; order and hash are those of these bytes.  So none of the three
 * depends on the stored format or the database encoding, and hash partitions
 * and indexes stay right when the format changes.
 */
#include "postgres.h"

#include "common/hashfn.h"
#include "fmgr.h"

#include "bridge.h"

typedef IamStr (*TextOf) (IamScope *scope, Datum datum);

/* Are the two stored values byte for byte the same? */
static bool
same_bytes(struct varlena *a, struct varlena *b)
{
	return VARSIZE(a) == VARSIZE(b) &&
		memcmp(VARDATA(a), VARDATA(b), VARSIZE(a) - VARHDRSZ) == 0;
}

/* Order of two values. */
static int
compare(FunctionCallInfo fcinfo, TextOf text_of)
{
	struct varlena *a = PG_DETOAST_DATUM(PG_GETARG_DATUM(0));
	struct varlena *b = PG_DETOAST_DATUM(PG_GETARG_DATUM(1));
	int			result = 0;

	if (!same_bytes(a, b))
	{
		IamScope	scope;
		IamStr		left;
		IamStr		right;

		iam_scope_begin(&scope);
		left = text_of(&scope, PointerGetDatum(a));
		right = text_of(&scope, PointerGetDatum(b));
		result = iam_str_compare(left, right);
		result = (result > 0) - (result < 0);
		iam_scope_end(&scope);
	}
	PG_FREE_IF_COPY(a, 0);
	PG_FREE_IF_COPY(b, 1);
	return result;
}

/*
 * Equality.  Within one format the stored bytes are a function of the text
 * and the other way round (image.h, request.h), so nothing is printed.
 */
static bool
same_value(FunctionCallInfo fcinfo)
{
	struct varlena *a = PG_DETOAST_DATUM(PG_GETARG_DATUM(0));
	struct varlena *b = PG_DETOAST_DATUM(PG_GETARG_DATUM(1));
	bool		result = same_bytes(a, b);

	PG_FREE_IF_COPY(a, 0);
	PG_FREE_IF_COPY(b, 1);
	return result;
}

/* Hash of the canonical text. */
static uint64
hash(FunctionCallInfo fcinfo, TextOf text_of, uint64 seed)
{
	IamScope	scope;
	IamStr		text;
	uint64		result;

	iam_scope_begin(&scope);
	text = text_of(&scope, PG_GETARG_DATUM(0));
	result = hash_bytes_extended((const unsigned char *) text.data,
								 (int) text.len, seed);
	iam_scope_end(&scope);
	return result;
}

/* The comparison functions and hashes of one type. */
#define COMPARISON(function, expression) \
	IAM_FUNCTION(function); \
	Datum \
	function(PG_FUNCTION_ARGS) \
	{ \
		PG_RETURN_BOOL(expression); \
	}

#define COMPARISONS(type, text_of) \
	COMPARISON(type##_eq, same_value(fcinfo)) \
	COMPARISON(type##_ne, !same_value(fcinfo)) \
	COMPARISON(type##_lt, compare(fcinfo, text_of) < 0) \
	COMPARISON(type##_le, compare(fcinfo, text_of) <= 0) \
	COMPARISON(type##_gt, compare(fcinfo, text_of) > 0) \
	COMPARISON(type##_ge, compare(fcinfo, text_of) >= 0) \
	IAM_FUNCTION(type##_cmp); \
	Datum \
	type##_cmp(PG_FUNCTION_ARGS) \
	{ \
		PG_RETURN_INT32(compare(fcinfo, text_of)); \
	} \
	IAM_FUNCTION(type##_hash); \
	Datum \
	type##_hash(PG_FUNCTION_ARGS) \
	{ \
		PG_RETURN_INT32((int32) hash(fcinfo, text_of, 0)); \
	} \
	IAM_FUNCTION(type##_hash_extended); \
	Datum \
	type##_hash_extended(PG_FUNCTION_ARGS) \
	{ \
		PG_RETURN_INT64((int64) hash(fcinfo, text_of, \
									 (uint64) PG_GETARG_INT64(1))); \
	}

COMPARISONS(iam_policy, iam_policy_utf8)
COMPARISONS(iam_request, iam_request_utf8)
COMPARISONS(iam_pattern, iam_pattern_utf8)
