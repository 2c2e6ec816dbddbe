--
-- principal.sql
--		Cases of lint_principal.c.  Columns and shorthand: cases.sql.
--
COPY lint_case (rule, kind, found, path, document, options, variants) FROM stdin (DELIMITER '|');
invalid-principal-format | R | error | /Statement/0/Principal | {"Principal":"111122223333"} | | object
invalid-principal-format | R | error | /Statement/0/Principal | {"Principal":"arn:aws:iam::111122223333:role/app"} | | object
invalid-principal-format | R | error | /Statement/0/Principal | {"Principal":"**"} | | object
invalid-principal-format | E | error | /Statement/0/Principal | {"Principal":"lambda.amazonaws.com"} | | object
invalid-principal-format | T | error | /Statement/0/Principal | {"Principal":""} | | object
invalid-principal-format | R | error | /Statement/0/Principal | {"Principal":" *"} | | object
invalid-principal-format | R | error | /Statement/0/NotPrincipal | {"Effect":"Deny","Principal":null,"NotPrincipal":"111122223333"} | | object
invalid-principal-format | R | error | /Statement/1/Principal | [{},{"Effect":"Deny","Principal":"app"}] | |
invalid-principal-format | R | - | | {"Principal":{"AWS":"111122223333"}} | |
invalid-principal-format | R | - | | {"Principal":"*"} | |
invalid-principal-format | T | - | | {"Principal":"*"} | |
invalid-principal-format | R | - | | {"Effect":"Deny","Principal":null,"NotPrincipal":"*"} | |
invalid-principal-format | R | error | /Statement/0/Principal | {"Principal":["111122223333"]} | |
invalid-principal-format | T | error | /Statement/0/Principal | {"Principal":["*"]} | |
invalid-principal-format | E | error | /Statement/0/NotPrincipal | {"Effect":"Deny","Principal":null,"NotPrincipal":["111122223333"]} | |
data-type-mismatch | R | - | | {"Principal":["111122223333"]} | |
data-type-mismatch | K | - | | {"Principal":["*"]} | |
data-type-mismatch | I | error | /Statement/0/Principal | {"Principal":["*"]} | |
data-type-mismatch | R | error | /Statement/0/Principal | {"Principal":7} | |
data-type-mismatch | R | error | /Statement/0/Principal/AWS/0 | {"Principal":{"AWS":[["111122223333"]]}} | |
invalid-principal-format | R | - | | {"Principal":7} | |
invalid-principal-format | R | - | | {"Principal":{}} | |
invalid-principal-format | I | - | | {"Principal":"111122223333"} | |
invalid-principal-format | K | - | | {"Principal":"111122223333"} | |
invalid-principal-key | R | error | /Statement/0/Principal/IAM | {"Principal":{"IAM":"arn:aws:iam::111122223333:role/app"}} | | object
invalid-principal-key | R | error | /Statement/0/Principal/aws | {"Principal":{"aws":"*"}} | | object
invalid-principal-key | T | error | /Statement/0/Principal/service | {"Principal":{"service":["ec2.amazonaws.com"]}} | | object
invalid-principal-key | E | error | /Statement/0/Principal/* | {"Principal":{"*":"*"}} | | object
invalid-principal-key | R | error | /Statement/0/Principal/Users /Statement/0/Principal/Roles | {"Principal":{"AWS":"*","Users":["a"],"Roles":[]}} | | object
invalid-principal-key | R | error | /Statement/0/NotPrincipal/Canonical | {"Effect":"Deny","Principal":null,"NotPrincipal":{"Canonical":"x"}} | | object
invalid-principal-key | R | error | /Statement/0/Principal/Ref | {"Principal":{"Ref":"x","AWS":"*"}} | | object
invalid-principal-key | R | - | | base | |
invalid-principal-key | R | - | | {"Principal":{"Service":"ec2.amazonaws.com","Federated":"x","CanonicalUser":"y","AWS":"*"}} | |
invalid-principal-key | R | - | | {"Principal":{"Ref":"Caller"}} | |
invalid-principal-key | R | - | | {"Principal":{"Fn::Sub":"${Caller}"}} | |
invalid-principal-key | R | - | | {"Principal":"*"} | |
invalid-principal-key | R | - | | {"Principal":{}} | |
invalid-principal-key | K | - | | {"Principal":{"IAM":"x"}} | |
unknown-principal | R | error | /Statement/0/Principal/AWS | {"Principal":{"AWS":"app-role"}} | | list object
unknown-principal | R | error | /Statement/0/Principal/AWS/1 | {"Principal":{"AWS":["111122223333","11112222333"]}} | | object
unknown-principal | R | error | | {"Principal":{"AWS":"1111222233334"}} | |
unknown-principal | R | error | | {"Principal":{"AWS":"1111-2222-3333"}} | |
unknown-principal | R | error | | {"Principal":{"AWS":"arn:aws::iam::111122223333:root"}} | |
unknown-principal | R | error | | {"Principal":{"AWS":"arn:aws:iam:111122223333:root"}} | |
unknown-principal | R | error | | {"Principal":{"AWS":"arn:aws:iam::11112222333:root"}} | |
unknown-principal | R | error | | {"Principal":{"AWS":"arn:aws:iam::aws:root"}} | |
unknown-principal | R | error | | {"Principal":{"AWS":"arn:aws:iam:us-east-1:111122223333:root"}} | |
unknown-principal | T | error | | {"Principal":{"AWS":"arn:aws:iam::111122223333:group/admins"}} | |
unknown-principal | T | error | | {"Principal":{"AWS":"arn:aws:iam::111122223333:role/"}} | |
unknown-principal | T | error | | {"Principal":{"AWS":"arn:aws:iam::111122223333:Role/app"}} | |
unknown-principal | T | error | | {"Principal":{"AWS":"arn:aws:sts::111122223333:assumed-role/app"}} | |
unknown-principal | T | error | | {"Principal":{"AWS":"arn:aws:iam::111122223333:saml-provider/x"}} | |
unknown-principal | T | error | | {"Principal":{"AWS":"arn:aws:iam::111122223333:policy/x"}} | |
unknown-principal | T | error | | {"Principal":{"AWS":"arn:aws:sts::111122223333:assumed-role/path/app/s1"}} | |
unknown-principal | T | error | | {"Principal":{"AWS":"arn:aws:iam::111122223333:role/app "}} | |
unknown-principal | E | error | | {"Principal":{"AWS":"ec2.amazonaws.com"}} | |
unknown-principal | R | error | | {"Principal":{"AWS":""}} | |
unknown-principal | R | error | | {"Principal":{"AWS":" 111122223333"}} | |
unknown-principal | R | error | | {"Principal":{"AWS":"ARN:aws:iam::111122223333:root"}} | |
unknown-principal | R | error | | {"Principal":{"AWS":"aroaexampleid00000001"}} | |
unknown-principal | R | error | | {"Principal":{"AWS":"ADMINISTRATORSOFTHEACCOUNT"}} | |
unknown-principal | R | error | /Statement/0/NotPrincipal/AWS | {"Effect":"Deny","Principal":null,"NotPrincipal":{"AWS":"root"}} | | list object
unknown-principal | R | - | | {"Principal":{"AWS":"arn:aws:sts::111122223333:assumed-role/app/s1"}} | |
unknown-principal | R | - | | {"Principal":{"AWS":["*","111122223333","arn:aws:iam::111122223333:root","arn:aws:iam::111122223333:user/a","arn:aws:iam::111122223333:role/path/to/app"]}} | |
unknown-principal | R | - | | {"Principal":{"AWS":"arn:aws:sts::111122223333:federated-user/bob"}} | |
unknown-principal | R | - | | {"Principal":{"AWS":"arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity E1"}} | |
unknown-principal | R | - | | {"Principal":{"AWS":["AROAEXAMPLEID00000001","AIDAEXAMPLEID00000001","ANPAEXAMPLEID00000001"]}} | |
unknown-principal | R | - | | {"Principal":{"AWS":"arn:aws-cn:iam::111122223333:root"}} | |
unknown-principal | R | - | | {"Principal":{"AWS":"arn:aws-iso-e:iam::111122223333:role/app"}} | |
unknown-principal | R | - | | {"Principal":{"AWS":"arn:aws:iam::111122223333:role/*"}} | |
unknown-principal | R | - | | {"Principal":{"AWS":"arn:aws:iam::${AWS::AccountId}:root"}} | |
unknown-principal | R | - | | {"Principal":{"AWS":"{{account}}"}} | |
unknown-principal | R | - | | {"Principal":{"AWS":{"Fn::GetAtt":["R","Arn"]}}} | |
unknown-principal | R | - | | {"Principal":"app-role"} | |
unknown-principal | R | - | | {"Principal":{"IAM":"app-role"}} | |
unknown-principal | R | - | | {"Principal":{"Service":"ec2.amazonaws.com"}} | |
unsupported-wildcard-in-principal | R | error | /Statement/0/Principal/AWS | {"Principal":{"AWS":"arn:aws:iam::111122223333:role/*"}} | | list object
unsupported-wildcard-in-principal | R | error | /Statement/0/Principal/AWS/1 | {"Principal":{"AWS":["*","arn:aws:iam::*:root"]}} | | object
unsupported-wildcard-in-principal | R | error | | {"Principal":{"AWS":"**"}} | |
unsupported-wildcard-in-principal | R | error | | {"Principal":{"AWS":"?"}} | |
unsupported-wildcard-in-principal | R | error | | {"Principal":{"AWS":"11112222333?"}} | |
unsupported-wildcard-in-principal | R | error | | {"Principal":{"AWS":"AROA*"}} | |
unsupported-wildcard-in-principal | T | error | | {"Principal":{"AWS":"arn:aws:sts::111122223333:assumed-role/app/*"}} | |
unsupported-wildcard-in-principal | T | error | | {"Principal":{"Service":"*"}} | |
unsupported-wildcard-in-principal | T | error | | {"Principal":{"Service":["*.amazonaws.com"]}} | |
unsupported-wildcard-in-principal | T | error | | {"Principal":{"Federated":"*"},"Action":"sts:AssumeRoleWithWebIdentity"} | |
unsupported-wildcard-in-principal | T | error | | {"Principal":{"Federated":"arn:aws:iam::111122223333:oidc-provider/*"},"Action":"sts:AssumeRoleWithWebIdentity"} | |
unsupported-wildcard-in-principal | R | error | | {"Principal":{"CanonicalUser":"*"}} | |
unsupported-wildcard-in-principal | E | error | | {"Effect":"Deny","Principal":{"AWS":"arn:aws:iam::111122223333:user/?ob"}} | |
unsupported-wildcard-in-principal | R | error | | {"Effect":"Deny","Principal":null,"NotPrincipal":{"AWS":"arn:aws:iam::111122223333:role/app*"}} | |
unsupported-wildcard-in-principal | R | error | | {"Principal":{"AWS":"arn:aws:iam::${AWS::AccountId}:role/*"}} | |
unsupported-wildcard-in-principal | R | - | | {"Principal":{"AWS":"*"}} | |
unsupported-wildcard-in-principal | R | - | | {"Principal":"*"} | |
unsupported-wildcard-in-principal | R | - | | {"Principal":{"AWS":["*"]}} | |
unsupported-wildcard-in-principal | R | - | | base | |
unsupported-wildcard-in-principal | R | - | | {"Principal":{"AWS":"arn:aws:iam::${*}:root"}} | |
unsupported-wildcard-in-principal | R | - | | {"Principal":"arn:aws:iam::111122223333:role/*"} | |
unsupported-wildcard-in-principal | K | - | | {"Principal":{"AWS":"arn:aws:iam::111122223333:role/*"}} | |
invalid-role-reference | R | warning | /Statement/0/Principal/AWS | {"Principal":{"AWS":"AROAEXAMPLEID00000001"}} | | list object
invalid-role-reference | T | warning | /Statement/0/Principal/AWS/1 | {"Principal":{"AWS":["111122223333","AROADBQP57FF2AEXAMPLE"]}} | | object
invalid-role-reference | E | warning | | {"Effect":"Deny","Principal":{"AWS":"AROAEXAMPLE"}} | |
invalid-role-reference | R | warning | | {"Effect":"Deny","Principal":null,"NotPrincipal":{"AWS":"AROAEXAMPLEID00000001"}} | |
invalid-role-reference | R | - | | base | |
invalid-role-reference | R | - | | {"Principal":{"AWS":"AIDAEXAMPLEID00000001"}} | |
invalid-role-reference | R | - | | {"Principal":{"AWS":"AROA*"}} | |
invalid-role-reference | R | - | | {"Principal":{"AWS":"AROA"}} | |
invalid-role-reference | R | - | | {"Principal":{"AWS":"arn:aws:iam::111122223333:role/AROAEXAMPLEID00000001"}} | |
invalid-role-reference | R | - | | {"Principal":{"CanonicalUser":"AROAEXAMPLEID00000001"}} | |
invalid-role-reference | R | - | | {"Principal":"AROAEXAMPLEID00000001"} | |
invalid-role-reference | I | - | | {"Principal":{"AWS":"AROAEXAMPLEID00000001"}} | |
invalid-user-reference | R | warning | /Statement/0/Principal/AWS | {"Principal":{"AWS":"AIDAEXAMPLEID00000001"}} | | list object
invalid-user-reference | T | warning | /Statement/0/Principal/AWS/0 | {"Principal":{"AWS":["AIDACKCEVSQ6C2EXAMPLE","111122223333"]}} | | object
invalid-user-reference | R | warning | | {"Effect":"Deny","Principal":null,"NotPrincipal":{"AWS":"AIDAEXAMPLEID00000001"}} | |
invalid-user-reference | R | - | | base | |
invalid-user-reference | R | - | | {"Principal":{"AWS":"AROAEXAMPLEID00000001"}} | |
invalid-user-reference | R | - | | {"Principal":{"AWS":"aidaexampleid00000001"}} | |
invalid-user-reference | R | - | | {"Principal":{"Service":"AIDAEXAMPLEID00000001"}} | |
invalid-user-reference | E | warning | | {"Principal":{"AWS":"AIDAEXAMPLE"}} | |
invalid-user-reference | R | - | | {"Principal":{"AWS":"AIDA"}} | |
invalid-user-reference | R | - | | {"Principal":{"AWS":"AIDAEXAMPLEID0000000?"}} | |
invalid-user-reference | R | - | | {"Principal":"AIDAEXAMPLEID00000001"} | |
invalid-user-reference | K | - | | {"Principal":{"AWS":"AIDAEXAMPLEID00000001"}} | |
invalid-service-principal-format | R | error | /Statement/0/Principal/Service | {"Principal":{"Service":"Lambda.amazonaws.com"}} | | list object
invalid-service-principal-format | T | error | /Statement/0/Principal/Service/1 | {"Principal":{"Service":["ec2.amazonaws.com","lambda"]}} | | object
invalid-service-principal-format | E | error | | {"Principal":{"Service":"lambda.amazonaws.org"}} | |
invalid-service-principal-format | R | error | | {"Principal":{"Service":"amazonaws.com"}} | |
invalid-service-principal-format | R | error | | {"Principal":{"Service":".amazonaws.com"}} | |
invalid-service-principal-format | R | error | | {"Principal":{"Service":"s3..amazonaws.com"}} | |
invalid-service-principal-format | R | error | | {"Principal":{"Service":"lambda.amazonaws.com "}} | |
invalid-service-principal-format | R | error | | {"Principal":{"Service":"lambda.AmazonAWS.com"}} | |
invalid-service-principal-format | R | error | | {"Principal":{"Service":""}} | |
invalid-service-principal-format | R | error | | {"Principal":{"Service":"arn:aws:iam::111122223333:root"}} | |
invalid-service-principal-format | R | error | | {"Principal":{"Service":"lambda.amazonaws.com.de"}} | |
invalid-service-principal-format | R | error | /Statement/0/NotPrincipal/Service | {"Effect":"Deny","Principal":null,"NotPrincipal":{"Service":"Config.amazonaws.com"}} | | list object
invalid-service-principal-format | I | error | /Statement/0/Condition/StringEquals/iam:PassedToService | {"Action":"iam:PassRole","Condition":{"StringEquals":{"iam:PassedToService":"Lambda.amazonaws.com"}}} | | list key-case operator-case object
invalid-service-principal-format | I | error | /Statement/0/Condition/StringEquals/iam:PassedToService/1 | {"Action":"iam:PassRole","Condition":{"StringEquals":{"iam:PassedToService":["ec2.amazonaws.com","ecs"]}}} | | key-case operator-case object
invalid-service-principal-format | I | error | | {"Action":"iam:PassRole","Condition":{"StringLikeIfExists":{"iam:PassedToService":"Lambda.*"}}} | |
invalid-service-principal-format | B | error | | {"Action":"iam:CreateServiceLinkedRole","Condition":{"StringEquals":{"iam:AWSServiceName":"elasticache"}}} | |
invalid-service-principal-format | S | error | | {"Condition":{"ForAnyValue:StringEquals":{"aws:CalledVia":["Athena.amazonaws.com"]}}} | |
invalid-service-principal-format | C | error | | {"Condition":{"StringNotEquals":{"aws:CalledViaFirst":"cloudformation"}}} | |
invalid-service-principal-format | C | error | | {"Condition":{"StringEqualsIfExists":{"aws:CalledViaLast":"s3"}}} | |
invalid-service-principal-format | R | error | | {"Condition":{"StringEquals":{"aws:PrincipalServiceName":"cloudtrail"}}} | |
invalid-service-principal-format | K | error | | {"Condition":{"ForAllValues:StringNotLike":{"aws:PrincipalServiceNamesList":"Delivery.logs.amazonaws.com"}}} | |
invalid-service-principal-format | I | error | | {"Action":"kms:Decrypt","Condition":{"StringEquals":{"kms:ViaService":"s3.amazonaws.com"}}} | |
invalid-service-principal-format | I | error | | {"Action":"kms:Decrypt","Condition":{"StringEquals":{"kms:ViaService":"s3.v-2.amazonaws.com"}}} | |
invalid-service-principal-format | I | error | | {"Action":"kms:Decrypt","Condition":{"StringEquals":{"kms:ViaService":["s3.eu-west-1.amazonaws.com","s3.eu-west.amazonaws.com"]}}} | |
invalid-service-principal-format | I | error | | {"Action":"kms:Decrypt","Condition":{"StringLike":{"kms:ViaService":"S3.*.amazonaws.com"}}} | |
invalid-service-principal-format | I | error | | {"Action":"iam:PassRole","Condition":{"StringEqualsIgnoreCase":{"iam:PassedToService":"lambda"}}} | |
invalid-service-principal-format | R | - | | {"Principal":{"Service":"lambda.amazonaws.com"},"Condition":{"StringEquals":{"aws:SourceAccount":"111122223333"}}} | |
invalid-service-principal-format | R | - | | {"Principal":{"Service":["states.us-east-1.amazonaws.com","delivery.logs.amazonaws.com","ec2.amazonaws.com.cn","vpc-flow-logs.amazonaws.com","s3.data-source.lustre.fsx.amazonaws.com"]}} | |
invalid-service-principal-format | R | - | | {"Principal":{"Service":["alexa-appkit.amazon.com","alexa-connectedhome.amazon.com"]}} | |
invalid-service-principal-format | R | - | | {"Principal":{"Service":"ec2.c2s.ic.gov"}} | |
invalid-service-principal-format | R | - | | {"Principal":{"Service":"*.amazonaws.com"}} | |
invalid-service-principal-format | R | - | | {"Principal":{"Service":"logs.${AWS::Region}.amazonaws.com"}} | |
invalid-service-principal-format | R | - | | {"Principal":{"Service":[]}} | |
invalid-service-principal-format | R | - | | {"Principal":{"Service":7}} | |
invalid-service-principal-format | R | - | | {"Principal":{"AWS":"lambda"}} | |
invalid-service-principal-format | K | - | | {"Principal":{"Service":"Lambda.amazonaws.com"}} | |
invalid-service-principal-format | I | - | | {"Action":"iam:PassRole","Condition":{"StringEquals":{"iam:PassedToService":["ec2.amazonaws.com","ecs-tasks.amazonaws.com"]}}} | |
invalid-service-principal-format | I | - | | {"Action":"iam:PassRole","Condition":{"StringLike":{"iam:PassedToService":["ec2.amazonaws.com*","ec2.*","*"]}}} | |
invalid-service-principal-format | I | - | | {"Action":"iam:PassRole","Condition":{"StringEqualsIgnoreCase":{"iam:PassedToService":"Lambda.amazonaws.com"}}} | |
invalid-service-principal-format | I | - | | {"Action":"iam:PassRole","Condition":{"Null":{"iam:PassedToService":"true"}}} | |
invalid-service-principal-format | I | - | | {"Action":"iam:PassRole","Condition":{"StringEquals":{"iam:PassedToService":"${aws:PrincipalTag/service}"}}} | |
invalid-service-principal-format | I | - | | {"Action":"iam:PassRole","Condition":{"StringEquals":{"iam:PassedToServices":"lambda"}}} | |
invalid-service-principal-format | I | - | | {"Action":"kms:Decrypt","Condition":{"StringEquals":{"kms:ViaService":["s3.eu-west-1.amazonaws.com","ec2.us-gov-west-1.amazonaws.com","rds.cn-north-1.amazonaws.com.cn"]}}} | |
invalid-service-principal-format | I | - | | {"Action":"kms:Decrypt","Condition":{"StringLike":{"kms:ViaService":"s3.*.amazonaws.com"}}} | |
federated-principal-not-supported | R | error | /Statement/0/Principal/Federated | {"Principal":{"Federated":"arn:aws:iam::111122223333:saml-provider/x"}} | | object
federated-principal-not-supported | R | error | /Statement/0/Principal/Federated | {"Principal":{"AWS":"*","Federated":["accounts.google.com","www.amazon.com"]}} | | object
federated-principal-not-supported | E | error | | {"Effect":"Deny","Principal":{"Federated":"cognito-identity.amazonaws.com"}} | |
federated-principal-not-supported | R | error | /Statement/0/NotPrincipal/Federated | {"Effect":"Deny","Principal":null,"NotPrincipal":{"Federated":"*"}} | | object
federated-principal-not-supported | T | - | | {"Principal":{"Federated":"arn:aws:iam::111122223333:saml-provider/x"},"Action":"sts:AssumeRoleWithSAML","Condition":{"StringEquals":{"SAML:aud":"https://signin.aws.amazon.com/saml"}}} | |
federated-principal-not-supported | R | - | | base | |
federated-principal-not-supported | R | - | | {"Principal":{"AWS":"arn:aws:sts::111122223333:federated-user/bob"}} | |
federated-principal-not-supported | R | - | | {"Principal":{"Federated":[]}} | |
federated-principal-not-supported | R | - | | {"Principal":{"federated":"x"}} | |
federated-principal-not-supported | K | - | | {"Principal":{"Federated":"x"}} | |
allow-with-not-principal | R | security | /Statement/0/NotPrincipal | {"Principal":null,"NotPrincipal":{"AWS":"arn:aws:iam::111122223333:role/app"}} | | object
allow-with-not-principal | E | security | /Statement/0/NotPrincipal | {"Principal":null,"NotPrincipal":{"AWS":["111122223333"]}} | | object
allow-with-not-principal | R | security | | {"Principal":null,"NotPrincipal":"*"} | |
allow-with-not-principal | R | security | | {"Principal":null,"NotPrincipal":{}} | |
allow-with-not-principal | R | security | | {"NotPrincipal":{"AWS":"111122223333"}} | |
allow-with-not-principal | R | security | | {"Principal":null,"NotPrincipal":{"Service":"ec2.amazonaws.com"},"Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-abc"}}} | |
allow-with-not-principal | R | security | /Statement/1/NotPrincipal | [{"Effect":"Deny","Principal":null,"NotPrincipal":{"AWS":"111122223333"}},{"Principal":null,"NotPrincipal":{"AWS":"111122223333"}}] | |
allow-with-not-principal | R | - | | {"Effect":"Deny","Principal":null,"NotPrincipal":{"AWS":["arn:aws:iam::111122223333:role/app","arn:aws:iam::111122223333:root"]}} | |
allow-with-not-principal | R | - | | base | |
allow-with-not-principal | R | - | | {"Principal":"*"} | |
allow-with-not-principal | R | - | | {"Principal":null,"NotPrincipal":7} | |
allow-with-not-principal | R | - | | {"Effect":"allow","Principal":null,"NotPrincipal":{"AWS":"111122223333"}} | |
allow-with-not-principal | T | - | | {"Principal":null,"NotPrincipal":{"AWS":"111122223333"}} | |
not-principal-missing-account | R | warning | /Statement/0/NotPrincipal/AWS | {"Effect":"Deny","Principal":null,"NotPrincipal":{"AWS":"arn:aws:iam::111122223333:user/Bob"}} | | list object
not-principal-missing-account | E | warning | /Statement/0/NotPrincipal/AWS | {"Effect":"Deny","Principal":null,"NotPrincipal":{"AWS":"arn:aws:iam::111122223333:role/app"}} | | list object
not-principal-missing-account | R | warning | /Statement/0/NotPrincipal/AWS/0 | {"Effect":"Deny","Principal":null,"NotPrincipal":{"AWS":["arn:aws:iam::111122223333:user/Bob","arn:aws:iam::999988887777:root"]}} | | object
not-principal-missing-account | R | warning | /Statement/0/NotPrincipal/AWS/0 /Statement/0/NotPrincipal/AWS/2 | {"Effect":"Deny","Principal":null,"NotPrincipal":{"AWS":["arn:aws:iam::111122223333:user/a","arn:aws:iam::111122223333:user/b","arn:aws:iam::999988887777:role/c"]}} | | object
not-principal-missing-account | R | warning | /Statement/0/NotPrincipal/AWS/0 | {"Effect":"Deny","Principal":null,"NotPrincipal":{"AWS":["arn:aws:sts::111122223333:assumed-role/app/s1","arn:aws:iam::111122223333:root"]}} | | object
not-principal-missing-account | R | warning | /Statement/0/NotPrincipal/AWS/0 | {"Effect":"Deny","Principal":null,"NotPrincipal":{"AWS":["arn:aws:sts::111122223333:assumed-role/app/s1","arn:aws:iam::111122223333:root","arn:aws:iam::111122223333:role/ops"]}} | | object
not-principal-missing-account | R | warning | /Statement/0/NotPrincipal/AWS/0 | {"Effect":"Deny","Principal":null,"NotPrincipal":{"AWS":["arn:aws:sts::111122223333:assumed-role/app/s1","arn:aws:iam::111122223333:role/app"]}} | | object
not-principal-missing-account | R | warning | /Statement/0/NotPrincipal/AWS | {"Effect":"Deny","Principal":null,"NotPrincipal":{"AWS":"arn:aws:sts::111122223333:assumed-role/app/s1"}} | | list object
not-principal-missing-account | R | warning | | {"Effect":"Deny","Principal":null,"NotPrincipal":{"AWS":"arn:aws:sts::111122223333:federated-user/bob"}} | |
not-principal-missing-account | R | warning | | {"Effect":"Deny","Principal":null,"NotPrincipal":{"Service":"ec2.amazonaws.com","AWS":["arn:aws:iam::111122223333:user/Bob"]}} | |
not-principal-missing-account | R | - | | {"Effect":"Deny","Principal":null,"NotPrincipal":{"AWS":["arn:aws:iam::111122223333:user/Bob","arn:aws:iam::111122223333:root"]}} | |
not-principal-missing-account | R | - | | {"Effect":"Deny","Principal":null,"NotPrincipal":{"AWS":["111122223333","arn:aws:iam::111122223333:user/Bob"]}} | |
not-principal-missing-account | R | - | | {"Effect":"Deny","Principal":null,"NotPrincipal":{"AWS":["arn:aws:sts::111122223333:assumed-role/app/s1","arn:aws:iam::111122223333:role/path/App","arn:aws:iam::111122223333:root"]}} | |
not-principal-missing-account | R | - | | {"Effect":"Deny","Principal":null,"NotPrincipal":{"AWS":"arn:aws:iam::111122223333:root"}} | |
not-principal-missing-account | R | - | | {"Effect":"Deny","Principal":null,"NotPrincipal":{"Service":"ec2.amazonaws.com"}} | |
not-principal-missing-account | R | - | | {"Effect":"Deny","Principal":null,"NotPrincipal":{"AWS":["arn:aws:iam::111122223333:user/Bob","arn:aws:iam::${AWS::AccountId}:root"]}} | |
not-principal-missing-account | R | - | | {"Effect":"Deny","Principal":null,"NotPrincipal":{"AWS":[]}} | |
not-principal-missing-account | R | - | | {"Effect":"Deny","Principal":null,"NotPrincipal":"*"} | |
not-principal-missing-account | R | - | | {"Effect":"Deny","Principal":{"AWS":"arn:aws:iam::111122223333:user/Bob"}} | |
not-principal-missing-account | R | - | | {"Principal":null,"NotPrincipal":{"AWS":"arn:aws:iam::111122223333:user/Bob"}} | |
not-principal-missing-account | T | - | | {"Effect":"Deny","Principal":null,"NotPrincipal":{"AWS":"arn:aws:iam::111122223333:user/Bob"}} | |
canonical-user-unsupported | R | warning | /Statement/0/Principal/CanonicalUser | {"Principal":{"CanonicalUser":"79a59df900b949e55d96a1e698fbaced"},"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1:111122223333:q"} | | object
canonical-user-unsupported | R | warning | | {"Principal":{"CanonicalUser":["79a59df900b949e55d96a1e698fbaced"]}} | {"resource_type":"AWS::SQS::Queue"} |
canonical-user-unsupported | R | warning | | {"Principal":{"AWS":"111122223333","CanonicalUser":"79a59df900b949e55d96a1e698fbaced"},"Action":"kms:Decrypt","Resource":"*"} | |
canonical-user-unsupported | R | warning | | {"Effect":"Deny","Principal":null,"NotPrincipal":{"CanonicalUser":"79a59df900b949e55d96a1e698fbaced"},"Action":"sns:*","Resource":"arn:aws:sns:us-east-1:111122223333:t"} | |
canonical-user-unsupported | R | warning | | {"Principal":{"CanonicalUser":"79a59df900b949e55d96a1e698fbaced"},"Action":"lambda:InvokeFunction","Resource":null} | |
canonical-user-unsupported | E | warning | | {"Principal":{"CanonicalUser":"79a59df900b949e55d96a1e698fbaced"}} | |
canonical-user-unsupported | R | - | | {"Principal":{"CanonicalUser":"79a59df900b949e55d96a1e698fbaced"}} | |
canonical-user-unsupported | R | - | | {"Principal":{"CanonicalUser":"79a59df900b949e55d96a1e698fbaced"}} | {"resource_type":"AWS::S3::Bucket"} |
canonical-user-unsupported | R | - | | {"Principal":{"CanonicalUser":"79a59df900b949e55d96a1e698fbaced"},"Resource":"arn:aws:s3:us-east-1:111122223333:accesspoint/p/object/*"} | {"resource_type":"AWS::S3::AccessPoint"} |
canonical-user-unsupported | R | - | | {"Principal":{"CanonicalUser":"79a59df900b949e55d96a1e698fbaced"},"Action":"s3:*","Resource":"*"} | |
canonical-user-unsupported | R | - | | {"Principal":{"CanonicalUser":"79a59df900b949e55d96a1e698fbaced"},"Action":"*","Resource":"*"} | |
canonical-user-unsupported | R | - | | {"Principal":{"CanonicalUser":[]},"Resource":"arn:aws:sqs:us-east-1:111122223333:q"} | |
canonical-user-unsupported | R | - | | {"Principal":{"AWS":"111122223333"},"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1:111122223333:q"} | |
canonical-user-unsupported | T | - | | {"Principal":{"CanonicalUser":"79a59df900b949e55d96a1e698fbaced"}} | |
canonical-user-unsupported | R | warning | | {"Principal":{"CanonicalUser":"79a59df900b949e55d96a1e698fbaced"},"Resource":["arn:aws:s3:::b1","arn:aws:glacier:us-east-1:111122223333:vaults/v"]} | |
canonical-user-unsupported | R | - | | {"Principal":{"CanonicalUser":"79a59df900b949e55d96a1e698fbaced"},"Action":"*","Resource":"arn:aws:*:*:*:*"} | |
not-principal-usage | R | suggestion | /Statement/0/NotPrincipal | {"Effect":"Deny","Principal":null,"NotPrincipal":{"AWS":["arn:aws:iam::111122223333:role/app","arn:aws:iam::111122223333:root"]}} | | object
not-principal-usage | E | suggestion | /Statement/0/NotPrincipal | {"Effect":"Deny","Principal":null,"NotPrincipal":{"AWS":"111122223333"}} | | object
not-principal-usage | R | suggestion | | {"Effect":"Deny","Principal":null,"NotPrincipal":"*"} | |
not-principal-usage | R | suggestion | | {"Effect":"Deny","Principal":null,"NotPrincipal":{"Service":"ec2.amazonaws.com"},"Condition":{"Bool":{"aws:SecureTransport":"false"}}} | |
not-principal-usage | R | suggestion | | {"Effect":"Deny","NotPrincipal":{"AWS":"111122223333"}} | |
not-principal-usage | R | - | | {"Effect":"Deny","Principal":"*","Condition":{"ArnNotEquals":{"aws:PrincipalArn":"arn:aws:iam::111122223333:role/app"}}} | |
not-principal-usage | R | - | | {"Principal":null,"NotPrincipal":{"AWS":"111122223333"}} | |
not-principal-usage | R | - | | {"Effect":"Deny"} | |
not-principal-usage | R | - | | {"Effect":"Deny","Principal":null,"NotPrincipal":[]} | |
not-principal-usage | T | - | | {"Effect":"Deny","Principal":null,"NotPrincipal":{"AWS":"111122223333"}} | |
\.
