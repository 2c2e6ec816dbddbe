--
-- CONDITION_IP
--
-- IpAddress and NotIpAddress (semantics.md 7.6, 7.7; prefix lengths 13).
--
CREATE TEMP TABLE cases (LIKE test.condition_cases INCLUDING ALL);
INSERT INTO cases VALUES
	-- IPv4
	('7.6 v4', 'IpAddress', '"10.0.0.1"', '"10.0.0.1"', true),
	('7.6 v4', 'IpAddress', '"10.0.0.1"', '"10.0.0.2"', false),
	('7.6 v4', 'IpAddress', '"10.0.0.1/32"', '"10.0.0.1"', true),
	('7.6 v4', 'IpAddress', '"10.0.0.1/32"', '"10.0.0.0"', false),
	('7.6 v4', 'IpAddress', '"10.0.0.0/31"', '"10.0.0.1"', true),
	('7.6 v4', 'IpAddress', '"10.0.0.0/31"', '"10.0.0.2"', false),
	('7.6 v4', 'IpAddress', '"10.0.0.0/8"', '"10.255.255.255"', true),
	('7.6 v4', 'IpAddress', '"10.0.0.0/8"', '"11.0.0.0"', false),
	('7.6 v4', 'IpAddress', '"192.0.2.128/25"', '"192.0.2.127"', false),
	('7.6 v4', 'IpAddress', '"192.0.2.128/25"', '"192.0.2.128"', true),
	('7.6 v4', 'IpAddress', '"10.1.2.3/8"', '"10.9.9.9"', true),
	('7.6 v4', 'IpAddress', '"0.0.0.0/0"', '"203.0.113.7"', true),
	('7.6 v4', 'IpAddress', '"1.2.3.4/0"', '"203.0.113.7"', true),
	('7.6 v4', 'IpAddress', '"0.0.0.0"', '"0.0.0.0"', true),
	('7.6 v4', 'IpAddress', '"255.255.255.255"', '"255.255.255.255"', true),
	-- IPv6
	('7.6 v6', 'IpAddress', '"2001:DB8::1"', '"2001:db8::1"', true),
	('7.6 v6', 'IpAddress', '"2001:db8:0:0:0:0:0:1"', '"2001:0db8::0001"', true),
	('7.6 v6', 'IpAddress', '"2001:db8::1"', '"2001:db8::2"', false),
	('7.6 v6', 'IpAddress', '"2001:db8::/32"', '"2001:db8:ffff::1"', true),
	('7.6 v6', 'IpAddress', '"2001:db8::/32"', '"2001:db9::1"', false),
	('7.6 v6', 'IpAddress', '"2001:db8::ffff/32"', '"2001:db8:ffff::1"', true),
	('7.6 v6', 'IpAddress', '"2001:db8::/33"', '"2001:db8:7fff::"', true),
	('7.6 v6', 'IpAddress', '"2001:db8::/33"', '"2001:db8:8000::"', false),
	('7.6 v6', 'IpAddress', '"2001:db8::1/128"', '"2001:db8::1"', true),
	('7.6 v6', 'IpAddress', '"2001:db8::/127"', '"2001:db8::1"', true),
	('7.6 v6', 'IpAddress', '"2001:db8::/127"', '"2001:db8::2"', false),
	('7.6 v6', 'IpAddress', '"::/0"', '"2001:db8::1"', true),
	('7.6 v6', 'IpAddress', '"::"', '"0:0:0:0:0:0:0:0"', true),
	('7.6 v6', 'IpAddress', '"1::"', '"1:0:0:0:0:0:0:0"', true),
	('7.6 v6', 'IpAddress', '"1:2:3:4:5:6:7::"', '"1:2:3:4:5:6:7:0"', true),
	('7.6 v6', 'IpAddress', '"::2:3:4:5:6:7:8"', '"0:2:3:4:5:6:7:8"', true),
	('7.6 v6', 'IpAddress', '"::ffff:10.0.0.1"', '"::ffff:a00:1"', true),
	('7.6 v6', 'IpAddress', '"1:2:3:4:5:6:10.0.0.1"', '"1:2:3:4:5:6:a00:1"', true),
	-- the families never match each other
	('7.6 families', 'IpAddress', '"0.0.0.0/0"', '"::1"', false),
	('7.6 families', 'IpAddress', '"::/0"', '"10.0.0.1"', false),
	('7.6 families', 'IpAddress', '"10.0.0.1"', '"::ffff:10.0.0.1"', false),
	('7.6 families', 'IpAddress', '"::ffff:10.0.0.1"', '"10.0.0.1"', false),
	('7.6 families', 'IpAddress', '"::ffff:0:0/96"', '"10.0.0.1"', false),
	('7.6 families', 'IpAddress', '"::10.0.0.1"', '"10.0.0.1"', false),
	('7.6 families', 'NotIpAddress', '"0.0.0.0/0"', '"::1"', true),
	('7.6 families', 'NotIpAddress', '"::/0"', '"10.0.0.1"', true),
	('7.6 families', 'NotIpAddress', '"10.0.0.1"', '"2001:db8::1"', true),
	('7.6 families', 'NotIpAddress', '["10.0.0.0/8","2001:db8::/32"]', '"2001:db8::5"', false),
	('7.6 families', 'NotIpAddress', '["10.0.0.0/8","2001:db8::/32"]', '"10.1.1.1"', false),
	('7.6 families', 'NotIpAddress', '["10.0.0.0/8","2001:db8::/32"]', '"192.0.2.1"', true),
	('7.6 families', 'NotIpAddress', '["10.0.0.0/8","2001:db8::/32"]', '"2001:db9::"', true),
	-- negated
	('7.5 negated', 'NotIpAddress', '"10.0.0.0/8"', '"10.0.0.1"', false),
	('7.5 negated', 'NotIpAddress', '"10.0.0.0/8"', '"11.0.0.1"', true),
	('7.5 negated', 'NotIpAddress', '"2001:DB8::1"', '"2001:db8::1"', false),
	('7.5 negated', 'NotIpAddress', '"0.0.0.0/0"', '"10.0.0.1"', false),
	-- several values
	('7.1 values', 'IpAddress', '["10.0.0.0/8","192.0.2.0/24"]', '"192.0.2.1"', true),
	('7.1 values', 'IpAddress', '["10.0.0.0/8","192.0.2.0/24"]', '"192.0.3.1"', false),
	('7.1 values', 'IpAddress', '[]', '"192.0.3.1"', false),
	('7.1 values', 'NotIpAddress', '["10.0.0.0/8","192.0.2.0/24"]', '"192.0.2.1"', false),
	('7.1 values', 'NotIpAddress', '["10.0.0.0/8","192.0.2.0/24"]', '"192.0.3.1"', true),
	('7.1 values', 'NotIpAddress', '[]', '"192.0.3.1"', true);
