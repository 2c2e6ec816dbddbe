/*
 * lint_report.c
 *		Making findings: messages, fixes, details.
 *
 * Ring: core.
 */
#include "lint_rule.h"

#include <stdarg.h>
#include <stdio.h>

#include "fold.h"
#include "jsonwalk.h"

/* Longest text that a message shows, in bytes. */
#define SHOWN_LENGTH 96

/* How many texts of a list a message shows. */
#define SHOWN_ITEMS 5

const char *const iam_severity_labels[IAM_SEVERITY_COUNT] = {
	[IAM_SEVERITY_SUGGESTION] = "suggestion",
	[IAM_SEVERITY_WARNING] = "warning",
	[IAM_SEVERITY_SECURITY] = "security_warning",
	[IAM_SEVERITY_ERROR] = "error"
};

void *
iam_lint_alloc(IamLint *lint, size_t count, size_t size)
{
	void	   *result = iam_arena_array(lint->work->scratch, count, size);

	if (result == NULL)
		lint->work->failure = IAM_ERR_NO_MEMORY;
	return result;
}

/* Does nobody read the texts of what the rule reports next? */
static bool
is_muted(const IamLint *lint)
{
	return lint->input->terse || lint->reported >= IAM_MOST_FINDINGS;
}

static IamStr format_text(IamLint *lint, const char *format,
						  va_list arguments)
			__attribute__((format(printf, 2, 0)));

/* A formatted text in scratch memory; mostly it is short. */
static IamStr
format_text(IamLint *lint, const char *format, va_list arguments)
{
	char		small[256];
	va_list		again;
	char	   *to = NULL;
	int			len;

	va_copy(again, arguments);
	len = vsnprintf(small, sizeof(small), format, arguments);
	if (len >= 0)
		to = iam_lint_alloc(lint, (size_t) len + 1, 1);
	if (to != NULL && (size_t) len < sizeof(small))
		memcpy(to, small, (size_t) len + 1);
	else if (to != NULL)
		vsnprintf(to, (size_t) len + 1, format, again);
	va_end(again);
	return (IamStr) {to, to != NULL ? (size_t) len : 0};
}

/* Room for one more finding, in the list; NULL without memory. */
static IamFinding *
add_finding(IamLint *lint)
{
	IamFinding *finding = iam_lint_alloc(lint, 1, sizeof(IamFinding));

	if (finding == NULL)
		return NULL;
	iam_buffer_append(&lint->findings, &finding, sizeof(finding));
	if (lint->findings.failed)
	{
		lint->work->failure = IAM_ERR_NO_MEMORY;
		return NULL;
	}
	memset(finding, 0, sizeof(*finding));
	return finding;
}

void
iam_lint_settle(IamLint *lint)
{
	if (lint->spare.rule == lint->rule && lint->spare.severity > lint->worst)
		lint->worst = lint->spare.severity;
	lint->spare.rule = NULL;
}

/* A finding of the rule at work; its texts are still to be written. */
static IamFinding *
start_finding(IamLint *lint, const IamPlace *place)
{
	IamFinding *finding = NULL;

	if (lint->reported < IAM_MOST_FINDINGS)
		finding = add_finding(lint);
	if (finding == NULL)
	{
		finding = &lint->spare;
		iam_lint_settle(lint);
		memset(finding, 0, sizeof(*finding));
	}
	finding->lint = lint;
	finding->rule = lint->rule;
	finding->place = place;
	finding->statement = place->statement;
	finding->severity = lint->rule->severity;
	finding->muted = is_muted(lint) || finding == &lint->spare;
	if (!finding->muted)
		finding->next_detail = &finding->details;
	lint->reported++;
	iam_work_spend(lint->work, 1024);
	return finding;
}

IamFinding *
iam_lint_report(IamLint *lint, const IamPlace *place, const char *message,...)
{
	IamFinding *finding = start_finding(lint, place);
	va_list		arguments;

	if (finding->muted)
		return finding;
	va_start(arguments, message);
	finding->message = format_text(lint, message, arguments);
	va_end(arguments);
	return finding;
}

/* Number of the statement that a pointer leads into, or -1. */
static int
pointed_statement(const char *pointer)
{
	static const char head[] = "/Statement/";
	unsigned	number;

	if (strncmp(pointer, head, sizeof(head) - 1) == 0 &&
		sscanf(pointer + sizeof(head) - 1, "%u", &number) == 1)
		return (int) number;
	return IAM_NO_STATEMENT;
}

static void
detail_position(IamFinding *finding, IamStr text, size_t offset)
{
	size_t		line;
	size_t		column;

	iam_text_position(text, offset, &line, &column);
	iam_detail_number(finding, "offset", offset);
	iam_detail_number(finding, "line", line);
	iam_detail_number(finding, "column", column);
}

