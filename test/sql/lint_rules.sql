-- iam_lint: the case tables of test/lint, which cases.sql there describes

\getenv inputdir PG_ABS_SRCDIR
\set ECHO none
SET client_min_messages = warning;
CREATE SCHEMA lint;
SET search_path TO lint, public;
\set file :inputdir '/lint/cases.sql'
\i :file
\set file :inputdir '/lint/document.sql'
\i :file
\set file :inputdir '/lint/statement.sql'
\i :file
\set file :inputdir '/lint/action.sql'
\i :file
\set file :inputdir '/lint/arn_field.sql'
\i :file
\set file :inputdir '/lint/resource.sql'
\i :file
\set file :inputdir '/lint/principal.sql'
\i :file
\set file :inputdir '/lint/trust.sql'
\i :file
\set file :inputdir '/lint/service.sql'
\i :file
\set file :inputdir '/lint/federation.sql'
\i :file
\set file :inputdir '/lint/operator.sql'
\i :file
\set file :inputdir '/lint/condition_key.sql'
\i :file
\set file :inputdir '/lint/value.sql'
\i :file
\set file :inputdir '/lint/effect.sql'
\i :file
\set file :inputdir '/lint/variable.sql'
\i :file
\set file :inputdir '/lint/organization.sql'
\i :file
\set file :inputdir '/lint/breadth.sql'
\i :file
\set file :inputdir '/lint/role.sql'
\i :file
\set file :inputdir '/lint/escalation.sql'
\i :file
\set file :inputdir '/lint/danger.sql'
\i :file
\set file :inputdir '/lint/exposure.sql'
\i :file
\set file :inputdir '/lint/agent_grant.sql'
\i :file
\set file :inputdir '/lint/agent_effect.sql'
\i :file
\set file :inputdir '/lint/agent_tenant.sql'
\i :file
\set file :inputdir '/lint/agent_context.sql'
\i :file
\set file :inputdir '/lint/forms.sql'
\i :file
\set file :inputdir '/lint/form.sql'
\i :file
\set ECHO all

-- cases of rules that there are not: none
SELECT DISTINCT rule FROM lint_case
WHERE rule NOT IN (SELECT rule FROM iam_rules());

-- rules without a case that finds something, or without one that does not:
-- none, but for those that wait
SELECT rule, class FROM iam_rules()
WHERE class <> 'rel' AND rule NOT IN ('new-access', 'access-granted') AND
	(rule NOT IN (SELECT rule FROM lint_case WHERE found <> '-') OR
	 rule NOT IN (SELECT rule FROM lint_case WHERE found = '-'));

-- what the rule of each case says; the document itself is the path /
CREATE TABLE answer AS
SELECT c.id, c.rule, c.kind AS letter, k.kind, c.document AS given, text,
	c.variants, case_options(c.options) AS options,
	CASE c.found WHEN 'security' THEN 'security_warning' ELSE c.found END
	AS expected,
	CASE WHEN c.path <> '' THEN
		ARRAY(SELECT p FROM string_to_table(c.path, ' ') AS p ORDER BY p)
		END AS paths,
	f.found, f.found_paths
FROM lint_case AS c
	JOIN lint_kind AS k ON k.letter = c.kind
	CROSS JOIN LATERAL case_text(c.kind, c.document) AS text
	CROSS JOIN LATERAL
	(SELECT coalesce(string_agg(DISTINCT severity::text, '+'), '-') AS found,
		array_agg(coalesce(nullif(path, ''), '/') ORDER BY path) AS found_paths
	 FROM iam_lint(text, k.kind, case_options(c.options)) AS l
	 WHERE l.rule = c.rule) AS f;

-- cases that are answered otherwise: none
SELECT rule, letter, expected, found, paths, found_paths, left(given, 200)
FROM answer
WHERE found <> expected OR
	(expected <> '-' AND paths IS NOT NULL AND
	 ARRAY(SELECT p FROM unnest(found_paths) AS p ORDER BY p) <> paths);

-- every path leads somewhere, whatever rule it is of
SELECT a.rule, l.rule, path, left(text, 200)
FROM answer AS a CROSS JOIN LATERAL iam_lint(text, kind, options) AS l
WHERE is_json(text) AND text::jsonb #> pointer_steps(path) IS NULL;

-- every finding says something, and of each rule there are findings that say
-- what to do
SELECT l.rule, count(*) FROM answer AS a
	CROSS JOIN LATERAL iam_lint(text, kind, options) AS l
WHERE message = '' OR message ~ '\.$|%|\(null\)' OR fix ~ '\.$|%|\(null\)' OR
	jsonb_typeof(detail) <> 'object'
