/*
 * estimate.c
 *		Statistics of policies' index keys, and how many policies a request
 *		or a pattern will find.
 *
 * Ring: glue.
 *
 * ANALYZE counts the keys of the sample (index_key.h) and keeps those that
 * most policies have as the most common elements, in the form that arrays
 * have theirs in (pg_statistic.h, STATISTIC_KIND_MCELEM): the keys in order,
 * how frequent each is, then the least and the greatest of these, and the
 * share of NULL elements, which is 0.  A search finds the policies that have
 * one of its keys; keys that are not common are taken for nothing, since a
 * search has a hundred and nearly all are nobody's.
 */
#include "postgres.h"

#include <math.h>

#include "access/htup_details.h"
#include "catalog/pg_operator.h"
#include "catalog/pg_statistic.h"
#include "catalog/pg_type.h"
#include "commands/vacuum.h"
#include "fmgr.h"
#include "nodes/pathnodes.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"
#include "utils/selfuncs.h"
#include "utils/syscache.h"

#include "index.h"

IAM_FUNCTION(iam_policy_typanalyze);
IAM_FUNCTION(iam_allows_sel);
IAM_FUNCTION(iam_allows_joinsel);
IAM_FUNCTION(iam_may_sel);
IAM_FUNCTION(iam_may_joinsel);

/* Common keys that are kept for one of the column's statistics target. */
#define KEYS_FOR_TARGET 10

/* Most keys that are collected from a sample. */
#define MOST_COLLECTED (16 * 1024 * 1024)

/* Shares of a table when nothing is known of it, or of the request. */
#define DEFAULT_ALLOWS 0.02
#define DEFAULT_MAY 0.1

/* The share when no two policies of the sample had a key in common. */
#define SHARE_WITHOUT_KEYS 0.0005

/* Of those that have a key of a search, the share that is an answer. */
#define SHARE_OF_CANDIDATES 0.95

/*
 * ANALYZE.
 */

/* What typanalyze found, for the function that computes. */
typedef struct StandardAnalysis
{
	AnalyzeAttrComputeStatsFunc compute;
	void	   *extra;
} StandardAnalysis;

/* The keys of a sample. */
typedef struct Collected
{
	IamIndexKey *items;
	Size		n;
	Size		room;
	uint32		rows;			/* that were looked at */
} Collected;

/* A key and how many policies have it. */
typedef struct KeyCount
{
	IamIndexKey key;
	uint32		count;
} KeyCount;

/* Add the keys of one policy. */
static void
collect_row(Collected *collected, Datum policy)
{
	IamScope	scope;
	IamIndexKeys keys;

	iam_scope_begin(&scope);
	iam_policy_keys(&scope, policy, &keys);
	if (collected->n + keys.n > collected->room)
	{
		collected->room = (collected->n + keys.n) * 2;
		collected->items = repalloc_huge(collected->items,
										 collected->room *
										 sizeof(IamIndexKey));
	}
	memcpy(collected->items + collected->n, keys.items,
		   sizeof(IamIndexKey) * keys.n);
	collected->n += keys.n;
	collected->rows++;
	iam_scope_end(&scope);
}

static void
collect(Collected *collected, VacAttrStatsP stats,
		AnalyzeAttrFetchFunc fetch, int n_rows)
{
	MemoryContext row = AllocSetContextCreate(CurrentMemoryContext,
											  "iampolicy analyze",
											  ALLOCSET_DEFAULT_SIZES);
	int			i;

	collected->room = 1024;
	collected->items = palloc(collected->room * sizeof(IamIndexKey));
	collected->n = collected->rows = 0;
	for (i = 0; i < n_rows && collected->n < MOST_COLLECTED; i++)
	{
		bool		isnull;
		Datum		value = fetch(stats, i, &isnull);
		MemoryContext old;

		IAM_ANALYZE_DELAY_POINT();
		if (isnull)
			continue;
		old = MemoryContextSwitchTo(row);
		collect_row(collected, value);
		MemoryContextSwitchTo(old);
		MemoryContextReset(row);
	}
	MemoryContextDelete(row);
}

static int
compare_keys(const void *left, const void *right)
{
	IamIndexKey a = *(const IamIndexKey *) left;
	IamIndexKey b = *(const IamIndexKey *) right;

	return (a > b) - (a < b);
}

/* The most frequent first. */
static int
compare_counts(const void *left, const void *right)
{
	const KeyCount *a = left;
	const KeyCount *b = right;

	if (a->count != b->count)
		return a->count > b->count ? -1 : 1;
	return (a->key > b->key) - (a->key < b->key);
}

static int
compare_counted_keys(const void *left, const void *right)
{
	return compare_keys(&((const KeyCount *) left)->key,
						&((const KeyCount *) right)->key);
}

