--
-- agent_context.sql
--		Cases of lint_agent_context.c.  Columns and shorthand: cases.sql.
--
COPY lint_case (rule, kind, found, path, document, options, variants) FROM stdin (DELIMITER '|');
agent-missing-execution-context | I | warning | /Statement/0 | base | {"profile":"agent"} | object
agent-missing-execution-context | I | - |  | {"Condition":{"ArnEquals":{"lambda:SourceFunctionArn":"arn:aws:lambda:us-east-1:111122223333:function:f1"}}} | {"profile":"agent"} |
agent-missing-execution-context | I | - |  | base |  |
agent-missing-execution-context | I | - |  | {"Condition":{"ArnLike":{"ec2:SourceInstanceArn":"arn:aws:ec2:us-east-1:111122223333:instance/i-0"}}} | {"profile":"agent"} |
agent-missing-execution-context | I | - |  | {"Condition":{"StringEquals":{"aws:SourceVpc":"vpc-1"}}} | {"profile":"agent"} |
agent-missing-execution-context | I | - |  | {"Condition":{"StringEquals":{"aws:SourceVpce":"vpce-1"}}} | {"profile":"agent"} |
agent-missing-execution-context | I | - |  | {"Condition":{"ArnEquals":{"aws:SourceVpcArn":"arn:aws:ec2:us-east-1:111122223333:vpc/vpc-1"}}} | {"profile":"agent"} |
agent-missing-execution-context | I | - |  | {"Condition":{"StringEquals":{"aws:Ec2InstanceSourceVpc":"vpc-1"}}} | {"profile":"agent"} |
agent-missing-execution-context | I | - |  | {"Condition":{"IpAddress":{"aws:SourceIp":"203.0.113.0/24"}}} | {"profile":"agent"} |
agent-missing-execution-context | B | warning | /Statement/0 | {"Condition":{"IpAddress":{"aws:SourceIp":"0.0.0.0/0"}}} | {"profile":"agent"} | object
agent-missing-execution-context | S | warning | /Statement/0 | {"Condition":{"StringEqualsIfExists":{"aws:SourceVpce":"vpce-1"}}} | {"profile":"agent"} | object
agent-missing-execution-context | I | warning | /Statement/0 | {"Condition":{"StringNotEquals":{"aws:SourceVpce":"vpce-1"}}} | {"profile":"agent"} | object
agent-missing-execution-context | I | warning | /Statement/0 | {"Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-abcdefghij"}}} | {"profile":"agent"} | object
agent-missing-execution-context | I | warning | /Statement/0 | {"Condition":{"ArnLike":{"lambda:SourceFunctionArn":"*"}}} | {"profile":"agent"} | object
agent-missing-execution-context | I | - |  | [{},{"Action":"*","Resource":"*","Condition":{"StringNotEqualsIfExists":{"aws:SourceVpce":"vpce-1"},"BoolIfExists":{"aws:ViaAWSService":"false"}},"Effect":"Deny"}] | {"profile":"agent"} |
agent-missing-execution-context | I | - |  | [{},{"Action":"s3:*","Resource":"*","Condition":{"NotIpAddress":{"aws:SourceIp":["203.0.113.0/24"]}},"Effect":"Deny"}] | {"profile":"agent"} |
agent-missing-execution-context | I | - |  | [{},{"Action":"s3:*","Resource":"arn:aws:s3:::b1/*","Condition":{"ArnNotEquals":{"lambda:SourceFunctionArn":"arn:aws:lambda:us-east-1:111122223333:function:f1"}},"Effect":"Deny"}] | {"profile":"agent"} |
agent-missing-execution-context | I | warning | /Statement/0 | [{},{"Action":"dynamodb:*","Resource":"*","Condition":{"StringNotEquals":{"aws:SourceVpce":"vpce-1"}},"Effect":"Deny"}] | {"profile":"agent"} |
agent-missing-execution-context | I | warning | /Statement/0 | [{},{"Action":"*","Resource":"*","Condition":{"StringEquals":{"aws:SourceVpce":"vpce-1"}},"Effect":"Deny"}] | {"profile":"agent"} |
agent-missing-execution-context | I | warning | /Statement/1 | [{"Condition":{"StringEquals":{"aws:SourceVpc":"vpc-1"}}},{"Action":"dynamodb:GetItem","Resource":"arn:aws:dynamodb:us-east-1:111122223333:table/t"},{"Action":"s3:PutObject"}] | {"profile":"agent"} |
agent-missing-execution-context | I | - |  | {"Action":"sts:AssumeRole","Resource":"arn:aws:iam::111122223333:role/app"} | {"profile":"agent"} |
agent-missing-execution-context | I | - |  | {"Action":"iam:*","Resource":"*"} | {"profile":"agent"} |
agent-missing-execution-context | I | - |  | {"Action":["logs:CreateLogGroup","logs:CreateLogStream","logs:PutLogEvents"],"Resource":"*"} | {"profile":"agent"} |
agent-missing-execution-context | I | - |  | {"Action":"ec2:DescribeInstances","Resource":"*"} | {"profile":"agent"} |
agent-missing-execution-context | I | warning | /Statement/0 | {"Action":"lambda:InvokeFunction","Resource":"arn:aws:lambda:us-east-1:111122223333:function:f1"} | {"profile":"agent"} | object
agent-missing-execution-context | I | warning | /Statement/0 | {"Action":"sns:Publish","Resource":"*"} | {"profile":"agent"} | object
agent-missing-execution-context | I | warning | /Statement/0 | {"Action":"events:PutEvents","Resource":"*"} | {"profile":"agent"} | object
agent-missing-execution-context | I | warning | /Statement/0 | {"Action":"bedrock:InvokeModel","Resource":"*"} | {"profile":"agent"} | object
agent-missing-execution-context | I | warning | /Statement/0 | {"Action":"ses:SendEmail","Resource":"*"} | {"profile":"agent"} | object
agent-missing-execution-context | I | warning | /Statement/0 | {"Action":"kms:Decrypt","Resource":"*"} | {"profile":"agent"} | object
agent-missing-execution-context | I | warning | /Statement/0 | {"Action":"secretsmanager:GetSecretValue","Resource":"*"} | {"profile":"agent"} | object
agent-missing-execution-context | I | warning | /Statement/0 | {"Action":"sqs:SendMessage","Resource":"*"} | {"profile":"agent"} | object
agent-missing-execution-context | I | warning | /Statement/0 | {"Action":"*","Resource":"*"} | {"profile":"agent"} | object
agent-missing-execution-context | I | warning | /Statement/0 | {"Action":null,"NotAction":"iam:*","Resource":"*"} | {"profile":"agent"} | object
agent-missing-execution-context | I | - |  | {"Action":"s3:GetObject","Resource":"*","Effect":"Deny"} | {"profile":"agent"} |
agent-mcp-privileged-tool | I | security | /Statement/0/Action | {"Action":"eks-mcp:*","Resource":"*"} | {"profile":"agent"} |
agent-mcp-privileged-tool | I | - |  | {"Action":["eks-mcp:InvokeMcp","eks-mcp:CallReadOnlyTool"],"Resource":"*"} | {"profile":"agent"} |
agent-mcp-privileged-tool | B | security | /Statement/0/Action | {"Action":"eks-mcp:CallPrivilegedTool","Resource":"*"} | {"profile":"agent"} |
agent-mcp-privileged-tool | S | security | /Statement/0/Action/1 | {"Action":["agentaccess-mcp:Screenshot","agentaccess-mcp:LeftClick"],"Resource":"*"} | {"profile":"agent"} |
agent-mcp-privileged-tool | I | security | /Statement/0/Action | {"Action":"eks-mcp:CallRead*","Resource":"*"} | {"profile":"agent"} |
agent-mcp-privileged-tool | I | security | /Statement/0/Action | {"Action":"eks-mcp:CallReadOnlyToo?","Resource":"*"} | {"profile":"agent"} |
agent-mcp-privileged-tool | I | security | /Statement/0/Action | {"Action":"agentaccess-mcp:TypeText","Resource":"*"} | {"profile":"agent"} |
agent-mcp-privileged-tool | I | security | /Statement/0/Action/0 /Statement/0/Action/1 | {"Action":["ecs-mcp:*","eks-mcp:CallPrivilegedTool"],"Resource":"*"} | {"profile":"agent"} |
agent-mcp-privileged-tool | I | security | /Statement/0/NotAction | {"Action":null,"NotAction":"iam:*","Resource":"*"} | {"profile":"agent"} |
agent-mcp-privileged-tool | I | - |  | {"Action":null,"NotAction":["eks-mcp:CallPrivilegedTool","agentaccess-mcp:*","aws-mcp:*","sagemaker-unified-studio-mcp:*"],"Resource":"*"} | {"profile":"agent"} |
agent-mcp-privileged-tool | I | security |  | {"Action":"eks-mcp:CallPrivilegedTool","Resource":"*","Condition":{"Bool":{"aws:ViaAWSMCPService":"true"}}} | {"profile":"agent"} |
agent-mcp-privileged-tool | I | - |  | [{"Action":"eks-mcp:CallPrivilegedTool","Resource":"*"},{"Action":"eks-mcp:*","Resource":"*","Effect":"Deny"}] | {"profile":"agent"} |
agent-mcp-privileged-tool | I | - |  | {"Action":"eks-mcp:*","Resource":"*","Effect":"Deny"} | {"profile":"agent"} |
agent-mcp-privileged-tool | I | - |  | {"Action":"eks-mcp:*","Resource":"*"} |  |
agent-mcp-privileged-tool | I | - |  | {"Action":"*","Resource":"*"} | {"profile":"agent"} |
agent-outbound-identity-token | I | warning | /Statement/0/Action | {"Action":"sts:GetWebIdentityToken","Resource":"*"} | {"profile":"agent"} |
agent-outbound-identity-token | I | - |  | {"Action":"sts:GetWebIdentityToken","Resource":"*","Condition":{"ForAllValues:StringEquals":{"sts:IdentityTokenAudience":"https://crm.example.com"},"Null":{"sts:IdentityTokenAudience":"false"},"NumericLessThanEquals":{"sts:DurationSeconds":"300"}}} | {"profile":"agent"} |
agent-outbound-identity-token | I | warning | /Statement/0/Action | {"Action":"sts:GetWebIdentityToken","Resource":"*","Condition":{"ForAllValues:StringEquals":{"sts:IdentityTokenAudience":"https://crm.example.com"},"Null":{"sts:IdentityTokenAudience":"false"}}} | {"profile":"agent"} |
agent-outbound-identity-token | I | warning | /Statement/0/Action | {"Action":"sts:GetWebIdentityToken","Resource":"*","Condition":{"NumericLessThanEquals":{"sts:DurationSeconds":"300"}}} | {"profile":"agent"} |
agent-outbound-identity-token | I | warning | /Statement/0/Action | {"Action":"sts:GetWebIdentityToken","Resource":"*","Condition":{"ForAllValues:StringEquals":{"sts:IdentityTokenAudience":"https://crm.example.com"},"Null":{"sts:IdentityTokenAudience":"false"},"NumericGreaterThan":{"sts:DurationSeconds":"1"}}} | {"profile":"agent"} |
agent-outbound-identity-token | I | warning | /Statement/0/Action | {"Action":"sts:GetWebIdentityToken","Resource":"*","Condition":{"ForAllValues:StringEquals":{"sts:IdentityTokenAudience":"https://crm.example.com"},"Null":{"sts:IdentityTokenAudience":"false"},"NumericLessThanIfExists":{"sts:DurationSeconds":"1"}}} | {"profile":"agent"} |
agent-outbound-identity-token | I | warning | /Statement/0/Action | {"Action":"sts:GetWebIdentityToken","Resource":"*","Condition":{"NumericLessThanEquals":{"sts:DurationSeconds":"300"},"ForAnyValue:StringEquals":{"sts:IdentityTokenAudience":"x"}}} | {"profile":"agent"} |
agent-outbound-identity-token | I | warning | /Statement/0/Action | {"Action":"sts:GetWebIdentityToken","Resource":"*","Condition":{"NumericLessThanEquals":{"sts:DurationSeconds":"300"},"ForAllValues:StringEquals":{"sts:IdentityTokenAudience":"x"}}} | {"profile":"agent"} |
agent-outbound-identity-token | I | warning | /Statement/0/Action | {"Action":"sts:GetWebIdentityToken","Resource":"*","Condition":{"NumericLessThanEquals":{"sts:DurationSeconds":"300"},"ForAllValues:StringLike":{"sts:IdentityTokenAudience":"*"},"Null":{"sts:IdentityTokenAudience":"false"}}} | {"profile":"agent"} |
agent-outbound-identity-token | I | - |  | {"Action":"sts:GetWebIdentityToken","Resource":"*","Condition":{"ForAllValues:StringEquals":{"sts:IdentityTokenAudience":"https://crm.example.com"},"Null":{"sts:IdentityTokenAudience":"false"},"NumericLessThan":{"sts:DurationSeconds":[301]}}} | {"profile":"agent"} |
agent-outbound-identity-token | I | - |  | {"Action":"sts:GetWebIdentityToken","Resource":"*","Condition":{"ForAllValues:StringEquals":{"sts:IdentityTokenAudience":"https://crm.example.com"},"Null":{"sts:IdentityTokenAudience":"false"},"NumericEquals":{"sts:DurationSeconds":300}}} | {"profile":"agent"} |
agent-outbound-identity-token | B | warning | /Statement/0/Action | {"Action":"sts:Get*","Resource":"*"} | {"profile":"agent"} |
agent-outbound-identity-token | S | warning | /Statement/0/NotAction | {"Action":null,"NotAction":"iam:*","Resource":"*"} | {"profile":"agent"} |
agent-outbound-identity-token | I | warning | /Statement/0/Action/1 | {"Action":["sts:GetCallerIdentity","sts:GetWebIdentityToken"],"Resource":"*"} | {"profile":"agent"} |
agent-outbound-identity-token | I | - |  | {"Action":"sts:GetCallerIdentity","Resource":"*"} | {"profile":"agent"} |
agent-outbound-identity-token | I | - |  | {"Action":"sts:GetWebIdentityToken"} | {"profile":"agent"} |
agent-outbound-identity-token | I | - |  | {"Action":"sts:GetWebIdentityToken","Resource":"*","Effect":"Deny"} | {"profile":"agent"} |
agent-outbound-identity-token | I | - |  | [{"Action":"sts:*","Resource":"*"},{"Action":"sts:GetWebIdentityToken","Resource":"*","Effect":"Deny"}] | {"profile":"agent"} |
agent-outbound-identity-token | I | - |  | {"Action":"sts:GetWebIdentityToken","Resource":"*"} |  |
agent-outbound-identity-token | I | - |  | {"Action":"*","Resource":"*"} | {"profile":"agent"} |
agent-missing-execution-context | I | - |  | [{},{"Effect":"Deny","Resource":"*"}] | {"profile":"agent"} |
agent-missing-execution-context | I | - |  | [{},{"Effect":"Deny"}] | {"profile":"agent"} |
agent-missing-execution-context | I | warning | /Statement/0 | [{},{"Effect":"Deny","Action":"s3:PutObject"}] | {"profile":"agent"} |
agent-missing-execution-context | I | warning | /Statement/0 | {"Resource":"arn:aws:sqs:us-east-1:111122223333:q"} | {"profile":"agent"} | object
agent-missing-execution-context | I | warning | /Statement/1 | [{},{"Action":"dynamodb:*","Resource":"*"},{"Effect":"Deny","Resource":"*"}] | {"profile":"agent"} |
agent-mcp-privileged-tool | I | - |  | [{"Action":"eks-mcp:*","Resource":"*"},{"Effect":"Deny","Action":"eks-mcp:*","Resource":"*"}] | {"profile":"agent"} |
agent-mcp-privileged-tool | I | security | /Statement/0/Action | [{"Action":"eks-mcp:*","Resource":"*"},{"Effect":"Deny","Action":"eks-mcp:CallPrivilegedTool","Resource":"*"}] | {"profile":"agent"} |
agent-mcp-privileged-tool | I | security | /Statement/0/Action | [{"Action":"eks-mcp:*","Resource":"*"},{"Effect":"Deny","Action":"eks-mcp:*","Resource":"*","Condition":{"StringNotEquals":{"aws:SourceVpce":"vpce-1"}}}] | {"profile":"agent"} |
\.
