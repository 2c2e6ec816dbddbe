/*
 * test_condition.c
 *		Condition operators: their names, the tables of semantics.md 7.3 and
 *		7.4, what values mean to each operator, and long lists of values.
 */
#include "engine.h"

/* The base operators; for each a request value and policy values. */
typedef struct Base
{
	IamStr		name;
	IamOperatorCode code;
	bool		negated;
	const char *have;			/* value in the request */
	const char *match;			/* policy value that it matches */
	const char *other;			/* policy value that it does not match */
	const char *bad_have;		/* request value that does not parse */
	const char *bad_want;		/* policy value that does not parse */
} Base;

#define TEXT(name, code, negated) \
	{S(name), code, negated, "ab", "ab", "x", NULL, NULL}
#define TYPED(name, code, negated, have, match, other, bad) \
	{S(name), code, negated, have, match, other, bad, bad}
#define NUMBER(name, code, negated, match, other) \
	TYPED(name, code, negated, "5", match, other, "5x")
#define DATE(name, code, negated, match, other) \
	TYPED(name, code, negated, "2020-02-29", match, other, "2021-02-29")
#define ARN(name, code, negated) \
	{S(name), code, negated, "arn:aws:s3:::b/k", "arn:*:s3:::b/?", \
	"arn:aws:s3:::b/?x", "arn:aws:s3::", "x:aws:s3:::b/k"}

static const Base bases[] = {
	TEXT("StringEquals", IAM_OP_STRING_EQUALS, false),
	TEXT("StringNotEquals", IAM_OP_STRING_NOT_EQUALS, true),
	TEXT("StringEqualsIgnoreCase", IAM_OP_STRING_EQUALS_IGNORE_CASE, false),
	TEXT("StringNotEqualsIgnoreCase", IAM_OP_STRING_NOT_EQUALS_IGNORE_CASE,
		 true),
	TEXT("StringLike", IAM_OP_STRING_LIKE, false),
	TEXT("StringNotLike", IAM_OP_STRING_NOT_LIKE, true),
	NUMBER("NumericEquals", IAM_OP_NUMERIC_EQUALS, false, "5.0", "6"),
	NUMBER("NumericNotEquals", IAM_OP_NUMERIC_NOT_EQUALS, true, "5.0", "6"),
	NUMBER("NumericLessThan", IAM_OP_NUMERIC_LESS_THAN, false, "6", "5"),
	NUMBER("NumericLessThanEquals", IAM_OP_NUMERIC_LESS_THAN_EQUALS, false,
		   "5", "4"),
	NUMBER("NumericGreaterThan", IAM_OP_NUMERIC_GREATER_THAN, false, "4",
		   "5"),
	NUMBER("NumericGreaterThanEquals", IAM_OP_NUMERIC_GREATER_THAN_EQUALS,
		   false, "5", "6"),
	DATE("DateEquals", IAM_OP_DATE_EQUALS, false, "2020-02-29T00:00Z",
		 "2020-03"),
	DATE("DateNotEquals", IAM_OP_DATE_NOT_EQUALS, true, "2020-02-29T00:00Z",
		 "2020-03"),
	DATE("DateLessThan", IAM_OP_DATE_LESS_THAN, false, "2020-03",
		 "2020-02-29"),
	DATE("DateLessThanEquals", IAM_OP_DATE_LESS_THAN_EQUALS, false,
		 "2020-02-29", "2020-02"),
	DATE("DateGreaterThan", IAM_OP_DATE_GREATER_THAN, false, "2020-02",
		 "2020-02-29"),
	DATE("DateGreaterThanEquals", IAM_OP_DATE_GREATER_THAN_EQUALS, false,
		 "2020-02-29", "2020-03"),
	TYPED("Bool", IAM_OP_BOOL, false, "true", "TRUE", "false", "yes"),
	TYPED("BinaryEquals", IAM_OP_BINARY_EQUALS, false, "QUI=", "QUI=",
		  "QUJD", "QUI"),
	TYPED("IpAddress", IAM_OP_IP_ADDRESS, false, "10.1.2.3", "10.0.0.0/8",
		  "11.0.0.0/8", "10.1.2"),
	TYPED("NotIpAddress", IAM_OP_NOT_IP_ADDRESS, true, "10.1.2.3",
		  "10.0.0.0/8", "2001:db8::/32", "10.1.2"),
	ARN("ArnEquals", IAM_OP_ARN_EQUALS, false),
	ARN("ArnNotEquals", IAM_OP_ARN_NOT_EQUALS, true),
	ARN("ArnLike", IAM_OP_ARN_LIKE, false),
	ARN("ArnNotLike", IAM_OP_ARN_NOT_LIKE, true),
};

