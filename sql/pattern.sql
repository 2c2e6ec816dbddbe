/* Type iam_pattern. */

CREATE TYPE iam_pattern;

CREATE FUNCTION iam_pattern_in(cstring) RETURNS iam_pattern
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 1000
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION iam_pattern_in(cstring) IS 'I/O';

CREATE FUNCTION iam_pattern_out(iam_pattern) RETURNS cstring
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 100
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION iam_pattern_out(iam_pattern) IS 'I/O';

CREATE FUNCTION iam_pattern_recv(internal) RETURNS iam_pattern
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 1000
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION iam_pattern_recv(internal) IS 'I/O';

CREATE FUNCTION iam_pattern_send(iam_pattern) RETURNS bytea
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 100
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION iam_pattern_send(iam_pattern) IS 'I/O';

CREATE TYPE iam_pattern (
	INPUT = iam_pattern_in, OUTPUT = iam_pattern_out,
	RECEIVE = iam_pattern_recv, SEND = iam_pattern_send,
	INTERNALLENGTH = VARIABLE, ALIGNMENT = int4, STORAGE = extended
);
COMMENT ON TYPE iam_pattern IS
	'a set of requests: action pattern and resource pattern';

CREATE FUNCTION iam_pattern(action text, resource text DEFAULT '*')
	RETURNS iam_pattern
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 100
	AS 'MODULE_PATHNAME', 'iam_pattern_make';
COMMENT ON FUNCTION iam_pattern(text, text) IS
	'a set of requests: action and resource, both with wildcards';

/* Comparison: that of the canonical text, as bytes of UTF-8. */

CREATE FUNCTION iam_pattern_eq(iam_pattern, iam_pattern) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF COST 1
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION iam_pattern_eq(iam_pattern, iam_pattern) IS
	'implementation of = operator';

CREATE FUNCTION iam_pattern_ne(iam_pattern, iam_pattern) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF COST 1
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION iam_pattern_ne(iam_pattern, iam_pattern) IS
	'implementation of <> operator';

CREATE FUNCTION iam_pattern_lt(iam_pattern, iam_pattern) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF COST 100
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION iam_pattern_lt(iam_pattern, iam_pattern) IS
	'implementation of < operator';

CREATE FUNCTION iam_pattern_le(iam_pattern, iam_pattern) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF COST 100
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION iam_pattern_le(iam_pattern, iam_pattern) IS
	'implementation of <= operator';

CREATE FUNCTION iam_pattern_gt(iam_pattern, iam_pattern) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF COST 100
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION iam_pattern_gt(iam_pattern, iam_pattern) IS
	'implementation of > operator';

CREATE FUNCTION iam_pattern_ge(iam_pattern, iam_pattern) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF COST 100
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION iam_pattern_ge(iam_pattern, iam_pattern) IS
	'implementation of >= operator';

CREATE FUNCTION iam_pattern_cmp(iam_pattern, iam_pattern) RETURNS integer
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF COST 100
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION iam_pattern_cmp(iam_pattern, iam_pattern) IS
	'less, equal, greater: -1, 0, 1 by canonical text';

CREATE FUNCTION iam_pattern_hash(iam_pattern) RETURNS integer
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF COST 100
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION iam_pattern_hash(iam_pattern) IS 'hash of the canonical text';

CREATE FUNCTION iam_pattern_hash_extended(iam_pattern, bigint) RETURNS bigint
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF COST 100
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION iam_pattern_hash_extended(iam_pattern, bigint) IS
	'seeded hash of the canonical text';

CREATE OPERATOR = (
	LEFTARG = iam_pattern, RIGHTARG = iam_pattern, FUNCTION = iam_pattern_eq,
	COMMUTATOR = =, NEGATOR = <>,
	RESTRICT = eqsel, JOIN = eqjoinsel, HASHES, MERGES
);
COMMENT ON OPERATOR = (iam_pattern, iam_pattern) IS 'equal, by canonical text';

CREATE OPERATOR <> (
	LEFTARG = iam_pattern, RIGHTARG = iam_pattern, FUNCTION = iam_pattern_ne,
	COMMUTATOR = <>, NEGATOR = =,
	RESTRICT = neqsel, JOIN = neqjoinsel
);
COMMENT ON OPERATOR <> (iam_pattern, iam_pattern) IS 'not equal, by canonical text';

CREATE OPERATOR < (
	LEFTARG = iam_pattern, RIGHTARG = iam_pattern, FUNCTION = iam_pattern_lt,
	COMMUTATOR = >, NEGATOR = >=,
	RESTRICT = scalarltsel, JOIN = scalarltjoinsel
);
COMMENT ON OPERATOR < (iam_pattern, iam_pattern) IS 'before, by canonical text';

CREATE OPERATOR <= (
	LEFTARG = iam_pattern, RIGHTARG = iam_pattern, FUNCTION = iam_pattern_le,
	COMMUTATOR = >=, NEGATOR = >,
	RESTRICT = scalarlesel, JOIN = scalarlejoinsel
);
COMMENT ON OPERATOR <= (iam_pattern, iam_pattern) IS 'before or equal, by canonical text';

CREATE OPERATOR > (
	LEFTARG = iam_pattern, RIGHTARG = iam_pattern, FUNCTION = iam_pattern_gt,
	COMMUTATOR = <, NEGATOR = <=,
	RESTRICT = scalargtsel, JOIN = scalargtjoinsel
);
COMMENT ON OPERATOR > (iam_pattern, iam_pattern) IS 'after, by canonical text';

CREATE OPERATOR >= (
	LEFTARG = iam_pattern, RIGHTARG = iam_pattern, FUNCTION = iam_pattern_ge,
	COMMUTATOR = <=, NEGATOR = <,
	RESTRICT = scalargesel, JOIN = scalargejoinsel
);
COMMENT ON OPERATOR >= (iam_pattern, iam_pattern) IS 'after or equal, by canonical text';

CREATE OPERATOR CLASS iam_pattern_btree_ops
	DEFAULT FOR TYPE iam_pattern USING btree AS
	OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 =, OPERATOR 4 >=, OPERATOR 5 >,
	FUNCTION 1 iam_pattern_cmp(iam_pattern, iam_pattern);
COMMENT ON OPERATOR CLASS iam_pattern_btree_ops USING btree IS
	'order by canonical text';
COMMENT ON OPERATOR FAMILY iam_pattern_btree_ops USING btree IS
	'order by canonical text';

CREATE OPERATOR CLASS iam_pattern_hash_ops
	DEFAULT FOR TYPE iam_pattern USING hash AS
	OPERATOR 1 =,
	FUNCTION 1 iam_pattern_hash(iam_pattern),
	FUNCTION 2 iam_pattern_hash_extended(iam_pattern, bigint);
COMMENT ON OPERATOR CLASS iam_pattern_hash_ops USING hash IS
	'equality of canonical text';
COMMENT ON OPERATOR FAMILY iam_pattern_hash_ops USING hash IS
	'equality of canonical text';
