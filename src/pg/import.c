/*
 * import.c
 *		iam_policy_read, iam_account_details.
 *
 * Ring: glue.
 */
#include "postgres.h"

#include "datatype/timestamp.h"
#include "fmgr.h"
#include "utils/timestamp.h"

#include "account.h"
#include "read.h"
#include "value.h"

#include "rows.h"

IAM_FUNCTION(iam_policy_read);
IAM_FUNCTION(iam_account_details);

/* iam_policy_read(document) */
Datum
iam_policy_read(PG_FUNCTION_ARGS)
{
	IamScope	scope;
	IamPolicy	policy;
	IamError	error;
	struct varlena *result;

	iam_scope_begin(&scope);
	if (!iam_policy_read_any(&scope.arena,
							 iam_text_to_utf8(PG_GETARG_TEXT_PP(0)), &policy,
							 &error))
		iam_report(&error, "iam_policy", NULL);
	result = iam_policy_store(&scope, &policy);
	iam_scope_end(&scope);
	PG_RETURN_POINTER(result);
}

/* Columns of iam_account_details. */
enum
{
	ACCOUNT_PRINCIPAL_ARN,
	ACCOUNT_PRINCIPAL_KIND,
	ACCOUNT_NAME,
	ACCOUNT_ACCOUNT,
	ACCOUNT_PATH,
	ACCOUNT_POLICY_KIND,
	ACCOUNT_POLICY_NAME,
	ACCOUNT_POLICY_ARN,
	ACCOUNT_DOCUMENT,
	ACCOUNT_DOCUMENT_TEXT,
	ACCOUNT_ERROR,
	ACCOUNT_CREATED_AT,
	ACCOUNT_TAGS,
	ACCOUNT_VIA
};

/* Labels of iam_policy_kind, by IamPolicyUse; none for IAM_USE_NONE. */
static const char *const use_labels[] = {"identity", "trust", "boundary"};

/* What the emitting of rows needs. */
typedef struct AccountRows
{
	IamRows		rows;
	Oid			kinds[lengthof(use_labels)];
} AccountRows;

/* A column that may be absent. */
static void
row_optional(IamRows *rows, int column, IamStr text)
{
	if (text.data != NULL)
		iam_row_text(rows, column, text);
}

/*
 * A time as AWS writes it, also in the CLI's form with a blank for the T.
 * What is no time is left NULL.
 */
static void
row_time(IamRows *rows, int column, IamStr text)
{
	char		iso[64];
	IamInstant	instant;
	int64		microseconds;

	if (text.data == NULL || text.len >= sizeof(iso))
		return;
	memcpy(iso, text.data, text.len);
	if (text.len > 10 && iso[10] == ' ')
		iso[10] = 'T';
	if (!iam_instant_parse((IamStr) {iso, text.len}, &instant) ||
		instant.negative ||
		instant.seconds > (uint64) (PG_INT64_MAX / USECS_PER_SEC / 2))
		return;
	microseconds = (int64) instant.seconds -
		(int64) (POSTGRES_EPOCH_JDATE - UNIX_EPOCH_JDATE) * SECS_PER_DAY;
	microseconds *= USECS_PER_SEC;
	if (IS_VALID_TIMESTAMP(microseconds))
		iam_row_datum(rows, column, TimestampTzGetDatum(microseconds));
}

/* One row of the core as a row of SQL. */
static void
emit_row(void *arg, const IamAccountRow *row)
{
	AccountRows *state = arg;
	IamRows    *rows = &state->rows;

	row_optional(rows, ACCOUNT_PRINCIPAL_ARN, row->principal_arn);
	iam_row_text(rows, ACCOUNT_PRINCIPAL_KIND,
				 (IamStr) {row->principal_kind, strlen(row->principal_kind)});
	row_optional(rows, ACCOUNT_NAME, row->name);
	row_optional(rows, ACCOUNT_ACCOUNT, row->account);
	row_optional(rows, ACCOUNT_PATH, row->path);
	if (row->use != IAM_USE_NONE)
		iam_row_datum(rows, ACCOUNT_POLICY_KIND,
					  ObjectIdGetDatum(state->kinds[row->use - 1]));
	row_optional(rows, ACCOUNT_POLICY_NAME, row->policy_name);
	row_optional(rows, ACCOUNT_POLICY_ARN, row->policy_arn);
	if (row->image.data != NULL)
		iam_row_datum(rows, ACCOUNT_DOCUMENT,
					  PointerGetDatum(iam_make_varlena(row->image)));
	row_optional(rows, ACCOUNT_DOCUMENT_TEXT, row->document_text);
	row_optional(rows, ACCOUNT_ERROR, row->error);
	row_time(rows, ACCOUNT_CREATED_AT, row->created_at);
	if (row->tags.data != NULL)
		iam_row_jsonb(rows, ACCOUNT_TAGS, row->tags);
	row_optional(rows, ACCOUNT_VIA, row->via);
	iam_rows_put(rows);
}

/* iam_account_details(document) */
Datum
iam_account_details(PG_FUNCTION_ARGS)
{
	AccountRows state;
	IamScope	scope;
	IamStr		utf8 = iam_text_to_utf8(PG_GETARG_TEXT_PP(0));
	IamError	error;
	bool		truncated;
	Oid			kind;

	/* the scope's memory must outlive the rows */
	iam_scope_begin(&scope);
	iam_rows_begin(&state.rows, fcinfo);
	kind = TupleDescAttr(state.rows.result->setDesc,
						 ACCOUNT_POLICY_KIND)->atttypid;
	iam_enum_labels(kind, use_labels, lengthof(use_labels), state.kinds);
	if (!iam_account_read(&scope.arena, utf8, emit_row, &state, &truncated,
						  &error))
		iam_report(&error, NULL, NULL);
	if (truncated)
		ereport(WARNING,
				(errmsg("account export is truncated: IsTruncated is true"),
				 errdetail("Further pages of the export are missing, and "
						   "principals and policies with them.")));
	iam_scope_end(&scope);
	return iam_rows_end(&state.rows);
}
