/*
 * lint_agent.c
 *		What the rules for agents have in common.
 *
 * Ring: core.
 */
#include "lint_agent.h"

#include <stdlib.h>

#include "glob.h"
#include "lint_test.h"

bool
iam_agent_grants(const IamLint *lint, const IamLintStatement *statement,
				 uint32_t action, IamGrant *grant)
{
	IamGrantCursor cursor = {0, 0};
	uint32_t	i;

	if (!statement->allows || !iam_names_action(statement, action))
		return false;
	if (iam_next_grant_of(lint, statement, action, &cursor, grant))
		return true;
	if (statement->resource_polarity != IAM_ELEMENT ||
		!iam_has_types(lint, action) ||
		iam_naming(lint, statement, action) != IAM_NAMED_LITERAL)
		return false;
	for (i = 0; i < statement->n_resources; i++)
	{
		*grant = (IamGrant) {statement, &statement->resources[i], action,
		false};
		if (!iam_is_denied(lint, action, statement, grant->resource))
			return true;
	}
	return false;
}

static void
read_names(const char *const *names, IamReached *actions)
{
	actions->n = 0;
	for (; *names != NULL; names++)
		iam_add_reached(actions, iam_known_action(*names));
}

static void
read_list(IamActionList list, IamReached *actions)
{
	IamCatalogRefs refs = iam_action_list(list);
	uint32_t	i;

	actions->n = 0;
	for (i = 0; i < refs.count; i++)
		iam_add_reached(actions, iam_catalog_ref(refs, i));
}

/* The names of actions, as many as are shown. */
static uint32_t
name_actions(const IamLint *lint, const IamReached *actions, IamStr *names)
{
	uint32_t	i;

	for (i = 0; i < actions->n && i < IAM_MOST_NAMED; i++)
		names[i] = iam_action_text(lint->extra, actions->items[i]);
	return i;
}

/* Report the actions that one entry, or NotAction when NULL, reaches. */
static void
report_entry(IamLint *lint, const IamLintStatement *statement,
			 const IamLintAction *entry, const IamReached *actions,
			 const IamReach *reach)
{
	IamStr		names[IAM_MOST_NAMED];
	uint32_t	n = name_actions(lint, actions, names);
	const IamPlace *place = entry != NULL ? &entry->place :
		&statement->elements[IAM_EL_NOT_ACTION].place;
	IamFinding *finding;

	if (entry != NULL && entry->action != IAM_CATALOG_NONE)
		finding = iam_lint_report(lint, place, "%s %s",
								  iam_shown(lint, entry->text), reach->does);
	else
		finding = iam_lint_report(lint, place, "%s reaches %s: it %s",
								  entry != NULL ?
								  iam_shown(lint, entry->text) : "NotAction",
								  iam_shown_list(lint, names, n),
								  reach->does);
	iam_fix(finding, "%s", reach->fix);
	iam_detail_texts(finding, "actions", names, n);
}

void
iam_report_reached(IamLint *lint, const IamLintStatement *statement,
				   IamReached *reached, const IamReach *reach)
{
	const IamLintAction *entries[IAM_MOST_REACHED];
	IamReached	group;
	uint32_t	i;
	uint32_t	j;

	iam_work_spend(lint->work, (size_t) reached->n * statement->n_actions);
	for (i = 0; i < reached->n; i++)
		entries[i] = iam_reaching_action(lint, statement, reached->items[i]);
	for (i = 0; i < reached->n; i++)
	{
		if (reached->items[i] == IAM_CATALOG_NONE)
			continue;
		group.n = 0;
		for (j = i; j < reached->n; j++)
		{
			if (entries[j] != entries[i])
				continue;
			iam_add_reached(&group, reached->items[j]);
			reached->items[j] = IAM_CATALOG_NONE;
		}
		report_entry(lint, statement, entries[i], &group, reach);
	}
}

