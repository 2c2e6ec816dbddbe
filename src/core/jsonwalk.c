/*
 * jsonwalk.c
 *		Walking over JSON text: the parts of a value, the pointer of a place,
 *		the place of a pointer, names that stand twice.
 *
 * Ring: core.  The error paths (pointer, duplicates) walk a text a second time
 * instead of making every good document pay for them.
 */
#include "jsonwalk.h"

#include <stdio.h>
#include <stdlib.h>

#include "jsonscan.h"
#include "utf8.h"

typedef const unsigned char *Bytes;

static const char *
walk_blanks(const char *p, const char *end)
{
	while (p < end && (*p == ' ' || *p == '\n' || *p == '\r' || *p == '\t'))
		p++;
	return p;
}

/* Past the string token at p. */
static const char *
walk_string(const char *p, const char *end)
{
	for (p++; p < end && *p != '"'; p++)
	{
		if (*p == '\\')
			p++;
	}
	return p < end ? p + 1 : end;
}

/* Past the value at p; *open says whether it lacks its closing brackets. */
static const char *
walk_brackets(const char *p, const char *end, bool *open)
{
	size_t		depth = 0;

	*open = false;

	while (p < end)
	{
		if (*p == '"')
			p = walk_string(p, end);
		else if (*p == '{' || *p == '[')
		{
			depth++;
			p++;
		}
		else if (*p == '}' || *p == ']')
		{
			if (depth == 0)
				return p;
			depth--;
			p++;
		}
		else if (depth == 0 && (*p == ',' || *p == ' ' || *p == '\n' ||
								*p == '\r' || *p == '\t'))
			return p;
		else
		{
			p++;
			continue;
		}
		if (depth == 0)
			return p;
	}
	*open = depth > 0;
	return end;
}

/* Past the value at p. */
static const char *
walk_value(const char *p, const char *end)
{
	bool		open;

	return walk_brackets(p, end, &open);
}

bool
iam_json_skip(IamStr text, size_t *len)
{
	bool		open;
	const char *after = walk_brackets(text.data, text.data + text.len, &open);

	*len = (size_t) (after - text.data);
	return !open;
}

bool
iam_json_open(IamStr value, char bracket, IamJsonCursor *cursor)
{
	if (value.len < 2 || value.data[0] != bracket)
		return false;
	cursor->end = value.data + value.len;
	cursor->next = walk_blanks(value.data + 1, cursor->end);
	return true;
}

/* Pass the comma after a part. */
static void
cursor_advance(IamJsonCursor *cursor, const char *p)
{
	p = walk_blanks(p, cursor->end);
	if (p < cursor->end && *p == ',')
		p = walk_blanks(p + 1, cursor->end);
	cursor->next = p;
}

bool
iam_json_next_item(IamJsonCursor *cursor, IamStr *value)
{
	const char *p = cursor->next;
	const char *after;

	if (p >= cursor->end || *p == ']' || *p == '}')
		return false;
	after = walk_value(p, cursor->end);
	if (after == p)
		return false;
	*value = (IamStr) {p, (size_t) (after - p)};
	cursor_advance(cursor, after);
	return true;
}

bool
iam_json_next_member(IamJsonCursor *cursor, IamStr *quoted_name,
					 IamStr *value)
{
	const char *p = cursor->next;
	const char *after;

	if (p >= cursor->end || *p != '"')
		return false;
	after = walk_string(p, cursor->end);
	*quoted_name = (IamStr) {p, (size_t) (after - p)};
	p = walk_blanks(after, cursor->end);
	if (p < cursor->end && *p == ':')
		p++;
	p = walk_blanks(p, cursor->end);
	after = walk_value(p, cursor->end);
	*value = (IamStr) {p, (size_t) (after - p)};
	cursor_advance(cursor, after);
	return true;
}

/*
 * The code point of the \u escape at *p, which is passed; U+FFFD for what is
 * none, as can stand in a text that the scanner refused.
 */
static uint32_t
unquote_unicode(Bytes *p, Bytes end)
{
	int32_t		cp = iam_json_hex4(*p + 2, end);
	int32_t		low = -1;

	*p += end - *p >= 6 ? 6 : end - *p;
	if (cp >= 0xD800 && cp <= 0xDBFF && end - *p >= 6 && (*p)[0] == '\\' &&
		(*p)[1] == 'u')
		low = iam_json_hex4(*p + 2, end);
	if (low >= 0xDC00 && low <= 0xDFFF)
	{
		*p += 6;
		return (uint32_t) (0x10000 + ((cp - 0xD800) << 10) + (low - 0xDC00));
	}
	return cp < 0 || (cp >= 0xD800 && cp <= 0xDFFF) ? 0xFFFD : (uint32_t) cp;
}

