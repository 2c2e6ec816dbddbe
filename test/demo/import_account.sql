--
-- import_account.sql
--		Load one output of "aws iam get-account-authorization-details".
--
-- psql variables: "file", a path that the server can read; "name", what to
-- call the export; "from", the file as the user knows it ("file" unless set);
-- "of_sample", whether it belongs to the sample fleet (false unless set).
-- Loading a name again replaces what it held.
--
\if :{?of_sample}
\else
	\set of_sample false
\endif
\if :{?from}
\else
	\set from :file
\endif

BEGIN;

DELETE FROM export WHERE name = :'name';
INSERT INTO export (name, file, sample)
VALUES (:'name', :'from', :of_sample)
	RETURNING export_id \gset

CREATE TEMPORARY TABLE entry ON COMMIT DROP AS
SELECT * FROM iam_account_details(pg_read_file(:'file'));

INSERT INTO account (account_id)
SELECT DISTINCT account FROM entry
WHERE principal_arn IS NOT NULL AND account ~ '^[0-9]{12}$'
ON CONFLICT DO NOTHING;

INSERT INTO principal (export_id, arn, kind, name, path, account_id, tags,
					   created_at)
SELECT DISTINCT ON (principal_arn)
	   :export_id, principal_arn, principal_kind, entry.name,
	   coalesce(path, '/'), account_id, coalesce(tags, '{}'), created_at
FROM entry
	LEFT JOIN account ON account.account_id = entry.account
WHERE principal_arn IS NOT NULL
ORDER BY principal_arn;

-- A principal without policies has a row of its own that names none.
INSERT INTO policy (export_id, principal_id, kind, name, arn, via, document,
					document_text, error)
SELECT :export_id, p.principal_id, e.policy_kind, e.policy_name, e.policy_arn,
	   e.via, e.document, e.document_text, e.error
FROM entry e
	LEFT JOIN principal p ON p.export_id = :export_id AND
		p.arn = e.principal_arn
WHERE e.policy_kind IS NOT NULL;

INSERT INTO unread_record (export_id, kind, name, record_text, error)
SELECT :export_id, principal_kind, name, document_text, error
FROM entry
WHERE policy_kind IS NULL AND error IS NOT NULL;

COMMIT;

\unset of_sample
\unset from
