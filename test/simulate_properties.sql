--
-- simulate_properties.sql
--		What has to hold of iam_simulate and iam_explain whatever the
--		policies, asked of the cases that the differential run has loaded
--		(table simulation).  ROUNDS, a psql variable, is how often each
--		case is varied; SHOWN is how many cases that violate a property are
--		shown.
--
-- Lines of the output, cut by "|":
--		counts|text
--		property|name|number tried|number of violations
--		violation|property|case|what was done|before|after|the question
--
-- The decisions that the cases bring along are not read: each property sets
-- answers of the engine beside each other.
--
SELECT setseed(0.42);
-- The arguments of both functions, as the columns of questions.
\set ARGUMENTS 'action, resource, context, principal, identity, resource_policy, boundary, session, scps, rcps, endpoint, resource_account, options'

--
-- Documents and the places where they stand
--

CREATE TEMP TABLE source_places AS
	SELECT id, coalesce(principal, '') AS caller, l.kind, d.position::int,
		d.source
	FROM simulation,
		LATERAL (VALUES ('identity', identity::json),
			('resource_policy', json_build_array(resource_policy)),
			('boundary', boundary::json), ('session', session::json),
			('scps', scps::json), ('rcps', rcps::json),
			('endpoint', endpoint::json)) l(kind, list),
		LATERAL json_array_elements_text(l.list)
			WITH ORDINALITY d(source, position)
	WHERE d.source IS NOT NULL;

-- A document in parts: what stands before its statements, and these as text.
-- They are edited as json, for jsonb would spell numbers anew.
CREATE TEMP TABLE sources AS
	SELECT source,
		coalesce('"Version":' || (j -> 'Version')::text || ',', '') AS head,
		ARRAY(SELECT e::text FROM json_array_elements(
			CASE json_typeof(j -> 'Statement') WHEN 'array'
				THEN j -> 'Statement'
				ELSE json_build_array(j -> 'Statement') END) e) AS statements
	FROM (SELECT source, source::iam_policy::json AS j
		FROM (SELECT DISTINCT source FROM source_places) d) d;
CREATE FUNCTION pg_temp.document(head text, statements text[])
	RETURNS iam_policy LANGUAGE sql
	RETURN ('{' || head || '"Statement":['
		|| array_to_string(statements, ',') || ']}')::iam_policy;

-- A statement with another action and resource: all of them.
CREATE FUNCTION pg_temp.widened(statement text) RETURNS text LANGUAGE sql
	RETURN (SELECT '{"Action":"*","Resource":"*",' || string_agg(
			to_json(m.key)::text || ':' || m.value::text, ',') || '}'
		FROM json_each(statement::json) m
		WHERE m.key NOT IN ('Action', 'NotAction', 'Resource', 'NotResource'));

-- The statements of each kind and effect from cases of one caller, whom many
-- of them name, numbered, so that random ones can be drawn; half of them
-- widened, since most are about another request.
CREATE TEMP TABLE pool AS
	SELECT kind, effect, caller, row_number() OVER (
			PARTITION BY kind, effect, caller ORDER BY random()) AS number,
		CASE WHEN random() < 0.5 THEN pg_temp.widened(statement)
			ELSE statement END AS statement,
		statement LIKE '%"Condition"%' AS conditional
	FROM (SELECT DISTINCT kind, caller, statement,
			statement::json ->> 'Effect' AS effect
		FROM source_places JOIN sources USING (source),
			unnest(statements) s(statement)) s;
CREATE UNIQUE INDEX ON pool (kind, effect, caller, number);
CREATE TEMP TABLE pool_sizes AS
	SELECT kind, effect, caller, count(*) AS size FROM pool GROUP BY 1, 2, 3;
ANALYZE source_places, sources, pool, pool_sizes;

