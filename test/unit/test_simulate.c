/*
 * test_simulate.c
 *		Decisions of all kinds of policy: the verdict by itself, memory that
 *		runs out, stops, and damaged policies.
 *
 * What is decided is the matter of the case table (test/decision).
 */
#include "simulate.h"

#include "blocked.h"
#include "caller_keys.h"
#include "engine.h"
#include "special.h"

#define ANN "arn:aws:iam::111122223333:user/ann"
#define QUEUE "arn:aws:sqs:us-east-1:111122223333:q"

/* A policy for each kind, all of which allow and ask for keys. */
static const IamStr documents[IAM_KIND_COUNT] = {
	[IAM_KIND_IDENTITY] = S("{`Version`:`2012-10-17`,`Statement`:["
							"{`Effect`:`Allow`,`Action`:`sqs:*`,"
							"`Resource`:`*`},{`Effect`:`Deny`,`Action`:`*`,"
							"`Resource`:`*`,`Condition`:{`Bool`:"
							"{`x:deny`:`true`}}}]}"),
	[IAM_KIND_RESOURCE] = S("{`Version`:`2012-10-17`,`Statement`:"
							"[{`Effect`:`Allow`,`Principal`:{`AWS`:"
							"`111122223333`},`Action`:`*`,`Resource`:"
							"`arn:aws:sqs:*:*:${x:queue}`},"
							"{`Sid`:`S`,`Effect`:`Allow`,`NotPrincipal`:"
							"{`AWS`:[`arn:aws:iam::111122223333:role/r`]},"
							"`Action`:`sqs:SendMessage`,`Resource`:`*`,"
							"`Condition`:{`StringEquals`:"
							"{`x:a`:[`1`,`${x:b}`]}}}]}"),
	[IAM_KIND_BOUNDARY] = S("{`Statement`:{`Effect`:`Allow`,`Action`:`*`,"
							"`Resource`:`arn:aws:sqs`}}"),
	[IAM_KIND_SESSION] = S("{`Statement`:{`Effect`:`Allow`,`Action`:`*`,"
						   "`Resource`:`*`}}"),
	[IAM_KIND_SCP] = S("{`Statement`:{`Effect`:`Allow`,`Action`:`*`,"
					   "`Resource`:`*`,`Condition`:{`StringNotEquals`:"
					   "{`x:c`:`1`}}}}"),
	[IAM_KIND_RCP] = S("{`Statement`:{`Effect`:`Deny`,`Principal`:`*`,"
					   "`Action`:`sqs:*`,`Resource`:`*`,`Condition`:"
					   "{`Null`:{`x:d`:`false`}}}}"),
	[IAM_KIND_ENDPOINT] = S("{`Statement`:{`Effect`:`Allow`,`Principal`:`*`,"
							"`Action`:`*`,`Resource`:`*`}}")
};

/* Parse and store a document. */
static bool
open_document(IamArena *arena, IamStr text, IamImage *image,
			  IamErrorCode *failure)
{
	IamStr		document = unit_json(text);
	IamPolicy	policy;
	IamStr		bytes;
	IamError	error;
	bool		done = iam_policy_parse(arena, document, &policy, &error) &&
		iam_image_write(arena, &policy, &bytes, &error);

	if (done)
		CHECK(iam_image_open(bytes.data, bytes.len, image));
	else
		*failure = error.code;
	unit_free(document);
	return done;
}

/* Everything that one simulation takes. */
typedef struct Setting
{
	IamImage	images[IAM_KIND_COUNT];
	IamRequest	request;
	IamSimulation simulation;
	IamSituation situation;
} Setting;

static bool
open_request(IamArena *arena, IamStr action, IamStr resource, IamStr principal,
			 IamRequest *request, IamErrorCode *failure)
{
	IamRequestParts parts = {.action = action,.resource = resource,
		.has_principal = principal.len > 0,.principal = principal};
	IamStr		block;
	IamError	error;

	if (!iam_add_caller_keys(arena, &parts, &error) ||
		!iam_request_build(arena, &parts, &block, &error))
	{
		*failure = error.code;
		return false;
	}
	CHECK(iam_request_open(block.data, block.len, request));
	return true;
}

static bool
set_up(IamArena *arena, Setting *setting, IamErrorCode *failure)
{
	int			kind;

	memset(setting, 0, sizeof(*setting));
	for (kind = 0; kind < IAM_KIND_COUNT; kind++)
	{
		if (documents[kind].len == 0)
			continue;
		if (!open_document(arena, documents[kind], &setting->images[kind],
						   failure))
			return false;
		setting->simulation.policies[kind] =
			(IamPolicyList) {&setting->images[kind], 1, true};
	}
	setting->simulation.request = &setting->request;
	setting->simulation.service_refusals = true;
	if (!open_request(arena, IAM_STR("sqs:SendMessage"), IAM_STR(QUEUE),
					  IAM_STR(ANN), &setting->request, failure))
		return false;
	iam_situate(&setting->simulation, &setting->situation);
	return true;
}

