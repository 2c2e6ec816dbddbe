# 005_hostile.pl
#		Input that means harm: one error or one answer each, in bounded time
#		and memory, and the backend lives and can be cancelled.
#
# All cases run in one backend, one after the other, so what one of them
# breaks shows in those after it.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::RealBin/../perl";

use IamPolicyTest;
use PostgreSQL::Test::Utils;
use Test::More;

# What every case may take, in milliseconds; the machine may be busy.
my $patience = 5000;

my $allow = '"Effect":"Allow","Action":"*","Resource":"*"';

sub statement { return '{"Statement":{' . shift() . '}}' }

# Documents as JSON text, and the SQLSTATE of each.
my @documents = (
	# duplicate keys at any level
	[ 'two Version', '{"Version":"2012-10-17","Version":"2012-10-17","Statement":[]}', '22P02' ],
	[ 'two Version, one escaped', '{"Version":"2012-10-17","\u0056ersion":"2012-10-17"}', '22P02' ],
	[ 'two Effect', statement(qq($allow,"Effect":"Deny")), '22P02' ],
	[ 'two Principal types', statement(qq($allow,"Principal":{"AWS":"1","AWS":"2"})), '22P02' ],
	[ 'two condition operators', statement(qq($allow,"Condition":{"Bool":{},"Bool":{}})), '22P02' ],
	[ 'two condition keys', statement(qq($allow,"Condition":{"Bool":{"a":"true","a":"true"}})), '22P02' ],
	[ 'two keys of an unknown member', '{"x":{"a":1,"a":1}}', '22P02' ],

	# unknown and misspelt elements
	[ 'unknown element', '{"Statement":[],"Comment":""}', '22P02' ],
	[ 'misspelt Statement', '{"Statment":[]}', '22P02' ],
	[ 'Statement in lower case', '{"statement":[]}', '22P02' ],
	[ 'misspelt Action', statement('"Effect":"Allow","Actions":"*","Resource":"*"'), '22P02' ],
	[ 'Effect in lower case', statement('"Effect":"allow","Action":"*","Resource":"*"'), '22P02' ],
	[ 'unknown Version', '{"Version":"2023-01-01","Statement":[]}', '22P02' ],
	[ 'empty name', '{"":1}', '22P02' ],

	# both or neither
	[ 'Action and NotAction', statement(qq($allow,"NotAction":"*")), '22P02' ],
	[ 'neither Action nor NotAction', statement('"Effect":"Allow","Resource":"*"'), '22P02' ],
	[ 'Resource and NotResource', statement(qq($allow,"NotResource":"*")), '22P02' ],
	[ 'Principal and NotPrincipal', statement(qq($allow,"Principal":"*","NotPrincipal":"*")), '22P02' ],

	# wrong JSON types
	(map { [ "document $_", $_, '22P02' ] } '[]', '""', '1', 'true', 'null', ''),
	(map { [ "Statement $_", qq({"Statement":$_}), '22P02' ] } '""', '1', 'null', '[1]', '[[]]', '[null]'),
	(map { [ "Action $_", statement(qq("Effect":"Allow","Action":$_,"Resource":"*")), '22P02' ] }
		  '1', '[1]', '1e400', 'true', 'null', '{}', '[["a"]]', '["*",{}]'),
	(map { [ "Resource $_", statement(qq("Effect":"Allow","Action":"*","Resource":$_)), '22P02' ] }
		  '1', '[1]', 'null', '{}'),
	(map { [ "Effect $_", statement(qq("Effect":$_,"Action":"*")), '22P02' ] } '1', 'null', '["Allow"]'),
	(map { [ "Condition $_", statement(qq($allow,"Condition":$_)), '22P02' ] }
		  '[]', '""', '{"Bool":"x"}', '{"Bool":{"k":{}}}', '{"Bool":{"k":[[]]}}', '{"Bool":{"k":null}}'),
	(map { [ "Principal $_", statement(qq($allow,"Principal":$_)), '22P02' ] } '1', '[]', '{"AWS":1}', '{"AWS":[1]}'),
	(map { [ "Version $_", qq({"Version":$_,"Statement":[]}), '22P02' ] } '2012', 'null', '["2012-10-17"]'),
	[ 'Sid as a number', statement(qq($allow,"Sid":1)), '22P02' ],

	# empty lists say nothing, and are no error (semantics.md 1.1)
	[ 'no statements', '{"Statement":[]}', '00000' ],
	[ 'no actions', statement('"Effect":"Allow","Action":[],"Resource":"*"'), '00000' ],
	[ 'no resources', statement('"Effect":"Allow","Action":"*","Resource":[]'), '00000' ],
	[ 'no conditions', statement(qq($allow,"Condition":{})), '00000' ],
	[ 'no values', statement(qq($allow,"Condition":{"Bool":{"k":[]}})), '00000' ],

	# JSON that others forgive
	[ 'single quotes', q({'Statement':[]}), '22P02' ],
	[ 'a comment', '{"Statement":[]/**/}', '22P02' ],
	[ 'a comma too many', '{"Statement":[],}', '22P02' ],
	[ 'NaN', statement(qq($allow,"Condition":{"NumericEquals":{"k":NaN}})), '22P02' ],
	[ 'two values', '{"Statement":[]}{"Statement":[]}', '22P02' ],

	# what is no character
	[ '\u0000 in a value', '{"Id":"\u0000","Statement":[]}', '22P05' ],
	[ '\u0000 in a name', '{"\u0000":1}', '22P05' ],
	[ 'high surrogate alone', '{"Id":"\ud800","Statement":[]}', '22P02' ],
	[ 'low surrogate alone', '{"Id":"\udc00","Statement":[]}', '22P02' ],
	[ 'surrogates in the wrong order', '{"Id":"\udc00\ud800","Statement":[]}', '22P02' ],
	[ 'high surrogate before a letter', '{"Id":"\ud800a","Statement":[]}', '22P02' ],
	[ 'half an escape', '{"Id":"\ud8', '22P02' ],
);

