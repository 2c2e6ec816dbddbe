--
-- usage.sql
--		What the trails of the sample fleet show, and what follows from it.
--
-- Fails unless all is as written here by hand, from fleet/duties.tsv, the
-- policies and the rules.
--
CREATE TEMPORARY VIEW wrong AS
SELECT coalesce(a.subject, e.subject) AS subject, a.answer,
	   e.answer AS expected
FROM (SELECT 'files and events', count(*) || ' ' || sum(events) FROM trail
	  UNION ALL
	  SELECT 'not read', count(*)::text FROM trail_error
	  UNION ALL
	  SELECT outcome || ' ' || account_id, sum(calls)::text
	  FROM usage
	  WHERE relation = 'primary'
	  GROUP BY outcome, account_id
	  UNION ALL
	  SELECT relation, sum(calls)::text
	  FROM usage
	  WHERE relation <> 'primary'
	  GROUP BY relation
	  UNION ALL
	  SELECT 'via ' || via || ' ' || action, sum(calls)::text
	  FROM usage
	  WHERE via = 's3.amazonaws.com'
	  GROUP BY via, action
	  UNION ALL
	  SELECT 'without any use', string_agg(p.name, ' ' ORDER BY p.name)
	  FROM principal p JOIN export e USING (export_id)
	  WHERE e.sample AND p.arn NOT IN (SELECT principal FROM session) AND
		  p.arn NOT IN (SELECT principal FROM evidence)
	  UNION ALL
	  -- Of small roles everything, of great ones the columns that tell.
	  SELECT name, string_agg(verdict || ' ' || action, ', '
							  ORDER BY action)
	  FROM (SELECT *, count(*) OVER (PARTITION BY name) AS allowed
			FROM action_verdict) AS v
	  WHERE sample AND (allowed < 10 OR verdict IN ('used', 'implied',
			'attempted', 'denied_only'))
	  GROUP BY name
	  UNION ALL
	  SELECT name || ' ' || action, verdict || ' ' || reason
	  FROM action_verdict
	  WHERE sample AND
		  name IN ('agent-builder', 'agent-generic', 'invoice-archive') AND
		  action IN ('s3:PutObjectAcl', 's3:DeleteBucket', 's3:GetObject',
					 'logs:PutLogEvents', 'lambda:InvokeFunction') AND
		  verdict <> 'used'
	  UNION ALL
	  SELECT name || ' ' || title, verdict || coalesce(
			 ' if ' || conditions::text, '') || coalesce(
			 ' unless ' || refused_if::text, '')
	  FROM who_can
	  WHERE sample
	  UNION ALL
	  SELECT 'tightened ' || policy,
			 document_text
	  FROM (SELECT policy || ' cautious', cautious::text FROM tightened
			UNION ALL
			SELECT policy || ' strict', strict::text FROM tightened
		   ) AS t (policy, document_text)
	  WHERE policy ~ '^(send-email|delete-file|search-own-customers) '
	 ) AS a (subject, answer)
	FULL JOIN (VALUES
		('files and events', '26 10000'),
		('not read', '0'),
		-- CopyObject is two actions: 260 more than there are events
		('ok 111122223333', '8368'),
		('ok 444455556666', '1112'),
		('error 111122223333', '40'),
		('error 444455556666', '24'),
		('denied 111122223333', '648'),
		('denied 444455556666', '17'),
		('none', '44'),
		('passrole', '17'),
		-- CopyObject: s3:GetObjectTagging and s3:ListBucket may be needed
		('secondary', '520'),
		('unmapped', '7'),
		('via s3.amazonaws.com kms:Decrypt', '160'),
		('via s3.amazonaws.com kms:GenerateDataKey', '300'),
		('without any use', 'report-mail report-pdf'),

		('admin', 'used cloudtrail:LookupEvents, used iam:GetRole, '
		 'used iam:ListRoles, implied iam:PassRole, '
		 'used lambda:CreateFunction, used lambda:UpdateFunctionCode, '
		 'used s3:ListAllMyBuckets'),
		('agent-builder', 'used lambda:GetFunction, '
		 'used lambda:UpdateFunctionCode, used logs:DescribeLogGroups'),
		('agent-generic', 'used dynamodb:DescribeTable, '
		 'used dynamodb:ListTables, implied iam:PassRole, '
		 'used lambda:CreateFunction, used lambda:GetFunction, '
		 'used lambda:ListFunctions, '
		 'used lambda:UpdateFunctionConfiguration, '
		 'used logs:CreateLogStream, used logs:DescribeLogGroups, '
		 'used s3:GetBucketLocation, used ses:GetSendQuota'),
		('invoice-archive', 'used s3:DeleteObject, '
		 'used s3:GetBucketLocation, used s3:GetObject, '
		 'implied s3:GetObjectTagging, used s3:ListBucket, '
		 'used s3:PutObject'),
		('invoice-dispatch', 'used logs:CreateLogStream, '
		 'not_observable logs:PutLogEvents, denied_only sts:AssumeRole, '
		 'unused sts:TagSession'),
		('invoice-mail', 'used logs:CreateLogStream, '
		 'not_observable logs:PutLogEvents, no_coverage ses:SendEmail, '
		 'no_coverage ses:SendRawEmail'),
		('invoice-pdf', 'used logs:CreateLogStream, '
		 'not_observable logs:PutLogEvents, used s3:GetObject, '
		 'used s3:PutObject'),
		('invoice-read', 'used dynamodb:GetItem, used dynamodb:Query, '
		 'used logs:CreateLogStream, not_observable logs:PutLogEvents'),
		('report-mail', 'no_coverage ses:SendEmail'),
		('report-ops', 'used cloudwatch:DescribeAlarms, '
		 'used ec2:DescribeInstances, used ec2:RebootInstances, '
		 'used states:StartExecution'),
		('report-pdf', 'no_coverage s3:GetObject, no_coverage s3:PutObject'),
		('report-read', 'no_coverage dynamodb:GetItem, '
		 'no_coverage dynamodb:Query, used logs:CreateLogStream, '
		 'not_observable logs:PutLogEvents'),
		('support-context', 'attempted dynamodb:BatchGetItem, '
		 'used dynamodb:GetItem, used dynamodb:Query, used kms:Decrypt, '
		 'used s3:GetObject, attempted secretsmanager:GetSecretValue, '
		 'used ssm:GetParameter'),
		('support-lookup', 'denied_only dynamodb:GetItem, '
		 'unused dynamodb:Query, used logs:CreateLogStream, '
		 'not_observable logs:PutLogEvents'),
		('support-notify', 'used ses:GetSendQuota, used ses:ListIdentities'),
		('support-reply', 'no_coverage ses:SendBounce, '
		 'no_coverage ses:SendCustomVerificationEmail, '
		 'no_coverage ses:SendEmail, no_coverage ses:SendRawEmail, '
		 'no_coverage ses:SendTemplatedEmail'),
		('support-search', 'unused dynamodb:GetItem, used dynamodb:Query, '
		 'used dynamodb:Scan, used logs:CreateLogStream, '
		 'not_observable logs:PutLogEvents'),
		('support-tools', 'unused s3:DeleteObject, used s3:GetObject, '
		 'used s3:ListBucket, used s3:PutObject, no_coverage ses:SendEmail, '
		 'no_coverage ses:SendRawEmail'),

		-- production records calls of objects, the laboratory does not; the
		-- boundary of agent-builder names neither of the two others
		('invoice-archive s3:PutObjectAcl', 'unused no_event'),
		('invoice-archive s3:DeleteBucket', 'unused no_event'),
		('agent-generic s3:GetObject',
		 'no_coverage data_events_not_covered:AWS::S3::Object'),
		('agent-generic s3:PutObjectAcl',
		 'no_coverage data_events_not_covered:AWS::S3::Object'),
		('agent-generic lambda:InvokeFunction',
		 'no_coverage data_events_not_covered:AWS::Lambda::Function'),
		('agent-generic s3:DeleteBucket', 'unused no_event'),
		('agent-generic logs:PutLogEvents', 'not_observable never_logged'),
		('agent-builder s3:GetObject',
		 'no_coverage data_events_not_covered:AWS::S3::Object'),
		('agent-builder logs:PutLogEvents', 'not_observable never_logged'),

		('admin Delete documents anywhere', 'yes'),
		('invoice-archive Delete documents anywhere', 'yes'),
		('support-tools Delete documents anywhere', 'yes'),
		('agent-generic Delete documents anywhere', 'yes'),
		('report-ops Delete documents anywhere', 'yes'),
		('agent-builder Delete documents anywhere', 'limit'),
		('admin Write documents anywhere', 'yes'),
		('invoice-archive Write documents anywhere', 'yes'),
		('support-tools Write documents anywhere', 'yes'),
		('agent-generic Write documents anywhere', 'yes'),
		('report-ops Write documents anywhere', 'yes'),
		('agent-builder Write documents anywhere', 'yes'),
		('invoice-pdf Write documents anywhere',
		 'conditional if {"StringEqualsIfExists": '
		 '{"s3:x-amz-server-side-encryption": "aws:kms"}} '
		 'unless [{"Bool": {"aws:SecureTransport": "false"}}]'),
		-- Its policy has no Version, so that ${...} is plain text.
		('report-pdf Write documents anywhere', 'yes'),

		('tightened send-email cautious', '{"Version":"2012-10-17",'
		 '"Statement":[{"Sid":"SendEmail","Effect":"Allow",'
		 '"Action":["ses:SendEmail","ses:SendRawEmail"],"Resource":"*"}]}'),
		('tightened send-email strict',
		 '{"Version":"2012-10-17","Statement":[]}'),
		('tightened delete-file cautious', '{"Version":"2012-10-17",'
		 '"Statement":[{"Sid":"HandleFiles","Effect":"Allow",'
		 '"Action":["s3:GetObject","s3:PutObject"],'
		 '"Resource":"arn:aws:s3:::customer-documents-111122223333/*"},'
		 '{"Sid":"ListFiles","Effect":"Allow","Action":"s3:ListBucket",'
		 '"Resource":"arn:aws:s3:::customer-documents-111122223333"}]}'),
		('tightened delete-file strict', '{"Version":"2012-10-17",'
		 '"Statement":[{"Sid":"HandleFiles","Effect":"Allow",'
		 '"Action":["s3:GetObject","s3:PutObject"],'
		 '"Resource":"arn:aws:s3:::customer-documents-111122223333/*"},'
		 '{"Sid":"ListFiles","Effect":"Allow","Action":"s3:ListBucket",'
		 '"Resource":"arn:aws:s3:::customer-documents-111122223333"}]}'),
		('tightened search-own-customers cautious',
		 '{"Version":"2012-10-17","Statement":[{"Sid":"SearchOwnRows",'
		 '"Effect":"Allow","Action":["dynamodb:Query","dynamodb:Scan"],'
		 '"Resource":["arn:aws:dynamodb:us-east-1:111122223333:table/'
		 'customers","arn:aws:dynamodb:us-east-1:111122223333:table/'
		 'customers/index/*"],"Condition":{"ForAllValues:StringEquals":'
		 '{"dynamodb:LeadingKeys":"${aws:PrincipalTag/tenant}"}}},'
		 '{"Sid":"WriteOwnLog","Effect":"Allow",'
		 '"Action":["logs:CreateLogStream","logs:PutLogEvents"],"Resource":'
		 '"arn:aws:logs:us-east-1:111122223333:log-group:/aws/lambda/'
		 'support-search:*"}]}'),
		('tightened search-own-customers strict',
		 '{"Version":"2012-10-17","Statement":[{"Sid":"SearchOwnRows",'
		 '"Effect":"Allow","Action":["dynamodb:Query","dynamodb:Scan"],'
		 '"Resource":["arn:aws:dynamodb:us-east-1:111122223333:table/'
		 'customers","arn:aws:dynamodb:us-east-1:111122223333:table/'
		 'customers/index/*"],"Condition":{"ForAllValues:StringEquals":'
		 '{"dynamodb:LeadingKeys":"${aws:PrincipalTag/tenant}"}}},'
		 '{"Sid":"WriteOwnLog","Effect":"Allow",'
		 '"Action":["logs:CreateLogStream"],"Resource":'
		 '"arn:aws:logs:us-east-1:111122223333:log-group:/aws/lambda/'
		 'support-search:*"}]}')
	) AS e (subject, answer) USING (subject)
WHERE a.answer IS DISTINCT FROM e.answer;

SELECT * FROM wrong ORDER BY subject;

DO $$
BEGIN
	IF EXISTS (SELECT FROM wrong) THEN
		RAISE EXCEPTION 'what the trails show is not as expected';
	END IF;
END
$$;

DROP VIEW wrong;

-- A tightened policy allows what was seen, as far as it did before, and none
-- of what it did not allow or what was not used.
CREATE TEMPORARY VIEW wrong AS
SELECT t.name, t.policy, a.action
FROM tightened t
	CROSS JOIN LATERAL unnest(seen || ARRAY['s3:DeleteBucket',
		'iam:CreateUser', 'ec2:StopInstances']) AS a (action)
WHERE iam_may(strict, action) <>
	(iam_may(document, action) AND action = ANY (seen)) OR
	iam_may(cautious, action) <>
	(iam_may(document, action) AND action = ANY (seen || unseen));

SELECT * FROM wrong ORDER BY name, policy, action;

DO $$
BEGIN
	IF EXISTS (SELECT FROM wrong) THEN
		RAISE EXCEPTION 'tightened policies allow too much or too little';
	END IF;
END
$$;

DROP VIEW wrong;
