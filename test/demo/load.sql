--
-- load.sql
--		Load the sample fleet.
--
-- psql variable: "demo_dir", a directory that the server can read and that
-- holds a copy of this one.
--
\set file :demo_dir '/fleet/production.json'
\set name 'orchard-production'
\set of_sample true
\ir import_account.sql

\set file :demo_dir '/fleet/lab.json'
\set name 'orchard-lab'
\set of_sample true
\ir import_account.sql

\ir fleet/agents.sql
\ir fleet/requests.sql

ANALYZE;
