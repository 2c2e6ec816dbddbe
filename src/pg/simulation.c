/*
 * simulation.c
 *		The arguments that iam_simulate and iam_explain share.
 *
 * Ring: glue.
 */
#include "postgres.h"

#include "fmgr.h"
#include "mb/pg_wchar.h"
#include "utils/array.h"
#include "utils/builtins.h"

#include "labels.h"
#include "simulation.h"

/* The arguments, in their order. */
enum
{
	ARG_ACTION,
	ARG_RESOURCE,
	ARG_CONTEXT,
	ARG_PRINCIPAL,
	ARG_IDENTITY,
	ARG_RESOURCE_POLICY,
	ARG_BOUNDARY,
	ARG_SESSION,
	ARG_SCPS,
	ARG_RCPS,
	ARG_ENDPOINT,
	ARG_RESOURCE_ACCOUNT,
	ARG_OPTIONS
};

/* The arguments that are arrays of policies. */
static const struct
{
	int			argument;
	IamPolicyKind kind;
	const char *name;
}			list_arguments[] = {
	{ARG_IDENTITY, IAM_KIND_IDENTITY, "identity"},
	{ARG_BOUNDARY, IAM_KIND_BOUNDARY, "boundary"},
	{ARG_SESSION, IAM_KIND_SESSION, "session"},
	{ARG_SCPS, IAM_KIND_SCP, "scps"},
	{ARG_RCPS, IAM_KIND_RCP, "rcps"},
	{ARG_ENDPOINT, IAM_KIND_ENDPOINT, "endpoint"}
};

/* Refuse an argument, or an option of that name. */
static void
refuse(const char *what, const char *name, const char *rule, const char *value,
	   int len)
{
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("%s \"%s\" %s", what, name, rule),
			 value != NULL ? errdetail("The value is \"%.*s\".",
									   pg_mbcliplen(value, len, 80), value) : 0));
}

/* An array of policies.  A NULL among them may be the Deny (22004). */
static void
read_list(FunctionCallInfo fcinfo, int argument, const char *name,
		  IamPolicyList *list)
{
	ArrayType  *array = PG_GETARG_ARRAYTYPE_P(argument);
	char	   *p = ARR_DATA_PTR(array);
	IamImage   *items;
	int			n;
	int			i;

	if (ARR_NDIM(array) > 1)
		refuse("argument", name, "must be an array of one dimension", NULL, 0);
	if (array_contains_nulls(array))
		ereport(ERROR,
				(errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
				 errmsg("argument \"%s\" must not hold a NULL policy", name)));
	n = ArrayGetNItems(ARR_NDIM(array), ARR_DIMS(array));
	items = palloc(sizeof(IamImage) * (n + 1));
	for (i = 0; i < n; i++)
	{
		iam_open_policy(PointerGetDatum(p), &items[i]);
		p += VARSIZE_ANY(p);
		p = (char *) INTALIGN(p);
	}
	*list = (IamPolicyList) {items, (uint32) n, true};
}

/* The policies. */
static void
read_policies(FunctionCallInfo fcinfo, IamSimulation *simulation)
{
	size_t		i;

	for (i = 0; i < lengthof(list_arguments); i++)
	{
		if (!PG_ARGISNULL(list_arguments[i].argument))
			read_list(fcinfo, list_arguments[i].argument,
					  list_arguments[i].name,
					  &simulation->policies[list_arguments[i].kind]);
	}
	if (!PG_ARGISNULL(ARG_RESOURCE_POLICY))
	{
		IamImage   *image = palloc(sizeof(IamImage));

		iam_open_policy(PG_GETARG_DATUM(ARG_RESOURCE_POLICY), image);
		simulation->policies[IAM_KIND_RESOURCE] =
			(IamPolicyList) {image, 1, true};
	}
}

/* An account number in an argument or option. */
static IamStr
check_account(const char *what, const char *name, const char *value, int len)
{
	IamStr		account = {value, (size_t) len};

	if (!iam_is_account(account))
		refuse(what, name, "must be an account number of 12 digits", value,
			   len);
	return account;
}

