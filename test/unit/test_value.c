/*
 * test_value.c
 *		Typed values of conditions: tables of cases, and random values against
 *		the C library or a naive calculation (semantics.md 7.5, 7.6 and 13).
 */
#define _DEFAULT_SOURCE			/* timegm, gmtime_r */

#include <inttypes.h>
#include <time.h>

#include "unit.h"
#include "value.h"

/* ---- tables of cases ---- */

static bool
accepts_decimal(IamStr text)
{
	IamDecimal	number;

	return iam_decimal_parse(text, &number);
}

static bool
accepts_instant(IamStr text)
{
	IamInstant	instant;

	return iam_instant_parse(text, &instant);
}

static bool
accepts_bool(IamStr text)
{
	bool		value;

	return iam_bool_parse(text, &value);
}

/*
 * Groups of equal values in rising order: every text is compared with every
 * other one, both ways round.
 */
typedef struct Ranked
{
	int			rank;
	IamStr		text;
} Ranked;

typedef bool (*Order) (IamStr a, IamStr b, int *order);

static bool
order_decimals(IamStr a, IamStr b, int *order)
{
	IamDecimal	x;
	IamDecimal	y;

	if (!iam_decimal_parse(a, &x) || !iam_decimal_parse(b, &y))
		return false;
	*order = unit_sign(iam_decimal_compare(&x, &y));
	return true;
}

static bool
order_instants(IamStr a, IamStr b, int *order)
{
	IamInstant	x;
	IamInstant	y;

	if (!iam_instant_parse(a, &x) || !iam_instant_parse(b, &y))
		return false;
	*order = unit_sign(iam_instant_compare(&x, &y));
	return true;
}

static void
check_ranking(const char *name, Order order, const Ranked *list, size_t count)
{
	size_t		i;
	size_t		j;

	for (i = 0; i < count; i++)
		for (j = 0; j < count; j++)
		{
			IamStr		a = unit_copy(list[i].text.data, list[i].text.len);
			IamStr		b = unit_copy(list[j].text.data, list[j].text.len);
			int			found = 9;

			CHECK_THAT(order(a, b, &found) &&
					   found == unit_sign(list[i].rank - list[j].rank),
					   "order of %s \"%.*s\" and \"%.*s\" is %d", name,
					   (int) a.len, a.data, (int) b.len, b.data, found);
			unit_free(a);
			unit_free(b);
		}
}

#define CHECK_RANKING(name, order, list) \
	check_ranking(name, order, list, UNIT_LENGTH(list))

/* ---- decimals ---- */

static const IamStr decimals_good[] = {
	S("0"), S("-0"), S("+0"), S("7"), S("+7"), S("-7"), S("007"), S("1."),
	S(".5"), S("-.5"), S("+1."), S("1.50"), S("1e3"), S("1E3"), S("1e+3"),
	S("1E-3"), S("1.e5"), S(".5e5"), S("1e0"), S("1e-0"), S("1e10000"),
	S("1e-10000"), S("1e+10000"), S("1e00010000"), S("0e0"),
	S("12345678901234567890123456789012345678901234567890"),
};

static const IamStr decimals_bad[] = {
	S(""), S("."), S("+"), S("-"), S("+."), S("-.e1"), S("e5"), S(".e5"),
	S("1e"), S("1e+"), S("1e-"), S("1e1.0"), S("1e1e1"), S("1..2"),
	S("1.2.3"), S("--1"), S("+-1"), S("1-"), S(" 1"), S("1 "), S("1\n"),
	S("0x10"), S("1f"), S("10abc"), S("1,5"), S("1_000"), S("inf"), S("NaN"),
	S("1e10001"), S("1e-10001"), S("0e10001"), S("1e100000"),
	S("1e99999999999999999999"), S("1\0"), S("\0"), S("\xD9\xA1"),
};

