#!/bin/bash
#
# demo.sh
#		The posture report, from a bare Debian machine.
#
# usage: test/demo.sh [FILE...]
#        test/demo.sh --stop
#
# Installs what is missing, builds, starts a private throwaway server, loads
# the sample fleet and prints the report.  With FILE... those accounts are
# loaded instead: output of "aws iam get-account-authorization-details" and
# CloudTrail files, plain or gzip, in any order.  The server stays, to look
# around in; --stop removes everything and a second run replaces it.  As root
# or with sudo.
#
# environment:
#	PG_CONFIG			the pg_config of the server to use
#	IAMPOLICY_DEMO_DIR	where it lives ($TMPDIR/iampolicy-demo-UID)
#	IAMPOLICY_STAGE		an extension that is staged already, not to be built
#
set -u
set -o pipefail

CHECKOUT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd) || exit 1
. "$CHECKOUT/test/lib.sh"

FORMS="output of \"aws iam get-account-authorization-details\" and \
CloudTrail records, as JSON"

usage()
{
	sed -n '3,/^set -u/p' "$CHECKOUT/test/demo.sh" |
		sed -n 's/^# \{0,1\}//p'
}

demo_dir()
{
	echo "${IAMPOLICY_DEMO_DIR:-$(work_base)/iampolicy-demo-$(id -u)}"
}

#
# Files
#

is_gzip()
{
	[ "$(head -c 2 "$1" | od -An -tx1)" = " 1f 8b" ]
}

plain_text()
{
	if is_gzip "$1"; then
		gzip -cd <"$1"
	else
		cat "$1"
	fi
}

# As UTF-8 without a byte order mark: what is saved on Windows often is not.
utf8_text()
{
	case $(plain_text "$1" 2>/dev/null | head -c 3 | od -An -tx1) in
		" ff fe"* | " fe ff"*) plain_text "$1" | iconv -f UTF-16 -t UTF-8 ;;
		" ef bb bf") plain_text "$1" | tail -c +4 ;;
		*) plain_text "$1" ;;
	esac
}

# What can be said before anything is built or an older demo is replaced.
check_file()
{
	[ -e "$1" ] || die "$1: there is no such file"
	[ -f "$1" ] && [ -r "$1" ] || die "$1: cannot be read"
	[ -s "$1" ] || die "$1: is empty"
	! is_gzip "$1" || gzip -t <"$1" 2>/dev/null ||
		die "$1: is a damaged gzip file"
}

# Exports tell much about an account: only the server's user can read a copy.
copy_file()
{
	utf8_text "$1" >"$WORK/files/$2" && give_to_server "$WORK/files" ||
		die "$1: cannot be copied"
}

# form_of FILE: which form a file of the server's has, by its content.  Of
# CloudTrail records the first telling name decides: the records may be lines
# instead of one document, and one that breaks off is still worth reading.
# The server's json takes no \u0000, with which only one record may be wrong.
form_of()
{
	sql fleet -At -v file="$1" <<-'END'
		SELECT CASE
			WHEN substring(content FROM
				'"(UserDetailList|GroupDetailList|RoleDetailList|Policies|' ||
				'Records|[eE]vent_?[sS]ource|[eE]vent_?[vV]ersion|' ||
				'user_?[iI]dentity|CloudTrailEvent)\\?"\s*:')
				!~ '(List|Policies)$' THEN 'trail'
			WHEN json_typeof(content::json) = 'object' AND EXISTS
				(SELECT FROM json_object_keys(content::json) AS name
				 WHERE name IN ('UserDetailList', 'GroupDetailList',
								'RoleDetailList', 'Policies'))
			THEN 'account' ELSE 'unknown' END
		FROM replace(pg_read_file(:'file'), '\u0000', '\ufffd') AS content
	END
}

# The loader of each form; the issue of a new form adds a line and a file.
loader_of()
{
	case $1 in
		account) echo import_account.sql ;;
		trail) echo import_trail.sql ;;
		*) return 1 ;;
	esac
}

# A name that tells the file from the others given.
export_name()
{
	local name=${1##*/}

	name=${name%.gz}
	name=${name%.json}
	[[ $'\n'$2$'\n' != *$'\n'$name$'\n'* ]] || name=$1
	echo "$name"
}

# load_file FILE COPY NAME LOADER: what the server says names the file.
load_file()
{
	local rc

	sql fleet -v file="$WORK/files/$2" -v from="$1" -v name="$3" \
		-f "$WORK/demo/$4" 2>"$WORK/log/load"
	rc=$?
	name_file "$1" <"$WORK/log/load"
	return "$rc"
}

# psql begins its messages with the place in the script, which tells nothing.
name_file()
{
	local line

	while IFS= read -r line; do
		case $line in
			psql:*) say "$1: ${line#psql:*.sql:*: }" ;;
			*) say "$line" ;;
		esac
	done
}

import_files()
{
	local file copy form loader name names='' number=0

	mkdir -m 700 "$WORK/files"
	for file in "$@"; do
		number=$((number + 1))
		copy=$number.json
		copy_file "$file" "$copy"
		form=$(form_of "$WORK/files/$copy" 2>"$WORK/log/form") ||
			die "$file: is not JSON: $(sed -n 's/.*ERROR:  //p' \
				"$WORK/log/form" | head -n 1)"
		loader=$(loader_of "$form") ||
			die "$file: an unknown form; known is: $FORMS"
		name=$(export_name "$file" "$names")
		names+=$'\n'$name
		load_file "$file" "$copy" "$name" "$loader" ||
			die "$file: could not be loaded"
	done
}

