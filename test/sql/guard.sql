--
-- GUARD
--
-- iam_guard and its waivers, and the two other forms of a guard: a CHECK and
-- a domain (design.md 3.5).  What is refused here is refused for actions of
-- the wrong form and an Id, so that new rules do not disturb.
--
SET client_min_messages = warning;
CREATE SCHEMA guarded;
SET search_path = guarded, public;
-- a document with these actions, and other members
CREATE FUNCTION doc(actions text, members text DEFAULT '') RETURNS text
	LANGUAGE sql IMMUTABLE
	RETURN '{"Version":"2012-10-17",' || members || '"Statement":[{"Sid":"One","Effect":"Allow","Action":' ||
		actions || ',"Resource":"arn:aws:s3:::b/k"}]}';
-- the error that a command ends with, and the fields of constraints
CREATE FUNCTION refused(command text, OUT code text, OUT message text,
	OUT "where" text)
	LANGUAGE plpgsql AS $$
DECLARE
	s text;
	t text;
	c text;
	n text;
BEGIN
	EXECUTE command;
	code := 'done';
EXCEPTION WHEN OTHERS THEN
	GET STACKED DIAGNOSTICS code = RETURNED_SQLSTATE, message = MESSAGE_TEXT,
		s = SCHEMA_NAME, t = TABLE_NAME, c = COLUMN_NAME, n = CONSTRAINT_NAME;
	"where" := concat_ws(' ', nullif(s, ''), nullif(t, ''), nullif(c, ''),
		nullif(n, ''));
END
$$;
SELECT doc('["s3:GetObject"]') AS good, doc('["s3:GetObject","foo"]') AS bad,
	doc('"foo"') AS other \gset
\set good '\'' :good '\''
\set bad '\'' :bad '\''
\set other '\'' :other '\''

-- where less than the preset severity counts, other rules are left out
SELECT 'ignore=' || string_agg(rule, ',') AS others FROM iam_rules()
	WHERE rule NOT IN ('invalid-action-format', 'unsupported-id', 'old-version') \gset

-- a table whose column is not where it was, with rows from before
CREATE TABLE policy (gone int, id int PRIMARY KEY, note text,
	document iam_policy);
ALTER TABLE policy DROP COLUMN gone;
INSERT INTO policy VALUES (0, 'from before', :bad);
CREATE TRIGGER policy_guard BEFORE INSERT OR UPDATE ON policy
	FOR EACH ROW EXECUTE FUNCTION iam_guard('document');
INSERT INTO policy VALUES (1, 'good', :good), (2, 'bad', :bad);
SELECT * FROM refused(format('INSERT INTO policy VALUES (2, ''bad'', %L)', :bad));
SELECT * FROM test.error($$INSERT INTO policy VALUES (2, 'bad', doc('["foo","bar"]')::iam_policy)$$);
-- one bad row leaves nothing of the statement
SELECT id, note FROM policy ORDER BY id;
INSERT INTO policy VALUES (1, 'good', :good), (2, 'none', NULL);

-- what an update leaves alone is not judged again, whatever it is
UPDATE policy SET note = 'touched';
UPDATE policy SET document = document, id = id + 10 WHERE id = 0;
UPDATE policy SET document = ' ' || document::text WHERE id = 10;
UPDATE policy SET document = NULL WHERE id = 1;
UPDATE policy SET document = :good WHERE id = 1;
UPDATE policy SET document = :other WHERE id = 10;
UPDATE policy SET document = :bad WHERE id = 2;
-- long enough to be stored out of line
BEGIN;
ALTER TABLE policy DISABLE TRIGGER policy_guard;
INSERT INTO policy SELECT 20, 'long', doc('["foo","' ||
	string_agg('s3:Get' || md5(i::text), '","') || '"]')::iam_policy
	FROM generate_series(1, 2000) i;
ALTER TABLE policy ENABLE TRIGGER policy_guard;
SELECT pg_column_size(document) > 10000 AS out_of_line FROM policy WHERE id = 20;
UPDATE policy SET note = 'touched' WHERE id = 20;
UPDATE policy SET document = document::text::iam_policy WHERE id = 20;
SELECT code, message FROM refused($$UPDATE policy SET document = replace(document::text, '"One"', '"Two"')::iam_policy WHERE id = 20$$);
ROLLBACK;

