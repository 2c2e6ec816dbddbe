/*
 * lint_address.c
 *		Rules on condition values that are IP addresses.
 *
 * Ring: core.  Source: lint.md, group G.
 *
 * Both operators count, with IfExists and set prefixes too.  A value that
 * holds a placeholder or a variable is not judged.
 */
#include "lint_rule.h"

#include <stdio.h>

#include "lint_test.h"
#include "value.h"

static bool
is_ip_operator(IamOperatorCode code)
{
	return code == IAM_OP_IP_ADDRESS || code == IAM_OP_NOT_IP_ADDRESS;
}

/* G23. */
static void
type_mismatch_ip_range(IamLint *lint, const IamLintValue *value)
{
	IamIpBlock	block;

	if (!is_ip_operator(value->key->block->operator.code) ||
		iam_ip_parse_block(value->text, &block) ||
		!iam_value_is_settled(value))
		return;
	iam_fix(iam_lint_report(lint, &value->place, "%s is neither an address "
							"nor a range", iam_shown(lint, value->text)),
			"write an IPv4 or IPv6 address, or a range as 203.0.113.0/24");
}

/*
 * Ranges whose addresses no request from the internet has (lint.md G44): RFC
 * 1918, RFC 6598, RFC 4193, loopback, link-local.
 */
static const IamIpBlock private_blocks[] = {
	{false, 8, {10}},
	{false, 12, {172, 16}},
	{false, 16, {192, 168}},
	{false, 10, {100, 64}},
	{false, 8, {127}},
	{false, 16, {169, 254}},
	{true, 7, {0xFC}},
	{true, 128, {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1}},
	{true, 10, {0xFE, 0x80}}
};

static bool
is_private(const IamIpBlock *block)
{
	size_t		i;

	for (i = 0; i < sizeof(private_blocks) / sizeof(IamIpBlock); i++)
	{
		if (block->prefix >= private_blocks[i].prefix &&
			iam_ip_in_block(block, &private_blocks[i]))
			return true;
	}
	return false;
}

/* The private values of a key, and how many others there are. */
typedef struct PrivateValues
{
	IamStr		values[IAM_MOST_NAMED];
	uint32_t	n;				/* of those above */
	uint32_t	others;			/* public ones, or nobody knows what */
} PrivateValues;

/*
 * Find them for aws:SourceIp under an operator; false when it is another key
 * or operator, or there are none.  What can never be read counts as nothing.
 */
static bool
find_private(const IamLintKey *key, IamOperatorCode code,
			 PrivateValues *found)
{
	uint32_t	i;
	IamIpBlock	block;

	found->n = found->others = 0;
	if (key->block->operator.code != code ||
		!iam_key_named(key, "aws:sourceip"))
		return false;
	for (i = 0; i < key->n_values; i++)
	{
		bool		sound = iam_ip_parse_block(key->values[i].text, &block);

		if (!sound || !is_private(&block))
			found->others += sound || !iam_value_is_settled(&key->values[i]);
		else if (found->n < IAM_MOST_NAMED)
			found->values[found->n++] = key->values[i].text;
	}
	return found->n > 0;
}

static const char public_fix[] =
	"write the public addresses, or test aws:VpcSourceIp beside aws:SourceVpc";

/* G44 and G45: one operator each. */
static void
check_all_private(IamLint *lint, const IamLintKey *key, IamOperatorCode code,
				  const char *effect)
{
	PrivateValues found;
	IamFinding *finding;

	if (!find_private(key, code, &found) || found.others > 0)
		return;
	finding = iam_lint_report(lint, &key->place, "aws:SourceIp is a public "
							  "address, and %s %s private: %s",
							  iam_shown_list(lint, found.values, found.n),
							  found.n > 1 ? "are" : "is", effect);
	iam_fix(finding, "%s", public_fix);
	iam_detail_texts(finding, "private", found.values, found.n);
}

/* G44. */
static void
private_ip_address(IamLint *lint, const IamLintKey *key)
{
	check_all_private(lint, key, IAM_OP_IP_ADDRESS,
					  "no request that has the key matches");
}

