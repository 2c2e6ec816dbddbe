-- questions.sql: questions about whole sets of requests, put to real policies.
--
--	psql -At -v directory=DIRECTORY -f questions.sql
--
-- DIRECTORY has managed.jsonl (policies), authorization.json (an account's
-- roles) and usage.tsv (what these have used).  A policy with a pattern, an
-- unusable action, a tightened policy and a role are one case each.  Prints
-- how many cases there are and how many are wrong; the table wrong_row says
-- which, and why.

\set ON_ERROR_STOP 1
SET client_min_messages = error;
SELECT setseed(0.7) \g /dev/null

DROP TABLE IF EXISTS wrong_row;
CREATE TABLE wrong_row (what text, name text, detail text);
CREATE TEMP TABLE cases (what text, n bigint);
CREATE TEMP TABLE policy AS
	SELECT line->>'name' AS name,
		iam_policy((line->'document')::text) AS document
	FROM regexp_split_to_table(pg_read_file(:'directory' ||
			'/managed.jsonl'), E'\n') AS f (text),
		LATERAL (SELECT nullif(text, '')::jsonb) AS l (line)
	WHERE text <> '';

-- Patterns: of what policies name themselves, cut short, and on resources as
-- wide and as narrow as people ask for.
CREATE TEMP TABLE pattern AS
	SELECT DISTINCT action, resource FROM (
		SELECT left(a, strpos(a, ':') + (i % 4) * 3) || '*' AS action,
			(ARRAY['*', 'arn:aws:s3:::b/*', 'arn:aws:*:*:111122223333:*',
				'arn:aws:iam::111122223333:role/x'])[1 + i % 4] AS resource
		FROM (SELECT a, row_number() OVER (ORDER BY a)::int AS i
			FROM (SELECT DISTINCT unnest(s.actions) AS a
				FROM policy, iam_statements(document) s) d
			WHERE a LIKE '%:%') n
		WHERE i % 100 = 0) p;
CREATE TEMP TABLE asked AS
	SELECT name, action, resource, iam_may(document, action, resource) AS may,
		iam_witness(document, action, resource) AS witness, document
	FROM policy, pattern;
INSERT INTO wrong_row
	SELECT 'pattern', name, format('%s on %s: %s', action, resource, witness)
	FROM asked
	WHERE (witness IS NOT NULL AND
		(NOT may OR NOT iam_allows(document, witness)));
-- at most one in twenty may be left undecided
INSERT INTO wrong_row
	SELECT 'pattern', 'undecided', format('%s of %s', count(*) FILTER
		(WHERE witness IS NULL), count(*))
	FROM asked WHERE may
	HAVING count(*) FILTER (WHERE witness IS NULL) * 20 > count(*);
INSERT INTO cases SELECT 'pattern', count(*) FROM asked;

-- Unusable actions: the reason is derived again from the rows of the
-- catalogue, and by asking the evaluator about resources of the right types.
CREATE TEMP TABLE unusable AS
	SELECT policy.name, document, a.*, c.resource_types,
		c.required_resource_types
	FROM policy, iam_actions(document) a
		JOIN iam_catalog_actions() c USING (action)
	WHERE NOT usable AND c.until IS NULL;
-- an ARN for each type, and for each pattern of the policy that has the type
CREATE FUNCTION pg_temp.filled(pattern text) RETURNS text LANGUAGE sql
	RETURN regexp_replace(regexp_replace(pattern, '\$\{[^}]*\}', 'x', 'g'),
		'[*?]', 'x', 'g');
CREATE TEMP TABLE type AS
	SELECT service, resource_type, pg_temp.filled(arn) AS arn,
		'^' || replace(regexp_replace(regexp_replace(arn, '\$\{[^}]*\}', '*',
			'g'), '([.+?()|\[\]{}^$\\])', '\\\1', 'g'), '*', '[^:]*') || '$'
			AS form
	FROM iam_catalog_resource_types() WHERE until IS NULL;
CREATE TEMP TABLE instance AS
	SELECT u.name, u.action, i.arn
	FROM unusable u,
		LATERAL (SELECT t.arn FROM type t
			WHERE t.service = u.service
				AND t.resource_type = ANY (u.resource_types)
			UNION
			SELECT pg_temp.filled(r) FROM unnest(u.resources) r, type t
			WHERE t.service = u.service
				AND t.resource_type = ANY (u.resource_types)
				AND pg_temp.filled(r) ~ t.form
			UNION
			SELECT '*' WHERE cardinality(u.required_resource_types) = 0) i
	WHERE i.arn = '*' OR i.arn ~ '^arn:([^:]*:){4}';
INSERT INTO wrong_row
	SELECT DISTINCT 'unusable', i.name, format('%s on %s', i.action, i.arn)
	FROM instance i JOIN policy p USING (name)
	WHERE iam_allows(document, i.action, i.arn);
