/*
 * algebra.c
 *		Glob algebra: what two patterns have in common, and whether one
 *		contains the other.
 *
 * Ring: core.  Most pairs of patterns differ before their first or behind
 * their last wildcard, which is seen by comparing there.  What is left is
 * decided by tables over pairs of positions, one in each pattern.
 */
#include "algebra.h"

#include "fold.h"
#include "utf8.h"
#include "variable.h"

/* Most pairs of positions that are looked at; beyond it nothing is proven. */
#define MAX_PAIRS (4 * 1024 * 1024)

/* Most states of the exact search for a text that a lacks. */
#define MAX_STATES 2048

/* A list of tokens that grows. */
typedef struct Cutter
{
	uint32_t   *tokens;
	uint32_t	n;
	bool		run;			/* it ends with a `*` */
} Cutter;

static bool
out_of_memory(IamWork *work)
{
	work->failure = IAM_ERR_NO_MEMORY;
	return false;
}

static inline bool
is_wildcard(uint32_t token)
{
	return token >= IAM_GLOB_ANY_RUN;
}

/* Append a wildcard so that of those in a row one `*` is the last. */
static void
cut_wildcard(Cutter *cutter, uint32_t token)
{
	if (cutter->run)
		cutter->n--;
	cutter->run |= token == IAM_GLOB_ANY_RUN;
	if (token == IAM_GLOB_ANY_CHAR)
		cutter->tokens[cutter->n++] = IAM_GLOB_ANY_CHAR;
	if (cutter->run)
		cutter->tokens[cutter->n++] = IAM_GLOB_ANY_RUN;
}

/* Append the characters of a text. */
static void
cut_text(Cutter *cutter, IamStr text, bool fold)
{
	const unsigned char *p = (const unsigned char *) text.data;
	const unsigned char *end = p + text.len;

	while (p < end)
	{
		int			length = 1;
		uint32_t	cp = *p;

		if (cp >= 0x80 && (length = iam_utf8_length(p, end)) > 0)
			cp = iam_utf8_decode(p, length);
		if (fold)
			cp = cp < 0x80 ? iam_fold_ascii(*p) : iam_fold_char(cp);
		cutter->tokens[cutter->n++] = cp;
		cutter->run = false;
		p += length > 0 ? length : 1;
	}
}

bool
iam_glob_cut(IamWork *work, IamStr text, IamGlobCut cut, IamGlob *glob)
{
	/* where no brace is seen there are no variables */
	IamTokenizer tokenizer = {text, 0, cut != IAM_CUT_VARIABLES};
	IamToken	token;
	Cutter		cutter = {NULL, 0, false};

	glob->never = false;
	cutter.tokens = iam_arena_array(work->scratch, text.len + 1,
									sizeof(uint32_t));
	if (cutter.tokens == NULL)
		return out_of_memory(work);
	while (iam_variable_next(&tokenizer, &token))
	{
		iam_work_spend(work, 1 + token.text.len);
		switch (token.kind)
		{
			case IAM_TOKEN_TEXT:
				cut_text(&cutter, token.text, cut == IAM_CUT_FOLDED);
				break;
			case IAM_TOKEN_ONE:
				cut_wildcard(&cutter, IAM_GLOB_ANY_CHAR);
				break;
			case IAM_TOKEN_STAR:
			case IAM_TOKEN_VARIABLE:
				cut_wildcard(&cutter, IAM_GLOB_ANY_RUN);
				break;
			case IAM_TOKEN_MALFORMED:
				glob->never = true;
				break;
		}
	}
	glob->tokens = cutter.tokens;
	glob->n = cutter.n;
	return true;
}

bool
iam_glob_is_text(const IamGlob *glob)
{
	uint32_t	i;

	for (i = 0; i < glob->n; i++)
	{
		if (is_wildcard(glob->tokens[i]))
			return false;
	}
	return !glob->never;
}

/* Is there a character that both tokens, neither a `*`, match? */
static inline bool
tokens_meet(uint32_t a, uint32_t b)
{
	return a == b || a == IAM_GLOB_ANY_CHAR || b == IAM_GLOB_ANY_CHAR;
}

