/*
 * test_policy.c
 *		The grammar of policies and their canonical text: what is refused,
 *		where and with which words; what is printed; that it is read again.
 */
#include "engine.h"
#include "jsonscan.h"
#include "jsonwalk.h"

/* A document that breaks a rule.  A backquote stands for a double quote. */
typedef struct BadPolicy
{
	IamStr		text;
	const char *message;
	const char *pointer;
	size_t		offset;
} BadPolicy;

/* Of a statement that breaks a rule, what stands before it. */
#define BEFORE "{`Statement`:["
#define AT (sizeof(BEFORE) - 1)

#define DOCUMENT(text, message, pointer, offset) \
	{S(text), message, pointer, offset}
#define STATEMENT(text, message, pointer, offset) \
	{S(BEFORE text "]}"), message, "/Statement/0" pointer, AT + (offset)}

#define BOTH(pair) "a statement has " pair ", not both"
#define STRINGS "must be a string or an array of strings, not "
#define SCALAR "a condition value must be a string, a number, a boolean or " \
	"an array of these, not "

static const BadPolicy bad_policies[] = {
	/* the document */
	DOCUMENT("[]", "a policy document must be an object, not an array", "",
			 0),
	DOCUMENT("`a`", "a policy document must be an object, not a string", "",
			 0),
	DOCUMENT(" null", "a policy document must be an object, not null", "", 1),
	DOCUMENT("{`version`:1}", "unknown element in the policy document",
			 "/version", 1),
	DOCUMENT("{`Effect`:`Allow`}", "unknown element in the policy document",
			 "/Effect", 1),
	DOCUMENT("{``:1}", "unknown element in the policy document", "/", 1),
	DOCUMENT("{`Id`:`a`,`Id`:`b`}",
			 "member name stands twice in one JSON object", "/Id", 10),
	/* Version */
	DOCUMENT("{`Version`:`2012-10-18`}",
			 "Version must be \"2012-10-17\" or \"2008-10-17\"", "/Version",
			 11),
	DOCUMENT("{`Version`:``}",
			 "Version must be \"2012-10-17\" or \"2008-10-17\"", "/Version",
			 11),
	DOCUMENT("{`Version`:`2012-10-17 `}",
			 "Version must be \"2012-10-17\" or \"2008-10-17\"", "/Version",
			 11),
	DOCUMENT("{`Version`:2012}", "Version must be a string, not a number",
			 "/Version", 11),
	DOCUMENT("{`Version`:null}", "Version must be a string, not null",
			 "/Version", 11),
	/* Id */
	DOCUMENT("{`Id`:1}", "Id must be a string, not a number", "/Id", 6),
	DOCUMENT("{`Id`:null}", "Id must be a string, not null", "/Id", 6),
	DOCUMENT("{`Id`:[`a`]}", "Id must be a string, not an array", "/Id", 6),
	/* Statement */
	DOCUMENT("{`Statement`:`a`}",
			 "Statement must be an object or an array of objects, not a "
			 "string", "/Statement", 13),
	DOCUMENT("{`Statement`:null}",
			 "Statement must be an object or an array of objects, not null",
			 "/Statement", 13),
	DOCUMENT("{`Statement`:{}}", "a statement must have Effect",
			 "/Statement", 13),
	DOCUMENT("{`Statement`:[[]]}",
			 "a statement must be an object, not an array", "/Statement/0",
			 14),
	STATEMENT("null", "a statement must be an object, not null", "", 0),
	STATEMENT("`a`", "a statement must be an object, not a string", "", 0),
	STATEMENT("{}", "a statement must have Effect", "", 0),
	STATEMENT("{`Effect`:`Allow`}",
			  "a statement must have Action or NotAction", "", 0),
	STATEMENT("{`Action`:`a:b`}", "a statement must have Effect", "", 0),
	STATEMENT("{`Id`:`a`}", "unknown element in a statement", "/Id", 1),
	STATEMENT("{`Statement`:[]}", "unknown element in a statement",
			  "/Statement", 1),
	STATEMENT("{`effect`:`Allow`}", "unknown element in a statement",
			  "/effect", 1),
	STATEMENT("{`Effect`:`Allow`,`Effect`:`Allow`}",
			  "member name stands twice in one JSON object", "/Effect", 18),
	/* Sid */
	STATEMENT("{`Sid`:1}", "Sid must be a string, not a number", "/Sid", 7),
	STATEMENT("{`Sid`:null}", "Sid must be a string, not null", "/Sid", 7),
	/* Effect */
	STATEMENT("{`Effect`:`allow`}", "Effect must be \"Allow\" or \"Deny\"",
			  "/Effect", 10),
	STATEMENT("{`Effect`:`DENY`}", "Effect must be \"Allow\" or \"Deny\"",
			  "/Effect", 10),
	STATEMENT("{`Effect`:``}", "Effect must be \"Allow\" or \"Deny\"",
			  "/Effect", 10),
	STATEMENT("{`Effect`:true}", "Effect must be a string, not a boolean",
			  "/Effect", 10),
	STATEMENT("{`Effect`:[`Allow`]}",
			  "Effect must be a string, not an array", "/Effect", 10),
	/* the pairs, in both orders */
	STATEMENT("{`Action`:`a:b`,`NotAction`:`a:b`}",
			  BOTH("Action or NotAction"), "/NotAction", 28),
	STATEMENT("{`NotAction`:[],`Action`:[]}", BOTH("Action or NotAction"),
			  "/Action", 25),
	STATEMENT("{`Resource`:`*`,`NotResource`:`*`}",
			  BOTH("Resource or NotResource"), "/NotResource", 30),
	STATEMENT("{`NotResource`:`*`,`Resource`:`*`}",
			  BOTH("Resource or NotResource"), "/Resource", 30),
	STATEMENT("{`Principal`:`*`,`NotPrincipal`:`*`}",
			  BOTH("Principal or NotPrincipal"), "/NotPrincipal", 32),
	STATEMENT("{`NotPrincipal`:{},`Principal`:{}}",
			  BOTH("Principal or NotPrincipal"), "/Principal", 31),
	/* lists of strings */
	STATEMENT("{`Action`:1}", "Action " STRINGS "a number", "/Action", 10),
	STATEMENT("{`Action`:null}", "Action " STRINGS "null", "/Action", 10),
	STATEMENT("{`Action`:{}}", "Action " STRINGS "an object", "/Action", 10),
	STATEMENT("{`Action`:[`a:b`,true]}", "Action " STRINGS "a boolean",
			  "/Action/1", 17),
	STATEMENT("{`Action`:[`a:b`,null]}", "Action " STRINGS "null",
			  "/Action/1", 17),
	STATEMENT("{`Action`:[[`a:b`]]}", "Action " STRINGS "an array",
			  "/Action/0", 11),
	STATEMENT("{`NotAction`:2}", "NotAction " STRINGS "a number",
			  "/NotAction", 13),
	STATEMENT("{`Resource`:false}", "Resource " STRINGS "a boolean",
			  "/Resource", 12),
	STATEMENT("{`NotResource`:[{}]}", "NotResource " STRINGS "an object",
			  "/NotResource/0", 16),
	/* principals */
	STATEMENT("{`Principal`:1}",
			  "Principal must be a string or an object, not a number",
			  "/Principal", 13),
	STATEMENT("{`Principal`:[`*`]}",
			  "Principal must be a string or an object, not an array",
			  "/Principal", 13),
	STATEMENT("{`NotPrincipal`:null}",
			  "NotPrincipal must be a string or an object, not null",
			  "/NotPrincipal", 16),
	STATEMENT("{`Principal`:{`AWS`:1}}", "Principal " STRINGS "a number",
			  "/Principal/AWS", 20),
	STATEMENT("{`NotPrincipal`:{`AWS`:[`*`,{}]}}",
			  "NotPrincipal " STRINGS "an object", "/NotPrincipal/AWS/1", 28),
	STATEMENT("{`Principal`:{`AWS`:`*`,`AWS`:`*`}}",
			  "member name stands twice in one JSON object",
			  "/Principal/AWS", 24),
	/* conditions */
	STATEMENT("{`Condition`:null}",
			  "Condition must be an object of operators, not null",
			  "/Condition", 13),
	STATEMENT("{`Condition`:[]}",
			  "Condition must be an object of operators, not an array",
			  "/Condition", 13),
	STATEMENT("{`Condition`:{`Bool`:`true`}}",
			  "a condition operator must be an object of keys, not a string",
			  "/Condition/Bool", 21),
	STATEMENT("{`Condition`:{`Bool`:null}}",
			  "a condition operator must be an object of keys, not null",
			  "/Condition/Bool", 21),
	STATEMENT("{`Condition`:{`Bool`:{`a/b`:null}}}", SCALAR "null",
			  "/Condition/Bool/a~1b", 28),
	STATEMENT("{`Condition`:{`Bool`:{`k`:[`a`,[]]}}}", SCALAR "an array",
			  "/Condition/Bool/k/1", 31),
	STATEMENT("{`Condition`:{`Bool`:{`k`:[null]}}}", SCALAR "null",
			  "/Condition/Bool/k/0", 27),
	STATEMENT("{`Condition`:{`Bool`:{`k`:{}}}}", SCALAR "an object",
			  "/Condition/Bool/k", 26),
	STATEMENT("{`Condition`:{`Bool`:{},`Bool`:{}}}",
			  "member name stands twice in one JSON object",
			  "/Condition/Bool", 24),
	STATEMENT("{`Condition`:{`Bool`:{`k`:1,`k`:1}}}",
			  "member name stands twice in one JSON object",
			  "/Condition/Bool/k", 28),
};

