/*
 * trail_record.c
 *		One CloudTrail record as rows.
 *
 * Ring: core.  Top-level members are decoded from their tokens; what is an
 * object goes to the JSON reader, and the request parameters only when the
 * event's needs depend on them.
 */
#include "trail.h"

#include <stdio.h>

#include "fold.h"
#include "jsonwalk.h"
#include "value.h"

/* Longest object within a record: far beyond what CloudTrail delivers. */
#define MAX_PART (16 * 1024 * 1024)

void
iam_trail_complain(IamTrail *trail, const char *message, IamStr found)
{
	char		shown[100] = "";
	size_t		room = sizeof(trail->complaint) - trail->complained;
	int			len;

	if (found.data != NULL)
		iam_copy_text(shown, sizeof(shown), found);
	len = snprintf(trail->complaint + trail->complained, room, "%s%s%s%s%s",
				   trail->complained > 0 ? "; " : "", message,
				   found.data != NULL ? " \"" : "",
				   found.data != NULL ? shown : "",
				   found.data != NULL ? "\"" : "");
	/* what has no room is left out whole, for half a character is no text */
	if ((size_t) len < room)
		trail->complained += (size_t) len;
	trail->complaint[trail->complained] = '\0';
}

void
iam_trail_put(IamTrail *trail)
{
	char		place[400];
	char		text[sizeof(trail->complaint) + sizeof(place) + 4];

	if (trail->complained > 0)
	{
		iam_trail_place(trail, place, sizeof(place));
		snprintf(text, sizeof(text), "%s, %s", trail->complaint, place);
		trail->row.error = (IamStr) {text, strlen(text)};
	}
	trail->rows++;
	trail->emit(trail->emit_arg, &trail->row);
	trail->row.error = (IamStr) {NULL, 0};
}

/* Memory of the record at hand; without any the reading fails. */
static char *
room_for(IamTrail *trail, size_t len)
{
	char	   *room = iam_arena_alloc(&trail->arena, len > 0 ? len : 1);

	if (room == NULL)
		iam_no_memory(trail->error);
	return room;
}

IamStr
iam_trail_text(IamTrail *trail, IamStr token)
{
	IamStr		absent = {NULL, 0};
	char	   *to;

	if (token.data == NULL || token.data[0] == 'n')
		return absent;
	if (token.data[0] != '"')
		return token;
	if (memchr(token.data, '\\', token.len) == NULL)
		return (IamStr) {token.data + 1, token.len - 2};
	to = room_for(trail, token.len);
	if (to == NULL)
		return absent;
	/* decoding never gets ahead of what it decodes */
	return (IamStr) {to, iam_json_unquote(iam_json_mend_escapes(token, to),
										  to)};
}

/*
 * Read a text again, without the escapes that stand for no character.  What
 * anybody can write into a user agent must not hide the event.
 */
static bool
read_mended(IamTrail *trail, IamStr text, IamJson **tree, IamError *found)
{
	char	   *copy = room_for(trail, text.len);

	if (copy == NULL)
		return iam_no_memory(found);
	return iam_json_read(&trail->arena, iam_json_mend_escapes(text, copy),
						 MAX_PART, tree, found);
}

const IamJson *
iam_trail_tree(IamTrail *trail, IamStr token, const char *name)
{
	IamStr		text = iam_trail_text(trail, token);
	IamJson    *tree;
	IamError	found;
	char		message[sizeof(found.message) + 40];

	if (text.data == NULL || text.len == 0)
		return NULL;
	if (iam_json_read(&trail->arena, text, MAX_PART, &tree, &found) ||
		((found.code == IAM_ERR_JSON || found.code == IAM_ERR_NUL) &&
		 read_mended(trail, text, &tree, &found)))
		return tree;
	if (found.code == IAM_ERR_CANCELLED || found.code == IAM_ERR_NO_MEMORY)
		*trail->error = found;
	else
	{
		snprintf(message, sizeof(message), "%s: %s", name, found.message);
		iam_trail_complain(trail, message, (IamStr) {NULL, 0});
	}
	return NULL;
}

/* The text of a member that is neither an object nor an array. */
static IamStr
scalar_text(IamTrail *trail, const IamTrailFields *fields,
			IamTrailField field)
{
	IamStr		token = fields->token[field];

	if (token.data != NULL && (token.data[0] == '{' || token.data[0] == '['))
		return (IamStr) {NULL, 0};
	return iam_trail_text(trail, token);
}

