/*
 * lint.c
 *		iam_lint, iam_complies, iam_rules.
 *
 * Ring: glue.
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "fmgr.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"
#include "utils/numeric.h"

#include "extra.h"
#include "jsonbuild.h"
#include "labels.h"
#include "lint.h"
#include "rows.h"

IAM_FUNCTION(iam_lint_stored);
IAM_FUNCTION(iam_lint_document);
IAM_FUNCTION(iam_lint_json);
IAM_FUNCTION(iam_complies);
IAM_FUNCTION(iam_rules);

/* Columns of iam_lint. */
enum
{
	COL_RULE,
	COL_SEVERITY,
	COL_KIND,
	COL_STATEMENT,
	COL_PATH,
	COL_MESSAGE,
	COL_FIX,
	COL_DETAIL
};

/* Arguments of iam_lint. */
enum
{
	ARG_DOCUMENT,
	ARG_KIND,
	ARG_OPTIONS
};

/* Arguments of iam_complies. */
enum
{
	COMPLIES_POLICY,
	COMPLIES_THRESHOLD,
	COMPLIES_KIND,
	COMPLIES_IGNORE,
	COMPLIES_OPTIONS,
	COMPLIES_RULESET
};

void
iam_lint_call_begin(IamLintCall *call)
{
	iam_scope_begin(&call->scope);
	iam_lint_options_init(&call->options);
	memset(&call->extra, 0, sizeof(call->extra));
	memset(&call->input, 0, sizeof(call->input));
	call->input.work = &call->scope.work;
	call->input.options = &call->options;
	call->input.extra = &call->extra;
	call->input.ruleset = iam_ruleset(IAM_STR("latest"));
}

void
iam_lint_call_options(IamLintCall *call, Datum options)
{
	Jsonb	   *value = DatumGetJsonbP(options);
	char	   *json;
	IamError	error;

	/* mostly there are none */
	if (JB_ROOT_IS_OBJECT(value) && JB_ROOT_COUNT(value) == 0)
		return;
	json = JsonbToCString(NULL, &value->root, VARSIZE(value));
	if (!iam_lint_options_read(&call->scope.arena,
							   iam_checked_utf8(json, strlen(json)),
							   &call->options, &error))
		iam_report(&error, NULL, NULL);
}

void
iam_lint_call_kind(IamLintCall *call, Oid kind)
{
	call->input.kind_given = true;
	call->input.kind = (IamPolicyKind)
		iam_enum_number(kind, iam_kind_labels, IAM_KIND_COUNT);
}

/* There is no such ruleset; there are these. */
static void
refuse_ruleset(const text *name)
{
	StringInfoData names;
	uint32		i;

	initStringInfo(&names);
	for (i = 0; i < iam_n_rulesets(); i++)
		appendStringInfo(&names, "%s%s", i > 0 ? ", " : "",
						 iam_ruleset_name(i));
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("ruleset \"%s\" does not exist", text_to_cstring(name)),
			 errhint("Rulesets are %s and latest.", names.data)));
}

void
iam_lint_call_ruleset(IamLintCall *call, const text *name)
{
	call->input.ruleset = iam_ruleset(iam_text_to_utf8(name));
	if (call->input.ruleset == NULL)
		refuse_ruleset(name);
}

void
iam_lint_call_ignore(IamLintCall *call, ArrayType *codes)
{
	IamStrList *ignore = &call->input.ignore;
	Datum	   *items;
	bool	   *nulls;
	int			n;
	int			i;

	deconstruct_array(codes, TEXTOID, -1, false, TYPALIGN_INT, &items, &nulls,
					  &n);
	ignore->items = palloc(sizeof(IamStr) * (n + 1));
	ignore->count = (uint32) n;
	for (i = 0; i < n; i++)
	{
		if (nulls[i])
			ereport(ERROR,
					(errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
					 errmsg("a list of rules must not hold NULL")));
		ignore->items[i] = iam_text_to_utf8(DatumGetTextPP(items[i]));
		if (iam_rule(ignore->items[i]) == NULL)
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					 errmsg("rule \"%s\" does not exist",
							TextDatumGetCString(items[i])),
					 errhint("SELECT rule FROM iam_rules() lists all "
							 "rules.")));
	}
}

void
iam_lint_call_policy(IamLintCall *call, Datum policy)
{
	IamPolicy	tree;

	iam_load_policy(&call->scope, policy, &tree);
	iam_lint_policy(&call->input, &tree, &call->result);
	iam_check_work(&call->scope.work);
}

