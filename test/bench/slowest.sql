-- slowest.sql: the dearest decision of each corpus.
--
-- First every policy with all requests in one call, to find those that take
-- long; then each of these with each request, alone, its reading included,
-- the best of five.  An interrupt of the machine is no property of a policy.
--
-- A target list is computed from left to right, so that the answer falls
-- between the two clocks.  OFFSET 0 keeps the conditions outside: the planner
-- would compute the answer for them before the clocks, and not again.

\set ON_ERROR_STOP 1

CREATE TABLE slow (
	corpus text,
	policy int,
	v iam_policy COMPRESSION lz4
);

CREATE PROCEDURE find_slow(which text) LANGUAGE plpgsql AS $$
BEGIN
	EXECUTE format($sql$
		INSERT INTO slow
		SELECT %L, id, v FROM
			(SELECT id, v, cpu_ms() AS before,
				iam_decide_many(v, (SELECT array_agg(question ORDER BY id)
									FROM request)) AS answers,
				cpu_ms() AS after
			 FROM %I OFFSET 0) AS t
		WHERE array_length(answers, 1) > 0
		ORDER BY after - before DESC LIMIT 30
		$sql$, which, which || '_policy');
END
$$;

\o /dev/null
CALL find_slow('managed');
CALL find_slow('scaled');
\o
VACUUM ANALYZE slow;

CREATE TABLE slow_decision AS
	SELECT corpus, policy, action, resource,
		min(after - before) AS ms
	FROM (SELECT corpus, policy, action, resource,
			cpu_ms() AS before, iam_decide(v, question) AS answer,
			cpu_ms() AS after
		FROM slow CROSS JOIN request CROSS JOIN generate_series(1, 5)
		OFFSET 0) AS t
	WHERE answer IS NOT NULL
	GROUP BY corpus, policy, action, resource;

INSERT INTO fact (title, goal, figure, ratio, met)
	SELECT DISTINCT ON (corpus)
		'slowest decision, ' || corpus || ': ' || action, '< 1 ms',
		to_char(ms, 'FM990.000') || ' ms', '', ms > 0 AND ms < 1
	FROM slow_decision ORDER BY corpus, ms DESC;