bool
iam_trail_same_name(IamStr found, IamStr name)
{
	bool		open = name.len > 0 && name.data[name.len - 1] == '*';
	size_t		n = open ? name.len - 1 : name.len;
	size_t		at = 0;
	size_t		i;

	for (i = 0; i < found.len && !(open && at == n); i++)
	{
		if (found.data[i] == '_')
			continue;
		if (at == n || iam_fold_ascii((unsigned char) found.data[i]) !=
			iam_fold_ascii((unsigned char) name.data[at]))
			return false;
		at++;
	}
	return at == n;
}

const IamJson *
iam_trail_member(const IamJson *object, IamStr name)
{
	uint32_t	i;

	if (object == NULL || object->type != IAM_JSON_OBJECT)
		return NULL;
	for (i = 0; i < object->count; i++)
	{
		if (iam_trail_same_name(object->names[i].text, name))
			return &object->items[i];
	}
	return NULL;
}

IamStr
iam_trail_member_text(const IamJson *object, IamStr name)
{
	const IamJson *member = iam_trail_member(object, name);

	if (member == NULL || member->text.len == 0 ||
		(member->type != IAM_JSON_STRING && member->type != IAM_JSON_NUMBER))
		return (IamStr) {NULL, 0};
	return member->text;
}

IamStr
iam_trail_join(IamTrail *trail, const IamStr *pieces, int n)
{
	size_t		len = 0;
	char	   *text;
	int			i;

	for (i = 0; i < n; i++)
		len += pieces[i].len;
	text = room_for(trail, len);
	if (text == NULL)
		return (IamStr) {NULL, 0};
	len = 0;
	for (i = 0; i < n; i++)
	{
		if (pieces[i].len > 0)
			memcpy(text + len, pieces[i].data, pieces[i].len);
		len += pieces[i].len;
	}
	return (IamStr) {text, len};
}

/*
 * Times.
 */

#define MICROSECONDS INT64_C(1000000)

/* Does a text end with the zone of a time? */
static bool
has_zone(IamStr text)
{
	size_t		i;

	if (text.len > 0 && text.data[text.len - 1] == 'Z')
		return true;
	/* an offset: behind the T, which no date reaches */
	for (i = 11; i < text.len; i++)
	{
		if (text.data[i] == '+' || text.data[i] == '-')
			return true;
	}
	return false;
}

/* The first six digits of a fraction as microseconds. */
static int64_t
fraction_microseconds(IamStr fraction)
{
	int64_t		value = 0;
	size_t		i;

	for (i = 0; i < 6; i++)
		value = value * 10 + (i < fraction.len ? fraction.data[i] - '0' : 0);
	return value;
}

/*
 * Set the time.  A blank instead of the T is how Athena, CloudTrail Lake and
 * the windows of aggregated events write UTC, and they leave out the zone.
 * Otherwise a time without zone could be any hour, and is none.
 */
static void
set_time(IamTrail *trail, IamStr text)
{
	static const IamStr utc = IAM_STR_INIT(" UTC");
	char		iso[40];
	IamInstant	instant;
	bool		blank = text.len > 10 && text.data[10] == ' ';
	IamStr		time = text;

	if (text.data == NULL)
	{
		iam_trail_complain(trail, "no eventTime", text);
		return;
	}
	if (blank && memcmp(text.data + text.len - utc.len, utc.data,
						utc.len) == 0)
		time.len -= utc.len;
	if (time.len < 16 || time.len >= sizeof(iso))
	{
		iam_trail_complain(trail, "eventTime is no time:", text);
		return;
	}
	memcpy(iso, time.data, time.len);
	if (blank)
		iso[10] = 'T';
	if (!iam_instant_parse((IamStr) {iso, time.len}, &instant) ||
		iso[10] != 'T' || instant.negative)
		iam_trail_complain(trail, "eventTime is no time:", text);
	else if (!blank && !has_zone(text))
		iam_trail_complain(trail, "eventTime has no zone:", text);
	else
	{
		trail->row.timed = true;
		trail->row.happened_at = (int64_t) instant.seconds * MICROSECONDS +
			fraction_microseconds(instant.fraction);
	}
}

/*
 * Outcomes (usage.md 1.1, "Error classes").
 */

static const IamStr denied_codes[] = {
	IAM_STR_INIT("AccessDenied"),
	IAM_STR_INIT("AccessDeniedException"),
	IAM_STR_INIT("UnauthorizedOperation"),
	IAM_STR_INIT("UnauthorizedException"),
	IAM_STR_INIT("VpceAccessDenied")
};

static const IamStr denied_words[] = {
	IAM_STR_INIT("not authorized"),
	IAM_STR_INIT("access denied"),
	IAM_STR_INIT("explicit deny")
};

