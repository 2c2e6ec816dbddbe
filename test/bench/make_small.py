#!/usr/bin/env python3
"""A synthetic workload for machines without the real one.

    make_small.py OUT SCALE [SEED]

Writes OUT/policies.jsonl (large policies, as AWS manages them),
OUT/scale-SCALE.jsonl (the small ones that people write) and
OUT/requests.jsonl.  Same arguments, same bytes.

The proportions are those of perf.md 1: 94 % literal action patterns, a third
of all resources "*", the others ARNs with 2 to 4 stars, conditions on 43 % of
the statements, 1 % "*" on "*", 4 % whole services, 6 % with an added Deny.
"""

import json
import os
import random
import sys

POLICIES = 200
REQUESTS = 100
ACCOUNT = "123456789012"
REGIONS = ["us-east-1", "us-west-2", "eu-west-1", "eu-central-1"]
WORDS = ["orders", "billing", "search", "media", "ledger", "audit", "web",
         "etl", "users", "stock", "mail", "edge", "report", "batch"]
VERBS = ["Get", "List", "Describe", "Create", "Delete", "Put", "Update",
         "Tag", "Untag", "Start", "Stop", "Enable", "Disable", "BatchGet"]

# service: resource template, nouns, actions beside verb and noun
SERVICES = {
    "s3": ("arn:aws:s3:::{name}/{name}", "Object Bucket BucketPolicy Acl "
           "Lifecycle Replication AccessPoint Job", ""),
    "iam": ("arn:aws:iam::{account}:role/{name}", "Role User Group Policy "
            "AccessKey LoginProfile", "PassRole"),
    "ec2": ("arn:aws:ec2:{region}:{account}:instance/{name}", "Instances "
            "Volumes Snapshots Vpcs Subnets SecurityGroups Images Addresses "
            "RouteTables KeyPairs", "RunInstances TerminateInstances"),
    "kms": ("arn:aws:kms:{region}:{account}:key/{name}", "Key Alias Grant",
            "Decrypt Encrypt GenerateDataKey"),
    "lambda": ("arn:aws:lambda:{region}:{account}:function:{name}",
               "Function Alias Layer EventSourceMapping", "InvokeFunction"),
    "dynamodb": ("arn:aws:dynamodb:{region}:{account}:table/{name}",
                 "Item Table Backup Stream", "Query Scan"),
    "sqs": ("arn:aws:sqs:{region}:{account}:{name}", "Queue Message",
            "SendMessage ReceiveMessage"),
    "sns": ("arn:aws:sns:{region}:{account}:{name}", "Topic Subscription",
            "Publish Subscribe"),
    "logs": ("arn:aws:logs:{region}:{account}:log-group:{name}",
             "LogGroup LogStream LogEvents Filter", "PutLogEvents"),
    "cloudtrail": ("arn:aws:cloudtrail:{region}:{account}:trail/{name}",
                   "Trail EventDataStore Query", "StopLogging"),
    "rds": ("arn:aws:rds:{region}:{account}:db:{name}", "DBInstance "
            "DBCluster DBSnapshot DBSubnetGroup", ""),
    "organizations": ("arn:aws:organizations::{account}:account/{name}",
                      "Account Policy OrganizationalUnit",
                      "LeaveOrganization"),
    "ecs": ("arn:aws:ecs:{region}:{account}:service/{name}", "Cluster "
            "Service TaskDefinition Task", "RunTask"),
    "cloudwatch": ("*", "Alarms Dashboards MetricData Insights", ""),
    "glue": ("arn:aws:glue:{region}:{account}:table/{name}", "Table "
             "Database Crawler Job Trigger Partition", ""),
}

# Accounts use few services and AWS has hundreds: most policies do not name
# the service that a request is for.  These stand for the many.
for _word in WORDS:
    for _number in range(12):
        SERVICES["%s%d" % (_word, _number)] = (
            "arn:aws:%s%d:{region}:{account}:%s/{name}" % (_word, _number,
                                                           _word),
            "Item Set Rule Report Endpoint Profile Connection", "")

FIXED = ["s3:DeleteObject", "iam:PassRole", "ec2:DescribeInstances",
         "kms:Decrypt", "lambda:InvokeFunction",
         "organizations:LeaveOrganization"]


def all_actions(service):
    _, nouns, others = SERVICES[service]
    return sorted({verb + noun for verb in VERBS for noun in nouns.split()} |
                  set(others.split()))


ACTIONS = {service: all_actions(service) for service in SERVICES}
NAMES = list(SERVICES)
WEIGHTS = [1 / (4 + rank) for rank in range(len(NAMES))]


def popular(rng, n=1):
    """Services, the first of the list more often."""
    return rng.choices(NAMES, WEIGHTS, k=n)


def name(rng):
    return "%s-%s-%04x" % (rng.choice(WORDS), rng.choice(["dev", "prod"]),
                           rng.randrange(65536))


def resource_of(rng, service, region, account):
    return SERVICES[service][0].replace("{name}/{name}", name(rng) + "/" +
                                        name(rng)).format(
        name=name(rng), region=region, account=account)


def resource_pattern(rng, service):
    """A third "*"; else region, account or the end of the name are stars."""
    if rng.random() < 0.36:
        return "*"
    resource = resource_of(rng, service, rng.choice(REGIONS + ["*", "*"]),
                           rng.choice([ACCOUNT, "*", "*"]))
    if rng.random() < 0.02:
        return resource.rpartition("-")[0] + "-${aws:username}"
    cut = rng.choice([None, "-", "-", "/"])
    if cut and cut in resource:
        resource = resource.rpartition(cut)[0] + cut + "*"
    return resource


