#!/usr/bin/env python3
"""Policies and requests that are as expensive as their size allows.

    hostile.py PATTERN_BYTES ARN_BYTES CONTEXT_BYTES

Prints one JSON object for each case: shape, form, varied, share, policy,
action, resource, context, principal, expected.  The JSON text of a policy has
at most PATTERN_BYTES, a resource ARN_BYTES, a context CONTEXT_BYTES.  Each
shape comes in eight sizes, to show how its cost grows: the full one, a quarter
and twice of each of the three, and a quarter of all three.

Each case comes in two forms.  "miss" has patterns that come close and do not
match; "hit" is the same and one more pattern that matches, so that its
decision shows that nothing was given up on the way.
"""

import itertools
import json
import sys

ARN = "arn:aws:s3:::"


def shrink(make, limit):
    """make(n) for the largest n whose JSON text has at most limit bytes."""
    low, high = 1, 2
    while size(make(high)) <= limit:
        low, high = high, 2 * high
    while high - low > 1:
        middle = (low + high) // 2
        if size(make(middle)) <= limit:
            low = middle
        else:
            high = middle
    return make(low)


def size(value):
    return len(dumps(value).encode())


def dumps(value):
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False)


# ------------------------------------------------------------------
# Patterns that nearly match a text of one letter
# ------------------------------------------------------------------

def one_long(unit, end):
    """One pattern: as many units as fit."""
    return lambda n, t: ["*" + unit * n + end]


def many(pattern):
    """The same short pattern over and over."""
    return lambda n, t: [pattern] * n


def as_long_as(share, unit, end):
    """Patterns about as long as that share of the text."""
    return lambda n, t: ["*" + unit * max(1, int(t * share / len(unit))) +
                         end] * n


