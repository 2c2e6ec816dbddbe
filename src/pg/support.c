/*
 * support.c
 *		Planner support: what asks of a column becomes an operator, which an
 *		index can answer.
 *
 * Ring: glue.
 *
 *		iam_allows(p, request)				p @? request
 *		iam_allows(p, action, resource, context)
 *											p @? iam_request(...)
 *		iam_may(p, pattern)					p @~ pattern
 *		iam_may(p, action, resource)		p @~ iam_pattern(...)
 *
 * What is made of constants is computed at once.  The calls are built without
 * a collation: no function of ours looks at one, and postgres_fdw sends only
 * what has none, or that of a column.
 */
#include "postgres.h"

#include "catalog/pg_operator.h"
#include "catalog/pg_proc.h"
#include "catalog/pg_type.h"
#include "fmgr.h"
#include "nodes/makefuncs.h"
#include "nodes/nodeFuncs.h"
#include "nodes/supportnodes.h"
#include "optimizer/optimizer.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"
#include "utils/syscache.h"

#include "bridge.h"

IAM_FUNCTION(iam_allows_support);
IAM_FUNCTION(iam_may_support);

/* What the operator of a family of functions takes on its right. */
typedef struct Rewriting
{
	const char *operator;
	const char *type;			/* of its right side */
	const char *maker;			/* makes that of the other arguments */
	int			n_arguments;	/* of the maker */
} Rewriting;

static const Rewriting allows_rewriting = {"@?", "iam_request", "iam_request",
4};
static const Rewriting may_rewriting = {"@~", "iam_pattern", "iam_pattern",
2};

/* An operator of ours, or InvalidOid. */
static Oid
own_operator(Oid schema, const char *name, Oid left, Oid right)
{
	return GetSysCacheOid4(OPERNAMENSP, Anum_pg_operator_oid,
						   CStringGetDatum(name), ObjectIdGetDatum(left),
						   ObjectIdGetDatum(right), ObjectIdGetDatum(schema));
}

/* A function of ours, or InvalidOid. */
static Oid
own_function(Oid schema, const char *name, const Oid *types, int n)
{
	oidvector  *arguments = buildoidvector(types, n);

	return GetSysCacheOid3(PROCNAMEARGSNSP, Anum_pg_proc_oid,
						   CStringGetDatum(name), PointerGetDatum(arguments),
						   ObjectIdGetDatum(schema));
}

/* The right side that the arguments behind the policy make, or NULL. */
static Expr *
make_right(PlannerInfo *root, const Rewriting *rewriting, Oid schema,
		   Oid type, List *arguments)
{
	static const Oid types[] = {TEXTOID, TEXTOID, JSONBOID, TEXTOID};
	Oid			maker = own_function(schema, rewriting->maker, types,
									 rewriting->n_arguments);
	FuncExpr   *call;

	if (!OidIsValid(maker))
		return NULL;
	/* the caller, which the functions with texts do not take */
	if (list_length(arguments) < rewriting->n_arguments)
		arguments = lappend(list_copy(arguments),
							makeNullConst(TEXTOID, -1, InvalidOid));
	if (list_length(arguments) != rewriting->n_arguments)
		return NULL;
	call = makeFuncExpr(maker, type, arguments, InvalidOid, InvalidOid,
						COERCE_EXPLICIT_CALL);
	return (Expr *) eval_const_expressions(root, (Node *) call);
}

/* The operator in place of the call, or NULL. */
static Node *
rewrite(const SupportRequestSimplify *request, const Rewriting *rewriting)
{
	List	   *arguments = request->fcall->args;
	Oid			schema = get_func_namespace(request->fcall->funcid);
	Oid			policy = iam_type_beside(request->fcall->funcid,
										 "iam_policy");
	Oid			type = iam_type_beside(request->fcall->funcid,
									   rewriting->type);
	Oid			operator = own_operator(schema, rewriting->operator, policy,
										type);
	Expr	   *right;
	OpExpr	   *result;

	if (!OidIsValid(operator) || list_length(arguments) < 2)
		return NULL;
	if (exprType(lsecond(arguments)) == type)
		right = lsecond(arguments);
	else
		right = make_right(request->root, rewriting, schema, type,
						   list_copy_tail(arguments, 1));
	if (right == NULL)
		return NULL;
	result = (OpExpr *) make_opclause(operator, BOOLOID, false,
									  linitial(arguments), right, InvalidOid,
									  InvalidOid);
	result->opfuncid = get_opcode(operator);
	return (Node *) result;
}

static Datum
support(FunctionCallInfo fcinfo, const Rewriting *rewriting)
{
	Node	   *request = (Node *) PG_GETARG_POINTER(0);
	Node	   *result = NULL;

	if (IsA(request, SupportRequestSimplify))
		result = rewrite((SupportRequestSimplify *) request, rewriting);
	PG_RETURN_POINTER(result);
}

/* Support function of iam_allows. */
Datum
iam_allows_support(PG_FUNCTION_ARGS)
{
	return support(fcinfo, &allows_rewriting);
}

/* Support function of iam_may. */
Datum
iam_may_support(PG_FUNCTION_ARGS)
{
	return support(fcinfo, &may_rewriting);
}
