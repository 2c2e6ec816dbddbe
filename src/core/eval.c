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
#include "resource.h"

const IamReading iam_as_identity = {IAM_KIND_IDENTITY, NULL, false};

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

bool
iam_resource_listed(IamReader *block, const IamRequest *request,
					const IamReading *reading, IamWork *work)
{
	uint32_t	n = iam_read_number(block);

	while (n-- > 0 && !block->broken && work->failure == IAM_OK)
	{
		IamArenaMark mark = iam_arena_mark(work->scratch);
		IamStoredResource pattern = iam_read_resource(block);
		bool		match = (pattern.class != IAM_RESOURCE_SHORT ||
							 iam_short_counts(reading->kind, pattern.text)) &&
			iam_resource_match(work, &pattern, request);

		iam_arena_rewind(work->scratch, &mark);
		if (match)
			return true;
	}
	return false;
}

/*
 * The resource part.  Without it a statement covers the resource to which the
 * document is attached, or is inert (semantics.md 5.6).
 */
static bool
resource_holds(const IamImageStatement *statement, IamReader *block,
			   const IamRequest *request, const IamReading *reading,
			   IamWork *work)
{
	if (statement->flags & IAM_STMT_RESOURCE)
		return iam_resource_listed(block, request, reading, work);
	if (statement->flags & IAM_STMT_NOT_RESOURCE)
		return !iam_resource_listed(block, request, reading, work);
	return iam_kind_rules[reading->kind].attached;
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

/* How closely one entry names the caller; negated: does it spare the caller? */
static IamStrength
entry_strength(IamStr type, IamStr entry, const IamCaller *caller,
			   bool negated)
{
	if (!negated)
		return iam_principal_strength(type, entry, caller);
	return iam_principal_spares(type, entry, caller) ?
		IAM_STRENGTH_EXACT : IAM_STRENGTH_NONE;
}

/* The strongest of the entries of the principal element at reader (6.2). */
static IamStrength
strongest_entry(IamReader *reader, const IamCaller *caller, bool negated)
{
	IamStrength strongest = IAM_STRENGTH_NONE;
	uint32_t	n_groups;

	/* a bare string is read as AWS (semantics.md 6.2) */
	if (iam_read_byte(reader) != 0)
		return entry_strength(IAM_STR("AWS"), iam_read_string(reader), caller,
							  negated);
	n_groups = iam_read_number(reader);
	while (n_groups-- > 0 && !reader->broken)
	{
		IamStr		type = iam_read_string(reader);
		uint32_t	n;

		iam_read_byte(reader);
		n = iam_read_number(reader);
		while (n-- > 0 && !reader->broken && strongest < IAM_STRENGTH_EXACT)
		{
			IamStr		entry = iam_read_string(reader);
			IamStrength strength = entry_strength(type, entry, caller,
												  negated);

			if (strength > strongest)
				strongest = strength;
		}
		if (strongest == IAM_STRENGTH_EXACT)
			break;
	}
	return strongest;
}

/* Principal, NotPrincipal or neither (semantics.md 6.4, 6.5, 8.2). */
IamStrength
iam_principal_part(const IamImageStatement *statement, IamReader *reader,
				   const IamRequest *request, const IamReading *reading)
{
	IamCaller	unknown = {.kind = IAM_CALLER_UNKNOWN};
	const IamCaller *caller = reading->caller;

	if (!(statement->flags & (IAM_STMT_PRINCIPAL | IAM_STMT_NOT_PRINCIPAL)))
		return iam_kind_rules[reading->kind].names_callers ?
			IAM_STRENGTH_NONE : IAM_STRENGTH_ALL;
	if (caller == NULL)
	{
		caller = &unknown;
		if (request->has_principal)
			iam_caller_parse(request->principal, &unknown);
	}
	if (statement->flags & IAM_STMT_PRINCIPAL)
		return strongest_entry(reader, caller, false);
	if ((statement->flags & IAM_STMT_DENY) && reading->boundary)
		return IAM_STRENGTH_ALL;
	return strongest_entry(reader, caller, true) == IAM_STRENGTH_NONE ?
		IAM_STRENGTH_ALL : IAM_STRENGTH_NONE;
}

/* Which part of the statement does not hold? */
static IamFailedPart
failed_part(const IamImage *image, const IamImageStatement *statement,
			const IamRequest *request, const IamReading *reading,
			IamWork *work, IamTrace *trace)
{
	IamBody		body;
	IamReader	resources;
	IamReader	conditions;
	IamReader	principal;
	bool		negated = (statement->flags & IAM_STMT_NOT_ACTION) != 0;
	IamStrength strength = IAM_STRENGTH_NONE;
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
	if (!resource_holds(statement, &resources, request, reading, work))
		result = IAM_PART_RESOURCE;
	else if ((strength = iam_principal_part(statement, &principal, request,
											reading)) == IAM_STRENGTH_NONE)
		result = IAM_PART_PRINCIPAL;
	else if (!conditions_hold(&conditions, request, work, trace))
		result = IAM_PART_CONDITION;
	if (resources.broken || conditions.broken || principal.broken)
		work->failure = IAM_ERR_CORRUPT;
	if (trace != NULL)
		trace->strength = strength;
	return result;
}

bool
iam_statement_applies(const IamImage *image,
					  const IamImageStatement *statement,
					  const IamRequest *request, const IamReading *reading,
					  IamWork *work, IamTrace *trace)
{
	uint32_t	lacked = work->lacked;
	IamFailedPart part = failed_part(image, statement, request, reading, work,
									 trace);

	if (trace != NULL)
	{
		trace->part = part;
		trace->lacked = work->lacked != lacked;
	}
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
			!iam_statement_may_apply(statement, half))
			continue;
		iam_work_spend(work, 64);
		if (work->failure != IAM_OK)
			return false;
		if (iam_statement_applies(image, statement, request, &iam_as_identity,
								  work, NULL))
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
