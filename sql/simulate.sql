/* Decisions of all kinds of policy together, and why. */

CREATE FUNCTION iam_simulate(action text, resource text,
	context jsonb DEFAULT '{}', principal text DEFAULT NULL,
	identity iam_policy[] DEFAULT '{}',
	resource_policy iam_policy DEFAULT NULL,
	boundary iam_policy[] DEFAULT NULL, session iam_policy[] DEFAULT NULL,
	scps iam_policy[] DEFAULT NULL, rcps iam_policy[] DEFAULT NULL,
	endpoint iam_policy[] DEFAULT NULL, resource_account text DEFAULT NULL,
	options jsonb DEFAULT '{}',
	OUT decision iam_decision, OUT allowed boolean,
	OUT blocked_by iam_policy_kind[], OUT matched jsonb,
	OUT missing_context text[])
	LANGUAGE c IMMUTABLE PARALLEL SAFE COST 50
	AS 'MODULE_PATHNAME', 'iam_simulate_policies';
COMMENT ON FUNCTION iam_simulate(text, text, jsonb, text, iam_policy[],
	iam_policy, iam_policy[], iam_policy[], iam_policy[], iam_policy[],
	iam_policy[], text, jsonb) IS
	'decision on one request by all kinds of policy: who blocks it, which statements decided, which context keys were missing; a NULL list is absent, an empty one allows nothing';

CREATE FUNCTION iam_explain(action text, resource text,
	context jsonb DEFAULT '{}', principal text DEFAULT NULL,
	identity iam_policy[] DEFAULT '{}',
	resource_policy iam_policy DEFAULT NULL,
	boundary iam_policy[] DEFAULT NULL, session iam_policy[] DEFAULT NULL,
	scps iam_policy[] DEFAULT NULL, rcps iam_policy[] DEFAULT NULL,
	endpoint iam_policy[] DEFAULT NULL, resource_account text DEFAULT NULL,
	options jsonb DEFAULT '{}',
	OUT kind iam_policy_kind, OUT policy integer, OUT policy_name text,
	OUT statement integer, OUT sid text, OUT effect iam_effect,
	OUT applies boolean, OUT failed_at text, OUT operator text, OUT key text,
	OUT policy_values text[], OUT request_values text[], OUT reason text)
	RETURNS SETOF record
	LANGUAGE c IMMUTABLE PARALLEL SAFE COST 500 ROWS 10
	AS 'MODULE_PATHNAME', 'iam_explain_policies';
COMMENT ON FUNCTION iam_explain(text, text, jsonb, text, iam_policy[],
	iam_policy, iam_policy[], iam_policy[], iam_policy[], iam_policy[],
	iam_policy[], text, jsonb) IS
	'why iam_simulate decides so: one row a statement, a closing row for each kind that had to allow and did not, rows without kind for what no policy decides';

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
