--
-- import_trail.sql
--		Add one file of CloudTrail records to the summary of what was used.
--
-- psql variables: "file", a path that the server can read; "name", what to
-- call it; "from", the file as the user knows it.  A file that was loaded
-- before changes nothing.  Of records that two different files both hold each
-- counts: a summary cannot tell.
--
BEGIN;

CREATE TEMPORARY TABLE content ON COMMIT DROP AS
SELECT text, encode(sha256(convert_to(text, 'UTF8')), 'hex') AS digest
FROM pg_read_file(:'file') AS text;

SELECT EXISTS (SELECT FROM trail JOIN content USING (digest)) AS known
\gset
\if :known
	\warn :from': was loaded already'
\else

-- One event can be delivered twice, and to two accounts (sharedEventID).  One
-- without any id cannot be told from others: each of its rows counts.
CREATE TEMPORARY TABLE record ON COMMIT DROP AS
SELECT u.*, coalesce(shared_event_id, event_id, 'row ' || n) AS id
FROM content
	CROSS JOIN LATERAL
	(SELECT *, row_number() OVER () AS n
	 FROM iam_cloudtrail_usage(text)) AS u;

INSERT INTO trail (name, file, digest, events, first_event, last_event)
SELECT :'name', :'from', digest, e.*
FROM content,
	(SELECT count(DISTINCT id) FILTER (WHERE event_name IS NOT NULL),
			min(happened_at), max(happened_at)
	 FROM record) AS e
	RETURNING trail_id \gset

INSERT INTO trail_error (trail_id, error, records)
SELECT :trail_id, error, count(DISTINCT id)
FROM record
WHERE error IS NOT NULL
GROUP BY error;

-- Of two accounts' copies that of the caller's account counts.
CREATE TEMPORARY TABLE event ON COMMIT DROP AS
SELECT DISTINCT ON (id, action, relation, resource) *
FROM record
WHERE event_name IS NOT NULL AND outcome IS NOT NULL
ORDER BY id, action, relation, resource,
	account <> split_part(principal, ':', 5);

INSERT INTO usage AS u
SELECT account, principal, via, event_source, event_name, category, action,
	   relation, opened, outcome, count(*), min(happened_at), max(happened_at)
FROM (SELECT *, CASE WHEN event_name ~ '^AssumeRole' AND
							relation = 'primary'
					 THEN resource END AS opened
	  FROM event) AS e
GROUP BY account, principal, via, event_source, event_name, category, action,
	relation, opened, outcome
ON CONFLICT (account_id, principal, via, event_source, event_name, category,
			 action, relation, resource, outcome)
DO UPDATE SET calls = u.calls + excluded.calls,
	first_used = least(u.first_used, excluded.first_used),
	last_used = greatest(u.last_used, excluded.last_used);

\endif
COMMIT;
