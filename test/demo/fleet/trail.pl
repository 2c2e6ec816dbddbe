#!/usr/bin/perl
#
# trail.pl
#		Write the CloudTrail files of the sample fleet.
#
# usage: perl trail.pl DIR
#
# Reads duties.tsv (who calls what, how often, on which days of the trail and
# with which outcome) and the exports of the fleet (who is who), and writes
# DIR/ACCOUNT_CloudTrail_us-east-1_TIME_ID.json, one file for each account and
# week.  Nothing is random: each run writes the same bytes.  Needs nothing
# beyond perl-base.
#
# The records have the members and the order that CloudTrail writes (AWS
# CloudTrail guide, "CloudTrail record contents", eventVersion 1.11).  Callers
# that start with @ are no roles of the fleet: @lambda is the service, which
# becomes the role when it starts a function, @user a person with a user of
# their own, @event what a service does without any caller.  The duties say M
# for a management event and D for a data event; only the trail of the
# production account has the latter.
#
use strict;
use warnings;

my $DAY = 24 * 60 * 60;
my $START = 1787356800;			# 2026-08-22T00:00:00Z, day 0
my $REGION = 'us-east-1';

my ($out) = @ARGV;
die "usage: perl trail.pl DIR\n" unless defined $out && -d $out;
(my $home = $0) =~ s{[^/]*\z}{};
$home = './' if $home eq '';

# Who is who: each role as its export writes it.
my %role;
for my $name ('production', 'lab')
{
	my $export = slurp("${home}$name.json");

	while ($export =~ /"RoleName":\ "([^"]+)",\s*
					   "RoleId":\ "([^"]+)",\s*
					   "Arn":\ "(arn:aws:iam::(\d+):[^"]+)"/gx)
	{
		$role{$1} = { name => $1, id => $2, arn => $3, account => $4 };
	}
}

# What a kind of resource is called in resources[] and in an ARN.
my %RESOURCE = (
	bucket => [ 'AWS::S3::Bucket', 'arn:aws:s3:::{bucket}' ],
	function => [ 'AWS::Lambda::Function',
		"arn:aws:lambda:$REGION:{account}:function:{name}" ],
	key => [ 'AWS::KMS::Key', "arn:aws:kms:$REGION:{account}:key/{name}" ],
	object => [ 'AWS::S3::Object', 'arn:aws:s3:::{bucket}/{name}' ],
	role => [ 'AWS::IAM::Role', 'arn:aws:iam::{account}:role/{name}' ],
	stream => [ undef,
		"arn:aws:logs:$REGION:{account}:log-group:/aws/lambda/{name}" .
		":log-stream:{day}" ],
	table => [ 'AWS::DynamoDB::Table',
		"arn:aws:dynamodb:$REGION:{account}:table/{name}" ],
);

# How each service says no, and that it had too much; the rest say '*'.
my %DENIED = (iam => 'AccessDenied', s3 => 'AccessDenied',
	sts => 'AccessDenied', '*' => 'AccessDeniedException');
my %THROTTLED = (dynamodb => 'ThrottlingException',
	ec2 => 'Client.RequestLimitExceeded', '*' => 'ThrottlingException');

# AWS IAM guide, "Troubleshoot access denied error messages".
my %BECAUSE = (
	boundary => 'because no permissions boundary allows the {action} action',
	deny => 'with an explicit deny in an identity-based policy',
	identity => 'because no identity-based policy allows the {action} action',
);

# Types of events that are no calls of an API.
my %EVENT_TYPE = (signin => 'AwsConsoleSignIn', '@event' => 'AwsServiceEvent',
	'*' => 'AwsApiCall');

my $READS = qr/^(?:BatchGet|Decrypt|Describe|Get|Head|List|Lookup|Query|Scan)/;

my %IDENTITY = ('@lambda' => \&identity_of_service,
	'@user' => \&identity_of_user, '@event' => \&identity_of_nobody,
	'*' => \&identity_of_role);

my %week;						# file name to its records, each with its time
my $number = 0;

for my $duty (duties("${home}duties.tsv"))
{
	my ($first, $last) = split /-/, $duty->{days};
	my $span = ($last - $first + 1) * $DAY;

	for my $n (1 .. $duty->{calls})
	{
		my $time = $START + $first * $DAY +
			int($span * ($n - 0.5) / $duty->{calls});

		$number++;
		push @{ $week{ file_name($duty->{account}, $time) } },
			[ $time, $number, record({ %$duty, n => $n, time => $time,
				number => $number }) ];
	}
}

