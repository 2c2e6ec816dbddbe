--
-- check_expected.sql
--		Compare the decisions on the sample fleet with fleet/expected.csv,
--		which was written by hand from the rules, not from any engine's output.
--
-- psql variable: "demo_dir", as in load.sql.  Prints the pairs that differ,
-- then how many agree, and fails unless all pairs are in both and agree.
-- After them the checks in check/, each of which fails by itself.
--
\set ON_ERROR_STOP on
\set file :demo_dir '/fleet/expected.csv'

CREATE TEMPORARY TABLE expected (
	role		text,
	request		text,
	decision	iam_decision NOT NULL,
	reason		text NOT NULL,
	PRIMARY KEY (role, request)
);
COPY expected FROM :'file' (FORMAT csv, HEADER true);

CREATE TEMPORARY VIEW compared AS
SELECT coalesce(v.name, e.role) AS role,
	   coalesce(v.title, e.request) AS request,
	   v.decision, e.decision AS expected, e.reason
FROM (SELECT * FROM verdict WHERE sample) AS v
	FULL JOIN expected e ON e.role = v.name AND e.request = v.title;

SELECT * FROM compared
WHERE decision IS DISTINCT FROM expected
ORDER BY role, request;

SELECT count(*) FILTER (WHERE decision = expected) || ' of ' || count(*) ||
	   ' decisions as expected' AS result
FROM compared;

DO $$
BEGIN
	IF EXISTS (SELECT FROM compared
			   WHERE decision IS DISTINCT FROM expected) OR
		NOT EXISTS (SELECT FROM compared) THEN
		RAISE EXCEPTION 'decisions differ from fleet/expected.csv';
	END IF;
END
$$;

DROP VIEW compared;
DROP TABLE expected;

\ir check/usage.sql
\ir check/truncated.sql