/* The middles of two patterns, and a table over their positions. */
typedef struct Pairs
{
	const uint32_t *a;
	const uint32_t *b;
	uint32_t	n;				/* tokens of a */
	uint32_t	m;				/* tokens of b */
	uint8_t    *table;			/* (n + 1) * (m + 1): can the ends be reached */
} Pairs;

static uint8_t *
pair_at(const Pairs *pairs, uint32_t i, uint32_t j)
{
	return &pairs->table[(size_t) i * (pairs->m + 1) + j];
}

/* From positions i and j on, is there a text for both? */
static bool
pair_meets(const Pairs *pairs, uint32_t i, uint32_t j)
{
	bool		a_run = i < pairs->n && pairs->a[i] == IAM_GLOB_ANY_RUN;
	bool		b_run = j < pairs->m && pairs->b[j] == IAM_GLOB_ANY_RUN;

	if (a_run && *pair_at(pairs, i + 1, j))
		return true;
	if (b_run && *pair_at(pairs, i, j + 1))
		return true;
	if (a_run)
		return j < pairs->m && *pair_at(pairs, i, j + 1);
	if (b_run)
		return i < pairs->n && *pair_at(pairs, i + 1, j);
	return i < pairs->n && j < pairs->m &&
		tokens_meet(pairs->a[i], pairs->b[j]) && *pair_at(pairs, i + 1, j + 1);
}

/*
 * Fill the table from the ends of the patterns to their starts.  False, and
 * no table, beyond the bounds.
 */
static bool
fill_pairs(IamWork *work, Pairs *pairs)
{
	size_t		size = (size_t) (pairs->n + 1) * (pairs->m + 1);
	uint32_t	i = pairs->n;

	if ((size_t) pairs->n + 1 > MAX_PAIRS / ((size_t) pairs->m + 1))
		return false;
	pairs->table = iam_arena_alloc(work->scratch, size);
	if (pairs->table == NULL)
		return out_of_memory(work);
	iam_work_spend(work, 4 * size);
	do
	{
		uint32_t	j = pairs->m;

		do
		{
			*pair_at(pairs, i, j) = (i == pairs->n && j == pairs->m) ||
				pair_meets(pairs, i, j);
		} while (j-- > 0);
	} while (i-- > 0);
	return true;
}

/*
 * Cut off what the patterns have before the first and behind the last `*` of
 * either.  False when they differ there; *decided when nothing else is left
 * to look at, because both end.
 */
static bool
ends_meet(const IamGlob *a, const IamGlob *b, Pairs *middle, bool *decided)
{
	uint32_t	i = 0;
	uint32_t	k = 0;

	*decided = false;
	while (i < a->n && i < b->n && a->tokens[i] != IAM_GLOB_ANY_RUN &&
		   b->tokens[i] != IAM_GLOB_ANY_RUN)
	{
		if (!tokens_meet(a->tokens[i], b->tokens[i]))
			return false;
		i++;
	}
	while (a->n - k > i && b->n - k > i &&
		   a->tokens[a->n - k - 1] != IAM_GLOB_ANY_RUN &&
		   b->tokens[b->n - k - 1] != IAM_GLOB_ANY_RUN)
	{
		if (!tokens_meet(a->tokens[a->n - k - 1], b->tokens[b->n - k - 1]))
			return false;
		k++;
	}
	*middle = (Pairs) {a->tokens + i, b->tokens + i, a->n - i - k,
	b->n - i - k, NULL};
	/* one is used up: the other can go on with a lone `*` only */
	if (middle->n == 0 || middle->m == 0)
	{
		*decided = true;
		return (middle->n == 0 || (middle->n == 1 &&
								   middle->a[0] == IAM_GLOB_ANY_RUN)) &&
			(middle->m == 0 || (middle->m == 1 &&
								middle->b[0] == IAM_GLOB_ANY_RUN));
	}
	/* a lone `*` has room for whatever the other has left */
	if ((middle->n == 1 && middle->a[0] == IAM_GLOB_ANY_RUN) ||
		(middle->m == 1 && middle->b[0] == IAM_GLOB_ANY_RUN))
		*decided = true;
	return true;
}

