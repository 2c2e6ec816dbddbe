/*
 * lint_model.c
 *		The model of a document that lint rules look at: JSON tree to model.
 *
 * Ring: core.  The grammar is that of policy.c, but nothing is refused: what
 * is wrong becomes a fault, and the element counts as absent.
 */
#include "lint_model.h"

#include <stdlib.h>

#include "fold.h"
#include "glob.h"
#include "lint_arn.h"
#include "lint_named.h"
#include "lint_rule.h"
#include "lint_test.h"
#include "principal.h"
#include "utf8.h"

typedef struct Builder
{
	IamWork    *work;
	IamArena   *arena;
	IamDay		day;
	IamLintDocument *document;
	IamNaming	naming;			/* of the statement that is read */
	uint32_t	order;			/* of the last place */
	IamLintFault **last_fault;	/* where the next one is hung */
	IamLintVariable *last_variable;
} Builder;

/* Clear memory, which takes its time when it is much. */
static void
clear(IamWork *work, char *data, size_t size)
{
	while (size > 0 && work->failure == IAM_OK)
	{
		size_t		part = size < IAM_WORK_TICK ? size : IAM_WORK_TICK;

		memset(data, 0, part);
		iam_work_spend(work, part);
		data += part;
		size -= part;
	}
}

/* Cleared memory for count items; NULL with work->failure set. */
static void *
make_array(Builder *builder, size_t count, size_t size)
{
	void	   *result = iam_arena_array(builder->arena, count, size);

	if (result == NULL)
		builder->work->failure = IAM_ERR_NO_MEMORY;
	else
		clear(builder->work, result, count * size);
	return builder->work->failure == IAM_OK ? result : NULL;
}

/* Go on to the next of many things?  Each costs about as much as its place. */
static bool
goes_on(Builder *builder)
{
	iam_work_spend(builder->work, 64);
	return builder->work->failure == IAM_OK;
}

/* The place of a member. */
static void
name_place(Builder *builder, IamPlace *place, const IamPlace *up, IamStr name)
{
	*place = (IamPlace) {up, name, 0, ++builder->order, up->statement};
}

/* The place of an item of an array. */
static void
item_place(Builder *builder, IamPlace *place, const IamPlace *up,
		   uint32_t item)
{
	*place = (IamPlace) {up, {NULL, 0}, item, ++builder->order, up->statement};
}

/* A function of CloudFormation: {"Ref": ...}, {"Fn::Sub": ...}. */
static bool
is_template_function(const IamJson *json)
{
	IamStr		name;

	if (json->type != IAM_JSON_OBJECT || json->count != 1)
		return false;
	name = json->names[0].text;
	return iam_str_eq(name, IAM_STR("Ref")) ||
		(name.len > 4 && memcmp(name.data, "Fn::", 4) == 0);
}

/*
 * What stands for such a function in the model: nobody knows what it makes, so
 * that nothing is missing there.
 */
static const IamJson not_made = {.type = IAM_JSON_NULL};

/* Note that the value at a place is not what must stand there. */
static void
add_fault(Builder *builder, IamFaultKind kind, const IamPlace *place,
		  const IamJson *json, const char *wanted)
{
	IamLintFault *fault = make_array(builder, 1, sizeof(IamLintFault));

	if (fault == NULL)
		return;
	*fault = (IamLintFault) {kind, *place, json, wanted, NULL};
	if (kind == IAM_FAULT_TYPE && is_template_function(json))
		fault->kind = IAM_FAULT_TEMPLATE;
	*builder->last_fault = fault;
	builder->last_fault = &fault->next;
}

/* Text in folded form. */
static IamStr
folded_text(Builder *builder, IamStr text)
{
	char	   *to = iam_arena_alloc(builder->arena,
									 IAM_FOLD_MAX(text.len) + 1);

	iam_work_spend(builder->work, text.len);
	if (to == NULL)
	{
		builder->work->failure = IAM_ERR_NO_MEMORY;
		return (IamStr) {"", 0};
	}
	return (IamStr) {to, iam_fold(to, text)};
}

