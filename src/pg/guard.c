/*
 * guard.c
 *		iam_guard: a trigger that keeps bad policies out of a table.
 *
 * Ring: glue.
 *
 *		CREATE TRIGGER NAME BEFORE INSERT OR UPDATE ON TABLE FOR EACH ROW
 *			EXECUTE FUNCTION iam_guard(COLUMN [, SEVERITY] [, 'NAME=VALUE'...])
 *
 * It judges as iam_complies does, with the compiled catalogue alone.  What
 * can be wrong with its arguments shows when it fires first: PostgreSQL has
 * no hook for CREATE TRIGGER.
 */
#include "postgres.h"

#include "access/htup_details.h"
#include "catalog/pg_type.h"
#include "commands/trigger.h"
#include "fmgr.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/datum.h"
#include "utils/jsonb.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"
#include "utils/rel.h"
#include "utils/syscache.h"

#include "labels.h"
#include "lint.h"
#include "waiver.h"

IAM_FUNCTION(iam_guard);

/* Most findings that an error lists. */
#define MOST_LISTED 20

/* How the column holds a document. */
typedef enum GuardForm
{
	GUARD_POLICY,
	GUARD_TEXT,
	GUARD_JSON,
	GUARD_JSONB
} GuardForm;

/* The arguments of a trigger, read; a call site keeps it at fn_extra. */
typedef struct Guard
{
	Oid			trigger;		/* whose they are */
	AttrNumber	column;
	GuardForm	form;
	IamSeverity threshold;
	bool		any_kind;		/* judged from the document */
	IamPolicyKind kind;
	const char *options;		/* as given, or NULL */
	uint32		given;			/* bit for each row of named_arguments */
	IamLintCall settings;
} Guard;

/*
 * The arguments.
 */

/* Number of a label; what is none is an error. */
static int
read_label(const char *value, const char *const *labels, int n,
		   const char *what, const char *hint)
{
	int			i;

	for (i = 0; i < n; i++)
	{
		if (strcmp(value, labels[i]) == 0)
			return i;
	}
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("iam_guard: \"%s\" is no %s", value, what),
			 errhint("%s", hint)));
	return -1;
}

static void
read_kind(Guard *guard, const char *value)
{
	guard->any_kind = strcmp(value, "auto") == 0;
	if (!guard->any_kind)
		guard->kind = (IamPolicyKind)
			read_label(value, iam_kind_labels, IAM_KIND_COUNT,
					   "kind of policy",
					   "Kinds are identity, resource, trust, boundary, "
					   "session, scp, rcp and endpoint; auto judges it from "
					   "each document.");
}

/* A list of rules with commas between them, and perhaps blanks. */
static void
read_ignore(Guard *guard, const char *value)
{
	Datum	   *codes = palloc(sizeof(Datum) * (strlen(value) + 1));
	int			n = 0;

	while (*value != '\0')
	{
		size_t		len;

		value += strspn(value, ", ");
		len = strcspn(value, ", ");
		if (len > 0)
			codes[n++] = PointerGetDatum(cstring_to_text_with_len(value,
																  (int) len));
		value += len;
	}
	iam_lint_call_ignore(&guard->settings,
						 construct_array(codes, n, TEXTOID, -1, false,
										 TYPALIGN_INT));
}

static void
read_options(Guard *guard, const char *value)
{
	IamLintCall *settings = &guard->settings;
	IamError	error;

	guard->options = pstrdup(value);
	if (!iam_lint_options_read(&settings->scope.arena,
							   iam_checked_utf8(guard->options,
												strlen(value)),
							   &settings->options, &error))
		iam_report(&error, NULL, NULL);
}

static void
read_ruleset(Guard *guard, const char *value)
{
	iam_lint_call_ruleset(&guard->settings, cstring_to_text(value));
}

typedef struct ArgumentRow
{
	const char *name;
	void		(*read) (Guard *guard, const char *value);
} ArgumentRow;

static const ArgumentRow named_arguments[] = {
	{"kind", read_kind},
	{"ignore", read_ignore},
	{"options", read_options},
	{"ruleset", read_ruleset}
};

/* NAME=VALUE; false when it has not that form. */
static bool
read_named(Guard *guard, const char *argument)
{
	const char *equals = strchr(argument, '=');
	int			i;

	if (equals == NULL)
		return false;
	for (i = 0; i < lengthof(named_arguments); i++)
	{
		const char *name = named_arguments[i].name;

		if (strlen(name) == equals - argument &&
			strncmp(name, argument, strlen(name)) == 0)
			break;
	}
	if (i == lengthof(named_arguments) || (guard->given & (1 << i)))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("iam_guard: %s argument \"%s\"",
						i == lengthof(named_arguments) ?
						"unknown" : "second", argument),
				 errhint("Behind column and severity stand kind=, ignore=, "
						 "options= and ruleset=, each once.")));
	guard->given |= 1 << i;
	named_arguments[i].read(guard, equals + 1);
	return true;
}

