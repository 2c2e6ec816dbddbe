/*
 * cloudtrail.c
 *		The records in a text, whatever form it has.
 *
 * Ring: core.  A text is a sequence of objects and arrays of them.  An object
 * is a record, or holds one, or a list of them, under a member of the table
 * below; so the forms need not be told apart, and each may stand within each
 * other.  The text is passed once: a member is scanned and its place noted,
 * and a list is entered item by item, so that nothing larger than a record is
 * ever looked at as a whole, and what stands before a broken place is out.
 */
#include "trail.h"

#include <stdio.h>

#include "fold.h"
#include "jsonscan.h"
#include "jsonwalk.h"

/* Longest member name of the table, and room to see that one is longer. */
#define MAX_NAME 24

/*
 * Names of members in lower case and without underscores, as CloudTrail,
 * Athena, CloudTrail Lake, Steampipe and CloudQuery agree on when written so.
 */
static const IamStr field_names[IAM_TRAIL_FIELDS] = {
	[IAM_TRAIL_EVENT_ID] = IAM_STR_INIT("eventid"),
	[IAM_TRAIL_TIME] = IAM_STR_INIT("eventtime"),
	[IAM_TRAIL_TIMESTAMP] = IAM_STR_INIT("@timestamp"),
	[IAM_TRAIL_SOURCE] = IAM_STR_INIT("eventsource"),
	[IAM_TRAIL_NAME] = IAM_STR_INIT("eventname"),
	[IAM_TRAIL_TYPE] = IAM_STR_INIT("eventtype"),
	[IAM_TRAIL_CATEGORY] = IAM_STR_INIT("eventcategory"),
	[IAM_TRAIL_MANAGEMENT] = IAM_STR_INIT("managementevent"),
	[IAM_TRAIL_REGION] = IAM_STR_INIT("awsregion"),
	[IAM_TRAIL_RECIPIENT] = IAM_STR_INIT("recipientaccountid"),
	[IAM_TRAIL_ACCOUNT] = IAM_STR_INIT("accountid"),
	[IAM_TRAIL_ERROR_CODE] = IAM_STR_INIT("errorcode"),
	[IAM_TRAIL_ERROR_MESSAGE] = IAM_STR_INIT("errormessage"),
	[IAM_TRAIL_SHARED_ID] = IAM_STR_INIT("sharedeventid"),
	[IAM_TRAIL_USER] = IAM_STR_INIT("useridentity"),
	[IAM_TRAIL_PARAMETERS] = IAM_STR_INIT("requestparameters"),
	[IAM_TRAIL_RESOURCES] = IAM_STR_INIT("resources"),
	[IAM_TRAIL_WINDOW] = IAM_STR_INIT("timewindow"),
	[IAM_TRAIL_SUMMARY] = IAM_STR_INIT("summary"),
	[IAM_TRAIL_DIGEST] = IAM_STR_INIT("digests3object"),
	[IAM_TRAIL_NEXT] = IAM_STR_INIT("nexttoken"),
	/* around a record: lookup-events, EventBridge, CloudWatch Logs, Splunk */
	[IAM_TRAIL_LOOKUP] = IAM_STR_INIT("cloudtrailevent"),
	[IAM_TRAIL_DETAIL] = IAM_STR_INIT("detail"),
	[IAM_TRAIL_MESSAGE] = IAM_STR_INIT("message"),
	[IAM_TRAIL_EVENT] = IAM_STR_INIT("event"),
	/* lists: trail files, lookup-events, CloudWatch Logs */
	[IAM_TRAIL_RECORDS] = IAM_STR_INIT("records"),
	[IAM_TRAIL_EVENTS] = IAM_STR_INIT("events"),
	[IAM_TRAIL_LOG_EVENTS] = IAM_STR_INIT("logevents")
};

/* How a part of the text was read. */
typedef enum Reading
{
	READ_DONE,
	READ_BAD,					/* told; p is behind it all the same */
	READ_LOST					/* told; where it ends is not known */
} Reading;

