--
-- UNUSED
--
-- iam_unused_actions and iam_tighten (design.md 3.6; usage.md 1.4, 2.4).
--
CREATE FUNCTION pg_temp.of(statements text) RETURNS iam_policy
	LANGUAGE sql
	RETURN ('{"Version":"2012-10-17","Statement":[' || statements || ']}')::iam_policy;
\set agent '{"Sid":"Read","Effect":"Allow","Action":["s3:GetObject","s3:List*","sqs:SendMessage"],"Resource":"*"},{"Effect":"Allow","Action":["iam:PassRole","ssmmessages:*","lambda:InvokeFunction","lambda:EnableReplication","vendor:Thing","sqs:SendMessage"],"Resource":"*"},{"Effect":"Deny","Action":"s3:ListAllMyBuckets","Resource":"*"}'
-- a verdict and a reason for everything that the list lacks
SELECT action, service, access_level, granted_by, verdict, reason
FROM iam_unused_actions(pg_temp.of(:'agent'), '{s3:listbucket}')
WHERE service <> 's3' OR action IN ('s3:GetObject', 's3:ListBucket',
	's3:ListAllMyBuckets', 's3:ListBucketVersions', 's3:ListJobs');
-- the list: any spelling, patterns, NULL and marks of unmapped events
SELECT count(*), array_agg(DISTINCT verdict) FROM iam_unused_actions(
	pg_temp.of('{"Effect":"Allow","Action":["sqs:SendMessage","sqs:DeleteQueue","vendor:Thing"],"Resource":"*"}'),
	ARRAY['SQS:sendmessage', NULL, 'unmapped:x/an event', 'VENDOR:thing', 'ec2:*']);
SELECT count(*) FROM iam_unused_actions(
	pg_temp.of('{"Effect":"Allow","Action":"sqs:*","Resource":"*"}'), '{sqs:*}');
-- only what is allowed, and only what can be used
SELECT action FROM iam_unused_actions(pg_temp.of(
	'{"Effect":"Allow","Action":["s3:GetBucketTagging","s3:ListAllMyBuckets","sqs:DeleteQueue"],"Resource":"arn:aws:s3:::b"}'), '{}');
SELECT count(*) FROM iam_unused_actions(NULL, '{}');
SELECT count(*) FROM iam_unused_actions(pg_temp.of(:'agent'), NULL);

-- Tightened: document, used, what is kept (NULL: what logs cannot show).
CREATE TEMP TABLE cases (number int GENERATED ALWAYS AS IDENTITY,
	statements text, used text[], keep text[], expected text);
