--
-- DECIDE
--
-- iam_allows, iam_decide, iam_decide_many and @? (design.md 3.2; semantics.md
-- 8; the rows of 13 on section 8 and on 5.6).
--
-- What statements yield together.  The request is always s3:GetObject on
-- arn:aws:s3:::b/k with aws:username ann.
CREATE TEMP TABLE cases (
	section text COLLATE "C",
	statement text,
	expected text,
	got text GENERATED ALWAYS AS (test.decide(
		'{"Version":"2012-10-17"' || statement || '}', 's3:GetObject',
		'arn:aws:s3:::b/k', '{"aws:username":"ann"}')) STORED
);
INSERT INTO cases VALUES
	('1.1', '', 'implicitDeny'),
	('1.1', ',"Statement":[]', 'implicitDeny'),
	('1.1', ',"Statement":{"Effect":"Allow","Action":"*","Resource":"*"}', 'allowed'),
	('1.1', ',"Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]', 'allowed'),
	('1.1', ',"Id":"x","Statement":[{"Sid":"y","Effect":"Allow","Action":"*","Resource":"*"}]', 'allowed'),
	('1.1', ',"Statement":{"Effect":"Allow","Action":"*","Resource":"*","Condition":{}}', 'allowed'),
	-- every part of a statement must hold
	('8.1', ',"Statement":{"Effect":"Allow","Action":"s3:PutObject","Resource":"*"}', 'implicitDeny'),
	('8.1', ',"Statement":{"Effect":"Allow","Action":"*","Resource":"arn:aws:s3:::c"}', 'implicitDeny'),
	('8.1', ',"Statement":{"Effect":"Allow","Action":"*","Resource":"*","Condition":{"StringEquals":{"aws:username":"bob"}}}', 'implicitDeny'),
	('8.1', ',"Statement":{"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"*","Resource":"*"}', 'implicitDeny'),
	('8.1', ',"Statement":{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::b/*","Condition":{"StringEquals":{"aws:username":"ann"}}}', 'allowed'),
	('8.1', ',"Statement":{"Effect":"Allow","NotAction":"s3:*","Resource":"*"}', 'implicitDeny'),
	('8.1', ',"Statement":{"Effect":"Allow","NotAction":"ec2:*","NotResource":"arn:aws:s3:::c/*"}', 'allowed'),
	('8.1', ',"Statement":{"Effect":"Allow","NotAction":"ec2:*","NotResource":"arn:aws:s3:::b/*"}', 'implicitDeny'),
	('8.1', ',"Statement":{"Effect":"Deny","Action":"s3:PutObject","Resource":"*"}', 'implicitDeny'),
	('8.1', ',"Statement":{"Effect":"Deny","Action":"s3:GetObject","Resource":"*"}', 'explicitDeny'),
	('8.1', ',"Statement":{"Effect":"Deny","Action":"*","Resource":"arn:aws:s3:::c"}', 'implicitDeny'),
	('8.1', ',"Statement":{"Effect":"Deny","Action":"*","Resource":"*","Condition":{"StringEquals":{"aws:username":"bob"}}}', 'implicitDeny'),
	('8.1', ',"Statement":{"Effect":"Deny","NotAction":"ec2:*","NotResource":"arn:aws:s3:::c/*"}', 'explicitDeny'),
	-- statements are judged one by one, never across each other
	('8.1', ',"Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::c"},{"Effect":"Allow","Action":"s3:PutObject","Resource":"arn:aws:s3:::b/k"}]', 'implicitDeny'),
	('8.1', ',"Statement":[{"Effect":"Allow","Action":"s3:Put*","Resource":"*"},{"Effect":"Allow","Action":"s3:Get*","Resource":"*"}]', 'allowed'),
	('8.1', ',"Statement":[{"Effect":"Allow","Action":"*","Resource":"*","Condition":{"StringEquals":{"aws:username":"bob"}}},{"Effect":"Allow","Action":"*","Resource":"*","Condition":{"StringEquals":{"aws:username":"ann"}}}]', 'allowed'),
	-- a Deny that applies decides, wherever it stands
	('8.2', ',"Statement":[{"Effect":"Allow","Action":"*","Resource":"*"},{"Effect":"Deny","Action":"*","Resource":"*"}]', 'explicitDeny'),
	('8.2', ',"Statement":[{"Effect":"Deny","Action":"*","Resource":"*"},{"Effect":"Allow","Action":"*","Resource":"*"}]', 'explicitDeny'),
	('8.2', ',"Statement":[{"Effect":"Allow","Action":"*","Resource":"*"},{"Effect":"Deny","Action":"s3:PutObject","Resource":"*"}]', 'allowed'),
	('8.2', ',"Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/k"},{"Effect":"Deny","Action":"s3:*","Resource":"arn:aws:s3:::b/*"}]', 'explicitDeny'),
	('8.2', ',"Statement":[{"Effect":"Allow","Action":"*","Resource":"*"},{"Effect":"Deny","NotAction":"s3:GetObject","Resource":"*"}]', 'allowed'),
	('8.2', ',"Statement":[{"Effect":"Allow","Action":"*","Resource":"*"},{"Effect":"Deny","Action":"*","NotResource":"arn:aws:s3:::b/*"}]', 'allowed'),
	('8.2', ',"Statement":[{"Effect":"Allow","Action":"*","Resource":"*"},{"Effect":"Deny","Action":"*","Resource":"*","Condition":{"StringNotEquals":{"aws:username":"ann"}}}]', 'allowed'),
	('8.2', ',"Statement":[{"Effect":"Allow","Action":"*","Resource":"*"},{"Effect":"Deny","Action":"*","Resource":"*","Condition":{"StringNotEquals":{"aws:PrincipalTag/t":"x"}}}]', 'explicitDeny'),
	('8.2', ',"Statement":[{"Effect":"Deny","Action":"ec2:*","Resource":"*"},{"Effect":"Allow","Action":"s3:*","Resource":"*"},{"Effect":"Deny","Action":"s3:Put*","Resource":"*"}]', 'allowed'),
	-- a malformed Deny is inert, and so is one with an unknown operator
	('8.2', ',"Statement":[{"Effect":"Allow","Action":"*","Resource":"*"},{"Effect":"Deny","Action":"s3:Get,s3:Put","Resource":"*"}]', 'allowed'),
	('8.2', ',"Statement":[{"Effect":"Allow","Action":"*","Resource":"*"},{"Effect":"Deny","Action":"*","Resource":"b/k"}]', 'allowed'),
	('8.2', ',"Statement":[{"Effect":"Allow","Action":"*","Resource":"*"},{"Effect":"Deny","Action":"*","Resource":"*","Condition":{"StringEqual":{"aws:username":"ann"}}}]', 'allowed'),
	-- without Resource and NotResource: inert in an identity policy
	('5.6', ',"Statement":{"Effect":"Allow","Action":"*"}', 'implicitDeny'),
	('5.6', ',"Statement":{"Effect":"Allow","Principal":"*","Action":"*"}', 'implicitDeny'),
	('5.6', ',"Statement":[{"Effect":"Allow","Action":"*","Resource":"*"},{"Effect":"Deny","Action":"*"}]', 'allowed'),
	-- the caller is not known: only * names it (13)
	('13', ',"Statement":{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}', 'allowed'),
	('13', ',"Statement":{"Effect":"Allow","NotPrincipal":"*","Action":"*","Resource":"*"}', 'implicitDeny'),
	('13', ',"Statement":{"Effect":"Allow","NotPrincipal":{"AWS":"111122223333"},"Action":"*","Resource":"*"}', 'allowed'),
	-- a missing key under IfExists with a variable that has no value: the key
	-- decides first, so the condition holds (7.4)
	('7.4 pair', ',"Statement":{"Effect":"Allow","Action":"*","Resource":"*","Condition":{"StringEqualsIfExists":{"aws:ResourceTag/p":"${aws:PrincipalTag/p}"}}}', 'allowed'),
	('7.4 pair', ',"Statement":{"Effect":"Allow","Action":"*","Resource":"*","Condition":{"StringEquals":{"aws:ResourceTag/p":"${aws:PrincipalTag/p}"}}}', 'implicitDeny'),
	('7.4 pair', ',"Statement":{"Effect":"Deny","Action":"*","Resource":"*","Condition":{"StringEqualsIfExists":{"aws:ResourceTag/p":"${aws:PrincipalTag/p}"}}}', 'explicitDeny'),
	('7.4 pair', ',"Statement":{"Effect":"Allow","Action":"*","Resource":"*","Condition":{"StringEqualsIfExists":{"aws:username":"${aws:PrincipalTag/p}"}}}', 'implicitDeny');
