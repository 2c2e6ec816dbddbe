--
-- INDEX
--
-- iam_policy_ops, the functions that become its operators, the estimates, and
-- iam_debug_keys (design.md 3.7; perf.md 4).  index_key.h tells why no answer
-- is missed; test_index_key.c asks that of policies that are nasty, this test
-- of what PostgreSQL does with the keys.
--
SET client_min_messages = warning;
CREATE SCHEMA fleet;
SET search_path = fleet, public;

-- twenty thousand policies: one in two thousand allows everything, one in a
-- hundred what is rare
CREATE TABLE policy (id int PRIMARY KEY, tenant int, document iam_policy);
INSERT INTO policy
SELECT i, i % 100, format('{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":[%s],"Resource":[%s]%s}%s]}',
	CASE WHEN i % 2000 = 0 THEN '"*"'
		WHEN i % 100 = 7 THEN '"qldb:SendCommand"'
		WHEN i % 10 = 3 THEN '"s3:Get*","s3:List*"'
		WHEN i % 10 = 4 THEN '"iam:PassRole"'
		WHEN i % 50 = 5 THEN '"s3:*Object"'
		ELSE format('"dynamodb:%s","sqs:SendMessage"',
			(ARRAY['GetItem', 'Query', 'PutItem', 'Scan'])[1 + i % 4]) END,
	CASE WHEN i % 10 = 3 THEN format('"arn:aws:s3:::bucket-%s/*"', i % 500)
		WHEN i % 10 = 4 THEN '"arn:aws:iam::111122223333:role/app/*"'
		WHEN i % 3 = 0 THEN format('"arn:aws:sqs:eu-west-1:111122223333:q-%s"', i)
		ELSE '"*"' END,
	CASE WHEN i % 10 = 4 THEN format(',"Condition":{"StringEquals":{"iam:PassedToService":"%s.amazonaws.com"}}',
			(ARRAY['lambda', 'ec2'])[1 + i % 20 / 10]) ELSE '' END,
	CASE WHEN i % 7 = 0 THEN ',{"Effect":"Deny","Action":"dynamodb:Scan","Resource":"*"}' ELSE '' END)::iam_policy
FROM generate_series(1, 20000) i;
INSERT INTO policy VALUES (0, 0, NULL), (-1, 0, '{"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":"*","Resource":"*"}}');
CREATE INDEX policy_document ON policy USING gin (document);
ANALYZE policy;

CREATE TABLE request (id int PRIMARY KEY, action text, resource text, context jsonb);
INSERT INTO request VALUES
	(1, 'qldb:SendCommand', 'arn:aws:qldb:eu-west-1:111122223333:ledger/l', '{}'),
	(2, 's3:GetObject', 'arn:aws:s3:::bucket-13/k', '{}'),
	(3, 'S3:getobject', 'arn:aws:s3:::bucket-13/k', '{}'),
	(4, 's3:GetObject', 'arn:aws:s3:::bucket-1/k', '{}'),
	(5, 'iam:PassRole', 'arn:aws:iam::111122223333:role/app/a', '{"iam:PassedToService": "lambda.amazonaws.com"}'),
	(6, 'iam:PassRole', 'arn:aws:iam::111122223333:role/app/a', '{}'),
	(7, 'iam:PassRole', 'arn:aws:iam::111122223333:role/other', '{"IAM:passedtoservice": ["ec2.amazonaws.com"]}'),
	(8, 'dynamodb:Scan', '*', '{}'),
	(9, 'dynamodb:GetItem', 'arn:aws:dynamodb:eu-west-1:111122223333:table/t', '{"dynamodb:LeadingKeys": ["a", "b"], "aws:username": "x"}'),
	(10, 'sqs:SendMessage', 'arn:aws:sqs:eu-west-1:111122223333:q-30', '{}'),
	(11, 'sts:AssumeRole', 'arn:aws:iam::111122223333:role/r', '{}');
ANALYZE request;

-- The number of rows by scan and by index; the sum of their numbers too.
CREATE FUNCTION twice(condition text, OUT by_scan text, OUT by_index text,
	OUT indexed boolean) LANGUAGE plpgsql AS $$
DECLARE
	query text := 'SELECT count(*) || '':'' || coalesce(sum(id), 0) FROM policy WHERE ' || condition;
	line text;
BEGIN
	SET LOCAL enable_bitmapscan = off;
	EXECUTE query INTO by_scan;
	SET LOCAL enable_bitmapscan = on;
	SET LOCAL enable_seqscan = off;
	EXECUTE query INTO by_index;
	indexed := false;
	FOR line IN EXECUTE 'EXPLAIN ' || query LOOP
		indexed := indexed OR line LIKE '%Bitmap Index Scan%';
	END LOOP;
	SET LOCAL enable_seqscan = on;
