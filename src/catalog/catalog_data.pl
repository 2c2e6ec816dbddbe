#!/usr/bin/perl
#
# catalog_data.pl
#		Write catalog_data.c, the compiled catalogue, from the tab-separated
#		files beside this script.
#
#		perl catalog_data.pl > catalog_data.c
#
# Needs nothing but perl itself.  What the lookups rest on is checked here,
# and the build ends when it does not hold: the order of the rows, that every
# reference leads somewhere, that every number fits.  The layout is described
# in src/core/catalog_data.h.
#
# A further table is one more block at the end: read_table, make its rows,
# write_array.
#
use strict;
use warnings;

my ($HERE) = $0 =~ m{^(.*)/} ? $1 : '.';

# Largest value of each kind of number in a row.
my %MOST = (
	uint8 => 0xFF,
	uint16 => 0xFFFF,
	uint32 => 0xFFFFFFFF
);

#
# The parts that tables share: texts, lists and dates are kept once each.
#

my ($pool, %text_at) = ('');
my (@lists, %list_at);
my (@dates, %date_at);

# A text as the numbers [offset, length].
sub text
{
	my ($text) = @_;

	if (!exists $text_at{$text})
	{
		$text_at{$text} = length $pool;
		$pool .= $text;
	}
	return ($text_at{$text}, length $text);
}

# Where a list of small numbers begins.
sub list
{
	my $key = join ',', @_;

	if (!exists $list_at{$key})
	{
		$list_at{$key} = @lists;
		push @lists, @_;
	}
	return $list_at{$key};
}

# Number of a date; 0 is none.
sub date
{
	my ($date) = @_;

	if (!exists $date_at{$date})
	{
		$date =~ /^(?:(\d{4})-(\d\d)-(\d\d))?$/ or die "bad date $date\n";
		$date_at{$date} = @dates;
		push @dates, [ $date eq '' ? 0 : "$1$2$3" ];
	}
	return $date_at{$date};
}

date('');

# The rows of a file, each a hash; the columns must be those expected.
sub read_table
{
	my ($table, @columns) = @_;
	my @rows;

	open my $file, '<', "$HERE/$table.tsv" or die "$HERE/$table.tsv: $!\n";
	while (my $line = <$file>)
	{
		chomp $line;
		my @fields = split /\t/, $line, -1;

		die "$table.tsv, line $.: " . @fields . " columns\n"
		  unless @fields == @columns;
		if ($. == 1)
		{
			die "$table.tsv: columns are not @columns\n"
			  unless "@fields" eq "@columns";
			next;
		}
		my %row;

		@row{@columns} = @fields;
		push @rows, \%row;
	}
	close $file;
	return @rows;
}