SELECT * FROM cases WHERE got IS DISTINCT FROM expected;
SELECT section, count(*), count(*) FILTER (WHERE expected = 'allowed') AS allowed
	FROM cases GROUP BY section ORDER BY section;
-- sts:GetCallerIdentity has no way round a document here (13; 9.2)
SELECT test.decide('{}', 'sts:GetCallerIdentity', '*') AS without,
	test.decide(test.document('"Effect":"Deny","Action":"sts:*","Resource":"*"'),
		'sts:GetCallerIdentity', '*') AS denied;
--
-- The forms of the question
--
CREATE TEMP TABLE policies (id int, document iam_policy);
INSERT INTO policies VALUES
	(1, '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:Get*","Resource":"arn:aws:s3:::b/*"},{"Effect":"Deny","Action":"s3:*","Resource":"arn:aws:s3:::b/secret/*"}]}'),
	(2, '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/${aws:username}/*"}}'),
	(3, '{"Statement":[]}'),
	(4, NULL);
CREATE TEMP TABLE questions (n int, action text, resource text, context jsonb);
INSERT INTO questions VALUES
	(1, 's3:GetObject', 'arn:aws:s3:::b/k', '{}'),
	(2, 's3:GetObject', 'arn:aws:s3:::b/secret/k', '{}'),
	(3, 's3:PutObject', 'arn:aws:s3:::b/k', '{}'),
	(4, 's3:GetObject', 'arn:aws:s3:::b/ann/k', '{"aws:username":"ann"}'),
	(5, 's3:GetObject', 'arn:aws:s3:::b/ann/k', '{"aws:username":"bob"}');