static void
read_threshold(Guard *guard, const char *argument)
{
	guard->threshold = (IamSeverity)
		read_label(argument, iam_severity_labels, IAM_SEVERITY_COUNT,
				   "severity", "Severities are suggestion, warning, "
				   "security_warning and error; they stand behind the "
				   "column.");
}

static void
read_arguments(Guard *guard, const Trigger *trigger)
{
	int			i;

	guard->threshold = IAM_SEVERITY_SECURITY;
	guard->kind = IAM_KIND_IDENTITY;
	for (i = 1; i < trigger->tgnargs; i++)
	{
		const char *argument = trigger->tgargs[i];

		if (read_named(guard, argument))
			continue;
		if (i > 1)
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					 errmsg("iam_guard: argument \"%s\" has not the form "
							"NAME=VALUE", argument)));
		read_threshold(guard, argument);
	}
}

/*
 * The column.
 */

static GuardForm
column_form(Form_pg_attribute column, Oid function)
{
	Oid			type = getBaseType(column->atttypid);

	if (type == iam_type_beside(function, "iam_policy"))
		return GUARD_POLICY;
	if (type == TEXTOID || type == VARCHAROID)
		return GUARD_TEXT;
	if (type == JSONOID)
		return GUARD_JSON;
	if (type != JSONBOID)
		ereport(ERROR,
				(errcode(ERRCODE_DATATYPE_MISMATCH),
				 errmsg("iam_guard cannot judge column \"%s\" of type %s",
						NameStr(column->attname),
						format_type_be(column->atttypid)),
				 errhint("It judges iam_policy, text, json and jsonb.")));
	return GUARD_JSONB;
}

static void
find_column(Guard *guard, const TriggerData *event, Oid function)
{
	Relation	table = event->tg_relation;
	TupleDesc	columns = RelationGetDescr(table);
	const char *name;
	int			i;

	if (event->tg_trigger->tgnargs == 0)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("iam_guard: no column is named"),
				 errhint("Write iam_guard('COLUMN').")));
	name = event->tg_trigger->tgargs[0];
	for (i = 0; i < columns->natts; i++)
	{
		Form_pg_attribute column = TupleDescAttr(columns, i);

		if (column->attisdropped ||
			strcmp(NameStr(column->attname), name) != 0)
			continue;
		if (column->attgenerated != '\0')
			ereport(ERROR,
					(errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
					 errmsg("iam_guard cannot judge generated column \"%s\"",
							name),
					 errdetail("It is computed after all BEFORE triggers."),
					 errhint("Use CHECK (iam_complies(...)).")));
		guard->form = column_form(column, function);
		guard->column = column->attnum;
		return;
	}
	ereport(ERROR,
			(errcode(ERRCODE_UNDEFINED_COLUMN),
			 errmsg("iam_guard: column \"%s\" of table \"%s\" does not exist",
					name, RelationGetRelationName(table)),
			 errhint("The trigger names its column as a text, which ALTER "
					 "TABLE ... RENAME does not change."),
			 errtable(table)));
}

/*
 * What the call site keeps, read anew when it is another trigger's; the old
 * one goes with the statement.
 */
static const Guard *
prepared_guard(FunctionCallInfo fcinfo, const TriggerData *event)
{
	Guard	   *guard = fcinfo->flinfo->fn_extra;
	MemoryContext old;

	if (guard != NULL && guard->trigger == event->tg_trigger->tgoid)
		return guard;
	old = MemoryContextSwitchTo(fcinfo->flinfo->fn_mcxt);
	guard = palloc0(sizeof(Guard));
	guard->trigger = event->tg_trigger->tgoid;
	iam_lint_call_begin(&guard->settings);
	find_column(guard, event, fcinfo->flinfo->fn_oid);
	read_arguments(guard, event->tg_trigger);
	MemoryContextSwitchTo(old);
	fcinfo->flinfo->fn_extra = guard;
	return guard;
}

/*
 * Judging one row.
 */

static void
begin_lint(const Guard *guard, IamLintCall *call, bool terse)
{
	iam_lint_call_begin(call);
	call->options = guard->settings.options;
	call->input.ruleset = guard->settings.input.ruleset;
	call->input.ignore = guard->settings.input.ignore;
	call->input.kind_given = !guard->any_kind;
	call->input.kind = guard->kind;
	call->input.terse = terse;
}

/* The document as text, where the column is none of our type. */
static IamStr
document_text(const Guard *guard, Datum value)
{
	Jsonb	   *jsonb;
	char	   *json;

	if (guard->form != GUARD_JSONB)
		return iam_text_to_utf8(DatumGetTextPP(value));
	jsonb = DatumGetJsonbP(value);
	json = JsonbToCString(NULL, &jsonb->root, VARSIZE(jsonb));
	return iam_to_utf8(json, strlen(json));
}

