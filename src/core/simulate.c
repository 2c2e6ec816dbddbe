/*
 * simulate.c
 *		The decision of all kinds of policy together.
 *
 * Ring: core.  Source: semantics.md 9.1, 9.2, 9.8 to 9.10 and 13.
 */
#include "simulate.h"

#include "pivot.h"

/* A statement that missing keys could turn. */
typedef struct Loose
{
	IamMatch	match;
	IamTrace	trace;			/* how it was judged */
	IamLooseAllow allow;		/* also of a Deny; then only applies counts */
} Loose;

typedef struct Simulator
{
	const IamSituation *situation;
	IamWork    *work;
	IamBuffer	matches;		/* IamMatch each */
	uint32_t	n_matches;
	IamBuffer	loose;			/* Loose each */
	uint32_t	n_loose;
	IamBuffer	units;			/* IamUnit each */
	uint32_t	n_units;
	IamKindSet	hard_denies;	/* that apply whatever the missing keys are */
	IamKindSet	denies;			/* that apply now */
} Simulator;

static IamUnit *
unit_at(const Simulator *simulator, uint32_t i)
{
	return (IamUnit *) (void *) simulator->units.data + i;
}

static const Loose *
loose_at(const Simulator *simulator, uint32_t i)
{
	return (const Loose *) (const void *) simulator->loose.data + i;
}

IamReading
iam_reading_of(const IamSituation *situation, IamPolicyKind kind)
{
	return (IamReading) {
		kind, &situation->caller,
		(situation->given & IAM_KIND_BIT(IAM_KIND_BOUNDARY)) != 0
	};
}

/* Note what one statement says. */
static void
note_statement(Simulator *simulator, const IamMatch *match,
			   const IamTrace *trace, bool loose, IamReach reach)
{
	bool		applies = trace->part == IAM_PART_NONE;
	IamUnit    *unit = unit_at(simulator, simulator->n_units - 1);

	if (applies)
	{
		iam_buffer_append(&simulator->matches, match, sizeof(*match));
		simulator->n_matches++;
	}
	if (loose)
	{
		Loose		item = {*match, *trace, {simulator->n_units - 1,
		(uint8_t) reach, applies}};

		iam_buffer_append(&simulator->loose, &item, sizeof(item));
		simulator->n_loose++;
	}
	if (match->denies)
	{
		simulator->denies |= applies ? IAM_KIND_BIT(match->kind) : 0;
		simulator->hard_denies |=
			applies && !loose ? IAM_KIND_BIT(match->kind) : 0;
	}
	else if (applies || loose)
		iam_raise_reach(loose ? applies ? &unit->on : &unit->off :
						&unit->hard, (uint8_t) reach);
}

/* Judge one statement. */
static void
judge_statement(Simulator *simulator, const IamImage *image,
				const IamReading *reading, IamMatch *match)
{
	const IamRequest *request = simulator->situation->simulation->request;
	const IamImageStatement *statement = &image->statements[match->statement];
	IamTrace	trace;
	IamStrength loose;
	IamReach	reach = IAM_REACH_ALONE;
	bool		applies;

	match->denies = (statement->flags & IAM_STMT_DENY) != 0;
	applies = iam_statement_applies(image, statement, request, reading,
									simulator->work, &trace);
	if (trace.part == IAM_PART_ACTION || trace.part == IAM_PART_PRINCIPAL)
		return;
	loose = iam_statement_may_turn(image, statement, request, reading, &trace,
								   simulator->work, NULL);
	if (reading->kind == simulator->situation->resource_kind)
		reach = iam_reach(reading->caller, applies ? trace.strength : loose);
	if (applies || loose != IAM_STRENGTH_NONE)
		note_statement(simulator, match, &trace, loose != IAM_STRENGTH_NONE,
					   reach);
}

/* Judge all statements of one policy. */
static void
judge_policy(Simulator *simulator, const IamImage *image, uint32_t policy,
			 IamPolicyKind kind)
{
	const IamSituation *situation = simulator->situation;
	IamReading	reading = iam_reading_of(situation, kind);
	uint64_t	services = situation->simulation->request->action.services;
	IamMatch	match = {policy, 0, (uint8_t) kind, false};
	uint32_t	i;

	if (!iam_may_apply(image, services))
		return;
	for (i = 0; i < image->header->n_statements &&
		 simulator->work->failure == IAM_OK; i++)
	{
		iam_work_spend(simulator->work, 64);
		match.statement = i;
		if (iam_statement_may_apply(&image->statements[i],
									iam_services_half(services)))
			judge_statement(simulator, image, &reading, &match);
	}
}