void
iam_report_reach(IamLint *lint, const IamReach *reach)
{
	const IamLintDocument *document = lint->document;
	IamReached	set;
	IamReached	reached;
	IamGrant	grant;
	uint32_t	i;
	uint32_t	j;

	if (reach->names != NULL)
		read_names(reach->names, &set);
	else
		read_list(reach->list, &set);
	for (i = 0; i < document->n_statements; i++)
	{
		const IamLintStatement *statement = &document->statements[i];

		reached.n = 0;
		for (j = 0; statement->allows && j < set.n; j++)
		{
			grant = (IamGrant) {statement, NULL, set.items[j], false};
			if (iam_names_action(statement, set.items[j]) &&
				(reach->excuse == NULL || !reach->excuse(lint, &grant)) &&
				iam_agent_grants(lint, statement, set.items[j], &grant))
				iam_add_reached(&reached, set.items[j]);
		}
		if (reached.n > 0)
			iam_report_reached(lint, statement, &reached, reach);
	}
}

/* Report the actions for which a resource pattern, or NotResource, is wide. */
static void
report_pattern(IamLint *lint, const IamLintStatement *statement,
			   const IamLintResource *resource, const IamReached *actions,
			   const IamWide *wide)
{
	IamStr		names[IAM_MOST_NAMED];
	uint32_t	n = name_actions(lint, actions, names);
	bool		constrained = statement->n_blocks > 0;
	IamFinding *finding;
	uint32_t	i;

	finding = iam_lint_report(lint, resource != NULL ? &resource->place :
							  &statement->elements[IAM_EL_NOT_RESOURCE].place,
							  "%s with %s %s", resource != NULL ?
							  iam_shown(lint, resource->text) : "NotResource",
							  iam_shown_list(lint, names, n), wide->does);
	iam_fix(finding, "%s", wide->fix);
	iam_detail_texts(finding, "actions", names, n);
	for (i = 0; i < actions->n && constrained; i++)
		constrained = iam_constrained(lint, statement, actions->items[i]);
	if (constrained)
		iam_lower(finding);
}

/* Look at one resource pattern, or at NotResource when NULL. */
static void
judge_pattern(IamLint *lint, const IamLintStatement *statement,
			  const IamLintResource *resource, const IamReached *named,
			  const IamWide *wide)
{
	IamReached	actions;
	uint32_t	i;

	actions.n = 0;
	for (i = 0; i < named->n; i++)
	{
		IamGrant	grant = {statement, resource, named->items[i], false};

		if ((resource == NULL ||
			 (iam_fits_action(lint, resource, grant.action) &&
			  wide->is_wide(lint, &grant))) &&
			!iam_is_denied(lint, grant.action, statement, resource))
			iam_add_reached(&actions, grant.action);
	}
	iam_work_spend(lint->work, named->n);
	if (actions.n > 0)
		report_pattern(lint, statement, resource, &actions, wide);
}

void
iam_report_wide(IamLint *lint, const IamWide *wide)
{
	const IamLintDocument *document = lint->document;
	IamReached	set;
	IamReached	named;
	uint32_t	i;
	uint32_t	j;

	read_list(wide->list, &set);
	for (i = 0; i < document->n_statements; i++)
	{
		const IamLintStatement *statement = &document->statements[i];

		named.n = 0;
		for (j = 0; statement->allows && j < set.n; j++)
		{
			if (iam_names_action(statement, set.items[j]))
				iam_add_reached(&named, set.items[j]);
		}
		if (named.n == 0)
			continue;
		if (statement->resource_polarity == IAM_NOT_ELEMENT)
			judge_pattern(lint, statement, NULL, &named, wide);
		else
			for (j = 0; j < statement->n_resources; j++)
				judge_pattern(lint, statement, &statement->resources[j],
							  &named, wide);
	}
}

