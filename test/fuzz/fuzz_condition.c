/*
 * fuzz_condition.c
 *		Conditions: the parts of a test and its relatives fit together as
 *		semantics.md 7.1 to 7.7 says.
 *
 * The input is the object of a Condition element, a line end, and a request
 * (fuzz.h).
 */
#include "fuzz.h"

/* Most values and keys that are taken apart. */
#define MOST_PARTS 12

/* The question at hand. */
typedef struct Case
{
	IamArena   *arena;
	const FuzzRequest *given;
	IamRequest	request;
} Case;

/* A base operator, its opposite or order, and what they are called. */
typedef struct Relatives
{
	const char *equal;
	const char *not_equal;
	const char *less;
	const char *less_or_equal;
	const char *greater;
	const char *greater_or_equal;
} Relatives;

static const Relatives relatives[] = {
	{"StringEquals", "StringNotEquals", NULL, NULL, NULL, NULL},
	{"StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase", NULL, NULL, NULL,
	NULL},
	{"StringLike", "StringNotLike", NULL, NULL, NULL, NULL},
	{"ArnEquals", "ArnNotEquals", NULL, NULL, NULL, NULL},
	{"ArnLike", "ArnNotLike", NULL, NULL, NULL, NULL},
	{"IpAddress", "NotIpAddress", NULL, NULL, NULL, NULL},
	{"NumericEquals", "NumericNotEquals", "NumericLessThan",
		"NumericLessThanEquals", "NumericGreaterThan",
	"NumericGreaterThanEquals"},
	{"DateEquals", "DateNotEquals", "DateLessThan", "DateLessThanEquals",
	"DateGreaterThan", "DateGreaterThanEquals"}
};

#define COUNT(table) (sizeof(table) / sizeof((table)[0]))

static IamStr
string(const char *text)
{
	return (IamStr) {text, strlen(text)};
}

static bool
is_negated(IamStr base)
{
	size_t		i;

	for (i = 0; i < COUNT(relatives); i++)
	{
		if (iam_str_eq(base, string(relatives[i].not_equal)))
			return true;
	}
	return false;
}

/* Does the condition hold?  All the rest of the statement does. */
static bool
holds(const Case *c, const IamRequest *request,
	  const IamConditionBlock *blocks, uint32_t n)
{
	IamStr		star = IAM_STR("*");
	IamStatement statement = {0};
	IamPolicy	policy = {IAM_VERSION_2012, false, {"", 0},
	IAM_STATEMENT_OBJECT, &statement, 1};
	IamImage	image;
	IamStr		bytes;
	IamError	error;

	statement.action_polarity = statement.resource_polarity = IAM_ELEMENT;
	statement.actions = statement.resources = (IamStrList) {&star, 1, false};
	statement.has_condition = true;
	statement.conditions = (IamConditionBlock *) blocks;
	statement.n_conditions = n;
	CHECK(iam_image_write(c->arena, &policy, &bytes, &error));
	CHECK(iam_image_open(bytes.data, bytes.len, &image));
	return fuzz_evaluate(&image, request, false) == IAM_ALLOWED;
}

/* The same for one key under an operator. */
static bool
key_holds(const Case *c, const IamRequest *request, IamStr operator,
		  const IamConditionKey *key)
{
	IamConditionBlock block = {operator, (IamConditionKey *) key, 1};

	return holds(c, request, &block, 1);
}

/* prefix, base and suffix of an operator in AWS's spelling. */
static IamStr
operator_name(const Case *c, IamSetPrefix set, IamStr base, bool if_exists)
{
	IamBuffer	out;

	iam_buffer_init(&out, c->arena, 64);
	iam_buffer_str(&out, set == IAM_SET_ALL ? IAM_STR("ForAllValues:") :
				   set == IAM_SET_ANY ? IAM_STR("ForAnyValue:") :
				   IAM_STR(""));
	iam_buffer_str(&out, base);
	iam_buffer_str(&out, if_exists ? IAM_STR("IfExists") : IAM_STR(""));
	CHECK(!out.failed);
	return (IamStr) {out.data, out.len};
}

