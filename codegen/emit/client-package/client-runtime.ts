import { existsSync, readFileSync } from "node:fs";
import { dirname, posix } from "node:path";
import { fileURLToPath } from "node:url";

/** What a client package has of the runtime: the modules that its own reach, by path ("runtime/client/informer.js"). */
export interface ClientRuntime {
  /** Compiled modules and declarations, or sources where the generator itself runs from sources. */
  readonly files: ReadonlyMap<string, string>;
  /** The npm packages that they import. */
  readonly packages: readonly string[];
}

const root = new URL("../../../", import.meta.url);

/** The modules that `entries` ("runtime/client/index.ts") need, themselves with them. */
export function readClientRuntime(entries: readonly string[]): ClientRuntime {
  const files = new Map<string, string>();
  const packages = new Set<string>();
  const queue = entries.flatMap(formsOf);
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (files.has(path)) continue;
    const text = readFileSync(new URL(path, root), "utf8");
    files.set(path, text);
    for (const [, specifier = ""] of text.matchAll(/\b(?:from|import)\s*\(?\s*"([^"]+)"/g)) {
      if (specifier.startsWith("node:")) continue;
      if (!specifier.startsWith(".")) packages.add(specifier);
      else queue.push(...formsOf(posix.join(dirname(path), specifier).replace(/(\.d)?\.[jt]s$/, ".ts")));
    }
  }
  return { files, packages: [...packages].sort() };
}

/** A module as it stands in this copy of the package: its source, or what was compiled of it. */
function formsOf(source: string): string[] {
  const has = (path: string) => existsSync(fileURLToPath(new URL(path, root)));
  if (has(source) && !source.endsWith(".d.ts")) return [source];
  return [source.replace(/\.ts$/, ".js"), source.replace(/\.ts$/, ".d.ts")].filter(has);
}
