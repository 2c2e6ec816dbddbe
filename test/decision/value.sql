--
-- value.sql
--		Cases for sections 7.5 to 7.8: what each operator makes of values, the
--		forms of dates, addresses and ARNs, values that do not parse, and keys
--		that are derived from the caller.
--
-- Columns and shorthand: shorthand.sql.  A value of the request that does not
-- parse is seen under a negated operator, which is false for it and true for
-- any other value that differs; a value of the policy likewise.
--

COPY decision_case (section, caller, request, context, policies, options,
	decision, blocked_by, shows) FROM stdin (DELIMITER '|');
7.5 | - | s3:GetObject obj | {"x": "Red"} | identity: + * on * if StringEquals x red | | implicitDeny | identity | StringEquals: with case
7.5 | - | s3:GetObject obj | {"x": "red"} | identity: + * on * if StringEquals x re*; + * on * if StringEquals x ?ed | | implicitDeny | identity | StringEquals: * and ? are literal
7.5 | - | s3:GetObject obj | {"x": "re*"} | identity: + * on * if StringEquals x re* | | allowed | | StringEquals: * equals *
7.5 | - | s3:GetObject obj | {"x": "ann", "aws:username": "ann"} | identity: + * on * if StringEquals x ${aws:username} | | allowed | | StringEquals: a variable
7.5 | - | s3:GetObject obj | {"x": "ann", "aws:username": "bob"} | identity: + * on * if StringEquals x ${aws:username} | | implicitDeny | identity | StringEquals: a variable with another value
7.5 | - | s3:GetObject obj | {"x": "ann", "aws:username": "ann"} | identity(2008): + * on * if StringEquals x ${aws:username} | | implicitDeny | identity | StringEquals: no variable under 2008-10-17
7.5 | - | s3:GetObject obj | {"x": "*?$"} | identity: + * on * if StringEquals x ${*}${?}${$} | | allowed | | StringEquals: escapes are replaced
7.5 | - | s3:GetObject obj | {"x": "${*}"} | identity: + * on * if StringEquals x ${*} | | implicitDeny | identity | StringEquals: an escape is not its own text
7.5 | - | s3:GetObject obj | {"x": "all"} | identity: {"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "*", "Resource": "*", "Condition": {"StringEquals": {"x": "${ aws:username , 'all' }"}}}} | | allowed | | StringEquals: the default of a variable, with blanks
7.5 | - | s3:GetObject obj | {"x": "a}b"} | identity: {"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "*", "Resource": "*", "Condition": {"StringEquals": {"x": "${aws:username, 'a}b'}"}}}} | | allowed | | StringEquals: a quoted default may hold a brace
7.5 | - | s3:GetObject obj | {"x": "ann"} | identity: + * on * if StringEquals x ${aws:username} | | implicitDeny | identity | StringEquals: a variable without value equals nothing
7.5 | - | s3:GetObject obj | {"x": "ann"} | identity: + * on * if StringNotEquals x ${aws:username} | | allowed | | StringNotEquals: a variable without value is unequal to everything
7.5 | - | s3:GetObject obj | {"x": "ann"} | identity: + * on * if StringNotEquals x ${aws:username},ann | | implicitDeny | identity | StringNotEquals: beside it the others decide
7.5 | - | s3:GetObject obj | {"x": "ÉTÉ"} | identity: + * on * if StringEqualsIgnoreCase x été | | allowed | | IgnoreCase: letters beyond ASCII
7.5 | - | s3:GetObject obj | {"x": "STRASSE"} | identity: + * on * if StringEqualsIgnoreCase x straße | | implicitDeny | identity | IgnoreCase: never one character for two
7.5 | - | s3:GetObject obj | {"x": "red"} | identity: + * on * if StringEqualsIgnoreCase x R* | | implicitDeny | identity | IgnoreCase: * is literal
7.5 | - | s3:GetObject obj | {"x": "ANN", "aws:username": "ann"} | identity: + * on * if StringEqualsIgnoreCase x ${aws:username} | | allowed | | IgnoreCase: a variable, without case
7.5 | - | s3:GetObject obj | {"x": "Red"} | identity: + * on * if StringLike x r* | | implicitDeny | identity | StringLike: with case
7.5 | - | s3:GetObject obj | {"x": "a red b"} | identity: + * on * if StringLike x red; + * on * if StringLike x red*; + * on * if StringLike x *red | | implicitDeny | identity | StringLike: the whole string
7.5 | - | s3:GetObject obj | {"x": ""} | identity: + * on * if StringLike x * | | allowed | | StringLike: * matches the empty string
7.5 | - | s3:GetObject obj | {"x": ""} | identity: + * on * if StringLike x ? | | implicitDeny | identity | StringLike: ? does not
7.5 | - | s3:GetObject obj | {"x": "a/b:c"} | identity: + * on * if StringLike x a*c | | allowed | | StringLike: * crosses slash and colon
7.5 | - | s3:GetObject obj | {"x": "home/ann/x", "aws:username": "ann"} | identity: + * on * if StringLike x home/${aws:username}/* | | allowed | | StringLike: glob with a variable
7.5 | - | s3:GetObject obj | {"x": "home/bob/x", "aws:username": "*"} | identity: + * on * if StringLike x home/${aws:username}/* | | implicitDeny | identity | StringLike: * in a value is literal
7.5 | - | s3:GetObject obj | {"x": "a*c"} | identity: + * on * if StringLike x a${*}c | | allowed | | StringLike: an escaped star is a star
7.5 | - | s3:GetObject obj | {"x": "abc"} | identity: + * on * if StringLike x a${*}c | | implicitDeny | identity | StringLike: an escaped star is no wildcard
7.5 | - | s3:GetObject obj | {"x": "ann"} | identity: + * on * if StringNotLike x ${aws:username}* | | allowed | | StringNotLike: a variable without value
7.5 | - | s3:GetObject obj | {"x": "0.10"} | identity: + * on * if NumericEquals x 0.1 and NumericLessThanEquals x 0.100 | | allowed | | Numeric: trailing zeros
7.5 | - | s3:GetObject obj | {"x": 12345678901234567890} | identity: + * on * if NumericNotEquals x 12345678901234567891 and NumericLessThan x 12345678901234567891 | | allowed | | Numeric: 20 digits are exact
7.5 | - | s3:GetObject obj | {"x": "0.1"} | identity: + * on * if NumericEquals x 0.10000000000000000001 | | implicitDeny | identity | Numeric: 20 decimals are exact
7.5 | - | s3:GetObject obj | {"x": "+005"} | identity: + * on * if NumericEquals x 5 | | allowed | | Numeric: sign and leading zeros
7.5 | - | s3:GetObject obj | {"x": "-0"} | identity: + * on * if NumericEquals x 0 and NumericGreaterThan x -1 | | allowed | | Numeric: minus zero is zero
7.5 | - | s3:GetObject obj | {"x": "-10"} | identity: + * on * if NumericLessThan x -9 | | allowed | | Numeric: negative order
7.5 | - | s3:GetObject obj | {"x": "9"} | identity: + * on * if NumericLessThan x 10 | | allowed | | Numeric: not the order of text
7.5 | - | s3:GetObject obj | {"x": "1.", "y": ".5"} | identity: + * on * if NumericEquals x 1 and NumericEquals y 0.5 | | allowed | | Numeric: a point at either end
7.5 | - | s3:GetObject obj | {"x": "1e3", "y": "25e-1"} | identity: + * on * if NumericEquals x 1000 and NumericEquals y 2.5 | | allowed | | Numeric: an exponent
7.5 | - | s3:GetObject obj | {"x": "1e10000"} | identity: + * on * if NumericGreaterThan x 5 | | allowed | | Numeric: the largest exponent
7.5 | - | s3:GetObject obj | {"x": "1e10001"} | identity: + * on * if NumericNotEquals x 5 | | implicitDeny | identity | Numeric: one more is unparsable
7.5 | - | s3:GetObject obj | {"x": "1e-10001"} | identity: + * on * if NumericNotEquals x 5 | | implicitDeny | identity | Numeric: the same below zero
7.5 | - | s3:GetObject obj | {"x": "0x10"} | identity: + * on * if NumericNotEquals x 5 | | implicitDeny | identity | Numeric: hexadecimal
7.5 | - | s3:GetObject obj | {"x": " 10"} | identity: + * on * if NumericNotEquals x 5 | | implicitDeny | identity | Numeric: a blank in front
7.5 | - | s3:GetObject obj | {"x": "10 "} | identity: + * on * if NumericNotEquals x 5 | | implicitDeny | identity | Numeric: a blank behind
7.5 | - | s3:GetObject obj | {"x": "10abc"} | identity: + * on * if NumericNotEquals x 5; + * on * if NumericEquals x 10 | | implicitDeny | identity | Numeric: trailing text
7.5 | - | s3:GetObject obj | {"x": ""} | identity: + * on * if NumericNotEquals x 5; + * on * if NumericEquals x 0 | | implicitDeny | identity | Numeric: the empty string
7.5 | - | s3:GetObject obj | {"x": "."} | identity: + * on * if NumericNotEquals x 5 | | implicitDeny | identity | Numeric: a point alone
7.5 | - | s3:GetObject obj | {"x": "1e"} | identity: + * on * if NumericNotEquals x 5 | | implicitDeny | identity | Numeric: an exponent without digits
7.5 | - | s3:GetObject obj | {"x": "5", "y": "5"} | identity: + * on * if NumericEquals x ${y} | | implicitDeny | identity | Numeric: no variables
7.5 | - | s3:GetObject obj | {"x": "5"} | identity: + * on * if NumericLessThan x 3,9 | | allowed | | Numeric: several limits are alternatives
7.5 | - | s3:GetObject obj | {"x": "TRUE"} | identity: + * on * if Bool x true | | allowed | | Bool: the request in any case
7.5 | - | s3:GetObject obj | {"x": "false"} | identity: + * on * if Bool x False | | allowed | | Bool: the policy in any case
7.5 | - | s3:GetObject obj | {"x": "false"} | identity: + * on * if Bool x true,false | | allowed | | Bool: either
7.5 | - | s3:GetObject obj | {"x": "true", "y": "true"} | identity: + * on * if Bool x ${y} | | allowed | | Bool: variables are resolved
7.5 | - | s3:GetObject obj | {"x": "AQID"} | identity: + * on * if BinaryEquals x aqid | | implicitDeny | identity | Binary: letters of base64 have case
7.5 | - | s3:GetObject obj | {"x": "Ymx1ZQ"} | identity: + * on * if BinaryEquals x Ymx1ZQ== | | implicitDeny | identity | Binary: padding required in the request
7.5 | - | s3:GetObject obj | {"x": "Ymx1ZQ=="} | identity: + * on * if BinaryEquals x Ymx1ZQ | | implicitDeny | identity | Binary: padding required in the policy
7.5 | - | s3:GetObject obj | {"x": "Ymx1ZR=="} | identity: + * on * if BinaryEquals x Ymx1ZQ==,Ymx1ZR== | | implicitDeny | identity | Binary: bits beyond the last byte, not canonical
7.5 | - | s3:GetObject obj | {"x": ""} | identity: {"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "*", "Resource": "*", "Condition": {"BinaryEquals": {"x": ""}}}} | | allowed | | Binary: the empty string is valid
7.5 | - | s3:GetObject obj | {"x": "_-8="} | identity: + * on * if BinaryEquals x /+8= | | implicitDeny | identity | Binary: the other alphabet is not base64
7.5 | - | s3:GetObject obj | {"x": "arn:aws:logs:us-east-1:111122223333:log-group:g:log-stream:s"} | identity: + * on * if ArnLike x arn:aws:logs:*:111122223333:log-group:g:* | | allowed | | Arn: the sixth part may hold colons
7.5 | - | s3:GetObject obj | {"x": "arn:aws:logs:us-east-1:111122223333:log-group:g"} | identity: + * on * if ArnLike x arn:aws:logs:*:log-group:g | | implicitDeny | identity | Arn: a star does not cross the first five colons
7.5 | - | s3:GetObject obj | {"x": "arn:aws:s3:::b/k"} | identity: + * on * if ArnEquals x arn:aws:*:::b/? | | allowed | | Arn: each part is a glob, also with ArnEquals
7.5 | - | s3:GetObject obj | {"x": "arn:aws:s3:::b/k"} | identity: + * on * if ArnLike x arn:AWS:s3:::b/k; + * on * if ArnLike x arn:aws:S3:::b/k; + * on * if ArnLike x arn:aws:s3:::B/k | | implicitDeny | identity | Arn: each part with case
7.5 | - | s3:GetObject obj | {"x": "arn:aws:sqs:us-east-1:111122223333:q"} | identity: + * on * if ArnLike x arn:aws:sqs:US-EAST-1:111122223333:q | | implicitDeny | identity | Arn: the region with case
7.5 | - | s3:GetObject obj | {"x": "arn:aws:s3:::b/ann", "aws:username": "ann"} | identity: + * on * if ArnLike x arn:aws:s3:::b/${aws:username} | | allowed | | Arn: a variable in the sixth part
7.5 | - | s3:GetObject obj | {"x": "arn:aws:sqs:us-east-1:111122223333:q", "region": "us-east-1"} | identity: + * on * if ArnLike x arn:aws:sqs:${region}:111122223333:q | | implicitDeny | identity | Arn: no variable in another part
7.5 | - | s3:GetObject obj | {"x": "arn:aws:s3:::b/ann"} | identity: + * on * if ArnNotLike x arn:aws:s3:::b/${aws:username} | | allowed | | Arn, negated: a variable without value
7.5 | - | s3:GetObject obj | {"x": "arn:aws:s3:::b/*"} | identity: + * on * if ArnEquals x arn:aws:s3:::b/${*} | | allowed | | Arn: an escaped star is a star
7.5 | - | s3:GetObject obj | {"x": "arn:aws:s3:::b/k"} | identity: + * on * if ArnLike x arn:aws:s3:::b/${*} | | implicitDeny | identity | Arn: an escaped star is no wildcard
7.5 | - | s3:GetObject obj | {"x": "red"} | identity: + * on * if Null x FALSE and Null gone True | | allowed | | Null: true and false in any case
7.5 | - | s3:GetObject obj | {"x": "red"} | identity: + * on * if Null x true,false and Null gone true,false | | allowed | | Null: both values always hold
7.5 | - | s3:GetObject obj | {"x": "red"} | identity: + * on * if Null x no; + * on * if Null gone yes; + * on * if Null x 0; + * on * if Null gone 1 | | implicitDeny | identity | Null: other text is false
7.5 | - | s3:GetObject obj | {"x": "red"} | identity: + * on * if Null x no,false | | allowed | | Null: other text beside a good value
7.6 | - | s3:GetObject obj | {"x": "2026-01-01T00:00:00Z"} | identity: + * on * if DateEquals x 2026 | | allowed | | date: YYYY is its first instant
7.6 | - | s3:GetObject obj | {"x": "2026-03-01T00:00:00Z"} | identity: + * on * if DateEquals x 2026-03 | | allowed | | date: YYYY-MM is its first instant
7.6 | - | s3:GetObject obj | {"x": "2026-03-14T00:00:00Z"} | identity: + * on * if DateEquals x 2026-03-14 | | allowed | | date: YYYY-MM-DD is its first instant
7.6 | - | s3:GetObject obj | {"x": "2026-03-14T10:20:00Z"} | identity: + * on * if DateEquals x 2026-03-14T10:20Z | | allowed | | date: hours and minutes
7.6 | - | s3:GetObject obj | {"x": "2026-03-14T10:20:30.000Z"} | identity: + * on * if DateEquals x 2026-03-14T10:20:30Z | | allowed | | date: a fraction of nothing
7.6 | - | s3:GetObject obj | {"x": "2026-03-14T10:20:30.5Z"} | identity: + * on * if DateGreaterThan x 2026-03-14T10:20:30Z and DateEquals x 2026-03-14T10:20:30.50Z | | allowed | | date: a fraction counts
7.6 | - | s3:GetObject obj | {"x": "2026-03-14T10:20:30.0000000001Z"} | identity: + * on * if DateGreaterThan x 2026-03-14T10:20:30Z | | allowed | | date: fractions compare exactly
7.6 | - | s3:GetObject obj | {"x": "2026-03-14T10:20:30+02:00"} | identity: + * on * if DateEquals x 2026-03-14T08:20:30Z | | allowed | | date: zone to the east
7.6 | - | s3:GetObject obj | {"x": "2026-03-14T20:20:30-05:30"} | identity: + * on * if DateEquals x 2026-03-15T01:50:30Z | | allowed | | date: zone to the west
7.6 | - | s3:GetObject obj | {"x": "2026-03-14T10:20:30"} | identity: + * on * if DateEquals x 2026-03-14T10:20:30Z | | allowed | | date: no zone is UTC
7.6 | - | s3:GetObject obj | {"x": "2026-03-14T10:20"} | identity: + * on * if DateEquals x 2026-03-14T10:20:00Z | | allowed | | date: no zone is UTC, without seconds
7.6 | - | s3:GetObject obj | {"x": "2026-03-14T23:59:00+23:59"} | identity: + * on * if DateEquals x 2026-03-14T00:00:00Z | | allowed | | date: the largest offset
7.6 | - | s3:GetObject obj | {"x": "2026-03-14T10:20:30+24:00"} | identity: + * on * if DateNotEquals x 2020 | | implicitDeny | identity | date: an offset beyond it
7.6 | - | s3:GetObject obj | {"x": "1533859200"} | identity: + * on * if DateEquals x 2018-08-10T00:00:00Z | | allowed | | date: epoch seconds
7.6 | - | s3:GetObject obj | {"x": "1533859200.0"} | identity: + * on * if DateEquals x 2018-08-10T00:00:00Z | | allowed | | date: epoch seconds with a fraction
7.6 | - | s3:GetObject obj | {"x": 1533859200} | identity: + * on * if DateEquals x 2018-08-10 | | allowed | | date: epoch seconds as a JSON number
7.6 | - | s3:GetObject obj | {"x": "1533859200.5"} | identity: + * on * if DateEquals x 2018-08-10T00:00:00.5Z | | allowed | | date: half a second of the epoch
7.6 | - | s3:GetObject obj | {"x": "1533859200000"} | identity: + * on * if DateEquals x 2018-08-10T00:00:00Z | | implicitDeny | identity | date: not milliseconds
7.6 | - | s3:GetObject obj | {"x": "2018-08-10"} | identity: + * on * if DateEquals x 1533859200 | | allowed | | date: epoch seconds in the policy
7.6 | - | s3:GetObject obj | {"x": "0"} | identity: + * on * if DateEquals x 1970-01-01 | | allowed | | date: epoch zero
7.6 | - | s3:GetObject obj | {"x": "-1"} | identity: + * on * if DateEquals x 1969-12-31T23:59:59Z | | allowed | | date: negative epoch seconds
7.6 | - | s3:GetObject obj | {"x": "2018"} | identity: + * on * if DateEquals x 2018-01-01T00:00:00Z | | allowed | | date: four digits are a year
7.6 | - | s3:GetObject obj | {"x": "86400", "y": "600"} | identity: + * on * if DateEquals x 1970-01-02 and DateEquals y 1970-01-01T00:10Z | | allowed | | date: five or three digits are seconds
7.6 | - | s3:GetObject obj | {"x": "20200101"} | identity: + * on * if DateLessThan x 1971 | | allowed | | date: without dashes it is seconds
7.6 | - | s3:GetObject obj | {"x": "2020-1-1"} | identity: + * on * if DateNotEquals x 1999 | | implicitDeny | identity | date: one digit for month and day
7.6 | - | s3:GetObject obj | {"x": "2020-02-29"} | identity: + * on * if DateEquals x 2020-02-29 and DateLessThan x 2020-03-01 | | allowed | | date: leap day
7.6 | - | s3:GetObject obj | {"x": "2020-02-30"} | identity: + * on * if DateNotEquals x 1999 | | implicitDeny | identity | date: 30 February
7.6 | - | s3:GetObject obj | {"x": "2021-02-29"} | identity: + * on * if DateNotEquals x 1999 | | implicitDeny | identity | date: no leap year
7.6 | - | s3:GetObject obj | {"x": "1900-02-29"} | identity: + * on * if DateNotEquals x 1999 | | implicitDeny | identity | date: a hundredth year has no leap day
7.6 | - | s3:GetObject obj | {"x": "2000-02-29"} | identity: + * on * if DateNotEquals x 1999 | | allowed | | date: a four-hundredth year has
7.6 | - | s3:GetObject obj | {"x": "2020-04-31"} | identity: + * on * if DateNotEquals x 1999 | | implicitDeny | identity | date: 31 April
7.6 | - | s3:GetObject obj | {"x": "2020-13-01"} | identity: + * on * if DateNotEquals x 1999 | | implicitDeny | identity | date: month 13
7.6 | - | s3:GetObject obj | {"x": "2020-00"} | identity: + * on * if DateNotEquals x 1999 | | implicitDeny | identity | date: month 0
7.6 | - | s3:GetObject obj | {"x": "0000-01-01"} | identity: + * on * if DateNotEquals x 1999 | | implicitDeny | identity | date: year 0
7.6 | - | s3:GetObject obj | {"x": "2020-01-01T24:00:00Z"} | identity: + * on * if DateNotEquals x 1999 | | implicitDeny | identity | date: hour 24
7.6 | - | s3:GetObject obj | {"x": "2020-01-01T23:60:00Z"} | identity: + * on * if DateNotEquals x 1999 | | implicitDeny | identity | date: minute 60
7.6 | - | s3:GetObject obj | {"x": "2016-12-31T23:59:60Z"} | identity: + * on * if DateNotEquals x 1999 | | implicitDeny | identity | date: second 60
7.6 | - | s3:GetObject obj | {"x": "2020-01-01T10Z"} | identity: + * on * if DateNotEquals x 1999 | | implicitDeny | identity | date: hours without minutes
7.6 | - | s3:GetObject obj | {"x": "2020-01-01Z"} | identity: + * on * if DateNotEquals x 1999 | | implicitDeny | identity | date: a zone without time
7.6 | - | s3:GetObject obj | {"x": "2020-01-01 10:00:00Z"} | identity: + * on * if DateNotEquals x 1999 | | implicitDeny | identity | date: a blank for the T
7.6 | - | s3:GetObject obj | {"x": "2020-01T10:00Z"} | identity: + * on * if DateNotEquals x 1999 | | implicitDeny | identity | date: a time without day
7.6 | - | s3:GetObject obj | {"x": "2020-01-01T10:00:00+0200"} | identity: + * on * if DateNotEquals x 1999 | | implicitDeny | identity | date: an offset without colon
7.6 | - | s3:GetObject obj | {"x": "yesterday"} | identity: + * on * if DateNotEquals x 1999 | | implicitDeny | identity | date: other text
7.6 | - | s3:GetObject obj | {"x": "10.1.2.3"} | identity: + * on * if IpAddress x 10.1.2.3 | | allowed | | address: a bare one is /32
7.6 | - | s3:GetObject obj | {"x": "10.1.2.4"} | identity: + * on * if IpAddress x 10.1.2.3 | | implicitDeny | identity | address: so its neighbour is outside
7.6 | - | s3:GetObject obj | {"x": "10.9.8.7"} | identity: + * on * if IpAddress x 10.1.2.3/8 | | allowed | | address: host bits are ignored
7.6 | - | s3:GetObject obj | {"x": "203.0.113.9"} | identity: + * on * if IpAddress x 0.0.0.0/0 | | allowed | | address: /0 is the whole family
7.6 | - | s3:GetObject obj | {"x": "10.0.0.127"} | identity: + * on * if IpAddress x 10.0.0.0/25 | | allowed | | address: last of a /25
7.6 | - | s3:GetObject obj | {"x": "10.0.0.128"} | identity: + * on * if IpAddress x 10.0.0.0/25 | | implicitDeny | identity | address: first beyond a /25
7.6 | - | s3:GetObject obj | {"x": "2001:DB8:0:0::1"} | identity: + * on * if IpAddress x 2001:db8::1 | | allowed | | address: IPv6 forms are equal
7.6 | - | s3:GetObject obj | {"x": "2001:DB8::1"} | identity: + * on * if NotIpAddress x 2001:db8::1 | | implicitDeny | identity | address: also for NotIpAddress
7.6 | - | s3:GetObject obj | {"x": "2001:db8::ffff"} | identity: + * on * if IpAddress x 2001:db8::1/64 | | allowed | | address: an IPv6 prefix
7.6 | - | s3:GetObject obj | {"x": "2001:db8::2"} | identity: + * on * if IpAddress x 2001:db8::1/128 | | implicitDeny | identity | address: /128 is one address
7.6 | - | s3:GetObject obj | {"x": "2001:db8::1"} | identity: + * on * if IpAddress x 0.0.0.0/0 | | implicitDeny | identity | address: IPv6 against IPv4
7.6 | - | s3:GetObject obj | {"x": "10.1.2.3"} | identity: + * on * if IpAddress x ::/0 | | implicitDeny | identity | address: IPv4 against IPv6
7.6 | - | s3:GetObject obj | {"x": "2001:db8::1"} | identity: + * on * if NotIpAddress x 10.0.0.0/8 | | allowed | | address: NotIpAddress across families
7.6 | - | s3:GetObject obj | {"x": "10.1.2.3"} | identity: + * on * if NotIpAddress x ::/0 | | allowed | | address: NotIpAddress across families, the other way
7.6 | - | s3:GetObject obj | {"x": "::ffff:10.1.2.3"} | identity: + * on * if IpAddress x 10.0.0.0/8 | | implicitDeny | identity | address: a mapped address is IPv6
7.6 | - | s3:GetObject obj | {"x": "::ffff:10.1.2.3"} | identity: + * on * if IpAddress x ::ffff:a01:203 | | allowed | | address: a mapped address equals its IPv6 form
7.6 | - | s3:GetObject obj | {"x": "010.1.2.3"} | identity: + * on * if NotIpAddress x 192.0.2.0/24; + * on * if IpAddress x 10.0.0.0/8 | | implicitDeny | identity | address: a leading zero
7.6 | - | s3:GetObject obj | {"x": "10.1.2"} | identity: + * on * if NotIpAddress x 192.0.2.0/24 | | implicitDeny | identity | address: three numbers
7.6 | - | s3:GetObject obj | {"x": "10.1.2.256"} | identity: + * on * if NotIpAddress x 192.0.2.0/24 | | implicitDeny | identity | address: a number beyond 255
7.6 | - | s3:GetObject obj | {"x": "fe80::1%eth0"} | identity: + * on * if NotIpAddress x 192.0.2.0/24 | | implicitDeny | identity | address: a zone
7.6 | - | s3:GetObject obj | {"x": "10.1.2.3/32"} | identity: + * on * if NotIpAddress x 192.0.2.0/24; + * on * if IpAddress x 10.0.0.0/8 | | implicitDeny | identity | address: a prefix in the request
7.6 | - | s3:GetObject obj | {"x": "10.1.2.3"} | identity: + * on * if NotIpAddress x 192.0.2.0/33; + * on * if NotIpAddress x 192.0.2.0/-1; + * on * if NotIpAddress x 192.0.2.0/ | | implicitDeny | identity | address: a prefix length out of range
7.6 | - | s3:GetObject obj | {"x": "10.1.2.3"} | identity: + * on * if NotIpAddress x 192.0.2.0/024 | | implicitDeny | identity | address: a prefix length with a leading zero
7.6 | - | s3:GetObject obj | {"x": "2001:db8::1"} | identity: + * on * if NotIpAddress x 2001:db9::/129 | | implicitDeny | identity | address: an IPv6 prefix length out of range
7.6 | - | s3:GetObject obj | {"x": "10.1.2.3"} | identity: + * on * if IpAddress x 10.0.0.0/255.0.0.0; + * on * if NotIpAddress x 192.0.2.0/255.255.255.0 | | implicitDeny | identity | address: a netmask
7.6 | - | s3:GetObject obj | {"x": "arn:aws:s3"} | identity: + * on * if ArnNotLike x queue; + * on * if ArnLike x arn:* | | implicitDeny | identity | ARN: fewer than six parts in the request
7.6 | - | s3:GetObject obj | {"x": "ARN:aws:s3:::b"} | identity: + * on * if ArnNotLike x queue | | implicitDeny | identity | ARN: the first part is not arn
7.6 | - | s3:GetObject obj | {"x": "arn:aws:s3:::b"} | identity: + * on * if ArnLike x arn:aws:s3:*; + * on * if ArnNotLike x arn:aws:sqs:* | | implicitDeny | identity | ARN: fewer than six parts in the policy
7.6 | - | s3:GetObject obj | {"x": "arn:aws:s3:::b"} | identity: + * on * if ArnLike x *; + * on * if ArnLike x *:aws:s3:::b; + * on * if ArnNotLike x a:aws:sqs:::b | | implicitDeny | identity | ARN: the first part of a pattern is not arn
7.6 | - | s3:GetObject obj | {"x": "arn:aws:s3:::"} | identity: + * on * if ArnLike x arn:aws:s3:::* | | allowed | | ARN: an empty sixth part is one
7.7 | - | s3:GetObject obj | {"x": "ten"} | identity: + * on * if NumericEquals x 5; + * on * if NumericNotEquals x 5; + * on * if NumericLessThan x 5; + * on * if NumericGreaterThanEquals x 5 | | implicitDeny | identity | request value invalid: Numeric, negated or not
7.7 | - | s3:GetObject obj | {"x": "soon"} | identity: + * on * if DateEquals x 2026; + * on * if DateNotEquals x 2026; + * on * if DateLessThan x 2026; + * on * if DateGreaterThan x 2026 | | implicitDeny | identity | request value invalid: Date
7.7 | - | s3:GetObject obj | {"x": "here"} | identity: + * on * if IpAddress x 0.0.0.0/0; + * on * if NotIpAddress x 10.0.0.0/8 | | implicitDeny | identity | request value invalid: address
7.7 | - | s3:GetObject obj | {"x": "bucket"} | identity: + * on * if ArnEquals x bucket; + * on * if ArnNotEquals x queue; + * on * if ArnNotLike x queue | | implicitDeny | identity | request value invalid: ARN
7.7 | - | s3:GetObject obj | {"x": "c"} | identity: + * on * if BinaryEquals x c; + * on * if BinaryEquals x cmVk | | implicitDeny | identity | request value invalid: Binary, even for the same text
7.7 | - | s3:GetObject obj | {"x": "yes", "y": "", "z": "1"} | identity: + * on * if Bool x true,false; + * on * if Bool y true,false; + * on * if Bool z true,false | | implicitDeny | identity | request value invalid: Bool matches neither
7.7 | - | s3:GetObject obj | {"x": "ten"} | identity: + * on * if NumericEqualsIfExists x 5; + * on * if NumericNotEqualsIfExists x 5 | | implicitDeny | identity | request value invalid: IfExists does not help
7.7 | - | s3:GetObject obj | {"x": "ten"} | identity: + * on *; - * on * if NumericNotEquals x 5 | | allowed | | request value invalid: a Deny does not fire
7.7 | - | s3:GetObject obj | {"x": ["7", "ten"]} | identity: + * on * if ForAllValues:NumericNotEquals x 5 | | implicitDeny | identity | request value invalid: one of a set
7.7 | - | s3:GetObject obj | {"x": ["5", "ten"]} | identity: + * on * if ForAnyValue:NumericEquals x 5 | | allowed | | request value invalid: another of the set passes
7.7 | - | s3:GetObject obj | {"x": "5"} | identity: + * on * if NumericEquals x five,5 | | allowed | | policy value invalid: ignored, positive
7.7 | - | s3:GetObject obj | {"x": "5"} | identity: + * on * if NumericEquals x five; + * on * if NumericLessThan x six; + * on * if NumericGreaterThan x four | | implicitDeny | identity | policy value invalid: alone it matches nothing
7.7 | - | s3:GetObject obj | {"x": "7"} | identity: + * on * if NumericNotEquals x five,5; + * on * if NumericNotEquals x 5,five | | implicitDeny | identity | policy value invalid: false, negated
7.7 | - | s3:GetObject obj | {"x": "2026"} | identity: + * on * if DateEquals x soon,2026 | | allowed | | policy value invalid: ignored, Date
7.7 | - | s3:GetObject obj | {"x": "2026"} | identity: + * on * if DateNotEquals x soon,2025 | | implicitDeny | identity | policy value invalid: false, negated Date
7.7 | - | s3:GetObject obj | {"x": "10.1.2.3"} | identity: + * on * if IpAddress x here,10.0.0.0/8 | | allowed | | policy value invalid: ignored, address
7.7 | - | s3:GetObject obj | {"x": "10.1.2.3"} | identity: + * on * if NotIpAddress x here,192.0.2.0/24 | | implicitDeny | identity | policy value invalid: false, negated address
7.7 | - | s3:GetObject obj | {"x": "arn:aws:s3:::b"} | identity: + * on * if ArnLike x b,arn:aws:s3:::b | | allowed | | policy value invalid: ignored, ARN
7.7 | - | s3:GetObject obj | {"x": "arn:aws:s3:::b"} | identity: + * on * if ArnNotLike x b,arn:aws:s3:::c | | implicitDeny | identity | policy value invalid: false, negated ARN
7.7 | - | s3:GetObject obj | {"x": "true"} | identity: + * on * if Bool x yes,true | | allowed | | policy value invalid: ignored, Bool
7.7 | - | s3:GetObject obj | {"x": "true"} | identity: + * on * if Bool x yes; + * on * if Bool x 1 | | implicitDeny | identity | policy value invalid: Bool matches nothing
7.7 | - | s3:GetObject obj | {"x": "cmVk"} | identity: + * on * if BinaryEquals x c,cmVk | | allowed | | policy value invalid: ignored, Binary
7.7 | - | s3:GetObject obj | {"x": "7"} | identity: + * on *; - * on * if NumericNotEquals x five | | allowed | | policy value invalid: a negated Deny does not fire
7.7 | - | s3:GetObject obj | {"x": "5.0"} | identity: + * on * if StringEquals x 5 | | implicitDeny | identity | a string operator on a number compares text
7.7 | - | s3:GetObject obj | {"x": 5, "y": "2026-01-01"} | identity: + * on * if StringLike x 5 and StringEquals y 2026-01-01 | | allowed | | a string operator on number and date
7.7 | - | s3:GetObject obj | {"aws:EpochTime": "1533859200"} | identity: + * on * if NumericLessThan aws:EpochTime 1533859201 and DateLessThan aws:EpochTime 2018-08-11 | | allowed | | one key, read as number and as date
7.8 | arn:aws:iam::111122223333:user/div/ann | s3:GetObject obj | | identity: + * on * if StringEquals aws:username ann | | implicitDeny | identity | keys are not derived from the caller unless asked for
7.8 | arn:aws:iam::111122223333:user/div/ann | s3:GetObject obj | | identity: + * on * if StringEquals aws:username ann | {"principal_keys": true} | allowed | | aws:username is the user's name without path
7.8 | web | s3:GetObject obj | | identity: + * on * if Null aws:username true | {"principal_keys": true} | allowed | | aws:username only for users
7.8 | dave | s3:GetObject obj | | identity: + * on * if StringEquals aws:PrincipalArn dave | {"principal_keys": true} | allowed | | aws:PrincipalArn of a user
7.8 | web | s3:GetObject obj | | identity: + * on * if StringEquals aws:PrincipalArn webrole | {"principal_keys": true} | allowed | | aws:PrincipalArn of a session is the role's ARN
7.8 | web | s3:GetObject obj | | identity: + * on * if StringEquals aws:PrincipalArn web | {"principal_keys": true} | implicitDeny | identity | and never the session's
7.8 | web | s3:GetObject obj | | identity: + * on * if StringEquals aws:PrincipalAccount A | {"principal_keys": true} | allowed | | aws:PrincipalAccount of a session
\.
