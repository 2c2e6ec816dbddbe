#!/bin/bash
#
# run.sh
#		How fast iampolicy is, as ratios that one run yields.
#
# usage: test/bench/run.sh [--quick | --million] [--find] [--keep]
#
# Builds the extension and the workload, starts a private server, checks every
# answer that is timed later and prints one table: the goal, the figure, the
# ratio as median (lowest .. highest) of the rounds, met or missed.  Installs
# what is missing.  As root, with sudo, or as a user who can run a server.
#
#	--quick		25,000 policies instead of 100,000
#	--million	1,000,000 policies instead of 100,000
#	--find		the index alone
#	--keep		leave the private directory and its server there
#
# The real workload needs node and a directory with data/ and bench/ (see
# workload.sh).  Without them a made-up one takes its place, and what needs
# them is left out and said so.
#
# environment:
#	PG_CONFIG			the pg_config of the server to use
#	IAMPOLICY_SHARED	that directory (../shared beside the checkout)
#	ROUNDS				rounds of each comparison (9)
#
# The exit code is 0 when every goal is met, 2 when one is missed, 1 when an
# answer is wrong or the run could not be completed.
#
set -u
set -o pipefail

CHECKOUT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd) || exit 1
. "$CHECKOUT/test/lib.sh"

SCALE=100000
ROUNDS=${ROUNDS:-9}
KEEP=
FIND_ONLY=

# Sizes of the worst case: patterns, resource, context.
WORST_CASE=(20000 2000 8000)

usage()
{
	sed -n '3,/^set -u/p' "$CHECKOUT/test/bench/run.sh" |
		sed -n 's/^# \{0,1\}//p'
}

# What scans as in perf.md: all in memory, one core, no compiler.
server_settings()
{
	cat <<-'END'
		shared_buffers = 2GB
		work_mem = 256MB
		maintenance_work_mem = 256MB
		max_wal_size = 8GB
		autovacuum = off
		full_page_writes = off
		synchronous_commit = off
		max_parallel_workers_per_gather = 0
		max_parallel_maintenance_workers = 0
	END
}

build()
{
	copy_checkout "$WORK/build" || die "cannot copy the checkout"
	BENCH=$WORK/build/test/bench
	. "$BENCH/workload.sh"
	say "building for PostgreSQL $PG_MAJOR"
	{ stage "$WORK/build" "$WORK/stage" && pgxs_make "$BENCH"; } \
		>"$WORK/log/build" 2>&1 || {
		tail -n 30 "$WORK/log/build" >&2
		die "the build failed"
	}
}

start()
{
	{
		staging_conf "$WORK/stage"
		server_settings
	} >"$WORK/server.conf"
	server_create "$WORK/server.conf" && server_start &&
		new_database bench || die "the server does not start"
}

make_workload()
{
	local shared=${IAMPOLICY_SHARED:-$CHECKOUT/../shared}

	OUT=$WORK/workload
	mkdir "$OUT"
	find_real "$shared/data" "$shared/bench"
	say "making the workload${WHY_SMALL:+, a made-up one: $WHY_SMALL}"
	if [ -z "$WHY_SMALL" ]; then
		make_real "$OUT" "$SCALE"
	else
		make_small "$OUT" "$SCALE"
	fi >"$WORK/log/workload" 2>&1 && make_timed "$OUT" "$SCALE" &&
		python3 "$BENCH/hostile.py" "${WORST_CASE[@]}" \
			>"$OUT/hostile.jsonl" || {
		cat "$WORK/log/workload" >&2
		die "the workload could not be made"
	}
}

load()
{
	say "loading"
	load_tables bench && load_requests bench "$OUT/requests.jsonl" &&
		load_corpus bench managed "$OUT/policies.jsonl" &&
		load_corpus bench scaled "$OUT/scale-$SCALE.jsonl" &&
		load_answers bench managed "$OUT/requests.jsonl" \
			"$OUT/expected.txt" &&
		load_answers bench scaled "$OUT/timed.jsonl" \
			"$OUT/scaled_expected.txt" &&
		sql bench -c "VACUUM (FREEZE, ANALYZE)" ||
		die "the workload could not be loaded"
}

# check CORPUS SCRIPT [ARGUMENT...]
check()
{
	say "checking the $1 policies: $2"
	check_corpus bench "$@" >>"$WORK/log/answers" || {
		cat "$WORK/log/answers" >&2
		die "something is wrong, so nothing is timed"
	}
}

# No time counts before every answer is right.
check_answers()
{
	check managed round_trip
	check managed answers
	check scaled round_trip
	check scaled answers
	check hostile hostile_cases -v cases="$OUT/hostile.jsonl"
}

# take MEASURE
take()
{
	say "timing $1"
	sql bench -o /dev/null -v which="$1" -v rounds="$ROUNDS" <<-'END'
		CALL take_rounds(:'which', 0, :rounds);
	END
}

measures()
{
	sql bench -At <<-'END'
		SELECT measure FROM side GROUP BY measure
		HAVING count(query) > 1 ORDER BY min(measure)
	END
}

