/*
 * decimal.c
 *		Decimal numbers of the Numeric operators, compared exactly.
 *
 * Ring: core.  Doubles would make 0.1 and 0.10000000000000001 equal, and
 * account-sized numbers of 20 digits collide; so the digits of the text are
 * the number, and nothing is converted (semantics.md 7.5, "exact decimal
 * compare").
 *
 * The text is
 *
 *		[+|-] digits [. [digits]] [(e|E) [+|-] digits]
 *		[+|-] . digits           [(e|E) [+|-] digits]
 *
 * and nothing else: no blanks, no hexadecimal, no infinity.  The exponent, as
 * written and without its leading zeros, may be -10000 to 10000 (semantics.md
 * 13, row 7.5).  That holds for zero as well: 0e10001 is no number.
 */
#include "value.h"

#define EXPONENT_MAX		10000
#define EXPONENT_DIGITS		5

/* Read the exponent, 0 when there is none. */
static bool
scan_exponent(IamScan *scan, int64_t *exponent)
{
	bool		negative;
	IamStr		digits;
	uint64_t	value;

	*exponent = 0;
	if (!iam_scan_byte(scan, 'e') && !iam_scan_byte(scan, 'E'))
		return true;
	negative = iam_scan_minus(scan);
	digits = iam_scan_digits(scan);
	if (digits.len == 0)
		return false;
	digits = iam_digits_trim_left(digits);
	if (digits.len > EXPONENT_DIGITS)
		return false;
	value = iam_digits_value(digits);
	if (value > EXPONENT_MAX)
		return false;
	*exponent = negative ? -(int64_t) value : (int64_t) value;
	return true;
}

/*
 * Cut the zeros at both ends of the digits and shift the exponent so that
 * the point stands before the first digit left.
 *
 * A run that is not at an end keeps its zeros: the tail of 1.05 is "05".
 * After this two numbers of one sign are equal exactly when exponents and
 * digits are, since the first and the last digit are not 0.
 */
static void
normalise(IamDecimal *number)
{
	number->head = iam_digits_trim_left(number->head);
	number->exponent += (int64_t) number->head.len;
	number->tail = iam_digits_trim_right(number->tail);
	if (number->head.len == 0)
	{
		size_t		written = number->tail.len;

		number->tail = iam_digits_trim_left(number->tail);
		number->exponent -= (int64_t) (written - number->tail.len);
	}
	if (number->tail.len == 0)
		number->head = iam_digits_trim_right(number->head);

	number->zero = number->head.len == 0 && number->tail.len == 0;
	if (number->zero)
		number->negative = false;
}

/* Read a whole text as a number. */
bool
iam_decimal_parse(IamStr text, IamDecimal *number)
{
	IamScan		scan = {text, 0};

	if (text.len == 0)
		return false;
	number->negative = iam_scan_minus(&scan);
	number->head = iam_scan_digits(&scan);
	number->tail = (IamStr) {number->head.data, 0};
	if (iam_scan_byte(&scan, '.'))
		number->tail = iam_scan_digits(&scan);
	if (number->head.len == 0 && number->tail.len == 0)
		return false;
	if (!scan_exponent(&scan, &number->exponent) || !iam_scan_at_end(&scan))
		return false;
	normalise(number);
	return true;
}

static size_t
digit_count(const IamDecimal *number)
{
	return number->head.len + number->tail.len;
}

static char
digit_at(const IamDecimal *number, size_t i)
{
	return i < number->head.len ? number->head.data[i] :
		number->tail.data[i - number->head.len];
}

/* Compare without regard to sign; neither is zero. */
static int
compare_magnitude(const IamDecimal *a, const IamDecimal *b)
{
	size_t		a_count = digit_count(a);
	size_t		b_count = digit_count(b);
	size_t		i;

	if (a->exponent != b->exponent)
		return a->exponent < b->exponent ? -1 : 1;
	for (i = 0; i < a_count && i < b_count; i++)
	{
		char		a_digit = digit_at(a, i);
		char		b_digit = digit_at(b, i);

		if (a_digit != b_digit)
			return a_digit < b_digit ? -1 : 1;
	}
	/* digits left over end in one that is not 0 */
	return (a_count > b_count) - (a_count < b_count);
}

static int
sign_of(const IamDecimal *number)
{
	return number->negative ? -1 : number->zero ? 0 : 1;
}

/* Order of two numbers. */
int
iam_decimal_compare(const IamDecimal *a, const IamDecimal *b)
{
	int			sign = sign_of(a);

	if (sign != sign_of(b))
		return sign < sign_of(b) ? -1 : 1;
	return sign == 0 ? 0 : sign * compare_magnitude(a, b);
}
