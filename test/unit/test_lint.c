/*
 * test_lint.c
 *		Unit tests of linting: the model, findings without memory and on a stop,
 *		options, days of the catalogue, spelling, variables.
 *
 * What each rule finds is tested in SQL (test/lint).
 */
#include "engine.h"
#include "jsontree.h"
#include "lint_rule.h"
#include "lint_spell.h"

static const IamExtraActions no_extra = {NULL, 0, NULL};

/* Documents that reach much of the code; backquotes stand for quotes. */
static const IamStr documents[] = {
	S("{`Version`:`2012-10-17`,`Statement`:[{`Effect`:`Allow`,"
	  "`Action`:[`s3:Get*`,`s3:GetObject`,`s3:Frob`,`s33:x`,`iam:PassRole`],"
	  "`Resource`:[`arn:aws:s3:::b/${aws:PrincipalTag/t}/*`,`*`],"
	  "`Condition`:{`StringEqualsIfExists`:{`aws:SourceVpc`:[`vpc-1`,`*`]},"
	  "`IpAddress`:{`aws:SourceIp`:[`10.0.0.0/8`,`203.0.113.5/24`]}}},"
	  "{`Effect`:`Deny`,`NotAction`:`iam:*`,`NotResource`:`*`}]}"),
	S("{`Version`:`2012-10-17`,`Id`:`x`,`Statement`:{`Effect`:`Allow`,"
	  "`Principal`:{`AWS`:[`*`,`arn:aws:iam::111122223333:root`],"
	  "`Service`:`lambda.amazonaws.com`,`Federated`:`accounts.google.com`},"
	  "`Action`:`sts:AssumeRole`}}"),
	S("{`Version`:7,`Statement`:[1,{`Effect`:[],`Principal`:{`AWS`:7},"
	  "`Action`:{`Ref`:`x`},`Resource`:null,`Condition`:[],`Foo`:1},"
	  "{`Condition`:{`x`:{`y`:{}},`Null`:7}}],`Bar`:{}}"),
	S("{`Statement`:[{`Effect`:`Allow`,`Effect`:`Deny`,`Action`:`*`,"
	  "`Resource`:`arn:aws:s3:::${AWS::AccountId}-{{x}}/${aws:user`}]}"),
	S("{`Version`:`2012-10-17`,"),
	S(""),
	S("null")
};

/* A lint of one document, as text. */
typedef struct Case
{
	IamStr		document;
	IamLintProfile profile;
	bool		terse;
	const IamRuleset *ruleset;
	IamStr		ignored;
} Case;

static bool
lint_case(IamArena *arena, const Case *given, IamLintResult *result,
		  IamErrorCode *failure)
{
	IamWork		work = {.scratch = arena};
	IamLintOptions options;
	IamLintInput input = {.work = &work, .options = &options,
		.extra = &no_extra, .ruleset = given->ruleset,
	.terse = given->terse};
	IamStr		ignored = given->ignored;
	bool		done;

	iam_lint_options_init(&options);
	options.profile = given->profile;
	if (input.ruleset == NULL)
		input.ruleset = iam_ruleset(IAM_STR("latest"));
	if (ignored.len > 0)
		input.ignore = (IamStrList) {&ignored, 1, true};
	done = iam_lint_text(&input, given->document, result);
	*failure = work.failure;
	return done && work.failure == IAM_OK;
}

static bool
lint_without_memory(IamArena *arena, const void *input, IamErrorCode *failure)
{
	IamLintResult result;

	return lint_case(arena, input, &result, failure);
}

static void
test_memory(void)
{
	size_t		i;

	for (i = 0; i < UNIT_LENGTH(documents); i++)
	{
		Case		given = {.document = unit_json(documents[i]),
		.profile = IAM_PROFILE_AGENT};
		char		name[32];

		snprintf(name, sizeof(name), "document %zu", i);
		unit_starve(name, lint_without_memory, &given, false);
		unit_starve(name, lint_without_memory, &given, true);
		unit_free(given.document);
	}
}

/* A document of a part that stands there n times; backquotes are quotes. */
typedef struct Long
{
	const char *head;
	const char *part;
	size_t		n;
	const char *tail;
} Long;

