/*
 * json.c
 *		JSON documents as trees in an arena: the bridge to json-c.
 *
 * Ring: core.  The only file that includes json-c.  Its tree is built,
 * copied and freed within one call, and nothing that may jump is called
 * while it lives.  The scanner has refused everything that json-c would
 * forgive before json-c starts, and keeps what json-c drops: where values
 * start, and the spelling of numbers.
 */
#include "jsontree.h"

#include <json.h>
#include <stdio.h>

#include "jsonscan.h"
#include "jsonwalk.h"
#include "utf8.h"

/* How much text json-c gets between two questions to the host. */
#define FEED_BYTES (32 * 1024)

/*
 * State of the copy from json-c's tree.  The tree is walked in the order of
 * the text, so that next_start always belongs to the value at hand.
 */
typedef struct Copier
{
	IamArena   *arena;
	IamWork		work;
	IamStr		source;
	const IamJsonScan *scan;
	uint32_t	next_start;
	char	   *strings;		/* room for all decoded strings */
} Copier;

/* Length of the number or literal that starts at offset. */
static IamStr
token_at(IamStr source, uint32_t offset)
{
	const char *p = source.data + offset;
	const char *end = source.data + source.len;
	const char *q = p;

	while (q < end && *q != ',' && *q != ']' && *q != '}' && *q != ' ' &&
		   *q != '\n' && *q != '\r' && *q != '\t')
		q++;
	return (IamStr) {p, (size_t) (q - p)};
}

/* Move a decoded string of json-c's into the arena. */
static IamStr
keep_string(Copier *copier, const char *data, size_t len)
{
	char	   *to = copier->strings;

	if (len > 0)
		memcpy(to, data, len);
	copier->strings += len;
	return (IamStr) {to, len};
}

static bool copy_value(Copier *copier, struct json_object *from, IamJson *to);

/* Copy the members of an object; false also when a name stands twice. */
static bool
copy_object(Copier *copier, struct json_object *from, IamJson *to)
{
	struct lh_entry *entry;
	uint32_t	i = 0;

	to->count = (uint32_t) json_object_object_length(from);
	to->items = iam_arena_array(copier->arena, to->count, sizeof(IamJson));
	to->names = iam_arena_array(copier->arena, to->count,
								sizeof(IamJsonName));
	if (to->items == NULL || to->names == NULL)
		return false;
	for (entry = json_object_get_object(from)->head; entry != NULL;
		 entry = entry->next)
	{
		const char *name = lh_entry_k(entry);

		to->names[i].offset = copier->scan->starts[copier->next_start++];
		to->names[i].text = keep_string(copier, name, strlen(name));
		if (!copy_value(copier, lh_entry_v(entry), &to->items[i]))
			return false;
		i++;
	}
	return true;
}

/* Copy the items of an array. */
static bool
copy_array(Copier *copier, struct json_object *from, IamJson *to)
{
	uint32_t	i;

	to->count = (uint32_t) json_object_array_length(from);
	to->items = iam_arena_array(copier->arena, to->count, sizeof(IamJson));
	if (to->items == NULL)
		return false;
	for (i = 0; i < to->count; i++)
	{
		if (!copy_value(copier, json_object_array_get_idx(from, i),
						&to->items[i]))
			return false;
	}
	return true;
}

/*
 * Copy one value; recursion is bounded by IAM_MAX_JSON_DEPTH.  False means
 * that there was no memory, or that work.failure is set.
 */
static bool
copy_value(Copier *copier, struct json_object *from, IamJson *to)
{
	iam_work_spend(&copier->work, sizeof(IamJson));
	if (copier->work.failure != IAM_OK)
		return false;
	to->offset = copier->scan->starts[copier->next_start++];
	to->count = 0;
	to->items = NULL;
	to->names = NULL;
	switch (json_object_get_type(from))
	{
		case json_type_object:
			to->type = IAM_JSON_OBJECT;
			to->text = (IamStr) {"", 0};
			return copy_object(copier, from, to);
		case json_type_array:
			to->type = IAM_JSON_ARRAY;
			to->text = (IamStr) {"", 0};
			return copy_array(copier, from, to);
		case json_type_string:
			to->type = IAM_JSON_STRING;
			to->text = keep_string(copier, json_object_get_string(from),
								   (size_t) json_object_get_string_len(from));
			return true;
		case json_type_boolean:
			to->type = IAM_JSON_BOOL;
			break;
		case json_type_null:
			to->type = IAM_JSON_NULL;
			break;
		default:
			to->type = IAM_JSON_NUMBER;
			break;
	}
	to->text = token_at(copier->source, to->offset);
	return true;
}