/* Where a text has no model yet, everything is in its root. */
static const IamPlace root_place = {NULL, {NULL, 0}, 0, 0, IAM_NO_STATEMENT};

IamFinding *
iam_lint_report_at(IamLint *lint, const IamLintText *text, size_t offset,
			  const char *message,...)
{
	IamFinding *finding = start_finding(lint, &root_place);
	char		pointer[256] = "";
	va_list		arguments;

	if (finding->muted)
		return finding;
	va_start(arguments, message);
	finding->message = format_text(lint, message, arguments);
	va_end(arguments);
	if (offset == IAM_NO_OFFSET)
		return finding;
	iam_json_pointer(text->text, offset, pointer, sizeof(pointer));
	finding->statement = pointed_statement(pointer);
	if (!iam_arena_copy(lint->work->scratch, IAM_C_STR(pointer),
						&finding->pointer))
		lint->work->failure = IAM_ERR_NO_MEMORY;
	detail_position(finding, text->text, offset);
	return finding;
}

void
iam_fix(IamFinding *finding, const char *fix,...)
{
	va_list		arguments;

	if (finding->muted)
		return;
	va_start(arguments, fix);
	finding->fix = format_text(finding->lint, fix, arguments);
	va_end(arguments);
}

const char *
iam_shown(IamLint *lint, IamStr text)
{
	char		plain[SHOWN_LENGTH + 1];
	char	   *shown;
	size_t		len;

	if (is_muted(lint))
		return "";
	iam_copy_text(plain, sizeof(plain), text);
	len = strlen(plain);
	shown = iam_lint_alloc(lint, len + 3, 1);
	if (shown == NULL)
		return "";
	shown[0] = shown[len + 1] = '"';
	memcpy(shown + 1, plain, len);
	shown[len + 2] = '\0';
	return shown;
}

const char *
iam_shown_list(IamLint *lint, const IamStr *items, uint32_t n)
{
	IamBuffer	out;
	uint32_t	shown = n <= SHOWN_ITEMS ? n : SHOWN_ITEMS;
	uint32_t	i;
	char		more[32];

	if (is_muted(lint))
		return "";
	iam_buffer_init(&out, lint->work->scratch, 128);
	for (i = 0; i < shown; i++)
	{
		const char *text = iam_shown(lint, items[i]);

		if (i > 0)
			iam_buffer_str(&out, i + 1 == n ? IAM_STR(" and ") :
						   IAM_STR(", "));
		iam_buffer_append(&out, text, strlen(text));
	}
	if (shown < n)
	{
		snprintf(more, sizeof(more), " and %u more", (unsigned) (n - shown));
		iam_buffer_append(&out, more, strlen(more));
	}
	iam_buffer_byte(&out, '\0');
	if (out.failed)
	{
		lint->work->failure = IAM_ERR_NO_MEMORY;
		return "";
	}
	return out.data;
}

void
iam_lower(IamFinding *finding)
{
	if (finding->severity > IAM_SEVERITY_SUGGESTION)
		finding->severity--;
}

void
iam_raise(IamFinding *finding)
{
	if (finding->severity < IAM_SEVERITY_ERROR)
		finding->severity++;
}

/*
 * Details.
 */

/* One more detail, to be filled; NULL when nobody reads it. */
static IamDetail *
add_detail(IamFinding *finding, const char *name, IamDetailType type)
{
	IamDetail  *detail;

	if (finding->muted)
		return NULL;
	detail = iam_lint_alloc(finding->lint, 1, sizeof(IamDetail));
	if (detail == NULL)
		return NULL;
	*detail = (IamDetail) {.name = name, .type = type};
	*finding->next_detail = detail;
	finding->next_detail = &detail->next;
	return detail;
}

void
iam_detail_text(IamFinding *finding, const char *name, IamStr value)
{
	IamDetail  *detail = add_detail(finding, name, IAM_DETAIL_TEXT);

	if (detail != NULL)
		detail->of.text = value;
}

void
iam_detail_texts(IamFinding *finding, const char *name, const IamStr *items,
				 uint32_t n)
{
	IamDetail  *detail = add_detail(finding, name, IAM_DETAIL_TEXTS);
	IamStr	   *texts;

	if (detail == NULL || n == 0)
		return;
	texts = iam_lint_alloc(finding->lint, n, sizeof(IamStr));
	if (texts == NULL)
		return;
	memcpy(texts, items, n * sizeof(IamStr));
	detail->of.texts = texts;
	detail->n = n;
}