def action_pattern(rng, service):
    action = rng.choice(ACTIONS[service])
    kind = rng.random()
    if kind < 0.94:
        return service + ":" + action
    if kind < 0.985:
        return service + ":" + action[:rng.randrange(3, 9)] + "*"
    if kind < 0.995:
        return service + ":*"
    return service + ":*" + action[-6:]


def condition(rng):
    return rng.choice([
        {"StringEquals": {"aws:RequestedRegion": rng.sample(REGIONS, 2)}},
        {"StringLike": {"aws:PrincipalArn": "arn:aws:iam::*:user/team/*"}},
        {"StringNotEquals": {"aws:ResourceAccount": ACCOUNT}},
        {"StringEqualsIfExists": {"iam:PassedToService":
                                  "lambda.amazonaws.com"}},
        {"Bool": {"aws:SecureTransport": "true"}},
        {"IpAddress": {"aws:SourceIp": ["198.51.100.0/24", "10.0.0.0/8"]}},
        {"DateLessThan": {"aws:CurrentTime": "2027-01-01T00:00:00Z"}},
        {"Null": {"aws:TagKeys": "false"}},
        {"ForAllValues:StringEquals": {"aws:TagKeys": ["Name", "env"]}},
    ])


def statement(rng, n_actions):
    services = popular(rng, 1 + n_actions // 12)
    actions = sorted({action_pattern(rng, rng.choice(services))
                      for _ in range(n_actions)})
    resources = sorted({resource_pattern(rng, rng.choice(services))
                        for _ in range(rng.choice([1, 1, 1, 2, 3]))})
    result = {"Effect": "Deny" if rng.random() < 0.02 else "Allow",
              "Action": actions if len(actions) > 1 else actions[0],
              "Resource": resources if len(resources) > 1 else resources[0]}
    if rng.random() < 0.3:
        result["Sid"] = "Statement%d" % rng.randrange(1000)
    if rng.random() < 0.43:
        result["Condition"] = condition(rng)
    return result


def guard_rail(rng):
    """A Deny of everything but a few services, outside of a region."""
    return {"Effect": "Deny", "NotAction": ["iam:*", "sts:*"],
            "Resource": "*", "Condition": {"StringNotEquals": {
                "aws:RequestedRegion": rng.choice(REGIONS)}}}


def document(rng, statements, guarded):
    if rng.random() < guarded:
        statements.append(guard_rail(rng))
    return {"Version": "2012-10-17", "Statement": statements}


def managed(rng):
    return document(rng, [
        statement(rng, int(rng.paretovariate(0.9)) % 400 + 1)
        for _ in range(min(60, int(rng.paretovariate(0.8)) + 1))], 0.01)


def scaled(rng):
    kind = rng.random()
    if kind < 0.01:
        statements = [{"Effect": "Allow", "Action": "*", "Resource": "*"}]
    elif kind < 0.05:
        statements = [{"Effect": "Allow", "Action": popular(rng)[0] + ":*",
                       "Resource": "*"}]
    else:
        statements = [
            statement(rng, min(40, int(2 * rng.paretovariate(0.9)) + 1))
            for _ in range(rng.choice([1, 1, 2, 2, 3, 4]))]
    return document(rng, statements, 0.06)


def request(rng, number):
    if number < len(FIXED):
        kind, action = "fixed", FIXED[number]
        service = action.partition(":")[0]
    else:
        kind, service = "popular", popular(rng)[0]
        action = service + ":" + rng.choice(ACTIONS[service])
    region = rng.choice(REGIONS)
    context = {
        "aws:PrincipalArn": "arn:aws:iam::%s:user/team/alice" % ACCOUNT,
        "aws:PrincipalAccount": ACCOUNT,
        "aws:PrincipalType": "User",
        "aws:username": "alice",
        "aws:userid": "AIDAEXAMPLEALICE00001",
        "aws:SourceIp": "198.51.100.27",
        "aws:SecureTransport": "true",
        "aws:CurrentTime": "2026-09-01T12:00:00Z",
        "aws:RequestedRegion": region,
        "aws:ResourceAccount": ACCOUNT,
    }
    if rng.random() < 0.3:
        context["aws:TagKeys"] = ["env"]
    return {"id": number, "kind": kind, "action": action,
            "resource": resource_of(rng, service, region, ACCOUNT),
            "context": context}


def policy(number, content):
    return {"id": number, "name": "synthetic-%d" % number,
            "document": content}


def write(path, rows):
    with open(path, "w", encoding="utf-8") as file:
        for row in rows:
            file.write(json.dumps(row, separators=(",", ":")) + "\n")


def main():
    out, scale = sys.argv[1], int(sys.argv[2])
    seed = sys.argv[3] if len(sys.argv) > 3 else "20260901"
    rng = random.Random("managed/" + seed)
    write(os.path.join(out, "policies.jsonl"),
          (policy(i, managed(rng)) for i in range(POLICIES)))
    rng = random.Random("scaled/" + seed)
    write(os.path.join(out, "scale-%d.jsonl" % scale),
          (policy(i, scaled(rng)) for i in range(scale)))
    rng = random.Random("requests/" + seed)
    write(os.path.join(out, "requests.jsonl"),
          (request(rng, i) for i in range(REQUESTS)))


if __name__ == "__main__":
    main()
