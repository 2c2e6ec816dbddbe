/* The index: which policies may allow this? */

CREATE FUNCTION iam_gin_extract_policy(iam_policy, internal) RETURNS internal
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION iam_gin_extract_policy(iam_policy, internal) IS
	'GIN support';

CREATE FUNCTION iam_gin_extract_query(iam_policy, internal, smallint, internal,
	internal, internal, internal) RETURNS internal
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION iam_gin_extract_query(iam_policy, internal, smallint,
	internal, internal, internal, internal) IS 'GIN support';

CREATE FUNCTION iam_gin_consistent(internal, smallint, iam_policy, integer,
	internal, internal, internal, internal) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION iam_gin_consistent(internal, smallint, iam_policy,
	integer, internal, internal, internal, internal) IS 'GIN support';

CREATE FUNCTION iam_gin_triconsistent(internal, smallint, iam_policy, integer,
	internal, internal, internal) RETURNS "char"
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION iam_gin_triconsistent(internal, smallint, iam_policy,
	integer, internal, internal, internal) IS 'GIN support';

CREATE FUNCTION iam_gin_compare_partial(integer, integer, smallint, internal)
	RETURNS integer
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION iam_gin_compare_partial(integer, integer, smallint,
	internal) IS 'GIN support';

CREATE OPERATOR CLASS iam_policy_ops
	DEFAULT FOR TYPE iam_policy USING gin AS
	OPERATOR 1 @? (iam_policy, iam_request),
	OPERATOR 2 @~ (iam_policy, iam_pattern),
	FUNCTION 1 pg_catalog.btint4cmp(integer, integer),
	FUNCTION 2 iam_gin_extract_policy(iam_policy, internal),
	FUNCTION 3 iam_gin_extract_query(iam_policy, internal, smallint, internal,
		internal, internal, internal),
	FUNCTION 4 iam_gin_consistent(internal, smallint, iam_policy, integer,
		internal, internal, internal, internal),
	FUNCTION 5 iam_gin_compare_partial(integer, integer, smallint, internal),
	FUNCTION 6 iam_gin_triconsistent(internal, smallint, iam_policy, integer,
		internal, internal, internal),
	STORAGE integer;
COMMENT ON OPERATOR CLASS iam_policy_ops USING gin IS
	'finds the policies that may allow a request (@?) or one of a pattern (@~)';
COMMENT ON OPERATOR FAMILY iam_policy_ops USING gin IS
	'finds the policies that may allow a request (@?) or one of a pattern (@~)';

/* For the curious; what they return may change with every release. */
CREATE FUNCTION iam_debug_keys(policy iam_policy,
	OUT key integer, OUT open boolean)
	RETURNS SETOF record
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 100 ROWS 15
	AS 'MODULE_PATHNAME', 'iam_debug_keys_policy';
COMMENT ON FUNCTION iam_debug_keys(iam_policy) IS
	'keys of the policy in an index; unstable, for debugging';

CREATE FUNCTION iam_debug_keys(request iam_request,
	OUT key integer, OUT open boolean)
	RETURNS SETOF record
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 100 ROWS 100
	AS 'MODULE_PATHNAME', 'iam_debug_keys_request';
COMMENT ON FUNCTION iam_debug_keys(iam_request) IS
	'keys of a search for the request; open: every key with the same action is meant; unstable, for debugging';

CREATE FUNCTION iam_debug_keys(pattern iam_pattern,
	OUT key integer, OUT open boolean)
	RETURNS SETOF record
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 100 ROWS 10
	AS 'MODULE_PATHNAME', 'iam_debug_keys_pattern';
COMMENT ON FUNCTION iam_debug_keys(iam_pattern) IS
	'the same of a pattern; no row: all policies are looked at; unstable, for debugging';
