/*
 * jsonscan.c
 *		Strict scanner for JSON text, and a cursor over scanned text.
 *
 * Ring: core.  One pass without recursion: the kinds of the open brackets
 * are the bits of one word, which is why the depth is limited to 64.  The
 * error paths (pointer of an offset, place of a duplicate) walk the text a
 * second time instead of making every good document pay for them.
 */
#include "jsonscan.h"

#include <stdio.h>
#include <stdlib.h>

#include "utf8.h"

/* How many bytes pass between two questions to the host. */
#define SCAN_TICK (1 << 20)

typedef const unsigned char *Bytes;

typedef struct Scanner
{
	Bytes		start;
	Bytes		p;
	Bytes		end;
	Bytes		tick;
	uint64_t	objects;		/* bit 0: is the innermost bracket a brace? */
	uint32_t	depth;
	uint32_t	size;			/* room in scan->starts */
	IamArena   *arena;
	const IamHost *host;
	IamJsonScan *scan;
	IamError   *error;
} Scanner;

/* Bytes that stand for themselves inside a string: no quote, no backslash,
 * no control character, ASCII. */
static const bool plain[256] = {
	[0x20 ... 0x21] = true,[0x23 ... 0x5B] = true,[0x5D ... 0x7F] = true
};

/* Report a failure at p. */
static bool
scan_fail(Scanner *s, IamErrorCode code, Bytes p, const char *message)
{
	return iam_error_at(s->error, code, (size_t) (p - s->start), message);
}

/* Report a failure at p and show the character there. */
static bool
scan_unexpected(Scanner *s, const char *message)
{
	if (s->p >= s->end)
		return scan_fail(s, IAM_ERR_JSON, s->end,
						 "unexpected end of the JSON text");
	scan_fail(s, IAM_ERR_JSON, s->p, message);
	{
		int			length = iam_utf8_length(s->p, s->end);

		if (length > 0)
			iam_error_found(s->error, (IamStr) {(const char *) s->p,
							(size_t) length});
	}
	return false;
}

static void
skip_blanks(Scanner *s)
{
	while (s->p < s->end && (*s->p == ' ' || *s->p == '\n' ||
							 *s->p == '\r' || *s->p == '\t'))
		s->p++;
}

/* Remember where a value or a member name starts. */
static bool
note_start(Scanner *s)
{
	IamJsonScan *scan = s->scan;

	if (s->p >= s->tick)
	{
		if (iam_cancelled(s->host))
			return iam_error_set(s->error, IAM_ERR_CANCELLED, "cancelled");
		s->tick = s->p + SCAN_TICK;
	}
	if (s->arena == NULL)
		return true;
	if (scan->n_starts == s->size)
	{
		uint32_t   *bigger;

		bigger = iam_arena_array(s->arena, (size_t) s->size * 2,
								 sizeof(uint32_t));
		if (bigger == NULL)
			return iam_no_memory(s->error);
		memcpy(bigger, scan->starts, s->size * sizeof(uint32_t));
		scan->starts = bigger;
		s->size *= 2;
	}
	scan->starts[scan->n_starts++] = (uint32_t) (s->p - s->start);
	return true;
}

/* Value of four hexadecimal digits, or -1. */
static int32_t
hex4(Bytes p, Bytes end)
{
	int32_t		value = 0;
	int			i;

	if (end - p < 4)
		return -1;
	for (i = 0; i < 4; i++)
	{
		unsigned char c = p[i];

		value <<= 4;
		if (c >= '0' && c <= '9')
			value |= c - '0';
		else if ((c | 0x20) >= 'a' && (c | 0x20) <= 'f')
			value |= (c | 0x20) - 'a' + 10;
		else
			return -1;
	}
	return value;
}

