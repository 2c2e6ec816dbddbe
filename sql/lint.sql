/* Lint: what is wrong with a document, and what to do about it. */

CREATE TYPE iam_finding AS (
	rule text,
	severity iam_severity,
	kind iam_policy_kind,
	statement integer,
	path text,
	message text,
	fix text,
	detail jsonb
);
COMMENT ON TYPE iam_finding IS
	'one row of iam_lint: statement counts from 0, path is a JSON pointer, detail holds facts for programs';

CREATE FUNCTION iam_lint(policy iam_policy, kind iam_policy_kind DEFAULT NULL,
	options jsonb DEFAULT '{}')
	RETURNS SETOF iam_finding
	LANGUAGE c STABLE PARALLEL SAFE COST 1000 ROWS 10
	AS 'MODULE_PATHNAME', 'iam_lint_stored';
COMMENT ON FUNCTION iam_lint(iam_policy, iam_policy_kind, jsonb) IS
	'what is wrong with a policy, judged as a kind (NULL: by its shape), with options';

CREATE FUNCTION iam_lint(document text, kind iam_policy_kind DEFAULT NULL,
	options jsonb DEFAULT '{}')
	RETURNS SETOF iam_finding
	LANGUAGE c STABLE PARALLEL SAFE COST 1000 ROWS 10
	AS 'MODULE_PATHNAME', 'iam_lint_document';
COMMENT ON FUNCTION iam_lint(text, iam_policy_kind, jsonb) IS
	'the same for any text, which need not be a policy nor JSON: what is wrong becomes rows';

CREATE FUNCTION iam_lint(document jsonb, kind iam_policy_kind DEFAULT NULL,
	options jsonb DEFAULT '{}')
	RETURNS SETOF iam_finding
	LANGUAGE c STABLE PARALLEL SAFE COST 1000 ROWS 10
	AS 'MODULE_PATHNAME', 'iam_lint_json';
COMMENT ON FUNCTION iam_lint(jsonb, iam_policy_kind, jsonb) IS
	'the same for any jsonb value';

CREATE FUNCTION iam_position(document text, path text,
	OUT line integer, OUT "column" integer)
	RETURNS record
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 1000
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION iam_position(text, text) IS
	'line and column, in characters from 1, of what a JSON pointer such as a path of iam_lint leads to; of a member its name; NULL when there is nothing';

CREATE FUNCTION iam_rules(
	OUT rule text, OUT severity iam_severity, OUT kinds iam_policy_kind[],
	OUT class text, OUT title text, OUT rationale text,
	OUT also_known_as text[], OUT since text, OUT profile text,
	OUT data text)
	RETURNS SETOF record
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 1000 ROWS 295
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION iam_rules() IS
	'all rules of iam_lint; those of class rel wait for what a document cannot show';

CREATE FUNCTION iam_complies(policy iam_policy,
	threshold iam_severity DEFAULT 'security_warning',
	kind iam_policy_kind DEFAULT 'identity', ignore text[] DEFAULT '{}',
	options jsonb DEFAULT '{}', ruleset text DEFAULT 'latest')
	RETURNS boolean
	LANGUAGE c IMMUTABLE PARALLEL SAFE COST 500
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION iam_complies(iam_policy, iam_severity, iam_policy_kind,
	text[], jsonb, text) IS
	'has the policy no finding at or above the threshold? for CHECK constraints, which should name a ruleset; reads the compiled catalogue alone, and what that does not know is a warning unless option strict is true';
