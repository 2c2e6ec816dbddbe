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
#include "nodes/primnodes.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"

#include "eval.h"

#include "request_io.h"

IAM_FUNCTION(iam_allows_request);
IAM_FUNCTION(iam_allows_text);
IAM_FUNCTION(iam_decide_request);
IAM_FUNCTION(iam_decide_text);
IAM_FUNCTION(iam_decide_many);

/* Labels of iam_decision, in the order of IamDecision. */
static const char *const decision_labels[] = {
	[IAM_ALLOWED] = "allowed",
	[IAM_EXPLICIT_DENY] = "explicitDeny",
	[IAM_IMPLICIT_DENY] = "implicitDeny"
};

/* What a call site keeps between calls, in one chunk of its context. */
typedef struct CallSite
{
	Oid			labels[lengthof(decision_labels)];
	bool		prepared;		/* request and arguments are set */
	bool		constant;		/* the arguments cannot change */
	Size		sizes[3];		/* bytes of action, resource, context */
	char	   *arguments;		/* the three in a row */
	IamRequest	request;
	char	   *block;
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
						decision_labels, lengthof(decision_labels),
						site->labels);
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

/* Are these the arguments for which the site has prepared a request? */
static bool
same_arguments(const CallSite *site, const struct varlena *const *values)
{
	const char *p = site->arguments;
	int			i;

	for (i = 0; i < 3; i++)
	{
		Size		size = VARSIZE_ANY_EXHDR(values[i]);

		if (size != site->sizes[i] ||
			memcmp(p, VARDATA_ANY(values[i]), size) != 0)
			return false;
		p += size;
	}
	return true;
}

/*
 * Is an argument a constant of the query?  get_fn_expr_arg_stable() is no
 * help: it also takes parameters for stable, but PL/pgSQL keeps a call site
 * while it changes their values.
 */
static bool
is_constant(FunctionCallInfo fcinfo, int argument)
{
	Node	   *call = fcinfo->flinfo->fn_expr;
	List	   *arguments = NIL;

	if (call != NULL && IsA(call, FuncExpr))
		arguments = ((FuncExpr *) call)->args;
	return argument < list_length(arguments) &&
		IsA(list_nth(arguments, argument), Const);
}

/* Copy the arguments and the request they make to the call site. */
static void
prepare_site(FunctionCallInfo fcinfo, CallSite *site,
			 struct varlena *const *values)
{
	MemoryContext context = fcinfo->flinfo->fn_mcxt;
	IamScope	scope;
	IamStr		block;
	Size		total = 0;
	char	   *p;
	int			i;

	iam_scope_begin(&scope);
	iam_prepare_request(&scope, (text *) values[0], (text *) values[1],
						(Jsonb *) values[2], NULL, &block, NULL);
	if (site->block != NULL)
		pfree(site->block);
	site->prepared = false;
	for (i = 0; i < 3; i++)
		total += VARSIZE_ANY_EXHDR(values[i]);
	site->block = NULL;
	site->block = MemoryContextAlloc(context, MAXALIGN(block.len) + total);
	memcpy(site->block, block.data, block.len);
	site->arguments = p = site->block + MAXALIGN(block.len);
	for (i = 0; i < 3; i++)
	{
		site->sizes[i] = VARSIZE_ANY_EXHDR(values[i]);
		memcpy(p, VARDATA_ANY(values[i]), site->sizes[i]);
		p += site->sizes[i];
	}
	if (!iam_request_open(site->block, block.len, &site->request))
		elog(ERROR, "iam_request that was just made cannot be read");
	site->constant = is_constant(fcinfo, 1) && is_constant(fcinfo, 2) &&
		is_constant(fcinfo, 3);
	site->prepared = true;
	iam_scope_end(&scope);
}

/* The request that the arguments (policy, action, resource, context) make. */
static const IamRequest *
site_request(FunctionCallInfo fcinfo, CallSite *site)
{
	struct varlena *values[3];

	if (site->prepared && site->constant)
		return &site->request;
	values[0] = (struct varlena *) PG_GETARG_TEXT_PP(1);
	values[1] = (struct varlena *) PG_GETARG_TEXT_PP(2);
	values[2] = (struct varlena *) PG_GETARG_JSONB_P(3);
	if (!site->prepared ||
		!same_arguments(site, (const struct varlena *const *) values))
		prepare_site(fcinfo, site, values);
	return &site->request;
}

/* Decision on the arguments (policy, action, resource, context). */
static IamDecision
decide_text(FunctionCallInfo fcinfo)
{
	const IamRequest *request = site_request(fcinfo, get_call_site(fcinfo));
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

/* iam_decide_many(policy, requests): a NULL request has no decision */
Datum
iam_decide_many(PG_FUNCTION_ARGS)
{
	CallSite   *site = get_call_site(fcinfo);
	ArrayType  *array = PG_GETARG_ARRAYTYPE_P(1);
	int			n = ArrayGetNItems(ARR_NDIM(array), ARR_DIMS(array));
	bits8	   *bitmap = ARR_NULLBITMAP(array);
	char	   *p = ARR_DATA_PTR(array);
	Datum	   *results = palloc(sizeof(Datum) * (n + 1));
	bool	   *nulls = palloc0(n + 1);
	Oid			type = get_element_type(get_func_rettype(fcinfo->flinfo->fn_oid));
	IamImage	image;
	int			lower = 1;
	int			i;

	iam_open_policy(PG_GETARG_DATUM(0), &image);
	for (i = 0; i < n; i++)
	{
		IamDecision decision;

		CHECK_FOR_INTERRUPTS();
		if (bitmap != NULL && !(bitmap[i / 8] & (1 << (i % 8))))
		{
			nulls[i] = true;
			continue;
		}
		decision = decide_stored(&image,
								 PG_DETOAST_DATUM(PointerGetDatum(p)));
		results[i] = ObjectIdGetDatum(decision_label(fcinfo, site, decision));
		p += VARSIZE_ANY(p);
		p = (char *) INTALIGN(p);
	}
	PG_RETURN_ARRAYTYPE_P(construct_md_array(results, nulls, n > 0 ? 1 : 0,
											 &n, &lower, type, sizeof(Oid),
											 true, TYPALIGN_INT));
}