static IamStr
long_document(const Long *shape)
{
	size_t		head = strlen(shape->head);
	size_t		part = strlen(shape->part);
	size_t		tail = strlen(shape->tail);
	size_t		len = head + shape->n * part + tail;
	char	   *text = malloc(len);
	IamStr		result;
	size_t		i;

	memcpy(text, shape->head, head);
	for (i = 0; i < shape->n; i++)
		memcpy(text + head + i * part, shape->part, part);
	memcpy(text + len - tail, shape->tail, tail);
	result = unit_json((IamStr) {text, len});
	free(text);
	return result;
}

#define HEAD "{`Version`:`2012-10-17`,`Statement`:["

/* One that has much of everything. */
static const Long mixed = {
	HEAD, "{`Effect`:`Allow`,`Action`:[`s3:G*`,`s3:Frob`],"
	"`Resource`:[`arn:aws:s3:::b*/*`,`*`]},", 4000, "{}]}"
};

/* What is long in one place. */
static const Long long_shapes[] = {
	{HEAD, "1,", 20000, "1]}"},
	{HEAD, "{},", 20000, "{}]}"},
	{HEAD "{`Effect`:`Allow`,`Resource`:`*`,`Action`:[", "`*`,", 10000,
	"`*`]}]}"},
	{HEAD "{`Effect`:`Allow`,`Action`:`*`,`Resource`:[", "1,", 20000, "1]}]}"},
	{HEAD "{`Effect`:`Allow`,`Action`:`*`,`Resource`:[", "`*`,", 10000,
	"`*`]}]}"},
	{HEAD "{`Effect`:`Allow`,`Action`:`*`,`Resource`:`*`,`Principal`:"
	"{`AWS`:[", "`*`,", 10000, "`*`]}}]}"},
	{HEAD "{`Effect`:`Allow`,`Action`:`*`,`Resource`:`*`,`Condition`:"
	"{`StringLike`:{`aws:PrincipalArn`:[", "`*a`,", 10000, "`*`]}}}]}"},
	{HEAD "{`Effect`:`Allow`,`Action`:`*`,`Resource`:`*`,`Condition`:"
	"{`StringEquals`:{`s3:prefix`:`", "${aws:username}", 5000, "`}}}]}"},
	{HEAD "{`Effect`:`Allow`,`Action`:`*`,`Resource`:`*`,`Condition`:"
	"{`StringEquals`:{`s3:prefix`:`", "${", 10000, "`}}}]}"},
	{HEAD "{", "`x`:1,", 20000, "`x`:1}]}"}
};

/* It can be stopped, and says so; then nothing more is looked at. */
static void
stop_half_way(const Long *shape, unsigned long least)
{
	Case		given = {.document = long_document(shape),
	.profile = IAM_PROFILE_AGENT};
	IamLintResult result;
	IamErrorCode failure;
	UnitHost	host;
	IamArena	arena;
	unsigned long questions;

	unit_host_init(&host, &arena);
	CHECK(lint_case(&arena, &given, &result, &failure));
	questions = host.questions;
	CHECK_THAT(questions >= least, "%s: asked %lu times", shape->part,
			   questions);
	iam_arena_free(&arena);
	unit_host_init(&host, &arena);
	host.stop_at = questions / 2 + 1;
	CHECK(!lint_case(&arena, &given, &result, &failure));
	CHECK(failure == IAM_ERR_CANCELLED);
	CHECK_THAT(host.questions <= host.stop_at + 2,
			   "%s: asked %lu times after the stop", shape->part,
			   host.questions - host.stop_at);
	iam_arena_free(&arena);
	CHECK(host.outstanding == 0);
	unit_free(given.document);
}

static void
test_stop(void)
{
	size_t		i;

	stop_half_way(&mixed, 30);
	for (i = 0; i < UNIT_LENGTH(long_shapes); i++)
		stop_half_way(&long_shapes[i], 2);
}

