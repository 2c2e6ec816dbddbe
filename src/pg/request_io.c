/*
 * request_io.c
 *		Making requests of SQL values; input and output of iam_request.
 *
 * Ring: glue.
 */
#include "postgres.h"

#include "fmgr.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/numeric.h"

#include "caller_keys.h"
#include "jsonscan.h"
#include "jsonwalk.h"

#include "request_io.h"

IAM_FUNCTION(iam_request_in);
IAM_FUNCTION(iam_request_out);
IAM_FUNCTION(iam_request_recv);
IAM_FUNCTION(iam_request_send);

/* What is wrong with a context. */
#define BAD_CONTEXT "the context of a request must be a JSON object"
#define BAD_VALUE "a context value must be a string, number, boolean or array"
#define BAD_ITEM \
	"a context array must hold strings, numbers and booleans only"

/* Collects the context while it is read from jsonb. */
typedef struct ContextReader
{
	IamContextKey *keys;
	uint32		n_keys;
	IamError   *error;
} ContextReader;

/* Refuse what is no context at all. */
static bool
refuse_context(IamError *error, IamStr value)
{
	iam_error_set(error, IAM_ERR_ARGUMENT, BAD_CONTEXT);
	iam_error_found(error, value);
	return false;
}

/* Refuse what stands at a key of the context. */
static bool
refuse_value(IamError *error, const char *rule, IamStr key, IamStr value)
{
	iam_error_set(error, IAM_ERR_ARGUMENT, rule);
	error->pointer[0] = '/';
	iam_copy_text(error->pointer + 1, sizeof(error->pointer) - 1, key);
	iam_error_found(error, value);
	return false;
}

/* JSON text of what is no scalar that a context can have. */
static IamStr
json_text(JsonbContainer *json)
{
	char	   *text = JsonbToCString(NULL, json, 64);

	return iam_to_utf8(text, strlen(text));
}

/* The same of one item. */
static IamStr
item_text(const JsonbValue *value)
{
	return value->type == jbvBinary ? json_text(value->val.binary.data) :
		IAM_STR("null");
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
			*text = iam_checked_utf8(value->val.string.val,
									 value->val.string.len);
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
			return refuse_value(reader->error, BAD_ITEM, key->name,
								item_text(&value));
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
		return refuse_value(reader->error, BAD_VALUE, key->name,
							item_text(value));
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
		return refuse_context(reader->error, json_text(&context->root));
	reader->keys = palloc0(sizeof(IamContextKey) *
						   (JB_ROOT_COUNT(context) + 1));
	it = JsonbIteratorInit(&context->root);
	while ((token = JsonbIteratorNext(&it, &value, true)) != WJB_DONE)
	{
		if (token == WJB_KEY)
		{
			key = &reader->keys[reader->n_keys++];
			key->name = iam_checked_utf8(value.val.string.val,
										 value.val.string.len);
		}
		else if (token == WJB_VALUE && !read_key(reader, &value, key))
			return false;
	}
	return true;
}

static IamStr
checked_text(const text *value)
{
	return iam_checked_utf8(VARDATA_ANY(value), VARSIZE_ANY_EXHDR(value));
}

/* The parts of a request of SQL values; principal may be NULL. */
static bool
read_parts(const text *action, const text *resource, Jsonb *context,
		   const text *principal, IamRequestParts *parts, IamError *error)
{
	ContextReader reader = {NULL, 0, error};

	memset(parts, 0, sizeof(*parts));
	parts->action = checked_text(action);
	parts->resource = checked_text(resource);
	parts->has_principal = principal != NULL;
	if (principal != NULL)
		parts->principal = checked_text(principal);
	if (!read_context(&reader, context))
		return false;
	parts->context = reader.keys;
	parts->n_context = reader.n_keys;
	return true;
}

bool
iam_try_request(IamScope *scope, const text *action, const text *resource,
				Jsonb *context, IamStr *block, IamError *error)
{
	IamRequestParts parts;

	return read_parts(action, resource, context, NULL, &parts, error) &&
		iam_request_build(&scope->arena, &parts, block, error);
}

bool
iam_prepare_request(IamScope *scope, const text *action, const text *resource,
					Jsonb *context, const text *principal, IamStr *block,
					Node *escontext)
{
	IamRequestParts parts;
	IamError	error;

	if (read_parts(action, resource, context, principal, &parts, &error) &&
		iam_request_build(&scope->arena, &parts, block, &error))
		return true;
	iam_report(&error, NULL, escontext);
	return false;
}

