/*
 * value.h
 *		Typed values of condition keys: numbers, instants, addresses, bytes
 *		and truth values, parsed from text and compared.
 *
 * Ring: core.  Each parser takes the whole text, allocates nothing, depends
 * on no locale and no time zone database, and returns false for text that is
 * no such value; the evaluator decides what that means (semantics.md 7.7).
 * Parsed values point into the text, which must stay alive.
 *
 * A comparison returns less than, equal to or greater than 0.  It is exact
 * for any number of digits: text that differs in value never compares equal.
 */
#ifndef IAM_VALUE_H
#define IAM_VALUE_H

#include "core.h"

/*
 * An exact decimal number (decimal.c): sign, significant digits without the
 * zeros at both ends, and the power of ten of the first digit.  The digits
 * are those of the text: two runs around the decimal point.
 */
typedef struct IamDecimal
{
	bool		negative;		/* false for zero */
	bool		zero;
	int64_t		exponent;		/* value = 0.d1d2d3... * 10^exponent; any for
								 * zero */
	IamStr		head;			/* significant digits before the point */
	IamStr		tail;			/* significant digits after the point */
} IamDecimal;

extern bool iam_decimal_parse(IamStr text, IamDecimal *number);
extern int	iam_decimal_compare(const IamDecimal *a, const IamDecimal *b);

/*
 * An instant (datetime.c) as a signed distance from 1970-01-01T00:00:00Z.
 *
 * Sign and magnitude, because that is how an epoch number is written, and
 * its digits then stand for themselves.  A date before 1970 is written the
 * other way round: its fraction runs forward from a second further away, so
 * that it is marked as a complement instead of being rewritten.
 *
 * Seconds of more than 18 digits (only an epoch number has so many) are
 * IAM_INSTANT_FAR, and whole then holds their digits.
 */
typedef struct IamInstant
{
	bool		negative;		/* before 1970; false for the epoch itself */
	bool		complement;		/* fraction counts as 1 - 0.fraction */
	uint64_t	seconds;		/* whole seconds of the distance */
	IamStr		whole;			/* empty unless seconds is IAM_INSTANT_FAR */
	IamStr		fraction;		/* digits without trailing zeros */
} IamInstant;

#define IAM_INSTANT_FAR UINT64_MAX

extern bool iam_instant_parse(IamStr text, IamInstant *instant);
extern int	iam_instant_compare(const IamInstant *a, const IamInstant *b);

/* An IPv4 or IPv6 address, or block of addresses (ipaddr.c). */
typedef struct IamIpBlock
{
	bool		v6;
	uint8_t		prefix;			/* leading bits that count */
	uint8_t		bytes[16];		/* network order; 4 are used for IPv4 */
} IamIpBlock;

extern bool iam_ip_parse_address(IamStr text, IamIpBlock *address);
extern bool iam_ip_parse_block(IamStr text, IamIpBlock *block);
extern bool iam_ip_in_block(const IamIpBlock *address,
							const IamIpBlock *block);

/* Base64 as in RFC 4648 section 4, canonical only (value.c). */
extern bool iam_base64_valid(IamStr text);

/* "true" or "false" in any case (value.c). */
extern bool iam_bool_parse(IamStr text, bool *value);

/*
 * What the parsers share: a position in a text that holds at least one byte
 * (so that its data pointer may be offset), moved forward by what matches.
 */
typedef struct IamScan
{
	IamStr		text;
	size_t		pos;
} IamScan;

static inline bool
iam_scan_at_end(const IamScan *scan)
{
	return scan->pos == scan->text.len;
}

/* Step over one byte if it is this one. */
static inline bool
iam_scan_byte(IamScan *scan, char byte)
{
	if (iam_scan_at_end(scan) || scan->text.data[scan->pos] != byte)
		return false;
	scan->pos++;
	return true;
}

/* Step over a sign, if there is one; true when it is a minus. */
static inline bool
iam_scan_minus(IamScan *scan)
{
	return !iam_scan_byte(scan, '+') && iam_scan_byte(scan, '-');
}

/* Step over all ASCII digits that follow; there may be none. */
static inline IamStr
iam_scan_digits(IamScan *scan)
{
	IamStr		digits = {scan->text.data + scan->pos, 0};

	while (!iam_scan_at_end(scan) &&
		   scan->text.data[scan->pos] >= '0' &&
		   scan->text.data[scan->pos] <= '9')
		scan->pos++;
	digits.len = (size_t) (scan->text.data + scan->pos - digits.data);
	return digits;
}

static inline IamStr
iam_digits_trim_left(IamStr digits)
{
	while (digits.len > 0 && digits.data[0] == '0')
	{
		digits.data++;
		digits.len--;
	}
	return digits;
}

static inline IamStr
iam_digits_trim_right(IamStr digits)
{
	while (digits.len > 0 && digits.data[digits.len - 1] == '0')
		digits.len--;
	return digits;
}

/* The value of at most 18 digits, which 64 bits always hold. */
static inline uint64_t
iam_digits_value(IamStr digits)
{
	uint64_t	value = 0;
	size_t		i;

	for (i = 0; i < digits.len; i++)
		value = value * 10 + (uint64_t) (digits.data[i] - '0');
	return value;
}

#endif							/* IAM_VALUE_H */
