/*
 * extra.c
 *		The actions that users have added to the catalogue.
 *
 * Ring: bridge.
 */
#include "postgres.h"

#include "access/relation.h"
#include "access/xact.h"
#include "catalog/pg_type.h"
#include "executor/spi.h"
#include "miscadmin.h"
#include "storage/bufmgr.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"
#include "utils/rel.h"

#include "extra.h"

#define EXTRA_TABLE "iam_catalog_extra"

/* Columns of the query. */
enum
{
	EXTRA_ACTION = 1,
	EXTRA_LEVEL,
	EXTRA_RESOURCE_TYPES,
	EXTRA_CONDITION_KEYS
};

/*
 * No operator and no function, and the table by its full name: nothing here
 * is looked for on the search path.
 */
static char *
extra_query(Oid function)
{
	char	   *schema = get_namespace_name(get_func_namespace(function));

	if (schema == NULL)
		elog(ERROR, "function %u has no schema", function);
	return psprintf("SELECT action, access_level, resource_types, "
					"condition_keys FROM %s",
					quote_qualified_identifier(schema, EXTRA_TABLE));
}

static void
check_memory(bool there)
{
	if (!there)
		ereport(ERROR, errcode(ERRCODE_OUT_OF_MEMORY),
				errmsg("out of memory"));
}

/* A text in the arena. */
static IamStr
kept_text(IamScope *scope, Datum value)
{
	text	   *from = DatumGetTextPP(value);
	IamStr		to;

	check_memory(iam_arena_copy(&scope->arena,
								iam_checked_utf8(VARDATA_ANY(from),
												 VARSIZE_ANY_EXHDR(from)),
								&to));
	return to;
}

/* An array of texts in the arena, without its NULLs. */
static IamStrList
kept_list(IamScope *scope, Datum value)
{
	IamStrList	list = {NULL, 0, true};
	Datum	   *items;
	bool	   *nulls;
	int			n;
	int			i;

	deconstruct_array(DatumGetArrayTypeP(value), TEXTOID, -1, false,
					  TYPALIGN_INT, &items, &nulls, &n);
	list.items = iam_arena_array(&scope->arena, (size_t) n, sizeof(IamStr));
	check_memory(list.items != NULL);
	for (i = 0; i < n; i++)
	{
		if (!nulls[i])
			list.items[list.count++] = kept_text(scope, items[i]);
	}
	return list;
}

/* A column of a row of the result; NULL as 0. */
static Datum
column(HeapTuple row, int number, bool *present)
{
	bool		isnull;
	Datum		value = SPI_getbinval(row, SPI_tuptable->tupdesc, number,
									  &isnull);

	*present = !isnull;
	return value;
}

static void
read_row(IamScope *scope, HeapTuple row, IamExtraAction *item)
{
	bool		present;
	Datum		value;

	memset(item, 0, sizeof(*item));
	item->action = kept_text(scope, column(row, EXTRA_ACTION, &present));
	value = column(row, EXTRA_LEVEL, &present);
	if (present)
		item->has_level = iam_access_level_parse(kept_text(scope, value),
												 &item->level);
	value = column(row, EXTRA_RESOURCE_TYPES, &present);
	if (present)
		item->resource_types = kept_list(scope, value);
	value = column(row, EXTRA_CONDITION_KEYS, &present);
	if (present)
		item->condition_keys = kept_list(scope, value);
}

/* What a call site keeps, so that a scan plans the query once. */
typedef struct ExtraSite
{
	SPIPlanPtr	plan;
	MemoryContextCallback free_plan;
} ExtraSite;

/* A kept plan lives in a context of its own: it goes with the call site. */
static void
free_plan(void *arg)
{
	ExtraSite  *site = arg;

	if (site->plan != NULL)
		SPI_freeplan(site->plan);
}

/* The call site's plan, made at the first call; SPI is connected. */
static SPIPlanPtr
get_plan(FunctionCallInfo fcinfo)
{
	ExtraSite  *site = fcinfo->flinfo->fn_extra;
	SPIPlanPtr	plan;

	if (site != NULL)
		return site->plan;
	site = MemoryContextAllocZero(fcinfo->flinfo->fn_mcxt, sizeof(ExtraSite));
	site->free_plan.func = free_plan;
	site->free_plan.arg = site;
	MemoryContextRegisterResetCallback(fcinfo->flinfo->fn_mcxt,
									   &site->free_plan);
	plan = SPI_prepare(extra_query(fcinfo->flinfo->fn_oid), 0, NULL);
	if (plan == NULL || SPI_keepplan(plan) != 0)
		elog(ERROR, "iam_catalog_extra cannot be read");
	site->plan = plan;
	fcinfo->flinfo->fn_extra = site;
	return plan;
}

/*
 * Has the table no page, as long as nobody has added anything?  Then the query
 * has no answer, and need not be asked.  A serializable transaction asks, so
 * that it is known to have read the table.
 */
static bool
is_without_pages(Oid function)
{
	Oid			table = get_relname_relid(EXTRA_TABLE,
										  get_func_namespace(function));
	Relation	relation;
	bool		result;

	if (!OidIsValid(table) || IsolationIsSerializable())
		return false;
	relation = relation_open(table, AccessShareLock);
	result = relation->rd_rel->relkind == RELKIND_RELATION &&
		RelationGetNumberOfBlocks(relation) == 0;
	relation_close(relation, AccessShareLock);
	return result;
}

void
iam_load_extra(IamScope *scope, FunctionCallInfo fcinfo,
			   IamExtraActions *extra)
{
	IamExtraAction *items;
	uint64		i;

	if (is_without_pages(fcinfo->flinfo->fn_oid))
	{
		memset(extra, 0, sizeof(*extra));
		return;
	}
	SPI_connect();
	if (SPI_execute_plan(get_plan(fcinfo), NULL, NULL, true, 0) !=
		SPI_OK_SELECT)
		elog(ERROR, "iam_catalog_extra cannot be read");
	if (SPI_processed > PG_INT32_MAX)
		ereport(ERROR, errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
				errmsg("iam_catalog_extra has too many rows"));
	items = iam_arena_array(&scope->arena, (size_t) SPI_processed,
							sizeof(IamExtraAction));
	check_memory(items != NULL);
	for (i = 0; i < SPI_processed; i++)
	{
		read_row(scope, SPI_tuptable->vals[i], &items[i]);
		CHECK_FOR_INTERRUPTS();
	}
	check_memory(iam_extra_actions_init(extra, &scope->arena, items,
										(uint32_t) SPI_processed));
	SPI_finish();
}
