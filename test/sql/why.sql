-- iam_why: why a document allows or denies

\pset null '-'

CREATE FUNCTION pg_temp.why(statements text, context jsonb DEFAULT '{}',
	action text DEFAULT 's3:GetObject',
	resource text DEFAULT 'arn:aws:s3:::b/k')
	RETURNS TABLE (n int, effect iam_effect, applies boolean, failed text,
	operator text, key text, policy text[], request text[], reason text)
	LANGUAGE sql AS $$
	SELECT statement, effect, applies, failed_at, operator, key,
		policy_values, request_values, reason
	FROM iam_why(('{"Version": "2012-10-17", "Statement": ' || statements ||
		'}')::iam_policy, action, resource, context)
	$$;

-- all columns
SELECT * FROM iam_why('{"Statement": {"Sid": "A", "Effect": "Allow",
	"Action": "s3:PutObject", "Resource": "*"}}', 's3:GetObject',
	'arn:aws:s3:::b/k') \gx

-- allowed: no closing row
SELECT * FROM pg_temp.why('{"Effect": "Allow", "Action": "s3:Get*",
	"Resource": "*"}');
-- explicitly denied though allowed: no closing row either
SELECT n, effect, applies, reason FROM pg_temp.why('[{"Effect": "Allow",
	"Action": "*", "Resource": "*"}, {"Effect": "Deny", "Action": "s3:*",
	"Resource": "*"}]');
-- no statement at all
SELECT * FROM pg_temp.why('[]');

