/* Type iam_policy. */

CREATE TYPE iam_policy;

CREATE FUNCTION iam_policy_in(cstring) RETURNS iam_policy
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 1000
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION iam_policy_in(cstring) IS 'I/O';

CREATE FUNCTION iam_policy_out(iam_policy) RETURNS cstring
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 100
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION iam_policy_out(iam_policy) IS 'I/O';

CREATE FUNCTION iam_policy_recv(internal) RETURNS iam_policy
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 1000
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION iam_policy_recv(internal) IS 'I/O';

CREATE FUNCTION iam_policy_send(iam_policy) RETURNS bytea
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 100
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION iam_policy_send(iam_policy) IS 'I/O';

CREATE FUNCTION iam_policy_typanalyze(internal) RETURNS boolean
	LANGUAGE c STABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION iam_policy_typanalyze(internal) IS
	'statistics of ANALYZE: the standard ones, and the common keys of iam_policy_ops';

CREATE TYPE iam_policy (
	INPUT = iam_policy_in, OUTPUT = iam_policy_out,
	RECEIVE = iam_policy_recv, SEND = iam_policy_send,
	ANALYZE = iam_policy_typanalyze,
	INTERNALLENGTH = VARIABLE, ALIGNMENT = int4, STORAGE = extended
);
COMMENT ON TYPE iam_policy IS
	'IAM policy document: JSON text in and out, checked and compiled at input';

/*
 * Casts from others go through the text: json keeps order and duplicates for
 * our own reader to see, jsonb has lost both before.
 */
CREATE CAST (text AS iam_policy) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (text AS iam_policy) IS
	'read a policy document';
CREATE CAST (iam_policy AS text) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (iam_policy AS text) IS
	'canonical text of the document';
CREATE CAST (json AS iam_policy) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (json AS iam_policy) IS
	'read a policy document';
CREATE CAST (iam_policy AS json) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (iam_policy AS json) IS
	'the document as JSON';
CREATE CAST (jsonb AS iam_policy) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (jsonb AS iam_policy) IS
	'read a policy document; member order is lost';
CREATE FUNCTION iam_policy_to_jsonb(iam_policy) RETURNS jsonb
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 100
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION iam_policy_to_jsonb(iam_policy) IS
	'the document as jsonb';
CREATE CAST (iam_policy AS jsonb) WITH FUNCTION iam_policy_to_jsonb(iam_policy)
	AS ASSIGNMENT;
COMMENT ON CAST (iam_policy AS jsonb) IS
	'the document as jsonb; member order is lost';

/* Comparison: that of the canonical text, as bytes of UTF-8. */

CREATE FUNCTION iam_policy_eq(iam_policy, iam_policy) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF COST 1
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION iam_policy_eq(iam_policy, iam_policy) IS
	'implementation of = operator';

CREATE FUNCTION iam_policy_ne(iam_policy, iam_policy) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF COST 1
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION iam_policy_ne(iam_policy, iam_policy) IS
	'implementation of <> operator';

CREATE FUNCTION iam_policy_lt(iam_policy, iam_policy) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF COST 100
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION iam_policy_lt(iam_policy, iam_policy) IS
	'implementation of < operator';

CREATE FUNCTION iam_policy_le(iam_policy, iam_policy) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF COST 100
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION iam_policy_le(iam_policy, iam_policy) IS
	'implementation of <= operator';

CREATE FUNCTION iam_policy_gt(iam_policy, iam_policy) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF COST 100
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION iam_policy_gt(iam_policy, iam_policy) IS
	'implementation of > operator';

CREATE FUNCTION iam_policy_ge(iam_policy, iam_policy) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF COST 100
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION iam_policy_ge(iam_policy, iam_policy) IS
	'implementation of >= operator';

CREATE FUNCTION iam_policy_cmp(iam_policy, iam_policy) RETURNS integer
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF COST 100
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION iam_policy_cmp(iam_policy, iam_policy) IS
	'less, equal, greater: -1, 0, 1 by canonical text';

