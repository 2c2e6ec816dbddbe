/*
 * expand.h
 *		Action patterns as sets of actions.
 *
 * Ring: core.  Source: semantics.md 4, lint.md 1 (expand).  The actions that
 * there are: those of today's catalogue, and what users have added to it.
 * Together they are numbered, the catalogue's by their IamCatalogId, the
 * added ones behind; a set has one bit for each number.
 */
#ifndef IAM_EXPAND_H
#define IAM_EXPAND_H

#include "action.h"
#include "catalog.h"

/* An action that somebody has added to the catalogue. */
typedef struct IamExtraAction
{
	IamStr		action;			/* service:Name as it was written */
	bool		has_level;
	IamAccessLevel level;
	IamStrList	resource_types;
	IamStrList	condition_keys;
	IamAction	prepared;		/* made by iam_extra_actions_init */
} IamExtraAction;

/*
 * Sorted by the folded name; none twice, and none that the catalogue has.
 * current are the bits of the actions of the catalogue that there are, as
 * iam_catalog_current has them; NULL means those of today.
 */
typedef struct IamExtraActions
{
	const IamExtraAction *items;
	uint32_t	count;
	const uint64_t *current;
} IamExtraActions;

static inline const uint64_t *
iam_current_actions(const IamExtraActions *extra)
{
	return extra->current != NULL ? extra->current : iam_catalog_current();
}

/*
 * Make extra of items, which are sorted in place.  What is no action, stands
 * there twice or is in today's catalogue anyway is left out.  False when there
 * is no memory.
 */
extern bool iam_extra_actions_init(IamExtraActions *extra, IamArena *arena,
								   IamExtraAction *items, uint32_t count);

/* The added action of a number, or NULL when it is one of the catalogue. */
static inline const IamExtraAction *
iam_extra_action(const IamExtraActions *extra, uint32_t number)
{
	uint32_t	n = iam_catalog_n_actions();

	return number < n ? NULL : &extra->items[number - n];
}

/*
 * Number of a literal action that there is, or IAM_CATALOG_NONE.  folded is
 * its text, pattern its parts.
 */
extern uint32_t iam_action_number(const IamExtraActions *extra, IamStr folded,
								  const IamActionPattern *pattern);

/* service:Name of a number. */
extern IamStr iam_action_text(const IamExtraActions *extra, uint32_t number);

/*
 * A set belongs to the extra actions that it was made for; sets of the same
 * ones can be combined.  Most sets hold actions of one or two services, that
 * stand together in the catalogue: words outside [low, high) are empty, and
 * nobody looks at them.
 */
typedef struct IamActionSet
{
	const IamExtraActions *extra;
	uint64_t   *words;
	uint32_t	n_words;
	uint32_t	low;			/* n_words when the set is empty */
	uint32_t	high;
} IamActionSet;

/* An empty set.  False when there is no memory. */
extern bool iam_action_set_init(IamActionSet *set, IamArena *arena,
								const IamExtraActions *extra);

static inline void
iam_action_set_clear(IamActionSet *set)
{
	if (set->low < set->high)
		memset(set->words + set->low, 0,
			   (set->high - set->low) * sizeof(uint64_t));
	set->low = set->n_words;
	set->high = 0;
}

/* Words from first to before end may have bits from now on. */
static inline void
iam_action_set_widen(IamActionSet *set, uint32_t first, uint32_t end)
{
	if (first < set->low)
		set->low = first;
	if (end > set->high)
		set->high = end;
}

extern void iam_action_set_union(IamActionSet *set, const IamActionSet *other);
extern void iam_action_set_subtract(IamActionSet *set,
									const IamActionSet *other);
extern void iam_action_set_intersect(IamActionSet *set,
									 const IamActionSet *other);

/* Have the sets a member in common? */
extern bool iam_action_set_meets(const IamActionSet *a, const IamActionSet *b);

/* Everything there is that was not in the set. */
extern void iam_action_set_complement(IamActionSet *set);
extern uint32_t iam_action_set_count(const IamActionSet *set);

/* The first member from a number on, or IAM_CATALOG_NONE. */
extern uint32_t iam_action_set_next(const IamActionSet *set, uint32_t from);

static inline bool
iam_action_set_has(const IamActionSet *set, uint32_t number)
{
	return (set->words[number / 64] >> (number % 64)) & 1;
}

static inline void
iam_action_set_add(IamActionSet *set, uint32_t number)
{
	iam_action_set_widen(set, number / 64, number / 64 + 1);
	set->words[number / 64] |= UINT64_C(1) << (number % 64);
}

/*
 * Add the actions that a pattern matches.  False for a literal that nobody
 * knows: it stands for itself, outside of every set.  May set work->failure.
 */
extern bool iam_expand(IamWork *work, IamStr pattern, IamActionSet *set);

/* Add what Action means, or NotAction when it is negated. */
extern bool iam_expand_list(IamWork *work, const IamStrList *patterns,
							bool negated, IamActionSet *set);

#endif							/* IAM_EXPAND_H */
