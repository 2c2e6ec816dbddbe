--
-- special.sql
--		Resources that ask for more than an ordinary one, and what services
--		refuse whatever the policies say (semantics.md 9.6 and 9.7).
--
-- The resource policy of a role is of kind trust for the actions that assume
-- or tag a session, else of kind resource.  A trust policy and a key policy
-- have to allow in the same account too.  A refusal belongs to no kind, so
-- that blocked_by is empty when nothing else stands in the way.
--

COPY decision_case (section, caller, request, context, policies, options, decision, blocked_by, shows) FROM stdin (DELIMITER '|');
9.6 | alice | sts:AssumeRole role | | resource: + sts:AssumeRole by alice | | allowed | | trust: a user named in it needs no identity Allow
9.6 | alice | sts:AssumeRole role | | resource: + sts:AssumeRole by * | | allowed | | trust: * needs no identity Allow
9.6 | alice | sts:AssumeRole role | | resource: + sts:AssumeRole by aws:* | | allowed | | trust: {"AWS": "*"} needs no identity Allow
9.6 | web | sts:AssumeRole role | | resource: + sts:AssumeRole by web | | allowed | | trust: a session named in it needs no identity Allow
9.6 | web | sts:AssumeRole role | | resource: + sts:AssumeRole by webrole | | allowed | | trust: a role named in it needs no identity Allow
9.6 | webrole | sts:AssumeRole role | | resource: + sts:AssumeRole by webrole | | allowed | | trust: a role given as caller needs no identity Allow
9.6 | alice | sts:AssumeRole role | | resource: + sts:AssumeRole by rootA | | implicitDeny | identity | trust: an account entry needs an identity Allow
9.6 | alice | sts:AssumeRole role | | identity: + sts:AssumeRole on role && resource: + sts:AssumeRole by rootA | | allowed | | trust: account entry and identity Allow
9.6 | alice | sts:AssumeRole role | | identity: + sts:AssumeRole on role && resource: + sts:AssumeRole by A | | allowed | | trust: account as twelve digits and identity Allow
9.6 | alice | sts:AssumeRole role | | identity: + sts:AssumeRole on roleB && resource: + sts:AssumeRole by rootA | | implicitDeny | identity | trust: account entry and identity Allow for another role
9.6 | alice | sts:AssumeRole role | | identity: + sts:AssumeRole on role && resource: + sts:AssumeRole by bella | | implicitDeny | trust | trust: identity alone never suffices
9.6 | alice | sts:AssumeRole role | | identity: + * on * && resource: {} | | implicitDeny | trust | trust: an empty trust policy lets nobody in
9.6 | alice | sts:AssumeRole role | | resource: {} | | implicitDeny | identity,trust | trust: an empty trust policy and no identity Allow
9.6 | alice | sts:AssumeRole role | | resource: + sts:AssumeRole by dave | | implicitDeny | identity,trust | trust: neither side allows
9.6 | alice | sts:AssumeRole role | | identity: + sts:AssumeRole on role && resource: + sts:AssumeRole by service:lambda | | implicitDeny | trust | trust: a policy for a service does not let a user in
9.6 | alice | sts:AssumeRole role | | identity: + sts:AssumeRole on role | | allowed | | trust not given: identity alone, in the same account
9.6 | alice | sts:AssumeRole role | | | | implicitDeny | identity | trust not given: identity is needed
9.6 | alice | sts:AssumeRole roleB | | identity: + sts:AssumeRole on roleB | | implicitDeny | trust | trust not given: denied across accounts
9.6 | alice | sts:AssumeRole roleB | | | | implicitDeny | identity,trust | trust not given: neither side allows across accounts
9.6 | alice | sts:AssumeRole role | | identity: - sts:AssumeRole on * | | explicitDeny | identity | trust not given: an identity Deny
9.6 | alice | sts:AssumeRole role | | identity: + sts:AssumeRole on role && boundary: {} | | implicitDeny | boundary | trust not given: the boundary limits
9.6 | alice | sts:AssumeRole role | | resource: + sts:AssumeRole by alice && boundary: {} | | allowed | | trust: the boundary does not limit a user named in it
9.6 | web | sts:AssumeRole role | | resource: + sts:AssumeRole by web && boundary: {} && session: {} | | allowed | | trust: no limit on a session named in it
9.6 | web | sts:AssumeRole role | | resource: + sts:AssumeRole by webrole && boundary: {} | | implicitDeny | boundary | trust: the boundary limits a session whose role is named
9.6 | web | sts:AssumeRole role | | resource: + sts:AssumeRole by webrole && session: + s3:* on * | | implicitDeny | session | trust: the session policy limits a session whose role is named
9.6 | alice | sts:AssumeRole role | | identity: + sts:AssumeRole on role && resource: + sts:AssumeRole by rootA && boundary: + s3:* on * | | implicitDeny | boundary | trust: the boundary limits under an account entry
9.6 | alice | sts:AssumeRole role | | resource: + sts:AssumeRole by bella && boundary: {} | | implicitDeny | identity,trust,boundary | trust: three kinds are reported in their order
9.6 | fed | sts:AssumeRole role | | identity: + sts:AssumeRole on role && resource: + sts:AssumeRole by rootA | | implicitDeny | session | trust: a federated-user session without session policy under an account entry
9.6 | alice | sts:AssumeRole role | | identity: + sts:AssumeRole on role && resource: - sts:AssumeRole by alice | | explicitDeny | trust | trust: a Deny in it
9.6 | alice | sts:AssumeRole role | | identity: - sts:AssumeRole on role && resource: + sts:AssumeRole by alice | | explicitDeny | identity | trust: an identity Deny stops a user named in it
9.6 | alice | sts:AssumeRole role | | identity: - sts:AssumeRole on role && resource: + sts:AssumeRole by dave | | explicitDeny | identity,trust | trust: an identity Deny, and the trust policy had to allow
9.6 | alice | sts:AssumeRole role | | resource: + sts:AssumeRole by rootA; - sts:AssumeRole by * | | explicitDeny | identity,trust | trust: its Deny, and identity had to allow under an account entry
9.6 | alice | sts:AssumeRole role | | resource: + sts:AssumeRole by alice && scp: {} && rcp: {} && endpoint: {} | | implicitDeny | scp,rcp,endpoint | trust: the other limits bind
9.6 | alice | sts:AssumeRole roleB | | identity: + sts:AssumeRole on roleB && resource: + sts:AssumeRole by rootA | | allowed | | trust across accounts: both sides, by account
9.6 | alice | sts:AssumeRole roleB | | identity: + sts:AssumeRole on roleB && resource: + sts:AssumeRole by alice | | allowed | | trust across accounts: both sides, by user
9.6 | alice | sts:AssumeRole roleB | | resource: + sts:AssumeRole by alice | | implicitDeny | identity | trust across accounts: a direct name is not enough
9.6 | alice | sts:AssumeRole roleB | | resource: + sts:AssumeRole by * | | implicitDeny | identity | trust across accounts: * is not enough
9.6 | alice | sts:AssumeRole roleB | | identity: + sts:AssumeRole on roleB && resource: + sts:AssumeRole by rootB | | implicitDeny | trust | trust across accounts: it names its own account only
9.6 | alice | sts:AssumeRole roleB | | identity: + sts:AssumeRole on roleB && resource: + sts:AssumeRole by alice && boundary: {} | | implicitDeny | boundary | trust across accounts: the boundary limits a user named in it
9.6 | alice | sts:AssumeRole roleB | {"sts:ExternalId": "x-1"} | identity: + sts:AssumeRole on roleB && resource: + sts:AssumeRole by rootA if StringEquals sts:ExternalId x-1 | | allowed | | sts:ExternalId is a plain key, equal
9.6 | alice | sts:AssumeRole roleB | {"sts:ExternalId": "x-2"} | identity: + sts:AssumeRole on roleB && resource: + sts:AssumeRole by rootA if StringEquals sts:ExternalId x-1 | | implicitDeny | trust | sts:ExternalId is a plain key, unequal
9.6 | alice | sts:AssumeRole roleB | | identity: + sts:AssumeRole on roleB && resource: + sts:AssumeRole by rootA if StringEquals sts:ExternalId x-1 | | implicitDeny | trust | sts:ExternalId is a plain key, missing
9.6 | alice | sts:AssumeRole role | {"sts:RoleSessionName": "alice"} | resource: + sts:AssumeRole by alice if StringLike sts:RoleSessionName al* | | allowed | | sts:RoleSessionName is a plain key
9.6 | alice | sts:AssumeRole role | {"sts:RoleSessionName": "bob"} | resource: + sts:AssumeRole by alice if StringLike sts:RoleSessionName al* | | implicitDeny | identity,trust | sts:RoleSessionName that does not fit
9.6 | alice | sts:TagSession role | | resource: + sts:TagSession by alice | | allowed | | TagSession: a direct name suffices
9.6 | alice | sts:TagSession role | | resource: + sts:AssumeRole by alice | | implicitDeny | identity,trust | TagSession is not covered by AssumeRole
9.6 | alice | sts:TagSession role | | identity: + sts:* on * && resource: + sts:AssumeRole by alice | | implicitDeny | trust | TagSession: identity alone does not suffice
9.6 | alice | sts:TagSession role | | identity: + sts:TagSession on role && resource: + sts:AssumeRole,sts:TagSession by rootA | | allowed | | TagSession: account entry and identity Allow
9.6 | alice | sts:TagSession role | | identity: - sts:TagSession on * && resource: + sts:TagSession by alice | | explicitDeny | identity | TagSession is signed: an identity Deny counts
9.6 | alice | sts:SetSourceIdentity role | | resource: + sts:SetSourceIdentity by alice | | allowed | | SetSourceIdentity: a direct name suffices
9.6 | alice | sts:SetSourceIdentity role | | identity: + sts:* on * && resource: + sts:AssumeRole by rootA | | implicitDeny | trust | SetSourceIdentity: the trust policy must allow it by name
9.6 | alice | sts:SetSourceIdentity role | | identity: + sts:SetSourceIdentity on role && resource: + sts:SetSourceIdentity by rootA | | allowed | | SetSourceIdentity: account entry and identity Allow
9.6 | alice | sts:SetSourceIdentity role | | identity: - sts:SetSourceIdentity on * && resource: + sts:SetSourceIdentity by alice | | explicitDeny | identity | SetSourceIdentity is signed: an identity Deny counts
9.6 | alice | sts:AssumeRole role | | resource: + sts:* by alice | | allowed | | trust: a wildcard in the action
9.6 | alice | STS:assumerole role | | identity: + sts:AssumeRole on role && resource: + sts:AssumeRole by bella | | implicitDeny | trust | trust: the action is known without case
9.6 | alice | sts:AssumeRole arn:aws:iam::111122223333:role/app/T | | identity: + sts:* on * && resource: + sts:AssumeRole by bella | | implicitDeny | trust | trust: a role with a path is a role
9.6 | arn:aws-cn:iam::111122223333:user/alice | sts:AssumeRole arn:aws-cn:iam::111122223333:role/T | | identity: + sts:* on * && resource: + sts:AssumeRole by dave | | implicitDeny | trust | trust: a role of another partition is a role
9.6 | alice | sts:AssumeRole dave | | identity: + sts:AssumeRole on * && resource: + sts:AssumeRole by bella | | allowed | | AssumeRole on what is no role: ordinary rules
9.6 | alice | sts:AssumeRole dave | | resource: - sts:AssumeRole by * | | explicitDeny | identity,resource | AssumeRole on what is no role: kind resource
9.6 | alice | iam:GetRole role | | identity: + iam:GetRole on role && resource: + sts:AssumeRole by bella | | allowed | | another action on a role: ordinary rules
9.6 | alice | iam:GetRole role | | identity: + iam:GetRole on role && resource: - iam:GetRole by alice | | explicitDeny | resource | another action on a role: kind resource
9.6 | google | sts:AssumeRoleWithWebIdentity role | | resource: + sts:AssumeRoleWithWebIdentity by federated:google | | allowed | | web identity: the trust policy alone
9.6 | google | sts:AssumeRoleWithWebIdentity role | | resource: + sts:AssumeRoleWithWebIdentity by * | | allowed | | web identity: * names the provider
9.6 | google | sts:AssumeRoleWithWebIdentity role | | resource: + sts:AssumeRoleWithWebIdentity by federated:saml | | implicitDeny | trust | web identity: another provider
9.6 | google | sts:AssumeRoleWithWebIdentity role | | resource: + sts:AssumeRole by federated:google | | implicitDeny | trust | web identity: another action
9.6 | google | sts:AssumeRoleWithWebIdentity role | | resource: + sts:AssumeRoleWithWebIdentity by rootA | | implicitDeny | trust | web identity: an account entry does not name the provider
9.6 | google | sts:AssumeRoleWithWebIdentity role | | | | implicitDeny | trust | web identity: no trust policy
9.6 | google | sts:AssumeRoleWithWebIdentity role | | identity: + * on * && resource: {} | | implicitDeny | trust | web identity: identity policies are not read
9.6 | google | sts:AssumeRoleWithWebIdentity role | | identity: - * on * && resource: + sts:AssumeRoleWithWebIdentity by federated:google | | allowed | | web identity: a Deny in identity is not read
9.6 | google | sts:AssumeRoleWithWebIdentity role | | resource: + sts:AssumeRoleWithWebIdentity by federated:google && boundary: {} && scp: {} | | allowed | | web identity: neither SCP nor boundary
9.6 | google | sts:AssumeRoleWithWebIdentity role | | resource: + sts:AssumeRoleWithWebIdentity by federated:google && boundary: - * on * && scp: - * on * | | allowed | | web identity: Denies of SCP and boundary are not read
9.6 | google | sts:AssumeRoleWithWebIdentity role | | resource: + sts:AssumeRoleWithWebIdentity by federated:google && rcp: - sts:AssumeRoleWithWebIdentity on * by * | | explicitDeny | rcp | web identity: RCPs on STS bind
9.6 | google | sts:AssumeRoleWithWebIdentity role | | resource: + sts:AssumeRoleWithWebIdentity by federated:google && rcp: {} | | implicitDeny | rcp | web identity: an RCP level without policies denies
9.6 | google | sts:AssumeRoleWithWebIdentity role | {"accounts.google.com:aud": "app-1"} | resource: + sts:AssumeRoleWithWebIdentity by federated:google if StringEquals accounts.google.com:aud app-1 | | allowed | | web identity: the audience is a plain key
9.6 | google | sts:AssumeRoleWithWebIdentity role | {"accounts.google.com:aud": "app-2"} | resource: + sts:AssumeRoleWithWebIdentity by federated:google if StringEquals accounts.google.com:aud app-1 | | implicitDeny | trust | web identity: another audience
9.6 | google | sts:AssumeRoleWithWebIdentity role | | resource: + sts:AssumeRoleWithWebIdentity by federated:google; - sts:* by federated:google | | explicitDeny | trust | web identity: a Deny in the trust policy
9.6 | google | sts:AssumeRoleWithWebIdentity roleB | | resource: + sts:AssumeRoleWithWebIdentity by federated:google | | allowed | | web identity: no account to differ from
9.6 | google | sts:TagSession role | | resource: + sts:AssumeRoleWithWebIdentity by federated:google | | implicitDeny | trust | web identity: TagSession is not covered
9.6 | google | sts:TagSession role | | resource: + sts:AssumeRoleWithWebIdentity,sts:TagSession by federated:google | | allowed | | web identity: TagSession is covered
9.6 | saml | sts:AssumeRoleWithSAML role | | resource: + sts:AssumeRoleWithSAML by federated:saml | | allowed | | SAML: the trust policy alone
9.6 | saml | sts:AssumeRoleWithSAML role | | resource: + sts:AssumeRoleWithSAML by federated:google | | implicitDeny | trust | SAML: another provider
9.6 | saml | sts:AssumeRoleWithSAML role | | identity: + sts:* on * && resource: + sts:AssumeRoleWithSAML by rootA | | implicitDeny | trust | SAML: a provider in the account is not a caller of the account
9.6 | saml | sts:AssumeRoleWithSAML role | {"SAML:aud": "https://signin.aws.amazon.com/saml"} | resource: + sts:AssumeRoleWithSAML by federated:saml if StringEquals SAML:aud https://signin.aws.amazon.com/saml && scp: {} | | allowed | | SAML: the audience is a plain key, and no SCP
9.6 | saml | sts:AssumeRoleWithSAML role | | resource: + sts:AssumeRoleWithSAML by federated:saml && endpoint: + s3:* on * by * | | implicitDeny | endpoint | SAML: an endpoint policy limits
9.6 | saml | sts:AssumeRoleWithSAML role | | resource: + sts:AssumeRoleWithSAML by federated:saml && rcp: - sts:* on * by * if StringNotEquals SAML:aud https://signin.aws.amazon.com/saml | | explicitDeny | rcp | SAML: RCPs on STS bind
9.6 | alice | sts:AssumeRoleWithWebIdentity role | | resource: + sts:AssumeRoleWithWebIdentity by alice | | allowed | | AssumeRoleWithWebIdentity by a user: counts as given
9.6 | alice | sts:AssumeRoleWithWebIdentity role | | resource: + sts:AssumeRoleWithWebIdentity by federated:google | | implicitDeny | trust | AssumeRoleWithWebIdentity by a user: the provider's entry does not name it
9.6 | alice | sts:AssumeRoleWithWebIdentity role | | identity: - sts:* on * && resource: + sts:AssumeRoleWithWebIdentity by * | | allowed | | AssumeRoleWithWebIdentity by a user: its identity policies are not read
9.6 | alice | sts:AssumeRoleWithWebIdentity role | | resource: + sts:AssumeRoleWithWebIdentity by * && boundary: - * on * && scp: - * on * | | allowed | | AssumeRoleWithWebIdentity by a user: neither boundary nor SCP
9.6 | alice | sts:AssumeRoleWithWebIdentity role | | identity: + sts:* on * && resource: + sts:AssumeRoleWithWebIdentity by rootA | | implicitDeny | trust | AssumeRoleWithWebIdentity by a user: an account entry grants nothing, and the identity policies that it would let count are not read
9.6 | web | sts:AssumeRoleWithSAML role | | resource: + sts:AssumeRoleWithSAML by webrole && boundary: {} && session: {} | | allowed | | AssumeRoleWithSAML by a session: its own policies are not read
9.6 | alice | sts:AssumeRoleWithSAML role | | identity: + sts:* on * | | implicitDeny | trust | AssumeRoleWithSAML by a user: no identity policy stands in for the trust policy
9.6 | alice | sts:AssumeRoleWithSAML roleB | | resource: + sts:AssumeRoleWithSAML by alice | | allowed | | AssumeRoleWithSAML by a user of another account: the trust policy alone
9.6 | alice | sts:AssumeRoleWithSAML role | | resource: + sts:AssumeRoleWithSAML by * && rcp: - sts:* on * by * | | explicitDeny | rcp | AssumeRoleWithSAML by a user: RCPs bind
9.6 | lambda | sts:AssumeRole role | | resource: + sts:AssumeRole by service:lambda | | allowed | | service role: the trust policy alone
9.6 | lambda | sts:AssumeRole role | | resource: + sts:AssumeRole by service:ec2.amazonaws.com | | implicitDeny | trust | service role: another service
9.6 | lambda | sts:AssumeRole role | | identity: + * on * && resource: + sts:AssumeRole by rootA | | implicitDeny | trust | service role: an account entry does not name a service
9.6 | lambda | sts:AssumeRole role | | identity: + * on * | | implicitDeny | trust | service role: no trust policy
9.6 | lambda | sts:AssumeRole role | | resource: + sts:AssumeRole by service:lambda && scp: {} && boundary: {} | | allowed | | service role: neither SCP nor boundary
9.6 | lambda | sts:AssumeRole role | {"aws:SourceAccount": "444455556666"} | resource: + sts:AssumeRole by service:lambda if StringEquals aws:SourceAccount A | | implicitDeny | trust | service role: called for another account
9.6 | lambda | sts:AssumeRole role | {"aws:SourceAccount": "111122223333"} | resource: + sts:AssumeRole by service:lambda if StringEquals aws:SourceAccount A | | allowed | | service role: called for its own account
9.6 | rootA | sts:AssumeRole role | | resource: + sts:AssumeRole by rootA | | implicitDeny | | AWS refuses AssumeRole by root
9.6 | rootA | sts:AssumeRole roleB | | identity: + * on * && resource: + sts:AssumeRole by rootA | | implicitDeny | | AWS refuses AssumeRole by root across accounts
9.6 | rootA | sts:AssumeRole role | | resource: + sts:AssumeRole by rootA | {"service_refusals": false} | implicitDeny | | the refusal of root is not one of the table that can be switched off
9.6 | rootA | sts:AssumeRole role | | resource: + sts:AssumeRole by alice | | implicitDeny | trust | AssumeRole by root, and the trust policy had to allow
9.6 | rootA | sts:AssumeRole role | | resource: + sts:AssumeRole by rootA; - sts:AssumeRole by * | | explicitDeny | trust | AssumeRole by root, and a Deny in the trust policy
9.6 | rootA | sts:AssumeRole role | | resource: + sts:AssumeRole by rootA && scp: {} | | implicitDeny | scp | AssumeRole by root, and the SCP had to allow
9.6 | - | sts:AssumeRole role | | resource: + sts:AssumeRole by * | | allowed | | trust: * names the unnamed caller
9.6 | - | sts:AssumeRole role | | identity: + sts:AssumeRole on role && resource: + sts:AssumeRole by rootA | | implicitDeny | trust | trust: an account entry does not name the unnamed caller
9.6 | - | sts:AssumeRole role | | identity: + sts:AssumeRole on role | | allowed | | trust not given: identity alone for the unnamed caller
9.6 | alice | kms:Decrypt key | | resource: + kms:Decrypt on * by alice | | allowed | | key: a direct name suffices alone
9.6 | web | kms:Decrypt key | | resource: + kms:Decrypt on * by web && boundary: {} && session: {} | | allowed | | key: no limit on a session named in it
9.6 | web | kms:Decrypt key | | resource: + kms:Decrypt on * by webrole | | allowed | | key: the role named in it suffices alone
9.6 | web | kms:Decrypt key | | resource: + kms:Decrypt on * by webrole && boundary: {} | | implicitDeny | boundary | key: the boundary limits a session whose role is named
9.6 | alice | kms:Decrypt key | | resource: + kms:Decrypt on * by * | | allowed | | key: * suffices alone
9.6 | alice | kms:Decrypt key | | identity: + kms:Decrypt on key && resource: + kms:* on * by rootA | | allowed | | key: an account entry lets identity policies count
9.6 | alice | kms:Decrypt key | | resource: + kms:* on * by rootA | | implicitDeny | identity | key: an account entry alone does not grant
9.6 | alice | kms:Decrypt key | | identity: + kms:Decrypt on key && resource: + kms:Decrypt on * by dave | | implicitDeny | resource | key: without an entry identity policies do not count
9.6 | alice | kms:Decrypt key | | resource: + kms:Decrypt on * by dave | | implicitDeny | identity,resource | key: neither side allows
9.6 | alice | kms:Decrypt key | | identity: + kms:* on * && resource: + kms:Encrypt on * by rootA | | implicitDeny | resource | key: an account entry for another action
9.6 | alice | kms:Decrypt key | | identity: + kms:* on * | | implicitDeny | resource | key policy not given: denied
9.6 | alice | kms:Decrypt key | | | | implicitDeny | identity,resource | key policy not given, and no identity Allow
9.6 | alice | kms:Decrypt key | | identity: + kms:* on * && resource: {} | | implicitDeny | resource | key: an empty key policy lets nobody in
9.6 | alice | kms:Decrypt key | | identity: + kms:* on * && resource: + kms:* on * by rootA && boundary: + s3:* on * | | implicitDeny | boundary | key: the boundary limits under an account entry
9.6 | alice | kms:Decrypt key | | identity: + kms:* on * && resource: + kms:* on * by dave && boundary: {} | | implicitDeny | resource,boundary | key: key policy and boundary had to allow
9.6 | fed | kms:Decrypt key | | identity: + kms:* on * && resource: + kms:* on * by rootA | | implicitDeny | session | key: a federated-user session without session policy under an account entry
9.6 | fed | kms:Decrypt key | | identity: + kms:* on * && resource: + kms:* on * by dave | | implicitDeny | resource,session | key: the same without an entry
9.6 | alice | kms:Decrypt key | | resource: + kms:* on * by alice; - kms:Decrypt on * by alice | | explicitDeny | resource | key: a Deny in the key policy
9.6 | alice | kms:Decrypt key | | identity: - kms:Decrypt on * && resource: + kms:* on * by alice | | explicitDeny | identity | key: an identity Deny stops a user named in it
9.6 | rootA | kms:Decrypt key | | resource: + kms:* on * by rootA | | allowed | | key: root is named by the account entry
9.6 | rootA | kms:PutKeyPolicy key | | resource: + kms:* on * by alice | | implicitDeny | resource | key: root has no rights of its own
9.6 | rootA | kms:PutKeyPolicy key | | | | implicitDeny | resource | key policy not given: denied to root as well
9.6 | bella | kms:Decrypt key | | identity: + kms:Decrypt on key && resource: + kms:Decrypt on * by rootB | | allowed | | key across accounts: both sides allow
9.6 | bella | kms:Decrypt key | | resource: + kms:Decrypt on * by bella | | implicitDeny | identity | key across accounts: a direct name is not enough
9.6 | bella | kms:Decrypt key | | identity: + kms:Decrypt on * && resource: + kms:* on * by rootA | | implicitDeny | resource | key across accounts: the owner's entry does not name the caller
9.6 | lambda | kms:Decrypt key | | resource: + kms:Decrypt on * by service:lambda | | allowed | | key: a service by the key policy alone
9.6 | - | kms:Decrypt key | | identity: + kms:* on * && resource: + kms:* on * by rootA | | implicitDeny | resource | key: an account entry does not name the unnamed caller
9.6 | alice | kms:Decrypt arn:aws:kms:us-east-1:111122223333:key/mrk-1 | | identity: + kms:* on * && resource: + kms:* on * by dave | | implicitDeny | resource | key: a multi-Region key is a key
9.6 | alice | kms:UpdateAlias alias | | identity: + kms:UpdateAlias on alias | | allowed | | alias: ordinary rules, identity alone
9.6 | alice | kms:UpdateAlias alias | | | | implicitDeny | identity | alias: ordinary rules, identity is needed
9.6 | alice | kms:UpdateAlias alias | | identity: + kms:* on * && resource: + kms:* on * by dave | | allowed | | alias: ordinary rules, the resource policy need not name the caller
9.6 | alice | kms:ListAliases * | | identity: + kms:ListAliases on * | | allowed | | KMS request on *: ordinary rules
9.6 | alice | kms:ListKeys * | | identity: + kms:ListKeys on key | | implicitDeny | identity | KMS request on *: an ARN does not cover it
9.6 | alice | s3:ListBucket bucket | | resource: + s3:ListBucket on bucket by alice | | allowed | | S3: the bucket policy serves bucket requests
9.6 | alice | s3:GetObject obj | | resource: + s3:GetObject on objs by alice | | allowed | | S3: the bucket policy serves object requests
9.6 | alice | s3:GetObject obj | | resource: + s3:GetObject on bucket by alice | | implicitDeny | identity | S3: the bucket's ARN does not cover its objects
9.6 | alice | s3:ListBucket bucket | | resource: + s3:ListBucket on objs by alice | | implicitDeny | identity | S3: the objects' pattern does not cover the bucket
9.6 | bella | s3:GetObject obj account 111122223333 | | identity: + s3:GetObject on objs && resource: + s3:GetObject on objs by bella | | allowed | | S3: the bucket's account decides for its objects
9.6 | alice | lambda:InvokeFunction fn | | identity: + lambda:InvokeFunction on fn && resource: + lambda:InvokeFunction on fn by service:lambda | | allowed | | Lambda: ordinary rules, identity alone
9.6 | alice | lambda:InvokeFunction fnB | | identity: + lambda:InvokeFunction on fnB && resource: + lambda:InvokeFunction on fnB by A | | allowed | | Lambda: ordinary rules across accounts
9.6 | alice | sqs:SendMessage queue | | identity: + SQS:SendMessage on queue | | allowed | | SQS: a prefix in capitals is the same prefix
9.6 | alice | sns:Publish arn:aws:sns:us-east-1:111122223333:t | | resource: + SNS:Publish on * by alice | | allowed | | SNS: a prefix in capitals is the same prefix
9.6 | alice | secretsmanager:GetSecretValue secretB | | identity: + secretsmanager:* on * && resource: + secretsmanager:GetSecretValue on * by alice | | allowed | | Secrets Manager: ordinary rules across accounts
9.7 | alice | iam:CreatePolicy arn:aws:iam::aws:policy/P | | identity: + iam:* on * | | implicitDeny | | CreatePolicy on an AWS-managed policy
9.7 | alice | iam:CreatePolicy arn:aws:iam::111122223333:policy/P | | identity: + iam:* on * | | allowed | | CreatePolicy on the account's own policy
9.7 | alice | iam:CreatePolicyVersion arn:aws:iam::aws:policy/P | | identity: + iam:* on * | | implicitDeny | | CreatePolicyVersion on an AWS-managed policy
9.7 | alice | iam:CreatePolicyVersion arn:aws:iam::111122223333:policy/P | | identity: + iam:* on * | | allowed | | CreatePolicyVersion on the account's own policy
9.7 | alice | iam:DeletePolicy arn:aws:iam::aws:policy/P | | identity: + iam:* on * | | implicitDeny | | DeletePolicy on an AWS-managed policy
9.7 | alice | iam:DeletePolicy arn:aws:iam::111122223333:policy/aws/P | | identity: + iam:* on * | | allowed | | DeletePolicy on the account's own policy, path aws
9.7 | alice | iam:DeletePolicyVersion arn:aws:iam::aws:policy/P | | identity: + iam:* on * | | implicitDeny | | DeletePolicyVersion on an AWS-managed policy
9.7 | alice | iam:DeletePolicyVersion arn:aws:iam::111122223333:policy/P | | identity: + iam:* on * | | allowed | | DeletePolicyVersion on the account's own policy
9.7 | alice | iam:SetDefaultPolicyVersion arn:aws:iam::aws:policy/P | | identity: + iam:* on * | | implicitDeny | | SetDefaultPolicyVersion on an AWS-managed policy
9.7 | alice | iam:SetDefaultPolicyVersion arn:aws:iam::111122223333:policy/P | | identity: + iam:* on * | | allowed | | SetDefaultPolicyVersion on the account's own policy
9.7 | alice | iam:TagPolicy arn:aws:iam::aws:policy/P | | identity: + iam:* on * | | implicitDeny | | TagPolicy on an AWS-managed policy
9.7 | alice | iam:TagPolicy arn:aws:iam::111122223333:policy/P | | identity: + iam:* on * | | allowed | | TagPolicy on the account's own policy
9.7 | alice | iam:UntagPolicy arn:aws:iam::aws:policy/P | | identity: + iam:* on * | | implicitDeny | | UntagPolicy on an AWS-managed policy
9.7 | alice | iam:UntagPolicy arn:aws:iam::111122223333:policy/P | | identity: + iam:* on * | | allowed | | UntagPolicy on the account's own policy
9.7 | alice | iam:DeletePolicy arn:aws:iam::aws:policy/service-role/P | | identity: + iam:* on * | | implicitDeny | | an AWS-managed policy with a path
9.7 | alice | iam:GetPolicy arn:aws:iam::aws:policy/P | | identity: + iam:* on * | | allowed | | reading an AWS-managed policy is not refused
9.7 | alice | iam:AttachRolePolicy arn:aws:iam::111122223333:role/aws-reserved/R | | identity: + iam:* on * | | implicitDeny | | AttachRolePolicy on a reserved role
9.7 | alice | iam:AttachRolePolicy role | | identity: + iam:* on * | | allowed | | AttachRolePolicy on another role
9.7 | alice | iam:CreateRole arn:aws:iam::111122223333:role/aws-reserved/R | | identity: + iam:* on * | | implicitDeny | | CreateRole of a reserved role
9.7 | alice | iam:CreateRole arn:aws:iam::111122223333:role/aws-reserved-R | | identity: + iam:* on * | | allowed | | CreateRole of a role whose name only starts so
9.7 | alice | iam:CreateServiceLinkedRole arn:aws:iam::111122223333:role/aws-reserved/R | | identity: + iam:* on * | | implicitDeny | | CreateServiceLinkedRole of a reserved role
9.7 | alice | iam:CreateServiceLinkedRole slrole | | identity: + iam:* on * | | allowed | | CreateServiceLinkedRole under its own path
9.7 | alice | iam:DeleteRole arn:aws:iam::111122223333:role/aws-reserved/R | | identity: + iam:* on * | | implicitDeny | | DeleteRole of a reserved role
9.7 | alice | iam:DeleteRole arn:aws:iam::111122223333:role/app/aws-reserved/R | | identity: + iam:* on * | | allowed | | DeleteRole where the path only holds the word
9.7 | alice | iam:DeleteRolePermissionsBoundary arn:aws:iam::111122223333:role/aws-reserved/R | | identity: + iam:* on * | | implicitDeny | | DeleteRolePermissionsBoundary on a reserved role
9.7 | alice | iam:DeleteRolePermissionsBoundary role | | identity: + iam:* on * | | allowed | | DeleteRolePermissionsBoundary on another role
9.7 | alice | iam:DeleteRolePolicy arn:aws:iam::111122223333:role/aws-reserved/R | | identity: + iam:* on * | | implicitDeny | | DeleteRolePolicy on a reserved role
9.7 | alice | iam:DeleteRolePolicy role | | identity: + iam:* on * | | allowed | | DeleteRolePolicy on another role
9.7 | alice | iam:DeleteServiceLinkedRole arn:aws:iam::111122223333:role/aws-reserved/R | | identity: + iam:* on * | | implicitDeny | | DeleteServiceLinkedRole of a reserved role
9.7 | alice | iam:DeleteServiceLinkedRole slrole | | identity: + iam:* on * | | allowed | | DeleteServiceLinkedRole under its own path
9.7 | alice | iam:DetachRolePolicy arn:aws:iam::111122223333:role/aws-reserved/R | | identity: + iam:* on * | | implicitDeny | | DetachRolePolicy on a reserved role
9.7 | alice | iam:DetachRolePolicy role | | identity: + iam:* on * | | allowed | | DetachRolePolicy on another role
9.7 | alice | iam:PassRole arn:aws:iam::111122223333:role/aws-reserved/R | | identity: + iam:* on * | | implicitDeny | | PassRole of a reserved role
9.7 | alice | iam:PassRole webpath | | identity: + iam:* on * | | allowed | | PassRole of a role with another path
9.7 | alice | iam:PutRolePermissionsBoundary arn:aws:iam::111122223333:role/aws-reserved/R | | identity: + iam:* on * | | implicitDeny | | PutRolePermissionsBoundary on a reserved role
9.7 | alice | iam:PutRolePermissionsBoundary role | | identity: + iam:* on * | | allowed | | PutRolePermissionsBoundary on another role
9.7 | alice | iam:PutRolePolicy arn:aws:iam::111122223333:role/aws-reserved/R | | identity: + iam:* on * | | implicitDeny | | PutRolePolicy on a reserved role
9.7 | alice | iam:PutRolePolicy role | | identity: + iam:* on * | | allowed | | PutRolePolicy on another role
9.7 | alice | iam:TagRole arn:aws:iam::111122223333:role/aws-reserved/R | | identity: + iam:* on * | | implicitDeny | | TagRole on a reserved role
9.7 | alice | iam:TagRole role | | identity: + iam:* on * | | allowed | | TagRole on another role
9.7 | alice | iam:UntagRole arn:aws:iam::111122223333:role/aws-reserved/R | | identity: + iam:* on * | | implicitDeny | | UntagRole on a reserved role
9.7 | alice | iam:UntagRole role | | identity: + iam:* on * | | allowed | | UntagRole on another role
9.7 | alice | iam:UpdateAssumeRolePolicy arn:aws:iam::111122223333:role/aws-reserved/R | | identity: + iam:* on * | | implicitDeny | | UpdateAssumeRolePolicy on a reserved role
9.7 | alice | iam:UpdateAssumeRolePolicy role | | identity: + iam:* on * | | allowed | | UpdateAssumeRolePolicy on another role
9.7 | alice | iam:UpdateRole arn:aws:iam::111122223333:role/aws-reserved/R | | identity: + iam:* on * | | implicitDeny | | UpdateRole on a reserved role
9.7 | alice | iam:UpdateRole role | | identity: + iam:* on * | | allowed | | UpdateRole on another role
9.7 | alice | iam:UpdateRoleDescription arn:aws:iam::111122223333:role/aws-reserved/R | | identity: + iam:* on * | | implicitDeny | | UpdateRoleDescription on a reserved role
9.7 | alice | iam:UpdateRoleDescription role | | identity: + iam:* on * | | allowed | | UpdateRoleDescription on another role
9.7 | alice | iam:DeleteRole arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/AWSReservedSSO_Admin_1 | | identity: + iam:* on * | | implicitDeny | | a reserved role deeper in the path
9.7 | alice | iam:GetRole arn:aws:iam::111122223333:role/aws-reserved/R | | identity: + iam:* on * | | allowed | | reading a reserved role is not refused
9.7 | alice | kms:CreateAlias arn:aws:kms:us-east-1:111122223333:alias/aws/s3 | | identity: + kms:* on * | | implicitDeny | | CreateAlias under alias/aws/
9.7 | alice | kms:CreateAlias alias | | identity: + kms:* on * | | allowed | | CreateAlias of another name
9.7 | alice | kms:DeleteAlias arn:aws:kms:us-east-1:111122223333:alias/aws/s3 | | identity: + kms:* on * | | implicitDeny | | DeleteAlias under alias/aws/
9.7 | alice | kms:DeleteAlias arn:aws:kms:us-east-1:111122223333:alias/awsome | | identity: + kms:* on * | | allowed | | DeleteAlias of a name that only starts so
9.7 | alice | kms:UpdateAlias arn:aws:kms:us-east-1:111122223333:alias/aws/s3 | | identity: + kms:* on * | | implicitDeny | | UpdateAlias under alias/aws/
9.7 | alice | kms:UpdateAlias arn:aws:kms:us-east-1:111122223333:alias/my/aws/s3 | | identity: + kms:* on * | | allowed | | UpdateAlias of a name that only holds the words
9.7 | alice | kms:CreateAlias key | | resource: + kms:* on * by alice | | allowed | | CreateAlias on the key is not refused
9.7 | alice | IAM:deletepolicy arn:aws:iam::aws:policy/P | | identity: + iam:* on * | | implicitDeny | | the refused action is known without case
9.7 | alice | iam:DeletePolicy arn:aws-us-gov:iam::aws:policy/P | | identity: + iam:* on * | | implicitDeny | | an AWS-managed policy of another partition
9.7 | alice | iam:DeleteRole arn:aws:iam::aws:policy/P | | identity: + iam:* on * | | allowed | | an action of the roles' list on a policy is not in the table
9.7 | alice | iam:DeletePolicy arn:aws:iam::111122223333:role/aws-reserved/R | | identity: + iam:* on * | | allowed | | an action of the policies' list on a role is not in the table
9.7 | alice | iam:DeletePolicy arn:aws:iam::aws:policy/P | | identity: + iam:* on * | {"service_refusals": false} | allowed | | switched off: AWS-managed policy
9.7 | alice | iam:PassRole arn:aws:iam::111122223333:role/aws-reserved/R | | identity: + iam:* on * | {"service_refusals": false} | allowed | | switched off: reserved role
9.7 | alice | kms:DeleteAlias arn:aws:kms:us-east-1:111122223333:alias/aws/s3 | | identity: + kms:* on * | {"service_refusals": false} | allowed | | switched off: alias of AWS
9.7 | alice | iam:DeletePolicy arn:aws:iam::aws:policy/P | | identity: + iam:* on * | {"service_refusals": true} | implicitDeny | | switched on by name
9.7 | alice | iam:DeletePolicy arn:aws:iam::aws:policy/P | | | {"service_refusals": false} | implicitDeny | identity | switched off: identity is still needed
9.7 | alice | iam:DeletePolicy arn:aws:iam::aws:policy/P | | | | implicitDeny | identity | refused, and identity had to allow
9.7 | alice | iam:DeletePolicy arn:aws:iam::aws:policy/P | | identity: + iam:* on *; - iam:DeletePolicy on * | | explicitDeny | identity | refused, and an explicit Deny comes before it
9.7 | alice | iam:DeletePolicy arn:aws:iam::aws:policy/P | | identity: + iam:* on * && scp: {} | | implicitDeny | scp | refused, and the SCP had to allow
9.7 | alice | iam:PassRole arn:aws:iam::111122223333:role/aws-reserved/R | | identity: + iam:* on * && boundary: {} && endpoint: {} | | implicitDeny | boundary,endpoint | refused, and boundary and endpoint had to allow
9.7 | rootA | iam:DeleteRole arn:aws:iam::111122223333:role/aws-reserved/R | | | | implicitDeny | | refused to root
9.7 | - | iam:DeleteRole arn:aws:iam::111122223333:role/aws-reserved/R | | identity: + iam:* on * | | implicitDeny | | refused to the unnamed caller
9.7 | web | kms:UpdateAlias arn:aws:kms:us-east-1:111122223333:alias/aws/s3 | | resource: + kms:* on * by web | | implicitDeny | | refused though a resource policy grants it
\.
