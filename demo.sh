#!/bin/sh
# Builds everything, starts throw-away servers and runs short programs of each language. `make demo` calls it.
set -eu
cd "$(dirname "$0")"

step() { printf '\n== %s\n' "$*"; }
have() { command -v "$1" >/dev/null 2>&1; }

step "building the engine and the test servers' launcher (the first time takes minutes)"
cargo build --release -p testing --bin topology
cargo build --release -p glide-core --example demo --example cluster
languages="rust"
if have node; then
    step "building the Node package"
    make -C node build
    languages="$languages node"
else
    echo "SKIPPED node: no node in PATH"
fi
if have python3; then
    step "building the Python package"
    make -C python build
    languages="$languages python"
else
    echo "SKIPPED python: no python3 in PATH"
fi

work=$(mktemp -d)
mkfifo "$work/control" "$work/started"
trap 'exec 3>&-; rm -rf "$work"' EXIT

# Starts servers in place of those before, given their kind and options. Says where one of them listens in $port.
serve() {
    exec 3>&-
    target/release/topology "$@" <"$work/control" >"$work/started" &
    exec 3>"$work/control"
    read -r started <"$work/started" || { echo "the servers did not start" >&2; exit 1; }
    port=$(echo "$started" | sed 's/.*"port":\([0-9]*\).*/\1/')
    echo "version $(echo "$started" | sed 's/.*"version":"\([^"]*\)".*/\1/') on 127.0.0.1:$port"
}

step "starting a throw-away server"
serve standalone

for language in $languages; do
    step "$language"
    case $language in
        rust) target/release/examples/demo 127.0.0.1 "$port" ;;
        node) node node/examples/demo.mjs 127.0.0.1 "$port" ;;
        python) python/.venv/bin/python python/examples/demo.py 127.0.0.1 "$port" ;;
    esac
done
step "starting a throw-away cluster: three primaries with a replica each"
serve cluster --primaries 3 --replicas 1

for language in $languages; do
    case $language in
        rust)
            step "$language, in the cluster"
            target/release/examples/cluster 127.0.0.1 "$port"
            ;;
        node)
            step "$language, in the cluster"
            node node/examples/cluster.mjs 127.0.0.1 "$port"
            ;;
        python)
            step "$language, in the cluster"
            python/.venv/bin/python python/examples/cluster.py 127.0.0.1 "$port"
            ;;
    esac
done
step "done; the servers are gone"