static const Ranked decimals_ranked[] = {
	{0, S("-1e10000")}, {1, S("-100000000000000000001")},
	{2, S("-100000000000000000000")}, {2, S("-1e20")},
	{3, S("-2")}, {3, S("-2.000")}, {4, S("-1.5")}, {5, S("-1")},
	{6, S("-0.10000000000000001")}, {7, S("-0.1")}, {8, S("-1e-10000")},
	{9, S("0")}, {9, S("-0")}, {9, S("+0.00")}, {9, S("0e10000")},
	{9, S("-.0")}, {9, S("000.e-7")},
	{10, S("1e-10000")}, {11, S("0.0001")}, {11, S("1e-4")},
	{11, S("0.001e-1")}, {12, S("0.00010001")},
	{13, S("0.1")}, {13, S(".1")}, {13, S("+0.1000")}, {13, S("1e-1")},
	{13, S("00010e-2")}, {14, S("0.10000000000000001")},
	{15, S("1")}, {15, S("1.")}, {15, S("01.0")}, {15, S("0.1e1")},
	{16, S("1.0000000000000000000000000001")}, {17, S("1.05")},
	{17, S("105e-2")}, {18, S("1.5")}, {19, S("9")}, {20, S("9.9")},
	{21, S("10")}, {21, S("1e1")}, {21, S("100e-1")}, {22, S("10.01")},
	{23, S("100")}, {24, S("101")}, {25, S("1000")}, {25, S("1e3")},
	{26, S("1001")}, {27, S("12345678901234567890")},
	{27, S("1.2345678901234567890E19")}, {28, S("12345678901234567891")},
	{29, S("9e9999")}, {30, S("1e10000")}, {30, S("10e9999")},
};

/* Digits on each side of the point in the naive calculation. */
#define NAIVE_PLACES 32

typedef struct NaiveDecimal
{
	bool		negative;
	char		digits[2 * NAIVE_PLACES];
} NaiveDecimal;

/* Write a short random number and put its digits where they belong. */
static size_t
random_decimal(UnitRandom *random, char *text, NaiveDecimal *naive)
{
	static const char digits[] = "00000199";
	unsigned	whole = unit_below(random, 4);
	unsigned	count = whole + unit_below(random, 4);
	bool		point = count > whole || unit_below(random, 4) == 0;
	int			exponent = (int) unit_below(random, 9) - 4;
	int			place;
	size_t		len = 0;
	unsigned	i;

	if (count == 0)
		count = whole = 1;
	if (unit_below(random, 2) == 0)
		exponent = 0;
	place = NAIVE_PLACES - (int) whole - exponent;
	memset(naive->digits, '0', sizeof(naive->digits));
	naive->negative = unit_below(random, 3) == 0;
	if (naive->negative)
		text[len++] = '-';
	else if (unit_below(random, 3) == 0)
		text[len++] = '+';
	for (i = 0; i < count; i++)
	{
		if (i == whole)
			text[len++] = '.';
		text[len] = digits[unit_below(random, sizeof(digits) - 1)];
		naive->digits[place++] = text[len++];
	}
	if (point && count == whole)
		text[len++] = '.';
	if (exponent != 0)
		len += (size_t) sprintf(text + len, "e%+d", exponent);
	return len;
}

static int
naive_order(const NaiveDecimal *a, const NaiveDecimal *b)
{
	NaiveDecimal zero = {false, {0}};
	int			order = memcmp(a->digits, b->digits, sizeof(a->digits));

	memset(zero.digits, '0', sizeof(zero.digits));
	if (a->negative != b->negative)
	{
		if (order == 0 &&
			memcmp(a->digits, zero.digits, sizeof(zero.digits)) == 0)
			return 0;
		return a->negative ? -1 : 1;
	}
	return unit_sign(a->negative ? -order : order);
}

