/*
 * read.c
 *		The forms in which people hold policies.
 *
 * Ring: core.  Layer after layer is taken off until a policy is left: percent
 * encoding, JSON strings, the envelopes of the AWS CLI.  An envelope is one
 * row of the table below.
 */
#include "read.h"

#include "jsontree.h"
#include "jsonwalk.h"

/* Layers that are taken off at most. */
#define MAX_LAYERS 8

/* Longest text that is decoded: a document whose every byte is escaped, and
 * the rest of an answer around it. */
#define MAX_TEXT (16 * IAM_MAX_DOCUMENT)

/*
 * Where answers of the AWS CLI hold a policy: the members to go down, outer
 * first.  Sources: AWS CLI command reference, the pages named.
 */
static const struct
{
	const char *outer;
	const char *inner;			/* NULL: the outer one holds it */
}			envelopes[] = {
	{"PolicyVersion", "Document"},	/* iam get-policy-version */
	{"PolicyDocument", NULL},	/* iam get-role-policy and its kin */
	{"Role", "AssumeRolePolicyDocument"},	/* iam get-role, create-role */
	{"AssumeRolePolicyDocument", NULL}, /* one role of iam list-roles */
	{"Document", NULL},			/* one policy version */
	{"Policy", "Content"},		/* organizations describe-policy */
	{"Policy", "Policy"},
	{"Policy", NULL},			/* s3api get-bucket-policy, kms get-key-policy,
								 * lambda get-policy, efs, backup */
	{"ResourcePolicy", NULL},	/* secretsmanager get-resource-policy */
	{"Attributes", "Policy"},	/* sqs get-queue-attributes, sns */
	{"policyText", NULL},		/* ecr get-repository-policy */
	{"policy", "document"},		/* codeartifact */
	{"policy", "Policy"},		/* glacier get-vault-access-policy */
	{"policy", NULL},			/* apigateway get-rest-api, codebuild */
	{"policyDocument", NULL},	/* iot get-policy, logs */
	{"AccessPolicies", NULL},	/* opensearch */
	{"Content", NULL},			/* one policy of AWS Organizations */
	{"document", NULL}
};

/* What all layers share. */
typedef struct Reader
{
	IamArena   *arena;
	IamPolicy  *policy;
	IamError   *error;
} Reader;

/*
 * Take off one layer of a JSON value.  source is the text it was read from;
 * empty when the caller will find the place of a failure by its offset.
 */
static bool read_layer(Reader *reader, const IamJson *value, IamStr source,
					   int layers);

static bool
is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/* Without blanks at both ends and a byte order mark at the start. */
static IamStr
trim(IamStr text)
{
	if (text.len >= 3 && memcmp(text.data, "\xEF\xBB\xBF", 3) == 0)
	{
		text.data += 3;
		text.len -= 3;
	}
	while (text.len > 0 && is_blank(text.data[0]))
	{
		text.data++;
		text.len--;
	}
	while (text.len > 0 && is_blank(text.data[text.len - 1]))
		text.len--;
	return text;
}

/* Value of a hexadecimal digit, or -1. */
static int
hex_digit(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	if ((c | 0x20) >= 'a' && (c | 0x20) <= 'f')
		return (c | 0x20) - 'a' + 10;
	return -1;
}

bool
iam_percent_decode(IamArena *arena, IamStr text, IamStr *decoded)
{
	char	   *to = iam_arena_alloc(arena, text.len);
	size_t		n = 0;
	size_t		i = 0;

	if (to == NULL)
		return false;
	while (i < text.len)
	{
		int			high = -1;
		int			low = -1;

		if (text.data[i] == '%' && text.len - i > 2)
		{
			high = hex_digit(text.data[i + 1]);
			low = hex_digit(text.data[i + 2]);
		}
		if (high >= 0 && low >= 0)
		{
			to[n++] = (char) (high << 4 | low);
			i += 3;
		}
		else
			to[n++] = text.data[i++];
	}
	*decoded = (IamStr) {to, n};
	return true;
}

