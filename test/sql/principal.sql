--
-- PRINCIPAL
--
-- Statements with Principal or NotPrincipal in a document that is judged as
-- an identity policy (semantics.md 6.5): whom an entry names (6.1, 6.2), whom
-- NotPrincipal spares (6.4), and the caller that nobody named (13).
--
-- Short names of the callers that the cases ask for.
CREATE TEMP TABLE callers (caller text PRIMARY KEY, principal text);
INSERT INTO callers VALUES
	('root', 'arn:aws:iam::111122223333:root'),
	('ann', 'arn:aws:iam::111122223333:user/ann'),
	('eng/ann', 'arn:aws:iam::111122223333:user/eng/ann'),
	('bob', 'arn:aws:iam::111122223333:user/bob'),
	('app/s1', 'arn:aws:sts::111122223333:assumed-role/app/s1'),
	('app/s2', 'arn:aws:sts::111122223333:assumed-role/app/s2'),
	('role app', 'arn:aws:iam::111122223333:role/app'),
	('role x/app', 'arn:aws:iam::111122223333:role/x/app'),
	('fed ann', 'arn:aws:sts::111122223333:federated-user/ann'),
	('stranger', 'arn:aws:iam::444455556666:user/ann'),
	('china', 'arn:aws-cn:iam::111122223333:user/ann'),
	('lambda', 'lambda.amazonaws.com'),
	('google', 'accounts.google.com'),
	('cognito', 'cognito-identity.amazonaws.com'),
	('saml', 'arn:aws:iam::111122223333:saml-provider/corp'),
	('oidc', 'arn:aws:iam::111122223333:oidc-provider/example.com/id'),
	('canonical', repeat('0123456789abcdef', 4)),
	('anonymous', 'anonymous'),
	('unknown', NULL);
-- One row asks all callers: matches lists those whom Principal names, spared
-- those whom NotPrincipal spares; the others are left alone, or hit.
CREATE TEMP TABLE entries (section text COLLATE "C", element text,
	matches text, spared text);