static Reading read_value(IamTrail *trail);

static bool
is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

static void
skip_blanks(IamTrail *trail)
{
	while (trail->p < trail->end && is_blank(*trail->p))
		trail->p++;
}

/* Is c the next character behind blanks? */
static bool
next_is(IamTrail *trail, char c)
{
	skip_blanks(trail);
	return trail->p < trail->end && *trail->p == c;
}

/* Write the JSON pointer of the record at hand, as much as there is room. */
static void
record_pointer(const IamTrail *trail, char *pointer, size_t size)
{
	size_t		used = 0;
	uint32_t	i;

	pointer[0] = '\0';
	for (i = 0; i < trail->level && used < size; i++)
		used += (size_t) snprintf(pointer + used, size - used,
								  "%s%.*s/%llu",
								  trail->path[i].name.len > 0 ? "/" : "",
								  (int) trail->path[i].name.len,
								  trail->path[i].name.data,
								  (unsigned long long) trail->path[i].index);
}

void
iam_trail_place(const IamTrail *trail, char *text, size_t size)
{
	char		pointer[256];

	record_pointer(trail, pointer, sizeof(pointer));
	if (trail->inner)
		snprintf(text, size, "in the string at JSON pointer \"%s\"", pointer);
	else
		snprintf(text, size, "at JSON pointer \"%s\", byte offset %zu",
				 pointer, (size_t) (trail->start - trail->text.data));
}

/*
 * Emit a row that only tells what is wrong: in the value that starts at
 * start, which is that of a member unless its name is empty.
 */
static void
tell(IamTrail *trail, const char *start, IamStr member, const IamError *found)
{
	char		text[sizeof(found->message) + sizeof(found->pointer) + 400];
	char		pointer[256];
	char		place[64] = "";

	if (found->code == IAM_ERR_CANCELLED || found->code == IAM_ERR_NO_MEMORY)
	{
		*trail->error = *found;
		return;
	}
	record_pointer(trail, pointer, sizeof(pointer));
	if (!trail->inner)
		snprintf(place, sizeof(place), ", byte offset %zu",
				 (size_t) (start - trail->text.data) +
				 (found->offset == IAM_NO_OFFSET ? 0 : found->offset));
	snprintf(text, sizeof(text), "%s, at JSON pointer \"%s%s%.*s%s\"%s%s",
			 found->message, pointer, member.len > 0 ? "/" : "",
			 (int) member.len, member.data, found->pointer, place,
			 trail->inner ? " of the string there" : "");
	memset(&trail->row, 0, sizeof(trail->row));
	trail->row.error = (IamStr) {text, strlen(text)};
	trail->bad++;
	trail->emit(trail->emit_arg, &trail->row);
}

/* Tell what is wrong with the part that starts at p. */
static Reading
tell_here(IamTrail *trail, const char *message)
{
	IamError	found;

	iam_error_set(&found, IAM_ERR_JSON, message);
	tell(trail, trail->p, (IamStr) {"", 0}, &found);
	return READ_LOST;
}

/* Scan the value at p and pass it. */
static bool
scan_value(IamTrail *trail, IamStr *token, IamError *found)
{
	size_t		len;

	skip_blanks(trail);
	if (!iam_json_scan_first((IamStr) {trail->p,
							 (size_t) (trail->end - trail->p)},
							 trail->arena.host, &len, found))
		return false;
	*token = (IamStr) {trail->p, len};
	trail->p += len;
	iam_work_spend(&trail->work, len);
	return true;
}

/*
 * Find the end of a part that could not be read, so that what follows it is
 * not lost.  Looking far in vain is not repeated without end.
 */
static Reading
find_end(IamTrail *trail, const char *start)
{
	size_t		rest = (size_t) (trail->end - start);
	size_t		len;
	bool		closed;

	if (rest > trail->slack)
		rest = trail->slack;
	closed = iam_json_skip((IamStr) {start, rest}, &len) && len > 0;
	iam_work_spend(&trail->work, len);
	if (!closed)
	{
		trail->slack -= len;
		return READ_LOST;
	}
	trail->p = start + len;
	return READ_BAD;
}

