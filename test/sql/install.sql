--
-- INSTALL
--
-- What the extension consists of, and where it can be installed (design.md 3).
-- This is the one place that lists the functions; everything else is asked of
-- the catalogs.
--
CREATE TEMP VIEW members AS
	SELECT d.classid, d.objid, object.type, object.schema, object.identity,
		e.extnamespace
	FROM pg_extension e JOIN pg_depend d ON d.refclassid =
			'pg_extension'::regclass AND d.refobjid = e.oid AND d.deptype = 'e',
		pg_identify_object(d.classid, d.objid, 0) object
	-- array types and the row types of tables are members from 17 on
	WHERE e.extname = 'iampolicy' AND object.identity !~ '\[\]$' AND
		NOT EXISTS (SELECT FROM pg_type t WHERE d.classid = 'pg_type'::regclass
			AND t.oid = d.objid AND t.typrelid <> 0);
-- every object says what it is for
SELECT type, identity FROM members
	WHERE coalesce(obj_description(objid, classid::regclass::name), '') = ''
	ORDER BY type, identity COLLATE "C";
SELECT obj_description(oid, 'pg_extension') <> '' AS extension FROM pg_extension
	WHERE extname = 'iampolicy';
-- all in the extension's schema, all called iam_
SELECT type, identity FROM members
	WHERE schema <> extnamespace::regnamespace::text;
SELECT type, identity FROM members
	WHERE type IN ('function', 'aggregate', 'type', 'view', 'table',
			'operator class', 'operator family') AND
		substring(identity FROM '^[^ (]*') !~ '^public\.iam_';
SELECT type FROM members GROUP BY type ORDER BY type COLLATE "C";
-- A pure function is immutable, strict and parallel safe; the aggregate's own
-- functions see NULL, and so does iam_request.
SELECT p.oid::regprocedure AS function, p.provolatile AS vol,
	p.proisstrict AS strict, p.proparallel AS par, p.proleakproof AS leakproof,
	p.procost AS cost, p.prorows AS rows
FROM members m JOIN pg_proc p ON m.classid = 'pg_proc'::regclass AND
	m.objid = p.oid
ORDER BY p.oid::regprocedure::text COLLATE "C";
-- None of them runs with another user's rights or with settings of its own,
-- and none is without its library, or a body that was bound when it was made.
SELECT p.oid::regprocedure FROM members m JOIN pg_proc p ON
		m.classid = 'pg_proc'::regclass AND m.objid = p.oid
	WHERE p.prosecdef OR p.proconfig IS NOT NULL OR
		(p.prolang <> (SELECT oid FROM pg_language WHERE lanname = 'c') AND
			p.prokind <> 'a' AND p.prosqlbody IS NULL);
-- what everyone may do: call functions, use types
SELECT count(*) FILTER (WHERE NOT has_function_privilege('public', objid,
		'EXECUTE')) AS functions
	FROM members WHERE classid = 'pg_proc'::regclass;
-- types
SELECT t.typname, t.typtype AS type, t.typlen AS len, t.typalign AS align,
	t.typstorage AS storage, t.typcategory AS category,
	t.typispreferred AS preferred, (SELECT string_agg(enumlabel, ' < '
		ORDER BY enumsortorder) FROM pg_enum WHERE enumtypid = t.oid) AS labels
FROM members m JOIN pg_type t ON m.classid = 'pg_type'::regclass AND
	m.objid = t.oid
ORDER BY t.typname COLLATE "C";
-- operators
SELECT o.oid::regoperator AS operator, o.oprcode AS function,
	o.oprcom::regoperator AS commutator, o.oprnegate::regoperator AS negator,
	o.oprcanhash AS hash, o.oprcanmerge AS merge, o.oprrest AS restrict,
	o.oprjoin AS join
FROM members m JOIN pg_operator o ON m.classid = 'pg_operator'::regclass AND
	m.objid = o.oid
ORDER BY o.oid::regoperator::text COLLATE "C";
-- operator classes
SELECT c.opcname AS class, a.amname AS method, c.opcintype::regtype AS type,
	c.opcdefault AS default
FROM members m JOIN pg_opclass c ON m.classid = 'pg_opclass'::regclass AND
	m.objid = c.oid JOIN pg_am a ON a.oid = c.opcmethod
ORDER BY 1, 2;
SELECT c.opcname, amvalidate(c.oid) FROM members m JOIN pg_opclass c
		ON m.classid = 'pg_opclass'::regclass AND m.objid = c.oid
	ORDER BY 1;
-- the library that runs is the one that the catalog means
SELECT iam_version() = extversion AS same, extrelocatable AS relocatable
	FROM pg_extension WHERE extname = 'iampolicy';
