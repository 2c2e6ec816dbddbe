-- export.sql: the rows of iam_account_details against a second reading.
--
--	psql -At -v file=FILE -f export.sql
--
-- Prints how many rows and documents were looked at and how many are wrong;
-- the table wrong_row says which.

\set ON_ERROR_STOP 1
SET client_min_messages = error;

DROP TABLE IF EXISTS wrong_row, found, held;

CREATE TEMP TABLE export AS
	SELECT content::text, content::jsonb AS json
	FROM pg_read_file(:'file') AS f (content);

-- The rows that there must be, by the lists of the export.  An attached policy
-- goes by its ARN and has the document of its default version, if any.
CREATE TABLE held AS
WITH principal AS (
	SELECT p->>'Arn' AS arn, p, coalesce(p->'UserPolicyList',
			p->'GroupPolicyList', p->'RolePolicyList', '[]') AS inline
	FROM export CROSS JOIN LATERAL (
		SELECT jsonb_path_query(json, '$.UserDetailList[*]')
		UNION ALL SELECT jsonb_path_query(json, '$.GroupDetailList[*]')
		UNION ALL SELECT jsonb_path_query(json, '$.RoleDetailList[*]')) AS l (p)
), managed AS (
	SELECT m->>'Arn' AS arn, jsonb_path_query_first(m,
		'$.PolicyVersionList[*] ? (@.IsDefaultVersion == true).Document')
		AS document
	FROM export CROSS JOIN jsonb_path_query(json, '$.Policies[*]') AS m
), own AS (
	SELECT arn, i->>'PolicyName' AS policy, i->'PolicyDocument' AS document
	FROM principal CROSS JOIN jsonb_array_elements(inline) AS i
	UNION ALL
	SELECT p.arn, a->>'PolicyArn', m.document
	FROM principal AS p
		CROSS JOIN jsonb_path_query(p, '$.AttachedManagedPolicies[*]') AS a
		LEFT JOIN managed AS m ON m.arn = a->>'PolicyArn'
), boundary AS (
	SELECT p.arn, p->'PermissionsBoundary'->>'PermissionsBoundaryArn' AS policy
	FROM principal AS p WHERE p ? 'PermissionsBoundary'
)
SELECT 'identity' AS kind, arn AS principal, NULL AS via, policy, document
	FROM own
UNION ALL
SELECT 'identity', member.arn, team.arn, own.policy, own.document
	FROM principal AS member
		CROSS JOIN jsonb_array_elements_text(member.p->'GroupList') AS name
		JOIN principal AS team ON team.p->>'GroupName' = name
		JOIN own ON own.arn = team.arn
UNION ALL
SELECT 'trust', arn, NULL, NULL, p->'AssumeRolePolicyDocument'
	FROM principal WHERE p ? 'AssumeRolePolicyDocument'
UNION ALL
SELECT 'boundary', b.arn, NULL, b.policy, m.document
	FROM boundary AS b LEFT JOIN managed AS m ON m.arn = b.policy
UNION ALL
SELECT 'identity', NULL, NULL, arn, document
	FROM managed
	WHERE arn NOT IN (SELECT policy FROM own UNION ALL
					  SELECT policy FROM boundary);

CREATE TABLE found AS
	SELECT policy_kind::text AS kind, principal_arn AS principal, via,
		CASE policy_kind WHEN 'trust' THEN NULL
			ELSE coalesce(policy_arn, policy_name) END AS policy,
		document, document_text, error
	FROM export CROSS JOIN iam_account_details(content)
	WHERE policy_kind IS NOT NULL;

CREATE TABLE wrong_row AS
	SELECT 'is missing' AS what, * FROM (
		SELECT * FROM held EXCEPT ALL
		SELECT kind, principal, via, policy, document::jsonb FROM found) AS m
	UNION ALL
	SELECT 'must not be', * FROM (
		SELECT kind, principal, via, policy, document::jsonb FROM found
		EXCEPT ALL SELECT * FROM held) AS u
	UNION ALL
	SELECT 'no document and no error', kind, principal, via, policy, NULL
	FROM found WHERE document IS NULL AND error IS NULL
	UNION ALL
	SELECT 'does not come back', kind, principal, via, policy, document::jsonb
	FROM found WHERE document::text::iam_policy <> document
	UNION ALL
	SELECT 'is not decided', kind, principal, via, policy, document::jsonb
	FROM found WHERE document IS NOT NULL AND
		iam_decide(document, 's3:GetObject', 'arn:aws:s3:::b/k') IS NULL;

SELECT (SELECT count(*) FROM held) +
	(SELECT count(document) FROM found), (SELECT count(*) FROM wrong_row);