-- Cases meet several statements that hang on keys, also on the same one: a
-- place in five gets one to three statements more, and in one case of three
-- most statements without a condition get one on one of two keys.  One
-- document in five gets a random version, for those of a case are of one.
CREATE FUNCTION pg_temp.conditioned(statement text) RETURNS text LANGUAGE sql
	RETURN CASE WHEN statement LIKE '%"Condition"%' OR random() < 0.2
		THEN statement
		ELSE format('%s,"Condition":{"%s":{"%s":"%s"}}}',
			left(statement, -1), (ARRAY['StringEquals', 'StringNotEquals',
				'ForAnyValue:StringLike', 'StringEqualsIfExists',
				'Null'])[1 + floor(random() * 5)::int],
			(ARRAY['x:one', 'x:two'])[1 + floor(random() * 2)::int],
			(ARRAY['true', 'false'])[1 + floor(random() * 2)::int]) END;
CREATE TEMP TABLE places AS
	SELECT p.id, p.caller, p.kind, p.position,
		CASE WHEN random() < 0.8 THEN s.head
			ELSE (ARRAY['', '"Version":"2008-10-17",',
				'"Version":"2012-10-17",'])[1 + floor(random() * 3)::int] END
			AS head,
		CASE WHEN hanging.id IS NULL THEN s.statements
			ELSE ARRAY(SELECT pg_temp.conditioned(t)
				FROM unnest(s.statements) t) END
			|| coalesce(more.statements, '{}') AS statements
	FROM (SELECT *, CASE WHEN random() < 0.2
				THEN ceil(random() * 3)::int ELSE 0 END AS more
			FROM source_places) p
		JOIN sources s USING (source)
		LEFT JOIN (SELECT id FROM simulation WHERE random() < 0.33) hanging
			USING (id),
		LATERAL (SELECT array_agg(pool.statement) AS statements
			FROM (SELECT p.kind AS kind, p.caller AS caller,
					CASE WHEN random() < 0.8
						THEN 'Allow' ELSE 'Deny' END AS effect, random() AS at
					FROM generate_series(1, p.more)) d
				JOIN pool_sizes z USING (kind, caller, effect)
				JOIN pool USING (kind, caller, effect)
			WHERE pool.number = 1 + floor(d.at * z.size)::bigint
				AND (effect = 'Allow' OR pool.conditional)) more;

CREATE TEMP TABLE documents AS
	SELECT row_number() OVER () AS document, head, statements,
		pg_temp.document(head, statements) AS policy
	FROM (SELECT DISTINCT head, statements FROM places) d;
ALTER TABLE places ADD document bigint;
ANALYZE places, documents;
UPDATE places p SET document = d.document
	FROM documents d WHERE (d.head, d.statements) = (p.head, p.statements);
ANALYZE places;

-- The documents with everything in a random order: members, statements,
-- values.
CREATE FUNCTION pg_temp.shuffled(j json) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
	IF json_typeof(j) = 'object' THEN
		RETURN (SELECT '{' || coalesce(string_agg(to_json(key)::text || ':' ||
				CASE WHEN json_typeof(value) IN ('object', 'array')
					THEN pg_temp.shuffled(value) ELSE value::text END,
				',' ORDER BY random()), '') || '}'
			FROM json_each(j));
	END IF;
	RETURN (SELECT '[' || coalesce(string_agg(
			CASE WHEN json_typeof(value) IN ('object', 'array')
				THEN pg_temp.shuffled(value) ELSE value::text END,
			',' ORDER BY random()), '') || ']'
		FROM json_array_elements(j));
END $$;
CREATE TEMP TABLE shuffles AS
	SELECT r.round, d.document,
		pg_temp.shuffled(policy::json)::iam_policy AS policy
	FROM documents d, generate_series(1, :ROUNDS) r(round);
CREATE INDEX ON shuffles (document);
ANALYZE shuffles;

