--
-- forms.sql
--		Cases in the forms that broke other tools (lint.md 7), where the file of
--		a rule's group has none: wildcards, NotAction, NotResource, NotPrincipal,
--		set operators, IfExists.  form.sql says what each rule must have.
--		Columns and shorthand: cases.sql.
--
-- Documents and statements.
COPY lint_case (rule, kind, found, path, document, options, variants) FROM stdin (DELIMITER '|');
duplicate-json-key | I | error | /Statement/0/NotAction | doc {"Version":"2012-10-17","Statement":[{"Effect":"Allow","NotAction":"iam:*","NotAction":"s3:Get*","NotResource":"arn:aws:s3:::b1/*"}]} | | none
duplicate-json-key | I | error | /Statement/0/Condition/ForAnyValue:StringLike | doc {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"ForAnyValue:StringLike":{"aws:TagKeys":"a*"},"ForAnyValue:StringLike":{"aws:TagKeys":"b*"}}}]} | | none
duplicate-json-key | I | error | /Statement/0/Condition/StringLikeIfExists/aws:PrincipalTag~1t | doc {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"StringLikeIfExists":{"aws:PrincipalTag/t":"a*","aws:PrincipalTag/t":"b*"}}}]} | | none
duplicate-json-key | I | - | | {"Action":"s3:*","Condition":{"StringLike":{"aws:PrincipalTag/t":"a*"},"StringLikeIfExists":{"aws:PrincipalTag/t":"a*"},"ForAnyValue:StringLike":{"aws:PrincipalTag/t":"a*"}}} | |
invalid-document-character | I | error | /Statement/0/NotResource | {"Resource":null,"NotResource":"arn:aws:s3:::*/→"} | |
invalid-document-character | I | error | /Statement/0/Condition/StringLikeIfExists/aws:PrincipalTag~1t | {"Resource":"arn:aws:s3:::*","Condition":{"StringLikeIfExists":{"aws:PrincipalTag/t":"→*"}}} | |
invalid-document-character | I | error | /Statement/0/Condition/ForAnyValue:StringLike/aws:TagKeys | {"Condition":{"ForAnyValue:StringLike":{"aws:TagKeys":"→*"}}} | |
invalid-document-character | I | - | | {"Resource":null,"NotResource":"arn:aws:s3:::*/é","Condition":{"ForAnyValue:StringLikeIfExists":{"aws:TagKeys":"é*"}}} | |
data-type-mismatch | I | error | /Statement/0/NotAction/1 | {"Action":null,"NotAction":["s3:*",7]} | |
data-type-mismatch | I | error | /Statement/0/NotResource | {"Resource":null,"NotResource":{"a":"*"}} | |
data-type-mismatch | R | error | /Statement/0/NotPrincipal/AWS | {"Effect":"Deny","Principal":null,"NotPrincipal":{"AWS":7}} | |
data-type-mismatch | I | error | /Statement/0/Condition/ForAllValues:StringLike | {"Condition":{"ForAllValues:StringLike":"a*"}} | |
data-type-mismatch | I | error | /Statement/0/Condition/StringLikeIfExists/aws:PrincipalTag~1t/1 | {"Condition":{"StringLikeIfExists":{"aws:PrincipalTag/t":["a*",{}]}}} | |
data-type-mismatch | I | - | | {"Condition":{"ForAllValues:StringLikeIfExists":{"aws:TagKeys":["a*","b*"]}}} | |
missing-version | I | error | / | doc {"Statement":[{"Effect":"Allow","Action":"s3:*","NotResource":"arn:aws:s3:::${aws:username}/*"}]} | |
missing-version | I | warning | / | doc {"Statement":[{"Effect":"Allow","Action":"s3:*","NotResource":"arn:aws:s3:::*"}]} | |
json-nesting-too-deep | I | error | / | {"Resource":null,"NotResource":[["arn:aws:s3:::*"]]} | {"limits":{"depth":4}} | none
json-nesting-too-deep | I | - | | {"Resource":null,"NotResource":["arn:aws:s3:::*"]} | {"limits":{"depth":4}} | none
json-nesting-too-deep | I | error | / | {"Condition":{"StringLikeIfExists":{"aws:PrincipalTag/t":["a*"]}}} | {"limits":{"depth":5}} | list single object
json-nesting-too-deep | I | - | | {"Condition":{"StringLikeIfExists":{"aws:PrincipalTag/t":["a*"]}}} | {"limits":{"depth":6}} | none
json-nesting-too-deep | I | - | | {"Resource":"arn:aws:s3:::*"} | {"limits":{"depth":5}} | none
policy-kind-hint | I | suggestion | / | doc {"Version":"2012-10-17","Statement":[{"Effect":"Deny","NotPrincipal":{"AWS":["arn:aws:iam::111122223333:role/app","arn:aws:iam::111122223333:root"]},"NotAction":"s3:*","NotResource":"arn:aws:s3:::b1/*"}]} | |
policy-kind-hint | I | suggestion | / | doc {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:role/app"},"Action":"sts:*"}]} | |
policy-kind-hint | I | - | | {"Action":null,"NotAction":"s3:*","Resource":null,"NotResource":"*"} | |
missing-action | I | error | /Statement/0 | {"Action":null,"Condition":{"ForAllValues:StringEquals":{"aws:PrincipalOrgID":["o-1"]}}} | | object
missing-action | I | error | /Statement/0 | {"Action":null,"Condition":{"StringEqualsIfExists":{"aws:PrincipalOrgID":"o-1"}}} | | object
missing-action | I | error | /Statement/0 | {"Action":null,"Condition":{"StringLike":{"aws:PrincipalOrgID":"*"}}} | | object
missing-action | I | error | /Statement/1 | [{"Action":"*"},{"Action":null}] | |
empty-array-action | I | suggestion | /Statement/1/Action | [{"Action":"s3:*"},{"Action":[]}] | |
empty-array-resource | I | suggestion | /Statement/1/Resource | [{"Resource":"arn:aws:s3:::*"},{"Resource":[]}] | |
empty-object-condition | I | suggestion | /Statement/0/Condition/StringEquals | {"Condition":{"StringLike":{"aws:PrincipalTag/t":"a*"},"StringEquals":{}}} | |
empty-array-condition | I | suggestion | /Statement/0/Condition/StringLike/aws:PrincipalTag~1u | {"Condition":{"StringLike":{"aws:PrincipalTag/t":"a*","aws:PrincipalTag/u":[]}}} | |
empty-array-condition-forallvalues | I | suggestion | /Statement/0/Condition/ForAllValues:StringLike/aws:TagKeys | {"Condition":{"ForAllValues:StringLike":{"aws:TagKeys":[]},"StringLike":{"aws:PrincipalTag/t":"a*"}}} | |
empty-array-condition-foranyvalue | I | suggestion | /Statement/0/Condition/ForAnyValue:StringLike/aws:TagKeys | {"Condition":{"ForAnyValue:StringLike":{"aws:TagKeys":[]},"StringLike":{"aws:PrincipalTag/t":"a*"}}} | |
empty-array-condition-ifexists | I | suggestion | /Statement/0/Condition/StringLikeIfExists/aws:PrincipalTag~1u | {"Condition":{"StringLikeIfExists":{"aws:PrincipalTag/t":"a*","aws:PrincipalTag/u":[]}}} | |
redundant-statement | I | suggestion | /Statement/1 | [{"Resource":"arn:aws:s3:::*","Condition":{"StringLike":{"aws:PrincipalTag/t":"a*"}}},{"Resource":["arn:aws:s3:::*"],"Condition":{"StringLike":{"aws:PrincipalTag/t":["a*"]}}}] | |
redundant-statement | I | - | | [{"Resource":"arn:aws:s3:::b2*","Condition":{"StringLike":{"aws:PrincipalTag/t":"a*"}}},{"Resource":"arn:aws:s3:::b2*","Condition":{"StringEquals":{"aws:PrincipalTag/t":"a*"}}}] | |
unsupported-id | T | warning | /Id | doc {"Version":"2012-10-17","Id":"x","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:role/app"},"Action":"sts:AssumeRole"}]} | |
unsupported-id | T | - | | base | |
\.

-- Actions.  What NotAction names must be an action as well.  Only a literal
-- action is asked for what it depends on: who names hundreds by a pattern or by
-- NotAction has not said which he calls.
COPY lint_case (rule, kind, found, path, document, options, variants) FROM stdin (DELIMITER '|');
action-wildcard-matches-nothing | I | warning | /Statement/0/NotAction | {"Action":null,"NotAction":"s3:Fetch*"} | |
action-wildcard-matches-nothing | I | - | | {"Action":null,"NotAction":"s3:Get*"} | |
invalid-service-in-action | I | error | /Statement/0/NotAction | {"Action":null,"NotAction":"s33:GetObject"} | |
invalid-service-in-action | I | - | | {"Action":null,"NotAction":"S3:GetObject"} | |
empty-action-name | I | warning | /Statement/0/NotAction | {"Action":null,"NotAction":"s3:"} | |
empty-action-name | I | - | | {"Action":null,"NotAction":"s3:*"} | |
action-whitespace | I | warning | /Statement/0/NotAction | {"Action":null,"NotAction":"s3:GetObject "} | |
action-whitespace | I | - | | {"Action":null,"NotAction":"s3:GetObject"} | |
unsupported-action-in-policy | R | error | /Statement/0/NotAction | {"Action":null,"NotAction":"kms:Decrypt"} | {"resource_type":"AWS::S3::Bucket"} |
unsupported-action-in-policy | R | - | | {"Action":null,"NotAction":"s3:PutObject"} | {"resource_type":"AWS::S3::Bucket"} |
missing-dependent-action | I | - | | {"Action":null,"NotAction":"iam:*","Resource":"*"} | |
missing-dependent-action | I | - | | [{"Action":"lambda:CreateFunction","Resource":"*"},{"Action":null,"NotAction":"s3:*","Resource":"*"}] | |
missing-dependent-action | I | suggestion | /Statement/0/Action | [{"Action":"lambda:CreateFunction","Resource":"*"},{"Action":null,"NotAction":["iam:*","lambda:*"],"Resource":"*"}] | |
\.

-- Resources and ARNs.
COPY lint_case (rule, kind, found, path, document, options, variants) FROM stdin (DELIMITER '|');
invalid-partition | I | error | /Statement/0/NotResource | {"Resource":null,"NotResource":"arn:amazon:s3:::b1/*"} | |
invalid-partition | I | - | | {"Resource":null,"NotResource":"arn:aws-us-gov:s3:::b1/*"} | |
arn-region-not-allowed | I | error | /Statement/0/NotResource | {"Action":"iam:GetRole","Resource":null,"NotResource":"arn:aws:iam:us-east-1:111122223333:role/x"} | |
arn-region-not-allowed | I | - | | {"Action":"iam:GetRole","Resource":null,"NotResource":"arn:aws:iam::111122223333:role/x"} | |
missing-arn-account | I | error | /Statement/0/NotResource | {"Action":"sqs:SendMessage","Resource":null,"NotResource":"arn:aws:sqs:us-east-1::q"} | |
missing-arn-account | I | - | | {"Action":"sqs:SendMessage","Resource":null,"NotResource":"arn:aws:sqs:us-east-1:*:q"} | |
invalid-service | I | error | /Statement/0/Condition/StringLike/s33:prefix | {"Condition":{"StringLike":{"s33:prefix":"x*"}}} | |
resource-effectively-star | I | security | /Statement/0/Resource | {"Resource":"arn:*:s3:::*/*","Condition":{"ForAllValues:StringEquals":{"aws:PrincipalOrgID":["o-1"]}}} | |
resource-effectively-star | I | security | /Statement/0/Resource | {"Resource":"arn:*:s3:::*/*","Condition":{"StringLike":{"aws:PrincipalOrgID":"*"}}} | |
\.

