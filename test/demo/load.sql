--
-- load.sql
--		Load the requests and, when the report is about it, the sample fleet.
--
-- psql variables: "demo_dir", a directory that the server can read and that
-- holds a copy of this one; "sample", 0 to leave out the sample fleet.
--
\ir fleet/requests.sql

\if :sample
	\set file :demo_dir '/fleet/production.json'
	\set name 'orchard-production'
	\set from 'fleet/production.json'
	\set of_sample true
	\ir import_account.sql

	\set file :demo_dir '/fleet/lab.json'
	\set name 'orchard-lab'
	\set from 'fleet/lab.json'
	\set of_sample true
	\ir import_account.sql

	\ir fleet/agents.sql
	\ir fleet/simulations.sql
\endif

ANALYZE;
