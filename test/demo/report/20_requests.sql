--
-- 20_requests.sql
--		Which users and roles may make a list of telling requests.
--
\ir ../report_settings.sql

\qecho
\qecho '== Who may do what =='
\if :sample
\qecho 'Telling requests, asked as each role: its identity policies together'
\qecho 'have to allow, and its permissions boundary if it has one.'
\else
\qecho 'Telling requests about resources of no special name, asked as each'
\qecho 'user and role: its identity policies together, those of its groups'
\qecho 'included, have to allow, and its permissions boundary if it has one.'
\endif
\qecho '?: the answer hangs on a policy that was not read.'
\qecho

SELECT code AS column, title || E'\n  ' || action AS request,
	   count(*) FILTER (WHERE certain AND decision = 'allowed') AS may,
	   count(*) FILTER (WHERE certain AND decision <> 'allowed') AS "may not",
	   nullif(count(*) FILTER (WHERE NOT certain), 0) AS "?",
	   (SELECT why FROM request r
		WHERE r.sample = v.sample AND r.code = v.code) AS "why it tells"
FROM verdict v
WHERE sample = (:sample = 1)
GROUP BY sample, position, code, title, action
ORDER BY position;

\qecho 'yes: allowed. DENY: a statement of a policy or of the boundary denies'
\qecho 'it. limit: the policies allow it, the boundary does not. -: no policy'
\qecho 'that was read allows it. ?: a policy or boundary that was not read may'
\qecho 'turn the answer. Who may do most comes first.'
\if :sample
\else
\qecho 'Those of one export who have the same policies and the same answers'
\qecho 'share a row; the first ten are named.'
\endif
\qecho

CREATE TEMPORARY VIEW answer AS
SELECT *,
	   CASE
	   WHEN decision = 'allowed' THEN 'yes'
	   WHEN decision = 'explicitDeny' THEN 'DENY'
	   WHEN blocked_by = '{boundary}' THEN 'limit'
	   ELSE '-'
	   END || CASE WHEN certain THEN '' ELSE '?' END AS cell
FROM verdict
WHERE sample = (:sample = 1);

-- A principal may do nothing of it and still matter: they are counted below.
CREATE TEMPORARY TABLE caller_row AS
SELECT answers, allowed, listed, min(label) AS first_label,
	   array_agg(export_id || ' ' || kind || '/' || pg_temp.short(name)
				 ORDER BY label, arn) AS names,
	   array_agg(export_id || ' ' ||
				 regexp_replace(arn, '^arn:[^:]*:iam::', '')
				 ORDER BY label, arn) AS arns
FROM (SELECT principal_id, export_id, kind, name, arn, label, document,
			 boundary,
			 array_agg(cell ORDER BY position) AS answers,
			 count(*) FILTER (WHERE decision = 'allowed') AS allowed,
			 bool_or(cell <> '-' OR sample) AS listed
	  FROM answer
	  GROUP BY principal_id, export_id, kind, name, arn, label, document,
		  boundary) AS a
GROUP BY export_id, answers, allowed, listed, document, boundary,
	CASE WHEN :sample = 1 THEN principal_id END;

-- Names of two accounts, or names cut short, can be equal; ARNs are not.
-- A long one must not break the answers beside it.
\pset border 0
\pset format aligned
SELECT array_to_string(who[1:10], E'\n') ||
	   coalesce(E'\n  and ' || nullif(greatest(cardinality(who) - 10, 0), 0) ||
				' more', '') AS who,
	   code, cell, position
FROM (SELECT *, CASE WHEN count(*) OVER (PARTITION BY names[1:10]) > 1
					 THEN arns ELSE names END AS who
	  FROM caller_row
	  WHERE listed) AS l
	CROSS JOIN LATERAL
	unnest(answers) WITH ORDINALITY AS c (cell, place)
	JOIN LATERAL
	(SELECT code, position, row_number() OVER (ORDER BY position) AS place
	 FROM request
	 WHERE sample = (:sample = 1)) AS r USING (place)
ORDER BY allowed DESC, first_label, arns
\crosstabview who code cell position
\pset border 1
\pset format wrapped

\if :sample
\else
SELECT coalesce(sum(cardinality(names)), 0) AS others
FROM caller_row
WHERE NOT listed
\gset
\qecho 'Not listed, because every answer is "-":' :others 'users and roles.'
\endif

DROP TABLE caller_row;
DROP VIEW answer;
