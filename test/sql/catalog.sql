--
-- CATALOG
--
-- The catalogue and the expansion of action patterns (design.md 3.4, lint.md
-- 1).  The catalogue grows: only what stays as it is stands here.
--
SELECT left(iam_catalog_version(), 10)::date >= '2026-09-26' AS dated,
	iam_catalog_version() ~ '^\d{4}-\d\d-\d\d \(iam-data [0-9.]+\)$' AS form;
-- services
SELECT * FROM iam_catalog_services()
	WHERE service IN ('s3', 'iam', 'deeplens') ORDER BY 1;
SELECT count(*) > 450 AS many, count(DISTINCT service) = count(*) AS once,
	bool_and(service = lower(service) AND name <> '') AS named
	FROM iam_catalog_services();
-- actions
SELECT action, service, name, access_level, permission_only, resource_types,
	required_resource_types, dependent_actions, since, until
FROM iam_catalog_actions()
WHERE action IN ('s3:GetObject', 'iam:PassRole', 'iam:CreateUser', 's3:TagResource',
	'kms:Decrypt', 'rds-db:connect', 'deeplens:GetModel', 'ec2:DescribeVpcs')
ORDER BY action COLLATE "C";
SELECT condition_keys @> '{iam:PassedToService,iam:AssociatedResourceArn}' AS keys
	FROM iam_catalog_actions() WHERE action = 'iam:PassRole';
SELECT condition_keys @> ARRAY['aws:RequestTag/${TagKey}', 'aws:TagKeys',
		'ec2:InstanceType'] AS keys,
	dependent_actions @> '{iam:PassRole}' AS dependents,
	required_resource_types <@ resource_types AS required,
	'instance' = ANY (required_resource_types) AS instance
	FROM iam_catalog_actions() WHERE action = 'ec2:RunInstances';
SELECT count(*) > 22000 AS many, count(DISTINCT lower(action)) = count(*) AS once,
	bool_and(action = service || ':' || name) AS spelt,
	bool_and((permission_only IS NULL) = (dependent_actions IS NULL)) AS facts,
	bool_and(required_resource_types <@ resource_types) AS required,
	bool_and(since IS NULL OR until IS NULL OR since < until) AS days,
	count(until) > 100 AS gone, bool_or(permission_only IS NULL) AS unknown
	FROM iam_catalog_actions();
SELECT DISTINCT access_level FROM iam_catalog_actions() ORDER BY 1;
-- what is newer than the last release with these facts says so
SELECT bool_and(permission_only IS NULL AND dependent_actions IS NULL) AS unknown,
	count(*) > 0 AS some
	FROM iam_catalog_actions() WHERE since > '2025-12-06';
-- resource types
SELECT resource_type, arn, since, until FROM iam_catalog_resource_types()
	WHERE service = 's3' AND resource_type IN ('bucket', 'object') ORDER BY 1;
SELECT condition_keys @> ARRAY['aws:ResourceTag/${TagKey}'] AS keys
	FROM iam_catalog_resource_types()
	WHERE service = 'iam' AND resource_type = 'role';
SELECT count(*) > 2300 AS many,
	count(DISTINCT (service, lower(resource_type))) = count(*) AS once,
	bool_and(arn LIKE 'arn:%:%:%:%:%') AS arns FROM iam_catalog_resource_types();
-- condition keys
SELECT * FROM iam_catalog_condition_keys()
	WHERE service = 's3' AND condition_key IN ('s3:prefix', 's3:max-keys',
		'aws:TagKeys') ORDER BY condition_key COLLATE "C";
SELECT DISTINCT type FROM iam_catalog_condition_keys() ORDER BY 1;
-- nothing refers to what is not there
SELECT a.action, t.name FROM iam_catalog_actions() a, unnest(resource_types) t(name)
WHERE (a.service, t.name) NOT IN
	(SELECT service, resource_type FROM iam_catalog_resource_types());
SELECT a.action, k.name FROM iam_catalog_actions() a, unnest(condition_keys) k(name)
WHERE (a.service, k.name) NOT IN
	(SELECT service, condition_key FROM iam_catalog_condition_keys());
SELECT a.action, d.name FROM iam_catalog_actions() a, unnest(dependent_actions) d(name)
WHERE d.name NOT IN (SELECT action FROM iam_catalog_actions());
SELECT service FROM iam_catalog_actions()
	EXCEPT SELECT service FROM iam_catalog_services();
-- what is gone has no part in what is there
SELECT a.action, t.resource_type FROM iam_catalog_actions() a
	JOIN iam_catalog_resource_types() t ON t.service = a.service AND
		t.resource_type = ANY (a.resource_types)
WHERE a.until IS NULL AND t.until IS NOT NULL;
--
-- Expansion
--
CREATE VIEW expanded AS SELECT pattern, count(e) AS actions, min(e) AS first
	FROM unnest(ARRAY[
		-- literals, in any case; unknown ones stand for themselves
		's3:getobject', 'S3:GETOBJECT', 's3:NoSuchThing', 'nosuch:Thing',
		'deeplens:GetModel',
		-- starts and other wildcards
		's3:GetObjectTorren*', 's3:?etObjectTorrent', 's3:Get*Torrent',
		's3:*ObjectTorrent', 'deeplens:*', 'nosuch:*', 's3:Zzz*',
		-- malformed
		'', 's3', 's3:', ':', 's*:GetObjectTorrent', '*:GetObjectTorrent',
		's3:GetObjectTorrent ', 's3:Get Object', 's3:Get:Object',
		's3:GetObjectTorrent,s3:PutObject']) WITH ORDINALITY p(pattern, n)
	LEFT JOIN LATERAL iam_expand(pattern) e ON true
	GROUP BY n, pattern ORDER BY n;
