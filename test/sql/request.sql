--
-- REQUEST
--
-- Type iam_request: making, text form, refusals, NULLs, equality, arrays
-- (design.md 3.1; semantics.md 4, 5.1, 6.1, 7.2 and their rows in 13).
--
-- Text form: the members in a fixed order, the spelling of the arguments kept,
-- values of the context as text; keys without value are missing (7.2).
CREATE TEMP TABLE made (context text, expected text);
INSERT INTO made VALUES
	('{}', '{}'),
	('{"x:k":"a"}', '{"x:k":"a"}'),
	('{"x:k":""}', '{"x:k":""}'),
	('{"x:k":5}', '{"x:k":"5"}'),
	('{"x:k":5.50}', '{"x:k":"5.50"}'),
	('{"x:k":1e3}', '{"x:k":"1000"}'),
	('{"x:k":-0.0}', '{"x:k":"0.0"}'),
	('{"x:k":true}', '{"x:k":"true"}'),
	('{"x:k":false}', '{"x:k":"false"}'),
	('{"x:k":null}', '{}'),
	('{"x:k":[]}', '{}'),
	('{"x:k":["a"]}', '{"x:k":["a"]}'),
	('{"x:k":["a",1,true,""]}', '{"x:k":["a","1","true",""]}'),
	('{"x:k":["b","a","b"]}', '{"x:k":["b","a","b"]}'),
	('{"B":"1","a":"2"}', '{"a":"2","B":"1"}'),
	('{"x:K2":"1","X:k10":"2","x:k1":"3"}', '{"x:k1":"3","X:k10":"2","x:K2":"1"}'),
	('{"":"x"}', '{"":"x"}'),
	('{"k\"\\":"\"\\/\b\f\n\r\t\u0001é"}', '{"k\"\\":"\"\\/\b\f\n\r\t\u0001é"}');
SELECT context, iam_request('s3:GetObject', '*', context::jsonb)::text AS got,
	expected
FROM made
WHERE iam_request('s3:GetObject', '*', context::jsonb)::text IS DISTINCT FROM
	'{"action":"s3:GetObject","resource":"*","context":' || expected || '}';
SELECT count(*) FROM made;
SELECT iam_request('S3:getObject', 'arn:AWS:s3:::B/k');
SELECT iam_request('s3:GetObject', '*', '{"b":[1,2],"a":null}',
	'arn:aws:iam::111122223333:user/ann');
SELECT iam_request('s3:GetObject', '*', principal => 'anonymous');
SELECT iam_request(action => 's3:GetObject', resource => 'arn:aws:s3:::b');
-- and back: members in any order, white space, escapes; null is absent
SELECT text::iam_request AS request
FROM (VALUES ('{"action":"s3:GetObject","resource":"*"}'),
	(' { "context" : { "x:k" : [ 1 , "a" ] } , "resource" : "*" , "action" : "s3:GetObject" } '),
	('{"action":"s3:GetObject","resource":"*","context":{},"principal":null}'),
	('{"action":"s3:GetObject","resource":"*","context":null}'),
	('{"action":"s3:\u0047etObject","resource":"\u002a","context":{"\u0078":"\ud83d\ude00"}}'),
	('{"principal":"lambda.amazonaws.com","action":"s3:GetObject","resource":"arn:aws:s3:::b"}'))
	texts (text);
SELECT count(*), count(*) FILTER (WHERE request::text::iam_request = request AND
	request::text::iam_request::text = request::text) AS round_trips
FROM made, iam_request('s3:GetObject', 'arn:aws:s3:::b', context::jsonb,
	'anonymous') request;
-- what a request may hold
\pset format unaligned
SELECT action, refused.* FROM (VALUES ('s3:GetObject'),
	('a:b'), ('execute-api:Invoke'), (''), (':'), ('s3:'), (':GetObject'),
	('GetObject'), ('s3:Get:Object'), ('s3:Get Object'), (' s3:GetObject'),
	('s3:GetObject '), (E's3:Get\tObject'), (E's3:GetObject\n'),
	('s3:Get,Object'), ('*'), ('*:*'), ('s3:*'), ('s3:Get?bject'),
	('s*:GetObject'), ('?'), ('s3:Get Object*')) actions (action),
	test.error(format('SELECT iam_request(%L, ''*'')', action)) refused;
SELECT resource, refused.* FROM (VALUES ('*'),
	('arn:aws:s3:::b'), ('arn:aws:s3:::b/*'), ('arn:aws:s3:::b:c:d'),
	('arn:AWS:S3:::b'), ('arn:aws:iam::111122223333:role/x'),
	('arn:aws:s3:::b/k k'), (''), ('**'), ('?'), ('b'), ('s3://b/k'), ('arn'),
	('arn:'), ('arn:aws:s3'), ('arn:aws:s3:::'), ('arn:aws:s3::b'),
	('ARN:aws:s3:::b'), (' arn:aws:s3:::b'), ('*:*:*:*:*:*'))
	resources (resource),
	test.error(format('SELECT iam_request(''s3:GetObject'', %L)', resource))
	refused;
