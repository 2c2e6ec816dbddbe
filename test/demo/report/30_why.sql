--
-- 30_why.sql
--		Why requests are denied and what is missing.
--
\ir ../report_settings.sql

\qecho
\qecho '== Why a request is denied =='

\if :sample
\qecho 'Two roles read the row of their own tenant. Both policies test the'
\qecho 'leading key, but dynamodb:LeadingKeys is a list: a plain operator'
\qecho 'never matches a list, so that the first policy is dead. The second'
\qecho 'asks that all values pass, and that there is at least one.'
\qecho

\pset expanded on
SELECT v.name AS role, v.decision, s.sid, s.conditions, w.applies,
	   w.operator, w.key, w.policy_values, w.request_values, w.reason
FROM verdict v
	JOIN policy y ON y.principal_id = v.principal_id AND
		y.kind = 'identity' AND y.document IS NOT NULL
	CROSS JOIN LATERAL
	iam_why(y.document, v.action, v.resource, v.context) AS w
	JOIN LATERAL iam_statements(y.document) AS s USING (statement)
WHERE v.sample AND v.code = 'heron' AND
	v.name IN ('support-lookup', 'invoice-read') AND
	w.failed_at IS DISTINCT FROM 'action'
ORDER BY v.decision DESC;
\pset expanded off
\endif

-- Every statement that has a say against every denied request.  What AWS
-- lets its own services do is not the reader's to change.
CREATE TEMPORARY TABLE judged AS
SELECT v.principal_id, v.label, v.code, v.position, v.decision, v.blocked_by,
	   y.kind AS side,
	   pg_temp.short(v.name) || E'\n  ' ||
	   coalesce(pg_temp.short(y.name), y.kind || ' policy') ||
	   CASE y.kind WHEN 'boundary' THEN ' (boundary)' ELSE '' END ||
	   E'\n  ' ||
	   coalesce(nullif(w.sid, ''), 'statement ' || w.statement) AS place, w.*
FROM verdict v
	JOIN policy y ON y.principal_id = v.principal_id AND
		y.kind IN ('identity', 'boundary') AND y.document IS NOT NULL
	CROSS JOIN LATERAL
	iam_why(y.document, v.action, v.resource, v.context) AS w
WHERE v.sample = (:sample = 1) AND NOT v.service_linked AND
	v.decision <> 'allowed' AND w.statement IS NOT NULL;

-- What decided: a Deny that applies, or else, on the side that does not
-- allow, an Allow that covers the action.
CREATE TEMPORARY VIEW telling AS
SELECT principal_id, label, code, position, effect, failed_at, place,
	   effect || CASE WHEN applies THEN ' applies'
				 ELSE ' fails at ' ||
					 coalesce(operator || ' ' || key, failed_at)
				 END ||
	   coalesce(E'\n  policy:  ' ||
				pg_temp.some_of(policy_values, E'\n           '), '') ||
	   CASE failed_at
	   WHEN 'condition' THEN
		   coalesce(E'\n  request: ' ||
					pg_temp.some_of(request_values, E'\n           '), '')
	   ELSE ''						-- the reason names the resource
	   END ||
	   CASE WHEN applies THEN '' ELSE E'\n  ' || pg_temp.folded(reason, 64)
	   END AS why
FROM judged
WHERE CASE decision
	  WHEN 'explicitDeny' THEN effect = 'Deny' AND applies
	  ELSE side = blocked_by AND effect = 'Allow' AND failed_at <> 'action'
	  END;

-- Imported accounts hold many copies of one Allow: these share a line.
CREATE TEMPORARY TABLE cause AS
SELECT row_number() OVER (ORDER BY effect DESC, failed_at, min(label),
						  min(place)) AS n,
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
\qecho 'or at the resource. Statements of the boundary are listed where the'
\qecho 'policies alone would allow.'
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
\qecho 'the action, in the identity policies or, where these allow, in the'
\qecho 'boundary:'
\qecho

SELECT min(label) || pg_temp.and_more(count(*)) AS who,
	   missing_in AS "missing in", columns
FROM (SELECT v.label, CASE v.blocked_by WHEN 'identity' THEN 'policies'
					  ELSE v.blocked_by::text END AS missing_in,
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
\qecho 'the action, in the identity policies or, where these allow, in the'
\qecho 'boundary. Roles that belong to AWS services are left out here.'
\endif

DROP TABLE cause;
DROP VIEW telling;
DROP TABLE judged;