-- other ways in
COPY policy FROM stdin;
30	copied	{"Statement":{"Effect":"Deny","Action":"s3:*","Resource":"*"}}
31	copied	{"Statement":{"Effect":"Deny","Action":"s3","Resource":"*"}}
\.
COPY policy FROM stdin;
30	copied	{"Statement":{"Effect":"Deny","Action":"s3:*","Resource":"*"}}
\.
INSERT INTO policy VALUES (1, 'again', :good) ON CONFLICT (id)
	DO UPDATE SET document = :other;
-- also where nothing would be done, because the trigger comes first
INSERT INTO policy VALUES (1, 'again', :bad) ON CONFLICT DO NOTHING;
INSERT INTO policy VALUES (1, 'again', :good) ON CONFLICT (id)
	DO UPDATE SET note = excluded.note;
MERGE INTO policy USING (VALUES (1), (40)) AS s (id) ON policy.id = s.id
	WHEN MATCHED THEN UPDATE SET note = 'merged'
	WHEN NOT MATCHED THEN INSERT VALUES (s.id, 'merged', :bad);
MERGE INTO policy USING (VALUES (1), (40)) AS s (id) ON policy.id = s.id
	WHEN MATCHED THEN UPDATE SET document = :other
	WHEN NOT MATCHED THEN INSERT VALUES (s.id, 'merged', :good);
MERGE INTO policy USING (VALUES (1), (40)) AS s (id) ON policy.id = s.id
	WHEN MATCHED THEN UPDATE SET note = 'merged'
	WHEN NOT MATCHED THEN INSERT VALUES (s.id, 'merged', :good);
SELECT id, note, document IS NULL AS none FROM policy ORDER BY id;
-- what turns it off
SET session_replication_role = replica;
INSERT INTO policy VALUES (50, 'replica', :bad);
RESET session_replication_role;
ALTER TABLE policy ENABLE ALWAYS TRIGGER policy_guard;
SET session_replication_role = replica;
INSERT INTO policy VALUES (51, 'replica', :bad);
RESET session_replication_role;
-- a trigger that comes later has the last word, but for a CHECK
CREATE FUNCTION spoil() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	NEW.document := doc('"foo"');
	RETURN NEW;
END
$$;
CREATE TRIGGER spoil BEFORE INSERT ON policy
	FOR EACH ROW EXECUTE FUNCTION spoil();
INSERT INTO policy VALUES (60, 'spoiled', :good);
DROP TRIGGER spoil ON policy;
CREATE TRIGGER a_spoil BEFORE INSERT ON policy
	FOR EACH ROW EXECUTE FUNCTION spoil();
INSERT INTO policy VALUES (61, 'spoiled', :good);

-- UPDATE OF a column: only statements that set it
CREATE TABLE careful (document iam_policy, note text);
INSERT INTO careful VALUES (:bad);
CREATE TRIGGER guard BEFORE UPDATE OF document ON careful
	FOR EACH ROW EXECUTE FUNCTION iam_guard('document');
INSERT INTO careful VALUES (:bad);
UPDATE careful SET note = 'touched';
UPDATE careful SET document = :other;

-- partitions, with their columns in another order
CREATE TABLE part (id int, document iam_policy) PARTITION BY LIST (id);
CREATE TABLE part_1 PARTITION OF part FOR VALUES IN (1);
CREATE TABLE part_2 (document iam_policy, gone text, also text, id int);
ALTER TABLE part_2 DROP COLUMN gone, DROP COLUMN also;
ALTER TABLE part ATTACH PARTITION part_2 FOR VALUES IN (2);
CREATE TRIGGER part_guard BEFORE INSERT OR UPDATE ON part
	FOR EACH ROW EXECUTE FUNCTION iam_guard('document');
SELECT * FROM refused(format('INSERT INTO part VALUES (1, %L)', :bad));
SELECT * FROM refused(format('INSERT INTO part VALUES (2, %L)', :bad));
SELECT * FROM refused(format('INSERT INTO part_2 VALUES (%L, 2)', :bad));
INSERT INTO part VALUES (1, :good), (2, :good), (1, NULL);
SELECT * FROM refused(format('UPDATE part SET document = %L', :bad));
-- a row that moves is inserted where it goes, and judged there
ALTER TABLE part DISABLE TRIGGER part_guard;
INSERT INTO part VALUES (1, :bad);
ALTER TABLE part ENABLE TRIGGER part_guard;
SELECT * FROM refused('UPDATE part SET id = 2');
UPDATE part SET id = 1 WHERE id = 1;
-- inherited tables have triggers of their own
CREATE TABLE child () INHERITS (policy);
INSERT INTO child VALUES (1, 'child', :bad);
SELECT * FROM refused('UPDATE policy SET document = doc(''"foo"'')::iam_policy');