IamStr
iam_prepare_derived(IamScope *scope, const text *action, const text *resource,
					Jsonb *context, const text *principal)
{
	IamRequestParts parts;
	IamError	error;
	IamStr		block = {NULL, 0};

	if (!read_parts(action, resource, context, principal, &parts, &error) ||
		!iam_add_caller_keys(&scope->arena, &parts, &error) ||
		!iam_request_build(&scope->arena, &parts, &block, &error))
		iam_report(&error, NULL, NULL);
	return block;
}

/*
 * The text form is read by the core's walker and not through jsonb, which in
 * a database that is not UTF8 refuses escapes that our own output holds.
 * Only numbers go through the server, to get the spelling that they have in
 * jsonb.
 */

/* Where the reading of a request's text keeps what it needs. */
typedef struct TextReader
{
	IamArena   *arena;
	Node	   *escontext;
	IamRequestParts *parts;
	IamError   *error;
	bool		saved;			/* a soft error of the server's is there */
} TextReader;

/* A string token decoded. */
static bool
read_string(TextReader *reader, IamStr token, IamStr *text)
{
	char	   *to = iam_arena_alloc(reader->arena, token.len);

	if (to == NULL)
		return iam_no_memory(reader->error);
	*text = (IamStr) {to, iam_json_unquote(token, to)};
	return true;
}

/* A number as jsonb writes it. */
static bool
read_number(TextReader *reader, IamStr token, IamStr *text)
{
	Datum		number;
	char	   *spelled;

	if (!DirectInputFunctionCallSafe(numeric_in,
									 pnstrdup(token.data, token.len),
									 InvalidOid, -1, reader->escontext,
									 &number))
	{
		reader->saved = true;
		return false;
	}
	spelled = DatumGetCString(DirectFunctionCall1(numeric_out, number));
	*text = (IamStr) {spelled, strlen(spelled)};
	return true;
}

/* A string, number or boolean; others are refused by rule. */
static bool
read_scalar(TextReader *reader, IamStr token, const char *rule, IamStr name,
			IamStr *text)
{
	switch (token.data[0])
	{
		case '"':
			return read_string(reader, token, text);
		case 't':
		case 'f':
			*text = token;
			return true;
		case '{':
		case '[':
		case 'n':
			return refuse_value(reader->error, rule, name, token);
		default:
			return read_number(reader, token, text);
	}
}

/* The values of a key that is given as an array. */
static bool
read_items(TextReader *reader, IamStr array, IamContextKey *key)
{
	IamJsonCursor cursor;
	IamStr		item;
	uint32		n = 0;

	key->multivalued = true;
	iam_json_open(array, '[', &cursor);
	while (iam_json_next_item(&cursor, &item))
		n++;
	key->values = iam_arena_array(reader->arena, n, sizeof(IamStr));
	if (key->values == NULL)
		return iam_no_memory(reader->error);
	iam_json_open(array, '[', &cursor);
	while (iam_json_next_item(&cursor, &item))
	{
		CHECK_FOR_INTERRUPTS();
		if (!read_scalar(reader, item, BAD_ITEM, key->name,
						 &key->values[key->n_values]))
			return false;
		key->n_values++;
	}
	return true;
}