SELECT context, refused.* FROM (VALUES
	('[]'), ('["a"]'), ('"a"'), ('5'), ('true'), ('null'), ('[{"a":"b"}]'),
	('{"k":{}}'), ('{"k":{"a":"b"}}'), ('{"k":[null]}'), ('{"k":["a",null]}'),
	('{"k":[["a"]]}'), ('{"k":["a",{"b":"c"}]}'), ('{"k":[[]]}'),
	('{"k":"1","K":"2"}'), ('{"aws:TAG/é":"1","aws:tag/É":"2"}'),
	('{"k":null,"K":"2"}'), ('{"k":[],"K":null}'), ('{"k":"1","K ":"2"}'),
	('{"ss":"1","ß":"2"}')) contexts (context),
	test.error(format('SELECT iam_request(''s3:GetObject'', ''*'', %L)',
		context)) refused;
SELECT principal, refused.code, refused.detail
FROM (VALUES ('arn:aws:iam::111122223333:root'),
	('arn:aws:iam::111122223333:user/ann'),
	('arn:aws:iam::111122223333:user/eng/ann'),
	('arn:aws:iam::111122223333:role/app'),
	('arn:aws:iam::111122223333:role/x/app'),
	('arn:aws:sts::111122223333:assumed-role/app/s1'),
	('arn:aws:sts::111122223333:federated-user/ann'),
	('arn:aws-us-gov:iam::111122223333:user/ann'),
	('arn:aws:iam::111122223333:saml-provider/corp'),
	('arn:aws:iam::111122223333:oidc-provider/example.com/id'),
	('lambda.amazonaws.com'), ('ec2.amazonaws.com.cn'),
	('accounts.google.com'), ('login.example.com/realm'), ('john.doe'),
	('sns.amazonaws.co'), ('arn:aws:iam::111122223333:user/ann '),
	('anonymous'), (repeat('a1', 32)),
	(''), ('*'), ('ann'), ('Anonymous'), ('111122223333'),
	('arn:aws:iam::111122223333:group/devs'), ('arn:aws:iam::111122223333:user/'),
	('arn:aws:iam::111122223333:role/'), ('arn:aws:iam::11112222333:user/ann'),
	('arn:aws:iam:us-east-1:111122223333:user/ann'),
	('arn:aws:iam:::user/ann'), ('arn:aws:s3:::b'),
	('arn:aws:sts::111122223333:assumed-role/app'),
	('arn:aws:sts::111122223333:assumed-role/x/app/s1'),
	('arn:aws:sts::111122223333:assumed-role//s1'),
	('arn:aws:sts::111122223333:assumed-role/app/'),
	('AROAEXAMPLEEXAMPLEEX'), (repeat('g', 64)), ('.com'), ('a..b'))
	principals (principal),
	test.error(format('SELECT iam_request(''s3:GetObject'', ''*'', ''{}'', %L)',
		principal)) refused;
\pset format aligned
SELECT iam_request('s3:GetObject', '*', '{}', 'ann');
SELECT iam_request('s3:Get*', '*');
SELECT iam_request('s3:GetObject', '*', '{"aws:username":"a","AWS:UserName":"b"}');
-- the text form is as strict, about the JSON itself too
\pset format unaligned
SELECT text, refused.*
FROM (VALUES (''), ('{'), ('{}'), ('[]'), ('null'), ('"s3:GetObject"'),
	('{"action":"s3:GetObject"}'), ('{"resource":"*"}'),
	('{"action":"s3:GetObject","resource":"*"} x'),
	('{"action":"s3:GetObject","resource":"*",}'),
	('{''action'':"s3:GetObject","resource":"*"}'),
	('{"Action":"s3:GetObject","resource":"*"}'),
	('{"action":"s3:GetObject","resource":"*","account":"1"}'),
	('{"action":"s3:GetObject","action":"s3:PutObject","resource":"*"}'),
	('{"action":"s3:GetObject","resource":"*","context":{"k":"1","k":"2"}}'),
	('{"action":"s3:GetObject","resource":"*","context":{"k":"1","K":"2"}}'),
	('{"action":"s3:GetObject","resource":"*","context":{"k":"\u0000"}}'),
	('{"action":"s3:GetObject","resource":"*","context":{"k":"\ud800"}}'),
	('{"action":"s3:GetObject","resource":"*","context":[]}'),
	('{"action":"s3:GetObject","resource":"*","context":"{}"}'),
	('{"action":"s3:GetObject","resource":"*","context":{"k":{}}}'),
	('{"action":"s3:GetObject","resource":"*","context":{"k":[null]}}'),
	('{"action":5,"resource":"*"}'), ('{"action":null,"resource":"*"}'),
	('{"action":["s3:GetObject"],"resource":"*"}'),
	('{"action":"s3:GetObject","resource":null}'),
	('{"action":"s3:GetObject","resource":"*","principal":{}}'),
	('{"action":"s3:*","resource":"*"}'),
	('{"action":"s3:GetObject","resource":"x"}')) texts (text),
	test.error(format('SELECT %L::iam_request', text)) refused;
