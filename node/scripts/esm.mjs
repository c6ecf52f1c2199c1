// Writes the ES module that gives the CommonJS build's names to `import`: both kinds of consumer share its classes.

import { readFileSync, writeFileSync } from "node:fs";

const dist = new URL("../dist/", import.meta.url);

/** The names that a compiled module exports. It cannot be asked itself: it would load the engine. */
function namesOf(module) {
    const compiled = readFileSync(module, "utf8");
    // The compiler lists the module's own names in one line.
    const line = compiled.match(/^exports\.[\w$]+ = .*void 0;$/m)?.[0] ?? "";
    const own = [...line.matchAll(/exports\.([\w$]+) = /g)].map((match) => match[1]);
    const parts = [...compiled.matchAll(/^__exportStar\(require\("(.*)"\), exports\);$/gm)];
    return [...own, ...parts.flatMap((match) => namesOf(new URL(`${match[1]}.js`, module)))];
}

const names = namesOf(new URL("index.js", dist)).sort();
writeFileSync(
    new URL("index.mjs", dist),
    `import glide from "./index.js";\n\nexport const {\n${names.map((name) => `    ${name},\n`).join("")}} = glide;\n`,
);
writeFileSync(new URL("index.d.mts", dist), 'export * from "./index.js";\n');
