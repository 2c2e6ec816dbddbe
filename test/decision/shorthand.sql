--
-- shorthand.sql
--		Policies and requests of the case table in few words.
--
-- A row of the table reads
--
--		section | caller | request | context | policies | options |
--		decision | blocked_by | what it shows
--
-- request is ACTION RESOURCE, then [account NUMBER] for resource_account.
-- policies are joined by "&&", each KIND: STATEMENT; STATEMENT ...
--
--		+ ACTIONS on RESOURCES by PRINCIPALS if OPERATOR KEY VALUES
--			and OPERATOR KEY VALUES
--
-- + is Allow, - is Deny; lists have commas and no blanks; ! before a list is
-- NotAction, NotResource, NotPrincipal.  A part that is left out is an element
-- that is left out.  A principal is AWS unless it starts with service:,
-- federated: or canonical:; "*" alone is the string, aws:* the member.
-- {} as values is an empty list.  KIND: {} is a policy without statements,
-- KIND: none an empty list of policies, and a kind that is not named is
-- absent.  KIND(2008): has that Version.  KIND: {"Statement": ...} is the
-- document itself, in which no name is replaced.  Several policies of one
-- kind are the elements of one list, levels from the root down for scp and
-- rcp.
--
-- Words of the table word stand for their text wherever a caller, a
-- resource or a list item is read.
--

