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

/*
 * Length of what stands between the braces, from behind `${`; a quoted
 * default may hold a closing brace.  SIZE_MAX when no brace closes it.
 */
static size_t
braced_length(IamStr rest)
{
	size_t		i = 0;
	bool		fallback = false;

	while (i < rest.len && rest.data[i] != '}')
	{
		if (rest.data[i] == ',')
			fallback = true;
		else if (rest.data[i] == '\'' && fallback)
		{
			const char *close = memchr(rest.data + i + 1, '\'',
									   rest.len - i - 1);

			if (close != NULL)
				i = (size_t) (close - rest.data);
		}
		i++;
	}
	return i < rest.len ? i : SIZE_MAX;
}

/*
 * Is it of a template language: CloudFormation's ${AWS::Region}, Terraform's
 * ${var.name} and functions, the Serverless Framework's ${self:name}?
 */
static bool
is_template(IamStr inside)
{
	static const char *const heads[] = {
		"self:", "opt:", "env:", "sls:", "cf:", "file(", "param:"
	};
	size_t		i;

	if (inside.len > 4 && memcmp(inside.data, "AWS::", 5) == 0)
		return true;
	for (i = 0; i < sizeof(heads) / sizeof(heads[0]); i++)
	{
		if (iam_starts(inside, heads[i]))
			return true;
	}
	/* a dot or a call before any colon: a word of Terraform */
	for (i = 0; i < inside.len; i++)
	{
		unsigned char c = (unsigned char) inside.data[i];

		if (i > 0 && (c == '.' || c == '('))
			return memchr(inside.data, ':', inside.len) == NULL;
		if (!(c >= 'a' && c <= 'z') && !(c >= 'A' && c <= 'Z') && c != '_' &&
			!(c >= '0' && c <= '9'))
			return false;
	}
	return false;
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
		variable->has_default = true;
		variable->fallback = (IamStr) {fallback.data + 1, fallback.len - 2};
	}
	return has_inner_blank(variable->name) ?
		IAM_VARIABLE_BLANK : IAM_VARIABLE_KEY;
}

/* A {{name}} of Handlebars, Jinja and the like, at the start of rest. */
static bool
read_mustache(IamStr rest, IamLintVariable *variable)
{
	size_t		i;

	if (rest.len < 4 || rest.data[1] != '{')
		return false;
	for (i = 2; i + 1 < rest.len; i++)
	{
		if (rest.data[i] == '}' && rest.data[i + 1] == '}')
		{
			variable->text = (IamStr) {rest.data, i + 2};
			variable->form = IAM_VARIABLE_TEMPLATE;
			return true;
		}
	}
	return false;
}

bool
iam_lint_next_variable(IamStr string, size_t *place, IamLintVariable *variable)
{
	const char *end = string.data + string.len;
	const char *brace = string.data + *place;

	memset(variable, 0, sizeof(*variable));
	variable->name = variable->fallback = (IamStr) {"", 0};
	while (brace < end &&
		   (brace = memchr(brace, '{', (size_t) (end - brace))) != NULL)
	{
		IamStr		rest = {brace, (size_t) (end - brace)};

		if (brace > string.data + *place && brace[-1] == '$')
		{
			IamStr		inside = {brace + 1, rest.len - 1};
			size_t		len = braced_length(inside);

			if (len == SIZE_MAX)
			{
				variable->form = IAM_VARIABLE_NO_BRACE;
				variable->text = (IamStr) {brace - 1, rest.len + 1};
			}
			else
			{
				inside.len = len;
				variable->form = read_inside(inside, variable);
				variable->text = (IamStr) {brace - 1, len + 3};
			}
		}
		else if (!read_mustache(rest, variable))
		{
			brace++;
			continue;
		}
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
