#!/bin/sh
# Brings the servers of the test matrix into <cache>/servers/<name>, from the Debian archive this machine already uses.
# The machine's own apt set-up is read and never changed: lists, downloads and unpacked files all stay in the cache.
#
#   testing/fetch-servers.sh [name...]      all of valkey-9.1 valkey-8.0 redis-7.0 redisearch-1.2 when no name is given
#
#   GLIDE_CACHE    cache folder, default <repository>/.cache
#   FETCH_AGAIN=1  fetch what is there already, or what a server in PATH stands in for
#   FETCH_TRIES    attempts per download, default 4
#   APT_SOURCES    where the machine's sources are, default /etc/apt
#
# redisearch-1.2 is the server redis-7.0 with the only search module that the archive has: an old one, for the commands that it shares
# with today's. Without it, the tests that need it are skipped.
#
# Result per server: bin/server and bin/cli, launchers that can be started from anywhere, and a file `version`.
set -eu

repository=$(cd "$(dirname "$0")/.." && pwd)
cache=${GLIDE_CACHE:-$repository/.cache}
servers=$cache/servers
tries=${FETCH_TRIES:-4}
mkdir -p "$servers"
servers=$(cd "$servers" && pwd)
work=

# Every server comes with the libraries of its own suite down to libc: a server built for sid does not run on an older
# libc, and a machine without root has no way to install the missing ones.
common="libc6 libjemalloc2 liblzf1 libsystemd0 libatomic1 libcap2 libgcc-s1 libstdc++6 libzstd1 zlib1g liblzma5 liblz4-1"
older="libssl3 libhiredis0.14 liblua5.1-0 lua-cjson lua-bitop libgcrypt20 libgpg-error0"

main() {
    [ $# -gt 0 ] || set -- valkey-9.1 valkey-8.0 redis-7.0 redisearch-1.2
    trap 'rm -rf "$work"' EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM
    missing=0
    for name in "$@"; do
        case $name in
        valkey-9.1) provide "$name" valkey sid "sid" "libssl3t64 $common" ;;
        valkey-8.0) provide "$name" valkey bookworm-backports "bookworm bookworm-backports" "$older $common" ;;
        redis-7.0) provide "$name" redis bookworm "bookworm" "$older $common" ;;
        redisearch-1.2)
            provide "$name" redis bookworm "bookworm" "$older $common" redisearch ||
                say "WARNING: $name: the tests of searches are skipped"
            ;;
        *) say "$name: unknown, expected valkey-9.1, valkey-8.0, redis-7.0 or redisearch-1.2" && exit 2 ;;
        esac || missing=$((missing + 1))
    done
    [ "$missing" -eq 0 ] || { say "$missing of $# servers are missing"; exit 1; }
}

say() { printf '%s\n' "servers: $*" >&2; }

# provide <name> <valkey|redis> <suite of the server> <suites> <libraries> [module]
provide() {
    if [ -x "$servers/$1/bin/server" ] && [ -s "$servers/$1/version" ] && [ -z "${FETCH_AGAIN:-}" ]; then
        say "$1: $(cat "$servers/$1/version")"
        return 0
    fi
    rm -rf "$work"
    work=$(mktemp -d "$servers/.fetch-$1.XXXXXX")
    if fetch "$@"; then
        install_folder "$1"
    elif [ -d "$servers/$1/libexec" ]; then
        say "WARNING: $1 could not be fetched again; the one fetched before stays"
    elif [ -n "${6:-}" ]; then
        return 1 # a server in PATH does not have the module
    else
        stand_in "$1" "$2"
    fi
}

