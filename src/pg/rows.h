/*
 * rows.h
 *		Rows of set-returning functions.
 *
 * Ring: bridge.  A function starts with iam_rows_begin, fills values and
 * nulls of one row, each NULL unless set, and puts it with iam_rows_put.
 */
#ifndef IAM_ROWS_H
#define IAM_ROWS_H

#include "funcapi.h"

#include "bridge.h"

#define IAM_MAX_COLUMNS 20

typedef struct IamRows
{
	ReturnSetInfo *result;
	MemoryContext row_context;	/* current while a row is made */
	MemoryContext old_context;
	Datum		values[IAM_MAX_COLUMNS];
	bool		nulls[IAM_MAX_COLUMNS];
} IamRows;

/*
 * Set up the result.  Until iam_rows_end the current memory context is one
 * that iam_rows_put empties.
 */
extern void iam_rows_begin(IamRows *rows, FunctionCallInfo fcinfo);

/* The same for a function that returns SETOF one type, not rows. */
extern void iam_values_begin(IamRows *rows, FunctionCallInfo fcinfo);
extern void iam_rows_put(IamRows *rows);
extern Datum iam_rows_end(IamRows *rows);

/* Set a column of the row at hand. */
extern void iam_row_datum(IamRows *rows, int column, Datum value);
extern void iam_row_text(IamRows *rows, int column, IamStr utf8);
extern void iam_row_texts(IamRows *rows, int column, const IamStrList *list);
extern void iam_row_ints(IamRows *rows, int column, const int32 *items, int n);
extern void iam_row_jsonb(IamRows *rows, int column, IamStr utf8);

/* OIDs of the labels of the enum type that a column has. */
extern void iam_row_labels(const IamRows *rows, int column,
						   const char *const *labels, int n, Oid *oids);

#endif							/* IAM_ROWS_H */
