--
-- POLICY_IO
--
-- Input and output of iam_policy: canonical text, what is refused with which
-- error, limits (design.md 3.1; semantics.md 1.1 and its row in 13).
--
--
-- Canonical text
--
CREATE TEMP TABLE texts (subject text COLLATE "C", given text, canonical text);
-- canonical NULL: as given
INSERT INTO texts VALUES
	('forms', '{}', NULL),
	('forms', '{"Version":"2012-10-17"}', NULL),
	('forms', '{"Version":"2008-10-17","Id":"x"}', NULL),
	('forms', '{"Statement":[]}', NULL),
	('forms', '{"Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}', NULL),
	('forms', '{"Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}', NULL),
	('forms', '{"Statement":[{"Effect":"Deny","NotAction":["a:b"],"NotResource":["*","x"]}]}', NULL),
	('forms', '{"Statement":{"Effect":"Allow","Action":[],"Resource":[]}}', NULL),
	('forms', '{"Statement":{"Effect":"Allow","Action":"*"}}', NULL),
	('forms', '{"Statement":{"Effect":"Allow","Principal":"*","Action":"*"}}', NULL),
	('forms', '{"Statement":{"Effect":"Allow","Principal":{},"Action":"*"}}', NULL),
	('forms', '{"Statement":{"Effect":"Allow","Principal":{"AWS":["1","2"],"Service":"x","Other":[]},"Action":"*"}}', NULL),
	('forms', '{"Statement":{"Effect":"Allow","NotPrincipal":{"Service":["x"],"AWS":"1"},"Action":"*"}}', NULL),
	('forms', '{"Statement":{"Effect":"Allow","Action":"*","Condition":{}}}', NULL),
	('forms', '{"Statement":{"Effect":"Allow","Action":"*","Condition":{"StringEquals":{}}}}', NULL),
	('forms', '{"Statement":{"Effect":"Allow","Action":"*","Condition":{"stringEQUALS":{"k":[]},"Foo":{"":["a",1,true,false]}}}}', NULL),
	-- members in a fixed order, the rest in the order given
	('order', '{"Statement":[],"Id":"i","Version":"2012-10-17"}', '{"Version":"2012-10-17","Id":"i","Statement":[]}'),
	('order', '{"Statement":{"Condition":{"B":{"z":"1","a":"2"},"A":{}},"Resource":"*","Action":["z","a"],"Principal":{"Z":"1","A":"2"},"Effect":"Allow","Sid":"s"}}',
		'{"Statement":{"Sid":"s","Effect":"Allow","Principal":{"Z":"1","A":"2"},"Action":["z","a"],"Resource":"*","Condition":{"B":{"z":"1","a":"2"},"A":{}}}}'),
	('order', '{"Statement":{"NotResource":"*","NotAction":"*","NotPrincipal":"*","Effect":"Deny"}}',
		'{"Statement":{"Effect":"Deny","NotPrincipal":"*","NotAction":"*","NotResource":"*"}}'),
	('order', '{"Statement":[{"Effect":"Allow","Action":"b"},{"Effect":"Deny","Action":"a"},{"Effect":"Allow","Action":"a"}]}', NULL),
	('order', '{"Statement":{"Effect":"Allow","Action":["a","b","a"],"Resource":["x","x"]}}', NULL),
	-- white space is not kept
	('blanks', E' \t\r\n{ "Statement" : [ { "Effect" : "Allow" ,\n"Action" :\t[ "*" , "a b" ]\r} ] } \n', '{"Statement":[{"Effect":"Allow","Action":["*","a b"]}]}'),
	('blanks', '{"Statement":{"Effect":"Allow","Action":" a:b "}}', NULL),
	-- spelling of strings is kept: case, Unicode form, empty strings
	('strings', '{"Id":"","Statement":{"Sid":"","Effect":"Allow","Action":"","Resource":""}}', NULL),
	('strings', '{"Id":"É é é","Statement":{"Effect":"Allow","Action":"S3:getOBJECT","Resource":"arn:AWS:s3:::B"}}', NULL),
	('strings', '{"Id":"日本 😀 \u007f","Statement":[]}', E'{"Id":"日本 😀 \x7f","Statement":[]}'),
	('strings', '{"Id":"<>&''","Statement":[]}', NULL),
	('strings', '{"Statement":{"Sid":"a","Effect":"Allow","Action":"a","Condition":{"StringEquals":{"K":"1","k":"2"}}}}', NULL),
	-- escapes are decoded, and written only where JSON demands them
	('escapes', '{"\u0049d":"\u0041\u00e9\u65e5\ud83d\ude00\/","\u0053tatement":[]}', '{"Id":"Aé日😀/","Statement":[]}'),
	('escapes', '{"Id":"\u0022\u005c\u002f\u0008\u000c\u000a\u000d\u0009"}', '{"Id":"\"\\/\b\f\n\r\t"}'),
	('escapes', '{"Id":"\"\\\b\f\n\r\t"}', NULL),
	('escapes', '{"Id":"\u0001\u001f\u001F\u000b"}', '{"Id":"\u0001\u001f\u001f\u000b"}'),
	('escapes', '{"Id":"\ufffe\uffff\u200b\u2028"}', U&'{"Id":"\FFFE\FFFF\200B\2028"}'),
	('escapes', '{"Statement":{"Effect":"\u0041llow","Action":"s3\u003a*","Condition":{"String\u0045quals":{"\u006b":"\u0076"}}}}',
		'{"Statement":{"Effect":"Allow","Action":"s3:*","Condition":{"StringEquals":{"k":"v"}}}}'),
	-- number tokens and literals as spelled
	('numbers', '{"Statement":{"Effect":"Allow","Action":"*","Condition":{"NumericEquals":{"k":[0,-0,1,-1,1.0,1.50,0.10,1e3,1E3,1e+3,1E-03,-0.0e-0,12345678901234567890123456789,1e400]}}}}', NULL),
	('numbers', '{"Statement":{"Effect":"Allow","Action":"*","Condition":{"Bool":{"k":true,"l":"true","m":[false,"False"]}}}}', NULL);
