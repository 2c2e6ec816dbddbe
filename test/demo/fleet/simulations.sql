--
-- simulations.sql
--		Requests of the sample fleet on which more kinds of policy have a say:
--		trust policies, a session policy, SCPs, a bucket policy.
--
-- simulations.csv has the answers, written by hand from the rules.
--

CREATE TEMPORARY TABLE paper (name text PRIMARY KEY,
							  document iam_policy NOT NULL);
INSERT INTO paper (name, document) VALUES
-- SCPs: what is attached to the root, to production and to the laboratory
('everything', '{"Version": "2012-10-17", "Statement": {
	"Sid": "Everything", "Effect": "Allow", "Action": "*", "Resource": "*"}}'),
('guards', '{"Version": "2012-10-17", "Statement": [{
	"Sid": "OtherRegions", "Effect": "Deny",
	"NotAction": ["iam:*", "s3:*", "sts:*"], "Resource": "*",
	"Condition": {"StringNotEquals": {"aws:RequestedRegion":
		["us-east-1", "us-west-2"]}}
  }, {
	"Sid": "AdminWithMfa", "Effect": "Deny", "Action": "sts:AssumeRole",
	"Resource": "arn:aws:iam::*:role/admin",
	"Condition": {"BoolIfExists":
		{"aws:MultiFactorAuthPresent": "false"}}}]}'),
('services', '{"Version": "2012-10-17", "Statement": {
	"Sid": "LabServices", "Effect": "Allow",
	"Action": ["dynamodb:*", "lambda:*", "logs:*", "s3:*", "ses:*"],
	"Resource": "*"}}'),
-- the session that a tool opens when it works for heron
('session', '{"Version": "2012-10-17", "Statement": {
	"Sid": "HeronFiles", "Effect": "Allow",
	"Action": ["s3:GetObject", "s3:PutObject"],
	"Resource": "arn:aws:s3:::customer-documents-111122223333/heron/*"}}'),
-- the policy of the bucket of documents
('bucket', '{"Version": "2012-10-17", "Statement": [{
	"Sid": "RefusePlainHttp", "Effect": "Deny", "Principal": "*",
	"Action": "s3:*",
	"Resource": ["arn:aws:s3:::customer-documents-111122223333",
		"arn:aws:s3:::customer-documents-111122223333/*"],
	"Condition": {"Bool": {"aws:SecureTransport": "false"}}
  }, {
	"Sid": "LabReadsShared", "Effect": "Allow",
	"Principal": {"AWS": "arn:aws:iam::444455556666:root"},
	"Action": "s3:GetObject",
	"Resource": "arn:aws:s3:::customer-documents-111122223333/*",
	"Condition": {"StringEquals": {"s3:ExistingObjectTag/shared": "yes"}}}]}');

-- The trust policies are those of the fleet.
INSERT INTO paper (name, document)
SELECT 'trust of ' || r.name, y.document
FROM policy y
	JOIN principal r USING (principal_id)
	JOIN export e ON e.export_id = r.export_id
WHERE e.sample AND y.kind = 'trust';

-- SCPs are levels, each the merge of what is attached there.
CREATE TEMPORARY VIEW organisation AS
SELECT l.name, ARRAY[root.document, l.document] AS scps
FROM paper root
	CROSS JOIN
	(SELECT name, CASE name WHEN 'guards'
			THEN iam_merge(ARRAY[document, (SELECT document FROM paper
											WHERE name = 'everything')])
			ELSE document END
	 FROM paper
	 WHERE name IN ('guards', 'services')) AS l (name, document)
WHERE root.name = 'everything';

-- Who is no role of the fleet has no identity policies.
INSERT INTO simulation (role, title, action, resource, context, principal,
						identity, resource_policy, boundary, session, scps,
						resource_account, options)
