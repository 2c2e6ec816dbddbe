--
-- action.sql
--		Cases of lint_action.c.  Columns and shorthand: cases.sql.
--
COPY lint_case (rule, kind, found, path, document, options, variants) FROM stdin (DELIMITER '|');
invalid-action-format | I | error | /Statement/0/Action | {"Action":"GetObject","Resource":"*"} | |
invalid-action-format | I | error | /Statement/0/Action | {"Action":"s3:Get:Object"} | |
invalid-action-format | I | error | /Statement/0/Action | {"Action":"s*:GetObject"} | |
invalid-action-format | I | error | /Statement/0/Action | {"Action":"*:GetObject"} | |
invalid-action-format | I | error | /Statement/0/Action | {"Action":"*:*"} | |
invalid-action-format | I | error | /Statement/0/Action | {"Action":"s3:GetObject,s3:PutObject"} | |
invalid-action-format | I | error | /Statement/0/Action | {"Action":":GetObject"} | |
invalid-action-format | I | error | /Statement/0/Action | {"Action":""} | |
invalid-action-format | I | error | /Statement/0/NotAction/1 | {"Action":null,"NotAction":["s3:PutObject","s3/GetObject"]} | |
invalid-action-format | I | error | /Statement/0/Action | {"Action":"s3:Get Object"} | |
invalid-action-format | I | - | | {"Action":"s3:*Object"} | |
invalid-action-format | I | - | | {"Action":"*"} | |
invalid-action-format | I | error | /Statement/0/Action | {"Action":"**"} | |
invalid-action-format | T | error | /Statement/0/Action/1 | {"Action":["sts:AssumeRole","***"]} | |
invalid-action-format | I | error | /Statement/0/Action | {"Action":"s3:{Get}Object"} | |
invalid-action-format | I | error | /Statement/0/Action | {"Action":"s3:Get}Object"} | |
invalid-action-format | I | - | | {"Action":"s3: "} | |
admin-access | I | security | /Statement/0 | {"Action":"**","Resource":"*"} | |
invalid-action-format | I | - | | {"Action":"s3:GetObject "} | |
invalid-action-format | I | - | | {"Action":"s3:"} | |
invalid-action-format | I | - | | {"Action":"s3:${aws:PrincipalTag/verb}"} | |
invalid-action-format | I | - | | {"Action":7} | |
invalid-action | I | error | /Statement/0/Action | {"Action":"s3:GetObjet"} | |
invalid-action | I | error | /Statement/0/NotAction/0 | {"Action":null,"NotAction":["s3:GetObjet"]} | | single
invalid-action | T | error | /Statement/0/Action | {"Action":"sts:AsumeRole"} | |
invalid-action | I | - | | {"Action":"S3:getobject"} | |
invalid-action | I | - | | {"Action":"s33:GetObject"} | |
invalid-action | I | - | | {"Action":"s3:Fetch*"} | |
action-wildcard-matches-nothing | I | warning | /Statement/0/Action | {"Action":"s3:Fetch*"} | |
action-wildcard-matches-nothing | I | warning | /Statement/0/Action | {"Action":"s3:GetObj?"} | |
action-wildcard-matches-nothing | I | - | | {"Action":"s3:Get*"} | |
action-wildcard-matches-nothing | I | - | | {"Action":"s3:*"} | |
action-wildcard-matches-nothing | I | - | | {"Action":"s33:Get*"} | |
invalid-service-in-action | I | error | /Statement/0/Action | {"Action":"s33:GetObject"} | |
invalid-service-in-action | I | error | /Statement/0/Action | {"Action":"s33:*"} | |
invalid-service-in-action | I | - | | {"Action":"S3:GetObject"} | |
invalid-service-in-action | I | - | | {"Action":"s*:GetObject"} | |
empty-action-name | I | warning | /Statement/0/Action | {"Action":"s3:"} | |
empty-action-name | I | warning | /Statement/0/Action | {"Action":"s3: "} | |
empty-action-name | K | warning | /Statement/0/Action/1 | {"Action":["s3:GetObject","S3:  "]} | |
empty-action-name | I | - | | {"Action":"s3:GetObject "} | |
empty-action-name | I | - | | {"Action":"s3:*"} | |
empty-action-name | I | - | | {"Action":":"} | |
action-whitespace | I | warning | /Statement/0/Action | {"Action":"s3:GetObject "} | |
action-whitespace | I | warning | /Statement/0/Action | {"Action":" s3:GetObject"} | |
action-whitespace | I | warning | /Statement/0/Action | {"Action":" *"} | |
action-whitespace | I | warning | /Statement/0/Action | {"Action":" s3:"} | |
action-whitespace | I | - | | {"Action":"s3: "} | |
action-whitespace | I | - | | base | |
action-whitespace | I | - | | {"Action":"s3:Get Object"} | |
redundant-action | I | suggestion | /Statement/0/Action/1 | {"Action":["s3:Get*","s3:GetObject"]} | |
redundant-action | I | suggestion | /Statement/0/Action/0 | {"Action":["s3:GetObject","s3:Get*"]} | |
redundant-action | I | suggestion | /Statement/0/Action/1 | {"Action":["s3:GetObject","s3:getobject"]} | |
redundant-action | I | suggestion | /Statement/0/Action/1 | {"Action":["s3:Frob","s3:Frob"]} | |
redundant-action | I | suggestion | /Statement/0/NotAction/1 | {"Action":null,"NotAction":["s3:*","s3:GetObject"]} | |
redundant-action | I | suggestion | /Statement/0/Action/1 /Statement/0/Action/2 | {"Action":["*","iam:GetUser","*:*"]} | | none
redundant-action | I | suggestion | /Statement/0/Action/0 /Statement/0/Action/2 | {"Action":["kms:De*","kms:*","kms:Enable*"]} | | none
redundant-action | I | - | | {"Action":["s3:Get*","s3:*Object"]} | |
redundant-action | I | - | | {"Action":["s3:Get*","s3:PutObject"]} | |
redundant-action | I | - | | {"Action":["s3:Frob","s3:Fetch*"]} | |
redundant-action | I | - | | [{"Action":"s3:Get*"},{"Action":"s3:GetObject"}] | |
unsupported-action-in-policy | R | error | /Statement/0/Action | {"Action":"kms:Decrypt"} | {"resource_type":"AWS::S3::Bucket"} |
unsupported-action-in-policy | R | error | /Statement/0/Action/1 | {"Action":["sqs:SendMessage","s3:*"]} | {"resource_type":"AWS::SQS::Queue"} |
unsupported-action-in-policy | R | error | /Statement/0/Action | {"Action":"ec2:RunInstances"} | {"resource_type":"AWS::BedrockAgentCore::Gateway"} |
unsupported-action-in-policy | R | error | /Statement/0/Action | {"Action":"ec2:RunInstances"} | {"resource_type":"AWS::ACMPCA::CertificateAuthority"} |
unsupported-action-in-policy | R | - | | {"Action":"bedrock-agentcore:InvokeGateway"} | {"resource_type":"AWS::BedrockAgentCore::Gateway"} |
unsupported-action-in-policy | R | - | | {"Action":"vpc-lattice-svcs:Invoke"} | {"resource_type":"AWS::VpcLattice::Service"} |
unsupported-action-in-policy | R | - | | {"Action":"sts:AssumeRole"} | {"resource_type":"AWS::IAM::Role"} |
unsupported-action-in-policy | R | - | | {"Action":"s3:PutObject"} | {"resource_type":"AWS::S3::Bucket"} |
unsupported-action-in-policy | R | - | | {"Action":"s3-object-lambda:GetObject"} | {"resource_type":"AWS::S3::Bucket"} |
unsupported-action-in-policy | R | - | | {"Action":"*"} | {"resource_type":"AWS::S3::Bucket"} |
unsupported-action-in-policy | R | - | | {"Action":"kms:Decrypt"} | |
unsupported-action-in-policy | R | - | | {"Action":"kms:Decrypt"} | {"resource_type":"AWS::NoSuch::Thing"} |
unsupported-action-in-policy | E | - | | {"Action":"kms:Decrypt"} | {"resource_type":"AWS::EC2::VPCEndpoint"} |
missing-dependent-action | I | suggestion | /Statement/0/Action | {"Action":"lambda:CreateFunction","Resource":"*"} | |
missing-dependent-action | I | - | | {"Action":["lambda:CreateFunction","iam:PassRole"],"Resource":"*"} | |
missing-dependent-action | I | - | | [{"Action":"lambda:CreateFunction","Resource":"*"},{"Action":"iam:*","Resource":"*"}] | |
missing-dependent-action | I | - | | {"Effect":"Deny","Action":"lambda:CreateFunction","Resource":"*"} | |
missing-dependent-action | I | - | | base | |
\.
