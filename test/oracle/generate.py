#!/usr/bin/env python3
"""Random cases with the decision that semantics.py reaches.

Writes tab-separated lines for COPY (text format): id, policy, action,
resource, context, principal (\\N when there is none), decision.

A case is built around one statement.  It is made to apply, or to fail in
exactly one part, so that this part alone decides the case; other statements
come beside it.  At the end the run prints what its cases met, and how often
that was decisive: the other answer to this one test would have changed the
decision.  It fails when a promised minimum is missed.
"""

import argparse
import json
import random
import sys
import time
from collections import Counter

sys.dont_write_bytecode = True

import samples  # noqa: E402
import semantics  # noqa: E402
from samples import near, recase  # noqa: E402
from semantics import Number, fold  # noqa: E402

DEFAULT_CASES = 100000
QUICK_CASES = 20000
PROMISED_COUNT = 1000
PROMISED_SHARE = 0.25

CALLERS = [
    "arn:aws:iam::111122223333:root",
    "arn:aws:iam::111122223333:user/ann",
    "arn:aws:iam::111122223333:user/div/ann",
    "arn:aws:sts::111122223333:assumed-role/Web/i-1",
    "arn:aws:iam::111122223333:role/app/Web",
    "arn:aws:sts::111122223333:federated-user/ann",
    "arn:aws-cn:iam::444455556666:user/li",
    "lambda.amazonaws.com", "s3.amazonaws.com.cn",
    "cognito-identity.amazonaws.com", "accounts.google.com",
    "arn:aws:iam::111122223333:saml-provider/Corp",
    "79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be",
    "anonymous"]

ENTRIES = {
    "AWS": CALLERS[:7] + [
        "111122223333", "444455556666", "arn:aws-cn:iam::111122223333:root",
        "arn:aws-cn:iam::444455556666:root", "*", "*", "**",
        "arn:aws:iam::111122223333:user/*", "AROAEXAMPLEID",
        "arn:aws:iam::111122223333:role/wEB", "lambda.amazonaws.com",
        "arn:aws:iam::111122223333:group/ann",
        "arn:aws:iam::111122223333:user/Ann",
        "arn:aws:iam::111122223333:saml-provider/Corp",
        "arn:aws:iam::11112222333:root", "arn:aws:iam::111122223333:ROOT",
        "arn:aws:sts::111122223333:assumed-role/Web/*",
        "arn:aws:sts::111122223333:assumed-role/web/i-1"],
    "Service": ["lambda.amazonaws.com", "s3.amazonaws.com.cn", "*",
                "cognito-identity.amazonaws.com", "Lambda.amazonaws.com",
                "arn:aws:iam::111122223333:user/ann"],
    "Federated": ["accounts.google.com", "cognito-identity.amazonaws.com",
                  "arn:aws:iam::111122223333:saml-provider/Corp", "*",
                  "lambda.amazonaws.com"],
    "CanonicalUser": [CALLERS[12], CALLERS[12][:-1] + "f", "*"]}

# AWS entries that name a caller, or nearly do.
ACCOUNT_ENTRIES = ["111122223333", "arn:aws:iam::111122223333:root",
                   "arn:aws-cn:iam::111122223333:root"]
CLOSE_ENTRIES = {
    CALLERS[0]: [],
    CALLERS[1]: ["arn:aws:iam::111122223333:user/Ann", CALLERS[2],
                 CALLERS[5]],
    CALLERS[2]: [CALLERS[1], CALLERS[5]],
    CALLERS[3]: [CALLERS[4], "arn:aws:iam::111122223333:role/wEB",
                 "arn:aws:iam::111122223333:role/app", CALLERS[3] + "/x",
                 "arn:aws-cn:iam::111122223333:role/Web",
                 "arn:aws:iam::444455556666:role/Web"],
    CALLERS[4]: [CALLERS[3], "arn:aws:iam::111122223333:role/Web",
                 "arn:aws:iam::111122223333:role/app/web"],
    CALLERS[5]: CALLERS[1:3] + ["arn:aws:iam::111122223333:user/Ann"],
    CALLERS[11]: []}

