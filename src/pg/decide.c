/*
 * decide.c
 *		iam_allows, iam_decide, iam_decide_many.
 *
 * Ring: glue.  The forms that take a request take it as it is stored; the
 * forms that take action, resource and context keep the request that they
 * made last at their call site, so that a scan prepares it once.
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "fmgr.h"
#include "miscadmin.h"
#include "utils/array.h"
#include "utils/lsyscache.h"

#include "eval.h"

#include "labels.h"
#include "prepared.h"

IAM_FUNCTION(iam_allows_request);
IAM_FUNCTION(iam_allows_text);
IAM_FUNCTION(iam_decide_request);
IAM_FUNCTION(iam_decide_text);
IAM_FUNCTION(iam_decide_many);

/* What a call site keeps between calls, in one chunk of its context. */
typedef struct CallSite
{
	Oid			labels[IAM_N_DECISIONS];
	IamPrepared prepared;
} CallSite;

/* The call site's chunk, made at the first call. */
static CallSite *
get_call_site(FunctionCallInfo fcinfo)
{
	CallSite   *site = fcinfo->flinfo->fn_extra;

	if (site == NULL)
	{
		site = MemoryContextAllocZero(fcinfo->flinfo->fn_mcxt,
									  sizeof(CallSite));
		fcinfo->flinfo->fn_extra = site;
	}
	return site;
}

/* OID of a decision's label. */
static Oid
decision_label(FunctionCallInfo fcinfo, CallSite *site, IamDecision decision)
{
	if (!OidIsValid(site->labels[0]))
	{
		Oid			type = get_func_rettype(fcinfo->flinfo->fn_oid);
		Oid			element = get_element_type(type);

		iam_enum_labels(OidIsValid(element) ? element : type,
						iam_decision_labels, IAM_N_DECISIONS, site->labels);
	}
	return site->labels[decision];
}

/* Ask one request of one policy. */
static IamDecision
decide(const IamImage *image, const IamRequest *request)
{
	IamScope	scope;
	IamDecision decision;

	iam_scope_begin(&scope);
	decision = iam_evaluate(image, request, &scope.work);
	iam_check_work(&scope.work);
	iam_scope_end(&scope);
	return decision;
}

/*
 * The same with a request as it is stored, which is opened only when the
 * policy names its service at all.
 */
static IamDecision
decide_stored(const IamImage *image, struct varlena *value)
{
	uint64		services = iam_request_services(VARDATA(value),
												VARSIZE(value) - VARHDRSZ);
	IamRequest	request;

	if (services != 0 && !iam_may_apply(image, services))
		return IAM_IMPLICIT_DENY;
	iam_open_request(value, &request);
	return decide(image, &request);
}

/* Decision on the arguments (policy, request). */
static IamDecision
decide_request(FunctionCallInfo fcinfo)
{
	IamImage	image;

	iam_open_policy(PG_GETARG_DATUM(0), &image);
	return decide_stored(&image, PG_DETOAST_DATUM(PG_GETARG_DATUM(1)));
}

/* Decision on the arguments (policy, action, resource, context). */
static IamDecision
decide_text(FunctionCallInfo fcinfo)
{
	CallSite   *site = get_call_site(fcinfo);
	const IamRequest *request = iam_prepared_request(fcinfo, &site->prepared,
													 1, false);
	IamImage	image;

	iam_open_policy(PG_GETARG_DATUM(0), &image);
	return decide(&image, request);
}

/* iam_allows(policy, request) */
Datum
iam_allows_request(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(decide_request(fcinfo) == IAM_ALLOWED);
}

/* iam_allows(policy, action, resource, context) */
Datum
iam_allows_text(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(decide_text(fcinfo) == IAM_ALLOWED);
}

/* iam_decide(policy, request) */
Datum
iam_decide_request(PG_FUNCTION_ARGS)
{
	PG_RETURN_OID(decision_label(fcinfo, get_call_site(fcinfo),
								 decide_request(fcinfo)));
}

/* iam_decide(policy, action, resource, context) */
Datum
iam_decide_text(PG_FUNCTION_ARGS)
{
	IamDecision decision = decide_text(fcinfo);

	PG_RETURN_OID(decision_label(fcinfo, get_call_site(fcinfo), decision));
}

/*
 * Array of labels, of one dimension, with room for n items; those are NULL
 * whose bit is clear in bitmap, which may be missing.  The labels of the
 * others follow each other from *labels on, for the caller to fill in.
 */
static ArrayType *
label_array(Oid type, int n, const uint8 *bitmap, Oid **labels)
{
	Size		overhead = bitmap != NULL ? ARR_OVERHEAD_WITHNULLS(1, n) :
		ARR_OVERHEAD_NONULLS(1);
	Size		size = overhead + sizeof(Oid) * n;
	ArrayType  *array = palloc0(size);
	uint8	   *own_bitmap;

	SET_VARSIZE(array, size);
	array->ndim = 1;
	array->dataoffset = bitmap != NULL ? overhead : 0;
	array->elemtype = type;
	ARR_DIMS(array)[0] = n;
	ARR_LBOUND(array)[0] = 1;
	own_bitmap = ARR_NULLBITMAP(array);
	if (own_bitmap != NULL)
		memcpy(own_bitmap, bitmap, (n + 7) / 8);
	*labels = (Oid *) ARR_DATA_PTR(array);
	return array;
}

/* iam_decide_many(policy, requests): a NULL request has no decision */
Datum
iam_decide_many(PG_FUNCTION_ARGS)
{
	CallSite   *site = get_call_site(fcinfo);
	ArrayType  *array = PG_GETARG_ARRAYTYPE_P(1);
	int			n = ArrayGetNItems(ARR_NDIM(array), ARR_DIMS(array));
	uint8	   *bitmap = ARR_NULLBITMAP(array);
	char	   *p = ARR_DATA_PTR(array);
	Oid			type = get_element_type(get_func_rettype(fcinfo->flinfo->fn_oid));
	ArrayType  *decisions;
	Oid		   *label;
	IamImage	image;
	int			i;

	if (n == 0)
		PG_RETURN_ARRAYTYPE_P(construct_empty_array(type));
	decisions = label_array(type, n, bitmap, &label);
	iam_open_policy(PG_GETARG_DATUM(0), &image);
	for (i = 0; i < n; i++)
	{
		IamDecision decision;

		CHECK_FOR_INTERRUPTS();
		if (bitmap != NULL && !(bitmap[i / 8] & (1 << (i % 8))))
			continue;
		decision = decide_stored(&image,
								 PG_DETOAST_DATUM(PointerGetDatum(p)));
		*label++ = decision_label(fcinfo, site, decision);
		p += VARSIZE_ANY(p);
		p = (char *) INTALIGN(p);
	}
	SET_VARSIZE(decisions, (char *) label - (char *) decisions);
	PG_RETURN_ARRAYTYPE_P(decisions);
}
