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
