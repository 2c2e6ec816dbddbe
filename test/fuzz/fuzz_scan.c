/*
 * fuzz_scan.c
 *		The strict JSON scanner and the reader behind it against a naive
 *		reading of RFC 8259: they take the same texts, and the tree holds what
 *		stands in the text.
 */
#include "fuzz.h"

#include "jsontree.h"
#include "jsonscan.h"
#include "jsonwalk.h"

#define DEEPEST		64
#define MOST_NAMES	64

/* The text at hand and the tree that the reader made of it, if any. */
typedef struct Naive
{
	const unsigned char *p;
	const unsigned char *end;
	bool		duplicate;		/* a member name stands twice in its object */
} Naive;

static bool naive_value(Naive *naive, const IamJson *tree, int depth);

static void
pass_blanks(Naive *naive)
{
	while (naive->p < naive->end && *naive->p != '\0' &&
		   strchr(" \t\r\n", *naive->p) != NULL)
		naive->p++;
}

static bool
pass(Naive *naive, const char *word)
{
	size_t		len = strlen(word);

	if ((size_t) (naive->end - naive->p) < len ||
		memcmp(naive->p, word, len) != 0)
		return false;
	naive->p += len;
	return true;
}

/* Four hexadecimal digits. */
static bool
naive_hex(Naive *naive, uint32_t *value)
{
	static const char digits[] = "0123456789abcdef";
	int			i;

	*value = 0;
	for (i = 0; i < 4; i++)
	{
		const char *digit;

		if (naive->p == naive->end || *naive->p == '\0')
			return false;
		digit = strchr(digits, *naive->p >= 'A' && *naive->p <= 'F' ?
					   *naive->p + 32 : *naive->p);
		if (digit == NULL)
			return false;
		*value = *value * 16 + (uint32_t) (digit - digits);
		naive->p++;
	}
	return true;
}

/* A \u escape, or two that are one character. */
static bool
naive_unicode(Naive *naive, uint32_t *cp)
{
	uint32_t	low;

	if (!naive_hex(naive, cp) || *cp == 0)
		return false;
	if (*cp < 0xD800 || *cp > 0xDFFF)
		return true;
	if (*cp > 0xDBFF || !pass(naive, "\\u") || !naive_hex(naive, &low) ||
		low < 0xDC00 || low > 0xDFFF)
		return false;
	*cp = 0x10000 + (*cp - 0xD800) * 0x400 + (low - 0xDC00);
	return true;
}

/* A string token; its value goes to to, which is long enough. */
static bool
naive_string(Naive *naive, char *to, size_t *len)
{
	static const char names[] = "\"\\/bfnrt";
	static const char values[] = "\"\\/\b\f\n\r\t";

	*len = 0;
	if (!pass(naive, "\""))
		return false;
	while (naive->p < naive->end && *naive->p != '"')
	{
		uint32_t	cp;
		int			length = iam_utf8_length(naive->p, naive->end);

		if (length == 0 || *naive->p < 0x20)
			return false;
		if (pass(naive, "\\u"))
		{
			if (!naive_unicode(naive, &cp))
				return false;
			*len += (size_t) iam_utf8_encode(cp, (unsigned char *) to +
											 *len);
		}
		else if (pass(naive, "\\"))
		{
			const char *name;

			if (naive->p == naive->end || *naive->p == '\0')
				return false;
			name = strchr(names, *naive->p++);
			if (name == NULL)
				return false;
			to[(*len)++] = values[name - names];
		}
		else
		{
			memcpy(to + *len, naive->p, (size_t) length);
			*len += (size_t) length;
			naive->p += length;
		}
	}
	return pass(naive, "\"");
}

static bool
naive_digits(Naive *naive)
{
	const unsigned char *start = naive->p;

	while (naive->p < naive->end && *naive->p >= '0' && *naive->p <= '9')
		naive->p++;
	return naive->p > start;
}

static bool
naive_number(Naive *naive)
{
	pass(naive, "-");
	if (!pass(naive, "0") && !naive_digits(naive))
		return false;
	if (pass(naive, ".") && !naive_digits(naive))
		return false;
	if (!pass(naive, "e") && !pass(naive, "E"))
		return true;
	if (!pass(naive, "-"))
		pass(naive, "+");
	return naive_digits(naive);
}

/* Does the tree's text say the same? */
static void
check_text(const IamJson *tree, IamJsonType type, IamStr text)
{
	if (tree != NULL)
		CHECK(tree->type == type && iam_str_eq(tree->text, text));
}

static const IamJson *
part_of(const IamJson *tree, uint32_t i)
{
	if (tree == NULL)
		return NULL;
	CHECK(i < tree->count);
	return &tree->items[i];
}

/* Behind a part: a comma, or the closing bracket and *more false. */
static bool
naive_separator(Naive *naive, const char *closing, bool *more)
{
	pass_blanks(naive);
	*more = pass(naive, ",");
	return *more || pass(naive, closing);
}

