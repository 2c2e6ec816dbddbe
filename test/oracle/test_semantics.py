#!/usr/bin/env python3
"""The oracle itself, checked against the text: one line, one sentence.

Each table row starts with the section of semantics.md it is taken from.
Expected values are written by hand, never by running the oracle.
"""

import sys

sys.dont_write_bytecode = True

import semantics  # noqa: E402

YES, NO = True, False
MISSING = object()
ABSENT = MISSING
USER = "arn:aws:iam::111122223333:user/div/ann"
OTHER = "arn:aws:iam::111122223333:user/bob"
ROOT = "arn:aws:iam::111122223333:root"
SESSION = "arn:aws:sts::111122223333:assumed-role/Web/i-1"
ROLE = "arn:aws:iam::111122223333:role/app/Web"
FEDERATED = "arn:aws:sts::111122223333:federated-user/ann"
LAMBDA = "lambda.amazonaws.com"
SAML = "arn:aws:iam::111122223333:saml-provider/Corp"
CANONICAL = "79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be"
BUCKET = "arn:aws:s3:::b"
OBJECT = "arn:aws:s3:::b/k"

# section, expected, pattern, requested action
ACTIONS = [
    ("4.1", YES, "*", "s3:GetObject"),
    ("4.1", YES, "***", "s3:GetObject"),
    ("4.1", YES, "*:*", "s3:GetObject"),
    ("13", YES, "*:**", "s3:GetObject"),
    ("4.2", YES, "s3:GetObject", "s3:GetObject"),
    ("2", YES, "S3:gETobject", "s3:GetObject"),
    ("4", NO, "s3:GetObject", "s3:GetObjectVersion"),
    ("4.2", YES, "s3:Get*", "s3:GetObject"),
    ("4.2", YES, "s3:*", "s3:GetObject"),
    ("4.2", YES, "s3:?et*ct", "s3:GetObject"),
    ("4.2", NO, "s3:GetObject?", "s3:GetObject"),
    ("4.2", NO, "*:GetObject", "s3:GetObject"),
    ("4.2", NO, "s*:GetObject", "s3:GetObject"),
    ("4.2", NO, "s?:GetObject", "s3:GetObject"),
    ("4", NO, "s3*", "s3:GetObject"),
    ("4.2", NO, "s3:", "s3:GetObject"),
    ("4.2", NO, "s3:Get Object", "s3:GetObject"),
    ("4.2", NO, "s3:* ", "s3:GetObject"),
    ("13", NO, "s3:*\t", "s3:GetObject"),
    ("4.2", NO, "s3:*,", "s3:GetObject"),
    ("4.2", NO, "s3:*:*", "s3:GetObject"),
    ("4.2", NO, " s3:*", "s3:GetObject"),
    ("4.2", NO, "", "s3:GetObject"),
    ("3.3", NO, "s3:${*}", "s3:GetObject"),
    ("2", YES, "s3:\u212aey", "s3:kEY"),
    ("2", NO, "s3:stra\u00dfe", "s3:strasse"),
    ("2", YES, "s3:\u0130d", "s3:id"),
    ("2", NO, "s3:\u03c2", "s3:\u03c3"),
    ("4.2", NO, "s3:a,*", "s3:a,b"),
    ("4.2", NO, "s3:a *", "s3:a b"),
    ("13", NO, "s3:a\r*", "s3:a\rb"),
    ("4.2", NO, "s3:a:*", "s3:a:b"),
]

