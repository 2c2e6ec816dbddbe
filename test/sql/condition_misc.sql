--
-- CONDITION_MISC
--
-- Bool, BinaryEquals, Null, operator and key names, unknown operators, the
-- shape of a Condition (semantics.md 7.1, 7.3 to 7.5, 7.7, 2; base64 13).
--
CREATE TEMP TABLE cases (LIKE test.condition_cases INCLUDING ALL);
INSERT INTO cases VALUES
	-- Bool: true and false in any case, nothing else
	('7.5 Bool', 'Bool', '"true"', '"true"', true),
	('7.5 Bool', 'Bool', 'true', 'true', true),
	('7.5 Bool', 'Bool', '"true"', 'false', false),
	('7.5 Bool', 'Bool', '"false"', 'false', true),
	('7.5 Bool', 'Bool', '"false"', '"true"', false),
	('7.5 Bool', 'Bool', '"TRUE"', '"tRuE"', true),
	('7.5 Bool', 'Bool', 'false', '"False"', true),
	('7.5 Bool', 'Bool', '["true","false"]', 'false', true),
	('7.5 Bool', 'Bool', '["true","false"]', 'true', true),
	('7.5 Bool', 'Bool', '[]', 'true', false),
	('7.7 Bool', 'Bool', '"true"', '"yes"', false),
	('7.7 Bool', 'Bool', '"false"', '"no"', false),
	('7.7 Bool', 'Bool', '"false"', '""', false),
	('7.7 Bool', 'Bool', '"true"', '1', false),
	('7.7 Bool', 'Bool', '"false"', '0', false),
	('7.7 Bool', 'Bool', '"true"', '" true"', false),
	('7.7 Bool', 'Bool', '"true"', '"true "', false),
	('7.7 Bool', 'Bool', '"true"', '"t"', false),
	('7.7 Bool', 'Bool', '"yes"', '"yes"', false),
	('7.7 Bool', 'Bool', '"yes"', '"true"', false),
	('7.7 Bool', 'Bool', '1', 'true', false),
	('7.7 Bool', 'Bool', '""', 'false', false),
	('7.7 Bool', 'Bool', '["maybe","true"]', 'true', true),
	('7.7 Bool', 'Bool', '["maybe","true"]', 'false', false),
	('7.8 MFA', 'Bool', '"false"', NULL, false),
	('7.8 MFA', 'BoolIfExists', '"false"', NULL, true),
	('7.8 MFA', 'BoolIfExists', '"false"', 'true', false),
	('7.8 MFA', 'BoolIfExists', '"true"', '"yes"', false),
	-- BinaryEquals: canonical base64 with padding
	('7.5 Binary', 'BinaryEquals', '"QmluYXJ5"', '"QmluYXJ5"', true),
	('7.5 Binary', 'BinaryEquals', '"QmluYXJ5"', '"QmluYXJ6"', false),
	('7.5 Binary', 'BinaryEquals', '"QmluYXJ5"', '"QmluYXJ"', false),
	('7.5 Binary', 'BinaryEquals', '"QmluYXJ5"', '"qmluYXJ5"', false),
	('7.5 Binary', 'BinaryEquals', '"QQ=="', '"QQ=="', true),
	('7.5 Binary', 'BinaryEquals', '"QUI="', '"QUI="', true),
	('7.5 Binary', 'BinaryEquals', '"+/8="', '"+/8="', true),
	('7.5 Binary', 'BinaryEquals', '"AAAA"', '"AA=="', false),
	('7.5 Binary', 'BinaryEquals', '["QQ==","Qg=="]', '"Qg=="', true),
	('7.5 Binary', 'BinaryEquals', '[]', '"Qg=="', false),
	('13 Binary', 'BinaryEquals', '""', '""', true),
	('13 Binary', 'BinaryEquals', '"QR=="', '"QR=="', false),
	('13 Binary', 'BinaryEquals', '"QUJ="', '"QUJ="', false),
	('7.7 Binary', 'BinaryEquals', '"QQ"', '"QQ"', false),
	('7.7 Binary', 'BinaryEquals', '"QQ="', '"QQ="', false),
	('7.7 Binary', 'BinaryEquals', '"QQ=="', '"QQ"', false),
	('7.7 Binary', 'BinaryEquals', '"Q"', '"Q"', false),
	('7.7 Binary', 'BinaryEquals', '"Q==="', '"Q==="', false),
	('7.7 Binary', 'BinaryEquals', '"===="', '"===="', false),
	('7.7 Binary', 'BinaryEquals', '"QQ==QQ=="', '"QQ==QQ=="', false),
	('7.7 Binary', 'BinaryEquals', '"QQ==="', '"QQ==="', false),
	('7.7 Binary', 'BinaryEquals', '"=QUJ"', '"=QUJ"', false),
	('7.7 Binary', 'BinaryEquals', '"Q=UJ"', '"Q=UJ"', false),
	('7.7 Binary', 'BinaryEquals', '"-_8="', '"-_8="', false),
	('7.7 Binary', 'BinaryEquals', '"QQ==\n"', '"QQ==\n"', false),
	('7.7 Binary', 'BinaryEquals', '"QU JD"', '"QU JD"', false),
	('7.7 Binary', 'BinaryEquals', '"QU*="', '"QU*="', false),
	('7.7 Binary', 'BinaryEquals', '["x","QQ=="]', '"QQ=="', true),
	('7.7 Binary', 'BinaryEqualsIfExists', '"QQ=="', '"x"', false),
	('7.7 Binary', 'BinaryEquals', '"${x:key}"', '"QQ=="', false),
	-- Null: true says that the key is missing
	('7.4 Null', 'Null', '"true"', NULL, true),
	('7.4 Null', 'Null', '"true"', 'null', true),
	('7.4 Null', 'Null', '"true"', '[]', true),
	('7.4 Null', 'Null', '"true"', '"a"', false),
	('7.4 Null', 'Null', '"true"', '""', false),
	('7.4 Null', 'Null', '"true"', '0', false),
	('7.4 Null', 'Null', '"true"', '["a"]', false),
	('7.4 Null', 'Null', '"true"', '["a","b"]', false),
	('7.4 Null', 'Null', '"true"', '[""]', false),
	('7.4 Null', 'Null', '"false"', NULL, false),
	('7.4 Null', 'Null', '"false"', 'null', false),
	('7.4 Null', 'Null', '"false"', '[]', false),
	('7.4 Null', 'Null', '"false"', '"a"', true),
	('7.4 Null', 'Null', '"false"', '""', true),
	('7.4 Null', 'Null', '"false"', 'false', true),
	('7.4 Null', 'Null', '"false"', '["a"]', true),
	('7.4 Null', 'Null', '"false"', '["a","b"]', true),
	('7.5 Null', 'Null', 'true', NULL, true),
	('7.5 Null', 'Null', 'false', '"a"', true),
	('7.5 Null', 'Null', '"TRUE"', NULL, true),
	('7.5 Null', 'Null', '"False"', '"a"', true),
	('7.5 Null', 'Null', '["true","false"]', NULL, true),
	('7.5 Null', 'Null', '["true","false"]', '"a"', true),
	('7.5 Null', 'Null', '["false","true"]', '["a"]', true),
	('7.5 Null', 'Null', '["true","true"]', '"a"', false),
	('7.5 Null', 'Null', '["yes","true"]', NULL, true),
	('7.5 Null', 'Null', '"yes"', NULL, false),
	('7.5 Null', 'Null', '"no"', '"a"', false),
	('7.5 Null', 'Null', '""', NULL, false),
	('7.5 Null', 'Null', '""', '"a"', false),
	('7.5 Null', 'Null', '1', NULL, false),
	('7.5 Null', 'Null', '[]', NULL, false),
	('7.5 Null', 'Null', '[]', '"a"', false),
	('7.5 Null', 'Null', '"${x:key}"', '"false"', false),
	-- a set operator before Null is ignored, IfExists behind it is invalid
	('7.3 Null', 'ForAllValues:Null', '"true"', NULL, true),
	('7.3 Null', 'ForAllValues:Null', '"false"', NULL, false),
	('7.3 Null', 'ForAllValues:Null', '"true"', '["a"]', false),
	('7.3 Null', 'ForAllValues:Null', '"false"', '["a","b"]', true),
	('7.3 Null', 'ForAnyValue:Null', '"true"', NULL, true),
	('7.3 Null', 'ForAnyValue:Null', '"false"', NULL, false),
	('7.3 Null', 'ForAnyValue:Null', '"true"', '["a"]', false),
	('7.3 Null', 'ForAnyValue:Null', '"false"', '"a"', true),
	('7.4 Null', 'NullIfExists', '"true"', NULL, false),
	('7.4 Null', 'NullIfExists', '"false"', NULL, false),
	('7.4 Null', 'NullIfExists', '"false"', '"a"', false),
	('7.4 Null', 'ForAllValues:NullIfExists', '"true"', NULL, false),
	-- operator, prefix and suffix in any case
	('2 operators', 'stringequals', '"a"', '"a"', true),
	('2 operators', 'STRINGEQUALS', '"a"', '"b"', false),
	('2 operators', 'sTRINGnOTeQUALS', '"a"', '"b"', true),
	('2 operators', 'stringequalsIGNOREcase', '"a"', '"A"', true),
	('2 operators', 'STRINGlike', '"a*"', '"ab"', true),
	('2 operators', 'numericLESSthanEQUALS', '5', '5', true),
	('2 operators', 'dateEQUALS', '"2020"', '"2020"', true),
	('2 operators', 'notipaddress', '"10.0.0.1"', '"10.0.0.2"', true),
	('2 operators', 'arnLIKE', '"arn:aws:s3:::*"', '"arn:aws:s3:::b"', true),
	('2 operators', 'binaryequals', '"QQ=="', '"QQ=="', true),
	('2 operators', 'BOOL', '"true"', 'true', true),
	('2 operators', 'nULL', '"true"', NULL, true),
	('2 operators', 'StringEqualsIFEXISTS', '"a"', NULL, true),
	('2 operators', 'stringequalsifexists', '"a"', '"b"', false),
	('2 operators', 'FORALLVALUES:stringEquals', '"a"', '["a","a"]', true),
	('2 operators', 'forallvalues:StringEquals', '"a"', '["a","b"]', false),
	('2 operators', 'foranyvalue:stringequals', '"a"', '["a","b"]', true),
	('2 operators', 'ForANYvalue:StringEqualsifexists', '"a"', NULL, false);
