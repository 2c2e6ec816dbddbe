-- simulate.sql: a decision of all kinds of policy against those of each one.
--
-- One policy of each kind: the caller's three out of the scaled corpus, one
-- after the other, and four as organisations and buckets have them.

\set ON_ERROR_STOP 1

CREATE TABLE all_kinds AS
	SELECT i.v AS identity, b.v AS boundary, s.v AS session,
		'{"Version": "2012-10-17", "Statement": [
			{"Effect": "Allow", "Action": "*", "Resource": "*"},
			{"Effect": "Deny", "NotAction": ["iam:*", "sts:*", "support:*"],
			 "Resource": "*", "Condition": {"StringNotEquals":
			 {"aws:RequestedRegion": ["us-east-1", "eu-west-1"]}}}]}'
		::iam_policy AS scp,
		'{"Version": "2012-10-17", "Statement": {"Effect": "Deny",
			"Principal": "*", "Action": ["s3:*", "sqs:*", "kms:*"],
			"Resource": "*", "Condition": {"StringNotEqualsIfExists":
			{"aws:PrincipalOrgID": "o-1234567"}, "BoolIfExists":
			{"aws:PrincipalIsAWSService": "false"}}}}'::iam_policy AS rcp,
		'{"Version": "2012-10-17", "Statement": {"Effect": "Allow",
			"Principal": "*", "Action": "s3:*", "Resource":
			["arn:aws:s3:::b", "arn:aws:s3:::b/*"]}}'::iam_policy AS endpoint,
		'{"Version": "2012-10-17", "Statement": [{"Effect": "Deny",
			"Principal": "*", "Action": "s3:*", "Resource": "arn:aws:s3:::b/*",
			"Condition": {"Bool": {"aws:SecureTransport": "false"}}},
			{"Effect": "Allow", "Principal": {"AWS":
			"arn:aws:iam::111122223333:root"}, "Action": "s3:GetObject",
			"Resource": "arn:aws:s3:::b/*"}]}'::iam_policy AS resource
	FROM (SELECT row_number() OVER (ORDER BY id) AS n, v
		  FROM scaled_policy ORDER BY id LIMIT 50000) AS i
		JOIN (SELECT row_number() OVER (ORDER BY id DESC) AS n, v
			  FROM scaled_policy ORDER BY id DESC LIMIT 50000) AS b USING (n)
		JOIN (SELECT row_number() OVER (ORDER BY id % 101, id) AS n, v
			  FROM scaled_policy ORDER BY id % 101, id LIMIT 50000) AS s
			USING (n);
VACUUM (FREEZE, ANALYZE) all_kinds;

\set request '''s3:GetObject'', ''arn:aws:s3:::b/k'', ''{"aws:SecureTransport": "true", "aws:RequestedRegion": "us-east-1", "aws:PrincipalOrgID": "o-1234567"}'''
-- The organisation's policies are the same for all rows, and put into arrays
-- once; the caller's and the resource's are another one in each row.
\set source 'FROM all_kinds, (SELECT scp, rcp, endpoint, ARRAY[scp] AS scps, ARRAY[rcp] AS rcps, ARRAY[endpoint] AS endpoints FROM all_kinds LIMIT 1) AS o'
\set policies 'ARRAY[identity], resource, ARRAY[boundary], ARRAY[session], o.scps, o.rcps, o.endpoints'
\set arrays 'ARRAY[identity], resource, ARRAY[boundary], ARRAY[session], ARRAY[all_kinds.scp], ARRAY[all_kinds.rcp], ARRAY[all_kinds.endpoint]'
\set caller '''arn:aws:sts::111122223333:assumed-role/Web/s'''

SELECT count(*) AS rows FROM all_kinds \gset
INSERT INTO side
	SELECT 'all kinds', 'identity alone',
		format('SELECT count(*) FROM all_kinds WHERE iam_allows(identity, %s)',
			   :'request'), :rows
	UNION ALL
	SELECT 'all kinds', 'each alone',
		'SELECT ' || string_agg(format('count(*) FILTER (WHERE '
			'iam_allows(%s, %s))', kind, :'request'), ', ') || ' ' || :'source',
		:rows
	FROM unnest('{identity,resource,boundary,session,o.scp,o.rcp,o.endpoint}'
				::text[]) AS kind
	UNION ALL
	SELECT 'all kinds', 'iam_simulate',
		format('SELECT count(*) FILTER (WHERE (iam_simulate(%s, %s, %s))'
			   '.allowed) %s', :'request', :'caller', :'policies', :'source'),
		:rows
	UNION ALL
	SELECT 'all kinds', 'iam_simulate, arrays in each row',
		format('SELECT count(*) FILTER (WHERE (iam_simulate(%s, %s, %s))'
			   '.allowed) %s', :'request', :'caller', :'arrays', :'source'),
		:rows
	UNION ALL
	SELECT 'all kinds', 'iam_explain',
		format('SELECT count(*) FROM all_kinds '
			   'CROSS JOIN LATERAL iam_explain(%s, %s, %s)',
			   :'request', :'caller', :'arrays'), :rows;

INSERT INTO comparison (title, measure, ours, theirs, times_faster, goal)
VALUES
	('iam_simulate, seven kinds : iam_allows on each', 'all kinds',
	 'iam_simulate', 'each alone', false, 1.3),
	('the same, seven arrays made in each row', 'all kinds',
	 'iam_simulate, arrays in each row', 'each alone', false, NULL),
	('iam_simulate, seven kinds : iam_allows, identity', 'all kinds',
	 'iam_simulate', 'identity alone', false, NULL),
	('iam_explain : iam_simulate', 'all kinds', 'iam_explain',
	 'iam_simulate', false, 20);
