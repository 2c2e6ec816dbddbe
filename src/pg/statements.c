/*
 * statements.c
 *		iam_statements, iam_policy_std, iam_why: a document taken apart.
 *
 * Ring: glue.
 */
#include "postgres.h"

#include "fmgr.h"
#include "utils/jsonb.h"
#include "utils/lsyscache.h"

#include "eval.h"
#include "explain.h"
#include "std.h"

#include "request_io.h"
#include "rows.h"

IAM_FUNCTION(iam_statements);
IAM_FUNCTION(iam_policy_std);
IAM_FUNCTION(iam_why_text);
IAM_FUNCTION(iam_why_request);

/* Labels of iam_effect, in the order of IamEffect. */
static const char *const effect_labels[] = {
	[IAM_ALLOW] = "Allow",
	[IAM_DENY] = "Deny"
};

/* Columns of iam_statements. */
enum
{
	STMT_NUMBER,
	STMT_SID,
	STMT_EFFECT,
	STMT_PRINCIPALS,
	STMT_NOT_PRINCIPALS,
	STMT_ACTIONS,
	STMT_NOT_ACTIONS,
	STMT_RESOURCES,
	STMT_NOT_RESOURCES,
	STMT_CONDITIONS
};

/* Columns of iam_why. */
enum
{
	WHY_KIND,
	WHY_POLICY,
	WHY_POLICY_NAME,
	WHY_STATEMENT,
	WHY_SID,
	WHY_EFFECT,
	WHY_APPLIES,
	WHY_FAILED_AT,
	WHY_OPERATOR,
	WHY_KEY,
	WHY_POLICY_VALUES,
	WHY_REQUEST_VALUES,
	WHY_REASON
};

/* OIDs of the labels of the enum type that a result column has. */
static void
column_labels(IamRows *rows, int column, const char *const *labels, int n,
			  Oid *oids)
{
	Oid			type = TupleDescAttr(rows->result->setDesc, column)->atttypid;

	iam_enum_labels(type, labels, n, oids);
}

/* Print a part of a statement as JSON into a column. */
static void
row_printed(IamRows *rows, IamScope *scope, int column,
			const IamStatement *statement)
{
	IamBuffer	out;

	iam_buffer_init(&out, &scope->arena, 256);
	if (column == STMT_CONDITIONS)
		iam_print_conditions(statement, &out);
	else
		iam_print_principal(&statement->principal, &out);
	if (out.failed)
		scope->work.failure = IAM_ERR_NO_MEMORY;
	iam_check_work(&scope->work);
	iam_row_jsonb(rows, column, (IamStr) {out.data, out.len});
}

/* One row of iam_statements. */
static void
statement_row(IamRows *rows, IamScope *scope, const IamStatement *statement)
{
	if (statement->has_sid)
		iam_row_text(rows, STMT_SID, statement->sid);
	if (statement->principal.polarity != IAM_NO_ELEMENT)
		row_printed(rows, scope, statement->principal.polarity == IAM_ELEMENT ?
					STMT_PRINCIPALS : STMT_NOT_PRINCIPALS, statement);
	iam_row_texts(rows, statement->action_polarity == IAM_ELEMENT ?
				  STMT_ACTIONS : STMT_NOT_ACTIONS, &statement->actions);
	if (statement->resource_polarity != IAM_NO_ELEMENT)
		iam_row_texts(rows, statement->resource_polarity == IAM_ELEMENT ?
					  STMT_RESOURCES : STMT_NOT_RESOURCES,
					  &statement->resources);
	if (statement->has_condition)
		row_printed(rows, scope, STMT_CONDITIONS, statement);
}

/* iam_statements(policy): one row for each statement */
Datum
iam_statements(PG_FUNCTION_ARGS)
{
	IamRows		rows;
	IamScope	scope;
	IamPolicy	policy;
	Oid			effects[lengthof(effect_labels)];
	uint32		i;

	iam_scope_begin(&scope);
	iam_load_policy(&scope, PG_GETARG_DATUM(0), &policy);
	iam_rows_begin(&rows, fcinfo);
	column_labels(&rows, STMT_EFFECT, effect_labels, lengthof(effect_labels),
				  effects);
	for (i = 0; i < policy.n_statements; i++)
	{
		IamArenaMark mark = iam_arena_mark(&scope.arena);

		iam_row_datum(&rows, STMT_NUMBER, Int32GetDatum((int32) i));
		iam_row_datum(&rows, STMT_EFFECT,
					  ObjectIdGetDatum(effects[policy.statements[i].effect]));
		statement_row(&rows, &scope, &policy.statements[i]);
		iam_rows_put(&rows);
		iam_arena_rewind(&scope.arena, &mark);
	}
	iam_scope_end(&scope);
	return iam_rows_end(&rows);
}

/* iam_policy_std(policy): Steampipe's canonical form */
Datum
iam_policy_std(PG_FUNCTION_ARGS)
{
	IamScope	scope;
	IamPolicy	policy;
	IamBuffer	out;
	Datum		result;

	iam_scope_begin(&scope);
	iam_load_policy(&scope, PG_GETARG_DATUM(0), &policy);
	iam_buffer_init(&out, &scope.arena, 1024);
	if (!iam_std_print(&scope.arena, &policy, &out))
		scope.work.failure = IAM_ERR_NO_MEMORY;
	iam_check_work(&scope.work);
	result = iam_utf8_to_jsonb((IamStr) {out.data, out.len});
	iam_scope_end(&scope);
	PG_RETURN_DATUM(result);
}

