--
-- schema.sql
--		Ordinary tables for a fleet of agents: who is there, which policies
--		they have, and the requests that the report asks about.
--
-- This is a sample application, no part of the extension: it shows how a
-- column of type iam_policy sits among the columns of one's own tables.
--

CREATE TABLE tenant (
	tenant_id	text PRIMARY KEY,
	name		text NOT NULL
);
COMMENT ON TABLE tenant IS 'A customer whose data must stay apart';
COMMENT ON COLUMN tenant.tenant_id IS
	'Value of the tag "tenant", of the table key and of the S3 prefix';

CREATE TABLE account (
	account_id	text PRIMARY KEY CHECK (account_id ~ '^[0-9]{12}$'),
	name		text
);
COMMENT ON TABLE account IS 'An AWS account that some export speaks of';
COMMENT ON COLUMN account.name IS 'Our name for it; NULL when only imported';

CREATE TABLE export (
	export_id	int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	name		text NOT NULL UNIQUE,
	file		text NOT NULL,
	sample		boolean NOT NULL,
	loaded_at	timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE export IS
	'One loaded output of get-account-authorization-details';
COMMENT ON COLUMN export.file IS 'Where it came from, as the user knows it';
COMMENT ON COLUMN export.sample IS
	'True for the sample fleet, false for what a user imported';

CREATE TABLE principal (
	principal_id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	export_id	int NOT NULL REFERENCES export ON DELETE CASCADE,
	arn			text NOT NULL,
	kind		text NOT NULL CHECK (kind IN ('user', 'group', 'role')),
	name		text NOT NULL,
	path		text NOT NULL,
	service_linked boolean NOT NULL
				GENERATED ALWAYS AS (path LIKE '/aws-service-role/%') STORED,
	account_id	text REFERENCES account,
	tags		jsonb NOT NULL DEFAULT '{}'
				CHECK (jsonb_typeof(tags) = 'object'),
	created_at	timestamptz,
	-- Two exports of one account may both hold the role.
	UNIQUE (export_id, arn)
);
COMMENT ON TABLE principal IS 'A user, a group or a role of one export';
COMMENT ON COLUMN principal.path IS 'Path of the ARN, "/" when it has none';
COMMENT ON COLUMN principal.service_linked IS
	'A role whose policies AWS writes and nobody else can change';
COMMENT ON COLUMN principal.account_id IS 'NULL when the ARN has none';
COMMENT ON COLUMN principal.tags IS
	'Tags, key to value; a request of a user or a role carries them as '
	'aws:PrincipalTag/KEY';

CREATE TABLE policy (
	policy_id	int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	export_id	int NOT NULL REFERENCES export ON DELETE CASCADE,
	principal_id int REFERENCES principal ON DELETE CASCADE,
	kind		iam_policy_kind NOT NULL,
	name		text,
	arn			text,
	via			text,
	document	iam_policy,
	document_text text,
	error		text,
	CHECK ((document IS NULL) = (error IS NOT NULL))
);
CREATE INDEX ON policy (principal_id, kind);
COMMENT ON TABLE policy IS
	'One policy as it is attached to one principal: identity, trust, boundary';
COMMENT ON COLUMN policy.principal_id IS
	'NULL for a managed policy that is attached to nobody';
COMMENT ON COLUMN policy.arn IS 'ARN of a managed policy, NULL when inline';
COMMENT ON COLUMN policy.via IS
	'ARN of the group through which a user has the policy';
COMMENT ON COLUMN policy.document IS 'The policy; NULL when it was not read';
COMMENT ON COLUMN policy.document_text IS
	'Text of a document that is no policy; NULL when the export has none';
COMMENT ON COLUMN policy.error IS 'Why the document was not read';

CREATE TABLE unread_record (
	export_id	int NOT NULL REFERENCES export ON DELETE CASCADE,
	kind		text NOT NULL
				CHECK (kind IN ('user', 'group', 'role', 'policy', 'export')),
	name		text,
	record_text	text,
	error		text NOT NULL,
	CHECK (kind <> 'export' OR (name IS NULL AND record_text IS NULL))
);
CREATE INDEX ON unread_record (export_id);
COMMENT ON TABLE unread_record IS
	'What an export holds or lacks beside policies and could not be read';
COMMENT ON COLUMN unread_record.kind IS
	'List that holds the record; "export": pages of the export are missing';
COMMENT ON COLUMN unread_record.error IS 'Why it was not read';

CREATE TABLE agent (
	agent_id	text PRIMARY KEY,
	tenant_id	text NOT NULL REFERENCES tenant,
	account_id	text NOT NULL REFERENCES account,
	purpose		text NOT NULL
);
COMMENT ON TABLE agent IS
	'An AI agent: a chain of functions and a set of tools';
COMMENT ON COLUMN agent.tenant_id IS 'The tenant whose work it does';

CREATE TABLE function (
	function_arn text PRIMARY KEY,
	agent_id	text NOT NULL REFERENCES agent,
	chain_position int NOT NULL CHECK (chain_position > 0),
	name		text NOT NULL,
	does		text NOT NULL,
	principal_id int NOT NULL REFERENCES principal,
	UNIQUE (agent_id, chain_position)
);
CREATE INDEX ON function (principal_id);
COMMENT ON TABLE function IS 'A Lambda function of an agent''s chain';
COMMENT ON COLUMN function.chain_position IS 'Place in the chain, from 1';
COMMENT ON COLUMN function.principal_id IS 'Its execution role';

CREATE TABLE mcp_tool (
	agent_id	text NOT NULL REFERENCES agent,
	name		text NOT NULL,
	does		text NOT NULL,
	principal_id int NOT NULL REFERENCES principal,
	PRIMARY KEY (agent_id, name)
);
CREATE INDEX ON mcp_tool (principal_id);
COMMENT ON TABLE mcp_tool IS 'A tool that the agent''s model may call (MCP)';
COMMENT ON COLUMN mcp_tool.principal_id IS 'The role with which the tool runs';

CREATE TABLE agent_policy (
	role		text NOT NULL,
	policy		text NOT NULL,
	document	iam_policy NOT NULL,
	PRIMARY KEY (role, policy)
);
COMMENT ON TABLE agent_policy IS
	'Policies that an agent''s role may get; a guard keeps the rest out';
CREATE TRIGGER guard BEFORE INSERT OR UPDATE OF document ON agent_policy
	FOR EACH ROW EXECUTE FUNCTION iam_guard('document', 'security_warning',
		'options={"profile": "agent"}');

CREATE TABLE request (
	sample		boolean NOT NULL,
	code		text NOT NULL,
	position	int NOT NULL,
	title		text NOT NULL,
	action		text NOT NULL,
	resource	text NOT NULL,
	context		jsonb NOT NULL DEFAULT '{}',
	resource_policy iam_policy,
	why			text NOT NULL,
	PRIMARY KEY (sample, code),
	UNIQUE (sample, position),
	UNIQUE (sample, title)
);
COMMENT ON TABLE request IS
	'Telling requests; "{account}" stands for the account of who asks';
COMMENT ON COLUMN request.sample IS
	'True: asked in the sample fleet; false: asked in imported accounts';
COMMENT ON COLUMN request.code IS 'Column heading in the report';
COMMENT ON COLUMN request.context IS
	'Condition keys of the request; those of the caller are added';
COMMENT ON COLUMN request.resource_policy IS
	'Policy of the resource, with "{account}" as above; NULL where it has '
	'none of its own or none is known';
COMMENT ON COLUMN request.why IS 'What an answer tells';

CREATE TABLE simulation (
	role		text NOT NULL,
	title		text NOT NULL,
	action		text NOT NULL,
	resource	text NOT NULL,
	context		jsonb NOT NULL,
	principal	text NOT NULL,
	identity	iam_policy[] NOT NULL,
	resource_policy iam_policy,
	boundary	iam_policy[],
	session		iam_policy[],
	scps		iam_policy[],
	resource_account text,
	options		jsonb NOT NULL,
	PRIMARY KEY (role, title)
);
COMMENT ON TABLE simulation IS
	'Requests on which more kinds of policy have a say, as iam_simulate and '
	'iam_explain take them';
COMMENT ON COLUMN simulation.role IS
	'The role of the sample fleet whose policies count, or the caller';

CREATE TABLE question (
	sample		boolean NOT NULL,
	position	int NOT NULL,
	title		text NOT NULL,
	action		text NOT NULL,
	resource	text NOT NULL,
	PRIMARY KEY (sample, position)
);
COMMENT ON TABLE question IS
	'Questions about all requests that fit two patterns; "{account}" as above';

CREATE TABLE trail (
	trail_id	int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	name		text NOT NULL,
	file		text NOT NULL,
	digest		text NOT NULL UNIQUE,
	events		bigint NOT NULL,
	first_event	timestamptz,
	last_event	timestamptz,
	loaded_at	timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE trail IS 'A loaded file of CloudTrail records';
COMMENT ON COLUMN trail.digest IS
	'SHA-256 of the text: a file counts once, however often it is given';

CREATE TABLE trail_error (
	trail_id	int NOT NULL REFERENCES trail ON DELETE CASCADE,
	error		text NOT NULL,
	records		bigint NOT NULL,
	PRIMARY KEY (trail_id, error)
);
COMMENT ON TABLE trail_error IS 'What of a file could not be read';

CREATE TABLE usage (
	account_id	text,
	principal	text,
	via			text,
	event_source text,
	event_name	text,
	category	text,
	action		text,
	relation	text,
	resource	text,
	outcome		text NOT NULL CHECK (outcome IN ('ok', 'error', 'denied')),
	calls		bigint NOT NULL CHECK (calls > 0),
	first_used	timestamptz,
	last_used	timestamptz,
	UNIQUE NULLS NOT DISTINCT (account_id, principal, via, event_source,
							   event_name, category, action, relation,
							   resource, outcome)
);
CREATE INDEX ON usage (principal, action);
COMMENT ON TABLE usage IS
	'Who used which action how often, summed up from CloudTrail records';
COMMENT ON COLUMN usage.account_id IS 'Account whose trail tells it';
COMMENT ON COLUMN usage.action IS
	'NULL for events that need no action; "unmapped:..." where nobody knows';
COMMENT ON COLUMN usage.relation IS
	'What the action is to the event: primary, conditional, passrole ...';
COMMENT ON COLUMN usage.resource IS
	'The role that a session was opened with; NULL for all other actions';

CREATE TABLE data_coverage (
	account_id	text NOT NULL,
	resource_type text NOT NULL,
	PRIMARY KEY (account_id, resource_type)
);
COMMENT ON TABLE data_coverage IS
	'Data events that an account''s trail records for all its resources';
COMMENT ON COLUMN data_coverage.resource_type IS
	'resources.type of the trail''s event selector, "AWS::S3::Object"';

-- Everything that the answers do not know, in words for a reader.
CREATE VIEW not_read AS
SELECT y.export_id, y.kind::text AS kind,
	   coalesce(y.arn, y.name,
				'policies of ' || split_part(y.via, ':', 6),
				t.beginning, y.kind || ' policy') AS what,
	   y.error, split_part(p.arn, ':', 6) AS holder
FROM policy y
	LEFT JOIN principal p USING (principal_id)
	CROSS JOIN LATERAL
	(SELECT left(regexp_replace(y.document_text, '\s+', ' ', 'g'), 60)
	) AS t (beginning)
WHERE y.error IS NOT NULL
UNION ALL
SELECT u.export_id, k.kind,
	   CASE u.kind WHEN 'export' THEN e.file
	   ELSE coalesce(u.name, t.beginning, k.kind)
	   END, u.error, NULL
FROM unread_record u
	JOIN export e USING (export_id)
	CROSS JOIN LATERAL
	(SELECT CASE u.kind WHEN 'export' THEN 'whole export'
			ELSE u.kind || ' record'
			END) AS k (kind)
	CROSS JOIN LATERAL
	(SELECT left(regexp_replace(u.record_text, '\s+', ' ', 'g'), 60)
	) AS t (beginning);
COMMENT ON VIEW not_read IS
	'Policies, records and pages that were not read, and why';
COMMENT ON COLUMN not_read.what IS
	'Name, ARN or beginning of what was not read; the file of a whole export';
COMMENT ON COLUMN not_read.holder IS 'Who has the policy';

-- One row for each user and role and each kind of policy that decides what
-- it may do; where it has none the document allows nothing.
CREATE VIEW attached AS
SELECT p.principal_id, k.kind, count(y.policy_id) AS policies,
	   count(y.error) AS unread,
	   iam_merge(y.document) FILTER (WHERE y.document IS NOT NULL) AS document,
	   coalesce(array_agg(y.document ORDER BY y.policy_id)
				FILTER (WHERE y.document IS NOT NULL), '{}') AS documents,
	   coalesce(jsonb_agg(y.name ORDER BY y.policy_id)
				FILTER (WHERE y.document IS NOT NULL), '[]') AS names
FROM principal p
	CROSS JOIN (VALUES ('identity'::iam_policy_kind), ('boundary')) AS k (kind)
	LEFT JOIN policy y ON y.principal_id = p.principal_id AND y.kind = k.kind
GROUP BY p.principal_id, k.kind;
COMMENT ON VIEW attached IS
	'The policies of one kind of one principal, merged into one document';
COMMENT ON COLUMN attached.documents IS 'Those that were read, one by one';
COMMENT ON COLUMN attached.names IS 'Their names, in the same order';
COMMENT ON COLUMN attached.unread IS
	'How many of them were not read and so are not in the document';

--
-- Users and roles with all their identity policies as one, and their
-- permissions boundary.  A document that was not read cannot be merged
-- (iam_merge refuses NULL, because it might be the Deny): it is left out here
-- and counted, and the report shows what is uncertain for it.
-- The keys are those that AWS sends with every request of such a principal
-- (AWS IAM guide, "AWS global condition context keys"); tags that differ in
-- case only are ambiguous, so that the principal counts as having neither.
--
CREATE VIEW caller AS
SELECT p.principal_id, p.export_id, e.sample, p.kind, p.arn, p.name,
	   p.service_linked, p.account_id,
	   p.export_id || ' ' || p.kind || '/' || p.name AS label,
	   y.document, y.policies, y.unread,
	   b.policies > 0 AS bounded,
	   CASE WHEN b.policies > 0 AND b.unread = 0 THEN b.document
	   END AS boundary,
	   y.documents AS identity,
	   CASE WHEN b.policies > 0 AND b.unread = 0 THEN b.documents
	   END AS boundaries,
	   jsonb_build_object('identity', y.names, 'boundary', b.names) AS names,
	   jsonb_build_object('aws:PrincipalArn', p.arn,
						  'aws:PrincipalAccount', p.account_id) ||
	   CASE p.kind
	   WHEN 'user' THEN jsonb_build_object('aws:username', p.name,
										   'aws:PrincipalType', 'User')
	   ELSE jsonb_build_object('aws:PrincipalType', 'AssumedRole')
	   END ||
	   (SELECT coalesce(jsonb_object_agg('aws:PrincipalTag/' || t.key,
										 t.value), '{}')
		FROM (SELECT min(key), min(value)
			  FROM jsonb_each_text(p.tags)
			  GROUP BY lower(key)
			  HAVING count(*) = 1) AS t (key, value)) AS keys
FROM principal p
	JOIN export e USING (export_id)
	JOIN attached y ON y.principal_id = p.principal_id AND
		y.kind = 'identity'
	JOIN attached b ON b.principal_id = p.principal_id AND
		b.kind = 'boundary'
WHERE p.kind IN ('user', 'role');
COMMENT ON VIEW caller IS
	'Users and roles, all their identity policies merged into one document';
COMMENT ON COLUMN caller.label IS 'Number of the export, kind and name';
COMMENT ON COLUMN caller.unread IS
	'Identity policies that were not read and so are not in the document';
COMMENT ON COLUMN caller.bounded IS 'Has a permissions boundary';
COMMENT ON COLUMN caller.boundary IS
	'The permissions boundary; NULL without one, or when it was not read';
COMMENT ON COLUMN caller.identity IS
	'The identity policies that were read, as iam_simulate takes them';
COMMENT ON COLUMN caller.boundaries IS
	'The permissions boundary as iam_simulate takes it';
COMMENT ON COLUMN caller.names IS 'The names of both, for its option "names"';
COMMENT ON COLUMN caller.keys IS 'Condition keys of every request it makes';

--
-- Every telling request, asked by every user and role of its kind of export.
-- An export may hold an ARN that names nobody, which iam_simulate refuses:
-- then the caller is an unnamed one.
-- The resource is one of the caller's account.
--
CREATE VIEW verdict AS
SELECT c.principal_id, c.export_id, c.sample, c.kind, c.name, c.arn,
	   c.service_linked, c.account_id, c.label, c.document, c.boundary,
	   r.code, r.position, r.title, r.action, a.resource, a.context,
	   a.principal, c.identity, a.resource_policy, c.boundaries, a.options,
	   d.decision, d.blocked_by, d.matched, d.missing_context,
	   d.decision = 'explicitDeny' OR
	   'boundary' = ANY (d.blocked_by) OR
	   (c.unread = 0 AND ('identity' = ANY (d.blocked_by) OR NOT c.bounded OR
						  c.boundary IS NOT NULL)) AS certain
FROM caller c
	JOIN request r USING (sample)
	CROSS JOIN LATERAL
	(SELECT coalesce(c.account_id, '')) AS i (account)
	CROSS JOIN LATERAL
	(SELECT replace(r.resource, '{account}', i.account),
			c.keys || replace(r.context::text, '{account}', i.account)::jsonb,
			substring(c.arn FROM '^arn:[^:*?$]+:iam::[0-9]{12}:' ||
					  '(?:user|role)/(?:[^*?$]*/)?[^/*?$]+$'),
			replace(r.resource_policy::text, '{account}',
					i.account)::iam_policy,
			jsonb_build_object('names', c.names)
	) AS a (resource, context, principal, resource_policy, options)
	CROSS JOIN LATERAL
	iam_simulate(r.action, a.resource, a.context, a.principal,
				 identity => c.identity, resource_policy => a.resource_policy,
				 boundary => c.boundaries, resource_account => c.account_id,
				 options => a.options) AS d;
COMMENT ON VIEW verdict IS
	'What each user and role may do, by its identity policies and boundary';
COMMENT ON COLUMN verdict.principal IS 'The caller; NULL when its ARN is none';
COMMENT ON COLUMN verdict.blocked_by IS
	'The kinds that deny or do not allow: of those that were read';
COMMENT ON COLUMN verdict.matched IS 'The statements that decided';
COMMENT ON COLUMN verdict.missing_context IS
	'Keys that the request lacks and that could turn the decision';
COMMENT ON COLUMN verdict.certain IS
	'Whether no policy or boundary that was not read can turn the answer '
	'between allowed and denied';

-- Why each denied request is denied, as iam_explain tells it.
CREATE VIEW explanation AS
SELECT v.sample, v.principal_id, v.label, v.name AS role, v.code, v.position,
	   v.title, v.decision, v.blocked_by, v.service_linked, w.*
FROM verdict v
	CROSS JOIN LATERAL
	iam_explain(v.action, v.resource, v.context, v.principal,
				identity => v.identity, resource_policy => v.resource_policy,
				boundary => v.boundaries, resource_account => v.account_id,
				options => v.options) AS w
WHERE v.decision <> 'allowed';
COMMENT ON VIEW explanation IS
	'A row for each statement that was asked about a denied request';

-- The same two for the simulations.
CREATE VIEW simulated AS
SELECT s.*, d.decision, d.blocked_by, d.matched, d.missing_context
FROM simulation s
	CROSS JOIN LATERAL
	iam_simulate(s.action, s.resource, s.context, s.principal, s.identity,
				 s.resource_policy, s.boundary, s.session, s.scps,
				 resource_account => s.resource_account,
				 options => s.options) AS d;
COMMENT ON VIEW simulated IS 'What is decided on each simulation';

CREATE VIEW simulation_explained AS
SELECT s.role, s.title, s.decision, s.blocked_by, w.*
FROM simulated s
	CROSS JOIN LATERAL
	iam_explain(s.action, s.resource, s.context, s.principal, s.identity,
				s.resource_policy, s.boundary, s.session, s.scps,
				resource_account => s.resource_account,
				options => s.options) AS w
WHERE s.decision <> 'allowed';
COMMENT ON VIEW simulation_explained IS
	'A row for each statement that was asked about a denied simulation';

-- What the logs say of an action, the strongest first.  An error other than a
-- denial does not prove that the call was authorised.
CREATE VIEW evidence AS
SELECT principal, action, last_used, ok, failed, denied,
	   CASE
	   WHEN used THEN 'used'
	   WHEN ok > 0 THEN 'implied'
	   WHEN failed > 0 THEN 'attempted'
	   ELSE 'denied_only'
	   END AS verdict
FROM (SELECT principal, action, max(last_used) AS last_used,
			 coalesce(sum(calls) FILTER (WHERE outcome = 'ok'), 0) AS ok,
			 coalesce(sum(calls) FILTER (WHERE outcome = 'error'), 0)
			 AS failed,
			 coalesce(sum(calls) FILTER (WHERE outcome = 'denied'), 0)
			 AS denied,
			 bool_or(outcome = 'ok' AND relation IN
					 ('primary', 'conditional')) AS used
	  FROM usage
	  WHERE relation NOT IN ('none', 'unmapped')
	  GROUP BY principal, action) AS u;
COMMENT ON VIEW evidence IS 'What the logs say of each action of a principal';
COMMENT ON COLUMN evidence.verdict IS
	'"implied": only beside another action, as iam:PassRole always is';

-- Sessions that were opened with a role.  Whoever opened one has the event.
CREATE VIEW session AS
SELECT resource AS principal, sum(calls) AS sessions,
	   max(last_used) AS last_opened
FROM usage
WHERE resource IS NOT NULL AND outcome = 'ok'
GROUP BY resource;
COMMENT ON VIEW session IS 'How often sessions were opened with a role';

--
-- Each action that a user or role may use, with a verdict.  What an account
-- did in whose trail nothing was read is unknown: it has no rows.  With an
-- empty list of used actions iam_unused_actions lists all that is allowed.
-- The boundary has to allow an action too, if on other resources or under
-- other conditions; so a row can be one too many, never one too few.
--
CREATE VIEW action_verdict AS
SELECT c.principal_id, c.arn, c.label, c.name, c.sample, c.account_id,
	   c.document, a.action, a.service, a.access_level, j.verdict,
	   CASE WHEN j.verdict = a.verdict THEN a.reason ELSE 'no_event' END
	   AS reason
FROM caller c
	CROSS JOIN LATERAL iam_unused_actions(c.document, '{}') AS a
	CROSS JOIN LATERAL
	(SELECT array_agg(action)
	 FROM iam_unused_actions(c.boundary, '{}')) AS b (actions)
	LEFT JOIN evidence e ON e.principal = c.arn AND e.action = a.action
	CROSS JOIN LATERAL
	(SELECT EXISTS (SELECT FROM data_coverage d
					WHERE d.account_id = c.account_id AND
						a.reason = 'data_events_not_covered:' ||
							d.resource_type)) AS d (covered)
	CROSS JOIN LATERAL
	(SELECT coalesce(e.verdict,
					 CASE WHEN d.covered THEN 'unused' ELSE a.verdict END)
	) AS j (verdict)
WHERE NOT c.service_linked AND
	c.account_id IN (SELECT account_id FROM usage) AND
	(c.boundary IS NULL OR a.action = ANY (b.actions));
COMMENT ON VIEW action_verdict IS
	'Each action that a user or role may use: used, unused, or not known';
COMMENT ON COLUMN action_verdict.verdict IS
	'As in evidence, or else unused, no_coverage, not_observable';

-- A row for each policy of who has a trail.  What was seen stays, denials
-- apart; what no log would show stays or goes.
CREATE VIEW tightened AS
SELECT u.principal_id, u.sample, u.label, u.name, u.allowed, u.seen, u.unseen,
	   u.unused, y.name AS policy, y.document,
	   iam_tighten(y.document, u.seen, u.unseen) AS cautious,
	   iam_tighten(y.document, u.seen, '{}') AS strict
FROM (SELECT principal_id, sample, label, name, count(*) AS allowed,
			 count(*) FILTER (WHERE verdict = 'unused') AS unused,
			 coalesce(array_agg(action) FILTER
					  (WHERE verdict IN ('used', 'implied', 'attempted')),
					  '{}') AS seen,
			 coalesce(array_agg(action) FILTER
					  (WHERE verdict IN ('no_coverage', 'not_observable')),
					  '{}') AS unseen
	  FROM action_verdict
	  GROUP BY principal_id, sample, label, name) AS u
	JOIN policy y USING (principal_id)
WHERE y.kind = 'identity' AND y.document IS NOT NULL;
COMMENT ON VIEW tightened IS
	'Each policy without the actions that its principal does not use';
COMMENT ON COLUMN tightened.cautious IS
	'With the actions of which no log would show the use';
COMMENT ON COLUMN tightened.strict IS 'Without them';

-- What a Deny statement with conditions covers: the same statement as an
-- Allow without them, to be asked what it grants.
CREATE VIEW refusal AS
SELECT c.principal_id, s.statement -> 'Condition' AS conditions,
	   (d.document || jsonb_build_object('Statement', s.statement -
			'Condition' || '{"Effect": "Allow"}'))::iam_policy AS refused
FROM caller c
	CROSS JOIN LATERAL (SELECT c.document::jsonb) AS d (document)
	CROSS JOIN LATERAL
	jsonb_path_query(d.document, '$.Statement[*]') AS s (statement)
WHERE s.statement ->> 'Effect' = 'Deny' AND s.statement ? 'Condition';
COMMENT ON VIEW refusal IS 'Deny statements with conditions of each caller';

--
-- Who may do something of all that fits a question.  Where a boundary has a
-- say too, a request that the policies allow has to pass it; when the one at
-- hand does not, another may.
--
CREATE VIEW who_can AS
SELECT q.sample, q.position, q.title, c.principal_id, c.label, c.name,
	   c.service_linked, g.statement, g.sid, g.action, g.resource,
	   g.conditions,
	   (SELECT jsonb_agg(DISTINCT r.conditions)
		FROM refusal r
		WHERE r.principal_id = c.principal_id AND
			iam_may(r.refused, q.action, p.resource)) AS refused_if,
	   CASE
	   WHEN c.boundary IS NULL THEN g.verdict
	   WHEN NOT iam_may(c.boundary, q.action, p.resource) THEN 'limit'
	   WHEN iam_allows(c.boundary, iam_witness(c.document, q.action,
											   p.resource)) THEN g.verdict
	   ELSE 'undecided'
	   END AS verdict,
	   c.unread = 0 AND (c.boundary IS NOT NULL OR NOT c.bounded) AS certain
FROM caller c
	JOIN question q USING (sample)
	CROSS JOIN LATERAL
	(SELECT replace(q.resource, '{account}', coalesce(c.account_id, ''))
	) AS p (resource)
	CROSS JOIN LATERAL
	iam_grants(c.document, q.action, p.resource) AS g;
COMMENT ON VIEW who_can IS
	'Statements that grant something of what a question asks for';
COMMENT ON COLUMN who_can.verdict IS
	'As of iam_grants; "limit" where the boundary allows nothing of it';
COMMENT ON COLUMN who_can.refused_if IS
	'Conditions of Deny statements that cover something of it';
