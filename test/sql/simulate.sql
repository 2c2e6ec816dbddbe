-- iam_simulate: arguments, what matched, missing keys, options, bad input.
-- What it decides is the matter of the case table (decision).

\pset null '-'

-- Documents: one of statements, and three that recur.
CREATE FUNCTION pg_temp.doc(VARIADIC statements text[]) RETURNS iam_policy
	LANGUAGE sql AS $$
	SELECT ('{"Version":"2012-10-17","Statement":[' ||
			array_to_string(statements, ',') || ']}')::iam_policy $$;
CREATE FUNCTION pg_temp.allow(condition text DEFAULT NULL,
	sid text DEFAULT NULL, resource text DEFAULT '*') RETURNS text
	LANGUAGE sql AS $$
	SELECT '{' || coalesce('"Sid":"' || sid || '",', '') ||
		'"Effect":"Allow","Action":"s3:GetObject","Resource":"' || resource ||
		'"' || coalesce(',"Condition":' || condition, '') || '}' $$;
CREATE FUNCTION pg_temp.deny(condition text DEFAULT NULL) RETURNS text
	LANGUAGE sql AS $$
	SELECT '{"Effect":"Deny","Action":"s3:*","Resource":"*"' ||
		coalesce(',"Condition":' || condition, '') || '}' $$;

-- all columns; nothing given is nothing allowed
SELECT * FROM iam_simulate('s3:GetObject', 'arn:aws:s3:::b/k');
SELECT * FROM iam_simulate('s3:GetObject', 'arn:aws:s3:::b/k',
	identity => ARRAY[pg_temp.doc(pg_temp.allow())]);
-- a call without FROM gives the row too
SELECT iam_simulate('s3:GetObject', 'arn:aws:s3:::b/k');

-- what is not known gives nothing
SELECT * FROM iam_simulate(NULL, 'arn:aws:s3:::b/k');
SELECT * FROM iam_simulate('s3:GetObject', NULL);
SELECT * FROM iam_simulate('s3:GetObject', 'arn:aws:s3:::b/k', NULL);
SELECT count(*) FROM iam_explain(NULL, 'arn:aws:s3:::b/k');
-- other arguments that are NULL are absent
SELECT decision, blocked_by
FROM iam_simulate('s3:GetObject', 'arn:aws:s3:::b/k', '{}', NULL, NULL, NULL,
	NULL, NULL, NULL, NULL, NULL, NULL, NULL);

-- absent against empty
SELECT kind, s.decision, s.blocked_by
FROM (VALUES ('boundary'), ('session'), ('scps'), ('rcps'), ('endpoint'))
	AS k (kind)
	CROSS JOIN LATERAL iam_simulate('s3:GetObject', 'arn:aws:s3:::b/k',
		identity => ARRAY[pg_temp.doc(pg_temp.allow())],
		boundary => CASE kind WHEN 'boundary' THEN '{}'::iam_policy[] END,
		session => CASE kind WHEN 'session' THEN '{}'::iam_policy[] END,
		scps => CASE kind WHEN 'scps' THEN '{}'::iam_policy[] END,
		rcps => CASE kind WHEN 'rcps' THEN '{}'::iam_policy[] END,
		endpoint => CASE kind WHEN 'endpoint' THEN '{}'::iam_policy[] END)
	AS s;

-- what matched: every Allow of the kinds that granted or limited
SELECT decision, jsonb_pretty(matched) AS matched
FROM iam_simulate('s3:GetObject', 'arn:aws:s3:::b/k',
	identity => ARRAY[pg_temp.doc(VARIADIC '{}'), pg_temp.doc(pg_temp.allow(sid => 'Größe'),
		pg_temp.allow('{"Bool":{"x:k":"true"}}'))],
	boundary => ARRAY[pg_temp.doc(pg_temp.allow())],
	scps => ARRAY[pg_temp.doc(pg_temp.allow()), pg_temp.doc(pg_temp.allow())],
	options => '{"names": {"identity": [null, "readers"],
		"boundary": "limits", "scp": ["root"]}}');