/* A document that is accepted, and its canonical text. */
typedef struct Canonical
{
	IamStr		text;
	IamStr		canonical;
} Canonical;

#define SAME(text) {S(text), S(text)}
#define ALLOW "`Effect`:`Allow`,`Action`:`a:b`"

static const Canonical canonicals[] = {
	SAME("{}"),
	SAME("{`Version`:`2012-10-17`}"),
	SAME("{`Version`:`2008-10-17`,`Id`:``,`Statement`:[]}"),
	SAME("{`Statement`:{" ALLOW "}}"),
	SAME("{`Statement`:[{" ALLOW "}]}"),
	SAME("{`Statement`:[{" ALLOW "},{" ALLOW "}]}"),
	/* order of the members, blanks */
	{S(" { `Statement` : [ ] , `Id` : `x` , `Version` : `2012-10-17` } "),
	S("{`Version`:`2012-10-17`,`Id`:`x`,`Statement`:[]}")},
	{S("{`Statement`:{`Condition`:{},`NotResource`:[],`NotAction`:[],"
	   "`NotPrincipal`:{},`Effect`:`Deny`,`Sid`:``}}"),
	S("{`Statement`:{`Sid`:``,`Effect`:`Deny`,`NotPrincipal`:{},"
	  "`NotAction`:[],`NotResource`:[],`Condition`:{}}}")},
	{S("{`Statement`:{`Resource`:`*`,`Principal`:`*`,`Action`:`*`,"
	   "`Effect`:`Allow`}}"),
	S("{`Statement`:{`Effect`:`Allow`,`Principal`:`*`,`Action`:`*`,"
	  "`Resource`:`*`}}")},
	/* single value and array, order and repetition of values */
	SAME("{`Statement`:{`Effect`:`Allow`,`Action`:[`b:b`,`a:a`,`b:b`],"
		 "`Resource`:[`*`]}}"),
	SAME("{`Statement`:{`Effect`:`Allow`,`Principal`:{`Service`:`x`,"
		 "`AWS`:[`b`,`a`],`Other`:[],``:``}," "`Action`:``}}"),
	SAME("{`Statement`:{" ALLOW ",`Condition`:{`bool`:{`B`:`true`,"
		 "`A`:[`x`,`w`,`x`]},`Bool`:{},`BoolIfExists`:{`k`:[]}}}}"),
	/* condition values keep type and spelling */
	SAME("{`Statement`:{" ALLOW ",`Condition`:{`NumericEquals`:{`k`:"
		 "[1.50,-0,1E+2,12345678901234567890,true,false,`1`,`true`]}}}}"),
	/* strings: escapes decoded, except those that JSON needs */
	{S("{`Id`:`\\u0041\\/\\u00e9\\ud83d\\ude00\\u0022\\u005c\\u000a`}"),
	S("{`Id`:`A/\xC3\xA9\xF0\x9F\x98\x80\\`\\\\\\n`}")},
	{S("{`Id`:`\\b\\f\\n\\r\\t\\u0001\\u001F\\u007F`}"),
	S("{`Id`:`\\b\\f\\n\\r\\t\\u0001\\u001f\x7F`}")},
	{S("{`\\u0049d`:`x`,`Stat\\u0065ment`:[]}"),
	S("{`Id`:`x`,`Statement`:[]}")},
	/* what only lint minds */
	SAME("{`Statement`:{`Sid`:`not unique, with blanks`,`Effect`:`Allow`,"
		 "`Action`:`*:*, nonsense`,`Resource`:`no arn`,"
		 "`Condition`:{`NoSuchOperator`:{``:``}}}}"),
	SAME("{`Statement`:{`Effect`:`Allow`,`Action`:`s3:${aws:username}`}}"),
};

