# shellcheck shell=bash
#
# lib.sh
#		What test/check.sh and test/demo.sh share: install what is missing,
#		copy the checkout, build and stage the extension, run a private server.
#
# Sourced by bash; defines functions only.  The caller sets CHECKOUT.  The
# functions set for it:
#
#	PG_CONFIG, PG_BINDIR, PG_MAJOR	the server that is used (find_server)
#	PG_TESTLIB				its pgxs/src/test (setup_server)
#	CLANG					a clang, best one that can fuzz (find_clang)
#	SERVER_USER				who runs servers; empty: the current user
#	WORK					the private directory (make_work, adopt_work)
#
# Nothing is installed into the server's directories.  A build is staged with
# DESTDIR and a private server is told where that is, so a machine that has
# the extension installed is not touched and does not disturb.

say()
{
	printf '%s\n' "$*" >&2
}

die()
{
	say "$(basename "$0"): $*"
	exit 1
}

# Make the outcome independent of who calls, from where and with what set.
# Settings of the caller's own database must not lead tests to it.
normalise_environment()
{
	local name

	for name in "${!PG@}"; do
		[ "$name" = PG_CONFIG ] || unset "$name"
	done
	unset MAKEFLAGS MAKELEVEL MFLAGS DESTDIR CDPATH GREP_OPTIONS LANGUAGE
	unset GIT_DIR GIT_WORK_TREE GIT_INDEX_FILE
	export LC_ALL=C.UTF-8
	umask 022
	# runuser and pg_ctlcluster live where not every user's PATH leads.
	PATH=$PATH:/usr/sbin:/sbin
}

#
# Packages
#

as_root()
{
	if [ "$(id -u)" -eq 0 ]; then
		"$@"
	else
		sudo "$@"
	fi
}

# require_apt PACKAGE...: say what is missing where it cannot be installed.
require_apt()
{
	command -v apt-get >/dev/null ||
		die "missing: $* (no apt-get here, please install them)"
	[ "$(id -u)" -eq 0 ] || command -v sudo >/dev/null ||
		die "missing: $* (only root or sudo can install them)"
}

# Package and probe; a package whose probe fails is asked for.
build_needs()
{
	cat <<-'END'
		gcc			command -v gcc
		libc6-dev	test -e /usr/include/stdio.h
		make		command -v make
		pkg-config	command -v pkg-config
		libjson-c-dev	pkg-config --exists json-c
	END
}

test_needs()
{
	build_needs
	cat <<-'END'
		binutils	command -v nm
		clang		find_clang
		perl		perl -MTest::More -e 1
		libipc-run-perl	perl -MIPC::Run -e 1
		python3		command -v python3
	END
}

missing_packages()
{
	local package probe

	while read -r package probe; do
		eval "$probe" >/dev/null 2>&1 </dev/null || echo "$package"
	done
}

online_clusters()
{
	if command -v pg_lsclusters >/dev/null; then
		pg_lsclusters -h | awk '$4 ~ /^online/ { print $1, $2 }'
	fi
}

# Debian's server package starts a cluster of its own when it is installed.
# Nobody asked for that one.
stop_clusters_unless_in()
{
	local before=$1 version name

	online_clusters | while read -r version name; do
		grep -qxF "$version $name" <<<"$before" ||
			as_root pg_ctlcluster "$version" "$name" stop </dev/null
	done
}

# One broken source does not matter as long as the packages are found.
update_package_lists()
{
	[ -z "${PACKAGE_LISTS_UPDATED:-}" ] || return 0
	as_root apt-get update -qq >/dev/null 2>&1 ||
		say "warning: apt-get update failed"
	PACKAGE_LISTS_UPDATED=1
}

