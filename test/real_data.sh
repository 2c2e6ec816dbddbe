#!/bin/bash
#
# real_data.sh
#		Real policies and accounts: do they go in and out whole, and are they
#		decided right?
#
# usage: test/real_data.sh
#
# All AWS managed policies go in, come out equal as JSON and go in again to an
# equal value; each is asked 200 requests in every way there is to ask, against
# the answers of an evaluator in JavaScript; every account export yields the
# rows that a reading of it in SQL finds.  The compiled catalogue is what
# another copy of its source says, and the policies expand to the actions that
# another expander has found.  An index finds what a scan of them finds.  Of
# the policies of AWS those findings are errors that a list explains.
# CloudTrail logs yield what another reading and another program's counts say.
# A policy, an event, or a row of an export or of
# the catalogue, is one case.  What is not there is skipped and counted.  The last
# line is "N passed, M failed, K skipped".
#
# With PGDATABASE set it works in that database, which has the extension and
# is thrown away afterwards, as a superuser on the server's machine.  Without,
# it builds and starts a private server.
#
# environment:
#	IAMPOLICY_SHARED	directory with data/ and bench/ (../shared beside the
#						checkout)
#	IAMPOLICY_DATA		data/ alone, bench/ beside it
#
set -u
set -o pipefail

CHECKOUT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd) || exit 1
. "$CHECKOUT/test/lib.sh"
BENCH=$CHECKOUT/test/bench
. "$BENCH/workload.sh"

# What there is to do when all of the data is there.
ALL_POLICIES=1645
ALL_EXPORTS=5
ALL_CATALOGUE_ROWS=27460
ALL_EXPANDED=1641
ALL_TRAIL_CASES=3580
ALL_QUESTIONS=236930

PASSED=0
FAILED=0
SKIPPED=0

skip()
{
	echo "skipped: $2"
	SKIPPED=$((SKIPPED + $1))
}

# count CASES WRONG
count()
{
	PASSED=$((PASSED + $1 - $2))
	FAILED=$((FAILED + $2))
}

#
# The database
#

finish()
{
	local rc=$?

	trap - EXIT
	[ -z "$OUT" ] || rm -rf "$OUT"
	remove_work
	exit "$rc"
}

start_server()
{
	normalise_environment
	setup build
	remove_leftovers real
	make_work real
	OUT=$WORK/real
	mkdir "$OUT"
	copy_checkout "$WORK/build" &&
		stage "$WORK/build" "$WORK/stage" >"$WORK/log/build" 2>&1 || {
		tail -n 30 "$WORK/log/build" >&2
		die "the build failed"
	}
	BENCH=$WORK/build/test/bench
	staging_conf "$WORK/stage" >"$WORK/staging.conf"
	server_create "$WORK/staging.conf" && server_start &&
		new_database real || die "the server does not start"
	DATABASE=real
}

use_database()
{
	DATABASE=$PGDATABASE
	OUT=$(mktemp -d) || die "cannot make a private directory"
	# Instead of the one of lib.sh, which asks a server of our own.
	sql()
	{
		psql -X -q -P pager=off -v ON_ERROR_STOP=1 -d "$1" "${@:2}"
	}
}

number()
{
	sql "$DATABASE" -At -c "SELECT count($1) FROM $2"
}

#
# Policies
#

# check_policies CORPUS SCRIPT: a policy is a case, whatever is wrong with it.
check_policies()
{
	local cases wrong=0

	cases=$(number '*' "$1_text") || die "there are no $1 policies"
	if ! check_corpus "$DATABASE" "$1" "$2"; then
		wrong=$(number "DISTINCT policy" difference) &&
			[ "$wrong" -gt 0 ] || die "the $1 policies were not checked"
	fi
	count "$cases" "$wrong"
}