ACTIONS = ["s3:GetObject", "s3:GetObjectVersion", "s3:PutObject",
           "iam:PassRole", "lambda:InvokeFunction", "kms:Decrypt",
           "dynamodb:Query", "ses:SendEmail", "sqs:SendMessage",
           "ec2:RunInstances", "execute-api:Invoke", "x:\u00c9t\u00e9K",
           "a4b:I"]

DEAD_ACTIONS = ["", "s3", "s3*", "*:GetObject", "s*:*", "?*:*", "*:?",
                "s3:", ":*", "s3:*,", "s3: *", "s3:*\t", "s3:*:*", "*:*:*",
                " *", "* ", "s3/*", "s3:${*}", "arn:aws:s3:::*"]

DEAD_RESOURCES = ["", "bucket", "?", "arn", "arn*", "*:*", "ARN:aws:s3:::*",
                  "*:*:*:*:*:*", "?rn:*:*:*:*:*", " *", "${*}", "arn:",
                  "arn::::", "arn:aws:s3:::", "arn:aws:nosuch", "arn:aws-*"]

# Requests whose resource is an ARN by form only; what is none is refused.
ODD_RESOURCES = ["arn:aws:s3:::*", "arn:aws:s3:::", "arn:::::",
                 "arn:aws:s3:::**", "arn:aws:s3:::?"]

UNKNOWN_OPERATORS = [
    "StringMatches", "NullIfExists", "ForAllValues:NullIfExists",
    "BoolNotEquals", "BinaryNotEquals", "StringEqualsIfExistsIfExists",
    "ForAllValues:ForAnyValue:StringEquals", "ForAllValue:StringEquals",
    "ForAllValues StringEquals", "StringEquals ", "NotStringEquals", "",
    "IfExists", "ForAnyValue:", "StringEqualsIfExist", "DateBetween",
    "ForAnyValues:StringLike", "NumericEqual", "ArnEqualsIgnoreCase",
    "IpAddressNot", "IfExistsStringEquals", "StringEquals:ForAllValues"]

KINDS_OF_PRINCIPAL = list(ENTRIES)


# ------------------------------------------------------------------
# One case
# ------------------------------------------------------------------

class Draft:
    """A case while it is built."""

    def __init__(self, rng):
        self.rng = rng
        self.version = rng.choice(("2012-10-17",) * 7
                                  + (None, None, "2008-10-17"))
        self.live = self.version == "2012-10-17"
        self.taken = set()
        self.context = {}
        self.action = recase(rng, rng.choice(ACTIONS))
        self.resource = self.pick_resource()
        self.principals = 0.7 if rng.random() < 0.12 else 0.01
        self.caller = None
        if rng.random() < self.principals + 0.02:
            self.caller = rng.choice(CALLERS)

    def pick_resource(self):
        roll = self.rng.random()
        if roll < 0.04:
            return "*"
        if roll < 0.05:
            return self.rng.choice(ODD_RESOURCES)
        return samples.arn(self)

    def new_key(self):
        """A key that nothing else of the case uses, in any spelling."""
        key = self.rng.choice(samples.KEYS)
        while fold(key) in self.taken:
            key += self.rng.choice("0123456789/kK")
        self.taken.add(fold(key))
        return key

    def put(self, key, value):
        self.context[recase(self.rng, key)] = value


def flip(rng, chance):
    return rng.random() < chance


def shuffled(rng, items):
    items = list(items)
    rng.shuffle(items)
    return items


def as_written(rng, values):
    """A list of one may stand without its brackets."""
    if len(values) == 1 and flip(rng, 0.6):
        return values[0]
    if values and flip(rng, 0.08):
        values = values + [rng.choice(values)]
    return shuffled(rng, values)


