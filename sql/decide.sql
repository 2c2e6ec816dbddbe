/* Decisions on one document. */

CREATE FUNCTION iam_allows_support(internal) RETURNS internal
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION iam_allows_support(internal) IS
	'planner support of iam_allows: a call becomes the operator @?';

CREATE FUNCTION iam_allows_sel(internal, oid, internal, integer)
	RETURNS double precision
	LANGUAGE c STABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION iam_allows_sel(internal, oid, internal, integer) IS
	'restriction selectivity of @?';

CREATE FUNCTION iam_allows_joinsel(internal, oid, internal, smallint, internal)
	RETURNS double precision
	LANGUAGE c STABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION iam_allows_joinsel(internal, oid, internal, smallint,
	internal) IS 'join selectivity of @?';

CREATE FUNCTION iam_allows(policy iam_policy, request iam_request)
	RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF COST 50
	SUPPORT iam_allows_support
	AS 'MODULE_PATHNAME', 'iam_allows_request';
COMMENT ON FUNCTION iam_allows(iam_policy, iam_request) IS
	'does the document, as an identity policy, allow the request?';

CREATE FUNCTION iam_allows(policy iam_policy, action text, resource text,
	context jsonb DEFAULT '{}')
	RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 50
	SUPPORT iam_allows_support
	AS 'MODULE_PATHNAME', 'iam_allows_text';
COMMENT ON FUNCTION iam_allows(iam_policy, text, text, jsonb) IS
	'does the document, as an identity policy, allow the action?';

CREATE OPERATOR @? (
	LEFTARG = iam_policy, RIGHTARG = iam_request, FUNCTION = iam_allows,
	RESTRICT = iam_allows_sel, JOIN = iam_allows_joinsel
);
COMMENT ON OPERATOR @? (iam_policy, iam_request) IS
	'does the document, as an identity policy, allow the request?';

CREATE FUNCTION iam_decide(policy iam_policy, request iam_request)
	RETURNS iam_decision
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 50
	AS 'MODULE_PATHNAME', 'iam_decide_request';
COMMENT ON FUNCTION iam_decide(iam_policy, iam_request) IS
	'decision of the document, as an identity policy, on the request';

CREATE FUNCTION iam_decide(policy iam_policy, action text, resource text,
	context jsonb DEFAULT '{}')
	RETURNS iam_decision
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 50
	AS 'MODULE_PATHNAME', 'iam_decide_text';
COMMENT ON FUNCTION iam_decide(iam_policy, text, text, jsonb) IS
	'decision of the document, as an identity policy, on the action';

CREATE FUNCTION iam_decide_many(policy iam_policy, requests iam_request[])
	RETURNS iam_decision[]
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 100
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION iam_decide_many(iam_policy, iam_request[]) IS
	'decisions of the document on many requests, in their order';
