-- hostile.sql: the cases of hostile.py, checked and timed.
--
--	psql -v cases=FILE -f hostile.sql

\set ON_ERROR_STOP 1

-- Larger than any goal by far; what takes longer stops the run.
SET statement_timeout = '15min';

\o /dev/null
CALL read_lines(:'cases');
\o

CREATE TABLE hostile AS
	SELECT number, row->>'shape' AS shape, row->>'form' AS form,
		(row->>'pattern_share')::float8 AS pattern_share,
		(row->>'text_share')::float8 AS text_share,
		(row->>'policy')::iam_policy AS v,
		iam_request(row->>'action', row->>'resource',
			(row->>'context')::jsonb, row->>'principal') AS question,
		(row->>'expected')::iam_decision AS expected
	FROM (SELECT number, text::json AS row FROM line) AS r
	ORDER BY number;
ALTER TABLE hostile ALTER v SET COMPRESSION lz4,
	ADD PRIMARY KEY (number);

INSERT INTO difference
	SELECT 'hostile', 'iam_decide', shape, form, expected::text, answer
	FROM (SELECT *, iam_decide(v, question)::text AS answer FROM hostile) AS h
	WHERE answer IS DISTINCT FROM expected::text;

INSERT INTO checked
	SELECT 'hostile', 'decisions by iam_decide',
		(SELECT count(*) FROM hostile),
		(SELECT count(*) FROM difference WHERE corpus = 'hostile');

-- The best of five, taken as in slowest.sql.
CREATE TABLE hostile_time AS
	SELECT shape, pattern_share, text_share,
		max(ms) AS ms
	FROM (SELECT number, shape, pattern_share, text_share,
			min(extract(epoch FROM after - before) * 1000)::float8 AS ms
		FROM (SELECT number, shape, pattern_share, text_share,
				clock_timestamp() AS before, iam_decide(v, question) AS answer,
				clock_timestamp() AS after
			FROM hostile CROSS JOIN generate_series(1, 5) OFFSET 0) AS t
		WHERE answer IS NOT NULL
		GROUP BY number, shape, pattern_share, text_share) AS f
	GROUP BY shape, pattern_share, text_share;

INSERT INTO fact (title, goal, figure, ratio, met)
	SELECT 'worst case: ' || shape, '< 50 ms', shown(ms) || ' ms', '',
		ms > 0 AND ms < 50
	FROM hostile_time WHERE pattern_share = 1 AND text_share = 1
	ORDER BY ms DESC LIMIT 5;

-- Growth as an exponent: 1 is linear.  Below a tenth of a millisecond the
-- clock and the call itself say more than the patterns.
CREATE VIEW growth AS
	SELECT full_size.shape, full_size.ms,
		ln(more_patterns.ms / few_patterns.ms) / ln(8) AS by_patterns,
		ln(more_text.ms / little_text.ms) / ln(8) AS by_text
	FROM hostile_time AS full_size
		JOIN hostile_time AS few_patterns ON few_patterns.shape =
			full_size.shape AND few_patterns.pattern_share = 0.25
		JOIN hostile_time AS more_patterns ON more_patterns.shape =
			full_size.shape AND more_patterns.pattern_share = 2
		JOIN hostile_time AS little_text ON little_text.shape =
			full_size.shape AND little_text.text_share = 0.25
		JOIN hostile_time AS more_text ON more_text.shape =
			full_size.shape AND more_text.text_share = 2
	WHERE full_size.pattern_share = 1 AND full_size.text_share = 1
		AND full_size.ms > 0.1;

INSERT INTO fact (title, goal, figure, ratio, met)
	SELECT 'growth with ' || by || ': ' || shape, '<= linear', 'exponent ' ||
		to_char(exponent, 'FM990.00'), '', exponent <= 1.15
	FROM (SELECT DISTINCT ON (by) * FROM growth CROSS JOIN LATERAL (VALUES
			('pattern bytes', by_patterns), ('text bytes', by_text))
			AS e (by, exponent)
		ORDER BY by, exponent DESC) AS g;