round_trips()
{
	if [ -n "$WHY_NO_POLICIES" ]; then
		skip "$ALL_POLICIES" \
			"$ALL_POLICIES policies in and out, $WHY_NO_POLICIES"
		return
	fi
	real_policies "$OUT" &&
		load_corpus "$DATABASE" aws "$OUT/managed.jsonl" ||
		die "the policies could not be loaded"
	check_policies aws round_trip
}

# Of each tenth action of the catalogue, and of each service as a pattern.
index_answers()
{
	if [ -n "$WHY_NO_POLICIES" ]; then
		skip 1 "searches of the policies by index, $WHY_NO_POLICIES"
		return
	fi
	check_rows "searches by index and by scan" index_answers.sql
}

decisions()
{
	if [ -n "$WHY_SMALL" ]; then
		skip "$ALL_POLICIES" \
			"200 decisions of $ALL_POLICIES policies each, $WHY_SMALL"
		return
	fi
	make_real "$OUT" >"$OUT/log" 2>&1 || {
		cat "$OUT/log" >&2
		die "the workload could not be made"
	}
	cat "$OUT/log"
	load_requests "$DATABASE" "$OUT/requests.jsonl" &&
		load_corpus "$DATABASE" managed "$OUT/policies.jsonl" &&
		load_answers "$DATABASE" managed "$OUT/requests.jsonl" \
			"$OUT/expected.txt" || die "the workload could not be loaded"
	check_policies managed answers
}

# check_rows TITLE SCRIPT ARGUMENT...: a script that prints how many cases
# there are and how many are wrong, and leaves the table wrong_row.
check_rows()
{
	local cases wrong

	read -r cases wrong < <(sql "$DATABASE" -At -F ' ' "${@:3}" \
		-f "$BENCH/$2" 2>"$OUT/log") && [ "$cases" -gt 0 ] || {
		cat "$OUT/log"
		cases=1
		wrong=1
	}
	echo "$1, $cases cases, $wrong wrong"
	[ "$wrong" -eq 0 ] || sql "$DATABASE" -c "TABLE wrong_row"
	count "$cases" "$wrong"
}

#
# Account exports
#

# check_export FILE
check_export()
{
	local plain=$OUT/export.json

	case $1 in
		*.gz) gzip -cd "$1" >"$plain" ;;
		*) cat "$1" >"$plain" ;;
	esac || die "$1 cannot be read"
	check_rows "${1##*/}: rows and documents" export.sql -v file="$plain"
}

