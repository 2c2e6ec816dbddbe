/*
 * explain.c
 *		Why a statement applies or not, in words.
 *
 * Ring: core.
 */
#include "explain.h"

#include "action.h"
#include "fold.h"
#include "glob.h"
#include "principal.h"
#include "resource.h"
#include "special.h"
#include "variable.h"

/* What all parts of an explanation work on. */
typedef struct Explainer
{
	const IamImage *image;
	const IamImageStatement *statement;
	const IamRequest *request;
	const IamReading *reading;
	IamWork    *work;
	IamExplanation *out;
	IamBuffer	reason;
	const IamTrace *trace;		/* how the statement was judged */
	size_t		room;			/* for what variables are replaced by */
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

/* Is the part, which starts with a semicolon, in the reason already? */
static bool
said_before(IamStr reason, IamStr part)
{
	const char *p = reason.data;
	const char *end = reason.data + reason.len;

	while ((p = memchr(p, ';', (size_t) (end - p))) != NULL)
	{
		size_t		left = (size_t) (end - p);

		if (left >= part.len && memcmp(p, part.data, part.len) == 0 &&
			(left == part.len || p[part.len] == ';'))
			return true;
		p++;
	}
	return false;
}

/* Longest piece of a reason; of longer ones the beginning is said. */
#define MAX_PIECE 600

static void
say_piece(IamBuffer *reason, IamStr piece)
{
	char		part[MAX_PIECE];

	if (piece.len < sizeof(part))
	{
		iam_buffer_str(reason, piece);
		return;
	}
	iam_copy_text(part, sizeof(part), piece);
	iam_buffer_str(reason, (IamStr) {part, strlen(part)});
}

/* Append the pieces to the reason, unless it says so already. */
static void
say(Explainer *explainer, const IamStr *pieces, int n)
{
	IamBuffer  *reason = &explainer->reason;
	size_t		start = reason->len;
	int			i;

	if (start > MAX_REASON || explainer->work->failure != IAM_OK)
		return;
	iam_work_spend(explainer->work, start);
	for (i = 0; i < n; i++)
		say_piece(reason, pieces[i]);
	if (!reason->failed &&
		said_before((IamStr) {reason->data, start},
					(IamStr) {reason->data + start, reason->len - start}))
		reason->len = start;
}

#define SAY(explainer, ...) \
	say(explainer, (const IamStr[]) {__VA_ARGS__}, \
		(int) (sizeof((const IamStr[]) {__VA_ARGS__}) / sizeof(IamStr)))

/* Longest text of a policy that a reason quotes. */
#define MAX_QUOTED 200

/* Say something of a text, in quotes, since blanks at its ends may matter. */
static void
say_of(Explainer *explainer, IamStr before, IamStr text, IamStr after)
{
	char		part[MAX_QUOTED];

	iam_copy_text(part, sizeof(part), text);
	SAY(explainer, before, IAM_STR("\""), (IamStr) {part, strlen(part)},
		IAM_STR("\""), after);
}

/* The text from a place on. */
static IamStr
rest_of(IamStr text, size_t from)
{
	return (IamStr) {text.data + from, text.len - from};
}

/* Is it a name that ${...} without blanks would make an escape? */
static bool
is_escape_name(IamStr name)
{
	return name.len == 1 && memchr("*?$", name.data[0], 3) != NULL;
}

/* Say it when a variable, here as written, has no value. */
static void
say_variable(Explainer *explainer, const IamToken *token, IamStr written)
{
	const IamRequestEntry *entry = iam_request_find(explainer->request,
													token->name);

	if (token->has_default || (entry != NULL && !entry->multivalued))
		return;
	if (entry != NULL)
		SAY(explainer, IAM_STR("; the variable "), token->name,
			IAM_STR(" has no value, because this key is multivalued"));
	else if (is_escape_name(token->name))
		say_of(explainer, IAM_STR("; the variable "), written,
			   IAM_STR(" is malformed and has no value: an escape such as "
					   "${*} takes no blanks"));
	else
		SAY(explainer, IAM_STR("; the variable "), token->name,
			IAM_STR(" has no value, because the request lacks this key"));
}

/* Say of each ${ of the text why it gives no value. */
static void
say_variables(Explainer *explainer, IamStr text)
{
	IamTokenizer tokenizer = {text, 0, false};
	IamToken	token;
	size_t		start = 0;

	while (iam_variable_next(&tokenizer, &token))
	{
		IamStr		written = {text.data + start, tokenizer.place - start};

		start = tokenizer.place;
		if (token.kind == IAM_TOKEN_VARIABLE)
			say_variable(explainer, &token, written);
		else if (token.kind == IAM_TOKEN_MALFORMED)
			say_of(explainer, IAM_STR("; the variable "), written,
				   IAM_STR(" is malformed and has no value: write ${key} or "
						   "${key, 'default'}"));
		else if (iam_str_eq(written, IAM_STR("${")))
			SAY(explainer, IAM_STR("; ${ without a closing brace is plain "
								   "text"));
	}
}

/*
 * Say it when ${...} is no variable: because the document is too old, or
 * because it stands before the place from which variables count.
 */
static void
say_plain_variables(Explainer *explainer, IamStr text, size_t from)
{
	if (!iam_variable_present(text))
		return;
	if (explainer->image->header->version != IAM_VERSION_2012)
		SAY(explainer, IAM_STR("; ${...} is plain text here, because the "
							   "Version of the document is not 2012-10-17"));
	else if (iam_variable_present((IamStr) {text.data, from}))
		say_of(explainer, IAM_STR("; outside the sixth part of an ARN ${...} "
								  "is plain text: "), text, IAM_STR(""));
}

/* Longest value that is shown with its variables replaced; and all of them. */
#define MAX_SHOWN 10000
#define MAX_SHOWN_IN_ALL 100000

/*
 * Append a text whose variables are replaced as a policy would have to spell
 * it: wildcards as they are, and as escapes what only looks like a wildcard
 * or a variable.
 */
static void
spell(IamBuffer *out, IamStr text, IamGlobForm form)
{
	size_t		i;

	for (i = 0; i < text.len; i++)
	{
		unsigned char c = (unsigned char) text.data[i];
		bool		looks_special = c == '$' ?
			i + 1 < text.len && text.data[i + 1] == '{' :
			form == IAM_GLOB_RESOLVED && (c == '*' || c == '?');

		if (looks_special)
			iam_buffer_str(out, IAM_STR("${"));
		if (form == IAM_GLOB_RESOLVED && c == IAM_GLOB_STAR)
			c = '*';
		else if (form == IAM_GLOB_RESOLVED && c == IAM_GLOB_ONE)
			c = '?';
		iam_buffer_byte(out, c);
		if (looks_special)
			iam_buffer_byte(out, '}');
	}
}

/*
 * Replace the variables of a text from a place on.  False, and the text as
 * it was, when one has no value or there would be too much to show.
 */
static bool
replace(Explainer *explainer, size_t from, IamGlobForm form, IamStr *text)
{
	IamArena   *scratch = explainer->work->scratch;
	IamArenaMark mark = iam_arena_mark(scratch);
	size_t		limit = explainer->room < MAX_SHOWN ?
		explainer->room : MAX_SHOWN;
	IamStr		rest;
	IamBuffer	out;

	if (!iam_variable_resolve(explainer->work, explainer->request,
							  rest_of(*text, from), form, limit, &rest))
	{
		iam_arena_rewind(scratch, &mark);
		return false;
	}
	explainer->room -= rest.len < limit ? rest.len : limit;
	iam_buffer_init(&out, scratch, from + rest.len);
	iam_buffer_append(&out, text->data, from);
	spell(&out, rest, form);
	explainer->failed |= out.failed;
	*text = (IamStr) {out.data, out.len};
	return true;
}

/* Where the sixth part of an ARN starts. */
static size_t
last_part(IamStr text)
{
	return iam_operator_variables_from(IAM_OP_ARN_LIKE, text);
}

/*
 * Collect the action patterns that could have mattered: those of the
 * request's service, or the one of NotAction that matched.  Malformed ones
 * were meant to matter, maybe; they are also listed on their own.
 */
static void
collect_actions(Explainer *explainer, IamBody *body, Collector *near,
				Collector *malformed)
{
	const IamAction *action = &explainer->request->action;
	bool		negated = explainer->statement->flags & IAM_STMT_NOT_ACTION;
	uint32_t	i;

	for (i = 0; i < body->n_actions && !body->actions.broken; i++)
	{
		IamStr		text = iam_read_string(&body->actions);
		IamActionPattern pattern = iam_action_classify(text);
		bool		dead = pattern.class == IAM_ACTION_NOTHING;

		if (negated ? iam_action_match(explainer->work, text, action) :
			dead || iam_fold_equal(pattern.service, action->service))
			collect(near, text);
		if (dead && !negated)
			collect(malformed, text);
	}
}

/* The action part. */
static void
explain_action(Explainer *explainer)
{
	IamStr		action = explainer->request->action_text;
	Collector	near;
	Collector	malformed;
	IamStrList	dead;
	IamBody		body;
	uint32_t	i;

	if (!iam_image_body(explainer->image, explainer->statement, &body))
	{
		explainer->work->failure = IAM_ERR_CORRUPT;
		return;
	}
	start_collecting(explainer, &near);
	start_collecting(explainer, &malformed);
	collect_actions(explainer, &body, &near, &malformed);
	explainer->out->policy_values = collected(explainer, &near);
	explainer->out->request_values = single(explainer, action);
	if (explainer->statement->flags & IAM_STMT_NOT_ACTION)
		SAY(explainer, IAM_STR("NotAction excludes "), action);
	else if (near.count == 0)
		SAY(explainer, IAM_STR("Action names nothing of service "),
			explainer->request->action.service);
	else
		SAY(explainer, IAM_STR("no pattern of Action matches "), action);
	dead = collected(explainer, &malformed);
	for (i = 0; i < dead.count && !explainer->failed; i++)
		say_of(explainer, IAM_STR("; the pattern "), dead.items[i],
			   IAM_STR(" is malformed and matches no action"));
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
							   "NotResource and is inert in "),
			iam_kind_rules[explainer->reading->kind].title);
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
		IamStr		text = pattern.text;
		size_t		from = last_part(text);

		if (negated && !iam_resource_match(explainer->work, &pattern,
										   explainer->request))
			continue;
		if (pattern.class == IAM_RESOURCE_VARIABLE)
		{
			replace(explainer, from, IAM_GLOB_RESOLVED, &text);
			say_variables(explainer, rest_of(pattern.text, from));
		}
		collect(&shown, text);
		say_plain_variables(explainer, pattern.text, from);
		if (pattern.class == IAM_RESOURCE_SHORT &&
			!iam_short_counts(explainer->reading->kind, text))
			say_of(explainer, IAM_STR("; the pattern "), text,
				   IAM_STR(" has fewer than six parts and matches nothing "
						   "here"));
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
	IAM_STR_INIT("unparsable value: a negated operator fails unless it can "
				 "read all of the policy's values"),
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

