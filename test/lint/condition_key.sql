--
-- condition_key.sql
--		Cases of lint_condition_key.c and lint_key_action.c.  Columns and
--		shorthand: cases.sql.
--
COPY lint_case (rule, kind, found, path, document, options, variants) FROM stdin (DELIMITER '|');
duplicate-keys-with-different-case | I | error | /Statement/0/Condition/StringEquals/AWS:principalorgid | raw {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b1/*","Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-a","AWS:principalorgid":"o-b"}}}]} | |
duplicate-keys-with-different-case | I | - | | {"Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-a"},"StringLike":{"AWS:principalorgid":"o-b"}}} | |
duplicate-keys-with-different-case | I | error | | {"Condition":{"StringEquals":{"aws:PrincipalTag/Team":"a","aws:PrincipalTag/team":"a"}}} | |
duplicate-keys-with-different-case | I | error | | {"Condition":{"Null":{"aws:TagKeys":"true","aws:tagkeys":"false"}}} | |
duplicate-keys-with-different-case | K | error | | {"Condition":{"StringNotEqualsIfExists":{"aws:PrincipalOrgID":"o-a","x:y":"1","aws:PrincipalOrgId":["o-a"]}}} | |
duplicate-keys-with-different-case | I | error | | {"Condition":{"StringFrob":{"frob":"o-a","Frob":"o-b"}}} | |
duplicate-keys-with-different-case | I | error | /Statement/0/Condition/StringEquals/A:X /Statement/0/Condition/StringEquals/a:X | raw {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b1/*","Condition":{"StringEquals":{"a:x":"o-a","A:X":"o-b","b:x":"o","a:X":"o-b"}}}]} | |
duplicate-keys-with-different-case | T | error | | {"Condition":{"StringEquals":{"sts:ExternalId":"a","sts:externalid":"b"}}} | |
duplicate-keys-with-different-case | I | - | | {"Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-a"},"stringequals":{"aws:principalorgid":"o-b"}}} | |
duplicate-keys-with-different-case | I | - | | [{"Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-a"}}},{"Condition":{"StringEquals":{"aws:principalorgid":"o-b"}}}] | |
duplicate-keys-with-different-case | I | - | | {"Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-a","aws:PrincipalOrgPaths":"o-a"}}} | |
duplicate-keys-with-different-case | I | - | | {"Condition":{"StringEquals":{}}} | |
invalid-condition-key-format | I | error | /Statement/0/Condition/StringEquals/prefix | {"Condition":{"StringEquals":{"prefix":"x"}}} | |
invalid-condition-key-format | I | - | | {"Condition":{"StringEquals":{"s3:authType":"REST-HEADER"}}} | |
invalid-condition-key-format | I | error | | {"Condition":{"StringEquals":{":prefix":"x"}}} | |
invalid-condition-key-format | I | error | | {"Condition":{"StringEquals":{"s3:":"x"}}} | |
invalid-condition-key-format | I | error | | {"Condition":{"StringEquals":{"":"x"}}} | |
invalid-condition-key-format | I | error | | {"Condition":{"StringEquals":{":":"x"}}} | |
invalid-condition-key-format | C | error | /Statement/0/Condition/StringEquals/a /Statement/0/Condition/StringEquals/b | {"Condition":{"StringEquals":{"a":"x","b":["x","y"]}}} | |
invalid-condition-key-format | T | error | | {"Condition":{"Null":{"ExternalId":"true"}}} | |
invalid-condition-key-format | I | error | | {"Condition":{"StringFrob":{"PrincipalOrgID":"x"}}} | |
invalid-condition-key-format | I | error | | {"Condition":{"StringEquals":{"ResourceTag/team":"x"}}} | |
invalid-condition-key-format | I | - | | {"Condition":{"StringEquals":{"frob:prefix":"x","aws:Frob":"x","s3:Frob":"x"}}} | |
invalid-condition-key-format | I | - | | {"Condition":{"StringEquals":{"${key}":"x","{{key}}":"x"}}} | |
invalid-condition-key-format | T | - | | {"Condition":{"StringEquals":{"token.actions.githubusercontent.com:sub":"repo:o/r:ref:refs/heads/main"}}} | |
invalid-global-condition-key | I | error | /Statement/0/Condition/StringEquals/aws:PrincipalTeam | {"Condition":{"StringEquals":{"aws:PrincipalTeam":"x"}}} | |
invalid-global-condition-key | I | - | | {"Condition":{"StringEquals":{"aws:PrincipalTag/team":"x"}}} | |
invalid-global-condition-key | I | error | | {"Condition":{"StringEqualsIfExists":{"AWS:PrincipalOrg":"x"}}} | |
invalid-global-condition-key | I | error | | {"Effect":"Deny","Condition":{"Null":{"aws:PrincipalTags/team":"true"}}} | |
invalid-global-condition-key | I | error | | {"Condition":{"ForAnyValue:StringEquals":{"aws:TagKey":"x"}}} | |
invalid-global-condition-key | K | error | | {"Condition":{"StringNotEquals":{"aws:PrincipalOrgIDs":"x"}}} | |
invalid-global-condition-key | T | error | | {"Condition":{"StringEquals":{"aws:ExternalId":"x"}}} | |
invalid-global-condition-key | I | error | | {"Condition":{"StringEquals":{"aws:PrincipalTag:team":"x"}}} | |
invalid-global-condition-key | I | error | | {"Condition":{"StringEquals":{"aws:SourceIp/x":"x"}}} | |
invalid-global-condition-key | I | error | | {"Condition":{"StringEquals":{"aws: PrincipalOrgID":"x"}}} | |
invalid-global-condition-key | I | - | | {"Condition":{"StringEquals":{"AWS:PRINCIPALTAG/Team":"x","aws:requesttag/a":"x","aws:resourceTag/${x}":"x"}}} | |
invalid-global-condition-key | I | - | | {"Condition":{"StringEquals":{"aws:Referer":"x","aws:UserAgent":"x","aws:VpceOrgID":"x","aws:CalledViaAWSMCP":"x","aws:SourceVpcArn":"x","aws:username":"x"}}} | |
invalid-global-condition-key | I | - | | {"Condition":{"StringEquals":{"aws:PrincipalOrgMasterAccountId":"111122223333"}}} | |
invalid-global-condition-key | I | - | | {"Condition":{"StringEquals":{"aws:PrincipalTag":"x","aws:RequestTag/":"x"}}} | |
invalid-global-condition-key | I | - | | {"Condition":{"ArnEquals":{"aws:ARN":"x"},"StringEquals":{"aws:SourceOwner":"x"}}} | |
invalid-global-condition-key | I | - | | {"Condition":{"StringEquals":{"s3:frob":"x","aws":"x","aws:":"x"}}} | |
invalid-global-condition-key | I | - | | {"Condition":{"StringEquals":{"aws:${key}":"x"}}} | |
invalid-service-condition-key | I | error | /Statement/0/Condition/StringEquals/s3:prefixx | {"Action":"s3:ListBucket","Resource":"arn:aws:s3:::b1","Condition":{"StringEquals":{"s3:prefixx":"x"}}} | |
invalid-service-condition-key | I | - | | {"Action":"s3:ListBucket","Resource":"arn:aws:s3:::b1","Condition":{"StringEquals":{"s3:prefix":"x"}}} | |
invalid-service-condition-key | I | error | | {"Condition":{"StringLikeIfExists":{"S3:Prefixes":"x"}}} | |
invalid-service-condition-key | I | error | | {"Effect":"Deny","Condition":{"Null":{"dynamodb:LeadingKey":"true"}}} | |
invalid-service-condition-key | T | error | | {"Condition":{"StringEquals":{"sts:ExternalID2":"x"}}} | |
invalid-service-condition-key | C | error | | {"Condition":{"ForAllValues:StringEquals":{"ec2:InstanceTypes":"x"}}} | |
invalid-service-condition-key | I | error | | {"Condition":{"StringEquals":{"sns:ResourceTag/team":"x"}}} | |
invalid-service-condition-key | I | error | | {"Condition":{"StringEquals":{"kms:EncryptionContext":"x"}}} | |
invalid-service-condition-key | I | error | | {"Condition":{"StringEquals":{"catalog:ChangeTyp":"x"}}} | |
invalid-service-condition-key | I | error | | {"Condition":{"StringEquals":{"datapipeline:Tag":"x"}}} | |
invalid-service-condition-key | I | error | | {"Condition":{"StringEquals":{"s3:ExistingObjectTags/team":"x"}}} | |
invalid-service-condition-key | I | - | | {"Condition":{"StringEquals":{"kms:EncryptionContext:app":"x","s3:ExistingObjectTag/team":"x","ec2:ResourceTag/team":"x","rds:req-tag/a":"x","secretsmanager:ResourceTag/tag-key":"x","ssm:resourceTag/team":"x"}}} | |
invalid-service-condition-key | I | - | | {"Condition":{"ArnEquals":{"ec2:SourceInstanceARN":"arn:aws:ec2:us-east-1:111122223333:instance/i-1","lambda:SourceFunctionArn":"arn:aws:lambda:us-east-1:111122223333:function:f"}}} | |
invalid-service-condition-key | I | - | | {"Condition":{"StringEquals":{"catalog:ChangeType":"x"}}} | |
invalid-service-condition-key | I | - | | {"Condition":{"StringEquals":{"ec2:ResourceTag":"x","ec2:ResourceTag/":"x"}}} | |
invalid-service-condition-key | I | - | | {"Condition":{"StringEquals":{"s33:prefix":"x","myapp:tenant":"x","s3":"x","s3:":"x"}}} | |
invalid-service-condition-key | T | - | | {"Condition":{"StringEquals":{"accounts.google.com:frob":"x","oidc.eks.us-east-1.amazonaws.com/id/ABC:sub":"x","saml:frob":"x"}}} | |
invalid-service-condition-key | I | - | | {"Condition":{"StringEquals":{"s3:${key}":"x"}}} | |
invalid-service-condition-key | I | - | | {"Condition":{"StringEquals":{"aws:frob":"x"}}} | |
unsupported-global-condition-key | I | error | /Statement/0/Condition/ArnEquals/aws:ARN | {"Condition":{"ArnEquals":{"aws:ARN":"arn:aws:iam::111122223333:role/app"}}} | |
unsupported-global-condition-key | I | - | | {"Condition":{"ArnEquals":{"aws:PrincipalArn":"arn:aws:iam::111122223333:role/app"}}} | |
unsupported-global-condition-key | I | error | | {"Condition":{"ArnLikeIfExists":{"AWS:arn":"arn:aws:iam::111122223333:role/app"}}} | |
unsupported-global-condition-key | T | error | | {"Condition":{"ForAnyValue:StringEquals":{"aws:Arn":["arn:aws:iam::111122223333:role/app"]}}} | |
unsupported-global-condition-key | C | error | | {"Condition":{"Null":{"aws:ARN":"true"}}} | |
unsupported-global-condition-key | I | - | | {"Condition":{"StringEquals":{"aws:SourceOwner":"111122223333","aws:Frob":"x","s3:ARN":"x","aws:ARN/":"x"}}} | |
deprecated-global-condition-key | R | warning | /Statement/0/Condition/StringEquals/aws:SourceOwner | {"Condition":{"StringEquals":{"aws:SourceOwner":"111122223333"}}} | |
deprecated-global-condition-key | I | - | | {"Condition":{"ArnEquals":{"aws:PrincipalArn":"arn:aws:iam::111122223333:role/app"}}} | |
deprecated-global-condition-key | I | warning | | {"Effect":"Deny","Condition":{"StringNotEqualsIfExists":{"AWS:sourceowner":["111122223333"]}}} | |
deprecated-global-condition-key | I | - | | {"Condition":{"ArnEquals":{"aws:ARN":"arn:aws:iam::111122223333:role/app"}}} | |
deprecated-global-condition-key | R | - | | {"Condition":{"StringEquals":{"aws:SourceAccount":"111122223333"}}} | |
missing-tag-key-in-condition | I | error | /Statement/0/Condition/StringEquals/aws:ResourceTag | {"Condition":{"StringEquals":{"aws:ResourceTag":"x"}}} | |
missing-tag-key-in-condition | I | - | | {"Condition":{"StringEquals":{"aws:ResourceTag/team":"x"}}} | |
missing-tag-key-in-condition | I | error | /Statement/0/Condition/StringLike/aws:RequestTag~1 | {"Condition":{"StringLike":{"aws:RequestTag/":"x"}}} | |
missing-tag-key-in-condition | I | error | | {"Condition":{"ForAllValues:StringEquals":{"AWS:principaltag":"x"}}} | |
missing-tag-key-in-condition | I | error | | {"Effect":"Deny","Condition":{"Null":{"aws:PrincipalTag/":"true"}}} | |
missing-tag-key-in-condition | I | error | | {"Condition":{"StringEquals":{"ec2:ResourceTag":"x"}}} | |
missing-tag-key-in-condition | I | error | | {"Condition":{"StringEqualsIfExists":{"s3:ExistingObjectTag/":"x"}}} | |
missing-tag-key-in-condition | C | error | | {"Condition":{"StringEquals":{"s3:RequestObjectTag":"x"}}} | |
missing-tag-key-in-condition | R | error | | {"Condition":{"StringEquals":{"rds:db-tag":"x"}}} | |
missing-tag-key-in-condition | I | error | | {"Condition":{"StringEquals":{"secretsmanager:ResourceTag/":"x"}}} | |
missing-tag-key-in-condition | I | error | | {"Condition":{"StringEquals":{"ssm:resourceTag":"x"}}} | |
missing-tag-key-in-condition | I | - | | {"Condition":{"ForAllValues:StringEquals":{"aws:TagKeys":"x"}}} | |
missing-tag-key-in-condition | I | - | | {"Condition":{"StringEquals":{"s3:BucketTags":"x","ResourceTag":"x","sns:ResourceTag":"x","frob:ResourceTag":"x"}}} | |
missing-tag-key-in-condition | I | - | | {"Condition":{"StringEquals":{"aws:PrincipalTag/a/b":"x","ec2:ResourceTag/x":"x"}}} | |
unsupported-action-for-condition-key | I | error | /Statement/0/Condition/StringEquals/s3:prefix | {"Condition":{"StringEquals":{"s3:prefix":"x"}}} | |
unsupported-action-for-condition-key | I | - | | {"Action":"s3:ListBucket","Resource":"arn:aws:s3:::b1","Condition":{"StringEquals":{"s3:prefix":"x"}}} | |
unsupported-action-for-condition-key | I | error | | {"Action":["s3:ListBucket","s3:GetObject"],"Resource":"*","Condition":{"StringLike":{"s3:prefix":"x/*"}}} | |
unsupported-action-for-condition-key | I | error | | {"Action":["s3:*","S3:getobject"],"Resource":"*","Condition":{"StringLikeIfExists":{"S3:PREFIX":"x/*"}}} | |
unsupported-action-for-condition-key | I | error | | {"Effect":"Deny","Condition":{"StringNotEquals":{"s3:prefix":"x"}}} | |
unsupported-action-for-condition-key | I | error | | {"Action":"s3:ListBucket","Resource":"*","Condition":{"StringEquals":{"iam:PassedToService":"ec2.amazonaws.com"}}} | |
unsupported-action-for-condition-key | I | error | | {"Action":["iam:PassRole","iam:GetRole"],"Resource":"*","Condition":{"StringEquals":{"iam:PassedToService":"ec2.amazonaws.com"}}} | |
unsupported-action-for-condition-key | C | error | | {"Action":"ec2:TerminateInstances","Condition":{"ForAnyValue:StringNotEquals":{"kms:ViaService":"x"}}} | |
unsupported-action-for-condition-key | R | error | | {"Condition":{"StringEquals":{"s3:max-keys":"1"}}} | |
unsupported-action-for-condition-key | S | error | | {"Condition":{"Null":{"s3:x-amz-acl":"true"}}} | |
unsupported-action-for-condition-key | I | error | | {"Action":["s3:PutObject","s3:GetBucketLocation"],"Resource":"*","Condition":{"StringEquals":{"s3:RequestObjectTag/a":"x"}}} | |
unsupported-action-for-condition-key | I | - | | {"Action":"s3:*","Resource":"*","Condition":{"StringEquals":{"s3:prefix":"x"}}} | |
unsupported-action-for-condition-key | I | - | | {"Action":"s3:Get*","Resource":"*","Condition":{"StringEquals":{"s3:prefix":"x"}}} | |
unsupported-action-for-condition-key | I | - | | {"Action":"*","Resource":"*","Condition":{"StringEquals":{"s3:prefix":"x"}}} | |
unsupported-action-for-condition-key | I | - | | {"Action":null,"NotAction":"s3:GetObject","Resource":"*","Condition":{"StringEquals":{"s3:prefix":"x"}}} | |
unsupported-action-for-condition-key | I | - | | {"Action":["s3:Frob","frob:x"],"Resource":"*","Condition":{"StringEquals":{"s3:prefix":"x"}}} | |
unsupported-action-for-condition-key | I | - | | {"Condition":{"StringEquals":{"s3:frob":"x","aws:RequestTag/x":"x","aws:PrincipalOrgID":"o","frob:x":"x"}}} | |
unsupported-action-for-condition-key | I | - | | {"Condition":{"ArnEquals":{"ec2:SourceInstanceARN":"arn:aws:ec2:us-east-1:111122223333:instance/i-1","lambda:SourceFunctionArn":"arn:aws:lambda:us-east-1:111122223333:function:f"},"StringEquals":{"identitystore:UserId":"u","cognito-identity.amazonaws.com:sub":"x","saml:sub":"x"}}} | |
unsupported-action-for-condition-key | I | - | | {"Action":"dynamodb:GetItem","Resource":"*","Condition":{"ForAllValues:StringEquals":{"dynamodb:LeadingKeys":"x"}}} | |
unsupported-action-for-condition-key | I | - | | {"Action":"ec2:RunInstances","Resource":"*","Condition":{"StringEquals":{"ec2:InstanceType":"t3.micro","ec2:Region":"us-east-1"}}} | |
unsupported-action-for-condition-key | I | - | | {"Action":"ec2:StartInstances","Resource":"*","Condition":{"StringEquals":{"ec2:ResourceTag/a":"b","ec2:InstanceProfile":"x"}}} | |
unsupported-action-for-condition-key | I | - | | {"Action":"kms:Decrypt","Resource":"*","Condition":{"StringEquals":{"kms:EncryptionContext:app":"x","kms:ViaService":"s3.us-east-1.amazonaws.com"}}} | |
unsupported-action-for-condition-key | I | - | | {"Action":"sagemaker:CreateApp","Resource":"*","Condition":{"StringEquals":{"sagemaker:UserProfileName":"x"}}} | |
unsupported-action-for-condition-key | I | error | /Statement/0/Condition/StringEquals/aws:ResourceTag~1team | {"Action":"iam:AddUserToGroup","Resource":"*","Condition":{"StringEquals":{"aws:ResourceTag/team":"a"}}} | |
unsupported-action-for-condition-key | I | error | | {"Effect":"Deny","Action":"iam:AddUserToGroup","Resource":"*","Condition":{"StringEquals":{"aws:ResourceTag/team":"a"}}} | |
unsupported-action-for-condition-key | I | - | | {"Action":"dynamodb:GetItem","Resource":"*","Condition":{"StringEquals":{"aws:ResourceTag/team":"a"}}} | |
unsupported-action-for-condition-key | I | - | | {"Action":["ec2:*","iam:Get*"],"Resource":"*","Condition":{"StringEquals":{"aws:ResourceTag/team":"a"}}} | |
unsupported-action-for-condition-key | C | error | | {"Effect":"Allow","Action":"iam:AddUserToGroup","Condition":{"StringEquals":{"aws:ResourceTag/team":"a"}}} | |
unsupported-action-for-condition-key | I | - | | {"Action":"aws-marketplace:Subscribe","Resource":"*","Condition":{"ForAnyValue:StringEquals":{"aws-marketplace:ProductId":"x"}}} | |
unsupported-action-for-condition-key | I | - | | {"Condition":{"StringFrob":{"s3:prefix":"x"}}} | |
unsupported-action-for-condition-key | T | - | | {"Condition":{"StringEquals":{"s3:prefix":"x"}}} | |
missing-action-for-condition-key | T | error | /Statement/0/Condition/StringEquals/sts:SourceIdentity | {"Condition":{"StringEquals":{"sts:SourceIdentity":"ann"}}} | |
missing-action-for-condition-key | T | - | | {"Action":["sts:AssumeRole","sts:SetSourceIdentity"],"Condition":{"StringEquals":{"sts:SourceIdentity":"ann"}}} | |
missing-action-for-condition-key | T | error | | {"Condition":{"StringLike":{"aws:RequestTag/team":"*"}}} | |
missing-action-for-condition-key | T | error | | {"Condition":{"ForAllValues:StringEquals":{"aws:TagKeys":["team"]}}} | |
missing-action-for-condition-key | T | error | | {"Action":["sts:AssumeRole","sts:SetSourceIdentity"],"Condition":{"ForAllValues:StringEquals":{"sts:TransitiveTagKeys":["team"]}}} | |
missing-action-for-condition-key | T | error | | {"Principal":{"Federated":"arn:aws:iam::111122223333:saml-provider/p"},"Action":"sts:AssumeRoleWithSAML","Condition":{"StringLikeIfExists":{"AWS:requesttag/team":"*"}}} | |
missing-action-for-condition-key | T | error | | {"Action":"sts:AssumeRole*","Condition":{"StringEquals":{"sts:SourceIdentity":"ann"}}} | |
missing-action-for-condition-key | I | error | | {"Action":"sts:AssumeRole","Resource":"arn:aws:iam::111122223333:role/x","Condition":{"StringEquals":{"sts:SourceIdentity":"ann"}}} | |
missing-action-for-condition-key | I | error | | {"Action":"sts:AssumeRole","Resource":"arn:aws:iam::111122223333:role/x","Condition":{"Null":{"sts:SourceIdentity":"false"}}} | |
missing-action-for-condition-key | T | error | /Statement/0/Condition/StringEquals/sts:SourceIdentity | [{"Condition":{"StringEquals":{"sts:SourceIdentity":"ann"}}},{"Action":"sts:SetSourceIdentity"}] | |
missing-action-for-condition-key | T | - | | {"Action":["sts:AssumeRole","sts:TagSession"],"Condition":{"StringEquals":{"aws:RequestTag/team":"a"},"ForAllValues:StringEquals":{"aws:TagKeys":"team","sts:TransitiveTagKeys":"team"}}} | |
missing-action-for-condition-key | T | - | | {"Action":"sts:*","Condition":{"StringEquals":{"sts:SourceIdentity":"ann","aws:RequestTag/a":"b"}}} | |
missing-action-for-condition-key | T | - | | {"Action":"sts:TagSession","Condition":{"StringEquals":{"aws:RequestTag/a":"b"}}} | |
missing-action-for-condition-key | I | - | | {"Action":null,"NotAction":"iam:*","Resource":"*","Condition":{"StringEquals":{"sts:SourceIdentity":"ann"}}} | |
missing-action-for-condition-key | I | - | | {"Action":"ec2:CreateTags","Resource":"*","Condition":{"StringEquals":{"aws:RequestTag/a":"b"},"ForAllValues:StringEquals":{"aws:TagKeys":"a"}}} | |
missing-action-for-condition-key | T | - | | {"Effect":"Deny","Condition":{"StringNotEquals":{"sts:SourceIdentity":"ann"}}} | |
missing-action-for-condition-key | T | - | | {"Condition":{"Null":{"aws:TagKeys":"true","sts:SourceIdentity":"true"}}} | |
missing-action-for-condition-key | T | - | | {"Condition":{"StringEquals":{"sts:ExternalId":"x","aws:SourceIdentity":"ann","aws:PrincipalTag/a":"b"}}} | |
missing-action-for-condition-key | R | - | | {"Action":"sts:AssumeRole","Condition":{"StringEquals":{"sts:SourceIdentity":"ann"}}} | |
irrelevant-condition-key-in-policy | R | suggestion | /Statement/0/Condition/StringEquals/s3:ResourceAccount | {"Condition":{"StringEquals":{"s3:ResourceAccount":"111122223333"}}} | |
irrelevant-condition-key-in-policy | I | - | | {"Condition":{"StringEquals":{"s3:ResourceAccount":"111122223333"}}} | |
irrelevant-condition-key-in-policy | R | suggestion | | {"Condition":{"StringEqualsIfExists":{"aws:ResourceAccount":["111122223333"]}}} | |
irrelevant-condition-key-in-policy | R | suggestion | | {"Effect":"Deny","Condition":{"StringNotEquals":{"AWS:resourceorgid":"o-abc"}}} | |
irrelevant-condition-key-in-policy | R | suggestion | | {"Condition":{"StringEquals":{"s3:ResourceAccount":"111122223333"}}} | {"resource_type":"AWS::S3::Bucket"} |
irrelevant-condition-key-in-policy | R | suggestion | | {"Action":"sqs:SendMessage","Resource":"*","Condition":{"StringEquals":{"aws:ResourceOrgID":"o-abc"}}} | {"resource_type":"AWS::SQS::Queue"} |
irrelevant-condition-key-in-policy | R | - | | {"Condition":{"StringEquals":{"aws:ResourceOrgID":"o-abc"}}} | {"resource_type":"AWS::EC2::VPCEndpoint"} |
irrelevant-condition-key-in-policy | E | - | | {"Condition":{"StringEquals":{"aws:ResourceOrgID":"o-abc","s3:ResourceAccount":"111122223333"}}} | |
irrelevant-condition-key-in-policy | K | - | | {"Condition":{"StringNotEquals":{"aws:ResourceOrgID":"o-abc"}}} | |
irrelevant-condition-key-in-policy | R | - | | {"Condition":{"StringEquals":{"aws:PrincipalAccount":"111122223333","aws:SourceAccount":"111122223333","aws:ResourceTag/a":"b"}}} | |
use-condition-key-only-with-supported-services | K | warning | /Statement/0/Condition/StringNotEqualsIfExists/aws:VpceOrgID | {"Action":"secretsmanager:GetSecretValue","Condition":{"StringNotEqualsIfExists":{"aws:VpceOrgID":"o-abc"}}} | |
use-condition-key-only-with-supported-services | K | - | | {"Action":"kms:Decrypt","Condition":{"StringNotEqualsIfExists":{"aws:VpceOrgID":"o-abc"}}} | |
use-condition-key-only-with-supported-services | K | warning | | {"Action":["s3:GetObject","sts:AssumeRole"],"Condition":{"StringNotEquals":{"AWS:vpceaccount":"111122223333"}}} | |
use-condition-key-only-with-supported-services | K | warning | | {"Action":["s3:*","secretsmanager:*"],"Condition":{"ForAnyValue:StringNotLike":{"aws:VpceOrgPaths":"o-abc/*"}}} | |
use-condition-key-only-with-supported-services | C | warning | | {"Action":"*","Condition":{"StringNotEqualsIfExists":{"aws:VpceOrgID":"o-abc"}}} | |
use-condition-key-only-with-supported-services | C | warning | | {"Action":null,"NotAction":"iam:*","Condition":{"StringNotEqualsIfExists":{"aws:VpceOrgID":"o-abc"}}} | |
use-condition-key-only-with-supported-services | I | warning | | {"Action":"ec2:DescribeInstances","Resource":"*","Condition":{"StringEquals":{"aws:VpceAccount":"111122223333"}}} | |
use-condition-key-only-with-supported-services | I | warning | | {"Action":"iam:PassRole","Resource":"*","Condition":{"StringEquals":{"aws:VpceAccount":"111122223333"}}} | |
use-condition-key-only-with-supported-services | R | warning | | {"Action":"sns:Publish","Condition":{"StringEquals":{"aws:VpceAccount":"111122223333"}}} | |
use-condition-key-only-with-supported-services | R | warning | | {"Action":"sqs:SendMessage","Condition":{"StringEquals":{"aws:VpceAccount":"111122223333"}}} | |
use-condition-key-only-with-supported-services | R | - | | {"Action":"sqs:SendMessage","Condition":{"StringEquals":{"aws:VpceOrgID":"o-abc"}}} | |
use-condition-key-only-with-supported-services | R | - | | {"Action":["S3:GetObject","s3:Put*"],"Condition":{"StringEquals":{"aws:VpceAccount":"111122223333"}}} | |
use-condition-key-only-with-supported-services | I | - | | {"Action":["iam:GetRole","iam:Get*","dynamodb:GetItem"],"Resource":"*","Condition":{"StringEquals":{"aws:VpceAccount":"111122223333"}}} | |
use-condition-key-only-with-supported-services | I | - | | {"Action":"frob:x","Resource":"*","Condition":{"StringEquals":{"aws:VpceAccount":"111122223333"}}} | |
use-condition-key-only-with-supported-services | K | - | | {"Action":"secretsmanager:GetSecretValue","Condition":{"StringNotEqualsIfExists":{"aws:SourceVpce":"vpce-12345678"}}} | |
use-condition-key-only-with-supported-services | T | - | | {"Condition":{"StringEquals":{"aws:VpceOrgID":"o-abc"}}} | |
type-mismatch | I | warning | /Statement/0/Condition/StringEquals/s3:max-keys | {"Action":"s3:ListBucket","Resource":"arn:aws:s3:::b1","Condition":{"StringEquals":{"s3:max-keys":"10"}}} | |
type-mismatch | I | - | | {"Action":"s3:ListBucket","Resource":"arn:aws:s3:::b1","Condition":{"NumericEquals":{"s3:max-keys":"10"}}} | |
type-mismatch | I | warning | | {"Condition":{"StringLikeIfExists":{"aws:SourceIp":"203.0.113.*"}}} | |
type-mismatch | I | warning | | {"Condition":{"StringEquals":{"AWS:SecureTransport":"true"}}} | |
type-mismatch | I | warning | | {"Condition":{"Bool":{"aws:PrincipalOrgID":"true"}}} | |
type-mismatch | I | warning | | {"Condition":{"IpAddress":{"aws:username":"10.0.0.0/8"}}} | |
type-mismatch | I | warning | | {"Condition":{"DateLessThan":{"aws:MultiFactorAuthAge":"2030-01-01"}}} | |
type-mismatch | I | warning | | {"Condition":{"NumericLessThan":{"aws:CurrentTime":"1"}}} | |
type-mismatch | I | warning | | {"Condition":{"ArnLike":{"aws:PrincipalOrgID":"arn:aws:iam::111122223333:role/a"}}} | |
type-mismatch | I | warning | | {"Effect":"Deny","Condition":{"ForAnyValue:NumericEquals":{"aws:TagKeys":"1"}}} | |
type-mismatch | C | warning | | {"Condition":{"NumericGreaterThanIfExists":{"aws:PrincipalTag/level":"3"}}} | |
type-mismatch | T | warning | | {"Condition":{"NumericEquals":{"sts:ExternalId":"1"}}} | |
type-mismatch | I | warning | | {"Condition":{"BinaryEquals":{"aws:PrincipalTag/k":"QmluYXJ5"}}} | |
type-mismatch | I | warning | | {"Condition":{"IpAddress":{"aws:SourceArn":"10.0.0.0/8"}}} | |
type-mismatch | I | warning | | {"Action":"apigateway:PUT","Resource":"*","Condition":{"ForAllValues:StringEquals":{"apigateway:Request/ApiKeyRequired":"true"}}} | |
type-mismatch | I | - | | {"Condition":{"NumericLessThan":{"aws:EpochTime":"1700000000"},"DateGreaterThan":{"aws:epochtime":"1600000000"}}} | |
type-mismatch | I | - | | {"Condition":{"StringLike":{"aws:SourceArn":"arn:*"},"StringEquals":{"aws:PrincipalArn":"arn:aws:iam::111122223333:role/a"},"ArnNotEquals":{"aws:PrincipalArn":"arn:aws:iam::111122223333:role/a"}}} | |
type-mismatch | I | - | | {"Condition":{"Null":{"aws:SourceIp":"true","s3:max-keys":"false"}}} | |
type-mismatch | I | - | | {"Condition":{"StringFrob":{"aws:SourceIp":"true"}}} | |
type-mismatch | I | - | | {"Condition":{"NumericEquals":{"aws:Frob":"1","s3:frob":"1","frob:x":"1","x":"1","frob.example.com:sub":"1"}}} | |
type-mismatch | I | - | | {"Action":"bedrock-agentcore:InvokeAgentRuntime","Resource":"*","Condition":{"ArnLike":{"bedrock-agentcore:KmsKeyArn":"arn:aws:kms:us-east-1:111122223333:key/x"}}} | |
type-mismatch | I | - | | {"Condition":{"ArnLike":{"aws:RequestTag/awsApplication":["arn:aws:resource-groups:us-east-1:111122223333:group/a/*"]}}} | |
type-mismatch | I | warning | | {"Condition":{"ArnLike":{"aws:RequestTag/team":["arn:aws:iam::111122223333:role/a","b"]}}} | |
type-mismatch | I | - | | {"Condition":{"ArnEquals":{"aws:FederatedProvider":"arn:aws:iam::111122223333:saml-provider/p"},"StringEquals":{"aws:federatedprovider":"accounts.google.com"}}} | |
type-mismatch | I | - | | {"Condition":{"Bool":{"aws:SecureTransport":true,"aws:MultiFactorAuthPresent":"true"},"IpAddress":{"aws:VpcSourceIp":"10.0.0.0/8"},"DateLessThan":{"aws:TokenIssueTime":"2030-01-01T00:00:00Z"}}} | |
mismatched-type-but-usable | I | suggestion | /Statement/0/Condition/StringEquals/iam:AssociatedResourceArn | {"Action":"iam:PassRole","Resource":"arn:aws:iam::111122223333:role/x","Condition":{"StringEquals":{"iam:AssociatedResourceArn":"arn:aws:lambda:us-east-1:111122223333:function:f"}}} | |
mismatched-type-but-usable | I | - | | {"Action":"iam:PassRole","Resource":"arn:aws:iam::111122223333:role/x","Condition":{"ArnEquals":{"iam:AssociatedResourceArn":"arn:aws:lambda:us-east-1:111122223333:function:f"}}} | |
mismatched-type-but-usable | I | suggestion | | {"Condition":{"StringNotEqualsIfExists":{"AWS:PrincipalArn":["arn:aws:iam::111122223333:role/a"]}}} | |
mismatched-type-but-usable | T | suggestion | | {"Condition":{"StringEqualsIgnoreCase":{"aws:SourceArn":"arn:aws:sns:us-east-1:111122223333:t"}}} | |
mismatched-type-but-usable | C | suggestion | | {"Condition":{"StringNotEqualsIgnoreCase":{"aws:PrincipalArn":"arn:aws:iam::111122223333:role/a"}}} | |
mismatched-type-but-usable | I | suggestion | | {"Action":"events:PutTargets","Resource":"*","Condition":{"ForAllValues:StringEquals":{"events:TargetArn":"arn:aws:sns:us-east-1:111122223333:t"}}} | |
mismatched-type-but-usable | I | - | | {"Condition":{"StringLike":{"aws:SourceArn":"arn:aws:sns:*:111122223333:*"}}} | |
mismatched-type-but-usable | I | - | | {"Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-abc","aws:frobArn":"arn:aws:sns:us-east-1:111122223333:t"}}} | |
mismatched-type-but-usable | I | - | | {"Condition":{"Null":{"aws:SourceArn":"true"},"Bool":{"aws:SourceArn":"true"}}} | |
string-like-operator-with-arn-condition-keys | I | security | /Statement/0/Condition/StringLike/aws:SourceArn | {"Condition":{"StringLike":{"aws:SourceArn":"arn:aws:sns:*:111122223333:*"}}} | |
string-like-operator-with-arn-condition-keys | I | - | | {"Condition":{"ArnLike":{"aws:SourceArn":"arn:aws:sns:*:111122223333:*"}}} | |
string-like-operator-with-arn-condition-keys | C | security | | {"Condition":{"StringNotLikeIfExists":{"AWS:principalarn":["arn:aws:iam::*:role/a"]}}} | |
string-like-operator-with-arn-condition-keys | I | security | | {"Action":"iam:AttachRolePolicy","Resource":"*","Condition":{"ForAnyValue:StringLike":{"iam:PolicyARN":"arn:aws:iam::aws:policy/*"}}} | |
string-like-operator-with-arn-condition-keys | R | security | | {"Condition":{"StringLike":{"aws:SourceArn":"arn:aws:sns:us-east-1:111122223333:t"}}} | |
string-like-operator-with-arn-condition-keys | T | security | | {"Condition":{"stringlike":{"aws:PrincipalArn":"*"}}} | |
string-like-operator-with-arn-condition-keys | I | - | | {"Condition":{"StringEquals":{"aws:SourceArn":"arn:aws:sns:us-east-1:111122223333:t"}}} | |
string-like-operator-with-arn-condition-keys | I | - | | {"Condition":{"StringLike":{"aws:PrincipalTag/arn":"arn:*","aws:userid":"*:x","aws:FederatedProvider":"arn:*","aws:frobArn":"arn:*"}}} | |
untrustworthy-condition-key | I | security | /Statement/0/Condition/StringEquals/aws:UserAgent | {"Condition":{"StringEquals":{"aws:UserAgent":"agent/1.0"}}} | |
untrustworthy-condition-key | I | - | | {"Condition":{"StringEquals":{"aws:SourceVpc":"vpc-12345678"}}} | |
untrustworthy-condition-key | R | security | | {"Principal":"*","Condition":{"StringLike":{"aws:Referer":["https://www.example.com/*"]}}} | |
untrustworthy-condition-key | I | security | | {"Condition":{"StringNotLikeIfExists":{"AWS:useragent":"*curl*"}}} | |
untrustworthy-condition-key | I | security | | {"Condition":{"Null":{"aws:Referer":"false"}}} | |
untrustworthy-condition-key | C | security | | {"Condition":{"StringNotLike":{"aws:UserAgent":"*console.amazonaws.com*"}}} | |
untrustworthy-condition-key | K | security | | {"Condition":{"ForAnyValue:StringNotEqualsIfExists":{"aws:referer":"x"}}} | |
untrustworthy-condition-key | C | security | | {"Condition":{"Null":{"aws:UserAgent":"true"}}} | |
untrustworthy-condition-key | T | security | | {"Condition":{"StringEquals":{"aws:UserAgent":"x","aws:PrincipalOrgID":"o-abc"}}} | |
untrustworthy-condition-key | I | - | | {"Effect":"Deny","Condition":{"StringLike":{"aws:UserAgent":"*curl*"}}} | |
untrustworthy-condition-key | C | - | | {"Condition":{"Null":{"aws:UserAgent":"false"}}} | |
untrustworthy-condition-key | I | - | | {"Condition":{"StringEquals":{"aws:Frob":"x","s3:prefix":"x"},"StringFrob":{"aws:UserAgent":"x"}}} | |
missing-paired-condition-keys | I | security | /Statement/0/Condition/IpAddress/aws:VpcSourceIp | {"Condition":{"IpAddress":{"aws:VpcSourceIp":"10.0.0.0/16"}}} | |
missing-paired-condition-keys | I | - | | {"Condition":{"IpAddress":{"aws:VpcSourceIp":"10.0.0.0/16"},"StringEquals":{"aws:SourceVpc":"vpc-12345678"}}} | |
missing-paired-condition-keys | I | - | | {"Condition":{"IpAddressIfExists":{"AWS:vpcsourceip":["10.0.0.0/16"]},"ForAnyValue:StringLike":{"aws:SOURCEVPCE":"vpce-12345678"}}} | |
missing-paired-condition-keys | I | - | | {"Condition":{"IpAddress":{"aws:VpcSourceIp":"10.0.0.0/16"},"ArnEquals":{"aws:SourceVpcArn":"arn:aws:ec2:us-east-1:111122223333:vpc/vpc-12345678"}}} | |
missing-paired-condition-keys | I | security | | {"Condition":{"IpAddress":{"aws:VpcSourceIp":"10.0.0.0/16"},"Null":{"aws:SourceVpc":"false"}}} | |
missing-paired-condition-keys | I | security | | {"Condition":{"NotIpAddressIfExists":{"aws:VpcSourceIp":["10.0.0.0/16"],"aws:SourceIp":"203.0.113.0/24"}}} | |
missing-paired-condition-keys | I | security | | [{"Condition":{"IpAddress":{"aws:VpcSourceIp":"10.0.0.0/16"}}},{"Condition":{"StringEquals":{"aws:SourceVpc":"vpc-12345678"}}}] | |
missing-paired-condition-keys | C | security | | {"Condition":{"NotIpAddress":{"aws:VpcSourceIp":"10.0.0.0/16"}}} | |
missing-paired-condition-keys | I | security | | {"Condition":{"IpAddress":{"aws:Ec2InstanceSourcePrivateIPv4":"10.0.0.1"}}} | |
missing-paired-condition-keys | I | - | | {"Condition":{"IpAddress":{"aws:Ec2InstanceSourcePrivateIPv4":"10.0.0.1"},"StringEquals":{"aws:Ec2InstanceSourceVpc":"vpc-12345678"}}} | |
missing-paired-condition-keys | I | security | | {"Condition":{"IpAddress":{"aws:Ec2InstanceSourcePrivateIPv4":"10.0.0.1"},"StringEquals":{"aws:SourceVpc":"vpc-12345678"}}} | |
missing-paired-condition-keys | C | - | | [{"Action":"*","Condition":{"StringNotEquals":{"aws:ec2InstanceSourceVPC":"${aws:SourceVpc}"}}},{"Action":"*","Condition":{"StringNotEquals":{"aws:ec2InstanceSourcePrivateIPv4":"${aws:VpcSourceIp}"}}}] | |
missing-paired-condition-keys | R | security | | {"Principal":{"Service":"s3.amazonaws.com"},"Action":"sns:Publish","Resource":"arn:aws:sns:us-east-1:111122223333:t","Condition":{"ArnLike":{"aws:SourceArn":"arn:aws:s3:::b1"}}} | |
missing-paired-condition-keys | R | security | | {"Principal":{"Service":"s3.amazonaws.com"},"Condition":{"StringEquals":{"AWS:sourcearn":["arn:aws:sns:us-east-1:111122223333:t","arn:aws:s3:::b1"]}}} | |
missing-paired-condition-keys | R | - | | {"Principal":{"Service":"s3.amazonaws.com"},"Condition":{"ArnLike":{"aws:SourceArn":"arn:aws:s3:::b1"},"StringEquals":{"aws:SourceAccount":"111122223333"}}} | |
missing-paired-condition-keys | R | - | | {"Principal":{"Service":"s3.amazonaws.com"},"Condition":{"ArnLike":{"aws:SourceArn":"arn:aws:s3:::b1"},"StringEquals":{"aws:SourceOrgID":"o-abc"}}} | |
missing-paired-condition-keys | R | - | | {"Principal":{"Service":"sns.amazonaws.com"},"Condition":{"ArnLike":{"aws:SourceArn":["arn:aws:sns:us-east-1:111122223333:t","arn:aws:sns:*:*:t"]}}} | |
missing-paired-condition-keys | R | - | | {"Condition":{"ArnLike":{"aws:SourceArn":["*","arn:aws:s3","x",""]}}} | |
missing-paired-condition-keys | R | - | | {"Condition":{"ArnLike":{"aws:PrincipalArn":"arn:aws:s3:::b1"}}} | |
missing-paired-condition-keys | I | - | | {"Condition":{"Null":{"aws:VpcSourceIp":"false"}}} | |
missing-paired-condition-keys | I | - | | {"Condition":{"IpAddress":{"aws:SourceIp":"203.0.113.0/24"}}} | |
deny-with-unsupported-tag-condition-key-for-service | I | security | /Statement/0/Condition/StringEquals/aws:ResourceTag~1status | {"Effect":"Deny","Action":"iam:AddUserToGroup","Resource":"*","Condition":{"StringEquals":{"aws:ResourceTag/status":"c"}}} | |
deny-with-unsupported-tag-condition-key-for-service | I | - | | {"Effect":"Deny","Action":"dynamodb:DeleteTable","Resource":"*","Condition":{"StringEquals":{"aws:ResourceTag/status":"c"}}} | |
deny-with-unsupported-tag-condition-key-for-service | C | security | | {"Action":["dynamodb:DeleteTable","iam:AddUserToGroup"],"Condition":{"StringLike":{"AWS:resourcetag/status":["c*"]}}} | |
deny-with-unsupported-tag-condition-key-for-service | I | security | | {"Effect":"Deny","Action":"ec2:DescribeInstances","Resource":"*","Condition":{"ForAnyValue:StringEquals":{"ec2:ResourceTag/status":"c"}}} | |
deny-with-unsupported-tag-condition-key-for-service | R | security | | {"Effect":"Deny","Action":"s3:ListBucket","Resource":"*","Condition":{"StringEquals":{"s3:ExistingObjectTag/status":"c"}}} | |
deny-with-unsupported-tag-condition-key-for-service | I | security | | {"Effect":"Deny","Action":"iam:AddUser*","Resource":"*","Condition":{"Null":{"aws:ResourceTag/status":"false"}}} | |
deny-with-unsupported-tag-condition-key-for-service | I | security | | {"Effect":"Deny","Action":"iam:AddUserToGroup","Resource":"*","Condition":{"StringNotEquals":{"aws:ResourceTag/status":"c"}}} | |
deny-with-unsupported-tag-condition-key-for-service | I | security | | {"Effect":"Deny","Action":"iam:AddUserToGroup","Resource":"*","Condition":{"StringEqualsIfExists":{"aws:ResourceTag/status":"c"}}} | |
deny-with-unsupported-tag-condition-key-for-service | I | - | | {"Effect":"Deny","Action":"iam:*","Resource":"*","Condition":{"StringEquals":{"aws:ResourceTag/status":"c"}}} | |
deny-with-unsupported-tag-condition-key-for-service | I | - | | {"Effect":"Deny","Action":"*","Resource":"*","Condition":{"StringEquals":{"aws:ResourceTag/status":"c"}}} | |
deny-with-unsupported-tag-condition-key-for-service | I | - | | {"Effect":"Deny","Action":"iam:AddUserToGroup","Resource":"*","Condition":{"StringEquals":{"aws:PrincipalTag/status":"c","aws:RequestTag/status":"c","rds:req-tag/a":"c","aws:ResourceTag":"x"}}} | |
deny-with-unsupported-tag-condition-key-for-service | I | - | | {"Effect":"Deny","Action":["iam:Frob","iam:Frob*","frob:x"],"Resource":"*","Condition":{"StringEquals":{"aws:ResourceTag/status":"c"}}} | |
deny-with-unsupported-tag-condition-key-for-service | I | - | | {"Effect":"Deny","Action":null,"NotAction":"iam:*","Resource":"*","Condition":{"StringEquals":{"aws:ResourceTag/status":"c"}}} | |
deny-with-unsupported-tag-condition-key-for-service | I | - | | {"Action":"iam:AddUserToGroup","Resource":"*","Condition":{"StringEquals":{"aws:ResourceTag/status":"c"}}} | |
deny-with-unsupported-tag-condition-key-for-service | I | - | | {"Effect":"Deny","Action":"ec2:TerminateInstances","Resource":"*","Condition":{"StringEquals":{"ec2:ResourceTag/status":"c","aws:ResourceTag/a":"b"}}} | |
deny-notaction-with-unsupported-tag-condition-key-for-service | I | security | /Statement/0/Condition/StringEquals/aws:ResourceTag~1status | {"Effect":"Deny","Action":null,"NotAction":"iam:*","Resource":"*","Condition":{"StringEquals":{"aws:ResourceTag/status":"c"}}} | |
deny-notaction-with-unsupported-tag-condition-key-for-service | I | - | | {"Effect":"Deny","Action":null,"NotAction":"iam:*","Resource":"*","Condition":{"StringEquals":{"aws:PrincipalTag/status":"c"}}} | |
deny-notaction-with-unsupported-tag-condition-key-for-service | C | security | | {"Action":null,"NotAction":["iam:*","sts:*"],"Condition":{"StringNotEqualsIfExists":{"AWS:RESOURCETAG/status":["c"]}}} | |
deny-notaction-with-unsupported-tag-condition-key-for-service | I | security | | {"Effect":"Deny","Action":null,"NotAction":"iam:*","Resource":"*","Condition":{"ForAnyValue:StringEquals":{"ec2:ResourceTag/status":"c"}}} | |
deny-notaction-with-unsupported-tag-condition-key-for-service | B | security | | {"Effect":"Deny","Action":null,"NotAction":"iam:*","Resource":"*","Condition":{"Null":{"aws:ResourceTag/status":"true"}}} | |
deny-notaction-with-unsupported-tag-condition-key-for-service | I | - | | {"Effect":"Deny","Action":"iam:*","Resource":"*","Condition":{"StringEquals":{"aws:ResourceTag/status":"c"}}} | |
deny-notaction-with-unsupported-tag-condition-key-for-service | I | - | | {"Action":null,"NotAction":"iam:*","Resource":"*","Condition":{"StringEquals":{"aws:ResourceTag/status":"c"}}} | |
deny-notaction-with-unsupported-tag-condition-key-for-service | I | - | | {"Effect":"Deny","Action":null,"NotAction":"iam:*","Resource":"*","Condition":{"StringEquals":{"aws:RequestTag/status":"c","aws:ResourceTag/":"c"}}} | |
deny-notaction-with-unsupported-tag-condition-key-for-service | R | - | | {"Effect":"Deny","Action":null,"NotAction":"iam:*","Resource":"*","Condition":{"StringEquals":{"aws:ResourceTag/status":"c"}}} | |
allow-with-unsupported-tag-condition-key-for-service | I | suggestion | /Statement/0/Condition/StringEquals/aws:ResourceTag~1team | {"Action":"iam:AddUserToGroup","Resource":"*","Condition":{"StringEquals":{"aws:ResourceTag/team":"a"}}} | |
allow-with-unsupported-tag-condition-key-for-service | I | - | | {"Action":"dynamodb:GetItem","Resource":"arn:aws:dynamodb:us-east-1:111122223333:table/t","Condition":{"StringEquals":{"aws:ResourceTag/team":"a"}}} | |
allow-with-unsupported-tag-condition-key-for-service | I | suggestion | | {"Action":["dynamodb:GetItem","IAM:addusertogroup"],"Resource":"*","Condition":{"StringLike":{"AWS:ResourceTag/team":["a*"]}}} | |
allow-with-unsupported-tag-condition-key-for-service | S | suggestion | | {"Action":"ec2:DescribeInstances","Resource":"*","Condition":{"StringEquals":{"ec2:ResourceTag/team":"a"}}} | |
allow-with-unsupported-tag-condition-key-for-service | I | suggestion | | {"Action":"ec2:DescribeRegion*","Resource":"*","Condition":{"ForAnyValue:StringEquals":{"aws:ResourceTag/team":"a"}}} | |
allow-with-unsupported-tag-condition-key-for-service | I | suggestion | | {"Action":"iam:AddUserToGroup","Resource":"*","Condition":{"StringNotEqualsIfExists":{"aws:ResourceTag/team":"a"}}} | |
allow-with-unsupported-tag-condition-key-for-service | R | suggestion | | {"Action":["s3:GetObject","s3:PutObject"],"Condition":{"StringEquals":{"s3:ExistingObjectTag/team":"a"}}} | |
allow-with-unsupported-tag-condition-key-for-service | I | - | | {"Action":"ec2:*","Resource":"*","Condition":{"StringEquals":{"aws:ResourceTag/team":"a"}}} | |
allow-with-unsupported-tag-condition-key-for-service | I | - | | {"Action":["ec2:StartInstances","ec2:Stop*"],"Resource":"*","Condition":{"StringEquals":{"aws:ResourceTag/team":"a"}}} | |
allow-with-unsupported-tag-condition-key-for-service | I | - | | {"Action":"s3:GetObject","Condition":{"StringEquals":{"s3:ExistingObjectTag/team":"a"}}} | |
allow-with-unsupported-tag-condition-key-for-service | I | - | | {"Action":"iam:AddUserToGroup","Resource":"*","Condition":{"StringEquals":{"aws:PrincipalTag/team":"a"}}} | |
allow-with-unsupported-tag-condition-key-for-service | I | - | | {"Effect":"Deny","Action":"iam:AddUserToGroup","Resource":"*","Condition":{"StringEquals":{"aws:ResourceTag/team":"a"}}} | |
allow-with-unsupported-tag-condition-key-for-service | I | - | | {"Action":null,"NotAction":"iam:*","Resource":"*","Condition":{"StringEquals":{"aws:ResourceTag/team":"a"}}} | |
allow-with-unsupported-tag-condition-key-for-service | C | - | | {"Effect":"Allow","Action":"iam:AddUserToGroup","Condition":{"StringEquals":{"aws:ResourceTag/team":"a"}}} | |
allow-notaction-with-unsupported-tag-condition-key-for-service | I | suggestion | /Statement/0/Condition/StringEquals/aws:ResourceTag~1team | {"Action":null,"NotAction":"iam:*","Resource":"*","Condition":{"StringEquals":{"aws:ResourceTag/team":"a"}}} | |
allow-notaction-with-unsupported-tag-condition-key-for-service | I | - | | {"Action":null,"NotAction":"iam:*","Resource":"*"} | |
allow-notaction-with-unsupported-tag-condition-key-for-service | S | suggestion | | {"Action":null,"NotAction":["iam:*","sts:*"],"Resource":"*","Condition":{"StringLikeIfExists":{"ec2:ResourceTag/team":["a"]}}} | |
allow-notaction-with-unsupported-tag-condition-key-for-service | B | suggestion | | {"Action":null,"NotAction":"iam:*","Resource":"*","Condition":{"ForAllValues:StringEquals":{"aws:resourcetag/team":"a"}}} | |
allow-notaction-with-unsupported-tag-condition-key-for-service | I | - | | {"Action":"iam:*","Resource":"*","Condition":{"StringEquals":{"aws:ResourceTag/team":"a"}}} | |
allow-notaction-with-unsupported-tag-condition-key-for-service | I | - | | {"Effect":"Deny","Action":null,"NotAction":"iam:*","Resource":"*","Condition":{"StringEquals":{"aws:ResourceTag/team":"a"}}} | |
allow-notaction-with-unsupported-tag-condition-key-for-service | I | - | | {"Action":null,"NotAction":"iam:*","Resource":"*","Condition":{"StringEquals":{"aws:PrincipalTag/team":"a","aws:TagKeys":"a"}}} | |
allow-notaction-with-unsupported-tag-condition-key-for-service | R | - | | {"Action":null,"NotAction":"iam:*","Resource":"*","Condition":{"StringEquals":{"aws:ResourceTag/team":"a"}}} | |
\.
