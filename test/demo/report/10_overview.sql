--
-- 10_overview.sql
--		What is stored, and what could not be read.
--
\ir ../report_settings.sql

\qecho
\qecho '== What is stored =='
\qecho 'Each export with its principals and its policies, one for each'
\qecho 'attachment. Unattached: managed policies that nobody has. A policy'
\qecho 'that was not read may hold the Deny: answers that hang on one are'
\qecho 'marked below.'
\qecho

CREATE TEMPORARY VIEW stored AS
SELECT e.*, EXISTS (SELECT FROM unread_record u
					WHERE u.export_id = e.export_id AND
						u.kind = 'export') AS truncated
FROM export e
WHERE e.sample = (:sample = 1);

\pset border 0
SELECT e.export_id AS "#",
	   pg_temp.short(e.name) ||
	   CASE WHEN e.truncated THEN E'\n  INCOMPLETE, see below' ELSE '' END ||
	   coalesce((SELECT string_agg(DISTINCT E'\n  account ' ||
								   account_id, '')
				 FROM principal
				 WHERE export_id = e.export_id), '') AS export,
	   n.roles, n.users, n.groups, y.*, u.*
FROM stored e
	CROSS JOIN LATERAL
	(SELECT count(*) FILTER (WHERE kind = 'role') AS roles,
			count(*) FILTER (WHERE kind = 'user') AS users,
			count(*) FILTER (WHERE kind = 'group') AS groups
	 FROM principal WHERE export_id = e.export_id) AS n
	CROSS JOIN LATERAL
	(SELECT count(*) FILTER (WHERE kind = 'identity' AND
							 principal_id IS NOT NULL) AS identity,
			count(*) FILTER (WHERE kind = 'trust') AS trust,
			count(*) FILTER (WHERE kind = 'boundary') AS boundary,
			count(*) FILTER (WHERE kind = 'identity' AND
							 principal_id IS NULL) AS unattached
	 FROM policy WHERE export_id = e.export_id) AS y
	CROSS JOIN LATERAL
	(SELECT count(*) AS "not read"
	 FROM not_read WHERE export_id = e.export_id) AS u
ORDER BY e.export_id;
\pset border 1

SELECT count(*) > 0 AS some_unread
FROM not_read JOIN stored USING (export_id)
\gset

-- A missing page hides more than a missing policy: it comes first.
\if :some_unread
\qecho 'What was not read, and why:'
\qecho
SELECT export_id AS "#", u.kind,
	   u.what || E'\n  ' || pg_temp.folded(u.error, 62) AS "what and why",
	   nullif(count(u.holder), 0) AS attached,
	   pg_temp.short(min(u.holder)) AS "to, for instance"
FROM not_read u
	JOIN stored USING (export_id)
GROUP BY export_id, u.kind, u.what, u.error
ORDER BY export_id, u.kind = 'whole export' DESC, count(u.holder) DESC,
	u.kind, u.what;
\else
\qecho 'Everything was read.'
\endif

DROP VIEW stored;

\if :sample
\qecho 'The agents: their chains of functions, then their tools, each with'
\qecho 'its role. A role with several users cannot be cut down to what one'
\qecho 'of them needs.'
\qecho
WITH part AS (
	SELECT agent_id, chain_position, name, does, principal_id FROM function
	UNION ALL
	SELECT agent_id, NULL, name, does, principal_id FROM mcp_tool
)
SELECT a.agent_id AS agent, a.tenant_id AS tenant,
	   coalesce(t.chain_position::text, 'tool') AS step, t.name, t.does,
	   p.path || p.name AS role,
	   nullif(count(*) OVER (PARTITION BY t.principal_id), 1) AS shared
FROM part t
	JOIN agent a USING (agent_id)
	JOIN principal p USING (principal_id)
ORDER BY a.account_id, a.agent_id, t.chain_position NULLS LAST, t.name;
\endif
