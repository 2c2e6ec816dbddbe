--
-- trust.sql
--		Cases of lint_trust.c.  Columns and shorthand: cases.sql.
--
COPY lint_case (rule, kind, found, path, document, options, variants) FROM stdin (DELIMITER '|');
role-trust-policy-syntax-error-notprincipal | T | error | /Statement/0/NotPrincipal | {"Principal":null,"NotPrincipal":{"AWS":"arn:aws:iam::111122223333:role/app"}} | |
role-trust-policy-syntax-error-notprincipal | T | error | /Statement/0/NotPrincipal | {"Effect":"Deny","Principal":null,"NotPrincipal":{"AWS":["arn:aws:iam::111122223333:role/app"]}} | | single
role-trust-policy-syntax-error-notprincipal | T | error | /Statement/0/NotPrincipal | {"Principal":null,"NotPrincipal":"*"} | |
role-trust-policy-syntax-error-notprincipal | T | error | /Statement/0/NotPrincipal | {"NotPrincipal":{"Service":"ec2.amazonaws.com"}} | |
role-trust-policy-syntax-error-notprincipal | T | error | /Statement/1/NotPrincipal | [{},{"Principal":null,"NotPrincipal":{"AWS":"111122223333"}}] | |
role-trust-policy-syntax-error-notprincipal | T | - | | base | |
role-trust-policy-syntax-error-notprincipal | T | - | | {"Principal":null} | |
role-trust-policy-syntax-error-notprincipal | T | - | | {"Effect":"Deny","Principal":{"AWS":"*"}} | |
role-trust-policy-syntax-error-notprincipal | R | - | | {"Principal":null,"NotPrincipal":{"AWS":"arn:aws:iam::111122223333:role/app"}} | |
role-trust-policy-unsupported-wildcard-in-principal | T | error | /Statement/0/Principal | {"Principal":"*"} | |
role-trust-policy-unsupported-wildcard-in-principal | T | error | /Statement/0/Principal | {"Principal":"*","Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-abc"}}} | |
role-trust-policy-unsupported-wildcard-in-principal | T | error | /Statement/1/Principal | [{},{"Principal":"*","Action":["sts:AssumeRole","sts:TagSession"]}] | |
role-trust-policy-unsupported-wildcard-in-principal | T | - | | {"Principal":{"AWS":"*"}} | |
role-trust-policy-unsupported-wildcard-in-principal | T | - | | {"Principal":{"AWS":["*"]}} | |
role-trust-policy-unsupported-wildcard-in-principal | T | - | | {"Effect":"Deny","Principal":"*"} | |
role-trust-policy-unsupported-wildcard-in-principal | T | - | | base | |
role-trust-policy-unsupported-wildcard-in-principal | T | - | | {"Principal":"111122223333"} | |
role-trust-policy-unsupported-wildcard-in-principal | T | - | | {"Principal":""} | |
role-trust-policy-unsupported-wildcard-in-principal | R | - | | {"Principal":"*"} | |
role-trust-policy-syntax-error-resource | T | error | /Statement/0/Resource | {"Resource":"*"} | |
role-trust-policy-syntax-error-resource | T | error | /Statement/0/Resource | {"Resource":["arn:aws:iam::111122223333:role/app"]} | |
role-trust-policy-syntax-error-resource | T | error | /Statement/0/NotResource | {"NotResource":"*"} | |
role-trust-policy-syntax-error-resource | T | error | /Statement/0/NotResource /Statement/0/Resource | {"Resource":"*","NotResource":"*"} | |
role-trust-policy-syntax-error-resource | T | error | /Statement/0/Resource | {"Effect":"Deny","Resource":[]} | |
role-trust-policy-syntax-error-resource | T | error | /Statement/0/Resource | {"Resource":7} | |
role-trust-policy-syntax-error-resource | T | - | | base | |
role-trust-policy-syntax-error-resource | T | - | | {"Principal":{"AWS":"*"}} | |
role-trust-policy-syntax-error-resource | R | - | | base | |
trust-star-action | T | security | /Statement/0/Action | {"Action":"sts:*"} | |
trust-star-action | T | security | /Statement/0/Action | {"Action":"*"} | |
trust-star-action | T | security | /Statement/0/Action | {"Action":"STS:*"} | |
trust-star-action | T | security | /Statement/0/Action | {"Action":"sts:**"} | |
trust-star-action | T | security | /Statement/0/Action | {"Action":"*:*"} | |
trust-star-action | T | security | /Statement/0/Action/1 | {"Action":["sts:AssumeRole","sts:*"]} | |
trust-star-action | T | security | /Statement/0/Action/0 /Statement/0/Action/1 | {"Action":["*","sts:*"]} | |
trust-star-action | T | security | /Statement/0/Action | {"Action":"sts:*","Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-abc"}}} | |
trust-star-action | T | security | /Statement/1/Action | [{"Effect":"Deny","Action":"sts:*"},{"Action":"sts:*"}] | |
trust-star-action | T | - | | {"Action":["sts:AssumeRole","sts:TagSession"]} | |
trust-star-action | T | - | | {"Effect":"Deny","Action":"sts:*"} | |
trust-star-action | T | - | | {"Action":"sts:Assume*"} | |
trust-star-action | T | - | | {"Action":null,"NotAction":"sts:TagSession"} | |
trust-star-action | T | - | | {"Action":null,"NotAction":"*"} | |
trust-star-action | T | - | | {"Action":[]} | |
trust-star-action | T | - | | {"Action":""} | |
trust-star-action | T | - | | {"Action":"s3:*"} | |
mismatched-action-for-principal | T | error | /Statement/0/Principal/Federated | {"Principal":{"Federated":"arn:aws:iam::111122223333:saml-provider/x"},"Action":"sts:AssumeRoleWithWebIdentity"} | |
mismatched-action-for-principal | T | error | /Statement/0/Principal/Federated | {"Principal":{"Federated":"arn:aws:iam::111122223333:saml-provider/x"}} | |
mismatched-action-for-principal | T | error | /Statement/0/Principal/Federated | {"Principal":{"Federated":"arn:aws:iam::111122223333:oidc-provider/oidc.example.com"},"Action":["sts:AssumeRole","sts:TagSession"]} | |
mismatched-action-for-principal | T | error | /Statement/0/Principal/Federated | {"Principal":{"Federated":"arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"},"Action":"sts:AssumeRoleWithSAML"} | |
mismatched-action-for-principal | T | error | /Statement/0/Principal/Federated | {"Principal":{"Federated":"cognito-identity.amazonaws.com"},"Action":"sts:AssumeRole"} | |
mismatched-action-for-principal | T | error | /Statement/0/Principal/Federated/1 | {"Principal":{"Federated":["arn:aws:iam::111122223333:saml-provider/x","arn:aws:iam::111122223333:oidc-provider/oidc.example.com"]},"Action":"sts:AssumeRoleWithSAML"} | |
mismatched-action-for-principal | T | error | /Statement/0/Action | {"Action":"sts:AssumeRoleWithSAML"} | |
mismatched-action-for-principal | T | error | /Statement/0/Action | {"Action":"sts:AssumeRoleWithWebIdentity"} | |
mismatched-action-for-principal | T | error | /Statement/0/Action | {"Action":"sts:AssumeRoleWith*"} | |
mismatched-action-for-principal | T | error | /Statement/0/Action/1 | {"Action":["sts:AssumeRole","sts:AssumeRoleWithSAML"]} | |
mismatched-action-for-principal | T | error | /Statement/0/Action | {"Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRoleWithWebIdentity"} | |
mismatched-action-for-principal | T | error | /Statement/0/Action | {"Principal":{"AWS":"*"},"Action":"sts:AssumeRoleWithWebIdentity"} | |
mismatched-action-for-principal | T | error | /Statement/0/Action/1 | {"Principal":{"AWS":"111122223333","Federated":"accounts.google.com"},"Action":["sts:AssumeRole","sts:AssumeRoleWithWebIdentity"]} | |
mismatched-action-for-principal | T | error | /Statement/0/Principal/Federated | {"Principal":{"Federated":"arn:aws:iam::111122223333:saml-provider/x"},"Action":null,"NotAction":"sts:AssumeRoleWithSAML"} | |
mismatched-action-for-principal | T | - | | {"Principal":{"Federated":"arn:aws:iam::111122223333:saml-provider/x"},"Action":["sts:AssumeRoleWithSAML","sts:TagSession"],"Condition":{"StringEquals":{"SAML:aud":"https://signin.aws.amazon.com/saml"}}} | |
mismatched-action-for-principal | T | - | | base | |
mismatched-action-for-principal | T | - | | {"Action":["sts:AssumeRole","sts:TagSession","sts:SetSourceIdentity"]} | |
mismatched-action-for-principal | T | - | | {"Action":"sts:*"} | |
mismatched-action-for-principal | T | - | | {"Action":"sts:AssumeRole*"} | |
mismatched-action-for-principal | T | - | | {"Action":"*"} | |
mismatched-action-for-principal | T | - | | {"Principal":{"Federated":"arn:aws:iam::111122223333:saml-provider/x"},"Action":"sts:*"} | |
mismatched-action-for-principal | T | - | | {"Principal":{"Federated":"arn:aws:iam::111122223333:oidc-provider/oidc.example.com"},"Action":"sts:AssumeRoleWith*"} | |
mismatched-action-for-principal | T | - | | {"Principal":{"Federated":"arn:aws:iam::111122223333:saml-provider/x"},"Action":"sts:TagSession"} | |
mismatched-action-for-principal | T | - | | {"Principal":{"Federated":"arn:aws:iam::111122223333:oidc-provider/oidc.example.com"},"Action":["sts:TagSession","sts:SetSourceIdentity"]} | |
mismatched-action-for-principal | T | - | | {"Principal":{"Federated":"www.amazon.com"},"Action":"sts:AssumeRoleWithWebIdentity"} | |
mismatched-action-for-principal | T | - | | {"Effect":"Deny","Action":"sts:AssumeRoleWithSAML"} | |
mismatched-action-for-principal | T | - | | {"Principal":{"Federated":["arn:aws:iam::111122223333:saml-provider/x","arn:aws:iam::111122223333:oidc-provider/oidc.example.com"]},"Action":["sts:AssumeRoleWithSAML","sts:AssumeRoleWithWebIdentity"]} | |
mismatched-action-for-principal | T | - | | {"Principal":{"Federated":"arn:aws:iam::111122223333:saml-provider/x"},"Action":null} | |
mismatched-action-for-principal | T | - | | {"Principal":{"Federated":"arn:aws:iam::111122223333:saml-provider/x"},"Action":7} | |
mismatched-action-for-principal | T | - | | {"Action":null,"NotAction":"sts:TagSession"} | |
redundant-principal-in-role-trust-policy | T | suggestion | /Statement/0/Principal/AWS/1 | {"Principal":{"AWS":["arn:aws:iam::111122223333:role/app","arn:aws:sts::111122223333:assumed-role/app/s1"]}} | |
redundant-principal-in-role-trust-policy | T | suggestion | /Statement/0/Principal/AWS/0 | {"Principal":{"AWS":["arn:aws:sts::111122223333:assumed-role/app/s1","arn:aws:iam::111122223333:role/team/app"]}} | |
redundant-principal-in-role-trust-policy | T | suggestion | /Statement/0/Principal/AWS/0 /Statement/0/Principal/AWS/3 | {"Principal":{"AWS":["arn:aws:sts::111122223333:assumed-role/app/s1","arn:aws:iam::111122223333:role/zoo","arn:aws:iam::111122223333:role/app","arn:aws:sts::111122223333:assumed-role/app/s2"]}} | |
redundant-principal-in-role-trust-policy | T | suggestion | /Statement/0/Principal/AWS/1 | {"Effect":"Deny","Principal":{"AWS":["arn:aws:iam::111122223333:role/app","arn:aws:sts::111122223333:assumed-role/app/s1"]}} | |
redundant-principal-in-role-trust-policy | T | - | | {"Principal":{"AWS":["arn:aws:iam::111122223333:role/app","arn:aws:sts::111122223333:assumed-role/ops/s1"]}} | |
redundant-principal-in-role-trust-policy | T | - | | {"Principal":{"AWS":["arn:aws:iam::111122223333:role/app","arn:aws:sts::999988887777:assumed-role/app/s1"]}} | |
redundant-principal-in-role-trust-policy | T | - | | {"Principal":{"AWS":["arn:aws:iam::111122223333:user/app","arn:aws:sts::111122223333:assumed-role/app/s1"]}} | |
redundant-principal-in-role-trust-policy | T | - | | {"Principal":{"AWS":["arn:aws:iam::111122223333:role/app","arn:aws:iam::111122223333:role/app"]}} | |
redundant-principal-in-role-trust-policy | T | - | | {"Principal":{"AWS":["arn:aws:iam::111122223333:role/apps","arn:aws:sts::111122223333:assumed-role/app/s1"]}} | |
redundant-principal-in-role-trust-policy | T | - | | {"Principal":{"AWS":"arn:aws:sts::111122223333:assumed-role/app/s1"}} | |
redundant-principal-in-role-trust-policy | T | - | | [{},{"Principal":{"AWS":"arn:aws:sts::111122223333:assumed-role/app/s1"}}] | |
redundant-principal-in-role-trust-policy | T | - | | base | |
redundant-principal-in-role-trust-policy | R | - | | {"Principal":{"AWS":["arn:aws:iam::111122223333:role/app","arn:aws:sts::111122223333:assumed-role/app/s1"]}} | |
role-assumable-by-any-principal | T | security | /Statement/0/Principal/AWS | {"Principal":{"AWS":"*"}} | |
role-assumable-by-any-principal | T | security | /Statement/0/Principal/AWS/1 | {"Principal":{"AWS":["arn:aws:iam::111122223333:role/app","*"]}} | |
role-assumable-by-any-principal | T | security | /Statement/0/Principal | {"Principal":"*"} | |
role-assumable-by-any-principal | T | security | /Statement/0/Principal/AWS | {"Principal":{"AWS":"arn:aws:iam::*:root"}} | |
role-assumable-by-any-principal | T | security | /Statement/0/Principal/AWS | {"Principal":{"AWS":"arn:aws:iam::????????????:root"}} | |
role-assumable-by-any-principal | T | security | /Statement/0/Principal/AWS | {"Principal":{"AWS":"*","Service":"ec2.amazonaws.com"}} | |
role-assumable-by-any-principal | T | security | /Statement/0/Principal/AWS | {"Principal":{"AWS":"*"},"Action":"sts:*"} | |
role-assumable-by-any-principal | T | security | /Statement/0/Principal/AWS | {"Principal":{"AWS":"*"},"Action":"*"} | |
role-assumable-by-any-principal | T | security | /Statement/0/Principal/AWS | {"Principal":{"AWS":"*"},"Action":"sts:Assume*"} | |
role-assumable-by-any-principal | T | security | /Statement/0/Principal/AWS | {"Principal":{"AWS":"*"},"Action":["sts:TagSession","STS:ASSUMEROLE"]} | |
role-assumable-by-any-principal | T | security | /Statement/0/Principal/AWS | {"Principal":{"AWS":"*"},"Action":"sts:AssumeRoleWithSAML"} | |
role-assumable-by-any-principal | T | security | /Statement/0/Principal/AWS | {"Principal":{"AWS":"*"},"Action":"sts:AssumeRoleWithWebIdentity"} | |
role-assumable-by-any-principal | T | security | /Statement/0/Principal/AWS | {"Principal":{"AWS":"*"},"Action":null,"NotAction":"iam:*"} | |
role-assumable-by-any-principal | T | security | /Statement/0/Principal/AWS | {"Principal":{"AWS":"*"},"Condition":{}} | |
role-assumable-by-any-principal | T | security | /Statement/0/Principal/AWS | [{"Principal":{"AWS":"*"}},{"Effect":"Deny","Principal":{"AWS":"*"},"Condition":{"StringNotEquals":{"aws:PrincipalOrgID":"o-abc"}}}] | |
role-assumable-by-any-principal | T | security | /Statement/0/Principal/AWS | [{"Principal":{"AWS":"*"}},{"Effect":"Deny"}] | |
role-assumable-by-any-principal | T | security | /Statement/0/Principal/AWS | [{"Principal":{"AWS":"*"}},{"Effect":"Deny","Principal":{"AWS":"*"},"Action":"sts:TagSession"}] | |
role-assumable-by-any-principal | T | security | /Statement/1/Principal/AWS | [{},{"Principal":{"AWS":"*"}}] | |
role-assumable-by-any-principal | T | security | /Statement/0/Principal/AWS | {"Principal":{"AWS":"*"}} | {"own_accounts":[]} |
role-assumable-by-any-principal | T | - | | {"Principal":{"AWS":"*"},"Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-abc"}}} | |
role-assumable-by-any-principal | T | - | | base | |
role-assumable-by-any-principal | T | - | | {"Principal":{"AWS":"*"},"Action":"sts:TagSession"} | |
role-assumable-by-any-principal | T | - | | {"Effect":"Deny","Principal":{"AWS":"*"}} | |
role-assumable-by-any-principal | T | - | | {"Principal":{"AWS":"arn:aws:iam::*:role/app"}} | |
role-assumable-by-any-principal | T | - | | {"Principal":{"Service":"*"}} | |
role-assumable-by-any-principal | T | - | | {"Principal":null,"NotPrincipal":{"AWS":"*"}} | |
role-assumable-by-any-principal | T | - | | {"Principal":{"AWS":[]}} | |
role-assumable-by-any-principal | T | - | | {"Principal":{"AWS":"*"},"Condition":"none"} | |
role-assumable-by-any-principal | T | - | | {"Principal":{"AWS":"*"},"Action":null,"NotAction":"sts:*"} | |
role-assumable-by-any-principal | T | - | | [{"Principal":{"AWS":"*"}},{"Effect":"Deny","Principal":{"AWS":"*"}}] | |
role-assumable-by-any-principal | T | - | | [{"Effect":"Deny","Principal":"*","Action":"sts:*"},{"Principal":{"AWS":"*"}}] | |
role-assumable-by-any-principal | R | - | | {"Principal":"*"} | |
role-assumable-by-any-principal-with-conditions | T | warning | /Statement/0/Principal/AWS | {"Principal":{"AWS":"*"},"Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-abc"}}} | |
role-assumable-by-any-principal-with-conditions | T | warning | /Statement/0/Principal | {"Principal":"*","Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-abc"}}} | |
role-assumable-by-any-principal-with-conditions | T | warning | /Statement/0/Principal/AWS | {"Principal":{"AWS":"arn:aws:iam::*:root"},"Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-abc"}}} | |
role-assumable-by-any-principal-with-conditions | T | warning | /Statement/0/Principal/AWS/1 | {"Principal":{"AWS":["arn:aws:iam::111122223333:role/app","*"]},"Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-abc"}}} | |
role-assumable-by-any-principal-with-conditions | T | warning | /Statement/0/Principal/AWS | {"Principal":{"AWS":"*"},"Condition":{"StringLike":{"aws:PrincipalArn":"arn:aws:iam::111122223333:role/app*"}}} | |
role-assumable-by-any-principal-with-conditions | T | warning | /Statement/0/Principal/AWS | {"Principal":{"AWS":"*"},"Condition":{"IpAddress":{"aws:SourceIp":"203.0.113.0/24"}}} | |
role-assumable-by-any-principal-with-conditions | T | warning | /Statement/0/Principal/AWS | {"Principal":{"AWS":"*"},"Condition":{"StringEquals":{"sts:ExternalId":"k3Y"}}} | |
role-assumable-by-any-principal-with-conditions | T | warning | /Statement/0/Principal/AWS | {"Principal":{"AWS":"*"},"Condition":{"ForAnyValue:StringLike":{"aws:PrincipalOrgPaths":"o-abc/*"}}} | |
role-assumable-by-any-principal-with-conditions | T | warning | /Statement/0/Principal/AWS | {"Principal":{"AWS":"*"},"Condition":{"ForAllValues:StringEquals":{"aws:PrincipalOrgID":"o-abc"},"Null":{"aws:PrincipalOrgID":"false"}}} | |
role-assumable-by-any-principal-with-conditions | T | warning | /Statement/0/Principal/AWS | {"Principal":{"AWS":"*"},"Condition":{"StringNotEquals":{"aws:PrincipalAccount":"999988887777"},"StringEquals":{"aws:PrincipalAccount":"111122223333"}}} | |
role-assumable-by-any-principal-with-conditions | T | security | /Statement/0/Principal/AWS | {"Principal":{"AWS":"*"},"Condition":{"StringEqualsIfExists":{"aws:PrincipalOrgID":"o-abc"}}} | |
role-assumable-by-any-principal-with-conditions | T | security | /Statement/0/Principal/AWS | {"Principal":{"AWS":"*"},"Condition":{"StringNotEquals":{"aws:PrincipalOrgID":"o-abc"}}} | |
role-assumable-by-any-principal-with-conditions | T | security | /Statement/0/Principal/AWS | {"Principal":{"AWS":"*"},"Condition":{"ForAllValues:StringEquals":{"aws:PrincipalOrgID":"o-abc"}}} | |
role-assumable-by-any-principal-with-conditions | T | security | /Statement/0/Principal/AWS | {"Principal":{"AWS":"*"},"Condition":{"StringLike":{"aws:PrincipalOrgID":"*"}}} | |
role-assumable-by-any-principal-with-conditions | T | security | /Statement/0/Principal/AWS | {"Principal":{"AWS":"*"},"Condition":{"StringEquals":{"aws:PrincipalOrgID":["o-abc","*"]}}} | |
role-assumable-by-any-principal-with-conditions | T | security | /Statement/0/Principal/AWS | {"Principal":{"AWS":"*"},"Condition":{"IpAddress":{"aws:SourceIp":"0.0.0.0/0"}}} | |
role-assumable-by-any-principal-with-conditions | T | security | /Statement/0/Principal/AWS | {"Principal":{"AWS":"*"},"Condition":{"Bool":{"aws:SecureTransport":"true"}}} | |
role-assumable-by-any-principal-with-conditions | T | security | /Statement/0/Principal/AWS | {"Principal":{"AWS":"*"},"Condition":{"StringLike":{"aws:UserAgent":"aws-cli*"}}} | |
role-assumable-by-any-principal-with-conditions | T | security | /Statement/0/Principal/AWS | {"Principal":{"AWS":"*"},"Condition":{"StringEquals":{"aws:Referer":"x"}}} | |
role-assumable-by-any-principal-with-conditions | T | security | /Statement/0/Principal/AWS | {"Principal":{"AWS":"*"},"Condition":{"StringEquals":{"sts:RoleSessionName":"ann"}}} | |
role-assumable-by-any-principal-with-conditions | T | security | /Statement/0/Principal/AWS | {"Principal":{"AWS":"*"},"Condition":{"StringEquals":{"aws:RequestTag/team":"a"}}} | |
role-assumable-by-any-principal-with-conditions | T | security | /Statement/0/Principal/AWS | {"Principal":{"AWS":"*"},"Condition":{"Null":{"aws:PrincipalOrgID":"false"}}} | |
role-assumable-by-any-principal-with-conditions | T | security | /Statement/0/Principal/AWS | {"Principal":{"AWS":"*"},"Condition":{"DateLessThan":{"aws:CurrentTime":"2030-01-01T00:00:00Z"}}} | |
role-assumable-by-any-principal-with-conditions | T | security | /Statement/0/Principal/AWS | {"Principal":{"AWS":"*"},"Condition":{"StringEquals":{"aws:PrincipalOrgID":""}}} | |
role-assumable-by-any-principal-with-conditions | T | security | /Statement/0/Principal/AWS | {"Principal":{"AWS":"*"},"Condition":{"StringEquals":{"aws:PrincipalOrgID":[]}}} | |
role-assumable-by-any-principal-with-conditions | T | security | /Statement/0/Principal/AWS | {"Principal":{"AWS":"*"},"Condition":{"ForAnyValue:StringEqualsIfExists":{"aws:PrincipalOrgPaths":"o-abc/r-ab/"}}} | |
role-assumable-by-any-principal-with-conditions | T | security | /Statement/0/Principal/AWS | {"Principal":{"AWS":"*"},"Action":["sts:AssumeRole","sts:AssumeRoleWithSAML"],"Condition":{"StringEquals":{"sts:ExternalId":"k3Y"}}} | |
role-assumable-by-any-principal-with-conditions | T | - | | base | |
role-assumable-by-any-principal-with-conditions | T | - | | {"Principal":{"AWS":"*"}} | |
role-assumable-by-any-principal-with-conditions | T | - | | {"Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-abc"}}} | |
role-assumable-by-any-principal-with-conditions | T | - | | {"Effect":"Deny","Principal":{"AWS":"*"},"Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-abc"}}} | |
role-assumable-by-any-principal-with-conditions | T | - | | {"Principal":{"AWS":"*"},"Action":"sts:TagSession","Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-abc"}}} | |
role-assumable-by-any-principal-with-conditions | T | - | | [{"Principal":{"AWS":"*"},"Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-abc"}}},{"Effect":"Deny","Principal":{"AWS":"*"}}] | |
role-assumable-by-any-principal-with-conditions | T | - | | {"Principal":{"AWS":"*"},"Condition":{}} | |
role-assumable-by-cross-account-principal | T | security | /Statement/0/Principal/AWS | {"Principal":{"AWS":"arn:aws:iam::999988887777:role/x"}} | |
role-assumable-by-cross-account-principal | T | security | /Statement/0/Principal/AWS | {"Principal":{"AWS":"999988887777"}} | |
role-assumable-by-cross-account-principal | T | security | /Statement/0/Principal/AWS | {"Principal":{"AWS":"arn:aws:iam::999988887777:root"}} | |
role-assumable-by-cross-account-principal | T | security | /Statement/0/Principal/AWS | {"Principal":{"AWS":"arn:aws:iam::999988887777:user/ann"}} | |
role-assumable-by-cross-account-principal | T | security | /Statement/0/Principal/AWS | {"Principal":{"AWS":"arn:aws:sts::999988887777:assumed-role/x/s"}} | |
role-assumable-by-cross-account-principal | T | security | /Statement/0/Principal/AWS | {"Principal":{"AWS":"arn:aws:sts::999988887777:federated-user/ann"}} | |
role-assumable-by-cross-account-principal | T | security | /Statement/0/Principal/AWS | {"Principal":{"AWS":"arn:aws:iam::999988887777:role/*"}} | |
role-assumable-by-cross-account-principal | T | security | /Statement/0/Principal/AWS | {"Principal":{"AWS":"arn:aws-us-gov:iam::999988887777:role/x"}} | |
role-assumable-by-cross-account-principal | T | security | /Statement/0/Principal/AWS/1 /Statement/0/Principal/AWS/2 | {"Principal":{"AWS":["arn:aws:iam::111122223333:role/app","arn:aws:iam::999988887777:role/x","123412341234"]}} | |
role-assumable-by-cross-account-principal | T | security | /Statement/0/Principal/AWS | {"Principal":{"AWS":"arn:aws:iam::999988887777:role/x"},"Condition":{"StringEquals":{"sts:ExternalId":"k3Y"}}} | |
role-assumable-by-cross-account-principal | T | security | /Statement/0/Principal/AWS | {"Principal":{"AWS":"arn:aws:iam::999988887777:role/x"},"Action":"sts:*"} | |
role-assumable-by-cross-account-principal | T | security | /Statement/0/Principal/AWS | {"Principal":{"AWS":"arn:aws:iam::999988887777:role/x"},"Action":null,"NotAction":"sts:TagSession"} | |
role-assumable-by-cross-account-principal | T | security | /Statement/0/Principal/AWS | {"Principal":{"AWS":"arn:aws:iam::999988887777:role/x"}} | {"known_accounts":["123412341234"]} |
role-assumable-by-cross-account-principal | T | security | /Statement/0/Principal/AWS | base | {"own_accounts":["123412341234"]} |
role-assumable-by-cross-account-principal | T | security | /Statement/0/Principal/AWS/0 | [{"Principal":{"AWS":["arn:aws:iam::999988887777:role/x","arn:aws:iam::999988887777:role/y"]}},{"Effect":"Deny","Principal":{"AWS":"arn:aws:iam::999988887777:role/y"}}] | |
role-assumable-by-cross-account-principal | T | - | | base | |
role-assumable-by-cross-account-principal | T | - | | {"Principal":{"AWS":"arn:aws:iam::999988887777:role/x"}} | {"known_accounts":["999988887777"]} |
role-assumable-by-cross-account-principal | T | - | | {"Principal":{"AWS":"arn:aws:iam::999988887777:role/x"}} | {"own_accounts":[]} |
role-assumable-by-cross-account-principal | T | - | | {"Effect":"Deny","Principal":{"AWS":"arn:aws:iam::999988887777:role/x"}} | |
role-assumable-by-cross-account-principal | T | - | | {"Principal":{"AWS":"arn:aws:iam::999988887777:role/x"},"Action":"sts:TagSession"} | |
role-assumable-by-cross-account-principal | T | - | | {"Principal":{"AWS":"*"}} | |
role-assumable-by-cross-account-principal | T | - | | {"Principal":{"Federated":"arn:aws:iam::999988887777:saml-provider/x"},"Action":"sts:AssumeRoleWithSAML"} | |
role-assumable-by-cross-account-principal | T | - | | {"Principal":{"AWS":"AROAEXAMPLEID00000001"}} | |
role-assumable-by-cross-account-principal | T | - | | {"Principal":{"Service":"ec2.amazonaws.com"}} | |
role-assumable-by-cross-account-principal | T | - | | [{"Principal":{"AWS":"arn:aws:iam::999988887777:role/x"}},{"Effect":"Deny","Principal":{"AWS":"arn:aws:iam::999988887777:role/x"}}] | |
role-assumable-by-cross-account-principal | T | - | | {"Principal":null,"NotPrincipal":{"AWS":"arn:aws:iam::999988887777:role/x"}} | |
role-assumable-by-cross-account-principal | T | - | | {"Principal":{"AWS":"arn:aws:iam::${Account}:root"}} | |
trust-account-root | T | warning | /Statement/0/Principal/AWS | {"Principal":{"AWS":"111122223333"}} | |
trust-account-root | T | warning | /Statement/0/Principal/AWS | {"Principal":{"AWS":"arn:aws:iam::111122223333:root"}} | |
trust-account-root | T | warning | /Statement/0/Principal/AWS | {"Principal":{"AWS":"arn:aws-cn:iam::111122223333:root"}} | |
trust-account-root | T | warning | /Statement/0/Principal/AWS/1 | {"Principal":{"AWS":["arn:aws:iam::111122223333:role/app","999988887777"]}} | |
trust-account-root | T | warning | /Statement/0/Principal/AWS | {"Principal":{"AWS":"111122223333"},"Action":"sts:*"} | {"own_accounts":[]} |
trust-account-root | T | warning | /Statement/0/Principal/AWS | {"Principal":{"AWS":"111122223333"},"Condition":{"Bool":{"aws:MultiFactorAuthPresent":"true"}}} | |
trust-account-root | T | warning | /Statement/0/Principal/AWS/0 /Statement/0/Principal/AWS/1 | {"Principal":{"AWS":["111122223333","arn:aws:iam::999988887777:root"]}} | |
trust-account-root | T | - | | base | |
trust-account-root | T | - | | {"Principal":{"AWS":"*"}} | |
trust-account-root | T | - | | {"Effect":"Deny","Principal":{"AWS":"111122223333"}} | |
trust-account-root | T | - | | {"Principal":{"AWS":"11112222333"}} | |
trust-account-root | T | - | | {"Principal":{"AWS":"arn:aws:iam::111122223333:user/root"}} | |
trust-account-root | T | - | | {"Principal":{"AWS":"arn:aws:iam::111122223333:role/root"}} | |
trust-account-root | T | - | | {"Principal":{"AWS":"111122223333"},"Action":"sts:TagSession"} | |
trust-account-root | T | - | | [{"Principal":{"AWS":"111122223333"}},{"Effect":"Deny","Principal":"*"}] | |
trust-account-root | R | - | | {"Principal":{"AWS":"111122223333"}} | |
trust-account-root | T | - | | {"Principal":{"CanonicalUser":"111122223333"}} | |
assume-role-lacks-external-id-and-mfa | T | security | /Statement/0/Principal/AWS | {"Principal":{"AWS":"arn:aws:iam::999988887777:root"}} | |
assume-role-lacks-external-id-and-mfa | T | security | /Statement/0/Principal/AWS | {"Principal":{"AWS":"arn:aws:iam::999988887777:role/x"}} | |
assume-role-lacks-external-id-and-mfa | T | security | /Statement/0/Principal/AWS | {"Principal":{"AWS":"999988887777"}} | |
assume-role-lacks-external-id-and-mfa | T | security | /Statement/0/Principal/AWS/1 | {"Principal":{"AWS":["arn:aws:iam::111122223333:role/app","999988887777","123412341234"]}} | |
assume-role-lacks-external-id-and-mfa | T | security | /Statement/0/Principal/AWS | {"Principal":{"AWS":"arn:aws:iam::999988887777:root"}} | {"known_accounts":["999988887777"]} |
assume-role-lacks-external-id-and-mfa | T | security | /Statement/0/Principal/AWS | {"Principal":{"AWS":"arn:aws:iam::999988887777:root"},"Condition":{"StringEquals":{"sts:ExternalId":""}}} | |
assume-role-lacks-external-id-and-mfa | T | security | /Statement/0/Principal/AWS | {"Principal":{"AWS":"arn:aws:iam::999988887777:root"},"Condition":{"StringLike":{"sts:ExternalId":"*"}}} | |
assume-role-lacks-external-id-and-mfa | T | security | /Statement/0/Principal/AWS | {"Principal":{"AWS":"arn:aws:iam::999988887777:root"},"Condition":{"StringEqualsIfExists":{"sts:ExternalId":"k3Y"}}} | |
assume-role-lacks-external-id-and-mfa | T | security | /Statement/0/Principal/AWS | {"Principal":{"AWS":"arn:aws:iam::999988887777:root"},"Condition":{"StringNotEquals":{"sts:ExternalId":"k3Y"}}} | |
assume-role-lacks-external-id-and-mfa | T | security | /Statement/0/Principal/AWS | {"Principal":{"AWS":"arn:aws:iam::999988887777:root"},"Condition":{"ForAllValues:StringEquals":{"sts:ExternalId":"k3Y"}}} | |
assume-role-lacks-external-id-and-mfa | T | security | /Statement/0/Principal/AWS | {"Principal":{"AWS":"arn:aws:iam::999988887777:root"},"Condition":{"Null":{"sts:ExternalId":"false"}}} | |
assume-role-lacks-external-id-and-mfa | T | security | /Statement/0/Principal/AWS | {"Principal":{"AWS":"arn:aws:iam::999988887777:root"},"Condition":{"StringEquals":{"sts:ExternalId":[]}}} | |
assume-role-lacks-external-id-and-mfa | T | security | /Statement/0/Principal/AWS | {"Principal":{"AWS":"arn:aws:iam::999988887777:root"},"Condition":{"StringEquals":{"sts:ExternalId":["k3Y",""]}}} | |
assume-role-lacks-external-id-and-mfa | T | security | /Statement/0/Principal/AWS | {"Principal":{"AWS":"arn:aws:iam::999988887777:root"},"Condition":{"Bool":{"aws:MultiFactorAuthPresent":"false"}}} | |
assume-role-lacks-external-id-and-mfa | T | security | /Statement/0/Principal/AWS | {"Principal":{"AWS":"arn:aws:iam::999988887777:root"},"Condition":{"BoolIfExists":{"aws:MultiFactorAuthPresent":"true"}}} | |
assume-role-lacks-external-id-and-mfa | T | security | /Statement/0/Principal/AWS | {"Principal":{"AWS":"arn:aws:iam::999988887777:root"},"Condition":{"Bool":{"aws:MultiFactorAuthPresent":["true","false"]}}} | |
assume-role-lacks-external-id-and-mfa | T | security | /Statement/0/Principal/AWS | {"Principal":{"AWS":"arn:aws:iam::999988887777:root"},"Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-abc"}}} | |
assume-role-lacks-external-id-and-mfa | T | security | /Statement/0/Principal/AWS | {"Principal":{"AWS":"arn:aws:iam::999988887777:root"},"Condition":{"NumericLessThanIfExists":{"aws:MultiFactorAuthAge":"3600"}}} | |
assume-role-lacks-external-id-and-mfa | T | security | /Statement/0/Principal/AWS | {"Principal":{"AWS":"arn:aws:iam::999988887777:root"},"Action":"sts:Assume*"} | |
assume-role-lacks-external-id-and-mfa | T | security | /Statement/1/Principal/AWS | [{"Principal":{"AWS":"arn:aws:iam::999988887777:root"},"Condition":{"StringEquals":{"sts:ExternalId":"k3Y"}}},{"Principal":{"AWS":"arn:aws:iam::999988887777:root"}}] | |
assume-role-lacks-external-id-and-mfa | T | security | /Statement/0/Principal/AWS | [{"Principal":{"AWS":"arn:aws:iam::999988887777:root"}},{"Effect":"Deny","Principal":{"AWS":"arn:aws:iam::999988887777:root"},"Condition":{"BoolIfExists":{"aws:MultiFactorAuthPresent":"false"}}}] | |
assume-role-lacks-external-id-and-mfa | T | - | | {"Principal":{"AWS":"arn:aws:iam::999988887777:root"},"Condition":{"StringEquals":{"sts:ExternalId":"k3Y"}}} | |
assume-role-lacks-external-id-and-mfa | T | - | | {"Principal":{"AWS":"arn:aws:iam::999988887777:root"},"Condition":{"StringLike":{"sts:ExternalId":"k3Y-*"}}} | |
assume-role-lacks-external-id-and-mfa | T | - | | {"Principal":{"AWS":"arn:aws:iam::999988887777:root"},"Condition":{"StringEquals":{"sts:ExternalId":["a1","b2"]}}} | |
assume-role-lacks-external-id-and-mfa | T | - | | {"Principal":{"AWS":"arn:aws:iam::999988887777:root"},"Condition":{"StringEqualsIgnoreCase":{"sts:ExternalId":"k3y"}}} | |
assume-role-lacks-external-id-and-mfa | T | - | | {"Principal":{"AWS":"arn:aws:iam::999988887777:root"},"Condition":{"Bool":{"aws:MultiFactorAuthPresent":"true"}}} | |
assume-role-lacks-external-id-and-mfa | T | - | | {"Principal":{"AWS":"arn:aws:iam::999988887777:root"},"Condition":{"Bool":{"aws:MultiFactorAuthPresent":true}}} | |
assume-role-lacks-external-id-and-mfa | T | - | | {"Principal":{"AWS":"arn:aws:iam::999988887777:root"},"Condition":{"StringEquals":{"aws:MultiFactorAuthPresent":"True"}}} | |
assume-role-lacks-external-id-and-mfa | T | - | | {"Principal":{"AWS":"arn:aws:iam::999988887777:root"},"Condition":{"NumericLessThan":{"aws:MultiFactorAuthAge":"3600"}}} | |
assume-role-lacks-external-id-and-mfa | T | - | | {"Principal":{"AWS":"arn:aws:iam::999988887777:root"},"Condition":{"Null":{"aws:MultiFactorAuthAge":"false"}}} | |
assume-role-lacks-external-id-and-mfa | T | - | | {"Principal":{"AWS":"arn:aws:iam::999988887777:root"},"Condition":{"ForAnyValue:StringEquals":{"sts:ExternalId":"k3Y"}}} | |
assume-role-lacks-external-id-and-mfa | T | - | | {"Principal":{"AWS":"arn:aws:iam::999988887777:root"},"Condition":{"StringEqualsIfExists":{"sts:ExternalId":"a"},"StringEquals":{"sts:ExternalId":"b"}}} | |
assume-role-lacks-external-id-and-mfa | T | - | | base | |
assume-role-lacks-external-id-and-mfa | T | - | | {"Principal":{"AWS":"arn:aws:iam::999988887777:root"}} | {"own_accounts":[]} |
assume-role-lacks-external-id-and-mfa | T | - | | {"Effect":"Deny","Principal":{"AWS":"arn:aws:iam::999988887777:root"}} | |
assume-role-lacks-external-id-and-mfa | T | - | | {"Principal":{"AWS":"arn:aws:iam::999988887777:root"},"Action":"sts:TagSession"} | |
assume-role-lacks-external-id-and-mfa | T | - | | {"Principal":{"AWS":"*"}} | |
assume-role-lacks-external-id-and-mfa | T | - | | [{"Principal":{"AWS":"arn:aws:iam::999988887777:root"}},{"Effect":"Deny","Principal":{"AWS":"arn:aws:iam::999988887777:root"}}] | |
assume-role-lacks-external-id-and-mfa | T | - | | {"Principal":{"Service":"ec2.amazonaws.com"}} | |
assume-role-no-mfa | T | suggestion | /Statement/0/Principal/AWS | {"Principal":{"AWS":"arn:aws:iam::111122223333:user/ann"}} | |
assume-role-no-mfa | T | suggestion | /Statement/0/Principal/AWS | {"Principal":{"AWS":"arn:aws:iam::111122223333:root"}} | |
assume-role-no-mfa | T | suggestion | /Statement/0/Principal/AWS | {"Principal":{"AWS":"111122223333"}} | |
assume-role-no-mfa | T | suggestion | /Statement/0/Principal/AWS | {"Principal":{"AWS":"arn:aws:iam::111122223333:user/ann"}} | {"own_accounts":[]} |
assume-role-no-mfa | T | suggestion | /Statement/0/Principal/AWS | {"Principal":{"AWS":"arn:aws:iam::999988887777:root"}} | |
assume-role-no-mfa | T | suggestion | /Statement/0/Principal/AWS/1 | {"Principal":{"AWS":["arn:aws:iam::111122223333:role/app","arn:aws:iam::111122223333:user/team/ann"]}} | |
assume-role-no-mfa | T | suggestion | /Statement/0/Principal/AWS | {"Principal":{"AWS":"arn:aws:iam::111122223333:user/ann"},"Condition":{"Bool":{"aws:MultiFactorAuthPresent":"false"}}} | |
assume-role-no-mfa | T | suggestion | /Statement/0/Principal/AWS | {"Principal":{"AWS":"arn:aws:iam::111122223333:user/ann"},"Condition":{"BoolIfExists":{"aws:MultiFactorAuthPresent":"true"}}} | |
assume-role-no-mfa | T | suggestion | /Statement/0/Principal/AWS | {"Principal":{"AWS":"arn:aws:iam::111122223333:user/ann"},"Condition":{"StringEquals":{"sts:ExternalId":"k3Y"}}} | |
assume-role-no-mfa | T | suggestion | /Statement/0/Principal/AWS | {"Principal":{"AWS":"arn:aws:iam::111122223333:user/ann"},"Condition":{"ForAllValues:Bool":{"aws:MultiFactorAuthPresent":"true"}}} | |
assume-role-no-mfa | T | suggestion | /Statement/0/Principal/AWS | {"Principal":{"AWS":"arn:aws:iam::111122223333:user/ann"},"Condition":{"Null":{"aws:MultiFactorAuthPresent":"false"}}} | |
assume-role-no-mfa | T | suggestion | /Statement/0/Principal/AWS | {"Principal":{"AWS":"arn:aws:iam::111122223333:user/ann"},"Action":"sts:*"} | |
assume-role-no-mfa | T | - | | {"Principal":{"AWS":"arn:aws:iam::111122223333:user/ann"},"Condition":{"Bool":{"aws:MultiFactorAuthPresent":"true"}}} | |
assume-role-no-mfa | T | - | | {"Principal":{"AWS":"arn:aws:iam::111122223333:user/ann"},"Condition":{"Bool":{"aws:MultiFactorAuthPresent":["TRUE"]}}} | |
assume-role-no-mfa | T | - | | {"Principal":{"AWS":"arn:aws:iam::111122223333:user/ann"},"Condition":{"ForAnyValue:Bool":{"aws:MultiFactorAuthPresent":"true"}}} | |
assume-role-no-mfa | T | - | | {"Principal":{"AWS":"arn:aws:iam::111122223333:user/ann"},"Condition":{"NumericLessThan":{"aws:MultiFactorAuthAge":"3600"}}} | |
assume-role-no-mfa | T | - | | {"Principal":{"AWS":"arn:aws:iam::111122223333:user/ann"},"Condition":{"ForAllValues:Bool":{"aws:MultiFactorAuthPresent":"true"},"Null":{"aws:MultiFactorAuthPresent":"false"}}} | |
assume-role-no-mfa | T | - | | base | |
assume-role-no-mfa | T | - | | {"Principal":{"AWS":"arn:aws:sts::111122223333:assumed-role/app/s1"}} | |
assume-role-no-mfa | T | - | | {"Principal":{"AWS":"*"}} | |
assume-role-no-mfa | T | - | | {"Effect":"Deny","Principal":{"AWS":"arn:aws:iam::111122223333:user/ann"}} | |
assume-role-no-mfa | T | - | | {"Principal":{"AWS":"arn:aws:iam::111122223333:user/ann"},"Action":"sts:TagSession"} | |
assume-role-no-mfa | T | - | | [{"Principal":{"AWS":"arn:aws:iam::111122223333:user/ann"}},{"Effect":"Deny","Principal":{"AWS":"arn:aws:iam::111122223333:user/ann"},"Action":"sts:*"}] | |
assume-role-no-mfa | T | - | | {"Principal":{"Service":"ec2.amazonaws.com"}} | |
\.
