/*
 * may.c
 *		iam_may, iam_grants, iam_witness.
 *
 * Ring: glue.
 */
#include "postgres.h"

#include "fmgr.h"

#include "may.h"
#include "policy.h"
#include "witness.h"

#include "rows.h"

IAM_FUNCTION(iam_may_pattern);
IAM_FUNCTION(iam_may_text);
IAM_FUNCTION(iam_grants);
IAM_FUNCTION(iam_witness);

/* Columns of iam_grants. */
enum
{
	GRANT_STATEMENT,
	GRANT_SID,
	GRANT_ACTION,
	GRANT_RESOURCE,
	GRANT_CONDITIONS,
	GRANT_VERDICT
};

static const char *const verdicts[IAM_VERDICT_COUNT] = {
	[IAM_VERDICT_YES] = "yes",
	[IAM_VERDICT_CONDITIONAL] = "conditional",
	[IAM_VERDICT_UNDECIDED] = "undecided"
};

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

/* The pattern that two arguments make. */
static void
make_pattern(FunctionCallInfo fcinfo, IamScope *scope, IamPattern *pattern)
{
	IamStr		block = iam_prepare_pattern(scope, PG_GETARG_TEXT_PP(1),
											PG_GETARG_TEXT_PP(2));

	if (!iam_pattern_open(block.data, block.len, pattern))
		elog(ERROR, "iam_pattern that was just made cannot be read");
}

/* iam_may(policy, action, resource) */
Datum
iam_may_text(PG_FUNCTION_ARGS)
{
	IamScope	scope;
	IamPattern	pattern;
	bool		result;

	iam_scope_begin(&scope);
	make_pattern(fcinfo, &scope, &pattern);
	result = may(PG_GETARG_DATUM(0), &scope, &pattern);
	iam_scope_end(&scope);
	PG_RETURN_BOOL(result);
}

/* What the rows of iam_grants are made with. */
typedef struct GrantRows
{
	IamRows		rows;
	IamPolicy	policy;
} GrantRows;

/* One row of iam_grants. */
static bool
put_grant(void *arg, IamQuestion *question, const IamGrant *grant)
{
	GrantRows  *out = arg;
	const IamStatement *statement = &out->policy.statements[grant->statement];
	IamStr		block;
	IamVerdict	verdict = iam_find_witness(question, grant, &block);

	iam_check_work(question->work);
	iam_row_datum(&out->rows, GRANT_STATEMENT,
				  Int32GetDatum((int32) grant->statement));
	if (statement->has_sid)
		iam_row_text(&out->rows, GRANT_SID, statement->sid);
	iam_row_text(&out->rows, GRANT_ACTION, grant->action);
	iam_row_text(&out->rows, GRANT_RESOURCE, grant->resource);
	if (statement->has_condition)
	{
		IamBuffer	text;

		iam_buffer_init(&text, question->work->scratch, 256);
		iam_print_conditions(statement, &text);
		if (text.failed)
			question->work->failure = IAM_ERR_NO_MEMORY;
		iam_check_work(question->work);
		iam_row_jsonb(&out->rows, GRANT_CONDITIONS,
					  (IamStr) {text.data, text.len});
	}
	iam_row_text(&out->rows, GRANT_VERDICT,
				 (IamStr) {verdicts[verdict], strlen(verdicts[verdict])});
	iam_rows_put(&out->rows);
	return true;
}

/* iam_grants(policy, action, resource): what of a set is granted, and by what */
Datum
iam_grants(PG_FUNCTION_ARGS)
{
	IamScope	scope;
	IamPattern	pattern;
	IamImage	image;
	GrantRows	out;

	iam_scope_begin(&scope);
	make_pattern(fcinfo, &scope, &pattern);
	iam_open_policy(PG_GETARG_DATUM(0), &image);
	iam_load_policy(&scope, PG_GETARG_DATUM(0), &out.policy);
	iam_rows_begin(&out.rows, fcinfo);
	iam_find_grants(&image, &pattern, &scope.work, put_grant, &out);
	iam_check_work(&scope.work);
	iam_scope_end(&scope);
	return iam_rows_end(&out.rows);
}

/* A witness, if one was found, and how good it is. */
typedef struct FoundWitness
{
	IamVerdict	verdict;
	struct varlena *request;
} FoundWitness;

/* Keep the first request that is allowed; one without conditions is best. */
static bool
keep_witness(void *arg, IamQuestion *question, const IamGrant *grant)
{
	FoundWitness *found = arg;
	IamStr		block;
	IamVerdict	verdict = iam_find_witness(question, grant, &block);

	iam_check_work(question->work);
	if (verdict < found->verdict)
	{
		found->verdict = verdict;
		found->request = iam_make_varlena(block);
	}
	return found->verdict != IAM_VERDICT_YES;
}

/* iam_witness(policy, action, resource): a request of the set that is allowed */
Datum
iam_witness(PG_FUNCTION_ARGS)
{
	IamScope	scope;
	IamPattern	pattern;
	IamImage	image;
	FoundWitness found = {IAM_VERDICT_UNDECIDED, NULL};

	iam_scope_begin(&scope);
	make_pattern(fcinfo, &scope, &pattern);
	iam_open_policy(PG_GETARG_DATUM(0), &image);
	iam_find_grants(&image, &pattern, &scope.work, keep_witness, &found);
	iam_check_work(&scope.work);
	iam_scope_end(&scope);
	if (found.request == NULL)
		PG_RETURN_NULL();
	PG_RETURN_POINTER(found.request);
}
