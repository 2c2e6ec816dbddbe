#!/usr/bin/env python3
"""decision.py itself, checked against the text: one line, one sentence.

Each row starts with the section of semantics.md it is taken from; what is
expected is written by hand, never by running the oracle.
"""

import sys

sys.dont_write_bytecode = True

import decision  # noqa: E402

HOME, AWAY, BOSS = "111122223333", "444455556666", "999988887777"


def iam(rest, account=HOME):
    return "arn:aws:iam::%s:%s" % (account, rest)


def sts(rest, account=HOME):
    return "arn:aws:sts::%s:%s" % (account, rest)


ROOT = iam("root")
ANN = iam("user/div/ann")
BOB = iam("user/bob")
WEB = sts("assumed-role/Web/i-1")
ROLE = iam("role/app/Web")
FED = sts("federated-user/ann")
LINKED = sts("assumed-role/AWSServiceRoleForX/s")
LINKED_ROLE = iam("role/aws-service-role/x.amazonaws.com/AWSServiceRoleForX")
LI = iam("user/li", AWAY)
AWAY_ROOT = iam("root", AWAY)
AWAY_WEB = sts("assumed-role/Web/i-1", AWAY)
MONA = iam("user/mona", BOSS)
LAMBDA = "lambda.amazonaws.com"
SAML = iam("saml-provider/Corp")
GOOGLE = "accounts.google.com"
CANONICAL = "79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be"
NOBODY = "anonymous"

OBJECT = "arn:aws:s3:::b/k"
QUEUE = "arn:aws:sqs:eu-west-1:%s:q" % HOME
BOSS_QUEUE = "arn:aws:sqs:eu-west-1:%s:q" % BOSS
KEY = "arn:aws:kms:eu-west-1:%s:key/1" % HOME
ALIAS = "arn:aws:kms:eu-west-1:%s:alias/a" % HOME
AWS_ALIAS = "arn:aws:kms:eu-west-1:%s:alias/aws/s3" % HOME
AWS_POLICY = "arn:aws:iam::aws:policy/P"
RESERVED = iam("role/aws-reserved/sso/R")

GET = ("s3:GetObject", OBJECT)
SEND = ("sqs:SendMessage", QUEUE)
BOSS_SEND = ("sqs:SendMessage", BOSS_QUEUE)
DECRYPT = ("kms:Decrypt", KEY)
ASSUME = ("sts:AssumeRole", ROLE)
TAG = ("sts:TagSession", ROLE)
WITH_SAML = ("sts:AssumeRoleWithSAML", ROLE)
WITH_WEB = ("sts:AssumeRoleWithWebIdentity", ROLE)
WHO = ("sts:GetCallerIdentity", "*")


def doc(*statements):
    return {"Version": "2012-10-17", "Statement": list(statements)}


def statement(effect, members):
    return {"Effect": effect, "Action": "*", "Resource": "*", **members}


def allow(**members):
    return statement("Allow", members)


def deny(**members):
    return statement("Deny", members)


def bare(one):
    """The statement without its Resource."""
    return {key: one[key] for key in one if key != "Resource"}


def to(*names):
    """A policy that allows everything to AWS principals."""
    return doc(allow(Principal={"AWS": list(names)}))


def on(pattern, **members):
    return doc(allow(Resource=pattern, **members))


def but(one):
    """A policy that allows all, and one more statement."""
    return doc(allow(Principal="*"), one)


YES = doc(allow())                      # allows everything
ANY = to("*")                           # the same, to everyone
OUT = doc(allow(Action="x:y"))          # allows, but not this
OUT_ANY = doc(allow(Action="x:y", Principal="*"))
NAY = doc(deny())
NAY_ANY = doc(deny(Principal="*"))
NIL = doc()                             # a level without policies
SERVICE = doc(allow(Principal={"Service": LAMBDA}))
PROVIDER = doc(allow(Principal={"Federated": [SAML, GOOGLE]}))
CANON = doc(allow(Principal={"CanonicalUser": CANONICAL}))
DENY_ONLY = doc(deny(Principal="*", Action="x:y"))

NO_REFUSALS = {"service_refusals": False}
BOSS_ORG = {"management_account": BOSS}
KEYS = {"principal_keys": True}


