/*
 * tighten.c
 *		A policy without the actions that it does not use.
 *
 * Ring: core.  Only Allow statements change, and only their action element:
 * each pattern becomes the names of what it matches and what stays.  So the
 * result is never wider, and tightening twice is tightening once.  NotAction
 * becomes Action, because what it grants is what it does not name.
 */
#include "unused.h"

#include "fold.h"

/* What stays, and the statement that is being written. */
typedef struct Tightener
{
	const IamPolicyActions *actions;
	IamWork    *work;
	const IamUsed *used;
	const IamUsed *keep;		/* NULL: what logs cannot show */
	IamActionSet stays;
	IamBuffer	names;			/* IamStr each */
	IamActionSet written;		/* those among them that there are */
} Tightener;

static bool
out_of_memory(IamWork *work)
{
	work->failure = IAM_ERR_NO_MEMORY;
	return false;
}

/* Can no log show the use of the action? */
static bool
unseen(const IamExtraActions *extra, uint32_t action)
{
	IamStr		resource_type;

	return iam_extra_action(extra, action) != NULL ||
		iam_action_seen(action, &resource_type) != IAM_SEEN_MANAGEMENT;
}

/* The actions that there are and that stay where a statement has them. */
static bool
find_stays(Tightener *tightener)
{
	const IamPolicyActions *actions = tightener->actions;
	uint32_t	number = 0;

	if (!iam_action_set_init(&tightener->stays, tightener->work->scratch,
							 actions->extra) ||
		!iam_action_set_init(&tightener->written, tightener->work->scratch,
							 actions->extra))
		return out_of_memory(tightener->work);
	iam_action_set_union(&tightener->stays, &tightener->used->set);
	if (tightener->keep != NULL)
		iam_action_set_union(&tightener->stays, &tightener->keep->set);
	while (tightener->keep == NULL &&
		   (number = iam_action_set_next(&actions->allowed, number)) !=
		   IAM_CATALOG_NONE)
	{
		if (unseen(actions->extra, number))
			iam_action_set_add(&tightener->stays, number);
		number++;
	}
	return true;
}

/*
 * Append an action that the catalogue lacks, here also folded, unless the
 * statement has it already.
 */
static void
write_name(Tightener *tightener, IamStr name, IamStr folded)
{
	const IamStr *names = (const IamStr *) (const void *)
		tightener->names.data;
	size_t		n = tightener->names.len / sizeof(IamStr);
	size_t		i;

	for (i = 0; i < n; i++)
	{
		if (iam_fold_equal(names[i], folded))
			return;
	}
	iam_buffer_append(&tightener->names, &name, sizeof(name));
}

/* Append an action that there is, in the spelling given. */
static void
write_action(Tightener *tightener, uint32_t action, IamStr name)
{
	if (iam_action_set_has(&tightener->written, action))
		return;
	iam_action_set_add(&tightener->written, action);
	iam_buffer_append(&tightener->names, &name, sizeof(name));
}

/*
 * Append what stays of a set.  What Deny statements refuse in any case is
 * left out: it was allowed to nobody.
 */
static void
write_set(Tightener *tightener, IamActionSet *set)
{
	uint32_t	number = 0;

	iam_action_set_intersect(set, &tightener->stays);
	while ((number = iam_action_set_next(set, number)) != IAM_CATALOG_NONE &&
		   tightener->work->failure == IAM_OK)
	{
		iam_work_spend(tightener->work, 64);
		if (!iam_action_denied(tightener->actions, number))
			write_action(tightener, number,
						 iam_action_text(tightener->actions->extra, number));
		number++;
	}
}

/* Does the statement name an action that the catalogue lacks? */
static bool
names_unknown(Tightener *tightener, const IamStatement *statement,
			  const IamStr *pattern, const IamAction *action)
{
	uint32_t	i;

	if (pattern != NULL)
		return iam_action_match(tightener->work, *pattern, action);
	for (i = 0; i < statement->actions.count; i++)
	{
		if (iam_action_match(tightener->work, statement->actions.items[i],
							 action))
			return false;
	}
	return true;
}

/* Append the actions of a list that the catalogue lacks and that are named. */
static void
write_unknown(Tightener *tightener, const IamStatement *statement,
			  const IamStr *pattern, const IamUsed *list)
{
	uint32_t	i;

	for (i = 0; list != NULL && i < list->n_unknown; i++)
	{
		iam_work_spend(tightener->work, 64);
		if (tightener->work->failure != IAM_OK)
			return;
		if (names_unknown(tightener, statement, pattern,
						  &list->unknown[i].action))
			write_name(tightener, list->unknown[i].text,
					   list->unknown[i].action.folded);
	}
}