-- names that need quotes, another schema, two guards on one table
CREATE SCHEMA "Odd ""schema";
CREATE TABLE "Odd ""schema"."Odd.table" ("Odd ""doc" iam_policy, b iam_policy);
CREATE TRIGGER "Odd 'guard" BEFORE INSERT OR UPDATE ON "Odd ""schema"."Odd.table"
	FOR EACH ROW EXECUTE FUNCTION iam_guard('Odd "doc');
CREATE TRIGGER other BEFORE INSERT OR UPDATE ON "Odd ""schema"."Odd.table"
	FOR EACH ROW EXECUTE FUNCTION iam_guard('b', 'error', 'kind=identity');
SELECT * FROM refused(format($$INSERT INTO "Odd ""schema"."Odd.table" VALUES (%L)$$, :bad));
SELECT * FROM refused(format($$INSERT INTO "Odd ""schema"."Odd.table" VALUES (%L, %L)$$, :good, :bad));
SELECT hint FROM test.error(format($$INSERT INTO "Odd ""schema"."Odd.table" VALUES (%L)$$, :bad));

-- columns of other types are judged as text
CREATE DOMAIN policy_domain AS iam_policy;
CREATE DOMAIN text_domain AS text CHECK (VALUE <> '');
CREATE FUNCTION column_of(type text, value text, options text DEFAULT '')
	RETURNS TABLE (code text, message text, detail text) LANGUAGE plpgsql AS $$
BEGIN
	EXECUTE format('CREATE TABLE typed (c %s)', type);
	EXECUTE format('CREATE TRIGGER g BEFORE INSERT OR UPDATE ON typed FOR EACH ROW EXECUTE FUNCTION iam_guard(''c''%s)', options);
	RETURN QUERY SELECT e.code, e.message, e.detail FROM
		test.error(format('INSERT INTO typed VALUES (%L)', value)) AS e;
	DROP TABLE typed;
END
$$;
SELECT type, (column_of(type, :bad)).detail, (column_of(type, :good)).code
FROM unnest('{iam_policy,policy_domain,text,text_domain,varchar,json,jsonb}'::text[]) type;
SELECT * FROM column_of('text', '{"Version":');
SELECT * FROM column_of('text', '');
SELECT * FROM column_of('json', '{"Version":"2012-10-17","Version":"2012-10-17","Statement":[]}');
SELECT * FROM column_of('jsonb', '"x"');
-- what was not read is not let in, whatever is ignored
SELECT * FROM column_of('text', '{"Version":', $$, 'ignore=json-syntax-error'$$);
SELECT * FROM column_of('text', '{"Version":"2012-10-17","Version":"2012-10-17",' || substr(:good, 25), $$, 'ignore=duplicate-json-key'$$);
SELECT code, message, left(detail, 100) AS detail FROM column_of('text', repeat('[', 70) || repeat(']', 70), $$, 'error', 'options={"severity": {"json-nesting-too-deep": "suggestion"}}'$$);
SELECT code, message, detail FROM column_of('text', replace(:good, '{"Version', '{' || repeat(' ', 1048577) || '"Version'),
	$$, 'options={"limits": {"identity": 9999999}}', 'ignore=policy-size-exceeds-identity-policy-quota'$$);
-- names in the document do not write lines of the error
SELECT * FROM column_of('text', '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/k","Condition":{"Bad\nOp\u001b[31m":{"aws:x":"y"}}}]}');
SELECT * FROM column_of('text', NULL);
SELECT * FROM column_of('int', '1');
SELECT * FROM column_of('iam_policy[]', '{}');
-- one that is generated is not there yet
CREATE TABLE made (id int, c iam_policy GENERATED ALWAYS AS (NULL) STORED);
CREATE TRIGGER g BEFORE INSERT ON made
	FOR EACH ROW EXECUTE FUNCTION iam_guard('c');
SELECT * FROM test.error('INSERT INTO made VALUES (1)');
DROP TABLE made;

-- many findings: the worst twenty
SELECT message, detail FROM column_of('iam_policy',
	(SELECT doc('["' || string_agg('bad' || i, '","' ORDER BY i) || '"]', '"Id":"x",')
	 FROM generate_series(10, 32) i),
	format($$, 'warning', 'ruleset=1.0', %L$$, :'others'));

