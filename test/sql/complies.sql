--
-- COMPLIES
--
-- iam_complies (design.md 3.5): what NULL means, thresholds, what is left
-- out, options and rulesets.  The documents have findings of a few rules
-- only, so that new rules do not disturb.
--
\set good '\'{"Version":"2012-10-17","Statement":[{"Sid":"One","Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/k"}]}\''
\set bad '\'{"Version":"2012-10-17","Statement":[{"Sid":"One","Effect":"Allow","Action":["s3:GetObject","foo"],"Resource":"arn:aws:s3:::b/k"}]}\''
-- the error, or the answer
CREATE FUNCTION pg_temp.complies(arguments text, OUT answer text,
	OUT code text, OUT message text, OUT detail text, OUT hint text)
	LANGUAGE plpgsql AS $$
BEGIN
	EXECUTE format('SELECT iam_complies(%s)', arguments) INTO answer;
	answer := coalesce(answer, 'NULL');
EXCEPTION WHEN OTHERS THEN
	GET STACKED DIAGNOSTICS code = RETURNED_SQLSTATE, message = MESSAGE_TEXT,
		detail = PG_EXCEPTION_DETAIL, hint = PG_EXCEPTION_HINT;
END
$$;
SELECT iam_complies(:good) AS good, iam_complies(:bad) AS bad;

-- a policy that is NULL gives NULL, whatever else is said
SELECT iam_complies(NULL) IS NULL AS policy,
	iam_complies(NULL, NULL, NULL, NULL, NULL, NULL) IS NULL AS everything,
	iam_complies(NULL, ruleset => 'none') IS NULL AS ruleset;
-- any other NULL is an error
SELECT arguments, (pg_temp.complies(format('%L, %s', :good, arguments))).*
FROM unnest('{threshold => NULL,ignore => NULL,options => NULL,ruleset => NULL,"ignore => ''{NULL}''","ignore => ''{old-version,NULL}''"}'::text[]) arguments;

-- thresholds: a document with one finding of each severity, for which the
-- other rules are left out
CREATE TEMP VIEW others AS
	SELECT array_agg(rule) AS ignore FROM iam_rules()
	WHERE rule NOT IN ('old-version', 'unsupported-id', 'invalid-action-format');
CREATE TEMP TABLE document (found text, document iam_policy);
INSERT INTO document VALUES ('nothing', :good), ('error', :bad),
	('suggestion', replace(:good, '2012-10-17', '2008-10-17')),
	('warning', replace(:good, '"Statement"', '"Id":"x","Statement"'));
SELECT found, severity AS threshold, iam_complies(document, severity, ignore => ignore)
FROM document, others, unnest(enum_range(NULL::iam_severity)) severity
ORDER BY found, severity;
-- a kind that is NULL is judged from the document, one that is not said is
-- identity: only there an Id is worth a warning
SELECT kind, iam_complies(replace(:good, '"Statement"', '"Id":"x","Statement"')::iam_policy, 'warning', kind, ignore) AS identity,
	iam_complies(replace(:good, '"Statement":[{', '"Id":"x","Statement":[{"Principal":{"AWS":"111122223333"},')::iam_policy, 'warning', kind, ignore) AS resource
FROM others, unnest(array_append(enum_range(NULL::iam_policy_kind), NULL)) kind;
SELECT iam_complies(document, 'warning', ignore => ignore) AS preset
FROM document, others WHERE found = 'warning';
-- an option can give a rule another severity
SELECT severity AS old_version_is, threshold,
	iam_complies(document, threshold, ignore => ignore,
		options => jsonb_build_object('severity', jsonb_build_object('old-version', severity)))
FROM document, others, unnest(enum_range(NULL::iam_severity)) severity,
	unnest(enum_range(NULL::iam_severity)) threshold
WHERE found = 'suggestion' ORDER BY severity, threshold;

-- rules that are left out
SELECT iam_complies(:bad, ignore => '{}') AS none,
	iam_complies(:bad, ignore => '{old-version}') AS another,
	iam_complies(:bad, ignore => '{old-version,invalid-action-format}') AS this;

-- and all that their findings stand for
SELECT iam_complies(document) AS none,
	iam_complies(document, ignore => '{admin-access}') AS admin,
	iam_complies(document, ignore => '{star-action}') AS silenced,
	iam_complies(document, options => '{"severity": {"admin-access": "warning"}}') AS lowered
FROM (SELECT '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}'::iam_policy AS document) AS admin;

-- what the catalogue does not know is a warning, unless that is strict
SELECT action, strict, threshold, iam_complies(replace(:good, 's3:GetObject', action)::iam_policy,
		threshold, options => jsonb_build_object('strict', strict))
FROM unnest('{s3:GetObject,s3:NoSuchAction,nosuchservice:Go}'::text[]) action,
	unnest('{f,t}'::boolean[]) strict,
	unnest('{security_warning,error}'::iam_severity[]) threshold
ORDER BY action COLLATE "C", strict, threshold;
-- iam_lint says what it is
SELECT rule, severity FROM iam_lint(replace(:good, 's3:GetObject', 's3:NoSuchAction'))
WHERE rule = 'invalid-action';
-- the catalogue alone: what users have added is not looked at
BEGIN;
INSERT INTO iam_catalog_extra VALUES ('s3:NoSuchAction');
SELECT iam_complies(replace(:good, 's3:GetObject', 's3:NoSuchAction')::iam_policy,
		options => '{"strict":true}') AS complies,
	count(*) AS found
FROM iam_lint(replace(:good, 's3:GetObject', 's3:NoSuchAction'))
WHERE rule = 'invalid-action';
ROLLBACK;

-- rulesets
SELECT ruleset, iam_complies(:good, ruleset => ruleset) AS good,
	iam_complies(:bad, ruleset => ruleset) AS bad
FROM unnest('{1.0,latest}'::text[]) ruleset;

-- arguments that cannot be meant
\x on
SELECT (pg_temp.complies(format('%L, %s', :good, arguments))).*
FROM unnest(ARRAY['''severe''', 'kind => ''group''', 'ignore => ''{no-rule}''',
	'ignore => ''{Old-Version}''', 'ignore => ''{""}''', 'ruleset => ''''',
	'ruleset => ''Latest''', 'ruleset => ''2.0''', 'options => ''[]''',
	'options => ''{"strict":1}''', 'options => ''{"Strict":true}''',
	'options => ''{"profile":"admin"}''', 'options => ''{"limits":{"identity":"x"}}''',
	'options => ''{"severity":{"no-rule":"error"}}''',
	'options => ''{"severity":{"old-version":"bad"}}''',
	'options => ''{"own_accounts":["1"]}''']) arguments;
\x off

-- as the planner sees it: immutable
EXPLAIN (COSTS OFF, VERBOSE) SELECT iam_complies(:good);
CREATE INDEX ON document (found) WHERE NOT iam_complies(document);
