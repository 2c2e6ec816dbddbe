/* Type iam_request. */

CREATE TYPE iam_request;

CREATE FUNCTION iam_request_in(cstring) RETURNS iam_request
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 1000
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION iam_request_in(cstring) IS 'I/O';

CREATE FUNCTION iam_request_out(iam_request) RETURNS cstring
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 100
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION iam_request_out(iam_request) IS 'I/O';

CREATE FUNCTION iam_request_recv(internal) RETURNS iam_request
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 1000
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION iam_request_recv(internal) IS 'I/O';

CREATE FUNCTION iam_request_send(iam_request) RETURNS bytea
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 100
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION iam_request_send(iam_request) IS 'I/O';

CREATE TYPE iam_request (
	INPUT = iam_request_in, OUTPUT = iam_request_out,
	RECEIVE = iam_request_recv, SEND = iam_request_send,
	INTERNALLENGTH = VARIABLE, ALIGNMENT = int4, STORAGE = extended
);
COMMENT ON TYPE iam_request IS
	'one prepared question: action, resource, context, principal';

CREATE FUNCTION iam_request(action text, resource text,
	context jsonb DEFAULT '{}', principal text DEFAULT NULL)
	RETURNS iam_request
	LANGUAGE c IMMUTABLE PARALLEL SAFE COST 100
	AS 'MODULE_PATHNAME', 'iam_request_make';
COMMENT ON FUNCTION iam_request(text, text, jsonb, text) IS
	'prepare a question: concrete action, ARN or *, context keys, caller';

/* Comparison: that of the canonical text, as bytes of UTF-8. */

CREATE FUNCTION iam_request_eq(iam_request, iam_request) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF COST 1
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION iam_request_eq(iam_request, iam_request) IS
	'implementation of = operator';

CREATE FUNCTION iam_request_ne(iam_request, iam_request) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF COST 1
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION iam_request_ne(iam_request, iam_request) IS
	'implementation of <> operator';

CREATE FUNCTION iam_request_lt(iam_request, iam_request) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF COST 100
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION iam_request_lt(iam_request, iam_request) IS
	'implementation of < operator';

CREATE FUNCTION iam_request_le(iam_request, iam_request) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF COST 100
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION iam_request_le(iam_request, iam_request) IS
	'implementation of <= operator';

CREATE FUNCTION iam_request_gt(iam_request, iam_request) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF COST 100
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION iam_request_gt(iam_request, iam_request) IS
	'implementation of > operator';

CREATE FUNCTION iam_request_ge(iam_request, iam_request) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF COST 100
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION iam_request_ge(iam_request, iam_request) IS
	'implementation of >= operator';

CREATE FUNCTION iam_request_cmp(iam_request, iam_request) RETURNS integer
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF COST 100
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION iam_request_cmp(iam_request, iam_request) IS
	'less, equal, greater: -1, 0, 1 by canonical text';

CREATE FUNCTION iam_request_hash(iam_request) RETURNS integer
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF COST 100
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION iam_request_hash(iam_request) IS 'hash of the canonical text';

CREATE FUNCTION iam_request_hash_extended(iam_request, bigint) RETURNS bigint
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF COST 100
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION iam_request_hash_extended(iam_request, bigint) IS
	'seeded hash of the canonical text';

CREATE OPERATOR = (
	LEFTARG = iam_request, RIGHTARG = iam_request, FUNCTION = iam_request_eq,
	COMMUTATOR = =, NEGATOR = <>,
	RESTRICT = eqsel, JOIN = eqjoinsel, HASHES, MERGES
);
COMMENT ON OPERATOR = (iam_request, iam_request) IS 'equal, by canonical text';

CREATE OPERATOR <> (
	LEFTARG = iam_request, RIGHTARG = iam_request, FUNCTION = iam_request_ne,
	COMMUTATOR = <>, NEGATOR = =,
	RESTRICT = neqsel, JOIN = neqjoinsel
);
COMMENT ON OPERATOR <> (iam_request, iam_request) IS 'not equal, by canonical text';

CREATE OPERATOR < (
	LEFTARG = iam_request, RIGHTARG = iam_request, FUNCTION = iam_request_lt,
	COMMUTATOR = >, NEGATOR = >=,
	RESTRICT = scalarltsel, JOIN = scalarltjoinsel
);
COMMENT ON OPERATOR < (iam_request, iam_request) IS 'before, by canonical text';

CREATE OPERATOR <= (
	LEFTARG = iam_request, RIGHTARG = iam_request, FUNCTION = iam_request_le,
	COMMUTATOR = >=, NEGATOR = >,
	RESTRICT = scalarlesel, JOIN = scalarlejoinsel
);
COMMENT ON OPERATOR <= (iam_request, iam_request) IS 'before or equal, by canonical text';

CREATE OPERATOR > (
	LEFTARG = iam_request, RIGHTARG = iam_request, FUNCTION = iam_request_gt,
	COMMUTATOR = <, NEGATOR = <=,
	RESTRICT = scalargtsel, JOIN = scalargtjoinsel
);
COMMENT ON OPERATOR > (iam_request, iam_request) IS 'after, by canonical text';

CREATE OPERATOR >= (
	LEFTARG = iam_request, RIGHTARG = iam_request, FUNCTION = iam_request_ge,
	COMMUTATOR = <=, NEGATOR = <,
	RESTRICT = scalargesel, JOIN = scalargejoinsel
);
COMMENT ON OPERATOR >= (iam_request, iam_request) IS 'after or equal, by canonical text';

CREATE OPERATOR CLASS iam_request_btree_ops
	DEFAULT FOR TYPE iam_request USING btree AS
	OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 =, OPERATOR 4 >=, OPERATOR 5 >,
	FUNCTION 1 iam_request_cmp(iam_request, iam_request);
COMMENT ON OPERATOR CLASS iam_request_btree_ops USING btree IS
	'order by canonical text';
COMMENT ON OPERATOR FAMILY iam_request_btree_ops USING btree IS
	'order by canonical text';

CREATE OPERATOR CLASS iam_request_hash_ops
	DEFAULT FOR TYPE iam_request USING hash AS
	OPERATOR 1 =,
	FUNCTION 1 iam_request_hash(iam_request),
	FUNCTION 2 iam_request_hash_extended(iam_request, bigint);
COMMENT ON OPERATOR CLASS iam_request_hash_ops USING hash IS
	'equality of canonical text';
COMMENT ON OPERATOR FAMILY iam_request_hash_ops USING hash IS
	'equality of canonical text';