IamSeverity
iam_guard_severity(const IamLintCall *call, const IamFinding *finding)
{
	if (finding->severity == IAM_SEVERITY_ERROR && !call->options.strict &&
		(finding->rule->marks & IAM_RULE_AGES))
		return IAM_SEVERITY_WARNING;
	return finding->severity;
}

/* An argument that must not be NULL. */
static void
refuse_null(FunctionCallInfo fcinfo, int argument, const char *name)
{
	if (PG_ARGISNULL(argument))
		ereport(ERROR,
				(errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
				 errmsg("%s must not be NULL", name)));
}

/* Kind and options of iam_lint, and the actions that users have added. */
static void
read_arguments(FunctionCallInfo fcinfo, IamLintCall *call)
{
	iam_lint_call_begin(call);
	refuse_null(fcinfo, ARG_OPTIONS, "options");
	if (!PG_ARGISNULL(ARG_KIND))
		iam_lint_call_kind(call, PG_GETARG_OID(ARG_KIND));
	iam_lint_call_options(call, PG_GETARG_DATUM(ARG_OPTIONS));
	iam_load_extra(&call->scope, fcinfo, &call->extra);
}

/*
 * Details.  They are made as values, not as text that jsonb_in would read:
 * that took a tenth of the time of a lint.
 */

static JsonbValue
json_string(IamStr utf8)
{
	IamStr		text = iam_to_server(utf8);

	return (JsonbValue) {.type = jbvString, .val.string = {
		(int) text.len, unconstify(char *, text.data)
	}};
}

static JsonbValue
json_number(size_t value)
{
	return (JsonbValue) {.type = jbvNumeric,
	.val.numeric = int64_to_numeric((int64) value)};
}

/* The value of a detail that is a list. */
static void
push_list(IamJsonbBuild *build, const IamDetail *detail)
{
	uint32		i;

	iam_jsonb_push(build, WJB_BEGIN_ARRAY, NULL);
	for (i = 0; i < detail->n; i++)
	{
		JsonbValue	item = detail->type == IAM_DETAIL_TEXTS ?
			json_string(detail->of.texts[i]) :
			json_number(detail->of.numbers[i]);

		iam_jsonb_push(build, WJB_ELEM, &item);
	}
	iam_jsonb_push(build, WJB_END_ARRAY, NULL);
}

static void
push_detail(IamJsonbBuild *build, const IamDetail *detail)
{
	JsonbValue	name = json_string(IAM_C_STR(detail->name));
	JsonbValue	value = {.type = jbvBool};

	iam_jsonb_push(build, WJB_KEY, &name);
	if (detail->type == IAM_DETAIL_TEXTS || detail->type == IAM_DETAIL_NUMBERS)
	{
		push_list(build, detail);
		return;
	}
	if (detail->type == IAM_DETAIL_TEXT)
		value = json_string(detail->of.text);
	else if (detail->type == IAM_DETAIL_NUMBER)
		value = json_number(detail->of.number);
	else
		value.val.boolean = detail->of.flag;
	iam_jsonb_push(build, WJB_VALUE, &value);
}

/* All details of a finding, as an object. */
static Datum
detail_object(const IamFinding *finding)
{
	IamJsonbBuild build = {0};
	const IamDetail *detail;

	iam_jsonb_push(&build, WJB_BEGIN_OBJECT, NULL);
	for (detail = finding->details; detail != NULL; detail = detail->next)
		push_detail(&build, detail);
	iam_jsonb_push(&build, WJB_END_OBJECT, NULL);
	return iam_jsonb_datum(&build);
}

/* One row. */
static void
put_finding(IamRows *rows, const IamFinding *finding, Oid severity, Oid kind)
{
	const char *code = finding->rule->code;

	iam_row_text(rows, COL_RULE, IAM_C_STR(code));
	iam_row_datum(rows, COL_SEVERITY, ObjectIdGetDatum(severity));
	iam_row_datum(rows, COL_KIND, ObjectIdGetDatum(kind));
	if (finding->statement >= 0)
		iam_row_datum(rows, COL_STATEMENT,
					  Int32GetDatum(finding->statement));
	iam_row_text(rows, COL_PATH, iam_finding_path(finding));
	iam_row_text(rows, COL_MESSAGE, finding->message);
	if (finding->fix.len > 0)
		iam_row_text(rows, COL_FIX, finding->fix);
	iam_row_datum(rows, COL_DETAIL, detail_object(finding));
	iam_rows_put(rows);
}