static void
lint_value(const Guard *guard, IamLintCall *call, Datum value)
{
	if (guard->form == GUARD_POLICY)
		iam_lint_call_policy(call, value);
	else
		iam_lint_text(&call->input, document_text(guard, value),
					  &call->result);
	iam_check_work(&call->scope.work);
}

static bool
is_refused(const Guard *guard, const IamLintCall *call,
		   const IamFinding *finding)
{
	return iam_guard_severity(call, finding) >= guard->threshold;
}

/*
 * Is there nothing to find?  Mostly so, and then no text is made.  What could
 * not be read is refused whatever is ignored.
 */
static bool
passes(const Guard *guard, Datum value)
{
	IamLintCall call;
	uint32		found;
	uint32		i;

	begin_lint(guard, &call, true);
	lint_value(guard, &call, value);
	found = call.result.unjudged;
	for (i = 0; i < call.result.n_findings; i++)
		found += is_refused(guard, &call, call.result.findings[i]);
	iam_scope_end(&call.scope);
	return found == 0;
}

/* The policy in the column; false when the text is none. */
static bool
read_policy(const Guard *guard, IamLintCall *call, Datum value,
			IamPolicy *policy)
{
	IamError	error;

	if (guard->form == GUARD_POLICY)
	{
		iam_load_policy(&call->scope, value, policy);
		return true;
	}
	return iam_policy_parse(&call->scope.arena, document_text(guard, value),
							policy, &error);
}

/* The findings that are refused, at the front; how many they are. */
static uint32
select_findings(const Guard *guard, IamLintCall *call, FunctionCallInfo fcinfo,
				Datum value)
{
	const TriggerData *event = (TriggerData *) fcinfo->context;
	IamFinding **findings = call->result.findings;
	IamWaiverCase judged;
	IamPolicy	policy;
	uint32		n = 0;
	uint32		i;

	for (i = 0; i < call->result.n_findings; i++)
	{
		if (is_refused(guard, call, findings[i]))
			findings[n++] = findings[i];
	}
	judged.scope = &call->scope;
	judged.function = fcinfo->flinfo->fn_oid;
	judged.table = RelationGetRelid(event->tg_relation);
	judged.policy = read_policy(guard, call, value, &policy) ? &policy : NULL;
	return iam_drop_waived(&judged, findings, n);
}

/*
 * The error.
 */

/*
 * A text of the core in the server encoding.  It may be the document's, and
 * must not end a line of the list, or move a cursor.
 */
static const char *
shown(IamStr utf8)
{
	char	   *text = text_to_cstring(iam_utf8_to_text(utf8));
	char	   *c;

	for (c = text; *c != '\0'; c++)
	{
		if ((unsigned char) *c < 0x20 || *c == 0x7F)
			*c = '?';
	}
	return text;
}

static void
list_finding(StringInfo out, const IamFinding *finding, IamSeverity severity)
{
	if (out->len > 0)
		appendStringInfoChar(out, '\n');
	appendStringInfo(out, "%s %s at \"%s\": %s",
					 iam_severity_labels[severity], finding->rule->code,
					 shown(iam_finding_path(finding)),
					 shown(finding->message));
}

/* The findings, the worst first. */
static char *
list_findings(const IamLintCall *call, uint32 n)
{
	StringInfoData out;
	uint32		listed = 0;
	int			severity;
	uint32		i;

	initStringInfo(&out);
	for (severity = IAM_SEVERITY_COUNT - 1; severity >= 0; severity--)
	{
		for (i = 0; i < n && listed < MOST_LISTED; i++)
		{
			const IamFinding *finding = call->result.findings[i];

			if (iam_guard_severity(call, finding) != severity)
				continue;
			list_finding(&out, finding, (IamSeverity) severity);
			listed++;
		}
	}
	if (listed < n)
		appendStringInfo(&out, "\nand %u more", (unsigned) (n - listed));
	return out.data;
}

/* The rest of the call that shows everything. */
static const char *
lint_arguments(const Guard *guard, const IamLintCall *call)
{
	const char *kind = iam_kind_labels[call->result.kind];

	if (guard->options == NULL)
		return psprintf("'%s'", kind);
	return psprintf("'%s', %s", kind, quote_literal_cstr(guard->options));
}

/* Say in a hint how to see everything. */
static void
hint_lint(const Guard *guard, const IamLintCall *call)
{
	errhint("SELECT * FROM iam_lint(%s, %s) with the refused document shows "
			"everything, and what to write instead.",
			guard->form == GUARD_JSON ? "DOCUMENT::text" : "DOCUMENT",
			lint_arguments(guard, call));
}