my $server = new_server('hostile');

new_database($server, 'test');
new_database($server, 'ascii', encoding => 'SQL_ASCII');

# Texts of up to 100 MB, as SQL.
my %texts = (
	blanks => q(repeat(' ', 20000000)),
	string => q('"' || repeat('x', 100000000) || '"'),
	id => q('{"Id":"' || repeat('x', 100000000) || '","Statement":[]}'),
	escapes => q('{"Id":"' || repeat('\u0041', 16000000) || '","Statement":[]}'),
	brackets => q(repeat('[', 100000000)),
	braces => q(repeat('{"a":', 2000000)),
	commas => q('[' || repeat(',', 20000000)),
	statements => q('{"Statement":[' || repeat('{"Effect":"Allow","Action":"*","Resource":"*"},', 999999)
		|| '{"Effect":"Allow","Action":"*","Resource":"*"}]}'),
	deep_10000 => q(repeat('[', 10000) || repeat(']', 10000)),
	deep_condition => q('{"Statement":{"Effect":"Allow","Action":"*","Condition":'
		|| repeat('{"a":', 10000) || '1' || repeat('}', 10003)),
	percent => q(repeat('%7B', 7000000)),
	quoted => q(repeat('"\"', 7000000)),
	broken_late => q('{"Statement":[' || repeat('{"Effect":"Allow","Action":"*","Resource":"*"},', 999999) || '}]}'),
	request => q('{"action":"s3:Get","resource":"arn:aws:s3:::' || repeat('x', 30000000) || '"}'),
	request_values => q('{"action":"s3:Get","resource":"*","context":{"k":[' || repeat('"v",', 1000000) || '"v"]}}'),
	request_keys => q((SELECT '{"action":"s3:Get","resource":"*","context":{' || string_agg(format('"k%s":1', i), ',') || '}}' FROM generate_series(1, 200000) i)),
	request_deep => q('{"action":"s3:Get","resource":"*","context":{"k":' || repeat('[', 10000) || repeat(']', 10000) || '}}'),
	account => q('{"RoleDetailList":[' || repeat('{"RoleName":"r","Arn":"arn:aws:iam::111122223333:role/r","RolePolicyList":[]},', 1200000) || '{}]}'),
	account_wrong => q('{"UserDetailList":[' || repeat('0,', 100000) || '0]}'),
	account_deep => q('{"UserDetailList":[{"UserPolicyList":[{"PolicyName":"p","PolicyDocument":' || repeat('[', 10000) || repeat(']', 10000) || '}]}]}'),
);