/* All rows of a lint. */
static Datum
put_findings(FunctionCallInfo fcinfo, IamLintCall *call)
{
	Oid			severities[IAM_SEVERITY_COUNT];
	Oid			kinds[IAM_KIND_COUNT];
	IamRows		rows;
	uint32		i;

	iam_check_work(&call->scope.work);
	iam_rows_begin(&rows, fcinfo);
	iam_row_labels(&rows, COL_SEVERITY, iam_severity_labels,
				   IAM_SEVERITY_COUNT, severities);
	iam_row_labels(&rows, COL_KIND, iam_kind_labels, IAM_KIND_COUNT, kinds);
	for (i = 0; i < call->result.n_findings; i++)
	{
		const IamFinding *finding = call->result.findings[i];

		put_finding(&rows, finding, severities[finding->severity],
					kinds[call->result.kind]);
	}
	iam_check_work(&call->scope.work);
	iam_scope_end(&call->scope);
	return iam_rows_end(&rows);
}

/* No rows: there is no document. */
static Datum
put_nothing(FunctionCallInfo fcinfo)
{
	IamRows		rows;

	iam_rows_begin(&rows, fcinfo);
	return iam_rows_end(&rows);
}

/* iam_lint(policy, kind, options) */
Datum
iam_lint_stored(PG_FUNCTION_ARGS)
{
	IamLintCall call;

	if (PG_ARGISNULL(ARG_DOCUMENT))
		return put_nothing(fcinfo);
	read_arguments(fcinfo, &call);
	iam_lint_call_policy(&call, PG_GETARG_DATUM(ARG_DOCUMENT));
	return put_findings(fcinfo, &call);
}

/* The same for a text, whatever it holds. */
static Datum
lint_utf8(FunctionCallInfo fcinfo, IamStr document)
{
	IamLintCall call;

	read_arguments(fcinfo, &call);
	iam_lint_text(&call.input, document, &call.result);
	return put_findings(fcinfo, &call);
}

/* iam_lint(document text, kind, options) */
Datum
iam_lint_document(PG_FUNCTION_ARGS)
{
	if (PG_ARGISNULL(ARG_DOCUMENT))
		return put_nothing(fcinfo);
	return lint_utf8(fcinfo, iam_text_to_utf8(PG_GETARG_TEXT_PP(ARG_DOCUMENT)));
}

/* iam_lint(document jsonb, kind, options) */
Datum
iam_lint_json(PG_FUNCTION_ARGS)
{
	Jsonb	   *value;
	char	   *json;

	if (PG_ARGISNULL(ARG_DOCUMENT))
		return put_nothing(fcinfo);
	value = PG_GETARG_JSONB_P(ARG_DOCUMENT);
	json = JsonbToCString(NULL, &value->root, VARSIZE(value));
	return lint_utf8(fcinfo, iam_to_utf8(json, strlen(json)));
}

/* iam_complies(policy, threshold, kind, ignore, options, ruleset) */
Datum
iam_complies(PG_FUNCTION_ARGS)
{
	IamLintCall call;
	IamSeverity threshold;
	bool		result = true;
	uint32		i;

	if (PG_ARGISNULL(COMPLIES_POLICY))
		PG_RETURN_NULL();
	refuse_null(fcinfo, COMPLIES_THRESHOLD, "threshold");
	refuse_null(fcinfo, COMPLIES_IGNORE, "ignore");
	refuse_null(fcinfo, COMPLIES_OPTIONS, "options");
	refuse_null(fcinfo, COMPLIES_RULESET, "ruleset");
	iam_lint_call_begin(&call);
	call.input.terse = true;
	threshold = (IamSeverity)
		iam_enum_number(PG_GETARG_OID(COMPLIES_THRESHOLD), iam_severity_labels,
					 IAM_SEVERITY_COUNT);
	if (!PG_ARGISNULL(COMPLIES_KIND))
		iam_lint_call_kind(&call, PG_GETARG_OID(COMPLIES_KIND));
	iam_lint_call_ignore(&call, PG_GETARG_ARRAYTYPE_P(COMPLIES_IGNORE));
	iam_lint_call_options(&call, PG_GETARG_DATUM(COMPLIES_OPTIONS));
	iam_lint_call_ruleset(&call, PG_GETARG_TEXT_PP(COMPLIES_RULESET));
	iam_lint_call_policy(&call, PG_GETARG_DATUM(COMPLIES_POLICY));
	for (i = 0; i < call.result.n_findings && result; i++)
		result = iam_guard_severity(&call, call.result.findings[i]) <
			threshold;
	iam_scope_end(&call.scope);
	PG_RETURN_BOOL(result);
}