-- Principals.
COPY lint_case (rule, kind, found, path, document, options, variants) FROM stdin (DELIMITER '|');
canonical-user-unsupported | R | warning | /Statement/0/Principal/CanonicalUser | {"Principal":{"CanonicalUser":"79a59df900b949e55d96a1e698fbaced"},"Action":null,"NotAction":"sqs:DeleteQueue","Resource":"arn:aws:sqs:us-east-1:111122223333:q"} | |
canonical-user-unsupported | R | - | | {"Principal":{"CanonicalUser":"79a59df900b949e55d96a1e698fbaced"},"Action":null,"NotAction":"s3:DeleteObject"} | |
canonical-user-unsupported | R | warning | /Statement/0/Principal/CanonicalUser | {"Principal":{"CanonicalUser":"79a59df900b949e55d96a1e698fbaced"},"Action":"sqs:SendMessage","Resource":null,"NotResource":"arn:aws:sqs:us-east-1:111122223333:q"} | {"resource_type":"AWS::SQS::Queue"} |
canonical-user-unsupported | R | - | | {"Principal":{"CanonicalUser":"79a59df900b949e55d96a1e698fbaced"},"Resource":null,"NotResource":"arn:aws:s3:::b1/x"} | |
canonical-user-unsupported | R | warning | | {"Principal":{"CanonicalUser":"*"},"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1:111122223333:q"} | |
canonical-user-unsupported | R | - | | {"Principal":{"AWS":"*"},"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1:111122223333:q"} | |
\.

-- Trust policies and service principals.  A trust policy with NotPrincipal is
-- refused as a whole (role-trust-policy-syntax-error-notprincipal) and names
-- nobody whom it lets in.  missing-condition-key-for-oidc-principal and its like
-- ask for the key whatever an Allow for the provider names.
COPY lint_case (rule, kind, found, path, document, options, variants) FROM stdin (DELIMITER '|');
role-trust-policy-unsupported-wildcard-in-principal | T | - | | {"Principal":null,"NotPrincipal":"*"} | |
mismatched-action-for-principal | T | - | | {"Principal":null,"NotPrincipal":{"Federated":"arn:aws:iam::111122223333:saml-provider/x"},"Action":"sts:AssumeRoleWithWebIdentity"} | |
redundant-principal-in-role-trust-policy | T | - | | {"Principal":null,"NotPrincipal":{"AWS":["arn:aws:iam::111122223333:role/app","arn:aws:sts::111122223333:assumed-role/app/s1"]}} | |
redundant-principal-in-role-trust-policy | T | - | | {"Principal":{"AWS":["*","arn:aws:sts::111122223333:assumed-role/app/s1"]}} | |
redundant-principal-in-role-trust-policy | T | suggestion | | {"Principal":{"AWS":["*","arn:aws:iam::111122223333:role/app","arn:aws:sts::111122223333:assumed-role/app/s1"]}} | |
role-assumable-by-any-principal | T | - | | {"Principal":{"AWS":"*"},"Condition":{"ForAllValues:StringEquals":{"aws:PrincipalOrgID":["o-1"]}}} | |
role-assumable-by-any-principal | T | - | | {"Principal":{"AWS":"*"},"Condition":{"StringEqualsIfExists":{"aws:PrincipalOrgID":"o-1"}}} | |
role-assumable-by-any-principal | T | - | | {"Principal":{"AWS":"*"},"Condition":{"StringLike":{"aws:PrincipalOrgID":"*"}}} | |
role-assumable-by-any-principal-with-conditions | T | warning | /Statement/0/Principal/AWS | {"Principal":{"AWS":"*"},"Action":null,"NotAction":"sts:TagSession","Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-abc"}}} | |
role-assumable-by-any-principal-with-conditions | T | - | | {"Principal":{"AWS":"*"},"Action":null,"NotAction":"sts:*","Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-abc"}}} | |
role-assumable-by-any-principal-with-conditions | T | warning | /Statement/0/Principal/AWS | {"Principal":{"AWS":"*"},"Action":"sts:*","Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-abc"}}} | |
role-assumable-by-any-principal-with-conditions | T | - | | {"Principal":null,"NotPrincipal":{"AWS":"arn:aws:iam::111122223333:role/app"},"Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-abc"}}} | |
role-assumable-by-cross-account-principal | T | security | /Statement/0/Principal/AWS | {"Principal":{"AWS":"arn:aws:iam::999988887777:role/x"},"Condition":{"ForAllValues:StringEquals":{"aws:PrincipalOrgID":["o-1"]}}} | |
role-assumable-by-cross-account-principal | T | security | /Statement/0/Principal/AWS | {"Principal":{"AWS":"arn:aws:iam::999988887777:role/x"},"Condition":{"StringEqualsIfExists":{"aws:PrincipalOrgID":"o-1"}}} | |
role-assumable-by-cross-account-principal | T | security | /Statement/0/Principal/AWS | {"Principal":{"AWS":"arn:aws:iam::999988887777:role/x"},"Condition":{"StringLike":{"aws:PrincipalOrgID":"*"}}} | |
trust-account-root | T | warning | /Statement/0/Principal/AWS | {"Principal":{"AWS":"111122223333"},"Condition":{"ForAllValues:StringEquals":{"aws:PrincipalOrgID":["o-1"]}}} | |
trust-account-root | T | warning | /Statement/0/Principal/AWS | {"Principal":{"AWS":"111122223333"},"Condition":{"StringEqualsIfExists":{"aws:PrincipalOrgID":"o-1"}}} | |
trust-account-root | T | warning | /Statement/0/Principal/AWS | {"Principal":{"AWS":"111122223333"},"Condition":{"StringLike":{"aws:PrincipalOrgID":"*"}}} | |
trust-account-root | T | warning | /Statement/0/Principal/AWS | {"Principal":{"AWS":"111122223333"},"Action":null,"NotAction":"sts:TagSession"} | |
trust-account-root | T | - | | {"Principal":null,"NotPrincipal":{"AWS":"arn:aws:iam::111122223333:root"}} | |
assume-role-lacks-external-id-and-mfa | T | security | /Statement/0/Principal/AWS | {"Principal":{"AWS":"arn:aws:iam::999988887777:root"},"Action":null,"NotAction":"sts:TagSession"} | |
assume-role-lacks-external-id-and-mfa | T | - | | {"Principal":{"AWS":"arn:aws:iam::999988887777:root"},"Action":null,"NotAction":"sts:AssumeRole"} | |
assume-role-lacks-external-id-and-mfa | T | - | | {"Principal":null,"NotPrincipal":{"AWS":"arn:aws:iam::999988887777:root"}} | |
assume-role-no-mfa | T | suggestion | /Statement/0/Principal/AWS | {"Principal":{"AWS":"arn:aws:iam::111122223333:user/ann"},"Action":null,"NotAction":"sts:TagSession"} | |
assume-role-no-mfa | T | - | | {"Principal":{"AWS":"arn:aws:iam::111122223333:user/ann"},"Action":null,"NotAction":"sts:AssumeRole"} | |
assume-role-no-mfa | T | - | | {"Principal":null,"NotPrincipal":{"AWS":"arn:aws:iam::111122223333:user/ann"}} | |
assume-role-no-mfa | T | suggestion | /Statement/0/Principal/AWS | {"Principal":{"AWS":"arn:aws:iam::111122223333:user/ann"},"Condition":{"StringLike":{"aws:PrincipalOrgID":"*"}}} | |
missing-action-for-roles-anywhere-trust-policy | T | - | | {"Principal":null,"NotPrincipal":{"Service":"rolesanywhere.amazonaws.com"}} | |
missing-action-for-roles-anywhere-trust-policy | T | - | | {"Principal":{"AWS":"*"}} | |
role-assumable-by-compute-service | T | - | | {"Principal":null,"NotPrincipal":{"Service":"lambda.amazonaws.com"}} | |
role-assumable-by-compute-service | T | - | | {"Principal":{"AWS":"*"}} | |
missing-condition-key-for-oidc-principal | T | security | /Statement/0/Principal/Federated | {"Principal":{"Federated":"arn:aws:iam::111122223333:oidc-provider/oidc.example.com"},"Action":null,"NotAction":"sts:TagSession"} | |
missing-condition-key-for-oidc-principal | T | security | /Statement/0/Principal/Federated | {"Principal":{"Federated":"arn:aws:iam::111122223333:oidc-provider/oidc.example.com"},"Action":null,"NotAction":"sts:*"} | |
missing-condition-key-for-oidc-principal | T | - | | {"Principal":null,"NotPrincipal":{"Federated":"arn:aws:iam::111122223333:oidc-provider/oidc.example.com"},"Action":"sts:AssumeRoleWithWebIdentity"} | |
missing-condition-key-for-oidc-principal | T | - | | {"Principal":{"AWS":"*"},"Action":"sts:AssumeRoleWithWebIdentity"} | |
missing-condition-key-for-oidc-principal | T | - | | {"Principal":{"Federated":"arn:aws:iam::111122223333:oidc-provider/oidc.example.com"},"Action":"sts:AssumeRoleWithWebIdentity","Condition":{"ForAnyValue:StringLike":{"oidc.example.com:sub":"agent-*"}}} | |
missing-condition-key-for-oidc-principal | T | security | /Statement/0/Principal/Federated | {"Principal":{"Federated":"arn:aws:iam::111122223333:oidc-provider/oidc.example.com"},"Action":"sts:AssumeRoleWithWebIdentity","Condition":{"ForAnyValue:StringLike":{"aws:TagKeys":"agent-*"}}} | |
missing-github-repo-condition-key | T | security | /Statement/0/Principal/Federated | {"Principal":{"Federated":"arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"},"Action":null,"NotAction":"sts:TagSession"} | |
missing-github-repo-condition-key | T | security | /Statement/0/Principal/Federated | {"Principal":{"Federated":"arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"},"Action":null,"NotAction":"sts:*"} | |
missing-github-repo-condition-key | T | - | | {"Principal":null,"NotPrincipal":{"Federated":"arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"},"Action":"sts:AssumeRoleWithWebIdentity"} | |
missing-github-repo-condition-key | T | - | | {"Principal":{"AWS":"*"},"Action":"sts:AssumeRoleWithWebIdentity"} | |
specific-github-repo-and-branch-recommended | T | - | | {"Principal":null,"NotPrincipal":{"Federated":"arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"},"Action":"sts:AssumeRoleWithWebIdentity","Condition":{"StringLike":{"token.actions.githubusercontent.com:sub":"repo:org/app:*"}}} | |
specific-github-repo-and-branch-recommended | T | - | | {"Principal":{"AWS":"*"},"Action":"sts:AssumeRoleWithWebIdentity","Condition":{"StringLike":{"token.actions.githubusercontent.com:sub":"repo:org/app:*"}}} | |
github-oidc-unsafe-sub | T | - | | {"Principal":null,"NotPrincipal":{"Federated":"arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"},"Action":"sts:AssumeRoleWithWebIdentity","Condition":{"StringLike":{"token.actions.githubusercontent.com:sub":"repo:org*"}}} | |
github-oidc-unsafe-sub | T | - | | {"Principal":{"AWS":"*"},"Action":"sts:AssumeRoleWithWebIdentity","Condition":{"StringLike":{"token.actions.githubusercontent.com:sub":"repo:org*"}}} | |
missing-saml-audience | T | - | | {"Principal":null,"NotPrincipal":{"Federated":"arn:aws:iam::111122223333:saml-provider/x"},"Action":"sts:AssumeRoleWithSAML"} | |
missing-oidc-audience | T | warning | /Statement/0/Principal/Federated | {"Principal":{"Federated":"arn:aws:iam::111122223333:oidc-provider/oidc.example.com"},"Action":null,"NotAction":"sts:TagSession"} | |
missing-oidc-audience | T | - | | {"Principal":{"Federated":"arn:aws:iam::111122223333:oidc-provider/oidc.example.com"},"Action":null,"NotAction":"sts:AssumeRoleWithWebIdentity"} | |
missing-oidc-audience | T | - | | {"Principal":null,"NotPrincipal":{"Federated":"arn:aws:iam::111122223333:oidc-provider/oidc.example.com"},"Action":"sts:AssumeRoleWithWebIdentity"} | |
invalid-federated-principal-syntax-in-role-trust-policy | T | error | /Statement/0/NotPrincipal/Federated | {"Principal":null,"NotPrincipal":{"Federated":"my-idp"},"Action":"sts:AssumeRoleWithWebIdentity"} | |
restrict-access-to-service-principal | R | security | /Statement/0/Principal/Service | {"Principal":{"Service":"events.amazonaws.com"},"Action":null,"NotAction":"sqs:DeleteMessage","Resource":"arn:aws:sqs:us-east-1:111122223333:q"} | |
restrict-access-to-service-principal | R | - | | {"Principal":{"Service":"events.amazonaws.com"},"Action":null,"NotAction":"sqs:DeleteMessage","Resource":"arn:aws:sqs:us-east-1:111122223333:q","Condition":{"ArnEquals":{"aws:SourceArn":"arn:aws:events:us-east-1:111122223333:rule/r"}}} | |
restrict-access-to-service-principal | R | security | /Statement/0/Principal/Service | {"Principal":{"Service":"events.amazonaws.com"},"Action":"sqs:SendMessage","Resource":null,"NotResource":"arn:aws:sqs:us-east-1:111122223333:q"} | |
recommended-condition-key-for-service-principal | R | - | | {"Principal":null,"NotPrincipal":{"Service":"events.amazonaws.com"},"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1:111122223333:q","Condition":{"StringEquals":{"aws:Referer":"111122223333"}}} | |
recommended-condition-key-for-service-principal | R | - | | {"Principal":{"AWS":"*"},"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1:111122223333:q","Condition":{"StringEquals":{"aws:Referer":"111122223333"}}} | |
recommended-condition-key-for-service-principal | R | suggestion | | {"Principal":{"Service":"events.amazonaws.com"},"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1:111122223333:q","Condition":{"ForAnyValue:StringEquals":{"aws:TagKeys":"a"}}} | |
unsupported-condition-key-for-service-principal | R | - | | {"Effect":"Deny","Principal":null,"NotPrincipal":{"Service":"cloudfront.amazonaws.com"},"Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-abc"}}} | |
confirm-audience-claim-type | T | suggestion | /Statement/0/Condition/ForAllValues:StringLike/oidc.example.com:aud | {"Principal":{"Federated":"arn:aws:iam::111122223333:oidc-provider/oidc.example.com"},"Action":"sts:AssumeRoleWithWebIdentity","Condition":{"ForAllValues:StringLike":{"oidc.example.com:aud":"sts*"}}} | |
foranyvalue-with-audience-claim-type | T | security | /Statement/0/Condition/ForAnyValue:StringLike/oidc.example.com:aud | {"Principal":{"Federated":"arn:aws:iam::111122223333:oidc-provider/oidc.example.com"},"Action":"sts:AssumeRoleWithWebIdentity","Condition":{"ForAnyValue:StringLike":{"oidc.example.com:aud":"sts*"}}} | |
\.

