--
-- COMPARE
--
-- Equality, order and hashing of iam_policy: those of the canonical text, as
-- bytes of UTF-8 (design.md 3.1).  Those of iam_request are in request.sql.
--
-- What makes two documents equal, and what does not.
SELECT a::iam_policy = b::iam_policy AS equal,
	iam_policy_hash(a::iam_policy) = iam_policy_hash(b::iam_policy) AS hash,
	sign(iam_policy_cmp(a::iam_policy, b::iam_policy)) AS cmp, a, b
FROM (VALUES
	('{}', '  { } '),
	('{"Version":"2012-10-17","Statement":[]}', '{"Statement" : [ ],"Version":"2012-10-17"}'),
	('{"Id":"aé"}', '{"\u0049d":"\u0061\u00e9"}'),
	('{"Statement":{"Effect":"Deny","Action":"a"}}', '{"Statement":{"Action":"a","Effect":"Deny"}}'),
	('{}', '{"Statement":[]}'),
	('{"Version":"2008-10-17"}', '{}'),
	('{"Id":"a"}', '{"Id":"A"}'),
	('{"Id":"é"}', '{"Id":"e\u0301"}'),
	('{"Statement":{"Effect":"Deny","Action":"a"}}', '{"Statement":[{"Effect":"Deny","Action":"a"}]}'),
	('{"Statement":{"Effect":"Deny","Action":"a"}}', '{"Statement":{"Effect":"Deny","Action":["a"]}}'),
	('{"Statement":{"Effect":"Deny","Action":["a","b"]}}', '{"Statement":{"Effect":"Deny","Action":["b","a"]}}'),
	('{"Statement":{"Effect":"Deny","Action":["a","a"]}}', '{"Statement":{"Effect":"Deny","Action":["a"]}}'),
	('{"Statement":{"Effect":"Deny","Action":"a","Condition":{}}}', '{"Statement":{"Effect":"Deny","Action":"a"}}'),
	('{"Statement":{"Effect":"Deny","Action":"a","Condition":{"A":{"k":1}}}}', '{"Statement":{"Effect":"Deny","Action":"a","Condition":{"A":{"k":"1"}}}}'),
	('{"Statement":{"Effect":"Deny","Action":"a","Condition":{"A":{"k":1}}}}', '{"Statement":{"Effect":"Deny","Action":"a","Condition":{"A":{"k":1.0}}}}'),
	('{"Statement":{"Effect":"Deny","Action":"a","Condition":{"A":{"k":"1","l":"2"}}}}', '{"Statement":{"Effect":"Deny","Action":"a","Condition":{"A":{"l":"2","k":"1"}}}}'),
	('{"Statement":{"Effect":"Deny","Action":"a","Principal":"*"}}', '{"Statement":{"Effect":"Deny","Action":"a","Principal":{"AWS":"*"}}}'))
	pairs (a, b);
-- The order is that of the texts' bytes: all pairs of some documents, of which
-- some begin like another, or differ where UTF-16 would order otherwise.
CREATE TEMP TABLE documents (document iam_policy);
INSERT INTO documents SELECT text::iam_policy FROM (VALUES ('{}'), ('{"Id":""}'),
	('{"Id":"a"}'), ('{"Id":"aa"}'), ('{"Id":"b"}'), ('{"Id":"B"}'),
	('{"Id":"Z"}'), ('{"Id":"é"}'), ('{"Id":"~"}'), ('{"Id":"\u007f"}'),
	('{"Id":"\u0001"}'), ('{"Id":"\uffff"}'), ('{"Id":"\ud800\udc00"}'),
	('{"Id":"日"}'), ('{"Version":"2012-10-17"}'), ('{"Version":"2008-10-17"}'),
	('{"Statement":[]}'), ('{"Statement":{"Effect":"Allow","Action":"a"}}'),
	('{"Statement":{"Effect":"Deny","Action":"a"}}'),
	('{"Statement":[{"Effect":"Deny","Action":"a"}]}'),
	('{"Statement":{"Effect":"Deny","Action":"ab"}}'),
	('{"Statement":{"Effect":"Deny","NotAction":"a"}}')) texts (text);
INSERT INTO documents SELECT ('{"Id":"' || repeat('long', 30000) || i || '"}')::iam_policy
	FROM generate_series(1, 3) i;
WITH pairs AS (
	SELECT a.document AS a, b.document AS b, a.document::text COLLATE "C" AS x,
		b.document::text COLLATE "C" AS y
	FROM documents a, documents b
)
SELECT count(*), count(*) FILTER (WHERE x < y) AS less,
	count(*) FILTER (WHERE (a < b) <> (x < y)) AS lt,
	count(*) FILTER (WHERE (a <= b) <> (x <= y)) AS le,
	count(*) FILTER (WHERE (a = b) <> (x = y)) AS eq,
	count(*) FILTER (WHERE (a <> b) <> (x <> y)) AS ne,
	count(*) FILTER (WHERE (a >= b) <> (x >= y)) AS ge,
	count(*) FILTER (WHERE (a > b) <> (x > y)) AS gt,
	count(*) FILTER (WHERE iam_policy_cmp(a, b) <> CASE WHEN x < y THEN -1
		WHEN x > y THEN 1 ELSE 0 END) AS cmp,
	count(*) FILTER (WHERE (iam_policy_hash(a) = iam_policy_hash(b)) <> (x = y))
		AS hash
