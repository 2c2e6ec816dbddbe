--
-- CONDITION_NUMBER
--
-- Numeric operators (semantics.md 7.5, 7.1, 7.7; exponents 13).
--
CREATE TEMP TABLE cases (LIKE test.condition_cases INCLUDING ALL);
INSERT INTO cases VALUES
	-- forms
	('7.5 forms', 'NumericEquals', '"5"', '"5"', true),
	('7.5 forms', 'NumericEquals', '5', '5', true),
	('7.5 forms', 'NumericEquals', '"5"', '"6"', false),
	('7.5 forms', 'NumericEquals', '5', '5.00', true),
	('7.5 forms', 'NumericEquals', '"05"', '"5"', true),
	('7.5 forms', 'NumericEquals', '"5"', '"0005"', true),
	('7.5 forms', 'NumericEquals', '"+5"', '"5"', true),
	('7.5 forms', 'NumericEquals', '"-5"', '"5"', false),
	('7.5 forms', 'NumericEquals', '"-5"', '-5', true),
	('7.5 forms', 'NumericEquals', '"-0"', '"0"', true),
	('7.5 forms', 'NumericEquals', '"0"', '"0.000"', true),
	('7.5 forms', 'NumericEquals', '"+0"', '"-0e5"', true),
	('7.5 forms', 'NumericEquals', '"1."', '"1"', true),
	('7.5 forms', 'NumericEquals', '".5"', '"0.5"', true),
	('7.5 forms', 'NumericEquals', '"-.5"', '"-0.50"', true),
	('7.5 forms', 'NumericEquals', '"1e3"', '"1000"', true),
	('7.5 forms', 'NumericEquals', '1e3', '1000', true),
	('7.5 forms', 'NumericEquals', '"1E3"', '"1000"', true),
	('7.5 forms', 'NumericEquals', '"1E+3"', '"1000"', true),
	('7.5 forms', 'NumericEquals', '"1e-3"', '"0.001"', true),
	('7.5 forms', 'NumericEquals', '"1e-3"', '".001"', true),
	('7.5 forms', 'NumericEquals', '"1e003"', '"1000"', true),
	('7.5 forms', 'NumericEquals', '"12.5e1"', '"125"', true),
	('7.5 forms', 'NumericEquals', '"0.0125e4"', '"125"', true),
	('7.5 forms', 'NumericEquals', '"1.e2"', '"100"', true),
	('7.5 forms', 'NumericEquals', '".1e1"', '"1"', true),
	('7.5 forms', 'NumericEquals', '"1e3"', '"1"', false),
	('7.5 forms', 'NumericEquals', '"100"', '"1"', false),
	('7.5 forms', 'NumericEquals', '"10"', '"0.1"', false),
	-- exact, not as a binary fraction
	('7.5 exact', 'NumericEquals', '"0.1"', '"0.10"', true),
	('7.5 exact', 'NumericEquals', '"0.1"', '"0.1000000000000000055511151231257827"', false),
	('7.5 exact', 'NumericLessThan', '"0.1000000000000000055511151231257827"', '"0.1"', true),
	('7.5 exact', 'NumericEquals', '"12345678901234567890"', '"12345678901234567891"', false),
	('7.5 exact', 'NumericLessThan', '"12345678901234567891"', '"12345678901234567890"', true),
	('7.5 exact', 'NumericEquals', '12345678901234567890', '12345678901234567890', true),
	('7.5 exact', 'NumericEquals', '"9007199254740993"', '"9007199254740992"', false),
	('7.5 exact', 'NumericGreaterThan', '"99999999999999999999.9999999999"', '"100000000000000000000"', true),
	('7.5 exact', 'NumericLessThan', '"1e400"', '"9e399"', true),
	('7.5 exact', 'NumericEquals', '"1e400"', '"10e399"', true),
	('7.5 exact', 'NumericGreaterThan', '"0"', '"1e-400"', true),
	-- invalid text equals nothing, not even itself (7.7)
	('7.5 invalid', 'NumericEquals', '""', '""', false),
	('7.5 invalid', 'NumericEquals', '"."', '"."', false),
	('7.5 invalid', 'NumericEquals', '"+"', '"+"', false),
	('7.5 invalid', 'NumericEquals', '"-"', '"-"', false),
	('7.5 invalid', 'NumericEquals', '"+."', '"+."', false),
	('7.5 invalid', 'NumericEquals', '"e5"', '"e5"', false),
	('7.5 invalid', 'NumericEquals', '".e5"', '".e5"', false),
	('7.5 invalid', 'NumericEquals', '"1e"', '"1e"', false),
	('7.5 invalid', 'NumericEquals', '"1e+"', '"1e+"', false),
	('7.5 invalid', 'NumericEquals', '"1e1.5"', '"1e1.5"', false),
	('7.5 invalid', 'NumericEquals', '"1e 5"', '"1e 5"', false),
	('7.5 invalid', 'NumericEquals', '"0x10"', '"16"', false),
	('7.5 invalid', 'NumericEquals', '"0x10"', '"0x10"', false),
	('7.5 invalid', 'NumericEquals', '" 5"', '"5"', false),
	('7.5 invalid', 'NumericEquals', '"5"', '" 5"', false),
	('7.5 invalid', 'NumericEquals', '"5"', '"5 "', false),
	('7.5 invalid', 'NumericEquals', '"5"', '"5\n"', false),
	('7.5 invalid', 'NumericEquals', '"10"', '"10abc"', false),
	('7.5 invalid', 'NumericEquals', '"10abc"', '"10"', false),
	('7.5 invalid', 'NumericEquals', '"--5"', '"5"', false),
	('7.5 invalid', 'NumericEquals', '"5-"', '"5-"', false),
	('7.5 invalid', 'NumericEquals', '"1.2.3"', '"1.2.3"', false),
	('7.5 invalid', 'NumericEquals', '"1,000"', '"1000"', false),
	('7.5 invalid', 'NumericEquals', '"1_000"', '"1000"', false),
	('7.5 invalid', 'NumericEquals', '"NaN"', '"NaN"', false),
	('7.5 invalid', 'NumericEquals', '"Infinity"', '"Infinity"', false),
	('7.5 invalid', 'NumericEquals', '"\u0665"', '"5"', false),
	('7.5 invalid', 'NumericEquals', 'true', 'true', false),
	('7.5 invalid', 'NumericEquals', '"${x:key}"', '"5"', false),
	-- exponents beyond +-10,000
	('13 exponent', 'NumericEquals', '"1e10000"', '"1e10000"', true),
	('13 exponent', 'NumericEquals', '"1e10001"', '"1e10001"', false),
	('13 exponent', 'NumericEquals', '"1e-10000"', '"1e-10000"', true),
	('13 exponent', 'NumericEquals', '"1e-10001"', '"1e-10001"', false),
	('13 exponent', 'NumericEquals', '"1e+00010000"', '"1e10000"', true),
	('13 exponent', 'NumericEquals', '"1e99999999999999999999"', '"1e99999999999999999999"', false),
	('13 exponent', 'NumericEquals', '"0e10001"', '"0"', false),
	('13 exponent', 'NumericLessThan', '"1e10000"', '"9.99e9999"', true),
	('13 exponent', 'NumericGreaterThan', '"1e-10000"', '"1e-9999"', true),
	-- the request's value is on the left
	('7.5 order', 'NumericLessThan', '10', '9', true),
	('7.5 order', 'NumericLessThan', '10', '10', false),
	('7.5 order', 'NumericLessThan', '10', '11', false),
	('7.5 order', 'NumericLessThanEquals', '10', '9', true),
	('7.5 order', 'NumericLessThanEquals', '10', '10.0', true),
	('7.5 order', 'NumericLessThanEquals', '10', '11', false),
	('7.5 order', 'NumericGreaterThan', '10', '9', false),
	('7.5 order', 'NumericGreaterThan', '10', '10', false),
	('7.5 order', 'NumericGreaterThan', '10', '11', true),
	('7.5 order', 'NumericGreaterThanEquals', '10', '9', false),
	('7.5 order', 'NumericGreaterThanEquals', '10', '10', true),
	('7.5 order', 'NumericGreaterThanEquals', '10', '11', true),
	('7.5 order', 'NumericEquals', '10', '9', false),
	('7.5 order', 'NumericNotEquals', '10', '9', true),
	('7.5 order', 'NumericNotEquals', '10', '10.0', false),
	('7.5 order', 'NumericNotEquals', '10', '11', true),
	('7.5 order', 'NumericLessThan', '"9"', '"10"', false),
	('7.5 order', 'NumericLessThan', '"-1"', '"-2"', true),
	('7.5 order', 'NumericLessThan', '"-2"', '"-1"', false),
	('7.5 order', 'NumericLessThan', '"-1.5"', '"-1.25"', false),
	('7.5 order', 'NumericLessThan', '"0"', '"-0.001"', true),
	('7.5 order', 'NumericLessThan', '"0"', '"-0"', false),
	('7.5 order', 'NumericGreaterThan', '"-1"', '"1"', true),
	('7.5 order', 'NumericGreaterThan', '".09"', '".1"', true),
	('7.5 order', 'NumericGreaterThan', '"1.9"', '"1.10"', false),
	('7.5 order', 'NumericGreaterThan', '"1e2"', '"1e3"', true),
	('7.5 order', 'NumericGreaterThan', '"1.5"', '"1.51"', true),
	('7.5 order', 'NumericGreaterThan', '"-1.5"', '"-1.51"', false),
	-- several policy values: any, for the negated operator none
	('7.1 values', 'NumericEquals', '[5,6]', '6', true),
	('7.1 values', 'NumericEquals', '[5,6]', '7', false),
	('7.1 values', 'NumericEquals', '[]', '5', false),
	('7.1 values', 'NumericLessThan', '[1,10]', '5', true),
	('7.1 values', 'NumericLessThan', '[1,2]', '5', false),
	('7.1 values', 'NumericGreaterThanEquals', '[9,5]', '5', true),
	('7.1 values', 'NumericNotEquals', '[5,6]', '6', false),
	('7.1 values', 'NumericNotEquals', '[5,6]', '7', true),
	('7.1 values', 'NumericNotEquals', '[]', '5', true),
	-- values that do not parse
	('7.7', 'NumericEquals', '["x",5]', '5', true),
	('7.7', 'NumericEquals', '[5,"x"]', '5', true),
	('7.7', 'NumericEquals', '["x",5]', '6', false),
	('7.7', 'NumericLessThan', '["x",5]', '4', true),
	('7.7', 'NumericEquals', '5', '"x"', false),
	('7.7', 'NumericLessThan', '5', '"x"', false),
	('7.7', 'NumericGreaterThanEquals', '5', '"x"', false),
	('7.7', 'NumericEquals', '5', '""', false),
	('7.7', 'NumericNotEquals', '5', '"x"', false),
	('7.7', 'NumericNotEquals', '5', '""', false),
	('7.7', 'NumericNotEquals', '5', 'true', false),
	('7.7', 'NumericNotEquals', '"x"', '5', false),
	('7.7', 'NumericNotEquals', '["x",6]', '5', false),
	('7.7', 'NumericNotEquals', '[6,"x"]', '5', false),
	('7.7', 'NumericNotEquals', '[5,"x"]', '5', false),
	('7.7', 'NumericNotEquals', '"${x:key}"', '5', false),
	('7.7', 'NumericEqualsIfExists', '5', '"x"', false),
	('7.7', 'NumericNotEqualsIfExists', '5', '"x"', false);