-- a Deny stands alone; without a decision by statements nothing matched
SELECT decision, matched
FROM iam_simulate('s3:GetObject', 'arn:aws:s3:::b/k',
	identity => ARRAY[pg_temp.doc(pg_temp.allow(), pg_temp.deny())],
	boundary => ARRAY[pg_temp.doc(pg_temp.deny())]);
SELECT decision, matched
FROM iam_simulate('s3:GetObject', 'arn:aws:s3:::b/k',
	identity => ARRAY[pg_temp.doc(pg_temp.allow())], boundary => '{}');
-- a grant by name, beside which identity policies and boundary have no part
SELECT decision, matched
FROM iam_simulate('s3:GetObject', 'arn:aws:s3:::b/k',
	principal => 'arn:aws:iam::111122223333:user/ann',
	identity => ARRAY[pg_temp.doc(pg_temp.allow())],
	resource_policy => pg_temp.doc('{"Effect":"Allow","Action":"*",
		"Resource":"*","Principal":{"AWS":
		"arn:aws:iam::111122223333:user/ann"}}'),
	boundary => ARRAY[pg_temp.doc(VARIADIC '{}')]);
-- and one beside which identity policies would have done as well
SELECT decision, matched
FROM iam_simulate('s3:GetObject', 'arn:aws:s3:::b/k',
	principal => 'arn:aws:iam::111122223333:user/ann',
	identity => ARRAY[pg_temp.doc(pg_temp.allow())],
	resource_policy => pg_temp.doc('{"Effect":"Allow","Action":"*",
		"Resource":"*","Principal":{"AWS":
		"arn:aws:iam::111122223333:user/ann"}}'));

-- keys that could have changed the decision
CREATE TEMPORARY TABLE missing (
	n int GENERATED ALWAYS AS IDENTITY, shows text, statements text,
	boundary text, context text);
COPY missing (shows, statements, boundary, context) FROM stdin (DELIMITER '|');
an Allow fails for want of a key|allow if {"Bool":{"aws:SecureTransport":"true"}}||{}
the key is there|allow if {"Bool":{"aws:SecureTransport":"true"}}||{"aws:SecureTransport":false}
null and the empty array are missing keys|allow if {"StringEquals":{"x:a":"1"}};allow if {"StringEquals":{"x:b":"1"}}||{"x:a":null,"x:b":[]}
another Allow does without|allow;allow if {"Bool":{"x:k":"true"}}||{}
a Deny that applies for good|allow if {"Bool":{"x:k":"true"}};deny||{}
a Deny may begin to apply|allow;deny if {"Bool":{"x:k":"true"}}||{}
a Deny may cease to apply|allow;deny if {"BoolIfExists":{"x:k":"false"}}||{}
one of two Denies applies for good|allow;deny;deny if {"BoolIfExists":{"x:k":"false"}}||{}
two Denies may cease together|allow;deny if {"StringNotEquals":{"x:a":"1"}};deny if {"StringNotEquals":{"x:b":"1"}}||{}
an Allow that applies may cease to|allow if {"StringNotEquals":{"x:k":"1"}}||{}
also without values: an array makes it fail|allow if {"StringNotEquals":{"x:k":[]}}||{}
and a value that cannot be read|allow if {"ForAllValues:NumericNotEquals":{"x:k":[]}}||{}
IfExists on a positive operator|allow if {"StringEqualsIfExists":{"x:k":"1"}}||{}
ForAllValues passes without the key|allow if {"ForAllValues:StringEquals":{"x:k":"1"}}||{}
ForAnyValue does not|allow if {"ForAnyValue:StringEquals":{"x:k":"1"}}||{}
Null true holds and may cease to|allow if {"Null":{"x:k":"true"}}||{}
Null false fails and may hold|allow if {"Null":{"x:k":"false"}}||{}
Null with both holds in any case|allow if {"Null":{"x:k":["true","false"]}}||{}
Null with neither never holds|allow if {"Null":{"x:k":"maybe"}}||{}
no value can meet an unparsable one|allow if {"NumericEquals":{"x:k":"many"}}||{}
an unknown operator never holds|allow if {"StringMatches":{"x:k":"1"}}||{}
both keys of a statement|allow if {"StringEquals":{"x:b":"1","x:a":"1"}}||{}
only the one that is missing|allow if {"StringEquals":{"x:b":"1","x:a":"1"}}||{"x:a":"1"}
another condition fails for good|allow if {"StringEquals":{"x:b":"1","x:a":"1"}}||{"x:a":"2"}
a key once, without regard to case|allow if {"StringEquals":{"x:Key":"1"}};allow if {"StringEquals":{"X:key":"2"}}||{}
the boundary's key, behind one that does not matter|allow;allow if {"Bool":{"x:a":"true"}}|allow if {"Bool":{"x:b":"true"}}|{}
the boundary's key, when the policies allow|allow|allow if {"Bool":{"x:k":"true"}}|{}
both kinds need one|allow if {"Bool":{"x:a":"true"}}|allow if {"Bool":{"x:b":"true"}}|{}
the boundary is empty for good|allow if {"Bool":{"x:a":"true"}}|nothing|{}
a variable in the resource|allow on arn:aws:s3:::b/${aws:username}||{}
that could not match|allow on arn:aws:s3:::c/${aws:username}||{}
its default does not match, a value could|allow on arn:aws:s3:::b/${aws:username, 'nobody'}||{}
its default matches, a value could fail to|allow on arn:aws:s3:::b/${aws:username, 'k'}||{}
neither default nor value could match|allow on arn:aws:s3:::c/${aws:username, 'k'}||{}
a default in a value that matches|allow if {"StringEquals":{"x:k":"${x:v, 'a'}"}}||{"x:k":"a"}
a default in a value of a negated one|allow if {"StringNotEquals":{"x:k":"${x:v, 'a'}"}}||{"x:k":"a"}
a malformed one never has a value|allow on arn:aws:s3:::b/${ }||{}
a variable in a condition|allow if {"StringLike":{"x:k":"${x:v}/*"}}||{"x:k":"home/a"}
no variable helps a request's value that does not parse|allow if {"ArnLike":{"x:k":"arn:aws:s3:::${x:v}"}}||{"x:k":"nowhere"}
when another value matches|allow if {"StringLike":{"x:k":["home/*","${x:v}/*"]}}||{"x:k":"home/a"}
a negated one that would then match|allow if {"StringNotEquals":{"x:k":"${x:v}"}}||{"x:k":"a"}
the order of values does not matter: one cannot be read|allow if {"ForAllValues:ArnEquals":{"x:k":"arn:aws:s3:::${x:v}"}}||{"x:k":["arn:aws:s3:::b","bad"]}
the same the other way round|allow if {"ForAllValues:ArnEquals":{"x:k":"arn:aws:s3:::${x:v}"}}||{"x:k":["bad","arn:aws:s3:::b"]}
key and variable are missing|allow if {"StringEquals":{"x:k":"${x:v}"}}||{}
a variable of a multivalued key has no value, and it is not missing|allow if {"StringEquals":{"x:k":"${x:v}"}}||{"x:k":"a","x:v":["a"]}
\.
CREATE FUNCTION pg_temp.statement(words text) RETURNS text LANGUAGE sql AS $$
	SELECT CASE
		WHEN words LIKE '% on %' THEN
			pg_temp.allow(resource => split_part(words, ' on ', 2))
		WHEN words LIKE 'allow%' THEN
			pg_temp.allow(nullif(split_part(words, ' if ', 2), ''))
		ELSE pg_temp.deny(nullif(split_part(words, ' if ', 2), '')) END $$;
CREATE FUNCTION pg_temp.statements(words text) RETURNS iam_policy
	LANGUAGE sql AS $$
	SELECT pg_temp.doc(VARIADIC coalesce(
		array_agg(pg_temp.statement(w) ORDER BY n), '{}'))
	FROM unnest(string_to_array(words, ';')) WITH ORDINALITY AS u (w, n)
	WHERE words <> 'nothing' $$;
SELECT shows, decision, missing_context
FROM missing CROSS JOIN LATERAL
	iam_simulate('s3:GetObject', 'arn:aws:s3:::b/k', context::jsonb,
		identity => ARRAY[pg_temp.statements(statements)],
		boundary => CASE WHEN boundary <> ''
			THEN ARRAY[pg_temp.statements(boundary)] END)
ORDER BY n;

-- a resource that NotResource excludes is excluded for good
SELECT missing_context FROM iam_simulate('s3:GetObject', 'arn:aws:s3:::b/k',
	identity => ARRAY[pg_temp.doc('{"Effect":"Allow","Action":"*",
		"NotResource":"arn:aws:s3:::b/*",
		"Condition":{"Bool":{"x:k":"true"}}}')]);

-- what other kinds could come to counts: either the caller's two kinds,
-- which ask for one key, or the resource's policy alone
SELECT decision, missing_context
FROM iam_simulate('s3:GetObject', 'arn:aws:s3:::b/k',
	principal => 'arn:aws:sts::111122223333:assumed-role/Web/s',
	identity => ARRAY[pg_temp.doc(pg_temp.allow('{"Bool":{"x:own":"true"}}'))],
	boundary => ARRAY[pg_temp.doc(pg_temp.allow('{"Bool":{"x:own":"true"}}'))],
	resource_policy => pg_temp.doc('{"Effect":"Allow","Action":"*",
		"Resource":"*","Principal":"*","Condition":{"Bool":
		{"x:theirs":"true"}}}'),
	resource_account => '111122223333');
-- a key policy that could name the account, or everyone: only with the first
-- do identity policies matter
SELECT decision, missing_context
FROM iam_simulate('kms:Decrypt', 'arn:aws:kms:us-east-1:111122223333:key/k',
	principal => 'arn:aws:sts::111122223333:assumed-role/Web/s',
	identity => ARRAY[pg_temp.doc('{"Effect":"Allow","Action":"*",
		"Resource":"*","Condition":{"Bool":{"x:own":"true"}}}')],
	resource_policy => pg_temp.doc('{"Effect":"Allow","Action":"*",
		"Resource":"*","Principal":"*","Condition":{"Bool":
		{"x:all":"true"}}}', '{"Effect":"Allow","Action":"*","Resource":"*",
		"Principal":{"AWS":"111122223333"},"Condition":{"Bool":
		{"x:account":"true"}}}'));
-- levels: a key of the one that allows nothing, unless another never will
SELECT never, decision, missing_context
FROM (VALUES (true), (false)) AS v (never)
	CROSS JOIN LATERAL iam_simulate('s3:GetObject', 'arn:aws:s3:::b/k',
		identity => ARRAY[pg_temp.doc(pg_temp.allow())],
		scps => ARRAY[pg_temp.doc(pg_temp.allow('{"Bool":{"x:a":"true"}}')),
			pg_temp.doc(pg_temp.allow('{"StringNotEquals":{"x:b":"1"}}')),
			CASE WHEN never THEN pg_temp.doc(VARIADIC '{}')
			ELSE pg_temp.doc(pg_temp.allow()) END]) AS s;

-- the account of a bucket, when a caller is named and it could matter
SELECT what, decision, blocked_by, missing_context
FROM (VALUES ('not given', NULL, true), ('the caller''s', '111122223333', true),
	('another', '444455556666', true), ('denied anyway', NULL, false))
	AS v (what, account, allows)
	CROSS JOIN LATERAL iam_simulate('s3:GetObject', 'arn:aws:s3:::b/k',
		principal => 'arn:aws:iam::111122223333:user/ann',
		identity => CASE WHEN allows
			THEN ARRAY[pg_temp.doc(pg_temp.allow())] ELSE '{}' END,
		resource_account => account);
-- an unnamed caller is of the resource's account; * is the caller's own
SELECT missing_context FROM iam_simulate('s3:GetObject', 'arn:aws:s3:::b/k',
	identity => ARRAY[pg_temp.doc(pg_temp.allow())]);
SELECT missing_context FROM iam_simulate('s3:GetObject', '*',
	principal => 'arn:aws:iam::111122223333:user/ann',
	identity => ARRAY[pg_temp.doc(pg_temp.allow())]);
-- an RCP that would not bind in the management account
SELECT decision, missing_context
FROM iam_simulate('s3:GetObject', 'arn:aws:s3:::b/k', principal => 'anonymous',
	resource_policy => pg_temp.doc('{"Effect":"Allow","Action":"*",
		"Resource":"*","Principal":"*"}'),
	rcps => ARRAY[pg_temp.doc('{"Effect":"Deny","Action":"*","Resource":"*",
		"Principal":"*"}')],
	options => '{"management_account": "999988887777"}');

-- an RCP that binds elsewhere only
SELECT decision, missing_context
FROM iam_simulate('s3:GetObject', 'arn:aws:s3:::b/k',
	principal => 'arn:aws:iam::999988887777:user/ann',
	rcps => ARRAY[pg_temp.doc('{"Effect":"Deny","Action":"*","Resource":"*",
		"Principal":"*"}')],
	options => '{"management_account": "999988887777"}');

-- keys that follow from the caller
SELECT principal, key, decision
FROM (VALUES ('arn:aws:iam::111122223333:root', 'aws:PrincipalArn',
	'arn:aws:iam::111122223333:root'),
	('arn:aws:iam::111122223333:root', 'aws:userid', '111122223333'),
	('arn:aws:iam::111122223333:root', 'aws:PrincipalType', 'Account'),
	('arn:aws:iam::111122223333:user/div/ann', 'aws:username', 'ann'),
	('arn:aws:iam::111122223333:user/div/ann', 'aws:PrincipalArn',
	'arn:aws:iam::111122223333:user/div/ann'),
	('arn:aws:iam::111122223333:user/div/ann', 'aws:PrincipalAccount',
	'111122223333'),
	('arn:aws:iam::111122223333:user/div/ann', 'aws:PrincipalType', 'User'),
	('arn:aws:iam::111122223333:role/app/Web', 'aws:PrincipalArn',
	'arn:aws:iam::111122223333:role/app/Web'),
	('arn:aws:sts::111122223333:assumed-role/Web/s', 'aws:PrincipalArn',
	'arn:aws:iam::111122223333:role/Web'),
	('arn:aws:sts::111122223333:assumed-role/Web/s', 'AWS:principaltype',
	'AssumedRole'),
	('arn:aws:sts::111122223333:federated-user/ann', 'aws:userid',
	'111122223333:ann'),
	('lambda.amazonaws.com', 'aws:PrincipalServiceName',
	'lambda.amazonaws.com'),
	('lambda.amazonaws.com', 'aws:PrincipalIsAWSService', 'true'),
	('anonymous', 'aws:PrincipalType', 'Anonymous'))
	AS v (principal, key, value)
	CROSS JOIN LATERAL iam_simulate('sqs:SendMessage',
		'arn:aws:sqs:us-east-1:111122223333:q', principal => principal,
		resource_policy => pg_temp.doc(format('{"Effect":"Allow","Action":"*",
			"Resource":"*","Principal":"*","Condition":{"StringEquals":
			{"%s":"%s"}}}', key, value)),
		options => '{"principal_keys": true}');
-- roles that AWS makes have a path that their sessions do not show
SELECT name, decision, missing_context
FROM unnest('{AWSReservedSSO_Admin_0123456789abcdef,AWSServiceRoleForECS,
	AWSReserved}'::text[]) AS name
	CROSS JOIN LATERAL iam_simulate('sqs:SendMessage',
		'arn:aws:sqs:us-east-1:111122223333:q',
		principal => format('arn:aws:sts::111122223333:assumed-role/%s/s',
							name),
		identity => ARRAY[pg_temp.doc('{"Effect":"Allow","Action":"*",
			"Resource":"*","Condition":{"ArnLike":{"aws:PrincipalArn":
			"arn:aws:iam::111122223333:role/*"}}}')],
		options => '{"principal_keys": true}');
-- not by themselves, and what the context says stays
SELECT options, context, decision, missing_context
FROM (VALUES ('{}', '{}'), ('{"principal_keys": false}', '{}'),
	('{"principal_keys": true}', '{"AWS:Username": "bob"}'),
	('{"principal_keys": true}', '{"aws:username": null}'),
	('{"principal_keys": true}', '{}')) AS v (options, context)
	CROSS JOIN LATERAL iam_simulate('s3:GetObject', 'arn:aws:s3:::b/k',
		context::jsonb, 'arn:aws:iam::111122223333:user/ann',
		ARRAY[pg_temp.doc(pg_temp.allow(
			'{"StringEquals":{"aws:username":"ann"}}'))],
		resource_account => '111122223333', options => options::jsonb);

-- bad input names the argument and the value
CREATE FUNCTION pg_temp.refused(arguments text) RETURNS text LANGUAGE sql AS $$
	SELECT code || ': ' || message || coalesce(' | ' || detail, '') ||
		coalesce(' | ' || hint, '')
	FROM test.error('SELECT * FROM iam_simulate(' || arguments || ')') $$;
SELECT pg_temp.refused(a) FROM (VALUES
	('''GetObject'', ''*'''),
	('''s3:Get*'', ''*'''),
	('''s3:'', ''*'''),
	('''s3:GetObject'', ''bucket'''),
	('''s3:GetObject'', ''arn:aws:s3'''),
	('''s3:GetObject'', ''*'', ''[]'''),
	('''s3:GetObject'', ''*'', ''"a"'''),
	('''s3:GetObject'', ''*'', ''{"a": {"b": "c"}}'''),
	('''s3:GetObject'', ''*'', ''{"a": [["b"]]}'''),
	('''s3:GetObject'', ''*'', ''{"a": [null]}'''),
	('''s3:GetObject'', ''*'', ''{"a": "1", "A": "2"}'''),
	('''s3:GetObject'', ''*'', principal => ''ann'''),
	('''s3:GetObject'', ''*'', principal => '''''),
	('''s3:GetObject'', ''*'', principal => ''*'''),
	('''s3:GetObject'', ''*'', principal => ''111122223333'''),
	('''s3:GetObject'', ''*'', principal => ''arn:aws:iam::1:user/ann'''),
	('''s3:GetObject'', ''*'', principal => ''arn:aws:iam::111122223333:group/g'''),
	('''s3:GetObject'', ''*'', resource_account => ''12345'''),
	('''s3:GetObject'', ''*'', resource_account => ''AWS'''),
	('''s3:GetObject'', ''*'', identity => ARRAY[NULL]::iam_policy[]'),
	('''s3:GetObject'', ''*'', scps => ARRAY[NULL]::iam_policy[]'),
	('''s3:GetObject'', ''*'', scps => ARRAY[ARRAY[''{"Statement":[]}'']]::iam_policy[]'),
	('''s3:GetObject'', ''*'', options => ''[]'''),
	('''s3:GetObject'', ''*'', options => ''{"management": "1"}'''),
	('''s3:GetObject'', ''*'', options => ''{"management_account": 1}'''),
	('''s3:GetObject'', ''*'', options => ''{"management_account": "1"}'''),
	('''s3:GetObject'', ''*'', options => ''{"service_refusals": "no"}'''),
	('''s3:GetObject'', ''*'', options => ''{"principal_keys": null}'''),
	('''s3:GetObject'', ''*'', options => ''{"names": []}'''),
	('''s3:GetObject'', ''*'', options => ''{"names": {"scps": []}}'''),
	('''s3:GetObject'', ''*'', options => ''{"names": {"scp": [1]}}'''),
	('''s3:GetObject'', ''*'', options => ''{"names": {"scp": {}}}'''))
	AS v (a);
-- a call site in PL/pgSQL sees new arguments
DO $$
DECLARE
	p text;
	answers text[];
BEGIN
	FOREACH p IN ARRAY ARRAY[NULL, 'anonymous', NULL,
		'arn:aws:iam::111122223333:user/ann', 'anonymous'] LOOP
		answers := answers || (iam_simulate('sqs:SendMessage',
			'arn:aws:sqs:us-east-1:111122223333:q', '{}', p,
			ARRAY['{"Version":"2012-10-17","Statement":{"Effect":"Allow",
				"Action":"*","Resource":"*"}}']::iam_policy[])).decision::text;
	END LOOP;
	RAISE NOTICE '%', answers;
END
$$;
