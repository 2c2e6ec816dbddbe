--
-- report_settings.sql
--		What every section of the report starts with.
--
-- psql variable: "sample", 1 (default) to report on the sample fleet, 0 to
-- report on imported accounts.
--
\set ON_ERROR_STOP on
\set QUIET on
\pset pager off
\pset format wrapped
\pset columns 120
\pset border 1
\pset footer off
\pset null ''
\if :{?sample}
\else
	\set sample 1
\endif

-- Lists can be long: the first five items and how many more there are.
CREATE OR REPLACE FUNCTION pg_temp.some_of(items text[], separator text)
RETURNS text
LANGUAGE sql IMMUTABLE AS
$$
SELECT array_to_string(items[1:5], separator) ||
	   coalesce(separator || nullif(greatest(cardinality(items) - 5, 0), 0) ||
				' more', '')
$$;

-- Names can be long too.  They often differ at the end only.
CREATE OR REPLACE FUNCTION pg_temp.short(name text) RETURNS text
LANGUAGE sql IMMUTABLE AS
$$
SELECT CASE
	   WHEN length(name) > 36 THEN left(name, 20) || '~' || right(name, 15)
	   ELSE name
	   END
$$;

-- One line, broken at blanks where a reader expects it.
CREATE OR REPLACE FUNCTION pg_temp.folded(line text, width int) RETURNS text
LANGUAGE sql IMMUTABLE AS
$$
SELECT rtrim(regexp_replace(line, '(.{1,' || width || '})( |$)', E'\\1\n  ',
							'g'),
			 E'\n ')
$$;

-- What follows the name of one of several.
CREATE OR REPLACE FUNCTION pg_temp.and_more(total bigint) RETURNS text
LANGUAGE sql IMMUTABLE AS
$$
SELECT CASE WHEN total > 1 THEN ' and ' || total - 1 || ' more' ELSE '' END
$$;