/* The field that a member name, a token with its quotes, stands for. */
static IamTrailField
field_of(IamStr quoted)
{
	char		name[MAX_NAME];
	size_t		len = 0;
	size_t		i;
	int			field;

	if (quoted.len > 2 * MAX_NAME)
		return IAM_TRAIL_FIELDS;
	for (i = 1; i + 1 < quoted.len; i++)
	{
		if (quoted.data[i] == '_')
			continue;
		if (len == MAX_NAME)
			return IAM_TRAIL_FIELDS;
		name[len++] = (char) iam_fold_ascii((unsigned char) quoted.data[i]);
	}
	for (field = 0; field < IAM_TRAIL_FIELDS; field++)
	{
		if (field_names[field].len == len &&
			memcmp(field_names[field].data, name, len) == 0)
			break;
	}
	return (IamTrailField) field;
}

/* Read the items of the list at p; name is that of its member. */
static Reading
read_list(IamTrail *trail, IamStr name)
{
	Reading		result = READ_DONE;
	uint32_t	level = trail->level;

	if (level == IAM_TRAIL_LEVELS)
		return tell_here(trail, "records are wrapped in too many layers");
	trail->p++;
	trail->path[level].name = name;
	trail->path[level].index = 0;
	trail->level++;
	if (!next_is(trail, ']'))
	{
		for (;;)
		{
			result = read_value(trail);
			if (result == READ_LOST || iam_trail_failed(trail))
				break;
			if (next_is(trail, ']'))
				break;
			if (!next_is(trail, ','))
			{
				result = tell_here(trail, trail->p < trail->end ?
								   "a comma or ] was expected" :
								   "the text ends within a list");
				break;
			}
			trail->p++;
			trail->path[level].index++;
		}
	}
	trail->level = level;
	if (result == READ_LOST || iam_trail_failed(trail))
		return READ_LOST;
	trail->p++;
	return READ_DONE;
}

/* Read the value of a member at p. */
static Reading
read_member(IamTrail *trail, IamStr quoted, IamTrailFields *fields,
			bool *listed)
{
	IamTrailField field = field_of(quoted);
	IamStr		name = {quoted.data + 1, quoted.len - 2};
	IamStr		unknown;
	IamStr	   *token = field < IAM_TRAIL_FIELDS ? &fields->token[field] :
		&unknown;
	const char *start = trail->p;
	IamError	found;

	if (token != &unknown && token->data != NULL)
		return tell_here(trail, "a member stands twice in the object");
	if (field >= IAM_TRAIL_RECORDS && field < IAM_TRAIL_FIELDS &&
		*trail->p == '[')
	{
		*listed = true;
		return read_list(trail, name);
	}
	if (scan_value(trail, token, &found))
		return READ_DONE;
	tell(trail, start, name.len <= MAX_NAME ? name : IAM_STR("..."), &found);
	return READ_LOST;
}

/*
 * Read the object at p: note its members, and enter those that are lists of
 * records.
 */
static Reading
read_members(IamTrail *trail, IamTrailFields *fields, bool *listed)
{
	memset(fields, 0, sizeof(*fields));
	*listed = false;
	trail->p++;
	if (next_is(trail, '}'))
	{
		trail->p++;
		return READ_DONE;
	}
	for (;;)
	{
		IamStr		name;
		IamError	found;

		if (!next_is(trail, '"'))
			return tell_here(trail, trail->p < trail->end ?
							 "a member name in double quotes was expected" :
							 "the text ends within an object");
		if (!scan_value(trail, &name, &found))
		{
			tell(trail, trail->p, (IamStr) {"", 0}, &found);
			return READ_LOST;
		}
		if (!next_is(trail, ':'))
			return tell_here(trail, "a colon was expected");
		trail->p++;
		skip_blanks(trail);
		if (trail->p == trail->end)
			return tell_here(trail, "the text ends within an object");
		if (read_member(trail, name, fields, listed) == READ_LOST)
			return READ_LOST;
		if (next_is(trail, '}'))
			break;
		if (!next_is(trail, ','))
			return tell_here(trail, trail->p < trail->end ?
							 "a comma or } was expected" :
							 "the text ends within an object");
		trail->p++;
	}
	trail->p++;
	return READ_DONE;
}

