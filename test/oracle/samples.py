"""Random policy values with request values that match them, or just miss.

A maker is called with the draft of a case, an operator and a list of wishes,
one for each request value: whether that value should match the policy list.
It gives the two lists.  Wishes are steering only: what a case really decides
is for semantics.py to say.
"""

import base64
import re
from datetime import datetime, timedelta
from functools import lru_cache

from semantics import Number, fold

WORDS = ["alice", "Bob", "team", "prod", "Key", "i", "K", "\u00e9t\u00e9",
         "stra\u00dfe", "\u03a3\u03af\u03c3\u03c5\u03c6\u03bf\u03c2",
         "\u0130stanbul", "\U0001f600", "e\u0301", "a b", " ", "x*y", "*",
         "?", "what?", "$", "$5", "}", "a}b", "{}", "it's", "a,b", "tab\t",
         "line\nend", "\\", "\"q\"", "123", "1.50", "true", "/", ":", "",
         "\u212a", "\u00c5", "\u1e9e", "\u01c5", "\ufb01", "\x7f", "\u2028"]

# What looks like a variable, and is text in a request or an old document.
LITERAL_VARIABLES = ["${aws:username}", "${*}", "${$}", "${a, 'b'}", "${}",
                     "${?}", "${aws:PrincipalTag/team}", "${"]

KEYS = ["aws:username", "aws:SourceIp", "aws:PrincipalTag/team",
        "aws:RequestTag/\u00c9t\u00e9", "aws:ResourceTag/stra\u00dfe",
        "aws:CurrentTime", "aws:MultiFactorAuthPresent", "aws:TagKeys",
        "dynamodb:LeadingKeys", "s3:prefix", "s3:max-keys", "ec2:Region",
        "aws:RequestTag/two words", "sts:ExternalId", "aws:PrincipalArn",
        "aws:ResourceTag/\u03a3\u03c2", "kms:EncryptionContext:K", "x",
        "aws:PrincipalTag/\U0001f600", "aws:userid"]

MALFORMED = ["${}", "${ }", "${,'a'}", "${x, a}", "${x, 'a}", "${x, 'a' b}",
             "${x, 'it's'}", "${x,}", "${x, \"a\"}", "${x, 'a', 'b'}"]

SPECIAL_CASES = {"k": "\u212a", "\u00e5": "\u212b", "\u00df": "\u1e9e",
                 "i": "\u0130", "\u03c9": "\u2126"}

LOOK_ALIKES = {"\u00df": "ss", "\u03c3": "\u03c2", "s": "\u017f",
               "i": "\u0131", "\u00e9": "e\u0301", "*": "star", "?": "q",
               "$": "", "\ufb01": "fi", "K": "k", "\u1e9e": "SS"}

JSON_NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?"
                         r"([eE][+-]?[0-9]{1,5})?\Z")
SHORT_EXPONENT = re.compile(r"[^eE]*([eE][+-]?[0-9]{1,2})?\Z")

BLANKS = ["", "", "", " ", "  ", "\t", "\r\n"]


# ------------------------------------------------------------------
# Text
# ------------------------------------------------------------------

@lru_cache(maxsize=None)
def case_variants(character):
    """The code points that fold as this one does."""
    lower = fold(character)
    candidates = [character, lower, lower.upper(), lower.title(),
                  SPECIAL_CASES.get(lower, lower)]
    return [candidate for candidate in candidates
            if len(candidate) == 1 and fold(candidate) == lower]


def recase(rng, text):
    return "".join(rng.choice(case_variants(character))
                   if rng.random() < 0.4 else character
                   for character in text)


def text(draft):
    rng = draft.rng
    parts = [rng.choice(WORDS) for _ in range(rng.choice((1, 1, 2, 3)))]
    if rng.random() < (0.05 if draft.live else 0.5):
        parts.append(rng.choice(LITERAL_VARIABLES))
    return "".join(parts)


def replace_one(rng, string, insert):
    place = rng.randrange(len(string))
    return string[:place] + insert(string[place]) + string[place + 1:]


