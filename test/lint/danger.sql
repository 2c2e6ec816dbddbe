--
-- danger.sql
--		Cases of lint_danger.c.  Columns and shorthand: cases.sql.
--
COPY lint_case (rule, kind, found, path, document, options, variants) FROM stdin (DELIMITER '|');
credentials-exposure | I | security | /Statement/0/Action | {"Action":"sts:GetFederationToken","Resource":"*"} |  |
credentials-exposure | I | - |  | {"Action":"sts:GetCallerIdentity","Resource":"*"} |  |
credentials-exposure | B | security |  | {"Action":"sts:GetFederationToken","Resource":"*"} |  |
credentials-exposure | S | security |  | {"Action":"sts:GetFederationToken","Resource":"*"} |  |
credentials-exposure | R | - |  | {"Action":"sts:GetFederationToken","Resource":"*"} |  |
credentials-exposure | E | - |  | {"Action":"sts:GetFederationToken","Resource":"*"} |  |
credentials-exposure | C | - |  | {"Action":"sts:GetFederationToken","Resource":"*","Effect":"Allow"} |  |
credentials-exposure | I | - |  | {"Action":"sts:GetFederationToken","Resource":"*","Effect":"Deny"} |  |
credentials-exposure | I | warning |  | {"Action":"sts:GetFederationToken","Resource":"*","Condition":{"StringEquals":{"aws:PrincipalTag/team":"infra"}}} |  |
credentials-exposure | I | security |  | {"Action":"sts:GetFederationToken","Resource":"*","Condition":{"Bool":{"aws:SecureTransport":"true"}}} |  |
credentials-exposure | I | security |  | {"Action":"sts:GetFederationToken","Resource":"*","Condition":{"StringEqualsIfExists":{"aws:PrincipalTag/team":"infra"}}} |  |
credentials-exposure | I | security |  | {"Action":"sts:GetFederationToken","Resource":"*","Condition":{"StringNotEquals":{"aws:PrincipalTag/team":"infra"}}} |  |
credentials-exposure | I | security |  | {"Action":"sts:GetFederationToken","Resource":"*","Condition":{"ForAllValues:StringEquals":{"aws:PrincipalTag/team":"infra"}}} |  |
credentials-exposure | I | - |  | [{"Action":"sts:GetFederationToken","Resource":"*"},{"Effect":"Deny","Action":"*","Resource":"*"}] |  |
credentials-exposure | I | security |  | [{"Action":"sts:GetFederationToken","Resource":"*"},{"Effect":"Deny","Action":"*","Resource":"*","Condition":{"StringEquals":{"aws:PrincipalTag/team":"infra"}}}] |  |
credentials-exposure | I | - |  | {"Action":"*","Resource":"*"} |  |
credentials-exposure | I | security |  | {"Action":"sts:*","Resource":"*"} |  |
credentials-exposure | I | security |  | {"Action":"STS:getfed*","Resource":"*"} |  |
credentials-exposure | I | security |  | {"Action":"iam:Create*","Resource":"*"} |  |
credentials-exposure | I | security |  | {"Action":"rds-db:connect","Resource":"*"} |  |
credentials-exposure | I | security |  | {"Action":"redshift:GetClusterCredentials","Resource":"*"} |  |
credentials-exposure | I | security |  | {"Action":"codeartifact:Get*","Resource":"*"} |  |
credentials-exposure | I | - |  | {"Action":"*:*","Resource":"*"} |  |
credentials-exposure | I | - |  | {"Action":"ecr:GetAuthorizationToken","Resource":"*"} |  |
credentials-exposure | I | - |  | {"Action":"ecr-public:GetAuthorizationToken","Resource":"*"} |  |
credentials-exposure | I | - |  | {"Action":["ecr:*"],"Resource":"*"} |  |
credentials-exposure | I | security | /Statement/0/Action/1 | {"Action":["s3:GetObject","sts:GetSessionToken","iam:GetUser"],"Resource":"*"} |  |
credentials-exposure | I | security | /Statement/0/Action | {"Action":["s3:GetObject","sts:GetSessionToken","iam:CreateAccessKey"],"Resource":"*"} |  |
credentials-exposure | I | security | /Statement/0/NotAction | {"Action":null,"NotAction":"iam:*","Resource":"*"} |  |
credentials-exposure | I | security | /Statement/0/Action | {"Action":"iam:CreateAccessKey","Resource":"arn:aws:iam::111122223333:user/bot"} |  |
credentials-exposure | I | - |  | {"Action":"iam:CreateAccessKey","Resource":"arn:aws:s3:::b1/*"} |  |
credentials-exposure | I | - |  | {"Action":"sts:GetSessionToken","Resource":"arn:aws:iam::111122223333:user/bot"} |  |
credentials-exposure | I | security |  | {"Action":"iam:CreateAccessKey","Resource":null,"NotResource":"arn:aws:iam::111122223333:user/bot"} |  |
credentials-exposure | I | - |  | {"Action":"iam:CreateAccessKey","Resource":null,"NotResource":"*"} |  |
credentials-exposure | I | - |  | [{"Action":"iam:CreateAccessKey","Resource":"arn:aws:iam::111122223333:user/bot"},{"Effect":"Deny","Action":"iam:Create*","Resource":"arn:aws:iam::*:user/*"}] |  |
credentials-exposure | I | security | /Statement/0/Action /Statement/1/Action | [{"Action":"sts:GetSessionToken","Resource":"*"},{"Action":"sts:GetFederationToken","Resource":"*"}] |  |
credentials-exposure | I | - |  | base |  |
data-exfiltration | I | security | /Statement/0/Action | {"Resource":"*"} |  |
data-exfiltration | I | - |  | base |  |
data-exfiltration | B | security |  | {"Resource":"*"} |  |
data-exfiltration | S | security |  | {"Resource":"*"} |  |
data-exfiltration | R | - |  | {"Resource":"*"} |  |
data-exfiltration | E | - |  | {"Resource":"*"} |  |
data-exfiltration | C | - |  | {"Resource":"*","Effect":"Allow"} |  |
data-exfiltration | I | - |  | {"Resource":"*","Effect":"Deny"} |  |
data-exfiltration | I | warning |  | {"Resource":"*","Condition":{"StringEquals":{"aws:PrincipalTag/team":"infra"}}} |  |
data-exfiltration | I | security |  | {"Resource":"*","Condition":{"Bool":{"aws:SecureTransport":"true"}}} |  |
data-exfiltration | I | security |  | {"Resource":"*","Condition":{"StringEqualsIfExists":{"aws:PrincipalTag/team":"infra"}}} |  |
data-exfiltration | I | security |  | {"Resource":"*","Condition":{"StringNotEquals":{"aws:PrincipalTag/team":"infra"}}} |  |
data-exfiltration | I | security |  | {"Resource":"*","Condition":{"ForAllValues:StringEquals":{"aws:PrincipalTag/team":"infra"}}} |  |
data-exfiltration | I | - |  | [{"Resource":"*"},{"Effect":"Deny","Action":"*","Resource":"*"}] |  |
data-exfiltration | I | security |  | [{"Resource":"*"},{"Effect":"Deny","Action":"*","Resource":"*","Condition":{"StringEquals":{"aws:PrincipalTag/team":"infra"}}}] |  |
data-exfiltration | I | - |  | {"Action":"*","Resource":"*"} |  |
data-exfiltration | I | security | /Statement/0/Action | {"Action":"ssm:GetParameter","Resource":"*"} |  |
data-exfiltration | I | security | /Statement/0/Action | {"Action":"ssm:GetParameters","Resource":"*"} |  |
data-exfiltration | I | security | /Statement/0/Action | {"Action":"ssm:GetParametersByPath","Resource":"*"} |  |
data-exfiltration | I | security | /Statement/0/Action | {"Action":"secretsmanager:GetSecretValue","Resource":"*"} |  |
data-exfiltration | I | security | /Statement/0/Action | {"Action":"s3:Get*","Resource":"*"} |  |
data-exfiltration | I | security | /Statement/0/Action | {"Action":"ssm:*","Resource":"*"} |  |
data-exfiltration | I | security | /Statement/0/Action | {"Action":"secretsmanager:*","Resource":"*"} |  |
data-exfiltration | I | - |  | {"Action":"s3:ListBucket","Resource":"*"} |  |
data-exfiltration | I | - |  | {"Action":"s3:PutObject","Resource":"*"} |  |
data-exfiltration | I | - |  | {"Action":"ssm:DescribeParameters","Resource":"*"} |  |
data-exfiltration | I | - |  | {"Action":"secretsmanager:ListSecrets","Resource":"*"} |  |
data-exfiltration | I | security |  | {"Resource":"arn:aws:s3:::*"} |  |
data-exfiltration | I | security |  | {"Resource":"arn:aws:s3:::*/*"} |  |
data-exfiltration | I | security |  | {"Resource":"arn:*:s3:::*"} |  |
data-exfiltration | I | security |  | {"Resource":"*:*"} |  |
data-exfiltration | I | security |  | {"Resource":"arn:aws:*:*:*:*"} |  |
data-exfiltration | I | - |  | {"Resource":"arn:aws:s3:::b*/*"} |  |
data-exfiltration | I | - |  | {"Resource":"arn:aws:s3:::${aws:username}/*"} |  |
data-exfiltration | I | - |  | {"Resource":"arn:aws:s3:::*/public/*"} |  |
data-exfiltration | I | security | /Statement/0/Action/1 | {"Action":["s3:ListBucket","s3:GetObject"],"Resource":["arn:aws:s3:::b1","*"]} |  |
data-exfiltration | I | security | /Statement/0/NotAction | {"Action":null,"NotAction":"iam:*","Resource":"*"} |  |
data-exfiltration | I | security |  | {"Resource":null,"NotResource":"arn:aws:s3:::b1/*"} |  |
data-exfiltration | I | - |  | [{"Resource":"*"},{"Effect":"Deny","Resource":"*"}] |  |
data-exfiltration | I | security |  | [{"Resource":"*"},{"Effect":"Deny","Resource":"arn:aws:s3:::b1/*"}] |  |
data-exfiltration | I | - |  | [{"Resource":"arn:aws:s3:::*"},{"Effect":"Deny","Resource":"arn:aws:s3:::*"}] |  |
permissions-management-without-constraints | I | security | /Statement/0/Action | {"Action":"s3:PutBucketPolicy","Resource":"*"} |  |
permissions-management-without-constraints | I | - |  | {"Action":"s3:PutObject"} |  |
permissions-management-without-constraints | B | security |  | {"Action":"s3:PutBucketPolicy","Resource":"*"} |  |
permissions-management-without-constraints | S | security |  | {"Action":"s3:PutBucketPolicy","Resource":"*"} |  |
permissions-management-without-constraints | R | - |  | {"Action":"s3:PutBucketPolicy","Resource":"*"} |  |
permissions-management-without-constraints | E | - |  | {"Action":"s3:PutBucketPolicy","Resource":"*"} |  |
permissions-management-without-constraints | C | - |  | {"Action":"s3:PutBucketPolicy","Resource":"*","Effect":"Allow"} |  |
permissions-management-without-constraints | I | - |  | {"Action":"s3:PutBucketPolicy","Resource":"*","Effect":"Deny"} |  |
permissions-management-without-constraints | I | warning |  | {"Action":"s3:PutBucketPolicy","Resource":"*","Condition":{"StringEquals":{"aws:PrincipalTag/team":"infra"}}} |  |
permissions-management-without-constraints | I | security |  | {"Action":"s3:PutBucketPolicy","Resource":"*","Condition":{"Bool":{"aws:SecureTransport":"true"}}} |  |
permissions-management-without-constraints | I | security |  | {"Action":"s3:PutBucketPolicy","Resource":"*","Condition":{"StringEqualsIfExists":{"aws:PrincipalTag/team":"infra"}}} |  |
permissions-management-without-constraints | I | security |  | {"Action":"s3:PutBucketPolicy","Resource":"*","Condition":{"StringNotEquals":{"aws:PrincipalTag/team":"infra"}}} |  |
permissions-management-without-constraints | I | security |  | {"Action":"s3:PutBucketPolicy","Resource":"*","Condition":{"ForAllValues:StringEquals":{"aws:PrincipalTag/team":"infra"}}} |  |
permissions-management-without-constraints | I | - |  | [{"Action":"s3:PutBucketPolicy","Resource":"*"},{"Effect":"Deny","Action":"*","Resource":"*"}] |  |
permissions-management-without-constraints | I | security |  | [{"Action":"s3:PutBucketPolicy","Resource":"*"},{"Effect":"Deny","Action":"*","Resource":"*","Condition":{"StringEquals":{"aws:PrincipalTag/team":"infra"}}}] |  |
permissions-management-without-constraints | I | - |  | {"Action":"*","Resource":"*"} |  |
permissions-management-without-constraints | I | warning | /Statement/0/Action | {"Action":"s3:PutBucketPolicy","Resource":"arn:aws:s3:::b1"} |  |
permissions-management-without-constraints | I | suggestion |  | {"Action":"s3:PutBucketPolicy","Resource":"arn:aws:s3:::b1","Condition":{"StringEquals":{"aws:PrincipalTag/team":"infra"}}} |  |
permissions-management-without-constraints | I | security | /Statement/0/Action/1 | {"Action":["s3:GetObject","s3:PutBucketAcl","s3:PutObject"],"Resource":"*"} |  |
permissions-management-without-constraints | I | security |  | {"Action":"s3:Put*","Resource":"*"} |  |
permissions-management-without-constraints | I | security |  | {"Action":"s3:PutBucketPolicy","Resource":"arn:aws:s3:::*"} |  |
permissions-management-without-constraints | I | security |  | {"Action":"s3:PutBucketPolicy","Resource":null,"NotResource":"arn:aws:s3:::b1"} |  |
permissions-management-without-constraints | I | security | /Statement/0/NotAction | {"Action":null,"NotAction":"iam:*","Resource":"*"} |  |
permissions-management-without-constraints | I | security |  | {"Action":"iam:AttachRolePolicy","Resource":"*"} |  |
permissions-management-without-constraints | I | - |  | {"Action":"s3:PutObject","Resource":"*"} |  |
permissions-management-without-constraints | I | - |  | {"Action":"s3:PutAccountPublicAccessBlock","Resource":"*"} |  |
permissions-management-without-constraints | I | - |  | {"Action":"rds-db:connect","Resource":"*"} |  |
permissions-management-without-constraints | I | - |  | {"Action":"s3:PutBucketPolicy","Resource":"arn:aws:sqs:us-east-1:111122223333:q"} |  |
permissions-management-without-constraints | I | warning |  | [{"Action":"s3:PutBucketPolicy","Resource":["arn:aws:s3:::b1","arn:aws:s3:::*"]},{"Effect":"Deny","Action":"s3:*","Resource":"arn:aws:s3:::*"},{"Action":"sns:AddPermission","Resource":"arn:aws:sns:us-east-1:111122223333:t"}] |  |
infrastructure-modification | I | warning | /Statement/0/Action | {"Action":"sqs:DeleteQueue","Resource":"*"} |  |
infrastructure-modification | I | - |  | {"Action":"sqs:DeleteQueue","Resource":"arn:aws:sqs:us-east-1:111122223333:q"} |  |
infrastructure-modification | I | warning | /Statement/0/Action | {"Action":"backup:DeleteRecoveryPoint","Resource":"arn:aws:rds:*:*:*"} |  |
infrastructure-modification | I | - |  | {"Action":"backup:DeleteRecoveryPoint","Resource":"arn:aws:rds:us-east-1:111122223333:snapshot:awsbackup:job-1"} |  |
infrastructure-modification | B | warning |  | {"Action":"sqs:DeleteQueue","Resource":"*"} |  |
infrastructure-modification | S | warning |  | {"Action":"sqs:DeleteQueue","Resource":"*"} |  |
infrastructure-modification | R | - |  | {"Action":"sqs:DeleteQueue","Resource":"*"} |  |
infrastructure-modification | E | - |  | {"Action":"sqs:DeleteQueue","Resource":"*"} |  |
infrastructure-modification | C | - |  | {"Action":"sqs:DeleteQueue","Resource":"*","Effect":"Allow"} |  |
infrastructure-modification | I | - |  | {"Action":"sqs:DeleteQueue","Resource":"*","Effect":"Deny"} |  |
infrastructure-modification | I | suggestion |  | {"Action":"sqs:DeleteQueue","Resource":"*","Condition":{"StringEquals":{"aws:PrincipalTag/team":"infra"}}} |  |
infrastructure-modification | I | warning |  | {"Action":"sqs:DeleteQueue","Resource":"*","Condition":{"Bool":{"aws:SecureTransport":"true"}}} |  |
infrastructure-modification | I | warning |  | {"Action":"sqs:DeleteQueue","Resource":"*","Condition":{"StringEqualsIfExists":{"aws:PrincipalTag/team":"infra"}}} |  |
infrastructure-modification | I | warning |  | {"Action":"sqs:DeleteQueue","Resource":"*","Condition":{"StringNotEquals":{"aws:PrincipalTag/team":"infra"}}} |  |
infrastructure-modification | I | warning |  | {"Action":"sqs:DeleteQueue","Resource":"*","Condition":{"ForAllValues:StringEquals":{"aws:PrincipalTag/team":"infra"}}} |  |
infrastructure-modification | I | - |  | [{"Action":"sqs:DeleteQueue","Resource":"*"},{"Effect":"Deny","Action":"*","Resource":"*"}] |  |
infrastructure-modification | I | warning |  | [{"Action":"sqs:DeleteQueue","Resource":"*"},{"Effect":"Deny","Action":"*","Resource":"*","Condition":{"StringEquals":{"aws:PrincipalTag/team":"infra"}}}] |  |
infrastructure-modification | I | - |  | {"Action":"*","Resource":"*"} |  |
infrastructure-modification | I | warning | /Statement/0/Action | {"Action":"sqs:TagQueue","Resource":"*"} |  |
infrastructure-modification | I | warning | /Statement/0/Action | {"Action":"s3:PutBucketPolicy","Resource":"*"} |  |
infrastructure-modification | I | warning | /Statement/0/Action | {"Action":"sqs:*","Resource":"*"} |  |
infrastructure-modification | I | warning | /Statement/0/Action | {"Action":"s3:Put*","Resource":"*"} |  |
infrastructure-modification | I | warning | /Statement/0/Action | {"Action":"ec2:RunInstances","Resource":"*"} |  |
infrastructure-modification | I | warning | /Statement/0/Action | {"Action":"iam:PassRole","Resource":"*"} |  |
infrastructure-modification | I | - |  | {"Action":"sqs:GetQueueUrl","Resource":"*"} |  |
infrastructure-modification | I | - |  | {"Action":"s3:List*","Resource":"*"} |  |
infrastructure-modification | I | - |  | {"Action":"ec2:Describe*","Resource":"*"} |  |
infrastructure-modification | I | - |  | {"Action":"kms:Decrypt","Resource":"*"} |  |
infrastructure-modification | I | - |  | {"Action":"kms:ReEncrypt*","Resource":"*"} |  |
infrastructure-modification | I | - |  | {"Action":"kms:GenerateDataKey*","Resource":"*"} |  |
infrastructure-modification | I | - |  | {"Action":"rds-db:connect","Resource":"*"} |  |
infrastructure-modification | I | - |  | {"Action":"s3:GetObject","Resource":"*"} |  |
infrastructure-modification | I | - |  | {"Action":"aws-marketplace:Subscribe","Resource":"*"} |  |
infrastructure-modification | I | warning |  | {"Action":"sqs:DeleteQueue","Resource":"arn:aws:sqs:*:*:*"} |  |
infrastructure-modification | I | - |  | {"Action":"sqs:DeleteQueue","Resource":"arn:aws:sqs:*:111122223333:app-*"} |  |
infrastructure-modification | I | - |  | {"Action":"sqs:DeleteQueue","Resource":"arn:aws:sqs:us-east-1:*:*"} |  |
infrastructure-modification | I | - |  | {"Action":"ec2:RunInstances","Resource":["arn:aws:ec2:*::image/*","arn:aws:ec2:us-east-1:111122223333:instance/*"]} |  |
infrastructure-modification | I | warning | /Statement/0/Action/1 | {"Action":["sqs:GetQueueUrl","sqs:DeleteQueue"],"Resource":["arn:aws:sqs:us-east-1:111122223333:q","*"]} |  |
infrastructure-modification | I | warning | /Statement/0/NotAction | {"Action":null,"NotAction":"iam:*","Resource":"*"} |  |
infrastructure-modification | I | warning |  | {"Action":"sqs:DeleteQueue","Resource":null,"NotResource":"arn:aws:sqs:us-east-1:111122223333:q"} |  |
infrastructure-modification | I | - |  | [{"Action":"sqs:*","Resource":"*"},{"Effect":"Deny","Action":null,"NotAction":["sqs:Get*","sqs:List*"],"Resource":"*"}] |  |
infrastructure-modification | I | suggestion |  | {"Action":"sqs:TagQueue","Resource":"*","Condition":{"ForAllValues:StringEquals":{"aws:TagKeys":"infra"},"Null":{"aws:TagKeys":"false"}}} |  |
infrastructure-modification | I | suggestion |  | {"Action":"ec2:TerminateInstances","Resource":"*","Condition":{"StringEquals":{"ec2:ResourceTag/team":"infra"}}} |  |
infrastructure-modification | I | warning |  | {"Action":["ec2:TerminateInstances","sqs:DeleteQueue"],"Resource":"*","Condition":{"StringEquals":{"ec2:ResourceTag/team":"infra"}}} |  |
tagging-actions-without-constraints | I | warning | /Statement/0/Action | {"Action":"sqs:TagQueue","Resource":"*"} |  |
tagging-actions-without-constraints | I | - |  | {"Action":"sqs:TagQueue","Resource":"arn:aws:sqs:us-east-1:111122223333:q"} |  |
tagging-actions-without-constraints | B | warning |  | {"Action":"sqs:TagQueue","Resource":"*"} |  |
tagging-actions-without-constraints | S | warning |  | {"Action":"sqs:TagQueue","Resource":"*"} |  |
tagging-actions-without-constraints | R | - |  | {"Action":"sqs:TagQueue","Resource":"*"} |  |
tagging-actions-without-constraints | E | - |  | {"Action":"sqs:TagQueue","Resource":"*"} |  |
tagging-actions-without-constraints | C | - |  | {"Action":"sqs:TagQueue","Resource":"*","Effect":"Allow"} |  |
tagging-actions-without-constraints | I | - |  | {"Action":"sqs:TagQueue","Resource":"*","Effect":"Deny"} |  |
tagging-actions-without-constraints | I | suggestion |  | {"Action":"sqs:TagQueue","Resource":"*","Condition":{"StringEquals":{"aws:PrincipalTag/team":"infra"}}} |  |
tagging-actions-without-constraints | I | warning |  | {"Action":"sqs:TagQueue","Resource":"*","Condition":{"Bool":{"aws:SecureTransport":"true"}}} |  |
tagging-actions-without-constraints | I | warning |  | {"Action":"sqs:TagQueue","Resource":"*","Condition":{"StringEqualsIfExists":{"aws:PrincipalTag/team":"infra"}}} |  |
tagging-actions-without-constraints | I | warning |  | {"Action":"sqs:TagQueue","Resource":"*","Condition":{"StringNotEquals":{"aws:PrincipalTag/team":"infra"}}} |  |
tagging-actions-without-constraints | I | warning |  | {"Action":"sqs:TagQueue","Resource":"*","Condition":{"ForAllValues:StringEquals":{"aws:PrincipalTag/team":"infra"}}} |  |
tagging-actions-without-constraints | I | - |  | [{"Action":"sqs:TagQueue","Resource":"*"},{"Effect":"Deny","Action":"*","Resource":"*"}] |  |
tagging-actions-without-constraints | I | warning |  | [{"Action":"sqs:TagQueue","Resource":"*"},{"Effect":"Deny","Action":"*","Resource":"*","Condition":{"StringEquals":{"aws:PrincipalTag/team":"infra"}}}] |  |
tagging-actions-without-constraints | I | - |  | {"Action":"*","Resource":"*"} |  |
tagging-actions-without-constraints | I | warning | /Statement/0/Action | {"Action":"sqs:*","Resource":"*"} |  |
tagging-actions-without-constraints | I | warning | /Statement/0/Action | {"Action":"sqs:Untag*","Resource":"*"} |  |
tagging-actions-without-constraints | I | warning | /Statement/0/Action | {"Action":"ec2:CreateTags","Resource":"*"} |  |
tagging-actions-without-constraints | I | warning | /Statement/0/Action | {"Action":"s3:PutObjectTagging","Resource":"*"} |  |
tagging-actions-without-constraints | I | - |  | {"Action":"sqs:DeleteQueue","Resource":"*"} |  |
tagging-actions-without-constraints | I | - |  | {"Action":"s3:PutBucketPolicy","Resource":"*"} |  |
tagging-actions-without-constraints | I | - |  | {"Action":"sqs:ListQueueTags","Resource":"*"} |  |
tagging-actions-without-constraints | I | - |  | {"Action":"s3:GetObjectTagging","Resource":"*"} |  |
tagging-actions-without-constraints | I | warning |  | {"Action":"sqs:TagQueue","Resource":"arn:aws:sqs:*:*:*"} |  |
tagging-actions-without-constraints | I | warning | /Statement/0/NotAction | {"Action":null,"NotAction":"iam:*","Resource":"*"} |  |
tagging-actions-without-constraints | I | warning |  | {"Action":"sqs:TagQueue","Resource":null,"NotResource":"arn:aws:sqs:us-east-1:111122223333:q"} |  |
tagging-actions-without-constraints | I | suggestion |  | {"Action":"sqs:TagQueue","Resource":"*","Condition":{"ForAllValues:StringEquals":{"aws:TagKeys":"infra"},"Null":{"aws:TagKeys":"false"}}} |  |
sensitive-access | I | security | /Statement/0/Resource | {"Resource":"arn:aws:s3:::b*/*"} | {"sensitive":[{"action":"s3:GetObject","resource":"arn:aws:s3:::b1/secret"}]} |
sensitive-access | I | - |  | {"Resource":"arn:aws:s3:::b2/*"} | {"sensitive":[{"action":"s3:GetObject","resource":"arn:aws:s3:::b1/secret"}]} |
sensitive-access | I | - |  | base |  |
sensitive-access | I | - |  | {"Resource":"arn:aws:s3:::b*/*"} | {"sensitive":[]} |
sensitive-access | B | security |  | {} | {"sensitive":[{"action":"s3:GetObject","resource":"arn:aws:s3:::b1/secret"}]} |
sensitive-access | S | security |  | {} | {"sensitive":[{"action":"s3:GetObject","resource":"arn:aws:s3:::b1/secret"}]} |
sensitive-access | R | - |  | {} | {"sensitive":[{"action":"s3:GetObject","resource":"arn:aws:s3:::b1/secret"}]} |
sensitive-access | E | - |  | {} | {"sensitive":[{"action":"s3:GetObject","resource":"arn:aws:s3:::b1/secret"}]} |
sensitive-access | I | - |  | {"Effect":"Deny"} | {"sensitive":[{"action":"s3:GetObject","resource":"arn:aws:s3:::b1/secret"}]} |
sensitive-access | I | security | /Statement/0/Resource/1 | {"Action":"s3:Get*","Resource":["arn:aws:s3:::b2/*","arn:aws:s3:::b1/*"]} | {"sensitive":[{"action":"s3:GetObject","resource":"arn:aws:s3:::b1/secret"}]} |
sensitive-access | I | security | /Statement/0/Resource | {"Action":"s3:*","Resource":"*"} | {"sensitive":[{"action":"s3:GetObject","resource":"arn:aws:s3:::b1/secret"}]} |
sensitive-access | I | security | /Statement/0/Resource | {"Action":null,"NotAction":"iam:*","Resource":"arn:aws:s3:::*"} | {"sensitive":[{"action":"s3:GetObject","resource":"arn:aws:s3:::b1/secret"}]} |
sensitive-access | I | - |  | {"Action":null,"NotAction":"s3:Get*","Resource":"*"} | {"sensitive":[{"action":"s3:GetObject","resource":"arn:aws:s3:::b1/secret"}]} |
sensitive-access | I | security | /Statement/0/NotResource | {"Resource":null,"NotResource":"arn:aws:s3:::b2/*"} | {"sensitive":[{"action":"s3:GetObject","resource":"arn:aws:s3:::b1/secret"}]} |
sensitive-access | I | - |  | {"Resource":null,"NotResource":"arn:aws:s3:::b1/*"} | {"sensitive":[{"action":"s3:GetObject","resource":"arn:aws:s3:::b1/secret"}]} |
sensitive-access | I | security |  | {"Resource":null,"NotResource":"arn:aws:s3:::b1/secret1"} | {"sensitive":[{"action":"s3:GetObject","resource":"arn:aws:s3:::b1/secret"}]} |
sensitive-access | I | - |  | {"Action":"s3:PutObject"} | {"sensitive":[{"action":"s3:GetObject","resource":"arn:aws:s3:::b1/secret"}]} |
sensitive-access | I | - |  | {"Action":"*","Resource":"*"} | {"sensitive":[{"action":"s3:GetObject","resource":"arn:aws:s3:::b1/secret"}]} |
sensitive-access | I | security |  | {"Action":"*","Resource":"arn:aws:s3:::b1/*"} | {"sensitive":[{"action":"s3:GetObject","resource":"arn:aws:s3:::b1/secret"}]} |
sensitive-access | I | security |  | {"Resource":"arn:aws:s3:::${aws:username}/*"} | {"sensitive":[{"action":"s3:GetObject","resource":"arn:aws:s3:::b1/secret"}]} |
sensitive-access | I | - |  | [{},{"Effect":"Deny","Resource":"*"}] | {"sensitive":[{"action":"s3:GetObject","resource":"arn:aws:s3:::b1/secret"}]} |
sensitive-access | I | - |  | [{},{"Effect":"Deny"}] | {"sensitive":[{"action":"s3:GetObject","resource":"arn:aws:s3:::b1/secret"}]} |
sensitive-access | I | - |  | [{"Resource":"*"},{"Effect":"Deny","Resource":"arn:aws:s3:::b1/secret"}] | {"sensitive":[{"action":"s3:GetObject","resource":"arn:aws:s3:::b1/secret"}]} |
sensitive-access | I | - |  | [{"Resource":"*"},{"Effect":"Deny","Resource":"arn:aws:s3:::b1/sec*"}] | {"sensitive":[{"action":"s3:GetObject","resource":"arn:aws:s3:::b1/secret"}]} |
sensitive-access | I | security |  | [{"Resource":"*"},{"Effect":"Deny","Resource":"arn:aws:s3:::b2/*"}] | {"sensitive":[{"action":"s3:GetObject","resource":"arn:aws:s3:::b1/secret"}]} |
sensitive-access | I | security |  | [{"Resource":"*"},{"Effect":"Deny","Resource":"arn:aws:s3:::b1/secret","Condition":{"StringEquals":{"aws:PrincipalTag/team":"infra"}}}] | {"sensitive":[{"action":"s3:GetObject","resource":"arn:aws:s3:::b1/secret"}]} |
sensitive-access | I | warning |  | {"Condition":{"StringEquals":{"aws:PrincipalTag/team":"infra"}}} | {"sensitive":[{"action":"s3:GetObject","resource":"arn:aws:s3:::b1/secret"}]} |
sensitive-access | I | security |  | {"Condition":{"Bool":{"aws:SecureTransport":"true"}}} | {"sensitive":[{"action":"s3:GetObject","resource":"arn:aws:s3:::b1/secret"}]} |
sensitive-access | I | security |  | {"Action":"dynamodb:DeleteTable","Resource":"arn:aws:dynamodb:us-east-1:111122223333:table/t"} | {"sensitive":["dynamodb:DeleteTable"]} |
sensitive-access | I | security |  | {"Action":"iam:CreateUser","Resource":"*"} | {"sensitive":[{"action":"iam:*"}]} |
sensitive-access | I | security |  | {} | {"sensitive":[{"resource":"arn:aws:s3:::b1/*"}]} |
sensitive-access | I | - |  | {"Action":"iam:CreateUser","Resource":"*"} | {"sensitive":["iam:Delete*"]} |
sensitive-access | I | security | /Statement/0/Resource /Statement/0/Resource | {"Action":["s3:GetObject","s3:PutObject"],"Resource":"*"} | {"sensitive":["s3:GetObject",{"action":"s3:Put*","resource":"arn:aws:s3:::b1/*"}]} |
sensitive-access | I | - |  | {"Action":"s3:ListBucket","Resource":"arn:aws:s3:::b1/*"} | {"sensitive":["s3:GetObject"]} |
kms-decrypt-all-keys | I | security | /Statement/0/Resource | {"Action":"kms:Decrypt","Resource":"*"} |  |
kms-decrypt-all-keys | I | - |  | {"Action":"kms:Decrypt","Resource":"arn:aws:kms:us-east-1:111122223333:key/0a1b"} |  |
kms-decrypt-all-keys | B | security |  | {"Action":"kms:Decrypt","Resource":"*"} |  |
kms-decrypt-all-keys | S | security |  | {"Action":"kms:Decrypt","Resource":"*"} |  |
kms-decrypt-all-keys | R | - |  | {"Action":"kms:Decrypt","Resource":"*"} |  |
kms-decrypt-all-keys | E | - |  | {"Action":"kms:Decrypt","Resource":"*"} |  |
kms-decrypt-all-keys | C | - |  | {"Action":"kms:Decrypt","Resource":"*","Effect":"Allow"} |  |
kms-decrypt-all-keys | I | - |  | {"Action":"kms:Decrypt","Resource":"*","Effect":"Deny"} |  |
kms-decrypt-all-keys | I | warning |  | {"Action":"kms:Decrypt","Resource":"*","Condition":{"StringEquals":{"aws:PrincipalTag/team":"infra"}}} |  |
kms-decrypt-all-keys | I | security |  | {"Action":"kms:Decrypt","Resource":"*","Condition":{"Bool":{"aws:SecureTransport":"true"}}} |  |
kms-decrypt-all-keys | I | security |  | {"Action":"kms:Decrypt","Resource":"*","Condition":{"StringEqualsIfExists":{"aws:PrincipalTag/team":"infra"}}} |  |
kms-decrypt-all-keys | I | security |  | {"Action":"kms:Decrypt","Resource":"*","Condition":{"StringNotEquals":{"aws:PrincipalTag/team":"infra"}}} |  |
kms-decrypt-all-keys | I | security |  | {"Action":"kms:Decrypt","Resource":"*","Condition":{"ForAllValues:StringEquals":{"aws:PrincipalTag/team":"infra"}}} |  |
kms-decrypt-all-keys | I | - |  | [{"Action":"kms:Decrypt","Resource":"*"},{"Effect":"Deny","Action":"*","Resource":"*"}] |  |
kms-decrypt-all-keys | I | security |  | [{"Action":"kms:Decrypt","Resource":"*"},{"Effect":"Deny","Action":"*","Resource":"*","Condition":{"StringEquals":{"aws:PrincipalTag/team":"infra"}}}] |  |
kms-decrypt-all-keys | I | - |  | {"Action":"*","Resource":"*"} |  |
kms-decrypt-all-keys | I | security | /Statement/0/Resource | {"Action":"kms:ReEncryptFrom","Resource":"*"} |  |
kms-decrypt-all-keys | I | security | /Statement/0/Resource | {"Action":"kms:*","Resource":"*"} |  |
kms-decrypt-all-keys | I | security | /Statement/0/Resource | {"Action":"kms:De*","Resource":"*"} |  |
kms-decrypt-all-keys | I | security | /Statement/0/Resource | {"Action":"kms:ReEncrypt*","Resource":"*"} |  |
kms-decrypt-all-keys | I | - |  | {"Action":"kms:Encrypt","Resource":"*"} |  |
kms-decrypt-all-keys | I | - |  | {"Action":"kms:ReEncryptTo","Resource":"*"} |  |
kms-decrypt-all-keys | I | - |  | {"Action":"kms:Describe*","Resource":"*"} |  |
kms-decrypt-all-keys | I | - |  | {"Action":"kms:GenerateDataKey","Resource":"*"} |  |
kms-decrypt-all-keys | I | security | /Statement/0/Resource | {"Action":"kms:Decrypt","Resource":"arn:aws:kms:*:*:key/*"} |  |
kms-decrypt-all-keys | I | security | /Statement/0/Resource | {"Action":"kms:Decrypt","Resource":"arn:aws:kms:*:111122223333:key/*"} |  |
kms-decrypt-all-keys | I | security | /Statement/0/Resource | {"Action":"kms:Decrypt","Resource":"arn:aws:kms:us-east-1:111122223333:*"} |  |
kms-decrypt-all-keys | I | security | /Statement/0/Resource | {"Action":"kms:Decrypt","Resource":"arn:aws:kms:us-east-1:111122223333:key/*"} |  |
kms-decrypt-all-keys | I | - |  | {"Action":"kms:Decrypt","Resource":"arn:aws:kms:*:111122223333:key/mrk-*"} |  |
kms-decrypt-all-keys | I | - |  | {"Action":"kms:Decrypt","Resource":"arn:aws:kms:*:111122223333:alias/*"} |  |
kms-decrypt-all-keys | I | security | /Statement/0/Resource/1 | {"Action":["s3:GetObject","kms:Decrypt"],"Resource":["arn:aws:s3:::b1/*","arn:aws:kms:*:*:key/*"]} |  |
kms-decrypt-all-keys | I | security | /Statement/0/Resource | {"Action":null,"NotAction":"iam:*","Resource":"*"} |  |
kms-decrypt-all-keys | I | security | /Statement/0/NotResource | {"Action":"kms:Decrypt","Resource":null,"NotResource":"arn:aws:kms:us-east-1:111122223333:key/0a1b"} |  |
kms-decrypt-all-keys | I | - |  | {"Action":"kms:Decrypt","Resource":null,"NotResource":"arn:aws:kms:*:*:key/*"} |  |
kms-decrypt-all-keys | I | warning |  | {"Action":"kms:Decrypt","Resource":"*","Condition":{"StringEquals":{"kms:ViaService":"s3.us-east-1.amazonaws.com"}}} |  |
kms-decrypt-all-keys | I | - |  | [{"Action":"kms:Decrypt","Resource":"*"},{"Effect":"Deny","Action":"kms:D*","Resource":"*"}] |  |
kms-decrypt-all-keys | I | security |  | [{"Action":"kms:Decrypt","Resource":"*"},{"Effect":"Deny","Action":"kms:D*","Resource":"arn:aws:kms:us-east-1:111122223333:key/0a1b"}] |  |
s3-read-write-all | I | security | /Statement/0 | {"Action":["s3:Get*","s3:Put*"],"Resource":"*"} |  |
s3-read-write-all | I | - |  | {"Action":["s3:Get*","s3:Put*"]} |  |
s3-read-write-all | B | security |  | {"Action":["s3:Get*","s3:Put*"],"Resource":"*"} |  |
s3-read-write-all | S | security |  | {"Action":["s3:Get*","s3:Put*"],"Resource":"*"} |  |
s3-read-write-all | R | - |  | {"Action":["s3:Get*","s3:Put*"],"Resource":"*"} |  |
s3-read-write-all | E | - |  | {"Action":["s3:Get*","s3:Put*"],"Resource":"*"} |  |
s3-read-write-all | C | - |  | {"Action":["s3:Get*","s3:Put*"],"Resource":"*","Effect":"Allow"} |  |
s3-read-write-all | I | - |  | {"Action":["s3:Get*","s3:Put*"],"Resource":"*","Effect":"Deny"} |  |
s3-read-write-all | I | warning |  | {"Action":["s3:Get*","s3:Put*"],"Resource":"*","Condition":{"StringEquals":{"aws:PrincipalTag/team":"infra"}}} |  |
s3-read-write-all | I | security |  | {"Action":["s3:Get*","s3:Put*"],"Resource":"*","Condition":{"Bool":{"aws:SecureTransport":"true"}}} |  |
s3-read-write-all | I | security |  | {"Action":["s3:Get*","s3:Put*"],"Resource":"*","Condition":{"StringEqualsIfExists":{"aws:PrincipalTag/team":"infra"}}} |  |
s3-read-write-all | I | security |  | {"Action":["s3:Get*","s3:Put*"],"Resource":"*","Condition":{"StringNotEquals":{"aws:PrincipalTag/team":"infra"}}} |  |
s3-read-write-all | I | security |  | {"Action":["s3:Get*","s3:Put*"],"Resource":"*","Condition":{"ForAllValues:StringEquals":{"aws:PrincipalTag/team":"infra"}}} |  |
s3-read-write-all | I | - |  | [{"Action":["s3:Get*","s3:Put*"],"Resource":"*"},{"Effect":"Deny","Action":"*","Resource":"*"}] |  |
s3-read-write-all | I | security |  | [{"Action":["s3:Get*","s3:Put*"],"Resource":"*"},{"Effect":"Deny","Action":"*","Resource":"*","Condition":{"StringEquals":{"aws:PrincipalTag/team":"infra"}}}] |  |
s3-read-write-all | I | - |  | {"Action":"*","Resource":"*"} |  |
s3-read-write-all | I | security |  | {"Action":"s3:*","Resource":"*"} |  |
s3-read-write-all | I | security |  | {"Action":["s3:G*","s3:P*","s3:List*"],"Resource":"*"} |  |
s3-read-write-all | I | security |  | {"Action":null,"NotAction":"iam:*","Resource":"*"} |  |
s3-read-write-all | I | security |  | {"Action":["s3:Get*","s3:Put*"],"Resource":"arn:aws:s3:::*"} |  |
s3-read-write-all | I | security |  | {"Action":["s3:Get*","s3:Put*"],"Resource":["arn:aws:s3:::b1/*","*"]} |  |
s3-read-write-all | I | security |  | {"Action":["s3:Get*","s3:Put*"],"Resource":null,"NotResource":"arn:aws:s3:::b1/*"} |  |
s3-read-write-all | I | - |  | {"Action":["s3:GetObject","s3:PutObject"],"Resource":"*"} |  |
s3-read-write-all | I | - |  | {"Action":["s3:Get*","s3:PutObject"],"Resource":"*"} |  |
s3-read-write-all | I | - |  | {"Action":"s3:Get*","Resource":"*"} |  |
s3-read-write-all | I | - |  | [{"Action":"s3:Get*","Resource":"*"},{"Action":"s3:Put*","Resource":"*"}] |  |
s3-read-write-all | I | - |  | [{"Action":["s3:Get*","s3:Put*"],"Resource":"*"},{"Effect":"Deny","Action":"s3:PutObject","Resource":"*"}] |  |
s3-read-write-all | I | security |  | [{"Action":["s3:Get*","s3:Put*"],"Resource":"*"},{"Effect":"Deny","Action":"s3:PutBucketPolicy","Resource":"*"}] |  |
s3-read-write-all | I | warning |  | {"Action":["s3:Get*","s3:Put*"],"Resource":"*","Condition":{"StringEquals":{"aws:ResourceAccount":"111122223333"}}} |  |
sensitive-action-on-star | I | security | /Statement/0/Action | {"Action":"aws-marketplace:Sub*","Resource":"*"} |  |
sensitive-action-on-star | I | - |  | [{"Action":"aws-marketplace:*","Resource":"*"},{"Effect":"Deny","Action":"aws-marketplace:Subscribe","Resource":"*"}] |  |
sensitive-action-on-star | B | security |  | {"Action":"aws-marketplace:Subscribe","Resource":"*"} |  |
sensitive-action-on-star | S | security |  | {"Action":"aws-marketplace:Subscribe","Resource":"*"} |  |
sensitive-action-on-star | R | - |  | {"Action":"aws-marketplace:Subscribe","Resource":"*"} |  |
sensitive-action-on-star | E | - |  | {"Action":"aws-marketplace:Subscribe","Resource":"*"} |  |
sensitive-action-on-star | C | - |  | {"Action":"aws-marketplace:Subscribe","Resource":"*","Effect":"Allow"} |  |
sensitive-action-on-star | I | - |  | {"Action":"aws-marketplace:Subscribe","Resource":"*","Effect":"Deny"} |  |
sensitive-action-on-star | I | warning |  | {"Action":"aws-marketplace:Subscribe","Resource":"*","Condition":{"StringEquals":{"aws:PrincipalTag/team":"infra"}}} |  |
sensitive-action-on-star | I | security |  | {"Action":"aws-marketplace:Subscribe","Resource":"*","Condition":{"Bool":{"aws:SecureTransport":"true"}}} |  |
sensitive-action-on-star | I | security |  | {"Action":"aws-marketplace:Subscribe","Resource":"*","Condition":{"StringEqualsIfExists":{"aws:PrincipalTag/team":"infra"}}} |  |
sensitive-action-on-star | I | security |  | {"Action":"aws-marketplace:Subscribe","Resource":"*","Condition":{"StringNotEquals":{"aws:PrincipalTag/team":"infra"}}} |  |
sensitive-action-on-star | I | security |  | {"Action":"aws-marketplace:Subscribe","Resource":"*","Condition":{"ForAllValues:StringEquals":{"aws:PrincipalTag/team":"infra"}}} |  |
sensitive-action-on-star | I | - |  | [{"Action":"aws-marketplace:Subscribe","Resource":"*"},{"Effect":"Deny","Action":"*","Resource":"*"}] |  |
sensitive-action-on-star | I | security |  | [{"Action":"aws-marketplace:Subscribe","Resource":"*"},{"Effect":"Deny","Action":"*","Resource":"*","Condition":{"StringEquals":{"aws:PrincipalTag/team":"infra"}}}] |  |
sensitive-action-on-star | I | - |  | {"Action":"*","Resource":"*"} |  |
sensitive-action-on-star | I | security |  | {"Action":"aws-marketplace:*","Resource":"*"} |  |
sensitive-action-on-star | I | security | /Statement/0/Action/1 | {"Action":["s3:GetObject","aws-marketplace:Subscribe"],"Resource":"*"} |  |
sensitive-action-on-star | I | security | /Statement/0/NotAction | {"Action":null,"NotAction":"iam:*","Resource":"*"} |  |
sensitive-action-on-star | I | - |  | {"Action":null,"NotAction":"aws-marketplace:*","Resource":"*"} |  |
sensitive-action-on-star | I | - |  | {"Action":"aws-marketplace:View*","Resource":"*"} |  |
sensitive-action-on-star | I | - |  | {"Action":"aws-marketplace:Subscribe"} |  |
sensitive-action-on-star | I | security |  | [{"Action":"aws-marketplace:Subscribe","Resource":"*"},{"Effect":"Deny","Action":"aws-marketplace:Subscribe","Resource":"*","Condition":{"StringEquals":{"aws:PrincipalTag/team":"infra"}}}] |  |
sensitive-action-on-star | I | security |  | {"Action":"aws-marketplace:Subscribe","Resource":null,"NotResource":"arn:aws:s3:::b1/*"} |  |
missing-required-condition | I | warning | /Statement/0/Action | {"Action":"rds-db:connect","Resource":"arn:aws:rds-db:us-east-1:111122223333:dbuser:db-1/app"} |  |
missing-required-condition | I | - |  | {"Action":"rds-db:connect","Resource":"arn:aws:rds-db:us-east-1:111122223333:dbuser:db-1/app","Condition":{"IpAddress":{"aws:SourceIp":"203.0.113.0/24"}}} |  |
missing-required-condition | B | warning |  | {"Action":"rds-db:connect","Resource":"arn:aws:rds-db:us-east-1:111122223333:dbuser:db-1/app"} |  |
missing-required-condition | S | warning |  | {"Action":"rds-db:connect","Resource":"arn:aws:rds-db:us-east-1:111122223333:dbuser:db-1/app"} |  |
missing-required-condition | R | warning |  | {"Action":"rds-db:connect","Resource":"arn:aws:rds-db:us-east-1:111122223333:dbuser:db-1/app"} |  |
missing-required-condition | E | warning |  | {"Action":"rds-db:connect","Resource":"arn:aws:rds-db:us-east-1:111122223333:dbuser:db-1/app"} |  |
missing-required-condition | C | - |  | {"Action":"rds-db:connect","Resource":"arn:aws:rds-db:us-east-1:111122223333:dbuser:db-1/app","Effect":"Allow"} |  |
missing-required-condition | T | - |  | base |  |
missing-required-condition | I | - |  | {"Action":"rds-db:connect","Resource":"arn:aws:rds-db:us-east-1:111122223333:dbuser:db-1/app","Effect":"Deny"} |  |
missing-required-condition | I | warning |  | {"Action":"rds-db:connect","Resource":"arn:aws:rds-db:us-east-1:111122223333:dbuser:db-1/app","Condition":{"IpAddress":{"aws:SourceIp":"0.0.0.0/0"}}} |  |
missing-required-condition | I | warning |  | {"Action":"rds-db:connect","Resource":"arn:aws:rds-db:us-east-1:111122223333:dbuser:db-1/app","Condition":{"IpAddressIfExists":{"aws:SourceIp":"203.0.113.0/24"}}} |  |
missing-required-condition | I | warning |  | {"Action":"rds-db:connect","Resource":"arn:aws:rds-db:us-east-1:111122223333:dbuser:db-1/app","Condition":{"NotIpAddress":{"aws:SourceIp":"203.0.113.0/24"}}} |  |
missing-required-condition | I | suggestion |  | {"Action":"rds-db:connect","Resource":"arn:aws:rds-db:us-east-1:111122223333:dbuser:db-1/app","Condition":{"StringEquals":{"aws:PrincipalTag/team":"infra"}}} |  |
missing-required-condition | I | warning | /Statement/0/Action | {"Action":"rds-db:*","Resource":"*"} |  |
missing-required-condition | I | warning | /Statement/0/Action | {"Action":"ssm:StartSession","Resource":"arn:aws:ec2:us-east-1:111122223333:instance/i-1"} |  |
missing-required-condition | I | - |  | {"Action":"ssm:StartSession","Resource":"*","Condition":{"IpAddress":{"aws:SourceIp":"203.0.113.0/24"}}} |  |
missing-required-condition | I | warning | /Statement/0/Action | {"Action":"iam:PassRole","Resource":"arn:aws:iam::111122223333:role/app"} |  |
missing-required-condition | I | - |  | {"Action":"iam:PassRole","Resource":"*","Condition":{"StringEquals":{"iam:PassedToService":"lambda.amazonaws.com"}}} |  |
missing-required-condition | I | warning |  | {"Action":"iam:PassRole","Resource":"*","Condition":{"StringEqualsIfExists":{"iam:PassedToService":"lambda.amazonaws.com"}}} |  |
missing-required-condition | I | warning | /Statement/0/Action | base |  |
missing-required-condition | R | - |  | base |  |
missing-required-condition | E | warning |  | {"Action":"s3:GetObject"} |  |
missing-required-condition | I | warning | /Statement/0/Action | {"Action":"s3:Put*"} |  |
missing-required-condition | I | - |  | {"Action":"s3:ListBucket","Resource":"arn:aws:s3:::b1"} |  |
missing-required-condition | I | - |  | {"Condition":{"StringEquals":{"aws:ResourceOrgID":"o-1"}}} |  |
missing-required-condition | I | - |  | {"Condition":{"ForAnyValue:StringLike":{"aws:ResourceOrgPaths":"o-1/*"}}} |  |
missing-required-condition | I | - |  | {"Condition":{"StringEquals":{"aws:ResourceAccount":"111122223333"}}} |  |
missing-required-condition | I | - |  | {"Condition":{"StringEquals":{"s3:ResourceAccount":"111122223333"}}} |  |
missing-required-condition | I | warning |  | {"Condition":{"StringLike":{"aws:ResourceOrgID":"*"}}} |  |
missing-required-condition | I | warning |  | {"Condition":{"Null":{"aws:ResourceOrgID":"false"}}} |  |
missing-required-condition | I | suggestion |  | {"Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-1"}}} |  |
missing-required-condition | I | warning | /Statement/0/Action/0 /Statement/0/Action/1 | {"Action":["iam:PassRole","ssm:StartSession","s3:ListBucket"],"Resource":"*"} |  |
missing-required-condition | I | warning | /Statement/0/NotAction /Statement/0/NotAction /Statement/0/NotAction | {"Action":null,"NotAction":"sts:*","Resource":"*"} |  |
missing-required-condition | I | - |  | [{},{"Effect":"Deny","Resource":"*"}] |  |
missing-required-condition | I | warning |  | [{},{"Effect":"Deny","Resource":"*","Condition":{"StringEquals":{"aws:PrincipalTag/team":"infra"}}}] |  |
missing-required-condition | I | - |  | {"Action":"*","Resource":"*"} |  |
sensitive-action-without-condition | I | warning | /Statement/0/Action /Statement/0/Action | {"Action":"iam:CreateAccessKey","Resource":"arn:aws:iam::111122223333:user/bot"} |  |
sensitive-action-without-condition | I | - |  | {"Action":"iam:CreateAccessKey","Resource":"arn:aws:iam::111122223333:user/bot","Condition":{"IpAddress":{"aws:SourceIp":"203.0.113.0/24"}}} |  |
sensitive-action-without-condition | B | warning |  | {"Action":"iam:CreateAccessKey","Resource":"arn:aws:iam::111122223333:user/bot"} |  |
sensitive-action-without-condition | S | warning |  | {"Action":"iam:CreateAccessKey","Resource":"arn:aws:iam::111122223333:user/bot"} |  |
sensitive-action-without-condition | R | - |  | {"Action":"iam:CreateAccessKey","Resource":"arn:aws:iam::111122223333:user/bot"} |  |
sensitive-action-without-condition | E | - |  | {"Action":"iam:CreateAccessKey","Resource":"arn:aws:iam::111122223333:user/bot"} |  |
sensitive-action-without-condition | C | - |  | {"Action":"iam:CreateAccessKey","Resource":"arn:aws:iam::111122223333:user/bot","Effect":"Allow"} |  |
sensitive-action-without-condition | I | - |  | {"Action":"iam:CreateAccessKey","Resource":"arn:aws:iam::111122223333:user/bot","Effect":"Deny"} |  |
sensitive-action-without-condition | I | warning |  | {"Action":"iam:CreateAccessKey","Resource":"arn:aws:iam::111122223333:user/bot","Condition":{"Bool":{"aws:SecureTransport":"true"}}} |  |
sensitive-action-without-condition | I | warning |  | {"Action":"iam:CreateAccessKey","Resource":"arn:aws:iam::111122223333:user/bot","Condition":{"StringEqualsIfExists":{"aws:PrincipalTag/team":"infra"}}} |  |
sensitive-action-without-condition | I | warning |  | {"Action":"iam:CreateAccessKey","Resource":"arn:aws:iam::111122223333:user/bot","Condition":{"StringNotEquals":{"aws:PrincipalTag/team":"infra"}}} |  |
sensitive-action-without-condition | I | warning |  | {"Action":"iam:CreateAccessKey","Resource":"arn:aws:iam::111122223333:user/bot","Condition":{"ForAllValues:StringEquals":{"aws:PrincipalTag/team":"infra"}}} |  |
sensitive-action-without-condition | I | - |  | {"Action":"iam:CreateAccessKey","Resource":"arn:aws:iam::111122223333:user/bot","Condition":{"StringEquals":{"aws:PrincipalTag/team":"infra"}}} |  |
sensitive-action-without-condition | I | - |  | {"Action":"iam:CreateAccessKey","Resource":"arn:aws:iam::111122223333:user/bot","Condition":{"ForAllValues:StringEquals":{"aws:CalledVia":"a"},"Null":{"aws:CalledVia":"false"}}} |  |
sensitive-action-without-condition | I | warning |  | {"Action":"iam:CreateAccessKey","Resource":"arn:aws:iam::111122223333:user/bot","Condition":{"ForAllValues:StringEquals":{"aws:TagKeys":"a"},"Null":{"aws:TagKeys":"false"}}} |  |
sensitive-action-without-condition | I | warning |  | {"Action":"iam:CreateAccessKey","Resource":"arn:aws:iam::111122223333:user/bot","Condition":{"IpAddress":{"aws:SourceIp":"0.0.0.0/0"}}} |  |
sensitive-action-without-condition | I | warning |  | {"Action":"iam:CreateAccessKey","Resource":"arn:aws:iam::111122223333:user/bot","Condition":{"StringEquals":{"s3:prefix":"x"}}} |  |
sensitive-action-without-condition | I | warning |  | {"Action":"iam:CreateAccessKey"} |  |
sensitive-action-without-condition | I | warning |  | {"Action":"iam:CreateAccessKey","Resource":null,"NotResource":"arn:aws:iam::111122223333:user/bot"} |  |
sensitive-action-without-condition | I | warning | /Statement/0/Action | base |  |
sensitive-action-without-condition | I | - |  | {"Action":"s3:ListAllMyBuckets","Resource":"*"} |  |
sensitive-action-without-condition | I | - |  | {"Action":["ec2:DescribeInstances","iam:ListUsers"],"Resource":"*"} |  |
sensitive-action-without-condition | I | warning | /Statement/0/Action/0 /Statement/0/Action/1 /Statement/0/Action/2 | {"Action":["sts:AssumeRole","s3:GetObject","iam:PutUserPolicy"],"Resource":"*"} |  |
sensitive-action-without-condition | I | warning |  | {"Action":"iam:*","Resource":"*"} |  |
sensitive-action-without-condition | I | warning | /Statement/0/NotAction /Statement/0/NotAction /Statement/0/NotAction /Statement/0/NotAction | {"Action":null,"NotAction":"route53:*","Resource":"*"} |  |
sensitive-action-without-condition | I | warning | /Statement/0/Action /Statement/0/Action | {"Action":"*"} |  |
sensitive-action-without-condition | I | - |  | {"Action":"*","Resource":"*"} |  |
sensitive-action-without-condition | I | - |  | [{"Action":"iam:CreateAccessKey","Resource":"arn:aws:iam::111122223333:user/bot"},{"Effect":"Deny","Action":"iam:*","Resource":"*"}] |  |
sensitive-action-without-condition | I | warning |  | [{"Action":"iam:CreateAccessKey","Resource":"arn:aws:iam::111122223333:user/bot"},{"Effect":"Deny","Action":"iam:*","Resource":"*","Condition":{"StringEquals":{"aws:PrincipalTag/team":"infra"}}}] |  |
sensitive-action-without-condition | I | warning | /Statement/0/Action /Statement/0/Action /Statement/1/Action /Statement/1/Action | [{"Action":"iam:CreateAccessKey","Resource":"arn:aws:iam::111122223333:user/bot"},{"Action":"iam:CreateAccessKey","Resource":"arn:aws:iam::111122223333:user/bot"}] |  |
\.