/* Make the policy of a document that has no layers left. */
static bool
read_document(Reader *reader, const IamJson *document, IamStr source)
{
	IamError   *error = reader->error;

	if (iam_policy_from_json(reader->arena, document, reader->policy, error))
		return true;
	if (source.len > 0 && error->offset != IAM_NO_OFFSET)
		iam_json_pointer(source, error->offset, error->pointer,
						 sizeof(error->pointer));
	return false;
}

/* Wrap one statement or a list of them in a document. */
static bool
read_bare(Reader *reader, const IamJson *statements, IamStr source)
{
	IamJsonName name = {IAM_STR("Statement"), statements->offset};
	IamJson		items = *statements;
	IamJson		document = *statements;

	document.type = IAM_JSON_OBJECT;
	document.count = 1;
	document.items = &items;
	document.names = &name;
	if (!read_document(reader, &document, source))
		return false;
	/* cut out of a document of today, whose variables must stay alive */
	reader->policy->version = IAM_VERSION_2012;
	return true;
}

/* The text layers: percent-encoding and JSON. */
static bool
read_text(Reader *reader, IamStr text, int layers)
{
	IamJson    *value;

	text = trim(text);
	if (text.len > MAX_TEXT)
		return iam_error_set(reader->error, IAM_ERR_TOO_LARGE,
							 "document is longer than 16777216 bytes");
	if (text.len > 0 && text.data[0] == '%')
	{
		if (!iam_percent_decode(reader->arena, text, &text))
			return iam_no_memory(reader->error);
		text = trim(text);
	}
	return iam_json_read(reader->arena, text, MAX_TEXT / 4, &value,
						 reader->error) &&
		read_layer(reader, value, text, layers - 1);
}

/* The value that an envelope holds, or NULL. */
static const IamJson *
open_envelope(const IamJson *value)
{
	size_t		i;

	for (i = 0; i < sizeof(envelopes) / sizeof(envelopes[0]); i++)
	{
		const IamJson *outer = iam_json_member(value, envelopes[i].outer);
		const IamJson *inner = outer;

		if (envelopes[i].inner != NULL)
			inner = iam_json_member(outer, envelopes[i].inner);
		if (inner != NULL && inner->type != IAM_JSON_NULL)
			return inner;
	}
	return NULL;
}

/* Is it a statement, or a list of nothing but statements? */
static bool
is_bare(const IamJson *value)
{
	uint32_t	i;

	if (value->type == IAM_JSON_OBJECT)
		return iam_json_member(value, "Effect") != NULL;
	for (i = 0; i < value->count; i++)
	{
		if (iam_json_member(&value->items[i], "Effect") == NULL)
			return false;
	}
	return value->type == IAM_JSON_ARRAY && value->count > 0;
}

static bool
read_layer(Reader *reader, const IamJson *value, IamStr source, int layers)
{
	const IamJson *inner;

	if (layers <= 0)
		return iam_error_set(reader->error, IAM_ERR_POLICY,
							 "document is wrapped in too many layers");
	if (value->type == IAM_JSON_STRING)
		return read_text(reader, value->text, layers);
	if (is_bare(value))
		return read_bare(reader, value, source);
	if (value->type == IAM_JSON_ARRAY && value->count == 1)
		return read_layer(reader, &value->items[0], source, layers - 1);
	if (value->type == IAM_JSON_OBJECT &&
		iam_json_member(value, "Statement") == NULL)
	{
		inner = open_envelope(value);
		if (inner != NULL)
			return read_layer(reader, inner, source, layers - 1);
	}
	return read_document(reader, value, source);
}

bool
iam_policy_read_value(IamArena *arena, const IamJson *value, IamStr source,
					  IamPolicy *policy, IamError *error)
{
	Reader		reader = {arena, policy, error};

	return read_layer(&reader, value, source, MAX_LAYERS) &&
		iam_policy_check_length(arena, policy, error);
}

bool
iam_policy_read_any(IamArena *arena, IamStr text, IamPolicy *policy,
					IamError *error)
{
	Reader		reader = {arena, policy, error};

	return read_text(&reader, text, MAX_LAYERS) &&
		iam_policy_check_length(arena, policy, error);
}
