--
-- operator.sql
--		Cases of lint_operator.c.  Columns and shorthand: cases.sql.
--
COPY lint_case (rule, kind, found, path, document, options, variants) FROM stdin (DELIMITER '|');
invalid-condition-operator | I | error | /Statement/0/Condition/NumericMatches | {"Condition":{"NumericMatches":{"s3:TlsVersion":"1.2"}}} | |
invalid-condition-operator | I | - | | {"Condition":{"NumericEquals":{"s3:TlsVersion":"1.2"}}} | |
invalid-condition-operator | I | error | /Statement/0/Condition/StringEqual | {"Condition":{"StringEqual":{"aws:PrincipalOrgID":"o-abc"}}} | |
invalid-condition-operator | I | error | | {"Condition":{"StringEqualsIfExist":{"aws:PrincipalOrgID":"o-abc"}}} | |
invalid-condition-operator | I | error | | {"Condition":{"ForAnyValues:StringEquals":{"aws:TagKeys":"a"}}} | |
invalid-condition-operator | I | error | | {"Condition":{"ForAllValue:StringEquals":{"aws:TagKeys":"a"}}} | |
invalid-condition-operator | I | error | | {"Condition":{"ForSomeValue:StringEquals":{"aws:TagKeys":"a"}}} | |
invalid-condition-operator | I | error | | {"Condition":{"ForAllValues:ForAnyValue:StringEquals":{"aws:TagKeys":"a"}}} | |
invalid-condition-operator | I | error | | {"Condition":{"ForAllValues StringEquals":{"aws:TagKeys":"a"}}} | |
invalid-condition-operator | I | error | | {"Condition":{"ForAllValues:":{"aws:TagKeys":"a"}}} | |
invalid-condition-operator | I | error | | {"Condition":{"IfExists":{"aws:TagKeys":"a"}}} | |
invalid-condition-operator | I | error | /Statement/0/Condition/ | {"Condition":{"":{"aws:PrincipalOrgID":"a"}}} | |
invalid-condition-operator | I | error | | {"Condition":{"StringEqualsIfExistsIfExists":{"aws:TagKeys":"a"}}} | |
invalid-condition-operator | I | error | | {"Condition":{"FooNullIfExists":{"aws:TagKeys":"true"}}} | |
invalid-condition-operator | I | error | | {"Condition":{"ArnMatches":{"aws:SourceArn":"arn:aws:s3:::b"}}} | |
invalid-condition-operator | I | error | | {"Condition":{"BoolNotEquals":{"aws:SecureTransport":"true"}}} | |
invalid-condition-operator | I | error | | {"Condition":{"StringEquals ":{"aws:PrincipalOrgID":"o-abc"}}} | |
invalid-condition-operator | I | error | | {"Condition":{"Frob":{}}} | |
invalid-condition-operator | T | error | | {"Condition":{"StringMatch":{"sts:ExternalId":"x"}}} | |
invalid-condition-operator | C | error | | {"Condition":{"StringLikes":{"aws:PrincipalOrgID":"x"}}} | |
invalid-condition-operator | K | error | | {"Condition":{"NotStringEquals":{"aws:PrincipalOrgID":"x"}}} | |
invalid-condition-operator | E | error | /Statement/1/Condition/Is | [{},{"Condition":{"Is":{"aws:PrincipalOrgID":"x"}}}] | |
invalid-condition-operator | I | error | /Statement/0/Condition/Equals /Statement/0/Condition/Like | {"Condition":{"Equals":{"aws:username":"x"},"Like":{"aws:username":"x"}}} | |
invalid-condition-operator | I | - | | {"Condition":{"stringequals":{"aws:PrincipalOrgID":"o-abc"}}} | |
invalid-condition-operator | I | - | | {"Condition":{"forallvalues:stringlikeifexists":{"aws:TagKeys":"a"}}} | |
invalid-condition-operator | I | - | | {"Condition":{"ForAnyValue:NotIpAddressIfExists":{"aws:SourceIp":"203.0.113.0/24"}}} | |
invalid-condition-operator | I | - | | {"Condition":{"BinaryEquals":{"aws:PrincipalTag/k":"QmluYXJ5"},"ArnNotLikeIfExists":{"aws:PrincipalArn":"arn:aws:iam::111122223333:role/a"},"DateGreaterThanEquals":{"aws:CurrentTime":"2030-01-01T00:00:00Z"}}} | |
invalid-condition-operator | I | - | | {"Condition":{"NullIfExists":{"aws:TagKeys":"true"}}} | |
invalid-condition-operator | I | - | | {"Condition":{"${aws:PrincipalTag/op}":{"aws:TagKeys":"true"}}} | |
invalid-condition-operator | I | - | | {"Condition":{"{{operator}}":{"aws:TagKeys":"true"}}} | |
invalid-condition-operator | I | - | | {"Condition":{}} | |
invalid-condition-operator | I | - | | {"Condition":"StringEqual"} | |
null-with-if-exists | I | error | /Statement/0/Condition/NullIfExists | {"Condition":{"NullIfExists":{"aws:TagKeys":"true"}}} | |
null-with-if-exists | I | - | | {"Condition":{"Null":{"aws:TagKeys":"true"}}} | |
null-with-if-exists | I | error | | {"Condition":{"nullifexists":{"aws:TagKeys":"false"}}} | |
null-with-if-exists | I | error | | {"Condition":{"ForAllValues:NullIfExists":{"aws:TagKeys":"true"}}} | |
null-with-if-exists | C | error | | {"Condition":{"ForAnyValue:NullIfExists":{"aws:TagKeys":"true"}}} | |
null-with-if-exists | I | error | /Statement/1/Condition/NullIfExists | [{"Condition":{"Null":{"aws:TagKeys":"true"}}},{"Effect":"Deny","Condition":{"NullIfExists":{"aws:TagKeys":["true"]}}}] | |
null-with-if-exists | T | error | | {"Condition":{"NullIfExists":{}}} | |
null-with-if-exists | I | - | | {"Condition":{"BoolIfExists":{"aws:SecureTransport":"true"}}} | |
null-with-if-exists | I | - | | {"Condition":{"Null IfExists":{"aws:TagKeys":"true"}}} | |
null-with-qualifier | I | suggestion | /Statement/0/Condition/ForAllValues:Null | {"Condition":{"ForAllValues:Null":{"aws:TagKeys":"true"}}} | |
null-with-qualifier | I | - | | {"Condition":{"Null":{"aws:TagKeys":"true"}}} | |
null-with-qualifier | I | suggestion | | {"Effect":"Deny","Condition":{"ForAnyValue:Null":{"aws:TagKeys":["false"]}}} | |
null-with-qualifier | K | suggestion | | {"Condition":{"foranyvalue:null":{"aws:TagKeys":"false"}}} | |
null-with-qualifier | T | suggestion | | {"Condition":{"ForAllValues:Null":{"sts:ExternalId":"false"}}} | |
null-with-qualifier | I | - | | {"Condition":{"ForAllValues:NullIfExists":{"aws:TagKeys":"true"}}} | |
null-with-qualifier | I | - | | {"Condition":{"ForAllValues:Bool":{"aws:SecureTransport":"true"}}} | |
missing-qualifier | I | error | /Statement/0/Condition/StringEquals/dynamodb:LeadingKeys | {"Action":"dynamodb:GetItem","Resource":"arn:aws:dynamodb:us-east-1:111122223333:table/t","Condition":{"StringEquals":{"dynamodb:LeadingKeys":"a"}}} | |
missing-qualifier | I | - | | {"Action":"dynamodb:GetItem","Resource":"arn:aws:dynamodb:us-east-1:111122223333:table/t","Condition":{"ForAllValues:StringEquals":{"dynamodb:LeadingKeys":"a"}}} | |
missing-qualifier | I | error | | {"Condition":{"StringEquals":{"aws:TagKeys":["a","b"]}}} | |
missing-qualifier | I | error | | {"Condition":{"StringLikeIfExists":{"aws:PrincipalOrgPaths":"o-abc/r-1/*"}}} | |
missing-qualifier | I | error | | {"Effect":"Deny","Condition":{"StringNotEquals":{"aws:CalledVia":"athena.amazonaws.com"}}} | |
missing-qualifier | I | error | | {"Condition":{"stringequals":{"AWS:TAGKEYS":"a"}}} | |
missing-qualifier | C | error | | {"Condition":{"StringNotLike":{"aws:ResourceOrgPaths":"o-abc/*"}}} | |
missing-qualifier | T | error | | {"Principal":{"Federated":"arn:aws:iam::111122223333:saml-provider/p"},"Action":"sts:AssumeRoleWithSAML","Condition":{"StringEquals":{"saml:edupersonaffiliation":"staff"}}} | |
missing-qualifier | I | error | | {"Action":"kms:Decrypt","Resource":"*","Condition":{"StringEquals":{"kms:EncryptionContextKeys":"x"}}} | |
missing-qualifier | I | error | | {"Action":"apigateway:PUT","Resource":"*","Condition":{"Bool":{"apigateway:Request/ApiKeyRequired":"true"}}} | |
missing-qualifier | I | error | | {"Action":"events:PutTargets","Resource":"*","Condition":{"ArnEquals":{"events:TargetArn":"arn:aws:lambda:us-east-1:111122223333:function:f"}}} | |
missing-qualifier | I | - | | {"Condition":{"Null":{"aws:TagKeys":"false"}}} | |
missing-qualifier | I | - | | {"Condition":{"ForAnyValue:StringLike":{"aws:PrincipalOrgPaths":"o-abc/*"}}} | |
missing-qualifier | I | - | | {"Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-abc"}}} | |
missing-qualifier | I | - | | {"Condition":{"StringMatch":{"aws:TagKeys":"a"}}} | |
missing-qualifier | I | - | | {"Condition":{"StringEquals":{"s3:frob":"a","aws:Frob":"a","frob:x":"a","x":"a"}}} | |
missing-qualifier | T | - | | {"Principal":{"Federated":"cognito-identity.amazonaws.com"},"Action":"sts:AssumeRoleWithWebIdentity","Condition":{"StringEquals":{"cognito-identity.amazonaws.com:amr":"authenticated"}}} | |
missing-qualifier | I | error | | {"Action":"qbusiness:CreateUser","Resource":"*","Condition":{"StringEquals":{"identitystore:UserId":"a"}}} | |
missing-qualifier | I | - | | {"Action":"identitystore:DescribeUser","Resource":"*","Condition":{"StringEquals":{"identitystore:UserId":"a"}}} | |
missing-qualifier | I | - | | {"Condition":{"StringEquals":{"identitystore:UserId":"a"}}} | |
missing-qualifier | I | - | | {"Action":["identitystore:DescribeUser","qbusiness:CreateUser"],"Resource":"*","Condition":{"StringEquals":{"identitystore:UserId":"a"}}} | |
forallvalues-with-single-valued-key | I | security | /Statement/0/Condition/ForAllValues:StringEquals/aws:PrincipalOrgID | {"Condition":{"ForAllValues:StringEquals":{"aws:PrincipalOrgID":"o-abc"}}} | |
forallvalues-with-single-valued-key | I | - | | {"Condition":{"ForAllValues:StringEquals":{"aws:TagKeys":"a"}}} | |
forallvalues-with-single-valued-key | I | security | | {"Condition":{"ForAllValues:StringLikeIfExists":{"aws:PrincipalTag/team":["a","b"]}}} | |
forallvalues-with-single-valued-key | I | security | | {"Condition":{"FORALLVALUES:stringequals":{"AWS:principalorgid":"o-abc"}}} | |
forallvalues-with-single-valued-key | I | security | | {"Effect":"Deny","Condition":{"ForAllValues:StringNotEquals":{"aws:SourceVpc":"vpc-12345678"}}} | |
forallvalues-with-single-valued-key | R | security | /Statement/1/Condition/ForAllValues:ArnLike/aws:SourceArn | [{},{"Condition":{"ForAllValues:ArnLike":{"aws:SourceArn":"arn:aws:sns:us-east-1:111122223333:t"}}}] | |
forallvalues-with-single-valued-key | I | security | | {"Action":"s3:ListBucket","Resource":"arn:aws:s3:::b1","Condition":{"ForAllValues:StringLike":{"s3:prefix":"a/*"}}} | |
forallvalues-with-single-valued-key | I | security | | {"Condition":{"ForAllValues:Bool":{"aws:SecureTransport":"true"}}} | |
forallvalues-with-single-valued-key | I | security | | {"Condition":{"ForAllValues:IpAddress":{"aws:SourceIp":"203.0.113.0/24"}}} | |
forallvalues-with-single-valued-key | T | security | | {"Condition":{"ForAllValues:StringEquals":{"sts:ExternalId":"x"}}} | |
forallvalues-with-single-valued-key | C | security | | {"Condition":{"ForAllValues:StringEquals":{"aws:RequestedRegion":"us-east-1"}}} | |
forallvalues-with-single-valued-key | I | security | | {"Condition":{"ForAllValues:StringEquals":{"aws:PrincipalOrgID":"o-abc"},"Null":{"aws:PrincipalOrgID":"true"}}} | |
forallvalues-with-single-valued-key | I | security | | {"Condition":{"ForAllValues:StringEquals":{"aws:PrincipalOrgID":"o-abc"},"Null":{"aws:PrincipalOrgID":"false"}}} | |
forallvalues-with-single-valued-key | I | - | | {"Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-abc"}}} | |
forallvalues-with-single-valued-key | I | - | | {"Condition":{"ForAllValues:Null":{"aws:PrincipalOrgID":"true"}}} | |
forallvalues-with-single-valued-key | I | - | | {"Condition":{"ForAllValues:StringMatch":{"aws:PrincipalOrgID":"true"}}} | |
forallvalues-with-single-valued-key | I | - | | {"Condition":{"ForAllValues:StringEquals":{"aws:Frob":"a","s3:frob":"a","frob:x":"a","x":"a"}}} | |
forallvalues-with-single-valued-key | I | - | | {"Condition":{"ForAnyValue:StringEquals":{"aws:PrincipalOrgID":"o-abc"}}} | |
foranyvalue-with-single-valued-key | I | warning | /Statement/0/Condition/ForAnyValue:StringEquals/aws:PrincipalOrgID | {"Condition":{"ForAnyValue:StringEquals":{"aws:PrincipalOrgID":"o-abc"}}} | |
foranyvalue-with-single-valued-key | I | - | | {"Condition":{"ForAnyValue:StringLike":{"aws:PrincipalOrgPaths":"o-abc/r-1/*"}}} | |
foranyvalue-with-single-valued-key | I | warning | | {"Condition":{"foranyvalue:stringlikeifexists":{"aws:principaltag/team":["a","b*"]}}} | |
foranyvalue-with-single-valued-key | I | warning | | {"Effect":"Deny","Condition":{"ForAnyValue:StringNotEquals":{"aws:RequestTag/team":"a"}}} | |
foranyvalue-with-single-valued-key | T | warning | | {"Principal":{"Federated":"accounts.google.com"},"Action":"sts:AssumeRoleWithWebIdentity","Condition":{"ForAnyValue:StringEquals":{"accounts.google.com:aud":"x"}}} | |
foranyvalue-with-single-valued-key | K | warning | | {"Condition":{"ForAnyValue:ArnNotLike":{"aws:PrincipalArn":"arn:aws:iam::111122223333:role/a"}}} | |
foranyvalue-with-single-valued-key | I | warning | | {"Action":"ec2:RunInstances","Resource":"*","Condition":{"ForAnyValue:StringEquals":{"ec2:InstanceType":["t3.micro"]}}} | |
foranyvalue-with-single-valued-key | T | - | | {"Principal":{"Federated":"cognito-identity.amazonaws.com"},"Action":"sts:AssumeRoleWithWebIdentity","Condition":{"ForAnyValue:StringLike":{"cognito-identity.amazonaws.com:amr":"authenticated"}}} | |
foranyvalue-with-single-valued-key | I | - | | {"Condition":{"ForAnyValue:Null":{"aws:PrincipalOrgID":"true"}}} | |
foranyvalue-with-single-valued-key | I | - | | {"Condition":{"ForAnyValues:StringEquals":{"aws:PrincipalOrgID":"o-abc"}}} | |
foranyvalue-with-single-valued-key | I | - | | {"Condition":{"ForAnyValue:StringEquals":{"aws:Frob":"a","s3:frob":"a","frob:x":"a"}}} | |
foranyvalue-with-single-valued-key | I | - | | {"Condition":{"ForAllValues:StringEquals":{"aws:PrincipalOrgID":"o-abc"}}} | |
invalid-condition-data-type | I | error | /Statement/0/Condition/StringEquals/aws:PrincipalOrgID | {"Condition":{"StringEquals":{"aws:PrincipalOrgID":["o-a",true]}}} | |
invalid-condition-data-type | I | - | | {"Condition":{"StringEquals":{"aws:PrincipalOrgID":["o-a","o-b"]}}} | |
invalid-condition-data-type | I | error | | {"Condition":{"NumericEquals":{"s3:max-keys":[10,"20"]}}} | |
invalid-condition-data-type | I | error | | {"Condition":{"Bool":{"aws:SecureTransport":[true,"true"]}}} | |
invalid-condition-data-type | I | error | | {"Condition":{"ForAnyValue:StringLikeIfExists":{"aws:TagKeys":["a","b","c",1]}}} | |
invalid-condition-data-type | T | error | | {"Condition":{"StringEquals":{"sts:ExternalId":["a",5]}}} | |
invalid-condition-data-type | C | error | | {"Condition":{"StringNotEquals":{"aws:PrincipalAccount":["111122223333",111122223333]}}} | |
invalid-condition-data-type | I | - | | {"Condition":{"NumericEquals":{"s3:max-keys":[10,20]}}} | |
invalid-condition-data-type | I | - | | {"Condition":{"StringEquals":{"aws:PrincipalOrgID":true}}} | |
invalid-condition-data-type | I | - | | {"Condition":{"StringEquals":{"aws:PrincipalOrgID":[]}}} | |
invalid-condition-data-type | I | - | | {"Condition":{"StringEquals":{"aws:PrincipalOrgID":["o-a",null,["o-b"]]}}} | |
invalid-condition-data-type | I | - | | {"Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-a","aws:SecureTransport":true}}} | |
invalid-condition-multiple-boolean | I | error | /Statement/0/Condition/Bool/aws:SecureTransport | {"Condition":{"Bool":{"aws:SecureTransport":["true","false"]}}} | |
invalid-condition-multiple-boolean | I | - | | {"Condition":{"Bool":{"aws:SecureTransport":"true"}}} | |
invalid-condition-multiple-boolean | I | error | | {"Condition":{"BoolIfExists":{"aws:MultiFactorAuthPresent":["true","false"]}}} | |
invalid-condition-multiple-boolean | I | error | | {"Condition":{"Null":{"aws:TagKeys":["true","false"]}}} | |
invalid-condition-multiple-boolean | I | error | | {"Condition":{"ForAnyValue:Bool":{"aws:SecureTransport":[true,false]}}} | |
invalid-condition-multiple-boolean | I | error | | {"Condition":{"Bool":{"aws:SecureTransport":["true","true"]}}} | |
invalid-condition-multiple-boolean | C | error | | {"Condition":{"bool":{"aws:PrincipalIsAWSService":["true","yes"]}}} | |
invalid-condition-multiple-boolean | I | - | | {"Condition":{"Bool":{"aws:SecureTransport":["true"]}}} | |
invalid-condition-multiple-boolean | I | - | | {"Condition":{"Bool":{"aws:SecureTransport":[]}}} | |
invalid-condition-multiple-boolean | I | - | | {"Condition":{"StringEquals":{"aws:PrincipalOrgID":["true","false"]}}} | |
invalid-condition-multiple-boolean | I | - | | {"Condition":{"Bool":{"aws:SecureTransport":"true","aws:ViaAWSService":"false"}}} | |
wildcard-without-like-operator | I | warning | /Statement/0/Condition/StringEquals/aws:PrincipalTag~1job | {"Condition":{"StringEquals":{"aws:PrincipalTag/job":"admin-*"}}} | |
wildcard-without-like-operator | I | - | | {"Condition":{"StringLike":{"aws:PrincipalTag/job":"admin-*"}}} | |
wildcard-without-like-operator | I | warning | /Statement/0/Condition/StringNotEquals/aws:PrincipalTag~1job/1 | {"Condition":{"StringNotEquals":{"aws:PrincipalTag/job":["dev","admin-?"]}}} | |
wildcard-without-like-operator | I | warning | | {"Condition":{"StringEqualsIgnoreCase":{"aws:PrincipalTag/job":"*"}}} | |
wildcard-without-like-operator | I | warning | | {"Condition":{"StringNotEqualsIgnoreCaseIfExists":{"aws:PrincipalTag/job":"a*"}}} | |
wildcard-without-like-operator | I | warning | | {"Condition":{"ForAllValues:StringEquals":{"aws:TagKeys":["a*"]}}} | |
wildcard-without-like-operator | I | warning | | {"Condition":{"forAnyValue:stringEqualsIfExists":{"aws:TagKeys":"a*"}}} | |
wildcard-without-like-operator | T | warning | | {"Condition":{"StringEquals":{"token.actions.githubusercontent.com:sub":"repo:o/r:*"}}} | |
wildcard-without-like-operator | R | warning | | {"Condition":{"StringEquals":{"aws:SourceArn":"arn:aws:sns:*:111122223333:t"}}} | |
wildcard-without-like-operator | C | warning | | {"Condition":{"StringNotEquals":{"aws:PrincipalArn":"arn:aws:iam::*:role/admin"}}} | |
wildcard-without-like-operator | I | warning | /Statement/0/Condition/StringEquals/aws:PrincipalTag~1a/0 /Statement/0/Condition/StringEquals/aws:PrincipalTag~1a/2 | {"Condition":{"StringEquals":{"aws:PrincipalTag/a":["*","b","?"]}}} | |
wildcard-without-like-operator | I | warning | | {"Condition":{"StringEquals":{"aws:PrincipalTag/job":"${aws:username}-*"}}} | |
wildcard-without-like-operator | I | warning | | {"Condition":{"StringEquals":{"aws:PrincipalTag/job":"a?${*}"}}} | |
wildcard-without-like-operator | I | - | | {"Condition":{"StringEquals":{"aws:PrincipalTag/job":"admin-${*}${?}"}}} | |
wildcard-without-like-operator | I | - | | {"Condition":{"StringEquals":{"aws:PrincipalTag/job":"${aws:PrincipalTag/team, 'a*'}"}}} | |
wildcard-without-like-operator | I | - | | {"Condition":{"ArnEquals":{"aws:SourceArn":"arn:aws:sns:*:111122223333:t"}}} | |
wildcard-without-like-operator | I | - | | {"Condition":{"StringEquals":{"aws:PrincipalTag/job":"admin"}}} | |
wildcard-without-like-operator | I | - | | {"Condition":{"StringEquals":{"aws:PrincipalTag/job":""}}} | |
wildcard-without-like-operator | I | - | | {"Condition":{"StringEquals":{"aws:PrincipalTag/job":true}}} | |
wildcard-without-like-operator | I | - | | {"Condition":{"StringLikeIfExists":{"aws:PrincipalTag/job":"a?"},"StringNotLike":{"aws:PrincipalTag/job":"b*"},"Bool":{"aws:SecureTransport":"*"},"StringMatch":{"aws:username":"*"}}} | |
ifexists-weakens-condition | I | security | /Statement/0/Condition/StringEqualsIfExists/aws:SourceVpc | {"Condition":{"StringEqualsIfExists":{"aws:SourceVpc":"vpc-12345678"}}} | |
ifexists-weakens-condition | I | - | | {"Condition":{"StringEquals":{"aws:SourceVpc":"vpc-12345678"}}} | |
ifexists-weakens-condition | I | security | | {"Condition":{"IpAddressIfExists":{"aws:SourceIp":["203.0.113.0/24"]}}} | |
ifexists-weakens-condition | I | security | | {"Condition":{"stringlikeifexists":{"AWS:PRINCIPALORGID":"o-abc"}}} | |
ifexists-weakens-condition | I | security | | {"Condition":{"ForAnyValue:StringLikeIfExists":{"aws:PrincipalOrgPaths":"o-abc/*"}}} | |
ifexists-weakens-condition | I | security | | {"Condition":{"ForAllValues:StringLikeIfExists":{"aws:ResourceOrgPaths":"o-abc/*"}}} | |
ifexists-weakens-condition | R | security | | {"Condition":{"ArnLikeIfExists":{"aws:SourceArn":"arn:aws:sns:us-east-1:111122223333:t"}}} | |
ifexists-weakens-condition | R | security | | {"Condition":{"StringEqualsIfExists":{"aws:SourceAccount":"111122223333"}}} | |
ifexists-weakens-condition | R | security | | {"Condition":{"StringEqualsIfExists":{"aws:SourceOrgID":"o-abc"}}} | |
ifexists-weakens-condition | T | security | | {"Condition":{"ArnEqualsIfExists":{"aws:PrincipalArn":"arn:aws:iam::111122223333:role/a"}}} | |
ifexists-weakens-condition | B | security | | {"Condition":{"StringEqualsIfExists":{"aws:ResourceAccount":"111122223333","aws:ResourceOrgID":"o-abc"}}} | |
ifexists-weakens-condition | E | security | | {"Condition":{"StringEqualsIfExists":{"aws:SourceVpce":"vpce-12345678"}}} | |
ifexists-weakens-condition | I | security | | {"Condition":{"IpAddressIfExists":{"aws:VpcSourceIp":"10.0.0.0/16"},"Null":{"aws:VpcSourceIp":"true"}}} | |
ifexists-weakens-condition | I | - | | {"Condition":{"StringEqualsIfExists":{"aws:SourceVpc":"vpc-12345678"},"Null":{"aws:SourceVpc":"false"}}} | |
ifexists-weakens-condition | I | security | | {"Condition":{"StringEqualsIfExists":{"aws:SourceVpc":"vpc-12345678"},"Null":{"aws:SourceVpce":"false"}}} | |
ifexists-weakens-condition | I | - | | {"Effect":"Deny","Condition":{"StringNotEqualsIfExists":{"aws:SourceVpc":"vpc-12345678"}}} | |
ifexists-weakens-condition | C | - | | {"Condition":{"StringNotEqualsIfExists":{"aws:SourceVpc":"vpc-12345678"}}} | |
ifexists-weakens-condition | I | - | | {"Condition":{"StringEqualsIfExists":{"aws:PrincipalTag/team":"a","aws:ResourceTag/team":"a"}}} | |
ifexists-weakens-condition | I | security | | {"Condition":{"StringEqualsIfExists":{"aws:ResourceTag/team":"a"}}} | {"profile":"agent"} |
ifexists-weakens-condition | I | security | | {"Condition":{"StringEqualsIfExists":{"aws:PrincipalTag/team":"a"}}} | {"profile":"agent"} |
ifexists-weakens-condition | I | - | | {"Condition":{"StringEqualsIfExists":{"aws:RequestTag/team":"a"}}} | {"profile":"agent"} |
ifexists-weakens-condition | I | - | | {"Condition":{"BoolIfExists":{"aws:MultiFactorAuthPresent":"true"}}} | |
ifexists-weakens-condition | I | - | | {"Condition":{"StringIfExists":{"aws:SourceVpc":"vpc-12345678"}}} | |
ifexists-on-always-present-key | I | suggestion | /Statement/0/Condition/BoolIfExists/aws:SecureTransport | {"Condition":{"BoolIfExists":{"aws:SecureTransport":"true"}}} | |
ifexists-on-always-present-key | I | - | | {"Condition":{"Bool":{"aws:SecureTransport":"true"}}} | |
ifexists-on-always-present-key | I | suggestion | | {"Effect":"Deny","Condition":{"DateGreaterThanIfExists":{"aws:CurrentTime":"2030-01-01T00:00:00Z"}}} | |
ifexists-on-always-present-key | I | suggestion | | {"Condition":{"NumericLessThanIfExists":{"aws:EpochTime":"1700000000"}}} | |
ifexists-on-always-present-key | C | suggestion | | {"Condition":{"StringNotEqualsIfExists":{"aws:RequestedRegion":["us-east-1"]}}} | |
ifexists-on-always-present-key | K | suggestion | | {"Condition":{"boolifexists":{"AWS:viaawsservice":"false"}}} | |
ifexists-on-always-present-key | I | suggestion | | {"Condition":{"StringEqualsIfExists":{"aws:PrincipalAccount":"111122223333"}}} | |
ifexists-on-always-present-key | I | suggestion | | {"Condition":{"StringEqualsIfExists":{"aws:PrincipalType":"User"}}} | |
ifexists-on-always-present-key | R | suggestion | | {"Condition":{"StringLikeIfExists":{"aws:userid":"AROA:*"}}} | |
ifexists-on-always-present-key | I | suggestion | | {"Condition":{"ForAnyValue:StringEqualsIfExists":{"aws:RequestedRegion":"us-east-1"}}} | |
ifexists-on-always-present-key | I | - | | {"Condition":{"StringEqualsIfExists":{"aws:SourceVpc":"vpc-12345678","aws:username":"x"}}} | |
ifexists-on-always-present-key | I | - | | {"Condition":{"StringEquals":{"aws:RequestedRegion":"us-east-1"}}} | |
ifexists-on-always-present-key | I | - | | {"Condition":{"FrobIfExists":{"aws:SecureTransport":"true"}}} | |
forallvalues-allow-without-null-check | I | security | /Statement/0/Condition/ForAllValues:StringEquals/dynamodb:LeadingKeys | {"Action":"dynamodb:Query","Resource":"arn:aws:dynamodb:us-east-1:111122223333:table/t","Condition":{"ForAllValues:StringEquals":{"dynamodb:LeadingKeys":"${aws:PrincipalTag/tenant}"}}} | |
forallvalues-allow-without-null-check | I | - | | {"Action":"dynamodb:Query","Resource":"arn:aws:dynamodb:us-east-1:111122223333:table/t","Condition":{"ForAllValues:StringEquals":{"dynamodb:LeadingKeys":"${aws:PrincipalTag/tenant}"},"Null":{"dynamodb:LeadingKeys":"false"}}} | |
forallvalues-allow-without-null-check | I | security | | {"Action":"dynamodb:Query","Resource":"arn:aws:dynamodb:us-east-1:111122223333:table/t","Condition":{"ForAllValues:StringEquals":{"dynamodb:LeadingKeys":"a"},"Null":{"dynamodb:LeadingKeys":"true"}}} | |
forallvalues-allow-without-null-check | I | security | | {"Condition":{"ForAllValues:StringEquals":{"aws:TagKeys":["a","b"]}}} | |
forallvalues-allow-without-null-check | I | security | | {"Condition":{"forallvalues:stringlikeifexists":{"AWS:tagkeys":["a*"]}}} | |
forallvalues-allow-without-null-check | I | security | | {"Condition":{"ForAllValues:StringNotEquals":{"aws:TagKeys":"a"}}} | |
forallvalues-allow-without-null-check | I | security | | {"Condition":{"ForAllValues:StringEquals":{"aws:PrincipalTag/tenant":"a"}}} | |
forallvalues-allow-without-null-check | T | security | | {"Action":["sts:AssumeRole","sts:TagSession"],"Condition":{"ForAllValues:StringEquals":{"aws:TagKeys":"a"}}} | |
forallvalues-allow-without-null-check | R | security | | {"Condition":{"ForAllValues:StringLike":{"aws:PrincipalOrgPaths":"o-abc/*"}}} | |
forallvalues-allow-without-null-check | S | security | | {"Condition":{"ForAllValues:StringLike":{"aws:PrincipalOrgPaths":"o-abc/*"}}} | |
forallvalues-allow-without-null-check | I | - | | {"Condition":{"ForAllValues:StringEquals":{"aws:TagKeys":"a"},"Null":{"AWS:TAGKEYS":false}}} | |
forallvalues-allow-without-null-check | I | security | | {"Condition":{"ForAllValues:StringEquals":{"aws:TagKeys":"a"},"Null":{"aws:TagKeys":["true","false"]}}} | |
forallvalues-allow-without-null-check | I | security | | [{"Condition":{"Null":{"aws:TagKeys":"false"}}},{"Condition":{"ForAllValues:StringEquals":{"aws:TagKeys":"a"}}}] | |
forallvalues-allow-without-null-check | I | - | | {"Effect":"Deny","Condition":{"ForAllValues:StringEquals":{"aws:TagKeys":"a"}}} | |
forallvalues-allow-without-null-check | C | - | | {"Effect":"Allow","Condition":{"ForAllValues:StringEquals":{"aws:TagKeys":"a"}}} | |
forallvalues-allow-without-null-check | I | - | | {"Condition":{"ForAnyValue:StringEquals":{"aws:TagKeys":"a"}}} | |
forallvalues-allow-without-null-check | I | - | | {"Condition":{"ForAllValues:Null":{"aws:TagKeys":"true"},"ForAllValues:Frob":{"aws:TagKeys":"true"}}} | |
forallvalues-allow-without-null-check | I | - | | {"Condition":{"ForAllValues:StringEquals":{"frob:x":"a","x":"a"}}} | |
forallvalues-allow-without-null-check | I | error | | {"Action":"dynamodb:Query","Resource":"arn:aws:dynamodb:us-east-1:111122223333:table/t","Condition":{"ForAllValues:StringEquals":{"dynamodb:LeadingKeys":"${aws:PrincipalTag/tenant}"}}} | {"profile":"agent","tenant_keys":["tenant"]} |
forallvalues-allow-without-null-check | I | error | | {"Condition":{"ForAllValues:StringEquals":{"aws:PrincipalTag/Tenant":"a"}}} | {"profile":"agent","tenant_keys":["org","tenant"]} |
forallvalues-allow-without-null-check | I | security | | {"Condition":{"ForAllValues:StringEquals":{"aws:PrincipalTag/team":"a"}}} | {"profile":"agent","tenant_keys":["tenant"]} |
forallvalues-allow-without-null-check | I | security | | {"Condition":{"ForAllValues:StringEquals":{"aws:PrincipalTag/tenant":"a"}}} | {"tenant_keys":["tenant"]} |
forallvalues-allow-without-null-check | I | error | | {"Condition":{"ForAllValues:StringEquals":{"aws:PrincipalTag/tenant":"a"}}} | {"profile":"agent"} |
forallvalues-allow-without-null-check | I | security | | {"Condition":{"ForAllValues:StringEquals":{"aws:TagKeys":"a"}}} | {"profile":"agent"} |
forallvalues-allow-without-null-check | I | error | /Statement/1/Condition/ForAllValues:StringEquals/dynamodb:LeadingKeys | [{},{"Action":"dynamodb:Query","Resource":"arn:aws:dynamodb:us-east-1:111122223333:table/t","Condition":{"ForAllValues:StringEquals":{"dynamodb:LeadingKeys":"${aws:PrincipalTag/tenant}"}}}] | {"profile":"agent"} |
foranyvalue-deny-without-null-check | I | suggestion | /Statement/0/Condition/ForAnyValue:StringEquals/aws:TagKeys | {"Effect":"Deny","Condition":{"ForAnyValue:StringEquals":{"aws:TagKeys":["tenant"]}}} | |
foranyvalue-deny-without-null-check | I | - | | [{"Effect":"Deny","Condition":{"ForAnyValue:StringEquals":{"aws:TagKeys":["tenant"]},"Null":{"aws:TagKeys":"false"}}}] | |
foranyvalue-deny-without-null-check | I | - | | {"Effect":"Deny","Condition":{"ForAnyValue:StringEquals":{"aws:TagKeys":["tenant"]},"Null":{"aws:tagkeys":"true"}}} | |
foranyvalue-deny-without-null-check | C | suggestion | | {"Condition":{"foranyvalue:stringnotlikeifexists":{"aws:PrincipalOrgPaths":"o-abc/*"}}} | |
foranyvalue-deny-without-null-check | K | suggestion | | {"Condition":{"ForAnyValue:StringNotLike":{"aws:PrincipalOrgPaths":"o-abc/*"}}} | |
foranyvalue-deny-without-null-check | R | suggestion | | {"Effect":"Deny","Condition":{"ForAnyValue:StringEquals":{"aws:CalledVia":"athena.amazonaws.com"}}} | |
foranyvalue-deny-without-null-check | I | suggestion | | {"Effect":"Deny","Condition":{"ForAnyValue:StringEquals":{"aws:TagKeys":"a"},"Null":{"aws:RequestTag/a":"false"}}} | |
foranyvalue-deny-without-null-check | T | - | | {"Effect":"Deny","Condition":{"ForAnyValue:StringEquals":{"aws:TagKeys":"a"}}} | |
foranyvalue-deny-without-null-check | I | - | | {"Condition":{"ForAnyValue:StringEquals":{"aws:TagKeys":"a"}}} | |
foranyvalue-deny-without-null-check | I | - | | {"Effect":"Deny","Condition":{"ForAllValues:StringEquals":{"aws:TagKeys":"a"}}} | |
foranyvalue-deny-without-null-check | I | - | | {"Effect":"Deny","Condition":{"ForAnyValue:Null":{"aws:TagKeys":"true"}}} | |
foranyvalue-deny-without-null-check | I | - | | {"Effect":"Deny","Condition":{"ForAnyValue:Frob":{"aws:TagKeys":"true"}}} | |
foranyvalue-deny-without-null-check | I | - | | {"Effect":"Deny","Condition":{"ForAnyValue:StringEquals":{"frob:x":"a","x":"a"}}} | |
\.
