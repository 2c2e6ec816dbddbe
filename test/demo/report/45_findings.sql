--
-- 45_findings.sql
--		What is wrong with the policies, and which a guard would keep out.
--
\ir ../report_settings.sql

\qecho
\qecho '== Findings =='
\qecho 'What iam_lint finds in the policies as they are, the gravest first. A'
\qecho 'policy that several principals have counts once. Roles that belong to'
\qecho 'AWS services are left out, and so are findings below a warning.'
\qecho

CREATE TEMPORARY TABLE finding AS
SELECT y.kind AS judged, y.name AS policy, y.holders, y.functions, f.*
FROM (SELECT y.kind, y.name, y.document::text AS text, e.sample,
		  array_agg(DISTINCT p.name) AS holders,
		  count(f.function_arn) + count(m.name) AS functions,
		  jsonb_agg(DISTINCT p.account_id) AS accounts
	  FROM policy y
		  JOIN export e USING (export_id)
		  JOIN principal p USING (principal_id)
		  LEFT JOIN function f USING (principal_id)
		  LEFT JOIN mcp_tool m USING (principal_id)
	  WHERE e.sample = (:sample = 1) AND y.document IS NOT NULL AND
		  NOT p.service_linked
	  GROUP BY y.kind, y.name, y.document, e.sample) AS y
	CROSS JOIN LATERAL iam_lint(y.text::iam_policy, y.kind,
		jsonb_build_object('own_accounts', y.accounts, 'profile',
			CASE WHEN y.functions > 0 THEN 'agent' ELSE 'default' END)) AS f;

SELECT f.severity, f.rule || E'\n  ' ||
	   pg_temp.folded(r.title, 36) AS rule,
	   count(*) AS findings, count(DISTINCT (judged, policy)) AS policies,
	   pg_temp.short(min(holders[1])) || E'\n  ' ||
	   coalesce(pg_temp.short(min(policy)), 'inline') AS "for instance"
FROM finding f JOIN iam_rules() r USING (rule)
WHERE f.severity >= 'warning'
GROUP BY f.severity, f.rule, r.title
ORDER BY f.severity DESC, policies DESC, f.rule;

\if :sample
\qecho 'The roles of the agents, judged as such, the worst first, with one of'
\qecho 'their gravest findings.'
\qecho

SELECT h AS role,
	   count(*) FILTER (WHERE severity = 'error') AS error,
	   count(*) FILTER (WHERE severity = 'security_warning') AS security,
	   count(*) FILTER (WHERE severity = 'warning') AS warning,
	   pg_temp.folded((array_agg(rule || ': ' || message
			ORDER BY severity DESC, rule, path))[1], 64) AS "one of them"
FROM finding CROSS JOIN LATERAL unnest(holders) AS h
WHERE functions > 0
GROUP BY h
ORDER BY error DESC, security DESC, warning DESC, h;

\endif

\qecho '== Guard =='
\if :sample
\qecho 'The table agent_policy takes policies of agents with a guard:'
\qecho
\qecho '    CREATE TRIGGER guard BEFORE INSERT OR UPDATE OF document'
\qecho '        ON agent_policy FOR EACH ROW EXECUTE FUNCTION'
\qecho '        iam_guard(document, security_warning, ''options={"profile": "agent"}'')'
\qecho
\qecho 'Each policy of the agents'' roles, offered to it:'
CREATE TEMPORARY VIEW guarded AS SELECT * FROM agent_policy;
\else
\qecho 'A table with this guard, and each identity policy offered to it (forty'
\qecho 'at most of those it refuses are listed):'
\qecho
\qecho '    CREATE TRIGGER guard BEFORE INSERT OR UPDATE OF document'
\qecho '        ON guarded FOR EACH ROW EXECUTE FUNCTION iam_guard(document)'
CREATE TEMPORARY TABLE guarded (LIKE agent_policy);
CREATE TRIGGER guard BEFORE INSERT OR UPDATE OF document
	ON guarded FOR EACH ROW EXECUTE FUNCTION iam_guard('document');
\endif
\qecho

CREATE TEMPORARY TABLE offer AS
SELECT min(p.name) AS role, coalesce(y.name, 'inline') AS policy,
	   y.document::text AS text
FROM policy y
	JOIN principal p USING (principal_id)
	JOIN export e ON e.export_id = p.export_id
WHERE e.sample = (:sample = 1) AND y.kind = 'identity' AND
	y.document IS NOT NULL AND NOT p.service_linked AND
	(:sample = 0 OR principal_id IN
		(SELECT principal_id FROM function
		 UNION SELECT principal_id FROM mcp_tool))
GROUP BY y.name, y.document::text,
	CASE WHEN :sample = 1 THEN principal_id END;

CREATE TEMPORARY TABLE verdict_of_guard (role text, policy text,
	refused boolean, says text);

DO $$
DECLARE
	offered offer;
	told text;
BEGIN
	FOR offered IN SELECT * FROM offer ORDER BY role, policy, text LOOP
		BEGIN
			INSERT INTO guarded VALUES
				(offered.role, offered.policy, offered.text::iam_policy);
			INSERT INTO verdict_of_guard VALUES
				(offered.role, offered.policy, false, '');
		EXCEPTION WHEN check_violation THEN
			GET STACKED DIAGNOSTICS told = PG_EXCEPTION_DETAIL;
			INSERT INTO verdict_of_guard VALUES
				(offered.role, offered.policy, true, told);
		END;
	END LOOP;
END
$$;

SELECT count(*) AS offered, count(*) FILTER (WHERE NOT refused) AS taken,
	   count(*) FILTER (WHERE refused) AS refused
FROM verdict_of_guard;

SELECT pg_temp.short(role) || E'\n  ' || pg_temp.short(policy)
		   AS "role and policy",
	   CASE WHEN refused THEN 'refused' ELSE 'taken' END AS "the guard",
	   pg_temp.folded(split_part(says, E'\n', 1), 54) AS because
FROM verdict_of_guard
WHERE refused OR :sample = 1
ORDER BY refused DESC, role, policy
LIMIT CASE WHEN :sample = 1 THEN NULL ELSE 40 END;

DROP TABLE verdict_of_guard;
DROP TABLE offer;
\if :sample
DROP VIEW guarded;
\else
DROP TABLE guarded;
\endif
DROP TABLE finding;
