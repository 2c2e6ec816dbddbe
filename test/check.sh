#!/bin/bash
#
# check.sh
#		Every test of iampolicy, from a bare Debian machine.
#
# usage: test/check.sh [SUITE...]
#
# Installs what is missing, builds, runs the suites named (all, when none is)
# and prints one line for each.  The last line is "N passed, M failed"; the
# exit code is 0 when M is 0.  As root or with sudo; safe to repeat.  Works on
# a private copy with a private server, both gone afterwards.
#
# suites:
#	build			compilers, rings, symbols, lists, build out of the tree
#	unit			the core without a server, under sanitizers
#	oracle			the second reading of the semantics against its own table
#	regress			regression and isolation tests, the page of the rules
#	tap				Perl tests, which run servers of their own
#	differential	generated decisions, engine against oracle
#	demo			test/demo.sh, on the sample fleet and on real files
#	fuzz			each fuzz target for FUZZ_SECONDS
#	data			test/real_data.sh, on real policies and accounts
#
# environment:
#	PG_CONFIG		the pg_config of the server to use
#	CI=true			the long settings: FULL=1, FUZZ_SECONDS=60
#	FULL=1			all generated cases instead of a quick share
#	FUZZ_SECONDS	time for each fuzz target (10)
#	SUITE_LIMIT		time after which a suite is taken to hang (900), besides
#					that which is given to fuzz targets
#	KEEP=1			leave the private directory there when something failed
#	IAMPOLICY_DATA	real data (../shared/data beside the checkout)
#
set -u
set -o pipefail

CHECKOUT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd) || exit 1
. "$CHECKOUT/test/lib.sh"

ALL_SUITES=(build unit oracle regress tap differential demo fuzz data)

# Those that need the staged extension.
SHARING=(regress tap differential demo data)

PASSED=0
FAILED=0
SUITE_PID=
WATCHDOG_PID=

# Seconds after which a suite is taken to hang, and is ended.
SUITE_LIMIT=${SUITE_LIMIT:-900}

[ "${CI:-}" != true ] || : "${FUZZ_SECONDS:=60}"
: "${FUZZ_SECONDS:=10}"

#
# What a suite says.  It runs in a process of its own, with its output in
# log/NAME, and is believed only when it has counted something and ended well.
#

count()
{
	echo "count $1 $2" >>"$RESULT"
}

skip()
{
	echo "skip $*" >>"$RESULT"
	exit 0
}

# Lines that are printed below the suite's line also when all is well.
show()
{
	cat >>"$SHOW"
}

# check TITLE COMMAND...: one test.
check()
{
	local title=$1

	shift
	echo "--- $title"
	if "$@"; then
		count 1 0
	else
		echo "FAILED: $title"
		count 0 1
	fi
}

# check_empty TITLE COMMAND...: one test, passed when the command ends well
# and prints nothing.
check_empty()
{
	check "$1" prints_nothing "${@:2}"
}

prints_nothing()
{
	local output rc

	output=$("$@")
	rc=$?
	[ -z "$output" ] || printf '%s\n' "$output"
	[ -z "$output" ] && [ "$rc" -eq 0 ]
}

# count_lines: sums up every line "N passed, M failed" of its input.
count_lines()
{
	local passed failed

	read -r passed failed < <(sed -nE \
		's/^([0-9]+) passed, ([0-9]+) failed.*/\1 \2/p' |
		awk '{ p += $1; f += $2 } END { print p + 0, f + 0 }')
	count "$passed" "$failed"
	[ "$failed" -eq 0 ]
}

# run_counted COMMAND...: a program that prints such lines.  Its exit code
# must agree with them.
run_counted()
{
	local output=$WORK/tmp/output rc

	"$@" 2>&1 | tee "$output"
	rc=${PIPESTATUS[0]}
	count_lines <"$output" || return 0
	return "$rc"
}

in_copy()
{
	(cd "$COPY" && "$@")
}

#
# build
#

# shellcheck disable=SC2016 # make expands it
VARIABLE_PRINTER='print-%: ; @echo $($*)'

make_variable()
{
	pgxs_make "$PRISTINE" --eval="$VARIABLE_PRINTER" "print-$1"
}