END
$$;
CREATE FUNCTION differences() RETURNS SETOF text LANGUAGE sql AS $$
	SELECT r.id || ': ' || b::text
	FROM request r, twice(format('iam_allows(document, %L, %L, %L)',
			action, resource, context)) b
	WHERE by_scan <> by_index OR NOT indexed
	UNION ALL
	SELECT r.id || ' may: ' || b::text
	FROM request r, twice(format('iam_may(document, %L, %L)',
			action, regexp_replace(resource, '[^:/]*$', '*'))) b
	WHERE by_scan <> by_index OR NOT indexed
$$;
SELECT id, by_scan, by_index, indexed
FROM request, twice(format('iam_allows(document, %L, %L, %L)', action, resource, context))
ORDER BY id;
SELECT p, twice.* FROM unnest('{qldb:*,s3:*,s3:Get*,S3:getobject,iam:PassRole,dynamodb:S*,nosuch:*}'::text[]) p,
	twice(format('document @~ %L', p));
-- all forms
SELECT c, twice.* FROM unnest(ARRAY[
	'iam_allows(document, ''qldb:SendCommand'', ''*'')',
	'iam_allows(document, ''qldb:SendCommand'', ''*'', NULL)',
	'iam_allows(document, iam_request(''qldb:SendCommand'', ''*''))',
	'document @? iam_request(''qldb:SendCommand'', ''*'')',
	'document @? ANY (ARRAY[iam_request(''qldb:SendCommand'', ''*''), iam_request(''qldb:ListLedgers'', ''*'')])',
	'iam_may(document, ''qldb:*'')',
	'iam_may(document, iam_pattern(''qldb:*''))',
	'document @~ ''qldb:*''',
	'iam_may(document, ''qldb:*'') AND iam_allows(document, ''qldb:SendCommand'', ''*'')',
	'iam_may(document, ''qldb:*'') OR iam_allows(document, ''sts:AssumeRole'', ''*'')']) c,
	twice(c);
-- what no index helps with
SELECT c, twice.* FROM unnest(ARRAY[
	'NOT iam_allows(document, ''qldb:SendCommand'', ''*'')',
	'iam_decide(document, ''qldb:SendCommand'', ''*'') = ''allowed''',
	'document @~ ''*''', 'document @~ ''q*:*''']) c, twice(c);

-- rows that come, change and go; with a list of pending entries and without
SELECT * FROM differences();
UPDATE policy SET document = (SELECT document FROM policy WHERE id = 7)
	WHERE id % 11 = 0;
DELETE FROM policy WHERE id % 13 = 0;
SELECT * FROM differences();
VACUUM policy;
SELECT * FROM differences();
ALTER INDEX policy_document SET (fastupdate = off);
INSERT INTO policy SELECT id + 100000, tenant, document FROM policy WHERE id < 2000;
UPDATE policy SET document = NULL WHERE id % 17 = 0;
SELECT * FROM differences();
SELECT gin_clean_pending_list('policy_document') >= 0 AS cleaned;
REINDEX INDEX policy_document;
SELECT * FROM differences();
VACUUM ANALYZE policy;

-- the planner finds the index by itself
CREATE FUNCTION plan(query text) RETURNS SETOF text LANGUAGE plpgsql AS $$
BEGIN
	RETURN QUERY EXECUTE 'EXPLAIN (COSTS OFF) ' || query;