-- Text that is no address, and no block: it matches neither way, on either
-- side (7.7), where any address would match.
INSERT INTO cases SELECT side, operator,
		CASE WHEN side = '7.7 policy' THEN to_json(address)::text
			ELSE everything END,
		CASE WHEN side = '7.7 policy' THEN '"10.0.0.1"'
			ELSE to_json(address)::text END, false
	FROM (VALUES (''), (' '), ('x'), ('10'), ('10.0.0'), ('10.0.0.'),
		('10.0.0.0.0'), ('.10.0.0.0'), ('10..0.0'), ('10.0.0.256'),
		('10.0.0.1000'), ('010.0.0.1'), ('10.0.0.01'), ('10.0.0.00'),
		('0x0a.0.0.1'), ('10.0.0.-1'), ('+10.0.0.1'), (' 10.0.0.1'),
		('10.0.0.1 '), (E'10.0.0.1\n'), ('10.0.0.1:80'), ('1:2:3:4:5:6:7'),
		('1:2:3:4:5:6:7:8:9'), ('1:2:3:4:5:6:7:8:'), (':1:2:3:4:5:6:7:8'),
		(':'), (':::'), ('1::2::3'), ('1:::2'), ('::12345'), ('::g'),
		('::1%eth0'), ('fe80::1%1'), ('[::1]'), ('::10.0.0'),
		('::10.0.0.256'), ('::10.0.0.01'), ('10.0.0.1::'),
		('1:2:3:4:5:6:7:10.0.0.1'), ('::1 '), ('2001:db8::1:'), ('true'),
		('10.0.0.0/33'), ('10.0.0.0/08'), ('10.0.0.0/00'), ('10.0.0.0/'),
		('10.0.0.0/-1'), ('10.0.0.0/+8'), ('10.0.0.0/ 8'), ('10.0.0.0/8 '),
		('10.0.0.0/8/8'), ('10.0.0.0/a'), ('10.0.0.0/4294967304'),
		('10.0.0.0/255.0.0.0'), ('10.0.0/8'), ('10/8'), ('/8'),
		('::/129'), ('::/0128'), ('::/'), ('${x:key}')) texts (address),
		(VALUES ('IpAddress', '["0.0.0.0/0","::/0"]'),
			('NotIpAddress', '"203.0.113.1"')) operators (operator, everything),
		(VALUES ('7.7 policy'), ('7.7 request')) sides (side);
