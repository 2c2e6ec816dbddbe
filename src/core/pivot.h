/*
 * pivot.h
 *		Does a decision hang on a statement that missing keys could turn?
 *
 * Ring: core.
 *
 * A unit is what decides as one: a level of SCPs or RCPs, or all policies of
 * another kind.  A statement is loose when it asks for keys that the request
 * lacks and could come out otherwise with them.  With the same keys other
 * loose statements may turn too, in other units and either way, so a loose
 * Allow is tried out in every state that the other kinds could be in.
 *
 * More Allows never make a decision worse.  So where keys that are given turn
 * a denial into a permission, statements that begin to apply do it alone, and
 * where they turn a permission into a denial, those that cease to: a
 * statement that does not apply is tried out with the others as they are or
 * better, one that applies with the others as they are or worse.
 */
#ifndef IAM_PIVOT_H
#define IAM_PIVOT_H

#include "core.h"
#include "verdict.h"

/*
 * What one unit says: the furthest reaches of the Allow statements that apply
 * whatever the missing keys are, that apply now but may not, and that do not
 * apply now but may.
 */
typedef struct IamUnit
{
	uint8_t		kind;			/* IamPolicyKind */
	uint8_t		hard;			/* IamReach each */
	uint8_t		on;
	uint8_t		off;
} IamUnit;

/* A loose Allow. */
typedef struct IamLooseAllow
{
	uint32_t	unit;
	uint8_t		reach;
	bool		applies;		/* now */
} IamLooseAllow;

/* What all units of a kind could come to, loose statements taken so or so. */
typedef struct IamPivot
{
	const IamSituation *situation;
	const IamUnit *units;
	uint32_t	n_units;
	IamTally	now;
	uint8_t		possible[IAM_KIND_COUNT];	/* bits of IamReach */
	uint32_t	lacking_now[IAM_KIND_COUNT];	/* units that allow nothing */
	uint32_t	lacking_best[IAM_KIND_COUNT];	/* with all that may begin */
} IamPivot;

static inline void
iam_raise_reach(uint8_t *reach, uint8_t to)
{
	if (*reach < to)
		*reach = to;
}

/* What a unit allows now. */
static inline uint8_t
iam_unit_reach(const IamUnit *unit)
{
	return unit->hard > unit->on ? unit->hard : unit->on;
}

/* What the units allow now, of levels the weakest; nothing denies. */
extern IamTally iam_tally(const IamUnit *units, uint32_t n_units);

/*
 * Get ready.  Of kinds without levels the reach of each loose statement is
 * noted with iam_pivot_note.
 */
extern void iam_pivot_start(IamPivot *pivot, const IamSituation *situation,
							const IamUnit *units, uint32_t n_units);

/* Note that a kind could come to this reach. */
extern void iam_pivot_note(IamPivot *pivot, const IamLooseAllow *loose);

/* Could the decision be another one if this statement came out otherwise? */
extern bool iam_pivot_hangs_on(const IamPivot *pivot,
							   const IamLooseAllow *loose);

#endif							/* IAM_PIVOT_H */
