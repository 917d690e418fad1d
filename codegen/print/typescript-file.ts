import type { SourceLocation } from "../model/model.ts";
import { type GeneratedFile, shortHash } from "./generated-file.ts";
import type { ModuleSpecifier } from "./module-specifier.ts";

/** What a TypeScript file imports: a module (path below generated/, or "runtime/…", or "node:…"), and a name. */
export interface Import {
  readonly from: string;
  readonly name: string;
  /** Set where the name is imported under another. */
  readonly as?: string;
  readonly type?: boolean;
}

/** A TypeScript file as data: what the emitters make. */
export interface TypeScriptFile {
  readonly path: string;
  readonly source: SourceLocation;
  /** What the file's meaning depends on; its hash stands in the header, so that a change elsewhere leaves the file alone. */
  readonly basis: unknown;
  readonly imports: readonly Import[];
  readonly body: string;
}

/** Prints a TypeScript file: two lines of header, sorted imports, the body. */
export function printTypeScript(file: TypeScriptFile, specifier: ModuleSpecifier): GeneratedFile {
  const header = `// Source: ${file.source.file}#${file.source.pointer}\n// Hash: ${shortHash(file.basis)}\n`;
  const imports = printImports(file.path, file.imports, specifier);
  return { path: file.path, text: `${header}${imports === "" ? "" : `${imports}\n`}\n${file.body.trim()}\n` };
}

function printImports(path: string, imports: readonly Import[], specifier: ModuleSpecifier): string {
  const modules = new Map<string, Map<string, Import>>();
  for (const one of imports) {
    const module = specifier(path, one.from);
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

/** Node's modules, then packages, then files, the farther ones first, as Biome orders them. */
function compareModules(a: string, b: string): number {
  const depth = (module: string) => {
    if (module.startsWith("node:")) return 1000;
    if (!module.startsWith(".")) return 999;
    return module.startsWith("./") ? 0 : module.split("../").length - 1;
  };
  return depth(b) - depth(a) || compareText(a, b);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