/*
 * Put characters for the escaped surrogate pairs of a scanned text.  json-c
 * reads a pair as U+FFFD when the lower 16 bits of the character look like a
 * surrogate themselves (json-c, pull request 893, open in 2025).
 */
static bool
decode_pairs(IamArena *arena, IamStr *text)
{
	const unsigned char *p = (const unsigned char *) text->data;
	const unsigned char *end = p + text->len;
	const unsigned char *escape;
	unsigned char *to = iam_arena_alloc(arena, text->len);
	unsigned char *out = to;

	if (to == NULL)
		return false;
	while ((escape = memchr(p, '\\', (size_t) (end - p))) != NULL)
	{
		int32_t		unit = 0;

		if (escape[1] == 'u')
			unit = iam_json_hex4(escape + 2, end);
		memcpy(out, p, (size_t) (escape - p));
		out += escape - p;
		p = escape;
		if (unit >= 0xD800 && unit <= 0xDFFF)
		{
			int32_t		low = iam_json_hex4(p + 8, end);

			out += iam_utf8_encode(0x10000 + ((uint32_t) (unit - 0xD800) << 10)
								   + (uint32_t) (low - 0xDC00), out);
			p += 12;
		}
		else
		{
			/* both bytes, since the second may be a backslash too */
			*out++ = *p++;
			*out++ = *p++;
		}
	}
	memcpy(out, p, (size_t) (end - p));
	out += end - p;
	*text = (IamStr) {(const char *) to, (size_t) (out - to)};
	return true;
}

/* Let json-c read the text; NULL with *code set when it could not. */
static struct json_object *
read_with_json_c(IamStr text, uint32_t depth, const IamHost *host,
				 IamErrorCode *code)
{
	struct json_tokener *tokener = json_tokener_new_ex((int) depth + 2);
	struct json_object *tree = NULL;
	enum json_tokener_error state = json_tokener_continue;
	size_t		done = 0;

	*code = IAM_ERR_NO_MEMORY;
	if (tokener == NULL)
		return NULL;
	while (done < text.len && state == json_tokener_continue)
	{
		size_t		part = text.len - done;

		if (part > FEED_BYTES)
			part = FEED_BYTES;
		if (done > 0 && iam_cancelled(host))
		{
			*code = IAM_ERR_CANCELLED;
			break;
		}
		tree = json_tokener_parse_ex(tokener, text.data + done, (int) part);
		state = json_tokener_get_error(tokener);
		done += part;
	}
	/* a number or literal ends only when the end of the text is told */
	if (state == json_tokener_continue && *code != IAM_ERR_CANCELLED)
	{
		tree = json_tokener_parse_ex(tokener, "", 1);
		state = json_tokener_get_error(tokener);
	}
	json_tokener_free(tokener);
	if (state == json_tokener_success)
		*code = IAM_OK;
	return tree;
}

/* Report a member name that stands twice in one object. */
static bool
duplicate_error(IamArena *arena, IamStr text, IamError *error)
{
	IamWork		work = {.scratch = arena};
	size_t		offset;

	if (iam_json_duplicates(&work, text, &offset, 1) == 0)
		return iam_error_set(error, work.failure != IAM_OK ? work.failure :
							 IAM_ERR_NO_MEMORY, "JSON could not be read");
	iam_error_at(error, IAM_ERR_JSON, offset,
				 "member name stands twice in one JSON object");
	iam_json_pointer(text, offset, error->pointer, sizeof(error->pointer));
	return false;
}

