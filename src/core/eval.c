/*
 * eval.c
 *		Does a policy allow a request?
 *
 * Ring: core.  A Deny that applies decides, so Deny statements come first; of
 * the Allow statements the first one that applies is enough.  Most questions
 * end at the service filter of the header, most of the rest at those of the
 * statements; see image.h.
 */
#include "eval.h"

#include "action.h"
#include "principal.h"
#include "resource.h"

/* Keys that are compared at once, so that the compiler can use vectors. */
#define KEY_BLOCK 16

/*
 * Index of the first key from index on that is one of two, or n.  Keys are
 * hashes: a hit still has to be compared as text.
 */
static uint32_t
find_key(const uint16_t *keys, uint32_t n, uint32_t index, uint16_t first,
		 uint16_t second)
{
	while (n - index >= KEY_BLOCK)
	{
		const uint16_t *block = keys + index;
		uint16_t	hit = 0;
		int			i;

		for (i = 0; i < KEY_BLOCK; i++)
			hit |= (uint16_t) ((block[i] == first) | (block[i] == second));
		if (hit != 0)
			break;
		index += KEY_BLOCK;
	}
	while (index < n && keys[index] != first && keys[index] != second)
		index++;
	return index;
}

/* Is the action among the patterns of the statement? */
static bool
action_listed(const IamImageStatement *statement, const IamBody *body,
			  const IamAction *action, IamWork *work)
{
	uint32_t	i = 0;

	if (statement->flags & IAM_STMT_ANY_ACTION)
		return true;
	for (;;)
	{
		i = find_key(body->keys, body->n_actions, i, action->action_key,
					 action->service_key);
		if (i == body->n_actions || work->failure != IAM_OK)
			return false;
		if (iam_action_match(work, iam_body_action(body, i), action))
			return true;
		i++;
	}
}

/* Is the resource among the patterns of the block? */
static bool
resource_listed(IamReader *block, const IamRequest *request, IamWork *work)
{
	uint32_t	n = iam_read_number(block);

	while (n-- > 0 && !block->broken && work->failure == IAM_OK)
	{
		IamArenaMark mark = iam_arena_mark(work->scratch);
		IamStoredResource pattern = iam_read_resource(block);
		bool		match = iam_resource_match(work, &pattern, request);

		iam_arena_rewind(work->scratch, &mark);
		if (match)
			return true;
	}
	return false;
}

/*
 * The resource part.  A statement without it is inert in an identity policy
 * (semantics.md 5.6).
 */
static bool
resource_holds(const IamImageStatement *statement, IamReader *block,
			   const IamRequest *request, IamWork *work)
{
	if (statement->flags & IAM_STMT_RESOURCE)
		return resource_listed(block, request, work);
	return (statement->flags & IAM_STMT_NOT_RESOURCE) != 0 &&
		!resource_listed(block, request, work);
}

/* Remember the condition that failed. */
static bool
condition_fails(IamTrace *trace, const IamStoredOperator *operator,
				const IamStoredKey *key, const IamReader *values,
				IamConditionFailure failure)
{
	if (trace != NULL)
	{
		trace->operator = *operator;
		trace->key = *key;
		trace->values = *values;
		trace->failure = failure;
	}
	return false;
}

/* The conditions of one operator. */
static bool
operator_holds(IamReader *block, const IamRequest *request, IamWork *work,
			   IamTrace *trace)
{
	IamStoredOperator operator = iam_read_operator(block);
	uint32_t	n_keys = operator.n_keys;
	IamStoredKey key = {{"", 0}, false, 0};

	/* never holds, not even without keys (semantics.md 7.4) */
	if (operator.operator.code == IAM_OP_UNKNOWN && n_keys == 0)
		return condition_fails(trace, &operator, &key, block,
							   IAM_FAILS_UNKNOWN_OPERATOR);
	while (n_keys-- > 0 && !block->broken)
	{
		IamArenaMark mark = iam_arena_mark(work->scratch);
		IamConditionFailure failure;

		key = iam_read_key(block);
		failure = iam_condition_test(work, request, &operator.operator,
									 key.name, *block, key.n_values);
		iam_arena_rewind(work->scratch, &mark);
		if (failure != IAM_HOLDS)
			return condition_fails(trace, &operator, &key, block, failure);
		iam_skip_values(block, key.n_values);
	}
	return true;
}

/* All conditions; the first one that fails is noted in trace. */
static bool
conditions_hold(IamReader *block, const IamRequest *request, IamWork *work,
				IamTrace *trace)
{
	uint32_t	n_operators;

	if (block->p == block->end)
		return true;
	n_operators = iam_read_number(block);
	while (n_operators-- > 0 && !block->broken && work->failure == IAM_OK)
	{
		if (!operator_holds(block, request, work, trace))
			return false;
	}
	return true;
}