CREATE TABLE word (word text PRIMARY KEY, stands_for text NOT NULL);
COPY word FROM stdin (DELIMITER ' ');
A 111122223333
B 444455556666
M 999988887777
rootA arn:aws:iam::111122223333:root
rootB arn:aws:iam::444455556666:root
rootM arn:aws:iam::999988887777:root
alice arn:aws:iam::111122223333:user/alice
dave arn:aws:iam::111122223333:user/div/dave
bella arn:aws:iam::444455556666:user/bella
mona arn:aws:iam::999988887777:user/mona
web arn:aws:sts::111122223333:assumed-role/Web/s1
web2 arn:aws:sts::111122223333:assumed-role/Web/s2
webrole arn:aws:iam::111122223333:role/Web
webpath arn:aws:iam::111122223333:role/app/Web
batchB arn:aws:sts::444455556666:assumed-role/Batch/s1
batchroleB arn:aws:iam::444455556666:role/Batch
fed arn:aws:sts::111122223333:federated-user/alice
slr arn:aws:sts::111122223333:assumed-role/AWSServiceRoleForECS/s1
slrole arn:aws:iam::111122223333:role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS
lambda lambda.amazonaws.com
google accounts.google.com
saml arn:aws:iam::111122223333:saml-provider/Corp
canon 79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be
bucket arn:aws:s3:::b
obj arn:aws:s3:::b/k
objs arn:aws:s3:::b/*
queue arn:aws:sqs:us-east-1:111122223333:q
queueB arn:aws:sqs:us-east-1:444455556666:q
queueM arn:aws:sqs:us-east-1:999988887777:q
table arn:aws:dynamodb:us-east-1:111122223333:table/t
fn arn:aws:lambda:us-east-1:111122223333:function:f
fnB arn:aws:lambda:us-east-1:444455556666:function:f
secretB arn:aws:secretsmanager:us-east-1:444455556666:secret:s
key arn:aws:kms:us-east-1:111122223333:key/k
keyB arn:aws:kms:us-east-1:444455556666:key/k
alias arn:aws:kms:us-east-1:111122223333:alias/a
role arn:aws:iam::111122223333:role/T
roleB arn:aws:iam::444455556666:role/T
\.

-- The text of a word, or the text itself.
CREATE FUNCTION spell(item text) RETURNS text LANGUAGE sql STABLE STRICT AS
$$ SELECT coalesce((SELECT stands_for FROM word WHERE word = item), item) $$;

-- Items of a list without its "!"; {} is the empty list.
CREATE FUNCTION items(list text) RETURNS text[] LANGUAGE sql STABLE STRICT AS
$$
SELECT CASE WHEN list = '{}' THEN '{}' ELSE
	(SELECT array_agg(spell(i) ORDER BY n)
	 FROM unnest(string_to_array(ltrim(list, '!'), ',')) WITH ORDINALITY
	 AS u (i, n)) END
$$;

-- An element with its name, NotX when the list starts with "!".
CREATE FUNCTION element(name text, list text) RETURNS jsonb
LANGUAGE sql STABLE STRICT AS
$$
SELECT jsonb_build_object(CASE WHEN list LIKE '!%' THEN 'Not' ELSE '' END ||
						  name, to_jsonb(items(list)))
$$;

-- A Principal or NotPrincipal element.
CREATE FUNCTION named(list text) RETURNS jsonb LANGUAGE sql STABLE STRICT AS
$$
SELECT jsonb_build_object(
	CASE WHEN list LIKE '!%' THEN 'NotPrincipal' ELSE 'Principal' END,
	CASE WHEN ltrim(list, '!') = '*' THEN '"*"'::jsonb
	ELSE (SELECT jsonb_object_agg(type, entries)
		  FROM (SELECT type, jsonb_agg(spell(entry) ORDER BY n) AS entries
				FROM unnest(string_to_array(ltrim(list, '!'), ','))
					WITH ORDINALITY AS u (item, n)
					CROSS JOIN LATERAL
					(SELECT CASE split_part(item, ':', 1)
							WHEN 'service' THEN 'Service'
							WHEN 'federated' THEN 'Federated'
							WHEN 'canonical' THEN 'CanonicalUser'
							ELSE 'AWS' END AS type,
							regexp_replace(item,
								'^(aws|service|federated|canonical):', '')
							AS entry) AS e
				GROUP BY type) AS t)
	END)
$$;

-- Conditions: the words behind "if".
CREATE FUNCTION tests(words text) RETURNS jsonb LANGUAGE plpgsql STABLE STRICT AS
$$
DECLARE
	test text;
	part text[];
	result jsonb := '{}';
BEGIN
	FOREACH test IN ARRAY string_to_array(words, ' and ') LOOP
		part := regexp_split_to_array(trim(test), ' +');
		ASSERT cardinality(part) = 3, 'not OPERATOR KEY VALUES: ' || test;
		result := jsonb_set(result, ARRAY[part[1]],
			coalesce(result -> part[1], '{}') ||
			jsonb_build_object(part[2], to_jsonb(items(part[3]))));
	END LOOP;
	RETURN result;
END
$$;

-- One statement.
CREATE FUNCTION statement(words text) RETURNS jsonb
LANGUAGE plpgsql STABLE STRICT AS
$$
DECLARE
	m text[] := regexp_match(trim(words),
		'^([-+]) (\S+)(?: on (\S+))?(?: by (\S+))?(?: if (.*))?$');
BEGIN
	ASSERT m IS NOT NULL, 'no statement: ' || words;
	RETURN jsonb_build_object('Effect',
			CASE m[1] WHEN '+' THEN 'Allow' ELSE 'Deny' END) ||
		element('Action', m[2]) ||
		coalesce(element('Resource', m[3]), '{}') ||
		coalesce(named(m[4]), '{}') ||
		CASE WHEN m[5] IS NULL THEN '{}'
		ELSE jsonb_build_object('Condition', tests(m[5])) END;
END
$$;

-- The documents of one kind; NULL when the row names none.
CREATE FUNCTION documents(policies text, wanted text) RETURNS iam_policy[]
LANGUAGE plpgsql STABLE STRICT AS
$$
DECLARE
	policy text;
	m text[];
	result iam_policy[];
BEGIN
	FOREACH policy IN ARRAY string_to_array(policies, '&&') LOOP
		m := regexp_match(trim(policy), '^([a-z]+)(?:\((\d+)\))?: *(.*)$');
		ASSERT m[1] IN ('identity', 'resource', 'boundary', 'session', 'scp',
						'rcp', 'endpoint'), 'no policy: ' || policy;
		CONTINUE WHEN m[1] <> wanted;
		result := coalesce(result, '{}');
		CONTINUE WHEN m[3] = 'none';
		result := result || CASE
			WHEN m[3] LIKE '{"%' THEN m[3]
			ELSE jsonb_build_object('Version',
				CASE m[2] WHEN '2008' THEN '2008-10-17'
				ELSE '2012-10-17' END, 'Statement',
				coalesce((SELECT jsonb_agg(statement(s) ORDER BY n)
						  FROM unnest(string_to_array(m[3], ';'))
							WITH ORDINALITY AS u (s, n)
						  WHERE m[3] <> '{}'), '[]'))::text
			END::iam_policy;
	END LOOP;
	RETURN result;
END
$$;

CREATE TABLE decision_case (
	id int GENERATED ALWAYS AS IDENTITY,
	section text, caller text, request text, context text, policies text,
	options text, decision text, blocked_by text, shows text);

-- A row taken apart, as the arguments of iam_simulate.
CREATE TYPE question_parts AS (
	action text, resource text, context jsonb, principal text,
	identity iam_policy[], resource_policy iam_policy, boundary iam_policy[],
	session iam_policy[], scps iam_policy[], rcps iam_policy[],
	endpoint iam_policy[], account text, options jsonb);
CREATE FUNCTION question(caller text, request text, context text,
	policies text, options text) RETURNS question_parts
LANGUAGE sql STABLE AS
$$
SELECT ROW(part[1], spell(part[2]), coalesce(context, '{}')::jsonb,
	spell(nullif(caller, '-')), documents(policies, 'identity'),
	(documents(policies, 'resource'))[1], documents(policies, 'boundary'),
	documents(policies, 'session'), documents(policies, 'scp'),
	documents(policies, 'rcp'), documents(policies, 'endpoint'),
	spell(part[4]), coalesce(options, '{}')::jsonb)::question_parts
FROM regexp_split_to_array(request, ' +') AS part
$$;

-- Blanks around the columns are for the reader's eye.
CREATE FUNCTION trim_case() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
	NEW.section := trim(NEW.section);
	NEW.caller := trim(NEW.caller);
	NEW.request := trim(NEW.request);
	NEW.context := nullif(trim(NEW.context), '');
	NEW.policies := nullif(trim(NEW.policies), '');
	NEW.options := nullif(trim(NEW.options), '');
	NEW.decision := trim(NEW.decision);
	NEW.blocked_by := nullif(trim(NEW.blocked_by), '');
	NEW.shows := trim(NEW.shows);
	RETURN NEW;
END
$$;
CREATE TRIGGER trim_case BEFORE INSERT ON decision_case
	FOR EACH ROW EXECUTE FUNCTION trim_case();
