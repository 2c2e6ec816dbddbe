-- iam_explain: why iam_simulate decides so

\pset null '-'

CREATE FUNCTION pg_temp.doc(VARIADIC statements text[]) RETURNS iam_policy
	LANGUAGE sql AS $$
	SELECT ('{"Version":"2012-10-17","Statement":[' ||
			array_to_string(statements, ',') || ']}')::iam_policy $$;

-- all columns: a role session whose boundary, session policy, SCP and bucket
-- policy all have a word to say
\x on
SELECT * FROM iam_explain('s3:PutObject', 'arn:aws:s3:::b/k',
	'{"s3:x-amz-server-side-encryption": "AES256", "aws:SourceIp": "nowhere",
	  "aws:TagKeys": ["a"], "aws:username": "x"}',
	'arn:aws:sts::111122223333:assumed-role/Web/s',
	identity => ARRAY[pg_temp.doc('{"Sid":"Write","Effect":"Allow",
			"Action":"s3:Put*","Resource":"arn:aws:s3:::b/*"}'),
		pg_temp.doc('{"Effect":"Allow","Action":"s3:*","Resource":"*",
			"Condition":{"StringEquals":{"aws:TagKeys":"a"}}}')],
	resource_policy => pg_temp.doc('{"Sid":"Encrypt","Effect":"Deny",
			"Principal":"*","Action":"s3:PutObject",
			"Resource":"arn:aws:s3:::b/*","Condition":{"StringNotEquals":
			{"s3:x-amz-server-side-encryption":"aws:kms"}}}',
		'{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:role/Other"},
			"Action":"*","Resource":"*"}'),
	boundary => ARRAY[pg_temp.doc('{"Effect":"Allow","Action":"s3:Get*",
		"Resource":"*"}')],
	session => ARRAY[pg_temp.doc('{"Effect":"Allow","Action":"s3:*",
		"Resource":"arn:aws:s3:::${aws:PrincipalTag/team}/*"}')],
	scps => ARRAY[pg_temp.doc('{"Effect":"Allow","Action":"*",
			"Resource":"*"}'),
		pg_temp.doc('{"Effect":"Allow","Action":"*","Resource":"*",
			"Condition":{"IpAddress":{"aws:SourceIp":"10.0.0.0/8"}}}')],
	options => '{"names": {"identity": ["writers", null], "resource": "b",
		"scp": ["root", "sandbox"]}}');
\x off

-- what a person reads, kind by kind
CREATE FUNCTION pg_temp.told(what text, action text, resource text,
	principal text, identity text DEFAULT NULL, resource_policy text DEFAULT
	NULL, boundary text DEFAULT NULL, session text DEFAULT NULL,
	scps text DEFAULT NULL, rcps text DEFAULT NULL, endpoint text DEFAULT NULL,
	options jsonb DEFAULT '{}', account text DEFAULT NULL)
	RETURNS TABLE (kind iam_policy_kind, policy int, st int, applies boolean,
	failed text, reason text)
	LANGUAGE sql AS $$
	SELECT kind, policy, statement, applies, failed_at, reason
	FROM iam_explain(action, resource, '{}', principal,
		CASE WHEN identity = '' THEN '{}'
			ELSE ARRAY[identity]::iam_policy[] END,
		resource_policy::iam_policy,
		CASE boundary WHEN '' THEN '{}'::iam_policy[]
			ELSE nullif(ARRAY[boundary::iam_policy], '{NULL}') END,
		CASE session WHEN '' THEN '{}'::iam_policy[]
			ELSE nullif(ARRAY[session::iam_policy], '{NULL}') END,
		nullif(ARRAY[scps::iam_policy], '{NULL}'),
		nullif(ARRAY[rcps::iam_policy], '{NULL}'),
		CASE endpoint WHEN '' THEN '{}'::iam_policy[]
			ELSE nullif(ARRAY[endpoint::iam_policy], '{NULL}') END,
		account, options) $$;
\set allow '''{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}'''
\set nothing '''{"Version":"2012-10-17","Statement":[]}'''
\set everyone '''{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}}'''
\set deny '''{"Version":"2012-10-17","Statement":{"Effect":"Deny","Principal":"*","Action":"*","Resource":"*"}}'''
\set ann '''arn:aws:iam::111122223333:user/ann'''
\set queue '''arn:aws:sqs:us-east-1:111122223333:q'''
\set other '''arn:aws:sqs:us-east-1:444455556666:q'''
\pset format unaligned

-- nothing given; in another account; with a policy that names nobody
SELECT * FROM pg_temp.told('', 'sqs:SendMessage', :queue, :ann, '');
SELECT * FROM pg_temp.told('', 'sqs:SendMessage', :other, :ann, '');
SELECT * FROM pg_temp.told('', 'sqs:SendMessage', :other, :ann, :allow,
	:nothing);
-- empty limits
SELECT * FROM pg_temp.told('', 'sqs:SendMessage', :queue, :ann, :allow,
	boundary => '', session => '', endpoint => '', scps => :nothing,
	rcps => :nothing);
-- limits that allow something else
SELECT * FROM pg_temp.told('', 'sqs:SendMessage', :queue, :ann, :allow,
	boundary => '{"Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*"}}',
	scps => '{"Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*"}}');
-- a federated user without session policy
SELECT * FROM pg_temp.told('', 'sqs:SendMessage', :queue,
	'arn:aws:sts::111122223333:federated-user/ann', :allow);
-- a caller without account; SCPs and identity policies have no say
SELECT * FROM pg_temp.told('', 'sqs:SendMessage', :queue, 'anonymous', :allow,
	scps => :nothing);
-- a service-linked role, the management account, a service without RCPs
SELECT * FROM pg_temp.told('', 'sqs:SendMessage', :queue,
	'arn:aws:sts::111122223333:assumed-role/AWSServiceRoleForECS/s', :allow,
	scps => :deny, rcps => :deny);
SELECT * FROM pg_temp.told('', 'sqs:SendMessage', :queue, :ann, :allow,
	scps => :deny, rcps => :deny,
	options => '{"management_account": "111122223333"}');
SELECT * FROM pg_temp.told('', 'lambda:InvokeFunction',
	'arn:aws:lambda:us-east-1:111122223333:function:f', :ann, :allow,
	rcps => :deny);
SELECT * FROM pg_temp.told('', 'kms:RetireGrant',
	'arn:aws:kms:us-east-1:111122223333:key/k', :ann, :allow,
	resource_policy => :everyone, rcps => :deny);
-- a KMS key; a role's trust policy, not given and given
SELECT * FROM pg_temp.told('', 'kms:Decrypt',
	'arn:aws:kms:us-east-1:111122223333:key/k', :ann, :allow);
SELECT * FROM pg_temp.told('', 'sts:AssumeRole',
	'arn:aws:iam::111122223333:role/T', :ann, :allow);
SELECT * FROM pg_temp.told('', 'sts:AssumeRole',
	'arn:aws:iam::111122223333:role/T', :ann, :allow, :nothing);
SELECT * FROM pg_temp.told('', 'sts:AssumeRole',
	'arn:aws:iam::111122223333:role/T', :ann, :allow, :everyone);
SELECT * FROM pg_temp.told('', 'sts:AssumeRoleWithWebIdentity',
	'arn:aws:iam::111122223333:role/T', :ann, :allow, :nothing);
-- an account that is named lets identity policies count
SELECT * FROM pg_temp.told('', 'kms:Decrypt',
	'arn:aws:kms:us-east-1:111122223333:key/k', :ann, '',
	'{"Statement":[{"Effect":"Allow","Action":"*","Resource":"*",
		"Principal":{"AWS":"111122223333"}},{"Effect":"Deny",
		"Action":"kms:Encrypt","Resource":"*","Principal":{"AWS":
		"arn:aws:iam::111122223333:root"}}]}');
