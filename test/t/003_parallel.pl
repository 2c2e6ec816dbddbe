# 003_parallel.pl
#		Parallel plans give the answers of serial ones.
#
# The leader takes no part, so that all rows pass through workers.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::RealBin/../perl";

use IamPolicyTest;
use Test::More;

my $server = new_server('parallel',
	conf => "max_worker_processes = 8\nmax_parallel_workers = 8\n");

new_database($server, 'test');
query($server, 'test', <<'END');
CREATE TABLE role (id int, team int, document iam_policy, request iam_request);
INSERT INTO role
SELECT i, i % 50,
	format('{"Version":"2012-10-17","Statement":[{"Sid":"s%s","Effect":%s,'
		'"Action":["s3:Get*","sqs:%s"],"Resource":"arn:aws:s3:::b%s/*",'
		'"Condition":{"StringLike":{"x:k":"%s*"}}},'
		'{"Effect":"Allow","Action":"ec2:*","Resource":"*"}]}',
		i, CASE WHEN i % 7 = 0 THEN '"Deny"' ELSE '"Allow"' END,
		i, i % 10, i % 3)::iam_policy,
	iam_request(CASE WHEN i % 5 = 0 THEN 'ec2:RunInstances' ELSE 's3:GetObject' END,
		format('arn:aws:s3:::b%s/k', i % 4), format('{"x:k":"%s1"}', i % 2)::jsonb)
FROM generate_series(1, 20000) i;
ANALYZE role;
INSERT INTO iam_catalog_extra VALUES ('own:Launch0'), ('own:Launch1'), ('own:Land1');
END

my $serial = "SET max_parallel_workers_per_gather = 0;\n";
my $parallel = <<'END';
SET max_parallel_workers_per_gather = 2;
SET parallel_setup_cost = 0;
SET parallel_tuple_cost = 0;
SET min_parallel_table_scan_size = 0;
SET parallel_leader_participation = off;
END

# Name, query, and what must stand in the parallel plan.
my @queries = (
	[ 'iam_allows of a constant question', <<'END', 'Parallel Seq Scan' ],
SELECT count(*), sum(id) FROM role
WHERE iam_allows(document, 's3:GetObject', 'arn:aws:s3:::b1/k', '{"x:k":"12"}')
END
	[ 'iam_allows of a question in columns', <<'END', 'Parallel Seq Scan' ],
SELECT count(*), sum(id) FROM role
WHERE iam_allows(document, 's3:GetObject', 'arn:aws:s3:::b' || team % 10 || '/k',
	jsonb_build_object('x:k', id % 3))
END
	[ '@? of a column', <<'END', 'Parallel Seq Scan' ],
SELECT count(*), sum(id) FROM role WHERE document @? request
END
	[ '@? in a join', <<'END', 'Parallel Seq Scan' ],
SELECT count(*), sum(role.id) FROM role, (VALUES
	(iam_request('ec2:RunInstances', '*')),
	(iam_request('s3:GetObject', 'arn:aws:s3:::b3/k', '{"x:k":"0"}'))) asked (r)
WHERE document @? r
END
	[ 'iam_decide', <<'END', 'Parallel Seq Scan' ],
SELECT iam_decide(document, request) AS decision, count(*), sum(id)
FROM role GROUP BY 1 ORDER BY 1
END
	[ 'iam_decide_many', <<'END', 'Parallel Seq Scan' ],
SELECT iam_decide_many(document, ARRAY[request, NULL,
	iam_request('sqs:' || id, '*')]) AS decisions, count(*), sum(id)
FROM role GROUP BY 1 ORDER BY 1
END
	[ 'text and jsonb', <<'END', 'Parallel Seq Scan' ],
SELECT sum(hashtext(document::text)), sum(jsonb_hash(document::jsonb)),
	count(*) FILTER (WHERE document::jsonb::iam_policy IS NOT NULL),
	sum(hashtext(request::text)),
	count(*) FILTER (WHERE document::text::iam_policy = document),
	count(*) FILTER (WHERE request::text::iam_request = request)
FROM role
END
	[ 'hashes and order', <<'END', 'Parallel Seq Scan' ],
SELECT sum(iam_policy_hash(document)), sum(iam_request_hash(request)),
	count(*) FILTER (WHERE document < '{"Version":"2012-10-17","Statement":[{"Sid":"s5","Effect":"Allow","Action":"*"}]}')
FROM role
END
	[ 'DISTINCT', <<'END', 'Parallel Seq Scan' ],
SELECT count(*), max(iam_request_hash(request))
FROM (SELECT DISTINCT request FROM role) one
END
	[ 'parallel hash join', <<'END', 'Parallel Hash' ],
SELECT count(*), sum(a.id - b.id)
FROM role a JOIN role b ON a.document = b.document
END
	[ 'iam_policy_std', <<'END', 'Parallel Seq Scan' ],
SELECT sum(jsonb_hash(iam_policy_std(document))) FROM role
END
	[ 'iam_statements', <<'END', 'Parallel Seq Scan' ],
SELECT count(*), sum(hashtext(s::text)) FROM role, iam_statements(document) s
END
	[ 'iam_why', <<'END', 'Parallel Seq Scan' ],
SELECT count(*), sum(hashtext(w::text)) FROM role, iam_why(document, request) w
END
	[ 'iam_simulate', <<'END', 'Parallel Seq Scan' ],
SELECT decision, count(*), sum(hashtext(s::text))
FROM role, iam_simulate('s3:GetObject', 'arn:aws:s3:::b1/k', '{}',
	'arn:aws:iam::111122223333:user/' || id, ARRAY[document], document,
	scps => ARRAY[document]) s
GROUP BY decision ORDER BY decision
END
	[ 'iam_explain', <<'END', 'Parallel Seq Scan' ],
SELECT count(*), sum(hashtext(e::text))
FROM role, iam_explain('s3:GetObject', 'arn:aws:s3:::b1/k',
	identity => ARRAY[document], boundary => ARRAY[document]) e
END
	[ 'iam_merge in workers', <<'END', 'Parallel Seq Scan' ],
SELECT sum(length(iam_merge(ARRAY[document, document])::text)) FROM role
END
	[ 'iam_policy_read', <<'END', 'Parallel Seq Scan' ],
SELECT count(*) FROM role WHERE iam_policy_read(document::text) = document
END
	[ 'iam_expand, which reads a table', <<'END', 'Parallel Seq Scan' ],
SELECT count(*), sum(hashtext(e)) FROM role, iam_expand('own:*' || id % 3) e
END
);