/*
 * Variables.
 */

static void
hang_variable(Builder *builder, IamLintVariable *variable)
{
	if (builder->last_variable == NULL)
		builder->document->variables = variable;
	else
		builder->last_variable->next = variable;
	variable->before = builder->last_variable;
	builder->last_variable = variable;
}

/* What the variables of one string have in common. */
static void
add_variables(Builder *builder, IamStr string, const IamPlace *place,
			  const IamLintVariable *common)
{
	IamLintVariable variable;
	size_t		from = 0;

	iam_work_spend(builder->work, string.len);
	if (memchr(string.data, '{', string.len) == NULL)
		return;
	memset(&variable, 0, sizeof(variable));
	while (goes_on(builder) &&
		   iam_lint_next_variable(string, &from, &variable))
	{
		IamLintVariable *added = make_array(builder, 1,
											sizeof(IamLintVariable));

		if (added == NULL)
			return;
		*added = variable;
		added->statement = common->statement;
		added->resource = common->resource;
		added->value = common->value;
		added->where = common->where;
		added->place = place;
		added->string = string;
		/* a resource's head is what lies before its fifth colon */
		if (added->resource != NULL && added->resource->arn.n_parts > 0 &&
			(added->resource->arn.n_parts < IAM_ARN_PARTS ||
			 added->text.data <
			 added->resource->arn.parts[IAM_ARN_RESOURCE].data))
			added->where = IAM_IN_ARN_HEAD;
		added->folded = folded_text(builder, added->name);
		if (added->form == IAM_VARIABLE_KEY)
			iam_key_facts_in(added->statement, builder->naming.extra,
							 added->name, added->folded, &added->facts);
		hang_variable(builder, added);
	}
}

/* The same for strings in which no variable counts. */
static void
add_plain_variables(Builder *builder, const IamLintStatement *statement,
					IamStr string, const IamPlace *place)
{
	IamLintVariable common = {.statement = statement, .where = IAM_ELSEWHERE};

	add_variables(builder, string, place, &common);
}

/*
 * Lists of strings: Action, Resource and the values of a principal.
 */

/* What is done with each string; the place stays where it is. */
typedef void (*TakeString) (Builder *builder, void *item, IamStr text);

/*
 * Make items of a string or an array of strings; each starts with a pointer
 * to its statement, then its place.
 */
typedef struct ItemHead
{
	const IamLintStatement *statement;
	IamPlace	place;
} ItemHead;

static void *
read_strings(Builder *builder, const IamLintStatement *statement,
			 const IamJson *json, const IamPlace *place, size_t size,
			 TakeString take, uint32_t *n)
{
	bool		array = json->type == IAM_JSON_ARRAY;
	uint32_t	count = array ? json->count : 1;
	char	   *items = make_array(builder, (size_t) count + 1, size);
	uint32_t	i;

	*n = 0;
	for (i = 0; items != NULL && i < count && goes_on(builder); i++)
	{
		const IamJson *value = array ? &json->items[i] : json;
		ItemHead   *head = (ItemHead *) (void *) (items + *n * size);

		head->statement = statement;
		head->place = *place;
		if (array)
			item_place(builder, &head->place, place, i);
		if (value->type != IAM_JSON_STRING)
		{
			add_fault(builder, IAM_FAULT_TYPE, &head->place, value,
					  array ? "a string" : "a string or an array of strings");
			continue;
		}
		take(builder, head, value->text);
		(*n)++;
	}
	return items;
}

static void
take_action(Builder *builder, void *item, IamStr text)
{
	IamLintAction *action = item;

	action->text = text;
	action->folded = folded_text(builder, text);
	add_plain_variables(builder, action->statement, text, &action->place);
	action->pattern = iam_action_classify(action->folded);
	iam_name_action(&builder->naming, action);
}

static void
take_resource(Builder *builder, void *item, IamStr text)
{
	IamLintResource *resource = item;
	IamLintVariable common = {.statement = resource->statement,
	.resource = resource, .where = IAM_IN_RESOURCE};

	resource->text = text;
	resource->everything = iam_glob_is_any(text);
	iam_work_spend(builder->work, text.len);
	resource->template = iam_has_placeholder(text);
	iam_read_arn(builder->work, resource, builder->day);
	add_variables(builder, text, &resource->place, &common);
}