-- arguments, which count when the trigger fires
CREATE FUNCTION arguments(list text, value text DEFAULT NULL)
	RETURNS TABLE (code text, message text, detail text, hint text)
	LANGUAGE plpgsql AS $$
BEGIN
	CREATE TABLE argued (id int, document iam_policy);
	EXECUTE format('CREATE TRIGGER g BEFORE INSERT OR UPDATE ON argued FOR EACH ROW EXECUTE FUNCTION iam_guard(%s)', list);
	RETURN QUERY SELECT e.* FROM test.error(format(
		'INSERT INTO argued VALUES (1, %L)', value)) AS e;
	DROP TABLE argued;
END
$$;
\x on
SELECT * FROM arguments('');
SELECT * FROM arguments('''nothing''');
SELECT * FROM arguments('''ctid''');
SELECT * FROM arguments('''Document''');
SELECT * FROM arguments('''document'', ''severe''');
SELECT * FROM arguments('''document'', ''''');
SELECT * FROM arguments('''document'', ''error'', ''warning''');
SELECT * FROM arguments('''document'', ''kind=identity'', ''error''');
SELECT * FROM arguments('''document'', ''error'', ''kind=group''');
SELECT * FROM arguments('''document'', ''error'', ''knd=trust''');
SELECT * FROM arguments('''document'', ''error'', ''=trust''');
SELECT * FROM arguments('''document'', ''kind=trust'', ''kind=trust''');
SELECT * FROM arguments('''document'', ''ignore=old-version,no-rule''');
SELECT * FROM arguments('''document'', ''ruleset=0.9''');
SELECT * FROM arguments('''document'', ''options={"profile":"x"}''');
SELECT * FROM arguments('''document'', ''options={"profil":"agent"}''');
SELECT * FROM arguments('''document'', ''options={''');
SELECT * FROM arguments('''document'', ''options=''');
\x off
-- these are well
SELECT list, (arguments('''document''' || list, :good)).code
FROM unnest(ARRAY['', ', ''error''', ', ''ruleset=1.0'', ''options={}'', ''ignore='', ''kind=auto''',
	', ''error'', ''ignore= old-version , unsupported-id,,invalid-action-format''']) list;
-- wrong use
CREATE TABLE wrong (document iam_policy);
INSERT INTO wrong VALUES (NULL);
CREATE TRIGGER g AFTER INSERT ON wrong
	FOR EACH ROW EXECUTE FUNCTION iam_guard('document');
SELECT * FROM test.error('INSERT INTO wrong VALUES (NULL)');
DROP TRIGGER g ON wrong;
CREATE TRIGGER g BEFORE INSERT ON wrong EXECUTE FUNCTION iam_guard('document');
SELECT code FROM test.error('INSERT INTO wrong VALUES (NULL)');
DROP TRIGGER g ON wrong;
CREATE TRIGGER g BEFORE DELETE ON wrong
	FOR EACH ROW EXECUTE FUNCTION iam_guard('document');
SELECT code FROM test.error('DELETE FROM wrong');
DROP TRIGGER g ON wrong;
CREATE TRIGGER g BEFORE TRUNCATE ON wrong EXECUTE FUNCTION iam_guard('document');
SELECT code FROM test.error('TRUNCATE wrong');
DROP TRIGGER g ON wrong;
CREATE VIEW wrong_view AS SELECT * FROM wrong;
CREATE TRIGGER g INSTEAD OF INSERT ON wrong_view
	FOR EACH ROW EXECUTE FUNCTION iam_guard('document');
SELECT code FROM test.error('INSERT INTO wrong_view VALUES (NULL)');
SELECT iam_guard();
-- a column that is renamed, or comes to have another type
CREATE TRIGGER g BEFORE INSERT ON wrong
	FOR EACH ROW EXECUTE FUNCTION iam_guard('document');
PREPARE add AS INSERT INTO wrong VALUES (NULL);
EXECUTE add;
ALTER TABLE wrong RENAME document TO policy;
EXECUTE add;

-- it judges as iam_complies does
CREATE TABLE judged (number int, document iam_policy);
INSERT INTO judged (number, document) VALUES (1, :good), (2, :bad),
	(3, doc('"s3:GetObject"', '"Id":"x",')),
	(4, replace(:good, '2012-10-17', '2008-10-17')),
	(5, doc('"s3:NoSuchAction"')), (6, doc('"nosuchservice:Go"')),
	(7, '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"lambda.amazonaws.com"},"Action":"sts:AssumeRole"}]}'),
	(8, '{}'), (9, '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}');
