--
-- statement.sql
--		Cases for section 8, when a statement applies and what a policy yields,
--		and for section 10, where the engines and texts that the semantics rest
--		on differ: what we do, once at least for each row of its table.
--
-- Columns and shorthand: shorthand.sql.
--

COPY decision_case (section, caller, request, context, policies, options,
	decision, blocked_by, shows) FROM stdin (DELIMITER '|');
8.1 | alice | sqs:SendMessage queue | {"x": "red"} | resource: + sqs:SendMessage on queue by alice if StringEquals x red | | allowed | | all four parts hold
8.1 | dave | sqs:SendMessage queue | {"x": "red"} | resource: + sqs:SendMessage on queue by alice if StringEquals x red | | implicitDeny | identity | the principal part fails
8.1 | alice | sqs:DeleteMessage queue | {"x": "red"} | resource: + sqs:SendMessage on queue by alice if StringEquals x red | | implicitDeny | identity | the action part fails
8.1 | alice | sqs:SendMessage queue | {"x": "red"} | resource: + sqs:SendMessage on queueB by alice if StringEquals x red | | implicitDeny | identity | the resource part fails
8.1 | alice | sqs:SendMessage queue | {"x": "blue"} | resource: + sqs:SendMessage on queue by alice if StringEquals x red | | implicitDeny | identity | the condition fails
8.1 | alice | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by alice if StringEquals x red | | implicitDeny | identity | the condition fails for a missing key
8.1 | alice | sqs:SendMessage queue | {"x": "red", "y": "1"} | resource: + sqs:SendMessage on queue by alice if StringEquals x red and NumericEquals y 2 | | implicitDeny | identity | one condition of two fails
8.1 | alice | sqs:SendMessage queue | {"x": "red"} | identity: + * on * && resource: - sqs:SendMessage on queue by alice if StringEquals x red | | explicitDeny | resource | Deny: all four parts hold
8.1 | dave | sqs:SendMessage queue | {"x": "red"} | identity: + * on * && resource: - sqs:SendMessage on queue by alice if StringEquals x red | | allowed | | Deny: the principal part fails
8.1 | alice | sqs:DeleteMessage queue | {"x": "red"} | identity: + * on * && resource: - sqs:SendMessage on queue by alice if StringEquals x red | | allowed | | Deny: the action part fails
8.1 | alice | sqs:SendMessage queue | {"x": "red"} | identity: + * on * && resource: - sqs:SendMessage on queueB by alice if StringEquals x red | | allowed | | Deny: the resource part fails
8.1 | alice | sqs:SendMessage queue | {"x": "blue"} | identity: + * on * && resource: - sqs:SendMessage on queue by alice if StringEquals x red | | allowed | | Deny: the condition fails
8.1 | - | s3:GetObject obj | | identity: + s3:GetObject on bucket; + s3:ListBucket on obj | | implicitDeny | identity | parts of two statements do not add up
8.1 | - | s3:GetObject obj | {"x": "red"} | identity: + s3:GetObject on obj if StringEquals x blue; + s3:PutObject on obj if StringEquals x red | | implicitDeny | identity | nor do conditions of another statement
8.1 | - | s3:GetObject obj | | identity: + s3:PutObject,s3:GetObject on obj | | allowed | | one action of the list is enough
8.1 | - | s3:GetObject obj | | identity: + S3:getobject on obj | | allowed | | actions without case
8.1 | - | s3:GetObject obj | | identity: + s3:*Object on obj | | allowed | | a glob for the name
8.1 | - | s3:GetObject obj | | identity: + s3:Get?bject on obj | | allowed | | a question mark in the name
8.1 | - | s3:GetObject obj | | identity: + s3:GetObject? on obj | | implicitDeny | identity | which stands for one character
8.1 | - | s3:GetObject obj | | identity: + ** on obj | | allowed | | only stars are every action
8.1 | - | s3:GetObject obj | | identity: + *:** on obj | | allowed | | and so are stars on both sides of the colon
8.1 | - | s3:GetObjectVersion obj | | identity: + s3:GetObject on obj | | implicitDeny | identity | a name is not a prefix
8.1 | - | s3:GetObject obj | | identity: + *:GetObject on obj; + s*:GetObject on obj; + s?:* on obj | | implicitDeny | identity | no wildcard for the service
8.1 | - | s3:GetObject obj | | identity: + s3 on obj; + s3: on obj; + s3:Get:Object on obj; + GetObject on obj | | implicitDeny | identity | malformed actions match nothing
8.1 | - | s3:GetObject obj | | identity: + !s3:PutObject on obj | | allowed | | NotAction: another action
8.1 | - | s3:GetObject obj | | identity: + !s3:PutObject,s3:Get* on obj | | implicitDeny | identity | NotAction: one of the list matches
8.1 | - | s3:GetObject obj | | identity: + !* on obj | | implicitDeny | identity | NotAction * excludes everything
8.1 | - | s3:GetObject obj | | identity: + !*:GetObject on obj | | allowed | | NotAction: a malformed pattern never excludes
8.1 | - | sqs:SendMessage queue | | identity: + * on *; - !s3:* on * | | explicitDeny | identity | Deny with NotAction reaches other services
8.1 | alice | s3:GetObject obj | {"x": "blue"} | identity: + * on * && boundary: + * on * if StringEquals x red | | implicitDeny | boundary | boundary: the condition fails
8.1 | alice | s3:GetObject obj | {"x": "red"} | identity: + * on * && boundary: + * on * if StringEquals x red | | allowed | | boundary: the condition holds
8.1 | web | s3:GetObject obj | {"x": "blue"} | identity: + * on * && session: + * on * if StringEquals x red | | implicitDeny | session | session: the condition fails
8.1 | web | s3:GetObject obj | {"x": "red"} | identity: + * on * && session: + * on * if StringEquals x red | | allowed | | session: the condition holds
8.1 | alice | s3:GetObject obj | {"x": "blue"} | identity: + * on * && scp: + * on * if StringEquals x red | | implicitDeny | scp | SCP: the condition fails
8.1 | alice | s3:GetObject obj | {"x": "red"} | identity: + * on * && scp: + * on * if StringEquals x red | | allowed | | SCP: the condition holds
8.1 | alice | s3:GetObject obj | {"x": "blue"} | identity: + * on * && rcp: - s3:* on * by * if StringNotEquals x red | | explicitDeny | rcp | RCP: the condition holds
8.1 | alice | s3:GetObject obj | {"x": "red"} | identity: + * on * && rcp: - s3:* on * by * if StringNotEquals x red | | allowed | | RCP: the condition fails
8.1 | alice | s3:GetObject obj | {"x": "blue"} | identity: + * on * && endpoint: + * on * by * if StringEquals x red | | implicitDeny | endpoint | endpoint: the condition fails
8.1 | alice | s3:GetObject obj | {"x": "red"} | identity: + * on * && endpoint: + * on * by * if StringEquals x red | | allowed | | endpoint: the condition holds
8.2 | - | s3:GetObject obj | | identity: + s3:GetObject on obj; - s3:PutObject on obj | | allowed | | a policy that yields allow
8.2 | - | s3:PutObject obj | | identity: + s3:GetObject on obj; - s3:PutObject on obj | | explicitDeny | identity | a policy that yields deny
8.2 | - | s3:GetObject obj | | identity: + s3:* on obj; - s3:Get* on obj | | explicitDeny | identity | a policy that yields both
8.2 | - | s3:GetObject obj | | identity: - s3:Get* on obj; + s3:* on obj | | explicitDeny | identity | both, in the other order
8.2 | - | s3:DeleteObject obj | | identity: + s3:GetObject on obj; - s3:PutObject on obj | | implicitDeny | identity | a policy that yields nothing
8.2 | - | s3:GetObject obj | | identity: {} | | implicitDeny | identity | a policy without statements
8.2 | - | s3:GetObject obj | | identity: none | | implicitDeny | identity | an empty list of policies
8.2 | - | s3:GetObject obj | | | | implicitDeny | identity | no policy of any kind
8.2 | - | s3:GetObject obj | | identity: {"Statement": {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*"}} | | allowed | | one statement outside an array, without Version
8.2 | - | s3:GetObject obj | | identity: + sqs:* on * && identity: + s3:* on * | | allowed | | the identity list is a union: the second allows
8.2 | - | s3:GetObject obj | | identity: + s3:* on * && identity: + sqs:* on * | | allowed | | the identity list is a union: the first allows
8.2 | - | s3:GetObject obj | | identity: + s3:* on * && identity: {} && identity: - s3:Get* on * | | explicitDeny | identity | the identity list is a union: the last denies
8.2 | - | s3:GetObject obj | | identity: + s3:GetObject on bucket && identity: + s3:PutObject on obj | | implicitDeny | identity | parts of two policies do not add up
8.2 | - | s3:GetObject obj | | identity: {} && identity: {} | | implicitDeny | identity | a union of nothing
8.2 | - | s3:GetObject arn:aws:s3:::b/ann | {"aws:username": "ann"} | identity(2008): + sqs:* on * && identity: + s3:* on arn:aws:s3:::b/${aws:username} | | allowed | | each policy of the list has its own Version
8.2 | - | s3:GetObject arn:aws:s3:::b/ann | {"aws:username": "ann"} | identity(2008): + s3:* on arn:aws:s3:::b/${aws:username} && identity: + sqs:* on * | | implicitDeny | identity | an older one gains no variables from a newer one
8.2 | alice | s3:GetObject obj | | resource: + s3:* on * by alice; - s3:Get* on * by * | | explicitDeny | resource | a resource policy that yields both denies; its Allow spares the identity side
8.2 | alice | s3:PutObject obj | | resource: + s3:* on * by alice; - s3:Get* on * by * | | allowed | | and allows what its Deny does not name
8.2 | alice | s3:GetObject obj | | resource: - s3:Get* on * by alice | | explicitDeny | identity,resource | one that yields deny; the identity side lacks an Allow too
8.2 | alice | s3:GetObject obj | | identity: + * on * && resource: + s3:* on * by alice; - s3:Get* on * by * | | explicitDeny | resource | both, beside an identity Allow
8.2 | alice | s3:GetObject obj | | resource: + s3:GetObject on obj | | implicitDeny | identity | resource policy: Allow without Principal never applies
8.2 | alice | s3:GetObject obj | | identity: + * on * && resource: - s3:GetObject on obj | | allowed | | resource policy: nor does a Deny without Principal
8.2 | - | s3:GetObject obj | | resource: + s3:GetObject on obj | | implicitDeny | identity | resource policy: not for an unnamed caller either
8.2 | rootA | s3:GetObject obj | | resource: - s3:GetObject on obj | | allowed | | resource policy: a Deny without Principal does not reach the root user
8.2 | lambda | s3:GetObject obj | | resource: + s3:GetObject on obj | | implicitDeny | resource | resource policy: Allow without Principal grants no service
8.2 | bella | sqs:SendMessage queue | | identity: + * on * && resource: + sqs:* on * | | implicitDeny | resource | resource policy: nor a caller of another account
8.2 | alice | kms:Decrypt key | | identity: + * on * && resource: + kms:* on * | | implicitDeny | resource | key policy: Allow without Principal never applies
8.2 | alice | sts:AssumeRole role | | identity: + * on * && resource: + sts:AssumeRole | | implicitDeny | trust | trust policy: Allow without Principal never applies
8.2 | alice | s3:GetObject obj | | identity: + * on * && resource: - s3:GetObject on obj; - s3:GetObject on obj by alice | | explicitDeny | resource | resource policy: the statement with Principal applies
8.2 | alice | s3:GetObject obj | | identity: + * on * && rcp: - s3:* on * | | allowed | | an RCP statement without Principal never applies
8.2 | alice | s3:GetObject obj | | identity: + * on * && endpoint: + * on * | | implicitDeny | endpoint | an endpoint statement without Principal never applies
8.2 | alice | s3:GetObject obj | | identity: + * on * && endpoint: + * on * by *; - * on * | | allowed | | nor does its Deny
10 | - | logs:PutLogEvents arn:aws:logs:us-east-1:111122223333:log-group:/aws-glue/jobs | | identity: + logs:PutLogEvents on arn:aws:logs:*:*:*:/aws-glue/* | | allowed | | wildcard before the first separator: match, as AWSGlueServiceRole needs
10 | - | ec2:CreateTags arn:aws:ec2:us-east-1:111122223333:instance/i-1 | | identity: + ec2:* on arn:aws:ec2:*:*:*/i-1 | | allowed | | wildcard before the first slash: match
10 | - | ec2:CreateTags arn:aws:ec2:us-east-1:111122223333:instance/i-1 | | identity: + ec2:* on arn:aws:ec2:*:*:*/i-2 | | implicitDeny | identity | wildcard before the first slash: the rest must fit
10 | alice | sqs:SendMessage queue | | identity: + * on * && resource: - sqs:* on * by !A | | explicitDeny | resource | NotPrincipal with the account: does not spare the users
10 | rootA | sqs:SendMessage queue | | resource: - sqs:* on * by !A | | allowed | | NotPrincipal with the account: spares the root user
10 | - | ec2:StopInstances arn:aws:ec2:us-east-1:111122223333:instance/i-1 | {"aws:ResourceTag/team": "red"} | identity: + ec2:* on *; - ec2:* on * if StringNotEquals aws:ResourceTag/team ${aws:PrincipalTag/team} | | explicitDeny | identity | variable without value, negated: a guarding Deny holds
10 | - | ec2:StopInstances arn:aws:ec2:us-east-1:111122223333:instance/i-1 | {"aws:ResourceTag/team": "red", "aws:PrincipalTag/team": "red"} | identity: + ec2:* on *; - ec2:* on * if StringNotEquals aws:ResourceTag/team ${aws:PrincipalTag/team} | | allowed | | the guard lets equal tags pass
10 | - | ec2:StopInstances arn:aws:ec2:us-east-1:111122223333:instance/i-1 | {"aws:ResourceTag/team": "red"} | identity: + ec2:* on *; - ec2:* on * if StringNotLike aws:ResourceTag/team ${aws:PrincipalTag/team} | | explicitDeny | identity | variable without value: the same with StringNotLike
10 | - | s3:GetObject arn:aws:s3:::b/bob/x | | identity: + s3:* on *; - s3:* on !arn:aws:s3:::b/${aws:username}/* | | explicitDeny | identity | variable without value, NotResource: the pattern matches nothing
10 | - | s3:GetObject arn:aws:s3:::b/ann/x | {"aws:username": "ann"} | identity: + s3:* on *; - s3:* on !arn:aws:s3:::b/${aws:username}/* | | allowed | | with a value NotResource spares
10 | web | sqs:SendMessage queue | | session: + s3:* on * && resource: + sqs:* on * by web | | allowed | | session policy against a grant to the session ARN: not limiting
10 | web | sqs:SendMessage queue | | session: + s3:* on * && resource: + sqs:* on * by webrole | | implicitDeny | session | session policy against a grant to the role ARN: limiting
10 | web | sqs:SendMessage queue | | session: + * on *; - sqs:* on * && resource: + sqs:* on * by web | | explicitDeny | session | a Deny of the session policy is never bypassed
10 | fed | s3:GetObject obj | | identity: + * on * | | implicitDeny | session | federated-user session without session policy: nothing from identity policies
10 | fed | s3:GetObject obj | | identity: + * on * && session: + s3:* on * | | allowed | | with a session policy: the intersection
10 | fed | s3:GetObject obj | | resource: + s3:* on * by fed | | allowed | | without one, what a resource policy grants stands
10 | alice | sqs:SendMessage queue | | boundary: + s3:* on * && resource: + sqs:* on * by * | | allowed | | boundary against Principal *: not limiting
10 | alice | sqs:SendMessage queue | | boundary: + * on *; - sqs:* on * && resource: + sqs:* on * by * | | explicitDeny | boundary | its Deny counts
10 | - | s3:ListBucket bucket | {"s3:prefix": "*"} | identity: + s3:* on * if StringEquals s3:prefix ${*} | | allowed | | escapes in StringEquals: replaced
10 | - | s3:ListBucket bucket | {"s3:prefix": "${*}"} | identity: + s3:* on * if StringEquals s3:prefix ${*} | | implicitDeny | identity | escapes in StringEquals: not left alone
10 | - | s3:ListBucket bucket | {"s3:prefix": "${*}"} | identity(2008): + s3:* on * if StringEquals s3:prefix ${*} | | allowed | | Version 2008-10-17: an escape is literal
10 | - | s3:ListBucket bucket | {"s3:prefix": "ann", "aws:username": "ann"} | identity: + s3:* on * if StringEquals s3:prefix ${aws:username} | | allowed | | Version 2012-10-17: a variable is resolved
10 | - | s3:ListBucket bucket | {"s3:prefix": "ann", "aws:username": "ann"} | identity(2008): + s3:* on * if StringEquals s3:prefix ${aws:username} | | implicitDeny | identity | Version 2008-10-17: it is literal
10 | - | s3:ListBucket bucket | {"s3:prefix": "ann", "aws:username": "ann"} | identity: {"Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*", "Condition": {"StringEquals": {"s3:prefix": "${aws:username}"}}}]} | | implicitDeny | identity | no Version is 2008-10-17
10 | - | s3:GetObject obj | {"aws:CurrentTime": "2018-08-10T00:00:00Z"} | identity: + * on * if DateEquals aws:CurrentTime 1533859200 | | allowed | | epoch dates: seconds
10 | - | s3:GetObject obj | {"aws:CurrentTime": "2018-08-10T00:00:00Z"} | identity: + * on * if DateEquals aws:CurrentTime 1533859200000 | | implicitDeny | identity | epoch dates: not milliseconds
10 | - | s3:GetObject obj | | identity: + * on * if StringNotEquals a red and NumericNotEquals b 5 and DateNotEquals c 2026 and NotIpAddress d 10.0.0.0/8 and ArnNotLike f objs | | allowed | | missing key, negated: true for every type
10 | - | s3:GetObject obj | | identity: + * on *; - * on * if NumericNotEquals s3:max-keys 5 | | explicitDeny | identity | missing key, negated: so a Deny fires
10 | - | s3:GetObject obj | {"aws:PrincipalTag/team": "blue"} | identity: + * on *; - * on * if StringNotEquals aws:PrincipalTag/team red,blue | | allowed | | negated, several values: NOR
10 | - | s3:GetObject obj | {"aws:PrincipalTag/team": "green"} | identity: + * on *; - * on * if StringNotEquals aws:PrincipalTag/team red,blue | | explicitDeny | identity | negated, several values: none matches
10 | - | s3:PutObject obj | {"aws:TagKeys": ["cost", "team"]} | identity: + * on * if ForAllValues:StringNotEquals aws:TagKeys cost | | implicitDeny | identity | negated set operator, ForAllValues: per value
10 | - | s3:PutObject obj | {"aws:TagKeys": ["cost", "team"]} | identity: + * on * if ForAnyValue:StringNotEquals aws:TagKeys cost | | allowed | | negated set operator, ForAnyValue: per value
10 | - | s3:PutObject obj | {"aws:TagKeys": ["cost"]} | identity: + * on * if StringEquals aws:TagKeys cost; + * on * if StringNotEquals aws:TagKeys team; + * on * if StringLike aws:TagKeys * | | implicitDeny | identity | array under a plain operator: false both ways
10 | - | s3:GetObject obj | {"aws:SourceArn": "bucket b"} | identity: + * on * if ArnNotLike aws:SourceArn objs | | implicitDeny | identity | invalid request value, negated: false
10 | - | s3:GetObject obj | {"aws:CurrentTime": "noon"} | identity: + * on * if DateNotEquals aws:CurrentTime 2026 | | implicitDeny | identity | invalid request value, negated: false for dates too
10 | - | s3:PutObject obj | | identity: + * on * if ForAnyValue:StringEqualsIfExists aws:TagKeys cost; + * on * if ForAnyValue:StringNotEqualsIfExists aws:TagKeys cost | | implicitDeny | identity | ForAnyValue with IfExists, key missing: false
10 | - | s3:PutObject obj | {"aws:TagKeys": ["cost"]} | identity: + * on * if ForAnyValue:StringEqualsIfExists aws:TagKeys cost | | allowed | | ForAnyValue with IfExists, key there: as without
10 | - | s3:GetObject obj | | identity: + * on * if StringSoundsLikeIfExists aws:username ann | | implicitDeny | identity | unknown operator with IfExists, key missing: false
10 | - | s3:GetObject obj | | identity: + * on * if ForAllValues:StringSoundsLike aws:username ann | | implicitDeny | identity | unknown operator with ForAllValues, key missing: false
10 | - | s3:GetObject obj | {"aws:SecureTransport": "maybe"} | identity: + * on * if Bool aws:SecureTransport false; + * on * if Bool aws:SecureTransport true | | implicitDeny | identity | Bool with other text: no match
10 | - | s3:GetObject obj | {"aws:PrincipalTag/team": ""} | identity: + * on * if Null aws:PrincipalTag/team false | | allowed | | empty string: present
10 | - | s3:GetObject obj | {"aws:PrincipalTag/team": ""} | identity: + * on * if StringLikeIfExists aws:PrincipalTag/team ?* | | implicitDeny | identity | empty string: compared, not passed by IfExists
10 | - | s3:GetObject arn:aws:s3:::b/x | {"aws:PrincipalTag/t": ""} | identity: + s3:* on arn:aws:s3:::b/${aws:PrincipalTag/t}* | | allowed | | empty string: a value for a variable
10 | - | s3:GetObject obj | {"aws:SourceArn": "urn:aws:s3:::b"} | identity: + * on * if ArnLike aws:SourceArn urn:aws:s3:::b; + * on * if ArnLike aws:SourceArn *:aws:s3:::b; + * on * if ArnNotLike aws:SourceArn queue | | implicitDeny | identity | ArnLike, first part not arn: invalid
10 | - | s3:GetObject obj | {"aws:SourceIp": "2001:db8::1"} | identity: + * on * if NotIpAddress aws:SourceIp 192.0.2.1 | | allowed | | NotIpAddress across families, bare address: true
10 | - | s3:GetObject obj | {"aws:SourceIp": "192.0.2.1"} | identity: + * on *; - * on * if NotIpAddress aws:SourceIp 192.0.2.0/24,2001:db8::/32 | | allowed | | the mixed list of the documentation spares IPv4
10 | - | s3:GetObject obj | {"aws:SourceIp": "2001:db8::7"} | identity: + * on *; - * on * if NotIpAddress aws:SourceIp 192.0.2.0/24,2001:db8::/32 | | allowed | | the mixed list spares IPv6
10 | - | s3:GetObject obj | {"aws:SourceIp": "198.51.100.1"} | identity: + * on *; - * on * if NotIpAddress aws:SourceIp 192.0.2.0/24,2001:db8::/32 | | explicitDeny | identity | the mixed list denies the rest
10 | - | iam:GetRole role | | identity: + iam:* on arn:aws:iam::111122223333:role/t; + iam:* on arn:aws:iam::111122223333:Role/T | | implicitDeny | identity | whole ARN without case: no
10 | - | iam:GetRole role | | identity: + iam:* on arn:AWS:IAM::111122223333:role/T | | allowed | | only its first parts
10 | slr | sqs:SendMessage queue | | identity: + * on * && scp: {} | | allowed | | SCP on a service-linked role: exempt
10 | slr | sqs:SendMessage queue | | identity: + * on * && scp: + * on *; - sqs:* on * | | allowed | | SCP on a service-linked role: its Deny does not count
10 | slrole | sqs:SendMessage queue | | identity: + * on * && scp: {} | | allowed | | SCP on a service-linked role, known by its path
10 | lambda | sqs:SendMessage queue | | resource: + sqs:* on * by service:lambda && scp: {} | | allowed | | SCP on a service: exempt
10 | web | sqs:SendMessage queue | | identity: + * on * && scp: {} | | implicitDeny | scp | SCP on another role: binds
10 | alice | s3:GetObject obj | | identity: + * on * && endpoint: + * on * by alice | | allowed | | endpoint policy's Principal: honoured
10 | alice | s3:GetObject obj | | identity: + * on * && endpoint: + * on * by dave | | implicitDeny | endpoint | endpoint policy's Principal: another user
10 | alice | s3:GetObject obj | | identity: + * on * && endpoint: + * on * by A | | allowed | | endpoint policy's Principal: the account is read like any other entry
10 | alice | s3:GetObject obj | | identity: + * on * && endpoint: + * on * by *; - * on * by dave | | allowed | | endpoint policy's Principal: a Deny for another user
10 | anonymous | s3:GetObject obj | | resource: + s3:GetObject on obj | | implicitDeny | resource | statement without Principal in a resource policy: never, also for an anonymous caller
10 | anonymous | s3:GetObject obj | | resource: + s3:* on * by *; - s3:* on * | | allowed | | nor its Deny
10 | - | s3:GetObject obj | | identity: + *:* on * | | allowed | | *:* is everything
10 | - | s3:GetObject obj | | identity: + **:*** on * | | allowed | | also with more stars
10 | - | s3:GetObject obj | | identity: + !*:* on * | | implicitDeny | identity | so NotAction *:* excludes everything
10 | - | s3:PutObject obj | {"aws:TagKeys": ["cost", "team"]} | identity: + * on * if ForAllValues:Null aws:TagKeys false and ForAnyValue:Null aws:TagKeys false | | allowed | | Null on arrays with set operators: the set operator is ignored
10 | - | s3:PutObject obj | | identity: + * on * if ForAnyValue:Null aws:TagKeys true | | allowed | | Null with ForAnyValue, key missing: ignored too
10 | - | s3:PutObject obj | | identity: + * on * if ForAllValues:Null aws:TagKeys false | | implicitDeny | identity | Null with ForAllValues, key missing: ignored too
\.
