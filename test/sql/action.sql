--
-- ACTION
--
-- Patterns in Action and NotAction (semantics.md 4; case 2; blanks and runs
-- of stars 13).
--
CREATE TEMP TABLE cases (LIKE test.action_cases INCLUDING ALL);
INSERT INTO cases VALUES
	-- 4.1: everything
	('4.1', '"*"', 's3:GetObject', true),
	('4.1', '"**"', 's3:GetObject', true),
	('4.1', '"****"', 's3:GetObject', true),
	('4.1', '"*:*"', 's3:GetObject', true),
	('4.1', '"*:*"', 'ec2:RunInstances', true),
	('4.1', '"*:**"', 's3:GetObject', true),
	('4.1', '"**:*"', 's3:GetObject', true),
	('4.1', '""', 's3:GetObject', false),
	('4.1', '"?"', 's3:GetObject', false),
	('4.1', '"*?"', 's3:GetObject', false),
	('4.1', '"?*"', 's3:GetObject', false),
	('4.1', '"*:?"', 's3:GetObject', false),
	('4.1', '"*:?*"', 's3:GetObject', false),
	('4.1', '"?:*"', 's3:GetObject', false),
	('4.1', '"*:*:*"', 's3:GetObject', false),
	('4.1', '":"', 's3:GetObject', false),
	('4.1', '"*:"', 's3:GetObject', false),
	('4.1', '":*"', 's3:GetObject', false),
	('4.1', '" *"', 's3:GetObject', false),
	('4.1', '"* "', 's3:GetObject', false),
	-- 4.2: service equal without case and without wildcards
	('4.2 service', '"s3:GetObject"', 's3:GetObject', true),
	('4.2 service', '"S3:GetObject"', 's3:GetObject', true),
	('4.2 service', '"s3:GetObject"', 'S3:GetObject', true),
	('4.2 service', '"EXECUTE-api:*"', 'execute-API:Invoke', true),
	('4.2 service', '"s3:*"', 'ec2:RunInstances', false),
	('4.2 service', '"s3:*"', 's3-object-lambda:GetObject', false),
	('4.2 service', '"s3-object-lambda:*"', 's3:GetObject', false),
	('4.2 service', '"s:*"', 's3:GetObject', false),
	('4.2 service', '"*:GetObject"', 's3:GetObject', false),
	('4.2 service', '"s*:GetObject"', 's3:GetObject', false),
	('4.2 service', '"s?:GetObject"', 's3:GetObject', false),
	('4.2 service', '"s3*:GetObject"', 's3:GetObject', false),
	('4.2 service', '"*3:*"', 's3:GetObject', false),
	('4.2 service', '":GetObject"', 's3:GetObject', false),
	('4.2 service', '" s3:GetObject"', 's3:GetObject', false),
	('4.2 service', '"s3 :GetObject"', 's3:GetObject', false),
	('4.2 service', '"aws:s3:GetObject"', 's3:GetObject', false),
	-- a wildcard cannot reach across the colon
	('4.2 colon', '"s3*"', 's3:GetObject', false),
	('4.2 colon', '"s*"', 's3:GetObject', false),
	('4.2 colon', '"s3*GetObject"', 's3:GetObject', false),
	('4.2 colon', '"*GetObject"', 's3:GetObject', false),
	('4.2 colon', '"s3?GetObject"', 's3:GetObject', false),
	('4.2 colon', '"s3"', 's3:GetObject', false),
	('4.2 colon', '"GetObject"', 's3:GetObject', false),
	-- name: a glob without case over the whole name
	('4.2 name', '"s3:getobject"', 's3:GetObject', true),
	('4.2 name', '"s3:GETOBJECT"', 's3:getObject', true),
	('4.2 name', '"s3:GetObject"', 's3:GetObjectVersion', false),
	('4.2 name', '"s3:GetObjectVersion"', 's3:GetObject', false),
	('4.2 name', '"s3:PutObject"', 's3:GetObject', false),
	('4.2 name', '"s3:*"', 's3:GetObject', true),
	('4.2 name', '"s3:**"', 's3:GetObject', true),
	('4.2 name', '"s3:Get*"', 's3:GetObject', true),
	('4.2 name', '"s3:gET*"', 's3:GetObject', true),
	('4.2 name', '"s3:Get*"', 's3:PutObject', false),
	('4.2 name', '"s3:Get*"', 's3:ForGet', false),
	('4.2 name', '"s3:*Object"', 's3:GetObject', true),
	('4.2 name', '"s3:*Object"', 's3:GetObjectAcl', false),
	('4.2 name', '"s3:*etO*"', 's3:GetObject', true),
	('4.2 name', '"s3:G*t*t"', 's3:GetObject', true),
	('4.2 name', '"s3:GetObject*"', 's3:GetObject', true),
	('4.2 name', '"s3:GetObject*"', 's3:GetObjectVersion', true),
	('4.2 name', '"s3:*GetObject"', 's3:GetObject', true),
	('4.2 name', '"s3:GetObject?"', 's3:GetObject', false),
	('4.2 name', '"s3:GetObjec?"', 's3:GetObject', true),
	('4.2 name', '"s3:?etObject"', 's3:GetObject', true),
	('4.2 name', '"s3:?????????"', 's3:GetObject', true),
	('4.2 name', '"s3:????????"', 's3:GetObject', false),
	('4.2 name', '"s3:??????????"', 's3:GetObject', false),
	('4.2 name', '"s3:?*"', 's3:X', true),
	('4.2 name', '"s3:*?"', 's3:X', true),
	('4.2 name', '"s3:*??"', 's3:X', false),
	('4.2 name', '"s3:a*a"', 's3:a', false),
	('4.2 name', '"s3:a*a"', 's3:aa', true),
	('4.2 name', '"s3:*ab"', 's3:aab', true),
	('4.2 name', '"s3:*abab"', 's3:ababab', true),
	('4.2 name', '"s3:a*b*c"', 's3:abbcbc', true),
	('4.2 name', '"s3:a*b*c"', 's3:acb', false),
	('4.2 name', '"s3:*a?c*"', 's3:xaacabcx', true),
	('4.2 name', '"s3:Get.*"', 's3:GetObject', false),
	('4.2 name', '"s3:[Gg]etObject"', 's3:GetObject', false),
	-- malformed names match nothing, with wildcards too
	('4.2 malformed', '"s3:"', 's3:GetObject', false),
	('4.2 malformed', '"s3:Get Object"', 's3:GetObject', false),
	('4.2 malformed', '"s3:* "', 's3:GetObject', false),
	('4.2 malformed', '"s3: *"', 's3:GetObject', false),
	('4.2 malformed', '"s3:*\t"', 's3:GetObject', false),
	('4.2 malformed', '"s3:*\n"', 's3:GetObject', false),
	('4.2 malformed', '"s3:*\r"', 's3:GetObject', false),
	('4.2 malformed', '"s3:*,*"', 's3:GetObject', false),
	('4.2 malformed', '"s3:GetObject,s3:PutObject"', 's3:GetObject', false),
	('4.2 malformed', '"s3:Get*,Put*"', 's3:GetObject', false),
	('4.2 malformed', '"s3::*"', 's3:GetObject', false),
	('4.2 malformed', '"s3:*:*"', 's3:GetObject', false),
	('4.2 malformed', '"s3:GetObject:"', 's3:GetObject', false),
	-- lists
	('4 lists', '[]', 's3:GetObject', false),
	('4 lists', '["s3:GetObject"]', 's3:GetObject', true),
	('4 lists', '["s3:PutObject","s3:GetObject"]', 's3:GetObject', true),
	('4 lists', '["s3:GetObject","s3:PutObject"]', 's3:GetObject', true),
	('4 lists', '["s3:Put*","s3:Get*"]', 's3:GetObject', true),
	('4 lists', '["s3:Put*","s3:List*"]', 's3:GetObject', false),
	('4 lists', '["ec2:*","s3:*"]', 's3:GetObject', true),
	('4 lists', '["ec2:*","*"]', 's3:GetObject', true),
	('4 lists', '["s3:","s3:*","s3: "]', 's3:GetObject', true),
	('4 lists', '["s3:GetObject","s3:GetObject"]', 's3:GetObject', true),
	-- 3.3: no variables and no escapes
	('3.3', '"s3:${*}"', 's3:GetObject', false),
	('3.3', '"s3:Get${*}"', 's3:Get*x', 'error 22023: the action of a request must not hold wildcards'),
	('3.3', '"${$}3:*"', 's3:GetObject', false),
	-- 2: simple lowercase per code point; 3.1: ? is a code point
	('2', '"s3:ÄPFEL"', 's3:äpfel', true),
	('2', '"s3:äpfel*"', 's3:ÄPFELX', true),
	('2', '"s3:STRASSE"', 's3:straße', false),
	('2', '"s3:É"', 's3:E', false),
	('3.1', '"s3:?"', 's3:é', true),
	('3.1', '"s3:??"', 's3:é', false),
	('3.1', '"s3:?"', 's3:😀', true);
