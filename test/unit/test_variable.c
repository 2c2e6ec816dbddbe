/*
 * test_variable.c
 *		Policy variables: how strings are cut into tokens, what values they
 *		get, and where and in which Version they count.
 */
#include <time.h>

#include "engine.h"
#include "variable.h"

/* A string and its tokens, written as `kind:text|...`; see spell_token. */
typedef struct TokenCase
{
	IamStr		source;
	const char *tokens;
} TokenCase;

static const TokenCase token_cases[] = {
	{S(""), ""},
	{S("plain"), "t:plain"},
	{S("a*b?c"), "t:a|*|t:b|?|t:c"},
	{S("**"), "*|*"},
	/* variables and blanks around their names */
	{S("${a}"), "v:a"},
	{S("x${aws:username}y"), "t:x|v:aws:username|t:y"},
	{S("${ a }${\ta\r\n}"), "v:a|v:a"},
	{S("${aws:PrincipalTag/a b}"), "v:aws:PrincipalTag/a b"},
	{S("${\xC3\xA9}"), "v:\xC3\xA9"},
	{S("${a}${b}"), "v:a|v:b"},
	/* defaults */
	{S("${a,'d'}"), "v:a='d'"},
	{S("${a, 'd'}"), "v:a='d'"},
	{S("${ a , \t'd' \n}"), "v:a='d'"},
	{S("${a,''}"), "v:a=''"},
	{S("${a,' d '}"), "v:a=' d '"},
	{S("${a,'}'}x"), "v:a='}'|t:x"},
	{S("${a,'${b}'}"), "v:a='${b}'"},
	{S("${a,'*?$'}"), "v:a='*?$'"},
	{S("${a,'x,y'}"), "v:a='x,y'"},
	{S("${a,'\"'}"), "v:a='\"'"},
	/* escapes take no blanks and no default */
	{S("${*}"), "t:*"},
	{S("${?}"), "t:?"},
	{S("${$}"), "t:$"},
	{S("${$}{a}"), "t:$|t:{a}"},
	{S("${ *}"), "v:*"},
	{S("${? }"), "v:?"},
	{S("${**}"), "v:**"},
	{S("${*,'d'}"), "v:*='d'"},
	{S("${&}"), "v:&"},
	/* malformed ones have no value */
	{S("${}"), "m"},
	{S("${ }"), "m"},
	{S("a${}b"), "t:a|m|t:b"},
	{S("${,'d'}"), "m"},
	{S("${a,}"), "m"},
	{S("${a,d}"), "m"},
	{S("${a,\"d\"}"), "m"},
	{S("${a,'d}"), "m"},
	{S("${a,'d'x}"), "m"},
	{S("${a,'d' x}y"), "m|t:y"},
	{S("${a,d'}'}"), "m|t:'}"},
	/* no closing brace: text, wildcards in it stay wildcards */
	{S("${"), "t:${"},
	{S("${a"), "t:${|t:a"},
	{S("${a*"), "t:${|t:a|*"},
	{S("${${"), "t:${|t:${"},
	/* names nest no further */
	{S("${a${b}}"), "v:a${b|t:}"},
	/* a dollar sign otherwise is itself */
	{S("$"), "t:$"},
	{S("$a}"), "t:$a}"},
	{S("$${a}"), "t:$|v:a"},
	{S("${a}$"), "v:a|t:$"},
	{S("{a}"), "t:{a}"},
	{S("$ {a}"), "t:$ {a}"},
};

static void
spell_token(const IamToken *token, IamBuffer *out)
{
	static const char kinds[] = {
		[IAM_TOKEN_TEXT] = 't',[IAM_TOKEN_STAR] = '*',[IAM_TOKEN_ONE] = '?',
		[IAM_TOKEN_VARIABLE] = 'v',[IAM_TOKEN_MALFORMED] = 'm'
	};

	iam_buffer_byte(out, (unsigned char) kinds[token->kind]);
	if (token->kind == IAM_TOKEN_TEXT || token->kind == IAM_TOKEN_VARIABLE)
	{
		iam_buffer_byte(out, ':');
		iam_buffer_str(out, token->kind == IAM_TOKEN_TEXT ?
					   token->text : token->name);
	}
	if (token->kind == IAM_TOKEN_VARIABLE && token->has_default)
	{
		iam_buffer_str(out, IAM_STR("='"));
		iam_buffer_str(out, token->fallback);
		iam_buffer_byte(out, '\'');
	}
}