def given(**members):
    """The arguments of simulate() by short names."""
    names = {"identity": "identity", "resource": "resource_policy",
             "boundary": "boundary", "session": "session", "scps": "scps",
             "rcps": "rcps", "endpoint": "endpoint",
             "account": "resource_account", "options": "options",
             "context": "context"}
    return {names[name]: value for name, value in members.items()}


def named(key, value):
    """An identity policy under a condition."""
    return [doc(allow(Condition={"StringEquals": {key: value}}))]


A, E, D = "allowed", "explicitDeny", "implicitDeny"

# section, decision, blocked_by, caller, (action, resource), the rest
CASES = [
    # 5.1 the resource's account
    ("5.1", A, "", ANN, GET, given(identity=[YES])),
    ("5.1", D, "resource", ANN, GET, given(identity=[YES], account=AWAY)),
    ("13", A, "", ANN, ("s3:ListBuckets", "*"), given(identity=[YES])),
    ("13", A, "", ANN, GET, given(identity=[YES], account="aws")),
    ("13", A, "", ANN, ("iam:GetPolicy", AWS_POLICY), given(identity=[YES])),
    ("5.1", D, "resource", LI, SEND, given(identity=[YES])),
    ("5.1", A, "", LI, SEND, given(identity=[YES], account=AWAY)),
    # 5.4 short patterns by kind
    ("5.4", A, "", ANN, SEND, given(identity=[on("arn:aws:sqs")])),
    ("5.4", A, "", ANN, SEND, given(identity=[YES],
                                    boundary=[on("arn:aws:sqs")])),
    ("5.4", A, "", ANN, SEND, given(identity=[YES],
                                    session=[on("arn:aws:sqs")])),
    ("5.4", D, "identity", ANN, SEND, given(
        resource=on("arn:aws:sqs", Principal="*"))),
    ("5.4", A, "", ANN, SEND, given(resource=on("arn:*:sqs",
                                                Principal="*"))),
    ("5.4", D, "endpoint", ANN, SEND, given(
        identity=[YES], endpoint=[on("arn:aws:sqs", Principal="*")])),
    ("5.4", A, "", ANN, SEND, given(
        identity=[YES], endpoint=[on("arn:*:sqs", Principal="*")])),
    ("5.4", D, "scp", ANN, SEND, given(identity=[YES],
                                       scps=[on("arn:*:sqs")])),
    ("5.4", A, "", ANN, SEND, given(identity=[YES],
                                    scps=[on("arn:aws:sqs:*")])),
    ("5.4", D, "rcp", ANN, SEND, given(
        identity=[YES], rcps=[on("arn:aws:sqs:*", Principal="*")])),
    ("5.4", A, "", ANN, SEND, given(identity=[YES], rcps=[
        but(deny(Principal="*", Resource="arn:aws:sqs:*"))])),
    ("5.4", E, "rcp", ANN, SEND, given(identity=[YES], rcps=[
        but(deny(Principal="*", NotResource="arn:aws:sqs:*"))])),
    # 5.6 neither element
    ("5.6", D, "identity", ANN, SEND, given(identity=[doc(bare(allow()))])),
    ("5.6", A, "", ANN, SEND, given(
        resource=doc(bare(allow(Principal="*"))))),
    ("5.6", A, "", ANN, ASSUME, given(
        resource=doc(bare(allow(Principal="*"))))),
    ("13", D, "scp", ANN, SEND, given(identity=[YES],
                                      scps=[doc(bare(allow()))])),
    ("13", D, "rcp", ANN, SEND, given(
        identity=[YES], rcps=[doc(bare(allow(Principal="*")))])),
    ("13", A, "", ANN, SEND, given(
        identity=[YES], rcps=[doc(bare(deny(Principal="*")))])),
    ("13", D, "endpoint", ANN, SEND, given(
        identity=[YES], endpoint=[doc(bare(allow(Principal="*")))])),
    # 6.2 strengths, seen through the boundary
    ("6.2", A, "", ANN, SEND, given(resource=to(HOME, ANN), boundary=[])),
    ("6.2", D, "identity,boundary", ANN, SEND, given(
        resource=to(HOME), boundary=[])),
    ("6.2", D, "boundary", WEB, SEND, given(resource=to(ROLE, HOME),
                                            boundary=[])),
    ("6.2", A, "", WEB, SEND, given(resource=to(ROLE, "*"), boundary=[])),
    ("6.2", A, "", WEB, SEND, given(resource=to(WEB, ROLE), boundary=[])),
    ("6.2", D, "boundary", ROLE, SEND, given(resource=to(ROLE),
                                             boundary=[])),
    ("6.2", A, "", ROLE, SEND, given(resource=to(ROLE, "*"), boundary=[])),
    ("6.2", D, "boundary", FED, SEND, given(resource=to(ANN), boundary=[])),
    ("6.2", A, "", FED, SEND, given(resource=to(FED), boundary=[])),
    ("6.2", A, "", WEB, SEND, given(
        resource=doc(allow(Principal={"AWS": ROLE}),
                     allow(Principal={"AWS": WEB})), boundary=[])),
    ("6.2", D, "identity", WEB, SEND, given(
        resource=to("arn:aws:iam::%s:role/*" % HOME))),
    ("6.2", A, "", WEB, SEND, given(resource=to(iam("role/wEB")))),
    ("6.2", A, "", ANN, SEND, given(resource=doc(allow(Principal=ANN)))),
    ("6.2", A, "", ROOT, WITH_SAML, given(resource=to(HOME))),
    # 6.3 delegation
    ("6.3", D, "identity", ANN, SEND, given(resource=to(HOME))),
    ("6.3", A, "", ANN, SEND, given(resource=to(HOME), identity=[YES])),
    ("6.3", E, "resource", ANN, SEND, given(
        identity=[YES], resource=doc(deny(Principal={"AWS": HOME})))),
    ("6.3", E, "resource", WEB, SEND, given(
        identity=[YES], resource=doc(deny(Principal={"AWS": ROLE})))),
    # 6.4 NotPrincipal
    ("6.4", E, "resource", ANN, SEND, given(
        resource=but(deny(NotPrincipal={"AWS": HOME})))),
    ("6.4", A, "", ANN, SEND, given(
        resource=but(deny(NotPrincipal={"AWS": ANN})))),
    ("6.4", E, "resource", ANN, SEND, given(
        resource=but(deny(NotPrincipal={"AWS": ANN})), boundary=[YES])),
    ("6.4", E, "resource", ANN, SEND, given(
        resource=but(deny(NotPrincipal="*")), boundary=[])),
    ("6.4", E, "endpoint", ANN, SEND, given(
        identity=[YES], boundary=[YES],
        endpoint=[but(deny(NotPrincipal={"AWS": ANN}))])),
    ("6.4", E, "resource", WEB, SEND, given(
        resource=but(deny(NotPrincipal={"AWS": ROLE})))),
    ("6.4", A, "", ROOT, SEND, given(
        resource=but(deny(NotPrincipal={"AWS": HOME})))),
    ("6.4", A, "", ANN, SEND, given(
        resource=doc(allow(NotPrincipal={"AWS": BOB})), boundary=[])),
    ("6.4", D, "identity", BOB, SEND, given(
        resource=doc(allow(NotPrincipal={"AWS": BOB})))),
    ("6.4", A, "", NOBODY, SEND, given(
        resource=doc(allow(NotPrincipal={"AWS": BOB})))),
    ("6.4", A, "", LAMBDA, SEND, given(
        resource=doc(allow(NotPrincipal={"AWS": BOB})))),
    # 6.5 Principal in an identity policy
    ("6.5", A, "", ANN, SEND, given(identity=[to(ANN)])),
    ("6.5", D, "identity", BOB, SEND, given(identity=[to(ANN)])),
    ("6.5", D, "identity", None, SEND, given(identity=[to(ANN)])),
    # 8.2, 9.10, 13: without Principal
    ("8.2", D, "identity", ANN, SEND, given(resource=YES)),
    ("8.2", A, "", ANN, SEND, given(identity=[YES], resource=NAY)),
    ("8.2", D, "trust", ANN, ASSUME, given(identity=[YES], resource=YES)),
    ("13", D, "endpoint", ANN, SEND, given(identity=[YES], endpoint=[YES])),
    ("13", D, "rcp", ANN, SEND, given(identity=[YES], rcps=[YES])),
    ("13", A, "", ANN, SEND, given(identity=[YES], rcps=[NAY])),
    # 7.8 keys from the caller
    ("7.8", D, "identity", ANN, SEND, given(
        identity=named("aws:username", "ann"))),
    ("7.8", A, "", ANN, SEND, given(
        identity=named("aws:username", "ann"), options=KEYS)),
    ("7.8", A, "", ANN, SEND, given(
        identity=named("aws:PrincipalArn", ANN), options=KEYS)),
    ("7.8", D, "identity", WEB, SEND, given(
        identity=named("aws:PrincipalArn", WEB), options=KEYS)),
    ("7.8", D, "identity", WEB, SEND, given(
        identity=named("aws:username", "i-1"), options=KEYS)),
    # 9.1 absent and empty
    ("9.1", D, "identity", ANN, SEND, given()),
    ("13", D, "identity", ANN, SEND, given(identity=None)),
    ("9.1", A, "", ANN, SEND, given(identity=[OUT, YES])),
    ("9.1", E, "identity", ANN, SEND, given(identity=[YES, NAY])),
    ("9.1", D, "boundary", ANN, SEND, given(identity=[YES], boundary=[])),
    ("9.1", A, "", ANN, SEND, given(identity=[YES], boundary=[OUT, YES])),
    ("9.1", A, "", ANN, SEND, given(identity=[YES], scps=[], rcps=[])),
    ("9.1", D, "scp", ANN, SEND, given(identity=[YES], scps=[YES, NIL])),
    ("9.1", D, "rcp", ANN, SEND, given(identity=[YES], rcps=[NIL, ANY])),
    ("13", D, "endpoint", ANN, SEND, given(identity=[YES], endpoint=[])),
    ("13", D, "session", WEB, SEND, given(identity=[YES], session=[])),
    ("9.1", A, "", WEB, SEND, given(identity=[YES], session=[OUT, YES])),
    # 9.2 order
    ("9.2", A, "", ANN, WHO, given(identity=[NAY], scps=[NIL])),
    ("9.2", A, "", ROOT, ("STS:getCALLERidentity", "*"), given()),
    ("13", D, "resource", LAMBDA, WHO, given()),
    ("13", D, "resource", NOBODY, WHO, given()),
    ("9.2", E, "identity,boundary,scp", ANN, SEND, given(
        identity=[NAY], boundary=[], scps=[NIL])),
    ("9.2", E, "session", WEB, SEND, given(identity=[YES],
                                           session=[YES, NAY])),
    ("9.2", E, "boundary", ANN, SEND, given(
        resource=to(ANN), boundary=[NAY])),
    ("9.2", D, "identity,scp,rcp,endpoint", ANN, SEND, given(
        scps=[OUT], rcps=[OUT_ANY], endpoint=[OUT_ANY])),
    # 9.3 the table
    ("9.3", A, "", ANN, SEND, given(resource=to(ANN), boundary=[])),
    ("13", D, "session", ANN, SEND, given(resource=to(ANN), session=[])),
    ("13", A, "", ANN, SEND, given(resource=to(ANN), session=[YES])),
    ("9.3", A, "", WEB, SEND, given(resource=to(WEB), session=[])),
    ("9.3", A, "", FED, SEND, given(resource=to(FED), session=[])),
    ("9.3", A, "", WEB, SEND, given(resource=ANY, session=[], boundary=[])),
    ("9.3", D, "session", WEB, SEND, given(resource=to(ROLE), session=[])),
    ("9.3", A, "", WEB, SEND, given(resource=to(ROLE), session=[YES],
                                    boundary=[YES])),
    ("9.3", D, "session", FED, SEND, given(resource=to(ANN), session=[])),
    ("9.3", A, "", FED, SEND, given(resource=to(ANN))),
    ("9.3", D, "boundary,session", WEB, SEND, given(
        identity=[YES], resource=to(HOME), boundary=[], session=[])),
    ("9.3", D, "boundary", ANN, SEND, given(identity=[YES],
                                            resource=OUT_ANY, boundary=[])),
    ("9.3", D, "scp", ANN, SEND, given(resource=to(ANN), scps=[OUT])),
    ("9.3", D, "rcp", ANN, SEND, given(resource=to(ANN), rcps=[OUT_ANY])),
    ("9.3", D, "endpoint", ANN, SEND, given(resource=to(ANN), endpoint=[])),
    ("9.3", A, "", None, SEND, given(identity=[YES])),
    ("9.3", A, "", None, SEND, given(resource=ANY, boundary=[])),
    ("9.3", D, "identity", None, SEND, given(resource=to(HOME))),
    ("5.1", A, "", None, GET, given(identity=[YES], account=AWAY)),
    # 9.4 sessions
    ("9.4", D, "session", FED, SEND, given(identity=[YES])),
    ("9.4", D, "identity,session", FED, SEND, given()),
    ("9.4", A, "", FED, SEND, given(identity=[YES], session=[YES])),
    ("9.4", D, "identity", FED, SEND, given(session=[YES])),
    ("9.4", D, "session", FED, SEND, given(identity=[YES],
                                           resource=to(HOME))),
    ("9.4", D, "boundary", WEB, SEND, given(
        identity=[YES], boundary=[OUT], session=[YES])),
    # 9.5 cross-account
    ("9.5", D, "resource", LI, SEND, given(identity=[YES],
                                           resource=to(HOME))),
    ("9.5", A, "", LI, SEND, given(identity=[YES], resource=to(AWAY))),
    ("9.5", D, "identity", LI, SEND, given(resource=to(LI))),
    ("9.5", D, "identity,resource", LI, SEND, given()),
    ("9.5", D, "session", AWAY_WEB, SEND, given(
        identity=[YES], resource=to(AWAY_WEB), session=[])),
    ("9.5", D, "boundary", LI, SEND, given(
        identity=[YES], resource=ANY, boundary=[OUT])),
    ("9.5", D, "identity,boundary", LI, SEND, given(resource=ANY,
                                                    boundary=[])),
    ("9.5", A, "", "arn:aws-cn:iam::%s:user/x" % HOME, SEND,
     given(identity=[YES])),
    ("9.4", D, "session", sts("federated-user/li", AWAY), SEND, given(
        identity=[YES], resource=ANY)),
    # 9.6 role trust
    ("9.6", D, "trust", ANN, ASSUME, given(identity=[YES],
                                           resource=to(BOB))),
    ("9.6", D, "identity,trust", ANN, ASSUME, given(resource=to(BOB))),
    ("9.6", A, "", ANN, ASSUME, given(resource=to(ANN))),
    ("9.6", D, "identity", ANN, ASSUME, given(resource=to(HOME))),
    ("9.6", A, "", ANN, ASSUME, given(resource=to(HOME), identity=[YES])),
    ("9.6", A, "", ANN, ("STS:assumerole", ROLE), given(identity=[YES])),
    ("9.6", D, "identity", ANN, ASSUME, given()),
    ("9.6", D, "trust", LI, ASSUME, given(identity=[YES])),
    ("9.6", A, "", LI, ASSUME, given(identity=[YES], resource=to(AWAY))),
    ("9.6", E, "trust", ANN, ASSUME, given(identity=[YES],
                                           resource=NAY_ANY)),
    ("9.6", A, "", WEB, TAG, given(resource=to(ROLE))),
    ("9.6", D, "boundary", WEB, TAG, given(resource=to(ROLE), boundary=[])),
    ("9.6", A, "", ANN, ("iam:GetRole", ROLE), given(identity=[YES],
                                                     resource=to(BOB))),
    ("9.6", A, "", SAML, WITH_SAML, given(resource=PROVIDER)),
    ("9.6", A, "", GOOGLE, WITH_WEB, given(resource=PROVIDER, identity=[NAY],
                                           scps=[NIL])),
    ("9.6", D, "trust", GOOGLE, WITH_WEB, given(resource=to(ANN))),
    ("9.6", D, "rcp", GOOGLE, WITH_WEB, given(resource=PROVIDER,
                                              rcps=[NIL])),
    ("9.6", A, "", LAMBDA, ASSUME, given(resource=SERVICE)),
    ("9.6", D, "", ROOT, ASSUME, given(resource=to(ROOT))),
    ("9.6", D, "", ROOT, ASSUME, given(resource=ANY, options=NO_REFUSALS)),
    ("9.6", D, "trust", AWAY_ROOT, ASSUME, given()),
    ("9.6", A, "", ROOT, TAG, given(resource=to(ROOT))),
    ("13", A, "", ANN, WITH_SAML, given(resource=ANY, identity=[NAY],
                                        scps=[NIL], boundary=[])),
    ("13", D, "trust", ANN, WITH_SAML, given(identity=[YES])),
    ("13", A, "", LI, WITH_WEB, given(resource=to(LI))),
    ("13", D, "trust", ANN, WITH_WEB, given(resource=to(HOME),
                                            identity=[YES])),
    # 9.6 KMS keys
    ("9.6", D, "resource", ANN, DECRYPT, given(identity=[YES])),
    ("9.6", D, "identity,resource", ANN, DECRYPT, given(resource=to(BOB))),
    ("9.6", D, "resource", ANN, DECRYPT, given(identity=[YES],
                                               resource=to(BOB))),
    ("9.6", A, "", ANN, DECRYPT, given(identity=[YES], resource=to(HOME))),
    ("9.6", D, "identity", ANN, DECRYPT, given(resource=to(HOME))),
    ("9.6", A, "", ANN, DECRYPT, given(resource=to(ANN))),
    ("9.6", D, "resource", ROOT, DECRYPT, given()),
    ("9.6", A, "", ROOT, DECRYPT, given(resource=to(HOME))),
    ("9.6", A, "", ANN, ("kms:Decrypt", ALIAS), given(identity=[YES])),
    ("9.6", A, "", ANN, ("kms:ListKeys", "*"), given(identity=[YES])),
    ("9.6", A, "", LI, DECRYPT, given(identity=[YES], resource=to(AWAY))),
    # 9.7 refusals
    ("9.7", D, "", ANN, ("iam:DeletePolicy", AWS_POLICY),
     given(identity=[YES])),
    ("9.7", A, "", ANN, ("iam:DeletePolicy", AWS_POLICY),
     given(identity=[YES], options=NO_REFUSALS)),
    ("9.7", A, "", ANN, ("iam:DeletePolicy", iam("policy/P")),
     given(identity=[YES])),
    ("9.7", A, "", ANN, ("iam:AttachRolePolicy", AWS_POLICY),
     given(identity=[YES])),
    ("9.7", D, "", ROOT, ("IAM:passrole", RESERVED), given()),
    ("9.7", A, "", ANN, ("iam:GetRole", RESERVED), given(identity=[YES])),
    ("9.7", A, "", ANN, ("iam:PassRole", ROLE), given(identity=[YES])),
    ("9.7", D, "", ANN, ("kms:UpdateAlias", AWS_ALIAS),
     given(identity=[YES])),
    ("9.7", A, "", ANN, ("kms:UpdateAlias", ALIAS), given(identity=[YES])),
    ("9.7", E, "identity", ANN, ("iam:PassRole", RESERVED),
     given(identity=[NAY])),
    ("9.7", D, "identity,scp", ANN, ("iam:PassRole", RESERVED),
     given(scps=[NIL])),
    # 9.8 SCPs
    ("9.8", A, "", ANN, SEND, given(identity=[YES], scps=[YES, YES])),
    ("9.8", D, "scp", ANN, SEND, given(identity=[YES], scps=[YES, OUT])),
    ("9.8", D, "scp", ANN, SEND, given(identity=[YES], scps=[OUT, YES])),
    ("9.8", E, "scp", ANN, SEND, given(identity=[YES],
                                       scps=[doc(allow(), deny()), YES])),
    ("9.8", D, "scp", ROOT, SEND, given(scps=[OUT])),
    ("9.8", D, "scp", FED, SEND, given(resource=ANY, scps=[OUT])),
    ("9.8", D, "scp", LI, SEND, given(identity=[YES], resource=ANY,
                                      scps=[OUT])),
    ("9.8", A, "", MONA, BOSS_SEND, given(identity=[YES], scps=[NIL],
                                          options=BOSS_ORG)),
    ("9.8", D, "scp", MONA, BOSS_SEND, given(identity=[YES], scps=[NIL])),
    ("9.8", A, "", LINKED, SEND, given(identity=[YES], scps=[NAY])),
    ("9.8", A, "", LINKED_ROLE, SEND, given(identity=[YES], scps=[NAY])),
    ("9.8", E, "scp", iam("role/AWSServiceRoleForX"), SEND, given(
        identity=[YES], scps=[NAY])),
    ("9.8", A, "", LAMBDA, SEND, given(resource=SERVICE, scps=[NAY])),
    ("9.8", A, "", NOBODY, SEND, given(resource=ANY, scps=[NAY])),
    # 9.9 RCPs
    ("9.9", A, "", ANN, SEND, given(identity=[YES], rcps=[DENY_ONLY])),
    ("9.9", E, "rcp", ANN, SEND, given(identity=[YES], rcps=[NAY_ANY])),
    ("9.9", D, "rcp", ANN, SEND, given(identity=[YES],
                                       rcps=[DENY_ONLY, OUT_ANY])),
    ("9.9", D, "rcp", NOBODY, SEND, given(resource=ANY, rcps=[OUT_ANY])),
    ("9.9", D, "rcp", ROOT, SEND, given(rcps=[NIL])),
    ("9.9", D, "rcp", LAMBDA, SEND, given(resource=SERVICE, rcps=[NIL])),
    ("9.9", D, "rcp", LI, SEND, given(identity=[YES], resource=ANY,
                                      rcps=[OUT_ANY])),
    ("9.9", A, "", MONA, BOSS_SEND, given(identity=[YES], rcps=[NIL],
                                          options=BOSS_ORG)),
    ("9.9", D, "rcp", MONA, SEND, given(identity=[YES], rcps=[NIL],
                                        resource=ANY, options=BOSS_ORG)),
    ("9.9", A, "", ANN, BOSS_SEND, given(identity=[YES], rcps=[NIL],
                                         resource=ANY, options=BOSS_ORG)),
    ("9.9", A, "", LINKED, SEND, given(identity=[YES], rcps=[NAY_ANY])),
    ("9.9", A, "", ANN, ("kms:DescribeKey", AWS_ALIAS), given(
        identity=[YES], rcps=[NAY_ANY])),
    ("9.9", A, "", ANN, ("kms:RetireGrant", KEY), given(
        identity=[YES], resource=to(HOME), rcps=[NAY_ANY])),
    ("9.9", E, "rcp", ANN, DECRYPT, given(
        identity=[YES], resource=to(HOME), rcps=[NAY_ANY])),
    ("13", A, "", ANN, ("ec2:StopInstances", "*"), given(identity=[YES],
                                                         rcps=[NAY_ANY])),
    ("9.9", E, "rcp", ANN, ("SQS:SendMessage", QUEUE), given(
        identity=[YES], rcps=[NAY_ANY])),
    # 9.10 endpoint policies
    ("9.10", D, "identity", ANN, SEND, given(endpoint=[ANY])),
    ("9.10", A, "", ANN, SEND, given(identity=[YES], endpoint=[to(HOME)])),
    ("9.10", D, "endpoint", ANN, SEND, given(identity=[YES],
                                             endpoint=[to(BOB)])),
    ("9.10", A, "", ANN, SEND, given(identity=[YES],
                                     endpoint=[OUT_ANY, ANY])),
    ("9.10", E, "endpoint", ANN, SEND, given(identity=[YES],
                                             endpoint=[ANY, NAY_ANY])),
    ("9.10", D, "endpoint", NOBODY, SEND, given(resource=ANY,
                                                endpoint=[to(HOME)])),
    # 9.11 callers without account
    ("9.11", A, "", LAMBDA, SEND, given(resource=SERVICE, identity=[NAY],
                                        boundary=[], session=[])),
    ("9.11", D, "resource", LAMBDA, SEND, given(identity=[YES])),
    ("9.11", D, "resource", LAMBDA, SEND, given(resource=to(HOME))),
    ("9.11", A, "", LAMBDA, SEND, given(resource=ANY)),
    ("9.11", A, "", CANONICAL, GET, given(resource=CANON, account=HOME)),
    ("9.11", D, "resource", NOBODY, GET, given(resource=CANON)),
    ("9.11", A, "", NOBODY, GET, given(resource=ANY)),
    ("9.11", A, "", SAML, SEND, given(resource=PROVIDER)),
    ("9.11", D, "endpoint", LAMBDA, SEND, given(resource=SERVICE,
                                                endpoint=[])),
    # 9.12 root user
    ("9.12", A, "", ROOT, SEND, given()),
    ("9.12", E, "resource", ROOT, SEND, given(resource=NAY_ANY)),
    ("9.12", D, "endpoint", ROOT, SEND, given(endpoint=[OUT_ANY])),
    ("9.12", D, "resource", AWAY_ROOT, SEND, given()),
    ("9.12", A, "", AWAY_ROOT, SEND, given(resource=to(AWAY))),
    ("9.12", D, "session", ROOT, SEND, given(session=[OUT])),
    ("9.12", E, "session", ROOT, SEND, given(session=[YES, NAY])),
    ("9.12", A, "", ROOT, SEND, given(identity=[], boundary=[])),
    ("9.12", E, "identity", ROOT, SEND, given(identity=[NAY], boundary=[])),
    ("9.12", E, "boundary", ROOT, SEND, given(boundary=[NAY])),
]