/* A \u escape at p: one code unit, or two that make a surrogate pair. */
static bool
scan_unicode_escape(Scanner *s)
{
	int32_t		unit = hex4(s->p + 2, s->end);

	if (unit < 0)
		return scan_fail(s, IAM_ERR_JSON, s->p,
						 "\\u must be followed by four hexadecimal digits");
	if (unit == 0)
		return scan_fail(s, IAM_ERR_NUL, s->p,
						 "\\u0000 cannot be converted to text");
	if (unit >= 0xDC00 && unit <= 0xDFFF)
		return scan_fail(s, IAM_ERR_JSON, s->p,
						 "low surrogate without a high surrogate before it");
	if (unit >= 0xD800 && unit <= 0xDBFF)
	{
		int32_t		low = -1;

		if (s->end - s->p >= 12 && s->p[6] == '\\' && s->p[7] == 'u')
			low = hex4(s->p + 8, s->end);
		if (low < 0xDC00 || low > 0xDFFF)
			return scan_fail(s, IAM_ERR_JSON, s->p,
							 "high surrogate without a low surrogate after it");
		s->scan->decoded -= 12 - 4;
		s->p += 12;
		return true;
	}
	s->scan->decoded -= unit < 0x80 ? 6 - 1 : unit < 0x800 ? 6 - 2 : 6 - 3;
	s->p += 6;
	return true;
}

/* A string token at p. */
static bool
scan_string(Scanner *s)
{
	Bytes		start = s->p;

	s->p++;
	for (;;)
	{
		while (s->p < s->end && plain[*s->p])
			s->p++;
		if (s->p >= s->end)
			return scan_fail(s, IAM_ERR_JSON, start,
							 "string is not closed by a double quote");
		if (*s->p == '"')
		{
			s->p++;
			return true;
		}
		if (*s->p == '\\')
		{
			if (s->end - s->p >= 2 && s->p[1] == 'u')
			{
				if (!scan_unicode_escape(s))
					return false;
			}
			else if (s->end - s->p >= 2 && s->p[1] != '\0' &&
					 strchr("\"\\/bfnrt", s->p[1]) != NULL)
			{
				s->scan->decoded--;
				s->p += 2;
			}
			else
				return scan_fail(s, IAM_ERR_JSON, s->p,
								 "unknown escape in a string");
		}
		else if (*s->p < 0x20)
			return scan_fail(s, IAM_ERR_JSON, s->p,
							 "control character in a string must be escaped");
		else
		{
			int			length = iam_utf8_length(s->p, s->end);

			if (length == 0)
				return scan_fail(s, IAM_ERR_ENCODING, s->p,
								 "invalid byte sequence for UTF-8");
			s->p += length;
		}
	}
}

static bool
is_digit(Scanner *s)
{
	return s->p < s->end && *s->p >= '0' && *s->p <= '9';
}

/* A number token at p. */
static bool
scan_number(Scanner *s)
{
	Bytes		start = s->p;
	bool		good;

	if (*s->p == '-')
		s->p++;
	good = is_digit(s);
	if (good && *s->p == '0')
		s->p++;
	else
		while (is_digit(s))
			s->p++;
	if (good && s->p < s->end && *s->p == '.')
	{
		s->p++;
		good = is_digit(s);
		while (is_digit(s))
			s->p++;
	}
	if (good && s->p < s->end && (*s->p | 0x20) == 'e')
	{
		s->p++;
		if (s->p < s->end && (*s->p == '+' || *s->p == '-'))
			s->p++;
		good = is_digit(s);
		while (is_digit(s))
			s->p++;
	}
	/* 01, 1x and the like */
	if (good && s->p < s->end &&
		((*s->p >= '0' && *s->p <= '9') || *s->p == '.' ||
		 ((*s->p | 0x20) >= 'a' && (*s->p | 0x20) <= 'z')))
		good = false;
	if (!good)
		return scan_fail(s, IAM_ERR_JSON, start,
						 "number is not in the form that JSON prescribes");
	return true;
}

/* One of the three literal names at p. */
static bool
scan_name(Scanner *s)
{
	static const IamStr names[] = {
		IAM_STR_INIT("true"), IAM_STR_INIT("false"), IAM_STR_INIT("null")
	};
	size_t		i;

	for (i = 0; i < sizeof(names) / sizeof(names[0]); i++)
	{
		if ((size_t) (s->end - s->p) >= names[i].len &&
			memcmp(s->p, names[i].data, names[i].len) == 0)
		{
			s->p += names[i].len;
			return true;
		}
	}
	return scan_unexpected(s, "a JSON value was expected");
}

