/*
 * simulate.c
 *		iam_simulate: the decision of all kinds of policy together.
 *
 * Ring: glue.
 */
#include "postgres.h"

#include "access/htup_details.h"
#include "catalog/pg_type.h"
#include "fmgr.h"
#include "funcapi.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"
#include "utils/numeric.h"

#include "simulate.h"

#include "jsonbuild.h"
#include "labels.h"
#include "simulation.h"

IAM_FUNCTION(iam_simulate_policies);

/* Columns of the result. */
enum
{
	COL_DECISION,
	COL_ALLOWED,
	COL_BLOCKED_BY,
	COL_MATCHED,
	COL_MISSING_CONTEXT,
	N_COLUMNS
};

/* What a call site keeps between calls. */
typedef struct CallSite
{
	TupleDesc	columns;
	Oid			decisions[IAM_N_DECISIONS];
	Oid			kind_type;
	Oid			kinds[IAM_KIND_COUNT];
	Datum		no_kinds;		/* values that most rows have */
	Datum		no_texts;
	Datum		no_matches;
	IamPrepared prepared;
} CallSite;

/* The call site's chunk, made at the first call. */
static CallSite *
get_call_site(FunctionCallInfo fcinfo)
{
	CallSite   *site = fcinfo->flinfo->fn_extra;
	MemoryContext old;

	if (site != NULL)
		return site;
	old = MemoryContextSwitchTo(fcinfo->flinfo->fn_mcxt);
	site = palloc0(sizeof(CallSite));
	if (get_call_result_type(fcinfo, NULL,
							 &site->columns) != TYPEFUNC_COMPOSITE)
		elog(ERROR, "iam_simulate must return a row");
	site->columns = BlessTupleDesc(site->columns);
	iam_enum_labels(TupleDescAttr(site->columns, COL_DECISION)->atttypid,
					iam_decision_labels, IAM_N_DECISIONS,
					site->decisions);
	site->kind_type =
		get_element_type(TupleDescAttr(site->columns,
									   COL_BLOCKED_BY)->atttypid);
	iam_enum_labels(site->kind_type, iam_kind_labels, IAM_KIND_COUNT,
					site->kinds);
	site->no_kinds = PointerGetDatum(construct_empty_array(site->kind_type));
	site->no_texts = PointerGetDatum(construct_empty_array(TEXTOID));
	site->no_matches = DirectFunctionCall1(jsonb_in, CStringGetDatum("[]"));
	MemoryContextSwitchTo(old);
	fcinfo->flinfo->fn_extra = site;
	return site;
}

/* A set of kinds as an array, in the order of the type. */
static Datum
kind_array(const CallSite *site, IamKindSet set)
{
	Datum		items[IAM_KIND_COUNT];
	int			n = 0;
	int			kind;

	if (set == 0)
		return site->no_kinds;
	for (kind = 0; kind < IAM_KIND_COUNT; kind++)
	{
		if (set & IAM_KIND_BIT(kind))
			items[n++] = ObjectIdGetDatum(site->kinds[kind]);
	}
	return PointerGetDatum(construct_array(items, n, site->kind_type,
										   sizeof(Oid), true, TYPALIGN_INT));
}

/* Names as an array of text. */
static Datum
text_array(const CallSite *site, const IamStrList *list)
{
	Datum	   *items;
	uint32		i;

	if (list->count == 0)
		return site->no_texts;
	items = palloc(sizeof(Datum) * list->count);
	for (i = 0; i < list->count; i++)
		items[i] = PointerGetDatum(iam_utf8_to_text(list->items[i]));
	return PointerGetDatum(construct_array(items, (int) list->count, TEXTOID,
										   -1, false, TYPALIGN_INT));
}

/* Push a member with a text, or null when there is none. */
static void
push_text(IamJsonbBuild *build, const char *name, const char *value,
		  size_t len)
{
	JsonbValue	item;

	item.type = jbvString;
	item.val.string.val = unconstify(char *, name);
	item.val.string.len = (int) strlen(name);
	iam_jsonb_push(build, WJB_KEY, &item);
	item.type = value == NULL ? jbvNull : jbvString;
	item.val.string.val = unconstify(char *, value);
	item.val.string.len = (int) len;
	iam_jsonb_push(build, WJB_VALUE, &item);
}