size_t
iam_json_unquote(IamStr token, char *to)
{
	static const char names[] = "\"\\/bfnrt";
	static const char values[] = "\"\\/\b\f\n\r\t";
	Bytes		p = (Bytes) token.data + 1;
	Bytes		end = (Bytes) token.data + token.len;
	unsigned char *out = (unsigned char *) to;

	/* a token at the end of a broken text may lack its closing quote */
	if (token.len > 1 && end[-1] == '"')
		end--;

	while (p < end)
	{
		if (*p != '\\' || end - p < 2)
			*out++ = *p++;
		else if (p[1] != 'u')
		{
			const char *which = strchr(names, p[1]);

			*out++ = which != NULL && *which != '\0' ?
				(unsigned char) values[which - names] : p[1];
			p += 2;
		}
		else
			out += iam_utf8_encode(unquote_unicode(&p, end), out);
	}
	return (size_t) (out - (unsigned char *) to);
}

IamStr
iam_json_replace_nul(IamStr text, char *to)
{
	char	   *p = to;
	char	   *end = to + text.len;

	memcpy(to, text.data, text.len);
	while ((p = memchr(p, '\\', (size_t) (end - p))) != NULL && end - p >= 6)
	{
		if (memcmp(p + 1, "u0000", 5) == 0)
			memcpy(p + 2, "FFFD", 4);
		/* the second byte of an escape may be a backslash too */
		p += 2;
	}
	return (IamStr) {to, text.len};
}

IamStr
iam_json_mend_escapes(IamStr text, char *to)
{
	char	   *p = to;
	char	   *end = to + text.len;

	memcpy(to, text.data, text.len);
	while ((p = memchr(p, '\\', (size_t) (end - p))) != NULL && end - p >= 6)
	{
		Bytes		after = (Bytes) p;
		uint32_t	cp;

		if (p[1] != 'u' || iam_json_hex4(after + 2, (Bytes) end) < 0)
		{
			p += 2;
			continue;
		}
		cp = unquote_unicode(&after, (Bytes) end);
		if (cp == 0 || cp == 0xFFFD)
			memcpy(p + 2, "FFFD", 4);
		p += after - (Bytes) p;
	}
	return (IamStr) {to, text.len};
}

/* Longest member name that a pointer shows. */
#define POINTER_NAME 96

/*
 * Append one reference token to a pointer, escaped as RFC 6901 has it.  When
 * the whole gets too long its end is kept, which says more than its start.
 */
static void
pointer_append(char *pointer, size_t size, const char *token)
{
	char		piece[2 * POINTER_NAME + 2];
	size_t		len = 0;
	size_t		used = strlen(pointer);

	piece[len++] = '/';
	for (; *token != '\0'; token++)
	{
		if (*token == '~' || *token == '/')
		{
			piece[len++] = '~';
			piece[len++] = *token == '~' ? '0' : '1';
		}
		else
			piece[len++] = *token;
	}
	piece[len] = '\0';
	if (used + len >= size)
	{
		strcpy(pointer, "...");
		used = 3;
	}
	memcpy(pointer + used, piece, len + 1);
}

/* Append a member name that is still a token with quotes and escapes. */
static void
pointer_append_name(char *pointer, size_t size, IamStr quoted)
{
	char		decoded[1024];
	char		name[POINTER_NAME];

	if (quoted.len > sizeof(decoded) || quoted.len < 2)
		strcpy(name, "...");
	else
		iam_copy_text(name, sizeof(name),
					  (IamStr) {decoded, iam_json_unquote(quoted, decoded)});
	pointer_append(pointer, size, name);
}

/* Does at lie behind the part, or at the end of one that is not closed? */
static bool
lies_behind(IamStr part, const char *at)
{
	bool		open;

	if (at < part.data + part.len)
		return false;
	walk_brackets(part.data, part.data + part.len, &open);
	return !open;
}

