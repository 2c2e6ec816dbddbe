# 004_memory.pl
#		Many calls in one backend leave no memory behind.
#
# What counts is the private memory of the backend as the kernel sees it
# (RssAnon of /proc/self/status), so that json-c's memory counts too.  It is
# looked at while a statement runs: what a function leaves in the memory of
# the query would be gone at its end.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::RealBin/../perl";

use IamPolicyTest;
use Test::More;

plan skip_all => 'no /proc here'
  unless -r '/proc/self/status'
  and PostgreSQL::Test::Utils::slurp_file('/proc/self/status') =~ /^RssAnon:/m;

# Growth that is taken for noise, in kB.
my $limit = 3072;

my $server = new_server('memory');

new_database($server, 'test');
query($server, 'test', <<'SQL');
CREATE FUNCTION resident_kb() RETURNS int LANGUAGE sql VOLATILE AS $$
	SELECT substring(pg_read_file('/proc/self/status')
		FROM 'RssAnon:\s+(\d+)')::int
$$;

-- Memory in kB that n evaluations add, at the highest of ten looks, after up to
-- n / 5 for a warm-up.  An expression sees i and a sample s, one of the rows 0
-- to 2, every fiftieth time row 3.  With slices the n are done by so many
-- statements, and only what outlives these counts.
CREATE FUNCTION growth(expression text, n int, slices int, OUT grown int,
	OUT answers bigint)
LANGUAGE plpgsql AS $$
DECLARE
	command text := format('SELECT max(resident_kb()) FILTER (WHERE i %% ($1 / 10) = 0),
			count(%s)
		FROM (SELECT generate_series(1, $1) AS i OFFSET 0) n
		JOIN sample s ON s.id = CASE WHEN i %% 50 = 0 THEN 3 ELSE i %% 3 END',
		expression);
	before int;
	inside int;
	counted bigint;
BEGIN
	FOR part IN 1 .. 2 LOOP
		EXECUTE command INTO inside, counted USING least(n / 10, n / slices);
	END LOOP;
	before := resident_kb();
	grown := 0;
	answers := 0;
	FOR part IN 1 .. slices LOOP
		EXECUTE command INTO inside, counted USING n / slices;
		answers := answers + counted;
		IF slices = 1 THEN
			grown := inside - before;
		END IF;
		grown := greatest(grown, resident_kb() - before);
	END LOOP;
END
$$;

-- The same for statements that fail: each is caught.
CREATE FUNCTION growth_of_errors(expression text, n int, OUT grown int,
	OUT states text)
LANGUAGE plpgsql AS $$
DECLARE
	before int;
	warm boolean := false;
BEGIN
	grown := 0;
	FOR i IN 1 .. n LOOP
		BEGIN
			EXECUTE 'SELECT ' || expression || ' FROM bad' USING i;
			states := 'no error';
		EXCEPTION WHEN OTHERS THEN
			IF states IS NULL THEN
				states := SQLSTATE;
			ELSIF states NOT LIKE '%' || SQLSTATE || '%' THEN
				states := states || ' ' || SQLSTATE;
			END IF;
		END;
		IF i = n / 5 THEN
			before := resident_kb();
		ELSIF i % (n / 10) = 0 THEN
			grown := greatest(grown, resident_kb() - before);
		END IF;
	END LOOP;
END
$$;

-- Documents that allocate in all parts; row 3 is larger than what a call has
-- at hand without asking for memory.
CREATE TABLE sample (id int PRIMARY KEY, document iam_policy, again iam_policy,
	request iam_request, text text, context jsonb);
