/*
 * bridge.c
 *		Between the core and the server: memory, errors, encodings.
 *
 * Ring: bridge.
 */
#include "postgres.h"

#include "access/htup_details.h"
#include "catalog/namespace.h"
#include "catalog/pg_enum.h"
#include "catalog/pg_type.h"
#include "lib/stringinfo.h"
#include "libpq/pqformat.h"
#include "mb/pg_wchar.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/jsonb.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"
#include "utils/syscache.h"

#include "utf8.h"

#include "bridge.h"

static void *
host_alloc(void *arg, size_t size)
{
	return MemoryContextAllocExtended((MemoryContext) arg, size,
									  MCXT_ALLOC_HUGE | MCXT_ALLOC_NO_OOM);
}

static void
host_release(void *arg, void *chunk)
{
	pfree(chunk);
}

/* Would CHECK_FOR_INTERRUPTS() end the statement?  It must not be called
 * here: the core may hold json-c's memory. */
static bool
host_cancelled(void *arg)
{
	return (QueryCancelPending || ProcDiePending) &&
		InterruptHoldoffCount == 0 && CritSectionCount == 0;
}

void
iam_scope_begin(IamScope *scope)
{
	scope->host.alloc = host_alloc;
	scope->host.release = host_release;
	scope->host.cancelled = host_cancelled;
	scope->host.arg = CurrentMemoryContext;
	iam_arena_init(&scope->arena, &scope->host);
	iam_arena_lend(&scope->arena, scope->room, sizeof(scope->room));
	scope->work.scratch = &scope->arena;
	scope->work.effort = 0;
	scope->work.failure = IAM_OK;
	scope->work.lacked = 0;
}

void
iam_scope_end(IamScope *scope)
{
	iam_arena_free(&scope->arena);
}

/* SQLSTATE of each kind of failure. */
static int
error_sqlstate(IamErrorCode code)
{
	switch (code)
	{
		case IAM_ERR_JSON:
		case IAM_ERR_POLICY:
			return ERRCODE_INVALID_TEXT_REPRESENTATION;
		case IAM_ERR_ENCODING:
			return ERRCODE_CHARACTER_NOT_IN_REPERTOIRE;
		case IAM_ERR_NUL:
			return ERRCODE_UNTRANSLATABLE_CHARACTER;
		case IAM_ERR_ARGUMENT:
			return ERRCODE_INVALID_PARAMETER_VALUE;
		case IAM_ERR_TOO_LARGE:
			return ERRCODE_PROGRAM_LIMIT_EXCEEDED;
		case IAM_ERR_CORRUPT:
			return ERRCODE_DATA_CORRUPTED;
		case IAM_ERR_CANCELLED:
			return ERRCODE_QUERY_CANCELED;
		case IAM_ERR_NO_MEMORY:
			return ERRCODE_OUT_OF_MEMORY;
		case IAM_OK:
			break;
	}
	return ERRCODE_INTERNAL_ERROR;
}

/* A message of the core in the server encoding; what it lacks becomes '?'. */
static char *
message_text(const char *utf8)
{
	char	   *result = pstrdup(utf8);
	char	   *p;

	if (GetDatabaseEncoding() == PG_UTF8)
		return result;
	for (p = result; *p != '\0'; p++)
	{
		if (IS_HIGHBIT_SET(*p))
			*p = '?';
	}
	return result;
}

/* Where the failure is and what stands there; NULL when neither is known. */
static char *
error_place(const IamError *error)
{
	StringInfoData place;

	bool		place_known = error->offset != IAM_NO_OFFSET ||
		error->pointer[0] != '\0';

	if (!place_known && error->found[0] == '\0')
		return NULL;
	initStringInfo(&place);
	if (place_known)
		appendStringInfo(&place, "At JSON pointer \"%s\"",
						 message_text(error->pointer));
	else
		appendStringInfoString(&place, "The value is");
	if (error->offset != IAM_NO_OFFSET)
		appendStringInfo(&place, ", byte offset %zu", error->offset);
	if (error->found[0] != '\0')
		appendStringInfo(&place, "%s\"%s\"", place_known ? ": found " : " ",
						 message_text(error->found));
	appendStringInfoChar(&place, '.');
	return place.data;
}

