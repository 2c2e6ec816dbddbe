--
-- cases.sql
--		Table and functions of the lint cases.  Each file beside this one has
--		the cases of one group of rules; test/sql/lint_rules.sql runs them.
--
-- One row is one document and what one rule must say about it; what other
-- rules say does not matter.  Columns, separated by `|`, blanks around them
-- do not count (in a document `|` is written \| and a backslash \\):
--
--	rule		code of the rule
--	kind		I identity, B boundary, S session, R resource, T trust, C SCP,
--				K RCP, E endpoint
--	found		severity that the rule must find (error, security, warning,
--				suggestion), or - when it must find nothing
--	path		JSON pointer of the finding, several with blanks between; empty
--				when it does not matter; / alone is the document
--	document	base: the kind's base statement; {...}: members that replace
--				those of it (null removes one); [...]: several statements made
--				so; doc {...}: a whole document; raw ...: a text as it is
--	options		of iam_lint, a JSON object; may be empty
--	variants	variants that must not be tried, of those in lint_variant below;
--				"none" for all
--
-- Account 111122223333 is one's own, in every case.
--
CREATE TABLE lint_case (
	id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	rule text NOT NULL,
	kind text NOT NULL,
	found text NOT NULL,
	path text NOT NULL,
	document text NOT NULL,
	options text NOT NULL,
	variants text NOT NULL
);

CREATE FUNCTION trim_case() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	NEW.rule := trim(NEW.rule);
	NEW.kind := trim(NEW.kind);
	NEW.found := trim(NEW.found);
	NEW.path := trim(NEW.path);
	-- a raw text may end in blanks
	NEW.document := CASE WHEN ltrim(NEW.document) LIKE 'raw %'
		THEN substr(ltrim(NEW.document), 1,
					length(ltrim(NEW.document)) - 1)
		ELSE trim(NEW.document) END;
	NEW.options := trim(NEW.options);
	NEW.variants := trim(NEW.variants);
	RETURN NEW;
END
$$;
CREATE TRIGGER trim_case BEFORE INSERT ON lint_case
	FOR EACH ROW EXECUTE FUNCTION trim_case();

CREATE TABLE lint_kind (
	letter text PRIMARY KEY,
	kind iam_policy_kind NOT NULL,
	base jsonb NOT NULL
);
INSERT INTO lint_kind VALUES
	('I', 'identity', '{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b1/*"}'),
	('B', 'boundary', '{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b1/*"}'),
	('S', 'session', '{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b1/*"}'),
	('R', 'resource', '{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:role/app"},"Action":"s3:GetObject","Resource":"arn:aws:s3:::b1/*"}'),
	('E', 'endpoint', '{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:role/app"},"Action":"s3:GetObject","Resource":"arn:aws:s3:::b1/*"}'),
	('T', 'trust', '{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:role/app"},"Action":"sts:AssumeRole"}'),
	('C', 'scp', '{"Effect":"Deny","Action":"s3:GetObject","Resource":"*"}'),
	('K', 'rcp', '{"Effect":"Deny","Principal":"*","Action":"s3:GetObject","Resource":"*"}');

-- A statement: the base with the members of a patch.
CREATE FUNCTION patched(base jsonb, patch jsonb) RETURNS jsonb
	LANGUAGE sql IMMUTABLE AS $$
	SELECT jsonb_object_agg(key, value)
	FROM jsonb_each(base || patch)
	WHERE value <> 'null' OR NOT patch ? key
$$;

-- The text of a case's document.
CREATE FUNCTION case_text(letter text, document text) RETURNS text
	LANGUAGE sql STABLE AS $$
	SELECT CASE
		WHEN document LIKE 'raw %' THEN substr(document, 5)
		WHEN document LIKE 'doc %' THEN substr(document, 5)
		ELSE jsonb_build_object('Version', '2012-10-17', 'Statement',
			CASE
				WHEN document = 'base' THEN jsonb_build_array(base)
				WHEN document LIKE '{%' THEN
					jsonb_build_array(patched(base, document::jsonb))
				ELSE (SELECT jsonb_agg(patched(base, patch) ORDER BY place)
					  FROM jsonb_array_elements(document::jsonb)
						WITH ORDINALITY AS p (patch, place))
			END)::text
		END
	FROM lint_kind AS k WHERE k.letter = case_text.letter
$$;

