/* The catalogue of AWS's actions, and what users add to it. */

CREATE FUNCTION iam_catalog_version() RETURNS text
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 1
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION iam_catalog_version() IS
	'date and release of the catalogue in the library that runs; the first ten characters are the date';

CREATE FUNCTION iam_catalog_services(
	OUT service text, OUT name text, OUT since date, OUT until date)
	RETURNS SETOF record
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 1500 ROWS 450
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION iam_catalog_services() IS
	'services of the catalogue; until is set for what is gone';

CREATE FUNCTION iam_catalog_actions(
	OUT action text, OUT service text, OUT name text, OUT access_level text,
	OUT permission_only boolean, OUT resource_types text[],
	OUT required_resource_types text[], OUT condition_keys text[],
	OUT dependent_actions text[], OUT since date, OUT until date)
	RETURNS SETOF record
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 200000 ROWS 22000
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION iam_catalog_actions() IS
	'actions of the catalogue; until is set for what is gone, permission_only and dependent_actions are NULL where unknown';

CREATE FUNCTION iam_catalog_resource_types(
	OUT service text, OUT resource_type text, OUT arn text,
	OUT condition_keys text[], OUT since date, OUT until date)
	RETURNS SETOF record
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 10000 ROWS 2300
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION iam_catalog_resource_types() IS
	'resource types of the catalogue, each with an ARN template; until is set for what is gone';

CREATE FUNCTION iam_catalog_condition_keys(
	OUT service text, OUT condition_key text, OUT type text,
	OUT multivalued boolean, OUT since date, OUT until date)
	RETURNS SETOF record
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 5000 ROWS 2600
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION iam_catalog_condition_keys() IS
	'condition keys that services document; until is set for what is gone';

/*
 * Collation C: what is equal here must not depend on the database, and the
 * ranges of the pattern are those of ASCII.
 */
CREATE TABLE iam_catalog_extra (
	action text COLLATE "C" PRIMARY KEY
		CONSTRAINT iam_catalog_extra_action_shape
		CHECK (action ~ '^[a-z0-9-]{1,64}:[A-Za-z0-9_-]{1,128}$'),
	access_level text
		CONSTRAINT iam_catalog_extra_access_level_known
		CHECK (access_level IN ('List', 'Read', 'Write', 'Tagging',
			'Permissions management')),
	resource_types text[],
	condition_keys text[],
	note text
);
CREATE UNIQUE INDEX iam_catalog_extra_action_folded
	ON iam_catalog_extra (lower(action));
COMMENT ON TABLE iam_catalog_extra IS
	'private actions, or ones newer than the catalogue: read by the functions that are STABLE';
COMMENT ON COLUMN iam_catalog_extra.action IS 'service:Name';
COMMENT ON COLUMN iam_catalog_extra.access_level IS
	'access level in AWS''s words; NULL is unknown';
COMMENT ON COLUMN iam_catalog_extra.resource_types IS
	'resource types of the service that the action works on; NULL is unknown';
COMMENT ON COLUMN iam_catalog_extra.condition_keys IS
	'condition keys that the action has; NULL is unknown';
COMMENT ON COLUMN iam_catalog_extra.note IS 'why it is here';
COMMENT ON CONSTRAINT iam_catalog_extra_pkey ON iam_catalog_extra IS
	'an action stands here once';
COMMENT ON CONSTRAINT iam_catalog_extra_action_shape ON iam_catalog_extra IS
	'one action, without wildcards, the service in lower case';
COMMENT ON CONSTRAINT iam_catalog_extra_access_level_known
	ON iam_catalog_extra IS 'one of the five access levels';
COMMENT ON INDEX iam_catalog_extra_action_folded IS
	'an action stands here in one spelling';
GRANT SELECT ON iam_catalog_extra TO PUBLIC;
SELECT pg_catalog.pg_extension_config_dump('iam_catalog_extra', '');

CREATE FUNCTION iam_expand(pattern text) RETURNS SETOF text
	LANGUAGE c STABLE STRICT PARALLEL SAFE COST 100 ROWS 50
	AS 'MODULE_PATHNAME', 'iam_expand_pattern';
COMMENT ON FUNCTION iam_expand(text) IS
	'actions that a pattern matches in the catalogue of today and in iam_catalog_extra; an unknown action is itself';
