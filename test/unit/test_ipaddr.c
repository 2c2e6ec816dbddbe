/*
 * test_ipaddr.c
 *		Addresses and blocks: tables of cases, and random texts and blocks
 *		against inet_pton and a comparison bit by bit (semantics.md 7.6).
 */
#define _DEFAULT_SOURCE			/* inet_pton */

#include <arpa/inet.h>

#include "unit.h"
#include "value.h"

static bool
accepts_address(IamStr text)
{
	IamIpBlock	address;

	return iam_ip_parse_address(text, &address);
}

static bool
accepts_block(IamStr text)
{
	IamIpBlock	block;

	return iam_ip_parse_block(text, &block);
}

static const IamStr addresses_good[] = {
	S("0.0.0.0"), S("255.255.255.255"), S("203.0.113.7"), S("::"), S("::1"),
	S("1::"), S("2001:db8::1"), S("2001:DB8::1"), S("2001:0db8::0001"),
	S("1:2:3:4:5:6:7:8"), S("::2:3:4:5:6:7:8"), S("1:2:3:4:5:6:7::"),
	S("1:2:3::5:6:7:8"), S("::ffff:192.0.2.1"), S("::192.0.2.1"),
	S("1:2:3:4:5:6:192.0.2.1"), S("1::6:192.0.2.1"),
};

static const IamStr addresses_bad[] = {
	S(""), S("."), S(":"), S("/"), S("1"), S("1.2.3"), S("1.2.3."),
	S("1.2.3.4.5"), S("1.2.3.4."), S(".1.2.3"), S("1..2.3"), S("256.1.1.1"),
	S("1.1.1.256"), S("01.2.3.4"), S("1.2.3.00"), S("1.2.3.004"),
	S("1.2.3.0004"), S("-1.2.3.4"), S("+1.2.3.4"), S("1.2.3.0x4"),
	S("1.2.3.4 "), S(" 1.2.3.4"), S("1.2.3.4\0"), S("1.2.3.4/32"),
	S("4294967295"), S("::1/128"), S(":::"), S("1:::2"), S("::1::"),
	S("1::2::3"), S(":1:2:3:4:5:6:7"), S("1:2:3:4:5:6:7:"),
	S("1:2:3:4:5:6:7"), S("1:2:3:4:5:6:7:8:9"), S("1:2:3:4:5:6:7:8::"),
	S("::1:2:3:4:5:6:7:8"), S("1:2:3:4::5:6:7:8"), S("12345::"),
	S("::00001"), S("g::"), S("G::"), S("::G"), S("::@"),
	S("::`"), S("fe80::1%eth0"), S("[::1]"), S("::1.2.3"),
	S("::1.2.3.4.5"), S("::01.2.3.4"), S("::1.2.3.256"), S("::1.2.3.4:5"),
	S("1.2.3.4::"), S("1:2:3:4:5:6:7:1.2.3.4"), S("1:2:3:4:5:1.2.3.4"),
	S("::1:2:3:4:5:6:1.2.3.4"), S("1:2:3:4:5:6:1.2.3.4::"), S("::a.2.3.4"),
	S(":1.2.3.4"), S("1:2"), S("::\0"), S("1::2:"),
};

static const IamStr blocks_good[] = {
	S("203.0.113.7"), S("203.0.113.0/24"), S("0.0.0.0/0"), S("1.2.3.4/32"),
	S("1.2.3.4/8"), S("1.2.3.4/9"), S("::/0"), S("::1/128"), S("::1"),
	S("2001:db8::/32"), S("::ffff:1.2.3.4/100"), S("1::/99"),
};

static const IamStr blocks_bad[] = {
	S(""), S("/24"), S("1.2.3.4/"), S("1.2.3.4/33"), S("1.2.3.4/128"),
	S("1.2.3.4/00"), S("1.2.3.4/08"), S("1.2.3.4/032"), S("1.2.3.4/+8"),
	S("1.2.3.4/-8"), S("1.2.3.4/8 "), S("1.2.3.4 /8"), S("1.2.3.4/ 8"),
	S("1.2.3.4/8/8"), S("1.2.3.4/255.0.0.0"), S("1.2.3/8"), S("10/8"),
	S("1.2.3.4/264"), S("1.2.3.4/4294967304"), S("1.2.3.4/8\0"),
	S("1.2.3.4//8"), S("::/129"), S("::/1000"), S("::/01"), S("::/"),
	S("::1/ffff::"), S("1.2.3.4/0x8"), S("1.2.3.*"), S("*"),
};

