-- plpgsql.sql: the function over jsonb of pg_jsonb.sql, which is loaded.
--
-- It is so slow that a share of the rows has to do; ours takes all.

\set ON_ERROR_STOP 1

CREATE TABLE jb.scaled (id int, v jsonb COMPRESSION lz4);
INSERT INTO jb.scaled SELECT id, v FROM scaled_jsonb WHERE id % 20 = 0;
VACUUM ANALYZE jb.scaled;

SELECT count(*) AS sample_rows FROM jb.scaled \gset

-- Its functions find each other by the search path.  A setting of theirs
-- would cost them time.
SELECT format('ALTER DATABASE %I SET search_path = public, jb',
			  current_database()) \gexec
SET search_path = public, jb;

-- Its own requests, whose keys are in lower case as it wants them.
INSERT INTO side
	SELECT 'plpgsql', 'plpgsql',
		format('SELECT count(*) FROM jb.scaled WHERE jb.allow_plpgsql(v, %L, '
			   '%L, %L) = ''A''', action, resource, ctx), :sample_rows
	FROM jb.requests WHERE action = 's3:DeleteObject' ORDER BY id LIMIT 1;

INSERT INTO side
	SELECT 'plpgsql', 'iam_allows', query, items FROM side
	WHERE measure = 'row s3:DeleteObject' AND name = 'iam_allows';

INSERT INTO comparison (title, measure, ours, theirs, times_faster, goal)
	VALUES ('iam_allows, s3:DeleteObject : PL/pgSQL on jsonb', 'plpgsql',
		'iam_allows', 'plpgsql', true, 90);

-- The baseline has to be right too, where it is timed.
SELECT count(*) AS sample_decisions, count(*) FILTER (WHERE right_answer =
		allow_plpgsql(s.v, r.action, r.resource, r.ctx)) AS agreeing
	FROM jb.scaled AS s
		JOIN expected AS e ON e.corpus = 'scaled' AND e.policy = s.id
		JOIN asked AS a ON a.corpus = 'scaled'
		JOIN jb.requests AS r ON r.id = a.request
		CROSS JOIN LATERAL substr(answers, place, 1) AS right_answer \gset
\echo the PL/pgSQL function agrees on :agreeing of :sample_decisions decisions