/*
 * Principals.
 */

static void
take_principal(Builder *builder, void *item, IamStr text)
{
	IamLintPrincipal *principal = item;

	principal->text = text;
	add_plain_variables(builder, principal->statement, text,
						&principal->place);
}

/* Append the values of one member to the statement's principals. */
static void
read_group(Builder *builder, IamLintStatement *statement, IamLintGroup *group,
		   const IamJson *json)
{
	uint32_t	n;
	uint32_t	i;
	IamLintPrincipal *values = read_strings(builder, statement, json,
											&group->place,
											sizeof(IamLintPrincipal),
											take_principal, &n);

	group->n_values = json->type == IAM_JSON_ARRAY ? json->count : 1;
	for (i = 0; values != NULL && i < n && goes_on(builder); i++)
	{
		IamLintPrincipal *principal =
			&statement->principals[statement->n_principals++];

		*principal = values[i];
		principal->type = group->type;
		iam_judge_principal(principal);
	}
}

/* Values that the members of a Principal object have together. */
static uint32_t
count_values(const IamJson *json)
{
	uint32_t	n = 0;
	uint32_t	i;

	for (i = 0; i < json->count; i++)
		n += json->items[i].type == IAM_JSON_ARRAY ? json->items[i].count : 1;
	return n;
}

static void
read_principal(Builder *builder, IamLintStatement *statement,
			   const IamLintElement *element)
{
	const IamJson *json = element->json;
	uint32_t	i;

	if (json->type == IAM_JSON_STRING)
	{
		IamLintPrincipal *principal = make_array(builder, 1,
												 sizeof(IamLintPrincipal));

		if (principal == NULL)
			return;
		statement->principals = principal;
		statement->n_principals = 1;
		statement->bare_principal = true;
		*principal = (IamLintPrincipal) {.statement = statement,
		.place = element->place, .type = IAM_PRINCIPAL_AWS, .bare = true};
		take_principal(builder, principal, json->text);
		iam_judge_principal(principal);
		return;
	}
	statement->groups = make_array(builder, (size_t) json->count + 1,
								   sizeof(IamLintGroup));
	statement->principals = make_array(builder,
									   (size_t) count_values(json) + 1,
									   sizeof(IamLintPrincipal));
	if (statement->groups == NULL || statement->principals == NULL)
		return;
	for (i = 0; i < json->count && goes_on(builder); i++)
	{
		IamLintGroup *group = &statement->groups[statement->n_groups++];

		group->statement = statement;
		group->name = json->names[i].text;
		group->type = iam_principal_type(group->name);
		name_place(builder, &group->place, &element->place, group->name);
		add_plain_variables(builder, statement, group->name, &group->place);
		read_group(builder, statement, group, &json->items[i]);
	}
}

/*
 * Conditions.
 */

static bool
is_scalar(const IamJson *json)
{
	return json->type == IAM_JSON_STRING || json->type == IAM_JSON_NUMBER ||
		json->type == IAM_JSON_BOOL;
}

static void
read_value(Builder *builder, const IamLintKey *key, const IamJson *json,
		   IamLintValue *value)
{
	IamLintVariable common = {.statement = key->statement, .value = value,
	.where = IAM_IN_VALUE};

	value->key = key;
	value->type = json->type;
	value->text = json->text;
	iam_work_spend(builder->work, json->text.len);
	value->template = iam_has_placeholder(json->text);
	if (json->type == IAM_JSON_STRING)
		add_variables(builder, json->text, &value->place, &common);
}

/* Does a value speak of a tag of the caller's own? */
static bool
names_own_tag(IamStr text)
{
	static const char head[] = "${aws:PrincipalTag/";
	size_t		len = sizeof(head) - 1;
	size_t		i;

	for (i = 0; i + len <= text.len; i++)
	{
		if (text.data[i] == '$' &&
			iam_starts((IamStr) {text.data + i, text.len - i}, head))
			return true;
	}
	return false;
}

