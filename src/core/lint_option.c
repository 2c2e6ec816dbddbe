/*
 * lint_option.c
 *		What can be said about a lint: a JSON object of options.
 *
 * Ring: core.  An option is one row of a table, a limit of another.
 *
 *		profile			"default", "agent" or "legacy-scp"
 *		own_accounts	list of account numbers
 *		known_accounts	the same: others that are trusted
 *		resource_type	type of what a resource policy is attached to, as
 *						"AWS::S3::Bucket"
 *		tenant_keys		list of names of tags that tell tenants apart
 *		sensitive		list of {"action": pattern, "resource": pattern}, or of
 *						"service:Action" alone
 *		limits			object of numbers
 *		severity		object of rule to severity
 *		strict			boolean, for iam_complies and iam_guard
 */
#include "lint_rule.h"

#include <stdio.h>

#include "principal.h"
#include "value.h"

typedef struct Reader
{
	IamArena   *arena;
	IamLintOptions *options;
	IamError   *error;
} Reader;

typedef struct OptionRow
{
	IamStr		name;
	bool		(*read) (Reader *reader, const IamJson *value);
} OptionRow;

typedef struct LimitRow
{
	IamStr		name;
	uint32_t	preset;			/* AWS's quota, or ours */
} LimitRow;

/*
 * Quotas: AWS IAM guide, "IAM and AWS STS quotas"; AWS Organizations guide,
 * "Quotas and service limits".  An SCP may have 10,240 characters since 2025;
 * the resource limit of 0 means that of the resource type.
 */
static const LimitRow limit_rows[IAM_LIMIT_COUNT] = {
	[IAM_LIMIT_IDENTITY] = {IAM_STR_INIT("identity"), 6144},
	[IAM_LIMIT_SESSION] = {IAM_STR_INIT("session"), 2048},
	[IAM_LIMIT_RESOURCE] = {IAM_STR_INIT("resource"), 0},
	[IAM_LIMIT_TRUST] = {IAM_STR_INIT("trust"), 2048},
	[IAM_LIMIT_SCP] = {IAM_STR_INIT("scp"), 10240},
	[IAM_LIMIT_RCP] = {IAM_STR_INIT("rcp"), 5120},
	[IAM_LIMIT_DEPTH] = {IAM_STR_INIT("depth"), 16},
	[IAM_LIMIT_COMPLEXITY] = {IAM_STR_INIT("complexity"), 50}
};

static const char *const profile_names[IAM_PROFILE_COUNT] = {
	[IAM_PROFILE_DEFAULT] = "default",
	[IAM_PROFILE_AGENT] = "agent",
	[IAM_PROFILE_LEGACY_SCP] = "legacy-scp"
};

void
iam_lint_options_init(IamLintOptions *options)
{
	int			i;

	memset(options, 0, sizeof(*options));
	for (i = 0; i < IAM_LIMIT_COUNT; i++)
		options->limits[i] = limit_rows[i].preset;
}

/* Report a value that cannot be meant. */
static bool
refuse(Reader *reader, const char *rule, IamStr found)
{
	iam_error_set(reader->error, IAM_ERR_ARGUMENT, rule);
	if (found.len > 0)
		iam_error_found(reader->error, found);
	return false;
}

/* A string out of a list of names; its number in it. */
static bool
read_choice(Reader *reader, const IamJson *value, const char *const *names,
			int n, const char *rule, int *choice)
{
	int			i;

	for (i = 0; i < n; i++)
	{
		if (value->type == IAM_JSON_STRING &&
			iam_str_eq(value->text, IAM_C_STR(names[i])))
		{
			*choice = i;
			return true;
		}
	}
	return refuse(reader, rule, value->text);
}

static bool
read_profile(Reader *reader, const IamJson *value)
{
	int			choice;

	if (!read_choice(reader, value, profile_names, IAM_PROFILE_COUNT,
					 "option profile must be \"default\", \"agent\" or "
					 "\"legacy-scp\"", &choice))
		return false;
	reader->options->profile = (IamLintProfile) choice;
	return true;
}