bool
iam_grants_whole_type(const IamLint *lint, const IamGrant *grant)
{
	const IamLintResource *resource = grant->resource;
	IamCatalogRefs types;
	uint32_t	i;

	if (resource == NULL)
		return grant->statement->resource_polarity == IAM_NOT_ELEMENT;
	if (resource->everything)
		return true;
	if (resource->arn.n_parts < IAM_ARN_PARTS ||
		!iam_has_wildcard(resource->arn.parts[IAM_ARN_RESOURCE]) ||
		iam_extra_action(lint->extra, grant->action) != NULL)
		return false;
	types = iam_catalog_action_at(grant->action).resource_types;
	for (i = 0; i < types.count; i++)
	{
		if (iam_covers_names(lint->work, resource, iam_catalog_ref(types, i)))
			return true;
	}
	return false;
}

size_t
iam_after_variable(IamStr text, size_t at)
{
	size_t		end = at + 2;

	if (text.len - at <= 2 || text.data[at] != '$' || text.data[at + 1] != '{')
		return at;
	/* a brace that is opened again ends the search: text by the megabyte */
	while (end < text.len && text.data[end] != '}' && text.data[end] != '{')
		end++;
	return end < text.len && text.data[end] == '}' ? end + 1 : at;
}

bool
iam_has_wildcard(IamStr text)
{
	size_t		i = 0;

	while (i < text.len)
	{
		size_t		after = iam_after_variable(text, i);

		if (text.data[i] == '*' || text.data[i] == '?')
			return true;
		i = after > i ? after : i + 1;
	}
	return false;
}

bool
iam_value_is_literal(const IamLintValue *value)
{
	return value->text.len > 0 && !iam_has_wildcard(value->text) &&
		memchr(value->text.data, '$', value->text.len) == NULL;
}

bool
iam_value_is_closed(const IamLintValue *value)
{
	return !iam_value_is_open(value);
}

uint32_t
iam_n_tests(const IamLintStatement *statement)
{
	uint32_t	n = 0;
	uint32_t	i;

	for (i = 0; i < statement->n_blocks; i++)
		n += statement->blocks[i].n_keys;
	return n;
}

/* Are all values of a test accepted? */
static bool
all_accepted(const IamLintKey *key,
			 bool (*accepted) (const IamLintValue *value))
{
	uint32_t	i;

	for (i = 0; i < key->n_values; i++)
	{
		if (!accepted(&key->values[i]))
			return false;
	}
	return true;
}

bool
iam_demands_values(const IamLintStatement *statement, const char *name,
				   bool bounds_all,
				   bool (*accepted) (const IamLintValue *value))
{
	const IamLintKey *key = NULL;

	while ((key = iam_next_test(statement, name, key)) != NULL)
	{
		if (iam_test_demands(key) &&
			!(bounds_all && key->block->operator.set == IAM_SET_ANY) &&
			all_accepted(key, accepted))
			return true;
	}
	return false;
}

/* Has a all the actions that b has? */
static bool
slice_contains(const IamActionSlice *a, const IamActionSlice *b)
{
	uint32_t	i;

	for (i = 0; i < b->n; i++)
	{
		uint32_t	word = b->first + i;
		uint64_t	ours = word >= a->first && word - a->first < a->n ?
			a->words[word - a->first] : 0;

		if (b->words[i] & ~ours)
			return false;
	}
	return true;
}

bool
iam_deny_reaches(const IamLint *lint, const IamLintStatement *deny,
				 const IamLintStatement *statement)
{
	uint32_t	i;

	if (!deny->denies || !slice_contains(&deny->named, &statement->named))
		return false;
	if (statement->resource_polarity != IAM_ELEMENT)
		return iam_denies_every_resource(deny);
	for (i = 0; i < statement->n_resources; i++)
	{
		if (!iam_denies_resource(lint, deny, &statement->resources[i]))
			return false;
	}
	return true;
}

/*
 * By prefix, in order; those whose resources hold no more than settings,
 * code, or work that is going on are left out.
 */
typedef struct DataRow
{
	const char *prefix;
	IamDataService kind;
} DataRow;