CREATE FUNCTION case_options(options text) RETURNS jsonb
	LANGUAGE sql IMMUTABLE AS $$
	SELECT '{"own_accounts": ["111122223333"]}'::jsonb ||
		CASE WHEN options = '' THEN '{}' ELSE options::jsonb END
$$;

-- A JSON pointer as a path for #>.
CREATE FUNCTION pointer_steps(pointer text) RETURNS text[]
	LANGUAGE sql IMMUTABLE AS $$
	SELECT coalesce(array_agg(replace(replace(step, '~1', '/'), '~0', '~')
							  ORDER BY place), '{}')
	FROM string_to_table(substr(pointer, 2), '/') WITH ORDINALITY
		AS s (step, place)
	WHERE pointer <> ''
$$;

CREATE FUNCTION is_json(document text) RETURNS boolean
	LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
	RETURN document::jsonb IS NOT NULL;
EXCEPTION WHEN OTHERS THEN
	RETURN false;
END
$$;

-- Has no object of the value two members of the same name?
CREATE FUNCTION has_unique_names(value json) RETURNS boolean
	LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
	IF json_typeof(value) = 'object' THEN
		RETURN (SELECT count(*) = count(DISTINCT m.key) AND
					coalesce(bool_and(has_unique_names(m.value)), true)
				FROM json_each(value) AS m);
	ELSIF json_typeof(value) = 'array' THEN
		RETURN (SELECT coalesce(bool_and(has_unique_names(item)), true)
				FROM json_array_elements(value) AS item);
	END IF;
	RETURN true;
END
$$;

CREATE FUNCTION as_policy(document text) RETURNS iam_policy
	LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
	RETURN document::iam_policy;
EXCEPTION WHEN OTHERS THEN
	RETURN NULL;
END
$$;

--
-- Variants: the same thing written otherwise.  A rule must say of each what
-- it says of the document itself.
--

-- Members whose value may be one string or a list of them.
CREATE FUNCTION is_list_member(name text) RETURNS boolean
	LANGUAGE sql IMMUTABLE AS $$
	SELECT name IN ('Action', 'NotAction', 'Resource', 'NotResource')
$$;