SELECT * FROM cases
	WHERE got IS DISTINCT FROM expected OR
		got_not IS DISTINCT FROM test.negated(expected);
SELECT section, count(*), count(*) FILTER (WHERE expected = 'true') AS matches
	FROM cases GROUP BY section ORDER BY section;
-- Long lists of names and of patterns, asked for each place in them and for
-- places behind them.
WITH forms (element, pattern, action) AS (
	VALUES ('Action', 's3:Get%s', 's3:get%s'),
		('Action', 's%s:Get*', 's%s:Getting'),
		('NotAction', 's%s:Get*', 's%s:Getting')
), lists AS (
	SELECT element, pattern, action, n,
		test.document(format('"Effect":"Allow","Resource":"*","%s":%s',
			element, json_agg(format(pattern, i) ORDER BY i))) AS document
	FROM forms, generate_series(1, 50) n, generate_series(1, n) i
	GROUP BY element, pattern, action, n
), asked AS (
	SELECT element, pattern, place <= n AS listed,
		test.decide(document, format(action, place), '*') AS decision
	FROM lists, generate_series(1, 55) place
)
SELECT element, pattern, listed, decision, count(*)
	FROM asked GROUP BY 1, 2, 3, 4 ORDER BY 1, pattern COLLATE "C", 3;
-- Many statements on services of their own, each third a Deny.
WITH document AS (
	SELECT format('{"Statement":[%s]}', string_agg(format('{"Effect":"%s",'
		'"Action":["svc%s:*","other%s:Get*"],"Resource":"*"}',
		CASE WHEN i % 3 = 0 THEN 'Deny' ELSE 'Allow' END, i, i), ','
		ORDER BY i)) AS document
	FROM generate_series(1, 90) i
)
SELECT form, i % 3 = 0 AS third, test.decide(document, format(form, i), '*')
		AS decision, count(*)
	FROM document, generate_series(1, 90) i, (VALUES ('svc%s:Put'),
		('other%s:Getter'), ('other%s:Put'), ('svc%s000:Put')) forms (form)
	GROUP BY 1, 2, 3 ORDER BY form COLLATE "C", 2;