/* The same request with one value left of the key of an entry. */
static IamRequest
with_one_value(const Case *c, const IamRequestEntry *entry, uint32_t which)
{
	FuzzRequest other = *c->given;
	IamStr		name = iam_request_str(&c->request, entry->name);
	IamRequest	request;
	uint32_t	i;

	other.parts.context = other.keys;
	for (i = 0; i < other.parts.n_context; i++)
	{
		if (!iam_str_eq(other.keys[i].name, name))
			continue;
		other.keys[i].values += which;
		other.keys[i].n_values = 1;
	}
	CHECK(fuzz_build(c->arena, &other.parts, &request));
	return request;
}

/* Policy values are alternatives; negated, all must be avoided (7.1). */
static void
check_policy_values(const Case *c, const IamRequest *request,
					IamStr operator, bool negated,
					const IamConditionKey *key)
{
	bool		all = true;
	bool		any = false;
	uint32_t	i;

	for (i = 0; i < key->n_values; i++)
	{
		IamConditionKey one = *key;
		bool		result;

		one.values += i;
		one.n_values = 1;
		result = key_holds(c, request, operator, &one);
		all &= result;
		any |= result;
	}
	if (key->n_values > 0)
		CHECK(key_holds(c, request, operator, key) ==
			  (negated ? all : any));
}

/* Set operators are about the request's values one by one (7.3). */
static void
check_request_values(const Case *c, IamStr base, const IamConditionKey *key,
					 const IamRequestEntry *entry)
{
	IamStr		for_all = operator_name(c, IAM_SET_ALL, base, false);
	IamStr		for_any = operator_name(c, IAM_SET_ANY, base, false);
	bool		all = true;
	bool		any = false;
	uint32_t	i;

	for (i = 0; i < entry->n_values; i++)
	{
		IamRequest	one = with_one_value(c, entry, i);
		bool		result = key_holds(c, &one, for_any, key);

		CHECK(key_holds(c, &one, for_all, key) == result);
		check_policy_values(c, &one, for_any, is_negated(base), key);
		all &= result;
		any |= result;
	}
	CHECK(key_holds(c, &c->request, for_all, key) == all);
	CHECK(key_holds(c, &c->request, for_any, key) == any);
}

/* A key that is not there (7.3, 7.4). */
static void
check_missing(const Case *c, IamStr base, const IamConditionKey *key)
{
	bool		negated = is_negated(base);
	int			if_exists;

	for (if_exists = 0; if_exists <= 1; if_exists++)
	{
		CHECK(key_holds(c, &c->request,
						operator_name(c, IAM_SET_NONE, base, if_exists),
						key) == (negated || if_exists));
		CHECK(key_holds(c, &c->request,
						operator_name(c, IAM_SET_ALL, base, if_exists),
						key));
		CHECK(!key_holds(c, &c->request,
						 operator_name(c, IAM_SET_ANY, base, if_exists),
						 key));
	}
}

/* IfExists makes no difference to a key that is there (7.4). */
static void
check_if_exists(const Case *c, IamStr base, const IamConditionKey *key)
{
	int			set;

	for (set = IAM_SET_NONE; set <= IAM_SET_ANY; set++)
		CHECK(key_holds(c, &c->request,
						operator_name(c, (IamSetPrefix) set, base, false),
						key) ==
			  key_holds(c, &c->request,
						operator_name(c, (IamSetPrefix) set, base, true),
						key));
}

static bool
relative_holds(const Case *c, const char *base, const IamConditionKey *key)
{
	return key_holds(c, &c->request, string(base), key);
}

/*
 * A single value against one value of the policy: an operator and its
 * opposite never both hold; texts are always comparable; ordered values are
 * less, equal or greater, and nothing of these when one does not parse.
 */