INSERT INTO sample (id, document, request, context) VALUES
	(0, '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:Get*","Resource":"arn:aws:s3:::b/${aws:username}/*"}]}',
		iam_request('s3:GetObject', 'arn:aws:s3:::b/ann/k', '{"aws:username":"ann"}'), '{"aws:username":"ann"}'),
	(1, '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":["111122223333","arn:aws:iam::111122223333:root"]},"NotAction":["iam:*","s3:Del*"],"NotResource":"arn:aws:s3:::c"},{"Effect":"Deny","Action":"*","Resource":"*","Condition":{"ForAnyValue:StringLike":{"aws:TagKeys":["a*","${aws:username,''x''}*"]}}}]}',
		iam_request('s3:GetObject', 'arn:aws:s3:::b/k', '{"aws:TagKeys":["b","xy"]}', 'arn:aws:iam::111122223333:root'), '{"aws:TagKeys":["b"]}'),
	(2, '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*","Condition":{"IpAddress":{"aws:SourceIp":["10.0.0.0/8","2001:db8::/32"]},"DateLessThan":{"aws:CurrentTime":"2030-01-01T00:00:00Z"},"NumericLessThanEquals":{"s3:max-keys":["10",20,3.5]},"StringEqualsIgnoreCase":{"x:k":"${aws:PrincipalTag/team}"}}}]}',
		iam_request('s3:ListBucket', 'arn:aws:s3:::b', '{"aws:SourceIp":"10.1.2.3","aws:CurrentTime":"2024-01-01T00:00:00Z","s3:max-keys":7,"x:k":"TEAM","aws:PrincipalTag/team":"team"}'),
		'{"aws:SourceIp":"10.1.2.3","aws:CurrentTime":"2024-01-01T00:00:00Z","s3:max-keys":7,"x:k":"TEAM","aws:PrincipalTag/team":"team"}');
INSERT INTO sample (id, document, request, context)
SELECT 3, format('{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":[%s],"Resource":"*"},{"Effect":"Allow","Action":"*","Resource":"*","Condition":{"StringLike":{"x:k":"${x:long}*"}}}]}',
		(SELECT string_agg(format('"ec2:Run%s*"', i), ',') FROM generate_series(1, 60) i))::iam_policy,
	iam_request('ec2:StopInstances', '*', jsonb_build_object('x:long', repeat('x', 20000), 'x:k', repeat('x', 20001))),
	jsonb_build_object('x:long', repeat('x', 20000), 'x:k', repeat('x', 20001));
UPDATE sample SET text = document::text, again = document;
SQL

# Expression, how often, and by how many statements.  The server leaves the
# names of the columns in the memory of the query at each call of a function
# that returns a table (jsonb_each is no different), so those are cut up.
my @calls = (
	[ 'nullif(iam_allows(s.document, s.request), NULL)', 1000000 ],
	[ 's.document @? s.request', 1000000 ],
	[ q(iam_allows(s.document, 's3:Get' || i % 5, 'arn:aws:s3:::b/ann/k', s.context)), 100000 ],
	[ q(iam_decide(s.document, 's3:GetObject', 'arn:aws:s3:::b/k')), 500000 ],
	[ 'iam_decide(s.document, s.request)', 200000 ],
	[ 'iam_decide_many(s.document, ARRAY[s.request, NULL, s.request])', 100000 ],
	[ 'nullif((SELECT count(*) FROM iam_why(s.document, s.request)), 0)', 100000, 20 ],
	[ 'nullif((SELECT count(*) FROM iam_statements(s.document)), 0)', 100000, 20 ],
	[ q((iam_simulate('s3:GetObject', 'arn:aws:s3:::b/ann/' || i % 5, s.context, 'arn:aws:iam::111122223333:root', ARRAY[s.document, s.again], s.document, ARRAY[s.again], scps => ARRAY[s.document], rcps => ARRAY[s.again])).allowed), 100000 ],
	[ q((iam_simulate('s3:GetObject', 'arn:aws:s3:::b/k', s.context, 'arn:aws:iam::111122223333:user/u', ARRAY[s.document], options => '{"principal_keys": true, "names": {"identity": ["a"]}}')).matched), 1000000 ],
	[ q(nullif((SELECT count(*) FROM iam_explain('s3:GetObject', 'arn:aws:s3:::b/ann/' || i % 5, s.context, 'arn:aws:iam::111122223333:root', ARRAY[s.document], s.again, scps => ARRAY[s.document])), 0)), 100000, 20 ],
	[ 'iam_policy_std(s.document)', 100000 ],
	[ 'iam_merge(ARRAY[s.document, s.again])', 100000 ],
	[ '(SELECT iam_merge(d) FROM (VALUES (s.document), (s.again)) two (d))', 100000 ],
	[ 's.text::iam_policy', 200000 ],
	[ 'iam_policy_read(s.text)', 100000 ],
	[ 's.document::text', 200000 ],
	[ 's.document::jsonb::iam_policy', 50000 ],
	[ 'iam_request(s.request::text::iam_request::text::jsonb ->> $$action$$, $$*$$, s.context)', 50000 ],
	[ 'iam_policy_hash(s.document) # iam_request_hash(s.request)', 100000 ],
	[ 'nullif(s.document < (SELECT document FROM sample WHERE id = (i + 1) % 4), NULL)', 100000 ],
	[ 'nullif((SELECT count(*) FROM iam_account_details(account.text)), 0)', 20000, 20 ],
);