SELECT subject, given, given::iam_policy AS got FROM texts
	WHERE given::iam_policy::text IS DISTINCT FROM coalesce(canonical, given);
SELECT subject, count(*), count(canonical) AS changed,
	bool_and(given::iam_policy::text::iam_policy::text = given::iam_policy::text)
		AS idempotent,
	bool_and(given::iam_policy = canonical::iam_policy) AS equal,
	bool_and(iam_policy_send(given::iam_policy) = '\x01'::bytea ||
		convert_to(given::iam_policy::text, 'UTF8')) AS sent
FROM texts GROUP BY subject ORDER BY subject;
SELECT '{"Statement": [ {"Resource": "*", "Action": "s3:*", "Effect": "Allow"} ],
	"Version": "2012-10-17"}'::iam_policy;
-- COPY, text and binary
CREATE TEMP TABLE stored (document iam_policy);
INSERT INTO stored SELECT given::iam_policy FROM texts;
INSERT INTO stored VALUES (NULL);
COPY (SELECT document FROM stored WHERE document::text LIKE '%\\"%') TO STDOUT;
COPY stored FROM STDIN;
{"Statement": [], "Id": "a\\tb\\\\"}
\N
\.
SELECT count(*), count(document),
	count(*) FILTER (WHERE document = '{"Id":"a\tb\\","Statement":[]}') AS copied
FROM stored;
-- arrays, composites, domains
SELECT ARRAY['{"Id":"a\"b,{}"}', NULL]::iam_policy[] AS array,
	ROW('{"Id":"x"}'::iam_policy, 1) AS row;
SELECT ARRAY['{"Id":"a\"b,{}"}']::iam_policy[]::text::iam_policy[] =
	ARRAY['{"Id":"a\"b,{}"}']::iam_policy[] AS same;
CREATE DOMAIN pg_temp.small_policy AS iam_policy
	CHECK (length(VALUE::text) < 30);
