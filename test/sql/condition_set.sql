--
-- CONDITION_SET
--
-- Key states under plain operators, IfExists and set operators: the tables of
-- semantics.md 7.3 and 7.4 for every operator, and what does not parse (7.7)
-- in them.
--
-- Operators with a policy value, a request value that it hits, one that it
-- misses, and one that is none of the operator's type.  The hit of a negated
-- operator is that of its positive twin.
CREATE TEMP TABLE operators (operator text, negated boolean, policy text,
	hit text, miss text, bad text);
INSERT INTO operators VALUES
	('StringEquals', false, '"a"', '"a"', '"b"', NULL),
	('StringNotEquals', true, '"a"', '"a"', '"b"', NULL),
	('StringEqualsIgnoreCase', false, '"a"', '"A"', '"b"', NULL),
	('StringNotEqualsIgnoreCase', true, '"a"', '"A"', '"b"', NULL),
	('StringLike', false, '"a*"', '"ab"', '"b"', NULL),
	('StringNotLike', true, '"a*"', '"ab"', '"b"', NULL),
	('NumericEquals', false, '5', '"5.0"', '6', '"x"'),
	('NumericNotEquals', true, '5', '"5.0"', '6', '"x"'),
	('NumericLessThan', false, '5', '4', '5', '"x"'),
	('NumericLessThanEquals', false, '5', '5', '6', '"x"'),
	('NumericGreaterThan', false, '5', '6', '5', '"x"'),
	('NumericGreaterThanEquals', false, '5', '5', '4', '"x"'),
	('DateEquals', false, '"2020"', '"2020-01"', '"2021"', '"x"'),
	('DateNotEquals', true, '"2020"', '"2020-01"', '"2021"', '"x"'),
	('DateLessThan', false, '"2020"', '"2019"', '"2020"', '"x"'),
	('DateLessThanEquals', false, '"2020"', '"2020"', '"2021"', '"x"'),
	('DateGreaterThan', false, '"2020"', '"2021"', '"2020"', '"x"'),
	('DateGreaterThanEquals', false, '"2020"', '"2020"', '"2019"', '"x"'),
	('Bool', false, '"true"', 'true', 'false', '"x"'),
	('BinaryEquals', false, '"QQ=="', '"QQ=="', '"Qg=="', '"x"'),
	('IpAddress', false, '"10.0.0.0/8"', '"10.0.0.1"', '"11.0.0.1"', '"x"'),
	('NotIpAddress', true, '"10.0.0.0/8"', '"10.0.0.1"', '"11.0.0.1"', '"x"'),
	('ArnEquals', false, '"arn:aws:s3:::a*"', '"arn:aws:s3:::ab"', '"arn:aws:s3:::b"', '"x"'),
	('ArnNotEquals', true, '"arn:aws:s3:::a*"', '"arn:aws:s3:::ab"', '"arn:aws:s3:::b"', '"x"'),
	('ArnLike', false, '"arn:aws:s3:::a*"', '"arn:aws:s3:::ab"', '"arn:aws:s3:::b"', '"x"'),
	('ArnNotLike', true, '"arn:aws:s3:::a*"', '"arn:aws:s3:::ab"', '"arn:aws:s3:::b"', '"x"');
CREATE TEMP TABLE forms (form text, name text, plain boolean);
INSERT INTO forms VALUES
	('plain', '%s', true),
	('plain', '%sIfExists', true),
	('all', 'ForAllValues:%s', false),
	('all', 'ForAllValues:%sIfExists', false),
	('any', 'ForAnyValue:%s', false),
	('any', 'ForAnyValue:%sIfExists', false);
-- What the request holds for the key (H, M and B: a hit, a miss and a bad
-- value), and the answers: of a plain operator, with IfExists, with
-- ForAllValues and with ForAnyValue; each of the positive and of the negated
-- operator.
CREATE TEMP TABLE states (state text,
	plain boolean, plain_not boolean, ifexists boolean, ifexists_not boolean,
	for_all boolean, for_all_not boolean, for_any boolean, for_any_not boolean);