/* A whole simulation, its explanations included, as unit_starve wants it. */
static bool
run(IamArena *arena, const void *input, IamErrorCode *failure)
{
	IamWork		work = {.scratch = arena};
	Setting		setting;
	IamAnswer	answer;
	IamBuffer	words;
	int			kind;

	(void) input;
	if (!set_up(arena, &setting, failure))
		return false;
	iam_simulate(&setting.situation, &work, &answer);
	*failure = work.failure;
	if (work.failure != IAM_OK)
		return false;
	CHECK(answer.verdict.decision == IAM_ALLOWED);
	CHECK(answer.missing.count == 3);
	iam_buffer_init(&words, arena, 0);
	for (kind = 0; kind < IAM_KIND_COUNT; kind++)
		iam_say_lacking(&setting.situation, &answer, (IamPolicyKind) kind,
						&words);
	if (words.failed)
		*failure = IAM_ERR_NO_MEMORY;
	return !words.failed;
}

static void
test_memory(void)
{
	CHECK(unit_starve("simulation", run, NULL, false) > 0);
	unit_starve("simulation, memory gone for good", run, NULL, true);
}

/* The keys that matter: of the Deny, the SCP and the RCP. */
static void
test_missing(void)
{
	static const char *const expected[] = {"x:c", "x:d", "x:deny"};
	UnitHost	host;
	IamArena	arena;
	IamWork		work = {.scratch = &arena};
	IamErrorCode failure;
	Setting		setting;
	IamAnswer	answer;
	uint32_t	i;

	unit_host_init(&host, &arena);
	CHECK(set_up(&arena, &setting, &failure));
	iam_simulate(&setting.situation, &work, &answer);
	CHECK(answer.missing.count == UNIT_LENGTH(expected));
	for (i = 0; i < answer.missing.count && i < UNIT_LENGTH(expected); i++)
		CHECK(iam_str_eq(answer.missing.items[i], (IamStr) {expected[i],
						 strlen(expected[i])}));
	iam_arena_free(&arena);
	CHECK(host.outstanding == 0);
}

/* One byte of one policy is another: no crash, and damage is reported. */
static void
test_damage(void)
{
	UnitRandom	random = {4711};
	unsigned	round;

	for (round = 0; round < 20000; round++)
	{
		UnitHost	host;
		IamArena	arena;
		IamWork		work = {.scratch = &arena};
		IamErrorCode failure;
		Setting		setting;
		IamAnswer	answer;
		unsigned	kind = unit_below(&random, IAM_KIND_COUNT);
		const IamImage *image = &setting.images[kind];
		IamImage	opened;
		IamStr		bytes;
		char	   *byte;

		if (documents[kind].len == 0)
			continue;
		unit_host_init(&host, &arena);
		CHECK(set_up(&arena, &setting, &failure));
		bytes = unit_copy(image->base, image->header->size);
		byte = (char *) (uintptr_t) bytes.data +
			unit_below(&random, (unsigned) bytes.len);
		*byte = (char) unit_random(&random);
		if (iam_image_open(bytes.data, bytes.len, &opened))
		{
			setting.images[kind] = opened;
			iam_simulate(&setting.situation, &work, &answer);
			CHECK(work.failure == IAM_OK || work.failure == IAM_ERR_CORRUPT);
		}
		unit_free(bytes);
		iam_arena_free(&arena);
		CHECK(host.outstanding == 0);
	}
}

/* Many levels and statements can be stopped. */
static void
test_stop(void)
{
	enum
	{
		LEVELS = 5000
	};
	static IamImage levels[LEVELS];
	UnitHost	host;
	IamArena	arena;
	IamWork		work = {.scratch = &arena};
	IamErrorCode failure;
	Setting		setting;
	IamAnswer	answer;
	int			i;

	unit_host_init(&host, &arena);
	CHECK(set_up(&arena, &setting, &failure));
	for (i = 0; i < LEVELS; i++)
		levels[i] = setting.images[IAM_KIND_SCP];
	setting.simulation.policies[IAM_KIND_SCP] =
		(IamPolicyList) {levels, LEVELS, true};
	host.stop_at = 1;
	iam_simulate(&setting.situation, &work, &answer);
	CHECK(host.questions == 1 && work.failure == IAM_ERR_CANCELLED);
	iam_arena_free(&arena);
}

