/*
 * may.c
 *		Can a policy allow any request of a set?
 *
 * Ring: core.  An Allow statement grants the pairs of its action and resource
 * patterns.  Of such a pair, cut down to the question, nothing is left when
 * NotAction or NotResource leave all of it out, or when a Deny statement that
 * always applies covers its actions and its resources.  A condition is taken
 * to hold for some request, unless its operator or values make that
 * impossible; a variable to have whatever value helps the request: in an Allow
 * it is like `*`, in a Deny its pattern is as good as absent.
 */
#include "may.h"

#include "action.h"
#include "condition.h"
#include "eval.h"
#include "fold.h"
#include "glob.h"

/*
 * So many comparisons of boxes are made for one question.  Beyond them
 * nothing is refuted any more: a hostile policy gets a "may", not an hour.
 */
#define BUDGET 200000

/* Spend from the budget; false when there is none left. */
static bool
afford(IamQuestion *question)
{
	if (question->budget == 0 || question->work->failure != IAM_OK)
		return false;
	question->budget--;
	iam_work_spend(question->work, 256);
	return true;
}

/* A statement opened for reading. */
typedef struct Statement
{
	const IamImageStatement *row;
	IamBody		body;
	IamReader	resources;
	IamReader	conditions;
	IamReader	principal;
} Statement;

static bool
open_statement(const IamQuestion *question, uint32_t i, Statement *statement)
{
	statement->row = &question->image->statements[i];
	if (!iam_image_body(question->image, statement->row, &statement->body))
	{
		question->work->failure = IAM_ERR_CORRUPT;
		return false;
	}
	statement->resources = iam_read_resources(statement->row,
											  &statement->body.rest);
	statement->conditions = iam_read_conditions(statement->row,
												&statement->body.rest);
	statement->principal = statement->body.rest;
	return true;
}

/* Can the statement name the question's service at all? */
static bool
names_service(const IamQuestion *question, const IamImageStatement *row)
{
	uint32_t	half = iam_services_half(question->services);

	return (row->flags & IAM_STMT_ANY_SERVICE) != 0 ||
		(row->services & half) == half;
}

/* Cut a stored action pattern; false when it has no request of the question. */
static bool
meet_action(IamQuestion *question, IamStr text, IamBox *box)
{
	IamActionPattern pattern = iam_action_classify(text);

	if (pattern.class == IAM_ACTION_NOTHING)
		return false;
	if (pattern.class == IAM_ACTION_EVERYTHING)
		text = IAM_STR("*");
	else if (question->service.len > 0 &&
			 !iam_fold_equal(pattern.service, question->service))
		return false;
	return iam_action_box(question->work, text, box) &&
		iam_box_intersects(question->work, box, &question->action);
}

/* The same for a stored resource pattern. */
static bool
meet_resource(IamQuestion *question, const IamStoredResource *pattern,
			  IamBox *box)
{
	return pattern->class != IAM_RESOURCE_NOTHING &&
		iam_resource_box(question->work, pattern->text,
						 pattern->class == IAM_RESOURCE_VARIABLE, box) &&
		iam_box_intersects(question->work, box, &question->resource);
}

/* A damaged image must not look like one that grants less. */
static void
check_reader(const IamQuestion *question, const IamReader *reader)
{
	if (reader->broken)
		question->work->failure = IAM_ERR_CORRUPT;
}

/* Append a box to a list that grows in a buffer. */
#define KEEP_BOX(buffer, box) iam_buffer_append(buffer, box, sizeof(*(box)))

/* Note that a buffer could not grow; false when anything has failed. */
static bool
check_buffer(IamWork *work, const IamBuffer *buffer)
{
	if (buffer->failed)
		work->failure = IAM_ERR_NO_MEMORY;
	return work->failure == IAM_OK;
}

/* The list that a buffer of boxes holds; false when anything has failed. */
static bool
close_list(IamWork *work, const IamBuffer *buffer, bool negated,
		   IamBoxList *list)
{
	list->boxes = (IamBox *) (void *) buffer->data;
	list->n = (uint32_t) (buffer->len / sizeof(IamBox));
	list->negated = negated;
	return check_buffer(work, buffer);
}

