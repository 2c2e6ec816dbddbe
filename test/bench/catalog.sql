-- catalog.sql: the compiled catalogue against another copy of its source.
--
--	psql -At -v directory=DIRECTORY -f catalog.sql
--
-- DIRECTORY has actions.tsv, resource_types.tsv, condition_keys.tsv and
-- services.tsv.  Each of their rows is a case, and so is each row that only
-- the catalogue has.  Flags and dependent actions are of another date on both
-- sides, so they may differ, but seldom, and no dependent action may be lost.
-- Prints how many cases there are and how many are wrong; the table wrong_row
-- says which.

\set ON_ERROR_STOP 1
SET client_min_messages = error;

DROP TABLE IF EXISTS wrong_row, flags;

CREATE TEMP TABLE action_file (service text, action text, level text,
	permission_only text, resource_types text, condition_keys text,
	dependents text);
CREATE TEMP TABLE type_file (service text, resource_type text, arn text,
	condition_keys text);
CREATE TEMP TABLE key_file (service text, condition_key text, type text);
CREATE TEMP TABLE service_file (service text, name text);

-- No field is quoted: a byte that is in no file is the quote.
SELECT format($$COPY %s FROM %L WITH (FORMAT csv, HEADER, QUOTE E'\x01',
		DELIMITER E'\t', NULL E'\x02')$$, name || '_file',
	:'directory' || '/' || file || '.tsv')
FROM (VALUES ('action', 'actions'), ('type', 'resource_types'),
	('key', 'condition_keys'), ('service', 'services')) AS t (name, file)
\gexec

-- A list of a file; an action has a type twice when it has two scenarios.
CREATE FUNCTION pg_temp.list(list text) RETURNS text[] LANGUAGE sql
RETURN coalesce((SELECT array_agg(DISTINCT item COLLATE "C"
		ORDER BY item COLLATE "C")
	FROM unnest(string_to_array(nullif(list, ''), ',')) AS l (item)), '{}');

CREATE FUNCTION pg_temp.sorted(list text[]) RETURNS text[] LANGUAGE sql
RETURN pg_temp.list(array_to_string(list, ','));

CREATE TEMP TABLE difference AS
WITH expected AS (
	SELECT service || ':' || action AS name, jsonb_build_array('action', level,
		pg_temp.list(replace(resource_types, '*', '')),
		ARRAY(SELECT rtrim(t, '*') FROM unnest(pg_temp.list(resource_types)) t
			WHERE t LIKE '%*' ORDER BY rtrim(t, '*') COLLATE "C"),
		pg_temp.list(condition_keys)) AS facts
	FROM action_file
	UNION ALL SELECT service || ' type ' || resource_type,
		jsonb_build_array('type', arn, pg_temp.list(condition_keys))
	FROM type_file
	UNION ALL SELECT service || ' key ' || condition_key,
		jsonb_build_array('key', type)
	FROM key_file
	UNION ALL SELECT service, jsonb_build_array('service', name)
	FROM service_file
), found AS (
	SELECT action AS name, jsonb_build_array('action', left(access_level, 1),
		pg_temp.sorted(resource_types),
		pg_temp.sorted(required_resource_types),
		pg_temp.sorted(condition_keys)) AS facts
	FROM iam_catalog_actions() WHERE until IS NULL
	UNION ALL SELECT service || ' type ' || resource_type,
		jsonb_build_array('type', arn, pg_temp.sorted(condition_keys))
	FROM iam_catalog_resource_types() WHERE until IS NULL
	UNION ALL SELECT service || ' key ' || condition_key,
		jsonb_build_array('key', CASE WHEN multivalued THEN 'ArrayOf' ELSE ''
			END || type)
	FROM iam_catalog_condition_keys() WHERE until IS NULL
	UNION ALL SELECT service, jsonb_build_array('service', name)
	FROM iam_catalog_services() WHERE until IS NULL
)
SELECT coalesce(e.name, f.name) AS name, e.facts AS expected, f.facts AS found
FROM expected e FULL JOIN found f ON e.name = f.name;

CREATE TABLE flags AS
SELECT a.action, a.permission_only, f.permission_only = '1' AS expected,
	ARRAY(SELECT unnest(a.dependent_actions)
		EXCEPT SELECT unnest(pg_temp.list(f.dependents))) AS lost
FROM action_file f JOIN iam_catalog_actions() a
	ON a.action = f.service || ':' || f.action
WHERE a.permission_only IS NOT NULL;

CREATE TABLE wrong_row AS
	SELECT * FROM difference WHERE expected IS DISTINCT FROM found
	UNION ALL
	SELECT action, NULL, to_jsonb(lost) FROM flags WHERE lost <> '{}'
	UNION ALL
	SELECT 'flags that differ', to_jsonb(count(*)), NULL FROM flags
	WHERE permission_only <> expected
	HAVING count(*) > (SELECT count(*) FROM flags) / 1000;

SELECT count(*) + 1, (SELECT count(*) FROM wrong_row) FROM difference;
