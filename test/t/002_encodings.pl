# 002_encodings.pl
#		Databases in UTF8, LATIN1 and SQL_ASCII hold the same values.
#
# Inside, text is UTF-8 whatever the database has (bridge.h), so equality,
# hashes and decisions must not differ.  Outside, a character that the
# encoding lacks is written \uXXXX (design.md 3.1), in SQL_ASCII every one
# that is not ASCII.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::RealBin/../perl";

use Encode;
use IamPolicyTest;
use PostgreSQL::Test::Utils;
use Test::More;

my @encodings = qw(UTF8 LATIN1 SQL_ASCII);

# Strings as lists of code points.
my %strings = (
	ascii => [ 0x41, 0x42 ],
	latin => [ 0xE9, 0xC9, 0xDF, 0xFF ],
	controls => [ 0x80, 0x9F, 0xA0 ],
	euro => [ 0x61, 0x20AC ],
	bounds => [ 0x7FF, 0x800, 0xD7FF, 0xE000, 0xFFFD, 0xFFFF ],
	faces => [ 0x1F600, 0x10000, 0x10FFFF, 0x1F600 ],
	mixed => [ 0xE9, 0x20AC, 0xE9, 0xE9, 0x1F600, 0xFF, 0x41, 0x20AC ],
	# runs longer than any buffer on the way
	long => [ (0xE9) x 40000, 0x20AC, (0xFC) x 40000 ],
	long_euro => [ (0x20AC) x 30000 ],
);

# What the encoding holds of a code point.
my %limits = (UTF8 => 0x10FFFF, LATIN1 => 0xFF, SQL_ASCII => 0x7F);

sub escape
{
	my ($point) = @_;

	return sprintf('\u%04x', $point) if $point < 0x10000;
	$point -= 0x10000;
	return sprintf('\u%04x\u%04x',
		0xD800 + ($point >> 10), 0xDC00 + ($point & 0x3FF));
}

# The string as it must come out, as bytes of the encoding.
sub printed
{
	my ($encoding, $points) = @_;

	return join '', map {
		    $_ > $limits{$encoding} ? escape($_)
		  : $encoding eq 'UTF8' ? Encode::encode('utf8', chr)
		  : chr
	} @$points;
}

# SQL of the raw text in any database; one that lacks a character refuses.
sub raw
{
	my ($text) = @_;

	return sprintf q(convert_from('\x%s', 'UTF8')), unpack 'H*', $text;
}

# A value with the string everywhere, from its printed form.
my %forms = (
	policy => sub {
		qq({"Version":"2012-10-17","Id":"$_[0]","Statement":[{"Sid":"$_[0]",)
		  . qq("Effect":"Allow","Action":"*","Resource":["arn:aws:s3:::b/$_[0]"],)
		  . qq("Condition":{"StringEquals":{"x:$_[0]":"$_[0]"}}}]});
	},
	request => sub {
		qq({"action":"s3:GetObject","resource":"arn:aws:s3:::b/$_[0]",)
		  . qq("context":{"x:$_[0]":["$_[0]"]},"principal":"arn:aws:iam::111122223333:user/u"});
	});

my $server = new_server('encodings', conf => "log_statement = none\n");

foreach my $encoding (@encodings)
{
	new_database($server, lc $encoding, encoding => $encoding);
	query($server, lc $encoding, <<'END');
CREATE TABLE policy (name text PRIMARY KEY, value iam_policy);
CREATE TABLE request (name text PRIMARY KEY, value iam_request);
END
}

#
# Text in and out
#

