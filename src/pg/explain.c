/*
 * explain.c
 *		iam_why and iam_explain: why a request is allowed or denied.
 *
 * Ring: glue.
 */
#include "postgres.h"

#include "fmgr.h"
#include "utils/builtins.h"

#include "blocked.h"
#include "explain.h"

#include "labels.h"
#include "rows.h"
#include "simulation.h"

IAM_FUNCTION(iam_why_text);
IAM_FUNCTION(iam_why_request);
IAM_FUNCTION(iam_explain_policies);

/* Columns of both. */
enum
{
	COL_KIND,
	COL_POLICY,
	COL_POLICY_NAME,
	COL_STATEMENT,
	COL_SID,
	COL_EFFECT,
	COL_APPLIES,
	COL_FAILED_AT,
	COL_OPERATOR,
	COL_KEY,
	COL_POLICY_VALUES,
	COL_REQUEST_VALUES,
	COL_REASON
};

/* What the rows are made with. */
typedef struct Teller
{
	IamRows		rows;
	IamScope   *scope;
	const IamRequest *request;
	Oid			kinds[IAM_KIND_COUNT];
	Oid			effects[IAM_N_EFFECTS];
} Teller;

static void
start_telling(Teller *teller, FunctionCallInfo fcinfo, IamScope *scope,
			  const IamRequest *request)
{
	teller->scope = scope;
	teller->request = request;
	iam_rows_begin(&teller->rows, fcinfo);
	iam_row_labels(&teller->rows, COL_KIND, iam_kind_labels, IAM_KIND_COUNT,
				   teller->kinds);
	iam_row_labels(&teller->rows, COL_EFFECT, iam_effect_labels,
				   IAM_N_EFFECTS, teller->effects);
}

/* What was said of one statement, as columns. */
static void
explanation_columns(IamRows *rows, const IamExplanation *explanation)
{
	const char *part = iam_failed_part_name(explanation->part);

	iam_row_datum(rows, COL_APPLIES, BoolGetDatum(part == NULL));
	if (part != NULL)
		iam_row_text(rows, COL_FAILED_AT, (IamStr) {part, strlen(part)});
	if (explanation->part == IAM_PART_CONDITION)
	{
		iam_row_text(rows, COL_OPERATOR, explanation->operator);
		if (explanation->key.len > 0)
			iam_row_text(rows, COL_KEY, explanation->key);
	}
	if (explanation->has_values)
		iam_row_texts(rows, COL_POLICY_VALUES, &explanation->policy_values);
	if (explanation->has_request_values)
		iam_row_texts(rows, COL_REQUEST_VALUES,
					  &explanation->request_values);
	iam_row_text(rows, COL_REASON, explanation->reason);
}

/* Which statement a row is about. */
static void
statement_columns(Teller *teller, const IamImage *image, IamPolicyKind kind,
				  uint32 policy, uint32 statement)
{
	IamRows    *rows = &teller->rows;
	bool		denies = image->statements[statement].flags & IAM_STMT_DENY;
	IamStr		sid;

	iam_row_datum(rows, COL_KIND, ObjectIdGetDatum(teller->kinds[kind]));
	iam_row_datum(rows, COL_POLICY, Int32GetDatum((int32) policy));
	iam_row_datum(rows, COL_STATEMENT, Int32GetDatum((int32) statement));
	if (iam_image_sid(image, statement, &sid))
		iam_row_text(rows, COL_SID, sid);
	iam_row_datum(rows, COL_EFFECT,
				  ObjectIdGetDatum(teller->effects[denies ?
												   IAM_DENY : IAM_ALLOW]));
}

/* Explain one statement; tells whether it applies. */
static bool
explain_statement(Teller *teller, const IamImage *image, uint32 statement,
				  const IamReading *reading)
{
	IamArenaMark mark = iam_arena_mark(&teller->scope->arena);
	IamExplanation explanation;
	IamError	error;

	if (!iam_explain(image, statement, teller->request, reading,
					 &teller->scope->work, &explanation, &error))
		iam_report(&error, NULL, NULL);
	explanation_columns(&teller->rows, &explanation);
	iam_arena_rewind(&teller->scope->arena, &mark);
	return explanation.part == IAM_PART_NONE;
}

/* A row that is not about a statement. */
static void
closing_row(Teller *teller, const IamPolicyKind *kind, bool blocks,
			IamStr reason)
{
	IamRows    *rows = &teller->rows;

	if (kind != NULL)
		iam_row_datum(rows, COL_KIND, ObjectIdGetDatum(teller->kinds[*kind]));
	if (blocks)
		iam_row_datum(rows, COL_APPLIES, BoolGetDatum(false));
	iam_row_text(rows, COL_REASON, reason);
	iam_rows_put(rows);
}

/* All of iam_why, once the request is there. */
static Datum
why(FunctionCallInfo fcinfo, IamScope *scope, const IamRequest *request)
{
	const IamPolicyKind kind = IAM_KIND_IDENTITY;
	Teller		teller;
	IamImage	image;
	bool		allowed = false;
	uint32		i;

	iam_open_policy(PG_GETARG_DATUM(0), &image);
	start_telling(&teller, fcinfo, scope, request);
	for (i = 0; i < image.header->n_statements; i++)
	{
		statement_columns(&teller, &image, kind, 0, i);
		if (explain_statement(&teller, &image, i, &iam_as_identity) &&
			!(image.statements[i].flags & IAM_STMT_DENY))
			allowed = true;
		iam_rows_put(&teller.rows);
	}
	if (!allowed)
		closing_row(&teller, &kind, true,
					IAM_STR("no Allow statement applies to the request"));
	iam_scope_end(scope);
	return iam_rows_end(&teller.rows);
}