exports()
{
	local files file

	mapfile -t files < <(compgen -G \
		"$DATA/account-authorization-details/*.json*"
		compgen -G "$DATA/*/derived_authorization_details.json")
	[ ${#files[@]} -ge $ALL_EXPORTS ] ||
		skip $((ALL_EXPORTS - ${#files[@]})) \
			"$((ALL_EXPORTS - ${#files[@]})) account exports, not there"
	[ ${#files[@]} -gt 0 ] || return
	if [ "$(number '*' "pg_proc WHERE proname = 'iam_account_details'")" = 0 ]
	then
		skip "${#files[@]}" \
			"${#files[@]} account exports, there is no iam_account_details"
		return
	fi
	for file in "${files[@]}"; do
		check_export "$file"
	done
}

#
# The catalogue
#

# unpacked FROM TO: a compressed file of the data, named without its ending.
unpacked()
{
	gzip -cd "$DATA/$1.gz" >"$OUT/$2" || die "$1.gz cannot be read"
}

catalogue()
{
	local name

	if [ ! -f "$DATA/iam-catalogue/actions.tsv.gz" ]; then
		skip "$ALL_CATALOGUE_ROWS" \
			"$ALL_CATALOGUE_ROWS rows of the catalogue, not there"
		return
	fi
	for name in actions resource_types condition_keys services; do
		unpacked "iam-catalogue/$name.tsv" "$name.tsv"
	done
	check_rows "catalogue: rows" catalog.sql -v directory="$OUT"
}

expansions()
{
	if [ ! -f "$DATA/aws-managed-policies/effective_actions.jsonl.gz" ]; then
		skip "$ALL_EXPANDED" "$ALL_EXPANDED expanded policies, not there"
		return
	fi
	unpacked "${MANAGED_POLICIES%.gz}" managed.jsonl
	unpacked aws-managed-policies/effective_actions.jsonl effective.jsonl
	unpacked aws-managed-policies/catalogue_2026-08-21.txt names.txt
	check_rows "expansion: policies" expand.sql -v directory="$OUT"
}

#
# Lint
#

# What is an error in AWS's own policies is listed, or wrong.
managed_errors()
{
	if [ -n "$WHY_NO_POLICIES" ]; then
		skip "$ALL_POLICIES" "$ALL_POLICIES policies judged, $WHY_NO_POLICIES"
		return
	fi
	unpacked "${MANAGED_POLICIES%.gz}" managed.jsonl
	cp "$BENCH/managed_errors.tsv" "$OUT" && chmod a+r "$OUT"/*.tsv ||
		die "the list of errors cannot be read"
	check_rows "lint: managed policies" managed_errors.sql \
		-v directory="$OUT" -v list="$OUT/managed_errors.tsv"
}

#
# CloudTrail
#

trails()
{
	local file files plain

	mapfile -t files < <(compgen -G "$DATA/cloudtrail-*/*.json*")
	if [ ${#files[@]} -eq 0 ]; then
		skip "$ALL_TRAIL_CASES" \
			"$ALL_TRAIL_CASES cases of CloudTrail logs, not there"
		return
	fi
	mkdir -m 755 "$OUT/trail"
	for file in "${files[@]}" "$DATA/cloudtrail-invictus/derived_usage.tsv"; do
		plain=${file##*/}
		case $plain in
			derived_authorization_details.json) continue ;;
			derived_usage.tsv) ;;
			*) plain=${file%/*} plain=${plain##*/}__${file##*/} ;;
		esac
		gzip -cdf "$file" >"$OUT/trail/${plain%.gz}" ||
			die "$file cannot be read"
	done
	check_rows "CloudTrail: events, denials, counts" trail.sql \
		-v directory="$OUT/trail"
}

#
# Questions about whole sets of requests
#

questions()
{
	local logs=$DATA/cloudtrail-invictus

	if [ ! -f "$logs/derived_usage.tsv" ] ||
		[ ! -f "$DATA/$MANAGED_POLICIES" ]; then
		skip "$ALL_QUESTIONS" "$ALL_QUESTIONS questions, not there"
		return
	fi
	unpacked "${MANAGED_POLICIES%.gz}" managed.jsonl
	cp "$logs/derived_usage.tsv" "$OUT/usage.tsv" &&
		cp "$logs/derived_authorization_details.json" \
			"$OUT/authorization.json" && chmod a+r "$OUT"/*.* ||
		die "the logs cannot be read"
	check_rows "questions" questions.sql -v directory="$OUT"
}

main()
{
	local shared=${IAMPOLICY_SHARED:-$CHECKOUT/../shared}
	local data=${IAMPOLICY_DATA:-$shared/data}

	[ -z "${IAMPOLICY_DATA:-}" ] || [ -n "${IAMPOLICY_SHARED:-}" ] ||
		shared=$data/..
	find_real "$data" "$shared/bench"
	OUT=
	trap finish EXIT
	trap 'exit 130' INT
	trap 'exit 143' TERM HUP
	if [ -n "${PGDATABASE:-}" ]; then
		use_database
	else
		start_server
	fi
	load_tables "$DATABASE" || die "the tables could not be made"
	round_trips
	index_answers
	decisions
	exports
	catalogue
	expansions
	managed_errors
	trails
	questions
	echo "$PASSED passed, $FAILED failed, $SKIPPED skipped"
	[ "$FAILED" -eq 0 ]
}

main "$@"