/* What was said of one statement, as columns. */
static void
explanation_row(IamRows *rows, const IamExplanation *explanation)
{
	const char *part = iam_failed_part_name(explanation->part);

	iam_row_datum(rows, WHY_APPLIES, BoolGetDatum(part == NULL));
	if (part != NULL)
		iam_row_text(rows, WHY_FAILED_AT, (IamStr) {part, strlen(part)});
	if (explanation->part == IAM_PART_CONDITION)
	{
		iam_row_text(rows, WHY_OPERATOR, explanation->operator);
		if (explanation->key.len > 0)
			iam_row_text(rows, WHY_KEY, explanation->key);
	}
	if (explanation->has_values)
		iam_row_texts(rows, WHY_POLICY_VALUES, &explanation->policy_values);
	if (explanation->has_request_values)
		iam_row_texts(rows, WHY_REQUEST_VALUES,
					  &explanation->request_values);
	iam_row_text(rows, WHY_REASON, explanation->reason);
}

/* Columns that every row of iam_why has. */
static void
why_row(IamRows *rows, Oid kind)
{
	iam_row_datum(rows, WHY_KIND, ObjectIdGetDatum(kind));
	iam_row_datum(rows, WHY_POLICY, Int32GetDatum(0));
}

/* The closing row, when no statement of the kind allows. */
static void
closing_row(IamRows *rows, Oid kind)
{
	why_row(rows, kind);
	iam_row_datum(rows, WHY_APPLIES, BoolGetDatum(false));
	iam_row_text(rows, WHY_REASON,
				 IAM_STR("no Allow statement applies to the request"));
	rows->nulls[WHY_POLICY] = true;
	iam_rows_put(rows);
}

/* All rows of iam_why for one document. */
static void
why_rows(IamRows *rows, IamScope *scope, const IamImage *image,
		 const IamPolicy *policy, const IamRequest *request)
{
	static const char *const kinds[] = {"identity"};
	Oid			effects[lengthof(effect_labels)];
	Oid			kind;
	bool		allowed = false;
	uint32		i;

	column_labels(rows, WHY_EFFECT, effect_labels, lengthof(effect_labels),
				  effects);
	column_labels(rows, WHY_KIND, kinds, lengthof(kinds), &kind);
	for (i = 0; i < policy->n_statements; i++)
	{
		const IamStatement *statement = &policy->statements[i];
		IamArenaMark mark = iam_arena_mark(&scope->arena);
		IamExplanation explanation;
		IamError	error;

		if (!iam_explain(image, i, request, &scope->work, &explanation,
						 &error))
			iam_report(&error, NULL, NULL);
		why_row(rows, kind);
		iam_row_datum(rows, WHY_STATEMENT, Int32GetDatum((int32) i));
		if (statement->has_sid)
			iam_row_text(rows, WHY_SID, statement->sid);
		iam_row_datum(rows, WHY_EFFECT,
					  ObjectIdGetDatum(effects[statement->effect]));
		explanation_row(rows, &explanation);
		iam_rows_put(rows);
		iam_arena_rewind(&scope->arena, &mark);
		if (statement->effect == IAM_ALLOW &&
			explanation.part == IAM_PART_NONE)
			allowed = true;
	}
	if (!allowed)
		closing_row(rows, kind);
}

/* All of iam_why, once the request is there. */
static Datum
why(FunctionCallInfo fcinfo, IamScope *scope, const IamRequest *request)
{
	IamRows		rows;
	IamImage	image;
	IamPolicy	policy;

	iam_open_policy(PG_GETARG_DATUM(0), &image);
	iam_load_policy(scope, PG_GETARG_DATUM(0), &policy);
	iam_rows_begin(&rows, fcinfo);
	why_rows(&rows, scope, &image, &policy, request);
	iam_scope_end(scope);
	return iam_rows_end(&rows);
}

/* iam_why(policy, action, resource, context) */
Datum
iam_why_text(PG_FUNCTION_ARGS)
{
	IamScope	scope;
	IamRequest	request;
	IamStr		block;

	iam_scope_begin(&scope);
	iam_prepare_request(&scope, PG_GETARG_TEXT_PP(1), PG_GETARG_TEXT_PP(2),
						PG_GETARG_JSONB_P(3), NULL, &block, NULL);
	if (!iam_request_open(block.data, block.len, &request))
		elog(ERROR, "iam_request that was just made cannot be read");
	return why(fcinfo, &scope, &request);
}

/* iam_why(policy, request) */
Datum
iam_why_request(PG_FUNCTION_ARGS)
{
	IamScope	scope;
	IamRequest	request;

	iam_scope_begin(&scope);
	iam_open_request(PG_DETOAST_DATUM(PG_GETARG_DATUM(1)), &request);
	return why(fcinfo, &scope, &request);
}