/* Count equal keys; those that one policy alone has are left out. */
static KeyCount *
count_keys(Collected *collected, uint32 *n)
{
	KeyCount   *counts;
	Size		i;
	Size		j;

	qsort(collected->items, collected->n, sizeof(IamIndexKey), compare_keys);
	counts = MemoryContextAllocHuge(CurrentMemoryContext,
									sizeof(KeyCount) * (collected->n / 2 + 1));
	*n = 0;
	for (i = 0; i < collected->n; i = j)
	{
		for (j = i + 1; j < collected->n &&
			 collected->items[j] == collected->items[i]; j++)
			;
		if (j - i > 1)
			counts[(*n)++] = (KeyCount) {collected->items[i],
			(uint32) (j - i)};
	}
	return counts;
}

/* Keep the keys, which are sorted by number, in a slot of the statistics. */
static void
keep_counts(VacAttrStatsP stats, const KeyCount *counts, uint32 n,
			uint32 rows)
{
	MemoryContext old = MemoryContextSwitchTo(stats->anl_context);
	Datum	   *values = palloc(sizeof(Datum) * n);
	float4	   *numbers = palloc(sizeof(float4) * (n + 3));
	float4		least = 1;
	float4		greatest = 0;
	uint32		i;
	int			slot = 0;

	while (slot < STATISTIC_NUM_SLOTS && stats->stakind[slot] != 0)
		slot++;
	for (i = 0; i < n; i++)
	{
		values[i] = Int32GetDatum((int32) counts[i].key);
		numbers[i] = (float4) counts[i].count / rows;
		least = Min(least, numbers[i]);
		greatest = Max(greatest, numbers[i]);
	}
	numbers[n] = least;
	numbers[n + 1] = greatest;
	numbers[n + 2] = 0;
	if (slot < STATISTIC_NUM_SLOTS)
	{
		stats->stakind[slot] = STATISTIC_KIND_MCELEM;
		stats->staop[slot] = Int4EqualOperator;
		stats->stacoll[slot] = InvalidOid;
		stats->stanumbers[slot] = numbers;
		stats->numnumbers[slot] = (int) n + 3;
		stats->stavalues[slot] = values;
		stats->numvalues[slot] = (int) n;
		stats->statypid[slot] = INT4OID;
		stats->statyplen[slot] = sizeof(int32);
		stats->statypbyval[slot] = true;
		stats->statypalign[slot] = TYPALIGN_INT;
	}
	MemoryContextSwitchTo(old);
}

/* The standard statistics, and the common keys. */
static void
compute_stats(VacAttrStatsP stats, AnalyzeAttrFetchFunc fetch, int n_rows,
			  double total_rows)
{
	StandardAnalysis *standard = stats->extra_data;
	uint32		most = KEYS_FOR_TARGET * IAM_STATS_TARGET(stats);
	Collected	collected;
	KeyCount   *counts;
	uint32		n;

	stats->extra_data = standard->extra;
	standard->compute(stats, fetch, n_rows, total_rows);
	stats->extra_data = standard;
	collect(&collected, stats, fetch, n_rows);
	counts = count_keys(&collected, &n);
	if (n > most)
	{
		qsort(counts, n, sizeof(KeyCount), compare_counts);
		n = most;
		qsort(counts, n, sizeof(KeyCount), compare_counted_keys);
	}
	if (stats->stats_valid && n > 0)
		keep_counts(stats, counts, n, collected.rows);
}

/* typanalyze of iam_policy */
Datum
iam_policy_typanalyze(PG_FUNCTION_ARGS)
{
	VacAttrStats *stats = (VacAttrStats *) PG_GETARG_POINTER(0);
	StandardAnalysis *standard;

	if (!std_typanalyze(stats))
		PG_RETURN_BOOL(false);
	standard = palloc(sizeof(StandardAnalysis));
	standard->compute = stats->compute_stats;
	standard->extra = stats->extra_data;
	stats->compute_stats = compute_stats;
	stats->extra_data = standard;
	PG_RETURN_BOOL(true);
}

/*
 * Estimates.
 */

/* Frequency of the first common key from the search's on, one or all. */
static double
frequency_of(const AttStatsSlot *slot, IamIndexKey wanted, bool open)
{
	double		others = 1;
	int			low = 0;
	int			high = slot->nvalues;

	while (low < high)
	{
		int			middle = low + (high - low) / 2;

		if ((IamIndexKey) DatumGetInt32(slot->values[middle]) < wanted)
			low = middle + 1;
		else
			high = middle;
	}
	for (; low < slot->nvalues; low++)
	{
		IamIndexKey key = (IamIndexKey) DatumGetInt32(slot->values[low]);

		if (open ? IAM_INDEX_ACTION_OF(key) != IAM_INDEX_ACTION_OF(wanted) :
			key != wanted)
			break;
		others *= 1 - slot->numbers[low];
	}
	return 1 - others;
}

