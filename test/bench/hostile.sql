-- hostile.sql: what the cases of hostile_cases.sql cost, and how it grows.

\set ON_ERROR_STOP 1

-- All cases in turn, several times over, taken as in slowest.sql; the best of
-- each counts, and of the two forms the dearer.
CREATE TABLE hostile_run (number bigint, ms float8);

DO $$
BEGIN
	FOR run IN 1 .. 15 LOOP
		INSERT INTO hostile_run
			SELECT number, after - before
			FROM (SELECT number, cpu_ms() AS before,
					iam_decide(v, question) AS answer,
					cpu_ms() AS after
				FROM hostile OFFSET 0) AS t
			WHERE answer IS NOT NULL;
	END LOOP;
END
$$;

CREATE TABLE hostile_time AS
	SELECT shape, varied, share, max(best) AS ms, max(bytes)::float8 AS bytes
	FROM hostile JOIN (SELECT number, min(ms) AS best
					   FROM hostile_run GROUP BY number) AS r USING (number)
	GROUP BY shape, varied, share;

CREATE VIEW full_size AS
	SELECT shape, ms, bytes, row_number() OVER (ORDER BY ms DESC) AS place
	FROM hostile_time WHERE varied = 'nothing';

INSERT INTO fact (title, goal, figure, ratio, met)
	SELECT 'worst case: ' || shape, '< 50 ms', shown(ms) || ' ms',
		CASE place WHEN 1 THEN format('%s of %s shapes over',
			(SELECT count(*) FROM full_size WHERE ms >= 50),
			(SELECT count(*) FROM full_size)) ELSE '' END,
		ms > 0 AND ms < 50
	FROM full_size WHERE place <= 5 ORDER BY place;

-- Names and ARNs alone, without a context (perf.md 5, goal 10).
INSERT INTO fact (title, goal, figure, ratio, met)
	SELECT 'worst case, no context: ' || shape, '< 1 ms', shown(ms) || ' ms',
		format('%s shapes', count(*) OVER ()), ms > 0 AND ms < 1
	FROM full_size WHERE shape ~ '^(Not)?(Action|Resource): '
	ORDER BY ms DESC LIMIT 1;

-- Growth as an exponent: 1 with one of the sizes is linear; 2 with all of them
-- at once is pattern bytes times text bytes.  Patterns are counted as they
-- are, because few long ones do not fill their share.  Below a tenth of a
-- millisecond the clock and the call itself say more than the patterns.
CREATE VIEW growth AS
	SELECT varied, shape, ln(more.ms / less.ms) / ln(CASE varied
			WHEN 'pattern' THEN more.bytes / less.bytes
			ELSE more.share / less.share END) AS exponent,
		CASE varied WHEN 'all' THEN 2 ELSE 1 END AS goal
	FROM full_size AS f
		JOIN hostile_time AS less USING (shape)
		JOIN (SELECT * FROM hostile_time WHERE varied <> 'nothing'
			UNION ALL SELECT shape, 'all', 1, ms, bytes FROM full_size) AS more
			USING (shape, varied)
	WHERE f.ms > 0.1 AND less.ms > 0 AND less.share < 1 AND more.share >= 1;

INSERT INTO fact (title, goal, figure, ratio, met)
	SELECT CASE varied WHEN 'all' THEN 'growth with all sizes: '
			ELSE format('growth with %s bytes: ', varied) END || shape,
		'exponent <= ' || goal, to_char(exponent, 'FM990.00'), '',
		exponent <= goal + 0.15
	FROM (SELECT DISTINCT ON (varied) * FROM growth
		ORDER BY varied DESC, exponent DESC) AS g;
