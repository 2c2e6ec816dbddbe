/*
 * fuzz_lint.c
 *		Lint of any text: findings are well-formed and lead somewhere, and a
 *		valid document has the same findings as a policy.
 *
 * The input is one byte, whose low bits choose the kind of policy (all set:
 * judged from the document) and the profile, then the document.
 */
#include "fuzz.h"

#include "jsontree.h"
#include "jsonwalk.h"
#include "lint_rule.h"

#define KIND_BITS 0x0F
#define AGENT_BIT 0x10
#define LEGACY_BIT 0x20
#define TERSE_BIT 0x40

/* Is the text well-formed UTF-8? */
static bool
is_utf8(IamStr text)
{
	const unsigned char *p = (const unsigned char *) text.data;
	const unsigned char *end = p + text.len;

	while (p < end)
	{
		int			length = iam_utf8_length(p, end);

		if (length == 0)
			return false;
		p += length;
	}
	return true;
}

/* Put the next reference token of a pointer, unescaped, into to. */
static IamStr
next_token(IamStr *pointer, char *to)
{
	size_t		len = 0;
	size_t		i = 1;

	CHECK(pointer->data[0] == '/');
	while (i < pointer->len && pointer->data[i] != '/')
	{
		char		c = pointer->data[i++];

		if (c == '~')
		{
			CHECK(i < pointer->len);
			c = pointer->data[i++] == '0' ? '~' : '/';
		}
		to[len++] = c;
	}
	pointer->data += i;
	pointer->len -= i;
	return (IamStr) {to, len};
}

/* Does the pointer lead to a value of the tree? */
static bool
resolves(const IamJson *json, IamStr pointer)
{
	char	   *room = malloc(pointer.len + 1);
	bool		found = true;

	while (found && pointer.len > 0)
	{
		IamStr		token = next_token(&pointer, room);
		const IamJson *next = NULL;
		uint32_t	i;

		for (i = 0; i < json->count; i++)
		{
			char		digits[16];

			snprintf(digits, sizeof(digits), "%u", (unsigned) i);
			if (json->names != NULL ?
				iam_str_eq(json->names[i].text, token) :
				iam_str_eq((IamStr) {digits, strlen(digits)}, token))
				next = &json->items[i];
		}
		found = next != NULL;
		json = next;
	}
	free(room);
	return found;
}

/* Is a text of a detail one that a server can take? */
static void
check_text(IamStr text)
{
	CHECK(is_utf8(text) && memchr(text.data, '\0', text.len) == NULL);
}

static void
check_detail(const IamDetail *detail)
{
	const IamDetail *other;
	uint32_t	i;

	for (other = detail->next; other != NULL; other = other->next)
		CHECK(strcmp(detail->name, other->name) != 0);
	if (detail->type == IAM_DETAIL_TEXT)
		check_text(detail->of.text);
	for (i = 0; detail->type == IAM_DETAIL_TEXTS && i < detail->n; i++)
		check_text(detail->of.texts[i]);
}

static void
check_finding(const IamFinding *finding, const IamLintResult *result,
			  const IamJson *tree, bool terse)
{
	IamStr		path = iam_finding_path(finding);
	const IamDetail *detail;

	CHECK(finding->rule->kinds & IAM_KIND_BIT(result->kind));
	CHECK(finding->severity < IAM_SEVERITY_COUNT);
	CHECK(is_utf8(path));
	if (tree != NULL && finding->pointer.len == 0)
		CHECK(resolves(tree, path));
	if (terse)
		return;
	CHECK(finding->message.len > 0);
	CHECK(is_utf8(finding->message) && is_utf8(finding->fix));
	for (detail = finding->details; detail != NULL; detail = detail->next)
		check_detail(detail);
}

static bool
same_list(const IamDetail *a, const IamDetail *b)
{
	uint32_t	i;

	if (a->n != b->n)
		return false;
	for (i = 0; i < a->n; i++)
	{
		if (a->type == IAM_DETAIL_TEXTS ?
			!iam_str_eq(a->of.texts[i], b->of.texts[i]) :
			a->of.numbers[i] != b->of.numbers[i])
			return false;
	}
	return true;
}

