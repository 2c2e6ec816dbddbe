-- iam_statements: one row for each statement, counted from 0

\pset null '(null)'

-- every element once, and each Not-element
SELECT * FROM iam_statements('{"Version": "2012-10-17", "Statement": [
	{"Sid": "One", "Effect": "Allow", "Principal": {"AWS": ["111122223333",
	 "arn:aws:iam::111122223333:role/app"], "Service": "s3.amazonaws.com"},
	 "Action": ["s3:Get*", "s3:PutObject"], "Resource": "arn:aws:s3:::b/*",
	 "Condition": {"StringEquals": {"aws:x": ["a", 2.50, true]},
	  "Bool": {"aws:SecureTransport": "true"}}},
	{"Effect": "Deny", "NotPrincipal": "*", "NotAction": "iam:*",
	 "NotResource": ["arn:aws:s3:::b", "arn:aws:s3:::c"]}]}') \gx

-- a single statement; no Resource; empty Sid; empty lists; empty Condition
SELECT * FROM iam_statements('{"Statement": {"Sid": "", "Effect": "Allow",
	"Principal": {"Service": "lambda.amazonaws.com"}, "Action": [],
	"Condition": {}}}') \gx

-- nothing to show
SELECT count(*) FROM iam_statements('{"Statement": []}');
SELECT count(*) FROM iam_statements('{"Version": "2012-10-17"}');
SELECT count(*) FROM iam_statements(NULL);

-- the order is that of the document, however many there are
SELECT bool_and(sid = 'S' || statement) AS in_order, count(*)
FROM iam_statements((SELECT ('{"Statement": [' || string_agg(format(
	'{"Sid": "S%s", "Effect": "Allow", "Action": "*", "Resource": "*"}', n),
	',' ORDER BY n) || ']}')::iam_policy FROM generate_series(0, 999) n));

-- in a join, as dashboards use it
SELECT p.name, s.statement, s.effect, s.actions
FROM (VALUES ('a', '{"Statement": [{"Effect": "Allow", "Action": "s3:*",
	"Resource": "*"}, {"Effect": "Deny", "Action": "s3:DeleteBucket",
	"Resource": "*"}]}'::iam_policy),
	('b', '{"Statement": []}'),
	('c', '{"Statement": {"Effect": "Allow", "NotAction": "iam:*",
	"Resource": "*"}}')) AS p(name, document)
	CROSS JOIN LATERAL iam_statements(p.document) s
ORDER BY 1, 2;
