#!/usr/bin/env python3
"""Random cases for iam_simulate with the answer that decision.py reaches.

Writes tab-separated lines for COPY (text format): the columns are FIELDS
below, \\N is NULL.  A list of policies is a JSON array of strings, each the
text of one document; resource_policy is one such text; blocked_by is the
literal of a PostgreSQL array; matched a JSON array of [kind, policy,
statement, effect], all counted from 0, in the order of the kinds.

At the end the run prints what its cases met and how often that was decisive,
and fails when a promised minimum is missed.
"""

import argparse
import copy
import json
import multiprocessing
import random
import sys
import time
from collections import Counter

sys.dont_write_bytecode = True

import decision  # noqa: E402
import scenes  # noqa: E402
import semantics  # noqa: E402
from generate import copy_field  # noqa: E402
from semantics import KINDS  # noqa: E402

ALLOWED, EXPLICIT_DENY, IMPLICIT_DENY = (
    semantics.ALLOWED, semantics.EXPLICIT_DENY, semantics.IMPLICIT_DENY)

DEFAULT_CASES = 200000
QUICK_CASES = 20000
CHUNK = 1000
PROMISED_COUNT = 1000
PROMISED_SHARE = 0.25

FIELDS = ("id", "action", "resource", "context", "principal", "identity",
          "resource_policy", "boundary", "session", "scps", "rcps",
          "endpoint", "resource_account", "options", "decision",
          "blocked_by", "matched")


# ------------------------------------------------------------------
# One case
# ------------------------------------------------------------------

class Case:
    """A scene, its policies as text, and what decision.py makes of them."""

    def __init__(self, rng):
        self.scene = scene = scenes.Scene(rng)
        policies = scenes.make_all(scene)
        self.texts = {
            kind: None if documents is None else [
                scenes.write_document(scene, one) for one in documents]
            for kind, documents in policies.items()}
        self.context = scenes.write_plainly(scene, scene.context)
        self.options = json.dumps(scene.options)
        self.events = []
        self.decide()

    def decide(self):
        scene = self.scene
        self.request = decision.Request(
            scene.action, scene.resource,
            semantics.parse_json(self.context), scene.caller,
            scene.resource_account, json.loads(self.options))
        parsed = {kind: None if texts is None else [
            semantics.parse_json(text) for text in texts]
            for kind, texts in self.texts.items()}
        own = parsed["resource"]
        self.given = decision.gather(
            self.request, parsed["identity"], own[0] if own else None,
            parsed["boundary"], parsed["session"], parsed["scp"],
            parsed["rcp"], parsed["endpoint"])
        self.kinds = decision.takes_part(self.request, self.given)
        self.matches = decision.all_matches(self.request, self.given,
                                            self.kinds, self.trace)
        self.answer = decision.verdict(self.request, self.given,
                                       self.matches)

    def trace(self, kind, _):
        return lambda event: self.events.append((kind, event))

    def fields(self):
        outcome, blocked_by, matched = self.answer
        own = self.texts["resource"]
        lists = {kind: None if texts is None else scenes.ENCODE(texts)
                 for kind, texts in self.texts.items()}
        return (self.scene.action, self.scene.resource, self.context,
                self.scene.caller, lists["identity"],
                own[0] if own else None, lists["boundary"],
                lists["session"], lists["scp"], lists["rcp"],
                lists["endpoint"], self.scene.resource_account, self.options,
                outcome, "{%s}" % ",".join(blocked_by), json.dumps(matched))


# ------------------------------------------------------------------
# What would have been otherwise
# ------------------------------------------------------------------

def has_guard(documents):
    """6.4: a Deny with NotPrincipal, which a boundary makes absolute."""
    return any("NotPrincipal" in statement and statement["Effect"] == "Deny"
               for document in documents
               for statement in semantics.as_list(document["Statement"]))


def weighed_without(case, kind):
    """The decision, had this kind no policies."""
    given = dict(case.given)
    given[kind] = [] if kind == "identity" else None
    matches = {one: found for one, found in case.matches.items()
               if one != kind}
    if kind == "boundary" and any(
            has_guard(case.given[one] or []) for one in case.kinds):
        matches = decision.all_matches(case.request, given, list(matches),
                                       None)
    elif kind in ("identity", "resource", "trust"):
        matches[kind] = []
    return decision.verdict(case.request, given, matches)[0]


def weighed_bound(case, kind):
    """The decision, had the SCPs or RCPs bound."""
    bounded = decision.has_boundary(case.request, case.given)
    matches = dict(case.matches)
    matches[kind] = decision.matches_of(kind, case.given[kind], case.request,
                                        bounded, None)
    return decision.verdict(case.request, case.given, matches)[0]


