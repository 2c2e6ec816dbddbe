--
-- VARIABLE
--
-- Policy variables, defaults and escapes (semantics.md 3.2 to 3.4; defaults
-- and malformed variables 13).  Versions are tested in version.sql.
--
-- The request of all cases has this context.
CREATE FUNCTION pg_temp.context() RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
	SELECT '{"aws:username": "ann", "aws:PrincipalTag/Team": "red",
		"x:empty": "", "x:star": "*", "x:one": "?", "x:dollar": "$",
		"x:glob": "a*", "x:slash": "a/b", "x:colon": "a:b", "x:number": 5,
		"x:true": true, "x:variable": "${aws:username}", "x:multi": ["m"],
		"x:several": ["m", "n"], "x:none": null, "x:gone": [],
		"x:arn": "arn:aws:s3:::b/k", "arn": "arn:aws:s3:::b/k",
		"service": "s3", "x:Été": "summer", "x:a b": "blank"}'::jsonb
$$;
-- Place says where the value stands: behind arn:aws:s3:::b/ in Resource, the
-- target then behind the same in the request; or as the value of an operator.
-- Neither is JSON here.
CREATE FUNCTION pg_temp.answer(place text, value text, target text)
	RETURNS text LANGUAGE sql IMMUTABLE AS $$
	SELECT test.applies(CASE
		WHEN place IN ('Resource', 'NotResource') THEN test.decide(
			test.document(format('"Effect":"Allow","Action":"*",%s:%s',
				to_json(place), to_json('arn:aws:s3:::b/' || value))),
			's3:GetObject', 'arn:aws:s3:::b/' || target,
			pg_temp.context()::text)
		ELSE test.decide(
			test.document(format('"Effect":"Allow","Action":"*",'
				'"Resource":"*","Condition":{%s:{"x:key":%s}}',
				to_json(place), to_json(value))), 's3:GetObject', '*',
			(pg_temp.context() || CASE WHEN target IS NULL THEN '{}'
				ELSE jsonb_build_object('x:key', target) END)::text)
		END)
