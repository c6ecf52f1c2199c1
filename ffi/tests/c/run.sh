#!/bin/sh
# Builds quickstart.c against the library, dynamically and statically, and runs it on a throw-away server.
set -eu
cd "$(dirname "$0")/../../.."
build=$(cargo metadata --format-version 1 --no-deps | sed 's/.*"target_directory":"\([^"]*\)".*/\1/')
out="$build/c"
mkdir -p "$out"
cargo build -q -p glide-ffi -p testing
ffi/install.sh --profile debug --prefix "$out/prefix" >/dev/null
export PKG_CONFIG_PATH="$out/prefix/lib/pkgconfig"
flags="-std=c11 -Wall -Wextra -Werror -pthread"
# shellcheck disable=SC2046
cc $flags ffi/tests/c/quickstart.c $(pkg-config --cflags --libs glide) -Wl,-rpath,"$out/prefix/lib" -o "$out/quickstart-shared"
# shellcheck disable=SC2046
cc $flags ffi/tests/c/quickstart.c $(pkg-config --cflags glide) "$out/prefix/lib/libglide.a" \
    $(pkg-config --static --libs-only-l glide | sed 's/-lglide//') -o "$out/quickstart-static"

mkfifo "$out/control.$$" "$out/started.$$"
trap 'exec 3>&-; rm -f "$out/control.$$" "$out/started.$$"' EXIT
"$build/debug/topology" standalone <"$out/control.$$" >"$out/started.$$" &
exec 3>"$out/control.$$"
read -r started <"$out/started.$$" || { echo "the server did not start" >&2; exit 1; }
port=$(echo "$started" | sed 's/.*"port":\([0-9]*\).*/\1/')
passed=0
for program in shared static; do
    "$out/quickstart-$program" 127.0.0.1 "$port"
    passed=$((passed + 1))
done
echo "c: $passed passed, 0 failed"
