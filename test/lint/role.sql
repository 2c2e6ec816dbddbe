--
-- role.sql
--		Cases of lint_role.c.  Columns and shorthand: cases.sql.
--
COPY lint_case (rule, kind, found, path, document, options, variants) FROM stdin (DELIMITER '|');
pass-role-with-star-in-resource | I | security | /Statement/0/Resource | {"Action":"iam:PassRole","Resource":"*"} |  |
pass-role-with-star-in-resource | I | security | /Statement/0/Resource | {"Action":"iam:PassRole","Resource":"arn:aws:iam::*:role/*"} |  |
pass-role-with-star-in-resource | I | security | /Statement/0/Resource | {"Action":"iam:PassRole","Resource":"arn:aws:iam::111122223333:role/*"} |  |
pass-role-with-star-in-resource | I | security | /Statement/0/Resource | {"Action":"iam:PassRole","Resource":"arn:aws:iam::111122223333:*"} |  |
pass-role-with-star-in-resource | I | security | /Statement/0/Resource | {"Action":"iam:PassRole","Resource":"arn:aws:iam::*:role/**"} |  |
pass-role-with-star-in-resource | I | security | /Statement/0/Resource | {"Action":"iam:PassRole","Resource":"arn:aws:iam::*:role*"} |  |
pass-role-with-star-in-resource | I | security | /Statement/0/Resource | {"Action":"iam:PassRole","Resource":"arn:*:iam::*:role/*"} |  |
pass-role-with-star-in-resource | I | security | /Statement/0/Resource | {"Action":"iam:PassRole","Resource":"arn:aws:*:*:*:*"} |  |
pass-role-with-star-in-resource | I | security | /Statement/0/Resource | {"Action":"iam:PassRole","Resource":"*:*"} |  |
pass-role-with-star-in-resource | I | security | /Statement/0/Resource | {"Action":"iam:PassRole","Resource":"arn:aws:iam::*:role/*/*"} |  |
pass-role-with-star-in-resource | I | security | /Statement/0/Resource | {"Action":"iam:PassRole","Resource":"arn:aws:iam::*:role/?*"} |  |
pass-role-with-star-in-resource | I | security | /Statement/0/Resource/1 | {"Action":["s3:GetObject","iam:PassRole"],"Resource":["arn:aws:iam::111122223333:role/app","*"]} |  |
pass-role-with-star-in-resource | I | - |  | {"Action":"iam:PassRole","Resource":"arn:aws:iam::111122223333:role/app"} |  |
pass-role-with-star-in-resource | B | security |  | {"Action":"iam:PassRole","Resource":"*"} |  |
pass-role-with-star-in-resource | S | security |  | {"Action":"iam:PassRole","Resource":"*"} |  |
pass-role-with-star-in-resource | R | - |  | {"Action":"iam:PassRole","Resource":"*"} |  |
pass-role-with-star-in-resource | E | - |  | {"Action":"iam:PassRole","Resource":"*"} |  |
pass-role-with-star-in-resource | C | - |  | {"Action":"iam:PassRole","Effect":"Allow"} |  |
pass-role-with-star-in-resource | I | - |  | {"Action":"iam:PassRole","Resource":"*","Effect":"Deny"} |  |
pass-role-with-star-in-resource | I | - |  | {"Action":"iam:PassRole","Resource":"arn:aws:s3:::*"} |  |
pass-role-with-star-in-resource | I | - |  | {"Action":"iam:PassRole"} |  |
pass-role-with-star-in-resource | I | - |  | {"Action":"iam:*","Resource":"*"} |  |
pass-role-with-star-in-resource | I | security |  | {"Action":["iam:*","iam:PassRole"],"Resource":"*"} |  |
pass-role-with-star-in-resource | I | - |  | {"Action":"iam:PassRole","Resource":null,"NotResource":"arn:aws:iam::111122223333:role/admin"} |  |
pass-role-with-star-in-resource | I | warning |  | {"Action":"iam:PassRole","Resource":"*","Condition":{"StringEquals":{"aws:PrincipalTag/team":"infra"}}} |  |
pass-role-with-star-in-resource | I | security |  | {"Action":"iam:PassRole","Resource":"*","Condition":{"Bool":{"aws:SecureTransport":"true"}}} |  |
pass-role-with-star-in-resource | I | security |  | {"Action":"iam:PassRole","Resource":"*","Condition":{"StringEquals":{"s3:prefix":"x"}}} |  |
pass-role-with-star-in-resource | I | - |  | [{"Action":"iam:PassRole","Resource":"*"},{"Action":"iam:PassRole","Resource":"*","Effect":"Deny"}] |  |
pass-role-with-star-in-resource | I | security |  | [{"Action":"iam:PassRole","Resource":"*"},{"Action":"iam:PassRole","Resource":"arn:aws:iam::111122223333:role/app","Effect":"Deny"}] |  |
pass-role-with-star-in-resource | I | security |  | [{"Action":"iam:PassRole","Resource":"*"},{"Action":"iam:PassRole","Resource":"*","Effect":"Deny","Condition":{"StringEquals":{"aws:PrincipalTag/team":"infra"}}}] |  |
pass-role-with-star-in-resource | I | - |  | [{"Action":"iam:PassRole","Resource":"arn:aws:iam::*:role/*"},{"Action":"iam:PassRole","Resource":"arn:aws:iam::*:*","Effect":"Deny"}] |  |
pass-role-with-star-in-resource | I | - |  | [{"Action":"*","Resource":"*"},{"Effect":"Deny","Action":"iam:*","Resource":"*"},{}] |  |
pass-role-with-star-in-action-and-resource | I | security | /Statement/0/Resource | {"Action":"iam:*","Resource":"*"} |  |
pass-role-with-star-in-action-and-resource | I | security | /Statement/0/Resource | {"Action":"iam:Pass*","Resource":"*"} |  |
pass-role-with-star-in-action-and-resource | I | security | /Statement/0/Resource | {"Action":"iam:?assRole","Resource":"*"} |  |
pass-role-with-star-in-action-and-resource | I | - |  | {"Action":"iam:Get*","Resource":"*"} |  |
pass-role-with-star-in-action-and-resource | I | security | /Statement/0/Resource | {"Action":"*","Resource":"arn:aws:iam::*:role/*"} |  |
pass-role-with-star-in-action-and-resource | I | - |  | {"Action":"*","Resource":"*"} |  |
pass-role-with-star-in-action-and-resource | I | - |  | {"Action":"iam:PassRole","Resource":"*"} |  |
pass-role-with-star-in-action-and-resource | I | - |  | {"Action":"iam:*","Resource":"arn:aws:iam::111122223333:role/app"} |  |
pass-role-with-star-in-action-and-resource | I | warning |  | {"Action":"iam:*","Resource":"*","Condition":{"StringEquals":{"aws:PrincipalTag/team":"infra"}}} |  |
pass-role-with-star-in-action-and-resource | I | - |  | [{"Action":"iam:*","Resource":"*"},{"Action":"iam:PassRole","Effect":"Deny","Resource":"*"}] |  |
pass-role-with-star-in-action-and-resource | I | - |  | {"Action":"iam:*","Effect":"Deny","Resource":"*"} |  |
pass-role-with-star-in-action-and-resource | B | security |  | {"Action":"iam:*","Resource":"*"} |  |
pass-role-with-star-in-action-and-resource | S | security |  | {"Action":"iam:*","Resource":"*"} |  |
pass-role-with-star-in-resource-and-not-action | I | security | /Statement/0/Resource | {"Action":null,"NotAction":"s3:*","Resource":"*"} |  |
pass-role-with-star-in-resource-and-not-action | I | - |  | {"Action":null,"NotAction":"iam:*","Resource":"*"} |  |
pass-role-with-star-in-resource-and-not-action | I | - |  | {"Action":null,"NotAction":["s3:*","iam:PassRole"],"Resource":"*"} |  |
pass-role-with-star-in-resource-and-not-action | I | - |  | {"Action":null,"NotAction":"iam:Pass*","Resource":"*"} |  |
pass-role-with-star-in-resource-and-not-action | I | security | /Statement/0/Resource | {"Action":null,"NotAction":["s3:*","iam:Get*"],"Resource":"arn:aws:iam::*:role/*"} |  |
pass-role-with-star-in-resource-and-not-action | I | - |  | {"Action":null,"NotAction":"s3:*","Resource":"arn:aws:iam::111122223333:role/app"} |  |
pass-role-with-star-in-resource-and-not-action | I | - |  | {"Effect":"Deny","Action":null,"NotAction":"s3:*","Resource":"*"} |  |
pass-role-with-star-in-resource-and-not-action | I | - |  | {"Action":null,"NotAction":"nosuch:*","Resource":"*"} |  |
pass-role-with-star-in-resource-and-not-action | I | warning |  | {"Action":null,"NotAction":"s3:*","Resource":"*","Condition":{"StringEquals":{"aws:PrincipalTag/team":"infra"}}} |  |
pass-role-with-star-in-resource-and-not-action | I | - |  | [{"Action":null,"NotAction":"s3:*","Resource":"*"},{"Effect":"Deny","Action":"iam:*","Resource":"*"}] |  |
pass-role-with-not-resource | I | security | /Statement/0/NotResource | {"Action":"iam:PassRole","Resource":null,"NotResource":"arn:aws:iam::111122223333:role/admin"} |  |
pass-role-with-not-resource | I | - |  | {"Action":"iam:PassRole","Resource":"arn:aws:iam::111122223333:role/app"} |  |
pass-role-with-not-resource | I | security | /Statement/0/NotResource | {"Action":["iam:GetRole","iam:PassRole"],"Resource":null,"NotResource":["arn:aws:iam::111122223333:role/admin","arn:aws:s3:::b1"]} |  |
pass-role-with-not-resource | I | - |  | {"Action":"iam:PassRole","Resource":null,"NotResource":"*"} |  |
pass-role-with-not-resource | I | - |  | {"Action":"iam:PassRole","Resource":null,"NotResource":"arn:aws:iam::*:role/*"} |  |
pass-role-with-not-resource | I | security |  | {"Action":"iam:PassRole","Resource":null,"NotResource":[]} |  |
pass-role-with-not-resource | I | - |  | {"Action":"iam:*","Resource":null,"NotResource":"arn:aws:iam::111122223333:role/admin"} |  |
pass-role-with-not-resource | I | - |  | {"Effect":"Deny","Action":"iam:PassRole","Resource":null,"NotResource":"arn:aws:iam::111122223333:role/admin"} |  |
pass-role-with-not-resource | I | warning |  | {"Action":"iam:PassRole","Resource":null,"NotResource":"arn:aws:iam::111122223333:role/admin","Condition":{"StringEquals":{"aws:PrincipalTag/team":"infra"}}} |  |
pass-role-with-not-resource | I | - |  | [{"Action":"iam:PassRole","Resource":null,"NotResource":"arn:aws:iam::111122223333:role/admin"},{"Effect":"Deny","Action":"iam:*","Resource":"*"}] |  |
pass-role-with-star-in-action-and-not-resource | I | security | /Statement/0/NotResource | {"Action":"iam:*","Resource":null,"NotResource":"arn:aws:iam::111122223333:role/admin"} |  |
pass-role-with-star-in-action-and-not-resource | I | - |  | {"Action":"iam:Get*","Resource":null,"NotResource":"arn:aws:iam::111122223333:role/admin"} |  |
pass-role-with-star-in-action-and-not-resource | I | security | /Statement/0/NotResource | {"Action":"*","Resource":null,"NotResource":"arn:aws:iam::111122223333:role/admin"} |  |
pass-role-with-star-in-action-and-not-resource | I | security | /Statement/0/NotResource | {"Action":["iam:Get*","iam:Pass*"],"Resource":null,"NotResource":"arn:aws:iam::111122223333:role/admin"} |  |
pass-role-with-star-in-action-and-not-resource | I | - |  | {"Action":"iam:*","Resource":"*"} |  |
pass-role-with-star-in-action-and-not-resource | I | - |  | {"Action":"iam:PassRole","Resource":null,"NotResource":"arn:aws:iam::111122223333:role/admin"} |  |
pass-role-with-star-in-action-and-not-resource | I | warning |  | {"Action":"iam:*","Resource":null,"NotResource":"arn:aws:iam::111122223333:role/admin","Condition":{"StringEquals":{"aws:PrincipalTag/team":"infra"}}} |  |
pass-role-with-star-in-action-and-not-resource | I | - |  | {"Effect":"Deny","Action":"iam:*","Resource":null,"NotResource":"arn:aws:iam::111122223333:role/admin"} |  |
pass-role-with-not-action-and-not-resource | I | security | /Statement/0/NotResource | {"Action":null,"NotAction":"s3:*","Resource":null,"NotResource":"arn:aws:iam::111122223333:role/admin"} |  |
pass-role-with-not-action-and-not-resource | I | - |  | {"Action":null,"NotAction":"iam:*","Resource":null,"NotResource":"arn:aws:iam::111122223333:role/admin"} |  |
pass-role-with-not-action-and-not-resource | I | - |  | {"Action":null,"NotAction":"iam:PassRole","Resource":null,"NotResource":"arn:aws:iam::111122223333:role/admin"} |  |
pass-role-with-not-action-and-not-resource | I | - |  | {"Action":null,"NotAction":"s3:*","Resource":"*"} |  |
pass-role-with-not-action-and-not-resource | I | - |  | {"Action":"iam:*","Resource":null,"NotResource":"arn:aws:iam::111122223333:role/admin"} |  |
pass-role-with-not-action-and-not-resource | I | warning |  | {"Action":null,"NotAction":"s3:*","Resource":null,"NotResource":"arn:aws:iam::111122223333:role/admin","Condition":{"StringEquals":{"aws:PrincipalTag/team":"infra"}}} |  |
pass-role-with-not-action-and-not-resource | I | - |  | {"Effect":"Deny","Action":null,"NotAction":"s3:*","Resource":null,"NotResource":"arn:aws:iam::111122223333:role/admin"} |  |
pass-role-with-star-in-resource | I | - |  | {"Action":"iam:PassRole","Resource":"*","Condition":{"StringEquals":{"iam:PassedToService":"lambda.amazonaws.com"}}} |  |
pass-role-with-star-in-resource | I | - |  | {"Action":"iam:PassRole","Resource":"*","Condition":{"StringLike":{"iam:PassedToService":["ecs*.amazonaws.com","ec2.amazonaws.com"]}}} |  |
pass-role-with-star-in-resource | I | security |  | {"Action":"iam:PassRole","Resource":"*","Condition":{"StringLike":{"iam:PassedToService":"*"}}} |  |
pass-role-with-star-in-resource | I | warning |  | {"Action":"iam:PassRole","Resource":"*","Condition":{"StringLike":{"iam:PassedToService":"*.amazonaws.com"}}} |  |
pass-role-with-star-in-resource | I | security |  | {"Action":"iam:PassRole","Resource":"*","Condition":{"StringEqualsIfExists":{"iam:PassedToService":"ec2.amazonaws.com"}}} |  |
pass-role-with-star-in-resource | I | security |  | {"Action":"iam:PassRole","Resource":"*","Condition":{"StringNotEquals":{"iam:PassedToService":"ec2.amazonaws.com"}}} |  |
pass-role-with-star-in-resource | I | security |  | {"Action":"iam:PassRole","Resource":"*","Condition":{"ForAllValues:StringEquals":{"iam:PassedToService":"ec2.amazonaws.com"}}} |  |
pass-role-with-star-in-resource | I | - |  | {"Action":"iam:PassRole","Resource":"*","Condition":{"ForAnyValue:StringEquals":{"iam:PassedToService":"ec2.amazonaws.com"}}} |  |
pass-role-with-star-in-resource | I | security |  | {"Action":"iam:PassRole","Resource":"*","Condition":{"Null":{"iam:PassedToService":"false"}}} |  |
pass-role-with-star-in-resource | I | security |  | {"Action":"iam:PassRole","Resource":"*","Condition":{"StringEquals":{"iam:PassedToService":[]}}} |  |
pass-role-with-star-in-action-and-resource | I | - |  | {"Action":"iam:*","Resource":"*","Condition":{"StringEquals":{"iam:PassedToService":"lambda.amazonaws.com"}}} |  |
pass-role-with-star-in-action-and-resource | I | - |  | {"Action":"iam:*","Resource":"*","Condition":{"StringLike":{"iam:PassedToService":["ecs*.amazonaws.com","ec2.amazonaws.com"]}}} |  |
pass-role-with-star-in-action-and-resource | I | security |  | {"Action":"iam:*","Resource":"*","Condition":{"StringLike":{"iam:PassedToService":"*"}}} |  |
pass-role-with-star-in-action-and-resource | I | warning |  | {"Action":"iam:*","Resource":"*","Condition":{"StringLike":{"iam:PassedToService":"*.amazonaws.com"}}} |  |
pass-role-with-star-in-action-and-resource | I | security |  | {"Action":"iam:*","Resource":"*","Condition":{"StringEqualsIfExists":{"iam:PassedToService":"ec2.amazonaws.com"}}} |  |
pass-role-with-star-in-action-and-resource | I | security |  | {"Action":"iam:*","Resource":"*","Condition":{"StringNotEquals":{"iam:PassedToService":"ec2.amazonaws.com"}}} |  |
pass-role-with-star-in-action-and-resource | I | security |  | {"Action":"iam:*","Resource":"*","Condition":{"ForAllValues:StringEquals":{"iam:PassedToService":"ec2.amazonaws.com"}}} |  |
pass-role-with-star-in-action-and-resource | I | - |  | {"Action":"iam:*","Resource":"*","Condition":{"ForAnyValue:StringEquals":{"iam:PassedToService":"ec2.amazonaws.com"}}} |  |
pass-role-with-star-in-action-and-resource | I | security |  | {"Action":"iam:*","Resource":"*","Condition":{"Null":{"iam:PassedToService":"false"}}} |  |
pass-role-with-star-in-action-and-resource | I | security |  | {"Action":"iam:*","Resource":"*","Condition":{"StringEquals":{"iam:PassedToService":[]}}} |  |
pass-role-with-star-in-resource-and-not-action | I | - |  | {"Action":null,"NotAction":"s3:*","Resource":"*","Condition":{"StringEquals":{"iam:PassedToService":"lambda.amazonaws.com"}}} |  |
pass-role-with-star-in-resource-and-not-action | I | - |  | {"Action":null,"NotAction":"s3:*","Resource":"*","Condition":{"StringLike":{"iam:PassedToService":["ecs*.amazonaws.com","ec2.amazonaws.com"]}}} |  |
pass-role-with-star-in-resource-and-not-action | I | security |  | {"Action":null,"NotAction":"s3:*","Resource":"*","Condition":{"StringLike":{"iam:PassedToService":"*"}}} |  |
pass-role-with-star-in-resource-and-not-action | I | warning |  | {"Action":null,"NotAction":"s3:*","Resource":"*","Condition":{"StringLike":{"iam:PassedToService":"*.amazonaws.com"}}} |  |
pass-role-with-star-in-resource-and-not-action | I | security |  | {"Action":null,"NotAction":"s3:*","Resource":"*","Condition":{"StringEqualsIfExists":{"iam:PassedToService":"ec2.amazonaws.com"}}} |  |
pass-role-with-star-in-resource-and-not-action | I | security |  | {"Action":null,"NotAction":"s3:*","Resource":"*","Condition":{"StringNotEquals":{"iam:PassedToService":"ec2.amazonaws.com"}}} |  |
pass-role-with-star-in-resource-and-not-action | I | security |  | {"Action":null,"NotAction":"s3:*","Resource":"*","Condition":{"ForAllValues:StringEquals":{"iam:PassedToService":"ec2.amazonaws.com"}}} |  |
pass-role-with-star-in-resource-and-not-action | I | - |  | {"Action":null,"NotAction":"s3:*","Resource":"*","Condition":{"ForAnyValue:StringEquals":{"iam:PassedToService":"ec2.amazonaws.com"}}} |  |
pass-role-with-star-in-resource-and-not-action | I | security |  | {"Action":null,"NotAction":"s3:*","Resource":"*","Condition":{"Null":{"iam:PassedToService":"false"}}} |  |
pass-role-with-star-in-resource-and-not-action | I | security |  | {"Action":null,"NotAction":"s3:*","Resource":"*","Condition":{"StringEquals":{"iam:PassedToService":[]}}} |  |
pass-role-with-not-resource | I | - |  | {"Action":"iam:PassRole","Resource":null,"NotResource":"arn:aws:iam::111122223333:role/admin","Condition":{"StringEquals":{"iam:PassedToService":"lambda.amazonaws.com"}}} |  |
pass-role-with-not-resource | I | - |  | {"Action":"iam:PassRole","Resource":null,"NotResource":"arn:aws:iam::111122223333:role/admin","Condition":{"StringLike":{"iam:PassedToService":["ecs*.amazonaws.com","ec2.amazonaws.com"]}}} |  |
pass-role-with-not-resource | I | security |  | {"Action":"iam:PassRole","Resource":null,"NotResource":"arn:aws:iam::111122223333:role/admin","Condition":{"StringLike":{"iam:PassedToService":"*"}}} |  |
pass-role-with-not-resource | I | warning |  | {"Action":"iam:PassRole","Resource":null,"NotResource":"arn:aws:iam::111122223333:role/admin","Condition":{"StringLike":{"iam:PassedToService":"*.amazonaws.com"}}} |  |
pass-role-with-not-resource | I | security |  | {"Action":"iam:PassRole","Resource":null,"NotResource":"arn:aws:iam::111122223333:role/admin","Condition":{"StringEqualsIfExists":{"iam:PassedToService":"ec2.amazonaws.com"}}} |  |
pass-role-with-not-resource | I | security |  | {"Action":"iam:PassRole","Resource":null,"NotResource":"arn:aws:iam::111122223333:role/admin","Condition":{"StringNotEquals":{"iam:PassedToService":"ec2.amazonaws.com"}}} |  |
pass-role-with-not-resource | I | security |  | {"Action":"iam:PassRole","Resource":null,"NotResource":"arn:aws:iam::111122223333:role/admin","Condition":{"ForAllValues:StringEquals":{"iam:PassedToService":"ec2.amazonaws.com"}}} |  |
pass-role-with-not-resource | I | - |  | {"Action":"iam:PassRole","Resource":null,"NotResource":"arn:aws:iam::111122223333:role/admin","Condition":{"ForAnyValue:StringEquals":{"iam:PassedToService":"ec2.amazonaws.com"}}} |  |
pass-role-with-not-resource | I | security |  | {"Action":"iam:PassRole","Resource":null,"NotResource":"arn:aws:iam::111122223333:role/admin","Condition":{"Null":{"iam:PassedToService":"false"}}} |  |
pass-role-with-not-resource | I | security |  | {"Action":"iam:PassRole","Resource":null,"NotResource":"arn:aws:iam::111122223333:role/admin","Condition":{"StringEquals":{"iam:PassedToService":[]}}} |  |
pass-role-with-star-in-action-and-not-resource | I | - |  | {"Action":"iam:*","Resource":null,"NotResource":"arn:aws:iam::111122223333:role/admin","Condition":{"StringEquals":{"iam:PassedToService":"lambda.amazonaws.com"}}} |  |
pass-role-with-star-in-action-and-not-resource | I | - |  | {"Action":"iam:*","Resource":null,"NotResource":"arn:aws:iam::111122223333:role/admin","Condition":{"StringLike":{"iam:PassedToService":["ecs*.amazonaws.com","ec2.amazonaws.com"]}}} |  |
pass-role-with-star-in-action-and-not-resource | I | security |  | {"Action":"iam:*","Resource":null,"NotResource":"arn:aws:iam::111122223333:role/admin","Condition":{"StringLike":{"iam:PassedToService":"*"}}} |  |
pass-role-with-star-in-action-and-not-resource | I | warning |  | {"Action":"iam:*","Resource":null,"NotResource":"arn:aws:iam::111122223333:role/admin","Condition":{"StringLike":{"iam:PassedToService":"*.amazonaws.com"}}} |  |
pass-role-with-star-in-action-and-not-resource | I | security |  | {"Action":"iam:*","Resource":null,"NotResource":"arn:aws:iam::111122223333:role/admin","Condition":{"StringEqualsIfExists":{"iam:PassedToService":"ec2.amazonaws.com"}}} |  |
pass-role-with-star-in-action-and-not-resource | I | security |  | {"Action":"iam:*","Resource":null,"NotResource":"arn:aws:iam::111122223333:role/admin","Condition":{"StringNotEquals":{"iam:PassedToService":"ec2.amazonaws.com"}}} |  |
pass-role-with-star-in-action-and-not-resource | I | security |  | {"Action":"iam:*","Resource":null,"NotResource":"arn:aws:iam::111122223333:role/admin","Condition":{"ForAllValues:StringEquals":{"iam:PassedToService":"ec2.amazonaws.com"}}} |  |
pass-role-with-star-in-action-and-not-resource | I | - |  | {"Action":"iam:*","Resource":null,"NotResource":"arn:aws:iam::111122223333:role/admin","Condition":{"ForAnyValue:StringEquals":{"iam:PassedToService":"ec2.amazonaws.com"}}} |  |
pass-role-with-star-in-action-and-not-resource | I | security |  | {"Action":"iam:*","Resource":null,"NotResource":"arn:aws:iam::111122223333:role/admin","Condition":{"Null":{"iam:PassedToService":"false"}}} |  |
pass-role-with-star-in-action-and-not-resource | I | security |  | {"Action":"iam:*","Resource":null,"NotResource":"arn:aws:iam::111122223333:role/admin","Condition":{"StringEquals":{"iam:PassedToService":[]}}} |  |
pass-role-with-not-action-and-not-resource | I | - |  | {"Action":null,"NotAction":"s3:*","Resource":null,"NotResource":"arn:aws:iam::111122223333:role/admin","Condition":{"StringEquals":{"iam:PassedToService":"lambda.amazonaws.com"}}} |  |
pass-role-with-not-action-and-not-resource | I | - |  | {"Action":null,"NotAction":"s3:*","Resource":null,"NotResource":"arn:aws:iam::111122223333:role/admin","Condition":{"StringLike":{"iam:PassedToService":["ecs*.amazonaws.com","ec2.amazonaws.com"]}}} |  |
pass-role-with-not-action-and-not-resource | I | security |  | {"Action":null,"NotAction":"s3:*","Resource":null,"NotResource":"arn:aws:iam::111122223333:role/admin","Condition":{"StringLike":{"iam:PassedToService":"*"}}} |  |
pass-role-with-not-action-and-not-resource | I | warning |  | {"Action":null,"NotAction":"s3:*","Resource":null,"NotResource":"arn:aws:iam::111122223333:role/admin","Condition":{"StringLike":{"iam:PassedToService":"*.amazonaws.com"}}} |  |
pass-role-with-not-action-and-not-resource | I | security |  | {"Action":null,"NotAction":"s3:*","Resource":null,"NotResource":"arn:aws:iam::111122223333:role/admin","Condition":{"StringEqualsIfExists":{"iam:PassedToService":"ec2.amazonaws.com"}}} |  |
pass-role-with-not-action-and-not-resource | I | security |  | {"Action":null,"NotAction":"s3:*","Resource":null,"NotResource":"arn:aws:iam::111122223333:role/admin","Condition":{"StringNotEquals":{"iam:PassedToService":"ec2.amazonaws.com"}}} |  |
pass-role-with-not-action-and-not-resource | I | security |  | {"Action":null,"NotAction":"s3:*","Resource":null,"NotResource":"arn:aws:iam::111122223333:role/admin","Condition":{"ForAllValues:StringEquals":{"iam:PassedToService":"ec2.amazonaws.com"}}} |  |
pass-role-with-not-action-and-not-resource | I | - |  | {"Action":null,"NotAction":"s3:*","Resource":null,"NotResource":"arn:aws:iam::111122223333:role/admin","Condition":{"ForAnyValue:StringEquals":{"iam:PassedToService":"ec2.amazonaws.com"}}} |  |
pass-role-with-not-action-and-not-resource | I | security |  | {"Action":null,"NotAction":"s3:*","Resource":null,"NotResource":"arn:aws:iam::111122223333:role/admin","Condition":{"Null":{"iam:PassedToService":"false"}}} |  |
pass-role-with-not-action-and-not-resource | I | security |  | {"Action":null,"NotAction":"s3:*","Resource":null,"NotResource":"arn:aws:iam::111122223333:role/admin","Condition":{"StringEquals":{"iam:PassedToService":[]}}} |  |
pass-role-with-star-in-resource | I | - |  | {"Action":"iam:PassRole","Resource":"arn:aws:iam::111122223333:role/Service*"} |  |
pass-role-with-star-in-resource | I | - |  | {"Action":"iam:PassRole","Resource":"arn:aws:iam::*:role/service-role/*"} |  |
pass-role-with-star-in-resource | I | - |  | {"Action":"iam:PassRole","Resource":"arn:aws:iam::*:role/aws-service-role/ecs.amazonaws.com/*"} |  |
pass-role-with-star-in-resource | I | - |  | {"Action":"iam:PassRole","Resource":"arn:aws:iam::*:role/${aws:PrincipalTag/team}"} |  |
create-slr-with-star-in-resource | I | warning | /Statement/0/Resource | {"Action":"iam:CreateServiceLinkedRole","Resource":"*"} |  |
create-slr-with-star-in-resource | I | warning | /Statement/0/Resource | {"Action":"iam:CreateServiceLinkedRole","Resource":"arn:aws:iam::*:role/*"} |  |
create-slr-with-star-in-resource | I | warning | /Statement/0/Resource | {"Action":"iam:CreateServiceLinkedRole","Resource":"arn:aws:iam::111122223333:role/*"} |  |
create-slr-with-star-in-resource | I | warning | /Statement/0/Resource | {"Action":"iam:CreateServiceLinkedRole","Resource":"arn:aws:iam::111122223333:*"} |  |
create-slr-with-star-in-resource | I | warning | /Statement/0/Resource | {"Action":"iam:CreateServiceLinkedRole","Resource":"arn:aws:iam::*:role/**"} |  |
create-slr-with-star-in-resource | I | warning | /Statement/0/Resource | {"Action":"iam:CreateServiceLinkedRole","Resource":"arn:aws:iam::*:role*"} |  |
create-slr-with-star-in-resource | I | warning | /Statement/0/Resource | {"Action":"iam:CreateServiceLinkedRole","Resource":"arn:*:iam::*:role/*"} |  |
create-slr-with-star-in-resource | I | warning | /Statement/0/Resource | {"Action":"iam:CreateServiceLinkedRole","Resource":"arn:aws:*:*:*:*"} |  |
create-slr-with-star-in-resource | I | warning | /Statement/0/Resource | {"Action":"iam:CreateServiceLinkedRole","Resource":"*:*"} |  |
create-slr-with-star-in-resource | I | warning | /Statement/0/Resource | {"Action":"iam:CreateServiceLinkedRole","Resource":"arn:aws:iam::*:role/*/*"} |  |
create-slr-with-star-in-resource | I | warning | /Statement/0/Resource | {"Action":"iam:CreateServiceLinkedRole","Resource":"arn:aws:iam::*:role/?*"} |  |
create-slr-with-star-in-resource | I | warning | /Statement/0/Resource/1 | {"Action":["s3:GetObject","iam:CreateServiceLinkedRole"],"Resource":["arn:aws:iam::*:role/aws-service-role/ecs.amazonaws.com/*","*"]} |  |
create-slr-with-star-in-resource | I | - |  | {"Action":"iam:CreateServiceLinkedRole","Resource":"arn:aws:iam::*:role/aws-service-role/ecs.amazonaws.com/*"} |  |
create-slr-with-star-in-resource | B | warning |  | {"Action":"iam:CreateServiceLinkedRole","Resource":"*"} |  |
create-slr-with-star-in-resource | S | warning |  | {"Action":"iam:CreateServiceLinkedRole","Resource":"*"} |  |
create-slr-with-star-in-resource | R | - |  | {"Action":"iam:CreateServiceLinkedRole","Resource":"*"} |  |
create-slr-with-star-in-resource | E | - |  | {"Action":"iam:CreateServiceLinkedRole","Resource":"*"} |  |
create-slr-with-star-in-resource | C | - |  | {"Action":"iam:CreateServiceLinkedRole","Effect":"Allow"} |  |
create-slr-with-star-in-resource | I | - |  | {"Action":"iam:CreateServiceLinkedRole","Resource":"*","Effect":"Deny"} |  |
create-slr-with-star-in-resource | I | - |  | {"Action":"iam:CreateServiceLinkedRole","Resource":"arn:aws:s3:::*"} |  |
create-slr-with-star-in-resource | I | - |  | {"Action":"iam:CreateServiceLinkedRole"} |  |
create-slr-with-star-in-resource | I | - |  | {"Action":"iam:*","Resource":"*"} |  |
create-slr-with-star-in-resource | I | warning |  | {"Action":["iam:*","iam:CreateServiceLinkedRole"],"Resource":"*"} |  |
create-slr-with-star-in-resource | I | - |  | {"Action":"iam:CreateServiceLinkedRole","Resource":null,"NotResource":"arn:aws:iam::*:role/aws-service-role/x/*"} |  |
create-slr-with-star-in-resource | I | suggestion |  | {"Action":"iam:CreateServiceLinkedRole","Resource":"*","Condition":{"StringEquals":{"aws:PrincipalTag/team":"infra"}}} |  |
create-slr-with-star-in-resource | I | warning |  | {"Action":"iam:CreateServiceLinkedRole","Resource":"*","Condition":{"Bool":{"aws:SecureTransport":"true"}}} |  |
create-slr-with-star-in-resource | I | warning |  | {"Action":"iam:CreateServiceLinkedRole","Resource":"*","Condition":{"StringEquals":{"s3:prefix":"x"}}} |  |
create-slr-with-star-in-resource | I | - |  | [{"Action":"iam:CreateServiceLinkedRole","Resource":"*"},{"Action":"iam:CreateServiceLinkedRole","Resource":"*","Effect":"Deny"}] |  |
create-slr-with-star-in-resource | I | warning |  | [{"Action":"iam:CreateServiceLinkedRole","Resource":"*"},{"Action":"iam:CreateServiceLinkedRole","Resource":"arn:aws:iam::*:role/aws-service-role/ecs.amazonaws.com/*","Effect":"Deny"}] |  |
create-slr-with-star-in-resource | I | warning |  | [{"Action":"iam:CreateServiceLinkedRole","Resource":"*"},{"Action":"iam:CreateServiceLinkedRole","Resource":"*","Effect":"Deny","Condition":{"StringEquals":{"aws:PrincipalTag/team":"infra"}}}] |  |
create-slr-with-star-in-resource | I | - |  | [{"Action":"iam:CreateServiceLinkedRole","Resource":"arn:aws:iam::*:role/*"},{"Action":"iam:CreateServiceLinkedRole","Resource":"arn:aws:iam::*:*","Effect":"Deny"}] |  |
create-slr-with-star-in-resource | I | - |  | [{"Action":"*","Resource":"*"},{"Effect":"Deny","Action":"iam:*","Resource":"*"},{}] |  |
create-slr-with-star-in-action-and-resource | I | warning | /Statement/0/Resource | {"Action":"iam:*","Resource":"*"} |  |
create-slr-with-star-in-action-and-resource | I | warning | /Statement/0/Resource | {"Action":"iam:Create*","Resource":"*"} |  |
create-slr-with-star-in-action-and-resource | I | warning | /Statement/0/Resource | {"Action":"iam:?reateServiceLinkedRole","Resource":"*"} |  |
create-slr-with-star-in-action-and-resource | I | - |  | {"Action":"iam:Get*","Resource":"*"} |  |
create-slr-with-star-in-action-and-resource | I | warning | /Statement/0/Resource | {"Action":"*","Resource":"arn:aws:iam::*:role/*"} |  |
create-slr-with-star-in-action-and-resource | I | - |  | {"Action":"*","Resource":"*"} |  |
create-slr-with-star-in-action-and-resource | I | - |  | {"Action":"iam:CreateServiceLinkedRole","Resource":"*"} |  |
create-slr-with-star-in-action-and-resource | I | - |  | {"Action":"iam:*","Resource":"arn:aws:iam::*:role/aws-service-role/ecs.amazonaws.com/*"} |  |
create-slr-with-star-in-action-and-resource | I | suggestion |  | {"Action":"iam:*","Resource":"*","Condition":{"StringEquals":{"aws:PrincipalTag/team":"infra"}}} |  |
create-slr-with-star-in-action-and-resource | I | - |  | [{"Action":"iam:*","Resource":"*"},{"Action":"iam:CreateServiceLinkedRole","Effect":"Deny","Resource":"*"}] |  |
create-slr-with-star-in-action-and-resource | I | - |  | {"Action":"iam:*","Effect":"Deny","Resource":"*"} |  |
create-slr-with-star-in-action-and-resource | B | warning |  | {"Action":"iam:*","Resource":"*"} |  |
create-slr-with-star-in-action-and-resource | S | warning |  | {"Action":"iam:*","Resource":"*"} |  |
create-slr-with-star-in-resource-and-not-action | I | warning | /Statement/0/Resource | {"Action":null,"NotAction":"s3:*","Resource":"*"} |  |
create-slr-with-star-in-resource-and-not-action | I | - |  | {"Action":null,"NotAction":"iam:*","Resource":"*"} |  |
create-slr-with-star-in-resource-and-not-action | I | - |  | {"Action":null,"NotAction":["s3:*","iam:CreateServiceLinkedRole"],"Resource":"*"} |  |
create-slr-with-star-in-resource-and-not-action | I | - |  | {"Action":null,"NotAction":"iam:Create*","Resource":"*"} |  |
create-slr-with-star-in-resource-and-not-action | I | warning | /Statement/0/Resource | {"Action":null,"NotAction":["s3:*","iam:Get*"],"Resource":"arn:aws:iam::*:role/*"} |  |
create-slr-with-star-in-resource-and-not-action | I | - |  | {"Action":null,"NotAction":"s3:*","Resource":"arn:aws:iam::*:role/aws-service-role/ecs.amazonaws.com/*"} |  |
create-slr-with-star-in-resource-and-not-action | I | - |  | {"Effect":"Deny","Action":null,"NotAction":"s3:*","Resource":"*"} |  |
create-slr-with-star-in-resource-and-not-action | I | - |  | {"Action":null,"NotAction":"nosuch:*","Resource":"*"} |  |
create-slr-with-star-in-resource-and-not-action | I | suggestion |  | {"Action":null,"NotAction":"s3:*","Resource":"*","Condition":{"StringEquals":{"aws:PrincipalTag/team":"infra"}}} |  |
create-slr-with-star-in-resource-and-not-action | I | - |  | [{"Action":null,"NotAction":"s3:*","Resource":"*"},{"Effect":"Deny","Action":"iam:*","Resource":"*"}] |  |
create-slr-with-not-resource | I | warning | /Statement/0/NotResource | {"Action":"iam:CreateServiceLinkedRole","Resource":null,"NotResource":"arn:aws:iam::*:role/aws-service-role/x/*"} |  |
create-slr-with-not-resource | I | - |  | {"Action":"iam:CreateServiceLinkedRole","Resource":"arn:aws:iam::*:role/aws-service-role/ecs.amazonaws.com/*"} |  |
create-slr-with-not-resource | I | warning | /Statement/0/NotResource | {"Action":["iam:GetRole","iam:CreateServiceLinkedRole"],"Resource":null,"NotResource":["arn:aws:iam::*:role/aws-service-role/x/*","arn:aws:s3:::b1"]} |  |
create-slr-with-not-resource | I | - |  | {"Action":"iam:CreateServiceLinkedRole","Resource":null,"NotResource":"*"} |  |
create-slr-with-not-resource | I | - |  | {"Action":"iam:CreateServiceLinkedRole","Resource":null,"NotResource":"arn:aws:iam::*:role/*"} |  |
create-slr-with-not-resource | I | warning |  | {"Action":"iam:CreateServiceLinkedRole","Resource":null,"NotResource":[]} |  |
create-slr-with-not-resource | I | - |  | {"Action":"iam:*","Resource":null,"NotResource":"arn:aws:iam::*:role/aws-service-role/x/*"} |  |
create-slr-with-not-resource | I | - |  | {"Effect":"Deny","Action":"iam:CreateServiceLinkedRole","Resource":null,"NotResource":"arn:aws:iam::*:role/aws-service-role/x/*"} |  |
create-slr-with-not-resource | I | suggestion |  | {"Action":"iam:CreateServiceLinkedRole","Resource":null,"NotResource":"arn:aws:iam::*:role/aws-service-role/x/*","Condition":{"StringEquals":{"aws:PrincipalTag/team":"infra"}}} |  |
create-slr-with-not-resource | I | - |  | [{"Action":"iam:CreateServiceLinkedRole","Resource":null,"NotResource":"arn:aws:iam::*:role/aws-service-role/x/*"},{"Effect":"Deny","Action":"iam:*","Resource":"*"}] |  |
create-slr-with-star-in-action-and-not-resource | I | warning | /Statement/0/NotResource | {"Action":"iam:*","Resource":null,"NotResource":"arn:aws:iam::*:role/aws-service-role/x/*"} |  |
create-slr-with-star-in-action-and-not-resource | I | - |  | {"Action":"iam:Get*","Resource":null,"NotResource":"arn:aws:iam::*:role/aws-service-role/x/*"} |  |
create-slr-with-star-in-action-and-not-resource | I | warning | /Statement/0/NotResource | {"Action":"*","Resource":null,"NotResource":"arn:aws:iam::*:role/aws-service-role/x/*"} |  |
create-slr-with-star-in-action-and-not-resource | I | warning | /Statement/0/NotResource | {"Action":["iam:Get*","iam:Create*"],"Resource":null,"NotResource":"arn:aws:iam::*:role/aws-service-role/x/*"} |  |
create-slr-with-star-in-action-and-not-resource | I | - |  | {"Action":"iam:*","Resource":"*"} |  |
create-slr-with-star-in-action-and-not-resource | I | - |  | {"Action":"iam:CreateServiceLinkedRole","Resource":null,"NotResource":"arn:aws:iam::*:role/aws-service-role/x/*"} |  |
create-slr-with-star-in-action-and-not-resource | I | suggestion |  | {"Action":"iam:*","Resource":null,"NotResource":"arn:aws:iam::*:role/aws-service-role/x/*","Condition":{"StringEquals":{"aws:PrincipalTag/team":"infra"}}} |  |
create-slr-with-star-in-action-and-not-resource | I | - |  | {"Effect":"Deny","Action":"iam:*","Resource":null,"NotResource":"arn:aws:iam::*:role/aws-service-role/x/*"} |  |
create-slr-with-not-action-and-not-resource | I | warning | /Statement/0/NotResource | {"Action":null,"NotAction":"s3:*","Resource":null,"NotResource":"arn:aws:iam::*:role/aws-service-role/x/*"} |  |
create-slr-with-not-action-and-not-resource | I | - |  | {"Action":null,"NotAction":"iam:*","Resource":null,"NotResource":"arn:aws:iam::*:role/aws-service-role/x/*"} |  |
create-slr-with-not-action-and-not-resource | I | - |  | {"Action":null,"NotAction":"iam:CreateServiceLinkedRole","Resource":null,"NotResource":"arn:aws:iam::*:role/aws-service-role/x/*"} |  |
create-slr-with-not-action-and-not-resource | I | - |  | {"Action":null,"NotAction":"s3:*","Resource":"*"} |  |
create-slr-with-not-action-and-not-resource | I | - |  | {"Action":"iam:*","Resource":null,"NotResource":"arn:aws:iam::*:role/aws-service-role/x/*"} |  |
create-slr-with-not-action-and-not-resource | I | suggestion |  | {"Action":null,"NotAction":"s3:*","Resource":null,"NotResource":"arn:aws:iam::*:role/aws-service-role/x/*","Condition":{"StringEquals":{"aws:PrincipalTag/team":"infra"}}} |  |
create-slr-with-not-action-and-not-resource | I | - |  | {"Effect":"Deny","Action":null,"NotAction":"s3:*","Resource":null,"NotResource":"arn:aws:iam::*:role/aws-service-role/x/*"} |  |
create-slr-with-star-in-resource | I | warning |  | {"Action":"iam:CreateServiceLinkedRole","Resource":"*","Condition":{"StringEquals":{"iam:PassedToService":"lambda.amazonaws.com"}}} |  |
create-slr-with-star-in-resource | I | suggestion |  | {"Action":"iam:CreateServiceLinkedRole","Resource":"*","Condition":{"StringEquals":{"iam:AWSServiceName":"ecs.amazonaws.com"}}} |  |
create-slr-with-star-in-resource | I | warning |  | {"Action":"iam:CreateServiceLinkedRole","Resource":"*","Condition":{"StringLike":{"iam:AWSServiceName":"*"}}} |  |
create-slr-with-star-in-action-and-resource | I | warning |  | {"Action":"iam:*","Resource":"*","Condition":{"StringEquals":{"iam:PassedToService":"lambda.amazonaws.com"}}} |  |
create-slr-with-star-in-action-and-resource | I | suggestion |  | {"Action":"iam:*","Resource":"*","Condition":{"StringEquals":{"iam:AWSServiceName":"ecs.amazonaws.com"}}} |  |
create-slr-with-star-in-action-and-resource | I | warning |  | {"Action":"iam:*","Resource":"*","Condition":{"StringLike":{"iam:AWSServiceName":"*"}}} |  |
create-slr-with-star-in-resource-and-not-action | I | warning |  | {"Action":null,"NotAction":"s3:*","Resource":"*","Condition":{"StringEquals":{"iam:PassedToService":"lambda.amazonaws.com"}}} |  |
create-slr-with-star-in-resource-and-not-action | I | suggestion |  | {"Action":null,"NotAction":"s3:*","Resource":"*","Condition":{"StringEquals":{"iam:AWSServiceName":"ecs.amazonaws.com"}}} |  |
create-slr-with-star-in-resource-and-not-action | I | warning |  | {"Action":null,"NotAction":"s3:*","Resource":"*","Condition":{"StringLike":{"iam:AWSServiceName":"*"}}} |  |
create-slr-with-not-resource | I | warning |  | {"Action":"iam:CreateServiceLinkedRole","Resource":null,"NotResource":"arn:aws:iam::*:role/aws-service-role/x/*","Condition":{"StringEquals":{"iam:PassedToService":"lambda.amazonaws.com"}}} |  |
create-slr-with-not-resource | I | suggestion |  | {"Action":"iam:CreateServiceLinkedRole","Resource":null,"NotResource":"arn:aws:iam::*:role/aws-service-role/x/*","Condition":{"StringEquals":{"iam:AWSServiceName":"ecs.amazonaws.com"}}} |  |
create-slr-with-not-resource | I | warning |  | {"Action":"iam:CreateServiceLinkedRole","Resource":null,"NotResource":"arn:aws:iam::*:role/aws-service-role/x/*","Condition":{"StringLike":{"iam:AWSServiceName":"*"}}} |  |
create-slr-with-star-in-action-and-not-resource | I | warning |  | {"Action":"iam:*","Resource":null,"NotResource":"arn:aws:iam::*:role/aws-service-role/x/*","Condition":{"StringEquals":{"iam:PassedToService":"lambda.amazonaws.com"}}} |  |
create-slr-with-star-in-action-and-not-resource | I | suggestion |  | {"Action":"iam:*","Resource":null,"NotResource":"arn:aws:iam::*:role/aws-service-role/x/*","Condition":{"StringEquals":{"iam:AWSServiceName":"ecs.amazonaws.com"}}} |  |
create-slr-with-star-in-action-and-not-resource | I | warning |  | {"Action":"iam:*","Resource":null,"NotResource":"arn:aws:iam::*:role/aws-service-role/x/*","Condition":{"StringLike":{"iam:AWSServiceName":"*"}}} |  |
create-slr-with-not-action-and-not-resource | I | warning |  | {"Action":null,"NotAction":"s3:*","Resource":null,"NotResource":"arn:aws:iam::*:role/aws-service-role/x/*","Condition":{"StringEquals":{"iam:PassedToService":"lambda.amazonaws.com"}}} |  |
create-slr-with-not-action-and-not-resource | I | suggestion |  | {"Action":null,"NotAction":"s3:*","Resource":null,"NotResource":"arn:aws:iam::*:role/aws-service-role/x/*","Condition":{"StringEquals":{"iam:AWSServiceName":"ecs.amazonaws.com"}}} |  |
create-slr-with-not-action-and-not-resource | I | warning |  | {"Action":null,"NotAction":"s3:*","Resource":null,"NotResource":"arn:aws:iam::*:role/aws-service-role/x/*","Condition":{"StringLike":{"iam:AWSServiceName":"*"}}} |  |
create-slr-with-star-in-resource | I | - |  | {"Action":"iam:CreateServiceLinkedRole","Resource":"arn:aws:iam::*:role/aws-service-role/*"} |  |
pass-role-without-passed-to-service | I | suggestion | /Statement/0/Resource | {"Action":"iam:PassRole","Resource":"arn:aws:iam::111122223333:role/app"} |  |
pass-role-without-passed-to-service | I | - |  | {"Action":"iam:PassRole","Resource":"arn:aws:iam::111122223333:role/app","Condition":{"StringEquals":{"iam:PassedToService":"lambda.amazonaws.com"}}} |  |
pass-role-without-passed-to-service | B | suggestion |  | {"Action":"iam:PassRole","Resource":"arn:aws:iam::111122223333:role/app"} |  |
pass-role-without-passed-to-service | S | suggestion |  | {"Action":"iam:PassRole","Resource":"arn:aws:iam::111122223333:role/app"} |  |
pass-role-without-passed-to-service | R | - |  | {"Action":"iam:PassRole","Resource":"arn:aws:iam::111122223333:role/app"} |  |
pass-role-without-passed-to-service | E | - |  | {"Action":"iam:PassRole","Resource":"arn:aws:iam::111122223333:role/app"} |  |
pass-role-without-passed-to-service | I | suggestion | /Statement/0/Resource | {"Action":"iam:Pass*","Resource":"arn:aws:iam::111122223333:role/app"} |  |
pass-role-without-passed-to-service | I | suggestion | /Statement/0/Resource | {"Action":"*","Resource":"arn:aws:iam::111122223333:role/app"} |  |
pass-role-without-passed-to-service | I | suggestion | /Statement/0/Resource | {"Action":null,"NotAction":"s3:*","Resource":"arn:aws:iam::111122223333:role/app"} |  |
pass-role-without-passed-to-service | I | suggestion | /Statement/0/Resource/1 | {"Action":["s3:GetObject","iam:PassRole"],"Resource":["arn:aws:s3:::b1/*","arn:aws:iam::111122223333:role/app","arn:aws:iam::111122223333:role/admin"]} |  |
pass-role-without-passed-to-service | I | suggestion |  | {"Action":"iam:PassRole","Resource":"arn:aws:iam::*:role/service-role/*"} |  |
pass-role-without-passed-to-service | I | - |  | {"Action":"iam:PassRole","Resource":"*"} |  |
pass-role-without-passed-to-service | I | - |  | {"Action":"iam:PassRole","Resource":["arn:aws:iam::111122223333:role/app","*"]} |  |
pass-role-without-passed-to-service | I | - |  | {"Action":"iam:PassRole","Resource":null,"NotResource":"arn:aws:iam::111122223333:role/admin"} |  |
pass-role-without-passed-to-service | I | - |  | {"Action":"iam:PassRole"} |  |
pass-role-without-passed-to-service | I | - |  | {"Action":"iam:GetRole","Resource":"arn:aws:iam::111122223333:role/app"} |  |
pass-role-without-passed-to-service | I | - |  | {"Action":"iam:PassRole","Resource":"arn:aws:iam::111122223333:role/app","Effect":"Deny"} |  |
pass-role-without-passed-to-service | I | - |  | [{"Action":"iam:PassRole","Resource":"arn:aws:iam::111122223333:role/app"},{"Action":"iam:PassRole","Resource":"arn:aws:iam::111122223333:role/app","Effect":"Deny"}] |  |
pass-role-without-passed-to-service | I | - |  | [{"Action":"iam:PassRole","Resource":"arn:aws:iam::111122223333:role/app"},{"Action":"iam:*","Resource":"*","Effect":"Deny"}] |  |
pass-role-without-passed-to-service | I | suggestion |  | [{"Action":"iam:PassRole","Resource":"arn:aws:iam::111122223333:role/app"},{"Action":"iam:PassRole","Resource":"arn:aws:iam::111122223333:role/app","Effect":"Deny","Condition":{"StringEquals":{"iam:PassedToService":"lambda.amazonaws.com"}}}] |  |
pass-role-without-passed-to-service | I | suggestion |  | {"Action":"iam:PassRole","Resource":"arn:aws:iam::111122223333:role/app","Condition":{"StringLike":{"iam:PassedToService":"*"}}} |  |
pass-role-without-passed-to-service | I | suggestion |  | {"Action":"iam:PassRole","Resource":"arn:aws:iam::111122223333:role/app","Condition":{"StringEqualsIfExists":{"iam:PassedToService":"ec2.amazonaws.com"}}} |  |
pass-role-without-passed-to-service | I | suggestion |  | {"Action":"iam:PassRole","Resource":"arn:aws:iam::111122223333:role/app","Condition":{"StringNotEquals":{"iam:PassedToService":"ec2.amazonaws.com"}}} |  |
pass-role-without-passed-to-service | I | - |  | {"Action":"iam:PassRole","Resource":"arn:aws:iam::111122223333:role/app","Condition":{"ForAnyValue:StringLike":{"iam:PassedToService":"ec2*"}}} |  |
pass-role-without-passed-to-service | I | suggestion |  | {"Action":"iam:PassRole","Resource":"arn:aws:iam::111122223333:role/app","Condition":{"ForAllValues:StringEquals":{"iam:PassedToService":"ec2.amazonaws.com"}}} |  |
pass-role-without-passed-to-service | I | - |  | {"Action":"iam:PassRole","Resource":"arn:aws:iam::111122223333:role/app","Condition":{"StringEqualsIgnoreCase":{"iam:PassedToService":["ec2.amazonaws.com"]}}} |  |
pass-role-without-passed-to-service | I | suggestion |  | {"Action":"iam:PassRole","Resource":"arn:aws:iam::111122223333:role/app","Condition":{"Null":{"iam:PassedToService":"false"}}} |  |
pass-role-without-passed-to-service | I | suggestion |  | {"Action":"iam:PassRole","Resource":"arn:aws:iam::111122223333:role/app","Condition":{"StringEquals":{"aws:PrincipalTag/team":"infra"}}} |  |
assume-role-star | I | security | /Statement/0/Resource | {"Action":"sts:AssumeRole","Resource":"*"} |  |
assume-role-star | I | - |  | {"Action":"sts:AssumeRole","Resource":"arn:aws:iam::111122223333:role/app"} |  |
assume-role-star | I | security | /Statement/0/Resource | {"Action":"sts:*","Resource":"arn:aws:iam::111122223333:role/*"} |  |
assume-role-star | I | security | /Statement/0/Resource | {"Action":"*","Resource":"arn:aws:iam::111122223333:role/*"} |  |
assume-role-star | I | security | /Statement/0/Resource | {"Action":"sts:Assume*","Resource":"arn:aws:iam::111122223333:role/*"} |  |
assume-role-star | I | security | /Statement/0/Resource | {"Action":"sts:assumerol?","Resource":"arn:aws:iam::111122223333:role/*"} |  |
assume-role-star | I | security | /Statement/0/Resource | {"Action":"sts:AssumeRole","Resource":"arn:aws:iam::*:role/app"} |  |
assume-role-star | I | security | /Statement/0/Resource | {"Action":"sts:AssumeRole","Resource":"arn:aws:iam::111122223333:role/app-*"} |  |
assume-role-star | I | security | /Statement/0/Resource | {"Action":"sts:AssumeRole","Resource":"arn:aws:iam::111122223333:role/ap?"} |  |
assume-role-star | I | security | /Statement/0/Resource | {"Action":"sts:AssumeRole","Resource":"arn:aws:iam::111122223333:*"} |  |
assume-role-star | I | security | /Statement/0/Resource | {"Action":"sts:AssumeRole","Resource":"arn:aws:iam::11112222333?:role/app"} |  |
assume-role-star | I | security | /Statement/0/Resource | {"Action":"sts:AssumeRole","Resource":"arn:aws:*:*:*:role/app"} |  |
assume-role-star | I | security | /Statement/0/Resource | {"Action":"sts:AssumeRole","Resource":"*:*"} |  |
assume-role-star | I | - |  | {"Action":"sts:AssumeRole","Resource":"arn:*:iam::111122223333:role/app"} |  |
assume-role-star | I | - |  | {"Action":"sts:AssumeRole","Resource":"arn:aws:iam::111122223333:role/${aws:username}"} |  |
assume-role-star | I | - |  | {"Action":"sts:AssumeRole","Resource":"arn:aws:iam::111122223333:role/app${*}"} |  |
assume-role-star | I | security | /Statement/0/Resource/1 | {"Action":"sts:AssumeRole","Resource":["arn:aws:iam::111122223333:role/app","arn:aws:iam::*:role/x"]} |  |
assume-role-star | I | - |  | {"Action":["sts:AssumeRole","s3:GetObject"],"Resource":["arn:aws:iam::111122223333:role/app","arn:aws:s3:::b1/*"]} |  |
assume-role-star | I | - |  | {"Action":"sts:AssumeRole","Resource":"arn:aws:s3:::*"} |  |
assume-role-star | I | - |  | {"Action":"sts:GetCallerIdentity","Resource":"*"} |  |
assume-role-star | I | security | /Statement/0/Resource | {"Action":null,"NotAction":["iam:*","organizations:*"],"Resource":"*"} |  |
assume-role-star | I | - |  | {"Action":null,"NotAction":"sts:*","Resource":"*"} |  |
assume-role-star | I | security | /Statement/0/NotResource | {"Action":"sts:AssumeRole","Resource":null,"NotResource":"arn:aws:iam::111122223333:role/admin"} |  |
assume-role-star | I | - |  | {"Action":"sts:AssumeRole","Resource":null,"NotResource":"*"} |  |
assume-role-star | I | - |  | {"Action":"*","Resource":"*"} |  |
assume-role-star | B | security |  | {"Action":"sts:AssumeRole","Resource":"*"} |  |
assume-role-star | S | security |  | {"Action":"sts:AssumeRole","Resource":"*"} |  |
assume-role-star | R | - |  | {"Action":"sts:AssumeRole","Resource":"*"} |  |
assume-role-star | E | - |  | {"Action":"sts:AssumeRole","Resource":"*"} |  |
assume-role-star | C | - |  | {"Action":"sts:AssumeRole","Resource":"*"} |  |
assume-role-star | T | - |  | base |  |
assume-role-star | I | - |  | {"Effect":"Deny","Action":"sts:AssumeRole","Resource":"*"} |  |
assume-role-star | I | - |  | [{"Action":"sts:AssumeRole","Resource":"*"},{"Effect":"Deny","Action":"sts:*","Resource":"*"}] |  |
assume-role-star | I | security |  | [{"Action":"sts:AssumeRole","Resource":"*"},{"Effect":"Deny","Action":"sts:*","Resource":"arn:aws:iam::111122223333:role/app"}] |  |
assume-role-star | I | warning |  | {"Action":"sts:AssumeRole","Resource":"*","Condition":{"StringEquals":{"aws:ResourceOrgID":"o-1"}}} |  |
assume-role-star | I | security |  | {"Action":"sts:AssumeRole","Resource":"*","Condition":{"StringEqualsIfExists":{"aws:ResourceOrgID":"o-1"}}} |  |
\.