static void
test_tokens(void)
{
	UnitHost	host;
	IamArena	arena;
	size_t		i;

	unit_host_init(&host, &arena);
	for (i = 0; i < UNIT_LENGTH(token_cases); i++)
	{
		IamStr		source = unit_copy(token_cases[i].source.data,
									   token_cases[i].source.len);
		IamTokenizer tokenizer = {source, 0, false};
		IamToken	token;
		IamBuffer	out;
		const char *text = token_cases[i].source.data;
		const char *first = strstr(text, "${");

		iam_buffer_init(&out, &arena, 64);
		while (iam_variable_next(&tokenizer, &token))
		{
			if (out.len > 0)
				iam_buffer_byte(&out, '|');
			spell_token(&token, &out);
		}
		CHECK_THAT(iam_str_eq((IamStr) {out.data, out.len},
							  (IamStr) {token_cases[i].tokens,
							  strlen(token_cases[i].tokens)}),
				   "\"%s\" is cut into %.*s", token_cases[i].source.data,
				   (int) out.len, out.data);
		CHECK(iam_variable_present(source) == (first != NULL));
		CHECK(iam_variable_head(source) ==
			  (first != NULL ? (size_t) (first - text) : source.len));
		unit_free(source);
	}
	iam_arena_free(&arena);
	CHECK(host.outstanding == 0);
}

/* What a string becomes for a request; NULL when it has no value. */
typedef struct ValueCase
{
	IamStr		source;
	const char *plain;			/* wildcards as they are */
	const char *pattern;		/* wildcards as bytes of their own */
} ValueCase;

#define STAR "\xFE"
#define ONE "\xFF"
#define BOTH(text) text, text

static const char context[] =
"{\"aws:username\":\"alice\",\"empty\":\"\",\"wild\":\"a*?b\","
"\"vars\":\"${aws:username}${*}\",\"number\":1.50,\"truth\":true,"
"\"list\":[\"one\"],\"none\":null,\"*\":\"a star as a key\"}";

static const ValueCase value_cases[] = {
	{S("x"), BOTH("x")},
	{S("a*b?"), "a*b?", "a" STAR "b" ONE},
	{S("${aws:username}"), BOTH("alice")},
	{S("${AWS:UserName}/*"), "alice/*", "alice/" STAR},
	{S("${ aws:username }${aws:username}"), BOTH("alicealice")},
	/* an empty string is a value */
	{S("[${empty}]"), BOTH("[]")},
	{S("${empty,'d'}"), BOTH("")},
	/* a value is never looked at again */
	{S("${wild}"), BOTH("a*?b")},
	{S("${wild}*"), "a*?b*", "a*?b" STAR},
	{S("${vars}"), BOTH("${aws:username}${*}")},
	{S("${number}${truth}"), BOTH("1.50true")},
	/* missing, null and multivalued keys */
	{S("${missing}"), NULL, NULL},
	{S("a${none}b"), NULL, NULL},
	{S("${list}"), NULL, NULL},
	{S("${aws:username}${missing}"), NULL, NULL},
	{S("${missing,'d*'}"), BOTH("d*")},
	{S("${none,''}"), BOTH("")},
	{S("${list,'${a}'}"), BOTH("${a}")},
	{S("${aws:username,'d'}"), BOTH("alice")},
	/* escapes */
	{S("${*}${?}${$}"), BOTH("*?$")},
	{S("*${*}*"), "***", STAR "*" STAR},
	{S("${$}{aws:username}"), BOTH("${aws:username}")},
	/* with a blank it is a key like any other */
	{S("${ * }"), BOTH("a star as a key")},
	{S("${}"), NULL, NULL},
	{S("${aws:username,x}"), NULL, NULL},
	{S("${,'d'}"), NULL, NULL},
	{S("${aws:username"), BOTH("${aws:username")},
	{S("${*"), "${*", "${" STAR},
};

