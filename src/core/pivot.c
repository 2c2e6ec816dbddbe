/*
 * pivot.c
 *		Does a decision hang on a statement that missing keys could turn?
 *
 * Ring: core.  The number of states is small: a kind other than the
 * resource's policy allows or does not, and that one has five reaches.
 */
#include "pivot.h"

IamTally
iam_tally(const IamUnit *units, uint32_t n_units)
{
	IamTally	tally = {0, {0}};
	IamKindSet	seen = 0;
	uint32_t	i;

	for (i = 0; i < n_units; i++)
	{
		uint8_t		reach = iam_unit_reach(&units[i]);

		if (!(seen & IAM_KIND_BIT(units[i].kind)) ||
			reach < tally.allows[units[i].kind])
			tally.allows[units[i].kind] = reach;
		seen |= IAM_KIND_BIT(units[i].kind);
	}
	return tally;
}

/* Does a unit allow anything, were all statements to apply that may? */
static bool
allows_at_best(const IamUnit *unit)
{
	return iam_unit_reach(unit) != IAM_REACH_NONE ||
		unit->off != IAM_REACH_NONE;
}

void
iam_pivot_start(IamPivot *pivot, const IamSituation *situation,
				const IamUnit *units, uint32_t n_units)
{
	uint32_t	i;

	memset(pivot, 0, sizeof(*pivot));
	pivot->situation = situation;
	pivot->units = units;
	pivot->n_units = n_units;
	pivot->now = iam_tally(units, n_units);
	for (i = 0; i < n_units; i++)
	{
		uint8_t		kind = units[i].kind;

		if (iam_unit_reach(&units[i]) == IAM_REACH_NONE)
			pivot->lacking_now[kind]++;
		if (!allows_at_best(&units[i]))
			pivot->lacking_best[kind]++;
		/* without its loose statements, and with them below */
		if (!iam_kind_rules[kind].levels ||
			units[i].hard == IAM_REACH_NONE)
			pivot->possible[kind] |= 1 << units[i].hard;
	}
	for (i = 0; i < IAM_KIND_COUNT; i++)
	{
		pivot->possible[i] |= 1 << pivot->now.allows[i];
		if (iam_kind_rules[i].levels && pivot->lacking_best[i] == 0)
			pivot->possible[i] |= 1 << IAM_REACH_ALONE;
	}
}

void
iam_pivot_note(IamPivot *pivot, const IamLooseAllow *loose)
{
	const IamUnit *unit = &pivot->units[loose->unit];

	if (!iam_kind_rules[unit->kind].levels && loose->reach > unit->hard)
		pivot->possible[unit->kind] |= 1 << loose->reach;
}

/* A statement tried out: the reach of its kind with it and without. */
typedef struct Trial
{
	const IamPivot *pivot;
	uint8_t		kind;
	bool		applies;
	uint8_t		with;
	uint8_t		without;
} Trial;

/* Does the decision differ in this state of the other kinds? */
static bool
differs(const Trial *trial, IamTally *state)
{
	IamDecision decision;

	state->allows[trial->kind] = trial->with;
	decision = iam_verdict(trial->pivot->situation, state).decision;
	state->allows[trial->kind] = trial->without;
	return iam_verdict(trial->pivot->situation, state).decision != decision;
}

/* Go through all states of the kinds from one on. */
static bool
differs_somewhere(const Trial *trial, IamTally *state, int kind)
{
	const IamPivot *pivot = trial->pivot;
	int			reach;

	if (kind == IAM_KIND_COUNT)
		return differs(trial, state);
	if (kind == trial->kind)
		return differs_somewhere(trial, state, kind + 1);
	for (reach = IAM_REACH_NONE; reach <= IAM_REACH_ALONE; reach++)
	{
		int			now = pivot->now.allows[kind];

		if (!(pivot->possible[kind] & (1 << reach)) ||
			(trial->applies ? reach > now : reach < now))
			continue;
		state->allows[kind] = (uint8_t) reach;
		if (differs_somewhere(trial, state, kind + 1))
			return true;
	}
	return false;
}

/* Do all units of the kind but this one allow, as they are or at best? */
static bool
others_allow(const IamPivot *pivot, const IamUnit *unit, bool best)
{
	uint32_t	lacking = best ? pivot->lacking_best[unit->kind] :
		pivot->lacking_now[unit->kind];
	bool		own = best ? !allows_at_best(unit) :
		iam_unit_reach(unit) == IAM_REACH_NONE;

	return lacking == (own ? 1u : 0u);
}

bool
iam_pivot_hangs_on(const IamPivot *pivot, const IamLooseAllow *loose)
{
	const IamUnit *unit = &pivot->units[loose->unit];
	Trial		trial = {pivot, unit->kind, loose->applies,
	loose->reach, unit->hard};
	IamTally	state = {0, {0}};

	/* beside a statement that begins to apply stand those that do now */
	if (!loose->applies)
		trial.without = iam_unit_reach(unit);
	iam_raise_reach(&trial.with, trial.without);
	if (trial.with == trial.without ||
		(iam_kind_rules[unit->kind].levels &&
		 !others_allow(pivot, unit, !loose->applies)))
		return false;
	return differs_somewhere(&trial, &state, 0);
}
