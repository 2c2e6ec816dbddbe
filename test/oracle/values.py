"""How the text of a value is read (semantics.md 7.6 and 13).

A reader gives the value, or INVALID.  Nothing of the standard library's own
readers is trusted: they take more, or less, than the text says.
"""

from fractions import Fraction


class Invalid:
    """A value that does not parse (7.7)."""


INVALID = Invalid()
DIGITS = "0123456789"


def all_digits(text):
    return text != "" and all(digit in DIGITS for digit in text)


def digits_to_int(digits):
    number = 0
    for digit in digits:
        number = number * 10 + ord(digit) - ord("0")
    return number


def read_decimal(text):
    """7.5: sign, leading zeros, "1.", ".5" and an exponent."""
    body = text[1:] if text[:1] in ("+", "-") else text
    mantissa, e, exponent = body.replace("E", "e").partition("e")
    whole, point, fraction = mantissa.partition(".")
    if not all_digits(whole + fraction):
        return INVALID
    shift = 0
    if e:
        digits = exponent[1:] if exponent[:1] in ("+", "-") else exponent
        if not all_digits(digits):
            return INVALID
        shift = digits_to_int(digits)
        if shift > 10000:
            return INVALID                              # 13, row 7.5
        if exponent[0] == "-":
            shift = -shift
    value = Fraction(digits_to_int(whole + fraction))
    value *= Fraction(10) ** (shift - len(fraction))
    return -value if text[:1] == "-" else value


MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]


def is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_before_year(year):
    """Days from 0001-01-01 to January 1 of year."""
    past = year - 1
    return past * 365 + past // 4 - past // 100 + past // 400


def days_in_month(year, month):
    return MONTH_DAYS[month - 1] + (month == 2 and is_leap(year))


def read_day(text):
    """YYYY, YYYY-MM or YYYY-MM-DD as days since 1970-01-01."""
    fields = text.split("-")
    if [len(field) for field in fields] not in ([4], [4, 2], [4, 2, 2]):
        return INVALID
    if not all(all_digits(field) for field in fields):
        return INVALID
    year, month, day = ([int(field) for field in fields] + [1, 1])[:3]
    if year == 0 or not 1 <= month <= 12:
        return INVALID
    if not 1 <= day <= days_in_month(year, month):
        return INVALID
    days = days_before_year(year) - days_before_year(1970)
    days += sum(days_in_month(year, before) for before in range(1, month))
    return days + day - 1


def read_clock(text):
    """hh:mm as minutes; hours to 23, minutes to 59 (13, row 7.6)."""
    if len(text) != 5 or text[2] != ":":
        return INVALID
    if not all_digits(text[:2] + text[3:]):
        return INVALID
    hours, minutes = int(text[:2]), int(text[3:])
    if hours > 23 or minutes > 59:
        return INVALID
    return hours * 60 + minutes


def split_zone(text):
    """The time without its zone, and the zone's offset in minutes."""
    if text.endswith("Z"):
        return text[:-1], 0
    if len(text) > 6 and text[-6] in "+-":
        offset = read_clock(text[-5:])
        if offset is not INVALID and text[-6] == "-":
            offset = -offset
        return text[:-6], offset
    return text, 0


def read_seconds(text):
    """What may follow hh:mm: nothing, :ss or :ss.f..."""
    if text == "":
        return Fraction(0)
    whole, point, fraction = text[1:].partition(".")
    if text[0] != ":" or len(whole) != 2 or not all_digits(whole):
        return INVALID
    if int(whole) > 59:
        return INVALID
    if point and not all_digits(fraction):
        return INVALID
    return read_decimal(whole + point + fraction)


def read_epoch(text):
    """Seconds, with fraction; may be negative (13, row 7.6)."""
    body = text[1:] if text[:1] == "-" else text
    whole, point, fraction = body.partition(".")
    if not all_digits(whole) or (point and not all_digits(fraction)):
        return INVALID
    return read_decimal(text)