foreach my $encoding (@encodings)
{
	my $database = lc $encoding;

	foreach my $kind (sort keys %forms)
	{
		foreach my $name (sort keys %strings)
		{
			my $points = $strings{$name};
			my $escaped = $forms{$kind}->(join '', map { escape($_) } @$points);
			my $utf8 = $forms{$kind}->(printed('UTF8', $points));
			my $expected = $forms{$kind}->(printed($encoding, $points));
			my $title = "$encoding, $kind, $name";

			my $state = query($server, $database, attempts_sql() . <<"END");
SELECT state FROM pg_temp.attempt(\$sql\$
	INSERT INTO $kind VALUES ('$name', \$value\$$escaped\$value\$)
	RETURNING 1\$sql\$);
END
			is($state, '00000', "$title: escaped form is taken") or next;
			is_query($server, $database,
				"SELECT md5(convert_to(value::text, '$encoding')) FROM $kind WHERE name = '$name'",
				query($server, $database,
					"SELECT md5('\\x" . unpack('H*', $expected) . "'::bytea)"),
				"$title: output");
			is_query($server, $database,
				"SET statement_timeout = '2s'; "
				  . "SELECT count(value::text) FROM $kind WHERE name = '$name'",
				'1', "$title: output takes no time");
			is_query($server, $database,
				"SELECT value::text::iam_$kind = value FROM $kind WHERE name = '$name'",
				't', "$title: output is taken again");
			is_query($server, $database,
				'SELECT value = ' . raw($utf8) . "::iam_$kind FROM $kind WHERE name = '$name'",
				't', "$title: raw form is equal")
			  unless $encoding eq 'LATIN1'
			  and grep { $_ > $limits{LATIN1} } @$points;
		}
	}
}

sub hashes
{
	my ($database, $kind, $names) = @_;

	return query($server, $database,
		"SELECT name, iam_${kind}_hash(value), iam_${kind}_hash_extended(value, 7) "
		  . "FROM $kind WHERE name = ANY ('{$names}') ORDER BY name COLLATE \"C\"");
}

my $every = join ',', sort keys %strings;
my $latin = join ',',
  grep { not grep { $_ > $limits{LATIN1} } @{ $strings{$_} } }
  sort keys %strings;

foreach my $kind (sort keys %forms)
{
	is(hashes(lc, $kind, $every), hashes('utf8', $kind, $every),
		"$_, $kind: hashes as in UTF8")
	  foreach qw(LATIN1 SQL_ASCII);
	is_query($server, 'utf8', "SELECT count(DISTINCT iam_${kind}_hash(value)) FROM $kind",
		scalar(keys %strings), "$kind: hashes differ from each other");
}

# The text form of one database is read by all others.
foreach my $encoding (@encodings)
{
	foreach my $kind (sort keys %forms)
	{
		is_query($server, 'utf8', "SELECT value = "
			  . raw($forms{$kind}->(
					Encode::encode('UTF-8',
						Encode::decode($encoding eq 'UTF8' ? 'UTF-8' : 'ISO-8859-1',
							printed($encoding, $strings{mixed})))))
			  . "::iam_$kind FROM $kind WHERE name = 'mixed'",
			't', "$encoding, $kind: its text in UTF8 is the same value");
	}
}

#
# Dump from one and restore into the other
#

# pg_dump writes characters, not bytes, so the target must know what stands in
# the file: LATIN1 cannot take what only UTF8 holds, and SQL_ASCII needs UTF8.
my $directory = PostgreSQL::Test::Utils::tempdir;
foreach my $from (@encodings)
{
	foreach my $to (@encodings)
	{
		my $names = $from eq 'UTF8' && $to eq 'LATIN1' ? $latin : $every;
		my $database = lc "${from}_to_$to";
		my $dump = "$directory/$database";

		new_database($server, $database, encoding => $to, extension => undef);
		$server->safe_psql(lc $from, join '', map { "CREATE TABLE sent_$_ AS SELECT * FROM $_ WHERE name = ANY ('{$names}');" }
			  sort keys %forms);
		$server->command_ok([
				'pg_dump', '-Fc', '-f', $dump, '-T', 'policy', '-T', 'request',
				$to eq 'SQL_ASCII' ? ('-E', 'UTF8') : (),
				'-d', $server->connstr(lc $from)
			],
			"dump of $from");
		$server->command_ok(
			[ 'pg_restore', '--exit-on-error', '-d', $server->connstr($database), $dump ],
			"restore of $from into $to");
		foreach my $kind (sort keys %forms)
		{
			my $got = query($server, $database,
				"SELECT name, iam_${kind}_hash(value), iam_${kind}_hash_extended(value, 7) "
				  . "FROM sent_$kind ORDER BY name COLLATE \"C\"");

			is($got, hashes('utf8', $kind, $names),
				"$from into $to: every $kind the same");
		}
		query($server, lc $from, 'DROP TABLE sent_policy, sent_request');
	}
}

#
# Client encodings
#

