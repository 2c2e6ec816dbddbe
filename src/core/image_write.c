/*
 * image_write.c
 *		Writing the stored form of a policy.
 *
 * Ring: core.  The layout is described in image.h.
 */
#include "image.h"

#include "action.h"
#include "resource.h"
#include "variable.h"

/* Start a block whose length is not known yet; returns its place. */
static size_t
open_block(IamBuffer *out)
{
	return out->len;
}

/*
 * Close a block: its length goes before its bytes.  The bytes move up by the
 * length of the number, which is one or two nearly always.
 */
static void
close_block(IamBuffer *out, size_t start)
{
	size_t		length = out->len - start;
	char		number[8];
	size_t		n = 0;
	size_t		left = length;

	for (; left >= 0x80; left >>= 7)
		number[n++] = (char) (left | 0x80);
	number[n++] = (char) left;
	if (iam_buffer_reserve(out, n) == NULL)
		return;
	memmove(out->data + start + n, out->data + start, length);
	memcpy(out->data + start, number, n);
}

/* Keys, steps and strings of the actions; adds to the filters and flags. */
static void
write_actions(IamBuffer *out, const IamStrList *actions,
			  IamImageStatement *entry, uint64_t *services)
{
	uint32_t	n_steps = iam_action_steps(actions->count);
	size_t		keys = out->len;
	size_t		steps = keys + actions->count * sizeof(uint16_t);
	size_t		start;
	uint64_t	bits = 0;
	uint32_t	i;

	iam_buffer_reserve(out, actions->count * sizeof(uint16_t) +
					   n_steps * sizeof(uint32_t));
	start = open_block(out);
	for (i = 0; i < actions->count && !out->failed; i++)
	{
		IamStr		text = actions->items[i];
		IamActionPattern pattern = iam_action_classify(text);
		IamActionKeys found = iam_action_keys(&pattern);
		uint16_t	key = pattern.class == IAM_ACTION_LITERAL ?
			found.action_key : found.service_key;
		uint32_t	place = (uint32_t) (out->len - start);

		memcpy(out->data + keys + i * sizeof(key), &key, sizeof(key));
		if (i > 0 && i % IAM_ACTION_STEP == 0)
			memcpy(out->data + steps + (i / IAM_ACTION_STEP - 1) *
				   sizeof(place), &place, sizeof(place));
		if (pattern.class == IAM_ACTION_EVERYTHING)
			entry->flags |= IAM_STMT_ANY_ACTION;
		bits |= found.services;
		iam_write_string(out, text);
	}
	close_block(out, start);
	entry->n_actions = actions->count;
	entry->services = iam_services_half(bits);
	*services |= bits;
}

static void
write_resources(IamBuffer *out, const IamStrList *resources, bool variables)
{
	size_t		start = open_block(out);
	uint32_t	i;

	iam_write_number(out, resources->count);
	for (i = 0; i < resources->count; i++)
	{
		IamStoredResource stored;

		stored = iam_resource_classify(resources->items[i], variables);
		iam_buffer_byte(out, stored.class);
		iam_buffer_byte(out, stored.head);
		iam_write_string(out, stored.text);
	}
	close_block(out, start);
}

static void
write_value(IamBuffer *out, const IamScalar *value, IamOperatorCode code,
			bool variables)
{
	uint8_t		flags = IAM_VALUE_STRING;
	size_t		from = iam_operator_variables_from(code, value->text);

	if (value->type == IAM_JSON_NUMBER)
		flags = IAM_VALUE_NUMBER;
	else if (value->type == IAM_JSON_BOOL)
		flags = IAM_VALUE_BOOL;
	else if (variables && iam_variable_present((IamStr) {
											  value->text.data + from,
											  value->text.len - from}))
		flags |= IAM_VALUE_VARIABLES;
	iam_buffer_byte(out, flags);
	iam_write_string(out, value->text);
}

/* Is the name written as AWS writes it? */
static bool
usual_spelling(const IamOperator *operator, IamStr name, IamArena *arena)
{
	char		room[64];
	IamArena	local = *arena;
	IamBuffer	usual = {&local, room, 0, sizeof(room), false};

	if (operator->code == IAM_OP_UNKNOWN)
		return false;
	iam_operator_print(operator, &usual);
	return iam_str_eq(name, (IamStr) {usual.data, usual.len});
}

static void
write_condition_block(IamBuffer *out, const IamConditionBlock *block,
					  bool variables)
{
	IamOperator operator = iam_operator_parse(block->operator_name);
	uint8_t		flags = (uint8_t) operator.set;
	uint32_t	i;
	uint32_t	j;

	if (operator.if_exists)
		flags |= IAM_COND_IF_EXISTS;
	if (!usual_spelling(&operator, block->operator_name, out->arena))
		flags |= IAM_COND_NAMED;
	iam_buffer_byte(out, (unsigned char) operator.code);
	iam_buffer_byte(out, flags);
	if (flags & IAM_COND_NAMED)
		iam_write_string(out, block->operator_name);
	iam_write_number(out, block->n_keys);
	for (i = 0; i < block->n_keys; i++)
	{
		const IamConditionKey *key = &block->keys[i];

		iam_write_string(out, key->name);
		iam_buffer_byte(out, key->array ? 1 : 0);
		iam_write_number(out, key->n_values);
		for (j = 0; j < key->n_values; j++)
			write_value(out, &key->values[j], operator.code, variables);
	}
}