$$;
CREATE TEMP TABLE cases (
	section text COLLATE "C",
	place text,
	value text,
	target text,
	expected text,
	got text GENERATED ALWAYS AS
		(pg_temp.answer(place, value, target)) STORED
);
INSERT INTO cases VALUES
	-- names
	('3.2 names', 'Resource', '${aws:username}', 'ann', true),
	('3.2 names', 'Resource', '${aws:username}', 'bob', false),
	('3.2 names', 'Resource', '${aws:username}', '${aws:username}', false),
	('3.2 names', 'Resource', '${AWS:UserName}', 'ann', true),
	('3.2 names', 'Resource', '${aws:principaltag/TEAM}', 'red', true),
	('3.2 names', 'Resource', '${X:ÉTÉ}', 'summer', true),
	('3.2 names', 'Resource', '${x:a b}', 'blank', true),
	('3.2 names', 'Resource', '${ aws:username }', 'ann', true),
	('3.2 names', 'Resource', '${   aws:username}', 'ann', true),
	('3.2 names', 'Resource', 'home/${aws:username}/*', 'home/ann/x', true),
	('3.2 names', 'Resource', 'home/${aws:username}/*', 'home/ann', false),
	('3.2 names', 'Resource', '${aws:username}-${aws:username}', 'ann-ann', true),
	('3.2 names', 'Resource', '${aws:username}${aws:PrincipalTag/Team}', 'annred', true),
	('3.2 names', 'Resource', '${aws:username}*', 'annabel', true),
	('3.2 names', 'Resource', '?${aws:username}?', 'xanny', true),
	('3.2 names', 'Resource', '*${aws:username}', 'joann', true),
	('3.2 names', 'Resource', '*${aws:username}*x', 'aann-ann-x', true),
	('3.2 names', 'Resource', '${x:slash}', 'a/b', true),
	('3.2 names', 'Resource', '${x:colon}', 'a:b', true),
	('3.2 names', 'Resource', '${x:number}', '5', true),
	('3.2 names', 'Resource', '${x:true}', 'true', true),
	('3.2 names', 'StringEquals', '${aws:username}', 'ann', true),
	('3.2 names', 'StringEquals', '${aws:username}', 'bob', false),
	('3.2 names', 'StringEquals', 'x${ AWS:username }y', 'xanny', true),
	('3.2 names', 'StringEqualsIgnoreCase', '${aws:username}', 'ANN', true),
	('3.2 names', 'StringLike', '${aws:username}*', 'annabel', true),
	('3.2 names', 'StringNotEquals', '${aws:username}', 'ann', false),
	('3.2 names', 'StringNotEquals', '${aws:username}', 'bob', true),
	('3.2 names', 'StringNotEqualsIgnoreCase', '${aws:username}', 'ANN', false),
	('3.2 names', 'StringNotLike', '${aws:username}*', 'annabel', false),
	('3.2 names', 'StringNotLike', '${aws:username}*', 'bob', true),
	-- a value is never scanned again, and its wildcards are characters
	('3.2 values', 'Resource', '${x:star}', '*', true),
	('3.2 values', 'Resource', '${x:star}', 'z', false),
	('3.2 values', 'Resource', '${x:one}', '?', true),
	('3.2 values', 'Resource', '${x:one}', 'z', false),
	('3.2 values', 'Resource', '${x:glob}', 'ab', false),
	('3.2 values', 'Resource', '${x:glob}?', 'a*b', true),
	('3.2 values', 'Resource', '*${x:star}*', 'a*b', true),
	('3.2 values', 'Resource', '*${x:star}*', 'ab', false),
	('3.2 values', 'Resource', '${x:variable}', '${aws:username}', true),
	('3.2 values', 'Resource', '${x:variable}', 'ann', false),
	('3.2 values', 'Resource', '${x:dollar}{aws:username}', '${aws:username}', true),
	('3.2 values', 'StringLike', '${x:star}', 'z', false),
	('3.2 values', 'StringLike', '${x:star}', '*', true),
	('3.2 values', 'StringLike', '${x:glob}', 'ab', false),
	('3.2 values', 'StringNotLike', '${x:glob}', 'ab', true),
	('3.2 values', 'StringEquals', '${x:variable}', '${aws:username}', true),
	('3.2 values', 'StringEquals', '${x:star}', '*', true),
	-- escapes
	('3.2 escapes', 'Resource', '${*}', '*', true),
	('3.2 escapes', 'Resource', '${*}', 'z', false),
	('3.2 escapes', 'Resource', '${?}', '?', true),
	('3.2 escapes', 'Resource', '${?}', 'z', false),
	('3.2 escapes', 'Resource', '${$}', '$', true),
	('3.2 escapes', 'Resource', '${$}', '${$}', false),
	('3.2 escapes', 'Resource', '${$}{aws:username}', '${aws:username}', true),
	('3.2 escapes', 'Resource', '${$}{aws:username}', 'ann', false),
	('3.2 escapes', 'Resource', '${$}{*}', '${zz}', true),
	('3.2 escapes', 'Resource', 'a${*}*', 'a*b', true),
	('3.2 escapes', 'Resource', 'a${*}*', 'ab', false),
	('3.2 escapes', 'Resource', '${*}${?}${$}', '*?$', true),
	('3.2 escapes', 'StringEquals', '${*}', '*', true),
	('3.2 escapes', 'StringEquals', '${*}', '${*}', false),
	('3.2 escapes', 'StringEquals', '${?}', '?', true),
	('3.2 escapes', 'StringEquals', '${$}', '$', true),
	('3.2 escapes', 'StringEquals', '*', '*', true),
	('3.2 escapes', 'StringNotEquals', '${*}', '*', false),
	('3.2 escapes', 'StringNotEquals', '${*}', '${*}', true),
	('3.2 escapes', 'StringEqualsIgnoreCase', 'A${*}', 'a*', true),
	('3.2 escapes', 'StringLike', '${*}', 'z', false),
	('3.2 escapes', 'StringLike', '${*}', '*', true),
	('3.2 escapes', 'StringLike', 'a${?}', 'ab', false),
	('3.2 escapes', 'StringLike', 'a${?}*', 'a?b', true),
	('3.2 escapes', 'StringNotLike', '${*}', 'z', true),
	('13 escapes', 'Resource', '${ * }', '*', false),
	('13 escapes', 'Resource', '${* }', '*', false),
	('13 escapes', 'Resource', '${ $}', '$', false),
	('13 escapes', 'StringEquals', '${ ?}', '?', false),
	('13 escapes', 'StringNotEquals', '${ ?}', '?', true),
	-- a default is literal, may be empty, and may hold a brace
	('3.2 default', 'Resource', '${x:none, ''d''}', 'd', true),
	('3.2 default', 'Resource', '${x:none, ''d''}', '', false),
	('3.2 default', 'Resource', '${x:none,''d''}', 'd', true),
	('3.2 default', 'Resource', '${ x:none , ''d'' }', 'd', true),
	('3.2 default', 'Resource', '${x:none, '' d ''}', ' d ', true),
	('3.2 default', 'Resource', '${x:none, ''''}', '', true),
	('3.2 default', 'Resource', 'a${x:none, ''''}b', 'ab', true),
	('3.2 default', 'Resource', '${aws:username, ''d''}', 'ann', true),
	('3.2 default', 'Resource', '${aws:username, ''d''}', 'd', false),
	('3.2 default', 'Resource', '${x:empty, ''d''}', 'd', false),
	('3.2 default', 'Resource', '${x:empty, ''d''}', '', true),
	('3.2 default', 'Resource', '${x:none, ''*''}', '*', true),
	('3.2 default', 'Resource', '${x:none, ''*''}', 'z', false),
	('3.2 default', 'Resource', '${x:none, ''?''}', 'z', false),
	('3.2 default', 'Resource', '${x:none, ''a,b''}', 'a,b', true),
	('3.2 default', 'Resource', '${x:none, ''${*}''}', '${*}', true),
	('3.2 default', 'Resource', '${x:none, ''D''}', 'd', false),
	('3.2 default', 'StringEquals', '${x:none, ''d''}', 'd', true),
	('3.2 default', 'StringLike', '${x:none, ''*''}', 'z', false),
	('3.2 default', 'StringLike', '${x:none, ''a''}*', 'abc', true),
	('3.2 default', 'StringNotEquals', '${x:none, ''d''}', 'd', false),
	('3.2 default', 'StringNotEquals', '${x:none, ''d''}', 'e', true),
	('3.4 default', 'Resource', '${x:multi, ''d''}', 'd', true),
	('3.4 default', 'Resource', '${x:multi, ''d''}', 'm', false),
	('3.4 default', 'Resource', '${x:gone, ''d''}', 'd', true),
	('13 default', 'Resource', '${x:none, ''a}b''}', 'a}b', true),
	('13 default', 'Resource', '${x:none, ''${aws:username}''}', '${aws:username}', true),
	('13 default', 'Resource', '${x:none, ''}''}/x', '}/x', true),
	('13 default', 'StringEquals', '${x:none, ''}}''}', '}}', true),
	-- malformed: no value
	('13 malformed', 'Resource', '${}', '', false),
	('13 malformed', 'Resource', '${}', '${}', false),
	('13 malformed', 'Resource', '${ }', '', false),
	('13 malformed', 'Resource', '${, ''d''}', 'd', false),
	('13 malformed', 'Resource', '${x:none, d}', 'd', false),
	('13 malformed', 'Resource', '${x:none, "d"}', 'd', false),
	('13 malformed', 'Resource', '${x:none,}', '', false),
	('13 malformed', 'Resource', '${x:none, ''d'' x}', 'd', false),
	('13 malformed', 'Resource', '${aws:username,}', 'ann', false),
	('13 malformed', 'Resource', '${aws:username, d}', 'ann', false),
	('13 malformed', 'StringEquals', '${}', '${}', false),
	('13 malformed', 'StringNotEquals', '${}', '${}', true),
	('13 malformed', 'StringNotEquals', '${aws:username, d}', 'ann', true),
	-- names nest no further
	('3.2 nested', 'Resource', '${${aws:username}}', 'ann', false),
	('3.2 nested', 'Resource', '${${aws:username}}', 'ann}', false),
	('3.2 nested', 'Resource', '${x:${aws:username}}', 'x:ann}', false),
	-- no closing brace, and a dollar alone: literal text
	('3.2 literal', 'Resource', '${aws:username', '${aws:username', true),
	('3.2 literal', 'Resource', '${aws:username', 'ann', false),
	('3.2 literal', 'Resource', '${', '${', true),
	('3.2 literal', 'Resource', '$', '$', true),
	('3.2 literal', 'Resource', '$$', '$$', true),
	('3.2 literal', 'Resource', '$aws:username', '$aws:username', true),
	('3.2 literal', 'Resource', '$ {aws:username}', '$ {aws:username}', true),
	('3.2 literal', 'Resource', '{aws:username}', '{aws:username}', true),
	('3.2 literal', 'Resource', '$${aws:username}', '$ann', true),
	('3.2 literal', 'Resource', '${aws:username}}', 'ann}', true),
	('3.2 literal', 'Resource', '${aws:username}${', 'ann${', true),
	('3.2 literal', 'StringEquals', '${aws:username', '${aws:username', true),
	('3.2 literal', 'StringEquals', '%{aws:username}', '%{aws:username}', true),
	-- no value: the pattern matches nothing; unequal to everything
	('3.4', 'Resource', '${x:none}', '', false),
	('3.4', 'Resource', '${x:none}', '${x:none}', false),
	('3.4', 'Resource', '*${x:none}*', 'z', false),
	('3.4', 'Resource', '${x:unheard}', 'z', false),
	('3.4', 'Resource', '${x:gone}', '', false),
	('3.4', 'Resource', '${x:multi}', 'm', false),
	('3.4', 'Resource', '${x:several}', 'm', false),
	('3.4', 'Resource', '${aws:username}${x:none}', 'ann', false),
	('3.4', 'Resource', '${x:empty}', '', true),
	('3.4', 'Resource', 'a${x:empty}b', 'ab', true),
	('3.4', 'NotResource', '${x:none}', 'z', true),
	('3.4', 'NotResource', '${x:multi}', 'm', true),
	('3.4', 'NotResource', '${aws:username}', 'ann', false),
	('3.4', 'NotResource', '${aws:username}', 'bob', true),
	('3.4', 'StringEquals', '${x:none}', '', false),
	('3.4', 'StringEquals', '${x:none}', '${x:none}', false),
	('3.4', 'StringEquals', '${x:multi}', 'm', false),
	('3.4', 'StringEquals', '${x:empty}', '', true),
	('3.4', 'StringEqualsIgnoreCase', '${x:none}', 'z', false),
	('3.4', 'StringLike', '*${x:none}*', 'z', false),
	('3.4', 'StringNotEquals', '${x:none}', 'z', true),
	('3.4', 'StringNotEquals', '${x:none}', '', true),
	('3.4', 'StringNotEquals', '${x:multi}', 'm', true),
	('3.4', 'StringNotEqualsIgnoreCase', '${x:none}', 'z', true),
	('3.4', 'StringNotLike', '*${x:none}*', 'z', true),
	('3.4', 'StringNotLike', '*${x:none}', NULL, true),
	-- the key itself is missing: that decides first (7.4)
	('7.4', 'StringEquals', '${aws:username}', NULL, false),
	('7.4', 'StringEquals', '${x:none}', NULL, false),
	('7.4', 'StringEqualsIfExists', '${aws:username}', NULL, true),
	('7.4', 'StringEqualsIfExists', '${x:none}', NULL, true),
	('7.4', 'StringEqualsIfExists', '${x:none}', 'z', false),
	('7.4', 'StringNotEquals', '${x:none}', NULL, true),
	('7.4', 'StringLikeIfExists', '${x:none}*', NULL, true),
	('7.4', 'ArnLikeIfExists', 'arn:aws:iam::1:user/${x:none}', NULL, true),
	('7.4', 'ForAllValues:StringEquals', '${x:none}', NULL, true),
	('7.4', 'ForAnyValue:StringNotEquals', '${x:none}', NULL, false),
	('7.4', 'ForAllValues:StringEquals', '${aws:username}', 'ann', true),
	('7.4', 'ForAnyValue:StringEquals', '${x:none}', 'z', false),
	('7.4', 'ForAnyValue:StringNotEquals', '${x:none}', 'z', true),
	-- Arn operators: in the sixth part only
	('3.3 Arn', 'ArnLike', 'arn:aws:iam::1:user/${aws:username}', 'arn:aws:iam::1:user/ann', true),
	('3.3 Arn', 'ArnEquals', 'arn:aws:iam::1:user/${aws:username}', 'arn:aws:iam::1:user/bob', false),
	('3.3 Arn', 'ArnNotLike', 'arn:aws:iam::1:user/${aws:username}', 'arn:aws:iam::1:user/ann', false),
	('3.3 Arn', 'ArnNotEquals', 'arn:aws:iam::1:user/${aws:username}', 'arn:aws:iam::1:user/bob', true),
	('3.3 Arn', 'ArnLike', 'arn:aws:iam::*:*/${aws:username}', 'arn:aws:iam::1:user/p/ann', true),
	('3.3 Arn', 'ArnLike', 'arn:aws:iam::1:${x:colon}', 'arn:aws:iam::1:a:b', true),
	('3.3 Arn', 'ArnLike', 'arn:aws:iam::1:user/${*}', 'arn:aws:iam::1:user/z', false),
	('3.3 Arn', 'ArnLike', 'arn:aws:iam::1:user/${*}', 'arn:aws:iam::1:user/*', true),
	('3.3 Arn', 'ArnLike', 'arn:aws:iam::1:user/${x:star}', 'arn:aws:iam::1:user/z', false),
	('3.3 Arn', 'ArnLike', 'arn:aws:iam::1:user/${x:none}', 'arn:aws:iam::1:user/', false),
	('3.3 Arn', 'ArnNotLike', 'arn:aws:iam::1:user/${x:none}', 'arn:aws:iam::1:user/z', true),
	('3.3 Arn', 'ArnNotEquals', 'arn:aws:iam::1:user/${x:multi}', 'arn:aws:iam::1:user/m', true),
	('3.3 Arn', 'ArnLike', 'arn:aws:${service}:::b', 'arn:aws:s3:::b', false),
	('3.3 Arn', 'ArnNotLike', 'arn:aws:${service}:::b', 'arn:aws:s3:::b', true),
	('3.3 Arn', 'ArnLike', 'arn:aws:${service}:::b', 'arn:aws:${service}:::b', true),
	('3.3 Arn', 'ArnLike', '${arn}', 'arn:aws:s3:::b/k', false),
	('3.3 Arn', 'ArnNotLike', '${arn}', 'arn:aws:s3:::z', false),
	-- Bool resolves; the others read plain text, which does not parse
	('3.3 others', 'Bool', '${x:true}', 'true', true),
	('3.3 others', 'Bool', '${x:true}', 'false', false),
	('3.3 others', 'Bool', '${x:none}', 'true', false),
	('3.3 others', 'Bool', '${x:none, ''true''}', 'true', true),
	('3.3 others', 'Bool', '${aws:username}', 'true', false),
	('3.3 others', 'NumericEquals', '${x:number}', '5', false),
	('3.3 others', 'NumericNotEquals', '${x:number}', '6', false),
	('3.3 others', 'NumericEquals', '${x:none, ''5''}', '5', false),
	('3.3 others', 'DateEquals', '${x:none, ''2020''}', '2020', false),
	('3.3 others', 'BinaryEquals', '${x:none, ''QQ==''}', 'QQ==', false),
	('3.3 others', 'IpAddress', '${x:none, ''10.0.0.1''}', '10.0.0.1', false),
	('3.3 others', 'NotIpAddress', '${x:none, ''10.0.0.1''}', '10.0.0.2', false),
	('3.3 others', 'Null', '${x:none, ''true''}', NULL, false),
	('3.3 others', 'Null', '${x:true}', NULL, false);
