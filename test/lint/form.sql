--
-- form.sql
--		The forms that broke other tools (lint.md 7), and which of them the
--		cases of a rule must have; test/sql/lint_rules.sql counts them.
--
-- A form is of one part of a statement.  Each rule must have a case of each
-- form, unless no kind that the rule is for has the form, or the rule is in
-- lint_blind: then it does not look at the part.  That is not taken on trust.
-- Every case of such a rule is changed there (lint_change), and must be judged
-- as before.
--
-- List and single value and the other case of letters have no forms here:
-- variants of every case are made in them (cases.sql).
--
CREATE TABLE lint_form (
	place integer NOT NULL,
	form text PRIMARY KEY,
	part text NOT NULL,
	kinds iam_policy_kind[] NOT NULL
);
INSERT INTO lint_form VALUES
	(1, 'wildcard in actions', 'action', enum_range(NULL::iam_policy_kind)),
	(2, 'NotAction', 'action',
	 '{identity,boundary,session,resource,endpoint,trust,scp}'),
	(3, 'wildcard in resources', 'resource',
	 '{identity,boundary,session,resource,endpoint,scp,rcp}'),
	(4, 'NotResource', 'resource',
	 '{identity,boundary,session,resource,endpoint,scp,rcp}'),
	(5, 'wildcard in principals', 'principal',
	 '{resource,endpoint,trust,rcp}'),
	(6, 'NotPrincipal', 'principal', '{resource,endpoint,trust}'),
	(7, 'wildcard in values', 'condition', enum_range(NULL::iam_policy_kind)),
	(8, 'set operator', 'condition', enum_range(NULL::iam_policy_kind)),
	(9, 'IfExists', 'condition', enum_range(NULL::iam_policy_kind));

-- The objects among a document's statements.
CREATE FUNCTION statements_of(document text) RETURNS SETOF jsonb
	LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
	IF is_json(document) THEN
		RETURN QUERY SELECT s
			FROM jsonb_path_query(document::jsonb, 'lax $.Statement[*]') AS s
			WHERE jsonb_typeof(s) = 'object';
	END IF;
END
$$;

-- Does a string of the value hold a wildcard?  What the base statement of the
-- kind has says nothing about a case.
CREATE FUNCTION has_wildcard(value jsonb, base jsonb) RETURNS boolean
	LANGUAGE sql IMMUTABLE AS $$
	SELECT EXISTS (SELECT FROM jsonb_path_query(value, 'strict $.**') AS v
		WHERE jsonb_typeof(v) = 'string' AND v #>> '{}' ~ '[*?]' AND
			v IS DISTINCT FROM base)
$$;

-- Is there an operator in a statement's conditions whose name is like this?
CREATE FUNCTION has_operator(statement jsonb, pattern text) RETURNS boolean
	LANGUAGE sql IMMUTABLE AS $$
	SELECT EXISTS (SELECT FROM jsonb_object_keys(
			CASE jsonb_typeof(statement -> 'Condition') WHEN 'object'
				THEN statement -> 'Condition' ELSE '{}' END) AS operator
		WHERE operator ~* pattern)
$$;

CREATE FUNCTION has_form(form text, statement jsonb, base jsonb)
	RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
	SELECT CASE form
		WHEN 'wildcard in actions' THEN
			has_wildcard(statement -> 'Action', NULL) OR
			has_wildcard(statement -> 'NotAction', NULL)
		WHEN 'wildcard in resources' THEN
			has_wildcard(statement -> 'Resource', base -> 'Resource') OR
			has_wildcard(statement -> 'NotResource', base -> 'Resource')
		WHEN 'wildcard in principals' THEN
			has_wildcard(statement -> 'Principal', base -> 'Principal') OR
			has_wildcard(statement -> 'NotPrincipal', base -> 'Principal')
		WHEN 'wildcard in values' THEN
			has_wildcard(statement -> 'Condition', NULL)
		WHEN 'set operator' THEN
			has_operator(statement, '^For(All|Any)Values?:')
		WHEN 'IfExists' THEN has_operator(statement, 'IfExists$')
		ELSE statement ? form END
