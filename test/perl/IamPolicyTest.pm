# IamPolicyTest.pm
#		What several TAP tests share: a server, and the error of a statement.
#
# A database is made with locale C, with which every encoding goes, whatever
# the machine is set to.

package IamPolicyTest;

use strict;
use warnings;

use Exporter 'import';
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

our @EXPORT = qw(new_server new_database query attempts_sql is_query);

# new_server(NAME, %OPTIONS): started; "init" is a list for the method init,
# "conf" settings.
sub new_server
{
	my ($name, %options) = @_;
	my $server = PostgreSQL::Test::Cluster->new($name);

	$server->init(
		extra => [ '--locale=C', '--encoding=UTF8' ],
		@{ $options{init} // [] });
	$server->append_conf('postgresql.conf',
		"jit = off\n" . ($options{conf} // ''));
	$server->start;
	return $server;
}

# new_database(SERVER, NAME, %OPTIONS): "encoding"; "extension" is the rest of
# CREATE EXTENSION iampolicy, undef for none.
sub new_database
{
	my ($server, $name, %options) = @_;
	my $encoding = $options{encoding} // 'UTF8';
	my $extension = exists $options{extension} ? $options{extension} : '';

	$server->safe_psql('postgres',
		"CREATE DATABASE $name TEMPLATE template0 ENCODING '$encoding'");
	$server->safe_psql($name, "CREATE EXTENSION iampolicy $extension")
	  if defined $extension;
	return;
}

# query(SERVER, DATABASE, SQL): what it prints; an error ends the test.
sub query
{
	my ($server, $database, $sql) = @_;

	return $server->safe_psql($database, $sql);
}

# is_query(SERVER, DATABASE, SQL, EXPECTED, TITLE): an error is a wrong answer,
# and the test goes on.
sub is_query
{
	my ($server, $database, $sql, $expected, $title) = @_;
	my ($result, $output, $errors) = $server->psql($database, $sql);

	local $Test::Builder::Level = $Test::Builder::Level + 1;
	return is($result == 0 ? $output : $errors, $expected, $title);
}

# SQL of a function pg_temp.attempt(command): the SQLSTATE, what the command returned
# when there is no error, and how long it took.  A cancelled command is
# caught too, which OTHERS would not do.
sub attempts_sql
{
	return <<'SQL';
CREATE FUNCTION pg_temp.attempt(command text, OUT state text, OUT answer text,
	OUT milliseconds float8)
LANGUAGE plpgsql AS $$
DECLARE
	started timestamptz := clock_timestamp();
BEGIN
	BEGIN
		EXECUTE command INTO answer;
		state := '00000';
	EXCEPTION WHEN query_canceled OR OTHERS THEN
		state := SQLSTATE;
		answer := SQLERRM;
	END;
	milliseconds := 1000 * extract(epoch FROM clock_timestamp() - started);
END
$$;
SQL
}

1;