/*
 * A document of which a part was not read, so that nobody knows what it says.
 * No waiver helps: it would be one for everything.
 */
static void
refuse_unjudged(const Guard *guard, const TriggerData *event,
				const IamLintCall *call)
{
	char	   *list = list_findings(call, call->result.n_findings);

	iam_check_work(&call->scope.work);
	ereport(ERROR,
			(errcode(ERRCODE_CHECK_VIOLATION),
			 errmsg("policy in column \"%s\" of table \"%s\" cannot be judged",
					event->tg_trigger->tgargs[0],
					RelationGetRelationName(event->tg_relation)),
			 errdetail_internal("%s", list),
			 hint_lint(guard, call),
			 errtablecol(event->tg_relation, guard->column),
			 err_generic_string(PG_DIAG_CONSTRAINT_NAME,
								event->tg_trigger->tgname)));
}

/* Lint again, with texts, and refuse what no waiver covers. */
static void
refuse_unless_waived(const Guard *guard, FunctionCallInfo fcinfo, Datum value)
{
	const TriggerData *event = (TriggerData *) fcinfo->context;
	Relation	table = event->tg_relation;
	IamLintCall call;
	uint32		n;

	begin_lint(guard, &call, false);
	lint_value(guard, &call, value);
	if (call.result.unjudged)
	{
		/* why that is so may be ignored, and must be said */
		begin_lint(guard, &call, false);
		call.input.ignore.count = 0;
		lint_value(guard, &call, value);
		refuse_unjudged(guard, event, &call);
	}
	n = select_findings(guard, &call, fcinfo, value);
	if (n > 0)
	{
		char	   *list = list_findings(&call, n);

		iam_check_work(&call.scope.work);
		ereport(ERROR,
				(errcode(ERRCODE_CHECK_VIOLATION),
				 errmsg_plural("policy in column \"%s\" of table \"%s\" has "
							   "%u finding at or above %s",
							   "policy in column \"%s\" of table \"%s\" has "
							   "%u findings at or above %s",
							   n, event->tg_trigger->tgargs[0],
							   RelationGetRelationName(table), (unsigned) n,
							   iam_severity_labels[guard->threshold]),
				 errdetail_internal("%s", list),
				 hint_lint(guard, &call),
				 errtablecol(table, guard->column),
				 err_generic_string(PG_DIAG_CONSTRAINT_NAME,
									event->tg_trigger->tgname)));
	}
	iam_scope_end(&call.scope);
}

/*
 * The trigger.
 */

static void
check_event(FunctionCallInfo fcinfo)
{
	const TriggerData *event = (TriggerData *) fcinfo->context;

	if (!CALLED_AS_TRIGGER(fcinfo))
		ereport(ERROR,
				(errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
				 errmsg("iam_guard was not called as a trigger")));
	if (!TRIGGER_FIRED_BEFORE(event->tg_event) ||
		!TRIGGER_FIRED_FOR_ROW(event->tg_event) ||
		TRIGGER_FIRED_BY_DELETE(event->tg_event))
		ereport(ERROR,
				(errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
				 errmsg("iam_guard must be fired BEFORE INSERT or UPDATE "
						"FOR EACH ROW"),
				 errhint("CREATE TRIGGER ... BEFORE INSERT OR UPDATE ON ... "
						 "FOR EACH ROW EXECUTE FUNCTION iam_guard(...).")));
}

/*
 * Does an update leave the document as it is?  A value that the update does
 * not touch is the same datum; one that is written anew is compared.
 */
static bool
is_unchanged(const Guard *guard, const TriggerData *event, Datum value)
{
	TupleDesc	columns = RelationGetDescr(event->tg_relation);
	bool		isnull;
	Datum		old;

	if (!TRIGGER_FIRED_BY_UPDATE(event->tg_event))
		return false;
	old = heap_getattr(event->tg_trigtuple, guard->column, columns, &isnull);
	return !isnull && (datumIsEqual(old, value, false, -1) ||
					   datum_image_eq(old, value, false, -1));
}

/* iam_guard() */
Datum
iam_guard(PG_FUNCTION_ARGS)
{
	const TriggerData *event;
	const Guard *guard;
	HeapTuple	row;
	Datum		value;
	bool		isnull;

	check_event(fcinfo);
	event = (TriggerData *) fcinfo->context;
	guard = prepared_guard(fcinfo, event);
	row = TRIGGER_FIRED_BY_UPDATE(event->tg_event) ?
		event->tg_newtuple : event->tg_trigtuple;
	value = heap_getattr(row, guard->column,
						 RelationGetDescr(event->tg_relation), &isnull);
	if (!isnull && !is_unchanged(guard, event, value) &&
		!passes(guard, value))
		refuse_unless_waived(guard, fcinfo, value);
	return PointerGetDatum(row);
}
