/*
 * glob.c
 *		Matching of `*` and `?` patterns in bounded time.
 *
 * Ring: core.  A pattern is a head before its first star, a tail after its
 * last one, and segments between stars:
 *
 *		arn:aws:s3:::logs-*-2026-??-*.gz
 *		head             *segment  *tail
 *
 * Head and tail are compared in place.  Each segment is looked for from where
 * the one before it ended; the leftmost place is always good enough, because
 * a star follows.  That is fast for every pattern met in practice, but hostile
 * ones (`*aaaaaaab` on a long run of `a`) make the search quadratic.  So the
 * search may go wrong a few times only.  Then what is left goes to a second
 * algorithm: the set of text positions that can be reached is kept as a bit
 * set, 64 positions a word, and each pattern byte moves the whole set at once.
 * Its time is pattern bytes times text bytes divided by 64, whatever the
 * input.  Neither algorithm recurses.
 */
#include "glob.h"

#include "utf8.h"

/*
 * So many places where a segment starts to match but does not are rare in
 * ordinary names, and cost about what setting up the second algorithm does.
 */
#define WRONG_PLACES 32

typedef const unsigned char *Bytes;

/* The two wildcards of a form, and the search budget. */
typedef struct Matcher
{
	unsigned char star;
	unsigned char one;
	int			budget;			/* places that may still prove wrong */
	bool		exhausted;
} Matcher;

/* Past the character at t, which must not be in the middle of one. */
static inline Bytes
next_char(Bytes t, Bytes end)
{
	t++;
	while (t < end && iam_utf8_is_continuation(*t))
		t++;
	return t;
}

/* Match the star-less p..p_end at t; returns where it ends in t, or NULL. */
static Bytes
match_here(const Matcher *m, Bytes p, Bytes p_end, Bytes t, Bytes t_end)
{
	for (; p < p_end; p++)
	{
		if (t >= t_end)
			return NULL;
		if (*p == m->one)
		{
			if (iam_utf8_is_continuation(*t))
				return NULL;
			t = next_char(t, t_end);
		}
		else if (*p == *t)
			t++;
		else
			return NULL;
	}
	return t;
}

/*
 * Match the star-less p..p_end so that it ends at t_end; returns where it
 * starts in t, or NULL.
 */
static Bytes
match_before(const Matcher *m, Bytes p, Bytes p_end, Bytes t, Bytes t_end)
{
	while (p_end > p)
	{
		p_end--;
		if (t_end <= t)
			return NULL;
		t_end--;
		if (*p_end == m->one)
		{
			while (t_end > t && iam_utf8_is_continuation(*t_end))
				t_end--;
			if (iam_utf8_is_continuation(*t_end))
				return NULL;
		}
		else if (*p_end != *t_end)
			return NULL;
	}
	return t_end;
}

/*
 * Find the segment p..p_end in t..t_end; returns where it ends, or NULL, also
 * when the budget is exhausted.
 */
static Bytes
find_segment(Matcher *m, Bytes p, Bytes p_end, Bytes t, Bytes t_end)
{
	while (t < t_end)
	{
		Bytes		end;

		if (*p != m->one)
		{
			t = memchr(t, *p, (size_t) (t_end - t));
			if (t == NULL)
				return NULL;
		}
		end = match_here(m, p, p_end, t, t_end);
		if (end != NULL)
			return end;
		if (m->budget == 0)
		{
			m->exhausted = true;
			return NULL;
		}
		m->budget--;
		t++;
	}
	return NULL;
}

/*
 * The second algorithm: bit sets over the positions of one text.  rows holds
 * a set for each distinct byte of the pattern: where it stands in the text.
 */
typedef struct PositionSets
{
	size_t		words;			/* words of a set: text length / 64 + 1 */
	uint64_t   *reached;
	uint64_t   *leads;			/* positions where a character starts */
	uint64_t   *rows;
	uint16_t	row_of[256];	/* 1 + index of the row of a byte */
} PositionSets;

/* Shift a set by one position, dropping what leaves it at the end. */
static void
shift_set(uint64_t *set, size_t words)
{
	size_t		i;

	for (i = words; i-- > 1;)
		set[i] = (set[i] << 1) | (set[i - 1] >> 63);
	set[0] <<= 1;
}