/* G45. */
static void
private_not_ip_address(IamLint *lint, const IamLintKey *key)
{
	check_all_private(lint, key, IAM_OP_NOT_IP_ADDRESS,
					  "every request matches");
}

/* G46 and G47. */
static void
check_some_private(IamLint *lint, const IamLintKey *key, IamOperatorCode code)
{
	PrivateValues found;
	IamFinding *finding;

	if (!find_private(key, code, &found) || found.others == 0)
		return;
	finding = iam_lint_report(lint, &key->place, "aws:SourceIp is a public "
							  "address: the private %s %s nothing",
							  iam_shown_list(lint, found.values, found.n),
							  found.n > 1 ? "do" : "does");
	iam_fix(finding, "remove the private ranges, or test aws:VpcSourceIp for "
			"them");
	iam_detail_texts(finding, "private", found.values, found.n);
}

/* G46. */
static void
private_ip_subset(IamLint *lint, const IamLintKey *key)
{
	check_some_private(lint, key, IAM_OP_IP_ADDRESS);
}

/* G47. */
static void
private_not_ip_subset(IamLint *lint, const IamLintKey *key)
{
	check_some_private(lint, key, IAM_OP_NOT_IP_ADDRESS);
}

/* Clear the bits beyond the prefix; true when any was set. */
static bool
clear_host_bits(IamIpBlock *block)
{
	int			bytes = block->v6 ? 16 : 4;
	int			bits = block->prefix;
	bool		any = false;
	int			i;

	for (i = 0; i < bytes; i++, bits -= 8)
	{
		unsigned	mask = bits >= 8 ? 0xFF : bits <= 0 ? 0 :
			(0xFF00u >> bits) & 0xFF;

		any = any || (block->bytes[i] & ~mask & 0xFF) != 0;
		block->bytes[i] &= (uint8_t) mask;
	}
	return any;
}

/* Number of the group of an IPv6 address. */
static unsigned
group_at(const IamIpBlock *block, int i)
{
	return (unsigned) block->bytes[2 * i] << 8 | block->bytes[2 * i + 1];
}

/* The longest run of two or more groups of zeros; its length, or 0. */
static int
find_zeros(const IamIpBlock *block, int *start)
{
	int			best = 1;
	int			i;
	int			run = 0;

	*start = -1;
	for (i = 0; i < 8; i++)
	{
		run = group_at(block, i) == 0 ? run + 1 : 0;
		if (run <= best)
			continue;
		best = run;
		*start = i - run + 1;
	}
	return *start < 0 ? 0 : best;
}

/* Longest text of a range, and the final zero. */
#define RANGE_SIZE 48

/* The range as text, IPv6 as RFC 5952 has it. */
static void
print_range(const IamIpBlock *block, char *text)
{
	const uint8_t *b = block->bytes;
	size_t		len = 0;
	int			start;
	int			zeros;
	int			i;

	if (!block->v6)
	{
		snprintf(text, RANGE_SIZE, "%d.%d.%d.%d/%d", b[0], b[1], b[2], b[3],
				 block->prefix);
		return;
	}
	zeros = find_zeros(block, &start);
	for (i = 0; i < 8; i++)
	{
		if (i == start)
		{
			len += (size_t) snprintf(text + len, RANGE_SIZE - len, "::");
			i += zeros - 1;
		}
		else
			len += (size_t) snprintf(text + len, RANGE_SIZE - len, "%s%x",
									 i == 0 || i == start + zeros ? "" : ":",
									 group_at(block, i));
	}
	snprintf(text + len, RANGE_SIZE - len, "/%d", block->prefix);
}