# section, expected, pattern, requested resource, context, Version
RESOURCES = [
    ("5.2", YES, "*", OBJECT, {}, "2012-10-17"),
    ("5.2", YES, "**", OBJECT, {}, "2012-10-17"),
    ("5.2", NO, "", OBJECT, {}, "2012-10-17"),
    ("5.2", YES, OBJECT, OBJECT, {}, "2012-10-17"),
    ("5.2", YES, "arn:AWS:S3:::b/k", OBJECT, {}, "2012-10-17"),
    ("5.2", NO, "arn:aws:s3:::B/k", OBJECT, {}, "2012-10-17"),
    ("13", NO, "ARN:aws:s3:::b/k", OBJECT, {}, "2012-10-17"),
    ("13", NO, "ar?:aws:s3:::b/k", OBJECT, {}, "2012-10-17"),
    ("5.2", YES, "arn:*:s?:*:*:*", OBJECT, {}, "2012-10-17"),
    ("5.2", YES, "arn:aws:s3:::b*", BUCKET, {}, "2012-10-17"),
    ("5.2", YES, "arn:aws:s3:::b*", OBJECT, {}, "2012-10-17"),
    ("5.2", NO, "arn:aws:s3:::b/*", BUCKET, {}, "2012-10-17"),
    ("5.2", YES, "arn:aws:logs:*:*:*:/g/*", "arn:aws:logs:r:1:log:x:/g/y",
     {}, "2012-10-17"),
    ("5.2", YES, "arn:aws:l:r:1:*", "arn:aws:l:r:1:a:b/c\nd", {},
     "2012-10-17"),
    ("5.2", NO, "arn:aws:*:b", "arn:aws:s3:r:1:b", {}, "2012-10-17"),
    ("5.3", YES, "*", "*", {}, "2012-10-17"),
    ("5.3", YES, "**", "*", {}, "2012-10-17"),
    ("5.3", NO, "arn:aws:s3:::*", "*", {}, "2012-10-17"),
    ("5.3", NO, "?", "*", {}, "2012-10-17"),
    ("5.4", YES, "arn:aws:s3", OBJECT, {}, "2012-10-17"),
    ("5.4", YES, "arn:aws:s3::", OBJECT, {}, "2012-10-17"),
    ("5.4", NO, "arn:aws:sqs", OBJECT, {}, "2012-10-17"),
    ("5.4", NO, "arn:aws:s3:::", OBJECT, {}, "2012-10-17"),
    ("5.4", NO, "arn*", OBJECT, {}, "2012-10-17"),
    ("5.4", NO, "b/k", OBJECT, {}, "2012-10-17"),
    ("3.1", YES, "arn:aws:s3:::b/?", "arn:aws:s3:::b/\U0001f600", {},
     "2012-10-17"),
    ("3.1", NO, "arn:aws:s3:::b/?", "arn:aws:s3:::b/e\u0301", {},
     "2012-10-17"),
    ("3.1", NO, "arn:aws:s3:::[b]/k", OBJECT, {}, "2012-10-17"),
    ("3.3", YES, "arn:aws:s3:::b/${u}", OBJECT, {"u": "k"}, "2012-10-17"),
    ("3.3", YES, "arn:aws:s3:::b/${U}", OBJECT, {"u": "k"}, "2012-10-17"),
    ("3.2", YES, "arn:aws:s3:::b/${ u }", OBJECT, {"u": "k"}, "2012-10-17"),
    ("3.2", YES, "arn:aws:s3:::b/${u , 'k' }", OBJECT, {}, "2012-10-17"),
    ("3.2", NO, "arn:aws:s3:::b/${u, 'k'}", OBJECT, {"u": "x"},
     "2012-10-17"),
    ("3.2", YES, "arn:aws:s3:::b/k${u, ''}", OBJECT, {}, "2012-10-17"),
    ("3.2", NO, "arn:aws:s3:::b/${u, '*'}", OBJECT, {}, "2012-10-17"),
    ("3.2", NO, "arn:aws:s3:::b/${u}", OBJECT, {"u": "*"}, "2012-10-17"),
    ("3.2", YES, "arn:aws:s3:::b/${u}", "arn:aws:s3:::b/*", {"u": "*"},
     "2012-10-17"),
    ("13", YES, "arn:aws:s3:::${u, 'a}b'}", "arn:aws:s3:::a}b", {},
     "2012-10-17"),
    ("3.2", YES, "arn:aws:s3:::${u", "arn:aws:s3:::${u", {}, "2012-10-17"),
    ("3.2", YES, "arn:aws:s3:::$b", "arn:aws:s3:::$b", {}, "2012-10-17"),
    ("3.2", NO, "arn:aws:s3:::${*}", BUCKET, {}, "2012-10-17"),
    ("3.2", YES, "arn:aws:s3:::${*}", "arn:aws:s3:::*", {}, "2012-10-17"),
    ("3.2", YES, "arn:aws:s3:::${?}", "arn:aws:s3:::?", {}, "2012-10-17"),
    ("3.2", YES, "arn:aws:s3:::${$}{u}", "arn:aws:s3:::${u}", {"u": "x"},
     "2012-10-17"),
    ("13", NO, "arn:aws:s3:::${ * }", "arn:aws:s3:::*", {}, "2012-10-17"),
    ("3.2", NO, "arn:aws:s3:::${u}", "arn:aws:s3:::v", {"u": "${w}",
                                                        "w": "v"},
     "2012-10-17"),
    ("3.3", NO, "arn:aws:s3:${u}::b", "arn:aws:s3:r::b", {"u": "r"},
     "2012-10-17"),
    ("3.3", YES, "arn:aws:s3:${u}::b", "arn:aws:s3:${U}::b", {"u": "r"},
     "2012-10-17"),
    ("2", YES, "arn:aws:s3:::b/${\u0130}", OBJECT, {"i": "k"},
     "2012-10-17"),
    ("2", NO, "arn:aws:s3:::b/${stra\u00dfe}", OBJECT, {"STRASSE": "k"},
     "2012-10-17"),
    ("5.1", NO, "arn:aws:s3:::*", "ARN:aws:s3:::b", {}, "2012-10-17"),
    ("3.4", NO, "arn:aws:s3:::b/${u}*", OBJECT, {}, "2012-10-17"),
    ("3.4", NO, "arn:aws:s3:::b/${u}*", OBJECT, {"u": ["k"]}, "2012-10-17"),
    ("3.4", YES, "arn:aws:s3:::b/${u,'k'}", OBJECT, {"u": ["x"]},
     "2012-10-17"),
    ("3.4", YES, "arn:aws:s3:::b/${u}*", OBJECT, {"u": ""}, "2012-10-17"),
    ("3.5", NO, "arn:aws:s3:::b/${u}", OBJECT, {"u": "k"}, "2008-10-17"),
    ("3.5", NO, "arn:aws:s3:::b/${u}", OBJECT, {"u": "k"}, ABSENT),
    ("3.5", YES, "arn:aws:s3:::b/${u}", "arn:aws:s3:::b/${u}", {"u": "k"},
     ABSENT),
    ("3.5", NO, "arn:aws:s3:::b/${$}", "arn:aws:s3:::b/$", {},
     "2008-10-17"),
]