# section, matched, caller, (action, resource), the rest
MATCHED = [
    ("9.3", [["identity", 1, 0, "Allow"]], ANN, SEND,
     given(identity=[OUT, YES])),
    ("9.3", [["resource", 0, 1, "Allow"]], ANN, SEND,
     given(resource=doc(deny(Principal={"AWS": BOB}),
                        allow(Principal={"AWS": ANN})), boundary=[YES])),
    ("9.3", [["resource", 0, 0, "Allow"], ["boundary", 0, 0, "Allow"]], WEB,
     SEND, given(resource=to(ROLE), boundary=[YES])),
    ("9.5", [["identity", 0, 0, "Allow"], ["resource", 0, 0, "Allow"]], LI,
     SEND, given(identity=[YES], resource=to(AWAY))),
    ("9.8", [["identity", 0, 0, "Allow"], ["scp", 0, 0, "Allow"],
             ["scp", 1, 0, "Allow"]], ANN, SEND,
     given(identity=[YES], scps=[YES, YES])),
    ("9.9", [["identity", 0, 0, "Allow"]], ANN, SEND,
     given(identity=[YES], rcps=[DENY_ONLY])),
    ("9.2", [["identity", 0, 0, "Deny"], ["scp", 0, 1, "Deny"]], ANN, SEND,
     given(identity=[NAY], scps=[doc(allow(), deny())])),
    ("9.8", [["identity", 0, 0, "Allow"]], LINKED, SEND,
     given(identity=[YES], scps=[NAY])),
    ("9.6", [["trust", 0, 0, "Allow"]], LAMBDA, ASSUME,
     given(resource=SERVICE)),
    ("9.2", [], ANN, SEND, given(boundary=[YES])),
    ("9.2", [], ANN, WHO, given(identity=[YES])),
]


def decision_case(caller, asked, arguments):
    got, blocked_by, _ = decision.simulate(*asked, principal=caller,
                                           **arguments)
    return got, ",".join(blocked_by)


def matched_case(caller, asked, arguments):
    return decision.simulate(*asked, principal=caller, **arguments)[2]


def refuses(caller):
    """6.1: what is no caller is none."""
    try:
        decision.simulate(*SEND, principal=caller)
    except ValueError:
        return True
    return False


TABLES = [
    ([(section, (wanted, blocked), *rest)
      for section, wanted, blocked, *rest in CASES], decision_case),
    (MATCHED, matched_case),
    ([("6.1", True, iam("group/g")), ("6.1", True, "ann"),
      ("6.1", False, ANN)], refuses),
]


def main():
    passed = failed = 0
    for table, run in TABLES:
        for section, expected, *arguments in table:
            got = run(*arguments)
            if got == expected:
                passed += 1
                continue
            failed += 1
            print("semantics.md %s: %r: expected %r, got %r"
                  % (section, arguments, expected, got))
    print("%d passed, %d failed" % (passed, failed))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
