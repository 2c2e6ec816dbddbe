#!/usr/bin/env python3
"""The right answers for a corpus, by the second reading in test/oracle.

    expected.py POLICIES REQUESTS

Prints one line for each policy with one letter for each request: A allow, D
explicit deny, . implicit deny.
"""

import json
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)),
                                os.pardir, "oracle"))

import semantics  # noqa: E402

LETTERS = {semantics.ALLOWED: "A", semantics.EXPLICIT_DENY: "D",
           semantics.IMPLICIT_DENY: "."}


def members(path, *names):
    """Those members of each line, read as the oracle wants them."""
    with open(path, encoding="utf-8") as file:
        for line in file:
            row = semantics.parse_json(line)
            yield [row[name] for name in names]


def main():
    policies, requests = sys.argv[1:]
    questions = list(members(requests, "action", "resource", "context"))
    for (document,) in members(policies, "document"):
        print("".join(LETTERS[semantics.decide(document, *question)]
                      for question in questions))


if __name__ == "__main__":
    main()