def alphabet(n, t):
    """One pattern in which many different bytes stand."""
    letters = "".join(map(chr, itertools.chain(range(0xA1, 0x100),
                                               range(0x41, 0x5B))))
    return ["*" + "aaaaaaaa" * max(1, t // 40) + "b*" +
            (letters * (n // len(letters) + 1))[:n]]


# shape: patterns from (n, text bytes), the letters that the text is made of
GLOBS = {
    "short near misses": (many("*aab*"), "a"),
    "two-letter near misses": (many("*a*ab*"), "a"),
    "near misses of half the text": (as_long_as(0.5, "a", "b*"), "a"),
    "near misses of a quarter": (as_long_as(0.25, "a", "b*"), "a"),
    "periodic near misses": (as_long_as(0.3, "ab", "aa*"), "ab"),
    "late near misses": (as_long_as(0.02, "a", "b*"), "a"),
    "one pattern of stars and letters": (one_long("*a", "*b*"), "a"),
    "one pattern of long segments": (one_long("*aaaaaaaaaaaaaaaa", "b*"),
                                     "a"),
    "question marks": (as_long_as(0.3, "?", "b*"), "a"),
    "question marks and letters": (as_long_as(0.3, "?a", "b*"), "a"),
    "short question marks": (many("*?b*"), "a"),
    "question marks, four-byte characters":
        (as_long_as(0.05, "?", "b*"), "\U0001F600"),
    "many different bytes": (alphabet, "a"),
}


def text_of(letters, bytes_):
    return letters * max(1, bytes_ // len(letters.encode()))


# ------------------------------------------------------------------
# Where the patterns stand
# ------------------------------------------------------------------

def statement(**parts):
    result = {"Effect": "Allow", "Action": "*", "Resource": "*"}
    for element in parts:
        if element.startswith("Not"):
            del result[element[3:]]
    result.update(parts)
    return result


def policy(*statements):
    return {"Version": "2012-10-17", "Statement": list(statements)}


def case(make, limits, action="s3:GetObject", resource="arn:aws:s3:::b/k",
         context=None, expected="implicitDeny"):
    """make(n, form) gives the policy."""
    return {"policy": {form: shrink(lambda n: make(n, form), limits["pattern"])
                       for form in ("miss", "hit")},
            "action": action, "resource": resource, "context": context or {},
            "expected": {"miss": expected, "hit": "allowed"
                         if expected == "implicitDeny" else "implicitDeny"}}


def listed(patterns, form, hit):
    return patterns + [hit] if form == "hit" else patterns


def resource_globs(patterns, letters):
    def build(limits):
        text = text_of(letters, limits["arn"] - len(ARN))
        return case(lambda n, form: policy(statement(Resource=listed(
            [ARN + pattern for pattern in patterns(n, limits["arn"])], form,
            ARN + "*"))), limits, resource=ARN + text)
    return build


def not_resource_globs(patterns, letters):
    def build(limits):
        text = text_of(letters, limits["arn"] - len(ARN))
        return case(lambda n, form: policy(statement(NotResource=listed(
            [ARN + pattern for pattern in patterns(n, limits["arn"])], form,
            ARN + "*"))), limits, resource=ARN + text, expected="allowed")
    return build


def action_globs(patterns, letters):
    """An action is no longer than an ARN here."""
    def build(limits):
        text = text_of(letters, limits["arn"] - 3)
        return case(lambda n, form: policy(statement(Action=listed(
            ["s3:" + pattern for pattern in patterns(n, limits["arn"])], form,
            "s3:*"))), limits, action="s3:" + text)
    return build


def condition_globs(operator, prefix=""):
    """One long value of the context against many patterns."""
    def maker(patterns, letters):
        def build(limits):
            room = limits["context"] - 10
            text = prefix + text_of(letters, room - len(prefix))
            return case(lambda n, form: policy(statement(Condition={
                operator: {"k": listed([prefix + p for p in
                                        patterns(n, room)], form,
                                       prefix + "*")}})),
                limits, context={"k": text})
        return build
    return maker


def deny_globs(patterns, letters):
    """The Deny is asked first; what matches in it is not allowed."""
    def build(limits):
        text = text_of(letters, limits["context"] - 10)
        result = case(lambda n, form: policy(statement(), statement(
            Effect="Deny", Condition={"StringLike": {"k": listed(
                patterns(n, limits["context"]), form, "*")}})), limits,
            context={"k": text}, expected="allowed")
        result["expected"]["hit"] = "explicitDeny"
        return result
    return build


PLACES = {
    "Resource": resource_globs,
    "NotResource": not_resource_globs,
    "Action": action_globs,
    "StringLike": condition_globs("StringLike"),
    "ArnLike": condition_globs("ArnLike", ARN),
    "Deny": deny_globs,
}


# ------------------------------------------------------------------
# Many values against many values
# ------------------------------------------------------------------

def sets(operator, have, want, hit, prefix="ForAnyValue:"):
    """No value that is had is among those that are wanted."""
    def build(limits):
        context = shrink(lambda n: {"k": [have] * n}, limits["context"])
        return case(lambda n, form: policy(statement(Condition={
            prefix + operator: {"k": listed([want] * n, form, hit)}})),
            limits, context=context)
    return build


SETS = {
    "one letter": ("StringLike", "a", "b", "a"),
    "letter and star": ("StringLike", "a", "*b*", "a*"),
    "four letters": ("StringLike", "aaaa", "*aab", "a*"),
    "equal": ("StringEquals", "a", "b", "a"),
    "equal, long": ("StringEquals", "a" * 60 + "a", "a" * 60 + "b", "a" * 61),
    "without case": ("StringEqualsIgnoreCase", "é", "È", "É"),
    "numbers": ("NumericEquals", "1", "2", "1"),
    "long numbers": ("NumericLessThan", "1" * 40, "1" * 39, "2" * 40),
    "dates": ("DateEquals", "2026-01-01T00:00:00Z", "2026-01-01T00:00:01Z",
              "2026-01-01T00:00:00Z"),
    "networks": ("IpAddress", "::1", "::/128", "::/0"),
    "ARNs": ("ArnLike", "arn:a:b:::c", "arn:a:b:::*d", "arn:*:*:*:*:*"),
    "truth": ("Bool", "true", "false", "true"),
    "binary": ("BinaryEquals", "QQ==", "Qg==", "QQ=="),
}


# ------------------------------------------------------------------
# The rest
# ------------------------------------------------------------------

def long_variable(limits):
    """A long value is put in many times."""
    value = "a" * (limits["context"] - 10)
    return case(lambda n, form: policy(statement(Resource=listed(
        [ARN + "*" + "${k}" * n + "b*"], form, ARN + "*"))), limits,
        resource=ARN + "a" * (limits["arn"] - len(ARN)), context={"k": value})


def many_variables(limits):
    """Each pattern puts in a value and comes close."""
    value = "a" * (limits["context"] // 32)
    return case(lambda n, form: policy(statement(Resource=listed(
        [ARN + "*${k}b*"] * n, form, ARN + "*"))), limits,
        resource=ARN + "a" * (limits["arn"] - len(ARN)), context={"k": value})


def missing_variables(limits):
    context = shrink(lambda n: {"k%d" % i: "a" for i in range(n)},
                     limits["context"])
    return case(lambda n, form: policy(statement(Resource=listed(
        [ARN + "${kk}"] * n, form, ARN + "*"))), limits, context=context)


def default_values(limits):
    return case(lambda n, form: policy(statement(Resource=listed(
        [ARN + "*" + "${kk,'a'}" * n + "b"], form, ARN + "*"))), limits,
        resource=ARN + "a" * (limits["arn"] - len(ARN)))


def open_braces(limits):
    return case(lambda n, form: policy(statement(Resource=listed(
        [ARN + "${" * n], form, ARN + "*"))), limits,
        resource=ARN + "${" * ((limits["arn"] - len(ARN)) // 2) + "a")


def many_statements(limits):
    """Every statement asks the long value again."""
    value = "a" * (limits["context"] - 10)
    nearly = {"StringLike": {"k": "*aab*"}}
    return case(lambda n, form: policy(*[statement(Condition=nearly)] * n,
                                       *[statement()] * (form == "hit")),
                limits, context={"k": value})


def many_keys(limits):
    """Every key is looked up among many, and holds; but the last."""
    context = shrink(lambda n: {"k%d" % i: "a" for i in range(n)},
                     limits["context"])

    def make(n, form):
        keys = {"k%d" % (i % len(context)) + "_" * (i // len(context)): "a"
                for i in range(n)}
        last = {} if form == "hit" else {"Null": {"k0": "true"}}
        return policy(statement(Condition={"StringEqualsIfExists": keys,
                                           **last}))
    return case(make, limits, context=context)


def long_numbers(limits):
    """Numbers of many digits that differ in the last one."""
    digits = "1" * (limits["context"] // 4)
    return case(lambda n, form: policy(statement(Condition={"NumericEquals": {
        "k": listed([digits[:-1] + "2"] * n, form, digits)}})), limits,
        context={"k": digits})


def principals(limits):
    caller = "arn:aws:iam::123456789012:role/r"
    result = case(lambda n, form: policy(statement(Principal={
        "AWS": listed(["arn:aws:iam::123456789012:role/q"] * n, form,
                      caller)})), limits)
    result["principal"] = caller
    return result


OTHERS = {
    "variable: one long value, many times": long_variable,
    "variable: a value in each pattern": many_variables,
    "variable: no such key": missing_variables,
    "variable: default values": default_values,
    "variable: open braces": open_braces,
    "statements: one long value": many_statements,
    "keys: many of many": many_keys,
    "numbers: many digits": long_numbers,
    "principals": principals,
}


def shapes():
    for place, maker in PLACES.items():
        for name, (patterns, letters) in GLOBS.items():
            yield place + ": " + name, maker(patterns, letters)
    for name, arguments in SETS.items():
        yield "set: " + name, sets(*arguments)
    yield from OTHERS.items()


def sizes(full):
    """(what is varied, its share, the limits)"""
    yield "nothing", 1, full
    for name in full:
        for share in (0.25, 2):
            yield name, share, {**full, name: int(full[name] * share)}
    yield "all", 0.25, {name: full[name] // 4 for name in full}


def main():
    full = dict(zip(("pattern", "arn", "context"), map(int, sys.argv[1:])))
    for shape, build in shapes():
        for varied, share, limits in sizes(full):
            made = build(limits)
            for form, document in made["policy"].items():
                print(dumps({
                    "shape": shape, "form": form, "varied": varied,
                    "share": share, "policy": document,
                    "action": made["action"], "resource": made["resource"],
                    "context": made["context"],
                    "principal": made.get("principal"),
                    "expected": made["expected"][form]}))


if __name__ == "__main__":
    main()