void
iam_report(const IamError *error, const char *what,
		   Node *escontext pg_attribute_unused())
{
	char	   *place = error_place(error);

	if (error->code == IAM_ERR_CANCELLED)
		CHECK_FOR_INTERRUPTS();
	if (error->code == IAM_ERR_CORRUPT ||
		error->code == IAM_ERR_CANCELLED ||
		error->code == IAM_ERR_NO_MEMORY)
		escontext = NULL;
	errsave(escontext,
			(errcode(error_sqlstate(error->code)),
			 what != NULL ?
			 errmsg("invalid input for type %s: %s", what,
					message_text(error->message)) :
			 errmsg("%s", message_text(error->message)),
			 place != NULL ? errdetail("%s", place) : 0,
			 error->hint[0] != '\0' ?
			 errhint("%s", message_text(error->hint)) : 0));
}

void
iam_check_work(const IamWork *work)
{
	IamError	error;

	if (likely(work->failure == IAM_OK))
		return;
	iam_error_set(&error, work->failure,
				  work->failure == IAM_ERR_CORRUPT ?
				  "stored policy is damaged" :
				  work->failure == IAM_ERR_CANCELLED ?
				  "canceling statement due to user request" :
				  "out of memory");
	iam_report(&error, NULL, NULL);
}

IamStr
iam_to_utf8(const char *text, size_t len)
{
	IamStr		result = {text, len};

	/* in SQL_ASCII the core's scanner demands UTF-8 */
	if (GetDatabaseEncoding() == PG_UTF8 ||
		GetDatabaseEncoding() == PG_SQL_ASCII || len == 0)
		return result;
	if (len > MaxAllocSize / 4)
		ereport(ERROR,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
				 errmsg("text is too long to be converted to UTF-8")));
	result.data = pg_server_to_any(text, (int) len, PG_UTF8);
	result.len = result.data == text ? len : strlen(result.data);
	return result;
}

IamStr
iam_checked_utf8(const char *text, size_t len)
{
	if (GetDatabaseEncoding() == PG_SQL_ASCII)
		pg_verify_mbstr(PG_UTF8, text, (int) len, false);
	return iam_to_utf8(text, len);
}

IamStr
iam_text_to_utf8(const text *value)
{
	return iam_to_utf8(VARDATA_ANY(value), VARSIZE_ANY_EXHDR(value));
}

/* Append the character at p as one or two \u escapes; returns its length. */
static int
append_escape(StringInfo out, const char *p, const char *end,
			  const char *backslash)
{
	int			length = iam_utf8_length((const unsigned char *) p,
										 (const unsigned char *) end);
	uint32		cp;

	if (length == 0)
	{
		appendStringInfo(out, "%sufffd", backslash);
		return 1;
	}
	cp = iam_utf8_decode((const unsigned char *) p, length);
	if (cp >= 0x10000)
		appendStringInfo(out, "%su%04x%su%04x", backslash,
						 0xD800 + ((cp - 0x10000) >> 10), backslash,
						 0xDC00 + ((cp - 0x10000) & 0x3FF));
	else
		appendStringInfo(out, "%su%04x", backslash, cp);
	return length;
}

/* Convert a run of characters as far as the encoding has them. */
static int
append_converted(StringInfo out, Oid conversion, const char *p, int len)
{
	int			size = len * MAX_CONVERSION_GROWTH + 1;
	int			done;

	if (conversion == InvalidOid)
		return 0;
	enlargeStringInfo(out, size);
	done = pg_do_encoding_conversion_buf(conversion, PG_UTF8,
										 GetDatabaseEncoding(),
										 (unsigned char *) unconstify(char *, p),
										 len,
										 (unsigned char *) out->data + out->len,
										 size, true);
	out->len += (int) strlen(out->data + out->len);
	return done;
}

/*
 * How much is converted at a time: little after a character that the encoding
 * lacks, because there may be more of them, then more and more.
 */
#define CONVERT_LEAST 16
#define CONVERT_MOST 65536