CREATE FUNCTION judge(severity iam_severity, kind text, ignore text,
	options text, ruleset text)
	RETURNS TABLE (number int, guard boolean, complies boolean)
	LANGUAGE plpgsql AS $$
BEGIN
	CREATE TEMP TABLE one (document iam_policy);
	EXECUTE format('CREATE TRIGGER g BEFORE INSERT ON one FOR EACH ROW EXECUTE FUNCTION iam_guard(''document'', %L, %L, %L, %L, %L)',
		severity, 'ruleset=' || ruleset, 'ignore=' || ignore,
		'kind=' || kind, 'options=' || options);
	RETURN QUERY SELECT j.number,
		(SELECT code IS NULL FROM test.error(
			format('INSERT INTO one VALUES (%L)', document))),
		iam_complies(document, severity,
			nullif(kind, 'auto')::iam_policy_kind,
			string_to_array(ignore, ','), options::jsonb, ruleset)
	FROM judged j;
	DROP TABLE one;
END
$$;
CREATE TABLE judgement AS
SELECT * FROM unnest(enum_range(NULL::iam_severity)) severity,
	unnest('{identity,auto,resource}'::text[]) kind,
	unnest('{"","invalid-action-format,unsupported-id,old-version"}'::text[]) ignore,
	unnest(ARRAY['{}', '{"strict":true}', '{"severity":{"old-version":"error"}}']) options,
	unnest('{1.0,latest}'::text[]) ruleset,
	judge(severity, kind, ignore, options, ruleset);
SELECT count(*), count(*) FILTER (WHERE guard) > 100 AS pass,
	count(*) FILTER (WHERE NOT guard) > 100 AS refused FROM judgement;
SELECT number, severity, kind, ignore, options, ruleset, guard, complies
	FROM judgement WHERE guard IS DISTINCT FROM complies;

--
-- Waivers
--
SELECT code, message FROM test.error($$INSERT INTO iam_waivers (rule, scope, reason) VALUES ('old-version', '*', E' \n\t')$$);
SELECT code, message FROM test.error($$INSERT INTO iam_waivers (rule, scope) VALUES ('old-version', '*')$$);
SELECT code, message FROM test.error($$INSERT INTO iam_waivers (rule, scope, reason) VALUES ('old-*', '*', 'x')$$);
SELECT code, message FROM test.error($$INSERT INTO iam_waivers (rule, scope, reason, until) VALUES ('old-version', '*', 'x', now())$$);
SELECT scope, code FROM unnest(ARRAY['', 'policy', 'a.b.c', '.b', 'a.', 'a b.c',
	'"a.b"', 'a-b.c', '1.b', '""."x"', '"a"b".c', 'policy:abc', 'statement:',
	'policy:' || repeat('A', 64), E'*\n', 'a.b ', '*', 'a.b', '_a$1._b', '"a""b".c',
	'A."b.c"', U&'\00fc.\00e4', 'policy:' || repeat('a', 64)]) scope,
	test.error(format($$INSERT INTO iam_waivers (rule, scope, reason) VALUES ('old-version', %L, 'x')$$, scope));
DELETE FROM iam_waivers;
INSERT INTO iam_waivers (rule, scope, reason) VALUES
	('old-version', '*', 'x')
	RETURNING author = session_user AS author, created_at = now() AS at, until;
DELETE FROM iam_waivers;
-- everybody reads them, the owner writes
CREATE ROLE regress_iampolicy_app;
GRANT USAGE ON SCHEMA guarded, test TO regress_iampolicy_app;
SET ROLE regress_iampolicy_app;
SELECT count(*) FROM iam_waivers;
SELECT count(*) FROM iam_waiver_status;
SELECT command, code FROM unnest(ARRAY[$$INSERT INTO iam_waivers (rule, scope, reason) VALUES ('old-version', '*', 'x')$$,
	'DELETE FROM iam_waivers', 'UPDATE iam_waivers SET until = NULL',
	'TRUNCATE iam_waivers', $$SELECT setval('iam_waivers_id_seq', 1)$$]) command,
	test.error(command);
RESET ROLE;

