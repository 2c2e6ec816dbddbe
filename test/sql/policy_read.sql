-- iam_policy_read: the forms in which people hold policies

\set doc '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/${aws:username}/*"}]}'

-- every form gives the same policy
SELECT form, iam_policy_read(document) = :'doc'::iam_policy AS same
FROM (VALUES
	('as it is', :'doc'),
	('blanks and a byte order mark', U&'\FEFF' || E' \n' || :'doc' || E'\r\n'),
	('percent-encoded', replace(replace(replace(replace(replace(replace(
		:'doc', '%', '%25'), ' ', '%20'), '"', '%22'), '{', '%7B'), '}',
		'%7d'), '$', '%24')),
	('in a JSON string', to_json(:'doc'::text)::text),
	('in a string in a string', to_json(to_json(:'doc'::text)::text)::text),
	('percent-encoded in a string', to_json(replace(replace(:'doc',
		'"', '%22'), '{', '%7B'))::text),
	('one statement', (:'doc'::json -> 'Statement' -> 0)::text),
	('a list of statements', (:'doc'::json -> 'Statement')::text),
	('a list of one document', '[' || :'doc' || ']'),
	('iam get-policy-version', json_build_object('PolicyVersion',
		json_build_object('Document', :'doc'::json, 'VersionId', 'v1',
		'IsDefaultVersion', true))::text),
	('iam get-role-policy', json_build_object('RoleName', 'r', 'PolicyName',
		'p', 'PolicyDocument', :'doc'::json)::text),
	('iam get-role', json_build_object('Role', json_build_object('Path', '/',
		'AssumeRolePolicyDocument', :'doc'::json))::text),
	('s3api get-bucket-policy', json_build_object('Policy',
		:'doc'::text)::text),
	('organizations describe-policy', json_build_object('Policy',
		json_build_object('PolicySummary', json_build_object('Id', 'p-1'),
		'Content', :'doc'::text))::text),
	('secretsmanager get-resource-policy', json_build_object('ARN', 'a',
		'ResourcePolicy', :'doc'::text)::text),
	('sqs get-queue-attributes', json_build_object('Attributes',
		json_build_object('Policy', :'doc'::text))::text),
	('ecr get-repository-policy', json_build_object('registryId', '1',
		'policyText', :'doc'::text)::text)) AS t(form, document);

-- what the forms leave open
SELECT iam_policy_read('[]');
SELECT iam_policy_read('{}');
SELECT iam_policy_read('{"Version": "2008-10-17", "Statement": []}');
SELECT iam_policy_read('{"Effect": "Allow", "Action": "*", "Resource": "*"}');
SELECT iam_policy_read(NULL) IS NULL AS null_in_null_out;

-- strict about what the policy says; the place is that in the inmost text
SELECT iam_policy_read('{"Effect": "Allow", "Action": 1, "Resource": "*"}');
SELECT iam_policy_read('{"Policy": "{\"Statement\": [{\"Effect\": \"allow\"}]}"}');
SELECT iam_policy_read('{"PolicyVersion": {"Document": {"Statment": []}}}');
SELECT iam_policy_read('{"Policy": "{\"Version\": "}');
SELECT iam_policy_read('%7B%22Version%22');
SELECT iam_policy_read('');
SELECT iam_policy_read('arn:aws:iam::aws:policy/ReadOnlyAccess');
SELECT iam_policy_read('[{"Effect": "Allow", "Action": "*"}, {}]');
-- layers without end
SELECT iam_policy_read((WITH RECURSIVE w(n, t) AS (SELECT 0, '{}'::text
	UNION ALL SELECT n + 1, to_json(t)::text FROM w WHERE n < 10)
	SELECT t FROM w ORDER BY n DESC LIMIT 1));
-- beyond the limit of a document
SELECT iam_policy_read('{"Statement": {"Effect": "Allow", "Action": "' ||
	repeat('x', 1100000) || '", "Resource": "*"}}');
