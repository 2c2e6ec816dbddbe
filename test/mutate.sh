#!/bin/bash
#
# mutate.sh [PATTERN]
#		Try each deliberate fault of test/mutations.txt and see whether the
#		tests notice.
#
# A fault counts as caught when the case table of decisions (the regression
# test "decision") or one of the suites regress, differential and unit of
# test/check.sh fails with it; they are tried in this order and the first
# failure is enough.  PATTERN limits the run to faults whose line matches.
# Ends with "N passed, M failed", caught and survived, and how many faults
# each suite noticed first.

CHECKOUT=$(cd "$(dirname "$0")/.." && pwd)
# shellcheck source=test/lib.sh
. "$CHECKOUT/test/lib.sh"

# mutate FILE OLD NEW: replace OLD, which must stand in FILE just once.
mutate()
{
	OLD=$2 NEW=$3 perl -0777 -i -pe '
		BEGIN { ($old, $new) = @ENV{qw(OLD NEW)} }
		my $n = () = /\Q$old\E/g;
		die "stands $n times\n" if $n != 1;
		s/\Q$old\E/$new/' "$1" && chmod a+r "$1"
}

# installcheck [REGRESS=TESTS]
installcheck()
{
	with_server timeout 120 make -C "$COPY" PG_CONFIG="$PG_CONFIG" \
		installcheck "$@" >"$WORK/tmp/regress" 2>&1
}

differences()
{
	sql differential -At -c "SELECT count(*) FROM cases c
		WHERE iam_decide(policy::iam_policy, iam_request(action, resource,
			context::jsonb, principal))::text <> expected" 2>&1
}

# Which suite notices?  Prints its name, or nothing.
noticed_by()
{
	if ! { pgxs_make "$COPY" COPT="-O1 -w" &&
		pgxs_make "$COPY" install DESTDIR="$STAGE"; } >/dev/null 2>&1; then
		echo "does not build"
	elif ! installcheck REGRESS="test_setup decision"; then
		echo "decision"
	elif ! installcheck; then
		echo "regress"
	elif [ "$(differences)" != 0 ]; then
		echo "differential"
	elif ! as_server timeout 300 make -C "$COPY/test/unit" SANITIZE= check \
		>"$WORK/tmp/unit" 2>&1; then
		echo "unit"
	fi
}

prepare()
{
	COPY=$WORK/copy
	STAGE=$WORK/stage
	copy_checkout "$COPY" && stage "$COPY" "$STAGE" >/dev/null &&
		staging_conf "$STAGE" >"$WORK/staging.conf" &&
		server_create "$WORK/staging.conf" && server_start &&
		as_server python3 "$COPY/test/oracle/generate.py" --quick \
			--out "$WORK/tmp/cases.tsv" >/dev/null &&
		new_database differential &&
		sql differential -c "CREATE TABLE cases (id text, policy text,
			action text, resource text, context text, principal text,
			expected text)" -c "\\copy cases FROM '$WORK/tmp/cases.tsv'"
}

main()
{
	local line file old new what suite passed=0 failed=0 before
	local -A first=([decision]=0 [regress]=0 [differential]=0 [unit]=0)

	normalise_environment
	setup test
	make_work mutate
	trap 'cd /; remove_work "$WORK"' EXIT
	prepare || die "the preparations failed"
	before=$(noticed_by)
	[ -z "$before" ] || die "the tests fail without any fault: $before"
	while IFS= read -r line; do
		[[ $line != '#'* && $line == *' @@ '* && $line =~ ${1:-.} ]] ||
			continue
		file=${line%% @@ *} line=${line#* @@ }
		old=${line%% @@ *} line=${line#* @@ }
		new=${line%% @@ *} what=${line#* @@ }
		cp -p "$COPY/$file" "$WORK/tmp/original"
		mutate "$COPY/$file" "$old" "$new" || die "$file: $old"
		suite=$(noticed_by)
		cp "$WORK/tmp/original" "$COPY/$file"
		give_to_server "$COPY/$file"
		case $suite in
			'' | 'does not build')
				failed=$((failed + 1))
				printf 'SURVIVED %-14s %s: %s\n' "$suite" "$file" "$what"
				;;
			*)
				passed=$((passed + 1))
				first[$suite]=$((first[$suite] + 1))
				printf 'caught   %-14s %s: %s\n' "$suite" "$file" "$what"
				;;
		esac
	done <"$CHECKOUT/test/mutations.txt"
	echo "$passed passed, $failed failed; noticed first by" \
		"decision ${first[decision]}, regress ${first[regress]}," \
		"differential ${first[differential]}, unit ${first[unit]}"
	[ "$failed" -eq 0 ]
}

main "$@"
