--
-- document.sql
--		Cases of lint_document.c.  Columns and shorthand: cases.sql.
--
COPY lint_case (rule, kind, found, path, document, options, variants) FROM stdin (DELIMITER '|');
json-syntax-error | I | error | | raw {"Version":"2012-10-17" | |
json-syntax-error | I | error | / | raw  | |
json-syntax-error | I | error | / | raw nul | |
json-syntax-error | I | error | / | raw {} {} | |
json-syntax-error | I | error | /a | raw {"a":'x'} | |
json-syntax-error | I | error | /Statement/1 | raw {"Statement":[{},NaN]} | |
json-syntax-error | R | error | /a | raw {"a":"\\ud800"} | |
json-syntax-error | R | error | /a | raw {"a":"\\u0000"} | |
json-syntax-error | I | - | | base | |
json-syntax-error | I | - | | raw 7 | |
json-syntax-error | I | - | | raw {"a":1,"a":2} | |
duplicate-json-key | I | error | /Statement/0/Effect | raw {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Effect":"Deny","Action":"s3:GetObject","Resource":"*"}]} | |
duplicate-json-key | I | error | /Statement/0/Condition/StringEquals/aws:username | raw {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"*","Condition":{"StringEquals":{"aws:username":"a" , "aws:username":"b"}}}]} | |
duplicate-json-key | I | error | /Effect | raw {"Effect":1,"\\u0045ffect":2} | |
duplicate-json-key | I | - | | [{},{"Effect":"Deny"}] | |
duplicate-json-key | I | - | | raw {"a":1,"A":2} | |
invalid-document-character | I | error | /Statement/0/Resource | {"Sid":null,"Resource":"arn:aws:s3:::b1/→"} | |
invalid-document-character | I | error | /Statement/0/Resource | raw {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b1/\\u2192"}]} | |
invalid-document-character | I | error | /Statement/0/Condition/StringEquals/aws:PrincipalTag~1Ω | {"Condition":{"StringEquals":{"aws:PrincipalTag/Ω":"x"}}} | |
invalid-document-character | T | error | /Statement/Sid | raw {"Version":"2012-10-17","Statement":{"Sid":"\\u0007"}} | |
invalid-document-character | I | - | | {"Resource":"arn:aws:s3:::b1/é"} | |
invalid-document-character | I | - | | {"Resource":"arn:aws:s3:::b1/ÿ"} | |
invalid-document-character | R | - | | {"Resource":"arn:aws:s3:::b1/→"} | |
data-type-mismatch | I | error | /Statement/0/Action | {"Action":7} | | list
data-type-mismatch | I | error | /Statement/0/Action/1 | {"Action":["s3:GetObject",null]} | |
data-type-mismatch | I | error | /Statement/0/Condition | {"Condition":[]} | |
data-type-mismatch | I | error | /Statement/0/Condition/StringEquals | {"Condition":{"StringEquals":"x"}} | |
data-type-mismatch | I | error | /Statement/0/Condition/StringEquals/aws:username | {"Condition":{"StringEquals":{"aws:username":{"a":1}}}} | |
data-type-mismatch | R | error | /Statement/0/Principal/AWS | {"Principal":{"AWS":7}} | |
data-type-mismatch | I | error | /Version | doc {"Version":2012,"Statement":[]} | |
data-type-mismatch | I | error | /Id | doc {"Version":"2012-10-17","Id":null,"Statement":[]} | |
data-type-mismatch | I | error | /Statement | doc {"Version":"2012-10-17","Statement":"x"} | |
data-type-mismatch | I | error | /Statement/0 | doc {"Version":"2012-10-17","Statement":["x"]} | |
data-type-mismatch | I | error | / | raw null | |
data-type-mismatch | I | error | / | raw [] | |
data-type-mismatch | I | error | / | raw 7 | |
data-type-mismatch | I | - | | {"Action":["s3:GetObject"]} | |
data-type-mismatch | I | - | | {"Condition":{"Bool":{"aws:SecureTransport":true}}} | |
data-type-mismatch | I | - | | {"Condition":{"NumericEquals":{"s3:max-keys":[1,2]}}} | |
invalid-policy-element | I | error | /Statement/0/Comment | {"Comment":"x"} | |
invalid-policy-element | I | error | /Statement/0/action | {"Action":null,"action":"s3:GetObject"} | |
invalid-policy-element | I | error | /Comment | doc {"Version":"2012-10-17","Comment":"x","Statement":[]} | |
invalid-policy-element | I | - | | {"Sid":"x"} | |
missing-statement | I | error | / | doc {"Version":"2012-10-17"} | |
missing-statement | I | error | /Statement | doc {"Version":"2012-10-17","Statement":[]} | | object
missing-statement | I | - | | base | |
missing-statement | I | - | | doc {"Version":"2012-10-17","Statement":"x"} | |
missing-version | I | warning | / | doc {"Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b1/*"}]} | |
missing-version | I | error | / | doc {"Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::${aws:username}/*"}]} | |
missing-version | K | error | / | doc {"Statement":[{"Effect":"Deny","Principal":"*","Action":"s3:GetObject","Resource":"*"}]} | |
missing-version | I | - | | base | |
missing-version | I | - | | doc {"Version":null,"Statement":[]} | |
invalid-version | I | error | /Version | doc {"Version":"2020-01-01","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b1/*"}]} | |
invalid-version | I | error | /Version | doc {"Version":"2012-10-17 ","Statement":[]} | |
invalid-version | K | error | /Version | doc {"Version":"2008-10-17","Statement":[{"Effect":"Deny","Principal":"*","Action":"s3:GetObject","Resource":"*"}]} | |
invalid-version | I | - | | doc {"Version":"2008-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b1/*"}]} | |
invalid-version | K | - | | base | |
old-version | I | suggestion | /Version | doc {"Version":"2008-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b1/*"}]} | |
old-version | I | - | | base | |
old-version | K | - | | doc {"Version":"2008-10-17","Statement":[]} | |
unsupported-id | I | warning | /Id | doc {"Version":"2012-10-17","Id":"x","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b1/*"}]} | |
unsupported-id | R | - | | doc {"Version":"2012-10-17","Id":"x","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:role/app"},"Action":"s3:GetObject","Resource":"arn:aws:s3:::b1/*"}]} | |
unsupported-id | K | - | | doc {"Version":"2012-10-17","Id":"x","Statement":[]} | |
unsupported-id | I | - | | doc {"Version":"2012-10-17","Id":7,"Statement":[]} | |
json-nesting-too-deep | I | error | / | {"Resource":[[[[[[[[[[[[[[[["x"]]]]]]]]]]]]]]]]} | | none
json-nesting-too-deep | I | error | / | {"Condition":{"StringEquals":{"aws:username":["a"]}}} | {"limits":{"depth":5}} | list single object
json-nesting-too-deep | I | - | | {"Condition":{"StringEquals":{"aws:username":["a"]}}} | {"limits":{"depth":6}} | none
json-nesting-too-deep | I | - | | {"Condition":{"ForAllValues:StringEquals":{"aws:TagKeys":["a"]}}} | |
policy-kind-hint | I | suggestion | / | doc {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:role/app"},"Action":"sts:AssumeRole"}]} | |
policy-kind-hint | I | suggestion | / | doc {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::b1/*"}]} | |
policy-kind-hint | R | suggestion | / | doc {"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":"*","Action":"s3:GetObject","Resource":"*"}]} | |
policy-kind-hint | T | suggestion | / | doc {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b1/*"}]} | |
policy-kind-hint | T | - | | base | |
policy-kind-hint | R | - | | base | |
policy-kind-hint | I | - | | base | |
policy-kind-hint | K | - | | base | |
\.

-- sizes: one character too many, and just as many as there may be
INSERT INTO lint_case (rule, kind, found, path, document, options, variants)
SELECT rule, kind, CASE WHEN more = 0 THEN '-' ELSE found END,
	CASE WHEN more = 0 THEN '' ELSE '/' END,
	-- what follows the text is blank, and counts for some kinds
	'raw ' || head || repeat('a', size + more - length(head) - length(tail))
	|| tail || ' ', options, 'none'
FROM (VALUES
	('policy-size-exceeds-identity-policy-quota', 'I', 'error', 6144, ''),
	('policy-size-exceeds-identity-policy-quota', 'B', 'error', 100, '{"limits":{"identity":100}}'),
	('policy-size-exceeds-session-policy-quota', 'S', 'error', 2048, ''),
	('policy-size-exceeds-resource-policy-quota', 'R', 'warning', 20480, '{"resource_type":"AWS::S3::Bucket"}'),
	('policy-size-exceeds-resource-policy-quota', 'R', 'warning', 300, '{"limits":{"resource":300}}'),
	('policy-size-exceeds-resource-policy-quota', 'E', 'warning', 20480, ''),
	('policy-size-exceeds-role-trust-policy-quota', 'T', 'warning', 2048, ''),
	('policy-size-exceeds-role-trust-policy-quota', 'T', 'warning', 4096, '{"limits":{"trust":4096}}'),
	('policy-size-exceeds-scp-quota', 'C', 'error', 10240, ''),
	('policy-size-exceeds-rcp-quota', 'K', 'error', 5120, '')) AS s (rule, kind, found, size, options)
	CROSS JOIN (VALUES ('{"Version":"2012-10-17","Id":"', '","Statement":[]}')) AS d (head, tail)
	CROSS JOIN (VALUES (0), (1)) AS m (more);

COPY lint_case (rule, kind, found, path, document, options, variants) FROM stdin (DELIMITER '|');
policy-size-exceeds-identity-policy-quota | I | - | | raw {"Version":"2012-10-17",                                                   "Statement":[]} | {"limits":{"identity":39}} | none
policy-size-exceeds-identity-policy-quota | I | error | / | raw {"Version":"2012-10-17",                                                   "Statement":[]} | {"limits":{"identity":38}} | none
policy-size-exceeds-identity-policy-quota | I | - | | raw {"Version":"2012-10-17","Id":"\\u00e9\\u00e9\\u00e9","Statement":[]} | {"limits":{"identity":50}} | none
policy-size-exceeds-scp-quota | C | error | / | raw {"Version":"2012-10-17",                                                   "Statement":[]} | {"limits":{"scp":60}} | none
policy-size-exceeds-session-policy-quota | S | error | / | raw {"Version":"2012-10-17",                                                   "Statement":[]} | {"limits":{"session":60}} | none
policy-size-exceeds-resource-policy-quota | R | - | | base | |
\.