/* To the server encoding; backslash starts what is written for the rest. */
static char *
to_server(IamStr utf8, const char *backslash, size_t *len)
{
	StringInfoData out;
	const char *p = utf8.data;
	const char *end = utf8.data + utf8.len;
	Oid			conversion = InvalidOid;
	int			step = CONVERT_LEAST;

	if (GetDatabaseEncoding() == PG_UTF8)
	{
		*len = utf8.len;
		return pnstrdup(utf8.data, utf8.len);
	}
	if (GetDatabaseEncoding() != PG_SQL_ASCII)
		conversion = FindDefaultConversionProc(PG_UTF8,
											   GetDatabaseEncoding());
	initStringInfo(&out);
	while (p < end)
	{
		const char *q = p;

		while (q < end && !IS_HIGHBIT_SET(*q))
			q++;
		appendBinaryStringInfo(&out, p, (int) (q - p));
		p = q;
		while (q < end && IS_HIGHBIT_SET(*q) && q - p < step)
			q++;
		while (q > p && q < end && iam_utf8_is_continuation(*q))
			q--;
		CHECK_FOR_INTERRUPTS();
		if (q > p)
			p += append_converted(&out, conversion, p, (int) (q - p));
		step = q > p ? CONVERT_LEAST : Min(step * 2, CONVERT_MOST);
		if (q > p)
			p += append_escape(&out, p, end, backslash);
	}
	*len = (size_t) out.len;
	return out.data;
}

IamStr
iam_to_server(IamStr utf8)
{
	size_t		len;
	char	   *converted;

	/* SQL_ASCII takes any bytes, and what reads them expects UTF-8 */
	if (GetDatabaseEncoding() == PG_UTF8 ||
		GetDatabaseEncoding() == PG_SQL_ASCII)
		return utf8;
	converted = to_server(utf8, "\\", &len);
	return (IamStr) {converted, len};
}

text *
iam_utf8_to_text(IamStr utf8)
{
	IamStr		converted = iam_to_server(utf8);

	return cstring_to_text_with_len(converted.data, (int) converted.len);
}

char *
iam_json_to_server(IamStr utf8, size_t *len)
{
	return to_server(utf8, "\\", len);
}

/* jsonb would refuse an escape for a character that the encoding lacks. */
Datum
iam_utf8_to_jsonb(IamStr utf8)
{
	size_t		len;
	char	   *text;

	if (GetDatabaseEncoding() == PG_SQL_ASCII)
		text = pnstrdup(utf8.data, utf8.len);
	else
		text = to_server(utf8, "\\\\", &len);
	return DirectFunctionCall1(jsonb_in, CStringGetDatum(text));
}

struct varlena *
iam_make_varlena(IamStr bytes)
{
	struct varlena *result = palloc(VARHDRSZ + bytes.len);

	SET_VARSIZE(result, VARHDRSZ + bytes.len);
	memcpy(VARDATA(result), bytes.data, bytes.len);
	return result;
}

struct varlena *
iam_policy_from_utf8(IamStr utf8, Node *escontext)
{
	IamScope	scope;
	uint64		room[8192];
	IamPolicy	policy;
	IamStr		image = {NULL, 0};
	IamError	error;
	struct varlena *result = NULL;

	/* each large chunk makes malloc tidy up what json-c has left to it */
	iam_scope_begin(&scope);
	iam_arena_lend(&scope.arena, room, sizeof(room));
	if (iam_policy_parse(&scope.arena, utf8, &policy, &error) &&
		iam_image_write(&scope.arena, &policy, &image, &error))
		result = iam_make_varlena(image);
	else
		iam_report(&error, "iam_policy", escontext);
	iam_scope_end(&scope);
	return result;
}

struct varlena *
iam_policy_store(IamScope *scope, const IamPolicy *policy)
{
	IamStr		image = {NULL, 0};
	IamError	error;

	if (!iam_policy_check_length(&scope->arena, policy, &error) ||
		!iam_image_write(&scope->arena, policy, &image, &error))
		iam_report(&error, NULL, NULL);
	return iam_make_varlena(image);
}

void
iam_open_policy(Datum datum, IamImage *image)
{
	struct varlena *value = PG_DETOAST_DATUM(datum);

	if (!iam_image_open(VARDATA(value), VARSIZE(value) - VARHDRSZ, image))
		ereport(ERROR,
				(errcode(ERRCODE_DATA_CORRUPTED),
				 errmsg("stored iam_policy is damaged or of a newer "
						"format")));
}

void
iam_load_policy(IamScope *scope, Datum datum, IamPolicy *policy)
{
	IamImage	image;
	IamError	error;

	iam_open_policy(datum, &image);
	if (!iam_image_read(&scope->arena, &image, policy, &error))
		iam_report(&error, NULL, NULL);
}

void
iam_open_request(struct varlena *value, IamRequest *request)
{
	if (!iam_request_open(VARDATA(value), VARSIZE(value) - VARHDRSZ,
						  request))
		ereport(ERROR,
				(errcode(ERRCODE_DATA_CORRUPTED),
				 errmsg("stored iam_request is damaged or of a newer "
						"format")));
}