/* Read what a member holds, as JSON or as a string of JSON. */
static Reading
read_wrapped(IamTrail *trail, IamStr token)
{
	const char *p = trail->p;
	const char *end = trail->end;
	bool		inner = trail->inner;

	if (trail->wraps == IAM_TRAIL_LEVELS)
		return tell_here(trail, "records are wrapped in too many layers");
	if (token.data[0] == '"')
	{
		token = iam_trail_text(trail, token);
		trail->inner = true;
	}
	trail->p = token.data;
	trail->end = token.data + token.len;
	trail->wraps++;
	if (read_value(trail) != READ_LOST && trail->inner && !inner)
	{
		skip_blanks(trail);
		if (trail->p < trail->end)
			tell_here(trail, "text after the end of the record");
	}
	trail->wraps--;
	trail->p = p;
	trail->end = end;
	trail->inner = inner;
	/* the outer text was scanned and is whole, whatever was within */
	return READ_DONE;
}

/* The member that holds the record, or IAM_TRAIL_FIELDS when it is one. */
static IamTrailField
wrapping(const IamTrailFields *fields)
{
	static const IamTrailField wraps[] = {
		IAM_TRAIL_DETAIL, IAM_TRAIL_EVENT, IAM_TRAIL_MESSAGE
	};
	size_t		i;

	if (fields->token[IAM_TRAIL_LOOKUP].data != NULL)
		return IAM_TRAIL_LOOKUP;
	/* records have members called so too */
	if (fields->token[IAM_TRAIL_NAME].data != NULL)
		return IAM_TRAIL_FIELDS;
	for (i = 0; i < sizeof(wraps) / sizeof(wraps[0]); i++)
	{
		IamStr		token = fields->token[wraps[i]];

		if (token.data != NULL &&
			(token.data[0] == '{' || token.data[0] == '"'))
			return wraps[i];
	}
	return IAM_TRAIL_FIELDS;
}

/* Read the object at p. */
static Reading
read_object(IamTrail *trail)
{
	IamTrailFields fields;
	IamTrailField wrap;
	bool		listed;
	const char *start = trail->p;
	Reading		result = read_members(trail, &fields, &listed);

	if (result != READ_DONE)
		return result;
	if (listed)
	{
		if (fields.token[IAM_TRAIL_NEXT].data != NULL &&
			fields.token[IAM_TRAIL_NEXT].data[0] == '"')
			tell_here(trail, "further pages are missing: there is a "
					  "NextToken");
		return READ_DONE;
	}
	wrap = wrapping(&fields);
	if (wrap < IAM_TRAIL_FIELDS)
		return read_wrapped(trail, fields.token[wrap]);
	trail->start = start;
	iam_trail_record(trail, &fields);
	return READ_DONE;
}

/* Read an object, an array of objects, or tell that it is neither. */
static Reading
read_value(IamTrail *trail)
{
	IamArenaMark mark = iam_arena_mark(&trail->arena);
	Reading		result;
	const char *start;

	skip_blanks(trail);
	start = trail->p;
	if (trail->p < trail->end && *trail->p == '{')
		result = read_object(trail);
	else if (trail->p < trail->end && *trail->p == '[')
		result = read_list(trail, (IamStr) {"", 0});
	else
		result = tell_here(trail, trail->p < trail->end ?
						   "an object or array was expected" :
						   "the text ends where a record was expected");
	if (result == READ_LOST && !iam_trail_failed(trail) &&
		trail->level > 0 && !trail->inner)
		result = find_end(trail, start);
	if (trail->work.failure != IAM_OK && !iam_trail_failed(trail))
		iam_error_set(trail->error, trail->work.failure, "cancelled");
	iam_arena_rewind(&trail->arena, &mark);
	return result;
}