CREATE FUNCTION iam_policy_hash(iam_policy) RETURNS integer
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF COST 100
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION iam_policy_hash(iam_policy) IS 'hash of the canonical text';

CREATE FUNCTION iam_policy_hash_extended(iam_policy, bigint) RETURNS bigint
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF COST 100
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION iam_policy_hash_extended(iam_policy, bigint) IS
	'seeded hash of the canonical text';

CREATE OPERATOR = (
	LEFTARG = iam_policy, RIGHTARG = iam_policy, FUNCTION = iam_policy_eq,
	COMMUTATOR = =, NEGATOR = <>,
	RESTRICT = eqsel, JOIN = eqjoinsel, HASHES, MERGES
);
COMMENT ON OPERATOR = (iam_policy, iam_policy) IS 'equal, by canonical text';

CREATE OPERATOR <> (
	LEFTARG = iam_policy, RIGHTARG = iam_policy, FUNCTION = iam_policy_ne,
	COMMUTATOR = <>, NEGATOR = =,
	RESTRICT = neqsel, JOIN = neqjoinsel
);
COMMENT ON OPERATOR <> (iam_policy, iam_policy) IS 'not equal, by canonical text';

CREATE OPERATOR < (
	LEFTARG = iam_policy, RIGHTARG = iam_policy, FUNCTION = iam_policy_lt,
	COMMUTATOR = >, NEGATOR = >=,
	RESTRICT = scalarltsel, JOIN = scalarltjoinsel
);
COMMENT ON OPERATOR < (iam_policy, iam_policy) IS 'before, by canonical text';

CREATE OPERATOR <= (
	LEFTARG = iam_policy, RIGHTARG = iam_policy, FUNCTION = iam_policy_le,
	COMMUTATOR = >=, NEGATOR = >,
	RESTRICT = scalarlesel, JOIN = scalarlejoinsel
);
COMMENT ON OPERATOR <= (iam_policy, iam_policy) IS 'before or equal, by canonical text';

CREATE OPERATOR > (
	LEFTARG = iam_policy, RIGHTARG = iam_policy, FUNCTION = iam_policy_gt,
	COMMUTATOR = <, NEGATOR = <=,
	RESTRICT = scalargtsel, JOIN = scalargtjoinsel
);
COMMENT ON OPERATOR > (iam_policy, iam_policy) IS 'after, by canonical text';

CREATE OPERATOR >= (
	LEFTARG = iam_policy, RIGHTARG = iam_policy, FUNCTION = iam_policy_ge,
	COMMUTATOR = <=, NEGATOR = <,
	RESTRICT = scalargesel, JOIN = scalargejoinsel
);
COMMENT ON OPERATOR >= (iam_policy, iam_policy) IS 'after or equal, by canonical text';

CREATE OPERATOR CLASS iam_policy_btree_ops
	DEFAULT FOR TYPE iam_policy USING btree AS
	OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 =, OPERATOR 4 >=, OPERATOR 5 >,
	FUNCTION 1 iam_policy_cmp(iam_policy, iam_policy);
COMMENT ON OPERATOR CLASS iam_policy_btree_ops USING btree IS
	'order by canonical text';
COMMENT ON OPERATOR FAMILY iam_policy_btree_ops USING btree IS
	'order by canonical text';

CREATE OPERATOR CLASS iam_policy_hash_ops
	DEFAULT FOR TYPE iam_policy USING hash AS
	OPERATOR 1 =,
	FUNCTION 1 iam_policy_hash(iam_policy),
	FUNCTION 2 iam_policy_hash_extended(iam_policy, bigint);
COMMENT ON OPERATOR CLASS iam_policy_hash_ops USING hash IS
	'equality of canonical text';
COMMENT ON OPERATOR FAMILY iam_policy_hash_ops USING hash IS
	'equality of canonical text';