/*
 * RCPFullAWSAccess stays attached at every level, so that RCPs need not allow
 * anything; a level that shows an Allow is taken to be complete (9.9, 13).
 */
static bool
allows_by_default(const IamImage *image)
{
	uint32_t	i;

	for (i = 0; i < image->header->n_statements; i++)
	{
		if (!(image->statements[i].flags & IAM_STMT_DENY))
			return false;
	}
	return image->header->n_statements > 0;
}

/* Start a unit, the one that statements are noted in. */
static void
start_unit(Simulator *simulator, IamPolicyKind kind)
{
	IamUnit		unit = {(uint8_t) kind, IAM_REACH_NONE, IAM_REACH_NONE,
	IAM_REACH_NONE};

	iam_buffer_append(&simulator->units, &unit, sizeof(unit));
	simulator->n_units++;
	if (simulator->units.failed)
		simulator->work->failure = IAM_ERR_NO_MEMORY;
}

/* Judge all policies of one kind. */
static void
judge_kind(Simulator *simulator, IamPolicyKind kind)
{
	const IamPolicyList *list = iam_policies_of(simulator->situation, kind);
	bool		levels = iam_kind_rules[kind].levels;
	uint32_t	i;

	if (!levels)
		start_unit(simulator, kind);
	for (i = 0; i < list->count && simulator->work->failure == IAM_OK; i++)
	{
		if (levels)
			start_unit(simulator, kind);
		if (simulator->work->failure != IAM_OK)
			return;
		if (kind == IAM_KIND_RCP && allows_by_default(&list->items[i]))
			unit_at(simulator, simulator->n_units - 1)->hard =
				IAM_REACH_ALONE;
		judge_policy(simulator, &list->items[i], i, kind);
	}
}

/* The first level of a kind, if any, that allows nothing, and how many. */
static void
find_lacking_level(const Simulator *simulator, IamAnswer *answer)
{
	uint32_t	level[IAM_KIND_COUNT] = {0};
	uint32_t	i;

	for (i = simulator->n_units; i-- > 0;)
	{
		const IamUnit *unit = unit_at(simulator, i);

		level[unit->kind]++;
		if (iam_unit_reach(unit) != IAM_REACH_NONE)
			continue;
		answer->lacking_level[unit->kind] = level[unit->kind];
		answer->lacking_levels[unit->kind]++;
	}
	for (i = 0; i < IAM_KIND_COUNT; i++)
		answer->lacking_level[i] = level[i] - answer->lacking_level[i];
}

/* Add the keys that a loose statement asks for. */
static void
add_keys(Simulator *simulator, const Loose *loose, IamKeyNames *names)
{
	const IamSituation *situation = simulator->situation;
	IamPolicyKind kind = (IamPolicyKind) loose->match.kind;
	const IamImage *image =
		&iam_policies_of(situation, kind)->items[loose->match.policy];
	IamReading	reading = iam_reading_of(situation, kind);

	iam_statement_may_turn(image,
						   &image->statements[loose->match.statement],
						   situation->simulation->request, &reading,
						   &loose->trace, simulator->work, names);
}

/* Allow statements alike: of one unit, reach and state. */
static bool
is_like(const Loose *a, const Loose *b)
{
	return a->allow.unit == b->allow.unit &&
		a->allow.reach == b->allow.reach &&
		a->allow.applies == b->allow.applies && !a->match.denies &&
		!b->match.denies;
}

/*
 * Keys that could have changed the decision.  Nothing could when a Deny
 * applies for good; else every Deny that may begin or cease to apply does.
 */
