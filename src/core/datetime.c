/*
 * datetime.c
 *		Instants of the Date operators, compared exactly.
 *
 * Ring: core.  Two forms of text are instants (semantics.md 7.6 and 13):
 *
 * A calendar date of the W3C profile of ISO 8601 ("Date and Time Formats",
 * W3C NOTE-datetime):
 *
 *		YYYY
 *		YYYY-MM
 *		YYYY-MM-DD
 *		YYYY-MM-DDThh:mm[zone]
 *		YYYY-MM-DDThh:mm:ss[zone]
 *		YYYY-MM-DDThh:mm:ss.f...[zone]
 *
 * with zone Z, +hh:mm or -hh:mm, read as UTC when it is missing.  T and Z
 * are upper case: the profile writes them literally and, other than RFC
 * 3339, allows no small letters.  A fraction follows seconds only, after a
 * point and not a comma.  The calendar is the Gregorian one in all years.
 *
 * Epoch seconds, [-] digits [. digits].  No exponent, no plus sign, and
 * digits on both sides of a point.  Any number of digits is taken: the seconds of an epoch
 * number may lie far outside of the calendar.
 *
 * Exactly four digits are a year, never epoch seconds; so "0000", which is no
 * year, is nothing.  "02018", "-2018" and "2018.0" are more than four digits
 * and hence epoch seconds.
 */
#include "value.h"

#define SECONDS_PER_MINUTE	60
#define SECONDS_PER_HOUR	3600
#define SECONDS_PER_DAY		86400

#define YEAR_MAX			9999
#define YEAR_DIGITS			4

/* Most digits of seconds that are kept as an integer. */
#define SECONDS_DIGITS		18

/* 1970-01-01 counted in days from 0001-01-01. */
#define EPOCH_DAYS			719162

/* A calendar date as written, missing parts being the first of their range. */
typedef struct Calendar
{
	int			year;
	int			month;
	int			day;
	int			hour;
	int			minute;
	int			second;
	IamStr		fraction;
	int			offset;			/* minutes that local time is ahead of UTC */
} Calendar;

