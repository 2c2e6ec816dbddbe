-- answers.sql: is every decision right?
--
--	psql -v corpus=NAME -f answers.sql
--
-- Adds to the tables checked and difference.

\set ON_ERROR_STOP 1

SELECT :'corpus' || '_text' AS text_table,
	:'corpus' || '_policy' AS policy_table \gset

-- Every pair with the answer that is right.  A policy that was not stored and
-- an answer that is not there count as wrong below.
CREATE TEMP TABLE pair AS
	SELECT t.id AS policy, a.place, a.request,
		CASE substr(e.answers, a.place, 1) WHEN 'A' THEN 'allowed'
			WHEN 'D' THEN 'explicitDeny' WHEN '.' THEN 'implicitDeny'
			END::iam_decision AS expected
	FROM :text_table AS t
		CROSS JOIN (SELECT * FROM asked WHERE corpus = :'corpus') AS a
		LEFT JOIN expected AS e ON e.corpus = :'corpus' AND e.policy = t.id;

-- Every way to ask, by the text forms in the order of the requests, because
-- each keeps the request that it made last.
CREATE TEMP TABLE answer (way text, policy int, place int, request int,
	expected iam_decision, answer text);

INSERT INTO answer
	SELECT 'iam_decide_many', policy, place, request, expected, many[place]
	FROM pair LEFT JOIN (SELECT id AS policy, iam_decide_many(v,
			(SELECT array_agg(question ORDER BY place) FROM asked
			 JOIN request ON id = request WHERE corpus = :'corpus')) AS many
		FROM :policy_table) AS m USING (policy);

CREATE TEMP VIEW question_pair AS
	SELECT pair.*, v, action, resource, context, question
	FROM pair LEFT JOIN :policy_table AS p ON p.id = policy
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

-- Not allowed is right for a request that is denied either way.
INSERT INTO answer
	SELECT way, policy, place, request, expected,
		CASE WHEN allowed THEN 'allowed' WHEN allowed IS NULL THEN NULL
			WHEN expected = 'allowed' THEN 'not allowed'
			ELSE expected::text END
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

DROP VIEW question_pair;
DROP TABLE pair, answer;