-- what each scope covers
SELECT iam_waiver_scope(:good) = 'policy:' ||
		encode(sha256(convert_to(:good::iam_policy::text, 'UTF8')), 'hex') AS policy,
	iam_waiver_scope(:good, 0) = 'statement:' || encode(sha256(convert_to(
		'{"Sid":"One","Effect":"Allow","Action":["s3:GetObject"],"Resource":"arn:aws:s3:::b/k"}',
		'UTF8')), 'hex') AS statement,
	iam_waiver_scope(NULL) IS NULL AS none,
	iam_waiver_scope('{"Statement":{"Effect":"Deny","Action":"*","Resource":"*"}}', 0) =
		iam_waiver_scope('{"Version":"2012-10-17","Statement":[{"Resource":"*","Action":"*","Effect":"Deny"}]}', 0)
		AS same_statement;
SELECT iam_waiver_scope(:good, 1);
SELECT iam_waiver_scope(:good, -1);
SELECT iam_waiver_scope('{}', 0);
CREATE TABLE waived (document iam_policy, as_text text);
CREATE TRIGGER waived_guard BEFORE INSERT ON waived
	FOR EACH ROW EXECUTE FUNCTION iam_guard('document', 'warning', :'others');
CREATE TRIGGER waived_text_guard BEFORE INSERT ON waived
	FOR EACH ROW EXECUTE FUNCTION iam_guard('as_text', 'error');
-- two statements, the first with a finding of another rule beside it
\set two '{"Version":"2012-10-17","Id":"x","Statement":[{"Effect":"Deny","Action":"one","Resource":"*"},{"Effect":"Deny","Action":"two","Resource":"*"}]}'
CREATE FUNCTION try(document text, rule text, scope text, until timestamptz DEFAULT NULL)
	RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	result text;
BEGIN
	INSERT INTO iam_waivers (rule, scope, reason, created_at, until)
		VALUES (rule, scope, 'a test', '2020-01-01', until);
	result := coalesce(detail, 'passes') FROM test.error(
		format('INSERT INTO guarded.waived VALUES (%L)', document));
	DELETE FROM iam_waivers;
	RETURN result;
END
$$;
SELECT try(:'two', 'old-version', '*');
SELECT try(:'two', 'unsupported-id', '*');
SELECT try(:'two', 'invalid-action-format', '*');
SELECT try(:'two', 'invalid-action-format', '*', now() + '1 hour');
SELECT try(:'two', 'invalid-action-format', '*', now());
SELECT try(:'two', 'invalid-action-format', '*', '2024-02-29');
-- tables
SELECT scope, split_part(try(:bad, 'invalid-action-format', scope), ' ', 1)
FROM unnest('{guarded.waived,GUARDED.Waived,"\"guarded\".\"waived\"","\"Guarded\".waived",guarded.policy,public.waived}'::text[]) scope;
SELECT try(:'two', 'invalid-action-format', 'guarded.waived');
-- documents: this one, in any spelling of white space, and no other
SELECT split_part(try(document, 'invalid-action-format', iam_waiver_scope(:bad)), ' ', 1)
FROM unnest(ARRAY[:bad, ' ' || :bad, :other]) document;
SELECT try(:'two', 'unsupported-id', iam_waiver_scope(:'two'));
-- statements: where they stand, and whatever else does
SELECT try(:'two', 'invalid-action-format', iam_waiver_scope(:'two', 1));
SELECT try(:'two', 'invalid-action-format', iam_waiver_scope(:'two', 0));
SELECT try('{"Statement":[{"Effect":"Deny","Action":"*","Resource":"*"},{"Resource":"*","Effect":"Deny","Action":"one"}]}',
	'invalid-action-format', iam_waiver_scope(:'two', 0));
SELECT try(replace(:'two', '"one"', '["one"]'), 'invalid-action-format', iam_waiver_scope(:'two', 0));
SELECT try(:'two', 'unsupported-id', iam_waiver_scope(:'two', 0));
-- several together
INSERT INTO iam_waivers (rule, scope, reason)
	SELECT rule, scope, 'a test' FROM (VALUES ('unsupported-id', '*'),
		('invalid-action-format', iam_waiver_scope(:'two', 0)),
		('invalid-action-format', iam_waiver_scope(:'two', 1))) AS v (rule, scope);
INSERT INTO waived VALUES (:'two');
DELETE FROM iam_waivers;
-- a rule with more findings than are kept: who knows in which statement
INSERT INTO iam_waivers (rule, scope, reason)
	SELECT 'invalid-action-format', iam_waiver_scope(d, 0), 'a test'
	FROM CAST('{"Statement":[{"Effect":"Deny","Action":["' || (SELECT string_agg('a' || i, '","') FROM generate_series(1, 1000) i) ||
		'"],"Resource":"*"},{"Effect":"Deny","Action":"two","Resource":"*"}]}' AS iam_policy) d;
