--
-- 60_trails.sql
--		What CloudTrail files were read, and what they cannot tell.
--
\ir ../report_settings.sql

\qecho
\qecho '== What the logs show =='

SELECT count(*) > 0 AS some_trail, count(*) AS files,
	   coalesce(sum(events), 0) AS events
FROM trail
\gset
\if :some_trail
\qecho :files 'CloudTrail files,' :events 'events. A call counts once for'
\qecho 'each action that it needed.'
\qecho

\pset border 0
SELECT u.account_id AS account, min(u.first_used)::date AS "from",
	   max(u.last_used)::date AS "to",
	   sum(calls) FILTER (WHERE outcome = 'ok') AS ok,
	   sum(calls) FILTER (WHERE outcome = 'error') AS failed,
	   sum(calls) FILTER (WHERE outcome = 'denied') AS denied,
	   sum(calls) FILTER (WHERE via IS NOT NULL AND
						  principal LIKE 'arn:%') AS "on behalf",
	   sum(calls) FILTER (WHERE relation = 'none') AS "no action",
	   sum(calls) FILTER (WHERE relation = 'unmapped') AS unmapped,
	   coalesce((SELECT string_agg(resource_type, E'\n'
								   ORDER BY resource_type)
				 FROM data_coverage d
				 WHERE d.account_id = u.account_id), 'none stated')
	   AS "data events"
FROM usage u
GROUP BY u.account_id
ORDER BY sum(calls) DESC
LIMIT 20;
\pset border 1

\qecho 'on behalf: a service made the call with the caller''s permission.'
\qecho 'Data events tell of objects, rows and invocations. Which of them a'
\qecho 'trail records for all resources is set in its event selectors, which'
\qecho 'no log shows: it is read from the table data_coverage. What is not'
\qecho 'covered is never called unused.'
\qecho

SELECT count(*) > 0 AS some_error FROM trail_error
\gset
\if :some_error
\qecho 'What of the files could not be read:'
\qecho
SELECT pg_temp.short(t.name) AS file, e.records,
	   pg_temp.folded(e.error, 70) AS why
FROM trail_error e
	JOIN trail t USING (trail_id)
ORDER BY t.trail_id, e.records DESC, e.error
LIMIT 20;
\endif
\else
\qecho 'No CloudTrail file was given, so nothing is said about what was used.'
\endif

SELECT count(*) > 0 AS some_unmapped FROM usage WHERE relation = 'unmapped'
\gset
\if :some_unmapped
\qecho 'Events of which nobody knows the action. They are no proof of use:'
\qecho
SELECT event_source, event_name, sum(calls) AS calls,
	   max(last_used)::date AS last,
	   pg_temp.short(regexp_replace(min(principal), '^.*/', '')) ||
	   pg_temp.and_more(count(DISTINCT principal)) AS by
FROM usage
WHERE relation = 'unmapped'
GROUP BY event_source, event_name
ORDER BY calls DESC, event_source, event_name
LIMIT 20;
\endif
