/*
 * unused.c
 *		What a policy allows and a list of used actions lacks.
 *
 * Ring: core.
 */
#include "unused.h"

#include "fold.h"

static bool
out_of_memory(IamWork *work)
{
	work->failure = IAM_ERR_NO_MEMORY;
	return false;
}

/* A name that the catalogue lacks, ready to be matched. */
static bool
add_unknown(IamUsed *used, IamStr text, IamWork *work)
{
	IamUnknownAction *unknown = &used->unknown[used->n_unknown];
	char	   *to = iam_arena_alloc(work->scratch, IAM_FOLD_MAX(text.len));

	if (to == NULL)
		return out_of_memory(work);
	unknown->text = text;
	iam_action_prepare((IamStr) {to, iam_fold(to, text)}, &unknown->action);
	used->n_unknown++;
	return true;
}

bool
iam_used_read(IamUsed *used, const IamStrList *texts,
			  const IamExtraActions *extra, IamWork *work)
{
	uint32_t	i;

	used->texts = texts;
	used->n_unknown = 0;
	used->unknown = iam_arena_array(work->scratch, texts->count + 1,
									sizeof(IamUnknownAction));
	if (used->unknown == NULL ||
		!iam_action_set_init(&used->set, work->scratch, extra))
		return out_of_memory(work);
	for (i = 0; i < texts->count && work->failure == IAM_OK; i++)
	{
		IamStr		text = texts->items[i];

		iam_work_spend(work, 64 + text.len);
		if (!iam_expand(work, text, &used->set) &&
			iam_action_is_concrete(text) && !add_unknown(used, text, work))
			return false;
	}
	return work->failure == IAM_OK;
}

/* Is a literal that nobody knows in the list? */
static bool
unknown_used(const IamUsed *used, IamStr text)
{
	uint32_t	i;

	for (i = 0; i < used->n_unknown; i++)
	{
		if (iam_fold_equal(text, used->unknown[i].action.folded))
			return true;
	}
	return false;
}

/* Why a list of what was used may lack an action that was used. */
typedef struct SeenRow
{
	const char *verdict;
	IamStr		reason;
} SeenRow;

static const SeenRow seen_rows[] = {
	[IAM_SEEN_MANAGEMENT] = {"unused", IAM_STR_INIT("no_event")},
	[IAM_SEEN_DATA] = {"no_coverage",
	IAM_STR_INIT("data_events_not_covered:")},
	[IAM_SEEN_NEVER_PERMISSION_ONLY] = {"not_observable",
	IAM_STR_INIT("permission_only")},
	[IAM_SEEN_NEVER_NO_OPERATION] = {"not_observable",
	IAM_STR_INIT("no_operation")},
	[IAM_SEEN_NEVER_LOGGED] = {"not_observable",
	IAM_STR_INIT("never_logged")}
};

/* The verdict on an action of the catalogue, or on one added to it. */
static void
judge(const IamPolicyActions *actions, uint32_t number, IamUnused *unused)
{
	IamStr		resource_type;
	const SeenRow *row;
	IamBuffer	reason;

	unused->action = number;
	unused->text = iam_action_text(actions->extra, number);
	unused->verdict = "not_observable";
	unused->reason = IAM_STR("not_in_catalogue");
	if (iam_extra_action(actions->extra, number) != NULL)
		return;
	row = &seen_rows[iam_action_seen(number, &resource_type)];
	unused->verdict = row->verdict;
	unused->reason = row->reason;
	if (row->reason.data[row->reason.len - 1] != ':')
		return;
	iam_buffer_init(&reason, actions->work->scratch, 64);
	iam_buffer_str(&reason, row->reason);
	iam_buffer_str(&reason, resource_type);
	if (reason.failed)
		out_of_memory(actions->work);
	else
		unused->reason = (IamStr) {reason.data, reason.len};
}

/* Is it an action that only the policy itself knows of? */
static bool
is_unknown(const IamPolicyActions *actions, IamStr text)
{
	IamActionPattern pattern = iam_action_classify(text);
	IamActionSet none;

	if (pattern.class != IAM_ACTION_LITERAL)
		return false;
	/* a set is only asked for because expanding adds to one */
	return iam_action_set_init(&none, actions->work->scratch,
							   actions->extra) &&
		!iam_expand(actions->work, text, &none);
}

/* Literals of an Allow statement that the catalogue lacks. */
static void
find_unknown(const IamPolicyActions *actions, const IamStatement *statement,
			 const IamUsed *used, IamBuffer *found, IamUnusedEmit emit,
			 void *arg)
{
	uint32_t	i;
	size_t		j;

	for (i = 0; i < statement->actions.count; i++)
	{
		IamStr		text = statement->actions.items[i];
		const IamStr *before = (const IamStr *) (const void *) found->data;
		IamUnused	unused = {IAM_CATALOG_NONE, text, "not_observable",
		IAM_STR_INIT("not_in_catalogue")};

		if (!is_unknown(actions, text) || unknown_used(used, text))
			continue;
		for (j = 0; j < found->len / sizeof(IamStr); j++)
		{
			if (iam_str_eq(before[j], text))
				break;
		}
		if (j < found->len / sizeof(IamStr))
			continue;
		iam_buffer_append(found, &text, sizeof(text));
		emit(arg, &unused);
	}
}

bool
iam_find_unused(const IamPolicyActions *actions, const IamUsed *used,
				IamUnusedEmit emit, void *arg)
{
	IamWork    *work = actions->work;
	IamBuffer	found;
	uint32_t	number = 0;
	uint32_t	i;

	while ((number = iam_action_set_next(&actions->allowed, number)) !=
		   IAM_CATALOG_NONE && work->failure == IAM_OK)
	{
		IamArenaMark mark = iam_arena_mark(work->scratch);
		IamUnused	unused;

		iam_work_spend(work, 256);
		if (!iam_action_set_has(&used->set, number) &&
			iam_action_unusable(actions, number).len == 0)
		{
			judge(actions, number, &unused);
			emit(arg, &unused);
		}
		iam_arena_rewind(work->scratch, &mark);
		number++;
	}
	iam_buffer_init(&found, work->scratch, 256);
	for (i = 0; i < actions->policy->n_statements && work->failure == IAM_OK;
		 i++)
	{
		const IamStatement *statement = &actions->policy->statements[i];

		if (statement->effect == IAM_ALLOW &&
			statement->action_polarity == IAM_ELEMENT)
			find_unknown(actions, statement, used, &found, emit, arg);
	}
	return work->failure == IAM_OK;
}