SELECT * FROM cases WHERE got IS DISTINCT FROM expected;
SELECT section, count(*), count(*) FILTER (WHERE expected = 'true') AS holds
	FROM cases GROUP BY section ORDER BY section;
-- Whole patterns: variables count only after the fifth colon (3.3), and the
-- others of a list decide when one has no value (3.4).
CREATE TEMP TABLE resources (LIKE test.resource_cases INCLUDING ALL);
ALTER TABLE resources ALTER context SET DEFAULT pg_temp.context()::text;
INSERT INTO resources VALUES
	('3.3', '"arn:aws:${service}:::b/k"', 'arn:aws:s3:::b/k', false),
	('3.3', '"arn:aws:${service}:::b/k"', 'arn:aws:${service}:::b/k', true),
	('3.3', '"arn:aws:${*}:::b/k"', 'arn:aws:s3:::b/k', false),
	('3.3', '"arn:aws:${x:none, ''s3''}:::b/k"', 'arn:aws:s3:::b/k', false),
	('3.3', '"arn:aws:s3:::${service}"', 'arn:aws:s3:::s3', true),
	('3.3', '"${arn}"', 'arn:aws:s3:::b/k', false),
	('3.3', '"${x:arn}"', 'arn:aws:s3:::b/k', false),
	('3.3', '"${*}"', 'arn:aws:s3:::b/k', false),
	('3.3', '"${*}"', '*', false),
	('3.3', '"${x:star}"', '*', false),
	('3.3', '"${x:star}"', 'arn:aws:s3:::b/k', false),
	('3.3', '"arn:aws:s3:::${aws:username}:${service}"', 'arn:aws:s3:::ann:s3', true),
	('3.4', '["arn:aws:s3:::${x:none}","arn:aws:s3:::b"]', 'arn:aws:s3:::b', true),
	('3.4', '["arn:aws:s3:::${x:none}","arn:aws:s3:::b"]', 'arn:aws:s3:::z', false),
	('3.4', '["arn:aws:s3:::b","arn:aws:s3:::${x:multi}"]', 'arn:aws:s3:::m', false),
	('3.4', '["arn:aws:s3:::${x:none}","*"]', 'arn:aws:s3:::z', true);
