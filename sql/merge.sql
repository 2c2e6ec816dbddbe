/* Several policies of one principal as one document. */

CREATE FUNCTION iam_merge(policies iam_policy[]) RETURNS iam_policy
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 100
	AS 'MODULE_PATHNAME', 'iam_merge_array';
COMMENT ON FUNCTION iam_merge(iam_policy[]) IS
	'one document with all statements; a NULL element is an error';

CREATE FUNCTION iam_merge_transition(internal, iam_policy) RETURNS internal
	LANGUAGE c IMMUTABLE PARALLEL SAFE COST 1
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION iam_merge_transition(internal, iam_policy) IS
	'transition function of iam_merge';

CREATE FUNCTION iam_merge_combine(internal, internal) RETURNS internal
	LANGUAGE c IMMUTABLE PARALLEL SAFE COST 1
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION iam_merge_combine(internal, internal) IS
	'combine function of iam_merge';

CREATE FUNCTION iam_merge_serialize(internal) RETURNS bytea
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 1
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION iam_merge_serialize(internal) IS
	'serialization function of iam_merge';

CREATE FUNCTION iam_merge_deserialize(bytea, internal) RETURNS internal
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 1
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION iam_merge_deserialize(bytea, internal) IS
	'deserialization function of iam_merge';

CREATE FUNCTION iam_merge_final(internal) RETURNS iam_policy
	LANGUAGE c IMMUTABLE PARALLEL SAFE COST 100
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION iam_merge_final(internal) IS
	'final function of iam_merge';

CREATE AGGREGATE iam_merge(iam_policy) (
	SFUNC = iam_merge_transition, STYPE = internal,
	COMBINEFUNC = iam_merge_combine,
	SERIALFUNC = iam_merge_serialize, DESERIALFUNC = iam_merge_deserialize,
	FINALFUNC = iam_merge_final, PARALLEL = SAFE
);
COMMENT ON AGGREGATE iam_merge(iam_policy) IS
	'one document with the statements of all policies; NULL is an error';