/* A list of strings. */
static bool
read_list(Reader *reader, const IamJson *value, const char *rule,
		  IamStrList *list)
{
	uint32_t	i;

	if (value->type != IAM_JSON_ARRAY)
		return refuse(reader, rule, value->text);
	list->array = true;
	list->count = value->count;
	list->items = iam_arena_array(reader->arena, value->count, sizeof(IamStr));
	if (list->items == NULL)
		return iam_no_memory(reader->error);
	for (i = 0; i < value->count; i++)
	{
		if (value->items[i].type != IAM_JSON_STRING)
			return refuse(reader, rule, value->items[i].text);
		list->items[i] = value->items[i].text;
	}
	return true;
}

static bool
read_accounts(Reader *reader, const IamJson *value, const char *rule,
			  IamStrList *list)
{
	uint32_t	i;

	if (!read_list(reader, value, rule, list))
		return false;
	for (i = 0; i < list->count; i++)
	{
		if (!iam_is_account(list->items[i]))
			return refuse(reader, rule, list->items[i]);
	}
	return true;
}

static bool
read_own_accounts(Reader *reader, const IamJson *value)
{
	return read_accounts(reader, value, "option own_accounts must be a list "
						 "of account numbers of 12 digits, as strings",
						 &reader->options->own_accounts);
}

static bool
read_known_accounts(Reader *reader, const IamJson *value)
{
	return read_accounts(reader, value, "option known_accounts must be a "
						 "list of account numbers of 12 digits, as strings",
						 &reader->options->known_accounts);
}

static bool
read_resource_type(Reader *reader, const IamJson *value)
{
	if (value->type != IAM_JSON_STRING || !iam_starts(value->text, "AWS::"))
		return refuse(reader, "option resource_type must be a type as "
					  "\"AWS::S3::Bucket\"", value->text);
	reader->options->resource_type = value->text;
	return true;
}

static bool
read_tenant_keys(Reader *reader, const IamJson *value)
{
	return read_list(reader, value, "option tenant_keys must be a list of "
					 "names of tags", &reader->options->tenant_keys);
}

/* One sensitive pair; either pattern may be left out for `*`. */
static bool
read_sensitive_pair(Reader *reader, const IamJson *value,
					IamSensitive *pair)
{
	static const char *const rule = "option sensitive must be a list of "
		"{\"action\": pattern, \"resource\": pattern}";
	uint32_t	i;

	*pair = (IamSensitive) {IAM_STR("*"), IAM_STR("*")};
	if (value->type == IAM_JSON_STRING)
		pair->action = value->text;
	else if (value->type != IAM_JSON_OBJECT || value->count == 0)
		return refuse(reader, rule, value->text);
	for (i = 0; i < value->count; i++)
	{
		IamStr		name = value->names[i].text;

		if (value->items[i].type != IAM_JSON_STRING)
			return refuse(reader, rule, name);
		if (iam_str_eq(name, IAM_STR("action")))
			pair->action = value->items[i].text;
		else if (iam_str_eq(name, IAM_STR("resource")))
			pair->resource = value->items[i].text;
		else
			return refuse(reader, rule, name);
	}
	if (iam_action_classify(pair->action).class == IAM_ACTION_NOTHING)
		return refuse(reader, rule, pair->action);
	return true;
}

static bool
read_sensitive(Reader *reader, const IamJson *value)
{
	IamLintOptions *options = reader->options;
	uint32_t	i;

	if (value->type != IAM_JSON_ARRAY)
		return refuse(reader, "option sensitive must be a list", value->text);
	options->n_sensitive = value->count;
	options->sensitive = iam_arena_array(reader->arena, value->count,
										 sizeof(IamSensitive));
	if (options->sensitive == NULL)
		return iam_no_memory(reader->error);
	for (i = 0; i < value->count; i++)
	{
		if (!read_sensitive_pair(reader, &value->items[i],
								 &options->sensitive[i]))
			return false;
	}
	return true;
}

/* A whole number from 0 to a million. */
static bool
read_number(Reader *reader, const IamJson *value, uint32_t *number)
{
	IamScan		scan = {value->text, 0};
	IamStr		digits;

	if (value->type == IAM_JSON_NUMBER)
	{
		digits = iam_scan_digits(&scan);
		if (iam_scan_at_end(&scan) && digits.len <= 7)
		{
			*number = (uint32_t) iam_digits_value(digits);
			return true;
		}
	}
	return refuse(reader, "a limit must be a whole number below ten million",
				  value->text);
}