# ------------------------------------------------------------------
# Action, Resource, Principal
# ------------------------------------------------------------------

def action_pattern(draft):
    """A pattern that the requested action matches."""
    rng = draft.rng
    if flip(rng, 0.1):
        return rng.choice(("*", "**", "*:*", "*:**", "**:*"))
    service, name = draft.action.split(":")
    name = "".join(samples.wildcards(rng, name)) or "*"
    return recase(rng, service) + ":" + recase(rng, name)


def action_miss(draft):
    rng = draft.rng
    roll = rng.random()
    if roll < 0.35:
        return rng.choice(DEAD_ACTIONS)
    if roll < 0.6:
        return near(rng, draft.action)
    if roll < 0.7:
        return "*:" + draft.action.split(":")[1]
    return recase(rng, rng.choice(ACTIONS)) + rng.choice(("", "*", "?"))


def resource_pattern(draft):
    rng = draft.rng
    roll = rng.random()
    parts = draft.resource.split(":", 5)
    if roll < 0.1 or len(parts) < 6:
        return rng.choice(("*", "*", "**"))
    if roll < 0.2:
        short = parts[:rng.randrange(2, 6)]
        return ":".join([short[0]] + [samples.glob_part(rng, part)
                                      for part in short[1:]])
    return samples.arn_pattern(draft, draft.resource, True, True)


def resource_miss(draft):
    rng = draft.rng
    roll = rng.random()
    if roll < 0.1 or draft.resource in ODD_RESOURCES:
        return rng.choice(DEAD_RESOURCES + ["arn:*:*:*:*:*"] * 4)
    if draft.resource == "*":
        return rng.choice(DEAD_RESOURCES + ["arn:aws:s3:::*"])
    if roll < 0.5 and draft.resource.count(":") >= 5:
        return samples.arn_pattern(draft, draft.resource, False, True)
    if roll < 0.8:
        return samples.near_arn(draft, draft.resource)
    return samples.arn_pattern(draft, samples.arn(draft), True)


def pattern_list(draft, match, hit, miss):
    rng = draft.rng
    misses = [miss(draft) for _ in range(rng.choice((0, 0, 1, 2)))]
    if match:
        return misses + [hit(draft)]
    if not misses and flip(rng, 0.9):
        misses = [miss(draft)]
    return misses


def add_patterns(draft, statement, element, want, hit, miss):
    negated = flip(draft.rng, 0.3)
    patterns = pattern_list(draft, want != negated, hit, miss)
    name = "Not" + element if negated else element
    statement[name] = as_written(draft.rng, patterns)


def add_action(draft, statement, want):
    add_patterns(draft, statement, "Action", want, action_pattern,
                 action_miss)


def add_resource(draft, statement, want):
    if not want and flip(draft.rng, 0.03):
        return
    add_patterns(draft, statement, "Resource", want, resource_pattern,
                 resource_miss)


def random_entries(draft):
    rng = draft.rng
    if draft.caller in CLOSE_ENTRIES and flip(rng, 0.6):
        close = CLOSE_ENTRIES[draft.caller] + ACCOUNT_ENTRIES
        return {"AWS": as_written(rng, [rng.choice(close + [draft.caller])])}
    if flip(rng, 0.1):
        return rng.choice(ENTRIES["AWS"])
    element = {}
    for kind in rng.sample(KINDS_OF_PRINCIPAL, rng.choice((1, 1, 2))):
        texts = rng.sample(ENTRIES[kind], rng.choice((0, 1, 1, 1, 2, 3)))
        if draft.caller in ENTRIES[kind] and flip(rng, 0.3):
            texts.append(draft.caller)
        element[kind] = as_written(rng, texts)
    return element