bool
iam_glob_intersects(IamWork *work, const IamGlob *a, const IamGlob *b)
{
	IamArenaMark mark = iam_arena_mark(work->scratch);
	Pairs		middle;
	bool		decided;
	bool		result;

	if (a->never || b->never || !ends_meet(a, b, &middle, &decided))
		return false;
	if (decided)
		return true;
	result = !fill_pairs(work, &middle) || *pair_at(&middle, 0, 0);
	iam_arena_rewind(work->scratch, &mark);
	return result;
}

/*
 * Is b, read as a text, matched by a, when a `*` of b is only taken by a `*`
 * of a and a `?` of b only by `?` or `*`?  Then a contains b; but not the
 * other way round.
 */
static bool
contains_plainly(IamWork *work, const IamGlob *a, const IamGlob *b)
{
	uint32_t	i = 0;
	uint32_t	j = 0;
	uint32_t	star = UINT32_MAX;	/* the last `*` of a that was passed */
	uint32_t	resume = 0;			/* what of b it takes up to here */

	while (j < b->n)
	{
		iam_work_spend(work, 1);
		if (i < a->n && a->tokens[i] == IAM_GLOB_ANY_RUN)
		{
			star = i++;
			resume = j;
		}
		else if (i < a->n && b->tokens[j] != IAM_GLOB_ANY_RUN &&
				 (a->tokens[i] == IAM_GLOB_ANY_CHAR ||
				  a->tokens[i] == b->tokens[j]))
		{
			i++;
			j++;
		}
		else if (star != UINT32_MAX)
		{
			i = star + 1;
			j = ++resume;
		}
		else
			return false;
	}
	while (i < a->n && a->tokens[i] == IAM_GLOB_ANY_RUN)
		i++;
	return i == a->n;
}

/*
 * The exact search: a state is a position in b and the set of positions in a
 * that the same text can lead to.  A state at the end of b whose set lacks
 * the end of a is a text that a lacks.  Sets are rows of words.
 */
typedef struct Search
{
	const IamGlob *a;
	const IamGlob *b;
	uint32_t	words;			/* of a set */
	uint32_t   *letters;		/* the literals of both, and one other */
	uint32_t	n_letters;
	uint32_t   *places;			/* position in b of each state */
	uint64_t   *sets;
	uint32_t	n_states;
	bool		missed;			/* a text was found, or there are too many */
} Search;

/* Close a set under passing `*` without a character. */
static void
close_set(const Search *search, uint64_t *set)
{
	uint32_t	i;

	for (i = 0; i < search->a->n; i++)
	{
		if (search->a->tokens[i] == IAM_GLOB_ANY_RUN &&
			(set[i / 64] >> (i % 64) & 1))
			set[(i + 1) / 64] |= UINT64_C(1) << ((i + 1) % 64);
	}
}

/* Where one character leads from a set. */
static void
step_set(const Search *search, const uint64_t *from, uint32_t letter,
		 uint64_t *to)
{
	uint32_t	i;

	memset(to, 0, search->words * sizeof(uint64_t));
	for (i = 0; i < search->a->n; i++)
	{
		uint32_t	token = search->a->tokens[i];
		uint32_t	next = token == IAM_GLOB_ANY_RUN ? i : i + 1;

		if ((from[i / 64] >> (i % 64) & 1) &&
			(is_wildcard(token) || token == letter))
			to[next / 64] |= UINT64_C(1) << (next % 64);
	}
	close_set(search, to);
}

/* Add the state behind the last one, unless it is there already. */
static void
add_state(Search *search, uint32_t place)
{
	uint64_t   *set = search->sets + (size_t) search->n_states * search->words;
	uint32_t	i;

	for (i = 0; i < search->n_states; i++)
	{
		if (search->places[i] == place &&
			memcmp(search->sets + (size_t) i * search->words, set,
				   search->words * sizeof(uint64_t)) == 0)
			return;
	}
	if (place == search->b->n &&
		!(set[search->a->n / 64] >> (search->a->n % 64) & 1))
		search->missed = true;
	search->places[search->n_states++] = place;
	if (search->n_states == MAX_STATES)
		search->missed = true;
}