/* Where a byte stands in 64 bytes of text, or fewer: a bit for each place. */
static uint64_t
places_of(unsigned char byte, Bytes t, size_t length)
{
	uint64_t	places = 0;
	size_t		i = 0;

#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
	const uint64_t low = UINT64_C(0x7F7F7F7F7F7F7F7F);

	/* eight bytes at a time: equal ones become 0x80, then one bit each */
	for (; i + 8 <= length; i += 8)
	{
		uint64_t	word;

		memcpy(&word, t + i, sizeof(word));
		word ^= UINT64_C(0x0101010101010101) * byte;
		word = ~(((word & low) + low) | word | low);
		places |= ((word >> 7) * UINT64_C(0x0102040810204080) >> 56) << i;
	}
#endif
	for (; i < length; i++)
		places |= (uint64_t) (t[i] == byte) << i;
	return places;
}

/* The places in 64 bytes of text, or fewer, where characters start. */
static uint64_t
character_starts(Bytes t, size_t length)
{
	uint64_t	starts = 0;
	uint64_t	high = 0;
	size_t		i;

	for (i = 0; i < length; i++)
		high |= t[i] & 0x80;
	if (high == 0)
		return length == 64 ? ~UINT64_C(0) : (UINT64_C(1) << length) - 1;
	for (i = 0; i < length; i++)
		starts |= (uint64_t) !iam_utf8_is_continuation(t[i]) << i;
	return starts;
}

/* Build the sets for a pattern and a text; false when there is no memory. */
static bool
build_sets(IamWork *work, const Matcher *m, Bytes p, Bytes p_end, Bytes t,
		   Bytes t_end, PositionSets *sets)
{
	size_t		length = (size_t) (t_end - t);
	unsigned char bytes[256];
	size_t		n_rows = 0;
	size_t		total;
	size_t		word;
	size_t		row;

	memset(sets, 0, sizeof(*sets));
	sets->words = length / 64 + 1;
	for (; p < p_end; p++)
	{
		if (*p == m->star || *p == m->one || sets->row_of[*p] != 0)
			continue;
		bytes[n_rows] = *p;
		sets->row_of[*p] = (uint16_t) ++n_rows;
	}
	total = sets->words * (n_rows + 2);
	sets->reached = iam_arena_array(work->scratch, total, sizeof(uint64_t));
	if (sets->reached == NULL)
		return false;
	sets->leads = sets->reached + sets->words;
	sets->rows = sets->leads + sets->words;
	memset(sets->reached, 0, sets->words * sizeof(uint64_t));
	for (word = 0; word < sets->words; word++)
	{
		size_t		left = length - word * 64;
		size_t		here = left < 64 ? left : 64;

		sets->leads[word] = character_starts(t + word * 64, here);
		for (row = 0; row < n_rows; row++)
			sets->rows[row * sets->words + word] =
				places_of(bytes[row], t + word * 64, here);
	}
	/* the end of the text counts as the start of a character */
	sets->leads[length / 64] |= UINT64_C(1) << (length % 64);
	return true;
}

/* A star: everything from the first reached position on is reached. */
static bool
reach_rest(PositionSets *sets)
{
	size_t		i = 0;
	uint64_t	lowest;

	while (i < sets->words && sets->reached[i] == 0)
		i++;
	if (i == sets->words)
		return false;
	lowest = sets->reached[i] & (~sets->reached[i] + 1);
	sets->reached[i] = ~(lowest - 1);
	for (i++; i < sets->words; i++)
		sets->reached[i] = ~UINT64_C(0);
	return true;
}

/* A question mark: one character on, past its continuation bytes. */
static void
reach_next_char(PositionSets *sets, size_t length)
{
	size_t		i;
	int			round;

	for (i = 0; i < sets->words; i++)
		sets->reached[i] &= sets->leads[i];
	/* the end of the text holds no character */
	sets->reached[length / 64] &= ~(UINT64_C(1) << (length % 64));
	shift_set(sets->reached, sets->words);
	for (round = 0; round < 3; round++)
	{
		uint64_t	carry = 0;

		for (i = 0; i < sets->words; i++)
		{
			uint64_t	inside = sets->reached[i] & ~sets->leads[i];

			sets->reached[i] &= sets->leads[i];
			sets->reached[i] |= (inside << 1) | carry;
			carry = inside >> 63;
		}
	}
}

