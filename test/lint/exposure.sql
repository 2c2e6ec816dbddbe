--
-- exposure.sql
--		Cases of lint_exposure.c.  Columns and shorthand: cases.sql.
--
COPY lint_case (rule, kind, found, path, document, options, variants) FROM stdin (DELIMITER '|');
public-resource-policy | R | security | /Statement/0/Principal | {"Principal":"*"} | |
public-resource-policy | R | security | /Statement/0/Principal/AWS | {"Principal":{"AWS":"*"}} | |
public-resource-policy | R | security | /Statement/0/Principal/AWS/1 | {"Principal":{"AWS":["111122223333","*"]}} | |
public-resource-policy | R | security | /Statement/0/Principal/AWS | {"Principal":{"AWS":"arn:aws:iam::*:root"}} | |
public-resource-policy | R | security | /Statement/0/NotPrincipal | {"Principal":null,"NotPrincipal":{"AWS":"arn:aws:iam::111122223333:role/app"}} | |
public-resource-policy | R | security | /Statement/0/Principal | {"Principal":"*","Condition":{}} | |
public-resource-policy | R | security | /Statement/0/Principal | {"Principal":"*","Action":null,"NotAction":"s3:DeleteBucket"} | |
public-resource-policy | R | security | /Statement/0/Principal | {"Principal":"*","Resource":null,"NotResource":"arn:aws:s3:::b1/x"} | |
public-resource-policy | R | security | /Statement/0/Principal | {"Principal":"*"} | {"own_accounts":[]} |
public-resource-policy | R | security | /Statement/0/Principal | {"Principal":"*","Condition":{"StringEqualsIfExists":{"aws:PrincipalOrgID":"o-abc"}}} | |
public-resource-policy | R | security | /Statement/0/Principal | {"Principal":"*","Condition":{"StringNotEquals":{"aws:PrincipalOrgID":"o-abc"}}} | |
public-resource-policy | R | security | /Statement/0/Principal | {"Principal":"*","Condition":{"ForAllValues:StringEquals":{"aws:PrincipalOrgID":"o-abc"}}} | |
public-resource-policy | R | security | /Statement/0/Principal | {"Principal":"*","Condition":{"StringLike":{"aws:PrincipalOrgID":"*"}}} | |
public-resource-policy | R | security | /Statement/0/Principal | {"Principal":"*","Condition":{"StringLike":{"aws:PrincipalOrgID":"o-*"}}} | |
public-resource-policy | R | security | /Statement/0/Principal | {"Principal":"*","Condition":{"StringEquals":{"aws:PrincipalAccount":["111122223333","*"]}}} | |
public-resource-policy | R | security | /Statement/0/Principal | {"Principal":"*","Condition":{"IpAddress":{"aws:SourceIp":"0.0.0.0/0"}}} | |
public-resource-policy | R | security | /Statement/0/Principal | {"Principal":"*","Condition":{"IpAddress":{"aws:SourceIp":"::/0"}}} | |
public-resource-policy | R | security | /Statement/0/Principal | {"Principal":"*","Condition":{"IpAddress":{"aws:SourceIp":["203.0.113.0/24","0.0.0.0/0"]}}} | |
public-resource-policy | R | security | /Statement/0/Principal | {"Principal":"*","Condition":{"NotIpAddress":{"aws:SourceIp":"203.0.113.0/24"}}} | |
public-resource-policy | R | security | /Statement/0/Principal | {"Principal":"*","Condition":{"IpAddressIfExists":{"aws:SourceIp":"203.0.113.0/24"}}} | |
public-resource-policy | R | security | /Statement/0/Principal | {"Principal":"*","Condition":{"Bool":{"aws:SecureTransport":"true"}}} | |
public-resource-policy | R | security | /Statement/0/Principal | {"Principal":"*","Condition":{"StringEquals":{"aws:Referer":"x"}}} | |
public-resource-policy | R | security | /Statement/0/Principal | {"Principal":"*","Condition":{"StringLike":{"aws:UserAgent":"x"}}} | |
public-resource-policy | R | security | /Statement/0/Principal | {"Principal":"*","Condition":{"Null":{"aws:PrincipalOrgID":"false"}}} | |
public-resource-policy | R | security | /Statement/0/Principal | {"Principal":"*","Condition":{"StringEquals":{"aws:PrincipalOrgID":""}}} | |
public-resource-policy | R | security | /Statement/0/Principal | {"Principal":"*","Condition":{"StringEquals":{"aws:PrincipalOrgID":[]}}} | |
public-resource-policy | R | security | /Statement/0/Principal | {"Principal":"*","Condition":{"StringLike":{"aws:userid":"*:ann"}}} | |
public-resource-policy | R | security | /Statement/0/Principal | {"Principal":"*","Condition":{"ArnLike":{"aws:PrincipalArn":"arn:aws:iam::*:role/app"}}} | |
public-resource-policy | R | security | /Statement/0/Principal | {"Principal":"*","Condition":{"ArnLike":{"aws:SourceArn":"arn:aws:sns:*:*:t"}}} | |
public-resource-policy | R | security | /Statement/0/Principal | {"Principal":"*","Condition":{"ArnLike":{"aws:SourceArn":"arn:aws:s3:::*"}}} | |
public-resource-policy | R | security | /Statement/0/Principal | {"Principal":"*","Condition":{"StringLike":{"aws:PrincipalArn":"*role/app"}}} | |
public-resource-policy | R | security | /Statement/0/Principal | {"Principal":"*","Condition":{"StringEquals":{"aws:PrincipalTag/team":"a"}}} | |
public-resource-policy | R | security | /Statement/0/Principal | {"Principal":"*","Condition":{"StringEquals":{"s3:x-amz-acl":"private"}}} | |
public-resource-policy | R | security | /Statement/0/Principal | {"Principal":"*","Condition":{"DateLessThan":{"aws:CurrentTime":"2030-01-01T00:00:00Z"}}} | |
public-resource-policy | R | security | /Statement/0/Principal | {"Principal":"*","Condition":{"StringEquals":{"aws:RequestedRegion":"us-east-1"}}} | |
public-resource-policy | R | security | /Statement/0/Principal | {"Principal":"*","Condition":{"StringLike":{"aws:PrincipalAccount":"????????????"}}} | |
public-resource-policy | R | security | /Statement/0/Principal | [{"Principal":"*"},{"Effect":"Deny","Principal":"*","Condition":{"StringNotEquals":{"aws:PrincipalOrgID":"o-abc"}}}] | |
public-resource-policy | R | security | /Statement/0/Principal | [{"Principal":"*"},{"Effect":"Deny","Principal":"*","Action":"s3:PutObject"}] | |
public-resource-policy | R | security | /Statement/0/Principal | [{"Principal":"*"},{"Effect":"Deny","Principal":"*","Resource":"arn:aws:s3:::b1/x"}] | |
public-resource-policy | R | security | /Statement/1/Principal | [{},{"Principal":"*"}] | |
public-resource-policy | T | security | /Statement/0/Principal/AWS | {"Principal":{"AWS":"*"},"Condition":{"Bool":{"aws:SecureTransport":"true"}}} | |
public-resource-policy | T | security | /Statement/0/NotPrincipal | {"Principal":null,"NotPrincipal":{"AWS":"111122223333"}} | |
public-resource-policy | R | - | | {"Principal":"*","Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-abc"}}} | |
public-resource-policy | R | - | | base | |
public-resource-policy | R | - | | {"Principal":{"AWS":"111122223333"}} | |
public-resource-policy | R | - | | {"Effect":"Deny","Principal":"*"} | |
public-resource-policy | R | - | | {"Effect":"Deny","Principal":null,"NotPrincipal":{"AWS":"111122223333"}} | |
public-resource-policy | R | - | | {"Principal":{"Service":"*"}} | |
public-resource-policy | R | - | | {"Principal":{"AWS":[]}} | |
public-resource-policy | R | - | | {"Principal":{"Service":"s3.amazonaws.com"}} | |
public-resource-policy | R | - | | {"Principal":"*","Condition":{"ForAnyValue:StringLike":{"aws:PrincipalOrgPaths":"o-abc/r-ab/*"}}} | |
public-resource-policy | R | - | | {"Principal":"*","Condition":{"StringEquals":{"aws:PrincipalAccount":"111122223333"}}} | |
public-resource-policy | R | - | | {"Principal":"*","Condition":{"ArnLike":{"aws:PrincipalArn":"arn:aws:iam::111122223333:role/*"}}} | |
public-resource-policy | R | - | | {"Principal":"*","Condition":{"ArnEquals":{"aws:SourceArn":"arn:aws:sns:us-east-1:111122223333:t"}}} | |
public-resource-policy | R | - | | {"Principal":"*","Condition":{"StringEquals":{"aws:SourceAccount":"111122223333"}}} | |
public-resource-policy | R | - | | {"Principal":"*","Condition":{"StringEquals":{"aws:SourceOrgID":"o-abc"}}} | |
public-resource-policy | R | - | | {"Principal":"*","Condition":{"ForAnyValue:StringEquals":{"aws:SourceOrgPaths":"o-abc/r-ab/"}}} | |
public-resource-policy | R | - | | {"Principal":"*","Condition":{"StringEquals":{"aws:SourceVpc":"vpc-1"}}} | |
public-resource-policy | R | - | | {"Principal":"*","Condition":{"StringEquals":{"aws:SourceVpce":["vpce-1","vpce-2"]}}} | |
public-resource-policy | R | - | | {"Principal":"*","Condition":{"IpAddress":{"aws:SourceIp":"203.0.113.0/24"}}} | |
public-resource-policy | R | - | | {"Principal":"*","Condition":{"StringLike":{"aws:userid":"AROAEXAMPLEID00000001:*"}}} | |
public-resource-policy | R | - | | {"Principal":"*","Condition":{"StringEquals":{"kms:CallerAccount":"111122223333"}}} | |
public-resource-policy | R | - | | {"Principal":"*","Condition":{"StringEquals":{"lambda:EventSourceToken":"amzn1.ask.skill.1"}}} | |
public-resource-policy | R | - | | {"Principal":"*","Condition":{"StringLike":{"sns:Endpoint":"*@example.com"}}} | |
public-resource-policy | R | - | | {"Principal":"*","Condition":{"StringEquals":{"saml:aud":"https://signin.aws.amazon.com/saml"}}} | |
public-resource-policy | R | - | | {"Principal":"*","Condition":{"StringEquals":{"aws:SourceOwner":"111122223333"}}} | |
public-resource-policy | R | - | | {"Principal":"*","Condition":{"StringEquals":{"s3:DataAccessPointAccount":"111122223333"}}} | |
public-resource-policy | R | - | | {"Principal":"*","Condition":{"ArnLike":{"aws:SourceArn":"arn:aws:s3:*:*:b1"}}} | |
public-resource-policy | R | - | | {"Principal":"*","Condition":{"StringEqualsIgnoreCase":{"aws:PrincipalOrgID":"O-ABC"}}} | |
public-resource-policy | R | - | | {"Principal":"*","Condition":{"ForAllValues:StringEquals":{"aws:PrincipalOrgID":"o-abc"},"Null":{"aws:PrincipalOrgID":"false"}}} | |
public-resource-policy | R | - | | {"Principal":"*","Condition":{"Bool":{"aws:SecureTransport":"true"},"StringEquals":{"aws:PrincipalOrgID":"o-abc"}}} | |
public-resource-policy | R | - | | {"Principal":"*","Condition":{"StringEqualsIfExists":{"aws:SourceVpc":"vpc-1"},"StringEquals":{"aws:PrincipalAccount":"111122223333"}}} | |
public-resource-policy | R | - | | {"Principal":"*","Condition":{"StringEquals":{"aws:VpceOrgID":"o-abc"}}} | |
public-resource-policy | R | - | | {"Principal":{"AWS":"*"},"Action":"elasticfilesystem:ClientMount","Resource":"*","Condition":{"Bool":{"elasticfilesystem:AccessedViaMountTarget":"true"}}} | |
public-resource-policy | R | - | | [{"Principal":"*"},{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*"}] | |
public-resource-policy | R | - | | [{"Principal":"*"},{"Effect":"Deny","Principal":{"AWS":"*"},"Action":"s3:Get*","Resource":"arn:aws:s3:::b1/*"}] | |
public-resource-policy | T | - | | {"Principal":{"AWS":"*"}} | |
public-resource-policy | T | - | | {"Principal":{"AWS":"*"},"Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-abc"}}} | |
public-resource-policy | E | - | | {"Principal":"*"} | |
public-resource-policy | K | - | | base | |
public-resource-policy | R | security | /Statement/0/Principal | {"Principal":"*","Condition":{"NumericEquals":{"aws:PrincipalAccount":"111122223333"}}} | |
public-resource-policy | R | security | /Statement/0/Principal | {"Principal":"*","Condition":{"ForAnyValue:StringLikeIfExists":{"aws:PrincipalOrgPaths":"o-abc/*"}}} | |
cross-account-resource-policy | R | warning | /Statement/0/Principal/AWS | {"Principal":{"AWS":"arn:aws:iam::999988887777:root"}} | |
cross-account-resource-policy | R | warning | /Statement/0/Principal/AWS | {"Principal":{"AWS":"999988887777"}} | |
cross-account-resource-policy | R | warning | /Statement/0/Principal/AWS | {"Principal":{"AWS":"arn:aws:iam::999988887777:role/x"}} | |
cross-account-resource-policy | R | warning | /Statement/0/Principal/AWS | {"Principal":{"AWS":"arn:aws:sts::999988887777:assumed-role/x/s"}} | |
cross-account-resource-policy | R | warning | /Statement/0/Principal/AWS | {"Principal":{"AWS":"arn:aws:iam::999988887777:role/*"}} | |
cross-account-resource-policy | R | warning | /Statement/0/Principal/AWS/1 /Statement/0/Principal/AWS/2 | {"Principal":{"AWS":["111122223333","999988887777","arn:aws:iam::123412341234:root"]}} | |
cross-account-resource-policy | R | warning | /Statement/0/Condition/StringEquals/aws:SourceAccount | {"Principal":{"Service":"sns.amazonaws.com"},"Condition":{"StringEquals":{"aws:SourceAccount":"999988887777"}}} | |
cross-account-resource-policy | R | warning | /Statement/0/Condition/ArnLike/aws:SourceArn | {"Principal":{"Service":"sns.amazonaws.com"},"Condition":{"ArnLike":{"aws:SourceArn":"arn:aws:sns:*:999988887777:*"}}} | |
cross-account-resource-policy | R | warning | /Statement/0/Condition/StringEquals/aws:SourceAccount/1 | {"Principal":{"Service":"sns.amazonaws.com"},"Condition":{"StringEquals":{"aws:SourceAccount":["111122223333","999988887777"]}}} | |
cross-account-resource-policy | R | warning | /Statement/0/Condition/StringEqualsIfExists/aws:SourceAccount | {"Principal":{"Service":"sns.amazonaws.com"},"Condition":{"StringEqualsIfExists":{"aws:SourceAccount":"999988887777"}}} | |
cross-account-resource-policy | R | warning | /Statement/0/Condition/StringEquals/aws:PrincipalAccount | {"Principal":"*","Condition":{"StringEquals":{"aws:PrincipalAccount":"999988887777"}}} | |
cross-account-resource-policy | R | warning | /Statement/0/Condition/StringLike/aws:PrincipalArn | {"Principal":"*","Condition":{"StringLike":{"aws:PrincipalArn":"arn:aws:iam::999988887777:role/*"}}} | |
cross-account-resource-policy | R | warning | /Statement/0/Principal/AWS | {"Principal":{"AWS":"arn:aws:iam::999988887777:root"},"Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-abc"}}} | |
cross-account-resource-policy | R | warning | /Statement/0/Principal/AWS | {"Principal":{"AWS":"999988887777"}} | {"known_accounts":["123412341234"]} |
cross-account-resource-policy | R | - | | base | |
cross-account-resource-policy | R | - | | {"Principal":{"AWS":"arn:aws:iam::999988887777:root"}} | {"own_accounts":[]} |
cross-account-resource-policy | R | - | | {"Principal":{"AWS":"arn:aws:iam::999988887777:root"}} | {"known_accounts":["999988887777"]} |
cross-account-resource-policy | R | - | | {"Effect":"Deny","Principal":{"AWS":"arn:aws:iam::999988887777:root"}} | |
cross-account-resource-policy | R | - | | {"Principal":"*"} | |
cross-account-resource-policy | R | - | | {"Principal":{"AWS":"arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity E1"}} | |
cross-account-resource-policy | R | - | | {"Principal":{"Service":"s3.amazonaws.com"}} | |
cross-account-resource-policy | R | - | | {"Principal":{"Service":"sns.amazonaws.com"},"Condition":{"StringEquals":{"aws:SourceAccount":"111122223333"}}} | |
cross-account-resource-policy | R | - | | {"Principal":{"Service":"sns.amazonaws.com"},"Condition":{"StringNotEquals":{"aws:SourceAccount":"999988887777"}}} | |
cross-account-resource-policy | R | - | | {"Principal":{"Service":"sns.amazonaws.com"},"Condition":{"ArnLike":{"aws:SourceArn":"arn:aws:s3:::b1"}}} | |
cross-account-resource-policy | R | - | | {"Condition":{"StringEquals":{"aws:PrincipalAccount":"999988887777"}}} | |
cross-account-resource-policy | R | - | | [{"Principal":{"AWS":"999988887777"}},{"Effect":"Deny","Principal":{"AWS":"999988887777"}}] | |
cross-account-resource-policy | E | - | | {"Principal":{"AWS":"999988887777"}} | |
cross-account-resource-policy | T | - | | {"Principal":{"AWS":"999988887777"}} | |
cross-account-resource-policy | R | - | | {"Principal":null,"NotPrincipal":{"AWS":"999988887777"}} | |
resource-policy-star-action | R | security | /Statement/0/Action | {"Action":"s3:*"} | |
resource-policy-star-action | R | security | /Statement/0/Action | {"Action":"*"} | |
resource-policy-star-action | R | security | /Statement/0/Action | {"Action":"S3:*"} | |
resource-policy-star-action | R | security | /Statement/0/Action | {"Action":"s3:**"} | |
resource-policy-star-action | R | security | /Statement/0/Action | {"Action":"*:*"} | |
resource-policy-star-action | R | security | /Statement/0/Action | {"Action":"kms:*"} | |
resource-policy-star-action | R | security | /Statement/0/Action/1 | {"Action":["s3:GetObject","s3:*"]} | |
resource-policy-star-action | R | security | /Statement/0/Action | {"Action":"s3:*","Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-abc"}}} | |
resource-policy-star-action | R | security | /Statement/0/Action | {"Principal":"*","Action":"s3:*"} | |
resource-policy-star-action | R | security | /Statement/0/Action | {"Principal":{"AWS":"111122223333"},"Action":"sqs:*","Resource":"*"} | |
resource-policy-star-action | R | security | /Statement/0/Action | {"Principal":{"AWS":"arn:aws:iam::999988887777:root"},"Action":"kms:*","Resource":"*"} | |
resource-policy-star-action | R | security | /Statement/0/Action | {"Principal":{"AWS":["arn:aws:iam::111122223333:root","arn:aws:iam::111122223333:role/app"]},"Action":"kms:*","Resource":"*"} | |
resource-policy-star-action | R | security | /Statement/0/Action | [{"Action":"s3:*"},{"Effect":"Deny","Principal":"*","Action":"s3:DeleteBucket","Resource":"*"}] | |
resource-policy-star-action | R | security | /Statement/0/Action | {"Principal":{"AWS":"111122223333"},"Action":"*"} | |
resource-policy-star-action | R | security | /Statement/1/Action | [{},{"Action":"s3:*"}] | |
resource-policy-star-action | R | - | | {"Action":["s3:GetObject","s3:PutObject"]} | |
resource-policy-star-action | R | - | | {"Action":"s3:Get*"} | |
resource-policy-star-action | R | - | | {"Effect":"Deny","Action":"s3:*"} | |
resource-policy-star-action | R | - | | {"Action":null,"NotAction":"s3:*"} | |
resource-policy-star-action | R | - | | {"Action":[]} | |
resource-policy-star-action | R | - | | base | |
resource-policy-star-action | R | - | | {"Principal":{"AWS":"arn:aws:iam::111122223333:root"},"Action":"kms:*","Resource":"*"} | |
resource-policy-star-action | R | - | | {"Principal":{"AWS":["111122223333"]},"Action":"KMS:*","Resource":"*"} | {"own_accounts":[]} |
resource-policy-star-action | R | - | | [{"Action":"s3:*"},{"Effect":"Deny","Principal":"*","Action":"*","Resource":"*"}] | |
resource-policy-star-action | E | - | | {"Action":"s3:*"} | |
resource-policy-star-action | R | - | | {"Action":"s3:"} | |
policy-lockout | R | warning | /Statement/0 | {"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":["arn:aws:s3:::b1","arn:aws:s3:::b1/*"]} | |
policy-lockout | R | warning | /Statement/0 | {"Effect":"Deny","Principal":"*","Action":"s3:PutBucketPolicy","Resource":"arn:aws:s3:::b1"} | |
policy-lockout | R | warning | /Statement/0 | {"Effect":"Deny","Principal":"*","Action":"*","Resource":"*"} | |
policy-lockout | R | warning | /Statement/0 | {"Effect":"Deny","Principal":"*","Action":["s3:GetObject","S3:putbucketpolicy"],"Resource":"*"} | |
policy-lockout | R | warning | /Statement/0 | {"Effect":"Deny","Principal":"*","Action":"s3:Put*","Resource":["arn:aws:s3:::b1","arn:aws:s3:::b1/*"]} | |
policy-lockout | R | warning | /Statement/0 | {"Effect":"Deny","Principal":"*","Action":"kms:PutKeyPolicy","Resource":"*"} | |
policy-lockout | R | warning | /Statement/0 | {"Effect":"Deny","Principal":"*","Action":"kms:*","Resource":"*"} | |
policy-lockout | R | warning | /Statement/0 | {"Effect":"Deny","Principal":"*","Action":"sqs:SetQueueAttributes","Resource":"arn:aws:sqs:us-east-1:111122223333:q"} | |
policy-lockout | R | warning | /Statement/0 | {"Effect":"Deny","Principal":"*","Action":"sns:SetTopicAttributes","Resource":"arn:aws:sns:us-east-1:111122223333:t"} | |
policy-lockout | R | warning | /Statement/0 | {"Effect":"Deny","Principal":"*","Action":"secretsmanager:PutResourcePolicy","Resource":"*"} | |
policy-lockout | R | warning | /Statement/0 | {"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"arn:aws:s3:::*"} | |
policy-lockout | R | warning | /Statement/0 | {"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"arn:aws:s3:::b1*"} | |
policy-lockout | R | warning | /Statement/0 | {"Effect":"Deny","Principal":{"AWS":"*"},"Action":"s3:*","Resource":["arn:aws:s3:::b1","arn:aws:s3:::b1/*"]} | |
policy-lockout | R | warning | /Statement/0 | {"Effect":"Deny","Principal":{"AWS":["*"]},"Action":"s3:*","Resource":["arn:aws:s3:::b1","arn:aws:s3:::b1/*"]} | |
policy-lockout | R | warning | /Statement/0 | {"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":["arn:aws:s3:::b1","arn:aws:s3:::b1/*"],"Condition":{}} | |
policy-lockout | R | warning | /Statement/0 | {"Effect":"Deny","Principal":"*","Action":null,"NotAction":"s3:GetObject","Resource":"arn:aws:s3:::b1"} | |
policy-lockout | R | warning | /Statement/0 | {"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":null,"NotResource":"arn:aws:s3:::b1/*"} | |
policy-lockout | R | warning | /Statement/0 | {"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":null} | |
policy-lockout | R | warning | /Statement/1 | [{},{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*"}] | |
policy-lockout | R | - | | {"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":["arn:aws:s3:::b1","arn:aws:s3:::b1/*"],"Condition":{"Bool":{"aws:SecureTransport":"false"}}} | |
policy-lockout | R | - | | {"Effect":"Deny","Principal":"*","Action":"s3:GetObject","Resource":["arn:aws:s3:::b1","arn:aws:s3:::b1/*"]} | |
policy-lockout | R | - | | {"Effect":"Deny","Principal":"*","Action":"s3:DeleteBucket","Resource":["arn:aws:s3:::b1","arn:aws:s3:::b1/*"]} | |
policy-lockout | R | - | | {"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"arn:aws:s3:::b1/*"} | |
policy-lockout | R | - | | {"Effect":"Deny","Principal":{"AWS":"arn:aws:iam::111122223333:role/app"},"Action":"s3:*","Resource":["arn:aws:s3:::b1","arn:aws:s3:::b1/*"]} | |
policy-lockout | R | - | | {"Effect":"Deny","Principal":{"AWS":"111122223333"},"Action":"s3:*","Resource":["arn:aws:s3:::b1","arn:aws:s3:::b1/*"]} | |
policy-lockout | R | - | | {"Principal":"*","Action":"s3:*"} | |
policy-lockout | R | - | | base | |
policy-lockout | R | - | | {"Effect":"Deny","Principal":null,"NotPrincipal":{"AWS":"111122223333"},"Action":"s3:*","Resource":"*"} | |
policy-lockout | R | - | | {"Effect":"Deny","Principal":"*","Action":null,"NotAction":"s3:*","Resource":"arn:aws:s3:::b1"} | |
policy-lockout | R | - | | {"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":["arn:aws:s3:::b1","arn:aws:s3:::b1/*"],"Condition":{"ArnNotEquals":{"aws:PrincipalArn":"arn:aws:iam::111122223333:role/admin"}}} | |
policy-lockout | R | - | | {"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":null,"NotResource":"arn:aws:s3:::b1"} | |
policy-lockout | R | - | | {"Effect":"Deny","Principal":{"Service":"s3.amazonaws.com"},"Action":"s3:*","Resource":["arn:aws:s3:::b1","arn:aws:s3:::b1/*"]} | |
policy-lockout | E | - | | {"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":["arn:aws:s3:::b1","arn:aws:s3:::b1/*"]} | |
policy-lockout | K | - | | {"Action":"s3:PutBucketPolicy"} | |
policy-lockout | R | - | | {"Effect":"Deny","Principal":"*","Action":"*","Resource":["arn:aws:s3:::b1/*","arn:aws:s3:::b1/x?"]} | |
missing-secure-transport-deny | R | suggestion | / | base | |
missing-secure-transport-deny | R | suggestion | / | base | {"resource_type":"AWS::S3::Bucket"} |
missing-secure-transport-deny | R | suggestion | / | {"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1:111122223333:q"} | |
missing-secure-transport-deny | R | suggestion | / | {"Action":"sns:Publish","Resource":"arn:aws:sns:us-east-1:111122223333:t"} | |
missing-secure-transport-deny | R | suggestion | / | {"Resource":"*"} | {"resource_type":"AWS::SQS::Queue"} |
missing-secure-transport-deny | R | suggestion | / | [{},{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"arn:aws:s3:::b1/*","Condition":{"Bool":{"aws:SecureTransport":"false"}}}] | |
missing-secure-transport-deny | R | suggestion | / | [{},{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"arn:aws:s3:::b1","Condition":{"Bool":{"aws:SecureTransport":"false"}}}] | |
missing-secure-transport-deny | R | suggestion | / | [{},{"Effect":"Deny","Principal":{"AWS":"arn:aws:iam::111122223333:role/app"},"Action":"s3:*","Resource":["arn:aws:s3:::b1","arn:aws:s3:::b1/*"],"Condition":{"Bool":{"aws:SecureTransport":"false"}}}] | |
missing-secure-transport-deny | R | suggestion | / | [{},{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":["arn:aws:s3:::b1","arn:aws:s3:::b1/*"],"Condition":{"Bool":{"aws:SecureTransport":"true"}}}] | |
missing-secure-transport-deny | R | suggestion | / | [{},{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":["arn:aws:s3:::b1","arn:aws:s3:::b1/*"]}] | |
missing-secure-transport-deny | R | suggestion | / | [{},{"Effect":"Deny","Principal":"*","Action":"s3:PutObject","Resource":["arn:aws:s3:::b1","arn:aws:s3:::b1/*"],"Condition":{"Bool":{"aws:SecureTransport":"false"}}}] | |
missing-secure-transport-deny | R | suggestion | / | [{},{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":["arn:aws:s3:::b1","arn:aws:s3:::b1/*"],"Condition":{"Bool":{"aws:SecureTransport":"false"},"StringEquals":{"aws:PrincipalOrgID":"o-abc"}}}] | |
missing-secure-transport-deny | R | suggestion | / | [{},{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":["arn:aws:s3:::b2","arn:aws:s3:::b2/*"],"Condition":{"Bool":{"aws:SecureTransport":"false"}}}] | |
missing-secure-transport-deny | R | suggestion | / | [{},{"Effect":"Deny","Principal":"*","Action":"sqs:*","Resource":"*","Condition":{"Bool":{"aws:SecureTransport":"false"}}}] | |
missing-secure-transport-deny | R | suggestion | / | [{},{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":["arn:aws:s3:::b1","arn:aws:s3:::b1/x/*"],"Condition":{"Bool":{"aws:SecureTransport":"false"}}}] | |
missing-secure-transport-deny | R | suggestion | / | [{},{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":["arn:aws:s3:::b1","arn:aws:s3:::b1/*"],"Condition":{"Bool":{"aws:SecureTransport":["true","false"]}}}] | |
missing-secure-transport-deny | R | suggestion | / | [{},{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":["arn:aws:s3:::b1","arn:aws:s3:::b1/*"],"Condition":{"Null":{"aws:SecureTransport":"false"}}}] | |
missing-secure-transport-deny | R | suggestion | / | [{},{"Principal":"*","Action":"s3:*","Condition":{"Bool":{"aws:SecureTransport":"false"}}}] | |
missing-secure-transport-deny | R | suggestion | / | [{"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1:111122223333:q"},{"Effect":"Deny","Principal":"*","Action":"sqs:*","Resource":"arn:aws:sqs:us-east-1:111122223333:other","Condition":{"Bool":{"aws:SecureTransport":"false"}}}] | |
missing-secure-transport-deny | R | - | | [{},{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":["arn:aws:s3:::b1","arn:aws:s3:::b1/*"],"Condition":{"Bool":{"aws:SecureTransport":"false"}}}] | |
missing-secure-transport-deny | R | - | | [{},{"Effect":"Deny","Principal":{"AWS":"*"},"Action":"*","Resource":"*","Condition":{"Bool":{"aws:SecureTransport":"false"}}}] | |
missing-secure-transport-deny | R | - | | [{},{"Effect":"Deny","Principal":"*","Action":"S3:*","Resource":"arn:aws:s3:::b1*","Condition":{"Bool":{"aws:SecureTransport":"false"}}}] | |
missing-secure-transport-deny | R | - | | [{},{"Effect":"Deny","Principal":"*","Action":"s3:GetObject","Resource":["arn:aws:s3:::b1","arn:aws:s3:::b1/*"],"Condition":{"Bool":{"aws:SecureTransport":"false"}}}] | |
missing-secure-transport-deny | R | - | | [{},{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":["arn:aws:s3:::b1","arn:aws:s3:::b1/*"],"Condition":{"Bool":{"aws:SecureTransport":false}}}] | |
missing-secure-transport-deny | R | - | | [{},{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":["arn:aws:s3:::b1","arn:aws:s3:::b1/*"],"Condition":{"BoolIfExists":{"aws:SecureTransport":"False"}}}] | |
missing-secure-transport-deny | R | - | | [{},{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":["arn:aws:s3:::b1","arn:aws:s3:::b1/*"],"Condition":{"StringEquals":{"aws:SecureTransport":"false"}}}] | |
missing-secure-transport-deny | R | - | | [{},{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":null,"Condition":{"Bool":{"aws:SecureTransport":"false"}}}] | |
missing-secure-transport-deny | R | - | | [{"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1:111122223333:q"},{"Effect":"Deny","Principal":"*","Action":"sqs:*","Resource":"arn:aws:sqs:us-east-1:111122223333:q","Condition":{"Bool":{"aws:SecureTransport":"false"}}}] | |
missing-secure-transport-deny | R | - | | [{"Action":"sns:Publish","Resource":"arn:aws:sns:us-east-1:111122223333:t"},{"Effect":"Deny","Principal":"*","Action":"sns:Publish","Resource":"arn:aws:sns:us-east-1:111122223333:t","Condition":{"Bool":{"aws:SecureTransport":"false"}}}] | |
missing-secure-transport-deny | R | - | | [{"Action":"sns:*","Resource":"*"},{"Effect":"Deny","Principal":"*","Action":"sns:Publish","Resource":"arn:aws:sns:us-east-1:111122223333:t","Condition":{"Bool":{"aws:SecureTransport":"false"}}}] | |
missing-secure-transport-deny | R | - | | [{"Resource":"*"},{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*","Condition":{"Bool":{"aws:SecureTransport":"false"}}}] | {"resource_type":"AWS::S3::Bucket"} |
missing-secure-transport-deny | R | - | | base | {"resource_type":"AWS::KMS::Key"} |
missing-secure-transport-deny | R | - | | {"Action":"kms:Decrypt","Resource":"*"} | |
missing-secure-transport-deny | R | - | | {"Resource":"*"} | |
missing-secure-transport-deny | R | - | | {"Resource":"arn:aws:s3:us-east-1:111122223333:accesspoint/p/object/*"} | |
missing-secure-transport-deny | R | - | | {"Action":"secretsmanager:GetSecretValue","Resource":"arn:aws:secretsmanager:us-east-1:111122223333:secret:x"} | |
missing-secure-transport-deny | E | - | | base | |
missing-secure-transport-deny | R | - | | {"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":["arn:aws:s3:::b1","arn:aws:s3:::b1/*"],"Condition":{"Bool":{"aws:SecureTransport":"false"}}} | |
public-resource-policy | R | - | | {"Principal":"*"} | {"resource_type":"AWS::EC2::VPCEndpoint"} |
cross-account-resource-policy | R | - | | {"Principal":{"AWS":"999988887777"}} | {"resource_type":"AWS::EC2::VPCEndpoint"} |
resource-policy-star-action | R | - | | {"Action":"s3:*"} | {"resource_type":"AWS::EC2::VPCEndpoint"} |
policy-lockout | R | - | | {"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*"} | {"resource_type":"AWS::EC2::VPCEndpoint"} |
missing-secure-transport-deny | R | - | | base | {"resource_type":"AWS::EC2::VPCEndpoint"} |
missing-secure-transport-deny | R | - | | [{},{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":null,"NotResource":"arn:aws:s3:::b2/*","Condition":{"Bool":{"aws:SecureTransport":"false"}}}] | |
missing-secure-transport-deny | R | suggestion | / | [{},{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":null,"NotResource":"arn:aws:s3:::b1","Condition":{"Bool":{"aws:SecureTransport":"false"}}}] | |
missing-secure-transport-deny | R | suggestion | / | [{},{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":null,"NotResource":"arn:aws:s3:::b?/*","Condition":{"Bool":{"aws:SecureTransport":"false"}}}] | |
missing-secure-transport-deny | R | suggestion | / | [{},{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":null,"NotResource":"*","Condition":{"Bool":{"aws:SecureTransport":"false"}}}] | |
missing-secure-transport-deny | R | suggestion | / | [{},{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":null,"NotResource":"arn:aws:s3:::b1/public/*","Condition":{"Bool":{"aws:SecureTransport":"false"}}}] | |
public-resource-policy | R | security | | {"Principal":"*","Condition":{"StringLike":{"aws:SourceArn":"arn:aws:*"}}} | |
public-resource-policy | R | - | | {"Principal":"*","Condition":{"StringLike":{"aws:SourceArn":"arn:*:111122223333:*"}}} | |
\.