def add_principal(draft, statement, want):
    """Try a few: who matches whom is not known here."""
    caller = None
    if draft.caller not in (None, "anonymous"):
        caller = semantics.Name(draft.caller)
    element = draft.rng.choice(("Principal", "Principal", "NotPrincipal"))
    for _ in range(6):
        statement[element] = random_entries(draft)
        if semantics.principal_part(statement, caller) == want:
            break


# ------------------------------------------------------------------
# Conditions
# ------------------------------------------------------------------

def operator_text(rng, operator, prefix, if_exists):
    spelling = prefix + ":" if prefix else ""
    spelling += operator.name + ("IfExists" if if_exists else "")
    return recase(rng, spelling) if flip(rng, 0.3) else spelling


def put_missing(draft, key):
    """The three ways in which a key is missing."""
    if flip(draft.rng, 0.4):
        draft.put(key, draft.rng.choice((None, [])))


def null_condition(draft, key, want):
    rng = draft.rng
    missing = flip(rng, 0.5)
    if missing:
        put_missing(draft, key)
    else:
        draft.put(key, rng.choice(("", "a", "null", True, ["a"], [""],
                                   Number("0"), False)))
    text = "true" if missing == want else "false"
    values = [text, text.upper(), text.title()]
    if not want and flip(rng, 0.3):
        return rng.sample(["yes", "", "1", "null", "tru e"], 2)
    if want and flip(rng, 0.2):
        return ["false", "true"]
    if text == values[0] and flip(rng, 0.3):
        return [text == "true"]
    return [rng.choice(values)] + (["yes"] if flip(rng, 0.1) else [])


def missing_result(operator, prefix, if_exists):
    if prefix:
        return prefix == "ForAllValues"
    return if_exists or operator.negated


def wished_passes(rng, prefix, want):
    """Which request values should pass, so that the whole does as wanted."""
    if prefix == "":
        return [want]
    passes = [want] * rng.choice((1, 1, 2, 3))
    odd = [not want] * rng.choice((0, 1, 2))
    if want == (prefix == "ForAnyValue"):
        passes += odd
    return shuffled(rng, passes)


def value_lists(draft, operator, passes):
    """Policy values and request values, unparsable ones among them."""
    rng = draft.rng
    family = samples.family_of(operator)
    failing = not any(passes)
    broken_list = (failing and operator.negated and family.bad_policy
                   and flip(rng, 0.2))
    wishes = [(one or broken_list) != operator.negated for one in passes]
    values, asked = family.make(draft, operator, wishes)
    if broken_list:
        values.append(rng.choice(family.bad_policy))
    same = rng.choice(family.bad_request) if family.bad_request else None
    for place, one in enumerate(passes):
        if not one and family.bad_request and flip(rng, 0.15):
            asked[place] = rng.choice(family.bad_request + [same] * 20)
            if asked[place] == same and not operator.negated:
                values.append(same)
    if not operator.negated:
        if family.bad_policy and flip(rng, 0.12):
            values.append(rng.choice(family.bad_policy))
    if operator.name.startswith("String") and flip(rng, 0.3):
        values.append(samples.text(draft))
    return values, asked


def value_condition(draft, operator, prefix, if_exists, key, want):
    """The policy values of a condition; puts the key into the context."""
    rng = draft.rng
    if missing_result(operator, prefix, if_exists) == want \
            and flip(rng, 0.12):
        put_missing(draft, key)
        values, _ = value_lists(draft, operator, [want])
        return values if flip(rng, 0.9) else []
    dead_array = prefix == "" and not want and flip(rng, 0.12)
    passes = wished_passes(rng, prefix, want or dead_array)
    values, asked = value_lists(draft, operator, passes)
    if operator.negated == want and flip(rng, 0.04):
        values = []
    asked = [samples.context_json(rng, one) for one in asked]
    if dead_array:
        asked = asked[:1] * rng.choice((1, 1, 2))
    elif prefix == "" or len(asked) == 1 and flip(rng, 0.3):
        asked = asked[0]
    draft.put(key, asked)
    return values


