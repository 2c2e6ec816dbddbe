/*
 * explain.c
 *		Why a statement applies or not, in words.
 *
 * Ring: core.
 */
#include "explain.h"

#include "action.h"
#include "fold.h"
#include "resource.h"
#include "variable.h"

/* What all parts of an explanation work on. */
typedef struct Explainer
{
	const IamImage *image;
	const IamImageStatement *statement;
	const IamRequest *request;
	IamWork    *work;
	IamExplanation *out;
	IamBuffer	reason;
	bool		failed;			/* out of memory */
} Explainer;

/* Values that are collected one by one. */
typedef struct Collector
{
	IamBuffer	items;
	uint32_t	count;
} Collector;

static void
collect(Collector *collector, IamStr text)
{
	iam_buffer_append(&collector->items, &text, sizeof(text));
	collector->count++;
}

static void
start_collecting(Explainer *explainer, Collector *collector)
{
	iam_buffer_init(&collector->items, explainer->work->scratch, 256);
	collector->count = 0;
}

/* Make a list of what was collected. */
static IamStrList
collected(Explainer *explainer, Collector *collector)
{
	IamStrList	list = {(IamStr *) (void *) collector->items.data,
	collector->count, true};

	explainer->failed |= collector->items.failed;
	return list;
}

/* A list of one text. */
static IamStrList
single(Explainer *explainer, IamStr text)
{
	Collector	collector;

	start_collecting(explainer, &collector);
	collect(&collector, text);
	return collected(explainer, &collector);
}

/* A reason that has come to this length is long enough for a person. */
#define MAX_REASON 2000

/* Does the text hold the part? */
static bool
contains(IamStr text, IamStr part)
{
	size_t		i;

	for (i = 0; i + part.len <= text.len; i++)
	{
		if (memcmp(text.data + i, part.data, part.len) == 0)
			return true;
	}
	return false;
}

/* Append the pieces to the reason, unless it says so already. */
static void
say(Explainer *explainer, const IamStr *pieces, int n)
{
	IamBuffer	said;
	IamStr		text;
	int			i;

	if (explainer->reason.len > MAX_REASON)
		return;
	iam_buffer_init(&said, explainer->work->scratch, 160);
	for (i = 0; i < n; i++)
		iam_buffer_str(&said, pieces[i]);
	explainer->failed |= said.failed;
	text = (IamStr) {said.data, said.len};
	if (!contains((IamStr) {explainer->reason.data, explainer->reason.len},
				  text))
		iam_buffer_str(&explainer->reason, text);
}

#define SAY(explainer, ...) \
	say(explainer, (const IamStr[]) {__VA_ARGS__}, \
		(int) (sizeof((const IamStr[]) {__VA_ARGS__}) / sizeof(IamStr)))

/* Name each variable of the text that has no value. */
static void
say_valueless(Explainer *explainer, IamStr text)
{
	IamTokenizer tokenizer = {text, 0, false};
	IamToken	token;

	while (iam_variable_next(&tokenizer, &token))
	{
		const IamRequestEntry *entry;

		if (token.kind == IAM_TOKEN_MALFORMED)
			SAY(explainer, IAM_STR("; the variable "), token.name,
				IAM_STR(" is malformed and never has a value"));
		if (token.kind != IAM_TOKEN_VARIABLE || token.has_default)
			continue;
		entry = iam_request_find(explainer->request, token.name);
		if (entry == NULL)
			SAY(explainer, IAM_STR("; the variable "), token.name,
				IAM_STR(" has no value, because the request lacks this key"));
		else if (entry->multivalued)
			SAY(explainer, IAM_STR("; the variable "), token.name,
				IAM_STR(" has no value, because this key is multivalued"));
	}
}