static bool
same_detail(const IamDetail *a, const IamDetail *b)
{
	if (strcmp(a->name, b->name) != 0 || a->type != b->type)
		return false;
	switch (a->type)
	{
		case IAM_DETAIL_TEXT:
			return iam_str_eq(a->of.text, b->of.text);
		case IAM_DETAIL_NUMBER:
			return a->of.number == b->of.number;
		case IAM_DETAIL_BOOL:
			return a->of.flag == b->of.flag;
		case IAM_DETAIL_TEXTS:
		case IAM_DETAIL_NUMBERS:
			break;
	}
	return same_list(a, b);
}

static bool
same_details(const IamFinding *a, const IamFinding *b)
{
	const IamDetail *x = a->details;
	const IamDetail *y = b->details;

	for (; x != NULL && y != NULL; x = x->next, y = y->next)
	{
		if (!same_detail(x, y))
			return false;
	}
	return x == NULL && y == NULL;
}

/* Rule, severity and place of both are the same. */
static void
check_same(const IamLintResult *a, const IamLintResult *b)
{
	uint32_t	i;

	CHECK(a->kind == b->kind);
	CHECK(a->n_findings == b->n_findings);
	for (i = 0; i < a->n_findings; i++)
	{
		const IamFinding *x = a->findings[i];
		const IamFinding *y = b->findings[i];

		CHECK(x->rule == y->rule && x->severity == y->severity);
		CHECK(iam_str_eq(iam_finding_path(x), iam_finding_path(y)));
		CHECK(iam_str_eq(x->message, y->message));
		CHECK(iam_str_eq(x->fix, y->fix));
		CHECK(same_details(x, y));
	}
}

/* A policy's canonical text and the policy itself. */
static void
check_policy(IamArena *arena, const IamLintInput *input, IamStr document)
{
	IamPolicy	policy;
	IamLintResult of_text;
	IamLintResult of_policy;
	IamBuffer	canonical;
	IamError	error;

	if (!iam_policy_parse(arena, document, &policy, &error))
		return;
	iam_buffer_init(&canonical, arena, 256);
	iam_policy_print(&policy, &canonical);
	CHECK(iam_lint_text(input, (IamStr) {canonical.data, canonical.len},
						&of_text));
	CHECK(iam_lint_policy(input, &policy, &of_policy));
	check_same(&of_text, &of_policy);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const IamExtraActions none = {NULL, 0, NULL};
	IamStr		document = {(const char *) data + 1, size - 1};
	IamArena	arena;
	IamWork		work = {.scratch = &arena};
	IamLintOptions options;
	IamLintInput input = {.work = &work, .options = &options, .extra = &none};
	IamLintResult result;
	IamJson    *tree = NULL;
	IamError	error;
	uint32_t	i;

	if (size == 0)
		return 0;
	iam_arena_init(&arena, &fuzz_host);
	iam_lint_options_init(&options);
	options.profile = data[0] & AGENT_BIT ? IAM_PROFILE_AGENT :
		data[0] & LEGACY_BIT ? IAM_PROFILE_LEGACY_SCP : IAM_PROFILE_DEFAULT;
	input.ruleset = iam_ruleset(data[0] & LEGACY_BIT ? IAM_STR("1.0") :
								IAM_STR("latest"));
	input.kind_given = (data[0] & KIND_BITS) < IAM_KIND_COUNT;
	input.kind = (IamPolicyKind) (data[0] & (IAM_KIND_COUNT - 1));
	input.terse = (data[0] & TERSE_BIT) != 0;
	CHECK(iam_lint_text(&input, document, &result));
	if (!iam_json_read(&arena, document, IAM_MAX_DOCUMENT, &tree, &error))
		tree = NULL;
	for (i = 0; i < result.n_findings; i++)
		check_finding(result.findings[i], &result, tree, input.terse);
	/* what is no JSON object of a policy's form never passes */
	if (tree == NULL || tree->type != IAM_JSON_OBJECT)
		CHECK(result.n_findings > 0);
	if (!input.terse)
		check_policy(&arena, &input, document);
	CHECK(work.failure == IAM_OK);
	iam_arena_free(&arena);
	return 0;
}