static void
test_random_decimals(void)
{
	enum { ROUNDS = 300000 };
	UnitRandom	random = {1};
	int			equal = 0;
	int			i;
	char		a_text[32];
	char		b_text[32];

	for (i = 0; i < ROUNDS; i++)
	{
		NaiveDecimal a_naive;
		NaiveDecimal b_naive;
		IamStr		a = {a_text, random_decimal(&random, a_text, &a_naive)};
		IamStr		b = {b_text, random_decimal(&random, b_text, &b_naive)};
		int			order;

		if (!order_decimals(a, b, &order) ||
			order != naive_order(&a_naive, &b_naive))
		{
			CHECK_THAT(false, "order of \"%.*s\" and \"%.*s\"",
					   (int) a.len, a.data, (int) b.len, b.data);
			break;
		}
		equal += order == 0;
	}
	CHECK(i == ROUNDS);
	CHECK_THAT(equal > ROUNDS / 20, "only %d random pairs are equal", equal);
}

/* A million digits: the last one decides, and zeros do not add up. */
static void
test_long_decimals(void)
{
	enum { DIGITS = 1000000 };
	char	   *text = malloc(DIGITS);
	char	   *other = malloc(DIGITS);
	IamStr		a = {text, DIGITS};
	IamStr		b = {other, DIGITS};
	int			order = 9;

	if (text == NULL || other == NULL)
		abort();
	memset(text, '9', DIGITS);
	memset(other, '9', DIGITS);
	text[DIGITS / 2] = other[DIGITS / 2] = '.';
	CHECK(order_decimals(a, b, &order) && order == 0);
	CHECK(order_instants(a, b, &order) && order == 0);
	other[DIGITS - 1] = '8';
	CHECK(order_decimals(a, b, &order) && order == 1);
	CHECK(order_instants(a, b, &order) && order == 1);

	/* 10^9999 in digits, then with as many zeros before and after as fit */
	memset(text, '0', DIGITS);
	text[DIGITS / 2] = '1';
	text[DIGITS / 2 + 10000] = '.';
	CHECK(order_decimals(a, IAM_STR("1e9999"), &order) && order == 0);
	CHECK(order_decimals(a, IAM_STR("1e9998"), &order) && order == 1);
	free(text);
	free(other);
}

static void
test_decimals(void)
{
	CHECK_GOOD("decimal", accepts_decimal, decimals_good);
	CHECK_BAD("decimal", accepts_decimal, decimals_bad);
	CHECK_RANKING("decimals", order_decimals, decimals_ranked);
	test_random_decimals();
	test_long_decimals();
}

/* ---- instants ---- */

static const IamStr instants_good[] = {
	S("2018"), S("0001"), S("9999"), S("2018-01"), S("2018-12"),
	S("2018-08-10"), S("2020-02-29"), S("2000-02-29"), S("2018-01-31"),
	S("2018-08-10T00:00"), S("2018-08-10T23:59"), S("2018-08-10T00:00Z"),
	S("2018-08-10T00:00:00"), S("2018-08-10T23:59:59Z"),
	S("2018-08-10T00:00+01:00"), S("2018-08-10T00:00:00-23:59"),
	S("2018-08-10T00:00:00+23:59"), S("2018-08-10T00:00:00-00:00"),
	S("2018-08-10T00:00:00.0"), S("2018-08-10T00:00:00.123456789012345Z"),
	S("2018-08-10T00:00:00.5+00:30"), S("0001-01-01T00:00+23:59"),
	S("9999-12-31T23:59:59-23:59"),
	S("0"), S("-1"), S("1"), S("20180"), S("02018"), S("-2018"),
	S("2018.0"), S("1533859200"), S("1533859200.000"),
	S("-0"), S("-0.5"), S("00000"), S("0.0"),
	S("1000000000000000000"), S("-99999999999999999999999999999999.5"),
};

