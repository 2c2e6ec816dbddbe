-- trail.sql: the rows of iam_cloudtrail_usage against a second reading.
--
--	psql -At -v directory=DIRECTORY -f trail.sql
--
-- The directory holds the logs unpacked, as FOLDER__FILE, and perhaps
-- derived_usage.tsv, which another program has counted from those of
-- cloudtrail-invictus.  Prints how many cases there are and how many are
-- wrong; the table wrong_row says which.  Events of cloudtrail-panther are
-- made up, some of services that do not have them: those must only be read.

\set ON_ERROR_STOP 1
SET client_min_messages = error;
SET TimeZone = 'UTC';

DROP TABLE IF EXISTS wrong_row;

CREATE TEMP TABLE log AS
	SELECT split_part(name, '__', 1) AS folder, name,
		pg_read_file(:'directory' || '/' || name) AS content
	FROM pg_ls_dir(:'directory') AS name
	WHERE name LIKE 'cloudtrail-%\_\_%';

-- The events, by what is known of each folder's form.
CREATE TEMP TABLE event AS
WITH part AS (
	SELECT folder, name, CASE WHEN name LIKE '%.jsonl' THEN NULL
		ELSE content::jsonb END AS whole, content
	FROM log
), item AS (
	SELECT folder, name, i
	FROM part CROSS JOIN LATERAL jsonb_array_elements(CASE
		WHEN whole IS NULL THEN (
			SELECT jsonb_agg(line::jsonb)
			FROM regexp_split_to_table(content, '\n') AS line
			WHERE line <> '')
		WHEN jsonb_typeof(whole) = 'array' THEN whole
		ELSE coalesce(whole->'Records', whole->'Events') END) AS i
)
SELECT folder, name, event, coalesce(event->>'eventID', event->>'eventid')
		AS event_id,
	coalesce(event->>'eventSource', event->>'eventsource') AS event_source,
	coalesce(event->>'eventName', event->>'eventname') AS event_name
FROM item CROSS JOIN LATERAL coalesce(i->'event',
	(i->>'CloudTrailEvent')::jsonb, i) AS event;

CREATE TEMP TABLE used AS
	SELECT folder, name, u.*
	FROM log CROSS JOIN iam_cloudtrail_usage(content) AS u;

-- What a denial says that was denied.
CREATE TEMP TABLE named AS
	SELECT event_id, event_name, a.action
	FROM event CROSS JOIN LATERAL substring(event->>'errorMessage',
			'authorized to perform: ([^ ,\n]+)') AS n (name)
		JOIN iam_catalog_actions() AS a
			ON lower(a.action) = lower(n.name)
	WHERE event_id IS NOT NULL;

CREATE TEMP TABLE derived AS
	SELECT f[1] AS principal, f[2] AS action, f[3]::bigint AS ok,
		f[4]::bigint AS error, f[5]::bigint AS denied,
		f[6]::timestamptz AS first, f[7]::timestamptz AS last
	FROM pg_ls_dir(:'directory') AS name
		CROSS JOIN LATERAL regexp_split_to_table(
			pg_read_file(:'directory' || '/' || name), '\n')
			WITH ORDINALITY AS line (text, number)
		CROSS JOIN string_to_array(line.text, E'\t') AS f
	WHERE name = 'derived_usage.tsv' AND number > 1 AND line.text <> '';

-- The same of our rows: an event without action goes by its name, and calls
-- by AWS services are not counted.
CREATE TEMP TABLE counted AS
	SELECT principal, CASE relation WHEN 'none' THEN '-(no_action) ' ||
			event_source || ' ' || event_name ELSE action END AS action,
		count(*) FILTER (WHERE outcome = 'ok') AS ok,
		count(*) FILTER (WHERE outcome = 'error') AS error,
		count(*) FILTER (WHERE outcome = 'denied') AS denied,
		min(happened_at) AS first, max(happened_at) AS last
	FROM used
	WHERE folder = 'cloudtrail-invictus' AND principal LIKE 'arn:%' AND
		relation IN ('primary', 'none') AND EXISTS (SELECT FROM derived)
	GROUP BY 1, 2;

CREATE TABLE wrong_row AS
	SELECT 'is not read' AS what, name AS file, concat_ws(' ',
		event_id, event_source, event_name) AS row
	FROM event AS e
	WHERE NOT EXISTS (SELECT FROM used AS u WHERE u.name = e.name AND
		(u.event_id, u.event_source, u.event_name) IS NOT DISTINCT FROM
		(e.event_id, e.event_source, e.event_name))
	UNION ALL
	SELECT 'must not be', name, concat_ws(' ', u.event_id, u.event_source,
		u.event_name, u.error)
	FROM used AS u
	WHERE NOT EXISTS (SELECT FROM event AS e WHERE u.name = e.name AND
		(u.event_id, u.event_source, u.event_name) IS NOT DISTINCT FROM
		(e.event_id, e.event_source, e.event_name))
	UNION ALL
	SELECT 'has an error', name, concat_ws(' ', event_id, event_name, error)
	FROM used
	WHERE folder IN ('cloudtrail-invictus', 'cloudtrail-stratus') AND
		error IS NOT NULL
	UNION ALL
	SELECT 'is unmapped', name, concat_ws(' ', event_id, action)
	FROM used
	WHERE folder <> 'cloudtrail-panther' AND relation <> 'none' AND
		action NOT IN (SELECT action FROM iam_catalog_actions())
	UNION ALL
	SELECT 'denial names another action', NULL, concat_ws(' ', n.event_id,
		n.event_name, n.action)
	FROM named AS n
	WHERE NOT EXISTS (SELECT FROM used AS u WHERE u.event_id = n.event_id AND
		u.relation IN ('primary', 'passrole') AND u.action = n.action)
	UNION ALL
	SELECT 'is counted otherwise', 'derived_usage.tsv', d::text
	FROM (SELECT * FROM derived EXCEPT ALL SELECT * FROM counted) AS d
	UNION ALL
	SELECT 'must not be counted', 'derived_usage.tsv', d::text
	FROM (SELECT * FROM counted EXCEPT ALL SELECT * FROM derived) AS d;

SELECT (SELECT count(*) FROM event) + (SELECT count(*) FROM named) +
	(SELECT count(*) FROM derived), (SELECT count(*) FROM wrong_row);
