-- measures.sql: what is compared, and how it is asked.

\set ON_ERROR_STOP 1

SELECT count(*) AS managed_rows FROM managed_policy \gset
SELECT count(*) AS scaled_rows FROM scaled_policy \gset

-- Text to value.
INSERT INTO side
	SELECT 'input ' || corpus, name,
		format('SELECT count(v::%s) FROM %s_text', name, corpus), items
	FROM (VALUES ('managed', :managed_rows), ('scaled', :scaled_rows))
			AS c (corpus, items)
		CROSS JOIN (VALUES ('iam_policy'), ('jsonb')) AS t (name);

INSERT INTO comparison (title, measure, ours, theirs, times_faster, goal)
	SELECT 'text to value, ' || corpus || ' : text::jsonb',
		'input ' || corpus, 'iam_policy', 'jsonb', false, 2.0
	FROM (VALUES ('managed'), ('scaled')) AS c (corpus);

-- Row by row.
INSERT INTO side
	SELECT 'row ' || action, name, 'SELECT count(*) FROM scaled_policy ' ||
		replace(condition, '$', format('%L, %L, %L', action, resource,
									   context)), :scaled_rows
	FROM timed_request CROSS JOIN (VALUES
		('floor', 'WHERE floor_full(v)'),
		('iam_allows', 'WHERE iam_allows(v, $)'),
		('operator', 'WHERE v @? iam_request($)')) AS s (name, condition);

INSERT INTO comparison (title, measure, ours, theirs, times_faster, goal)
	SELECT format('%s, %s : only detoasting', title, action),
		'row ' || action, name, 'floor', false, 1.5
	FROM timed_request CROSS JOIN (VALUES (1, 'iam_allows', 'iam_allows'),
		(2, '@?', 'operator')) AS s (number, title, name)
	ORDER BY number, id;

-- All requests of a set: the action cut short, on the same resource.
INSERT INTO side
	SELECT 'row ' || action, 'iam_may', format('SELECT count(*) FROM '
			'scaled_policy WHERE iam_may(v, %L, %L)',
			left(action, strpos(action, ':') + 3) || '*', resource),
		:scaled_rows
	FROM timed_request;

INSERT INTO comparison (title, measure, ours, theirs, times_faster, goal)
	SELECT format('iam_may, %s* : iam_allows',
			left(action, strpos(action, ':') + 3)),
		'row ' || action, 'iam_may', 'iam_allows', false, 5
	FROM timed_request
	ORDER BY id;

-- As a user gets it who says nothing about compression.
CREATE TABLE scaled_jsonb_pglz (id int, v jsonb COMPRESSION pglz);
INSERT INTO scaled_jsonb_pglz SELECT id, v::text::jsonb FROM scaled_jsonb;
VACUUM (FREEZE, ANALYZE) scaled_jsonb_pglz;

INSERT INTO side VALUES
	('jsonb', 'count', 'SELECT count(v) FROM scaled_policy', :scaled_rows),
	('jsonb', 'arrow', 'SELECT count(*) FROM scaled_jsonb '
	 'WHERE v->''Statement'' IS NOT NULL', :scaled_rows),
	('jsonb', 'arrow, pglz', 'SELECT count(*) FROM scaled_jsonb_pglz '
	 'WHERE v->''Statement'' IS NOT NULL', :scaled_rows);

INSERT INTO side
	SELECT 'jsonb', 'iam_allows', query, items FROM side
	WHERE measure = 'row s3:DeleteObject' AND name = 'iam_allows';

INSERT INTO comparison (title, measure, ours, theirs, times_faster, goal)
VALUES
	('iam_allows, s3:DeleteObject : count(v)', 'jsonb', 'iam_allows',
	 'count', false, 3),
	('iam_allows, s3:DeleteObject : jsonb -> is not null, pglz', 'jsonb',
	 'iam_allows', 'arrow, pglz', true, 2.5),
	('iam_allows, s3:DeleteObject : jsonb -> is not null, lz4', 'jsonb',
	 'iam_allows', 'arrow', true, NULL);

-- Many requests of one policy in one call.
INSERT INTO side
	SELECT 'batch', 'iam_decide_many',
		'SELECT sum(array_length(iam_decide_many(v, (SELECT array_agg('
		'question ORDER BY id) FROM request)), 1)) FROM managed_policy',
		:managed_rows * count(*)
	FROM request;

-- The cast has to be in the plan, or nothing was timed.
DO $$
DECLARE
	this side;
	plan text;
	line text;
BEGIN
	FOR this IN SELECT * FROM side WHERE query IS NOT NULL LOOP
		plan := '';
		FOR line IN EXECUTE 'EXPLAIN (VERBOSE) ' || this.query LOOP
			plan := plan || line || E'\n';
		END LOOP;
		ASSERT plan ~ 'Seq Scan' AND plan !~ 'Parallel', plan;
		ASSERT CASE
			WHEN this.measure LIKE 'input%' THEN
				plan ~ format('count\(\(v\)::%s\)', this.name)
			-- the planner puts the operators in the place of the functions
			WHEN this.name IN ('iam_allows', 'operator') THEN
				plan ~ 'Filter: .*@\?'
			WHEN this.name = 'iam_may' THEN plan ~ 'Filter: .*@~'
			WHEN this.name = 'floor' THEN plan ~ 'Filter: floor_full'
			ELSE true END, plan;
	END LOOP;
END
$$;