INSERT INTO states VALUES
	('missing',   false, true,  true,  true,  true,  true,  false, false),
	('null',      false, true,  true,  true,  true,  true,  false, false),
	('[]',        false, true,  true,  true,  true,  true,  false, false),
	('H',         true,  false, true,  false, true,  false, true,  false),
	('M',         false, true,  false, true,  false, true,  false, true),
	('B',         false, false, false, false, false, false, false, false),
	('[H]',       false, false, false, false, true,  false, true,  false),
	('[M]',       false, false, false, false, false, true,  false, true),
	('[B]',       false, false, false, false, false, false, false, false),
	('[H,H]',     false, false, false, false, true,  false, true,  false),
	('[H,M]',     false, false, false, false, false, false, true,  true),
	('[M,H]',     false, false, false, false, false, false, true,  true),
	('[M,M]',     false, false, false, false, false, true,  false, true),
	('[H,B]',     false, false, false, false, false, false, true,  false),
	('[B,H]',     false, false, false, false, false, false, true,  false),
	('[M,B]',     false, false, false, false, false, false, false, true),
	('[B,M]',     false, false, false, false, false, false, false, true),
	('[H,H,H,M]', false, false, false, false, false, false, true,  true),
	('[M,M,M,H]', false, false, false, false, false, false, true,  true);
CREATE TEMP TABLE cases (LIKE test.condition_cases INCLUDING ALL);
INSERT INTO cases
	SELECT CASE WHEN name LIKE 'For%' THEN '7.3 ' ELSE '7.4 ' END ||
			format(name, ''), format(name, operator), policy,
		CASE state WHEN 'missing' THEN NULL
			ELSE replace(replace(replace(state, 'H', hit), 'M', miss),
				'B', coalesce(bad, '')) END,
		CASE
			WHEN name = '%s' AND negated THEN plain_not
			WHEN name = '%s' THEN states.plain
			WHEN name = '%sIfExists' AND negated THEN ifexists_not
			WHEN name = '%sIfExists' THEN ifexists
			WHEN form = 'all' AND negated THEN for_all_not
			WHEN form = 'all' THEN for_all
			WHEN form = 'any' AND negated THEN for_any_not
			WHEN form = 'any' THEN for_any
		END
	FROM operators, forms, states
	WHERE bad IS NOT NULL OR state NOT LIKE '%B%';
SELECT * FROM cases WHERE got IS DISTINCT FROM expected;
SELECT section, count(*), count(*) FILTER (WHERE expected = 'true') AS holds
	FROM cases GROUP BY section ORDER BY section;
-- The tables themselves, as the engine answers for one pair of operators.
SELECT coalesce(request, 'missing') AS request, policy,
	max(got) FILTER (WHERE operator = 'StringEquals') AS equals,
	max(got) FILTER (WHERE operator = 'StringNotEquals') AS not_equals,
	max(got) FILTER (WHERE operator = 'StringEqualsIfExists') AS ifexists,
	max(got) FILTER (WHERE operator = 'StringNotEqualsIfExists') AS not_ifexists,
	max(got) FILTER (WHERE operator = 'ForAllValues:StringEquals') AS for_all,
	max(got) FILTER (WHERE operator = 'ForAllValues:StringNotEquals') AS for_all_not,
	max(got) FILTER (WHERE operator = 'ForAnyValue:StringEquals') AS for_any,
	max(got) FILTER (WHERE operator = 'ForAnyValue:StringNotEquals') AS for_any_not