/* Push a member with a number. */
static void
push_number(IamJsonbBuild *build, const char *name, uint32 value)
{
	JsonbValue	item;

	item.type = jbvString;
	item.val.string.val = unconstify(char *, name);
	item.val.string.len = (int) strlen(name);
	iam_jsonb_push(build, WJB_KEY, &item);
	item.type = jbvNumeric;
	item.val.numeric = int64_to_numeric((int64) value);
	iam_jsonb_push(build, WJB_VALUE, &item);
}

/* One statement that decided or limited. */
static void
push_match(IamJsonbBuild *build, const IamSimulationArguments *arguments,
		   const IamSituation *situation, const IamMatch *match)
{
	IamPolicyKind kind = (IamPolicyKind) match->kind;
	const IamImage *image =
		&iam_policies_of(situation, kind)->items[match->policy];
	const char *effect = iam_effect_labels[match->denies ?
										   IAM_DENY : IAM_ALLOW];
	text	   *sid_text;
	IamStr		sid;
	IamStr		name;
	bool		has_sid = iam_image_sid(image, match->statement, &sid);

	iam_jsonb_push(build, WJB_BEGIN_OBJECT, NULL);
	push_text(build, "kind", iam_kind_labels[kind],
			  strlen(iam_kind_labels[kind]));
	push_number(build, "policy", match->policy);
	if (iam_policy_name(arguments, kind, match->policy, &name))
		push_text(build, "policy_name", name.data, name.len);
	push_number(build, "statement", match->statement);
	sid_text = has_sid ? iam_utf8_to_text(sid) : NULL;
	push_text(build, "sid", has_sid ? VARDATA(sid_text) : NULL,
			  has_sid ? VARSIZE(sid_text) - VARHDRSZ : 0);
	push_text(build, "effect", effect, strlen(effect));
	iam_jsonb_push(build, WJB_END_OBJECT, NULL);
}

/* The statements that decided or limited. */
static Datum
match_array(const CallSite *site, const IamSimulationArguments *arguments,
			const IamSituation *situation, const IamAnswer *answer)
{
	IamJsonbBuild build = {0};
	uint32		i;

	if (answer->n_matched == 0)
		return site->no_matches;
	iam_jsonb_push(&build, WJB_BEGIN_ARRAY, NULL);
	for (i = 0; i < answer->n_matched; i++)
		push_match(&build, arguments, situation, &answer->matched[i]);
	iam_jsonb_push(&build, WJB_END_ARRAY, NULL);
	return iam_jsonb_datum(&build);
}

/* The row. */
static Datum
result_row(const CallSite *site, const IamSimulationArguments *arguments,
		   const IamSituation *situation, const IamAnswer *answer)
{
	Datum		values[N_COLUMNS];
	bool		nulls[N_COLUMNS] = {false};
	IamDecision decision = answer->verdict.decision;

	values[COL_DECISION] = ObjectIdGetDatum(site->decisions[decision]);
	values[COL_ALLOWED] = BoolGetDatum(decision == IAM_ALLOWED);
	values[COL_BLOCKED_BY] = kind_array(site, answer->verdict.blocked);
	values[COL_MATCHED] = match_array(site, arguments, situation, answer);
	values[COL_MISSING_CONTEXT] = text_array(site, &answer->missing);
	return HeapTupleGetDatum(heap_form_tuple(site->columns, values, nulls));
}

/* iam_simulate(action, resource, context, principal, policies ...) */
Datum
iam_simulate_policies(PG_FUNCTION_ARGS)
{
	CallSite   *site = get_call_site(fcinfo);
	IamSimulationArguments arguments;
	IamSituation situation;
	IamAnswer	answer;
	IamScope	scope;
	Datum		row;

	iam_scope_begin(&scope);
	if (!iam_read_simulation(fcinfo, &scope, &site->prepared, &arguments))
		PG_RETURN_NULL();
	iam_situate(&arguments.simulation, &situation);
	iam_simulate(&situation, &scope.work, &answer);
	iam_check_work(&scope.work);
	row = result_row(site, &arguments, &situation, &answer);
	iam_scope_end(&scope);
	PG_RETURN_DATUM(row);
}
