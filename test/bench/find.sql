-- find.sql: which policies allow a request, by the index, by other means.
--
-- The table that is searched has, beside the policies, their keys as an array,
-- with an index of its own: the stock operator class on the same heap, with
-- the same candidates, and without a look at any policy.  find_facts.sql reads
-- what came out.

\set ON_ERROR_STOP 1

CREATE TABLE found (id int, v iam_policy COMPRESSION lz4, keys int[]);
INSERT INTO found
	SELECT id, v, ARRAY(SELECT key FROM iam_debug_keys(v))
	FROM scaled_policy ORDER BY id;
VACUUM (FREEZE, ANALYZE) found;

-- How long the index takes to be made, in processor time.
CREATE TABLE find_cost (what text PRIMARY KEY, ms float8);
DO $$
DECLARE
	started float8 := cpu_ms();
BEGIN
	CREATE INDEX found_v ON found USING gin (v);
	INSERT INTO find_cost VALUES ('build', cpu_ms() - started);
END
$$;
CREATE INDEX found_keys ON found USING gin (keys);
CREATE INDEX managed_policy_v ON managed_policy USING gin (v);
VACUUM (FREEZE, ANALYZE) found;

-- Ways to count that are not the planner's own choice.
CREATE FUNCTION by_keys(wanted int[]) RETURNS bigint LANGUAGE sql STABLE
	SET enable_seqscan = off
	RETURN (SELECT count(*) FROM found WHERE keys && wanted);
CREATE FUNCTION by_scan(question iam_request) RETURNS bigint
	LANGUAGE plpgsql STABLE SET enable_bitmapscan = off AS $$
DECLARE
	n bigint;
BEGIN
	EXECUTE 'SELECT count(*) FROM found WHERE v @? $1' INTO n USING question;
	RETURN n;
END
$$;
-- The candidates of the index for a request.
CREATE FUNCTION candidates(question iam_request) RETURNS bigint
	LANGUAGE sql STABLE
	RETURN by_keys(ARRAY(SELECT key FROM iam_debug_keys(question)));

SELECT count(*) AS found_rows FROM found \gset

INSERT INTO side
	SELECT 'find ' || action, name, replace(query, '$', quote_literal(question)
			|| '::iam_request'), :found_rows
	FROM timed_request CROSS JOIN (VALUES
		('index', 'SELECT count(*) FROM found WHERE v @? $'),
		('scan', 'SELECT by_scan($)'),
		('keys', 'SELECT by_keys(ARRAY(SELECT key FROM iam_debug_keys($)))'))
			AS s (name, query);

-- The same with jsonb: an index of paths on the document, which is asked for
-- every form that a list of actions may have, and the function that decides.
-- It misses NotAction, patterns with inner stars and other letter cases.
CREATE FUNCTION jsonb_actions(action text) RETURNS jsonb[] LANGUAGE sql
	IMMUTABLE
	RETURN ARRAY(SELECT form FROM (
			SELECT '*' UNION ALL SELECT action UNION ALL
			SELECT left(action, n) || '*'
			FROM generate_series(strpos(action, ':'), length(action)) n)
				AS p (pattern),
		LATERAL (VALUES
			(jsonb_build_object('Statement', jsonb_build_array(
				jsonb_build_object('Action', jsonb_build_array(pattern))))),
			(jsonb_build_object('Statement', jsonb_build_array(
				jsonb_build_object('Action', pattern)))),
			(jsonb_build_object('Statement', jsonb_build_object('Action',
				jsonb_build_array(pattern)))),
			(jsonb_build_object('Statement', jsonb_build_object('Action',
				pattern)))) AS f (form));

INSERT INTO comparison (title, measure, ours, theirs, times_faster, goal)
	SELECT format('find, %s : index on the keys alone', action),
		'find ' || action, 'index', 'keys', false,
		CASE WHEN resource <> '*' THEN 1.5 END
	FROM timed_request ORDER BY id;
INSERT INTO comparison (title, measure, ours, theirs, times_faster, goal)
	SELECT format('find, %s : scan', action), 'find ' || action, 'index',
		'scan', true, CASE WHEN action LIKE 'organizations:%' THEN 10
			WHEN resource <> '*' THEN 4 END
	FROM timed_request ORDER BY id;
