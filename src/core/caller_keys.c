/*
 * caller_keys.c
 *		Condition keys that AWS sets from who calls.
 *
 * Ring: core.  Source: AWS IAM guide, "AWS global condition context keys",
 * and "IAM policy elements: Variables and tags", table of principal key
 * values.
 */
#include "caller_keys.h"

#include "fold.h"
#include "principal.h"

/* What a key's value is made of. */
typedef enum ValueForm
{
	FORM_TEXT,					/* the text of the row */
	FORM_CALLER,				/* the caller's own text */
	FORM_ACCOUNT,
	FORM_NAME,
	FORM_ROLE,					/* ARN of the session's role, without path */
	FORM_ACCOUNT_AND_NAME		/* account:name */
} ValueForm;

typedef struct KeyRow
{
	IamCallerKind kind;
	IamStr		key;
	ValueForm	form;
	IamStr		text;
} KeyRow;

#define ROW(kind, key, form) {kind, IAM_STR_INIT(key), form, {"", 0}}
#define TEXT_ROW(kind, key, text) \
	{kind, IAM_STR_INIT(key), FORM_TEXT, IAM_STR_INIT(text)}

static const KeyRow rows[] = {
	ROW(IAM_CALLER_ROOT, "aws:PrincipalArn", FORM_CALLER),
	ROW(IAM_CALLER_ROOT, "aws:PrincipalAccount", FORM_ACCOUNT),
	TEXT_ROW(IAM_CALLER_ROOT, "aws:PrincipalType", "Account"),
	ROW(IAM_CALLER_ROOT, "aws:userid", FORM_ACCOUNT),
	TEXT_ROW(IAM_CALLER_ROOT, "aws:PrincipalIsAWSService", "false"),

	ROW(IAM_CALLER_USER, "aws:PrincipalArn", FORM_CALLER),
	ROW(IAM_CALLER_USER, "aws:PrincipalAccount", FORM_ACCOUNT),
	TEXT_ROW(IAM_CALLER_USER, "aws:PrincipalType", "User"),
	ROW(IAM_CALLER_USER, "aws:username", FORM_NAME),
	TEXT_ROW(IAM_CALLER_USER, "aws:PrincipalIsAWSService", "false"),

	ROW(IAM_CALLER_ROLE, "aws:PrincipalArn", FORM_CALLER),
	ROW(IAM_CALLER_ROLE, "aws:PrincipalAccount", FORM_ACCOUNT),
	TEXT_ROW(IAM_CALLER_ROLE, "aws:PrincipalType", "AssumedRole"),
	TEXT_ROW(IAM_CALLER_ROLE, "aws:PrincipalIsAWSService", "false"),

	ROW(IAM_CALLER_ROLE_SESSION, "aws:PrincipalArn", FORM_ROLE),
	ROW(IAM_CALLER_ROLE_SESSION, "aws:PrincipalAccount", FORM_ACCOUNT),
	TEXT_ROW(IAM_CALLER_ROLE_SESSION, "aws:PrincipalType", "AssumedRole"),
	TEXT_ROW(IAM_CALLER_ROLE_SESSION, "aws:PrincipalIsAWSService", "false"),

	ROW(IAM_CALLER_FEDERATED_USER, "aws:PrincipalArn", FORM_CALLER),
	ROW(IAM_CALLER_FEDERATED_USER, "aws:PrincipalAccount", FORM_ACCOUNT),
	TEXT_ROW(IAM_CALLER_FEDERATED_USER, "aws:PrincipalType",
			 "FederatedUser"),
	ROW(IAM_CALLER_FEDERATED_USER, "aws:userid", FORM_ACCOUNT_AND_NAME),
	TEXT_ROW(IAM_CALLER_FEDERATED_USER, "aws:PrincipalIsAWSService",
			 "false"),

	ROW(IAM_CALLER_SERVICE, "aws:PrincipalServiceName", FORM_CALLER),
	TEXT_ROW(IAM_CALLER_SERVICE, "aws:PrincipalIsAWSService", "true"),

	TEXT_ROW(IAM_CALLER_ANONYMOUS, "aws:PrincipalAccount", "anonymous"),
	TEXT_ROW(IAM_CALLER_ANONYMOUS, "aws:PrincipalType", "Anonymous"),
	TEXT_ROW(IAM_CALLER_ANONYMOUS, "aws:userid", "anonymous")
};

