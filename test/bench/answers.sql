-- answers.sql: is every answer right?
--
--	psql -v corpus=NAME -f answers.sql
--
-- Adds to the tables checked and difference.

\set ON_ERROR_STOP 1

SELECT :'corpus' || '_text' AS text_table,
	:'corpus' || '_jsonb' AS jsonb_table,
	:'corpus' || '_policy' AS policy_table \gset

-- What comes out is what went in, and goes in again to an equal value.
CREATE TEMP TABLE round_trip AS
	SELECT t.name,
		p.v::text::iam_policy = p.v AS same_value,
		p.v::text::iam_policy::text = p.v::text AS same_text,
		p.v::jsonb = j.v AS same_json
	FROM :text_table AS t JOIN :policy_table AS p USING (id)
		JOIN :jsonb_table AS j USING (id);

INSERT INTO difference
	SELECT :'corpus', 'round trip', name, '', 'equal',
		format('value %s, text %s, json %s', same_value, same_text, same_json)
	FROM round_trip
	WHERE (same_value AND same_text AND same_json) IS NOT TRUE;

INSERT INTO checked
	SELECT :'corpus', 'round trips', (SELECT count(*) FROM :text_table),
		(SELECT count(*) FROM :text_table) -
		count(*) FILTER (WHERE same_value AND same_text AND same_json)
	FROM round_trip;

-- Every pair as the workload's author expects it, one row each.  A policy
-- without an answer, or an answer without its letter, is a wrong one.
CREATE TEMP TABLE pair AS
	SELECT p.id AS policy, a.place, a.request,
		CASE substr(e.answers, a.place, 1) WHEN 'A' THEN 'allowed'
			WHEN 'D' THEN 'explicitDeny' WHEN '.' THEN 'implicitDeny'
			END::iam_decision AS expected
	FROM :policy_table AS p
		CROSS JOIN (SELECT * FROM asked WHERE corpus = :'corpus') AS a
		LEFT JOIN expected AS e ON e.corpus = :'corpus' AND e.policy = p.id;

-- Every way to ask, by the text forms in the order of the requests, because
-- each keeps the request that it made last.
CREATE TEMP TABLE answer (way text, policy int, place int, request int,
	expected iam_decision, answer text);

INSERT INTO answer
	SELECT 'iam_decide_many', policy, place, request, expected, many[place]
	FROM pair JOIN (SELECT id AS policy, iam_decide_many(v,
			(SELECT array_agg(question ORDER BY place) FROM asked
			 JOIN request ON id = request WHERE corpus = :'corpus')) AS many
		FROM :policy_table) AS m USING (policy);

CREATE TEMP VIEW question_pair AS
	SELECT pair.*, v, action, resource, context, question
	FROM pair JOIN :policy_table AS p ON p.id = policy
		JOIN request AS r ON r.id = request
	ORDER BY place, policy;

INSERT INTO answer
	SELECT 'iam_decide', policy, place, request, expected,
		iam_decide(v, question)
	FROM question_pair;

INSERT INTO answer
	SELECT 'iam_decide, text', policy, place, request, expected,
		iam_decide(v, action, resource, context)
	FROM question_pair;

-- What is not allowed is as right as can be told here.
INSERT INTO answer
	SELECT way, policy, place, request, expected,
		CASE WHEN allowed THEN 'allowed'
			WHEN expected <> 'allowed' THEN expected::text
			WHEN NOT allowed THEN 'not allowed' END
	FROM question_pair CROSS JOIN LATERAL (VALUES
		('iam_allows', iam_allows(v, action, resource, context)),
		('@?', v @? question)) AS w (way, allowed);

INSERT INTO difference
	SELECT :'corpus', way, t.name, r.action || ' on ' || r.resource,
		expected::text, answer
	FROM answer AS a JOIN :text_table AS t ON t.id = a.policy
		JOIN request AS r ON r.id = a.request
	WHERE answer IS DISTINCT FROM expected::text OR expected IS NULL;

INSERT INTO checked
	SELECT :'corpus', 'decisions by ' || way, count(*),
		count(*) FILTER (WHERE answer IS DISTINCT FROM expected::text OR
						 expected IS NULL)
	FROM answer GROUP BY way;

-- Answers that are missing altogether, of policies or of requests.
INSERT INTO checked
	SELECT :'corpus', 'answers in the file',
		(SELECT count(*) FROM :text_table) *
		(SELECT count(*) FROM asked WHERE corpus = :'corpus'),
		(SELECT count(*) FROM :text_table) *
		(SELECT count(*) FROM asked WHERE corpus = :'corpus') -
		(SELECT count(*) FROM pair WHERE expected IS NOT NULL);

DROP VIEW question_pair;
DROP TABLE round_trip, pair, answer;