# section, expected, NotResource, requested resource, context
NOT_RESOURCES = [
    ("5.5", NO, [OBJECT], OBJECT, {}),
    ("5.5", YES, [BUCKET], OBJECT, {}),
    ("5.5", YES, [], OBJECT, {}),
    ("5.3", YES, ["arn:aws:s3:::*"], "*", {}),
    ("5.3", NO, ["arn:aws:s3:::*", "*"], "*", {}),
    ("3.4", YES, ["arn:aws:s3:::${u}"], OBJECT, {}),
    ("3.4", NO, ["arn:aws:s3:::${u}", OBJECT], OBJECT, {}),
    ("5.5", YES, ["b/k"], OBJECT, {}),
    ("5.4", NO, ["arn:aws:s3"], OBJECT, {}),
]

# section, expected, Principal, caller
PRINCIPALS = [
    ("6.2", YES, "*", None),
    ("6.2", YES, {"AWS": "*"}, None),
    ("6.2", YES, {"AWS": ["x", "*"]}, "anonymous"),
    ("6.2", NO, {"Service": "*"}, LAMBDA),
    ("13", NO, {"AWS": "111122223333"}, None),
    ("6.2", YES, {"AWS": "111122223333"}, USER),
    ("6.2", YES, {"AWS": "111122223333"}, SESSION),
    ("6.2", NO, {"AWS": "111122223333"}, LAMBDA),
    ("6.2", NO, {"AWS": "111122223333"}, SAML),
    ("6.2", YES, {"AWS": ROOT}, FEDERATED),
    ("6.2", NO, {"AWS": "arn:aws-cn:iam::111122223333:root"}, USER),
    ("6.2", NO, {"AWS": "111122223334"}, USER),
    ("6.2", YES, {"AWS": USER}, USER),
    ("2", NO, {"AWS": USER.upper()}, USER),
    ("6.2", NO, {"AWS": OTHER}, USER),
    ("6.2", YES, {"AWS": USER}, FEDERATED),
    ("6.2", NO, {"AWS": OTHER}, FEDERATED),
    ("6.2", YES, {"AWS": ROLE}, SESSION),
    ("2", YES, {"AWS": "arn:aws:iam::111122223333:role/wEB"}, SESSION),
    ("6.2", NO, {"AWS": "arn:aws:iam::111122223333:role/app"}, SESSION),
    ("6.2", YES, {"AWS": ROLE}, ROLE),
    ("6.2", NO, {"AWS": SESSION}, ROLE),
    ("6.2", YES, {"AWS": SESSION}, SESSION),
    ("6.2", NO, {"AWS": SESSION + "2"}, SESSION),
    ("6.2", NO, {"AWS": "arn:aws:iam::111122223333:user/*"}, USER),
    ("6.2", YES, {"Service": LAMBDA}, LAMBDA),
    ("6.2", NO, {"AWS": LAMBDA}, LAMBDA),
    ("6.2", NO, {"Service": ["s3.amazonaws.com"]}, LAMBDA),
    ("6.2", YES, {"Federated": SAML}, SAML),
    ("13", YES, {"Federated": "cognito-identity.amazonaws.com"},
     "cognito-identity.amazonaws.com"),
    ("13", NO, {"Service": "cognito-identity.amazonaws.com"},
     "cognito-identity.amazonaws.com"),
    ("6.2", YES, {"CanonicalUser": CANONICAL}, CANONICAL),
    ("6.2", NO, {"AWS": "AROAEXAMPLEID"}, SESSION),
    ("6.2", YES, USER, USER),
    ("6.2", NO, "arn:aws:iam::111122223333:group/ann", USER),
    ("6.2", NO, {}, USER),
]