static const IamStr instants_bad[] = {
	S(""), S("0000"), S("0000-01-01"), S("-"), S("+"), S("."), S("2018-"),
	S("2018-00"), S("2018-13"), S("2018-1"), S("2018-1-1"), S("2018-01-1"),
	S("2018-01-00"), S("2018-01-32"), S("2018-04-31"), S("2018-06-31"),
	S("2018-09-31"), S("2018-11-31"), S("2020-02-30"), S("2019-02-29"),
	S("1900-02-29"), S("2100-02-29"), S("2018-08-10-"), S("2018-08-100"),
	S("12018-08-10"), S("-2018-08-10"), S("+2018-08-10"), S("18-08-10"),
	S("20180810T000000Z"), S("2018-0810"), S("2018/08/10"),
	S("2018-08T00:00Z"), S("2018T00:00Z"), S("2018-08-10Z"), S("2018Z"),
	S("2018-08-10+01:00"), S("2018-08-10T"), S("2018-08-10T00"),
	S("2018-08-10T00Z"), S("2018-08-10T00:"), S("2018-08-10T0:00"),
	S("2018-08-10T24:00"), S("2018-08-10T24:00:00Z"), S("2018-08-10T00:60"),
	S("2018-08-10T23:59:60Z"), S("2018-08-10T00:00:"),
	S("2018-08-10T00:00:0"), S("2018-08-10T00:00:000"),
	S("2018-08-10T00:00:00."), S("2018-08-10T00:00:00.Z"),
	S("2018-08-10T00:00:00,5Z"), S("2018-08-10T00:00.5Z"),
	S("2018-08-10t00:00:00Z"), S("2018-08-10T00:00:00z"),
	S("2018-08-10 00:00:00Z"), S("2018-08-10T00:00:00 Z"),
	S("2018-08-10T00:00:00ZZ"), S("2018-08-10T00:00:00Z "),
	S(" 2018-08-10"), S("2018-08-10\n"), S("2018-08-10T00:00:00+1:00"),
	S("2018-08-10T00:00:00+01"), S("2018-08-10T00:00:00+0100"),
	S("2018-08-10T00:00:00+24:00"), S("2018-08-10T00:00:00-24:00"),
	S("2018-08-10T00:00:00+00:60"), S("2018-08-10T00:00:00+01:00Z"),
	S("2018-08-10T00:00:00Z+01:00"), S("2018-08-10T00:00:00+"),
	S("1533859200."), S(".5"), S("-.5"), S("1e9"), S("1533859200e0"),
	S("1.5e3"), S("0x10"), S("1 "), S(" 1"), S("--1"), S("+-1"), S("1-"),
	S("+1"), S("+2018"), S("+1533859200"),
	S("1.2.3"), S("2018."), S("2018\0"), S("1\0"), S("\0"), S("now"),
	S("2018-W01"), S("2018-222"), S("Fri Aug 10 2018"),
};

static const Ranked instants_ranked[] = {
	{0, S("-100000000000000000000.5")}, {1, S("-100000000000000000000.25")},
	{2, S("-100000000000000000000")}, {3, S("-99999999999999999999")},
	{4, S("-1000000000000000000")}, {5, S("-999999999999999999.5")},
	{6, S("-999999999999999999")},
	{7, S("0001-01-01T00:00+23:59")}, {8, S("0001")}, {8, S("0001-01-01")},
	{8, S("-62135596800")}, {9, S("1900-02-28T23:59:59Z")},
	{10, S("1900-03-01")}, {11, S("1969-12-31T23:59:57.5Z")},
	{11, S("-2.5")}, {12, S("1969-12-31T23:59:58Z")}, {12, S("-2")},
	{12, S("-2.0")}, {13, S("1969-12-31T23:59:58.250Z")}, {13, S("-1.75")},
	{14, S("-1.7")}, {15, S("1969-12-31T23:59:58.31Z")},
	{16, S("-1.5")}, {16, S("-01.50")}, {17, S("-1")},
	{17, S("1969-12-31T23:59:59")}, {17, S("1969-12-31T23:59:59.00")},
	{18, S("1969-12-31T23:59:59.0000000000000000000001")},
	{18, S("-0.9999999999999999999999")},
	{19, S("-0.99999999999999999999")}, {20, S("-0.5")},
	{20, S("1970-01-01T00:59:59.5+01:00")},
	{21, S("1969-12-31T23:59:59.9Z")}, {21, S("-0.1")},
	{22, S("0")}, {22, S("-0")}, {22, S("-0.0")}, {22, S("1970")},
	{22, S("1970-01")}, {22, S("1970-01-01T00:00:00.000Z")},
	{22, S("1969-12-31T23:59-00:01")}, {22, S("00000")},
	{23, S("0.0000000000000000000000000001")},
	{24, S("0.1")}, {24, S("1970-01-01T00:00:00.1")},
	{25, S("1")}, {26, S("1.05")}, {27, S("1.5")},
	{28, S("2018.0")}, {28, S("02018")},
	{28, S("1970-01-01T00:33:38Z")},
	{29, S("2000-02-29T23:59:59Z")}, {30, S("2000-03-01")},
	{31, S("2018-08-10T00:00:00+00:01")},
	{32, S("2018-08-10")}, {32, S("1533859200")}, {32, S("1533859200.0")},
	{32, S("2018-08-10T00:00Z")}, {32, S("2018-08-10T00:00:00")},
	{32, S("2018-08-10T23:59:00+23:59")},
	{32, S("2018-08-09T00:01:00.000-23:59")},
	{33, S("2018-08-10T00:00:00.000000000000000000001")},
	{34, S("2018-08-10T00:00:01Z")}, {35, S("9999-12-31T23:59:59-23:59")},
	{36, S("9223372036854775807")}, {37, S("9223372036854775808")},
	{38, S("18446744073709551615")}, {38, S("0018446744073709551615.0")},
	{39, S("18446744073709551616")}, {40, S("18446744073709551616.01")},
	{41, S("100000000000000000000000000")},
};

