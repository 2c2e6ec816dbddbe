--
-- escalation.sql
--		Cases of lint_escalation.c.  Columns and shorthand: cases.sql.
--
COPY lint_case (rule, kind, found, path, document, options, variants) FROM stdin (DELIMITER '|');
privilege-escalation | I | security | /Statement/0/Action/0 | {"Action":["iam:PassRole","lambda:CreateFunction","lambda:InvokeFunction"],"Resource":"*"} |  |
privilege-escalation | I | - |  | {"Action":["iam:PassRole","lambda:InvokeFunction"],"Resource":"*"} |  |
privilege-escalation | B | security |  | {"Action":["iam:PassRole","lambda:CreateFunction","lambda:InvokeFunction"],"Resource":"*"} |  |
privilege-escalation | S | security |  | {"Action":["iam:PassRole","lambda:CreateFunction","lambda:InvokeFunction"],"Resource":"*"} |  |
privilege-escalation | R | - |  | {"Action":"iam:PutUserPolicy","Resource":"*"} |  |
privilege-escalation | E | - |  | {"Action":"iam:PutUserPolicy","Resource":"*"} |  |
privilege-escalation | C | - |  | {"Action":"iam:PutUserPolicy","Resource":"*","Effect":"Allow"} |  |
privilege-escalation | I | security |  | {"Action":["apprunner:CreateService","iam:PassRole"],"Resource":"*"} |  |
privilege-escalation | I | security |  | {"Action":["autoscaling:CreateAutoScalingGroup","autoscaling:CreateLaunchConfiguration","iam:PassRole"],"Resource":"*"} |  |
privilege-escalation | I | security |  | {"Action":["autoscaling:CreateLaunchConfiguration","autoscaling:UpdateAutoScalingGroup","iam:PassRole"],"Resource":"*"} |  |
privilege-escalation | I | security |  | {"Action":["batch:RegisterJobDefinition","batch:SubmitJob","iam:PassRole"],"Resource":"*"} |  |
privilege-escalation | I | security |  | {"Action":["bedrock-agentcore:ConnectBrowserAutomationStream","bedrock-agentcore:CreateBrowser","bedrock-agentcore:StartBrowserSession","iam:PassRole"],"Resource":"*"} |  |
privilege-escalation | I | security |  | {"Action":["bedrock-agentcore:CreateAgentRuntime","bedrock-agentcore:CreateAgentRuntimeEndpoint","bedrock-agentcore:CreateWorkloadIdentity","bedrock-agentcore:InvokeAgentRuntimeCommand","iam:PassRole"],"Resource":"*"} |  |
privilege-escalation | I | security |  | {"Action":["bedrock-agentcore:CreateCodeInterpreter","bedrock-agentcore:InvokeCodeInterpreter","bedrock-agentcore:StartCodeInterpreterSession","iam:PassRole"],"Resource":"*"} |  |
privilege-escalation | I | security |  | {"Action":["braket:CreateJob","iam:PassRole"],"Resource":"*"} |  |
privilege-escalation | I | security |  | {"Action":["cloudformation:CreateStack","iam:PassRole"],"Resource":"*"} |  |
privilege-escalation | I | security |  | {"Action":["cloudformation:CreateStackInstances","cloudformation:CreateStackSet","iam:PassRole"],"Resource":"*"} |  |
privilege-escalation | I | security |  | {"Action":["cloudformation:UpdateStackSet","iam:PassRole"],"Resource":"*"} |  |
privilege-escalation | I | security |  | {"Action":["codebuild:CreateProject","codebuild:StartBuild","iam:PassRole"],"Resource":"*"} |  |
privilege-escalation | I | security |  | {"Action":["codebuild:CreateProject","codebuild:StartBuildBatch","iam:PassRole"],"Resource":"*"} |  |
privilege-escalation | I | security |  | {"Action":["codestar:CreateProject","iam:PassRole"],"Resource":"*"} |  |
privilege-escalation | I | security |  | {"Action":["cognito-identity:SetIdentityPoolRoles","iam:PassRole"],"Resource":"*"} |  |
privilege-escalation | I | security |  | {"Action":["datapipeline:CreatePipeline","iam:PassRole"],"Resource":"*"} |  |
privilege-escalation | I | security |  | {"Action":["ec2:RequestSpotInstances","iam:PassRole"],"Resource":"*"} |  |
privilege-escalation | I | security |  | {"Action":["ec2:RunInstances","iam:PassRole"],"Resource":"*"} |  |
privilege-escalation | I | security |  | {"Action":["ecs:CreateService","ecs:RegisterTaskDefinition","iam:PassRole"],"Resource":"*"} |  |
privilege-escalation | I | security |  | {"Action":["ecs:RunTask","iam:PassRole"],"Resource":"*"} |  |
privilege-escalation | I | security |  | {"Action":["ecs:StartTask","iam:PassRole"],"Resource":"*"} |  |
privilege-escalation | I | security |  | {"Action":["elasticmapreduce:RunJobFlow","iam:PassRole"],"Resource":"*"} |  |
privilege-escalation | I | security |  | {"Action":["emr-serverless:CreateApplication","emr-serverless:StartJobRun","iam:PassRole"],"Resource":"*"} |  |
privilege-escalation | I | security |  | {"Action":["gamelift:CreateBuild","gamelift:CreateFleet","gamelift:RequestUploadCredentials","iam:PassRole"],"Resource":"*"} |  |
privilege-escalation | I | security |  | {"Action":["glue:CreateDevEndpoint","iam:PassRole"],"Resource":"*"} |  |
privilege-escalation | I | security |  | {"Action":["glue:CreateJob","glue:CreateTrigger","iam:PassRole"],"Resource":"*"} |  |
privilege-escalation | I | security |  | {"Action":["glue:CreateJob","glue:StartJobRun","iam:PassRole"],"Resource":"*"} |  |
privilege-escalation | I | security |  | {"Action":["glue:CreateSession","glue:RunStatement","iam:PassRole"],"Resource":"*"} |  |
privilege-escalation | I | security |  | {"Action":["glue:CreateTrigger","glue:UpdateJob","iam:PassRole"],"Resource":"*"} |  |
privilege-escalation | I | security |  | {"Action":["glue:StartJobRun","glue:UpdateJob","iam:PassRole"],"Resource":"*"} |  |
privilege-escalation | I | security |  | {"Action":"iam:AddUserToGroup","Resource":"*"} |  |
privilege-escalation | I | security |  | {"Action":"iam:AttachGroupPolicy","Resource":"*"} |  |
privilege-escalation | I | security |  | {"Action":"iam:AttachRolePolicy","Resource":"*"} |  |
privilege-escalation | I | security |  | {"Action":"iam:AttachUserPolicy","Resource":"*"} |  |
privilege-escalation | I | security |  | {"Action":"iam:CreateAccessKey","Resource":"*"} |  |
privilege-escalation | I | security |  | {"Action":"iam:CreateLoginProfile","Resource":"*"} |  |
privilege-escalation | I | security |  | {"Action":"iam:CreatePolicyVersion","Resource":"*"} |  |
privilege-escalation | I | security |  | {"Action":"iam:DeleteUserPermissionsBoundary","Resource":"*"} |  |
privilege-escalation | I | security |  | {"Action":["iam:PassRole","imagebuilder:CreateComponent","imagebuilder:CreateImage","imagebuilder:CreateImageRecipe","imagebuilder:CreateInfrastructureConfiguration"],"Resource":"*"} |  |
privilege-escalation | I | security |  | {"Action":["iam:PassRole","kinesisanalytics:CreateApplication","kinesisanalytics:StartApplication"],"Resource":"*"} |  |
privilege-escalation | I | security |  | {"Action":["iam:PassRole","lambda:AddPermission","lambda:CreateFunction"],"Resource":"*"} |  |
privilege-escalation | I | security |  | {"Action":["iam:PassRole","lambda:CreateEventSourceMapping","lambda:CreateFunction"],"Resource":"*"} |  |
privilege-escalation | I | security |  | {"Action":["iam:PassRole","lambda:CreateFunction","lambda:InvokeFunction"],"Resource":"*"} |  |
privilege-escalation | I | security |  | {"Action":["iam:PassRole","omics:CreateWorkflow","omics:StartRun","s3:GetObject"],"Resource":"*"} |  |
privilege-escalation | I | security |  | {"Action":["iam:PassRole","sagemaker:CreateNotebookInstance"],"Resource":"*"} |  |
privilege-escalation | I | security |  | {"Action":["iam:PassRole","sagemaker:CreateProcessingJob"],"Resource":"*"} |  |
privilege-escalation | I | security |  | {"Action":["iam:PassRole","sagemaker:CreateTrainingJob"],"Resource":"*"} |  |
privilege-escalation | I | security |  | {"Action":["iam:PassRole","scheduler:CreateSchedule"],"Resource":"*"} |  |
privilege-escalation | I | security |  | {"Action":["iam:PassRole","ssm:CreateDocument","ssm:StartAutomationExecution"],"Resource":"*"} |  |
privilege-escalation | I | security |  | {"Action":["iam:PassRole","states:CreateStateMachine","states:StartExecution"],"Resource":"*"} |  |
privilege-escalation | I | security |  | {"Action":"iam:PutGroupPolicy","Resource":"*"} |  |
privilege-escalation | I | security |  | {"Action":"iam:PutRolePolicy","Resource":"*"} |  |
privilege-escalation | I | security |  | {"Action":"iam:PutUserPolicy","Resource":"*"} |  |
privilege-escalation | I | security |  | {"Action":"iam:SetDefaultPolicyVersion","Resource":"*"} |  |
privilege-escalation | I | security |  | {"Action":"iam:UpdateAssumeRolePolicy","Resource":"*"} |  |
privilege-escalation | I | security |  | {"Action":"iam:UpdateLoginProfile","Resource":"*"} |  |
privilege-escalation | I | security |  | {"Action":"sso:AttachManagedPolicyToPermissionSet","Resource":"*"} |  |
privilege-escalation | I | security |  | {"Action":"sso:PutInlinePolicyToPermissionSet","Resource":"*"} |  |
privilege-escalation | I | warning |  | {"Action":"apprunner:UpdateService","Resource":"*"} |  |
privilege-escalation | I | warning |  | {"Action":"batch:SubmitJob","Resource":"*"} |  |
privilege-escalation | I | warning |  | {"Action":["bedrock-agentcore:ConnectBrowserAutomationStream","bedrock-agentcore:StartBrowserSession"],"Resource":"*"} |  |
privilege-escalation | I | warning |  | {"Action":"bedrock-agentcore:InvokeAgentRuntimeCommand","Resource":"*"} |  |
privilege-escalation | I | warning |  | {"Action":["bedrock-agentcore:InvokeCodeInterpreter","bedrock-agentcore:StartCodeInterpreterSession"],"Resource":"*"} |  |
privilege-escalation | I | warning |  | {"Action":["cloudformation:CreateChangeSet","cloudformation:ExecuteChangeSet"],"Resource":"*"} |  |
privilege-escalation | I | warning |  | {"Action":"cloudformation:UpdateStack","Resource":"*"} |  |
privilege-escalation | I | warning |  | {"Action":"codebuild:StartBuild","Resource":"*"} |  |
privilege-escalation | I | warning |  | {"Action":"codebuild:StartBuildBatch","Resource":"*"} |  |
privilege-escalation | I | warning |  | {"Action":["codedeploy:CreateDeployment","codedeploy:GetDeploymentConfig","codedeploy:RegisterApplicationRevision"],"Resource":"*"} |  |
privilege-escalation | I | warning |  | {"Action":["ec2:CreateLaunchTemplateVersion","ec2:ModifyLaunchTemplate"],"Resource":"*"} |  |
privilege-escalation | I | warning |  | {"Action":["ec2:DescribeInstances","ec2-instance-connect:SendSSHPublicKey"],"Resource":"*"} |  |
privilege-escalation | I | warning |  | {"Action":["ec2:ModifyInstanceAttribute","ec2:StartInstances","ec2:StopInstances"],"Resource":"*"} |  |
privilege-escalation | I | warning |  | {"Action":["ecs:DescribeTasks","ecs:ExecuteCommand"],"Resource":"*"} |  |
privilege-escalation | I | warning |  | {"Action":"glue:UpdateDevEndpoint","Resource":"*"} |  |
privilege-escalation | I | warning |  | {"Action":["iam:DeleteRolePermissionsBoundary","sts:AssumeRole"],"Resource":"*"} |  |
privilege-escalation | I | warning |  | {"Action":"lambda:UpdateFunctionCode","Resource":"*"} |  |
privilege-escalation | I | warning |  | {"Action":"lambda:UpdateFunctionConfiguration","Resource":"*"} |  |
privilege-escalation | I | warning |  | {"Action":["sagemaker:CreateNotebookInstanceLifecycleConfig","sagemaker:StartNotebookInstance","sagemaker:StopNotebookInstance","sagemaker:UpdateNotebookInstance"],"Resource":"*"} |  |
privilege-escalation | I | warning |  | {"Action":"sagemaker:CreatePresignedNotebookInstanceUrl","Resource":"*"} |  |
privilege-escalation | I | warning |  | {"Action":"ssm:SendCommand","Resource":"*"} |  |
privilege-escalation | I | warning |  | {"Action":"ssm:StartSession","Resource":"*"} |  |
privilege-escalation | I | warning |  | {"Action":["states:StartExecution","states:UpdateStateMachine"],"Resource":"*"} |  |
privilege-escalation | I | - |  | {"Action":["iam:PassRole","lambda:CreateFunction"],"Resource":"*"} |  |
privilege-escalation | I | - |  | {"Action":["lambda:CreateFunction","lambda:InvokeFunction"],"Resource":"*"} |  |
privilege-escalation | I | - |  | {"Action":"iam:PassRole","Resource":"*"} |  |
privilege-escalation | I | - |  | {"Action":["ec2:RunInstances","lambda:CreateFunction"],"Resource":"*"} |  |
privilege-escalation | I | - |  | {"Action":"sts:AssumeRole","Resource":"*"} |  |
privilege-escalation | I | - |  | {"Action":["iam:Get*","iam:List*"],"Resource":"*"} |  |
privilege-escalation | I | security | /Statement/0/Action | {"Action":"iam:AttachRolePolicy","Resource":"*"} |  |
privilege-escalation | I | warning | /Statement/0/Action | {"Action":"iam:UpdateAssumeRolePolicy","Resource":"arn:aws:iam::111122223333:role/app"} |  |
privilege-escalation | I | security | /Statement/0/Action | {"Action":"iam:*","Resource":"*"} |  |
privilege-escalation | I | security | /Statement/0/Action | {"Action":"iam:Put*","Resource":"*"} |  |
privilege-escalation | I | security | /Statement/0/Action/1 | {"Action":["s3:GetObject","iam:Create*"],"Resource":"*"} |  |
privilege-escalation | I | security | /Statement/0/NotAction | {"Action":null,"NotAction":"s3:*","Resource":"*"} |  |
privilege-escalation | I | security | /Statement/0/NotAction | {"Action":null,"NotAction":["s3:*","organizations:*"],"Resource":"*"} |  |
privilege-escalation | I | warning | /Statement/0/NotAction | {"Action":null,"NotAction":["iam:*","sso:*"],"Resource":"*"} |  |
privilege-escalation | I | security | /Statement/0/Action | {"Action":"iam:PutUserPolicy","Resource":null,"NotResource":"arn:aws:iam::111122223333:user/root*"} |  |
privilege-escalation | I | - |  | {"Action":"iam:PutUserPolicy","Resource":null,"NotResource":"*"} |  |
privilege-escalation | I | - |  | {"Action":"iam:PutUserPolicy"} |  |
privilege-escalation | I | security |  | {"Action":"iam:PutUserPolicy","Resource":"arn:aws:iam::*:user/*"} |  |
privilege-escalation | I | security |  | {"Action":"iam:PutUserPolicy","Resource":"arn:aws:iam::111122223333:user/*"} |  |
privilege-escalation | I | warning |  | {"Action":"iam:PutUserPolicy","Resource":"arn:aws:iam::111122223333:user/app-*"} |  |
privilege-escalation | I | warning |  | {"Action":"iam:PutUserPolicy","Resource":"arn:aws:iam::111122223333:user/${aws:username}"} |  |
privilege-escalation | I | security |  | {"Action":["iam:PutUserPolicy","iam:AttachUserPolicy"],"Resource":["arn:aws:iam::111122223333:user/a","*"]} |  |
privilege-escalation | I | warning | /Statement/0/Action | [{"Action":"iam:PassRole","Resource":"arn:aws:iam::111122223333:role/app"},{"Action":["lambda:CreateFunction","lambda:InvokeFunction"],"Resource":"arn:aws:lambda:us-east-1:111122223333:function:f"}] |  |
privilege-escalation | I | security | /Statement/0/Action | [{"Action":"iam:PassRole","Resource":"arn:aws:iam::111122223333:role/app"},{"Action":["lambda:CreateFunction","lambda:InvokeFunction"],"Resource":"*"}] |  |
privilege-escalation | I | - |  | [{"Action":"iam:PassRole","Resource":"arn:aws:iam::111122223333:role/app","Effect":"Deny"},{"Action":["lambda:CreateFunction","lambda:InvokeFunction"],"Resource":"*"}] |  |
privilege-escalation | I | warning |  | [{"Action":"iam:PassRole","Resource":"arn:aws:iam::111122223333:role/app","Condition":{"StringEquals":{"aws:PrincipalTag/team":"infra"}}},{"Action":["lambda:CreateFunction","lambda:InvokeFunction"],"Resource":"*"}] |  |
privilege-escalation | I | suggestion |  | [{"Action":"iam:PassRole","Resource":"arn:aws:iam::111122223333:role/app","Condition":{"StringEquals":{"aws:PrincipalTag/team":"infra"}}},{"Action":["lambda:CreateFunction","lambda:InvokeFunction"],"Resource":"arn:aws:lambda:us-east-1:111122223333:function:f"}] |  |
privilege-escalation | I | security | /Statement/1/Action | [{"Action":["lambda:CreateFunction"],"Resource":"*"},{"Action":"iam:PassRole","Resource":"*"},{"Action":"lambda:InvokeFunction","Resource":"arn:aws:lambda:us-east-1:111122223333:function:f"}] |  |
privilege-escalation | I | security | /Statement/1/Action | [{"Action":"iam:PutUserPolicy","Resource":"arn:aws:iam::111122223333:user/a"},{"Action":"iam:PutUserPolicy","Resource":"*"}] |  |
privilege-escalation | I | security | /Statement/1/Action | [{"Action":"iam:PutUserPolicy","Resource":"*","Condition":{"StringEquals":{"aws:PrincipalTag/team":"infra"}}},{"Action":"iam:PutUserPolicy","Resource":"*"}] |  |
privilege-escalation | I | security | /Statement/0/Action/0 | [{"Action":["iam:PutUserPolicy","lambda:*"],"Resource":"*"},{"Action":"s3:*","Resource":"*"}] |  |
privilege-escalation | I | security | /Statement/0/Action/1 | [{"Action":["lambda:UpdateFunctionCode","iam:PutUserPolicy","ssm:StartSession"],"Resource":"*"}] |  |
privilege-escalation | I | warning |  | {"Action":"iam:PutUserPolicy","Resource":"*","Condition":{"StringEquals":{"aws:PrincipalTag/team":"infra"}}} |  |
privilege-escalation | I | suggestion |  | {"Action":"iam:PutUserPolicy","Resource":"arn:aws:iam::111122223333:user/a","Condition":{"StringEquals":{"aws:PrincipalTag/team":"infra"}}} |  |
privilege-escalation | I | security |  | {"Action":"iam:PutUserPolicy","Resource":"*","Condition":{"Bool":{"aws:SecureTransport":"true"}}} |  |
privilege-escalation | I | suggestion |  | {"Action":"lambda:UpdateFunctionCode","Resource":"*","Condition":{"StringEquals":{"aws:PrincipalTag/team":"infra"}}} |  |
privilege-escalation | I | warning |  | {"Action":"lambda:UpdateFunctionCode","Resource":"arn:aws:lambda:us-east-1:111122223333:function:f"} |  |
privilege-escalation | I | warning | /Statement/0/Action | [{"Action":"iam:PassRole","Resource":"*","Condition":{"StringEquals":{"iam:PassedToService":"lambda.amazonaws.com"}}},{"Action":["lambda:CreateFunction","lambda:InvokeFunction"],"Resource":"*"}] |  |
privilege-escalation | I | - |  | [{"Action":"iam:PassRole","Resource":"*","Condition":{"StringEquals":{"iam:PassedToService":"ec2.amazonaws.com"}}},{"Action":["lambda:CreateFunction","lambda:InvokeFunction"],"Resource":"*"}] |  |
privilege-escalation | I | - |  | [{"Action":"iam:PassRole","Resource":"*","Condition":{"StringEqualsIfExists":{"iam:PassedToService":"ec2.amazonaws.com"}}},{"Action":["lambda:CreateFunction","lambda:InvokeFunction"],"Resource":"*"}] |  |
privilege-escalation | I | warning |  | [{"Action":"iam:PassRole","Resource":"*","Condition":{"StringLike":{"iam:PassedToService":["ec2*","lam*.amazonaws.com"]}}},{"Action":["lambda:CreateFunction","lambda:InvokeFunction"],"Resource":"*"}] |  |
privilege-escalation | I | security |  | [{"Action":"iam:PassRole","Resource":"*","Condition":{"StringLike":{"iam:PassedToService":"*"}}},{"Action":["lambda:CreateFunction","lambda:InvokeFunction"],"Resource":"*"}] |  |
privilege-escalation | I | - |  | [{"Action":"iam:PassRole","Resource":"*","Condition":{"StringLike":{"iam:PassedToService":["ec2*","ecs*"]}}},{"Action":["lambda:CreateFunction","lambda:InvokeFunction"],"Resource":"*"}] |  |
privilege-escalation | I | - |  | [{"Action":"iam:PassRole","Resource":"*","Condition":{"StringNotEquals":{"iam:PassedToService":"lambda.amazonaws.com"}}},{"Action":["lambda:CreateFunction","lambda:InvokeFunction"],"Resource":"*"}] |  |
privilege-escalation | I | security |  | [{"Action":"iam:PassRole","Resource":"*","Condition":{"StringNotEquals":{"iam:PassedToService":"ec2.amazonaws.com"}}},{"Action":["lambda:CreateFunction","lambda:InvokeFunction"],"Resource":"*"}] |  |
privilege-escalation | I | - |  | [{"Action":"iam:PassRole","Resource":"*","Condition":{"StringNotLike":{"iam:PassedToService":"*.amazonaws.com"}}},{"Action":["lambda:CreateFunction","lambda:InvokeFunction"],"Resource":"*"}] |  |
privilege-escalation | I | warning |  | [{"Action":"iam:PassRole","Resource":"*","Condition":{"StringEqualsIgnoreCase":{"iam:PassedToService":"LAMBDA.amazonaws.com"}}},{"Action":["lambda:CreateFunction","lambda:InvokeFunction"],"Resource":"*"}] |  |
privilege-escalation | I | - |  | [{"Action":"iam:PassRole","Resource":"*","Condition":{"ForAnyValue:StringEquals":{"iam:PassedToService":"ec2.amazonaws.com"}}},{"Action":["lambda:CreateFunction","lambda:InvokeFunction"],"Resource":"*"}] |  |
privilege-escalation | I | warning |  | [{"Action":"iam:PassRole","Resource":"*","Condition":{"StringEquals":{"iam:PassedToService":["ec2.amazonaws.com.cn","lambda.amazonaws.com.cn"]}}},{"Action":["lambda:CreateFunction","lambda:InvokeFunction"],"Resource":"*"}] |  |
privilege-escalation | I | warning |  | [{"Action":"iam:PassRole","Resource":"*","Condition":{"StringEquals":{"iam:PassedToService":"ec2.amazonaws.com"}}},{"Action":["ec2:RunInstances","lambda:CreateFunction","lambda:InvokeFunction"],"Resource":"*"}] |  |
privilege-escalation | I | warning |  | [{"Action":"iam:PassRole","Resource":"*","Condition":{"StringEquals":{"iam:PassedToService":"ecs-tasks.amazonaws.com"}}},{"Action":["ecs:RunTask"],"Resource":"*"}] |  |
privilege-escalation | I | - |  | [{"Action":"iam:PassRole","Resource":"*","Condition":{"StringEquals":{"iam:PassedToService":"ecs.amazonaws.com"}}},{"Action":["ecs:RunTask"],"Resource":"*"}] |  |
privilege-escalation | I | security |  | [{"Action":"iam:PassRole","Resource":"arn:aws:iam::111122223333:role/service-role/*"},{"Action":["lambda:CreateFunction","lambda:InvokeFunction"],"Resource":"*"}] |  |
privilege-escalation | I | - |  | [{"Action":"iam:PassRole","Resource":"arn:aws:iam::111122223333:role/aws-service-role/ecs.amazonaws.com/*"},{"Action":["lambda:CreateFunction","lambda:InvokeFunction"],"Resource":"*"}] |  |
privilege-escalation | I | security |  | [{"Action":"iam:PassRole","Resource":["arn:aws:iam::111122223333:role/aws-service-role/ecs.amazonaws.com/*","arn:aws:iam::111122223333:role/app"]},{"Action":["lambda:CreateFunction","lambda:InvokeFunction"],"Resource":"*"}] |  |
privilege-escalation | I | security |  | [{"Action":"iam:PassRole","Resource":"arn:aws:iam::111122223333:role/aws-service-role/*"},{"Action":["lambda:CreateFunction","lambda:InvokeFunction"],"Resource":"*"}] |  |
privilege-escalation | I | - |  | [{"Action":"iam:PassRole","Resource":"arn:aws:s3:::b1"},{"Action":["lambda:CreateFunction","lambda:InvokeFunction"],"Resource":"*"}] |  |
privilege-escalation | I | - |  | [{"Action":"iam:PutUserPolicy","Resource":"*"},{"Effect":"Deny","Action":"iam:Put*","Resource":"*"}] |  |
privilege-escalation | I | - |  | [{"Action":["iam:PassRole","lambda:CreateFunction","lambda:InvokeFunction"],"Resource":"*"},{"Effect":"Deny","Action":"iam:PassRole","Resource":"*"}] |  |
privilege-escalation | I | security |  | [{"Action":"iam:PutUserPolicy","Resource":"*"},{"Effect":"Deny","Action":"iam:Put*","Resource":"*","Condition":{"StringEquals":{"aws:PrincipalTag/team":"infra"}}}] |  |
privilege-escalation | I | security |  | [{"Action":"iam:PutUserPolicy","Resource":"*"},{"Effect":"Deny","Action":"iam:Put*","Resource":"arn:aws:iam::111122223333:user/a"}] |  |
privilege-escalation | I | - |  | [{"Action":"iam:PutUserPolicy","Resource":"arn:aws:iam::111122223333:user/a"},{"Effect":"Deny","Action":"iam:*","Resource":"arn:aws:iam::111122223333:user/*"}] |  |
privilege-escalation | I | - |  | [{"Action":"iam:PutUserPolicy","Resource":"arn:aws:iam::111122223333:user/a"},{"Effect":"Deny","Action":"iam:*","Resource":null,"NotResource":"arn:aws:iam::111122223333:user/b"}] |  |
privilege-escalation | I | - |  | [{"Action":"iam:PutUserPolicy","Resource":"*"},{"Effect":"Deny","Action":null,"NotAction":"s3:*","Resource":"*"}] |  |
privilege-escalation | I | - |  | {"Effect":"Deny","Action":"iam:*","Resource":"*"} |  |
privilege-escalation | I | - |  | {"Action":"*","Resource":"*"} |  |
privilege-escalation | I | - |  | [{"Action":"iam:PassRole","Resource":"*"},{"Action":"*","Resource":"*"}] |  |
resource-policy-privilege-escalation | I | security | /Statement/0/Resource | {"Action":"s3:PutBucketPolicy","Resource":"arn:aws:s3:::b1"} |  |
resource-policy-privilege-escalation | I | - |  | [{"Action":"s3:PutBucketPolicy","Resource":"arn:aws:s3:::b1"},{"Action":["s3:GetObject","s3:PutObject","s3:DeleteObject"]}] |  |
resource-policy-privilege-escalation | B | security |  | {"Action":"s3:PutBucketPolicy","Resource":"arn:aws:s3:::b1"} |  |
resource-policy-privilege-escalation | S | security |  | {"Action":"s3:PutBucketPolicy","Resource":"arn:aws:s3:::b1"} |  |
resource-policy-privilege-escalation | R | - |  | {"Action":"s3:PutBucketPolicy","Resource":"arn:aws:s3:::b1"} |  |
resource-policy-privilege-escalation | I | security |  | {"Action":"s3:PutBucketAcl","Resource":"arn:aws:s3:::b1"} |  |
resource-policy-privilege-escalation | I | security |  | {"Action":"s3:PutLifecycleConfiguration","Resource":"arn:aws:s3:::b1"} |  |
resource-policy-privilege-escalation | I | - |  | [{"Action":"s3:PutLifecycleConfiguration","Resource":"arn:aws:s3:::b1"},{"Action":"s3:DeleteObject"}] |  |
resource-policy-privilege-escalation | I | security |  | [{"Action":"s3:PutLifecycleConfiguration","Resource":"arn:aws:s3:::b1"},{"Action":["s3:GetObject","s3:PutObject"]}] |  |
resource-policy-privilege-escalation | I | security | /Statement/0/Resource | [{"Action":"s3:PutBucketPolicy","Resource":"arn:aws:s3:::b1"},{"Action":["s3:PutObject","s3:DeleteObject"]}] |  |
resource-policy-privilege-escalation | I | security | /Statement/0/Resource | [{"Action":"s3:PutBucketPolicy","Resource":"arn:aws:s3:::b1"},{"Action":["s3:GetObject","s3:DeleteObject"]}] |  |
resource-policy-privilege-escalation | I | security | /Statement/0/Resource | [{"Action":"s3:PutBucketPolicy","Resource":"arn:aws:s3:::b1"},{"Action":["s3:GetObject","s3:PutObject"]}] |  |
resource-policy-privilege-escalation | I | - |  | {"Action":"s3:*","Resource":["arn:aws:s3:::b1","arn:aws:s3:::b1/*"]} |  |
resource-policy-privilege-escalation | I | security | /Statement/0/Resource/0 | {"Action":"s3:*","Resource":["arn:aws:s3:::b1"]} |  | single
resource-policy-privilege-escalation | I | security | /Statement/0/Resource/1 | {"Action":"s3:*","Resource":["arn:aws:s3:::b1/*","arn:aws:s3:::b2"]} |  |
resource-policy-privilege-escalation | I | - |  | {"Action":"s3:*"} |  |
resource-policy-privilege-escalation | I | - |  | {"Action":"s3:*","Resource":"*"} |  |
resource-policy-privilege-escalation | I | - |  | {"Action":"s3:*","Resource":"arn:aws:s3:::*"} |  |
resource-policy-privilege-escalation | I | security | /Statement/0/Resource | {"Action":"s3:PutBucket*","Resource":"*"} |  |
resource-policy-privilege-escalation | I | security | /Statement/0/Resource | {"Action":"s3:PutBucketPolicy","Resource":"arn:aws:s3:::b*"} |  |
resource-policy-privilege-escalation | I | - |  | [{"Action":"s3:PutBucketPolicy","Resource":"arn:aws:s3:::b*"},{"Action":"s3:*Object","Resource":"arn:aws:s3:::*"}] |  |
resource-policy-privilege-escalation | I | security |  | [{"Action":"s3:PutBucketPolicy","Resource":"arn:aws:s3:::b*"},{"Action":"s3:*Object"}] |  |
resource-policy-privilege-escalation | I | - |  | [{"Action":"s3:PutBucketPolicy","Resource":"*"},{"Action":"s3:*Object","Resource":"arn:aws:s3:::*/*"}] |  |
resource-policy-privilege-escalation | I | security | /Statement/0/NotResource | {"Action":"s3:PutBucketPolicy","Resource":null,"NotResource":"arn:aws:s3:::b1"} |  |
resource-policy-privilege-escalation | I | - |  | {"Action":null,"NotAction":"iam:*","Resource":null,"NotResource":"arn:aws:s3:::b1"} |  |
resource-policy-privilege-escalation | I | security |  | [{"Action":"s3:PutBucketPolicy","Resource":"arn:aws:s3:::b1"},{"Action":"s3:*Object","Resource":null,"NotResource":"arn:aws:s3:::b1/*"}] |  |
resource-policy-privilege-escalation | I | - |  | [{"Action":"s3:PutBucketPolicy","Resource":"arn:aws:s3:::b1"},{"Action":"s3:*Object","Resource":null,"NotResource":"arn:aws:s3:::b2/*"}] |  |
resource-policy-privilege-escalation | I | security |  | {"Action":null,"NotAction":"s3:GetObject","Resource":"*"} |  |
resource-policy-privilege-escalation | I | - |  | {"Effect":"Deny","Action":"s3:PutBucketPolicy","Resource":"arn:aws:s3:::b1"} |  |
resource-policy-privilege-escalation | I | - |  | [{"Action":"s3:PutBucketPolicy","Resource":"arn:aws:s3:::b1"},{"Effect":"Deny","Action":"s3:Put*","Resource":"arn:aws:s3:::b1"}] |  |
resource-policy-privilege-escalation | I | - |  | [{"Action":"s3:PutBucketPolicy","Resource":"arn:aws:s3:::b1"},{"Effect":"Deny","Action":"s3:Put*","Resource":"*"}] |  |
resource-policy-privilege-escalation | I | security |  | [{"Action":"s3:*","Resource":["arn:aws:s3:::b1","arn:aws:s3:::b1/*"]},{"Effect":"Deny","Action":"s3:DeleteObject","Resource":"arn:aws:s3:::b1/*"}] |  |
resource-policy-privilege-escalation | I | security |  | [{"Action":"s3:*","Resource":["arn:aws:s3:::b1","arn:aws:s3:::b1/*"]},{"Effect":"Deny","Action":"s3:DeleteObject","Resource":"*"}] |  |
resource-policy-privilege-escalation | I | - |  | [{"Action":"s3:*","Resource":["arn:aws:s3:::b1","arn:aws:s3:::b1/*"]},{"Effect":"Deny","Action":"s3:DeleteObject","Resource":"arn:aws:s3:::b1/x"}] |  |
resource-policy-privilege-escalation | I | - |  | [{"Action":"s3:*","Resource":["arn:aws:s3:::b1","arn:aws:s3:::b1/*"]},{"Effect":"Deny","Action":"s3:DeleteObject","Resource":"*","Condition":{"StringEquals":{"aws:PrincipalTag/team":"infra"}}}] |  |
resource-policy-privilege-escalation | I | warning |  | {"Action":"s3:PutBucketPolicy","Resource":"arn:aws:s3:::b1","Condition":{"StringEquals":{"aws:PrincipalTag/team":"infra"}}} |  |
resource-policy-privilege-escalation | I | security |  | {"Action":"s3:PutBucketPolicy","Resource":"arn:aws:s3:::b1","Condition":{"Bool":{"aws:SecureTransport":"true"}}} |  |
resource-policy-privilege-escalation | I | - |  | {"Action":"s3:PutObject"} |  |
resource-policy-privilege-escalation | I | - |  | base |  |
resource-policy-privilege-escalation | I | - |  | [{"Action":"*","Resource":"*"},{"Effect":"Deny","Action":"s3:DeleteObject","Resource":"*"}] |  |
\.