/* Say it when a variable does not count because the document is too old. */
static void
say_old_version(Explainer *explainer, IamStr text)
{
	if (explainer->image->header->version != IAM_VERSION_2012 &&
		iam_variable_present(text))
		SAY(explainer, IAM_STR("; ${...} is plain text here, because the "
							   "Version of the document is not 2012-10-17"));
}

/* Longest value that is shown with its variables replaced. */
#define MAX_SHOWN 10000

/*
 * The text with its variables from a place on replaced, or as written when
 * one has none.
 */
static IamStr
resolved(Explainer *explainer, IamStr text, size_t from)
{
	IamStr		rest = {text.data + from, text.len - from};
	IamBuffer	out;

	if (!iam_variable_resolve(explainer->work, explainer->request, rest,
							  IAM_GLOB_SOURCE, MAX_SHOWN, &rest))
		return text;
	iam_buffer_init(&out, explainer->work->scratch, from + rest.len);
	iam_buffer_append(&out, text.data, from);
	iam_buffer_str(&out, rest);
	explainer->failed |= out.failed;
	return (IamStr) {out.data, out.len};
}

/* Where the sixth part of an ARN starts. */
static size_t
last_part(IamStr text)
{
	return iam_operator_variables_from(IAM_OP_ARN_LIKE, text);
}

/*
 * The action part.  Shown are the patterns that could have mattered: those of
 * the request's service, or the one of NotAction that matched.
 */
static void
explain_action(Explainer *explainer)
{
	const IamAction *action = &explainer->request->action;
	bool		negated = explainer->statement->flags & IAM_STMT_NOT_ACTION;
	Collector	near;
	IamBody		body;
	uint32_t	i;

	start_collecting(explainer, &near);
	if (!iam_image_body(explainer->image, explainer->statement, &body))
	{
		explainer->work->failure = IAM_ERR_CORRUPT;
		return;
	}
	for (i = 0; i < body.n_actions && !body.actions.broken; i++)
	{
		IamStr		text = iam_read_string(&body.actions);
		IamActionPattern pattern = iam_action_classify(text);

		if (negated ? iam_action_match(explainer->work, text, action) :
			pattern.class != IAM_ACTION_NOTHING &&
			iam_fold_equal(pattern.service, action->service))
			collect(&near, text);
	}
	explainer->out->policy_values = collected(explainer, &near);
	explainer->out->request_values = single(explainer,
											explainer->request->action_text);
	if (negated)
		SAY(explainer, IAM_STR("NotAction excludes "),
			explainer->request->action_text);
	else if (near.count == 0)
		SAY(explainer, IAM_STR("Action names nothing of service "),
			action->service);
	else
		SAY(explainer, IAM_STR("no pattern of Action matches "),
			explainer->request->action_text);
}

/* The resource part. */
static void
explain_resource(Explainer *explainer)
{
	bool		negated = explainer->statement->flags & IAM_STMT_NOT_RESOURCE;
	Collector	shown;
	IamBody		body;
	IamReader	block;
	uint32_t	n;

	explainer->out->request_values = single(explainer,
											explainer->request->resource);
	if (!(explainer->statement->flags & IAM_STMT_RESOURCE) && !negated)
	{
		explainer->out->has_values = false;
		SAY(explainer, IAM_STR("the statement has neither Resource nor "
							   "NotResource and is inert in an identity "
							   "policy"));
		return;
	}
	if (!iam_image_body(explainer->image, explainer->statement, &body))
		return;
	if (negated)
		SAY(explainer, IAM_STR("NotResource excludes "),
			explainer->request->resource);
	else if (explainer->request->any_resource)
		SAY(explainer, IAM_STR("the request is on *, which only the pattern "
							   "* of Resource matches"));
	else
		SAY(explainer, IAM_STR("no pattern of Resource matches "),
			explainer->request->resource);
	start_collecting(explainer, &shown);
	block = iam_read_resources(explainer->statement, &body.rest);
	n = iam_read_number(&block);
	while (n-- > 0 && !block.broken)
	{
		IamStoredResource pattern = iam_read_resource(&block);
		bool		variables = pattern.class == IAM_RESOURCE_VARIABLE;

		if (negated && !iam_resource_match(explainer->work, &pattern,
										   explainer->request))
			continue;
		collect(&shown, variables ? resolved(explainer, pattern.text,
											 last_part(pattern.text)) :
				pattern.text);
		if (variables)
			say_valueless(explainer, pattern.text);
		say_old_version(explainer, pattern.text);
	}
	explainer->out->policy_values = collected(explainer, &shown);
}