/*
 * After a value whose end is not known: to the next line after p that starts
 * as a value does.  The lines of JSON lines do; those within a value that is
 * printed over several lines are indented, or close a bracket.
 */
static void
next_line(IamTrail *trail, const char *p)
{
	while (p < trail->end)
	{
		const char *newline = memchr(p, '\n', (size_t) (trail->end - p));

		if (newline == NULL)
			p = trail->end;
		else
		{
			p = newline + 1;
			if (p < trail->end && (*p == '{' || *p == '['))
				break;
		}
	}
	trail->p = p;
}

/* Does the text start as compressed bytes do, also as base64 or hex? */
static bool
is_compressed(IamStr text)
{
	static const IamStr starts[] = {
		IAM_STR_INIT("\x1F\x8B"), IAM_STR_INIT("\\x1f8b"),
		IAM_STR_INIT("1f8b08"), IAM_STR_INIT("H4sI")
	};
	size_t		i;

	for (i = 0; i < sizeof(starts) / sizeof(starts[0]); i++)
	{
		if (text.len >= starts[i].len &&
			memcmp(text.data, starts[i].data, starts[i].len) == 0)
			return true;
	}
	return false;
}

/* Read all values of the text. */
static void
read_text(IamTrail *trail)
{
	skip_blanks(trail);
	if (trail->p == trail->end)
		tell_here(trail, "the document is empty");
	while (trail->p < trail->end && !iam_trail_failed(trail))
	{
		const char *start = trail->p;
		uint64_t	rows = trail->rows;

		/*
		 * A broken line may have taken the next ones for its parts.  What
		 * has come out is not read again; and as each line that is taken so
		 * nests deeper, that is not done often either.
		 */
		if (read_value(trail) == READ_LOST)
			next_line(trail, trail->rows == rows ? start : trail->p);
		/* of several values some people write a list without brackets */
		if (next_is(trail, ','))
			trail->p++;
		skip_blanks(trail);
	}
}

/* Records are mostly read in this much memory. */
#define ROOM (32 * 1024)

bool
iam_cloudtrail_read(const IamHost *host, IamStr text, IamUsageEmit emit,
					void *arg, uint64_t *bad, IamError *error)
{
	IamTrail	trail = {0};
	IamArena	room;
	void	   *memory;

	*bad = 0;
	/* PowerShell and others put a byte order mark before the text */
	if (text.len >= 3 && memcmp(text.data, "\xEF\xBB\xBF", 3) == 0)
		text = (IamStr) {text.data + 3, text.len - 3};
	if (is_compressed(text))
	{
		iam_error_set(error, IAM_ERR_ARGUMENT, "document is compressed");
		snprintf(error->hint, sizeof(error->hint), "Unpack it first, for "
				 "example with COPY ... FROM PROGRAM 'gzip -cd FILE'.");
		return false;
	}
	iam_error_clear(error);
	iam_arena_init(&room, host);
	memory = iam_arena_alloc(&room, ROOM);
	if (memory == NULL)
		return iam_no_memory(error);
	iam_arena_init(&trail.arena, host);
	iam_arena_lend(&trail.arena, memory, ROOM);
	trail.work.scratch = &trail.arena;
	trail.text = text;
	trail.p = text.data;
	trail.end = text.data + text.len;
	trail.slack = text.len;
	trail.emit = emit;
	trail.emit_arg = arg;
	trail.error = error;
	read_text(&trail);
	*bad = trail.bad;
	iam_arena_free(&trail.arena);
	iam_arena_free(&room);
	return error->code == IAM_OK;
}
