--
-- variable.sql
--		Cases of lint_variable.c.  Columns and shorthand: cases.sql.
--
COPY lint_case (rule, kind, found, path, document, options, variants) FROM stdin (DELIMITER '|');
missing-brace-in-variable | I | error | /Statement/0/Resource | {"Resource":"arn:aws:s3:::b1/${aws:username/*"} | |
missing-brace-in-variable | I | - | | {"Resource":"arn:aws:s3:::b1/${aws:username}/*"} | |
missing-brace-in-variable | I | error | /Statement/0/Resource/1 | {"Resource":["arn:aws:s3:::b1/*","arn:aws:s3:::b1/${aws:username}/${aws:userid"]} | |
missing-brace-in-variable | I | error | | {"Resource":"arn:aws:s3:::b1/${aws:username/${aws:userid}"} | |
missing-brace-in-variable | I | error | | {"Resource":"arn:aws:s3:::b1/${"} | |
missing-brace-in-variable | I | error | | {"Resource":null,"NotResource":"arn:aws:s3:::b1/${aws:username/*"} | |
missing-brace-in-variable | R | error | /Statement/0/Condition/StringLike/s3:prefix | {"Condition":{"StringLike":{"s3:prefix":"${aws:username/*"}}} | |
missing-brace-in-variable | T | error | | {"Condition":{"StringEquals":{"sts:ExternalId":["${aws:PrincipalTag/id"]}}} | |
missing-brace-in-variable | K | error | | {"Condition":{"NumericEquals":{"s3:max-keys":"${aws:PrincipalTag/max"}}} | |
missing-brace-in-variable | I | error | /Statement/0/Action | {"Action":"s3:${aws:PrincipalTag/verb"} | |
missing-brace-in-variable | I | error | | {"Resource":"arn:aws:s3:::b1/${aws:PrincipalTag/t, 'x'"} | |
missing-brace-in-variable | I | - | | {"Resource":"arn:aws:s3:::b1/$aws:username"} | |
missing-brace-in-variable | I | - | | {"Resource":"arn:aws:s3:::b1/{x"} | |
missing-brace-in-variable | I | - | | {"Resource":"arn:aws:s3:::b1/${aws:PrincipalTag/t, '}'}/*"} | |
missing-quote-in-variable | I | error | /Statement/0/Resource | {"Resource":"arn:aws:s3:::b1/${aws:PrincipalTag/team, 'x}/*"} | |
missing-quote-in-variable | I | - | | {"Resource":"arn:aws:s3:::b1/${aws:PrincipalTag/team, 'x'}/*"} | |
missing-quote-in-variable | I | error | | {"Resource":"arn:aws:s3:::b1/${aws:PrincipalTag/team, x}/*"} | |
missing-quote-in-variable | I | error | | {"Resource":"arn:aws:s3:::b1/${aws:PrincipalTag/team,x'}/*"} | |
missing-quote-in-variable | I | error | | {"Resource":"arn:aws:s3:::b1/${aws:PrincipalTag/team, \\"x\\"}/*"} | |
missing-quote-in-variable | I | error | | {"Resource":"arn:aws:s3:::b1/${aws:PrincipalTag/team,}/*"} | |
missing-quote-in-variable | I | error | | {"Resource":"arn:aws:s3:::b1/${aws:PrincipalTag/team, 'x' y}/*"} | |
missing-quote-in-variable | I | error | | {"Resource":"arn:aws:s3:::b1/${aws:PrincipalTag/team, 'x' 'y'}/*"} | |
missing-quote-in-variable | I | - | | {"Resource":"arn:aws:s3:::b1/${aws:PrincipalTag/team,''}/*"} | |
missing-quote-in-variable | I | - | | {"Resource":"arn:aws:s3:::b1/${aws:PrincipalTag/team , 'x, y' }/*"} | |
missing-quote-in-variable | I | - | | {"Resource":"arn:aws:s3:::b1/${aws:username}, x/*"} | |
missing-quote-in-variable | R | error | /Statement/0/Condition/StringEquals/aws:ResourceTag~1team/1 | {"Condition":{"StringEquals":{"aws:ResourceTag/team":["a","${aws:PrincipalTag/team, none}"]}}} | |
missing-quote-in-variable | C | error | | {"Resource":null,"NotResource":["arn:aws:s3:::${aws:PrincipalTag/b, b1}"]} | |
missing-quote-in-variable | I | - | | {"Resource":"arn:aws:s3:::b1/${opt:stage, dev}/*"} | |
unsupported-space-in-variable | I | error | /Statement/0/Resource | {"Resource":"arn:aws:s3:::b1/${aws: username}/*"} | |
unsupported-space-in-variable | I | - | | {"Resource":"arn:aws:s3:::b1/${aws:PrincipalTag/team, 'x y'}/*"} | |
unsupported-space-in-variable | I | error | | {"Resource":"arn:aws:s3:::b1/${aws :username}/*"} | |
unsupported-space-in-variable | I | error | | {"Resource":"arn:aws:s3:::b1/${aws:user name}/*"} | |
unsupported-space-in-variable | I | error | | {"Resource":"arn:aws:s3:::b1/${aws:Principal Tag/team}/*"} | |
unsupported-space-in-variable | I | error | | {"Resource":"arn:aws:s3:::b1/${aws:PrincipalTag /team, 'x'}/*"} | |
unsupported-space-in-variable | I | - | | {"Resource":"arn:aws:s3:::b1/${aws:PrincipalTag/cost centre}/*"} | |
unsupported-space-in-variable | I | - | | {"Resource":"arn:aws:s3:::b1/${aws:username}/a b"} | |
unsupported-space-in-variable | I | error | /Statement/0/Resource | {"Resource":"arn:aws:s3:::b1/${ aws:username }/*"} | |
unsupported-space-in-variable | I | error | | {"Resource":"arn:aws:s3:::b1/${aws:PrincipalTag/team , 'x'}/*"} | |
unsupported-space-in-variable | I | - | | {"Resource":"arn:aws:s3:::b1/${aws:PrincipalTag/team,  'x' }/*"} | |
unsupported-space-in-variable | I | - | | {"Resource":"arn:aws:s3:::b1/${ }/*"} | |
unsupported-space-in-variable | T | error | /Statement/0/Condition/StringLike/sts:RoleSessionName | {"Condition":{"StringLike":{"sts:RoleSessionName":"${aws:user name}"}}} | |
unsupported-space-in-variable | C | error | | {"Condition":{"ArnLike":{"aws:PrincipalArn":["arn:aws:iam::*:user/${aws: username}"]}}} | |
unsupported-space-in-variable | I | - | | {"Resource":"arn:aws:s3:::b1/${{ vars.bucket }}/*"} | |
empty-variable | I | error | /Statement/0/Resource | {"Resource":"arn:aws:s3:::b1/${}/*"} | |
empty-variable | I | - | | {"Resource":"arn:aws:s3:::b1/${*}/*"} | |
empty-variable | I | error | | {"Resource":"arn:aws:s3:::b1/${   }/*"} | |
empty-variable | I | error | | {"Resource":"arn:aws:s3:::b1/${, 'x'}/*"} | |
empty-variable | I | - | | {"Resource":"arn:aws:s3:::b1/${?}${$}/*"} | |
empty-variable | I | - | | {"Resource":"arn:aws:s3:::b1/{}/*"} | |
empty-variable | I | error | | {"Resource":null,"NotResource":["arn:aws:s3:::b1/${}"]} | |
empty-variable | R | error | /Statement/0/Condition/StringNotEqualsIfExists/aws:ResourceTag~1t/1 | {"Condition":{"StringNotEqualsIfExists":{"aws:ResourceTag/t":["x","${}"]}}} | |
empty-variable | K | error | | {"Condition":{"NumericEquals":{"s3:max-keys":"${}"}}} | |
variable-unsupported-in-element | I | error | /Statement/0/Action | {"Action":"s3:${aws:PrincipalTag/verb}"} | |
variable-unsupported-in-element | I | - | | {"Resource":"arn:aws:s3:::b1/${aws:username}/*"} | |
variable-unsupported-in-element | I | error | /Statement/0/Action/1 | {"Action":["s3:GetObject","s3:Get${aws:PrincipalTag/a}${aws:PrincipalTag/b}"]} | |
variable-unsupported-in-element | I | error | /Statement/0/NotAction | {"Action":null,"NotAction":"${aws:PrincipalTag/service}:*"} | |
variable-unsupported-in-element | R | error | /Statement/0/Principal/AWS | {"Principal":{"AWS":"arn:aws:iam::111122223333:user/${aws:username}"}} | |
variable-unsupported-in-element | R | error | | {"Principal":null,"NotPrincipal":{"AWS":["arn:aws:iam::${aws:PrincipalAccount}:root"]},"Effect":"Deny"} | |
variable-unsupported-in-element | T | error | | {"Principal":{"Federated":"${aws:FederatedProvider}"}} | |
variable-unsupported-in-element | I | error | /Statement/0/Condition/StringEquals/aws:PrincipalTag~1${aws:username} | {"Condition":{"StringEquals":{"aws:PrincipalTag/${aws:username}":"x"}}} | | key-case
variable-unsupported-in-element | I | error | /Statement/0/Sid | {"Sid":"For${aws:username}"} | |
variable-unsupported-in-element | R | error | /Id | doc {"Version":"2012-10-17","Id":"${aws:username}","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:role/app"},"Action":"s3:GetObject","Resource":"arn:aws:s3:::b1/*"}]} | |
variable-unsupported-in-element | I | error | | {"Action":"s3:Get${*}"} | |
variable-unsupported-in-element | I | - | | {"Resource":null,"NotResource":"arn:aws:s3:::b1/${aws:username}/*"} | |
variable-unsupported-in-element | C | - | | {"Condition":{"StringEquals":{"aws:ResourceTag/t":"${aws:PrincipalTag/t}"}}} | |
variable-unsupported-in-element | C | - | | {"Condition":{"NumericEquals":{"s3:max-keys":"${aws:PrincipalTag/t}"}}} | |
variable-unsupported-in-element | I | - | | {"Resource":"arn:aws:s3:${aws:RequestedRegion}::b1/*"} | |
variable-unsupported-in-element | I | - | | {"Action":"s3:${var.verb}"} | |
variable-unsupported-in-element | R | - | | {"Principal":{"AWS":"arn:aws:iam::${AWS::AccountId}:root"}} | |
variable-unsupported-in-version | I | error | /Statement/0/Resource | doc {"Version":"2008-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b1/${aws:username}/*"}]} | |
variable-unsupported-in-version | I | - | | {"Resource":"arn:aws:s3:::b1/${aws:username}/*"} | |
variable-unsupported-in-version | I | error | /Statement/0/Resource | doc {"Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b1/${aws:username}/${aws:userid}"}]} | |
variable-unsupported-in-version | B | error | | doc {"Statement":[{"Effect":"Allow","Action":"s3:GetObject","NotResource":["arn:aws:s3:::b1/${aws:username}/*"]}]} | |
variable-unsupported-in-version | T | error | /Statement/Condition/StringEquals/sts:ExternalId/1 | doc {"Version":"2008-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:role/app"},"Action":"sts:AssumeRole","Condition":{"StringEquals":{"sts:ExternalId":["x","${aws:PrincipalTag/id}"]}}}} | |
variable-unsupported-in-version | C | error | | doc {"Statement":[{"Effect":"Deny","Action":"*","Resource":"*","Condition":{"ArnNotLikeIfExists":{"aws:PrincipalArn":"arn:aws:iam::*:user/${aws:username}"}}}]} | |
variable-unsupported-in-version | R | error | | doc {"Version":"2008-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::b1/${*}"}]} | |
variable-unsupported-in-version | K | - | | doc {"Version":"2008-10-17","Statement":[{"Effect":"Deny","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::b1/${aws:username}"}]} | |
variable-unsupported-in-version | I | - | | doc {"Version":"2020-01-01","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b1/${aws:username}"}]} | |
variable-unsupported-in-version | I | - | | doc {"Version":"2008-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b1/*"}]} | |
variable-unsupported-in-version | I | - | | doc {"Version":"2008-10-17","Statement":[{"Effect":"Allow","Action":"s3:${aws:username}","Resource":"arn:aws:s3:::b1/*"}]} | |
variable-unsupported-in-version | I | - | | doc {"Version":"2008-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::${AWS::AccountId}/*"}]} | |
variable-unsupported-in-version | I | - | | doc {"Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b1/${aws:username"}]} | |
invalid-variable-for-operator | I | error | /Statement/0/Condition/NumericEquals/s3:max-keys | {"Action":"s3:ListBucket","Resource":"arn:aws:s3:::b1","Condition":{"NumericEquals":{"s3:max-keys":"${aws:PrincipalTag/max}"}}} | |
invalid-variable-for-operator | I | - | | {"Condition":{"StringEquals":{"aws:ResourceTag/team":"${aws:PrincipalTag/team}"}}} | |
invalid-variable-for-operator | I | error | /Statement/0/Condition/DateLessThanIfExists/aws:CurrentTime/1 | {"Condition":{"DateLessThanIfExists":{"aws:CurrentTime":["2030-01-01","${aws:PrincipalTag/end}"]}}} | |
invalid-variable-for-operator | I | error | | {"Condition":{"Bool":{"aws:SecureTransport":"${aws:PrincipalTag/tls}"}}} | |
invalid-variable-for-operator | C | error | | {"Condition":{"BinaryEquals":{"aws:PrincipalTag/k":"${aws:PrincipalTag/k}"}}} | |
invalid-variable-for-operator | R | error | | {"Condition":{"NotIpAddress":{"aws:SourceIp":"${aws:PrincipalTag/ip, '203.0.113.0/24'}"}}} | |
invalid-variable-for-operator | T | error | | {"Condition":{"Null":{"aws:TokenIssueTime":"${aws:PrincipalTag/null}"}}} | |
invalid-variable-for-operator | K | error | | {"Condition":{"ForAnyValue:NumericLessThan":{"aws:MultiFactorAuthAge":"${aws:PrincipalTag/age}"}}} | |
invalid-variable-for-operator | I | error | | {"Condition":{"NumericLessThan":{"aws:MultiFactorAuthAge":"${*}"}}} | |
invalid-variable-for-operator | I | - | | {"Condition":{"ArnLike":{"aws:PrincipalArn":"arn:aws:iam::*:user/${aws:username}"}}} | |
invalid-variable-for-operator | I | - | | {"Condition":{"ForAnyValue:StringNotLikeIfExists":{"aws:TagKeys":"${aws:username}*"}}} | |
invalid-variable-for-operator | I | - | | {"Condition":{"NumericEquals":{"s3:max-keys":"${var.max}"}}} | |
invalid-variable-for-operator | I | - | | {"Condition":{"NumericEquals":{"s3:max-keys":"${aws:PrincipalTag/max"}}} | |
invalid-variable-for-operator | I | - | | {"Condition":{"NumericMatches":{"s3:max-keys":"${aws:PrincipalTag/max}"}}} | |
invalid-variable-for-operator | I | - | | {"Condition":{"NumericEquals":{"s3:max-keys":"10"}}} | |
multivalued-key-as-variable | I | error | /Statement/0/Resource | {"Resource":"arn:aws:s3:::b1/${aws:TagKeys}/*"} | |
multivalued-key-as-variable | I | - | | {"Resource":"arn:aws:s3:::b1/${aws:PrincipalTag/team}/*"} | |
multivalued-key-as-variable | I | error | | {"Resource":"arn:aws:s3:::b1/${AWS:PRINCIPALORGPATHS}/*"} | |
multivalued-key-as-variable | I | error | | {"Resource":"arn:aws:s3:::b1/${aws:CalledVia, 'x'}/*"} | |
multivalued-key-as-variable | I | error | | {"Resource":"arn:aws:s3:::b1/${dynamodb:LeadingKeys}/*"} | |
multivalued-key-as-variable | I | error | | {"Resource":null,"NotResource":["arn:aws:s3:::b1/${aws:TagKeys}"]} | |
multivalued-key-as-variable | R | error | /Statement/0/Condition/StringLike/aws:ResourceTag~1t | {"Condition":{"StringLike":{"aws:ResourceTag/t":"${aws:PrincipalOrgPaths}*"}}} | |
multivalued-key-as-variable | K | error | | {"Condition":{"ForAllValues:StringNotEqualsIfExists":{"aws:TagKeys":["${aws:TagKeys}"]}}} | |
multivalued-key-as-variable | I | - | | {"Condition":{"NumericEquals":{"s3:max-keys":"${aws:TagKeys}"}}} | |
multivalued-key-as-variable | I | - | | {"Action":"s3:${aws:TagKeys}"} | |
multivalued-key-as-variable | I | - | | {"Condition":{"ForAllValues:StringEquals":{"aws:TagKeys":"x"}}} | |
multivalued-key-as-variable | I | - | | {"Resource":"arn:aws:s3:::b1/${aws:CalledViaFirst}/*"} | |
unknown-variable | I | error | /Statement/0/Resource | {"Resource":"arn:aws:s3:::b1/${aws:usernam}/*"} | |
unknown-variable | I | - | | {"Resource":"arn:aws:s3:::b1/${AWS:UserName}/*"} | |
unknown-variable | I | error | | {"Resource":"arn:aws:s3:::b1/${username}/*"} | |
unknown-variable | I | error | | {"Resource":"arn:aws:s3:::b1/${aws:PrincipalTag}/*"} | |
unknown-variable | I | error | | {"Resource":"arn:aws:s3:::b1/${aws:PrincipalTag/}/*"} | |
unknown-variable | I | error | | {"Resource":"arn:aws:s3:::b1/${s3:prefixx}/*"} | |
unknown-variable | I | error | | {"Resource":"arn:aws:s3:::b1/${nosuch:key}/*"} | |
unknown-variable | I | error | | {"Resource":"arn:aws:s3:::b1/${aws:usernam, 'x'}/*"} | |
unknown-variable | I | error | | {"Resource":null,"NotResource":["arn:aws:s3:::b1/${aws:usernam}"]} | |
unknown-variable | I | error | | {"Resource":"arn:aws:s3:::b1/${aws:}/*"} | |
unknown-variable | R | error | /Statement/0/Condition/StringEquals/aws:ResourceTag~1t/1 | {"Condition":{"StringEquals":{"aws:ResourceTag/t":["a","${aws:PrincipalTags/t}"]}}} | |
unknown-variable | K | error | | {"Condition":{"ArnNotLikeIfExists":{"aws:PrincipalArn":"arn:aws:iam::*:user/${user:name}"}}} | |
unknown-variable | I | - | | {"Resource":"arn:aws:s3:::b1/${*}${?}${$}"} | |
unknown-variable | I | - | | {"Resource":"arn:aws:s3:::b1/${s3:prefix}/*"} | |
unknown-variable | I | - | | {"Resource":"arn:aws:s3:::b1/${cognito-identity.amazonaws.com:sub}/*"} | |
unknown-variable | I | - | | {"Resource":"arn:aws:s3:::b1/${www.amazon.com:user_id}/${graph.facebook.com:id}/${accounts.google.com:sub}"} | |
unknown-variable | I | - | | {"Resource":"arn:aws:s3:::b1/${saml:sub}/*"} | |
unknown-variable | I | - | | {"Resource":"arn:aws:s3:::b1/${oidc.example.com/id/AB12:sub}/*"} | |
unknown-variable | I | - | | {"Resource":"arn:aws:s3:::b1/${aws:PrincipalTag/any name}/*"} | |
unknown-variable | I | - | | {"Resource":"arn:aws:s3:::b1/${ec2:SourceInstanceARN}/*"} | |
unknown-variable | S | - | | {"Resource":"arn:aws:s3:::b1/${transfer:HomeFolder}/${transfer:UserName}"} | |
unknown-variable | I | error | | {"Resource":"arn:aws:s3:::b1/${transfer:HomeFoldr}"} | |
unknown-variable | I | - | | {"Resource":"arn:aws:iot:us-east-1:111122223333:topic/${iot:Connection.Thing.ThingName}/${credentials-iot:ThingName}"} | |
unknown-variable | I | - | | {"Resource":"arn:aws:s3:::b1/${var.name}/*"} | |
unknown-variable | I | - | | {"Resource":"arn:aws:s3:::${AWS::AccountId}/*"} | |
unknown-variable | I | - | | {"Action":"s3:${aws:verb}"} | |
unknown-variable | I | - | | {"Condition":{"NumericEquals":{"s3:max-keys":"${aws:max}"}}} | |
template-placeholder | I | error | /Statement/0/Resource | {"Resource":"arn:aws:s3:::${AWS::AccountId}-logs/*"} | |
template-placeholder | I | - | | {"Resource":"arn:aws:s3:::b1/${aws:username}/*"} | |
template-placeholder | I | error | /Statement/0/Resource | {"Resource":{"Fn::GetAtt":["Bucket","Arn"]}} | | list
template-placeholder | I | error | /Statement/0/Resource/1 | {"Resource":["arn:aws:s3:::b1/*",{"Fn::Sub":"${Bucket.Arn}/*"}]} | |
template-placeholder | I | error | /Statement/0/Condition/StringEquals/aws:PrincipalOrgID | {"Condition":{"StringEquals":{"aws:PrincipalOrgID":{"Ref":"OrgId"}}}} | | list
template-placeholder | R | error | /Statement/0/Principal/AWS | {"Principal":{"AWS":"arn:aws:iam::${AWS::AccountId}:root"}} | |
template-placeholder | R | error | /Statement/0/Principal/AWS | {"Principal":{"AWS":{"Fn::Join":["",["arn:aws:iam::",{"Ref":"AWS::AccountId"},":root"]]}}} | | list
template-placeholder | T | error | | {"Condition":{"StringEquals":{"sts:ExternalId":"${var.external_id}"}}} | |
template-placeholder | I | error | | {"Resource":"${aws_s3_bucket.logs.arn}/*"} | |
template-placeholder | I | error | | {"Resource":"arn:aws:s3:::${lower(var.name)}"} | |
template-placeholder | I | error | | {"Resource":"arn:aws:s3:::${join(\\":\\", var.names)}"} | |
template-placeholder | I | error | | {"Resource":"arn:aws:s3:::${var.long ? \\"a:b\\" : \\"c\\"}"} | |
template-placeholder | I | error | | {"Resource":"arn:aws:s3:::${self:custom.bucket}/*"} | |
template-placeholder | I | error | | {"Resource":"arn:aws:s3:::{{ bucket }}/*"} | |
template-placeholder | I | error | | {"Resource":"arn:aws:s3:::${{ vars.bucket }}/*"} | |
template-placeholder | I | error | | {"Resource":"arn:aws:s3:::${Token[TOKEN.12]}/*"} | |
template-placeholder | I | error | | {"Resource":"arn:aws:s3:::b1/${!aws:username}/*"} | |
template-placeholder | I | error | | {"Resource":"arn:aws:s3:::b1/&{aws:username}/*"} | |
template-placeholder | I | error | | {"Resource":"arn:aws:s3:::#{AWS::AccountId}/*"} | |
template-placeholder | I | error | /Statement/0/Action/0 | {"Action":["s3:${var.verb}","s3:GetObject"]} | |
template-placeholder | I | error | /Statement/0/Resource | {"Resource":"arn:${AWS::Partition}:s3:${AWS::Region}:${AWS::AccountId}:b1"} | |
template-placeholder | C | error | | {"Sid":"${self:custom.sid}"} | |
template-placeholder | K | error | | {"Condition":{"IpAddress":{"aws:SourceIp":"{{office}}"}}} | |
template-placeholder | I | error | | doc {"Version":"2008-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::${AWS::AccountId}/*"}]} | |
template-placeholder | I | - | | {"Resource":"arn:aws:s3:::b1/${aws:PrincipalTag/a.b(c)}/*"} | |
template-placeholder | I | - | | {"Resource":"arn:aws:s3:::b1/${cognito-identity.amazonaws.com:sub}/*"} | |
template-placeholder | I | - | | {"Resource":"arn:aws:s3:::b1/${graph.facebook.com:id}/*"} | |
template-placeholder | I | - | | {"Resource":"arn:aws:s3:::b1/{a}/#x/&y/*"} | |
template-placeholder | I | - | | {"Resource":{"Reference":"Bucket"}} | | list
template-placeholder | I | - | | {"Resource":{"Ref":"Bucket","Other":1}} | | list
template-placeholder | I | - | | {"Resource":"arn:aws:s3:::b1/${username}"} | |
template-placeholder | R | error | /Statement/0/Principal | {"Principal":{"Fn::GetAtt":["Role","Arn"]}} | | list
template-placeholder | T | error | /Statement/0/Principal | {"Principal":{"Ref":"Role"}} | | list
template-placeholder | I | error | /Statement/0/Condition | {"Condition":{"Fn::If":["Strict",{"Bool":{"aws:SecureTransport":"true"}},{"Ref":"AWS::NoValue"}]}} | | operator-case
template-placeholder | I | error | /Statement/0/Condition/StringEquals | {"Condition":{"StringEquals":{"Fn::Transform":{"Name":"x"}}}} | | list key-case
template-placeholder | I | error | /Statement | doc {"Version":"2012-10-17","Statement":{"Fn::If":["Strict",[],[]]}} | |
template-placeholder | I | error | /Statement/0 | doc {"Version":"2012-10-17","Statement":[{"Fn::If":["Strict",{},{"Ref":"AWS::NoValue"}]},{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b1/*"}]} | |
template-placeholder | I | error | / | doc {"Ref":"Policy"} | |
template-placeholder | I | error | /Version | doc {"Version":"{{version}}","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b1/*"}]} | |
data-type-mismatch | R | - | | {"Principal":{"Fn::Join":["",["a","b"]]}} | | list
invalid-condition-operator | I | - | | {"Condition":{"Fn::If":["Strict",{},{}]}} | | operator-case
missing-action | I | - | | doc {"Version":"2012-10-17","Statement":[{"Fn::If":["Strict",{},{}]}]} | |
missing-statement | I | - | | doc {"Version":"2012-10-17","Statement":{"Fn::If":["Strict",[],[]]}} | |
variable-unsupported-in-element | I | error | /Version | doc {"Version":"${aws:username}","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b1/*"}]} | |
\.
