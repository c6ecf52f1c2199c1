import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import ts from "typescript";

const ROOT = join(__dirname, "..");
const SNAPSHOT = join(ROOT, "test", "api.txt");

/** Parts of `bitfield`, whose comment is that of the interface. */
const INHERITS_ITS_COMMENT = /\.toArgs?$/;

/** Every exported name, with its declarations. */
function* exported(): Generator<[name: string, declaration: ts.Declaration]> {
    const entry = join(ROOT, "dist", "index.d.ts");
    const program = ts.createProgram([entry], { types: ["node"], skipLibCheck: true });
    const checker = program.getTypeChecker();
    const file = program.getSourceFile(entry);
    const module = file && checker.getSymbolAtLocation(file);
    assert.ok(module);
    for (const name of checker.getExportsOfModule(module)) {
        const symbol = name.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(name) : name;
        for (const declaration of symbol.declarations ?? []) yield [name.name, declaration];
    }
}

/** Every exported name, with its members and their types. */
function publicApi(): string {
    const lines = [...exported()].flatMap(([name, declaration]) => describeDeclaration(declaration, name));
    return `${lines.sort().join("\n")}\n`;
}

/** Methods by their class and name, with the texts of their overloads' comments. */
function comments(): Map<string, string[]> {
    const found = new Map<string, string[]>();
    for (const [name, declaration] of exported()) {
        if (!ts.isClassDeclaration(declaration)) continue;
        for (const member of declaration.members.filter(ts.isMethodDeclaration)) {
            if (ts.getCombinedModifierFlags(member) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)) continue;
            const key = `${name}.${member.name.getText()}`;
            const texts = ts.getJSDocCommentsAndTags(member).map((doc) => ts.getTextOfJSDocComment(doc.comment) ?? "");
            found.set(key, [...(found.get(key) ?? []), ...texts.filter((text) => text !== "")]);
        }
    }
    return found;
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

    it("have comments that say more than the name", () => {
        const methods = comments();
        assert.ok(methods.size > 200);
        const letters = (text: string) => text.toLowerCase().replace(/[^a-z]/g, "");
        const bare = [...methods].filter(([method, [text = ""]]) => {
            const name = letters(method.slice(method.indexOf(".") + 1));
            return text.split(/\s+/).length < 2 || letters(text) === name;
        });
        assert.deepEqual(
            bare.map(([method]) => method).filter((method) => !INHERITS_ITS_COMMENT.test(method)),
            [],
        );
    });

    it("are all there at run time, for import as for require", async () => {
        const required = require("@valkey/valkey-glide");
        const imported = await import("@valkey/valkey-glide");
        for (const [name, value] of Object.entries(required)) assert.equal((imported as any)[name], value, name);
    });
});