for my $name (sort keys %week)
{
	my @records = map { $_->[2] }
		sort { $a->[0] <=> $b->[0] || $a->[1] <=> $b->[1] } @{ $week{$name} };

	open my $file, '>', "$out/$name" or die "$out/$name: $!\n";
	print $file '{"Records":[', join(',', @records), "]}\n";
	close $file or die "$out/$name: $!\n";
}

sub slurp
{
	my ($path) = @_;

	open my $file, '<', $path or die "$path: $!\n";
	local $/;
	return scalar <$file>;
}

# The rows of the table, each with the account in which it is recorded.
sub duties
{
	my ($path) = @_;
	my ($head, @lines) = split /\n/, slurp($path);
	my @names = split /\t/, $head;
	my @rows;

	for my $line (@lines)
	{
		my %row;

		@row{@names} = split /\t/, $line, -1;
		@row{'service', 'name'} = split m{/}, $row{event};
		@row{'kind', 'target'} = split /:/, $row{resource}, 2;
		$row{role} = $role{ $row{caller} };
		$row{account} = ($row{role} || $role{ $row{target} } ||
			$role{admin})->{account};
		push @rows, \%row;
	}
	return @rows;
}

# The entry of a table that has one for everything else.
sub of
{
	my ($table, $name) = @_;

	return exists $table->{$name} ? $table->{$name} : $table->{'*'};
}

sub stamp
{
	my ($time) = @_;
	my ($second, $minute, $hour, $day, $month, $year) = gmtime $time;

	return sprintf '%04d-%02d-%02dT%02d:%02d:%02dZ', $year + 1900,
		$month + 1, $day, $hour, $minute, $second;
}

# Delivered when the week is over.
sub file_name
{
	my ($account, $time) = @_;
	my $weeks = int(($time - $START) / (7 * $DAY));
	my $delivered = stamp($START + ($weeks + 1) * 7 * $DAY);

	$delivered =~ s/[-:]|\d\dZ$//g;
	return sprintf '%s_CloudTrail_%s_%sZ_EXAMPLEorchard%02d.json', $account,
		$REGION, $delivered, $weeks;
}

# Fill the braces of a template with what is known of the call.
sub filled
{
	my ($template, $call, %more) = @_;
	my %known = (%$call, bucket => "customer-documents-$call->{account}",
		day => substr(stamp($call->{time}), 0, 10) =~ s{-}{/}gr, %more);

	$template =~ s/\{([a-z]+)\}/$known{$1}/g;
	return $template;
}

sub arn_of
{
	my ($call) = @_;
	my $kind = $call->{kind};
	my $known = $kind eq 'role' && $role{ $call->{target} };

	return $known ? $known->{arn} :
		filled($RESOURCE{$kind}[1], $call,
			name => filled($call->{target}, $call));
}

# [] is left out.  S3 names the bucket beside the object.
sub resources
{
	my ($call) = @_;
	my $type = $call->{kind} && $RESOURCE{ $call->{kind} }[0];

	return () unless $type;
	my @all = sprintf '{"accountId":"%s","type":"%s","ARN":"%s"}',
		$call->{account}, $type, arn_of($call);
	@all = (sprintf('{"type":"%s","ARN":"%s"}', $type, arn_of($call)),
		sprintf('{"accountId":"%s","type":"AWS::S3::Bucket","ARN":"%s"}',
			$call->{account}, filled($RESOURCE{bucket}[1], $call)))
		if $call->{kind} eq 'object';
	return '"resources":[' . join(',', @all) . ']';
}

sub session_arn
{
	my ($call) = @_;

	return "arn:aws:sts::$call->{account}:assumed-role/" .
		"$call->{caller}/$call->{session}";
}

# A session that a function got tells the function (inScopeOf); a person's
# does not.  "admin" is the only role of people.
sub identity_of_role
{
	my ($call) = @_;
	my $role = $call->{role};
	my $function = "arn:aws:lambda:$REGION:$role->{account}:function:" .
		$call->{session};
	my $via = $call->{via} && "$call->{via}.amazonaws.com";

	return sprintf('{"type":"AssumedRole","principalId":"%s:%s","arn":"%s",' .
		'"accountId":"%s","accessKeyId":"ASIAEXAMPLE%09d",' .
		'"sessionContext":{"sessionIssuer":{"type":"Role",' .
		'"principalId":"%s","arn":"%s","accountId":"%s","userName":"%s"},' .
		'"attributes":{"creationDate":"%s","mfaAuthenticated":"%s"}}',
		$role->{id}, $call->{session}, session_arn($call), $role->{account},
		$call->{n}, $role->{id}, $role->{arn}, $role->{account},
		$role->{name}, stamp($call->{time} - 60),
		$role->{name} eq 'admin' ? 'true' : 'false') .
		($via ? qq(,"invokedBy":"$via") : '') .
		($role->{name} eq 'admin' ? '' :
			qq(,"inScopeOf":{"sourceArn":"$function",) .
			qq("sourceAccount":"$role->{account}",) .
			qq("issuerType":"AWS::Lambda::Function",) .
			qq("credentialsIssuedTo":"$function"})) .
		'}';
}

