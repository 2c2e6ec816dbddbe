-- iam_cloudtrail_usage: CloudTrail records as rows of used actions

\pset null '-'
SET TimeZone = 'Asia/Tokyo';

-- A record, with changes; a member that is changed to null is left out.
CREATE FUNCTION pg_temp.record(changes jsonb DEFAULT '{}') RETURNS text
RETURN (jsonb_strip_nulls('{"eventVersion": "1.09",
	"userIdentity": {"type": "IAMUser", "principalId": "AIDA1",
		"arn": "arn:aws:iam::111122223333:user/team/alice",
		"accountId": "111122223333",
		"sessionContext": {"sessionIssuer": {}}},
	"eventTime": "2024-05-06T07:08:09Z", "eventSource": "iam.amazonaws.com",
	"eventName": "GetUser", "awsRegion": "us-east-1", "eventID": "e1",
	"eventType": "AwsApiCall", "managementEvent": true,
	"recipientAccountId": "111122223333", "eventCategory": "Management"}'
	|| changes))::text;

-- every column
SELECT * FROM iam_cloudtrail_usage(pg_temp.record('{"sharedEventID": "s1",
	"errorCode": "NoSuchEntityException", "errorMessage": "no such user",
	"userIdentity": {"type": "AssumedRole", "principalId": "AROA1:fn",
		"arn": "arn:aws:sts::111122223333:assumed-role/agent/fn",
		"accountId": "111122223333", "invokedBy": "s3.amazonaws.com",
		"sessionContext": {"sessionIssuer": {"type": "Role",
			"principalId": "AROA1", "userName": "agent",
			"arn": "arn:aws:iam::111122223333:role/team/agent"}},
		"inScopeOf": {"sourceArn":
			"arn:aws:lambda:us-east-1:111122223333:function:fn"}}}')) \gx

--
-- Forms of delivery
--
SELECT f.form, u.event_id, u.happened_at AT TIME ZONE 'UTC' AS happened,
	u.principal, u.action, u.error
FROM (VALUES
	(1, 'record', pg_temp.record()),
	(2, 'trail file', '{"Records":[' || pg_temp.record() || ', ' ||
		pg_temp.record('{"eventID": "e2"}') || ']}'),
	(3, 'empty trail file', '{"Records":[]}'),
	(4, 'array', '[' || pg_temp.record() || ']'),
	(5, 'array of trail files', '[{"Records":[' || pg_temp.record() ||
		']}, {"Records":[' || pg_temp.record('{"eventID": "e2"}') || ']}]'),
	(6, 'lines', pg_temp.record() || E'\n' ||
		pg_temp.record('{"eventID": "e2"}') || E'\r\n\n'),
	(7, 'lines with commas', pg_temp.record() || E',\n' ||
		pg_temp.record('{"eventID": "e2"}')),
	(8, 'lookup-events', jsonb_build_object('Events', jsonb_build_array(
		jsonb_build_object('EventId', 'outer', 'EventName', 'Outer',
			'ReadOnly', 'true', 'EventTime', 1715000000, 'Username', 'outer',
			'Resources', '[]'::jsonb,
			'CloudTrailEvent', pg_temp.record())))::text),
	(9, 'EventBridge', '{"version": "0", "id": "outer", "detail-type":
		"AWS API Call via CloudTrail", "source": "aws.iam", "time":
		"2020-01-01T00:00:00Z", "detail": ' || pg_temp.record() || '}'),
	(10, 'Athena', '[{"eventid": "e1", "eventtime": "2024-05-06T07:08:09Z",
		"eventsource": "iam.amazonaws.com", "eventname": "GetUser",
		"awsregion": "us-east-1", "errorcode": null, "requestparameters": null,
		"useridentity": {"type": "AssumedRole", "principalid": "AROA1:s",
			"accountid": "111122223333", "sessioncontext": {"sessionissuer":
				{"arn": "arn:aws:iam::111122223333:role/team/agent",
				"principalid": "AROA1"}}}}]'),
	(11, 'CloudTrail Lake', '[{"eventID": "e1",
		"eventTime": "2024-05-06 07:08:09.000", "eventSource":
		"iam.amazonaws.com", "eventName": "GetUser", "userIdentity":
		"{\"type\": \"Root\", \"accountId\": \"111122223333\"}"}]'),
	(12, 'Steampipe, CloudQuery', '[{"event_id": "e1",
		"event_time": "2024-05-06T07:08:09Z", "event_source":
		"iam.amazonaws.com", "event_name": "GetUser", "user_identity":
		{"type": "Root", "accountId": "111122223333"}},
		{"account_id": "1", "event_id": "outer", "cloud_trail_event": ' ||
		pg_temp.record() || '}]'),
	(13, 'Logstash', pg_temp.record('{"eventTime": null, "@timestamp":
		"2024-05-06T07:08:09.000Z", "message": "x"}')),
	(14, 'CloudWatch Logs', jsonb_build_object('logGroup', 'trail',
		'logEvents', jsonb_build_array(jsonb_build_object('id', '1',
			'timestamp', 1, 'message', pg_temp.record())))::text),
	(15, 'byte order mark', U&'\FEFF' || pg_temp.record()))
	AS f (number, form, document)