/* One condition, that is one key of one operator. */
typedef struct Condition
{
	IamStoredOperator operator;
	IamStoredKey key;
	IamReader	values;			/* at the first value */
} Condition;

/* Say something of all conditions of the statement. */
static void
visit_conditions(Explainer *explainer,
				 void (*say_of_one) (Explainer *, const Condition *))
{
	IamBody		body;
	IamReader	block;
	uint32_t	n_operators;

	if (!(explainer->statement->flags & IAM_STMT_CONDITION) ||
		!iam_image_body(explainer->image, explainer->statement, &body))
		return;
	iam_read_resources(explainer->statement, &body.rest);
	block = iam_read_conditions(explainer->statement, &body.rest);
	n_operators = iam_read_number(&block);
	while (n_operators-- > 0 && !block.broken)
	{
		Condition	condition = {.operator = iam_read_operator(&block)};
		uint32_t	n_keys = condition.operator.n_keys;

		while (n_keys-- > 0 && !block.broken)
		{
			condition.key = iam_read_key(&block);
			condition.values = block;
			say_of_one(explainer, &condition);
			iam_skip_values(&block, condition.key.n_values);
		}
	}
}

/*
 * Name a condition behind the first that fails which fails too, so that
 * nobody mends one and meets the next.
 */
static void
say_further_failure(Explainer *explainer, const Condition *condition)
{
	if (condition->values.p > explainer->trace->values.p &&
		iam_condition_test(explainer->work, explainer->request,
						   &condition->operator.operator,
						   condition->key.name, condition->values,
						   condition->key.n_values) != IAM_HOLDS)
		SAY(explainer, IAM_STR("; fails too: "),
			operator_name(explainer, &condition->operator), IAM_STR(" "),
			condition->key.name);
}