def weighed_elsewhere(case):
    """The decision, had the resource been in some other account."""
    request = copy.copy(case.request)
    request.account = "000000000001"
    return decision.verdict(request, case.given, case.matches)[0]


def decisive_kinds(case):
    return {kind for kind in case.kinds
            if case.given[kind] is not None
            and weighed_without(case, kind) != case.answer[0]}


# ------------------------------------------------------------------
# The exceptions of section 9: (label, decisive) for each that is met
# ------------------------------------------------------------------

def exemptions(case):
    for kind, reason in (("scp", decision.scp_exemption(case.request)),
                         ("rcp", decision.rcp_exemption(case.request))):
        if reason is not None and case.given[kind]:
            yield ("9.8 no SCP: " if kind == "scp" else "9.9 no RCP: ") \
                + reason, weighed_bound(case, kind) != case.answer[0]


def refusals(case):
    outcome, blocked_by, _ = case.answer
    alone = outcome == IMPLICIT_DENY and not blocked_by
    if decision.is_root_assuming(case.request):
        yield "9.6 AssumeRole by root", alone
    row = decision.refused_row(case.request)
    if row is not None:
        on = case.request.refusals
        yield ("9.7 row %d, %s" % (row + 1, "on" if on else "off"),
               alone if on else outcome == ALLOWED)


def special_resources(case):
    outcome, blocked_by, _ = case.answer
    request, given = case.request, case.given
    if decision.is_role_trust(request):
        kind = "trust"
    elif decision.is_kms_key(request):
        kind = "resource"
    else:
        return
    what = "9.6 trust" if kind == "trust" else "9.6 key"
    if decision.is_unsigned(request) and request.caller.has_account():
        yield ("9.6 unsigned, IAM caller",
               outcome == ALLOWED or blocked_by == [kind])
    elif request.same_account() and request.caller.has_account():
        if given[kind] is None:
            yield (what + " policy absent",
                   outcome == ALLOWED if kind == "trust"
                   else blocked_by == [kind])
        else:
            yield what + " policy must allow", blocked_by == [kind]


def callers(case):
    outcome, blocked_by, _ = case.answer
    request, given = case.request, case.given
    if decision.is_free_for_all(request):
        yield ("9.2 GetCallerIdentity", decision.weigh(
            request, given, case.matches)[0] != outcome)
    if request.caller.has_account() and not decision.is_unsigned(request) \
            and not request.same_account():
        yield "9.5 cross-account, allowed", outcome == ALLOWED
        for side in ("identity", "boundary", "session", "resource"):
            yield ("9.5 cross-account, " + side,
                   blocked_by == [side] and outcome == IMPLICIT_DENY)
    if request.caller.kind == "federated user" and given["session"] is None:
        yield ("9.4 federated user, no session policy",
               blocked_by == ["session"])
    if request.caller.kind == "root" and request.same_account():
        yield "9.12 root in its account", outcome == ALLOWED
    if request.caller.kind == "user" and given["session"] is not None:
        yield ("13 session policy of a user",
               blocked_by == ["session"] and outcome == IMPLICIT_DENY)


def levels(case):
    for kind in ("scp", "rcp"):
        if kind not in case.matches:
            continue
        alone = (case.answer[0] == IMPLICIT_DENY
                 and case.answer[1] == [kind])
        if any(semantics.as_list(one["Statement"]) == []
               for one in case.given[kind]):
            yield "13 %s level without policies" % kind, alone
        if len(case.given[kind]) > 1:
            yield "9.8 several %s levels" % kind, alone
    if any(decision.has_default_rcp(one) for one in case.given["rcp"] or []) \
            and "rcp" in case.matches:
        yield "9.9 RCPFullAWSAccess added", case.answer[0] == ALLOWED
    for kind in ("boundary", "session", "endpoint"):
        if kind in case.matches and case.given[kind] == []:
            yield ("13 %s present and empty" % kind,
                   case.answer[1] == [kind])


def accounts(case):
    request = case.request
    parts = request.resource.split(":", 5)
    given = case.scene.resource_account
    decided = weighed_elsewhere(case) != case.answer[0]
    if given not in (None, "aws"):
        yield "5.1 account given apart", decided
    elif len(parts) < 6 or parts[4] == "":
        yield "5.1 the caller's account", decided
    if "aws" in (given, parts[4] if len(parts) == 6 else None):
        yield "13 account aws", decided


