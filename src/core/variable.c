/*
 * variable.c
 *		Policy variables: ${key}, ${key, 'default'}, ${*}, ${?}, ${$}.
 *
 * Ring: core.  A string is cut into tokens once from left to right; a value
 * that is put in is never looked at again, so that a `*` or a `${` in it is
 * plain text (semantics.md 3.2).
 */
#include "variable.h"

static bool
is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/* Remove blanks at both ends. */
static IamStr
trim(const char *from, const char *to)
{
	while (from < to && is_blank(*from))
		from++;
	while (to > from && is_blank(to[-1]))
		to--;
	return (IamStr) {from, (size_t) (to - from)};
}

/*
 * The quoted default that starts behind the comma at p, and the closing
 * brace.  Returns what follows the brace, or NULL when it is malformed.
 */
static const char *
read_default(const char *p, const char *end, IamStr *fallback)
{
	const char *quote;

	for (p++; p < end && is_blank(*p); p++)
		;
	if (p >= end || *p != '\'')
		return NULL;
	p++;
	quote = memchr(p, '\'', (size_t) (end - p));
	if (quote == NULL)
		return NULL;
	fallback->data = p;
	fallback->len = (size_t) (quote - p);
	for (p = quote + 1; p < end && is_blank(*p); p++)
		;
	return p < end && *p == '}' ? p + 1 : NULL;
}

/* The variable at p, which starts with "${"; returns what follows it. */
static const char *
read_variable(IamTokenizer *tokenizer, const char *p, const char *end,
			  IamToken *token)
{
	const char *brace = NULL;
	const char *name = p + 2;
	const char *q = name;

	if (!tokenizer->no_brace)
		brace = memchr(p, '}', (size_t) (end - p));
	if (brace == NULL)
	{
		tokenizer->no_brace = true;
		/* without a closing brace it is text (semantics.md 3.2) */
		token->kind = IAM_TOKEN_TEXT;
		token->text = (IamStr) {p, 2};
		return name;
	}
	if (brace == name + 1 && strchr("*?$", *name) != NULL && *name != '\0')
	{
		token->kind = IAM_TOKEN_TEXT;
		token->text = (IamStr) {name, 1};
		return brace + 1;
	}
	while (q < brace && *q != ',')
		q++;
	token->name = trim(name, q);
	token->kind = token->name.len > 0 ?
		IAM_TOKEN_VARIABLE : IAM_TOKEN_MALFORMED;
	if (q < brace)
	{
		const char *after = read_default(q, end, &token->fallback);

		token->has_default = after != NULL;
		if (after != NULL)
			return after;
		token->kind = IAM_TOKEN_MALFORMED;
	}
	return brace + 1;
}

bool
iam_variable_next(IamTokenizer *tokenizer, IamToken *token)
{
	IamStr		source = tokenizer->source;
	const char *p = source.data + tokenizer->place;
	const char *end = source.data + source.len;
	const char *q = p;

	if (p >= end)
		return false;
	token->has_default = false;
	if (*p == '*' || *p == '?')
	{
		token->kind = *p == '*' ? IAM_TOKEN_STAR : IAM_TOKEN_ONE;
		token->text = (IamStr) {p, 1};
		q = p + 1;
	}
	else if (*p == '$' && end - p >= 2 && p[1] == '{')
	{
		q = read_variable(tokenizer, p, end, token);
		if (token->kind != IAM_TOKEN_TEXT)
			token->text = (IamStr) {p, (size_t) (q - p)};
	}
	else
	{
		token->kind = IAM_TOKEN_TEXT;
		while (q < end && *q != '*' && *q != '?' &&
			   !(*q == '$' && end - q >= 2 && q[1] == '{'))
			q++;
		token->text = (IamStr) {p, (size_t) (q - p)};
	}
	tokenizer->place = (size_t) (q - source.data);
	return true;
}

size_t
iam_variable_head(IamStr source)
{
	const char *p = source.data;
	const char *end = source.data + source.len;

	while ((p = memchr(p, '$', (size_t) (end - p))) != NULL)
	{
		if (end - p >= 2 && p[1] == '{')
			return (size_t) (p - source.data);
		p++;
	}
	return source.len;
}

/* Value of a variable: that of a key with a single value, or the default. */
static bool
variable_value(const IamRequest *request, const IamToken *token,
			   IamStr *value)
{
	const IamRequestEntry *entry = iam_request_find(request, token->name);

	if (entry != NULL && !entry->multivalued)
	{
		*value = iam_request_value(request, entry, 0);
		return true;
	}
	*value = token->fallback;
	return token->has_default;
}

/* A variable whose key the request lacks. */
static bool
is_missing(const IamRequest *request, const IamToken *token)
{
	return token->kind == IAM_TOKEN_VARIABLE &&
		iam_request_find(request, token->name) == NULL;
}

/* Replace all variables; open: a missing one stands for any text. */
static bool
resolve(IamWork *work, const IamRequest *request, IamStr source,
		IamGlobForm form, bool open, size_t limit, IamStr *result)
{
	IamBuffer	out;
	IamToken	token;
	IamTokenizer tokenizer = {source, 0, false};
	size_t		plain = 0;

	iam_buffer_init(&out, work->scratch, source.len + 64);
	while (iam_variable_next(&tokenizer, &token))
	{
		IamStr		value = token.text;

		iam_work_spend(work, 1);
		if (work->failure != IAM_OK || token.kind == IAM_TOKEN_MALFORMED)
			return false;
		if (open && is_missing(request, &token))
			token.kind = IAM_TOKEN_STAR;
		if (token.kind == IAM_TOKEN_VARIABLE &&
			!variable_value(request, &token, &value))
			return false;
		if (form == IAM_GLOB_RESOLVED && token.kind == IAM_TOKEN_STAR)
			iam_buffer_byte(&out, IAM_GLOB_STAR);
		else if (form == IAM_GLOB_RESOLVED && token.kind == IAM_TOKEN_ONE)
			iam_buffer_byte(&out, IAM_GLOB_ONE);
		else
		{
			plain += value.len;
			if (plain > limit)
				return false;
			iam_buffer_str(&out, value);
		}
	}
	if (out.failed)
	{
		work->failure = IAM_ERR_NO_MEMORY;
		return false;
	}
	*result = (IamStr) {out.data, out.len};
	return true;
}

bool
iam_variable_resolve(IamWork *work, const IamRequest *request, IamStr source,
					 IamGlobForm form, size_t limit, IamStr *result)
{
	return resolve(work, request, source, form, false, limit, result);
}

bool
iam_variable_resolve_open(IamWork *work, const IamRequest *request,
						  IamStr source, size_t limit, IamStr *result)
{
	return resolve(work, request, source, IAM_GLOB_RESOLVED, true, limit,
				   result);
}

bool
iam_variable_next_missing(IamTokenizer *tokenizer, const IamRequest *request,
						  IamStr *key, bool *has_default)
{
	IamToken	token;

	while (iam_variable_next(tokenizer, &token))
	{
		if (is_missing(request, &token))
		{
			*key = token.name;
			*has_default = token.has_default;
			return true;
		}
	}
	return false;
}