CREATE TABLE many (document iam_policy);
CREATE TRIGGER many_guard BEFORE INSERT ON many
	FOR EACH ROW EXECUTE FUNCTION iam_guard('document', 'error',
		'ignore=policy-size-exceeds-identity-policy-quota');
SELECT code, message FROM refused($$INSERT INTO many SELECT '{"Statement":[{"Effect":"Deny","Action":["' || (SELECT string_agg('a' || i, '","') FROM generate_series(1, 1000) i) ||
	'"],"Resource":"*"},{"Effect":"Deny","Action":"two","Resource":"*"}]}'$$);
DELETE FROM iam_waivers;
-- texts that are policies have these scopes too, others have not
INSERT INTO iam_waivers (rule, scope, reason)
	VALUES ('invalid-action-format', iam_waiver_scope(:other, 0), 'a test');
INSERT INTO waived VALUES (NULL, ' ' || :other);
SELECT code, message FROM refused(format('INSERT INTO waived VALUES (NULL, %L)',
	replace(:other, '"Sid"', '"SID"')));
DELETE FROM iam_waivers;
-- a waiver for a partitioned table is one for its partitions, not vice versa
INSERT INTO iam_waivers (rule, scope, reason)
	VALUES ('invalid-action-format', 'guarded.part_1', 'a test');
SELECT * FROM refused(format('INSERT INTO part VALUES (2, %L)', :bad));
INSERT INTO part VALUES (1, :bad);
UPDATE iam_waivers SET scope = 'guarded.part';
INSERT INTO part VALUES (2, :bad);
DELETE FROM iam_waivers;
-- of the row's own transaction
BEGIN;
INSERT INTO iam_waivers (rule, scope, reason)
	VALUES ('invalid-action-format', 'guarded.waived', 'a test');
INSERT INTO waived VALUES (:bad);
DELETE FROM iam_waivers;
INSERT INTO waived VALUES (:bad);
ROLLBACK;

-- who may not see the waivers is judged by them all the same
GRANT INSERT ON waived TO regress_iampolicy_app;
INSERT INTO iam_waivers (rule, scope, reason)
	VALUES ('invalid-action-format', iam_waiver_scope(:bad), 'a test');
REVOKE SELECT ON iam_waivers FROM PUBLIC;
SET ROLE regress_iampolicy_app;
INSERT INTO waived VALUES (:bad);
INSERT INTO waived VALUES (:other);
SELECT current_user;
RESET ROLE;
GRANT SELECT ON iam_waivers TO PUBLIC;
DELETE FROM iam_waivers;
DROP OWNED BY regress_iampolicy_app;
DROP ROLE regress_iampolicy_app;

-- nothing is looked for on the search path
CREATE SCHEMA hostile;
CREATE TABLE hostile.iam_waivers AS
	SELECT 'invalid-action-format'::text AS rule, '*'::text AS scope, NULL::timestamptz AS until;
CREATE FUNCTION hostile.yes(text, text) RETURNS boolean
	LANGUAGE sql IMMUTABLE RETURN true;
CREATE OPERATOR hostile.= (FUNCTION = hostile.yes, LEFTARG = text, RIGHTARG = text);
CREATE FUNCTION hostile.now() RETURNS timestamptz
	LANGUAGE sql IMMUTABLE RETURN '2000-01-01'::timestamptz;
CREATE FUNCTION hostile.later(timestamptz, timestamptz) RETURNS boolean
	LANGUAGE sql IMMUTABLE RETURN true;
CREATE OPERATOR hostile.> (FUNCTION = hostile.later, LEFTARG = timestamptz, RIGHTARG = timestamptz);
CREATE TYPE hostile.iam_policy AS (x int);
INSERT INTO iam_waivers (rule, scope, reason, created_at, until) VALUES
	('unsupported-id', '*', 'another rule', '2020-01-01', NULL),
	('invalid-action-format', '*', 'expired', '2020-01-01', '2020-01-02');
SET search_path = hostile, pg_catalog, guarded, public;
INSERT INTO waived VALUES (:bad);
SET search_path = '';
INSERT INTO guarded.waived VALUES (:bad);
SET search_path = guarded, public;
TRUNCATE iam_waivers;