/* Where a text in lower case stands in one of any case. */
static const char *
find_folded(IamStr text, IamStr folded)
{
	size_t		i;

	for (i = 0; i + folded.len <= text.len; i++)
	{
		if (iam_fold_equal((IamStr) {text.data + i, folded.len}, folded))
			return text.data + i;
	}
	return NULL;
}

static bool
is_denied_code(IamStr code)
{
	size_t		i;

	for (i = 0; i < sizeof(denied_codes) / sizeof(denied_codes[0]); i++)
	{
		if (iam_str_eq(code, denied_codes[i]))
			return true;
	}
	return false;
}

static bool
is_denied_message(IamStr message)
{
	size_t		i;

	for (i = 0; i < sizeof(denied_words) / sizeof(denied_words[0]); i++)
	{
		if (find_folded(message, denied_words[i]) != NULL)
			return true;
	}
	return false;
}

static bool
starts_with(IamStr text, IamStr start)
{
	return text.len >= start.len &&
		memcmp(text.data, start.data, start.len) == 0;
}

/*
 * The code says more than the message: that of an argument that is not valid
 * may speak of a permission that somebody else lacks.
 */
static IamStr
outcome_of(IamStr code, IamStr message)
{
	IamStr		client = IAM_STR("Client.");

	if (starts_with(code, client))
		code = (IamStr) {code.data + client.len, code.len - client.len};
	if ((code.len == 0 && message.len == 0) ||
		iam_str_eq(code, IAM_STR("DryRunOperation")))
		return IAM_STR("ok");
	if (is_denied_code(code) ||
		(!starts_with(code, IAM_STR("Invalid")) && is_denied_message(message)))
		return IAM_STR("denied");
	return IAM_STR("error");
}

/* The text between two places of a message; to the end without the second. */
static IamStr
between(IamStr message, IamStr before, const IamStr *after, int n_after)
{
	const char *start = find_folded(message, before);
	IamStr		rest;
	int			i;

	if (start == NULL)
		return (IamStr) {NULL, 0};
	start += before.len;
	rest = (IamStr) {start, (size_t) (message.data + message.len - start)};
	for (i = 0; i < n_after; i++)
	{
		const char *end = find_folded(rest, after[i]);

		if (end != NULL)
			rest.len = (size_t) (end - rest.data);
	}
	return rest;
}

/* CloudTrail cuts messages at this many bytes. */
#define MESSAGE_CUT 1024

/* What a message says that was denied. */
static IamDenial
denial_of(IamStr message)
{
	static const IamStr after_action[] = {
		IAM_STR_INIT(" "), IAM_STR_INIT("\n"), IAM_STR_INIT(",")
	};
	static const IamStr after_resource[] = {
		IAM_STR_INIT(" because "), IAM_STR_INIT(" with an explicit"),
		IAM_STR_INIT("\n")
	};
	IamDenial	denial;

	denial.action = between(message, IAM_STR("authorized to perform: "),
							after_action, 3);
	denial.resource = between(message, IAM_STR(" on resource: "),
							  after_resource, 3);
	/* an ARN that reaches to the cut may lack its end */
	if (!starts_with(denial.resource, IAM_STR("arn:")) ||
		(message.len >= MESSAGE_CUT - 1 && denial.resource.data +
		 denial.resource.len == message.data + message.len))
		denial.resource = (IamStr) {NULL, 0};
	return denial;
}

/*
 * The record.
 */

/* Management, unless the record says something else. */
static IamStr
category_of(IamTrail *trail, const IamTrailFields *fields)
{
	IamStr		category = scalar_text(trail, fields, IAM_TRAIL_CATEGORY);
	IamStr		management;

	if (category.len > 0)
		return category;
	management = scalar_text(trail, fields, IAM_TRAIL_MANAGEMENT);
	return iam_str_eq(management, IAM_STR("false")) ? IAM_STR("Data") :
		IAM_STR("Management");
}

/* Complain when a text is not there that a record must have. */
static void
require(IamTrail *trail, IamStr text, const char *complaint)
{
	if (text.data == NULL)
		iam_trail_complain(trail, complaint, text);
}

