# 001_dump_restore.pl
#		pg_dump, pg_restore and COPY keep values, indexes and constraints.
#
# The extension lives in a schema of its own, so that a restore, which empties
# search_path, finds operators and functions only when they are named well.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::RealBin/../perl";

use IamPolicyTest;
use PostgreSQL::Test::Utils;
use Test::More;

# Each as dump and COPY see it: what they quote, escape or take as a mark of
# their own stands in a value.
my %documents = (
	escapes => <<'END',
{"Version":"2012-10-17","Id":"\" \\ \/ \b \f \n \r \t \u0001 \u001f \u007f \u00e9 \u20AC \uD83D\uDE00","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}
END
	raw => <<"END",
{"Version":"2012-10-17","Id":"caf\xc3\xa9 \xe2\x82\xac \xf0\x9f\x98\x80 \x7f","Statement":[{"Sid":"1","Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/\xc3\xbc/*"}]}
END
	marks => <<'END',
{"Id":"\\N \\. $$ $1 ' '' \"\" , ; -- /* \\\\","Statement":{"Effect":"Deny","Action":["s3:*","ec2:*"],"Resource":"*"}}
END
	spelling => <<'END',
{ "Statement" : { "Resource" : ["arn:aws:s3:::b/${aws:username}/?*"], "Action" : "S3:GETobject", "Effect" : "Allow", "Sid" : "", "Condition" : { "numericequals" : { "X" : [1.50, 1e3, -0.0, "07"], "y" : ["1"], "z" : [] }, "BOOL" : { "aws:securetransport" : true } } }, "Version" : "2008-10-17" }
END
	principal => <<'END',
{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":["111122223333","arn:aws:iam::111122223333:role/r"],"Service":"lambda.amazonaws.com"},"NotAction":"iam:*","NotResource":["arn:aws:s3:::b"],"Condition":{"ForAllValues:StringLikeIfExists":{"aws:TagKeys":["a*","${*}"]},"Null":{"aws:TagKeys":"false"}}}]}
END
	plain => <<'END',
{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:Get*","Resource":"arn:aws:s3:::b/*"}]}
END
);

# Long enough to be compressed and stored out of line.
$documents{long} =
	'{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":['
  . join(',', map { "\"s3:Get$_\"" } 1 .. 20000)
  . '],"Resource":"*"}]}';

my %requests = (
	plain => q({"action":"s3:GetObject","resource":"arn:aws:s3:::b/k"}),
	escapes =>
	  q({"action":"s3:GetObject","resource":"arn:aws:s3:::b/\"\\\\\n\t\u00e9\ud83d\ude00","context":{"a":"\u0001\u20ac"}}),
	context =>
	  q({"principal":"arn:aws:iam::111122223333:role/r","context":{"Z":[1.50,true,"x"],"a":1e3,"b":[]},"resource":"*","action":"S3:GETobject"}),
);

my $schema = <<'END';
CREATE TABLE document (name text PRIMARY KEY, document iam.iam_policy
	DEFAULT '{"Statement":{"Effect":"Deny","Action":"*","Resource":"*"}}');
CREATE TABLE request (name text PRIMARY KEY, request iam.iam_request
	DEFAULT iam.iam_request('s3:ListBucket', 'arn:aws:s3:::b', '{"a":["b"]}'));
CREATE TABLE pair (
	document iam.iam_policy,
	request iam.iam_request,
	decision iam.iam_decision
		GENERATED ALWAYS AS (iam.iam_decide(document, request)) STORED,
	CONSTRAINT pair_judged CHECK (document OPERATOR(iam.@?) request
		OR iam.iam_decide(document, request) <> 'allowed')
);
CREATE INDEX pair_document ON pair USING hash (document);
CREATE INDEX pair_request ON pair USING hash (request);
CREATE INDEX pair_allowed ON pair (request)
	WHERE document OPERATOR(iam.@?) request;
CREATE TABLE only_once (
	document iam.iam_policy UNIQUE,
	request iam.iam_request UNIQUE,
	large iam.iam_policy,
	EXCLUDE USING hash (large WITH OPERATOR(iam.=))
);
CREATE INDEX only_once_both ON only_once (request DESC, document);
CREATE TABLE by_document (document iam.iam_policy)
	PARTITION BY HASH (document);
CREATE TABLE by_request (request iam.iam_request) PARTITION BY HASH (request);
CREATE DOMAIN keeps_objects AS iam.iam_policy
	CHECK (NOT iam.iam_allows(VALUE, 's3:DeleteObject', 'arn:aws:s3:::b/k'));
CREATE TABLE guarded (document keeps_objects,
	many iam.iam_policy[], questions iam.iam_request[]);
CREATE MATERIALIZED VIEW allowed AS
	SELECT document, request FROM pair WHERE document OPERATOR(iam.@?) request;
CREATE VIEW own_actions AS
	SELECT action FROM iam.iam_expand('own:*') action;
CREATE VIEW merged AS SELECT iam.iam_merge(document) AS document FROM pair;
END

foreach my $parent (qw(document request))
{
	$schema .= "CREATE TABLE by_${parent}_$_ PARTITION OF by_$parent "
	  . "FOR VALUES WITH (MODULUS 3, REMAINDER $_);\n"
	  foreach 0 .. 2;
}

# What was there before the dump and must be there after the restore; a value
# is seen as its bytes on the wire, that is its text, and as its hash.
my @fingerprints = (
	'SELECT name, iam.iam_policy_send(document), iam.iam_policy_hash(document) FROM document ORDER BY 1',
	'SELECT name, iam.iam_request_send(request), iam.iam_request_hash(request) FROM request ORDER BY 1',
	'SELECT * FROM pair ORDER BY document USING OPERATOR(iam.<), request USING OPERATOR(iam.<)',
	'SELECT * FROM only_once ORDER BY request USING OPERATOR(iam.<)',
	'SELECT tableoid::regclass, * FROM by_document ORDER BY document USING OPERATOR(iam.<)',
	'SELECT tableoid::regclass, * FROM by_request ORDER BY request USING OPERATOR(iam.<)',
	'SELECT * FROM guarded ORDER BY document',
	'SELECT * FROM allowed ORDER BY document, request',
	'SELECT document::text FROM merged',
	'SELECT * FROM iam.iam_catalog_extra ORDER BY action',
	'SELECT * FROM own_actions ORDER BY action COLLATE "C"',
);

my $server = new_server('dump');

# pg_dump's text without the key that it draws by lot.
sub dumped
{
	my ($database) = @_;
	my ($text, $errors);

	IPC::Run::run [ 'pg_dump', '-d', $server->connstr($database) ],
	  '>', \$text, '2>', \$errors
	  or die "pg_dump: $errors";
	$text =~ s/^\\(un)?restrict .*\n//mg;
	return $text;
}

# What the constraints of the restored tables refuse.
my %refused = (
	'a second equal document' => [
		q(INSERT INTO only_once (document) SELECT document FROM document WHERE name = 'plain'),
		'23505'
	],
	'a second equal request' => [
		q(INSERT INTO only_once (request) SELECT request FROM request WHERE name = 'plain'),
		'23505'
	],
	'a second equal large document' => [
		q(INSERT INTO only_once (large) SELECT document FROM document WHERE name = 'long'),
		'23P01'
	],
	'what the domain forbids' => [
		q(INSERT INTO guarded VALUES ('{"Statement":{"Effect":"Allow","Action":"s3:Del*","Resource":"*"}}')),
		'23514'
	],
	'a second spelling of an added action' =>
	  [ q(INSERT INTO iam.iam_catalog_extra VALUES ('own:launch')), '23505' ],
	'what is no action' =>
	  [ q(INSERT INTO iam.iam_catalog_extra VALUES ('own:*')), '23514' ],
	'what is no policy' => [ q(INSERT INTO document VALUES ('x', '[]')), '22P02' ],
);

sub check_restored
{
	my ($database, $form) = @_;

	is(dumped($database), dumped('original'), "$form: dumps equal");
	is(query($server, $database, $_), query($server, 'original', $_),
		"$form: $_")
	  foreach @fingerprints;
	foreach my $title (sort keys %refused)
	{
		my ($sql, $state) = @{ $refused{$title} };

		is_query($server, $database,
			attempts_sql() . "SELECT state FROM pg_temp.attempt(\$sql\$$sql\$sql\$)",
			$state, "$form: $title is refused");
	}
	is_query($server, $database, <<'END', 't|t|t', "$form: indexes find it");
SET enable_seqscan = off;
SELECT (SELECT count(*) FROM pair p WHERE document OPERATOR(iam.=) d.document) = 3,
	(SELECT count(*) FROM pair p WHERE request OPERATOR(iam.=) r.request) = 7,
	(SELECT count(*) FROM only_once WHERE request OPERATOR(iam.=) r.request) = 1
FROM document d, request r WHERE d.name = 'escapes' AND r.name = 'escapes';
END
	is_query($server, $database, <<'END', 't|t', "$form: defaults work");
BEGIN;
INSERT INTO document VALUES ('d');
INSERT INTO request VALUES ('d');
SELECT iam.iam_decide(document, request) = 'explicitDeny',
	request::text = '{"action":"s3:ListBucket","resource":"arn:aws:s3:::b","context":{"a":["b"]}}'
FROM document d JOIN request r USING (name) WHERE name = 'd';
END
	return;
}

# A literal that needs no quoting of what stands in it.
sub literal
{
	my ($text) = @_;

	chomp $text;
	return "\$value\$$text\$value\$";
}

new_database($server, 'original', extension => undef);
query($server, 'original',
	'CREATE SCHEMA iam; CREATE EXTENSION iampolicy SCHEMA iam');
query($server, 'original', $schema);
query($server, 'original', join "\n",
	(map { "INSERT INTO document VALUES ('$_', " . literal($documents{$_}) . ');' }
		  sort keys %documents),
	(map { "INSERT INTO request VALUES ('$_', " . literal($requests{$_}) . ');' }
		  sort keys %requests));
query($server, 'original', <<'END');
INSERT INTO document VALUES ('none', NULL);
INSERT INTO request VALUES ('none', NULL);
INSERT INTO pair SELECT document, request FROM document, request
	WHERE document IS NOT NULL AND request IS NOT NULL;
INSERT INTO only_once SELECT document, request, NULL FROM document d
	JOIN request r USING (name);
INSERT INTO only_once (large) SELECT document FROM document WHERE name = 'long';
INSERT INTO by_document SELECT document FROM document WHERE document IS NOT NULL;
INSERT INTO by_request SELECT request FROM request WHERE request IS NOT NULL;
INSERT INTO by_request SELECT iam.iam_request('s3:Get' || i, '*')
	FROM generate_series(1, 100) i;
INSERT INTO guarded SELECT document,
	(SELECT array_agg(document) FROM document WHERE name < 'm'),
	(SELECT array_agg(request) FROM request)
	FROM document WHERE name IN ('plain', 'marks', 'spelling');
INSERT INTO guarded VALUES (NULL, NULL, '{}');
INSERT INTO iam.iam_catalog_extra VALUES
	('own:Launch', 'Permissions management', '{rocket,"a\"b,c"}', '{}',
		E'ours\n\\.\n\tnote'),
	('own:Land', NULL, NULL, NULL, NULL);
REFRESH MATERIALIZED VIEW allowed;
END

# Dumps cannot tell what input or output has lost already.
foreach my $name (sort keys %documents)
{
	is_query($server, 'original',
		"SELECT document::jsonb = "
		  . literal($documents{$name})
		  . "::jsonb FROM document WHERE name = '$name'",
		't', "$name is what it was made of");
}
is_query($server, 'original', 'SELECT count(*) > 0 FROM allowed', 't',
	'some requests are allowed');
is_query($server, 'original', 'SELECT count(*) FROM own_actions', '2',
	'actions were added');
is_query($server, 'original',
	'SELECT count(DISTINCT tableoid) FROM by_request', '3',
	'every partition has rows');

#
# Dump and restore
#

my $directory = PostgreSQL::Test::Utils::tempdir;
my %restores = (
	plain => [
		[ 'pg_dump', '-Fp', '-f', "$directory/plain" ],
		[ 'psql', '-X', '-q', '-v', 'ON_ERROR_STOP=1', '-f', "$directory/plain" ]
	],
	custom => [
		[ 'pg_dump', '-Fc', '-f', "$directory/custom" ],
		[ 'pg_restore', '--exit-on-error', "$directory/custom" ]
	],
	inserts => [
		[ 'pg_dump', '-Fc', '--column-inserts', '-f', "$directory/inserts" ],
		[ 'pg_restore', '--exit-on-error', "$directory/inserts" ]
	],
	parallel => [
		[ 'pg_dump', '-Fd', '-j2', '-f', "$directory/parallel" ],
		[ 'pg_restore', '--exit-on-error', '-j2', "$directory/parallel" ]
	],
);
foreach my $form (sort keys %restores)
{
	my ($dump, $restore) = @{ $restores{$form} };
	my $database = "restored_$form";

	new_database($server, $database, extension => undef);
	$server->command_ok([ @$dump, '-d', $server->connstr('original') ],
		"$form: dumps");
	$server->command_ok([ @$restore, '-d', $server->connstr($database) ],
		"$form: restores");
	check_restored($database, $form);
}

#
# COPY
#

my %quoting = (csv => ', FORCE_QUOTE *');

foreach my $format ('text', 'csv', 'binary')
{
	foreach my $table (qw(document request))
	{
		my $quoting = $quoting{$format} // '';
		my $rows = query($server, 'original', "SELECT count(*) FROM $table");

		is_query($server, 'original', <<"END", "$rows|0", "COPY $table, $format");
CREATE TEMP TABLE again (LIKE $table);
COPY $table TO '$directory/copy' (FORMAT $format$quoting);
COPY again FROM '$directory/copy' (FORMAT $format);
SELECT count(*), count(*) FILTER (
	WHERE a.${table}::text IS DISTINCT FROM b.${table}::text
		OR a.$table OPERATOR(iam.<>) b.$table)
FROM $table a FULL JOIN again b USING (name);
END
	}
}

done_testing();