$$;

--
-- Changes of a part, whatever they mean: who does not look there says the
-- same.  Only what is of the right type is changed.  A Deny of everything is
-- one of each part, for whoever takes away what is denied looks at all of it.
--
CREATE TABLE lint_change (
	change text PRIMARY KEY,
	part text NOT NULL,
	element text NOT NULL,
	value jsonb				-- what it becomes; NULL: Not is added or removed
);
INSERT INTO lint_change VALUES
	('NotAction', 'action', 'Action', NULL),
	('some actions', 'action', 'Action', '"s3:Get*"'),
	('all actions', 'action', 'Action', '"*"'),
	('NotResource', 'resource', 'Resource', NULL),
	('some resources', 'resource', 'Resource', '"arn:aws:s3:::*"'),
	('all resources', 'resource', 'Resource', '"*"'),
	('NotPrincipal', 'principal', 'Principal', NULL),
	('all principals', 'principal', 'Principal', '"*"'),
	('all AWS principals', 'principal', 'Principal', '{"AWS":"*"}'),
	('condition', 'condition', 'Condition',
	 '{"StringEquals":{"aws:PrincipalOrgID":"o-abc"}}'),
	('open condition', 'condition', 'Condition',
	 '{"StringLike":{"aws:PrincipalOrgID":"*"}}'),
	('set condition', 'condition', 'Condition',
	 '{"ForAllValues:StringEquals":{"aws:TagKeys":["a"]}}'),
	('IfExists condition', 'condition', 'Condition',
	 '{"StringEqualsIfExists":{"aws:PrincipalOrgID":"o-abc"}}'),
	('no condition', 'condition', 'Condition', NULL),
	('Deny', 'any', '', NULL);

CREATE FUNCTION changed_statement(statement jsonb, c lint_change)
	RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
	SELECT CASE
		WHEN jsonb_typeof(statement) <> 'object' THEN statement
		WHEN c.change = 'no condition' THEN statement - 'Condition'
		WHEN c.part = 'condition' THEN
			CASE WHEN jsonb_typeof(coalesce(statement -> 'Condition', '{}'))
					= 'object'
				THEN statement || jsonb_build_object('Condition',
					c.value || coalesce(statement -> 'Condition', '{}'))
				ELSE statement END
		WHEN c.value IS NOT NULL THEN
			CASE WHEN statement ? c.element
				THEN statement || jsonb_build_object(c.element, c.value)
				ELSE statement END
		-- a statement with both forms stays as it is
		WHEN (statement ? c.element) = (statement ? ('Not' || c.element))
			THEN statement
		WHEN statement ? c.element THEN
			(statement - c.element) || jsonb_build_object(
				'Not' || c.element, statement -> c.element)
		ELSE (statement - ('Not' || c.element)) || jsonb_build_object(
			c.element, statement -> ('Not' || c.element)) END
$$;

-- A document with a change, or NULL when it has nothing to be changed.
CREATE FUNCTION changed_text(letter text, document text, c lint_change)
	RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
	tree jsonb;
	statements jsonb;
BEGIN
	IF NOT is_json(document) THEN
		RETURN NULL;
	END IF;
	tree := document::jsonb;
	IF jsonb_typeof(tree) <> 'object' OR
		jsonb_typeof(tree -> 'Statement') IS DISTINCT FROM 'array' THEN
		RETURN NULL;
	END IF;
	IF c.change <> 'Deny' THEN
		SELECT jsonb_agg(changed_statement(s, c) ORDER BY place)
			INTO statements
			FROM jsonb_array_elements(tree -> 'Statement') WITH ORDINALITY
				AS a (s, place);
	ELSIF letter = 'K' THEN
		RETURN NULL;		-- RCPs deny anyway
	ELSE
		statements := (tree -> 'Statement') || jsonb_build_array(
			'{"Effect": "Deny", "Action": "*"}'::jsonb ||
			CASE WHEN letter IN ('R', 'E', 'T')
				THEN '{"Principal": {"AWS": "*"}}' ELSE '{}'::jsonb END ||
			CASE WHEN letter <> 'T'
				THEN '{"Resource": "*"}' ELSE '{}'::jsonb END);
	END IF;
	RETURN nullif(tree || jsonb_build_object('Statement', statements), tree);
