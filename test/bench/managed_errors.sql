-- managed_errors.sql: findings of severity error in AWS's managed policies.
--
--	psql -At -v directory=DIRECTORY -v list=LIST -f managed_errors.sql
--
-- DIRECTORY has managed.jsonl (policies), LIST is managed_errors.tsv: every
-- policy, rule and number of findings that is known and explained below.  Each
-- policy is a case.  Prints how many cases there are and how many are wrong;
-- the table wrong_row says which.
--
-- AWS has these policies in use, and yet the findings stand:
--
-- variable-usage-too-permissive
--		A test as StringEquals aws:ResourceAccount ${aws:PrincipalAccount}, which
--		Access Analyzer reports with this very severity (lint.md, G54).
-- policy-size-exceeds-identity-policy-quota
--		The quota is the customers'; AWS's own policies go beyond it.
-- invalid-action, invalid-service-in-action
--		Actions that the catalogue of AWS's documentation lacks: services that
--		are gone or not yet announced, and actions that never were there
--		(misspelt ones among them), which allow nothing.
-- unsupported-action-for-condition-key, invalid-service-condition-key
--		Keys that no documentation lists for the action, so that the test finds
--		no value.
-- invalid-arn-resource, missing-arn-account, missing-arn-region
--		ARNs that fit nothing: without all fields, or with an empty one where
--		the service has none empty.
-- missing-qualifier
--		A key of several values without ForAnyValue or ForAllValues.
-- variable-unsupported-in-arn-field
--		A variable in a field where IAM puts in none.

\set ON_ERROR_STOP 1
SET client_min_messages = error;

DROP TABLE IF EXISTS wrong_row;

CREATE TEMP TABLE known AS
	SELECT part[1] AS policy, part[2] AS rule, part[3]::int AS findings
	FROM regexp_split_to_table(pg_read_file(:'list'), E'\n') AS f (text),
		LATERAL (SELECT string_to_array(text, E'\t')) AS l (part)
	WHERE text <> '' AND text !~ '^#';
CREATE TEMP TABLE judged AS
	SELECT line->>'name' AS policy,
		iam_policy((line->'document')::text) AS document
	FROM regexp_split_to_table(pg_read_file(:'directory' ||
			'/managed.jsonl'), E'\n') AS f (text),
		LATERAL (SELECT nullif(text, '')::jsonb) AS l (line)
	WHERE text <> '';
CREATE TEMP TABLE found AS
	SELECT policy, rule, count(*)::int AS findings,
		min(path || ': ' || message) AS "for instance"
	FROM judged, iam_lint(document, 'identity')
	WHERE severity = 'error'
	GROUP BY policy, rule;

CREATE TABLE wrong_row AS
SELECT policy, rule, k.findings AS known, f.findings AS found, "for instance"
FROM known AS k FULL JOIN found AS f USING (policy, rule)
WHERE k.findings IS DISTINCT FROM f.findings;

SELECT count(*), (SELECT count(DISTINCT policy) FROM wrong_row) FROM judged;
