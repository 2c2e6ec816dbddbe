--
-- effect.sql
--		Cases of lint_effect.c.  Columns and shorthand: cases.sql.
--
COPY lint_case (rule, kind, found, path, document, options, variants) FROM stdin (DELIMITER '|');
redundant-key-due-to-wildcard-in-condition | I | suggestion | /Statement/0/Condition/StringLikeIfExists/aws:PrincipalOrgID | {"Condition":{"StringLikeIfExists":{"aws:PrincipalOrgID":"*"}}} | |
redundant-key-due-to-wildcard-in-condition | I | - | | {"Condition":{"StringLikeIfExists":{"aws:PrincipalTag/t":"a*"}}} | |
redundant-key-due-to-wildcard-in-condition | I | suggestion | | {"Condition":{"ForAllValues:StringLike":{"aws:TagKeys":"*"}}} | |
redundant-key-due-to-wildcard-in-condition | I | suggestion | /Statement/0/Condition/ForAllValues:StringLikeIfExists/aws:TagKeys/1 | {"Condition":{"ForAllValues:StringLikeIfExists":{"aws:TagKeys":["a","**","*"]}}} | |
redundant-key-due-to-wildcard-in-condition | C | suggestion | | {"Condition":{"ArnLikeIfExists":{"aws:PrincipalArn":"*"}}} | |
redundant-key-due-to-wildcard-in-condition | R | suggestion | | {"Condition":{"ArnEqualsIfExists":{"aws:SourceArn":"arn:*:*:*:*:*"}}} | |
redundant-key-due-to-wildcard-in-condition | T | suggestion | | {"Condition":{"StringLikeIfExists":{"sts:ExternalId":["*"]}}} | |
redundant-key-due-to-wildcard-in-condition | K | suggestion | | {"Condition":{"StringLikeIfExists":{"aws:PrincipalTag/t":"*"}}} | |
redundant-key-due-to-wildcard-in-condition | I | - | | {"Condition":{"StringLikeIfExists":{"aws:PrincipalTag/t":"?*"}}} | |
redundant-key-due-to-wildcard-in-condition | I | - | | {"Condition":{"StringLikeIfExists":{"aws:PrincipalTag/t":"${*}"}}} | |
redundant-key-due-to-wildcard-in-condition | I | - | | {"Condition":{"StringLikeIfExists":{"aws:PrincipalTag/t":""}}} | |
redundant-key-due-to-wildcard-in-condition | I | - | | {"Condition":{"StringLike":{"aws:PrincipalTag/t":"*"}}} | |
redundant-key-due-to-wildcard-in-condition | I | - | | {"Condition":{"StringEqualsIfExists":{"aws:PrincipalTag/t":"*"}}} | |
redundant-key-due-to-wildcard-in-condition | I | - | | {"Condition":{"StringNotLikeIfExists":{"aws:PrincipalTag/t":"*"}}} | |
redundant-key-due-to-wildcard-in-condition | I | - | | {"Condition":{"ForAnyValue:StringLikeIfExists":{"aws:TagKeys":"*"}}} | |
redundant-key-due-to-wildcard-in-condition | I | - | | {"Condition":{"StringLikeIfExists":{"aws:PrincipalTag/t":[]}}} | |
redundant-statement-due-to-wildcard-in-condition | I | suggestion | /Statement/0/Condition/ForAnyValue:StringNotLike/aws:TagKeys | {"Condition":{"ForAnyValue:StringNotLike":{"aws:TagKeys":"*"}}} | |
redundant-statement-due-to-wildcard-in-condition | I | - | | {"Condition":{"ForAnyValue:StringNotLike":{"aws:TagKeys":"a*"}}} | |
redundant-statement-due-to-wildcard-in-condition | I | security | | {"Effect":"Deny","Condition":{"ForAnyValue:StringNotLike":{"aws:TagKeys":"*"}}} | |
redundant-statement-due-to-wildcard-in-condition | C | security | /Statement/0/Condition/ForAnyValue:StringNotLike/aws:TagKeys/1 | {"Condition":{"ForAnyValue:StringNotLike":{"aws:TagKeys":["team","*"]}}} | |
redundant-statement-due-to-wildcard-in-condition | K | security | | {"Condition":{"ForAnyValue:ArnNotLike":{"aws:PrincipalArn":"*"}}} | |
redundant-statement-due-to-wildcard-in-condition | R | suggestion | | {"Condition":{"ForAnyValue:StringNotLike":{"aws:PrincipalOrgPaths":"**"}}} | |
redundant-statement-due-to-wildcard-in-condition | I | - | | {"Condition":{"ForAllValues:StringNotLike":{"aws:TagKeys":"*"}}} | |
redundant-statement-due-to-wildcard-in-condition | I | - | | {"Condition":{"ForAnyValue:StringNotEquals":{"aws:TagKeys":"*"}}} | |
redundant-statement-due-to-wildcard-in-condition | I | - | | {"Condition":{"StringNotLike":{"aws:PrincipalTag/t":"*"}}} | |
redundant-statement-due-to-wildcard-in-condition | I | - | | {"Condition":{"ForAnyValue:StringLike":{"aws:TagKeys":"*"}}} | |
equivalent-to-null-false | I | suggestion | /Statement/0/Condition/StringLike/aws:PrincipalTag~1t | {"Condition":{"StringLike":{"aws:PrincipalTag/t":"*"}}} | |
equivalent-to-null-false | I | - | | {"Condition":{"StringLike":{"aws:PrincipalTag/t":"?*"}}} | |
equivalent-to-null-false | I | suggestion | /Statement/0/Condition/StringLike/aws:PrincipalTag~1t/1 | {"Condition":{"StringLike":{"aws:PrincipalTag/t":["a","***"]}}} | |
equivalent-to-null-false | C | suggestion | | {"Condition":{"ForAnyValue:StringLike":{"aws:TagKeys":"*"}}} | |
equivalent-to-null-false | R | suggestion | | {"Condition":{"ArnLike":{"aws:SourceArn":"*"}}} | |
equivalent-to-null-false | R | suggestion | | {"Condition":{"ArnEquals":{"aws:SourceArn":"arn:*:*:*:*:*"}}} | |
equivalent-to-null-false | K | suggestion | | {"Condition":{"StringLike":{"aws:PrincipalTag/t":"*"}}} | |
equivalent-to-null-false | T | suggestion | | {"Effect":"Deny","Condition":{"StringLike":{"sts:RoleSessionName":"*"}}} | |
equivalent-to-null-false | I | - | | {"Condition":{"StringLikeIfExists":{"aws:PrincipalTag/t":"*"}}} | |
equivalent-to-null-false | I | - | | {"Condition":{"ForAllValues:StringLike":{"aws:TagKeys":"*"}}} | |
equivalent-to-null-false | I | - | | {"Condition":{"StringEquals":{"aws:PrincipalTag/t":"*"}}} | |
equivalent-to-null-false | I | - | | {"Condition":{"StringLike":{"aws:PrincipalTag/t":"${*}"}}} | |
equivalent-to-null-false | I | - | | {"Condition":{"StringNotLike":{"aws:PrincipalTag/t":"*"}}} | |
equivalent-to-null-false | I | - | | {"Condition":{"Null":{"aws:PrincipalTag/t":"false"}}} | |
equivalent-to-null-true | I | suggestion | /Statement/0/Condition/StringNotLike/aws:PrincipalTag~1t | {"Condition":{"StringNotLike":{"aws:PrincipalTag/t":"*"}}} | |
equivalent-to-null-true | I | - | | {"Condition":{"StringNotLike":{"aws:PrincipalTag/t":"a*"}}} | |
equivalent-to-null-true | I | suggestion | | {"Condition":{"StringNotLikeIfExists":{"aws:PrincipalTag/t":"*"}}} | |
equivalent-to-null-true | C | suggestion | | {"Condition":{"ForAllValues:StringNotLike":{"aws:TagKeys":["a","*"]}}} | |
equivalent-to-null-true | C | suggestion | | {"Condition":{"ArnNotLike":{"aws:SourceArn":"*"}}} | |
equivalent-to-null-true | K | suggestion | | {"Condition":{"ArnNotEqualsIfExists":{"aws:SourceArn":"arn:*:*:*:*:*"}}} | |
equivalent-to-null-true | I | suggestion | | {"Effect":"Deny","Condition":{"StringNotLike":{"aws:PrincipalTag/t":"*"}}} | |
equivalent-to-null-true | I | - | | {"Condition":{"ForAnyValue:StringNotLike":{"aws:TagKeys":"*"}}} | |
equivalent-to-null-true | I | - | | {"Condition":{"StringNotEquals":{"aws:PrincipalTag/t":"*"}}} | |
equivalent-to-null-true | I | - | | {"Condition":{"StringLike":{"aws:PrincipalTag/t":"*"}}} | |
equivalent-to-null-true | I | - | | {"Condition":{"StringNotLike":{"aws:PrincipalTag/t":"?"}}} | |
equivalent-to-null-true | R | - | | {"Effect":"Deny","Principal":"*","Condition":{"ArnNotEquals":{"aws:PrincipalArn":"*"}}} | |
equivalent-to-null-true | R | suggestion | | {"Condition":{"ArnNotEquals":{"aws:PrincipalArn":"*"}}} | |
dynamodb-attributes-without-select | I | security | /Statement/0/Condition/ForAllValues:StringEquals/dynamodb:Attributes | {"Action":"dynamodb:Query","Resource":"arn:aws:dynamodb:us-east-1:111122223333:table/t","Condition":{"ForAllValues:StringEquals":{"dynamodb:Attributes":["id"]}}} | |
dynamodb-attributes-without-select | I | - | | {"Action":"dynamodb:Query","Resource":"arn:aws:dynamodb:us-east-1:111122223333:table/t","Condition":{"ForAllValues:StringEquals":{"dynamodb:Attributes":["id"]},"StringEquals":{"dynamodb:Select":"SPECIFIC_ATTRIBUTES"}}} | |
dynamodb-attributes-without-select | I | - | | {"Action":["dynamodb:Query","dynamodb:PutItem"],"Resource":"arn:aws:dynamodb:us-east-1:111122223333:table/t","Condition":{"ForAllValues:StringEquals":{"dynamodb:Attributes":["id"]},"StringEqualsIfExists":{"dynamodb:Select":"SPECIFIC_ATTRIBUTES"}}} | |
dynamodb-attributes-without-select | B | security | | {"Action":["dynamodb:PutItem","dynamodb:GetItem"],"Resource":"*","Condition":{"ForAllValues:StringEquals":{"dynamodb:Attributes":["id"]},"StringEquals":{"dynamodb:Select":"ALL_ATTRIBUTES"}}} | |
dynamodb-attributes-without-select | S | security | | {"Action":"dynamodb:*","Resource":"*","Condition":{"ForAllValues:StringLike":{"dynamodb:Attributes":["pub*"]}}} | |
dynamodb-attributes-without-select | I | security | | {"Action":"*","Resource":"*","Condition":{"ForAllValues:StringEquals":{"dynamodb:Attributes":["id"]},"StringEquals":{"dynamodb:Select":["SPECIFIC_ATTRIBUTES","ALL_ATTRIBUTES"]}}} | |
dynamodb-attributes-without-select | I | security | | {"Action":"dynamodb:Sc*","Resource":"*","Condition":{"ForAllValues:StringNotEquals":{"dynamodb:Attributes":["secret"]},"StringNotEquals":{"dynamodb:Select":"SPECIFIC_ATTRIBUTES"}}} | |
dynamodb-attributes-without-select | I | security | | {"Action":null,"NotAction":"iam:*","Resource":"*","Condition":{"ForAllValues:StringEquals":{"dynamodb:Attributes":["id"]}}} | |
dynamodb-attributes-without-select | I | security | | {"Action":"dynamodb:BatchGetItem","Resource":"*","Condition":{"ForAllValues:StringEqualsIfExists":{"dynamodb:Attributes":["id"]},"Null":{"dynamodb:Select":"false"}}} | |
dynamodb-attributes-without-select | I | - | | {"Action":"dynamodb:PutItem","Resource":"*","Condition":{"ForAllValues:StringEquals":{"dynamodb:Attributes":["id"]}}} | |
dynamodb-attributes-without-select | I | - | | {"Action":null,"NotAction":"dynamodb:*","Resource":"*","Condition":{"ForAllValues:StringEquals":{"dynamodb:Attributes":["id"]}}} | |
dynamodb-attributes-without-select | I | - | | {"Effect":"Deny","Action":"dynamodb:Query","Resource":"*","Condition":{"ForAnyValue:StringEquals":{"dynamodb:Attributes":["secret"]}}} | |
dynamodb-attributes-without-select | I | - | | {"Action":"dynamodb:Query","Resource":"*","Condition":{"ForAllValues:StringEquals":{"dynamodb:LeadingKeys":["id"]}}} | |
dynamodb-attributes-without-select | I | - | | {"Action":"dynamodb:Query","Resource":"*","Condition":{"Null":{"dynamodb:Attributes":"false"}}} | |
dynamodb-attributes-without-select | I | - | | {"Action":"dynamodb:Query","Resource":"*"} | |
dynamodb-attributes-without-select | I | security | /Statement/0/Condition/ForAllValues:StringEquals/dynamodb:Attributes | [{"Action":"dynamodb:Query","Resource":"*","Condition":{"ForAllValues:StringEquals":{"dynamodb:Attributes":["id"]}}},{"Action":"dynamodb:Query","Resource":"*","Condition":{"StringEquals":{"dynamodb:Select":"SPECIFIC_ATTRIBUTES"}}}] | |
s3-prefix-in-negative-context | I | security | /Statement/0/Condition/StringLike/s3:prefix | {"Effect":"Deny","Action":"s3:ListBucket","Resource":"arn:aws:s3:::b1","Condition":{"StringLike":{"s3:prefix":"private/*"}}} | |
s3-prefix-in-negative-context | I | - | | {"Effect":"Deny","Action":"s3:ListBucket","Resource":"arn:aws:s3:::b1","Condition":{"StringNotLike":{"s3:prefix":"public/*"}}} | |
s3-prefix-in-negative-context | I | security | | {"Action":"s3:ListBucket","Resource":"arn:aws:s3:::b1","Condition":{"StringNotLike":{"s3:prefix":"private/*"}}} | |
s3-prefix-in-negative-context | R | security | | {"Action":"s3:ListBucket","Resource":"arn:aws:s3:::b1","Condition":{"StringNotEqualsIfExists":{"s3:prefix":["private/","secret/"]}}} | |
s3-prefix-in-negative-context | B | security | | {"Action":"s3:List*","Resource":"arn:aws:s3:::b1","Condition":{"ForAllValues:StringNotEqualsIgnoreCase":{"s3:prefix":"private/"}}} | |
s3-prefix-in-negative-context | C | security | | {"Effect":"Deny","Action":"s3:ListBucket","Resource":"arn:aws:s3:::b1","Condition":{"ForAnyValue:StringEquals":{"s3:prefix":["private/"]}}} | |
s3-prefix-in-negative-context | S | security | | {"Effect":"Deny","Action":"s3:*","Resource":"*","Condition":{"StringEqualsIgnoreCase":{"S3:Prefix":"private/"}}} | |
s3-prefix-in-negative-context | I | - | | {"Action":"s3:ListBucket","Resource":"arn:aws:s3:::b1","Condition":{"StringLike":{"s3:prefix":"public/*"}}} | |
s3-prefix-in-negative-context | I | - | | {"Effect":"Deny","Action":"s3:ListBucket","Resource":"arn:aws:s3:::b1","Condition":{"Null":{"s3:prefix":"true"}}} | |
s3-prefix-in-negative-context | I | - | | {"Effect":"Deny","Action":"s3:ListBucket","Resource":"arn:aws:s3:::b1","Condition":{"StringEquals":{"s3:delimiter":"/"}}} | |
s3-prefix-in-negative-context | I | - | | {"Effect":"Deny","Action":"s3:ListBucket","Resource":"arn:aws:s3:::b1","Condition":{"StringLike":{"s3:prefix":[]}}} | |
bad-pattern-for-mfa | I | security | /Statement/0/Condition/Bool/aws:MultiFactorAuthPresent | {"Effect":"Deny","Condition":{"Bool":{"aws:MultiFactorAuthPresent":"false"}}} | |
bad-pattern-for-mfa | I | - | | {"Effect":"Deny","Condition":{"BoolIfExists":{"aws:MultiFactorAuthPresent":"false"}}} | |
bad-pattern-for-mfa | I | security | | {"Effect":"Deny","Condition":{"Bool":{"aws:MultiFactorAuthPresent":false}}} | |
bad-pattern-for-mfa | I | - | | {"Effect":"Deny","Condition":{"BoolIfExists":{"aws:MultiFactorAuthPresent":false}}} | |
bad-pattern-for-mfa | C | security | | {"Effect":"Deny","Condition":{"ForAnyValue:Bool":{"aws:MultiFactorAuthPresent":"False"}}} | |
bad-pattern-for-mfa | K | security | | {"Effect":"Deny","Condition":{"ForAllValues:Bool":{"aws:MultiFactorAuthPresent":["false"]}}} | |
bad-pattern-for-mfa | K | - | | {"Effect":"Deny","Condition":{"ForAllValues:BoolIfExists":{"aws:MultiFactorAuthPresent":["false"]}}} | |
bad-pattern-for-mfa | C | - | | {"Effect":"Deny","Condition":{"ForAnyValue:BoolIfExists":{"aws:MultiFactorAuthPresent":"false"}}} | |
bad-pattern-for-mfa | I | security | | {"Effect":"Deny","Action":null,"NotAction":"iam:*","Resource":"*","Condition":{"Bool":{"aws:MultiFactorAuthPresent":"false"}}} | |
bad-pattern-for-mfa | I | security | | {"Condition":{"Bool":{"aws:MultiFactorAuthPresent":"false"}}} | |
bad-pattern-for-mfa | R | security | | {"Condition":{"BoolIfExists":{"aws:MultiFactorAuthPresent":"false"}}} | |
bad-pattern-for-mfa | T | security | | {"Condition":{"BoolIfExists":{"aws:MultiFactorAuthPresent":"true"}}} | |
bad-pattern-for-mfa | T | security | | {"Condition":{"ForAnyValue:BoolIfExists":{"aws:MultiFactorAuthPresent":"TRUE"}}} | |
bad-pattern-for-mfa | T | - | | {"Condition":{"Bool":{"aws:MultiFactorAuthPresent":"true"}}} | |
bad-pattern-for-mfa | T | - | | {"Condition":{"ForAnyValue:Bool":{"aws:MultiFactorAuthPresent":"true"}}} | |
bad-pattern-for-mfa | I | security | /Statement/0/Condition/Null/aws:MultiFactorAuthPresent | {"Condition":{"Null":{"aws:MultiFactorAuthPresent":"false"}}} | |
bad-pattern-for-mfa | I | security | | {"Condition":{"Null":{"aws:MultiFactorAuthPresent":"true"}}} | |
bad-pattern-for-mfa | I | security | | {"Condition":{"ForAnyValue:Null":{"aws:MultiFactorAuthPresent":"false"}}} | |
bad-pattern-for-mfa | I | - | | {"Condition":{"Null":{"aws:MultiFactorAuthPresent":"false"},"Bool":{"aws:MultiFactorAuthPresent":"true"}}} | |
bad-pattern-for-mfa | I | - | | {"Condition":{"Null":{"aws:MultiFactorAuthPresent":"false"},"BoolIfExists":{"aws:MultiFactorAuthPresent":"true"}}} | |
bad-pattern-for-mfa | I | security | | {"Condition":{"Null":{"aws:MultiFactorAuthPresent":"false"},"Bool":{"aws:MultiFactorAuthPresent":"false"}}} | |
bad-pattern-for-mfa | I | - | | {"Effect":"Deny","Condition":{"Null":{"aws:MultiFactorAuthPresent":"true"}}} | |
bad-pattern-for-mfa | I | - | | {"Effect":"Deny","Condition":{"Bool":{"aws:MultiFactorAuthPresent":"true"}}} | |
bad-pattern-for-mfa | I | security | /Statement/1/Condition/Bool/aws:multifactorauthpresent | [{},{"Effect":"Deny","Action":"*","Resource":"*","Condition":{"Bool":{"aws:multifactorauthpresent":"false"}}}] | |
bad-pattern-for-mfa | I | - | | {"Condition":{"NumericLessThan":{"aws:MultiFactorAuthAge":"3600"}}} | |
bad-pattern-for-mfa | I | - | | {"Condition":{"Bool":{"aws:SecureTransport":"false"}}} | |
ineffective-deny-carve-out | R | security | /Statement/0/Condition/ArnNotEquals/aws:PrincipalArn | {"Effect":"Deny","Principal":"*","Condition":{"ArnNotEquals":{"aws:PrincipalArn":"*"}}} | |
ineffective-deny-carve-out | R | - | | {"Effect":"Deny","Principal":"*","Condition":{"ArnNotEquals":{"aws:PrincipalArn":"arn:aws:iam::111122223333:role/app"}}} | |
ineffective-deny-carve-out | I | security | | {"Effect":"Deny","Condition":{"StringNotLike":{"aws:PrincipalArn":"*"}}} | |
ineffective-deny-carve-out | C | security | /Statement/0/Condition/ArnNotLikeIfExists/aws:PrincipalArn/1 | {"Condition":{"ArnNotLikeIfExists":{"aws:PrincipalArn":["arn:aws:iam::*:role/admin","*"]}}} | |
ineffective-deny-carve-out | K | security | | {"Condition":{"StringNotLikeIfExists":{"aws:PrincipalAccount":"*"}}} | |
ineffective-deny-carve-out | K | security | | {"Condition":{"StringNotEquals":{"aws:PrincipalOrgID":["*"]}}} | |
ineffective-deny-carve-out | C | security | | {"Condition":{"ForAllValues:StringNotLike":{"aws:PrincipalOrgPaths":"*"}}} | |
ineffective-deny-carve-out | C | security | | {"Condition":{"StringNotLike":{"aws:userid":"**"}}} | |
ineffective-deny-carve-out | C | security | | {"Condition":{"StringNotEqualsIgnoreCase":{"aws:username":"*"}}} | |
ineffective-deny-carve-out | I | security | | {"Effect":"Deny","Condition":{"ArnNotLike":{"aws:PrincipalArn":"arn:*:*:*:*:*"}}} | |
ineffective-deny-carve-out | I | - | | {"Effect":"Deny","Condition":{"ArnNotLike":{"aws:PrincipalArn":"arn:*:iam::*:role/*"}}} | |
ineffective-deny-carve-out | I | - | | {"Effect":"Deny","Condition":{"StringNotEquals":{"aws:username":""}}} | |
ineffective-deny-carve-out | I | - | | {"Effect":"Deny","Condition":{"StringNotLike":{"aws:userid":"*:ann"}}} | |
ineffective-deny-carve-out | I | - | | {"Effect":"Deny","Condition":{"StringLike":{"aws:PrincipalArn":"*"}}} | |
ineffective-deny-carve-out | I | - | | {"Condition":{"StringNotLike":{"aws:PrincipalArn":"*"}}} | |
ineffective-deny-carve-out | I | - | | {"Effect":"Deny","Condition":{"StringNotLike":{"aws:PrincipalTag/t":"*"}}} | |
ineffective-deny-carve-out | I | - | | {"Effect":"Deny","Condition":{"StringNotLike":{"aws:SourceArn":"*"}}} | |
ineffective-deny-carve-out | B | - | | {"Effect":"Deny","Condition":{"ArnNotEquals":{"aws:PrincipalArn":"*"}}} | |
allow-insecure-transport | I | security | /Statement/0/Condition/Bool/aws:SecureTransport | {"Condition":{"Bool":{"aws:SecureTransport":"false"}}} | |
allow-insecure-transport | I | - | | {"Effect":"Deny","Condition":{"Bool":{"aws:SecureTransport":"false"}}} | |
allow-insecure-transport | I | security | | {"Condition":{"Bool":{"aws:SecureTransport":false}}} | |
allow-insecure-transport | R | security | | {"Condition":{"BoolIfExists":{"aws:SecureTransport":"False"}}} | |
allow-insecure-transport | T | security | | {"Condition":{"ForAnyValue:Bool":{"AWS:SecureTransport":["FALSE"]}}} | |
allow-insecure-transport | B | security | | {"Condition":{"ForAllValues:BoolIfExists":{"aws:securetransport":"false"}}} | |
allow-insecure-transport | S | - | | {"Condition":{"Bool":{"aws:SecureTransport":"true"}}} | |
allow-insecure-transport | I | - | | {"Condition":{"Bool":{"aws:SecureTransport":["true","false"]}}} | |
allow-insecure-transport | I | - | | {"Condition":{"Bool":{"aws:SecureTransport":[]}}} | |
allow-insecure-transport | I | - | | {"Condition":{"Null":{"aws:SecureTransport":"false"}}} | |
allow-insecure-transport | I | - | | {"Condition":{"Bool":{"aws:ViaAWSService":"false"}}} | |
allow-insecure-transport | C | - | | {"Effect":"Allow","Condition":{"Bool":{"aws:SecureTransport":"false"}}} | |
\.