-- The lists of policies of each case: in round 0 in their order, in others
-- shuffled.
CREATE TEMP VIEW lists AS
	SELECT round, id,
		array_agg(policy ORDER BY place) FILTER (WHERE kind = 'identity')
			AS identity,
		(array_agg(policy) FILTER (WHERE kind = 'resource_policy'))[1]
			AS resource_policy,
		array_agg(policy ORDER BY place) FILTER (WHERE kind = 'boundary')
			AS boundary,
		array_agg(policy ORDER BY place) FILTER (WHERE kind = 'session')
			AS session,
		array_agg(policy ORDER BY place) FILTER (WHERE kind = 'scps') AS scps,
		array_agg(policy ORDER BY place) FILTER (WHERE kind = 'rcps') AS rcps,
		array_agg(policy ORDER BY place) FILTER (WHERE kind = 'endpoint')
			AS endpoint
	FROM (SELECT 0 AS round, id, kind, position::float8 AS place, policy
			FROM places JOIN documents USING (document)
		UNION ALL
		SELECT round, id, kind, random(), policy
			FROM places JOIN shuffles USING (document)) p
	GROUP BY round, id;

--
-- Questions: the cases, half of them with fewer keys in the context, some
-- with the resource's account no longer given, or the caller's account made
-- the management account
--

CREATE FUNCTION pg_temp.thinned(context jsonb) RETURNS jsonb LANGUAGE sql
	RETURN (SELECT coalesce(jsonb_object_agg(key, value), '{}')
		FROM jsonb_each(context) WHERE random() < 0.5);
-- a list that is given and has no documents is empty, another is absent
CREATE TEMP TABLE questions AS
	SELECT c.id, c.action, c.resource, CASE WHEN random() < 0.5
			AND c.context <> '{}' THEN pg_temp.thinned(c.context::jsonb)
			ELSE c.context::jsonb END AS context, c.principal,
		CASE WHEN c.identity <> '' THEN coalesce(p.identity, '{}') END
			AS identity,
		p.resource_policy,
		CASE WHEN c.boundary <> '' THEN coalesce(p.boundary, '{}') END
			AS boundary,
		CASE WHEN c.session <> '' THEN coalesce(p.session, '{}') END
			AS session,
		CASE WHEN c.scps <> '' THEN coalesce(p.scps, '{}') END AS scps,
		CASE WHEN c.rcps <> '' THEN coalesce(p.rcps, '{}') END AS rcps,
		CASE WHEN c.endpoint <> '' THEN coalesce(p.endpoint, '{}') END
			AS endpoint,
		CASE WHEN random() < 0.7 THEN c.resource_account END
			AS resource_account,
		coalesce(c.options::jsonb, '{}') || CASE
			WHEN random() < 0.2 AND c.principal ~ '^arn:[^:]*:[^:]*::\d{12}:'
			THEN jsonb_build_object('management_account',
				split_part(c.principal, ':', 5))
			ELSE '{}' END AS options
	FROM simulation c
		LEFT JOIN (SELECT * FROM lists WHERE round = 0) p USING (id);
CREATE UNIQUE INDEX ON questions (id);
ANALYZE questions;
CREATE TEMP TABLE answers AS
	SELECT q.id, s.decision, s.blocked_by, s.matched, s.missing_context
	FROM questions q CROSS JOIN LATERAL iam_simulate(:ARGUMENTS) s;
CREATE UNIQUE INDEX ON answers (id);
ANALYZE answers;

-- What was tried; edit tells what was done, where it does not go without
-- saying.
CREATE TEMP TABLE outcomes (property text, id int, holds boolean, edit text,
	before text, after text);

--
-- One statement more
--

-- A statement that is added, or one of the document's own again.
CREATE TEMP TABLE edits AS
	WITH numbered AS (
		SELECT *, row_number() OVER (PARTITION BY id
				ORDER BY random()) AS number,
			count(*) OVER (PARTITION BY id) AS n
		FROM places)
	SELECT d.what, p.id, p.kind, p.position, p.head, p.statements,
		CASE WHEN d.effect IS NULL THEN
			p.statements[1 + floor(d.at * cardinality(p.statements))::int]
			ELSE pool.statement END AS statement
	FROM (SELECT w.what, w.effect, q.id, random() AS place, random() AS at
			FROM questions q, generate_series(1, :ROUNDS),
				(VALUES ('allow', 'Allow'), ('deny', 'Deny'),
					('twice', NULL)) w(what, effect)) d
		JOIN numbered p ON p.id = d.id
			AND p.number = 1 + floor(d.place * p.n)::bigint
		LEFT JOIN pool_sizes z ON (z.kind, z.caller, z.effect) =
			(p.kind, p.caller, d.effect)
		LEFT JOIN pool ON (pool.kind, pool.caller, pool.effect) =
			(z.kind, z.caller, z.effect)
			AND pool.number = 1 + floor(d.at * z.size)::bigint;
