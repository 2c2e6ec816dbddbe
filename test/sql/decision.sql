-- iam_simulate: the case table of test/decision, which shorthand.sql there
-- describes

\getenv inputdir PG_ABS_SRCDIR
\set ECHO none
SET client_min_messages = warning;
CREATE SCHEMA decision;
SET search_path TO decision, public;
\set file :inputdir '/decision/shorthand.sql'
\i :file
\set file :inputdir '/decision/resource.sql'
\i :file
\set file :inputdir '/decision/principal.sql'
\i :file
\set file :inputdir '/decision/condition.sql'
\i :file
\set file :inputdir '/decision/value.sql'
\i :file
\set file :inputdir '/decision/statement.sql'
\i :file
\set file :inputdir '/decision/account.sql'
\i :file
\set file :inputdir '/decision/special.sql'
\i :file
\set file :inputdir '/decision/limits.sql'
\i :file
\set file :inputdir '/decision/outside.sql'
\i :file
\set ECHO all

-- enough rows, and rows of every section
SELECT count(*) >= 600 AS enough FROM decision_case;
SELECT section, count(*) FROM decision_case GROUP BY section
ORDER BY string_to_array(section, '.')::int[];

-- every row as the engine answers it
CREATE TABLE answer AS
SELECT c.*, w.*, s.decision AS got, s.blocked_by AS got_blocked_by, s.matched,
	s.missing_context
FROM (SELECT id, section, shows, decision AS expected,
		 coalesce(string_to_array(blocked_by, ','), '{}')::iam_policy_kind[]
		 AS expected_blocked_by, caller, request, context AS keys, policies,
		 options AS extras
	  FROM decision_case) AS c
	CROSS JOIN LATERAL question(caller, request, keys, policies, extras) AS w
	CROSS JOIN LATERAL iam_simulate(action, resource, w.context, principal,
		identity, resource_policy, boundary, session, scps, rcps, endpoint,
		account, w.options) AS s;

-- rows that are answered otherwise: none
SELECT id, section, shows, expected, got, expected_blocked_by, got_blocked_by
FROM answer
WHERE (expected, expected_blocked_by) IS DISTINCT FROM
	(got::text, got_blocked_by);

-- the decisions are of all kinds
SELECT got, count(*) > 100 AS many FROM answer GROUP BY got ORDER BY got;

-- iam_explain and iam_simulate never contradict each other: closing rows are
-- the kinds that lacked an Allow, statements that apply and deny make the
-- decision explicitDeny, and what matched applies
CREATE TABLE told AS
SELECT a.id, e.*
FROM answer AS a
	CROSS JOIN LATERAL iam_explain(action, resource, a.context, principal,
		identity, resource_policy, boundary, session, scps, rcps, endpoint,
		account, a.options) AS e;
SELECT id, section, shows
FROM answer AS a
WHERE got <> 'allowed' AND got_blocked_by IS DISTINCT FROM
	ARRAY(SELECT DISTINCT kind FROM told AS t
		  WHERE t.id = a.id AND kind IS NOT NULL AND
			(statement IS NULL OR (applies AND effect = 'Deny'))
		  ORDER BY kind) OR
	got = 'allowed' AND section <> '9.2' AND
		EXISTS (SELECT FROM told AS t
				WHERE t.id = a.id AND (kind IS NOT NULL AND statement IS NULL OR
					applies AND effect = 'Deny'));
SELECT id, section, shows, m
FROM answer AS a CROSS JOIN LATERAL jsonb_array_elements(matched) AS m
WHERE NOT EXISTS
	(SELECT FROM told AS t
	 WHERE t.id = a.id AND applies AND
		jsonb_build_object('kind', kind, 'policy', policy, 'statement',
						   statement, 'sid', sid, 'effect', effect) = m);
SELECT id, section, shows
FROM answer AS a
WHERE (got = 'explicitDeny') IS DISTINCT FROM
	(matched @> '[{"effect": "Deny"}]') OR
	(got = 'implicitDeny' AND matched <> '[]');

-- iam_allows is iam_simulate with one identity policy and nobody named
SELECT id, section, shows, iam_decide(identity[1], action, resource, context)
FROM answer
WHERE cardinality(identity) = 1 AND principal IS NULL AND
	resource_policy IS NULL AND boundary IS NULL AND session IS NULL AND
	scps IS NULL AND rcps IS NULL AND endpoint IS NULL AND
	iam_decide(identity[1], action, resource, context) <> got AND
	-- 9.2, 9.6 and 9.7 are no matter of the document
	lower(action) <> 'sts:getcalleridentity' AND
	resource NOT LIKE 'arn:%:kms:%:key/%' AND section <> '9.7';

-- a merge decides as the list does
SELECT id, section, shows
FROM answer AS a
	CROSS JOIN LATERAL iam_simulate(action, resource, a.context, principal,
		ARRAY[iam_merge(identity)], resource_policy,
		CASE WHEN boundary IS NOT NULL THEN ARRAY[iam_merge(boundary)] END,
		CASE WHEN session IS NOT NULL THEN ARRAY[iam_merge(session)] END,
		scps, rcps,
		CASE WHEN endpoint IS NOT NULL THEN ARRAY[iam_merge(endpoint)] END,
		account, a.options) AS s
WHERE identity IS NOT NULL AND
	(s.decision, s.blocked_by) IS DISTINCT FROM (got, got_blocked_by);

RESET search_path;
SET client_min_messages = warning;
DROP SCHEMA decision CASCADE;
