/* Questions about all requests of a set. */

CREATE FUNCTION iam_may_support(internal) RETURNS internal
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION iam_may_support(internal) IS
	'planner support of iam_may: a call becomes the operator @~';

CREATE FUNCTION iam_may_sel(internal, oid, internal, integer)
	RETURNS double precision
	LANGUAGE c STABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION iam_may_sel(internal, oid, internal, integer) IS
	'restriction selectivity of @~';

CREATE FUNCTION iam_may_joinsel(internal, oid, internal, smallint, internal)
	RETURNS double precision
	LANGUAGE c STABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION iam_may_joinsel(internal, oid, internal, smallint,
	internal) IS 'join selectivity of @~';

CREATE FUNCTION iam_may(policy iam_policy, pattern iam_pattern)
	RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF COST 100
	SUPPORT iam_may_support
	AS 'MODULE_PATHNAME', 'iam_may_pattern';
COMMENT ON FUNCTION iam_may(iam_policy, iam_pattern) IS
	'false only when it is proven that no request of the set is allowed';

CREATE FUNCTION iam_may(policy iam_policy, action text,
	resource text DEFAULT '*')
	RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 100
	SUPPORT iam_may_support
	AS 'MODULE_PATHNAME', 'iam_may_text';
COMMENT ON FUNCTION iam_may(iam_policy, text, text) IS
	'false only when it is proven that no request is allowed that fits both patterns';

CREATE OPERATOR @~ (
	LEFTARG = iam_policy, RIGHTARG = iam_pattern, FUNCTION = iam_may,
	RESTRICT = iam_may_sel, JOIN = iam_may_joinsel
);
COMMENT ON OPERATOR @~ (iam_policy, iam_pattern) IS
	'may the document allow a request of the set?';

CREATE FUNCTION iam_grants(policy iam_policy, action text,
	resource text DEFAULT '*',
	OUT statement integer, OUT sid text, OUT action text, OUT resource text,
	OUT conditions jsonb, OUT verdict text)
	RETURNS SETOF record
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 1000 ROWS 5
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION iam_grants(iam_policy, text, text) IS
	'which statements grant requests that fit both patterns, and under which conditions: yes, conditional, undecided';

CREATE FUNCTION iam_witness(policy iam_policy, action text,
	resource text DEFAULT '*')
	RETURNS iam_request
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 1000
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION iam_witness(iam_policy, text, text) IS
	'a request that fits both patterns and that the document allows; NULL when none is found';