/* All action patterns of a statement that have requests of the question. */
static bool
read_actions(IamQuestion *question, const Statement *statement,
			 IamBoxList *list)
{
	IamReader	actions = statement->body.actions;
	IamBuffer	boxes;
	uint32_t	i;

	iam_buffer_init(&boxes, question->work->scratch, sizeof(IamBox));
	for (i = 0; i < statement->body.n_actions && !actions.broken; i++)
	{
		IamStr		text = iam_read_string(&actions);
		IamBox box;

		iam_work_spend(question->work, 16 + text.len);
		if (question->work->failure != IAM_OK)
			return false;
		if (meet_action(question, text, &box))
			KEEP_BOX(&boxes, &box);
	}
	check_reader(question, &actions);
	return close_list(question->work, &boxes,
					  (statement->row->flags & IAM_STMT_NOT_ACTION) != 0,
					  list);
}

/*
 * All resource patterns of a statement that have requests of the question.
 * Those with variables are left out when they can only take from it.
 */
static bool
read_resources(IamQuestion *question, const Statement *statement,
			   bool variables, IamBoxList *list)
{
	IamReader	reader = statement->resources;
	IamBuffer	boxes;
	uint32_t	n;

	iam_buffer_init(&boxes, question->work->scratch, sizeof(IamBox));
	n = reader.p < reader.end ? iam_read_number(&reader) : 0;
	while (n-- > 0 && !reader.broken && question->work->failure == IAM_OK)
	{
		IamStoredResource pattern = iam_read_resource(&reader);
		IamBox box;

		iam_work_spend(question->work, 16 + pattern.text.len);
		if ((pattern.class != IAM_RESOURCE_VARIABLE || variables) &&
			meet_resource(question, &pattern, &box))
			KEEP_BOX(&boxes, &box);
	}
	check_reader(question, &reader);
	return close_list(question->work, &boxes,
					  (statement->row->flags & IAM_STMT_NOT_RESOURCE) != 0,
					  list);
}

/*
 * Does the list take in all of the question that is in the box?  whole is the
 * question's own box: it is enough that one pattern has all of either.
 */
static bool
covers(IamQuestion *question, const IamBoxList *list, const IamBox *box,
	   const IamBox *whole)
{
	IamWork    *work = question->work;
	uint32_t	i;

	for (i = 0; i < list->n; i++)
	{
		bool		hit;

		if (!afford(question))
			return false;
		if (list->negated)
			hit = iam_box_intersects(work, &list->boxes[i], box);
		else
			hit = iam_box_contains(work, &list->boxes[i], box) ||
				iam_box_contains(work, &list->boxes[i], whole);
		if (hit)
			return !list->negated;
	}
	return list->negated;
}

static bool
covers_actions(IamQuestion *question, const IamBoxList *list,
			   const IamBox *box)
{
	return covers(question, list, box, &question->action);
}

static bool
covers_resources(IamQuestion *question, const IamBoxList *list,
				 const IamBox *box)
{
	return covers(question, list, box, &question->resource);
}

/* Is Principal nothing but `*`, so that it names every caller? */
static bool
names_everybody(const Statement *statement)
{
	IamReader	reader = statement->principal;

	if (!(statement->row->flags & IAM_STMT_PRINCIPAL))
		return !(statement->row->flags & IAM_STMT_NOT_PRINCIPAL);
	return iam_read_byte(&reader) != 0 &&
		iam_str_eq(iam_read_string(&reader), IAM_STR("*"));
}

/* Does a Deny statement apply whatever the context and the caller? */
static bool
always_applies(const Statement *statement)
{
	IamReader	conditions = statement->conditions;

	return (conditions.p == conditions.end ||
			iam_read_number(&conditions) == 0) && names_everybody(statement);
}

/*
 * Read a Deny statement; false when it takes nothing from the question for
 * certain.
 */
static bool
read_denial(IamQuestion *question, uint32_t i, IamDenial *denial)
{
	Statement	statement;
	bool		negated;

	if (!open_statement(question, i, &statement) ||
		!always_applies(&statement) ||
		!(statement.row->flags & (IAM_STMT_RESOURCE | IAM_STMT_NOT_RESOURCE)))
		return false;
	negated = (statement.row->flags & IAM_STMT_NOT_RESOURCE) != 0;
	if (!read_actions(question, &statement, &denial->actions) ||
		!read_resources(question, &statement, negated, &denial->resources))
		return false;
	return (denial->actions.n > 0 || denial->actions.negated) &&
		(denial->resources.n > 0 || denial->resources.negated);
}

