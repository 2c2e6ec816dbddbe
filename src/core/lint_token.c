/*
 * lint_token.c
 *		Variables in strings, malformed ones and those of template languages
 *		among them.
 *
 * Ring: core.  Source: semantics.md 3.2 and 13.  The evaluator's own reading
 * (variable.c) says what a variable does; this one says what is wrong with it.
 */
#include "lint_model.h"

#include "lint_rule.h"

/* Where the text between two places starts and ends without blanks. */
static IamStr
trimmed(IamStr text)
{
	while (text.len > 0 && memchr(" \t\r\n", text.data[0], 4) != NULL)
	{
		text.data++;
		text.len--;
	}
	while (text.len > 0 &&
		   memchr(" \t\r\n", text.data[text.len - 1], 4) != NULL)
		text.len--;
	return text;
}

/* Longest placeholder other than ${...} that is looked for. */
#define MOST_PLACEHOLDER 256

/*
 * Length of what stands between the braces, from behind `${`; a quoted
 * default may hold a closing brace.  *closed is false when the text ends
 * before a brace closes it, or the next variable starts.
 */
static size_t
braced_length(IamStr rest, bool *closed)
{
	size_t		i;
	bool		fallback = false;

	for (i = 0; i < rest.len && rest.data[i] != '}'; i++)
	{
		if (rest.data[i] == '$' && i + 1 < rest.len && rest.data[i + 1] == '{')
			break;
		if (rest.data[i] == ',')
			fallback = true;
		else if (rest.data[i] == '\'' && fallback)
		{
			const char *close = memchr(rest.data + i + 1, '\'',
									   rest.len - i - 1);

			if (close != NULL)
				i = (size_t) (close - rest.data);
		}
	}
	*closed = i < rest.len && rest.data[i] == '}';
	return i;
}

/* Does a text hold one of these characters? */
static bool
holds_one_of(IamStr text, const char *characters)
{
	size_t		i;

	for (i = 0; i < text.len; i++)
	{
		if (text.data[i] != '\0' && strchr(characters, text.data[i]) != NULL)
			return true;
	}
	return false;
}

/*
 * Is it an expression: a name, then a dot, a call or an index before any
 * colon, as in Terraform's ${var.name} and ${lower(...)}, CloudFormation's
 * ${Bucket.Arn}, the CDK's ${Token[...]}?  Hosts of identity providers have
 * dots too, but then a colon follows, and none of the other signs.
 */
static bool
is_expression(IamStr inside)
{
	size_t		i;

	for (i = 0; i < inside.len; i++)
	{
		unsigned char c = (unsigned char) inside.data[i];

		if (i > 0 && (c == '(' || c == '['))
			return true;
		if (i > 0 && c == '.')
			return memchr(inside.data, ':', inside.len) == NULL ||
				holds_one_of(inside, "?\"([");
		if (!(c >= 'a' && c <= 'z') && !(c >= 'A' && c <= 'Z') && c != '_' &&
			!(c >= '0' && c <= '9'))
			return false;
	}
	return false;
}

/*
 * Is it of a template language: CloudFormation's ${AWS::Region} and
 * ${!Literal}, the Serverless Framework's ${self:name}, ${{ name }} of
 * workflows?
 */
static bool
is_template(IamStr inside)
{
	static const char *const heads[] = {
		"self:", "opt:", "env:", "sls:", "cf:", "param:", "ssm:/", "{", "!"
	};
	size_t		i;

	if (inside.len > 4 && memcmp(inside.data, "AWS::", 5) == 0)
		return true;
	for (i = 0; i < sizeof(heads) / sizeof(heads[0]); i++)
	{
		if (iam_starts(inside, heads[i]))
			return true;
	}
	return is_expression(inside);
}

/* Does the name hold a blank where none may be?  A tag's name may. */
static bool
has_inner_blank(IamStr name)
{
	size_t		i;

	for (i = 0; i < name.len && name.data[i] != '/'; i++)
	{
		if (memchr(" \t\r\n", name.data[i], 4) != NULL)
			return true;
	}
	return false;
}