/* The share of the policies that have a key of the search. */
static double
share_of_keys(const AttStatsSlot *slot, const IamIndexQuery *query)
{
	double		others = 1;
	uint32		i;

	for (i = 0; i < query->n; i++)
		others *= 1 - frequency_of(slot, query->items[i], query->open);
	return 1 - others;
}

/*
 * The share of the rows that the search finds, from the statistics.  Where
 * ANALYZE found no key twice, what is asked for is rare.
 */
static double
estimate(HeapTuple statistics, const IamIndexQuery *query, double preset)
{
	AttStatsSlot slot;
	double		share = 1;

	if (!HeapTupleIsValid(statistics))
		return query->everything ? 1 - preset : preset;
	if (!query->everything)
	{
		share = SHARE_WITHOUT_KEYS;
		if (get_attstatsslot(&slot, statistics, STATISTIC_KIND_MCELEM,
							 InvalidOid,
							 ATTSTATSSLOT_VALUES | ATTSTATSSLOT_NUMBERS))
		{
			if (slot.valuetype == INT4OID && slot.nnumbers >= slot.nvalues)
				share = share_of_keys(&slot, query) * SHARE_OF_CANDIDATES;
			free_attstatsslot(&slot);
		}
	}
	return share *
		(1 - ((Form_pg_statistic) GETSTRUCT(statistics))->stanullfrac);
}

typedef void (*FindKeys) (IamScope *scope, Datum value, IamIndexQuery *query);

/*
 * The share of the rows of a column that an operator with a constant finds.
 * An estimator can be attached to any operator, so the types are looked at
 * before anything is taken for a value of ours.
 */
static double
restriction(FunctionCallInfo fcinfo, const char *type, FindKeys find,
			double preset)
{
	PlannerInfo *root = (PlannerInfo *) PG_GETARG_POINTER(0);
	List	   *arguments = (List *) PG_GETARG_POINTER(2);
	VariableStatData variable;
	Node	   *other;
	bool		on_left;
	double		result = preset;

	if (!get_restriction_variable(root, arguments, PG_GETARG_INT32(3),
								  &variable, &other, &on_left))
		return preset;
	if (IsA(other, Const) && ((Const *) other)->constisnull)
		result = 0;
	else if (IsA(other, Const) && on_left &&
			 variable.vartype == iam_type_beside(fcinfo->flinfo->fn_oid, "iam_policy") &&
			 ((Const *) other)->consttype == iam_type_beside(fcinfo->flinfo->fn_oid, type))
	{
		IamScope	scope;
		IamIndexQuery query;

		iam_scope_begin(&scope);
		find(&scope, ((Const *) other)->constvalue, &query);
		result = estimate(variable.statsTuple, &query, preset);
		iam_scope_end(&scope);
	}
	ReleaseVariableStats(variable);
	CLAMP_PROBABILITY(result);
	return result;
}

/* Restriction estimator of @? */
Datum
iam_allows_sel(PG_FUNCTION_ARGS)
{
	PG_RETURN_FLOAT8(restriction(fcinfo, "iam_request", iam_request_keys,
								 DEFAULT_ALLOWS));
}

/* Restriction estimator of @~ */
Datum
iam_may_sel(PG_FUNCTION_ARGS)
{
	PG_RETURN_FLOAT8(restriction(fcinfo, "iam_pattern", iam_pattern_keys,
								 DEFAULT_MAY));
}

/*
 * The share of the pairs of a join when each pair matches with a chance; of a
 * semijoin or an antijoin the share of the rows on the left that have a match.
 */
static double
join_share(FunctionCallInfo fcinfo, double chance)
{
	PlannerInfo *root = (PlannerInfo *) PG_GETARG_POINTER(0);
	SpecialJoinInfo *join = (SpecialJoinInfo *) PG_GETARG_POINTER(4);
	int			number;

	if ((join->jointype != JOIN_SEMI && join->jointype != JOIN_ANTI) ||
		!bms_get_singleton_member(join->min_righthand, &number) ||
		number >= root->simple_rel_array_size ||
		root->simple_rel_array[number] == NULL)
		return chance;
	return 1 - pow(1 - chance, root->simple_rel_array[number]->rows);
}

/* Join estimator of @?: of an unknown request */
Datum
iam_allows_joinsel(PG_FUNCTION_ARGS)
{
	PG_RETURN_FLOAT8(join_share(fcinfo, DEFAULT_ALLOWS));
}

/* Join estimator of @~: of an unknown pattern */
Datum
iam_may_joinsel(PG_FUNCTION_ARGS)
{
	PG_RETURN_FLOAT8(join_share(fcinfo, DEFAULT_MAY));
}