-- A string as a list of it, and the other way round.
CREATE FUNCTION as_list(value jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
	SELECT CASE WHEN jsonb_typeof(value) IN ('string', 'number', 'boolean')
		THEN jsonb_build_array(value) ELSE value END
$$;
CREATE FUNCTION as_single(value jsonb) RETURNS jsonb
	LANGUAGE sql IMMUTABLE AS $$
	SELECT CASE WHEN jsonb_typeof(value) = 'array'
			AND jsonb_array_length(value) = 1
			AND jsonb_typeof(value -> 0) IN ('string', 'number', 'boolean')
		THEN value -> 0 ELSE value END
$$;

-- All values of an object's members by a function: list or single.
CREATE FUNCTION reformed(object jsonb, form text) RETURNS jsonb
	LANGUAGE sql IMMUTABLE AS $$
	SELECT CASE WHEN jsonb_typeof(object) <> 'object' THEN object
		ELSE coalesce((SELECT jsonb_object_agg(key, CASE form
					WHEN 'list' THEN as_list(value)
					ELSE as_single(value) END)
			  FROM jsonb_each(object)), '{}') END
$$;

-- Letters of the other case.
CREATE FUNCTION swapped(word text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
	SELECT translate(word,
		'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
		'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ')
$$;

-- The name of a key in the other case, the part behind a slash left alone.
CREATE FUNCTION swapped_key(name text) RETURNS text
	LANGUAGE sql IMMUTABLE AS $$
	SELECT swapped(split_part(name, '/', 1)) ||
		substr(name, length(split_part(name, '/', 1)) + 1)
$$;

CREATE FUNCTION swapped_actions(value jsonb) RETURNS jsonb
	LANGUAGE sql IMMUTABLE AS $$
	SELECT CASE jsonb_typeof(value)
		WHEN 'string' THEN to_jsonb(swapped(value #>> '{}'))
		WHEN 'array' THEN coalesce((SELECT jsonb_agg(swapped_actions(item)
									ORDER BY place)
			FROM jsonb_array_elements(value) WITH ORDINALITY
				AS a (item, place)), '[]')
		ELSE value END
$$;

CREATE FUNCTION swapped_conditions(value jsonb, which text) RETURNS jsonb
	LANGUAGE sql IMMUTABLE AS $$
	SELECT CASE WHEN jsonb_typeof(value) <> 'object' THEN value
		ELSE coalesce((SELECT jsonb_object_agg(
			CASE which WHEN 'operator' THEN swapped(o.key) ELSE o.key END,
			CASE WHEN which = 'key' AND jsonb_typeof(o.value) = 'object'
				THEN coalesce((SELECT jsonb_object_agg(swapped_key(k.key),
													   k.value)
							   FROM jsonb_each(o.value) AS k), '{}')
				ELSE o.value END)
		 FROM jsonb_each(value) AS o), '{}') END
$$;

-- One statement in another form.
CREATE FUNCTION variant_statement(statement jsonb, variant text)
	RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
	SELECT CASE WHEN jsonb_typeof(statement) <> 'object' THEN statement
		ELSE (SELECT jsonb_object_agg(key, CASE
			WHEN variant IN ('list', 'single') AND is_list_member(key) THEN
				CASE variant WHEN 'list' THEN as_list(value)
					ELSE as_single(value) END
			WHEN variant IN ('list', 'single') AND
				key IN ('Principal', 'NotPrincipal') THEN
				reformed(value, variant)
			WHEN variant IN ('list', 'single') AND key = 'Condition' AND
				jsonb_typeof(value) = 'object' THEN
				coalesce((SELECT jsonb_object_agg(o.key,
												  reformed(o.value, variant))
						  FROM jsonb_each(value) AS o), '{}')
			WHEN variant = 'action-case' AND
				key IN ('Action', 'NotAction') THEN swapped_actions(value)
			WHEN variant = 'key-case' AND key = 'Condition' THEN
				swapped_conditions(value, 'key')
			WHEN variant = 'operator-case' AND key = 'Condition' THEN
				swapped_conditions(value, 'operator')
			ELSE value END)
		 FROM jsonb_each(statement)) END
$$;

CREATE TABLE lint_variant (name text PRIMARY KEY);
INSERT INTO lint_variant VALUES
	('list'),			-- single values as lists of one
	('single'),			-- lists of one as single values
	('action-case'),	-- actions in the other case
	('key-case'),		-- condition keys in the other case
	('operator-case'),	-- condition operators in the other case
	('object'),			-- one statement without its array
	('escapes');		-- every letter of the text as a JSON escape

-- Each letter within the strings of a JSON text as an escape.
CREATE FUNCTION escaped(document text) RETURNS text
	LANGUAGE sql IMMUTABLE AS $$
	SELECT string_agg(CASE WHEN c ~ '[A-Za-z]' AND inside AND before <> '\'
			THEN '\u' || lpad(to_hex(ascii(c)), 4, '0') ELSE c END,
			'' ORDER BY place)
	FROM (SELECT c, place, lag(c, 1, '') OVER (ORDER BY place) AS before,
			sum((c = '"')::int) OVER (ORDER BY place) % 2 = 1 AS inside
		  FROM string_to_table(document, NULL) WITH ORDINALITY
			AS s (c, place)) AS letters
$$;

-- A document in another form, or NULL when there is none.
CREATE FUNCTION variant_text(document text, variant text) RETURNS text
	LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
	tree jsonb;
	statements jsonb;
	result text;
BEGIN
	IF document ~ '\\' OR NOT is_json(document) THEN
		RETURN NULL;
	END IF;
	tree := document::jsonb;
	IF jsonb_typeof(tree) <> 'object' THEN
		RETURN NULL;
	END IF;
	statements := tree -> 'Statement';
	IF variant = 'escapes' THEN
		RETURN escaped(tree::text);
	ELSIF variant = 'object' THEN
		IF jsonb_typeof(statements) IS DISTINCT FROM 'array' OR
			jsonb_array_length(statements) <> 1 THEN
			RETURN NULL;
		END IF;
		result := tree || jsonb_build_object('Statement', statements -> 0);
	ELSIF jsonb_typeof(statements) = 'array' THEN
		result := tree || jsonb_build_object('Statement',
			coalesce((SELECT jsonb_agg(variant_statement(s, variant)
									   ORDER BY place)
					  FROM jsonb_array_elements(statements) WITH ORDINALITY
						AS a (s, place)), '[]'));
	ELSIF jsonb_typeof(statements) = 'object' THEN
		result := tree || jsonb_build_object('Statement',
			variant_statement(statements, variant));
	END IF;
	RETURN nullif(result, tree::text);
END
$$;