-- Conditions.  What ForAnyValue with IfExists makes of a missing key is disputed
-- (lint.md 1), so that such a test is not said to be never true.
COPY lint_case (rule, kind, found, path, document, options, variants) FROM stdin (DELIMITER '|');
invalid-condition-operator | I | error | /Statement/0/Condition/StringLikes | {"Condition":{"StringLikes":{"aws:PrincipalTag/t":"a*"}}} | |
null-with-if-exists | I | error | | {"Condition":{"NullIfExists":{"aws:TagKeys":"*"}}} | |
null-with-qualifier | I | suggestion | | {"Condition":{"ForAnyValue:Null":{"aws:TagKeys":"*"}}} | |
duplicate-keys-with-different-case | I | error | | {"Condition":{"ForAnyValue:StringLike":{"aws:TagKeys":"a*","aws:tagkeys":"b*"}}} | |
duplicate-keys-with-different-case | I | - | | {"Condition":{"ForAnyValue:StringLike":{"aws:TagKeys":"a*"},"ForAllValues:StringLike":{"aws:tagkeys":"b*"}}} | |
invalid-condition-key-format | I | error | /Statement/0/Condition/ForAnyValue:StringLike/TagKeys | {"Condition":{"ForAnyValue:StringLike":{"TagKeys":"a*"}}} | |
invalid-condition-key-format | I | error | /Statement/0/Condition/StringLikeIfExists/prefix | {"Condition":{"StringLikeIfExists":{"prefix":"a*"}}} | |
invalid-condition-key-format | I | - | | {"Condition":{"ForAnyValue:StringLikeIfExists":{"aws:TagKeys":"a*"}}} | |
invalid-global-condition-key | I | error | /Statement/0/Condition/StringLike/aws:PrincipalTeam | {"Condition":{"StringLike":{"aws:PrincipalTeam":"a*"}}} | |
invalid-service-condition-key | I | error | /Statement/0/Condition/StringLike/s3:prefixx | {"Action":"s3:ListBucket","Resource":"arn:aws:s3:::b1","Condition":{"StringLike":{"s3:prefixx":"a*"}}} | |
unsupported-global-condition-key | I | error | /Statement/0/Condition/ArnLike/aws:ARN | {"Condition":{"ArnLike":{"aws:ARN":"arn:aws:iam::111122223333:role/*"}}} | |
deprecated-global-condition-key | R | warning | /Statement/0/Condition/ForAnyValue:StringLike/aws:SourceOwner | {"Condition":{"ForAnyValue:StringLike":{"aws:SourceOwner":"1111*"}}} | |
missing-tag-key-in-condition | I | error | /Statement/0/Condition/StringLike/aws:ResourceTag | {"Condition":{"StringLike":{"aws:ResourceTag":"a*"}}} | |
irrelevant-condition-key-in-policy | R | suggestion | /Statement/0/Condition/ForAnyValue:StringLike/s3:ResourceAccount | {"Condition":{"ForAnyValue:StringLike":{"s3:ResourceAccount":"1111*"}}} | {"resource_type":"AWS::S3::Bucket"} |
missing-qualifier | I | error | /Statement/0/Condition/StringLike/dynamodb:LeadingKeys | {"Action":"dynamodb:*","Resource":"arn:aws:dynamodb:us-east-1:111122223333:table/t","Condition":{"StringLike":{"dynamodb:LeadingKeys":"a*"}}} | |
missing-qualifier | I | error | /Statement/0/Condition/StringLike/aws:TagKeys | {"Action":null,"NotAction":"iam:*","Condition":{"StringLike":{"aws:TagKeys":"a*"}}} | |
invalid-condition-data-type | I | error | | {"Condition":{"StringLike":{"aws:PrincipalTag/t":["a*",true]}}} | |
invalid-condition-multiple-boolean | I | error | | {"Condition":{"Bool":{"aws:SecureTransport":["*","true"]}}} | |
deny-notaction-with-unsupported-tag-condition-key-for-service | I | security | | {"Effect":"Deny","Action":null,"NotAction":"iam:*","Resource":"*","Condition":{"StringLike":{"aws:ResourceTag/status":"c*"}}} | |
allow-notaction-with-unsupported-tag-condition-key-for-service | I | suggestion | | {"Action":null,"NotAction":"iam:*","Resource":"*","Condition":{"StringLike":{"aws:ResourceTag/team":"a*"}}} | |
invalid-date-value | I | warning | | {"Condition":{"DateLessThan":{"aws:CurrentTime":"1700000000"},"StringLike":{"aws:PrincipalTag/t":"a*"}}} | |
invalid-date-value | I | - | | {"Condition":{"DateLessThan":{"aws:CurrentTime":"17000000*"}}} | |
redundant-condition-value-num | I | suggestion | | {"Condition":{"NumericLessThan":{"aws:MultiFactorAuthAge":["2700","3600"]},"StringLike":{"aws:PrincipalTag/t":["a*","b*"]}}} | |
redundant-condition-value-num | I | - | | {"Condition":{"StringLike":{"aws:PrincipalTag/t":["27*","36*"]}}} | |
invalid-vpce-format | I | error | | {"Condition":{"ForAnyValue:StringEquals":{"aws:SourceVpce":"vpc-12345678"}}} | |
invalid-vpce-format | I | - | | {"Condition":{"ForAnyValue:StringEquals":{"aws:SourceVpce":"vpce-12345678"}}} | |
private-ip-address | I | error | | {"Condition":{"IpAddress":{"aws:SourceIp":"10.0.0.0/8"},"StringLike":{"aws:PrincipalTag/t":"a*"}}} | |
private-ip-address | I | - | | {"Condition":{"IpAddress":{"aws:SourceIp":"10.*"}}} | |
private-not-ip-address | I | error | | {"Effect":"Deny","Condition":{"ForAnyValue:NotIpAddress":{"aws:SourceIp":"10.0.0.0/8"}}} | |
private-not-ip-address | I | - | | {"Effect":"Deny","Condition":{"ForAnyValue:NotIpAddress":{"aws:SourceIp":"203.0.113.0/24"}}} | |
private-not-ip-address | I | - | | {"Effect":"Deny","Condition":{"NotIpAddress":{"aws:SourceIp":"10.*"}}} | |
private-ip-address-subset | I | - | | {"Condition":{"IpAddress":{"aws:SourceIp":["10.*","203.0.113.0/24"]}}} | |
private-not-ip-address-subset | I | suggestion | | {"Effect":"Deny","Condition":{"ForAnyValue:NotIpAddress":{"aws:SourceIp":["10.0.0.0/8","203.0.113.0/24"]}}} | |
private-not-ip-address-subset | I | - | | {"Effect":"Deny","Condition":{"NotIpAddress":{"aws:SourceIp":["10.*","203.0.113.0/24"]}}} | |
improve-ip-range | I | - | | {"Condition":{"IpAddress":{"aws:SourceIp":"203.0.113.*"}}} | |
source-ip-any | I | - | | {"Condition":{"IpAddress":{"aws:SourceIp":"*"}}} | |
redundant-statement-due-to-wildcard-in-condition | I | - | | {"Condition":{"ForAnyValue:StringNotLikeIfExists":{"aws:TagKeys":"*"}}} | |
bad-pattern-for-mfa | I | security | | {"Effect":"Deny","Condition":{"Bool":{"aws:MultiFactorAuthPresent":"false"},"StringLike":{"aws:PrincipalTag/t":"a*"}}} | |
bad-pattern-for-mfa | I | - | | {"Condition":{"Bool":{"aws:MultiFactorAuthPresent":"*"}}} | |
allow-insecure-transport | I | security | | {"Condition":{"Bool":{"aws:SecureTransport":"false"},"StringLike":{"aws:PrincipalTag/t":"a*"}}} | |
allow-insecure-transport | I | - | | {"Condition":{"Bool":{"aws:SecureTransport":"*"}}} | |
\.