static void
write_conditions(IamBuffer *out, const IamStatement *statement,
				 bool variables)
{
	size_t		start = open_block(out);
	uint32_t	i;

	iam_write_number(out, statement->n_conditions);
	for (i = 0; i < statement->n_conditions; i++)
		write_condition_block(out, &statement->conditions[i], variables);
	close_block(out, start);
}

static void
write_principal(IamBuffer *out, const IamPrincipalElement *principal)
{
	uint32_t	i;
	uint32_t	j;

	iam_buffer_byte(out, principal->bare ? 1 : 0);
	if (principal->bare)
	{
		iam_write_string(out, principal->text);
		return;
	}
	iam_write_number(out, principal->n_groups);
	for (i = 0; i < principal->n_groups; i++)
	{
		const IamPrincipalGroup *group = &principal->groups[i];

		iam_write_string(out, group->type);
		iam_buffer_byte(out, group->names.array ? 1 : 0);
		iam_write_number(out, group->names.count);
		for (j = 0; j < group->names.count; j++)
			iam_write_string(out, group->names.items[j]);
	}
}

/* Flags that follow from the elements alone. */
static uint32_t
statement_flags(const IamStatement *statement)
{
	uint32_t	flags = 0;

	if (statement->effect == IAM_DENY)
		flags |= IAM_STMT_DENY;
	if (statement->action_polarity == IAM_NOT_ELEMENT)
		flags |= IAM_STMT_NOT_ACTION;
	if (statement->actions.array)
		flags |= IAM_STMT_ACTION_ARRAY;
	if (statement->resource_polarity == IAM_ELEMENT)
		flags |= IAM_STMT_RESOURCE;
	if (statement->resource_polarity == IAM_NOT_ELEMENT)
		flags |= IAM_STMT_NOT_RESOURCE;
	if (statement->resources.array)
		flags |= IAM_STMT_RESOURCE_ARRAY;
	if (statement->has_condition)
		flags |= IAM_STMT_CONDITION;
	if (statement->principal.polarity == IAM_ELEMENT)
		flags |= IAM_STMT_PRINCIPAL;
	if (statement->principal.polarity == IAM_NOT_ELEMENT)
		flags |= IAM_STMT_NOT_PRINCIPAL;
	if (statement->has_sid)
		flags |= IAM_STMT_SID;
	return flags;
}

/* One body; fills in the statement's entry. */
static void
write_statement(IamBuffer *out, const IamStatement *statement,
				bool variables, IamImageStatement *entry, uint64_t *services)
{
	if (out->len % 2 != 0)
		iam_buffer_byte(out, 0);
	entry->body = (uint32_t) out->len;
	entry->flags = statement_flags(statement);
	write_actions(out, &statement->actions, entry, services);
	if (statement->resource_polarity != IAM_NO_ELEMENT)
		write_resources(out, &statement->resources, variables);
	if (statement->has_condition)
		write_conditions(out, statement, variables);
	if (statement->principal.polarity != IAM_NO_ELEMENT)
		write_principal(out, &statement->principal);
	if (statement->has_sid)
		iam_write_string(out, statement->sid);
}

bool
iam_image_write(IamArena *arena, const IamPolicy *policy, IamStr *image,
				IamError *error)
{
	IamImageHeader header = {0};
	IamBuffer	out;
	uint64_t	services = 0;
	bool		variables = policy->version == IAM_VERSION_2012;
	uint32_t	i;

	iam_buffer_init(&out, arena, 2048);
	iam_buffer_reserve(&out, sizeof(header) + policy->n_statements *
					   sizeof(IamImageStatement));
	for (i = 0; i < policy->n_statements && !out.failed; i++)
	{
		IamImageStatement entry = {0};

		write_statement(&out, &policy->statements[i], variables, &entry,
						&services);
		if (entry.flags & IAM_STMT_DENY)
			header.flags |= IAM_IMAGE_HAS_DENY;
		if (entry.flags & IAM_STMT_ANY_SERVICE)
			header.flags |= IAM_IMAGE_ANY_SERVICE;
		if (!out.failed)
			memcpy(out.data + sizeof(header) + i * sizeof(entry), &entry,
				   sizeof(entry));
	}
	header.id = (uint32_t) out.len;
	if (policy->has_id)
	{
		header.flags |= IAM_IMAGE_HAS_ID;
		iam_write_string(&out, policy->id);
	}
	if (out.failed || out.len > UINT32_MAX)
		return iam_no_memory(error);
	header.format = IAM_IMAGE_FORMAT;
	header.version = (uint8_t) policy->version;
	header.form = (uint8_t) policy->form;
	header.size = (uint32_t) out.len;
	header.n_statements = policy->n_statements;
	header.services[0] = (uint32_t) services;
	header.services[1] = (uint32_t) (services >> 32);
	memcpy(out.data, &header, sizeof(header));
	*image = (IamStr) {out.data, out.len};
	return true;
}