typedef struct BlockCase
{
	bool		inside;
	const char *address;
	const char *block;
} BlockCase;

static const BlockCase block_cases[] = {
	{true, "203.0.113.7", "203.0.113.7"},
	{false, "203.0.113.6", "203.0.113.7"},
	{true, "203.0.113.7", "203.0.113.7/32"},
	{true, "203.0.113.7", "203.0.113.6/31"},
	{false, "203.0.113.7", "203.0.113.8/31"},
	{true, "203.0.113.255", "203.0.113.0/24"},
	{false, "203.0.114.0", "203.0.113.0/24"},
	/* bits beyond the prefix do not count */
	{true, "203.0.113.1", "203.0.113.99/24"},
	{true, "10.127.0.1", "10.1.2.3/9"},
	{false, "10.128.0.1", "10.1.2.3/9"},
	{true, "1.2.3.4", "255.255.255.255/0"},
	{true, "127.255.255.255", "0.0.0.0/1"},
	{false, "128.0.0.0", "0.0.0.0/1"},
	{true, "2001:DB8::1", "2001:db8:0::0001"},
	{false, "2001:db8::2", "2001:db8::1"},
	{true, "2001:db8:ffff::", "2001:db8::/32"},
	{false, "2001:db9::", "2001:db8::/32"},
	{true, "2001:db8:7fff::", "2001:db8::/33"},
	{false, "2001:db8:8000::", "2001:db8::/33"},
	{true, "::2", "::3/127"},
	{false, "::1", "::3/127"},
	{true, "ffff::", "::/0"},
	/* the families do not meet, whatever the bits are */
	{false, "::ffff:203.0.113.7", "203.0.113.7"},
	{false, "203.0.113.7", "::ffff:203.0.113.7"},
	{false, "203.0.113.7", "::/0"},
	{false, "::1", "0.0.0.0/0"},
	{false, "0.0.0.0", "::/0"},
	{true, "::ffff:203.0.113.7", "::ffff:cb00:7107"},
	{true, "::ffff:203.0.113.7", "::ffff:0:0/96"},
};

static void
test_block_cases(void)
{
	size_t		i;

	for (i = 0; i < UNIT_LENGTH(block_cases); i++)
	{
		const BlockCase *c = &block_cases[i];
		IamStr		a = unit_copy(c->address, strlen(c->address));
		IamStr		b = unit_copy(c->block, strlen(c->block));
		IamIpBlock	address;
		IamIpBlock	block;

		CHECK_THAT(iam_ip_parse_address(a, &address) &&
				   iam_ip_parse_block(b, &block) &&
				   iam_ip_in_block(&address, &block) == c->inside,
				   "%s in %s", c->address, c->block);
		unit_free(a);
		unit_free(b);
	}
}

/* A text that may be an address: written by the C library, then damaged. */
static size_t
random_address(UnitRandom *random, char *text, size_t size)
{
	static const char alphabet[] = "00112579afAF::::....g/ %";
	uint8_t		bytes[16];
	bool		v6 = unit_below(random, 3) > 0;
	size_t		len;
	unsigned	i;

	for (i = 0; i < sizeof(bytes); i++)
		bytes[i] = (uint8_t) unit_random(random);
	/* groups of zeros, so that "::" is met */
	for (i = 0; i < 8; i++)
		if (unit_below(random, 2) == 0)
			bytes[2 * i] = bytes[2 * i + 1] = 0;
	if (unit_below(random, 4) == 0)
		memcpy(bytes, "\0\0\0\0\0\0\0\0\0\0\377\377", 12);
	if (inet_ntop(v6 ? AF_INET6 : AF_INET, bytes, text, (socklen_t) size) ==
		NULL)
		abort();
	len = strlen(text);
	for (i = unit_below(random, 4); i > 0 && len > 1; i--)
	{
		size_t		at = unit_below(random, (unsigned) len);

		switch (unit_below(random, 3))
		{
			case 0:
				memmove(text + at, text + at + 1, len - at);
				len--;
				break;
			case 1:
				memmove(text + at + 1, text + at, len - at + 1);
				len++;
				/* FALLTHROUGH */
			default:
				text[at] = alphabet[unit_below(random, sizeof(alphabet) - 1)];
		}
	}
	return len;
}