/* Go down to the part of value that holds offset; false when value is it. */
static bool
pointer_step(IamStr *value, const char *at, char *pointer, size_t size)
{
	IamJsonCursor cursor;
	IamStr		name;
	IamStr		part;
	unsigned int index;

	if (iam_json_open(*value, '{', &cursor))
	{
		while (iam_json_next_member(&cursor, &name, &part))
		{
			if (at < name.data)
				return false;
			if (at > part.data && lies_behind(part, at))
				continue;
			pointer_append_name(pointer, size, name);
			*value = part;
			return at > part.data;
		}
	}
	else if (iam_json_open(*value, '[', &cursor))
	{
		for (index = 0; iam_json_next_item(&cursor, &part); index++)
		{
			char		digits[16];

			if (at < part.data)
				return false;
			if (lies_behind(part, at))
				continue;
			snprintf(digits, sizeof(digits), "%u", index);
			pointer_append(pointer, size, digits);
			*value = part;
			return at > part.data;
		}
	}
	return false;
}

/* How far a name that a place is in is looked for behind the place. */
#define POINTER_AHEAD 1024

void
iam_json_pointer(IamStr text, size_t offset, char *pointer, size_t size)
{
	const char *end = text.data + text.len;
	const char *start = walk_blanks(text.data, end);
	const char *at = text.data + offset;
	IamStr		value;
	int			depth = 0;

	pointer[0] = '\0';
	if (offset > text.len)
		return;
	/* of what follows the place only a name around it matters */
	if (text.len - offset > POINTER_AHEAD)
		end = at + POINTER_AHEAD;
	if (start > end)
		return;
	value = (IamStr) {start, (size_t) (end - start)};
	while (depth++ <= IAM_MAX_JSON_DEPTH &&
		   pointer_step(&value, at, pointer, size))
		;
}

/* Is the decoded name that which a reference token of a pointer means? */
static bool
is_token(IamStr name, IamStr token)
{
	size_t		i = 0;
	size_t		j = 0;

	for (; i < name.len && j < token.len; i++, j++)
	{
		char		c = token.data[j];

		if (c == '~' && ++j < token.len)
			c = token.data[j] == '0' ? '~' : '/';
		if (c != name.data[i])
			return false;
	}
	return i == name.len && j == token.len;
}

/* The member of an object, or the item of an array, that a token means. */
static bool
find_part(IamStr value, IamStr token, IamArena *arena, IamStr *part,
		  const char **place)
{
	IamJsonCursor cursor;
	IamStr		name;
	char		digits[24];
	size_t		i;

	if (iam_json_open(value, '{', &cursor))
	{
		while (iam_json_next_member(&cursor, &name, part))
		{
			IamArenaMark mark = iam_arena_mark(arena);
			char	   *decoded = iam_arena_alloc(arena, name.len);
			bool		found = decoded != NULL &&
				is_token((IamStr) {decoded, iam_json_unquote(name, decoded)},
						 token);

			iam_arena_rewind(arena, &mark);
			*place = name.data;
			if (found)
				return true;
		}
		return false;
	}
	if (!iam_json_open(value, '[', &cursor))
		return false;
	for (i = 0; iam_json_next_item(&cursor, part); i++)
	{
		snprintf(digits, sizeof(digits), "%zu", i);
		*place = part->data;
		if (iam_str_eq((IamStr) {digits, strlen(digits)}, token))
			return true;
	}
	return false;
}

bool
iam_json_locate(IamStr text, IamStr pointer, IamArena *arena, size_t *offset)
{
	const char *end = text.data + text.len;
	const char *place = walk_blanks(text.data, end);
	IamStr		value = {place, (size_t) (end - place)};
	size_t		from = 0;

	while (from < pointer.len)
	{
		IamStr		token = {pointer.data + from + 1, 0};

		if (pointer.data[from] != '/')
			return false;
		while (from + 1 + token.len < pointer.len &&
			   token.data[token.len] != '/')
			token.len++;
		if (!find_part(value, token, arena, &value, &place))
			return false;
		from += 1 + token.len;
	}
	*offset = (size_t) (place - text.data);
	return true;
}

void
iam_text_position(IamStr text, size_t offset, size_t *line, size_t *column)
{
	size_t		i;

	*line = *column = 1;
	for (i = 0; i < offset && i < text.len; i++)
	{
		if (text.data[i] == '\n')
		{
			++*line;
			*column = 1;
		}
		else if (!iam_utf8_is_continuation((unsigned char) text.data[i]))
			++*column;
	}
}

/*
 * Names that stand twice.
 */

/* A member of one object. */
typedef struct Member
{
	IamStr		name;			/* decoded */
	const char *place;
	IamStr		value;
} Member;