/* G48. */
static void
improve_ip_range(IamLint *lint, const IamLintValue *value)
{
	IamIpBlock	block;
	char	   *text;
	IamFinding *finding;

	if (!is_ip_operator(value->key->block->operator.code) ||
		!iam_ip_parse_block(value->text, &block) || !clear_host_bits(&block))
		return;
	text = iam_lint_alloc(lint, RANGE_SIZE, 1);
	if (text == NULL)
		return;
	print_range(&block, text);
	finding = iam_lint_report(lint, &value->place, "%s has bits beyond its "
							  "prefix, which do not count: it is %s",
							  iam_shown(lint, value->text), text);
	iam_fix(finding, "write \"%s\"", text);
	iam_detail_text(finding, "network", IAM_C_STR(text));
}

/* G62. */
static void
source_ip_any(IamLint *lint, const IamLintValue *value)
{
	const IamLintKey *key = value->key;
	IamIpBlock	block;

	if (!key->statement->allows ||
		key->block->operator.code != IAM_OP_IP_ADDRESS ||
		(!iam_key_named(key, "aws:sourceip") &&
		 !iam_key_named(key, "aws:vpcsourceip")) ||
		!iam_ip_parse_block(value->text, &block) || block.prefix > 0)
		return;
	iam_fix(iam_lint_report(lint, &value->place, "%s holds every %s address: "
							"the test passes from anywhere",
							iam_shown(lint, value->text),
							block.v6 ? "IPv6" : "IPv4"),
			"write the ranges that requests may come from");
}

static const IamRule rules[] = {
	{
		.code = "type-mismatch-ip-range",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_VALUE(type_mismatch_ip_range),
		.title = "Value that is no address",
		.rationale = "a value that IpAddress cannot read matches nothing, and under NotIpAddress everything else matches or the test fails",
		.also_known_as = "Access Analyzer TYPE_MISMATCH_IP_RANGE; parliament MISMATCHED_TYPE; iam-policy-validator invalid_ip_cidr_format"
	},
	{
		.code = "private-ip-address",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_KEY(private_ip_address),
		.title = "Private addresses alone in aws:SourceIp",
		.rationale = "aws:SourceIp is the public address of the caller, and is missing behind a VPC endpoint: such a test never matches",
		.also_known_as = "Access Analyzer PRIVATE_IP_ADDRESS"
	},
	{
		.code = "private-not-ip-address",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_KEY(private_not_ip_address),
		.title = "Private addresses alone excepted from aws:SourceIp",
		.rationale = "aws:SourceIp is the public address of the caller: such a test always matches",
		.also_known_as = "Access Analyzer PRIVATE_NOT_IP_ADDRESS"
	},
	{
		.code = "private-ip-address-subset",
		.severity = IAM_SEVERITY_SUGGESTION,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_KEY(private_ip_subset),
		.title = "Private addresses beside public ones in aws:SourceIp",
		.rationale = "aws:SourceIp is the public address of the caller: the private ones do nothing",
		.also_known_as = "Access Analyzer PRIVATE_IP_ADDRESS_SUBSET"
	},
	{
		.code = "private-not-ip-address-subset",
		.severity = IAM_SEVERITY_SUGGESTION,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_KEY(private_not_ip_subset),
		.title = "Private addresses beside public ones excepted from aws:SourceIp",
		.rationale = "aws:SourceIp is the public address of the caller: the private ones do nothing",
		.also_known_as = "Access Analyzer PRIVATE_NOT_IP_ADDRESS_SUBSET"
	},
	{
		.code = "improve-ip-range",
		.severity = IAM_SEVERITY_SUGGESTION,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_VALUE(improve_ip_range),
		.title = "Range with bits beyond its prefix",
		.rationale = "the range is larger than its address looks, and somebody may have meant the address alone",
		.also_known_as = "Access Analyzer IMPROVE_IP_RANGE"
	},
	{
		.code = "source-ip-any",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_I | IAM_B | IAM_S | IAM_R | IAM_T,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_VALUE(source_ip_any),
		.title = "Range of all addresses",
		.rationale = "the test looks as if it limited where requests come from, and passes from anywhere",
		.also_known_as = "iam-policy-validator forbidden_condition_present"
	}
};

const IamRuleGroup iam_address_rules = IAM_RULE_GROUP(rules);
