--
-- 90_tighten.sql
--		A policy without what is unused, beside what it is.
--
\ir ../report_settings.sql

\qecho
\qecho '== Tightened =='

CREATE TEMPORARY TABLE proposal AS
SELECT * FROM tightened WHERE sample = (:sample = 1);

-- A telling one: of who uses something, and may do much, but not anything.
CREATE TEMPORARY VIEW chosen AS
SELECT *
FROM proposal
WHERE principal_id =
	(SELECT principal_id
	 FROM proposal
	 WHERE CASE WHEN :sample = 1 THEN name = 'support-context'
		   ELSE seen <> '{}' AND unused > 0 AND allowed < 10000 END
	 ORDER BY unused DESC, label
	 LIMIT 1);

SELECT count(*) > 0 AS some_chosen, max(name) AS name FROM chosen
\gset
\if :some_chosen
\qecho 'The policies of' :name
\qecho 'as iam_tighten writes them: with the actions that were used and those'
\qecho 'that no log shows, and with the used ones alone. Statements left'
\qecho 'empty go; Deny statements, resources and conditions stay, and nothing'
\qecho 'is allowed that was not before.'
\qecho

-- Long policies are cut after so many lines.
CREATE FUNCTION pg_temp.shown(document iam_policy) RETURNS text
LANGUAGE sql IMMUTABLE AS
$$
SELECT string_agg(line, E'\n' ORDER BY n) FILTER (WHERE n <= 40) ||
	   CASE WHEN count(*) > 40 THEN E'\n...' ELSE '' END
FROM regexp_split_to_table(replace(jsonb_pretty(document::jsonb), '    ', ' '),
						   '\n')
	WITH ORDINALITY AS l (line, n)
$$;

SELECT pg_temp.short(policy) || E'\n' || pg_temp.shown(document) AS before,
	   E'\n' || pg_temp.shown(cautious) AS "used, and what no log shows",
	   E'\n' || pg_temp.shown(strict) AS used
FROM chosen
ORDER BY policy
LIMIT 3;

\qecho 'What that means for everybody: allowed actions before, with what no'
\qecho 'log shows, and with what was used alone.'
\qecho
SELECT pg_temp.short(name) AS who, allowed AS before,
	   cardinality(seen) + cardinality(unseen) AS "used or no log",
	   cardinality(seen) AS used
FROM (SELECT DISTINCT label, name, allowed, seen, unseen, unused
	  FROM proposal) AS p
ORDER BY unused DESC, label
LIMIT 20;
\else
\qecho 'No role of a known account used some of its actions and others not.'
\endif

DROP VIEW chosen;
DROP TABLE proposal;
