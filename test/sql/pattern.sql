--
-- PATTERN
--
-- Type iam_pattern: making, text form, refusals, NULLs, comparison
-- (design.md 3.1, 3.3).
--
SELECT iam_pattern('s3:Delete*', 'arn:aws:s3:::b/*');
SELECT iam_pattern('s3:GetObject'), iam_pattern('*'), iam_pattern('*:*');
SELECT iam_pattern('s?:Get*', 'arn:aws:s3*');
SELECT iam_pattern('é:Ä*', 'arn:aws:é:::日本"\');
SELECT 's3:*'::iam_pattern, '*'::iam_pattern;
-- the text form: members in any order, the resource may be left out
SELECT ' { "resource" : "*" , "action" : "s3:\u0047et*" } '::iam_pattern,
	'{"action":"s3:*"}'::iam_pattern;
SELECT iam_pattern('s3:Get*', 'arn:aws:s3:::b')::text::iam_pattern
	= iam_pattern('s3:Get*', 'arn:aws:s3:::b') AS same;
-- NULLs
SELECT iam_pattern(NULL), iam_pattern('s3:*', NULL);
-- refusals
CREATE TEMP TABLE refused (number int GENERATED ALWAYS AS IDENTITY,
	command text);
INSERT INTO refused (command) VALUES
	($$SELECT iam_pattern('s3')$$),
	($$SELECT iam_pattern('')$$),
	($$SELECT iam_pattern(':')$$),
	($$SELECT iam_pattern('s3:')$$),
	($$SELECT iam_pattern(':GetObject')$$),
	($$SELECT iam_pattern('s3:Get Object')$$),
	($$SELECT iam_pattern('s3:Get,Object')$$),
	($$SELECT iam_pattern('s3:Get:Object')$$),
	($$SELECT iam_pattern('?')$$),
	($$SELECT iam_pattern('s3:*', '')$$),
	($$SELECT iam_pattern('s3:*', 'b/k')$$),
	($$SELECT iam_pattern('s3:*', '?')$$),
	($$SELECT iam_pattern('s3:*', 'ARN:aws:s3:::b')$$),
	($$SELECT iam_pattern('s3:*', '*:aws:s3:::b')$$),
	($$SELECT iam_pattern('s3:' || repeat('a', 4094))$$),
	($$SELECT iam_pattern('s3:*', 'arn:' || repeat('a', 4093))$$),
	($$SELECT '[]'::iam_pattern$$),
	($$SELECT '{}'::iam_pattern$$),
	($$SELECT '{"action":1}'::iam_pattern$$),
	($$SELECT '{"action":"s3:*","resource":null}'::iam_pattern$$),
	($$SELECT '{"action":"s3:*","context":{}}'::iam_pattern$$),
	($$SELECT '{"action":"s3:*","action":"s3:*"}'::iam_pattern$$),
	($$SELECT '{"action":"s3:*"'::iam_pattern$$),
	($$SELECT '{"action":"s3:*"} x'::iam_pattern$$),
	($$SELECT '"s3:*"'::iam_pattern$$);
SELECT command, code, message, detail
FROM refused, test.error(command)
ORDER BY number;
SELECT length(iam_pattern('s3:' || repeat('a', 4093))::text);
-- comparison: that of the text
SELECT iam_pattern('a:b') = iam_pattern('a:b', '*') AS eq,
	iam_pattern('a:b') = iam_pattern('a:B') AS eq_case,
	iam_pattern('a:b') <> iam_pattern('a:c') AS ne,
	iam_pattern('a:b') < iam_pattern('a:c') AS lt;
SELECT count(*) FROM (SELECT DISTINCT iam_pattern('a:b' || i % 3)
	FROM generate_series(1, 9) i) d;
SELECT array_agg(p ORDER BY p)
FROM (VALUES (iam_pattern('b:b')), (iam_pattern('a:b'))) v(p);
-- columns, arrays, hash joins
CREATE TEMP TABLE questions (question iam_pattern UNIQUE);
INSERT INTO questions VALUES (iam_pattern('s3:*')), (iam_pattern('ec2:*'));
INSERT INTO questions VALUES (iam_pattern('s3:*')) ON CONFLICT DO NOTHING;
SELECT count(*) FROM questions WHERE question = ANY
	(ARRAY[iam_pattern('s3:*'), iam_pattern('x:y')]);
