--
-- TEST_SETUP
--
-- What several tests share; runs first (to run one test alone:
-- make installcheck REGRESS="test_setup NAME").  A file of cases takes one of
-- the tables below as its form, so that a row is a case with its expected
-- answer, and the answers that the engine gives are generated columns.
--
CREATE SCHEMA test;
-- A document of version 2012-10-17 with one statement of these members.
CREATE FUNCTION test.document(members text) RETURNS text
	LANGUAGE sql IMMUTABLE
	RETURN '{"Version":"2012-10-17","Statement":{' || members || '}}';
-- The decision on a request, or the error.
CREATE FUNCTION test.decide(document text, action text, resource text,
	context text DEFAULT '{}', principal text DEFAULT NULL) RETURNS text
	LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
	RETURN iam_decide(document::iam_policy,
		iam_request(action, resource, context::jsonb, principal));
EXCEPTION WHEN OTHERS THEN
	RETURN format('error %s: %s', SQLSTATE, SQLERRM);
END
$$;
-- The error that a command ends with, if it does.
CREATE FUNCTION test.error(command text, OUT code text, OUT message text,
	OUT detail text, OUT hint text)
	LANGUAGE plpgsql AS $$
BEGIN
	EXECUTE command;
EXCEPTION WHEN OTHERS THEN
	GET STACKED DIAGNOSTICS code = RETURNED_SQLSTATE,
		message = MESSAGE_TEXT, detail = PG_EXCEPTION_DETAIL,
		hint = PG_EXCEPTION_HINT;
END
$$;
-- Does the only statement of an Allow document apply?
CREATE FUNCTION test.applies(decision text) RETURNS text
	LANGUAGE sql IMMUTABLE
	RETURN CASE decision WHEN 'allowed' THEN 'true'
		WHEN 'implicitDeny' THEN 'false' ELSE decision END;
-- Does a condition on one key hold?  Policy values and the request's value
-- are JSON; NULL says that the request lacks the key.
CREATE FUNCTION test.condition(operator text, policy text, request text)
	RETURNS text
	LANGUAGE sql IMMUTABLE
	RETURN test.applies(test.decide(
		test.document(format('"Effect":"Allow","Action":"*","Resource":"*",'
			'"Condition":{%s:{"x:key":%s}}', to_json(operator), policy)),
		's3:GetObject', 'arn:aws:s3:::b/k',
		coalesce('{"x:key":' || request || '}', '{}')));
CREATE TABLE test.condition_cases (
	section text COLLATE "C",
	operator text,
	policy text,
	request text,
	expected text,
	got text GENERATED ALWAYS AS
		(test.condition(operator, policy, request)) STORED
);
-- Is an action among those that a pattern (a JSON string or array) lists?
-- The answers of Action and of NotAction, which is its negation (4).
CREATE TABLE test.action_cases (
	section text COLLATE "C",
	pattern text,
	action text,
	expected text,
	got text GENERATED ALWAYS AS
		(test.applies(test.decide(test.document(
			'"Effect":"Allow","Resource":"*","Action":' || pattern),
			action, '*'))) STORED,
	got_not text GENERATED ALWAYS AS
		(test.applies(test.decide(test.document(
			'"Effect":"Allow","Resource":"*","NotAction":' || pattern),
			action, '*'))) STORED
);
-- The same for a resource and the answers of Resource and NotResource (5.5).
CREATE TABLE test.resource_cases (
	section text COLLATE "C",
	pattern text,
	resource text,
	expected text,
	context text DEFAULT '{}',
	got text GENERATED ALWAYS AS
		(test.applies(test.decide(test.document(
			'"Effect":"Allow","Action":"*","Resource":' || pattern),
			's3:GetObject', resource, context))) STORED,
	got_not text GENERATED ALWAYS AS
		(test.applies(test.decide(test.document(
			'"Effect":"Allow","Action":"*","NotResource":' || pattern),
			's3:GetObject', resource, context))) STORED
);
-- The negation of an expected answer.
CREATE FUNCTION test.negated(expected text) RETURNS text
	LANGUAGE sql IMMUTABLE
	RETURN CASE expected WHEN 'true' THEN 'false' WHEN 'false' THEN 'true'
		ELSE expected END;
