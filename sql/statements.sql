/* A document taken apart. */

CREATE FUNCTION iam_statements(policy iam_policy,
	OUT statement integer, OUT sid text, OUT effect iam_effect,
	OUT principals jsonb, OUT not_principals jsonb,
	OUT actions text[], OUT not_actions text[],
	OUT resources text[], OUT not_resources text[],
	OUT conditions jsonb)
	RETURNS SETOF record
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 100 ROWS 5
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION iam_statements(iam_policy) IS
	'statements of the document as rows, counted from 0';

CREATE FUNCTION iam_policy_std(policy iam_policy) RETURNS jsonb
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 100
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION iam_policy_std(iam_policy) IS
	'canonical form as in Steampipe: arrays, sorted, actions in lower case';

CREATE FUNCTION iam_why(policy iam_policy, action text, resource text,
	context jsonb DEFAULT '{}',
	OUT kind iam_policy_kind, OUT policy integer, OUT policy_name text,
	OUT statement integer, OUT sid text, OUT effect iam_effect,
	OUT applies boolean, OUT failed_at text, OUT operator text, OUT key text,
	OUT policy_values text[], OUT request_values text[], OUT reason text)
	RETURNS SETOF record
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 100 ROWS 5
	AS 'MODULE_PATHNAME', 'iam_why_text';
COMMENT ON FUNCTION iam_why(iam_policy, text, text, jsonb) IS
	'why the document allows or denies: one row a statement, and a closing row when nothing allows';

CREATE FUNCTION iam_why(policy iam_policy, request iam_request,
	OUT kind iam_policy_kind, OUT policy integer, OUT policy_name text,
	OUT statement integer, OUT sid text, OUT effect iam_effect,
	OUT applies boolean, OUT failed_at text, OUT operator text, OUT key text,
	OUT policy_values text[], OUT request_values text[], OUT reason text)
	RETURNS SETOF record
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 100 ROWS 5
	AS 'MODULE_PATHNAME', 'iam_why_request';
COMMENT ON FUNCTION iam_why(iam_policy, iam_request) IS
	'why the document allows or denies the request: rows as for the action';
