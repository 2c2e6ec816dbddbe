/*
 * policy_io.c
 *		Input and output of iam_policy.
 *
 * Ring: glue.
 */
#include "postgres.h"

#include "fmgr.h"

#include "bridge.h"

IAM_FUNCTION(iam_policy_in);
IAM_FUNCTION(iam_policy_out);
IAM_FUNCTION(iam_policy_recv);
IAM_FUNCTION(iam_policy_send);
IAM_FUNCTION(iam_policy_to_jsonb);

/* Canonical text of a stored policy in the server encoding. */
static char *
policy_text(Datum datum, size_t *len)
{
	IamScope	scope;
	char	   *result;

	iam_scope_begin(&scope);
	result = iam_json_to_server(iam_policy_utf8(&scope, datum), len);
	iam_scope_end(&scope);
	return result;
}

/* Text to policy. */
Datum
iam_policy_in(PG_FUNCTION_ARGS)
{
	char	   *text = PG_GETARG_CSTRING(0);
	struct varlena *result;

	result = iam_policy_from_utf8(iam_to_utf8(text, strlen(text)),
								  fcinfo->context);
	if (result == NULL)
		PG_RETURN_NULL();
	PG_RETURN_POINTER(result);
}

/* Policy to canonical text. */
Datum
iam_policy_out(PG_FUNCTION_ARGS)
{
	size_t		len;

	PG_RETURN_CSTRING(policy_text(PG_GETARG_DATUM(0), &len));
}

/* Version byte and text to policy. */
Datum
iam_policy_recv(PG_FUNCTION_ARGS)
{
	int			len;
	char	   *text = iam_wire_text((StringInfo) PG_GETARG_POINTER(0),
									 "iam_policy", &len);

	PG_RETURN_POINTER(iam_policy_from_utf8(iam_to_utf8(text, len), NULL));
}

/* Policy to version byte and text. */
Datum
iam_policy_send(PG_FUNCTION_ARGS)
{
	size_t		len;
	char	   *text = policy_text(PG_GETARG_DATUM(0), &len);

	PG_RETURN_BYTEA_P(iam_wire_send(text, len));
}

/*
 * Policy to jsonb.  Not by way of the text, whose escapes jsonb refuses for
 * characters that the database encoding lacks.
 */
Datum
iam_policy_to_jsonb(PG_FUNCTION_ARGS)
{
	IamScope	scope;
	Datum		result;

	iam_scope_begin(&scope);
	result = iam_utf8_to_jsonb(iam_policy_utf8(&scope, PG_GETARG_DATUM(0)));
	iam_scope_end(&scope);
	PG_RETURN_DATUM(result);
}
