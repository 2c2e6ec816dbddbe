-- load.sql: the workload as tables.
--
-- Procedures that load it; load_... in workload.sh call them.  A corpus is
-- three tables of the same rows, one for each form of the document, so that a
-- scan reads that form and nothing else.  All columns are compressed with lz4,
-- which is what iam_policy is recommended to be stored with.

\set ON_ERROR_STOP 1

-- What was checked, how often, how often it was wrong; and which were.
CREATE TABLE checked (
	corpus text,
	what text,
	cases bigint,
	wrong bigint
);

CREATE TABLE difference (
	corpus text,
	what text,
	policy text,
	request text,
	expected text,
	answer text
);

-- One line of a file; no line has the two control characters.
CREATE UNLOGGED TABLE line (number bigserial, text text);

CREATE PROCEDURE read_lines(path text) LANGUAGE plpgsql AS $$
BEGIN
	TRUNCATE line RESTART IDENTITY;
	EXECUTE format('COPY line (text) FROM %L WITH (FORMAT csv, '
				   'QUOTE E''\x01'', DELIMITER E''\x02'')', path);
END
$$;

-- Answers of one policy: a letter for each question of its corpus.
CREATE TABLE expected (
	corpus text,
	policy int,
	answers text,
	PRIMARY KEY (corpus, policy)
);

CREATE TABLE request (
	id int PRIMARY KEY,
	kind text NOT NULL,
	action text NOT NULL,
	resource text NOT NULL,
	context jsonb NOT NULL,
	question iam_request NOT NULL
);

-- Which requests a corpus is asked, in which order.
CREATE TABLE asked (
	corpus text,
	place int,
	request int REFERENCES request,
	PRIMARY KEY (corpus, place)
);

CREATE PROCEDURE load_requests(path text) LANGUAGE plpgsql AS $$
BEGIN
	CALL read_lines(path);
	INSERT INTO request
		SELECT (row->>'id')::int, row->>'kind', row->>'action',
			row->>'resource', row->'context',
			iam_request(row->>'action', row->>'resource', row->'context')
		FROM (SELECT text::jsonb AS row FROM line) AS r;
END
$$;

CREATE PROCEDURE load_corpus(corpus text, path text) LANGUAGE plpgsql AS $$
BEGIN
	CALL read_lines(path);
	EXECUTE format($sql$
		CREATE TABLE %1$I (id int, name text,
			v text COMPRESSION lz4);
		INSERT INTO %1$I
			SELECT coalesce((text::json->>'id')::int, number - 1),
				text::json->>'name', text::json->>'document'
			FROM line ORDER BY number;
		CREATE TABLE %2$I (id int, v jsonb COMPRESSION lz4);
		INSERT INTO %2$I SELECT id, v::jsonb FROM %1$I ORDER BY id;
		CREATE TABLE %3$I (id int, v iam_policy COMPRESSION lz4);
		INSERT INTO %3$I SELECT id, v::iam_policy FROM %1$I ORDER BY id;
		$sql$, corpus || '_text', corpus || '_jsonb', corpus || '_policy');
END
$$;

-- Which requests a corpus is asked, and the answers: the lines of the file
-- are the policies, the letters of a line the requests.
CREATE PROCEDURE load_expected(corpus text, path text, requests int[])
LANGUAGE plpgsql AS $$
BEGIN
	INSERT INTO asked
		SELECT corpus, place, id
		FROM unnest(requests) WITH ORDINALITY AS r (id, place);
	CALL read_lines(path);
	EXECUTE format('INSERT INTO expected SELECT %L, t.id, line.text '
				   'FROM (SELECT id, row_number() OVER (ORDER BY id) '
				   'FROM %I) AS t (id, number) JOIN line USING (number)',
				   corpus, corpus || '_text');
END
$$;
