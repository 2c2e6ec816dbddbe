# 008_index.pl
#		The index: after a crash while it is built and filled, on a standby, and
#		on shards behind postgres_fdw.
#
# What an index finds is compared with what a scan finds, for many requests at
# once: the number of the policies, and the sum of their numbers.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::RealBin/../perl";

use IamPolicyTest;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

# Policies that differ in action, resource, condition and effect.
my $policies = <<'END';
SELECT i AS id, format('{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["%s","sqs:SendMessage"],"Resource":"arn:aws:%s"%s}%s]}',
	(ARRAY['s3:GetObject', 's3:Get*', 'dynamodb:*', 'iam:PassRole', 'ec2:Describe*', 'kms:Decrypt', '*'])[1 + i % 7],
	CASE WHEN i % 3 = 0 THEN '*' ELSE format('s3:::bucket-%s/*', i % 50) END,
	CASE WHEN i % 5 = 0 THEN ',"Condition":{"StringEquals":{"s3:x":"y"}}' ELSE '' END,
	CASE WHEN i % 11 = 0 THEN ',{"Effect":"Deny","Action":"s3:*","Resource":"*"}' ELSE '' END)::iam_policy AS document
END
my $requests = <<'END';
CREATE TABLE request AS SELECT i AS id, iam_request(
	(ARRAY['s3:GetObject', 's3:GetObjectTagging', 'dynamodb:Scan', 'iam:PassRole', 'ec2:DescribeInstances', 'kms:Decrypt', 'sqs:SendMessage', 'qldb:X'])[1 + i % 8],
	CASE WHEN i % 3 = 0 THEN '*' ELSE format('arn:aws:s3:::bucket-%s/k', i) END,
	CASE WHEN i % 2 = 0 THEN '{"s3:x": "y"}' ELSE '{}' END::jsonb) AS request
FROM generate_series(1, 40) i;
END
my $question = <<'END';
SELECT r.id, count(p.id), sum(p.id) FROM request r LEFT JOIN policy p
	ON p.document @? r.request GROUP BY 1 ORDER BY 1
END
my $by_scan = "SET enable_bitmapscan = off; $question";
my $by_index = "SET enable_seqscan = off; $question";

sub is_same
{
	my ($server, $title) = @_;
	my $scan = query($server, 'postgres', $by_scan);

	like($scan, qr/\|[1-9]\d+\|/, "$title: something is found");
	is_query($server, 'postgres', $by_index, $scan, "$title: by index as by scan");
	return $scan;
}

my $primary = new_server('primary',
	init => [ allows_streaming => 1 ],
	conf => "autovacuum = off\nwal_consistency_checking = 'gin'\n");