ALTER EXTENSION iampolicy SET SCHEMA pg_catalog;
--
-- Another schema, which is not on the path
--
CREATE ROLE regress_iampolicy_owner;
CREATE ROLE regress_iampolicy_user;
SELECT current_database() AS main_database \gset
CREATE DATABASE regression_iampolicy OWNER regress_iampolicy_owner;
\c regression_iampolicy
SET client_min_messages = warning;
SET search_path = pg_catalog;
CREATE SCHEMA "Odd ""schema";
CREATE EXTENSION iampolicy SCHEMA "Odd ""schema";
SELECT count(*) AS elsewhere
FROM pg_depend d, pg_identify_object(d.classid, d.objid, 0) object
WHERE d.refclassid = 'pg_extension'::regclass AND d.deptype = 'e' AND
	d.refobjid = (SELECT oid FROM pg_extension WHERE extname = 'iampolicy') AND
	object.schema <> '"Odd ""schema"';
-- no object is found through the path: enum labels, casts, operators, indexes
CREATE TABLE public.t (document "Odd ""schema".iam_policy UNIQUE,
	request "Odd ""schema".iam_request);
INSERT INTO public.t VALUES
	('{"Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*"}}',
		"Odd ""schema".iam_request('s3:GetObject', '*')),
	('{"Statement":{"Effect":"Deny","Action":"s3:*","Resource":"*"}}',
		"Odd ""schema".iam_request('s3:PutObject', '*'));
SELECT "Odd ""schema".iam_decide(document, request) AS decision,
	"Odd ""schema".iam_decide(document, 'ec2:RunInstances', '*') AS other,
	"Odd ""schema".iam_decide_many(document, ARRAY[request, NULL]) AS many,
	"Odd ""schema".iam_allows(document, request) AS allows,
	document OPERATOR("Odd ""schema".@?) request AS operator,
	document::jsonb -> 'Statement' ->> 'Effect' AS effect,
	pg_typeof("Odd ""schema".iam_decide(document, request)) AS type
FROM public.t ORDER BY document;
SELECT DISTINCT document FROM public.t ORDER BY document DESC;
INSERT INTO "Odd ""schema".iam_catalog_extra VALUES ('own:Launch');
SELECT "Odd ""schema".iam_expand('own:*');
-- and none is mistaken for another that stands before it on the path
SET search_path = public, "Odd ""schema";
CREATE TYPE public.iam_decision AS ENUM ('allowed');
CREATE FUNCTION public.iam_version() RETURNS text LANGUAGE sql AS $$SELECT 'no'$$;
SELECT iam_decide(document, request), iam_decide_many(document, ARRAY[request])
	FROM t ORDER BY document;
DROP TABLE t;
DROP TYPE public.iam_decision;
DROP FUNCTION public.iam_version();
RESET search_path;
DROP EXTENSION iampolicy;
SELECT count(*) AS left_behind FROM pg_proc
	WHERE pronamespace = '"Odd ""schema"'::regnamespace;
DROP SCHEMA "Odd ""schema";
-- no schema named: the first one of the path
CREATE SCHEMA first;
SET search_path = first, public;
CREATE EXTENSION iampolicy;
SELECT extnamespace::regnamespace FROM pg_extension WHERE extname = 'iampolicy';
DROP EXTENSION iampolicy;
DROP SCHEMA first;
RESET search_path;
--
-- By the owner of the database, who is no superuser; used by anybody
--
SET SESSION AUTHORIZATION regress_iampolicy_user;
CREATE EXTENSION iampolicy SCHEMA public;
SET SESSION AUTHORIZATION regress_iampolicy_owner;
CREATE EXTENSION iampolicy SCHEMA public;
SELECT extowner::regrole FROM pg_extension WHERE extname = 'iampolicy';
CREATE TABLE public.t (document iam_policy);
INSERT INTO public.t VALUES
	('{"Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*"}}');
GRANT SELECT ON public.t TO regress_iampolicy_user;
-- the tables are the superuser's, and the owner writes waivers all the same
SELECT relowner = 10 AS superuser FROM pg_class
	WHERE oid = 'iam_waivers'::regclass;
INSERT INTO iam_waivers (rule, scope, reason) VALUES ('old-version', '*', 'x')
	RETURNING id, author;
GRANT INSERT ON iam_waivers TO regress_iampolicy_user;
UPDATE iam_waivers SET reason = 'y';
SET SESSION AUTHORIZATION regress_iampolicy_user;
INSERT INTO iam_waivers (rule, scope, reason) VALUES ('old-version', '*', 'x')
	RETURNING id, author;
DELETE FROM iam_waivers;
SELECT iam_decide(document, 's3:GetObject', '*'),
	document = '{}' AS equal, document @? iam_request('ec2:Run', '*') AS asked
FROM public.t;
DROP EXTENSION iampolicy;
SET SESSION AUTHORIZATION regress_iampolicy_owner;
DROP EXTENSION iampolicy;
DROP EXTENSION iampolicy CASCADE;
SELECT attname, attisdropped FROM pg_attribute
	WHERE attrelid = 'public.t'::regclass AND attnum > 0;
RESET SESSION AUTHORIZATION;
\c :main_database
DROP DATABASE regression_iampolicy;
DROP ROLE regress_iampolicy_owner;
DROP ROLE regress_iampolicy_user;
