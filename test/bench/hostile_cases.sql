-- hostile_cases.sql: load the cases of hostile.py, and are they decided right?
--
--	psql -v cases=FILE -f hostile_cases.sql
--
-- Adds to the tables checked and difference.

\set ON_ERROR_STOP 1

-- Larger than any goal by far; what takes longer stops the run.
SET statement_timeout = '15min';

\o /dev/null
CALL read_lines(:'cases');
\o

CREATE TABLE hostile AS
	SELECT number, row->>'shape' AS shape, row->>'form' AS form,
		row->>'varied' AS varied, (row->>'share')::float8 AS share,
		octet_length(row->>'policy') AS bytes,
		(row->>'policy')::iam_policy AS v,
		iam_request(row->>'action', row->>'resource',
			(row->>'context')::jsonb, row->>'principal') AS question,
		(row->>'expected')::iam_decision AS expected
	FROM (SELECT number, text::json AS row FROM line) AS r
	ORDER BY number;

INSERT INTO difference
	SELECT 'hostile', 'iam_decide', shape, form, expected::text, answer
	FROM (SELECT *, iam_decide(v, question)::text AS answer FROM hostile) AS h
	WHERE answer IS DISTINCT FROM expected::text;

INSERT INTO checked
	SELECT 'hostile', 'decisions by iam_decide', count(*),
		(SELECT count(*) FROM difference)
	FROM hostile;
