--
-- POLICY_SOFT
--
-- Soft errors: input that fails says so without ending the statement.  The
-- server has them since version 16; policy_soft_1.out is for 15.
--
SELECT current_setting('server_version_num')::int < 160000 AS before_16 \gset
\if :before_16
\quit
\endif
SELECT text, pg_input_is_valid(text, 'iam_policy') AS valid, error.*
FROM (VALUES ('{}'), ('{"Version":"2012-10-17","Statement":[]}'), (''), ('{'),
		('[]'), ('{"Id":"a","Id":"b"}'), ('{"Version":"1"}'),
		('{"Id":"\u0000"}'), ('{"Id":"\ud800"}'), ('{"Statment":[]}'),
		('{"Statement":{"Effect":"Allow"}}')) texts (text),
	pg_input_error_info(text, 'iam_policy') error;
SELECT pg_input_is_valid('{"Id":"' || repeat('x', 1048567) || '"}', 'iam_policy')
		AS within,
	pg_input_is_valid('{"Id":"' || repeat('x', 1048568) || '"}', 'iam_policy')
		AS beyond,
	pg_input_is_valid(repeat('[', 1000), 'iam_policy') AS deep;
SELECT text, pg_input_is_valid(text, 'iam_request') AS valid, error.*
FROM (VALUES ('{"action":"s3:GetObject","resource":"*"}'), (''), ('{}'),
		('{"action":"s3:Get*","resource":"*"}'),
		('{"action":"s3:GetObject","resource":"b"}'),
		('{"action":"s3:GetObject","action":"a:b","resource":"*"}'),
		('{"action":"s3:GetObject","resource":"*","context":[]}'),
		('{"action":"s3:GetObject","resource":"*","context":{"k":{}}}'),
		('{"action":"s3:GetObject","resource":"*","principal":5}')) texts (text),
	pg_input_error_info(text, 'iam_request') error;
-- what jsonb cannot hold is an error of the input too
SELECT pg_input_is_valid('{"action":"s3:GetObject","resource":"*",'
	'"context":{"k":1e200000}}', 'iam_request') AS valid;
-- arrays and domains pass it on
SELECT pg_input_is_valid('{"{}","[]"}', 'iam_policy[]') AS array_bad,
	pg_input_is_valid('{"{}","{}"}', 'iam_policy[]') AS array_good;
