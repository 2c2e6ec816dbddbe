--
-- truncated.sql
--		A truncated export: what was not read is told as what it is,
--		permissions boundaries decide together with the policies, and one
--		wrong record keeps nothing else out.
--
-- psql variable: "demo_dir", as in load.sql.  Fails unless all is as written
-- here by hand.  Leaves nothing behind.
--
\set file :demo_dir '/check/truncated.json'
\set name 'check-truncated'
\set from '/srv/exports/page one.json'
\ir ../import_account.sql

CREATE TEMPORARY VIEW wrong AS
SELECT coalesce(a.subject, e.subject) AS subject, a.answer,
	   e.answer AS expected
FROM (SELECT kind || ': ' || what, coalesce(holder, '-')
	  FROM not_read JOIN export USING (export_id)
	  WHERE name = 'check-truncated'
	  UNION ALL
	  SELECT v.name || ' ' || code,
			 v.decision || coalesce(' by ' ||
			 nullif(array_to_string(blocked_by, ' '), ''), '') ||
			 CASE WHEN certain THEN '' ELSE '?' END
	  FROM verdict v JOIN export e USING (export_id)
	  WHERE e.name = 'check-truncated' AND
		  code IN ('get', 'delete', 'secret', 'decrypt', 'pass', 'newkey')
	 ) AS a (subject, answer)
	FULL JOIN (VALUES
		('whole export: /srv/exports/page one.json', '-'),
		('user record: { "UserName": "without-arn" }', '-'),
		('user record: { "UserName": "nul\u0000" }', '-'),
		('identity: arn:aws:iam::777788889999:policy/lost',
		 'user/lost-policy'),
		('boundary: arn:aws:iam::777788889999:policy/lost',
		 'role/lost-boundary'),
		('trust: {"Statement": "none"}', 'role/lost-boundary'),

		-- policies: all of s3 and iam; boundary: GetObject and kms, and a Deny
		('bounded get', 'allowed'),
		('bounded delete', 'implicitDeny by boundary'),
		('bounded secret', 'implicitDeny by identity boundary'),
		('bounded decrypt', 'implicitDeny by identity'),
		('bounded pass', 'implicitDeny by boundary'),
		('bounded newkey', 'explicitDeny by boundary'),

		-- an ARN that names nobody: of a key policy only "*" would be for it
		('half-arn get', 'allowed'),
		('half-arn delete', 'allowed'),
		('half-arn secret', 'implicitDeny by identity'),
		('half-arn decrypt', 'implicitDeny by identity resource'),
		('half-arn pass', 'implicitDeny by identity'),
		('half-arn newkey', 'implicitDeny by identity'),

		-- the lost policy could allow what this boundary allows, no more
		('lost-policy get', 'implicitDeny by identity?'),
		('lost-policy delete', 'implicitDeny by identity boundary'),
		('lost-policy secret', 'implicitDeny by identity boundary'),
		('lost-policy decrypt', 'implicitDeny by identity?'),
		('lost-policy pass', 'implicitDeny by identity boundary'),
		('lost-policy newkey', 'explicitDeny by identity boundary'),

		-- the lost boundary could take away, never add
		('lost-boundary get', 'allowed?'),
		('lost-boundary delete', 'allowed?'),
		('lost-boundary secret', 'implicitDeny by identity'),
		('lost-boundary decrypt', 'implicitDeny by identity'),
		('lost-boundary pass', 'explicitDeny by identity'),
		('lost-boundary newkey', 'implicitDeny by identity')
	) AS e (subject, answer) USING (subject)
WHERE a.answer IS DISTINCT FROM e.answer;

SELECT * FROM wrong ORDER BY subject;

DO $$
BEGIN
	IF EXISTS (SELECT FROM wrong) THEN
		RAISE EXCEPTION 'answers on check/truncated.json are not as expected';
	END IF;
END
$$;

DROP VIEW wrong;
DELETE FROM export WHERE name = 'check-truncated';
DELETE FROM account WHERE account_id = '777788889999';