-- An unknown operator never matches, whatever the key holds (7.4).
INSERT INTO cases SELECT '7.4 unknown', operator, '"a"', request, false
	FROM (VALUES (''), ('String'), ('StringEqual'), ('StringEquals '),
		(' StringEquals'), ('String Equals'), ('StringEqualsX'),
		('StringMatches'), ('StringLikeIgnoreCase'), ('StringNot'),
		('NotStringEquals'), ('IgnoreCase'), ('IfExists'),
		('StringEqualsIfExist'), ('StringEqualsIfExistsIfExists'),
		('IfExistsStringEquals'), ('ForAllValues'), ('ForAllValues:'),
		('ForAnyValue:'), ('ForAllValues:IfExists'), ('ForAllValue:StringEquals'),
		('ForAnyValues:StringEquals'), ('ForSomeValue:StringEquals'),
		('ForAllValues: StringEquals'), ('ForAllValuesStringEquals'),
		('ForAllValues:ForAnyValue:StringEquals'), ('ForAllValues:Foo'),
		('ForAnyValue:FooIfExists'), ('FooIfExists'), (':StringEquals'),
		('Numeric'), ('NumericLike'), ('DateLike'), ('BoolNot'),
		('NotBool'), ('BinaryNotEquals'), ('BinaryLike'), ('IpAddressEquals'),
		('NotNull'), ('ArnEqualsIgnoreCase'), ('Arn'), ('Foo')) names (operator),
		(VALUES (NULL), ('"a"'), ('"b"'), ('["a"]'), ('["b"]'), ('[]'))
		requests (request);