/* iam_why(policy, action, resource, context) */
Datum
iam_why_text(PG_FUNCTION_ARGS)
{
	IamScope	scope;
	IamRequest	request;
	IamStr		block;

	iam_scope_begin(&scope);
	iam_prepare_request(&scope, PG_GETARG_TEXT_PP(1), PG_GETARG_TEXT_PP(2),
						PG_GETARG_JSONB_P(3), NULL, &block, NULL);
	if (!iam_request_open(block.data, block.len, &request))
		elog(ERROR, "iam_request that was just made cannot be read");
	return why(fcinfo, &scope, &request);
}

/* iam_why(policy, request) */
Datum
iam_why_request(PG_FUNCTION_ARGS)
{
	IamScope	scope;
	IamRequest	request;

	iam_scope_begin(&scope);
	iam_open_request(PG_DETOAST_DATUM(PG_GETARG_DATUM(1)), &request);
	return why(fcinfo, &scope, &request);
}

/* The name of a policy, if the options have one. */
static void
name_column(Teller *teller, const IamSimulationArguments *arguments,
			IamPolicyKind kind, uint32 policy)
{
	IamStr		name;

	if (iam_policy_name(arguments, kind, policy, &name))
		iam_row_datum(&teller->rows, COL_POLICY_NAME,
					  PointerGetDatum(cstring_to_text_with_len(name.data,
															   (int) name.len)));
}

/* One statement of iam_explain. */
static void
explain_row(Teller *teller, const IamSimulationArguments *arguments,
			const IamSituation *situation, IamPolicyKind kind, uint32 policy,
			uint32 statement)
{
	const IamImage *image = &iam_policies_of(situation, kind)->items[policy];
	IamReading	reading = iam_reading_of(situation, kind);
	IamExemption exemption = situation->exemptions[kind];

	statement_columns(teller, image, kind, policy, statement);
	name_column(teller, arguments, kind, policy);
	if (exemption == IAM_BOUND)
		explain_statement(teller, image, statement, &reading);
	else
	{
		iam_row_datum(&teller->rows, COL_APPLIES, BoolGetDatum(false));
		iam_row_text(&teller->rows, COL_FAILED_AT, IAM_STR("kind"));
		iam_row_text(&teller->rows, COL_REASON,
					 iam_exemption_reason(exemption));
	}
	iam_rows_put(&teller->rows);
}

/* The policies of one kind, and a closing row when it had to allow. */
static void
explain_kind(Teller *teller, const IamSimulationArguments *arguments,
			 const IamSituation *situation, const IamAnswer *answer,
			 IamPolicyKind kind)
{
	const IamPolicyList *list = iam_policies_of(situation, kind);
	IamBuffer	reason;
	uint32		i;
	uint32		j;

	for (i = 0; i < list->count; i++)
	{
		for (j = 0; j < list->items[i].header->n_statements; j++)
			explain_row(teller, arguments, situation, kind, i, j);
	}
	if (!(answer->verdict.lacking & IAM_KIND_BIT(kind)))
		return;
	iam_buffer_init(&reason, &teller->scope->arena, 256);
	iam_say_lacking(situation, answer, kind, &reason);
	if (reason.failed)
		teller->scope->work.failure = IAM_ERR_NO_MEMORY;
	iam_check_work(&teller->scope->work);
	if (iam_kind_rules[kind].levels)
	{
		iam_row_datum(&teller->rows, COL_POLICY,
					  Int32GetDatum((int32) answer->lacking_level[kind]));
		name_column(teller, arguments, kind, answer->lacking_level[kind]);
	}
	closing_row(teller, &kind, true, (IamStr) {reason.data, reason.len});
}

/* What belongs to no kind. */
static void
remark_rows(Teller *teller, const IamSituation *situation,
			const IamAnswer *answer)
{
	int			remark;

	for (remark = 0; remark < IAM_REMARK_COUNT; remark++)
	{
		IamStr		text = iam_remark(situation, answer, (IamRemark) remark);

		if (text.len > 0)
			closing_row(teller, NULL, remark == IAM_REMARK_REFUSAL, text);
	}
}

/* iam_explain(action, resource, context, principal, policies ...) */
Datum
iam_explain_policies(PG_FUNCTION_ARGS)
{
	IamPrepared *site = fcinfo->flinfo->fn_extra;
	IamSimulationArguments arguments;
	IamSituation situation;
	IamAnswer	answer;
	IamScope	scope;
	Teller		teller;
	int			kind;

	if (site == NULL)
		fcinfo->flinfo->fn_extra = site =
			MemoryContextAllocZero(fcinfo->flinfo->fn_mcxt,
								   sizeof(IamPrepared));
	iam_scope_begin(&scope);
	if (!iam_read_simulation(fcinfo, &scope, site, &arguments))
	{
		iam_rows_begin(&teller.rows, fcinfo);
		return iam_rows_end(&teller.rows);
	}
	iam_situate(&arguments.simulation, &situation);
	iam_simulate(&situation, &scope.work, &answer);
	iam_check_work(&scope.work);
	start_telling(&teller, fcinfo, &scope, arguments.simulation.request);
	for (kind = 0; kind < IAM_KIND_COUNT; kind++)
		explain_kind(&teller, &arguments, &situation, &answer,
					 (IamPolicyKind) kind);
	remark_rows(&teller, &situation, &answer);
	iam_scope_end(&scope);
	return iam_rows_end(&teller.rows);
}