DELETE FROM edits WHERE statement IS NULL;
-- 9.9: an RCP level is completed by RCPFullAWSAccess while it has statements
-- and all of them deny.  Its first Allow takes that away and its first Deny
-- brings it, beside what the statement itself does.
ALTER TABLE edits ADD turns_default boolean;
UPDATE edits SET turns_default = kind = 'rcps' AND CASE what
	WHEN 'deny' THEN statements = '{}'
	WHEN 'allow' THEN statements <> '{}' AND NOT EXISTS
		(SELECT FROM unnest(statements) s
		WHERE s::json ->> 'Effect' = 'Allow')
	ELSE false END;
-- the list, with a policy in a place if it is the one that is edited
CREATE FUNCTION pg_temp.put(list iam_policy[], is_it boolean, place int,
		policy iam_policy) RETURNS iam_policy[] LANGUAGE sql
	RETURN CASE WHEN is_it
		THEN list[:place - 1] || policy || list[place + 1:] ELSE list END;
-- What the policies of an argument count as; a role's resource policy is its
-- trust policy for the actions that assume it (9.6).
CREATE FUNCTION pg_temp.kind_of(argument text, action text, resource text)
	RETURNS iam_policy_kind LANGUAGE sql
	RETURN CASE argument
		WHEN 'resource_policy' THEN CASE
			WHEN lower(action) IN ('sts:assumerole', 'sts:assumerolewithsaml',
					'sts:assumerolewithwebidentity', 'sts:tagsession',
					'sts:setsourceidentity')
				AND lower(split_part(resource, ':', 3)) = 'iam'
				AND split_part(resource, ':', 6) LIKE 'role/%'
				THEN 'trust'::iam_policy_kind
			ELSE 'resource' END
		WHEN 'scps' THEN 'scp' WHEN 'rcps' THEN 'rcp'
		ELSE argument::iam_policy_kind END;
CREATE TEMP TABLE edited AS
	SELECT e.*, s.decision, s.blocked_by, s.missing_context
	FROM edits e JOIN questions q USING (id),
		LATERAL (SELECT pg_temp.document(e.head,
			e.statements || e.statement) OFFSET 0) n(policy),
		LATERAL iam_simulate(action, resource, context, principal,
			pg_temp.put(identity, kind = 'identity', position, policy),
			CASE WHEN kind = 'resource_policy' THEN policy
				ELSE resource_policy END,
			pg_temp.put(boundary, kind = 'boundary', position, policy),
			pg_temp.put(session, kind = 'session', position, policy),
			pg_temp.put(scps, kind = 'scps', position, policy),
			pg_temp.put(rcps, kind = 'rcps', position, policy),
			pg_temp.put(endpoint, kind = 'endpoint', position, policy),
			resource_account, options) s;

CREATE FUNCTION pg_temp.shown(decision iam_decision,
		blocked_by iam_policy_kind[], missing_context text[]) RETURNS text
	LANGUAGE sql
	RETURN decision || ' by ' || blocked_by::text || ', missing '
		|| missing_context::text;