SELECT '{"Statement": []}'::pg_temp.small_policy;
SELECT '{"Statement": [], "Id": "more than thirty"}'::pg_temp.small_policy;
--
-- What is refused
--
CREATE TEMP TABLE refused (subject text COLLATE "C", document text, n serial);
-- not JSON
INSERT INTO refused VALUES
	('json', ''),
	('json', '   '),
	('json', '{'),
	('json', '{"Statement":[}'),
	('json', '{"Statement":[]'),
	('json', '{"Statement":[]} {}'),
	('json', '{"Statement":[],}'),
	('json', '{"Statement":[,]}'),
	('json', '{"Statement" []}'),
	('json', '{"Statement":}'),
	('json', '{Statement:[]}'),
	('json', '{''Statement'':[]}'),
	('json', '{"Id":''x''}'),
	('json', '{"Id":"x'),
	('json', '{"Id":"x\q"}'),
	('json', '{"Id":"x\u00g0"}'),
	('json', '{"Id":"x\u00"}'),
	('json', E'{"Id":"a\nb"}'),
	('json', E'{"Id":"a\tb"}'),
	('json', '{"Id":TRUE}'),
	('json', '{"Id":nul}'),
	('json', '{"Id":undefined}'),
	('json', '/* c */ {}'),
	('json', '{} // c'),
	('json', E'\ufeff{}'),
	('json', '{"Statement":{"Effect":"Allow","Action":"*","Condition":{"NumericEquals":{"k":NaN}}}}'),
	('json', '{"Statement":{"Effect":"Allow","Action":"*","Condition":{"NumericEquals":{"k":Infinity}}}}'),
	('json', '{"Statement":{"Effect":"Allow","Action":"*","Condition":{"NumericEquals":{"k":-Infinity}}}}'),
	('json', '{"Statement":{"Effect":"Allow","Action":"*","Condition":{"NumericEquals":{"k":01}}}}'),
	('json', '{"Statement":{"Effect":"Allow","Action":"*","Condition":{"NumericEquals":{"k":1.}}}}'),
	('json', '{"Statement":{"Effect":"Allow","Action":"*","Condition":{"NumericEquals":{"k":.5}}}}'),
	('json', '{"Statement":{"Effect":"Allow","Action":"*","Condition":{"NumericEquals":{"k":+1}}}}'),
	('json', '{"Statement":{"Effect":"Allow","Action":"*","Condition":{"NumericEquals":{"k":[1,-]}}}}'),
	('json', '{"Statement":{"Effect":"Allow","Action":"*","Condition":{"NumericEquals":{"k":1e}}}}'),
	('json', '{"Statement":{"Effect":"Allow","Action":"*","Condition":{"NumericEquals":{"k":0x1}}}}'),
	-- escapes that no text can hold
	('escapes', '{"Id":"\u0000"}'),
	('escapes', '{"\u0000":"x"}'),
	('escapes', '{"Id":"a\ud800b"}'),
	('escapes', '{"Id":"a\ud83d"}'),
	('escapes', '{"Id":"\ude00\ud83d"}'),
	('escapes', '{"Id":"\ud83d\u0041"}'),
	('escapes', '{"Id":"\udc00"}'),
	-- a member name twice in one object, at any level
	('twice', '{"Version":"2012-10-17","Version":"2012-10-17"}'),
	('twice', '{"Statement":[],"Id":"x","Statement":[]}'),
	('twice', '{"Id":"x","\u0049d":"x"}'),
	('twice', '{"Statement":[{"Effect":"Allow","Effect":"Deny","Action":"*"}]}'),
	('twice', '{"Statement":[{},{"Effect":"Allow","Action":"*","Action":"*"}]}'),
	('twice', '{"Statement":{"Effect":"Allow","Action":"*","Principal":{"AWS":"1","Service":"x","AWS":"1"}}}'),
	('twice', '{"Statement":{"Effect":"Allow","Action":"*","Condition":{"StringEquals":{"a":"1"},"StringEquals":{"b":"1"}}}}'),
	('twice', '{"Statement":{"Effect":"Allow","Action":"*","Condition":{"StringEquals":{"a":"1","b":"1","a":"2"}}}}'),
	('twice', '{"Statement":{"Effect":"Allow","Action":"*","Condition":{"StringEquals":{"a/b~c":"1","a/b~c":"2"}}}}'),
	-- wrong JSON types, null among them
	('types', '[]'),
	('types', '"x"'),
	('types', '5'),
	('types', 'true'),
	('types', 'null'),
	('types', '{"Version":2012}'),
	('types', '{"Version":null}'),
	('types', '{"Version":["2012-10-17"]}'),
	('types', '{"Id":5}'),
	('types', '{"Id":null}'),
	('types', '{"Statement":null}'),
	('types', '{"Statement":"x"}'),
	('types', '{"Statement":5}'),
	('types', '{"Statement":[null]}'),
	('types', '{"Statement":["x"]}'),
	('types', '{"Statement":[[]]}'),
	('types', '{"Statement":{"Sid":5,"Effect":"Allow","Action":"*"}}'),
	('types', '{"Statement":{"Sid":null,"Effect":"Allow","Action":"*"}}'),
	('types', '{"Statement":{"Effect":true,"Action":"*"}}'),
	('types', '{"Statement":{"Effect":null,"Action":"*"}}'),
	('types', '{"Statement":{"Effect":["Allow"],"Action":"*"}}'),
	('types', '{"Statement":{"Effect":"Allow","Action":5}}'),
	('types', '{"Statement":{"Effect":"Allow","Action":null}}'),
	('types', '{"Statement":{"Effect":"Allow","Action":{}}}'),
	('types', '{"Statement":{"Effect":"Allow","Action":["a",5]}}'),
	('types', '{"Statement":{"Effect":"Allow","Action":["a",null]}}'),
	('types', '{"Statement":{"Effect":"Allow","Action":[["a"]]}}'),
	('types', '{"Statement":{"Effect":"Allow","NotAction":true}}'),
	('types', '{"Statement":{"Effect":"Allow","Action":"*","Resource":5}}'),
	('types', '{"Statement":{"Effect":"Allow","Action":"*","Resource":null}}'),
	('types', '{"Statement":{"Effect":"Allow","Action":"*","NotResource":[{}]}}'),
	('types', '{"Statement":{"Effect":"Allow","Action":"*","Principal":5}}'),
	('types', '{"Statement":{"Effect":"Allow","Action":"*","Principal":["*"]}}'),
	('types', '{"Statement":{"Effect":"Allow","Action":"*","Principal":null}}'),
	('types', '{"Statement":{"Effect":"Allow","Action":"*","Principal":{"AWS":5}}}'),
	('types', '{"Statement":{"Effect":"Allow","Action":"*","Principal":{"AWS":null}}}'),
	('types', '{"Statement":{"Effect":"Allow","Action":"*","NotPrincipal":{"AWS":{"a":"b"}}}}'),
	('types', '{"Statement":{"Effect":"Allow","Action":"*","Condition":null}}'),
	('types', '{"Statement":{"Effect":"Allow","Action":"*","Condition":[]}}'),
	('types', '{"Statement":{"Effect":"Allow","Action":"*","Condition":"x"}}'),
	('types', '{"Statement":{"Effect":"Allow","Action":"*","Condition":{"StringEquals":null}}}'),
	('types', '{"Statement":{"Effect":"Allow","Action":"*","Condition":{"StringEquals":["a"]}}}'),
	('types', '{"Statement":{"Effect":"Allow","Action":"*","Condition":{"StringEquals":"a"}}}'),
	('types', '{"Statement":{"Effect":"Allow","Action":"*","Condition":{"StringEquals":{"a":null}}}}'),
	('types', '{"Statement":{"Effect":"Allow","Action":"*","Condition":{"StringEquals":{"a":{}}}}}'),
	('types', '{"Statement":{"Effect":"Allow","Action":"*","Condition":{"StringEquals":{"a":["b",null]}}}}'),
	('types', '{"Statement":{"Effect":"Allow","Action":"*","Condition":{"StringEquals":{"a":[["b"]]}}}}'),
	-- unknown elements; a near miss gets a hint
	('elements', '{"version":"2012-10-17"}'),
	('elements', '{"Versoin":"2012-10-17"}'),
	('elements', '{"statement":[]}'),
	('elements', '{"Statements":[]}'),
	('elements', '{"ID":"x"}'),
	('elements', '{"Comment":"x"}'),
	('elements', '{"":"x"}'),
	('elements', '{"Effect":"Allow","Action":"*","Resource":"*"}'),
	('elements', '{"Statement":{"effect":"Allow","Action":"*"}}'),
	('elements', '{"Statement":{"Effect":"Allow","Actions":"*"}}'),
	('elements', '{"Statement":{"Effect":"Allow","Acton":"*"}}'),
	('elements', '{"Statement":{"Effect":"Allow","Action":"*","Resourse":"*"}}'),
	('elements', '{"Statement":{"Effect":"Allow","Action":"*","Conditions":{}}}'),
	('elements', '{"Statement":{"Effect":"Allow","Action":"*","Principle":"*"}}'),
	('elements', '{"Statement":{"Effect":"Allow","Action":"*","SID":"x"}}'),
	('elements', '{"Statement":{"Effect":"Allow","Action":"*","Owner":"x"}}'),
	('elements', '{"Statement":[{"Effect":"Allow","Action":"*"},{"Effect":"Allow","Action":"*","Version":"2012-10-17"}]}'),
	-- Version and Effect
	('values', '{"Version":""}'),
	('values', '{"Version":"2012-10-18"}'),
	('values', '{"Version":"2012-10-17 "}'),
	('values', '{"Version":"1"}'),
	('values', '{"Statement":{"Effect":"allow","Action":"*"}}'),
	('values', '{"Statement":{"Effect":"ALLOW","Action":"*"}}'),
	('values', '{"Statement":{"Effect":"","Action":"*"}}'),
	('values', '{"Statement":{"Effect":"Permit","Action":"*"}}'),
	-- what a statement must have, and what excludes each other
	('members', '{"Statement":{}}'),
	('members', '{"Statement":{"Action":"*","Resource":"*"}}'),
	('members', '{"Statement":[{"Effect":"Allow","Action":"*"},{"Effect":"Allow"}]}'),
	('members', '{"Statement":{"Effect":"Allow","Resource":"*"}}'),
	('members', '{"Statement":{"Effect":"Allow","Action":"a","NotAction":"b"}}'),
	('members', '{"Statement":{"Effect":"Allow","NotAction":[],"Action":[]}}'),
	('members', '{"Statement":{"Effect":"Allow","Action":"a","Resource":"*","NotResource":"*"}}'),
	('members', '{"Statement":{"Effect":"Allow","Action":"a","Principal":"*","NotPrincipal":{}}}');
