import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import ts from "typescript";

const ROOT = join(__dirname, "..");
const SNAPSHOT = join(ROOT, "test", "api.txt");

/** Every exported name, with its members and their types. */
function publicApi(): string {
    const entry = join(ROOT, "dist", "index.d.ts");
    const program = ts.createProgram([entry], { types: ["node"], skipLibCheck: true });
    const checker = program.getTypeChecker();
    const file = program.getSourceFile(entry);
    const module = file && checker.getSymbolAtLocation(file);
    assert.ok(module);
    const lines: string[] = [];
    for (const exported of checker.getExportsOfModule(module)) {
        const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
        for (const declaration of symbol.declarations ?? [])
            lines.push(...describeDeclaration(declaration, exported.name));
    }
    return `${lines.sort().join("\n")}\n`;
}

function describeDeclaration(declaration: ts.Declaration, name: string): string[] {
    const text = (node: ts.Node) => node.getText().replace(/\s+/g, " ").replace(/;$/, "");
    const withoutDocs = (node: ts.Node) => text(node).replace(/\/\*\*.*?\*\/ /g, "");
    if (ts.isClassDeclaration(declaration) || ts.isInterfaceDeclaration(declaration)) {
        const heritage = (declaration.heritageClauses ?? []).map((clause) => ` ${text(clause)}`).join("");
        const members = (declaration.members as ts.NodeArray<ts.ClassElement | ts.TypeElement>)
            .filter((member) => !/^(private|protected)/.test(text(member)))
            .map((member) => `${name}.${withoutDocs(member)}`);
        return [`${name}${heritage}`, ...members];
    }
    if (ts.isEnumDeclaration(declaration)) return declaration.members.map((member) => `${name}.${withoutDocs(member)}`);
    return [`${name}: ${withoutDocs(declaration)}`];
}

describe("the public names", () => {
    it("are those of the snapshot (UPDATE=1 writes it anew)", () => {
        const found = publicApi();
        if (process.env.UPDATE) writeFileSync(SNAPSHOT, found);
        assert.equal(found, readFileSync(SNAPSHOT, "utf8"));
    });

    it("are all there at run time, for import as for require", async () => {
        const required = require("@valkey/valkey-glide");
        const imported = await import("@valkey/valkey-glide");
        for (const [name, value] of Object.entries(required)) assert.equal((imported as any)[name], value, name);
    });
});
