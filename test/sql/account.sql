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
SELECT name, policy_name, document IS NULL AS none, left(error, 60) AS error
FROM iam_account_details('{"RoleDetailList": [{"RoleName": "r", "Arn": "a",
	"RolePolicyList": [{"PolicyName": "huge", "PolicyDocument": {"Id": "' ||
	repeat('x', 1100000) || '"}}, {"PolicyName": "fine",
	"PolicyDocument": {}}, {"PolicyName": "none"}]}]}');
