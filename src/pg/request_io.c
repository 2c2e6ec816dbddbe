/*
 * request_io.c
 *		Making requests of SQL values; input and output of iam_request.
 *
 * Ring: glue.
 */
#include "postgres.h"

#include "fmgr.h"
#include "utils/builtins.h"
#include "utils/numeric.h"

#include "jsonscan.h"
#include "jsonwalk.h"

#include "request_io.h"

IAM_FUNCTION(iam_request_make);
IAM_FUNCTION(iam_request_in);
IAM_FUNCTION(iam_request_out);
IAM_FUNCTION(iam_request_recv);
IAM_FUNCTION(iam_request_send);

/* Collects the context while it is read from jsonb. */
typedef struct ContextReader
{
	IamContextKey *keys;
	uint32		n_keys;
	IamError   *error;
} ContextReader;

/* Refuse a context with the rule and the key at fault, if there is one. */
static bool
refuse_context(ContextReader *reader, const char *rule, const IamStr *key)
{
	iam_error_set(reader->error, IAM_ERR_ARGUMENT, rule);
	if (key != NULL)
	{
		reader->error->pointer[0] = '/';
		iam_copy_text(reader->error->pointer + 1,
					  sizeof(reader->error->pointer) - 1, *key);
	}
	return false;
}

/*
 * Text of a scalar of the context (semantics.md 7.2): numbers as jsonb writes
 * them.  False for null, objects and arrays.
 */
static bool
scalar_text(const JsonbValue *value, IamStr *text)
{
	char	   *number;

	switch (value->type)
	{
		case jbvString:
			*text = iam_to_utf8(value->val.string.val, value->val.string.len);
			return true;
		case jbvNumeric:
			number = DatumGetCString(DirectFunctionCall1(numeric_out,
														 NumericGetDatum(value->val.numeric)));
			*text = (IamStr) {number, strlen(number)};
			return true;
		case jbvBool:
			*text = value->val.boolean ? IAM_STR("true") : IAM_STR("false");
			return true;
		default:
			return false;
	}
}

/* The values of an array that stands for a multivalued key. */
static bool
read_array(ContextReader *reader, JsonbContainer *array, IamContextKey *key)
{
	JsonbIterator *it = JsonbIteratorInit(array);
	JsonbValue	value;
	JsonbIteratorToken token;

	key->multivalued = true;
	key->values = palloc(sizeof(IamStr) * (JsonContainerSize(array) + 1));
	while ((token = JsonbIteratorNext(&it, &value, true)) != WJB_DONE)
	{
		if (token != WJB_ELEM)
			continue;
		if (!scalar_text(&value, &key->values[key->n_values++]))
			return refuse_context(reader, "a context array must hold "
								  "strings, numbers and booleans only",
								  &key->name);
	}
	return true;
}

/* One key of the context. */
static bool
read_key(ContextReader *reader, const JsonbValue *value, IamContextKey *key)
{
	if (value->type == jbvNull)
		return true;			/* the same as missing */
	if (value->type == jbvBinary &&
		JsonContainerIsArray(value->val.binary.data))
		return read_array(reader, value->val.binary.data, key);
	key->values = palloc(sizeof(IamStr));
	if (!scalar_text(value, key->values))
		return refuse_context(reader, "a context value must be a string, "
							  "number, boolean or array", &key->name);
	key->n_values = 1;
	return true;
}

/* The whole context: a JSON object. */
static bool
read_context(ContextReader *reader, Jsonb *context)
{
	JsonbIterator *it;
	JsonbValue	value;
	JsonbIteratorToken token;
	IamContextKey *key = NULL;

	if (!JB_ROOT_IS_OBJECT(context))
		return refuse_context(reader, "the context of a request must be a "
							  "JSON object", NULL);
	reader->keys = palloc0(sizeof(IamContextKey) *
						   (JB_ROOT_COUNT(context) + 1));
	it = JsonbIteratorInit(&context->root);
	while ((token = JsonbIteratorNext(&it, &value, true)) != WJB_DONE)
	{
		if (token == WJB_KEY)
		{
			key = &reader->keys[reader->n_keys++];
			key->name = iam_to_utf8(value.val.string.val,
									value.val.string.len);
		}
		else if (token == WJB_VALUE && !read_key(reader, &value, key))
			return false;
	}
	return true;
}