def guards(case):
    if not decision.has_boundary(case.request, case.given):
        return
    if any(has_guard(case.given[kind] or []) for kind in case.kinds):
        matches = {kind: decision.matches_of(kind, case.given[kind],
                                             case.request, False, None)
                   for kind in case.kinds}
        yield ("6.4 Deny with NotPrincipal, boundary",
               decision.verdict(case.request, case.given, matches)[0]
               != case.answer[0])


EXCEPTIONS = [exemptions, refusals, special_resources, callers, levels,
              accounts, guards]
# All that may come up; each must decide as often as promised.
EXPECTED_EXCEPTIONS = [
    "9.8 no SCP: caller without account", "9.8 no SCP: unsigned request",
    "9.8 no SCP: management account", "9.8 no SCP: service-linked role",
    "9.9 no RCP: service without RCPs", "9.9 no RCP: management account",
    "9.9 no RCP: service-linked role", "9.9 no RCP: AWS-managed key",
    "9.9 no RCP: kms:RetireGrant", "9.6 AssumeRole by root",
    "9.7 row 1, on", "9.7 row 1, off", "9.7 row 2, on", "9.7 row 2, off",
    "9.7 row 3, on", "9.7 row 3, off", "9.6 unsigned, IAM caller",
    "9.6 trust policy absent", "9.6 trust policy must allow",
    "9.6 key policy absent", "9.6 key policy must allow",
    "9.2 GetCallerIdentity", "9.5 cross-account, allowed",
    "9.5 cross-account, identity", "9.5 cross-account, boundary",
    "9.5 cross-account, session", "9.5 cross-account, resource",
    "9.4 federated user, no session policy", "9.12 root in its account",
    "13 session policy of a user", "13 scp level without policies",
    "13 rcp level without policies", "9.8 several scp levels",
    "9.8 several rcp levels", "9.9 RCPFullAWSAccess added",
    "13 boundary present and empty", "13 session present and empty",
    "13 endpoint present and empty", "5.1 account given apart",
    "5.1 the caller's account", "13 account aws",
    "6.4 Deny with NotPrincipal, boundary"]

ROWS = ["exact user", "exact session", "exact federated user", "all", "role",
        "user", "account", "nothing"]
GRANTING = {"identity", "resource", "trust", "boundary", "session"}

# What the kind makes of one statement: (rule, kind, result).
READINGS = (
    [("5.4 short pattern", kind, True)
     for kind in ("identity", "boundary", "session", "resource", "endpoint",
                  "scp")]
    + [("5.4 short pattern", kind, False)
       for kind in ("resource", "endpoint", "scp", "rcp")]
    + [("5.6 no Resource", kind, kind in ("resource", "trust"))
       for kind in KINDS]
    + [("8.2 no Principal", kind, False)
       for kind in ("resource", "trust", "rcp", "endpoint")]
    + [("6.5 Principal", kind, result)
       for kind in ("identity", "boundary", "session", "scp")
       for result in (True, False)])


# ------------------------------------------------------------------
# Counting
# ------------------------------------------------------------------

class Tally:
    """Counters of what was met and of what decided."""

    def __init__(self):
        self.met = Counter()
        self.decisive = Counter()

    def add(self, what, decisive):
        self.met[what] += 1
        if decisive:
            self.decisive[what] += 1

    def update(self, other):
        self.met.update(other.met)
        self.decisive.update(other.decisive)

    def add_case(self, case):
        deciding = decisive_kinds(case)
        self.met["decision", case.answer[0]] += 1
        for kind in case.kinds:
            if case.given[kind] is not None:
                self.add(("kind", kind), kind in deciding)
        self.add(("caller", case.request.caller.kind), bool(deciding))
        row = decision.row_of(case.request, case.given, case.matches)
        if row is not None:
            self.add(("row", row), case.answer[0] != EXPLICIT_DENY
                     and bool(deciding & GRANTING))
        for exception in EXCEPTIONS:
            for label, decided in exception(case):
                self.add(("exception", label), decided)
        for kind, event in case.events:
            self.add_event(kind, event)

    def add_event(self, kind, event):
        if event[0] == "reading":
            self.met["reading", RULES[event[2]], kind, event[3]] += 1
        elif event[0] == "part" and event[2] in RULES:
            self.met["reading", RULES[event[2]], kind, event[3]] += 1
        elif event[0] == "condition":
            operator, prefix, if_exists, result = event[2:]
            self.met["operator", operator, result] += 1
            if operator != semantics.UNKNOWN:
                self.met["prefix", prefix or "no set prefix", result] += 1
                if if_exists:
                    self.met["prefix", "IfExists", result] += 1
        elif event[0] == "variable":
            self.met["variable", event[2], event[3]] += 1


