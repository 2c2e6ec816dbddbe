/*
 * expand.c
 *		Action patterns as sets of actions.
 *
 * Ring: core.
 *
 * Most patterns are literals or end in their only star, so they are a range
 * of the sorted catalogue, found by two binary searches and copied a word at
 * a time; no name is looked at.  Any other pattern is matched with the names
 * that share what stands before its first wildcard.
 */
#include "expand.h"

#include <stdlib.h>

#include "fold.h"
#include "glob.h"

#define WORD_BITS 64

/*
 * Added actions.
 */

static int
compare_extra(const void *left, const void *right)
{
	const IamExtraAction *a = left;
	const IamExtraAction *b = right;
	int			order = iam_str_compare(a->prepared.folded,
										b->prepared.folded);

	/* the spelling too, so that of several the same one stays */
	return order != 0 ? order : iam_str_compare(a->action, b->action);
}

/* Is an action of the catalogue among those that there are? */
static inline bool
is_current(const IamExtraActions *extra, IamCatalogId id)
{
	return (iam_current_actions(extra)[id / WORD_BITS] >> (id % WORD_BITS)) &
		1;
}

/* Number of a folded action of the catalogue that there is. */
static IamCatalogId
current_action(const IamExtraActions *extra, IamStr service, IamStr name)
{
	IamCatalogId id = iam_catalog_action(service, name);

	return id != IAM_CATALOG_NONE && is_current(extra, id) ?
		id : IAM_CATALOG_NONE;
}

static bool
prepare_extra(IamArena *arena, IamExtraAction *item)
{
	char	   *to = iam_arena_alloc(arena, IAM_FOLD_MAX(item->action.len));

	if (to == NULL)
		return false;
	iam_action_prepare((IamStr) {to, iam_fold(to, item->action)},
					   &item->prepared);
	return true;
}

bool
iam_extra_actions_init(IamExtraActions *extra, IamArena *arena,
					   IamExtraAction *items, uint32_t count)
{
	static const IamExtraActions today = {NULL, 0, NULL};
	uint32_t	kept = 0;
	uint32_t	i;

	for (i = 0; i < count; i++)
	{
		if (!iam_action_is_concrete(items[i].action))
			continue;
		if (!prepare_extra(arena, &items[i]))
			return false;
		if (current_action(&today, items[i].prepared.service,
						   items[i].prepared.name) == IAM_CATALOG_NONE)
			items[kept++] = items[i];
	}
	count = kept;
	if (count > 1)
		qsort(items, count, sizeof(IamExtraAction), compare_extra);
	for (i = kept = 0; i < count; i++)
	{
		if (i == 0 || !iam_str_eq(items[kept - 1].prepared.folded,
								  items[i].prepared.folded))
			items[kept++] = items[i];
	}
	extra->items = items;
	extra->count = kept;
	extra->current = NULL;
	return true;
}

