/*
 * policy.c
 *		The grammar of a policy document: JSON tree to policy tree.
 *
 * Ring: core.  Source: semantics.md 1.1 and 13 (after the AWS IAM guide,
 * "Grammar of the IAM JSON policy language").  Refused is what no policy kind
 * may hold; what only some kinds forbid is the business of lint.  The
 * elements are rows of two tables, one for the document and one for a
 * statement.
 */
#include "policy.h"

#include <stdio.h>

#include "jsonwalk.h"

typedef struct Parser
{
	IamArena   *arena;
	IamError   *error;
	IamPolicy  *policy;
	IamStatement *statement;
} Parser;

/* One element name and the function that reads its value. */
typedef struct Element
{
	IamStr		name;
	bool		(*read) (Parser *parser, const IamJson *value,
						 IamPolarity polarity);
	IamPolarity polarity;
} Element;

/* Report that the value at hand breaks a rule. */
static bool
refuse(Parser *parser, const IamJson *value, const char *rule)
{
	iam_error_at(parser->error, IAM_ERR_POLICY, value->offset, rule);
	if (value->type == IAM_JSON_STRING || value->type == IAM_JSON_NUMBER ||
		value->type == IAM_JSON_BOOL)
		iam_error_found(parser->error, value->text);
	return false;
}

/* Report that an element has another JSON type than it must have. */
static bool
refuse_type(Parser *parser, const IamJson *value, const char *what,
			const char *wanted)
{
	char		rule[160];

	snprintf(rule, sizeof(rule), "%s must be %s, not %s", what, wanted,
			 iam_json_type_name(value->type));
	return refuse(parser, value, rule);
}

/* A string or an array of strings. */
static bool
read_strings(Parser *parser, const IamJson *value, const char *what,
			 IamStrList *list)
{
	const IamJson *items = value;
	uint32_t	i;

	list->array = value->type == IAM_JSON_ARRAY;
	list->count = 1;
	if (list->array)
	{
		items = value->items;
		list->count = value->count;
	}
	list->items = iam_arena_array(parser->arena, list->count, sizeof(IamStr));
	if (list->items == NULL)
		return iam_no_memory(parser->error);
	for (i = 0; i < list->count; i++)
	{
		if (items[i].type != IAM_JSON_STRING)
			return refuse_type(parser, &items[i], what,
							   "a string or an array of strings");
		list->items[i] = items[i].text;
	}
	return true;
}

/* The members of a pair exclude each other. */
static bool
take_polarity(Parser *parser, const IamJson *value, IamPolarity *place,
			  IamPolarity polarity, const char *rule)
{
	if (*place != IAM_NO_ELEMENT)
		return refuse(parser, value, rule);
	*place = polarity;
	return true;
}

static bool
read_version(Parser *parser, const IamJson *value, IamPolarity polarity)
{
	(void) polarity;
	if (value->type != IAM_JSON_STRING)
		return refuse_type(parser, value, "Version", "a string");
	if (iam_str_eq(value->text, IAM_STR("2012-10-17")))
		parser->policy->version = IAM_VERSION_2012;
	else if (iam_str_eq(value->text, IAM_STR("2008-10-17")))
		parser->policy->version = IAM_VERSION_2008;
	else
		return refuse(parser, value, "Version must be \"2012-10-17\" or "
					  "\"2008-10-17\"");
	return true;
}

static bool
read_id(Parser *parser, const IamJson *value, IamPolarity polarity)
{
	(void) polarity;
	if (value->type != IAM_JSON_STRING)
		return refuse_type(parser, value, "Id", "a string");
	parser->policy->has_id = true;
	parser->policy->id = value->text;
	return true;
}

static bool
read_sid(Parser *parser, const IamJson *value, IamPolarity polarity)
{
	(void) polarity;
	if (value->type != IAM_JSON_STRING)
		return refuse_type(parser, value, "Sid", "a string");
	parser->statement->has_sid = true;
	parser->statement->sid = value->text;
	return true;
}

static bool
read_effect(Parser *parser, const IamJson *value, IamPolarity polarity)
{
	(void) polarity;
	if (value->type != IAM_JSON_STRING)
		return refuse_type(parser, value, "Effect", "a string");
	if (iam_str_eq(value->text, IAM_STR("Allow")))
		parser->statement->effect = IAM_ALLOW;
	else if (iam_str_eq(value->text, IAM_STR("Deny")))
		parser->statement->effect = IAM_DENY;
	else
		return refuse(parser, value, "Effect must be \"Allow\" or \"Deny\"");
	return true;
}

static bool
read_action(Parser *parser, const IamJson *value, IamPolarity polarity)
{
	return take_polarity(parser, value, &parser->statement->action_polarity,
						 polarity, "a statement has Action or NotAction, "
						 "not both") &&
		read_strings(parser, value, polarity == IAM_ELEMENT ?
					 "Action" : "NotAction", &parser->statement->actions);
}