SELECT * FROM cases WHERE got IS DISTINCT FROM expected;
SELECT section, count(*), count(*) FILTER (WHERE expected = 'true') AS holds
	FROM cases GROUP BY section ORDER BY section;
-- The server's own numeric as judge: all pairs of some numbers under all
-- operators.
WITH numbers (n) AS (
	VALUES ('0'), ('-0'), ('0.0'), ('1'), ('1.0'), ('-1'), ('10'), ('1e1'),
		('9.99'), ('9.990'), ('-9.99'), ('100'), ('1e2'), ('1e-2'), ('.01'),
		('0.0100'), ('-.01'), ('99'), ('1.01'), ('101e-2'), ('-1e2'),
		('123456789012345678901234567890'), ('1.2345678901234567890123456789e29'),
		('123456789012345678901234567890.1'), ('-123456789012345678901234567890'),
		('+7'), ('007'), ('7.'), ('0.07e2')
), judged AS (
	SELECT operator, a.n AS policy, b.n AS request,
		test.condition(operator, to_json(a.n)::text, to_json(b.n)::text) AS got,
		CASE operator
			WHEN 'NumericEquals' THEN b.n::numeric = a.n::numeric
			WHEN 'NumericNotEquals' THEN b.n::numeric <> a.n::numeric
			WHEN 'NumericLessThan' THEN b.n::numeric < a.n::numeric
			WHEN 'NumericLessThanEquals' THEN b.n::numeric <= a.n::numeric
			WHEN 'NumericGreaterThan' THEN b.n::numeric > a.n::numeric
			WHEN 'NumericGreaterThanEquals' THEN b.n::numeric >= a.n::numeric
		END AS expected
	FROM numbers a, numbers b, (VALUES ('NumericEquals'),
		('NumericNotEquals'), ('NumericLessThan'), ('NumericLessThanEquals'),
		('NumericGreaterThan'), ('NumericGreaterThanEquals'))
		operators (operator)
)
SELECT operator, count(*), count(*) FILTER (WHERE expected) AS holds,
	count(*) FILTER (WHERE got <> expected::text) AS wrong
FROM judged GROUP BY operator ORDER BY operator COLLATE "C";