def near(rng, string):
    """Another text that a careless comparison takes for the same."""
    roll = rng.random()
    if string == "" or roll < 0.15:
        return string + rng.choice(("a", " ", "*", "\u0301"))
    if roll < 0.3:
        return string[:-1]
    if roll < 0.45:
        return replace_one(rng, string, str.swapcase)
    if roll < 0.55:
        return replace_one(rng, string, lambda character: "_")
    found = [look for look in LOOK_ALIKES if look in string]
    if found:
        look = rng.choice(found)
        return string.replace(look, LOOK_ALIKES[look], 1)
    return rng.choice(("a", " ")) + string


def near_text(rng, string, without_case):
    missed = near(rng, string)
    while without_case and fold(missed) == fold(string):
        missed = near(rng, string)
    return missed


# ------------------------------------------------------------------
# Policy text: literal pieces and wildcards, written with variables
# ------------------------------------------------------------------

class Wild(str):
    """A piece that is a wildcard of the pattern, not text."""


def wildcards(rng, string, counts=(0, 1, 1, 2)):
    """Pieces of a glob that string matches."""
    pieces = [string]
    for _ in range(rng.choice(counts)):
        place = rng.randrange(len(pieces))
        piece = pieces[place]
        if isinstance(piece, Wild):
            continue
        start = rng.randrange(len(piece) + 1)
        end = min(len(piece), start + rng.choice((0, 1, 1, 2, 5)))
        sign = "?" * (end - start) if rng.random() < 0.3 else "*"
        if rng.random() < 0.1:
            sign += "*"
        pieces[place:place + 1] = [piece[:start], Wild(sign), piece[end:]]
    return pieces


def literal(draft, string, wild):
    """string, escaped as far as it must be and somewhat further."""
    if not draft.live:
        return string
    out = []
    for place, character in enumerate(string):
        must = (wild if character in "*?"
                else character == "$" and string[place + 1:place + 2] == "{")
        may = character in "*?$" and draft.rng.random() < 0.6
        out.append("${%s}" % character if must or may else character)
    return "".join(out)


def plain_variable(draft, string):
    """A variable whose value is string, whatever the form."""
    rng = draft.rng
    key = draft.new_key()
    name = rng.choice(BLANKS) + recase(rng, key) + rng.choice(BLANKS)
    roll = rng.random()
    if roll < 0.4 or "'" in string and roll < 0.7:
        draft.put(key, string)
        return "${%s}" % name
    quoted = string
    if roll < 0.7:
        if rng.random() < 0.4:
            draft.put(key, rng.choice((None, [], [string], ["a", "b"])))
    else:
        draft.put(key, string)
        quoted = rng.choice(WORDS).replace("'", "")
    return "${%s,%s'%s'%s}" % (name, rng.choice(BLANKS), quoted,
                               rng.choice(BLANKS))


def dead_variable(draft, string):
    """A variable that has no value."""
    rng = draft.rng
    if rng.random() < 0.5:
        return rng.choice(MALFORMED)
    key = draft.new_key()
    if rng.random() < 0.4:
        draft.put(key, rng.choice((None, [], [string], ["a", "b"])))
    return "${%s}" % recase(rng, key)


def cut(rng, string):
    start = rng.randrange(len(string) + 1)
    end = rng.randrange(start, len(string) + 1)
    return string[:start], string[start:end], string[end:]


def write(draft, pieces, wild, write_variable=None):
    """The policy text of pieces; one of them is written by the function."""
    places = [place for place, piece in enumerate(pieces)
              if not isinstance(piece, Wild)]
    chosen = draft.rng.choice(places) if write_variable else None
    out = []
    for place, piece in enumerate(pieces):
        if isinstance(piece, Wild):
            out.append(piece)
        elif place == chosen:
            before, middle, after = cut(draft.rng, piece)
            out += [literal(draft, before, wild),
                    write_variable(draft, middle),
                    literal(draft, after, wild)]
        else:
            out.append(literal(draft, piece, wild))
    return "".join(out)