/* One second or day against the C library's calendar. */
static bool
agrees_with_timegm(UnitRandom *random)
{
	char		text[40];
	char		epoch[40];
	struct tm	tm = {0};
	int			year = 1 + (int) unit_below(random, 9999);
	int			month = 1 + (int) unit_below(random, 12);
	int			day = 1 + (int) unit_below(random, 31);
	int			order;
	bool		exists;
	time_t		seconds;
	IamStr		a = {text, 0};
	IamStr		b = {epoch, 0};

	tm.tm_year = year - 1900;
	tm.tm_mon = month - 1;
	tm.tm_mday = day;
	tm.tm_hour = (int) unit_below(random, 24);
	tm.tm_min = (int) unit_below(random, 60);
	tm.tm_sec = (int) unit_below(random, 60);
	a.len = (size_t) snprintf(text, sizeof(text),
							  "%04d-%02d-%02dT%02d:%02d:%02dZ", year, month,
							  day, tm.tm_hour, tm.tm_min, tm.tm_sec);
	seconds = timegm(&tm);
	/* timegm moves a day that does not exist into the next month */
	exists = tm.tm_mday == day && tm.tm_mon == month - 1;
	/* leading zeros, so that four digits are not read as a year */
	b.len = (size_t) snprintf(epoch, sizeof(epoch), "%s%015" PRId64,
							  seconds < 0 ? "-" : "",
							  seconds < 0 ? -(int64_t) seconds :
							  (int64_t) seconds);
	if (!exists)
		return !accepts_instant(a);
	if (order_instants(a, b, &order) && order == 0)
		return true;
	printf("# \"%.*s\" is not \"%.*s\"\n", (int) a.len, a.data,
		   (int) b.len, b.data);
	return false;
}

static void
test_random_days(void)
{
	enum { ROUNDS = 200000 };
	UnitRandom	random = {2};
	int			i = 0;

	while (i < ROUNDS && agrees_with_timegm(&random))
		i++;
	CHECK(i == ROUNDS);
}

/* Write microseconds since 1970 as an epoch number. */
static size_t
write_epoch(UnitRandom *random, int64_t micros, char *text)
{
	int64_t		distance = micros < 0 ? -micros : micros;

	return (size_t) sprintf(text, "%s%06" PRId64 ".%06" PRId64 "%s",
							micros < 0 ? "-" : "", distance / 1000000,
							distance % 1000000,
							unit_below(random, 2) == 0 ? "" : "00");
}