/* Read all Deny statements. */
static void
read_denials(IamQuestion *question)
{
	IamBuffer	denials;
	uint32_t	i;

	if (!(question->image->header->flags & IAM_IMAGE_HAS_DENY))
		return;
	iam_buffer_init(&denials, question->work->scratch, sizeof(IamDenial));
	for (i = 0; i < question->image->header->n_statements &&
		 !question->denied && question->work->failure == IAM_OK; i++)
	{
		const IamImageStatement *row = &question->image->statements[i];
		IamDenial	denial;

		if (!(row->flags & IAM_STMT_DENY) || !names_service(question, row) ||
			!read_denial(question, i, &denial))
			continue;
		KEEP_BOX(&denials, &denial);
		question->denied =
			covers_actions(question, &denial.actions, &question->action) &&
			covers_resources(question, &denial.resources,
							 &question->resource);
	}
	question->denials = (IamDenial *) (void *) denials.data;
	question->n_denials = (uint32_t) (denials.len / sizeof(IamDenial));
	check_buffer(question->work, &denials);
}

/* Does a Deny statement take all of the grant? */
static bool
grant_denied(IamQuestion *question, const IamGrant *grant)
{
	uint32_t	i;

	for (i = 0; i < question->n_denials; i++)
	{
		const IamDenial *denial = &question->denials[i];

		if (covers_actions(question, &denial->actions, &grant->action_box) &&
			covers_resources(question, &denial->resources,
							 &grant->resource_box))
			return true;
	}
	return false;
}

/* Is there a condition of the statement that holds for no request? */
static bool
never_applies(IamQuestion *question, const Statement *statement)
{
	IamReader	reader = statement->conditions;
	uint32_t	n_operators;

	if (reader.p == reader.end)
		return false;
	n_operators = iam_read_number(&reader);
	while (n_operators-- > 0 && !reader.broken)
	{
		IamStoredOperator operator = iam_read_operator(&reader);
		uint32_t	n_keys = operator.n_keys;

		if (operator.operator.code == IAM_OP_UNKNOWN)
			return true;
		while (n_keys-- > 0 && !reader.broken)
		{
			IamStoredKey key = iam_read_key(&reader);

			if (iam_condition_never(question->work, &operator.operator,
									reader, key.n_values))
				return true;
			iam_skip_values(&reader, key.n_values);
		}
	}
	check_reader(question, &reader);
	return false;
}

/* What a search hands from step to step. */
typedef struct Search
{
	IamQuestion *question;
	IamGrantEmit emit;
	void	   *arg;
	Statement	statement;
	IamGrant	grant;
	bool		done;			/* the taker has enough */
} Search;

/* The grant is complete: hand it out unless it is denied. */
static void
finish_grant(Search *search)
{
	if (!grant_denied(search->question, &search->grant) &&
		search->question->work->failure == IAM_OK)
		search->done = !search->emit(search->arg, search->question,
									 &search->grant);
}

/* Is there a variable among the resource patterns? */
static bool
has_variables(const Statement *statement)
{
	IamReader	reader = statement->resources;
	uint32_t	n = reader.p < reader.end ? iam_read_number(&reader) : 0;

	while (n-- > 0 && !reader.broken)
	{
		if (iam_read_resource(&reader).class == IAM_RESOURCE_VARIABLE)
			return true;
	}
	return false;
}

/* Put each resource pattern beside the action pattern of the grant. */
static void
search_resources(Search *search)
{
	IamQuestion *question = search->question;
	IamGrant   *grant = &search->grant;
	IamReader	reader = search->statement.resources;
	uint32_t	n;

	if (search->statement.row->flags & IAM_STMT_NOT_RESOURCE)
	{
		grant->resource = IAM_STR("*");
		grant->variables = has_variables(&search->statement);
		grant->resource_box = question->resource;
		finish_grant(search);
		return;
	}
	n = reader.p < reader.end ? iam_read_number(&reader) : 0;
	while (n-- > 0 && !reader.broken && !search->done &&
		   question->work->failure == IAM_OK)
	{
		IamArenaMark mark = iam_arena_mark(question->work->scratch);
		IamStoredResource pattern = iam_read_resource(&reader);

		iam_work_spend(question->work, 16 + pattern.text.len);
		grant->resource = pattern.text;
		grant->variables = pattern.class == IAM_RESOURCE_VARIABLE;
		if (meet_resource(question, &pattern, &grant->resource_box))
			finish_grant(search);
		iam_arena_rewind(question->work->scratch, &mark);
	}
	check_reader(question, &reader);
}

/* The action patterns of the statement, one after the other. */
static void
search_actions(Search *search)
{
	IamQuestion *question = search->question;
	IamGrant   *grant = &search->grant;
	IamReader	actions = search->statement.body.actions;
	uint32_t	i;

	if (search->statement.row->flags & IAM_STMT_NOT_ACTION)
	{
		grant->action = IAM_STR("*");
		grant->action_box = question->action;
		search_resources(search);
		return;
	}
	for (i = 0; i < search->statement.body.n_actions && !actions.broken &&
		 !search->done && question->work->failure == IAM_OK; i++)
	{
		IamArenaMark mark = iam_arena_mark(question->work->scratch);

		grant->action = iam_read_string(&actions);
		iam_work_spend(question->work, 16 + grant->action.len);
		if (meet_action(question, grant->action, &grant->action_box))
			search_resources(search);
		iam_arena_rewind(question->work->scratch, &mark);
	}
	check_reader(question, &actions);
}

