--
-- check_expected.sql
--		Compare what is decided on the sample fleet, and why, with
--		fleet/expected.csv and fleet/simulations.csv, which were written by
--		hand from the policies and the rules, not from any engine's output.
--
-- A denied request has a line for each cause: the kind of policy, and
--	cause_at	"deny": a Deny of that kind applies.  Otherwise the kind had to
--				allow and did not, and this is the part at which the Allow
--				fails that should be changed: action, resource, ...
--	cause_statement	its Sid or number; empty when no Allow comes near, so
--				that all of the kind fail at that part
--	cause_key	the condition keys that fail it
-- missing_context are the keys that the request lacks and that could turn the
-- decision.
--
-- psql variable: "demo_dir", as in load.sql.  Prints every difference, then
-- lines "N passed, M failed", and fails when there is a difference or nothing
-- to compare.  After them the checks in check/, each of which fails by itself.
--
\set ON_ERROR_STOP on

CREATE TEMPORARY TABLE expected (
	role		text NOT NULL,
	request		text NOT NULL,
	decision	iam_decision NOT NULL,
	reason		text NOT NULL,
	kind		iam_policy_kind,
	failed_at	text,
	statement	text,
	key			text,
	missing		text,
	CHECK ((decision = 'allowed') = (kind IS NULL)),
	CHECK ((kind IS NULL) = (failed_at IS NULL)),
	CHECK (failed_at <> 'deny' OR statement IS NOT NULL)
);
\set file :demo_dir '/fleet/expected.csv'
COPY expected FROM :'file' (FORMAT csv, HEADER true);
\set file :demo_dir '/fleet/simulations.csv'
COPY expected FROM :'file' (FORMAT csv, HEADER true);

-- What the engine says: of each request, and of each statement.
CREATE TEMPORARY TABLE answer AS
SELECT name AS role, title AS request, decision, blocked_by, matched,
	   missing_context
FROM verdict
WHERE sample
UNION ALL
SELECT role, title, decision, blocked_by, matched, missing_context
FROM simulated;

CREATE TEMPORARY TABLE told AS
SELECT role, title AS request, kind,
	   coalesce(nullif(sid, ''), statement::text) AS statement, effect,
	   applies, failed_at, key, reason
FROM explanation
WHERE sample
UNION ALL
SELECT role, title, kind, coalesce(nullif(sid, ''), statement::text), effect,
	   applies, failed_at, key, reason
FROM simulation_explained;

-- A row for each thing to compare, as text.
CREATE TEMPORARY TABLE compared (
	what		text NOT NULL,
	role		text NOT NULL,
	request		text NOT NULL,
	found		text,
	expected	text
);

INSERT INTO compared
SELECT w.what, role, request, w.found, w.expected
FROM answer a
	FULL JOIN
	(SELECT role, request,
			string_agg(DISTINCT decision::text, ' ') AS decision,
			coalesce(array_agg(DISTINCT kind) FILTER (WHERE kind IS NOT NULL),
					 '{}') AS blocked_by,
			coalesce(string_agg(DISTINCT missing, ' '), '') AS missing,
			coalesce(string_agg(kind || ' ' || statement, ', '
								ORDER BY kind, statement)
					 FILTER (WHERE failed_at = 'deny'), '') AS denies,
			coalesce(string_agg(DISTINCT kind::text, ' ')
					 FILTER (WHERE failed_at <> 'deny'), '') AS lacking
	 FROM expected
	 GROUP BY role, request) AS e USING (role, request)
	LEFT JOIN
	(SELECT role, request,
			string_agg(kind || ' ' || statement, ', '
					   ORDER BY kind, statement)
			FILTER (WHERE effect = 'Deny' AND applies) AS denies,
			string_agg(DISTINCT kind::text, ' ')
			FILTER (WHERE statement IS NULL) AS lacking
	 FROM told
	 GROUP BY role, request) AS t USING (role, request)
	CROSS JOIN LATERAL
	(SELECT string_agg(kind || ' ' || statement, ', '
					   ORDER BY kind, statement) AS statements,
			coalesce(bool_or(effect = 'Allow'), false) AS allows
	 FROM (SELECT (m ->> 'kind')::iam_policy_kind AS kind,
				  coalesce(nullif(m ->> 'sid', ''), m ->> 'statement')
				  AS statement, m ->> 'effect' AS effect
		   FROM jsonb_array_elements(a.matched) AS m) AS m) AS m
	CROSS JOIN LATERAL
	(VALUES
		('decision', a.decision::text, e.decision),
		('blocked_by', a.blocked_by::text, e.blocked_by::text),
		('missing_context', array_to_string(a.missing_context, ' '),
		 e.missing),
		('matched', CASE WHEN m.allows THEN 'an Allow'
					ELSE coalesce(m.statements, '') END,
		 CASE e.decision WHEN 'allowed' THEN 'an Allow' ELSE e.denies END),
		('Deny that applies', coalesce(t.denies, ''), e.denies),
		('kinds that do not allow', coalesce(t.lacking, ''), e.lacking)
	) AS w (what, found, expected);

-- The statement that should be changed, or else all of its kind.
INSERT INTO compared
SELECT 'cause: ' || c.kind || coalesce(' ' || c.statement, ''), c.role,
	   c.request, t.found, c.failed_at || coalesce(' ' || c.key, '')
FROM expected c
	CROSS JOIN LATERAL
	(SELECT string_agg(DISTINCT coalesce(t.failed_at, 'applies') ||
					   coalesce(' ' || k.keys, ''), ', ') AS found
	 FROM told t
		CROSS JOIN LATERAL
		(SELECT string_agg(key, ' ' ORDER BY place) AS keys
		 FROM (SELECT key, place
			   FROM string_to_table(c.key, ' ') WITH ORDINALITY
				AS k (key, place)
			   WHERE key = t.key OR position(key IN t.reason) > 0
			   UNION ALL
			   SELECT t.key, 0
			   WHERE t.key <> ALL (string_to_array(coalesce(c.key, ''), ' '))
			  ) AS k) AS k
	 WHERE t.role = c.role AND t.request = c.request AND t.kind = c.kind AND
		 t.effect = 'Allow' AND
		 (c.statement IS NULL OR t.statement = c.statement)) AS t
WHERE c.failed_at <> 'deny';

SELECT * FROM compared
WHERE found IS DISTINCT FROM expected
ORDER BY role, request, what;

SELECT count(*) FILTER (WHERE found = expected) || ' passed, ' ||
	   count(*) FILTER (WHERE found IS DISTINCT FROM expected) ||
	   ' failed: ' || what AS result
FROM (SELECT split_part(what, ':', 1) AS what, found, expected
	  FROM compared) AS c
GROUP BY what
ORDER BY what
\g (format=unaligned tuples_only=on)

DO $$
BEGIN
	IF EXISTS (SELECT FROM compared c
			   WHERE c.found IS DISTINCT FROM c.expected) OR
		NOT EXISTS (SELECT FROM compared) THEN
		RAISE EXCEPTION 'answers differ from those written by hand';
	END IF;
END
$$;

DROP TABLE compared;
DROP TABLE told;
DROP TABLE answer;
DROP TABLE expected;

\ir check/usage.sql
\ir check/truncated.sql
