/*
 * actions.c
 *		The catalogue's actions that a policy names, and whether any request
 *		for one of them can pass.
 *
 * Ring: core.  Most actions are settled by looking at sets: one that an Allow
 * statement grants on `*` without conditions, and no Deny statement names,
 * can be used.  Of the others each is put as a question to may.c, once for
 * every kind of resource that its requests can be on.
 */
#include "actions.h"

#include <stdio.h>

#include "glob.h"
#include "may.h"

bool
iam_action_slice(IamWork *work, const IamActionSet *set,
				 IamActionSlice *slice)
{
	uint32_t	first = set->low;
	uint32_t	end = set->high;
	uint64_t   *words;

	while (first < end && set->words[first] == 0)
		first++;
	while (end > first && set->words[end - 1] == 0)
		end--;
	if (first >= end)
		first = end = 0;
	iam_work_spend(work, (end - first) * sizeof(uint64_t));
	words = iam_arena_array(work->scratch, end - first + 1, sizeof(uint64_t));
	if (words == NULL)
	{
		work->failure = IAM_ERR_NO_MEMORY;
		return false;
	}
	memcpy(words, set->words + first, (end - first) * sizeof(uint64_t));
	*slice = (IamActionSlice) {first, end - first, words};
	return true;
}

bool
iam_policy_actions(IamPolicyActions *actions, const IamImage *image,
				   const IamPolicy *policy, const IamExtraActions *extra,
				   IamWork *work)
{
	IamActionSet set;
	uint32_t	i;

	memset(actions, 0, sizeof(*actions));
	actions->image = image;
	actions->policy = policy;
	actions->extra = extra;
	actions->work = work;
	actions->statements = iam_arena_array(work->scratch,
										  policy->n_statements + 1,
										  sizeof(IamActionSlice));
	if (actions->statements == NULL ||
		!iam_action_set_init(&actions->allowed, work->scratch, extra) ||
		!iam_action_set_init(&actions->denied, work->scratch, extra) ||
		!iam_action_set_init(&set, work->scratch, extra))
	{
		work->failure = IAM_ERR_NO_MEMORY;
		return false;
	}
	for (i = 0; i < policy->n_statements; i++)
	{
		const IamStatement *statement = &policy->statements[i];

		iam_action_set_clear(&set);
		iam_work_spend(work, set.n_words);
		if (!iam_expand_list(work, &statement->actions,
							 statement->action_polarity == IAM_NOT_ELEMENT,
							 &set) ||
			!iam_action_slice(work, &set, &actions->statements[i]))
			return false;
		iam_action_set_union(statement->effect == IAM_ALLOW ?
							 &actions->allowed : &actions->denied, &set);
	}
	return work->failure == IAM_OK;
}

/* Does the Allow statement grant its actions on `*`, without more ado? */
static bool
grants_plainly(const IamStatement *statement)
{
	uint32_t	i;

	if (statement->effect != IAM_ALLOW || statement->n_conditions > 0 ||
		statement->resource_polarity != IAM_ELEMENT)
		return false;
	for (i = 0; i < statement->resources.count; i++)
	{
		if (iam_glob_is_any(statement->resources.items[i]))
			return true;
	}
	return false;
}

/* Is the action settled by sets alone? */
static bool
plainly_usable(const IamPolicyActions *actions, uint32_t action)
{
	uint32_t	i;

	if (iam_action_set_has(&actions->denied, action))
		return false;
	for (i = 0; i < actions->policy->n_statements; i++)
	{
		if (iam_statement_names(actions, i, action) &&
			grants_plainly(&actions->policy->statements[i]))
			return true;
	}
	return false;
}

/*
 * A box of a resource type's ARN: what the template leaves open is anything.
 * A template that is none is taken for anything as a whole.
 */
static bool
type_box(IamWork *work, IamStr template, IamBox *box)
{
	IamBuffer	pattern;
	size_t		i = 0;

	iam_buffer_init(&pattern, work->scratch, template.len + 1);
	while (i < template.len)
	{
		const char *end = NULL;

		if (template.data[i] == '$' && i + 1 < template.len &&
			template.data[i + 1] == '{')
			end = memchr(template.data + i, '}', template.len - i);
		iam_buffer_byte(&pattern, end != NULL ? '*' :
						(unsigned char) template.data[i]);
		i = end != NULL ? (size_t) (end - template.data) + 1 : i + 1;
	}
	if (pattern.failed)
	{
		work->failure = IAM_ERR_NO_MEMORY;
		return false;
	}
	if (!iam_arn_valid((IamStr) {pattern.data, pattern.len}) ||
		memchr(pattern.data, ' ', pattern.len) != NULL)
		return iam_resource_box(work, IAM_STR("*"), false, box);
	return iam_resource_box(work, (IamStr) {pattern.data, pattern.len}, false,
							box);
}