INSERT INTO outcomes
	SELECT w.property, e.id, CASE e.what
		WHEN 'twice' THEN (e.decision, e.blocked_by, e.missing_context) =
			(a.decision, a.blocked_by, a.missing_context)
		WHEN 'allow' THEN
			e.decision = a.decision AND e.blocked_by <@ a.blocked_by
			OR a.decision = 'implicitDeny' AND e.decision = 'allowed'
			OR turns_default AND e.blocked_by <@ (a.blocked_by || rcp)
				AND (a.decision = 'explicitDeny') =
					(e.decision = 'explicitDeny')
		ELSE
			e.decision = a.decision AND e.blocked_by = a.blocked_by
			OR e.decision = 'explicitDeny' AND e.blocked_by = ARRAY(
				SELECT unnest(a.blocked_by) UNION
				SELECT pg_temp.kind_of(e.kind, q.action, q.resource)
				ORDER BY 1)
			OR turns_default AND e.blocked_by <@ (a.blocked_by || rcp)
				AND (a.decision <> 'explicitDeny' OR
					e.decision = 'explicitDeny') END,
		format('%s[%s] + %s', e.kind, e.position - 1, e.statement),
		pg_temp.shown(a.decision, a.blocked_by, a.missing_context),
		pg_temp.shown(e.decision, e.blocked_by, e.missing_context)
	FROM edited e JOIN answers a USING (id) JOIN questions q USING (id)
		JOIN (VALUES ('allow', 'an Allow more: no kind blocks that did not'),
			('deny', 'a Deny more: nothing changes, or its kind denies'),
			('twice', 'a statement twice is the statement once'))
			w(what, property) USING (what),
		(SELECT 'rcp'::iam_policy_kind) r(rcp);

--
-- Order
--

INSERT INTO outcomes
	SELECT 'order never matters', q.id,
		(s.decision, s.blocked_by, s.missing_context) =
			(a.decision, a.blocked_by, a.missing_context),
		CASE WHEN (s.decision, s.blocked_by, s.missing_context) <>
				(a.decision, a.blocked_by, a.missing_context)
			THEN format('%s and context %s', to_jsonb(p), k.context) END,
		pg_temp.shown(a.decision, a.blocked_by, a.missing_context),
		pg_temp.shown(s.decision, s.blocked_by, s.missing_context)
	FROM (SELECT * FROM lists WHERE round > 0) p
		JOIN questions q USING (id) JOIN answers a USING (id),
		LATERAL (SELECT CASE WHEN q.context = '{}' THEN q.context
			ELSE pg_temp.shuffled(q.context::json)::jsonb END
			OFFSET 0) k(context),
		LATERAL iam_simulate(action, resource, k.context, principal,
			coalesce(p.identity, q.identity), p.resource_policy,
			coalesce(p.boundary, q.boundary), coalesce(p.session, q.session),
			coalesce(p.scps, q.scps), coalesce(p.rcps, q.rcps),
			coalesce(p.endpoint, q.endpoint), resource_account, options) s;

--
-- One document, and a merge
--

-- iam_decide knows no special requests: GetCallerIdentity is allowed (9.2), a
-- KMS key wants its own policy, and no identity policy of an unsigned caller
-- is read (9.6).  What services refuse (9.7) is switched off.
CREATE FUNCTION pg_temp.alone(decision iam_decision, action text,
		resource text) RETURNS iam_decision LANGUAGE sql
	RETURN CASE
		WHEN lower(action) = 'sts:getcalleridentity' THEN 'allowed'
		WHEN lower(action) IN ('sts:assumerolewithsaml',
				'sts:assumerolewithwebidentity')
			AND lower(split_part(resource, ':', 3)) = 'iam'
			AND split_part(resource, ':', 6) LIKE 'role/%'
			THEN 'implicitDeny'
		WHEN decision = 'allowed'
			AND lower(split_part(resource, ':', 3)) = 'kms'
			AND split_part(resource, ':', 6) LIKE 'key/%'
			THEN 'implicitDeny'
		ELSE decision END;
INSERT INTO outcomes
	SELECT 'iam_decide is iam_simulate with that identity policy alone', q.id,
		s.decision = pg_temp.alone(d.decision, q.action, q.resource),
		p.kind || ': ' || t.policy::text, d.decision::text, s.decision::text
	FROM questions q JOIN places p USING (id)
		JOIN (SELECT document, policy FROM documents) AS t USING (document),
		LATERAL iam_decide(t.policy, action, resource, context) d(decision),
		LATERAL iam_simulate(action, resource, context,
			identity => ARRAY[t.policy],
			options => '{"service_refusals": false}') s;

