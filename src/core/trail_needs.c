/*
 * trail_needs.c
 *		Which actions an event needed, on which resources: a row for each.
 *
 * Ring: core.  Source: usage.md 1.4 and 1.5.  What the table of events says
 * of an event is held against the record: conditions against the request
 * parameters, roles that were passed are looked for there, and of the
 * record's resources that one is taken which the action can be used on.
 *
 * What cannot be told is said with less, never with more: a need whose
 * condition cannot be judged comes out as secondary, and a resource that
 * could be one of several is left out.
 */
#include "trail.h"

#include "arn.h"
#include "fold.h"

/* Roles that one event passes; further ones are complained about. */
#define MAX_ROLES 64

/* Can a condition be told to be met? */
typedef enum Met
{
	MET_NO,
	MET_YES,
	MET_UNKNOWN
} Met;

/* The event at hand. */
typedef struct Call
{
	IamTrail   *trail;
	const IamTrailCall *call;
	IamStr		known_resource; /* by the record itself, if at all */
	IamCatalogId denied;		/* action that the message names, or NONE */
} Call;

static const IamStr absent = {NULL, 0};

/* The first part of a list, which is cut off it; false at its end. */
static bool
next_part(IamStr *list, char separator, IamStr *part)
{
	const char *end;

	if (list->len == 0)
		return false;
	end = memchr(list->data, separator, list->len);
	*part = *list;
	if (end != NULL)
		part->len = (size_t) (end - list->data);
	list->data += part->len;
	list->len -= part->len;
	if (end != NULL)
	{
		list->data++;
		list->len--;
	}
	return true;
}

/* Where a text stands in another one, or NULL. */
static const char *
find_text(IamStr text, IamStr wanted)
{
	size_t		i;

	for (i = 0; i + wanted.len <= text.len; i++)
	{
		if (memcmp(text.data + i, wanted.data, wanted.len) == 0)
			return text.data + i;
	}
	return NULL;
}

/* The action that a denial names, if the catalogue has it. */
static IamCatalogId
named_action(IamStr name)
{
	const char *colon = name.len > 0 ? memchr(name.data, ':', name.len) :
		NULL;
	size_t		len;

	if (colon == NULL)
		return IAM_CATALOG_NONE;
	len = (size_t) (colon - name.data);
	return iam_catalog_action((IamStr) {name.data, len},
							  (IamStr) {colon + 1, name.len - len - 1});
}

/*
 * Conditions.
 */

/* Does a parameter say no more than if it were not there? */
static bool
is_empty(const IamJson *value)
{
	uint32_t	i;

	switch (value->type)
	{
		case IAM_JSON_NULL:
			return true;
		case IAM_JSON_BOOL:
		case IAM_JSON_STRING:
			return value->text.len == 0 ||
				iam_str_eq(value->text, IAM_STR("false"));
		case IAM_JSON_NUMBER:
			return false;
		default:
			for (i = 0; i < value->count; i++)
			{
				if (!is_empty(&value->items[i]))
					return false;
			}
			return true;
	}
}

/* Is there a parameter as one name of a condition asks for? */
static bool
has_parameter(const IamJson *parameters, IamStr asked)
{
	IamStr		name;
	uint32_t	i;

	/* what is left of asked is the text within the value */
	if (!next_part(&asked, '~', &name) || parameters == NULL ||
		parameters->type != IAM_JSON_OBJECT)
		return false;
	for (i = 0; i < parameters->count; i++)
	{
		const IamJson *value = &parameters->items[i];

		if (iam_trail_same_name(parameters->names[i].text, name) &&
			!is_empty(value) && (asked.len == 0 ||
								 find_text(value->text, asked) != NULL))
			return true;
	}
	return false;
}

static Met
condition_met(const Call *call, const IamEventNeed *need)
{
	IamStr		names = need->condition;
	IamStr		name;

	if (need->condition.len == 0 || need->action == call->denied)
		return MET_YES;
	if (!call->call->parameters_known)
		return MET_UNKNOWN;
	while (next_part(&names, '|', &name))
	{
		if (has_parameter(call->call->parameters, name))
			return MET_YES;
	}
	return MET_NO;
}

/*
 * Resources.
 */