# section, expected, NotPrincipal, caller
NOT_PRINCIPALS = [
    ("13", YES, {"AWS": USER}, None),
    ("6.4", NO, "*", None),
    ("6.4", NO, {"AWS": "*"}, USER),
    ("6.4", NO, {"AWS": USER}, USER),
    ("6.4", YES, {"AWS": USER}, OTHER),
    ("6.4", YES, {"AWS": "111122223333"}, USER),
    ("6.4", NO, {"AWS": "111122223333"}, ROOT),
    ("6.4", NO, {"AWS": ROOT}, ROOT),
    ("6.4", YES, {"AWS": ROLE}, SESSION),
    ("6.4", NO, {"AWS": SESSION}, SESSION),
    ("13", YES, {"AWS": ROLE}, ROLE),
    ("6.4", YES, {"AWS": USER}, FEDERATED),
    ("6.4", NO, {"Service": LAMBDA}, LAMBDA),
    ("6.4", YES, {"AWS": ROLE}, "anonymous"),
]

# section, expected, operator, policy values, context value of the key
CONDITIONS = [
    ("7.4", YES, "StringEquals", "a", "a"),
    ("7.4", NO, "StringEquals", "a", "A"),
    ("7.4", NO, "StringEquals", "a", MISSING),
    ("7.2", NO, "StringEquals", "a", None),
    ("7.2", NO, "StringEquals", "a", []),
    ("7.4", YES, "StringNotEquals", "a", MISSING),
    ("7.4", YES, "StringEqualsIfExists", "a", MISSING),
    ("7.4", NO, "StringEqualsIfExists", "a", "b"),
    ("7.4", YES, "StringNotEqualsIfExists", "a", None),
    ("7.4", NO, "StringEquals", "a", ["a"]),
    ("7.4", NO, "StringNotEquals", "a", ["b"]),
    ("7.4", NO, "StringEqualsIfExists", "a", ["a"]),
    ("7.1", YES, "StringEquals", ["x", "a"], "a"),
    ("7.1", NO, "StringNotEquals", ["x", "a"], "a"),
    ("7.1", YES, "StringNotEquals", ["x", "y"], "a"),
    ("7.4", NO, "StringEquals", [], "a"),
    ("7.4", YES, "StringNotEquals", [], "a"),
    ("7.4", YES, "StringNotEquals", [], MISSING),
    ("7.4", YES, "StringEqualsIfExists", [], MISSING),
    ("2", YES, "sTRINGequalsIFexists", "a", MISSING),
    ("2", YES, "forALLvalues:stringEquals", "a", MISSING),
    ("2", YES, "\u0130pAddress", "10.0.0.0/8", "10.0.0.1"),
    ("7.4", NO, "StringMatches", "a", "a"),
    ("7.4", NO, "StringMatchesIfExists", "a", MISSING),
    ("7.4", NO, "ForAllValues:StringMatches", "a", MISSING),
    ("7.4", NO, "BoolNotEquals", "true", MISSING),
    ("7.4", NO, "NullIfExists", "true", MISSING),
    ("7.5", NO, "StringEquals", "a*", "ab"),
    ("7.5", YES, "StringEquals", "a*", "a*"),
    ("10", YES, "StringEquals", "a${*}", "a*"),
    ("7.5", YES, "StringLike", "a*", "ab\nc"),
    ("7.5", NO, "StringLike", "a?", "a"),
    ("7.5", NO, "StringLike", "A*", "ab"),
    ("7.5", NO, "StringNotLike", "a*", "ab"),
    ("7.5", YES, "StringEqualsIgnoreCase", "\u00c9t\u00c9", "\u00e9T\u00e9"),
    ("2", NO, "StringEqualsIgnoreCase", "stra\u00dfe", "STRASSE"),
    ("2", YES, "StringNotEqualsIgnoreCase", "\u03a3", "\u03c2"),
    ("7.2", YES, "StringEquals", "", ""),
    ("7.2", YES, "StringEquals", "true", True),
    ("13", YES, "StringEquals", "1000", semantics.Number("1e3")),
    ("13", YES, "StringEquals", "1.50", semantics.Number("1.50")),
    ("13", NO, "StringEquals", semantics.Number("1e3"),
     semantics.Number("1e3")),
    ("7.3", YES, "ForAllValues:StringEquals", "a", MISSING),
    ("7.3", YES, "ForAllValues:StringNotEquals", "a", []),
    ("7.3", YES, "ForAllValues:StringEquals", ["a", "b"], ["b", "a", "a"]),
    ("7.3", NO, "ForAllValues:StringEquals", ["a"], ["a", "b"]),
    ("7.3", NO, "ForAllValues:StringNotEquals", ["a"], ["a", "b"]),
    ("7.3", YES, "ForAllValues:StringEquals", "a", "a"),
    ("7.3", NO, "ForAnyValue:StringEquals", "a", MISSING),
    ("7.3", NO, "ForAnyValue:StringNotEquals", "a", MISSING),
    ("7.3", NO, "ForAnyValue:StringEqualsIfExists", "a", MISSING),
    ("7.3", YES, "ForAnyValue:StringEquals", "a", ["x", "a"]),
    ("7.3", YES, "ForAnyValue:StringNotEquals", "a", ["x", "a"]),
    ("7.3", NO, "ForAnyValue:StringNotEquals", "a", ["a"]),
    ("7.7", NO, "ForAllValues:NumericNotEquals", "1", ["2", "x"]),
    ("7.7", YES, "ForAnyValue:NumericNotEquals", "1", ["2", "x"]),
    ("7.4", YES, "Null", "true", MISSING),
    ("7.4", NO, "Null", "true", ""),
    ("7.4", YES, "Null", "FALSE", ["a"]),
    ("7.4", YES, "Null", True, []),
    ("7.5", YES, "Null", ["true", "false"], "a"),
    ("7.5", NO, "Null", "yes", MISSING),
    ("7.4", NO, "Null", [], MISSING),
    ("7.3", YES, "ForAnyValue:Null", "true", MISSING),
    ("7.5", YES, "NumericEquals", "10", "+010.0"),
    ("7.5", NO, "NumericEquals", "12345678901234567890",
     "12345678901234567891"),
    ("7.5", YES, "NumericEquals", "0.1", "1e-1"),
    ("7.5", YES, "NumericEquals", ".5", "5.e-1"),
    ("7.5", YES, "NumericEquals", "0", "-0"),
    ("7.5", NO, "NumericEquals", "16", "0x10"),
    ("7.5", NO, "NumericEquals", "10", "10abc"),
    ("7.5", NO, "NumericEquals", "10", " 10"),
    ("7.5", NO, "NumericEquals", ".", "0"),
    ("13", YES, "NumericLessThan", "1e10000", "1e9999"),
    ("13", NO, "NumericLessThan", "1e10001", "1"),
    ("7.5", NO, "NumericLessThan", "10", "10.0"),
    ("7.5", YES, "NumericLessThanEquals", "10", "10.0"),
    ("7.5", YES, "NumericGreaterThan", "10", "10.0000000000000000000001"),
    ("7.5", YES, "NumericGreaterThanEquals", "-1", "-1"),
    ("7.7", NO, "NumericNotEquals", "10", "ten"),
    ("7.7", NO, "NumericNotEquals", ["ten", "9"], "10"),
    ("7.7", YES, "NumericEquals", ["ten", "10"], "10"),
    ("3.3", NO, "NumericEquals", "${u}", "1"),
    ("7.6", YES, "DateEquals", "2018-08-10T00:00:00Z", "1533859200.0"),
    ("7.6", YES, "DateEquals", "2018", "2018-01-01"),
    ("7.6", YES, "DateEquals", "2018-08", "2018-08-01T00:00"),
    ("7.6", YES, "DateEquals", "2018-08-10T02:30:00+02:30", "2018-08-10"),
    ("7.6", YES, "DateEquals", "2018-08-09T22:00-02:00", "2018-08-10"),
    ("7.6", NO, "DateEquals", "2018-08-10T00:00:00.001Z", "2018-08-10"),
    ("7.6", YES, "DateEquals", "2018-08-10T00:00:00.50Z", "1533859200.5"),
    ("7.6", NO, "DateNotEquals", "2018", "2020-02-30"),
    ("7.6", YES, "DateNotEquals", "2018", "2020-02-29"),
    ("7.6", NO, "DateNotEquals", "2018", "2019-02-29"),
    ("7.6", NO, "DateNotEquals", "2018", "1900-02-29"),
    ("7.6", YES, "DateNotEquals", "2018", "2000-02-29"),
    ("7.6", NO, "DateNotEquals", "2018", "2020T00:00Z"),
    ("7.6", NO, "DateNotEquals", "2018", "2020-1-1"),
    ("7.6", NO, "DateNotEquals", "2018", "2020-01-01T24:00Z"),
    ("13", NO, "DateNotEquals", "2018", "2020-01-01T00:00:60Z"),
    ("13", NO, "DateNotEquals", "2018", "0000-01-01"),
    ("13", YES, "DateNotEquals", "2018", "2020-01-01T00:00+23:59"),
    ("13", NO, "DateNotEquals", "2018", "2020-01-01T00:00+24:00"),
    ("7.6", NO, "DateNotEquals", "2018", "2020-01-01Z"),
    ("7.6", NO, "DateNotEquals", "2018", "2020-01-01T00Z"),
    ("7.6", NO, "DateNotEquals", "2018", "2020-01-01T00:00:00.Z"),
    ("13", YES, "DateLessThan", "1970", "-1"),
    ("7.6", YES, "DateGreaterThan", "2018", "2018000000"),
    ("7.6", YES, "DateLessThan", "2018", "20180"),
    ("7.5", YES, "Bool", "true", "TRUE"),
    ("7.5", YES, "Bool", True, "true"),
    ("7.5", NO, "Bool", "false", "true"),
    ("7.7", NO, "Bool", "false", "no"),
    ("7.7", NO, "Bool", "1", "1"),
    ("7.8", NO, "Bool", "false", MISSING),
    ("7.8", YES, "BoolIfExists", "false", MISSING),
    ("7.5", YES, "BinaryEquals", "AQI=", "AQI="),
    ("7.5", NO, "BinaryEquals", "AQI", "AQI"),
    ("13", NO, "BinaryEquals", "AQJ=", "AQJ="),
    ("13", YES, "BinaryEquals", "", ""),
    ("7.5", NO, "BinaryEquals", "AQI=", "AQIA"),
    ("7.6", YES, "IpAddress", "10.0.0.0/8", "10.255.255.255"),
    ("7.6", NO, "IpAddress", "10.0.0.0/8", "11.0.0.0"),
    ("7.6", YES, "IpAddress", "10.9.9.9/8", "10.0.0.1"),
    ("7.6", YES, "IpAddress", "10.0.0.1", "10.0.0.1"),
    ("7.6", YES, "IpAddress", "0.0.0.0/0", "255.0.0.1"),
    ("7.6", NO, "IpAddress", "0.0.0.0/0", "::1"),
    ("7.6", NO, "IpAddress", "10.0.0.0/33", "10.0.0.0"),
    ("13", NO, "IpAddress", "10.0.0.0/08", "10.0.0.0"),
    ("7.6", NO, "IpAddress", "10.0.0.0/255.0.0.0", "10.0.0.0"),
    ("7.6", NO, "IpAddress", "0.0.0.0/0", "010.0.0.1"),
    ("7.6", NO, "IpAddress", "0.0.0.0/0", "10.0.0.1/32"),
    ("7.6", YES, "IpAddress", "2001:DB8::/32", "2001:0db8:0::1"),
    ("7.6", YES, "IpAddress", "2001:db8::1", "2001:DB8:0:0::1"),
    ("7.6", NO, "IpAddress", "::/0", "fe80::1%eth0"),
    ("7.6", NO, "IpAddress", "::/0", "1:2:3:4:5:6:7::8:9"),
    ("7.6", NO, "IpAddress", "::/0", "1:2:3:4::5:6:7:8"),
    ("7.6", YES, "IpAddress", "::ffff:0:0/96", "::ffff:10.0.0.1"),
    ("7.6", NO, "IpAddress", "10.0.0.1", "::ffff:10.0.0.1"),
    ("7.6", YES, "NotIpAddress", "10.0.0.0/8", "::1"),
    ("7.7", NO, "NotIpAddress", "10.0.0.0/8", "nowhere"),
    ("7.7", NO, "NotIpAddress", "10.0.0.0/99", "11.0.0.1"),
    ("7.4", YES, "NotIpAddress", "10.0.0.0/8", MISSING),
    ("7.5", YES, "ArnEquals", "arn:aws:s3:::b*", OBJECT),
    ("7.5", YES, "ArnLike", "arn:*:s3:::b/?", OBJECT),
    ("7.5", NO, "ArnLike", "arn:AWS:s3:::b/k", OBJECT),
    ("7.5", NO, "ArnLike", "arn:aws:*:k", "arn:aws:s3:::k"),
    ("7.6", NO, "ArnLike", "*", OBJECT),
    ("7.7", NO, "ArnNotLike", "*", OBJECT),
    ("7.7", NO, "ArnNotEquals", "arn:aws:s3:::x", "nothing"),
    ("7.5", YES, "ArnNotLike", "arn:aws:s3:::x", OBJECT),
    ("13", NO, "ArnLike", "*:aws:s3:::b/k", OBJECT),
    ("7.5", YES, "ArnLike", "arn:aws:l:r:1:*:c", "arn:aws:l:r:1:a:b:c"),
    ("3.4", NO, "StringEquals", "${u}", "a"),
    ("3.4", YES, "StringNotEquals", "${u}", "a"),
    ("3.4", YES, "StringNotLike", ["x", "${u}*"], "a"),
    ("3.4", NO, "StringNotLike", ["a", "${u}*"], "a"),
    ("3.4", YES, "ArnNotLike", "arn:aws:s3:::${u}", OBJECT),
    ("3.4", NO, "ArnLike", "arn:aws:s3:::${u}", OBJECT),
    ("13", YES, "StringNotEquals", "${}", "${}"),
    ("13", YES, "StringNotEquals", "a${}", "a"),
    ("13", NO, "StringEquals", "${u, x}", "${u, x}"),
    ("3.4", YES, "StringEqualsIfExists", "${u}", MISSING),
    ("3.3", YES, "Bool", "${u, 'True'}", "true"),
    ("3.3", YES, "StringEquals", "${u, 'a'}-${u,'b'}", "a-b"),
]