# The evaluator in JavaScript runs outside the server, in turn with ours.
take_batch()
{
	local round ns items

	say "timing batch"
	items=$(sql bench -At -c "SELECT items FROM side WHERE measure = 'batch'")
	if [ -z "$WHY_SMALL" ]; then
		sql bench -v items="$items" <<-'END' || return 1
			INSERT INTO side VALUES ('batch', 'ref_eval', NULL, :items);
			INSERT INTO comparison (title, measure, ours, theirs,
				times_faster, goal)
			VALUES ('batch of 200, iam_decide_many : ref_eval.mjs', 'batch',
				'iam_decide_many', 'ref_eval', true, NULL);
		END
	fi
	for ((round = 0; round <= ROUNDS; round++)); do
		sql bench -o /dev/null -v round="$round" <<-'END' || return 1
			CALL take_rounds('batch', 0, 0);
			CALL take_rounds('batch', :round, :round);
		END
		[ -z "$WHY_SMALL" ] && [ "$round" -gt 0 ] || continue
		ns=$(node "$BENCH/speed.mjs" "$REFERENCE/ref_eval.mjs" \
			"$OUT/policies.jsonl" "$OUT/requests.jsonl") || return 1
		sql bench -v round="$round" -v ns="$ns" <<-'END' || return 1
			INSERT INTO timing
				SELECT measure, name, :round, items * :ns / 1e6 FROM side
				WHERE measure = 'batch' AND name = 'ref_eval';
		END
	done
	sql bench -f "$BENCH/batch.sql"
}

# fact TITLE GOAL FIGURE MET: what is no comparison of times.
fact()
{
	sql bench -v title="$1" -v goal="$2" -v figure="$3" -v met="$4" <<-'END'
		INSERT INTO fact (title, goal, figure, met)
		VALUES (:'title', :'goal', :'figure', :'met');
	END
}

