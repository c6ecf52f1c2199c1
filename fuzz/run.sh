#!/bin/sh
# Runs every fuzz target for some seconds; fails when one finds something. The finding is kept in artifacts/.
set -eu
cd "$(dirname "$0")"
seconds=${1:?usage: run.sh SECONDS}

if ! command -v rustup >/dev/null || ! rustup toolchain list | grep -q nightly; then
    echo "SKIPPED fuzzing: it needs a nightly toolchain (rustup toolchain install nightly)"
    exit 0
fi
command -v cargo-fuzz >/dev/null || cargo install cargo-fuzz --locked

for target in $(cargo +nightly fuzz list); do
    mkdir -p "corpus/$target"
    echo "fuzzing $target for $seconds s"
    cargo +nightly fuzz run "$target" "corpus/$target" -- \
        -max_total_time="$seconds" -max_len=4096 -rss_limit_mb=1024 -timeout=10 -verbosity=0 -print_final_stats=1
done
