--
-- organization.sql
--		Cases of lint_organization.c.  Columns and shorthand: cases.sql.
--
COPY lint_case (rule, kind, found, path, document, options, variants) FROM stdin (DELIMITER '|');
scp-syntax-error-principal | C | error | /Statement/0/Principal | {"Principal":"*"} | | object
scp-syntax-error-principal | C | error | /Statement/0/Principal | {"Principal":{"AWS":["111122223333"]}} | | object
scp-syntax-error-principal | C | error | /Statement/0/NotPrincipal | {"NotPrincipal":{"AWS":"arn:aws:iam::111122223333:role/app"}} | | object
scp-syntax-error-principal | C | error | /Statement/0/Principal /Statement/0/NotPrincipal | {"Principal":{},"NotPrincipal":"*"} | | object
scp-syntax-error-principal | C | error | /Statement/1/Principal | [{},{"Effect":"Allow","Principal":"*"}] | |
scp-syntax-error-principal | K | - | | base | |
scp-syntax-error-principal | C | - | | base | |
scp-syntax-error-principal | C | - | | {"Principal":7} | |
scp-syntax-error-principal | C | - | | {"principal":"*"} | |
scp-syntax-error-principal | I | - | | {"Principal":"*"} | |
scp-syntax-error-action-wildcard | C | suggestion | /Statement/0/Action | {"Action":"iam:*Role"} | | list object
scp-syntax-error-action-wildcard | C | suggestion | /Statement/0/Action/1 | {"Action":["iam:Get*","iam:*Role*"]} | | object
scp-syntax-error-action-wildcard | C | suggestion | | {"Action":"iam:Get?ole"} | |
scp-syntax-error-action-wildcard | C | suggestion | | {"Effect":"Allow","Action":"s3:*Object"} | |
scp-syntax-error-action-wildcard | C | suggestion | | {"Action":"s3:Get**"} | |
scp-syntax-error-action-wildcard | C | suggestion | /Statement/0/NotAction | {"Action":null,"NotAction":"s3:*Object"} | | list object
scp-syntax-error-action-wildcard | C | suggestion | | {"Action":"iam:*NoSuchRole"} | |
scp-syntax-error-action-wildcard | C | error | | {"Action":"iam:*Role"} | {"profile":"legacy-scp"} |
scp-syntax-error-action-wildcard | C | error | | {"Action":["s3:*","iam:Get?ole"]} | {"profile":"legacy-scp"} |
scp-syntax-error-action-wildcard | C | - | | {"Action":"iam:Get*"} | |
scp-syntax-error-action-wildcard | C | - | | {"Action":"iam:Get*"} | {"profile":"legacy-scp"} |
scp-syntax-error-action-wildcard | C | - | | {"Action":"iam:*"} | {"profile":"legacy-scp"} |
scp-syntax-error-action-wildcard | C | - | | {"Action":"iam:GetRol?"} | |
scp-syntax-error-action-wildcard | C | - | | {"Action":"*"} | |
scp-syntax-error-action-wildcard | C | - | | base | |
scp-syntax-error-action-wildcard | C | - | | {"Action":"*:GetRole"} | |
scp-syntax-error-action-wildcard | C | - | | {"Action":""} | |
scp-syntax-error-action-wildcard | C | - | | {"Action":7} | |
scp-syntax-error-action-wildcard | I | - | | {"Action":"iam:*Role"} | {"profile":"legacy-scp"} |
rcp-syntax-error-principal | K | error | /Statement/0/Principal | {"Principal":{"AWS":"111122223333"}} | | object
rcp-syntax-error-principal | K | error | /Statement/0/Principal | {"Principal":{"AWS":"*"}} | | object
rcp-syntax-error-principal | K | error | | {"Principal":"**"} | |
rcp-syntax-error-principal | K | error | | {"Principal":"arn:aws:iam::111122223333:root"} | |
rcp-syntax-error-principal | K | error | | {"Principal":""} | |
rcp-syntax-error-principal | K | error | | {"Principal":{}} | |
rcp-syntax-error-principal | K | error | | {"Principal":{"Service":["s3.amazonaws.com"]}} | |
rcp-syntax-error-principal | K | error | /Statement/0/NotPrincipal | {"Principal":null,"NotPrincipal":{"AWS":"111122223333"}} | | object
rcp-syntax-error-principal | K | error | /Statement/0/NotPrincipal | {"NotPrincipal":"*"} | | object
rcp-syntax-error-principal | K | error | /Statement/1/Principal | [{},{"Principal":{"AWS":"*"}}] | |
rcp-syntax-error-principal | K | - | | base | |
rcp-syntax-error-principal | K | - | | {"Principal":null} | |
rcp-syntax-error-principal | K | error | /Statement/0/Principal | {"Principal":["*"]} | |
rcp-syntax-error-principal | K | error | /Statement/0/NotPrincipal | {"Principal":null,"NotPrincipal":["*"]} | |
rcp-syntax-error-principal | K | - | | {"Principal":7} | |
rcp-syntax-error-principal | R | - | | base | |
rcp-syntax-error-principal | C | - | | {"Principal":{"AWS":"*"}} | |
rcp-syntax-error-allow | K | error | /Statement/0/Effect | {"Effect":"Allow"} | | object
rcp-syntax-error-allow | K | error | | {"Effect":"Allow","Action":"s3:*"} | |
rcp-syntax-error-allow | K | error | | {"Effect":"Allow","Action":"*","Condition":{"Bool":{"aws:SecureTransport":"true"}}} | |
rcp-syntax-error-allow | K | error | | {"Effect":"Allow","Action":"*","Resource":"arn:aws:s3:::b1"} | |
rcp-syntax-error-allow | K | error | | {"Effect":"Allow","Action":["*","s3:*"]} | |
rcp-syntax-error-allow | K | error | | {"Effect":"Allow","Action":"*","Principal":{"AWS":"*"}} | |
rcp-syntax-error-allow | K | error | /Statement/0/Effect | [{"Effect":"Allow","Action":"*"},{}] | |
rcp-syntax-error-allow | K | error | /Statement/1/Effect | [{},{"Effect":"Allow"}] | |
rcp-syntax-error-allow | K | - | | base | |
rcp-syntax-error-allow | K | - | | {"Effect":"Allow","Action":"*"} | |
rcp-syntax-error-allow | K | - | | {"Sid":"RCPFullAWSAccess","Effect":"Allow","Action":["*"],"Resource":["*"]} | |
rcp-syntax-error-allow | K | - | | {"Effect":"allow"} | |
rcp-syntax-error-allow | K | - | | {"Effect":null} | |
rcp-syntax-error-allow | C | - | | {"Effect":"Allow"} | |
rcp-syntax-error-notaction | K | error | /Statement/0/NotAction | {"Action":null,"NotAction":"s3:GetObject"} | | object
rcp-syntax-error-notaction | K | error | /Statement/0/NotAction | {"Action":null,"NotAction":["s3:*","sqs:*"]} | | object
rcp-syntax-error-notaction | K | error | /Statement/0/NotAction | {"NotAction":[]} | | object
rcp-syntax-error-notaction | K | error | /Statement/1/NotAction | [{},{"Action":null,"NotAction":"*"}] | |
rcp-syntax-error-notaction | K | - | | base | |
rcp-syntax-error-notaction | K | - | | {"Resource":null,"NotResource":"arn:aws:s3:::b1/*"} | |
rcp-syntax-error-notaction | K | - | | {"Action":null,"NotAction":7} | | list
rcp-syntax-error-notaction | C | - | | {"Action":null,"NotAction":"s3:GetObject"} | |
rcp-syntax-error-notaction | K | error | /Statement/0/NotAction | {"Effect":"Allow","Action":null,"NotAction":"iam:*"} | | object
rcp-syntax-error-notaction | K | - | | {"notAction":"s3:GetObject"} | |
rcp-syntax-error-notaction | R | - | | {"Action":null,"NotAction":"s3:GetObject"} | |
rcp-syntax-error-action | K | error | /Statement/0/Action | {"Action":"ec2:*"} | | list object
rcp-syntax-error-action | K | error | /Statement/0/Action | {"Action":"*"} | | list object
rcp-syntax-error-action | K | error | | {"Action":"*:*"} | |
rcp-syntax-error-action | K | error | | {"Action":"**"} | |
rcp-syntax-error-action | K | error | /Statement/0/Action/1 /Statement/0/Action/3 | {"Action":["s3:*","iam:CreateUser","sts:AssumeRole","EC2:Run*"]} | | object
rcp-syntax-error-action | K | error | | {"Action":"lambda:NoSuchThing"} | |
rcp-syntax-error-action | K | error | | {"Action":"ec2:NoSuch*"} | |
rcp-syntax-error-action | K | error | | {"Effect":"Allow","Action":"*","Condition":{"Bool":{"aws:SecureTransport":"true"}}} | |
rcp-syntax-error-action | K | error | /Statement/0/Action | [{"Effect":"Allow","Action":"*"},{}] | |
rcp-syntax-error-action | K | - | | {"Action":"sqs:*"} | |
rcp-syntax-error-action | K | - | | {"Action":["s3:*","SQS:SendMessage","kms:Decrypt","secretsmanager:*","sts:AssumeRole","dynamodb:*","ecr:*","logs:*","cognito-idp:*","aoss:*"]} | |
rcp-syntax-error-action | K | - | | base | |
rcp-syntax-error-action | K | - | | {"Effect":"Allow","Action":"*"} | |
rcp-syntax-error-action | K | - | | {"Action":"nosuchservice:*"} | |
rcp-syntax-error-action | K | - | | {"Action":"GetObject"} | |
rcp-syntax-error-action | K | - | | {"Action":"ec2:"} | |
rcp-syntax-error-action | K | - | | {"Action":[]} | |
rcp-syntax-error-action | K | - | | {"Action":null,"NotAction":"ec2:*"} | |
rcp-syntax-error-action | C | - | | {"Action":"ec2:*"} | |
rcp-missing-related-principal-condition-key | K | warning | /Statement/0/Condition/StringNotEqualsIfExists/aws:PrincipalOrgID | {"Condition":{"StringNotEqualsIfExists":{"aws:PrincipalOrgID":"o-a"}}} | | object key-case operator-case
rcp-missing-related-principal-condition-key | K | warning | | {"Condition":{"StringNotEquals":{"aws:PrincipalAccount":["111122223333"]}}} | |
rcp-missing-related-principal-condition-key | K | warning | | {"Condition":{"ArnNotLike":{"aws:PrincipalArn":"arn:aws:iam::111122223333:role/app"}}} | |
rcp-missing-related-principal-condition-key | K | warning | | {"Condition":{"StringNotEquals":{"aws:PrincipalTag/team":"a"}}} | |
rcp-missing-related-principal-condition-key | K | warning | | {"Condition":{"ForAllValues:StringNotLike":{"aws:PrincipalOrgPaths":"o-a/*"}}} | |
rcp-missing-related-principal-condition-key | K | warning | | {"Condition":{"StringEquals":{"aws:PrincipalType":"Anonymous"}}} | |
rcp-missing-related-principal-condition-key | K | warning | | {"Condition":{"Null":{"aws:PrincipalOrgID":"true"}}} | |
rcp-missing-related-principal-condition-key | K | warning | | {"Condition":{"StringNotEqualsIfExists":{"aws:PrincipalOrgID":"o-a"},"BoolIfExists":{"aws:PrincipalIsAWSService":"true"}}} | |
rcp-missing-related-principal-condition-key | K | warning | | {"Condition":{"StringNotEqualsIfExists":{"aws:PrincipalOrgID":"o-a"},"BoolIfExists":{"aws:PrincipalIsAWSService":["true","false"]}}} | |
rcp-missing-related-principal-condition-key | K | warning | | {"Condition":{"StringNotEqualsIfExists":{"aws:PrincipalOrgID":"o-a"},"BoolIfExists":{"aws:PrincipalIsAWSService":[]}}} | |
rcp-missing-related-principal-condition-key | K | warning | | {"Condition":{"StringNotEqualsIfExists":{"aws:PrincipalOrgID":"o-a"},"Bool":{"aws:PrincipalIsAWSService":"false"}}} | |
rcp-missing-related-principal-condition-key | K | warning | | {"Condition":{"StringNotEqualsIfExists":{"aws:PrincipalOrgID":"o-a"},"BoolIfExists":{"aws:ViaAWSService":"false"}}} | |
rcp-missing-related-principal-condition-key | K | warning | /Statement/1/Condition/StringNotEqualsIfExists/aws:PrincipalOrgID | [{"Condition":{"BoolIfExists":{"aws:PrincipalIsAWSService":"false"}}},{"Condition":{"StringNotEqualsIfExists":{"aws:PrincipalOrgID":"o-a"}}}] | | key-case operator-case
rcp-missing-related-principal-condition-key | K | - | | {"Condition":{"StringNotEqualsIfExists":{"aws:PrincipalOrgID":"o-a"},"BoolIfExists":{"aws:PrincipalIsAWSService":"false"}}} | |
rcp-missing-related-principal-condition-key | K | - | | {"Condition":{"StringNotEqualsIfExists":{"aws:PrincipalOrgID":"o-a","aws:PrincipalAccount":["111122223333"]},"BoolIfExists":{"aws:PrincipalIsAWSService":false}}} | |
rcp-missing-related-principal-condition-key | K | - | | {"Condition":{"StringNotEqualsIfExists":{"aws:PrincipalOrgID":"o-a"},"BoolIfExists":{"aws:PrincipalIsAWSService":["False"]}}} | |
rcp-missing-related-principal-condition-key | K | - | | {"Condition":{"Bool":{"aws:SecureTransport":"false"}}} | |
rcp-missing-related-principal-condition-key | K | - | | {"Condition":{"StringNotEqualsIfExists":{"aws:SourceOrgID":"o-a"}}} | |
rcp-missing-related-principal-condition-key | K | - | | {"Condition":{"StringNotEquals":{"aws:ResourceOrgID":"o-a"}}} | |
rcp-missing-related-principal-condition-key | K | - | | {"Condition":{"Bool":{"aws:PrincipalIsAWSService":"true"}}} | |
rcp-missing-related-principal-condition-key | K | - | | {"Condition":{"StringEquals":{"aws:PrincipalServiceName":"s3.amazonaws.com"}}} | |
rcp-missing-related-principal-condition-key | K | - | | {"Condition":{"Null":{"aws:PrincipalOrgID":"false"}}} | |
rcp-missing-related-principal-condition-key | K | - | | base | |
rcp-missing-related-principal-condition-key | R | - | | {"Effect":"Deny","Condition":{"StringNotEqualsIfExists":{"aws:PrincipalOrgID":"o-a"}}} | |
rcp-missing-related-principal-condition-key | K | - | | {"Action":["s3:*","sqs:*","kms:*","secretsmanager:*","sts:AssumeRole"],"Condition":{"StringNotEqualsIfExists":{"aws:PrincipalOrgID":"o-a","aws:PrincipalAccount":["999988887777"],"aws:ResourceTag/dp:exclude:identity":"true"},"BoolIfExists":{"aws:PrincipalIsAWSService":"false"},"ArnNotLikeIfExists":{"aws:PrincipalArn":"arn:aws:iam::*:role/deploy"}}} | |
rcp-missing-related-service-principal-condition-key | K | warning | /Statement/0/Condition/StringNotEqualsIfExists/aws:SourceOrgID | {"Condition":{"StringNotEqualsIfExists":{"aws:SourceOrgID":"o-a"}}} | | object key-case operator-case
rcp-missing-related-service-principal-condition-key | K | warning | | {"Condition":{"StringNotEquals":{"aws:SourceAccount":["111122223333"]}}} | |
rcp-missing-related-service-principal-condition-key | K | warning | | {"Condition":{"ArnNotLike":{"aws:SourceArn":"arn:aws:s3:::b1"}}} | |
rcp-missing-related-service-principal-condition-key | K | warning | | {"Condition":{"ForAllValues:StringNotLike":{"aws:SourceOrgPaths":"o-a/*"}}} | |
rcp-missing-related-service-principal-condition-key | K | warning | | {"Condition":{"StringNotEqualsIfExists":{"aws:SourceOrgID":"o-a"},"Null":{"aws:SourceAccount":"false"}}} | |
rcp-missing-related-service-principal-condition-key | K | warning | | {"Condition":{"StringNotEqualsIfExists":{"aws:SourceOrgID":"o-a"},"BoolIfExists":{"aws:PrincipalIsAWSService":"false"},"Null":{"aws:SourceAccount":"false"}}} | |
rcp-missing-related-service-principal-condition-key | K | warning | | {"Condition":{"StringNotEqualsIfExists":{"aws:SourceOrgID":"o-a"},"ForAllValues:Bool":{"aws:PrincipalIsAWSService":"true"}}} | |
rcp-missing-related-service-principal-condition-key | K | - | | {"Condition":{"StringNotEqualsIfExists":{"aws:SourceOrgID":"o-a"},"BoolIfExists":{"aws:PrincipalIsAWSService":"true"},"Null":{"aws:SourceAccount":"false"}}} | |
rcp-missing-related-service-principal-condition-key | K | suggestion | | {"Condition":{"StringNotEqualsIfExists":{"aws:SourceOrgID":"o-a","aws:SourceAccount":["999988887777"]},"Bool":{"aws:PrincipalIsAWSService":"true"},"Null":{"aws:SourceArn":"false"}}} | |
rcp-missing-related-service-principal-condition-key | K | - | | {"Condition":{"Null":{"aws:SourceAccount":"false"}}} | |
rcp-missing-related-service-principal-condition-key | K | - | | {"Condition":{"StringNotEquals":{"aws:SourceVpc":"vpc-1"}}} | |
rcp-missing-related-service-principal-condition-key | K | - | | {"Condition":{"StringNotEqualsIfExists":{"aws:PrincipalOrgID":"o-a"}}} | |
rcp-missing-related-service-principal-condition-key | K | - | | base | |
rcp-missing-related-service-principal-condition-key | R | - | | {"Condition":{"StringEquals":{"aws:SourceAccount":"111122223333"}}} | |
rcp-missing-service-condition-key-null-check | K | warning | /Statement/0/Condition/StringNotEqualsIfExists/aws:SourceOrgID | {"Condition":{"StringNotEqualsIfExists":{"aws:SourceOrgID":"o-a"},"BoolIfExists":{"aws:PrincipalIsAWSService":"true"}}} | | object key-case operator-case
rcp-missing-service-condition-key-null-check | K | warning | | {"Condition":{"StringNotEqualsIfExists":{"aws:SourceAccount":["111122223333"]}}} | |
rcp-missing-service-condition-key-null-check | K | warning | | {"Condition":{"StringNotEqualsIfExists":{"aws:SourceOrgID":"o-a"},"Null":{"aws:SourceAccount":"true"}}} | |
rcp-missing-service-condition-key-null-check | K | warning | | {"Condition":{"StringNotEqualsIfExists":{"aws:SourceOrgID":"o-a"},"Null":{"aws:SourceOrgID":"false"}}} | |
rcp-missing-service-condition-key-null-check | K | warning | | {"Condition":{"StringNotEqualsIfExists":{"aws:SourceOrgID":"o-a"},"Null":{"aws:SourceArn":[]}}} | |
rcp-missing-service-condition-key-null-check | K | - | | {"Condition":{"StringNotEqualsIfExists":{"aws:SourceOrgID":"o-a"},"BoolIfExists":{"aws:PrincipalIsAWSService":"true"},"Null":{"aws:SourceAccount":"false"}}} | |
rcp-missing-service-condition-key-null-check | K | - | | {"Condition":{"ArnNotLikeIfExists":{"aws:SourceArn":"arn:aws:s3:::b1"},"Null":{"aws:SourceArn":false}}} | |
rcp-missing-service-condition-key-null-check | K | - | | {"Condition":{"StringNotEqualsIfExists":{"aws:SourceOrgPaths":"o-a"},"Null":{"aws:SourceArn":"FALSE"}}} | |
rcp-missing-service-condition-key-null-check | K | - | | {"Condition":{"Null":{"aws:SourceAccount":"true"}}} | |
rcp-missing-service-condition-key-null-check | K | - | | {"Condition":{"StringNotEqualsIfExists":{"aws:PrincipalOrgID":"o-a"}}} | |
rcp-missing-service-condition-key-null-check | K | - | | base | |
rcp-blanket-deny | K | suggestion | /Statement/0 | base | | object
rcp-blanket-deny | K | suggestion | | {"Condition":{}} | |
rcp-blanket-deny | K | suggestion | | {"Condition":{"StringEquals":{}}} | |
rcp-blanket-deny | K | suggestion | /Statement/1 | [{"Condition":{"Bool":{"aws:SecureTransport":"false"}}},{"Resource":"arn:aws:s3:::b1/*"}] | |
rcp-blanket-deny | K | - | | {"Condition":{"StringNotEqualsIfExists":{"aws:PrincipalOrgID":"o-a"},"BoolIfExists":{"aws:PrincipalIsAWSService":"false"}}} | |
rcp-blanket-deny | K | - | | {"Condition":{"Bool":{"aws:SecureTransport":"false"}}} | |
rcp-blanket-deny | K | - | | {"Condition":{"StringEquals":{"aws:PrincipalOrgID":[]}}} | |
rcp-blanket-deny | K | - | | {"Condition":[]} | |
rcp-blanket-deny | K | - | | {"Effect":"Allow"} | |
rcp-blanket-deny | C | - | | base | |
\.