/* What is found: how many, and the first of them. */
typedef struct DuplicateSearch
{
	IamWork    *work;
	const char *start;
	size_t	   *offsets;
	size_t		most;
	size_t		found;
} DuplicateSearch;

static int
compare_members(const void *left, const void *right)
{
	const Member *a = left;
	const Member *b = right;
	int			result = iam_str_compare(a->name, b->name);

	if (result != 0)
		return result;
	return a->place < b->place ? -1 : 1;
}

/* Keep the first ones in the order of the text. */
static void
note_duplicate(DuplicateSearch *search, const char *place)
{
	size_t		offset = (size_t) (place - search->start);
	size_t		i = search->found++;

	if (i >= search->most)
	{
		i = search->most - 1;
		if (search->offsets[i] < offset)
			return;
	}
	for (; i > 0 && search->offsets[i - 1] > offset; i--)
		search->offsets[i] = search->offsets[i - 1];
	search->offsets[i] = offset;
}

/* The next member; false also when the search has failed. */
static bool
next_member(IamWork *work, IamJsonCursor *cursor, IamStr *name, IamStr *value)
{
	if (work->failure != IAM_OK || !iam_json_next_member(cursor, name, value))
		return false;
	iam_work_spend(work, sizeof(Member) + name->len + value->len);
	return true;
}

static size_t
count_members(IamWork *work, IamStr object)
{
	IamJsonCursor cursor;
	IamStr		name;
	IamStr		value;
	size_t		n = 0;

	iam_json_open(object, '{', &cursor);
	while (next_member(work, &cursor, &name, &value))
		n++;
	return n;
}

/* The members of an object, by name; NULL with work->failure set. */
static Member *
sorted_members(IamWork *work, IamStr object, size_t count)
{
	Member	   *members = iam_arena_array(work->scratch, count,
										  sizeof(Member));
	IamJsonCursor cursor;
	IamStr		quoted;
	size_t		i;

	iam_json_open(object, '{', &cursor);
	for (i = 0; members != NULL && i < count; i++)
	{
		char	   *to;

		if (!next_member(work, &cursor, &quoted, &members[i].value))
			return NULL;
		to = iam_arena_alloc(work->scratch, quoted.len);
		if (to == NULL)
			members = NULL;
		else
		{
			members[i].name = (IamStr) {to, iam_json_unquote(quoted, to)};
			members[i].place = quoted.data;
		}
	}
	if (members == NULL)
		work->failure = IAM_ERR_NO_MEMORY;
	else if (count > 1)
		qsort(members, count, sizeof(Member), compare_members);
	return members;
}

static void search_value(DuplicateSearch *search, IamStr value);

/* Of members with one name the first counts, and what the others hold not. */
static void
search_object(DuplicateSearch *search, IamStr object)
{
	size_t		count = count_members(search->work, object);
	Member	   *members;
	size_t		i;

	if (search->work->failure != IAM_OK)
		return;
	members = sorted_members(search->work, object, count);
	for (i = 0; members != NULL && i < count; i++)
	{
		if (i > 0 && iam_str_eq(members[i - 1].name, members[i].name))
			note_duplicate(search, members[i].place);
		else
			search_value(search, members[i].value);
	}
}

/*
 * Search value and, recursively (at most IAM_MAX_JSON_DEPTH deep, as the
 * scanner has seen to), its parts.
 */
static void
search_value(DuplicateSearch *search, IamStr value)
{
	IamJsonCursor cursor;
	IamStr		part;

	if (search->work->failure != IAM_OK || value.len < 2)
		return;
	if (value.data[0] == '{')
		search_object(search, value);
	else if (iam_json_open(value, '[', &cursor))
	{
		while (search->work->failure == IAM_OK &&
			   iam_json_next_item(&cursor, &part))
		{
			iam_work_spend(search->work, 64 + part.len);
			search_value(search, part);
		}
	}
}

size_t
iam_json_duplicates(IamWork *work, IamStr text, size_t *offsets, size_t most)
{
	IamArenaMark mark = iam_arena_mark(work->scratch);
	DuplicateSearch search = {work, text.data, offsets, most, 0};
	const char *end = text.data + text.len;
	const char *start = walk_blanks(text.data, end);

	search_value(&search, (IamStr) {start, (size_t) (end - start)});
	iam_arena_rewind(work->scratch, &mark);
	return work->failure == IAM_OK ? search.found : 0;
}