/* The same findings, whether their texts are wanted or not. */
static void
test_terse(void)
{
	size_t		i;
	uint32_t	j;

	for (i = 0; i < UNIT_LENGTH(documents); i++)
	{
		Case		given = {.document = unit_json(documents[i])};
		IamLintResult full;
		IamLintResult terse;
		IamErrorCode failure;
		UnitHost	host;
		IamArena	arena;

		unit_host_init(&host, &arena);
		CHECK(lint_case(&arena, &given, &full, &failure));
		given.terse = true;
		CHECK(lint_case(&arena, &given, &terse, &failure));
		CHECK(full.n_findings > 0 && full.n_findings == terse.n_findings);
		for (j = 0; j < full.n_findings; j++)
		{
			CHECK(full.findings[j]->rule == terse.findings[j]->rule);
			CHECK(full.findings[j]->severity == terse.findings[j]->severity);
			CHECK(terse.findings[j]->message.len == 0);
		}
		iam_arena_free(&arena);
		unit_free(given.document);
	}
}

/* Has the document a finding of the rule? */
static bool
finds(const Case *given, const char *code)
{
	IamLintResult result;
	IamErrorCode failure;
	UnitHost	host;
	IamArena	arena;
	bool		found = false;
	uint32_t	i;

	unit_host_init(&host, &arena);
	CHECK(lint_case(&arena, given, &result, &failure));
	for (i = 0; i < result.n_findings; i++)
		found |= strcmp(result.findings[i]->rule->code, code) == 0;
	iam_arena_free(&arena);
	return found;
}

/*
 * Where there are more patterns than are compared with types, a pattern that
 * may name a whole type is taken to do so: what it may grant is told.
 */
static void
test_many_patterns(void)
{
	static const Long whole = {
		HEAD "{`Effect`:`Allow`,`Action`:`*`,`Resource`:[",
		"`arn:aws:ec2:::a`,", 45000, "`arn:aws:s3:::*`]}]}"
	};
	static const Long part = {
		HEAD "{`Effect`:`Allow`,`Action`:`*`,`Resource`:[",
		"`arn:aws:ec2:::a`,", 45000, "`arn:aws:s3:::b`]}]}"
	};
	Case		given = {.document = long_document(&whole)};

	CHECK(finds(&given, "s3-read-write-all"));
	unit_free(given.document);
	given.document = long_document(&part);
	CHECK(!finds(&given, "s3-read-write-all"));
	unit_free(given.document);
}

/*
 * A frozen ruleset sees the catalogue of its day: what came later is unknown,
 * what has gone since is there.
 */
static void
test_days(void)
{
	static const IamRuleset old = {"old", 0, 20251001};
	static const char form[] = "{\"Version\":\"2012-10-17\",\"Statement\":["
		"{\"Effect\":\"Allow\",\"Action\":\"%s\",\"Resource\":\"*\"}]}";
	static const struct
	{
		const char *action;
		bool		today;
		bool		then;
	}			rows[] = {
		{"s3:GetObject", true, true},
		{"s3:NoSuchThing", false, false},
		{"access-analyzer:DeleteServiceLinkedAnalyzer", true, false},
		{"account:PutChallengeQuestions", false, true}
	};
	size_t		i;

	for (i = 0; i < UNIT_LENGTH(rows); i++)
	{
		char		text[256];
		Case		given = {.document = {text, 0}};

		given.document.len = (size_t)
			snprintf(text, sizeof(text), form, rows[i].action);
		CHECK_THAT(finds(&given, "invalid-action") != rows[i].today,
				   "%s today", rows[i].action);
		given.ruleset = &old;
		CHECK_THAT(finds(&given, "invalid-action") != rows[i].then,
				   "%s then", rows[i].action);
		given.ignored = IAM_STR("invalid-action");
		CHECK(!finds(&given, "invalid-action"));
	}
	CHECK(iam_ruleset(IAM_STR("1.0")) != NULL);
	CHECK(iam_ruleset(IAM_STR("1.0 ")) == NULL);
	CHECK(iam_ruleset(IAM_STR("")) == NULL);
}

/* Of a rule that finds too much the last finding says how much more. */
static void
test_most(void)
{
	Case		given = {.document = long_document(&mixed)};
	IamLintResult result;
	IamErrorCode failure;
	UnitHost	host;
	IamArena	arena;
	uint32_t	found = 0;
	uint32_t	more = 0;
	uint32_t	i;

	unit_host_init(&host, &arena);
	CHECK(lint_case(&arena, &given, &result, &failure));
	for (i = 0; i < result.n_findings; i++)
	{
		if (strcmp(result.findings[i]->rule->code, "invalid-action") != 0)
			continue;
		found++;
		more += result.findings[i]->more;
	}
	CHECK(found == IAM_MOST_FINDINGS);
	CHECK(found + more == 4000);
	iam_arena_free(&arena);
	unit_free(given.document);
}