# section, expected decision, effects and whether each statement applies
POLICIES = [
    ("8.2", "implicitDeny", []),
    ("8.2", "allowed", [("Allow", True)]),
    ("8.2", "explicitDeny", [("Deny", True)]),
    ("8.2", "explicitDeny", [("Allow", True), ("Deny", True)]),
    ("8.2", "allowed", [("Allow", True), ("Deny", False)]),
    ("8.2", "implicitDeny", [("Allow", False), ("Deny", False)]),
]

# section, expected, members of the one Allow statement
STATEMENTS = [
    ("8.1", YES, {"Action": "*", "Resource": "*"}),
    ("5.6", NO, {"Action": "*"}),
    ("4", NO, {"Action": [], "Resource": "*"}),
    ("4", YES, {"NotAction": [], "Resource": "*"}),
    ("4", NO, {"NotAction": ["x:y", "s3:get*"], "Resource": "*"}),
    ("4", YES, {"NotAction": "*:GetObject", "Resource": "*"}),
    ("1.1", YES, {"Action": "*", "Resource": "*", "Condition": {}}),
    ("7.1", YES, {"Action": "*", "Resource": "*",
                  "Condition": {"StringEquals": {}}}),
    ("7.1", NO, {"Action": "*", "Resource": "*",
                 "Condition": {"StringEquals": {"key": "v", "w": "x"}}}),
    ("7.4", NO, {"Action": "*", "Resource": "*",
                 "Condition": {"StringMatches": {}}}),
    ("7.1", NO, {"Action": "*", "Resource": "*",
                 "Condition": {"StringEquals": {"key": "v"},
                               "StringNotEquals": {"KEY": "v"}}}),
    ("2", YES, {"Action": "*", "Resource": "*",
                "Condition": {"StringEquals": {"KEY": "v"}}}),
]