-- each part that can fail: statement, context, expected part and reason
SELECT label, failed, operator, key, policy, request, reason
FROM (VALUES
	('action: other service',
	 '"Action": ["sqs:*", "sns:*"], "Resource": "*"', '{}'),
	('action: patterns of the service',
	 '"Action": ["s3:Put*", "sqs:*", "S3:List*"], "Resource": "*"', '{}'),
	('action: malformed',
	 '"Action": ["s3 :*", "s*:*", "s3"], "Resource": "*"', '{}'),
	('action: malformed, of the service',
	 '"Action": ["s3:GetObject ", "s3GetObject", "s3:", "s3:Put*"],
	 "Resource": "*"', '{}'),
	('action: malformed, of another service',
	 '"Action": ["sqs:Send,sqs:Get", "sns:*"], "Resource": "*"', '{}'),
	('action: malformed beside NotAction',
	 '"NotAction": ["s3GetObject", "s3:*"], "Resource": "*"', '{}'),
	('action: malformed twice',
	 '"Action": ["s3", "s3"], "Resource": "*"', '{}'),
	('action: NotAction',
	 '"NotAction": ["iam:*", "s3:Get*"], "Resource": "*"', '{}'),
	('resource',
	 '"Action": "s3:*", "Resource": ["arn:aws:s3:::c/*", "b"]', '{}'),
	('resource: variable with a value',
	 '"Action": "s3:*", "Resource": "arn:aws:s3:::${aws:username}/*"',
	 '{"aws:username": "c"}'),
	('resource: variable without value',
	 '"Action": "s3:*", "Resource": "arn:aws:s3:::${aws:PrincipalTag/t}/*"',
	 '{}'),
	('resource: multivalued variable',
	 '"Action": "s3:*", "Resource": "arn:aws:s3:::${aws:TagKeys}/*"',
	 '{"aws:TagKeys": ["b"]}'),
	('resource: malformed variables', '"Action": "s3:*", "Resource":
	 ["arn:aws:s3:::${ * }", "arn:aws:s3:::${}", "arn:aws:s3:::${a, b}",
	 "arn:aws:s3:::${ ?, \u0027x\u0027 }", "arn:aws:s3:::${k"]', '{}'),
	('resource: a key called *', '"Action": "s3:*",
	 "Resource": "arn:aws:s3:::${ * }"', '{"*": "c"}'),
	('resource: wildcards and escapes', '"Action": "s3:*",
	 "Resource": "arn:aws:s3:::${*}${k}*?${?}${$}{x}$"',
	 '{"k": "a*b?c${d}$"}'),
	('resource: variables too early', '"Action": "s3:*", "Resource":
	 ["arn:aws:s3:${aws:PrincipalTag/r}::b", "arn:aws:s3::${gone}:${k}",
	 "${k}/*", "arn:${k}"]', '{"k": "v"}'),
	('resource: NotResource',
	 '"Action": "s3:*", "NotResource": ["arn:aws:s3:::c", "arn:aws:s3:::b/*"]',
	 '{}'),
	('resource: none', '"Action": "s3:*"', '{}'),
	('principal',
	 '"Action": "s3:*", "Resource": "*", "Principal": {"AWS": "111122223333"}',
	 '{}'),
	('principal: wildcards', '"Action": "s3:*", "Resource": "*", "Principal":
	 {"AWS": ["arn:aws:iam::111122223333:user/*", "111122223333"],
	 "Service": "*", "Federated": []}', '{}'),
	('principal: wildcard in a bare string', '"Action": "s3:*",
	 "Resource": "*", "Principal": "arn:aws:iam::111122223333:role/?",
	 "Condition": {"Null": {"k": "x*"}}', '{}'),
	('NotPrincipal',
	 '"Action": "s3:*", "Resource": "*", "NotPrincipal": "*"', '{}'),
	('condition: missing key', '"Action": "s3:*", "Resource": "*",
	 "Condition": {"StringEquals": {"aws:SourceVpc": ["vpc-1", "vpc-2"]}}',
	 '{}'),
	('condition: value', '"Action": "s3:*", "Resource": "*",
	 "Condition": {"StringLike": {"s3:prefix": "${aws:username}/*"}}',
	 '{"S3:Prefix": "bob/x", "aws:username": "eve"}'),
	('condition: excluded value', '"Action": "s3:*", "Resource": "*",
	 "Condition": {"StringNotEquals": {"k": ["a", "b"]}}', '{"k": "b"}'),
	('condition: multivalued key', '"Action": "s3:*", "Resource": "*",
	 "Condition": {"StringEquals": {"dynamodb:LeadingKeys": "t1"}}',
	 '{"dynamodb:LeadingKeys": ["t1"]}'),
	('condition: set, one value fails', '"Action": "s3:*", "Resource": "*",
	 "Condition": {"forallvalues:StringEquals": {"aws:TagKeys": ["a"]}}',
	 '{"aws:TagKeys": ["a", "b"]}'),
	('condition: wrong type', '"Action": "s3:*", "Resource": "*",
	 "Condition": {"NumericLessThan": {"s3:max-keys": 10}}',
	 '{"s3:max-keys": "many"}'),
	('condition: unparsable policy value', '"Action": "s3:*", "Resource": "*",
	 "Condition": {"NotIpAddress": {"aws:SourceIp": "10.0.0.0/33"}}',
	 '{"aws:SourceIp": "10.0.0.1"}'),
	('condition: unparsable values, positive', '"Action": "s3:*",
	 "Resource": "*", "Condition": {"NumericLessThan":
	 {"s3:max-keys": ["10 keys", 3, "10", "1"]}}', '{"s3:max-keys": 11}'),
	('condition: unparsable value, key missing', '"Action": "s3:*",
	 "Resource": "*", "Condition": {"DateLessThan": {"k": "soon"}}', '{}'),
	('condition: one value begins another', '"Action": "s3:*",
	 "Resource": "*", "Condition": {"IpAddress": {"k": ["10.0.0.0/33",
	 "10.0.0.0/3333", "10.0.0.0/33", "0.0.0"]}}', '{"k": "::1"}'),
	('condition: unparsable ARN', '"Action": "s3:*", "Resource": "*",
	 "Condition": {"ArnLike": {"k": ["b", "arn:aws:s3:::${u}"]}}',
	 '{"k": "arn:aws:s3:::c", "u": "b"}'),
	('condition: unparsable value of a variable', '"Action": "s3:*",
	 "Resource": "*", "Condition": {"Bool": {"k": ["${u}", "${v}"]}}',
	 '{"k": true, "u": "yes"}'),
	('condition: a long unparsable value', '"Action": "s3:*",
	 "Resource": "*", "Condition": {"Bool": {"k": "' ||
	 repeat('é', 150) || '"}}', '{"k": true}'),
	('condition: Null with another text', '"Action": "s3:*",
	 "Resource": "*", "Condition": {"Null": {"k": "maybe"}}', '{}'),
	('condition: Null with another text, key there', '"Action": "s3:*",
	 "Resource": "*", "Condition": {"Null": {"k": ["maybe", 1]}}',
	 '{"k": "v"}'),
	('condition: Null of nothing', '"Action": "s3:*", "Resource": "*",
	 "Condition": {"Null": {"k": []}}', '{}'),
	('condition: Null with one good value', '"Action": "s3:*",
	 "Resource": "*", "Condition": {"Null": {"k": ["maybe", "TRUE"]}}',
	 '{"k": "v"}'),
	('condition: Null true', '"Action": "s3:*", "Resource": "*",
	 "Condition": {"Null": {"k": "true"}}', '{"k": "v"}'),
	('condition: Null false', '"Action": "s3:*", "Resource": "*",
	 "Condition": {"Null": {"k": "false"}}', '{}'),
	('condition: unknown operator', '"Action": "s3:*", "Resource": "*",
	 "Condition": {"StringMatches": {"k": "v"}}', '{"k": "v"}'),
	('condition: unknown operator without keys', '"Action": "s3:*",
	 "Resource": "*", "Condition": {"StringMatches": {}}', '{}'),
	('condition: the second of two', '"Action": "s3:*", "Resource": "*",
	 "Condition": {"Bool": {"a": "true"}, "StringEquals": {"b": "1"}}',
	 '{"a": true, "b": 2}'),
	('condition: variable without value', '"Action": "s3:*", "Resource": "*",
	 "Condition": {"StringEquals": {"k": "${aws:username}"}}', '{"k": "v"}'),
	('condition: malformed variable', '"Action": "s3:*", "Resource": "*",
	 "Condition": {"StringEquals": {"k": "${ $ }${a,}"}}', '{"k": "v"}'),
	('condition: star of a value in a pattern', '"Action": "s3:*",
	 "Resource": "*", "Condition": {"StringLike": {"k": ["${u}*", "${*}"]}}',
	 '{"k": "v", "u": "a*?"}'),
	('condition: star of a value in an ARN', '"Action": "s3:*",
	 "Resource": "*", "Condition": {"ArnNotEquals":
	 {"k": "arn:aws:s?:*::${u}*"}}',
	 '{"k": "arn:aws:s3:::a*", "u": "a*"}'),
	('condition: star of a value in plain text', '"Action": "s3:*",
	 "Resource": "*", "Condition": {"StringEquals": {"k": "${u}*${*}"}}',
	 '{"k": "v", "u": "a*${u}"}'),
	('condition: variable too early', '"Action": "s3:*", "Resource": "*",
	 "Condition": {"ArnLike": {"k": "arn:aws:s3:${u}::b"}}',
	 '{"k": "arn:aws:s3:::b", "u": ""}')
	) AS t(label, statement, context),
	LATERAL pg_temp.why('{"Effect": "Allow", ' || statement || '}',
	context::jsonb) w
WHERE w.n IS NOT NULL \gx

-- all that fails is named at once
SELECT operator, key, reason FROM pg_temp.why('{"Effect": "Allow",
	"Action": "s3:*", "Resource": "*", "Condition": {"Bool": {"a": "true",
	"b": "true", "c": "true"}, "forAnyValue:StringLike": {"d": "x*"},
	"Null": {"e": "true"}}}', '{"a": true, "b": false, "c": "no"}')
	WHERE n IS NOT NULL;

-- a name that begins another is named too
SELECT reason FROM pg_temp.why('{"Effect": "Allow", "Action": "s3:*",
	"Resource": "*", "Condition": {"Bool": {"a": "true", "bc": "true",
	"b": "true"}}}', '{}') WHERE n IS NOT NULL;

-- long values are not shown over and over
SELECT cardinality(policy), policy[1] = repeat('*', 9000) AS first_shown,
	policy[1000] AS last, length(policy::text) < 300000 AS bounded
FROM pg_temp.why(format('{"Effect": "Allow", "Action": "s3:*",
	"Resource": "*", "Condition": {"StringEquals": {"k": [%s]}}}',
	(SELECT string_agg('"${u}"', ',') FROM generate_series(1, 1000))),
	jsonb_build_object('k', 'v', 'u', repeat('*', 9000)))
WHERE n IS NOT NULL;

-- a document whose Version has no variables
SELECT failed_at, policy_values, reason FROM iam_why('{"Statement": [
	{"Effect": "Allow", "Action": "s3:*", "Resource":
	["arn:aws:s3:::${aws:username}/*", "arn:aws:s3:::${aws:userid}/*"]},
	{"Effect": "Allow", "Action": "s3:*", "Resource": "*", "Condition":
	{"StringEquals": {"k": "${aws:username}"}}},
	{"Effect": "Allow", "Action": "s3:*", "Resource": "*", "Condition":
	{"NumericEquals": {"k": "${aws:username}"}}}]}', 's3:GetObject',
	'arn:aws:s3:::bob/k', '{"aws:username": "bob", "k": "bob"}');

-- with a prepared request, and its caller
SELECT request, statement, failed_at, request_values, reason
FROM (VALUES (iam_request('s3:GetObject', 'arn:aws:s3:::b/k')),
	(iam_request('s3:GetObject', 'arn:aws:s3:::b/k', '{}',
	 'arn:aws:iam::111122223333:user/bob')),
	(iam_request('s3:GetObject', 'arn:aws:s3:::b/k', '{}',
	 'arn:aws:iam::111122223333:user/eve'))) q(request),
	iam_why('{"Statement": {"Effect": "Allow", "Action": "s3:*",
	"Resource": "*", "Principal": {"AWS":
	"arn:aws:iam::111122223333:user/bob"}}}', request) \gx

-- a caller whom only a wildcard inside an ARN could have named
SELECT failed_at, request_values, reason FROM iam_why('{"Statement": {
	"Effect": "Allow", "Action": "s3:*", "Resource": "*", "Principal":
	{"AWS": "arn:aws:iam::111122223333:user/*"}, "Condition":
	{"Bool": {"k": "true"}}}}', iam_request('s3:GetObject',
	'arn:aws:s3:::b/k', '{}', 'arn:aws:iam::111122223333:user/eve'));

-- a question on *
SELECT failed, policy, request, reason FROM pg_temp.why('{"Effect": "Allow",
	"Action": "*", "Resource": "arn:aws:s3:::*"}', '{}',
	's3:ListAllMyBuckets', '*');

-- never at odds with iam_decide: over all statements and requests above
SELECT count(*) AS checked, count(*) FILTER (WHERE
	(EXISTS (SELECT FROM iam_why(document, action, resource, context)
	 WHERE applies AND effect = 'Deny')) IS DISTINCT FROM
	(iam_decide(document, action, resource, context) = 'explicitDeny') OR
	(NOT EXISTS (SELECT FROM iam_why(document, action, resource, context)
	 WHERE applies AND effect = 'Allow')) IS DISTINCT FROM
	(EXISTS (SELECT FROM iam_why(document, action, resource, context)
	 WHERE statement IS NULL))) AS at_odds
FROM (SELECT format('{"Version": "2012-10-17", "Statement": [
	{"Effect": "%s", "%s": "%s", "Resource": "%s"},
	{"Effect": "%s", "Action": "s3:GetObject", "%s": "arn:aws:s3:::b/${k}"}]}',
	e1, a, pattern, r, e2, nr)::iam_policy AS document
	FROM unnest(ARRAY['Allow', 'Deny']) e1, unnest(ARRAY['Allow', 'Deny']) e2,
	unnest(ARRAY['Action', 'NotAction']) a,
	unnest(ARRAY['s3:*', 's3:Put*', '*']) pattern,
	unnest(ARRAY['*', 'arn:aws:s3:::b/*', 'arn:aws:s3:::c']) r,
	unnest(ARRAY['Resource', 'NotResource']) nr) d,
	(VALUES ('s3:GetObject', 'arn:aws:s3:::b/k', '{}'::jsonb),
	('s3:GetObject', 'arn:aws:s3:::b/v', '{"k": "v"}'),
	('sqs:SendMessage', '*', '{}')) q(action, resource, context);

-- NULL and bad arguments
SELECT count(*) FROM iam_why(NULL, 'a:b', '*');
SELECT count(*) FROM iam_why('{}', 'a:*', '*');
SELECT count(*) FROM iam_why('{}', 'a:b', 'bucket');
SELECT count(*) FROM iam_why('{}', 'a:b', '*', '[]');