INSERT INTO cases (statements, used, keep, expected) VALUES
	-- literals go or stay, in their spelling and their form
	('{"Effect":"Allow","Action":["S3:getobject","s3:PutObject"],"Resource":"*"}',
		'{s3:GetObject}', '{}',
		'{"Effect":"Allow","Action":["S3:getobject"],"Resource":"*"}'),
	('{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}',
		'{s3:GetObject}', '{}',
		'{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}'),
	-- wildcards become names
	('{"Effect":"Allow","Action":"s3:*","Resource":"*"}',
		'{s3:getobject}', '{}',
		'{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}'),
	('{"Effect":"Allow","Action":"s3:*","Resource":"*"}',
		'{s3:PutObject,s3:GetObject,ec2:RunInstances}', '{}',
		'{"Effect":"Allow","Action":["s3:GetObject","s3:PutObject"],"Resource":"*"}'),
	('{"Effect":"Allow","Action":"*","Resource":"*"}',
		'{s3:PutObject,ec2:RunInstances}', '{}',
		'{"Effect":"Allow","Action":["ec2:RunInstances","s3:PutObject"],"Resource":"*"}'),
	('{"Effect":"Allow","Action":["s3:Get*","s3:GetObject","s3:*Object"],"Resource":"*"}',
		'{s3:GetObject,s3:PutObject}', '{}',
		'{"Effect":"Allow","Action":["s3:GetObject","s3:PutObject"],"Resource":"*"}'),
	-- NotAction becomes Action
	('{"Effect":"Allow","NotAction":"iam:*","Resource":"*"}',
		'{s3:GetObject,iam:GetRole}', '{}',
		'{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}'),
	-- Sid, resources and conditions stay, empty statements go
	('{"Sid":"a","Effect":"Allow","Action":"sqs:*","Resource":"*"},{"Sid":"b","Effect":"Allow","Action":"s3:Get*","NotResource":"arn:aws:s3:::x","Condition":{"Bool":{"a:b":true}}}',
		'{s3:GetObject}', '{}',
		'{"Sid":"b","Effect":"Allow","Action":"s3:GetObject","NotResource":"arn:aws:s3:::x","Condition":{"Bool":{"a:b":true}}}'),
	('{"Effect":"Allow","Action":"sqs:*","Resource":"*"}', '{}', '{}', ''),
	-- Deny statements stay; what they refuse anyway is not written out
	('{"Effect":"Allow","Action":"s3:*","Resource":"*"},{"Effect":"Deny","Action":["s3:Delete*"],"Resource":"*"}',
		'{s3:DeleteObject,s3:GetObject}', '{}',
		'{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"},{"Effect":"Deny","Action":["s3:Delete*"],"Resource":"*"}'),
	('{"Effect":"Allow","Action":"s3:*","Resource":"*"},{"Effect":"Deny","Action":"s3:Delete*","Resource":"arn:aws:s3:::b/*"}',
		'{s3:DeleteObject}', '{}',
		'{"Effect":"Allow","Action":"s3:DeleteObject","Resource":"*"},{"Effect":"Deny","Action":"s3:Delete*","Resource":"arn:aws:s3:::b/*"}'),
	-- what logs cannot show stays
	('{"Effect":"Allow","Action":["iam:PassRole","iam:GetRole","ssmmessages:Open*","vendor:Thing"],"Resource":"*"}',
		'{}', NULL,
		'{"Effect":"Allow","Action":["iam:PassRole","ssmmessages:OpenControlChannel","ssmmessages:OpenDataChannel","vendor:Thing"],"Resource":"*"}'),
	('{"Effect":"Allow","Action":["iam:PassRole","iam:GetRole","ssmmessages:Open*","vendor:Thing","vendor:Other"],"Resource":"*"}',
		'{}', '{ssmmessages:*Data*,VENDOR:thing}',
		'{"Effect":"Allow","Action":["ssmmessages:OpenDataChannel","vendor:Thing"],"Resource":"*"}'),
	-- actions that the catalogue lacks, used or kept
	('{"Effect":"Allow","Action":["vendor:*","s3:Get*"],"Resource":"*"}',
		'{vendor:Thing,VENDOR:thing,other:Thing}', '{vendor:Kept}',
		'{"Effect":"Allow","Action":["vendor:Thing","vendor:Kept"],"Resource":"*"}'),
	('{"Effect":"Allow","NotAction":["other:*"],"Resource":"*"}',
		'{vendor:Thing,other:Thing}', '{}',
		'{"Effect":"Allow","Action":["vendor:Thing"],"Resource":"*"}'),
	-- what is malformed matches nothing and goes
	('{"Effect":"Allow","Action":["s3 :*","s3","*:GetObject","s3:GetObject"],"Resource":"*"}',
		'{s3:GetObject}', NULL,
		'{"Effect":"Allow","Action":["s3:GetObject"],"Resource":"*"}');
SELECT number, statements, used, keep, pg_temp.of(expected) AS expected, got
FROM cases, LATERAL (SELECT iam_tighten(pg_temp.of(statements), used, keep)
	AS got) g
WHERE got IS DISTINCT FROM pg_temp.of(expected)
ORDER BY number;
SELECT count(*) FROM cases;
-- twice is once, and the result may nothing that the document may not
SELECT count(*) FILTER (WHERE iam_tighten(got, used, keep) <> got) AS changes,
	count(*) FILTER (WHERE NOT iam_may(document, action, resource)
		AND iam_may(got, action, resource)) AS wider
FROM (SELECT pg_temp.of(statements) AS document, used, keep,
		iam_tighten(pg_temp.of(statements), used, keep) AS got
	FROM cases) c,
	unnest(ARRAY['*', 's3:*', 's3:GetObject', 's3:Delete*', 'iam:*',
		'vendor:*', 'ec2:*', 'ssmmessages:*']) action,
	unnest(ARRAY['*', 'arn:aws:s3:::b/*', 'arn:aws:s3:::x']) resource;
-- a lone statement, other versions, Id
SELECT iam_tighten('{"Version":"2008-10-17","Id":"x","Statement":{"Effect":"Allow","Action":"s3:Get*","Resource":"*"}}', '{s3:GetObject}', '{}');
SELECT iam_tighten('{"Statement":{"Effect":"Allow","Action":"s3:Get*","Resource":"*"}}', '{}', '{}');
SELECT iam_tighten('{}', '{}');
-- NULLs
SELECT iam_tighten(NULL, NULL);
SELECT iam_tighten('{}', NULL);
SELECT iam_tighten('{}', ARRAY[NULL]::text[], '{}');
SELECT iam_tighten('{}', '{}', ARRAY[NULL]::text[]);
-- what is neither an action nor a pattern was meant to be one
SELECT iam_tighten('{}', '{GetObject}');
SELECT iam_tighten('{}', '{}', '{" s3:GetObject"}');
SELECT count(*) FROM iam_unused_actions('{}', '{s3:GetObject,""}');
-- more than a document may have
SELECT iam_tighten(pg_temp.of(string_agg(
	'{"Effect":"Allow","Action":"*","Resource":"*"}', ',')), '{}')
FROM generate_series(1, 20);
