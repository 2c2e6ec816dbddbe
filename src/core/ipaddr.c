/*
 * ipaddr.c
 *		Addresses and blocks of the IpAddress operators.
 *
 * Ring: core.  The text forms are those of inet_pton (POSIX; RFC 4291,
 * section 2.2), read here because the C library's function wants a
 * terminated string, knows no prefix and differs between systems (some take
 * a zone, or zeros before an octet):
 *
 * IPv4: four decimal octets without leading zeros.
 *
 * IPv6: eight groups of one to four hexadecimal digits in any case, the last
 * two of which may be written as an IPv4 address; one "::" stands for one or
 * more groups of zeros.  No zone, no brackets.
 *
 * A block is an address, or an address, a slash and a decimal prefix length
 * without sign or leading zeros.  Netmasks are not taken.  Semantics.md 7.6.
 */
#include "value.h"

#define V4_BYTES	4
#define V6_BYTES	16
#define V6_GROUP	2

/* Where "::" stands, when there is none. */
#define NO_GAP		SIZE_MAX

/* Read a decimal number without sign and leading zeros, at most limit. */
static bool
scan_small_number(IamScan *scan, unsigned limit, uint8_t *number)
{
	IamStr		digits = iam_scan_digits(scan);
	uint64_t	value;

	if (digits.len == 0 || digits.len > 3 ||
		(digits.len > 1 && digits.data[0] == '0'))
		return false;
	value = iam_digits_value(digits);
	if (value > limit)
		return false;
	*number = (uint8_t) value;
	return true;
}

static bool
scan_v4(IamScan *scan, uint8_t *bytes)
{
	int			i;

	for (i = 0; i < V4_BYTES; i++)
	{
		if (i > 0 && !iam_scan_byte(scan, '.'))
			return false;
		if (!scan_small_number(scan, 255, &bytes[i]))
			return false;
	}
	return true;
}

static int
hex_value(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	if (c >= 'a' && c <= 'f')
		return c - 'a' + 10;
	if (c >= 'A' && c <= 'F')
		return c - 'A' + 10;
	return -1;
}

static bool
at_hex(const IamScan *scan)
{
	return !iam_scan_at_end(scan) &&
		hex_value(scan->text.data[scan->pos]) >= 0;
}

/* Does an IPv4 address start here, rather than a group? */
static bool
at_dotted(const IamScan *scan)
{
	IamScan		ahead = *scan;

	return iam_scan_digits(&ahead).len > 0 && iam_scan_byte(&ahead, '.');
}

/* Read one group; a fifth digit is left over, and nothing takes it. */
static bool
scan_group(IamScan *scan, uint8_t *bytes)
{
	unsigned	value = 0;
	int			digits = 0;

	for (; digits < 4 && at_hex(scan); digits++)
		value = value * 16 + (unsigned) hex_value(scan->text.data[scan->pos++]);
	bytes[0] = (uint8_t) (value >> 8);
	bytes[1] = (uint8_t) (value & 0xFF);
	return digits > 0;
}

static bool
scan_double_colon(IamScan *scan)
{
	IamScan		ahead = *scan;

	if (!iam_scan_byte(&ahead, ':') || !iam_scan_byte(&ahead, ':'))
		return false;
	*scan = ahead;
	return true;
}

/*
 * Read the groups as if "::" were nothing: used bytes are filled, and gap
 * says before which of them it stood.
 */
static bool
scan_groups(IamScan *scan, uint8_t *bytes, size_t *used, size_t *gap)
{
	*used = 0;
	*gap = NO_GAP;
	for (;;)
	{
		if (scan_double_colon(scan))
		{
			if (*gap != NO_GAP)
				return false;
			*gap = *used;
			if (!at_hex(scan))
				return true;
		}
		else if (*used > 0 && !iam_scan_byte(scan, ':'))
			return true;

		if (at_dotted(scan))
		{
			/* nothing may follow the embedded address */
			if (*used > V6_BYTES - V4_BYTES)
				return false;
			*used += V4_BYTES;
			return scan_v4(scan, bytes + *used - V4_BYTES);
		}
		if (*used == V6_BYTES || !scan_group(scan, bytes + *used))
			return false;
		*used += V6_GROUP;
	}
}

static bool
scan_v6(IamScan *scan, uint8_t *bytes)
{
	size_t		used;
	size_t		gap;
	size_t		zeros;

	if (!scan_groups(scan, bytes, &used, &gap))
		return false;
	zeros = V6_BYTES - used;
	/* "::" stands for one group at least */
	if ((gap == NO_GAP) != (zeros == 0))
		return false;
	if (zeros > 0)
	{
		memmove(bytes + gap + zeros, bytes + gap, used - gap);
		memset(bytes + gap, 0, zeros);
	}
	return true;
}

static bool
parse(IamStr text, bool with_prefix, IamIpBlock *block)
{
	IamScan		scan = {text, 0};

	if (text.len == 0)
		return false;
	memset(block, 0, sizeof(*block));
	block->v6 = memchr(text.data, ':', text.len) != NULL;
	block->prefix = 8 * (block->v6 ? V6_BYTES : V4_BYTES);
	if (!(block->v6 ? scan_v6 : scan_v4) (&scan, block->bytes))
		return false;
	if (with_prefix && iam_scan_byte(&scan, '/') &&
		!scan_small_number(&scan, block->prefix, &block->prefix))
		return false;
	return iam_scan_at_end(&scan);
}

/* Read a single address; a prefix length is refused. */
bool
iam_ip_parse_address(IamStr text, IamIpBlock *address)
{
	return parse(text, false, address);
}

/* Read a block; a bare address is the block of itself. */
bool
iam_ip_parse_block(IamStr text, IamIpBlock *block)
{
	return parse(text, true, block);
}

/*
 * Does an address lie in a block?  Bits of the block beyond its prefix do not
 * count, and the families never meet: ::ffff:192.0.2.1 is an IPv6 address.
 */
bool
iam_ip_in_block(const IamIpBlock *address, const IamIpBlock *block)
{
	size_t		whole = block->prefix / 8;
	unsigned	rest = block->prefix % 8;
	unsigned	differing;

	if (address->v6 != block->v6 ||
		memcmp(address->bytes, block->bytes, whole) != 0)
		return false;
	if (rest == 0)
		return true;
	differing = (unsigned) address->bytes[whole] ^ block->bytes[whole];
	return differing >> (8 - rest) == 0;
}
