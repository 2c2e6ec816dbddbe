/*
 * statements.c
 *		iam_statements, iam_policy_std: a document taken apart.
 *
 * Ring: glue.
 */
#include "postgres.h"

#include "fmgr.h"
#include "utils/jsonb.h"

#include "std.h"

#include "labels.h"
#include "rows.h"

IAM_FUNCTION(iam_statements);
IAM_FUNCTION(iam_policy_std);

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
	Oid			effects[IAM_N_EFFECTS];
	uint32		i;

	iam_scope_begin(&scope);
	iam_load_policy(&scope, PG_GETARG_DATUM(0), &policy);
	iam_rows_begin(&rows, fcinfo);
	iam_row_labels(&rows, STMT_EFFECT, iam_effect_labels, IAM_N_EFFECTS,
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