INSERT INTO wrong_row
	SELECT 'unusable', name, format('%s: %s', action, reason)
	FROM unusable
	WHERE CASE
		WHEN reason LIKE 'the action has no resource types%'
			THEN cardinality(resource_types) > 0
				OR EXISTS (SELECT FROM unnest(resources) r WHERE r ~ '^\*+$')
		WHEN reason LIKE 'no pattern of Resource%'
			THEN cardinality(resource_types) = 0
		WHEN reason LIKE 'a Deny statement%'
			THEN NOT EXISTS (SELECT FROM iam_statements(document) s
				WHERE s.effect = 'Deny' AND s.conditions IS NULL)
		WHEN reason LIKE 'no request meets%' THEN iam_may(document, action)
		ELSE reason NOT LIKE 'the statement has neither%'
	END;
INSERT INTO cases SELECT 'unusable', count(*) FROM unusable;

-- Tightened: what was used stays allowed, nothing is added, twice is once.
CREATE TEMP TABLE tightened AS
	SELECT name, document, used, iam_tighten(document, used, '{}') AS tight,
		iam_tighten(document, used) AS kept
	FROM policy, LATERAL (SELECT coalesce(array_agg(action) FILTER
		(WHERE random() < 0.3), '{}') AS used FROM iam_actions(document)) u;
INSERT INTO wrong_row
	SELECT 'tightened', name, format('%s is lost', action)
	FROM tightened, unnest(used) WITH ORDINALITY u (action, i),
		LATERAL (SELECT iam_witness(document, action) AS request) w
	WHERE i <= 10 AND (NOT iam_allows(tight, request)
		OR NOT iam_allows(kept, request));
INSERT INTO wrong_row
	SELECT 'tightened', name, format('%s is added', added)
	FROM tightened, LATERAL (SELECT action FROM iam_actions(kept)
			EXCEPT SELECT action FROM iam_actions(document)) a (added);
INSERT INTO wrong_row
	SELECT 'tightened', name, format('%s on %s', action, resource)
	FROM tightened JOIN asked USING (name)
	WHERE NOT may AND (iam_may(tight, action, resource)
		OR iam_may(kept, action, resource));
INSERT INTO wrong_row
	SELECT 'tightened', name, format('%s was not used', a.action)
	FROM tightened, iam_actions(tight) a
	WHERE a.action <> ALL (used);
INSERT INTO wrong_row
	SELECT 'tightened', name, 'twice is not once'
	FROM tightened
	WHERE iam_tighten(tight, used, '{}') <> tight
		OR iam_tighten(kept, used) <> kept;
INSERT INTO cases SELECT 'tightened', count(*) FROM tightened;

-- The roles of usage.md 2.4: what they have used is not unused, the channels
-- of the SSM agent are nowhere to be seen, the rest of ec2:Describe* is unused.
CREATE TEMP TABLE used (principal_arn text, action text, ok int,
	other_error int, denied int, first_seen timestamptz,
	last_seen timestamptz);
INSERT INTO used
	SELECT f[1], f[2], f[3]::int, f[4]::int, f[5]::int
	FROM regexp_split_to_table(pg_read_file(:'directory' || '/usage.tsv'),
			E'\n') WITH ORDINALITY AS l (line, n),
		LATERAL (SELECT string_to_array(line, E'\t')) AS s (f)
	WHERE n > 1 AND line <> '';
CREATE TEMP TABLE role AS
	SELECT principal_arn, name, iam_merge(document) AS document
	FROM iam_account_details(pg_read_file(:'directory' ||
		'/authorization.json'))
	WHERE principal_kind = 'role' AND policy_kind = 'identity'
		AND document IS NOT NULL
	GROUP BY 1, 2;
CREATE TEMP TABLE verdict AS
	SELECT name, r.principal_arn, u.*
	FROM role r, LATERAL (SELECT coalesce(array_agg(action), '{}') AS used
			FROM used WHERE used.principal_arn = r.principal_arn AND ok > 0) l,
		iam_unused_actions(document, used) u;
INSERT INTO wrong_row
	SELECT 'role', name, format('%s: %s', v.action, verdict)
	FROM verdict v LEFT JOIN used u ON u.principal_arn = v.principal_arn
		AND u.action = v.action AND ok > 0
	WHERE u.action IS NOT NULL OR (verdict <> 'not_observable' AND
			service IN ('ssmmessages', 'ec2messages'))
		OR (verdict = 'unused') <> (reason = 'no_event');
INSERT INTO wrong_row
	SELECT 'role', name, format('%s actions of ec2:Describe* unused',
		count(*) FILTER (WHERE verdict = 'unused'))
	FROM verdict WHERE name LIKE '%get-password-data-role'
	GROUP BY name
	HAVING count(*) FILTER (WHERE verdict = 'unused') * 10 < count(*) * 9
		OR bool_or(action NOT LIKE 'ec2:Describe%');
INSERT INTO cases SELECT 'role', count(*) FROM role;

SELECT sum(n), (SELECT count(*) FROM wrong_row) FROM cases;
