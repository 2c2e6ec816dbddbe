--
-- resource.sql
--		Cases for section 5: resources, patterns, patterns of fewer than six
--		parts in every type of policy, NotResource, and neither element.
--
-- Columns and shorthand: shorthand.sql.  The expected answers come from the
-- text of the semantics.  In 5.4 a policy that grants everything stands beside
-- the one under test, so that only the latter can turn the answer.
--

COPY decision_case (section, caller, request, context, policies, options,
	decision, blocked_by, shows) FROM stdin (DELIMITER '|');
5.1 | alice | sqs:SendMessage queue | | identity: + sqs:* on * | | allowed | | the account is the fifth part of the ARN
5.1 | alice | sqs:SendMessage queueB | | identity: + sqs:* on * | | implicitDeny | resource | the fifth part is another account, which must allow
5.1 | alice | sqs:SendMessage queueB | | identity: + sqs:* on * && resource: + sqs:* on * by alice | | allowed | | the other account allows
5.1 | alice | s3:GetObject obj | | identity: + s3:* on * | | allowed | | no account given or in the ARN: the caller's own
5.1 | alice | s3:GetObject obj account 111122223333 | | identity: + s3:* on * | | allowed | | the account given is the caller's
5.1 | alice | s3:GetObject obj account 444455556666 | | identity: + s3:* on * | | implicitDeny | resource | the account given is another
5.1 | alice | s3:GetObject obj account 444455556666 | | identity: + s3:* on * && resource: + s3:* on objs by A | | allowed | | the account given is another and its bucket policy allows
5.1 | alice | sqs:SendMessage queue account 444455556666 | | identity: + sqs:* on * | | implicitDeny | resource | the account given goes before the fifth part
5.1 | alice | sqs:ListQueues * | | identity: + sqs:* on * | | allowed | | a request on * belongs to the caller's account
5.1 | bella | sqs:ListQueues * | | identity: + sqs:* on * | | allowed | | a request on * belongs to the caller's account, whichever it is
5.1 | alice | iam:GetPolicy arn:aws:iam::aws:policy/ReadOnlyAccess | | identity: + iam:* on * | | allowed | | account aws counts as none
5.1 | bella | iam:GetPolicy arn:aws:iam::aws:policy/ReadOnlyAccess | | identity: + iam:Get* on arn:aws:iam::aws:policy/* | | allowed | | account aws counts as none for every caller, and the pattern names it
5.1 | - | sqs:SendMessage queueB | | identity: + sqs:* on * | | allowed | | the unnamed caller belongs to the resource's account
5.1 | - | sqs:SendMessage queue | | identity: + sqs:* on arn:aws:sqs:us-east-1:${AWS::AccountId}:q | | implicitDeny | identity | text like AWS::AccountId means nothing in the account part
5.1 | - | s3:GetObject arn:aws:s3:::111122223333 | | identity: + s3:* on arn:aws:s3:::${AWS::AccountId} | | implicitDeny | identity | nor in the resource part
5.2 | - | s3:GetObject obj | | identity: + s3:GetObject on * | | allowed | | a lone * matches everything
5.2 | - | s3:GetObject obj | | identity: + s3:GetObject on ** | | allowed | | only stars match everything
5.2 | - | sqs:ListQueues * | | identity: + sqs:ListQueues on *** | | allowed | | only stars match the request on * too
5.2 | - | s3:GetObject obj | | identity: + s3:GetObject on obj | | allowed | | the same ARN
5.2 | - | s3:GetObject obj | | identity: + s3:GetObject on bucket | | implicitDeny | identity | the sixth part is compared as a whole
5.2 | - | s3:GetObject obj | | identity: + s3:GetObject on queue,table,obj | | allowed | | one pattern of the list is enough
5.2 | - | s3:GetObject obj | | identity: + s3:GetObject on queue,table,bucket | | implicitDeny | identity | no pattern of the list matches
5.2 | - | s3:GetObject obj | | identity: + s3:GetObject on {} | | implicitDeny | identity | an empty list matches nothing
5.2 | - | s3:GetObject obj | | identity: + s3:GetObject on arn:*:s3:::b/k | | allowed | | partition: star
5.2 | - | s3:GetObject obj | | identity: + s3:GetObject on arn:a?s:s3:::b/k | | allowed | | partition: question mark
5.2 | - | s3:GetObject obj | | identity: + s3:GetObject on arn:aws-*:s3:::b/k | | implicitDeny | identity | partition: glob that does not fit
5.2 | - | s3:GetObject obj | | identity: + s3:GetObject on arn:AWS:s3:::b/k | | allowed | | partition: without case
5.2 | - | s3:GetObject obj | | identity: + s3:GetObject on arn:aws-cn:s3:::b/k | | implicitDeny | identity | partition: another one
5.2 | - | s3:GetObject obj | | identity: + s3:GetObject on arn:aws:*:::b/k | | allowed | | service: star
5.2 | - | s3:GetObject obj | | identity: + s3:GetObject on arn:aws:s?:::b/k | | allowed | | service: question mark
5.2 | - | s3:GetObject obj | | identity: + s3:GetObject on arn:aws:s3?:::b/k | | implicitDeny | identity | service: a question mark is exactly one character
5.2 | - | s3:GetObject obj | | identity: + s3:GetObject on arn:aws:S3:::b/k | | allowed | | service: without case
5.2 | - | s3:GetObject obj | | identity: + s3:GetObject on arn:aws:sqs:::b/k | | implicitDeny | identity | service: another one
5.2 | - | sqs:SendMessage queue | | identity: + sqs:* on arn:aws:sqs:us-*:111122223333:q | | allowed | | region: star
5.2 | - | sqs:SendMessage queue | | identity: + sqs:* on arn:aws:sqs:us-east-?:111122223333:q | | allowed | | region: question mark
5.2 | - | sqs:SendMessage queue | | identity: + sqs:* on arn:aws:sqs:US-East-1:111122223333:q | | allowed | | region: without case
5.2 | - | sqs:SendMessage queue | | identity: + sqs:* on arn:aws:sqs:eu-*:111122223333:q | | implicitDeny | identity | region: another one
5.2 | - | sqs:SendMessage queue | | identity: + sqs:* on arn:aws:sqs::111122223333:q | | implicitDeny | identity | region: an empty part is no wildcard
5.2 | - | s3:GetObject obj | | identity: + s3:GetObject on arn:aws:s3:?::b/k | | implicitDeny | identity | region: a question mark does not match the empty part
5.2 | - | sqs:SendMessage queue | | identity: + sqs:* on arn:aws:sqs:us-east-1:*:q | | allowed | | account: star
5.2 | - | sqs:SendMessage queue | | identity: + sqs:* on arn:aws:sqs:us-east-1:1111????3333:q | | allowed | | account: question marks
5.2 | - | sqs:SendMessage queue | | identity: + sqs:* on queueB | | implicitDeny | identity | account: another one
5.2 | - | s3:GetObject obj | | identity: + s3:GetObject on arn:aws:s3:*:*:b/k | | allowed | | stars match the empty region and account
5.2 | - | s3:GetObject obj | | identity: + s3:GetObject on arn:aws:s3::111122223333:b/k | | implicitDeny | identity | an account in the pattern does not match an ARN without one
5.2 | - | s3:GetObject obj | | identity: + s3:GetObject on ARN:aws:s3:::b/k | | implicitDeny | identity | part one is not folded
5.2 | - | s3:GetObject obj | | identity: + s3:GetObject on *:aws:s3:::b/k | | implicitDeny | identity | part one takes no star
5.2 | - | s3:GetObject obj | | identity: + s3:GetObject on ar?:aws:s3:::b/k | | implicitDeny | identity | part one takes no question mark
5.2 | - | sqs:SendMessage queue | {"region": "us-east-1"} | identity: + sqs:* on arn:aws:sqs:${region}:111122223333:q | | implicitDeny | identity | no variable in the region
5.2 | - | sqs:SendMessage queue | {"account": "111122223333"} | identity: + sqs:* on arn:aws:sqs:us-east-1:${account}:q | | implicitDeny | identity | no variable in the account
5.2 | - | s3:GetObject obj | {"partition": "aws"} | identity: + s3:* on arn:${partition}:s3:::b/k | | implicitDeny | identity | no variable in the partition
5.2 | - | s3:GetObject obj | {"service": "s3"} | identity: + s3:* on arn:aws:${service}:::b/k | | implicitDeny | identity | no variable in the service
5.2 | - | s3:GetObject arn:aws:s3:::b/ann/x | {"aws:username": "ann"} | identity: + s3:* on arn:aws:s3:::b/${aws:username}/* | | allowed | | a variable in the resource part
5.2 | - | s3:GetObject arn:aws:s3:::b/bob/x | {"aws:username": "ann"} | identity: + s3:* on arn:aws:s3:::b/${aws:username}/* | | implicitDeny | identity | a variable with another value
5.2 | - | s3:GetObject arn:aws:s3:::b/ann/x | {"aws:username": "Ann"} | identity: + s3:* on arn:aws:s3:::b/${aws:username}/* | | implicitDeny | identity | the value of a variable is case-sensitive
5.2 | - | s3:GetObject arn:aws:s3:::b/ann/x | {"aws:username": "ann"} | identity: + s3:* on arn:aws:s3:::b/${AWS:UserName}/* | | allowed | | the name of a variable is not
5.2 | - | s3:GetObject arn:aws:s3:::b/ann/x | {"aws:username": "*"} | identity: + s3:* on arn:aws:s3:::b/${aws:username}/* | | implicitDeny | identity | a star in a value is literal
5.2 | - | s3:GetObject arn:aws:s3:::b/*/x | {"aws:username": "*"} | identity: + s3:* on arn:aws:s3:::b/${aws:username}/* | | allowed | | a star in a value matches a star
5.2 | - | s3:GetObject arn:aws:s3:::b/ann/x | | identity: + s3:* on arn:aws:s3:::b/${aws:username}/* | | implicitDeny | identity | a variable without value matches no resource
5.2 | - | s3:GetObject arn:aws:s3:::b/${} | | identity: + s3:* on arn:aws:s3:::b/${} | | implicitDeny | identity | a malformed variable has no value: the pattern does not match its own text
5.2 | - | s3:GetObject arn:aws:s3:::b/ann/x | {"aws:username": ["ann"]} | identity: + s3:* on arn:aws:s3:::b/${aws:username}/* | | implicitDeny | identity | a multivalued key gives a variable no value
5.2 | - | s3:GetObject arn:aws:s3:::b//x | {"aws:username": ""} | identity: + s3:* on arn:aws:s3:::b/${aws:username}/* | | allowed | | the empty string is a value
5.2 | - | s3:GetObject arn:aws:s3:::b/all/x | | identity: {"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:*", "Resource": "arn:aws:s3:::b/${aws:username, 'all'}/*"}} | | allowed | | a default stands in for a missing key
5.2 | - | s3:GetObject arn:aws:s3:::b/* | | identity: + s3:* on arn:aws:s3:::b/${*} | | allowed | | an escaped star is a star
5.2 | - | s3:GetObject obj | | identity: + s3:* on arn:aws:s3:::b/${*} | | implicitDeny | identity | an escaped star is no wildcard
5.2 | - | s3:GetObject obj | | identity: + s3:* on arn:aws:s3:::b/${?} | | implicitDeny | identity | an escaped question mark is no wildcard
5.2 | - | s3:GetObject arn:aws:s3:::b/ann/x | {"aws:username": "ann"} | identity(2008): + s3:* on arn:aws:s3:::b/${aws:username}/* | | implicitDeny | identity | 2008-10-17 has no variables
5.2 | - | s3:GetObject arn:aws:s3:::b/${aws:username}/x | {"aws:username": "ann"} | identity(2008): + s3:* on arn:aws:s3:::b/${aws:username}/* | | allowed | | under 2008-10-17 the text of the variable is literal
5.2 | - | s3:GetObject arn:aws:s3:::B/k | | identity: + s3:* on obj | | implicitDeny | identity | the sixth part is case-sensitive
5.2 | - | s3:GetObject obj | | identity: + s3:* on arn:aws:s3:::b/K | | implicitDeny | identity | the sixth part is case-sensitive at its end too
5.2 | - | s3:GetObject arn:aws:s3:::b/x/y:z | | identity: + s3:* on objs | | allowed | | a star crosses slash and colon
5.2 | - | lambda:InvokeFunction arn:aws:lambda:us-east-1:111122223333:function:f:1 | | identity: + lambda:* on arn:aws:lambda:*:*:function:* | | allowed | | colons of the sixth part belong to it
5.2 | - | lambda:InvokeFunction arn:aws:lambda:us-east-1:111122223333:function:f:1 | | identity: + lambda:* on fn | | implicitDeny | identity | a function without version is not its version
5.2 | - | s3:GetObject obj | | identity: + s3:* on arn:aws:s3:::b/k* | | allowed | | a star may be empty
5.2 | - | s3:GetObject obj | | identity: + s3:* on arn:aws:s3:::b?k | | allowed | | a question mark may be a slash
5.2 | - | s3:GetObject arn:aws:s3:::b/é | | identity: + s3:* on arn:aws:s3:::b/? | | allowed | | a question mark is one character, not one byte
5.2 | - | s3:GetObject arn:aws:s3:::b/kk | | identity: + s3:* on arn:aws:s3:::b/? | | implicitDeny | identity | a question mark is not two characters
5.2 | - | s3:GetObject arn:aws:s3:::b/ | | identity: + s3:* on arn:aws:s3:::b/? | | implicitDeny | identity | a question mark is not nothing
5.2 | - | s3:GetObject arn:aws:s3:::b/ann/x | {"aws:username": "ann"} | identity: + s3:* on arn:aws:s3:::b/${aws:username}/? | | allowed | | a question mark beside a variable is a wildcard
5.2 | - | s3:GetObject arn:aws:s3:::b/ann/xy | {"aws:username": "ann"} | identity: + s3:* on arn:aws:s3:::b/${aws:username}/? | | implicitDeny | identity | and stands for one character
5.2 | - | s3:GetObject arn:aws:s3:::b/aabab | | identity: + s3:* on arn:aws:s3:::b/*ab | | allowed | | a star is retried until the rest fits
5.2 | - | s3:GetObject arn:aws:s3:::b/aaba | | identity: + s3:* on arn:aws:s3:::b/*ab | | implicitDeny | identity | the pattern covers the whole text
5.2 | - | s3:GetObject obj | | identity: + s3:* on arn:aws:s3:::*:b/k | | implicitDeny | identity | a colon in the sixth part must be there
5.2 | - | s3:GetObject obj | | identity: + s3:* on arn:aws:s3:*b/k | | implicitDeny | identity | a star in the region does not swallow colons
5.2 | - | s3:GetObject obj | | identity: + s3:* on arn:*:b/k | | implicitDeny | identity | a star in the partition does not swallow colons
5.2 | - | sqs:SendMessage queue | | identity: + sqs:* on arn:aws:sqs:*:q | | implicitDeny | identity | a star for the region does not stand for the account too
5.2 | - | sqs:SendMessage queue | | identity: + sqs:* on arn:aws:sqs:us-east-1*q | | implicitDeny | identity | a star in the region does not reach the sixth part
5.2 | - | elasticloadbalancing:AddTags arn:aws:elasticloadbalancing:us-east-1:111122223333:loadbalancer/app/x | | identity: + elasticloadbalancing:* on arn:aws:elasticloadbalancing:*:*:*/* | | allowed | | a wildcard for the resource type
5.2 | - | logs:PutLogEvents arn:aws:logs:us-east-1:111122223333:log-group:/aws-glue/x | | identity: + logs:* on arn:aws:logs:*:*:*:/aws-glue/* | | allowed | | a wildcard for the resource type before a colon
5.2 | - | logs:PutLogEvents arn:aws:logs:us-east-1:111122223333:log-group:/aws-lambda/x | | identity: + logs:* on arn:aws:logs:*:*:*:/aws-glue/* | | implicitDeny | identity | what follows the wildcard type must still fit
5.2 | - | iam:GetRole role | | identity: + iam:* on arn:aws:iam::111122223333:ro*/T | | allowed | | a wildcard inside the resource type
5.2 | - | s3:ListBucket bucket | | identity: + s3:* on arn:aws:s3:::b* | | allowed | | S3: b* matches the bucket
5.2 | - | s3:GetObject obj | | identity: + s3:* on arn:aws:s3:::b* | | allowed | | S3: b* matches the object
5.2 | - | s3:GetObject arn:aws:s3:::bc/k | | identity: + s3:* on arn:aws:s3:::b* | | allowed | | S3: b* matches objects of other buckets
5.2 | - | s3:ListBucket bucket | | identity: + s3:* on objs | | implicitDeny | identity | S3: b/* does not match the bucket
5.2 | - | s3:GetObject obj | | identity: + s3:* on objs | | allowed | | S3: b/* matches the object
5.2 | - | s3:ListBucket bucket | | identity: + s3:* on bucket | | allowed | | S3: b is the bucket
5.2 | - | s3:ListBucket bucket | | identity: + s3:* on arn:aws:s3:::b/ | | implicitDeny | identity | S3: no slash is added to the bucket
5.3 | - | s3:ListAllMyBuckets * | | identity: + s3:* on * | | allowed | | a request on * is matched by *
5.3 | - | s3:ListAllMyBuckets * | | identity: + s3:* on arn:aws:s3:::* | | implicitDeny | identity | an ARN pattern does not match the request on *
5.3 | - | s3:ListAllMyBuckets * | | identity: + s3:* on arn:*:*:*:*:* | | implicitDeny | identity | not even one of wildcards only
5.3 | - | s3:ListAllMyBuckets * | | identity: + s3:* on arn:* | | implicitDeny | identity | nor a short one
5.3 | - | s3:ListAllMyBuckets * | | identity: + s3:* on ? | | implicitDeny | identity | nor a question mark
5.3 | - | s3:ListAllMyBuckets * | | identity: + s3:* on objs,* | | allowed | | a * beside ARNs matches
5.3 | - | s3:ListAllMyBuckets * | | identity: + s3:* on *; - s3:* on arn:aws:s3:::* | | allowed | | a Deny on ARNs does not reach the request on *
5.3 | - | s3:ListAllMyBuckets * | | identity: + s3:* on !arn:aws:s3:::* | | allowed | | NotResource of ARNs only is true
5.3 | - | s3:ListAllMyBuckets * | | identity: + s3:* on *; - s3:* on !objs | | explicitDeny | identity | so is the one of a Deny
5.3 | - | s3:ListAllMyBuckets * | | identity: + s3:* on !objs,* | | implicitDeny | identity | NotResource with * is never true
5.3 | - | s3:GetObject * | | identity: + s3:GetObject on objs | | implicitDeny | identity | an action with resource types on *: treated alike
5.3 | - | s3:GetObject * | | identity: + s3:GetObject on * | | allowed | | an action with resource types on *: matched by *
5.4 | - | s3:GetObject obj | | identity: + s3:* on arn:aws:s3 | | allowed | | identity: three parts, without star
5.4 | - | s3:GetObject obj | | identity: + s3:* on arn:aws:s3:: | | allowed | | identity: five parts
5.4 | - | s3:GetObject obj | | identity: + s3:* on arn:aws:s3::: | | implicitDeny | identity | six parts, the last one empty: not short
5.4 | - | s3:GetObject obj | | identity: + s3:* on arn:aws | | allowed | | identity: two parts
5.4 | - | s3:GetObject obj | | identity: + s3:* on arn | | allowed | | identity: one part
5.4 | - | s3:GetObject obj | | identity: + s3:* on arn: | | implicitDeny | identity | identity: an empty second part is not a missing one
5.4 | - | s3:GetObject obj | | identity: + s3:* on arn:aws:s3:* | | allowed | | identity: four parts with a star
5.4 | - | s3:GetObject obj | | identity: + s3:* on arn:aws:sqs | | implicitDeny | identity | identity: the parts that are there must fit
5.4 | - | s3:GetObject obj | | identity: + s3:* on arn:aws:s3:us-east-1 | | implicitDeny | identity | identity: a region does not fit S3's empty one
5.4 | - | sqs:SendMessage queue | | identity: + sqs:* on arn:aws:sqs:us-east-1 | | allowed | | identity: the region fits, account and resource are missing
5.4 | - | s3:GetObject obj | | identity: + s3:* on *; - s3:* on arn:aws:s3 | | explicitDeny | identity | identity: a short pattern in a Deny denies
5.4 | - | s3:GetObject obj | | identity: + s3:* on arn* | | implicitDeny | identity | part one is exactly arn: not an ARN
5.4 | - | s3:GetObject obj | | identity: + s3:* on b/k | | implicitDeny | identity | a pattern that is no ARN matches nothing
5.4 | - | s3:GetObject obj | | identity: + s3:* on b/* | | implicitDeny | identity | nor does it with a star
5.4 | - | s3:GetObject obj | | identity: + s3:* on *b/k | | implicitDeny | identity | nor with a star in front
5.4 | - | s3:GetObject obj | | identity: + s3:* on *:* | | implicitDeny | identity | *:* is no ARN
5.4 | - | s3:GetObject obj | | identity: + s3:* on *; - s3:* on b/* | | allowed | | a Deny on what is no ARN denies nothing
5.4 | alice | s3:GetObject obj | | identity: + * on * && boundary: + s3:* on arn:aws:s3 | | allowed | | boundary: short without star
5.4 | alice | s3:GetObject obj | | identity: + * on * && boundary: + s3:* on arn:aws:sqs | | implicitDeny | boundary | boundary: short for another service
5.4 | alice | s3:GetObject obj | | identity: + * on * && boundary: + * on *; - s3:* on arn:aws:s3 | | explicitDeny | boundary | boundary: a short pattern in a Deny denies
5.4 | web | s3:GetObject obj | | identity: + * on * && session: + s3:* on arn:aws:s3 | | allowed | | session: short without star
5.4 | web | s3:GetObject obj | | identity: + * on * && session: + s3:* on arn:aws:sqs | | implicitDeny | session | session: short for another service
5.4 | web | s3:GetObject obj | | identity: + * on * && session: + * on *; - s3:* on arn:aws:s3 | | explicitDeny | session | session: a short pattern in a Deny denies
5.4 | alice | s3:GetObject obj | | resource: + s3:* on arn:aws:s3 by alice | | implicitDeny | identity | resource: short without star is inert
5.4 | alice | s3:GetObject obj | | resource: + s3:* on arn:aws:s? by alice | | implicitDeny | identity | resource: a question mark is no star
5.4 | alice | s3:GetObject obj | | resource: + s3:* on arn:aws:s3:* by alice | | allowed | | resource: short that ends with a star
5.4 | alice | s3:GetObject obj | | resource: + s3:* on arn:*:s3 by alice | | allowed | | resource: a star elsewhere is enough
5.4 | alice | s3:GetObject obj | | identity: + * on * && resource: - s3:* on arn:aws:s3 by * | | allowed | | resource: a Deny on a short pattern without star is inert
5.4 | alice | s3:GetObject obj | | identity: + * on * && resource: - s3:* on arn:aws:* by * | | explicitDeny | resource | resource: a Deny on a short pattern with star denies
5.4 | alice | s3:GetObject obj | | identity: + * on * && endpoint: + s3:* on arn:aws:s3 by * | | implicitDeny | endpoint | endpoint: short without star is inert
5.4 | alice | s3:GetObject obj | | identity: + * on * && endpoint: + s3:* on arn:aws:s3* by * | | allowed | | endpoint: short that ends with a star
5.4 | alice | s3:GetObject obj | | identity: + * on * && endpoint: + s3:* on arn:*:s3 by * | | allowed | | endpoint: a star elsewhere is enough
5.4 | alice | s3:GetObject obj | | identity: + * on * && endpoint: + * on * by *; - s3:* on arn:aws:s3 by * | | allowed | | endpoint: a Deny on a short pattern without star is inert
5.4 | alice | s3:GetObject obj | | identity: + * on * && scp: + s3:* on arn:aws:s3 | | implicitDeny | scp | SCP: short without star is inert
5.4 | alice | s3:GetObject obj | | identity: + * on * && scp: + s3:* on arn:*:s3 | | implicitDeny | scp | SCP: a star elsewhere is not enough
5.4 | alice | s3:GetObject obj | | identity: + * on * && scp: + s3:* on arn:aws:s3:* | | allowed | | SCP: short that ends with a star
5.4 | alice | s3:GetObject obj | | identity: + * on * && scp: + s3:* on arn:aws:s* | | allowed | | SCP: the last star may be part of a word
5.4 | alice | s3:GetObject obj | | identity: + * on * && scp: + s3:* on arn:aws:sqs:* | | implicitDeny | scp | SCP: the parts that are there must fit
5.4 | alice | s3:GetObject obj | | identity: + * on * && scp: + * on *; - s3:* on arn:*:s3 | | allowed | | SCP: a Deny on an inert pattern denies nothing
5.4 | alice | s3:GetObject obj | | identity: + * on * && scp: + * on *; - s3:* on arn:aws:s3:* | | explicitDeny | scp | SCP: a Deny on a short pattern that ends with a star
5.4 | alice | s3:GetObject obj | | identity: + * on * && rcp: - s3:* on arn:aws:s3 by * | | allowed | | RCP: short without star is inert
5.4 | alice | s3:GetObject obj | | identity: + * on * && rcp: - s3:* on arn:aws:s3:* by * | | allowed | | RCP: short that ends with a star is inert
5.4 | alice | s3:GetObject obj | | identity: + * on * && rcp: - s3:* on arn:aws:s3:::* by * | | explicitDeny | rcp | RCP: six parts
5.4 | alice | s3:GetObject obj | | identity: + * on * && rcp: - s3:* on * by * | | explicitDeny | rcp | RCP: a lone star is not short
5.5 | - | s3:GetObject obj | | identity: + s3:* on !queue | | allowed | | NotResource: the pattern does not match
5.5 | - | s3:GetObject obj | | identity: + s3:* on !obj | | implicitDeny | identity | NotResource: the pattern matches
5.5 | - | s3:GetObject obj | | identity: + s3:* on !queue,objs | | implicitDeny | identity | NotResource: one of two matches
5.5 | - | s3:GetObject obj | | identity: + s3:* on !queue,bucket | | allowed | | NotResource: none of two matches
5.5 | - | s3:GetObject obj | | identity: + s3:* on !* | | implicitDeny | identity | NotResource * excludes everything
5.5 | - | s3:GetObject obj | | identity: {"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:*", "NotResource": []}} | | allowed | | NotResource: an empty list excludes nothing
5.5 | - | s3:GetObject obj | | identity: + * on *; - s3:* on !bucket,objs | | allowed | | Deny with NotResource spares what is listed
5.5 | - | s3:GetObject arn:aws:s3:::c/k | | identity: + * on *; - s3:* on !bucket,objs | | explicitDeny | identity | Deny with NotResource denies the rest
5.5 | - | s3:GetObject obj | | identity: + s3:* on !arn:aws:S3:::b/k | | implicitDeny | identity | NotResource: the service without case
5.5 | - | s3:GetObject obj | | identity: + s3:* on !arn:aws:s3:::B/k | | allowed | | NotResource: the sixth part with case
5.5 | - | s3:GetObject obj | | identity: + s3:* on !arn:aws:s3 | | implicitDeny | identity | NotResource: a short pattern of an identity policy matches
5.5 | - | s3:GetObject obj | | identity: + s3:* on !b/k | | allowed | | NotResource: what is no ARN excludes nothing
5.5 | alice | s3:GetObject obj | | resource: + s3:* on !arn:aws:s3 by alice | | allowed | | NotResource: an inert short pattern excludes nothing
5.5 | alice | s3:GetObject obj | | resource: + s3:* on !arn:aws:s3:* by alice | | implicitDeny | identity | NotResource: a short pattern with star of a resource policy matches
5.5 | alice | s3:GetObject obj | | identity: + * on * && scp: + * on *; - s3:* on !arn:aws:s3 | | explicitDeny | scp | NotResource: an inert pattern of an SCP spares nothing
5.5 | alice | s3:GetObject obj | | identity: + * on * && scp: + * on *; - s3:* on !arn:aws:s3:* | | allowed | | NotResource: a short pattern that ends with a star spares in an SCP
5.5 | alice | s3:GetObject obj | | identity: + * on * && rcp: - s3:* on !arn:aws:s3:* by * | | explicitDeny | rcp | NotResource: a short pattern of an RCP spares nothing
5.5 | - | s3:GetObject obj | | identity: + s3:* on !arn:aws:s3:::b/${aws:username} | | allowed | | NotResource: a lone pattern without value makes it true
5.5 | - | s3:GetObject obj | | identity: + s3:* on !arn:aws:s3:::b/${aws:username},obj | | implicitDeny | identity | NotResource: beside a pattern without value the others decide
5.5 | - | s3:GetObject obj | {"aws:username": "k"} | identity: + s3:* on !arn:aws:s3:::b/${aws:username} | | implicitDeny | identity | NotResource: a variable with value excludes
5.6 | alice | sts:AssumeRole role | | resource: + sts:AssumeRole by alice | | allowed | | a trust policy has no Resource
5.6 | alice | sts:AssumeRole role | | resource: + sts:AssumeRole by *; - sts:AssumeRole by alice | | explicitDeny | trust | nor has its Deny
5.6 | alice | s3:GetObject obj | | resource: + s3:GetObject by alice | | allowed | | a resource policy without Resource covers its resource
5.6 | alice | sqs:SendMessage queue | | resource: + sqs:SendMessage by alice | | allowed | | the same for a queue
5.6 | alice | s3:GetObject obj | | identity: + * on * && resource: - s3:GetObject by alice | | explicitDeny | resource | its Deny covers the resource too
5.6 | alice | s3:PutObject obj | | resource: + s3:GetObject by alice | | implicitDeny | identity | the action must still fit
5.6 | - | s3:GetObject obj | | identity: + s3:GetObject | | implicitDeny | identity | an identity statement with neither is inert
5.6 | - | s3:ListAllMyBuckets * | | identity: + s3:* | | implicitDeny | identity | also for a request on *
5.6 | - | s3:GetObject obj | | identity: + s3:* on *; - s3:GetObject | | allowed | | also as a Deny
5.6 | alice | s3:GetObject obj | | identity: + * on * && boundary: + s3:* | | implicitDeny | boundary | a boundary may not omit it
5.6 | alice | s3:GetObject obj | | identity: + * on * && boundary: + * on *; - s3:* | | allowed | | nor may its Deny
5.6 | web | s3:GetObject obj | | identity: + * on * && session: + s3:* | | implicitDeny | session | nor may a session policy
5.6 | alice | s3:GetObject obj | | identity: + * on * && scp: + s3:* | | implicitDeny | scp | an SCP statement without Resource is inert
5.6 | alice | s3:GetObject obj | | identity: + * on * && scp: + * on *; - s3:* | | allowed | | as a Deny too
5.6 | alice | s3:GetObject obj | | identity: + * on * && rcp: - s3:* by * | | allowed | | an RCP statement without Resource is inert
5.6 | alice | s3:GetObject obj | | identity: + * on * && endpoint: + s3:* by * | | implicitDeny | endpoint | an endpoint statement without Resource is inert
5.6 | alice | s3:GetObject obj | | identity: + * on * && endpoint: + * on * by *; - s3:* by * | | allowed | | as a Deny too
\.