LEFT JOIN LATERAL iam_cloudtrail_usage(f.document) AS u ON true
ORDER BY f.number;

-- aggregated data events: only what holds of all is told
SELECT happened_at AT TIME ZONE 'UTC' AS happened, principal, event_name,
	action, resource, outcome, category, error
FROM iam_cloudtrail_usage('{"Records": [{"eventID": "a1",
	"eventCategory": "Aggregated", "eventType": "AwsAggregatedEvent",
	"eventSource": "s3.amazonaws.com", "awsRegion": "us-east-1",
	"recipientAccountId": "111122223333",
	"timeWindow": {"windowStart": "2024-05-06T07:05:00Z",
		"windowEnd": "2024-05-06T07:10:00Z", "windowSize": "PT5M"},
	"summary": {"primaryDimension": {"dimension": "resourceARN",
			"statistics": [{"name": "arn:aws:s3:::b/k", "value": 3}],
			"aggregationType": "Count"},
		"details": [{"dimension": "eventName", "statistics":
				[{"name": "GetObject", "value": 2},
				{"name": "PutObject", "value": 1}]},
			{"dimension": "userIdentity", "statistics":
				[{"name": "IAMUser:arn:aws:iam::111122223333:user/alice",
				"value": 3}]}]}},
	{"eventID": "a2", "eventCategory": "Aggregated",
	"eventSource": "s3.amazonaws.com",
	"timeWindow": {"windowStart": "2024-05-06T07:05:00Z"}, "summary": {}}]}');

-- what is no event
SELECT event_id, relation, action, category, error
FROM iam_cloudtrail_usage('[{"awsAccountId": "111122223333",
	"digestStartTime": "2024-05-06T07:08:09Z",
	"digestS3Object": "AWSLogs/111122223333/CloudTrail-Digest/x.json.gz",
	"logFiles": []}, ' || pg_temp.record('{"eventCategory": "Insight",
	"eventType": "AwsCloudTrailInsight"}') || ', ' || pg_temp.record() || ']');

--
-- Who it was
--
SELECT i.identity ->> 'type' AS type, u.principal, u.principal_id, u.actor,
	u.via, u.account, u.error
FROM (VALUES
	(1, '{"type": "AssumedRole", "principalId": "AROA1:i-1",
		"arn": "arn:aws:sts::111122223333:assumed-role/agent/i-1",
		"sessionContext": {"sessionIssuer": {"type": "Role",
			"principalId": "AROA1",
			"arn": "arn:aws:iam::111122223333:role/team/agent"}}}'::jsonb),
	(2, '{"type": "AssumedRole", "principalId": "AROA1:i-1",
		"arn": "arn:aws:sts::111122223333:assumed-role/agent/i-1"}'),
	(3, '{"type": "Role", "principalId": "AROA1:fn",
		"arn": "arn:aws:iam::111122223333:role/team/agent"}'),
	(4, '{"type": "IAMUser", "principalId": "AIDA1",
		"arn": "arn:aws:iam::111122223333:user/team/alice",
		"sessionContext": {"sessionIssuer": {}}}'),
	(5, '{"type": "Root", "principalId": "111122223333",
		"arn": "arn:aws:iam::111122223333:root"}'),
	(6, '{"type": "Root", "principalId": "111122223333",
		"accountId": "111122223333"}'),
	(7, '{"type": "FederatedUser", "principalId": "111122223333:bob",
		"arn": "arn:aws:sts::111122223333:federated-user/bob",
		"sessionContext": {"sessionIssuer": {"type": "IAMUser",
			"principalId": "AIDA1",
			"arn": "arn:aws:iam::111122223333:user/team/alice"}}}'),
	(8, '{"type": "AWSService", "invokedBy": "lambda.amazonaws.com"}'),
	(9, '{"type": "AWSAccount", "principalId": "AIDA9",
		"accountId": "444455556666"}'),
	(10, '{"type": "IdentityCenterUser", "accountId": "111122223333",
		"onBehalfOf": {"userId": "u-1"}, "principalId": "u-1"}'),
	(11, '{"type": "SAMLUser", "principalId": "sts:saml:bob",
		"userName": "bob"}'),
	(12, '{"type": "WebIdentityUser", "principalId":
		"accounts.google.com:app:bob", "userName": "bob"}'),
	(13, '{"type": "Directory", "userName": "bob"}'),
	(14, '{"type": "Unknown", "principalId": "p"}'),
	(15, '{"accountId": "111122223333", "invokedBy": "ec2.amazonaws.com"}'),
	(16, '{"type": "Alien", "principalId": "p"}'),
	(17, '{}'),
	(18, '"none"'),
	(19, 'null'))
	AS i (number, identity),
	iam_cloudtrail_usage(pg_temp.record(jsonb_build_object('userIdentity',
		i.identity))) AS u
