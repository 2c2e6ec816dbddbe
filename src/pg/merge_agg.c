/*
 * merge_agg.c
 *		iam_merge: several policies of one principal as one document.
 *
 * Ring: glue.  The aggregate collects copies of its input and merges once at
 * the end, so that combining and serialising partial states is concatenation.
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "fmgr.h"
#include "libpq/pqformat.h"
#include "miscadmin.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/memutils.h"

#include "merge.h"

#include "bridge.h"

IAM_FUNCTION(iam_merge_array);
IAM_FUNCTION(iam_merge_transition);
IAM_FUNCTION(iam_merge_combine);
IAM_FUNCTION(iam_merge_serialize);
IAM_FUNCTION(iam_merge_deserialize);
IAM_FUNCTION(iam_merge_final);

/* State of the aggregate: the policies so far. */
typedef struct MergeState
{
	MemoryContext context;
	int			n;
	int			size;
	Datum	   *policies;
} MergeState;

/* A missing policy may be the one that denies. */
static void
refuse_null(void)
{
	ereport(ERROR,
			(errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
			 errmsg("a policy to be merged is NULL"),
			 errdetail("A missing policy is never skipped: it may be the "
					   "one that denies."),
			 errhint("Leave it out explicitly, for example by FILTER (WHERE "
					 "document IS NOT NULL).")));
}

/* Merge n stored policies. */
static Datum
merge(const Datum *policies, int n)
{
	IamScope	scope;
	IamPolicy  *trees = palloc(sizeof(IamPolicy) * (n + 1));
	IamPolicy	merged;
	IamError	error;
	struct varlena *result;
	int			i;

	iam_scope_begin(&scope);
	for (i = 0; i < n; i++)
	{
		CHECK_FOR_INTERRUPTS();
		iam_load_policy(&scope, policies[i], &trees[i]);
	}
	if (!iam_merge_policies(&scope.arena, trees, (uint32) n, &merged, &error))
		iam_report(&error, NULL, NULL);
	result = iam_policy_store(&scope, &merged);
	iam_scope_end(&scope);
	pfree(trees);
	return PointerGetDatum(result);
}

/* iam_merge(policies) */
Datum
iam_merge_array(PG_FUNCTION_ARGS)
{
	ArrayType  *array = PG_GETARG_ARRAYTYPE_P(0);
	Datum	   *policies;
	bool	   *nulls;
	int			n;
	int			i;

	deconstruct_array(array, ARR_ELEMTYPE(array), -1, false, TYPALIGN_INT,
					  &policies, &nulls, &n);
	for (i = 0; i < n; i++)
	{
		if (nulls[i])
			refuse_null();
	}
	PG_RETURN_DATUM(merge(policies, n));
}

/* A new state in the aggregate's context. */
static MergeState *
new_state(MemoryContext context)
{
	MergeState *state = MemoryContextAlloc(context, sizeof(MergeState));

	state->context = context;
	state->n = 0;
	state->size = 8;
	state->policies = MemoryContextAlloc(context,
										 sizeof(Datum) * state->size);
	return state;
}

/* Add a copy of a policy that is not toasted. */
static void
add_policy(MergeState *state, struct varlena *policy)
{
	struct varlena *copy = MemoryContextAlloc(state->context,
											  VARSIZE(policy));

	memcpy(copy, policy, VARSIZE(policy));
	if (state->n == state->size)
	{
		state->size *= 2;
		state->policies = repalloc_huge(state->policies,
										sizeof(Datum) * state->size);
	}
	state->policies[state->n++] = PointerGetDatum(copy);
}

/* The context in which the aggregate's state lives. */
static MemoryContext
aggregate_context(FunctionCallInfo fcinfo)
{
	MemoryContext context;

	if (!AggCheckCallContext(fcinfo, &context))
		elog(ERROR, "iam_merge state function called outside an aggregate");
	return context;
}

/* Transition: one more policy. */
Datum
iam_merge_transition(PG_FUNCTION_ARGS)
{
	MemoryContext context = aggregate_context(fcinfo);
	MergeState *state = PG_ARGISNULL(0) ? new_state(context) :
		(MergeState *) PG_GETARG_POINTER(0);
	struct varlena *policy;

	if (PG_ARGISNULL(1))
		refuse_null();
	policy = PG_DETOAST_DATUM(PG_GETARG_DATUM(1));
	add_policy(state, policy);
	PG_FREE_IF_COPY(policy, 1);
	PG_RETURN_POINTER(state);
}

/* Combine: the policies of two states. */
Datum
iam_merge_combine(PG_FUNCTION_ARGS)
{
	MemoryContext context = aggregate_context(fcinfo);
	MergeState *state;
	MergeState *other;
	int			i;

	if (PG_ARGISNULL(1))
	{
		if (PG_ARGISNULL(0))
			PG_RETURN_NULL();
		PG_RETURN_POINTER(PG_GETARG_POINTER(0));
	}
	state = PG_ARGISNULL(0) ? new_state(context) :
		(MergeState *) PG_GETARG_POINTER(0);
	other = (MergeState *) PG_GETARG_POINTER(1);
	for (i = 0; i < other->n; i++)
		add_policy(state, (struct varlena *) DatumGetPointer(other->policies[i]));
	PG_RETURN_POINTER(state);
}

/* State to bytes: the length and image of each policy. */
Datum
iam_merge_serialize(PG_FUNCTION_ARGS)
{
	MergeState *state = (MergeState *) PG_GETARG_POINTER(0);
	StringInfoData buf;
	int			i;

	aggregate_context(fcinfo);
	pq_begintypsend(&buf);
	for (i = 0; i < state->n; i++)
	{
		struct varlena *policy = (struct varlena *)
			DatumGetPointer(state->policies[i]);

		pq_sendint32(&buf, VARSIZE(policy) - VARHDRSZ);
		pq_sendbytes(&buf, VARDATA(policy), VARSIZE(policy) - VARHDRSZ);
	}
	PG_RETURN_BYTEA_P(pq_endtypsend(&buf));
}

/* Bytes to state; they come from our own serialize function. */
Datum
iam_merge_deserialize(PG_FUNCTION_ARGS)
{
	MemoryContext context = aggregate_context(fcinfo);
	bytea	   *bytes = PG_GETARG_BYTEA_PP(0);
	MergeState *state = new_state(context);
	StringInfoData buf;

	buf.data = VARDATA_ANY(bytes);
	buf.len = buf.maxlen = (int) VARSIZE_ANY_EXHDR(bytes);
	buf.cursor = 0;
	while (buf.cursor < buf.len)
	{
		int			len = (int) pq_getmsgint(&buf, 4);
		IamStr		image = {pq_getmsgbytes(&buf, len), (size_t) len};

		add_policy(state, iam_make_varlena(image));
	}
	PG_RETURN_POINTER(state);
}

/* Final: the merged policy; merging nothing gives no statements. */
Datum
iam_merge_final(PG_FUNCTION_ARGS)
{
	MergeState *state;

	aggregate_context(fcinfo);
	if (PG_ARGISNULL(0))
		PG_RETURN_DATUM(merge(NULL, 0));
	state = (MergeState *) PG_GETARG_POINTER(0);
	PG_RETURN_DATUM(merge(state->policies, state->n));
}
