-- batch.sql: the verdict on many requests in one call.
--
-- One of two goals is enough: so many decisions a second, or so many times
-- those of ref_eval.mjs on the same machine, which ran in turn with ours.

\set ON_ERROR_STOP 1

WITH speed AS (
	SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY million) AS median,
		min(million), max(million)
	FROM timing JOIN side USING (measure, name)
		CROSS JOIN LATERAL (SELECT items / ms / 1000) AS s (million)
	WHERE measure = 'batch' AND name = 'iam_decide_many'
), faster AS (
	SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY ratio) AS median
	FROM round_ratio WHERE title LIKE 'batch%'
)
INSERT INTO fact (title, goal, figure, ratio, met)
	SELECT 'batch, decisions a second',
		'>= 25 million or 60 times', shown(speed.median) || ' million',
		format('(%s .. %s)', shown(speed.min), shown(speed.max)),
		speed.median >= 25 OR coalesce(faster.median >= 60, false)
	FROM speed, faster;