/* An element name that is misspelt, and what is suggested. */
typedef struct Misspelt
{
	IamStr		name;
	const char *meant;			/* NULL for no idea */
} Misspelt;

static const Misspelt misspelt_in_statement[] = {
	{S("effect"), "Effect"}, {S("EFFECT"), "Effect"},
	{S("Efect"), "Effect"}, {S("Effectt"), "Effect"},
	{S("Effekt"), "Effect"}, {S("Effcet"), "Effect"},
	{S("Actions"), "Action"}, {S("Acton"), "Action"},
	{S("action"), "Action"}, {S("Notaction"), "NotAction"},
	{S("NotActions"), "NotAction"}, {S("Resources"), "Resource"},
	{S("Ressource"), "Resource"}, {S("Resuorce"), "Resource"},
	{S("NotResources"), "NotResource"}, {S("principal"), "Principal"},
	{S("Principals"), "Principal"}, {S("Conditions"), "Condition"},
	{S("SID"), "Sid"}, {S("Sids"), "Sid"}, {S("Si"), "Sid"},
	{S("Effects!"), "Effect"}, {S("Eff\xC3\xA9" "ct"), "Effect"},
	{S("Effects!!"), NULL}, {S("Foo"), NULL}, {S(""), NULL},
	{S("ActionResource"), NULL}, {S("Rseuorce"), NULL}, {S("Not"), NULL},
};

