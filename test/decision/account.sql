--
-- account.sql
--		Decisions within one account and between two (semantics.md 9.1 to 9.5,
--		9.12): absent and empty arguments, the order, each row of the table of
--		9.3, sessions, the root user, the unnamed caller.
--
-- blocked_by holds every kind that takes part and has an applicable Deny, or
-- had to allow and did not.  In one account an ordinary resource policy never
-- had to allow; a boundary or a session policy had to only in the rows of 9.3
-- that say so.
--

COPY decision_case (section, caller, request, context, policies, options, decision, blocked_by, shows) FROM stdin (DELIMITER '|');
9.1 | alice | sqs:SendMessage queue | | | | implicitDeny | identity | no policy at all grants nothing
9.1 | alice | sqs:SendMessage queue | | identity: none | | implicitDeny | identity | an empty list of identity policies grants nothing
9.1 | alice | sqs:SendMessage queue | | identity: {} | | implicitDeny | identity | an identity policy without statements grants nothing
9.1 | alice | sqs:SendMessage queue | | identity: + sqs:SendMessage on queue | | allowed | | an identity Allow is enough in one account
9.1 | alice | sqs:SendMessage queue | | identity: + s3:* on * && identity: + sqs:SendMessage on queue | | allowed | | identity policies are a union
9.1 | alice | sqs:SendMessage queue | | identity: + s3:* on * && identity: + sqs:DeleteQueue on queue | | implicitDeny | identity | a union of policies none of which allows
9.1 | alice | sqs:SendMessage queue | | identity: + sqs:* on * && identity: - sqs:SendMessage on queue | | explicitDeny | identity | a Deny in any policy of the union denies
9.1 | alice | sqs:SendMessage queue | | identity: + sqs:* on * && resource: {} | | allowed | | an empty resource policy takes nothing from identity in one account
9.1 | alice | sqs:SendMessage queueB | | identity: + sqs:* on * | | implicitDeny | resource | an absent resource policy denies across accounts
9.1 | alice | sqs:SendMessage queueB | | identity: + sqs:* on * && resource: {} | | implicitDeny | resource | an empty resource policy denies across accounts
9.1 | alice | sqs:SendMessage queue | | identity: + sqs:* on * && boundary: none | | implicitDeny | boundary | an empty list of boundaries allows nothing
9.1 | alice | sqs:SendMessage queue | | identity: + sqs:* on * && boundary: {} | | implicitDeny | boundary | a boundary without statements allows nothing
9.1 | alice | sqs:SendMessage queue | | identity: + sqs:* on * && boundary: + sqs:* on * | | allowed | | identity and boundary both allow
9.1 | alice | sqs:SendMessage queue | | identity: + sqs:* on * && boundary: + s3:* on * && boundary: + sqs:* on * | | allowed | | a list of boundaries is a union
9.1 | alice | sqs:SendMessage queue | | identity: + sqs:* on * && boundary: + s3:* on * && boundary: + dynamodb:* on * | | implicitDeny | boundary | no boundary of the union allows
9.1 | alice | sqs:SendMessage queue | | boundary: + * on * | | implicitDeny | identity | a boundary grants nothing
9.1 | alice | sqs:SendMessage queue | | identity: none && boundary: none | | implicitDeny | identity,boundary | both empty lists had to allow
9.1 | web | sqs:SendMessage queue | | identity: + sqs:* on * | | allowed | | no session policy limits nothing for a role session
9.1 | web | sqs:SendMessage queue | | identity: + sqs:* on * && session: none | | implicitDeny | session | an empty list of session policies allows nothing
9.1 | web | sqs:SendMessage queue | | identity: + sqs:* on * && session: {} | | implicitDeny | session | a session policy without statements allows nothing
9.1 | web | sqs:SendMessage queue | | identity: + sqs:* on * && session: + s3:* on * && session: + sqs:SendMessage on queue | | allowed | | session policies are a union
9.1 | web | sqs:SendMessage queue | | identity: + sqs:* on * && session: + s3:* on * && session: + dynamodb:* on * | | implicitDeny | session | no session policy of the union allows
9.1 | web | sqs:SendMessage queue | | session: + sqs:* on * | | implicitDeny | identity | a session policy grants nothing
9.1 | alice | sqs:SendMessage queue | | identity: + sqs:* on * && scp: none | | allowed | | no SCP level means no organisation
9.1 | alice | sqs:SendMessage queue | | identity: + sqs:* on * && scp: {} | | implicitDeny | scp | an SCP level without policies denies
9.1 | alice | sqs:SendMessage queue | | identity: + sqs:* on * && rcp: none | | allowed | | no RCP level means no organisation
9.1 | alice | sqs:SendMessage queue | | identity: + sqs:* on * && rcp: {} | | implicitDeny | rcp | an RCP level without policies denies
9.1 | alice | sqs:SendMessage queue | | identity: + sqs:* on * && endpoint: none | | implicitDeny | endpoint | an empty list of endpoint policies allows nothing
9.1 | alice | sqs:SendMessage queue | | identity: + sqs:* on * && endpoint: {} | | implicitDeny | endpoint | an endpoint policy without statements allows nothing
9.1 | alice | sqs:SendMessage queue | | identity: + sqs:* on * if StringEquals aws:SourceVpc vpc-1 | | implicitDeny | identity | an absent context holds no key
9.1 | alice | sqs:SendMessage queue | {"aws:SourceVpc": "vpc-1"} | identity: + sqs:* on * if StringEquals aws:SourceVpc vpc-1 | | allowed | | the context of the request is read
9.1 | alice | s3:GetObject obj | | identity: + s3:GetObject on objs | | allowed | | without an account in ARN or argument it is the caller's
9.1 | alice | s3:GetObject obj account 111122223333 | | identity: + s3:GetObject on objs | | allowed | | the resource's account is given apart
9.1 | alice | s3:GetObject obj account 444455556666 | | identity: + s3:GetObject on objs | | implicitDeny | resource | another account given apart asks for the resource policy
9.1 | alice | sqs:SendMessage queue account 444455556666 | | identity: + sqs:* on * | | implicitDeny | resource | the account given apart wins over the ARN's fifth part
9.1 | alice | s3:ListAllMyBuckets * | | identity: + s3:ListAllMyBuckets on * | | allowed | | a request on * belongs to the caller's own account
9.1 | alice | s3:ListAllMyBuckets * | | | | implicitDeny | identity | a request on * still needs an identity Allow
9.2 | alice | sts:GetCallerIdentity * | | | | allowed | | GetCallerIdentity needs no policy
9.2 | alice | STS:getcalleridentity * | | | | allowed | | the name of GetCallerIdentity is compared without case
9.2 | alice | sts:GetCallerIdentity * | | identity: - * on * | | allowed | | a Deny in identity does not stop GetCallerIdentity
9.2 | alice | sts:GetCallerIdentity * | | identity: + * on * && boundary: {} && scp: {} && rcp: {} && endpoint: {} | | allowed | | empty limits do not stop GetCallerIdentity
9.2 | alice | sts:GetCallerIdentity * | | boundary: - * on * && scp: - sts:* on * && rcp: - sts:* on * by * && endpoint: - * on * by * | | allowed | | Denies of every limit do not stop GetCallerIdentity
9.2 | web | sts:GetCallerIdentity * | | session: - * on * | | allowed | | a session Deny does not stop GetCallerIdentity
9.2 | webrole | sts:GetCallerIdentity * | | | | allowed | | a caller given as a role has an account
9.2 | fed | sts:GetCallerIdentity * | | | | allowed | | a federated-user session without session policy may ask who it is
9.2 | rootA | sts:GetCallerIdentity * | | scp: {} | | allowed | | root may ask who it is
9.2 | - | sts:GetCallerIdentity * | | | | allowed | | the unnamed caller is one of the resource's account
9.2 | anonymous | sts:GetCallerIdentity * | | | | implicitDeny | resource | GetCallerIdentity is refused to an anonymous caller
9.2 | lambda | sts:GetCallerIdentity * | | | | implicitDeny | resource | GetCallerIdentity is refused to a service, which has no account
9.2 | alice | sts:GetSessionToken * | | | | implicitDeny | identity | the exception is for GetCallerIdentity alone
9.2 | alice | iam:GetCallerIdentity * | | | | implicitDeny | identity | the exception is for the service sts alone
9.2 | alice | sqs:SendMessage queue | | identity: + sqs:* on *; - sqs:SendMessage on queue | | explicitDeny | identity | a Deny in identity
9.2 | alice | sqs:SendMessage queue | | identity: - sqs:SendMessage on queue; + sqs:* on * | | explicitDeny | identity | the order of statements is without meaning
9.2 | alice | sqs:SendMessage queue | | identity: + sqs:* on * && resource: - sqs:SendMessage on queue by alice | | explicitDeny | resource | a Deny in the resource policy
9.2 | alice | sqs:SendMessage queue | | identity: + sqs:* on * && boundary: + * on *; - sqs:SendMessage on * | | explicitDeny | boundary | a Deny in the boundary
9.2 | alice | sqs:SendMessage queue | | identity: + sqs:* on * && boundary: - sqs:SendMessage on * | | explicitDeny | boundary | a boundary that denies and does not allow is named once
9.2 | web | sqs:SendMessage queue | | identity: + sqs:* on * && session: + * on *; - sqs:SendMessage on * | | explicitDeny | session | a Deny in the session policy
9.2 | alice | sqs:SendMessage queue | | identity: + sqs:* on * && scp: + * on *; - sqs:SendMessage on * | | explicitDeny | scp | a Deny in an SCP
9.2 | alice | sqs:SendMessage queue | | identity: + sqs:* on * && rcp: - sqs:SendMessage on * by * | | explicitDeny | rcp | a Deny in an RCP
9.2 | alice | sqs:SendMessage queue | | identity: + sqs:* on * && endpoint: + * on * by *; - sqs:SendMessage on * by * | | explicitDeny | endpoint | a Deny in the endpoint policy
9.2 | web | sqs:SendMessage queue | | identity: + * on *; - * on * && resource: - * on queue by web && boundary: + * on *; - * on * && session: + * on *; - * on * && scp: + * on *; - * on * && rcp: - * on * by * && endpoint: + * on * by *; - * on * by * | | explicitDeny | identity,resource,boundary,session,scp,rcp,endpoint | every kind that denies is reported
9.2 | web | sqs:SendMessage queue | | identity: {} && resource: {} && boundary: {} && session: {} && scp: {} && rcp: {} && endpoint: {} | | implicitDeny | identity,boundary,session,scp,rcp,endpoint | every kind that had to allow is reported, and the resource policy had not to
9.2 | web | sqs:SendMessage queueB | | identity: {} && resource: {} && boundary: {} && session: {} && scp: {} && rcp: {} && endpoint: {} | | implicitDeny | identity,resource,boundary,session,scp,rcp,endpoint | across accounts the resource policy had to allow as well
9.2 | alice | sqs:SendMessage queue | | identity: + sqs:* on *; - sqs:DeleteQueue on * | | allowed | | a Deny of another action does not apply
9.2 | alice | sqs:SendMessage queue | | identity: + sqs:* on *; - sqs:* on queueB | | allowed | | a Deny on another resource does not apply
9.2 | alice | sqs:SendMessage queue | | identity: + sqs:* on * && resource: - sqs:* on queue by dave | | allowed | | a Deny for another principal does not apply
9.2 | alice | sqs:SendMessage queue | {"aws:SecureTransport": "true"} | identity: + sqs:* on * && resource: - sqs:* on queue by * if Bool aws:SecureTransport false | | allowed | | a Deny whose condition is false does not apply
9.2 | alice | sqs:SendMessage queue | {"aws:SecureTransport": "false"} | identity: + sqs:* on * && resource: - sqs:* on queue by * if Bool aws:SecureTransport false | | explicitDeny | resource | a Deny whose condition is true applies
9.2 | alice | sqs:SendMessage queue | | identity: - sqs:SendMessage on queue | | explicitDeny | identity | a Deny without any Allow is explicit
9.2 | alice | sqs:SendMessage queue | | resource: - sqs:SendMessage on queue by * | | explicitDeny | identity,resource | a resource Deny, and identity had to allow
9.2 | alice | sqs:SendMessage queue | | boundary: + * on *; - sqs:* on * | | explicitDeny | identity,boundary | a boundary Deny, and identity had to allow
9.2 | alice | sqs:SendMessage queue | | identity: - sqs:* on * && boundary: + s3:* on * | | explicitDeny | identity,boundary | an identity Deny, and the boundary had to allow
9.2 | web | sqs:SendMessage queue | | identity: - sqs:* on * && session: {} | | explicitDeny | identity,session | an identity Deny, and the session policy had to allow
9.2 | alice | sqs:SendMessage queue | | identity: - sqs:* on * && scp: + s3:* on * | | explicitDeny | identity,scp | an identity Deny, and the SCP had to allow
9.2 | alice | sqs:SendMessage queue | | identity: + sqs:* on * && scp: {} && endpoint: + * on * by *; - sqs:* on * by * | | explicitDeny | scp,endpoint | an endpoint Deny, and the SCP had to allow
9.2 | alice | sqs:SendMessage queue | | identity: + sqs:* on * && scp: - sqs:* on * && rcp: {} | | explicitDeny | scp,rcp | an SCP Deny, and the RCP level had to allow
9.2 | alice | sqs:SendMessage queue | | rcp: - sqs:* on * by * && endpoint: + s3:* on * by * | | explicitDeny | identity,rcp,endpoint | an RCP Deny, and identity and endpoint had to allow
9.2 | alice | sqs:SendMessage queueB | | resource: - sqs:* on queueB by alice | | explicitDeny | identity,resource | across accounts a resource Deny, and identity had to allow
9.2 | alice | sqs:SendMessage queue | | identity: + sqs:* on * && scp: {} && rcp: {} | | implicitDeny | scp,rcp | both organisation kinds are reported
9.2 | alice | sqs:SendMessage queue | | scp: {} | | implicitDeny | identity,scp | identity and SCP are reported together
9.2 | alice | sqs:SendMessage queue | | boundary: {} && endpoint: {} | | implicitDeny | identity,boundary,endpoint | three kinds are reported in their order
9.3 | alice | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by alice | | allowed | | user ARN: no identity Allow is needed
9.3 | dave | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by dave | | allowed | | user ARN: the path belongs to the name
9.3 | dave | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by arn:aws:iam::111122223333:user/dave | | implicitDeny | identity | user ARN: without its path it is another user
9.3 | alice | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by alice && boundary: {} | | allowed | | user ARN: an empty boundary does not limit
9.3 | alice | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by alice && boundary: none | | allowed | | user ARN: an empty list of boundaries does not limit
9.3 | alice | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by alice && boundary: + s3:* on * | | allowed | | user ARN: a boundary for other actions does not limit
9.3 | alice | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by alice && boundary: - sqs:* on * | | explicitDeny | boundary | user ARN: a Deny in the boundary still counts
9.3 | alice | sqs:SendMessage queue | | identity: - sqs:* on * && resource: + sqs:SendMessage on queue by alice | | explicitDeny | identity | user ARN: a Deny in identity still counts
9.3 | alice | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by alice; - sqs:* on queue by * | | explicitDeny | resource | user ARN: a Deny beside it wins, and identity had not to allow
9.3 | alice | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by alice && session: {} | | implicitDeny | session | a session policy given for a user limits
9.3 | alice | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by alice && session: + sqs:* on * | | allowed | | a session policy given for a user allows
9.3 | alice | sqs:SendMessage queue | | identity: + sqs:* on * && session: none | | implicitDeny | session | an empty list of session policies given for a user limits
9.3 | alice | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by alice && session: + * on *; - sqs:* on * | | explicitDeny | session | a session Deny given for a user counts
9.3 | alice | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by alice && scp: {} | | implicitDeny | scp | user ARN: SCPs always limit
9.3 | alice | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by alice && rcp: {} | | implicitDeny | rcp | user ARN: RCPs always limit
9.3 | alice | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by alice && endpoint: {} | | implicitDeny | endpoint | user ARN: endpoint policies always limit
9.3 | alice | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by alice && boundary: {} && scp: + s3:* on * | | implicitDeny | scp | user ARN: the SCP is reported, the boundary is not
9.3 | alice | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by dave | | implicitDeny | identity | user ARN of another user: nothing names the caller
9.3 | alice | sqs:SendMessage queue | | resource: + sqs:ReceiveMessage on queue by alice | | implicitDeny | identity | user ARN in a statement for another action: nothing
9.3 | alice | sqs:SendMessage queue | | resource: + sqs:SendMessage on queueB by alice | | implicitDeny | identity | user ARN in a statement for another resource: nothing
9.3 | alice | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by alice if Bool aws:SecureTransport true | | implicitDeny | identity | user ARN in a statement whose condition fails: nothing
9.3 | web | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by web | | allowed | | session ARN: no identity Allow is needed
9.3 | web | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by web && boundary: {} | | allowed | | session ARN: an empty boundary does not limit
9.3 | web | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by web && session: {} | | allowed | | session ARN: an empty session policy does not limit
9.3 | web | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by web && session: + s3:* on * | | allowed | | session ARN: a session policy for other actions does not limit
9.3 | web | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by web && boundary: none && session: none | | allowed | | session ARN: empty lists do not limit
9.3 | web | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by web && boundary: - sqs:* on * | | explicitDeny | boundary | session ARN: a Deny in the boundary still counts
9.3 | web | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by web && session: - sqs:* on * | | explicitDeny | session | session ARN: a Deny in the session policy still counts
9.3 | web | sqs:SendMessage queue | | identity: - sqs:* on * && resource: + sqs:SendMessage on queue by web && session: {} | | explicitDeny | identity | session ARN: an identity Deny counts, the session policy had not to allow
9.3 | web | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by web && scp: {} && rcp: {} && endpoint: {} | | implicitDeny | scp,rcp,endpoint | session ARN: SCP, RCP and endpoint always limit
9.3 | web2 | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by web | | implicitDeny | identity | session ARN of another session of the role: nothing
9.3 | webrole | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by web | | implicitDeny | identity | session ARN does not name the role itself
9.3 | fed | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by fed | | allowed | | federated-user ARN: no identity Allow and no session policy is needed
9.3 | fed | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by fed && boundary: {} | | allowed | | federated-user ARN: an empty boundary does not limit
9.3 | fed | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by fed && session: {} | | allowed | | federated-user ARN: an empty session policy does not limit
9.3 | fed | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by fed && boundary: + s3:* on * && session: + s3:* on * | | allowed | | federated-user ARN: limits for other actions do not limit
9.3 | fed | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by fed && session: - sqs:* on * | | explicitDeny | session | federated-user ARN: a Deny in the session policy still counts
9.3 | fed | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by fed && boundary: - sqs:* on * | | explicitDeny | boundary | federated-user ARN: a Deny in the boundary still counts
9.3 | fed | sqs:SendMessage queue | | identity: - sqs:* on * && resource: + sqs:SendMessage on queue by fed | | explicitDeny | identity | federated-user ARN: a Deny in identity still counts
9.3 | fed | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by fed && scp: + s3:* on * | | implicitDeny | scp | federated-user ARN: SCPs always limit
9.3 | alice | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by fed | | implicitDeny | identity | federated-user ARN does not name the user of that name
9.3 | alice | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by * | | allowed | | *: no identity Allow is needed
9.3 | alice | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by aws:* | | allowed | | {"AWS": "*"} is the same as *
9.3 | alice | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by * && boundary: {} | | allowed | | *: an empty boundary does not limit
9.3 | web | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by * && boundary: + s3:* on * && session: + s3:* on * | | allowed | | *: boundary and session policy for other actions do not limit
9.3 | web | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by aws:* && session: {} | | allowed | | *: an empty session policy does not limit
9.3 | alice | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by * && session: {} | | implicitDeny | session | *: a session policy given for a user limits all the same
9.3 | alice | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by * && boundary: - sqs:* on * | | explicitDeny | boundary | *: a Deny in the boundary still counts
9.3 | web | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by * && session: - sqs:* on * | | explicitDeny | session | *: a Deny in the session policy still counts
9.3 | web | sqs:SendMessage queue | | identity: - sqs:* on * && resource: + sqs:SendMessage on queue by * | | explicitDeny | identity | *: a Deny in identity still counts
9.3 | web | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by *; - sqs:SendMessage on queue by webrole | | explicitDeny | resource | *: a Deny for the role hits its session
9.3 | web | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by * && scp: {} && endpoint: {} | | implicitDeny | scp,endpoint | *: SCP and endpoint always limit
9.3 | alice | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by !bella | | allowed | | Allow with NotPrincipal counts as *
9.3 | web | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by !bella && boundary: {} && session: {} | | allowed | | Allow with NotPrincipal: boundary and session policy do not limit
9.3 | alice | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by !alice | | implicitDeny | identity | Allow with NotPrincipal that lists the caller: nothing
9.3 | web | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by webrole | | allowed | | role ARN: no identity Allow is needed
9.3 | web2 | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by webrole | | allowed | | role ARN names every session of the role
9.3 | web | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by webpath | | allowed | | role ARN: the path is not part of the session's name
9.3 | web | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by arn:aws:iam::111122223333:role/WEB | | allowed | | role ARN against a session: names without case
9.3 | web | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by arn:aws:iam::444455556666:role/Web | | implicitDeny | identity | role ARN of another account: nothing
9.3 | web | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by webrole && boundary: {} | | implicitDeny | boundary | role ARN: an empty boundary limits
9.3 | web | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by webrole && boundary: none | | implicitDeny | boundary | role ARN: an empty list of boundaries limits
9.3 | web | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by webrole && boundary: + s3:* on * | | implicitDeny | boundary | role ARN: a boundary for other actions limits
9.3 | web | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by webrole && boundary: + sqs:* on * | | allowed | | role ARN: a boundary that allows lets it pass
9.3 | web | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by webrole && session: {} | | implicitDeny | session | role ARN: an empty session policy limits
9.3 | web | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by webrole && session: none | | implicitDeny | session | role ARN: an empty list of session policies limits
9.3 | web | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by webrole && session: + s3:* on * | | implicitDeny | session | role ARN: a session policy for other actions limits
9.3 | web | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by webrole && session: + sqs:* on * | | allowed | | role ARN: a session policy that allows lets it pass
9.3 | web | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by webrole && boundary: {} && session: {} | | implicitDeny | boundary,session | role ARN: both limits are reported, identity is not
9.3 | web | sqs:SendMessage queue | | identity: - sqs:* on * && resource: + sqs:SendMessage on queue by webrole | | explicitDeny | identity | role ARN: a Deny in identity still counts
9.3 | web | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by webrole && boundary: + * on *; - sqs:* on * && session: {} | | explicitDeny | boundary,session | role ARN: a boundary Deny, and the session policy had to allow
9.3 | web | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by webrole && scp: {} && rcp: {} | | implicitDeny | scp,rcp | role ARN: SCP and RCP always limit
9.3 | webrole | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by webrole | | allowed | | role ARN, caller given as the role: no identity Allow is needed
9.3 | webrole | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by webrole && boundary: {} | | implicitDeny | boundary | role ARN, caller given as the role: ranks as role, the boundary limits
9.3 | fed | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by alice | | allowed | | user ARN, caller its federated session: no identity Allow, absent session policy does not limit
9.3 | fed | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by alice && session: + sqs:* on * | | allowed | | user ARN, caller its federated session: the session policy allows
9.3 | fed | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by alice && session: {} | | implicitDeny | session | user ARN, caller its federated session: an empty session policy limits
9.3 | fed | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by alice && session: none | | implicitDeny | session | user ARN, caller its federated session: an empty list of session policies limits
9.3 | fed | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by alice && session: + s3:* on * | | implicitDeny | session | user ARN, caller its federated session: a session policy for other actions limits
9.3 | fed | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by alice && boundary: {} | | implicitDeny | boundary | user ARN, caller its federated session: an empty boundary limits
9.3 | fed | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by alice && boundary: + sqs:* on * | | allowed | | user ARN, caller its federated session: a boundary that allows lets it pass
9.3 | fed | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by alice && boundary: + s3:* on * && session: + s3:* on * | | implicitDeny | boundary,session | user ARN, caller its federated session: both limits are reported
9.3 | fed | sqs:SendMessage queue | | identity: - sqs:* on * && resource: + sqs:SendMessage on queue by alice | | explicitDeny | identity | user ARN, caller its federated session: a Deny in identity still counts
9.3 | fed | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by dave | | implicitDeny | identity,session | user ARN of another user, caller a federated session: nothing
9.3 | alice | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by rootA | | implicitDeny | identity | account: an identity Allow is needed
9.3 | alice | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by A | | implicitDeny | identity | account as twelve digits: an identity Allow is needed
9.3 | alice | sqs:SendMessage queue | | identity: + sqs:* on * && resource: + sqs:SendMessage on queue by rootA | | allowed | | account: identity allows
9.3 | web | sqs:SendMessage queue | | identity: + sqs:* on * && resource: + sqs:SendMessage on queue by A && boundary: + sqs:* on * && session: + sqs:* on * | | allowed | | account: identity, boundary and session policy allow
9.3 | alice | sqs:SendMessage queue | | identity: + sqs:* on * && resource: + sqs:SendMessage on queue by rootA && boundary: {} | | implicitDeny | boundary | account: an empty boundary limits
9.3 | alice | sqs:SendMessage queue | | identity: + sqs:* on * && resource: + sqs:SendMessage on queue by rootA && boundary: + s3:* on * | | implicitDeny | boundary | account: a boundary for other actions limits
9.3 | web | sqs:SendMessage queue | | identity: + sqs:* on * && resource: + sqs:SendMessage on queue by rootA && session: {} | | implicitDeny | session | account: an empty session policy limits
9.3 | web | sqs:SendMessage queue | | identity: + sqs:* on * && resource: + sqs:SendMessage on queue by rootA && session: + s3:* on * | | implicitDeny | session | account: a session policy for other actions limits
9.3 | web | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by rootA && boundary: {} && session: {} | | implicitDeny | identity,boundary,session | account: all three had to allow
9.3 | alice | sqs:SendMessage queue | | identity: + sqs:* on * && resource: + sqs:SendMessage on queue by rootA; - sqs:* on queue by A | | explicitDeny | resource | account: a Deny by account hits every caller of it
9.3 | alice | sqs:SendMessage queue | | identity: + sqs:* on *; - sqs:SendMessage on * && resource: + sqs:SendMessage on queue by rootA | | explicitDeny | identity | account: a Deny in identity counts
9.3 | web | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by rootA && session: + * on *; - sqs:* on * | | explicitDeny | identity,session | account: a session Deny, and identity had to allow
9.3 | alice | sqs:SendMessage queue | | identity: + sqs:* on * && resource: + sqs:SendMessage on queue by rootA && scp: {} && rcp: {} && endpoint: {} | | implicitDeny | scp,rcp,endpoint | account: SCP, RCP and endpoint always limit
9.3 | alice | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by rootB | | implicitDeny | identity | another account's entry: nothing
9.3 | alice | sqs:SendMessage queue | | identity: + sqs:* on * && resource: + sqs:SendMessage on queue by bella | | allowed | | nothing: identity alone grants
9.3 | web | sqs:SendMessage queue | | identity: + sqs:* on * && resource: + sqs:SendMessage on queue by bella && boundary: + sqs:* on * && session: + sqs:* on * | | allowed | | nothing: identity, boundary and session policy allow
9.3 | web | sqs:SendMessage queue | | identity: + sqs:* on * && boundary: + s3:* on * | | implicitDeny | boundary | nothing: a boundary for other actions limits
9.3 | web | sqs:SendMessage queue | | identity: + sqs:* on * && session: + s3:* on * | | implicitDeny | session | nothing: a session policy for other actions limits
9.3 | web | sqs:SendMessage queue | | identity: + sqs:* on * && boundary: {} && session: {} | | implicitDeny | boundary,session | nothing: both limits are reported
9.3 | web | sqs:SendMessage queue | | boundary: + sqs:* on * && session: {} | | implicitDeny | identity,session | nothing: identity and session policy had to allow
9.3 | webrole | sqs:SendMessage queue | | | | implicitDeny | identity | nothing: a role given as caller needs an identity Allow
9.3 | alice | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by rootA,alice | | allowed | | the strongest entry of a list counts: user over account
9.3 | web | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by webrole,web && boundary: {} && session: {} | | allowed | | the strongest entry of a list counts: session over role
9.3 | web | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by rootA,webrole && boundary: {} | | implicitDeny | boundary | the strongest entry of a list counts: role over account
9.3 | web | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by webrole; + sqs:SendMessage on queue by * && boundary: {} | | allowed | | the strongest of two statements counts: * over role
9.3 | fed | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by alice; + sqs:SendMessage on queue by fed && session: {} | | allowed | | the strongest of two statements counts: session over user
9.3 | web | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by rootA; + sqs:SendMessage on queue by web if Bool aws:SecureTransport true | | implicitDeny | identity | a stronger statement that does not apply does not count
9.3 | alice | sqs:SendMessage queue | | identity: + sqs:* on * && resource: - sqs:* on queue by !alice | | allowed | | Deny with NotPrincipal spares the user it lists
9.3 | alice | sqs:SendMessage queue | | identity: + sqs:* on * && resource: - sqs:* on queue by !alice && boundary: + * on * | | explicitDeny | resource | Deny with NotPrincipal always applies to a caller with a boundary
9.4 | web | dynamodb:GetItem table | | identity: + dynamodb:* on * && boundary: + dynamodb:GetItem on * && session: + dynamodb:GetItem on table | | allowed | | a role session is the intersection of all three
9.4 | web | dynamodb:PutItem table | | identity: + dynamodb:* on * && boundary: + dynamodb:GetItem on * && session: + dynamodb:* on table | | implicitDeny | boundary | outside the boundary, inside the session policy
9.4 | web | dynamodb:PutItem table | | identity: + dynamodb:* on * && boundary: + dynamodb:* on * && session: + dynamodb:GetItem on table | | implicitDeny | session | outside the session policy, inside the boundary
9.4 | web | dynamodb:PutItem table | | identity: + dynamodb:GetItem on * && boundary: + dynamodb:* on * && session: + dynamodb:* on table | | implicitDeny | identity | the session policy cannot widen the role
9.4 | web | dynamodb:PutItem table | | identity: + dynamodb:* on * && boundary: + dynamodb:* on * && session: + dynamodb:* on *; - dynamodb:PutItem on * | | explicitDeny | session | a Deny in the session policy
9.4 | fed | dynamodb:GetItem table | | identity: + dynamodb:* on * | | implicitDeny | session | without session policy nothing comes from identity
9.4 | fed | dynamodb:GetItem table | | | | implicitDeny | identity,session | without session policy and without identity Allow both are reported
9.4 | fed | dynamodb:GetItem table | | identity: + dynamodb:* on * && session: + dynamodb:GetItem on * | | allowed | | identity and session policy of a federated-user session allow
9.4 | fed | dynamodb:GetItem table | | identity: + dynamodb:* on * && session: none | | implicitDeny | session | an empty list of session policies allows nothing
9.4 | fed | dynamodb:GetItem table | | identity: + dynamodb:* on * && session: {} | | implicitDeny | session | an empty session policy allows nothing
9.4 | fed | dynamodb:GetItem table | | session: + dynamodb:* on * | | implicitDeny | identity | the session policy of a federated-user session grants nothing
9.4 | fed | dynamodb:GetItem table | | identity: + dynamodb:* on * && boundary: {} && session: + dynamodb:* on * | | implicitDeny | boundary | the boundary of a federated-user session limits
9.4 | fed | dynamodb:GetItem table | | identity: + dynamodb:* on * && resource: + dynamodb:GetItem on table by rootA | | implicitDeny | session | an account entry lets identity count, of which nothing comes
9.4 | fed | dynamodb:GetItem table | | identity: + dynamodb:* on * && resource: + dynamodb:GetItem on table by rootA && session: + dynamodb:* on * | | allowed | | an account entry with identity and session policy
9.4 | fed | dynamodb:GetItem table | | identity: - dynamodb:GetItem on * | | explicitDeny | identity,session | an identity Deny hits a federated-user session without session policy
9.4 | fed | dynamodb:GetItem table | | resource: + dynamodb:GetItem on table by alice | | allowed | | what the resource policy grants stands without session policy
9.5 | alice | sqs:SendMessage queueB | | identity: + sqs:* on * && resource: + sqs:SendMessage on queueB by alice | | allowed | | both sides allow, by user ARN
9.5 | alice | sqs:SendMessage queueB | | identity: + sqs:* on * && resource: + sqs:SendMessage on queueB by rootA | | allowed | | both sides allow, by account
9.5 | alice | sqs:SendMessage queueB | | identity: + sqs:* on * && resource: + sqs:SendMessage on queueB by * | | allowed | | both sides allow, by *
9.5 | alice | sqs:SendMessage queueB | | identity: + sqs:* on * && resource: + sqs:SendMessage on queueB by !bella | | allowed | | both sides allow, by NotPrincipal
9.5 | alice | sqs:SendMessage queueB | | | | implicitDeny | identity,resource | neither side allows
9.5 | alice | sqs:SendMessage queueB | | resource: + sqs:SendMessage on queueB by alice | | implicitDeny | identity | the caller's side is missing though the user is named
9.5 | alice | sqs:SendMessage queueB | | resource: + sqs:SendMessage on queueB by * | | implicitDeny | identity | the caller's side is missing under *
9.5 | alice | sqs:SendMessage queueB | | identity: + sqs:* on * && resource: + sqs:SendMessage on queueB by bella | | implicitDeny | resource | the resource's side names somebody else
9.5 | alice | sqs:SendMessage queueB | | identity: + sqs:* on * && resource: + sqs:SendMessage on queueB by rootB | | implicitDeny | resource | the entry of the resource's account does not reach the caller's
9.5 | alice | sqs:SendMessage queueB | | identity: + sqs:* on * && resource: + sqs:ReceiveMessage on queueB by alice | | implicitDeny | resource | the resource's side allows another action
9.5 | alice | sqs:SendMessage queueB | | identity: + sqs:* on queue && resource: + sqs:SendMessage on queueB by alice | | implicitDeny | identity | the caller's side allows another resource
9.5 | alice | sqs:SendMessage queueB | | identity: + sqs:* on * && resource: + sqs:SendMessage on queueB by alice && boundary: {} | | implicitDeny | boundary | the boundary limits though the user is named
9.5 | alice | sqs:SendMessage queueB | | identity: + sqs:* on * && resource: + sqs:SendMessage on queueB by * && boundary: + s3:* on * | | implicitDeny | boundary | the boundary limits under *
9.5 | alice | sqs:SendMessage queueB | | identity: + sqs:* on * && resource: + sqs:SendMessage on queueB by alice && boundary: + sqs:* on * | | allowed | | the boundary allows too
9.5 | alice | sqs:SendMessage queueB | | identity: + sqs:* on * && resource: + sqs:SendMessage on queueB by alice; - sqs:* on queueB by A | | explicitDeny | resource | a Deny of the resource's side by account
9.5 | alice | sqs:SendMessage queueB | | identity: + sqs:* on *; - sqs:* on queueB && resource: + sqs:SendMessage on queueB by alice | | explicitDeny | identity | a Deny of the caller's side
9.5 | web | sqs:SendMessage queueB | | resource: + sqs:SendMessage on queueB by web | | implicitDeny | identity | identity is needed even when the session itself is named
9.5 | web | sqs:SendMessage queueB | | identity: + sqs:* on * && resource: + sqs:SendMessage on queueB by web && session: {} | | implicitDeny | session | the session policy limits even when the session itself is named
9.5 | web | sqs:SendMessage queueB | | identity: + sqs:* on * && resource: + sqs:SendMessage on queueB by web && boundary: {} | | implicitDeny | boundary | the boundary limits even when the session itself is named
9.5 | web | sqs:SendMessage queueB | | identity: + sqs:* on * && resource: + sqs:SendMessage on queueB by web | | allowed | | both sides allow, by session ARN
9.5 | web | sqs:SendMessage queueB | | identity: + sqs:* on * && resource: + sqs:SendMessage on queueB by webrole && boundary: + sqs:* on * && session: + sqs:* on * | | allowed | | both sides allow, by role ARN, with both limits
9.5 | web | sqs:SendMessage queueB | | resource: + sqs:SendMessage on queueB by webrole && boundary: + s3:* on * && session: + s3:* on * | | implicitDeny | identity,boundary,session | everything on the caller's side is missing
9.5 | webrole | sqs:SendMessage queueB | | identity: + sqs:* on * && resource: + sqs:SendMessage on queueB by webrole | | allowed | | a role given as caller, both sides allow
9.5 | fed | sqs:SendMessage queueB | | identity: + sqs:* on * && resource: + sqs:SendMessage on queueB by fed | | implicitDeny | session | a federated-user session without session policy has no side of its own
9.5 | fed | sqs:SendMessage queueB | | identity: + sqs:* on * && resource: + sqs:SendMessage on queueB by fed && session: + sqs:* on * | | allowed | | a federated-user session with all three
9.5 | fed | sqs:SendMessage queueB | | resource: + sqs:SendMessage on queueB by alice | | implicitDeny | identity,session | a federated-user session with the resource's side alone
9.5 | bella | sqs:SendMessage queue | | identity: + sqs:* on * && resource: + sqs:SendMessage on queue by rootB && scp: {} | | implicitDeny | scp | the SCPs of the caller's account bind across accounts
9.5 | bella | sqs:SendMessage queue | | identity: + sqs:* on * && resource: + sqs:SendMessage on queue by rootB && rcp: {} | | implicitDeny | rcp | the RCPs of the resource's account bind across accounts
9.5 | bella | sqs:SendMessage queue | | identity: + sqs:* on * && resource: + sqs:SendMessage on queue by rootB && scp: + * on * && rcp: + * on * by * && endpoint: + * on * by * | | allowed | | every kind allows across accounts
9.5 | bella | sqs:SendMessage queue | | identity: + sqs:* on * && scp: + * on * && rcp: + * on * by * | | implicitDeny | resource | one organisation does not make one account
9.5 | batchB | s3:GetObject obj account 111122223333 | | identity: + s3:GetObject on objs && resource: + s3:GetObject on objs by batchroleB | | allowed | | an object of an account given apart, both sides allow
9.5 | batchB | s3:GetObject obj account 111122223333 | | resource: + s3:GetObject on objs by batchroleB | | implicitDeny | identity | an object of an account given apart, the caller's side missing
9.5 | batchB | s3:GetObject obj | | resource: + s3:GetObject on objs by batchroleB | | allowed | | an object whose account nobody gives belongs to the caller's
9.5 | bella | secretsmanager:GetSecretValue secretB | | identity: + secretsmanager:* on * | | allowed | | the same account by its number
9.5 | alice | secretsmanager:GetSecretValue secretB | | identity: + secretsmanager:* on * | | implicitDeny | resource | another account by its number
9.5 | alice | iam:GetRole roleB | | identity: + iam:* on * | | implicitDeny | resource | a resource without resource policy is denied across accounts
9.12 | rootA | sqs:SendMessage queue | | | | allowed | | root is allowed by default in its own account
9.12 | rootA | s3:GetObject obj | | | | allowed | | root is allowed by default where the account is its own by assumption
9.12 | rootA | sqs:SendMessage queue | | identity: none | | allowed | | root needs no identity policy
9.12 | rootA | sqs:SendMessage queue | | identity: + s3:* on * | | allowed | | identity policies do not limit root
9.12 | rootA | sqs:SendMessage queue | | boundary: {} | | allowed | | a boundary does not limit root
9.12 | rootA | sqs:SendMessage queue | | resource: + sqs:* on queue by alice | | allowed | | a resource policy for others takes nothing from root
9.12 | rootA | sqs:SendMessage queue | | resource: + sqs:* on queue by rootA | | allowed | | a resource policy that names root
9.12 | rootA | sqs:SendMessage queue | | resource: - sqs:* on queue by * | | explicitDeny | resource | a Deny in the resource policy hits root
9.12 | rootA | sqs:SendMessage queue | | resource: - sqs:* on queue by A | | explicitDeny | resource | a Deny by account hits root
9.12 | rootA | sqs:SendMessage queue | | resource: - sqs:* on queue by alice | | allowed | | a Deny for a user does not hit root
9.12 | rootA | sqs:SendMessage queue | | resource: - sqs:* on queue by !alice | | explicitDeny | resource | Deny with NotPrincipal hits root when it lists a user
9.12 | rootA | sqs:SendMessage queue | | resource: - sqs:* on queue by !rootA | | allowed | | Deny with NotPrincipal spares root when it lists the account
9.12 | alice | sqs:SendMessage queue | | identity: + sqs:* on * && resource: - sqs:* on queue by !rootA | | explicitDeny | resource | the same Deny hits the account's users
9.12 | rootA | s3:PutBucketPolicy bucket | | resource: - s3:* on bucket by * | | explicitDeny | resource | a bucket policy's Deny hits root
9.12 | rootA | sqs:SendMessage queue | | scp: {} | | implicitDeny | scp | SCPs bind root
9.12 | rootA | sqs:SendMessage queue | | scp: + * on *; - sqs:* on * | | explicitDeny | scp | a Deny in an SCP hits root
9.12 | rootM | sqs:SendMessage queueM | | scp: - * on * | {"management_account": "999988887777"} | allowed | | SCPs do not bind root of the management account
9.12 | rootA | sqs:SendMessage queue | | rcp: - sqs:* on * by * | | explicitDeny | rcp | RCPs bind root
9.12 | rootA | sqs:SendMessage queue | | endpoint: + s3:* on * by * | | implicitDeny | endpoint | endpoint policies bind root
9.12 | rootA | sqs:SendMessage queue | | scp: {} && rcp: {} && endpoint: {} | | implicitDeny | scp,rcp,endpoint | all three limits of root are reported
9.12 | rootA | sqs:SendMessage queueB | | | | implicitDeny | resource | across accounts root needs the resource policy
9.12 | rootA | sqs:SendMessage queueB | | resource: + sqs:SendMessage on queueB by rootA | | allowed | | across accounts the resource policy names root's account
9.12 | rootA | sqs:SendMessage queueB | | resource: + sqs:SendMessage on queueB by * | | allowed | | across accounts the resource policy names everyone
9.12 | rootA | sqs:SendMessage queueB | | resource: + sqs:SendMessage on queueB by rootB | | implicitDeny | resource | across accounts the resource policy names its own account
9.12 | rootA | sqs:SendMessage queueB | | resource: + sqs:SendMessage on queueB by rootA && scp: {} | | implicitDeny | scp | SCPs bind root across accounts
9.12 | rootA | s3:GetObject obj account 444455556666 | | | | implicitDeny | resource | an object of another account given apart is not root's
9.12 | rootA | iam:ListAccessKeys rootA | | session: + iam:ListAccessKeys on *; - * on !arn:aws:iam::*:root | | allowed | | a centralised root session within its session policy
9.12 | rootA | iam:ListAccessKeys alice | | session: + iam:ListAccessKeys on *; - * on !arn:aws:iam::*:root | | explicitDeny | session | a centralised root session stopped by its Deny with NotResource
9.12 | rootA | iam:DeleteUser rootA | | session: + iam:ListAccessKeys on *; - * on !arn:aws:iam::*:root | | implicitDeny | session | a centralised root session outside its session policy
9.12 | rootA | sqs:SendMessage queue | | session: {} | | implicitDeny | session | an empty session policy limits root
9.12 | rootA | sqs:SendMessage queue | | session: none && scp: {} | | implicitDeny | session,scp | session policy and SCP of root are reported
9.12 | rootA | sqs:SendMessage queueB | | resource: + sqs:SendMessage on queueB by rootA && session: {} | | implicitDeny | session | a session policy limits root across accounts
9.12 | rootA | sqs:SendMessage queue | | identity: - sqs:* on * | | explicitDeny | identity | a Deny given in identity hits root
9.12 | rootA | sqs:SendMessage queue | | boundary: - sqs:* on * | | explicitDeny | boundary | a Deny given in a boundary hits root
9.1 | - | sqs:SendMessage queue | | identity: + sqs:* on * | | allowed | | unnamed caller: of the resource's account, identity alone grants
9.1 | - | sqs:SendMessage queueB | | identity: + sqs:* on * | | allowed | | unnamed caller: the account follows the resource
9.1 | - | s3:GetObject obj account 444455556666 | | identity: + s3:* on * | | allowed | | unnamed caller: the account follows the argument
9.1 | - | sqs:SendMessage queue | | | | implicitDeny | identity | unnamed caller: nothing grants
9.1 | - | sqs:SendMessage queue | | identity: + sqs:* on *; - sqs:SendMessage on queue | | explicitDeny | identity | unnamed caller: identity denies
9.3 | - | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by * | | allowed | | unnamed caller: * names it
9.3 | - | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by aws:* | | allowed | | unnamed caller: {"AWS": "*"} names it
9.3 | - | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by alice | | implicitDeny | identity | unnamed caller: a user entry does not name it
9.3 | - | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by rootA | | implicitDeny | identity | unnamed caller: an account entry does not name it
9.3 | - | sqs:SendMessage queue | | identity: + sqs:* on * && resource: + sqs:SendMessage on queue by rootA | | allowed | | unnamed caller: identity alone grants beside an account entry
9.3 | - | sqs:SendMessage queue | | identity: + sqs:* on * && resource: - sqs:* on queue by * | | explicitDeny | resource | unnamed caller: a Deny for everyone
9.3 | - | sqs:SendMessage queue | | identity: + sqs:* on * && resource: - sqs:* on queue by alice | | allowed | | unnamed caller: a Deny for a user does not name it
9.3 | - | sqs:SendMessage queue | | identity: + sqs:* on * && boundary: {} | | implicitDeny | boundary | unnamed caller: the boundary limits
9.3 | - | sqs:SendMessage queue | | identity: + sqs:* on * && session: + s3:* on * | | implicitDeny | session | unnamed caller: a session policy limits
9.3 | - | sqs:SendMessage queue | | identity: + sqs:* on * && boundary: + * on *; - sqs:* on * && scp: {} | | explicitDeny | boundary,scp | unnamed caller: a boundary Deny, and the SCP had to allow
9.3 | - | sqs:SendMessage queue | | resource: + sqs:SendMessage on queue by * && boundary: {} | | allowed | | unnamed caller: under * the boundary does not limit
\.