static void
check_value(IamArena *arena, const IamRequest *request, IamStr source,
			IamGlobForm form, const char *expected)
{
	IamWork		work = {.scratch = arena};
	IamArenaMark mark = iam_arena_mark(arena);
	IamStr		result = IAM_STR("");
	bool		done = iam_variable_resolve(&work, request, source, form,
											SIZE_MAX, &result);

	CHECK(work.failure == IAM_OK);
	CHECK_THAT(done == (expected != NULL), "\"%.*s\" has %s value",
			   (int) source.len, source.data, done ? "a" : "no");
	if (done && expected != NULL)
		CHECK_THAT(iam_str_eq(result, (IamStr) {expected, strlen(expected)}),
				   "\"%.*s\" becomes \"%.*s\"", (int) source.len, source.data,
				   (int) result.len, result.data);
	iam_arena_rewind(arena, &mark);
}

static void
test_values(void)
{
	UnitHost	host;
	IamArena	arena;
	IamRequest	request;
	size_t		i;

	unit_host_init(&host, &arena);
	request = unit_request(&arena, IAM_STR("s3:GetObject"), IAM_STR("*"),
						   IAM_STR(context));
	for (i = 0; i < UNIT_LENGTH(value_cases); i++)
	{
		const ValueCase *value = &value_cases[i];
		IamStr		source = unit_copy(value->source.data,
									   value->source.len);

		check_value(&arena, &request, source, IAM_GLOB_SOURCE, value->plain);
		check_value(&arena, &request, source, IAM_GLOB_RESOLVED,
					value->pattern);
		unit_free(source);
	}
	iam_arena_free(&arena);
	CHECK(host.outstanding == 0);
}

/*
 * Where variables count (3.3): a resource, then operator and value of a
 * condition on the key `k`, whose value in the request is given.  Both must
 * hold for the request to be allowed.
 */
typedef struct PlaceCase
{
	IamStr		resource;		/* of the policy */
	IamStr		condition;		/* operator and key with its value */
	bool		modern;			/* allowed under 2012-10-17 */
	bool		old;			/* allowed under 2008-10-17 and without */
} PlaceCase;

#define ANY S("*")
#define ALWAYS S("`StringLike`:{`k`:`*`}")

static const PlaceCase place_cases[] = {
	{S("arn:aws:s3:::b/${aws:username}/*"), ALWAYS, true, false},
	{S("arn:aws:s3:::b/${AWS:USERNAME}/*"), ALWAYS, true, false},
	{S("arn:aws:s3:::b/${missing,'alice'}/*"), ALWAYS, true, false},
	{S("arn:aws:s3:::b/${missing}/*"), ALWAYS, false, false},
	{S("arn:aws:s3:::b/${wild}/*"), ALWAYS, false, false},
	{S("arn:aws:s3:::b/${}*"), ALWAYS, false, false},
	/* before the fifth colon it is plain text */
	{S("arn:aws:${service}:::b/*"), ALWAYS, false, false},
	{S("arn:aws:s3::${empty}:b/*"), ALWAYS, false, false},
	/* values of String operators */
	{ANY, S("`StringEquals`:{`k`:`v-${aws:username}`}"), true, false},
	{ANY, S("`StringEqualsIgnoreCase`:{`k`:`V-${aws:username}`}"), true,
	false},
	{ANY, S("`StringLike`:{`k`:`*${aws:username}`}"), true, false},
	{ANY, S("`StringLike`:{`k`:`v${star}`}"), false, false},
	{ANY, S("`StringEquals`:{`plain`:`${aws:username}`}"), false, true},
	{ANY, S("`StringEquals`:{`escape`:`a${*}b`}"), true, false},
	{ANY, S("`StringLike`:{`escape`:`a${*}b`}"), true, false},
	{ANY, S("`StringLike`:{`k`:`v${*}`}"), false, false},
	{ANY, S("`StringNotEquals`:{`k`:`v-${aws:username}`}"), false, true},
	/* values that are longer than what they are equal to without case */
	{ANY, S("`StringEqualsIgnoreCase`:{`kkkk`:`${kelvins}`}"), true, false},
	{ANY, S("`StringEqualsIgnoreCase`:{`kelvins`:`${kkkk}`}"), true, false},
	/* the longest of many values counts, wherever it stands */
	{ANY, S("`ForAnyValue:StringEquals`:{`many`:`${aws:username}-long`}"),
	true, false},
	{ANY, S("`ForAllValues:StringLike`:{`many`:[`${b}`,"
			"`${aws:username}*`]}"),
	true, false},
	/* without value: unequal to everything (3.4) */
	{ANY, S("`StringEquals`:{`k`:`${missing}`}"), false, false},
	{ANY, S("`StringNotEquals`:{`k`:`${missing}`}"), true, true},
	{ANY, S("`StringNotLike`:{`k`:[`${missing}*`,`w`]}"), true, true},
	{ANY, S("`StringNotLike`:{`k`:[`${missing}*`,`v*`]}"), false, false},
	/* Arn operators: the sixth part only */
	{ANY, S("`ArnLike`:{`arn`:`arn:aws:s3:::x/${aws:username}`}"), true,
	false},
	{ANY, S("`ArnEquals`:{`arn`:`arn:aws:s3:::${missing,'x'}/*`}"), true,
	false},
	{ANY, S("`ArnLike`:{`arn`:`arn:aws:${service}:::x/*`}"), false, false},
	{ANY, S("`ArnNotLike`:{`arn`:`arn:aws:s3:::x/${missing}`}"), true, true},
	/* Bool, but not Numeric, Date, Ip, Binary and Null */
	{ANY, S("`Bool`:{`truth`:`${truth}`}"), true, false},
	{ANY, S("`NumericEquals`:{`number`:`${number}`}"), false, false},
	{ANY, S("`NumericNotEquals`:{`number`:`${aws:username}`}"), false,
	false},
	{ANY, S("`DateEquals`:{`number`:`${number}`}"), false, false},
	{ANY, S("`IpAddress`:{`address`:`${address}`}"), false, false},
	{ANY, S("`BinaryEquals`:{`binary`:`${binary}`}"), false, false},
	{ANY, S("`Null`:{`k`:`${false}`}"), false, false},
	/* keys are no place */
	{ANY, S("`StringEquals`:{`${key}`:`v-alice`}"), false, false},
};

