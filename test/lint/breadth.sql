--
-- breadth.sql
--		Cases of lint_breadth.c.  Columns and shorthand: cases.sql.
--
COPY lint_case (rule, kind, found, path, document, options, variants) FROM stdin (DELIMITER '|');
admin-access | I | security | /Statement/0 | {"Action":"*","Resource":"*"} |  |
admin-access | B | security | /Statement/0 | {"Action":"*","Resource":"*"} |  |
admin-access | S | security | /Statement/0 | {"Action":"*","Resource":"*"} |  |
admin-access | R | security | /Statement/0 | {"Action":"*","Resource":"*"} |  |
admin-access | E | security | /Statement/0 | {"Action":"*","Resource":"*"} |  |
admin-access | I | - |  | {"Action":"*","Resource":"*","Effect":"Deny"} |  |
admin-access | I | security | /Statement/0 | {"Action":"*:*","Resource":"*"} |  |
admin-access | I | security | /Statement/0 | {"Action":"*","Resource":"*:*"} |  |
admin-access | I | security | /Statement/0 | {"Action":"*","Resource":"*/*"} |  |
admin-access | I | security | /Statement/0 | {"Action":"*","Resource":"**"} |  |
admin-access | I | security | /Statement/0 | {"Action":"*","Resource":"arn:*"} |  |
admin-access | I | security | /Statement/0 | {"Action":"*","Resource":"arn:*:*:*:*:*"} |  |
admin-access | I | security | /Statement/0 | {"Action":"*","Resource":"arn:aws:*:*:*:*"} |  |
admin-access | I | security | /Statement/0 | {"Action":"*","Resource":["arn:aws:s3:::b1/*","*"]} |  |
admin-access | I | security | /Statement/0 | {"Action":["s3:GetObject","*"],"Resource":"*"} |  |
admin-access | I | security | /Statement/0 | {"Action":null,"NotAction":[],"Resource":"*"} |  |
admin-access | I | security | /Statement/0 | {"Action":null,"NotAction":"nosuch:*","Resource":"*"} |  |
admin-access | I | security | /Statement/0 | {"Action":null,"NotAction":["s33:GetObject","s3:NoSuchAction"],"Resource":"*"} |  |
admin-access | I | - |  | {"Action":null,"NotAction":"iam:*","Resource":"*"} |  |
admin-access | I | - |  | {"Action":null,"NotAction":"*","Resource":"*"} |  |
admin-access | I | security | /Statement/0 | {"Action":"*","Resource":null,"NotResource":"arn:aws:nosuch:::x"} |  |
admin-access | I | security | /Statement/0 | {"Action":"*","Resource":null,"NotResource":[]} |  |
admin-access | I | - |  | {"Action":"*","Resource":null,"NotResource":"arn:aws:s3:::b1/*"} |  |
admin-access | I | - |  | {"Action":"*","Resource":null,"NotResource":"*"} |  |
admin-access | I | - |  | {"Action":"*"} |  |
admin-access | I | - |  | {"Action":"*","Resource":"arn:aws:s3:::*"} |  |
admin-access | I | - |  | {"Action":"*","Resource":[]} |  |
admin-access | I | - |  | {"Action":"*","Resource":null} |  |
admin-access | I | - |  | {"Action":"*","Resource":7} |  |
admin-access | I | - |  | {"Action":"s3:*","Resource":"*"} |  |
admin-access | I | warning | /Statement/0 | {"Action":"*","Resource":"*","Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-1"}}} |  |
admin-access | I | warning | /Statement/0 | {"Action":"*","Resource":"*","Condition":{"IpAddress":{"aws:SourceIp":"203.0.113.0/24"}}} |  |
admin-access | I | security | /Statement/0 | {"Action":"*","Resource":"*","Condition":{"Bool":{"aws:SecureTransport":"true"}}} |  |
admin-access | I | security | /Statement/0 | {"Action":"*","Resource":"*","Condition":{"IpAddress":{"aws:SourceIp":"0.0.0.0/0"}}} |  |
admin-access | I | security | /Statement/0 | {"Action":"*","Resource":"*","Condition":{"StringLike":{"aws:PrincipalOrgID":"*"}}} |  |
admin-access | I | security | /Statement/0 | {"Action":"*","Resource":"*","Condition":{"StringEqualsIfExists":{"aws:PrincipalOrgID":"o-1"}}} |  |
admin-access | I | security | /Statement/0 | {"Action":"*","Resource":"*","Condition":{"StringNotEquals":{"aws:PrincipalOrgID":"o-1"}}} |  |
admin-access | I | security | /Statement/0 | {"Action":"*","Resource":"*","Condition":{"ForAllValues:StringEquals":{"aws:CalledVia":"athena.amazonaws.com"}}} |  |
admin-access | I | warning | /Statement/0 | {"Action":"*","Resource":"*","Condition":{"ForAnyValue:StringEquals":{"aws:CalledVia":"athena.amazonaws.com"}}} |  |
admin-access | I | - |  | [{"Action":"*","Resource":"*"},{"Action":"*","Resource":"*","Effect":"Deny"}] |  |
admin-access | I | - |  | [{"Action":"*","Resource":"*"},{"Effect":"Deny","Action":"iam:*","Resource":"*"}] |  |
admin-access | I | security | /Statement/0 | [{"Action":"*","Resource":"*"},{"Effect":"Deny","Action":"s3:DeleteBucket","Resource":"*"}] |  |
admin-access | I | security | /Statement/0 | [{"Action":"*","Resource":"*"},{"Action":"*","Resource":"*","Effect":"Deny","Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-1"}}}] |  |
admin-access | I | security | /Statement/0 | [{"Action":"*","Resource":"*"},{"Effect":"Deny","Action":"*","Resource":"arn:aws:s3:::b1/*"}] |  |
admin-access | R | - |  | [{"Action":"*","Resource":"*"},{"Action":"*","Resource":"*","Effect":"Deny","Principal":"*"}] |  |
admin-access | R | security | /Statement/0 | [{"Action":"*","Resource":"*"},{"Action":"*","Resource":"*","Effect":"Deny","Principal":{"AWS":"arn:aws:iam::111122223333:role/other"}}] |  |
admin-access | R | - |  | [{"Action":"*","Resource":"*"},{"Action":"*","Resource":"*","Effect":"Deny"}] |  |
admin-access | I | security | /Statement/1 | [{},{"Action":"*","Resource":"*"}] |  |
admin-access | I | security | /Statement/0 /Statement/1 | [{"Action":"*","Resource":"*"},{"Action":"*","Resource":"*"}] |  |
admin-access | C | - |  | {"Action":"*","Resource":"*","Effect":"Allow"} |  |
star-action | I | security | /Statement/0/Action | {"Action":"*"} |  |
star-action | I | - |  | {"Action":"s3:Get*"} |  |
star-action | I | security | /Statement/0/Action | {"Action":"*:*"} |  |
star-action | I | security | /Statement/0/Action | {"Action":"**"} |  |
star-action | I | security | /Statement/0/Action/1 | {"Action":["s3:GetObject","*","*:*"]} |  | single
star-action | B | security |  | {"Action":"*"} |  |
star-action | S | security |  | {"Action":"*"} |  |
star-action | R | security |  | {"Action":"*"} |  |
star-action | E | security |  | {"Action":"*"} |  |
star-action | T | - |  | {"Action":"*"} |  |
star-action | C | - |  | {"Action":"*","Effect":"Allow"} |  |
star-action | I | - |  | {"Action":"*","Effect":"Deny"} |  |
star-action | I | - |  | {"Action":null,"NotAction":"*"} |  |
star-action | I | - |  | {"Action":"s3:*"} |  |
star-action | I | - |  | {"Action":"*","Resource":"*"} |  |
star-action | I | warning |  | {"Action":"*","Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-1"}}} |  |
star-action | I | security |  | {"Action":"*","Condition":{"Bool":{"aws:SecureTransport":"true"}}} |  |
star-action | I | security |  | {"Action":"*","Resource":null,"NotResource":"arn:aws:s3:::b1/*"} |  |
star-action | I | - |  | [{"Action":"*"},{"Action":"*","Resource":"*","Effect":"Deny"}] |  |
star-action | I | security |  | [{"Action":"*"},{"Action":"*","Resource":"*","Effect":"Deny","Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-1"}}}] |  |
star-action | I | security |  | [{"Action":"*","Resource":"*"},{"Action":"iam:*","Resource":"*","Effect":"Deny"}] |  |
star-action | I | security | /Statement/1/Action | [{"Action":"*","Resource":"*"},{"Action":"*"}] |  |
star-action | I | - |  | {"Action":[]} |  |
star-action | I | - |  | {"Action":""} |  |
star-action | I | - |  | {"Action":7} |  |
service-wildcard | I | security | /Statement/0/Action | {"Action":"s3:*","Resource":"*"} |  |
service-wildcard | I | - |  | {"Action":"s3:Get*"} |  |
service-wildcard | I | security | /Statement/0/Action | {"Action":"s3:*"} |  |
service-wildcard | I | security | /Statement/0/Action | {"Action":"s3:**"} |  |
service-wildcard | I | security | /Statement/0/Action | {"Action":"s3:?*"} |  |
service-wildcard | I | security | /Statement/0/Action/0 /Statement/0/Action/2 | {"Action":["ec2:*","s3:GetObject","iam:*"],"Resource":"*"} |  |
service-wildcard | B | security |  | {"Action":"s3:*","Resource":"*"} |  |
service-wildcard | S | security |  | {"Action":"s3:*","Resource":"*"} |  |
service-wildcard | R | - |  | {"Action":"s3:*","Resource":"*"} |  |
service-wildcard | E | - |  | {"Action":"s3:*","Resource":"*"} |  |
service-wildcard | C | - |  | {"Action":"s3:*","Effect":"Allow"} |  |
service-wildcard | I | - |  | {"Action":"s3:*","Effect":"Deny"} |  |
service-wildcard | I | - |  | {"Action":null,"NotAction":"s3:*"} |  |
service-wildcard | I | - |  | {"Action":"s3:*","Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-1"}}} |  |
service-wildcard | I | - |  | {"Action":"s3:*","Condition":{"Bool":{"aws:SecureTransport":"true"}}} |  |
service-wildcard | I | security |  | {"Action":"s3:*","Condition":{}} |  |
service-wildcard | I | security |  | {"Action":"s3:*","Condition":{"StringEquals":{}}} |  |
service-wildcard | I | security | /Statement/0/Action | {"Action":"s33:*"} |  |
service-wildcard | I | - |  | {"Action":"s33:Get*"} |  |
service-wildcard | I | - |  | {"Action":"s3:????"} |  |
service-wildcard | I | - |  | {"Action":["*","s3:*"]} |  |
service-wildcard | I | - |  | [{"Action":"s3:*"},{"Action":"s3:*","Resource":"*","Effect":"Deny"}] |  |
service-wildcard | I | security | /Statement/0/Action | [{"Action":"s3:*"},{"Action":"s3:Put*","Resource":"*","Effect":"Deny"}] |  |
service-wildcard | I | security |  | {"Action":"s3:*","Resource":null,"NotResource":"arn:aws:s3:::b1/*"} |  |
critical-service-wildcard | I | security | /Statement/0/Action | {"Action":["kms:C*","kms:D*","kms:E*","kms:G*","kms:I*","kms:L*","kms:P*","kms:R*","kms:S*","kms:T*","kms:U*","kms:V*"],"Resource":"*"} |  |
critical-service-wildcard | I | - |  | {"Action":"kms:Describe*","Resource":"*"} |  |
critical-service-wildcard | I | security | /Statement/0/Action | {"Action":"iam:*","Resource":"*"} |  |
critical-service-wildcard | I | security | /Statement/0/Action | {"Action":"sts:*","Resource":"*"} |  |
critical-service-wildcard | I | security | /Statement/0/Action | {"Action":"kms:*","Resource":"*"} |  |
critical-service-wildcard | I | security | /Statement/0/Action | {"Action":"cloudtrail:*","Resource":"*"} |  |
critical-service-wildcard | I | security | /Statement/0/Action | {"Action":"organizations:*","Resource":"*"} |  |
critical-service-wildcard | I | security | /Statement/0/Action | {"Action":"secretsmanager:*","Resource":"*"} |  |
critical-service-wildcard | I | security | /Statement/0/Action | {"Action":"sso:*","Resource":"*"} |  |
critical-service-wildcard | I | security | /Statement/0/Action | {"Action":"access-analyzer:*","Resource":"*"} |  |
critical-service-wildcard | I | security | /Statement/0/Action/1 | {"Action":["s3:GetObject","kms:*"],"Resource":"*"} |  |
critical-service-wildcard | I | - |  | {"Action":"s3:*","Resource":"*"} |  |
critical-service-wildcard | I | - |  | {"Action":"kms:*","Resource":"arn:aws:kms:us-east-1:111122223333:key/0a1b"} |  |
critical-service-wildcard | I | - |  | {"Action":"kms:*","Resource":"arn:aws:kms:*:*:key/*"} |  |
critical-service-wildcard | I | security | /Statement/0/NotAction | {"Action":null,"NotAction":"s3:*","Resource":"*"} |  |
critical-service-wildcard | I | security | /Statement/0/NotAction | {"Action":null,"NotAction":"iam:*","Resource":"*"} |  |
critical-service-wildcard | I | security | /Statement/0/Action | {"Action":"kms:*","Resource":null,"NotResource":"arn:aws:kms:us-east-1:111122223333:key/0a1b"} |  |
critical-service-wildcard | I | - |  | {"Action":null,"NotAction":["iam:*","sts:*","kms:*","cloudtrail:*","organizations:*","secretsmanager:*","sso:*","access-analyzer:*"],"Resource":"*"} |  |
critical-service-wildcard | I | security | /Statement/1/Action | [{"Action":["kms:D*","kms:E*","kms:G*","kms:I*","kms:L*","kms:P*","kms:R*","kms:S*","kms:T*","kms:U*","kms:Verify"],"Resource":"*"},{"Action":["kms:C*","kms:V*"],"Resource":"*"}] |  |
critical-service-wildcard | I | - |  | [{"Action":"kms:*","Resource":"*"},{"Effect":"Deny","Action":"kms:ScheduleKeyDeletion","Resource":"*"}] |  |
critical-service-wildcard | I | security |  | [{"Action":"kms:*","Resource":"*"},{"Effect":"Deny","Action":"kms:ScheduleKeyDeletion","Resource":"*","Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-1"}}}] |  |
critical-service-wildcard | I | security |  | [{"Action":"kms:*","Resource":"*"},{"Effect":"Deny","Action":"kms:*","Resource":"arn:aws:kms:us-east-1:111122223333:key/0a1b"}] |  |
critical-service-wildcard | I | - |  | {"Effect":"Deny","Action":"kms:*","Resource":"*"} |  |
critical-service-wildcard | I | warning |  | {"Action":"kms:*","Resource":"*","Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-1"}}} |  |
critical-service-wildcard | I | security |  | {"Action":"kms:*","Resource":"*","Condition":{"Bool":{"aws:SecureTransport":"true"}}} |  |
critical-service-wildcard | I | security | /Statement/1/Action | [{"Action":"kms:*","Resource":"*","Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-1"}}},{"Action":"kms:*","Resource":"*"}] |  |
critical-service-wildcard | I | warning |  | [{"Action":"kms:Describe*","Resource":"*"},{"Action":"kms:*","Resource":"*","Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-1"}}}] |  |
critical-service-wildcard | I | - |  | {"Action":"*","Resource":"*"} |  |
critical-service-wildcard | I | - |  | [{"Action":"kms:*","Resource":"*"},{"Action":"*","Resource":"*"}] |  |
critical-service-wildcard | B | security |  | {"Action":"iam:*","Resource":"*"} |  |
critical-service-wildcard | S | security |  | {"Action":"iam:*","Resource":"*"} |  |
critical-service-wildcard | R | - |  | {"Action":"kms:*","Resource":"*"} |  |
allow-with-not-action | I | security | /Statement/0/NotAction | {"Action":null,"NotAction":"iam:*","Resource":"*"} |  |
allow-with-not-action | I | - |  | {"Effect":"Deny","Action":null,"NotAction":"s3:*","Resource":"*"} |  |
allow-with-not-action | B | security | /Statement/0/NotAction | {"Action":null,"NotAction":"iam:*"} |  |
allow-with-not-action | S | security | /Statement/0/NotAction | {"Action":null,"NotAction":"iam:*"} |  |
allow-with-not-action | R | security | /Statement/0/NotAction | {"Action":null,"NotAction":"iam:*"} |  |
allow-with-not-action | E | security | /Statement/0/NotAction | {"Action":null,"NotAction":"iam:*"} |  |
allow-with-not-action | T | security | /Statement/0/NotAction | {"Action":null,"NotAction":"sts:TagSession"} |  |
allow-with-not-action | C | - |  | {"Effect":"Allow","Action":null,"NotAction":"iam:*"} |  |
allow-with-not-action | I | security | /Statement/0/NotAction | {"Action":null,"NotAction":["iam:*","organizations:*"]} |  |
allow-with-not-action | I | warning |  | {"Action":null,"NotAction":"iam:*","Resource":"*","Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-1"}}} |  |
allow-with-not-action | I | security |  | {"Action":null,"NotAction":"iam:*","Resource":"*","Condition":{"Bool":{"aws:SecureTransport":"true"}}} |  |
allow-with-not-action | I | - |  | {"Action":null,"NotAction":"*"} |  |
allow-with-not-action | I | - |  | {"Action":null,"NotAction":"nosuch:*","Resource":"*"} |  |
allow-with-not-action | I | security |  | {"Action":null,"NotAction":"nosuch:*"} |  |
allow-with-not-action | I | - |  | [{"Action":null,"NotAction":"iam:*","Resource":"*"},{"Effect":"Deny","Action":"*","Resource":"*"}] |  |
allow-with-not-action | I | - |  | [{"Action":null,"NotAction":"iam:*","Resource":"*"},{"Effect":"Deny","Action":null,"NotAction":"iam:*","Resource":"*"}] |  |
allow-with-not-action | I | security |  | [{"Action":null,"NotAction":"iam:*","Resource":"*"},{"Effect":"Deny","Action":"s3:*","Resource":"*"}] |  |
allow-with-not-action | I | - |  | base |  |
allow-with-not-action | I | - |  | {"Action":null,"NotAction":7} |  | list
allow-with-not-resource | I | security | /Statement/0/NotResource | {"Resource":null,"NotResource":"arn:aws:s3:::b1/*"} |  |
allow-with-not-resource | I | - |  | {"Effect":"Deny","Resource":null,"NotResource":"arn:aws:s3:::b1/*"} |  |
allow-with-not-resource | B | security | /Statement/0/NotResource | {"Resource":null,"NotResource":"arn:aws:s3:::b1/*"} |  |
allow-with-not-resource | S | security | /Statement/0/NotResource | {"Resource":null,"NotResource":"arn:aws:s3:::b1/*"} |  |
allow-with-not-resource | R | security | /Statement/0/NotResource | {"Resource":null,"NotResource":"arn:aws:s3:::b1/*"} |  |
allow-with-not-resource | E | security | /Statement/0/NotResource | {"Resource":null,"NotResource":"arn:aws:s3:::b1/*"} |  |
allow-with-not-resource | C | - |  | {"Effect":"Allow","Resource":null,"NotResource":"arn:aws:s3:::b1/*"} |  |
allow-with-not-resource | I | security | /Statement/0/NotResource | {"Resource":null,"NotResource":["arn:aws:s3:::b1/*","arn:aws:s3:::b2/*"]} |  |
allow-with-not-resource | I | security | /Statement/0/NotResource | {"Action":null,"NotAction":"iam:*","Resource":null,"NotResource":"arn:aws:s3:::b1/*"} |  |
allow-with-not-resource | I | warning |  | {"Resource":null,"NotResource":"arn:aws:s3:::b1/*","Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-1"}}} |  |
allow-with-not-resource | I | security |  | {"Resource":null,"NotResource":"arn:aws:s3:::b1/*","Condition":{"Bool":{"aws:SecureTransport":"true"}}} |  |
allow-with-not-resource | I | - |  | {"Resource":null,"NotResource":"*"} |  |
allow-with-not-resource | I | security |  | {"Resource":null,"NotResource":[]} |  |
allow-with-not-resource | I | - |  | {"Action":"*","Resource":null,"NotResource":[]} |  |
allow-with-not-resource | I | - |  | [{"Resource":null,"NotResource":"arn:aws:s3:::b1/*"},{"Effect":"Deny","Resource":"*"}] |  |
allow-with-not-resource | I | security |  | [{"Resource":null,"NotResource":"arn:aws:s3:::b1/*"},{"Effect":"Deny","Resource":"arn:aws:s3:::b2/*"}] |  |
allow-with-not-resource | I | - |  | base |  |
allow-with-not-resource | I | - |  | {"Resource":null} |  |
policy-complexity | I | - |  | [{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{}] |  |
policy-complexity | I | suggestion | / | [{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{}] |  |
policy-complexity | I | - |  | [{},{},{}] | {"limits":{"complexity":3}} |
policy-complexity | I | suggestion | / | [{},{},{},{}] | {"limits":{"complexity":3}} |
policy-complexity | B | suggestion | / | [{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{}] |  |
policy-complexity | S | suggestion | / | [{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{}] |  |
policy-complexity | R | suggestion | / | [{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{}] |  |
policy-complexity | E | suggestion | / | [{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{}] |  |
policy-complexity | C | suggestion | / | [{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{}] |  |
policy-complexity | C | - |  | [{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{}] |  |
policy-complexity | T | - |  | [{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{}] |  |
policy-complexity | K | - |  | [{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{}] |  |
policy-complexity | I | - |  | base | {"limits":{"complexity":1}} |
policy-complexity | I | suggestion | / | base | {"limits":{"complexity":0}} |
policy-complexity | I | - |  | {"Effect":"Deny"} | {"limits":{"complexity":2}} |
policy-complexity | I | suggestion | / | {"Effect":"Deny"} | {"limits":{"complexity":1}} |
policy-complexity | I | - |  | {"Action":null,"NotAction":"s3:GetObject"} | {"limits":{"complexity":2}} |
policy-complexity | I | suggestion | / | {"Action":null,"NotAction":"s3:GetObject"} | {"limits":{"complexity":1}} |
policy-complexity | I | - |  | {"Resource":null,"NotResource":"arn:aws:s3:::b1/*"} | {"limits":{"complexity":2}} |
policy-complexity | I | suggestion | / | {"Resource":null,"NotResource":"arn:aws:s3:::b1/*"} | {"limits":{"complexity":1}} |
policy-complexity | I | - |  | {"Action":["s3:GetObject","S3:PutObject","sqs:SendMessage"],"Resource":"*"} | {"limits":{"complexity":3}} |
policy-complexity | I | suggestion | / | {"Action":["s3:GetObject","S3:PutObject","sqs:SendMessage"],"Resource":"*"} | {"limits":{"complexity":2}} |
policy-complexity | I | - |  | {"Action":["s3:GetObject","iam:GetUser","sqs:SendMessage","sqs:DeleteMessage"],"Resource":"*"} | {"limits":{"complexity":5}} |
policy-complexity | I | suggestion | / | {"Action":["s3:GetObject","iam:GetUser","sqs:SendMessage","sqs:DeleteMessage"],"Resource":"*"} | {"limits":{"complexity":4}} |
policy-complexity | I | - |  | {"Resource":["arn:aws:s3:::b1/*","arn:aws:sqs:us-east-1:111122223333:q"]} | {"limits":{"complexity":4}} |
policy-complexity | I | suggestion | / | {"Resource":["arn:aws:s3:::b1/*","arn:aws:sqs:us-east-1:111122223333:q"]} | {"limits":{"complexity":3}} |
policy-complexity | I | - |  | {"Resource":["arn:aws:s3:::b1/*","*"]} | {"limits":{"complexity":2}} |
policy-complexity | I | suggestion | / | {"Resource":["arn:aws:s3:::b1/*","*"]} | {"limits":{"complexity":1}} |
policy-complexity | I | - |  | {"Action":["*","s3:GetObject"]} | {"limits":{"complexity":2}} |
policy-complexity | I | suggestion | / | {"Action":["*","s3:GetObject"]} | {"limits":{"complexity":1}} |
policy-complexity | I | - |  | {"Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-1"}}} | {"limits":{"complexity":3}} |
policy-complexity | I | suggestion | / | {"Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-1"}}} | {"limits":{"complexity":2}} |
policy-complexity | I | - |  | {"Condition":{"StringEqualsIfExists":{"aws:PrincipalOrgID":"o-1"}}} | {"limits":{"complexity":4}} |
policy-complexity | I | suggestion | / | {"Condition":{"StringEqualsIfExists":{"aws:PrincipalOrgID":"o-1"}}} | {"limits":{"complexity":3}} |
policy-complexity | I | - |  | {"Condition":{"Null":{"aws:PrincipalOrgID":"false"}}} | {"limits":{"complexity":4}} |
policy-complexity | I | suggestion | / | {"Condition":{"Null":{"aws:PrincipalOrgID":"false"}}} | {"limits":{"complexity":3}} |
policy-complexity | I | - |  | {"Condition":{"StringEquals":{"aws:PrincipalTag/a":"${aws:RequestTag/a}"}}} | {"limits":{"complexity":4}} |
policy-complexity | I | suggestion | / | {"Condition":{"StringEquals":{"aws:PrincipalTag/a":"${aws:RequestTag/a}"}}} | {"limits":{"complexity":3}} |
policy-complexity | I | - |  | {"Condition":{"StringLike":{"aws:PrincipalTag/a":"a${*}"}}} | {"limits":{"complexity":3}} |
policy-complexity | I | suggestion | / | {"Condition":{"StringLike":{"aws:PrincipalTag/a":"a${*}"}}} | {"limits":{"complexity":2}} |
policy-complexity | I | - |  | {"Condition":{}} | {"limits":{"complexity":1}} |
service-wildcard | I | - |  | [{"Action":"s3:*"},{"Action":"s3:*","Effect":"Deny"}] |  |
service-wildcard | I | security | /Statement/0/Action/1 | [{"Action":["s3:*","sqs:*"],"Resource":"*"},{"Action":"s3:*","Resource":"*","Effect":"Deny"}] |  |
service-wildcard | I | security | /Statement/0/Action | [{"Action":"s3:*","Resource":["arn:aws:s3:::b1/*","arn:aws:s3:::b2/*"]},{"Action":"s3:*","Effect":"Deny"}] |  |
service-wildcard | I | security |  | [{"Action":"s3:*"},{"Action":"s3:GetObject","Effect":"Deny"}] |  |
star-action | I | - |  | [{"Action":"*"},{"Action":"*","Effect":"Deny"}] |  |
star-action | I | security | /Statement/0/Action | [{"Action":"*"},{"Action":"*","Resource":"arn:aws:s3:::b2/*","Effect":"Deny"}] |  |
allow-with-not-action | I | - |  | [{"Action":null,"NotAction":"iam:*"},{"Effect":"Deny","Action":"*"}] |  |
allow-with-not-action | I | - |  | [{"Action":null,"NotAction":"iam:*"},{"Effect":"Deny","Action":null,"NotAction":"iam:*"}] |  |
allow-with-not-action | I | security | /Statement/0/NotAction | [{"Action":null,"NotAction":"iam:*"},{"Effect":"Deny","Action":"*","Resource":"arn:aws:s3:::b2/*"}] |  |
\.
