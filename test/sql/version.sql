--
-- VERSION
--
-- What the Version of a document changes: variables and escapes, nothing else
-- (semantics.md 3.5, 1.1).
--
CREATE TEMP TABLE versions (version text, new boolean);
INSERT INTO versions VALUES ('"Version":"2012-10-17",', true),
	('"Version":"2008-10-17",', false), ('', false);
-- Resource patterns behind arn:aws:s3:::b/ and condition values, with the
-- answer of version 2012-10-17 and that of the older one.
CREATE TEMP TABLE cases (place text, value text, target text,
	new_answer boolean, old_answer boolean);
INSERT INTO cases VALUES
	('Resource', 'k', 'k', true, true),
	('Resource', 'k*', 'kk', true, true),
	('Resource', '${aws:username}', 'ann', true, false),
	('Resource', '${aws:username}', '${aws:username}', false, true),
	('Resource', '${aws:username}*', '${aws:username}z', false, true),
	('Resource', '${x:none}', '${x:none}', false, true),
	('Resource', '${x:none, ''d''}', 'd', true, false),
	('Resource', '${x:none, ''d''}', '${x:none, ''d''}', false, true),
	('Resource', '${}', '${}', false, true),
	('Resource', '${$}', '$', true, false),
	('Resource', '${$}', '${$}', false, true),
	('Resource', '${*}', '*', true, false),
	('Resource', '${*}', '${*}', false, true),
	('Resource', '${*}', '${zz}', false, true),
	('Resource', '${?}', '${z}', false, true),
	('Resource', '${aws:username', '${aws:username', true, true),
	('NotResource', '${aws:username}', 'ann', false, true),
	('NotResource', '${x:none}', 'z', true, true),
	('NotResource', '${x:none}', '${x:none}', true, false),
	('StringEquals', '${aws:username}', 'ann', true, false),
	('StringEquals', '${aws:username}', '${aws:username}', false, true),
	('StringEquals', '${*}', '*', true, false),
	('StringEquals', '${*}', '${*}', false, true),
	('StringEquals', '${*}', '${zz}', false, false),
	('StringNotEquals', '${aws:username}', 'ann', false, true),
	('StringNotEquals', '${x:none}', '${x:none}', true, false),
	('StringNotEquals', '${x:none}', 'z', true, true),
	('StringEqualsIgnoreCase', '${aws:username}', 'ANN', true, false),
	('StringEqualsIgnoreCase', '${aws:username}', '${AWS:USERNAME}', false, true),
	('StringLike', '${aws:username}*', 'annabel', true, false),
	('StringLike', '${aws:username}*', '${aws:username}bel', false, true),
	('StringLike', '${*}', '${zz}', false, true),
	('StringLike', '${*}', '*', true, false),
	('StringNotLike', '${x:none}', 'z', true, true),
	('StringNotLike', '${x:none}', '${x:none}', true, false),
	('ArnLike', 'arn:aws:iam::1:user/${aws:username}', 'arn:aws:iam::1:user/ann', true, false),
	('ArnLike', 'arn:aws:iam::1:user/${aws:username}', 'arn:aws:iam::1:user/${aws:username}', false, true),
	('ArnNotEquals', 'arn:aws:iam::1:user/${x:none}', 'arn:aws:iam::1:user/${x:none}', true, false),
	('Bool', '${x:true}', 'true', true, false),
	('NumericEquals', '5', '5.0', true, true),
	('NumericEquals', '${x:number}', '5', false, false),
	('DateLessThan', '2020', '2019', true, true),
	('IpAddress', '10.0.0.0/8', '10.0.0.1', true, true);
WITH asked AS (
	SELECT version, place, value, target, CASE WHEN new THEN new_answer
			ELSE old_answer END AS expected,
		test.applies(CASE WHEN place ~ 'Resource' THEN test.decide(
			format('{%s"Statement":{"Effect":"Allow","Action":"*",%s:%s}}',
				version, to_json(place), to_json('arn:aws:s3:::b/' || value)),
			's3:GetObject', 'arn:aws:s3:::b/' || target, context::text)
		ELSE test.decide(
			format('{%s"Statement":{"Effect":"Allow","Action":"*",'
				'"Resource":"*","Condition":{%s:{"x:key":%s}}}}', version,
				to_json(place), to_json(value)), 's3:GetObject', '*',
			(context || jsonb_build_object('x:key', target))::text)
		END) AS got
	FROM versions, cases, (VALUES ('{"aws:username":"ann","x:true":true,
		"x:number":5}'::jsonb)) contexts (context)
)
SELECT version, count(*), count(*) FILTER (WHERE expected) AS holds,
	string_agg(format('%s %s %s: %s', place, value, target, got), E'\n')
		FILTER (WHERE got <> expected::text) AS wrong
FROM asked GROUP BY version ORDER BY version COLLATE "C";
-- Where the Version stands in the document does not matter.
SELECT test.decide('{"Statement":{"Effect":"Allow","Action":"*",
	"Resource":"arn:aws:s3:::${aws:username}"},"Version":"2012-10-17"}',
	's3:GetObject', 'arn:aws:s3:::ann', '{"aws:username":"ann"}');