# Number rows by their names in lower case, which must rise.
sub number_rows
{
	my ($title, $key_of, @rows) = @_;
	my (%number, $before);

	for my $i (0 .. $#rows)
	{
		my $key = lc $key_of->($rows[$i]);

		die "$title: $key is not after $before\n"
		  if defined $before && $key le $before;
		$number{$key} = $i;
		$before = $key;
	}
	return %number;
}

# The numbers of names; each must be there.
sub numbers
{
	my ($title, $number, @names) = @_;

	return map { $number->{ lc $_ } // die "$title: no $_\n" } @names;
}

# What was read of the list "a,b,c".
sub split_list
{
	return split /,/, $_[0];
}

# For each service and one after the last: the first of its rows.
sub first_rows
{
	my ($n_services, $service_of, @rows) = @_;
	my @first = (0) x ($n_services + 1);

	$first[ $service_of->($_) + 1 ]++ for @rows;
	$first[$_] += $first[ $_ - 1 ] for 1 .. $n_services;
	return @first;
}

# write_array(TYPE, NAME, KINDS, ROWS): rows are lists of numbers.
sub write_array
{
	my ($type, $name, $kinds, @rows) = @_;

	print "\nconst $type ${name}[] = {\n";
	for my $row (@rows)
	{
		die "$name: " . @$row . " numbers\n" unless @$row == @$kinds;
		for my $i (0 .. $#$row)
		{
			die "$name: $row->[$i] is too large\n"
			  if $row->[$i] > $MOST{ $kinds->[$i] };
		}
		print @$row == 1 ? "\t$row->[0],\n" : "\t{@{[join ', ', @$row]}},\n";
	}
	print "};\n";
	return;
}

# The bytes of a text as a literal; octal escapes always have three digits.
sub literal
{
	my ($text) = @_;

	$text =~ s/([\\"?]|[^ -~])/sprintf '\\%03o', ord $1/ge;
	return "\"$text\"";
}

#
# Tables
#

my @releases = read_table('releases', qw(release date use));
my @services = read_table('services', qw(service name since until));
my @actions = read_table('actions', qw(service action level permission_only
	  resource_types condition_keys dependent_actions since until));
my @types = read_table('resource_types',
	qw(service resource_type arn condition_keys since until));
my @keys = read_table('condition_keys',
	qw(service condition_key type since until));
my @rcp_services = read_table('rcp_services', qw(service since until));

my %service = number_rows('services', sub { $_[0]{service} }, @services);
# a tab, which stands before everything a name can hold
my %action = number_rows('actions', sub { "$_[0]{service}\t$_[0]{action}" },
	@actions);
my %type = number_rows('resource_types',
	sub { "$_[0]{service}\t$_[0]{resource_type}" }, @types);
my %key = number_rows('condition_keys',
	sub { "$_[0]{service}\t$_[0]{condition_key}" }, @keys);

sub service_of { return (numbers('services', \%service, $_[0]{service}))[0] }

# In the order of the enums in src/core/catalog.h.
my %level_number = (L => 0, R => 1, W => 2, T => 3, P => 4);
my @key_types = qw(String ARN Bool Date IPAddress Numeric Binary);
my %key_type_number = map { $key_types[$_] => $_ } 0 .. $#key_types;

my $REQUIRED = 0x8000;			# beside the number of a resource type
my $PERMISSION_ONLY = 0x08;		# beside a level
my $FACTS_KNOWN = 0x10;
my $MULTIVALUED = 0x80;			# beside the type of a key

die "too many resource types\n" if @types >= $REQUIRED;
# a list of references is read without the mark, whatever it leads to
die "too many actions\n" if @actions >= $REQUIRED;

sub dates_of { return map { date($_[0]{$_}) } qw(since until) }

sub keys_of
{
	my ($row) = @_;

	return numbers('condition_keys', \%key,
		map { "$row->{service}\t$_" } split_list($row->{condition_keys}));
}

sub types_of
{
	my ($row) = @_;

	return map {
		my $required = s/\*$// ? $REQUIRED : 0;

		$required | (numbers('resource_types', \%type,
				"$row->{service}\t$_"))[0]
	} split_list($row->{resource_types});
}

sub dependents_of
{
	return numbers('actions', \%action,
		map { s/:/\t/r } split_list($_[0]{dependent_actions}));
}

sub action_row
{
	my ($row) = @_;
	my @types = types_of($row);
	my @keys = keys_of($row);
	my @dependents = dependents_of($row);
	my $facts = $level_number{ $row->{level} } // die "level $row->{level}\n";

	$facts |= $FACTS_KNOWN if $row->{permission_only} ne '?';
	$facts |= $PERMISSION_ONLY if $row->{permission_only} eq '1';
	my ($text, $length) = text("$row->{service}:$row->{action}");

	return [ $text, list(@types, @keys, @dependents), service_of($row),
		$length, $facts, scalar @types, scalar @keys, scalar @dependents,
		dates_of($row) ];
}

sub type_row
{
	my ($row) = @_;
	my ($name, $name_length) = text($row->{resource_type});
	my ($arn, $arn_length) = text($row->{arn});
	my @keys = keys_of($row);

	return [ $name, $arn, list(@keys), service_of($row), $arn_length,
		$name_length, scalar @keys, dates_of($row) ];
}

sub key_row
{
	my ($row) = @_;
	my ($multivalued, $type) = $row->{type} =~ /^(ArrayOf)?(\w+)$/;
	my $number = $key_type_number{$type} // die "type $row->{type}\n";

	return [ text($row->{condition_key}), service_of($row),
		$number | ($multivalued ? $MULTIVALUED : 0), dates_of($row) ];
}

my @first_action = first_rows(scalar @services, \&service_of, @actions);
my @first_type = first_rows(scalar @services, \&service_of, @types);
my @first_key = first_rows(scalar @services, \&service_of, @keys);

my %rcp_service;

$rcp_service{ service_of($_) } = $_ for @rcp_services;

# One more row than services: where the ranges of the last one end.
sub service_row
{
	my ($i) = @_;
	my $row = $services[$i] // { service => '', name => '', since => '',
		until => '' };
	my $rcp = $rcp_service{$i};

	return [ text($row->{service}), text($row->{name}), $first_action[$i],
		$first_type[$i], $first_key[$i], dates_of($row),
		$rcp ? (1, dates_of($rcp)) : (0, 0, 0) ];
}

# Bits of the actions that are so, 64 to the word, the first the lowest.
sub bit_words
{
	my ($is_so) = @_;

	return words_of(map { $is_so->($_) ? 1 : 0 } @actions);
}

# The same of a 0 or 1 for each action.
sub words_of
{
	my $bits = join '', @_;
	my @words;

	while ($bits ne '')
	{
		my $word = reverse substr $bits, 0, 64, '';

		push @words, sprintf 'UINT64_C(0x%s)',
		  unpack 'H*', pack 'B64', substr '0' x 64 . $word, -64;
	}
	return @words;
}

# Number of slots of the hash table of actions, a power of two that leaves
# most of them empty.
my $SLOTS = 0x10000;

# The slot of an action where the search for it starts: FNV-1a of the text in
# lower case (src/core/fold.c), both halves together.
sub action_slot
{
	my ($text) = @_;
	my $hash = 2166136261;

	$hash = (($hash ^ ord $_) * 16777619) & 0xFFFFFFFF
	  for split //, lc $text;
	return ($hash ^ ($hash >> 16)) % $SLOTS;
}

# For each slot the action there, or 0xFFFF; one whose slot is taken goes into
# the next that is free.
sub action_slots
{
	my @slots = (0xFFFF) x $SLOTS;

	for my $i (0 .. $#actions)
	{
		my $slot = action_slot("$actions[$i]{service}:$actions[$i]{action}");

		$slot = ($slot + 1) % $SLOTS while $slots[$slot] != 0xFFFF;
		$slots[$slot] = $i;
	}
	return @slots;
}

# write_words(NAME, WORDS)
sub write_words
{
	my ($name, @words) = @_;

	print "\nconst uint64_t ${name}[] = {\n";
	print "\t$_,\n" for @words;
	print "};\n";
	return;
}

my %actions_of;
push @{$actions_of{$actions[$_]{service}}}, $_ for 0 .. $#actions;

# Numbers of the actions that service:name means, where the service may be "*"
# and the name may have stars; there must be some.
sub matching_actions
{
	my ($title, $pattern) = @_;
	my ($service, $name) = split /:/, $pattern, 2;
	my $expression = join '.*', map { quotemeta } split /\*/, $name, -1;
	my @found = grep { $actions[$_]{action} =~ /^$expression$/i }
	  $service eq '*' ? 0 .. $#actions : @{$actions_of{$service} // []};

	die "$title: nothing is $pattern\n" unless @found;
	return @found;
}

#
# Indexes of the catalogue itself.
#

# The ARN of a resource type: service, region, account, resource, irregular.
# Where AWS writes several, or leaves the account out so that something else
# stands in its place, the service alone is sure.
sub arn_fields
{
	my ($row) = @_;
	my $arn = $row->{arn} =~ s/\$?\{[^{}]*\}/*/gr =~ s/\*+/*/gr;
	my @fields = split /:/, $arn, 6;

	die "resource_types: $row->{arn}\n"
	  unless @fields >= 3 && $fields[0] eq 'arn' && $fields[2] ne '';
	die "resource_types: a wildcard in $row->{arn}\n" if $arn =~ /\?/;
	return (@fields[ 2 .. 5 ], 0)
	  if @fields == 6 && $fields[4] =~ /^(?:\*|aws|)$/ && $arn !~ /[, ]/;
	return ($fields[2], '*', '*', '*', 1);
}

sub arn_row
{
	my ($row) = @_;
	my @fields = arn_fields($row);
	my $irregular = pop @fields;
	my @texts = map { [ text($_) ] } @fields;

	return [ (map { $_->[0] } @texts), (map { $_->[1] } @texts), $irregular ];
}

# A service field that is a variable belongs to no service.
sub arn_service_rows
{
	my %types_with;

	for my $i (0 .. $#types)
	{
		my ($service) = arn_fields($types[$i]);

		push @{$types_with{ lc $service }}, $i unless $service =~ /\*/;
	}
	return map {
		my ($name, $length) = text($_);
		my @numbers = @{$types_with{$_}};

		[ $name, list(@numbers), scalar @numbers, $length ]
	} sort keys %types_with;
}

# A row for each name of a key that any service has, of today if possible.
sub key_names
{
	my %row_of;

	for my $i (0 .. $#keys)
	{
		my $name = lc $keys[$i]{condition_key};

		$row_of{$name} = $i
		  if !exists $row_of{$name} ||
		  $keys[ $row_of{$name} ]{until} ne '' && $keys[$i]{until} eq '';
	}
	return map { $row_of{$_} } sort keys %row_of;
}

# Does a key's name have a part that the user names?  src/core/catalog.c makes
# the same distinction.
sub is_template
{
	return $_[0] =~ m{\$\{.*?\}|<.*?>|/(?:tag-key)?$}i;
}

#
# From CloudTrail events to actions; see src/core/event_data.h.
#

my @sources = read_table('event_sources', qw(source service origin));
my @silent = read_table('events_none', qw(source event reason));
my @needs = read_table('events',
	qw(service event action relation condition resource origin));
my @never = read_table('never_logged', qw(action reason));
my @no_operation = read_table('no_operation', qw(service actions));
my @data_events = read_table('data_events',
	qw(service resource_type actions));

number_rows('event_sources', sub { $_[0]{source} }, @sources);
number_rows('events_none', sub { "$_[0]{source}\t$_[0]{event}" }, @silent);

# In the order of IamRelation in src/core/event.h.
my %relation_number = (primary => 0, conditional => 1, replacing => 1,
	alternative => 2, passrole => 3, secondary => 4);

# The events, each with its needs, in the order of the file.
sub group_events
{
	my @events;

	for my $need (@needs)
	{
		my $last = $events[-1];

		push @events, $last = { service => $need->{service},
			event => $need->{event}, needs => [] }
		  unless $last && $last->{service} eq $need->{service} &&
		  $last->{event} eq $need->{event};
		push @{$last->{needs}}, $need;
	}
	return @events;
}

my @events = group_events();

number_rows('events', sub { "$_[0]{service}\t$_[0]{event}" }, @events);

# 1 and the place of the need that a need takes the place of, 0 for none: of
# GetObjectVersion it is that of GetObject.
sub replaced
{
	my ($event, $need) = @_;
	my $place = 0;

	return 0 unless $need->{relation} eq 'replacing';
	for my $other (@{$event->{needs}})
	{
		$place++;
		return $place if $need->{action} =~ s/Version//r eq $other->{action};
	}
	die "events: $need->{event}: $need->{action} replaces nothing\n";
}

sub need_row
{
	my ($event, $need) = @_;

	return [ numbers('events', \%action, $need->{action} =~ s/:/\t/r),
		$relation_number{ $need->{relation} }
		  // die("events: relation $need->{relation}\n"),
		replaced($event, $need), text($need->{condition}),
		text($need->{resource}) ];
}

sub event_rows
{
	my $first = 0;
	my @rows;

	for my $event (@events)
	{
		my $count = @{$event->{needs}};

		push @rows, [ service_of($event), text(lc $event->{event}), $first,
			$count ];
		$first += $count;
	}
	return @rows;
}

# How each action shows itself in a trail: numbers of event_data.h.
my ($IN_MANAGEMENT, $NO_OPERATION, $NEVER_LOGGED, $IN_DATA) = 0 .. 3;
my @data_types;

sub seen_bytes
{
	my @seen = ($IN_MANAGEMENT) x @actions;
	my $set = sub {
		my ($value, $service, $list) = @_;

		$seen[$_] = $value for numbers('actions seen', \%action,
			map { "$service\t$_" } split_list($list));
	};

	$set->($NO_OPERATION, $_->{service}, $_->{actions}) for @no_operation;
	for my $row (@data_events)
	{
		my ($number) = grep { $data_types[$_] eq $row->{resource_type} }
		  0 .. $#data_types;

		$number //= push(@data_types, $row->{resource_type}) - 1;
		$set->($IN_DATA + $number, $row->{service}, $row->{actions});
	}
	for my $row (@never)
	{
		$seen[$_] = $NEVER_LOGGED
		  for matching_actions('never_logged', $row->{action});
	}
	return map { [$_] } @seen;
}

#
# What lint rules know; see src/core/lint_data.h.
#

my @list_rows = read_table('action_lists', qw(list action origin));
my @sets = read_table('escalation_sets',
	qw(actions class passed_to origin));
my @global_keys = read_table('global_keys',
	qw(key type category flags instead));
my @regions = read_table('regions', qw(region partition));
my @partitions = read_table('partitions', qw(partition));

number_rows('action_lists', sub { "$_[0]{list}\t$_[0]{action}" },
	@list_rows);
number_rows('escalation_sets', sub { "$_[0]{class}\t$_[0]{actions}" },
	@sets);

my %global_key = number_rows('global_keys', sub { $_[0]{key} },
	@global_keys);

number_rows('regions', sub { $_[0]{region} }, @regions);

my %partition = number_rows('partitions', sub { $_[0]{partition} },
	@partitions);

numbers('regions', \%partition, $_->{partition}) for @regions;

# In the order of the enums and the flags in src/core/lint_list.h.
my @action_lists = qw(audit-trail credentials exfiltration invoke irreversible
  kms-use long-lived marketplace mcp-privileged mere-use model policy-edit
  secrets
  self-change sensitive-credentials sensitive-data sensitive-escalation
  sensitive-exposure ses-send);
my %category_number = (principal => 0, session => 1, network => 2,
	resource => 3, request => 4);
my @global_flags = qw(free idle always boundary tagged sensitive optional
  context carveout service region retired deprecated);
my %global_flag = map { $global_flags[$_] => 1 << $_ } 0 .. $#global_flags;

sub sorted { return sort { $a <=> $b } @_ }

# For each list the numbers of its actions.
sub numbers_on_lists
{
	my %actions_on;

	for my $row (@list_rows)
	{
		$actions_on{ $row->{list} }{$_} = 1
		  for matching_actions('action_lists', $row->{action});
	}
	my %numbers_on;

	for my $list (@action_lists)
	{
		my $on = delete $actions_on{$list} // die "action_lists: no $list\n";

		$numbers_on{$list} = [ sorted(keys %$on) ];
	}
	die "action_lists: $_ is unknown\n" for sort keys %actions_on;
	return %numbers_on;
}

my %numbers_on = numbers_on_lists();

sub action_list_row
{
	my ($list) = @_;
	my ($name, $length) = text($list);
	my @numbers = @{$numbers_on{$list}};

	return [ $name, list(@numbers), scalar @numbers, $length ];
}

# The bits of a list's actions.
sub list_words
{
	my ($list) = @_;
	my @on = (0) x @actions;

	$on[$_] = 1 for @{$numbers_on{$list}};
	return words_of(@on);
}

sub escalation_row
{
	my ($row) = @_;
	my @names = split_list($row->{actions});
	my @numbers = sorted(numbers('escalation_sets', \%action,
			map { s/:/\t/r } @names));
	my ($passed_to, $length) = text($row->{passed_to});

	die "escalation_sets: $row->{actions} is not in order\n"
	  unless $row->{actions} eq join ',',
	  map { "$actions[$_]{service}:$actions[$_]{action}" } @numbers;
	die "escalation_sets: class $row->{class}\n"
	  unless $row->{class} =~ /^(?:self|target)$/;
	die "escalation_sets: $row->{actions}: to whom is the role passed?\n"
	  unless ($row->{passed_to} ne '') ==
	  (grep { $_ eq 'iam:PassRole' } @names);
	return [ list(@numbers), $passed_to, scalar @numbers, $length,
		$row->{class} eq 'self' ? 1 : 0 ];
}

sub global_key_row
{
	my ($row) = @_;
	my ($multivalued, $type) = $row->{type} =~ /^(ArrayOf)?(\w+)$/;
	my ($name, $name_length) = text($row->{key});
	my ($instead, $instead_length) = text($row->{instead});
	my $number = $key_type_number{$type} // die "type $row->{type}\n";
	my $flags = 0;

	die "global_keys: $row->{key}\n" unless $row->{key} =~ /^aws:./;
	$flags |= $global_flag{$_} // die "global_keys: flag $_\n"
	  for split_list($row->{flags});
	numbers('global_keys', \%global_key, split_list($row->{instead}));
	die "global_keys: $row->{key}: instead\n"
	  unless ($row->{instead} ne '') ==
	  (($flags & ($global_flag{retired} | $global_flag{deprecated})) != 0);
	return [ $name, $instead, $flags, $name_length, $instead_length,
		$number | ($multivalued ? $MULTIVALUED : 0),
		$category_number{ $row->{category} }
		  // die("global_keys: category $row->{category}\n") ];
}

# What services say of a global key is what the table of global keys says.
for my $row (grep { $_->{condition_key} =~ /^aws:/i } @keys)
{
	my $known = $global_key{ lc $row->{condition_key} };

	die "global_keys: no $row->{condition_key}\n" unless defined $known;
	die "global_keys: type of $row->{condition_key}\n"
	  unless $global_keys[$known]{type} eq $row->{type};
}

print <<'END';
/*
 * catalog_data.c
 *		The catalogue as data.  Written by catalog_data.pl; do not edit.
 *
 * Ring: core.
 */
#include "catalog_data.h"
#include "event_data.h"
#include "lint_data.h"
END

write_array('IamServiceRow', 'iam_data_services',
	[qw(uint32 uint8 uint32 uint8 uint16 uint16 uint16 uint8 uint8
	  uint8 uint8 uint8)],
	map { service_row($_) } 0 .. @services);
write_array('IamActionRow', 'iam_data_actions',
	[qw(uint32 uint32 uint16 uint8 uint8 uint8 uint8 uint8 uint8 uint8)],
	map { action_row($_) } @actions);
write_array('IamTypeRow', 'iam_data_types',
	[qw(uint32 uint32 uint32 uint16 uint16 uint8 uint8 uint8 uint8)],
	map { type_row($_) } @types);
write_array('IamKeyRow', 'iam_data_keys',
	[qw(uint32 uint8 uint16 uint8 uint8 uint8)],
	map { key_row($_) } @keys);
write_array('uint16_t', 'iam_data_action_slots', ['uint16'],
	map { [$_] } action_slots());
write_words('iam_data_current', bit_words(sub { $_[0]{until} eq '' }));

my @arn_services = arn_service_rows();
my @key_names = key_names();
my @key_templates =
  grep { is_template($keys[$_]{condition_key}) } @key_names;

write_words('iam_data_levels', map {
	my $level = $_;

	bit_words(sub { $_[0]{level} eq $level })
  } sort { $level_number{$a} <=> $level_number{$b} } keys %level_number);
write_words('iam_data_with_types',
	bit_words(sub { $_[0]{resource_types} ne '' }));
write_array('IamArnRow', 'iam_data_arns',
	[qw(uint32 uint32 uint32 uint32 uint8 uint8 uint8 uint8 uint8)],
	map { arn_row($_) } @types);
write_array('IamArnServiceRow', 'iam_data_arn_services',
	[qw(uint32 uint32 uint16 uint8)], @arn_services);
write_array('uint16_t', 'iam_data_key_names', ['uint16'],
	map { [$_] } @key_names);
write_array('uint16_t', 'iam_data_key_templates', ['uint16'],
	map { [$_] } @key_templates);

write_array('IamSourceRow', 'iam_data_sources', [qw(uint32 uint8 uint16)],
	map { [ text($_->{source}), service_of($_) ] } @sources);
write_array('IamSilentRow', 'iam_data_silent',
	[qw(uint32 uint8 uint32 uint8)],
	map { [ text($_->{source}), text(lc $_->{event}) ] } @silent);
write_array('IamEventRow', 'iam_data_events',
	[qw(uint16 uint32 uint8 uint16 uint8)], event_rows());
write_array('IamNeedRow', 'iam_data_needs',
	[qw(uint16 uint8 uint8 uint32 uint8 uint32 uint8)],
	map { my $event = $_; map { need_row($event, $_) } @{$event->{needs}} }
	  @events);
write_array('uint8_t', 'iam_data_seen', ['uint8'], seen_bytes());
write_array('IamTextRow', 'iam_data_data_types', [qw(uint32 uint8)],
	map { [ text($_) ] } @data_types);
print "\nconst IamEventCounts iam_data_event_counts = {",
  join(', ', scalar @sources, scalar @silent, scalar @events, scalar @needs,
	scalar @data_types), "};\n";

write_array('IamActionListRow', 'iam_data_action_lists',
	[qw(uint32 uint32 uint16 uint8)], map { action_list_row($_) } @action_lists);
write_words('iam_data_list_bits', map { list_words($_) } @action_lists);
write_array('IamEscalationRow', 'iam_data_escalation_sets',
	[qw(uint32 uint32 uint8 uint8 uint8)], map { escalation_row($_) } @sets);
write_array('IamGlobalKeyRow', 'iam_data_global_keys',
	[qw(uint32 uint32 uint16 uint8 uint8 uint8 uint8)],
	map { global_key_row($_) } @global_keys);
write_array('IamPlaceRow', 'iam_data_regions', [qw(uint32 uint8)],
	map { [ text($_->{region}) ] } @regions);
write_array('IamPlaceRow', 'iam_data_partitions', [qw(uint32 uint8)],
	map { [ text($_->{partition}) ] } @partitions);
print "\nconst IamLintCounts iam_data_lint_counts = {",
  join(', ', scalar @action_lists, scalar @sets, scalar @global_keys,
	scalar @regions, scalar @partitions), "};\n";

# After all other tables, which fill them.
write_array('uint16_t', 'iam_data_lists', ['uint16'], map { [$_] } @lists);
write_array('uint32_t', 'iam_data_dates', ['uint32'], @dates);
print "\nconst char iam_data_pool[] =\n";
print "\t" . literal($_) . "\n" for unpack '(a60)*', $pool;
print "\t;\n";

my ($current) = grep { $_->{use} eq 'current' } @releases;

print "\nconst IamDataCounts iam_data_counts = {",
  join(', ', scalar @services, scalar @actions, scalar @types, scalar @keys,
	scalar @arn_services, scalar @key_names, scalar @key_templates), "};\n";
print "\nconst char iam_data_version[] =\n\t",
  literal("$current->{date} (iam-data $current->{release})"), ";\n";