/* Operators whose values are patterns; those of the others are plain text. */
static const IamGlobForm value_forms[IAM_OP_COUNT] = {
	[IAM_OP_STRING_LIKE] = IAM_GLOB_RESOLVED,
	[IAM_OP_STRING_NOT_LIKE] = IAM_GLOB_RESOLVED,
	[IAM_OP_ARN_EQUALS] = IAM_GLOB_RESOLVED,
	[IAM_OP_ARN_NOT_EQUALS] = IAM_GLOB_RESOLVED,
	[IAM_OP_ARN_LIKE] = IAM_GLOB_RESOLVED,
	[IAM_OP_ARN_NOT_LIKE] = IAM_GLOB_RESOLVED
};

/*
 * The text to show of a value of a failed condition.  What is special in it
 * is said.
 */
static IamStr
explain_value(Explainer *explainer, IamOperatorCode code,
			  const IamStoredValue *value)
{
	IamStr		text = value->text;
	size_t		from = iam_operator_variables_from(code, text);
	bool		final = true;

	if (value->variables)
	{
		final = replace(explainer, from, value_forms[code], &text);
		say_variables(explainer, rest_of(value->text, from));
	}
	if (iam_operator_takes_variables(code))
		say_plain_variables(explainer, value->text, from);
	/* where reading can fail, it fails with an escape as without */
	if (final && code != IAM_OP_UNKNOWN &&
		!iam_operator_reads(explainer->work, code, text))
		say_of(explainer, IAM_STR("; the operator cannot read the policy's "
								  "value "), text, IAM_STR(""));
	return text;
}