-- what has become of them
INSERT INTO iam_waivers (rule, scope, reason, author, created_at, until) VALUES
	('old-version', '*', 'for ever', 'ann', '2020-01-01', NULL),
	('old-version', 'guarded.waived', 'long', 'ann', '2020-01-01', now() + '100 days 12 hours'),
	('old-version', '"Odd ""schema"."Odd.table"', 'quoted', 'ann', '2020-01-01', NULL),
	('old-version', 'GUARDED.waived', 'soon', 'ann', '2020-01-01', now() + '29 days 12 hours'),
	('old-version', iam_waiver_scope('{}'), 'today', 'ann', '2020-01-01', now() + '12 hours'),
	('old-version', '*', 'over', 'ann', '2020-01-01', now() - interval '12 hours'),
	('old-version', '*', 'at the end of time', 'ann', '2020-01-01', 'infinity'),
	('no-such-rule', '*', 'misspelt', 'ann', '2020-01-01', NULL),
	('no-such-rule', '*', 'misspelt and over', 'ann', '2020-01-01', '2021-01-01'),
	('old-version', 'guarded.wave', 'no table', 'ann', '2020-01-01', NULL);
SELECT rule, reason, state, CASE WHEN days_left > -100 THEN days_left END AS days_left
	FROM iam_waiver_status ORDER BY id;
TRUNCATE iam_waivers RESTART IDENTITY;

--
-- A CHECK
--
CREATE TABLE checked (id int, document iam_policy, note text);
INSERT INTO checked VALUES (1, :bad);
ALTER TABLE checked ADD CONSTRAINT document_complies
	CHECK (iam_complies(document, ruleset => '1.0'));
ALTER TABLE checked ADD CONSTRAINT document_complies
	CHECK (iam_complies(document, ruleset => '1.0')) NOT VALID;
INSERT INTO checked VALUES (2, NULL), (3, :good);
SELECT * FROM refused(format('INSERT INTO checked VALUES (4, %L)', :bad));
COPY checked FROM stdin;
5	{"Statement":{"Effect":"Deny","Action":"s3","Resource":"*"}}	copied
\.
-- every UPDATE is judged, also of rows from before
SELECT * FROM refused('UPDATE checked SET note = ''touched''');
UPDATE checked SET note = 'touched' WHERE id > 1;
SELECT * FROM refused('ALTER TABLE checked VALIDATE CONSTRAINT document_complies');
UPDATE checked SET document = :good WHERE id = 1;
ALTER TABLE checked VALIDATE CONSTRAINT document_complies;
-- generated columns can be checked
CREATE TABLE made (given text,
	document iam_policy GENERATED ALWAYS AS (iam_policy_read(given)) STORED
	CHECK (iam_complies(document, ruleset => '1.0')));
INSERT INTO made VALUES (:good);
SELECT * FROM refused(format('INSERT INTO made VALUES (%L)', :bad));

--
-- A domain
--
CREATE DOMAIN safe_policy AS iam_policy
	CHECK (iam_complies(VALUE, ruleset => '1.0'));
SELECT iam_decide(:good::safe_policy, 's3:GetObject', 'arn:aws:s3:::b/k');
SELECT :bad::safe_policy;
SELECT NULL::safe_policy IS NULL AS none;
CREATE TYPE pair AS (id int, document safe_policy);
CREATE TABLE held (one safe_policy, many safe_policy[], pair pair);
INSERT INTO held VALUES (:good, ARRAY[:good]::safe_policy[], ROW(1, :good));
SELECT * FROM refused(format('INSERT INTO held (one) VALUES (%L)', :bad));
SELECT * FROM refused(format('INSERT INTO held (many) VALUES (ARRAY[%L, %L]::safe_policy[])', :good, :bad));
SELECT * FROM refused(format('INSERT INTO held (pair) VALUES (ROW(1, %L))', :bad));
SELECT * FROM refused(format('UPDATE held SET many[2] = %L', :bad));
-- what is stored is not judged when a domain gets a new CHECK, unless asked
INSERT INTO held (one) VALUES (doc('"s3:GetObject"', '"Id":"x",'));
ALTER DOMAIN safe_policy ADD CONSTRAINT no_warning
	CHECK (iam_complies(VALUE, options => '{"severity":{"unsupported-id":"error"}}', ruleset => '1.0')) NOT VALID;
SELECT count(*) FROM held;
SELECT * FROM refused('INSERT INTO held (one) VALUES (doc(''"s3:GetObject"'', ''"Id":"x",'')::iam_policy)');

RESET search_path;
DROP SCHEMA guarded, hostile, "Odd ""schema" CASCADE;
