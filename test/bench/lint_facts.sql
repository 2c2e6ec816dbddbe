-- lint_facts.sql: policies judged in a second, and the dearest of them.
--
-- No other linter is timed here: perf.md 2.2 has parliament at 108 to 124 of
-- these policies a second, and at 3.3 with its auditors.

\set ON_ERROR_STOP 1

CREATE TABLE lint_goal (
	profile text PRIMARY KEY,
	rate int NOT NULL,				-- policies a second, at least
	ms int NOT NULL					-- of the dearest policy, at most
);
INSERT INTO lint_goal VALUES ('default', 10000, 20), ('agent', 3000, 50);

INSERT INTO fact (title, goal, figure, ratio, met)
	SELECT format('iam_lint, managed, profile %s', profile),
		format('>= %s/s', rate),
		format('%s policies/s', to_char(per_second, 'FM999,990')), '',
		per_second >= rate
	FROM (SELECT name, percentile_cont(0.5) WITHIN GROUP (ORDER BY
				items / ms * 1000) AS per_second
		  FROM timing JOIN side USING (measure, name)
		  WHERE measure = 'lint' GROUP BY name) AS t
		JOIN lint_goal ON profile = name
	ORDER BY profile DESC;

-- Each policy alone, the best of five (slowest.sql says why).
CREATE TABLE lint_time AS
	SELECT profile, id, min(after - before) AS ms
	FROM (SELECT profile, id, cpu_ms() AS before,
			(SELECT count(rule) FROM iam_lint(v, 'identity',
				jsonb_build_object('profile', profile))) AS findings,
			cpu_ms() AS after
		FROM managed_policy CROSS JOIN lint_goal
			CROSS JOIN generate_series(1, 5)
		OFFSET 0) AS t
	WHERE findings >= 0
	GROUP BY profile, id;

INSERT INTO fact (title, goal, figure, ratio, met)
	SELECT DISTINCT ON (profile)
		format('slowest policy, iam_lint, profile %s', profile),
		format('< %s ms', g.ms), to_char(t.ms, 'FM990.0') || ' ms', '',
		t.ms > 0 AND t.ms < g.ms
	FROM lint_time AS t JOIN lint_goal AS g USING (profile)
	ORDER BY profile DESC, t.ms DESC;