END
$$;
SELECT plan($$SELECT id FROM policy WHERE iam_allows(document, 'qldb:SendCommand', 'arn:aws:qldb:eu-west-1:111122223333:ledger/l')$$);
SELECT plan($$SELECT id FROM policy WHERE iam_allows(document, 'dynamodb:GetItem', '*') AND id = 44$$);
SELECT plan($$SELECT id FROM policy WHERE iam_may(document, 'qldb:*') ORDER BY id LIMIT 3$$);
SELECT plan($$SELECT id FROM policy WHERE document @~ '*'$$);
SELECT plan($$SELECT r.id, count(*) FROM request r JOIN policy p ON iam_allows(document, action, resource, context) WHERE r.id < 3 GROUP BY 1$$);
SELECT plan($$SELECT id FROM policy WHERE document @? ANY (ARRAY[iam_request('qldb:SendCommand', '*'), iam_request('qldb:ListLedgers', '*')])$$);
-- a prepared statement with parameters, in its generic plan
SET plan_cache_mode = force_generic_plan;
PREPARE who(text, text) AS SELECT count(*) FROM policy WHERE iam_allows(document, $1, $2);
EXPLAIN (COSTS OFF) EXECUTE who('qldb:SendCommand', '*');
EXECUTE who('qldb:SendCommand', '*');
EXECUTE who('sts:AssumeRole', '*');
EXECUTE who(NULL, '*');
DEALLOCATE who;
RESET plan_cache_mode;
-- in parallel
BEGIN;
SET LOCAL parallel_setup_cost = 0;
SET LOCAL parallel_tuple_cost = 0;
SET LOCAL min_parallel_table_scan_size = 0;
SET LOCAL max_parallel_workers_per_gather = 2;
SET LOCAL enable_seqscan = off;
SELECT plan($$SELECT count(*) FROM policy WHERE iam_allows(document, 'sqs:SendMessage', 'arn:aws:sqs:eu-west-1:111122223333:q-30')$$);
SELECT count(*) AS parallel FROM policy WHERE iam_allows(document, 'sqs:SendMessage', 'arn:aws:sqs:eu-west-1:111122223333:q-30');
SET LOCAL max_parallel_workers_per_gather = 0;
SELECT count(*) AS serial FROM policy WHERE iam_allows(document, 'sqs:SendMessage', 'arn:aws:sqs:eu-west-1:111122223333:q-30');
ROLLBACK;
-- many rows, few of memory: pages instead of rows are kept
BEGIN;
SET LOCAL work_mem = '64kB';
SET LOCAL enable_seqscan = off;
SELECT count(*) AS lossy FROM policy WHERE iam_allows(document, 'sqs:SendMessage', 'arn:aws:sqs:eu-west-1:111122223333:q-30');
ROLLBACK;
-- a partial index, and one with another column
CREATE INDEX policy_of_tenant ON policy USING gin (document) WHERE tenant = 7;
SELECT plan($$SELECT id FROM policy WHERE tenant = 7 AND iam_allows(document, 'qldb:SendCommand', '*')$$);
DROP INDEX policy_of_tenant;
-- partitions
CREATE TABLE part (LIKE policy) PARTITION BY HASH (id);
CREATE TABLE part_0 PARTITION OF part FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE part_1 PARTITION OF part FOR VALUES WITH (MODULUS 2, REMAINDER 1);
INSERT INTO part SELECT * FROM policy;
CREATE INDEX ON part USING gin (document);
ANALYZE part;
SELECT plan($$SELECT count(*) FROM part WHERE iam_allows(document, 'qldb:SendCommand', '*')$$);
SELECT count(*) = (SELECT count(*) FROM policy WHERE iam_allows(document, 'qldb:SendCommand', '*')) AS same
FROM part WHERE iam_allows(document, 'qldb:SendCommand', '*');

-- a constant that cannot be meant raises when a row is asked, and not before
CREATE TABLE empty (document iam_policy);
CREATE INDEX ON empty USING gin (document);
SELECT count(*) FROM empty WHERE iam_allows(document, 'bad', '*');
SELECT count(*) FROM empty WHERE iam_may(document, 's3');
SELECT count(*) FROM policy WHERE id = -7 AND iam_allows(document, 's3:Get*', '*');
SELECT count(CASE WHEN id = -7 THEN iam_allows(document, 's3:GetObject', 'nonsense') END) FROM policy;
SELECT count(*) FROM policy WHERE iam_allows(document, 's3:GetObject', '*', '[]') ;
INSERT INTO empty VALUES (NULL);
SELECT iam_allows(document, 'bad', '*') IS NULL AS nothing FROM empty;
SELECT plan($$SELECT * FROM empty WHERE iam_allows(document, 'bad', '*')$$);

-- many keys of a context leave the rest of the keys open
SELECT count(*) < 20 AS few, bool_and(open) AS open FROM iam_debug_keys(iam_request('s3:GetObject', 'arn:aws:s3:::b/k',
	(SELECT jsonb_object_agg('app:k' || i, 'v') FROM generate_series(1, 40) i)));

-- row security does not keep the question from the index: the operators'
-- functions are leakproof
CREATE ROLE regress_iampolicy_reader;
GRANT USAGE ON SCHEMA fleet TO regress_iampolicy_reader;
GRANT SELECT ON policy TO regress_iampolicy_reader;
ALTER TABLE policy ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON policy TO regress_iampolicy_reader USING (tenant >= 50);
SET ROLE regress_iampolicy_reader;
EXPLAIN (COSTS OFF) SELECT id FROM policy WHERE iam_allows(document, 'qldb:SendCommand', '*');
RESET ROLE;
ALTER TABLE policy DISABLE ROW LEVEL SECURITY;
DROP OWNED BY regress_iampolicy_reader;
DROP ROLE regress_iampolicy_reader;

