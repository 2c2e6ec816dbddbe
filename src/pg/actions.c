/*
 * actions.c
 *		iam_actions, iam_unused_actions, iam_tighten.
 *
 * Ring: glue.
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "fmgr.h"
#include "utils/array.h"
#include "utils/builtins.h"

#include "actions.h"
#include "unused.h"

#include "extra.h"
#include "rows.h"

IAM_FUNCTION(iam_actions);
IAM_FUNCTION(iam_unused_actions);
IAM_FUNCTION(iam_tighten);

/* Columns of iam_actions. */
enum
{
	ACTION_NAME,
	ACTION_SERVICE,
	ACTION_LEVEL,
	ACTION_RESOURCES,
	ACTION_CONDITIONAL,
	ACTION_STATEMENTS,
	ACTION_USABLE,
	ACTION_REASON
};

/* Columns of iam_unused_actions. */
enum
{
	UNUSED_NAME,
	UNUSED_SERVICE,
	UNUSED_LEVEL,
	UNUSED_GRANTED_BY,
	UNUSED_VERDICT,
	UNUSED_REASON
};

/* A document with its actions, in the scope's arena. */
typedef struct Document
{
	IamImage	image;
	IamPolicy	policy;
	IamExtraActions extra;
	IamPolicyActions actions;
} Document;

/* Load the document of the first argument and expand it. */
static void
load_document(IamScope *scope, FunctionCallInfo fcinfo, Document *document)
{
	iam_open_policy(PG_GETARG_DATUM(0), &document->image);
	iam_load_policy(scope, PG_GETARG_DATUM(0), &document->policy);
	iam_load_extra(scope, fcinfo, &document->extra);
	iam_policy_actions(&document->actions, &document->image,
					   &document->policy, &document->extra, &scope->work);
	iam_check_work(&scope->work);
}

/* What iam_cloudtrail_usage puts before an event that it could not map. */
static const IamStr unmapped_mark = IAM_STR_INIT("unmapped:");

/*
 * Is it an action or a pattern?  What has the form of neither is passed over,
 * as lists of what was used hold marks of events without one; but it may have
 * been meant to be one, so it is told.
 */
static void
check_action(const char *name, text *item, IamStr utf8)
{
	bool		unmapped = utf8.len >= unmapped_mark.len &&
		memcmp(utf8.data, unmapped_mark.data, unmapped_mark.len) == 0;

	if (!unmapped && iam_action_classify(utf8).class == IAM_ACTION_NOTHING)
		ereport(WARNING,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("%s holds what is neither an action nor a pattern",
						name),
				 errdetail("\"%s\" is passed over.", text_to_cstring(item))));
}

/*
 * The texts of an array.  NULLs are left out if that is asked for, because an
 * event that nobody could map has no action.
 */
static void
load_texts(ArrayType *array, const char *name, bool skip_nulls,
		   IamStrList *list)
{
	Datum	   *datums;
	bool	   *nulls;
	int			n;
	int			i;

	deconstruct_array(array, TEXTOID, -1, false, TYPALIGN_INT, &datums,
					  &nulls, &n);
	list->items = palloc(sizeof(IamStr) * (n + 1));
	list->count = 0;
	for (i = 0; i < n; i++)
	{
		text	   *item;

		if (nulls[i] && skip_nulls)
			continue;
		if (nulls[i])
			ereport(ERROR,
					(errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
					 errmsg("%s must not hold NULL", name)));
		item = DatumGetTextPP(datums[i]);
		list->items[list->count] =
			iam_checked_utf8(VARDATA_ANY(item), VARSIZE_ANY_EXHDR(item));
		check_action(name, item, list->items[list->count]);
		list->count++;
	}
}

