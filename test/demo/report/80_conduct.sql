--
-- 80_conduct.sql
--		Where the logs and the policies disagree.
--
\ir ../report_settings.sql

\qecho
\qecho '== Used but not allowed =='
\qecho 'Calls that succeeded although no identity policy that was read allows'
\qecho 'the action on any resource: a resource policy does, or the policies'
\qecho 'have changed since.'
\qecho

SELECT pg_temp.short(c.name) AS who, u.action, sum(u.calls) AS calls,
	   max(u.last_used)::date AS last, max(u.via) AS via
FROM usage u
	JOIN caller c ON c.arn = u.principal
WHERE c.sample = (:sample = 1) AND NOT c.service_linked AND
	u.outcome = 'ok' AND u.relation IN ('primary', 'conditional') AND
	NOT (iam_may(c.document, u.action) AND
		 coalesce(iam_may(c.boundary, u.action), true))
GROUP BY c.label, c.name, u.action
ORDER BY calls DESC, c.label, u.action
LIMIT 40;

\qecho '== Denied attempts =='
\qecho 'says: what the policies and the boundary say of the action on any'
\qecho 'resource. Where they grant it, a condition, another resource or a'
\qecho 'Deny was in the way, in them or in a policy of somebody else.'
\qecho

SELECT pg_temp.short(coalesce(c.name, u.principal)) AS who, u.action,
	   sum(u.calls) AS calls, min(u.first_used)::date AS first,
	   max(u.last_used)::date AS last,
	   CASE
	   WHEN c.document IS NULL THEN 'policies not known'
	   WHEN NOT iam_may(c.document, u.action)
	   THEN coalesce((SELECT 'granted, but ' || reason
					  FROM iam_actions(c.document)
					  WHERE action = u.action), 'no policy grants it')
	   WHEN NOT iam_may(c.boundary, u.action) THEN 'the boundary does not'
	   ELSE 'granted'
	   END AS says
FROM usage u
	LEFT JOIN caller c ON c.arn = u.principal AND c.sample = (:sample = 1)
WHERE u.outcome = 'denied' AND
	u.relation IN ('primary', 'conditional', 'passrole')
GROUP BY c.label, c.name, u.principal, u.action, c.document, c.boundary
ORDER BY calls DESC, who, u.action
LIMIT 40;
