/*
 * image.c
 *		Reading the stored form of a policy.
 *
 * Ring: core.  The layout is described in image.h.
 */
#include "image.h"

#include "utf8.h"

bool
iam_image_open(const void *base, size_t size, IamImage *image)
{
	const IamImageHeader *header = base;

	if (size < sizeof(*header) || header->format != IAM_IMAGE_FORMAT ||
		header->size != size || header->id > size ||
		(header->flags & ~IAM_IMAGE_FLAGS) != 0 ||
		header->version > IAM_VERSION_2012 ||
		header->form > IAM_STATEMENT_ARRAY ||
		header->n_statements > (size - sizeof(*header)) /
		sizeof(IamImageStatement))
		return false;
	image->base = base;
	image->header = header;
	image->statements = (const IamImageStatement *) (header + 1);
	return true;
}

bool
iam_image_body(const IamImage *image, const IamImageStatement *statement,
			   IamBody *body)
{
	size_t		limit = image->header->id;
	size_t		place = statement->body;
	size_t		steps = iam_action_steps(statement->n_actions);

	if (place % 2 != 0 || place > limit ||
		statement->n_actions > (limit - place) / sizeof(uint16_t))
		return false;
	body->keys = (const uint16_t *) (image->base + place);
	body->n_actions = statement->n_actions;
	place += body->n_actions * sizeof(uint16_t);
	if (steps > (limit - place) / sizeof(uint32_t))
		return false;
	body->steps = (const unsigned char *) image->base + place;
	body->rest.p = body->steps + steps * sizeof(uint32_t);
	body->rest.end = (const unsigned char *) image->base + limit;
	body->rest.broken = false;
	body->actions = iam_read_block(&body->rest);
	return !body->rest.broken;
}

IamStr
iam_body_action(const IamBody *body, uint32_t i)
{
	IamReader	reader = body->actions;
	uint32_t	step = i / IAM_ACTION_STEP;
	uint32_t	left = i % IAM_ACTION_STEP;

	if (step > 0)
	{
		uint32_t	place;

		memcpy(&place, body->steps + (step - 1) * sizeof(place),
			   sizeof(place));
		iam_read_bytes(&reader, place);
	}
	while (left-- > 0)
		iam_read_string(&reader);
	return iam_read_string(&reader);
}

IamStoredOperator
iam_read_operator(IamReader *reader)
{
	IamStoredOperator result;
	uint8_t		code = iam_read_byte(reader);
	uint8_t		flags = iam_read_byte(reader);

	if (code >= IAM_OP_COUNT || (flags & IAM_COND_SET) > IAM_SET_ANY)
	{
		iam_reader_break(reader);
		code = IAM_OP_UNKNOWN;
		flags = 0;
	}
	result.operator.code = (IamOperatorCode) code;
	result.operator.set = (IamSetPrefix) (flags & IAM_COND_SET);
	result.operator.if_exists = (flags & IAM_COND_IF_EXISTS) != 0;
	result.named = (flags & IAM_COND_NAMED) != 0;
	result.name = result.named ? iam_read_string(reader) : IAM_STR("");
	result.n_keys = iam_read_number(reader);
	return result;
}

IamStoredKey
iam_read_key(IamReader *reader)
{
	IamStoredKey result;

	result.name = iam_read_string(reader);
	result.array = iam_read_byte(reader) != 0;
	result.n_values = iam_read_number(reader);
	return result;
}

void
iam_skip_values(IamReader *reader, uint32_t n)
{
	while (n-- > 0 && !reader->broken)
		iam_read_value(reader);
}

/* Where the reading of a tree stands. */
typedef struct TreeReader
{
	IamArena   *arena;
	IamReader	reader;
	bool		no_memory;
} TreeReader;

/*
 * Memory for count items, each of which takes at least one byte of what is
 * left to read; a larger count is damage and asks for no memory.
 */
static void *
item_array(TreeReader *tree, IamReader *reader, uint32_t count, size_t size)
{
	void	   *result;

	if (count > (size_t) (reader->end - reader->p))
	{
		iam_reader_break(reader);
		return NULL;
	}
	result = iam_arena_array(tree->arena, count, size);
	if (result == NULL)
	{
		tree->no_memory = true;
		iam_reader_break(reader);
	}
	return result;
}

/* The single-value form holds just one value. */
static bool
read_form(IamReader *reader, bool array, uint32_t count)
{
	if (!array && count != 1)
		iam_reader_break(reader);
	return array;
}

static void
read_actions(TreeReader *tree, const IamImageStatement *from, IamBody *body,
			 IamStatement *to)
{
	uint32_t	i;

	to->action_polarity = from->flags & IAM_STMT_NOT_ACTION ?
		IAM_NOT_ELEMENT : IAM_ELEMENT;
	to->actions.count = body->n_actions;
	to->actions.array = read_form(&tree->reader,
								  (from->flags & IAM_STMT_ACTION_ARRAY) != 0,
								  body->n_actions);
	to->actions.items = item_array(tree, &body->actions, body->n_actions,
								   sizeof(IamStr));
	for (i = 0; i < body->n_actions && !body->actions.broken; i++)
		to->actions.items[i] = iam_read_string(&body->actions);
	if (body->actions.broken || body->actions.p != body->actions.end)
		iam_reader_break(&tree->reader);
}