/* Is it a Null without any value that it can read (semantics.md 7.5)? */
static bool
is_dead_null(Explainer *explainer, const IamTrace *trace)
{
	IamReader	values = trace->values;
	uint32_t	n = trace->key.n_values;

	if (trace->operator.operator.code != IAM_OP_NULL)
		return false;
	while (n-- > 0 && !values.broken)
	{
		if (iam_operator_reads(explainer->work, IAM_OP_NULL,
							   iam_read_value(&values).text))
			return false;
	}
	return true;
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
	if (is_dead_null(explainer, trace))
		SAY(explainer, IAM_STR("Null never holds here, because it takes only "
							   "the values \"true\" and \"false\""));
	else
		SAY(explainer, condition_reasons[trace->failure]);
	start_collecting(explainer, &shown);
	for (i = 0; i < trace->key.n_values && !values.broken; i++)
	{
		IamStoredValue value = iam_read_value(&values);

		collect(&shown, explain_value(explainer, trace->operator.operator.code,
									  &value));
	}
	explainer->out->policy_values = collected(explainer, &shown);
	show_request_values(explainer, trace->key.name);
	visit_conditions(explainer, say_further_failure);
}

/* An entry of a Principal that does not name the caller. */
static void
explain_entry(Explainer *explainer, IamStr entry, Collector *shown)
{
	collect(shown, entry);
	if (explainer->statement->flags & IAM_STMT_NOT_PRINCIPAL)
		return;
	if (iam_glob_head(entry) < entry.len)
		say_of(explainer, IAM_STR("; the entry "), entry,
			   IAM_STR(" names nobody: the only wildcard of Principal is "
					   "\"*\" alone, under AWS"));
	else if (iam_is_unique_id(entry))
		say_of(explainer, IAM_STR("; the entry "), entry,
			   IAM_STR(" is an id, and nobody said whose: it names the caller "
					   "if it is the caller's"));
}

/* The entries of the principal element: those that are meant are shown. */
static void
explain_entries(Explainer *explainer, Collector *shown)
{
	IamBody		body;
	IamReader  *rest = &body.rest;
	uint32_t	n_groups;

	if (!iam_image_body(explainer->image, explainer->statement, &body))
		return;
	iam_read_resources(explainer->statement, rest);
	iam_read_conditions(explainer->statement, rest);
	if (iam_read_byte(rest) != 0)
	{
		explain_entry(explainer, iam_read_string(rest), shown);
		return;
	}
	n_groups = iam_read_number(rest);
	while (n_groups-- > 0 && !rest->broken)
	{
		uint32_t	n;

		iam_read_string(rest);
		iam_read_byte(rest);
		n = iam_read_number(rest);
		while (n-- > 0 && !rest->broken)
			explain_entry(explainer, iam_read_string(rest), shown);
	}
}

