--
-- CONDITION_ARN
--
-- Arn operators (semantics.md 7.5, 7.6, 2; part one of an ARN 13).
-- ArnEquals is ArnLike, ArnNotEquals is ArnNotLike; every case below is asked
-- of all four.
--
CREATE TEMP TABLE cases (LIKE test.condition_cases INCLUDING ALL);
CREATE TEMP TABLE pairs (section text, policy text, request text,
	matches boolean, parses boolean);
INSERT INTO pairs VALUES
	('7.5', 'arn:aws:iam::111122223333:role/x', 'arn:aws:iam::111122223333:role/x', true, true),
	('7.5', 'arn:aws:iam::111122223333:role/x', 'arn:aws:iam::111122223333:role/y', false, true),
	('7.5', 'arn:aws:iam::111122223333:role/x', 'arn:aws:iam::111122223333:role/xy', false, true),
	('7.5', 'arn:aws:iam::111122223333:role/xy', 'arn:aws:iam::111122223333:role/x', false, true),
	('7.5', 'arn:aws:iam::*:role/*', 'arn:aws:iam::111122223333:role/a/b', true, true),
	('7.5', 'arn:aws:iam::1111????3333:role/?', 'arn:aws:iam::111122223333:role/x', true, true),
	('7.5', 'arn:aws:iam::*:role/?', 'arn:aws:iam::111122223333:role/', false, true),
	('7.5', 'arn:*:*:*:*:*', 'arn:aws:iam::111122223333:role/x', true, true),
	('7.5', 'arn:aws*:s?s:us-*-1:1111*:q', 'arn:aws-cn:sqs:us-east-1:111122223333:q', true, true),
	('7.5', 'arn:aws:s3:*:*:b', 'arn:aws:s3:::b', true, true),
	('7.5', 'arn:aws:s3:?::b', 'arn:aws:s3:::b', false, true),
	('7.5', 'arn:aws:s3:::b', 'arn:aws:s3:us-east-1::b', false, true),
	('7.5', 'arn:aws:sqs:us-east-1:*:q', 'arn:aws:sqs:us-east-2:111122223333:q', false, true),
	('7.5', 'arn:aws:sqs:*:111122223333:q', 'arn:aws:sqs:us-east-2:444455556666:q', false, true),
	-- the sixth part may hold colons; a star in it takes everything
	('7.5', 'arn:aws:s3:::*', 'arn:aws:s3:::b/k:v', true, true),
	('7.5', 'arn:aws:logs:*:*:log-group:*', 'arn:aws:logs:us-east-1:111122223333:log-group:a:log-stream:b', true, true),
	('7.5', 'arn:aws:logs:*:*:log-group:a', 'arn:aws:logs:us-east-1:111122223333:log-group:a:log-stream:b', false, true),
	('7.5', 'arn:aws:logs:*:*:*:b', 'arn:aws:logs:us-east-1:111122223333:log-group:a:log-stream:b', true, true),
	('7.5', 'arn:aws:s3:::b/*z', E'arn:aws:s3:::b/x\ny\nz', true, true),
	('7.5', 'arn:aws:s3:::b/?', 'arn:aws:s3:::b/é', true, true),
	('7.5', 'arn:aws:s3:::', 'arn:aws:s3:::', true, true),
	('7.5', 'arn:aws:s3:::*', 'arn:aws:s3:::', true, true),
	-- a star in another part takes no colon
	('7.5', 'arn:aws:sqs:*:q:*', 'arn:aws:sqs:us-east-1:111122223333:q', false, true),
	('7.5', 'arn:*:iam:*:*:x', 'arn:aws:iam::111122223333:role/x', false, true),
	-- wildcards of the request are characters
	('7.5', 'arn:aws:s3:::b', 'arn:aws:s3:::*', false, true),
	('7.5', 'arn:aws:s3:::?', 'arn:aws:s3:::*', true, true),
	-- all six parts with case
	('2', 'arn:AWS:iam::111122223333:role/x', 'arn:aws:iam::111122223333:role/x', false, true),
	('2', 'arn:aws:IAM::111122223333:role/x', 'arn:aws:iam::111122223333:role/x', false, true),
	('2', 'arn:aws:sqs:US-EAST-1:*:q', 'arn:aws:sqs:us-east-1:111122223333:q', false, true),
	('2', 'arn:aws:iam::AWS:policy/x', 'arn:aws:iam::aws:policy/x', false, true),
	('2', 'arn:aws:iam::*:Role/x', 'arn:aws:iam::111122223333:role/x', false, true),
	('2', 'arn:aws:iam::*:role/X', 'arn:aws:iam::111122223333:role/x', false, true),
	-- policy values that are no ARN
	('7.6 policy', '', 'arn:aws:iam::111122223333:role/x', false, false),
	('7.6 policy', '*', 'arn:aws:iam::111122223333:role/x', false, false),
	('7.6 policy', 'arn', 'arn:aws:iam::111122223333:role/x', false, false),
	('7.6 policy', 'arn:*', 'arn:aws:iam::111122223333:role/x', false, false),
	('7.6 policy', 'arn:aws:iam::111122223333', 'arn:aws:iam::111122223333:role/x', false, false),
	('7.6 policy', 'arn:aws:iam:*:role/x', 'arn:aws:iam::111122223333:role/x', false, false),
	('7.6 policy', 'role/x', 'arn:aws:iam::111122223333:role/x', false, false),
	('7.6 policy', ' arn:aws:iam::111122223333:role/x', 'arn:aws:iam::111122223333:role/x', false, false),
	('7.6 policy', 'aws:aws:iam::111122223333:role/x', 'aws:aws:iam::111122223333:role/x', false, false),
	('13 policy', 'ARN:aws:iam::111122223333:role/x', 'arn:aws:iam::111122223333:role/x', false, false),
	('13 policy', '*:aws:iam::111122223333:role/x', 'arn:aws:iam::111122223333:role/x', false, false),
	('13 policy', 'ar?:aws:iam::111122223333:role/x', 'arn:aws:iam::111122223333:role/x', false, false),
	('13 policy', '*:*:*:*:*:*', 'arn:aws:iam::111122223333:role/x', false, false),
	-- request values that are no ARN
	('7.6 request', 'arn:*:*:*:*:*', '', false, false),
	('7.6 request', 'arn:*:*:*:*:*', '*', false, false),
	('7.6 request', 'arn:*:*:*:*:*', 'x', false, false),
	('7.6 request', 'arn:*:*:*:*:*', 'arn:aws:iam::111122223333', false, false),
	('7.6 request', 'arn:*:*:*:*:*', 'ARN:aws:iam::111122223333:role/x', false, false),
	('7.6 request', 'arn:*:*:*:*:*', 'urn:aws:iam::111122223333:role/x', false, false),
	('7.6 request', 'arn:*:*:*:*:*', ' arn:aws:iam::111122223333:role/x', false, false),
	('7.6 request', 'arn:*:*:*:*:*', '111122223333', false, false);