# Bytes that a client sends, and the string that they mean.
my @clients = (
	[ 'UTF8', 'LATIN1', "\xe9", 'E9' ],
	[ 'UTF8', 'UTF8', "\xc3\xa9", 'E9' ],
	[ 'UTF8', 'WIN1252', "\x80", '20AC' ],
	[ 'LATIN1', 'UTF8', "\xc3\xa9", 'E9' ],
	[ 'LATIN1', 'LATIN1', "\xe9", 'E9' ],
	[ 'SQL_ASCII', 'UTF8', "\xc3\xa9", 'E9' ],
	[ 'SQL_ASCII', 'SQL_ASCII', "\xc3\xa9", 'E9' ],
);
foreach my $case (@clients)
{
	my ($encoding, $client, $bytes, $point) = @$case;

	foreach my $kind (sort keys %forms)
	{
		my $sent = $forms{$kind}->($bytes);
		my $meant = $forms{$kind}->(escape(hex $point));
		my ($result, $back, $errors) = $server->psql(lc $encoding,
			"SET client_encoding = $client;\n"
			  . "SELECT '$sent'::iam_$kind = '$meant'::iam_$kind, '$meant'::iam_$kind;");
		my $seen = $encoding eq 'SQL_ASCII' ? escape(hex $point) : $bytes;

		is($result == 0 ? $back : $errors, 't|' . $forms{$kind}->($seen),
			"$encoding, $kind, client has $client");
		is_query($server, lc $encoding, <<"END", 't', "$encoding, $kind, binary for $client");
SET client_encoding = $client;
CREATE TEMP TABLE one AS SELECT '$meant'::iam_$kind AS value;
COPY one TO '$directory/binary' (FORMAT binary);
COPY one FROM '$directory/binary' (FORMAT binary);
SELECT count(*) = 2 AND count(DISTINCT value) = 1 FROM one;
END
	}
}

# The binary form carries characters of the client's encoding.
query($server, 'utf8', "SET client_encoding = LATIN1; "
	  . "COPY (SELECT * FROM policy WHERE name = ANY ('{$latin}')) TO '$directory/binary' (FORMAT binary)");
is_query($server, 'latin1', <<"END", 't', 'binary from UTF8 to LATIN1');
CREATE TEMP TABLE came (LIKE policy);
COPY came FROM '$directory/binary' (FORMAT binary);
SELECT count(*) = 3 AND bool_and(came.value = policy.value)
FROM came JOIN policy USING (name);
END

#
# Bytes that are no UTF-8
#

my %broken = (
	'ff' => 'no first byte',
	'80' => 'a continuation alone',
	'c3' => 'cut short',
	'e282' => 'cut short',
	'c080' => 'overlong',
	'e08080' => 'overlong',
	'eda080' => 'a surrogate',
	'f4908080' => 'too large',
	'f8888080' => 'five bytes',
);

# %s is an expression of the broken text.
my @inputs = (
	q('{"Id":"' || %s || '","Statement":[]}')  => '::iam_policy',
	q('{"' || %s || '":1}') => '::iam_policy',
	q('{"action":"s3:Get","resource":"arn:aws:s3:::' || %s || '"}') =>
	  '::iam_request',
);
my @calls = (
	q(iam_policy_read('{"Id":"' || %s || '","Statement":[]}')),
	q(iam_account_details('{"UserDetailList":[{"UserName":"' || %s || '"}]}')),
	q(iam_request('s3:Get', 'arn:aws:s3:::b/' || %s)),
	q(iam_request('s3:Get' || %s, '*')),
	q(iam_request('s3:Get', '*', jsonb_build_object('k', %s))),
	q(iam_request('s3:Get', '*', jsonb_build_object(%s, 'v'))),
	q(iam_request('s3:Get', '*', '{}', 'arn:aws:iam::111122223333:user/' || %s)),
	q(iam_allows('{"Statement":[]}', 's3:Get', 'arn:aws:s3:::b/' || %s)),
);
while (my ($text, $cast) = splice @inputs, 0, 2)
{
	push @calls, "($text)$cast";
}
foreach my $call (@calls)
{
	my $states = query($server, 'sql_ascii', attempts_sql() . join '',
		map {
			my $byte = "E'" . join('', map { "\\x$_" } /../g) . "'";
			my $sql = $call =~ s/%s/$byte/r;
			"SELECT state FROM pg_temp.attempt(\$sql\$SELECT $sql\$sql\$);\n";
		} sort keys %broken);

	is($states, join("\n", ('22021') x keys %broken), "invalid UTF-8: $call");
}