-- why the conditions of a statement that applies hold
SELECT reason FROM iam_explain('s3:PutObject', 'arn:aws:s3:::b/k',
	'{"aws:TagKeys": ["a", "b", "c", "d"], "x:two": [1, true], "x:one": "\"é"}',
	identity => ARRAY['{"Statement":{"Effect":"Deny","Action":"*",
		"Resource":"*","Condition":{
			"ForAnyValue:StringNotLike":{"aws:TagKeys":"a*"},
			"ForAllValues:StringLike":{"x:two":"*","x:none":"a"},
			"StringNotEquals":{"x:one":"b","x:missing":"c"},
			"Null":{"x:null":"true"}}}}']::iam_policy[]);
-- a Deny that names it needs nothing beside it
SELECT * FROM pg_temp.told('', 'kms:Decrypt',
	'arn:aws:kms:us-east-1:111122223333:key/k', :ann, '',
	'{"Statement":{"Effect":"Deny","Action":"*","Resource":"*",
		"Principal":{"AWS":"111122223333"}}}');
-- what no policy decides
SELECT * FROM pg_temp.told('', 'sts:GetCallerIdentity', '*', :ann, :deny);
SELECT * FROM pg_temp.told('', 'sts:AssumeRole',
	'arn:aws:iam::111122223333:role/T', 'arn:aws:iam::111122223333:root',
	:allow, :everyone);
