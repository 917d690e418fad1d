// Makes a clone ready to run: installs what package-lock.json says, and builds when a source is newer than the build.
// Plain Node, because it runs before anything is installed.
import { spawnSync } from "node:child_process";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { newest } from "./newest.mjs";

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));

if (newest("package-lock.json") > newest("node_modules/.package-lock.json")) {
  console.error("installing dependencies");
  // Through npm's own script where npm runs this: on some systems there is no `npm` that can be spawned by name.
  const npm = process.env.npm_execpath;
  const args = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  const installed = npm?.endsWith(".js")
    ? spawnSync(process.execPath, [npm, ...args], { stdio: "inherit" })
    : spawnSync("npm", args, { stdio: "inherit" });
  if (installed.status !== 0) process.exit(installed.status ?? 1);
}

const sources = newest(
  "codegen",
  "generated",
  "runtime",
  "bench",
  "scripts/build.mjs",
  "scripts/bundle-server.mjs",
  "tsconfig.json",
  "tsconfig.build.json",
  "package-lock.json",
);
if (sources > newest("dist/.built")) {
  console.error("building");
  const built = spawnSync(process.execPath, ["scripts/build.mjs"], { stdio: "inherit" });
  if (built.status !== 0) process.exit(built.status ?? 1);
}