def add_condition(draft, block, want):
    rng = draft.rng
    key = draft.new_key()
    operator = rng.choice(semantics.OPERATORS)
    prefix = rng.choice(("", "", "ForAllValues", "ForAnyValue"))
    if operator.name == "Null":
        if_exists = False
        values = null_condition(draft, key, want)
    else:
        if_exists = flip(rng, 0.4)
        values = value_condition(draft, operator, prefix, if_exists, key,
                                 want)
    spelling = operator_text(rng, operator, prefix, if_exists)
    if not want and flip(rng, 0.03):
        spelling = rng.choice(UNKNOWN_OPERATORS)
        if flip(rng, 0.1):
            block.setdefault(spelling, {})
            return
    values = [samples.policy_json(rng, value) if isinstance(value, str)
              else value for value in values]
    keys = block.setdefault(spelling, {})
    keys[recase(rng, key)] = as_written(rng, values)


def add_conditions(draft, statement, count, broken):
    """count conditions; the one at place broken should fail."""
    block = {}
    for place in range(count):
        add_condition(draft, block, place != broken)
    if block or flip(draft.rng, 0.1):
        statement["Condition"] = block


# ------------------------------------------------------------------
# Statements and policies
# ------------------------------------------------------------------

# What a statement fails in, and how often.
FAILURES = ([None] * 10 + ["condition"] * 12
            + ["action", "resource", "resource", "principal"])


def make_statement(draft, effect, failure):
    rng = draft.rng
    statement = {"Effect": effect}
    if flip(rng, 0.2):
        statement["Sid"] = rng.choice(("a", "b", "With blank", "\u00e9",
                                       ""))
    count = rng.choice((0, 1, 1, 1, 2, 2, 3))
    if failure == "condition":
        count = max(count, 1)
    broken = rng.randrange(count) if failure == "condition" else None
    add_action(draft, statement, failure != "action")
    add_resource(draft, statement, failure != "resource")
    if failure == "principal" or flip(rng, draft.principals):
        add_principal(draft, statement, failure != "principal")
    add_conditions(draft, statement, count, broken)
    return statement


def make_statements(draft):
    rng = draft.rng
    effect = rng.choice(("Allow", "Deny", "Deny", "Deny"))
    statements = [make_statement(draft, effect, rng.choice(FAILURES))]
    if effect == "Deny" and flip(rng, 0.65):
        statements.append({"Effect": "Allow", "Action": "*",
                           "Resource": "*"})
    while flip(rng, 0.2):
        failure = None if flip(rng, 0.2) else rng.choice(FAILURES[10:])
        statements.append(make_statement(
            draft, rng.choice(("Allow", "Deny")), failure))
    return shuffled(rng, statements)


def make_policy(draft):
    rng = draft.rng
    statements = make_statements(draft)
    policy = {"Statement": statements}
    if len(statements) == 1 and flip(rng, 0.2):
        policy["Statement"] = statements[0]
    if flip(rng, 0.003):
        policy["Statement"] = []
    if draft.version is not None:
        policy["Version"] = draft.version
    if flip(rng, 0.1):
        policy["Id"] = "some id"
    return policy


# ------------------------------------------------------------------
# JSON and COPY
# ------------------------------------------------------------------

def escape_character(character):
    units = character.encode("utf-16-be")
    return "".join("\\u%02x%02x" % (units[place], units[place + 1])
                   for place in range(0, len(units), 2))


def write_string(rng, string, fancy):
    plain = json.dumps(string, ensure_ascii=False)
    if not fancy:
        return plain
    out = []
    for character in string:
        if flip(rng, 0.2):
            out.append(escape_character(character))
        elif character == "/" and flip(rng, 0.5):
            out.append("\\/")
        else:
            out.append(json.dumps(character, ensure_ascii=False)[1:-1])
    return '"' + "".join(out) + '"'


