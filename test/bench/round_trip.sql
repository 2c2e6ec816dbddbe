-- round_trip.sql: does every policy come out as it went in?
--
--	psql -v corpus=NAME -f round_trip.sql
--
-- Adds to the tables checked and difference.

\set ON_ERROR_STOP 1

SELECT :'corpus' || '_text' AS text_table,
	:'corpus' || '_jsonb' AS jsonb_table,
	:'corpus' || '_policy' AS policy_table \gset

-- Equal as JSON, and it goes in again to an equal value.
CREATE TEMP TABLE round_trip AS
	SELECT t.name,
		p.v::text::iam_policy = p.v AS same_value,
		p.v::text::iam_policy::text = p.v::text AS same_text,
		p.v::jsonb = j.v AS same_json
	FROM :text_table AS t LEFT JOIN :policy_table AS p USING (id)
		LEFT JOIN :jsonb_table AS j USING (id);

INSERT INTO difference
	SELECT :'corpus', 'round trip', name, '', 'equal',
		format('value %s, text %s, json %s', same_value, same_text, same_json)
	FROM round_trip
	WHERE (same_value AND same_text AND same_json) IS NOT TRUE;

INSERT INTO checked
	SELECT :'corpus', 'round trips', count(*), count(*) FILTER
		(WHERE (same_value AND same_text AND same_json) IS NOT TRUE)
	FROM round_trip;

DROP TABLE round_trip;
