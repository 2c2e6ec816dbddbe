/*
 * waiver.c
 *		Findings that somebody has decided to live with, for a time.
 *
 * Ring: bridge, and the glue of iam_waiver_scope.
 */
#include "postgres.h"

#include "catalog/partition.h"
#include "catalog/pg_class.h"
#include "catalog/pg_type.h"
#include "executor/spi.h"
#include "fmgr.h"
#include "miscadmin.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"
#include "utils/syscache.h"
#include "utils/varlena.h"

#include "lint_rule.h"

#include "waiver.h"

IAM_FUNCTION(iam_waiver_scope);

#define WAIVERS "iam_waivers"

static const char policy_head[] = "policy:";
static const char statement_head[] = "statement:";

/* Columns of the query. */
enum
{
	WAIVER_RULE = 1,
	WAIVER_SCOPE
};

/* Arguments of iam_waiver_scope. */
enum
{
	ARG_POLICY,
	ARG_STATEMENT
};

/*
 * Scopes that are hashes.
 */

/* Head and SHA-256 of a text, in hexadecimal digits. */
static char *
hash_scope(const char *head, IamStr utf8)
{
	Datum		digest =
		DirectFunctionCall1(sha256_bytea,
							PointerGetDatum(iam_make_varlena(utf8)));
	bytea	   *bytes = DatumGetByteaPP(digest);
	Size		start = strlen(head);
	char	   *result = palloc(start + 2 * VARSIZE_ANY_EXHDR(bytes) + 1);
	uint64		len;

	memcpy(result, head, start);
	len = hex_encode(VARDATA_ANY(bytes), VARSIZE_ANY_EXHDR(bytes),
					 result + start);
	result[start + len] = '\0';
	return result;
}

/* Canonical text of a policy. */
static IamStr
canonical_text(IamScope *scope, const IamPolicy *policy)
{
	IamBuffer	out;

	iam_buffer_init(&out, &scope->arena, 1024);
	iam_policy_print(policy, &out);
	if (out.failed)
		scope->work.failure = IAM_ERR_NO_MEMORY;
	iam_check_work(&scope->work);
	return (IamStr) {out.data, out.len};
}

static char *
policy_scope(IamScope *scope, const IamPolicy *policy)
{
	return hash_scope(policy_head, canonical_text(scope, policy));
}

/* That of the statement, which is printed as the only one of a document. */
static char *
statement_scope(IamScope *scope, const IamPolicy *policy, uint32 number)
{
	const IamStr frame = IAM_STR("{\"Statement\":}");
	IamPolicy	alone;
	IamStr		text;

	memset(&alone, 0, sizeof(alone));
	alone.version = IAM_VERSION_ABSENT;
	alone.form = IAM_STATEMENT_OBJECT;
	alone.statements = &policy->statements[number];
	alone.n_statements = 1;
	text = canonical_text(scope, &alone);
	text.data += frame.len - 1;
	text.len -= frame.len;
	return hash_scope(statement_head, text);
}

/* iam_waiver_scope(policy, statement) */
Datum
iam_waiver_scope(PG_FUNCTION_ARGS)
{
	IamScope	scope;
	IamPolicy	policy;
	char	   *result;

	if (PG_ARGISNULL(ARG_POLICY))
		PG_RETURN_NULL();
	iam_scope_begin(&scope);
	iam_load_policy(&scope, PG_GETARG_DATUM(ARG_POLICY), &policy);
	if (PG_ARGISNULL(ARG_STATEMENT))
		result = policy_scope(&scope, &policy);
	else
	{
		int32		number = PG_GETARG_INT32(ARG_STATEMENT);

		if (number < 0 || number >= policy.n_statements)
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					 errmsg("policy has no statement %d", number),
					 errdetail("It has %u, counted from 0.",
							   (unsigned) policy.n_statements)));
		result = statement_scope(&scope, &policy, (uint32) number);
	}
	iam_scope_end(&scope);
	PG_RETURN_TEXT_P(cstring_to_text(result));
}

/*
 * Does a waiver cover a finding?
 */

/* The case, and what has been worked out for it. */
typedef struct Lookup
{
	const IamWaiverCase *judged;
	IamFinding **findings;
	uint32		n;
	bool	   *waived;			/* for each finding */
	char	   *policy;			/* scope of the policy, when it was asked */
	char	  **statements;		/* the same for each statement */
} Lookup;

/* Is this the name of the table? */
static bool
is_name_of(Oid table, List *names)
{
	char	   *schema = get_namespace_name(get_rel_namespace(table));
	char	   *name = get_rel_name(table);

	return schema != NULL && name != NULL &&
		strcmp(schema, linitial(names)) == 0 &&
		strcmp(name, lsecond(names)) == 0;
}

/* Is the scope the guarded table, or what that is a partition of? */
static bool
covers_table(Oid table, const char *scope)
{
	List	   *tables;
	List	   *names;
	ListCell   *cell;

	if (!SplitIdentifierString(pstrdup(scope), '.', &names) ||
		list_length(names) != 2)
		return false;
	tables = list_make1_oid(table);
	if (get_rel_relispartition(table))
		tables = list_concat(tables, get_partition_ancestors(table));
	foreach(cell, tables)
	{
		if (is_name_of(lfirst_oid(cell), names))
			return true;
	}
	return false;
}