def variable_writer(draft, match):
    """How to write the variable of a text that should match, or not.

    A document of an old Version has no variables: there, one whose value
    would match makes the best miss.
    """
    roll = draft.rng.random()
    if match:
        return plain_variable if draft.live and roll < 0.5 else None
    return plain_variable if not draft.live or roll < 0.35 else dead_variable


def matching_text(draft, pieces, wild, match):
    """A policy text that matches what pieces say, or misses by a variable."""
    return write(draft, pieces, wild, variable_writer(draft, match))


def spoiled(draft):
    """Whether a miss comes from the variable, not from the text."""
    return draft.rng.random() < 0.45


# ------------------------------------------------------------------
# Strings, Bool, ARNs
# ------------------------------------------------------------------

# A policy text and a context number: jsonb's output is what counts.
NUMBER_HITS = [("0", "-0"), ("1000", "1e3"), ("1.50", "1.50"),
               ("0.00", "-0.00"), ("0.015", "1.5e-2"), ("15", "1.5e1"),
               ("123456789012345678901234567890",
                "123456789012345678901234567890")]
NUMBER_MISSES = [("-0", "-0"), ("1e3", "1e3"), ("1.5", "1.50"),
                 ("1.0", "1"), ("1.5e-2", "1.5e-2"), ("0.0", "0")]


def string_pair(draft, operator, match):
    rng = draft.rng
    if rng.random() < 0.04:
        given, asked = rng.choice(NUMBER_HITS if match else NUMBER_MISSES)
        return given, Number(asked)
    wild = "Like" in operator.name
    string = text(draft)
    pieces = wildcards(rng, string) if wild else [string]
    asked = string
    if "IgnoreCase" in operator.name:
        asked = recase(rng, string)
    if match:
        return matching_text(draft, pieces, wild, True), asked
    if spoiled(draft):
        given = matching_text(draft, pieces, wild, False)
        return given, given if rng.random() < 0.2 else asked
    if wild:
        pieces = wildcards(rng, string, (0, 0, 1))
    return matching_text(draft, pieces, wild, True), near_text(
        rng, string, "IgnoreCase" in operator.name)


def bool_pair(draft, operator, match):
    rng = draft.rng
    asked = rng.choice(("true", "false"))
    given = asked
    spoil = not match and spoiled(draft)
    if not match and not spoil:
        given = "false" if asked == "true" else "true"
    policy = matching_text(draft, [recase_ascii(rng, given)], False,
                           not spoil)
    return policy, recase_ascii(rng, asked)


def recase_ascii(rng, string):
    return rng.choice((string, string, string.upper(), string.title()))


ARN_HEADS = ["arn:aws:s3:::", "arn:aws:iam::111122223333:",
             "arn:aws:lambda:eu-west-1:111122223333:",
             "arn:aws-cn:sqs:cn-north-1:444455556666:",
             "arn:aws:dynamodb:us-east-1:111122223333:",
             "arn:aws:logs:eu-west-1:111122223333:"]
ARN_TAILS = ["bucket", "bucket/", "bucket/home/", "user/div/", "role/",
             "function:", "table/T/index/", "log-group:/g/x:", "queue", ""]


def arn(draft):
    rng = draft.rng
    return rng.choice(ARN_HEADS) + rng.choice(ARN_TAILS) + text(draft)


def glob_part(rng, part):
    """A pattern for one of the parts two to five."""
    roll = rng.random()
    if roll < 0.65:
        return part
    if roll < 0.8:
        return "*"
    return "".join(wildcards(rng, part))


def near_arn(draft, string):
    rng = draft.rng
    parts = string.split(":", 5)
    roll = rng.random()
    if roll < 0.6 or len(parts) < 6:
        return ":".join(parts[:-1] + [near(rng, parts[-1])])
    place = rng.randrange(5)
    if roll < 0.7:
        parts[place] = parts[place].upper()
    elif roll < 0.8:
        parts[place] = near(rng, parts[place])
    elif roll < 0.9:
        parts[place] = rng.choice(("", "x", "a:b"))
    else:
        return ":".join(parts[:-1])
    return ":".join(parts)


