# 007_ruleset.pl
#		A ruleset that a CHECK names stays as it is when rules are added.
#
# A database whose tables are guarded is dumped, and restored where a build of
# tomorrow runs: it has one rule more, in ruleset 1.1, which finds something in
# every document.  That build is made here, of a patched copy of the source.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::RealBin/../perl";

use IamPolicyTest;
use PostgreSQL::Test::Utils;
use Test::More;

my $directory = PostgreSQL::Test::Utils::tempdir;

#
# The build of tomorrow
#

my $rule = <<'END';
static void
of_tomorrow(IamLint *lint, const IamLintDocument *document)
{
	iam_lint_report(lint, &document->place, "found tomorrow");
}

static const IamRule rules_of_tomorrow[] = {
	{
		.code = "of-tomorrow",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_DOC,
		.since = 1,
		IAM_CHECK_DOCUMENT(of_tomorrow),
		.title = "Rule of tomorrow",
		.rationale = "it is found tomorrow",
		.also_known_as = NULL
	}
};

static const IamRuleGroup tomorrow = IAM_RULE_GROUP(rules_of_tomorrow);

END

# edit(TEXT, PATTERN, WHAT, BEFORE): put WHAT before or behind the one place
# that matches.
sub edit
{
	my ($text, $pattern, $what, $before) = @_;
	my $places = () = $text =~ /$pattern/g;

	die "$places places match $pattern" if $places != 1;
	$text =~ s/($pattern)/$before ? $what . $1 : $1 . $what/e;
	return $text;
}