static bool
covers_policy(Lookup *lookup, const char *scope)
{
	const IamPolicy *policy = lookup->judged->policy;

	if (policy == NULL)
		return false;
	if (lookup->policy == NULL)
		lookup->policy = policy_scope(lookup->judged->scope, policy);
	return strcmp(lookup->policy, scope) == 0;
}

/*
 * The last finding of a rule that has too many stands for others, which may
 * lie in other statements.
 */
static bool
covers_statement(Lookup *lookup, const char *scope, const IamFinding *finding)
{
	const IamPolicy *policy = lookup->judged->policy;
	int			number = finding->statement;

	if (policy == NULL || number < 0 || number >= policy->n_statements ||
		finding->more > 0)
		return false;
	if (lookup->statements == NULL)
		lookup->statements = palloc0(sizeof(char *) * policy->n_statements);
	if (lookup->statements[number] == NULL)
		lookup->statements[number] = statement_scope(lookup->judged->scope,
													 policy, (uint32) number);
	return strcmp(lookup->statements[number], scope) == 0;
}

static bool
starts_with(const char *text, const char *head)
{
	return strncmp(text, head, strlen(head)) == 0;
}

/* Mark the findings that a waiver covers. */
static void
apply_waiver(Lookup *lookup, const char *rule, const char *scope)
{
	bool		each = starts_with(scope, statement_head);
	bool		all = !each &&
		(strcmp(scope, "*") == 0 ||
		 (starts_with(scope, policy_head) ? covers_policy(lookup, scope) :
		  covers_table(lookup->judged->table, scope)));
	uint32		i;

	for (i = 0; i < lookup->n; i++)
	{
		const IamFinding *finding = lookup->findings[i];

		if (strcmp(finding->rule->code, rule) == 0 &&
			(all || (each && covers_statement(lookup, scope, finding))))
			lookup->waived[i] = true;
	}
}

/*
 * Reading the table.
 */

/* The codes of the rules of the findings. */
static Datum
rule_array(IamFinding **findings, uint32 n)
{
	Datum	   *codes = palloc(sizeof(Datum) * n);
	const IamRule *last = NULL;
	int			count = 0;
	uint32		i;

	for (i = 0; i < n; i++)
	{
		/* mostly those of one rule follow each other */
		if (findings[i]->rule != last)
			codes[count++] = CStringGetTextDatum(findings[i]->rule->code);
		last = findings[i]->rule;
	}
	return PointerGetDatum(construct_array(codes, count, TEXTOID, -1, false,
										   TYPALIGN_INT));
}

/* Nothing in the query is looked for on the search path. */
static void
select_waivers(Oid schema, Datum rules)
{
	Oid			types[] = {TEXTARRAYOID};
	char	   *table = quote_qualified_identifier(get_namespace_name(schema),
												   WAIVERS);
	char	   *query =
		psprintf("SELECT rule, scope FROM %s "
				 "WHERE rule OPERATOR(pg_catalog.=) ANY ($1) AND "
				 "(until IS NULL OR "
				 "until OPERATOR(pg_catalog.>) pg_catalog.now())", table);

	if (SPI_execute_with_args(query, 1, types, &rules, NULL, true, 0) !=
		SPI_OK_SELECT)
		elog(ERROR, "%s cannot be read", table);
}

static Oid
owner_of(Oid table)
{
	HeapTuple	row = SearchSysCache1(RELOID, ObjectIdGetDatum(table));
	Oid			owner;

	if (!HeapTupleIsValid(row))
		elog(ERROR, "there is no table %s", WAIVERS);
	owner = ((Form_pg_class) GETSTRUCT(row))->relowner;
	ReleaseSysCache(row);
	return owner;
}

/* The same, as the table's owner, as triggers of foreign keys do it. */
static void
select_as_owner(Oid schema, Datum rules)
{
	Oid			owner = owner_of(get_relname_relid(WAIVERS, schema));
	Oid			user;
	int			security;

	GetUserIdAndSecContext(&user, &security);
	SetUserIdAndSecContext(owner, security | SECURITY_LOCAL_USERID_CHANGE |
						   SECURITY_NOFORCE_RLS);
	select_waivers(schema, rules);
	SetUserIdAndSecContext(user, security);
}

/* Put those that are not waived at the front. */
static uint32
keep_others(const Lookup *lookup)
{
	uint32		kept = 0;
	uint32		i;

	for (i = 0; i < lookup->n; i++)
	{
		if (!lookup->waived[i])
			lookup->findings[kept++] = lookup->findings[i];
	}
	return kept;
}

uint32
iam_drop_waived(const IamWaiverCase *judged, IamFinding **findings, uint32 n)
{
	Lookup		lookup = {judged, findings, n};
	uint32		left;
	uint64		i;

	SPI_connect();
	lookup.waived = palloc0(sizeof(bool) * n);
	select_as_owner(get_func_namespace(judged->function),
					rule_array(findings, n));
	for (i = 0; i < SPI_processed; i++)
	{
		HeapTuple	row = SPI_tuptable->vals[i];
		TupleDesc	columns = SPI_tuptable->tupdesc;

		apply_waiver(&lookup, SPI_getvalue(row, columns, WAIVER_RULE),
					 SPI_getvalue(row, columns, WAIVER_SCOPE));
		CHECK_FOR_INTERRUPTS();
	}
	left = keep_others(&lookup);
	SPI_finish();
	return left;
}