/* The columns that are members of the record as they stand. */
static void
set_plain(IamTrail *trail, const IamTrailFields *fields)
{
	IamUsageRow *row = &trail->row;
	const struct
	{
		IamStr	   *column;
		IamTrailField field;
	}			plain[] = {
		{&row->event_id, IAM_TRAIL_EVENT_ID},
		{&row->event_source, IAM_TRAIL_SOURCE},
		{&row->event_name, IAM_TRAIL_NAME},
		{&row->region, IAM_TRAIL_REGION},
		{&row->account, IAM_TRAIL_RECIPIENT},
		{&row->error_code, IAM_TRAIL_ERROR_CODE},
		{&row->shared_event_id, IAM_TRAIL_SHARED_ID}
	};
	size_t		i;

	memset(row, 0, sizeof(*row));
	for (i = 0; i < sizeof(plain) / sizeof(plain[0]); i++)
	{
		IamStr		text = scalar_text(trail, fields, plain[i].field);

		if (text.len > 0)
			*plain[i].column = text;
	}
	if (row->account.data == NULL)
		row->account = scalar_text(trail, fields, IAM_TRAIL_ACCOUNT);
	row->category = category_of(trail, fields);
}

/* Emit the one row of a record that nothing is used by. */
static void
put_without_action(IamTrail *trail, IamRelation relation)
{
	trail->row.relation = iam_relation_name(relation);
	iam_trail_put(trail);
}

static void
put_unmapped(IamTrail *trail)
{
	const IamStr pieces[] = {
		IAM_STR("unmapped:"), trail->row.event_source, IAM_STR("/"),
		trail->row.event_name
	};

	trail->row.action = iam_trail_join(trail, pieces, 4);
	put_without_action(trail, IAM_REL_UNMAPPED);
}

/* Types of events for which nobody's permission is asked. */
static bool
is_silent_type(IamStr type)
{
	return iam_str_eq(type, IAM_STR("AwsServiceEvent")) ||
		iam_str_eq(type, IAM_STR("AwsConsoleSignIn"));
}

/*
 * Are the request parameters as the record has them all there are?  They are
 * withheld from most denied calls, and left out when they are long.
 */
static bool
knows_parameters(const IamTrail *trail, IamStr token, const IamJson *tree)
{
	if (token.data == NULL ||
		iam_trail_member(tree, IAM_STR("omitted")) != NULL)
		return false;
	return tree != NULL || iam_str_eq(trail->row.outcome, IAM_STR("ok"));
}

/* Emit the rows of an event whose needs are known. */
static void
put_needs(IamTrail *trail, const IamTrailFields *fields,
		  const IamEvent *event, IamStr message)
{
	IamTrailCall call = {0};
	IamStr		parameters = fields->token[IAM_TRAIL_PARAMETERS];

	call.resources = iam_trail_tree(trail, fields->token[IAM_TRAIL_RESOURCES],
									"resources");
	if (iam_event_asks_parameters(event))
	{
		call.parameters = iam_trail_tree(trail, parameters,
										 "requestParameters");
		call.parameters_known = knows_parameters(trail, parameters,
												 call.parameters);
	}
	if (iam_str_eq(trail->row.outcome, IAM_STR("denied")))
		call.denial = denial_of(message);
	if (!iam_trail_failed(trail))
		iam_trail_needs(trail, event, &call);
}

/* Emit the rows of the event that row names. */
static void
put_event(IamTrail *trail, const IamTrailFields *fields, IamStr message)
{
	IamUsageRow *row = &trail->row;
	IamStr		type = scalar_text(trail, fields, IAM_TRAIL_TYPE);
	IamEvent	event;

	/* an aggregated event has put others before */
	row->action = row->relation = (IamStr) {NULL, 0};
	require(trail, row->event_name, "no eventName");
	if (row->event_source.data == NULL || row->event_name.data == NULL)
	{
		iam_trail_put(trail);
		return;
	}
	event = iam_event_find(row->event_source, row->event_name);
	if (event.relation == IAM_REL_NONE || is_silent_type(type))
		put_without_action(trail, IAM_REL_NONE);
	else if (event.relation == IAM_REL_UNMAPPED)
		put_unmapped(trail);
	else
		put_needs(trail, fields, &event, message);
}

/*
 * Aggregated data events (CloudTrail user guide, "Aggregating data events"):
 * counts along one dimension at a time, over five minutes.
 */

/* The buckets of a dimension of a summary, or NULL. */
static const IamJson *
find_dimension(const IamJson *summary, IamStr name)
{
	const IamJson *part = iam_trail_member(summary,
										   IAM_STR("primarydimension"));
	const IamJson *details = iam_trail_member(summary, IAM_STR("details"));
	uint32_t	n = details != NULL && details->type == IAM_JSON_ARRAY ?
		details->count : 0;
	uint32_t	i;

	for (i = 0; part != NULL; i++)
	{
		if (iam_trail_same_name(iam_trail_member_text(part,
													  IAM_STR("dimension")),
								name))
		{
			part = iam_trail_member(part, IAM_STR("statistics"));
			return part != NULL && part->type == IAM_JSON_ARRAY ? part : NULL;
		}
		part = i < n ? &details->items[i] : NULL;
	}
	return NULL;
}

