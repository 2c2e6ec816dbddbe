--
-- LINT
--
-- iam_lint (design.md 3.5): whole rows, the forms it takes, what NULL means,
-- options, and iam_rules.  What each rule finds is in lint_rules.
--
\x on
SELECT * FROM iam_lint('{"Version": "2012-10-17", "Statement": [
	{"Sid": "Read", "Effect": "Allow", "Action": ["s3:GetObjekt", "s3:PutObject"],
	 "Resource": "*",
	 "Condition": {"StringEqualsIgnoreCas": {"aws:SourceVpcs": "vpc-1"}}},
	{"Sid": "Roles", "Effect": "Allow", "Action": "iam:PassRole",
	 "Resource": "*"}]}'::text);
\x off
-- nothing is wrong
SELECT count(*) FROM iam_lint('{"Version": "2012-10-17", "Statement": [
	{"Sid": "Send", "Effect": "Allow", "Action": "sqs:SendMessage",
	 "Resource": "arn:aws:sqs:eu-west-1:111122223333:q"}]}'::iam_policy);

-- any text: what is no policy, or no JSON, is findings
CREATE FUNCTION pg_temp.rules(document text, OUT findings text)
	LANGUAGE sql BEGIN ATOMIC
	SELECT string_agg(concat_ws(' ', severity, rule, quote_literal(path),
		statement), E'\n' ORDER BY severity DESC, rule, path)
	FROM iam_lint(document);
END;
\pset format unaligned
SELECT text, E'\n' || pg_temp.rules(text) AS findings
FROM unnest(ARRAY['', ' ', 'null', '7', '"x"', '[]', '{}', '{', '{"Statement":[]}',
	'{"Statement":null}', '{"Statement":7}', '{"Statement":[null]}',
	'{"Version":"2012-10-17","Version":"2012-10-17","Statement":[]}',
	'{"Version":"2012-10-17","Statement":{"Effect":"Allow"}}',
	'{"Version":"2012-10-17","Statement":[]} x',
	'{"Version":"2012-10-17",}', E'\uFEFF{}', '<policy/>']) AS text;
-- where a text is no JSON, the place is a line and a column
SELECT message, detail
FROM iam_lint(E'{"Version": "2012-10-17",\n  "Statement": [{]}'::text);
\pset format aligned
-- any jsonb value
SELECT value, array_agg(rule || ' ' || quote_literal(path) ORDER BY rule)
FROM (VALUES ('null'), ('7'), ('"x"'), ('[]'), ('{}')) AS v (value),
	iam_lint(value::jsonb)
GROUP BY value ORDER BY value;
-- a document of ten megabytes, and one nested a million deep
SELECT rule, severity FROM iam_lint(repeat('x', 10485760));
SELECT rule, severity FROM iam_lint(repeat('[', 1000000));

-- NULL as the document gives no rows, NULL as the kind the kind of its shape
SELECT count(*) FROM iam_lint(NULL::text);
SELECT count(*) FROM iam_lint(NULL::iam_policy);
SELECT count(*) FROM iam_lint(NULL::jsonb);
SELECT count(*) FROM iam_lint(NULL::text, 'scp', NULL);
SELECT DISTINCT judged.kind
FROM (VALUES ('{"Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}'),
	('{"Statement":{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}}'),
	('{"Statement":{"Effect":"Allow","Principal":"*","Action":"sts:AssumeRole"}}'))
	AS d (document),
	LATERAL iam_lint(document) AS judged
ORDER BY 1;
SELECT k.kind, count(*) FILTER (WHERE f.kind <> k.kind) AS other_kind,
	count(*) > 0 AS some
FROM unnest(enum_range(NULL::iam_policy_kind)) AS k (kind), LATERAL
	iam_lint('{"Statement":{"Effect":"allow","Action":"s3:*"}}'::text, k.kind) AS f
GROUP BY k.kind ORDER BY k.kind;

-- wrong options are errors: they are the caller's, not the document's
CREATE FUNCTION pg_temp.told(options text, OUT code text, OUT message text,
	OUT detail text, OUT hint text) LANGUAGE plpgsql AS $$
BEGIN
	PERFORM iam_lint('{}'::text, options => options::jsonb);
EXCEPTION WHEN OTHERS THEN
	GET STACKED DIAGNOSTICS code = RETURNED_SQLSTATE, message = MESSAGE_TEXT,
		detail = PG_EXCEPTION_DETAIL, hint = PG_EXCEPTION_HINT;
END
$$;
SELECT options, (pg_temp.told(options)).*
FROM unnest(ARRAY[NULL, 'null', '[]', '7', '{"profil": "agent"}',
	'{"profile": "agents"}', '{"profile": 7}', '{"own_accounts": "1"}',
	'{"own_accounts": ["1"]}', '{"own_accounts": [null]}', '{"strict": 1}',
	'{}', '{"profile": "agent", "own_accounts": ["111122223333"]}'])
	AS options;

-- the rules
SELECT class, count(*), count(*) FILTER (WHERE profile = 'agent') AS agent
FROM iam_rules() GROUP BY class ORDER BY class;
SELECT count(*) AS rules, count(DISTINCT rule) AS distinct_rules,
	count(*) FILTER (WHERE title = '' OR rationale = '' OR since <> '1.0' OR
		cardinality(kinds) = 0 OR data = '') AS incomplete
FROM iam_rules();
-- what finds nothing yet
SELECT rule, class FROM iam_rules()
WHERE class = 'rel' OR rule IN ('new-access', 'access-granted')
ORDER BY rule;

-- what may have been meant: another spelling, what an operation of the API
-- needs, the prefix of a service that is called otherwise
SELECT action, fix, detail->'nearest' AS nearest
FROM unnest('{s3:GetObjekt,s3:ListObjectsV2,s3:HeadObject,lambda:Invoke,
		s3:GetBucketEncryption,s3:ListBuckets,s3:Whatever,S3:listobjects,
		emr:RunJobFlow,ELB:X,s33:Get,nosuchservice:Go}'::text[]) action,
	iam_lint(format('{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"%s","Resource":"*"}]}', action)::text)
WHERE rule IN ('invalid-action', 'invalid-service-in-action');
