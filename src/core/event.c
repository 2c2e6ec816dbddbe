/*
 * event.c
 *		From the name of a CloudTrail event to the actions that it needs, and
 *		from an action to how it shows itself in a trail.
 *
 * Ring: core.  The layout of the tables is in event_data.h.
 */
#include "event.h"

#include "catalog_data.h"
#include "event_data.h"
#include "fold.h"

static const IamStr relation_names[] = {
	[IAM_REL_PRIMARY] = IAM_STR_INIT("primary"),
	[IAM_REL_CONDITIONAL] = IAM_STR_INIT("conditional"),
	[IAM_REL_ALTERNATIVE] = IAM_STR_INIT("alternative"),
	[IAM_REL_PASSROLE] = IAM_STR_INIT("passrole"),
	[IAM_REL_SECONDARY] = IAM_STR_INIT("secondary"),
	[IAM_REL_NONE] = IAM_STR_INIT("none"),
	[IAM_REL_UNMAPPED] = IAM_STR_INIT("unmapped")
};

IamStr
iam_relation_name(IamRelation relation)
{
	return relation_names[relation];
}

static inline IamStr
pooled(uint32_t offset, size_t len)
{
	return (IamStr) {iam_data_pool + offset, len};
}

/* The source without the domain that all of them share. */
static IamStr
strip_domain(IamStr source)
{
	static const IamStr domains[] = {
		IAM_STR_INIT(".amazonaws.com"), IAM_STR_INIT(".amazonaws.com.cn")
	};
	size_t		i;

	for (i = 0; i < sizeof(domains) / sizeof(domains[0]); i++)
	{
		IamStr		end = source;

		if (source.len <= domains[i].len)
			continue;
		end.data += source.len - domains[i].len;
		end.len = domains[i].len;
		if (iam_fold_compare(end, domains[i]) == 0)
		{
			source.len -= end.len;
			break;
		}
	}
	return source;
}

/* Does the event need no action? */
static bool
is_silent(IamStr source, IamStr name)
{
	uint32_t	i;

	for (i = 0; i < iam_data_event_counts.silent; i++)
	{
		const IamSilentRow *row = &iam_data_silent[i];
		IamStr		event = pooled(row->event, row->event_len);

		if (iam_fold_compare(source,
							 pooled(row->source, row->source_len)) == 0 &&
			(event.data[0] == '*' || iam_fold_compare(name, event) == 0))
			return true;
	}
	return false;
}

/* The service that a source without its domain means. */
static uint32_t
source_service(IamStr source)
{
	const char *dot;
	uint32_t	i;

	for (i = 0; i < iam_data_event_counts.sources; i++)
	{
		const IamSourceRow *row = &iam_data_sources[i];

		if (iam_fold_compare(source,
							 pooled(row->source, row->source_len)) == 0)
			return row->service;
	}
	dot = source.len > 0 ? memchr(source.data, '.', source.len) : NULL;
	if (dot != NULL)
		source.len = (size_t) (dot - source.data);
	return iam_catalog_service(source);
}

/* Order of an event that is looked for and one of the table. */
static int
compare_event(uint32_t service, IamStr name, const IamEventRow *row)
{
	if (service != row->service)
		return service < row->service ? -1 : 1;
	return iam_fold_compare(name, pooled(row->event, row->event_len));
}