END
$$;

-- A document as a resource policy, where statements without principals get
-- one; NULL when it has no list of statements.
CREATE FUNCTION attached(document jsonb) RETURNS text
	LANGUAGE sql IMMUTABLE AS $$
	SELECT CASE jsonb_typeof(document -> 'Statement') WHEN 'array' THEN
		(document || jsonb_build_object('Statement',
			(SELECT jsonb_agg(CASE
				WHEN jsonb_typeof(s) <> 'object' OR
					s ?| '{Principal,NotPrincipal}' THEN s
				ELSE s || jsonb_build_object('Principal', base -> 'Principal')
				END ORDER BY place)
			 FROM jsonb_array_elements(document -> 'Statement')
				WITH ORDINALITY AS a (s, place))))::text END
	FROM lint_kind WHERE letter = 'R'
$$;

--
-- Rules that do not look at some parts, and why.
--
CREATE TABLE lint_reason (
	reason text PRIMARY KEY,
	shown boolean NOT NULL	-- by the changes
);
INSERT INTO lint_reason VALUES
	('looks elsewhere', true),
	('looks at the text', false),	-- whether it is JSON, and how long
	('has no statement', false);	-- or the rule finds nothing

CREATE TABLE lint_blind (
	rule text PRIMARY KEY,
	parts text NOT NULL,
	reason text NOT NULL REFERENCES lint_reason
);
COPY lint_blind (rule, parts, reason) FROM stdin (DELIMITER '|');
json-syntax-error|action condition principal resource|looks at the text
invalid-policy-element|action condition principal resource|looks elsewhere
missing-statement|action condition principal resource|has no statement
missing-version|action condition principal|looks elsewhere
invalid-version|action condition principal resource|looks elsewhere
old-version|action condition principal resource|looks elsewhere
unsupported-id|action condition principal resource|looks elsewhere
policy-size-exceeds-identity-policy-quota|action condition resource|looks at the text
policy-size-exceeds-session-policy-quota|action condition resource|looks at the text
policy-size-exceeds-resource-policy-quota|action condition principal resource|looks at the text
policy-size-exceeds-role-trust-policy-quota|action condition principal|looks at the text
policy-size-exceeds-scp-quota|action condition resource|looks at the text
policy-size-exceeds-rcp-quota|action condition principal resource|looks at the text
missing-effect|action condition principal resource|looks elsewhere
invalid-effect|action condition principal resource|looks elsewhere
missing-action|principal resource|looks elsewhere
missing-resource|action condition principal|looks elsewhere
missing-principal|action condition principal resource|looks elsewhere
unsupported-principal|action condition resource|looks elsewhere
unsupported-element-combination|action condition|looks elsewhere
unsupported-sid|action condition principal resource|looks elsewhere
unique-sids-required|action condition principal resource|looks elsewhere
unique-sids-recommended|action condition principal resource|looks elsewhere
empty-sid-value|action condition principal resource|looks elsewhere
empty-array-action|condition principal resource|looks elsewhere
empty-array-resource|action condition principal|looks elsewhere
empty-array-principal|action condition resource|looks elsewhere
empty-object-principal|action condition resource|looks elsewhere
empty-object-condition|action principal resource|looks elsewhere
empty-array-condition|action principal resource|looks elsewhere
empty-array-condition-forallvalues|action principal resource|looks elsewhere
empty-array-condition-foranyvalue|action principal resource|looks elsewhere
empty-array-condition-ifexists|action principal resource|looks elsewhere
deny-matches-nothing|condition principal|looks elsewhere
deny-with-not-element|condition principal|looks elsewhere
invalid-action-format|condition principal resource|looks elsewhere
invalid-action|condition principal resource|looks elsewhere
action-wildcard-matches-nothing|condition principal resource|looks elsewhere
invalid-service-in-action|condition principal resource|looks elsewhere
empty-action-name|condition principal resource|looks elsewhere
action-whitespace|condition principal resource|looks elsewhere
redundant-action|condition principal resource|looks elsewhere
unsupported-action-in-policy|condition principal resource|looks elsewhere
missing-dependent-action|condition resource|looks elsewhere
invalid-arn-prefix|action condition principal|looks elsewhere
missing-arn-field|action condition principal|looks elsewhere
invalid-partition|action condition principal|looks elsewhere
invalid-arn-region|action condition principal|looks elsewhere
arn-region-not-allowed|action condition principal|looks elsewhere
missing-arn-region|action condition principal|looks elsewhere
invalid-arn-account|action condition principal|looks elsewhere
arn-account-not-allowed|action condition principal|looks elsewhere
missing-arn-account|action condition principal|looks elsewhere
invalid-arn-service-case|action condition principal|looks elsewhere
invalid-service|action principal|looks elsewhere
invalid-arn-resource|action condition principal|looks elsewhere
redundant-resource|action condition principal|looks elsewhere
wildcard-in-service-name|action condition principal|looks elsewhere
variable-unsupported-in-arn-field|action condition principal|looks elsewhere
resource-mismatch|condition principal|looks elsewhere
action-requires-star-resource|condition|looks elsewhere
unsupported-resource-arn-in-policy|action condition principal|looks elsewhere
deny-action-resource-mismatch|condition principal|looks elsewhere
invalid-principal-format|action condition resource|looks elsewhere
invalid-principal-key|action condition resource|looks elsewhere
unknown-principal|action condition resource|looks elsewhere
unsupported-wildcard-in-principal|action condition resource|looks elsewhere
invalid-role-reference|action condition resource|looks elsewhere
invalid-user-reference|action condition resource|looks elsewhere
invalid-service-principal-format|action resource|looks elsewhere
federated-principal-not-supported|action condition resource|looks elsewhere
allow-with-not-principal|action condition resource|looks elsewhere
not-principal-missing-account|action condition resource|looks elsewhere
canonical-user-unsupported|condition|looks elsewhere
not-principal-usage|action condition resource|looks elsewhere
role-trust-policy-syntax-error-notprincipal|action condition|looks elsewhere
role-trust-policy-unsupported-wildcard-in-principal|action condition|looks elsewhere
role-trust-policy-syntax-error-resource|action condition principal|looks elsewhere
trust-star-action|condition principal|looks elsewhere
mismatched-action-for-principal|condition|looks elsewhere
redundant-principal-in-role-trust-policy|action condition|looks elsewhere
missing-action-for-roles-anywhere-trust-policy|condition|looks elsewhere
role-assumable-by-compute-service|action condition|looks elsewhere
recommended-condition-key-for-service-principal|action resource|looks elsewhere
unsupported-condition-key-for-service-principal|action resource|looks elsewhere
invalid-federated-principal-syntax-in-role-trust-policy|action condition|looks elsewhere
confirm-audience-claim-type|action principal|looks elsewhere
foranyvalue-with-audience-claim-type|action principal|looks elsewhere
invalid-condition-operator|action principal resource|looks elsewhere
null-with-if-exists|action principal resource|looks elsewhere
null-with-qualifier|action principal resource|looks elsewhere
missing-qualifier|principal resource|looks elsewhere
forallvalues-with-single-valued-key|action principal resource|looks elsewhere
foranyvalue-with-single-valued-key|action principal resource|looks elsewhere
invalid-condition-data-type|action principal resource|looks elsewhere
invalid-condition-multiple-boolean|action principal resource|looks elsewhere
wildcard-without-like-operator|action principal resource|looks elsewhere
ifexists-weakens-condition|action principal resource|looks elsewhere
ifexists-on-always-present-key|action principal resource|looks elsewhere
forallvalues-allow-without-null-check|action principal resource|looks elsewhere
foranyvalue-deny-without-null-check|action principal resource|looks elsewhere
duplicate-keys-with-different-case|action principal resource|looks elsewhere
invalid-condition-key-format|action principal resource|looks elsewhere
invalid-global-condition-key|action principal resource|looks elsewhere
invalid-service-condition-key|action principal resource|looks elsewhere
unsupported-global-condition-key|action principal resource|looks elsewhere
deprecated-global-condition-key|action principal resource|looks elsewhere
missing-tag-key-in-condition|action principal resource|looks elsewhere
type-mismatch|action principal resource|looks elsewhere
mismatched-type-but-usable|action principal resource|looks elsewhere
string-like-operator-with-arn-condition-keys|action principal resource|looks elsewhere
untrustworthy-condition-key|action principal resource|looks elsewhere
missing-paired-condition-keys|action principal resource|looks elsewhere
unsupported-action-for-condition-key|principal resource|looks elsewhere
missing-action-for-condition-key|principal resource|looks elsewhere
irrelevant-condition-key-in-policy|action principal resource|looks elsewhere
use-condition-key-only-with-supported-services|principal resource|looks elsewhere
deny-with-unsupported-tag-condition-key-for-service|principal resource|looks elsewhere
deny-notaction-with-unsupported-tag-condition-key-for-service|resource|looks elsewhere
allow-with-unsupported-tag-condition-key-for-service|principal resource|looks elsewhere
allow-notaction-with-unsupported-tag-condition-key-for-service|resource|looks elsewhere
type-mismatch-boolean|action principal resource|looks elsewhere
type-mismatch-date|action principal resource|looks elsewhere
type-mismatch-number|action principal resource|looks elsewhere
type-mismatch-string|action principal resource|looks elsewhere
invalid-date-value|action principal resource|looks elsewhere
redundant-condition-value-num|action principal resource|looks elsewhere
invalid-region|action principal resource|looks elsewhere
invalid-vpc-format|action principal resource|looks elsewhere
invalid-vpce-format|action principal resource|looks elsewhere
invalid-kms-key-value|action principal resource|looks elsewhere
wildcard-usage-too-permissive|action principal resource|looks elsewhere
variable-usage-too-permissive|action principal resource|looks elsewhere
type-mismatch-arn|action principal resource|looks elsewhere
type-mismatch-ip-range|action principal resource|looks elsewhere
private-ip-address|action principal resource|looks elsewhere
private-not-ip-address|action principal resource|looks elsewhere
private-ip-address-subset|action principal resource|looks elsewhere
private-not-ip-address-subset|action principal resource|looks elsewhere
improve-ip-range|action principal resource|looks elsewhere
source-ip-any|action principal resource|looks elsewhere
redundant-key-due-to-wildcard-in-condition|action principal resource|looks elsewhere
redundant-statement-due-to-wildcard-in-condition|action principal resource|looks elsewhere
equivalent-to-null-false|action principal resource|looks elsewhere
equivalent-to-null-true|action principal resource|looks elsewhere
dynamodb-attributes-without-select|resource|looks elsewhere
s3-prefix-in-negative-context|action principal resource|looks elsewhere
bad-pattern-for-mfa|principal resource|looks elsewhere
ineffective-deny-carve-out|action principal resource|looks elsewhere
allow-insecure-transport|action principal resource|looks elsewhere
invalid-variable-for-operator|action principal resource|looks elsewhere
scp-syntax-error-principal|action condition resource|looks elsewhere
scp-syntax-error-action-wildcard|condition resource|looks elsewhere
rcp-syntax-error-principal|action condition resource|looks elsewhere
rcp-syntax-error-notaction|condition principal|looks elsewhere
rcp-missing-related-principal-condition-key|principal resource|looks elsewhere
rcp-missing-related-service-principal-condition-key|action principal resource|looks elsewhere
rcp-missing-service-condition-key-null-check|action principal resource|looks elsewhere
rcp-blanket-deny|action principal resource|looks elsewhere
agent-role-trust-wider-than-function|action condition|looks elsewhere
agent-trust-iam-user|action condition|looks elsewhere
agent-tenant-condition-fails-open|action principal resource|looks elsewhere
agent-variable-unresolved-fails-open|principal|looks elsewhere
agent-variable-default-crosses-tenant|action principal|looks elsewhere
agent-variable-adjacent-wildcard|action principal|looks elsewhere
\.