static const Misspelt misspelt_in_document[] = {
	{S("version"), "Version"}, {S("Verison"), "Version"},
	{S("Statements"), "Statement"}, {S("statement"), "Statement"},
	{S("ID"), "Id"}, {S("Ids"), "Id"}, {S("I"), "Id"}, {S("dI"), NULL},
	{S("Statment"), "Statement"}, {S("Effect"), NULL}, {S(""), NULL},
	{S("State"), NULL},
};

static void
test_bad(void)
{
	UnitHost	host;
	IamArena	arena;
	size_t		i;

	unit_host_init(&host, &arena);
	for (i = 0; i < UNIT_LENGTH(bad_policies); i++)
	{
		const BadPolicy *bad = &bad_policies[i];
		IamStr		text = unit_json(bad->text);
		bool		twice = strstr(bad->message, "twice") != NULL;
		IamPolicy	policy;
		IamError	error;

		CHECK_THAT(!iam_policy_parse(&arena, text, &policy, &error),
				   "accepted: %.*s", (int) text.len, text.data);
		CHECK_THAT(error.code == (twice ? IAM_ERR_JSON : IAM_ERR_POLICY),
				   "%.*s: code %d", (int) text.len, text.data,
				   (int) error.code);
		CHECK_THAT(strcmp(error.message, bad->message) == 0,
				   "%.*s: \"%s\"", (int) text.len, text.data, error.message);
		CHECK_THAT(strcmp(error.pointer, bad->pointer) == 0,
				   "%.*s: pointer \"%s\", not \"%s\"", (int) text.len,
				   text.data, error.pointer, bad->pointer);
		CHECK_THAT(error.offset == bad->offset, "%.*s: offset %zu, not %zu",
				   (int) text.len, text.data, error.offset, bad->offset);
		CHECK(unit_error_is_utf8(&error));
		unit_free(text);
	}
	iam_arena_free(&arena);
	CHECK(host.outstanding == 0);
}

