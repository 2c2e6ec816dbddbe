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

#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include "utf8.h"

/*
 * So many places where a segment starts to match but does not are rare in
 * ordinary names, and cost about what setting up the second algorithm does.
 */
#define WRONG_PLACES 8

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
	uint64_t   *leads;			/* positions where a character starts; only
								 * when the pattern has a question mark */
	bool		wide;			/* are there others? */
	uint64_t   *rows;
	uint16_t	row_of[256];	/* 1 + index of the row of a byte */
} PositionSets;

#if !defined(__SSE2__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
/* The high bits of eight bytes, as a bit for each byte. */
static inline uint64_t
high_bits(uint64_t word)
{
	return ((word >> 7) & IAM_EACH_BYTE(1)) *
		UINT64_C(0x0102040810204080) >> 56;
}
#endif

/*
 * Where a byte stands in 64 bytes of text, or fewer: a bit for each place.
 * In steps of sixteen bytes where there is an instruction for it, else of
 * eight: the high bits of those that are equal are gathered.
 */
static uint64_t
places_of(unsigned char byte, Bytes t, size_t length)
{
	uint64_t	places = 0;
	size_t		i = 0;

#if defined(__SSE2__)
	const __m128i wanted = _mm_set1_epi8((char) byte);

	for (; i + 16 <= length; i += 16)
	{
		__m128i		bytes = _mm_loadu_si128((const __m128i *) (t + i));
		int			found = _mm_movemask_epi8(_mm_cmpeq_epi8(bytes, wanted));

		places |= (uint64_t) (uint32_t) found << i;
	}
#elif __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
	const uint64_t low = IAM_EACH_BYTE(0x7F);

	for (; i + 8 <= length; i += 8)
	{
		uint64_t	word = iam_load_eight(t + i) ^ IAM_EACH_BYTE(byte);

		places |= high_bits(~(((word & low) + low) | word | low)) << i;
	}
#endif
	for (; i < length; i++)
		places |= (uint64_t) (t[i] == byte) << i;
	return places;
}

/* The same for continuation bytes, which are 0x80 to 0xBF. */
static uint64_t
inner_places(Bytes t, size_t length)
{
	uint64_t	places = 0;
	size_t		i = 0;

#if defined(__SSE2__)
	const __m128i beyond = _mm_set1_epi8((char) 0xC0);

	for (; i + 16 <= length; i += 16)
	{
		__m128i		bytes = _mm_loadu_si128((const __m128i *) (t + i));
		int			found = _mm_movemask_epi8(_mm_cmplt_epi8(bytes, beyond));

		places |= (uint64_t) (uint32_t) found << i;
	}
#elif __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
	for (; i + 8 <= length; i += 8)
	{
		uint64_t	word = iam_load_eight(t + i);

		places |= high_bits(word & ~(word << 1)) << i;
	}
#endif
	for (; i < length; i++)
		places |= (uint64_t) iam_utf8_is_continuation(t[i]) << i;
	return places;
}

/* Build the sets for a pattern and a text; false when there is no memory. */
static bool
build_sets(IamWork *work, const Matcher *m, Bytes p, Bytes p_end, Bytes t,
		   Bytes t_end, PositionSets *sets)
{
	size_t		length = (size_t) (t_end - t);
	bool		counts = memchr(p, m->one, (size_t) (p_end - p)) != NULL;
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

		if (counts)
		{
			uint64_t	all = here == 64 ? ~UINT64_C(0) :
				(UINT64_C(1) << here) - 1;

			sets->leads[word] = all & ~inner_places(t + word * 64, here);
			sets->wide |= sets->leads[word] != all;
		}
		for (row = 0; row < n_rows; row++)
			sets->rows[row * sets->words + word] =
				places_of(bytes[row], t + word * 64, here);
	}
	/* the end of the text counts as the start of a character */
	if (counts)
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

/* On by one from the positions that are in among; false when none is. */
static bool
reach_next_byte(PositionSets *sets, const uint64_t *among)
{
	uint64_t	moved = 0;
	uint64_t	any = 0;
	size_t		i;

	for (i = 0; i < sets->words; i++)
	{
		uint64_t	from = sets->reached[i] & among[i];

		any |= from;
		sets->reached[i] = (from << 1) | moved;
		moved = from >> 63;
	}
	return any != 0;
}

/*
 * A question mark: one character on; false when there is none.  A position
 * that moves from the start of a character into it is carried behind its
 * continuation bytes by adding it to the run of bits that stands for them.
 */
static bool
reach_next_char(PositionSets *sets, size_t length)
{
	uint64_t	moved = 0;
	uint64_t	carry = 0;
	uint64_t	any = 0;
	size_t		i;

	/* the end of the text holds no character */
	sets->reached[length / 64] &= ~(UINT64_C(1) << (length % 64));
	if (!sets->wide)
		return reach_next_byte(sets, sets->leads);
	for (i = 0; i < sets->words; i++)
	{
		uint64_t	inside = ~sets->leads[i];
		uint64_t	from = sets->reached[i] & ~inside;
		uint64_t	to = (from << 1) | moved;
		uint64_t	sum = (to & inside) + inside;
		uint64_t	carried = sum + carry;

		any |= from;
		moved = from >> 63;
		carry = (sum < inside) | (carried < sum);
		sets->reached[i] = (to | carried) & ~inside;
	}
	return any != 0;
}

/* Match p..p_end, which starts and ends with a star, in a text of length. */
static bool
run_sets(IamWork *work, const Matcher *m, Bytes p, Bytes p_end,
		 size_t length, PositionSets *sets)
{
	bool		goes_on = true;

	sets->reached[0] = 1;
	for (; p < p_end && goes_on; p++)
	{
		iam_work_spend(work, sets->words * sizeof(uint64_t));
		if (work->failure != IAM_OK)
			return false;
		if (*p == m->star)
			goes_on = reach_rest(sets);
		else if (*p == m->one)
			goes_on = reach_next_char(sets, length);
		else
			goes_on = reach_next_byte(sets, sets->rows +
									  (sets->row_of[*p] - 1) * sets->words);
	}
	return goes_on;
}

/* The same against t..t_end; what it takes is given back. */
static bool
match_by_sets(IamWork *work, const Matcher *m, Bytes p, Bytes p_end, Bytes t,
			  Bytes t_end)
{
	IamArenaMark mark = iam_arena_mark(work->scratch);
	PositionSets sets;
	bool		result = false;

	if (build_sets(work, m, p, p_end, t, t_end, &sets))
		result = run_sets(work, m, p, p_end, (size_t) (t_end - t), &sets);
	else
		work->failure = IAM_ERR_NO_MEMORY;
	iam_arena_rewind(work->scratch, &mark);
	return result;
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