# make_out_of_tree DIR ARGUMENT...
make_out_of_tree()
{
	mkdir -p "$1" && give_to_server "$1" &&
		as_server make -s -C "$1" -f "$PRISTINE/Makefile" \
			PG_CONFIG="$PG_CONFIG" "${@:2}"
}

# As a user does it, with bitcode where the server was built for it.
build_with_gcc()
{
	local llvm=()

	command -v "$(make_variable CLANG)" >/dev/null || llvm=(with_llvm=no)
	make_out_of_tree "$WORK/build-gcc" -j "$(nproc)" WERROR=1 CC=gcc \
		"${llvm[@]}" &&
		make_out_of_tree "$WORK/build-gcc" install \
			DESTDIR="$WORK/build-gcc/stage" "${llvm[@]}"
}

# The server's flags and attributes are gcc's; clang need not know them all.
FLAGS_OF_GCC="-Wno-unknown-warning-option -Wno-ignored-attributes \
-Wno-ignored-optimization-argument"

build_with_clang()
{
	make_out_of_tree "$WORK/build-clang" -j "$(nproc)" WERROR=1 \
		CC="$CLANG" with_llvm=no \
		COPT="$FLAGS_OF_GCC"
}

installed_files_are_staged()
{
	local stage=$WORK/build-gcc/stage share

	share=$("$PG_CONFIG" --sharedir)/extension
	[ -f "$stage$("$PG_CONFIG" --pkglibdir)/iampolicy.so" ] &&
		[ -f "$stage$share/iampolicy.control" ] &&
		compgen -G "$stage$share/iampolicy--*.sql"
}

installed_outside_stage()
{
	find "$("$PG_CONFIG" --pkglibdir)" "$("$PG_CONFIG" --sharedir)" \
		-name 'iampolicy*' -newer "$WORK/lock"
}

JSON_C_INCLUDE='^[[:space:]]*#[[:space:]]*include[[:space:]]*(<json|"json-c/)'

files_with_json_c()
{
	grep -lE "$JSON_C_INCLUDE" -r src --include='*.[ch]'
}

one_file_has_json_c()
{
	local files

	files=$(files_with_json_c)
	echo "$files"
	[[ $files == *.c && $files != *$'\n'* ]]
}

# Server headers are not on the path, so including one does not compile; the
# list of what was read makes sure that none came in another way.
core_file_is_alone()
{
	local flags=()

	if files_with_json_c | grep -qxF "$1"; then
		read -ra flags < <(pkg-config --cflags json-c)
	fi
	gcc -std=c11 -Wall -Wextra -Werror "${flags[@]}" -Isrc/core \
		-fsyntax-only "$1" &&
		! gcc -std=c11 "${flags[@]}" -Isrc/core -M "$1" | grep postgres
}

exported_symbols()
{
	nm -D --defined-only "$1" | awk '{ sub(/@.*/, "", $NF); print $NF }' |
		sort -u
}

unexpected_exports()
{
	local symbols

	symbols=$(exported_symbols "$WORK/build-gcc/iampolicy.so") || return 1
	grep -vxE 'Pg_magic_func|_PG_init|pg_finfo_iam_.*|iam_.*' <<<"$symbols"
	return 0
}

# The server's symbol would win over json-c's of the same name.
symbols_of_json_c_and_server()
{
	local library

	library=$(gcc -print-file-name=libjson-c.so)
	[ -f "$library" ] || return 1
	comm -12 <(exported_symbols "$library") \
		<(exported_symbols "$PG_BINDIR/postgres")
}

# unlisted VARIABLE DIR SUFFIX: files of DIR that the Makefile does not list,
# and what it lists but is not there.
unlisted()
{
	local listed

	listed=$(make_variable "$1") || return 1
	diff <(tr ' ' '\n' <<<"$listed" | sed '/^$/d; s,.*/,,; s,\.o$,,' | sort) \
		<(find "$2" -maxdepth 1 -name "*.$3" -printf '%f\n' |
			sed "s/\.$3\$//" | sort)
}

# Tests without expected output and the other way round; NAME_1.out and so on
# are variants of NAME.out.
unpaired_outputs()
{
	diff <(find test/sql test/specs \( -name '*.sql' -o -name '*.spec' \) \
		-printf '%f\n' | sed -E 's/\.(sql|spec)$//' | sort -u) \
		<(find expected -name '*.out' -printf '%f\n' |
			sed -E 's/\.out$//; s/_[0-9]$//' | sort -u)
}