void
iam_detail_number(IamFinding *finding, const char *name, size_t value)
{
	IamDetail  *detail = add_detail(finding, name, IAM_DETAIL_NUMBER);

	if (detail != NULL)
		detail->of.number = value;
}

void
iam_detail_numbers(IamFinding *finding, const char *name,
				   const uint32_t *items, uint32_t n)
{
	IamDetail  *detail = add_detail(finding, name, IAM_DETAIL_NUMBERS);
	uint32_t   *numbers;

	if (detail == NULL || n == 0)
		return;
	numbers = iam_lint_alloc(finding->lint, n, sizeof(uint32_t));
	if (numbers == NULL)
		return;
	memcpy(numbers, items, n * sizeof(uint32_t));
	detail->of.numbers = numbers;
	detail->n = n;
}

void
iam_detail_bool(IamFinding *finding, const char *name, bool value)
{
	IamDetail  *detail = add_detail(finding, name, IAM_DETAIL_BOOL);

	if (detail != NULL)
		detail->of.flag = value;
}

void
iam_detail_actions(IamFinding *finding, const char *name,
				   const IamActionSet *set)
{
	IamStr		texts[IAM_MOST_NAMED];
	uint32_t	n = 0;
	uint32_t	action = 0;

	if (finding->muted)
		return;
	while (n < IAM_MOST_NAMED &&
		   (action = iam_action_set_next(set, action)) != IAM_CATALOG_NONE)
		texts[n++] = iam_action_text(set->extra, action++);
	iam_detail_texts(finding, name, texts, n);
	iam_detail_number(finding, "count", iam_action_set_count(set));
}

/*
 * Places.
 */

/* Append a reference token as RFC 6901 escapes it. */
static void
append_token(IamBuffer *out, IamStr token)
{
	size_t		i;

	for (i = 0; i < token.len; i++)
	{
		if (token.data[i] == '~')
			iam_buffer_str(out, IAM_STR("~0"));
		else if (token.data[i] == '/')
			iam_buffer_str(out, IAM_STR("~1"));
		else
			iam_buffer_byte(out, (unsigned char) token.data[i]);
	}
}

/* Most places between the document and one of its values. */
#define MOST_STEPS 16

IamStr
iam_finding_path(const IamFinding *finding)
{
	const IamPlace *steps[MOST_STEPS];
	const IamPlace *place;
	IamBuffer	out;
	int			n = 0;

	if (finding->pointer.len > 0)
		return finding->pointer;
	for (place = finding->place; place->up != NULL && n < MOST_STEPS;
		 place = place->up)
		steps[n++] = place;
	iam_buffer_init(&out, finding->lint->work->scratch, 64);
	while (n-- > 0)
	{
		char		digits[16];

		iam_buffer_byte(&out, '/');
		if (steps[n]->name.data != NULL)
		{
			append_token(&out, steps[n]->name);
			continue;
		}
		snprintf(digits, sizeof(digits), "%u", (unsigned) steps[n]->item);
		iam_buffer_append(&out, digits, strlen(digits));
	}
	if (out.failed)
		finding->lint->work->failure = IAM_ERR_NO_MEMORY;
	return (IamStr) {out.data, out.failed ? 0 : out.len};
}

/*
 * Texts.
 */

/* Is the first part of a text this, without regard to ASCII case? */
static bool
starts_so(IamStr text, const char *head, size_t len)
{
	size_t		i;

	if (text.len < len)
		return false;
	for (i = 0; i < len; i++)
	{
		if (iam_fold_ascii((unsigned char) text.data[i]) !=
			iam_fold_ascii((unsigned char) head[i]))
			return false;
	}
	return true;
}

bool
iam_is(IamStr text, const char *name)
{
	return text.len == strlen(name) && starts_so(text, name, text.len);
}

bool
iam_starts(IamStr text, const char *head)
{
	return starts_so(text, head, strlen(head));
}

bool
iam_ends(IamStr text, const char *tail)
{
	size_t		len = strlen(tail);

	return text.len >= len &&
		starts_so((IamStr) {text.data + text.len - len, len}, tail, len);
}

bool
iam_one_of(IamStr text, const char *const *list)
{
	for (; *list != NULL; list++)
	{
		if (iam_is(text, *list))
			return true;
	}
	return false;
}

static bool
in_list(const IamStrList *list, IamStr text)
{
	uint32_t	i;

	for (i = 0; i < list->count; i++)
	{
		if (iam_str_eq(list->items[i], text))
			return true;
	}
	return false;
}

bool
iam_own_account(const IamLint *lint, IamStr account)
{
	return in_list(&lint->options->own_accounts, account);
}

bool
iam_known_account(const IamLint *lint, IamStr account)
{
	return iam_own_account(lint, account) ||
		in_list(&lint->options->known_accounts, account);
}