/* The values of the request for the key of a failed condition. */
static void
show_request_values(Explainer *explainer, IamStr key)
{
	const IamRequestEntry *entry = iam_request_find(explainer->request, key);
	Collector	values;
	uint32_t	i;

	explainer->out->has_request_values = entry != NULL;
	if (entry == NULL)
		return;
	start_collecting(explainer, &values);
	for (i = 0; i < iam_request_count(explainer->request, entry); i++)
		collect(&values, iam_request_value(explainer->request, entry, i));
	explainer->out->request_values = collected(explainer, &values);
}

/* What each failure of a condition means for the reader. */
static const IamStr condition_reasons[] = {
	[IAM_HOLDS] = IAM_STR_INIT(""),
	[IAM_FAILS_UNKNOWN_OPERATOR] =
	IAM_STR_INIT("unknown condition operator; such a condition never holds"),
	[IAM_FAILS_KEY_MISSING] =
	IAM_STR_INIT("missing key: the request has no value for it"),
	[IAM_FAILS_KEY_PRESENT] =
	IAM_STR_INIT("the key must be missing, but the request has it"),
	[IAM_FAILS_MULTIVALUED] =
	IAM_STR_INIT("multivalued key under a plain operator, which never holds; "
				 "write ForAnyValue: or ForAllValues: before the operator"),
	[IAM_FAILS_REQUEST_VALUE] =
	IAM_STR_INIT("wrong type: the request's value is none that the operator "
				 "can read"),
	[IAM_FAILS_POLICY_VALUE] =
	IAM_STR_INIT("unparsable value: the operator cannot read a value of the "
				 "policy"),
	[IAM_FAILS_NO_MATCH] =
	IAM_STR_INIT("value: none of the policy's values matches"),
	[IAM_FAILS_MATCH] =
	IAM_STR_INIT("value: one of the policy's values, all of which are "
				 "excluded, matches")
};

/* Name of an operator as written in the policy. */
static IamStr
operator_name(Explainer *explainer, const IamStoredOperator *operator)
{
	IamBuffer	name;

	if (operator->named)
		return operator->name;
	iam_buffer_init(&name, explainer->work->scratch, 64);
	iam_operator_print(&operator->operator, &name);
	explainer->failed |= name.failed;
	return (IamStr) {name.data, name.len};
}

/*
 * Name the conditions behind the first that fails which fail too, so that
 * nobody mends one and meets the next.
 */
static void
say_further_failures(Explainer *explainer, const IamTrace *first)
{
	IamBody		body;
	IamReader	block;
	uint32_t	n_operators;

	if (!iam_image_body(explainer->image, explainer->statement, &body))
		return;
	iam_read_resources(explainer->statement, &body.rest);
	block = iam_read_conditions(explainer->statement, &body.rest);
	n_operators = iam_read_number(&block);
	while (n_operators-- > 0 && !block.broken)
	{
		IamStoredOperator operator = iam_read_operator(&block);
		uint32_t	n_keys = operator.n_keys;

		while (n_keys-- > 0 && !block.broken)
		{
			IamStoredKey key = iam_read_key(&block);

			if (block.p > first->values.p &&
				iam_condition_test(explainer->work, explainer->request,
								   &operator.operator, key.name, block,
								   key.n_values) != IAM_HOLDS)
				SAY(explainer, IAM_STR("; fails too: "),
					operator_name(explainer, &operator), IAM_STR(" "),
					key.name);
			iam_skip_values(&block, key.n_values);
		}
	}
}