IamStr
iam_trail_partition(const IamUsageRow *row)
{
	static const struct
	{
		IamStr		region;
		IamStr		partition;
	}			partitions[] = {
		{IAM_STR_INIT("cn-"), IAM_STR_INIT("aws-cn")},
		{IAM_STR_INIT("us-gov-"), IAM_STR_INIT("aws-us-gov")}
	};
	IamArn		arn;
	size_t		i;

	if (row->principal.len > 0 && iam_arn_split(row->principal, &arn) &&
		arn.n_parts == IAM_ARN_PARTS)
		return arn.parts[IAM_ARN_PARTITION];
	for (i = 0; i < sizeof(partitions) / sizeof(partitions[0]); i++)
	{
		IamStr		start = partitions[i].region;

		if (row->region.len >= start.len &&
			memcmp(row->region.data, start.data, start.len) == 0)
			return partitions[i].partition;
	}
	return IAM_STR("aws");
}

/*
 * A request parameter as a part of an ARN: a path without the slash before
 * it and the query behind it.  What is percent-encoded is not taken.
 */
static IamStr
path_parameter(const IamJson *parameters, IamStr name)
{
	IamStr		value = iam_trail_member_text(parameters, name);
	const char *query;

	if (value.data == NULL || memchr(value.data, '%', value.len) != NULL)
		return absent;
	query = memchr(value.data, '?', value.len);
	if (query != NULL)
		value.len = (size_t) (query - value.data);
	if (value.len > 0 && value.data[0] == '/')
	{
		value.data++;
		value.len--;
	}
	return value;
}

/* What a variable of a template stands for; absent when it is not known. */
static IamStr
variable_value(const Call *call, IamStr name)
{
	const IamUsageRow *row = &call->trail->row;

	if (iam_str_eq(name, IAM_STR("Partition")))
		return iam_trail_partition(row);
	if (iam_str_eq(name, IAM_STR("Region")))
		return row->region;
	if (iam_str_eq(name, IAM_STR("Account")))
		return row->account;
	return path_parameter(call->call->parameters, name);
}

/*
 * Cut the text before the next variable off a template, and the name of the
 * variable; the name is absent at the end.
 */
static void
next_variable(IamStr *template, IamStr *before, IamStr *name)
{
	const char *start = find_text(*template, IAM_STR("${"));
	const char *end = start == NULL ? NULL :
		memchr(start, '}', (size_t) (template->data + template->len - start));

	*before = *template;
	*name = absent;
	if (end == NULL)
	{
		template->data += template->len;
		template->len = 0;
		return;
	}
	before->len = (size_t) (start - template->data);
	*name = (IamStr) {start + 2, (size_t) (end - start - 2)};
	template->len -= (size_t) (end + 1 - template->data);
	template->data = end + 1;
}

/* A template with its variables replaced; absent when it makes no ARN. */
static IamStr
fill_template(const Call *call, IamStr template)
{
	IamBuffer	out;
	IamStr		before;
	IamStr		name;
	IamStr		filled;

	iam_buffer_init(&out, &call->trail->arena, 128);
	do
	{
		next_variable(&template, &before, &name);
		iam_buffer_str(&out, before);
		if (name.data != NULL)
		{
			IamStr		value = variable_value(call, name);

			if (value.data == NULL)
				return absent;
			iam_buffer_str(&out, value);
		}
	} while (name.data != NULL);
	if (out.failed)
	{
		iam_no_memory(call->trail->error);
		return absent;
	}
	filled = (IamStr) {out.data, out.len};
	return iam_arn_valid(filled) ? filled : absent;
}

/* May a variable stand for this text?  For colons and slashes if loose. */
static bool
is_value(IamStr text, bool loose)
{
	return loose || (memchr(text.data, '/', text.len) == NULL &&
					 memchr(text.data, ':', text.len) == NULL);
}

/*
 * Does an ARN have the form of a template?  A variable ends where the text
 * after it is found first, the last one at the end.
 */
static bool
arn_fits(IamStr arn, IamStr template, bool loose)
{
	IamStr		before;
	IamStr		name;
	bool		open = false;

	for (;;)
	{
		const char *found = arn.data;
		IamStr		value = arn;

		next_variable(&template, &before, &name);
		if (name.data == NULL && open)
		{
			if (before.len > arn.len)
				return false;
			found = arn.data + arn.len - before.len;
			if (memcmp(found, before.data, before.len) != 0)
				return false;
		}
		else if (open)
			found = find_text(arn, before);
		else if (before.len > arn.len ||
				 memcmp(arn.data, before.data, before.len) != 0)
			return false;
		if (found == NULL)
			return false;
		value.len = (size_t) (found - arn.data);
		if (open && !is_value(value, loose))
			return false;
		arn.data += value.len + before.len;
		arn.len -= value.len + before.len;
		if (name.data == NULL)
			return arn.len == 0;
		open = true;
	}
}