FROM pairs;
SELECT left(document::text, 40) AS document FROM documents ORDER BY document;
-- The seeded hash keeps its promise to the plain one: seed 0 has the same low
-- 32 bits; other seeds give other values.
SELECT count(*), count(*) FILTER (WHERE iam_policy_hash_extended(document, 0) &
		4294967295 <> iam_policy_hash(document)::bigint & 4294967295) AS low,
	count(*) FILTER (WHERE iam_policy_hash_extended(document, 0) =
		iam_policy_hash_extended(document, 1)) AS unseeded
FROM documents;
SELECT count(*) FILTER (WHERE iam_request_hash_extended(request, 0) &
		4294967295 <> iam_request_hash(request)::bigint & 4294967295) AS low,
	count(*) FILTER (WHERE iam_request_hash_extended(request, 0) =
		iam_request_hash_extended(request, 1)) AS unseeded
FROM generate_series(1, 20) i, iam_request('a:b' || i, '*') request;
-- How a value is stored makes no difference: short, inline, compressed by
-- either method, out of line.
CREATE TEMP TABLE plain (id int, document iam_policy);
ALTER TABLE plain ALTER document SET STORAGE PLAIN;
CREATE TEMP TABLE external (LIKE plain);
ALTER TABLE external ALTER document SET STORAGE EXTERNAL;
CREATE TEMP TABLE extended (LIKE plain);
ALTER TABLE extended ALTER document SET STORAGE EXTENDED;
CREATE TEMP TABLE main (LIKE plain);
ALTER TABLE main ALTER document SET STORAGE MAIN;
INSERT INTO plain SELECT n, ('{"Id":"' || repeat('x', n * n * n) || '"}')::iam_policy
	FROM generate_series(1, 18) n;
INSERT INTO external SELECT n, ('{"Id":"' || repeat('x', n * n * n) || '"}')::iam_policy
	FROM generate_series(1, 40) n;
INSERT INTO extended SELECT * FROM external;
INSERT INTO main SELECT * FROM external;
SELECT count(*), bool_and(e.document = x.document) AS equal,
	bool_and(m.document = x.document) AS main,
	bool_and(p.document = x.document) AS plain,
	bool_and(iam_policy_hash(e.document) = iam_policy_hash(x.document)) AS hash,
	bool_and(iam_policy_cmp(e.document, x.document) = 0) AS cmp
FROM external e JOIN extended x USING (id) JOIN main m USING (id)
	LEFT JOIN plain p USING (id);
SELECT count(*) FROM external e JOIN extended x USING (document);
--
-- In queries
--
CREATE TEMP TABLE spelled (id serial, document iam_policy);
INSERT INTO spelled (document) SELECT format(form, i % 10)::iam_policy
	FROM generate_series(1, 100) i, (VALUES ('{"Id":"%s"}'),
		('{ "\u0049d" : "%s" }'), ('{"Statement":[],"Id":"%s"}')) forms (form);
INSERT INTO spelled (document) VALUES (NULL), (NULL);
ANALYZE spelled;
SELECT document, count(*) FROM spelled GROUP BY document ORDER BY document;
SELECT count(DISTINCT document) FROM spelled;
SELECT DISTINCT document FROM spelled WHERE document > '{"Id":"8"}'
	ORDER BY document DESC NULLS LAST;
SET enable_hashagg = off;
SELECT count(*) FROM (SELECT DISTINCT document FROM spelled) d;
SET enable_hashagg = on;
SET enable_sort = off;
SELECT count(*) FROM (SELECT DISTINCT document FROM spelled) d;
RESET enable_sort;
RESET enable_hashagg;
SELECT count(*) FROM (SELECT document FROM spelled EXCEPT
	SELECT document FROM spelled WHERE document::text ~ 'Statement') d;
SELECT count(*) FROM (SELECT document FROM spelled INTERSECT
	SELECT '{"Id":"3"}'::iam_policy) d;
SELECT count(*) FROM spelled WHERE document IN ('{"Id":"1"}', '{ "Id" : "2" }', '{}');
SELECT count(*) FROM spelled
	WHERE document = ANY (SELECT '{"Id":"1"}'::iam_policy UNION ALL SELECT NULL);
SET enable_mergejoin = off;
SET enable_nestloop = off;
EXPLAIN (COSTS OFF) SELECT * FROM spelled a JOIN spelled b USING (document);
SELECT count(*) FROM spelled a JOIN spelled b USING (document);
SET enable_mergejoin = on;
SET enable_hashjoin = off;
EXPLAIN (COSTS OFF) SELECT * FROM spelled a JOIN spelled b USING (document);
SELECT count(*) FROM spelled a JOIN spelled b USING (document);
RESET enable_mergejoin;
RESET enable_nestloop;
RESET enable_hashjoin;
SELECT ARRAY['{}', '{"Id":"a"}']::iam_policy[] < ARRAY['{}', '{"Id":"b"}']::iam_policy[]
	AS arrays, ROW(1, '{}'::iam_policy) = ROW(1, ' {}'::iam_policy) AS rows;