ORDER BY i.number;

-- the root user in another partition
SELECT u.principal FROM iam_cloudtrail_usage(pg_temp.record('{"awsRegion":
	"cn-north-1", "userIdentity": {"type": "Root",
	"accountId": "111122223333"}}')) AS u;

--
-- Outcomes
--
SELECT o.code, left(o.message, 60) AS message, u.outcome, u.resource
FROM (VALUES
	(1, NULL, NULL),
	(2, 'NoSuchEntityException', 'The user cannot be found.'),
	(3, 'Client.DryRunOperation', 'Request would have succeeded'),
	(4, 'ThrottlingException', NULL),
	(5, 'AccessDenied', NULL),
	(6, 'AccessDeniedException', 'User: x is not authorized to perform: '
		'iam:GetUser on resource: arn:aws:iam::111122223333:user/bob because '
		'no identity-based policy allows the iam:GetUser action'),
	(7, 'AccessDenied', 'User: x is not authorized to perform: iam:GetUser '
		'on resource: user bob'),
	(8, 'AccessDenied', 'User: x is not authorized to perform: iam:GetUser '
		'on resource: arn:aws:iam::111122223333:user/' || repeat('b', 930)),
	(9, 'Client.UnauthorizedOperation', 'You are not authorized'),
	(10, 'UnauthorizedException', NULL),
	(11, 'VpceAccessDenied', 'The request was denied due to a VPC endpoint '
		'policy'),
	(12, 'SomeException', 'Access Denied'),
	(13, NULL, 'with an explicit deny in a service control policy'),
	(14, 'InvalidCloudWatchLogsRoleArnException', 'Access denied. Check the '
		'permissions of the role.'))
	AS o (number, code, message),
	iam_cloudtrail_usage(pg_temp.record(jsonb_build_object('errorCode',
		o.code, 'errorMessage', o.message))) AS u
ORDER BY o.number;

--
-- Which actions
--
CREATE FUNCTION pg_temp.needs(source text, name text, changes jsonb)
RETURNS TABLE (needs text)
RETURN (SELECT string_agg(concat_ws(' ', u.relation, u.action, u.resource,
		u.error), E'\n' ORDER BY u.ordinality)
	FROM iam_cloudtrail_usage(pg_temp.record(jsonb_build_object('eventSource',
		source || '.amazonaws.com', 'eventName', name) || changes))
		WITH ORDINALITY AS u);

SELECT e.source, e.name, n.needs
FROM (VALUES
	(1, 'iam', 'CreateUser', '{}'::jsonb),
	(2, 's3', 'getbucketcors', '{}'),
	(3, 'monitoring', 'PutMetricAlarm', '{}'),
	(4, 'lambda', 'UpdateFunctionCode20150331v2', '{}'),
	(5, 'sts', 'GetCallerIdentity', '{}'),
	(6, 'signin', 'ConsoleLogin', '{}'),
	(7, 'ec2', 'BidEvictedEvent', '{"eventType": "AwsServiceEvent"}'),
	(8, 'nosuch', 'DoThings', '{}'),
	(9, 'kms', 'ReEncrypt', '{"requestParameters": {"sourceKeyId":
		"arn:aws:kms:us-east-1:111122223333:key/a", "destinationKeyId":
		"arn:aws:kms:us-east-1:111122223333:key/b"}}'),
	-- conditions: met, not met, with nothing in it, not to be told
	(20, 'ec2', 'CreateVpc', '{"requestParameters": {"cidrBlock": "1.2.3.4/8",
		"tagSpecificationSet": {"items": [{"resourceType": "vpc",
			"tags": [{"key": "a", "value": ""}]}]}}}'),
	(21, 'ec2', 'CreateVpc', '{"requestParameters": {"cidrBlock": "x"}}'),
	(22, 'ec2', 'CreateVpc', '{"requestParameters":
		{"tagSpecificationSet": {"items": []}}}'),
	(23, 'ec2', 'CreateVpc', '{"requestParameters": {"omitted": true}}'),
	(24, 'ec2', 'CreateVpc', '{"errorCode": "Client.UnauthorizedOperation",
		"errorMessage": "You are not authorized to perform: ec2:CreateTags on resource: arn:aws:ec2:us-east-1:111122223333:vpc/*"}'),
	-- one action instead of another
	(30, 's3', 'GetObject', '{"requestParameters": {"bucketName": "b",
		"key": "k/1", "versionId": "v"}, "resources":
		[{"type": "AWS::S3::Object", "ARN": "arn:aws:s3:::b/k/1"},
		{"type": "AWS::S3::Bucket", "ARN": "arn:aws:s3:::b"}]}'),
	(31, 's3', 'GetObject', '{"requestParameters": {"bucketName": "b",
		"key": "k/1"}, "resources":
		[{"type": "AWS::S3::Bucket", "ARN": "arn:aws:s3:::b"},
		{"type": "AWS::S3::Object", "ARN": "arn:aws:s3:::b/k/1"}]}'),
	(32, 's3', 'GetObject', '{}'),
	(33, 's3', 'ListObjectsV2', '{"resources":
		[{"type": "AWS::S3::Object", "ARNPrefix": "arn:aws:s3:::b/"},
		{"type": "AWS::S3::Object", "ARN": "arn:aws:s3:::b/k"},
		{"type": "AWS::S3::Bucket", "ARN": "arn:aws:s3:::b"}]}'),
	(34, 's3', 'CopyObject', '{"requestParameters": {"bucketName": "b",
		"key": "k", "x-amz-copy-source": "/c/d?versionId=1",
		"x-amz-acl": "private"}}'),
	(35, 's3', 'ListObjectsV2', '{"resources": [{"ARN":
		"arn:aws:s3:::b/k"}]}'),
	-- alternatives
	(40, 'dynamodb', 'ExecuteStatement', '{"resources": [{"ARN":
		"arn:aws:dynamodb:us-east-1:111122223333:table/t"}]}'),
	-- of several resources none
	(41, 'dynamodb', 'BatchGetItem', '{"resources": [{"ARN":
		"arn:aws:dynamodb:us-east-1:111122223333:table/t"}, {"ARN":
		"arn:aws:dynamodb:us-east-1:111122223333:table/u"}]}'),
	(42, 'dynamodb', 'BatchGetItem', '{"resources": [{"ARN":
		"arn:aws:dynamodb:us-east-1:111122223333:table/t"}, {"ARN":
		"arn:aws:dynamodb:us-east-1:111122223333:table/t"}]}'),
	(43, 'lambda', 'Invoke', '{"resources": [{"ARN":
		"arn:aws:lambda:us-east-1:111122223333:function:f:live"}]}'),
	(44, 'apigateway', 'UpdateStage', '{"requestParameters":
		{"restApiId": "a", "stageName": "s"}}'),
	(45, 'apigateway', 'UpdateStage', '{"requestParameters":
		{"restApiId": "a"}}'),
	-- passed roles: by ARN, by name, by something else, not to be told, none
	(50, 'lambda', 'CreateFunction20150331', '{"requestParameters":
		{"role": "arn:aws:iam::111122223333:role/team/fn", "layers": []}}'),
	(51, 'ecs', 'RegisterTaskDefinition', '{"requestParameters":
		{"taskRoleArn": "arn:aws:iam::111122223333:role/a",
		"executionRoleArn": "arn:aws:iam::111122223333:role/b",
		"containerDefinitions": [{"x": "arn:aws:iam::111122223333:role/a"}]}}'),
	(52, 'glue', 'CreateJob', '{"awsRegion": "cn-north-1", "userIdentity":
		{"type": "Root", "arn": "arn:aws-cn:iam::111122223333:root"},
		"requestParameters": {"name": "j", "role": "fn"}}'),
	(53, 'ec2', 'RunInstances', '{"requestParameters":
		{"iamInstanceProfile": {"name": "p"}}}'),
	(54, 'ec2', 'RunInstances', '{"requestParameters": {"imageId": "i"}}'),
	(55, 'glue', 'CreateJob', '{"errorCode": "AccessDenied"}'),
	(56, 'glue', 'CreateJob', '{"errorCode": "AccessDenied", "errorMessage":
		"User: x is not authorized to perform: iam:PassRole on resource: arn:aws:iam::111122223333:role/fn because no identity-based policy allows the iam:PassRole action"}'),
	-- a denial of what the table does not have
	(60, 'iam', 'GetUser', '{"errorCode": "AccessDenied", "errorMessage":
		"User: x is not authorized to perform: KMS:decrypt on resource: arn:aws:kms:us-east-1:111122223333:key/a because no"}'),
	(61, 'iam', 'GetUser', '{"errorCode": "AccessDenied", "errorMessage":
		"User: x is not authorized to perform: iam:NoSuchThing"}'),
	(62, 'access-analyzer', 'CreateAnalyzer', '{"errorCode": "AccessDenied",
		"errorMessage": "User: x is not authorized to perform: iam:CreateServiceLinkedRole on resource: arn:aws:iam::111122223333:role/aws-service-role/x/y"}'))
	AS e (number, source, name, changes),
	pg_temp.needs(e.source, e.name, e.changes) AS n