foreach my $case (@queries)
{
	my ($title, $sql, $node) = @$case;
	my $plan = query($server, 'test',
		"$parallel EXPLAIN (ANALYZE, COSTS off, TIMING off) $sql");
	my $expected = query($server, 'test', $serial . $sql);

	like($plan, qr/$node/, "$title: the plan is parallel");
	like($plan, qr/Workers Launched: 2/, "$title: workers ran");
	isnt($expected, '', "$title: there is an answer");
	is_query($server, 'test', $parallel . $sql, $expected,
		"$title: answer as in the serial plan");
}

# The order in which partial states are combined is nobody's to choose, so
# statements are compared as sets.
my $merge = <<'END';
SELECT team, iam_decide(document, 's3:GetObject', 'arn:aws:s3:::b1/k', '{"x:k":"12"}'),
	(SELECT count(*) || md5(string_agg(value::text, '' ORDER BY value::text COLLATE "C"))
		FROM jsonb_array_elements(document::jsonb -> 'Statement')) AS statements
FROM (SELECT team, iam_merge(document) AS document FROM role GROUP BY team) merged
ORDER BY team
END
my $plan = query($server, 'test', "$parallel EXPLAIN (COSTS off) "
	  . 'SELECT team, iam_merge(document) FROM role GROUP BY team');
like($plan, qr/Partial \w*Aggregate/, 'iam_merge: aggregated in workers');
like($plan, qr/Finalize \w*Aggregate/, 'iam_merge: partial states are combined');
is_query($server, 'test', $parallel . $merge, query($server, 'test', $serial . $merge),
	'iam_merge: answer as in the serial plan');
is_query($server, 'test', "$parallel SELECT jsonb_array_length("
	  . "iam_merge(document)::jsonb -> 'Statement') FROM role WHERE id <= 2500",
	'5000', 'iam_merge: no statement lost or twice');

# A NULL policy may be the one that denies; a worker must not lose it.
foreach my $mode ($serial, $parallel)
{
	is_query($server, 'test', $mode . attempts_sql() . <<'END', '22004', 'iam_merge: NULL refused');
SELECT state FROM pg_temp.attempt(
	'SELECT iam_merge(CASE WHEN id <> 15000 THEN document END) FROM role');
END
}

# Errors of a worker reach the client.
is_query($server, 'test', $parallel . attempts_sql() . <<'END', '22P02', 'an error of a worker');
SELECT state FROM pg_temp.attempt(
	$$SELECT count(*) FROM role WHERE
		(CASE WHEN id = 777 THEN '{' ELSE '{"Statement":[]}' END)::iam_policy = document$$);
END

# Indexes are built in parallel too.
is_query($server, 'test', <<'END', '20000|t', 'an index built in parallel');
SET max_parallel_maintenance_workers = 2;
SET min_parallel_table_scan_size = 0;
CREATE INDEX role_document ON role (document);
SET enable_seqscan = off;
SET max_parallel_workers_per_gather = 0;
SELECT count(*), bool_and(before IS NULL OR before <= document)
FROM (SELECT document, lag(document) OVER () AS before
	FROM (SELECT document FROM role ORDER BY document) ordered) pairs;
END

done_testing();
