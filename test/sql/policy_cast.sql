--
-- POLICY_CAST
--
-- Casts of iam_policy from and to text, json and jsonb: explicit or by
-- assignment, never implicit (design.md 3.1).
--
SELECT castsource::regtype AS source, casttarget::regtype AS target,
	castcontext AS context, castmethod AS method
FROM pg_cast
WHERE 'iam_policy'::regtype IN (castsource, casttarget)
ORDER BY castsource::regtype::text COLLATE "C",
	casttarget::regtype::text COLLATE "C";
CREATE TEMP TABLE texts (text text);
INSERT INTO texts VALUES
	('{}'),
	('{"Statement": [], "Version": "2012-10-17"}'),
	('{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":["s3:Get*","s3:List*"],"Resource":"*"}}'),
	('{"Id":"\"\\\/\b\f\n\r\t\u0001é日😀"}'),
	('{"Statement":{"Effect":"Deny","NotAction":[],"NotResource":"","Condition":{"NumericEquals":{"k":[1,-2,3.0]},"Bool":{"l":false}}}}'),
	(NULL);
-- text, json and jsonb that say the same make the same policy, and back
SELECT count(*), count(text::iam_policy) AS not_null,
	count(*) FILTER (WHERE text::iam_policy = text::json::iam_policy) AS json,
	count(*) FILTER (WHERE text::iam_policy::text::iam_policy =
		text::iam_policy) AS text_back,
	count(*) FILTER (WHERE text::iam_policy::json::iam_policy =
		text::iam_policy) AS json_back,
	count(*) FILTER (WHERE text::iam_policy::jsonb = text::jsonb) AS jsonb_same,
	count(*) FILTER (WHERE text::iam_policy::json::text =
		text::iam_policy::text) AS json_text
FROM texts;
SELECT text::jsonb::iam_policy AS from_jsonb, text::iam_policy::jsonb AS to_jsonb,
	text::iam_policy::json ->> 'Version' AS version FROM texts;
-- jsonb has settled duplicates and numbers before the policy sees them, and
-- gives its own order to keys and operators; json has not
SELECT '{"Id":"a","Id":"b"}'::jsonb::iam_policy;
SELECT '{"Id":"a","Id":"b"}'::json::iam_policy;
SELECT '{"Statement":{"Effect":"Allow","Action":"*","Condition":{"Foo":{"zz":1e2,"a":"2"},"A":{}}}}'::jsonb::iam_policy;
SELECT '{"Statement":{"Effect":"Allow","Action":"*","Condition":{"Foo":{"zz":1e2,"a":"2"},"A":{}}}}'::json::iam_policy;
-- a number of a policy may be none of jsonb's
SELECT code FROM test.error($$SELECT '{"Statement":{"Effect":"Allow","Action":"*",
	"Condition":{"NumericLessThan":{"k":1e200000}}}}'::iam_policy::jsonb$$);
SELECT '{"Statement":{"Effect":"Allow","Action":"*","Condition":{"NumericLessThan":{"k":1e200000}}}}'::iam_policy::json;
-- what is no policy is refused by every way
SELECT ('{"Version":"1"}' || '')::iam_policy;
SELECT '{"Version": "1"}'::json::iam_policy;
SELECT '{"Version": "1"}'::jsonb::iam_policy;
SELECT '[]'::jsonb::iam_policy;
-- assignment
CREATE TEMP TABLE policies (id serial, document iam_policy);
CREATE TEMP TABLE forms (text text, json json, jsonb jsonb,
	varchar varchar);
INSERT INTO policies (document) SELECT text FROM texts;
INSERT INTO policies (document) SELECT text::json FROM texts;
INSERT INTO policies (document) SELECT text::jsonb FROM texts;
SELECT count(*), count(document), count(DISTINCT document) FROM policies;
INSERT INTO policies (document) SELECT '{"Id":5}' || text FROM texts;
UPDATE policies SET document = '{"Id":"now"}'::jsonb WHERE id = 1;
INSERT INTO forms SELECT document, document, document, document
	FROM policies WHERE id <= 2 ORDER BY id;
SELECT * FROM forms;
CREATE FUNCTION pg_temp.assigned(document jsonb) RETURNS iam_policy
	LANGUAGE plpgsql AS $$
DECLARE
	policy iam_policy := document;
BEGIN
	RETURN policy;
END
$$;
SELECT pg_temp.assigned('{"Statement":[],"Id":"x"}');
-- nothing happens by itself
SELECT command, error.code
FROM (VALUES ($$SELECT iam_decide('{}'::text, 's3:GetObject', '*')$$),
		($$SELECT iam_decide('{}'::json, 's3:GetObject', '*')$$),
		($$SELECT iam_decide('{}'::jsonb, iam_request('s3:GetObject', '*'))$$),
		($$SELECT iam_decide('{}', '{}'::text)$$),
		($$SELECT '{}'::iam_policy = '{}'::text$$),
		($$SELECT '{}'::iam_policy = '{}'::jsonb$$),
		($$SELECT '{}'::iam_policy = iam_request('s3:GetObject', '*')$$),
		($$SELECT jsonb_typeof('{}'::iam_policy)$$),
		($$SELECT '{}'::iam_policy -> 'Version'$$),
		($$SELECT length('{}'::iam_policy)$$),
		($$SELECT '{}'::iam_policy LIKE '{%'$$),
		($$SELECT coalesce('{}'::iam_policy, '{}'::text)$$),
		($$SELECT '{}'::iam_policy UNION SELECT '{}'::jsonb$$),
		($$INSERT INTO policies (document) SELECT 5$$),
		($$INSERT INTO policies (document) SELECT '{}'::varchar$$))
	commands (command), test.error(command) error;
-- an untyped literal is a policy where one is wanted
SELECT '{}' = document AS equal, iam_decide('{}', 's3:GetObject', '*')
	FROM policies WHERE id = 1;
-- no casts for requests: their text form goes through input and output
SELECT count(*) FROM pg_cast
	WHERE 'iam_request'::regtype IN (castsource, casttarget);
SELECT iam_request('s3:GetObject', '*')::text::iam_request::text::jsonb ->> 'action'
	AS action;