/* Is an action in a list, as it is or by a pattern? */
static bool
listed(IamWork *work, const IamUsed *list, const IamAction *action)
{
	uint32_t	i;

	for (i = 0; i < list->texts->count; i++)
	{
		iam_work_spend(work, 32);
		if (iam_action_match(work, list->texts->items[i], action))
			return true;
	}
	return false;
}

/* What stays of a literal that nobody knows. */
static bool
write_literal(Tightener *tightener, IamStr text)
{
	IamWork    *work = tightener->work;
	char	   *to = iam_arena_alloc(work->scratch, IAM_FOLD_MAX(text.len));
	IamAction	action;

	if (to == NULL)
		return out_of_memory(work);
	iam_action_prepare((IamStr) {to, iam_fold(to, text)}, &action);
	if (tightener->keep == NULL || listed(work, tightener->used, &action) ||
		listed(work, tightener->keep, &action))
		write_name(tightener, text, action.folded);
	return true;
}

/* What stays of one pattern of Action. */
static bool
write_pattern(Tightener *tightener, const IamStatement *statement,
			  const IamStr *pattern)
{
	IamWork    *work = tightener->work;
	IamActionClass class = iam_action_classify(*pattern).class;
	IamActionSet set;
	bool		known;

	if (class == IAM_ACTION_NOTHING)
		return true;
	if (!iam_action_set_init(&set, work->scratch, tightener->actions->extra))
		return out_of_memory(work);
	known = iam_expand(work, *pattern, &set);
	if (class == IAM_ACTION_LITERAL && known)
	{
		uint32_t	action = iam_action_set_next(&set, 0);

		/* in the spelling that the document has */
		if (iam_action_set_has(&tightener->stays, action))
			write_action(tightener, action, *pattern);
	}
	else if (class == IAM_ACTION_LITERAL)
		return write_literal(tightener, *pattern);
	else
	{
		write_set(tightener, &set);
		write_unknown(tightener, statement, pattern, tightener->used);
		write_unknown(tightener, statement, pattern, tightener->keep);
	}
	return work->failure == IAM_OK;
}

/* What stays of NotAction. */
static bool
write_complement(Tightener *tightener, const IamStatement *statement)
{
	IamActionSet set;

	if (!iam_action_set_init(&set, tightener->work->scratch,
							 tightener->actions->extra))
		return out_of_memory(tightener->work);
	if (!iam_expand_list(tightener->work, &statement->actions, true, &set))
		return false;
	write_set(tightener, &set);
	write_unknown(tightener, statement, NULL, tightener->used);
	write_unknown(tightener, statement, NULL, tightener->keep);
	return tightener->work->failure == IAM_OK;
}

/* Rewrite the action element of an Allow statement; *empty if none stays. */
static bool
tighten_statement(Tightener *tightener, IamStatement *statement, bool *empty)
{
	uint32_t	i;

	iam_buffer_init(&tightener->names, tightener->work->scratch, 256);
	memset(tightener->written.words, 0,
		   tightener->written.n_words * sizeof(uint64_t));
	if (statement->action_polarity == IAM_NOT_ELEMENT)
	{
		if (!write_complement(tightener, statement))
			return false;
	}
	for (i = 0; statement->action_polarity == IAM_ELEMENT &&
		 i < statement->actions.count; i++)
	{
		if (!write_pattern(tightener, statement,
						   &statement->actions.items[i]))
			return false;
	}
	if (tightener->names.failed)
		return out_of_memory(tightener->work);
	statement->action_polarity = IAM_ELEMENT;
	statement->actions.items = (IamStr *) (void *) tightener->names.data;
	statement->actions.count =
		(uint32_t) (tightener->names.len / sizeof(IamStr));
	statement->actions.array |= statement->actions.count > 1;
	*empty = statement->actions.count == 0;
	return true;
}

bool
iam_tighten_policy(const IamPolicyActions *actions, const IamUsed *used,
			const IamUsed *keep, IamPolicy *result)
{
	Tightener	tightener = {.actions = actions,.work = actions->work};
	const IamPolicy *policy = actions->policy;
	uint32_t	i;

	tightener.used = used;
	tightener.keep = keep;
	*result = *policy;
	result->n_statements = 0;
	result->statements = iam_arena_array(tightener.work->scratch,
										 policy->n_statements + 1,
										 sizeof(IamStatement));
	if (result->statements == NULL)
		return out_of_memory(tightener.work);
	if (!find_stays(&tightener))
		return false;
	for (i = 0; i < policy->n_statements; i++)
	{
		IamStatement *to = &result->statements[result->n_statements];
		bool		empty = false;

		*to = policy->statements[i];
		if (to->effect == IAM_ALLOW &&
			!tighten_statement(&tightener, to, &empty))
			return false;
		result->n_statements += empty ? 0 : 1;
	}
	if (result->n_statements == 0 && result->form == IAM_STATEMENT_OBJECT)
		result->form = IAM_STATEMENT_ARRAY;
	return true;
}
