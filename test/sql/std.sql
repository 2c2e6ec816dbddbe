-- iam_policy_std: the canonical form of Steampipe (ecosystem.md 1.2)

-- single values become arrays; actions in lower case, sorted, once each;
-- resources keep their case; a bare * is {"AWS": ["*"]}; condition keys in
-- lower case, values as sorted text; empty Sid and Condition are left out
SELECT jsonb_pretty(iam_policy_std('{"Version": "2012-10-17", "Id": "x",
	"Statement": {"Sid": "", "Effect": "Allow", "Principal": "*",
	"Action": ["S3:PutObject", "s3:getObject", "s3:GETOBJECT"],
	"Resource": ["arn:aws:s3:::B/*", "arn:aws:s3:::A/*", "arn:aws:s3:::B/*"],
	"Condition": {"NumericLessThan": {"S3:Max-Keys": [10, 9, "9", 1.50]},
	"Bool": {"aws:SecureTransport": true}}}}'));

SELECT input, iam_policy_std(document::iam_policy) AS std
FROM (VALUES
	('Not-elements', '{"Statement": [{"Sid": "A", "Effect": "Deny",
		"NotPrincipal": {"AWS": "b", "Service": ["z", "a"]},
		"NotAction": "IAM:*", "NotResource": "arn:aws:iam::*:role/X"}]}'),
	('no Statement', '{"Version": "2008-10-17"}'),
	('no Resource, empty lists', '{"Statement": {"Effect": "Allow",
		"Action": [], "Condition": {}}}'),
	('a variable keeps its case', '{"Version": "2012-10-17", "Statement":
		{"Effect": "Allow", "Action": "s3:*",
		"Resource": "arn:aws:s3:::${aws:PrincipalTag/Team}/*"}}'),
	-- both keys must hold, so the second is not merged into the first
	('keys that differ in case', '{"Statement": {"Effect": "Allow",
		"Action": "*", "Resource": "*", "Condition": {"StringEquals":
		{"aws:X": "1", "AWS:x": "2"}}}}')) AS t(input, document);

-- equal for documents that differ in form only
SELECT iam_policy_std('{"Statement": {"Effect": "Allow", "Action":
	["s3:GetObject", "s3:PutObject"], "Resource": "*"}}') =
	iam_policy_std('{"Statement": [{"Resource": ["*"], "Action":
	["s3:putobject", "S3:GetObject"], "Effect": "Allow"}]}') AS equal;

SELECT iam_policy_std(NULL) IS NULL AS null_in_null_out;
