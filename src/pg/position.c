/*
 * position.c
 *		iam_position: where in a text a JSON pointer leads.
 *
 * Ring: glue.
 */
#include "postgres.h"

#include "access/htup_details.h"
#include "fmgr.h"
#include "funcapi.h"

#include "bridge.h"
#include "jsonwalk.h"

IAM_FUNCTION(iam_position);

/* iam_position(document, path) */
Datum
iam_position(PG_FUNCTION_ARGS)
{
	IamStr		document = iam_text_to_utf8(PG_GETARG_TEXT_PP(0));
	IamStr		path = iam_text_to_utf8(PG_GETARG_TEXT_PP(1));
	Datum		values[2] = {0, 0};
	bool		nulls[2] = {true, true};
	TupleDesc	columns;
	IamScope	scope;
	size_t		offset;
	size_t		line;
	size_t		column;

	if (get_call_result_type(fcinfo, NULL, &columns) != TYPEFUNC_COMPOSITE)
		elog(ERROR, "iam_position returns a row");
	iam_scope_begin(&scope);
	if (iam_json_locate(document, path, &scope.arena, &offset))
	{
		iam_text_position(document, offset, &line, &column);
		values[0] = Int32GetDatum((int32) line);
		values[1] = Int32GetDatum((int32) column);
		nulls[0] = nulls[1] = false;
	}
	iam_scope_end(&scope);
	return HeapTupleGetDatum(heap_form_tuple(BlessTupleDesc(columns), values,
											 nulls));
}
