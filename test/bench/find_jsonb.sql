-- find_jsonb.sql: the jsonb side of find.sql; pg_jsonb.sql is loaded.

\set ON_ERROR_STOP 1

CREATE INDEX scaled_jsonb_paths ON scaled_jsonb USING gin (v jsonb_path_ops);
VACUUM ANALYZE scaled_jsonb;
SELECT format('ALTER DATABASE %I SET search_path = public, jb',
			  current_database()) \gexec
SET search_path = public, jb;

CREATE FUNCTION by_jsonb(action text, resource text, ctx jsonb)
	RETURNS bigint LANGUAGE plpgsql STABLE SET enable_seqscan = off AS $$
DECLARE
	n bigint;
BEGIN
	EXECUTE 'SELECT count(*) FROM scaled_jsonb WHERE v @> ANY ($1) AND '
		'jb.allow_plpgsql(v, $2, $3, $4) = ''A''' INTO n
		USING public.jsonb_actions(action), action, resource, ctx;
	RETURN n;
END
$$;

-- Too slow for many rounds: measures of their own, taken twice.
INSERT INTO side
	SELECT 'jsonb find ' || t.action, name, query, (SELECT count(*) FROM found)
	FROM timed_request AS t JOIN jb.requests AS r USING (id),
		LATERAL (VALUES
			('index', format('SELECT count(*) FROM found WHERE v @? '
				'%L::iam_request', question)),
			('jsonb', replace(format('SELECT by_jsonb(%L, %L, %L)', r.action,
				r.resource, r.ctx), 'by_jsonb', 'public.by_jsonb')))
			AS s (name, query);
INSERT INTO comparison (title, measure, ours, theirs, times_faster, goal)
	SELECT format('find, %s : jsonb_path_ops and PL/pgSQL', action),
		'jsonb find ' || action, 'index', 'jsonb', true, 15
	FROM timed_request ORDER BY id;