SELECT id, n, iam_decide(document, action, resource, context) AS decision,
	iam_decide(document, iam_request(action, resource, context)) AS by_request,
	iam_allows(document, action, resource, context) AS allows,
	iam_allows(document, iam_request(action, resource, context)) AS by_request,
	document @? iam_request(action, resource, context) AS operator
FROM policies, questions ORDER BY id, n;
-- constant arguments, the default context, names, parameters
SELECT id, iam_allows(document, 's3:GetObject', 'arn:aws:s3:::b/k') AS allows,
	iam_decide(document, 's3:GetObject', 'arn:aws:s3:::b/secret/k') AS decides,
	iam_allows(policy => document, action => 's3:GetObject',
		resource => 'arn:aws:s3:::b/ann/k',
		context => '{"aws:username":"ann"}') AS names
FROM policies ORDER BY id;
PREPARE ask(text, text, jsonb) AS
	SELECT id, iam_decide(document, $1, $2, $3) FROM policies ORDER BY id;
EXECUTE ask('s3:GetObject', 'arn:aws:s3:::b/k', '{}');
EXECUTE ask('s3:GetObject', 'arn:aws:s3:::b/ann/k', '{"aws:username":"ann"}');
SET plan_cache_mode = force_generic_plan;
EXECUTE ask('s3:GetObject', 'arn:aws:s3:::b/secret/k', '{}');
EXECUTE ask('s3:GetObject', NULL, '{}');
RESET plan_cache_mode;
-- one call site, asked something else each time, also after an error
CREATE FUNCTION pg_temp.ask(document iam_policy, actions text[],
	resource text, context jsonb) RETURNS SETOF text LANGUAGE plpgsql AS $$
DECLARE
	action text;
BEGIN
	FOREACH action IN ARRAY actions LOOP
		BEGIN
			RETURN NEXT action || ' ' ||
				iam_decide(document, action, resource, context);
		EXCEPTION WHEN invalid_parameter_value THEN
			RETURN NEXT action || ' error: ' || SQLERRM;
		END;
	END LOOP;
END
$$;
SELECT pg_temp.ask(document, ARRAY['s3:GetObject', 's3:GetObject',
	's3:getobjecT', 's3:Get*', 's3:GetObject', '', 's3:PutObject',
	's3:GetObject'], 'arn:aws:s3:::b/k', '{}')
FROM policies WHERE id = 1;
-- WHERE, JOIN and the operator class of nothing: plain scans
SELECT id FROM policies WHERE iam_allows(document, 's3:GetObject',
	'arn:aws:s3:::b/k');
SELECT id, n FROM policies JOIN questions
	ON document @? iam_request(action, resource, context) ORDER BY id, n;
-- NULL arguments give NULL
SELECT iam_allows(NULL, 's3:GetObject', '*') IS NULL AS policy,
	iam_allows('{}', NULL, '*') IS NULL AS action,
	iam_allows('{}', 's3:GetObject', NULL) IS NULL AS resource,
	iam_allows('{}', 's3:GetObject', '*', NULL) IS NULL AS context,
	iam_allows('{}', NULL::iam_request) IS NULL AS request,
	iam_allows(NULL, iam_request('s3:GetObject', '*')) IS NULL AS both,
	(NULL::iam_policy @? iam_request('s3:GetObject', '*')) IS NULL AS operator;