query($primary, 'postgres', "CREATE EXTENSION iampolicy; $requests
	CREATE TABLE policy (id int, document iam_policy);
	INSERT INTO policy $policies FROM generate_series(1, 5000) i;
	CREATE INDEX policy_document ON policy USING gin (document);
	CHECKPOINT");

# Killed in the middle of insertions, with entries pending.
query($primary, 'postgres',
	"INSERT INTO policy $policies FROM generate_series(5001, 8000) i");
$primary->stop('immediate');
$primary->start;
is_same($primary, 'after a crash');

# Killed while an index is built: the old one stays whole, and a new one can
# be built.
my ($stdout, $stderr) = ('', '');
my $building = IPC::Run::start(
	[ 'psql', '-XAtq', '-d', $primary->connstr('postgres'),
		'-c', "SET maintenance_work_mem = '1MB'", '-c', "SELECT 'started'",
		'-c', 'BEGIN; CREATE INDEX again ON policy USING gin (document); SELECT pg_sleep(60)' ],
	'<', \undef, '>', \$stdout, '2>', \$stderr);
$building->pump until $stdout =~ /started/;
$primary->stop('immediate');
$building->finish;
$primary->start;
is_same($primary, 'after a crash in CREATE INDEX');
query($primary, 'postgres',
	'DROP INDEX policy_document; CREATE INDEX policy_document ON policy USING gin (document)');
is_same($primary, 'built anew');

# A standby replays the index, and finds the same.
$primary->backup('backup');
my $standby = PostgreSQL::Test::Cluster->new('standby');
$standby->init_from_backup($primary, 'backup', has_streaming => 1);
$standby->start;
query($primary, 'postgres', "
	INSERT INTO policy $policies FROM generate_series(8001, 9000) i;
	UPDATE policy SET document = (SELECT document FROM policy WHERE id = 7) WHERE id % 19 = 0;
	DELETE FROM policy WHERE id % 23 = 0;
	VACUUM policy;
	INSERT INTO policy $policies FROM generate_series(9001, 9100) i");
$primary->wait_for_catchup($standby, 'replay', $primary->lsn('insert'));
is(is_same($standby, 'standby'), is_same($primary, 'primary'),
	'the standby answers as the primary');

# Shards: the question goes to them, and their indexes answer it.
my @shards = map { new_server("shard$_") } (0, 1);
foreach my $i (0, 1)
{
	query($shards[$i], 'postgres', "CREATE EXTENSION iampolicy;
		CREATE TABLE policy (id int, document iam_policy);
		INSERT INTO policy $policies FROM generate_series(1, 20000) i WHERE i % 2 = $i;
		CREATE INDEX policy_document ON policy USING gin (document);
		ANALYZE policy");
}
my $head = new_server('head');
query($head, 'postgres', "CREATE EXTENSION iampolicy; CREATE EXTENSION postgres_fdw;
	$requests CREATE TABLE policy (id int, document iam_policy) PARTITION BY LIST ((id % 2))");
foreach my $i (0, 1)
{
	my ($host, $port) = ($shards[$i]->host, $shards[$i]->port);

	query($head, 'postgres', "CREATE SERVER shard$i FOREIGN DATA WRAPPER postgres_fdw
			OPTIONS (host '$host', port '$port', dbname 'postgres', extensions 'iampolicy', async_capable 'true');
		CREATE USER MAPPING FOR CURRENT_USER SERVER shard$i;
		CREATE FOREIGN TABLE policy_$i PARTITION OF policy FOR VALUES IN ($i) SERVER shard$i OPTIONS (table_name 'policy')");
}
foreach my $condition (
	"iam_allows(document, 'kms:Decrypt', 'arn:aws:s3:::bucket-1/k')",
	"iam_allows(document, iam_request('kms:Decrypt', '*', '{\"s3:x\": \"y\"}'))",
	"iam_may(document, 'kms:Dec*', 'arn:aws:s3:::bucket-1/*')",
	"document @~ 'ec2:DescribeInstances'")
{
	my $plan = query($head, 'postgres',
		"EXPLAIN (VERBOSE, COSTS OFF) SELECT id FROM policy WHERE $condition");
	my ($sent) = $plan =~ /Remote SQL: (.*)/;

	like($sent // '', qr/ WHERE .*OPERATOR\(public\.@[?~]\)/,
		"$condition is sent to the shards");
	like($plan, qr/Async Foreign Scan/, "$condition: asynchronously");
	like(query($shards[0], 'postgres', "EXPLAIN $sent"),
		qr/Bitmap Index Scan on policy_document/, "$condition: their index answers");
	is_query($head, 'postgres',
		"SELECT count(*), sum(id) FROM policy WHERE $condition",
		query($head, 'postgres', "SET enable_async_append = off;
			CREATE TEMP TABLE own AS SELECT * FROM policy;
			SELECT count(*), sum(id) FROM own WHERE $condition"),
		"$condition: the same rows");
}
# parameters too
like(query($head, 'postgres', "SET plan_cache_mode = force_generic_plan;
	PREPARE who(text, text) AS SELECT id FROM policy WHERE iam_allows(document, \$1, \$2);
	EXPLAIN (VERBOSE, COSTS OFF) EXECUTE who('kms:Decrypt', '*')"),
	qr/Remote SQL: .*iam_request\(\$1/, 'parameters are sent');

done_testing();
