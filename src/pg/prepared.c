/*
 * prepared.c
 *		A request that a call site keeps from one call to the next.
 *
 * Ring: glue.
 */
#include "postgres.h"

#include "fmgr.h"
#include "nodes/primnodes.h"
#include "utils/builtins.h"

#include "prepared.h"

IAM_FUNCTION(iam_request_make);

/* The arguments of one call. */
typedef struct Arguments
{
	FunctionCallInfo fcinfo;
	int			first;
	int			count;
	struct varlena *values[IAM_PREPARED_ARGUMENTS]; /* NULL for an SQL NULL */
} Arguments;

/* Are these the arguments for which the site has prepared a request? */
static bool
same_arguments(const IamPrepared *site, const Arguments *arguments)
{
	const char *p = site->arguments;
	int			i;

	for (i = 0; i < arguments->count; i++)
	{
		const struct varlena *value = arguments->values[i];
		Size		size;

		if (site->nulls[i] != (value == NULL))
			return false;
		if (value == NULL)
			continue;
		size = VARSIZE_ANY_EXHDR(value);
		if (size != site->sizes[i] ||
			memcmp(p, VARDATA_ANY(value), size) != 0)
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

/* Are all arguments? */
static bool
are_constant(const Arguments *arguments)
{
	int			i;

	for (i = 0; i < arguments->count; i++)
	{
		if (!is_constant(arguments->fcinfo, arguments->first + i))
			return false;
	}
	return true;
}

/* Copy the arguments' bytes to p. */
static void
copy_arguments(IamPrepared *site, const Arguments *arguments, char *p)
{
	int			i;

	site->arguments = p;
	for (i = 0; i < arguments->count; i++)
	{
		const struct varlena *value = arguments->values[i];

		site->nulls[i] = value == NULL;
		site->sizes[i] = value == NULL ? 0 : VARSIZE_ANY_EXHDR(value);
		if (value != NULL)
			memcpy(p, VARDATA_ANY(value), site->sizes[i]);
		p += site->sizes[i];
	}
}

/* Bring the site up to date with the arguments. */
static void
prepare(IamPrepared *site, const Arguments *arguments)
{
	MemoryContext context = arguments->fcinfo->flinfo->fn_mcxt;
	struct varlena *const *values = arguments->values;
	IamScope	scope;
	IamStr		block;
	Size		total = 0;
	int			i;

	iam_scope_begin(&scope);
	iam_prepare_request(&scope, (text *) values[0], (text *) values[1],
						(Jsonb *) values[2],
						arguments->count > 3 ? (text *) values[3] : NULL,
						&block, NULL);
	if (site->block != NULL)
		pfree(site->block);
	site->prepared = false;
	for (i = 0; i < arguments->count; i++)
		total += values[i] == NULL ? 0 : VARSIZE_ANY_EXHDR(values[i]);
	site->block = NULL;
	site->block = MemoryContextAlloc(context, MAXALIGN(block.len) + total);
	memcpy(site->block, block.data, block.len);
	copy_arguments(site, arguments, site->block + MAXALIGN(block.len));
	if (!iam_request_open(site->block, block.len, &site->request))
		elog(ERROR, "iam_request that was just made cannot be read");
	site->constant = are_constant(arguments);
	site->prepared = true;
	iam_scope_end(&scope);
}

const IamRequest *
iam_prepared_request(FunctionCallInfo fcinfo, IamPrepared *site, int first,
					 bool has_principal)
{
	Arguments	arguments = {fcinfo, first, has_principal ? 4 : 3, {NULL}};

	if (site->prepared && site->constant)
		return &site->request;
	arguments.values[0] = (struct varlena *) PG_GETARG_TEXT_PP(first);
	arguments.values[1] = (struct varlena *) PG_GETARG_TEXT_PP(first + 1);
	arguments.values[2] = (struct varlena *) PG_GETARG_JSONB_P(first + 2);
	if (has_principal && !PG_ARGISNULL(first + 3))
		arguments.values[3] = (struct varlena *) PG_GETARG_TEXT_PP(first + 3);
	if (!site->prepared || !same_arguments(site, &arguments))
		prepare(site, &arguments);
	return &site->request;
}

/*
 * iam_request(action, resource, context, principal)
 *
 * A join asks many policies about one row's request, and looks at each of
 * them again behind an index.
 */
Datum
iam_request_make(PG_FUNCTION_ARGS)
{
	IamPrepared *site = fcinfo->flinfo->fn_extra;
	const IamRequest *request;

	if (PG_ARGISNULL(0) || PG_ARGISNULL(1) || PG_ARGISNULL(2))
		PG_RETURN_NULL();
	if (site == NULL)
	{
		site = MemoryContextAllocZero(fcinfo->flinfo->fn_mcxt,
									  sizeof(IamPrepared));
		fcinfo->flinfo->fn_extra = site;
	}
	request = iam_prepared_request(fcinfo, site, 0, true);
	PG_RETURN_POINTER(iam_make_varlena((IamStr) {request->base,
									   request->size}));
}