/* Build a request of parts that may be still missing or wrong. */
static bool
build_request(IamScope *scope, IamRequestParts *parts, Jsonb *context,
			  IamStr *block, IamError *error)
{
	ContextReader reader = {NULL, 0, error};

	if (!read_context(&reader, context))
		return false;
	parts->context = reader.keys;
	parts->n_context = reader.n_keys;
	return iam_request_build(&scope->arena, parts, block, error);
}

bool
iam_prepare_request(IamScope *scope, const text *action, const text *resource,
					Jsonb *context, const text *principal, IamStr *block,
					Node *escontext)
{
	IamRequestParts parts = {0};
	IamError	error;

	parts.action = iam_text_to_utf8(action);
	parts.resource = iam_text_to_utf8(resource);
	parts.has_principal = principal != NULL;
	if (principal != NULL)
		parts.principal = iam_text_to_utf8(principal);
	if (build_request(scope, &parts, context, block, &error))
		return true;
	iam_report(&error, NULL, escontext);
	return false;
}

/* iam_request(action, resource, context, principal) */
Datum
iam_request_make(PG_FUNCTION_ARGS)
{
	IamScope	scope;
	IamStr		block;
	struct varlena *result;

	if (PG_ARGISNULL(0) || PG_ARGISNULL(1) || PG_ARGISNULL(2))
		PG_RETURN_NULL();
	iam_scope_begin(&scope);
	iam_prepare_request(&scope, PG_GETARG_TEXT_PP(0), PG_GETARG_TEXT_PP(1),
						PG_GETARG_JSONB_P(2),
						PG_ARGISNULL(3) ? NULL : PG_GETARG_TEXT_PP(3),
						&block, NULL);
	result = iam_make_varlena(block);
	iam_scope_end(&scope);
	PG_RETURN_POINTER(result);
}

/* The members of a request's text. */
typedef enum RequestMember
{
	MEMBER_ACTION,
	MEMBER_RESOURCE,
	MEMBER_CONTEXT,
	MEMBER_PRINCIPAL,
	MEMBER_COUNT
} RequestMember;

static const char *const member_names[MEMBER_COUNT] = {
	"action", "resource", "context", "principal"
};

/* Take one member of the request's text. */
static bool
take_member(IamRequestParts *parts, Jsonb **context, RequestMember member,
			JsonbValue *value, IamError *error)
{
	IamStr		text = {"", 0};

	if (value->type == jbvNull &&
		(member == MEMBER_CONTEXT || member == MEMBER_PRINCIPAL))
		return true;
	if (member == MEMBER_CONTEXT)
	{
		*context = JsonbValueToJsonb(value);
		return true;
	}
	if (value->type != jbvString)
	{
		iam_error_set(error, IAM_ERR_ARGUMENT,
					  "action, resource and principal must be strings");
		iam_error_found(error, (IamStr) {member_names[member],
						strlen(member_names[member])});
		return false;
	}
	text = iam_to_utf8(value->val.string.val, value->val.string.len);
	if (member == MEMBER_ACTION)
		parts->action = text;
	else if (member == MEMBER_RESOURCE)
		parts->resource = text;
	else
	{
		parts->has_principal = true;
		parts->principal = text;
	}
	return true;
}

/* Which member is it?  MEMBER_COUNT for none. */
static RequestMember
find_member(const JsonbValue *name)
{
	int			i;

	for (i = 0; i < MEMBER_COUNT; i++)
	{
		if (name->val.string.len == (int) strlen(member_names[i]) &&
			memcmp(name->val.string.val, member_names[i],
				   name->val.string.len) == 0)
			break;
	}
	return (RequestMember) i;
}