sub identity_of_user
{
	my ($call) = @_;

	return sprintf '{"type":"IAMUser","principalId":"AIDAEXAMPLEPERSON%04d",' .
		'"arn":"arn:aws:iam::%s:user/%s","accountId":"%s",' .
		'"accessKeyId":"ASIAEXAMPLE%09d","userName":"%s",' .
		'"sessionContext":{"sessionIssuer":{},"webIdFederationData":{},' .
		'"attributes":{"creationDate":"%s","mfaAuthenticated":"true"}}}',
		1, $call->{account}, $call->{session}, $call->{account}, $call->{n},
		$call->{session}, stamp($call->{time} - 60);
}

sub identity_of_service
{
	return '{"type":"AWSService","invokedBy":"lambda.amazonaws.com"}';
}

sub identity_of_nobody
{
	my ($call) = @_;

	return qq({"accountId":"$call->{account}","invokedBy":"AWS Internal"});
}

# errorCode and errorMessage, or nothing.
sub error
{
	my ($call) = @_;
	my ($outcome, $why) = split /:/, $call->{outcome};
	my ($name) = $call->{name} =~ /^(.*?)(?:20\d{6}(?:v\d)?)?$/;
	my $action = "$call->{service}:$name";

	return () if $outcome eq 'ok';
	return qq("errorCode":"$why") if $outcome eq 'failed';
	return '"errorCode":"' . of(\%THROTTLED, $call->{service}) .
		'","errorMessage":"Rate exceeded"' if $outcome eq 'throttled';
	return '"errorCode":"' . of(\%DENIED, $call->{service}) . '",' .
		'"errorMessage":"User: ' . session_arn($call) .
		" is not authorized to perform: $action on resource: " .
		arn_of($call) . ' ' .
		filled($BECAUSE{$why}, $call, action => $action) . '"';
}

# The service that starts a function gives the session the function's name.
sub parameters
{
	my ($call) = @_;

	return filled('{"roleArn":"{arn}","roleSessionName":"{session}"}', $call,
		arn => arn_of($call))
		if $call->{event} eq 'sts/AssumeRole';
	return $call->{parameters} eq '' ? 'null' :
		filled($call->{parameters}, $call,
			arn => $call->{kind} ? arn_of($call) : '');
}

sub record
{
	my ($call) = @_;
	my $data = $call->{category} eq 'D';
	my $by = $call->{via} || ($call->{caller} eq '@lambda' ? 'lambda' : '');
	my $from = $by ? "$by.amazonaws.com" : '192.0.2.' . $call->{n} % 250;
	my $type = of(\%EVENT_TYPE, exists $EVENT_TYPE{ $call->{caller} } ?
		$call->{caller} : $call->{service});

	return '{' . join(',',
		'"eventVersion":"1.11"',
		'"userIdentity":' . of(\%IDENTITY, $call->{caller})->($call),
		'"eventTime":"' . stamp($call->{time}) . '"',
		qq("eventSource":"$call->{service}.amazonaws.com"),
		qq("eventName":"$call->{name}"),
		qq("awsRegion":"$REGION"),
		qq("sourceIPAddress":"$from"),
		'"userAgent":"' . ($by ? $from : 'Boto3/1.40.21') . '"',
		error($call),
		'"requestParameters":' . parameters($call),
		'"responseElements":null',
		sprintf('"requestID":"%08x-0000-4000-8000-0123456789ab"',
			$call->{number}),
		sprintf('"eventID":"%08x-0000-4000-9000-0123456789ab"',
			$call->{number}),
		'"readOnly":' . ($call->{name} =~ $READS ? 'true' : 'false'),
		resources($call),
		qq("eventType":"$type"),
		'"managementEvent":' . ($data ? 'false' : 'true'),
		qq("recipientAccountId":"$call->{account}"),
		'"eventCategory":"' . ($data ? 'Data' : 'Management') . '"') . '}';
}
