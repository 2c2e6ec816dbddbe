--
-- properties.sql
--		What has to hold of iam_may, iam_witness and iam_tighten whatever the
--		document, asked of the cases that the differential run has loaded
--		(table cases).  PAIRS, a psql variable, is how many random pairs of a
--		document and a question are tried.  Each row of the last query is a
--		property and the number of its violations.
--
SELECT setseed(0.42);
CREATE TEMP TABLE documents AS
	SELECT row_number() OVER () AS number, policy,
		policy::iam_policy AS document
	FROM (SELECT DISTINCT policy FROM cases) p;
CREATE TEMP TABLE requests AS
	SELECT row_number() OVER () AS number, d.number AS own, c.action,
		c.resource,
		iam_request(c.action, c.resource, c.context::jsonb, c.principal)
			AS request
	FROM cases c JOIN documents d USING (policy);
CREATE UNIQUE INDEX ON documents (number);
CREATE UNIQUE INDEX ON requests (number);
CREATE INDEX ON requests (own);
ANALYZE documents, requests;
-- A pattern that takes in a text: itself, or with a wildcard at its end, or
-- with one behind so many characters, so that its end stays.
CREATE FUNCTION pg_temp.widened(t text, how int, keep int, behind int)
	RETURNS text
	LANGUAGE sql
	RETURN CASE
		WHEN how = 1 THEN left(t, greatest(keep, length(t) / 2)) || '*'
		WHEN how = 2 THEN left(t, greatest(keep, length(t) - 2)) || '*'
		WHEN how = 3 AND length(t) > behind
			THEN left(t, behind) || '*' || right(t, 1)
		WHEN how = 4 AND length(t) > behind
			THEN left(t, length(t) - 1) || '?'
		ELSE t
	END;
CREATE FUNCTION pg_temp.widened_action(t text, how int) RETURNS text
	LANGUAGE sql
	RETURN CASE WHEN how > 4 THEN '*'
		ELSE pg_temp.widened(t, how, strpos(t, ':') + 1, strpos(t, ':')) END;
-- in the parts before the last a wildcard does not cross a colon
CREATE FUNCTION pg_temp.widened_resource(t text, how int) RETURNS text
	LANGUAGE sql
	RETURN CASE WHEN how > 4 OR t = '*' THEN '*'
		ELSE pg_temp.widened(t, how, 4,
			length(substring(t FROM '^(?:[^:]*:){5}'))) END;
-- random pairs, and each request with its own document, where most is allowed
CREATE TEMP TABLE pairs AS
	SELECT d.document, r.request,
		pg_temp.widened_action(r.action, a.how) AS action,
		pg_temp.widened_resource(r.resource, b.how) AS resource
	FROM (SELECT 1 + floor(random() * (SELECT count(*) FROM documents))::bigint
				AS document,
			1 + floor(random() * (SELECT count(*) FROM requests))::bigint
				AS request,
			floor(random() * 6)::int AS a, floor(random() * 6)::int AS b
		FROM generate_series(1, :PAIRS)) p
		JOIN documents d ON d.number = p.document
		JOIN requests r ON r.number = p.request,
		LATERAL (SELECT p.a) a(how), LATERAL (SELECT p.b) b(how)
	UNION ALL
	SELECT d.document, r.request,
		pg_temp.widened_action(r.action, floor(random() * 6)::int),
		pg_temp.widened_resource(r.resource, floor(random() * 6)::int)
	FROM requests r JOIN documents d ON d.number = r.own;
-- a pattern must be one, and the request must fit it: what the widening could
-- not keep is left out
DELETE FROM pairs
WHERE action !~ '^[^ \t\r\n,:*?]+:[^ \t\r\n,:]+$' AND action <> '*';
CREATE TEMP TABLE asked AS
	SELECT *, iam_allows(document, request) AS allowed,
		iam_may(document, action, resource) AS may,
		iam_witness(document, action, resource) AS witness
	FROM pairs;
SELECT 'counts', format('%s pairs of document and pattern: %s allowed by a '
	'given request, %s by iam_may, %s of them without a witness', count(*),
	count(*) FILTER (WHERE allowed), count(*) FILTER (WHERE may),
	count(*) FILTER (WHERE may AND witness IS NULL))
FROM asked;
-- what the tightened document allows, with a random half of the actions used
CREATE TEMP TABLE tightened AS
	SELECT d.number, d.document, u.used,
		iam_tighten(d.document, u.used, '{}') AS result
	FROM documents d JOIN (SELECT own AS number,
			coalesce(array_agg(action) FILTER (WHERE number % 2 = 0), '{}')
				AS used
		FROM requests GROUP BY own) u USING (number);
SELECT 'violations', 'iam_may is false and a request that fits is allowed' AS property,
	count(*) FILTER (WHERE allowed AND NOT may) AS violations
FROM asked
UNION ALL
SELECT 'violations', 'iam_may is false and there is a witness',
	count(*) FILTER (WHERE witness IS NOT NULL AND NOT may)
FROM asked
UNION ALL
SELECT 'violations', 'a witness is not allowed',
	count(*) FILTER (WHERE NOT iam_allows(document, witness))
FROM asked
UNION ALL
SELECT 'violations', 'iam_may and iam_grants differ',
	count(*) FILTER (WHERE may <> EXISTS
		(SELECT FROM iam_grants(document, action, resource)))
FROM (SELECT * FROM asked LIMIT 50000) a
UNION ALL
SELECT 'violations', 'a tightened document allows what the document does not',
	count(*) FILTER (WHERE iam_allows(t.result, r.request)
		AND NOT iam_allows(t.document, r.request))
FROM tightened t, LATERAL (SELECT request FROM requests WHERE own = t.number
	UNION ALL (SELECT request FROM requests LIMIT 20)) r
UNION ALL
SELECT 'violations', 'a tightened document refuses a used action that the document allows',
	count(*) FILTER (WHERE iam_allows(t.document, q.request)
		AND NOT iam_allows(t.result, q.request))
FROM tightened t JOIN requests q ON q.own = t.number
WHERE q.action = ANY (t.used)
UNION ALL
SELECT 'violations', 'tightening twice is not tightening once',
	count(*) FILTER (WHERE iam_tighten(result, used, '{}') <> result)
FROM tightened
ORDER BY property;