GROUP BY l.rule;
SELECT l.rule FROM answer AS a
	CROSS JOIN LATERAL iam_lint(text, kind, options) AS l
GROUP BY l.rule HAVING count(fix) = 0;

-- severity and kind are those of the rules: nothing is found in other kinds
SELECT l.rule, l.kind FROM answer AS a
	CROSS JOIN LATERAL iam_lint(text, kind, options) AS l
	JOIN iam_rules() AS r ON r.rule = l.rule
WHERE l.kind <> ALL (r.kinds) OR l.kind <> a.kind;

-- of a valid document the text and the policy have the same findings
CREATE TABLE valid AS
SELECT id, kind, options, policy, policy::text AS canonical
FROM (SELECT *, as_policy(text) AS policy FROM answer) AS a
WHERE policy IS NOT NULL;
SELECT count(*) > 100 AS many FROM valid;
SELECT id, canonical FROM valid
WHERE (SELECT array_agg(l ORDER BY path, rule, l::text)
	   FROM iam_lint(canonical, kind, options) AS l) IS DISTINCT FROM
	(SELECT array_agg(l ORDER BY path, rule, l::text)
	 FROM iam_lint(policy, kind, options) AS l);

-- jsonb is judged as its own text, row for row
CREATE TABLE held AS
SELECT id, rule, kind, options, text, text::jsonb AS value
FROM answer WHERE is_json(text);
SELECT count(*) > 5000 AS many FROM held;
SELECT id, left(text, 200) FROM held
WHERE (SELECT array_agg(l ORDER BY path, rule, l::text)
	   FROM iam_lint(value::text, kind, options) AS l) IS DISTINCT FROM
	(SELECT array_agg(l ORDER BY path, rule, l::text)
	 FROM iam_lint(value, kind, options) AS l);

-- and as the text that it was made of, but for what it does not keep: all but
-- one of equal names, the blanks that a size counts, and the order of members,
-- by which the second of two keys is told
CREATE FUNCTION kept(rule text, severity iam_severity, path text)
	RETURNS text LANGUAGE sql IMMUTABLE AS $$
	SELECT concat_ws(' ', rule, severity,
		CASE WHEN rule = 'duplicate-keys-with-different-case'
			THEN regexp_replace(path, '[^/]*$', '') ELSE path END)
	WHERE rule NOT LIKE 'policy-size-exceeds-%'
$$;
SELECT id, left(text, 200) FROM held
WHERE has_unique_names(text::json) AND
	(SELECT array_agg(k ORDER BY k) FROM iam_lint(text, kind, options) AS l,
		kept(l.rule, severity, path) AS k WHERE k IS NOT NULL)
	IS DISTINCT FROM
	(SELECT array_agg(k ORDER BY k) FROM iam_lint(value, kind, options) AS l,
		kept(l.rule, severity, path) AS k WHERE k IS NOT NULL);
-- whose names are not unique, and where one of two keys is told
SELECT DISTINCT rule FROM held WHERE NOT has_unique_names(text::json)
ORDER BY rule;
SELECT DISTINCT h.rule FROM held AS h,
	LATERAL (SELECT rule, path FROM iam_lint(text, kind, options)
			 EXCEPT SELECT rule, path FROM iam_lint(value, kind, options)) AS d
WHERE has_unique_names(text::json) AND d.rule NOT LIKE 'policy-size-exceeds-%'
ORDER BY h.rule;

-- the same thing written otherwise is judged alike
CREATE TABLE variant AS
SELECT a.id, a.rule, v.name, a.kind, a.options, a.found, variant_text AS text
FROM answer AS a CROSS JOIN lint_variant AS v
	CROSS JOIN LATERAL variant_text(a.text, v.name)
WHERE variant_text IS NOT NULL AND a.variants <> 'none' AND
	a.given NOT LIKE 'raw %' AND
	v.name <> ALL (string_to_array(a.variants, ' '));
SELECT name, count(*) > 0 AS tried FROM variant GROUP BY name ORDER BY name;
SELECT v.rule, v.name, v.found, f.found AS otherwise, left(v.text, 300)
FROM variant AS v CROSS JOIN LATERAL
	(SELECT coalesce(string_agg(DISTINCT severity::text, '+'), '-') AS found
	 FROM iam_lint(v.text, v.kind, v.options) AS l
	 WHERE l.rule = v.rule) AS f
WHERE f.found <> v.found;

-- the forms that broke other tools: which cases of which rules have them
CREATE TABLE formed AS
SELECT DISTINCT a.id, a.rule, f.form
FROM answer AS a JOIN lint_kind AS k ON k.letter = a.letter
	CROSS JOIN LATERAL statements_of(text) AS statement
	JOIN lint_form AS f ON has_form(f.form, statement, k.base);
