--
-- agents.sql
--		Tenants, accounts, agents, functions and tools of the sample fleet:
--		what an account export does not know.
--

INSERT INTO tenant (tenant_id, name) VALUES
	('heron', 'Heron Garden Supplies'),
	('osprey', 'Osprey Outdoor Rental');

INSERT INTO account (account_id, name) VALUES
	('111122223333', 'orchard-production'),
	('444455556666', 'orchard-lab')
ON CONFLICT (account_id) DO UPDATE SET name = excluded.name;

INSERT INTO agent (agent_id, tenant_id, account_id, purpose) VALUES
	('invoice-agent', 'heron', '111122223333',
	 'Writes the monthly invoices and mails them'),
	('support-agent', 'heron', '111122223333',
	 'Answers customers who write to support'),
	('report-agent', 'osprey', '444455556666',
	 'Builds the quarterly usage report');

-- The joins below are outer ones, so that a misspelt agent or role fails on a
-- key or a NOT NULL instead of losing its row.
CREATE TEMPORARY VIEW sample_role AS
SELECT p.principal_id, p.account_id, p.name
FROM principal p
	JOIN export e USING (export_id)
WHERE e.sample AND p.kind = 'role';

INSERT INTO function (function_arn, agent_id, chain_position, name, does,
					  principal_id)
SELECT 'arn:aws:lambda:us-east-1:' || a.account_id || ':function:' || f.name,
	   f.agent_id, f.chain_position, f.name, f.does, r.principal_id
FROM (VALUES
	('invoice-agent', 1, 'invoice-dispatch', 'invoice-dispatch',
	 'starts the steps below'),
	('invoice-agent', 2, 'invoice-read', 'invoice-read',
	 'reads the row from DynamoDB'),
	('invoice-agent', 3, 'invoice-pdf', 'invoice-pdf',
	 'writes the invoice as PDF to S3'),
	('invoice-agent', 4, 'invoice-mail', 'invoice-mail',
	 'mails the PDF by SES'),
	('invoice-agent', 5, 'invoice-archive', 'invoice-archive',
	 'moves old PDFs to the archive'),
	('support-agent', 1, 'support-lookup', 'support-lookup',
	 'reads the row from DynamoDB'),
	('support-agent', 2, 'support-search', 'support-search',
	 'searches the history'),
	('support-agent', 3, 'support-pdf', 'support-pdf',
	 'writes the answer as PDF to S3'),
	('support-agent', 4, 'support-reply', 'support-reply',
	 'mails the answer by SES'),
	('support-agent', 5, 'support-notify', 'support-notify',
	 'mails the team of a failure'),
	('report-agent', 1, 'report-read', 'report-read',
	 'reads rows from DynamoDB'),
	('report-agent', 2, 'report-clean', 'agent-generic',
	 'cleans the numbers'),
	('report-agent', 3, 'report-charts', 'agent-generic',
	 'draws the charts'),
	('report-agent', 4, 'report-pdf', 'report-pdf',
	 'writes the report as PDF to S3'),
	('report-agent', 5, 'report-mail', 'report-mail',
	 'mails the report by SES')
) AS f (agent_id, chain_position, name, role, does)
	LEFT JOIN agent a USING (agent_id)
	LEFT JOIN sample_role r ON r.account_id = a.account_id AND
		r.name = f.role;

INSERT INTO mcp_tool (agent_id, name, does, principal_id)
SELECT t.agent_id, t.name, t.does, r.principal_id
FROM (VALUES
	('support-agent', 'search_context', 'support-context',
	 'fetches whatever may help'),
	('support-agent', 'send_email', 'support-tools',
	 'mails what the model wrote'),
	('support-agent', 'delete_file', 'support-tools',
	 'removes an uploaded file'),
	('report-agent', 'run_query', 'agent-generic',
	 'runs what the model wrote'),
	('report-agent', 'restart_job', 'report-ops',
	 'starts a failed step again'),
	('report-agent', 'build_function', 'agent-builder',
	 'changes any function')
) AS t (agent_id, name, role, does)
	LEFT JOIN agent a USING (agent_id)
	LEFT JOIN sample_role r ON r.account_id = a.account_id AND
		r.name = t.role;

DROP VIEW sample_role;

-- What the event selectors of the trails say: the trail of the laboratory has
-- management events alone.
INSERT INTO data_coverage (account_id, resource_type) VALUES
	('111122223333', 'AWS::DynamoDB::Table'),
	('111122223333', 'AWS::Lambda::Function'),
	('111122223333', 'AWS::S3::Object');