static const char place_context[] =
"{\"aws:username\":\"alice\",\"wild\":\"*\",\"star\":\"*\",\"empty\":\"\","
"\"service\":\"s3\",\"k\":\"v-alice\",\"key\":\"k\","
"\"plain\":\"${aws:username}\",\"escape\":\"a*b\","
"\"arn\":\"arn:aws:s3:::x/alice\",\"truth\":\"true\",\"false\":\"false\","
"\"many\":[\"b\",\"alice-long\",\"b\"],\"b\":\"b\","
"\"kkkk\":\"kkkk\",\"kelvins\":\"\xE2\x84\xAA\xE2\x84\xAA\xE2\x84\xAA"
"\xE2\x84\xAA\",\"number\":\"5\",\"address\":\"10.0.0.1\","
"\"binary\":\"QQ==\"}";

static void
check_place(IamArena *arena, const IamRequest *request, const PlaceCase *place,
			const char *version, bool expected)
{
	IamStr		policy;
	IamStr		text;
	IamBuffer	out;
	IamDecision decision;

	iam_buffer_init(&out, arena, 256);
	iam_buffer_append(&out, version, strlen(version));
	iam_buffer_str(&out, IAM_STR("`Statement`:{`Effect`:`Allow`,"
								 "`Action`:`*`,`Resource`:`"));
	iam_buffer_str(&out, place->resource);
	iam_buffer_str(&out, IAM_STR("`,`Condition`:{"));
	iam_buffer_str(&out, place->condition);
	iam_buffer_str(&out, IAM_STR("}}}"));
	text = (IamStr) {out.data, out.len};
	policy = unit_json(text);
	decision = unit_decide(arena, policy, request);
	CHECK_THAT((decision == IAM_ALLOWED) == expected, "%.*s is %s",
			   (int) policy.len, policy.data, unit_decision_name(decision));
	unit_free(policy);
}

static void
test_places(void)
{
	UnitHost	host;
	IamArena	arena;
	IamRequest	request;
	size_t		i;

	unit_host_init(&host, &arena);
	request = unit_request(&arena, IAM_STR("s3:GetObject"),
						   IAM_STR("arn:aws:s3:::b/alice/k"),
						   IAM_STR(place_context));
	for (i = 0; i < UNIT_LENGTH(place_cases); i++)
	{
		const PlaceCase *place = &place_cases[i];

		check_place(&arena, &request, place, "{`Version`:`2012-10-17`,",
					place->modern);
		check_place(&arena, &request, place, "{`Version`:`2008-10-17`,",
					place->old);
		check_place(&arena, &request, place, "{", place->old);
	}
	iam_arena_free(&arena);
	CHECK(host.outstanding == 0);
}