/* Service, name and access level of an action into neighbouring columns. */
static void
row_action(IamRows *rows, int column, const IamExtraActions *extra,
		   uint32 action, IamStr text)
{
	const char *colon = memchr(text.data, ':', text.len);
	const IamExtraAction *added = NULL;

	iam_row_text(rows, column, text);
	iam_row_text(rows, column + 1,
				 (IamStr) {text.data, (size_t) (colon - text.data)});
	if (action == IAM_CATALOG_NONE)
		return;
	added = iam_extra_action(extra, action);
	if (added == NULL)
		iam_row_text(rows, column + 2,
					 iam_access_level_name(iam_catalog_action_at(action).level));
	else if (added->has_level)
		iam_row_text(rows, column + 2, iam_access_level_name(added->level));
}

/* Does an Allow statement name a text that the catalogue lacks? */
static bool
names_text(const IamStatement *statement, IamStr text)
{
	uint32		i;

	for (i = 0; i < statement->actions.count; i++)
	{
		if (iam_str_eq(statement->actions.items[i], text))
			return statement->action_polarity == IAM_ELEMENT;
	}
	return false;
}

/* The Allow statements that name an action, or a text when it is none. */
static int32 *
naming_statements(const Document *document, uint32 action, IamStr text, int *n)
{
	const IamPolicy *policy = &document->policy;
	int32	   *result = palloc(sizeof(int32) * (policy->n_statements + 1));
	uint32		i;

	*n = 0;
	for (i = 0; i < policy->n_statements; i++)
	{
		const IamStatement *statement = &policy->statements[i];

		if (statement->effect == IAM_ALLOW &&
			(action == IAM_CATALOG_NONE ? names_text(statement, text) :
			 iam_statement_names(&document->actions, i, action)))
			result[(*n)++] = (int32) i;
	}
	return result;
}

/* Add a resource pattern to a list that has none twice. */
static void
add_resource(IamStrList *list, IamStr pattern)
{
	uint32		i;

	for (i = 0; i < list->count; i++)
	{
		if (iam_str_eq(list->items[i], pattern))
			return;
	}
	list->items[list->count++] = pattern;
}

/* The resource patterns of some statements, each once; `*` for NotResource. */
static IamStrList
named_resources(const IamPolicy *policy, const int32 *statements, int n)
{
	IamStrList	list = {NULL, 0, true};
	Size		room = 1;
	uint32		j;
	int			i;

	for (i = 0; i < n; i++)
		room += policy->statements[statements[i]].resources.count + 1;
	list.items = palloc(sizeof(IamStr) * room);
	for (i = 0; i < n; i++)
	{
		const IamStatement *statement = &policy->statements[statements[i]];

		if (statement->resource_polarity == IAM_NOT_ELEMENT)
			add_resource(&list, IAM_STR("*"));
		for (j = 0; statement->resource_polarity == IAM_ELEMENT &&
			 j < statement->resources.count; j++)
			add_resource(&list, statement->resources.items[j]);
	}
	return list;
}

/* Have all of the statements conditions? */
static bool
all_conditional(const IamPolicy *policy, const int32 *statements, int n)
{
	int			i;

	for (i = 0; i < n; i++)
	{
		if (policy->statements[statements[i]].n_conditions == 0)
			return false;
	}
	return true;
}

/* One row of iam_actions. */
static void
put_action(IamRows *rows, Document *document, uint32 action)
{
	IamStr		text = iam_action_text(&document->extra, action);
	int			n;
	int32	   *statements = naming_statements(document, action, text, &n);
	IamStrList	resources = named_resources(&document->policy, statements, n);
	IamStr		reason = iam_action_unusable(&document->actions, action);

	iam_check_work(document->actions.work);
	row_action(rows, ACTION_NAME, &document->extra, action, text);
	iam_row_texts(rows, ACTION_RESOURCES, &resources);
	iam_row_datum(rows, ACTION_CONDITIONAL,
				  BoolGetDatum(all_conditional(&document->policy, statements,
											   n)));
	iam_row_ints(rows, ACTION_STATEMENTS, statements, n);
	iam_row_datum(rows, ACTION_USABLE, BoolGetDatum(reason.len == 0));
	if (reason.len > 0)
		iam_row_text(rows, ACTION_REASON, reason);
	iam_rows_put(rows);
}