/* How well a resource suits an action; the best first. */
typedef enum Suits
{
	SUITS_REQUIRED,				/* a type that the action requires */
	SUITS_CLOSE,				/* a type that it can have */
	SUITS_LOOSE,				/* so, with slashes or colons in a name */
	SUITS_NOT
} Suits;

/* How many slashes a template has of its own. */
static uint32_t
count_slashes(IamStr template)
{
	uint32_t	n = 0;
	size_t		i;

	for (i = 0; i < template.len; i++)
		n += template.data[i] == '/';
	return n;
}

/*
 * Is it, with slashes in a name, rather of another type of the service?  An
 * object of a bucket has the form of a bucket with a slash in its name.
 */
static bool
is_part_of(IamStr arn, const IamCatalogType *type)
{
	IamCatalogRange others =
		iam_catalog_service_at(type->service).resource_types;
	uint32_t	slashes = count_slashes(type->arn);
	uint32_t	i;

	for (i = others.first; i < others.end; i++)
	{
		IamStr		other = iam_catalog_resource_type_at(i).arn;

		if (count_slashes(other) > slashes && arn_fits(arn, other, true))
			return true;
	}
	return false;
}

static Suits
suits_type(IamStr arn, const IamCatalogType *type, bool required)
{
	if (arn_fits(arn, type->arn, false))
		return required ? SUITS_REQUIRED : SUITS_CLOSE;
	return arn_fits(arn, type->arn, true) && !is_part_of(arn, type) ?
		SUITS_LOOSE : SUITS_NOT;
}

static Suits
suits_action(IamStr arn, IamCatalogRefs types)
{
	Suits		best = SUITS_NOT;
	uint32_t	i;

	for (i = 0; i < types.count; i++)
	{
		IamCatalogType type =
			iam_catalog_resource_type_at(iam_catalog_ref(types, i));
		Suits		suits = suits_type(arn, &type,
									   iam_catalog_ref_required(types, i));

		if (suits < best)
			best = suits;
	}
	return best;
}

/*
 * The one of the record's resources that suits the action best, absent when
 * several do equally.
 */
static IamStr
pick_resource(const IamJson *resources, IamCatalogId action)
{
	IamCatalogRefs types = iam_catalog_action_at(action).resource_types;
	IamStr		picked = absent;
	Suits		best = SUITS_NOT;
	uint32_t	i;

	if (resources == NULL || resources->type != IAM_JSON_ARRAY)
		return absent;
	for (i = 0; i < resources->count; i++)
	{
		IamStr		arn = iam_trail_member_text(&resources->items[i],
												IAM_STR("arn"));
		Suits		suits;

		if (arn.data == NULL || iam_str_eq(arn, picked))
			continue;
		suits = suits_action(arn, types);
		if (suits < best)
			picked = arn;
		else if (suits == best)
			picked = absent;
		if (suits < best)
			best = suits;
	}
	return picked;
}

static IamStr
resource_of(const Call *call, const IamEventNeed *need)
{
	IamStr		resource = absent;

	if (need->action == call->denied)
		resource = call->call->denial.resource;
	if (resource.data == NULL && need->resource.len > 0)
		resource = fill_template(call, need->resource);
	if (resource.data == NULL)
		resource = pick_resource(call->call->resources, need->action);
	return resource.data != NULL ? resource : call->known_resource;
}

/*
 * Rows.
 */

static void
put_row(const Call *call, IamCatalogId action, IamRelation relation,
		IamStr resource)
{
	IamUsageRow *row = &call->trail->row;

	row->action = iam_catalog_action_text(action);
	row->relation = iam_relation_name(relation);
	row->resource = resource;
	if (!iam_trail_failed(call->trail))
		iam_trail_put(call->trail);
}

/*
 * Roles that are passed.
 */

/* Roles that were found in the request parameters. */
typedef struct Roles
{
	const Call *call;
	IamStr		names;			/* of parameters, as in IamEventNeed */
	IamStr		found[MAX_ROLES];
	uint32_t	n_found;
	bool		unknown;		/* one that cannot be told is there too */
	bool		too_many;
} Roles;

static void
add_role(Roles *roles, IamStr arn)
{
	uint32_t	i;

	for (i = 0; i < roles->n_found; i++)
	{
		if (iam_str_eq(roles->found[i], arn))
			return;
	}
	if (roles->n_found < MAX_ROLES)
		roles->found[roles->n_found++] = arn;
	else
		roles->too_many = true;
}

/*
 * Is it the parameter of a role's name?  certain is false when the role
 * cannot be told from it, as from an instance profile.
 */