static bool
is_leap_year(int year)
{
	return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

/* Days of the year before a month; the thirteenth is the whole year. */
static int
days_before_month(int year, int month)
{
	static const short before[13] = {
		0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365
	};

	return before[month - 1] + (month > 2 && is_leap_year(year) ? 1 : 0);
}

static int
days_in_month(int year, int month)
{
	return days_before_month(year, month + 1) - days_before_month(year, month);
}

/* Seconds from 1970 to a calendar date, its fraction left out. */
static int64_t
calendar_seconds(const Calendar *date)
{
	int64_t		past = date->year - 1;
	int64_t		days = past * 365 + past / 4 - past / 100 + past / 400 +
		days_before_month(date->year, date->month) + date->day - 1 -
		EPOCH_DAYS;

	return days * SECONDS_PER_DAY +
		(int64_t) date->hour * SECONDS_PER_HOUR +
		((int64_t) date->minute - date->offset) * SECONDS_PER_MINUTE +
		date->second;
}

/* Read a field that is width digits wide and lowest to highest in value. */
static bool
scan_field(IamScan *scan, size_t width, int lowest, int highest, int *field)
{
	IamStr		digits = iam_scan_digits(scan);

	if (digits.len != width)
		return false;
	*field = (int) iam_digits_value(digits);
	return *field >= lowest && *field <= highest;
}

/* Read a time of day without seconds, as times and offsets have it. */
static bool
scan_hour_minute(IamScan *scan, int *hour, int *minute)
{
	return scan_field(scan, 2, 0, 23, hour) &&
		iam_scan_byte(scan, ':') &&
		scan_field(scan, 2, 0, 59, minute);
}

static bool
scan_zone(IamScan *scan, int *offset)
{
	bool		west;
	int			hour;
	int			minute;

	*offset = 0;
	if (iam_scan_at_end(scan) || iam_scan_byte(scan, 'Z'))
		return true;
	west = iam_scan_byte(scan, '-');
	if (!west && !iam_scan_byte(scan, '+'))
		return false;
	if (!scan_hour_minute(scan, &hour, &minute))
		return false;
	*offset = hour * 60 + minute;
	if (west)
		*offset = -*offset;
	return true;
}

/* Read what follows the T. */
static bool
scan_time(IamScan *scan, Calendar *date)
{
	if (!scan_hour_minute(scan, &date->hour, &date->minute))
		return false;
	if (iam_scan_byte(scan, ':'))
	{
		if (!scan_field(scan, 2, 0, 59, &date->second))
			return false;
		if (iam_scan_byte(scan, '.'))
		{
			date->fraction = iam_scan_digits(scan);
			if (date->fraction.len == 0)
				return false;
		}
	}
	return scan_zone(scan, &date->offset);
}

/* Read a calendar date; what may follow depends on what is there. */
static bool
scan_calendar(IamScan *scan, Calendar *date)
{
	date->month = 1;
	date->day = 1;
	if (!scan_field(scan, YEAR_DIGITS, 1, YEAR_MAX, &date->year))
		return false;
	if (!iam_scan_byte(scan, '-'))
		return true;
	if (!scan_field(scan, 2, 1, 12, &date->month))
		return false;
	if (!iam_scan_byte(scan, '-'))
		return true;
	if (!scan_field(scan, 2, 1, days_in_month(date->year, date->month),
					&date->day))
		return false;
	if (!iam_scan_byte(scan, 'T'))
		return true;
	return scan_time(scan, date);
}

static bool
parse_calendar(IamStr text, IamInstant *instant)
{
	IamScan		scan = {text, 0};
	Calendar	date = {0};
	int64_t		seconds;

	date.fraction = (IamStr) {text.data, 0};
	if (!scan_calendar(&scan, &date) || !iam_scan_at_end(&scan))
		return false;
	seconds = calendar_seconds(&date);

	instant->negative = seconds < 0;
	instant->whole = (IamStr) {text.data, 0};
	instant->fraction = iam_digits_trim_right(date.fraction);
	instant->complement = instant->negative && instant->fraction.len > 0;
	instant->seconds = (uint64_t) (instant->negative ? -seconds : seconds);
	/* -10 seconds and a fraction lie less than 10 seconds before 1970 */
	if (instant->complement)
		instant->seconds--;
	return true;
}

static bool
parse_epoch(IamStr text, IamInstant *instant)
{
	IamScan		scan = {text, 0};
	bool		minus = iam_scan_byte(&scan, '-');
	IamStr		whole = iam_scan_digits(&scan);
	IamStr		fraction = {text.data, 0};

	if (whole.len == 0)
		return false;
	if (iam_scan_byte(&scan, '.'))
	{
		fraction = iam_scan_digits(&scan);
		if (fraction.len == 0)
			return false;
	}
	if (!iam_scan_at_end(&scan))
		return false;

	whole = iam_digits_trim_left(whole);
	instant->fraction = iam_digits_trim_right(fraction);
	instant->complement = false;
	instant->negative = minus &&
		(whole.len > 0 || instant->fraction.len > 0);
	if (whole.len > SECONDS_DIGITS)
	{
		instant->seconds = IAM_INSTANT_FAR;
		instant->whole = whole;
	}
	else
	{
		instant->seconds = iam_digits_value(whole);
		instant->whole = (IamStr) {text.data, 0};
	}
	return true;
}

/* Does the text start as a calendar date, and not as an epoch number? */
static bool
is_calendar(IamStr text)
{
	IamScan		scan = {text, 0};

	return iam_scan_digits(&scan).len == YEAR_DIGITS &&
		(iam_scan_at_end(&scan) || iam_scan_byte(&scan, '-'));
}

/* Read a whole text as an instant. */
bool
iam_instant_parse(IamStr text, IamInstant *instant)
{
	if (text.len == 0)
		return false;
	return is_calendar(text) ? parse_calendar(text, instant) :
		parse_epoch(text, instant);
}

/* Order of two integers written without leading zeros. */
static int
compare_whole(IamStr a, IamStr b)
{
	if (a.len != b.len)
		return a.len < b.len ? -1 : 1;
	return a.len == 0 ? 0 : memcmp(a.data, b.data, a.len);
}

static int
fraction_digit(IamStr fraction, size_t i)
{
	return i < fraction.len ? fraction.data[i] - '0' : 0;
}

static int
compare_fraction(IamStr a, IamStr b)
{
	size_t		i;

	for (i = 0; i < a.len || i < b.len; i++)
	{
		int			difference = fraction_digit(a, i) - fraction_digit(b, i);

		if (difference != 0)
			return difference;
	}
	return 0;
}

/*
 * Order of 0.a and 1 - 0.b, that is of 0.a + 0.b and 1.
 *
 * Digit by digit, as long as the two digits make 9 the question is the same
 * again one place further on.  What follows a place is worth less than 2 of
 * it, so at most 8 can no longer reach 10; and 10 is exact only when nothing
 * follows.
 */
static int
compare_to_complement(IamStr a, IamStr b)
{
	size_t		i;

	for (i = 0; i < a.len || i < b.len; i++)
	{
		int			sum = fraction_digit(a, i) + fraction_digit(b, i);

		if (sum < 9)
			return -1;
		if (sum > 10)
			return 1;
		if (sum == 10)
			return i + 1 < a.len || i + 1 < b.len;
	}
	return -1;
}

/* Compare distances from 1970 without regard to the direction. */
static int
compare_distance(const IamInstant *a, const IamInstant *b)
{
	int			order;

	if (a->seconds != b->seconds)
		return a->seconds < b->seconds ? -1 : 1;
	order = compare_whole(a->whole, b->whole);
	if (order != 0)
		return order;
	if (a->complement == b->complement)
	{
		order = compare_fraction(a->fraction, b->fraction);
		return a->complement ? -order : order;
	}
	return b->complement ? compare_to_complement(a->fraction, b->fraction) :
		-compare_to_complement(b->fraction, a->fraction);
}

/* Order of two instants, the earlier one being less. */
int
iam_instant_compare(const IamInstant *a, const IamInstant *b)
{
	int			order;

	if (a->negative != b->negative)
		return a->negative ? -1 : 1;
	order = compare_distance(a, b);
	/* memcmp may return INT_MIN, which has no negative */
	return a->negative ? (order < 0) - (order > 0) : order;
}
