/* Policies in the forms in which people hold them. */

CREATE FUNCTION iam_policy_read(document text) RETURNS iam_policy
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 1000
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION iam_policy_read(text) IS
	'read a policy from percent-encoding, a JSON string, bare statements or an AWS CLI answer';

CREATE FUNCTION iam_account_details(document text,
	OUT principal_arn text, OUT principal_kind text, OUT name text,
	OUT account text, OUT path text, OUT policy_kind iam_policy_kind,
	OUT policy_name text, OUT policy_arn text, OUT document iam_policy,
	OUT document_text text, OUT error text, OUT created_at timestamptz,
	OUT tags jsonb, OUT via text)
	RETURNS SETOF record
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 1000 ROWS 1000
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION iam_account_details(text) IS
	'output of get-account-authorization-details as rows, one for each principal and policy';
