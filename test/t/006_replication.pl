# 006_replication.pl
#		A physical standby and a logical subscriber answer as the primary does.
#
# The subscription is binary, so values pass through send and receive.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::RealBin/../perl";

use IamPolicyTest;
use PostgreSQL::Test::Cluster;
use Test::More;

my $schema = <<'END';
CREATE TABLE asked (id int PRIMARY KEY, document iam_policy, request iam_request,
	many iam_policy[], decision iam_decision);
CREATE INDEX asked_document ON asked USING hash (document);
CREATE INDEX asked_request ON asked (request);
CREATE INDEX asked_allows ON asked USING gin (document);
END
my $answers = <<'END';
SELECT id, document, request, many, iam_policy_hash(document),
	iam_request_hash(request), iam_allows(document, request),
	iam_decide(document, request) = decision,
	iam_decide_many(document, ARRAY[request])
FROM asked ORDER BY id
END

# By index, so that the index has come over whole as well.
my $lookups = <<'END';
SET enable_seqscan = off;
SELECT count(*) FROM asked a WHERE document = (SELECT document FROM asked WHERE id = 150);
SELECT count(*) FROM asked a WHERE request = (SELECT request FROM asked WHERE id = 150);
SELECT count(*) FROM asked WHERE iam_allows(document, 's3:GetObject', 'arn:aws:s3:::b/v', '{"x:k": "v"}');
END
my $changes = <<'END';
INSERT INTO asked
SELECT i, d, r, ARRAY[d, NULL], iam_decide(d, r)
FROM generate_series(101, 200) i,
	CAST(format('{"Version":"2012-10-17","Id":"\u00e9\ud83d\ude00 \"\\ %s","Statement":[{"Effect":"%s","Action":["s3:*"],"Resource":"arn:aws:s3:::b/${x:k}"}]}',
		i, CASE WHEN i % 4 = 0 THEN 'Deny' ELSE 'Allow' END) AS iam_policy) d,
	iam_request('s3:GetObject', 'arn:aws:s3:::b/v', jsonb_build_object('x:k', CASE WHEN i % 3 = 0 THEN 'v' END, 'n', i)) r;
UPDATE asked SET document = iam_merge(ARRAY[document, document]) WHERE id % 10 = 0;
UPDATE asked SET request = NULL, decision = NULL WHERE id % 17 = 0;
DELETE FROM asked WHERE id % 13 = 0;
END
my $before = $changes =~ s/101, 200/1, 100/r;

my $primary = new_server('primary',
	init => [ allows_streaming => 'logical' ]);
query($primary, 'postgres', "CREATE EXTENSION iampolicy; $schema $before");

$primary->backup('backup');
my $standby = PostgreSQL::Test::Cluster->new('standby');
$standby->init_from_backup($primary, 'backup', has_streaming => 1);
$standby->start;

my $subscriber = new_server('subscriber');
query($subscriber, 'postgres', "CREATE EXTENSION iampolicy; $schema");
query($primary, 'postgres', 'CREATE PUBLICATION p FOR TABLE asked');
query($subscriber, 'postgres', "CREATE SUBSCRIPTION s CONNECTION '"
	  . $primary->connstr
	  . " dbname=postgres' PUBLICATION p WITH (binary = true)");
$subscriber->wait_for_subscription_sync($primary, 's');

query($primary, 'postgres', $changes);
$primary->wait_for_catchup($standby, 'replay', $primary->lsn('insert'));
$primary->wait_for_catchup('s');

my $expected = query($primary, 'postgres', $answers);
like($expected, qr/\|t\|t\|\{allowed\}/, 'the primary allows some');
like($expected, qr/\|f\|t\|\{explicitDeny\}/, 'and denies some');
foreach my $server ($standby, $subscriber)
{
	my $name = $server->name;

	is_query($server, 'postgres', $answers, $expected, "$name: same answers");
	is_query($server, 'postgres', $lookups, query($primary, 'postgres', $lookups),
		"$name: indexes find the same");
}

# After the failover the standby is written to.
$standby->promote;
query($standby, 'postgres', 'DELETE FROM asked; ' . $changes);
is_query($standby, 'postgres', 'SELECT count(*), count(*) FILTER (WHERE iam_decide(document, request) <> decision) FROM asked',
	'92|0', 'standby: promoted');

done_testing();