ORDER BY e.number;

-- more roles than are kept
SELECT count(*), count(error), max(error)
FROM iam_cloudtrail_usage(pg_temp.record(jsonb_build_object('eventSource',
	'ecs.amazonaws.com', 'eventName', 'RegisterTaskDefinition',
	'requestParameters', (SELECT jsonb_agg(
		'arn:aws:iam::111122223333:role/' || i % 70)
		FROM generate_series(1, 500) AS i))));

--
-- What cannot be read
--
SELECT b.number, u.event_id, u.action, u.error
FROM (VALUES
	(1, ''),
	(2, 'x'),
	(3, '"x"'),
	(4, '{'),
	(5, '{"Records":[' || pg_temp.record() || ','),
	(6, '{"Records":[' || pg_temp.record() || ',' ||
		left(pg_temp.record('{"eventID": "e2"}'), 100)),
	(7, '{"Records":[' || pg_temp.record() || ', {"eventName": x}, ' ||
		pg_temp.record('{"eventID": "e3"}') || ']}'),
	(8, '[' || pg_temp.record() || ' ' || pg_temp.record() || ']'),
	(9, '[' || pg_temp.record() || ', 7, "x", null, []]'),
	(10, pg_temp.record() || E'\n{"eventID": \n' ||
		pg_temp.record('{"eventID": "e3"}') || E'\n' ||
		pg_temp.record('{"eventID": "e4"}')),
	(11, '{"eventID": "a", "eventID": "b"}'),
	(12, '{"Records":[' || pg_temp.record() || '], "NextToken": "more"}'),
	(13, '{"Events":[{"CloudTrailEvent": "{\"eventName\": x"}, '
		'{"CloudTrailEvent": 7}, {"CloudTrailEvent": "{} {}"}]}'),
	(14, '{"detail":{"detail":{"detail":{"detail":{"detail":{"detail":'
		'{"detail":{}}}}}}}}'),
	(15, '[[[[[[[]]]]]]]'),
	(16, pg_temp.record('{"eventID": null, "eventSource": null,
		"eventName": null, "eventTime": null, "userIdentity": null}')),
	(17, pg_temp.record('{"eventTime": "2024-05-06T07:08:09"}')),
	(18, pg_temp.record('{"eventTime": "2024-05-06T09:08:09+02:00"}')),
	(19, pg_temp.record('{"eventTime": "yesterday"}')),
	(20, pg_temp.record('{"eventTime": 1715000000}')),
	(21, pg_temp.record('{"eventName": {"a": 1}, "eventID": ["x"]}')),
	(22, pg_temp.record('{"userIdentity": "{\"type\": x"}')),
	(23, replace(pg_temp.record('{"userAgent": "a",
		"errorCode": "x^000y^000z"}'), '^', '\u0')),
	(24, replace(pg_temp.record('{"errorCode": "^d800", "userIdentity":
		{"type": "Root", "arn": "a^dc00b^d83d^de00"}}'), '^', '\u')))
	AS b (number, document)
LEFT JOIN LATERAL iam_cloudtrail_usage(b.document) AS u ON true
ORDER BY b.number;

-- errors
SELECT * FROM iam_cloudtrail_usage('\x1f8b08');
SELECT * FROM iam_cloudtrail_usage('H4sIAAAAAAAA');
SELECT count(*) FROM iam_cloudtrail_usage(NULL);