# IAM's names are ASCII: a caller of another name is refused, never misread.
foreach my $encoding (@encodings)
{
	foreach my $name (sort keys %strings)
	{
		my $escaped = join '', map { escape($_) } @{ $strings{$name} };
		my $state = $name eq 'ascii' ? '00000' : '22023';

		is_query($server, lc $encoding, attempts_sql() . <<"END", $state, "$encoding, caller, $name: $state");
SELECT state FROM pg_temp.attempt(\$sql\$
	SELECT \$value\${"action":"s3:GetObject","resource":"*","principal":"arn:aws:iam::111122223333:user/$escaped"}\$value\$::iam_request\$sql\$);
END
	}
}

# A message shows what the encoding has of the text, and is never broken.
foreach my $encoding (@encodings)
{
	is_query($server, lc $encoding, attempts_sql() . <<'END', "22P02\n22P02", "$encoding: errors with such text");
SELECT state FROM pg_temp.attempt('SELECT $${"caf\u00e9 \u20ac \ud83d\ude00":1}$$::iam_policy');
SELECT state FROM pg_temp.attempt('SELECT $${"Statement":[{"Effect":"\u20ac"}]}$$::iam_policy');
END
}

#
# Decisions
#

# Raw, escaped in the policy or in the request: e acute is C3 A9, E acute
# C3 89, sharp s C3 9F, y diaeresis C3 BF.
my $decisions = <<'END';
CREATE FUNCTION pg_temp.raw(text) RETURNS text LANGUAGE sql AS $$
	SELECT convert_from($1::bytea, 'UTF8')
$$;
CREATE TEMP TABLE asked (id int, statement text, resource text, context text, expected text);
INSERT INTO asked VALUES
	(1, '"Resource":"arn:aws:s3:::b/caf\u00e9"', pg_temp.raw('arn:aws:s3:::b/caf\303\251'), '{}', 'allowed'),
	(2, '"Resource":"arn:aws:s3:::b/caf\u00c9"', pg_temp.raw('arn:aws:s3:::b/caf\303\251'), '{}', 'implicitDeny'),
	(3, '"Resource":"arn:aws:s3:::b/caf?"', pg_temp.raw('arn:aws:s3:::b/caf\303\251'), '{}', 'allowed'),
	(4, '"Resource":"arn:aws:s3:::b/caf??"', pg_temp.raw('arn:aws:s3:::b/caf\303\251'), '{}', 'implicitDeny'),
	(5, pg_temp.raw('"Resource":"arn:aws:s3:::b/*\303\251?"'), pg_temp.raw('arn:aws:s3:::b/\303\277\303\251\303\237'), '{}', 'allowed'),
	(6, '"NotResource":"arn:aws:s3:::b/\u00e9*"', pg_temp.raw('arn:aws:s3:::b/\303\251k'), '{}', 'implicitDeny'),
	(7, '"Resource":"*","Condition":{"StringEquals":{"x:\u00e9":"\u00df"}}', 'arn:aws:s3:::b', pg_temp.raw('{"x:\303\251":"\303\237"}'), 'allowed'),
	(8, '"Resource":"*","Condition":{"StringEqualsIgnoreCase":{"x:k":"\u00c9"}}', 'arn:aws:s3:::b', pg_temp.raw('{"x:k":"\303\251"}'), 'allowed'),
	(9, '"Resource":"*","Condition":{"StringEquals":{"x:k":"\u00c9"}}', 'arn:aws:s3:::b', pg_temp.raw('{"x:k":"\303\251"}'), 'implicitDeny'),
	(10, '"Resource":"*","Condition":{"StringLike":{"x:k":"?"}}', 'arn:aws:s3:::b', pg_temp.raw('{"x:k":"\303\251"}'), 'allowed'),
	(11, '"Resource":"*","Condition":{"StringNotEquals":{"x:\u00c9":"v"}}', 'arn:aws:s3:::b', pg_temp.raw('{"x:\303\251":"v"}'), 'implicitDeny'),
	(12, '"Resource":"arn:aws:s3:::b/${aws:username}"', pg_temp.raw('arn:aws:s3:::b/\303\251'), pg_temp.raw('{"aws:username":"\303\251"}'), 'allowed'),
	(13, '"Resource":"*","Condition":{"ForAnyValue:StringEquals":{"x:k":["\u20ac","\u00ff"]}}', 'arn:aws:s3:::b', pg_temp.raw('{"x:k":["a","\303\277"]}'), 'allowed'),
	(14, '"Resource":"*","Condition":{"BinaryEquals":{"x:k":"w6k="}}', 'arn:aws:s3:::b', '{"x:k":"w6k="}', 'allowed');