/* The account of the resource; AWS's own counts as none (13, row 5.1). */
static IamStr
read_account(const text *value)
{
	IamStr		account = {VARDATA_ANY(value), VARSIZE_ANY_EXHDR(value)};

	if (iam_str_eq(account, IAM_STR("aws")))
		return IAM_STR("");
	return check_account("argument", "resource_account", account.data,
						 (int) account.len);
}

/* Option management_account. */
static void
take_management_account(IamSimulationArguments *arguments, bool *derive,
						const JsonbValue *value)
{
	if (value->type != jbvString)
		refuse("option", "management_account", "must be a string", NULL, 0);
	arguments->simulation.management_account =
		check_account("option", "management_account", value->val.string.val,
					  value->val.string.len);
}

/* Option service_refusals. */
static void
take_service_refusals(IamSimulationArguments *arguments, bool *derive,
					  const JsonbValue *value)
{
	if (value->type != jbvBool)
		refuse("option", "service_refusals", "must be true or false", NULL, 0);
	arguments->simulation.service_refusals = value->val.boolean;
}

/* Option principal_keys. */
static void
take_principal_keys(IamSimulationArguments *arguments, bool *derive,
					const JsonbValue *value)
{
	if (value->type != jbvBool)
		refuse("option", "principal_keys", "must be true or false", NULL, 0);
	*derive = value->val.boolean;
}

/* Is it the label of a kind of policy? */
static bool
is_kind(const JsonbValue *name)
{
	int			kind;

	for (kind = 0; kind < IAM_KIND_COUNT; kind++)
	{
		if (strlen(iam_kind_labels[kind]) == name->val.string.len &&
			memcmp(iam_kind_labels[kind], name->val.string.val,
				   name->val.string.len) == 0)
			return true;
	}
	return false;
}

/* Is it a list of strings and nulls? */
static bool
is_name_list(const JsonbValue *value)
{
	JsonbIterator *it;
	JsonbValue	item;
	JsonbIteratorToken token;

	if (value->type != jbvBinary ||
		!JsonContainerIsArray(value->val.binary.data))
		return false;
	it = JsonbIteratorInit(value->val.binary.data);
	while ((token = JsonbIteratorNext(&it, &item, true)) != WJB_DONE)
	{
		if (token == WJB_ELEM && item.type != jbvString &&
			item.type != jbvNull)
			return false;
	}
	return true;
}

/* Option names: an object, kind of policy to its policies' names. */
static void
take_names(IamSimulationArguments *arguments, bool *derive,
		   const JsonbValue *value)
{
	JsonbIterator *it;
	JsonbValue	item;
	JsonbIteratorToken token;

	if (value->type != jbvBinary ||
		!JsonContainerIsObject(value->val.binary.data))
		refuse("option", "names", "must be an object", NULL, 0);
	it = JsonbIteratorInit(value->val.binary.data);
	while ((token = JsonbIteratorNext(&it, &item, true)) != WJB_DONE)
	{
		if (token == WJB_KEY && !is_kind(&item))
			refuse("option", "names", "must have kinds of policy as members",
				   item.val.string.val, item.val.string.len);
		if (token == WJB_VALUE && item.type != jbvString &&
			!is_name_list(&item))
			refuse("option", "names",
				   "must have strings or lists of strings as values", NULL, 0);
	}
	arguments->names = value->val.binary.data;
}

/* The options, a table: an option is one row and one function. */
static const struct
{
	const char *name;
	void		(*take) (IamSimulationArguments *arguments, bool *derive,
						 const JsonbValue *value);
}			options[] = {
	{"management_account", take_management_account},
	{"service_refusals", take_service_refusals},
	{"principal_keys", take_principal_keys},
	{"names", take_names}
};

