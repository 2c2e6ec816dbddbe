/*
 * test_fold.c
 *		Folding of case: the table, the bounds, and that writing, comparing
 *		and hashing agree on what the folded form is.
 */
#include <locale.h>
#include <wctype.h>

#include "fold.h"
#include "unit.h"
#include "utf8.h"

#define CODE_POINTS 0x110000

/* Longest text of the random tests, in characters of at most 4 bytes. */
#define RANDOM_CHARS 24

typedef struct FoldCase
{
	IamStr		text;
	IamStr		folded;
} FoldCase;

#define CASE(text, folded) {IAM_STR_INIT(text), IAM_STR_INIT(folded)}

static const FoldCase fold_cases[] = {
	CASE("", ""),
	CASE("s3:GetObject", "s3:getobject"),
	CASE("@AZ[`az{", "@az[`az{"),
	CASE("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789",
		 "abcdefghijklmnopqrstuvwxyz0123456789"),
	CASE("A\0B", "a\0b"),
	/* A with grave accent, in one code point and in two */
	CASE("\xC3\x80", "\xC3\xA0"),
	CASE("A\xCC\x80", "a\xCC\x80"),
	/* multiplication sign, between capitals */
	CASE("\xC3\x97", "\xC3\x97"),
	/* sharp s stays, capital sharp s becomes it */
	CASE("stra\xC3\x9F" "e", "stra\xC3\x9F" "e"),
	CASE("STRA\xE1\xBA\x9E" "E", "stra\xC3\x9F" "e"),
	/* I with dot becomes i alone, dotless i stays */
	CASE("\xC4\xB0", "i"),
	CASE("\xC4\xB1", "\xC4\xB1"),
	/* Kelvin and Angstrom signs shrink */
	CASE("\xE2\x84\xAA", "k"),
	CASE("\xE2\x84\xAB", "\xC3\xA5"),
	/* U+023A and U+023E grow */
	CASE("\xC8\xBA\xC8\xBE", "\xE2\xB1\xA5\xE2\xB1\xA6"),
	/* a final sigma is none: the position does not matter */
	CASE("\xCE\xA3\xCE\x91\xCE\xA3", "\xCF\x83\xCE\xB1\xCF\x83"),
	/* title case, Cherokee, Deseret */
	CASE("\xC7\x85", "\xC7\x86"),
	CASE("\xE1\x8E\xA0", "\xEA\xAD\xB0"),
	CASE("\xF0\x90\x90\x80", "\xF0\x90\x90\xA8"),
	/* a longer character anywhere among ASCII words */
	CASE("ABCDEFG\xC3\x80HIJKLMNOPQRSTUVWXYZ",
		 "abcdefg\xC3\xA0hijklmnopqrstuvwxyz"),
	CASE("ABCDEFGHIJKLMNOP\xE2\x84\xAAQ", "abcdefghijklmnopkq"),
	/* bytes that are not UTF-8 stay: lone, overlong, surrogate, too far */
	CASE("A\x80" "B", "a\x80" "b"),
	CASE("A\xC3", "a\xC3"),
	CASE("A\xC3" "B", "a\xC3" "b"),
	CASE("\xE2\x84", "\xE2\x84"),
	CASE("\xF0\x90\x90", "\xF0\x90\x90"),
	CASE("\xC1\x81", "\xC1\x81"),
	CASE("\xED\xA0\x80" "A", "\xED\xA0\x80" "a"),
	CASE("\xF4\x90\x80\x80" "A", "\xF4\x90\x80\x80" "a"),
	CASE("\xFF\xFE" "A", "\xFF\xFE" "a"),
};

static uint32_t
fnv1a(uint32_t hash, const char *data, size_t len)
{
	size_t		i;

	for (i = 0; i < len; i++)
		hash = (hash ^ (unsigned char) data[i]) * 16777619u;
	return hash;
}

/* Fold into memory of exactly the promised size. */
static IamStr
folded_copy(IamStr text)
{
	IamStr		folded;
	size_t		most = IAM_FOLD_MAX(text.len);
	char	   *memory = malloc(most);

	if (memory == NULL && most > 0)
		abort();
	folded.len = iam_fold(memory, text);
	folded.data = memory;
	return folded;
}