-- who can, by role, over several policies: the inner question finds the roles
-- by the index, the outer one sees their Deny statements
CREATE VIEW attached AS SELECT id % 2000 AS role, document FROM policy WHERE id > 0;
SELECT plan($$SELECT role FROM attached WHERE role IN (SELECT role FROM attached WHERE iam_allows(document, 'qldb:SendCommand', '*')) GROUP BY role HAVING iam_allows(iam_merge(document), 'qldb:SendCommand', '*')$$);

-- estimates
CREATE FUNCTION estimated(condition text) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
	plan json;
BEGIN
	EXECUTE 'EXPLAIN (FORMAT json) SELECT * FROM policy WHERE ' || condition INTO plan;
	RETURN (plan->0->'Plan'->>'Plan Rows')::bigint;
END
$$;
CREATE FUNCTION plan_rows(query text) RETURNS SETOF text LANGUAGE plpgsql AS $$
BEGIN
	RETURN QUERY EXECUTE 'EXPLAIN ' || query;
END
$$;
-- within five times, of those that find something
SELECT r.id, by_scan, estimated(format('iam_allows(document, %L, %L, %L)', action, resource, context)) AS estimated
FROM request r, twice(format('iam_allows(document, %L, %L, %L)', action, resource, context)),
	LATERAL (SELECT greatest(split_part(by_scan, ':', 1)::int, 1) AS n) AS truth
WHERE estimated(format('iam_allows(document, %L, %L, %L)', action, resource, context))
	NOT BETWEEN n / 5.0 AND n * 5.0;
-- of NULL documents, and of documents that have no keys or none in common
CREATE TABLE denied (document iam_policy);
INSERT INTO denied SELECT '{"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":"*","Resource":"*"}}' FROM generate_series(1, 5000);
CREATE TABLE absent (document iam_policy);
INSERT INTO absent SELECT NULL FROM generate_series(1, 5000);
ANALYZE denied, absent;
SELECT t, (SELECT sum(substring(line FROM 'rows=(\d+)')::int) <= 10 FROM plan_rows(format('SELECT * FROM %I WHERE iam_allows(document, ''s3:GetObject'', ''*'')', t)) line) AS few
FROM unnest('{denied,absent}'::text[]) t;
-- of semijoins and antijoins: nearly every request finds a policy
SELECT k, substring(line FROM 'rows=(\d+)')::int BETWEEN 5 AND 11 AS most
FROM unnest('{"","NOT "}'::text[]) k,
	LATERAL (SELECT line FROM plan_rows(format('SELECT * FROM request WHERE %sEXISTS (SELECT FROM policy WHERE iam_allows(document, action, resource, context))', k)) line LIMIT 1) l;
SELECT estimated('document @? NULL') AS strict, estimated('document @~ ''*''') > 15000 AS everything;
-- before ANALYZE, of an expression, and by an operator of other types, which
-- may use the estimator too
CREATE TABLE unseen (document iam_policy);
INSERT INTO unseen SELECT document FROM policy LIMIT 1000;
SELECT count(*) > 0 AS planned FROM plan($$SELECT * FROM unseen WHERE document @? iam_request('s3:GetObject', '*')$$);
SELECT count(*) > 0 AS planned FROM plan($$SELECT * FROM policy WHERE document::text::iam_policy @? iam_request('s3:GetObject', '*')$$);
CREATE FUNCTION is_like(text, text) RETURNS boolean LANGUAGE sql IMMUTABLE RETURN $1 LIKE $2;
CREATE OPERATOR @? (LEFTARG = text, RIGHTARG = text, FUNCTION = is_like, RESTRICT = iam_allows_sel, JOIN = iam_allows_joinsel);
SELECT count(*) > 0 AS planned FROM plan($$SELECT * FROM request WHERE action @? 's3:%'::text$$);
SELECT count(*) > 0 AS planned FROM plan($$SELECT * FROM request r JOIN request s ON r.action @? s.action$$);
DROP OPERATOR @? (text, text);

-- for the curious
SELECT count(*) AS keys, bool_or(open) AS open FROM iam_debug_keys('{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":["s3:Get*","s3:PutObject"],"Resource":["arn:aws:s3:::b/*","arn:aws:s3:::c"]}}'::iam_policy);
SELECT count(*) AS keys FROM iam_debug_keys('{"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":"*","Resource":"*"}}'::iam_policy);
SELECT count(*) AS shared FROM iam_debug_keys('{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:Get*","Resource":"arn:aws:s3:::b/*"}}'::iam_policy) p
	JOIN iam_debug_keys(iam_request('s3:GetObject', 'arn:aws:s3:::b/k')) r USING (key);
SELECT count(*) AS keys, bool_and(open) AS open FROM iam_debug_keys(iam_pattern('s3:Get*'));
SELECT count(*) AS keys FROM iam_debug_keys(iam_pattern('*'));

RESET search_path;
DROP SCHEMA fleet CASCADE;