/* All states that one state leads to. */
static void
follow_state(IamWork *work, Search *search, uint32_t state)
{
	uint32_t	place = search->places[state];
	uint32_t	token = search->b->tokens[place];
	uint64_t   *from = search->sets + (size_t) state * search->words;
	uint32_t	next = token == IAM_GLOB_ANY_RUN ? place : place + 1;
	uint32_t	i;

	if (token == IAM_GLOB_ANY_RUN)
	{
		memcpy(search->sets + (size_t) search->n_states * search->words, from,
			   search->words * sizeof(uint64_t));
		add_state(search, place + 1);
	}
	for (i = 0; i < search->n_letters && !search->missed; i++)
	{
		uint64_t   *to = search->sets +
			(size_t) search->n_states * search->words;

		if (!is_wildcard(token) && token != search->letters[i])
			continue;
		step_set(search, from, search->letters[i], to);
		iam_work_spend(work, search->a->n + 16 * (size_t) search->n_states);
		add_state(search, next);
	}
}

/* The distinct literals of a pattern join the letters. */
static void
add_letters(Search *search, const IamGlob *glob)
{
	uint32_t	i;
	uint32_t	j;

	for (i = 0; i < glob->n; i++)
	{
		for (j = 0; j < search->n_letters; j++)
		{
			if (search->letters[j] == glob->tokens[i])
				break;
		}
		if (j == search->n_letters && !is_wildcard(glob->tokens[i]))
			search->letters[search->n_letters++] = glob->tokens[i];
	}
}

/* Longest patterns that are worth the exact search. */
#define MAX_EXACT 512

/* Does the exact search find no text of b that a lacks? */
static bool
contains_exactly(IamWork *work, const IamGlob *a, const IamGlob *b)
{
	Search		search = {a, b, a->n / 64 + 1, NULL, 0, NULL, NULL, 0, false};
	uint32_t	state;

	if (a->n > MAX_EXACT || b->n > MAX_EXACT)
		return false;
	search.letters = iam_arena_array(work->scratch, a->n + b->n + 1,
									 sizeof(uint32_t));
	search.places = iam_arena_array(work->scratch, MAX_STATES,
									sizeof(uint32_t));
	search.sets = iam_arena_array(work->scratch,
								  (size_t) MAX_STATES * search.words,
								  sizeof(uint64_t));
	if (search.letters == NULL || search.places == NULL ||
		search.sets == NULL)
		return out_of_memory(work);
	/* any letter that neither has is like any other: this is no character */
	search.letters[search.n_letters++] = IAM_GLOB_ANY_CHAR + 1;
	add_letters(&search, a);
	add_letters(&search, b);
	memset(search.sets, 0, search.words * sizeof(uint64_t));
	search.sets[0] = 1;
	close_set(&search, search.sets);
	add_state(&search, 0);
	for (state = 0; state < search.n_states && !search.missed &&
		 work->failure == IAM_OK; state++)
	{
		if (search.places[state] < b->n)
			follow_state(work, &search, state);
	}
	return !search.missed && work->failure == IAM_OK;
}

/* Least number of characters of a text that matches. */
static uint32_t
least_length(const IamGlob *glob)
{
	uint32_t	result = 0;
	uint32_t	i;

	for (i = 0; i < glob->n; i++)
		result += glob->tokens[i] != IAM_GLOB_ANY_RUN ? 1 : 0;
	return result;
}

/*
 * Do the characters of a stand in b, in the same order?  Else a lacks the text
 * of b in which each `*` is nothing and each `?` a character that a has not.
 */
static bool
characters_follow(const IamGlob *a, const IamGlob *b)
{
	uint32_t	i;
	uint32_t	j = 0;

	for (i = 0; i < a->n; i++)
	{
		if (is_wildcard(a->tokens[i]))
			continue;
		while (j < b->n && b->tokens[j] != a->tokens[i])
			j++;
		if (j++ == b->n)
			return false;
	}
	return true;
}