SELECT * FROM expanded;
SELECT iam_expand('iam:*AccountAlias') ORDER BY 1;
SELECT (SELECT array_agg(e ORDER BY e) FROM iam_expand('*') e) =
	(SELECT array_agg(action ORDER BY action) FROM iam_catalog_actions()
		WHERE until IS NULL) AS all_of_today;
SELECT (SELECT array_agg(e ORDER BY e) FROM iam_expand('*:*') e) =
	(SELECT array_agg(e ORDER BY e) FROM iam_expand('**') e) AS all_of_it;
SELECT (SELECT array_agg(e ORDER BY e) FROM iam_expand('EC2:describe*') e) =
	(SELECT array_agg(action ORDER BY action) FROM iam_catalog_actions()
		WHERE until IS NULL AND action LIKE 'ec2:Describe%') AS start;
SELECT (SELECT array_agg(e ORDER BY e) FROM iam_expand('ec2:*vpc*s') e) =
	(SELECT array_agg(action ORDER BY action) FROM iam_catalog_actions()
		WHERE until IS NULL AND action ILIKE 'ec2:%vpc%s') AS inside;
-- the engine agrees about every action
SELECT p.pattern, count(*) FILTER (WHERE decided) > 0 AS some,
	count(*) FILTER (WHERE decided <> (action IN (SELECT iam_expand(p.pattern))))
		AS differ
FROM unnest('{s3:*Acl,kms:*,iam:Get?olicy*,lambda:*Function*,*}'::text[]) p(pattern),
	iam_catalog_actions() a, LATERAL iam_allows(iam_policy(format(
		'{"Statement":{"Effect":"Allow","Action":"%s","Resource":"*"}}',
		p.pattern)), action, '*') decided
WHERE a.until IS NULL AND service IN ('s3', 'kms', 'iam', 'lambda')
GROUP BY p.pattern ORDER BY p.pattern COLLATE "C";
SELECT iam_expand(NULL);
SELECT count(*) FROM iam_expand('s3:' || repeat('*', 100000)) e
	WHERE e = 's3:GetObject';
--
-- Added actions
--
INSERT INTO iam_catalog_extra VALUES
	('own:Launch', 'Write', '{rocket}', '{own:Stage}', 'ours'),
	('own:ListRockets', NULL, NULL, NULL, NULL),
	('s3:GetObjectTorrents', 'Read', '{}', '{}', 'not there yet'),
	('s3:GetObject', 'Write', NULL, NULL, 'is there already'),
	('deeplens:GetModel', NULL, '{a,NULL}', NULL, 'is gone');
SELECT * FROM expanded;
SELECT pattern, array_agg(e ORDER BY e) FROM unnest('{own:*,OWN:launch,own:L?unch,own:Land,*:Launch}'::text[])
	pattern, iam_expand(pattern) e GROUP BY pattern ORDER BY pattern COLLATE "C";
SELECT count(*) - (SELECT count(*) FROM iam_catalog_actions() WHERE until IS NULL)
	AS added FROM iam_expand('*');
-- a view and a prepared statement see the change
PREPARE own AS SELECT iam_expand('own:*') ORDER BY 1;
EXECUTE own;
DELETE FROM iam_catalog_extra WHERE action = 'own:Launch';
EXECUTE own;
-- what is no action, or stands there in another spelling
\set VERBOSITY terse
INSERT INTO iam_catalog_extra VALUES ('own:*');
INSERT INTO iam_catalog_extra VALUES ('Own:Launch');
INSERT INTO iam_catalog_extra VALUES ('own');
INSERT INTO iam_catalog_extra VALUES ('own:' || U&'\00E9');
INSERT INTO iam_catalog_extra VALUES (E'own:Launch\n');
INSERT INTO iam_catalog_extra VALUES ('own:listrockets');
INSERT INTO iam_catalog_extra VALUES ('own:Launch', 'write');
INSERT INTO iam_catalog_extra VALUES (NULL);
\set VERBOSITY default
-- anybody may read, nobody else may write
CREATE ROLE regress_iampolicy_reader;
SET ROLE regress_iampolicy_reader;
SELECT iam_expand('own:*');
INSERT INTO iam_catalog_extra VALUES ('own:Launch');
RESET ROLE;
DROP ROLE regress_iampolicy_reader;
-- it is the extension's table that is read, not one that stands before it
CREATE SCHEMA before;
CREATE TABLE before.iam_catalog_extra (LIKE public.iam_catalog_extra);
INSERT INTO before.iam_catalog_extra VALUES ('own:Trap');
CREATE TEMP TABLE iam_catalog_extra (LIKE public.iam_catalog_extra);
INSERT INTO pg_temp.iam_catalog_extra VALUES ('own:Trap');
SET search_path = before, public;
SELECT public.iam_expand('own:*');
RESET search_path;
DROP TABLE pg_temp.iam_catalog_extra;
DROP TABLE before.iam_catalog_extra;
DROP SCHEMA before;
-- dumps take the rows along
SELECT c::regclass AS dumped, extcondition[i] AS condition
FROM pg_extension, unnest(extconfig) WITH ORDINALITY AS u (c, i)
WHERE extname = 'iampolicy';
DELETE FROM iam_catalog_extra;
DROP VIEW expanded;
