--
-- 40_statements.sql
--		Statements as rows, the broad ones first.
--
\ir ../report_settings.sql

\qecho
\qecho '== Statements as rows =='
\qecho 'What the policies say, taken apart with iam_statements: the broadest'
\qecho 'grants first, Deny statements last. A policy that several principals'
\qecho 'have is listed once. Roles that belong to AWS services are left out.'
\qecho

CREATE TEMPORARY TABLE stated AS
SELECT y.kind, y.name, y.holders, s.*,
	   pg_temp.folded(coalesce(pg_temp.some_of(s.actions, ' '),
							   'all but ' ||
							   pg_temp.some_of(s.not_actions, ' ')), 46) ||
	   coalesce(E'\non ' || pg_temp.some_of(s.resources, E'\n   '),
				E'\non all but ' || pg_temp.some_of(s.not_resources, E'\n   '),
				'') ||
	   coalesce((SELECT string_agg(E'\nif ' || c.key || ' ' || k.key, '')
				 FROM jsonb_each(s.conditions) AS c,
					 jsonb_object_keys(c.value) AS k (key)), '') AS says
FROM (SELECT y.kind, y.name, y.document, array_agg(DISTINCT p.arn) AS holders
	  FROM policy y
		  JOIN export e USING (export_id)
		  JOIN principal p USING (principal_id)
	  WHERE e.sample = (:sample = 1) AND y.document IS NOT NULL AND
		  NOT p.service_linked
	  GROUP BY y.kind, y.name, y.document) AS y
	CROSS JOIN LATERAL iam_statements(y.document) AS s;

-- The lowest rank that fits says how broad a statement is.
CREATE TEMPORARY VIEW ranked AS
SELECT s.*, b.*
FROM stated s
	CROSS JOIN LATERAL
	(SELECT coalesce(s.actions, '{}'), '*' = ANY (s.resources)) AS f (a, every)
	CROSS JOIN LATERAL
	(SELECT rank, breadth
	 FROM (VALUES
		 (0, 'denies', s.effect = 'Deny'),
		 (1, 'everything', '*' = ANY (f.a) AND f.every),
		 (2, 'all but a list', s.not_actions IS NOT NULL OR
		  s.not_resources IS NOT NULL),
		 (3, 'whole service', f.every AND
		  EXISTS (SELECT FROM unnest(f.a) AS t (a) WHERE t.a LIKE '%:*')),
		 (4, 'every resource', f.every),
		 (5, 'action pattern', EXISTS (SELECT FROM unnest(f.a) AS t (a)
									   WHERE t.a LIKE '%*%')),
		 (6, 'named', true)
	  ) AS v (rank, breadth, fits)
	 WHERE fits
	 ORDER BY rank
	 LIMIT 1) AS b;

-- Each statement as often as somebody has it.
CREATE TEMPORARY VIEW held AS
SELECT r.*, h.arn,
	   pg_temp.short(regexp_replace(h.arn, '^.*/', '')) AS holder,
	   coalesce(pg_temp.short(r.name), r.kind || ' policy') AS policy,
	   coalesce(nullif(r.sid, ''), 'statement ' || r.statement) AS label
FROM ranked r
	CROSS JOIN LATERAL unnest(r.holders) AS h (arn);

-- Imported accounts hold many copies of one statement: these share a line.
CREATE TEMPORARY TABLE line AS
SELECT row_number() OVER (PARTITION BY kind
						  ORDER BY effect, rank, conditioned, min(holder),
						  min(policy), min(statement)) AS n,
	   kind, effect, breadth,
	   min(holder) || pg_temp.and_more(count(DISTINCT arn)) || E'\n  ' ||
	   min(policy) || pg_temp.and_more(count(DISTINCT name)) || E'\n  ' ||
	   min(label) || pg_temp.and_more(count(DISTINCT label)) AS place,
	   says
FROM (SELECT *, conditions IS NOT NULL AS conditioned FROM held
	  WHERE kind IN ('identity', 'boundary')) AS r
GROUP BY kind, effect, rank, breadth, conditioned, says,
	CASE WHEN :sample = 1 OR kind = 'boundary'
	THEN name || ' ' || statement END;

-- What is left out is counted below; it is never a Deny.
CREATE TEMPORARY VIEW listed AS
SELECT *, :sample = 1 OR effect = 'Deny' OR n <= 40 AS shown
FROM line
WHERE kind = 'identity';

SELECT breadth, place AS "who: policy, statement", says
FROM listed
WHERE shown
ORDER BY n;

SELECT count(*) AS left_out, count(*) > 0 AS some_left_out
FROM listed
WHERE NOT shown
\gset
\if :some_left_out
\qecho 'Not listed:' :left_out 'more that allow, none broader than these.'
\qecho
\endif

SELECT count(*) > 0 AS some_boundary FROM line WHERE kind = 'boundary'
\gset
\if :some_boundary
\qecho 'Permissions boundaries, which limit and grant nothing:'
\qecho

SELECT effect, place AS "who: boundary, statement", says
FROM line
WHERE kind = 'boundary'
ORDER BY place;
\else
\qecho 'No user or role has a permissions boundary that was read.'
\qecho
\endif

\qecho 'Trust policies: who may become a role. "*" is anyone in any account.'
\qecho

SELECT effect,
	   pg_temp.folded(coalesce(principals::text,
							   'all but ' || not_principals::text), 58) ||
	   E'\n' || says AS "who and how",
	   count(DISTINCT arn) AS roles, min(holder) AS "of, for instance"
FROM held
WHERE kind = 'trust'
GROUP BY effect, principals, not_principals, says
ORDER BY principals::text LIKE '%"*"%' DESC, principals::text, says;

DROP VIEW listed;
DROP TABLE line;
DROP VIEW held;
DROP VIEW ranked;
DROP TABLE stated;