/* The name of the only bucket of a dimension: that holds of all events. */
static IamStr
only_bucket(const IamJson *summary, IamStr name)
{
	const IamJson *buckets = find_dimension(summary, name);

	if (buckets == NULL || buckets->count != 1)
		return (IamStr) {NULL, 0};
	return iam_trail_member_text(&buckets->items[0], IAM_STR("name"));
}

/* A principal written TYPE:ARN. */
static IamStr
bucket_principal(IamStr bucket)
{
	const char *colon = bucket.len > 0 ?
		memchr(bucket.data, ':', bucket.len) : NULL;
	IamStr		rest = {NULL, 0};

	if (colon != NULL)
	{
		rest.data = colon + 1;
		rest.len = (size_t) (bucket.data + bucket.len - rest.data);
	}
	if (starts_with(bucket, IAM_STR("arn:")))
		rest = bucket;
	/* never a session, whose role's path is not in its ARN */
	return starts_with(rest, IAM_STR("arn:")) &&
		find_folded(rest, IAM_STR(":iam::")) != NULL ? rest :
		(IamStr) {NULL, 0};
}

/* Emit the rows of an aggregated event: for each name of an event. */
static void
put_aggregated(IamTrail *trail, const IamTrailFields *fields)
{
	const IamJson *window = iam_trail_tree(trail,
										   fields->token[IAM_TRAIL_WINDOW],
										   "timeWindow");
	const IamJson *summary = iam_trail_tree(trail,
											fields->token[IAM_TRAIL_SUMMARY],
											"summary");
	const IamJson *names = find_dimension(summary, IAM_STR("eventname"));
	IamTrailFields none = {0};
	uint32_t	i;

	if (iam_trail_failed(trail))
		return;
	set_time(trail, iam_trail_member_text(window, IAM_STR("windowstart")));
	trail->row.principal =
		bucket_principal(only_bucket(summary, IAM_STR("useridentity")));
	if (names == NULL || names->count == 0)
	{
		iam_trail_complain(trail, "aggregated event without event names",
						   (IamStr) {NULL, 0});
		iam_trail_put(trail);
		return;
	}
	trail->row.resource = only_bucket(summary, IAM_STR("resourcearn"));
	for (i = 0; i < names->count && !iam_trail_failed(trail); i++)
	{
		trail->row.event_name = iam_trail_member_text(&names->items[i],
													  IAM_STR("name"));
		put_event(trail, &none, (IamStr) {NULL, 0});
	}
}

/* Emit the rows of an ordinary record. */
static void
put_record(IamTrail *trail, const IamTrailFields *fields)
{
	IamTrailField time = IAM_TRAIL_TIME;
	IamStr		message = scalar_text(trail, fields,
									  IAM_TRAIL_ERROR_MESSAGE);

	/* Logstash moves the time */
	if (fields->token[time].data == NULL)
		time = IAM_TRAIL_TIMESTAMP;
	set_time(trail, scalar_text(trail, fields, time));
	trail->row.outcome = outcome_of(trail->row.error_code, message);
	iam_trail_user(trail, fields->token[IAM_TRAIL_USER]);
	if (!iam_trail_failed(trail))
		put_event(trail, fields, message);
}

/* Emit the one row of what is no event. */
static void
put_foreign(IamTrail *trail, const char *what)
{
	iam_trail_complain(trail, what, (IamStr) {NULL, 0});
	put_without_action(trail, IAM_REL_NONE);
}

void
iam_trail_record(IamTrail *trail, const IamTrailFields *fields)
{
	trail->complained = 0;
	set_plain(trail, fields);
	if (iam_trail_failed(trail))
		return;
	if (fields->token[IAM_TRAIL_DIGEST].data != NULL)
	{
		trail->row.category = (IamStr) {NULL, 0};
		put_foreign(trail, "digest file: it tells of log files and holds no "
					"events");
	}
	else if (iam_str_eq(trail->row.category, IAM_STR("Insight")))
		put_foreign(trail, "Insights event: it tells of unusual numbers of "
					"calls and is no call");
	else
	{
		require(trail, trail->row.event_id, "no eventID");
		require(trail, trail->row.event_source, "no eventSource");
		if (iam_str_eq(trail->row.category, IAM_STR("Aggregated")))
			put_aggregated(trail, fields);
		else
			put_record(trail, fields);
	}
	if (trail->complained > 0)
		trail->bad++;
}