/* The context member. */
static bool
read_context_text(TextReader *reader, IamStr object)
{
	IamContextKey *keys;
	IamJsonCursor cursor;
	IamStr		name;
	IamStr		value;
	uint32		n = 0;

	if (!iam_json_open(object, '{', &cursor))
		return refuse_context(reader->error, object);
	while (iam_json_next_member(&cursor, &name, &value))
		n++;
	keys = iam_arena_array(reader->arena, n, sizeof(IamContextKey));
	if (keys == NULL)
		return iam_no_memory(reader->error);
	memset(keys, 0, sizeof(IamContextKey) * n);
	reader->parts->context = keys;
	iam_json_open(object, '{', &cursor);
	while (iam_json_next_member(&cursor, &name, &value))
	{
		IamContextKey *key = &keys[reader->parts->n_context++];

		CHECK_FOR_INTERRUPTS();
		if (!read_string(reader, name, &key->name))
			return false;
		if (value.data[0] == 'n')
			continue;			/* the same as missing */
		if (value.data[0] == '[')
		{
			if (!read_items(reader, value, key))
				return false;
			continue;
		}
		key->values = iam_arena_alloc(reader->arena, sizeof(IamStr));
		if (key->values == NULL)
			return iam_no_memory(reader->error);
		if (!read_scalar(reader, value, BAD_VALUE, key->name, key->values))
			return false;
		key->n_values = 1;
	}
	return true;
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

/* Which member is it?  MEMBER_COUNT for none. */
static RequestMember
find_member(IamStr name)
{
	int			i;

	for (i = 0; i < MEMBER_COUNT; i++)
	{
		if (iam_str_eq(name, (IamStr) {member_names[i],
					   strlen(member_names[i])}))
			break;
	}
	return (RequestMember) i;
}

/* Take one member of the request's text. */
static bool
take_member(TextReader *reader, RequestMember member, IamStr value)
{
	IamRequestParts *parts = reader->parts;
	IamStr		text;

	if (value.data[0] == 'n' &&
		(member == MEMBER_CONTEXT || member == MEMBER_PRINCIPAL))
		return true;
	if (member == MEMBER_CONTEXT)
		return read_context_text(reader, value);
	if (value.data[0] != '"')
	{
		iam_error_set(reader->error, IAM_ERR_ARGUMENT,
					  "action, resource and principal must be strings");
		iam_error_found(reader->error, (IamStr) {member_names[member],
						strlen(member_names[member])});
		return false;
	}
	if (!read_string(reader, value, &text))
		return false;
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

/* Read the object {"action", "resource", "context", "principal"}. */
static bool
read_members(TextReader *reader, IamStr object)
{
	IamJsonCursor cursor;
	IamStr		token;
	IamStr		name;
	IamStr		value;
	bool		seen[MEMBER_COUNT + 1] = {false};

	if (!iam_json_open(object, '{', &cursor))
		return iam_error_set(reader->error, IAM_ERR_ARGUMENT,
							 "a request must be a JSON object");
	while (iam_json_next_member(&cursor, &token, &value))
	{
		RequestMember member;

		if (!read_string(reader, token, &name))
			return false;
		member = find_member(name);
		if (member == MEMBER_COUNT)
		{
			iam_error_set(reader->error, IAM_ERR_ARGUMENT, "a request has "
						  "the members action, resource, context and "
						  "principal only");
			iam_error_found(reader->error, name);
			return false;
		}
		seen[member] = true;
		if (!take_member(reader, member, value))
			return false;
	}
	if (!seen[MEMBER_ACTION] || !seen[MEMBER_RESOURCE])
		return iam_error_set(reader->error, IAM_ERR_ARGUMENT, "a request "
							 "must have the members action and resource");
	return true;
}

/* Check the text as JSON without a name that stands twice in one object. */
static bool
check_text(IamScope *scope, IamStr text, IamError *error)
{
	IamJsonScan scan;
	size_t		offset;

	if (!iam_json_scan(text, NULL, &scope->host, &scan, error))
		return false;
	if (iam_json_duplicates(&scope->work, text, &offset, 1) == 0)
	{
		iam_check_work(&scope->work);
		return true;
	}
	iam_error_at(error, IAM_ERR_JSON, offset,
				 "member name stands twice in one JSON object");
	iam_json_pointer(text, offset, error->pointer, sizeof(error->pointer));
	return false;
}

/* Text without blanks around it. */
static IamStr
without_blanks(IamStr text)
{
	while (text.len > 0 && strchr(" \t\r\n", text.data[0]) != NULL)
	{
		text.data++;
		text.len--;
	}
	while (text.len > 0 && strchr(" \t\r\n", text.data[text.len - 1]) != NULL)
		text.len--;
	return text;
}

/* Text to request; NULL when the error was saved. */
static struct varlena *
request_from_text(char *text, Node *escontext)
{
	IamScope	scope;
	IamError	error;
	IamRequestParts parts = {0};
	TextReader	reader = {&scope.arena, escontext, &parts, &error, false};
	IamStr		utf8 = iam_to_utf8(text, strlen(text));
	IamStr		block;
	struct varlena *result = NULL;

	iam_scope_begin(&scope);
	if (check_text(&scope, utf8, &error) &&
		read_members(&reader, without_blanks(utf8)) &&
		iam_request_build(&scope.arena, &parts, &block, &error))
		result = iam_make_varlena(block);
	else if (!reader.saved)
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