def write_json(rng, value, fancy):
    """JSON with numbers by their spelling, members in any order."""
    if isinstance(value, Number):
        return str(value)
    if isinstance(value, str):
        return write_string(rng, value, fancy)
    gap = rng.choice(("", " ", "\n\t")) if fancy else ""
    if isinstance(value, dict):
        members = [write_string(rng, key, fancy) + gap + ":" + gap
                   + write_json(rng, member, fancy)
                   for key, member in value.items()]
        return "{" + gap + ("," + gap).join(shuffled(rng, members)) + "}"
    if isinstance(value, list):
        items = [write_json(rng, item, fancy) for item in value]
        return "[" + ("," + gap).join(items) + gap + "]"
    return json.dumps(value)


COPY_ESCAPES = (("\\", "\\\\"), ("\t", "\\t"), ("\n", "\\n"),
                ("\r", "\\r"))


def copy_field(text):
    if text is None:
        return "\\N"
    for character, escape in COPY_ESCAPES:
        text = text.replace(character, escape)
    return text


# ------------------------------------------------------------------
# What was met, and what decided
# ------------------------------------------------------------------

def decision_of(effects):
    if "Deny" in effects:
        return semantics.EXPLICIT_DENY
    return semantics.ALLOWED if effects else semantics.IMPLICIT_DENY


class Tally:
    """Counts of (what, result): met, and decisive."""

    def __init__(self):
        self.decisions = Counter()
        self.met = Counter()
        self.decisive = Counter()

    def add_case(self, decision, events):
        self.decisions[decision] += 1
        applied = [event for event in events if event[0] == "statement"]
        tests = {number: [] for _, number, _, _ in applied}
        pending = []
        for event in events:
            if event[0] == "variable":
                pending.append((("variable", event[2]), event[3]))
            elif event[0] in ("part", "condition"):
                what = (event[0],) + event[2:-1]
                tests[event[1]].append((what, event[-1], pending))
                pending = []
        for _, number, effect, _ in applied:
            self.add_statement(tests[number],
                               self.turns(applied, number, effect))

    @staticmethod
    def turns(applied, number, effect):
        """Whether the decision hangs on this statement."""
        others = {event[2] for event in applied
                  if event[3] and event[1] != number}
        return decision_of(others) != decision_of(others | {effect})

    def add_statement(self, tests, turns):
        failed = sum(not result for _, result, _ in tests)
        for what, result, variables in tests:
            decides = turns and failed == (0 if result else 1)
            for key in [(what, result)] + variables:
                self.met[key] += 1
                if decides:
                    self.decisive[key] += 1

    def conditions(self, wanted):
        """Counts (true, false) of decisive conditions that fit wanted."""
        return tuple(sum(count for (what, result), count
                         in self.decisive.items()
                         if what[0] == "condition" and result == side
                         and wanted(*what[1:])) for side in (True, False))

    def pair(self, counter, *what):
        return counter[what, True], counter[what, False]


def both(pair):
    return "%d/%d" % pair


def operator_table(tally):
    columns = [(prefix, if_exists)
               for prefix in ("", "ForAllValues", "ForAnyValue")
               for if_exists in (False, True)]
    print("\nconditions that decided, true/false, by set prefix and IfExists")
    print("%-25s %-12s" % ("operator", "all")
          + "".join(" %-12s" % (prefix.replace("Values", "")
                                .replace("Value", "")
                                + ("+IfExists" if if_exists else "")
                                or "plain")
                    for prefix, if_exists in columns))
    for name in [one.name for one in semantics.OPERATORS] \
            + [semantics.UNKNOWN]:
        row = [tally.pair(tally.decisive, "condition", name, *column)
               for column in columns]
        total = tally.conditions(lambda base, *_: base == name)
        print(("%-25s %-12s" % (name, both(total))
               + "".join(" %-12s" % both(cell) for cell in row)).rstrip())


