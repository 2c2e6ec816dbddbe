/*
 * jsonscan.c
 *		Strict scanner for JSON text.
 *
 * Ring: core.  One pass without recursion: the kinds of the open brackets
 * are the bits of one word, which is why the depth is limited to 64.
 */
#include "jsonscan.h"

#include "jsonwalk.h"
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
	bool		lenient;		/* \u escapes may stand for no character */
	IamArena   *arena;
	const IamHost *host;
	IamJsonScan *scan;
	IamError   *error;
} Scanner;

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

/* Refuse a \u escape at p that stands for no character, or pass it. */
static bool
scan_no_character(Scanner *s, IamErrorCode code, const char *message)
{
	if (!s->lenient)
		return scan_fail(s, code, s->p, message);
	s->p += 6;
	return true;
}

/* A \u escape at p: one code unit, or two that make a surrogate pair. */
static bool
scan_unicode_escape(Scanner *s)
{
	int32_t		unit = iam_json_hex4(s->p + 2, s->end);

	if (unit < 0)
		return scan_fail(s, IAM_ERR_JSON, s->p,
						 "\\u must be followed by four hexadecimal digits");
	if (unit == 0)
		return scan_no_character(s, IAM_ERR_NUL,
								 "\\u0000 cannot be converted to text");
	if (unit >= 0xDC00 && unit <= 0xDFFF)
		return scan_no_character(s, IAM_ERR_JSON, "low surrogate without a "
								 "high surrogate before it");
	if (unit >= 0xD800 && unit <= 0xDBFF)
	{
		int32_t		low = -1;

		if (s->end - s->p >= 12 && s->p[6] == '\\' && s->p[7] == 'u')
			low = iam_json_hex4(s->p + 8, s->end);
		if (low < 0xDC00 || low > 0xDFFF)
			return scan_no_character(s, IAM_ERR_JSON, "high surrogate "
									 "without a low surrogate after it");
		s->scan->decoded -= 12 - 4;
		s->scan->pairs = true;
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
		s->p = iam_utf8_plain_end(s->p, s->end);
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

/* One value with all its parts. */
static bool
scan_one(Scanner *s)
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
	return true;
}

/* The whole text. */
static bool
scan_text(Scanner *s)
{
	if (!scan_one(s))
		return false;
	skip_blanks(s);
	if (s->p < s->end)
		return scan_unexpected(s, "text after the end of the JSON value");
	return true;
}

/* Say also by a pointer where a scan failed. */
static bool
add_pointer(IamStr text, IamError *error)
{
	if (error->offset != IAM_NO_OFFSET)
		iam_json_pointer(text, error->offset, error->pointer,
						 sizeof(error->pointer));
	return false;
}

bool
iam_json_scan_first(IamStr text, const IamHost *host, size_t *len,
					IamError *error)
{
	Scanner		s = {0};
	IamJsonScan scan = {0};

	s.start = s.p = (Bytes) text.data;
	s.end = s.start + text.len;
	s.tick = s.start + SCAN_TICK;
	s.host = host;
	s.scan = &scan;
	s.lenient = true;
	s.error = error;
	if (!scan_one(&s))
		return add_pointer(text, error);
	*len = (size_t) (s.p - s.start);
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
	return scan_text(&s) || add_pointer(text, error);
}
