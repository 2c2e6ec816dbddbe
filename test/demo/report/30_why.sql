--
-- 30_why.sql
--		Why requests are denied and what is missing.
--
\ir ../report_settings.sql

\qecho
\qecho '== Why a request is denied =='

-- What the kinds that are in the way say of every denied request: each
-- statement, and at the end what no Allow of the kind does.  What AWS lets its
-- own services do is not the reader's to change.
CREATE TEMPORARY TABLE judged AS
SELECT e.*,
	   coalesce(pg_temp.short(policy_name), kind || ' policy') ||
	   CASE kind WHEN 'boundary' THEN ' (boundary)' ELSE '' END ||
	   E'\n  ' || coalesce(nullif(sid, ''), 'statement ' || statement)
	   AS place,
	   coalesce(effect ||
				CASE WHEN applies THEN ' applies'
				ELSE ' fails at ' ||
					coalesce(operator || ' ' || key, failed_at)
				END ||
				coalesce(E'\n  policy:  ' ||
						 pg_temp.some_of(policy_values, E'\n           '),
						 '') ||
				CASE failed_at
				WHEN 'condition' THEN
					coalesce(E'\n  request: ' ||
							 pg_temp.some_of(request_values,
											 E'\n           '), '')
				ELSE ''				-- the reason names the resource
				END, '') ||
	   -- of a statement that applies the reason says why its conditions hold
	   CASE
	   WHEN NOT applies THEN
		   CASE WHEN statement IS NULL THEN '' ELSE E'\n  ' END ||
		   pg_temp.folded(reason, 64)
	   ELSE coalesce(E'\n  ' || pg_temp.folded(
			substring(reason FROM '; (.*)'), 64), '')
	   END AS why
FROM (SELECT principal_id, label, role, code, position, title, decision,
			 blocked_by, kind, policy, policy_name, statement, sid, effect,
			 applies, failed_at, operator, key, policy_values, request_values,
			 reason
	  FROM explanation
	  WHERE sample = (:sample = 1) AND NOT service_linked
	  UNION ALL
	  SELECT NULL, NULL, role, NULL, NULL, title, decision, blocked_by, kind,
			 policy, policy_name, statement, sid, effect, applies, failed_at,
			 operator, key, policy_values, request_values, reason
	  FROM simulation_explained) AS e
WHERE kind = ANY (blocked_by);

\if :sample
\qecho 'Some denied requests as iam_simulate and iam_explain tell them: each'
\qecho 'kind of policy that is in the way, with its statements that were in it'
\qecho 'or came near. missing: keys that the request lacks and that could turn'
\qecho 'the decision.'
\qecho

CREATE TEMPORARY VIEW answer AS
SELECT role, title, decision, array_to_string(blocked_by, ' and ') AS blocked,
	   array_to_string(missing_context, ' ') AS missing
FROM (SELECT name AS role, title, decision, blocked_by, missing_context
	  FROM verdict
	  WHERE sample
	  UNION ALL
	  SELECT role, title, decision, blocked_by, missing_context
	  FROM simulated) AS a
WHERE (role, title) IN
	(('support-lookup', 'Read a customer row of tenant heron'),
	 ('invoice-dispatch', 'Become admin'),
	 ('agent-builder', 'Read the payment secret in no known region'),
	 ('support-tools', 'Read a PDF of osprey in a session for heron'));

\pset border 0
SELECT CASE WHEN kind IS NULL
	   THEN role || E'\n  ' || pg_temp.folded(title, 20) END AS request,
	   kind || coalesce(E'\n  ' || place, '') AS "statement", why
FROM (SELECT role, title, NULL::iam_policy_kind AS kind, NULL AS policy,
			 NULL AS statement, NULL AS place,
			 decision || ' by ' || blocked ||
			 coalesce(E'\nmissing: ' || nullif(missing, ''), '') AS why
	  FROM answer
	  UNION ALL
	  SELECT role, title, kind, policy, statement, place, why
	  FROM judged
		JOIN answer USING (role, title)
	  WHERE CASE effect
			WHEN 'Deny' THEN applies
			ELSE NOT applies AND failed_at IS DISTINCT FROM 'action'
			END) AS line
ORDER BY role, title, kind NULLS FIRST, policy, statement;
\pset border 1

DROP VIEW answer;
\endif

-- What decided: a Deny that applies, or else an Allow that covers the action.
CREATE TEMPORARY VIEW telling AS
SELECT principal_id, label, code, position, effect, failed_at,
	   pg_temp.short(role) || E'\n  ' || place AS place, why
FROM judged
WHERE principal_id IS NOT NULL AND
	CASE decision
	WHEN 'explicitDeny' THEN effect = 'Deny' AND applies
	ELSE effect = 'Allow' AND failed_at <> 'action'
	END;

-- Imported accounts hold many copies of one Allow: these share a line.
CREATE TEMPORARY TABLE cause AS
SELECT row_number() OVER (ORDER BY effect DESC, failed_at, min(label),
						  min(place), why) AS n,
	   min(place) || pg_temp.and_more(count(*)) AS place,
	   why
FROM (SELECT effect, failed_at, principal_id, label, place,
			 string_agg(code, ' ' ORDER BY position) || E':\n  ' || why
			 AS why
	  FROM telling t
	  GROUP BY effect, failed_at, principal_id, label, place, t.why) AS t
GROUP BY effect, failed_at, why,
	CASE WHEN effect = 'Deny' OR :sample = 1
	THEN principal_id || place END;

\if :sample
\set most ALL
\else
\set most 40
\endif

\qecho 'Denied requests with the statement that decided: a Deny that'
\qecho 'applies, or an Allow that covers the action and fails at a condition'
\qecho 'or at the resource. Of the identity policies and the boundary those'
\qecho 'are listed that do not allow.'
\qecho

SELECT place AS "who: policy, statement", why AS "columns: why"
FROM cause
ORDER BY n
LIMIT :most;

SELECT greatest(count(*) - 40, 0) AS left_out,
	   :sample = 0 AND count(*) > 40 AS some_left_out
FROM cause
\gset
\if :some_left_out
\qecho 'Not listed:' :left_out 'more.'
\qecho
\endif

\if :sample
\qecho 'All other denied requests fail because no Allow that was read covers'
\qecho 'the action, in the identity policies or in the boundary:'
\qecho

SELECT min(label) || pg_temp.and_more(count(*)) AS who,
	   missing_in AS "missing in", columns
FROM (SELECT v.label, array_to_string(v.blocked_by, ' ') AS missing_in,
			 string_agg(v.code, ' ' ORDER BY v.position) AS columns
	  FROM verdict v
	  WHERE v.sample AND v.decision <> 'allowed' AND
		  NOT EXISTS (SELECT FROM telling t
					  WHERE t.principal_id = v.principal_id AND
						  t.code = v.code)
	  GROUP BY v.principal_id, v.label, v.blocked_by) AS d
GROUP BY missing_in, columns
ORDER BY who;
\else
\qecho 'All other denied requests fail because no Allow that was read covers'
\qecho 'the action, in the identity policies or in the boundary. Roles that'
\qecho 'belong to AWS services are left out here.'
\endif

DROP TABLE cause;
DROP VIEW telling;
DROP TABLE judged;