SELECT * FROM cases WHERE got IS DISTINCT FROM expected;
SELECT section, count(*), count(*) FILTER (WHERE expected = 'true') AS holds
	FROM cases GROUP BY section ORDER BY section;
-- Shape: operators AND, keys AND; empty objects are inert (7.1, 1.1).  Keys
-- without case, the tag key behind the slash included (2).
CREATE TEMP TABLE shapes (
	section text COLLATE "C",
	condition text,
	context text,
	expected text,
	got text GENERATED ALWAYS AS (test.applies(test.decide(test.document(
		'"Effect":"Allow","Action":"*","Resource":"*","Condition":' ||
		condition), 's3:GetObject', '*', context))) STORED
);
INSERT INTO shapes VALUES
	('1.1', '{}', '{}', true),
	('1.1', '{"StringEquals":{}}', '{}', true),
	('1.1', '{"StringEquals":{},"Bool":{"x:b":true}}', '{"x:b":false}', false),
	-- an unknown operator is inert even without keys
	('7.4', '{"Foo":{}}', '{}', false),
	('7.4', '{"StringEquals":{},"Foo":{}}', '{}', false),
	('7.1', '{"StringEquals":{"x:a":"1","x:b":"2"}}', '{"x:a":"1","x:b":"2"}', true),
	('7.1', '{"StringEquals":{"x:a":"1","x:b":"2"}}', '{"x:a":"1","x:b":"3"}', false),
	('7.1', '{"StringEquals":{"x:a":"1","x:b":"2"}}', '{"x:a":"3","x:b":"2"}', false),
	('7.1', '{"StringEquals":{"x:a":"1","x:b":"2"}}', '{"x:a":"1"}', false),
	('7.1', '{"StringEquals":{"x:a":"1"},"StringLike":{"x:b":"2*"}}', '{"x:a":"1","x:b":"22"}', true),
	('7.1', '{"StringEquals":{"x:a":"1"},"StringLike":{"x:b":"2*"}}', '{"x:a":"1","x:b":"32"}', false),
	('7.1', '{"StringEquals":{"x:a":"1"},"StringLike":{"x:b":"2*"}}', '{"x:a":"0","x:b":"22"}', false),
	('7.1', '{"StringNotEquals":{"x:a":"1","x:b":"2"}}', '{"x:a":"3","x:b":"3"}', true),
	('7.1', '{"StringNotEquals":{"x:a":"1","x:b":"2"}}', '{"x:a":"1","x:b":"3"}', false),
	('7.1', '{"StringLike":{"x:a":"a*"},"StringNotLike":{"x:a":"*b"}}', '{"x:a":"ac"}', true),
	('7.1', '{"StringLike":{"x:a":"a*"},"StringNotLike":{"x:a":"*b"}}', '{"x:a":"ab"}', false),
	('7.1', '{"Foo":{"x:a":"1"},"StringEquals":{"x:a":"1"}}', '{"x:a":"1"}', false),
	('7.1', '{"StringEquals":{"x:a":"1"},"Foo":{"x:a":"1"}}', '{"x:a":"1"}', false),
	('7.1', '{"DateGreaterThan":{"x:t":"2020"},"DateLessThan":{"x:t":"2021"}}', '{"x:t":"2020-06-01"}', true),
	('7.1', '{"DateGreaterThan":{"x:t":"2020"},"DateLessThan":{"x:t":"2021"}}', '{"x:t":"2021-06-01"}', false),
	('7.1', '{"Null":{"x:a":"false"},"ForAllValues:StringEquals":{"x:a":["1"]}}', '{}', false),
	('7.1', '{"Null":{"x:a":"false"},"ForAllValues:StringEquals":{"x:a":["1"]}}', '{"x:a":["1"]}', true),
	-- operators and keys that differ in case only stand for themselves
	('7.1', '{"StringEquals":{"x:a":"1"},"stringequals":{"x:a":"1"}}', '{"x:a":"1"}', true),
	('7.1', '{"StringEquals":{"x:a":"1"},"stringequals":{"x:a":"2"}}', '{"x:a":"1"}', false),
	('7.1', '{"StringLike":{"x:a":"1*","X:A":"*2"}}', '{"x:a":"12"}', true),
	('7.1', '{"StringLike":{"x:a":"1*","X:A":"*2"}}', '{"x:a":"13"}', false),
	('2', '{"StringEquals":{"AWS:username":"ann"}}', '{"aws:UserName":"ann"}', true),
	('2', '{"StringEquals":{"aws:ResourceTag/Team":"red"}}', '{"AWS:resourcetag/TEAM":"red"}', true),
	('2', '{"StringEquals":{"aws:ResourceTag/Team":"red"}}', '{"aws:ResourceTag/Team":"Red"}', false),
	('2', '{"StringEquals":{"aws:ResourceTag/Été":"x"}}', '{"aws:ResourceTag/ÉTÉ":"x"}', true),
	('2', '{"StringEquals":{"aws:ResourceTag/\u212a":"x"}}', '{"aws:ResourceTag/k":"x"}', true),
	('2', '{"StringEquals":{"aws:ResourceTag/Straße":"x"}}', '{"aws:ResourceTag/STRASSE":"x"}', false),
	('2', '{"StringEquals":{"aws:username":"ann"}}', '{"aws:username ":"ann"}', false),
	('2', '{"StringEquals":{"aws:username":"ann"}}', '{"username":"ann"}', false),
	('2', '{"StringEquals":{"aws:*":"ann"}}', '{"aws:username":"ann"}', false),
	('2', '{"StringEquals":{"":"x"}}', '{"":"x"}', true),
	('2', '{"StringEquals":{"a b":"x"}}', '{"A B":"x"}', true),
	-- variables do not count in keys
	('3.3', '{"StringEquals":{"${x:a}":"1"}}', '{"x:a":"x:b","x:b":"1"}', false),
	('3.3', '{"StringEquals":{"${x:a}":"1"}}', '{"${X:A}":"1"}', true);
SELECT * FROM shapes WHERE got IS DISTINCT FROM expected;
SELECT section, count(*), count(*) FILTER (WHERE expected = 'true') AS holds
	FROM shapes GROUP BY section ORDER BY section;
-- Many keys in one context: each is found.
WITH context AS (
	SELECT jsonb_object_agg('x:Key' || i, i)::text AS context
	FROM generate_series(1, 200) i
)
SELECT place BETWEEN 1 AND 200 AS there, count(*), count(*) FILTER (
	WHERE test.decide(test.document(format('"Effect":"Allow","Action":"*",'
		'"Resource":"*","Condition":{"NumericEquals":{"X:kEY%s":%s}}', place,
		place)), 's3:GetObject', '*', context) = 'allowed') AS found
FROM context, generate_series(-5, 210) place
GROUP BY 1 ORDER BY 1;
