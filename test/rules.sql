-- rules.sql: the page RULES.md, made of what iam_rules() says.
--
--	psql -At -f test/rules.sql >RULES.md
--
-- test/check.sh compares the page in the repository with it.

\set ON_ERROR_STOP 1
\pset tuples_only on
\pset format unaligned

\qecho '# Rules of iam_lint'
\qecho
\qecho 'Made by `test/rules.sql` from `iam_rules()`; not to be edited. The order is'
\qecho 'that in which findings at one place are given.'
\qecho
\qecho '* **severity** is what a finding has unless the case at hand is graver or'
\qecho '  milder, which its message says.'
\qecho '* **kinds** are the kinds of policy that a rule judges.'
\qecho '* **class**: `doc` needs the document alone; `cat` the compiled catalogue too;'
\qecho '  `list` a list that is shipped; `rel` waits for what a document cannot show,'
\qecho '  and finds nothing yet.'
\qecho '* Rules of profile `agent` run only with `{"profile": "agent"}`.'
\qecho

SELECT format('%s rules: %s', count(*),
	string_agg(n, ', ' ORDER BY class))
FROM (SELECT class, count(*) OVER () AS total, rule,
		CASE row_number() OVER (PARTITION BY class ORDER BY rule)
		WHEN 1 THEN format('%s of class %s',
						   count(*) OVER (PARTITION BY class), class) END AS n
	  FROM iam_rules()) AS r;

SELECT format(E'\n### `%s`\n\n%s · %s · %s%s\n\n**%s.** %s.%s%s', rule,
	severity,
	CASE cardinality(kinds) WHEN 8 THEN 'all kinds'
		ELSE array_to_string(kinds, ', ') END,
	class, CASE profile WHEN 'agent' THEN ' · profile agent' ELSE '' END,
	title, upper(left(rationale, 1)) || substr(rationale, 2),
	E'\n\nReads: ' || data || '.',
	E'\n\nAlso known as: ' || nullif(array_to_string(also_known_as, '; '), '')
	|| '.')
FROM iam_rules() WITH ORDINALITY
ORDER BY ordinality;