/* Take one option. */
static void
take_option(IamSimulationArguments *arguments, bool *derive,
			const JsonbValue *name, const JsonbValue *value)
{
	size_t		i;

	for (i = 0; i < lengthof(options); i++)
	{
		if (strlen(options[i].name) == name->val.string.len &&
			memcmp(options[i].name, name->val.string.val,
				   name->val.string.len) == 0)
		{
			options[i].take(arguments, derive, value);
			return;
		}
	}
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("argument \"options\" has no option \"%.*s\"",
					pg_mbcliplen(name->val.string.val, name->val.string.len,
								 80), name->val.string.val),
			 errhint("Options are management_account, service_refusals, "
					 "principal_keys and names.")));
}

/* All options; derive tells whether keys are to be made of the principal. */
static void
read_options(Jsonb *json, IamSimulationArguments *arguments, bool *derive)
{
	JsonbIterator *it;
	JsonbValue	name;
	JsonbValue	value;
	JsonbIteratorToken token;

	if (!JB_ROOT_IS_OBJECT(json))
		refuse("argument", "options", "must be a JSON object", NULL, 0);
	if (JB_ROOT_COUNT(json) == 0)
		return;
	it = JsonbIteratorInit(&json->root);
	while ((token = JsonbIteratorNext(&it, &name, true)) != WJB_DONE)
	{
		if (token != WJB_KEY)
			continue;
		JsonbIteratorNext(&it, &value, true);
		take_option(arguments, derive, &name, &value);
	}
}

/* The request. */
static void
read_request(FunctionCallInfo fcinfo, IamScope *scope, IamPrepared *site,
			 bool derive, IamSimulationArguments *arguments)
{
	IamStr		block;

	if (!derive)
	{
		arguments->simulation.request =
			iam_prepared_request(fcinfo, site, ARG_ACTION, true);
		return;
	}
	block = iam_prepare_derived(scope, PG_GETARG_TEXT_PP(ARG_ACTION),
								PG_GETARG_TEXT_PP(ARG_RESOURCE),
								PG_GETARG_JSONB_P(ARG_CONTEXT),
								PG_ARGISNULL(ARG_PRINCIPAL) ? NULL :
								PG_GETARG_TEXT_PP(ARG_PRINCIPAL));
	if (!iam_request_open(block.data, block.len, &arguments->derived))
		elog(ERROR, "iam_request that was just made cannot be read");
	arguments->simulation.request = &arguments->derived;
}

bool
iam_read_simulation(FunctionCallInfo fcinfo, IamScope *scope,
					IamPrepared *site, IamSimulationArguments *arguments)
{
	bool		derive = false;

	if (PG_ARGISNULL(ARG_ACTION) || PG_ARGISNULL(ARG_RESOURCE) ||
		PG_ARGISNULL(ARG_CONTEXT))
		return false;
	memset(arguments, 0, sizeof(*arguments));
	arguments->simulation.service_refusals = true;
	if (!PG_ARGISNULL(ARG_OPTIONS))
		read_options(PG_GETARG_JSONB_P(ARG_OPTIONS), arguments, &derive);
	if (!PG_ARGISNULL(ARG_RESOURCE_ACCOUNT))
		arguments->simulation.resource_account =
			read_account(PG_GETARG_TEXT_PP(ARG_RESOURCE_ACCOUNT));
	read_policies(fcinfo, &arguments->simulation);
	read_request(fcinfo, scope, site, derive, arguments);
	arguments->simulation.derived_keys = derive;
	return true;
}

bool
iam_policy_name(const IamSimulationArguments *arguments, IamPolicyKind kind,
				uint32 policy, IamStr *server_text)
{
	const char *label = iam_kind_labels[kind];
	JsonbValue	found;
	JsonbValue *item;

	if (arguments->names == NULL)
		return false;
	item = getKeyJsonValueFromContainer(arguments->names, label,
										(int) strlen(label), &found);
	if (item != NULL && item->type == jbvBinary)
		item = getIthJsonbValueFromContainer(item->val.binary.data, policy);
	else if (policy > 0)
		item = NULL;
	if (item == NULL || item->type != jbvString)
		return false;
	*server_text = (IamStr) {item->val.string.val,
	(size_t) item->val.string.len};
	return true;
}