/*
 * iam_rules
 */

/* Columns of iam_rules. */
enum
{
	RULE_CODE,
	RULE_SEVERITY,
	RULE_KINDS,
	RULE_CLASS,
	RULE_TITLE,
	RULE_RATIONALE,
	RULE_ALSO_KNOWN_AS,
	RULE_SINCE,
	RULE_PROFILE,
	RULE_DATA
};

static const char *const class_labels[] = {
	[IAM_CLASS_DOC] = "doc",
	[IAM_CLASS_CAT] = "cat",
	[IAM_CLASS_LIST] = "list",
	[IAM_CLASS_REL] = "rel"
};

/* What the rows are made with. */
typedef struct RuleRows
{
	IamRows		rows;
	Oid			severities[IAM_SEVERITY_COUNT];
	Oid			kind_type;
	Oid			kinds[IAM_KIND_COUNT];
} RuleRows;

/* A set of kinds as an array. */
static Datum
kind_array(const RuleRows *out, IamKindSet set)
{
	Datum		items[IAM_KIND_COUNT];
	int			n = 0;
	int			kind;

	for (kind = 0; kind < IAM_KIND_COUNT; kind++)
	{
		if (set & IAM_KIND_BIT(kind))
			items[n++] = ObjectIdGetDatum(out->kinds[kind]);
	}
	return PointerGetDatum(construct_array(items, n, out->kind_type,
										   sizeof(Oid), true, TYPALIGN_INT));
}

/* Names in other tools, "TOOL NAME; TOOL NAME", as an array. */
static void
put_names(IamRows *rows, const char *names)
{
	IamStrList	list = {NULL, 0, true};
	const char *end;

	if (names == NULL)
		names = "";
	list.items = palloc(sizeof(IamStr) * (strlen(names) + 1));
	while (*names != '\0')
	{
		end = strstr(names, "; ");
		if (end == NULL)
			end = names + strlen(names);
		list.items[list.count++] = (IamStr) {names, (size_t) (end - names)};
		names = *end == '\0' ? end : end + 2;
	}
	iam_row_texts(rows, RULE_ALSO_KNOWN_AS, &list);
}

/* One row of iam_rules. */
static void
put_rule(void *arg, const IamRule *rule, uint32_t number)
{
	RuleRows   *out = arg;
	IamRows    *rows = &out->rows;

	iam_row_text(rows, RULE_CODE, IAM_C_STR(rule->code));
	iam_row_datum(rows, RULE_SEVERITY,
				  ObjectIdGetDatum(out->severities[rule->severity]));
	iam_row_datum(rows, RULE_KINDS, kind_array(out, rule->kinds));
	iam_row_text(rows, RULE_CLASS, IAM_C_STR(class_labels[rule->class]));
	iam_row_text(rows, RULE_TITLE, IAM_C_STR(rule->title));
	iam_row_text(rows, RULE_RATIONALE, IAM_C_STR(rule->rationale));
	put_names(rows, rule->also_known_as);
	iam_row_text(rows, RULE_SINCE, IAM_C_STR(iam_ruleset_name(rule->since)));
	iam_row_text(rows, RULE_PROFILE, rule->marks & IAM_RULE_AGENT ?
				 IAM_STR("agent") : IAM_STR("default"));
	if (rule->data != NULL)
		iam_row_text(rows, RULE_DATA, IAM_C_STR(rule->data));
	iam_rows_put(rows);
}

/* iam_rules() */
Datum
iam_rules(PG_FUNCTION_ARGS)
{
	RuleRows	out;

	iam_rows_begin(&out.rows, fcinfo);
	iam_row_labels(&out.rows, RULE_SEVERITY, iam_severity_labels,
				   IAM_SEVERITY_COUNT, out.severities);
	out.kind_type =
		get_element_type(TupleDescAttr(out.rows.result->setDesc,
									   RULE_KINDS)->atttypid);
	iam_enum_labels(out.kind_type, iam_kind_labels, IAM_KIND_COUNT,
					out.kinds);
	iam_each_rule(put_rule, &out);
	return iam_rows_end(&out.rows);
}
