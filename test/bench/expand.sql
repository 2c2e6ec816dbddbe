-- expand.sql: iam_actions over real policies against another expander's result.
--
--	psql -At -v directory=DIRECTORY -f expand.sql
--
-- DIRECTORY has managed.jsonl (policies), effective.jsonl (what their Allow
-- statements name) and names.txt (the catalogue of that day).  Each policy is
-- a case; actions that are not in both catalogues are left out.  One policy
-- differs by five actions, with which the other result and its own catalogue
-- disagree.  Prints how many cases there are and how many are wrong; the table
-- wrong_row says which.

\set ON_ERROR_STOP 1
SET client_min_messages = error;

DROP TABLE IF EXISTS wrong_row;

CREATE TEMP TABLE effective AS
	SELECT line->>'name' AS policy, line->'effective_actions' AS actions
	FROM regexp_split_to_table(pg_read_file(:'directory' ||
			'/effective.jsonl'), E'\n') AS f (text),
		LATERAL (SELECT nullif(text, '')::jsonb) AS l (line)
	WHERE text <> '';
CREATE TEMP TABLE policy AS
	SELECT line->>'name' AS policy,
		iam_policy((line->'document')::text) AS document
	FROM regexp_split_to_table(pg_read_file(:'directory' ||
			'/managed.jsonl'), E'\n') AS f (text),
		LATERAL (SELECT nullif(text, '')::jsonb) AS l (line)
	WHERE text <> '';
CREATE TEMP TABLE common AS
	SELECT action
	FROM regexp_split_to_table(pg_read_file(:'directory' || '/names.txt'),
		E'\n') AS f (action)
	INTERSECT SELECT iam_expand('*');

CREATE TABLE wrong_row AS
SELECT e.policy, ARRAY(SELECT unnest(wanted) EXCEPT SELECT unnest(named))
		AS missing,
	ARRAY(SELECT unnest(named) EXCEPT SELECT unnest(wanted)) AS too_many
FROM effective e JOIN policy p USING (policy),
	LATERAL (SELECT
		ARRAY(SELECT action FROM common WHERE action IN
			(SELECT jsonb_array_elements_text(actions)) ORDER BY 1),
		ARRAY(SELECT action FROM common WHERE action IN
			(SELECT a.action FROM iam_actions(document) a) ORDER BY 1))
		AS l (wanted, named)
WHERE wanted <> named AND NOT (policy = 'AWSCodePipelineFullAccess' AND
	named @> wanted AND cardinality(named) = cardinality(wanted) + 5);

SELECT count(*), (SELECT count(*) FROM wrong_row) FROM effective;