def arn_pattern(draft, string, match, fold_parts=False):
    """A pattern that the ARN string matches; else one with a dead end."""
    rng = draft.rng
    parts = string.split(":", 5)
    middle = [glob_part(rng, part) for part in parts[1:5]]
    if fold_parts and rng.random() < 0.3:
        middle = [recase(rng, part) for part in middle]
    tail = matching_text(draft, wildcards(rng, parts[5]), True, match)
    return ":".join(parts[:1] + middle + [tail])


def arn_pair(draft, operator, match):
    asked = arn(draft)
    if match:
        return arn_pattern(draft, asked, True), asked
    if spoiled(draft):
        return arn_pattern(draft, asked, False), asked
    return arn_pattern(draft, asked, True), near_arn(draft, asked)


# ------------------------------------------------------------------
# Addresses and bytes
# ------------------------------------------------------------------

def spell_ipv4(number):
    return ".".join(str(number >> shift & 255) for shift in (24, 16, 8, 0))


def spell_ipv6(rng, number):
    groups = ["%x" % (number >> shift & 65535)
              for shift in range(112, -1, -16)]
    if rng.random() < 0.2:
        groups = [group.zfill(4) for group in groups]
    if rng.random() < 0.2:
        groups[6:] = [spell_ipv4(number & 0xffffffff)]
    string = ":".join(groups)
    zeros = re.search(r"(^|:)0+(:0+)*(:|$)", string)
    if zeros and rng.random() < 0.7:
        string = string[:zeros.start()] + "::" + string[zeros.end():]
    return string.upper() if rng.random() < 0.3 else string


def spell_address(rng, bits, number):
    return spell_ipv4(number) if bits == 32 else spell_ipv6(rng, number)


ADDRESSES = [(32, 0x0a000000), (32, 0xcb007100), (32, 0), (32, 0xffffffff),
             (128, 0x20010db8 << 96), (128, 1), (128, 0),
             (128, 0xffff0a000001), (128, (1 << 128) - 1)]


def other_family(bits, number):
    """The address that maps to this one, or that this one maps to."""
    if bits == 32:
        return 128, 0xffff << 32 | number
    return 32, number & 0xffffffff


def address_pair(draft, operator, match):
    rng = draft.rng
    bits, number = rng.choice(ADDRESSES)
    number ^= rng.choice((0, 1, rng.getrandbits(bits)))
    prefix = rng.choice((0, 1, 8, 15, 24, 31, bits - 1, bits, bits))
    policy = spell_address(rng, bits, number)
    if prefix < bits or rng.random() < 0.5:
        policy += "/%d" % prefix
    host = bits - prefix
    asked = number ^ rng.getrandbits(host) if host else number
    if not match:
        if prefix > 0 and rng.random() < 0.8:
            asked ^= 1 << rng.randrange(host, min(bits, host + 3))
        else:
            bits, asked = other_family(bits, asked)
    return policy, spell_address(rng, bits, asked)


# What a decoder that forgives reads as the same bytes.
SAME_OCTETS = [("AA==", "AB=="), ("AB==", "AA=="), ("QUI=", "QUJ="),
               ("AA==", "AA"), ("QUI=", "QUI"), ("+/+/", "-_-_"),
               ("AAAA", "AAAA\n"), ("AAAA", "AA AA"), ("", "====")]


def binary_pair(draft, operator, match):
    rng = draft.rng
    octets = rng.getrandbits(64).to_bytes(8, "big")[:rng.randrange(6)]
    policy = base64.b64encode(octets).decode()
    if match:
        return policy, policy
    if rng.random() < 0.2:
        return rng.choice(SAME_OCTETS)
    if octets and rng.random() < 0.6:
        octets = octets[:-1] + bytes([octets[-1] ^ rng.choice((1, 32))])
        return policy, base64.b64encode(octets).decode()
    return policy, rng.choice((policy.rstrip("=") + "A", policy + "AAAA",
                               policy.swapcase() or "AA==", policy + "="))