-- Variables.
COPY lint_case (rule, kind, found, path, document, options, variants) FROM stdin (DELIMITER '|');
missing-brace-in-variable | I | error | /Statement/0/NotAction | {"Action":null,"NotAction":"s3:${aws:PrincipalTag/verb"} | |
missing-brace-in-variable | I | error | /Statement/0/Action | {"Action":"s3:Get*${aws:PrincipalTag/verb"} | |
missing-brace-in-variable | I | error | /Statement/0/Condition/ForAllValues:StringLike/aws:TagKeys | {"Condition":{"ForAllValues:StringLike":{"aws:TagKeys":"${aws:username*"}}} | |
missing-brace-in-variable | I | error | /Statement/0/Condition/StringLikeIfExists/aws:PrincipalTag~1t | {"Condition":{"StringLikeIfExists":{"aws:PrincipalTag/t":"${aws:username*"}}} | |
missing-quote-in-variable | I | error | /Statement/0/Condition/ForAllValues:StringLike/aws:TagKeys | {"Condition":{"ForAllValues:StringLike":{"aws:TagKeys":"${aws:PrincipalTag/t, x}*"}}} | |
missing-quote-in-variable | I | error | /Statement/0/Condition/StringLikeIfExists/aws:ResourceTag~1t | {"Condition":{"StringLikeIfExists":{"aws:ResourceTag/t":"${aws:PrincipalTag/t, x}*"}}} | |
missing-quote-in-variable | I | - | | {"Condition":{"ForAnyValue:StringLikeIfExists":{"aws:TagKeys":"${aws:PrincipalTag/t, 'x'}*"}}} | |
unsupported-space-in-variable | I | error | /Statement/0/NotResource | {"Resource":null,"NotResource":"arn:aws:s3:::b1/${aws: username}/*"} | |
unsupported-space-in-variable | I | error | /Statement/0/Condition/ForAllValues:StringLike/aws:TagKeys | {"Condition":{"ForAllValues:StringLike":{"aws:TagKeys":"${aws: username}*"}}} | |
unsupported-space-in-variable | I | error | /Statement/0/Condition/StringLikeIfExists/aws:ResourceTag~1t | {"Condition":{"StringLikeIfExists":{"aws:ResourceTag/t":"${aws: username}*"}}} | |
unsupported-space-in-variable | I | - | | {"Resource":null,"NotResource":"arn:aws:s3:::b1/${aws:username}/*"} | |
empty-variable | I | error | /Statement/0/Condition/ForAllValues:StringLike/aws:TagKeys | {"Condition":{"ForAllValues:StringLike":{"aws:TagKeys":"${}*"}}} | |
empty-variable | I | - | | {"Condition":{"ForAllValues:StringLike":{"aws:TagKeys":"${*}*"}}} | |
variable-unsupported-in-element | R | error | /Statement/0/Principal/AWS/1 | {"Principal":{"AWS":["*","arn:aws:iam::111122223333:user/${aws:username}"]}} | |
variable-unsupported-in-element | I | - | | {"Condition":{"ForAllValues:StringLike":{"aws:TagKeys":"${aws:username}*"}}} | |
variable-unsupported-in-element | I | - | | {"Condition":{"StringLikeIfExists":{"aws:ResourceTag/t":"${aws:username}*"}}} | |
variable-unsupported-in-element | I | error | | {"Condition":{"StringLike${aws:username}IfExists":{"aws:ResourceTag/t":"a*"}}} | | operator-case
variable-unsupported-in-version | I | error | | doc {"Version":"2008-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b1/*","Condition":{"ForAllValues:StringLike":{"aws:TagKeys":"${aws:username}*"}}}]} | |
unknown-variable | I | error | /Statement/0/Condition/ForAllValues:StringLike/aws:TagKeys | {"Condition":{"ForAllValues:StringLike":{"aws:TagKeys":"${aws:usernam}*"}}} | |
unknown-variable | I | - | | {"Condition":{"ForAllValues:StringLike":{"aws:TagKeys":"${aws:username}*"}}} | |
template-placeholder | I | error | /Statement/0/NotAction | {"Action":null,"NotAction":"${var.service}:*"} | |
template-placeholder | I | error | /Statement/0/Action | {"Action":"${var.service}:*"} | |
template-placeholder | I | error | /Statement/0/NotResource | {"Resource":null,"NotResource":"arn:aws:s3:::${AWS::AccountId}-logs/*"} | |
template-placeholder | R | error | /Statement/0/NotPrincipal/AWS | {"Effect":"Deny","Principal":null,"NotPrincipal":{"AWS":"arn:aws:iam::${AWS::AccountId}:root"}} | |
template-placeholder | R | error | /Statement/0/Principal/AWS/1 | {"Principal":{"AWS":["*","arn:aws:iam::${AWS::AccountId}:root"]}} | |
template-placeholder | I | error | /Statement/0/Condition/ForAllValues:StringLike/aws:TagKeys | {"Condition":{"ForAllValues:StringLike":{"aws:TagKeys":"${var.tag}*"}}} | |
template-placeholder | I | error | /Statement/0/Condition/StringLikeIfExists/aws:ResourceTag~1t | {"Condition":{"StringLikeIfExists":{"aws:ResourceTag/t":"${var.tag}*"}}} | |
\.

-- RCPs.
COPY lint_case (rule, kind, found, path, document, options, variants) FROM stdin (DELIMITER '|');
rcp-syntax-error-allow | K | error | /Statement/0/Effect | {"Effect":"Allow","Action":"*","Resource":null,"NotResource":"arn:aws:s3:::b1/*"} | |
rcp-syntax-error-allow | K | error | /Statement/0/Effect | {"Effect":"Allow","Action":null,"NotAction":"*"} | |
rcp-syntax-error-allow | K | error | /Statement/0/Effect | {"Effect":"Allow","Action":"*","Resource":"arn:aws:s3:::*"} | |
rcp-syntax-error-allow | K | error | /Statement/0/Effect | {"Effect":"Allow","Action":"*","Principal":{"AWS":"arn:aws:iam::*:root"}} | |
rcp-syntax-error-allow | K | error | /Statement/0/Effect | {"Effect":"Allow","Action":"*","Condition":{"ForAllValues:StringEquals":{"aws:PrincipalOrgID":["o-1"]}}} | |
rcp-syntax-error-allow | K | error | /Statement/0/Effect | {"Effect":"Allow","Action":"*","Condition":{"StringEqualsIfExists":{"aws:PrincipalOrgID":"o-1"}}} | |
rcp-syntax-error-allow | K | error | /Statement/0/Effect | {"Effect":"Allow","Action":"*","Condition":{"StringLike":{"aws:PrincipalOrgID":"*"}}} | |
rcp-syntax-error-action | K | error | | {"Effect":"Allow","Action":"*","Resource":null,"NotResource":"arn:aws:s3:::b1/*"} | |
rcp-syntax-error-action | K | error | | {"Effect":"Allow","Action":"*","Resource":"arn:aws:s3:::*"} | |
rcp-syntax-error-action | K | error | | {"Effect":"Allow","Action":"*","Principal":{"AWS":"arn:aws:iam::*:root"}} | |
rcp-syntax-error-action | K | error | | {"Effect":"Allow","Action":"*","Condition":{"ForAllValues:StringEquals":{"aws:PrincipalOrgID":["o-1"]}}} | |
rcp-syntax-error-action | K | error | | {"Effect":"Allow","Action":"*","Condition":{"StringEqualsIfExists":{"aws:PrincipalOrgID":"o-1"}}} | |
rcp-syntax-error-action | K | error | | {"Effect":"Allow","Action":"*","Condition":{"StringLike":{"aws:PrincipalOrgID":"*"}}} | |
rcp-syntax-error-action | K | - | | {"Action":"sqs:*","Condition":{"ForAnyValue:StringLikeIfExists":{"aws:TagKeys":"a*"}}} | |
rcp-missing-service-condition-key-null-check | K | warning | | {"Condition":{"ForAnyValue:StringNotLike":{"aws:SourceOrgPaths":"o-a/*"}}} | |
rcp-missing-service-condition-key-null-check | K | - | | {"Condition":{"ForAnyValue:StringNotLike":{"aws:SourceOrgPaths":"o-a/*"},"Null":{"aws:SourceAccount":"false"}}} | |
rcp-blanket-deny | K | - | | {"Condition":{"ForAllValues:StringEquals":{"aws:PrincipalOrgID":["o-1"]}}} | |
rcp-blanket-deny | K | - | | {"Condition":{"StringLike":{"aws:PrincipalOrgID":"*"}}} | |
rcp-blanket-deny | K | suggestion | | {"Condition":{"ForAnyValue:StringLike":{}}} | |
\.