bool
iam_glob_contains(IamWork *work, const IamGlob *a, const IamGlob *b)
{
	IamArenaMark mark = iam_arena_mark(work->scratch);
	bool		result;

	if (b->never)
		return true;
	if (a->never || least_length(a) > least_length(b))
		return false;
	if ((size_t) a->n > MAX_PAIRS / ((size_t) b->n + 1))
		return false;
	if (contains_plainly(work, a, b))
		return work->failure == IAM_OK;
	/* of a text the plain answer is exact */
	if (iam_glob_is_text(b) || iam_glob_is_text(a) ||
		!characters_follow(a, b) || !iam_glob_intersects(work, a, b))
		return false;
	result = contains_exactly(work, a, b);
	iam_arena_rewind(work->scratch, &mark);
	return result;
}

/* The pattern with a `?` before each `*`. */
static bool
make_generous(IamWork *work, const IamGlob *glob, IamGlob *result)
{
	uint32_t   *tokens = iam_arena_array(work->scratch,
										 2 * (size_t) glob->n + 1,
										 sizeof(uint32_t));
	uint32_t	n = 0;
	uint32_t	i;

	if (tokens == NULL)
		return out_of_memory(work);
	for (i = 0; i < glob->n; i++)
	{
		if (glob->tokens[i] == IAM_GLOB_ANY_RUN)
			tokens[n++] = IAM_GLOB_ANY_CHAR;
		tokens[n++] = glob->tokens[i];
	}
	*result = (IamGlob) {tokens, n, glob->never};
	return true;
}

/* Append the character that two tokens, neither a `*`, have in common. */
static void
put_common(IamBuffer *out, uint32_t a, uint32_t b, char filler)
{
	uint32_t	cp = is_wildcard(a) ? b : a;
	unsigned char bytes[4];

	if (is_wildcard(cp))
		iam_buffer_byte(out, (unsigned char) filler);
	else
		iam_buffer_append(out, bytes, (size_t) iam_utf8_encode(cp, bytes));
}

/* Write the text of a way through the table to both ends. */
static void
walk_pairs(const Pairs *pairs, char filler, IamBuffer *out)
{
	uint32_t	i = 0;
	uint32_t	j = 0;

	while (i < pairs->n || j < pairs->m)
	{
		bool		a_run = i < pairs->n && pairs->a[i] == IAM_GLOB_ANY_RUN;
		bool		b_run = j < pairs->m && pairs->b[j] == IAM_GLOB_ANY_RUN;

		if (a_run && *pair_at(pairs, i + 1, j))
			i++;
		else if (b_run && *pair_at(pairs, i, j + 1))
			j++;
		else if (a_run)
		{
			put_common(out, pairs->b[j], pairs->b[j], filler);
			j++;
		}
		else if (b_run)
		{
			put_common(out, pairs->a[i], pairs->a[i], filler);
			i++;
		}
		else
		{
			put_common(out, pairs->a[i], pairs->b[j], filler);
			i++;
			j++;
		}
	}
}

bool
iam_glob_common(IamWork *work, const IamGlob *a, const IamGlob *b,
				char filler, bool generous, IamStr *text)
{
	IamGlob		left = *a;
	IamGlob		right = *b;
	Pairs		pairs;
	IamBuffer	out;

	if (a->never || b->never)
		return false;
	if (generous && (!make_generous(work, a, &left) ||
					 !make_generous(work, b, &right)))
		return false;
	pairs = (Pairs) {left.tokens, right.tokens, left.n, right.n, NULL};
	if (!fill_pairs(work, &pairs) || !*pair_at(&pairs, 0, 0))
		return false;
	iam_buffer_init(&out, work->scratch, left.n + right.n + 1);
	walk_pairs(&pairs, filler, &out);
	if (out.failed)
		return out_of_memory(work);
	*text = (IamStr) {out.data, out.len};
	return true;
}
