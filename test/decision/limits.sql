--
-- limits.sql
--		What limits from outside the account: service control policies,
--		resource control policies, endpoint policies (semantics.md 9.8 to 9.10).
--
-- A level without policies is written {}: it denies.  A level of RCPs that has
-- policies and no Allow holds the default RCPFullAWSAccess as well.
--

COPY decision_case (section, caller, request, context, policies, options, decision, blocked_by, shows) FROM stdin (DELIMITER '|');
9.8 | alice | sqs:SendMessage queue | | identity: + sqs:* on * && scp: + * on * | | allowed | | SCPs let a user pass
9.8 | alice | sqs:SendMessage queue | | identity: + sqs:* on * && scp: + s3:* on * | | implicitDeny | scp | SCPs bind users
9.8 | alice | sqs:SendMessage queue | | scp: + * on * | | implicitDeny | identity | an SCP grants nothing
9.8 | web | sqs:SendMessage queue | | identity: + sqs:* on * && scp: + s3:* on * | | implicitDeny | scp | SCPs bind role sessions
9.8 | web | sqs:SendMessage queue | | identity: + sqs:* on * && scp: + sqs:* on * | | allowed | | SCPs let a role session pass
9.8 | webrole | sqs:SendMessage queue | | identity: + sqs:* on * && scp: + s3:* on * | | implicitDeny | scp | SCPs bind roles
9.8 | fed | sqs:SendMessage queue | | resource: + sqs:* on queue by fed && scp: - sqs:* on * | | explicitDeny | scp | SCPs bind federated-user sessions
9.8 | rootA | sqs:SendMessage queue | | scp: + s3:* on * | | implicitDeny | scp | SCPs bind root of a member account
9.8 | alice | sqs:SendMessage queueB | | identity: + sqs:* on * && resource: + sqs:* on queueB by rootA && scp: + s3:* on * | | implicitDeny | scp | SCPs bind for requests to another account
9.8 | alice | sqs:SendMessage queueB | | identity: + sqs:* on * && resource: + sqs:* on queueB by rootA && scp: + * on *; - * on queueB | | explicitDeny | scp | an SCP Deny for a resource of another account
9.8 | bella | sqs:SendMessage queue | | identity: + sqs:* on * && resource: + sqs:* on queue by rootB && scp: + * on * | | allowed | | an SCP of the caller's account lets it pass
9.8 | alice | s3:ListAllMyBuckets * | | identity: + s3:* on * && scp: + sqs:* on * | | implicitDeny | scp | SCPs bind for requests on *
9.8 | alice | sqs:SendMessage queue | | identity: + sqs:* on * && scp: + sqs:* on * if StringEquals aws:RequestedRegion us-east-1 | | implicitDeny | scp | an SCP Allow whose condition fails
9.8 | alice | sqs:SendMessage queue | {"aws:RequestedRegion": "us-east-1"} | identity: + sqs:* on * && scp: + sqs:* on * if StringEquals aws:RequestedRegion us-east-1 | | allowed | | an SCP Allow whose condition holds
9.8 | alice | sqs:SendMessage queue | {"aws:RequestedRegion": "eu-west-1"} | identity: + sqs:* on * && scp: + * on *; - !iam:*,sts:* on * if StringNotEquals aws:RequestedRegion us-east-1 | | explicitDeny | scp | an SCP Deny with NotAction and a Region
9.8 | alice | iam:GetUser alice | {"aws:RequestedRegion": "eu-west-1"} | identity: + iam:* on * && scp: + * on *; - !iam:*,sts:* on * if StringNotEquals aws:RequestedRegion us-east-1 | | allowed | | the same SCP Deny spares the actions it lists
9.8 | alice | sqs:SendMessage queue | | identity: + sqs:* on * && scp: + * on * && scp: + sqs:* on * && scp: + sqs:SendMessage on * | | allowed | | every level allows
9.8 | alice | sqs:SendMessage queue | | identity: + sqs:* on * && scp: + s3:* on * && scp: + * on * && scp: + * on * | | implicitDeny | scp | the root level does not allow
9.8 | alice | sqs:SendMessage queue | | identity: + sqs:* on * && scp: + * on * && scp: + s3:* on * && scp: + * on * | | implicitDeny | scp | an OU's level does not allow
9.8 | alice | sqs:SendMessage queue | | identity: + sqs:* on * && scp: + * on * && scp: + * on * && scp: + s3:* on * | | implicitDeny | scp | the account's level does not allow
9.8 | alice | sqs:SendMessage queue | | identity: + sqs:* on * && scp: + s3:* on * && scp: + sqs:* on * | | implicitDeny | scp | levels are no union
9.8 | alice | sqs:SendMessage queue | | identity: + sqs:* on * && scp: + s3:* on *; + sqs:* on * && scp: + * on * | | allowed | | within a level any policy's Allow will do
9.8 | alice | sqs:SendMessage queue | | identity: + sqs:* on * && scp: + * on *; - sqs:* on * && scp: + * on * | | explicitDeny | scp | a Deny at the root level denies
9.8 | alice | sqs:SendMessage queue | | identity: + sqs:* on * && scp: + * on * && scp: + * on *; - sqs:* on * && scp: + * on * | | explicitDeny | scp | a Deny at an OU's level denies
9.8 | alice | sqs:SendMessage queue | | identity: + sqs:* on * && scp: + * on * && scp: + * on *; - sqs:* on * | | explicitDeny | scp | a Deny at the account's level denies
9.8 | alice | sqs:SendMessage queue | | identity: + sqs:* on * && scp: + * on * && scp: {} | | implicitDeny | scp | FullAWSAccess detached from the account's level
9.8 | alice | sqs:SendMessage queue | | identity: + sqs:* on * && scp: {} && scp: + * on * | | implicitDeny | scp | FullAWSAccess detached from the root level
9.8 | alice | sqs:SendMessage queue | | identity: + sqs:* on * && scp: {} && scp: + * on *; - sqs:* on * | | explicitDeny | scp | a level that denies beside a level without policies, named once
9.8 | alice | sqs:SendMessage queue | | identity: + sqs:* on * && scp: - s3:* on * | | implicitDeny | scp | a level with a Deny for others alone does not allow
9.8 | alice | sqs:SendMessage queue | | resource: + sqs:* on queue by alice && scp: - sqs:DeleteQueue on * && scp: + * on * | | implicitDeny | scp | SCPs limit what a resource policy grants
9.8 | mona | sqs:SendMessage queueM | | identity: + sqs:* on * && scp: {} | {"management_account": "999988887777"} | allowed | | SCPs do not bind a user of the management account
9.8 | mona | sqs:SendMessage queueM | | identity: + sqs:* on * && scp: - * on * | {"management_account": "999988887777"} | allowed | | a Deny in an SCP does not count for the management account
9.8 | mona | sqs:SendMessage queueM | | scp: - * on * | {"management_account": "999988887777"} | implicitDeny | identity | the management account still needs an identity Allow, and the SCP takes no part
9.8 | mona | sqs:SendMessage queueM | | identity: + sqs:* on * && scp: {} | | implicitDeny | scp | whether an account is the management account must be given
9.8 | mona | sqs:SendMessage queueM | | identity: + sqs:* on * && scp: {} | {"management_account": "111122223333"} | implicitDeny | scp | another account is the management account
9.8 | mona | sqs:SendMessage queue | | identity: + sqs:* on * && resource: + sqs:* on queue by rootM && scp: {} | {"management_account": "999988887777"} | allowed | | SCPs do not bind the management account's user in a member account
9.8 | arn:aws:sts::999988887777:assumed-role/Web/s1 | sqs:SendMessage queueM | | identity: + sqs:* on * && scp: - * on * | {"management_account": "999988887777"} | allowed | | SCPs do not bind a role session of the management account
9.8 | arn:aws:iam::999988887777:role/Web | sqs:SendMessage queueM | | identity: + sqs:* on * && scp: {} | {"management_account": "999988887777"} | allowed | | SCPs do not bind a role of the management account
9.8 | rootM | sqs:SendMessage queueM | | scp: {} | {"management_account": "999988887777"} | allowed | | SCPs do not bind root of the management account
9.8 | rootM | sqs:SendMessage queueM | | scp: {} | | implicitDeny | scp | root of an account that is not known to be the management account
9.8 | alice | sqs:SendMessage queue | | identity: + sqs:* on * && scp: {} | {"management_account": "999988887777"} | implicitDeny | scp | SCPs bind members beside the management account
9.8 | alice | sqs:SendMessage queueM | | identity: + sqs:* on * && resource: + sqs:* on queueM by rootA && scp: {} | {"management_account": "999988887777"} | implicitDeny | scp | SCPs bind a member's user in the management account
9.8 | slr | sqs:SendMessage queue | | identity: + sqs:* on * && scp: {} | | allowed | | SCPs do not bind a service-linked role, known by the session's name
9.8 | slr | sqs:SendMessage queue | | identity: + sqs:* on * && scp: - * on * | | allowed | | a Deny in an SCP does not count for a service-linked role
9.8 | slrole | sqs:SendMessage queue | | identity: + sqs:* on * && scp: {} | | allowed | | SCPs do not bind a service-linked role, known by its path
9.8 | slr | sqs:SendMessage queue | | scp: {} | | implicitDeny | identity | a service-linked role still needs an identity Allow
9.8 | slr | sqs:SendMessage queueB | | identity: + sqs:* on * && resource: + sqs:* on queueB by rootA && scp: - * on * | | allowed | | SCPs do not bind a service-linked role across accounts
9.8 | arn:aws:iam::111122223333:role/AWSServiceRoleForECS | sqs:SendMessage queue | | identity: + sqs:* on * && scp: {} | | implicitDeny | scp | a role of such a name with another path is bound
9.8 | arn:aws:iam::111122223333:role/app/aws-service-role/R | sqs:SendMessage queue | | identity: + sqs:* on * && scp: {} | | implicitDeny | scp | a role whose path only holds the word is bound
9.8 | arn:aws:iam::111122223333:user/AWSServiceRoleForECS | sqs:SendMessage queue | | identity: + sqs:* on * && scp: {} | | implicitDeny | scp | a user of such a name is bound
9.8 | arn:aws:sts::111122223333:assumed-role/Web/AWSServiceRoleForECS | sqs:SendMessage queue | | identity: + sqs:* on * && scp: {} | | implicitDeny | scp | a session of such a name of another role is bound
9.8 | lambda | sqs:SendMessage queue | | resource: + sqs:* on queue by service:lambda && scp: - * on * | | allowed | | SCPs do not bind service principals
9.8 | anonymous | sqs:SendMessage queue | | resource: + sqs:* on queue by * && scp: - * on * | | allowed | | SCPs do not bind anonymous callers
9.8 | canon | s3:GetObject obj account 111122223333 | | resource: + s3:GetObject on objs by canonical:canon && scp: {} | | allowed | | SCPs do not bind a caller known by its canonical id
9.8 | - | sqs:SendMessage queue | | identity: + sqs:* on * && scp: + s3:* on * | | implicitDeny | scp | SCPs bind the unnamed caller of a member account
9.8 | - | sqs:SendMessage queue | | identity: + sqs:* on * && scp: - sqs:* on * | | explicitDeny | scp | a Deny in an SCP hits the unnamed caller
9.8 | - | sqs:SendMessage queueM | | identity: + sqs:* on * && scp: {} | {"management_account": "999988887777"} | allowed | | SCPs do not bind the unnamed caller of the management account
9.9 | alice | s3:GetObject obj | | identity: + s3:* on * && rcp: - s3:* on * by * | | explicitDeny | rcp | RCPs bind S3
9.9 | alice | sts:AssumeRole role | | resource: + sts:AssumeRole by alice && rcp: - sts:* on * by * | | explicitDeny | rcp | RCPs bind STS
9.9 | alice | kms:Decrypt key | | resource: + kms:* on * by alice && rcp: - kms:* on * by * | | explicitDeny | rcp | RCPs bind KMS
9.9 | alice | sqs:SendMessage queue | | identity: + sqs:* on * && rcp: - sqs:* on * by * | | explicitDeny | rcp | RCPs bind SQS
9.9 | bella | secretsmanager:GetSecretValue secretB | | identity: + secretsmanager:* on * && rcp: - secretsmanager:* on * by * | | explicitDeny | rcp | RCPs bind Secrets Manager
9.9 | alice | dynamodb:GetItem table | | identity: + dynamodb:* on * && rcp: - dynamodb:* on * by * | | explicitDeny | rcp | RCPs bind DynamoDB
9.9 | alice | ecr:BatchGetImage arn:aws:ecr:us-east-1:111122223333:repository/r | | identity: + ecr:* on * && rcp: - ecr:* on * by * | | explicitDeny | rcp | RCPs bind ECR
9.9 | alice | cognito-idp:AdminGetUser arn:aws:cognito-idp:us-east-1:111122223333:userpool/p | | identity: + cognito-idp:* on * && rcp: - cognito-idp:* on * by * | | explicitDeny | rcp | RCPs bind Cognito
9.9 | alice | logs:PutLogEvents arn:aws:logs:us-east-1:111122223333:log-group:g | | identity: + logs:* on * && rcp: - logs:* on * by * | | explicitDeny | rcp | RCPs bind CloudWatch Logs
9.9 | alice | iam:GetRole role | | identity: + iam:* on * && rcp: - iam:* on * by * | | allowed | | RCPs do not bind IAM, which is not in the table
9.9 | alice | iam:GetRole role | | identity: + iam:* on * && rcp: {} | | allowed | | a level without policies does not bind a service outside the table
9.9 | alice | ec2:StartInstances arn:aws:ec2:us-east-1:111122223333:instance/i-1 | | identity: + ec2:* on * && rcp: - * on * by * | | allowed | | RCPs do not bind EC2, which is not in the table
9.9 | alice | iam:GetRole role | | rcp: - * on * by * | | implicitDeny | identity | an RCP that does not bind is not reported
9.9 | alice | SQS:SendMessage queue | | identity: + sqs:* on * && rcp: - sqs:* on * by * | | explicitDeny | rcp | the service of the table is known without case
9.9 | alice | sqs:SendMessage queue | | identity: + sqs:* on * && rcp: + * on * by * | | allowed | | RCPFullAWSAccess written out
9.9 | alice | sqs:SendMessage queue | | rcp: + * on * by * | | implicitDeny | identity | RCPFullAWSAccess grants nothing
9.9 | alice | sqs:SendMessage queue | | identity: + sqs:* on * && rcp: - sqs:DeleteQueue on * by * | | allowed | | a level with a Deny for others holds the default Allow
9.9 | alice | sqs:SendMessage queue | | identity: + sqs:* on * && rcp: - sqs:* on queueB by * | | allowed | | a Deny on another resource, and the default Allow
9.9 | alice | sqs:SendMessage queue | | identity: + sqs:* on * && rcp: + s3:* on * by * | | implicitDeny | rcp | a level with an Allow of its own gets no default
9.9 | alice | sqs:SendMessage queue | | identity: + sqs:* on * && rcp: + s3:* on * by *; - sqs:DeleteQueue on * by * | | implicitDeny | rcp | Allow and Deny for others at one level: no default
9.9 | alice | sqs:SendMessage queue | | identity: + sqs:* on * && rcp: + * on * by * if Bool aws:SecureTransport true | | implicitDeny | rcp | an Allow whose condition fails leaves no default
9.9 | alice | sqs:SendMessage queue | | identity: + sqs:* on * && rcp: + * on * by *; - sqs:* on * by * | | explicitDeny | rcp | a Deny beside RCPFullAWSAccess
9.9 | alice | sqs:SendMessage queue | | identity: + sqs:* on * && rcp: - s3:* on * by * && rcp: - dynamodb:* on * by * && rcp: - kms:* on * by * | | allowed | | the default is added to each level
9.9 | alice | sqs:SendMessage queue | | identity: + sqs:* on * && rcp: + * on * by * && rcp: - s3:* on * by * | | allowed | | the default is added level by level
9.9 | alice | sqs:SendMessage queue | | identity: + sqs:* on * && rcp: - s3:* on * by * && rcp: + s3:* on * by * | | implicitDeny | rcp | a level that has its own Allow must allow
9.9 | alice | sqs:SendMessage queue | | identity: + sqs:* on * && rcp: - s3:* on * by * && rcp: {} | | implicitDeny | rcp | a level without policies gets no default
9.9 | alice | sqs:SendMessage queue | | identity: + sqs:* on * && rcp: {} && rcp: + * on * by * | | implicitDeny | rcp | the root level without policies denies
9.9 | alice | sqs:SendMessage queue | | identity: + sqs:* on * && rcp: - sqs:* on * by * && rcp: + * on * by * | | explicitDeny | rcp | a Deny at the root level
9.9 | alice | sqs:SendMessage queue | | identity: + sqs:* on * && rcp: + * on * by * && rcp: + * on * by *; - sqs:* on * by * && rcp: + * on * by * | | explicitDeny | rcp | a Deny at an OU's level
9.9 | alice | sqs:SendMessage queue | | identity: + sqs:* on * && rcp: {} && rcp: - sqs:* on * by * | | explicitDeny | rcp | a Deny beside a level without policies, named once
9.9 | alice | sqs:SendMessage queue | | identity: + sqs:* on * && rcp: - sqs:* on * | | allowed | | an RCP statement without Principal never applies
9.9 | alice | sqs:SendMessage queue | | identity: + sqs:* on * && rcp: - sqs:* by * | | allowed | | an RCP statement without Resource is inert
9.9 | alice | sqs:SendMessage queue | {"aws:PrincipalOrgID": "o-1"} | identity: + sqs:* on * && rcp: - sqs:* on * by * if StringNotEqualsIfExists aws:PrincipalOrgID o-1 | | allowed | | a perimeter lets its own organisation pass
9.9 | bella | sqs:SendMessage queue | {"aws:PrincipalOrgID": "o-2"} | identity: + sqs:* on * && resource: + sqs:* on queue by bella && rcp: - sqs:* on * by * if StringNotEqualsIfExists aws:PrincipalOrgID o-1 | | explicitDeny | rcp | a perimeter stops another organisation
9.9 | bella | sqs:SendMessage queue | | identity: + sqs:* on * && resource: + sqs:* on queue by bella && rcp: - sqs:SendMessage on * by * | | explicitDeny | rcp | RCPs bind external callers
9.9 | bella | sqs:SendMessage queue | | identity: + sqs:* on * && rcp: {} | | implicitDeny | resource,rcp | an external caller: resource policy and RCP had to allow
9.9 | anonymous | s3:GetObject obj account 111122223333 | | resource: + s3:GetObject on objs by * && rcp: - s3:* on * by * | | explicitDeny | rcp | RCPs bind anonymous callers
9.9 | rootA | s3:DeleteBucket bucket | | rcp: - s3:DeleteBucket on * by * | | explicitDeny | rcp | RCPs bind root
9.9 | rootB | sqs:SendMessage queue | | resource: + sqs:* on queue by rootB && rcp: {} | | implicitDeny | rcp | RCPs bind root of another account
9.9 | lambda | sqs:SendMessage queue | | resource: + sqs:* on queue by service:lambda && rcp: - sqs:* on * by * | | explicitDeny | rcp | RCPs bind service principals
9.9 | lambda | sqs:SendMessage queue | {"aws:PrincipalIsAWSService": "true"} | resource: + sqs:* on queue by service:lambda && rcp: - sqs:* on * by * if BoolIfExists aws:PrincipalIsAWSService false | | allowed | | a perimeter that spares services
9.9 | canon | s3:GetObject obj account 111122223333 | | resource: + s3:GetObject on objs by canonical:canon && rcp: {} | | implicitDeny | rcp | RCPs bind a caller known by its canonical id
9.9 | - | sqs:SendMessage queue | | identity: + sqs:* on * && rcp: - sqs:* on * by * | | explicitDeny | rcp | RCPs bind the unnamed caller
9.9 | web | sqs:SendMessage queue | | resource: + sqs:* on queue by web && rcp: - sqs:* on * by * | | explicitDeny | rcp | RCPs bind a session named in the resource policy
9.9 | mona | sqs:SendMessage queueM | | identity: + sqs:* on * && rcp: - sqs:* on * by * | {"management_account": "999988887777"} | allowed | | RCPs do not bind the management account's resources
9.9 | mona | sqs:SendMessage queueM | | identity: + sqs:* on * && rcp: {} | {"management_account": "999988887777"} | allowed | | a level without policies does not bind them either
9.9 | mona | sqs:SendMessage queueM | | identity: + sqs:* on * && rcp: - sqs:* on * by * | | explicitDeny | rcp | the management account must be given
9.9 | alice | sqs:SendMessage queueM | | identity: + sqs:* on * && resource: + sqs:* on queueM by rootA && rcp: - sqs:* on * by * | {"management_account": "999988887777"} | allowed | | a member's user at the management account's resource
9.9 | mona | sqs:SendMessage queue | | identity: + sqs:* on * && resource: + sqs:* on queue by rootM && rcp: - sqs:* on * by * | {"management_account": "999988887777"} | explicitDeny | rcp | RCPs bind the management account's user at a member's resource
9.9 | mona | sqs:SendMessage queue | | identity: + sqs:* on * && resource: + sqs:* on queue by rootM && scp: {} && rcp: {} | {"management_account": "999988887777"} | implicitDeny | rcp | the same: the SCP takes no part, the RCP does
9.9 | alice | sqs:SendMessage queueM | | identity: + sqs:* on * && resource: + sqs:* on queueM by rootA && scp: {} && rcp: {} | {"management_account": "999988887777"} | implicitDeny | scp | the other way round: the RCP takes no part, the SCP does
9.9 | mona | s3:GetObject obj | | identity: + s3:* on * && rcp: - s3:* on * by * | {"management_account": "999988887777"} | allowed | | an object whose account nobody gives is the management account's
9.9 | mona | s3:GetObject obj account 111122223333 | | identity: + s3:* on * && resource: + s3:* on objs by mona && rcp: - s3:* on * by * | {"management_account": "999988887777"} | explicitDeny | rcp | an object of a member account given apart
9.9 | slr | sqs:SendMessage queue | | identity: + sqs:* on * && rcp: - sqs:* on * by * | | allowed | | RCPs do not bind calls by service-linked roles
9.9 | slrole | sqs:SendMessage queue | | identity: + sqs:* on * && rcp: {} | | allowed | | RCPs do not bind a service-linked role known by its path
9.9 | slr | sqs:SendMessage queueB | | identity: + sqs:* on * && resource: + sqs:* on queueB by rootA && scp: {} && rcp: {} | | allowed | | neither SCP nor RCP binds a service-linked role
9.9 | arn:aws:iam::111122223333:user/AWSServiceRoleForECS | sqs:SendMessage queue | | identity: + sqs:* on * && rcp: {} | | implicitDeny | rcp | a user of such a name is bound
9.9 | alice | kms:RetireGrant key | | resource: + kms:* on * by alice && rcp: - kms:* on * by * | | allowed | | RCPs do not bind kms:RetireGrant
9.9 | alice | kms:RetireGrant key | | resource: + kms:* on * by alice && rcp: {} | | allowed | | a level without policies does not bind kms:RetireGrant
9.9 | alice | KMS:retiregrant key | | resource: + kms:* on * by alice && rcp: - kms:* on * by * | | allowed | | kms:RetireGrant is known without case
9.9 | alice | kms:RevokeGrant key | | resource: + kms:* on * by alice && rcp: - kms:* on * by * | | explicitDeny | rcp | another action on grants is bound
9.9 | alice | kms:DescribeKey arn:aws:kms:us-east-1:111122223333:alias/aws/s3 | | identity: + kms:* on * && rcp: - kms:* on * by * | | allowed | | RCPs do not bind an AWS-managed key, known by its alias
9.9 | alice | kms:DescribeKey alias | | identity: + kms:* on * && rcp: - kms:* on * by * | | explicitDeny | rcp | RCPs bind a key of another alias
9.9 | alice | sqs:SendMessage queue | | identity: + sqs:* on * && scp: - sqs:* on * && rcp: - sqs:* on * by * | | explicitDeny | scp,rcp | Denies of both kinds are reported
9.9 | alice | sqs:SendMessage queue | | identity: + sqs:* on * && scp: + s3:* on * && rcp: + s3:* on * by * | | implicitDeny | scp,rcp | missing Allows of both kinds are reported
9.10 | alice | s3:GetObject obj | | identity: + s3:* on * && endpoint: + * on * by * | | allowed | | the default endpoint policy lets everything pass
9.10 | alice | s3:GetObject obj | | identity: + s3:* on * && endpoint: + s3:* on objs by * | | allowed | | an endpoint policy that allows
9.10 | alice | s3:ListBucket bucket | | identity: + s3:* on * && endpoint: + s3:* on objs by * | | implicitDeny | endpoint | an endpoint policy must allow the resource
9.10 | alice | s3:PutObject obj | | identity: + s3:* on * && endpoint: + s3:GetObject on * by * | | implicitDeny | endpoint | an endpoint policy must allow the action
9.10 | alice | s3:GetObject obj | | endpoint: + * on * by * | | implicitDeny | identity | an endpoint policy grants nothing
9.10 | alice | s3:GetObject obj | | endpoint: + s3:GetObject on objs by alice | | implicitDeny | identity | an endpoint policy grants nothing to a user it names
9.10 | alice | s3:GetObject obj | | identity: + s3:* on * && endpoint: + * on * by *; - s3:GetObject on * by * | | explicitDeny | endpoint | an endpoint policy may deny
9.10 | alice | s3:GetObject obj | | endpoint: - s3:GetObject on * by * | | explicitDeny | identity,endpoint | an endpoint Deny, and identity had to allow
9.10 | alice | s3:GetObject obj | | identity: + s3:* on * && resource: - s3:* on objs by * && endpoint: {} | | explicitDeny | resource,endpoint | a bucket Deny, and the endpoint had to allow
9.10 | alice | s3:GetObject obj | | identity: + s3:* on * && endpoint: + * on * by alice | | allowed | | Principal is honoured: the user
9.10 | alice | s3:GetObject obj | | identity: + s3:* on * && endpoint: + * on * by dave | | implicitDeny | endpoint | Principal is honoured: another user
9.10 | alice | s3:GetObject obj | | identity: + s3:* on * && endpoint: + * on * by A | | allowed | | an account entry is evaluated like any other
9.10 | alice | s3:GetObject obj | | identity: + s3:* on * && endpoint: + * on * by rootA | | allowed | | an account entry by root ARN is evaluated like any other
9.10 | alice | s3:GetObject obj | | identity: + s3:* on * && endpoint: + * on * by rootB | | implicitDeny | endpoint | another account's entry
9.10 | alice | s3:GetObject obj | | identity: + s3:* on * && endpoint: + * on * by aws:* | | allowed | | {"AWS": "*"} names everyone
9.10 | web | s3:GetObject obj | | identity: + s3:* on * && endpoint: + * on * by webrole | | allowed | | a role entry names its session
9.10 | web | s3:GetObject obj | | identity: + s3:* on * && endpoint: + * on * by web | | allowed | | a session entry names the session
9.10 | web2 | s3:GetObject obj | | identity: + s3:* on * && endpoint: + * on * by web | | implicitDeny | endpoint | a session entry names no other session
9.10 | fed | s3:GetObject obj | | resource: + s3:GetObject on objs by fed && endpoint: + * on * by alice | | allowed | | a user entry names its federated-user session
9.10 | rootA | s3:GetObject obj | | endpoint: + * on * by A | | allowed | | an account entry names root
9.10 | rootA | s3:GetObject obj | | endpoint: + * on * by alice | | implicitDeny | endpoint | a user entry does not name root
9.10 | lambda | sqs:SendMessage queue | | resource: + sqs:* on queue by service:lambda && endpoint: + * on * by service:lambda | | allowed | | a service entry names the service
9.10 | lambda | sqs:SendMessage queue | | resource: + sqs:* on queue by service:lambda && endpoint: + * on * by A | | implicitDeny | endpoint | an account entry does not name a service
9.10 | anonymous | s3:GetObject obj account 111122223333 | | resource: + s3:GetObject on objs by * && endpoint: + * on * by * | | allowed | | * names an anonymous caller
9.10 | anonymous | s3:GetObject obj account 111122223333 | | resource: + s3:GetObject on objs by * && endpoint: + * on * by A | | implicitDeny | endpoint | an account entry does not name an anonymous caller
9.10 | - | s3:GetObject obj account 111122223333 | | identity: + s3:* on * && endpoint: + * on * by * | | allowed | | * names the unnamed caller
9.10 | - | s3:GetObject obj account 111122223333 | | identity: + s3:* on * && endpoint: + * on * by rootA | | implicitDeny | endpoint | an account entry does not name the unnamed caller
9.10 | alice | s3:GetObject obj | | identity: + s3:* on * && endpoint: + * on * | | implicitDeny | endpoint | an endpoint Allow without Principal never applies
9.10 | alice | s3:GetObject obj | | identity: + s3:* on * && endpoint: + * on * by *; - s3:* on * | | allowed | | an endpoint Deny without Principal never applies
9.10 | alice | s3:GetObject obj | | identity: + s3:* on * && endpoint: + * by * | | implicitDeny | endpoint | an endpoint Allow without Resource is inert
9.10 | alice | s3:GetObject obj | | identity: + s3:* on * && endpoint: + * on * by *; - s3:* by * | | allowed | | an endpoint Deny without Resource is inert
9.10 | alice | s3:GetObject obj | | identity: + s3:* on * && endpoint: + * on * by *; - s3:* on * by !alice | | allowed | | Deny with NotPrincipal spares the user it lists
9.10 | dave | s3:GetObject obj | | identity: + s3:* on * && endpoint: + * on * by *; - s3:* on * by !alice | | explicitDeny | endpoint | Deny with NotPrincipal hits another user
9.10 | alice | s3:GetObject obj | | identity: + s3:* on * && endpoint: + * on * by *; - s3:* on * by !rootA | | explicitDeny | endpoint | Deny with NotPrincipal: an account entry does not spare its users
9.10 | alice | s3:GetObject obj | | identity: + s3:* on * && endpoint: + * on * by !bella | | allowed | | Allow with NotPrincipal lets everyone else pass
9.10 | alice | s3:GetObject obj | | identity: + s3:* on * && endpoint: + * on * by !alice | | implicitDeny | endpoint | Allow with NotPrincipal leaves out whom it lists
9.10 | alice | s3:GetObject obj | | identity: + s3:* on * && endpoint: + sqs:* on * by * && endpoint: + s3:* on * by * | | allowed | | several endpoint policies are one union
9.10 | alice | s3:GetObject obj | | identity: + s3:* on * && endpoint: + sqs:* on * by * && endpoint: + kms:* on * by * | | implicitDeny | endpoint | a union none of which allows
9.10 | alice | s3:GetObject obj | | identity: + s3:* on * && endpoint: + * on * by * && endpoint: - s3:* on * by * | | explicitDeny | endpoint | a Deny in any policy of the union
9.10 | alice | s3:GetObject obj | | resource: + s3:GetObject on objs by alice && endpoint: + sqs:* on * by * | | implicitDeny | endpoint | an endpoint policy limits a direct grant
9.10 | bella | s3:GetObject obj account 111122223333 | | identity: + s3:* on * && resource: + s3:* on objs by rootB && endpoint: + * on * by rootA | | implicitDeny | endpoint | an endpoint policy limits across accounts
9.10 | bella | s3:GetObject obj account 111122223333 | | endpoint: {} | | implicitDeny | identity,resource,endpoint | across accounts three kinds had to allow
9.10 | slr | sqs:SendMessage queue | | identity: + sqs:* on * && scp: {} && rcp: {} && endpoint: {} | | implicitDeny | endpoint | an endpoint policy limits a service-linked role
9.10 | mona | sqs:SendMessage queueM | | identity: + sqs:* on * && scp: {} && rcp: {} && endpoint: {} | {"management_account": "999988887777"} | implicitDeny | endpoint | an endpoint policy limits the management account
9.10 | alice | s3:GetObject obj | {"aws:PrincipalOrgID": "o-1"} | identity: + s3:* on * && endpoint: + * on * by * if StringEquals aws:PrincipalOrgID o-1 | | allowed | | an endpoint condition that holds
9.10 | alice | s3:GetObject obj | {"aws:PrincipalOrgID": "o-2"} | identity: + s3:* on * && endpoint: + * on * by * if StringEquals aws:PrincipalOrgID o-1 | | implicitDeny | endpoint | an endpoint condition that fails
9.10 | alice | sqs:SendMessage queue | | identity: + sqs:* on * && scp: - sqs:* on * && rcp: - sqs:* on * by * && endpoint: - sqs:* on * by * | | explicitDeny | scp,rcp,endpoint | Denies of all three limits are reported
9.10 | alice | sqs:SendMessage queue | | identity: + sqs:* on * && scp: {} && rcp: - sqs:* on * by * && endpoint: {} | | explicitDeny | scp,rcp,endpoint | an RCP Deny beside missing Allows of the other two
\.
