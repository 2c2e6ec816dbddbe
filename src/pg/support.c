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
 * What is made of constants is computed at once, unless they cannot be meant:
 * then the call stays as it is, and raises its error when it is evaluated, if
 * ever.  The calls are built without a collation: no function of ours looks at
 * one, and postgres_fdw sends only what has none, or that of a column.
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

#include "request_io.h"

IAM_FUNCTION(iam_allows_support);
IAM_FUNCTION(iam_may_support);

/* Do constants make a request, or a pattern?  Nothing is raised. */
typedef bool (*MakesSense) (IamScope *scope, const Datum *values);

static bool
makes_request(IamScope *scope, const Datum *values)
{
	IamStr		block;
	IamError	error;

	return iam_try_request(scope, DatumGetTextPP(values[0]),
						   DatumGetTextPP(values[1]),
						   DatumGetJsonbP(values[2]), &block, &error);
}

static bool
makes_pattern(IamScope *scope, const Datum *values)
{
	IamStr		block;
	IamError	error;

	return iam_pattern_build(&scope->arena,
							 iam_text_to_utf8(DatumGetTextPP(values[0])),
							 iam_text_to_utf8(DatumGetTextPP(values[1])),
							 &block, &error);
}

/* Most arguments behind the policy. */
#define MOST_ARGUMENTS 3

/* What the operator of a family of functions takes on its right. */
typedef struct Rewriting
{
	const char *operator;
	const char *type;			/* of its right side, and what makes it */
	int			n_arguments;	/* of the call, behind the policy */
	bool		has_principal;	/* the maker takes one more */
	MakesSense	makes_sense;
} Rewriting;

static const Rewriting allows_rewriting = {"@?", "iam_request", 3, true,
makes_request};
static const Rewriting may_rewriting = {"@~", "iam_pattern", 2, false,
makes_pattern};

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

/* Are all arguments constants that cannot be meant? */
static bool
is_nonsense(const Rewriting *rewriting, const List *arguments)
{
	Datum		values[MOST_ARGUMENTS];
	IamScope	scope;
	ListCell   *cell;
	bool		result;
	int			n = 0;

	foreach(cell, arguments)
	{
		const Const *argument = lfirst(cell);

		if (!IsA(argument, Const) || argument->constisnull)
			return false;
		values[n++] = argument->constvalue;
	}
	iam_scope_begin(&scope);
	result = !rewriting->makes_sense(&scope, values);
	iam_scope_end(&scope);
	return result;
}

/* The right side that the arguments behind the policy make, or NULL. */
static Expr *
make_right(PlannerInfo *root, const Rewriting *rewriting, Oid schema,
		   Oid type, List *arguments)
{
	static const Oid types[] = {TEXTOID, TEXTOID, JSONBOID, TEXTOID};
	Oid			maker = own_function(schema, rewriting->type, types,
									 rewriting->n_arguments +
									 rewriting->has_principal);
	FuncExpr   *call;

	if (!OidIsValid(maker) ||
		list_length(arguments) != rewriting->n_arguments ||
		is_nonsense(rewriting, arguments))
		return NULL;
	if (rewriting->has_principal)
		arguments = lappend(arguments,
							makeNullConst(TEXTOID, -1, InvalidOid));
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