/* Match p..p_end, which starts and ends with a star, against t..t_end. */
static bool
match_by_sets(IamWork *work, const Matcher *m, Bytes p, Bytes p_end, Bytes t,
			  Bytes t_end)
{
	PositionSets sets;
	size_t		i;

	if (!build_sets(work, m, p, p_end, t, t_end, &sets))
	{
		work->failure = IAM_ERR_NO_MEMORY;
		return false;
	}
	sets.reached[0] = 1;
	for (; p < p_end; p++)
	{
		iam_work_spend(work, sets.words * sizeof(uint64_t));
		if (work->failure != IAM_OK)
			return false;
		if (*p == m->star)
		{
			if (!reach_rest(&sets))
				return false;
		}
		else if (*p == m->one)
			reach_next_char(&sets, (size_t) (t_end - t));
		else
		{
			const uint64_t *row = sets.rows +
				(sets.row_of[*p] - 1) * sets.words;

			for (i = 0; i < sets.words; i++)
				sets.reached[i] &= row[i];
			shift_set(sets.reached, sets.words);
		}
	}
	return true;
}

/* The segments between the first and the last star. */
static bool
match_segments(IamWork *work, Matcher *m, Bytes p, Bytes p_end, Bytes t,
			   Bytes t_end)
{
	while (p < p_end)
	{
		Bytes		segment;
		Bytes		found;

		while (p < p_end && *p == m->star)
			p++;
		segment = p;
		while (p < p_end && *p != m->star)
			p++;
		if (segment == p)
			break;
		found = find_segment(m, segment, p, t, t_end);
		if (found == NULL)
			return m->exhausted &&
				match_by_sets(work, m, segment - 1, p_end, t, t_end);
		t = found;
	}
	return true;
}

bool
iam_glob_match(IamWork *work, IamGlobForm form, IamStr pattern, IamStr text)
{
	Matcher		m;
	Bytes		p = (Bytes) pattern.data;
	Bytes		p_end = p + pattern.len;
	Bytes		t = (Bytes) text.data;
	Bytes		t_end = t + text.len;
	Bytes		first;
	Bytes		last = p_end;

	m.star = form == IAM_GLOB_SOURCE ? '*' : IAM_GLOB_STAR;
	m.one = form == IAM_GLOB_SOURCE ? '?' : IAM_GLOB_ONE;
	m.budget = WRONG_PLACES;
	m.exhausted = false;
	iam_work_spend(work, pattern.len + text.len);

	first = memchr(p, m.star, pattern.len);
	if (first == NULL)
		return match_here(&m, p, p_end, t, t_end) == t_end;
	t = match_here(&m, p, first, t, t_end);
	if (t == NULL)
		return false;
	while (last[-1] != m.star)
		last--;
	t_end = match_before(&m, last, p_end, t, t_end);
	if (t_end == NULL)
		return false;
	return match_segments(work, &m, first, last, t, t_end);
}

bool
iam_glob_is_literal(IamGlobForm form, IamStr pattern)
{
	if (form == IAM_GLOB_SOURCE)
		return iam_glob_head(pattern) == pattern.len;
	return pattern.len == 0 ||
		(memchr(pattern.data, IAM_GLOB_STAR, pattern.len) == NULL &&
		 memchr(pattern.data, IAM_GLOB_ONE, pattern.len) == NULL);
}

size_t
iam_glob_head(IamStr pattern)
{
	size_t		i = 0;

	while (i < pattern.len && pattern.data[i] != '*' &&
		   pattern.data[i] != '?')
		i++;
	return i;
}

bool
iam_glob_is_any(IamStr pattern)
{
	size_t		i;

	for (i = 0; i < pattern.len; i++)
	{
		if (pattern.data[i] != '*')
			return false;
	}
	return pattern.len > 0;
}
