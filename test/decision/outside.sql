--
-- outside.sql
--		Callers without an account, and requests that touch several resources
--		or need several actions (semantics.md 9.11 and 9.13).
--
-- A service, a canonical user, a federated and an anonymous caller have the
-- resource policy alone: identity, boundary, session policy and SCPs take no
-- part, so that their Denies do not count.  Each resource of a request, and
-- each dependent action, is a row of its own.
--

COPY decision_case (section, caller, request, context, policies, options, decision, blocked_by, shows) FROM stdin (DELIMITER '|');
9.11 | lambda | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by service:lambda | | allowed | | service: the resource policy alone, by name
9.11 | lambda | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by * | | allowed | | service: by *
9.11 | lambda | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by aws:* | | allowed | | service: {"AWS": "*"} is everyone
9.11 | lambda | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by alice,service:lambda | | allowed | | service: beside a user in one Principal
9.11 | lambda | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by service:events.amazonaws.com | | implicitDeny | resource | service: another service
9.11 | lambda | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by lambda | | implicitDeny | resource | service: its name among the AWS entries names nobody
9.11 | lambda | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by rootA | | implicitDeny | resource | service: an account entry does not name it
9.11 | lambda | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by A | | implicitDeny | resource | service: twelve digits do not name it
9.11 | lambda | sqs:SendMessage queue | | resource: + sqs:ReceiveMessage on queue by service:lambda | | implicitDeny | resource | service: another action
9.11 | lambda | sqs:SendMessage queue | | resource: + sqs:SendMessage on queueB by service:lambda | | implicitDeny | resource | service: another resource
9.11 | lambda | sqs:SendMessage queue | | | | implicitDeny | resource | service: no resource policy
9.11 | lambda | sqs:SendMessage queue | | resource: {} | | implicitDeny | resource | service: an empty resource policy
9.11 | lambda | sqs:SendMessage queue | | identity: + sqs:* on * | | implicitDeny | resource | service: identity policies grant nothing
9.11 | lambda | sqs:SendMessage queue | | identity: + sqs:* on * && resource: + sqs:SendMessage on queue by rootA | | implicitDeny | resource | service: identity does not count under an account entry
9.11 | lambda | sqs:SendMessage queue | | identity: - * on * && resource: + sqs:SendMessage on queue by service:lambda | | allowed | | service: a Deny in identity does not count
9.11 | lambda | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by service:lambda && boundary: {} && session: {} && scp: {} | | allowed | | service: empty boundary, session policy and SCP level take no part
9.11 | lambda | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by service:lambda && boundary: - * on * | | allowed | | service: a Deny in a boundary does not count
9.11 | lambda | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by service:lambda && session: - * on * | | allowed | | service: a Deny in a session policy does not count
9.11 | lambda | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by service:lambda && scp: + * on *; - * on * | | allowed | | service: a Deny in an SCP does not count
9.11 | lambda | sqs:SendMessage queue | | identity: {} && boundary: {} && session: {} && scp: {} | | implicitDeny | resource | service: kinds that take no part are not reported
9.11 | lambda | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by service:lambda; - sqs:* on queue by service:lambda | | explicitDeny | resource | service: a Deny by its name
9.11 | lambda | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by service:lambda; - sqs:* on queue by * | | explicitDeny | resource | service: a Deny for everyone
9.11 | lambda | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by service:lambda; - sqs:* on queue by rootA | | allowed | | service: a Deny for an account does not name it
9.11 | lambda | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by service:lambda; - sqs:* on queue by !rootA | | explicitDeny | resource | service: Deny with NotPrincipal that lists an account
9.11 | lambda | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by service:lambda; - sqs:* on queue by !service:lambda | | allowed | | service: Deny with NotPrincipal that lists it
9.11 | lambda | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by !bella | | allowed | | service: Allow with NotPrincipal counts as *
9.11 | lambda | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by !service:lambda | | implicitDeny | resource | service: Allow with NotPrincipal that lists it
9.11 | lambda | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by service:lambda && rcp: {} | | implicitDeny | rcp | service: an RCP level without policies limits
9.11 | lambda | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by service:lambda && rcp: - sqs:* on * by * | | explicitDeny | rcp | service: a Deny in an RCP
9.11 | lambda | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by service:lambda && endpoint: {} | | implicitDeny | endpoint | service: an empty endpoint policy limits
9.11 | lambda | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by service:lambda && endpoint: + * on * by *; - sqs:* on * by * | | explicitDeny | endpoint | service: a Deny in the endpoint policy
9.11 | lambda | sqs:SendMessage queue | | scp: {} && rcp: {} && endpoint: none | | implicitDeny | resource,rcp,endpoint | service: the three kinds that take part are reported
9.11 | lambda | sqs:SendMessage queue | | rcp: - sqs:* on * by * | | explicitDeny | resource,rcp | service: an RCP Deny, and the resource policy had to allow
9.11 | lambda | sqs:SendMessage queue | {"aws:SourceArn": "arn:aws:lambda:us-east-1:111122223333:function:f"} | resource: + sqs:SendMessage on queue by service:lambda if ArnLike aws:SourceArn fn | | allowed | | service: on behalf of the function that the policy wants
9.11 | lambda | sqs:SendMessage queue | {"aws:SourceArn": "arn:aws:lambda:us-east-1:444455556666:function:f"} | resource: + sqs:SendMessage on queue by service:lambda if ArnLike aws:SourceArn fn | | implicitDeny | resource | service: on behalf of another function
9.11 | lambda | sqs:SendMessage queueB | | resource: + sqs:SendMessage on queueB by service:lambda | | allowed | | service: every account is the same to it
9.11 | lambda | sqs:SendMessage queueM | | resource: + sqs:SendMessage on queueM by service:lambda && scp: {} && rcp: {} | {"management_account": "999988887777"} | allowed | | service: the management account's resource has no RCP
9.11 | ec2.amazonaws.com.cn | sts:AssumeRole arn:aws-cn:iam::111122223333:role/T | | resource: + sts:AssumeRole by service:ec2.amazonaws.com.cn | | allowed | | service: the name it has in China
9.11 | ec2.amazonaws.com | sts:AssumeRole role | | resource: + sts:AssumeRole by service:ec2.amazonaws.com.cn | | implicitDeny | trust | service: names are compared as text
9.11 | canon | s3:GetObject obj account 111122223333 | | resource: + s3:GetObject on objs by canonical:canon | | allowed | | canonical user: the resource policy alone, by id
9.11 | canon | s3:GetObject obj account 111122223333 | | resource: + s3:GetObject on objs by * | | allowed | | canonical user: by *
9.11 | canon | s3:GetObject obj account 111122223333 | | resource: + s3:GetObject on objs by rootA | | implicitDeny | resource | canonical user: an account entry does not name it
9.11 | canon | s3:GetObject obj account 111122223333 | | resource: + s3:GetObject on objs by canonical:0000000000000000000000000000000000000000000000000000000000000000 | | implicitDeny | resource | canonical user: another id
9.11 | canon | s3:GetObject obj account 111122223333 | | identity: + s3:* on * && resource: {} | | implicitDeny | resource | canonical user: identity policies grant nothing
9.11 | canon | s3:GetObject obj account 111122223333 | | | | implicitDeny | resource | canonical user: no resource policy
9.11 | canon | s3:GetObject obj account 111122223333 | | identity: - * on * && resource: + s3:GetObject on objs by canonical:canon && boundary: - * on * && session: - * on * && scp: - * on * | | allowed | | canonical user: Denies of kinds that take no part
9.11 | canon | s3:GetObject obj account 111122223333 | | resource: + s3:GetObject on objs by canonical:canon; - s3:* on objs by canonical:canon | | explicitDeny | resource | canonical user: a Deny by id
9.11 | canon | s3:GetObject obj account 111122223333 | | resource: + s3:GetObject on objs by canonical:canon && rcp: - s3:* on * by * && endpoint: {} | | explicitDeny | rcp,endpoint | canonical user: RCP and endpoint policy limit
9.11 | alice | s3:GetObject obj | | resource: + s3:GetObject on objs by canonical:canon | | implicitDeny | identity | a canonical id does not name a user
9.11 | google | sts:AssumeRoleWithWebIdentity role | | resource: + sts:AssumeRoleWithWebIdentity by federated:google && boundary: {} && session: - * on * && scp: {} | | allowed | | federated: boundary, session policy and SCP take no part
9.11 | google | sts:AssumeRoleWithWebIdentity role | | resource: + sts:AssumeRoleWithWebIdentity by google | | implicitDeny | trust | federated: its name among the AWS entries names nobody
9.11 | google | sts:AssumeRoleWithWebIdentity role | | resource: + sts:AssumeRoleWithWebIdentity by service:google | | implicitDeny | trust | federated: a provider is no service
9.11 | google | sts:AssumeRoleWithWebIdentity role | | resource: + sts:AssumeRoleWithWebIdentity by federated:google && endpoint: {} | | implicitDeny | endpoint | federated: an endpoint policy limits
9.11 | arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com | sts:AssumeRoleWithWebIdentity role | {"token.actions.githubusercontent.com:sub": "repo:o/r:ref:refs/heads/main"} | resource: + sts:AssumeRoleWithWebIdentity by federated:arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com if StringLike token.actions.githubusercontent.com:sub repo:o/r:* | | allowed | | federated: a provider by its ARN, with its subject
9.11 | arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com | sts:AssumeRoleWithWebIdentity role | {"token.actions.githubusercontent.com:sub": "repo:x/r:ref:refs/heads/main"} | resource: + sts:AssumeRoleWithWebIdentity by federated:arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com if StringLike token.actions.githubusercontent.com:sub repo:o/r:* | | implicitDeny | trust | federated: another subject
9.11 | arn:aws:iam::444455556666:oidc-provider/token.actions.githubusercontent.com | sts:AssumeRoleWithWebIdentity role | | resource: + sts:AssumeRoleWithWebIdentity by federated:arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com | | implicitDeny | trust | federated: another account's provider is another text
9.11 | anonymous | s3:GetObject obj account 111122223333 | | resource: + s3:GetObject on objs by * | | allowed | | anonymous: by *
9.11 | anonymous | s3:GetObject obj account 111122223333 | | resource: + s3:GetObject on objs by aws:* | | allowed | | anonymous: {"AWS": "*"} is everyone
9.11 | anonymous | s3:GetObject obj | | resource: + s3:GetObject on objs by * | | allowed | | anonymous: nobody's account is needed
9.11 | anonymous | s3:GetObject obj account 111122223333 | | resource: + s3:GetObject on objs by !alice | | allowed | | anonymous: Allow with NotPrincipal
9.11 | anonymous | s3:GetObject obj account 111122223333 | | resource: + s3:GetObject on objs by rootA | | implicitDeny | resource | anonymous: an account entry does not name it
9.11 | anonymous | s3:GetObject obj account 111122223333 | | resource: + s3:GetObject on objs by alice,service:lambda | | implicitDeny | resource | anonymous: no name is its own
9.11 | anonymous | s3:GetObject obj account 111122223333 | | resource: + s3:GetObject on objs by canonical:canon | | implicitDeny | resource | anonymous: a canonical id does not name it
9.11 | anonymous | s3:GetObject obj account 111122223333 | | | | implicitDeny | resource | anonymous: no resource policy
9.11 | anonymous | s3:GetObject obj account 111122223333 | | identity: + * on * | | implicitDeny | resource | anonymous: identity policies grant nothing
9.11 | anonymous | s3:GetObject obj account 111122223333 | | identity: - * on * && resource: + s3:GetObject on objs by * && boundary: {} && session: {} && scp: {} | | allowed | | anonymous: neither identity, boundary, session policy nor SCP
9.11 | anonymous | s3:GetObject obj account 111122223333 | | resource: + s3:GetObject on objs by *; - s3:* on objs by * | | explicitDeny | resource | anonymous: a Deny for everyone
9.11 | anonymous | s3:GetObject obj account 111122223333 | | resource: + s3:GetObject on objs by *; - s3:* on objs by alice | | allowed | | anonymous: a Deny for a user
9.11 | anonymous | s3:GetObject obj account 111122223333 | | resource: + s3:GetObject on objs by *; - s3:* on objs by !alice | | explicitDeny | resource | anonymous: Deny with NotPrincipal
9.11 | anonymous | s3:GetObject obj account 111122223333 | | resource: + s3:GetObject on objs by * && rcp: {} && endpoint: + sqs:* on * by * | | implicitDeny | rcp,endpoint | anonymous: RCP and endpoint policy limit
9.11 | anonymous | s3:GetObject obj account 111122223333 | {"aws:SourceIp": "203.0.113.9"} | resource: + s3:GetObject on objs by * if IpAddress aws:SourceIp 203.0.113.0/24 | | allowed | | anonymous: a condition that holds
9.11 | anonymous | s3:GetObject obj account 111122223333 | {"aws:SourceIp": "198.51.100.9"} | resource: + s3:GetObject on objs by * if IpAddress aws:SourceIp 203.0.113.0/24 | | implicitDeny | resource | anonymous: a condition that fails
9.11 | anonymous | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by * | | allowed | | anonymous: a queue open to everyone
9.11 | anonymous | kms:Decrypt key | | resource: + kms:Decrypt on * by * | | allowed | | anonymous: a key open to everyone
9.11 | anonymous | sts:AssumeRole role | | resource: + sts:AssumeRole by rootA | | implicitDeny | trust | anonymous: a trust policy for an account
9.11 | alice | sqs:SendMessage queue | {"aws:ViaAWSService": "true", "aws:CalledVia": ["lambda.amazonaws.com"]} | resource: + sqs:SendMessage on queue by service:lambda | | implicitDeny | identity | a forwarded call is the original caller's: the service's entry does not name it
9.11 | alice | sqs:SendMessage queue | {"aws:ViaAWSService": "true", "aws:CalledVia": ["lambda.amazonaws.com"]} | identity: + sqs:* on * | | allowed | | a forwarded call is the original caller's: its identity policies count
9.11 | alice | sqs:SendMessage queue | {"aws:ViaAWSService": "true"} | identity: + sqs:* on * && boundary: {} && scp: {} | | implicitDeny | boundary,scp | a forwarded call is the original caller's: boundary and SCP bind
9.13 | alice | ec2:RunInstances arn:aws:ec2:us-east-1:111122223333:instance/i-1 | | identity: + ec2:RunInstances on arn:aws:ec2:*:*:instance/*,arn:aws:ec2:*::image/*,arn:aws:ec2:*:*:subnet/* | | allowed | | several resources: the instance
9.13 | alice | ec2:RunInstances arn:aws:ec2:us-east-1::image/ami-1 | | identity: + ec2:RunInstances on arn:aws:ec2:*:*:instance/*,arn:aws:ec2:*::image/*,arn:aws:ec2:*:*:subnet/* | | allowed | | several resources: the image, which has no account
9.13 | alice | ec2:RunInstances arn:aws:ec2:us-east-1:111122223333:subnet/subnet-1 | | identity: + ec2:RunInstances on arn:aws:ec2:*:*:instance/*,arn:aws:ec2:*::image/*,arn:aws:ec2:*:*:subnet/* | | allowed | | several resources: the subnet
9.13 | alice | ec2:RunInstances arn:aws:ec2:us-east-1:111122223333:security-group/sg-1 | | identity: + ec2:RunInstances on arn:aws:ec2:*:*:instance/*,arn:aws:ec2:*::image/*,arn:aws:ec2:*:*:subnet/* | | implicitDeny | identity | several resources: the security group is missing
9.13 | alice | ec2:RunInstances arn:aws:ec2:us-east-1::image/ami-1 | | identity: + ec2:RunInstances on arn:aws:ec2:*:*:instance/* | | implicitDeny | identity | several resources: the instance does not stand for the image
9.13 | alice | ec2:RunInstances arn:aws:ec2:us-east-1:111122223333:instance/i-1 | {"ec2:InstanceType": "t3.micro"} | identity: + ec2:RunInstances on * if StringEqualsIfExists ec2:InstanceType t3.* | | implicitDeny | identity | each resource has its own context: StringEquals does not glob on the instance
9.13 | alice | ec2:RunInstances arn:aws:ec2:us-east-1:111122223333:instance/i-1 | {"ec2:InstanceType": "t3.micro"} | identity: + ec2:RunInstances on * if StringLikeIfExists ec2:InstanceType t3.* | | allowed | | each resource has its own context: the key is there for the instance
9.13 | alice | ec2:RunInstances arn:aws:ec2:us-east-1::image/ami-1 | | identity: + ec2:RunInstances on * if StringLikeIfExists ec2:InstanceType t3.* | | allowed | | each resource has its own context: IfExists passes the image, which lacks the key
9.13 | alice | ec2:RunInstances arn:aws:ec2:us-east-1::image/ami-1 | | identity: + ec2:RunInstances on * if StringLike ec2:InstanceType t3.* | | implicitDeny | identity | each resource has its own context: without IfExists the image fails
9.13 | alice | ec2:RunInstances arn:aws:ec2:us-east-1:111122223333:instance/i-1 | {"ec2:InstanceType": "m5.large"} | identity: + ec2:RunInstances on * if StringLikeIfExists ec2:InstanceType t3.* | | implicitDeny | identity | each resource has its own context: another type of instance
9.13 | alice | ec2:RunInstances arn:aws:ec2:us-east-1:111122223333:subnet/subnet-2 | | identity: + ec2:RunInstances on *; - ec2:RunInstances on arn:aws:ec2:*:*:subnet/subnet-2 | | explicitDeny | identity | several resources: a Deny for one subnet
9.13 | alice | ec2:RunInstances arn:aws:ec2:us-east-1:111122223333:subnet/subnet-1 | | identity: + ec2:RunInstances on *; - ec2:RunInstances on arn:aws:ec2:*:*:subnet/subnet-2 | | allowed | | several resources: the other subnet
9.13 | alice | s3:GetObject arn:aws:s3:::b/from | | identity: + s3:GetObject on arn:aws:s3:::b/*; + s3:PutObject on arn:aws:s3:::c/* | | allowed | | a copy's source
9.13 | alice | s3:PutObject arn:aws:s3:::c/to | | identity: + s3:GetObject on arn:aws:s3:::b/*; + s3:PutObject on arn:aws:s3:::c/* | | allowed | | a copy's target
9.13 | alice | s3:PutObject arn:aws:s3:::c/to | | identity: + s3:GetObject on arn:aws:s3:::b/* | | implicitDeny | identity | a copy's source does not stand for its target
9.13 | alice | iam:PassRole role | | identity: + lambda:CreateFunction on * | | implicitDeny | identity | lambda:CreateFunction does not imply iam:PassRole
9.13 | alice | lambda:CreateFunction fn | | identity: + lambda:CreateFunction on fn | | allowed | | lambda:CreateFunction is decided without iam:PassRole
9.13 | alice | lambda:CreateFunction fn | | identity: + iam:PassRole on * | | implicitDeny | identity | iam:PassRole does not imply lambda:CreateFunction
9.13 | alice | lambda:CreateFunction fn | | identity: + lambda:CreateFunction on fn; - iam:PassRole on * | | allowed | | a Deny of the dependent action stops that action only
9.13 | alice | iam:PassRole role | {"iam:PassedToService": "lambda.amazonaws.com"} | identity: + iam:PassRole on role if StringEquals iam:PassedToService lambda | | allowed | | iam:PassRole with its own resource and key
9.13 | alice | iam:PassRole role | {"iam:PassedToService": "ec2.amazonaws.com"} | identity: + iam:PassRole on role if StringEquals iam:PassedToService lambda | | implicitDeny | identity | iam:PassRole to another service
9.13 | alice | kms:Decrypt key | | identity: + s3:GetObject on * && resource: + kms:* on * by rootA | | implicitDeny | identity | s3:GetObject does not imply kms:Decrypt
9.13 | alice | s3:GetObject obj | | identity: + kms:Decrypt on * | | implicitDeny | identity | kms:Decrypt does not imply s3:GetObject
9.13 | alice | s3:GetObject obj | | identity: + s3:GetObject on objs; - kms:Decrypt on * | | allowed | | s3:GetObject is decided without kms:Decrypt
9.13 | alice | s3:GetObjectVersion obj | | identity: + s3:GetObject on objs | | implicitDeny | identity | s3:GetObject does not imply s3:GetObjectVersion
9.13 | alice | sts:TagSession role | | identity: + sts:AssumeRole on role && resource: + sts:AssumeRole by rootA | | implicitDeny | identity,trust | sts:AssumeRole does not imply sts:TagSession
\.