install_packages()
{
	local before log

	[ $# -gt 0 ] || return 0
	require_apt "$@"
	say "installing: $*"
	update_package_lists
	before=$(online_clusters)
	log=$(mktemp)
	as_root env DEBIAN_FRONTEND=noninteractive NEEDRESTART_SUSPEND=1 \
		apt-get install -y -qq --no-install-recommends \
		-o DPkg::Lock::Timeout=300 "$@" >"$log" 2>&1 </dev/null || {
		tail -n 30 "$log" >&2
		rm -f "$log"
		die "could not install: $*"
	}
	rm -f "$log"
	stop_clusters_unless_in "$before"
	hash -r
}

#
# The server and the tools
#

server_major()
{
	"$1/postgres" --version 2>/dev/null |
		sed -n 's/^postgres (PostgreSQL) \([0-9]*\).*/\1/p'
}

server_is_usable()
{
	local major

	major=$(server_major "$1")
	[ -n "$major" ] && [ "$major" -ge 15 ]
}

# Server directories, best first: what the caller named, and nothing else;
# or what make would use, then Debian's, newest first.
server_candidates()
{
	if [ -n "${PG_CONFIG:-}" ]; then
		"$PG_CONFIG" --bindir
		return
	fi
	if command -v pg_config >/dev/null; then
		pg_config --bindir 2>/dev/null
	fi
	printf '%s\n' /usr/lib/postgresql/*/bin | sort -rV
}

find_server()
{
	local dir

	while read -r dir; do
		if server_is_usable "$dir"; then
			PG_BINDIR=$dir
			PG_MAJOR=$(server_major "$dir")
			return 0
		fi
	done < <(server_candidates)
	return 1
}

server_can_build()
{
	local config=$PG_BINDIR/pg_config

	[ -x "$config" ] && [ -e "$("$config" --pgxs)" ] &&
		[ -e "$("$config" --includedir-server)/postgres.h" ]
}

# The headers of exactly the server that is there: without the version apt
# would upgrade, and restart, a server that people may be using.
headers_package()
{
	local package=postgresql-server-dev-$PG_MAJOR version

	version=$(dpkg-query -W -f '${Version}' "postgresql-$PG_MAJOR" \
		2>/dev/null)
	if [ -n "$version" ] &&
		apt-cache madison "$package" | grep -F "| $version |" >/dev/null
	then
		package=$package=$version
	fi
	echo "$package"
}

setup_server()
{
	if ! find_server; then
		[ -z "${PG_CONFIG:-}" ] ||
			die "PG_CONFIG=$PG_CONFIG names no PostgreSQL server 15 or later"
		install_packages postgresql
		find_server || die "no PostgreSQL server 15 or later found"
	fi
	if ! server_can_build; then
		require_apt "the headers of the server in $PG_BINDIR"
		update_package_lists
		install_packages "$(headers_package)"
		server_can_build || die "cannot build for the server in $PG_BINDIR"
	fi
	PG_CONFIG=$PG_BINDIR/pg_config
	export PG_CONFIG
	PG_TESTLIB=$(dirname "$("$PG_CONFIG" --pgxs)")/../test
	find_server_user
}

# A server refuses to run as root.
find_server_user()
{
	SERVER_USER=
	[ "$(id -u)" -eq 0 ] || return 0
	SERVER_USER=postgres
	id "$SERVER_USER" >/dev/null 2>&1 ||
		die "root cannot run a server and there is no user $SERVER_USER"
}

clang_candidates()
{
	echo clang
	compgen -c clang- | grep -xE 'clang-[0-9]+' | sort -ruV
}

clang_can_fuzz()
{
	compgen -G "$("$1" -print-resource-dir)/lib/*/libclang_rt.fuzzer*.a" \
		>/dev/null
}

find_clang()
{
	local name

	CLANG=
	while read -r name; do
		command -v "$name" >/dev/null || continue
		: "${CLANG:=$name}"
		if clang_can_fuzz "$name"; then
			CLANG=$name
			break
		fi
	done < <(clang_candidates)
	[ -n "$CLANG" ]
}

setup_clang()
{
	local major

	find_clang || die "no clang found"
	clang_can_fuzz "$CLANG" && return
	major=$("$CLANG" -dumpversion | cut -d. -f1)
	install_packages "libclang-rt-$major-dev"
	find_clang
}

# setup build | setup test
setup()
{
	local packages

	setup_server
	mapfile -t packages < <("$1_needs" | missing_packages)
	install_packages "${packages[@]}"
	if [ "$1" = test ]; then
		setup_clang
	fi
}

#
# The private directory
#

# Run a command as the user who runs servers.  Descriptor 9 holds the lock of
# the private directory and must not live on in a server.
as_server()
{
	local own=(env HOME="${WORK:-}/home" TMPDIR="${WORK:-}/tmp" "$@")

	if [ -n "$SERVER_USER" ]; then
		runuser -u "$SERVER_USER" -- "${own[@]}" 9>&-
	else
		"${own[@]}" 9>&-
	fi
}

give_to_server()
{
	[ -z "$SERVER_USER" ] || chown -R "$SERVER_USER:" "$@"
}

# Where private directories go.  The path must be short (a socket's path has
# 107 bytes), without blanks (make), and open to the server's user.
work_base()
{
	local base=${TMPDIR:-/tmp}

	base=${base%/}
	if [[ ! $base =~ ^/[A-Za-z0-9._/-]{1,44}$ ]] || [ ! -w "$base" ] ||
		! (cd / && as_server test -x "$base") 2>/dev/null; then
		base=/tmp
	fi
	echo "$base"
}

make_skeleton()
{
	mkdir -p "$WORK/home" "$WORK/tmp" "$WORK/log" || return 1
	chmod 755 "$WORK" || return 1
	give_to_server "$WORK/home" "$WORK/tmp"
}

# make_work NAME: a new private directory.  Its lock is taken before it gets
# its name, so that remove_leftovers never sees a living one without owner.
make_work()
{
	WORK=$(mktemp -d "$(work_base)/iampolicy-$1.XXXXXX") ||
		die "cannot make a private directory"
	exec 9>"$WORK/lock.new"
	flock -n 9 && mv "$WORK/lock.new" "$WORK/lock" && make_skeleton &&
		cd "$WORK" || die "cannot use $WORK"
}

is_ours()
{
	[ -d "$1" ] && [ ! -L "$1" ] && [ "$(stat -c %u "$1")" -eq "$(id -u)" ]
}

# adopt_work DIR: a private directory with a fixed name, made or taken over.
# Others can make that name in a shared directory before us.
adopt_work()
{
	mkdir -m 755 "$1" 2>/dev/null
	is_ours "$1" || die "$1 is there and not ours, please remove it"
	WORK=$1
	[ ! -L "$WORK/lock" ] || die "$WORK/lock is a link"
	exec 9>>"$WORK/lock"
	flock -n 9 || die "another run is using $WORK"
	cd "$WORK" || die "cannot use $WORK"
}

empty_work()
{
	stop_servers_under "$WORK"
	find "$WORK" -mindepth 1 -maxdepth 1 ! -name lock -exec rm -rf {} +
}

# Also finds the servers that Perl tests started and could not stop.
stop_servers_under()
{
	local pidfile

	[ -n "${PG_BINDIR:-}" ] || return 0
	while IFS= read -r -d '' pidfile; do
		(cd / && as_server "$PG_BINDIR/pg_ctl" stop -w -m immediate \
			-D "$(dirname "$pidfile")") >/dev/null 2>&1
	done < <(find "$1" -name postmaster.pid -print0 2>/dev/null)
	return 0
}

remove_work()
{
	[ -n "${WORK:-}" ] && [ -d "$WORK" ] || return 0
	cd /
	stop_servers_under "$WORK"
	rm -rf "$WORK"
}

# remove_leftovers NAME: what killed runs left.  A run that lives holds its
# lock; one that was asked to keep its directory has no lock any more.
remove_leftovers()
{
	local dir

	for dir in "$(work_base)/iampolicy-$1".??????; do
		is_ours "$dir" && [ -f "$dir/lock" ] || continue
		(
			exec 9<"$dir/lock" && flock -n 9 || exit
			stop_servers_under "$dir"
			rm -rf "$dir"
		)
	done
}

#
# The copy and the build
#

# The files of the checkout, NUL-terminated, as git sees them: with those not
# added yet, without those ignored.  Fails when there is no git to ask.  Git
# distrusts a checkout of another user, which is the rule when root calls.
checkout_files()
{
	local list file

	list=$(mktemp) || return 1
	git -C "$CHECKOUT" -c safe.directory='*' ls-files -z --cached --others \
		--exclude-standard >"$list" 2>/dev/null &&
		grep -qzx Makefile "$list" || {
		rm -f "$list"
		return 1
	}
	while IFS= read -r -d '' file; do
		if [ -e "$CHECKOUT/$file" ] || [ -L "$CHECKOUT/$file" ]; then
			printf '%s\0' "$file"
		fi
	done <"$list"
	rm -f "$list"
}

# copy_checkout DIR: a copy that the server's user owns.  Without git, what
# an earlier make left in the checkout is taken out again: make would trust it.
copy_checkout()
{
	local list=$WORK/tmp/files

	mkdir -p "$1"
	if checkout_files >"$list"; then
		tar -C "$CHECKOUT" --null --no-recursion --verbatim-files-from \
			-T "$list" -cf - | tar -C "$1" --no-same-owner -xf -
	else
		tar -C "$CHECKOUT" --exclude=./.git -cf - . |
			tar -C "$1" --no-same-owner -xf - &&
			find "$1" -type f \( -name '*.o' -o -name '*.bc' -o \
				-name '*.so' -o -name 'iampolicy--1.0.sql' -o \
				-name catalog_data.c \) -delete
	fi || return 1
	rm -f "$list"
	chmod -R u+rwX,go+rX "$1" && give_to_server "$1"
}

# pgxs_make DIR ARGUMENT...: no bitcode, which only costs time here.  Silent,
# so that warnings stand out.
pgxs_make()
{
	as_server make -s -C "$1" PG_CONFIG="$PG_CONFIG" with_llvm=no "${@:2}"
}

# stage SOURCE STAGE: build and install below STAGE.
stage()
{
	mkdir -p "$2" && give_to_server "$2" &&
		pgxs_make "$1" -j "$(nproc)" &&
		pgxs_make "$1" install DESTDIR="$2"
}

# staging_conf STAGE: the settings that let a server find what is staged.
# Debian's servers up to 17 have extension_destdir; 18 has search paths.
staging_conf()
{
	if grep -q extension_destdir "$PG_BINDIR/postgres"; then
		echo "extension_destdir = '$1'"
	elif [ "$PG_MAJOR" -ge 18 ]; then
		echo "extension_control_path =" \
			"'$1$("$PG_CONFIG" --sharedir):\$system'"
		echo "dynamic_library_path =" \
			"'$1$("$PG_CONFIG" --pkglibdir):\$libdir'"
	else
		die "the server in $PG_BINDIR cannot load a staged extension;" \
			"use one of Debian's or of apt.postgresql.org"
	fi
}

#
# The private server
#

# Its socket lies where only its user comes, and it listens nowhere else.  So
# no port can clash; this one is unlike any that a client takes by default.
server_port()
{
	echo 55432
}

# server_create CONF: a cluster in WORK that includes the settings in CONF.
server_create()
{
	mkdir -m 700 "$WORK/socket" && give_to_server "$WORK/socket" || return 1
	mkdir -m 700 "$WORK/data" && give_to_server "$WORK/data" || return 1
	as_server "$PG_BINDIR/initdb" -D "$WORK/data" -A trust -U postgres \
		-E UTF8 --locale=C.UTF-8 -N >"$WORK/log/initdb.log" 2>&1 || {
		cat "$WORK/log/initdb.log" >&2
		return 1
	}
	{
		cat "$1"
		echo "listen_addresses = ''"
		echo "unix_socket_directories = '$WORK/socket'"
		echo "port = $(server_port)"
		echo "fsync = off"
		echo "jit = off"
	} | as_server tee -a "$WORK/data/postgresql.conf" >/dev/null
}

server_start()
{
	: >>"$WORK/log/server.log"
	give_to_server "$WORK/log/server.log"
	as_server "$PG_BINDIR/pg_ctl" start -w -D "$WORK/data" \
		-l "$WORK/log/server.log" >"$WORK/log/start.log" 2>&1 </dev/null || {
		cat "$WORK/log/start.log" "$WORK/log/server.log" >&2
		return 1
	}
}

server_is_up()
{
	as_server "$PG_BINDIR/pg_isready" -q -h "$WORK/socket" \
		-p "$(server_port)"
}

# with_server COMMAND...: as the server's user, with libpq led to the server.
with_server()
{
	as_server env PGHOST="$WORK/socket" PGPORT="$(server_port)" \
		PGUSER=postgres PATH="$PG_BINDIR:$PATH" "$@"
}

# sql DATABASE ARGUMENT...
sql()
{
	with_server psql -X -q -P pager=off -v ON_ERROR_STOP=1 -d "$1" "${@:2}"
}

# new_database NAME: fresh, with the extension.
new_database()
{
	sql postgres -c "DROP DATABASE IF EXISTS $1" \
		-c "CREATE DATABASE $1" 2>/dev/null &&
		sql "$1" -c "CREATE EXTENSION iampolicy"
}