INSERT INTO outcomes
	SELECT 'a merge decides as the list does', q.id,
		(s.decision, s.blocked_by) = (a.decision, a.blocked_by), '',
		pg_temp.shown(a.decision, a.blocked_by, a.missing_context),
		pg_temp.shown(s.decision, s.blocked_by, s.missing_context)
	FROM questions q JOIN answers a USING (id),
		LATERAL iam_simulate(action, resource, context, principal,
			ARRAY[iam_merge(coalesce(identity, '{}'))], resource_policy,
			CASE WHEN boundary IS NOT NULL THEN ARRAY[iam_merge(boundary)] END,
			CASE WHEN session IS NOT NULL THEN ARRAY[iam_merge(session)] END,
			scps, rcps,
			CASE WHEN endpoint IS NOT NULL THEN ARRAY[iam_merge(endpoint)] END,
			resource_account, options) s;

--
-- The explanation
--

INSERT INTO outcomes
	SELECT 'iam_explain and iam_simulate say the same', q.id,
		CASE a.decision
			WHEN 'allowed' THEN a.matched <@ t.allows AND (
				(t.blocking = '{}' AND t.denies = '[]') OR
				-- 9.2: allowed whatever the policies say
				(lower(q.action) = 'sts:getcalleridentity'
					AND a.matched = '[]'))
			WHEN 'explicitDeny' THEN t.denies <> '[]'
				AND a.matched <@ t.denies AND t.denies <@ a.matched
				AND a.blocked_by = t.blocking
			ELSE t.denies = '[]' AND a.matched = '[]'
				AND a.blocked_by = t.blocking END,
		format('blocking %s allows %s denies %s', t.blocking, t.allows,
			t.denies),
		format('%s %s %s', a.decision, a.blocked_by, a.matched), ''
	FROM questions q JOIN answers a USING (id),
		LATERAL (SELECT coalesce(array_agg(DISTINCT kind ORDER BY kind)
				FILTER (WHERE statement IS NULL AND kind IS NOT NULL
					OR applies AND effect = 'Deny'), '{}') AS blocking,
			coalesce(jsonb_agg(m) FILTER (WHERE applies
				AND effect = 'Allow'), '[]') AS allows,
			coalesce(jsonb_agg(m) FILTER (WHERE applies
				AND effect = 'Deny'), '[]') AS denies
			FROM iam_explain(:ARGUMENTS) e,
				LATERAL (SELECT jsonb_build_object('kind', e.kind,
					'policy', e.policy, 'statement', e.statement,
					'sid', e.sid, 'effect', e.effect)) j(m)) t;

--
-- What is missing
--

-- Keys that a document asks for: of its conditions with their values, and of
-- variables, whatever the version.
CREATE TEMP TABLE asked AS
	SELECT d.document, lower(k.key) AS folded, k.key,
		o.key ~* '^for(all|any)' AS many, v.value #>> '{}' AS value
	FROM documents d, unnest(d.statements) s(statement),
		LATERAL json_each(CASE WHEN s.statement LIKE '%"Condition"%'
			THEN s.statement::json -> 'Condition' END) o,
		LATERAL json_each(o.value) k
		LEFT JOIN LATERAL json_array_elements(CASE json_typeof(k.value)
			WHEN 'array' THEN k.value
			ELSE json_build_array(k.value) END) v ON true
	UNION
	SELECT d.document, lower(m[1]), m[1], false, NULL
	FROM documents d, unnest(d.statements) s(statement),
		LATERAL regexp_matches(s.statement,
			'\$\{(?:\s|\\[trn])*([^,}"\\]+?)(?:\s|\\[trn])*([,}])', 'g') m
	WHERE s.statement LIKE '%${%' AND m[1] NOT IN ('*', '?', '$');
CREATE INDEX ON asked (document);
ANALYZE asked;

-- Does the option principal_keys set this key, so that it is not missing?
CREATE FUNCTION pg_temp.is_made(key text, principal text, options jsonb)
	RETURNS boolean LANGUAGE sql
	RETURN coalesce(options @> '{"principal_keys": true}' AND key = ANY (
		CASE
			WHEN principal ~ '^arn:' AND principal !~ '-provider/'
				THEN ARRAY['aws:principalarn',
				'aws:principalaccount', 'aws:principaltype',
				'aws:principalisawsservice']
			WHEN principal = 'anonymous' THEN ARRAY['aws:principalaccount',
				'aws:principaltype', 'aws:userid']
			WHEN principal ~ 'amazonaws' THEN ARRAY[
				'aws:principalisawsservice', 'aws:principalservicename'] END
		|| CASE
			WHEN principal ~ ':user/' THEN 'aws:username'
			WHEN principal ~ ':root$|:federated-user/' THEN 'aws:userid' END),
		false);