RULES = {"short pattern": "5.4 short pattern",
         "no Resource": "5.6 no Resource",
         "no Principal": "8.2 no Principal", "Principal": "6.5 Principal"}


def callers_expected():
    return decision.WITH_ACCOUNT + decision.OUTSIDE


def promises(tally):
    """(label, met, decisive); without the last, met is what is promised."""
    rows = []
    for what, names in (("kind", KINDS), ("caller", callers_expected()),
                        ("row", ROWS), ("exception", EXPECTED_EXCEPTIONS)):
        for name in names:
            label = name if what == "exception" else what + " " + name
            rows.append((label, tally.met[what, name],
                         tally.decisive[what, name]))
    for rule, kind, result in READINGS:
        rows.append(("%s, %s: %s" % (rule, kind, str(result).lower()),
                     tally.met["reading", rule, kind, result], None))
    return rows + two_sided(tally)


def two_sided(tally):
    names = [("operator", one.name) for one in semantics.OPERATORS]
    names += [("prefix", one) for one in
              ("no set prefix",) + semantics.PREFIXES + ("IfExists",)]
    names += [("variable", form) for form in semantics.FORMS]
    return [("%s %s: %s" % (what, name, str(result).lower()),
             tally.met[what, name, result], None)
            for what, name in names for result in (True, False)]


def print_report(tally, cases):
    for outcome in (ALLOWED, EXPLICIT_DENY, IMPLICIT_DENY):
        count = tally.met["decision", outcome]
        print("%-46s %8d  %5.1f %%" % (outcome, count,
                                       100.0 * count / max(cases, 1)))
    print("\n%-46s %8s %8s" % ("", "met", "decisive"))
    for label, met, decisive in promises(tally):
        print("%-46s %8d %8s" % (label, met,
                                 "" if decisive is None else decisive))


def misses(tally, cases):
    """Promises that the run did not keep."""
    least = PROMISED_COUNT * min(cases, DEFAULT_CASES) // DEFAULT_CASES
    found = ["%s: under %d %% of the cases" % (outcome, 100 * PROMISED_SHARE)
             for outcome in (ALLOWED, EXPLICIT_DENY)
             if tally.met["decision", outcome] < PROMISED_SHARE * cases]
    for label, met, decisive in promises(tally):
        count = met if decisive is None else decisive
        if count < least:
            found.append("%s: %d, promised %d" % (label, count, least))
    unexpected = {what[1] for what in tally.met if what[0] == "exception"} \
        - set(EXPECTED_EXCEPTIONS)
    return found + ["not counted: " + label for label in sorted(unexpected)]


# ------------------------------------------------------------------
# The run
# ------------------------------------------------------------------

def make_chunk(task):
    """Lines of the cases from first to last; one generator for each chunk,
    so that the file does not depend on how many processes write it."""
    seed, first, last = task
    rng = random.Random("%d %d" % (seed, first))
    tally = Tally()
    lines = []
    for number in range(first, last + 1):
        case = Case(rng)
        tally.add_case(case)
        lines.append("\t".join(copy_field(field) for field
                               in (str(number),) + case.fields()) + "\n")
    return "".join(lines), tally


def write_cases(seed, cases, jobs, out):
    tally = Tally()
    tasks = [(seed, first, min(first + CHUNK - 1, cases))
             for first in range(1, cases + 1, CHUNK)]
    for lines, counts in make_chunks(tasks, jobs):
        out.write(lines)
        tally.update(counts)
    return tally


def make_chunks(tasks, jobs):
    """All chunks in their order, by several processes where there can be."""
    try:
        pool = multiprocessing.Pool(jobs)
    except OSError:             # no semaphores: a container without /dev/shm
        yield from map(make_chunk, tasks)
        return
    with pool:
        yield from pool.imap(make_chunk, tasks)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--cases", type=int, default=DEFAULT_CASES)
    parser.add_argument("--quick", action="store_const", dest="cases",
                        const=QUICK_CASES, help="%d cases" % QUICK_CASES)
    parser.add_argument("--jobs", type=int, default=None,
                        help="processes; all cores unless told")
    parser.add_argument("--out", required=True)
    return parser.parse_args()


def main():
    options = arguments()
    started = time.monotonic()
    with open(options.out, "w", encoding="utf-8", newline="\n") as out:
        tally = write_cases(options.seed, options.cases, options.jobs, out)
    spent = time.monotonic() - started
    print("seed %d, %d cases, %.1f s, %d cases a second\n"
          % (options.seed, options.cases, spent, options.cases / spent))
    print_report(tally, options.cases)
    found = misses(tally, options.cases)
    for miss in found:
        print("missed: " + miss)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