static void
find_missing(Simulator *simulator, IamKeyNames *names)
{
	const Loose *last = NULL;
	bool		matters = false;
	IamPivot	pivot;
	uint32_t	i;

	if (simulator->n_loose == 0 || simulator->hard_denies != 0 ||
		((simulator->situation->traits & IAM_TRAIT_WHO_AM_I) &&
		 simulator->situation->own_policies))
		return;
	iam_pivot_start(&pivot, simulator->situation, unit_at(simulator, 0),
					simulator->n_units);
	for (i = 0; i < simulator->n_loose; i++)
	{
		if (!loose_at(simulator, i)->match.denies)
			iam_pivot_note(&pivot, &loose_at(simulator, i)->allow);
	}
	for (i = 0; i < simulator->n_loose &&
		 simulator->work->failure == IAM_OK; i++)
	{
		const Loose *loose = loose_at(simulator, i);

		iam_work_spend(simulator->work, 4096);
		if (loose->match.denies)
			matters = true;
		else if (last == NULL || !is_like(last, loose))
			matters = iam_pivot_hangs_on(&pivot, &loose->allow);
		last = loose;
		if (matters)
			add_keys(simulator, loose, names);
	}
}

/* Keep the statements that decided or limited. */
static void
keep_matches(Simulator *simulator, IamAnswer *answer)
{
	IamMatch   *matches = (IamMatch *) (void *) simulator->matches.data;
	bool		denied = answer->verdict.decision == IAM_EXPLICIT_DENY;
	uint32_t	kept = 0;
	uint32_t	i;

	for (i = 0; i < simulator->n_matches &&
		 answer->verdict.decision != IAM_IMPLICIT_DENY; i++)
	{
		if (matches[i].denies == denied &&
			(denied || (answer->verdict.counted &
						IAM_KIND_BIT(matches[i].kind))))
			matches[kept++] = matches[i];
	}
	answer->matched = matches;
	answer->n_matched = kept;
}

/* Judge all statements of the kinds that have a say, and sum up. */
static IamTally
judge(Simulator *simulator, const IamSituation *situation, IamWork *work)
{
	IamTally	tally = {0, {0}};
	int			kind;

	memset(simulator, 0, sizeof(*simulator));
	simulator->situation = situation;
	simulator->work = work;
	iam_buffer_init(&simulator->units, work->scratch, 16 * sizeof(IamUnit));
	iam_buffer_init(&simulator->matches, work->scratch, 0);
	iam_buffer_init(&simulator->loose, work->scratch, 0);
	for (kind = 0; kind < IAM_KIND_COUNT && work->failure == IAM_OK; kind++)
	{
		if (situation->given & IAM_KIND_BIT(kind))
			judge_kind(simulator, (IamPolicyKind) kind);
	}
	if (simulator->matches.failed || simulator->loose.failed)
		work->failure = IAM_ERR_NO_MEMORY;
	if (work->failure != IAM_OK)
		return tally;
	tally = iam_tally(unit_at(simulator, 0), simulator->n_units);
	tally.denies = simulator->denies;
	return tally;
}

/*
 * Would the decision be another one if the resource, whose account nobody
 * gave, were in some other account, or in the management account?
 */
static bool
account_matters(const IamSituation *situation, IamWork *work,
				const IamTally *now, IamDecision decision)
{
	const IamSimulation *simulation = situation->simulation;
	const IamStr accounts[] = {
		simulation->management_account,
		IAM_STR("another")
	};
	size_t		i;

	for (i = 0; i < sizeof(accounts) / sizeof(accounts[0]) &&
		 situation->assumed; i++)
	{
		IamSituation other;
		Simulator	simulator;
		IamTally	tally = *now;

		if (accounts[i].len == 0)
			continue;
		iam_situate_in(situation, accounts[i], &other);
		tally.denies &= other.given;
		/* kinds that have a say only there are not yet judged */
		if (other.given & ~situation->given)
			tally = judge(&simulator, &other, work);
		if (work->failure == IAM_OK &&
			iam_verdict(&other, &tally).decision != decision)
			return true;
	}
	return false;
}

void
iam_simulate(const IamSituation *situation, IamWork *work,
			 IamAnswer *answer)
{
	Simulator	simulator;
	IamKeyNames names;
	IamTally	tally = judge(&simulator, situation, work);

	memset(answer, 0, sizeof(*answer));
	if (work->failure != IAM_OK)
		return;
	answer->verdict = iam_verdict(situation, &tally);
	find_lacking_level(&simulator, answer);
	keep_matches(&simulator, answer);
	iam_key_names_start(&names, work->scratch);
	find_missing(&simulator, &names);
	if (account_matters(situation, work, &tally, answer->verdict.decision))
		iam_key_names_add(&names, IAM_STR("resource_account"));
	if (!iam_key_names_sort(&names, work->scratch, &answer->missing))
		work->failure = IAM_ERR_NO_MEMORY;
}