/* What stood there is shown, cut at a character when it is long. */
static void
test_found(void)
{
	UnitHost	host;
	IamArena	arena;
	IamPolicy	policy;
	IamError	error;
	size_t		length;

	unit_host_init(&host, &arena);
	CHECK(!iam_policy_parse(&arena, IAM_STR("{\"Id\":12.50}"), &policy,
							&error));
	CHECK(strcmp(error.found, "12.50") == 0);
	CHECK(!iam_policy_parse(&arena, IAM_STR("{\"Version\":\"a\\nb\"}"),
							&policy, &error));
	CHECK(strcmp(error.found, "a b") == 0);
	CHECK(!iam_policy_parse(&arena, IAM_STR("{\"Id\":[]}"), &policy,
							&error));
	CHECK(error.found[0] == '\0');
	CHECK(!iam_policy_parse(&arena, IAM_STR("{\"Idd\":1}"), &policy, &error));
	CHECK(strcmp(error.found, "Idd") == 0);
	for (length = 0; length < 120; length++)
	{
		IamBuffer	text;
		size_t		i;
		size_t		shown;

		iam_buffer_init(&text, &arena, 512);
		iam_buffer_str(&text, IAM_STR("{\"Version\":\""));
		for (i = 0; i < length; i++)
			iam_buffer_str(&text, IAM_STR("\xE2\x82\xAC"));
		iam_buffer_str(&text, IAM_STR("\"}"));
		CHECK(!iam_policy_parse(&arena, (IamStr) {text.data, text.len},
								&policy, &error));
		CHECK(unit_error_is_utf8(&error));
		shown = strlen(error.found);
		if (length * 3 < sizeof(error.found))
			CHECK_THAT(shown == length * 3, "%zu bytes shown of %zu", shown,
					   length * 3);
		else
			CHECK_THAT(shown > 80 && strcmp(error.found + shown - 3,
											"...") == 0,
					   "not cut: %s", error.found);
	}
	iam_arena_free(&arena);
}

static void
check_hints(const Misspelt *list, size_t count, IamStr before, IamStr after)
{
	UnitHost	host;
	IamArena	arena;
	size_t		i;

	unit_host_init(&host, &arena);
	for (i = 0; i < count; i++)
	{
		char		hint[128] = "";
		IamPolicy	policy;
		IamError	error;
		IamBuffer	text;

		if (list[i].meant != NULL)
			snprintf(hint, sizeof(hint), "Perhaps \"%s\" was meant; element "
					 "names are case-sensitive.", list[i].meant);
		iam_buffer_init(&text, &arena, 64);
		iam_buffer_str(&text, before);
		iam_json_quote(&text, list[i].name);
		iam_buffer_str(&text, after);
		CHECK(!iam_policy_parse(&arena, (IamStr) {text.data, text.len},
								&policy, &error));
		CHECK_THAT(strcmp(error.hint, hint) == 0, "%s: hint \"%s\"",
				   list[i].name.data, error.hint);
		CHECK(error.offset == before.len);
	}
	iam_arena_free(&arena);
	CHECK(host.outstanding == 0);
}