/* How far names reach: the rows of semantics.md 9.3. */
static void
test_reach(void)
{
	static const struct
	{
		IamStr		caller;
		IamStrength strength;
		IamReach	reach;
	}			rows[] = {
		{S(ANN), IAM_STRENGTH_NONE, IAM_REACH_NONE},
		{S(ANN), IAM_STRENGTH_ACCOUNT, IAM_REACH_ACCOUNT},
		{S(ANN), IAM_STRENGTH_EXACT, IAM_REACH_USER},
		{S(ANN), IAM_STRENGTH_ALL, IAM_REACH_USER},
		{S("arn:aws:iam::111122223333:root"), IAM_STRENGTH_EXACT,
		IAM_REACH_USER},
		{S("arn:aws:sts::111122223333:assumed-role/r/s"), IAM_STRENGTH_ROLE,
		IAM_REACH_ROLE},
		{S("arn:aws:sts::111122223333:assumed-role/r/s"), IAM_STRENGTH_EXACT,
		IAM_REACH_ALONE},
		{S("arn:aws:sts::111122223333:federated-user/ann"), IAM_STRENGTH_USER,
		IAM_REACH_ROLE},
		{S("arn:aws:sts::111122223333:federated-user/ann"),
		IAM_STRENGTH_EXACT, IAM_REACH_ALONE},
		{S("arn:aws:iam::111122223333:role/r"), IAM_STRENGTH_ROLE,
		IAM_REACH_ROLE},
		{S("arn:aws:iam::111122223333:role/r"), IAM_STRENGTH_ALL,
		IAM_REACH_ALONE},
		{S("lambda.amazonaws.com"), IAM_STRENGTH_EXACT, IAM_REACH_ALONE},
		{S("anonymous"), IAM_STRENGTH_ALL, IAM_REACH_ALONE}
	};
	size_t		i;

	for (i = 0; i < UNIT_LENGTH(rows); i++)
	{
		IamCaller	caller;

		CHECK(iam_caller_parse(rows[i].caller, &caller));
		CHECK_THAT(iam_reach(&caller, rows[i].strength) == rows[i].reach,
				   "reach of row %zu", i);
	}
}

/* What is special about a request. */
static void
test_traits(void)
{
	static const struct
	{
		IamStr		action;
		IamStr		resource;
		IamTraits	traits;
		bool		refused;
	}			rows[] = {
		{S("sts:getCALLERidentity"), S("*"), IAM_TRAIT_WHO_AM_I, false},
		{S("sts:GetCallerIdentit"), S("*"), 0, false},
		{S("sts:AssumeRole"), S("arn:aws:iam::111122223333:role/r"),
		IAM_TRAIT_TRUST | IAM_TRAIT_ASSUME, false},
		{S("sts:AssumeRole"), S("arn:aws:iam::111122223333:roles/r"), 0,
		false},
		{S("sts:AssumeRole"), S("*"), 0, false},
		{S("sts:AssumeRoleWithSAML"), S("arn:aws:iam::111122223333:role/r"),
		IAM_TRAIT_TRUST | IAM_TRAIT_UNSIGNED, false},
		{S("kms:Decrypt"), S("arn:aws:KMS:us-east-1:111122223333:key/k"),
		IAM_TRAIT_KEY, false},
		{S("kms:Decrypt"), S("arn:aws:kms:us-east-1:111122223333:Key/k"), 0,
		false},
		{S("kms:RetireGrant"), S("arn:aws:kms:us-east-1:111122223333:key/k"),
		IAM_TRAIT_KEY | IAM_TRAIT_RCP_EXEMPT, false},
		{S("kms:CreateAlias"),
			S("arn:aws:kms:us-east-1:111122223333:alias/aws/s3"),
		IAM_TRAIT_RCP_EXEMPT, true},
		{S("kms:CreateAlias"),
			S("arn:aws:kms:us-east-1:111122223333:alias/awss3"), 0, false},
		{S("iam:DeletePolicy"), S("arn:aws-cn:iam::aws:policy/p"), 0, true},
		{S("iam:DeletePolicy"), S("arn:aws:iam::111122223333:policy/p"), 0,
		false},
		{S("iam:GetPolicy"), S("arn:aws:iam::aws:policy/p"), 0, false},
		{S("iam:PassRole"),
			S("arn:aws:iam::111122223333:role/aws-reserved/r"), 0, true}
	};
	size_t		i;

	for (i = 0; i < UNIT_LENGTH(rows); i++)
	{
		UnitHost	host;
		IamArena	arena;
		IamErrorCode failure;
		IamRequest	request;

		unit_host_init(&host, &arena);
		CHECK(open_request(&arena, rows[i].action, rows[i].resource,
						   IAM_STR(""), &request, &failure));
		CHECK_THAT(iam_request_traits(&request) == rows[i].traits,
				   "traits of row %zu: %x", i,
				   (unsigned) iam_request_traits(&request));
		CHECK_THAT((iam_service_refusal(&request).len > 0) == rows[i].refused,
				   "refusal of row %zu", i);
		iam_arena_free(&arena);
	}
}

int
main(void)
{
	test_reach();
	test_traits();
	test_missing();
	test_memory();
	test_damage();
	test_stop();
	return unit_done();
}
