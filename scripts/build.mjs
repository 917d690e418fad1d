// Compiles to dist/, copies what is no TypeScript, joins what a server starts with, and merges field descriptions for `kubectl explain`.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundleServer } from "./bundle-server.mjs";
import { mergeDescriptions } from "./merge-descriptions.mjs";

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));

const compiled = spawnSync(process.execPath, ["node_modules/typescript7/bin/tsc", "-p", "tsconfig.build.json"], { stdio: "inherit" });
if (compiled.status !== 0) process.exit(compiled.status ?? 1);

for (const folder of ["codegen", "generated", "runtime"]) copyOthers(folder);

const descriptions = mergeDescriptions();
writeFileSync("dist/descriptions.json", JSON.stringify(descriptions));
await bundleServer();
writeFileSync("dist/.built", "");

/** Copies files that are read at run time and that tsc leaves out. */
function copyOthers(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) copyOthers(path);
    else if (/\.(json|hbs)$/.test(entry.name)) {
      mkdirSync(join("dist", folder), { recursive: true });
      cpSync(path, join("dist", path));
    }
  }
}