-- Breadth.  A test that passes without its key constrains nothing, and neither
-- does one that any value passes.
COPY lint_case (rule, kind, found, path, document, options, variants) FROM stdin (DELIMITER '|');
admin-access | R | security | | {"Principal":null,"NotPrincipal":{"AWS":"arn:aws:iam::111122223333:role/app"},"Action":"*","Resource":"*"} | |
star-action | I | security | /Statement/0/Action | {"Action":"*","Condition":{"ForAllValues:StringEquals":{"aws:PrincipalOrgID":["o-1"]}}} | |
star-action | I | security | /Statement/0/Action | {"Action":"*","Condition":{"StringEqualsIfExists":{"aws:PrincipalOrgID":"o-1"}}} | |
star-action | I | security | /Statement/0/Action | {"Action":"*","Condition":{"StringLike":{"aws:PrincipalOrgID":"*"}}} | |
service-wildcard | I | - | | {"Action":"s3:*","Condition":{"ForAllValues:StringEquals":{"aws:PrincipalOrgID":["o-1"]}}} | |
service-wildcard | I | - | | {"Action":"s3:*","Condition":{"StringEqualsIfExists":{"aws:PrincipalOrgID":"o-1"}}} | |
service-wildcard | I | - | | {"Action":"s3:*","Condition":{"StringLike":{"aws:PrincipalOrgID":"*"}}} | |
critical-service-wildcard | I | security | | {"Action":"kms:*","Resource":"*","Condition":{"ForAllValues:StringEquals":{"aws:PrincipalOrgID":["o-1"]}}} | |
critical-service-wildcard | I | security | | {"Action":"kms:*","Resource":"*","Condition":{"StringEqualsIfExists":{"aws:PrincipalOrgID":"o-1"}}} | |
critical-service-wildcard | I | security | | {"Action":"kms:*","Resource":"*","Condition":{"StringLike":{"aws:PrincipalOrgID":"*"}}} | |
allow-with-not-action | I | security | /Statement/0/NotAction | {"Action":null,"NotAction":"iam:*","Resource":"*","Condition":{"ForAllValues:StringEquals":{"aws:PrincipalOrgID":["o-1"]}}} | |
allow-with-not-action | I | security | /Statement/0/NotAction | {"Action":null,"NotAction":"iam:*","Resource":"*","Condition":{"StringEqualsIfExists":{"aws:PrincipalOrgID":"o-1"}}} | |
allow-with-not-action | I | security | /Statement/0/NotAction | {"Action":null,"NotAction":"iam:*","Resource":"*","Condition":{"StringLike":{"aws:PrincipalOrgID":"*"}}} | |
allow-with-not-action | I | security | /Statement/0/NotAction | {"Action":null,"NotAction":"iam:*","Resource":null,"NotResource":"arn:aws:s3:::b1/*"} | |
allow-with-not-resource | I | security | /Statement/0/NotResource | {"Resource":null,"NotResource":"arn:aws:s3:::b1/*","Condition":{"ForAllValues:StringEquals":{"aws:PrincipalOrgID":["o-1"]}}} | |
allow-with-not-resource | I | security | /Statement/0/NotResource | {"Resource":null,"NotResource":"arn:aws:s3:::b1/*","Condition":{"StringEqualsIfExists":{"aws:PrincipalOrgID":"o-1"}}} | |
allow-with-not-resource | I | security | /Statement/0/NotResource | {"Resource":null,"NotResource":"arn:aws:s3:::b1/*","Condition":{"StringLike":{"aws:PrincipalOrgID":"*"}}} | |
pass-role-with-star-in-resource | I | - | | {"Action":null,"NotAction":"s3:*","Resource":"*"} | |
pass-role-with-star-in-resource | I | - | | [{"Action":"iam:PassRole","Resource":"*"},{"Effect":"Deny","Action":null,"NotAction":"s3:*","Resource":"*"}] | |
pass-role-with-star-in-resource | I | security | /Statement/0/Resource | [{"Action":"iam:PassRole","Resource":"*"},{"Effect":"Deny","Action":null,"NotAction":"iam:*","Resource":"*"}] | |
pass-role-with-star-in-action-and-resource | I | - | | {"Action":null,"NotAction":"s3:*","Resource":"*"} | |
pass-role-with-star-in-action-and-resource | I | - | | [{"Action":"iam:*","Resource":"*"},{"Effect":"Deny","Action":null,"NotAction":"s3:*","Resource":"*"}] | |
pass-role-with-star-in-action-and-resource | I | - | | {"Action":"iam:*","Resource":null,"NotResource":"arn:aws:iam::111122223333:role/admin"} | |
pass-role-with-star-in-action-and-resource | I | security | | [{"Action":"iam:*","Resource":"*"},{"Effect":"Deny","Action":"iam:PassRole","Resource":null,"NotResource":"arn:aws:iam::111122223333:role/app"}] | |
pass-role-with-star-in-resource-and-not-action | I | - | | {"Action":null,"NotAction":"s3:*","Resource":null,"NotResource":"arn:aws:iam::111122223333:role/admin"} | |
pass-role-with-not-resource | I | - | | {"Action":null,"NotAction":"s3:*","Resource":null,"NotResource":"arn:aws:iam::111122223333:role/admin"} | |
pass-role-with-star-in-action-and-not-resource | I | - | | {"Action":null,"NotAction":"s3:*","Resource":null,"NotResource":"arn:aws:iam::111122223333:role/admin"} | |
create-slr-with-star-in-resource | I | warning | | {"Action":"iam:CreateServiceLinkedRole","Resource":"*","Condition":{"ForAllValues:StringEquals":{"iam:AWSServiceName":"ecs.amazonaws.com"}}} | |
create-slr-with-star-in-resource | I | warning | | {"Action":"iam:CreateServiceLinkedRole","Resource":"*","Condition":{"StringEqualsIfExists":{"iam:AWSServiceName":"ecs.amazonaws.com"}}} | |
create-slr-with-star-in-resource | I | - | | {"Action":null,"NotAction":"s3:*","Resource":"*"} | |
create-slr-with-star-in-action-and-resource | I | warning | | {"Action":"iam:Create*","Resource":"*","Condition":{"ForAllValues:StringEquals":{"iam:AWSServiceName":"ecs.amazonaws.com"}}} | |
create-slr-with-star-in-action-and-resource | I | warning | | {"Action":"iam:Create*","Resource":"*","Condition":{"StringEqualsIfExists":{"iam:AWSServiceName":"ecs.amazonaws.com"}}} | |
create-slr-with-star-in-action-and-resource | I | - | | {"Action":null,"NotAction":"s3:*","Resource":"*"} | |
create-slr-with-star-in-action-and-resource | I | - | | {"Action":"iam:*","Resource":null,"NotResource":"arn:aws:iam::*:role/aws-service-role/x/*"} | |
create-slr-with-star-in-resource-and-not-action | I | warning | | {"Action":null,"NotAction":"s3:*","Resource":"*","Condition":{"ForAllValues:StringEquals":{"iam:AWSServiceName":"ecs.amazonaws.com"}}} | |
create-slr-with-star-in-resource-and-not-action | I | warning | | {"Action":null,"NotAction":"s3:*","Resource":"*","Condition":{"StringEqualsIfExists":{"iam:AWSServiceName":"ecs.amazonaws.com"}}} | |
create-slr-with-star-in-resource-and-not-action | I | - | | {"Action":null,"NotAction":"s3:*","Resource":null,"NotResource":"arn:aws:iam::*:role/aws-service-role/x/*"} | |
create-slr-with-not-resource | I | warning | | {"Action":"iam:CreateServiceLinkedRole","Resource":null,"NotResource":"arn:aws:iam::*:role/aws-service-role/x/*","Condition":{"ForAllValues:StringEquals":{"iam:AWSServiceName":"ecs.amazonaws.com"}}} | |
create-slr-with-not-resource | I | warning | | {"Action":"iam:CreateServiceLinkedRole","Resource":null,"NotResource":"arn:aws:iam::*:role/aws-service-role/x/*","Condition":{"StringEqualsIfExists":{"iam:AWSServiceName":"ecs.amazonaws.com"}}} | |
create-slr-with-not-resource | I | - | | {"Action":null,"NotAction":"s3:*","Resource":null,"NotResource":"arn:aws:iam::*:role/aws-service-role/x/*"} | |
create-slr-with-star-in-action-and-not-resource | I | warning | | {"Action":"iam:*","Resource":null,"NotResource":"arn:aws:iam::*:role/aws-service-role/x/*","Condition":{"ForAllValues:StringEquals":{"iam:AWSServiceName":"ecs.amazonaws.com"}}} | |
create-slr-with-star-in-action-and-not-resource | I | warning | | {"Action":"iam:*","Resource":null,"NotResource":"arn:aws:iam::*:role/aws-service-role/x/*","Condition":{"StringEqualsIfExists":{"iam:AWSServiceName":"ecs.amazonaws.com"}}} | |
create-slr-with-star-in-action-and-not-resource | I | - | | {"Action":null,"NotAction":"s3:*","Resource":null,"NotResource":"arn:aws:iam::*:role/aws-service-role/x/*"} | |
create-slr-with-not-action-and-not-resource | I | warning | | {"Action":null,"NotAction":"s3:*","Resource":null,"NotResource":"arn:aws:iam::*:role/aws-service-role/x/*","Condition":{"ForAllValues:StringEquals":{"iam:AWSServiceName":"ecs.amazonaws.com"}}} | |
create-slr-with-not-action-and-not-resource | I | warning | | {"Action":null,"NotAction":"s3:*","Resource":null,"NotResource":"arn:aws:iam::*:role/aws-service-role/x/*","Condition":{"StringEqualsIfExists":{"iam:AWSServiceName":"ecs.amazonaws.com"}}} | |
resource-policy-privilege-escalation | I | security | | {"Action":"s3:PutBucketPolicy","Resource":"arn:aws:s3:::b1","Condition":{"ForAllValues:StringEquals":{"aws:PrincipalOrgID":["o-1"]}}} | |
resource-policy-privilege-escalation | I | security | | {"Action":"s3:PutBucketPolicy","Resource":"arn:aws:s3:::b1","Condition":{"StringEqualsIfExists":{"aws:PrincipalOrgID":"o-1"}}} | |
resource-policy-privilege-escalation | I | security | | {"Action":"s3:PutBucketPolicy","Resource":"arn:aws:s3:::b1","Condition":{"StringLike":{"aws:PrincipalOrgID":"*"}}} | |
sensitive-access | I | security | | {"Resource":"arn:aws:s3:::b*/*","Condition":{"ForAllValues:StringEquals":{"aws:PrincipalOrgID":["o-1"]}}} | {"sensitive":[{"action":"s3:GetObject","resource":"arn:aws:s3:::b1/secret"}]} |
sensitive-access | I | security | | {"Resource":"arn:aws:s3:::b*/*","Condition":{"StringEqualsIfExists":{"aws:PrincipalOrgID":"o-1"}}} | {"sensitive":[{"action":"s3:GetObject","resource":"arn:aws:s3:::b1/secret"}]} |
sensitive-access | I | security | | {"Resource":"arn:aws:s3:::b*/*","Condition":{"StringLike":{"aws:PrincipalOrgID":"*"}}} | {"sensitive":[{"action":"s3:GetObject","resource":"arn:aws:s3:::b1/secret"}]} |
assume-role-star | I | security | | {"Action":"sts:AssumeRole","Resource":"*","Condition":{"ForAllValues:StringEquals":{"aws:PrincipalOrgID":["o-1"]}}} | |
assume-role-star | I | security | | {"Action":"sts:AssumeRole","Resource":"*","Condition":{"StringLike":{"aws:PrincipalOrgID":"*"}}} | |
credentials-exposure | I | security | | {"Action":"sts:GetFederationToken","Resource":"*","Condition":{"StringLike":{"aws:PrincipalOrgID":"*"}}} | |
data-exfiltration | I | security | | {"Resource":"*","Condition":{"StringLike":{"aws:PrincipalOrgID":"*"}}} | |
permissions-management-without-constraints | I | security | | {"Action":"s3:PutBucketPolicy","Resource":"*","Condition":{"StringLike":{"aws:PrincipalOrgID":"*"}}} | |
infrastructure-modification | I | warning | | {"Action":"sqs:DeleteQueue","Resource":"*","Condition":{"StringLike":{"aws:PrincipalOrgID":"*"}}} | |
tagging-actions-without-constraints | I | warning | | {"Action":"sqs:TagQueue","Resource":"*","Condition":{"StringLike":{"aws:PrincipalOrgID":"*"}}} | |
kms-decrypt-all-keys | I | security | | {"Action":"kms:Decrypt","Resource":"*","Condition":{"StringLike":{"aws:PrincipalOrgID":"*"}}} | |
s3-read-write-all | I | security | | {"Action":["s3:Get*","s3:Put*"],"Resource":"*","Condition":{"StringLike":{"aws:PrincipalOrgID":"*"}}} | |
sensitive-action-on-star | I | security | | {"Action":"aws-marketplace:Sub*","Resource":"*","Condition":{"StringLike":{"aws:PrincipalOrgID":"*"}}} | |
sensitive-action-without-condition | I | warning | | {"Action":"iam:CreateAccessKey","Resource":"arn:aws:iam::111122223333:user/bot","Condition":{"StringLike":{"aws:PrincipalOrgID":"*"}}} | |
policy-complexity | I | - | | {"Condition":{"ForAllValues:StringEquals":{"aws:PrincipalOrgID":["o-1"]}}} | {"limits":{"complexity":3}} |
policy-complexity | I | suggestion | / | {"Condition":{"ForAllValues:StringEquals":{"aws:PrincipalOrgID":["o-1"]}}} | {"limits":{"complexity":2}} |
missing-required-condition | I | warning | | {"Action":"rds-db:connect","Resource":null,"NotResource":"arn:aws:rds-db:us-east-1:111122223333:dbuser:db-1/app"} | |
missing-required-condition | I | - | | {"Action":"rds-db:connect","Resource":null,"NotResource":"arn:aws:rds-db:us-east-1:111122223333:dbuser:db-1/app","Condition":{"IpAddress":{"aws:SourceIp":"203.0.113.0/24"}}} | |
\.