static bool
names_role(const Roles *roles, IamStr member, bool *certain)
{
	IamStr		names = roles->names;
	IamStr		name;

	while (next_part(&names, ',', &name))
	{
		*certain = name.data[name.len - 1] != '?';
		name.len -= *certain ? 0 : 1;
		if (iam_trail_same_name(member, name))
			return true;
	}
	return false;
}

/* The role of a name, as far as it is known: without a path. */
static void
add_role_name(Roles *roles, IamStr name)
{
	const IamUsageRow *row = &roles->call->trail->row;
	const IamStr pieces[] = {
		IAM_STR("arn:"), iam_trail_partition(row), IAM_STR(":iam::"), row->account,
		IAM_STR(":role/"), name
	};
	IamStr		arn;

	if (row->account.data == NULL || memchr(name.data, ':', name.len) != NULL)
	{
		roles->unknown = true;
		return;
	}
	arn = iam_trail_join(roles->call->trail, pieces, 6);
	if (arn.data != NULL)
		add_role(roles, arn);
}

static void find_roles(Roles *roles, const IamJson *value);

/* Look at a parameter; member is its name. */
static void
find_role(Roles *roles, IamStr member, const IamJson *value)
{
	bool		certain;

	if (value->type == IAM_JSON_STRING && iam_trail_is_role(value->text))
		add_role(roles, value->text);
	else if (!is_empty(value) && names_role(roles, member, &certain))
	{
		if (certain && value->type == IAM_JSON_STRING)
			add_role_name(roles, value->text);
		else
			roles->unknown = true;
	}
	else
		find_roles(roles, value);
}

/* Look at what is in a value. */
static void
find_roles(Roles *roles, const IamJson *value)
{
	uint32_t	i;

	for (i = 0; i < value->count; i++)
		find_role(roles, value->type == IAM_JSON_OBJECT ?
				  value->names[i].text : IAM_STR(""), &value->items[i]);
}

static void
put_passed_roles(const Call *call, const IamEventNeed *need)
{
	Roles		roles = {.call = call,.names = need->resource};
	uint32_t	i;

	if (need->action == call->denied)
	{
		put_row(call, need->action, need->relation,
				call->call->denial.resource);
		return;
	}
	if (!call->call->parameters_known)
	{
		put_row(call, need->action, IAM_REL_SECONDARY, absent);
		return;
	}
	if (call->call->parameters != NULL)
		find_roles(&roles, call->call->parameters);
	if (roles.too_many)
		iam_trail_complain(call->trail, "more roles are passed than the "
						   "first 64", absent);
	for (i = 0; i < roles.n_found; i++)
		put_row(call, need->action, need->relation, roles.found[i]);
	if (roles.unknown)
		put_row(call, need->action, need->relation, absent);
}

/*
 * The event.
 */

/* Does another need stand for this one? */
static bool
is_replaced(const Call *call, const IamEvent *event, uint32_t place)
{
	uint32_t	i;

	for (i = 0; i < event->n_needs; i++)
	{
		IamEventNeed need = iam_event_need(event, i);

		if (need.replaces && need.replaced == place)
			return condition_met(call, &need) == MET_YES;
	}
	return false;
}

/* The relation of a need in this event; false when it is none. */
static bool
settle_relation(const Call *call, IamEventNeed *need)
{
	Met			met = condition_met(call, need);

	if (met == MET_UNKNOWN)
		need->relation = IAM_REL_SECONDARY;
	else if (need->replaces)
		need->relation = IAM_REL_PRIMARY;
	else if (need->action == call->denied &&
			 (need->relation == IAM_REL_SECONDARY ||
			  need->relation == IAM_REL_ALTERNATIVE))
		/* the service has asked for it */
		need->relation = IAM_REL_CONDITIONAL;
	return met != MET_NO;
}

void
iam_trail_needs(IamTrail *trail, const IamEvent *event,
				const IamTrailCall *trail_call)
{
	Call		call = {trail, trail_call, trail->row.resource,
	named_action(trail_call->denial.action)};
	bool		denied_shown = call.denied == IAM_CATALOG_NONE;
	uint32_t	i;

	for (i = 0; i < event->n_needs && !iam_trail_failed(trail); i++)
	{
		IamEventNeed need = iam_event_need(event, i);

		if (need.action == call.denied)
			denied_shown = true;
		if (need.relation == IAM_REL_PASSROLE)
			put_passed_roles(&call, &need);
		else if (settle_relation(&call, &need) &&
				 !is_replaced(&call, event, i))
			put_row(&call, need.action, need.relation,
					resource_of(&call, &need));
	}
	if (!denied_shown)
		put_row(&call, call.denied, IAM_REL_CONDITIONAL,
				trail_call->denial.resource);
	trail->row.resource = call.known_resource;
}