static void
check_relatives(const Case *c, const Relatives *r,
				const IamConditionKey *key)
{
	bool		equal = relative_holds(c, r->equal, key);
	bool		not_equal = relative_holds(c, r->not_equal, key);
	bool		less;
	bool		greater;

	CHECK(!(equal && not_equal));
	CHECK(memcmp(r->equal, "String", 6) != 0 || equal || not_equal);
	if (r->less == NULL)
		return;
	less = relative_holds(c, r->less, key);
	greater = relative_holds(c, r->greater, key);
	CHECK(less + equal + greater <= 1);
	CHECK(not_equal == (less || greater));
	CHECK(relative_holds(c, r->less_or_equal, key) == (less || equal));
	CHECK(relative_holds(c, r->greater_or_equal, key) == (greater || equal));
}

/* One operator and key. */
static void
check_key(const Case *c, IamStr operator, const IamConditionKey *key)
{
	IamOperator parsed = iam_operator_parse(operator);
	IamOperator base = {parsed.code, IAM_SET_NONE, false};
	const IamRequestEntry *entry = iam_request_find(&c->request, key->name);
	IamBuffer	name;
	IamConditionKey one = *key;
	size_t		i;

	if (parsed.code == IAM_OP_UNKNOWN)
	{
		CHECK(!key_holds(c, &c->request, operator, key));
		return;
	}
	if (parsed.code == IAM_OP_NULL || key->n_values > MOST_PARTS)
		return;
	iam_buffer_init(&name, c->arena, 64);
	iam_operator_print(&base, &name);
	if (entry == NULL)
	{
		check_missing(c, (IamStr) {name.data, name.len}, key);
		return;
	}
	check_if_exists(c, (IamStr) {name.data, name.len}, key);
	check_request_values(c, (IamStr) {name.data, name.len}, key, entry);
	/* a plain operator has nothing to say about an array (7.4) */
	if (entry->multivalued)
	{
		CHECK(!key_holds(c, &c->request, (IamStr) {name.data, name.len},
						 key));
		return;
	}
	one.n_values = 1;
	for (i = 0; i < COUNT(relatives) && key->n_values > 0; i++)
		check_relatives(c, &relatives[i], &one);
}

/* Operators and keys must all hold (7.1); an unknown operator never does. */
static void
check_conditions(const Case *c, const IamStatement *statement)
{
	bool		all = true;
	uint32_t	i;
	uint32_t	j;

	for (i = 0; i < statement->n_conditions; i++)
	{
		const IamConditionBlock *block = &statement->conditions[i];

		all &= iam_operator_parse(block->operator_name).code !=
			IAM_OP_UNKNOWN;
		for (j = 0; j < block->n_keys; j++)
		{
			all &= key_holds(c, &c->request, block->operator_name,
							 &block->keys[j]);
			if (i < MOST_PARTS && j < MOST_PARTS)
				check_key(c, block->operator_name, &block->keys[j]);
		}
	}
	CHECK(holds(c, &c->request, statement->conditions,
				statement->n_conditions) == all);
}

/* A policy around the object of a Condition element. */
static bool
parse_condition(IamArena *arena, IamStr text, IamPolicy *policy)
{
	IamBuffer	out;
	IamError	error;

	iam_buffer_init(&out, arena, text.len + 200);
	iam_buffer_str(&out, IAM_STR("{\"Version\":\"2012-10-17\","
								 "\"Statement\":{\"Effect\":\"Allow\","
								 "\"Action\":\"*\",\"Resource\":\"*\","
								 "\"Condition\":"));
	iam_buffer_str(&out, text);
	iam_buffer_str(&out, IAM_STR("}}"));
	return iam_policy_parse(arena, (IamStr) {out.data, out.len}, policy,
							&error);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	IamArena	arena;
	IamPolicy	policy;
	FuzzRequest given;
	Case		c = {&arena, &given, {0}};
	char	   *copy = fuzz_copy(data, size);
	IamStr		input = {copy, size};
	bool		text = fuzz_is_text(input);
	IamStr		condition = fuzz_line(&input);

	fuzz_read_request(&input, &given);
	iam_arena_init(&arena, &fuzz_host);
	if (text && parse_condition(&arena, condition, &policy) &&
		policy.n_statements == 1 &&
		fuzz_build(&arena, &given.parts, &c.request))
		check_conditions(&c, &policy.statements[0]);
	iam_arena_free(&arena);
	free(copy);
	return 0;
}
