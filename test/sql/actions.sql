--
-- ACTIONS
--
-- iam_actions (design.md 3.4; lint.md 1, "expand(p)" and "Effective allow
-- set").  The actions used here have been in the catalogue for years.
--
CREATE FUNCTION pg_temp.of(statements text) RETURNS iam_policy
	LANGUAGE sql
	RETURN ('{"Version":"2012-10-17","Statement":[' || statements || ']}')::iam_policy;
-- What a row says, by action: whether it is usable, and why not.
CREATE FUNCTION pg_temp.usable(statements text, wanted text) RETURNS text
	LANGUAGE sql
	RETURN (SELECT coalesce(reason, 'usable')
		FROM iam_actions(pg_temp.of(statements)) WHERE action = wanted);
SELECT * FROM iam_actions(pg_temp.of($$
	{"Effect":"Allow","Action":["S3:GETobject","s3:GetBucketTagging"],
		"Resource":["arn:aws:s3:::b","arn:aws:s3:::b/*"]},
	{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*",
		"Condition":{"Bool":{"aws:SecureTransport":"true"}}},
	{"Effect":"Allow","Action":"sts:GetCallerIdent?ty","NotResource":[],
		"Condition":{"Bool":{"aws:SecureTransport":"true"}}},
	{"Effect":"Allow","Action":["s3:NoSuchAction","nosuch:*","s3:"," s3:*","*:Get*"],
		"Resource":"*"},
	{"Effect":"Deny","Action":"s3:PutObject","Resource":"*"}$$));
-- wildcards: the whole catalogue, one service, an inner star, NotAction
SELECT (SELECT count(*) FROM iam_actions(pg_temp.of(
		'{"Effect":"Allow","Action":"*","Resource":"*"}'))) =
		(SELECT count(*) FROM iam_catalog_actions() WHERE until IS NULL) AS all,
	(SELECT count(*) FROM iam_actions(pg_temp.of(
		'{"Effect":"Allow","NotAction":"*","Resource":"*"}'))) AS none,
	(SELECT count(*) FROM iam_actions(pg_temp.of(
		'{"Effect":"Allow","NotAction":"s3:*","Resource":"*"}'))
		WHERE service = 's3') AS no_s3,
	(SELECT bool_and(action ~* '^s3:delete.*tag') FROM iam_actions(pg_temp.of(
		'{"Effect":"Allow","Action":"s3:Delete*Tag*","Resource":"*"}'))) AS inner_star,
	(SELECT array_agg(action) = (SELECT array_agg(e ORDER BY lower(e) COLLATE "C")
			FROM iam_expand('sqs:*') e)
		FROM iam_actions(pg_temp.of(
		'{"Effect":"Allow","Action":"sqs:*","Resource":"*"}'))) AS like_expand;
-- what can be used, and the proof for what cannot
CREATE TEMP TABLE cases (number int GENERATED ALWAYS AS IDENTITY,
	statements text, action text, expected text);
\set allow '{"Effect":"Allow","Action":"s3:*","Resource":"*"}'
\set denied 'a Deny statement without conditions covers it'
\set no_type 'the action has no resource types: only Resource * can grant it'
\set no_fit 'no pattern of Resource fits a resource type of the action'
\set nothing 'no request meets the conditions or the resources of the statement'
\set inert 'the statement has neither Resource nor NotResource'
INSERT INTO cases (statements, action, expected) VALUES
	(:'allow', 's3:GetObject', 'usable'),
	(:'allow', 's3:ListAllMyBuckets', 'usable'),
	-- Denys
	(:'allow' || ',{"Effect":"Deny","Action":"s3:Get*","Resource":"*"}',
		's3:GetObject', :'denied'),
	(:'allow' || ',{"Effect":"Deny","Action":"s3:Get*","Resource":"*"}',
		's3:PutObject', 'usable'),
	(:'allow' || ',{"Effect":"Deny","NotAction":"s3:Get*","Resource":"*"}',
		's3:PutObject', :'denied'),
	(:'allow' || ',{"Effect":"Deny","Action":"s3:*","Resource":"*","Condition":{"Bool":{"a:b":"true"}}}',
		's3:PutObject', 'usable'),
	(:'allow' || ',{"Effect":"Deny","Action":"s3:*","Resource":"arn:aws:s3:::b*"}',
		's3:PutObject', 'usable'),
	(:'allow' || ',{"Effect":"Deny","Action":"s3:*","Resource":"arn:*"}',
		's3:CreateBucket', :'denied'),
	(:'allow' || ',{"Effect":"Deny","Action":"s3:*","NotResource":"arn:aws:s3:::b/*"}',
		's3:GetObject', 'usable'),
	-- no object is the bucket that is spared
	(:'allow' || ',{"Effect":"Deny","Action":"s3:*","NotResource":"arn:aws:s3:::b"}',
		's3:GetObject', :'denied'),
	-- resource types
	('{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::b"}',
		's3:GetObject', :'no_fit'),
	('{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::b"}',
		's3:ListBucket', 'usable'),
	('{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::b/*"}',
		's3:GetObject', 'usable'),
	('{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::${aws:username}/*"}',
		's3:GetObject', 'usable'),
	('{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::b/*"}',
		's3:ListAllMyBuckets', :'no_type'),
	('{"Effect":"Allow","Action":"s3:*","Resource":["arn:aws:s3:::b/*","*"]}',
		's3:ListAllMyBuckets', 'usable'),
	('{"Effect":"Allow","Action":"s3:*","NotResource":"arn:aws:s3:::b/*"}',
		's3:ListAllMyBuckets', 'usable'),
	('{"Effect":"Allow","Action":"sqs:SendMessage","Resource":"arn:aws:sns:*:*:*"}',
		'sqs:SendMessage', :'no_fit'),
	('{"Effect":"Allow","Action":"sqs:SendMessage","Resource":"arn:aws:sqs"}',
		'sqs:SendMessage', 'usable'),
	-- no request at all
	('{"Effect":"Allow","Action":"s3:*"}', 's3:GetObject', :'inert'),
	('{"Effect":"Allow","Action":"s3:*","Resource":[]}', 's3:GetObject',
		:'nothing'),
	('{"Effect":"Allow","Action":"s3:*","NotResource":"*"}', 's3:GetObject',
		:'nothing'),
	('{"Effect":"Allow","Action":"s3:*","Resource":"b/*"}', 's3:GetObject',
		:'nothing'),
	('{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"StringEqual":{"a:b":"c"}}}',
		's3:GetObject', :'nothing'),
	('{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"StringEqual":{"a:b":"c"}}},' || :'allow',
		's3:GetObject', 'usable'),
	-- the union of two statements
	('{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::b"},{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::c/*"}',
		's3:GetObject', 'usable'),
	-- not named at all
	(:'allow', 'sqs:SendMessage', NULL),
	('{"Effect":"Deny","Action":"s3:*","Resource":"*"}', 's3:GetObject', NULL);
SELECT number, statements, action, expected,
	pg_temp.usable(statements, action) AS got
FROM cases
WHERE expected IS DISTINCT FROM pg_temp.usable(statements, action)
ORDER BY number;
SELECT count(*) FROM cases;
-- what is not usable has no witness, whatever its resource
SELECT count(*) > 0 AS some,
	count(iam_witness(document, action, arn)) AS witnesses
FROM (SELECT pg_temp.of(statements) AS document FROM cases) c,
	iam_actions(document) a,
	LATERAL (SELECT iam_may(document, action, '*') AS may) m,
	(VALUES ('arn:aws:s3:::b/k'), ('arn:aws:s3:::b')) r(arn)
WHERE NOT usable AND reason = :'nothing';
-- added actions
INSERT INTO iam_catalog_extra (action, access_level) VALUES
	('s3:PrivateThing', 'Write'), ('private:Thing', NULL);
SELECT * FROM iam_actions(pg_temp.of('{"Effect":"Allow","Action":["s3:Private*","private:thing"],"Resource":"arn:aws:s3:::b"}'));
DELETE FROM iam_catalog_extra;
SELECT count(*) FROM iam_actions(NULL);