/* What NotAction and NotResource leave out; false when that is everything. */
static bool
read_exceptions(Search *search)
{
	IamQuestion *question = search->question;
	IamGrant   *grant = &search->grant;
	uint32_t	flags = search->statement.row->flags;

	memset(&grant->not_actions, 0, sizeof(grant->not_actions));
	memset(&grant->not_resources, 0, sizeof(grant->not_resources));
	if (flags & IAM_STMT_NOT_ACTION)
	{
		if (!read_actions(question, &search->statement, &grant->not_actions))
			return false;
		grant->not_actions.negated = false;
		if (covers_actions(question, &grant->not_actions, &question->action))
			return false;
	}
	if (flags & IAM_STMT_NOT_RESOURCE)
	{
		if (!read_resources(question, &search->statement, false,
							&grant->not_resources))
			return false;
		grant->not_resources.negated = false;
		return !covers_resources(question, &grant->not_resources,
								 &question->resource);
	}
	return true;
}

/* The grants of one Allow statement. */
static void
search_statement(Search *search, uint32_t i)
{
	IamQuestion *question = search->question;

	if (!open_statement(question, i, &search->statement) ||
		!(search->statement.row->flags &
		  (IAM_STMT_RESOURCE | IAM_STMT_NOT_RESOURCE)))
		return;
	search->grant.statement = i;
	if (read_exceptions(search) &&
		!never_applies(question, &search->statement))
		search_actions(search);
}

/* Note the service that the question's action names, if it names one. */
static bool
note_service(IamQuestion *question)
{
	IamActionPattern pattern = iam_action_classify(question->action_text);
	char	   *to;

	question->services = iam_action_keys(&pattern).services;
	if (question->services == 0)
		return true;
	to = iam_arena_alloc(question->work->scratch,
						 IAM_FOLD_MAX(pattern.service.len));
	if (to == NULL)
	{
		question->work->failure = IAM_ERR_NO_MEMORY;
		return false;
	}
	question->service = (IamStr) {to, iam_fold(to, pattern.service)};
	return iam_may_apply(question->image, question->services);
}

bool
iam_question_begin(IamQuestion *question, const IamImage *image,
				   IamStr action, IamWork *work)
{
	memset(question, 0, sizeof(*question));
	question->image = image;
	question->work = work;
	question->action_text = action;
	return note_service(question) &&
		iam_action_box(work, action, &question->action);
}

void
iam_question_grants(IamQuestion *question, IamGrantEmit emit, void *arg)
{
	Search		search = {.question = question,.emit = emit,.arg = arg};
	IamWork    *work = question->work;
	uint32_t	i;

	question->budget = BUDGET;
	question->n_denials = 0;
	question->denied = false;
	if (!question->ignore_denials)
		read_denials(question);
	for (i = 0; i < question->image->header->n_statements && !search.done &&
		 !question->denied && work->failure == IAM_OK; i++)
	{
		const IamImageStatement *row = &question->image->statements[i];
		IamArenaMark mark = iam_arena_mark(work->scratch);

		iam_work_spend(work, 64);
		if (!(row->flags & IAM_STMT_DENY) && names_service(question, row))
			search_statement(&search, i);
		iam_arena_rewind(work->scratch, &mark);
	}
}

/* A grant was found, and one is enough. */
static bool
note_grant(void *arg, IamQuestion *question, const IamGrant *grant)
{
	(void) question;
	(void) grant;
	*(bool *) arg = true;
	return false;
}

bool
iam_question_granted(IamQuestion *question)
{
	bool		found = false;

	iam_question_grants(question, note_grant, &found);
	return found;
}

void
iam_find_grants(const IamImage *image, const IamPattern *pattern,
				IamWork *work, IamGrantEmit emit, void *arg)
{
	IamQuestion question;

	if (iam_question_begin(&question, image, pattern->action, work) &&
		iam_resource_box(work, pattern->resource, false, &question.resource))
		iam_question_grants(&question, emit, arg);
}

bool
iam_may(const IamImage *image, const IamPattern *pattern, IamWork *work)
{
	bool		found = false;

	iam_find_grants(image, pattern, work, note_grant, &found);
	return found;
}
