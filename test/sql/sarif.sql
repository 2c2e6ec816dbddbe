--
-- SARIF
--
-- iam_lint_sarif: the rows of iam_lint as a SARIF 2.1.0 log.
--
SET client_min_messages = warning;
\set bad '\'{"Version":"2008-10-17","Id":"x","Statement":[{"Sid":"One","Effect":"Allow","Action":["s3:GetObject","foo","bar"],"Resource":"arn:aws:s3:::b/k"}]}\''
-- the rules that are looked at: others may find something too
CREATE FUNCTION pg_temp.found(document text) RETURNS iam_finding[]
	LANGUAGE sql
	RETURN ARRAY(SELECT f FROM iam_lint(document) f WHERE rule IN
		('old-version', 'unsupported-id', 'invalid-action-format',
		 'json-syntax-error', 'duplicate-json-key'));
\pset format unaligned
SELECT jsonb_pretty(iam_lint_sarif(pg_temp.found(:bad), '{a.json,b/c.json,NULL}')
	#- '{runs,0,tool,driver,properties,catalog}');
-- where a text is no policy, the log says line and column
SELECT jsonb_pretty(iam_lint_sarif(pg_temp.found(E'{\n  "Version":}'))
	#> '{runs,0,results,0}');
\pset format aligned

-- level and severity
SELECT r->>'ruleId' AS rule, r->>'level' AS level,
	r#>>'{properties,severity}' AS severity,
	log#>>ARRAY['runs', '0', 'tool', 'driver', 'rules', r->>'ruleIndex', 'defaultConfiguration', 'level'] AS preset
FROM unnest(enum_range(NULL::iam_severity)) severity,
	iam_lint_sarif(:bad::iam_policy, 'identity',
		jsonb_build_object('severity', jsonb_build_object('old-version', severity))) log,
	jsonb_path_query(log, '$.runs[*].results[*]') r
WHERE r->>'ruleId' = 'old-version';

-- the four ways say the same
SELECT iam_lint_sarif(:bad::iam_policy) = iam_lint_sarif(:bad::text) AS text,
	iam_lint_sarif(:bad) = iam_lint_sarif(:bad::text) AS literal,
	iam_lint_sarif(:bad::iam_policy) = iam_lint_sarif(
		ARRAY(SELECT f FROM iam_lint(:bad) f), NULL,
		ARRAY(SELECT 1 FROM iam_lint(:bad) f),
		ARRAY(SELECT "column" FROM iam_lint(:bad) f, iam_position(:bad, f.path))) AS rows,
	iam_lint_sarif(:bad::iam_policy, uri => 'x') = iam_lint_sarif(
		ARRAY(SELECT f FROM iam_lint(:bad) f), array_fill('x'::text, ARRAY[20]),
		ARRAY(SELECT line FROM iam_lint(:bad) f, iam_position(:bad, f.path)),
		ARRAY(SELECT "column" FROM iam_lint(:bad) f, iam_position(:bad, f.path))) AS uri,
	iam_lint_sarif(:bad::iam_policy, uri => NULL) = iam_lint_sarif(:bad::iam_policy) AS no_uri;
-- kind and options count
SELECT kind, count(*) AS unsupported_id
FROM unnest('{identity,resource}'::iam_policy_kind[]) kind
	LEFT JOIN LATERAL jsonb_path_query(iam_lint_sarif(:bad::iam_policy, kind),
		'$.runs[*].results[*]') r ON true
WHERE r->>'ruleId' = 'unsupported-id' GROUP BY kind;
-- nothing found is a log too, nothing given is not
SELECT iam_lint_sarif('{}'::iam_finding[])#>'{runs,0,results}' AS results,
	iam_lint_sarif('{NULL}'::iam_finding[])#>'{runs,0,results}' AS no_row,
	iam_lint_sarif('{}'::iam_finding[], '{a,b}')#>'{runs,0,tool,driver,rules}' AS rules;
SELECT iam_lint_sarif(NULL::iam_policy) IS NULL AS policy,
	iam_lint_sarif(NULL::text) IS NULL AS text,
	iam_lint_sarif(NULL::iam_finding[]) IS NULL AS rows;
SELECT * FROM test.error('SELECT iam_lint_sarif(''{}''::iam_policy, options => NULL)');
SELECT code, message FROM test.error('SELECT iam_lint_sarif(''{}''::iam_policy, options => ''{"x":1}'')');
-- line and column are those of the text, in characters
SELECT r#>>'{locations,0,logicalLocations,0,fullyQualifiedName}' AS path,
	r#>'{locations,0,physicalLocation,region}' AS region
FROM jsonb_path_query(iam_lint_sarif(E'{\n  "Version": "2008-10-17",\n  "Id": "\u00e4\u00f6",  "Statement": []}'::text, 'resource'), '$.runs[*].results[*]') r;
SELECT r#>'{locations,0,physicalLocation,region}' AS region
FROM unnest(ARRAY['{}', '{"line":2}', '{"line":2,"column":3}', '{"line":"x"}',
		'{"line":0,"column":-1}', '{"line":1.5}', '{"line":99999999999}']::jsonb[]) detail,
	jsonb_path_query(iam_lint_sarif(ARRAY[ROW('old-version', 'warning', 'scp', NULL, NULL, NULL, NULL, detail)::iam_finding]), '$.runs[*].results[*]') r;
-- a URI holds what it may
SELECT iam_lint_sarif(ARRAY[ROW('old-version', 'warning', 'scp', NULL, NULL, NULL, NULL, NULL)::iam_finding], ARRAY[uri])
	#>>'{runs,0,results,0,locations,0,physicalLocation,artifactLocation,uri}' AS uri
FROM unnest(ARRAY['a/b-1_~.json', 'my policy.json', '100%.json', 'a%20b', E'a\\b', E'a\nb', U&'\00e9\2192', '<">^`{|}', '', 'file:///x?y=1#z']) uri;
-- where a path leads
SELECT path, place.* FROM unnest('{"",/a~1b,/a~1b/1/x,/a~1b/2,/a~1b/01,x,/a,/~0,/c/,/c//}'::text[]) path,
	iam_position(E'{"a/b": [1,\n {"x":2}], "~": 3, "c": {"": {"": 4}}}', path) place;
SELECT path, place.* FROM unnest('{"",/a,/b/0}'::text[]) path, unnest('{"","{\"a","{\"a\":1,\"a\":2,\"b\":[","{\"b\":[1",[}'::text[]) document,
	iam_position(document, path) place WHERE line IS NOT NULL;

-- a finding of a rule that another release has
SELECT jsonb_pretty(r) FROM iam_lint_sarif(ARRAY[ROW('of-tomorrow', 'warning', 'scp', NULL, NULL, NULL, NULL, NULL)::iam_finding]) log,
	jsonb_path_query(log, '$.runs[*].results[*]') r;

--
-- Against the published schema (OASIS, errata 01): for every definition that
-- occurs here, the members that it allows, with their types, and those that
-- it requires (*).  It allows no others, but for property bags.
--
CREATE TEMP TABLE member (definition text, member text, type text, required boolean);
INSERT INTO member SELECT d, rtrim(split_part(m, ':', 1), '*'),
		split_part(m, ':', 2), split_part(m, ':', 1) LIKE '%*'
FROM (VALUES
	('sarifLog', '$schema:string version*:2.1.0 runs*:[run inlineExternalProperties:array properties:propertyBag'),
	('run', 'tool*:tool invocations:array results:[result columnKind:utf16CodeUnits|unicodeCodePoints artifacts:array properties:propertyBag'),
	('tool', 'driver*:toolComponent extensions:array properties:propertyBag'),
	('toolComponent', 'name*:string fullName:string version:string semanticVersion:string informationUri:string organization:string rules:[reportingDescriptor properties:propertyBag'),
	('reportingDescriptor', 'id*:string name:string shortDescription:text fullDescription:text help:text helpUri:string defaultConfiguration:reportingConfiguration properties:propertyBag'),
	('text', 'text*:string markdown:string properties:propertyBag'),
	('reportingConfiguration', 'enabled:boolean level:none|note|warning|error rank:number parameters:propertyBag properties:propertyBag'),
	('result', 'ruleId:string ruleIndex:number kind:notApplicable|pass|fail|review|open|informational level:none|note|warning|error message*:message locations:[location fixes:array properties:propertyBag'),
	('message', 'text*:string markdown:string id:string arguments:array properties:propertyBag'),
	('location', 'id:number physicalLocation:physicalLocation logicalLocations:[logicalLocation message:message properties:propertyBag'),
	('physicalLocation', 'artifactLocation*:artifactLocation region:region contextRegion:region properties:propertyBag'),
	('artifactLocation', 'uri:string uriBaseId:string index:number description:message properties:propertyBag'),
	('region', 'startLine*:number startColumn:number endLine:number endColumn:number properties:propertyBag'),
	('logicalLocation', 'name:string index:number fullyQualifiedName:string decoratedName:string parentIndex:number kind:string properties:propertyBag')
	) AS v (d, list), string_to_table(list, ' ') m;
-- every value in the log and the type that it must have; [ is a list of them
CREATE FUNCTION pg_temp.walk(log jsonb)
	RETURNS TABLE (path text, value jsonb, type text)
	LANGUAGE sql AS $$
	WITH RECURSIVE node AS (
		SELECT '' AS path, log AS value, 'sarifLog' AS type
		UNION ALL
		SELECT n.path || '/' || c.name, c.value, c.type
		FROM node n, LATERAL (
			SELECT e.key AS name, e.value, coalesce(m.type, 'not allowed') AS type
			FROM jsonb_each(CASE jsonb_typeof(n.value) WHEN 'object' THEN n.value END) e
				LEFT JOIN member m ON m.definition = n.type AND m.member = e.key
			WHERE n.type IN (SELECT definition FROM member)
			UNION ALL
			SELECT (a.ordinality - 1)::text, a.value, substr(n.type, 2)
			FROM jsonb_array_elements(CASE jsonb_typeof(n.value) WHEN 'array' THEN n.value END)
				WITH ORDINALITY a
			WHERE n.type LIKE '[%') c
	)
	SELECT * FROM node $$;
CREATE FUNCTION pg_temp.invalid(log jsonb)
	RETURNS TABLE (path text, type text, problem text)
	LANGUAGE sql AS $$
	SELECT n.path, n.type, p.problem FROM pg_temp.walk(log) n, LATERAL (
		SELECT 'has the type ' || jsonb_typeof(n.value) WHERE jsonb_typeof(n.value) <>
			CASE WHEN n.type IN (SELECT definition FROM member) OR n.type = 'propertyBag' THEN 'object'
				WHEN n.type LIKE '[%' THEN 'array'
				WHEN n.type IN ('string', 'number', 'boolean', 'array') THEN n.type
				ELSE 'string' END
		UNION ALL
		SELECT 'is not allowed' WHERE n.type = 'not allowed'
		UNION ALL
		SELECT 'is ' || (n.value#>>'{}') WHERE n.type ~ '[|]|^2' AND
			n.value#>>'{}' <> ALL (string_to_array(n.type, '|'))
		UNION ALL
		SELECT 'lacks ' || member FROM member m WHERE m.definition = n.type AND
			m.required AND NOT n.value ? m.member
		UNION ALL
		SELECT 'points to another rule' WHERE n.type = 'result' AND
			n.value->>'ruleIndex' <> '-1' AND n.value->>'ruleId' IS DISTINCT FROM
			log#>>ARRAY['runs', '0', 'tool', 'driver', 'rules', n.value->>'ruleIndex', 'id']
		UNION ALL
		SELECT 'is below 1' WHERE n.path ~ '/(start|end)(Line|Column)$' AND n.value::int < 1
		UNION ALL
		SELECT 'stands twice' WHERE n.type = '[reportingDescriptor' AND
			(SELECT count(DISTINCT r) < count(*) OR count(DISTINCT r->'id') < count(*)
			 FROM jsonb_array_elements(CASE jsonb_typeof(n.value) WHEN 'array' THEN n.value END) r)
		) p (problem) $$;
CREATE TEMP TABLE log AS
SELECT iam_lint_sarif(document, NULL, '{"profile":"agent"}') AS log FROM (VALUES
	(:bad::text), ('{'), (''), ('null'), ('{"Statement":[]}'), ('{"a":1,"a":2}'),
	('{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}'),
	('{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"sts:*"},{"Effect":"Allow","Action":"\u00e9","Resource":"x"}]}')
	) AS v (document);
SELECT i.* FROM log, pg_temp.invalid(log) i;
SELECT count(*) > 100 AS walked, count(*) FILTER (WHERE type = 'result') > 10 AS results,
	count(*) FILTER (WHERE type = 'region') > 2 AS regions
FROM log, pg_temp.walk(log);
-- rules are those of the results, each once
SELECT log FROM log WHERE
	(SELECT array_agg(DISTINCT r->>'ruleId' COLLATE "C") FROM jsonb_path_query(log, '$.runs[*].results[*]') r)
	IS DISTINCT FROM
	(SELECT array_agg(r->>'id' ORDER BY r->>'id' COLLATE "C") FROM jsonb_path_query(log, '$.runs[*].tool.driver.rules[*]') r);
-- the walk does find what is wrong
SELECT change, i.* FROM iam_lint_sarif(pg_temp.found(:bad)) log, (VALUES
	('{version}', '"2.0.0"'), ('{runs}', '{}'), ('{extra}', '1'),
	('{runs,0,tool}', '{}'), ('{runs,0,tool,driver,name}', '1'),
	('{runs,0,results,0,level}', '"security_warning"'),
	('{runs,0,results,0,ruleIndex}', '1000'),
	('{runs,0,results,0,message}', '{}'),
	('{runs,0,results,0,fix}', '"x"'),
	('{runs,0,tool,driver,rules,0,id}', '"old-version"'),
	('{runs,0,results,0,locations,0,physicalLocation}', '{"region":{"startColumn":0}}'),
	('{runs,0,tool,driver,rules,0,shortDescription}', '"x"')) AS v (change, value),
	pg_temp.invalid(jsonb_set(log, change::text[], value::jsonb)) i
ORDER BY change COLLATE "C", path COLLATE "C", problem COLLATE "C";

-- nothing is looked for on the search path
CREATE SCHEMA hostile;
CREATE FUNCTION hostile.iam_rules() RETURNS int LANGUAGE sql RETURN 1;
CREATE FUNCTION hostile.jsonb_build_object(text, text) RETURNS jsonb LANGUAGE sql RETURN '{"hostile":1}'::jsonb;
CREATE FUNCTION hostile.equal(text, text) RETURNS boolean LANGUAGE sql RETURN false;
CREATE OPERATOR hostile.= (FUNCTION = hostile.equal, LEFTARG = text, RIGHTARG = text);
SELECT iam_lint_sarif(:bad::iam_policy) AS log \gset
SET search_path = hostile, pg_catalog, public;
SELECT iam_lint_sarif(:bad::public.iam_policy) OPERATOR(pg_catalog.=) :'log'::jsonb AS same;
RESET search_path;
DROP SCHEMA hostile CASCADE;
