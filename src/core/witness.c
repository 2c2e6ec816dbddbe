/*
 * witness.c
 *		A request that a policy allows, as the proof of a "may".
 *
 * Ring: core.  The search has three layers, each a short list of things to
 * try:
 *
 *		action x resource		texts of the grant, filled in different ways
 *		context (settle.c)		for each key that a condition or a variable of
 *								the statement names, a value under which all
 *								its conditions on the key hold
 *		escape (settle.c)		for each Deny statement that then applies, a
 *								value under which one of its conditions fails
 *
 * What it finds has been judged by the evaluator, so it can miss a request
 * but never claim one.
 */
#include "witness.h"

#include "action.h"
#include "eval.h"
#include "settle.h"

/* Most candidates for the action and for the resource. */
#define MAX_TEXTS 24

/* Letters that stand where a wildcard asks for one. */
static const char fillers[] = {'x', '0', '~'};

/* A search in one grant. */
typedef struct Search
{
	IamQuestion *question;
	const IamGrant *grant;
	IamWork    *work;
	IamSettler	settler;
} Search;

/* Texts to try, each once. */
typedef struct TextList
{
	IamStr		texts[MAX_TEXTS];
	uint32_t	n;
} TextList;

static void
add_text(TextList *list, IamStr text)
{
	uint32_t	i;

	for (i = 0; i < list->n; i++)
	{
		if (iam_str_eq(list->texts[i], text))
			return;
	}
	if (list->n < MAX_TEXTS)
		list->texts[list->n++] = text;
}

/* Join texts in scratch memory. */
static IamStr
join(IamWork *work, const IamStr *pieces, int n)
{
	IamBuffer	out;
	int			i;

	iam_buffer_init(&out, work->scratch, 64);
	for (i = 0; i < n; i++)
		iam_buffer_str(&out, pieces[i]);
	if (out.failed)
		work->failure = IAM_ERR_NO_MEMORY;
	return out.failed ? IAM_STR("") : (IamStr) {out.data, out.len};
}

/*
 * A text of both patterns: if possible one in which every `*` stands for
 * something, because that is in the fewest other patterns.
 */
static bool
common_text(Search *search, const IamGlob *a, const IamGlob *b, size_t i,
			IamStr *text)
{
	char		filler = fillers[i / 2];

	return (i % 2 == 0 &&
			iam_glob_common(search->work, a, b, filler, true, text)) ||
		iam_glob_common(search->work, a, b, filler, false, text);
}

/* Actions that both boxes have. */
static void
add_actions(Search *search, const IamBox *a, const IamBox *b,
			TextList *list)
{
	size_t		i;

	for (i = 0; i < 2 * sizeof(fillers); i++)
	{
		IamStr		pieces[3] = {{"", 0}, IAM_STR_INIT(":"), {"", 0}};

		if (common_text(search, &a->parts[IAM_BOX_SERVICE],
						&b->parts[IAM_BOX_SERVICE], i, &pieces[0]) &&
			common_text(search, &a->parts[IAM_BOX_NAME],
						&b->parts[IAM_BOX_NAME], i, &pieces[2]))
			add_text(list, join(search->work, pieces, 3));
	}
}

/* Resources that both boxes have. */
static void
add_resources(Search *search, const IamBox *a, const IamBox *b,
			  TextList *list)
{
	size_t		i;

	if ((a->everything || a->no_arn) && (b->everything || b->no_arn))
		add_text(list, IAM_STR("*"));
	if (a->no_arn || b->no_arn)
		return;
	for (i = 0; i < 2 * sizeof(fillers); i++)
	{
		IamStr		pieces[2 * IAM_BOX_PARTS];
		bool		found = true;
		int			part;

		for (part = 0; part < IAM_BOX_PARTS && found; part++)
		{
			pieces[2 * part] = part == 0 ? IAM_STR("arn:") : IAM_STR(":");
			found = common_text(search, &a->parts[part], &b->parts[part], i,
								&pieces[2 * part + 1]);
		}
		if (found)
			add_text(list, join(search->work, pieces, 2 * IAM_BOX_PARTS));
	}
}

/*
 * Actions of the grant.  Where a Deny statement spares some (NotAction),
 * these are tried too; the evaluator finds out what fits.
 */
static void
list_actions(Search *search, TextList *list)
{
	IamQuestion *question = search->question;
	uint32_t	i;
	uint32_t	j;

	list->n = 0;
	/* a name of one's own spelling reads better than a folded one */
	if (iam_action_is_concrete(question->action_text))
		add_text(list, question->action_text);
	else if (iam_action_is_concrete(search->grant->action))
		add_text(list, search->grant->action);
	else
		add_actions(search, &question->action, &search->grant->action_box,
					list);
	for (i = 0; i < question->n_denials; i++)
	{
		const IamBoxList *actions = &question->denials[i].actions;

		for (j = 0; actions->negated && j < actions->n; j++)
			add_actions(search, &actions->boxes[j],
						&search->grant->action_box, list);
	}
}