static const IamStr prefixes[] = {S(""), S("ForAllValues:"),
S("ForAnyValue:")};
static const IamStr suffixes[] = {S(""), S("IfExists")};

/* Write an operator's name, in random case if random is not NULL. */
static void
write_name(IamBuffer *out, int set, IamStr base, int if_exists,
		   UnitRandom *random)
{
	size_t		i;
	size_t		start = out->len;

	iam_buffer_str(out, prefixes[set]);
	iam_buffer_str(out, base);
	iam_buffer_str(out, suffixes[if_exists]);
	for (i = start; random != NULL && i < out->len; i++)
	{
		char		c = out->data[i];

		if (((c | 0x20) >= 'a' && (c | 0x20) <= 'z') &&
			unit_below(random, 2) == 0)
			out->data[i] = (char) (c ^ 0x20);
	}
}

/* One base operator with all prefixes and suffixes, in many spellings. */
static void
check_names(IamArena *arena, IamStr base, IamOperatorCode code,
			UnitRandom *random)
{
	int			set;
	int			if_exists;
	int			round;

	for (set = IAM_SET_NONE; set <= IAM_SET_ANY; set++)
	{
		for (if_exists = 0; if_exists < 2; if_exists++)
		{
			/* IfExists is not for Null */
			bool		known = code != IAM_OP_NULL || !if_exists;
			IamBuffer	usual;

			iam_buffer_init(&usual, arena, 64);
			write_name(&usual, set, base, if_exists, NULL);
			for (round = 0; round < 40; round++)
			{
				IamArenaMark mark = iam_arena_mark(arena);
				IamBuffer	written;
				IamBuffer	printed;
				IamStr		name;
				IamOperator operator;

				iam_buffer_init(&written, arena, 64);
				iam_buffer_init(&printed, arena, 64);
				write_name(&written, set, base, if_exists,
						   round > 0 ? random : NULL);
				name = unit_copy(written.data, written.len);
				operator = iam_operator_parse(name);
				CHECK_THAT(operator.code == (known ? code : IAM_OP_UNKNOWN) &&
						   (!known || (operator.set == (IamSetPrefix) set &&
									   operator.if_exists == if_exists)),
						   "%.*s: code %d, set %d, IfExists %d",
						   (int) name.len, name.data, (int) operator.code,
						   (int) operator.set, operator.if_exists);
				if (known)
				{
					iam_operator_print(&operator, &printed);
					CHECK_THAT(iam_str_eq((IamStr) {printed.data, printed.len},
										  (IamStr) {usual.data, usual.len}),
							   "%.*s is printed as %.*s", (int) name.len,
							   name.data, (int) printed.len, printed.data);
				}
				unit_free(name);
				iam_arena_rewind(arena, &mark);
			}
		}
	}
}

static bool
is_known(IamStr name)
{
	return iam_operator_parse(name).code != IAM_OP_UNKNOWN;
}

