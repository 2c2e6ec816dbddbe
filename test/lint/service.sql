--
-- service.sql
--		Cases of lint_service.c.  Columns and shorthand: cases.sql.
--
COPY lint_case (rule, kind, found, path, document, options, variants) FROM stdin (DELIMITER '|');
missing-action-for-roles-anywhere-trust-policy | T | error | /Statement/0/Principal/Service | {"Principal":{"Service":"rolesanywhere.amazonaws.com"}} | |
missing-action-for-roles-anywhere-trust-policy | T | error | /Statement/0/Principal/Service | {"Principal":{"Service":"rolesanywhere.amazonaws.com"},"Action":["sts:AssumeRole","sts:TagSession"]} | |
missing-action-for-roles-anywhere-trust-policy | T | error | /Statement/0/Principal/Service | {"Principal":{"Service":"rolesanywhere.amazonaws.com"},"Action":"sts:Assume*"} | |
missing-action-for-roles-anywhere-trust-policy | T | error | /Statement/0/Principal/Service/1 | {"Principal":{"Service":["ec2.amazonaws.com","rolesanywhere.amazonaws.com"]}} | |
missing-action-for-roles-anywhere-trust-policy | T | error | /Statement/0/Principal/Service | [{"Principal":{"Service":"rolesanywhere.amazonaws.com"}},{"Principal":{"Service":"rolesanywhere.amazonaws.com"},"Action":"sts:TagSession"}] | |
missing-action-for-roles-anywhere-trust-policy | T | error | /Statement/0/Principal/Service | [{"Principal":{"Service":"rolesanywhere.amazonaws.com"}},{"Action":["sts:AssumeRole","sts:SetSourceIdentity","sts:TagSession"]}] | |
missing-action-for-roles-anywhere-trust-policy | T | error | /Statement/0/Principal/Service | [{"Principal":{"Service":"rolesanywhere.amazonaws.com"},"Action":["sts:AssumeRole","sts:TagSession"]},{"Effect":"Deny","Principal":{"Service":"rolesanywhere.amazonaws.com"},"Action":"sts:SetSourceIdentity"}] | |
missing-action-for-roles-anywhere-trust-policy | T | error | /Statement/0/Principal/Service | {"Principal":{"Service":"rolesanywhere.amazonaws.com"},"Action":null,"NotAction":"sts:TagSession"} | |
missing-action-for-roles-anywhere-trust-policy | T | - | | {"Principal":{"Service":"rolesanywhere.amazonaws.com"},"Action":["sts:AssumeRole","sts:SetSourceIdentity","sts:TagSession"],"Condition":{"ArnEquals":{"aws:SourceArn":"arn:aws:rolesanywhere:us-east-1:111122223333:trust-anchor/x"}}} | |
missing-action-for-roles-anywhere-trust-policy | T | - | | {"Principal":{"Service":"rolesanywhere.amazonaws.com"},"Action":"sts:*"} | |
missing-action-for-roles-anywhere-trust-policy | T | - | | {"Principal":{"Service":"rolesanywhere.amazonaws.com"},"Action":["STS:assumerole","sts:Set*","sts:Tag*"]} | |
missing-action-for-roles-anywhere-trust-policy | T | - | | [{"Principal":{"Service":"rolesanywhere.amazonaws.com"}},{"Principal":{"Service":"rolesanywhere.amazonaws.com"},"Action":"sts:TagSession"},{"Principal":{"Service":"rolesanywhere.amazonaws.com"},"Action":"sts:SetSourceIdentity"}] | |
missing-action-for-roles-anywhere-trust-policy | T | - | | {"Principal":{"Service":"rolesanywhere.amazonaws.com"},"Action":null,"NotAction":"iam:*"} | |
missing-action-for-roles-anywhere-trust-policy | T | - | | {"Effect":"Deny","Principal":{"Service":"rolesanywhere.amazonaws.com"}} | |
missing-action-for-roles-anywhere-trust-policy | T | - | | {"Principal":{"Service":"ec2.amazonaws.com"}} | |
missing-action-for-roles-anywhere-trust-policy | T | - | | base | |
missing-action-for-roles-anywhere-trust-policy | T | - | | {"Principal":{"AWS":"rolesanywhere.amazonaws.com"}} | |
role-assumable-by-compute-service | T | suggestion | /Statement/0/Principal/Service | {"Principal":{"Service":"lambda.amazonaws.com"}} | |
role-assumable-by-compute-service | T | suggestion | /Statement/0/Principal/Service | {"Principal":{"Service":"ec2.amazonaws.com"}} | |
role-assumable-by-compute-service | T | suggestion | /Statement/0/Principal/Service | {"Principal":{"Service":"eks.amazonaws.com"}} | |
role-assumable-by-compute-service | T | suggestion | /Statement/0/Principal/Service | {"Principal":{"Service":"ecs-tasks.amazonaws.com"}} | |
role-assumable-by-compute-service | T | suggestion | /Statement/0/Principal/Service | {"Principal":{"Service":"bedrock-agentcore.amazonaws.com"}} | |
role-assumable-by-compute-service | T | suggestion | /Statement/0/Principal/Service | {"Principal":{"Service":"codebuild.amazonaws.com"}} | |
role-assumable-by-compute-service | T | suggestion | /Statement/0/Principal/Service | {"Principal":{"Service":"glue.amazonaws.com"}} | |
role-assumable-by-compute-service | T | suggestion | /Statement/0/Principal/Service | {"Principal":{"Service":"sagemaker.amazonaws.com"}} | |
role-assumable-by-compute-service | T | suggestion | /Statement/0/Principal/Service | {"Principal":{"Service":"states.amazonaws.com"}} | |
role-assumable-by-compute-service | T | suggestion | /Statement/0/Principal/Service | {"Principal":{"Service":"pods.eks.amazonaws.com"}} | |
role-assumable-by-compute-service | T | suggestion | /Statement/0/Principal/Service | {"Principal":{"Service":"ec2.amazonaws.com.cn"}} | |
role-assumable-by-compute-service | T | suggestion | /Statement/0/Principal/Service | {"Principal":{"Service":"states.us-east-1.amazonaws.com"}} | |
role-assumable-by-compute-service | T | suggestion | /Statement/0/Principal/Service/1 /Statement/0/Principal/Service/2 | {"Principal":{"Service":["config.amazonaws.com","lambda.amazonaws.com","ec2.amazonaws.com"]}} | |
role-assumable-by-compute-service | T | suggestion | /Statement/0/Principal/Service | {"Principal":{"Service":"lambda.amazonaws.com"},"Condition":{"StringEquals":{"aws:SourceAccount":"111122223333"}}} | |
role-assumable-by-compute-service | T | - | | {"Principal":{"Service":"config.amazonaws.com"}} | |
role-assumable-by-compute-service | T | - | | base | |
role-assumable-by-compute-service | T | - | | {"Effect":"Deny","Principal":{"Service":"lambda.amazonaws.com"}} | |
role-assumable-by-compute-service | T | - | | {"Principal":{"Service":"ecs.amazonaws.com"}} | |
role-assumable-by-compute-service | T | - | | {"Principal":{"AWS":"lambda.amazonaws.com"}} | |
role-assumable-by-compute-service | T | - | | {"Principal":{"Service":"monitoring.rds.amazonaws.com"}} | |
role-assumable-by-compute-service | T | - | | {"Principal":{"Service":[]}} | |
role-assumable-by-compute-service | T | - | | {"Principal":{"Service":"ec2.application-autoscaling.amazonaws.com"}} | |
role-assumable-by-compute-service | R | - | | {"Principal":{"Service":"lambda.amazonaws.com"}} | |
restrict-access-to-service-principal | R | security | /Statement/0/Principal/Service | {"Principal":{"Service":"events.amazonaws.com"},"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1:111122223333:q"} | |
restrict-access-to-service-principal | R | security | /Statement/0/Principal/Service | {"Principal":{"Service":"events.amazonaws.com"},"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1:111122223333:q","Condition":{"StringEqualsIfExists":{"aws:SourceAccount":"111122223333"}}} | |
restrict-access-to-service-principal | R | security | /Statement/0/Principal/Service | {"Principal":{"Service":"events.amazonaws.com"},"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1:111122223333:q","Condition":{"StringNotEquals":{"aws:SourceAccount":"999988887777"}}} | |
restrict-access-to-service-principal | R | security | /Statement/0/Principal/Service | {"Principal":{"Service":"events.amazonaws.com"},"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1:111122223333:q","Condition":{"ForAllValues:StringEquals":{"aws:SourceOrgPaths":"o-abc/r-ab/"}}} | |
restrict-access-to-service-principal | R | security | /Statement/0/Principal/Service | {"Principal":{"Service":"events.amazonaws.com"},"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1:111122223333:q","Condition":{"StringLike":{"aws:SourceArn":"*"}}} | |
restrict-access-to-service-principal | R | security | /Statement/0/Principal/Service | {"Principal":{"Service":"events.amazonaws.com"},"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1:111122223333:q","Condition":{"ArnLike":{"aws:SourceArn":"arn:*:*:*:*:*"}}} | |
restrict-access-to-service-principal | R | security | /Statement/0/Principal/Service | {"Principal":{"Service":"events.amazonaws.com"},"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1:111122223333:q","Condition":{"Null":{"aws:SourceArn":"false"}}} | |
restrict-access-to-service-principal | R | security | /Statement/0/Principal/Service | {"Principal":{"Service":"events.amazonaws.com"},"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1:111122223333:q","Condition":{"StringEquals":{"aws:Referer":"111122223333"}}} | |
restrict-access-to-service-principal | R | security | /Statement/0/Principal/Service | {"Principal":{"Service":"events.amazonaws.com"},"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1:111122223333:q","Condition":{"StringEquals":{"aws:SourceAccount":[]}}} | |
restrict-access-to-service-principal | R | security | /Statement/0/Principal/Service | {"Principal":{"Service":"events.amazonaws.com"},"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1:111122223333:q","Condition":{"Bool":{"aws:SecureTransport":"true"}}} | |
restrict-access-to-service-principal | R | security | /Statement/0/Principal/Service | {"Principal":{"Service":"events.amazonaws.com"},"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1:111122223333:q","Condition":{}} | |
restrict-access-to-service-principal | R | security | /Statement/0/Principal/Service/0 | {"Principal":{"Service":["events.amazonaws.com","sns.amazonaws.com"]}} | |
restrict-access-to-service-principal | R | security | /Statement/0/Principal/Service | {"Principal":{"AWS":"111122223333","Service":"s3.amazonaws.com"}} | |
restrict-access-to-service-principal | R | security | /Statement/0/Principal/Service | {"Principal":{"Service":"lambda.amazonaws.com"}} | |
restrict-access-to-service-principal | E | security | /Statement/0/Principal/Service | {"Principal":{"Service":"events.amazonaws.com"}} | |
restrict-access-to-service-principal | R | security | /Statement/1/Principal/Service | [{"Principal":{"Service":"events.amazonaws.com"},"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1:111122223333:q","Condition":{"StringEquals":{"aws:SourceAccount":"111122223333"}}},{"Principal":{"Service":"events.amazonaws.com"},"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1:111122223333:q"}] | |
restrict-access-to-service-principal | R | security | /Statement/0/Principal/Service | [{"Principal":{"Service":"events.amazonaws.com"},"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1:111122223333:q"},{"Effect":"Deny","Principal":{"Service":"events.amazonaws.com"},"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1:111122223333:q","Condition":{"StringNotEquals":{"aws:SourceAccount":"111122223333"}}}] | |
restrict-access-to-service-principal | R | security | /Statement/0/Principal/Service | {"Principal":{"Service":"events.amazonaws.com"},"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1:111122223333:q"} | {"own_accounts":[]} |
restrict-access-to-service-principal | T | warning | /Statement/0/Principal/Service | {"Principal":{"Service":"ecs-tasks.amazonaws.com"}} | |
restrict-access-to-service-principal | T | warning | /Statement/0/Principal/Service | {"Principal":{"Service":"states.amazonaws.com"}} | |
restrict-access-to-service-principal | T | warning | /Statement/0/Principal/Service | {"Principal":{"Service":"events.amazonaws.com"}} | |
restrict-access-to-service-principal | T | warning | /Statement/0/Principal/Service | {"Principal":{"Service":"scheduler.amazonaws.com"}} | |
restrict-access-to-service-principal | T | warning | /Statement/0/Principal/Service | {"Principal":{"Service":"bedrock.amazonaws.com"}} | |
restrict-access-to-service-principal | T | warning | /Statement/0/Principal/Service | {"Principal":{"Service":"glue.amazonaws.com"}} | |
restrict-access-to-service-principal | T | warning | /Statement/0/Principal/Service | {"Principal":{"Service":"rolesanywhere.amazonaws.com"}} | |
restrict-access-to-service-principal | T | warning | /Statement/0/Principal/Service | {"Principal":{"Service":"codebuild.amazonaws.com"}} | |
restrict-access-to-service-principal | T | warning | /Statement/0/Principal/Service | {"Principal":{"Service":"sagemaker.amazonaws.com"}} | |
restrict-access-to-service-principal | T | warning | /Statement/0/Principal/Service | {"Principal":{"Service":"config.amazonaws.com"}} | |
restrict-access-to-service-principal | T | warning | /Statement/0/Principal/Service | {"Principal":{"Service":"states.us-east-1.amazonaws.com"}} | |
restrict-access-to-service-principal | T | warning | /Statement/0/Principal/Service | {"Principal":{"Service":"pods.eks.amazonaws.com"}} | |
restrict-access-to-service-principal | T | warning | /Statement/0/Principal/Service/1 | {"Principal":{"Service":["ec2.amazonaws.com","scheduler.amazonaws.com"]}} | |
restrict-access-to-service-principal | T | warning | /Statement/0/Principal/Service | {"Principal":{"Service":"scheduler.amazonaws.com"},"Condition":{"StringEqualsIfExists":{"aws:SourceAccount":"111122223333"}}} | |
restrict-access-to-service-principal | R | - | | {"Principal":{"Service":"events.amazonaws.com"},"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1:111122223333:q","Condition":{"ArnEquals":{"aws:SourceArn":"arn:aws:events:us-east-1:111122223333:rule/r"}}} | |
restrict-access-to-service-principal | R | - | | {"Principal":{"Service":"events.amazonaws.com"},"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1:111122223333:q","Condition":{"StringEquals":{"aws:SourceAccount":"111122223333"}}} | |
restrict-access-to-service-principal | R | - | | {"Principal":{"Service":"events.amazonaws.com"},"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1:111122223333:q","Condition":{"StringEquals":{"aws:SourceOrgID":"o-abc"}}} | |
restrict-access-to-service-principal | R | - | | {"Principal":{"Service":"events.amazonaws.com"},"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1:111122223333:q","Condition":{"ForAnyValue:StringLike":{"aws:SourceOrgPaths":"o-abc/r-ab/*"}}} | |
restrict-access-to-service-principal | R | - | | {"Principal":{"Service":"events.amazonaws.com"},"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1:111122223333:q","Condition":{"StringLike":{"aws:SourceArn":["arn:aws:events:*:111122223333:*"]}}} | |
restrict-access-to-service-principal | R | - | | {"Principal":{"Service":"events.amazonaws.com"},"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1:111122223333:q","Condition":{"ForAllValues:StringEquals":{"aws:SourceAccount":"111122223333"},"Null":{"aws:SourceAccount":"false"}}} | |
restrict-access-to-service-principal | R | - | | {"Principal":{"Service":"events.amazonaws.com"},"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1:111122223333:q","Condition":{"StringEquals":{"aws:Referer":"x"},"ArnLike":{"aws:SourceArn":"arn:aws:events:us-east-1:111122223333:rule/*"}}} | |
restrict-access-to-service-principal | R | - | | base | |
restrict-access-to-service-principal | R | - | | {"Effect":"Deny","Principal":{"Service":"events.amazonaws.com"},"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1:111122223333:q"} | |
restrict-access-to-service-principal | R | - | | {"Principal":{"AWS":"events.amazonaws.com"}} | |
restrict-access-to-service-principal | R | - | | {"Principal":"*"} | |
restrict-access-to-service-principal | R | - | | [{"Principal":{"Service":"events.amazonaws.com"},"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1:111122223333:q"},{"Effect":"Deny","Principal":"*","Action":"sqs:*","Resource":"*"}] | |
restrict-access-to-service-principal | R | - | | {"Principal":{"Service":[]}} | |
restrict-access-to-service-principal | R | - | | {"Principal":null,"NotPrincipal":{"Service":"events.amazonaws.com"}} | |
restrict-access-to-service-principal | T | - | | {"Principal":{"Service":"ec2.amazonaws.com"}} | |
restrict-access-to-service-principal | T | - | | {"Principal":{"Service":"ec2.amazonaws.com.cn"}} | |
restrict-access-to-service-principal | T | - | | {"Principal":{"Service":"lambda.amazonaws.com"}} | |
restrict-access-to-service-principal | T | - | | {"Principal":{"Service":"edgelambda.amazonaws.com"}} | |
restrict-access-to-service-principal | T | - | | {"Principal":{"Service":"eks.amazonaws.com"}} | |
restrict-access-to-service-principal | T | - | | {"Principal":{"Service":"secretsmanager.amazonaws.com"}} | |
restrict-access-to-service-principal | T | - | | {"Principal":{"Service":"cloudtrail.amazonaws.com"}} | |
restrict-access-to-service-principal | T | - | | {"Principal":{"Service":"elastictranscoder.amazonaws.com"}} | |
restrict-access-to-service-principal | T | - | | {"Principal":{"Service":"apigateway.amazonaws.com"}} | |
restrict-access-to-service-principal | T | - | | {"Principal":{"Service":["ec2.amazonaws.com","lambda.amazonaws.com"]}} | |
restrict-access-to-service-principal | T | - | | {"Principal":{"Service":"states.amazonaws.com"},"Condition":{"StringEquals":{"aws:SourceAccount":"111122223333"}}} | |
restrict-access-to-service-principal | T | - | | base | |
recommended-condition-key-for-service-principal | R | suggestion | /Statement/0/Condition/StringEquals/aws:Referer | {"Principal":{"Service":"events.amazonaws.com"},"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1:111122223333:q","Condition":{"StringEquals":{"aws:Referer":"111122223333"}}} | |
recommended-condition-key-for-service-principal | R | suggestion | /Statement/0/Condition/IpAddress/aws:SourceIp | {"Principal":{"Service":"events.amazonaws.com"},"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1:111122223333:q","Condition":{"IpAddress":{"aws:SourceIp":"203.0.113.0/24"}}} | |
recommended-condition-key-for-service-principal | R | suggestion | /Statement/0/Condition/StringEquals/aws:PrincipalAccount | {"Principal":{"Service":"events.amazonaws.com"},"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1:111122223333:q","Condition":{"StringEquals":{"aws:PrincipalAccount":"111122223333"}}} | |
recommended-condition-key-for-service-principal | R | suggestion | /Statement/0/Condition/StringEquals/aws:SourceVpc | {"Principal":{"Service":"events.amazonaws.com"},"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1:111122223333:q","Condition":{"StringEquals":{"aws:SourceVpc":["vpc-1"]}}} | |
recommended-condition-key-for-service-principal | R | suggestion | /Statement/0/Condition/StringEquals/aws:Referer | {"Principal":{"Service":"events.amazonaws.com"},"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1:111122223333:q","Condition":{"StringEquals":{"aws:Referer":"x"},"StringEqualsIfExists":{"aws:SourceAccount":"111122223333"}}} | |
recommended-condition-key-for-service-principal | R | suggestion | /Statement/0/Condition/StringEquals/aws:PrincipalOrgID | {"Principal":{"Service":"events.amazonaws.com"},"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1:111122223333:q","Condition":{"ArnLike":{"aws:SourceArn":"*"},"StringEquals":{"aws:PrincipalOrgID":"o-abc"}}} | |
recommended-condition-key-for-service-principal | R | suggestion | /Statement/0/Condition/StringLike/aws:Referer | {"Principal":{"Service":["s3.amazonaws.com","sns.amazonaws.com"]},"Condition":{"StringLike":{"aws:Referer":"x*"}}} | |
recommended-condition-key-for-service-principal | R | - | | {"Principal":{"Service":"events.amazonaws.com"},"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1:111122223333:q","Condition":{"StringEquals":{"aws:SourceAccount":"111122223333"}}} | |
recommended-condition-key-for-service-principal | R | - | | {"Principal":{"Service":"events.amazonaws.com"},"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1:111122223333:q","Condition":{"StringEquals":{"aws:Referer":"x","aws:SourceAccount":"111122223333"}}} | |
recommended-condition-key-for-service-principal | R | - | | {"Principal":{"Service":"events.amazonaws.com"},"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1:111122223333:q","Condition":{"StringEqualsIfExists":{"aws:Referer":"x"}}} | |
recommended-condition-key-for-service-principal | R | - | | {"Principal":{"Service":"events.amazonaws.com"},"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1:111122223333:q","Condition":{"StringNotEquals":{"aws:Referer":"x"}}} | |
recommended-condition-key-for-service-principal | R | - | | {"Principal":{"Service":"events.amazonaws.com"},"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1:111122223333:q","Condition":{"StringLike":{"aws:Referer":"*"}}} | |
recommended-condition-key-for-service-principal | R | - | | {"Principal":{"Service":"events.amazonaws.com"},"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1:111122223333:q","Condition":{"Bool":{"aws:SecureTransport":"true"}}} | |
recommended-condition-key-for-service-principal | R | - | | {"Principal":{"Service":"events.amazonaws.com"},"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1:111122223333:q","Condition":{"StringEqualsIfExists":{"aws:SourceAccount":"111122223333"}}} | |
recommended-condition-key-for-service-principal | R | - | | {"Principal":{"Service":"events.amazonaws.com"},"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1:111122223333:q","Condition":{"ArnEquals":{"aws:SourceArn":"arn:aws:events:us-east-1:111122223333:rule/r"}}} | |
recommended-condition-key-for-service-principal | R | - | | {"Principal":{"Service":"events.amazonaws.com"},"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1:111122223333:q"} | |
recommended-condition-key-for-service-principal | R | - | | {"Condition":{"StringEquals":{"aws:Referer":"x"}}} | |
recommended-condition-key-for-service-principal | R | - | | {"Effect":"Deny","Principal":{"Service":"events.amazonaws.com"},"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1:111122223333:q","Condition":{"StringEquals":{"aws:Referer":"x"}}} | |
recommended-condition-key-for-service-principal | T | - | | {"Principal":{"Service":"events.amazonaws.com"},"Condition":{"StringEquals":{"aws:Referer":"x"}}} | |
recommended-condition-key-for-service-principal | R | - | | base | |
unsupported-condition-key-for-service-principal | R | error | /Statement/0/Condition/StringEquals/aws:PrincipalOrgID | {"Principal":{"Service":"cloudfront.amazonaws.com"},"Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-abc"}}} | |
unsupported-condition-key-for-service-principal | R | error | /Statement/0/Condition/StringEquals/aws:PrincipalAccount | {"Principal":{"Service":"cloudfront.amazonaws.com"},"Condition":{"StringEquals":{"aws:PrincipalAccount":"111122223333"}}} | |
unsupported-condition-key-for-service-principal | R | error | /Statement/0/Condition/StringLike/aws:userid | {"Principal":{"Service":"cloudfront.amazonaws.com"},"Condition":{"StringLike":{"aws:userid":"x*"}}} | |
unsupported-condition-key-for-service-principal | R | error | /Statement/0/Condition/StringEquals/aws:PrincipalTag~1team | {"Principal":{"Service":"cloudfront.amazonaws.com"},"Condition":{"StringEquals":{"aws:PrincipalTag/team":["a"]}}} | |
unsupported-condition-key-for-service-principal | R | error | /Statement/0/Condition/StringEquals/aws:username | {"Principal":{"Service":"cloudfront.amazonaws.com"},"Condition":{"StringEquals":{"aws:username":"ann"}}} | |
unsupported-condition-key-for-service-principal | R | error | /Statement/0/Condition/ForAnyValue:StringLike/aws:PrincipalOrgPaths | {"Principal":{"Service":"cloudfront.amazonaws.com"},"Condition":{"ForAnyValue:StringLike":{"aws:PrincipalOrgPaths":"o-abc/*"}}} | |
unsupported-condition-key-for-service-principal | R | error | /Statement/0/Condition/StringEquals/aws:PrincipalType | {"Principal":{"Service":"cloudfront.amazonaws.com"},"Condition":{"StringEquals":{"aws:PrincipalType":"Account","aws:SourceAccount":"111122223333"}}} | |
unsupported-condition-key-for-service-principal | R | error | /Statement/0/Condition/ForAllValues:StringEquals/aws:PrincipalOrgID | {"Principal":{"Service":"cloudfront.amazonaws.com"},"Condition":{"ForAllValues:StringEquals":{"aws:PrincipalOrgID":"o-abc"},"Null":{"aws:PrincipalOrgID":"false"}}} | |
unsupported-condition-key-for-service-principal | R | error | /Statement/0/Condition/StringEquals/aws:PrincipalOrgID | {"Principal":{"Service":["cloudfront.amazonaws.com","s3.amazonaws.com"]},"Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-abc"}}} | |
unsupported-condition-key-for-service-principal | T | - |  | {"Principal":{"Service":"rolesanywhere.amazonaws.com"},"Action":["sts:AssumeRole","sts:TagSession","sts:SetSourceIdentity"],"Condition":{"StringEquals":{"aws:PrincipalTag/x509Subject/CN":"agent"},"ArnEquals":{"aws:SourceArn":"arn:aws:rolesanywhere:us-east-1:111122223333:trust-anchor/a"}}} | |
unsupported-condition-key-for-service-principal | T | error |  | {"Principal":{"Service":"rolesanywhere.amazonaws.com"},"Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-abc"}}} | |
unsupported-condition-key-for-service-principal | T | error |  | {"Principal":{"Service":"ecs-tasks.amazonaws.com"},"Condition":{"StringEquals":{"aws:PrincipalTag/x509Subject/CN":"agent"}}} | |
unsupported-condition-key-for-service-principal | T | error | /Statement/0/Condition/StringEquals/aws:PrincipalOrgID | {"Principal":{"Service":"ecs-tasks.amazonaws.com"},"Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-abc"}}} | |
unsupported-condition-key-for-service-principal | R | error | /Statement/0/Condition/StringEquals/aws:PrincipalOrgID | {"Effect":"Deny","Principal":{"Service":"cloudfront.amazonaws.com"},"Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-abc"}}} | |
unsupported-condition-key-for-service-principal | R | error | /Statement/0/Condition/StringEquals/aws:PrincipalAccount /Statement/0/Condition/StringEquals/aws:PrincipalOrgID | {"Principal":{"Service":"cloudfront.amazonaws.com"},"Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-abc","aws:PrincipalAccount":"111122223333"}}} | |
unsupported-condition-key-for-service-principal | R | - | | {"Principal":{"Service":"cloudfront.amazonaws.com"},"Condition":{"StringEquals":{"aws:SourceAccount":"111122223333"}}} | |
unsupported-condition-key-for-service-principal | R | - | | {"Principal":{"Service":"cloudfront.amazonaws.com"},"Condition":{"Bool":{"aws:PrincipalIsAWSService":"true"}}} | |
unsupported-condition-key-for-service-principal | R | - | | {"Principal":{"Service":"cloudfront.amazonaws.com"},"Condition":{"StringEquals":{"aws:PrincipalServiceName":"cloudfront.amazonaws.com"}}} | |
unsupported-condition-key-for-service-principal | R | - | | {"Principal":{"Service":"cloudfront.amazonaws.com"},"Condition":{"ForAnyValue:StringEquals":{"aws:PrincipalServiceNamesList":"cloudfront.amazonaws.com"}}} | |
unsupported-condition-key-for-service-principal | R | - | | {"Principal":{"Service":"cloudfront.amazonaws.com"},"Condition":{"ArnLike":{"aws:PrincipalArn":"arn:aws:iam::111122223333:role/x"}}} | |
unsupported-condition-key-for-service-principal | R | - | | {"Principal":{"Service":"cloudfront.amazonaws.com"},"Condition":{"StringNotEquals":{"aws:PrincipalOrgID":"o-abc"}}} | |
unsupported-condition-key-for-service-principal | R | - | | {"Principal":{"Service":"cloudfront.amazonaws.com"},"Condition":{"StringEqualsIfExists":{"aws:PrincipalOrgID":"o-abc"}}} | |
unsupported-condition-key-for-service-principal | R | - | | {"Principal":{"Service":"cloudfront.amazonaws.com"},"Condition":{"ForAllValues:StringEquals":{"aws:PrincipalOrgPaths":"o-abc/r-ab/"}}} | |
unsupported-condition-key-for-service-principal | R | - | | {"Principal":{"Service":"cloudfront.amazonaws.com"},"Condition":{"Null":{"aws:PrincipalOrgID":"false"}}} | |
unsupported-condition-key-for-service-principal | R | - | | {"Principal":{"Service":"cloudfront.amazonaws.com"},"Condition":{"StringEquals":{"aws:ResourceOrgID":"o-abc"}}} | |
unsupported-condition-key-for-service-principal | R | - | | {"Principal":{"Service":"cloudfront.amazonaws.com"},"Condition":{"StringEquals":{"aws:SourceOrgID":"o-abc"}}} | |
unsupported-condition-key-for-service-principal | R | - | | {"Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-abc"}}} | |
unsupported-condition-key-for-service-principal | R | - | | {"Principal":{"AWS":"111122223333","Service":"cloudfront.amazonaws.com"},"Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-abc"}}} | |
unsupported-condition-key-for-service-principal | R | - | | {"Principal":"*","Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-abc"}}} | |
unsupported-condition-key-for-service-principal | R | - | | {"Principal":{"Service":[]},"Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-abc"}}} | |
unsupported-condition-key-for-service-principal | R | - | | base | |
unsupported-condition-key-for-service-principal | R | - | | {"Principal":{"Service":"cloudfront.amazonaws.com"},"Condition":{"ForAnyValue:StringEqualsIfExists":{"aws:PrincipalOrgPaths":"o-abc/r-ab/"}}} | |
\.
