--
-- 70_unused.sql
--		What each role may do, what of it was used, and why it is not known.
--
\ir ../report_settings.sql

\qecho
\qecho '== What is unused? =='

CREATE TEMPORARY TABLE judged AS
SELECT * FROM action_verdict WHERE sample = (:sample = 1);

SELECT count(*) > 0 AS some_judged FROM judged
\gset
\if :some_judged
\qecho 'Actions that the policies and the boundary of a role allow. used:'
\qecho 'a call succeeded. maybe: seen beside another action or with errors'
\qecho 'other than a denial. denied: each attempt was. unused: a trail that'
\qecho 'would show it does not. no_coverage: a data event, which the trail'
\qecho 'does not record. not_observable: no log ever shows it.'
\qecho

-- A role is in use when somebody opens sessions with it.
CREATE TEMPORARY TABLE counted AS
SELECT j.principal_id, j.arn, j.name, j.label, count(*) AS allowed,
	   count(*) FILTER (WHERE verdict = 'used') AS used,
	   count(*) FILTER (WHERE verdict IN ('implied', 'attempted')) AS maybe,
	   count(*) FILTER (WHERE verdict = 'denied_only') AS denied,
	   count(*) FILTER (WHERE verdict = 'unused') AS unused,
	   count(*) FILTER (WHERE verdict = 'no_coverage') AS no_coverage,
	   count(*) FILTER (WHERE verdict = 'not_observable') AS not_observable,
	   s.last AS last_seen
FROM judged j
	CROSS JOIN LATERAL
	(SELECT max(last)
	 FROM (SELECT last_opened FROM session WHERE principal = j.arn
		   UNION ALL
		   SELECT last_used FROM evidence WHERE principal = j.arn) AS l (last)
	) AS s (last)
GROUP BY j.principal_id, j.arn, j.name, j.label, s.last;

SELECT pg_temp.short(name) || CASE WHEN last_seen IS NULL
							  THEN E'\n  NEVER USED' ELSE '' END AS who,
	   allowed, used, nullif(maybe, 0) AS maybe, nullif(denied, 0) AS denied,
	   nullif(unused, 0) AS unused, nullif(no_coverage, 0) AS no_coverage,
	   nullif(not_observable, 0) AS not_observable,
	   last_seen::date AS "last seen"
FROM counted
ORDER BY counted.unused DESC, label
LIMIT 40;

SELECT count(*) - 40 AS left_out, count(*) > 40 AS some_left_out
FROM counted
\gset
\if :some_left_out
\qecho 'Not listed:' :left_out 'with fewer unused actions.'
\qecho
\endif

\qecho 'Why actions of all of them that were not seen are called so:'
\qecho
SELECT verdict, reason, count(*) AS actions,
	   pg_temp.folded(pg_temp.some_of(array_agg(action ORDER BY roles DESC,
												action), ' '), 64)
	   AS "those of most roles"
FROM (SELECT verdict, split_part(reason, ':', 1) AS reason, action,
			 count(*) AS roles
	  FROM judged
	  WHERE verdict IN ('unused', 'no_coverage', 'not_observable')
	  GROUP BY 1, 2, 3) AS a
GROUP BY verdict, reason
ORDER BY verdict = 'unused' DESC, verdict, actions DESC;

-- Of who uses least of what is allowed, without those who may do anything.
CREATE TEMPORARY VIEW telling AS
SELECT *
FROM counted
WHERE used > 0 AND unused > 0 AND
	CASE WHEN :sample = 1 THEN name IN ('agent-generic', 'support-context')
	ELSE allowed < 10000 END
ORDER BY unused DESC, label
LIMIT 2;

\qecho 'Unused actions of two of them, the most dangerous levels first:'
\qecho
SELECT t.name AS who, j.access_level, count(*) AS unused,
	   pg_temp.folded(pg_temp.some_of(array_agg(j.action ORDER BY j.action),
									  ' '), 62) AS actions
FROM telling t
	JOIN judged j USING (principal_id)
WHERE j.verdict = 'unused'
GROUP BY t.label, t.name, j.access_level
ORDER BY t.label,
	array_position('{Permissions management,Write,Tagging,Read,List}',
				   j.access_level);

DROP VIEW telling;
DROP TABLE counted;
\else
\qecho 'No trail of an account whose policies are known was read.'
\endif

DROP TABLE judged;
