/*
 * catalog.c
 *		iam_catalog_actions and its kin, iam_expand.
 *
 * Ring: glue.
 */
#include "postgres.h"

#include "datatype/timestamp.h"
#include "fmgr.h"
#include "utils/date.h"
#include "utils/datetime.h"

#include "catalog.h"
#include "expand.h"

#include "extra.h"
#include "rows.h"

IAM_FUNCTION(iam_catalog_version);
IAM_FUNCTION(iam_catalog_services);
IAM_FUNCTION(iam_catalog_actions);
IAM_FUNCTION(iam_catalog_resource_types);
IAM_FUNCTION(iam_catalog_condition_keys);
IAM_FUNCTION(iam_expand_pattern);

/* Columns of iam_catalog_services. */
enum
{
	SERVICE_SERVICE,
	SERVICE_NAME,
	SERVICE_SINCE
};

/* Columns of iam_catalog_actions. */
enum
{
	ACTION_ACTION,
	ACTION_SERVICE,
	ACTION_NAME,
	ACTION_LEVEL,
	ACTION_PERMISSION_ONLY,
	ACTION_RESOURCE_TYPES,
	ACTION_REQUIRED_TYPES,
	ACTION_CONDITION_KEYS,
	ACTION_DEPENDENTS,
	ACTION_SINCE
};

/* Columns of iam_catalog_resource_types. */
enum
{
	TYPE_SERVICE,
	TYPE_NAME,
	TYPE_ARN,
	TYPE_CONDITION_KEYS,
	TYPE_SINCE
};

/* Columns of iam_catalog_condition_keys. */
enum
{
	KEY_SERVICE,
	KEY_NAME,
	KEY_TYPE,
	KEY_MULTIVALUED,
	KEY_SINCE
};

/* iam_catalog_version() */
Datum
iam_catalog_version(PG_FUNCTION_ARGS)
{
	PG_RETURN_TEXT_P(iam_utf8_to_text(iam_catalog_version_text()));
}

/* A day; none is NULL. */
static void
row_day(IamRows *rows, int column, IamDay day)
{
	if (day != 0)
		iam_row_datum(rows, column,
					  DateADTGetDatum(date2j((int) (day / 10000),
											 (int) (day / 100 % 100),
											 (int) (day % 100)) -
									  POSTGRES_EPOCH_JDATE));
}

/* The last two columns of each function, since and until. */
static void
row_lifetime(IamRows *rows, int since, IamLifetime life)
{
	row_day(rows, since, life.since);
	row_day(rows, since + 1, life.until);
}

/* What the items of a list of references are called. */
typedef IamStr (*RefName) (uint32_t number);

static IamStr
type_name(uint32_t number)
{
	return iam_catalog_resource_type_at(number).name;
}

static IamStr
key_name(uint32_t number)
{
	return iam_catalog_condition_key_at(number).name;
}

/* A list of references as an array of names; required_only for types. */
static void
row_refs(IamRows *rows, int column, IamCatalogRefs refs, RefName name,
		 bool required_only)
{
	IamStrList	list = {palloc(sizeof(IamStr) * (refs.count + 1)), 0, true};
	uint32		i;

	for (i = 0; i < refs.count; i++)
	{
		if (!required_only || iam_catalog_ref_required(refs, i))
			list.items[list.count++] = name(iam_catalog_ref(refs, i));
	}
	iam_row_texts(rows, column, &list);
}

/* One row of each function. */

static void
service_row(IamRows *rows, uint32_t number)
{
	IamCatalogService service = iam_catalog_service_at(number);

	iam_row_text(rows, SERVICE_SERVICE, service.prefix);
	iam_row_text(rows, SERVICE_NAME, service.name);
	row_lifetime(rows, SERVICE_SINCE, service.life);
}

static void
action_row(IamRows *rows, uint32_t number)
{
	IamCatalogAction action = iam_catalog_action_at(number);

	iam_row_text(rows, ACTION_ACTION, action.action);
	iam_row_text(rows, ACTION_SERVICE,
				 iam_catalog_service_at(action.service).prefix);
	iam_row_text(rows, ACTION_NAME, action.name);
	iam_row_text(rows, ACTION_LEVEL, iam_access_level_name(action.level));
	row_refs(rows, ACTION_RESOURCE_TYPES, action.resource_types, type_name,
			 false);
	row_refs(rows, ACTION_REQUIRED_TYPES, action.resource_types, type_name,
			 true);
	row_refs(rows, ACTION_CONDITION_KEYS, action.condition_keys, key_name,
			 false);
	if (action.facts_known)
	{
		iam_row_datum(rows, ACTION_PERMISSION_ONLY,
					  BoolGetDatum(action.permission_only));
		row_refs(rows, ACTION_DEPENDENTS, action.dependents,
				 iam_catalog_action_text, false);
	}
	row_lifetime(rows, ACTION_SINCE, action.life);
}

