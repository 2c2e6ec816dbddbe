--
-- principal.sql
--		Cases for section 6: the kinds of caller, what an entry names and how
--		strongly, delegation, NotPrincipal, and Principal in an identity policy.
--
-- Columns and shorthand: shorthand.sql.  In one account an entry for the
-- account and no entry at all look alike, except at a KMS key, whose policy
-- has to allow (9.6); so these cases use a key.  How strongly an entry names
-- is seen by an empty boundary or session policy beside it (9.3).
--

COPY decision_case (section, caller, request, context, policies, options,
	decision, blocked_by, shows) FROM stdin (DELIMITER '|');
6.1 | alice | sqs:SendMessage queue | | identity: + * on * | | allowed | | a user belongs to the account of its ARN
6.1 | bella | sqs:SendMessage queue | | identity: + * on * | | implicitDeny | resource | a user of another account
6.1 | dave | sqs:SendMessage queue | | identity: + * on * | | allowed | | a user with a path
6.1 | web | sqs:SendMessage queue | | identity: + * on * | | allowed | | a role session belongs to the account of its ARN
6.1 | batchB | sqs:SendMessage queue | | identity: + * on * | | implicitDeny | resource | a role session of another account
6.1 | webrole | sqs:SendMessage queue | | identity: + * on * | | allowed | | a role stands for its sessions
6.1 | batchroleB | sqs:SendMessage queue | | identity: + * on * | | implicitDeny | resource | a role of another account
6.1 | webpath | sqs:SendMessage queue | | identity: + * on * | | allowed | | a role with a path
6.1 | fed | sqs:SendMessage queue | | identity: + * on * && session: + * on * | | allowed | | a federated-user session belongs to the account of its ARN
6.1 | fed | sqs:SendMessage queueB | | identity: + * on * && session: + * on * | | implicitDeny | resource | a federated-user session at another account
6.1 | rootA | sqs:SendMessage queue | | | | allowed | | the root user belongs to the account of its ARN
6.1 | rootB | sqs:SendMessage queue | | | | implicitDeny | resource | the root user of another account
6.1 | lambda | sqs:SendMessage queue | | identity: + * on * | | implicitDeny | resource | a service has no account and no identity policies
6.1 | canon | s3:GetObject obj | | identity: + * on * | | implicitDeny | resource | nor has a canonical user
6.1 | anonymous | s3:GetObject obj | | identity: + * on * | | implicitDeny | resource | nor has an anonymous caller
6.1 | saml | sts:AssumeRoleWithSAML role | | identity: + * on * && resource: + sts:* by lambda | | implicitDeny | trust | nor has a SAML provider
6.1 | google | sts:AssumeRoleWithWebIdentity role | | identity: + * on * && resource: + sts:* by lambda | | implicitDeny | trust | nor has a web identity provider
6.1 | - | sqs:SendMessage queue | | identity: + * on * | | allowed | | an unnamed caller has the account of the resource
6.1 | google | sts:AssumeRoleWithWebIdentity role | | resource: + sts:AssumeRoleWithWebIdentity by federated:google | | allowed | | accounts.google.com is an identity provider
6.1 | cognito-identity.amazonaws.com | sts:AssumeRoleWithWebIdentity role | | resource: + sts:AssumeRoleWithWebIdentity by federated:cognito-identity.amazonaws.com | | allowed | | cognito-identity.amazonaws.com is an identity provider
6.1 | cognito-identity.amazonaws.com | sts:AssumeRoleWithWebIdentity role | | resource: + sts:AssumeRoleWithWebIdentity by service:cognito-identity.amazonaws.com | | implicitDeny | trust | and no service
6.1 | graph.facebook.com | sts:AssumeRoleWithWebIdentity role | | resource: + sts:AssumeRoleWithWebIdentity by federated:graph.facebook.com | | allowed | | graph.facebook.com is an identity provider
6.1 | www.amazon.com | sts:AssumeRoleWithWebIdentity role | | resource: + sts:AssumeRoleWithWebIdentity by federated:www.amazon.com | | allowed | | www.amazon.com is an identity provider
6.1 | arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com | sts:AssumeRoleWithWebIdentity role | | resource: + sts:AssumeRoleWithWebIdentity by federated:arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com | | allowed | | a provider ARN
6.1 | token.actions.githubusercontent.com | sts:AssumeRoleWithWebIdentity role | | resource: + sts:AssumeRoleWithWebIdentity by federated:token.actions.githubusercontent.com | | allowed | | a provider host
6.1 | saml | sts:AssumeRoleWithSAML role | | resource: + sts:AssumeRoleWithSAML by federated:saml | | allowed | | a SAML provider ARN
6.1 | lambda.amazonaws.com.cn | sqs:SendMessage queue | | resource: + sqs:* on * by service:lambda.amazonaws.com.cn | | allowed | | hosts below amazonaws.com.cn are services
6.1 | canon | s3:GetObject obj | | resource: + s3:* on * by canonical:canon | | allowed | | 64 hexadecimal digits are a canonical user
6.2 | alice | s3:GetObject obj | | resource: + s3:* on * by * | | allowed | | *: a user
6.2 | web | s3:GetObject obj | | resource: + s3:* on * by * | | allowed | | *: a role session
6.2 | webrole | s3:GetObject obj | | resource: + s3:* on * by * | | allowed | | *: a role
6.2 | fed | s3:GetObject obj | | resource: + s3:* on * by * | | allowed | | *: a federated-user session
6.2 | rootB | sqs:SendMessage queue | | resource: + sqs:* on * by * | | allowed | | *: the root user of another account
6.2 | lambda | s3:GetObject obj | | resource: + s3:* on * by * | | allowed | | *: a service
6.2 | canon | s3:GetObject obj | | resource: + s3:* on * by * | | allowed | | *: a canonical user
6.2 | saml | sts:AssumeRoleWithSAML role | | resource: + sts:* by * | | allowed | | *: a SAML provider
6.2 | google | sts:AssumeRoleWithWebIdentity role | | resource: + sts:* by * | | allowed | | *: a web identity provider
6.2 | anonymous | s3:GetObject obj | | resource: + s3:* on * by * | | allowed | | *: an anonymous caller
6.2 | - | s3:GetObject obj | | resource: + s3:* on * by * | | allowed | | *: an unnamed caller
6.2 | bella | sqs:SendMessage queue | | identity: + * on * && resource: + sqs:* on * by * | | allowed | | *: a user of another account
6.2 | alice | s3:GetObject obj | | resource: + s3:* on * by aws:* | | allowed | | AWS *: a user
6.2 | web | s3:GetObject obj | | resource: + s3:* on * by aws:* | | allowed | | AWS *: a role session
6.2 | lambda | s3:GetObject obj | | resource: + s3:* on * by aws:* | | allowed | | AWS *: a service too
6.2 | anonymous | s3:GetObject obj | | resource: + s3:* on * by aws:* | | allowed | | AWS *: an anonymous caller
6.2 | - | s3:GetObject obj | | resource: + s3:* on * by aws:* | | allowed | | AWS *: an unnamed caller
6.2 | alice | kms:Decrypt key | | identity: + * on * && resource: + kms:* on * by A | | allowed | | 12 digits: a user of the account
6.2 | web | kms:Decrypt key | | identity: + * on * && resource: + kms:* on * by A | | allowed | | 12 digits: a role session of the account
6.2 | webrole | kms:Decrypt key | | identity: + * on * && resource: + kms:* on * by A | | allowed | | 12 digits: a role of the account
6.2 | fed | kms:Decrypt key | | identity: + * on * && session: + * on * && resource: + kms:* on * by A | | allowed | | 12 digits: a federated-user session of the account
6.2 | alice | kms:Decrypt key | | identity: + * on * && resource: + kms:* on * by B | | implicitDeny | resource | 12 digits: not the caller's account
6.2 | web | kms:Decrypt key | | identity: + * on * && resource: + kms:* on * by B | | implicitDeny | resource | 12 digits: not the session's account
6.2 | alice | kms:Decrypt key | | identity: + * on * && resource: + kms:* on * by rootA | | allowed | | root ARN: a user of the account
6.2 | web | kms:Decrypt key | | identity: + * on * && resource: + kms:* on * by rootA | | allowed | | root ARN: a role session of the account
6.2 | dave | kms:Decrypt key | | identity: + * on * && resource: + kms:* on * by rootB | | implicitDeny | resource | root ARN: not the caller's account
6.2 | rootB | sqs:SendMessage queue | | resource: + sqs:* on * by B | | allowed | | 12 digits: the root user itself, exact
6.2 | rootB | sqs:SendMessage queue | | resource: + sqs:* on * by rootB | | allowed | | root ARN: the root user itself, exact
6.2 | rootB | sqs:SendMessage queue | | resource: + sqs:* on * by A | | implicitDeny | resource | 12 digits: not the root user's account
6.2 | rootB | sqs:SendMessage queue | | resource: + sqs:* on * by bella | | implicitDeny | resource | a user of the account is not its root user
6.2 | lambda | kms:Decrypt key | | resource: + kms:* on * by A | | implicitDeny | resource | an account entry does not name a service
6.2 | anonymous | s3:GetObject obj | | resource: + s3:* on * by A | | implicitDeny | resource | an account entry does not name an anonymous caller
6.2 | canon | s3:GetObject obj | | resource: + s3:* on * by A | | implicitDeny | resource | an account entry does not name a canonical user
6.2 | saml | sts:AssumeRoleWithSAML role | | resource: + sts:* by A | | implicitDeny | trust | an account entry does not name a provider of the account
6.2 | - | kms:Decrypt key | | identity: + * on * && resource: + kms:* on * by A | | implicitDeny | resource | an account entry does not name an unnamed caller
6.2 | alice | kms:Decrypt key | | identity: + * on * && resource: + kms:* on * by 11112222333 | | implicitDeny | resource | 11 digits are no account
6.2 | alice | kms:Decrypt key | | identity: + * on * && resource: + kms:* on * by 1111222233334 | | implicitDeny | resource | 13 digits are no account
6.2 | alice | kms:Decrypt key | | identity: + * on * && resource: + kms:* on * by arn:aws:iam::111122223333:Root | | implicitDeny | resource | the root ARN is compared exactly
6.2 | alice | s3:GetObject obj | | resource: + s3:* on * by alice | | allowed | | user ARN: that user
6.2 | dave | s3:GetObject obj | | resource: + s3:* on * by alice | | implicitDeny | identity | user ARN: another user
6.2 | dave | s3:GetObject obj | | resource: + s3:* on * by dave | | allowed | | user ARN with path: that user
6.2 | dave | s3:GetObject obj | | resource: + s3:* on * by arn:aws:iam::111122223333:user/dave | | implicitDeny | identity | user ARN without the user's path
6.2 | alice | s3:GetObject obj | | resource: + s3:* on * by arn:aws:iam::111122223333:user/Alice | | implicitDeny | identity | user ARN: the name with case
6.2 | alice | s3:GetObject obj | | resource: + s3:* on * by arn:aws:iam::444455556666:user/alice | | implicitDeny | identity | user ARN: the same name in another account
6.2 | alice | s3:GetObject obj | | resource: + s3:* on * by arn:aws-cn:iam::111122223333:user/alice | | implicitDeny | identity | user ARN: the partition is text
6.2 | web | s3:GetObject obj | | resource: + s3:* on * by arn:aws:iam::111122223333:user/Web | | implicitDeny | identity | user ARN: no role session of that name
6.2 | anonymous | s3:GetObject obj | | resource: + s3:* on * by alice | | implicitDeny | resource | user ARN: no anonymous caller
6.2 | - | s3:GetObject obj | | resource: + s3:* on * by alice | | implicitDeny | identity | user ARN: no unnamed caller
6.2 | bella | sqs:SendMessage queue | | identity: + * on * && resource: + sqs:* on * by bella | | allowed | | user ARN: that user of another account
6.2 | bella | sqs:SendMessage queue | | identity: + * on * && resource: + sqs:* on * by alice | | implicitDeny | resource | user ARN: not the caller from the other account
6.2 | fed | s3:GetObject obj | | resource: + s3:* on * by alice | | allowed | | user ARN: a federated-user session of that name
6.2 | fed | s3:GetObject obj | | resource: + s3:* on * by dave | | implicitDeny | identity,session | user ARN: a federated-user session of another name
6.2 | fed | s3:GetObject obj | | resource: + s3:* on * by arn:aws:iam::444455556666:user/alice | | implicitDeny | identity,session | user ARN: a federated-user session of another account
6.2 | fed | s3:GetObject obj | | resource: + s3:* on * by arn:aws:iam::111122223333:user/Alice | | implicitDeny | identity,session | user ARN: against a federated-user session the name with case
6.2 | fed | s3:GetObject obj | | resource: + s3:* on * by arn:aws:iam::111122223333:user/div/alice | | allowed | | user ARN with path: a federated-user session of that name
6.2 | web | s3:GetObject obj | | resource: + s3:* on * by webrole | | allowed | | role ARN: a session of it
6.2 | web2 | s3:GetObject obj | | resource: + s3:* on * by webrole | | allowed | | role ARN: every session of it
6.2 | web | s3:GetObject obj | | resource: + s3:* on * by role | | implicitDeny | identity | role ARN: a session of another role
6.2 | web | s3:GetObject obj | | resource: + s3:* on * by webpath | | allowed | | role ARN with path: the last segment counts
6.2 | web | s3:GetObject obj | | resource: + s3:* on * by arn:aws:iam::111122223333:role/Web/app | | implicitDeny | identity | role ARN with path: no other segment counts
6.2 | web | s3:GetObject obj | | resource: + s3:* on * by arn:aws:iam::111122223333:role/WEB | | allowed | | role ARN: session against role without case
6.2 | web | s3:GetObject obj | | resource: + s3:* on * by arn:aws:iam::444455556666:role/Web | | implicitDeny | identity | role ARN: of another account
6.2 | web | s3:GetObject obj | | resource: + s3:* on * by arn:aws-cn:iam::111122223333:role/Web | | implicitDeny | identity | role ARN: of another partition
6.2 | batchB | sqs:SendMessage queue | | identity: + * on * && resource: + sqs:* on * by batchroleB | | allowed | | role ARN: a session in another account
6.2 | batchB | sqs:SendMessage queue | | identity: + * on * && resource: + sqs:* on * by B | | allowed | | 12 digits: a role session of another account
6.2 | batchB | sqs:SendMessage queue | | identity: + * on * && resource: + sqs:* on * by webrole | | implicitDeny | resource | role ARN: not the role of the session from another account
6.2 | webrole | s3:GetObject obj | | resource: + s3:* on * by webrole | | allowed | | role ARN: a caller given as that role
6.2 | webrole | s3:GetObject obj | | resource: + s3:* on * by webpath | | implicitDeny | identity | role ARN: a caller given as another role ARN
6.2 | webrole | s3:GetObject obj | | resource: + s3:* on * by arn:aws:iam::111122223333:role/WEB | | implicitDeny | identity | role ARN: a caller given as a role is compared exactly
6.2 | webpath | s3:GetObject obj | | resource: + s3:* on * by webpath | | allowed | | role ARN with path: a caller given as that role
6.2 | alice | s3:GetObject obj | | resource: + s3:* on * by webrole | | implicitDeny | identity | role ARN: no user
6.2 | alice | s3:GetObject obj | | resource: + s3:* on * by arn:aws:iam::111122223333:role/alice | | implicitDeny | identity | role ARN: no user of that name
6.2 | fed | s3:GetObject obj | | resource: + s3:* on * by arn:aws:iam::111122223333:role/alice | | implicitDeny | identity,session | role ARN: no federated-user session of that name
6.2 | web | s3:GetObject obj | | resource: + s3:* on * by web | | allowed | | session ARN: that session
6.2 | web2 | s3:GetObject obj | | resource: + s3:* on * by web | | implicitDeny | identity | session ARN: another session of the role
6.2 | webrole | s3:GetObject obj | | resource: + s3:* on * by web | | implicitDeny | identity | session ARN: not the role
6.2 | web | s3:GetObject obj | | resource: + s3:* on * by arn:aws:sts::111122223333:assumed-role/WEB/s1 | | implicitDeny | identity | session ARN: compared exactly
6.2 | fed | s3:GetObject obj | | resource: + s3:* on * by fed | | allowed | | federated-user ARN: that session
6.2 | alice | s3:GetObject obj | | resource: + s3:* on * by fed | | implicitDeny | identity | federated-user ARN: not the user
6.2 | fed | s3:GetObject obj | | resource: + s3:* on * by arn:aws:sts::111122223333:federated-user/dave | | implicitDeny | identity,session | federated-user ARN: another session
6.2 | lambda | sqs:SendMessage queue | | resource: + sqs:* on * by service:lambda | | allowed | | Service: that service
6.2 | lambda | sqs:SendMessage queue | | resource: + sqs:* on * by service:sns.amazonaws.com | | implicitDeny | resource | Service: another service
6.2 | lambda | sqs:SendMessage queue | | resource: + sqs:* on * by service:Lambda.amazonaws.com | | implicitDeny | resource | Service: equal text
6.2 | lambda | sqs:SendMessage queue | | resource: + sqs:* on * by service:lambda.amazonaws.com.cn | | implicitDeny | resource | Service: the whole text
6.2 | lambda | sqs:SendMessage queue | | resource: + sqs:* on * by aws:lambda | | implicitDeny | resource | the name of a service as AWS entry
6.2 | lambda | sqs:SendMessage queue | | resource: + sqs:* on * by federated:lambda | | implicitDeny | resource | the name of a service as Federated entry
6.2 | lambda | sqs:SendMessage queue | | resource: + sqs:* on * by service:* | | implicitDeny | resource | Service *: equal text only
6.2 | alice | sqs:SendMessage queue | | resource: + sqs:* on * by service:lambda | | implicitDeny | identity | Service: no user
6.2 | saml | sts:AssumeRoleWithSAML role | | resource: + sts:* by federated:arn:aws:iam::111122223333:saml-provider/Other | | implicitDeny | trust | Federated: another provider
6.2 | saml | sts:AssumeRoleWithSAML role | | resource: + sts:* by aws:saml | | implicitDeny | trust | the ARN of a provider as AWS entry
6.2 | google | sts:AssumeRoleWithWebIdentity role | | resource: + sts:* by federated:www.amazon.com | | implicitDeny | trust | Federated: another host
6.2 | google | sts:AssumeRoleWithWebIdentity role | | resource: + sts:* by service:google | | implicitDeny | trust | the host of a provider as Service entry
6.2 | token.actions.githubusercontent.com | sts:AssumeRoleWithWebIdentity role | | resource: + sts:* by federated:arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com | | implicitDeny | trust | Federated: host and ARN are different text
6.2 | canon | s3:GetObject obj | | resource: + s3:* on * by aws:canon | | implicitDeny | resource | the id of a canonical user as AWS entry
6.2 | canon | s3:GetObject obj | | resource: + s3:* on * by canonical:0000000000b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be | | implicitDeny | resource | CanonicalUser: another one
6.2 | alice | s3:GetObject obj | | resource: + s3:* on * by AIDAEXAMPLEEXAMPLE123 | | implicitDeny | identity | an id of a user is unknown to us
6.2 | web | s3:GetObject obj | | resource: + s3:* on * by AROAEXAMPLEEXAMPLE123 | | implicitDeny | identity | an id of a role is unknown to us
6.2 | alice | s3:GetObject obj | | resource: + s3:* on * by arn:aws:iam::111122223333:user/* | | implicitDeny | identity | a wildcard inside a user ARN
6.2 | web | s3:GetObject obj | | resource: + s3:* on * by arn:aws:iam::111122223333:role/W* | | implicitDeny | identity | a wildcard inside a role ARN
6.2 | web | s3:GetObject obj | | resource: + s3:* on * by arn:aws:sts::111122223333:assumed-role/Web/* | | implicitDeny | identity | a wildcard inside a session ARN
6.2 | alice | kms:Decrypt key | | identity: + * on * && resource: + kms:* on * by arn:aws:iam::*:root | | implicitDeny | resource | a wildcard inside a root ARN
6.2 | alice | kms:Decrypt key | | identity: + * on * && resource: + kms:* on * by 1111* | | implicitDeny | resource | a wildcard behind digits
6.2 | alice | s3:GetObject obj | | resource: + s3:* on * by aws:** | | implicitDeny | identity | two stars are not the lone star
6.2 | lambda | sqs:SendMessage queue | | resource: + sqs:* on * by service:*.amazonaws.com | | implicitDeny | resource | a wildcard inside a service
6.2 | alice | s3:GetObject obj | | resource: + s3:* on * by arn:aws:iam::111122223333:group/g | | implicitDeny | identity | a group matches nothing
6.2 | alice | s3:GetObject obj | | resource: {"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Principal": "arn:aws:iam::111122223333:user/alice", "Action": "s3:*", "Resource": "*"}} | | allowed | | a bare string is read as AWS: a user
6.2 | alice | kms:Decrypt key | | identity: + * on * && resource: {"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Principal": "111122223333", "Action": "kms:*", "Resource": "*"}} | | allowed | | a bare string is read as AWS: 12 digits
6.2 | lambda | sqs:SendMessage queue | | resource: {"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Principal": "lambda.amazonaws.com", "Action": "sqs:*", "Resource": "*"}} | | implicitDeny | resource | a bare string is read as AWS: no service
6.2 | alice | s3:GetObject obj | | resource: {"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Principal": {"AWS": []}, "Action": "s3:*", "Resource": "*"}} | | implicitDeny | identity | an empty list names nobody
6.2 | arn:aws-cn:iam::111122223333:user/alice | kms:Decrypt arn:aws-cn:kms:cn-north-1:111122223333:key/k | | identity: + * on * && resource: + kms:* on * by arn:aws-cn:iam::111122223333:root | | allowed | | root ARN: partitions are equal
6.2 | arn:aws-cn:iam::111122223333:user/alice | kms:Decrypt arn:aws-cn:kms:cn-north-1:111122223333:key/k | | identity: + * on * && resource: + kms:* on * by rootA | | implicitDeny | resource | root ARN: partitions differ
6.2 | arn:aws-cn:iam::111122223333:user/alice | kms:Decrypt arn:aws-cn:kms:cn-north-1:111122223333:key/k | | identity: + * on * && resource: + kms:* on * by A | | allowed | | 12 digits have no partition
6.2 | alice | s3:GetObject obj | | resource: + s3:* on * by dave,web,alice | | allowed | | one entry of the list is enough
6.2 | alice | s3:GetObject obj | | resource: + s3:* on * by service:lambda,federated:google,alice | | allowed | | entries of several types
6.2 | alice | s3:GetObject obj | | resource: + s3:* on * by A,alice | | allowed | | strongest of the list: user over account
6.2 | alice | s3:GetObject obj | | resource: + s3:* on * by alice,A | | allowed | | strongest of the list: in either order
6.2 | web | s3:GetObject obj | | resource: + s3:* on * by A,webrole | | allowed | | strongest of the list: role over account
6.2 | fed | s3:GetObject obj | | resource: + s3:* on * by rootA,alice | | allowed | | strongest of the list: user over account for a federated-user session
6.2 | web | s3:GetObject obj | | resource: + s3:* on * by webrole,A | | allowed | | strongest of the list: role over account, in the other order
6.2 | fed | s3:GetObject obj | | resource: + s3:* on * by alice,rootA | | allowed | | strongest of the list: user over account, in the other order
6.2 | web | s3:GetObject obj | | resource: + s3:* on * by webrole,dave | | allowed | | an entry that names somebody else takes nothing away
6.2 | web | s3:GetObject obj | | boundary: none && resource: + s3:* on * by webrole | | implicitDeny | boundary | strength role: an empty boundary limits
6.2 | web | s3:GetObject obj | | boundary: none && resource: + s3:* on * by webrole,* | | allowed | | strongest of the list: all over role
6.2 | web | s3:GetObject obj | | boundary: none && resource: + s3:* on * by *,webrole | | allowed | | strongest of the list: all over role, in the other order
6.2 | web | s3:GetObject obj | | boundary: none && resource: + s3:* on * by web,webrole,A | | allowed | | strongest of the list: exact over role
6.2 | web | s3:GetObject obj | | session: none && resource: + s3:* on * by webrole | | implicitDeny | session | strength role: an empty session policy limits
6.2 | web | s3:GetObject obj | | session: none && resource: + s3:* on * by web | | allowed | | strength exact: it does not
6.2 | web | s3:GetObject obj | | session: none && resource: + s3:* on * by * | | allowed | | strength all: it does not
6.2 | webrole | s3:GetObject obj | | boundary: none && resource: + s3:* on * by webrole | | implicitDeny | boundary | a caller given as the role ranks as role
6.2 | webrole | s3:GetObject obj | | session: none && resource: + s3:* on * by webrole | | implicitDeny | session | also against a session policy
6.2 | alice | s3:GetObject obj | | boundary: none && resource: + s3:* on * by alice | | allowed | | strength exact: an empty boundary does not limit a user
6.2 | fed | s3:GetObject obj | | boundary: none && resource: + s3:* on * by alice | | implicitDeny | boundary | strength user: an empty boundary limits
6.2 | fed | s3:GetObject obj | | session: none && resource: + s3:* on * by alice | | implicitDeny | session | strength user: an empty session policy limits
6.2 | fed | s3:GetObject obj | | session: none && resource: + s3:* on * by alice,fed | | allowed | | strongest of the list: exact over user
6.2 | fed | s3:GetObject obj | | boundary: none && resource: + s3:* on * by alice,* | | allowed | | strongest of the list: all over user
6.3 | alice | s3:GetObject obj | | resource: + s3:* on * by A | | implicitDeny | identity | an account entry does not grant
6.3 | alice | s3:GetObject obj | | resource: + s3:* on * by rootA | | implicitDeny | identity | nor does a root ARN
6.3 | alice | s3:GetObject obj | | identity: + s3:* on * && resource: + s3:* on * by A | | allowed | | it lets identity policies count
6.3 | alice | kms:Decrypt key | | resource: + kms:* on * by A | | implicitDeny | identity | at a key too it does not grant
6.3 | web | kms:Decrypt key | | identity: + s3:* on * && resource: + kms:* on * by A | | implicitDeny | identity | an identity policy for something else does not help
6.3 | bella | sqs:SendMessage queue | | resource: + sqs:* on * by B | | implicitDeny | identity | across accounts too it does not grant
6.3 | bella | sqs:SendMessage queue | | identity: + sqs:* on * && resource: + sqs:* on * by B | | allowed | | across accounts it lets identity policies count
6.3 | alice | s3:GetObject obj | | identity: + * on * && resource: - s3:* on * by A | | explicitDeny | resource | Deny: the account denies a user
6.3 | web | s3:GetObject obj | | identity: + * on * && resource: - s3:* on * by rootA | | explicitDeny | resource | Deny: the root ARN denies a session
6.3 | webrole | s3:GetObject obj | | identity: + * on * && resource: - s3:* on * by A | | explicitDeny | resource | Deny: the account denies a role
6.3 | fed | s3:GetObject obj | | identity: + * on * && session: + * on * && resource: - s3:* on * by A | | explicitDeny | resource | Deny: the account denies a federated-user session
6.3 | rootA | s3:GetObject obj | | resource: - s3:* on * by A | | explicitDeny | resource | Deny: the account denies its root user
6.3 | alice | s3:GetObject obj | | identity: + * on * && resource: - s3:* on * by B | | allowed | | Deny: another account
6.3 | alice | s3:GetObject obj | | identity: + * on * && resource: - s3:* on * by alice | | explicitDeny | resource | Deny: the user
6.3 | dave | s3:GetObject obj | | identity: + * on * && resource: - s3:* on * by alice | | allowed | | Deny: another user
6.3 | rootA | s3:GetObject obj | | resource: - s3:* on * by alice | | allowed | | Deny: a user is not the root user
6.3 | fed | s3:GetObject obj | | identity: + * on * && session: + * on * && resource: - s3:* on * by alice | | explicitDeny | resource | Deny: the user denies a federated-user session of its name
6.3 | web | s3:GetObject obj | | identity: + * on * && resource: - s3:* on * by webrole | | explicitDeny | resource | Deny: the role denies its session
6.3 | web | s3:GetObject obj | | identity: + * on * && resource: - s3:* on * by webpath | | explicitDeny | resource | Deny: the role with path denies its session
6.3 | web | s3:GetObject obj | | identity: + * on * && resource: - s3:* on * by web2 | | allowed | | Deny: another session
6.3 | web | s3:GetObject obj | | identity: + * on * && resource: - s3:* on * by web | | explicitDeny | resource | Deny: the session
6.3 | lambda | s3:GetObject obj | | resource: + s3:* on * by *; - s3:* on * by service:lambda | | explicitDeny | resource | Deny: the service
6.3 | lambda | s3:GetObject obj | | resource: + s3:* on * by *; - s3:* on * by A | | allowed | | Deny: an account does not deny a service
6.3 | anonymous | s3:GetObject obj | | resource: + s3:* on * by *; - s3:* on * by A | | allowed | | Deny: an account does not deny an anonymous caller
6.3 | anonymous | s3:GetObject obj | | resource: + s3:* on * by *; - s3:* on * by aws:* | | explicitDeny | resource | Deny: the star denies an anonymous caller
6.3 | - | s3:GetObject obj | | identity: + * on * && resource: - s3:* on * by A | | allowed | | Deny: an account does not deny an unnamed caller
6.3 | - | s3:GetObject obj | | identity: + * on * && resource: - s3:* on * by * | | explicitDeny | resource | Deny: the star denies an unnamed caller
6.4 | alice | s3:GetObject obj | | identity: + * on * && resource: - s3:* on * by !alice | | allowed | | Deny: the user listed is spared
6.4 | dave | s3:GetObject obj | | identity: + * on * && resource: - s3:* on * by !alice | | explicitDeny | resource | Deny: the user not listed is denied
6.4 | alice | s3:GetObject obj | | identity: + * on * && resource: - s3:* on * by !dave,web,alice | | allowed | | Deny: one of the list is the user
6.4 | alice | s3:GetObject obj | | identity: + * on * && resource: - s3:* on * by !A | | explicitDeny | resource | Deny: an account entry does not spare its users
6.4 | alice | s3:GetObject obj | | identity: + * on * && resource: - s3:* on * by !rootA | | explicitDeny | resource | Deny: a root ARN does not spare the users
6.4 | web | s3:GetObject obj | | identity: + * on * && resource: - s3:* on * by !A | | explicitDeny | resource | Deny: nor the sessions
6.4 | rootA | s3:GetObject obj | | resource: - s3:* on * by !A | | allowed | | Deny: an account entry spares the root user
6.4 | rootA | s3:GetObject obj | | resource: - s3:* on * by !rootA | | allowed | | Deny: a root ARN spares the root user
6.4 | rootA | s3:GetObject obj | | resource: - s3:* on * by !alice | | explicitDeny | resource | Deny: a user entry does not spare the root user
6.4 | web | s3:GetObject obj | | identity: + * on * && resource: - s3:* on * by !web | | allowed | | Deny: the session listed is spared
6.4 | web2 | s3:GetObject obj | | identity: + * on * && resource: - s3:* on * by !web | | explicitDeny | resource | Deny: another session is not
6.4 | web | s3:GetObject obj | | identity: + * on * && resource: - s3:* on * by !webrole | | explicitDeny | resource | Deny: a role entry does not spare its sessions
6.4 | web | s3:GetObject obj | | identity: + * on * && resource: - s3:* on * by !webrole,A | | explicitDeny | resource | Deny: nor do role and account together
6.4 | web | s3:GetObject obj | | identity: + * on * && resource: - s3:* on * by !web,webrole,A | | allowed | | Deny: session, role and account, as AWS advises
6.4 | webrole | s3:GetObject obj | | identity: + * on * && resource: - s3:* on * by !webrole | | explicitDeny | resource | Deny: a caller given as a role stands for its sessions, which its name does not spare
6.4 | fed | s3:GetObject obj | | identity: + * on * && session: + * on * && resource: - s3:* on * by !fed | | allowed | | Deny: the federated-user session listed is spared
6.4 | fed | s3:GetObject obj | | identity: + * on * && session: + * on * && resource: - s3:* on * by !alice | | explicitDeny | resource | Deny: its user is not its own name
6.4 | lambda | s3:GetObject obj | | resource: + s3:* on * by *; - s3:* on * by !service:lambda | | allowed | | Deny: the service listed is spared
6.4 | lambda | s3:GetObject obj | | resource: + s3:* on * by *; - s3:* on * by !service:sns.amazonaws.com | | explicitDeny | resource | Deny: another service is not
6.4 | anonymous | s3:GetObject obj | | resource: + s3:* on * by *; - s3:* on * by !alice | | explicitDeny | resource | Deny: an anonymous caller is not listed
6.4 | anonymous | s3:GetObject obj | | resource: + s3:* on * by *; - s3:* on * by !* | | allowed | | Deny: the star spares an anonymous caller
6.4 | alice | s3:GetObject obj | | identity: + * on * && resource: - s3:* on * by !* | | allowed | | Deny: the star spares everyone
6.4 | alice | s3:GetObject obj | | identity: + * on * && resource: - s3:* on * by !aws:* | | allowed | | Deny: so does AWS *
6.4 | - | s3:GetObject obj | | identity: + * on * && resource: - s3:* on * by !alice | | explicitDeny | resource | Deny: an unnamed caller is not listed
6.4 | - | s3:GetObject obj | | identity: + * on * && resource: - s3:* on * by !* | | allowed | | Deny: the star spares an unnamed caller
6.4 | bella | sqs:SendMessage queue | | identity: + * on * && resource: + sqs:* on * by *; - sqs:* on * by !A | | explicitDeny | resource | Deny: callers of other accounts are not listed
6.4 | alice | s3:GetObject obj | | identity: + * on * && boundary: + * on * && resource: - s3:* on * by !alice | | explicitDeny | resource | Deny: a caller with a boundary is never spared
6.4 | web | s3:GetObject obj | | identity: + * on * && boundary: + * on * && resource: - s3:* on * by !web | | explicitDeny | resource | Deny: nor is a session with a boundary
6.4 | alice | s3:GetObject obj | | identity: + * on * && boundary: + * on * && resource: - s3:PutObject on * by !alice | | allowed | | Deny: with a boundary the action must still fit
6.4 | alice | s3:GetObject obj | | identity: + * on * && boundary: + * on * && resource: - s3:* on * by dave | | allowed | | Deny with Principal: a boundary changes nothing
6.4 | alice | s3:GetObject obj | | resource: + s3:* on * by !dave | | allowed | | Allow: a user not listed, without identity Allow
6.4 | dave | s3:GetObject obj | | resource: + s3:* on * by !dave | | implicitDeny | identity | Allow: the user listed is left out
6.4 | anonymous | s3:GetObject obj | | resource: + s3:* on * by !dave | | allowed | | Allow: an anonymous caller is not listed
6.4 | lambda | s3:GetObject obj | | resource: + s3:* on * by !dave | | allowed | | Allow: a service is not listed
6.4 | alice | s3:GetObject obj | | resource: + s3:* on * by !A | | allowed | | Allow: an account entry leaves out its root user only
6.4 | rootB | sqs:SendMessage queue | | resource: + sqs:* on * by !B | | implicitDeny | resource | Allow: the root user is left out
6.4 | web | s3:GetObject obj | | resource: + s3:* on * by !webrole | | allowed | | Allow: a role entry does not leave out its sessions
6.4 | web | s3:GetObject obj | | resource: + s3:* on * by !web | | implicitDeny | identity | Allow: the session listed is left out
6.4 | alice | s3:GetObject obj | | resource: + s3:* on * by !* | | implicitDeny | identity | Allow: the star leaves out everyone
6.4 | anonymous | s3:GetObject obj | | resource: + s3:* on * by !* | | implicitDeny | resource | Allow: the star leaves out an anonymous caller
6.4 | - | s3:GetObject obj | | resource: + s3:* on * by !dave | | allowed | | Allow: an unnamed caller is not listed
6.4 | bella | sqs:SendMessage queue | | identity: + * on * && resource: + sqs:* on * by !alice | | allowed | | Allow: a caller of another account is not listed
6.4 | alice | s3:GetObject obj | | boundary: none && resource: + s3:* on * by !dave | | allowed | | Allow: strength all, the boundary does not limit
6.4 | web | s3:GetObject obj | | session: none && resource: + s3:* on * by !dave | | allowed | | Allow: strength all, the session policy does not limit
6.4 | alice | s3:GetObject obj | | boundary: + * on * && resource: + s3:* on * by !alice | | implicitDeny | identity | Allow: a boundary brings no one in
6.4 | alice | sts:AssumeRole role | | resource: + sts:AssumeRole by !dave | | allowed | | Allow: in a trust policy
6.4 | alice | s3:GetObject obj | | identity: + * on * && endpoint: + * on * by !dave | | allowed | | endpoint, Allow: a user not listed
6.4 | alice | s3:GetObject obj | | identity: + * on * && endpoint: + * on * by !alice | | implicitDeny | endpoint | endpoint, Allow: the user listed is left out
6.4 | alice | s3:GetObject obj | | identity: + * on * && endpoint: + * on * by *; - * on * by !alice | | allowed | | endpoint, Deny: the user listed is spared
6.4 | alice | s3:GetObject obj | | identity: + * on * && endpoint: + * on * by *; - * on * by !A | | explicitDeny | endpoint | endpoint, Deny: an account entry does not spare its users
6.4 | web | s3:GetObject obj | | identity: + * on * && endpoint: + * on * by *; - * on * by !webrole | | explicitDeny | endpoint | endpoint, Deny: a role entry does not spare its sessions
6.5 | alice | s3:GetObject obj | | identity: + s3:* on * by alice | | allowed | | applies when the principal matches
6.5 | alice | s3:GetObject obj | | identity: + s3:* on * by dave | | implicitDeny | identity | does not apply to another
6.5 | alice | s3:GetObject obj | | identity: + s3:* on * by * | | allowed | | the star matches
6.5 | - | s3:GetObject obj | | identity: + s3:* on * by * | | allowed | | the star matches an unnamed caller
6.5 | - | s3:GetObject obj | | identity: + s3:* on * by alice | | implicitDeny | identity | no other entry matches an unnamed caller
6.5 | - | s3:GetObject obj | | identity: + * on *; - s3:* on * by A | | allowed | | not in a Deny either
6.5 | web | s3:GetObject obj | | identity: + s3:* on * by webrole | | allowed | | a role matches its session
6.5 | alice | s3:GetObject obj | | identity: + s3:* on * by A | | allowed | | the account matches
6.5 | alice | s3:GetObject obj | | identity: + * on *; - s3:* on * by alice | | explicitDeny | identity | a Deny applies when the principal matches
6.5 | alice | s3:GetObject obj | | identity: + * on *; - s3:* on * by dave | | allowed | | a Deny for another does not
6.5 | alice | s3:GetObject obj | | identity: + s3:* on * by !dave | | allowed | | NotPrincipal: a user not listed
6.5 | alice | s3:GetObject obj | | identity: + s3:* on * by !alice | | implicitDeny | identity | NotPrincipal: the user listed
\.