# Text, SQLSTATE as iam_policy, for iam_policy_read, iam_account_details and
# as iam_request; undef is not tried.
my @large = (
	[ blanks => '54000', '22P02', '22P02', '22P02' ],
	[ string => '54000', '54000', '22023', '22023' ],
	[ id => '54000', '54000', '22023', '22023' ],
	[ escapes => '54000', '54000', '22023', '22023' ],
	[ brackets => '54000', '54000', '54000', '54000' ],
	[ braces => '54000', '54000', '54000', '54000' ],
	[ commas => '54000', '54000', '22P02', '22P02' ],
	[ statements => '54000', '54000', '22023', undef ],
	[ broken_late => '54000', '54000', '22P02', undef ],
	[ deep_10000 => '54000', '54000', '54000', '54000' ],
	[ deep_condition => '54000', '54000', '54000', '54000' ],
	[ percent => '54000', '54000', '22P02', '22P02' ],
	[ quoted => '54000', '54000', '22P02', '22P02' ],
	[ request => '54000', '54000', undef, '00000' ],
	[ request_values => undef, undef, undef, '00000' ],
	[ request_keys => undef, undef, undef, '00000' ],
	[ request_deep => '54000', '54000', '54000', '54000' ],
	[ account_wrong => undef, undef, '00000', undef ],
	[ account_deep => undef, undef, '54000', undef ],
);

