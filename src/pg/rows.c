/*
 * rows.c
 *		Rows of set-returning functions.
 *
 * Ring: bridge.
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "miscadmin.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/jsonb.h"
#include "utils/memutils.h"
#include "utils/tuplestore.h"

#include "rows.h"

/* No column of the row at hand is set. */
static void
clear_row(IamRows *rows)
{
	memset(rows->nulls, true, sizeof(rows->nulls));
	memset(rows->values, 0, sizeof(rows->values));
}

static void
begin(IamRows *rows, FunctionCallInfo fcinfo, uint32 flags)
{
	InitMaterializedSRF(fcinfo, flags);
	rows->result = (ReturnSetInfo *) fcinfo->resultinfo;
	Assert(rows->result->setDesc->natts <= IAM_MAX_COLUMNS);
	rows->row_context = AllocSetContextCreate(CurrentMemoryContext,
											  "iampolicy row",
											  ALLOCSET_DEFAULT_SIZES);
	rows->old_context = MemoryContextSwitchTo(rows->row_context);
	clear_row(rows);
}

void
iam_rows_begin(IamRows *rows, FunctionCallInfo fcinfo)
{
	begin(rows, fcinfo, 0);
}

void
iam_values_begin(IamRows *rows, FunctionCallInfo fcinfo)
{
	begin(rows, fcinfo, MAT_SRF_USE_EXPECTED_DESC);
}

void
iam_rows_put(IamRows *rows)
{
	tuplestore_putvalues(rows->result->setResult, rows->result->setDesc,
						 rows->values, rows->nulls);
	MemoryContextReset(rows->row_context);
	clear_row(rows);
	CHECK_FOR_INTERRUPTS();
}

Datum
iam_rows_end(IamRows *rows)
{
	MemoryContextSwitchTo(rows->old_context);
	MemoryContextDelete(rows->row_context);
	return (Datum) 0;
}

void
iam_row_datum(IamRows *rows, int column, Datum value)
{
	rows->values[column] = value;
	rows->nulls[column] = false;
}

void
iam_row_text(IamRows *rows, int column, IamStr utf8)
{
	iam_row_datum(rows, column, PointerGetDatum(iam_utf8_to_text(utf8)));
}

void
iam_row_texts(IamRows *rows, int column, const IamStrList *list)
{
	Datum	   *items = palloc(sizeof(Datum) * (list->count + 1));
	uint32		i;

	for (i = 0; i < list->count; i++)
		items[i] = PointerGetDatum(iam_utf8_to_text(list->items[i]));
	iam_row_datum(rows, column,
				  PointerGetDatum(construct_array(items, (int) list->count,
												  TEXTOID, -1, false,
												  TYPALIGN_INT)));
}

void
iam_row_ints(IamRows *rows, int column, const int32 *items, int n)
{
	Datum	   *datums = palloc(sizeof(Datum) * (n + 1));
	int			i;

	for (i = 0; i < n; i++)
		datums[i] = Int32GetDatum(items[i]);
	iam_row_datum(rows, column,
				  PointerGetDatum(construct_array(datums, n, INT4OID,
												  sizeof(int32), true,
												  TYPALIGN_INT)));
}

void
iam_row_jsonb(IamRows *rows, int column, IamStr utf8)
{
	iam_row_datum(rows, column, iam_utf8_to_jsonb(utf8));
}

void
iam_row_labels(const IamRows *rows, int column, const char *const *labels,
			   int n, Oid *oids)
{
	iam_enum_labels(TupleDescAttr(rows->result->setDesc, column)->atttypid,
					labels, n, oids);
}
