# shellcheck shell=bash
#
# workload.sh
#		The workload: policies, requests and the right answers.
#
# Sourced by bash after test/lib.sh; defines functions only.  The caller sets
# BENCH, the directory of this file, and calls find_shared.
#
#	SHARED		directory with data/ and bench/; empty when there is none
#	WHY_SMALL	why the real workload cannot be made; empty when it can

# The requests that are timed one by one: usual ones and a rare one.
TIMED_ACTIONS='s3:DeleteObject|iam:PassRole|ec2:DescribeInstances|'
TIMED_ACTIONS+='kms:Decrypt|lambda:InvokeFunction|'
TIMED_ACTIONS+='organizations:LeaveOrganization'

# find_shared DIR: what of the real data is there.
find_shared()
{
	local file

	SHARED=
	WHY_SMALL=
	for file in data/aws-managed-policies/managed_policies.jsonl.gz \
		data/iam-catalogue/actions.tsv.gz bench/make_workload.mjs \
		bench/ref_eval.mjs; do
		[ -f "$1/$file" ] || WHY_SMALL="there is no $file"
	done
	command -v node >/dev/null || WHY_SMALL="there is no node"
	[ -n "$WHY_SMALL" ] || SHARED=$(cd "$1" && pwd)
}

# make_real OUT SCALE: policies.jsonl, requests.jsonl, expected.txt and, with
# a scale, scale-SCALE.jsonl; and a copy of pg_jsonb.sql that the server's
# user can read.
make_real()
{
	local scale=()

	[ -z "${2:-}" ] || scale=(--scale "$2")
	gzip -cd "$SHARED/data/aws-managed-policies/managed_policies.jsonl.gz" \
		>"$1/managed.jsonl" &&
		python3 "$BENCH/catalogue.py" "$SHARED/data/iam-catalogue" \
			"$1/catalogue" &&
		node "$SHARED/bench/make_workload.mjs" --data "$1/catalogue" \
			--policies "$1/managed.jsonl" --out "$1" "${scale[@]}" &&
		node "$SHARED/bench/ref_eval.mjs" "$1" &&
		cp "$SHARED/bench/pg_jsonb.sql" "$1"
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
	if [ -n "$SHARED" ]; then
		node "$BENCH/expected.mjs" "$SHARED/bench/ref_eval.mjs" \
			"$1/scale-$2.jsonl" "$1/timed.jsonl"
	else
		python3 "$BENCH/expected.py" "$1/scale-$2.jsonl" "$1/timed.jsonl"
	fi >"$1/scaled_expected.txt"
}

# load_workload DATABASE OUT
load_workload()
{
	sql "$1" -v policies="$2/policies.jsonl" \
		-v requests="$2/requests.jsonl" -v expected="$2/expected.txt" \
		-f "$BENCH/load.sql"
}

# Differences that are decided on purpose: perf.md 1 names the one pair on
# which evaluators disagree (a missing key and a variable without a value).
KNOWN_PAIR="policy = 'SageMakerStudioProjectUserRolePolicy'
	AND request LIKE 'ec2:DeleteNetworkInterface on %'"

# answers_are_right DATABASE CORPUS: prints what was checked; fails when an
# answer is wrong.
answers_are_right()
{
	local wrong

	sql "$1" -v corpus="$2" -f "$BENCH/answers.sql" &&
		sql "$1" -v corpus="$2" -At <<-'END' || return 1
		SELECT format('%s: %s %s, %s wrong', corpus, cases, what, wrong)
		FROM checked WHERE corpus = :'corpus' ORDER BY what
		END
	sql "$1" -v corpus="$2" -At <<-'END' || return 1
		SELECT format('DIFFERENT: %s %s, %s, %s: expected %s, got %s',
			corpus, what, policy, request, expected, coalesce(answer, 'NULL'))
		FROM difference WHERE corpus = :'corpus' LIMIT 50
	END
	wrong=$(sql "$1" -v corpus="$2" -At <<-END
		SELECT (SELECT coalesce(sum(wrong), 1) FROM checked
				WHERE corpus = :'corpus') -
			(SELECT count(*) FROM difference
			 WHERE corpus = :'corpus' AND what <> 'round trip' AND $KNOWN_PAIR)
	END
	) && [ "$wrong" -eq 0 ]
}