static void
read_resources(TreeReader *tree, const IamImageStatement *from,
			   IamStatement *to)
{
	IamReader	block = iam_read_resources(from, &tree->reader);
	uint32_t	i;

	if (!(from->flags & (IAM_STMT_RESOURCE | IAM_STMT_NOT_RESOURCE)))
		return;
	to->resource_polarity = from->flags & IAM_STMT_NOT_RESOURCE ?
		IAM_NOT_ELEMENT : IAM_ELEMENT;
	to->resources.count = iam_read_number(&block);
	to->resources.array = read_form(&block, (from->flags &
											 IAM_STMT_RESOURCE_ARRAY) != 0,
									to->resources.count);
	to->resources.items = item_array(tree, &block, to->resources.count,
									 sizeof(IamStr));
	for (i = 0; i < to->resources.count && !block.broken; i++)
		to->resources.items[i] = iam_read_resource(&block).text;
	if (block.broken || block.p != block.end)
		iam_reader_break(&tree->reader);
}

static void
read_values(TreeReader *tree, IamReader *reader, IamConditionKey *to)
{
	static const IamJsonType types[] = {
		[IAM_VALUE_STRING] = IAM_JSON_STRING,
		[IAM_VALUE_NUMBER] = IAM_JSON_NUMBER,
		[IAM_VALUE_BOOL] = IAM_JSON_BOOL
	};
	IamStoredKey key = iam_read_key(reader);
	uint32_t	i;

	to->name = key.name;
	to->array = read_form(reader, key.array, key.n_values);
	to->n_values = key.n_values;
	to->values = item_array(tree, reader, key.n_values, sizeof(IamScalar));
	for (i = 0; i < key.n_values && !reader->broken; i++)
	{
		IamStoredValue value = iam_read_value(reader);

		if (value.type > IAM_VALUE_BOOL)
		{
			iam_reader_break(reader);
			break;
		}
		to->values[i].type = types[value.type];
		to->values[i].text = value.text;
	}
}

/* The name of a stored operator as written in the policy. */
static IamStr
operator_name(TreeReader *tree, const IamStoredOperator *from)
{
	IamBuffer	name;

	if (from->named)
		return from->name;
	iam_buffer_init(&name, tree->arena, 64);
	iam_operator_print(&from->operator, &name);
	tree->no_memory |= name.failed;
	return (IamStr) {name.data, name.len};
}

static void
read_conditions(TreeReader *tree, const IamImageStatement *from,
				IamStatement *to)
{
	IamReader	block = iam_read_conditions(from, &tree->reader);
	uint32_t	i;
	uint32_t	j;

	if (!(from->flags & IAM_STMT_CONDITION))
		return;
	to->has_condition = true;
	to->n_conditions = iam_read_number(&block);
	to->conditions = item_array(tree, &block, to->n_conditions,
								sizeof(IamConditionBlock));
	for (i = 0; i < to->n_conditions && !block.broken; i++)
	{
		IamStoredOperator operator = iam_read_operator(&block);
		IamConditionBlock *condition = &to->conditions[i];

		condition->operator_name = operator_name(tree, &operator);
		condition->n_keys = operator.n_keys;
		condition->keys = item_array(tree, &block, operator.n_keys,
									 sizeof(IamConditionKey));
		for (j = 0; j < operator.n_keys && !block.broken; j++)
			read_values(tree, &block, &condition->keys[j]);
	}
	if (block.broken || block.p != block.end)
		iam_reader_break(&tree->reader);
}

static void
read_principal(TreeReader *tree, const IamImageStatement *from,
			   IamStatement *to)
{
	IamPrincipalElement *principal = &to->principal;
	IamReader  *reader = &tree->reader;
	uint32_t	i;
	uint32_t	j;

	if (!(from->flags & (IAM_STMT_PRINCIPAL | IAM_STMT_NOT_PRINCIPAL)))
		return;
	principal->polarity = from->flags & IAM_STMT_NOT_PRINCIPAL ?
		IAM_NOT_ELEMENT : IAM_ELEMENT;
	principal->bare = iam_read_byte(reader) != 0;
	if (principal->bare)
	{
		principal->text = iam_read_string(reader);
		return;
	}
	principal->n_groups = iam_read_number(reader);
	principal->groups = item_array(tree, reader, principal->n_groups,
								   sizeof(IamPrincipalGroup));
	for (i = 0; i < principal->n_groups && !reader->broken; i++)
	{
		IamPrincipalGroup *group = &principal->groups[i];
		bool		array;

		group->type = iam_read_string(reader);
		array = iam_read_byte(reader) != 0;
		group->names.count = iam_read_number(reader);
		group->names.array = read_form(reader, array, group->names.count);
		group->names.items = item_array(tree, reader, group->names.count,
										sizeof(IamStr));
		for (j = 0; j < group->names.count && !reader->broken; j++)
			group->names.items[j] = iam_read_string(reader);
	}
}