static void
list_resources(Search *search, TextList *list)
{
	IamQuestion *question = search->question;
	uint32_t	i;
	uint32_t	j;

	list->n = 0;
	add_resources(search, &question->resource, &search->grant->resource_box,
				  list);
	for (i = 0; i < question->n_denials; i++)
	{
		const IamBoxList *resources = &question->denials[i].resources;

		for (j = 0; resources->negated && j < resources->n; j++)
			add_resources(search, &resources->boxes[j],
						  &search->grant->resource_box, list);
	}
}

/* Is the request at hand one of the question? */
static bool
in_question(Search *search)
{
	IamWork    *work = search->work;
	IamBox action;
	IamBox resource;

	if (!iam_action_box(work, search->settler.action, &action) ||
		!iam_box_contains(work, &search->question->action, &action))
		return false;
	if (iam_str_eq(search->settler.resource, IAM_STR("*")))
		return search->question->resource.everything;
	return iam_resource_box(work, search->settler.resource, false, &resource) &&
		iam_box_contains(work, &search->question->resource,
								  &resource);
}

/* Can the Deny statement, under some context or caller, take the request? */
static bool
denial_possible(Search *search, const IamImageStatement *row)
{
	const IamImage *image = search->question->image;
	IamTrace	trace;
	IamBody		body;
	IamReader	resources;
	uint32_t	n;

	if (iam_statement_applies(image, row, &search->settler.request,
							  &iam_as_identity, search->work, &trace))
		return true;
	if (trace.part != IAM_PART_RESOURCE)
		return trace.part != IAM_PART_ACTION;
	/* with another value of a variable the resource may be listed, or not */
	if (!iam_image_body(image, row, &body))
		return true;
	resources = iam_read_resources(row, &body.rest);
	n = resources.p < resources.end ? iam_read_number(&resources) : 0;
	while (n-- > 0 && !resources.broken)
	{
		if (iam_read_resource(&resources).class == IAM_RESOURCE_VARIABLE)
			return true;
	}
	return false;
}

/* Is the request at hand allowed whatever the context and the caller? */
static bool
unconditional(Search *search)
{
	const IamImage *image = search->question->image;
	const IamImageStatement *row =
		&image->statements[search->grant->statement];
	uint32_t	i;

	if (search->settler.tests.n > 0 ||
		(row->flags & (IAM_STMT_PRINCIPAL | IAM_STMT_NOT_PRINCIPAL)) ||
		search->grant->variables)
		return false;
	for (i = 0; i < image->header->n_statements; i++)
	{
		if ((image->statements[i].flags & IAM_STMT_DENY) &&
			denial_possible(search, &image->statements[i]))
			return false;
	}
	return true;
}

/* Try one action with one resource. */
static IamVerdict
try_request(Search *search)
{
	if (!in_question(search) || !iam_settle_context(&search->settler) ||
		!iam_settle_escape(&search->settler))
		return IAM_VERDICT_UNDECIDED;
	return unconditional(search) ? IAM_VERDICT_YES : IAM_VERDICT_CONDITIONAL;
}

IamVerdict
iam_find_witness(IamQuestion *question, const IamGrant *grant, IamStr *block)
{
	IamWork    *work = question->work;
	Search	   *search = iam_arena_alloc(work->scratch, sizeof(Search));
	TextList   *texts = iam_arena_array(work->scratch, 2, sizeof(TextList));
	IamVerdict	best = IAM_VERDICT_UNDECIDED;
	IamStr		bound;
	uint32_t	i;

	if (search == NULL || texts == NULL)
	{
		work->failure = IAM_ERR_NO_MEMORY;
		return IAM_VERDICT_UNDECIDED;
	}
	search->question = question;
	search->grant = grant;
	search->work = work;
	if (!iam_settle_begin(&search->settler, question->image, grant->statement,
						  grant->variables ? grant->resource : IAM_STR("*"),
						  work))
		return IAM_VERDICT_UNDECIDED;
	list_actions(search, &texts[0]);
	list_resources(search, &texts[1]);
	if (iam_settle_resource(&search->settler, &bound))
		add_text(&texts[1], bound);
	for (i = 0; i < texts[0].n * texts[1].n && best != IAM_VERDICT_YES &&
		 search->settler.evaluations < IAM_SETTLE_EVALUATIONS &&
		 work->failure == IAM_OK; i++)
	{
		IamVerdict	verdict;

		search->settler.action = texts[0].texts[i / texts[1].n];
		search->settler.resource = texts[1].texts[i % texts[1].n];
		verdict = try_request(search);
		if (verdict >= best)
			continue;
		best = verdict;
		*block = search->settler.block;
	}
	return best;
}