static void
read_key(Builder *builder, IamLintKey *key, const IamJson *json)
{
	uint32_t	count = json->type == IAM_JSON_ARRAY ? json->count : 1;
	uint32_t	i;

	key->array = json->type == IAM_JSON_ARRAY;
	key->own_tags = true;
	key->folded = folded_text(builder, key->name);
	iam_key_facts_in(key->statement, builder->naming.extra, key->name, key->folded,
					 &key->facts);
	add_plain_variables(builder, key->statement, key->name, &key->place);
	key->values = make_array(builder, (size_t) count + 1,
							 sizeof(IamLintValue));
	for (i = 0; key->values != NULL && i < count && goes_on(builder); i++)
	{
		const IamJson *item = key->array ? &json->items[i] : json;
		IamLintValue *value = &key->values[key->n_values];

		value->place = key->place;
		if (key->array)
			item_place(builder, &value->place, &key->place, i);
		if (is_scalar(item))
		{
			read_value(builder, key, item, value);
			key->own_tags = key->own_tags && names_own_tag(value->text);
			key->n_values++;
		}
		else
			add_fault(builder, IAM_FAULT_TYPE, &value->place, item,
					  key->array ? "a string, a number or a boolean" :
					  "a string, a number, a boolean or an array of these");
	}
}

static void
read_block(Builder *builder, IamLintBlock *block, const IamJson *json)
{
	uint32_t	i;

	block->operator = iam_operator_parse(block->name);
	add_plain_variables(builder, block->statement, block->name,
						&block->place);
	if (json->type != IAM_JSON_OBJECT || is_template_function(json))
	{
		add_fault(builder, IAM_FAULT_TYPE, &block->place, json,
				  "an object of keys");
		return;
	}
	block->keys = make_array(builder, (size_t) json->count + 1,
							 sizeof(IamLintKey));
	for (i = 0; block->keys != NULL && i < json->count && goes_on(builder);
		 i++)
	{
		IamLintKey *key = &block->keys[block->n_keys++];

		key->statement = block->statement;
		key->block = block;
		key->name = json->names[i].text;
		name_place(builder, &key->place, &block->place, key->name);
		read_key(builder, key, &json->items[i]);
	}
}

static void
read_condition(Builder *builder, IamLintStatement *statement,
			   const IamLintElement *element)
{
	const IamJson *json = element->json;
	uint32_t	i;

	builder->document->has_conditions |= json->count > 0;
	statement->blocks = make_array(builder, (size_t) json->count + 1,
								   sizeof(IamLintBlock));
	for (i = 0; statement->blocks != NULL && i < json->count &&
		 goes_on(builder); i++)
	{
		IamLintBlock *block = &statement->blocks[statement->n_blocks++];

		block->statement = statement;
		block->name = json->names[i].text;
		name_place(builder, &block->place, &element->place, block->name);
		read_block(builder, block, &json->items[i]);
	}
	iam_index_tests(builder->work, statement);
}

/*
 * Statements.
 */

/* What an element may be, as bits of its JSON type. */
#define STRING	(1u << IAM_JSON_STRING)
#define ARRAY	(1u << IAM_JSON_ARRAY)
#define OBJECT	(1u << IAM_JSON_OBJECT)

typedef struct ElementRow
{
	IamStr		name;
	unsigned	types;
	const char *wanted;
} ElementRow;