def operator_rows(tally):
    return [(operator.name,
             tally.conditions(lambda base, *_, n=operator.name: base == n))
            for operator in semantics.OPERATORS]


def mark_rows(tally):
    """Set prefixes and IfExists, over all known operators."""
    rows = [(prefix or "no set prefix",
             tally.conditions(lambda base, given, _, n=prefix:
                              given == n and base != semantics.UNKNOWN))
            for prefix in ("",) + semantics.PREFIXES]
    return rows + [("IfExists", tally.conditions(lambda _, __, given:
                                                 given))]


def variable_rows(tally):
    return [("variable: " + form,
             tally.pair(tally.decisive, "variable", form))
            for form in semantics.FORMS]


def part_rows(tally):
    names = sorted({what[1] for what, _ in tally.met if what[0] == "part"})
    return [(name, tally.pair(tally.decisive, "part", name))
            for name in names]


def print_report(tally, cases):
    print("decisions")
    for decision in (semantics.ALLOWED, semantics.EXPLICIT_DENY,
                     semantics.IMPLICIT_DENY):
        count = tally.decisions[decision]
        print("%-33s %8d  %5.1f %%" % (decision, count,
                                       100.0 * count / max(cases, 1)))
    operator_table(tally)
    print("\n%-33s %s" % ("all that decided", "true/false"))
    for label, pair in (mark_rows(tally) + variable_rows(tally)
                        + part_rows(tally)):
        print("%-33s %s" % (label, both(pair)))
    met, decided = (sum(counter.values())
                    for counter in (tally.met, tally.decisive))
    print("\n%d tests met, %d of them decided their case" % (met, decided))


def misses(tally, cases):
    """Promises that the run did not keep."""
    least = PROMISED_COUNT * min(cases, DEFAULT_CASES) // DEFAULT_CASES
    found = []
    for decision in (semantics.ALLOWED, semantics.EXPLICIT_DENY):
        if tally.decisions[decision] < PROMISED_SHARE * cases:
            found.append("%s: under %d %% of the cases"
                         % (decision, 100 * PROMISED_SHARE))
    for label, pair in (operator_rows(tally) + mark_rows(tally)
                        + variable_rows(tally)):
        if min(pair) < least:
            found.append("%s: %s, promised %d each" % (label, both(pair),
                                                       least))
    return found


# ------------------------------------------------------------------
# The run
# ------------------------------------------------------------------

def make_case(rng, tally):
    """The fields of one line, without the id."""
    draft = Draft(rng)
    policy = write_json(rng, make_policy(draft), flip(rng, 0.15))
    context = write_json(rng, draft.context, flip(rng, 0.15))
    events = []
    decision = semantics.decide(
        semantics.parse_json(policy), draft.action, draft.resource,
        semantics.parse_json(context), draft.caller, events.append)
    tally.add_case(decision, events)
    return (policy, draft.action, draft.resource, context, draft.caller,
            decision)


def write_cases(seed, cases, out, tally):
    rng = random.Random(seed)
    for number in range(1, cases + 1):
        fields = (str(number),) + make_case(rng, tally)
        out.write("\t".join(copy_field(field) for field in fields) + "\n")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--cases", type=int, default=DEFAULT_CASES)
    parser.add_argument("--quick", action="store_const", dest="cases",
                        const=QUICK_CASES,
                        help="%d cases" % QUICK_CASES)
    parser.add_argument("--out", required=True)
    return parser.parse_args()


def main():
    options = arguments()
    tally = Tally()
    started = time.monotonic()
    with open(options.out, "w", encoding="utf-8", newline="\n") as out:
        write_cases(options.seed, options.cases, out, tally)
    print("seed %d, %d cases, %.1f s\n"
          % (options.seed, options.cases, time.monotonic() - started))
    print_report(tally, options.cases)
    found = misses(tally, options.cases)
    for miss in found:
        print("missed: " + miss)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
