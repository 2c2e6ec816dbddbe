/*
 * naive.h
 *		A second reading of patterns and variables, as slow and as plain as it
 *		can be, for the fuzz targets to compare the core with.
 *
 * Written after semantics.md 3, 4 and 5.  Of the core it uses folding only.
 */
#ifndef IAM_NAIVE_H
#define IAM_NAIVE_H

#include "fold.h"
#include "fuzz.h"

#define NAIVE_LONGEST 1000

/* A pattern as bytes and, beyond those, wildcards. */
#define NAIVE_STAR	256
#define NAIVE_ONE	257

typedef struct NaivePattern
{
	uint16_t	units[4 * NAIVE_LONGEST];
	size_t		n;
} NaivePattern;

static inline void
naive_add(NaivePattern *pattern, IamStr text)
{
	size_t		i;

	for (i = 0; i < text.len; i++)
	{
		CHECK(pattern->n < 4 * NAIVE_LONGEST);
		pattern->units[pattern->n++] = (unsigned char) text.data[i];
	}
}

static inline void
naive_add_wildcard(NaivePattern *pattern, uint16_t wildcard)
{
	CHECK(pattern->n < 4 * NAIVE_LONGEST);
	pattern->units[pattern->n++] = wildcard;
}

/* A pattern without variables. */
static inline void
naive_pattern(IamStr source, NaivePattern *pattern)
{
	size_t		i;

	pattern->n = 0;
	for (i = 0; i < source.len; i++)
	{
		if (source.data[i] == '*')
			naive_add_wildcard(pattern, NAIVE_STAR);
		else if (source.data[i] == '?')
			naive_add_wildcard(pattern, NAIVE_ONE);
		else
			naive_add(pattern, (IamStr) {source.data + i, 1});
	}
}

/* Where the character at i ends. */
static inline size_t
naive_char_end(IamStr text, size_t i)
{
	do
		i++;
	while (i < text.len && iam_utf8_is_continuation(
			   (unsigned char) text.data[i]));
	return i;
}

/*
 * After each unit of the pattern: which places of the text can be reached?
 * Both are valid UTF-8, shorter than 4 * NAIVE_LONGEST bytes.
 */
static inline bool
naive_match(const NaivePattern *pattern, IamStr text)
{
	bool		reached[4 * NAIVE_LONGEST + 1] = {true};
	bool		next[4 * NAIVE_LONGEST + 1];
	size_t		i;
	size_t		j;

	CHECK(text.len < 4 * NAIVE_LONGEST);
	for (i = 0; i < pattern->n; i++)
	{
		uint16_t	unit = pattern->units[i];

		memset(next, 0, text.len + 1);
		for (j = 0; j <= text.len; j++)
		{
			if (!reached[j])
				continue;
			if (unit == NAIVE_STAR)
			{
				memset(next + j, 1, text.len + 1 - j);
				break;
			}
			if (j == text.len)
				break;
			if (unit == NAIVE_ONE)
			{
				if (!iam_utf8_is_continuation((unsigned char) text.data[j]))
					next[naive_char_end(text, j)] = true;
			}
			else if (unit == (unsigned char) text.data[j])
				next[j + 1] = true;
		}
		memcpy(reached, next, text.len + 1);
	}
	return reached[text.len];
}

static inline bool
naive_glob(IamStr source, IamStr text)
{
	NaivePattern pattern;

	naive_pattern(source, &pattern);
	return naive_match(&pattern, text);
}

static inline IamStr
naive_fold(IamArena *arena, IamStr text)
{
	char	   *to = iam_arena_alloc(arena, IAM_FOLD_MAX(text.len));

	CHECK(to != NULL);
	return (IamStr) {to, iam_fold(to, text)};
}

static inline bool
naive_all_stars(IamStr text)
{
	size_t		i;

	for (i = 0; i < text.len; i++)
	{
		if (text.data[i] != '*')
			return false;
	}
	return text.len > 0;
}

/* Cut at the first five colons; returns the number of parts. */
static inline int
naive_split(IamStr text, IamStr *parts)
{
	int			n = 1;
	size_t		i;

	parts[0] = (IamStr) {text.data, 0};
	for (i = 0; i < text.len; i++)
	{
		if (text.data[i] == ':' && n < 6)
			parts[n++] = (IamStr) {text.data + i + 1, 0};
		else
			parts[n - 1].len++;
	}
	return n;
}