FROM cases
WHERE operator ~ '^(For.*:)?String(Not)?Equals(IfExists)?$'
GROUP BY request, policy
ORDER BY cases.request COLLATE "C" NULLS FIRST;
-- Several policy values: each request value meets the whole list.
TRUNCATE cases;
INSERT INTO cases VALUES
	('7.3 lists', 'ForAllValues:StringEquals', '["a","b"]', '["a","b"]', true),
	('7.3 lists', 'ForAllValues:StringEquals', '["a","b"]', '["b","b"]', true),
	('7.3 lists', 'ForAllValues:StringEquals', '["a","b"]', '["a","c"]', false),
	('7.3 lists', 'ForAllValues:StringEquals', '["a","b"]', '["a","A"]', false),
	('7.3 lists', 'ForAllValues:StringNotEquals', '["a","b"]', '["c","d"]', true),
	('7.3 lists', 'ForAllValues:StringNotEquals', '["a","b"]', '["c","b"]', false),
	('7.3 lists', 'ForAllValues:StringNotEquals', '["a"]', '["a","b"]', false),
	('7.3 lists', 'ForAnyValue:StringEquals', '["a","b"]', '["c","b"]', true),
	('7.3 lists', 'ForAnyValue:StringEquals', '["a","b"]', '["c","d"]', false),
	('7.3 lists', 'ForAnyValue:StringNotEquals', '["a","b"]', '["a","b"]', false),
	('7.3 lists', 'ForAnyValue:StringNotEquals', '["a","b"]', '["a","c"]', true),
	('7.3 lists', 'ForAnyValue:StringNotEquals', '["a","b"]', '["b","a","b"]', false),
	('7.3 lists', 'ForAllValues:StringLike', '["a*","*z"]', '["ax","xz"]', true),
	('7.3 lists', 'ForAllValues:StringLike', '["a*","*z"]', '["ax","xy"]', false),
	('7.3 lists', 'ForAllValues:NumericLessThan', '[5,10]', '[1,9]', true),
	('7.3 lists', 'ForAllValues:NumericLessThan', '[5,10]', '[1,11]', false),
	('7.3 lists', 'ForAnyValue:IpAddress', '["10.0.0.0/8","::/0"]', '["192.0.2.1","::1"]', true),
	('7.3 lists', 'ForAllValues:StringEquals', '["a","1","true"]', '["a",1,true]', true),
	('7.3 lists', 'ForAnyValue:StringEquals', '[""]', '["a",""]', true),
	-- an empty list of policy values: positive false, negated true (7.4)
	('7.4 empty', 'StringEquals', '[]', NULL, false),
	('7.4 empty', 'StringEquals', '[]', '"a"', false),
	('7.4 empty', 'StringNotEquals', '[]', NULL, true),
	('7.4 empty', 'StringNotEquals', '[]', '"a"', true),
	('7.4 empty', 'StringNotEquals', '[]', '["a"]', false),
	('7.4 empty', 'StringEqualsIfExists', '[]', NULL, true),
	('7.4 empty', 'StringEqualsIfExists', '[]', '"a"', false),
	('7.4 empty', 'StringNotEqualsIfExists', '[]', '"a"', true),
	('7.4 empty', 'ForAllValues:StringEquals', '[]', NULL, true),
	('7.4 empty', 'ForAllValues:StringEquals', '[]', '["a"]', false),
	('7.4 empty', 'ForAllValues:StringNotEquals', '[]', '["a","b"]', true),
	('7.4 empty', 'ForAnyValue:StringEquals', '[]', NULL, false),
	('7.4 empty', 'ForAnyValue:StringEquals', '[]', '["a"]', false),
	('7.4 empty', 'ForAnyValue:StringNotEquals', '[]', '["a"]', true),
	('7.4 empty', 'ForAnyValue:StringNotEquals', '[]', NULL, false),
	('7.4 empty', 'NumericLessThan', '[]', '5', false),
	('7.4 empty', 'IpAddress', '[]', '"10.0.0.1"', false),
	('7.4 empty', 'NotIpAddress', '[]', '"10.0.0.1"', true),
	('7.4 empty', 'ArnNotLike', '[]', '"arn:aws:s3:::b"', true),
	('7.4 empty', 'Bool', '[]', 'true', false),
	('7.4 empty', 'BoolIfExists', '[]', NULL, true),
	-- a policy value that does not parse, under set operators (7.7)
	('7.7', 'ForAllValues:NumericNotEquals', '["x",5]', '[6,7]', false),
	('7.7', 'ForAllValues:NumericNotEquals', '["x",5]', NULL, true),
	('7.7', 'ForAllValues:NumericEquals', '["x",5]', '[5,5]', true),
	('7.7', 'ForAnyValue:NumericNotEquals', '["x",5]', '[6,7]', false),
	('7.7', 'ForAnyValue:NumericEquals', '["x",5]', '[6,5]', true),
	('7.7', 'ForAllValues:ArnNotLike', '["arn:aws:s3:::a","x"]', '["arn:aws:s3:::b"]', false),
	('7.7', 'ForAnyValue:NotIpAddress', '["10.0.0.0/33"]', '["10.0.0.1"]', false);
SELECT * FROM cases WHERE got IS DISTINCT FROM expected;
SELECT section, count(*), count(*) FILTER (WHERE expected = 'true') AS holds
	FROM cases GROUP BY section ORDER BY section;
