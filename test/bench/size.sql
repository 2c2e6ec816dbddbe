-- size.sql: bytes of the stored values, all columns compressed with lz4.

\set ON_ERROR_STOP 1

CREATE PROCEDURE compare_size(corpus text, goal float8) LANGUAGE plpgsql AS $$
BEGIN
	EXECUTE format($sql$
		INSERT INTO fact (title, goal, figure, ratio, met)
		SELECT 'stored size, ' || %L || ' : jsonb', '<= ' || %L || ' times',
			format('%%s to %%s bytes', round(ours), round(theirs)),
			shown(ours / theirs), ours / theirs <= %L
		FROM (SELECT avg(pg_column_size(v))::float8 AS ours FROM %I) AS p,
			(SELECT avg(pg_column_size(v))::float8 AS theirs FROM %I) AS j
		$sql$, corpus, goal, goal, corpus || '_policy', corpus || '_jsonb');
END
$$;

\o /dev/null
CALL compare_size('scaled', 1.2);
CALL compare_size('managed', 1.5);
\o
