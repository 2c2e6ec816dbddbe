--
-- 10_overview.sql
--		What is stored, and what could not be read.
--
\ir ../report_settings.sql

\qecho
\qecho '== What is stored =='
\qecho 'Each export with its principals and the policies attached to them,'
\qecho 'one row for each attachment. An identity policy that was not read'
\qecho 'may hold the Deny: answers about who has it are marked below.'
\qecho

SELECT e.export_id AS "#",
	   e.name || coalesce((SELECT string_agg(DISTINCT E'\n  account ' ||
											 account_id, '')
						   FROM principal
						   WHERE export_id = e.export_id), '') AS export,
	   n.roles, n.users, n.groups, y.*
FROM export e
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
							 principal_id IS NULL) AS unattached,
			count(error) AS "not read"
	 FROM policy WHERE export_id = e.export_id) AS y
WHERE e.sample = (:sample = 1)
ORDER BY e.export_id;

SELECT count(*) > 0 AS some_unread
FROM policy y
	JOIN export e USING (export_id)
WHERE e.sample = (:sample = 1) AND y.error IS NOT NULL
\gset

\if :some_unread
\qecho 'Policies that were not read, and why:'
\qecho
SELECT y.export_id AS "#", coalesce(y.kind::text, 'no principal') AS kind,
	   i.policy || E'\n  ' || y.error AS policy,
	   count(*) AS attached,
	   min(split_part(p.arn, ':', 6)) AS "to, for instance"
FROM policy y
	JOIN export e USING (export_id)
	LEFT JOIN principal p USING (principal_id)
	CROSS JOIN LATERAL
	(SELECT coalesce(y.arn, y.name, left(y.document_text, 60), 'trust policy')
	) AS i (policy)
WHERE e.sample = (:sample = 1) AND y.error IS NOT NULL
GROUP BY y.export_id, y.kind, i.policy, y.error
ORDER BY y.export_id, count(*) DESC, i.policy;
\else
\qecho 'Every policy was read.'
\endif

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
