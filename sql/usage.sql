/* Which actions were used, from audit logs. */

CREATE FUNCTION iam_cloudtrail_usage(document text,
	OUT event_id text, OUT happened_at timestamptz, OUT account text,
	OUT region text, OUT principal text, OUT principal_id text,
	OUT actor text, OUT via text, OUT event_source text, OUT event_name text,
	OUT action text, OUT relation text, OUT resource text, OUT outcome text,
	OUT error_code text, OUT category text, OUT shared_event_id text,
	OUT error text)
	RETURNS SETOF record
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 1000 ROWS 1000
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION iam_cloudtrail_usage(text) IS
	'CloudTrail records as rows, one for each event and action that it needed; what cannot be read has an error';