#define N_ROWS (sizeof(rows) / sizeof(rows[0]))

/*
 * Roles that AWS makes, below paths that their sessions do not show (AWS IAM
 * guide, "Create a service-linked role"; AWS IAM Identity Center guide,
 * "Reference permission sets in resource policies").
 */
static const IamStr pathed_roles[] = {
	IAM_STR_INIT("AWSServiceRoleFor"), IAM_STR_INIT("AWSReservedSSO_")
};

/* Is it known that the session's role has a path? */
static bool
has_path(const IamCaller *caller)
{
	size_t		i;

	for (i = 0; i < sizeof(pathed_roles) / sizeof(IamStr); i++)
	{
		if (caller->name.len >= pathed_roles[i].len &&
			memcmp(caller->name.data, pathed_roles[i].data,
				   pathed_roles[i].len) == 0)
			return true;
	}
	return false;
}

/* The value of a row's key for this caller. */
static bool
make_value(IamArena *arena, const KeyRow *row, const IamCaller *caller,
		   IamStr *value)
{
	IamBuffer	text;

	switch (row->form)
	{
		case FORM_TEXT:
			*value = row->text;
			return true;
		case FORM_CALLER:
			*value = caller->text;
			return true;
		case FORM_ACCOUNT:
			*value = caller->account;
			return true;
		case FORM_NAME:
			*value = caller->name;
			return true;
		case FORM_ROLE:
		case FORM_ACCOUNT_AND_NAME:
			break;
	}
	iam_buffer_init(&text, arena, caller->text.len + 16);
	if (row->form == FORM_ROLE)
	{
		iam_buffer_str(&text, IAM_STR("arn:"));
		iam_buffer_str(&text, caller->partition);
		iam_buffer_str(&text, IAM_STR(":iam::"));
	}
	iam_buffer_str(&text, caller->account);
	iam_buffer_str(&text, row->form == FORM_ROLE ? IAM_STR(":role/") :
				   IAM_STR(":"));
	iam_buffer_str(&text, caller->name);
	*value = (IamStr) {text.data, text.len};
	return !text.failed;
}

#define MAX_KEY 32

/* Does the context name the key of a row, with a value or without? */
static bool
has_key(const IamRequestParts *parts, IamStr key)
{
	char		buffer[IAM_FOLD_MAX(MAX_KEY)];
	IamStr		folded = {buffer, iam_fold(buffer, key)};
	uint32_t	i;

	for (i = 0; i < parts->n_context; i++)
	{
		if (iam_fold_equal(parts->context[i].name, folded))
			return true;
	}
	return false;
}

bool
iam_add_caller_keys(IamArena *arena, IamRequestParts *parts, IamError *error)
{
	IamCaller	caller;
	IamContextKey *keys;
	uint32_t	n = parts->n_context;
	size_t		i;

	if (!parts->has_principal || !iam_caller_parse(parts->principal, &caller))
		return true;
	keys = iam_arena_array(arena, n + N_ROWS, sizeof(IamContextKey));
	if (keys == NULL)
		return iam_no_memory(error);
	if (n > 0)
		memcpy(keys, parts->context, n * sizeof(IamContextKey));
	for (i = 0; i < N_ROWS; i++)
	{
		IamContextKey *key = &keys[n];

		if (rows[i].kind != caller.kind || has_key(parts, rows[i].key) ||
			(rows[i].form == FORM_ROLE && has_path(&caller)))
			continue;
		*key = (IamContextKey) {rows[i].key, NULL, 1, false};
		key->values = iam_arena_alloc(arena, sizeof(IamStr));
		if (key->values == NULL ||
			!make_value(arena, &rows[i], &caller, key->values))
			return iam_no_memory(error);
		n++;
	}
	parts->context = keys;
	parts->n_context = n;
	return true;
}