#
# Server and report
#

build()
{
	STAGE=${IAMPOLICY_STAGE:-$WORK/stage}
	copy_checkout "$WORK/build" || die "cannot copy the checkout"
	if [ -z "${IAMPOLICY_STAGE:-}" ]; then
		say "building for PostgreSQL $PG_MAJOR"
		stage "$WORK/build" "$STAGE" >"$WORK/log/build" 2>&1 || {
			tail -n 30 "$WORK/log/build" >&2
			die "the build failed"
		}
	fi
	mv "$WORK/build/test/demo" "$WORK/demo" && rm -rf "$WORK/build"
}

start()
{
	say "starting a private server in $WORK"
	staging_conf "$STAGE" >"$WORK/staging.conf"
	server_create "$WORK/staging.conf" && server_start &&
		new_database fleet || die "the server does not start"
}

load()
{
	local demo=$WORK/demo

	say "loading"
	sql fleet -f "$demo/schema.sql" &&
		sql fleet -v demo_dir="$demo" -v sample="$SAMPLE" \
			-f "$demo/load.sql" || die "the tables could not be loaded"
}

# The trails of the sample fleet are made, not stored; then they come in like
# anybody's files.
sample_trails()
{
	local out=$WORK/trails

	mkdir "$out" && perl "$WORK/demo/fleet/trail.pl" "$out" &&
		gzip -n "$out"/*.json && import_files "$out"/*.json.gz ||
		die "the trails of the sample fleet could not be made"
}

report()
{
	local section

	for section in "$WORK"/demo/report/*.sql; do
		sql fleet -v demo_dir="$WORK/demo" -v sample="$SAMPLE" \
			-f "$section" || die "the report failed in ${section##*/}"
	done
}

example_queries()
{
	cat <<-'END'
		-- Who may delete an object: all identity policies together, and
		-- the permissions boundary of those who have one
		SELECT label, decision, blocked_by
		FROM caller, iam_simulate('s3:DeleteObject',
		                 'arn:aws:s3:::some-bucket/some-key', keys,
		                 identity => identity, boundary => boundaries)
		ORDER BY 2, 3, 1;

		-- Why somebody may not, statement by statement
		SELECT label, e.kind, policy_name, statement, effect, applies,
		       failed_at, reason
		FROM caller, iam_explain('s3:DeleteObject',
		                 'arn:aws:s3:::some-bucket/some-key', keys,
		                 identity => identity, boundary => boundaries,
		                 options => jsonb_build_object('names', names)) AS e
		ORDER BY 1, 2, policy, 4;

		-- What of all that may be done was used, as far as logs tell
		SELECT label, verdict, count(*)
		FROM action_verdict
		GROUP BY label, verdict ORDER BY 1, 2;

		-- A policy of your own
		SELECT iam_decide('{"Version": "2012-10-17", "Statement": {
		    "Effect": "Allow", "Action": "s3:Get*",
		    "Resource": "arn:aws:s3:::${aws:PrincipalTag/team}/*"}}',
		    's3:GetObject', 'arn:aws:s3:::blue/report.pdf',
		    '{"aws:PrincipalTag/team": "blue"}');
	END
}

# What is printed for others to try has been tried.
farewell()
{
	local to

	to="host=$WORK/socket port=$(server_port) dbname=fleet user=postgres"
	example_queries | sql fleet -o /dev/null ||
		die "one of the example queries fails"
	cat <<-END

		== Look around ==
		The server keeps running, in $WORK.  Connect with

		    ${SUDO_USER:+sudo }psql "$to"

		and try

	END
	example_queries | sed 's/^\(.\)/    \1/'
	cat <<-END

		Remove everything with

		    ${SUDO_USER:+sudo }test/demo.sh --stop
	END
}

# Nothing keeps running after a run that failed; its logs stay to be read.
clean_up()
{
	trap - EXIT
	stop_servers_under "$WORK"
	say "logs are in $WORK/log"
}

stop()
{
	local dir

	find_server || die "there is no PostgreSQL server, so there is no demo"
	find_server_user
	dir=$(demo_dir)
	[ -e "$dir" ] || {
		say "there is no demo in $dir"
		return 0
	}
	adopt_work "$dir"
	remove_work
	say "removed $dir"
}

main()
{
	local files=() file

	case ${1:-} in
		-h | --help)
			usage
			exit 0
			;;
		--)
			shift
			;;
		--stop)
			[ $# -eq 1 ] || die "--stop stands alone"
			;;
		-*)
			die "unknown option $1, see test/demo.sh --help"
			;;
	esac
	for file in "$@"; do
		[ "$file" != --stop ] || continue
		check_file "$file"
		files+=("$(realpath "$file")")
	done
	normalise_environment
	if [ "${1:-}" = --stop ]; then
		stop
		exit
	fi
	setup build
	adopt_work "$(demo_dir)"
	empty_work
	make_skeleton || die "cannot use $WORK"
	trap clean_up EXIT
	trap 'exit 130' INT
	trap 'exit 143' TERM HUP
	SAMPLE=$((${#files[@]} == 0))
	build
	start
	load
	if [ "$SAMPLE" -eq 1 ]; then
		sample_trails
	else
		import_files "${files[@]}"
	fi
	sql fleet -c ANALYZE
	report
	farewell
	trap - EXIT
}

main "$@"