static int
bytes_order(IamStr a, IamStr b)
{
	size_t		least = a.len < b.len ? a.len : b.len;
	int			order = least > 0 ? memcmp(a.data, b.data, least) : 0;

	if (order == 0)
		order = (a.len > b.len) - (a.len < b.len);
	return unit_sign(order);
}

/* All functions on one text whose folded form is known. */
static bool
text_agrees(IamStr text, IamStr expected)
{
	IamStr		folded = folded_copy(text);
	bool		ok = iam_str_eq(folded, expected) &&
		iam_fold_equal(text, expected) &&
		iam_fold_compare(text, expected) == 0 &&
		iam_fold_hash(IAM_FOLD_HASH_SEED, text) ==
		fnv1a(IAM_FOLD_HASH_SEED, expected.data, expected.len) &&
		iam_fold_digest(7, text) == iam_fold_digest(7, expected);

	unit_free(folded);
	return ok;
}

static void
test_cases(void)
{
	size_t		i;

	for (i = 0; i < UNIT_LENGTH(fold_cases); i++)
	{
		const FoldCase *c = &fold_cases[i];
		IamStr		text = unit_copy(c->text.data, c->text.len);
		IamStr		folded = unit_copy(c->folded.data, c->folded.len);

		CHECK_THAT(text_agrees(text, folded), "fold case %zu: \"%.*s\"", i,
				   (int) text.len, text.data);
		CHECK_THAT(text_agrees(folded, folded), "fold case %zu, twice", i);
		unit_free(text);
		unit_free(folded);
	}
}

/* Every pair of bytes, at every place of words and of what is left of them. */
static void
test_same(void)
{
	unsigned	a;
	unsigned	b;
	size_t		len;
	size_t		wrong = 0;

	for (a = 0; a < 256; a++)
	{
		for (b = 0; b < 256; b++)
		{
			bool		same = iam_fold_ascii((unsigned char) a) ==
				iam_fold_ascii((unsigned char) b);

			for (len = 1; len <= 17; len += 4)
			{
				char		x[17];
				char		y[17];

				memset(x, 'q', sizeof(x));
				memset(y, 'Q', sizeof(y));
				x[len - 1 - a % len] = (char) a;
				y[len - 1 - a % len] = (char) b;
				wrong += iam_fold_same(x, y, len) != same;
			}
		}
	}
	CHECK(wrong == 0);
	CHECK(iam_fold_same("", "x", 0));
}

/* Every byte at every place of eight. */
static void
test_plain_eight(void)
{
	char		bytes[8];
	size_t		wrong = 0;
	unsigned	c;
	size_t		i;

	for (c = 0; c < 256; c++)
	{
		bool		plain = c >= 0x20 && c < 0x80 && c != '"' && c != '\\';

		for (i = 0; i < sizeof(bytes); i++)
		{
			memset(bytes, 'a', sizeof(bytes));
			bytes[i] = (char) c;
			wrong += iam_utf8_plain_eight(bytes) != plain;
			memset(bytes, (int) c, sizeof(bytes));
			wrong += iam_utf8_plain_eight(bytes) != plain;
		}
	}
	CHECK(wrong == 0);
}

/* Every byte at every place of texts that end within two words or behind. */
static void
test_plain_end(void)
{
	enum { LONGEST = 20 };
	unsigned char bytes[LONGEST];
	size_t		wrong = 0;
	unsigned	c;
	size_t		len;
	size_t		i;

	for (c = 0; c < 256; c++)
	{
		bool		plain = c >= 0x20 && c < 0x80 && c != '"' && c != '\\';

		for (len = 0; len <= LONGEST; len++)
			for (i = 0; i < len; i++)
			{
				memset(bytes, 'a', sizeof(bytes));
				bytes[i] = (unsigned char) c;
				/* what comes behind the first one does not matter */
				if (i + 1 < len)
					bytes[i + 1] = 0xFF;
				wrong += iam_utf8_plain_end(bytes, bytes + len) !=
					bytes + (!plain ? i : i + 1 < len ? i + 1 : len);
			}
	}
	CHECK(wrong == 0);
	CHECK(iam_utf8_plain_end(bytes, bytes) == bytes);
}