/* A text put together from the parts of addresses. */
static size_t
random_parts(UnitRandom *random, char *text)
{
	static const char *const parts[] = {
		"0:", "1:", "ffff:", "AbC:", "00001:", "::", "::", ":", "1", "0",
		"255.", "0.", "256.", "01.", "1.2.3.4", "7.7.7.7", "abcd", "9."
	};
	unsigned	count = 1 + unit_below(random, 9);
	size_t		len = 0;

	while (count-- > 0)
	{
		const char *part = parts[unit_below(random, UNIT_LENGTH(parts))];

		len += (size_t) sprintf(text + len, "%s", part);
	}
	return len;
}

static void
test_random_addresses(void)
{
	enum { ROUNDS = 400000 };
	UnitRandom	random = {5};
	int			accepted[2] = {0, 0};
	int			i;

	for (i = 0; i < ROUNDS; i++)
	{
		char		text[96];
		size_t		len = unit_below(&random, 4) == 0 ?
			random_parts(&random, text) :
			random_address(&random, text, sizeof(text));
		IamStr		copy = unit_copy(text, len);
		IamIpBlock	address;
		uint8_t		expected[16] = {0};
		bool		v6 = strchr(text, ':') != NULL;
		bool		valid = inet_pton(v6 ? AF_INET6 : AF_INET, text,
									  expected) == 1;
		bool		found = iam_ip_parse_address(copy, &address);

		unit_free(copy);
		if (found != valid ||
			(found && (address.v6 != v6 || address.prefix != (v6 ? 128 : 32) ||
					   memcmp(address.bytes, expected, 16) != 0)))
		{
			CHECK_THAT(false, "address \"%s\" is %s by inet_pton", text,
					   valid ? "good" : "bad");
			break;
		}
		accepted[v6] += valid;
	}
	CHECK(i == ROUNDS);
	CHECK_THAT(accepted[false] > ROUNDS / 20 && accepted[true] > ROUNDS / 20,
			   "%d and %d addresses", accepted[false], accepted[true]);
}

/* Membership bit by bit. */
static bool
naive_in_block(const IamIpBlock *address, const IamIpBlock *block)
{
	unsigned	i;

	for (i = 0; i < block->prefix; i++)
		if (((address->bytes[i / 8] ^ block->bytes[i / 8]) >> (7 - i % 8)) & 1)
			return false;
	return true;
}

static void
test_random_blocks(void)
{
	enum { ROUNDS = 200000 };
	UnitRandom	random = {6};
	int			inside = 0;
	int			i;

	for (i = 0; i < ROUNDS; i++)
	{
		IamIpBlock	address = {0};
		IamIpBlock	block;
		unsigned	bits;
		unsigned	flipped;
		bool		expected;

		address.v6 = unit_below(&random, 2) == 0;
		bits = address.v6 ? 128 : 32;
		flipped = unit_below(&random, bits);
		address.prefix = (uint8_t) bits;
		address.bytes[unit_below(&random, bits / 8)] =
			(uint8_t) unit_random(&random);
		block = address;
		block.prefix = (uint8_t) unit_below(&random, bits + 1);
		block.bytes[flipped / 8] ^= (uint8_t) (0x80 >> flipped % 8);
		expected = naive_in_block(&address, &block);
		inside += expected;
		if (iam_ip_in_block(&address, &block) != expected)
			break;
	}
	CHECK_THAT(i == ROUNDS, "random block %d", i);
	CHECK(inside > ROUNDS / 4 && inside < ROUNDS * 3 / 4);
}

int
main(void)
{
	IamStr		nothing = {NULL, 0};

	CHECK_GOOD("address", accepts_address, addresses_good);
	CHECK_BAD("address", accepts_address, addresses_bad);
	CHECK_GOOD("block", accepts_block, addresses_good);
	CHECK_GOOD("block", accepts_block, blocks_good);
	CHECK_BAD("block", accepts_block, blocks_bad);
	test_block_cases();
	test_random_addresses();
	test_random_blocks();
	CHECK(!accepts_address(nothing));
	CHECK(!accepts_block(nothing));
	return unit_done();
}
