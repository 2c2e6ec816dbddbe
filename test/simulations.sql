--
-- simulations.sql
--		The generated cases of iam_simulate, and what the engine answers.
--
--	psql -At -F '|' -v file=FILE -f simulations.sql
--
-- FILE, which the server reads, is what test/oracle/generate_decision.py
-- writes.  Prints "compared|N" and "differ|N", then the shortest cases that
-- differ.  An error is an answer too, and a wrong one.
--
\set ON_ERROR_STOP 1
SET client_min_messages = warning;

DROP TABLE IF EXISTS simulation, simulation_answer CASCADE;
CREATE TABLE simulation (
	id int PRIMARY KEY, action text, resource text, context text,
	principal text, identity text, resource_policy text, boundary text,
	session text, scps text, rcps text, endpoint text, resource_account text,
	options text, decision text, blocked_by text, matched jsonb
);
COPY simulation FROM :'file';
ANALYZE simulation;

-- A list of policies, given as a JSON array of documents.
CREATE OR REPLACE FUNCTION policies(list text) RETURNS iam_policy[]
	LANGUAGE sql IMMUTABLE STRICT AS $$
	SELECT coalesce(array_agg(document::iam_policy ORDER BY n), '{}')
	FROM json_array_elements_text(list::json) WITH ORDINALITY
		AS u (document, n) $$;

-- What iam_simulate answers, in the form in which the oracle writes it.
CREATE OR REPLACE FUNCTION answer(s simulation, OUT decision text,
	OUT blocked_by text, OUT matched jsonb)
	LANGUAGE plpgsql AS $$
BEGIN
	SELECT a.decision, a.blocked_by, coalesce((
			SELECT jsonb_agg(jsonb_build_array(m -> 'kind', m -> 'policy',
				m -> 'statement', m -> 'effect') ORDER BY n)
			FROM jsonb_array_elements(a.matched) WITH ORDINALITY
				AS u (m, n)), '[]')
	INTO decision, blocked_by, matched
	FROM iam_simulate(s.action, s.resource, s.context::jsonb, s.principal,
		policies(s.identity), s.resource_policy::iam_policy,
		policies(s.boundary), policies(s.session), policies(s.scps),
		policies(s.rcps), policies(s.endpoint), s.resource_account,
		s.options::jsonb) AS a;
EXCEPTION WHEN OTHERS THEN
	decision := 'error ' || SQLSTATE || ': ' || SQLERRM;
END
$$;

CREATE TABLE simulation_answer AS
SELECT s.id, (a.decision, a.blocked_by, a.matched) IS DISTINCT FROM
	(s.decision, s.blocked_by, s.matched) AS differs, a.*
FROM simulation AS s CROSS JOIN LATERAL answer(s) AS a;

SELECT 'compared', count(*) FROM simulation_answer
UNION ALL
SELECT 'differ', count(*) FROM simulation_answer WHERE differs;

SELECT 'case', to_jsonb(s) AS expected, to_jsonb(a) AS got
FROM simulation AS s JOIN simulation_answer AS a USING (id)
WHERE differs
ORDER BY length(s::text), id LIMIT 10;