static const DataRow data_rows[] = {
	{"aoss", IAM_DATA},
	{"appsync", IAM_DATA},
	{"athena", IAM_DATA},
	{"backup", IAM_DATA},
	{"bedrock", IAM_DATA_MODELS},
	{"bedrock-agentcore", IAM_DATA},
	{"cassandra", IAM_DATA},
	{"chime", IAM_DATA},
	{"clouddirectory", IAM_DATA},
	{"cloudtrail", IAM_DATA_RECORDS},
	{"codeartifact", IAM_DATA},
	{"codecommit", IAM_DATA},
	{"cognito-idp", IAM_DATA},
	{"cognito-sync", IAM_DATA},
	{"connect", IAM_DATA},
	{"dataexchange", IAM_DATA},
	{"datazone", IAM_DATA},
	{"dax", IAM_DATA},
	{"docdb-elastic", IAM_DATA},
	{"dsql", IAM_DATA},
	{"dynamodb", IAM_DATA},
	{"ebs", IAM_DATA},
	{"ecr", IAM_DATA},
	{"elasticache", IAM_DATA},
	{"elasticfilesystem", IAM_DATA},
	{"es", IAM_DATA},
	{"firehose", IAM_DATA_RECORDS},
	{"fsx", IAM_DATA},
	{"glacier", IAM_DATA},
	{"glue", IAM_DATA},
	{"healthlake", IAM_DATA},
	{"iotanalytics", IAM_DATA},
	{"iotsitewise", IAM_DATA},
	{"kafka", IAM_DATA},
	{"kafka-cluster", IAM_DATA},
	{"kendra", IAM_DATA},
	{"kinesis", IAM_DATA},
	{"kinesisvideo", IAM_DATA},
	{"lakeformation", IAM_DATA},
	{"logs", IAM_DATA_RECORDS},
	{"mediastore", IAM_DATA},
	{"medical-imaging", IAM_DATA},
	{"memorydb", IAM_DATA},
	{"mq", IAM_DATA},
	{"neptune-db", IAM_DATA},
	{"neptune-graph", IAM_DATA},
	{"omics", IAM_DATA},
	{"opensearch", IAM_DATA},
	{"profile", IAM_DATA},
	{"qbusiness", IAM_DATA},
	{"qldb", IAM_DATA},
	{"quicksight", IAM_DATA},
	{"rds", IAM_DATA},
	{"rds-data", IAM_DATA},
	{"rds-db", IAM_DATA},
	{"redshift", IAM_DATA},
	{"redshift-data", IAM_DATA},
	{"redshift-serverless", IAM_DATA},
	{"s3", IAM_DATA},
	{"s3-object-lambda", IAM_DATA},
	{"s3-outposts", IAM_DATA},
	{"s3express", IAM_DATA},
	{"s3files", IAM_DATA},
	{"s3tables", IAM_DATA},
	{"s3vectors", IAM_DATA},
	{"sagemaker", IAM_DATA},
	{"sdb", IAM_DATA},
	{"secretsmanager", IAM_DATA},
	{"sqs", IAM_DATA},
	{"ssm", IAM_DATA},
	{"timestream", IAM_DATA},
	{"timestream-influxdb", IAM_DATA},
	{"wisdom", IAM_DATA},
	{"workdocs", IAM_DATA},
	{"workmail", IAM_DATA},
	{"workmailmessageflow", IAM_DATA}
};

static int
compare_rows(const void *prefix, const void *row)
{
	return iam_str_compare(*(const IamStr *) prefix,
						   IAM_C_STR(((const DataRow *) row)->prefix));
}

IamDataService
iam_data_service(uint32_t service)
{
	IamStr		prefix;
	const DataRow *row;

	if (service == IAM_CATALOG_NONE)
		return IAM_NO_DATA;
	prefix = iam_catalog_service_at(service).prefix;
	row = bsearch(&prefix, data_rows, sizeof(data_rows) / sizeof(DataRow),
				  sizeof(DataRow), compare_rows);
	return row != NULL ? row->kind : IAM_NO_DATA;
}