/* Report a text that is longer than the caller takes. */
static bool
length_error(IamError *error, size_t max_decoded)
{
	iam_error_set(error, IAM_ERR_TOO_LARGE, "");
	snprintf(error->message, sizeof(error->message),
			 "document is longer than %zu bytes", max_decoded);
	return false;
}

/* Copy json-c's tree; on success *tree is the arena's. */
static bool
copy_tree(IamArena *arena, IamStr text, const IamJsonScan *scan,
		  struct json_object *from, IamJson **tree, IamError *error)
{
	Copier		copier = {.arena = arena, .work = {.scratch = arena},
		.source = text, .scan = scan};
	IamJson    *root = iam_arena_alloc(arena, sizeof(IamJson));

	copier.strings = iam_arena_alloc(arena, text.len);
	if (root == NULL || copier.strings == NULL ||
		!copy_value(&copier, from, root))
		return iam_error_set(error, copier.work.failure != IAM_OK ?
							 copier.work.failure : IAM_ERR_NO_MEMORY,
							 "JSON could not be read");

	/* json-c keeps one value for each name, so a lost one is a duplicate */
	if (copier.next_start != scan->n_starts)
		return duplicate_error(arena, text, error);
	*tree = root;
	return true;
}

bool
iam_json_read(IamArena *arena, IamStr text, size_t max_decoded,
			  IamJson **tree, IamError *error)
{
	IamJsonScan scan;
	IamStr		fed = text;
	struct json_object *from;
	IamErrorCode code;
	bool		done;

	/* the longest escape, \uXXXX, takes six bytes for one */
	if (text.len / 6 > max_decoded)
		return length_error(error, max_decoded);
	if (!iam_json_scan(text, arena, arena->host, &scan, error))
		return false;
	if (scan.decoded > max_decoded)
		return length_error(error, max_decoded);
	if (scan.pairs && !decode_pairs(arena, &fed))
		return iam_no_memory(error);
	from = read_with_json_c(fed, scan.depth, arena->host, &code);
	if (code == IAM_OK)
		done = copy_tree(arena, text, &scan, from, tree, error);
	else
		done = iam_error_set(error, code, "JSON could not be read");
	json_object_put(from);
	return done;
}

const IamJson *
iam_json_member(const IamJson *object, const char *name)
{
	size_t		len = strlen(name);
	uint32_t	i;

	if (object == NULL || object->type != IAM_JSON_OBJECT)
		return NULL;
	for (i = 0; i < object->count; i++)
	{
		if (object->names[i].text.len == len &&
			memcmp(object->names[i].text.data, name, len) == 0)
			return &object->items[i];
	}
	return NULL;
}

const char *
iam_json_type_name(IamJsonType type)
{
	static const char *const names[] = {
		"null", "a boolean", "a number", "a string", "an array", "an object"
	};

	return names[type];
}

void
iam_json_quote(IamBuffer *out, IamStr text)
{
	static const char hex[] = "0123456789abcdef";
	size_t		start = 0;
	size_t		i;

	iam_buffer_byte(out, '"');
	for (i = 0; i < text.len; i++)
	{
		unsigned char c = (unsigned char) text.data[i];
		char		escape[6] = {'\\', 0, '0', '0', 0, 0};
		size_t		len = 2;

		if (c >= 0x20 && c != '"' && c != '\\')
			continue;
		switch (c)
		{
			case '"':
			case '\\':
				escape[1] = (char) c;
				break;
			case '\b':
				escape[1] = 'b';
				break;
			case '\f':
				escape[1] = 'f';
				break;
			case '\n':
				escape[1] = 'n';
				break;
			case '\r':
				escape[1] = 'r';
				break;
			case '\t':
				escape[1] = 't';
				break;
			default:
				escape[1] = 'u';
				escape[4] = hex[c >> 4];
				escape[5] = hex[c & 15];
				len = 6;
				break;
		}
		iam_buffer_append(out, text.data + start, i - start);
		iam_buffer_append(out, escape, len);
		start = i + 1;
	}
	iam_buffer_append(out, text.data + start, text.len - start);
	iam_buffer_byte(out, '"');
}