/* A member name and its colon at p. */
static bool
scan_member(Scanner *s)
{
	skip_blanks(s);
	if (s->p >= s->end || *s->p != '"')
		return scan_unexpected(s,
							   "a member name in double quotes was expected");
	if (!note_start(s) || !scan_string(s))
		return false;
	s->scan->n_members++;
	skip_blanks(s);
	if (s->p >= s->end || *s->p != ':')
		return scan_unexpected(s, "a colon was expected");
	s->p++;
	return true;
}

/*
 * Open a bracket at p.  *closed says whether it was closed at once; otherwise
 * p is where the first value starts.
 */
static bool
scan_open(Scanner *s, bool *closed)
{
	bool		object = *s->p == '{';

	if (s->depth == IAM_MAX_JSON_DEPTH)
		return scan_fail(s, IAM_ERR_TOO_LARGE, s->p,
						 "JSON is nested deeper than 64 levels");
	s->depth++;
	if (s->depth > s->scan->depth)
		s->scan->depth = s->depth;
	s->objects = (s->objects << 1) | (object ? 1 : 0);
	s->p++;
	skip_blanks(s);
	*closed = s->p < s->end && *s->p == (object ? '}' : ']');
	if (*closed)
		return true;
	return object ? scan_member(s) : true;
}

/*
 * After a value: close brackets, pass a comma.  *more is false when the
 * outermost value is complete.
 */
static bool
scan_after_value(Scanner *s, bool *more)
{
	while (s->depth > 0)
	{
		bool		object = s->objects & 1;

		skip_blanks(s);
		if (s->p >= s->end)
			return scan_unexpected(s, "");
		if (*s->p == ',')
		{
			s->p++;
			*more = true;
			return object ? scan_member(s) : true;
		}
		if (*s->p != (object ? '}' : ']'))
			return scan_unexpected(s, object ?
								   "a comma or } was expected" :
								   "a comma or ] was expected");
		s->p++;
		s->depth--;
		s->objects >>= 1;
	}
	*more = false;
	return true;
}

/* One value at p that is no bracket, or the opening of one. */
static bool
scan_value(Scanner *s, bool *closed)
{
	*closed = true;
	skip_blanks(s);
	if (s->p >= s->end)
		return scan_unexpected(s, "");
	if (!note_start(s))
		return false;
	switch (*s->p)
	{
		case '{':
		case '[':
			return scan_open(s, closed);
		case '"':
			return scan_string(s);
		case '-':
		case '0':
		case '1':
		case '2':
		case '3':
		case '4':
		case '5':
		case '6':
		case '7':
		case '8':
		case '9':
			return scan_number(s);
		default:
			return scan_name(s);
	}
}

/* The whole text. */
static bool
scan_text(Scanner *s)
{
	bool		more = true;

	while (more)
	{
		bool		closed;

		if (!scan_value(s, &closed))
			return false;
		/* an open bracket is followed by its first value */
		if (!closed)
			continue;
		if (!scan_after_value(s, &more))
			return false;
	}
	skip_blanks(s);
	if (s->p < s->end)
		return scan_unexpected(s, "text after the end of the JSON value");
	return true;
}

bool
iam_json_scan(IamStr text, IamArena *arena, const IamHost *host,
			  IamJsonScan *scan, IamError *error)
{
	Scanner		s = {0};

	s.start = s.p = (Bytes) text.data;
	s.end = s.start + text.len;
	s.tick = s.start + SCAN_TICK;
	s.arena = arena;
	s.host = host;
	s.scan = scan;
	s.error = error;
	memset(scan, 0, sizeof(*scan));
	scan->decoded = text.len;
	if (text.len > UINT32_MAX / 2)
		return iam_error_set(error, IAM_ERR_TOO_LARGE,
							 "JSON text is longer than 2 GB");
	if (arena != NULL)
	{
		s.size = (uint32_t) (text.len / 16 + 16);
		scan->starts = iam_arena_array(arena, s.size, sizeof(uint32_t));
		if (scan->starts == NULL)
			return iam_no_memory(error);
	}
	if (scan_text(&s))
		return true;
	if (error->offset != IAM_NO_OFFSET)
		iam_json_pointer(text, error->offset, error->pointer,
						 sizeof(error->pointer));
	return false;
}

