--
-- HOSTILE
--
-- Input that means harm: each statement gives one error or one answer, in
-- bounded time and memory, and can be cancelled.  The time limit only keeps a
-- broken build from hanging; what is here takes milliseconds.
--
SET statement_timeout = '60s';
-- deep nesting: refused at the limit, whatever lies below it
SELECT depth, kind, error.code, error.message
FROM (VALUES (65), (10000), (200000)) depths (depth),
	(VALUES ('arrays', '[', ']'), ('objects', '{"a":', '}'),
		('mixed', '[{"a":', '}]'), ('open', '[', '')) kinds (kind, open, close),
	test.error(format('SELECT %L::iam_policy', repeat(open, depth) || '1' ||
		repeat(close, depth))) error
ORDER BY 1, 2;
SELECT error.code, error.message
FROM test.error(format('SELECT iam_request(''a:b'', ''*'', %L)',
		'{"k":' || repeat('[', 3000) || repeat(']', 3000) || '}')) error;
SELECT error.code, error.message
FROM test.error(format('SELECT %L::iam_request',
		'{"action":"a:b","resource":"*","context":{"k":' ||
		repeat('[', 100000) || repeat(']', 100000) || '}}')) error;
-- long text, below and above the size that is looked at
SELECT name, size, error.code, error.message
FROM (VALUES (3000000), (6400000)) sizes (size), LATERAL (VALUES ('blanks', repeat(' ', size)),
		('string', '"' || repeat('x', size) || '"'),
		('escapes', '{"Id":"' || repeat('\n', size / 2) || '"}'),
		('number', '{"Statement":{"Effect":"Allow","Action":"*","Condition":'
			'{"NumericEquals":{"k":' || repeat('1', size) || '}}}}'),
		('commas', '[' || repeat(',', size)),
		('quotes', repeat('"', size)),
		('backslashes', '"' || repeat('\\', size / 2)),
		('statements', '{"Statement":[' || repeat('{},', size / 3) || '{}]}'),
		('closing', '{}' || repeat('}', size))) texts (name, text),
	test.error(format('SELECT %L::iam_policy', text)) error
ORDER BY name, size;
-- many members, names that differ late, and the duplicate at the end
SELECT error.code, error.message, error.detail
FROM (SELECT string_agg(format('"%s%s":1', repeat('a', 20), i), ',') AS members
		FROM generate_series(1, 30000) i) many,
	test.error(format('SELECT %L::iam_policy', '{"Statement":{"Effect":"Allow",'
		'"Action":"*","Condition":{"Foo":{' || members || ',"' ||
		repeat('a', 20) || '15000":1}}}}')) error;
-- huge lists within the limit
CREATE FUNCTION pg_temp.list(form text, n int) RETURNS text LANGUAGE sql AS $$
	SELECT string_agg(format(form, i), ',' ORDER BY i) FROM generate_series(1, n) i
$$;
CREATE TEMP TABLE huge (name text, document iam_policy);
INSERT INTO huge VALUES
	('actions', ('{"Statement":{"Effect":"Allow","Action":[' ||
		pg_temp.list('"s3:Get%s"', 60000) || '],"Resource":"*"}}')::iam_policy),
	('patterns', ('{"Statement":{"Effect":"Allow","Action":[' ||
		pg_temp.list('"s3:*%s*x"', 60000) || ',"s3:Get60000"],"Resource":"*"}}')::iam_policy),
	('resources', ('{"Statement":{"Effect":"Allow","Action":"*","Resource":[' ||
		pg_temp.list('"arn:aws:s3:::b/%s*"', 35000) || ']}}')::iam_policy),
	('statements', ('{"Statement":[' ||
		pg_temp.list('{"Effect":"Allow","Action":"s3:Get%s","Resource":"*"}', 16000) ||
		',{"Effect":"Deny","Action":"*","NotResource":"*"}]}')::iam_policy),
	('conditions', ('{"Statement":{"Effect":"Allow","Action":"*","Resource":"*",'
		'"Condition":{"StringNotEquals":{' || pg_temp.list('"k%s":"v"', 60000) ||
		'}}}}')::iam_policy),
	('values', ('{"Statement":{"Effect":"Allow","Action":"*","Resource":"*",'
		'"Condition":{"ForAllValues:StringLike":{"k":[' ||
		pg_temp.list('"*%s*y"', 60000) || ',"*"]}}}}')::iam_policy),
	('principals', ('{"Statement":{"Effect":"Deny","Principal":{"AWS":[' ||
		pg_temp.list('"%s"', 100000) || ',"*"]},"Action":"*","Resource":"*"}}')::iam_policy);
SELECT name, length(document::text) > 500000 AS large,
	iam_decide(document, 's3:Get60000', 'arn:aws:s3:::b/35000x') AS decision,
	iam_decide(document, 's3:Get16000', 'arn:aws:s3:::b/99999x',
		'{"k":["z","y"],"k60000":"v"}') AS other,
	document::text::iam_policy = document AS again
FROM huge ORDER BY name;
SELECT name, iam_decide_many(document, array_fill(
	iam_request('s3:Got', 'arn:aws:s3:::c'), ARRAY[20])) AS many
FROM huge WHERE name IN ('actions', 'statements');
-- patterns that make a backtracking matcher explode
SELECT name, test.condition('StringLike', to_json(pattern)::text,
	to_json(text)::text) AS like,
	test.decide(test.document(format('"Effect":"Allow","Action":"*",'
		'"Resource":%s', to_json('arn:aws:s3:::' || pattern))),
		's3:GetObject', 'arn:aws:s3:::' || text) AS resource