INSERT INTO cases VALUES
	-- a block is no address of a request
	('7.7 request', 'IpAddress', '"0.0.0.0/0"', '"10.0.0.0/8"', false),
	('7.7 request', 'IpAddress', '"10.0.0.1"', '"10.0.0.1/32"', false),
	('7.7 request', 'NotIpAddress', '"10.0.0.1"', '"11.0.0.1/32"', false),
	('7.7 request', 'NotIpAddress', '"2001:db8::1"', '"::1/128"', false),
	('7.7 policy', 'IpAddress', '["x","10.0.0.0/8"]', '"10.0.0.1"', true),
	('7.7 policy', 'IpAddress', '["10.0.0.0/8","x"]', '"10.0.0.1"', true),
	('7.7 policy', 'NotIpAddress', '["x","10.0.0.0/8"]', '"11.0.0.1"', false),
	('7.7 policy', 'NotIpAddress', '["10.0.0.0/8","x"]', '"11.0.0.1"', false);
SELECT * FROM cases WHERE got IS DISTINCT FROM expected;
SELECT section, count(*), count(*) FILTER (WHERE expected = 'true') AS holds
	FROM cases GROUP BY section ORDER BY section;
-- The server's inet as judge: addresses near each other and far away, with
-- all lengths of prefix.
WITH addresses (a) AS (
	VALUES (inet '10.0.0.1'), ('10.0.0.2'), ('10.0.1.1'), ('10.1.0.1'),
		('11.0.0.1'), ('138.0.0.1'), ('0.0.0.0'), ('255.255.255.255'),
		('2001:db8::1'), ('2001:db8::2'), ('2001:db8:0:0:1::1'),
		('2001:db8:0:1::1'), ('2001:db9::1'), ('a001:db8::1'), ('::'),
		('ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'), ('::ffff:10.0.0.1')
), judged AS (
	SELECT family(a.a) = family(b.a) AS one_family, b.a <<= block AS expected,
		test.condition('IpAddress', to_json(host(a.a) || '/' || prefix)::text,
			to_json(host(b.a))::text) AS got,
		test.condition('NotIpAddress', to_json(host(a.a) || '/' || prefix)::text,
			to_json(host(b.a))::text) AS got_not
	FROM addresses a, addresses b, generate_series(0, 128) prefix,
		LATERAL (SELECT CASE WHEN prefix <= 32 OR family(a.a) = 6
			THEN set_masklen(a.a, prefix) END) blocks (block)
	WHERE block IS NOT NULL
)
SELECT one_family, count(*), count(*) FILTER (WHERE expected) AS inside,
	count(*) FILTER (WHERE got <> expected::text) AS wrong,
	count(*) FILTER (WHERE got_not = expected::text) AS wrong_not
FROM judged GROUP BY one_family ORDER BY one_family;
