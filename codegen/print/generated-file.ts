import { createHash } from "node:crypto";
import type { SourceLocation } from "../model/model.ts";

/** A file below generated/, ready to be written. */
export interface GeneratedFile {
  /** Relative to generated/: "apps/v1/types/deployment-spec.ts". */
  readonly path: string;
  readonly text: string;
}

/** What a TypeScript file imports: module path relative to generated/ (or to the project's root for "runtime/…"), and names. */
export interface Import {
  readonly from: string;
  readonly name: string;
  /** Set where the name is imported under another. */
  readonly as?: string;
  readonly type?: boolean;
}

export interface TypeScriptFile {
  readonly path: string;
  readonly source: SourceLocation;
  /** What the file's meaning depends on; its hash stands in the header, so that a change elsewhere leaves the file alone. */
  readonly basis: unknown;
  readonly imports: readonly Import[];
  readonly body: string;
}

/** Prints a TypeScript file: two lines of header, sorted imports, the body. */
export function printTypeScript(file: TypeScriptFile): GeneratedFile {
  const header = `// Source: ${file.source.file}#${file.source.pointer}\n// Hash: ${shortHash(file.basis)}\n`;
  const imports = printImports(file.path, file.imports);
  return { path: file.path, text: `${header}${imports === "" ? "" : `${imports}\n`}\n${file.body.trim()}\n` };
}

/** A short name for a value: the same for equal JSON. */
export function shortHash(value: unknown): string {
  return createHash("sha256")
    .update(typeof value === "string" ? value : JSON.stringify(value))
    .digest("hex")
    .slice(0, 12);
}

function printImports(path: string, imports: readonly Import[]): string {
  const modules = new Map<string, Map<string, Import>>();
  for (const one of imports) {
    const module = relativeModule(path, one.from);
    const names = modules.get(module) ?? new Map<string, Import>();
    modules.set(module, names);
    names.set(one.as ?? one.name, one);
  }
  return [...modules]
    .sort(([a], [b]) => compareModules(a, b))
    .map(([module, names]) => printImport(module, [...names.values()]))
    .join("\n");
}

function printImport(module: string, names: readonly Import[]): string {
  // As Biome sorts them: upper and lower case are alike.
  const sorted = [...names].sort((a, b) => compareText(a.name.toLowerCase(), b.name.toLowerCase()));
  const allTypes = sorted.every((one) => one.type === true);
  const specifiers = sorted.map((one) => `${one.type === true && !allTypes ? "type " : ""}${one.name}${one.as === undefined ? "" : ` as ${one.as}`}`);
  const line = `import ${allTypes ? "type " : ""}{ ${specifiers.join(", ")} } from ${JSON.stringify(module)};`;
  if (line.length <= 150) return line;
  return `import ${allTypes ? "type " : ""}{\n${specifiers.map((one) => `  ${one},`).join("\n")}\n} from ${JSON.stringify(module)};`;
}

/** The specifier by which the file at `path` imports `target`. */
function relativeModule(path: string, target: string): string {
  const up = path.split("/").slice(0, -1);
  const isOutside = /^(runtime|codegen)\//.test(target);
  const to = target.split("/");
  if (isOutside) return `${"../".repeat(up.length + 1)}${target}`;
  let shared = 0;
  while (shared < up.length && shared < to.length - 1 && up[shared] === to[shared]) shared++;
  const steps = "../".repeat(up.length - shared);
  return `${steps === "" ? "./" : steps}${to.slice(shared).join("/")}`;
}

/** Farther modules first, as Biome orders them. */
function compareModules(a: string, b: string): number {
  const depth = (module: string) => (module.startsWith("./") ? 0 : module.split("../").length - 1);
  return depth(b) - depth(a) || compareText(a, b);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
