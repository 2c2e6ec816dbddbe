/*
 * cloudtrail.c
 *		iam_cloudtrail_usage.
 *
 * Ring: glue.
 */
#include "postgres.h"

#include "datatype/timestamp.h"
#include "fmgr.h"
#include "utils/timestamp.h"

#include "cloudtrail.h"

#include "rows.h"

IAM_FUNCTION(iam_cloudtrail_usage);

/* The column of the time; those of texts are in the table below. */
#define USAGE_HAPPENED_AT 1

static const struct
{
	int			column;
	size_t		member;			/* where the row has it */
}			texts[] = {
	{0, offsetof(IamUsageRow, event_id)},
	{2, offsetof(IamUsageRow, account)},
	{3, offsetof(IamUsageRow, region)},
	{4, offsetof(IamUsageRow, principal)},
	{5, offsetof(IamUsageRow, principal_id)},
	{6, offsetof(IamUsageRow, actor)},
	{7, offsetof(IamUsageRow, via)},
	{8, offsetof(IamUsageRow, event_source)},
	{9, offsetof(IamUsageRow, event_name)},
	{10, offsetof(IamUsageRow, action)},
	{11, offsetof(IamUsageRow, relation)},
	{12, offsetof(IamUsageRow, resource)},
	{13, offsetof(IamUsageRow, outcome)},
	{14, offsetof(IamUsageRow, error_code)},
	{15, offsetof(IamUsageRow, category)},
	{16, offsetof(IamUsageRow, shared_event_id)},
	{17, offsetof(IamUsageRow, error)}
};

/* One row of the core as a row of SQL. */
static void
emit_row(void *arg, const IamUsageRow *row)
{
	IamRows    *rows = arg;
	int			i;

	for (i = 0; i < lengthof(texts); i++)
	{
		const IamStr *text = (const IamStr *)
			((const char *) row + texts[i].member);

		if (text->data != NULL)
			iam_row_text(rows, texts[i].column, *text);
	}
	if (row->timed)
		iam_row_datum(rows, USAGE_HAPPENED_AT,
					  TimestampTzGetDatum(row->happened_at -
										  (POSTGRES_EPOCH_JDATE -
										   UNIX_EPOCH_JDATE) * USECS_PER_DAY));
	iam_rows_put(rows);
}

/* iam_cloudtrail_usage(document) */
Datum
iam_cloudtrail_usage(PG_FUNCTION_ARGS)
{
	IamRows		rows;
	IamScope	scope;
	IamStr		utf8 = iam_text_to_utf8(PG_GETARG_TEXT_PP(0));
	IamError	error;
	uint64_t	bad;

	/* the scope's memory must outlive the rows */
	iam_scope_begin(&scope);
	iam_rows_begin(&rows, fcinfo);
	if (!iam_cloudtrail_read(&scope.host, utf8, emit_row, &rows, &bad,
							 &error))
		iam_report(&error, NULL, NULL);
	if (bad > 0)
		ereport(WARNING,
				(errmsg_plural("%llu part of the document has an error",
							   "%llu parts of the document have an error",
							   bad, (unsigned long long) bad),
				 errhint("The column \"error\" says what and where.")));
	iam_scope_end(&scope);
	return iam_rows_end(&rows);
}
