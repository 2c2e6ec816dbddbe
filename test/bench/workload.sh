# shellcheck shell=bash
#
# workload.sh
#		The workload: policies, requests and the right answers.
#
# Sourced by bash after test/lib.sh; defines functions only.  The caller sets
# BENCH, the directory of this file, and calls find_real first.

MANAGED_POLICIES=aws-managed-policies/managed_policies.jsonl.gz

# The requests that are timed one by one: usual ones and a rare one.
TIMED_ACTIONS='s3:DeleteObject|iam:PassRole|ec2:DescribeInstances|'
TIMED_ACTIONS+='kms:Decrypt|lambda:InvokeFunction|'
TIMED_ACTIONS+='organizations:LeaveOrganization'

# find_real DATA REFERENCE: what is there of the real data and of the scripts
# that make the workload.  Sets
#
#	DATA, REFERENCE		the two directories
#	WHY_NO_POLICIES		why there are no real policies; empty when there are
#	WHY_SMALL			why the real workload cannot be made; empty when it can
find_real()
{
	local file

	DATA=$1
	REFERENCE=$2
	WHY_NO_POLICIES=
	WHY_SMALL=
	[ -f "$DATA/$MANAGED_POLICIES" ] ||
		WHY_NO_POLICIES="there is no ${MANAGED_POLICIES##*/}"
	for file in "$DATA/$MANAGED_POLICIES" \
		"$DATA/iam-catalogue/actions.tsv.gz" \
		"$REFERENCE"/{make_workload.mjs,ref_eval.mjs,pg_jsonb.sql}; do
		[ -f "$file" ] || : "${WHY_SMALL:=there is no ${file##*/}}"
	done
	command -v node >/dev/null || : "${WHY_SMALL:=there is no node}"
}

# real_policies OUT: managed.jsonl, one policy of AWS a line.
real_policies()
{
	gzip -cd "$DATA/$MANAGED_POLICIES" >"$1/managed.jsonl"
}

# make_real OUT SCALE: policies.jsonl, requests.jsonl, expected.txt and, with
# a scale, scale-SCALE.jsonl; and a copy of pg_jsonb.sql that the server's
# user can read.
make_real()
{
	local scale=()

	[ -z "${2:-}" ] || scale=(--scale "$2")
	real_policies "$1" &&
		python3 "$BENCH/catalogue.py" "$DATA/iam-catalogue" \
			"$1/catalogue" &&
		node "$REFERENCE/make_workload.mjs" --data "$1/catalogue" \
			--policies "$1/managed.jsonl" --out "$1" "${scale[@]}" &&
		node "$REFERENCE/ref_eval.mjs" "$1" &&
		cp "$REFERENCE/pg_jsonb.sql" "$1"
}

# make_small OUT SCALE: the same files, made up.
make_small()
{
	python3 "$BENCH/make_small.py" "$1" "$2" &&
		python3 "$BENCH/expected.py" "$1/policies.jsonl" \
			"$1/requests.jsonl" >"$1/expected.txt"
}

# make_timed OUT SCALE: the timed requests and the right answers to them.
make_timed()
{
	grep -E "\"kind\": ?\"fixed\",\"action\": ?\"($TIMED_ACTIONS)\"" \
		"$1/requests.jsonl" >"$1/timed.jsonl" || return 1
	if [ -z "$WHY_SMALL" ]; then
		node "$BENCH/expected.mjs" "$REFERENCE/ref_eval.mjs" \
			"$1/scale-$2.jsonl" "$1/timed.jsonl"
	else
		python3 "$BENCH/expected.py" "$1/scale-$2.jsonl" "$1/timed.jsonl"
	fi >"$1/scaled_expected.txt"
}

# load_tables DATABASE: where the workload goes.
load_tables()
{
	sql "$1" -f "$BENCH/load.sql"
}

# load_corpus DATABASE NAME FILE
load_corpus()
{
	sql "$1" -v corpus="$2" -v file="$3" \
		<<<"CALL load_corpus(:'corpus', :'file');"
}

# load_requests DATABASE FILE
load_requests()
{
	sql "$1" -v file="$2" <<<"CALL load_requests(:'file');"
}

# load_answers DATABASE CORPUS REQUESTS ANSWERS: both of them files.
load_answers()
{
	local ids

	ids=$(sed -E 's/^\{"id": ?([0-9]+),.*/\1/' "$3" | paste -sd,)
	sql "$1" -v corpus="$2" -v ids="{$ids}" -v file="$4" \
		<<<"CALL load_expected(:'corpus', :'file', :'ids');"
}

# check_corpus DATABASE CORPUS SCRIPT [ARGUMENT...]: run round_trip.sql,
# answers.sql or hostile_cases.sql, print what was checked and what is wrong.
# Fails when something is.
#
# One pair is decided on purpose: perf.md 1 names the policy and the action
# on which evaluators disagree (a missing key and a variable without value).
check_corpus()
{
	sql "$1" -v corpus="$2" -o /dev/null \
		"${@:4}" -c "TRUNCATE checked, difference" -f "$BENCH/$3.sql" &&
		sql "$1" -At -f - <<-'END'
		SELECT format('%s: %s %s, %s wrong', corpus, cases, what, wrong)
			FROM checked ORDER BY what;
		DELETE FROM difference
			WHERE policy = 'SageMakerStudioProjectUserRolePolicy'
				AND request LIKE 'ec2:DeleteNetworkInterface on %'
			RETURNING format('known: %s, %s, %s: expected %s, got %s', what,
				policy, request, expected, answer);
		SELECT format('DIFFERENT: %s, %s, %s: expected %s, got %s', what,
				policy, request, expected, coalesce(answer, 'NULL'))
			FROM difference LIMIT 50;
		END
	[ "$(sql "$1" -At -c "SELECT (SELECT count(*) FROM difference) = 0
		AND (SELECT bool_and(cases > 0) FROM checked)")" = t ]
}