# ------------------------------------------------------------------
# Numbers and dates: a whole number and how many places are its fraction
# ------------------------------------------------------------------

MAGNITUDES = [0, 1, 9, 10, 100, 1 << 31, (1 << 53) + 1, (1 << 63) - 1,
              1 << 64, 12345678901234567890, 10 ** 30]


def number(rng):
    value = rng.choice(MAGNITUDES) + rng.choice((0, 0, 1, 7))
    return rng.choice((value, value, -value)), rng.choice((0, 0, 1, 2, 20))


def plain_decimal(value, scale):
    digits = str(abs(value)).rjust(scale + 1, "0")
    point = len(digits) - scale
    sign = "-" if value < 0 else ""
    fraction = "." + digits[point:] if scale else ""
    return sign + digits[:point] + fraction


def spell_number(rng, value, scale):
    roll = rng.random()
    if roll < 0.5:
        return plain_decimal(value, scale)
    if roll < 0.6:
        return plain_decimal(value * 1000, scale + 3)
    if roll < 0.75:
        shift = rng.choice((0, 1, 3, 25))
        mark = rng.choice(("e", "E", "e", "e0")) + "-"
        return plain_decimal(value, scale - min(shift, scale)) \
            + (mark + str(min(shift, scale)))
    if roll < 0.85:
        mark = rng.choice(("e", "E", "e+", "e00"))
        return plain_decimal(value, scale + 4) + mark + "4"
    if value < 0:
        return plain_decimal(value, scale)
    if roll < 0.9:
        return rng.choice(("+", "0", "+00")) + plain_decimal(value, scale)
    if scale == 0:
        return plain_decimal(value, 0) + "."
    return plain_decimal(value, scale).lstrip("0")


FIRST_SECOND = -62135596800
LAST_SECOND = 253402300799
INSTANTS = [0, 1533859200, 951782400, 4107542400, FIRST_SECOND, LAST_SECOND,
            -1, 1582934399, 1262304000, 1500, 68169600]


def instant(rng):
    seconds = rng.choice(INSTANTS) + rng.choice((0, 0, 0, 1, 60, -86400))
    seconds = min(max(seconds, FIRST_SECOND), LAST_SECOND)
    scale = rng.choice((0, 0, 0, 1, 3, 12))
    return seconds * 10 ** scale + rng.choice((0, 0, 5)) % 10 ** scale, scale


def spell_epoch(value, scale):
    string = plain_decimal(value, scale)
    return string + ".0" if re.match(r"[0-9]{4}\Z", string) else string