static const ElementRow element_rows[IAM_EL_COUNT] = {
	[IAM_EL_SID] = {IAM_STR_INIT("Sid"), STRING, "a string"},
	[IAM_EL_EFFECT] = {IAM_STR_INIT("Effect"), STRING, "a string"},
	[IAM_EL_PRINCIPAL] = {IAM_STR_INIT("Principal"), STRING | OBJECT,
	"\"*\" or an object"},
	[IAM_EL_NOT_PRINCIPAL] = {IAM_STR_INIT("NotPrincipal"), STRING | OBJECT,
	"\"*\" or an object"},
	[IAM_EL_ACTION] = {IAM_STR_INIT("Action"), STRING | ARRAY,
	"a string or an array of strings"},
	[IAM_EL_NOT_ACTION] = {IAM_STR_INIT("NotAction"), STRING | ARRAY,
	"a string or an array of strings"},
	[IAM_EL_RESOURCE] = {IAM_STR_INIT("Resource"), STRING | ARRAY,
	"a string or an array of strings"},
	[IAM_EL_NOT_RESOURCE] = {IAM_STR_INIT("NotResource"), STRING | ARRAY,
	"a string or an array of strings"},
	[IAM_EL_CONDITION] = {IAM_STR_INIT("Condition"), OBJECT,
	"an object of operators"}
};

IamStr
iam_element_name(IamElement element)
{
	return element_rows[element].name;
}

/* Find an element among the members, and note a wrong type. */
static void
find_element(Builder *builder, const IamJson *object, const IamPlace *up,
			 const ElementRow *row, IamLintElement *element)
{
	iam_work_spend(builder->work, 8 * (size_t) object->count);
	element->json = iam_json_member(object, row->name.data);
	name_place(builder, &element->place, up, row->name);
	if (element->json == NULL)
		return;
	element->sound = (row->types >> element->json->type & 1) != 0 &&
		!is_template_function(element->json);
	if (!element->sound)
		add_fault(builder, IAM_FAULT_TYPE, &element->place, element->json,
				  row->wanted);
}

/* The members that are no element of a table. */
static void
find_strangers(Builder *builder, const IamJson *object, const IamPlace *up,
			   const ElementRow *rows, size_t n_rows)
{
	uint32_t	i;
	size_t		j;

	for (i = 0; i < object->count && goes_on(builder); i++)
	{
		IamPlace	place;

		for (j = 0; j < n_rows; j++)
		{
			if (iam_str_eq(object->names[i].text, rows[j].name))
				break;
		}
		if (j < n_rows)
			continue;
		name_place(builder, &place, up, object->names[i].text);
		add_fault(builder, IAM_FAULT_MEMBER, &place, &object->items[i], NULL);
	}
}

/* Of a pair of elements the first sound one counts. */
static const IamLintElement *
choose(IamLintStatement *statement, IamElement plain, IamElement negated,
	   IamPolarity *polarity)
{
	const IamLintElement *elements = statement->elements;

	*polarity = IAM_NO_ELEMENT;
	if (elements[plain].sound)
		*polarity = IAM_ELEMENT;
	else if (elements[negated].sound)
		*polarity = IAM_NOT_ELEMENT;
	else
		return NULL;
	return &elements[*polarity == IAM_ELEMENT ? plain : negated];
}

/* Read the action element, and find all actions that it names. */
static void
read_actions(Builder *builder, IamLintStatement *statement,
			 const IamLintElement *element)
{
	iam_action_set_clear(&builder->naming.named);
	builder->naming.repeated = false;
	statement->actions = read_strings(builder, statement, element->json,
									  &element->place, sizeof(IamLintAction),
									  take_action, &statement->n_actions);
	statement->repeats = builder->naming.repeated;
	if (statement->action_polarity == IAM_NOT_ELEMENT)
		iam_action_set_complement(&builder->naming.named);
	iam_action_slice(builder->work, &builder->naming.named, &statement->named);
}