/* The canonical text of a policy text; empty when it is refused. */
static IamStr
canonical(IamArena *arena, IamStr text)
{
	IamPolicy	policy;
	IamError	error;
	IamBuffer	out;

	if (!iam_policy_parse(arena, text, &policy, &error))
	{
		printf("%.*s: %s\n", (int) (text.len < 200 ? text.len : 200),
			   text.data, error.message);
		return IAM_STR("");
	}
	iam_buffer_init(&out, arena, 1);
	iam_policy_print(&policy, &out);
	CHECK(!out.failed);
	return (IamStr) {out.data, out.len};
}

static void
test_canonical(void)
{
	UnitHost	host;
	IamArena	arena;
	size_t		i;

	unit_host_init(&host, &arena);
	for (i = 0; i < UNIT_LENGTH(canonicals); i++)
	{
		IamStr		text = unit_json(canonicals[i].text);
		IamStr		wanted = unit_json(canonicals[i].canonical);
		IamStr		once = canonical(&arena, text);
		IamStr		twice = canonical(&arena, once);

		CHECK_THAT(iam_str_eq(once, wanted), "%.*s is printed as %.*s",
				   (int) text.len, text.data, (int) once.len, once.data);
		CHECK_THAT(iam_str_eq(twice, once), "%.*s is printed as %.*s",
				   (int) once.len, once.data, (int) twice.len, twice.data);
		unit_free(text);
		unit_free(wanted);
	}
	iam_arena_free(&arena);
	CHECK(host.outstanding == 0);
}

/*
 * Whatever was accepted is accepted again as it is printed, up to the limit:
 * documents whose Id is a run of one escape or character.
 */
static void
test_limit(void)
{
	static const struct
	{
		IamStr		unit;
		size_t		decoded;
	}			units[] = {
		{S("a"), 1}, {S("\\u0061"), 1}, {S("\xC3\xA9"), 2},
		{S("\\u00e9"), 2}, {S("\xE2\x82\xAC"), 3}, {S("\\ud83d\\ude00"), 4},
		{S("\\\""), 1}, {S("\\u0022"), 1}, {S("\\u005c"), 1},
		{S("\\n"), 1}, {S("\\u000a"), 1}, {S("\\/"), 1}, {S("\\u0001"), 1}
	};
	const size_t frame = sizeof("{\"Id\":\"\"}") - 1;
	size_t		i;
	int			over;

	for (i = 0; i < UNIT_LENGTH(units); i++)
	{
		size_t		count = (IAM_MAX_DOCUMENT - frame) / units[i].decoded;
		size_t		blanks = (IAM_MAX_DOCUMENT - frame) % units[i].decoded;

		for (over = 0; over < 2; over++)
		{
			UnitHost	host;
			IamArena	arena;
			IamBuffer	text;
			IamPolicy	policy;
			IamError	error;
			size_t		n;
			bool		done;

			unit_host_init(&host, &arena);
			iam_buffer_init(&text, &arena, IAM_MAX_DOCUMENT);
			for (n = 0; n < blanks + (size_t) over; n++)
				iam_buffer_byte(&text, ' ');
			iam_buffer_str(&text, IAM_STR("{\"Id\":\""));
			for (n = 0; n < count; n++)
				iam_buffer_str(&text, units[i].unit);
			iam_buffer_str(&text, IAM_STR("\"}"));
			done = iam_policy_parse(&arena, (IamStr) {text.data, text.len},
									&policy, &error);
			CHECK_THAT(done == (over == 0), "%zu times %s and %d: %d", count,
					   units[i].unit.data, over, done);
			if (done)
			{
				IamStr		once = canonical(&arena, (IamStr) {text.data,
											 text.len});

				CHECK_THAT(iam_str_eq(canonical(&arena, once), once),
						   "printed, %zu times %s is refused", count,
						   units[i].unit.data);
				CHECK(iam_policy_check_length(&arena, &policy, &error));
			}
			else
				CHECK(error.code == IAM_ERR_TOO_LARGE);
			iam_arena_free(&arena);
			CHECK(host.outstanding == 0);
		}
	}
}

