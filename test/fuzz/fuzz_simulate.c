/*
 * fuzz_simulate.c
 *		Decisions of all kinds of policy: what is reported fits together, and
 *		a policy given twice changes nothing.
 *
 * The input is lines of policies, each the first letter of a kind (t stands
 * for the resource's policy too) and a document; an empty line; the account
 * of the resource and the management account, each perhaps empty; and a
 * request.
 */
#include "fuzz.h"

#include "blocked.h"
#include "explain.h"
#include "simulate.h"

#define MAX_POLICIES 6

/* In the order of IamPolicyKind. */
static const char kind_letters[] = "irtbscpe";

typedef struct Given
{
	IamImage	images[IAM_KIND_COUNT][2 * MAX_POLICIES];
	IamSimulation simulation;
} Given;

/* Parse and store a document; false when it is none. */
static bool
open_document(IamArena *arena, IamStr document, IamImage *image)
{
	IamPolicy	policy;
	IamStr		bytes;
	IamError	error;

	if (!iam_policy_parse(arena, document, &policy, &error) ||
		!iam_image_write(arena, &policy, &bytes, &error))
		return false;
	CHECK(iam_image_open(bytes.data, bytes.len, image));
	return true;
}

/* Take one line with a policy. */
static void
take_policy(IamArena *arena, IamStr line, Given *given)
{
	const char *letter = line.len == 0 || line.data[0] == '\0' ? NULL :
		strchr(kind_letters, line.data[0]);
	IamPolicyList *list;
	int			kind;

	if (letter == NULL)
		return;
	kind = (int) (letter - kind_letters);
	if (kind == IAM_KIND_TRUST)
		kind = IAM_KIND_RESOURCE;
	list = &given->simulation.policies[kind];
	list->items = given->images[kind];
	list->given = true;
	if (list->count < (kind == IAM_KIND_RESOURCE ? 1 : MAX_POLICIES) &&
		open_document(arena, (IamStr) {line.data + 1, line.len - 1},
					  &given->images[kind][list->count]))
		list->count++;
	/* a resource has a policy or none */
	if (kind == IAM_KIND_RESOURCE)
		list->given = list->count > 0;
}

static void
simulate(IamArena *arena, const Given *given, IamSituation *situation,
		 IamAnswer *answer)
{
	IamWork		work = {.scratch = arena};

	iam_situate(&given->simulation, situation);
	iam_simulate(situation, &work, answer);
	CHECK(work.failure == IAM_OK);
}

/* What matched applies, and is of a kind that has a say. */
static void
check_matches(IamArena *arena, const IamSituation *situation,
			  const IamAnswer *answer)
{
	uint32_t	i;

	CHECK((answer->verdict.decision == IAM_IMPLICIT_DENY) <=
		  (answer->n_matched == 0));
	for (i = 0; i < answer->n_matched; i++)
	{
		const IamMatch *match = &answer->matched[i];
		IamPolicyKind kind = (IamPolicyKind) match->kind;
		const IamImage *image =
			&iam_policies_of(situation, kind)->items[match->policy];
		IamReading	reading = iam_reading_of(situation, kind);
		IamWork		work = {.scratch = arena};

		CHECK(situation->given & IAM_KIND_BIT(kind));
		CHECK(match->denies ==
			  (answer->verdict.decision == IAM_EXPLICIT_DENY));
		CHECK(iam_statement_applies(image,
									&image->statements[match->statement],
									situation->simulation->request, &reading,
									&work, NULL));
	}
}

/* Each kind that lacks an Allow has a reason, each statement too. */
static void
check_words(IamArena *arena, const IamSituation *situation,
			const IamAnswer *answer)
{
	int			kind;

	for (kind = 0; kind < IAM_KIND_COUNT; kind++)
	{
		const IamPolicyList *list = iam_policies_of(situation,
													(IamPolicyKind) kind);
		IamReading	reading = iam_reading_of(situation,
											 (IamPolicyKind) kind);
		IamWork		work = {.scratch = arena};
		IamExplanation explanation;
		IamBuffer	reason;
		IamError	error;

		iam_buffer_init(&reason, arena, 64);
		if (answer->verdict.lacking & IAM_KIND_BIT(kind))
		{
			iam_say_lacking(situation, answer, (IamPolicyKind) kind, &reason);
			CHECK(reason.len > 0 && !reason.failed);
		}
		if (list->count > 0 && list->items[0].header->n_statements > 0)
			CHECK(iam_explain(&list->items[0], 0,
							  situation->simulation->request, &reading, &work,
							  &explanation, &error) &&
				  explanation.reason.len > 0);
	}
}

/* A policy given twice, where a list is no levels, changes nothing. */
static void
check_doubled(IamArena *arena, Given *given, const IamAnswer *answer)
{
	IamSituation situation;
	IamAnswer	again;
	uint32_t	i;
	int			kind;

	for (kind = 0; kind < IAM_KIND_COUNT; kind++)
	{
		IamPolicyList *list = &given->simulation.policies[kind];

		if (iam_kind_rules[kind].levels || kind == IAM_KIND_RESOURCE)
			continue;
		for (i = 0; i < list->count; i++)
			given->images[kind][list->count + i] = given->images[kind][i];
		list->count *= 2;
	}
	simulate(arena, given, &situation, &again);
	CHECK(again.verdict.decision == answer->verdict.decision);
	CHECK(again.verdict.blocked == answer->verdict.blocked);
	CHECK(again.missing.count == answer->missing.count);
	for (i = 0; i < again.missing.count; i++)
		CHECK(iam_str_eq(again.missing.items[i], answer->missing.items[i]));
}

static void
check_answer(IamArena *arena, Given *given)
{
	const IamRequest *request = given->simulation.request;
	IamSituation situation;
	IamAnswer	answer;
	uint32_t	i;
	int			remark;

	simulate(arena, given, &situation, &answer);
	CHECK(answer.verdict.decision != IAM_ALLOWED ||
		  answer.verdict.blocked == 0);
	CHECK((answer.verdict.blocked &
		   ~situation.given & ~answer.verdict.lacking) == 0);
	for (i = 0; i < answer.missing.count; i++)
		CHECK(iam_request_find(request, answer.missing.items[i]) == NULL);
	for (remark = 0; remark < IAM_REMARK_COUNT; remark++)
		iam_remark(&situation, &answer, (IamRemark) remark);
	check_matches(arena, &situation, &answer);
	check_words(arena, &situation, &answer);
	check_doubled(arena, given, &answer);
}

/* An account number, or none. */
static IamStr
take_account(IamStr line)
{
	return iam_is_account(line) ? line : IAM_STR("");
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	IamStr		input = {(const char *) data, size};
	Given		given;
	FuzzRequest parts;
	IamRequest	request;
	IamArena	arena;
	IamStr		line;

	if (!fuzz_is_text(input))
		return 0;
	memset(&given, 0, sizeof(given));
	iam_arena_init(&arena, &fuzz_host);
	while ((line = fuzz_line(&input)).len > 0)
		take_policy(&arena, line, &given);
	given.simulation.resource_account = take_account(fuzz_line(&input));
	given.simulation.management_account = take_account(fuzz_line(&input));
	given.simulation.service_refusals = true;
	fuzz_read_request(&input, &parts);
	if (fuzz_build(&arena, &parts.parts, &request))
	{
		given.simulation.request = &request;
		check_answer(&arena, &given);
	}
	iam_arena_free(&arena);
	return 0;
}