static const IamStr near_misses[] = {
	S(""), S("Equals"), S("String"), S("StringEqual"), S("StringEqualss"),
	S(" StringEquals"), S("StringEquals "), S("String Equals"),
	S("StringEquals\n"), S("IfExists"), S("ForAllValues:"),
	S("ForAnyValue:"), S("ForAllValues:IfExists"), S("ForAnyValue:IfExists"),
	S("ForAllValue:StringEquals"), S("ForAnyValues:StringEquals"),
	S("ForAllValues StringEquals"), S("ForAllValuesStringEquals"),
	S("ForAllValues: StringEquals"), S("ForAllValues::StringEquals"),
	S("ForAllValues:ForAnyValue:StringEquals"),
	S("ForAllValues:ForAllValues:StringEquals"), S(":StringEquals"),
	S("StringEqualsIfExist"), S("StringEqualsIfExistsIfExists"),
	S("IfExistsStringEquals"), S("StringEqualsIgnoreCas"),
	S("StringLikeIgnoreCase"), S("StringNotLikeIgnoreCase"),
	S("NotStringEquals"), S("NumericEqual"), S("NumericLike"),
	S("NumericNotLessThan"), S("DateLess"), S("Boolean"), S("BoolEquals"),
	S("NotBool"), S("BinaryNotEquals"), S("BinaryLike"), S("IpNotAddress"),
	S("IpAddresses"), S("ArnNot"), S("ArnEqualsIgnoreCase"), S("NotNull"),
	S("NullIfExists"), S("ForAnyValue:NullIfExists"), S("nullifexists"),
	S("StringEquals\0"), S("Str\xC3\xADngEquals"),
	S("StringEquals:ForAllValues"),
	/* longer than any operator */
	S("ForAllValues:StringNotEqualsIgnoreCaseIfExistsAndSoOnAndSoForthxx"),
	S("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
	  "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
};

/* Characters that fold to an ASCII letter are that letter (2). */
static const IamStr odd_spellings[] = {
	S("StringLi\xE2\x84\xAA" "e"), S("Str\xC4\xB0ngEquals"),
};

static void
test_names(void)
{
	UnitRandom	random = {0x8EBC6AF09C88C6E3};
	UnitHost	host;
	IamArena	arena;
	size_t		i;

	unit_host_init(&host, &arena);
	CHECK(UNIT_LENGTH(bases) + 2 == IAM_OP_COUNT);
	for (i = 0; i < UNIT_LENGTH(bases); i++)
		check_names(&arena, bases[i].name, bases[i].code, &random);
	check_names(&arena, IAM_STR("Null"), IAM_OP_NULL, &random);
	CHECK_BAD("operator", is_known, near_misses);
	CHECK_GOOD("operator", is_known, odd_spellings);
	iam_arena_free(&arena);
	CHECK(host.outstanding == 0);
}

/* Where variables count (3.3). */
static void
test_variables(void)
{
	size_t		i;

	for (i = 0; i < UNIT_LENGTH(bases); i++)
	{
		bool		counts = strncmp(bases[i].name.data, "String", 6) == 0 ||
			strncmp(bases[i].name.data, "Arn", 3) == 0 ||
			strcmp(bases[i].name.data, "Bool") == 0;

		CHECK(iam_operator_takes_variables(bases[i].code) == counts);
	}
	CHECK(!iam_operator_takes_variables(IAM_OP_NULL));
	CHECK(!iam_operator_takes_variables(IAM_OP_UNKNOWN));
}

/* Does the condition `{operator: {k: values}}` hold for the context? */
static bool
holds(IamArena *arena, IamStr operator, const char *values,
	  const char *context)
{
	IamArenaMark mark = iam_arena_mark(arena);
	IamBuffer	out;
	IamRequest	request;
	IamStr		policy;
	IamStr		keys;
	IamDecision decision;

	keys = unit_json((IamStr) {context, strlen(context)});
	request = unit_request(arena, IAM_STR("a:b"), IAM_STR("*"), keys);
	iam_buffer_init(&out, arena, 256);
	iam_buffer_str(&out, IAM_STR("{`Statement`:{`Effect`:`Allow`,`Action`:`*`"
								 ",`Resource`:`*`,`Condition`:{`"));
	iam_buffer_str(&out, operator);
	iam_buffer_str(&out, IAM_STR("`:{`k`:"));
	iam_buffer_append(&out, values, strlen(values));
	iam_buffer_str(&out, IAM_STR("}}}}"));
	policy = unit_json((IamStr) {out.data, out.len});
	decision = unit_decide(arena, policy, &request);
	unit_free(policy);
	unit_free(keys);
	iam_arena_rewind(arena, &mark);
	return decision == IAM_ALLOWED;
}

/* The same for an operator made of its parts. */
static void
check_test(IamArena *arena, const Base *base, int set, int if_exists,
		   const char *values, const char *context, bool expected)
{
	IamArenaMark mark = iam_arena_mark(arena);
	IamBuffer	name;

	iam_buffer_init(&name, arena, 64);
	write_name(&name, set, base->name, if_exists, NULL);
	CHECK_THAT(holds(arena, (IamStr) {name.data, name.len}, values,
					 context) == expected,
			   "%.*s %s on %s is not %d", (int) name.len, name.data, values,
			   context, expected);
	iam_arena_rewind(arena, &mark);
}

/* Put values into a JSON text: `%m`, `%o`, `%h`, `%H`, `%b` by the base's. */
static void
fill_in(char *to, const char *format, const Base *base)
{
	for (; *format != '\0'; format++)
	{
		const char *value = NULL;

		if (*format != '%')
		{
			*to++ = *format;
			continue;
		}
		switch (*++format)
		{
			case 'm':
				value = base->match;
				break;
			case 'o':
				value = base->other;
				break;
			case 'h':
				value = base->have;
				break;
			case 'H':
				value = base->bad_have;
				break;
			case 'b':
				value = base->bad_want;
				break;
		}
		to += sprintf(to, "`%s`", value);
	}
	*to = '\0';
}

/*
 * A row for the operators of the tables: policy values and context, and what
 * a positive and a negated operator say with each prefix, T or F each, in the
 * order none, ForAllValues, ForAnyValue; and the same with IfExists.
 */
typedef struct TableRow
{
	const char *values;
	const char *context;
	const char *positive;
	const char *negated;
	const char *positive_if_exists;
	const char *negated_if_exists;
} TableRow;

static const TableRow table[] = {
	/* 7.3 and 7.4: the key is missing, null or an empty array */
	{"%m", "{}", "FTF", "TTF", "TTF", "TTF"},
	{"%m", "{`k`:null}", "FTF", "TTF", "TTF", "TTF"},
	{"%m", "{`k`:[]}", "FTF", "TTF", "TTF", "TTF"},
	{"[%m,%o]", "{`other`:%h}", "FTF", "TTF", "TTF", "TTF"},
	{"[]", "{}", "FTF", "TTF", "TTF", "TTF"},
	/* a string, which is a set of one */
	{"%m", "{`k`:%h}", "TTT", "FFF", "TTT", "FFF"},
	{"%o", "{`k`:%h}", "FFF", "TTT", "FFF", "TTT"},
	{"[%o,%m]", "{`k`:%h}", "TTT", "FFF", "TTT", "FFF"},
	{"[%m,%o]", "{`K`:%h}", "TTT", "FFF", "TTT", "FFF"},
	{"[%o,%o]", "{`k`:%h}", "FFF", "TTT", "FFF", "TTT"},
	/* no policy value */
	{"[]", "{`k`:%h}", "FFF", "TTT", "FFF", "TTT"},
	{"[]", "{`k`:[%h]}", "FFF", "FTT", "FFF", "FTT"},
	/* an array, of whatever length, under a plain operator */
	{"%m", "{`k`:[%h]}", "FTT", "FFF", "FTT", "FFF"},
	{"%o", "{`k`:[%h]}", "FFF", "FTT", "FFF", "FTT"},
	{"%m", "{`k`:[%h,%h]}", "FTT", "FFF", "FTT", "FFF"},
};

/* Rows for operators with values that do not parse (7.7). */
static const TableRow unparsable_table[] = {
	{"%m", "{`k`:%H}", "FFF", "FFF", "FFF", "FFF"},
	{"%o", "{`k`:%H}", "FFF", "FFF", "FFF", "FFF"},
	{"%o", "{`k`:``}", "FFF", "FFF", "FFF", "FFF"},
	{"%m", "{`k`:[%h,%H]}", "FFT", "FFF", "FFT", "FFF"},
	{"%m", "{`k`:[%H,%h]}", "FFT", "FFF", "FFT", "FFF"},
	{"%o", "{`k`:[%H,%h]}", "FFF", "FFT", "FFF", "FFT"},
	{"%b", "{`k`:%h}", "FFF", "FFF", "FFF", "FFF"},
	{"[%b,%m]", "{`k`:%h}", "TTT", "FFF", "TTT", "FFF"},
	{"[%m,%b]", "{`k`:%h}", "TTT", "FFF", "TTT", "FFF"},
	{"[%o,%b]", "{`k`:%h}", "FFF", "FFF", "FFF", "FFF"},
	{"%b", "{}", "FTF", "TTF", "TTF", "TTF"},
	{"%b", "{`k`:[%h]}", "FFF", "FFF", "FFF", "FFF"},
};

static void
check_table(IamArena *arena, const Base *base, const TableRow *rows,
			size_t count)
{
	size_t		i;
	int			set;

	for (i = 0; i < count; i++)
	{
		const TableRow *row = &rows[i];
		const char *plain = base->negated ? row->negated : row->positive;
		const char *if_exists = base->negated ? row->negated_if_exists :
			row->positive_if_exists;
		char		values[256];
		char		context[256];

		/* an empty text is good base64 (13, row 7.5) */
		if (base->code == IAM_OP_BINARY_EQUALS &&
			strstr(row->context, "``") != NULL)
			continue;
		fill_in(values, row->values, base);
		fill_in(context, row->context, base);
		for (set = 0; set <= IAM_SET_ANY; set++)
		{
			check_test(arena, base, set, 0, values, context,
					   plain[set] == 'T');
			check_test(arena, base, set, 1, values, context,
					   if_exists[set] == 'T');
		}
	}
}

/* Null: policy values, context, and whether it holds; sets do not matter. */
typedef struct NullRow
{
	const char *values;
	const char *context;
	bool		expected;
} NullRow;

static const NullRow null_table[] = {
	{"`true`", "{}", true}, {"`false`", "{}", false},
	{"`true`", "{`k`:null}", true}, {"`false`", "{`k`:null}", false},
	{"`true`", "{`k`:[]}", true}, {"`false`", "{`k`:[]}", false},
	{"`true`", "{`k`:`x`}", false}, {"`false`", "{`k`:`x`}", true},
	{"`true`", "{`k`:``}", false}, {"`false`", "{`k`:``}", true},
	{"`true`", "{`k`:[`x`]}", false}, {"`false`", "{`k`:[`x`]}", true},
	{"true", "{}", true}, {"false", "{}", false}, {"`TRUE`", "{}", true},
	{"`False`", "{`k`:`x`}", true}, {"[`true`,`false`]", "{}", true},
	{"[`false`,`true`]", "{`k`:1}", true}, {"[]", "{}", false},
	{"[]", "{`k`:1}", false}, {"`yes`", "{}", false},
	{"``", "{}", false}, {"1", "{`k`:1}", false}, {"`no`", "{`k`:1}", false},
	{"[`no`,`true`]", "{}", true},
};

/* An operator nobody knows never holds, whatever stands around it. */
static const IamStr unknown[] = {
	S("NoSuch"), S("NoSuchIfExists"), S("ForAllValues:NoSuch"),
	S("ForAllValues:NoSuchIfExists"), S("ForAnyValue:NoSuch"),
	S("NullIfExists"), S("ForAllValues:NullIfExists"),
};

static void
test_tables(void)
{
	static const char *const contexts[] = {
		"{}", "{`k`:`v`}", "{`k`:[`v`]}", "{`k`:[]}"
	};
	UnitHost	host;
	IamArena	arena;
	size_t		i;
	size_t		j;

	unit_host_init(&host, &arena);
	for (i = 0; i < UNIT_LENGTH(bases); i++)
	{
		check_table(&arena, &bases[i], table, UNIT_LENGTH(table));
		if (bases[i].bad_want != NULL)
			check_table(&arena, &bases[i], unparsable_table,
						UNIT_LENGTH(unparsable_table));
	}
	for (i = 0; i < UNIT_LENGTH(null_table); i++)
	{
		static const Base null = {S("Null"), IAM_OP_NULL, false, NULL, NULL,
		NULL, NULL, NULL};
		int			set;

		for (set = 0; set <= IAM_SET_ANY; set++)
			check_test(&arena, &null, set, 0, null_table[i].values,
					   null_table[i].context, null_table[i].expected);
	}
	for (i = 0; i < UNIT_LENGTH(unknown); i++)
	{
		for (j = 0; j < UNIT_LENGTH(contexts); j++)
			CHECK_THAT(!holds(&arena, unknown[i], "`true`", contexts[j]),
					   "%s holds on %s", unknown[i].data, contexts[j]);
		CHECK(!holds(&arena, unknown[i], "[]", "{}"));
	}
	iam_arena_free(&arena);
	CHECK(host.outstanding == 0);
}

/* What single operators make of values (7.5 and 7.6). */
typedef struct ValueRow
{
	IamStr		operator;
	const char *values;
	const char *context;
	bool		expected;
} ValueRow;

static const ValueRow value_table[] = {
	{S("StringEquals"), "`a*`", "{`k`:`ab`}", false},
	{S("StringEquals"), "`a*`", "{`k`:`a*`}", true},
	{S("StringEquals"), "`A`", "{`k`:`a`}", false},
	{S("StringEquals"), "``", "{`k`:``}", true},
	{S("StringEquals"), "1.50", "{`k`:`1.50`}", true},
	{S("StringEquals"), "1.5", "{`k`:`1.50`}", false},
	{S("StringEquals"), "true", "{`k`:true}", true},
	{S("StringEqualsIgnoreCase"), "`A\xC3\x89`", "{`k`:`a\xC3\xA9`}", true},
	{S("StringEqualsIgnoreCase"), "`ss`", "{`k`:`\xC3\x9F`}", false},
	{S("StringEqualsIgnoreCase"), "`k`", "{`k`:`\xE2\x84\xAA`}", true},
	{S("StringEqualsIgnoreCase"), "`\xE2\x84\xAA\xE2\x84\xAA`", "{`k`:`kk`}",
	true},
	{S("StringEqualsIgnoreCase"), "`a*`", "{`k`:`ab`}", false},
	{S("StringNotEqualsIgnoreCase"), "`AB`", "{`k`:`ab`}", false},
	{S("StringLike"), "`a*`", "{`k`:`ab`}", true},
	{S("StringLike"), "`a*`", "{`k`:`AB`}", false},
	{S("StringLike"), "`a?`", "{`k`:`a\xC3\xA9`}", true},
	{S("StringLike"), "`*`", "{`k`:``}", true},
	{S("StringLike"), "`a`", "{`k`:`ab`}", false},
	{S("NumericEquals"), "1e1", "{`k`:`10`}", true},
	{S("NumericEquals"), "`+010.`", "{`k`:10}", true},
	{S("NumericEquals"), "`0x0A`", "{`k`:`10`}", false},
	{S("NumericEquals"), "`0.1`", "{`k`:`0.1000000000000000055511151231`}",
	false},
	{S("NumericLessThan"), "`98765432109876543211`",
	"{`k`:`98765432109876543210`}", true},
	{S("NumericGreaterThan"), "-1", "{`k`:`-0.5`}", true},
	{S("DateEquals"), "`2018-08-10T00:00:00Z`", "{`k`:`1533859200`}", true},
	{S("DateEquals"), "1533859200.0", "{`k`:`2018-08-10`}", true},
	{S("DateEquals"), "`2018`", "{`k`:`2018-01-01T00:00:00+00:00`}", true},
	{S("DateLessThan"), "`2020-01-01T01:00+02:00`",
	"{`k`:`2019-12-31T22:59:59.999Z`}", true},
	{S("DateEquals"), "`2020-1-1`", "{`k`:`2020-01-01`}", false},
	{S("Bool"), "true", "{`k`:`True`}", true},
	{S("Bool"), "`1`", "{`k`:true}", false},
	{S("Bool"), "`false`", "{`k`:`0`}", false},
	{S("BinaryEquals"), "``", "{`k`:``}", true},
	{S("BinaryEquals"), "`QUJD`", "{`k`:`QUJD`}", true},
	{S("BinaryEquals"), "`qujd`", "{`k`:`QUJD`}", false},
	{S("BinaryEquals"), "`QQ==`", "{`k`:`QR==`}", false},
	{S("IpAddress"), "`10.1.2.3`", "{`k`:`10.1.2.3`}", true},
	{S("IpAddress"), "`10.255.255.255/8`", "{`k`:`10.1.2.3`}", true},
	{S("IpAddress"), "`0.0.0.0/0`", "{`k`:`10.1.2.3`}", true},
	{S("IpAddress"), "`::/0`", "{`k`:`10.1.2.3`}", false},
	{S("NotIpAddress"), "`::/0`", "{`k`:`10.1.2.3`}", true},
	{S("IpAddress"), "`2001:DB8::1`", "{`k`:`2001:db8:0:0::1`}", true},
	{S("IpAddress"), "`10.0.0.0/255.0.0.0`", "{`k`:`10.1.2.3`}", false},
	{S("IpAddress"), "`10.0.0.0/8`", "{`k`:`10.0.0.0/8`}", false},
	{S("ArnEquals"), "`arn:aws:s3:::b/*`", "{`k`:`arn:aws:s3:::b/k/l`}",
	true},
	{S("ArnLike"), "`arn:aws:s3:::B/*`", "{`k`:`arn:aws:s3:::b/k`}", false},
	{S("ArnLike"), "`arn:aws:S3:::b`", "{`k`:`arn:aws:s3:::b`}", false},
	{S("ArnLike"), "`arn:*:b`", "{`k`:`arn:aws:s3:::b`}", false},
	{S("ArnLike"), "`arn:*:*:*:*:b:c`", "{`k`:`arn:aws:x:::b:c`}", true},
	{S("ArnLike"), "`arn:aws:s3*:b`", "{`k`:`arn:aws:s3:::b`}", false},
	{S("ArnLike"), "`*:aws:s3:::b`", "{`k`:`arn:aws:s3:::b`}", false},
	{S("ArnNotLike"), "`arn:aws:s3:::b`", "{`k`:`no arn`}", false},
};

static void
test_values(void)
{
	UnitHost	host;
	IamArena	arena;
	size_t		i;

	unit_host_init(&host, &arena);
	for (i = 0; i < UNIT_LENGTH(value_table); i++)
	{
		const ValueRow *row = &value_table[i];

		CHECK_THAT(holds(&arena, row->operator, row->values, row->context) ==
				   row->expected, "%s %s on %s is not %d",
				   row->operator.data, row->values, row->context,
				   row->expected);
	}
	iam_arena_free(&arena);
	CHECK(host.outstanding == 0);
}

/*
 * Long lists under set operators, against the words of 7.3 and 7.7: numbers
 * under NumericEquals and NumericNotEquals.  Numbers beyond MOST are written
 * as text that does not parse.
 */
#define MOST 400

typedef struct NumberList
{
	unsigned	numbers[1200];
	unsigned	count;
} NumberList;

static void
write_numbers(IamBuffer *out, const NumberList *list)
{
	unsigned	i;

	iam_buffer_byte(out, '[');
	for (i = 0; i < list->count; i++)
	{
		char		text[24];
		int			len = snprintf(text, sizeof(text), "%s`%u%s`",
								   i > 0 ? "," : "", list->numbers[i],
								   list->numbers[i] > MOST ? "x" : "");

		iam_buffer_append(out, text, (size_t) len);
	}
	iam_buffer_byte(out, ']');
}

/* Does one value pass? */
static bool
value_passes(unsigned have, const NumberList *wants, bool negated)
{
	bool		bad = have > MOST;
	bool		found = false;
	unsigned	i;

	for (i = 0; i < wants->count; i++)
	{
		found |= wants->numbers[i] == have;
		/* a bad policy value spoils a negated test */
		bad |= negated && wants->numbers[i] > MOST;
	}
	return !bad && found != negated;
}

static void
check_list(IamArena *arena, const NumberList *haves, const NumberList *wants,
		   unsigned long *held)
{
	IamBuffer	values;
	IamBuffer	context;
	int			kind;

	iam_buffer_init(&values, arena, 1024);
	write_numbers(&values, wants);
	iam_buffer_byte(&values, '\0');
	iam_buffer_init(&context, arena, 1024);
	iam_buffer_str(&context, IAM_STR("{`k`:"));
	write_numbers(&context, haves);
	iam_buffer_str(&context, IAM_STR("}"));
	iam_buffer_byte(&context, '\0');
	for (kind = 0; kind < 4; kind++)
	{
		static const IamStr names[] = {
			S("ForAllValues:NumericEquals"), S("ForAnyValue:NumericEquals"),
			S("ForAllValues:NumericNotEquals"),
			S("ForAnyValue:NumericNotEquals")
		};
		unsigned	passing = 0;
		bool		expected;
		unsigned	i;

		for (i = 0; i < haves->count; i++)
			passing += value_passes(haves->numbers[i], wants, kind >= 2);
		expected = kind % 2 == 0 ? passing == haves->count : passing > 0;
		*held += expected;
		CHECK_THAT(holds(arena, names[kind], values.data, context.data) ==
				   expected, "%s: %u values, %u wanted, %u pass",
				   names[kind].data, haves->count, wants->count, passing);
	}
}

static void
test_lists(void)
{
	static NumberList haves;
	static NumberList wants;
	UnitRandom	random = {0x589965CC75374CC3};
	unsigned long held = 0;
	int			round;

	for (round = 0; round < 1500; round++)
	{
		UnitHost	host;
		IamArena	arena;
		bool		numbers_only = unit_below(&random, 4) != 0;
		unsigned	range = 1 + unit_below(&random, MOST);
		unsigned	i;

		unit_host_init(&host, &arena);
		/* short ones are compared as they come, long ones are sorted */
		haves.count = 1 + (round % 3 == 0 ? unit_below(&random, 1200) :
						   unit_below(&random, 6));
		wants.count = unit_below(&random, round % 2 == 0 ? 400 : 6);
		for (i = 0; i < haves.count; i++)
			haves.numbers[i] = unit_below(&random, range);
		/* often all that is there is wanted, or just one is not */
		for (i = 0; i < wants.count; i++)
			wants.numbers[i] = round % 4 == 0 ? i % range :
				unit_below(&random, range * 2);
		if (!numbers_only)
			haves.numbers[unit_below(&random, haves.count)] = MOST + 1;
		if (!numbers_only && wants.count > 0 && round % 2 == 0)
			wants.numbers[unit_below(&random, wants.count)] = MOST + 2;
		for (i = 0; i < wants.count; i++)
		{
			if (wants.numbers[i] > MOST)
				wants.numbers[i] = MOST + 2;
		}
		check_list(&arena, &haves, &wants, &held);
		iam_arena_free(&arena);
		CHECK(host.outstanding == 0);
	}
	printf("%lu of %d tests of lists hold\n", held, 4 * 1500);
	CHECK(held > 1000 && held < 5000);
}

/*
 * Texts that some operators read and others do not, that differ in case
 * only, with and without wildcards and variables.
 */
static const char *const set_texts[] = {
	"", "a", "A", "b", "ab", "aB", "abc", "a*", "a?", "*", "?", "${*}",
	"a${*}", "${v}", "${v}c", "${none}", "${none,'b'}", "1", "01", "1.0", "2",
	"true", "TRUE", "false", "10.0.0.1", "10.0.0.0/8", "2020-01-01",
	"1577836800", "QUJD", "arn:aws:s3:::b", "arn:aws:s3:::b/k",
	"arn:aws:s3:::b/*", "arn:aws:s3:::*", "arn:aws:s3:::${v}",
	"arn:aws:s3:::ab", "\xE2\x84\xAA", "k", "K"
};

static const char *
set_text(UnitRandom *random)
{
	return set_texts[unit_below(random, UNIT_LENGTH(set_texts))];
}

static void
write_set(IamBuffer *out, UnitRandom *random, unsigned count)
{
	unsigned	i;

	iam_buffer_byte(out, '[');
	for (i = 0; i < count; i++)
	{
		const char *text = set_text(random);

		iam_buffer_append(out, i > 0 ? ",`" : "`", i > 0 ? 2 : 1);
		iam_buffer_append(out, text, strlen(text));
		iam_buffer_byte(out, '`');
	}
	iam_buffer_byte(out, ']');
}

/* Does the plain operator hold for one value alone? */
static bool
holds_alone(IamArena *arena, const Base *base, const char *values,
			const char *text)
{
	char		context[128];

	snprintf(context, sizeof(context), "{`v`:`ab`,`k`:`%s`}", text);
	return holds(arena, base->name, values, context);
}

/*
 * A set under ForAllValues holds when each value holds alone, under
 * ForAnyValue when one does (7.3), however long it is.
 */
static void
check_set(IamArena *arena, const Base *base, UnitRandom *random)
{
	IamArenaMark mark = iam_arena_mark(arena);
	IamBuffer	values;
	IamBuffer	context;
	unsigned	count = 1 + unit_below(random, 40);
	bool		all = true;
	bool		any = false;
	unsigned	i;

	iam_buffer_init(&values, arena, 1024);
	write_set(&values, random, unit_below(random, 30));
	iam_buffer_byte(&values, '\0');
	iam_buffer_init(&context, arena, 1024);
	iam_buffer_str(&context, IAM_STR("{`v`:`ab`,`k`:["));
	for (i = 0; i < count; i++)
	{
		const char *text = set_text(random);
		bool		alone = holds_alone(arena, base, values.data, text);

		/* most sets of many values hold one that fails: leave such out */
		if (!alone && unit_below(random, 8) != 0)
			continue;
		all &= alone;
		any |= alone;
		iam_buffer_append(&context, "`", 1);
		iam_buffer_append(&context, text, strlen(text));
		iam_buffer_append(&context, "`,", 2);
	}
	context.len -= context.data[context.len - 1] == ',' ? 1 : 0;
	iam_buffer_append(&context, "]}", 3);
	if (strstr(context.data, "`k`:[]") == NULL)
	{
		check_test(arena, base, IAM_SET_ALL, 0, values.data, context.data,
				   all);
		check_test(arena, base, IAM_SET_ANY, 0, values.data, context.data,
				   any);
	}
	iam_arena_rewind(arena, &mark);
}

static void
test_sets(void)
{
	UnitRandom	random = {0x2545F4914F6CDD1D};
	UnitHost	host;
	IamArena	arena;
	size_t		i;
	int			round;

	unit_host_init(&host, &arena);
	for (i = 0; i < UNIT_LENGTH(bases); i++)
	{
		for (round = 0; round < 60; round++)
			check_set(&arena, &bases[i], &random);
	}
	iam_arena_free(&arena);
	CHECK(host.outstanding == 0);
}

/*
 * More values than any batch holds, on both sides: this ends soon because
 * exact texts are searched, and a value left out is noticed wherever it is.
 */
#define HUGE_SET 40000

static void
write_huge_set(IamBuffer *out, unsigned left_out)
{
	unsigned	i;

	iam_buffer_byte(out, '[');
	for (i = 0; i < HUGE_SET; i++)
	{
		char		text[32];

		if (i == left_out)
			continue;
		snprintf(text, sizeof(text), "`arn:aws:a:::%u`,", i);
		iam_buffer_append(out, text, strlen(text));
	}
	out->len--;
	iam_buffer_byte(out, ']');
}

static void
check_huge_set(IamArena *arena, unsigned left_out)
{
	static const IamStr names[] = {
		S("ForAllValues:StringEquals"), S("ForAllValues:StringLike"),
		S("ForAllValues:StringEqualsIgnoreCase"), S("ForAllValues:ArnLike")
	};
	IamArenaMark mark = iam_arena_mark(arena);
	IamBuffer	values;
	IamBuffer	context;
	size_t		i;

	iam_buffer_init(&values, arena, 1024);
	write_huge_set(&values, left_out);
	iam_buffer_byte(&values, '\0');
	iam_buffer_init(&context, arena, 1024);
	iam_buffer_str(&context, IAM_STR("{`k`:"));
	write_huge_set(&context, HUGE_SET);
	iam_buffer_append(&context, "}", 2);
	for (i = 0; i < UNIT_LENGTH(names); i++)
		CHECK_THAT(holds(arena, names[i], values.data, context.data) ==
				   (left_out == HUGE_SET), "%s of a huge set without %u",
				   names[i].data, left_out);
	iam_arena_rewind(arena, &mark);
}

static void
test_huge_sets(void)
{
	static const unsigned left_out[] = {
		0, 16383, 16384, HUGE_SET - 1, HUGE_SET
	};
	UnitHost	host;
	IamArena	arena;
	size_t		i;

	unit_host_init(&host, &arena);
	for (i = 0; i < UNIT_LENGTH(left_out); i++)
		check_huge_set(&arena, left_out[i]);
	iam_arena_free(&arena);
	CHECK(host.outstanding == 0);
}

int
main(void)
{
	test_names();
	test_variables();
	test_tables();
	test_values();
	test_lists();
	test_sets();
	test_huge_sets();
	return unit_done();
}