FROM (VALUES
	('10,000 stars', repeat('*', 10000) || 'b', repeat('a', 2000)),
	('stars and letters', repeat('*a', 1000) || 'b', repeat('a', 2000)),
	('the same, matching', repeat('*a', 1000), repeat('a', 2000)),
	('stars and marks', repeat('*?', 1000) || 'b', repeat('a', 2000)),
	('marks', repeat('?', 2000), repeat('é', 2000)),
	('too many marks', repeat('?', 2001), repeat('é', 2000)),
	('near misses', repeat('*aab', 100), repeat('aaab', 99) || 'aaa')) patterns (name, pattern, text);
-- a match far behind many near misses, at every place in a machine word, with
-- characters of several bytes behind it
WITH ends (pattern, text, expected) AS (
	VALUES ('', '', true), ('c', '', false), ('*', '', true), ('*x', 'ccx', true),
		('*x', 'ccc', false), ('*?x', 'éx', true), ('*?x', 'x', false),
		('?', '', false), ('?', 'c', true), ('?', 'é', true), ('?', '日', true),
		('?', '😀', true), ('?x', 'éx', true), ('?x', '日x', true),
		('?x', '😀x', true), ('?x', '日éx', false), ('??x', '日éx', true),
		('??x', '😀x', false), ('é*é', 'éaé', true), ('é*é', 'é', false),
		('*?', '', false), ('*??x', 'cé😀x', true), ('*x*y', 'y..x..y', true),
		('*x*y', 'y..x..', false)
), asked AS (
	SELECT pattern, expected, test.condition('StringLike',
			to_json('*' || repeat('a', 100) || 'b' || pattern || '*')::text,
			to_json(repeat(repeat('a', 99) || 'c', 60) || repeat('c', place) ||
				repeat('a', 100) || 'b' || text)::text) AS got
	FROM ends, generate_series(0, 66) place
)
SELECT expected, count(*), count(*) FILTER (WHERE got <> expected::text) AS wrong
	FROM asked GROUP BY expected ORDER BY expected;
SELECT test.decide(test.document(format('"Effect":"Allow","Resource":"*",'
	'"Action":%s', to_json('s3:' || repeat('*a', 1000) || 'b'))),
	's3:' || repeat('a', 2000), '*') AS action;
-- variables: unclosed, closed at the very end, by the thousand, of no value
SELECT name, length(pattern), test.decide(test.document(format('"Effect":"Allow",'
	'"Action":"*","Resource":%s', to_json('arn:aws:s3:::' || pattern))),
	's3:GetObject', 'arn:aws:s3:::' || text, '{"a":"b"}') AS resource
FROM (VALUES
	('unclosed', repeat('${', 200000), repeat('${', 200000)),
	('closed late', repeat('${', 200000) || '}', 'x'),
	('many', repeat('${a}', 100000), repeat('b', 100000)),
	('defaults', repeat('${x,''c''}', 100000), repeat('c', 100000)),
	('open defaults', repeat('${x,''', 100000) || '}', 'x'),
	('escapes', repeat('${*}', 100000), repeat('*', 100000)),
	('no value at the end', repeat('${a}', 100000) || '${x}', repeat('b', 100000)))
	patterns (name, pattern, text);
-- large requests
SELECT name, iam_decide('{"Statement":{"Effect":"Allow","Action":"*",'
		'"Resource":"*","Condition":{"StringNotEquals":{"k7":"v"},'
		'"ForAllValues:StringEquals":{"m":"v"}}}}', request) AS decision
FROM (VALUES
	('keys', iam_request('s3:GetObject', '*',
		(SELECT jsonb_object_agg('k' || i, i) FROM generate_series(1, 50000) i))),
	('values', iam_request('s3:GetObject', '*',
		jsonb_build_object('m', array_fill('v'::text, ARRAY[100000])))),
	('text', iam_request('s3:GetObject', 'arn:aws:s3:::' || repeat('x', 1000000),
		jsonb_build_object('m', repeat('w', 1000000))))) requests (name, request);
-- numbers and dates of very many digits
SELECT operator, test.condition(operator, '"' || repeat('9', 300000) || '"',
		'"' || repeat('9', 299999) || '8"') AS less,
	test.condition(operator, '"1e10000"', '"' || repeat('9', 300000) || '"') AS more,
	test.condition(operator, '"0.' || repeat('0', 300000) || '1"',
		'"0.' || repeat('0', 300001) || '1"') AS small
FROM (VALUES ('NumericLessThan'), ('NumericEquals'), ('DateLessThan'))
	operators (operator);
-- work without end can be cancelled
CREATE TEMP TABLE endless AS SELECT
	('{"Statement":{"Effect":"Allow","Action":"*","Resource":"arn:aws:s3:::*' ||
		repeat('a', 1000000) || 'b*"}}')::iam_policy AS document,
	iam_request('s3:GetObject', 'arn:aws:s3:::' || repeat('a', 5000000)) AS request;
SET statement_timeout = '100ms';
SELECT iam_decide(document, request) FROM endless;
SELECT document @? request FROM endless;
SELECT iam_decide_many(document, ARRAY[request, request]) FROM endless;
RESET statement_timeout;
-- and the session goes on
SELECT iam_decide('{"Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}',
	's3:GetObject', '*');