SELECT * FROM pg_temp.told('', 'iam:DeletePolicy',
	'arn:aws:iam::aws:policy/ReadOnlyAccess', :ann, :allow);
SELECT * FROM pg_temp.told('', 'sqs:SendMessage', :queue,
	'arn:aws:iam::111122223333:root', '');
SELECT * FROM pg_temp.told('', 's3:GetObject', 'arn:aws:s3:::b/k', :ann,
	:allow);
SELECT * FROM pg_temp.told('', 's3:GetObject', '*', :ann, :allow);
-- how a kind reads a statement: no Principal, no Resource, a short ARN
SELECT * FROM pg_temp.told('', 'sqs:SendMessage', :queue, :ann,
	'{"Statement":{"Effect":"Allow","Action":"*"}}',
	'{"Statement":[{"Effect":"Allow","Action":"*","Resource":"*"},
		{"Effect":"Allow","Action":"*","Principal":"*","Resource":"arn:aws:sqs"}]}',
	endpoint => '{"Statement":{"Effect":"Allow","Action":"*","Principal":"*"}}');
-- an account that is named does not suffice where nobody signs
SELECT * FROM pg_temp.told('', 'sts:AssumeRoleWithWebIdentity',
	'arn:aws:iam::111122223333:role/T', :ann, :allow,
	'{"Statement":{"Effect":"Allow","Action":"sts:*",
		"Principal":{"AWS":"111122223333"}}}');
-- whom NotPrincipal spares
\set sparing '''{"Statement":{"Effect":"Deny","Action":"*","Resource":"*","NotPrincipal":{"AWS":["111122223333","arn:aws:iam::111122223333:role/Web"]}}}'''
SELECT * FROM pg_temp.told('', 'sqs:SendMessage', :queue,
	'arn:aws:sts::111122223333:assumed-role/Web/s', :allow, :sparing);
SELECT * FROM pg_temp.told('', 'sqs:SendMessage', :queue, :ann, :allow,
	'{"Statement":{"Effect":"Deny","Action":"*","Resource":"*","NotPrincipal":
		{"AWS":"arn:aws:iam::111122223333:user/ann"}}}', boundary => :allow);
-- an id tells nobody's name
SELECT * FROM pg_temp.told('', 'sqs:SendMessage', :queue, :ann, :allow,
	'{"Statement":{"Effect":"Deny","Action":"*","Resource":"*",
		"Principal":{"AWS":"AIDAABCDEFGHIJKLMNOPQ"}}}');
-- several levels of SCPs that allow nothing
SELECT kind, policy, reason
FROM iam_explain('sqs:SendMessage', :queue, '{}', :ann,
	ARRAY[:allow]::iam_policy[], scps => ARRAY[:allow, :nothing, :allow,
		:nothing]::iam_policy[])
WHERE statement IS NULL;
-- an account that is not the one of the ARN
SELECT kind, reason
FROM iam_explain('sqs:SendMessage', :other, '{}', :ann,
	ARRAY[:allow]::iam_policy[], resource_account => '111122223333')
WHERE kind IS NULL;
-- the path of a session's role
SELECT kind, reason
FROM iam_explain('sqs:SendMessage', :queue, '{}',
	'arn:aws:sts::111122223333:assumed-role/Web/s',
	ARRAY[:allow]::iam_policy[], options => '{"principal_keys": true}')
WHERE kind IS NULL;
-- a reason stays readable, however long the names are
SELECT length(reason) < 3000 AS short, left(reason, 60) AS reason
FROM iam_explain('s3:GetObject', 'arn:aws:s3:::b/' || repeat('k', 1000000),
	'{}', :ann, ARRAY['{"Statement":{"Effect":"Allow","Action":"*",
		"Resource":"arn:aws:s3:::c/*"}}']::iam_policy[],
	resource_account => '111122223333');
