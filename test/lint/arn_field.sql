--
-- arn_field.sql
--		Cases of lint_arn_field.c.  Columns and shorthand: cases.sql.
--
COPY lint_case (rule, kind, found, path, document, options, variants) FROM stdin (DELIMITER '|');
invalid-arn-prefix | I | error | /Statement/0/Resource | {"Resource":"aws:s3:::b1/*"} | |
invalid-arn-prefix | I | error | /Statement/0/Resource | {"Resource":"ARN:aws:s3:::b1/*"} | |
invalid-arn-prefix | I | error | /Statement/0/Resource | {"Resource":" arn:aws:s3:::b1/*"} | |
invalid-arn-prefix | I | error | /Statement/0/Resource | {"Resource":""} | |
invalid-arn-prefix | I | error | /Statement/0/Resource | {"Resource":"b1/*"} | |
invalid-arn-prefix | I | error | /Statement/0/Resource | {"Resource":"a*:aws:s3:::b1/*"} | |
invalid-arn-prefix | I | error | /Statement/0/Resource | {"Resource":"**"} | |
invalid-arn-prefix | I | error | /Statement/0/Resource | {"Resource":"?"} | |
invalid-arn-prefix | I | error | /Statement/0/Resource | {"Resource":"${aws:username}"} | |
invalid-arn-prefix | I | error | /Statement/0/NotResource/1 | {"Resource":null,"NotResource":["*","s3:::b1"]} | |
invalid-arn-prefix | B | error | /Statement/0/Resource/0 /Statement/0/Resource/2 | {"Resource":["x","arn:aws:s3:::b1/*","y"]} | |
invalid-arn-prefix | S | error | | {"Resource":"bucket"} | |
invalid-arn-prefix | R | error | | {"Resource":"bucket"} | |
invalid-arn-prefix | E | error | | {"Resource":"bucket"} | |
invalid-arn-prefix | C | error | | {"Resource":"bucket"} | |
invalid-arn-prefix | K | error | | {"Resource":"bucket"} | |
invalid-arn-prefix | I | error | /Statement/1/Resource | [{},{"Effect":"Deny","Resource":"bucket"}] | |
invalid-arn-prefix | I | - | | {"Resource":"*"} | |
invalid-arn-prefix | I | - | | base | |
invalid-arn-prefix | I | - | | {"Resource":"arn:aws:s3"} | |
invalid-arn-prefix | I | - | | {"Resource":"${var.bucket_arn}/*"} | |
invalid-arn-prefix | I | - | | {"Resource":"${aws_s3_bucket.b.arn}"} | |
invalid-arn-prefix | I | - | | {"Resource":[]} | |
invalid-arn-prefix | I | - | | {"Resource":7} | |
invalid-arn-prefix | I | - | | {"Resource":null} | |
invalid-arn-prefix | R | - | | {"Action":"execute-api:Invoke","Resource":"execute-api:/prod/GET/pets"} | |
invalid-arn-prefix | I | error | | {"Action":"execute-api:Invoke","Resource":"execute-api:/prod/GET/pets"} | |
missing-arn-field | I | error | /Statement/0/Resource | {"Resource":"arn:aws:s3:b1"} | |
missing-arn-field | I | error | /Statement/0/Resource | {"Resource":"arn:aws:s3"} | |
missing-arn-field | I | error | /Statement/0/Resource | {"Resource":"arn:*"} | |
missing-arn-field | I | error | /Statement/0/Resource | {"Resource":"arn:aws:s3::b1"} | |
missing-arn-field | I | error | /Statement/0/Resource | {"Resource":"arn:"} | |
missing-arn-field | I | error | /Statement/0/Resource | {"Resource":"arn:aws:iam::${aws:PrincipalAccount}"} | |
missing-arn-field | C | error | /Statement/0/NotResource/0 | {"Resource":null,"NotResource":["arn:aws:s3:*"]} | | single
missing-arn-field | R | error | | {"Resource":"arn:aws:s3:*"} | |
missing-arn-field | K | error | | {"Resource":"arn:aws:s3:*"} | |
missing-arn-field | I | - | | {"Resource":"arn:aws:s3:::b1/*"} | |
missing-arn-field | I | - | | {"Resource":"arn:aws:s3:::"} | |
missing-arn-field | I | - | | {"Resource":"*"} | |
missing-arn-field | I | - | | {"Resource":"b1"} | |
missing-arn-field | I | - | | {"Resource":"arn:${AWS::Partition}"} | |
missing-arn-field | I | - | | {"Resource":"arn:aws:logs:us-east-1:111122223333:log-group:x:*"} | |
invalid-partition | I | error | /Statement/0/Resource | {"Resource":"arn:amazon:s3:::b1/*"} | |
invalid-partition | I | error | /Statement/0/Resource | {"Resource":"arn::s3:::b1/*"} | |
invalid-partition | I | error | /Statement/0/Resource | {"Resource":"arn:AWS:s3:::b1/*"} | |
invalid-partition | I | error | /Statement/0/Resource/1 | {"Resource":["arn:aws:s3:::b1/*","arn:aws-us:s3:::b1/*"]} | |
invalid-partition | R | error | | {"Resource":"arn:aws-usgov:s3:::b1/*"} | |
invalid-partition | K | error | | {"Resource":"arn:awss:s3:::b1/*"} | |
invalid-partition | I | error | | {"Resource":"arn:awss:s3:::${var.bucket}/*"} | |
invalid-partition | I | - | | {"Resource":"arn:aws-us-gov:s3:::b1/*"} | |
invalid-partition | I | - | | {"Resource":"arn:aws-cn:s3:::b1/*"} | |
invalid-partition | I | - | | {"Resource":"arn:aws-iso:s3:::b1/*"} | |
invalid-partition | I | - | | {"Resource":"arn:aws-iso-b:s3:::b1/*"} | |
invalid-partition | I | - | | {"Resource":"arn:aws-iso-e:s3:::b1/*"} | |
invalid-partition | I | - | | {"Resource":"arn:aws-iso-f:s3:::b1/*"} | |
invalid-partition | I | - | | {"Resource":"arn:aws-eusc:s3:::b1/*"} | |
invalid-partition | I | - | | {"Resource":"arn:*:s3:::b1/*"} | |
invalid-partition | I | - | | {"Resource":"arn:aws*:s3:::b1/*"} | |
invalid-partition | I | - | | {"Resource":"arn:aw?:s3:::b1/*"} | |
invalid-partition | I | - | | {"Resource":"arn:${AWS::Partition}:s3:::b1/*"} | |
invalid-partition | I | - | | {"Resource":"arn:${aws:PrincipalTag/p}:s3:::b1/*"} | |
invalid-partition | I | - | | {"Resource":"arn:amazon:s3"} | |
invalid-arn-region | I | error | /Statement/0/Resource | {"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east:111122223333:q"} | |
invalid-arn-region | I | error | /Statement/0/Resource | {"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:US-EAST-1:111122223333:q"} | |
invalid-arn-region | I | error | /Statement/0/Resource | {"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1a:111122223333:q"} | |
invalid-arn-region | I | error | /Statement/0/Resource | {"Resource":"arn:aws:s3:mars-1::b1/*"} | |
invalid-arn-region | I | error | /Statement/0/NotResource/0 | {"Effect":"Deny","Resource":null,"NotResource":["arn:aws:sqs:eu-west-9:111122223333:q"]} | | single
invalid-arn-region | C | error | | {"Resource":"arn:aws:sqs:eu-west-9:*:*"} | |
invalid-arn-region | R | error | | {"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east:111122223333:q"} | |
invalid-arn-region | I | - | | {"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1:111122223333:q"} | |
invalid-arn-region | I | - | | {"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-*:111122223333:q"} | |
invalid-arn-region | I | - | | {"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-?:111122223333:q"} | |
invalid-arn-region | I | - | | {"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:*:111122223333:q"} | |
invalid-arn-region | I | - | | {"Action":"sqs:SendMessage","Resource":"arn:aws-cn:sqs:cn-north-1:111122223333:q"} | |
invalid-arn-region | I | - | | {"Action":"sqs:SendMessage","Resource":"arn:aws-us-gov:sqs:us-gov-west-1:111122223333:q"} | |
invalid-arn-region | I | - | | {"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:${AWS::Region}:111122223333:q"} | |
invalid-arn-region | I | - | | {"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:${aws:RequestedRegion}:111122223333:q"} | |
invalid-arn-region | I | - | | {"Resource":"arn:aws:s3:b1"} | |
invalid-arn-region | I | - | | base | |
arn-region-not-allowed | I | error | /Statement/0/Resource | {"Action":"iam:GetRole","Resource":"arn:aws:iam:us-east-1:111122223333:role/x"} | |
arn-region-not-allowed | I | error | /Statement/0/Resource | {"Resource":"arn:aws:s3:us-east-1::b1/*"} | |
arn-region-not-allowed | I | error | /Statement/0/Resource/1 | {"Resource":["arn:aws:s3:::b1/*","arn:aws:s3:eu-west-1:111122223333:b1"]} | |
arn-region-not-allowed | I | error | | {"Action":"iam:GetRole","Resource":"arn:aws:iam:us-*:111122223333:role/x"} | |
arn-region-not-allowed | I | error | | {"Action":"route53:GetHostedZone","Resource":"arn:aws:route53:us-east-1::hostedzone/Z1"} | |
arn-region-not-allowed | I | error | | {"Action":"cloudfront:GetDistribution","Resource":"arn:aws:cloudfront:us-east-1:111122223333:distribution/E1"} | |
arn-region-not-allowed | I | error | | {"Action":"iam:GetRole","Resource":"arn:aws:iam:us-east-1:111122223333:frob/x"} | |
arn-region-not-allowed | R | error | | {"Resource":"arn:aws:s3:us-east-1::b1/*"} | |
arn-region-not-allowed | I | error | | {"Effect":"Deny","Action":"iam:GetRole","Resource":"arn:aws:iam:us-east-1:111122223333:role/${aws:username}"} | |
arn-region-not-allowed | I | error | | {"Action":"iam:GetRole","Resource":"arn:${AWS::Partition}:iam:us-east-1:111122223333:role/x"} | |
arn-region-not-allowed | I | - | | {"Action":"iam:GetRole","Resource":"arn:aws:iam::111122223333:role/x"} | |
arn-region-not-allowed | I | - | | {"Action":"iam:GetRole","Resource":"arn:aws:iam:*:111122223333:role/x"} | |
arn-region-not-allowed | I | - | | {"Action":"iam:GetRole","Resource":"arn:aws:iam:${AWS::Region}:111122223333:role/x"} | |
arn-region-not-allowed | I | - | | {"Action":"iam:GetRole","Resource":"arn:aws:iam:us-east:111122223333:role/x"} | |
arn-region-not-allowed | I | - | | {"Action":"s3:GetObject","Resource":"arn:aws:s3:us-east-1:111122223333:accesspoint/ap/object/*"} | |
arn-region-not-allowed | I | - | | {"Action":"s3:GetObject","Resource":"arn:aws:s3:us-east-1:111122223333:*"} | |
arn-region-not-allowed | I | - | | {"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1:111122223333:q"} | |
arn-region-not-allowed | I | - | | {"Resource":"arn:aws:*:us-east-1:111122223333:role/x"} | |
arn-region-not-allowed | I | - | | {"Resource":"arn:aws:frob:us-east-1:111122223333:role/x"} | |
missing-arn-region | I | error | /Statement/0/Resource | {"Action":"sqs:SendMessage","Resource":"arn:aws:sqs::111122223333:q"} | |
missing-arn-region | I | error | /Statement/0/Resource | {"Action":"lambda:InvokeFunction","Resource":"arn:aws:lambda::111122223333:function:f"} | |
missing-arn-region | I | error | /Statement/0/Resource | {"Action":"dynamodb:GetItem","Resource":"arn:aws:dynamodb::111122223333:table/t"} | |
missing-arn-region | I | error | /Statement/0/Resource | {"Action":"lambda:InvokeFunction","Resource":"arn:aws:lambda::111122223333:func:f"} | |
missing-arn-region | I | error | /Statement/0/NotResource | {"Resource":null,"NotResource":"arn:aws:kms::111122223333:key/*"} | |
missing-arn-region | C | error | | {"Resource":"arn:aws:sqs::*:*"} | |
missing-arn-region | R | error | | {"Action":"sqs:SendMessage","Resource":"arn:aws:sqs::111122223333:q"} | |
missing-arn-region | I | - | | {"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:*:111122223333:q"} | |
missing-arn-region | I | - | | {"Action":"dynamodb:DescribeGlobalTable","Resource":"arn:aws:dynamodb::111122223333:global-table/t"} | |
missing-arn-region | I | - | | {"Action":"s3:GetObject","Resource":"arn:aws:s3::111122223333:accesspoint/alias.mrap"} | |
missing-arn-region | I | - | | {"Action":"rds:DescribeGlobalClusters","Resource":"arn:aws:rds::111122223333:global-cluster:g"} | |
missing-arn-region | I | - | | {"Action":"bedrock:InvokeModel","Resource":"arn:aws:bedrock:::foundation-model/m"} | |
missing-arn-region | I | - | | {"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:${AWS::Region}:111122223333:q"} | |
missing-arn-region | I | - | | {"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:${aws:RequestedRegion}:111122223333:q"} | |
missing-arn-region | I | - | | {"Action":"iam:GetRole","Resource":"arn:aws:iam::111122223333:role/x"} | |
missing-arn-region | I | - | | {"Resource":"arn:aws:s*::111122223333:q"} | |
missing-arn-region | I | - | | {"Resource":"arn:aws:sqs:111122223333:q"} | |
invalid-arn-account | I | error | /Statement/0/Resource | {"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1:1111:q"} | |
invalid-arn-account | I | error | /Statement/0/Resource | {"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1:1111222233334:q"} | |
invalid-arn-account | I | error | /Statement/0/Resource | {"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1:11112222333x:q"} | |
invalid-arn-account | I | error | /Statement/0/Resource | {"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1:1111-2222-3333:q"} | |
invalid-arn-account | I | error | /Statement/0/Resource | {"Action":"iam:GetPolicy","Resource":"arn:aws:iam::AWS:policy/x"} | |
invalid-arn-account | I | error | /Statement/0/Resource | {"Action":"iam:GetPolicy","Resource":"arn:aws:iam::amazon:policy/x"} | |
invalid-arn-account | I | error | /Statement/0/NotResource/1 | {"Resource":null,"NotResource":["arn:aws:iam::111122223333:role/x","arn:aws:iam::12:role/x"]} | |
invalid-arn-account | K | error | | {"Resource":"arn:aws:iam::account:role/x"} | |
invalid-arn-account | I | error | | {"Resource":"arn:aws:sqs:${aws:RequestedRegion}:1111:q"} | |
invalid-arn-account | I | error | | {"Resource":"arn:aws:sqs:${AWS::Region}:1111:q"} | |
invalid-arn-account | I | - | | {"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1:111122223333:q"} | |
invalid-arn-account | I | - | | {"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1:*:q"} | |
invalid-arn-account | I | - | | {"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1:1111*:q"} | |
invalid-arn-account | I | - | | {"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1:11112222333?:q"} | |
invalid-arn-account | I | - | | {"Action":"iam:GetPolicy","Resource":"arn:aws:iam::aws:policy/ReadOnlyAccess"} | |
invalid-arn-account | R | - | | {"Resource":"arn:aws:iam::cloudfront:user/x"} | |
invalid-arn-account | I | - | | {"Action":"network-firewall:DescribeRuleGroup","Resource":"arn:aws:network-firewall:us-east-1:aws-managed:stateful-rulegroup/x"} | |
invalid-arn-account | I | - | | {"Action":"imagebuilder:GetComponent","Resource":"arn:aws:imagebuilder:us-east-1:aws-marketplace:component/a/1.0.0/1"} | |
invalid-arn-account | I | - | | {"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1:${AWS::AccountId}:q"} | |
invalid-arn-account | I | - | | {"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1:${aws:PrincipalAccount}:q"} | |
invalid-arn-account | I | - | | {"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:{{region}}:{{account}}:q"} | |
invalid-arn-account | I | - | | base | |
arn-account-not-allowed | I | error | /Statement/0/Resource | {"Resource":"arn:aws:s3::111122223333:b1/*"} | |
arn-account-not-allowed | I | error | /Statement/0/Resource | {"Resource":"arn:aws:s3::1111*:b1/*"} | |
arn-account-not-allowed | I | error | | {"Action":"ec2:RunInstances","Resource":"arn:aws:ec2:us-east-1:111122223333:image/ami-1"} | |
arn-account-not-allowed | I | error | | {"Action":"route53:GetHostedZone","Resource":"arn:aws:route53::111122223333:hostedzone/Z1"} | |
arn-account-not-allowed | I | error | /Statement/0/NotResource/0 | {"Effect":"Deny","Resource":null,"NotResource":["arn:aws:s3::111122223333:b1"]} | | single
arn-account-not-allowed | R | error | | {"Resource":"arn:aws:s3::111122223333:b1/*"} | |
arn-account-not-allowed | C | error | | {"Resource":"arn:aws:s3::111122223333:b1/*"} | |
arn-account-not-allowed | I | - | | base | |
arn-account-not-allowed | I | - | | {"Resource":"arn:aws:s3::*:b1/*"} | |
arn-account-not-allowed | I | - | | {"Resource":"arn:aws:s3:us-east-1:111122223333:accesspoint/ap"} | |
arn-account-not-allowed | I | - | | {"Resource":"arn:aws:s3::111122223333:*"} | |
arn-account-not-allowed | I | - | | {"Resource":"arn:aws:s3::1111:b1/*"} | |
arn-account-not-allowed | I | - | | {"Resource":"arn:aws:s3::${AWS::AccountId}:b1/*"} | |
arn-account-not-allowed | I | - | | {"Action":"elasticbeanstalk:DescribePlatformVersion","Resource":"arn:aws:elasticbeanstalk:us-east-1:111122223333:platform/mine/1.0"} | |
missing-arn-account | I | error | /Statement/0/Resource | {"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1::q"} | |
missing-arn-account | I | error | /Statement/0/Resource | {"Action":"iam:GetRole","Resource":"arn:aws:iam:::role/x"} | |
missing-arn-account | I | error | /Statement/0/Resource | {"Action":"dynamodb:GetItem","Resource":"arn:aws:dynamodb:us-east-1::table/t"} | |
missing-arn-account | I | error | /Statement/0/Resource/1 | {"Action":"kms:Decrypt","Resource":["arn:aws:kms:us-east-1:111122223333:key/k","arn:aws:kms:us-east-1::key/k"]} | |
missing-arn-account | R | error | | {"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1::q"} | |
missing-arn-account | I | error | | {"Action":"iam:GetUser","Resource":"arn:aws:iam:::user/${aws:username}"} | |
missing-arn-account | I | - | | {"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1:*:q"} | |
missing-arn-account | I | - | | {"Action":"ec2:RunInstances","Resource":"arn:aws:ec2:us-east-1::image/ami-1"} | |
missing-arn-account | I | - | | {"Action":"ssm:SendCommand","Resource":"arn:aws:ssm:us-east-1::document/AWS-RunShellScript"} | |
missing-arn-account | I | - | | {"Action":"ssm:GetParameter","Resource":"arn:aws:ssm:us-east-1::parameter/aws/service/ami"} | |
missing-arn-account | I | - | | {"Action":"bedrock:InvokeModel","Resource":"arn:aws:bedrock:us-east-1::foundation-model/m"} | |
missing-arn-account | I | - | | {"Action":"securityhub:BatchImportFindings","Resource":"arn:aws:securityhub:us-east-1::product/aws/guardduty"} | |
missing-arn-account | I | - | | {"Action":"apigateway:GET","Resource":"arn:aws:apigateway:us-east-1::/restapis/*"} | |
missing-arn-account | I | - | | {"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1:${AWS::AccountId}:q"} | |
missing-arn-account | I | - | | {"Resource":"arn:aws:devops-guru:us-east-1::x"} | |
missing-arn-account | I | - | | base | |
invalid-arn-service-case | I | error | /Statement/0/Resource | {"Resource":"arn:aws:S3:::b1/*"} | |
invalid-arn-service-case | I | error | /Statement/0/Resource | {"Action":"dynamodb:GetItem","Resource":"arn:aws:DynamoDB:us-east-1:111122223333:table/t"} | |
invalid-arn-service-case | I | error | /Statement/0/Resource/1 | {"Resource":["arn:aws:s3:::b1/*","arn:aws:sQs:us-east-1:111122223333:q"]} | |
invalid-arn-service-case | I | error | /Statement/0/NotResource | {"Resource":null,"NotResource":"arn:aws:IAM::111122223333:role/x"} | |
invalid-arn-service-case | I | error | | {"Resource":"arn:aws:Devops-Guru:us-east-1:111122223333:x"} | |
invalid-arn-service-case | R | error | | {"Resource":"arn:aws:S3:::b1/*"} | |
invalid-arn-service-case | K | error | | {"Resource":"arn:aws:S3:::b1/*"} | |
invalid-arn-service-case | I | - | | base | |
invalid-arn-service-case | I | - | | {"Resource":"arn:aws:S33:::b1/*"} | |
invalid-arn-service-case | I | - | | {"Resource":"arn:aws:S*:::b1/*"} | |
invalid-arn-service-case | I | - | | {"Resource":"arn:AWS:s3:::B1/*"} | |
invalid-arn-service-case | I | - | | {"Resource":"arn:aws:${AWS::Service}:::b1/*"} | |
invalid-service | I | error | /Statement/0/Condition/StringEquals/s33:prefix | {"Condition":{"StringEquals":{"s33:prefix":"x"}}} | |
invalid-service | I | error | /Statement/0/Resource | {"Resource":"arn:aws:s33:::b1/*"} | |
invalid-service | I | error | /Statement/0/Resource | {"Resource":"arn:aws:S33:::b1/*"} | |
invalid-service | I | error | /Statement/0/Resource | {"Resource":"arn:aws::us-east-1:111122223333:x"} | |
invalid-service | I | error | /Statement/0/Resource | {"Resource":"arn:aws:dynamo:us-east-1:111122223333:table/t"} | |
invalid-service | I | error | /Statement/0/Condition/ForAnyValue:StringLikeIfExists/frob:x /Statement/0/NotResource/0 | {"Resource":null,"NotResource":["arn:aws:frob:::x"],"Condition":{"ForAnyValue:StringLikeIfExists":{"frob:x":["a"]}}} | | single
invalid-service | R | error | | {"Condition":{"Null":{"frob:x":"true"}}} | |
invalid-service | C | error | | {"Effect":"Deny","Condition":{"StringNotEquals":{"amazon:PrincipalOrgID":"o-1"}}} | |
invalid-service | K | error | | {"Condition":{"StringNotEquals":{"amazon:PrincipalOrgID":"o-1"}}} | |
invalid-service | I | - | | {"Condition":{"StringEquals":{"s3:TlsVersion":"1.2"}}} | |
invalid-service | I | - | | {"Condition":{"StringEquals":{"s3:frob":"x"}}} | |
invalid-service | I | - | | {"Condition":{"StringEquals":{"aws:frob":"x"}}} | |
invalid-service | I | - | | {"Condition":{"StringEquals":{"S3:Prefix":"x","AWS:username":"y"}}} | |
invalid-service | I | - | | {"Condition":{"StringEquals":{"prefix":"x"}}} | |
invalid-service | I | - | | {"Condition":{"StringEquals":{"saml:aud":"x"}}} | |
invalid-service | I | - | | {"Condition":{"StringEquals":{"accounts.google.com:aud":"x","graph.facebook.com:app_id":"y","www.amazon.com:app_id":"z"}}} | |
invalid-service | I | - | | {"Condition":{"StringEquals":{"cognito-identity.amazonaws.com:sub":"x","token.actions.githubusercontent.com:sub":"y"}}} | |
invalid-service | I | - | | {"Condition":{"StringEquals":{"oidc.eks.us-east-1.amazonaws.com/id/ABC:sub":"x"}}} | |
invalid-service | I | - | | {"Resource":"arn:aws:*:::b1/*"} | |
invalid-service | I | - | | {"Resource":"arn:aws:s33*:::b1/*"} | |
invalid-service | I | - | | {"Resource":"*"} | |
invalid-service | I | - | | {"Resource":"arn:aws:S3:::b1/*"} | |
invalid-service | I | - | | {"Resource":"arn:aws:catalog:us-east-1:111122223333:product/p"} | |
invalid-service | I | - | | {"Resource":"arn:aws:devops-guru:us-east-1:111122223333:x"} | |
invalid-service | I | - | | {"Resource":"arn:aws:${var.service}:us-east-1:111122223333:x"} | |
invalid-service | I | - | | {"Resource":"arn:aws:${aws:PrincipalTag/service}:us-east-1:111122223333:x"} | |
invalid-service | I | - | | {"Resource":"arn:aws:s33"} | |
invalid-arn-resource | I | error | /Statement/0/Resource | {"Action":"lambda:InvokeFunction","Resource":"arn:aws:lambda:us-east-1:111122223333:func:f1"} | |
invalid-arn-resource | I | error | /Statement/0/Resource | {"Action":"lambda:InvokeFunction","Resource":"arn:aws:lambda:us-east-1:111122223333:function/f1"} | |
invalid-arn-resource | I | error | /Statement/0/Resource | {"Action":"lambda:InvokeFunction","Resource":"arn:aws:lambda:us-east-1:111122223333:Function:f1"} | |
invalid-arn-resource | I | error | /Statement/0/Resource | {"Action":"lambda:InvokeFunction","Resource":"arn:aws:lambda:us-east-1:111122223333:f1*"} | |
invalid-arn-resource | I | error | /Statement/0/Resource | {"Action":"iam:GetRole","Resource":"arn:aws:iam::111122223333:roles/x"} | |
invalid-arn-resource | I | error | /Statement/0/Resource | {"Action":"iam:GetRole","Resource":"arn:aws:iam::111122223333:rolex/${aws:username}"} | |
invalid-arn-resource | I | error | /Statement/0/Resource | {"Action":"kms:Decrypt","Resource":"arn:aws:kms:*:*:keys/*"} | |
invalid-arn-resource | I | error | /Statement/0/Resource | {"Action":"dynamodb:GetItem","Resource":"arn:aws:dynamodb:us-east-1:111122223333:tabel/t"} | |
invalid-arn-resource | I | error | /Statement/0/Resource | {"Action":"logs:PutLogEvents","Resource":"arn:aws:logs:*:*:/aws/lambda/x"} | |
invalid-arn-resource | I | error | /Statement/0/Resource | {"Action":"iam:GetRole","Resource":"arn:aws:iam::111122223333:"} | |
invalid-arn-resource | I | error | /Statement/0/NotResource/1 | {"Resource":null,"NotResource":["arn:aws:iam::111122223333:role/x","arn:aws:iam::111122223333:rule/x"]} | |
invalid-arn-resource | R | error | | {"Action":"lambda:InvokeFunction","Resource":"arn:aws:lambda:us-east-1:111122223333:func:f1"} | |
invalid-arn-resource | C | error | | {"Effect":"Deny","Action":"lambda:*","Resource":"arn:aws:lambda:*:*:func:*"} | |
invalid-arn-resource | I | - | | {"Action":"lambda:InvokeFunction","Resource":"arn:aws:lambda:us-east-1:111122223333:function:f1"} | |
invalid-arn-resource | I | - | | {"Action":"lambda:InvokeFunction","Resource":"arn:aws:lambda:us-east-1:111122223333:function:f1:prod"} | |
invalid-arn-resource | I | - | | {"Action":"lambda:InvokeFunction","Resource":"arn:aws:lambda:us-east-1:111122223333:*f1"} | |
invalid-arn-resource | I | - | | {"Action":"lambda:InvokeFunction","Resource":"arn:aws:lambda:us-east-1:111122223333:func*"} | |
invalid-arn-resource | I | - | | {"Action":"lambda:InvokeFunction","Resource":"arn:aws:lambda:us-east-1:111122223333:f???????:f1"} | |
invalid-arn-resource | I | - | | {"Action":"lambda:InvokeFunction","Resource":"arn:aws:lambda:us-east-1:111122223333:${aws:PrincipalTag/kind}:f1"} | |
invalid-arn-resource | I | - | | {"Action":"lambda:InvokeFunction","Resource":"arn:aws:lambda:us-east-1:111122223333:${var.function}"} | |
invalid-arn-resource | I | - | | {"Action":"lambda:InvokeFunction","Resource":"arn:aws:lambda:us-east-1:111122223333:{{function}}"} | |
invalid-arn-resource | I | - | | {"Action":"lambda:InvokeFunction","Resource":"arn:aws:lambda::111122223333:func:f1"} | |
invalid-arn-resource | I | - | | {"Action":"lambda:InvokeFunction","Resource":"arn:aws:lambda:us-east:111122223333:func:f1"} | |
invalid-arn-resource | I | - | | {"Action":"lambda:InvokeFunction","Resource":"arn:aws:lambda:us-east-1:${aws:PrincipalAccount}:func:f1"} | |
invalid-arn-resource | I | - | | {"Action":"apigateway:GET","Resource":"arn:aws:apigateway:us-east-1::/restapis/a/stages/b"} | |
invalid-arn-resource | I | - | | {"Action":"execute-api:Invoke","Resource":"arn:aws:execute-api:us-east-1:111122223333:abc/prod/$connect"} | |
invalid-arn-resource | I | - | | {"Action":"iam:EnableMFADevice","Resource":"arn:aws:iam::111122223333:u2f/user/x/y"} | |
invalid-arn-resource | I | - | | {"Action":"backup:StartRestoreJob","Resource":"arn:aws:backup:us-east-1:111122223333:recovery-point:r"} | |
invalid-arn-resource | I | - | | {"Action":"ecs:UpdateService","Resource":"arn:aws:ecs:us-east-1:111122223333:service/web"} | |
invalid-arn-resource | I | - | | {"Action":"sts:TagSession","Resource":"arn:aws:sts::111122223333:assumed-role/r/s"} | |
invalid-arn-resource | I | - | | {"Resource":"arn:aws:devops-guru:us-east-1:111122223333:x"} | |
invalid-arn-resource | I | - | | {"Resource":"arn:aws:*:us-east-1:111122223333:func:f1"} | |
invalid-arn-resource | I | - | | base | |
redundant-resource | I | suggestion | /Statement/0/Resource/1 | {"Resource":["arn:aws:s3:::b1/*","arn:aws:s3:::b1/x"]} | |
redundant-resource | I | suggestion | /Statement/0/Resource/0 | {"Resource":["arn:aws:s3:::b1/x","arn:aws:s3:::b1/*"]} | |
redundant-resource | I | suggestion | /Statement/0/Resource/1 | {"Resource":["arn:aws:s3:::b1/x","arn:aws:s3:::b1/x"]} | |
redundant-resource | I | suggestion | /Statement/0/Resource/1 | {"Resource":["*","arn:aws:s3:::b1/x"]} | |
redundant-resource | I | suggestion | /Statement/0/Resource/1 | {"Resource":["arn:aws:s3:::b1/a?","arn:aws:s3:::b1/ax"]} | |
redundant-resource | I | suggestion | /Statement/0/Resource/1 | {"Resource":["arn:aws:s3:::b1/*","arn:aws:s3:::b1/a*z"]} | |
redundant-resource | I | suggestion | /Statement/0/Resource/1 | {"Resource":["arn:aws:s3:::b1/*","arn:aws:s3:::b1/**"]} | |
redundant-resource | I | suggestion | /Statement/0/Resource/1 | {"Resource":["arn:*:s3:::b1/*","arn:aws:s3:::b1/*"]} | |
redundant-resource | I | suggestion | /Statement/0/Resource/1 | {"Action":"sqs:*","Resource":["arn:aws:sqs:*:*:q","arn:aws:sqs:us-east-1:111122223333:q"]} | |
redundant-resource | I | suggestion | /Statement/0/Resource/1 | {"Resource":["arn:aws:s3:::b1/*","arn:aws:s3:::b1/${aws:username}/*"]} | |
redundant-resource | I | suggestion | /Statement/0/Resource/1 | {"Resource":["arn:aws:s3:::b1/${aws:username}","arn:aws:s3:::b1/${aws:username}"]} | |
redundant-resource | I | suggestion | /Statement/0/Resource/1 /Statement/0/Resource/2 | {"Resource":["arn:aws:s3:::b*","arn:aws:s3:::b1/*","arn:aws:s3:::b2"]} | |
redundant-resource | I | suggestion | /Statement/0/NotResource/0 | {"Effect":"Deny","Resource":null,"NotResource":["arn:aws:s3:::b1/x","arn:aws:s3:::b1/*"]} | |
redundant-resource | C | suggestion | | {"Resource":["arn:aws:s3:::*","arn:aws:s3:::b1"]} | |
redundant-resource | R | suggestion | | {"Resource":["arn:aws:s3:::b1*","arn:aws:s3:::b1/*"]} | |
redundant-resource | I | suggestion | /Statement/0/Resource/1 | {"Resource":["${var.arn}","${var.arn}"]} | |
redundant-resource | I | - | | {"Resource":["arn:aws:s3:::b1/a*","arn:aws:s3:::b1/*z"]} | |
redundant-resource | I | - | | {"Resource":["arn:aws:s3:::b1","arn:aws:s3:::b1/*"]} | |
redundant-resource | I | - | | {"Resource":["arn:aws:s3:::b1/X","arn:aws:s3:::b1/x"]} | |
redundant-resource | I | - | | {"Action":"sqs:*","Resource":["arn:aws:sqs:us-east-1:*:q","arn:aws:sqs:*:111122223333:q"]} | |
redundant-resource | I | - | | {"Resource":["arn:aws:s3:::b1/${aws:username}/*","arn:aws:s3:::b1/x/*"]} | |
redundant-resource | I | suggestion | /Statement/0/Resource/1 | {"Resource":["arn:aws:s3:::b1/${aws:username}/*","arn:aws:s3:::b1/${aws:username}/x"]} | |
redundant-resource | I | suggestion | /Statement/0/Resource/0 | {"Resource":["arn:aws:s3:::b1/${aws:username}/x/y.txt","arn:aws:s3:::b1/${aws:username}/*.txt"]} | |
redundant-resource | I | - | | {"Resource":["arn:aws:s3:::b1/${aws:username}/*","arn:aws:s3:::b1/${aws:userid}/x"]} | |
redundant-resource | I | - | | {"Resource":["arn:aws:s3:::b1/${aws:username}/${*}","arn:aws:s3:::b1/${aws:username}/x"]} | |
redundant-resource | I | - | | {"Resource":["arn:aws:s3:::b1/${aws:PrincipalTag/a, '*'}","arn:aws:s3:::b1/${aws:PrincipalTag/a, 'x'}"]} | |
redundant-resource | I | - | | {"Resource":["arn:aws:s3:::b1/*","arn:aws:s3:::${var.bucket}/*"]} | |
redundant-resource | I | - | | [{"Resource":"arn:aws:s3:::b1/*"},{"Resource":"arn:aws:s3:::b1/x"}] | |
redundant-resource | I | - | | {"Resource":["arn:aws:s3:::b1/*"]} | |
redundant-resource | I | - | | {"Resource":[]} | |
wildcard-in-service-name | I | warning | /Statement/0/Resource | {"Resource":"arn:aws:*code*::111122223333:*"} | |
wildcard-in-service-name | I | warning | /Statement/0/Resource | {"Resource":"arn:aws:*:::b1/*"} | |
wildcard-in-service-name | I | warning | /Statement/0/Resource | {"Resource":"arn:aws:s?:::b1/*"} | |
wildcard-in-service-name | I | warning | /Statement/0/Resource | {"Resource":"arn:*:*:*:*:*"} | |
wildcard-in-service-name | I | warning | /Statement/0/NotResource/1 | {"Resource":null,"NotResource":["arn:aws:s3:::b","arn:aws:s3*:::b"]} | |
wildcard-in-service-name | R | warning | | {"Resource":"arn:aws:s*:::b1/*"} | |
wildcard-in-service-name | C | warning | | {"Resource":"arn:aws:s*:::b1/*"} | |
wildcard-in-service-name | K | warning | | {"Resource":"arn:aws:s*:::b1/*"} | |
wildcard-in-service-name | I | - | | {"Resource":"arn:aws:codebuild:*:111122223333:project/x"} | |
wildcard-in-service-name | I | - | | {"Resource":"*"} | |
wildcard-in-service-name | I | - | | {"Resource":"arn:aws:s3:::*"} | |
wildcard-in-service-name | I | - | | {"Resource":"arn:*:s3:::b1/*"} | |
wildcard-in-service-name | I | - | | {"Resource":"arn:aws:${var.service}:::b1/*"} | |
wildcard-in-service-name | I | - | | {"Resource":"arn:aws:${*}:::b1/*"} | |
wildcard-in-service-name | I | - | | {"Resource":"arn:aws:s3*"} | |
variable-unsupported-in-arn-field | I | error | /Statement/0/Resource | {"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1:${aws:PrincipalAccount}:q"} | |
variable-unsupported-in-arn-field | I | error | /Statement/0/Resource | {"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:${aws:RequestedRegion}:${aws:PrincipalAccount}:q"} | |
variable-unsupported-in-arn-field | I | error | /Statement/0/Resource | {"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1:${*}:q"} | |
variable-unsupported-in-arn-field | I | error | /Statement/0/Resource | {"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-${?}:111122223333:q"} | |
variable-unsupported-in-arn-field | I | error | /Statement/0/Resource | {"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1:${$}:q"} | |
variable-unsupported-in-arn-field | I | error | /Statement/0/Resource | {"Resource":"arn:${aws:PrincipalTag/p}:s3:::b1/*"} | |
variable-unsupported-in-arn-field | I | error | /Statement/0/Resource | {"Resource":"arn:aws:${aws:PrincipalTag/s}:::b1/*"} | |
variable-unsupported-in-arn-field | I | error | /Statement/0/Resource | {"Resource":"arn:aws:iam::${aws:PrincipalAccount, 'x'}:role/${aws:username}"} | |
variable-unsupported-in-arn-field | I | error | /Statement/0/NotResource/1 | {"Resource":null,"NotResource":["*","arn:aws:iam::${AWS:PRINCIPALACCOUNT}:role/x"]} | |
variable-unsupported-in-arn-field | R | error | | {"Resource":"arn:aws:iam::${aws:PrincipalAccount}:role/x"} | |
variable-unsupported-in-arn-field | C | error | | {"Resource":"arn:aws:iam::${aws:PrincipalAccount}:role/x"} | |
variable-unsupported-in-arn-field | I | error | | {"Resource":"arn:aws:s3:${aws:x}"} | |
variable-unsupported-in-arn-field | I | - | | {"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1:111122223333:${aws:PrincipalTag/team}-q"} | |
variable-unsupported-in-arn-field | I | - | | {"Resource":"arn:aws:s3:::b1/${aws:username}:${aws:userid}/*"} | |
variable-unsupported-in-arn-field | I | - | | {"Resource":"arn:aws:s3:::${aws:username}"} | |
variable-unsupported-in-arn-field | I | - | | {"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:${AWS::Region}:${AWS::AccountId}:q"} | |
variable-unsupported-in-arn-field | I | - | | {"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:${var.region}:${data.aws_caller_identity.me.account_id}:${aws:username}"} | |
variable-unsupported-in-arn-field | I | - | | {"Resource":"arn:aws:s3:::b1/${*}"} | |
variable-unsupported-in-arn-field | I | - | | {"Resource":"*"} | |
variable-unsupported-in-arn-field | I | - | | {"Resource":"arn:aws:sqs:$region:111122223333:q"} | |
\.