static void
read_elements(Builder *builder, IamLintStatement *statement)
{
	const IamLintElement *elements = statement->elements;
	const IamLintElement *chosen;
	uint32_t	i;

	if (elements[IAM_EL_SID].sound)
	{
		statement->sid = elements[IAM_EL_SID].json->text;
		add_plain_variables(builder, statement, statement->sid,
							&elements[IAM_EL_SID].place);
	}
	if (elements[IAM_EL_EFFECT].sound)
	{
		IamStr		effect = elements[IAM_EL_EFFECT].json->text;

		statement->allows = iam_str_eq(effect, IAM_STR("Allow"));
		statement->denies = iam_str_eq(effect, IAM_STR("Deny"));
		add_plain_variables(builder, statement, effect,
							&elements[IAM_EL_EFFECT].place);
	}
	chosen = choose(statement, IAM_EL_PRINCIPAL, IAM_EL_NOT_PRINCIPAL,
					&statement->principal_polarity);
	if (chosen != NULL)
		read_principal(builder, statement, chosen);
	chosen = choose(statement, IAM_EL_ACTION, IAM_EL_NOT_ACTION,
					&statement->action_polarity);
	if (chosen != NULL)
		read_actions(builder, statement, chosen);
	chosen = choose(statement, IAM_EL_RESOURCE, IAM_EL_NOT_RESOURCE,
					&statement->resource_polarity);
	if (chosen != NULL)
		statement->resources = read_strings(builder, statement, chosen->json,
											&chosen->place,
											sizeof(IamLintResource),
											take_resource,
											&statement->n_resources);
	for (i = 0; i < statement->n_resources; i++)
		statement->has_everything |= statement->resources[i].everything;
	if (elements[IAM_EL_CONDITION].sound)
		read_condition(builder, statement, &elements[IAM_EL_CONDITION]);
}

/*
 * The elements of a statement without members, which are all absent.  Nobody
 * asks for their places, and documents can hold very many such statements.
 */
static const IamLintElement no_elements[IAM_EL_COUNT];

/* Find the elements among the members of a statement. */
static void
find_elements(Builder *builder, IamLintStatement *statement,
			  const IamJson *json)
{
	IamLintElement *elements = make_array(builder, IAM_EL_COUNT,
										  sizeof(IamLintElement));
	int			i;

	if (elements == NULL)
		return;
	for (i = 0; i < IAM_EL_COUNT; i++)
		find_element(builder, json, &statement->place, &element_rows[i],
					 &elements[i]);
	statement->elements = elements;
}

static void
read_statement(Builder *builder, IamLintStatement *statement,
			   const IamJson *json)
{
	statement->json = is_template_function(json) ? &not_made : json;
	statement->elements = no_elements;
	if (json->type != IAM_JSON_OBJECT || is_template_function(json))
	{
		add_fault(builder, IAM_FAULT_TYPE, &statement->place, json,
				  "an object");
		return;
	}
	if (json->count == 0)
		return;
	find_elements(builder, statement, json);
	read_elements(builder, statement);
	find_strangers(builder, json, &statement->place, element_rows,
				   IAM_EL_COUNT);
}

/*
 * The document.
 */

enum
{
	ROW_VERSION,
	ROW_ID,
	ROW_STATEMENT,
	N_ROWS
};

static const ElementRow document_rows[N_ROWS] = {
	[ROW_VERSION] = {IAM_STR_INIT("Version"), STRING, "a string"},
	[ROW_ID] = {IAM_STR_INIT("Id"), STRING, "a string"},
	[ROW_STATEMENT] = {IAM_STR_INIT("Statement"), OBJECT | ARRAY,
	"an object or an array of objects"}
};

static void
read_statements(Builder *builder, IamLintDocument *document)
{
	const IamJson *json = document->statement.json;
	uint32_t	i;

	document->statement_array = json->type == IAM_JSON_ARRAY;
	document->n_statements = document->statement_array ? json->count : 1;
	document->statements = make_array(builder,
									  (size_t) document->n_statements + 1,
									  sizeof(IamLintStatement));
	for (i = 0; document->statements != NULL && i < document->n_statements &&
		 goes_on(builder); i++)
	{
		IamLintStatement *statement = &document->statements[i];
		uint32_t	before = builder->order;

		statement->document = document;
		statement->number = i;
		statement->place = document->statement.place;
		if (document->statement_array)
			item_place(builder, &statement->place, &document->statement.place,
					   i);
		statement->place.statement = (int) i;
		read_statement(builder, statement,
					   document->statement_array ? &json->items[i] : json);
		statement->n_places = builder->order - before;
	}
	if (document->statements == NULL)
		document->n_statements = 0;
}

