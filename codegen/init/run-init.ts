import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { runGenerate } from "../main.ts";
import { projectFiles } from "./project-files.ts";

/**
 * `typeplane init DIR [--name NAME] [--typeplane SPEC]`: a new control-plane project with a sample kind, generated code, a server
 * and a test. Writes into a new or an empty folder only. Answers the exit code.
 */
export async function runInit(argv: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { name: { type: "string" }, typeplane: { type: "string" } },
  });
  const [folder, ...others] = positionals;
  if (folder === undefined || others.length > 0) {
    console.error("usage: typeplane init DIR [--name NAME] [--typeplane SPEC]");
    return 1;
  }
  const directory = resolve(folder);
  if (existsSync(directory) && readdirSync(directory).some((name) => name !== ".git")) {
    console.error(`${folder} is not empty: name a new folder`);
    return 1;
  }
  const name = values.name ?? packageName(basename(directory));
  for (const [path, text] of Object.entries(projectFiles({ name, typeplane: values.typeplane ?? `^${ownVersion()}` }))) {
    const full = join(directory, path);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, text);
  }
  const code = await generateIn(directory);
  if (code === 0) console.log(`\n${name} is ready. Next:\n\n  cd ${relative(".", directory) || "."}\n  npm install\n  npm test\n  npm start\n`);
  return code;
}

/** Paths in generated files are told from the project's folder. */
async function generateIn(directory: string): Promise<number> {
  const before = process.cwd();
  process.chdir(directory);
  try {
    return await runGenerate(["--crds", "schemas/crds", "--out", "generated"]);
  } finally {
    process.chdir(before);
  }
}

/** A folder's name as npm allows it. */
function packageName(folder: string): string {
  return (
    folder
      .toLowerCase()
      .replace(/[^a-z0-9._-]+/g, "-")
      .replace(/^[._-]+/, "") || "control-plane"
  );
}

/** The version of this package, which stands beside codegen/ or, when that is built, beside dist/. */
function ownVersion(): string {
  for (const path of ["../../package.json", "../../../package.json"]) {
    const url = new URL(path, import.meta.url);
    if (!existsSync(fileURLToPath(url))) continue;
    const { name, version } = JSON.parse(readFileSync(url, "utf8")) as { name?: string; version?: string };
    if (name === "typeplane" && version !== undefined) return version;
  }
  return "0.1.0";
}