-- context keys, folded, that have a value, and those that have none
CREATE FUNCTION pg_temp.keys_of(context jsonb, empty boolean) RETURNS text[]
	LANGUAGE sql
	RETURN ARRAY(SELECT CASE WHEN empty THEN key ELSE lower(key) END
		FROM jsonb_each(context)
		WHERE (value IN ('null', '[]')) = empty);

INSERT INTO outcomes
	SELECT 'a key that is listed as missing is missing', id,
		NOT EXISTS (SELECT FROM unnest(a.missing_context) m(key)
			WHERE lower(m.key) = ANY (pg_temp.keys_of(q.context, false))
				OR pg_temp.is_made(lower(m.key), q.principal,
					q.options)), '',
		format('%s', a.missing_context), ''
	FROM questions q JOIN answers a USING (id);

-- Keys that are asked for, missing and not listed, with what they could be:
-- values that stand in the policies, as they are and with their wildcards
-- filled in; values of the context; parts of the resource; values that are
-- low, high or of some type.
CREATE TEMP TABLE unlisted AS
	SELECT q.id, k.folded, k.key, k.many,
		k.vals, k.vals || regexp_split_to_array(q.resource, ':')
			|| coalesce(substring(q.resource FROM '/(.*)'), '') || c.vals
			|| ARRAY['x', 'true', 'false', '0', '-1e9', '1e9',
				'1970-01-01T00:00:00Z', '9999-12-31', '10.0.0.1',
				'2001:db8::1', 'arn:aws:s3:::b/k', 'AA=='] AS others
	FROM (SELECT p.id, t.folded, min(t.key) AS key, bool_or(t.many) AS many,
			coalesce(array_agg(t.value) FILTER (WHERE t.value IS NOT NULL)
				|| array_agg(translate(t.value, '*?', 'x'))
					FILTER (WHERE t.value ~ '[*?]')
				|| array_agg(split_part(t.value, '/', 1))
					FILTER (WHERE t.value ~ '^[0-9a-f.:]+/'), '{}') AS vals
		FROM places p JOIN asked t USING (document)
		GROUP BY p.id, t.folded) k
		JOIN questions q USING (id) JOIN answers a USING (id),
		LATERAL (SELECT coalesce(array_agg(v #>> '{}'), '{}')
			FROM jsonb_path_query(q.context, 'lax $.*[*]') v
			WHERE v <> 'null') c(vals)
	WHERE k.folded <> ALL (pg_temp.keys_of(q.context, false))
		AND NOT pg_temp.is_made(k.folded, q.principal, q.options)
		AND NOT EXISTS (SELECT FROM unnest(a.missing_context) m(key)
			WHERE lower(m.key) = k.folded);
CREATE FUNCTION pg_temp.random_of(list text[], others text[]) RETURNS text
	LANGUAGE sql VOLATILE
	RETURN coalesce(list[1 + floor(random() * 2 * cardinality(list))::int],
		others[1 + floor(random() * cardinality(others))::int]);
CREATE TEMP TABLE gifts AS
	SELECT id, round, folded, key, CASE
		WHEN NOT many OR form < 0.5 THEN to_jsonb(one)
		WHEN form < 0.7 THEN jsonb_build_array(one)
		ELSE jsonb_build_array(one, two) END AS value
	FROM (SELECT u.*, r.round, random() AS form,
			pg_temp.random_of(vals, others) AS one,
			pg_temp.random_of(vals, others) AS two
		FROM unlisted u, generate_series(1, 5 * :ROUNDS) r(round) OFFSET 0) u;

-- without the spellings of a key that have no value: the context may name a
-- key but once
INSERT INTO outcomes
	SELECT 'a key that is not listed as missing never matters', q.id,
		s.decision = a.decision, format('%s = %s', g.key, g.value),
		pg_temp.shown(a.decision, a.blocked_by, a.missing_context),
		pg_temp.shown(s.decision, s.blocked_by, s.missing_context)
	FROM gifts g JOIN questions q USING (id) JOIN answers a USING (id),
		LATERAL iam_simulate(action, resource,
			context - pg_temp.keys_of(context, true)
				|| jsonb_build_object(g.key, g.value), principal, identity,
			resource_policy, boundary, session, scps, rcps, endpoint,
			resource_account, options) s;
INSERT INTO outcomes
	SELECT 'keys that are not listed as missing never matter together', q.id,
		s.decision = a.decision, g.given::text,
		pg_temp.shown(a.decision, a.blocked_by, a.missing_context),
		pg_temp.shown(s.decision, s.blocked_by, s.missing_context)
	FROM (SELECT id, jsonb_object_agg(key, value) AS given
			FROM gifts GROUP BY id, round HAVING count(*) > 1) g
		JOIN questions q USING (id) JOIN answers a USING (id),
		LATERAL iam_simulate(action, resource,
			context - pg_temp.keys_of(context, true) || g.given, principal,
			identity, resource_policy, boundary, session, scps, rcps,
			endpoint, resource_account, options) s;

-- The account of a resource whose ARN has none.
INSERT INTO outcomes
	SELECT 'an account that is not listed as missing never matters', q.id,
		s.decision = a.decision, 'resource_account ' || o.account,
		pg_temp.shown(a.decision, a.blocked_by, a.missing_context),
		pg_temp.shown(s.decision, s.blocked_by, s.missing_context)
	FROM questions q JOIN answers a USING (id),
		LATERAL (VALUES
			(substring(principal FROM '^arn:[^:]*:[^:]*::(\d{12}):')),
			('000000000001'), ('444455556666'),
			(options ->> 'management_account')) o(account),
		LATERAL iam_simulate(action, resource, context, principal, identity,
			resource_policy, boundary, session, scps, rcps, endpoint,
			o.account, options) s
	WHERE resource_account IS NULL AND resource ~ '^arn:[^:]*:[^:]*:[^:]*::'
		AND 'resource_account' <> ALL (a.missing_context)
		AND o.account IS NOT NULL;

--
-- The result
--

SELECT 'counts', format('%s questions (%s), %s documents', count(*),
	string_agg(DISTINCT decision || ' ' || n, ', '),
	(SELECT count(*) FROM documents))
FROM (SELECT decision, count(*) OVER (PARTITION BY decision) AS n
	FROM answers) a;
SELECT 'counts', format('one statement more changed the decision: %s by Allow '
	'(%s to allowed), %s by Deny', count(*) FILTER (WHERE what = 'allow'),
	count(*) FILTER (WHERE what = 'allow' AND e.decision = 'allowed'),
	count(*) FILTER (WHERE what = 'deny'))
FROM edited e JOIN answers a USING (id) WHERE e.decision <> a.decision;
SELECT 'counts', format('%s keys asked for are missing: %s not listed, in %s '
	'questions', u.n + m.n, u.n, u.questions)
FROM (SELECT count(*) AS n, count(DISTINCT id) AS questions FROM unlisted) u,
	(SELECT count(*) AS n FROM answers, unnest(missing_context)) m;
-- the shortest questions of each property
SELECT 'violation', property, id, edit, before, after, to_jsonb(q)
FROM (SELECT o.*, row_number() OVER (PARTITION BY property ORDER BY
			length(q::text), q.id) AS nth
		FROM (SELECT DISTINCT ON (property, id) *
			FROM outcomes WHERE holds IS NOT TRUE
			ORDER BY property, id, edit) o JOIN questions q USING (id)) o
	JOIN questions q USING (id)
WHERE nth <= :SHOWN
ORDER BY property, nth;
SELECT 'property', property, count(*) AS tried,
	count(*) FILTER (WHERE holds IS NOT TRUE) AS violations
FROM outcomes GROUP BY property ORDER BY property;