/* A policy of many parts, whose size moves the places of the chunks. */
static void
large_policy(IamBuffer *out, size_t pad)
{
	int			i;
	size_t		n;

	iam_buffer_str(out, IAM_STR("{\"Version\":\"2012-10-17\",\"Id\":\""));
	for (n = 0; n < pad; n++)
		iam_buffer_byte(out, 'x');
	iam_buffer_str(out, IAM_STR("\",\"Statement\":["));
	for (i = 0; i < 40; i++)
	{
		if (i > 0)
			iam_buffer_byte(out, ',');
		iam_buffer_str(out, IAM_STR(
						   "{\"Sid\":\"s\",\"Effect\":\"Deny\",\"Principal\":"
						   "{\"AWS\":[\"*\",\"123456789012\"]},\"Action\":["
						   "\"a:b\",\"c:d*\",\"e:f\"],\"Resource\":["
						   "\"arn:aws:s3:::b/${k}*\",\"*\"],\"Condition\":"
						   "{\"StringLikeIfExists\":{\"k\":[\"a*\",\"${b}\"],"
						   "\"l\":\"\"},\"bOOL\":{\"m\":true},"
						   "\"NumericEquals\":{\"n\":[1,2,3]}}}"));
	}
	iam_buffer_str(out, IAM_STR("]}"));
}

/* Text to policy to image to policy to text. */
static bool
whole_way(IamArena *arena, const void *input, IamErrorCode *failure)
{
	const IamStr *text = input;
	IamPolicy	policy;
	IamPolicy	again;
	IamImage	opened;
	IamStr		image;
	IamError	error;
	IamBuffer	out;
	bool		done;

	done = iam_policy_parse(arena, *text, &policy, &error) &&
		iam_image_write(arena, &policy, &image, &error);
	if (done)
	{
		CHECK(iam_image_open(image.data, image.len, &opened));
		done = iam_image_read(arena, &opened, &again, &error);
	}
	if (!done)
	{
		*failure = error.code;
		return false;
	}
	iam_buffer_init(&out, arena, 64);
	iam_policy_print(&again, &out);
	if (out.failed)
	{
		*failure = IAM_ERR_NO_MEMORY;
		return false;
	}
	CHECK(iam_str_eq((IamStr) {out.data, out.len}, *text));
	return true;
}

static void
test_starved(void)
{
	unsigned long calls = 0;
	size_t		pad;

	for (pad = 0; pad < 16000; pad += 997)
	{
		UnitHost	host;
		IamArena	arena;
		IamBuffer	text;
		IamStr		bytes;

		unit_host_init(&host, &arena);
		iam_buffer_init(&text, &arena, 1 << 16);
		large_policy(&text, pad);
		bytes = (IamStr) {text.data, text.len};
		calls += unit_starve("policy", whole_way, &bytes, false);
		calls += unit_starve("policy", whole_way, &bytes, true);
		iam_arena_free(&arena);
		CHECK(host.outstanding == 0);
	}
	printf("%lu allocations refused\n", calls);
	CHECK(calls > 100);
}

int
main(void)
{
	test_bad();
	test_found();
	check_hints(misspelt_in_statement, UNIT_LENGTH(misspelt_in_statement),
				IAM_STR("{\"Statement\":[{"), IAM_STR(":1}]}"));
	check_hints(misspelt_in_document, UNIT_LENGTH(misspelt_in_document),
				IAM_STR("{"), IAM_STR(":1}"));
	test_canonical();
	test_limit();
	test_starved();
	return unit_done();
}