/* Name and default of what stands between the braces. */
static IamVariableForm
read_inside(IamStr inside, IamLintVariable *variable)
{
	const char *comma = memchr(inside.data, ',', inside.len);
	IamStr		fallback;

	if (inside.len == 1 && strchr("*?$", inside.data[0]) != NULL)
		return IAM_VARIABLE_ESCAPE;
	if (is_template(trimmed(inside)))
		return IAM_VARIABLE_TEMPLATE;
	variable->name = inside;
	if (comma != NULL)
		variable->name.len = (size_t) (comma - inside.data);
	variable->name = trimmed(variable->name);
	if (variable->name.len == 0)
		return IAM_VARIABLE_EMPTY;
	if (comma != NULL)
	{
		fallback = trimmed((IamStr) {comma + 1, (size_t)
			(inside.data + inside.len - comma) - 1});
		if (fallback.len < 2 || fallback.data[0] != '\'' ||
			fallback.data[fallback.len - 1] != '\'')
			return IAM_VARIABLE_NO_QUOTE;
		fallback = (IamStr) {fallback.data + 1, fallback.len - 2};
		if (holds_one_of(fallback, "'"))
			return IAM_VARIABLE_NO_QUOTE;
		variable->has_default = true;
		variable->fallback = fallback;
	}
	return has_inner_blank(variable->name) ?
		IAM_VARIABLE_BLANK : IAM_VARIABLE_KEY;
}

/* A ${...} at the start of text, whose second character is a brace. */
static bool
read_braced(IamStr text, IamLintVariable *variable)
{
	IamStr		inside;
	bool		closed;
	size_t		len;

	if (text.data[0] != '$')
		return false;
	inside = (IamStr) {text.data + 2, text.len - 2};
	len = braced_length(inside, &closed);
	variable->text = (IamStr) {text.data, len + 2 + closed};
	if (!closed)
	{
		variable->form = IAM_VARIABLE_NO_BRACE;
		return true;
	}
	/* ${{ name }} has one brace more */
	if (inside.data[0] == '{' && len + 1 < inside.len &&
		inside.data[len + 1] == '}')
		variable->text.len++;
	inside.len = len;
	variable->form = read_inside(inside, variable);
	return true;
}

/*
 * A placeholder that starts with head at the start of text: {{name}} of
 * Handlebars, Jinja and the like, #{name} of Octopus and Serverless plugins,
 * &{name}, as Terraform writes variables of IAM.  No tail starts before
 * *clear, which is moved on, so that no text is searched again and again.
 */
static bool
read_placeholder(IamStr text, const char *head, const char *tail,
				 const char **clear, IamLintVariable *variable)
{
	size_t		len = strlen(tail);
	const char *end;
	const char *p;

	if (text.len < 2 || memcmp(text.data, head, 2) != 0)
		return false;
	if (text.len > MOST_PLACEHOLDER)
		text.len = MOST_PLACEHOLDER;
	p = text.data + 2;
	end = text.data + text.len;
	if (p < *clear)
		p = *clear;
	while (p < end && (p = memchr(p, '}', (size_t) (end - p))) != NULL)
	{
		if (len <= (size_t) (end - p) && memcmp(p, tail, len) == 0)
		{
			variable->text = (IamStr) {text.data,
			(size_t) (p - text.data) + len};
			variable->form = IAM_VARIABLE_TEMPLATE;
			return true;
		}
		p++;
	}
	/* the last byte may be the first of a tail */
	if (*clear < end - 1)
		*clear = end - 1;
	return false;
}

/*
 * What starts at an opening brace, or right before it, but not before from.
 * No `}}` starts before *clear.
 */
static bool
read_at_brace(const char *from, const char *brace, const char *end,
			  const char **clear, IamLintVariable *variable)
{
	IamStr		text = {brace, (size_t) (end - brace)};
	IamStr		longer = text;
	const char *start = from;

	if (brace > from)
		longer = (IamStr) {brace - 1, text.len + 1};
	return read_braced(longer, variable) ||
		read_placeholder(longer, "#{", "}", &start, variable) ||
		read_placeholder(longer, "&{", "}", &start, variable) ||
		read_placeholder(text, "{{", "}}", clear, variable);
}

bool
iam_lint_next_variable(IamStr string, size_t *place, IamLintVariable *variable)
{
	const char *from = string.data + *place;
	const char *end = string.data + string.len;
	const char *brace = from;
	const char *clear = from;

	memset(variable, 0, sizeof(*variable));
	variable->name = variable->fallback = (IamStr) {"", 0};
	for (; brace < end; brace++)
	{
		brace = memchr(brace, '{', (size_t) (end - brace));
		if (brace == NULL)
			break;
		if (!read_at_brace(from, brace, end, &clear, variable))
			continue;
		*place = (size_t) (variable->text.data - string.data) +
			variable->text.len;
		return true;
	}
	*place = string.len;
	return false;
}

bool
iam_has_placeholder(IamStr text)
{
	IamLintVariable variable;
	size_t		place = 0;

	if (text.len == 0 || memchr(text.data, '{', text.len) == NULL)
		return false;
	while (iam_lint_next_variable(text, &place, &variable))
	{
		if (variable.form == IAM_VARIABLE_TEMPLATE)
			return true;
	}
	return false;
}
