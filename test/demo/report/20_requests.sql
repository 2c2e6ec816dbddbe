--
-- 20_requests.sql
--		Which users and roles may make a list of telling requests.
--
\ir ../report_settings.sql

\qecho
\qecho '== Who may do what =='
\if :sample
\qecho 'Telling requests, asked as each role over all of its identity'
\qecho 'policies together.'
\else
\qecho 'Telling requests about resources of no special name, asked as each'
\qecho 'user and role over all of its identity policies together, those of'
\qecho 'its groups included.'
\endif
\qecho

SELECT code AS column, title || E'\n  ' || action AS request,
	   count(*) FILTER (WHERE decision = 'allowed') AS may,
	   count(*) FILTER (WHERE decision <> 'allowed') AS "may not",
	   (SELECT why FROM request r
		WHERE r.sample = v.sample AND r.code = v.code) AS "why it tells"
FROM verdict v
WHERE sample = (:sample = 1)
GROUP BY sample, position, code, title, action
ORDER BY position;

\qecho 'yes: allowed. DENY: a statement denies it. -: nothing allows it. ?:'
\qecho 'one of the policies was not read, so that the answer may be another.'
\qecho '[boundary]: a permissions boundary limits it further; the answers'
\qecho 'are those of the identity policies alone, until a later function'
\qecho 'judges all kinds together. Who may do most comes first.'
\qecho

-- A principal may do nothing of it and still matter: they are counted below.
CREATE TEMPORARY VIEW answer AS
SELECT *, bool_or(decision <> 'implicitDeny' OR unread > 0 OR sample)
	   OVER same AS listed,
	   count(*) FILTER (WHERE decision = 'allowed') OVER same AS allowed
FROM verdict
WINDOW same AS (PARTITION BY principal_id);

\pset border 0
SELECT CASE
	   WHEN length(label) > 50 OR
		   count(*) OVER (PARTITION BY label, code) > 1
	   THEN left(label, 44) || '~' || principal_id
	   ELSE label
	   END || CASE WHEN bounded THEN ' [boundary]' ELSE '' END AS "who",
	   code,
	   CASE decision
	   WHEN 'allowed' THEN 'yes'
	   WHEN 'explicitDeny' THEN 'DENY'
	   ELSE '-'
	   END ||
	   CASE WHEN unread > 0 AND decision <> 'explicitDeny' THEN '?' ELSE ''
	   END,
	   position
FROM answer
WHERE sample = (:sample = 1) AND listed
ORDER BY allowed DESC, export_id, label
\crosstabview who code 3 position
\pset border 1

\if :sample
\else
SELECT count(DISTINCT principal_id) AS others
FROM answer
WHERE NOT sample AND NOT listed
\gset
\qecho 'Not listed, because every answer is "-":' :others 'users and roles.'
\endif

DROP VIEW answer;