/* Rules are told apart by their codes, and each row is complete. */
static void
test_rules(void)
{
	uint32_t	n = iam_n_rules();
	uint32_t	i;

	for (i = 0; i < n; i++)
	{
		const IamRule *rule = iam_rule_at(i);

		CHECK_THAT(iam_rule(IAM_C_STR(rule->code)) == rule, "%s stands twice",
				   rule->code);
		CHECK_THAT(rule->kinds != 0 && (rule->kinds & ~IAM_ALL_KINDS) == 0 &&
				   rule->title != NULL && rule->rationale != NULL &&
				   rule->title[0] != '\0' && rule->rationale[0] != '\0',
				   "%s is not complete", rule->code);
		CHECK_THAT(rule->class != IAM_CLASS_REL ||
				   rule->scope == IAM_EACH_NOTHING, "%s waits", rule->code);
	}
	CHECK(iam_rule(IAM_STR("no-such-rule")) == NULL);
}

static void
test_options(void)
{
	static const IamStr good[] = {
		S("{}"),
		S("{`profile`:`agent`}"),
		S("{`profile`:`legacy-scp`,`strict`:true}"),
		S("{`own_accounts`:[`111122223333`],`known_accounts`:[]}"),
		S("{`resource_type`:`AWS::S3::Bucket`,`tenant_keys`:[`tenant`]}"),
		S("{`sensitive`:[{`action`:`s3:Get*`,`resource`:`*`},`iam:*`]}"),
		S("{`limits`:{`identity`:0,`depth`:9999999}}"),
		S("{`severity`:{`old-version`:`error`}}")
	};
	static const IamStr bad[] = {
		S(""),
		S("[]"),
		S("null"),
		S("{`profiles`:`agent`}"),
		S("{`profile`:`agents`}"),
		S("{`profile`:1}"),
		S("{`own_accounts`:`111122223333`}"),
		S("{`own_accounts`:[111122223333]}"),
		S("{`own_accounts`:[`1111`]}"),
		S("{`resource_type`:`S3`}"),
		S("{`tenant_keys`:[1]}"),
		S("{`sensitive`:[{}]}"),
		S("{`sensitive`:[{`actions`:`s3:*`}]}"),
		S("{`sensitive`:[{`action`:`GetObject`}]}"),
		S("{`limits`:{`identity`:-1}}"),
		S("{`limits`:{`identity`:1.5}}"),
		S("{`limits`:{`identity`:99999999}}"),
		S("{`limits`:{`identities`:1}}"),
		S("{`severity`:{`no-rule`:`error`}}"),
		S("{`severity`:{`old-version`:`fatal`}}"),
		S("{`severity`:{`old-version`:null}}"),
		S("{`strict`:`true`}")
	};
	size_t		i;

	for (i = 0; i < UNIT_LENGTH(good) + UNIT_LENGTH(bad); i++)
	{
		bool		expected = i < UNIT_LENGTH(good);
		IamStr		text = unit_json(expected ? good[i] :
									 bad[i - UNIT_LENGTH(good)]);
		IamLintOptions options;
		IamError	error;
		UnitHost	host;
		IamArena	arena;
		bool		read;

		unit_host_init(&host, &arena);
		read = iam_lint_options_read(&arena, text, &options, &error);
		CHECK_THAT(read == expected, "options %.*s", (int) text.len,
				   text.data);
		CHECK(read || (error.code == IAM_ERR_ARGUMENT &&
					   error.message[0] != '\0' &&
					   unit_error_is_utf8(&error)));
		iam_arena_free(&arena);
		CHECK(host.outstanding == 0);
		unit_free(text);
	}
}