\pset format unaligned
SELECT document, error.code, replace(error.message,
		'invalid input for type iam_policy: ', '') AS rule, error.detail,
		error.hint
	FROM refused, test.error(format('SELECT %L::iam_policy', document)) error
	ORDER BY n;
\pset format aligned
SELECT subject, count(*) FROM refused GROUP BY subject ORDER BY subject;
-- the pointer: escaped as RFC 6901 has it, deep, and cut in front
SELECT error.detail FROM (VALUES
	('{"Statement":[{"Effect":"Allow","Action":"*"},{"Effect":"Allow","Action":["a","b",7]}]}'),
	('{"Statement":{"Effect":"Allow","Action":"*","Condition":{"a/b":{"c~d":{}}}}}'),
	('{"Statement":{"Effect":"Allow","Action":"*","Condition":{"":{"":{}}}}}'),
	('{"Statement":{"Effect":"Allow","Action":"*","Condition":{"é\u00e9\"":{"日":{}}}}}'),
	('{"Statement":{"Effect":"Allow","Action":"*","Condition":{"StringEquals":{"' || repeat('long', 40) || '":{}}}}}'),
	('{"Statement":{"Effect":"Allow","Action":"*","Condition":{"' || repeat('~', 90) || '":{"' || repeat('/', 90) || '":{}}}}}'))
	documents (document),
	test.error(format('SELECT %L::iam_policy', document)) error;