-- Exposure.
COPY lint_case (rule, kind, found, path, document, options, variants) FROM stdin (DELIMITER '|');
cross-account-resource-policy | R | warning | /Statement/0/Condition/ForAnyValue:StringEquals/aws:SourceAccount | {"Principal":{"Service":"sns.amazonaws.com"},"Condition":{"ForAnyValue:StringEquals":{"aws:SourceAccount":"999988887777"}}} | |
cross-account-resource-policy | R | warning | /Statement/0/Principal/AWS | {"Principal":{"AWS":"arn:aws:iam::999988887777:root"},"Resource":null,"NotResource":"arn:aws:s3:::b1/x"} | |
cross-account-resource-policy | R | warning | /Statement/0/Principal/AWS | {"Principal":{"AWS":"arn:aws:iam::999988887777:root"},"Resource":"arn:aws:s3:::*"} | |
cross-account-resource-policy | R | - | | [{"Principal":{"AWS":"arn:aws:iam::999988887777:root"}},{"Effect":"Deny","Principal":"*","Resource":"arn:aws:s3:::*"}] | |
resource-policy-star-action | R | security | | {"Principal":null,"NotPrincipal":{"AWS":"arn:aws:iam::111122223333:role/app"},"Action":"s3:*"} | |
resource-policy-star-action | R | security | | {"Action":"s3:*","Resource":null,"NotResource":"arn:aws:s3:::b1/x"} | |
resource-policy-star-action | R | security | | {"Action":"s3:*","Condition":{"ForAllValues:StringEquals":{"aws:PrincipalOrgID":["o-1"]}}} | |
resource-policy-star-action | R | security | | {"Action":"s3:*","Condition":{"StringEqualsIfExists":{"aws:PrincipalOrgID":"o-1"}}} | |
resource-policy-star-action | R | security | | {"Action":"s3:*","Condition":{"StringLike":{"aws:PrincipalOrgID":"*"}}} | |
policy-lockout | R | - | | {"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":["arn:aws:s3:::b1","arn:aws:s3:::b1/*"],"Condition":{"ForAllValues:StringEquals":{"aws:PrincipalOrgID":["o-1"]}}} | |
policy-lockout | R | - | | {"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":["arn:aws:s3:::b1","arn:aws:s3:::b1/*"],"Condition":{"StringEqualsIfExists":{"aws:PrincipalOrgID":"o-1"}}} | |
policy-lockout | R | - | | {"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":["arn:aws:s3:::b1","arn:aws:s3:::b1/*"],"Condition":{"StringLike":{"aws:PrincipalOrgID":"*"}}} | |
missing-secure-transport-deny | R | - | | [{},{"Effect":"Deny","Principal":"*","Action":null,"NotAction":"iam:*","Resource":["arn:aws:s3:::b1","arn:aws:s3:::b1/*"],"Condition":{"Bool":{"aws:SecureTransport":"false"}}}] | |
missing-secure-transport-deny | R | suggestion | / | [{},{"Effect":"Deny","Principal":"*","Action":null,"NotAction":"s3:GetObject","Resource":["arn:aws:s3:::b1","arn:aws:s3:::b1/*"],"Condition":{"Bool":{"aws:SecureTransport":"false"}}}] | |
missing-secure-transport-deny | R | suggestion | / | [{},{"Effect":"Deny","Principal":null,"NotPrincipal":{"AWS":["arn:aws:iam::111122223333:role/app","111122223333"]},"Action":"s3:*","Resource":["arn:aws:s3:::b1","arn:aws:s3:::b1/*"],"Condition":{"Bool":{"aws:SecureTransport":"false"}}}] | |
missing-secure-transport-deny | R | suggestion | / | [{},{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":["arn:aws:s3:::b1","arn:aws:s3:::b1/*"],"Condition":{"Bool":{"aws:SecureTransport":"false"},"ForAnyValue:StringEquals":{"aws:TagKeys":"a"}}}] | |
missing-secure-transport-deny | R | suggestion | / | [{},{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":["arn:aws:s3:::b1","arn:aws:s3:::b1/*"],"Condition":{"Bool":{"aws:SecureTransport":"false"},"StringLike":{"aws:PrincipalTag/t":"a*"}}}] | |
\.

-- Agents.
COPY lint_case (rule, kind, found, path, document, options, variants) FROM stdin (DELIMITER '|');
agent-open-ended-action-pattern | I | warning | /Statement/0/Action | {"Action":"dynamodb:Batch*","Resource":null,"NotResource":"arn:aws:dynamodb:us-east-1:111122223333:table/orders"} | {"profile":"agent"} |
agent-long-lived-credential-grant | I | error | | {"Action":"iam:CreateAccessKey","Resource":"*","Condition":{"ForAllValues:StringEquals":{"aws:PrincipalOrgID":["o-1"]}}} | {"profile":"agent"} |
agent-long-lived-credential-grant | I | error | | {"Action":"iam:CreateAccessKey","Resource":"*","Condition":{"StringEqualsIfExists":{"aws:PrincipalOrgID":"o-1"}}} | {"profile":"agent"} |
agent-long-lived-credential-grant | I | error | | {"Action":"iam:CreateAccessKey","Resource":"*","Condition":{"StringLike":{"aws:PrincipalOrgID":"*"}}} | {"profile":"agent"} |
agent-assume-role-unattributed | T | warning | /Statement/0 | {"Action":null,"NotAction":"sts:TagSession"} | {"profile":"agent"} | object
agent-assume-role-unattributed | T | - | | {"Action":null,"NotAction":"sts:*"} | {"profile":"agent"} |
agent-assume-role-unattributed | T | - | | {"Principal":null,"NotPrincipal":{"AWS":"arn:aws:iam::111122223333:role/app"}} | {"profile":"agent"} |
agent-assume-role-unattributed | T | - | | {"Principal":{"AWS":"*"}} | {"profile":"agent"} |
agent-audit-trail-tampering | I | error | | {"Action":"cloudtrail:StopLogging","Resource":"*","Condition":{"ForAllValues:StringEquals":{"aws:PrincipalOrgID":["o-1"]}}} | {"profile":"agent"} |
agent-audit-trail-tampering | I | error | | {"Action":"cloudtrail:StopLogging","Resource":"*","Condition":{"StringEqualsIfExists":{"aws:PrincipalOrgID":"o-1"}}} | {"profile":"agent"} |
agent-audit-trail-tampering | I | error | | {"Action":"cloudtrail:StopLogging","Resource":"*","Condition":{"StringLike":{"aws:PrincipalOrgID":"*"}}} | {"profile":"agent"} |
agent-audit-trail-tampering | I | error | | {"Action":"logs:DeleteLogGroup","Resource":null,"NotResource":"arn:aws:logs:us-east-1:111122223333:log-group:/aws/lambda/f1:*"} | {"profile":"agent"} |
agent-irreversible-action | I | security | | {"Action":"sqs:PurgeQueue","Resource":"*","Condition":{"ForAllValues:StringEquals":{"aws:PrincipalOrgID":["o-1"]}}} | {"profile":"agent"} |
agent-irreversible-action | I | security | | {"Action":"sqs:PurgeQueue","Resource":"*","Condition":{"StringEqualsIfExists":{"aws:PrincipalOrgID":"o-1"}}} | {"profile":"agent"} |
agent-irreversible-action | I | security | | {"Action":"sqs:PurgeQueue","Resource":"*","Condition":{"StringLike":{"aws:PrincipalOrgID":"*"}}} | {"profile":"agent"} |
agent-create-role-without-boundary | I | security | | {"Action":"iam:CreateRole","Resource":null,"NotResource":"arn:aws:iam::111122223333:role/admin"} | {"profile":"agent"} |
agent-create-role-without-boundary | I | - | | {"Action":"iam:CreateRole","Resource":null,"NotResource":"arn:aws:iam::111122223333:role/admin","Condition":{"ArnEquals":{"iam:PermissionsBoundary":"arn:aws:iam::111122223333:policy/agent-boundary"}}} | {"profile":"agent"} |
agent-ses-from-unbounded | I | security | | {"Action":"ses:SendEmail","Resource":null,"NotResource":"arn:aws:ses:us-east-1:111122223333:identity/example.com"} | {"profile":"agent"} |
agent-ses-from-unbounded | I | - | | {"Action":"ses:SendEmail","Resource":null,"NotResource":"arn:aws:ses:us-east-1:111122223333:identity/example.com","Condition":{"StringEquals":{"ses:FromAddress":"bot@example.com"}}} | {"profile":"agent"} |
agent-ses-recipients-unbounded | I | security | | {"Action":"ses:SendEmail","Resource":"*","Condition":{"StringLikeIfExists":{"ses:Recipients":"*@example.com"}}} | {"profile":"agent"} |
agent-ses-recipients-unbounded | I | security | | {"Action":"ses:SendEmail","Resource":"*","Condition":{"ForAnyValue:StringLikeIfExists":{"ses:Recipients":"*@example.com"}}} | {"profile":"agent"} |
agent-ses-recipients-unbounded | I | security | | {"Action":"ses:SendEmail","Resource":null,"NotResource":"arn:aws:ses:us-east-1:111122223333:identity/example.com"} | {"profile":"agent"} |
agent-ses-unrestrictable-send | I | security | | {"Action":"ses:SendBulkEmail","Resource":"*","Condition":{"StringEqualsIfExists":{"ses:FromAddress":"bot@example.com"}}} | {"profile":"agent"} |
agent-ses-unrestrictable-send | I | security | | {"Action":"ses:SendBulkEmail","Resource":null,"NotResource":"arn:aws:ses:us-east-1:111122223333:identity/example.com"} | {"profile":"agent"} |
agent-invoke-star | I | security | /Statement/0/Resource | {"Action":"lambda:InvokeFunction","Resource":"*","Condition":{"ForAllValues:StringEquals":{"aws:PrincipalOrgID":["o-1"]}}} | {"profile":"agent"} |
agent-invoke-star | I | security | /Statement/0/Resource | {"Action":"lambda:InvokeFunction","Resource":"*","Condition":{"StringEqualsIfExists":{"aws:PrincipalOrgID":"o-1"}}} | {"profile":"agent"} |
agent-invoke-star | I | security | /Statement/0/Resource | {"Action":"lambda:InvokeFunction","Resource":"*","Condition":{"StringLike":{"aws:PrincipalOrgID":"*"}}} | {"profile":"agent"} |
agent-putevents-unpinned-source | I | warning | | {"Action":"events:PutEvents","Resource":null,"NotResource":"arn:aws:events:us-east-1:111122223333:event-bus/b"} | {"profile":"agent"} |
agent-model-unrestricted | I | warning | /Statement/0/Resource | {"Action":"bedrock:InvokeModel","Resource":"*","Condition":{"ForAllValues:StringEquals":{"aws:PrincipalOrgID":["o-1"]}}} | {"profile":"agent"} |
agent-model-unrestricted | I | warning | /Statement/0/Resource | {"Action":"bedrock:InvokeModel","Resource":"*","Condition":{"StringEqualsIfExists":{"aws:PrincipalOrgID":"o-1"}}} | {"profile":"agent"} |
agent-model-unrestricted | I | warning | /Statement/0/Resource | {"Action":"bedrock:InvokeModel","Resource":"*","Condition":{"StringLike":{"aws:PrincipalOrgID":"*"}}} | {"profile":"agent"} |
agent-function-url-unauthenticated | I | security | | {"Action":"lambda:CreateFunctionUrlConfig","Resource":"*","Condition":{"ForAllValues:StringEquals":{"lambda:FunctionUrlAuthType":"AWS_IAM"}}} | {"profile":"agent"} |
agent-function-url-unauthenticated | I | security | | {"Action":"lambda:CreateFunctionUrlConfig","Resource":null,"NotResource":"arn:aws:lambda:us-east-1:111122223333:function:f1"} | {"profile":"agent"} |
agent-function-url-unauthenticated | I | - | | {"Action":"lambda:CreateFunctionUrlConfig","Resource":null,"NotResource":"arn:aws:lambda:us-east-1:111122223333:function:f1","Condition":{"StringEquals":{"lambda:FunctionUrlAuthType":"AWS_IAM"}}} | {"profile":"agent"} |
agent-function-open-to-account | R | warning | /Statement/0/Principal/AWS | {"Principal":{"AWS":"111122223333"},"Action":null,"NotAction":"lambda:GetFunction","Resource":"arn:aws:lambda:us-east-1:111122223333:function:f1"} | {"profile":"agent"} |
agent-function-open-to-account | R | - | | {"Principal":{"AWS":"111122223333"},"Action":null,"NotAction":"lambda:*","Resource":"arn:aws:lambda:us-east-1:111122223333:function:f1"} | {"profile":"agent"} |
agent-function-open-to-account | R | - | | {"Principal":null,"NotPrincipal":{"AWS":"111122223333"},"Action":"lambda:InvokeFunction","Resource":"arn:aws:lambda:us-east-1:111122223333:function:f1"} | {"profile":"agent"} |
agent-function-open-to-account | R | warning | /Statement/0/Principal/AWS | {"Principal":{"AWS":"111122223333"},"Action":"lambda:InvokeFunction","Resource":null,"NotResource":"arn:aws:lambda:us-east-1:111122223333:function:f2"} | {"profile":"agent"} |
agent-function-open-to-account | R | warning | /Statement/0/Principal/AWS | {"Principal":{"AWS":"111122223333"},"Action":"lambda:InvokeFunction","Resource":"*","Condition":{"ForAllValues:ArnEquals":{"aws:PrincipalArn":"arn:aws:iam::111122223333:role/app"}}} | {"profile":"agent"} |
agent-function-open-to-account | R | warning | /Statement/0/Principal/AWS | {"Principal":{"AWS":"111122223333"},"Action":"lambda:InvokeFunction","Resource":"*","Condition":{"ArnEqualsIfExists":{"aws:PrincipalArn":"arn:aws:iam::111122223333:role/app"}}} | {"profile":"agent"} |
agent-deny-twin-left-open | I | security | /Statement/1/Action | [{"Action":"dynamodb:*","Resource":"*"},{"Effect":"Deny","Action":"dynamodb:PutItem","Resource":"*","Condition":{"ForAllValues:StringEquals":{"aws:PrincipalOrgID":["o-1"]}}}] | {"profile":"agent"} |
agent-deny-twin-left-open | I | security | /Statement/1/Action | [{"Action":"dynamodb:*","Resource":"*"},{"Effect":"Deny","Action":"dynamodb:PutItem","Resource":"*","Condition":{"StringEqualsIfExists":{"aws:PrincipalOrgID":"o-1"}}}] | {"profile":"agent"} |
agent-deny-twin-left-open | I | security | /Statement/1/Action | [{"Action":"dynamodb:*","Resource":"*"},{"Effect":"Deny","Action":"dynamodb:PutItem","Resource":"*","Condition":{"StringLike":{"aws:PrincipalOrgID":"*"}}}] | {"profile":"agent"} |
agent-set-test-not-evaluated | I | security | | {"Action":["dynamodb:Query","dynamodb:Scan"],"Resource":null,"NotResource":"arn:aws:dynamodb:us-east-1:111122223333:table/x","Condition":{"ForAllValues:StringEquals":{"dynamodb:LeadingKeys":"${aws:PrincipalTag/tenant}"}}} | {"profile":"agent"} |
agent-set-test-not-evaluated | I | security | | {"Action":["dynamodb:Query","dynamodb:Scan"],"Resource":"*","Condition":{"ForAllValues:StringLike":{"dynamodb:LeadingKeys":"${aws:PrincipalTag/tenant}/*"}}} | {"profile":"agent"} |
agent-tenant-tag-mutable | I | error | | [{"Action":"dynamodb:GetItem","Resource":"arn:aws:dynamodb:us-east-1:111122223333:table/orders","Condition":{"StringEquals":{"aws:ResourceTag/tenant":"${aws:PrincipalTag/tenant}"}}},{"Action":null,"NotAction":"iam:*","Resource":"*"}] | {"profile":"agent"} |
agent-tenant-tag-mutable | I | - | | [{"Action":"dynamodb:GetItem","Resource":"arn:aws:dynamodb:us-east-1:111122223333:table/orders","Condition":{"StringEquals":{"aws:ResourceTag/tenant":"${aws:PrincipalTag/tenant}"}}},{"Effect":"Deny","Action":null,"NotAction":"dynamodb:GetItem","Resource":"*"}] | {"profile":"agent"} |
agent-tenant-tag-mutable | I | error | | [{"Action":"dynamodb:GetItem","Resource":"arn:aws:dynamodb:us-east-1:111122223333:table/orders","Condition":{"StringEquals":{"aws:ResourceTag/tenant":"${aws:PrincipalTag/tenant}"}}},{"Action":"dynamodb:TagResource","Resource":null,"NotResource":"arn:aws:dynamodb:us-east-1:111122223333:table/x"}] | {"profile":"agent"} |
agent-session-tag-unpinned | T | error | | {"Principal":null,"NotPrincipal":{"AWS":"arn:aws:iam::111122223333:role/app"},"Action":["sts:AssumeRole","sts:TagSession"]} | {"profile":"agent"} |
agent-variable-unresolved-fails-open | I | security | /Statement/0/Resource | {"Effect":"Deny","Action":null,"NotAction":"s3:GetObject","Resource":"arn:aws:s3:::b1/${aws:PrincipalTag/tenant}/locked/*"} | {"profile":"agent"} |
agent-variable-unresolved-fails-open | I | security | | {"Effect":"Deny","Condition":{"StringEqualsIfExists":{"aws:ResourceTag/tenant":"${aws:PrincipalTag/tenant}"}}} | {"profile":"agent"} |
agent-variable-unresolved-fails-open | I | security | | {"Condition":{"StringNotEqualsIfExists":{"aws:ResourceTag/tenant":"${aws:PrincipalTag/tenant}"}}} | {"profile":"agent"} |
agent-variable-default-crosses-tenant | I | security | /Statement/0/Condition/ForAnyValue:StringEquals/aws:TagKeys | {"Condition":{"ForAnyValue:StringEquals":{"aws:TagKeys":"${aws:PrincipalTag/tenant, 'shared'}"}}} | {"profile":"agent"} |
agent-variable-default-crosses-tenant | I | security | /Statement/0/Condition/StringEqualsIfExists/aws:ResourceTag~1tenant | {"Condition":{"StringEqualsIfExists":{"aws:ResourceTag/tenant":"${aws:PrincipalTag/tenant, 'shared'}"}}} | {"profile":"agent"} |
agent-variable-default-crosses-tenant | I | security | /Statement/0/Condition/StringLike/s3:prefix | {"Action":"s3:ListBucket","Resource":"arn:aws:s3:::b1","Condition":{"StringLike":{"s3:prefix":"${aws:PrincipalTag/tenant, 'shared'}/*"}}} | {"profile":"agent"} |
agent-variable-adjacent-wildcard | I | security | /Statement/0/Condition/ForAllValues:StringLike/dynamodb:LeadingKeys | {"Action":"dynamodb:Query","Resource":"*","Condition":{"ForAllValues:StringLike":{"dynamodb:LeadingKeys":"${aws:PrincipalTag/tenant}*"}}} | {"profile":"agent"} |
agent-variable-adjacent-wildcard | I | security | /Statement/0/Condition/StringLikeIfExists/s3:prefix | {"Action":"s3:ListBucket","Resource":"arn:aws:s3:::b1","Condition":{"StringLikeIfExists":{"s3:prefix":"${aws:PrincipalTag/tenant}*"}}} | {"profile":"agent"} |
agent-variable-adjacent-wildcard | I | - | | {"Action":"dynamodb:Query","Resource":"*","Condition":{"ForAllValues:StringLikeIfExists":{"dynamodb:LeadingKeys":"${aws:PrincipalTag/tenant}/*"}}} | {"profile":"agent"} |
agent-secret-wildcard | I | security | /Statement/0/Resource | {"Action":"secretsmanager:GetSecretValue","Resource":"arn:aws:secretsmanager:us-east-1:111122223333:secret:prod/*","Condition":{"ForAllValues:StringEquals":{"aws:PrincipalOrgID":["o-1"]}}} | {"profile":"agent"} |
agent-secret-wildcard | I | security | /Statement/0/Resource | {"Action":"secretsmanager:GetSecretValue","Resource":"arn:aws:secretsmanager:us-east-1:111122223333:secret:prod/*","Condition":{"StringLike":{"aws:PrincipalOrgID":"*"}}} | {"profile":"agent"} |
agent-kms-unbound | I | warning | | {"Action":"kms:Decrypt","Resource":null,"NotResource":"arn:aws:kms:us-east-1:111122223333:key/0a1b"} | {"profile":"agent"} |
agent-kms-unbound | I | - | | {"Action":"kms:Decrypt","Resource":null,"NotResource":"arn:aws:kms:us-east-1:111122223333:key/0a1b","Condition":{"StringEquals":{"kms:EncryptionContext:tenant":"${aws:PrincipalTag/tenant}"}}} | {"profile":"agent"} |
agent-missing-execution-context | I | warning | /Statement/0 | {"Condition":{"ForAllValues:StringEquals":{"aws:SourceVpc":"vpc-12345678"}}} | {"profile":"agent"} | object
agent-missing-execution-context | I | warning | /Statement/0 | {"Resource":null,"NotResource":"arn:aws:s3:::b1/x"} | {"profile":"agent"} | object
agent-mcp-privileged-tool | I | security | | {"Action":"eks-mcp:*","Resource":"*","Condition":{"ForAllValues:StringEquals":{"aws:PrincipalOrgID":["o-1"]}}} | {"profile":"agent"} |
agent-mcp-privileged-tool | I | security | | {"Action":"eks-mcp:*","Resource":"*","Condition":{"StringEqualsIfExists":{"aws:PrincipalOrgID":"o-1"}}} | {"profile":"agent"} |
agent-mcp-privileged-tool | I | security | | {"Action":"eks-mcp:*","Resource":"*","Condition":{"StringLike":{"aws:PrincipalOrgID":"*"}}} | {"profile":"agent"} |
agent-mcp-privileged-tool | I | security | | {"Action":"eks-mcp:CallPrivilegedTool","Resource":null,"NotResource":"arn:aws:eks:us-east-1:111122223333:cluster/c"} | {"profile":"agent"} |
agent-outbound-identity-token | I | warning | | {"Action":"sts:GetWebIdentityToken","Resource":null,"NotResource":"arn:aws:iam::111122223333:role/x"} | {"profile":"agent"} |
\.

-- Rules that read any string.
COPY lint_case (rule, kind, found, path, document, options, variants) FROM stdin (DELIMITER '|');
duplicate-json-key | R | error | /Statement/0/Principal/AWS | doc {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"111122223333","AWS":"*"},"Action":"s3:GetObject","Resource":"arn:aws:s3:::b1/*"}]} | | none
duplicate-json-key | R | error | /Statement/0/NotPrincipal | doc {"Version":"2012-10-17","Statement":[{"Effect":"Deny","NotPrincipal":{"AWS":"111122223333"},"NotPrincipal":{"AWS":"111122223333"},"Action":"s3:GetObject","Resource":"arn:aws:s3:::b1/*"}]} | | none
invalid-document-character | I | error | /Statement/0/Action/1 | {"Action":["s3:*","s3:→"]} | |
invalid-document-character | I | error | /Statement/0/NotAction | {"Action":null,"NotAction":"s3:Get→"} | |
invalid-document-character | T | error | /Statement/0/Principal/AWS/1 | {"Principal":{"AWS":["*","arn:aws:iam::111122223333:user/→"]}} | |
invalid-document-character | T | error | /Statement/0/NotPrincipal/AWS | {"Principal":null,"NotPrincipal":{"AWS":"arn:aws:iam::111122223333:user/→"}} | |
json-nesting-too-deep | I | error | / | {"Action":null,"NotAction":[["s3:*"]]} | {"limits":{"depth":4}} | none
json-nesting-too-deep | I | - | | {"Action":null,"NotAction":["s3:*"]} | {"limits":{"depth":4}} | none
json-nesting-too-deep | R | error | / | {"Principal":{"AWS":[["*"]]}} | {"limits":{"depth":5}} | none
json-nesting-too-deep | R | - | | {"Principal":{"AWS":["*"]}} | {"limits":{"depth":5}} | none
json-nesting-too-deep | R | error | / | {"Principal":null,"NotPrincipal":{"AWS":[["111122223333"]]}} | {"limits":{"depth":5}} | none
missing-brace-in-variable | R | error | /Statement/0/Principal/AWS/1 | {"Principal":{"AWS":["*","arn:aws:iam::111122223333:user/${aws:username"]}} | |
missing-brace-in-variable | R | error | /Statement/0/NotPrincipal/AWS | {"Effect":"Deny","Principal":null,"NotPrincipal":{"AWS":"arn:aws:iam::111122223333:user/${aws:username"}} | |
variable-unsupported-in-version | I | - | | doc {"Version":"2008-10-17","Statement":[{"Effect":"Allow","NotAction":"s3:${aws:username}*","Resource":"arn:aws:s3:::b1/*"}]} | |
variable-unsupported-in-version | R | - | | doc {"Version":"2008-10-17","Statement":[{"Effect":"Deny","NotPrincipal":{"AWS":"arn:aws:iam::111122223333:user/${aws:username}"},"Action":"s3:GetObject","Resource":"arn:aws:s3:::b1/*"}]} | |
policy-kind-hint | I | suggestion | / | doc {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::b1/*","Condition":{"ForAllValues:StringEquals":{"aws:PrincipalOrgID":["o-1"]}}}]} | |
policy-kind-hint | I | suggestion | / | doc {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::b1/*","Condition":{"StringEqualsIfExists":{"aws:PrincipalOrgID":"o-1"}}}]} | |
policy-kind-hint | I | suggestion | / | doc {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::b1/*","Condition":{"StringLike":{"aws:PrincipalOrgID":"*"}}}]} | |
\.

-- Elsewhere a variable is plain text, and that alone is told: to mend it would
-- not help (variable-unsupported-in-element).
COPY lint_case (rule, kind, found, path, document, options, variants) FROM stdin (DELIMITER '|');
missing-quote-in-variable | I | - | | {"Action":null,"NotAction":"s3:${aws:PrincipalTag/t, x}*"} | |
missing-quote-in-variable | I | - | | {"Action":"s3:${aws:PrincipalTag/t, x}*"} | |
missing-quote-in-variable | R | - | | {"Principal":{"AWS":["*","arn:aws:iam::111122223333:user/${aws:PrincipalTag/t, x}"]}} | |
missing-quote-in-variable | R | - | | {"Effect":"Deny","Principal":null,"NotPrincipal":{"AWS":"arn:aws:iam::111122223333:user/${aws:PrincipalTag/t, x}"}} | |
unsupported-space-in-variable | I | - | | {"Action":null,"NotAction":"s3:${aws: username}*"} | |
unsupported-space-in-variable | I | - | | {"Action":"s3:${aws: username}*"} | |
unsupported-space-in-variable | R | - | | {"Principal":{"AWS":["*","arn:aws:iam::111122223333:user/${aws: username}"]}} | |
unsupported-space-in-variable | R | - | | {"Effect":"Deny","Principal":null,"NotPrincipal":{"AWS":"arn:aws:iam::111122223333:user/${aws: username}"}} | |
empty-variable | I | - | | {"Action":null,"NotAction":"s3:${}*"} | |
empty-variable | I | - | | {"Action":"s3:${}*"} | |
empty-variable | R | - | | {"Principal":{"AWS":["*","arn:aws:iam::111122223333:user/${}"]}} | |
empty-variable | R | - | | {"Effect":"Deny","Principal":null,"NotPrincipal":{"AWS":"arn:aws:iam::111122223333:user/${}"}} | |
multivalued-key-as-variable | I | - | | {"Action":null,"NotAction":"s3:${aws:TagKeys}*"} | |
multivalued-key-as-variable | I | - | | {"Action":"s3:${aws:TagKeys}*"} | |
multivalued-key-as-variable | R | - | | {"Principal":{"AWS":["*","arn:aws:iam::111122223333:user/${aws:TagKeys}"]}} | |
multivalued-key-as-variable | R | - | | {"Effect":"Deny","Principal":null,"NotPrincipal":{"AWS":"arn:aws:iam::111122223333:user/${aws:TagKeys}"}} | |
unknown-variable | I | - | | {"Action":null,"NotAction":"s3:${aws:usernam}*"} | |
unknown-variable | I | - | | {"Action":"s3:${aws:usernam}*"} | |
unknown-variable | R | - | | {"Principal":{"AWS":["*","arn:aws:iam::111122223333:user/${aws:usernam}"]}} | |
unknown-variable | R | - | | {"Effect":"Deny","Principal":null,"NotPrincipal":{"AWS":"arn:aws:iam::111122223333:user/${aws:usernam}"}} | |
\.

-- What a Deny takes away depends on whom it names.
COPY lint_case (rule, kind, found, path, document, options, variants) FROM stdin (DELIMITER '|');
resource-star | R | security | /Statement/0/Resource | {"Principal":{"AWS":"*"},"Resource":"*"} | |
resource-star | R | security | /Statement/0/Resource | {"Principal":null,"NotPrincipal":{"AWS":"arn:aws:iam::999988887777:root"},"Resource":"*"} | |
resource-star | R | - | | [{"Resource":"*"},{"Effect":"Deny","Principal":{"AWS":"*"},"Resource":"*"}] | |
resource-star | R | security | /Statement/0/Resource | [{"Resource":"*"},{"Effect":"Deny","Principal":null,"NotPrincipal":{"AWS":["arn:aws:iam::111122223333:role/app","111122223333"]},"Resource":"*"}] | |
resource-effectively-star | R | security | /Statement/0/Resource | {"Principal":{"AWS":"*"},"Resource":"arn:*:s3:::*/*"} | |
resource-effectively-star | R | security | /Statement/0/Resource | [{"Resource":"arn:*:s3:::*/*"},{"Effect":"Deny","Principal":null,"NotPrincipal":{"AWS":["arn:aws:iam::111122223333:role/app","111122223333"]},"Resource":"*"}] | |
resource-effectively-star | R | - | | [{"Resource":"arn:*:s3:::*/*"},{"Effect":"Deny","Principal":{"AWS":"*"},"Resource":"*"}] | |
star-action | R | security | /Statement/0/Action | {"Principal":{"AWS":"*"},"Action":"*"} | |
star-action | R | security | /Statement/0/Action | [{"Action":"*"},{"Effect":"Deny","Principal":null,"NotPrincipal":{"AWS":["arn:aws:iam::111122223333:role/app","111122223333"]},"Action":"*","Resource":"*"}] | |
star-action | R | - | | [{"Action":"*"},{"Effect":"Deny","Principal":{"AWS":"*"},"Action":"*","Resource":"*"}] | |
allow-with-not-action | R | security | /Statement/0/NotAction | {"Principal":{"AWS":"*"},"Action":null,"NotAction":"iam:*"} | |
allow-with-not-action | R | security | /Statement/0/NotAction | [{"Action":null,"NotAction":"iam:*"},{"Effect":"Deny","Principal":null,"NotPrincipal":{"AWS":["arn:aws:iam::111122223333:role/app","111122223333"]},"Action":"*","Resource":"*"}] | |
allow-with-not-action | R | - | | [{"Action":null,"NotAction":"iam:*"},{"Effect":"Deny","Principal":{"AWS":"*"},"Action":"*","Resource":"*"}] | |
allow-with-not-resource | R | security | /Statement/0/NotResource | {"Principal":{"AWS":"*"},"Resource":null,"NotResource":"arn:aws:s3:::b1/*"} | |
allow-with-not-resource | R | security | /Statement/0/NotResource | [{"Resource":null,"NotResource":"arn:aws:s3:::b1/*"},{"Effect":"Deny","Principal":null,"NotPrincipal":{"AWS":["arn:aws:iam::111122223333:role/app","111122223333"]},"Action":"*","Resource":"*"}] | |
allow-with-not-resource | R | - | | [{"Resource":null,"NotResource":"arn:aws:s3:::b1/*"},{"Effect":"Deny","Principal":{"AWS":"*"},"Action":"*","Resource":"*"}] | |
policy-complexity | R | - | | {"Principal":{"AWS":"*"}} | {"limits":{"complexity":1}} |
policy-complexity | R | - | | {"Effect":"Deny","Principal":null,"NotPrincipal":{"AWS":["arn:aws:iam::111122223333:role/app","111122223333"]}} | {"limits":{"complexity":2}} |
missing-required-condition | R | warning | | {"Principal":{"AWS":"*"},"Action":"rds-db:connect","Resource":"*"} | |
missing-required-condition | R | warning | | [{"Action":"rds-db:connect","Resource":"*"},{"Effect":"Deny","Principal":null,"NotPrincipal":{"AWS":["arn:aws:iam::111122223333:role/app","111122223333"]},"Action":"*","Resource":"*"}] | |
missing-required-condition | R | - | | [{"Action":"rds-db:connect","Resource":"*"},{"Effect":"Deny","Principal":{"AWS":"*"},"Action":"*","Resource":"*"}] | |
specific-github-repo-and-branch-recommended | T | warning | | {"Principal":{"Federated":"arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"},"Action":"sts:*","Condition":{"StringLike":{"token.actions.githubusercontent.com:sub":"repo:org/app:*"}}} | |
specific-github-repo-and-branch-recommended | T | warning | | {"Principal":{"Federated":"arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"},"Action":null,"NotAction":"sts:TagSession","Condition":{"StringLike":{"token.actions.githubusercontent.com:sub":"repo:org/app:*"}}} | |
specific-github-repo-and-branch-recommended | T | - | | [{"Principal":{"Federated":"arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"},"Action":"sts:AssumeRoleWithWebIdentity","Condition":{"StringLike":{"token.actions.githubusercontent.com:sub":"repo:org/app:*"}}},{"Effect":"Deny","Principal":{"AWS":"*"},"Action":null,"NotAction":"s3:*"}] | |
github-oidc-unsafe-sub | T | security | | {"Principal":{"Federated":"arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"},"Action":"sts:*","Condition":{"StringLike":{"token.actions.githubusercontent.com:sub":"repo:org*"}}} | |
github-oidc-unsafe-sub | T | security | | {"Principal":{"Federated":"arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"},"Action":null,"NotAction":"sts:TagSession","Condition":{"StringLike":{"token.actions.githubusercontent.com:sub":"repo:org*"}}} | |
github-oidc-unsafe-sub | T | - | | [{"Principal":{"Federated":"arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"},"Action":"sts:AssumeRoleWithWebIdentity","Condition":{"StringLike":{"token.actions.githubusercontent.com:sub":"repo:org*"}}},{"Effect":"Deny","Principal":{"AWS":"*"},"Action":null,"NotAction":"s3:*"}] | |
cross-account-resource-policy | R | warning | /Statement/0/Principal/AWS | {"Principal":{"AWS":"arn:aws:iam::999988887777:root"},"Action":"s3:*"} | |
cross-account-resource-policy | R | warning | /Statement/0/Principal/AWS | {"Principal":{"AWS":"arn:aws:iam::999988887777:root"},"Action":null,"NotAction":"s3:DeleteObject"} | |
cross-account-resource-policy | R | - | | [{"Principal":{"AWS":"arn:aws:iam::999988887777:root"}},{"Effect":"Deny","Principal":{"AWS":"*"},"Action":null,"NotAction":"s3:PutObject","Resource":"*"}] | |
cross-account-resource-policy | R | warning | /Statement/0/Principal/AWS | [{"Principal":{"AWS":"arn:aws:iam::999988887777:root"}},{"Effect":"Deny","Principal":{"AWS":"*"},"Action":null,"NotAction":"s3:GetObject","Resource":"*"}] | |
agent-open-ended-action-pattern | I | warning | /Statement/0/Action | {"Action":"dynamodb:Batch*","Resource":"*","Condition":{"ForAllValues:StringEquals":{"aws:PrincipalOrgID":["o-1"]}}} | {"profile":"agent"} |
agent-open-ended-action-pattern | I | warning | /Statement/0/Action | {"Action":"dynamodb:Batch*","Resource":"*","Condition":{"StringEqualsIfExists":{"aws:PrincipalOrgID":"o-1"}}} | {"profile":"agent"} |
agent-open-ended-action-pattern | I | warning | /Statement/0/Action | {"Action":"dynamodb:Batch*","Resource":"*","Condition":{"StringLike":{"aws:PrincipalOrgID":"*"}}} | {"profile":"agent"} |
agent-function-url-unauthenticated | R | security | | {"Principal":{"AWS":"*"},"Action":"lambda:InvokeFunctionUrl","Resource":"arn:aws:lambda:us-east-1:111122223333:function:f1"} | {"profile":"agent"} |
agent-function-url-unauthenticated | R | security | | {"Principal":null,"NotPrincipal":{"AWS":"arn:aws:iam::999988887777:root"},"Action":"lambda:InvokeFunctionUrl","Resource":"arn:aws:lambda:us-east-1:111122223333:function:f1"} | {"profile":"agent"} |
agent-function-url-unauthenticated | R | - | | [{"Action":"lambda:InvokeFunctionUrl","Resource":"*"},{"Effect":"Deny","Principal":{"AWS":"*"},"Action":"lambda:*","Resource":"*"}] | {"profile":"agent"} |
\.