/* Is the caller listed in the principal element at reader? */
static bool
principal_listed(IamReader *reader, const IamCaller *caller, bool negated)
{
	uint32_t	n_groups;

	/* a bare string is read as AWS (semantics.md 6.2) */
	if (iam_read_byte(reader) != 0)
	{
		IamStr		name = iam_read_string(reader);

		return negated ? iam_principal_spares(IAM_STR("AWS"), name, caller) :
			iam_principal_strength(IAM_STR("AWS"), name, caller) !=
			IAM_STRENGTH_NONE;
	}
	n_groups = iam_read_number(reader);
	while (n_groups-- > 0 && !reader->broken)
	{
		IamStr		type = iam_read_string(reader);
		uint32_t	n;

		iam_read_byte(reader);
		n = iam_read_number(reader);
		while (n-- > 0 && !reader->broken)
		{
			IamStr		name = iam_read_string(reader);

			if (negated ? iam_principal_spares(type, name, caller) :
				iam_principal_strength(type, name, caller) !=
				IAM_STRENGTH_NONE)
				return true;
		}
	}
	return false;
}

/* The principal part, if the statement has one (semantics.md 6.4, 6.5). */
static bool
principal_holds(const IamImageStatement *statement, IamReader *reader,
				const IamRequest *request)
{
	IamCaller	caller = {IAM_CALLER_UNKNOWN, {"", 0}, {"", 0}, {"", 0},
	{"", 0}};
	bool		negated = (statement->flags & IAM_STMT_NOT_PRINCIPAL) != 0;

	if (!(statement->flags & (IAM_STMT_PRINCIPAL | IAM_STMT_NOT_PRINCIPAL)))
		return true;
	if (request->has_principal)
		iam_caller_parse(request->principal, &caller);
	return principal_listed(reader, &caller, negated) != negated;
}

/* Which part of the statement does not hold? */
static IamFailedPart
failed_part(const IamImage *image, const IamImageStatement *statement,
			const IamRequest *request, IamWork *work, IamTrace *trace)
{
	IamBody		body;
	IamReader	resources;
	IamReader	conditions;
	IamReader	principal;
	bool		negated = (statement->flags & IAM_STMT_NOT_ACTION) != 0;
	IamFailedPart result = IAM_PART_NONE;

	if (!iam_image_body(image, statement, &body))
	{
		work->failure = IAM_ERR_CORRUPT;
		return IAM_PART_ACTION;
	}
	if (action_listed(statement, &body, &request->action, work) == negated)
		return IAM_PART_ACTION;
	resources = iam_read_resources(statement, &body.rest);
	conditions = iam_read_conditions(statement, &body.rest);
	principal = body.rest;
	if (!resource_holds(statement, &resources, request, work))
		result = IAM_PART_RESOURCE;
	else if (!principal_holds(statement, &principal, request))
		result = IAM_PART_PRINCIPAL;
	else if (!conditions_hold(&conditions, request, work, trace))
		result = IAM_PART_CONDITION;
	if (resources.broken || conditions.broken || principal.broken)
		work->failure = IAM_ERR_CORRUPT;
	return result;
}

bool
iam_statement_applies(const IamImage *image,
					  const IamImageStatement *statement,
					  const IamRequest *request, IamWork *work,
					  IamTrace *trace)
{
	IamFailedPart part = failed_part(image, statement, request, work, trace);

	if (trace != NULL)
		trace->part = part;
	return part == IAM_PART_NONE;
}

/* Does a statement of the given effect apply? */
static bool
any_applies(const IamImage *image, uint32_t effect, const IamRequest *request,
			IamWork *work)
{
	uint32_t	half = iam_services_half(request->action.services);
	uint32_t	i;

	for (i = 0; i < image->header->n_statements; i++)
	{
		const IamImageStatement *statement = &image->statements[i];

		if ((statement->flags & IAM_STMT_DENY) != effect ||
			(!(statement->flags & IAM_STMT_ANY_SERVICE) &&
			 (statement->services & half) != half))
			continue;
		iam_work_spend(work, 64);
		if (work->failure != IAM_OK)
			return false;
		if (iam_statement_applies(image, statement, request, work, NULL))
			return true;
	}
	return false;
}

IamDecision
iam_evaluate(const IamImage *image, const IamRequest *request, IamWork *work)
{
	if (!iam_may_apply(image, request->action.services))
		return IAM_IMPLICIT_DENY;
	if ((image->header->flags & IAM_IMAGE_HAS_DENY) &&
		any_applies(image, IAM_STMT_DENY, request, work))
		return IAM_EXPLICIT_DENY;
	if (work->failure == IAM_OK && any_applies(image, 0, request, work))
		return IAM_ALLOWED;
	return IAM_IMPLICIT_DENY;
}