/*
 * The walkers below run over text that was scanned before (or, for the
 * pointer of a syntax error, over the part before the error).  They check
 * bounds, so that they cannot run away, but no grammar.
 */

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
	int32_t		cp = hex4(*p + 2, end);
	int32_t		low = -1;

	*p += end - *p >= 6 ? 6 : end - *p;
	if (cp >= 0xD800 && cp <= 0xDBFF && end - *p >= 6 && (*p)[0] == '\\' &&
		(*p)[1] == 'u')
		low = hex4(*p + 2, end);
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

void
iam_json_pointer(IamStr text, size_t offset, char *pointer, size_t size)
{
	const char *end = text.data + text.len;
	const char *start = walk_blanks(text.data, end);
	IamStr		value = {start, (size_t) (end - start)};
	int			depth = 0;

	pointer[0] = '\0';
	if (offset > text.len)
		return;
	while (depth++ <= IAM_MAX_JSON_DEPTH &&
		   pointer_step(&value, text.data + offset, pointer, size))
		;
}

/* A member name of one object, for the search of duplicates. */
typedef struct Name
{
	IamStr		decoded;
	const char *place;
} Name;

static int
compare_names(const void *left, const void *right)
{
	const Name *a = left;
	const Name *b = right;
	int			result = iam_str_compare(a->decoded, b->decoded);

	if (result != 0)
		return result;
	return a->place < b->place ? -1 : 1;
}

/* Keep the earliest place in *first. */
static void
keep_first(const char **first, const char *place)
{
	if (*first == NULL || place < *first)
		*first = place;
}

/* Duplicates among the names of one object. */
static bool
object_duplicate(IamStr object, IamArena *arena, const char **first)
{
	IamJsonCursor cursor;
	IamStr		quoted;
	IamStr		value;
	Name	   *names;
	size_t		count = 0;
	size_t		i;

	iam_json_open(object, '{', &cursor);
	while (iam_json_next_member(&cursor, &quoted, &value))
		count++;
	names = iam_arena_array(arena, count, sizeof(Name));
	if (names == NULL)
		return false;
	iam_json_open(object, '{', &cursor);
	for (i = 0; i < count && iam_json_next_member(&cursor, &quoted, &value);
		 i++)
	{
		char	   *to = iam_arena_alloc(arena, quoted.len);

		if (to == NULL)
			return false;
		names[i].decoded.data = to;
		names[i].decoded.len = iam_json_unquote(quoted, to);
		names[i].place = quoted.data;
	}
	if (count > 1)
		qsort(names, count, sizeof(Name), compare_names);
	for (i = 1; i < count; i++)
	{
		if (iam_str_eq(names[i - 1].decoded, names[i].decoded))
			keep_first(first, names[i].place);
	}
	return true;
}

/*
 * Search value and, recursively (at most IAM_MAX_JSON_DEPTH deep, as the
 * scanner has seen to), its parts.
 */
static bool
search_duplicate(IamStr value, IamArena *arena, const char **first)
{
	IamJsonCursor cursor;
	IamStr		name;
	IamStr		part;

	if (iam_json_open(value, '{', &cursor))
	{
		if (!object_duplicate(value, arena, first))
			return false;
		while (iam_json_next_member(&cursor, &name, &part))
		{
			if (!search_duplicate(part, arena, first))
				return false;
		}
	}
	else if (iam_json_open(value, '[', &cursor))
	{
		while (iam_json_next_item(&cursor, &part))
		{
			if (!search_duplicate(part, arena, first))
				return false;
		}
	}
	return true;
}

bool
iam_json_find_duplicate(IamStr text, IamArena *arena, size_t *offset)
{
	const char *end = text.data + text.len;
	const char *start = walk_blanks(text.data, end);
	const char *first = NULL;

	if (!search_duplicate((IamStr) {start, (size_t) (end - start)}, arena,
						  &first) || first == NULL)
		return false;
	*offset = (size_t) (first - text.data);
	return true;
}