def spell_instant(rng, value, scale):
    seconds, fraction = divmod(value, 10 ** scale)
    offset = rng.choice((0, 0, 0, 330, -480, 1439, -1439, 1))
    if not FIRST_SECOND + 90000 < seconds < LAST_SECOND - 90000:
        offset = 0
    if rng.random() < 0.3 or not FIRST_SECOND <= seconds <= LAST_SECOND:
        return spell_epoch(value, scale)
    local = (datetime(1970, 1, 1)
             + timedelta(seconds=seconds + offset * 60)).isoformat()
    if fraction:
        local += "." + str(fraction).rjust(scale, "0") \
            + rng.choice(("", "0", "000"))
    elif offset == 0 and rng.random() < 0.5:
        return shorten(rng, local)
    if offset == 0:
        return local + rng.choice(("", "Z", "Z", "+00:00", "-00:00"))
    return local + "%s%02d:%02d" % ("-" if offset < 0 else "+",
                                    abs(offset) // 60, abs(offset) % 60)


def shorten(rng, local):
    """Leave off what is the first of its range."""
    for rest in (":00", "T00:00", "-01", "-01"):
        if not local.endswith(rest) or rng.random() < 0.15:
            break
        local = local[:-len(rest)]
    return local


# The relations of request to policy value under which the operator matches.
RELATIONS = {"Equals": "=", "NotEquals": "=", "LessThan": "<",
             "LessThanEquals": "<=", "GreaterThan": ">",
             "GreaterThanEquals": ">="}


def shifted(rng, value, scale, relation):
    if relation == "=":
        return value, scale
    finer = rng.choice((0, 0, 1, 9))
    step = rng.choice((1, 1, 1, 10 ** scale, 86400 * 10 ** scale))
    step = step if relation == ">" else -step
    return value * 10 ** finer + step, scale + finer


# Policy value, request value, and how the request value compares.
NUMBER_EDGES = [("1e10000", "1e9999", "<"), ("1e10000", "10e9999", "="),
                ("1e-10000", "0.1e-9999", "="), ("1e-10000", "0", "<"),
                ("1e9999", "1e10000", ">"), ("0e10000", "-0.0", "="),
                ("-1e10000", "1e-10000", ">"), ("-1", "-1.0", "="),
                ("-2", "-1", ">"), ("-1", "-2", "<"), ("0.1", "1e-1", "=")]
DATE_EDGES = [("0001", "0001-01-01T00:00:00-23:59", ">"),
              ("0001", "0001-01-01T00:00:00+23:59", "<"),
              ("9999-12-31T23:59:59.9Z", "9999-12-31T23:59-23:59", ">"),
              ("1970", "0.0", "="), ("1970", "-0", "="), ("2020", "2020.0",
                                                          "<"),
              ("1969-12-31T23:59:59.5Z", "-0.5", "="),
              ("1969-12-31T23:59:58.5Z", "-0.5", ">"),
              ("2020-01-01T00:00:00.1Z",
               "2020-01-01T00:00:00.10000000000000000000000001Z", ">"),
              ("99999999999999", "9999", "<"), ("2000-02-29", "951782400",
                                                "="),
              ("99999999999999999999.5", "99999999999999999999.50", "=")]


def ordered_maker(family, pick, spell, edges):
    def make(draft, operator, wishes):
        rng = draft.rng
        matching = RELATIONS[operator.name[len(family):]]
        missing = "".join(sign for sign in "<=>" if sign not in matching)
        if len(wishes) == 1 and rng.random() < 0.06:
            given, asked, _ = rng.choice(
                [edge for edge in edges
                 if edge[2] in (matching if wishes[0] else missing)])
            return [given], [asked]
        value, scale = pick(rng)
        asked = []
        for wish in wishes:
            relation = rng.choice(matching if wish else missing)
            asked.append(spell(rng, *shifted(rng, value, scale, relation)))
        values = [spell(rng, value, scale)]
        if rng.random() < 0.15:
            values.append(spell(rng, value, scale))
        return values, asked
    return make


def paired_maker(pair):
    def make(draft, operator, wishes):
        pairs = [pair(draft, operator, wish) for wish in wishes]
        return [given for given, _ in pairs], [asked for _, asked in pairs]
    return make


# ------------------------------------------------------------------
# The families: maker, and texts that do not parse
# ------------------------------------------------------------------

BAD_NUMBERS = ["", " ", "ten", "10abc", " 10", "10 ", "0x10", "1e", "1e+",
               ".", "+", "--1", "1.2.3", "1e10001", "1e-10001", "NaN",
               "-1e10001", "0e10001", "1E+010001", "-1e99999",
               "Infinity", "1,000", "1_000", "\u0661", "e5", ".e5", "1e5.0",
               "1e99999999999", "${x}"]
BAD_DATES = ["", "now", "2020-02-30", "2021-02-29", "1900-02-29",
             "2020-1-1", "2020-13-01", "2020-00-01", "2020-01-00",
             "2020-01-01T24:00Z", "2020-01-01T00:00:60Z", "0000-01-01",
             "0000", "2020-01-01T00Z", "2020-01-01Z", "2020-01Z",
             "2020-01-01 00:00:00Z", "2020-01-01t00:00:00z", "20200101",
             "2020-01-01T00:00+24:00", "2020-01-01T00:00:00.Z",
             "2020-01-01T00:00:00+0100", "2020-01-01T0:00Z", "+1533859200",
             "1.5e9", "2020-04-31", "2020-01-01T00:60Z", "12020-01-01",
             "2020-01-01T00:00+01", "-2020-01-01", "1533859200.", ".5",
             "2020-01-01T00:00:00.5.5Z", " 2020", "2020T00:00Z"]
BAD_BOOLS = ["yes", "no", "1", "0", "", " true", "true ", "tru", "falsee",
             "t", "null"]
BAD_BINARY = ["A", "AA", "AAA", "AB==", "AAB=", "AA=A", "=AAA", "A===",
              "AA== ", "AA\n==", "A-_=", "====", "\u00e9A==", "AA==AA=="]
BAD_ADDRESSES = ["", "1.2.3", "1.2.3.4.5", "010.0.0.1", "256.0.0.1",
                 "1.2.3.4 ", " 1.2.3.4", "fe80::1%eth0", ":::", "1::2::3",
                 "1:2:3:4:5:6:7", "1:2:3:4:5:6:7::8:9", "12345::", "::g",
                 "::1.2.3", "1.2.3.4::", "0x7f.0.0.1", "127.1", ":1",
                 "1:2:3:4::5:6:7:8", "::256.1.1.1", "1..2.3", "[::1]"]
BAD_NETWORKS = BAD_ADDRESSES + [
    "10.0.0.0/33", "10.0.0.0/08", "10.0.0.0/", "10.0.0.0/-1", "/8",
    "10.0.0.0/255.0.0.0", "::/129", "::/+1", "10.0.0.0/8/8", "10.0.0.0/ 8",
    "10.0.0/8", "::/00"]
BAD_ARNS = ["", "*", "arn", "arn:aws:s3:::"[:-1], "arn:aws:s3", "x",
            "ARN:aws:s3:::b", "*:aws:s3:::b", "urn:aws:s3:::b",
            " arn:aws:s3:::b", "arn*:aws:s3:::b", "${*}:::::"]


class Family:
    """How to make values, and texts that are none on either side."""

    def __init__(self, make, bad_policy, bad_request):
        self.make = make
        self.bad_policy = bad_policy
        self.bad_request = bad_request


# By the start of the operator's name, the longest first.
FAMILIES = [
    ("String", Family(paired_maker(string_pair), [], [])),
    ("Numeric", Family(ordered_maker("Numeric", number, spell_number,
                                     NUMBER_EDGES),
                       BAD_NUMBERS, BAD_NUMBERS)),
    ("Date", Family(ordered_maker("Date", instant, spell_instant,
                                  DATE_EDGES),
                    BAD_DATES, BAD_DATES)),
    ("Bool", Family(paired_maker(bool_pair), BAD_BOOLS, BAD_BOOLS)),
    ("Binary", Family(paired_maker(binary_pair), BAD_BINARY, BAD_BINARY)),
    ("IpAddress", Family(paired_maker(address_pair), BAD_NETWORKS,
                         BAD_ADDRESSES + ["10.0.0.1/32"])),
    ("NotIpAddress", Family(paired_maker(address_pair), BAD_NETWORKS,
                            BAD_ADDRESSES + ["10.0.0.1/32"])),
    ("Arn", Family(paired_maker(arn_pair), BAD_ARNS, BAD_ARNS)),
]


def family_of(operator):
    for start, family in FAMILIES:
        if operator.name.startswith(start):
            return family
    return None


# ------------------------------------------------------------------
# As JSON
# ------------------------------------------------------------------

def policy_json(rng, string):
    """A policy value: some as numbers and booleans, spelling kept."""
    if string in ("true", "false") and rng.random() < 0.4:
        return string == "true"
    if JSON_NUMBER.match(string) and rng.random() < 0.3:
        return Number(string)
    return string


def context_json(rng, string):
    """A context value; jsonb cannot hold every exponent."""
    if not SHORT_EXPONENT.match(string):
        return string
    return policy_json(rng, string)
