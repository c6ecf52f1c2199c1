// Writes the ES module that gives the CommonJS build's names to `import`: both kinds of consumer share its classes.

import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const dist = new URL("../dist/", import.meta.url);
const names = Object.keys(createRequire(import.meta.url)("../dist/index.js")).sort();
writeFileSync(
    new URL("index.mjs", dist),
    `import glide from "./index.js";\n\nexport const {\n${names.map((name) => `    ${name},\n`).join("")}} = glide;\n`,
);
writeFileSync(new URL("index.d.mts", dist), 'export * from "./index.js";\n');