static bool
read_resource(Parser *parser, const IamJson *value, IamPolarity polarity)
{
	return take_polarity(parser, value, &parser->statement->resource_polarity,
						 polarity, "a statement has Resource or NotResource, "
						 "not both") &&
		read_strings(parser, value, polarity == IAM_ELEMENT ?
					 "Resource" : "NotResource",
					 &parser->statement->resources);
}

static bool
read_principal(Parser *parser, const IamJson *value, IamPolarity polarity)
{
	IamPrincipalElement *principal = &parser->statement->principal;
	const char *what = polarity == IAM_ELEMENT ? "Principal" : "NotPrincipal";
	uint32_t	i;

	if (!take_polarity(parser, value, &principal->polarity, polarity,
					   "a statement has Principal or NotPrincipal, not both"))
		return false;
	principal->bare = value->type == IAM_JSON_STRING;
	principal->text = value->text;
	if (principal->bare)
		return true;
	if (value->type != IAM_JSON_OBJECT)
		return refuse_type(parser, value, what, "a string or an object");
	principal->n_groups = value->count;
	principal->groups = iam_arena_array(parser->arena, value->count,
										sizeof(IamPrincipalGroup));
	if (principal->groups == NULL)
		return iam_no_memory(parser->error);
	for (i = 0; i < value->count; i++)
	{
		principal->groups[i].type = value->names[i].text;
		if (!read_strings(parser, &value->items[i], what,
						  &principal->groups[i].names))
			return false;
	}
	return true;
}

/* A condition value or an array of them. */
static bool
read_condition_key(Parser *parser, const IamJson *value, IamStr name,
				   IamConditionKey *key)
{
	const IamJson *items = value;
	uint32_t	i;

	key->name = name;
	key->array = value->type == IAM_JSON_ARRAY;
	key->n_values = 1;
	if (key->array)
	{
		items = value->items;
		key->n_values = value->count;
	}
	key->values = iam_arena_array(parser->arena, key->n_values,
								  sizeof(IamScalar));
	if (key->values == NULL)
		return iam_no_memory(parser->error);
	for (i = 0; i < key->n_values; i++)
	{
		if (items[i].type != IAM_JSON_STRING &&
			items[i].type != IAM_JSON_NUMBER &&
			items[i].type != IAM_JSON_BOOL)
			return refuse_type(parser, &items[i], "a condition value",
							   "a string, a number, a boolean or an array "
							   "of these");
		key->values[i].type = items[i].type;
		key->values[i].text = items[i].text;
	}
	return true;
}

static bool
read_condition_block(Parser *parser, const IamJson *value, IamStr name,
					 IamConditionBlock *block)
{
	uint32_t	i;

	if (value->type != IAM_JSON_OBJECT)
		return refuse_type(parser, value, "a condition operator",
						   "an object of keys");
	block->operator_name = name;
	block->n_keys = value->count;
	block->keys = iam_arena_array(parser->arena, value->count,
								  sizeof(IamConditionKey));
	if (block->keys == NULL)
		return iam_no_memory(parser->error);
	for (i = 0; i < value->count; i++)
	{
		if (!read_condition_key(parser, &value->items[i],
								value->names[i].text, &block->keys[i]))
			return false;
	}
	return true;
}

static bool
read_condition(Parser *parser, const IamJson *value, IamPolarity polarity)
{
	IamStatement *statement = parser->statement;
	uint32_t	i;

	(void) polarity;
	if (value->type != IAM_JSON_OBJECT)
		return refuse_type(parser, value, "Condition",
						   "an object of operators");
	statement->has_condition = true;
	statement->n_conditions = value->count;
	statement->conditions = iam_arena_array(parser->arena, value->count,
											sizeof(IamConditionBlock));
	if (statement->conditions == NULL)
		return iam_no_memory(parser->error);
	for (i = 0; i < value->count; i++)
	{
		if (!read_condition_block(parser, &value->items[i],
								  value->names[i].text,
								  &statement->conditions[i]))
			return false;
	}
	return true;
}

static const Element statement_elements[] = {
	{IAM_STR_INIT("Sid"), read_sid, IAM_ELEMENT},
	{IAM_STR_INIT("Effect"), read_effect, IAM_ELEMENT},
	{IAM_STR_INIT("Principal"), read_principal, IAM_ELEMENT},
	{IAM_STR_INIT("NotPrincipal"), read_principal, IAM_NOT_ELEMENT},
	{IAM_STR_INIT("Action"), read_action, IAM_ELEMENT},
	{IAM_STR_INIT("NotAction"), read_action, IAM_NOT_ELEMENT},
	{IAM_STR_INIT("Resource"), read_resource, IAM_ELEMENT},
	{IAM_STR_INIT("NotResource"), read_resource, IAM_NOT_ELEMENT},
	{IAM_STR_INIT("Condition"), read_condition, IAM_ELEMENT}
};

static bool read_statements(Parser *parser, const IamJson *value,
							IamPolarity polarity);