static void
test_empty(void)
{
	IamStr		nothing = {NULL, 0};
	char		to[1];

	CHECK(iam_fold(to, nothing) == 0);
	CHECK(iam_fold_equal(nothing, nothing));
	CHECK(iam_fold_compare(nothing, IAM_STR("a")) < 0);
	CHECK(iam_fold_compare(IAM_STR("a"), nothing) > 0);
	CHECK(iam_fold_hash(7, nothing) == 7);
	CHECK(iam_fold_digest(7, nothing) == iam_fold_digest(7, IAM_STR("")));
}

static void
test_order(void)
{
	CHECK(iam_fold_compare(IAM_STR("A"), IAM_STR("b")) < 0);
	CHECK(iam_fold_compare(IAM_STR("B"), IAM_STR("a")) > 0);
	CHECK(iam_fold_compare(IAM_STR("Z"), IAM_STR("[")) > 0);
	CHECK(iam_fold_compare(IAM_STR("AB"), IAM_STR("a")) > 0);
	CHECK(iam_fold_compare(IAM_STR("A"), IAM_STR("ab")) < 0);
	CHECK(iam_fold_compare(IAM_STR("ABCDEFGHI"), IAM_STR("abcdefgh")) > 0);
	CHECK(iam_fold_compare(IAM_STR("ABCDEFGH"), IAM_STR("abcdefghi")) < 0);
	CHECK(iam_fold_compare(IAM_STR("ABCDEFGX"), IAM_STR("abcdefgy")) < 0);
	CHECK(iam_fold_compare(IAM_STR("z"), IAM_STR("\xC3\xA0")) < 0);
	/* the second argument is folded already, so a capital is a difference */
	CHECK(!iam_fold_equal(IAM_STR("A"), IAM_STR("A")));
	CHECK(!iam_fold_equal(IAM_STR("ABCDEFGHI"), IAM_STR("ABCDEFGHI")));
	/* "ss" and sharp s differ (semantics.md 2) */
	CHECK(!iam_fold_equal(IAM_STR("SS"), IAM_STR("\xC3\x9F")));
}

/* Known values of FNV-1a, 32 bits, from the authors' test vectors. */
static void
test_hash(void)
{
	CHECK(IAM_FOLD_HASH_SEED == 0x811c9dc5u);
	CHECK(iam_fold_hash(IAM_FOLD_HASH_SEED, IAM_STR("a")) == 0xe40c292cu);
	CHECK(iam_fold_hash(IAM_FOLD_HASH_SEED, IAM_STR("FooBar")) ==
		  0xbf9cf968u);
	CHECK(iam_fold_hash(iam_fold_hash(1, IAM_STR("FOO")), IAM_STR("BAR")) ==
		  iam_fold_hash(1, IAM_STR("foobar")));
	CHECK(iam_fold_hash(1, IAM_STR("a")) != iam_fold_hash(2, IAM_STR("a")));
}

/* A digest tells apart lengths, seeds and texts that differ in one byte. */
static void
test_digest(void)
{
	enum { LONGEST = 40 };
	char		text[LONGEST];
	uint32_t	seen[LONGEST + 1];
	size_t		same = 0;
	size_t		len;
	size_t		i;

	memset(text, 'a', sizeof(text));
	for (len = 0; len <= LONGEST; len++)
	{
		seen[len] = iam_fold_digest(1, (IamStr) {text, len});
		for (i = 0; i < len; i++)
		{
			same += seen[i] == seen[len];
			text[i] = 'b';
			same += iam_fold_digest(1, (IamStr) {text, len}) == seen[len];
			text[i] = 'A';
			same += iam_fold_digest(1, (IamStr) {text, len}) != seen[len];
			text[i] = 'a';
		}
		same += iam_fold_digest(2, (IamStr) {text, len}) == seen[len];
	}
	CHECK(same == 0);
}