/* An exception by its name. */
static const IamEventRow *
find_exception(uint32_t service, IamStr name)
{
	size_t		low = 0;
	size_t		high = iam_data_event_counts.events;

	while (low < high)
	{
		size_t		middle = low + (high - low) / 2;
		int			order = compare_event(service, name,
										  &iam_data_events[middle]);

		if (order == 0)
			return &iam_data_events[middle];
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return NULL;
}

/* An event of a service by one spelling of its name. */
static bool
find_event(uint32_t service, IamStr name, IamEvent *event)
{
	const IamEventRow *row = find_exception(service, name);

	event->relation = IAM_REL_PRIMARY;
	if (row != NULL)
	{
		event->first = row->first;
		event->n_needs = row->count;
		return true;
	}
	event->n_needs = 1;
	event->action = iam_catalog_action(iam_catalog_service_at(service).prefix,
									   name);
	return event->action != IAM_CATALOG_NONE;
}

/* How many of the bytes before end are digits. */
static size_t
digits_before(IamStr text, size_t end)
{
	size_t		n = 0;

	while (n < end && text.data[end - n - 1] >= '0' &&
		   text.data[end - n - 1] <= '9')
		n++;
	return n;
}

/*
 * The name without the date of an API version: a year, a month and a day,
 * underscores before each or not, and after it perhaps "v2".  Other digits at
 * the end are part of a name, as in ListObjectsV2.
 */
static IamStr
strip_version(IamStr name)
{
	static const size_t widths[] = {2, 2, 4};
	size_t		end = name.len;
	size_t		revision = digits_before(name, end);
	size_t		i;

	if (revision > 0 && revision < end &&
		name.data[end - revision - 1] == 'v')
		end -= revision + 1;
	for (i = 0; i < sizeof(widths) / sizeof(widths[0]); i++)
	{
		if (digits_before(name, end) < widths[i])
			return name;
		end -= widths[i];
		if (end > 0 && name.data[end - 1] == '_')
			end--;
	}
	return end > 0 ? (IamStr) {name.data, end} : name;
}

IamEvent
iam_event_find(IamStr source, IamStr name)
{
	IamEvent	event = {IAM_REL_UNMAPPED, 0, IAM_CATALOG_NONE, 0};
	IamEvent	found = event;
	IamStr		bare = strip_domain(source);
	IamStr		stripped = strip_version(name);
	uint32_t	service;

	if (is_silent(bare, name))
	{
		event.relation = IAM_REL_NONE;
		return event;
	}
	service = source_service(bare);
	if (service == IAM_CATALOG_NONE)
		return event;
	if (find_event(service, name, &found) ||
		(stripped.len < name.len && find_event(service, stripped, &found)))
		return found;
	return event;
}

IamEventNeed
iam_event_need(const IamEvent *event, uint32_t place)
{
	IamEventNeed need = {event->action, IAM_REL_PRIMARY, false, 0, {"", 0},
	{"", 0}};
	const IamNeedRow *row;

	if (event->action != IAM_CATALOG_NONE)
		return need;
	row = &iam_data_needs[event->first + place];
	need.action = row->action;
	need.relation = (IamRelation) row->relation;
	need.replaces = row->replaces > 0;
	need.replaced = need.replaces ? row->replaces - 1u : 0;
	need.condition = pooled(row->condition, row->condition_len);
	need.resource = pooled(row->resource, row->resource_len);
	return need;
}

bool
iam_event_asks_parameters(const IamEvent *event)
{
	uint32_t	i;

	for (i = 0; i < event->n_needs; i++)
	{
		IamEventNeed need = iam_event_need(event, i);

		if (need.relation == IAM_REL_PASSROLE || need.condition.len > 0 ||
			need.resource.len > 0)
			return true;
	}
	return false;
}

IamSeen
iam_action_seen(IamCatalogId action, IamStr *resource_type)
{
	uint8_t		seen = iam_data_seen[action];
	const IamTextRow *type;

	*resource_type = (IamStr) {"", 0};
	switch (seen)
	{
		case IAM_DATA_SEEN_MANAGEMENT:
			return IAM_SEEN_MANAGEMENT;
		case IAM_DATA_SEEN_NEVER_LOGGED:
			return IAM_SEEN_NEVER_LOGGED;
		case IAM_DATA_SEEN_NO_OPERATION:
			return iam_catalog_action_at(action).permission_only ?
				IAM_SEEN_NEVER_PERMISSION_ONLY : IAM_SEEN_NEVER_NO_OPERATION;
		default:
			type = &iam_data_data_types[seen - IAM_DATA_SEEN_DATA];
			*resource_type = pooled(type->text, type->text_len);
			return IAM_SEEN_DATA;
	}
}
