-- lint.sql: what it costs to find what is wrong, and to keep it out.
--
-- The sides are measured with the others; lint_facts.sql reads what came out.

\set ON_ERROR_STOP 1

-- What a guard that refuses errors takes.
CREATE TABLE clean_policy (id int, v iam_policy COMPRESSION lz4);
INSERT INTO clean_policy
	SELECT id, v FROM managed_policy WHERE iam_complies(v, 'error');
CREATE UNLOGGED TABLE plain (id int, v iam_policy COMPRESSION lz4);
CREATE UNLOGGED TABLE guarded (LIKE plain INCLUDING ALL);
CREATE TRIGGER guard BEFORE INSERT OR UPDATE ON guarded FOR EACH ROW
	EXECUTE FUNCTION iam_guard('v', 'error');
VACUUM ANALYZE clean_policy;

SELECT count(*) AS clean_rows FROM clean_policy \gset
SELECT count(*) AS managed_rows FROM managed_policy \gset

INSERT INTO side VALUES
	('lint', 'default',
	 'SELECT count(rule) FROM managed_policy, iam_lint(v, ''identity'')',
	 :managed_rows),
	('lint', 'agent',
	 'SELECT count(rule) FROM managed_policy, iam_lint(v, ''identity'', '
	 '''{"profile": "agent"}'')', :managed_rows),
	('lint', 'iam_complies',
	 'SELECT count(*) FROM managed_policy WHERE iam_complies(v)',
	 :managed_rows),
	('guard', 'guarded',
	 'WITH t AS (INSERT INTO guarded SELECT * FROM clean_policy RETURNING 1) '
	 'SELECT count(*) FROM t', :clean_rows),
	-- the policies are read from the disk's form twice, as they are there
	('guard', 'plain and lint',
	 'WITH t AS (INSERT INTO plain SELECT * FROM clean_policy RETURNING 1), '
	 'l AS (SELECT count(*) FROM clean_policy '
	 'WHERE iam_complies(v, ''error'')) '
	 'SELECT l.count + (SELECT count(*) FROM t) FROM l', :clean_rows),
	('guard', 'plain',
	 'WITH t AS (INSERT INTO plain SELECT * FROM clean_policy RETURNING 1) '
	 'SELECT count(*) FROM t', :clean_rows);

INSERT INTO comparison (title, measure, ours, theirs, times_faster, goal)
VALUES
	('INSERT under iam_guard : plain INSERT and iam_complies', 'guard',
	 'guarded', 'plain and lint', false, 1.1),
	('INSERT under iam_guard : plain INSERT', 'guard', 'guarded', 'plain',
	 false, NULL),
	('iam_lint, profile agent : default', 'lint', 'agent', 'default', false,
	 NULL),
	('iam_complies : iam_lint, profile default', 'lint', 'iam_complies',
	 'default', false, NULL);
