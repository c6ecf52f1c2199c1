#!/bin/sh
# Builds everything, starts throw-away servers and runs short programs in each language. `make demo` calls it.
set -eu
cd "$(dirname "$0")"

step() { printf '\n== %s\n' "$*"; }
have() { command -v "$1" >/dev/null 2>&1; }

step "building the engine and the test servers' launcher (the first time takes minutes)"
cargo build --release -p testing --bin topology
cargo build --release -p glide-core --example demo
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
mkfifo "$work/control" "$work/started" "$work/cluster-control" "$work/cluster-started"
trap 'exec 3>&- 4>&-; rm -rf "$work"' EXIT
# The first port in what a topology says of itself.
port_of() { echo "$1" | grep -o '"port":[0-9]*' | head -1 | grep -o '[0-9]*$'; }
step "starting a throw-away server, and a cluster of three primaries and three replicas"
target/release/topology standalone <"$work/control" >"$work/started" &
exec 3>"$work/control"
target/release/topology cluster <"$work/cluster-control" >"$work/cluster-started" 3>&- &
exec 4>"$work/cluster-control"
read -r started <"$work/started" || { echo "the server did not start" >&2; exit 1; }
port=$(port_of "$started")
echo "version $(echo "$started" | sed 's/.*"version":"\([^"]*\)".*/\1/') on 127.0.0.1:$port"
read -r started <"$work/cluster-started" || { echo "the cluster did not start" >&2; exit 1; }
cluster=$(port_of "$started")
echo "a node of the cluster is on 127.0.0.1:$cluster"

for language in $languages; do
    step "$language"
    case $language in
        rust) target/release/examples/demo 127.0.0.1 "$port" ;;
        node) node node/examples/demo.mjs 127.0.0.1 "$port" ;;
        python)
            python/.venv/bin/python python/examples/demo.py 127.0.0.1 "$port"
            python/.venv/bin/python python/examples/cluster.py 127.0.0.1 "$cluster"
            ;;
    esac
done
step "done; the servers are gone"