SELECT section, pattern, resource, expected, got, got_not FROM resources
	WHERE got IS DISTINCT FROM expected OR
		got_not IS DISTINCT FROM test.negated(expected);
SELECT section, count(*), count(*) FILTER (WHERE expected = 'true') AS matches
	FROM resources GROUP BY section ORDER BY section;
-- Lists of values: one without value does not stop the others (3.4).
CREATE TEMP TABLE lists (
	operator text,
	policy text,
	request text,
	expected text,
	got text GENERATED ALWAYS AS
		(test.condition(operator, policy, request)) STORED
);
INSERT INTO lists VALUES
	('StringEquals', '["${x:none}","b"]', '"b"', true),
	('StringEquals', '["b","${x:none}"]', '"b"', true),
	('StringEquals', '["${x:none}","b"]', '"c"', false),
	('StringNotEquals', '["${x:none}","b"]', '"b"', false),
	('StringNotEquals', '["${x:none}","b"]', '"c"', true),
	('StringNotLike', '["${x:none}*","b*"]', '"bc"', false),
	('StringNotLike', '["${x:none}*","b*"]', '"c"', true),
	('ArnNotLike', '["arn:aws:s3:::${x:none}","arn:aws:s3:::b"]', '"arn:aws:s3:::b"', false),
	('ArnNotLike', '["arn:aws:s3:::${x:none}","arn:aws:s3:::b"]', '"arn:aws:s3:::c"', true),
	('Bool', '["${x:none}","true"]', 'true', true),
	('ForAllValues:StringEquals', '["${x:none}","b"]', '["b","b"]', true),
	('ForAllValues:StringNotEquals', '["${x:none}","b"]', '["c","b"]', false),
	('ForAllValues:StringNotEquals', '["${x:none}","b"]', '["c","d"]', true);
SELECT * FROM lists WHERE got IS DISTINCT FROM expected;
SELECT count(*) FROM lists;
-- A Deny whose guard has no value holds (3.4, the case of the documentation).
SELECT test.decide('{"Version":"2012-10-17","Statement":[
		{"Effect":"Allow","Action":"*","Resource":"*"},
		{"Effect":"Deny","Action":"*","Resource":"*","Condition":
			{"StringNotEquals":{"aws:ResourceTag/team":"${aws:PrincipalTag/team}"}}}]}',
		's3:GetObject', '*', context) AS decision, context
FROM (VALUES ('{"aws:ResourceTag/team":"red"}'),
	('{"aws:ResourceTag/team":"red","aws:PrincipalTag/team":"red"}'),
	('{"aws:ResourceTag/team":"red","aws:PrincipalTag/team":"blue"}'),
	('{"aws:PrincipalTag/team":"blue"}'), ('{}')) contexts (context);