-- indexes
CREATE INDEX spelled_btree ON spelled (document);
SET enable_seqscan = off;
SET enable_bitmapscan = off;
EXPLAIN (COSTS OFF) SELECT id FROM spelled WHERE document = '{ "Id":"5" }';
SELECT count(*) FROM spelled WHERE document = '{ "Id":"5" }';
SELECT count(*) FROM spelled WHERE document >= '{"Id":"5"}' AND document < '{"Id":"7"}';
SELECT count(*) FROM spelled WHERE document IS NULL;
SELECT document FROM spelled ORDER BY document LIMIT 1;
DROP INDEX spelled_btree;
CREATE INDEX spelled_hash ON spelled USING hash (document);
EXPLAIN (COSTS OFF) SELECT id FROM spelled WHERE document = '{ "Id":"5" }';
SELECT count(*) FROM spelled WHERE document = '{ "Id":"5" }';
RESET enable_seqscan;
RESET enable_bitmapscan;
-- UNIQUE within the size of a btree row; beyond it EXCLUDE USING hash
CREATE TEMP TABLE uniq (document iam_policy UNIQUE);
INSERT INTO uniq VALUES ('{"Id":"a"}'), ('{"Id":"b"}'), (NULL), (NULL);
INSERT INTO uniq VALUES ('{ "Id": "a" }');
INSERT INTO uniq VALUES ('{ "Id": "a" }') ON CONFLICT DO NOTHING;
INSERT INTO uniq VALUES ('{ "Id": "a" }') ON CONFLICT (document)
	DO UPDATE SET document = '{"Id":"A"}';
SELECT * FROM uniq ORDER BY document;
CREATE FUNCTION pg_temp.large(seed text) RETURNS iam_policy LANGUAGE sql AS $$
	SELECT ('{"Id":"' || string_agg(md5(seed || i), '') || '"}')::iam_policy
	FROM generate_series(1, 200) i
$$;
SELECT code FROM test.error($$INSERT INTO uniq SELECT pg_temp.large('a')$$);
CREATE TEMP TABLE excl (document iam_policy, EXCLUDE USING hash (document WITH =));
INSERT INTO excl SELECT pg_temp.large('a') UNION ALL SELECT pg_temp.large('b');
SELECT code FROM test.error($$INSERT INTO excl SELECT pg_temp.large('a')$$);
INSERT INTO excl VALUES ('{"Id":"a"}'), (NULL), (NULL);
INSERT INTO excl VALUES ('{ "Id": "a" }');
SELECT count(*) FROM excl;
-- hash partitions: equal documents meet in one
CREATE TEMP TABLE parted (document iam_policy) PARTITION BY HASH (document);
CREATE TEMP TABLE part0 PARTITION OF parted FOR VALUES WITH (MODULUS 4, REMAINDER 0);
CREATE TEMP TABLE part1 PARTITION OF parted FOR VALUES WITH (MODULUS 4, REMAINDER 1);
CREATE TEMP TABLE part2 PARTITION OF parted FOR VALUES WITH (MODULUS 4, REMAINDER 2);
CREATE TEMP TABLE part3 PARTITION OF parted FOR VALUES WITH (MODULUS 4, REMAINDER 3);
INSERT INTO parted SELECT format(form, i)::iam_policy
	FROM generate_series(1, 100) i, (VALUES ('{"Id":"%s"}'),
		('{ "\u0049d" : "%s" }')) forms (form);
SELECT count(*), count(DISTINCT tableoid) AS partitions FROM parted;
SELECT count(*) FROM (SELECT document FROM parted GROUP BY document
	HAVING count(*) <> 2 OR count(DISTINCT tableoid) <> 1) strays;
SELECT count(*) FROM parted WHERE document = '{"Id" : "17"}';
SELECT bool_and(satisfies_hash_partition('parted'::regclass, 4,
	right(tableoid::regclass::text, 1)::int, document)) AS placed FROM parted;
-- range partitions
CREATE TEMP TABLE ranges (document iam_policy) PARTITION BY RANGE (document);
CREATE TEMP TABLE ranges_low PARTITION OF ranges FOR VALUES FROM (MINVALUE) TO ('{"Id":"5"}');
CREATE TEMP TABLE ranges_high PARTITION OF ranges FOR VALUES FROM ('{ "Id" : "5" }') TO (MAXVALUE);
INSERT INTO ranges SELECT document FROM spelled WHERE document IS NOT NULL;
SELECT tableoid::regclass, count(*), min(document::text COLLATE "C"),
	max(document::text COLLATE "C")
FROM ranges GROUP BY tableoid ORDER BY 3;
EXPLAIN (COSTS OFF) SELECT * FROM ranges WHERE document < '{"Id":"4"}';