-- byte offsets count bytes, not characters
SELECT error.detail FROM (VALUES ('{"Id":"aaa","Version":1}'),
	('{"Id":"ééé","Version":1}'), ('{"Id":"日日日","Version":1}'),
	(E'\n\n{"Id":"\\u00e9","Version":1}')) documents (document),
	test.error(format('SELECT %L::iam_policy', document)) error;
-- what stood there is shown, and cut when it is long
SELECT length(error.detail), error.detail
FROM test.error(format('SELECT %L::iam_policy', '{"Version":"' ||
	repeat('é', 200) || '"}')) error;
\set VERBOSITY sqlstate
SELECT '{"Version":"1"}'::iam_policy;
SELECT '{"Id":"\u0000"}'::iam_policy;
\set VERBOSITY default
SELECT '{"Statement":{"Effect":"Allow","Actoin":"*"}}'::iam_policy;
-- a refused document leaves the data as it was
BEGIN;
INSERT INTO stored VALUES ('{"Id":"kept"}');
SAVEPOINT s;
INSERT INTO stored VALUES ('{"Id":"lost"}'), ('{"Id":5}');
ROLLBACK TO s;
COMMIT;
SELECT document FROM stored WHERE document::text ~ 'kept|lost';
--
-- Limits
--
-- 1 MB, white space included, with escapes counted as what they stand for: what
-- was accepted is accepted again as it is printed
CREATE FUNCTION pg_temp.sized(size int) RETURNS text LANGUAGE sql AS $$
	SELECT '{"Id":"' || repeat('x', size - 9) || '"}'