/*
 * A resource pattern (semantics.md 5.2 to 5.4).  last is its sixth part with
 * variables replaced; NULL when one of them has no value.
 */
static inline bool
naive_resource(IamArena *arena, IamStr pattern, const NaivePattern *last,
			   IamStr resource)
{
	IamStr		want[6];
	IamStr		have[6];
	int			n = naive_split(pattern, want);
	int			i;

	if (naive_all_stars(pattern))
		return true;
	if (resource.len == 1 && resource.data[0] == '*')
		return false;
	naive_split(resource, have);
	if (want[0].len != 3 || memcmp(want[0].data, "arn", 3) != 0)
		return false;
	for (i = 1; i < n && i < 5; i++)
	{
		if (!naive_glob(naive_fold(arena, want[i]),
						naive_fold(arena, have[i])))
			return false;
	}
	return n < 6 || (last != NULL && naive_match(last, have[5]));
}

static inline bool
naive_is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/* Value of a key that has one single value. */
static inline bool
naive_value(IamArena *arena, const IamRequestParts *parts, IamStr name,
			IamStr *value)
{
	uint32_t	i;

	for (i = 0; i < parts->n_context; i++)
	{
		const IamContextKey *key = &parts->context[i];

		if (key->n_values == 0 || key->multivalued ||
			!iam_str_eq(naive_fold(arena, key->name),
						naive_fold(arena, name)))
			continue;
		*value = key->values[0];
		return true;
	}
	return false;
}

/*
 * The variable whose name starts at *place; moves *place behind its brace.
 * False when it has no value (semantics.md 3.2, 3.4 and 13).
 */
static inline bool
naive_variable(IamArena *arena, const IamRequestParts *parts, IamStr source,
			   size_t *place, IamStr *value)
{
	size_t		i = *place;
	IamStr		name = {source.data + i, 0};

	while (i < source.len && source.data[i] != ',' && source.data[i] != '}')
		i++;
	name.len = i - *place;
	while (name.len > 0 && naive_is_blank(name.data[0]))
	{
		name.data++;
		name.len--;
	}
	while (name.len > 0 && naive_is_blank(name.data[name.len - 1]))
		name.len--;
	/* a variable without a name is malformed */
	if (name.len == 0)
		return false;
	if (source.data[i] == '}')
	{
		*place = i + 1;
		return naive_value(arena, parts, name, value);
	}
	for (i++; i < source.len && naive_is_blank(source.data[i]); i++)
		;
	if (i == source.len || source.data[i] != '\'')
		return false;
	*value = (IamStr) {source.data + i + 1, 0};
	for (i++; i < source.len && source.data[i] != '\''; i++)
		value->len++;
	if (i == source.len)
		return false;
	for (i++; i < source.len && naive_is_blank(source.data[i]); i++)
		;
	if (i == source.len || source.data[i] != '}')
		return false;
	*place = i + 1;
	naive_value(arena, parts, name, value);
	return true;
}

/* Replace all variables; false when one of them has no value. */
static inline bool
naive_resolve(IamArena *arena, const IamRequestParts *parts, IamStr source,
			  NaivePattern *pattern)
{
	size_t		i = 0;

	pattern->n = 0;
	while (i < source.len)
	{
		IamStr		rest = {source.data + i, source.len - i};
		IamStr		value;

		if (rest.len > 2 && memcmp(rest.data, "${", 2) == 0 &&
			memchr(rest.data, '}', rest.len) != NULL)
		{
			if (rest.len > 3 && rest.data[3] == '}' &&
				(rest.data[2] == '*' || rest.data[2] == '?' ||
				 rest.data[2] == '$'))
			{
				naive_add(pattern, (IamStr) {rest.data + 2, 1});
				i += 4;
				continue;
			}
			i += 2;
			if (!naive_variable(arena, parts, source, &i, &value))
				return false;
			naive_add(pattern, value);
			continue;
		}
		if (rest.data[0] == '*')
			naive_add_wildcard(pattern, NAIVE_STAR);
		else if (rest.data[0] == '?')
			naive_add_wildcard(pattern, NAIVE_ONE);
		else
			naive_add(pattern, (IamStr) {rest.data, 1});
		i++;
	}
	return true;
}

#endif							/* IAM_NAIVE_H */
