-- index_answers.sql: what the index finds among the policies of AWS is what a
-- scan finds.
--
-- A tenth of the catalogue's actions, each on everything and on an ARN, and
-- every service as a pattern.  Prints the cases and how many are wrong; those
-- are in wrong_row.

\set ON_ERROR_STOP 1
SET client_min_messages = warning;
\o /dev/null

CREATE INDEX ON aws_policy USING gin (v);
ANALYZE aws_policy;
CREATE TEMP TABLE question AS
	SELECT row_number() OVER () AS id, *
	FROM (SELECT iam_request(action, resource) AS request,
			NULL::iam_pattern AS pattern
		FROM (SELECT action, row_number() OVER (ORDER BY action) AS n
				FROM iam_catalog_actions()) AS a
			CROSS JOIN (VALUES ('*'), ('arn:aws:s3:::aws-bucket/key'),
				('arn:aws:iam::111122223333:role/service-role/r'))
				AS r (resource)
		WHERE n % 10 = 0
		UNION ALL
		SELECT NULL, iam_pattern(service || ':' || verb, resource)
		FROM iam_catalog_services()
			CROSS JOIN (VALUES ('*'), ('Get*')) AS v (verb)
			CROSS JOIN (VALUES ('*'), ('arn:aws:*:*:*:x/*')) AS r (resource))
		AS q;
SET enable_bitmapscan = off;
CREATE TEMP TABLE scanned AS
	SELECT q.id, count(p.id), sum(p.id)
	FROM question AS q LEFT JOIN aws_policy AS p ON v @? request OR
		v @~ pattern
	GROUP BY q.id;
SET enable_bitmapscan = on;
SET enable_seqscan = off;
CREATE TEMP TABLE indexed AS
	SELECT q.id, count(p.id), sum(p.id)
	FROM question AS q LEFT JOIN aws_policy AS p ON v @? request
	WHERE request IS NOT NULL GROUP BY q.id
	UNION ALL
	SELECT q.id, count(p.id), sum(p.id)
	FROM question AS q LEFT JOIN aws_policy AS p ON v @~ pattern
	WHERE pattern IS NOT NULL GROUP BY q.id;
SET enable_seqscan = on;
DROP TABLE IF EXISTS wrong_row;
CREATE TABLE wrong_row AS
	SELECT q.request, q.pattern, s.count AS scanned, i.count AS indexed
	FROM question AS q JOIN scanned AS s USING (id)
		LEFT JOIN indexed AS i USING (id)
	WHERE (s.count, s.sum) IS DISTINCT FROM (i.count, i.sum);
\o
SELECT (SELECT count(*) FROM question), (SELECT count(*) FROM wrong_row);
