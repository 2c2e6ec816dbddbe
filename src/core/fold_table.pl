#!/usr/bin/perl
#
# fold_table.pl
#		Write fold_table.h, the simple lowercase mapping of Unicode, from the
#		character data that comes with perl.
#
#		perl fold_table.pl > fold_table.h
#
# The table is frozen: a newer one would change the folded forms and hashes
# that databases have stored.  So only pairs of which both characters are in
# $FROZEN are taken, and any perl with that Unicode version or a later one
# writes the same file.
#
use strict;
use warnings;
use Unicode::UCD qw(prop_invmap);

my $FROZEN = '14.0';
my $COUNT = 1433;

# All pairs [code point, lowercase], in the order of code points.  In the
# format "a" of prop_invmap a map is that of the first code point of its
# range, the others count up from there, and 0 is "maps to itself".
sub lowercase_pairs
{
	my ($starts, $maps, $format) = prop_invmap('Simple_Lowercase_Mapping');
	my @pairs;

	die "unexpected format $format" unless $format eq 'a';
	for my $i (0 .. $#$starts - 1)
	{
		next if $maps->[$i] == 0;
		my $delta = $maps->[$i] - $starts->[$i];

		push @pairs, map { [ $_, $_ + $delta ] }
		  $starts->[$i] .. $starts->[ $i + 1 ] - 1;
	}
	return @pairs;
}

sub is_frozen
{
	return !grep { chr($_) !~ /\p{Present_In: $FROZEN}/ } @{ $_[0] };
}

sub utf8_length
{
	my $cp = shift;
	return 1 + grep { $cp >= $_ } 0x80, 0x800, 0x10000;
}

# Join neighbours into [first, last, step, delta].  Capitals stand side by
# side (step 1) or take turns with their small letters (step 2).
sub ranges
{
	my @ranges;

	for my $pair (@_)
	{
		my ($cp, $lower) = @$pair;
		my $delta = $lower - $cp;
		my $range = $ranges[-1];

		if ($range && $range->[3] == $delta)
		{
			my $step = $cp - $range->[1];

			if ($step == $range->[2]
				|| ($range->[0] == $range->[1] && $step <= 2))
			{
				@$range[ 1, 2 ] = ($cp, $step);
				next;
			}
		}
		push @ranges, [ $cp, $cp, 1, $delta ];
	}
	return @ranges;
}

my @pairs = grep { is_frozen($_) } lowercase_pairs();
my %grows = map { $_ => 1 } 0x23A, 0x23E;

die "expected $COUNT pairs of Unicode $FROZEN, found " . @pairs . "\n"
  unless @pairs == $COUNT;

# the proof beside IAM_FOLD_MAX in fold.h rests on this
for my $pair (@pairs)
{
	my ($from, $to) = map { utf8_length($_) } @$pair;

	die sprintf "U+%04X grows\n", $pair->[0]
	  unless $to <= $from
	  || ($from == 2 && $to == 3 && $grows{ $pair->[0] });
}

my @ranges = ranges(@pairs);

printf <<'END', $FROZEN, scalar(@pairs), scalar(@ranges);
/*
 * fold_table.h
 *		Simple lowercase mapping of Unicode %s: %d pairs in %d ranges.
 *
 * Ring: core.  Written by fold_table.pl; do not edit.  Each range maps every
 * step-th code point from first to last to itself plus delta.  The ranges
 * are in order and do not overlap.
 */
static const FoldRange fold_ranges[] = {
END
printf "\t{0x%04X, 0x%04X, %d, %d},\n", @$_ for @ranges;
print "};\n";
