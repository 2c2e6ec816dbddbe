--
-- 50_who_can.sql
--		Who may do something to any of many resources, and what binds it.
--
\ir ../report_settings.sql

\qecho
\qecho '== Who can? =='
\qecho 'Not one request but all that fit two patterns, asked with iam_grants'
\qecho 'of all identity policies together. yes: some of them without any'
\qecho 'condition; conditional: when the conditions hold; undecided: nobody'
\qecho 'has found such a request, nor proven that there is none; limit: the'
\qecho 'policies do, the permissions boundary does not. ?: a policy or'
\qecho 'boundary that was not read may turn the answer.'
\qecho

-- A line for each test in some Condition elements.
CREATE FUNCTION pg_temp.each_test(conditions jsonb, word text) RETURNS text
LANGUAGE sql IMMUTABLE AS
$$
SELECT string_agg(E'\n  ' || word || ' ' || o.key || ' ' || k.key || ' ' ||
				  k.value, '' ORDER BY o.key, k.key, k.value)
FROM jsonb_array_elements(conditions) AS c,
	jsonb_each(nullif(c, 'null')) AS o,
	jsonb_each_text(o.value) AS k
$$;

CREATE TEMPORARY TABLE granted AS
SELECT position, title, label, name, statement,
	   verdict || CASE WHEN certain THEN '' ELSE '?' END AS verdict,
	   pg_temp.folded(coalesce(nullif(sid, '') || ': ', '') || action ||
					  ' on ' || resource, 72) ||
	   coalesce(pg_temp.each_test(jsonb_build_array(conditions), 'if'), '') ||
	   coalesce(pg_temp.each_test(refused_if, 'unless'), '') AS how
FROM who_can
WHERE sample = (:sample = 1) AND NOT service_linked;

-- Imported accounts hold many copies of one grant: these share a line.
CREATE TEMPORARY TABLE line AS
SELECT position, title, verdict, how,
	   pg_temp.short(min(name)) || pg_temp.and_more(count(DISTINCT label))
	   AS who,
	   row_number() OVER (PARTITION BY position
						  ORDER BY verdict DESC, count(DISTINCT label) DESC,
						  min(label), min(statement), how) AS n
FROM granted
GROUP BY position, title, verdict, how,
	CASE WHEN :sample = 1 THEN label END;

\pset border 0
SELECT CASE WHEN n = 1 THEN pg_temp.folded(title, 10) END AS question,
	   verdict, who, how AS "statement, and what binds it"
FROM line
WHERE :sample = 1 OR n <= 20
ORDER BY position, n;
\pset border 1

SELECT count(*) AS left_out, count(*) > 0 AS some_left_out
FROM line
WHERE :sample = 0 AND n > 20
\gset
\if :some_left_out
\qecho 'Not listed:' :left_out 'more.'
\qecho
\endif

\qecho 'Nobody else can: that is proven for every other user and role whose'
\qecho 'policies were all read. Roles of AWS services are left out.'

DROP TABLE line;
DROP TABLE granted;