static void
test_spelling(void)
{
	static const struct
	{
		IamStr		word;
		IamStr		candidate;
		bool		near;
	}			rows[] = {
		{S("GetObject"), S("GetObject"), true},
		{S("GetObjet"), S("GetObject"), true},
		{S("GetObejct"), S("GetObject"), true},
		{S("getobject"), S("GetObject"), true},
		{S("GetObjcts"), S("GetObject"), true},
		{S("GetObjxyz"), S("GetObject"), false},
		{S("PutObject"), S("GetObject"), true},
		{S("PutObjects"), S("GetObject"), false},
		{S(""), S("a"), false},
		{S("ab"), S("cd"), false},
		{S("s3"), S("s33"), true},
		{S("ec2"), S("s3"), false}
	};
	size_t		i;

	for (i = 0; i < UNIT_LENGTH(rows); i++)
	{
		IamSpelling spelling;

		iam_spell_start(&spelling, rows[i].word);
		iam_spell_offer(&spelling, rows[i].candidate);
		CHECK_THAT((spelling.n > 0) == rows[i].near, "row %zu", i);
	}
}

static void
test_variables(void)
{
	static const struct
	{
		IamStr		string;
		IamVariableForm form;
		IamStr		text;
		IamStr		name;
	}			rows[] = {
		{S("x${aws:username}y"), IAM_VARIABLE_KEY, S("${aws:username}"),
		S("aws:username")},
		{S("${ aws:username , 'a}b' }"), IAM_VARIABLE_KEY,
		S("${ aws:username , 'a}b' }"), S("aws:username")},
		{S("${aws:PrincipalTag/cost center}"), IAM_VARIABLE_KEY,
			S("${aws:PrincipalTag/cost center}"),
		S("aws:PrincipalTag/cost center")},
		{S("a${*}"), IAM_VARIABLE_ESCAPE, S("${*}"), S("")},
		{S("${$}"), IAM_VARIABLE_ESCAPE, S("${$}"), S("")},
		{S("${aws:username"), IAM_VARIABLE_NO_BRACE, S("${aws:username"),
		S("")},
		{S("${"), IAM_VARIABLE_NO_BRACE, S("${"), S("")},
		{S("${aws:username, 'x}"), IAM_VARIABLE_NO_QUOTE,
		S("${aws:username, 'x}"), S("aws:username")},
		{S("${aws:username, x}"), IAM_VARIABLE_NO_QUOTE,
		S("${aws:username, x}"), S("aws:username")},
		{S("${aws: username}"), IAM_VARIABLE_BLANK, S("${aws: username}"),
		S("aws: username")},
		{S("${}"), IAM_VARIABLE_EMPTY, S("${}"), S("")},
		{S("${  }"), IAM_VARIABLE_EMPTY, S("${  }"), S("")},
		{S("${AWS::AccountId}"), IAM_VARIABLE_TEMPLATE,
		S("${AWS::AccountId}"), S("")},
		{S("a-${var.name}-b"), IAM_VARIABLE_TEMPLATE, S("${var.name}"),
		S("")},
		{S("a{{ x }}b"), IAM_VARIABLE_TEMPLATE, S("{{ x }}"), S("")}
	};
	static const IamStr none[] = {
		S(""), S("$"), S("{"), S("{}"), S("$ {a}"), S("{{x}"), S("a{b}c"),
		S("{{}")
	};
	IamLintVariable variable;
	size_t		i;

	for (i = 0; i < UNIT_LENGTH(rows); i++)
	{
		size_t		place = 0;
		IamStr		string = unit_copy(rows[i].string.data,
									   rows[i].string.len);

		CHECK_THAT(iam_lint_next_variable(string, &place, &variable),
				   "row %zu", i);
		CHECK_THAT(variable.form == rows[i].form, "form of row %zu: %d", i,
				   (int) variable.form);
		CHECK_THAT(iam_str_eq(variable.text, rows[i].text),
				   "text of row %zu", i);
		CHECK_THAT(iam_str_eq(variable.name, rows[i].name),
				   "name of row %zu", i);
		unit_free(string);
	}
	for (i = 0; i < UNIT_LENGTH(none); i++)
	{
		size_t		place = 0;

		CHECK_THAT(!iam_lint_next_variable(none[i], &place, &variable),
				   "no variable in %zu", i);
	}
}

int
main(void)
{
	test_rules();
	test_options();
	test_spelling();
	test_variables();
	test_terse();
	test_days();
	test_most();
	test_many_patterns();
	test_memory();
	test_stop();
	return unit_done();
}
