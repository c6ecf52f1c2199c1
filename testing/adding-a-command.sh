#!/bin/sh
# Does to a copy of the repository what docs/adding-a-command.md says, builds the copy, and calls the new command from each
# language on a real server. The page's own blocks are what is added, so the page cannot go stale.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
page=$root/docs/adding-a-command.md
have() { command -v "$1" >/dev/null 2>&1; }
# The same one, so that only the repository's own crates are compiled again.
export CARGO_TARGET_DIR="${CARGO_TARGET_DIR:-$root/target}"
# Always the same place: cargo keeps what it compiled by the folder of the sources.
copy=$CARGO_TARGET_DIR/adding-a-command
rm -rf "$copy"
mkdir -p "$copy"
exec 3>/dev/null
trap 'exec 3>&-; rm -rf "$copy"' EXIT

(cd "$root" && git ls-files --cached --others --exclude-standard | while IFS= read -r file; do
    if [ -e "$file" ]; then printf '%s\n' "$file"; fi
done | xargs -d '\n' cp --parents -t "$copy")

# Appends each block that follows a line with nothing but the name of its file.
awk -v copy="$copy" '
    /^`[^ `]+`$/ { file = $0; gsub(/`/, "", file); next }
    /^```toml$/ && file { inside = 1; print "" >>(copy "/" file); next }
    /^```$/ { if (inside) added++; inside = 0; file = ""; next }
    inside { print >>(copy "/" file) }
    /^#/ { if (!inside) file = "" }
    END { if (added != 2) { print "expected 2 blocks with the name of a file, found " added + 0 >"/dev/stderr"; exit 1 } }
' "$page"
cd "$copy"
cargo run -q -p codegen | tail -4
cargo run -q -p codegen -- --check >/dev/null

mkfifo "$copy/control" "$copy/started"
cargo build -q -p testing --bin topology
mkdir -p .cache && ln -s "$root/.cache/servers" .cache/servers
"$CARGO_TARGET_DIR/debug/topology" standalone <"$copy/control" >"$copy/started" &
exec 3>"$copy/control"
read -r started <"$copy/started" || { echo "the server did not start" >&2; exit 1; }
port=$(echo "$started" | sed 's/.*"port":\([0-9]*\).*/\1/')

if have node; then
    [ -d "$root/node/node_modules" ] || make -C "$root/node" modules
    ln -s "$root/node/node_modules" node/node_modules
    npx --prefix node tsc -p node/tsconfig.json
    node node/scripts/esm.mjs
    cargo build -q -p glide-node
    cp "$CARGO_TARGET_DIR/debug/libglide_node.so" "node/native/glide.$(node -p 'require("./node/scripts/platform.cjs").platform()').node"
    cat >node/added.mjs <<'EOF'
import assert from "node:assert/strict";
import { Batch, GlideClient } from "@valkey/valkey-glide";

const client = await GlideClient.createClient({ addresses: [{ host: "127.0.0.1", port: Number(process.argv[2]) }] });
const lines = await client.objectHelp();
assert.match(lines.join("\n"), /ENCODING/);
assert.deepEqual(await client.exec(new Batch(false).objectHelp(), true), [lines]);
client.close();
console.log("node: client.objectHelp() and batch.objectHelp() work");
EOF
    node node/added.mjs "$port"
else
    echo "SKIPPED adding a command to node: no node in PATH"
fi

if have python3; then
    cargo build -q -p glide-python
    cp "$CARGO_TARGET_DIR/debug/lib_glide.so" python/src/glide_shared/_glide.abi3.so
    cat >python/added.py <<'EOF'
import asyncio
import sys

import glide
import glide_sync

PORT = int(sys.argv[1])


async def main() -> None:
    async with await glide.GlideClient.create(
        glide.GlideClientConfiguration([glide.NodeAddress("127.0.0.1", PORT)])
    ) as client:
        lines = await client.object_help()
        assert any(b"ENCODING" in line for line in lines), lines
        assert await client.exec(glide.Batch(is_atomic=False).object_help(), raise_on_error=True) == [lines]
    with glide_sync.GlideClient.create(
        glide_sync.GlideClientConfiguration([glide_sync.NodeAddress("127.0.0.1", PORT)])
    ) as sync_client:
        assert sync_client.object_help() == lines


asyncio.run(main())
print("python: object_help works in the asyncio client, the sync client and the batch")
EOF
    PYTHONPATH=python/src python3 python/added.py "$port"
else
    echo "SKIPPED adding a command to python: no python3 in PATH"
fi