def read_date(text):
    """7.6: seconds since 1970-01-01T00:00:00Z, exact."""
    epoch = read_epoch(text)
    if epoch is not INVALID and not (len(text) == 4 and all_digits(text)):
        return epoch
    day_text, has_time, time_text = text.partition("T")
    day = read_day(day_text)
    if day is INVALID:
        return INVALID
    if not has_time:
        return Fraction(day * 86400)
    if len(day_text) != 10:
        return INVALID
    time_text, offset = split_zone(time_text)
    minutes = read_clock(time_text[:5])
    seconds = read_seconds(time_text[5:])
    if INVALID in (offset, minutes, seconds):
        return INVALID
    return day * 86400 + (minutes - offset) * 60 + seconds


BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"


def read_base64(text):
    """Canonical base64 only, as bits; the empty string is valid (13)."""
    body = text.rstrip("=")
    padding = len(text) - len(body)
    if len(text) % 4 != 0 or padding > 2:
        return INVALID
    if any(character not in BASE64 for character in body):
        return INVALID
    bits = "".join(format(BASE64.index(character), "06b")
                   for character in body)
    spare = padding * 2
    if spare and bits[-spare:] != "0" * spare:
        return INVALID
    return bits[:len(bits) - spare]


def read_small(text, limit):
    """A decimal number up to limit without leading zeros."""
    if not all_digits(text) or len(text) > 3:
        return INVALID
    if len(text) > 1 and text[0] == "0":
        return INVALID
    return int(text) if int(text) <= limit else INVALID


def read_ipv4(text):
    octets = [read_small(octet, 255) for octet in text.split(".")]
    if len(octets) != 4 or INVALID in octets:
        return INVALID
    return ((octets[0] * 256 + octets[1]) * 256 + octets[2]) * 256 + octets[3]


def read_groups(text):
    """Groups of an IPv6 address on one side of a "::"."""
    if text == "":
        return []
    groups = []
    for group in text.split(":"):
        if not 1 <= len(group) <= 4:
            return INVALID
        if any(digit not in "0123456789abcdefABCDEF" for digit in group):
            return INVALID
        groups.append(int(group, 16))
    return groups


def dotted_as_groups(text):
    """Write a dotted quad at the end as two groups; INVALID if it is bad."""
    head, colon, last = text.rpartition(":")
    if "." not in last:
        return text
    quad = read_ipv4(last)
    if quad is INVALID or not colon:
        return INVALID
    return "%s:%x:%x" % (head, quad >> 16, quad & 0xffff)


def read_ipv6(text):
    text = dotted_as_groups(text)
    if text is INVALID or text.count("::") > 1 or ":::" in text:
        return INVALID
    left, gap, right = text.partition("::")
    groups, rest = read_groups(left), read_groups(right)
    if INVALID in (groups, rest):
        return INVALID
    missing = 8 - len(groups) - len(rest)
    if missing < 1 if gap else missing != 0:
        return INVALID
    number = 0
    for group in groups + [0] * missing + rest:
        number = number * 65536 + group
    return number


def read_address(text):
    """(bits of the family, number)."""
    if ":" in text:
        number, bits = read_ipv6(text), 128
    else:
        number, bits = read_ipv4(text), 32
    return INVALID if number is INVALID else (bits, number)


def read_network(text):
    """(bits of the family, number, prefix); a bare address is /32, /128."""
    address_text, slash, prefix_text = text.partition("/")
    address = read_address(address_text)
    if address is INVALID:
        return INVALID
    bits, number = address
    prefix = read_small(prefix_text, bits) if slash else bits
    return INVALID if prefix is INVALID else (bits, number, prefix)


def in_network(address, network):
    bits, number = address
    network_bits, network_number, prefix = network
    if bits != network_bits:
        return False
    return number >> (bits - prefix) == network_number >> (bits - prefix)


def read_arn(text):
    parts = text.split(":", 5)
    return parts if len(parts) == 6 and parts[0] == "arn" else INVALID
