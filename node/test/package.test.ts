import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { Topology } from "./support/topology";

const ROOT = join(__dirname, "..");

describe("the package, installed from its tarball", () => {
    let folder: string;
    let tarball: string;
    let servers: Topology;

    before(async () => {
        folder = mkdtempSync(join(tmpdir(), "glide-package-"));
        const [packed] = JSON.parse(run(ROOT, "npm", "pack", "--json", "--pack-destination", folder));
        tarball = join(folder, packed.filename);
        servers = await Topology.start("standalone");
    });
    after(async () => {
        rmSync(folder, { recursive: true });
        await servers.end();
    });

    /** An empty project with nothing but the package. */
    function project(name: string, manifest: object): string {
        const path = join(folder, name);
        mkdirSync(path);
        writeFileSync(join(path, "package.json"), JSON.stringify({ name, private: true, ...manifest }));
        run(path, "npm", "install", "--offline", "--no-audit", "--no-fund", tarball);
        return path;
    }

    /** The README's program, for the server of this test. */
    function example(): string {
        const [, code] = /```js\n(.*?)```/s.exec(readFileSync(join(ROOT, "README.md"), "utf8")) ?? [];
        assert.ok(code.includes("6379"));
        return code.replace("6379", String(servers.port)).replace("localhost", "127.0.0.1");
    }

    const OUTPUT = "Hello\n[ 'OK', 15 ]\n";

    it("runs the README's example in an ES module", () => {
        const path = project("esm", { type: "module" });
        writeFileSync(join(path, "main.js"), example());
        assert.equal(run(path, process.execPath, "main.js"), OUTPUT);
    });

    it("runs the README's example in a CommonJS module", () => {
        const path = project("cjs", {});
        const body = example().replace(/^import (.*) from (.*);/m, "const $1 = require($2);");
        writeFileSync(join(path, "main.js"), `(async () => {\n${body}\n})();`);
        assert.equal(run(path, process.execPath, "main.js"), OUTPUT);
    });

    it("compiles and runs the README's example in TypeScript, as either kind of module", () => {
        for (const [name, type] of [
            ["ts-esm", "module"],
            ["ts-cjs", "commonjs"],
        ]) {
            const path = project(name, { type });
            cpSync(join(ROOT, "node_modules", "@types"), join(path, "node_modules", "@types"), { recursive: true });
            cpSync(join(ROOT, "node_modules", "undici-types"), join(path, "node_modules", "undici-types"), {
                recursive: true,
            });
            const [, head, body] = /^(import .*?;)(.*)$/s.exec(example()) ?? [];
            writeFileSync(join(path, "main.ts"), `${head}\nasync function main(): Promise<void> {${body}}\nmain();\n`);
            const options = { strict: true, module: "nodenext", target: "es2022", types: ["node"] };
            writeFileSync(
                join(path, "tsconfig.json"),
                JSON.stringify({ compilerOptions: options, files: ["main.ts"] }),
            );
            run(path, process.execPath, join(ROOT, "node_modules", "typescript", "bin", "tsc"));
            assert.equal(run(path, process.execPath, "main.js"), OUTPUT);
        }
    });

    for (const type of ["module", "commonjs"]) {
        it(`compiles in strict mode with every kind of signature, in a ${type}`, () => {
            const path = project(`consumer-${type}`, { type });
            for (const name of ["@types", "undici-types"]) {
                cpSync(join(ROOT, "node_modules", name), join(path, "node_modules", name), { recursive: true });
            }
            cpSync(join(ROOT, "test", "consumer", "consumer.ts"), join(path, "consumer.ts"));
            const compilerOptions = {
                ...{
                    strict: true,
                    noUncheckedIndexedAccess: true,
                    noUnusedLocals: true,
                    skipLibCheck: false,
                    noEmit: true,
                },
                ...{ module: "nodenext", target: "es2022", types: ["node"] },
            };
            writeFileSync(join(path, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["consumer.ts"] }));
            run(path, process.execPath, join(ROOT, "node_modules", "typescript", "bin", "tsc"));
        });
    }

    it("is found as a package should be, by publint", () => {
        const output = run(ROOT, program("publint"), "run", tarball, "--strict");
        assert.match(output, /All good!/);
    });

    it("has types that every kind of module finds, by arethetypeswrong", () => {
        const output = run(ROOT, program("attw"), tarball, "--no-emoji", "--no-color");
        assert.match(output, /No problems found/);
    });

    it("shares its classes between import and require", () => {
        const path = project("both", { type: "module" });
        const code = `
            import { createRequire } from "node:module";
            import { GlideClient, RequestError } from "@valkey/valkey-glide";
            const required = createRequire(import.meta.url)("@valkey/valkey-glide");
            console.log(GlideClient === required.GlideClient, new required.TimeoutError() instanceof RequestError);`;
        writeFileSync(join(path, "main.js"), code);
        assert.equal(run(path, process.execPath, "main.js"), "true true\n");
    });

    it("takes at most 12 MB and brings nothing else", () => {
        const path = project("size", {});
        const installed = run(path, "npm", "ls", "--all", "--parseable").trim().split("\n");
        assert.equal(installed.length, 2);
        assert.ok(statSync(tarball).size < 6_000_000);
        const kilobytes = Number(/^\d+/.exec(run(path, "du", "-sk", "node_modules"))?.[0]);
        assert.ok(kilobytes < 12_000, `${kilobytes} kB`);
    });
});

/** A program of a development dependency. */
function program(name: string): string {
    return join(ROOT, "node_modules", ".bin", name);
}

function run(cwd: string, program: string, ...args: string[]): string {
    return execFileSync(program, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], timeout: 240_000 });
}