/* iam_actions(policy): what the Allow statements name */
Datum
iam_actions(PG_FUNCTION_ARGS)
{
	IamScope	scope;
	Document	document;
	IamRows		rows;
	uint32		action = 0;

	iam_scope_begin(&scope);
	load_document(&scope, fcinfo, &document);
	iam_rows_begin(&rows, fcinfo);
	while ((action = iam_action_set_next(&document.actions.allowed,
										 action)) != IAM_CATALOG_NONE)
		put_action(&rows, &document, action++);
	iam_scope_end(&scope);
	return iam_rows_end(&rows);
}

/* What the rows of iam_unused_actions are made with. */
typedef struct UnusedRows
{
	IamRows		rows;
	Document   *document;
} UnusedRows;

/* One row of iam_unused_actions. */
static void
put_unused(void *arg, const IamUnused *unused)
{
	UnusedRows *out = arg;
	int			n;
	int32	   *statements = naming_statements(out->document, unused->action,
											   unused->text, &n);

	row_action(&out->rows, UNUSED_NAME, &out->document->extra,
			   unused->action, unused->text);
	iam_row_ints(&out->rows, UNUSED_GRANTED_BY, statements, n);
	iam_row_text(&out->rows, UNUSED_VERDICT,
				 (IamStr) {unused->verdict, strlen(unused->verdict)});
	iam_row_text(&out->rows, UNUSED_REASON, unused->reason);
	iam_rows_put(&out->rows);
}

/* Read a list of actions; raises when it cannot be. */
static void
load_used(IamScope *scope, const Document *document, IamStrList *texts,
		  ArrayType *array, const char *name, bool skip_nulls, IamUsed *used)
{
	load_texts(array, name, skip_nulls, texts);
	iam_used_read(used, texts, &document->extra, &scope->work);
	iam_check_work(&scope->work);
}

/* iam_unused_actions(policy, used): what is allowed and not in the list */
Datum
iam_unused_actions(PG_FUNCTION_ARGS)
{
	IamScope	scope;
	Document	document;
	IamStrList	texts;
	IamUsed		used;
	UnusedRows	out;

	iam_scope_begin(&scope);
	load_document(&scope, fcinfo, &document);
	load_used(&scope, &document, &texts, PG_GETARG_ARRAYTYPE_P(1),
			  "used_actions", true, &used);
	out.document = &document;
	iam_rows_begin(&out.rows, fcinfo);
	iam_find_unused(&document.actions, &used, put_unused, &out);
	iam_check_work(&scope.work);
	iam_scope_end(&scope);
	return iam_rows_end(&out.rows);
}

/* iam_tighten(policy, used, keep): the policy without what it does not use */
Datum
iam_tighten(PG_FUNCTION_ARGS)
{
	IamScope	scope;
	Document	document;
	IamStrList	texts[2];
	IamUsed		used;
	IamUsed		keep;
	IamPolicy	result;
	IamError	error;
	struct varlena *value;

	if (PG_ARGISNULL(0))
		PG_RETURN_NULL();
	if (PG_ARGISNULL(1))
		ereport(ERROR,
				(errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
				 errmsg("used_actions must not be NULL"),
				 errhint("An empty list says that nothing was used.")));
	iam_scope_begin(&scope);
	load_document(&scope, fcinfo, &document);
	load_used(&scope, &document, &texts[0], PG_GETARG_ARRAYTYPE_P(1),
			  "used_actions", true, &used);
	if (!PG_ARGISNULL(2))
		load_used(&scope, &document, &texts[1], PG_GETARG_ARRAYTYPE_P(2),
				  "keep", false, &keep);
	iam_tighten_policy(&document.actions, &used,
					   PG_ARGISNULL(2) ? NULL : &keep, &result);
	iam_check_work(&scope.work);
	if (!iam_policy_check_length(&scope.arena, &result, &error))
	{
		snprintf(error.hint, sizeof(error.hint),
				 "Say by keep what is to stay of what no log shows.");
		iam_report(&error, NULL, NULL);
	}
	value = iam_policy_store(&scope, &result);
	iam_scope_end(&scope);
	PG_RETURN_POINTER(value);
}
