--
-- 40_statements.sql
--		Statements as rows, the broad ones first.
--
\ir ../report_settings.sql

\qecho
\qecho '== Statements as rows =='
\qecho 'What the policies say, taken apart with iam_statements: the broadest'
\qecho 'grants first, Deny statements last. A policy that several principals'
\qecho 'have is listed once.'
\qecho

CREATE TEMPORARY TABLE stated AS
SELECT y.kind, y.holders, y.holder, s.*,
	   y.holder || E'\n  ' || coalesce(pg_temp.short(y.name), '') || E'\n  ' ||
	   coalesce(nullif(s.sid, ''), 'statement ' || s.statement) AS place,
	   coalesce(pg_temp.some_of(s.actions, ' '),
				'all but ' || pg_temp.some_of(s.not_actions, ' ')) ||
	   coalesce(E'\non ' || pg_temp.some_of(s.resources, E'\n   '),
				E'\non all but ' || pg_temp.some_of(s.not_resources, E'\n   '),
				'') ||
	   coalesce((SELECT string_agg(E'\nif ' || c.key || ' ' || k.key, '')
				 FROM jsonb_each(s.conditions) AS c,
					 jsonb_object_keys(c.value) AS k (key)), '') AS says
FROM (SELECT y.kind, y.name, y.document,
			 count(DISTINCT p.arn) AS holders,
			 pg_temp.short(min(p.name)) ||
			 pg_temp.and_more(count(DISTINCT p.arn)) AS holder
	  FROM policy y
		  JOIN export e USING (export_id)
		  JOIN principal p USING (principal_id)
	  WHERE e.sample = (:sample = 1) AND y.document IS NOT NULL
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

-- Imported accounts hold many copies of one statement: these share a line.
CREATE TEMPORARY TABLE line AS
SELECT row_number() OVER (ORDER BY effect, rank, conditioned, min(place)) AS n,
	   effect, breadth, min(place) || pg_temp.and_more(count(*)) AS place,
	   says
FROM (SELECT *, conditions IS NOT NULL AS conditioned FROM ranked
	  WHERE kind = 'identity') AS r
GROUP BY effect, rank, breadth, conditioned, says,
	CASE WHEN :sample = 1 THEN place END;

-- What is left out is counted below; it is never a Deny.
CREATE TEMPORARY VIEW listed AS
SELECT *, :sample = 1 OR effect = 'Deny' OR n <= 40 AS shown FROM line;

SELECT breadth, place AS "who: policy, statement", says
FROM listed
WHERE shown
ORDER BY n;

\if :sample
\else
SELECT count(*) AS left_out FROM listed WHERE NOT shown
\gset
\qecho 'Not listed:' :left_out 'more that allow, none broader than these.'
\qecho
\endif
\qecho 'Permissions boundaries, which limit and grant nothing:'
\qecho

SELECT effect, place AS "who: policy, statement", says
FROM ranked
WHERE kind = 'boundary'
ORDER BY place;

\qecho 'Trust policies: who may become a role. "*" is anyone in any account.'
\qecho

SELECT effect,
	   coalesce(principals::text, 'all but ' || not_principals::text) ||
	   E'\n' || says AS "who and how", sum(holders) AS roles,
	   min(holder) AS "of, for instance"
FROM ranked
WHERE kind = 'trust'
GROUP BY effect, principals, not_principals, says
ORDER BY principals::text LIKE '%"*"%' DESC, principals::text, says;

DROP VIEW listed;
DROP TABLE line;
DROP VIEW ranked;
DROP TABLE stated;