void
iam_open_pattern(struct varlena *value, IamPattern *pattern)
{
	if (!iam_pattern_open(VARDATA(value), VARSIZE(value) - VARHDRSZ,
						  pattern))
		ereport(ERROR,
				(errcode(ERRCODE_DATA_CORRUPTED),
				 errmsg("stored iam_pattern is damaged or of a newer "
						"format")));
}

IamStr
iam_prepare_pattern(IamScope *scope, const text *action, const text *resource)
{
	IamError	error;
	IamStr		block;

	if (!iam_pattern_build(&scope->arena,
						   iam_checked_utf8(VARDATA_ANY(action),
											VARSIZE_ANY_EXHDR(action)),
						   iam_checked_utf8(VARDATA_ANY(resource),
											VARSIZE_ANY_EXHDR(resource)),
						   &block, &error))
		iam_report(&error, NULL, NULL);
	return block;
}

/* What was printed, or the error of having no memory. */
static IamStr
printed(IamScope *scope, const IamBuffer *out)
{
	if (out->failed)
		scope->work.failure = IAM_ERR_NO_MEMORY;
	iam_check_work(&scope->work);
	return (IamStr) {out->data, out->len};
}

IamStr
iam_policy_utf8(IamScope *scope, Datum datum)
{
	IamPolicy	policy;
	IamBuffer	out;

	iam_load_policy(scope, datum, &policy);
	iam_buffer_init(&out, &scope->arena, 1024);
	iam_policy_print(&policy, &out);
	return printed(scope, &out);
}

IamStr
iam_request_utf8(IamScope *scope, Datum datum)
{
	IamRequest	request;
	IamBuffer	out;

	iam_open_request(PG_DETOAST_DATUM(datum), &request);
	iam_buffer_init(&out, &scope->arena, 1024);
	iam_request_print(&request, &out);
	return printed(scope, &out);
}

IamStr
iam_pattern_utf8(IamScope *scope, Datum datum)
{
	IamPattern	pattern;
	IamBuffer	out;

	iam_open_pattern(PG_DETOAST_DATUM(datum), &pattern);
	iam_buffer_init(&out, &scope->arena, 256);
	iam_pattern_print(&pattern, &out);
	return printed(scope, &out);
}

#define WIRE_VERSION 1

bytea *
iam_wire_send(char *text, size_t len)
{
	StringInfoData buf;

	pq_begintypsend(&buf);
	pq_sendint8(&buf, WIRE_VERSION);
	pq_sendtext(&buf, text, (int) len);
	return pq_endtypsend(&buf);
}

char *
iam_wire_text(StringInfo buf, const char *type, int *len)
{
	int			version = pq_getmsgint(buf, 1);

	if (version != WIRE_VERSION)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
				 errmsg("unsupported %s version number %d", type, version)));
	return pq_getmsgtext(buf, buf->len - buf->cursor, len);
}

void
iam_enum_labels(Oid type, const char *const *labels, int n, Oid *oids)
{
	int			i;

	for (i = 0; i < n; i++)
	{
		oids[i] = GetSysCacheOid2(ENUMTYPOIDNAME, Anum_pg_enum_oid,
								  ObjectIdGetDatum(type),
								  CStringGetDatum(labels[i]));
		if (!OidIsValid(oids[i]))
			elog(ERROR, "enum type %u has no label \"%s\"", type, labels[i]);
	}
}

int
iam_enum_number(Oid value, const char *const *labels, int n)
{
	HeapTuple	row = SearchSysCache1(ENUMOID, ObjectIdGetDatum(value));
	const char *label;
	int			i;

	if (!HeapTupleIsValid(row))
		elog(ERROR, "there is no enum value %u", value);
	label = NameStr(((Form_pg_enum) GETSTRUCT(row))->enumlabel);
	for (i = 0; i < n; i++)
	{
		if (strcmp(label, labels[i]) == 0)
			break;
	}
	ReleaseSysCache(row);
	if (i == n)
		elog(ERROR, "enum value %u is of another type", value);
	return i;
}

Oid
iam_type_beside(Oid function, const char *name)
{
	Oid			schema = get_func_namespace(function);

	return GetSysCacheOid2(TYPENAMENSP, Anum_pg_type_oid,
						   CStringGetDatum(name), ObjectIdGetDatum(schema));
}