uint32_t
iam_action_number(const IamExtraActions *extra, IamStr folded,
				  const IamActionPattern *pattern)
{
	IamCatalogId id = current_action(extra, pattern->service, pattern->name);
	uint32_t	low = 0;
	uint32_t	high = extra->count;

	if (id != IAM_CATALOG_NONE)
		return id;
	while (low < high)
	{
		uint32_t	middle = low + (high - low) / 2;

		if (iam_str_compare(extra->items[middle].prepared.folded, folded) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low < extra->count &&
		iam_str_eq(extra->items[low].prepared.folded, folded) ?
		iam_catalog_n_actions() + low : IAM_CATALOG_NONE;
}

IamStr
iam_action_text(const IamExtraActions *extra, uint32_t number)
{
	const IamExtraAction *added = iam_extra_action(extra, number);

	return added != NULL ? added->action : iam_catalog_action_text(number);
}

/*
 * Sets.
 */

bool
iam_action_set_init(IamActionSet *set, IamArena *arena,
					const IamExtraActions *extra)
{
	size_t		bits = (size_t) iam_catalog_n_actions() + extra->count;

	set->extra = extra;
	set->n_words = (uint32_t) ((bits + WORD_BITS - 1) / WORD_BITS);
	set->words = iam_arena_array(arena, set->n_words, sizeof(uint64_t));
	if (set->words == NULL)
		return false;
	memset(set->words, 0, set->n_words * sizeof(uint64_t));
	set->low = set->n_words;
	set->high = 0;
	return true;
}

void
iam_action_set_union(IamActionSet *set, const IamActionSet *other)
{
	uint32_t	i;

	if (other->low >= other->high)
		return;
	iam_action_set_widen(set, other->low, other->high);
	for (i = other->low; i < other->high; i++)
		set->words[i] |= other->words[i];
}

void
iam_action_set_subtract(IamActionSet *set, const IamActionSet *other)
{
	uint32_t	i;

	for (i = set->low; i < set->high; i++)
		set->words[i] &= ~other->words[i];
}

void
iam_action_set_intersect(IamActionSet *set, const IamActionSet *other)
{
	uint32_t	i;

	for (i = set->low; i < set->high; i++)
		set->words[i] &= other->words[i];
}

bool
iam_action_set_meets(const IamActionSet *a, const IamActionSet *b)
{
	uint32_t	end = a->high < b->high ? a->high : b->high;
	uint32_t	i;

	for (i = a->low > b->low ? a->low : b->low; i < end; i++)
	{
		if (a->words[i] & b->words[i])
			return true;
	}
	return false;
}

/*
 * Bits of a word that lie in a range of numbers.  The word is one of those
 * from that of first to before words_end(end); an empty range has no bits.
 */
static inline uint64_t
word_mask(uint32_t word, uint32_t first, uint32_t end)
{
	uint64_t	mask = UINT64_MAX;

	if (word == first / WORD_BITS)
		mask <<= first % WORD_BITS;
	if (word == end / WORD_BITS)
		mask &= ~(UINT64_MAX << (end % WORD_BITS));
	return mask;
}

/* The word after the last one that a range before end touches. */
static inline uint32_t
words_end(uint32_t end)
{
	return end / WORD_BITS + (end % WORD_BITS != 0);
}

/* Word of all there is: today's catalogue, then the added actions. */
static inline uint64_t
all_word(const IamActionSet *set, uint32_t word)
{
	uint32_t	n = iam_catalog_n_actions();
	uint64_t	bits = 0;

	if (word < words_end(n))
		bits = iam_current_actions(set->extra)[word];
	if (word >= n / WORD_BITS)
		bits |= word_mask(word, n, n + set->extra->count);
	return bits;
}

void
iam_action_set_complement(IamActionSet *set)
{
	uint32_t	i;

	iam_action_set_widen(set, 0, set->n_words);
	for (i = 0; i < set->n_words; i++)
		set->words[i] = all_word(set, i) & ~set->words[i];
}

uint32_t
iam_action_set_count(const IamActionSet *set)
{
	uint32_t	count = 0;
	uint32_t	i;

	for (i = set->low; i < set->high; i++)
		count += iam_count_bits(set->words[i]);
	return count;
}

uint32_t
iam_action_set_next(const IamActionSet *set, uint32_t from)
{
	uint32_t	i = from / WORD_BITS;
	uint64_t	word;

	if (i < set->low)
	{
		i = set->low;
		from = 0;
	}
	if (i >= set->high)
		return IAM_CATALOG_NONE;
	word = set->words[i] & (UINT64_MAX << (from % WORD_BITS));
	while (word == 0)
	{
		if (++i == set->high)
			return IAM_CATALOG_NONE;
		word = set->words[i];
	}
	return i * WORD_BITS + iam_lowest_bit(word);
}

/*
 * Patterns.
 */

/* Add what there is today of a range of the catalogue. */
static void
add_range(IamActionSet *set, uint32_t first, uint32_t end)
{
	uint32_t	i;

	if (first >= end)
		return;
	iam_action_set_widen(set, first / WORD_BITS, words_end(end));
	for (i = first / WORD_BITS; i < words_end(end); i++)
		set->words[i] |= iam_current_actions(set->extra)[i] &
			word_mask(i, first, end);
}

/*
 * What follows the head of a pattern, for names of the catalogue.  Each run of
 * wildcards is its question marks, then one star if it has any, so that behind
 * a star stands a letter or nothing.
 */
typedef struct NamePattern
{
	char		text[2 * UINT8_MAX + 1];
	size_t		len;
	size_t		least;			/* bytes of a name that matches */
} NamePattern;

/* False when the pattern is longer than any name. */
static bool
squeeze(IamStr pattern, NamePattern *squeezed)
{
	bool		star = false;
	size_t		i;

	squeezed->len = squeezed->least = 0;
	for (i = 0; i < pattern.len; i++)
	{
		char		c = pattern.data[i];

		if (c == '*')
		{
			star = true;
			continue;
		}
		if (++squeezed->least > UINT8_MAX)
			return false;
		if (star && c != '?')
		{
			squeezed->text[squeezed->len++] = '*';
			star = false;
		}
		squeezed->text[squeezed->len++] = c;
	}
	if (star)
		squeezed->text[squeezed->len++] = '*';
	return true;
}

/* The first place from one on where a letter stands, in either case. */
static inline size_t
find_letter(IamStr name, size_t from, char letter)
{
	while (from < name.len && (char)
		   iam_fold_ascii((unsigned char) name.data[from]) != letter)
		from++;
	return from;
}

/*
 * Does a name match, whose letters are ASCII in either case?  After a mismatch
 * the last star takes more, up to the next letter that it may end before; that
 * is enough of a search, since what is before that star has matched as early
 * as it can.  Names are short, so that nothing better pays (glob.c has that).
 */
static bool
name_matches(IamWork *work, const NamePattern *pattern, IamStr name)
{
	const char *p = pattern->text;
	const char *end = p + pattern->len;
	const char *after_star = NULL;
	size_t		after = 0;		/* where the name goes on behind that star */
	size_t		i = 0;

	while (i < name.len)
	{
		if (p < end && *p == '*')
		{
			after_star = ++p;
			if (p == end)
				return true;
			after = i = find_letter(name, i, *p);
		}
		else if (p < end &&
				 (*p == '?' || *p == (char)
				  iam_fold_ascii((unsigned char) name.data[i])))
		{
			p++;
			i++;
		}
		else if (after_star != NULL)
		{
			iam_work_spend(work, i - after);
			p = after_star;
			after = i = find_letter(name, after + 1, *p);
		}
		else
			return false;
	}
	return p == end || (*p == '*' && p + 1 == end);
}

/* Add what a folded pattern with wildcards matches in the catalogue. */
static void
add_glob(IamWork *work, const IamActionPattern *parts, IamActionSet *set)
{
	uint32_t	service = iam_catalog_service(parts->service);
	size_t		head = iam_glob_head(parts->name);
	IamStr		tail = {parts->name.data + head, parts->name.len - head};
	NamePattern pattern;
	IamCatalogId first;
	IamCatalogId end;
	IamCatalogId id;

	iam_catalog_prefix(service, (IamStr) {parts->name.data, head}, &first,
					   &end);
	if (iam_glob_is_any(tail))
	{
		add_range(set, first, end);
		return;
	}
	if (!squeeze(tail, &pattern))
		return;
	head += parts->service.len + 1;
	for (id = first; id < end && work->failure == IAM_OK; id++)
	{
		IamStr		text = iam_catalog_action_text(id);
		IamStr		rest = {text.data + head, text.len - head};

		if (rest.len < pattern.least)
			continue;
		iam_work_spend(work, text.len);
		if (name_matches(work, &pattern, rest) && is_current(set->extra, id))
			iam_action_set_add(set, id);
	}
}

/* Add the added actions that a pattern matches; was there any? */
static bool
add_extra(IamWork *work, IamStr pattern, IamActionSet *set)
{
	const IamExtraActions *extra = set->extra;
	bool		found = false;
	uint32_t	i;

	for (i = 0; i < extra->count && work->failure == IAM_OK; i++)
	{
		iam_work_spend(work, extra->items[i].prepared.folded.len);
		if (!iam_action_match(work, pattern, &extra->items[i].prepared))
			continue;
		iam_action_set_add(set, iam_catalog_n_actions() + i);
		found = true;
	}
	return found;
}

/* Add a literal; is it known? */
static bool
add_literal(IamWork *work, IamStr pattern, const IamActionPattern *parts,
			IamActionSet *set)
{
	IamCatalogId id = current_action(set->extra, parts->service,
									 parts->name);

	if (id == IAM_CATALOG_NONE)
		return add_extra(work, pattern, set);
	iam_action_set_add(set, id);
	return true;
}

static void
add_everything(IamWork *work, IamActionSet *set)
{
	uint32_t	i;

	iam_work_spend(work, set->n_words * sizeof(uint64_t));
	iam_action_set_widen(set, 0, set->n_words);
	for (i = 0; i < set->n_words; i++)
		set->words[i] |= all_word(set, i);
}

/* Add what a folded pattern matches; false for an unknown literal. */
static bool
expand_folded(IamWork *work, IamStr pattern, IamActionSet *set)
{
	IamActionPattern parts = iam_action_classify(pattern);

	switch (parts.class)
	{
		case IAM_ACTION_EVERYTHING:
			add_everything(work, set);
			break;
		case IAM_ACTION_LITERAL:
			return add_literal(work, pattern, &parts, set);
		case IAM_ACTION_GLOB:
			add_glob(work, &parts, set);
			add_extra(work, pattern, set);
			break;
		case IAM_ACTION_NOTHING:
			break;
	}
	return true;
}

bool
iam_expand(IamWork *work, IamStr pattern, IamActionSet *set)
{
	IamArenaMark mark = iam_arena_mark(work->scratch);
	size_t		room = IAM_FOLD_MAX(pattern.len);
	char		small[256];
	char	   *folded = small;
	bool		known;

	if (room > sizeof(small))
		folded = iam_arena_alloc(work->scratch, room);
	if (folded == NULL)
	{
		work->failure = IAM_ERR_NO_MEMORY;
		return true;
	}
	iam_work_spend(work, pattern.len);
	known = expand_folded(work, (IamStr) {folded, iam_fold(folded, pattern)},
						  set);
	iam_arena_rewind(work->scratch, &mark);
	return known;
}

bool
iam_expand_list(IamWork *work, const IamStrList *patterns, bool negated,
				IamActionSet *set)
{
	IamArenaMark mark = iam_arena_mark(work->scratch);
	IamActionSet negative;
	IamActionSet *named = negated ? &negative : set;
	uint32_t	i;

	if (negated && !iam_action_set_init(named, work->scratch, set->extra))
	{
		work->failure = IAM_ERR_NO_MEMORY;
		return false;
	}
	for (i = 0; i < patterns->count && work->failure == IAM_OK; i++)
		iam_expand(work, patterns->items[i], named);
	if (negated)
	{
		iam_action_set_complement(named);
		iam_action_set_union(set, named);
	}
	iam_arena_rewind(work->scratch, &mark);
	return work->failure == IAM_OK;
}