# Expansion is timed in the core alone: rows cost more than what is in them.
take_expansion()
{
	local core=$WORK/build/src us

	say "timing expansion"
	cc -O2 -std=c11 -iquote "$core/core" -o "$WORK/expand_speed" \
		"$BENCH/expand_speed.c" "$core"/core/*.o "$core"/catalog/*.o \
		$(pkg-config --libs json-c) 2>"$WORK/log/expand" &&
		us=$(sql bench -At -c "SELECT v FROM managed_policy" |
			"$WORK/expand_speed") || {
		cat "$WORK/log/expand" >&2
		return 1
	}
	fact "full expansion, managed: mean of a policy" "< 30 us" "$us us" \
		"$(awk -v us="$us" 'BEGIN { print us < 30 ? "t" : "f" }')"
}

# Lines of trail_speed.sh: SIZE MB, ROWS rows: RATE MB/s, MEMORY kB ...
take_trail()
{
	local size rows rate memory rest

	say "timing CloudTrail"
	PGDATABASE=bench with_server "$BENCH/trail_speed.sh" \
		>"$WORK/tmp/trail" || return 1
	while read -r size _ rows _ rate _ memory rest; do
		fact "CloudTrail to rows, $size MB: private memory beyond the text" \
			">= 30 MB/s" "$rate MB/s, $memory kB" \
			"$(awk -v rate="$rate" 'BEGIN { print (rate >= 30) ? "t" : "f" }')" ||
			return 1
	done <"$WORK/tmp/trail"
}

# The function on jsonb that users have today.
jsonb_baseline()
{
	[ -z "$WHY_SMALL" ] || return 0
	sql bench -v out="$OUT" -f "$OUT/pg_jsonb.sql" \
		>"$WORK/log/pg_jsonb" 2>&1
}

take_measures()
{
	local name

	measures >"$WORK/tmp/measures" || die "there are no measures"
	while IFS= read -r name; do
		take "$name" </dev/null || die "$name could not be timed"
	done <"$WORK/tmp/measures"
}

# The index.  What is slow by a factor of fifty is taken twice.
measure_find()
{
	sql bench -f "$BENCH/find.sql" && take_find || return 1
	if [ -z "$WHY_SMALL" ]; then
		sql bench -f "$BENCH/find_jsonb.sql" &&
			ROUNDS=2 take_find jsonb || return 1
	fi
	say "asking all requests, and for plans"
	sql bench -o /dev/null -f "$BENCH/find_facts.sql" &&
		[ "$(sql bench -At -c "SELECT sum(wrong) FROM checked")" = 0 ]
}

# take_find [jsonb]: the measures that find.sql has set up.
take_find()
{
	local name

	sql bench -At -c "SELECT DISTINCT measure FROM side
		WHERE measure LIKE '${1:+$1 }find %' ORDER BY 1" \
		>"$WORK/tmp/find" || return 1
	while IFS= read -r name; do
		take "$name" </dev/null || return 1
	done <"$WORK/tmp/find"
}

measure()
{
	sql bench -v floor="$BENCH/floor" -f "$BENCH/timing.sql" &&
		sql bench -f "$BENCH/timed.sql" && jsonb_baseline ||
		die "the measures could not be set up"
	[ -n "$FIND_ONLY" ] || measure_rest
	measure_find || die "the index could not be measured"
}

measure_rest()
{
	sql bench -f "$BENCH/simulate.sql" &&
		sql bench -f "$BENCH/measures.sql" &&
		sql bench -f "$BENCH/lint.sql" ||
		die "the measures could not be set up"
	[ -n "$WHY_SMALL" ] ||
		sql bench -f "$BENCH/plpgsql.sql" >"$WORK/log/plpgsql" ||
		die "the jsonb baseline could not be set up"
	take_measures
	take_batch || die "the batch could not be timed"
	say "looking for the slowest decisions and the dearest policies"
	sql bench -f "$BENCH/size.sql" && sql bench -f "$BENCH/slowest.sql" &&
		sql bench -f "$BENCH/lint_facts.sql" ||
		die "sizes, slowest decisions and lint could not be measured"
	take_expansion && take_trail ||
		die "expansion and CloudTrail could not be timed"
	say "timing the worst case"
	sql bench -f "$BENCH/hostile.sql" ||
		die "the worst case could not be timed"
}

#
# The report
#

compiler()
{
	"$("$PG_CONFIG" --cc 2>/dev/null | cut -d' ' -f1)" --version |
		head -n 1
}

machine()
{
	local managed scaled requests node=

	[ -n "$WHY_SMALL" ] || node=", node $(node --version)"
	read -r managed scaled requests < <(sql bench -At -F ' ' -c "SELECT
		(SELECT count(*) FROM managed_policy),
		(SELECT count(*) FROM scaled_policy), (SELECT count(*) FROM request)")
	cat <<-END | tr -s ' \t\n' ' ' | fold -s -w 79
		Machine: $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo |
			head -n 1), $(nproc) cores, one used; load $LOAD when the timing
		began. PostgreSQL $(sql bench -At -c 'SHOW server_version'),
		$(compiler)$node. Workload:
		$managed managed and $scaled scaled policies, $requests requests,
		seed 20260901${WHY_SMALL:+, made up}. $ROUNDS rounds in turn; ns
		(processor time) and ratios are medians, in brackets the lowest
		and the highest ratio of a round.
		Worst case: ${WORST_CASE[0]} bytes of policy, ${WORST_CASE[1]} of
		ARN, ${WORST_CASE[2]} of context.
	END
}

report()
{
	printf '\n== Answers ==\n\n'
	cat "$WORK/log/answers"
	sql bench -At -c "SELECT format('%s: %s %s, %s wrong', corpus, cases, what,
		wrong) FROM checked WHERE what = 'requests by index and by scan'"
	[ ! -f "$WORK/log/plpgsql" ] || cat "$WORK/log/plpgsql"
	printf '\n== Speed ==\n\n'
	machine
	printf '\n\n'
	sql bench -P border=1 -P footer=off <<-'END'
		SELECT title AS "measure (ours : theirs)", goal, figure, ratio,
			CASE WHEN goal = '' THEN '' WHEN met THEN 'met'
				ELSE 'MISSED' END AS " "
		FROM (SELECT 1 AS part, * FROM compared
			UNION ALL SELECT 2, number, title, goal, figure, ratio, met
			FROM fact) AS t
		ORDER BY part, number
	END
	[ -z "$WHY_SMALL" ] || printf '%s\n' \
		"The goals are set for the real policies of AWS, which these imitate." \
		"Left out, because $WHY_SMALL:" \
		"  iam_allows : PL/pgSQL on jsonb    needs pg_jsonb.sql" \
		"  iam_decide_many : ref_eval.mjs    needs ref_eval.mjs" \
		"  the AWS managed policies themselves"
}

verdict()
{
	local missed

	missed=$(sql bench -At -c "SELECT
		(SELECT count(*) FROM fact WHERE NOT met) +
		(SELECT count(*) FROM compared WHERE NOT met)") || return 1
	echo "$missed goals missed"
	[ "$missed" -eq 0 ] || return 2
}

finish()
{
	local rc=$?

	trap - EXIT
	if [ -n "$KEEP" ]; then
		say "kept: $WORK, psql \"host=$WORK/socket port=$(server_port)" \
			"dbname=bench user=postgres\""
	else
		remove_work
	fi
	exit "$rc"
}

main()
{
	local argument

	for argument in "$@"; do
		case $argument in
			--quick) SCALE=25000 ;;
			--million) SCALE=1000000 ;;
			--find) FIND_ONLY=1 ;;
			--keep) KEEP=1 ;;
			-h | --help) usage && exit 0 ;;
			*) die "unknown option $argument, see test/bench/run.sh --help" ;;
		esac
	done
	normalise_environment
	setup build
	command -v python3 >/dev/null || install_packages python3
	remove_leftovers bench
	make_work bench
	trap finish EXIT
	trap 'exit 130' INT
	trap 'exit 143' TERM HUP
	build
	start
	make_workload
	load
	check_answers
	LOAD=$(cut -d' ' -f1-3 /proc/loadavg)
	measure
	report
	verdict
}

main "$@"