static void
read_version(IamLintDocument *document)
{
	IamStr		text;

	document->version_known = document->version.json == NULL;
	if (!document->version.sound)
		return;
	text = document->version.json->text;
	if (iam_str_eq(text, IAM_STR("2012-10-17")))
		document->version_number = IAM_VERSION_2012;
	else if (iam_str_eq(text, IAM_STR("2008-10-17")))
		document->version_number = IAM_VERSION_2008;
	else
		return;
	document->version_known = true;
}

/* Code points that a byte becomes in a string token. */
static inline size_t
quoted_length(unsigned char c)
{
	if (c >= 0x20)
		return (size_t) !iam_utf8_is_continuation(c) +
			(c == '"' || c == '\\');
	return memchr("\b\f\n\r\t", c, 5) != NULL ? 2 : 6;
}

/* Code points of a string token as iam_json_quote writes it. */
static size_t
quoted_characters(IamStr text)
{
	size_t		n = 2;
	size_t		i = 0;

	while (i < text.len)
	{
		if (text.len - i >= 8 && iam_utf8_plain_eight(text.data + i))
		{
			n += 8;
			i += 8;
		}
		else
			n += quoted_length((unsigned char) text.data[i++]);
	}
	return n;
}

/* Characters of a value without blanks. */
static size_t
measure(const IamJson *json)
{
	size_t		n = 2 + (json->count > 1 ? json->count - 1 : 0);
	uint32_t	i;

	if (json->type == IAM_JSON_STRING)
		return quoted_characters(json->text);
	if (json->type != IAM_JSON_ARRAY && json->type != IAM_JSON_OBJECT)
		return json->text.len;
	for (i = 0; i < json->count; i++)
	{
		if (json->names != NULL)
			n += quoted_characters(json->names[i].text) + 1;
		n += measure(&json->items[i]);
	}
	return n;
}

IamLintDocument *
iam_lint_model(IamWork *work, const IamJson *json, size_t characters,
			   const IamExtraActions *extra, IamDay day)
{
	Builder		builder = {.work = work, .arena = work->scratch, .day = day};
	IamLintDocument *document = make_array(&builder, 1,
										   sizeof(IamLintDocument));

	if (document == NULL)
		return NULL;
	if (!iam_naming_init(&builder.naming, work, extra))
	{
		work->failure = IAM_ERR_NO_MEMORY;
		return NULL;
	}
	builder.document = document;
	builder.last_fault = &document->faults;
	document->json = is_template_function(json) ? &not_made : json;
	document->place = (IamPlace) {NULL, {NULL, 0}, 0, 0, IAM_NO_STATEMENT};
	document->compact = measure(json);
	iam_work_spend(work, document->compact);
	document->characters = characters > 0 ? characters : document->compact;
	if (json->type != IAM_JSON_OBJECT || is_template_function(json))
		add_fault(&builder, IAM_FAULT_TYPE, &document->place, json,
				  "an object");
	else
	{
		find_element(&builder, json, &document->place,
					 &document_rows[ROW_VERSION], &document->version);
		find_element(&builder, json, &document->place,
					 &document_rows[ROW_ID], &document->id);
		find_element(&builder, json, &document->place,
					 &document_rows[ROW_STATEMENT], &document->statement);
		read_version(document);
		if (document->version.sound)
			add_plain_variables(&builder, NULL, document->version.json->text,
								&document->version.place);
		if (document->id.sound)
			add_plain_variables(&builder, NULL, document->id.json->text,
								&document->id.place);
		if (document->statement.sound)
			read_statements(&builder, document);
		find_strangers(&builder, json, &document->place, document_rows,
					   N_ROWS);
	}
	document->n_places = builder.order;
	return work->failure == IAM_OK ? document : NULL;
}

IamLintDocument *
iam_lint_unread(IamWork *work, size_t characters)
{
	IamLintDocument *document = iam_arena_alloc(work->scratch,
												sizeof(IamLintDocument));

	if (document == NULL)
	{
		work->failure = IAM_ERR_NO_MEMORY;
		return NULL;
	}
	memset(document, 0, sizeof(*document));
	document->place.statement = IAM_NO_STATEMENT;
	document->characters = document->compact = characters;
	document->unread = true;
	return document;
}