static const Element document_elements[] = {
	{IAM_STR_INIT("Version"), read_version, IAM_ELEMENT},
	{IAM_STR_INIT("Id"), read_id, IAM_ELEMENT},
	{IAM_STR_INIT("Statement"), read_statements, IAM_ELEMENT}
};

/*
 * Is name a slip of the pen for right?  Letters of another case, or one place
 * of one letter (of two in a longer name) where they differ.
 */
static bool
looks_like(IamStr name, IamStr right)
{
	size_t		head = 0;
	size_t		tail = 0;
	size_t		shorter = name.len < right.len ? name.len : right.len;
	size_t		longer = name.len < right.len ? right.len : name.len;

	while (head < shorter && (name.data[head] | 0x20) ==
		   (right.data[head] | 0x20))
		head++;
	while (tail < shorter - head &&
		   (name.data[name.len - 1 - tail] | 0x20) ==
		   (right.data[right.len - 1 - tail] | 0x20))
		tail++;
	return longer - head - tail <= (right.len > 5 ? 2 : 1);
}

/* Report a member that is no element, with the likely one as a hint. */
static bool
refuse_element(Parser *parser, const IamJsonName *name,
			   const Element *elements, size_t n_elements, const char *rule)
{
	size_t		i;

	iam_error_at(parser->error, IAM_ERR_POLICY, name->offset, rule);
	iam_error_found(parser->error, name->text);
	for (i = 0; i < n_elements; i++)
	{
		if (looks_like(name->text, elements[i].name))
		{
			snprintf(parser->error->hint, sizeof(parser->error->hint),
					 "Perhaps \"%s\" was meant; element names are "
					 "case-sensitive.", elements[i].name.data);
			break;
		}
	}
	return false;
}

/* Read the members of an object by a table of elements. */
static bool
read_elements(Parser *parser, const IamJson *object, const Element *elements,
			  size_t n_elements, const char *rule)
{
	uint32_t	i;

	for (i = 0; i < object->count; i++)
	{
		const Element *element = elements;

		while (element < elements + n_elements &&
			   !iam_str_eq(object->names[i].text, element->name))
			element++;
		if (element == elements + n_elements)
			return refuse_element(parser, &object->names[i], elements,
								  n_elements, rule);
		if (!element->read(parser, &object->items[i], element->polarity))
			return false;
	}
	return true;
}

/* One statement object. */
static bool
read_statement(Parser *parser, const IamJson *value, IamStatement *statement)
{
	memset(statement, 0, sizeof(*statement));
	parser->statement = statement;
	if (value->type != IAM_JSON_OBJECT)
		return refuse_type(parser, value, "a statement", "an object");
	if (!read_elements(parser, value, statement_elements,
					   sizeof(statement_elements) / sizeof(Element),
					   "unknown element in a statement"))
		return false;
	if (iam_json_member(value, "Effect") == NULL)
		return refuse(parser, value, "a statement must have Effect");
	if (statement->action_polarity == IAM_NO_ELEMENT)
		return refuse(parser, value,
					  "a statement must have Action or NotAction");
	return true;
}

/* The Statement element: one object or an array of objects. */
static bool
read_statements(Parser *parser, const IamJson *value, IamPolarity polarity)
{
	IamPolicy  *policy = parser->policy;
	const IamJson *items = value;
	uint32_t	i;

	(void) polarity;
	policy->form = IAM_STATEMENT_OBJECT;
	policy->n_statements = 1;
	if (value->type == IAM_JSON_ARRAY)
	{
		policy->form = IAM_STATEMENT_ARRAY;
		policy->n_statements = value->count;
		items = value->items;
	}
	else if (value->type != IAM_JSON_OBJECT)
		return refuse_type(parser, value, "Statement",
						   "an object or an array of objects");
	policy->statements = iam_arena_array(parser->arena, policy->n_statements,
										 sizeof(IamStatement));
	if (policy->statements == NULL)
		return iam_no_memory(parser->error);
	for (i = 0; i < policy->n_statements; i++)
	{
		if (!read_statement(parser, &items[i], &policy->statements[i]))
			return false;
	}
	return true;
}

bool
iam_policy_from_json(IamArena *arena, const IamJson *json, IamPolicy *policy,
					 IamError *error)
{
	Parser		parser = {arena, error, policy, NULL};

	memset(policy, 0, sizeof(*policy));
	if (json->type != IAM_JSON_OBJECT)
		return refuse_type(&parser, json, "a policy document", "an object");
	return read_elements(&parser, json, document_elements,
						 sizeof(document_elements) / sizeof(Element),
						 "unknown element in the policy document");
}

bool
iam_policy_parse(IamArena *arena, IamStr text, IamPolicy *policy,
				 IamError *error)
{
	IamJson    *json;

	if (!iam_json_read(arena, text, IAM_MAX_DOCUMENT, &json, error))
		return false;
	if (iam_policy_from_json(arena, json, policy, error))
		return true;
	if (error->offset != IAM_NO_OFFSET)
		iam_json_pointer(text, error->offset, error->pointer,
						 sizeof(error->pointer));
	return false;
}