/* The condition that failed first. */
static void
explain_condition(Explainer *explainer, const IamTrace *trace)
{
	IamReader	values = trace->values;
	Collector	shown;
	uint32_t	i;

	explainer->out->operator = operator_name(explainer, &trace->operator);
	explainer->out->key = trace->key.name;
	SAY(explainer, condition_reasons[trace->failure]);
	start_collecting(explainer, &shown);
	for (i = 0; i < trace->key.n_values && !values.broken; i++)
	{
		IamStoredValue value = iam_read_value(&values);

		collect(&shown, value.variables ?
				resolved(explainer, value.text,
						 iam_operator_variables_from(trace->operator.operator.code,
													 value.text)) :
				value.text);
		if (value.variables)
			say_valueless(explainer, value.text);
		if (iam_operator_takes_variables(trace->operator.operator.code))
			say_old_version(explainer, value.text);
	}
	explainer->out->policy_values = collected(explainer, &shown);
	show_request_values(explainer, trace->key.name);
	say_further_failures(explainer, trace);
}

/* The principal part. */
static void
explain_principal(Explainer *explainer)
{
	IamExplanation *out = explainer->out;

	out->has_values = false;
	out->has_request_values = explainer->request->has_principal;
	if (out->has_request_values)
		out->request_values = single(explainer,
									 explainer->request->principal);
	if (explainer->statement->flags & IAM_STMT_NOT_PRINCIPAL)
		SAY(explainer, IAM_STR("NotPrincipal excludes the caller"));
	else if (out->has_request_values)
		SAY(explainer, IAM_STR("Principal does not name the caller"));
	else
		SAY(explainer, IAM_STR("Principal names somebody, and the request "
							   "does not say who calls"));
}

const char *
iam_failed_part_name(IamFailedPart part)
{
	static const char *const names[] = {
		[IAM_PART_NONE] = NULL,
		[IAM_PART_PRINCIPAL] = "principal",
		[IAM_PART_ACTION] = "action",
		[IAM_PART_RESOURCE] = "resource",
		[IAM_PART_CONDITION] = "condition"
	};

	return names[part];
}

bool
iam_explain(const IamImage *image, uint32_t i, const IamRequest *request,
			IamWork *work, IamExplanation *explanation, IamError *error)
{
	Explainer	explainer = {image, &image->statements[i], request, work,
	explanation, {0}, false};
	IamTrace	trace = {0};

	memset(explanation, 0, sizeof(*explanation));
	explanation->operator = explanation->key = IAM_STR("");
	iam_buffer_init(&explainer.reason, work->scratch, 256);
	explanation->has_values = explanation->has_request_values = true;
	iam_statement_applies(image, &image->statements[i], request, work, &trace);
	explanation->part = trace.part;
	switch (trace.part)
	{
		case IAM_PART_NONE:
			explanation->has_values = explanation->has_request_values = false;
			SAY(&explainer, IAM_STR("the statement applies"));
			break;
		case IAM_PART_ACTION:
			explain_action(&explainer);
			break;
		case IAM_PART_RESOURCE:
			explain_resource(&explainer);
			break;
		case IAM_PART_CONDITION:
			explain_condition(&explainer, &trace);
			break;
		case IAM_PART_PRINCIPAL:
			explain_principal(&explainer);
			break;
	}
	explanation->reason = (IamStr) {explainer.reason.data,
	explainer.reason.len};
	if (explainer.failed || explainer.reason.failed ||
		work->failure == IAM_ERR_NO_MEMORY)
		return iam_no_memory(error);
	if (work->failure != IAM_OK)
		return iam_error_set(error, work->failure,
							 work->failure == IAM_ERR_CORRUPT ?
							 "stored policy is damaged" : "cancelled");
	return true;
}