END
foreach my $encoding (@encodings)
{
	is_query($server, lc $encoding, $decisions . <<'END', '14|', "$encoding: decisions");
SELECT count(*), string_agg(id || ' ' || iam_decide(policy, request), ', ')
	FILTER (WHERE iam_decide(policy, request)::text <> expected
		OR iam_decide(policy, 's3:GetObject', resource, context::jsonb)::text <> expected
		OR (policy @? request) <> (expected = 'allowed')
		OR iam_decide(policy::text::iam_policy, request::text::iam_request)::text <> expected)
FROM asked,
	CAST('{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*",' ||
		statement || '}}' AS iam_policy) policy,
	iam_request('s3:GetObject', resource, context::jsonb) request;
END
}

#
# Rows and jsonb of such documents
#

foreach my $encoding (@encodings)
{
	my $text = raw(printed('UTF8', $strings{latin}));

	is_query($server, lc $encoding, <<"END", 't|t|t|t|t', "$encoding: documents taken apart");
SELECT s.sid = $text, s.resources = ARRAY['arn:aws:s3:::b/' || $text],
	s.conditions = jsonb_build_object('StringEquals',
		jsonb_build_object('x:' || $text, $text)),
	value::jsonb ->> 'Id' = $text,
	iam_merge(ARRAY[value])::jsonb #>> '{Statement,0,Sid}' = $text
FROM policy, iam_statements(value) s WHERE name = 'latin';
END
	is_query($server, lc $encoding, <<"END", 't|t', "$encoding: explained, in standard form");
SELECT iam_policy_std(value) ->> 'Id' = $text, w.request_values = ARRAY['no' || $text]
FROM policy, iam_why(value, iam_request('s3:GetObject', 'arn:aws:s3:::b/' || $text,
	jsonb_build_object('x:' || $text, 'no' || $text))) w
WHERE name = 'latin' AND w.statement = 0;
END
	is_query($server, lc $encoding, <<"END", 't|t|t|t', "$encoding: simulated and explained");
SELECT s.allowed, s.matched -> 0 ->> 'sid' = $text,
	s.matched -> 0 ->> 'policy_name' = $text, e.policy_name = $text
FROM policy, LATERAL (SELECT
		jsonb_build_object('x:' || $text, $text) AS keys,
		jsonb_build_object('names', jsonb_build_object('identity', $text))
			AS names) n,
	iam_simulate('s3:GetObject', 'arn:aws:s3:::b/' || $text, keys,
		identity => ARRAY[value], options => names) s,
	iam_explain('s3:GetObject', 'arn:aws:s3:::b/' || $text, keys,
		identity => ARRAY[value], options => names) e
WHERE name = 'latin' AND e.statement = 0;
END
	is_query($server, lc $encoding, <<"END", 't', "$encoding: missing keys");
SELECT s.missing_context = ARRAY['x:' || $text]
FROM policy, iam_simulate('s3:GetObject', 'arn:aws:s3:::b/' || $text,
	identity => ARRAY[value]) s
WHERE name = 'latin';
END
}

# A waiver is good in a database of another encoding.
my $scopes = <<'END';
SELECT name, iam_waiver_scope(value), iam_waiver_scope(value, 0) FROM policy
WHERE value::jsonb ? 'Statement' ORDER BY name COLLATE "C"
END
my $scopes_here = query($server, 'utf8', $scopes);

like($scopes_here, qr/^latin\|policy:[0-9a-f]{64}\|statement:[0-9a-f]{64}$/m,
	'scopes of waivers');
is_query($server, lc $_, $scopes, $scopes_here, "$_: scopes of waivers")
  foreach @encodings;

done_testing();