/* The principal part. */
static void
explain_principal(Explainer *explainer)
{
	IamExplanation *out = explainer->out;
	Collector	shown;

	out->has_values = false;
	out->has_request_values = explainer->request->has_principal;
	if (out->has_request_values)
		out->request_values = single(explainer,
									 explainer->request->principal);
	if (!(explainer->statement->flags &
		  (IAM_STMT_PRINCIPAL | IAM_STMT_NOT_PRINCIPAL)))
	{
		SAY(explainer, IAM_STR("a statement without Principal is inert in "),
			iam_kind_rules[explainer->reading->kind].title);
		return;
	}
	if (explainer->statement->flags & IAM_STMT_NOT_PRINCIPAL)
		SAY(explainer, IAM_STR("NotPrincipal excludes the caller"));
	else if (out->has_request_values)
		SAY(explainer, IAM_STR("Principal does not name the caller"));
	else
		SAY(explainer, IAM_STR("Principal names somebody, and the request "
							   "does not say who calls"));
	start_collecting(explainer, &shown);
	explain_entries(explainer, &shown);
	out->policy_values = collected(explainer, &shown);
	out->has_values = true;
}

/* Most values of a condition that holds that are shown. */
#define MAX_HOLDING 3

/* Why a condition that holds does: the key is missing, or what it is. */
static void
say_holding(Explainer *explainer, const Condition *condition)
{
	IamStr		key = condition->key.name;
	const IamRequestEntry *entry = iam_request_find(explainer->request, key);
	IamStr		name = operator_name(explainer, &condition->operator);
	IamBuffer	values;
	uint32_t	i;

	if (entry == NULL)
	{
		SAY(explainer, IAM_STR("; "), name, IAM_STR(" "), key,
			IAM_STR(" holds, because the request lacks the key"));
		return;
	}
	iam_buffer_init(&values, explainer->work->scratch, 128);
	for (i = 0; i < iam_request_count(explainer->request, entry); i++)
	{
		char		value[MAX_QUOTED];

		if (i == MAX_HOLDING)
		{
			iam_buffer_str(&values, IAM_STR(" and others"));
			break;
		}
		iam_copy_text(value, sizeof(value),
					  iam_request_value(explainer->request, entry, i));
		iam_buffer_str(&values, i > 0 ? IAM_STR(", \"") : IAM_STR("\""));
		iam_buffer_str(&values, (IamStr) {value, strlen(value)});
		iam_buffer_byte(&values, '"');
	}
	explainer->failed |= values.failed;
	SAY(explainer, IAM_STR("; "), name, IAM_STR(" "), key,
		IAM_STR(" holds for "), (IamStr) {values.data, values.len});
}

/* An Allow that names the caller's account. */
static void
say_account(Explainer *explainer)
{
	if (iam_request_traits(explainer->request) & IAM_TRAIT_UNSIGNED)
		SAY(explainer, IAM_STR("; it names the caller's account, which does "
							   "not suffice for an action that is called "
							   "without a signature"));
	else
		SAY(explainer, IAM_STR("; it names the caller's account, whose own "
							   "policies must allow too"));
}

/* A Deny with NotPrincipal, which spares fewer than it seems (6.4). */
static void
say_not_spared(Explainer *explainer)
{
	if (explainer->reading->boundary)
		SAY(explainer, IAM_STR("; a caller with a permissions boundary is "
							   "denied also when NotPrincipal lists it"));
	else
		SAY(explainer, IAM_STR("; NotPrincipal spares only whom it lists by "
							   "its own ARN: its account or its role do not "
							   "suffice"));
}

/* A statement that applies. */
static void
explain_applying(Explainer *explainer, const IamTrace *trace)
{
	uint32_t	flags = explainer->statement->flags;

	SAY(explainer, IAM_STR("the statement applies"));
	if (trace->strength == IAM_STRENGTH_ACCOUNT &&
		iam_kind_rules[explainer->reading->kind].attached &&
		!(flags & IAM_STMT_DENY))
		say_account(explainer);
	if ((flags & IAM_STMT_NOT_PRINCIPAL) && (flags & IAM_STMT_DENY))
		say_not_spared(explainer);
	visit_conditions(explainer, say_holding);
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
			const IamReading *reading, IamWork *work,
			IamExplanation *explanation, IamError *error)
{
	Explainer	explainer = {image, &image->statements[i], request, reading,
	work, explanation, {0}, NULL, MAX_SHOWN_IN_ALL, false};
	IamTrace	trace = {0};

	memset(explanation, 0, sizeof(*explanation));
	explanation->operator = explanation->key = IAM_STR("");
	iam_buffer_init(&explainer.reason, work->scratch, 256);
	explanation->has_values = explanation->has_request_values = true;
	iam_statement_applies(image, &image->statements[i], request, reading,
						  work, &trace);
	explainer.trace = &trace;
	explanation->part = trace.part;
	switch (trace.part)
	{
		case IAM_PART_NONE:
			explanation->has_values = explanation->has_request_values = false;
			explain_applying(&explainer, &trace);
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