# spelling in a context, jsonb's output
NUMBERS = [("1e3", "1000"), ("1.50", "1.50"), ("-0", "0"), ("-0.00", "0.00"),
           ("1.5e1", "15"), ("1.50e1", "15.0"), ("5e-3", "0.005"),
           ("-1.0E-2", "-0.010"), ("0e5", "0"), ("12e-1", "1.2")]


def allows(statement, resource=OBJECT, context=None, caller=None,
           version="2012-10-17"):
    policy = {"Statement": {"Effect": "Allow", **statement}}
    if version is not ABSENT:
        policy["Version"] = version
    return semantics.decide(policy, "s3:GetObject", resource, context or {},
                            caller) == "allowed"


def action_case(pattern, action):
    policy = {"Statement": [{"Effect": "Allow", "Action": pattern,
                             "Resource": "*"}]}
    return semantics.decide(policy, action, OBJECT, {}) == "allowed"


def resource_case(pattern, resource, context, version):
    return allows({"Action": "*", "Resource": pattern}, resource, context,
                  version=version)


def not_resource_case(patterns, resource, context):
    return allows({"Action": "*", "NotResource": patterns}, resource,
                  context)


def principal_case(element, caller):
    return allows({"Action": "*", "Resource": "*", "Principal": element},
                  caller=caller)


def not_principal_case(element, caller):
    return allows({"Action": "*", "Resource": "*", "NotPrincipal": element},
                  caller=caller)


def condition_case(operator, values, value):
    context = {} if value is MISSING else {"Key": value}
    return allows({"Action": "*", "Resource": "*",
                   "Condition": {operator: {"key": values}}},
                  context=context)


def policy_case(statements):
    policy = {"Statement": [
        {"Effect": effect, "Resource": "*",
         "Action": "s3:*" if applies else "sqs:*"}
        for effect, applies in statements]}
    return semantics.decide(policy, "s3:GetObject", OBJECT, {})


def statement_case(members):
    return allows(members, context={"key": "v"})


def number_case(spelling):
    return semantics.jsonb_number(spelling)


TABLES = [
    (ACTIONS, action_case), (RESOURCES, resource_case),
    (NOT_RESOURCES, not_resource_case), (PRINCIPALS, principal_case),
    (NOT_PRINCIPALS, not_principal_case), (CONDITIONS, condition_case),
    (POLICIES, policy_case), (STATEMENTS, statement_case),
    ([("13", text, spelling) for spelling, text in NUMBERS], number_case),
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