\pset format aligned
-- NULL arguments give NULL; a NULL principal is nobody named
SELECT iam_request(NULL, '*') IS NULL AS action,
	iam_request('s3:GetObject', NULL) IS NULL AS resource,
	iam_request('s3:GetObject', '*', NULL) IS NULL AS context,
	iam_request('s3:GetObject', '*', '{}', NULL) IS NULL AS principal,
	iam_request('s3:*', NULL, '[]') IS NULL AS first;
SELECT NULL::text::iam_request IS NULL AS text, NULL::iam_request::text IS NULL AS back;
-- Equality is that of the text: spelling and order of an array count, the
-- order of keys and what is missing do not.
SELECT a = b AS equal, iam_request_hash(a) = iam_request_hash(b) AS hash, a, b
FROM (SELECT iam_request(x.action, x.resource, x.context::jsonb, x.principal)
			AS a,
		iam_request('s3:GetObject', '*', '{"k":["a","b"],"l":"1"}') AS b
	FROM (VALUES ('s3:GetObject', '*', '{"l":1,"k":["a","b"]}', NULL),
		('s3:GetObject', '*', '{"l":1,"k":["a","b"],"m":[],"n":null}', NULL),
		('s3:getObject', '*', '{"l":1,"k":["a","b"]}', NULL),
		('s3:GetObject', 'arn:aws:s3:::b', '{"l":1,"k":["a","b"]}', NULL),
		('s3:GetObject', '*', '{"l":1,"K":["a","b"]}', NULL),
		('s3:GetObject', '*', '{"l":1,"k":["b","a"]}', NULL),
		('s3:GetObject', '*', '{"l":[1],"k":["a","b"]}', NULL),
		('s3:GetObject', '*', '{"l":1.0,"k":["a","b"]}', NULL),
		('s3:GetObject', '*', '{"l":1,"k":["a","b"]}', 'anonymous'))
		x (action, resource, context, principal)) pairs;
CREATE TEMP TABLE requests (id int, request iam_request);
INSERT INTO requests SELECT i, iam_request('s3:GetObject', '*',
		jsonb_build_object('k', i % 7))
	FROM generate_series(1, 50) i;
INSERT INTO requests VALUES (51, NULL), (52, NULL);
SELECT request, count(*) FROM requests GROUP BY request ORDER BY request;
SELECT count(DISTINCT request) FROM requests;
SELECT count(*) FROM requests a JOIN requests b USING (request);
SET enable_hashjoin = off;
SELECT count(*) FROM requests a JOIN requests b USING (request);
RESET enable_hashjoin;
CREATE UNIQUE INDEX ON requests (request) WHERE id <= 7;
CREATE UNIQUE INDEX ON requests (request) WHERE id <= 8;
SELECT r.id FROM requests r
	WHERE request = iam_request('s3:GetObject', '*', '{"k":"3"}') ORDER BY id;
SELECT min(id) FILTER (WHERE request < iam_request('s3:GetObject', '*',
		'{"k":1}')) AS before,
	count(*) FILTER (WHERE request <= iam_request('s3:GetObject', '*',
		'{"k":1}')) AS up_to,
	count(*) FILTER (WHERE request > iam_request('s3:GetObject', '*',
		'{"k":1}')) AS after,
	count(*) FILTER (WHERE request >= iam_request('s3:GetObject', '*',
		'{"k":1}')) AS from_there,
	count(*) FILTER (WHERE request <> iam_request('s3:GetObject', '*',
		'{"k":1}')) AS others
FROM requests;
-- arrays, composites, and the form in binary and COPY
SELECT ARRAY[iam_request('s3:GetObject', '*'), NULL]::text;
SELECT ARRAY[iam_request('s3:GetObject', '*', '{"k":"{,\""}')]::text::iam_request[]
	= ARRAY[iam_request('s3:GetObject', '*', '{"k":"{,\""}')] AS same;
SELECT iam_request('s3:PutObject', '*') = ANY (array_agg(request)) AS absent,
	iam_request('s3:GetObject', '*', '{"k":0}') = ANY (array_agg(request)) AS there
FROM requests;
SELECT iam_request_send(iam_request('s3:GetObject', '*')) =
	'\x01'::bytea || '{"action":"s3:GetObject","resource":"*","context":{}}' AS sent;
COPY (SELECT iam_request('s3:GetObject', '*', '{"k":"a\tb\\"}')) TO STDOUT;