SELECT s.role, s.title, s.action, s.resource,
	   coalesce(c.keys, '{}') || s.context,
	   coalesce('arn:aws:sts::' || c.account_id || ':assumed-role/' ||
				c.name || '/run-17', s.role),
	   coalesce(c.identity, '{}'),
	   (SELECT document FROM paper WHERE name = s.resource_policy),
	   c.boundaries,
	   (SELECT ARRAY[document] FROM paper WHERE name = s.session),
	   (SELECT scps FROM organisation WHERE name = s.scps),
	   s.resource_account,
	   jsonb_build_object('names', coalesce(c.names, '{}') ||
		   jsonb_strip_nulls(jsonb_build_object(
			   'trust', s.resource_policy, 'resource', s.resource_policy,
			   'session', s.session,
			   'scp', '["root"]' || to_jsonb(s.scps))))
FROM (VALUES
	('invoice-dispatch', 'Become admin', 'sts:AssumeRole',
	 'arn:aws:iam::111122223333:role/admin', '{}'::jsonb,
	 'trust of admin', NULL, 'guards', NULL),
	('invoice-dispatch', 'Become admin with MFA', 'sts:AssumeRole',
	 'arn:aws:iam::111122223333:role/admin',
	 '{"aws:MultiFactorAuthPresent": true}',
	 'trust of admin', NULL, 'guards', NULL),
	('support-tools', 'Become admin', 'sts:AssumeRole',
	 'arn:aws:iam::111122223333:role/admin', '{}',
	 'trust of admin', NULL, NULL, NULL),
	('invoice-dispatch', 'Become the builder in the other account',
	 'sts:AssumeRole', 'arn:aws:iam::444455556666:role/agent-builder', '{}',
	 'trust of agent-builder', NULL, NULL, NULL),
	('report-read', 'Become the builder in its own account',
	 'sts:AssumeRole', 'arn:aws:iam::444455556666:role/agent-builder', '{}',
	 'trust of agent-builder', NULL, NULL, NULL),
	('ec2.amazonaws.com', 'Become invoice-read', 'sts:AssumeRole',
	 'arn:aws:iam::111122223333:role/agents/invoice-read', '{}',
	 'trust of invoice-read', NULL, NULL, NULL),
	('support-tools', 'Read a PDF of osprey in a session for heron',
	 's3:GetObject',
	 'arn:aws:s3:::customer-documents-111122223333/osprey/invoice-9.pdf',
	 '{"aws:SecureTransport": true}', NULL, 'session', NULL, '111122223333'),
	('admin', 'Create a table in Frankfurt', 'dynamodb:CreateTable',
	 'arn:aws:dynamodb:eu-central-1:111122223333:table/copy',
	 '{"aws:RequestedRegion": "eu-central-1"}', NULL, NULL, 'guards', NULL),
	('agent-builder', 'Read the payment secret in no known region',
	 'secretsmanager:GetSecretValue',
	 'arn:aws:secretsmanager:us-east-1:444455556666:secret:prod/pay-Ab12Cd',
	 '{}', NULL, NULL, 'guards', NULL),
	('report-ops', 'Read the payment secret under the SCPs',
	 'secretsmanager:GetSecretValue',
	 'arn:aws:secretsmanager:us-east-1:444455556666:secret:prod/pay-Ab12Cd',
	 '{}', NULL, NULL, 'services', NULL),
	('agent-generic', 'Read a PDF in the other account', 's3:GetObject',
	 'arn:aws:s3:::customer-documents-111122223333/osprey/invoice-9.pdf',
	 '{"aws:SecureTransport": true}', 'bucket', NULL, NULL, '111122223333'),
	('admin', 'Write a PDF over plain HTTP', 's3:PutObject',
	 'arn:aws:s3:::customer-documents-111122223333/heron/invoice-17.pdf',
	 '{"aws:SecureTransport": false}', 'bucket', NULL, NULL, '111122223333')
) AS s (role, title, action, resource, context, resource_policy, session,
		scps, resource_account)
	LEFT JOIN caller c ON c.sample AND c.name = s.role;

DROP VIEW organisation;
DROP TABLE paper;
