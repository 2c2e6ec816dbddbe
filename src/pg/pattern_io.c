/*
 * pattern_io.c
 *		Making patterns of SQL values; input and output of iam_pattern.
 *
 * Ring: glue.
 */
#include "postgres.h"

#include "fmgr.h"

#include "bridge.h"

IAM_FUNCTION(iam_pattern_make);
IAM_FUNCTION(iam_pattern_in);
IAM_FUNCTION(iam_pattern_out);
IAM_FUNCTION(iam_pattern_recv);
IAM_FUNCTION(iam_pattern_send);

/* Text to pattern; NULL when the error was saved. */
static struct varlena *
pattern_from_text(const char *text, Node *escontext)
{
	IamScope	scope;
	IamError	error;
	IamStr		block;
	struct varlena *result = NULL;

	iam_scope_begin(&scope);
	if (iam_pattern_read(&scope.arena, iam_to_utf8(text, strlen(text)),
						 &block, &error))
		result = iam_make_varlena(block);
	else
		iam_report(&error, "iam_pattern", escontext);
	iam_scope_end(&scope);
	return result;
}

/* Text of a pattern in the server encoding. */
static char *
pattern_text(Datum datum, size_t *len)
{
	IamScope	scope;
	char	   *result;

	iam_scope_begin(&scope);
	result = iam_json_to_server(iam_pattern_utf8(&scope, datum), len);
	iam_scope_end(&scope);
	return result;
}

/* iam_pattern(action, resource) */
Datum
iam_pattern_make(PG_FUNCTION_ARGS)
{
	IamScope	scope;
	struct varlena *result;

	iam_scope_begin(&scope);
	result = iam_make_varlena(iam_prepare_pattern(&scope,
												  PG_GETARG_TEXT_PP(0),
												  PG_GETARG_TEXT_PP(1)));
	iam_scope_end(&scope);
	PG_RETURN_POINTER(result);
}

/* Text to pattern. */
Datum
iam_pattern_in(PG_FUNCTION_ARGS)
{
	struct varlena *result = pattern_from_text(PG_GETARG_CSTRING(0),
											   fcinfo->context);

	if (result == NULL)
		PG_RETURN_NULL();
	PG_RETURN_POINTER(result);
}

/* Pattern to text. */
Datum
iam_pattern_out(PG_FUNCTION_ARGS)
{
	size_t		len;

	PG_RETURN_CSTRING(pattern_text(PG_GETARG_DATUM(0), &len));
}

/* Version byte and text to pattern. */
Datum
iam_pattern_recv(PG_FUNCTION_ARGS)
{
	int			len;
	char	   *text = iam_wire_text((StringInfo) PG_GETARG_POINTER(0),
									 "iam_pattern", &len);

	PG_RETURN_POINTER(pattern_from_text(text, NULL));
}

/* Pattern to version byte and text. */
Datum
iam_pattern_send(PG_FUNCTION_ARGS)
{
	size_t		len;
	char	   *text = pattern_text(PG_GETARG_DATUM(0), &len);

	PG_RETURN_BYTEA_P(iam_wire_send(text, len));
}