static void
read_statement(TreeReader *tree, const IamImage *image,
			   const IamImageStatement *from, IamStatement *to)
{
	IamBody		body;

	memset(to, 0, sizeof(*to));
	if (!iam_image_body(image, from, &body))
	{
		iam_reader_break(&tree->reader);
		return;
	}
	tree->reader = body.rest;
	to->effect = from->flags & IAM_STMT_DENY ? IAM_DENY : IAM_ALLOW;
	read_actions(tree, from, &body, to);
	read_resources(tree, from, to);
	read_conditions(tree, from, to);
	read_principal(tree, from, to);
	to->has_sid = (from->flags & IAM_STMT_SID) != 0;
	if (to->has_sid)
		to->sid = iam_read_string(&tree->reader);
}

/* Pass the principal part of a body. */
static void
skip_principal(const IamImageStatement *statement, IamReader *reader)
{
	uint32_t	n_groups;

	if (!(statement->flags & (IAM_STMT_PRINCIPAL | IAM_STMT_NOT_PRINCIPAL)))
		return;
	if (iam_read_byte(reader) != 0)
	{
		iam_read_string(reader);
		return;
	}
	n_groups = iam_read_number(reader);
	while (n_groups-- > 0 && !reader->broken)
	{
		uint32_t	n;

		iam_read_string(reader);
		iam_read_byte(reader);
		n = iam_read_number(reader);
		while (n-- > 0 && !reader->broken)
			iam_read_string(reader);
	}
}

bool
iam_image_sid(const IamImage *image, uint32_t i, IamStr *sid)
{
	const IamImageStatement *statement = &image->statements[i];
	IamBody		body;

	if (!(statement->flags & IAM_STMT_SID) ||
		!iam_image_body(image, statement, &body))
		return false;
	iam_read_resources(statement, &body.rest);
	iam_read_conditions(statement, &body.rest);
	skip_principal(statement, &body.rest);
	*sid = iam_read_string(&body.rest);
	return !body.rest.broken;
}

bool
iam_image_read(IamArena *arena, const IamImage *image, IamPolicy *policy,
			   IamError *error)
{
	const IamImageHeader *header = image->header;
	TreeReader	tree = {0};
	uint32_t	i;

	memset(policy, 0, sizeof(*policy));
	tree.arena = arena;
	policy->version = (IamVersion) header->version;
	policy->form = (IamStatementForm) header->form;
	policy->n_statements = header->n_statements;
	policy->statements = iam_arena_array(arena, header->n_statements,
										 sizeof(IamStatement));
	tree.no_memory = policy->statements == NULL;
	for (i = 0; i < header->n_statements && !tree.reader.broken &&
		 !tree.no_memory; i++)
		read_statement(&tree, image, &image->statements[i],
					   &policy->statements[i]);
	if ((header->flags & IAM_IMAGE_HAS_ID) && !tree.reader.broken)
	{
		tree.reader.p = (const unsigned char *) image->base + header->id;
		tree.reader.end = (const unsigned char *) image->base + header->size;
		policy->has_id = true;
		policy->id = iam_read_string(&tree.reader);
	}
	if (tree.no_memory)
		return iam_no_memory(error);
	if (tree.reader.broken)
		return iam_error_set(error, IAM_ERR_CORRUPT,
							 "stored policy is damaged");
	return true;
}

/* Is the text UTF-8 without NUL? */
static bool
is_text(IamStr text)
{
	const unsigned char *p = (const unsigned char *) text.data;
	const unsigned char *end = p + text.len;

	while (p < end)
	{
		int			length = *p == '\0' ? 0 : iam_utf8_length(p, end);

		if (length == 0)
			return false;
		p += length;
	}
	return true;
}

/*
 * The image must be what the writer makes of the tree that is read from it,
 * and its text must be one that the JSON reader takes.  The canonical text
 * shows every string, so that looking at it looks at all of them.
 */
bool
iam_image_verify(const void *base, size_t size, IamArena *arena)
{
	IamImage	image;
	IamPolicy	policy;
	IamPolicy	again;
	IamBuffer	text;
	IamStr		written;
	IamError	error;

	if (!iam_image_open(base, size, &image) ||
		!iam_image_read(arena, &image, &policy, &error))
		return false;
	iam_buffer_init(&text, arena, size);
	iam_policy_print(&policy, &text);
	return !text.failed && is_text((IamStr) {text.data, text.len}) &&
		iam_policy_parse(arena, (IamStr) {text.data, text.len}, &again,
						 &error) &&
		iam_image_write(arena, &again, &written, &error) &&
		written.len == size && memcmp(written.data, base, size) == 0;
}