CREATE TABLE cell AS
SELECT r.rule, f.place, f.form, f.part,
	EXISTS (SELECT FROM formed AS c WHERE c.rule = r.rule AND c.form = f.form)
	AS written,
	NOT r.kinds && f.kinds AS impossible,
	(SELECT reason FROM lint_blind AS b WHERE b.rule = r.rule AND
		f.part = ANY (string_to_array(parts, ' '))) AS reason
FROM iam_rules() AS r CROSS JOIN lint_form AS f
WHERE r.rule IN (SELECT rule FROM lint_case);

-- rules that have no case of a form and no reason: none
SELECT rule, form FROM cell
WHERE NOT written AND NOT impossible AND reason IS NULL
ORDER BY rule, place;
-- and reasons that nothing needs: none
SELECT b.rule, needless FROM lint_blind AS b,
	LATERAL string_to_table(parts, ' ') AS needless
WHERE NOT EXISTS (SELECT FROM cell WHERE cell.rule = b.rule AND
				  cell.part = needless AND NOT written AND NOT impossible);

-- rules by how they come by each form
SELECT form, count(*) FILTER (WHERE written) AS written,
	count(*) FILTER (WHERE NOT written AND impossible) AS impossible,
	count(*) FILTER (WHERE NOT written AND NOT impossible AND
					 reason = 'looks elsewhere') AS elsewhere,
	count(*) FILTER (WHERE NOT written AND NOT impossible AND
					 reason <> 'looks elsewhere') AS nowhere
FROM cell GROUP BY place, form ORDER BY place;

-- what a rule does not look at makes no difference to any of its cases; few
-- have a principal, so each is tried as a resource policy too
CREATE TABLE home AS
SELECT rule, letter, kind, options, text, found FROM answer
UNION ALL
SELECT h.rule, 'R', 'resource', options, attached,
	(SELECT coalesce(string_agg(DISTINCT severity::text, '+'), '-')
	 FROM iam_lint(attached, 'resource', options) AS l
	 WHERE l.rule = h.rule)
FROM held AS h JOIN iam_rules() AS r ON r.rule = h.rule AND
		'resource' = ANY (r.kinds)
	CROSS JOIN LATERAL attached(value)
WHERE kind IN ('identity', 'boundary', 'session', 'scp') AND
	attached IS NOT NULL AND
	h.rule IN (SELECT rule FROM lint_blind WHERE parts ~ 'principal');
CREATE TABLE changed AS
SELECT h.rule, h.kind, h.options, h.found, c.part, c.change,
	changed_text AS text
FROM home AS h JOIN lint_blind AS b ON b.rule = h.rule
	JOIN lint_reason AS r ON r.reason = b.reason AND shown
	JOIN lint_change AS c ON c.part = 'any' OR
		c.part = ANY (string_to_array(b.parts, ' '))
	CROSS JOIN LATERAL changed_text(h.letter, h.text, c)
WHERE changed_text IS NOT NULL;
SELECT c.rule, change, c.found, f.found AS otherwise, left(text, 300)
FROM changed AS c CROSS JOIN LATERAL
	(SELECT coalesce(string_agg(DISTINCT severity::text, '+'), '-') AS found
	 FROM iam_lint(c.text, c.kind, c.options) AS l
	 WHERE l.rule = c.rule) AS f
WHERE f.found <> c.found;
-- and was tried with cases that find something and with others
SELECT b.rule, part FROM lint_blind AS b
	JOIN lint_reason AS r ON r.reason = b.reason AND shown
	CROSS JOIN LATERAL string_to_table(parts, ' ') AS part
EXCEPT (SELECT rule, part FROM changed WHERE found <> '-'
		INTERSECT SELECT rule, part FROM changed WHERE found = '-');

-- the other case of letters, a list and a single value: every rule that looks
-- at what may be written so was tried with it
SELECT rule, name FROM cell JOIN (VALUES
		('action-case', 'action'), ('key-case', 'condition'),
		('operator-case', 'condition')) AS v (name, part)
	ON v.part = cell.part
WHERE reason IS NULL
EXCEPT SELECT rule, name FROM variant;
SELECT DISTINCT rule FROM cell
WHERE rule NOT IN (SELECT rule FROM lint_blind
				   WHERE reason = 'looks at the text') AND
	rule NOT IN (SELECT rule FROM variant WHERE name IN ('list', 'single'));

RESET search_path;
SET client_min_messages = warning;
DROP SCHEMA lint CASCADE;
