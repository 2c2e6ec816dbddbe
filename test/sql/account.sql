-- iam_account_details: the output of get-account-authorization-details

\pset null '-'

CREATE TEMP TABLE export (document text);
INSERT INTO export VALUES ('{
"UserDetailList": [
 {"Path": "/team/", "UserName": "alice", "UserId": "AIDA1",
  "Arn": "arn:aws:iam::111122223333:user/team/alice",
  "CreateDate": "2023-03-09 10:41:45+00:00", "GroupList": ["readers", "gone"],
  "UserPolicyList": [{"PolicyName": "inline", "PolicyDocument":
   "%7B%22Statement%22%3A%5B%5D%7D"}],
  "AttachedManagedPolicies": [{"PolicyName": "shared",
   "PolicyArn": "arn:aws:iam::111122223333:policy/shared"},
   {"PolicyName": "AdministratorAccess",
   "PolicyArn": "arn:aws:iam::aws:policy/AdministratorAccess"}],
  "PermissionsBoundary": {"PermissionsBoundaryType": "Policy",
   "PermissionsBoundaryArn": "arn:aws:iam::111122223333:policy/limit"},
  "Tags": [{"Key": "team", "Value": "a"}, {"Key": "\u00e9", "Value": "\""}]},
 {"Path": "/", "UserName": "nobody",
  "Arn": "arn:aws:iam::111122223333:user/nobody", "CreateDate": "never"}],
"GroupDetailList": [
 {"Path": "/", "GroupName": "readers",
  "Arn": "arn:aws:iam::111122223333:group/readers",
  "CreateDate": "2023-03-09T10:41:45Z",
  "GroupPolicyList": [{"PolicyName": "broken", "PolicyDocument":
   {"Statement": [{"Effect": "allow", "Action": "*", "Resource": "*"}]}}],
  "AttachedManagedPolicies": {"PolicyName": "shared",
   "PolicyArn": "arn:aws:iam::111122223333:policy/shared"}}],
"RoleDetailList": [
 {"Path": "/service-role/", "RoleName": "fn",
  "Arn": "arn:aws:iam::111122223333:role/service-role/fn",
  "CreateDate": "2023-03-09T10:41:45+01:00",
  "AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement":
   {"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"},
    "Action": "sts:AssumeRole"}},
  "RolePolicyList": [], "AttachedManagedPolicies": []},
 {"RoleName": "no arn"}, "no record", {"Arn": "a", "Arn": "b"}],
"Policies": [
 {"PolicyName": "shared", "Arn": "arn:aws:iam::111122223333:policy/shared",
  "Path": "/", "DefaultVersionId": "v2", "PolicyVersionList": [
   {"VersionId": "v1", "IsDefaultVersion": false, "Document": {"Id": "v1"}},
   {"VersionId": "v2", "IsDefaultVersion": true, "Document": {"Id": "v2"}}]},
 {"PolicyName": "limit", "Arn": "arn:aws:iam::111122223333:policy/limit",
  "Path": "/", "PolicyVersionList": [{"VersionId": "v1",
   "IsDefaultVersion": true, "Document": {"Id": "limit"}}]},
 {"PolicyName": "unused", "Arn": "arn:aws:iam::111122223333:policy/p/unused",
  "Path": "/p/", "CreateDate": "2020-02-29T00:00:00Z",
  "DefaultVersionId": "v1", "PolicyVersionList": []}],
"IsTruncated": false}');

-- users, groups, roles, then policies that nobody has
SELECT d.principal_kind AS kind, d.name, d.account, d.path, d.policy_kind,
	d.policy_name, d.document, d.error,
	d.created_at AT TIME ZONE 'UTC' AS created, d.tags, d.via
FROM export e, iam_account_details(e.document) d \gx

-- a document or record that is none comes with its text
SELECT d.principal_kind, d.name, d.document_text, d.error
FROM export e, iam_account_details(e.document) AS d
WHERE d.error IS NOT NULL AND d.document_text IS NOT NULL;