suite_build()
{
	local file

	cd "$PRISTINE" || return 1
	[ -f Makefile ] || skip "no Makefile"
	check "gcc, out of the source tree, no warning" build_with_gcc
	check "clang, no warning" build_with_clang
	check "make install puts the extension below DESTDIR" \
		installed_files_are_staged
	check_empty "make install puts nothing elsewhere" installed_outside_stage
	for file in src/core/*.c; do
		check "$file is plain C11 and knows no server" \
			core_file_is_alone "$file"
	done
	check "one file includes json-c" one_file_has_json_c
	check_empty "exported symbols" unexpected_exports
	check_empty "no symbol is both json-c's and the server's" \
		symbols_of_json_c_and_server
	check_empty "CORE_OBJS lists src/core" unlisted CORE_OBJS src/core c
	check_empty "PG_OBJS lists src/pg" unlisted PG_OBJS src/pg c
	check_empty "SQL_PARTS lists sql" unlisted_parts
	check_empty "REGRESS lists test/sql" unlisted REGRESS test/sql sql
	check_empty "ISOLATION lists test/specs" unlisted ISOLATION test/specs spec
	check_empty "each test has an expected output" unpaired_outputs
}

# Upgrade scripts, which have a version in their name, are no parts.
unlisted_parts()
{
	diff <(make_variable SQL_PARTS | tr ' ' '\n' | sed '/^$/d' | sort) \
		<(find sql -name '*.sql' ! -name 'iampolicy--*' | sort)
}

#
# unit and oracle
#

# UBSan by itself reports and goes on, and the program ends well.
STRICT_UBSAN=UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1

# A test program that was built without the sanitizers proves less.
without_sanitizers()
{
	local program

	find test/unit/build -maxdepth 1 -type f -perm -u+x |
		while read -r program; do
			nm "$program" 2>/dev/null | grep __asan_init >/dev/null ||
				echo "$program"
		done
}

suite_unit()
{
	[ -f "$COPY/test/unit/Makefile" ] || skip "no test/unit/Makefile"
	in_copy run_counted as_server env "$STRICT_UBSAN" \
		make -C test/unit check || return 1
	in_copy check_empty "built with sanitizers" without_sanitizers
}

suite_oracle()
{
	[ -f "$COPY/test/oracle/test_semantics.py" ] ||
		skip "no test/oracle/test_semantics.py"
	in_copy run_counted as_server env PYTHONDONTWRITEBYTECODE=1 \
		python3 test/oracle/test_semantics.py
	in_copy run_counted as_server env PYTHONDONTWRITEBYTECODE=1 \
		python3 test/oracle/test_decision.py
}

#
# regress
#

# Before 16 pg_regress says "test NAME ... ok 10 ms", or "NAME ... ok" in a
# parallel group, and FAILED; since then "ok 1 - NAME" and "not ok 1 - NAME".
regress_results()
{
	awk '/^ok [0-9]/ || / \.\.\. ok / { passed++ }
		/^not ok [0-9]/ || / \.\.\. FAILED/ { failed++ }
		END { print passed + 0, failed + 0 }'
}

rules_page_is_current()
{
	new_database rules &&
		sql rules -At -f "$COPY/test/rules.sql" | diff "$COPY/RULES.md" -
}

suite_regress()
{
	local rc passed failed output=$WORK/tmp/regress

	compgen -G "$COPY/test/sql/*.sql" >/dev/null || skip "no test/sql/*.sql"
	with_server make -C "$COPY" PG_CONFIG="$PG_CONFIG" installcheck 2>&1 |
		tee "$output"
	rc=${PIPESTATUS[0]}
	read -r passed failed < <(regress_results <"$output")
	count "$passed" "$failed"
	check "RULES.md says what iam_rules says" rules_page_is_current
	[ "$failed" -gt 0 ] || return "$rc"
	find "$COPY" -name regression.diffs -exec cat {} + | head -n 200 | show
	return 0
}

#
# tap
#

# "Files=3, Tests=45, ..." and for each bad file a line
# "NAME (Wstat: 256 (exited 1) Tests: 9 Failed: 2)".  A file that ended badly
# without a failed test is one more failed test.
tap_results()
{
	awk '/^Files=[0-9]+, Tests=[0-9]+/ {
			split($2, part, /[=,]/)
			tests = part[2]
		}
		/ \(Wstat: .* Failed: [0-9]+\)$/ {
			sub(/\)$/, "", $NF)
			failed += $NF
			died += $NF == 0 && !/\(Wstat: 0 /
		}
		END { print tests - failed, failed + died }'
}

# The tests start servers themselves; TEMP_CONFIG goes into the configuration
# of each, IAMPOLICY_CONF names the same file for tests that write their own.
prove_all()
{
	as_server env PATH="$PG_BINDIR:$PATH" TESTDIR="$COPY" \
		TESTDATADIR="$COPY/tmp_check" TESTLOGDIR="$COPY/tmp_check/log" \
		PERL5LIB="$PG_TESTLIB/perl${PERL5LIB:+:$PERL5LIB}" \
		PG_REGRESS="$PG_TESTLIB/regress/pg_regress" \
		TEMP_CONFIG="$STAGING_CONF" IAMPOLICY_CONF="$STAGING_CONF" \
		prove -I test/t --timer test/t/*.pl
}

suite_tap()
{
	local rc passed failed output=$WORK/tmp/tap

	compgen -G "$COPY/test/t/*.pl" >/dev/null || skip "no test/t/*.pl"
	in_copy prove_all 2>&1 | tee "$output"
	rc=${PIPESTATUS[0]}
	read -r passed failed < <(tap_results <"$output")
	count "$passed" "$failed"
	[ "$rc" -ne 0 ] || return 0
	for output in "$COPY"/tmp_check/log/regress_log_*; do
		echo "--- $(basename "$output")"
		grep -vE '^\[[^]]*\] ok [0-9]+' "$output" | tail -n 15
	done
	[ "$failed" -gt 0 ]
}

#
# differential
#

# An error is an answer too, and a wrong one.
DIFFERENTIAL_SQL="
CREATE TABLE cases (
	id text PRIMARY KEY,
	policy text NOT NULL,
	action text NOT NULL,
	resource text NOT NULL,
	context text NOT NULL,
	principal text,
	expected text NOT NULL
);
CREATE FUNCTION decide(c cases) RETURNS text LANGUAGE plpgsql AS \$\$
BEGIN
	RETURN coalesce(iam_decide(c.policy::iam_policy,
		iam_request(c.action, c.resource, c.context::jsonb,
			c.principal))::text, 'NULL');
EXCEPTION WHEN OTHERS THEN
	RETURN 'error ' || SQLSTATE || ': ' || SQLERRM;
END
\$\$;
"

# How many of each sort, then ten: the shortest of each sort come first.
show_differences()
{
	sql differential -c "
		SELECT expected, left(answer, 60) AS answer, count(*)
		FROM answers WHERE answer <> expected
		GROUP BY 1, 2 ORDER BY 3 DESC LIMIT 20" | show
	sql differential -x -c "
		SELECT * FROM answers WHERE answer <> expected
		ORDER BY row_number() OVER (PARTITION BY expected, left(answer, 60)
			ORDER BY length(policy), id), id
		LIMIT 10" | show
}

suite_differential()
{
	local cases=$WORK/tmp/cases.tsv compared differences size=(--quick)

	[ -f "$COPY/test/oracle/generate.py" ] ||
		skip "no test/oracle/generate.py"
	[ "${CI:-}" != true ] && [ "${FULL:-}" != 1 ] || size=()
	in_copy as_server env PYTHONDONTWRITEBYTECODE=1 python3 \
		test/oracle/generate.py "${size[@]}" --out "$cases" \
		>"$WORK/tmp/counts" || return 1
	show <"$WORK/tmp/counts"
	new_database differential && sql differential -c "$DIFFERENTIAL_SQL" \
		-c "\\copy cases FROM '$cases'" \
		-c "CREATE TABLE answers AS
			SELECT c.*, decide(c) AS answer FROM cases c" || return 1
	compared=$(sql differential -At -c "SELECT count(*) FROM answers") &&
		differences=$(sql differential -At \
			-c "SELECT count(*) FROM answers WHERE answer <> expected") ||
		return 1
	echo "$compared decisions compared, $differences differ" | show
	check "every line of the file is a case" \
		[ "$compared" -eq "$(wc -l <"$cases")" ]
	check "engine and oracle agree" [ "$differences" -eq 0 ]
	[ "$differences" -eq 0 ] || show_differences
	check_simulations "${size[@]}" && check_properties
}

# The same for the decision of all kinds of policy.
check_simulations()
{
	local cases=$WORK/tmp/simulations.tsv answers=$WORK/tmp/simulations

	in_copy as_server env PYTHONDONTWRITEBYTECODE=1 python3 \
		test/oracle/generate_decision.py "$@" --out "$cases" \
		>"$WORK/tmp/counts" || return 1
	show <"$WORK/tmp/counts"
	sql differential -At -F '|' -v file="$cases" \
		-f "$COPY/test/simulations.sql" >"$answers" || return 1
	sed -n 's/^compared|\(.*\)/\1 simulations compared/p' "$answers" | show
	check "every line of the file is a simulation" \
		grep -qx "compared|$(wc -l <"$cases")" "$answers"
	check "engine and oracle agree on all kinds of policy" \
		grep -qx 'differ|0' "$answers"
	grep '^case|' "$answers" | show
	check_simulate_properties
}

# What holds of decisions whatever the policies; ROUNDS=50 is the long run.
check_simulate_properties()
{
	local rounds=${ROUNDS:-1} property tried violations
	local output=$WORK/tmp/simulate_properties

	[ "${CI:-}" != true ] && [ "${FULL:-}" != 1 ] || rounds=${ROUNDS:-2}
	sql differential -At -F '|' -v ROUNDS="$rounds" -v SHOWN=2 \
		-f "$COPY/test/simulate_properties.sql" >"$output" || return 1
	sed -n 's/^counts|//p' "$output" | show
	grep '^violation|' "$output" | show
	check "eleven properties" [ "$(grep -c '^property|' "$output")" -eq 11 ]
	while IFS='|' read -r _ property tried violations
	do
		check "holds: $property" [ "$((tried > 0)) $violations" = "1 0" ]
	done < <(grep '^property|' "$output")
}

# What holds of whole sets of requests; PAIRS=1000000 is the long run.
check_properties()
{
	local pairs=${PAIRS:-5000} property violations

	[ "${CI:-}" != true ] && [ "${FULL:-}" != 1 ] || pairs=${PAIRS:-100000}
	sql differential -At -F '|' -v PAIRS="$pairs" \
		-f "$COPY/test/properties.sql" >"$WORK/tmp/properties" || return 1
	sed -n 's/^counts|//p' "$WORK/tmp/properties" | show
	while IFS='|' read -r _ property violations
	do
		check "never: $property" [ "$violations" -eq 0 ]
	done < <(grep '^violations|' "$WORK/tmp/properties")
}

#
# demo
#

# run_demo NAME ARGUMENT...: in a directory of its own, so that a demo that
# somebody is looking at stays.
run_demo()
{
	IAMPOLICY_DEMO_DIR=$WORK/demo "$CHECKOUT/test/demo.sh" "${@:2}" \
		9>&- >"$WORK/tmp/demo-$1" 2>&1 || {
		tail -n 30 "$WORK/tmp/demo-$1"
		return 1
	}
}

# In the server that the demo left running.  Each decision and each cause
# that was written by hand is a test.
answers_are_as_expected()
{
	local output=$WORK/tmp/output rc WORK=$WORK/demo

	sql fleet -v demo_dir="$WORK/demo" \
		-f "$WORK/demo/check_expected.sql" 2>&1 | tee "$output"
	rc=${PIPESTATUS[0]}
	count_lines <"$output" && return "$rc"
}

missing_headings()
{
	grep -ohE '== .+ ==' "$COPY"/test/demo/report/*.sql |
		while read -r line; do
			grep -qF -- "$line" "$1" || echo "$line"
		done
}

# What is no export is refused by name, and nothing is left running.
refuses_unknown_form()
{
	echo '{"Items": []}' >"$WORK/tmp/no_export.json"
	! run_demo refused "$WORK/tmp/no_export.json" &&
		grep -q no_export.json "$WORK/tmp/demo-refused" &&
		! compgen -G "$WORK/demo/data/postmaster.pid"
}

# An account and CloudTrail files in one call: gzip, plain, twice the same,
# and one that breaks off, of which the records before that count.
takes_both_kinds()
{
	local dir=$WORK/tmp/trails production laboratory

	mkdir "$dir" && perl "$COPY/test/demo/fleet/trail.pl" "$dir" || return 1
	production=("$dir"/111122223333_*)
	laboratory=("$dir"/444455556666_*)
	gzip -c "${production[0]}" >"$dir/zipped" &&
		head -c 100000 "${laboratory[0]}" >"$dir/broken.json" &&
		run_demo both "$dir/zipped" "$COPY/test/demo/fleet/production.json" \
			"$dir/broken.json" "${production[0]}" || return 1
	grep -qF "${production[0]}: was loaded already" "$WORK/tmp/demo-both" &&
		grep -q '^2 CloudTrail files' "$WORK/tmp/demo-both" &&
		grep -qE '^ broken +\| +1 \| .*Records/' "$WORK/tmp/demo-both" &&
		grep -qE '^ invoice-read +\| +4 \| +3 ' "$WORK/tmp/demo-both"
}

stops_cleanly()
{
	run_demo stop --stop && [ ! -e "$WORK/demo" ]
}

suite_demo()
{
	local exports

	compgen -G "$COPY/test/demo/report/*.sql" >/dev/null ||
		skip "no test/demo/report/*.sql"
	check "sample fleet, from nothing" run_demo sample
	check_empty "every section of the report" \
		missing_headings "$WORK/tmp/demo-sample"
	check "every decision and its cause as expected" answers_are_as_expected
	export IAMPOLICY_STAGE=$STAGE
	check "a second run replaces the first" run_demo again
	check "an unknown form is refused" refuses_unknown_form
	check "accounts and CloudTrail files in one call" takes_both_kinds
	check "--stop removes everything" stops_cleanly
	mapfile -t exports < <(compgen -G \
		"$DATA/account-authorization-details/*.json*"
		compgen -G "$DATA/*/derived_authorization_details.json"
		compgen -G "$DATA/cloudtrail-invictus/*.json.gz")
	if [ ${#exports[@]} -eq 0 ]; then
		echo "real files skipped: no data" | show
		return 0
	fi
	check "${#exports[@]} real files" run_demo real "${exports[@]}"
	check_empty "every section of the report on real files" \
		missing_headings "$WORK/tmp/demo-real"
	check "--stop removes everything again" stops_cleanly
}

#
# fuzz
#

# fuzz_one BINARY: new inputs go to a throwaway corpus, what fails is kept.
fuzz_one()
{
	local name=${1##*/} corpus

	name=${name#fuzz_}
	corpus=$WORK/tmp/corpus-$name
	mkdir -p "$corpus" "$COPY/test/fuzz/seeds/$name"
	give_to_server "$corpus"
	as_server env "$STRICT_UBSAN" "$1" -timeout=10 -rss_limit_mb=2048 \
		-max_total_time="$FUZZ_SECONDS" -print_final_stats=1 \
		-artifact_prefix="$WORK/artifacts/$name-" \
		"$corpus" "$COPY/test/fuzz/seeds/$name" 2>&1 | tail -n 60
}

keep_artifacts()
{
	local kept

	[ -n "$(ls "$WORK/artifacts")" ] || return 0
	kept=$(mktemp -d "$(work_base)/iampolicy-artifacts.XXXXXX") &&
		cp "$WORK/artifacts"/* "$kept" &&
		printf '%s\n' "kept:" "$kept"/* | show
}

suite_fuzz()
{
	local binary

	[ -f "$COPY/test/fuzz/Makefile" ] || skip "no test/fuzz/Makefile"
	clang_can_fuzz "$CLANG" || skip "$CLANG has no libFuzzer"
	mkdir -p "$WORK/artifacts"
	give_to_server "$WORK/artifacts"
	as_server make -C "$COPY/test/fuzz" -j "$(nproc)" CC="$CLANG" \
		CLANG="$CLANG" || return 1
	for binary in "$COPY"/test/fuzz/build/fuzz_*; do
		[ -f "$binary" ] && [ -x "$binary" ] || continue
		check "${binary##*/}" fuzz_one "$binary"
	done
	keep_artifacts
}

#
# data
#

suite_data()
{
	local summary

	[ -f "$COPY/test/real_data.sh" ] || skip "no test/real_data.sh"
	new_database real_data || return 1
	in_copy run_counted with_server env PGDATABASE=real_data \
		IAMPOLICY_DATA="$DATA" bash test/real_data.sh || return 1
	summary=$(grep -E '^[0-9]+ passed, ' "$WORK/tmp/output" | tail -n 1)
	[[ $summary != *skipped* ]] || echo "$summary" | show
}

#
# The run
#

usage()
{
	sed -n '3,/^set -u/p' "$CHECKOUT/test/check.sh" |
		sed -n 's/^# \{0,1\}//p'
}

wanted()
{
	local name

	for name in "$@"; do
		[[ " ${SUITES[*]} " != *" $name "* ]] || return 0
	done
	return 1
}

# Real data is copied to where the server's user can read it.
find_data()
{
	local from=${IAMPOLICY_DATA:-$CHECKOUT/../shared/data}

	DATA=$WORK/real
	if [ -d "$from" ] && wanted demo data; then
		cp -RL "$from" "$DATA" && chmod -R u+rwX,go+rX "$DATA" || return
		# the reference decisions lie beside the data
		if [ -d "$from/../bench" ]; then
			cp -RL "$from/../bench" "$WORK/bench" &&
				chmod -R u+rwX,go+rX "$WORK/bench"
		fi
	fi
}

prepare()
{
	COPY=$WORK/copy
	PRISTINE=$WORK/pristine
	STAGE=$WORK/stage
	STAGING_CONF=$WORK/staging.conf
	find_data && copy_checkout "$COPY" && cp -a "$COPY" "$PRISTINE" &&
		staging_conf "$STAGE" >"$STAGING_CONF"
}

# What several suites share: the staged extension and the private server.
# Without them those suites cannot run, which is a failure of each.
share_build()
{
	wanted "${SHARING[@]}" || return 0
	stage "$COPY" "$STAGE" >"$WORK/log/stage" 2>&1 || {
		BROKEN="the extension does not build"
		tail -n 30 "$WORK/log/stage" | sed 's/^/    | /'
		return
	}
	wanted regress differential data || return 0
	{ server_create "$STAGING_CONF" && server_start; } || {
		BROKEN="the private server does not start"
	}
}

# A crash of the shared server counts, whatever the suite itself made of it.
server_crashes()
{
	grep -E 'terminated by signal|PANIC:|TRAP:' "$WORK/log/server.log" \
		2>/dev/null | tail -n +$((CRASHES + 1))
}

revive_server()
{
	[ -d "$WORK/data" ] && ! server_is_up || return 0
	stop_servers_under "$WORK/data"
	server_start
}

# summarise NAME EXIT_CODE SECONDS: the suite's line, and its share of the
# total.  A suite that died without a failed test is one failed test.
summarise()
{
	local name=$1 rc=$2 passed failed why='' crashes

	if [ "$rc" -eq 0 ] && grep -q '^skip ' "$RESULT"; then
		printf '%-13s %s\n' "$name" \
			"$(sed -n 's/^skip /skipped: /p' "$RESULT")"
		return
	fi
	read -r passed failed < <(awk '/^count / { p += $2; f += $3 }
		END { print p + 0, f + 0 }' "$RESULT")
	crashes=$(server_crashes)
	if [ -n "$crashes" ]; then
		why=" (the server crashed)"
		CRASHES=$((CRASHES + $(wc -l <<<"$crashes")))
		failed=$((failed + 1))
		echo "$crashes" | show
	elif [ "$3" -ge "$(limit_of "$name")" ]; then
		why=" (ended after $3 s)"
		failed=$((failed + 1))
	elif [ "$rc" -ne 0 ]; then
		why=" (died with exit code $rc)"
		[ "$failed" -gt 0 ] || failed=1
	elif [ $((passed + failed)) -eq 0 ]; then
		why=" (ran no test)"
		failed=1
	fi
	PASSED=$((PASSED + passed))
	FAILED=$((FAILED + failed))
	printf '%-13s %d passed, %d failed%s, %d s\n' "$name" "$passed" \
		"$failed" "$why" "$3"
	sed 's/^/    /' "$SHOW"
	[ "$failed" -eq 0 ] || show_failure "$name"
}

# The end of what each failed check printed, or of the whole log.
show_failure()
{
	local log=$WORK/log/$1

	if grep -q '^FAILED: ' "$log"; then
		awk '/^--- / { n = 0 }
			{ line[n++] = $0 }
			/^FAILED: / {
				for (i = n > 40 ? n - 40 : 0; i < n; i++)
					print line[i]
			}' "$log"
	else
		tail -n 60 "$log"
	fi | cut -c 1-240 | sed 's/^/    | /'
}

# A process that was forked just now may still catch SIGTERM as we do.
kill_group()
{
	[ -z "$1" ] || kill -KILL -- "-$1" 2>/dev/null
}

# limit_of SUITE: seconds after which it is taken to hang.
limit_of()
{
	local targets=0

	[ "$1" != fuzz ] || targets=$(find "$COPY/test/fuzz" -maxdepth 1 \
		-name 'fuzz_*.c' | wc -l)
	echo $((SUITE_LIMIT + targets * FUZZ_SECONDS))
}

run_suite()
{
	local started=$SECONDS rc limit

	RESULT=$WORK/tmp/result-$1
	SHOW=$WORK/tmp/show-$1
	: >"$RESULT"
	: >"$SHOW"
	if [ -n "$BROKEN" ] && [[ " ${SHARING[*]} " == *" $1 "* ]]; then
		printf '%-13s 0 passed, 1 failed (%s)\n' "$1" "$BROKEN"
		FAILED=$((FAILED + 1))
		return
	fi
	# A process group of its own, which an interrupt can end as a whole.
	set -m
	(suite_"$1") </dev/null >"$WORK/log/$1" 2>&1 &
	SUITE_PID=$!
	limit=$(limit_of "$1")
	(sleep "$limit" && kill_group "$SUITE_PID") \
		</dev/null >/dev/null 2>&1 9>&- &
	WATCHDOG_PID=$!
	disown "$WATCHDOG_PID"
	set +m
	wait "$SUITE_PID" 2>/dev/null
	rc=$?
	kill_group "$WATCHDOG_PID"
	SUITE_PID=
	WATCHDOG_PID=
	summarise "$1" "$rc" $((SECONDS - started))
	revive_server
}

# The total is the last line however the run ends; one that was cut short or
# could not begin is one failed test more.
finish()
{
	local complete=$1

	trap - EXIT
	trap '' INT TERM HUP
	[ "$complete" = yes ] || FAILED=$((FAILED + 1))
	kill_group "$SUITE_PID"
	wait "$SUITE_PID" 2>/dev/null
	kill_group "$WATCHDOG_PID"
	if [ "${KEEP:-}" = 1 ] && [ "$FAILED" -gt 0 ] && [ -n "${WORK:-}" ]; then
		stop_servers_under "$WORK"
		rm -f "$WORK/lock"
		echo "logs and copy are kept in $WORK"
	else
		remove_work
	fi
	echo "$PASSED passed, $FAILED failed"
	[ "$FAILED" -eq 0 ] && [ "$PASSED" -gt 0 ]
}

main()
{
	local name

	case ${1:-} in
		-h | --help)
			usage
			exit 0
			;;
	esac
	SUITES=("${@:-${ALL_SUITES[@]}}")
	for name in "${SUITES[@]}"; do
		[[ " ${ALL_SUITES[*]} " == *" $name "* ]] ||
			die "no suite \"$name\", see test/check.sh --help"
	done
	BROKEN=
	CRASHES=0
	trap 'finish no' EXIT
	trap 'exit 130' INT
	trap 'exit 143' TERM HUP
	normalise_environment
	setup test
	remove_leftovers check
	make_work check
	say "PostgreSQL $PG_MAJOR in $PG_BINDIR, $CLANG, private directory $WORK"
	prepare || die "cannot copy the checkout"
	share_build
	for name in "${SUITES[@]}"; do
		run_suite "$name"
	done
	finish yes
}

main "$@"