static void
test_ascii(void)
{
	bool		agrees = true;
	int			c;

	for (c = 0; c < 256; c++)
	{
		int			expected = c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c;

		agrees = agrees && iam_fold_ascii((unsigned char) c) == expected;
	}
	CHECK_THAT(agrees, "iam_fold_ascii folds the capitals and nothing else");
}

/* Every byte at every place of a word, the other bytes being letters. */
static void
test_words(void)
{
	bool		agrees = true;
	int			c;
	size_t		place;

	for (c = 0; c < 0x80; c++)
		for (place = 0; place < 8; place++)
		{
			char		text[8];
			char		folded[8];
			IamStr		from = {text, sizeof(text)};
			IamStr		to = {folded, sizeof(folded)};

			memcpy(text, "AZaz@[09", 8);
			memcpy(folded, "azaz@[09", 8);
			text[place] = (char) c;
			folded[place] = (char) (c >= 'A' && c <= 'Z' ? c + 32 : c);
			agrees = agrees && text_agrees(from, to);
		}
	CHECK_THAT(agrees, "words of ASCII fold byte by byte");
}

/*
 * The table as a whole.  The hash covers every pair in order and was computed
 * from another implementation of the same Unicode version, Python 3.11
 * (unicodedata 14.0.0), where U+0130 is the one character whose simple
 * lowercase is not its lower():
 *
 *		h = 2166136261
 *		for c in range(0x110000):
 *			l = 0x69 if c == 0x130 else ord(chr(c).lower())
 *			if l != c:
 *				for v in (c, l): h = (h ^ v) * 16777619 % 2**32
 */
static void
test_table(void)
{
	uint32_t	hash = 2166136261u;
	unsigned	pairs = 0;
	bool		stable = true;
	bool		bounded = true;
	bool		unicode = true;
	uint32_t	cp;

	for (cp = 0; cp < CODE_POINTS; cp++)
	{
		uint32_t	lower = iam_fold_char(cp);
		unsigned char bytes[4];
		size_t		len = (size_t) iam_utf8_encode(cp, bytes);

		stable = stable && iam_fold_char(lower) == lower;
		bounded = bounded &&
			(size_t) iam_utf8_encode(lower, bytes) <= IAM_FOLD_MAX(len);
		unicode = unicode && lower < CODE_POINTS &&
			(lower < 0xD800 || lower > 0xDFFF || lower == cp);
		if (lower == cp)
			continue;
		pairs++;
		hash = (hash ^ cp) * 16777619u;
		hash = (hash ^ lower) * 16777619u;
	}
	CHECK_THAT(pairs == 1433, "the table has %u pairs, not 1433", pairs);
	CHECK_THAT(hash == 0xbcfd1127u, "the table's hash is %08x", hash);
	CHECK_THAT(stable, "folding twice is folding once");
	CHECK_THAT(bounded, "no character grows beyond IAM_FOLD_MAX");
	CHECK_THAT(unicode, "every lowercase is a character");
	CHECK(iam_fold_char(UINT32_MAX) == UINT32_MAX);
}

/* A C library knows the same pairs; a newer one knows more, not other ones. */
static void
test_towlower(void)
{
	bool		agrees = true;
	uint32_t	cp;

	if (setlocale(LC_CTYPE, "C.UTF-8") == NULL)
	{
		printf("# skipped: no locale C.UTF-8 to compare with\n");
		return;
	}
	for (cp = 0x80; cp < CODE_POINTS && agrees; cp++)
		agrees = iam_fold_char(cp) == cp ||
			(uint32_t) towlower((wint_t) cp) == iam_fold_char(cp);
	setlocale(LC_CTYPE, "C");
	CHECK_THAT(agrees, "towlower(U+%04X) differs", (unsigned) (cp - 1));
}

