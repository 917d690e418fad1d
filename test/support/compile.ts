import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

export interface CompiledProgram {
  /** The JavaScript file to give to `node`. */
  readonly path: string;
  remove(): void;
}

/** Compiles one TypeScript program of the project with all that it imports, for a Node that does not run TypeScript itself. */
export function compileProgram(source: URL): CompiledProgram {
  // Under node_modules, so that packages are found from there.
  const cache = join(root, "node_modules", ".cache");
  mkdirSync(cache, { recursive: true });
  const outDir = mkdtempSync(join(cache, "typeplane-"));
  const file = fileURLToPath(source);
  const config = {
    extends: join(root, "tsconfig.json"),
    compilerOptions: { noEmit: false, rootDir: root, outDir, typeRoots: [join(root, "node_modules", "@types")] },
    files: [file],
    include: [],
  };
  writeFileSync(join(outDir, "tsconfig.json"), JSON.stringify(config));
  writeFileSync(join(outDir, "package.json"), '{ "type": "module" }');
  const compiler = join(root, "node_modules", "typescript7", "bin", "tsc");
  execFileSync(process.execPath, [compiler, "-p", outDir], { stdio: "inherit" });
  return { path: join(outDir, relative(root, file)).replace(/\.ts$/, ".js"), remove: () => rmSync(outDir, { recursive: true }) };
}