/* Read the object {"action", "resource", "context", "principal"}. */
static bool
read_members(Jsonb *json, IamRequestParts *parts, Jsonb **context,
			 IamError *error)
{
	JsonbIterator *it;
	JsonbValue	value;
	JsonbIteratorToken token;
	RequestMember member = MEMBER_COUNT;
	bool		seen[MEMBER_COUNT + 1] = {false};

	if (!JB_ROOT_IS_OBJECT(json))
		return iam_error_set(error, IAM_ERR_ARGUMENT,
							 "a request must be a JSON object");
	it = JsonbIteratorInit(&json->root);
	while ((token = JsonbIteratorNext(&it, &value, true)) != WJB_DONE)
	{
		if (token == WJB_KEY)
		{
			member = find_member(&value);
			if (member == MEMBER_COUNT)
			{
				iam_error_set(error, IAM_ERR_ARGUMENT, "a request has the "
							  "members action, resource, context and "
							  "principal only");
				iam_error_found(error, iam_to_utf8(value.val.string.val,
												   value.val.string.len));
				return false;
			}
			seen[member] = true;
		}
		else if (token == WJB_VALUE &&
				 !take_member(parts, context, member, &value, error))
			return false;
	}
	if (!seen[MEMBER_ACTION] || !seen[MEMBER_RESOURCE])
		return iam_error_set(error, IAM_ERR_ARGUMENT, "a request must have "
							 "the members action and resource");
	return true;
}

/*
 * Text to request.  The core's scanner refuses what jsonb would pass over in
 * silence, a member name that stands twice; jsonb then gives numbers the
 * spelling that they have in a context.
 */
static struct varlena *
request_from_text(char *text, Node *escontext)
{
	IamScope	scope;
	IamError	error;
	IamJsonScan scan;
	IamRequestParts parts = {0};
	IamStr		utf8 = iam_to_utf8(text, strlen(text));
	IamStr		block;
	size_t		offset;
	Datum		read;
	Jsonb	   *context;
	Jsonb	   *json;
	struct varlena *result = NULL;

	iam_scope_begin(&scope);
	if (!iam_json_scan(utf8, NULL, &scope.host, &scan, &error))
		goto failed;
	if (iam_json_find_duplicate(utf8, &scope.arena, &offset))
	{
		iam_error_at(&error, IAM_ERR_JSON, offset,
					 "member name stands twice in one JSON object");
		iam_json_pointer(utf8, offset, error.pointer, sizeof(error.pointer));
		goto failed;
	}
	/* a number may be beyond what jsonb can hold */
	if (!DirectInputFunctionCallSafe(jsonb_in, text, InvalidOid, -1, escontext,
									 &read))
	{
		iam_scope_end(&scope);
		return NULL;
	}
	json = DatumGetJsonbP(read);
	context = DatumGetJsonbP(DirectFunctionCall1(jsonb_in,
												 CStringGetDatum("{}")));
	if (read_members(json, &parts, &context, &error) &&
		build_request(&scope, &parts, context, &block, &error))
		result = iam_make_varlena(block);
failed:
	if (result == NULL)
		iam_report(&error, "iam_request", escontext);
	iam_scope_end(&scope);
	return result;
}

/* Text of a request in the server encoding. */
static char *
request_text(Datum datum, size_t *len)
{
	IamScope	scope;
	char	   *result;

	iam_scope_begin(&scope);
	result = iam_json_to_server(iam_request_utf8(&scope, datum), len);
	iam_scope_end(&scope);
	return result;
}

/* Text to request. */
Datum
iam_request_in(PG_FUNCTION_ARGS)
{
	struct varlena *result = request_from_text(PG_GETARG_CSTRING(0),
											   fcinfo->context);

	if (result == NULL)
		PG_RETURN_NULL();
	PG_RETURN_POINTER(result);
}

/* Request to text. */
Datum
iam_request_out(PG_FUNCTION_ARGS)
{
	size_t		len;

	PG_RETURN_CSTRING(request_text(PG_GETARG_DATUM(0), &len));
}

/* Version byte and text to request. */
Datum
iam_request_recv(PG_FUNCTION_ARGS)
{
	int			len;
	char	   *text = iam_wire_text((StringInfo) PG_GETARG_POINTER(0),
									 "iam_request", &len);

	PG_RETURN_POINTER(request_from_text(text, NULL));
}

/* Request to version byte and text. */
Datum
iam_request_send(PG_FUNCTION_ARGS)
{
	size_t		len;
	char	   *text = request_text(PG_GETARG_DATUM(0), &len);

	PG_RETURN_BYTEA_P(iam_wire_send(text, len));
}
