// Writes the ES module that gives the CommonJS build's names to `import`: both kinds of consumer share its classes.

import { readFileSync, writeFileSync } from "node:fs";

const dist = new URL("../dist/", import.meta.url);
// The compiler lists the names in one line. The module itself cannot be asked: it would load the engine.
const compiled = readFileSync(new URL("index.js", dist), "utf8");
const line = compiled.match(/^exports\.[\w$]+ = .*void 0;$/m)?.[0];
if (line === undefined || compiled.includes("__exportStar")) {
    throw new Error("index.ts: expected only exports by name");
}
const names = [...line.matchAll(/exports\.([\w$]+) = /g)].map((match) => match[1]).sort();
writeFileSync(
    new URL("index.mjs", dist),
    `import glide from "./index.js";\n\nexport const {\n${names.map((name) => `    ${name},\n`).join("")}} = glide;\n`,
);
writeFileSync(new URL("index.d.mts", dist), 'export * from "./index.js";\n');