$$;
SELECT size, octet_length(pg_temp.sized(size)) AS bytes,
	octet_length(pg_temp.sized(size)::iam_policy::text) AS out
FROM (VALUES (1048575), (1048576)) sizes (size);
SELECT pg_temp.sized(1048577)::iam_policy;
SELECT octet_length(('{"Id":"' || repeat('\u0061', 1048567) || '"}')::iam_policy::text)
	AS escaped;
SELECT ('{"Id":"' || repeat('\u0061', 1048568) || '"}')::iam_policy;
SELECT octet_length(('{"Id":"' || repeat('é', 524283) || '"}')::iam_policy::text)
	AS two_bytes;
SELECT ('{"Id":"' || repeat('é', 524284) || '"}')::iam_policy;
SELECT octet_length(('{"Id":"x"' || repeat(' ', 1048576 - 10) || '}')::iam_policy::text)
	AS blanks;
SELECT ('{"Id":"x"' || repeat(' ', 1048576 - 9) || '}')::iam_policy;
SELECT code, message FROM test.error('SELECT pg_temp.sized(1048577)::iam_policy');
SELECT escape, once.code AS once, again.code AS again
FROM (VALUES ('\u0022', 1), ('\u000a', 1), ('\u0001', 1), ('\n', 1), ('\\', 1),
		('\/', 1), ('\ud83d\ude00', 4)) escapes (escape, bytes),
	LATERAL (SELECT '{"Id":"' || repeat(escape, 1048567 / bytes) || '"}')
		documents (document),
	test.error(format('SELECT %L::iam_policy', document)) once,
	test.error(format('SELECT %L::iam_policy::text::iam_policy', document)) again;
-- 64 levels of nesting
SELECT depth + 2 AS depth, error.code, error.message, left(error.detail, 20) ||
	'...' || right(error.detail, 20) AS detail
FROM (VALUES (1), (62), (63), (64)) depths (depth),
	test.error(format('SELECT %L::iam_policy',
		'{"Statement":{"Effect":"Allow","Action":' || repeat('[', depth) ||
		'"a"' || repeat(']', depth) || '}}')) error;
