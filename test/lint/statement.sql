--
-- statement.sql
--		Cases of lint_statement.c.  Columns and shorthand: cases.sql.
--
COPY lint_case (rule, kind, found, path, document, options, variants) FROM stdin (DELIMITER '|');
missing-effect | I | error | /Statement/0 | {"Effect":null} | | object
missing-effect | R | error | /Statement/0 | {"Effect":null} | | object
missing-effect | T | error | /Statement/0 | {"Effect":null} | | object
missing-effect | C | error | /Statement/0 | {"Effect":null} | | object
missing-effect | K | error | /Statement/1 | [{},{"Effect":null}] | |
missing-effect | I | error | /Statement/0 | {"Effect":null,"effect":"Allow"} | | object
missing-effect | I | error | /Statement/0 | doc {"Version":"2012-10-17","Statement":[{}]} | | none
missing-effect | I | error | /Statement | doc {"Version":"2012-10-17","Statement":{}} | | none
missing-effect | I | - | | base | |
missing-effect | I | - | | {"Effect":"allow"} | |
missing-effect | I | - | | {"Effect":7} | |
missing-effect | I | - | | {"Effect":""} | |
missing-effect | I | - | | doc {"Version":"2012-10-17","Statement":["x"]} | |
missing-effect | I | - | | doc {"Version":"2012-10-17","Statement":[]} | |
missing-effect | I | - | | raw {"Version":"2012-10-17","Statement":[{"Effect":null,"Action":"s3:GetObject","Resource":"*"}]} | |
invalid-effect | I | error | /Statement/0/Effect | {"Effect":"allow"} | | object
invalid-effect | I | error | /Statement/0/Effect | {"Effect":"ALLOW"} | | object
invalid-effect | I | error | /Statement/0/Effect | {"Effect":"deny"} | | object
invalid-effect | B | error | /Statement/0/Effect | {"Effect":""} | | object
invalid-effect | S | error | /Statement/0/Effect | {"Effect":" Allow"} | | object
invalid-effect | R | error | /Statement/0/Effect | {"Effect":"Permit"} | | object
invalid-effect | T | error | /Statement/0/Effect | {"Effect":"Allow "} | | object
invalid-effect | C | error | /Statement/0/Effect | {"Effect":"*"} | | object
invalid-effect | K | error | /Statement/0/Effect | {"Effect":"DENY"} | | object
invalid-effect | I | error | /Statement/1/Effect | [{},{"Effect":"Allowed"}] | |
invalid-effect | I | - | | {"Effect":"Deny"} | |
invalid-effect | I | - | | base | |
invalid-effect | I | - | | {"Effect":null} | |
invalid-effect | I | - | | {"Effect":["Allow"]} | |
invalid-effect | I | - | | {"Effect":true} | |
missing-action | I | error | /Statement/0 | {"Action":null} | | object
missing-action | B | error | /Statement/0 | {"Action":null} | | object
missing-action | R | error | /Statement/0 | {"Action":null} | | object
missing-action | T | error | /Statement/0 | {"Action":null} | | object
missing-action | C | error | /Statement/0 | {"Action":null} | | object
missing-action | K | error | /Statement/0 | {"Action":null} | | object
missing-action | E | error | /Statement/0 | {"Action":null} | | object
missing-action | I | error | /Statement/1 | [{},{"Action":null,"Effect":"Deny"}] | |
missing-action | I | error | /Statement/0 | {"Action":null,"action":"s3:GetObject"} | | object
missing-action | I | - | | {"Action":null,"NotAction":"s3:PutObject"} | |
missing-action | I | - | | base | |
missing-action | I | - | | {"Action":[]} | |
missing-action | I | - | | {"Action":""} | |
missing-action | I | - | | {"Action":7} | |
missing-action | I | - | | doc {"Version":"2012-10-17","Statement":"x"} | |
missing-resource | I | error | /Statement/0 | {"Resource":null} | | object
missing-resource | B | error | /Statement/0 | {"Resource":null} | | object
missing-resource | S | error | /Statement/0 | {"Resource":null} | | object
missing-resource | C | error | /Statement/0 | {"Resource":null} | | object
missing-resource | K | error | /Statement/0 | {"Resource":null} | | object
missing-resource | R | warning | /Statement/0 | {"Resource":null} | | object
missing-resource | E | warning | /Statement/0 | {"Resource":null} | | object
missing-resource | I | error | /Statement/1 | [{},{"Resource":null,"Effect":"Deny"}] | |
missing-resource | I | error | /Statement/0 | {"Resource":null,"Resources":"*"} | | object
missing-resource | T | - | | base | |
missing-resource | T | - | | {"Resource":"*"} | |
missing-resource | I | - | | base | |
missing-resource | I | - | | {"Resource":null,"NotResource":"arn:aws:s3:::b1/*"} | |
missing-resource | R | - | | {"Resource":null,"NotResource":"arn:aws:s3:::b1/*"} | |
missing-resource | I | - | | {"Resource":[]} | |
missing-resource | I | - | | {"Resource":{"Ref":"B"}} | |
missing-principal | R | error | /Statement/0 | {"Principal":null} | | object
missing-principal | E | error | /Statement/0 | {"Principal":null} | | object
missing-principal | T | error | /Statement/0 | {"Principal":null} | | object
missing-principal | K | error | /Statement/0 | {"Principal":null} | | object
missing-principal | R | error | /Statement/1 | [{},{"Principal":null,"Effect":"Deny"}] | |
missing-principal | R | error | /Statement/0 | {"Principal":null,"principal":"*"} | | object
missing-principal | R | - | | base | |
missing-principal | R | - | | {"Principal":null,"NotPrincipal":{"AWS":"arn:aws:iam::111122223333:role/app"}} | |
missing-principal | T | - | | {"Principal":null,"NotPrincipal":{"AWS":"arn:aws:iam::111122223333:role/app"}} | |
missing-principal | R | - | | {"Principal":{}} | |
missing-principal | R | - | | {"Principal":7} | |
missing-principal | I | - | | base | |
missing-principal | C | - | | base | |
unsupported-principal | I | error | /Statement/0/Principal | {"Principal":"*"} | | object
unsupported-principal | B | error | /Statement/0/Principal | {"Principal":{"AWS":"*"}} | | object
unsupported-principal | S | error | /Statement/0/NotPrincipal | {"NotPrincipal":{"AWS":"arn:aws:iam::111122223333:root"}} | | object
unsupported-principal | I | error | /Statement/0/Principal /Statement/0/NotPrincipal | {"Principal":"*","NotPrincipal":"*"} | | object
unsupported-principal | I | error | /Statement/1/Principal | [{},{"Effect":"Deny","Principal":{"Service":["ec2.amazonaws.com"]}}] | |
unsupported-principal | I | error | /Statement/0/Principal | {"Principal":{}} | | object
unsupported-principal | R | - | | base | |
unsupported-principal | T | - | | base | |
unsupported-principal | I | - | | base | |
unsupported-principal | I | - | | {"Principal":7} | |
unsupported-principal | C | - | | {"Principal":"*"} | |
unsupported-principal | K | - | | base | |
unsupported-element-combination | I | error | /Statement/0/NotAction | {"NotAction":"s3:PutObject"} | | object
unsupported-element-combination | I | error | /Statement/0/NotResource | {"NotResource":"arn:aws:s3:::b2"} | | object
unsupported-element-combination | R | error | /Statement/0/NotPrincipal | {"NotPrincipal":{"AWS":"111122223333"}} | | object
unsupported-element-combination | R | error | /Statement/0/NotAction /Statement/0/NotResource /Statement/0/NotPrincipal | {"NotAction":"s3:PutObject","NotResource":["*"],"NotPrincipal":"*"} | | object
unsupported-element-combination | T | error | /Statement/0/NotAction | {"NotAction":"sts:TagSession"} | | object
unsupported-element-combination | C | error | /Statement/0/NotAction | {"NotAction":["s3:PutObject"]} | | object
unsupported-element-combination | K | error | /Statement/0/NotResource | {"NotResource":"*"} | | object
unsupported-element-combination | B | error | /Statement/0/NotAction | {"NotAction":[]} | | object
unsupported-element-combination | I | error | /Statement/1/NotAction | [{"Action":null,"NotAction":"s3:PutObject"},{"NotAction":"s3:PutObject"}] | |
unsupported-element-combination | I | - | | {"Action":null,"NotAction":"s3:PutObject"} | |
unsupported-element-combination | I | - | | [{},{"Action":null,"NotAction":"s3:PutObject"}] | |
unsupported-element-combination | I | - | | {"Resource":null,"NotResource":"arn:aws:s3:::b1"} | |
unsupported-element-combination | I | - | | {"Action":null,"NotAction":"s3:PutObject","Resource":null,"NotResource":"arn:aws:s3:::b1"} | |
unsupported-element-combination | I | - | | {"NotAction":7} | | list
unsupported-sid | I | error | /Statement/0/Sid | {"Sid":"read-only"} | | object
unsupported-sid | I | error | /Statement/0/Sid | {"Sid":"read only"} | | object
unsupported-sid | B | error | /Statement/0/Sid | {"Sid":"read_only"} | | object
unsupported-sid | S | error | /Statement/0/Sid | {"Sid":" "} | | object
unsupported-sid | T | error | /Statement/0/Sid | {"Sid":"a:b"} | | object
unsupported-sid | C | error | /Statement/0/Sid | {"Sid":"Verweigern*"} | | object
unsupported-sid | K | error | /Statement/0/Sid | {"Sid":"a/b"} | | object
unsupported-sid | I | error | /Statement/0/Sid | {"Sid":"Lés"} | | object
unsupported-sid | I | error | /Statement/0/Sid | {"Sid":"Allow${aws:username}"} | | object
unsupported-sid | I | error | /Statement/1/Sid | [{"Sid":"A"},{"Sid":"A."}] | |
unsupported-sid | R | suggestion | /Statement/0/Sid | {"Sid":"read-only"} | | object
unsupported-sid | E | suggestion | /Statement/0/Sid | {"Sid":"read only"} | | object
unsupported-sid | I | - | | {"Sid":"ReadOnly1"} | |
unsupported-sid | I | - | | {"Sid":"0"} | |
unsupported-sid | I | - | | {"Sid":"azAZ09"} | |
unsupported-sid | I | - | | {"Sid":""} | |
unsupported-sid | I | - | | {"Sid":7} | |
unsupported-sid | R | - | | {"Sid":"ReadOnly1"} | |
unique-sids-required | I | error | /Statement/1/Sid | [{"Sid":"A"},{"Sid":"A","Action":"s3:PutObject"}] | |
unique-sids-required | I | error | /Statement/1/Sid /Statement/3/Sid | [{"Sid":"A"},{"Sid":"A"},{"Sid":"B"},{"Sid":"A","Effect":"Deny"},{}] | |
unique-sids-required | I | error | /Statement/2/Sid /Statement/3/Sid | [{"Sid":"B"},{"Sid":"A"},{"Sid":"B"},{"Sid":"A"}] | |
unique-sids-required | B | error | /Statement/1/Sid | [{"Sid":"A b"},{"Sid":"A b"}] | |
unique-sids-required | S | error | /Statement/1/Sid | [{"Sid":"A"},{"Sid":"A"}] | |
unique-sids-required | T | error | /Statement/1/Sid | [{"Sid":"A"},{"Sid":"A"}] | |
unique-sids-required | C | error | /Statement/1/Sid | [{"Sid":"A"},{"Sid":"A"}] | |
unique-sids-required | K | error | /Statement/1/Sid | [{"Sid":"A"},{"Sid":"A"}] | |
unique-sids-required | I | - | | [{"Sid":"A"},{"Sid":"a","Action":"s3:PutObject"}] | |
unique-sids-required | I | - | | [{"Sid":"A"},{"Sid":"AA"},{"Sid":"A1"}] | |
unique-sids-required | I | - | | [{"Sid":""},{"Sid":""}] | |
unique-sids-required | I | - | | [{},{}] | |
unique-sids-required | I | - | | {"Sid":"A"} | |
unique-sids-required | I | - | | [{"Sid":["A"]},{"Sid":["A"]}] | |
unique-sids-required | R | - | | [{"Sid":"A"},{"Sid":"A"}] | |
unique-sids-recommended | R | warning | /Statement/1/Sid | [{"Sid":"A"},{"Sid":"A","Action":"s3:PutObject"}] | |
unique-sids-recommended | E | warning | /Statement/1/Sid | [{"Sid":"A b"},{"Sid":"A b","Action":"s3:PutObject"}] | |
unique-sids-recommended | R | warning | /Statement/2/Sid | [{"Sid":"A"},{},{"Sid":"A"}] | |
unique-sids-recommended | R | - | | [{"Sid":"A"},{"Sid":"B","Action":"s3:PutObject"}] | |
unique-sids-recommended | R | - | | [{"Sid":"A"},{"Sid":"a"}] | |
unique-sids-recommended | R | - | | [{"Sid":""},{"Sid":""}] | |
unique-sids-recommended | I | - | | [{"Sid":"A"},{"Sid":"A"}] | |
unique-sids-recommended | R | warning | /Statement/1/Sid | [{"Sid":"-"},{"Sid":"-"}] | |
unique-sids-recommended | R | - | | base | |
unique-sids-recommended | R | - | | [{"Sid":"A "},{"Sid":"A"}] | |
unique-sids-recommended | T | - | | [{"Sid":"A"},{"Sid":"A"}] | |
unique-sids-recommended | K | - | | [{"Sid":"A"},{"Sid":"A"}] | |
empty-sid-value | I | suggestion | /Statement/0/Sid | {"Sid":""} | | object
empty-sid-value | R | suggestion | /Statement/0/Sid | {"Sid":""} | | object
empty-sid-value | T | suggestion | /Statement/0/Sid | {"Sid":""} | | object
empty-sid-value | C | suggestion | /Statement/1/Sid | [{"Sid":"A"},{"Sid":""}] | |
empty-sid-value | K | suggestion | /Statement/0/Sid | {"Sid":""} | | object
empty-sid-value | I | - | | base | |
empty-sid-value | I | - | | {"Sid":" "} | |
empty-sid-value | I | - | | {"Sid":[]} | |
empty-sid-value | E | suggestion | /Statement/0/Sid | {"Sid":""} | | object
empty-sid-value | B | suggestion | /Statement/0/Sid /Statement/1/Sid | [{"Sid":""},{"Sid":""}] | |
empty-sid-value | R | - | | {"Sid":"-"} | |
empty-array-action | I | suggestion | /Statement/0/Action | {"Action":[]} | | object
empty-array-action | I | suggestion | /Statement/0/NotAction | {"Action":null,"NotAction":[]} | | object
empty-array-action | I | suggestion | /Statement/0/NotAction | {"Effect":"Deny","Action":null,"NotAction":[]} | | object
empty-array-action | I | suggestion | /Statement/0/NotAction | {"NotAction":[]} | | object
empty-array-action | R | suggestion | /Statement/0/Action | {"Action":[]} | | object
empty-array-action | T | suggestion | /Statement/0/Action | {"Action":[]} | | object
empty-array-action | C | suggestion | /Statement/0/NotAction | {"Action":null,"NotAction":[]} | | object
empty-array-action | K | suggestion | /Statement/0/Action | {"Action":[]} | | object
empty-array-action | I | - | | {"Action":["s3:GetObject"]} | |
empty-array-action | I | - | | {"Action":""} | |
empty-array-action | I | - | | {"Action":[7]} | |
empty-array-action | I | - | | {"Action":[""]} | |
empty-array-action | I | - | | {"Action":{}} | |
empty-array-action | I | - | | {"Action":null} | |
empty-array-resource | I | suggestion | /Statement/0/Resource | {"Resource":[]} | | object
empty-array-resource | B | suggestion | /Statement/0/Resource | {"Resource":[]} | | object
empty-array-resource | S | suggestion | /Statement/0/NotResource | {"Resource":null,"NotResource":[]} | | object
empty-array-resource | R | suggestion | /Statement/0/Resource | {"Resource":[]} | | object
empty-array-resource | C | suggestion | /Statement/0/NotResource | {"Resource":null,"NotResource":[]} | | object
empty-array-resource | K | suggestion | /Statement/0/Resource | {"Resource":[]} | | object
empty-array-resource | I | - | | base | |
empty-array-resource | I | - | | {"Resource":[""]} | |
empty-array-resource | I | - | | {"Resource":[7]} | |
empty-array-resource | T | - | | {"Resource":[]} | |
empty-array-principal | R | suggestion | /Statement/0/Principal/AWS | {"Principal":{"AWS":[]}} | | object
empty-array-principal | T | suggestion | /Statement/0/Principal/Service | {"Principal":{"Service":[]}} | | object
empty-array-principal | E | suggestion | /Statement/0/Principal/AWS | {"Principal":{"AWS":[]}} | | object
empty-array-principal | R | suggestion | /Statement/0/NotPrincipal/AWS | {"Effect":"Deny","Principal":null,"NotPrincipal":{"AWS":[]}} | | object
empty-array-principal | R | suggestion | /Statement/0/Principal/CanonicalUser /Statement/0/Principal/Federated | {"Principal":{"Federated":[],"CanonicalUser":[]}} | | object
empty-array-principal | R | suggestion | /Statement/0/Principal/Service | {"Principal":{"AWS":"*","Service":[]}} | | object
empty-array-principal | R | - | | base | |
empty-array-principal | R | - | | {"Principal":{}} | |
empty-array-principal | R | - | | {"Principal":[]} | |
empty-array-principal | R | - | | {"Principal":{"AWS":[7]}} | |
empty-array-principal | R | - | | {"Principal":{"AWS":""}} | |
empty-array-principal | R | - | | {"Principal":{"IAM":[]}} | |
empty-object-principal | R | suggestion | /Statement/0/Principal | {"Principal":{}} | | object
empty-object-principal | E | suggestion | /Statement/0/Principal | {"Principal":{}} | | object
empty-object-principal | T | suggestion | /Statement/0/Principal | {"Principal":{}} | | object
empty-object-principal | R | suggestion | /Statement/0/NotPrincipal | {"Principal":null,"NotPrincipal":{}} | | object
empty-object-principal | R | suggestion | /Statement/0/NotPrincipal | {"Effect":"Deny","NotPrincipal":{}} | | object
empty-object-principal | R | - | | base | |
empty-object-principal | R | - | | {"Principal":"*"} | |
empty-object-principal | R | - | | {"Principal":""} | |
empty-object-principal | R | - | | {"Principal":[]} | |
empty-object-principal | R | - | | {"Principal":{"AWS":[]}} | |
empty-object-condition | I | suggestion | /Statement/0/Condition/StringEquals | {"Condition":{"StringEquals":{}}} | | object operator-case
empty-object-condition | I | suggestion | /Statement/0/Condition | {"Condition":{}} | | object
empty-object-condition | R | suggestion | /Statement/0/Condition | {"Condition":{}} | | object
empty-object-condition | T | suggestion | /Statement/0/Condition/ForAllValues:StringLikeIfExists | {"Condition":{"ForAllValues:StringLikeIfExists":{}}} | | object operator-case
empty-object-condition | C | suggestion | /Statement/0/Condition/Bool | {"Condition":{"Bool":{},"StringEquals":{"aws:PrincipalOrgID":"o-abc"}}} | | object operator-case
empty-object-condition | K | suggestion | /Statement/0/Condition/Bool /Statement/0/Condition/Null | {"Condition":{"Bool":{},"Null":{}}} | | object operator-case
empty-object-condition | I | - | | {"Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-abc"}}} | |
empty-object-condition | I | - | | {"Condition":{"StringEquals":{"aws:PrincipalOrgID":[]}}} | |
empty-object-condition | I | - | | {"Condition":{"StringEquals":[]}} | |
empty-object-condition | I | - | | {"Condition":{"StringEquals":"x"}} | |
empty-object-condition | I | - | | {"Condition":[]} | |
empty-object-condition | I | - | | base | |
empty-array-condition | I | suggestion | /Statement/0/Condition/StringEquals/aws:PrincipalOrgID | {"Condition":{"StringEquals":{"aws:PrincipalOrgID":[]}}} | | object
empty-array-condition | R | suggestion | | {"Condition":{"stringnotequals":{"aws:PrincipalOrgID":[]}}} | |
empty-array-condition | C | suggestion | | {"Condition":{"ArnLike":{"aws:PrincipalArn":[]}}} | |
empty-array-condition | T | suggestion | | {"Condition":{"IpAddress":{"aws:SourceIp":[]}}} | |
empty-array-condition | K | suggestion | | {"Condition":{"Bool":{"aws:SecureTransport":[]}}} | |
empty-array-condition | I | suggestion | | {"Condition":{"Null":{"aws:TagKeys":[]}}} | |
empty-array-condition | I | suggestion | | {"Condition":{"NumericLessThan":{"s3:max-keys":[]}}} | |
empty-array-condition | I | suggestion | /Statement/0/Condition/StringEquals/aws:PrincipalOrgID /Statement/0/Condition/StringEquals/aws:SourceVpc | {"Condition":{"StringEquals":{"aws:PrincipalOrgID":[],"aws:SourceVpc":[],"aws:username":"x"}}} | | object
empty-array-condition | I | - | | {"Condition":{"StringEquals":{"aws:PrincipalOrgID":["o-abc"]}}} | |
empty-array-condition | I | - | | {"Condition":{"StringEquals":{"aws:PrincipalOrgID":""}}} | |
empty-array-condition | I | - | | {"Condition":{"StringEquals":{"aws:PrincipalOrgID":[{}]}}} | |
empty-array-condition | I | - | | {"Condition":{"StringEquals":{"aws:PrincipalOrgID":{}}}} | |
empty-array-condition | I | - | | {"Condition":{"StringEqualsIfExists":{"aws:PrincipalOrgID":[]}}} | |
empty-array-condition | I | - | | {"Condition":{"ForAllValues:StringEquals":{"aws:TagKeys":[]}}} | |
empty-array-condition | I | - | | {"Condition":{"ForAnyValue:StringEquals":{"aws:TagKeys":[]}}} | |
empty-array-condition | I | - | | {"Condition":{"StringEqual":{"aws:PrincipalOrgID":[]}}} | |
empty-array-condition-forallvalues | I | suggestion | /Statement/0/Condition/ForAllValues:StringEquals/aws:TagKeys | {"Condition":{"ForAllValues:StringEquals":{"aws:TagKeys":[]}}} | | object
empty-array-condition-forallvalues | R | suggestion | | {"Condition":{"forallvalues:stringlike":{"aws:TagKeys":[]}}} | |
empty-array-condition-forallvalues | T | suggestion | | {"Condition":{"ForAllValues:StringNotEquals":{"aws:TagKeys":[]}}} | |
empty-array-condition-forallvalues | C | suggestion | | {"Condition":{"ForAllValues:StringEqualsIfExists":{"aws:TagKeys":[]}}} | |
empty-array-condition-forallvalues | K | suggestion | | {"Condition":{"ForAllValues:ArnLike":{"aws:PrincipalOrgPaths":[]}}} | |
empty-array-condition-forallvalues | I | - | | {"Condition":{"Null":{"aws:TagKeys":"true"}}} | |
empty-array-condition-forallvalues | I | - | | {"Condition":{"ForAllValues:StringEquals":{"aws:TagKeys":["a"]}}} | |
empty-array-condition-forallvalues | I | - | | {"Condition":{"ForAllValues:StringEquals":{}}} | |
empty-array-condition-forallvalues | I | - | | {"Condition":{"ForAnyValue:StringEquals":{"aws:TagKeys":[]}}} | |
empty-array-condition-forallvalues | I | suggestion | | {"Effect":"Deny","Condition":{"ForAllValues:Null":{"aws:TagKeys":[]}}} | |
empty-array-condition-forallvalues | I | - | | {"Condition":{"ForAllValue:StringEquals":{"aws:TagKeys":[]}}} | |
empty-array-condition-foranyvalue | I | suggestion | /Statement/0/Condition/ForAnyValue:StringEquals/aws:TagKeys | {"Condition":{"ForAnyValue:StringEquals":{"aws:TagKeys":[]}}} | | object
empty-array-condition-foranyvalue | R | suggestion | | {"Condition":{"foranyvalue:stringlike":{"aws:TagKeys":[]}}} | |
empty-array-condition-foranyvalue | C | suggestion | | {"Condition":{"ForAnyValue:StringNotLike":{"aws:TagKeys":[]}}} | |
empty-array-condition-foranyvalue | T | suggestion | | {"Condition":{"ForAnyValue:StringEqualsIfExists":{"aws:TagKeys":[]}}} | |
empty-array-condition-foranyvalue | I | - | | {"Condition":{"ForAnyValue:StringEquals":{"aws:TagKeys":["a"]}}} | |
empty-array-condition-foranyvalue | I | - | | {"Condition":{"ForAnyValue:StringEquals":{"aws:TagKeys":[""]}}} | |
empty-array-condition-foranyvalue | I | - | | {"Condition":{"ForAnyValues:StringEquals":{"aws:TagKeys":[]}}} | |
empty-array-condition-foranyvalue | K | suggestion | | {"Condition":{"FORANYVALUE:StringEquals":{"aws:PrincipalOrgPaths":[]}}} | |
empty-array-condition-foranyvalue | I | suggestion | /Statement/1/Condition/ForAnyValue:StringEquals/aws:TagKeys | [{},{"Effect":"Deny","Condition":{"ForAnyValue:StringEquals":{"aws:TagKeys":[]}}}] | | operator-case key-case
empty-array-condition-foranyvalue | I | - | | {"Condition":{"StringEquals":{"aws:TagKeys":[]}}} | |
empty-array-condition-foranyvalue | I | - | | {"Condition":{"ForAllValues:StringEquals":{"aws:TagKeys":[]}}} | |
empty-array-condition-foranyvalue | I | - | | {"Condition":{"ForAnyValue:StringEquals":{"aws:TagKeys":[null]}}} | |
empty-array-condition-ifexists | I | suggestion | /Statement/0/Condition/StringEqualsIfExists/aws:PrincipalOrgID | {"Condition":{"StringEqualsIfExists":{"aws:PrincipalOrgID":[]}}} | | object
empty-array-condition-ifexists | R | suggestion | | {"Condition":{"stringlikeifexists":{"aws:PrincipalOrgID":[]}}} | |
empty-array-condition-ifexists | T | suggestion | | {"Condition":{"BoolIfExists":{"aws:MultiFactorAuthPresent":[]}}} | |
empty-array-condition-ifexists | K | suggestion | | {"Condition":{"StringNotEqualsIfExists":{"aws:PrincipalOrgID":[]}}} | |
empty-array-condition-ifexists | C | suggestion | | {"Condition":{"ArnNotLikeIfExists":{"aws:PrincipalArn":[]}}} | |
empty-array-condition-ifexists | I | - | | {"Condition":{"Null":{"aws:PrincipalOrgID":"true"}}} | |
empty-array-condition-ifexists | I | - | | {"Condition":{"StringEqualsIfExists":{"aws:PrincipalOrgID":["o-abc"]}}} | |
empty-array-condition-ifexists | I | - | | {"Condition":{"StringEquals":{"aws:PrincipalOrgID":[]}}} | |
empty-array-condition-ifexists | I | - | | {"Condition":{"ForAllValues:StringEqualsIfExists":{"aws:TagKeys":[]}}} | |
empty-array-condition-ifexists | I | - | | {"Condition":{"NullIfExists":{"aws:PrincipalOrgID":[]}}} | |
empty-array-condition-ifexists | I | - | | {"Condition":{"ForAnyValue:StringEqualsIfExists":{"aws:TagKeys":[]}}} | |
redundant-statement | I | suggestion | /Statement/1 | [{},{}] | |
redundant-statement | I | suggestion | /Statement/1 /Statement/3 | [{},{},{"Action":"s3:PutObject"},{}] | |
redundant-statement | I | suggestion | /Statement/1 | [{"Action":"s3:GetObject"},{"Action":["S3:getobject"]}] | |
redundant-statement | I | suggestion | /Statement/1 | [{"Action":["s3:GetObject","s3:PutObject"]},{"Action":["s3:PutObject","s3:GetObject","s3:PutObject"]}] | |
redundant-statement | I | suggestion | /Statement/1 | [{"Sid":"A"},{"Sid":"B"}] | |
redundant-statement | I | suggestion | /Statement/1 | [{"Resource":["arn:aws:s3:::a","arn:aws:s3:::b"]},{"Resource":["arn:aws:s3:::b","arn:aws:s3:::a"]}] | |
redundant-statement | I | suggestion | /Statement/1 | [{"Condition":{}},{}] | |
redundant-statement | I | suggestion | /Statement/1 | [{"Condition":{"StringEquals":{}}},{}] | |
redundant-statement | I | suggestion | /Statement/1 | [{"Condition":{"Bool":{"aws:SecureTransport":true}}},{"Condition":{"bool":{"AWS:securetransport":["true"]}}}] | |
redundant-statement | I | suggestion | /Statement/1 | [{"Condition":{"StringEquals":{"aws:username":["a","b"]},"Null":{"aws:TagKeys":"true"}}},{"Condition":{"Null":{"aws:TagKeys":"true"},"StringEquals":{"aws:username":["b","a"]}}}] | |
redundant-statement | I | suggestion | /Statement/1 | [{"Action":"no:Such"},{"Action":"no:Such"}] | |
redundant-statement | I | suggestion | /Statement/1 | [{"Action":[]},{"Action":[]}] | |
redundant-statement | I | suggestion | /Statement/3 /Statement/2 | [{"Resource":"arn:aws:s3:::a"},{"Resource":"arn:aws:s3:::b"},{"Resource":"arn:aws:s3:::b"},{"Resource":"arn:aws:s3:::a"}] | |
redundant-statement | R | suggestion | /Statement/1 | [{"Principal":"*"},{"Principal":{"AWS":["*"]}}] | |
redundant-statement | R | suggestion | /Statement/1 | [{"Principal":{"AWS":"111122223333","Service":"ec2.amazonaws.com"}},{"Principal":{"Service":["ec2.amazonaws.com"],"AWS":"111122223333"}}] | |
redundant-statement | T | suggestion | /Statement/1 | [{},{}] | |
redundant-statement | C | suggestion | /Statement/1 | [{},{}] | |
redundant-statement | K | suggestion | /Statement/1 | [{},{}] | |
redundant-statement | I | - | | [{},{"Condition":{"Bool":{"aws:SecureTransport":"true"}}}] | |
redundant-statement | I | - | | base | |
redundant-statement | I | - | | [{},{"Effect":"Deny"}] | |
redundant-statement | I | - | | [{},{"Action":null,"NotAction":"s3:GetObject"}] | |
redundant-statement | I | - | | [{},{"Resource":null,"NotResource":"arn:aws:s3:::b1/*"}] | |
redundant-statement | I | - | | [{"Resource":"arn:aws:s3:::a"},{"Resource":"arn:aws:s3:::A"}] | |
redundant-statement | I | - | | [{"Resource":"arn:aws:s3:::a"},{"Resource":["arn:aws:s3:::a","arn:aws:s3:::b"]}] | |
redundant-statement | I | - | | [{"Action":"no:Such"},{"Action":"no:Thing"}] | |
redundant-statement | I | - | | [{"Action":"s3:*"},{"Action":"s3:GetObject"}] | |
redundant-statement | I | - | | [{"Condition":{"StringEquals":{"aws:username":"a"}}},{"Condition":{"StringEquals":{"aws:username":"A"}}}] | |
redundant-statement | I | - | | [{"Condition":{"StringEquals":{"aws:username":"a"}}},{"Condition":{"StringLike":{"aws:username":"a"}}}] | |
redundant-statement | I | - | | [{"Condition":{"StringEquals":{"aws:username":"a"}}},{"Condition":{"StringEqualsIfExists":{"aws:username":"a"}}}] | |
redundant-statement | I | - | | [{"Condition":{"StringEquals":{"aws:username":"a"}}},{"Condition":{"ForAnyValue:StringEquals":{"aws:username":"a"}}}] | |
redundant-statement | I | - | | [{"Condition":{"StringEquals":{"aws:username":[]}}},{}] | |
redundant-statement | I | - | | [{"Condition":{"StringEquals":{"aws:username":[]}}},{"Condition":{"StringEquals":{"aws:username":""}}}] | |
redundant-statement | I | - | | [{"Condition":{"StringEquals":{"aws:username":"a"},"stringequals":{"aws:username":"b"}}},{"Condition":{"StringEquals":{"aws:username":["a","b"]}}}] | | operator-case
redundant-statement | I | - | | [{"Condition":{"StringFoo":{"aws:username":"a"}}},{"Condition":{"StringBar":{"aws:username":"a"}}}] | |
redundant-statement | I | - | | [{"Action":7},{"Action":8}] | |
redundant-statement | I | - | | [{"Action":["s3:GetObject",7]},{"Action":["s3:GetObject",8]}] | |
redundant-statement | I | - | | [{"Comment":"a"},{"Comment":"b"}] | |
redundant-statement | I | - | | [{"NotAction":"s3:PutObject"},{"NotAction":"s3:ListBucket"}] | |
redundant-statement | I | - | | doc {"Version":"2012-10-17","Statement":["x","x"]} | |
redundant-statement | R | - | | [{"Principal":{"AWS":"111122223333"}},{"Principal":{"Federated":"111122223333"}}] | |
redundant-statement | R | - | | [{"Principal":{"AWS":"111122223333"}},{"Principal":null,"NotPrincipal":{"AWS":"111122223333"}}] | |
redundant-statement | R | - | | [{"Principal":{"AWS":"111122223333"}},{"Principal":{"AWS":"111122223333","Service":[]}}] | |
redundant-statement | R | - | | [{"Resource":null},{"Resource":[]}] | |
deny-matches-nothing | I | security | /Statement/0/NotResource | {"Effect":"Deny","Resource":null,"NotResource":"*"} | | list
deny-matches-nothing | I | security | /Statement/0/NotResource/1 | {"Effect":"Deny","Resource":null,"NotResource":["arn:aws:s3:::b1/*","*"]} | |
deny-matches-nothing | I | security | /Statement/0/NotResource | {"Effect":"Deny","Resource":null,"NotResource":"**"} | | list
deny-matches-nothing | I | security | /Statement/0/NotResource | {"Effect":"Deny","Resource":null,"NotResource":"*:*"} | | list
deny-matches-nothing | I | security | /Statement/0/NotResource | {"Effect":"Deny","Resource":null,"NotResource":"arn:aws:*:*:*:*"} | | list
deny-matches-nothing | I | security | /Statement/0/NotResource | {"Effect":"Deny","Resource":null,"NotResource":"arn:*:*:*:*:*"} | | list
deny-matches-nothing | I | security | /Statement/0/NotResource | {"Effect":"Deny","Resource":null,"NotResource":"arn:aws:*"} | | list
deny-matches-nothing | I | security | /Statement/0/NotAction | {"Effect":"Deny","Action":null,"NotAction":"*","Resource":"*"} | | list
deny-matches-nothing | I | security | /Statement/0/NotAction | {"Effect":"Deny","Action":null,"NotAction":"*:*","Resource":"*"} | | list
deny-matches-nothing | I | security | /Statement/0/NotAction/1 | {"Effect":"Deny","Action":null,"NotAction":["iam:*","**"]} | |
deny-matches-nothing | I | security | /Statement/0/NotAction /Statement/0/NotResource | {"Effect":"Deny","Action":null,"NotAction":"*","Resource":null,"NotResource":"*"} | | list
deny-matches-nothing | I | security | /Statement/0/NotAction/0 | {"Effect":"Deny","Action":null,"NotAction":["*","*"],"Resource":"*"} | |
deny-matches-nothing | B | security | | {"Effect":"Deny","Resource":null,"NotResource":"*","Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-abc"}}} | |
deny-matches-nothing | S | security | | {"Effect":"Deny","Resource":null,"NotResource":["*"]} | |
deny-matches-nothing | R | security | | {"Effect":"Deny","Resource":null,"NotResource":"*"} | |
deny-matches-nothing | E | security | | {"Effect":"Deny","Resource":null,"NotResource":"*"} | |
deny-matches-nothing | C | security | | {"Action":null,"NotAction":"*"} | |
deny-matches-nothing | K | security | | {"Resource":null,"NotResource":"*"} | |
deny-matches-nothing | I | security | /Statement/1/NotResource | [{},{"Effect":"Deny","Resource":null,"NotResource":"*"}] | | list
deny-matches-nothing | I | - | | {"Effect":"Deny","Resource":null,"NotResource":"arn:aws:s3:::b1/*"} | |
deny-matches-nothing | I | - | | {"Resource":null,"NotResource":"*"} | |
deny-matches-nothing | I | - | | {"Effect":"Deny","Resource":"*"} | |
deny-matches-nothing | I | - | | {"Effect":"Deny","Action":"*","Resource":"*"} | |
deny-matches-nothing | I | - | | {"Effect":"Deny","Action":null,"NotAction":"s3:*","Resource":"*"} | |
deny-matches-nothing | I | - | | {"Effect":"Deny","Action":null,"NotAction":[]} | |
deny-matches-nothing | I | - | | {"Effect":"Deny","Resource":null,"NotResource":[]} | |
deny-matches-nothing | I | - | | {"Effect":"Deny","Resource":null,"NotResource":"arn:aws:s3:*:*:*"} | |
deny-matches-nothing | I | - | | {"Effect":"Deny","Resource":null,"NotResource":"arn:aws:*:us-east-1:*:*"} | |
deny-matches-nothing | I | - | | {"Effect":"Deny","Resource":null,"NotResource":"?*"} | |
deny-matches-nothing | I | - | | {"Effect":"Deny","Action":null,"NotAction":"*:Get*","Resource":"*"} | |
deny-matches-nothing | K | - | | {"Resource":null,"NotResource":"arn:aws:*"} | |
deny-matches-nothing | T | - | | {"Effect":"Deny","Action":null,"NotAction":"*"} | |
deny-with-not-element | I | suggestion | /Statement/0/NotAction | {"Effect":"Deny","Action":null,"NotAction":"s3:*","Resource":"*"} | | object
deny-with-not-element | I | suggestion | /Statement/0/NotAction | {"Effect":"Deny","Action":null,"NotAction":["iam:*","sts:*"],"Resource":["arn:aws:s3:::b1","*"]} | | object
deny-with-not-element | I | suggestion | /Statement/0/NotAction | {"Effect":"Deny","Action":null,"NotAction":"s3:GetObject","Resource":"**"} | | object
deny-with-not-element | I | suggestion | /Statement/0/NotAction | {"Effect":"Deny","Action":null,"NotAction":"s3:*","Resource":"*","Condition":{"BoolIfExists":{"aws:MultiFactorAuthPresent":"false"}}} | | object
deny-with-not-element | I | suggestion | /Statement/0/NotResource | {"Effect":"Deny","Action":"s3:*","Resource":null,"NotResource":"arn:aws:s3:::b1/*"} | | object
deny-with-not-element | I | suggestion | /Statement/0/NotResource | {"Effect":"Deny","Action":"*","Resource":null,"NotResource":"arn:aws:s3:::b1/*"} | | object
deny-with-not-element | I | suggestion | /Statement/0/NotResource | {"Effect":"Deny","Action":["s3:GetObject","s3:Put?bject"],"Resource":null,"NotResource":"arn:aws:s3:::b1/*"} | | object
deny-with-not-element | I | suggestion | /Statement/0/NotResource | {"Effect":"Deny","Action":"*:*","Resource":null,"NotResource":"arn:aws:s3:::b1/*"} | | object
deny-with-not-element | I | suggestion | /Statement/0/NotAction | {"Effect":"Deny","Action":null,"NotAction":"s3:*","Resource":null,"NotResource":"arn:aws:s3:::b1/*"} | | object
deny-with-not-element | I | suggestion | /Statement/0/NotAction | {"Effect":"Deny","Action":null,"NotAction":[],"Resource":"*"} | | object
deny-with-not-element | B | suggestion | | {"Effect":"Deny","Action":null,"NotAction":"s3:*","Resource":"*"} | |
deny-with-not-element | S | suggestion | | {"Effect":"Deny","Action":null,"NotAction":"s3:*","Resource":"*"} | |
deny-with-not-element | R | suggestion | | {"Effect":"Deny","Action":"s3:*","Resource":null,"NotResource":"arn:aws:s3:::b1/*"} | |
deny-with-not-element | E | suggestion | | {"Effect":"Deny","Action":null,"NotAction":"s3:*","Resource":"*"} | |
deny-with-not-element | C | suggestion | | {"Action":null,"NotAction":["iam:*"],"Resource":"*","Condition":{"StringNotEquals":{"aws:RequestedRegion":"eu-west-1"}}} | |
deny-with-not-element | I | - | | {"Effect":"Deny","Action":null,"NotAction":"s3:*"} | |
deny-with-not-element | I | - | | {"Effect":"Deny","Action":"s3:GetObject","Resource":null,"NotResource":"arn:aws:s3:::b1/*"} | |
deny-with-not-element | I | - | | {"Action":null,"NotAction":"s3:*","Resource":"*"} | |
deny-with-not-element | I | - | | {"Action":"s3:*","Resource":null,"NotResource":"arn:aws:s3:::b1/*"} | |
deny-with-not-element | I | - | | {"Effect":"Deny","Action":"*","Resource":"*"} | |
deny-with-not-element | I | - | | {"Effect":"Deny","Action":null,"NotAction":"*","Resource":"*"} | |
deny-with-not-element | I | - | | {"Effect":"Deny","Action":"s3:*","Resource":null,"NotResource":"*"} | |
deny-with-not-element | K | - | | {"Action":"s3:*","Resource":null,"NotResource":"arn:aws:s3:::b1/*"} | |
deny-with-not-element | T | - | | {"Effect":"Deny","Action":null,"NotAction":"sts:*"} | |
\.