INSERT INTO entries VALUES
	-- everyone
	('6.2 all', '"*"', 'everyone', 'everyone'),
	('6.2 all', '{"AWS":"*"}', 'everyone', 'everyone'),
	('6.2 all', '{"AWS":["arn:aws:iam::111122223333:user/bob","*"]}', 'everyone', 'everyone'),
	('6.2 all', '["*"]', 'error 22P02', 'error 22P02'),
	-- an account: all its callers; NotPrincipal spares its root user alone
	('6.2 account', '{"AWS":"111122223333"}', 'root, ann, eng/ann, bob, app/s1, app/s2, role app, role x/app, fed ann, china', 'root'),
	('6.2 account', '{"AWS":"arn:aws:iam::111122223333:root"}', 'root, ann, eng/ann, bob, app/s1, app/s2, role app, role x/app, fed ann', 'root'),
	('6.2 account', '"111122223333"', 'root, ann, eng/ann, bob, app/s1, app/s2, role app, role x/app, fed ann, china', 'root'),
	('6.2 account', '{"AWS":"444455556666"}', 'stranger', ''),
	('6.2 account', '{"AWS":"arn:aws-cn:iam::111122223333:root"}', 'china', ''),
	('6.2 account', '{"AWS":"777788889999"}', '', ''),
	('6.2 account', '{"AWS":["777788889999","444455556666"]}', 'stranger', ''),
	-- a user, and a federated session of that name
	('6.2 user', '{"AWS":"arn:aws:iam::111122223333:user/ann"}', 'ann, fed ann', 'ann'),
	('6.2 user', '{"AWS":"arn:aws:iam::111122223333:user/eng/ann"}', 'eng/ann, fed ann', 'eng/ann'),
	('6.2 user', '{"AWS":"arn:aws:iam::111122223333:user/Ann"}', '', ''),
	('6.2 user', '{"AWS":"arn:aws:iam::444455556666:user/ann"}', 'stranger', 'stranger'),
	('6.2 user', '{"AWS":"arn:aws-cn:iam::111122223333:user/ann"}', 'china', 'china'),
	('6.2 user', '"arn:aws:iam::111122223333:user/bob"', 'bob', 'bob'),
	('6.2 user', '{"AWS":["arn:aws:iam::111122223333:user/ann","arn:aws:iam::111122223333:user/bob"]}', 'ann, bob, fed ann', 'ann, bob'),
	-- a role: its sessions, compared by last segment without case
	('6.2 role', '{"AWS":"arn:aws:iam::111122223333:role/app"}', 'app/s1, app/s2, role app', ''),
	('6.2 role', '{"AWS":"arn:aws:iam::111122223333:role/x/app"}', 'app/s1, app/s2, role x/app', ''),
	('6.2 role', '{"AWS":"arn:aws:iam::111122223333:role/y/APP"}', 'app/s1, app/s2', ''),
	('6.2 role', '{"AWS":"arn:aws:iam::111122223333:role/ap"}', '', ''),
	('6.2 role', '{"AWS":"arn:aws:iam::444455556666:role/app"}', '', ''),
	('6.2 role', '{"AWS":"arn:aws-cn:iam::111122223333:role/app"}', '', ''),
	('6.2 role', '{"AWS":"arn:aws:iam::111122223333:role/ann"}', '', ''),
	-- a session: it alone
	('6.2 session', '{"AWS":"arn:aws:sts::111122223333:assumed-role/app/s1"}', 'app/s1', 'app/s1'),
	('6.2 session', '{"AWS":"arn:aws:sts::111122223333:assumed-role/app/S1"}', '', ''),
	('6.2 session', '{"AWS":"arn:aws:sts::111122223333:assumed-role/app"}', '', ''),
	('6.2 session', '{"AWS":"arn:aws:sts::111122223333:federated-user/ann"}', 'fed ann', 'fed ann'),
	-- other types: equal text under their own name
	('6.2 types', '{"Service":"lambda.amazonaws.com"}', 'lambda', 'lambda'),
	('6.2 types', '{"Service":"LAMBDA.amazonaws.com"}', '', ''),
	('6.2 types', '{"Service":["ec2.amazonaws.com","lambda.amazonaws.com"]}', 'lambda', 'lambda'),
	('6.2 types', '{"Service":"cognito-identity.amazonaws.com"}', '', ''),
	('6.2 types', '{"Service":"accounts.google.com"}', '', ''),
	('6.2 types', '{"AWS":"lambda.amazonaws.com"}', '', ''),
	('6.2 types', '"lambda.amazonaws.com"', '', ''),
	('6.2 types', '{"Federated":"accounts.google.com"}', 'google', 'google'),
	('6.2 types', '{"Federated":"cognito-identity.amazonaws.com"}', 'cognito', 'cognito'),
	('6.2 types', '{"Federated":"arn:aws:iam::111122223333:saml-provider/corp"}', 'saml', 'saml'),
	('6.2 types', '{"Federated":"arn:aws:iam::111122223333:oidc-provider/example.com/id"}', 'oidc', 'oidc'),
	('6.2 types', '{"Federated":"lambda.amazonaws.com"}', '', ''),
	('6.2 types', '{"AWS":"accounts.google.com"}', '', ''),
	('6.2 types', '{"CanonicalUser":"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"}', 'canonical', 'canonical'),
	('6.2 types', '{"CanonicalUser":"0123456789abcdef"}', '', ''),
	('6.2 types', '{"AWS":"arn:aws:iam::111122223333:user/bob","Service":"lambda.amazonaws.com"}', 'bob, lambda', 'bob, lambda'),
	('6.2 types', '{"Service":[],"AWS":"arn:aws:iam::111122223333:user/bob"}', 'bob', 'bob'),
	('6.2 types', '{"aws":"*"}', '', ''),
	('6.2 types', '{"Anyone":"*"}', '', ''),
	-- only a lone star is a wildcard; groups, ids and other text name nobody
	('6.2 nobody', '{}', '', ''),
	('6.2 nobody', '{"AWS":[]}', '', ''),
	('6.2 nobody', '""', '', ''),
	('6.2 nobody', '{"AWS":"**"}', '', ''),
	('6.2 nobody', '{"AWS":"?"}', '', ''),
	('6.2 nobody', '{"AWS":"arn:aws:iam::111122223333:*"}', '', ''),
	('6.2 nobody', '{"AWS":"arn:aws:iam::111122223333:user/*"}', '', ''),
	('6.2 nobody', '{"AWS":"arn:aws:iam::111122223333:user/an?"}', '', ''),
	('6.2 nobody', '{"AWS":"arn:aws:iam::*:root"}', '', ''),
	('6.2 nobody', '{"AWS":"arn:aws:iam::111122223333:role/*"}', '', ''),
	('6.2 nobody', '{"AWS":"arn:aws:sts::111122223333:assumed-role/app/*"}', '', ''),
	('6.2 nobody', '{"AWS":"11112222333*"}', '', ''),
	('6.2 nobody', '{"Service":"*"}', '', ''),
	('6.2 nobody', '{"Service":"*.amazonaws.com"}', '', ''),
	('6.2 nobody', '{"Federated":"*"}', '', ''),
	('6.2 nobody', '{"CanonicalUser":"*"}', '', ''),
	('6.2 nobody', '{"AWS":"arn:aws:iam::111122223333:group/ann"}', '', ''),
	('6.2 nobody', '{"AWS":"AROAEXAMPLEEXAMPLEEX"}', '', ''),
	('6.2 nobody', '{"AWS":"AIDAEXAMPLEEXAMPLEEX"}', '', ''),
	('6.2 nobody', '{"AWS":"11112222333"}', '', ''),
	('6.2 nobody', '{"AWS":"ann"}', '', ''),
	('6.2 nobody', '{"AWS":"anonymous"}', '', ''),
	('6.2 nobody', '{"AWS":"${aws:PrincipalArn}"}', '', '');
