--
-- MAY
--
-- iam_may, @~, iam_grants and iam_witness (design.md 3.3; lint.md 1, "Glob
-- algebra" and "Effective allow set"; semantics.md 3 to 8).
--
-- Every case is asked both ways: may says what is expected, and where it says
-- yes the witness, when one is found, is allowed and fits the patterns.
--
CREATE FUNCTION pg_temp.ask(statements text, action text, resource text)
	RETURNS text
	LANGUAGE plpgsql AS $$
DECLARE
	document iam_policy := ('{"Version":"2012-10-17","Statement":['
		|| statements || ']}')::iam_policy;
	may boolean := iam_may(document, action, resource);
	witness iam_request := iam_witness(document, action, resource);
	grants bigint := (SELECT count(*)
		FROM iam_grants(document, action, resource));
BEGIN
	IF may <> (document @~ iam_pattern(action, resource)) THEN
		RETURN 'the operator differs';
	ELSIF may <> (grants > 0) THEN
		RETURN 'iam_grants differs';
	ELSIF witness IS NULL THEN
		RETURN CASE WHEN may THEN 'undecided' ELSE 'no' END;
	ELSIF NOT may OR NOT iam_allows(document, witness) THEN
		RETURN 'wrong witness';
	END IF;
	RETURN (SELECT min(verdict COLLATE "C" ORDER BY 1)
		FROM (SELECT CASE verdict WHEN 'yes' THEN 'allowed'
				ELSE verdict END AS verdict
			FROM iam_grants(document, action, resource)) g);
END
$$;
CREATE TEMP TABLE cases (
	number int GENERATED ALWAYS AS IDENTITY,
	statements text,
	action text,
	resource text,
	expected text
);
\set star '{"Effect":"Allow","Action":"*","Resource":"*"}'
\set s3 '{"Effect":"Allow","Action":"s3:*","Resource":"*"}'
\set get '{"Effect":"Allow","Action":"s3:Get*","Resource":"arn:aws:s3:::b/*"}'
INSERT INTO cases (statements, action, resource, expected) VALUES
	-- actions
	(:'star', '*', '*', 'allowed'),
	(:'star', 's3:GetObject', 'arn:aws:s3:::b/k', 'allowed'),
	(:'star', '*:Delete*', '*', 'allowed'),
	(:'s3', 's3:Delete*', '*', 'allowed'),
	(:'s3', 'S3:DELETE*', '*', 'allowed'),
	(:'s3', 'ec2:*', '*', 'no'),
	(:'s3', 's?:Delete*', '*', 'allowed'),
	(:'s3', 'sq*:Delete*', '*', 'no'),
	(:'get', 's3:*Object', '*', 'allowed'),
	(:'get', 's3:Put*', '*', 'no'),
	(:'get', 's3:?et*', '*', 'allowed'),
	(:'get', 's3:???', '*', 'allowed'),
	(:'get', 's3:??', '*', 'no'),
	-- resources, part by part
	(:'get', 's3:GetObject', 'arn:aws:s3:::b/k', 'allowed'),
	(:'get', 's3:GetObject', 'arn:aws:s3:::b/a/*', 'allowed'),
	(:'get', 's3:GetObject', 'arn:aws:s3:::b', 'no'),
	(:'get', 's3:GetObject', 'arn:aws:s3:::c*', 'no'),
	(:'get', 's3:GetObject', 'arn:aws:s3:::*/k', 'allowed'),
	(:'get', 's3:GetObject', 'arn:aws:s3:::B/*', 'no'),
	(:'get', 's3:GetObject', 'arn:AWS:S3:::b/*', 'allowed'),
	(:'get', 's3:GetObject', 'arn:aws-cn:s3:::b/*', 'no'),
	(:'get', 's3:GetObject', 'arn:*:*:*:*:*', 'allowed'),
	(:'get', 's3:GetObject', 'arn:aws:s3:eu-*::b/*', 'no'),
	(:'get', 's3:GetObject', 'arn:aws:s3', 'allowed'),
	(:'get', 's3:GetObject', 'arn:aws:sqs', 'no'),
	('{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3"}',
		's3:*', 'arn:aws:s3:::b', 'allowed'),
	('{"Effect":"Allow","Action":"s3:*","Resource":"b/*"}',
		's3:*', '*', 'no'),
	('{"Effect":"Allow","Action":["s3 :*","*:Get*","s3:"],"Resource":"*"}',
		'*', '*', 'no'),
	-- statements that are inert in an identity policy
	('{"Effect":"Allow","Action":"*"}', '*', '*', 'no'),
	('{"Effect":"Allow","Action":"*","Resource":[]}', '*', '*', 'no'),
	-- Not-elements
	('{"Effect":"Allow","NotAction":"iam:*","Resource":"*"}',
		'iam:PassRole', '*', 'no'),
	('{"Effect":"Allow","NotAction":"iam:*","Resource":"*"}',
		'iam:*', '*', 'no'),
	('{"Effect":"Allow","NotAction":"iam:*","Resource":"*"}',
		'i*:*', '*', 'allowed'),
	('{"Effect":"Allow","NotAction":["iam:Get*","iam:*"],"Resource":"*"}',
		'iam:Get*', '*', 'no'),
	('{"Effect":"Allow","NotAction":"iam:Get*","Resource":"*"}',
		'iam:*', '*', 'allowed'),
	('{"Effect":"Allow","NotAction":"*","Resource":"*"}', '*', '*', 'no'),
	('{"Effect":"Allow","NotAction":[],"Resource":"*"}', '*', '*', 'allowed'),
	('{"Effect":"Allow","NotAction":"*:Get*","Resource":"*"}',
		'iam:Get*', '*', 'allowed'),
	('{"Effect":"Allow","Action":"*","NotResource":"arn:aws:s3:::b/*"}',
		's3:*', 'arn:aws:s3:::b/k', 'no'),
	('{"Effect":"Allow","Action":"*","NotResource":"arn:aws:s3:::b/*"}',
		's3:*', 'arn:aws:s3:::b*', 'allowed'),
	('{"Effect":"Allow","Action":"*","NotResource":"arn:aws:s3:::b/*"}',
		's3:*', '*', 'allowed'),
	('{"Effect":"Allow","Action":"*","NotResource":"*"}', '*', '*', 'no'),
	-- what unconditional Denys cover: actions and resources together
	(:'s3' || ',{"Effect":"Deny","Action":"s3:Delete*","Resource":"*"}',
		's3:DeleteObject', '*', 'no'),
	(:'s3' || ',{"Effect":"Deny","Action":"s3:Delete*","Resource":"*"}',
		's3:D*', '*', 'allowed'),
	(:'s3' || ',{"Effect":"Deny","Action":"s3:Delete*","Resource":"*"}',
		's3:DeleteBucket*', 'arn:aws:s3:::b', 'no'),
	(:'s3' || ',{"Effect":"Deny","Action":"s3:Delete*","Resource":"arn:aws:s3:::b/*"}',
		's3:Delete*', 'arn:aws:s3:::b/*', 'no'),
	(:'s3' || ',{"Effect":"Deny","Action":"s3:Delete*","Resource":"arn:aws:s3:::b/*"}',
		's3:Delete*', 'arn:aws:s3:::b*', 'allowed'),
	(:'s3' || ',{"Effect":"Deny","Action":"s3:Delete*","Resource":"arn:aws:s3:::b/*"}',
		's3:Delete*', '*', 'allowed'),
	(:'get' || ',{"Effect":"Deny","Action":"*","Resource":"arn:aws:s3:::b/*"}',
		's3:*', '*', 'no'),
	(:'get' || ',{"Effect":"Deny","Action":"s3:Get*","Resource":"arn:aws:s3:::*"}',
		'*', '*', 'no'),
	(:'get' || ',{"Effect":"Deny","NotAction":"s3:Put*","Resource":"*"}',
		's3:*', '*', 'no'),
	(:'s3' || ',{"Effect":"Deny","NotAction":"s3:Put*","Resource":"*"}',
		's3:*', '*', 'allowed'),
	(:'s3' || ',{"Effect":"Deny","NotAction":"s3:Put*","Resource":"*"}',
		's3:Get*', '*', 'no'),
	(:'s3' || ',{"Effect":"Deny","Action":"*","NotResource":"arn:aws:s3:::b/*"}',
		's3:*', 'arn:aws:s3:::c/*', 'no'),
	(:'s3' || ',{"Effect":"Deny","Action":"*","NotResource":"arn:aws:s3:::b/*"}',
		's3:*', '*', 'allowed'),
	(:'s3' || ',{"Effect":"Deny","Action":"*","Resource":"*"}',
		's3:*', '*', 'no'),
	(:'s3' || ',{"Effect":"Deny","Action":"*"}', 's3:*', '*', 'allowed'),
	(:'s3' || ',{"Effect":"Deny","Action":"*","Resource":"*","Principal":"*"}',
		's3:*', '*', 'no'),
	(:'s3' || ',{"Effect":"Deny","Action":"*","Resource":"*","Condition":{}}',
		's3:*', '*', 'no'),
	-- the second of two statements
	(:'get' || ',' || :'s3', 's3:Put*', '*', 'allowed'),
	-- conditions of an Allow: met by some context, or by none
	('{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"StringEquals":{"a:k":"v"}}}',
		's3:GetObject', '*', 'conditional'),
	('{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"StringLike":{"a:k":"v*"},"StringNotEquals":{"a:k":"v"}}}',
		's3:GetObject', '*', 'conditional'),
	('{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"NumericGreaterThan":{"a:k":"5"},"NumericLessThan":{"a:l":"-5"},"DateLessThan":{"a:d":"2020-01-01"},"IpAddress":{"a:i":"10.0.0.0/8"},"Bool":{"a:b":"true"},"BinaryEquals":{"a:y":"QUJD"},"ArnLike":{"a:r":"arn:aws:s3:::*/?"},"Null":{"a:n":"true"}}}',
		's3:GetObject', '*', 'conditional'),
	('{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"ForAnyValue:StringEquals":{"a:k":["v","w"]},"ForAllValues:StringLike":{"a:k":"v*"}}}',
		's3:GetObject', '*', 'conditional'),
	('{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"StringEquals":{"a:k":"${b:l}"}}}',
		's3:GetObject', '*', 'conditional'),
	('{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"StringEquals":{"a:k":[]}}}',
		's3:GetObject', '*', 'no'),
	('{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"StringEqualsIfExists":{"a:k":[]}}}',
		's3:GetObject', '*', 'conditional'),
	('{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"NumericEquals":{"a:k":"five"}}}',
		's3:GetObject', '*', 'no'),
	('{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"NumericEquals":{"a:k":["five",5]}}}',
		's3:GetObject', '*', 'conditional'),
	('{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"NumericNotEquals":{"a:k":"five"}}}',
		's3:GetObject', '*', 'conditional'),
	('{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"ForAnyValue:NumericNotEquals":{"a:k":["five","5"]}}}',
		's3:GetObject', '*', 'no'),
	('{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"StringEqual":{"a:k":"v"}}}',
		's3:GetObject', '*', 'no'),
	('{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"Null":{"a:k":"yes"}}}',
		's3:GetObject', '*', 'no'),
	('{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"Null":{"a:k":["yes","false"]}}}',
		's3:GetObject', '*', 'conditional'),
	-- no value meets both: nobody proves it, nobody finds a request
	('{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"StringEquals":{"a:k":"v"},"StringNotEquals":{"A:K":"v"}}}',
		's3:GetObject', '*', 'undecided'),
	-- conditions of a Deny: it is escaped, or it is not
	(:'s3' || ',{"Effect":"Deny","Action":"*","Resource":"*","Condition":{"StringEquals":{"a:k":"v"}}}',
		's3:GetObject', '*', 'conditional'),
	(:'s3' || ',{"Effect":"Deny","Action":"*","Resource":"*","Condition":{"StringNotEquals":{"a:k":"v"}}}',
		's3:GetObject', '*', 'conditional'),
	(:'s3' || ',{"Effect":"Deny","Action":"*","Resource":"*","Condition":{"StringNotEquals":{"a:k":"v"}}},{"Effect":"Deny","Action":"*","Resource":"*","Condition":{"Bool":{"a:l":"false"},"Null":{"a:l":"false"}}}',
		's3:GetObject', '*', 'conditional'),
	(:'s3' || ',{"Effect":"Deny","Action":"ec2:*","Resource":"*","Condition":{"StringEquals":{"a:k":"v"}}}',
		's3:GetObject', '*', 'allowed'),
	(:'s3' || ',{"Effect":"Deny","Action":"*","Resource":"*","Condition":{"Null":{"a:k":["true","false"]}}}',
		's3:GetObject', '*', 'undecided'),
	-- variables: in an Allow they stand for any text
	('{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::home/${aws:username}/*"}',
		's3:GetObject', 'arn:aws:s3:::home/bob/x', 'conditional'),
	('{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::home/${aws:username}/*"}',
		's3:GetObject', 'arn:aws:s3:::house/*', 'no'),
	('{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::${a:k}/${a:l}"}',
		's3:GetObject', 'arn:aws:s3:::b/c', 'conditional'),
	('{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::home/${a:k}","Condition":{"StringLike":{"a:k":"bo?"}}}',
		's3:GetObject', 'arn:aws:s3:::home/b*', 'conditional'),
	('{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::${*}/k"}',
		's3:GetObject', 'arn:aws:s3:::b/k', 'no'),
	('{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::${ }/k"}',
		's3:GetObject', '*', 'no'),
	('{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:${a:k}::b"}',
		's3:GetObject', 'arn:aws:s3:eu::b', 'no'),
	-- in a Deny they may miss
	(:'s3' || ',{"Effect":"Deny","Action":"*","Resource":"arn:aws:s3:::${a:k}*"}',
		's3:GetObject', 'arn:aws:s3:::b', 'conditional'),
	(:'s3' || ',{"Effect":"Deny","Action":"*","NotResource":"arn:aws:s3:::home/${a:k}"}',
		's3:GetObject', 'arn:aws:s3:::house', 'no'),
	(:'s3' || ',{"Effect":"Deny","Action":"*","NotResource":"arn:aws:s3:::home/${a:k}"}',
		's3:GetObject', 'arn:aws:s3:::home/x', 'conditional'),
	('{"Effect":"Allow","Action":"s3:*","NotResource":"arn:aws:s3:::${a:k}*"}',
		's3:GetObject', 'arn:aws:s3:::b', 'conditional'),
	-- principals: some caller may be meant
	('{"Effect":"Allow","Principal":"*","Action":"s3:*","Resource":"*"}',
		's3:GetObject', '*', 'conditional'),
	(:'s3' || ',{"Effect":"Deny","Principal":{"AWS":"111122223333"},"Action":"*","Resource":"*"}',
		's3:GetObject', '*', 'conditional'),
	-- letters that are not ASCII, and one character of several bytes
	('{"Effect":"Allow","Action":"é:Ä?*","Resource":"arn:aws:é:::日?"}',
		'É:äö*', 'arn:aws:É:::日本', 'allowed');
SELECT number, statements, action, resource, expected,
	pg_temp.ask(statements, action, resource) AS got
FROM cases
WHERE expected IS DISTINCT FROM pg_temp.ask(statements, action, resource)
ORDER BY number;
SELECT expected, count(*) FROM cases GROUP BY 1 ORDER BY 1;
-- variables are plain text in a document of another version (3.5)
SELECT iam_may('{"Statement":{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::${a:k}"}}',
	's3:*', 'arn:aws:s3:::b') AS no,
	iam_may('{"Statement":{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::${a:k}"}}',
	's3:*', 'arn:aws:s3:::${a*') AS yes;
-- rows of iam_grants: who may delete objects anywhere in a bucket
\set policy '{"Version":"2012-10-17","Statement":[{"Sid":"Read","Effect":"Allow","Action":"s3:Get*","Resource":"*"},{"Sid":"Own","Effect":"Allow","Action":["s3:PutObject","s3:Delete*"],"Resource":["arn:aws:s3:::b/${aws:PrincipalTag/tenant}/*","arn:aws:s3:::c/*"],"Condition":{"Bool":{"aws:SecureTransport":"true"}}},{"Effect":"Allow","NotAction":"iam:*","NotResource":"arn:aws:s3:::b"},{"Effect":"Deny","Action":"s3:DeleteObjectTagging","Resource":"*"},{"Effect":"Deny","Action":"s3:DeleteObject","Resource":"arn:aws:s3:::c/*"}]}'
SELECT * FROM iam_grants(:'policy', 's3:DeleteObject*', 'arn:aws:s3:::b/*');
SELECT * FROM iam_grants(:'policy', 's3:DeleteObject', 'arn:aws:s3:::c/*');
SELECT * FROM iam_grants(:'policy', 's3:DeleteObjectTagging');
SELECT iam_witness(:'policy', 's3:DeleteObject', 'arn:aws:s3:::b/t1/*');
-- NULLs, and questions that cannot be meant
SELECT iam_may(NULL, 's3:*'), iam_may(:'policy', NULL),
	iam_may(:'policy', 's3:*', NULL), iam_witness(:'policy', NULL),
	(SELECT count(*) FROM iam_grants(NULL, 's3:*'));
SELECT iam_may(:'policy', 'GetObject');
SELECT iam_may(:'policy', 's3:GetObject', 'bucket');
-- the error of iam_allows that sends people here
SELECT iam_allows(:'policy', 's3:Get*', '*');
-- hostile: it ends soon, and says yes when it is not sure
SELECT iam_may(('{"Version":"2012-10-17","Statement":[' ||
	'{"Effect":"Allow","Action":["s3:x' || string_agg(i || '*', '","s3:x') ||
	'"],"Resource":"*"},{"Effect":"Deny","Action":["s3:*y' ||
	string_agg(i || '*', '","s3:*y') || '"],"Resource":"*"}]}')::iam_policy,
	's3:*') AS may
FROM generate_series(1, 20000) i;
SELECT iam_may(('{"Version":"2012-10-17","Statement":{"Effect":"Allow",' ||
	'"Action":"s3:' || repeat('*a', 100000) || '","Resource":"*"}}')::iam_policy,
	's3:' || repeat('b*', 2000)) AS may;
