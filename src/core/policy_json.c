/*
 * policy_json.c
 *		A policy as a JSON tree: the way back of policy.c.
 *
 * Ring: core.  The tree is the one that reading the canonical text would
 * give, but for the offsets, which are 0.
 */
#include "lint_model.h"

/* A tree that grows; broken once there was no memory. */
typedef struct Maker
{
	IamArena   *arena;
	bool		broken;
} Maker;

/* Room for up to count items or members; the count starts at 0. */
static void
start_value(Maker *maker, IamJson *value, IamJsonType type, size_t room)
{
	memset(value, 0, sizeof(*value));
	value->type = type;
	value->text = (IamStr) {"", 0};
	value->items = iam_arena_array(maker->arena, room, sizeof(IamJson));
	maker->broken |= value->items == NULL;
	if (type != IAM_JSON_OBJECT)
		return;
	value->names = iam_arena_array(maker->arena, room, sizeof(IamJsonName));
	maker->broken |= value->names == NULL;
}

/* The next member of an object. */
static IamJson *
add_member(IamJson *object, IamStr name)
{
	object->names[object->count] = (IamJsonName) {name, 0};
	return &object->items[object->count++];
}

static void
set_text(IamJson *value, IamJsonType type, IamStr text)
{
	memset(value, 0, sizeof(*value));
	value->type = type;
	value->text = text;
}

static void
set_strings(Maker *maker, IamJson *value, const IamStrList *list)
{
	uint32_t	i;

	if (!list->array)
	{
		set_text(value, IAM_JSON_STRING, list->items[0]);
		return;
	}
	start_value(maker, value, IAM_JSON_ARRAY, list->count);
	for (i = 0; i < list->count && !maker->broken; i++)
		set_text(&value->items[value->count++], IAM_JSON_STRING,
				 list->items[i]);
}

static void
set_principal(Maker *maker, IamJson *value,
			  const IamPrincipalElement *principal)
{
	uint32_t	i;

	if (principal->bare)
	{
		set_text(value, IAM_JSON_STRING, principal->text);
		return;
	}
	start_value(maker, value, IAM_JSON_OBJECT, principal->n_groups);
	for (i = 0; i < principal->n_groups && !maker->broken; i++)
		set_strings(maker, add_member(value, principal->groups[i].type),
					&principal->groups[i].names);
}

static void
set_key(Maker *maker, IamJson *value, const IamConditionKey *key)
{
	uint32_t	i;

	if (!key->array)
	{
		set_text(value, key->values[0].type, key->values[0].text);
		return;
	}
	start_value(maker, value, IAM_JSON_ARRAY, key->n_values);
	for (i = 0; i < key->n_values && !maker->broken; i++)
		set_text(&value->items[value->count++], key->values[i].type,
				 key->values[i].text);
}

static void
set_conditions(Maker *maker, IamJson *value, const IamStatement *statement)
{
	uint32_t	i;
	uint32_t	j;

	start_value(maker, value, IAM_JSON_OBJECT, statement->n_conditions);
	for (i = 0; i < statement->n_conditions && !maker->broken; i++)
	{
		const IamConditionBlock *block = &statement->conditions[i];
		IamJson    *keys = add_member(value, block->operator_name);

		start_value(maker, keys, IAM_JSON_OBJECT, block->n_keys);
		for (j = 0; j < block->n_keys && !maker->broken; j++)
			set_key(maker, add_member(keys, block->keys[j].name),
					&block->keys[j]);
	}
}

/* Sid, Effect, Principal, Action, Resource, Condition. */
#define MOST_ELEMENTS 6

static void
set_statement(Maker *maker, IamJson *value, const IamStatement *statement)
{
	start_value(maker, value, IAM_JSON_OBJECT, MOST_ELEMENTS);
	if (maker->broken)
		return;
	if (statement->has_sid)
		set_text(add_member(value, IAM_STR("Sid")), IAM_JSON_STRING,
				 statement->sid);
	set_text(add_member(value, IAM_STR("Effect")), IAM_JSON_STRING,
			 statement->effect == IAM_ALLOW ? IAM_STR("Allow") :
			 IAM_STR("Deny"));
	if (statement->principal.polarity != IAM_NO_ELEMENT)
		set_principal(maker, add_member(value,
										statement->principal.polarity ==
										IAM_ELEMENT ? IAM_STR("Principal") :
										IAM_STR("NotPrincipal")),
					  &statement->principal);
	set_strings(maker, add_member(value, statement->action_polarity ==
								  IAM_ELEMENT ? IAM_STR("Action") :
								  IAM_STR("NotAction")),
				&statement->actions);
	if (statement->resource_polarity != IAM_NO_ELEMENT)
		set_strings(maker, add_member(value, statement->resource_polarity ==
									  IAM_ELEMENT ? IAM_STR("Resource") :
									  IAM_STR("NotResource")),
					&statement->resources);
	if (statement->has_condition)
		set_conditions(maker, add_member(value, IAM_STR("Condition")),
					   statement);
}

/* Version, Id, Statement. */
#define MOST_MEMBERS 3

IamJson *
iam_policy_to_json(IamArena *arena, const IamPolicy *policy)
{
	Maker		maker = {arena, false};
	IamJson    *document = iam_arena_alloc(arena, sizeof(IamJson));
	IamJson    *list;
	uint32_t	i;

	if (document == NULL)
		return NULL;
	start_value(&maker, document, IAM_JSON_OBJECT, MOST_MEMBERS);
	if (maker.broken)
		return NULL;
	if (policy->version != IAM_VERSION_ABSENT)
		set_text(add_member(document, IAM_STR("Version")), IAM_JSON_STRING,
				 policy->version == IAM_VERSION_2012 ?
				 IAM_STR("2012-10-17") : IAM_STR("2008-10-17"));
	if (policy->has_id)
		set_text(add_member(document, IAM_STR("Id")), IAM_JSON_STRING,
				 policy->id);
	if (policy->form == IAM_STATEMENT_ABSENT)
		return document;
	list = add_member(document, IAM_STR("Statement"));
	if (policy->form == IAM_STATEMENT_OBJECT)
	{
		set_statement(&maker, list, &policy->statements[0]);
		return maker.broken ? NULL : document;
	}
	start_value(&maker, list, IAM_JSON_ARRAY, policy->n_statements);
	for (i = 0; i < policy->n_statements && !maker.broken; i++)
		set_statement(&maker, &list->items[list->count++],
					  &policy->statements[i]);
	return maker.broken ? NULL : document;
}
