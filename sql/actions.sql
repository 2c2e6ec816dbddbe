/* The catalogue's actions that a document names. */

CREATE FUNCTION iam_actions(policy iam_policy,
	OUT action text, OUT service text, OUT access_level text,
	OUT resources text[], OUT conditional boolean, OUT statements integer[],
	OUT usable boolean, OUT reason text)
	RETURNS SETOF record
	LANGUAGE c STABLE STRICT PARALLEL SAFE COST 1000 ROWS 90
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION iam_actions(iam_policy) IS
	'catalogue actions that the Allow statements name; not usable when it is proven that no request on a resource of its types can pass';

CREATE FUNCTION iam_unused_actions(policy iam_policy, used_actions text[],
	OUT action text, OUT service text, OUT access_level text,
	OUT granted_by integer[], OUT verdict text, OUT reason text)
	RETURNS SETOF record
	LANGUAGE c STABLE STRICT PARALLEL SAFE COST 1000 ROWS 80
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION iam_unused_actions(iam_policy, text[]) IS
	'allowed actions that the list lacks: unused, no_coverage (data events), not_observable (no log shows them)';

CREATE FUNCTION iam_tighten(policy iam_policy, used_actions text[],
	keep text[] DEFAULT NULL)
	RETURNS iam_policy
	LANGUAGE c STABLE PARALLEL SAFE COST 1000
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION iam_tighten(iam_policy, text[], text[]) IS
	'the document without unused actions, never wider; what no log shows stays unless keep says what does';