/*
 * No pattern that still could match is given up: the result is as long as
 * the limit, or one byte longer.
 */
static void
test_limit(void)
{
	UnitHost	host;
	IamArena	arena;
	IamRequest	request;
	IamWork		work = {.scratch = &arena};
	IamStr		result;

	unit_host_init(&host, &arena);
	request = unit_request(&arena, IAM_STR("s3:GetObject"), IAM_STR("*"),
						   IAM_STR(context));
	/* "alice-" and two wildcards, which may match nothing */
	CHECK(iam_variable_resolve(&work, &request, IAM_STR("*${aws:username}-*"),
							   IAM_GLOB_RESOLVED, 6, &result));
	CHECK(result.len == 8);
	CHECK(!iam_variable_resolve(&work, &request,
								IAM_STR("*${aws:username}-*"),
								IAM_GLOB_RESOLVED, 5, &result));
	CHECK(work.failure == IAM_OK);
	iam_arena_free(&arena);
}

/* A long string of one unit: its tokens, its value and how long that took. */
static void
check_time(const char *unit)
{
	size_t		unit_len = strlen(unit);
	size_t		len = 1024 * 1024 / unit_len * unit_len;
	char	   *text = malloc(len);
	IamStr		source = {text, len};
	IamTokenizer tokenizer = {source, 0, false};
	IamToken	token;
	UnitHost	host;
	IamArena	arena;
	IamRequest	request;
	IamWork		work = {.scratch = &arena};
	IamStr		result;
	clock_t		start;
	double		seconds;
	size_t		i;

	if (text == NULL)
		abort();
	for (i = 0; i < len; i++)
		text[i] = unit[i % unit_len];
	unit_host_init(&host, &arena);
	request = unit_request(&arena, IAM_STR("s3:GetObject"), IAM_STR("*"),
						   IAM_STR(context));
	start = clock();
	while (iam_variable_next(&tokenizer, &token))
		;
	iam_variable_resolve(&work, &request, source, IAM_GLOB_RESOLVED, SIZE_MAX,
						 &result);
	seconds = (double) (clock() - start) / CLOCKS_PER_SEC;
	CHECK(tokenizer.place == len);
	CHECK_THAT(seconds < 1.0, "1 MB of \"%s\" takes %.2f s", unit, seconds);
	iam_arena_free(&arena);
	CHECK(host.outstanding == 0);
	free(text);
}

static void
test_time(void)
{
	static const char *const units[] = {
		"${", "${a", "$", "${}", "${a}", "${a,", "${a,'", "${a,'}", "${a,}",
		"${*}", "${empty}", "${aws:username}", "${missing,''}", "*", "?$"
	};
	size_t		i;

	for (i = 0; i < UNIT_LENGTH(units); i++)
		check_time(units[i]);
}

/* Without memory, and when the host asks to stop. */
static void
test_failures(void)
{
	UnitHost	host;
	IamArena	arena;
	IamRequest	request;
	IamWork		work = {.scratch = &arena};
	IamStr		result;
	size_t		size = 8 * 1024 * 1024;
	char	   *text = malloc(size);

	if (text == NULL)
		abort();
	memset(text, '*', size);
	unit_host_init(&host, &arena);
	request = unit_request(&arena, IAM_STR("s3:GetObject"), IAM_STR("*"),
						   IAM_STR(context));
	host.fail_at = host.calls + 1;
	CHECK(!iam_variable_resolve(&work, &request, (IamStr) {text, size},
								IAM_GLOB_RESOLVED, SIZE_MAX, &result));
	CHECK(work.failure == IAM_ERR_NO_MEMORY);
	work.failure = IAM_OK;
	host.stop_at = host.questions + 1;
	CHECK(!iam_variable_resolve(&work, &request, (IamStr) {text, size},
								IAM_GLOB_RESOLVED, SIZE_MAX, &result));
	CHECK(work.failure == IAM_ERR_CANCELLED);
	iam_arena_free(&arena);
	CHECK(host.outstanding == 0);
	free(text);
}

int
main(void)
{
	test_tokens();
	test_values();
	test_places();
	test_limit();
	test_time();
	test_failures();
	return unit_done();
}
