-- iam_merge: several policies of one principal as one document

\set get '{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}}'
\set deny '{"Version": "2012-10-17", "Id": "x", "Statement": [{"Sid": "D", "Effect": "Deny", "Action": "s3:*", "Resource": "arn:aws:s3:::secret/*"}]}'
\set old '{"Version": "2008-10-17", "Statement": {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/${x}"}}'

-- statements in order, Id dropped
SELECT iam_merge(ARRAY[:'get', :'deny']::iam_policy[]);
-- nothing
SELECT iam_merge('{}'::iam_policy[]);
SELECT iam_merge(p) FROM (SELECT NULL::iam_policy WHERE false) t(p);
SELECT iam_merge(NULL::iam_policy[]) IS NULL AS null_array;
-- one
SELECT iam_merge(ARRAY[:'get'::iam_policy]);

-- a NULL is never skipped
SELECT iam_merge(ARRAY[:'get', NULL]::iam_policy[]);
\echo SQLSTATE :LAST_ERROR_SQLSTATE
SELECT iam_merge(p) FROM (VALUES (:'get'::iam_policy), (NULL)) t(p);
\echo SQLSTATE :LAST_ERROR_SQLSTATE

-- version of the result: absent < 2008-10-17 < 2012-10-17
SELECT array_to_string(versions, ' + ') AS versions,
	iam_merge(ARRAY(SELECT CASE v WHEN '' THEN '{"Statement": []}'
		ELSE format('{"Version": "%s", "Statement": []}', v)
		END::iam_policy FROM unnest(versions) v)) AS merged
FROM (VALUES (ARRAY['', '']), (ARRAY['', '2008-10-17']),
	(ARRAY['2008-10-17', '2008-10-17']), (ARRAY['2008-10-17', '2012-10-17']),
	(ARRAY['2012-10-17', ''])) t(versions);

-- ${ of an older document is plain text, and stays so where variables count
SELECT iam_merge(ARRAY['{"Version": "2012-10-17", "Statement": []}',
	'{"Statement": {"Effect": "Allow", "Action": "s3:${a}",
	"Resource": ["arn:aws:s3:::${a:b}/$x/${y}", "arn:aws:${a}:::b", "${z}"],
	"Condition": {"StringLike": {"k": ["${a}", "$", "${a}${b}"]},
	"ArnLike": {"k": "arn:${p}:::::${a}"}, "NumericEquals": {"k": "${a}"},
	"Bool": {"k": "${a}"}, "Null": {"k": "${a}"},
	"Unknown": {"k": "${a}"}}}}']::iam_policy[]);
-- between old ones nothing is written anew
SELECT iam_merge(ARRAY[:'old', '{"Statement": []}']::iam_policy[]);

-- the merged document decides as the list does
SELECT resource, iam_decide(iam_merge(ARRAY[:'old', :'deny']::iam_policy[]),
	's3:GetObject', resource, '{"x": "y"}')
FROM (VALUES ('arn:aws:s3:::b/${x}'), ('arn:aws:s3:::b/y'),
	('arn:aws:s3:::secret/k')) t(resource);

-- by role, as reports do
SELECT role, iam_allows(iam_merge(document ORDER BY document),
	's3:GetObject', 'arn:aws:s3:::secret/k') AS secret,
	iam_allows(iam_merge(document), 's3:GetObject', 'arn:aws:s3:::b/k') AS b
FROM (VALUES ('reader', :'get'::iam_policy), ('limited', :'get'),
	('limited', :'deny')) t(role, document)
GROUP BY role ORDER BY role;

-- what would be too long to be read again is refused
SELECT iam_merge(ARRAY[p, p]) FROM (SELECT ('{"Statement": {"Effect": "Allow",
	"Action": "' || repeat('x', 600000) || '", "Resource": "*"}}')::iam_policy)
	AS t(p);

-- in parallel: partial states are combined
CREATE TABLE merge_many AS SELECT n, format('{"Statement": {"Sid": "S%s",
	"Effect": "Allow", "Action": "s3:x%s", "Resource": "*"}}', n, n)::iam_policy
	AS document FROM generate_series(1, 2000) n;
ALTER TABLE merge_many SET (parallel_workers = 2);
ANALYZE merge_many;
SET parallel_setup_cost = 0;
SET parallel_tuple_cost = 0;
SET min_parallel_table_scan_size = 0;
EXPLAIN (COSTS OFF) SELECT iam_merge(document) FROM merge_many;
SELECT count(*), count(DISTINCT sid), sum(substr(sid, 2)::int)
FROM iam_statements((SELECT iam_merge(document) FROM merge_many));
RESET ALL;
DROP TABLE merge_many;