/* Write microseconds since 1970 as a date in some time zone. */
static size_t
write_date(UnitRandom *random, int64_t micros, char *text)
{
	int			offset = (int) unit_below(random, 2 * 1439 + 1) - 1439;
	int			east = offset < 0 ? -offset : offset;
	int64_t		micro = micros % 1000000;
	time_t		seconds;
	struct tm	tm;

	if (micro < 0)
		micro += 1000000;
	seconds = (time_t) ((micros - micro) / 1000000 + offset * 60);
	gmtime_r(&seconds, &tm);
	return (size_t) sprintf(text,
							"%04d-%02d-%02dT%02d:%02d:%02d.%06" PRId64
							"%s%c%02d:%02d", tm.tm_year + 1900,
							tm.tm_mon + 1, tm.tm_mday, tm.tm_hour, tm.tm_min,
							tm.tm_sec, micro,
							unit_below(random, 2) == 0 ? "" : "000",
							offset < 0 ? '-' : '+', east / 60, east % 60);
}

static size_t
write_instant(UnitRandom *random, int64_t micros, char *text)
{
	return unit_below(random, 2) == 0 ? write_epoch(random, micros, text) :
		write_date(random, micros, text);
}

/*
 * Near 1970, where fractions meet their complements, in steps that often
 * coincide; and now and then far away.
 */
static int64_t
random_micros(UnitRandom *random)
{
	static const int64_t steps[] = {1, 10, 1000, 100000, 250000, 1000000};
	int64_t		step = steps[unit_below(random, UNIT_LENGTH(steps))];

	if (unit_below(random, 10) == 0)
		step = INT64_C(1000000) * 86400 * 365;
	return ((int64_t) unit_below(random, 61) - 30) * step;
}

static void
test_random_instants(void)
{
	enum { ROUNDS = 200000 };
	UnitRandom	random = {3};
	int			equal = 0;
	int			i;
	char		a_text[64];
	char		b_text[64];

	for (i = 0; i < ROUNDS; i++)
	{
		int64_t		x = random_micros(&random);
		int64_t		y = unit_below(&random, 4) == 0 ? x :
			random_micros(&random);
		IamStr		a = {a_text, write_instant(&random, x, a_text)};
		IamStr		b = {b_text, write_instant(&random, y, b_text)};
		int			order;

		if (!order_instants(a, b, &order) || order != (x > y) - (x < y))
		{
			CHECK_THAT(false, "order of \"%.*s\" and \"%.*s\"",
					   (int) a.len, a.data, (int) b.len, b.data);
			break;
		}
		equal += order == 0;
	}
	CHECK(i == ROUNDS);
	CHECK_THAT(equal > ROUNDS / 20, "only %d random pairs are equal", equal);
}

/* Epoch numbers are in the order of the decimals that they are. */
static void
test_random_epochs(void)
{
	enum { ROUNDS = 100000, LONGEST = 24 };
	UnitRandom	random = {4};
	int			i;
	int			compared = 0;

	for (i = 0; i < ROUNDS; i++)
	{
		static const char alphabet[] = "0000001199-.";
		char		text[2][LONGEST];
		IamStr		numbers[2];
		int			n;
		int			as_instants;
		int			as_decimals;
		unsigned	j;

		for (n = 0; n < 2; n++)
		{
			/* five digits at least: four could be a year */
			unsigned	len = 5 + unit_below(&random, LONGEST - 4);

			for (j = 0; j < len; j++)
				text[n][j] = alphabet[unit_below(&random, j < 2 ? 12 : 10)];
			if (len > 7 && unit_below(&random, 2) == 0)
				text[n][len - 2] = '.';
			numbers[n] = (IamStr) {text[n], len};
		}
		if (!order_instants(numbers[0], numbers[1], &as_instants))
			continue;
		compared++;
		if (!order_decimals(numbers[0], numbers[1], &as_decimals) ||
			as_instants != as_decimals)
		{
			CHECK_THAT(false, "order of \"%.*s\" and \"%.*s\"",
					   (int) numbers[0].len, text[0],
					   (int) numbers[1].len, text[1]);
			break;
		}
	}
	CHECK(i == ROUNDS);
	CHECK_THAT(compared > ROUNDS / 4, "only %d pairs are epochs", compared);
}