-- The callers for whom a statement with the element applies, or the error.
CREATE FUNCTION pg_temp.applies_for(element text, value text) RETURNS text
	LANGUAGE sql AS $$
	SELECT coalesce(string_agg(DISTINCT substring(answer, '^error \w+'), ''),
		CASE count(*) FILTER (WHERE answer = 'true')
			WHEN count(*) THEN 'everyone'
			ELSE coalesce(string_agg(caller, ', ' ORDER BY caller COLLATE "C")
				FILTER (WHERE answer = 'true'), '') END)
	FROM (SELECT caller, test.applies(test.decide(test.document(format(
			'"Effect":"Allow","Action":"*","Resource":"*","%s":%s', element,
			value)), 's3:GetObject', '*', '{}', principal)) AS answer
		FROM callers) answers
$$;
-- A list of callers in the same form; and all but those listed.
CREATE FUNCTION pg_temp.sorted(list text, but boolean) RETURNS text
	LANGUAGE sql AS $$
	SELECT CASE WHEN list ~ '^error' THEN list
		WHEN (list = 'everyone') <> but AND list IN ('everyone', '')
			THEN 'everyone'
		ELSE coalesce((SELECT string_agg(caller, ', '
				ORDER BY caller COLLATE "C") FROM callers
			WHERE list <> 'everyone' AND
				(caller = ANY (string_to_array(list, ', '))) <> but), '') END
$$;
CREATE TEMP TABLE answers AS
	SELECT section, element, polarity, expected,
		pg_temp.applies_for(polarity, element) AS got
	FROM entries, LATERAL (VALUES
		('Principal', pg_temp.sorted(matches, false)),
		('NotPrincipal', pg_temp.sorted(spared, true)))
		polarities (polarity, expected);
SELECT * FROM answers WHERE got IS DISTINCT FROM expected;
SELECT section, polarity, count(*), (SELECT count(*) FROM callers) AS callers
	FROM answers GROUP BY section, polarity ORDER BY section, polarity DESC;
-- What some of the elements say, one by one.
SELECT polarity, element, got FROM answers
	WHERE element IN ('"*"', '{"AWS":"444455556666"}', '{"AWS":[]}',
		'{"AWS":"arn:aws:iam::111122223333:root"}',
		'{"AWS":"arn:aws:iam::111122223333:role/app"}')
	ORDER BY element COLLATE "C", polarity DESC;
-- A statement without either applies to all; in a Deny every match denies
-- (6.3), and the other parts of the statement still count.
SELECT caller,
	test.decide('{"Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}',
		's3:GetObject', '*', '{}', principal) AS plain,
	test.decide('{"Statement":[{"Effect":"Allow","Action":"*","Resource":"*"},
		{"Effect":"Deny","Principal":{"AWS":"111122223333"},"Action":"*",
			"Resource":"*"}]}', 's3:GetObject', '*', '{}', principal) AS deny,
	test.decide('{"Statement":[{"Effect":"Allow","Action":"*","Resource":"*"},
		{"Effect":"Deny","NotPrincipal":{"AWS":"111122223333"},"Action":"*",
			"Resource":"*"}]}', 's3:GetObject', '*', '{}', principal)
		AS deny_not,
	test.decide('{"Statement":{"Effect":"Allow","Principal":"*",
		"Action":"ec2:*","Resource":"*"}}', 's3:GetObject', '*', '{}',
		principal) AS other_action,
	test.decide('{"Statement":{"Effect":"Allow","Principal":"*","Action":"*"}}',
		's3:GetObject', '*', '{}', principal) AS no_resource
FROM callers WHERE caller IN ('root', 'ann', 'stranger', 'anonymous', 'unknown')
ORDER BY caller COLLATE "C";