INSERT INTO cases
	SELECT section, operator, to_json(policy)::text, to_json(request)::text,
		parses AND matches <> negated
	FROM pairs, (VALUES ('ArnEquals', false), ('ArnLike', false),
		('ArnNotEquals', true), ('ArnNotLike', true)) operators (operator, negated);
INSERT INTO cases VALUES
	('7.1 values', 'ArnLike', '["arn:aws:s3:::a","arn:aws:s3:::b"]', '"arn:aws:s3:::b"', true),
	('7.1 values', 'ArnLike', '["arn:aws:s3:::a","arn:aws:s3:::b"]', '"arn:aws:s3:::c"', false),
	('7.1 values', 'ArnEquals', '[]', '"arn:aws:s3:::c"', false),
	('7.1 values', 'ArnNotLike', '["arn:aws:s3:::a","arn:aws:s3:::b"]', '"arn:aws:s3:::b"', false),
	('7.1 values', 'ArnNotLike', '["arn:aws:s3:::a","arn:aws:s3:::b"]', '"arn:aws:s3:::c"', true),
	('7.1 values', 'ArnNotEquals', '[]', '"arn:aws:s3:::c"', true),
	('7.7', 'ArnEquals', '["x","arn:aws:s3:::b"]', '"arn:aws:s3:::b"', true),
	('7.7', 'ArnLike', '["arn:aws:s3:::b","x"]', '"arn:aws:s3:::b"', true),
	('7.7', 'ArnNotEquals', '["x","arn:aws:s3:::b"]', '"arn:aws:s3:::c"', false),
	('7.7', 'ArnNotLike', '["arn:aws:s3:::b","x"]', '"arn:aws:s3:::c"', false),
	('7.7', 'ArnNotLikeIfExists', '"arn:aws:s3:::b"', '"x"', false),
	('7.7', 'ArnLike', 'true', '"arn:aws:s3:::b"', false),
	('7.7', 'ArnNotLike', '5', '"arn:aws:s3:::b"', false);
SELECT * FROM cases WHERE got IS DISTINCT FROM expected;
SELECT section, count(*), count(*) FILTER (WHERE expected = 'true') AS holds
	FROM cases GROUP BY section ORDER BY section;