-- ARNs
SELECT d.principal_arn, d.policy_arn
FROM export e, iam_account_details(e.document) d
ORDER BY d.principal_arn COLLATE "C", d.policy_arn COLLATE "C";

-- pages may be missing
SELECT count(*) FROM iam_account_details('{"UserDetailList": [],
	"IsTruncated": true, "Marker": "x"}');

-- what is no export
SELECT count(*) FROM iam_account_details('{"Version": "2012-10-17"}');
SELECT count(*) FROM iam_account_details('[]');
SELECT count(*) FROM iam_account_details('');
SELECT count(*) FROM iam_account_details('{"UserDetailList": [{"Arn": "x"}');
SELECT count(*) FROM iam_account_details(NULL);
SELECT count(*) FROM iam_account_details('{"Policies": 1}');

-- an inline policy beyond the limit of a document is an error of its row
SELECT name, policy_name, document IS NULL AS none, left(error, 120) AS error
FROM iam_account_details('{"RoleDetailList": [{"RoleName": "r",
	"Arn": "arn:aws:iam::111122223333:role/r",
	"RolePolicyList": [{"PolicyName": "huge", "PolicyDocument": {"Id": "' ||
	repeat('x', 1100000) || '"}}, {"PolicyName": "fine",
	"PolicyDocument": {}}, {"PolicyName": "none"}]}]}');

-- a managed policy that is repeated, with the same document and with another
CREATE FUNCTION pg_temp.shared(versions text) RETURNS text LANGUAGE sql
AS $$SELECT '{"PolicyName": "shared", "PolicyVersionList": ' || versions ||
	', "Arn": "arn:aws:iam::111122223333:policy/shared"}'$$;
CREATE FUNCTION pg_temp.with_policies(VARIADIC policies text[]) RETURNS text
LANGUAGE sql
AS $$SELECT '{"GroupDetailList": [{"GroupName": "g",
	"Arn": "arn:aws:iam::111122223333:group/g", "AttachedManagedPolicies":
	[{"PolicyArn": "arn:aws:iam::111122223333:policy/shared"}]}],
	"Policies": [' || array_to_string(policies, ', ') || ']}'$$;