/* Some character: mostly ASCII, often one that is in the table. */
static uint32_t
random_char(UnitRandom *random)
{
	static const uint32_t telling[] = {
		0x0041, 0x007A, 0x00C0, 0x0130, 0x023A, 0x023E, 0x0391, 0x03A3,
		0x0410, 0x13A0, 0x1E9E, 0x212A, 0x212B, 0x2C62, 0x10400, 0x1E900
	};
	uint32_t	cp;

	switch (unit_below(random, 8))
	{
		case 0:
			cp = unit_below(random, CODE_POINTS);
			return cp >= 0xD800 && cp <= 0xDFFF ? 0xFFFD : cp;
		case 1:
			return telling[unit_below(random, UNIT_LENGTH(telling))];
		default:
			return 0x20 + unit_below(random, 0x5F);
	}
}

/* Append one folded or plain character to a text under construction. */
static void
put_char(char *data, size_t *len, uint32_t cp)
{
	*len += (size_t) iam_utf8_encode(cp, (unsigned char *) data + *len);
}

/* Build a random text, and its folded form character by character. */
static void
random_text(UnitRandom *random, IamStr *text, IamStr *folded)
{
	char		data[RANDOM_CHARS * 4];
	char		lower[RANDOM_CHARS * 4];
	size_t		len = 0;
	size_t		lower_len = 0;
	unsigned	chars = unit_below(random, RANDOM_CHARS + 1);

	while (chars-- > 0)
	{
		if (unit_below(random, 40) == 0)
		{
			/* a byte that never occurs in UTF-8 */
			data[len++] = lower[lower_len++] = (char) 0xFF;
		}
		else
		{
			uint32_t	cp = random_char(random);

			put_char(data, &len, cp);
			put_char(lower, &lower_len, iam_fold_char(cp));
		}
	}
	*text = unit_copy(data, len);
	*folded = unit_copy(lower, lower_len);
}

static void
test_random(void)
{
	enum { ROUNDS = 100000 };
	UnitRandom	random = {42};
	IamStr		other = unit_copy("", 0);
	int			i;

	for (i = 0; i < ROUNDS; i++)
	{
		IamStr		text;
		IamStr		folded;
		bool		agrees;

		random_text(&random, &text, &folded);
		agrees = text_agrees(text, folded) &&
			iam_fold_compare(text, other) == bytes_order(folded, other) &&
			iam_fold_equal(text, other) == (bytes_order(folded, other) == 0);
		unit_free(text);
		unit_free(other);
		other = folded;
		if (!agrees)
			break;
	}
	unit_free(other);
	CHECK_THAT(i == ROUNDS, "random text %d folds in two ways", i);
}

/* Bytes that are mostly no UTF-8: folding keeps its bounds and agrees. */
static void
test_random_bytes(void)
{
	enum { ROUNDS = 100000, LONGEST = 20 };
	static const unsigned char telling[] = {
		'A', 'z', 0x80, 0x84, 0xAA, 0xBA, 0xBF, 0xC3, 0xC8, 0xE1, 0xE2, 0xED,
		0xF0, 0xF4, 0xFF
	};
	UnitRandom	random = {4711};
	int			i;

	for (i = 0; i < ROUNDS; i++)
	{
		char		data[LONGEST];
		size_t		len = unit_below(&random, LONGEST + 1);
		size_t		j;
		IamStr		text;
		IamStr		folded;
		bool		agrees;

		for (j = 0; j < len; j++)
			data[j] = (char) telling[unit_below(&random, sizeof(telling))];
		text = unit_copy(data, len);
		folded = folded_copy(text);
		agrees = folded.len <= IAM_FOLD_MAX(len) &&
			text_agrees(text, folded);
		unit_free(text);
		unit_free(folded);
		if (!agrees)
			break;
	}
	CHECK_THAT(i == ROUNDS, "random bytes %d fold in two ways", i);
}

int
main(void)
{
	test_cases();
	test_same();
	test_plain_eight();
	test_plain_end();
	test_empty();
	test_order();
	test_hash();
	test_digest();
	test_ascii();
	test_words();
	test_table();
	test_towlower();
	test_random();
	test_random_bytes();
	return unit_done();
}