SELECT iam_decide(NULL, 's3:GetObject', '*') IS NULL AS policy,
	iam_decide('{}', NULL, '*') IS NULL AS action,
	iam_decide('{}', 's3:GetObject', NULL) IS NULL AS resource,
	iam_decide('{}', 's3:GetObject', '*', NULL) IS NULL AS context,
	iam_decide('{}', NULL::iam_request) IS NULL AS request,
	iam_decide_many(NULL, '{}') IS NULL AS many,
	iam_decide_many('{}', NULL) IS NULL AS many_requests;
-- arguments that cannot be meant
SELECT iam_allows('{}', 's3:Get*', '*');
SELECT iam_decide('{}', 's3:G?t', '*');
SELECT arguments, allows.code, allows.message, allows.detail,
	allows IS NOT DISTINCT FROM decides AS both
FROM (VALUES ($$'*', '*'$$), ($$'GetObject', '*'$$),
		($$'s3:GetObject', 'b/k'$$), ($$'s3:GetObject', 'arn:aws:s3'$$),
		($$'s3:GetObject', '*', '[]'$$),
		($$'s3:GetObject', '*', '{"k":{}}'$$)) calls (arguments),
	test.error('SELECT iam_allows(''{}'', ' || arguments || ')') allows,
	test.error('SELECT iam_decide(''{}'', ' || arguments || ')') decides;
--
-- iam_decide_many: the decisions in the order of the requests
--
SELECT id, iam_decide_many(document, (SELECT array_agg(
		iam_request(action, resource, context) ORDER BY n) FROM questions))
	FROM policies ORDER BY id;
-- a request that is NULL has no decision
SELECT iam_decide_many(document, ARRAY[NULL,
	iam_request('s3:GetObject', 'arn:aws:s3:::b/k'), NULL, NULL,
	iam_request('s3:GetObject', 'arn:aws:s3:::b/secret/k'),
	iam_request('s3:PutObject', 'arn:aws:s3:::b/k')])
FROM policies WHERE id = 1;
SELECT iam_decide_many('{}', ARRAY[NULL, NULL]::iam_request[]);
-- no requests, and requests in several dimensions: one list, counted from 1
SELECT iam_decide_many('{}', '{}'), array_ndims(iam_decide_many('{}', '{}')),
	cardinality(iam_decide_many('{}', '{}'));
WITH many AS (
	SELECT iam_decide_many(document, ARRAY[
		[iam_request('s3:GetObject', 'arn:aws:s3:::b/k'), NULL],
		[iam_request('s3:PutObject', 'arn:aws:s3:::b/k'),
			iam_request('s3:GetObject', 'arn:aws:s3:::b/secret/k')]]) AS many
	FROM policies WHERE id = 1
)
SELECT many, array_dims(many) FROM many;
SELECT array_dims(iam_decide_many('{}', '[5:6]={NULL,NULL}'::iam_request[]));
-- it is the array that one would build of single decisions, for any length
SELECT count(*), bool_and(iam_decide_many(document, asked) = single) AS same,
	bool_and(array_send(iam_decide_many(document, asked)) =
		array_send(single)) AS same_bytes
FROM policies, generate_series(1, 20) n, generate_series(1, 4) step,
	LATERAL (SELECT array_agg(request) AS asked,
			array_agg(iam_decide(document, request)) AS single
		FROM generate_series(1, n) i, LATERAL (SELECT CASE WHEN i % step = 0
			THEN iam_request(CASE i % 3 WHEN 0 THEN 's3:PutObject' ELSE
				's3:GetObject' END, 'arn:aws:s3:::b/k') END) r (request)) made
WHERE id = 1;
-- many requests of all lengths agree with the single question
WITH requests AS (
	SELECT i, iam_request(CASE i % 3 WHEN 0 THEN 's3:PutObject' ELSE
			's3:GetObject' END, 'arn:aws:s3:::b/' || CASE i % 5
			WHEN 0 THEN 'secret/' ELSE '' END || repeat('x', i % 37),
			CASE i % 2 WHEN 0 THEN '{}' ELSE jsonb_build_object('x:k' ||
				repeat('y', i % 11), i) END) AS request
	FROM generate_series(1, 1000) i
), answers AS (
	SELECT i, iam_decide(document, request) AS single, many
	FROM policies, requests, LATERAL (SELECT iam_decide_many(document,
		(SELECT array_agg(request ORDER BY i) FROM requests)) OFFSET 0)
		many (many) WHERE id = 1
)
SELECT single, count(*), bool_and(single = many[i]) AS same
	FROM answers GROUP BY single ORDER BY single;