# An account with a policy that is none, so that its rows' errors count too.
my $account = q({"RoleDetailList":[{"RoleName":"r","Arn":"arn:aws:iam::111122223333:role/r",)
  . q("AssumeRolePolicyDocument":{"Version":"2012-10-17","Statement":[]},)
  . q("RolePolicyList":[{"PolicyName":"p","PolicyDocument":{"Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}},)
  . q({"PolicyName":"q","PolicyDocument":{"Statement":{"Effect":1}}}],"Tags":[{"Key":"a","Value":"b"}]}]});

my $script = '';
foreach my $call (@calls)
{
	my ($expression, $n, $slices) = @$call;

	$slices //= 1;
	$expression =~ s/account\.text/CASE WHEN i > 0 THEN \$json\$$account\$json\$ END/;
	$script .= "SELECT pg_backend_pid(), g.* FROM growth(\$e\$$expression\$e\$, $n, $slices) g;\n";
}

# Bad texts long enough that a tree left behind shows: %s is what is wrong.
my $long = join ',', map { qq("s3:Get$_") } 1 .. 300;
my $good = qq({"Statement":[{"Effect":"Allow","Action":[$long],"Resource":"*"}]});
my %bad = (
	early => '{]' . $good,
	late => substr($good, 0, -1),
	after => "$good x",
	duplicate => substr($good, 0, -1) . ',"Id":"a","Id":"b"}',
	type => $good =~ s/"\*"/5/r,
	unknown => substr($good, 0, -1) . ',"Statment":[]}',
	deep => substr($good, 0, -1) . ',"Id":' . '[' x 100 . ']' x 100 . '}',
	encoding => substr($good, 0, -1) . ',"Id":"\ud800"}',
	nul => substr($good, 0, -1) . ',"Id":"\u0000"}',
);
my %states = (deep => '54000', nul => '22P05');
my @errors;

foreach my $kind (sort keys %bad)
{
	push @errors, [ "$kind, iam_policy", "$kind\::iam_policy", $states{$kind} // '22P02' ];
	push @errors, [ "$kind, iam_policy_read", "iam_policy_read($kind)", $states{$kind} // '22P02' ]
	  unless $kind eq 'after';
	push @errors, [ "$kind, iam_request", "$kind\::iam_request", $states{$kind} // '22P02' ]
	  unless $kind =~ /type|unknown/;
	push @errors, [ "$kind, iam_account_details", "(SELECT count(*) FROM iam_account_details($kind))",
		$kind =~ /duplicate|type|unknown/ ? '22023' : $states{$kind} // '22P02' ];
}
push @errors,
  [ 'unknown, iam_request', 'unknown::iam_request', '22023' ],
  [ 'context, iam_request', q(iam_request('a:b', '*', jsonb_build_object('k', jsonb_build_object('a', type)))), '22023' ],
  [ 'action, iam_simulate', q((iam_simulate(late, '*', identity => ARRAY['{"Statement":[]}']::iam_policy[])).allowed), '22023' ],
  [ 'options, iam_simulate', q((iam_simulate('a:b', '*', options => jsonb_build_object(type, 1))).allowed), '22023' ],
  [ 'context, iam_explain', q((SELECT count(*) FROM iam_explain('a:b', '*', jsonb_build_object('k', jsonb_build_object('a', type))))), '22023' ],
  [ 'action, iam_allows', q(iam_allows('{"Statement":[]}', late, '*')), '22023' ],
  [ 'too large, iam_merge', 'iam_merge(array_fill(large::iam_policy, ARRAY[3]))', '54000' ];
$bad{large} = $good =~ s/\*/'x' x 400000/er;
query($server, 'test', 'CREATE TABLE bad AS SELECT '
	  . join ', ', map { "\$json\$$bad{$_}\$json\$::text AS $_" } sort keys %bad);

# 20,000 errors in all.
my $times = 10 * int(20000 / @errors / 10 + 1);
$script .= "SELECT pg_backend_pid(), e.* FROM growth_of_errors(\$e\$$_->[1]\$e\$, "
  . ($_->[0] =~ /large/ ? 50 : $times) . ") e;\n"
  foreach @errors;

# One session, so that growth that each call hides in noise adds up.
my @rows = split /\n/, query($server, 'test', "SELECT resident_kb();\n${script}SELECT resident_kb()");
my ($first, $last) = (shift @rows, pop @rows);
my %pids;

foreach my $case (@calls)
{
	my ($expression, $n) = @$case;
	my ($pid, $grown, $answers) = split /\|/, shift @rows, -1;

	$pids{$pid} = 1;
	is($answers, $n, "$expression: $n answers");
	cmp_ok($grown, '<', $limit, "$expression: growth in kB");
}
foreach my $case (@errors)
{
	my ($title, undef, $expected) = @$case;
	my ($pid, $grown, $states) = split /\|/, shift @rows, -1;

	$pids{$pid} = 1;
	is($states, $expected, "$title: each is this error");
	cmp_ok($grown, '<', $limit, "$title: growth in kB");
}
# A guard in one statement, for rows that pass, that fail and are waived; none
# is stored, so that no page of a table counts.  The last row is looked at
# while the statement runs, when nothing is freed yet.
my $guard = query($server, 'test', <<'SQL');
CREATE TABLE guarded (document iam_policy, text text);
CREATE TRIGGER a BEFORE INSERT ON guarded FOR EACH ROW EXECUTE FUNCTION
	iam_guard('document', 'error', 'options={"own_accounts":["111122223333"]}');
CREATE TRIGGER b BEFORE INSERT ON guarded
	FOR EACH ROW EXECUTE FUNCTION iam_guard('text', 'error', 'kind=auto');
CREATE FUNCTION nothing() RETURNS trigger LANGUAGE plpgsql
	AS 'BEGIN RETURN NULL; END';
CREATE TRIGGER c BEFORE INSERT ON guarded
	FOR EACH ROW EXECUTE FUNCTION nothing();
INSERT INTO iam_waivers (rule, scope, reason)
	SELECT rule, 'public.guarded', 'a test' FROM iam_rules();
CREATE FUNCTION fill(n int) RETURNS int LANGUAGE plpgsql AS $$
BEGIN
	INSERT INTO guarded SELECT d::iam_policy, d FROM generate_series(1, n) i,
		format('{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"%s%s","Resource":"arn:aws:s3:::b/*"}]}',
			CASE WHEN i % 10 = 0 THEN 'wrong' ELSE 's3:Get' END, i) d
		WHERE i < n OR set_config('test.kb', resident_kb()::text, false) <> '';
	RETURN current_setting('test.kb');
END
$$;
SELECT -fill(5000) + fill(50000);
SQL
cmp_ok($guard, '<', $limit, 'guarded rows: growth in kB');
is(scalar keys %pids, 1, 'one backend did it all');
note("$first kB at the begin, $last kB at the end, $times errors of each of "
	  . @errors . ' kinds');

done_testing();
