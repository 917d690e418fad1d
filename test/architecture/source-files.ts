import { readdirSync, readFileSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import ts from "typescript";

/** The repository's root, an absolute path. */
export const root = resolve(import.meta.dirname, "../..");

/** One thing a source file imports. */
export interface Import {
  /** From the root for files of the project ("runtime/meta/json.ts"), else the package's name ("lmdb", "node:fs"). */
  readonly target: string;
  /** True when nothing is left of it once types are erased. */
  readonly typeOnly: boolean;
}

/** One file of the project. */
export interface SourceFile {
  /** From the root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

const cache = new Map<string, readonly SourceFile[]>();

/** The TypeScript and JavaScript files below a folder, dependencies and peers left out. */
export function sourceFiles(folder: string): readonly SourceFile[] {
  let files = cache.get(folder);
  if (files === undefined) {
    files = [...pathsBelow(join(root, folder))].map(readSource);
    cache.set(folder, files);
  }
  return files;
}

function* pathsBelow(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (entry.name !== "node_modules" && entry.name !== "peers") yield* pathsBelow(path);
    } else if (/\.(ts|mjs|js)$/.test(entry.name)) yield path;
  }
}

function readSource(path: string): SourceFile {
  const text = readFileSync(path, "utf8");
  return { path: fromRoot(path), text, imports: importsOf(path, text) };
}

function fromRoot(path: string): string {
  return relative(root, path).replaceAll("\\", "/");
}

/** Static imports and re-exports with what they are, and dynamic imports of a literal. */
function importsOf(path: string, text: string): Import[] {
  const typeOnly = new Set([...text.matchAll(/^(?:import|export) type [^"]*? from "([^"]+)"/gm)].map((match) => match[1]));
  const valued = new Set([...text.matchAll(/^(?:import|export) (?!type )[^"]*? from "([^"]+)"/gm)].map((match) => match[1]));
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => ({
    target: fileName.startsWith(".") ? fromRoot(resolve(path, "..", fileName)) : fileName,
    typeOnly: typeOnly.has(fileName) && !valued.has(fileName),
  }));
}

/** The package of an import, without the path inside it; undefined for the project's own files and Node's modules. */
export function packageOf(target: string): string | undefined {
  if (target.startsWith("node:") || /^(runtime|codegen|generated|test|bench|dist|examples|scripts)\//.test(target)) return undefined;
  const parts = target.split("/");
  return target.startsWith("@") ? parts.slice(0, 2).join("/") : parts[0];
}

/** "src/a.ts -> b" for each import that a rule refuses, sorted: an empty list is what a test wants. */
export function refusedImports(files: readonly SourceFile[], isRefused: (imported: Import, file: SourceFile) => boolean): string[] {
  return files.flatMap((file) => file.imports.filter((one) => isRefused(one, file)).map((one) => `${file.path} -> ${one.target}`)).sort();
}

/** The last part of a path. */
export function fileName(file: SourceFile): string {
  return basename(file.path);
}