static void
test_instants(void)
{
	CHECK_GOOD("instant", accepts_instant, instants_good);
	CHECK_BAD("instant", accepts_instant, instants_bad);
	CHECK_RANKING("instants", order_instants, instants_ranked);
	test_random_days();
	test_random_instants();
	test_random_epochs();
}

/* ---- Base64 and truth values ---- */

static const IamStr base64_good[] = {
	S(""), S("AA=="), S("Zg=="), S("Zm8="), S("Zm9v"), S("Zm9vYg=="),
	S("Zm9vYmE="), S("Zm9vYmFy"), S("++++"), S("////"), S("/w=="),
	S("//8="), S("azAZ"), S("0189"),
};

static const IamStr base64_bad[] = {
	S("="), S("=="), S("==="), S("===="), S("A"), S("AA"), S("AAA"),
	S("A==="), S("AA="), S("AAAA="), S("AAAA=="), S("AAAA===="), S("=AAA"),
	S("A=AA"), S("AA=A"), S("AA==AAAA"), S("Zg"), S("Zm8"), S("Zm9vYg="),
	/* bits that no byte takes */
	S("AB=="), S("AQ==AQ=="), S("Zh=="), S("AAB="), S("AAD="), S("Zm9="),
	S("AP=="), S("AI=="),
	/* blanks, line ends, the URL alphabet, other bytes */
	S(" AA="), S("AA= "), S("AA==\n"), S("AAA\n"), S("A A="), S("-_-_"),
	S("AA@A"), S("AA[A"), S("AA`A"), S("AA{A"), S("AA:A"), S("AA.A"),
	S("AA*A"), S("AA,A"), S("\0\0\0\0"), S("\xC3\x84" "AA"),
};

/*
 * The last two characters of a padded text: by RFC 4648 one byte needs a
 * character whose last four bits are zero, two bytes one whose last two are.
 */
static void
test_base64_tails(void)
{
	static const char alphabet[] =
		"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
	int			i;
	int			wrong = 0;

	for (i = 0; i < 64; i++)
	{
		char		text[] = {'x', alphabet[i], '=', '='};
		IamStr		copy = {text, sizeof(text)};

		wrong += iam_base64_valid(copy) != (i % 16 == 0);
		text[1] = 'x';
		text[2] = alphabet[i];
		wrong += iam_base64_valid(copy) != (i % 4 == 0);
		text[3] = alphabet[i];
		wrong += !iam_base64_valid(copy);
	}
	CHECK_THAT(wrong == 0, "%d wrong answers on the end of Base64", wrong);
}

static const IamStr bools_good[] = {
	S("true"), S("false"), S("True"), S("FALSE"), S("tRuE"), S("fAlSe"),
};

static const IamStr bools_bad[] = {
	S(""), S("t"), S("f"), S("1"), S("0"), S("yes"), S("no"), S("tru"),
	S("truee"), S("true "), S(" true"), S("fals"), S("false\0"), S("null"),
	S("TRUEFALSE"), S("fal\xC5\xBF" "e"),
};

static void
test_small_values(void)
{
	bool		value;

	CHECK_GOOD("Base64", iam_base64_valid, base64_good);
	CHECK_BAD("Base64", iam_base64_valid, base64_bad);
	CHECK(iam_base64_valid((IamStr) {NULL, 0}));
	test_base64_tails();

	CHECK_GOOD("truth value", accepts_bool, bools_good);
	CHECK_BAD("truth value", accepts_bool, bools_bad);
	value = false;
	CHECK(iam_bool_parse(IAM_STR("TRUE"), &value) && value);
	CHECK(iam_bool_parse(IAM_STR("False"), &value) && !value);
}

/* No parser offsets the pointer of a text that is not there. */
static void
test_nothing(void)
{
	IamStr		nothing = {NULL, 0};

	CHECK(!accepts_decimal(nothing));
	CHECK(!accepts_instant(nothing));
	CHECK(!accepts_bool(nothing));
}

int
main(void)
{
	test_decimals();
	test_instants();
	test_small_values();
	test_nothing();
	return unit_done();
}
