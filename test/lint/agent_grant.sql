--
-- agent_grant.sql
--		Cases of lint_agent_grant.c.  Columns and shorthand: cases.sql.
--
COPY lint_case (rule, kind, found, path, document, options, variants) FROM stdin (DELIMITER '|');
agent-read-all-context | I | security | /Statement/0/Resource | {"Action":["dynamodb:GetItem","dynamodb:Query","dynamodb:Scan"],"Resource":"arn:aws:dynamodb:us-east-1:111122223333:table/*"} | {"profile":"agent"} |
agent-read-all-context | I | - |  | {"Action":["dynamodb:GetItem","dynamodb:Query"],"Resource":"arn:aws:dynamodb:us-east-1:111122223333:table/orders"} | {"profile":"agent"} |
agent-read-all-context | I | - |  | {"Action":["dynamodb:GetItem","dynamodb:Query","dynamodb:Scan"],"Resource":"arn:aws:dynamodb:us-east-1:111122223333:table/*"} |  |
agent-read-all-context | I | security | /Statement/0/Resource | {"Action":"dynamodb:GetItem","Resource":"*"} | {"profile":"agent"} |
agent-read-all-context | B | security | /Statement/0/Resource | {"Action":"dynamodb:*","Resource":"arn:aws:dynamodb:us-east-1:111122223333:table/*"} | {"profile":"agent"} |
agent-read-all-context | S | security | /Statement/0/Resource | {"Action":"s3:Get*","Resource":"arn:aws:s3:::*"} | {"profile":"agent"} |
agent-read-all-context | I | security | /Statement/0/Resource/1 | {"Action":"s3:GetObject","Resource":["arn:aws:s3:::b1/*","arn:aws:s3:::*/*"]} | {"profile":"agent"} |
agent-read-all-context | I | security | /Statement/0/NotResource | {"Action":"s3:GetObject","Resource":null,"NotResource":"arn:aws:s3:::b2/*"} | {"profile":"agent"} |
agent-read-all-context | I | security | /Statement/0/Resource | {"Action":null,"NotAction":"iam:*","Resource":"arn:aws:dynamodb:*:*:table/*"} | {"profile":"agent"} |
agent-read-all-context | I | security | /Statement/0/Resource /Statement/1/Resource | [{"Action":"dynamodb:GetItem","Resource":"*"},{"Action":"s3:GetObject","Resource":"*"},{"Action":"dynamodb:Query","Resource":"*"}] | {"profile":"agent"} |
agent-read-all-context | I | security | /Statement/0/Resource | {"Action":"secretsmanager:GetSecretValue","Resource":"arn:aws:secretsmanager:us-east-1:111122223333:secret:*"} | {"profile":"agent"} |
agent-read-all-context | I | security | /Statement/0/Resource | {"Action":"sqs:ReceiveMessage","Resource":"arn:aws:sqs:us-east-1:111122223333:*"} | {"profile":"agent"} |
agent-read-all-context | I | security | /Statement/0/Resource | {"Action":"logs:GetLogEvents","Resource":"arn:aws:logs:us-east-1:111122223333:*"} | {"profile":"agent"} |
agent-read-all-context | I | - |  | {"Action":"dynamodb:GetItem","Resource":"arn:aws:dynamodb:us-east-1:111122223333:table/prod-*"} | {"profile":"agent"} |
agent-read-all-context | I | - |  | {"Action":"dynamodb:PutItem","Resource":"arn:aws:dynamodb:us-east-1:111122223333:table/*"} | {"profile":"agent"} |
agent-read-all-context | I | - |  | {"Action":"dynamodb:ListTables","Resource":"*"} | {"profile":"agent"} |
agent-read-all-context | I | - |  | {"Action":"ec2:DescribeInstances","Resource":"*"} | {"profile":"agent"} |
agent-read-all-context | I | - |  | {"Action":"s3:GetObject","Resource":"arn:aws:s3:::${aws:PrincipalTag/tenant}/*"} | {"profile":"agent"} |
agent-read-all-context | I | - |  | base | {"profile":"agent"} |
agent-read-all-context | I | - |  | {"Action":"dynamodb:Query","Resource":"arn:aws:dynamodb:us-east-1:111122223333:table/*","Condition":{"ForAllValues:StringEquals":{"dynamodb:LeadingKeys":"${aws:PrincipalTag/tenant}"},"Null":{"dynamodb:LeadingKeys":"false"}}} | {"profile":"agent"} |
agent-read-all-context | I | security | /Statement/0/Resource | {"Action":"dynamodb:Query","Resource":"arn:aws:dynamodb:us-east-1:111122223333:table/*","Condition":{"ForAllValues:StringEquals":{"dynamodb:LeadingKeys":"${aws:PrincipalTag/tenant}"}}} | {"profile":"agent"} |
agent-read-all-context | I | security | /Statement/0/Resource | {"Action":["dynamodb:Query","dynamodb:Scan"],"Resource":"arn:aws:dynamodb:us-east-1:111122223333:table/*","Condition":{"ForAllValues:StringEquals":{"dynamodb:LeadingKeys":"${aws:PrincipalTag/tenant}"},"Null":{"dynamodb:LeadingKeys":"false"}}} | {"profile":"agent"} |
agent-read-all-context | I | - |  | {"Action":"dynamodb:GetItem","Resource":"arn:aws:dynamodb:us-east-1:111122223333:table/*","Condition":{"StringEquals":{"aws:ResourceTag/tenant":"${aws:PrincipalTag/tenant}"}}} | {"profile":"agent"} |
agent-read-all-context | I | security | /Statement/0/Resource | {"Action":"dynamodb:GetItem","Resource":"arn:aws:dynamodb:us-east-1:111122223333:table/*","Condition":{"StringEqualsIfExists":{"aws:ResourceTag/tenant":"${aws:PrincipalTag/tenant}"}}} | {"profile":"agent"} |
agent-read-all-context | I | - |  | {"Action":"s3:ListBucket","Resource":"arn:aws:s3:::*","Condition":{"StringLike":{"s3:prefix":"${aws:PrincipalTag/tenant}/*"}}} | {"profile":"agent"} |
agent-read-all-context | I | security | /Statement/0/Resource | {"Action":"s3:GetObject","Resource":"arn:aws:s3:::*","Condition":{"StringLike":{"s3:prefix":"${aws:PrincipalTag/tenant}/*"}}} | {"profile":"agent"} |
agent-read-all-context | I | warning | /Statement/0/Resource | {"Action":"dynamodb:GetItem","Resource":"arn:aws:dynamodb:us-east-1:111122223333:table/*","Condition":{"StringEquals":{"aws:SourceVpce":"vpce-1"}}} | {"profile":"agent"} |
agent-read-all-context | I | security | /Statement/0/Resource | {"Action":"dynamodb:GetItem","Resource":"arn:aws:dynamodb:us-east-1:111122223333:table/*","Condition":{"Bool":{"aws:SecureTransport":"true"}}} | {"profile":"agent"} |
agent-read-all-context | I | - |  | [{"Action":"dynamodb:GetItem","Resource":"arn:aws:dynamodb:us-east-1:111122223333:table/*"},{"Action":"dynamodb:Get*","Resource":"*","Effect":"Deny"}] | {"profile":"agent"} |
agent-read-all-context | I | security |  | [{"Action":"dynamodb:GetItem","Resource":"arn:aws:dynamodb:us-east-1:111122223333:table/*"},{"Action":"dynamodb:Get*","Resource":"*","Condition":{"StringNotEquals":{"aws:SourceVpce":"vpce-1"}},"Effect":"Deny"}] | {"profile":"agent"} |
agent-read-all-context | I | - |  | [{"Action":"dynamodb:GetItem","Resource":"arn:aws:dynamodb:us-east-1:111122223333:table/*","Effect":"Deny"}] | {"profile":"agent"} |
agent-read-all-context | I | - |  | {"Action":"*","Resource":"*"} | {"profile":"agent"} |
agent-read-all-context | I | security | /Statement/0/Resource | {"Action":null,"NotAction":"iam:*","Resource":"*"} | {"profile":"agent"} |
agent-read-all-context | I | security | /Statement/0/Resource | {"Action":"bedrock:Retrieve","Resource":"*"} | {"profile":"agent"} |
agent-read-all-context | I | - |  | {"Action":["bedrock:InvokeModel","bedrock:GetFoundationModel"],"Resource":"*"} | {"profile":"agent"} |
agent-read-all-context | I | - |  | {"Action":"bedrock-agentcore:InvokeGateway","Resource":"*"} | {"profile":"agent"} |
agent-open-ended-action-pattern | I | warning | /Statement/0/Action | {"Action":"dynamodb:Batch*","Resource":"arn:aws:dynamodb:us-east-1:111122223333:table/orders"} | {"profile":"agent"} |
agent-open-ended-action-pattern | I | - |  | {"Action":["dynamodb:BatchGetItem","dynamodb:BatchWriteItem"],"Resource":"arn:aws:dynamodb:us-east-1:111122223333:table/orders"} | {"profile":"agent"} |
agent-open-ended-action-pattern | I | warning | /Statement/0/Action/1 | {"Action":["s3:GetObject","s3:ListBucket?"]} | {"profile":"agent"} |
agent-open-ended-action-pattern | B | warning | /Statement/0/Action | {"Action":"s3:*"} | {"profile":"agent"} |
agent-open-ended-action-pattern | S | warning | /Statement/0/Action | {"Action":"*"} | {"profile":"agent"} |
agent-open-ended-action-pattern | I | warning | /Statement/0/NotAction | {"Action":null,"NotAction":"iam:CreateUser"} | {"profile":"agent"} |
agent-open-ended-action-pattern | I | - |  | {"Action":"s3:*","Effect":"Deny"} | {"profile":"agent"} |
agent-open-ended-action-pattern | I | - |  | {"Effect":"Deny","Action":null,"NotAction":"iam:*"} | {"profile":"agent"} |
agent-open-ended-action-pattern | I | - |  | {"Action":"s3:*"} |  |
agent-open-ended-action-pattern | I | - |  | {"Action":"*","Resource":"*"} | {"profile":"agent"} |
agent-open-ended-action-pattern | R | - |  | {"Action":"s3:*"} | {"profile":"agent"} |
agent-open-ended-action-pattern | I | warning | /Statement/1/Action | [{},{"Action":"s3:Put*","Condition":{"StringEquals":{"aws:SourceVpce":"vpce-1"}}},{"Action":"s3:*","Resource":"*","Effect":"Deny"}] | {"profile":"agent"} |
agent-role-trust-wider-than-function | T | security | /Statement/0/Principal/Service/1 | {"Principal":{"Service":["lambda.amazonaws.com","ec2.amazonaws.com"]}} | {"profile":"agent"} |
agent-role-trust-wider-than-function | T | - |  | {"Principal":{"Service":"lambda.amazonaws.com"}} | {"profile":"agent"} |
agent-role-trust-wider-than-function | T | security | /Statement/0/Principal/AWS | base | {"profile":"agent"} |
agent-role-trust-wider-than-function | T | - |  | base |  |
agent-role-trust-wider-than-function | T | security | /Statement/0/Principal/AWS | {"Principal":{"Service":"lambda.amazonaws.com","AWS":"arn:aws:iam::111122223333:role/deploy"}} | {"profile":"agent"} |
agent-role-trust-wider-than-function | T | security | /Statement/1/Principal/AWS | [{"Principal":{"Service":"lambda.amazonaws.com"}},{"Principal":{"AWS":"arn:aws:iam::111122223333:root"}}] | {"profile":"agent"} |
agent-role-trust-wider-than-function | T | security | /Statement/1/Principal/Service | [{"Principal":{"Service":"lambda.amazonaws.com"}},{"Principal":{"Service":"edgelambda.amazonaws.com"}}] | {"profile":"agent"} |
agent-role-trust-wider-than-function | T | - |  | [{"Principal":{"Service":"lambda.amazonaws.com"}},{"Principal":{"Service":["lambda.amazonaws.com"]},"Action":"sts:TagSession"}] | {"profile":"agent"} |
agent-role-trust-wider-than-function | T | - |  | [{"Principal":{"Service":"lambda.amazonaws.com"}},{"Principal":{"Service":"ec2.amazonaws.com"},"Effect":"Deny"}] | {"profile":"agent"} |
agent-role-trust-wider-than-function | T | security | /Statement/0/Principal | {"Principal":"*"} | {"profile":"agent"} |
agent-role-trust-wider-than-function | T | security | /Statement/0/Principal/AWS | {"Principal":{"AWS":"*"}} | {"profile":"agent"} |
agent-role-trust-wider-than-function | T | security | /Statement/0/Principal/AWS | {"Principal":{"AWS":"111122223333"}} | {"profile":"agent"} |
agent-role-trust-wider-than-function | T | security | /Statement/0/Principal/AWS/0 /Statement/0/Principal/AWS/1 | {"Principal":{"AWS":["arn:aws:iam::111122223333:role/a","arn:aws:iam::111122223333:user/b"]}} | {"profile":"agent"} |
agent-role-trust-wider-than-function | T | security | /Statement/0/Principal/Federated | {"Principal":{"Federated":"arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"},"Action":"sts:AssumeRoleWithWebIdentity"} | {"profile":"agent"} |
agent-role-trust-wider-than-function | T | - |  | {"Principal":{"Federated":"arn:aws:iam::111122223333:oidc-provider/oidc.eks.us-east-1.amazonaws.com/id/ABCDEF"},"Action":"sts:AssumeRoleWithWebIdentity"} | {"profile":"agent"} |
agent-role-trust-wider-than-function | T | security | /Statement/0/NotPrincipal | {"Principal":null,"NotPrincipal":{"AWS":"111122223333"}} | {"profile":"agent"} |
agent-role-trust-wider-than-function | T | security | /Statement/0/Principal/AWS | {"Condition":{"StringEquals":{"sts:ExternalId":"x"}}} | {"profile":"agent"} |
agent-trust-iam-user | T | error | /Statement/0/Principal/AWS | {"Principal":{"AWS":"arn:aws:iam::111122223333:user/ann"}} | {"profile":"agent"} |
agent-trust-iam-user | T | - |  | base | {"profile":"agent"} |
agent-trust-iam-user | T | - |  | {"Principal":{"AWS":"arn:aws:iam::111122223333:user/ann"}} |  |
agent-trust-iam-user | T | error | /Statement/0/Principal/AWS/1 | {"Principal":{"AWS":["arn:aws:iam::111122223333:role/app","arn:aws:iam::111122223333:user/team/ann"]}} | {"profile":"agent"} |
agent-trust-iam-user | T | error | /Statement/0/Principal/AWS | {"Principal":{"AWS":"arn:aws-cn:iam::111122223333:user/ann"}} | {"profile":"agent"} |
agent-trust-iam-user | T | error | /Statement/0/Principal/AWS | {"Principal":{"AWS":"AIDAJQABLZS4A3QDU576Q"}} | {"profile":"agent"} |
agent-trust-iam-user | T | error | /Statement/0/Principal/AWS | {"Principal":{"AWS":"arn:aws:iam::111122223333:user/*"}} | {"profile":"agent"} |
agent-trust-iam-user | T | error | /Statement/0/Principal/AWS | {"Principal":{"AWS":"arn:aws:iam::111122223333:user/ann"},"Condition":{"Bool":{"aws:MultiFactorAuthPresent":"true"}}} | {"profile":"agent"} |
agent-trust-iam-user | T | error | /Statement/1/Principal/AWS | [{"Principal":{"Service":"lambda.amazonaws.com"}},{"Principal":{"AWS":"arn:aws:iam::111122223333:user/ann"}}] | {"profile":"agent"} |
agent-trust-iam-user | T | - |  | {"Effect":"Deny","Principal":{"AWS":"arn:aws:iam::111122223333:user/ann"}} | {"profile":"agent"} |
agent-trust-iam-user | T | - |  | {"Principal":null,"NotPrincipal":{"AWS":"arn:aws:iam::111122223333:user/ann"}} | {"profile":"agent"} |
agent-trust-iam-user | T | - |  | {"Principal":{"AWS":"arn:aws:iam::111122223333:root"}} | {"profile":"agent"} |
agent-trust-iam-user | T | - |  | {"Principal":{"AWS":"*"}} | {"profile":"agent"} |
agent-trust-iam-user | T | - |  | {"Principal":{"Service":"lambda.amazonaws.com"}} | {"profile":"agent"} |
agent-trust-iam-user | R | - |  | {"Principal":{"AWS":"arn:aws:iam::111122223333:user/ann"}} | {"profile":"agent"} |
agent-long-lived-credential-grant | I | error | /Statement/0/Action | {"Action":"iam:CreateServiceSpecificCredential","Resource":"arn:aws:iam::111122223333:user/bot","Condition":{"Bool":{"aws:SecureTransport":"true"}}} | {"profile":"agent"} |
agent-long-lived-credential-grant | I | - |  | {"Action":"sts:AssumeRole","Resource":"arn:aws:iam::111122223333:role/app"} | {"profile":"agent"} |
agent-long-lived-credential-grant | I | error | /Statement/0/Action | {"Action":"iam:CreateAccessKey","Resource":"arn:aws:iam::111122223333:user/bot"} | {"profile":"agent"} |
agent-long-lived-credential-grant | I | error | /Statement/0/Action | {"Action":"iam:UpdateAccessKey","Resource":"arn:aws:iam::111122223333:user/bot"} | {"profile":"agent"} |
agent-long-lived-credential-grant | I | error | /Statement/0/Action | {"Action":"iam:CreateLoginProfile","Resource":"arn:aws:iam::111122223333:user/bot"} | {"profile":"agent"} |
agent-long-lived-credential-grant | I | error | /Statement/0/Action | {"Action":"iam:UpdateLoginProfile","Resource":"arn:aws:iam::111122223333:user/bot"} | {"profile":"agent"} |
agent-long-lived-credential-grant | I | error | /Statement/0/Action | {"Action":"iam:ResetServiceSpecificCredential","Resource":"arn:aws:iam::111122223333:user/bot"} | {"profile":"agent"} |
agent-long-lived-credential-grant | I | error | /Statement/0/Action | {"Action":"iam:UploadSigningCertificate","Resource":"arn:aws:iam::111122223333:user/bot"} | {"profile":"agent"} |
agent-long-lived-credential-grant | I | error | /Statement/0/Action | {"Action":"iam:UploadSSHPublicKey","Resource":"arn:aws:iam::111122223333:user/bot"} | {"profile":"agent"} |
agent-long-lived-credential-grant | I | error | /Statement/0/Action | {"Action":"appsync:CreateApiKey","Resource":"*"} | {"profile":"agent"} |
agent-long-lived-credential-grant | I | error | /Statement/0/Action | {"Action":"lightsail:CreateBucketAccessKey","Resource":"*"} | {"profile":"agent"} |
agent-long-lived-credential-grant | B | error | /Statement/0/Action | {"Action":"iam:*AccessKey","Resource":"arn:aws:iam::111122223333:user/bot"} | {"profile":"agent"} |
agent-long-lived-credential-grant | S | error | /Statement/0/Action/1 | {"Action":["iam:GetUser","iam:Create*"],"Resource":"*"} | {"profile":"agent"} |
agent-long-lived-credential-grant | I | error | /Statement/0/NotAction | {"Action":null,"NotAction":"s3:*","Resource":"*"} | {"profile":"agent"} |
agent-long-lived-credential-grant | I | error | /Statement/0/Action | {"Action":"iam:CreateAccessKey","Resource":null,"NotResource":"arn:aws:iam::111122223333:user/bot"} | {"profile":"agent"} |
agent-long-lived-credential-grant | I | error | /Statement/0/Action/0 /Statement/0/Action/1 | {"Action":["iam:CreateAccessKey","iam:CreateLoginProfile"],"Resource":"*"} | {"profile":"agent"} |
agent-long-lived-credential-grant | I | error | /Statement/0/Action | {"Action":"iam:CreateAccessKey"} | {"profile":"agent"} |
agent-long-lived-credential-grant | I | error | /Statement/0/Action | {"Action":"iam:CreateAccessKey","Resource":"arn:aws:iam::111122223333:user/${aws:username}"} | {"profile":"agent"} |
agent-long-lived-credential-grant | I | - |  | {"Action":"iam:*"} | {"profile":"agent"} |
agent-long-lived-credential-grant | I | - |  | [{"Action":"iam:CreateAccessKey","Resource":"arn:aws:iam::111122223333:user/bot"},{"Action":"iam:*AccessKey","Resource":"*","Effect":"Deny"}] | {"profile":"agent"} |
agent-long-lived-credential-grant | I | error |  | [{"Action":"iam:CreateAccessKey","Resource":"arn:aws:iam::111122223333:user/bot"},{"Action":"iam:*AccessKey","Resource":"*","Condition":{"Bool":{"aws:MultiFactorAuthPresent":"false"}},"Effect":"Deny"}] | {"profile":"agent"} |
agent-long-lived-credential-grant | I | error |  | [{"Action":"iam:CreateAccessKey","Resource":"arn:aws:iam::111122223333:user/bot"},{"Action":"iam:CreateAccessKey","Resource":"arn:aws:iam::111122223333:user/admin","Effect":"Deny"}] | {"profile":"agent"} |
agent-long-lived-credential-grant | I | - |  | {"Action":"iam:CreateAccessKey","Resource":"*","Effect":"Deny"} | {"profile":"agent"} |
agent-long-lived-credential-grant | I | - |  | {"Action":"iam:CreateAccessKey","Resource":"arn:aws:iam::111122223333:user/bot"} |  |
agent-long-lived-credential-grant | I | - |  | {"Action":null,"NotAction":["iam:*","appsync:*","chime:*","ds:*","geo:*","iot:*","ivs:*","license-manager:*","lightsail:*","mediapackage:*","q:*","route53globalresolver:*","sso-directory:*","transfer:*","workmail:*","aidevops:*"],"Resource":"*"} | {"profile":"agent"} |
agent-long-lived-credential-grant | I | - |  | {"Action":"*","Resource":"*"} | {"profile":"agent"} |
agent-assume-role-unattributed | T | warning | /Statement/0 | base | {"profile":"agent"} | object
agent-assume-role-unattributed | T | - |  | {"Action":["sts:AssumeRole","sts:SetSourceIdentity"],"Condition":{"StringLike":{"sts:SourceIdentity":"agent-*"}}} | {"profile":"agent"} |
agent-assume-role-unattributed | T | - |  | base |  |
agent-assume-role-unattributed | T | - |  | {"Condition":{"StringLike":{"sts:SourceIdentity":"*"}}} | {"profile":"agent"} |
agent-assume-role-unattributed | T | - |  | {"Condition":{"Null":{"sts:SourceIdentity":"false"}}} | {"profile":"agent"} |
agent-assume-role-unattributed | T | - |  | {"Condition":{"StringEquals":{"sts:RoleSessionName":"triage"}}} | {"profile":"agent"} |
agent-assume-role-unattributed | T | - |  | {"Condition":{"StringLike":{"sts:RoleSessionName":["triage-*"]}}} | {"profile":"agent"} |
agent-assume-role-unattributed | T | warning | /Statement/0 | {"Condition":{"StringLike":{"sts:RoleSessionName":"*"}}} | {"profile":"agent"} | object
agent-assume-role-unattributed | T | warning | /Statement/0 | {"Condition":{"StringLikeIfExists":{"sts:SourceIdentity":"agent-*"}}} | {"profile":"agent"} | object
agent-assume-role-unattributed | T | warning | /Statement/0 | {"Condition":{"StringNotEquals":{"sts:SourceIdentity":"x"}}} | {"profile":"agent"} | object
agent-assume-role-unattributed | T | warning | /Statement/0 | {"Condition":{"ForAllValues:StringEquals":{"sts:SourceIdentity":"x"}}} | {"profile":"agent"} | object
agent-assume-role-unattributed | T | - |  | {"Condition":{"ForAnyValue:StringEquals":{"sts:SourceIdentity":"x"}}} | {"profile":"agent"} |
agent-assume-role-unattributed | T | warning | /Statement/0 | {"Action":"sts:*"} | {"profile":"agent"} | object
agent-assume-role-unattributed | T | warning | /Statement/0 | {"Action":["sts:TagSession","sts:Assume*"]} | {"profile":"agent"} | object
agent-assume-role-unattributed | T | warning | /Statement/0 | {"Principal":{"Service":"lambda.amazonaws.com","AWS":["arn:aws:iam::111122223333:role/app"]}} | {"profile":"agent"} | object
agent-assume-role-unattributed | T | - |  | {"Action":"sts:TagSession"} | {"profile":"agent"} |
agent-assume-role-unattributed | T | - |  | {"Principal":{"Service":"lambda.amazonaws.com"}} | {"profile":"agent"} |
agent-assume-role-unattributed | T | - |  | {"Principal":{"AWS":"arn:aws:iam::111122223333:root"}} | {"profile":"agent"} |
agent-assume-role-unattributed | T | - |  | {"Effect":"Deny"} | {"profile":"agent"} |
agent-assume-role-unattributed | T | warning | /Statement/1 | [{"Condition":{"StringEquals":{"sts:SourceIdentity":"a"}}},{"Principal":{"AWS":"arn:aws:iam::111122223333:role/b"}}] | {"profile":"agent"} |
agent-assume-role-unattributed | T | warning | /Statement/0 | {"Condition":{"StringEquals":{"sts:ExternalId":"x"}}} | {"profile":"agent"} | object
agent-audit-trail-tampering | I | error | /Statement/0/Action | {"Action":"logs:DeleteLogGroup","Resource":"arn:aws:logs:us-east-1:111122223333:log-group:/aws/lambda/f1:*"} | {"profile":"agent"} |
agent-audit-trail-tampering | I | - |  | {"Action":"logs:PutLogEvents","Resource":"arn:aws:logs:us-east-1:111122223333:log-group:/aws/lambda/f1:*"} | {"profile":"agent"} |
agent-audit-trail-tampering | I | error | /Statement/0/Action | {"Action":"cloudtrail:StopLogging","Resource":"*"} | {"profile":"agent"} |
agent-audit-trail-tampering | I | error | /Statement/0/Action | {"Action":"cloudtrail:DeleteTrail","Resource":"*"} | {"profile":"agent"} |
agent-audit-trail-tampering | I | error | /Statement/0/Action | {"Action":"cloudtrail:UpdateTrail","Resource":"*"} | {"profile":"agent"} |
agent-audit-trail-tampering | I | error | /Statement/0/Action | {"Action":"cloudtrail:PutEventSelectors","Resource":"*"} | {"profile":"agent"} |
agent-audit-trail-tampering | I | error | /Statement/0/Action | {"Action":"cloudtrail:DeleteEventDataStore","Resource":"*"} | {"profile":"agent"} |
agent-audit-trail-tampering | I | error | /Statement/0/Action | {"Action":"logs:DeleteLogStream","Resource":"*"} | {"profile":"agent"} |
agent-audit-trail-tampering | I | error | /Statement/0/Action | {"Action":"logs:PutRetentionPolicy","Resource":"*"} | {"profile":"agent"} |
agent-audit-trail-tampering | I | error | /Statement/0/Action | {"Action":"config:StopConfigurationRecorder","Resource":"*"} | {"profile":"agent"} |
agent-audit-trail-tampering | I | error | /Statement/0/Action | {"Action":"config:DeleteConfigurationRecorder","Resource":"*"} | {"profile":"agent"} |
agent-audit-trail-tampering | I | error | /Statement/0/Action | {"Action":"guardduty:DeleteDetector","Resource":"*"} | {"profile":"agent"} |
agent-audit-trail-tampering | I | error | /Statement/0/Action | {"Action":"guardduty:UpdateDetector","Resource":"*"} | {"profile":"agent"} |
agent-audit-trail-tampering | I | error | /Statement/0/Action | {"Action":"access-analyzer:DeleteAnalyzer","Resource":"*"} | {"profile":"agent"} |
agent-audit-trail-tampering | B | error | /Statement/0/Action | {"Action":"cloudtrail:*","Resource":"*"} | {"profile":"agent"} |
agent-audit-trail-tampering | S | error | /Statement/0/Action | {"Action":"logs:Delete*","Resource":"arn:aws:logs:us-east-1:111122223333:log-group:/aws/lambda/f1:*"} | {"profile":"agent"} |
agent-audit-trail-tampering | I | error | /Statement/0/NotAction | {"Action":null,"NotAction":"iam:*","Resource":"arn:aws:logs:us-east-1:111122223333:log-group:/aws/lambda/f1:*"} | {"profile":"agent"} |
agent-audit-trail-tampering | I | error | /Statement/0/Action | {"Action":"logs:*","Resource":"arn:aws:logs:us-east-1:111122223333:log-group:/aws/lambda/f1:*","Condition":{"StringEquals":{"aws:SourceVpce":"vpce-1"}}} | {"profile":"agent"} |
agent-audit-trail-tampering | I | error | /Statement/0/Resource | {"Action":"s3:PutObject","Resource":"arn:aws:s3:::aws-cloudtrail-logs-111122223333-ab/*"} | {"profile":"agent"} |
agent-audit-trail-tampering | I | error | /Statement/0/Resource | {"Action":"s3:*","Resource":"arn:aws:s3:::audit/AWSLogs/111122223333/*"} | {"profile":"agent"} |
agent-audit-trail-tampering | I | - |  | {"Action":"s3:GetObject","Resource":"arn:aws:s3:::aws-cloudtrail-logs-111122223333-ab/*"} | {"profile":"agent"} |
agent-audit-trail-tampering | I | - |  | {"Action":"s3:PutObject","Resource":"arn:aws:s3:::b1/*"} | {"profile":"agent"} |
agent-audit-trail-tampering | I | - |  | [{"Action":"logs:*","Resource":"arn:aws:logs:us-east-1:111122223333:log-group:/aws/lambda/f1:*"},{"Action":["logs:Delete*","logs:Put*Policy","logs:UpdateLogDelivery","logs:PutLogGroupDeletionProtection"],"Resource":"*","Effect":"Deny"}] | {"profile":"agent"} |
agent-audit-trail-tampering | I | - |  | {"Action":"cloudtrail:*","Resource":"*","Effect":"Deny"} | {"profile":"agent"} |
agent-audit-trail-tampering | I | - |  | {"Action":"cloudtrail:StopLogging","Resource":"*"} |  |
agent-audit-trail-tampering | I | - |  | {"Action":["logs:CreateLogGroup","logs:CreateLogStream","logs:PutLogEvents"],"Resource":"*"} | {"profile":"agent"} |
agent-audit-trail-tampering | I | - |  | {"Action":"*","Resource":"*"} | {"profile":"agent"} |
agent-irreversible-action | I | security | /Statement/0/Action | {"Action":"sqs:PurgeQueue","Resource":"arn:aws:sqs:us-east-1:111122223333:agent-outbox"} | {"profile":"agent"} |
agent-irreversible-action | I | - |  | {"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1:111122223333:agent-outbox"} | {"profile":"agent"} |
agent-irreversible-action | I | security | /Statement/0/Action | {"Action":"kms:ScheduleKeyDeletion","Resource":"*"} | {"profile":"agent"} |
agent-irreversible-action | I | security | /Statement/0/Action | {"Action":"secretsmanager:DeleteSecret","Resource":"*"} | {"profile":"agent"} |
agent-irreversible-action | I | security | /Statement/0/Action | {"Action":"s3:DeleteObjectVersion","Resource":"*"} | {"profile":"agent"} |
agent-irreversible-action | I | security | /Statement/0/Action | {"Action":"s3:DeleteBucket","Resource":"*"} | {"profile":"agent"} |
agent-irreversible-action | I | security | /Statement/0/Action | {"Action":"dynamodb:DeleteTable","Resource":"*"} | {"profile":"agent"} |
agent-irreversible-action | I | security | /Statement/0/Action | {"Action":"dynamodb:DeleteBackup","Resource":"*"} | {"profile":"agent"} |
agent-irreversible-action | I | security | /Statement/0/Action | {"Action":"rds:DeleteDBInstance","Resource":"*"} | {"profile":"agent"} |
agent-irreversible-action | I | security | /Statement/0/Action | {"Action":"backup:DeleteRecoveryPoint","Resource":"*"} | {"profile":"agent"} |
agent-irreversible-action | B | security | /Statement/0/Action | {"Action":"sqs:*","Resource":"arn:aws:sqs:us-east-1:111122223333:agent-outbox"} | {"profile":"agent"} |
agent-irreversible-action | S | security | /Statement/0/Action/1 | {"Action":["sqs:SendMessage","sqs:Purge?ueue"],"Resource":"arn:aws:sqs:us-east-1:111122223333:agent-outbox"} | {"profile":"agent"} |
agent-irreversible-action | I | security | /Statement/0/NotAction | {"Action":null,"NotAction":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1:111122223333:agent-outbox"} | {"profile":"agent"} |
agent-irreversible-action | I | security | /Statement/0/Action | {"Action":"sqs:PurgeQueue","Resource":null,"NotResource":"arn:aws:sqs:us-east-1:111122223333:other"} | {"profile":"agent"} |
agent-irreversible-action | I | security | /Statement/0/Action | {"Action":"sqs:PurgeQueue","Resource":"arn:aws:sqs:us-east-1:111122223333:agent-outbox","Condition":{"StringEquals":{"aws:ResourceTag/a":"b"}}} | {"profile":"agent"} |
agent-irreversible-action | I | - |  | [{"Action":"sqs:*","Resource":"arn:aws:sqs:us-east-1:111122223333:agent-outbox"},{"Action":["sqs:PurgeQueue","sqs:DeleteQueue"],"Resource":"arn:aws:sqs:us-east-1:111122223333:agent-outbox","Effect":"Deny"}] | {"profile":"agent"} |
agent-irreversible-action | I | - |  | {"Action":"s3:DeleteObject"} | {"profile":"agent"} |
agent-irreversible-action | I | - |  | {"Action":"dynamodb:DeleteItem","Resource":"*"} | {"profile":"agent"} |
agent-irreversible-action | I | - |  | {"Action":"s3:*","Resource":"arn:aws:sqs:us-east-1:111122223333:agent-outbox"} | {"profile":"agent"} |
agent-irreversible-action | I | - |  | {"Action":"sqs:PurgeQueue","Resource":"*","Effect":"Deny"} | {"profile":"agent"} |
agent-irreversible-action | I | - |  | {"Action":"sqs:PurgeQueue","Resource":"arn:aws:sqs:us-east-1:111122223333:agent-outbox"} |  |
agent-irreversible-action | I | - |  | {"Action":"logs:DeleteLogGroup","Resource":"*"} | {"profile":"agent"} |
agent-irreversible-action | I | - |  | {"Action":"*","Resource":"*"} | {"profile":"agent"} |
agent-create-role-without-boundary | I | security | /Statement/0/Action | {"Action":"iam:CreateRole","Resource":"arn:aws:iam::111122223333:role/agents/*"} | {"profile":"agent"} |
agent-create-role-without-boundary | I | - |  | {"Action":"iam:CreateRole","Resource":"arn:aws:iam::111122223333:role/agents/*","Condition":{"ArnEquals":{"iam:PermissionsBoundary":"arn:aws:iam::111122223333:policy/agent-boundary"}}} | {"profile":"agent"} |
agent-create-role-without-boundary | I | security | /Statement/0/Action | {"Action":"iam:CreateUser","Resource":"*"} | {"profile":"agent"} |
agent-create-role-without-boundary | I | - |  | {"Action":"iam:CreateUser","Resource":"*","Condition":{"StringEquals":{"iam:PermissionsBoundary":"arn:aws:iam::111122223333:policy/agent-boundary"}}} | {"profile":"agent"} |
agent-create-role-without-boundary | I | security | /Statement/0/Action | {"Action":"iam:PutRolePermissionsBoundary","Resource":"*"} | {"profile":"agent"} |
agent-create-role-without-boundary | I | - |  | {"Action":"iam:PutRolePermissionsBoundary","Resource":"*","Condition":{"StringEquals":{"iam:PermissionsBoundary":"arn:aws:iam::111122223333:policy/agent-boundary"}}} | {"profile":"agent"} |
agent-create-role-without-boundary | I | security | /Statement/0/Action | {"Action":"iam:PutUserPermissionsBoundary","Resource":"*"} | {"profile":"agent"} |
agent-create-role-without-boundary | I | - |  | {"Action":"iam:PutUserPermissionsBoundary","Resource":"*","Condition":{"StringEquals":{"iam:PermissionsBoundary":"arn:aws:iam::111122223333:policy/agent-boundary"}}} | {"profile":"agent"} |
agent-create-role-without-boundary | B | security | /Statement/0/Action | {"Action":"iam:Create*","Resource":"arn:aws:iam::111122223333:role/agents/*"} | {"profile":"agent"} |
agent-create-role-without-boundary | S | security | /Statement/0/Action | {"Action":"iam:*","Resource":"*"} | {"profile":"agent"} |
agent-create-role-without-boundary | I | security | /Statement/0/NotAction | {"Action":null,"NotAction":"s3:*","Resource":"*"} | {"profile":"agent"} |
agent-create-role-without-boundary | I | security | /Statement/0/Action | {"Action":"iam:CreateRole","Resource":"arn:aws:iam::111122223333:role/agents/*","Condition":{"ArnLike":{"iam:PermissionsBoundary":"arn:aws:iam::111122223333:policy/*"}}} | {"profile":"agent"} |
agent-create-role-without-boundary | I | security | /Statement/0/Action | {"Action":"iam:CreateRole","Resource":"arn:aws:iam::111122223333:role/agents/*","Condition":{"ArnEqualsIfExists":{"iam:PermissionsBoundary":"arn:aws:iam::111122223333:policy/agent-boundary"}}} | {"profile":"agent"} |
agent-create-role-without-boundary | I | security | /Statement/0/Action | {"Action":"iam:CreateRole","Resource":"arn:aws:iam::111122223333:role/agents/*","Condition":{"ArnNotEquals":{"iam:PermissionsBoundary":"arn:aws:iam::111122223333:policy/agent-boundary"}}} | {"profile":"agent"} |
agent-create-role-without-boundary | I | security | /Statement/0/Action | {"Action":"iam:CreateRole","Resource":"arn:aws:iam::111122223333:role/agents/*","Condition":{"Null":{"iam:PermissionsBoundary":"false"}}} | {"profile":"agent"} |
agent-create-role-without-boundary | I | security | /Statement/0/Action | {"Action":"iam:CreateRole","Resource":"arn:aws:iam::111122223333:role/agents/*","Condition":{"ForAllValues:StringEquals":{"iam:PermissionsBoundary":"arn:aws:iam::111122223333:policy/agent-boundary"}}} | {"profile":"agent"} |
agent-create-role-without-boundary | I | security | /Statement/0/Action | {"Action":"iam:CreateRole","Resource":"arn:aws:iam::111122223333:role/agents/*","Condition":{"ArnEquals":{"iam:PermissionsBoundary":["arn:aws:iam::111122223333:policy/agent-boundary","arn:aws:iam::*:policy/x"]}}} | {"profile":"agent"} |
agent-create-role-without-boundary | I | security | /Statement/0/Action | {"Action":"iam:CreateRole","Resource":"arn:aws:iam::111122223333:role/agents/*","Condition":{"StringLike":{"iam:PermissionsBoundary":"arn:aws:iam::111122223333:policy/${aws:username}"}}} | {"profile":"agent"} |
agent-create-role-without-boundary | I | - |  | {"Action":"iam:CreateRole","Resource":"arn:aws:iam::111122223333:role/agents/*","Condition":{"ArnLike":{"iam:PermissionsBoundary":["arn:aws:iam::111122223333:policy/agent-boundary","arn:aws:iam::111122223333:policy/agent-boundary2"]}}} | {"profile":"agent"} |
agent-create-role-without-boundary | I | - |  | {"Action":"iam:CreateRole","Resource":"arn:aws:iam::111122223333:role/agents/*","Condition":{"StringEqualsIgnoreCase":{"IAM:PermissionsBoundary":"arn:aws:iam::111122223333:policy/agent-boundary"}}} | {"profile":"agent"} |
agent-create-role-without-boundary | I | - |  | {"Action":"iam:GetRole","Resource":"arn:aws:iam::111122223333:role/agents/*"} | {"profile":"agent"} |
agent-create-role-without-boundary | I | - |  | [{"Action":"iam:CreateRole","Resource":"arn:aws:iam::111122223333:role/agents/*"},{"Action":"iam:CreateRole","Resource":"*","Effect":"Deny"}] | {"profile":"agent"} |
agent-create-role-without-boundary | I | - |  | {"Action":"iam:CreateRole","Resource":"arn:aws:iam::111122223333:role/agents/*","Effect":"Deny"} | {"profile":"agent"} |
agent-create-role-without-boundary | I | - |  | {"Action":"iam:CreateRole","Resource":"arn:aws:iam::111122223333:role/agents/*"} |  |
\.