SELECT t.title, d.principal_kind, d.document, d.error
FROM (VALUES
	(1, 'same', ARRAY[pg_temp.shared('{"IsDefaultVersion": true,
		"Document": {"Id": "a"}}'), pg_temp.shared('[{"Document":
		"{\"Id\" : \"a\"}", "IsDefaultVersion": true}]')]),
	(2, 'other', ARRAY[pg_temp.shared('{"IsDefaultVersion": true,
		"Document": {"Id": "a"}}'), pg_temp.shared('{"IsDefaultVersion": true,
		"Document": {"Id": "b"}}'), pg_temp.shared('{"IsDefaultVersion": true,
		"Document": {"Id": "b"}}')]),
	(3, 'none', ARRAY[pg_temp.shared('[]'), pg_temp.shared(
		'{"IsDefaultVersion": true, "Document": {"Id": "b"}}')]),
	(4, 'two defaults', ARRAY[pg_temp.shared('[{"IsDefaultVersion": true,
		"Document": {"Id": "a"}}, {"IsDefaultVersion": true, "Document":
		{"Id": "b"}}]')]),
	(5, 'no document', ARRAY[pg_temp.shared('{"IsDefaultVersion": true}')])
	) AS t (n, title, policies),
	iam_account_details(pg_temp.with_policies(VARIADIC t.policies)) AS d
ORDER BY t.n;

-- the same when nobody has it
SELECT d.principal_kind, d.name, d.document, d.error
FROM iam_account_details('{"Policies": [' || array_to_string(ARRAY[
	pg_temp.shared('{"IsDefaultVersion": true, "Document": {}}'),
	pg_temp.shared('{"IsDefaultVersion": true, "Document": {}}'),
	replace(pg_temp.shared('{"IsDefaultVersion": true, "Document": {}}'),
		'shared', 'split'),
	replace(pg_temp.shared('{"IsDefaultVersion": true, "Document": {"Id": ""}}'),
		'shared', 'split')], ', ') || ']}') AS d;

-- a principal that stands twice: both are evidence, also for who is in it
SELECT d.principal_arn, d.document, d.via
FROM iam_account_details('{"UserDetailList": [{"UserName": "u",
	"Arn": "arn:aws:iam::111122223333:user/u", "GroupList": ["g"]}],
	"GroupDetailList": [{"GroupName": "g",
	"Arn": "arn:aws:iam::111122223333:group/g", "GroupPolicyList":
	[{"PolicyName": "p", "PolicyDocument": {"Id": "first"}}]},
	{"GroupName": "f", "Arn": "arn:aws:iam::111122223333:group/f"},
	{"GroupName": "g", "Arn": "arn:aws:iam::111122223333:group/g",
	"GroupPolicyList":
	[{"PolicyName": "p", "PolicyDocument": {"Id": "second"}}]}]}') AS d;

-- what is no ARN names nobody
SELECT d.principal_arn, d.principal_kind, d.document_text, d.error
FROM iam_account_details('{"UserDetailList": [
	{"UserName": "u", "Arn": "junk"},
	{"UserName": "v", "Arn": "arn:aws:iam::user/v"}],
	"Policies": [{"PolicyName": "p", "Arn": ""}]}') AS d;

-- \u0000 is the error of its record
SELECT d.principal_kind AS kind, d.name, d.document, d.document_text, d.error
FROM iam_account_details('{"Marker": "\u0000", "UserDetailList": [
	{"UserName": "a", "Arn": "arn:aws:iam::111122223333:user/a"},
	{"UserName": "b\u0000", "Arn": "arn:aws:iam::111122223333:user/b"},
	{"UserName": "c", "Arn": "arn:aws:iam::111122223333:user/c",
	"Tags": [{"Key": "a", "Value": "\\u0000"}], "UserPolicyList":
	{"PolicyName": "p", "PolicyDocument": "{\"Id\": \"\\u0000\"}"}}],
	"RoleDetailList": [{"RoleName": "d", "\u0000": "",
	"Arn": "arn:aws:iam::111122223333:role/d"}],
	"Policies": [{"PolicyName": "e", "Arn":
	"arn:aws:iam::111122223333:policy/e", "PolicyVersionList":
	{"IsDefaultVersion": true, "Document": {"Id": "\u0000"}}}]}') AS d;
SELECT count(*) FROM iam_account_details('{"Policies": ["\u0000", "\u000g"]}');
SELECT count(*) FROM iam_account_details('["\u0000"]');

-- the place of what is wrong, from the record on
SELECT d.policy_kind AS kind, d.policy_name AS name, d.document_text, d.error
FROM iam_account_details('{"UserDetailList": [{"UserName": "u",
	"Arn": "arn:aws:iam::111122223333:user/u",
	"GroupList": [5, {"a": "b"}, null, ["g"]],
	"PermissionsBoundary": "arn:aws:iam::aws:policy/ReadOnlyAccess",
	"UserPolicyList": [{"PolicyName": "none"},
	{"PolicyName": "object", "PolicyDocument": {"Statement": {"Effect": 1}}},
	{"PolicyName": "string", "PolicyDocument":
	"{\"Statement\": [{\"Effect\": 1}]}"},
	{"PolicyName": "encoded", "PolicyDocument": "%7B%22Statement%22%3A5%7D"},
	{"PolicyName": "number", "PolicyDocument": 5}]}],
	"RoleDetailList": [{"RoleName": "r",
	"Arn": "arn:aws:iam::111122223333:role/r",
	"AssumeRolePolicyDocument": "x", "RolePolicyList": "x",
	"PermissionsBoundary": null,
	"AttachedManagedPolicies": 5}]}') AS d;