static bool
read_limits(Reader *reader, const IamJson *value)
{
	uint32_t	i;
	int			j;

	if (value->type != IAM_JSON_OBJECT)
		return refuse(reader, "option limits must be an object of numbers",
					  value->text);
	for (i = 0; i < value->count; i++)
	{
		for (j = 0; j < IAM_LIMIT_COUNT; j++)
		{
			if (iam_str_eq(value->names[i].text, limit_rows[j].name))
				break;
		}
		if (j == IAM_LIMIT_COUNT)
			return refuse(reader, "limits are identity, session, resource, "
						  "trust, scp, rcp, depth and complexity",
						  value->names[i].text);
		if (!read_number(reader, &value->items[i],
						 &reader->options->limits[j]))
			return false;
	}
	return true;
}

static bool
read_severity(Reader *reader, const IamJson *value)
{
	IamLintOptions *options = reader->options;
	uint32_t	i;

	if (value->type != IAM_JSON_OBJECT)
		return refuse(reader, "option severity must be an object of rules",
					  value->text);
	options->n_overrides = value->count;
	options->overrides = iam_arena_array(reader->arena, value->count,
										 sizeof(IamSeverityOverride));
	if (options->overrides == NULL)
		return iam_no_memory(reader->error);
	for (i = 0; i < value->count; i++)
	{
		int			choice;

		if (iam_rule(value->names[i].text) == NULL)
			return refuse(reader, "option severity names a rule that does "
						  "not exist; see iam_rules()",
						  value->names[i].text);
		if (!read_choice(reader, &value->items[i], iam_severity_labels,
						 IAM_SEVERITY_COUNT, "a severity must be "
						 "\"suggestion\", \"warning\", \"security_warning\" "
						 "or \"error\"", &choice))
			return false;
		options->overrides[i] = (IamSeverityOverride) {value->names[i].text,
		(IamSeverity) choice};
	}
	return true;
}

static bool
read_strict(Reader *reader, const IamJson *value)
{
	if (value->type != IAM_JSON_BOOL)
		return refuse(reader, "option strict must be true or false",
					  value->text);
	return iam_bool_parse(value->text, &reader->options->strict);
}

static const OptionRow option_rows[] = {
	{IAM_STR_INIT("profile"), read_profile},
	{IAM_STR_INIT("own_accounts"), read_own_accounts},
	{IAM_STR_INIT("known_accounts"), read_known_accounts},
	{IAM_STR_INIT("resource_type"), read_resource_type},
	{IAM_STR_INIT("tenant_keys"), read_tenant_keys},
	{IAM_STR_INIT("sensitive"), read_sensitive},
	{IAM_STR_INIT("limits"), read_limits},
	{IAM_STR_INIT("severity"), read_severity},
	{IAM_STR_INIT("strict"), read_strict}
};

#define N_OPTIONS (sizeof(option_rows) / sizeof(OptionRow))

bool
iam_lint_options_read(IamArena *arena, IamStr text, IamLintOptions *options,
					  IamError *error)
{
	Reader		reader = {arena, options, error};
	IamJson    *json;
	uint32_t	i;
	size_t		j;

	iam_lint_options_init(options);
	if (!iam_json_read(arena, text, IAM_MAX_DOCUMENT, &json, error))
	{
		if (error->code == IAM_ERR_JSON)
			error->code = IAM_ERR_ARGUMENT;
		return false;
	}
	if (json->type != IAM_JSON_OBJECT)
		return refuse(&reader, "options must be a JSON object", json->text);
	for (i = 0; i < json->count; i++)
	{
		for (j = 0; j < N_OPTIONS; j++)
		{
			if (iam_str_eq(json->names[i].text, option_rows[j].name))
				break;
		}
		if (j == N_OPTIONS)
			return refuse(&reader, "options are profile, own_accounts, "
						  "known_accounts, resource_type, tenant_keys, "
						  "sensitive, limits, severity and strict",
						  json->names[i].text);
		if (!option_rows[j].read(&reader, &json->items[i]))
			return false;
	}
	return true;
}
