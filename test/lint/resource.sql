--
-- resource.sql
--		Cases of lint_resource.c.  Columns and shorthand: cases.sql.
--
COPY lint_case (rule, kind, found, path, document, options, variants) FROM stdin (DELIMITER '|');
resource-mismatch | I | warning | /Statement/0/Action | {"Resource":"arn:aws:s3:::b1"} | |
resource-mismatch | I | warning | /Statement/0/Action/1 | {"Action":["s3:GetBucketLocation","s3:GetObject"],"Resource":"arn:aws:s3:::b1"} | |
resource-mismatch | I | warning | /Statement/0/Action | {"Action":"s3:GetObject*","Resource":"arn:aws:s3:::b1"} | |
resource-mismatch | I | warning | /Statement/0/Action | {"Action":"s3:ListBucket","Resource":"arn:aws:s3:::b1/*"} | |
resource-mismatch | I | warning | /Statement/0/Action | {"Action":"sqs:*","Resource":"arn:aws:sns:us-east-1:111122223333:t"} | |
resource-mismatch | I | warning | /Statement/0/Action | {"Action":"iam:DeleteUser","Resource":"arn:aws:iam::111122223333:group/g"} | |
resource-mismatch | I | warning | /Statement/0/Action | {"Action":"dynamodb:GetItem","Resource":["arn:aws:s3:::b1","arn:aws:sqs:*:*:*"]} | |
resource-mismatch | I | warning | /Statement/0/Action | {"Action":"lambda:InvokeFunction","Resource":"arn:aws:lambda:us-east-1:111122223333:layer:l"} | |
resource-mismatch | I | warning | /Statement/0/Action /Statement/1/Action | [{"Resource":"arn:aws:s3:::b1"},{"Resource":"arn:aws:s3:::b2"}] | |
resource-mismatch | I | warning | /Statement/0/Action | [{"Resource":"arn:aws:s3:::b1"},{"Effect":"Deny"}] | |
resource-mismatch | I | warning | /Statement/0/Action | {"Action":"sqs:SendMessage","Resource":"arn:aws:S3:::b1"} | |
resource-mismatch | I | warning | /Statement/0/Action | {"Action":"iam:GetRole","Resource":"arn:aws:iam::111122223333:user/${aws:username}"} | |
resource-mismatch | B | warning | | {"Resource":"arn:aws:s3:::b1"} | |
resource-mismatch | S | warning | | {"Resource":"arn:aws:s3:::b1"} | |
resource-mismatch | R | warning | | {"Resource":"arn:aws:s3:::b1"} | |
resource-mismatch | E | warning | | {"Resource":"arn:aws:s3:::b1"} | |
resource-mismatch | C | warning | | {"Effect":"Allow","Resource":"arn:aws:s3:::b1"} | |
resource-mismatch | I | - | | base | |
resource-mismatch | I | - | | {"Effect":"Deny","Resource":"arn:aws:s3:::b1"} | |
resource-mismatch | I | - | | {"Resource":"*"} | |
resource-mismatch | I | - | | {"Resource":["arn:aws:s3:::b1","arn:aws:s3:::b1/*"]} | |
resource-mismatch | I | - | | {"Action":"s3:*","Resource":"arn:aws:s3:::b1"} | |
resource-mismatch | I | - | | {"Action":"*","Resource":"arn:aws:s3:::b1"} | |
resource-mismatch | I | - | | {"Action":"s3:Get*","Resource":"arn:aws:s3:::b1"} | |
resource-mismatch | I | - | | [{"Resource":"arn:aws:s3:::b1"},{}] | |
resource-mismatch | I | - | | [{"Resource":"arn:aws:s3:::b1"},{"Action":"s3:*","Resource":"*"}] | |
resource-mismatch | I | - | | [{"Action":"ec2:RunInstances","Resource":"arn:aws:ec2:*:*:instance/*"},{"Action":"ec2:RunInstances","Resource":["arn:aws:ec2:*:*:subnet/*","arn:aws:ec2:*::image/*"]}] | |
resource-mismatch | I | - | | {"Action":"bedrock:InvokeModel","Resource":"arn:aws:bedrock:us-east-1::foundation-model/m"} | |
resource-mismatch | I | - | | {"Action":"s3:GetObjectAttributes"} | |
resource-mismatch | I | - | | {"Action":"iam:EnableMFADevice","Resource":["arn:aws:iam::*:mfa/${aws:username}","arn:aws:iam::*:user/${aws:username}"]} | |
resource-mismatch | I | - | | {"Action":"iam:CreateVirtualMFADevice","Resource":"arn:aws:iam::*:mfa/*"} | |
resource-mismatch | I | - | | {"Action":"dynamodb:TagResource","Resource":"arn:aws:dynamodb:us-east-1:111122223333:table/t"} | |
resource-mismatch | I | - | | {"Action":"s3:ListAllMyBuckets"} | |
resource-mismatch | I | - | | {"Action":"s3:Frob","Resource":"arn:aws:s3:::b1"} | |
resource-mismatch | I | - | | {"Resource":null,"NotResource":"arn:aws:s3:::b1"} | |
resource-mismatch | I | - | | {"Action":null,"NotAction":"s3:GetObject","Resource":"arn:aws:s3:::b1"} | |
resource-mismatch | I | - | | {"Resource":"arn:aws:s3:::${var.bucket}"} | |
resource-mismatch | I | - | | {"Resource":"${var.arn}"} | |
resource-mismatch | I | - | | {"Resource":"arn:aws:s3::111122223333:b1/*"} | |
resource-mismatch | I | - | | {"Resource":"s3:::b1"} | |
resource-mismatch | I | - | | {"Resource":"arn:aws:s33:::b1"} | |
resource-mismatch | I | - | | {"Action":"lambda:InvokeFunction","Resource":"arn:aws:lambda:us-east-1:111122223333:func:f1"} | |
resource-mismatch | I | - | | {"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east:111122223333:q"} | |
resource-mismatch | I | - | | {"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1:${aws:PrincipalAccount}:q"} | |
resource-mismatch | I | - | | {"Action":"sqs:SendMessage","Resource":"arn:aws:*:us-east-1:111122223333:q"} | |
resource-mismatch | I | - | | {"Action":"backup:StartRestoreJob","Resource":"arn:aws:ec2:us-east-1::snapshot/*"} | |
resource-mismatch | I | - | | {"Action":"ssm:SendCommand","Resource":["arn:aws:ec2:*:*:instance/*"]} | |
resource-mismatch | I | - | | {"Action":"apigateway:SetWebACL","Resource":"arn:aws:apigateway:*::/restapis/*/stages/*"} | |
resource-mismatch | I | - | | {"Action":"kms:DescribeKey","Resource":"arn:*:kms:*:::*"} | |
resource-mismatch | I | - | | {"Resource":[]} | |
resource-mismatch | I | - | | {"Action":[],"Resource":"arn:aws:s3:::b1"} | |
action-requires-star-resource | I | warning | /Statement/0/Action | {"Action":"s3:ListAllMyBuckets"} | |
action-requires-star-resource | I | warning | /Statement/0/Action/1 | {"Action":["s3:GetObject","s3:ListAllMyBuckets"]} | |
action-requires-star-resource | I | warning | /Statement/0/Action | {"Action":"s3:ListAllMyBuckets","Resource":"arn:aws:s3:::*"} | |
action-requires-star-resource | I | warning | /Statement/0/Action | {"Action":"ec2:DescribeInstances","Resource":"arn:*:*:*:*:*"} | |
action-requires-star-resource | I | warning | /Statement/0/Action | [{"Action":"s3:ListAllMyBuckets"},{"Action":"s3:ListAllMyBuckets","Resource":"*"}] | |
action-requires-star-resource | I | security | /Statement/0/Action | {"Effect":"Deny","Action":"s3:ListAllMyBuckets"} | |
action-requires-star-resource | C | security | /Statement/0/Action/0 | {"Action":["ec2:DescribeInstances"],"Resource":["arn:aws:ec2:*:*:instance/*"]} | | single
action-requires-star-resource | C | warning | | {"Effect":"Allow","Action":"ec2:DescribeInstances","Resource":"arn:aws:ec2:*:*:instance/*"} | |
action-requires-star-resource | B | warning | | {"Action":"s3:ListAllMyBuckets"} | |
action-requires-star-resource | S | warning | | {"Action":"s3:ListAllMyBuckets"} | |
action-requires-star-resource | I | warning | | {"Action":"s3:ListAllMyBuckets","Resource":"arn:aws:s3:::${var.bucket}"} | |
action-requires-star-resource | I | warning | | {"Action":"s3:ListAllMyBuckets","Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-1"}}} | |
action-requires-star-resource | I | - | | {"Action":"s3:ListAllMyBuckets","Resource":"*"} | |
action-requires-star-resource | I | - | | {"Action":"s3:ListAllMyBuckets","Resource":["arn:aws:s3:::b1","*"]} | |
action-requires-star-resource | I | - | | {"Action":"s3:ListAll*"} | |
action-requires-star-resource | I | - | | {"Action":"*"} | |
action-requires-star-resource | I | - | | base | |
action-requires-star-resource | I | - | | {"Action":null,"NotAction":"s3:ListAllMyBuckets"} | |
action-requires-star-resource | I | - | | {"Action":"s3:ListAllMyBuckets","Resource":null,"NotResource":"arn:aws:s3:::b1"} | |
action-requires-star-resource | I | - | | {"Action":"s3:Frob"} | |
action-requires-star-resource | I | - | | {"Action":"s3:ListAllMyBuckets","Resource":"${var.arn}"} | |
action-requires-star-resource | I | - | | {"Action":"s3:ListAllMyBuckets","Resource":[]} | |
action-requires-star-resource | I | - | | {"Action":"s3:ListAllMyBuckets","Resource":null} | |
action-requires-star-resource | R | - | | {"Action":"s3:ListAllMyBuckets"} | |
action-requires-star-resource | K | - | | {"Action":"s3:ListAllMyBuckets","Resource":"arn:aws:s3:::b1"} | |
resource-star | I | security | /Statement/0/Resource | {"Resource":"*"} | |
resource-star | I | security | /Statement/0/Resource/1 | {"Resource":["arn:aws:s3:::b1/*","*"]} | |
resource-star | I | security | /Statement/0/Resource | {"Resource":"**"} | |
resource-star | I | security | /Statement/0/Resource | {"Action":["s3:ListAllMyBuckets","s3:GetObject"],"Resource":"*"} | |
resource-star | I | security | /Statement/0/Resource | {"Action":"s3:Get*","Resource":"*"} | |
resource-star | I | security | /Statement/0/Resource | {"Action":"s3:*","Resource":"*"} | |
resource-star | I | security | /Statement/0/Resource | {"Action":null,"NotAction":["iam:*","sts:*"],"Resource":"*"} | |
resource-star | I | security | /Statement/1/Resource | [{},{"Resource":"*"}] | |
resource-star | B | security | | {"Resource":"*"} | |
resource-star | R | security | | {"Resource":"*"} | |
resource-star | E | security | | {"Resource":"*"} | |
resource-star | I | security | | {"Resource":"*","Condition":{"Bool":{"aws:SecureTransport":"true"}}} | |
resource-star | I | security | | {"Resource":"*","Condition":{"StringLike":{"aws:UserAgent":"x"}}} | |
resource-star | I | security | | {"Resource":"*","Condition":{"StringLike":{"aws:PrincipalOrgID":"*"}}} | |
resource-star | I | security | | {"Resource":"*","Condition":{"IpAddress":{"aws:SourceIp":"0.0.0.0/0"}}} | |
resource-star | I | security | | {"Resource":"*","Condition":{"StringEqualsIfExists":{"aws:ResourceTag/t":"x"}}} | |
resource-star | I | security | | {"Resource":"*","Condition":{"ForAllValues:StringEquals":{"aws:TagKeys":["x"]}}} | |
resource-star | I | security | | {"Resource":"*","Condition":{"StringNotEquals":{"aws:PrincipalOrgID":"o-1"}}} | |
resource-star | I | security | | {"Resource":"*","Condition":{"StringEquals":{"ec2:Vpc":"v"}}} | |
resource-star | I | security | | {"Resource":"*","Condition":{}} | |
resource-star | I | security | /Statement/0/Resource | [{"Action":["s3:GetObject","s3:PutObject"],"Resource":"*"},{"Effect":"Deny","Action":"s3:PutObject","Resource":"*"}] | |
resource-star | I | security | /Statement/0/Resource | [{"Resource":"*"},{"Effect":"Deny","Resource":"*","Condition":{"Bool":{"aws:SecureTransport":"false"}}}] | |
resource-star | I | security | /Statement/0/Resource | [{"Resource":"*"},{"Effect":"Deny","Resource":"arn:aws:s3:::b1/*"}] | |
resource-star | R | security | | {"Action":["kms:Decrypt","s3:GetObject"],"Resource":"*"} | |
resource-star | I | security | | {"Action":"kms:Decrypt","Resource":"*"} | |
resource-star | I | - | | {"Action":"s3:ListAllMyBuckets","Resource":"*"} | |
resource-star | I | - | | {"Action":["s3:ListAllMyBuckets","ec2:DescribeInstances","ecr:GetAuthorizationToken"],"Resource":"*"} | |
resource-star | I | - | | base | |
resource-star | I | - | | {"Effect":"Deny","Resource":"*"} | |
resource-star | I | - | | {"Resource":"arn:aws:s3:::*"} | |
resource-star | I | - | | {"Resource":"*","Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-1"}}} | |
resource-star | I | - | | {"Resource":"*","Condition":{"IpAddress":{"aws:SourceIp":"203.0.113.0/24"}}} | |
resource-star | I | - | | {"Action":"s3:ListBucket","Resource":"*","Condition":{"StringEquals":{"s3:prefix":"x"}}} | |
resource-star | I | - | | {"Resource":"*","Condition":{"StringEquals":{"s3:ExistingObjectTag/t":"x"}}} | |
resource-star | I | - | | [{"Resource":"*"},{"Effect":"Deny","Action":"s3:*","Resource":"*"}] | |
resource-star | I | - | | {"Action":"*","Resource":"*"} | |
resource-star | I | - | | {"Action":"s3:Frob","Resource":"*"} | |
resource-star | I | - | | {"Resource":null,"NotResource":"*"} | |
resource-star | I | - | | {"Resource":null,"NotResource":"arn:aws:s3:::b1/*"} | |
resource-star | R | - | | {"Action":"kms:*","Resource":"*"} | |
resource-star | R | - | | {"Action":["secretsmanager:GetSecretValue"],"Resource":"*"} | |
resource-star | S | - | | {"Resource":"*"} | |
resource-star | C | - | | {"Effect":"Allow","Resource":"*"} | |
resource-effectively-star | I | security | /Statement/0/Resource | {"Resource":"arn:*:s3:::*/*"} | |
resource-effectively-star | I | security | /Statement/0/Resource | {"Resource":"arn:aws:s3:::*/*"} | |
resource-effectively-star | I | security | /Statement/0/Resource | {"Resource":"arn:aws:s3:::*"} | |
resource-effectively-star | I | security | /Statement/0/Resource | {"Action":"s3:ListBucket","Resource":"arn:aws:s3:::*"} | |
resource-effectively-star | I | security | /Statement/0/Resource | {"Action":"s3:Get*","Resource":"arn:aws:s3:::**"} | |
resource-effectively-star | I | security | /Statement/0/Resource | {"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:*:*:*"} | |
resource-effectively-star | I | security | /Statement/0/Resource | {"Action":"lambda:InvokeFunction","Resource":"arn:aws:lambda:*:*:function:*"} | |
resource-effectively-star | I | security | /Statement/0/Resource | {"Action":"lambda:InvokeFunction","Resource":"arn:aws:lambda:*:*:*"} | |
resource-effectively-star | I | security | /Statement/0/Resource | {"Action":"iam:PassRole","Resource":"arn:aws:iam::*:role/*"} | |
resource-effectively-star | I | security | /Statement/0/Resource | {"Action":"dynamodb:*","Resource":"arn:aws:dynamodb:*:*:table/*"} | |
resource-effectively-star | I | security | /Statement/0/Resource | {"Resource":"arn:*:*:*:*:*"} | |
resource-effectively-star | I | security | /Statement/0/Resource/1 | {"Resource":["arn:aws:s3:::b1/*","arn:aws:s3:::*"]} | |
resource-effectively-star | I | security | /Statement/0/Resource | {"Action":null,"NotAction":"iam:*","Resource":"arn:aws:s3:::*"} | |
resource-effectively-star | I | security | /Statement/0/Resource | {"Resource":"arn:aws:s3:*:*:accesspoint/*/object/*"} | |
resource-effectively-star | I | security | /Statement/0/Resource | {"Resource":"arn:aws:s3:::*","Condition":{"Bool":{"aws:SecureTransport":"true"}}} | |
resource-effectively-star | I | security | /Statement/0/Resource | [{"Resource":"arn:aws:s3:::*"},{"Effect":"Deny","Resource":"arn:aws:s3:::b1/*"}] | |
resource-effectively-star | B | security | | {"Resource":"arn:*:s3:::*/*"} | |
resource-effectively-star | R | security | | {"Resource":"arn:aws:s3:::*/*"} | |
resource-effectively-star | I | - | | base | |
resource-effectively-star | I | - | | {"Resource":"arn:aws:s3:::b*"} | |
resource-effectively-star | I | - | | {"Resource":"arn:aws:s3:::b*/*"} | |
resource-effectively-star | I | - | | {"Resource":"arn:aws:s3:::*/logs/*"} | |
resource-effectively-star | I | - | | {"Action":"s3:ListBucket","Resource":"arn:aws:s3:::*/*"} | |
resource-effectively-star | I | - | | {"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1:111122223333:*"} | |
resource-effectively-star | I | - | | {"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:*:111122223333:*"} | |
resource-effectively-star | I | - | | {"Action":"lambda:InvokeFunction","Resource":"arn:aws:lambda:*:*:function:app-*"} | |
resource-effectively-star | I | - | | {"Action":"iam:PassRole","Resource":"arn:aws:iam::111122223333:role/*"} | |
resource-effectively-star | I | - | | {"Action":"iam:PassRole","Resource":"arn:aws:iam::*:role/app/*"} | |
resource-effectively-star | I | - | | {"Action":"iam:AttachRolePolicy","Resource":"arn:aws:iam::aws:policy/*"} | |
resource-effectively-star | I | - | | {"Action":"glue:GetDatabase","Resource":"arn:aws:glue:*:*:catalog"} | |
resource-effectively-star | I | security | /Statement/0/Resource | {"Action":"glue:GetDatabase","Resource":"arn:aws:glue:*:*:database/*"} | |
resource-effectively-star | I | security | /Statement/0/Resource | {"Action":"ec2:RunInstances","Resource":"arn:aws:ec2:*::image/*"} | |
resource-effectively-star | I | - | | {"Resource":"*"} | |
resource-effectively-star | I | - | | {"Resource":["*","arn:aws:s3:::*"]} | |
resource-effectively-star | I | - | | {"Effect":"Deny","Resource":"arn:aws:s3:::*"} | |
resource-effectively-star | I | - | | {"Action":"s3:ListAllMyBuckets","Resource":"arn:aws:s3:::*"} | |
resource-effectively-star | I | - | | {"Action":"ec2:RunInstances","Resource":"arn:aws:s3:::*"} | |
resource-effectively-star | I | warning | /Statement/0/Resource | {"Resource":"arn:aws:s3:::*","Condition":{"StringEquals":{"aws:ResourceAccount":"111122223333"}}} | |
resource-effectively-star | R | warning | /Statement/0/Resource/1 | {"Resource":["arn:aws:s3:::b1/*","arn:aws:s3:::*/*"],"Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-a"}}} | |
resource-effectively-star | I | security | | {"Resource":"arn:aws:s3:::*","Condition":{"StringEqualsIfExists":{"aws:ResourceAccount":"111122223333"}}} | |
resource-effectively-star | I | - | | {"Resource":"arn:aws:s3:::b1/*","Condition":{"StringEquals":{"aws:ResourceAccount":"111122223333"}}} | |
resource-effectively-star | I | - | | [{"Resource":"arn:aws:s3:::*"},{"Effect":"Deny","Resource":"*"}] | |
resource-effectively-star | I | - | | [{"Resource":"arn:aws:s3:::*"},{"Effect":"Deny","Action":"s3:*","Resource":"arn:aws:s3:::*"}] | |
resource-effectively-star | I | - | | {"Resource":null,"NotResource":"arn:aws:s3:::*"} | |
resource-effectively-star | I | - | | {"Resource":"arn:aws:s3:::${aws:username}/*"} | |
resource-effectively-star | I | - | | {"Resource":"arn:aws:s3:::${var.bucket}*"} | |
resource-effectively-star | S | - | | {"Resource":"arn:aws:s3:::*"} | |
unsupported-resource-arn-in-policy | R | error | /Statement/0/Resource | {"Resource":"arn:aws:kms:us-east-1:111122223333:key/*"} | {"resource_type":"AWS::S3::Bucket"} |
unsupported-resource-arn-in-policy | R | error | /Statement/0/Resource/1 | {"Resource":["arn:aws:s3:::b1/*","arn:aws:sqs:us-east-1:111122223333:q"]} | {"resource_type":"AWS::S3::Bucket"} |
unsupported-resource-arn-in-policy | R | error | | {"Action":"sqs:SendMessage","Resource":"arn:aws:sns:us-east-1:111122223333:t"} | {"resource_type":"AWS::SQS::Queue"} |
unsupported-resource-arn-in-policy | R | error | | {"Effect":"Deny","Action":"kms:*","Resource":"arn:aws:s3:::b1"} | {"resource_type":"AWS::KMS::Key"} |
unsupported-resource-arn-in-policy | R | error | | {"Resource":"arn:aws:s3:::b1/*"} | {"resource_type":"AWS::Lambda::Function"} |
unsupported-resource-arn-in-policy | R | error | /Statement/0/NotResource | {"Effect":"Deny","Resource":null,"NotResource":"arn:aws:sqs:us-east-1:111122223333:q"} | {"resource_type":"AWS::S3::Bucket"} |
unsupported-resource-arn-in-policy | R | - | | base | |
unsupported-resource-arn-in-policy | R | - | | base | {"resource_type":"AWS::S3::Bucket"} |
unsupported-resource-arn-in-policy | R | - | | {"Resource":"arn:aws:kms:us-east-1:111122223333:key/*"} | |
unsupported-resource-arn-in-policy | R | - | | {"Resource":"*"} | {"resource_type":"AWS::S3::Bucket"} |
unsupported-resource-arn-in-policy | R | - | | {"Resource":"arn:aws:*:::b1"} | {"resource_type":"AWS::S3::Bucket"} |
unsupported-resource-arn-in-policy | R | - | | {"Resource":"arn:aws:S3:::b1"} | {"resource_type":"AWS::S3::Bucket"} |
unsupported-resource-arn-in-policy | R | - | | {"Resource":"arn:aws:s33:::b1"} | {"resource_type":"AWS::S3::Bucket"} |
unsupported-resource-arn-in-policy | R | - | | {"Resource":"arn:aws:${var.service}:::b1"} | {"resource_type":"AWS::S3::Bucket"} |
unsupported-resource-arn-in-policy | R | - | | {"Resource":"arn:aws:s3"} | {"resource_type":"AWS::SQS::Queue"} |
unsupported-resource-arn-in-policy | R | - | | {"Resource":"arn:aws:sqs:us-east-1:111122223333:q"} | {"resource_type":"AWS::No::Such"} |
unsupported-resource-arn-in-policy | R | - | | {"Action":"backup:*","Resource":"arn:aws:ec2:us-east-1::snapshot/*"} | {"resource_type":"AWS::Backup::BackupVault"} |
unsupported-resource-arn-in-policy | E | - | | {"Resource":"arn:aws:sqs:us-east-1:111122223333:q"} | {"resource_type":"AWS::EC2::VPCEndpoint"} |
deny-action-resource-mismatch | I | security | /Statement/0/Action | {"Effect":"Deny","Action":"iam:DeleteUser","Resource":"arn:aws:iam::111122223333:group/admins"} | |
deny-action-resource-mismatch | I | security | /Statement/0/Action/0 | {"Effect":"Deny","Action":["iam:DeleteUser","iam:DeleteGroup"],"Resource":"arn:aws:iam::111122223333:group/*"} | |
deny-action-resource-mismatch | I | security | /Statement/0/Action | {"Effect":"Deny","Action":"iam:*User","Resource":["arn:aws:iam::111122223333:role/x","arn:aws:iam::111122223333:policy/x"]} | |
deny-action-resource-mismatch | I | security | /Statement/0/Action | {"Effect":"Deny","Resource":"arn:aws:s3:::b1"} | |
deny-action-resource-mismatch | I | security | /Statement/0/Action | {"Effect":"Deny","Action":"sqs:*","Resource":"arn:aws:sns:*:*:*"} | |
deny-action-resource-mismatch | I | security | /Statement/0/Action | [{"Effect":"Deny","Resource":"arn:aws:s3:::b1"},{"Effect":"Deny","Resource":"*"}] | |
deny-action-resource-mismatch | B | security | | {"Effect":"Deny","Action":"iam:DeleteUser","Resource":"arn:aws:iam::111122223333:group/admins"} | |
deny-action-resource-mismatch | S | security | | {"Effect":"Deny","Action":"iam:DeleteUser","Resource":"arn:aws:iam::111122223333:group/admins"} | |
deny-action-resource-mismatch | C | security | | {"Action":"iam:DeleteUser","Resource":"arn:aws:iam::*:group/*"} | |
deny-action-resource-mismatch | R | security | | {"Effect":"Deny","Resource":"arn:aws:s3:::b1"} | |
deny-action-resource-mismatch | I | security | | {"Effect":"Deny","Action":"iam:DeleteUser","Resource":"arn:aws:iam::111122223333:group/*","Condition":{"Bool":{"aws:MultiFactorAuthPresent":"false"}}} | |
deny-action-resource-mismatch | I | - | | {"Effect":"Deny","Action":"iam:DeleteUser","Resource":"arn:aws:iam::111122223333:user/*"} | |
deny-action-resource-mismatch | I | - | | {"Effect":"Deny","Action":"iam:DeleteUser","Resource":"arn:aws:iam::111122223333:*"} | |
deny-action-resource-mismatch | I | - | | {"Effect":"Deny","Action":"iam:DeleteUser","Resource":["arn:aws:iam::111122223333:group/*","arn:aws:iam::111122223333:user/*"]} | |
deny-action-resource-mismatch | I | - | | {"Effect":"Allow","Action":"iam:DeleteUser","Resource":"arn:aws:iam::111122223333:group/admins"} | |
deny-action-resource-mismatch | I | - | | {"Effect":"Deny","Action":"iam:AddUserToGroup","Resource":"arn:aws:iam::111122223333:group/admins"} | |
deny-action-resource-mismatch | I | - | | {"Effect":"Deny","Action":"iam:*","Resource":"arn:aws:iam::111122223333:group/admins"} | |
deny-action-resource-mismatch | I | - | | {"Effect":"Deny","Action":"*","Resource":"arn:aws:iam::111122223333:group/admins"} | |
deny-action-resource-mismatch | I | - | | {"Effect":"Deny","Action":"iam:ListUsers","Resource":"arn:aws:iam::111122223333:group/admins"} | |
deny-action-resource-mismatch | I | - | | {"Effect":"Deny","Action":"iam:DeleteUser","Resource":"*"} | |
deny-action-resource-mismatch | I | - | | {"Effect":"Deny","Action":"iam:DeleteUser","Resource":null,"NotResource":"arn:aws:iam::111122223333:group/admins"} | |
deny-action-resource-mismatch | I | - | | {"Effect":"Deny","Action":null,"NotAction":"iam:DeleteUser","Resource":"arn:aws:iam::111122223333:group/admins"} | |
deny-action-resource-mismatch | I | - | | {"Effect":"Deny","Action":"iam:DeleteUser","Resource":"${var.arn}"} | |
deny-action-resource-mismatch | I | - | | {"Effect":"Deny","Action":"iam:DeleteUser","Resource":"arn:aws:iam::111122223333:${aws:PrincipalTag/kind}/x"} | |
deny-action-resource-mismatch | K | - | | {"Resource":"arn:aws:s3:::b1"} | |
\.