fetch() {
    name=$1 program=$2 from=$3 suites=$4 libraries=$5 module=${6:-}
    mkdir -p "$work/parts" "$work/lists/partial" "$work/cache/archives/partial" "$work/debs" "$work/tree"
    command -v apt-get >/dev/null && command -v dpkg >/dev/null || { say "$name: apt-get and dpkg are needed"; return 1; }
    copy_stanza "$suites" || { say "$name: found no Debian stanza in the machine's apt sources"; return 1; }
    say "$name: reading the package lists of $suites"
    again apt update -qq || { say "$name: the package lists of $suites could not be read, see the apt messages above"; return 1; }
    say "$name: downloading $program-server, $program-tools and $(echo "$libraries" | wc -w) libraries"
    # One call for all: apt reads its lists anew each time, which takes seconds for sid. Finished files are not fetched again.
    # shellcheck disable=SC2086
    (cd "$work/debs" && again apt download -q "$program-server/$from" "$program-tools/$from" $libraries ${module:+"redis-$module"}) ||
        { say "$name: not everything could be downloaded, see the apt messages above"; return 1; }
    for deb in "$work"/debs/*.deb; do dpkg -x "$deb" "$work/tree" || return 1; done
    assemble "$name" "$program" "$module"
}

# The first stanza of a Debian release itself, not of its security updates, so that mirrors, proxies and keys are the
# machine's own.
copy_stanza() {
    set -- "$1" "${APT_SOURCES:-/etc/apt}"
    for file in "$2"/sources.list.d/*.sources; do
        [ -r "$file" ] || continue
        awk -v suites="$1" '
            BEGIN { RS = ""; FS = "\n" }
            /(^|\n)Suites:([^\n]* )?(bullseye|bookworm|trixie|forky|sid|oldstable|stable|testing)( |\n|$)/ && !/(^|\n)Enabled: *no/ {
                for (i = 1; i <= NF; i++) {
                    if ($i ~ /^#/) continue
                    if ($i ~ /^Suites:/) $i = "Suites: " suites
                    if ($i ~ /^Components:/) $i = "Components: main"
                    if ($i ~ /^Types:/) $i = "Types: deb"
                    print $i
                }
                exit
            }' "$file" >"$work/parts/machine.sources"
        [ -s "$work/parts/machine.sources" ] && return 0
        rm -f "$work/parts/machine.sources"
    done
    for file in "$2"/sources.list "$2"/sources.list.d/*.list; do
        [ -r "$file" ] || continue
        awk -v suites="$1" '
            $1 == "deb" {
                at = 2
                if ($2 ~ /^\[/) while (at <= NF && $(at++) !~ /\]$/);
                if ($(at + 1) !~ /^(bullseye|bookworm|trixie|forky|sid|oldstable|stable|testing)$/) next
                head = $1
                for (i = 2; i <= at; i++) head = head " " $i
                count = split(suites, suite, " ")
                for (i = 1; i <= count; i++) print head, suite[i], "main"
                exit
            }' "$file" >"$work/parts/machine.list"
        [ -s "$work/parts/machine.list" ] && return 0
        rm -f "$work/parts/machine.list"
    done
    return 1
}

# Hooks of the machine, such as those that empty its package cache in container images, are none of our business. Root's
# apt would hand the download to a user who may not write here: hence the sandbox option.
apt() {
    printf '#clear APT::Update::%s;\n' Pre-Invoke Post-Invoke Post-Invoke-Success >"$work/apt.conf"
    apt-get -c "$work/apt.conf" -o Dir::Etc::sourcelist=/dev/null -o Dir::Etc::sourceparts="$work/parts" \
        -o Dir::Etc::preferencesparts=/dev/null -o Dir::Etc::preferences=/dev/null \
        -o Dir::State::lists="$work/lists" -o Dir::Cache="$work/cache" -o APT::Sandbox::User="$(id -un)" \
        -o Acquire::Languages=none -o APT::Update::Error-Mode=any "$@"
}

again() {
    attempt=1
    until "$@" >&2; do
        [ "$attempt" -lt "$tries" ] || return 1
        say "attempt $attempt of $tries failed, trying again in $((attempt * 2)) s"
        sleep $((attempt * 2))
        attempt=$((attempt + 1))
    done
}

# Keeps of the unpacked packages only the programs and the libraries, some 25 MB, and writes the launchers.
assemble() {
    out=$work/out
    mkdir -p "$out/bin" "$out/lib" "$out/libexec"
    # Files before links: the loader has a link of its own name, which must not replace it.
    shared='( -name *.so -o -name *.so.* ) ! -path */gconv/* ! -path */audit/*'
    set -f
    # shellcheck disable=SC2086
    find "$work/tree" -type f $shared -exec cp {} "$out/lib/" \; && find "$work/tree" -type l $shared -exec cp -Pn {} "$out/lib/" \;
    set +f
    # The server is a link to the dump checker in Debian's packages: one program that looks at its name.
    cp "$work/tree/usr/bin/$2-check-rdb" "$out/libexec/server" || return 1
    cp "$work/tree/usr/bin/$2-cli" "$out/libexec/cli" || return 1
    loader=$(cd "$out/lib" && ls ld-linux*.so.* | head -n 1)
    [ -n "$loader" ] || { say "$1: libc6 came without a loader"; return 1; }
    launcher "$out/bin/server" "$loader" "$2-server" server "${3:+ --loadmodule \"\$root/lib/$3.so\"}"
    launcher "$out/bin/cli" "$loader" "$2-cli" cli
    remember_version "$out" || { say "$1: the unpacked server does not start"; return 1; }
}

# launcher <file> <loader> <name the program sees> <program> [more arguments]
launcher() {
    cat >"$1" <<SCRIPT
#!/bin/sh
root=\$(dirname "\$(dirname "\$(readlink -f "\$0")")")
exec "\$root/lib/$2" --argv0 $3 --library-path "\$root/lib" "\$root/libexec/$4" "\$@"${5:-}
SCRIPT
    chmod 755 "$1"
}

remember_version() {
    text=$("$1/bin/server" --version) || return 1
    printf '%s\n' "$text" | sed -n 's/.*[ =]v=\([0-9.]*\).*/\1/p' >"$1/version"
    [ -s "$1/version" ]
}

install_folder() {
    case $(cat "$work/out/version") in
    "${1##*-}"*) ;;
    *) [ -n "$module" ] || say "WARNING: $1: the archive has moved on, this is really version $(cat "$work/out/version")" ;;
    esac
    rm -rf "${servers:?}/$1"
    mv "$work/out" "$servers/$1"
    say "$1: $(cat "$servers/$1/version") is ready in $servers/$1"
}

# A server in PATH takes the place of one that cannot be fetched.
stand_in() {
    for program in "$2" valkey redis; do
        found=$(command -v "$program-server") || continue
        out=$work/out
        rm -rf "$out" && mkdir -p "$out/bin"
        printf '#!/bin/sh\nexec "%s" "$@"\n' "$found" >"$out/bin/server"
        printf '#!/bin/sh\nexec "%s" "$@"\n' "$(command -v "$program-cli" || echo false)" >"$out/bin/cli"
        chmod 755 "$out/bin/server" "$out/bin/cli"
        remember_version "$out" || continue
        say "WARNING: $1 could not be fetched; $found, version $(cat "$out/version"), STANDS IN for it"
        printf '%s (stand-in: %s; FETCH_AGAIN=1 tries to fetch)\n' "$(cat "$out/version")" "$found" >"$out/version"
        rm -rf "${servers:?}/$1"
        mv "$out" "$servers/$1"
        return 0
    done
    say "$1: could not be fetched, and PATH has no valkey-server or redis-server"
    return 1
}

main "$@"