/* What a question's grants are asked for. */
typedef bool (*AskBox) (IamQuestion *question);

/*
 * Ask the question for each kind of resource that requests for the action can
 * be on, until one has an answer.  Of resource types in the catalogue that
 * are all optional none need be given.
 */
static bool
ask_kinds(IamQuestion *question, const IamPolicyActions *actions,
		  uint32_t action, AskBox ask)
{
	static const IamBox no_arn = {.no_arn = true};
	IamCatalogRefs types = {NULL, 0};
	bool		required = false;
	uint32_t	i;

	if (iam_extra_action(actions->extra, action) != NULL)
	{
		/* nobody knows the ARNs of what a user has added */
		iam_resource_box(actions->work, IAM_STR("*"), false,
						 &question->resource);
		return ask(question);
	}
	types = iam_catalog_action_at(action).resource_types;
	for (i = 0; i < types.count; i++)
	{
		IamArenaMark mark = iam_arena_mark(actions->work->scratch);
		uint32_t	type = iam_catalog_ref(types, i);
		bool		found;

		required |= iam_catalog_ref_required(types, i);
		found = type_box(actions->work,
						 iam_catalog_resource_type_at(type).arn,
						 &question->resource) && ask(question);
		iam_arena_rewind(actions->work->scratch, &mark);
		if (found)
			return true;
	}
	question->resource = no_arn;
	return !required && ask(question);
}

/* Is there a grant, Deny statements left aside? */
static bool
ask_allowed(IamQuestion *question)
{
	bool		found;

	question->ignore_denials = true;
	found = iam_question_granted(question);
	question->ignore_denials = false;
	return found;
}

/* Does a statement that names the action have a resource element? */
static bool
has_resource(const IamPolicyActions *actions, uint32_t action)
{
	const IamPolicy *policy = actions->policy;
	uint32_t	i;

	for (i = 0; i < policy->n_statements; i++)
	{
		if (policy->statements[i].effect == IAM_ALLOW &&
			iam_statement_names(actions, i, action) &&
			policy->statements[i].resource_polarity != IAM_NO_ELEMENT)
			return true;
	}
	return false;
}

/* Which proof is it that no request can pass? */
static IamStr
find_reason(IamQuestion *question, const IamPolicyActions *actions,
			uint32_t action)
{
	bool		any;

	if (!has_resource(actions, action))
		return IAM_STR("the statement has neither Resource nor NotResource");
	iam_resource_box(actions->work, IAM_STR("*"), false, &question->resource);
	any = ask_allowed(question);
	if (!any)
		return IAM_STR("no request meets the conditions or the resources of "
					   "the statement");
	if (!ask_kinds(question, actions, action, ask_allowed))
		return iam_catalog_action_at(action).resource_types.count == 0 ?
			IAM_STR("the action has no resource types: only Resource * can "
					"grant it") :
			IAM_STR("no pattern of Resource fits a resource type of the "
					"action");
	return IAM_STR("a Deny statement without conditions covers it");
}

IamStr
iam_action_unusable(const IamPolicyActions *actions, uint32_t action)
{
	IamArenaMark mark = iam_arena_mark(actions->work->scratch);
	IamStr		reason = IAM_STR("");
	IamQuestion question;

	if (plainly_usable(actions, action))
		return reason;
	if (!iam_question_begin(&question, actions->image,
							iam_action_text(actions->extra, action),
							actions->work) ||
		!ask_kinds(&question, actions, action, iam_question_granted))
		reason = find_reason(&question, actions, action);
	iam_arena_rewind(actions->work->scratch, &mark);
	return reason;
}

bool
iam_action_denied(const IamPolicyActions *actions, uint32_t action)
{
	IamArenaMark mark = iam_arena_mark(actions->work->scratch);
	IamQuestion question;
	bool		result = false;

	if (!iam_action_set_has(&actions->denied, action))
		return false;
	if (iam_question_begin(&question, actions->image,
						   iam_action_text(actions->extra, action),
						   actions->work))
	{
		iam_resource_box(actions->work, IAM_STR("*"), false,
						 &question.resource);
		result = ask_allowed(&question) && !iam_question_granted(&question);
	}
	iam_arena_rewind(actions->work->scratch, &mark);
	return result;
}
