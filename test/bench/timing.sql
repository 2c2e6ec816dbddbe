-- timing.sql: queries taken in turn, and the table that shows what came out.
--
--	psql -v floor=LIBRARY -f timing.sql

\set ON_ERROR_STOP 1

-- Everything is in memory and one process does it, so on an idle machine this
-- goes as the clock does; on a busy one it does not count the waiting.
CREATE FUNCTION cpu_ms() RETURNS float8
	LANGUAGE c VOLATILE STRICT PARALLEL RESTRICTED
	AS :'floor';

CREATE FUNCTION floor_full(iam_policy) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 10
	AS :'floor';

-- One side of a comparison.  items is how many rows or decisions it handles.
CREATE TABLE side (
	measure text,
	name text,
	query text,
	items bigint NOT NULL,
	PRIMARY KEY (measure, name)
);

CREATE TABLE timing (
	measure text,
	name text,
	round int,
	ms float8 NOT NULL,
	PRIMARY KEY (measure, name, round),
	FOREIGN KEY (measure, name) REFERENCES side
);

-- What two sides of one measure are held to.  times_faster: the goal is how
-- much faster ours is (at least); else how much slower it may be (at most).
-- Without a goal: for information, or judged together with something else.
CREATE TABLE comparison (
	number serial PRIMARY KEY,
	title text NOT NULL,
	measure text,
	ours text,
	theirs text,
	times_faster bool NOT NULL,
	goal float8,
	FOREIGN KEY (measure, ours) REFERENCES side (measure, name),
	FOREIGN KEY (measure, theirs) REFERENCES side (measure, name)
);

-- What is no comparison of times.
CREATE TABLE fact (
	number serial PRIMARY KEY,
	title text NOT NULL,
	goal text NOT NULL,
	figure text NOT NULL,
	ratio text NOT NULL DEFAULT '',
	met bool NOT NULL
);

-- Rounds of all sides of a measure, A B C and C B A by turns, so that a
-- machine whose speed drifts does so for all.  Round 0 warms up and is not
-- kept.  Sides without a query are timed elsewhere.
CREATE PROCEDURE take_rounds(which text, first_round int, last_round int)
LANGUAGE plpgsql AS $$
DECLARE
	this side;
	started float8;
	result bigint;
BEGIN
	FOR number IN first_round .. last_round LOOP
		FOR this IN SELECT * FROM side
			WHERE measure = which AND query IS NOT NULL
			ORDER BY CASE WHEN number % 2 = 0 THEN name END,
				CASE WHEN number % 2 = 1 THEN name END DESC
		LOOP
			started := cpu_ms();
			EXECUTE this.query INTO result;
			INSERT INTO timing
				SELECT which, this.name, number, cpu_ms() - started
				WHERE number > 0;
		END LOOP;
	END LOOP;
END
$$;

CREATE VIEW round_ratio AS
	SELECT c.number, c.title, c.times_faster, c.goal, o.round,
		o.ms / os.items * 1e6 AS ours_ns, t.ms / ts.items * 1e6 AS theirs_ns,
		CASE WHEN times_faster
			THEN (t.ms / ts.items) / (o.ms / os.items)
			ELSE (o.ms / os.items) / (t.ms / ts.items) END AS ratio
	FROM comparison AS c
		JOIN timing AS o ON (o.measure, o.name) = (c.measure, c.ours)
		JOIN timing AS t ON (t.measure, t.name) = (c.measure, c.theirs)
			AND t.round = o.round
		JOIN side AS os ON (os.measure, os.name) = (o.measure, o.name)
		JOIN side AS ts ON (ts.measure, ts.name) = (t.measure, t.name);

CREATE FUNCTION shown(number float8) RETURNS text
LANGUAGE sql IMMUTABLE AS $$
	SELECT CASE WHEN number >= 100 THEN to_char(number, 'FM999,999,999,990')
		WHEN number >= 10 THEN to_char(number, 'FM990.0')
		ELSE to_char(number, 'FM990.00') END
$$;

CREATE VIEW compared AS
	SELECT number, title,
		CASE WHEN goal IS NULL THEN ''
			WHEN times_faster THEN format('>= %s times faster', goal)
			ELSE format('<= %s times', goal) END AS goal,
		format('%s ns to %s ns',
			shown(percentile_cont(0.5) WITHIN GROUP (ORDER BY ours_ns)),
			shown(percentile_cont(0.5) WITHIN GROUP (ORDER BY theirs_ns)))
			AS figure,
		format('%s (%s .. %s)',
			shown(percentile_cont(0.5) WITHIN GROUP (ORDER BY ratio)),
			shown(min(ratio)), shown(max(ratio))) AS ratio,
		CASE WHEN times_faster
			THEN percentile_cont(0.5) WITHIN GROUP (ORDER BY ratio) >= c.goal
			ELSE percentile_cont(0.5) WITHIN GROUP (ORDER BY ratio) <= c.goal
			END AS met
	FROM round_ratio AS c
	GROUP BY number, title, times_faster, c.goal;