static bool
naive_array(Naive *naive, const IamJson *tree, int depth)
{
	uint32_t	n = 0;
	bool		more = true;

	CHECK(tree == NULL || tree->type == IAM_JSON_ARRAY);
	pass_blanks(naive);
	if (pass(naive, "]"))
		more = false;
	while (more)
	{
		if (!naive_value(naive, part_of(tree, n++), depth) ||
			!naive_separator(naive, "]", &more))
			return false;
	}
	CHECK(tree == NULL || tree->count == n);
	return true;
}

/* A member name; *names remembers those of the object so far. */
static bool
naive_name(Naive *naive, const IamJson *tree, IamStr *names, uint32_t n)
{
	size_t		left = (size_t) (naive->end - naive->p);
	char	   *to = malloc(left + 4);
	size_t		len;
	uint32_t	i;

	CHECK(to != NULL);
	names[n].data = to;
	if (!naive_string(naive, to, &len))
		return false;
	names[n].len = len;
	for (i = 0; i < n; i++)
		naive->duplicate |= iam_str_eq(names[i], names[n]);
	CHECK(tree == NULL || (n < tree->count &&
						   iam_str_eq(tree->names[n].text, names[n])));
	return true;
}

static bool
naive_members(Naive *naive, const IamJson *tree, int depth, IamStr *names,
			  uint32_t *n)
{
	bool		more = true;

	pass_blanks(naive);
	if (pass(naive, "}"))
		return true;
	while (more)
	{
		pass_blanks(naive);
		CHECK(*n < MOST_NAMES);
		if (!naive_name(naive, tree, names, (*n)++))
			return false;
		pass_blanks(naive);
		if (!pass(naive, ":") ||
			!naive_value(naive, part_of(tree, *n - 1), depth) ||
			!naive_separator(naive, "}", &more))
			return false;
	}
	return true;
}

static bool
naive_object(Naive *naive, const IamJson *tree, int depth)
{
	IamStr		names[MOST_NAMES] = {{NULL, 0}};
	uint32_t	n = 0;
	bool		good;

	CHECK(tree == NULL || tree->type == IAM_JSON_OBJECT);
	good = naive_members(naive, tree, depth, names, &n);
	CHECK(!good || tree == NULL || tree->count == n);
	while (n > 0)
		free((void *) (uintptr_t) names[--n].data);
	return good;
}

/* A value without brackets. */
static bool
naive_scalar(Naive *naive, const IamJson *tree)
{
	const char *start = (const char *) naive->p;
	IamStr		text;
	IamJsonType type = IAM_JSON_NUMBER;
	char	   *to;
	size_t		len;
	bool		good;

	if (*naive->p == '"')
	{
		to = malloc((size_t) (naive->end - naive->p) + 4);
		CHECK(to != NULL);
		good = naive_string(naive, to, &len);
		if (good)
			check_text(tree, IAM_JSON_STRING, (IamStr) {to, len});
		free(to);
		return good;
	}
	if (pass(naive, "true") || pass(naive, "false"))
		type = IAM_JSON_BOOL;
	else if (pass(naive, "null"))
		type = IAM_JSON_NULL;
	else if (!naive_number(naive))
		return false;
	text = (IamStr) {start, (size_t) ((const char *) naive->p - start)};
	check_text(tree, type, text);
	return true;
}

static bool
naive_value(Naive *naive, const IamJson *tree, int depth)
{
	pass_blanks(naive);
	if (naive->p == naive->end)
		return false;
	if (*naive->p != '[' && *naive->p != '{')
		return naive_scalar(naive, tree);
	if (depth == DEEPEST)
		return false;
	if (pass(naive, "["))
		return naive_array(naive, tree, depth + 1);
	pass(naive, "{");
	return naive_object(naive, tree, depth + 1);
}

/* The whole text; tree NULL when the reader has refused it. */
static bool
naive_json(IamStr text, const IamJson *tree, bool *duplicate)
{
	Naive		naive = {(const unsigned char *) text.data,
	(const unsigned char *) text.data + text.len, false};
	bool		good = naive_value(&naive, tree, 0);

	pass_blanks(&naive);
	*duplicate = naive.duplicate;
	return good && naive.p == naive.end;
}

/* Objects of more names than the naive reader compares are not tried. */
static bool
is_fit(IamStr text)
{
	size_t		commas = 0;
	size_t		i;

	for (i = 0; i < text.len; i++)
		commas += text.data[i] == ',';
	return commas < MOST_NAMES - 1;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	IamArena	arena;
	IamJsonScan scan;
	IamJson    *tree;
	IamError	error;
	char	   *copy = fuzz_copy(data, size);
	IamStr		text = {copy, size};
	bool		scanned;
	bool		read;
	bool		duplicate;

	iam_arena_init(&arena, &fuzz_host);
	if (is_fit(text))
	{
		scanned = iam_json_scan(text, NULL, &fuzz_host, &scan, &error);
		CHECK(scanned == naive_json(text, NULL, &duplicate));
		read = iam_json_read(&arena, text, size, &tree, &error);
		CHECK(read == (scanned && !duplicate));
		if (read)
			naive_json(text, tree, &duplicate);
	}
	iam_arena_free(&arena);
	free(copy);
	return 0;
}