sub build_tomorrow
{
	my ($source, $stage) = @_;
	my $file = "$source/src/core/lint_rules.c";
	my $checkout = "$FindBin::RealBin/../..";
	my $text;

	mkdir $source or die "$source: $!";
	system_or_bail('cp', '-a',
		(map { "$checkout/$_" } 'Makefile', 'iampolicy.control', 'sql', 'src'),
		$source);
	$text = slurp_file($file);
	$text = edit($text, qr/^static const IamRuleGroup \*const groups/m, $rule, 1);
	$text = edit($text, qr/groups\[\] = \{\n/, "\t&tomorrow,\n");
	$text = edit($text, qr/\{"1\.0", 0, \d+\}/, ",\n\t{\"1.1\", 1, 29991231}");
	unlink $file or die "$file: $!";
	append_to_file($file, $text);

	# what the caller's make was told does not concern this one
	delete local @ENV{qw(MAKEFLAGS MAKELEVEL MFLAGS DESTDIR)};
	my @make = ('make', '-s', '-C', $source, 'PG_CONFIG=pg_config',
		'with_llvm=no');
	system_or_bail(@make);
	system_or_bail(@make, 'install', "DESTDIR=$stage");
	return;
}

# Settings that let a server find it; compare staging_conf in test/lib.sh.
sub conf_of_stage
{
	my ($stage) = @_;
	my $conf = slurp_file($ENV{IAMPOLICY_CONF});

	return "extension_destdir = '$stage'\n" if $conf =~ /extension_destdir/;
	chomp(my $share = `pg_config --sharedir`);
	chomp(my $library = `pg_config --pkglibdir`);
	return "extension_control_path = '$stage$share:\$system'\n"
	  . "dynamic_library_path = '$stage$library:\$libdir'\n";
}

build_tomorrow("$directory/source", "$directory/stage");

#
# The database of today
#

my $today = new_server('today');

new_database($today, 'original', extension => undef);
query($today, 'original', <<'END');
CREATE SCHEMA iam;
CREATE EXTENSION iampolicy SCHEMA iam;
CREATE FUNCTION doc(action text) RETURNS text LANGUAGE sql IMMUTABLE
	RETURN '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"'
		|| action || '","Resource":"arn:aws:s3:::b/k"}]}';
CREATE TABLE checked (id int PRIMARY KEY, document iam.iam_policy
	CONSTRAINT document_complies
	CHECK (iam.iam_complies(document, ruleset => '1.0')));
CREATE TABLE not_valid (id int PRIMARY KEY, document iam.iam_policy);
CREATE DOMAIN safe_policy AS iam.iam_policy
	CHECK (iam.iam_complies(VALUE, ruleset => '1.0'));
CREATE TABLE held (id int PRIMARY KEY, document safe_policy,
	many safe_policy[]);
CREATE TABLE guarded (id int PRIMARY KEY, document iam.iam_policy);
CREATE TRIGGER guard BEFORE INSERT OR UPDATE ON guarded
	FOR EACH ROW EXECUTE FUNCTION
	iam.iam_guard('document', 'security_warning', 'ruleset=1.0');
CREATE TABLE newest (id int PRIMARY KEY, document iam.iam_policy);
CREATE TRIGGER guard BEFORE INSERT OR UPDATE ON newest
	FOR EACH ROW EXECUTE FUNCTION iam.iam_guard('document');
INSERT INTO checked VALUES (1, doc('s3:GetObject')), (2, doc('s3:PutObject')), (3, NULL);
INSERT INTO not_valid VALUES (1, doc('wrong')), (2, doc('s3:GetObject'));
ALTER TABLE not_valid ADD CONSTRAINT document_complies
	CHECK (iam.iam_complies(document, ruleset => '1.0')) NOT VALID;
INSERT INTO held VALUES (1, doc('s3:GetObject'), ARRAY[doc('s3:PutObject'), NULL]::safe_policy[]);
INSERT INTO guarded TABLE checked;
INSERT INTO newest TABLE checked;
INSERT INTO iam.iam_waivers (rule, scope, reason, author, created_at, until) VALUES
	('of-tomorrow', iam.iam_waiver_scope(doc('s3:DeleteObject')::iam.iam_policy), E'it''s\n"fine"', 'ann', '2026-01-01', NULL),
	('old-version', 'public.guarded', 'for a while', 'bob', '2026-01-01', '2026-02-01 12:00+00');
INSERT INTO iam.iam_catalog_extra VALUES ('own:Launch');
END

my %kept = (
	'rows' => <<'END',
SELECT 'checked', id, document::text FROM checked
UNION ALL SELECT 'not_valid', id, document::text FROM not_valid
UNION ALL SELECT 'held', id, document::text || many::text FROM held
UNION ALL SELECT 'guarded', id, document::text FROM guarded
UNION ALL SELECT 'newest', id, document::text FROM newest ORDER BY 1, 2
END
	'waivers' => 'SELECT * FROM iam.iam_waivers ORDER BY id',
	'constraints' =>
	  'SELECT conname, convalidated, pg_get_constraintdef(oid) FROM pg_constraint WHERE contypid <> 0 OR conrelid::regclass::text = ANY (\'{checked,not_valid}\') ORDER BY conname, conrelid::regclass::text',
	'triggers' =>
	  'SELECT tgrelid::regclass::text, pg_get_triggerdef(oid) FROM pg_trigger ORDER BY 1',
);
my $states =
  'SELECT rule, state FROM iam.iam_waiver_status ORDER BY id';

is_query($today, 'original', $states,
	"of-tomorrow|unknown rule\nold-version|expired", 'today: waivers');
is_query($today, 'original',
	q(SELECT bool_and(iam.iam_complies(document, ruleset => 'latest')) FROM checked),
	't', 'today: the newest rules find nothing');
# The SQLSTATE of a command that returns nothing; it is undone.
sub is_state
{
	my ($server, $database, $command, $state, $title) = @_;

	local $Test::Builder::Level = $Test::Builder::Level + 1;
	return is_query($server, $database, <<"SQL", $state, $title);
CREATE FUNCTION pg_temp.state(command text) RETURNS text LANGUAGE plpgsql AS \$\$
BEGIN
	EXECUTE command;
	RETURN '00000';
EXCEPTION WHEN OTHERS THEN
	RETURN SQLSTATE;
END
\$\$;
BEGIN;
SELECT pg_temp.state(\$sql\$$command\$sql\$);
SQL
}

# What holds wherever the rows are, whatever rules there are.
sub check_guards
{
	my ($server, $database, $when) = @_;
	my %attempts = (
		q(UPDATE checked SET id = id) => '00000',
		q(INSERT INTO checked VALUES (10, doc('s3:GetObject'))) => '00000',
		q(INSERT INTO checked VALUES (11, doc('wrong'))) => '23514',
		q(UPDATE not_valid SET id = id WHERE id = 2) => '00000',
		q(UPDATE not_valid SET id = id WHERE id = 1) => '23514',
		q(SELECT doc('s3:GetObject')::safe_policy) => '00000',
		q(UPDATE held SET document = document) => '00000',
		q(INSERT INTO held VALUES (11, doc('wrong'))) => '23514',
		q(UPDATE guarded SET id = id) => '00000',
		q(INSERT INTO guarded VALUES (10, doc('s3:GetObject'))) => '00000',
		q(INSERT INTO guarded VALUES (11, doc('wrong'))) => '23514',
		q(UPDATE newest SET id = id) => '00000',
		q(INSERT INTO newest VALUES (11, doc('wrong'))) => '23514',
		q(ALTER TABLE checked VALIDATE CONSTRAINT document_complies) => '00000',
	);

	is_state($server, $database, $_, $attempts{$_}, "$when: $_")
	  foreach sort keys %attempts;
	return;
}

# What the build of tomorrow says.
sub check_tomorrow
{
	my ($server, $database, $when) = @_;
	my %attempts = (
		q(INSERT INTO newest VALUES (10, doc('s3:GetObject'))) => '23514',
		q(INSERT INTO newest VALUES (10, doc('s3:DeleteObject'))) => '00000',
	);

	check_guards($server, $database, $when);
	is_query($server, $database, <<'END', '2|2|0|0', "$when: rulesets");
SELECT count(*), count(*) FILTER (WHERE iam.iam_complies(document, ruleset => '1.0')),
	count(*) FILTER (WHERE iam.iam_complies(document, ruleset => '1.1')),
	count(*) FILTER (WHERE iam.iam_complies(document, ruleset => 'latest'))
FROM checked WHERE document IS NOT NULL
END
	is_query($server, $database,
		q(SELECT rule, since FROM iam.iam_rules() WHERE since <> '1.0'),
		'of-tomorrow|1.1', "$when: the rule of tomorrow");
	is_query($server, $database, $states,
		"of-tomorrow|active\nold-version|expired", "$when: waivers");
	is_state($server, $database, $_, $attempts{$_}, "$when: $_")
	  foreach sort keys %attempts;
	return;
}

check_guards($today, 'original', 'today');
is_state($today, 'original', q(SELECT iam.iam_complies('{}', ruleset => '1.1')),
	'22023', 'today: there is no ruleset 1.1');

#
# Dump there, restore here
#

my $tomorrow = new_server('tomorrow', conf => conf_of_stage("$directory/stage"));
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
		[ 'pg_dump', '-Fc', '--inserts', '-f', "$directory/inserts" ],
		[ 'pg_restore', '--exit-on-error', "$directory/inserts" ]
	],
);
foreach my $form (sort keys %restores)
{
	my ($dump, $restore) = @{ $restores{$form} };

	new_database($tomorrow, $form, extension => undef);
	$today->command_ok([ @$dump, '-d', $today->connstr('original') ],
		"$form: dumps");
	$tomorrow->command_ok([ @$restore, '-d', $tomorrow->connstr($form) ],
		"$form: restores");
	is_query($tomorrow, $form, $kept{$_},
		query($today, 'original', $kept{$_}), "$form: $_")
	  foreach sort keys %kept;
	check_tomorrow($tomorrow, $form, $form);
	is_query($tomorrow, $form,
		q(INSERT INTO iam.iam_waivers (rule, scope, reason) VALUES ('old-version', '*', 'x') RETURNING id),
		'3', "$form: waivers are counted on");
}

#
# A new library in the place of the old one
#

$today->append_conf('postgresql.conf', conf_of_stage("$directory/stage"));
$today->restart;
check_tomorrow($today, 'original', 'new library');

done_testing();