# The same for lint, which takes any text: near the limit of a document, and
# beyond it.
my $statements = q({"Version":"2012-10-17","Statement":[);
my $everything = q("Effect":"Allow","Action":"*","Resource":"*");

# One statement with a list of these, each with its number put in.
sub listed
{
	my ($head, $item, $n, $tail) = @_;

	return "(SELECT '$statements\{$head' || string_agg(replace('$item', '%', i::text), ',') || '$tail}]}' FROM generate_series(1, $n) i)";
}

sub repeated
{
	my ($head, $part, $n, $tail) = @_;

	return "'$statements$head' || repeat('$part', $n) || '$tail]}'";
}

my %lint_texts = (
	'tiny statements' => repeated('', '{},', 330000, '{}'),
	'no statements' => repeated('', '1,', 500000, '1'),
	'ten million bytes of statements' => repeated('', '{},', 3300000, '{}'),
	'a long string' => repeated(q({"Sid":"), 'x', 1000000, '"}'),
	'a very long string' => repeated(q({"Sid":"), 'x', 10000000, '"}'),
	'deep values' => repeated('', '[', 10000000, ''),
	'names that stand twice' => repeated('{', '"a":1,', 160000, '"a":1}'),
	'unknown members' => listed('', '"k%":1', 80000, ''),
	'actions' => listed(q("Effect":"Allow","Resource":"*","Action":[), '"s3:GetObject"', 70000, ']'),
	'everything again and again' => listed(q("Effect":"Allow","Resource":"*","Action":[), '"*"', 240000, ']'),
	'patterns of actions' => listed(q("Effect":"Allow","Resource":"*","Action":[), '"ec2:*a*%*c*"', 50000, ']'),
	'question marks' => listed(q("Effect":"Allow","Resource":"*","Action":[), '"ec2:*??????*%*"', 40000, ']'),
	'unknown actions' => listed(q("Effect":"Allow","Resource":"*","Action":[), '"s3:Get%"', 60000, ']'),
	'resources' => listed(q("Effect":"Allow","Action":"*","Resource":[), '"arn:aws:s3:::b%/*"', 40000, ']'),
	'one resource many times' => listed(q("Effect":"Allow","Action":"*","Resource":[), '"arn:aws:s3:::b/*"', 45000, ']'),
	'variables in resources' => listed(q("Effect":"Allow","Action":"*","Resource":[), '"arn:aws:s3:::b/${aws:username}/%"', 25000, ']'),
	'principals' => listed(q("Effect":"Allow","Action":"*","Resource":"*","Principal":{"AWS":[), '"arn:aws:iam::111122223333:role/r%"', 23000, ']}'),
	'anyone many times' => listed(q("Effect":"Allow","Action":"*","Resource":"*","Principal":{"AWS":[), '"*"', 240000, ']}'),
	'condition operators' => listed(qq($everything,"Condition":{), '"StringEquals%":{"aws:x":"y"}', 28000, '}'),
	'condition keys' => listed(qq($everything,"Condition":{"StringEquals":{), '"aws:PrincipalTag/t%":"${aws:PrincipalTag/t%}"', 18000, '}}'),
	'condition values' => listed(qq($everything,"Condition":{"StringLike":{"aws:PrincipalArn":[), '"*%*a"', 80000, ']}}'),
	'variables' => repeated(qq({$everything,"Condition":{"StringEquals":{"aws:PrincipalTag/t":"), '${aws:username}', 65000, '"}}}'),
	'open braces' => repeated(qq({$everything,"Condition":{"StringEquals":{"aws:PrincipalTag/t":"), '${', 490000, '"}}}'),
	'half a placeholder' => repeated(qq({$everything,"Condition":{"StringEquals":{"aws:PrincipalTag/t":"), '{{}', 330000, '"}}}'),
	'NotAction and NotResource by turns' => repeated('', '{"Effect":"Allow","NotAction":"iam:*","Resource":"*"},{"Effect":"Allow","Action":"*","NotResource":"arn:aws:s3:::b/*"},', 5000, '{}'),
	'Deny with NotAction by turns' => repeated('', '{"Effect":"Deny","NotAction":"iam:*","Resource":"*"},{"Effect":"Allow","Action":"*","NotResource":"arn:aws:s3:::b/*"},', 5000, '{}'),
	'Deny with a condition' => repeated('', qq({$everything},{"Effect":"Deny","Action":"*","Resource":"*","Condition":{"Bool":{"aws:SecureTransport":"false"}}},), 6000, '{}'),
);
my @profiles = ('default', 'agent');

sub lint_call
{
	my ($kind, $profile) = @_;

	return qq{(SELECT count(*) FROM iam_lint(x, '$kind', '{"profile":"$profile"}')) > 0};
}

my @forms = ('x::iam_policy', 'iam_policy_read(x)',
	'(SELECT count(*) FROM iam_account_details(x))', 'length(x::iam_request::text) > 0');

# Calls with their SQLSTATE and answer.
my $policy = statement($allow);
my $stars = '*' x 10000;
my @calls = (
	(map { [ "context $_", "iam_request('s3:Get', '*', '$_')", '22023' ] } '[]', '"x"', '1', 'true', 'null', '[{}]'),
	(map { [ "context value $_", "iam_request('s3:Get', '*', '{\"k\":$_}')", '22023' ] } '{}', '[[]]', '[{}]', '[null]'),
	[ 'context of iam_allows', "iam_allows('$policy', 's3:Get', '*', '[]')", '22023' ],
	[ 'context as JSON text', q('{"action":"s3:Get","resource":"*","context":[]}'::iam_request), '22023' ],
	[ 'keys that differ in case', q(iam_request('s3:Get', '*', '{"a":1,"A":1}')), '22023' ],
	[ 'number as an action', q('{"action":1,"resource":"*"}'::iam_request), '22023' ],
	[ 'pattern as an action', "iam_allows('$policy', 's3:*', '*')", '22023' ],
	[ 'empty action', "iam_allows('$policy', '', '*')", '22023' ],
	[ '\u0000 in a context', q('{"action":"s3:Get","resource":"*","context":{"k":"\u0000"}}'::iam_request), '22P05' ],
	[ 'lone surrogate in a context', q('{"action":"s3:Get","resource":"*","context":{"k":"\ud800"}}'::iam_request), '22P02' ],
	[ 'duplicate key in a context', q('{"action":"s3:Get","resource":"*","context":{"k":"1","k":"2"}}'::iam_request), '22P02' ],
	[ '10,000 stars in Resource', "iam_decide('" . statement(qq("Effect":"Allow","Action":"*","Resource":"arn:aws:s3:::${stars}b"))
		  . "', 's3:Get', 'arn:aws:s3:::' || repeat('a', 100000))", '00000', 'implicitDeny' ],
	[ '10,000 stars that match', "iam_decide('" . statement(qq("Effect":"Allow","Action":"*","Resource":"arn:aws:s3:::${stars}b"))
		  . "', 's3:Get', 'arn:aws:s3:::' || repeat('a', 100000) || 'b')", '00000', 'allowed' ],
	[ '10,000 stars and letters', "iam_decide('" . statement(qq("Effect":"Allow","Action":"*","Resource":"arn:aws:s3:::) . '*a' x 10000 . 'b"')
		  . "', 's3:Get', 'arn:aws:s3:::' || repeat('a', 20000))", '00000', 'implicitDeny' ],
	[ '10,000 stars in Action', "iam_decide('" . statement(qq("Effect":"Deny","Action":"s3:${stars}t","Resource":"*"))
		  . "', 's3:Get', '*')", '00000', 'explicitDeny' ],
	[ '10,000 stars in a condition', "iam_decide('" . statement(qq($allow,"Condition":{"StringLike":{"k":"${stars}b"}}))
		  . "', 's3:Get', '*', jsonb_build_object('k', repeat('a', 100000)))", '00000', 'implicitDeny' ],
	[ 'a NULL policy', q(iam_allows(NULL, 's3:Get', '*')), '00000', '' ],
	[ 'a NULL action', "iam_allows('$policy', NULL, '*')", '00000', '' ],
	[ 'a NULL resource', "iam_decide('$policy', 's3:Get', NULL)", '00000', '' ],
	[ 'a NULL context', "iam_decide('$policy', 's3:Get', '*', NULL)", '00000', '' ],
	[ 'a NULL request', "'$policy'::iam_policy \@? NULL", '00000', '' ],
	[ 'a NULL action in a request', q(iam_request(NULL, '*')), '00000', '' ],
	[ 'a NULL principal in a request', q(iam_request('s3:Get', '*', '{}', NULL) IS NOT NULL), '00000', 'true' ],
	[ 'NULL among many requests', "iam_decide_many('$policy', ARRAY[NULL, iam_request('s3:Get', '*'), NULL])", '00000', '{NULL,allowed,NULL}' ],
	[ 'no requests', "iam_decide_many('$policy', '{}')", '00000', '{}' ],
	[ 'NULL requests', "iam_decide_many('$policy', NULL)", '00000', '' ],
	[ 'NULL among policies', "iam_merge(ARRAY['$policy', NULL]::iam_policy[])", '22004' ],
	[ 'a NULL text', 'iam_policy_read(NULL)', '00000', '' ],
	[ 'rows of NULL', '(SELECT count(*) FROM iam_account_details(NULL))', '00000', '0' ],
	[ 'statements of NULL', '(SELECT count(*) FROM iam_statements(NULL))', '00000', '0' ],
	[ 'a merge that grows too large', "iam_merge(array_fill(('{\"Id\":\"' || repeat('x', 100) || '\",\"Statement\":{$allow}}')::iam_policy, ARRAY[100000]))", '54000' ],
);

# Work that takes long: it must end when it is told to.
my @endless = (
	[ 'marks against a long ARN', q(iam_decide(marks, long_arn)) ],
	[ 'the same, operator', q(marks @? long_arn) ],
	[ 'the same, explained', q((SELECT count(*) FROM iam_why(marks, long_arn))) ],
	[ 'many requests', q(iam_decide_many(sets, array_fill(many_values, ARRAY[20]))) ],
	[ 'many values, many patterns', q(iam_decide(sets, many_values)) ],
	[ 'the same, explained', q((SELECT count(*) FROM iam_why(sets, many_values))) ],
	[ 'a huge account', q((SELECT count(*) FROM iam_account_details(account_text))) ],
	[ 'a huge account with bad documents', q((SELECT count(*) FROM iam_account_details(account_bad))) ],
	[ 'huge requests, again and again', q((SELECT sum(length((account_request || repeat(' ', i))::iam_request::text)) FROM generate_series(1, 20) i)) ],
	[ 'lint of patterns, again and again', q((SELECT count(*) FROM generate_series(1, 1000) i, iam_lint(lint_patterns || repeat(' ', i)))) ],
	[ 'lint of variables, again and again', q((SELECT count(*) FROM generate_series(1, 1000) i, iam_lint(lint_variables || repeat(' ', i), 'trust'))) ],
	[ 'lint of many statements, again and again', q((SELECT count(*) FROM generate_series(1, 1000) i, iam_lint(lint_statements || repeat(' ', i), NULL, '{"profile":"agent"}'))) ],
);

sub dollar { return "\$case\$$_[0]\$case\$" }

my $script = attempts_sql() . <<'END';
SET statement_timeout = '60s';
CREATE TEMP TABLE large (name text, x text);
ALTER TABLE large ALTER x SET STORAGE EXTERNAL;
END
$script .= "INSERT INTO large SELECT '$_', $texts{$_};\n" foreach sort keys %texts;

my @cases;

sub add
{
	my ($title, $sql, $state, $answer) = @_;

	push @cases, [ $title, $state, $answer ];
	$script .= 'SELECT pg_backend_pid(), state, round(milliseconds), '
	  . "substr(replace(answer, chr(10), ' '), 1, 200) FROM pg_temp.attempt("
	  . dollar($sql) . ");\n";
	return;
}

foreach my $case (@documents)
{
	my ($title, $text, $state) = @$case;

	add("$title, input", 'SELECT ($v$' . $text . '$v$::iam_policy) IS NOT NULL', $state,
		$state eq '00000' ? 'true' : undef);
	add("$title, from json", 'SELECT ($v$' . $text . '$v$::json::iam_policy) IS NOT NULL',
		$state, $state eq '00000' ? 'true' : undef)
	  if $title =~ /^two [A-Z]|Action/;
	add("$title, in an account",
		'SELECT document IS NULL AND document_text IS NOT NULL AND error IS NOT NULL FROM iam_account_details($v$'
		  . '{"UserDetailList":[{"UserName":"u","Arn":"arn:aws:iam::111122223333:user/u","UserPolicyList":[{"PolicyName":"p","PolicyDocument":'
		  . "$text}]}]}\$v\$) WHERE policy_name = 'p'", '00000', 'true')
	  if $title =~ /^(unknown|misspelt|both|neither|Action|Resource|Effect|Condition|Principal|Sid)\b/;
}
foreach my $case (@large)
{
	my ($name, @states) = @$case;

	foreach my $i (0 .. $#forms)
	{
		add("$name, $forms[$i]", "SELECT ($forms[$i]) IS NOT NULL FROM large WHERE name = '$name'",
			$states[$i], $states[$i] eq '00000' ? 'true' : undef)
		  if defined $states[$i];
	}
}
add($_->[0], "SELECT $_->[1]", $_->[2], $_->[3]) foreach @calls;
foreach my $name (sort keys %lint_texts)
{
	my $kind = $name =~ /principals|anyone/ ? 'resource' : 'identity';

	$script .= "INSERT INTO large SELECT \$name\$$name\$name\$, $lint_texts{$name};\n";
	add("lint, $_: $name", 'SELECT ' . lint_call($kind, $_) . " FROM large WHERE name = '$name'", '00000', 'true')
	  foreach @profiles;
}
my $bounded = @cases;

# Peak of the backend's memory so far, without the texts that are still there.
$script .= "SELECT substring(pg_read_file('/proc/self/status') FROM 'VmHWM:\\s+(\\d+)');\n";
$script .= <<'END';
SET statement_timeout = '60s';
CREATE TEMP TABLE endless AS SELECT
	('{"Statement":{"Effect":"Allow","Action":"*","Resource":"arn:aws:s3:::*' ||
		repeat('?a', 500000) || 'b*"}}')::iam_policy AS marks,
	iam_request('s3:Get', 'arn:aws:s3:::' || repeat('a', 5000000)) AS long_arn,
	('{"Statement":{"Effect":"Allow","Action":"*","Resource":"*","Condition":{"ForAllValues:StringLike":{"k":[' ||
		(SELECT string_agg(format('"*%s?*b*%s"', i, i), ',') FROM generate_series(1, 40000) i) ||
		',"*"]},"ForAnyValue:StringNotLike":{"k":["*a*"]}}}}')::iam_policy AS sets,
	iam_request('s3:Get', '*', (SELECT jsonb_build_object('k',
		jsonb_agg(repeat('a', 20) || i || repeat('b', 20))) FROM generate_series(1, 100000) i)) AS many_values,
	'{"RoleDetailList":[' || repeat('{"RoleName":"r","Arn":"arn:aws:iam::111122223333:role/r","RolePolicyList":[{"PolicyName":"p","PolicyDocument":{"Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}}]},', 600000) || '{}]}' AS account_text,
	'{"RoleDetailList":[' || repeat('{"RoleName":"r","Arn":"arn:aws:iam::111122223333:role/r","RolePolicyList":[{"PolicyName":"p","PolicyDocument":{"Statement":{"Effect":"Allow","Action":1,"Resource":"*"}}}]},', 600000) || '{}]}' AS account_bad,
	'{"action":"s3:Get","resource":"*","context":{"k":[' || repeat('"v",', 4000000) || '"v"]}}' AS account_request,
	(SELECT x FROM large WHERE name = 'patterns of actions') AS lint_patterns,
	(SELECT x FROM large WHERE name = 'variables') AS lint_variables,
	(SELECT x FROM large WHERE name = 'Deny with a condition') AS lint_statements;
SET statement_timeout = '300ms';
END
add("$_->[0]: $_->[1]", "SELECT $_->[1] FROM endless", '57014') foreach @endless;
$script .= "RESET statement_timeout;\n";
add('the session goes on', "SELECT iam_decide('$policy', 's3:Get', '*')", '00000', 'allowed');

my ($result, $output, $errors) = $server->psql('test', $script);
is($result, 0, 'the session ends well');
is($errors, '', 'without an error of its own');

my @rows = split /\n/, $output, -1;
my %pids;
foreach my $i (0 .. $#cases)
{
	my ($title, $expected, $expected_answer) = @{ $cases[$i] };

	if ($i == $bounded)
	{
		# 100 MB as text, in server encoding, as a copy of the argument and
		# as a value, and once more where text is built of parts
		my $peak = shift @rows;

		cmp_ok($peak, '<', 1200000, 'peak of memory in kB');
	}
	my ($pid, $state, $milliseconds, $answer) = split /\|/, shift(@rows) // '', 4;

	$pids{ $pid // 'none' } = 1;
	is($state, $expected, $title) or diag $answer;
	is($answer, $expected_answer, "$title: answer") if defined $expected_answer;
	note("$title: $milliseconds ms") if $milliseconds > 1000;
	cmp_ok($milliseconds, '<', $i < $bounded ? $patience : 2300, "$title: time");
}
is(scalar keys %pids, 1, 'one backend lived through it all');

# The same from the client: 100 MB on the wire, and raw bytes that are none.
my $file = PostgreSQL::Test::Utils::tempdir . '/large';
PostgreSQL::Test::Utils::append_to_file($file,
	'{"Id":"' . 'x' x 100000000 . '","Statement":[]}' . "\n");
($result, $output, $errors) = $server->psql('test', <<"END", on_error_stop => 0);
\\set VERBOSITY sqlstate
CREATE TEMP TABLE policy (document iam_policy);
SELECT pg_backend_pid() AS pid \\gset
COPY policy FROM '$file';
SELECT count(*), pg_backend_pid() = :pid FROM policy;
END
like($errors, qr/ERROR:  54000/, 'COPY of 100 MB');
is($output, '0|t', 'COPY of 100 MB leaves nothing, and the backend lives');
($result, $output, $errors) = $server->psql('test', <<"END", on_error_stop => 0);
\\set VERBOSITY sqlstate
SELECT '{"Id":"\xff","Statement":[]}'::iam_policy;
SELECT 1;
END
like($errors, qr/ERROR:  22021/, 'invalid UTF-8 from a client');
($result, $output, $errors) = $server->psql('ascii', <<"END", on_error_stop => 0);
\\set VERBOSITY sqlstate
SELECT '{"Id":"\xff","Statement":[]}'::iam_policy;
SELECT 1;
END
like($errors, qr/ERROR:  22021/, 'invalid UTF-8 in SQL_ASCII');
is($output, '1', 'the backend lives');

# Not one backend died on the way.
unlike(PostgreSQL::Test::Utils::slurp_file($server->logfile),
	qr/terminated by signal|PANIC|unexpected/i, 'nothing of it in the log');

done_testing();
