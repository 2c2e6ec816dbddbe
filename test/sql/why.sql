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
	('resource: NotResource',
	 '"Action": "s3:*", "NotResource": ["arn:aws:s3:::c", "arn:aws:s3:::b/*"]',
	 '{}'),
	('resource: none', '"Action": "s3:*"', '{}'),
	('principal',
	 '"Action": "s3:*", "Resource": "*", "Principal": {"AWS": "111122223333"}',
	 '{}'),
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
	 "Condition": {"StringEquals": {"k": "${aws:username}"}}', '{"k": "v"}')
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