static void
resource_type_row(IamRows *rows, uint32_t number)
{
	IamCatalogType type = iam_catalog_resource_type_at(number);

	iam_row_text(rows, TYPE_SERVICE,
				 iam_catalog_service_at(type.service).prefix);
	iam_row_text(rows, TYPE_NAME, type.name);
	iam_row_text(rows, TYPE_ARN, type.arn);
	row_refs(rows, TYPE_CONDITION_KEYS, type.condition_keys, key_name, false);
	row_lifetime(rows, TYPE_SINCE, type.life);
}

static void
condition_key_row(IamRows *rows, uint32_t number)
{
	IamCatalogKey key = iam_catalog_condition_key_at(number);

	iam_row_text(rows, KEY_SERVICE,
				 iam_catalog_service_at(key.service).prefix);
	iam_row_text(rows, KEY_NAME, key.name);
	iam_row_text(rows, KEY_TYPE, iam_key_type_name(key.type));
	iam_row_datum(rows, KEY_MULTIVALUED, BoolGetDatum(key.multivalued));
	row_lifetime(rows, KEY_SINCE, key.life);
}

/* All rows of one of them. */
static Datum
all_rows(FunctionCallInfo fcinfo, uint32_t count,
		 void (*make_row) (IamRows *rows, uint32_t number))
{
	IamRows		rows;
	uint32_t	i;

	iam_rows_begin(&rows, fcinfo);
	for (i = 0; i < count; i++)
	{
		make_row(&rows, i);
		iam_rows_put(&rows);
	}
	return iam_rows_end(&rows);
}

/* iam_catalog_services() */
Datum
iam_catalog_services(PG_FUNCTION_ARGS)
{
	return all_rows(fcinfo, iam_catalog_n_services(), service_row);
}

/* iam_catalog_actions() */
Datum
iam_catalog_actions(PG_FUNCTION_ARGS)
{
	return all_rows(fcinfo, iam_catalog_n_actions(), action_row);
}

/* iam_catalog_resource_types() */
Datum
iam_catalog_resource_types(PG_FUNCTION_ARGS)
{
	return all_rows(fcinfo, iam_catalog_n_resource_types(),
					resource_type_row);
}

/* iam_catalog_condition_keys() */
Datum
iam_catalog_condition_keys(PG_FUNCTION_ARGS)
{
	return all_rows(fcinfo, iam_catalog_n_condition_keys(),
					condition_key_row);
}

/* iam_expand(pattern): a literal that nobody knows stands for itself */
Datum
iam_expand_pattern(PG_FUNCTION_ARGS)
{
	IamScope	scope;
	IamRows		rows;
	IamExtraActions extra;
	IamActionSet set;
	text	   *argument = PG_GETARG_TEXT_PP(0);
	IamStr		pattern = iam_checked_utf8(VARDATA_ANY(argument),
										   VARSIZE_ANY_EXHDR(argument));
	uint32_t	number;

	iam_scope_begin(&scope);
	iam_values_begin(&rows, fcinfo);
	iam_load_extra(&scope, fcinfo, &extra);
	if (!iam_action_set_init(&set, &scope.arena, &extra))
		scope.work.failure = IAM_ERR_NO_MEMORY;
	iam_check_work(&scope.work);
	if (!iam_expand(&scope.work, pattern, &set))
	{
		iam_row_text(&rows, 0, pattern);
		iam_rows_put(&rows);
	}
	iam_check_work(&scope.work);
	for (number = iam_action_set_next(&set, 0); number != IAM_CATALOG_NONE;
		 number = iam_action_set_next(&set, number + 1))
	{
		iam_row_text(&rows, 0, iam_action_text(&extra, number));
		iam_rows_put(&rows);
	}
	iam_scope_end(&scope);
	return iam_rows_end(&rows);
}
