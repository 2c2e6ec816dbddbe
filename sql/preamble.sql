/*
 * Objects of iampolicy.  Joined by the Makefile from the parts in sql/.
 *
 * COST says how many times dearer than a plain operator (1) a call is,
 * reading of the value left out: 1 for what looks at headers; 10 for one
 * decision; 100 for what prints or rewrites a document; 1000 for what reads
 * JSON text of any length.
 */
\echo Use "CREATE EXTENSION iampolicy" to load this file. \quit

CREATE FUNCTION iam_version() RETURNS text
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 1
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION iam_version() IS
	'version of the iampolicy library that runs';
