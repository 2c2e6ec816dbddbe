-- hostile.sql: what the cases of hostile_cases.sql cost, and how it grows.

\set ON_ERROR_STOP 1

-- The best of five, taken as in slowest.sql; of the two forms the dearer.
CREATE TABLE hostile_time AS
	SELECT shape, varied, share, max(ms) AS ms
	FROM (SELECT number, shape, varied, share,
			min(extract(epoch FROM after - before) * 1000)::float8 AS ms
		FROM (SELECT number, shape, varied, share,
				clock_timestamp() AS before, iam_decide(v, question) AS answer,
				clock_timestamp() AS after
			FROM hostile CROSS JOIN generate_series(1, 5) OFFSET 0) AS t
		WHERE answer IS NOT NULL
		GROUP BY number, shape, varied, share) AS f
	GROUP BY shape, varied, share;

CREATE VIEW full_size AS
	SELECT shape, ms, row_number() OVER (ORDER BY ms DESC) AS place
	FROM hostile_time WHERE varied = 'nothing';

INSERT INTO fact (title, goal, figure, ratio, met)
	SELECT 'worst case: ' || shape, '< 50 ms', shown(ms) || ' ms',
		CASE place WHEN 1 THEN format('%s of %s shapes over',
			(SELECT count(*) FROM full_size WHERE ms >= 50),
			(SELECT count(*) FROM full_size)) ELSE '' END,
		ms > 0 AND ms < 50
	FROM full_size WHERE place <= 5 ORDER BY place;

-- Growth as an exponent, from an eightfold: 1 is linear.  Below a tenth of a
-- millisecond the clock and the call itself say more than the patterns.
CREATE VIEW growth AS
	SELECT shape, f.ms, varied, ln(twice.ms / quarter.ms) / ln(8) AS exponent
	FROM full_size AS f
		JOIN hostile_time AS quarter USING (shape)
		JOIN hostile_time AS twice USING (shape, varied)
	WHERE f.ms > 0.1 AND quarter.ms > 0
		AND quarter.share = 0.25 AND twice.share = 2;

INSERT INTO fact (title, goal, figure, ratio, met)
	SELECT format('growth with %s bytes: %s', varied, shape), '<= linear',
		'exponent ' || to_char(exponent, 'FM990.00'), '', exponent <= 1.15
	FROM (SELECT DISTINCT ON (varied) * FROM growth
		ORDER BY varied DESC, exponent DESC) AS g;
