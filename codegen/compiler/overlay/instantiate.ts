import type { FunctionSource } from "./function-source.ts";

/** A module of the runtime by what it exports. */
export type RuntimeModules = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** A compiled function of either sort: see `createDefaultsCompiler` and `createValidationCompiler`. */
export type CompiledFunction = (...args: readonly unknown[]) => void;

/**
 * Turns compiled functions into functions of this process: they see each other and the modules of the runtime that
 * they import. What a text of an overlay says stands in the code as a JSON literal or a checked name only.
 * @throws Error when something they need is missing.
 */
export function instantiate(sources: readonly FunctionSource[], modules: RuntimeModules): ReadonlyMap<string, CompiledFunction> {
  const names = new Set(sources.map((source) => source.name));
  const imports = new Map<string, unknown>();
  for (const source of sources) {
    for (const one of source.imports) {
      if (one.kind !== "module") {
        if (!names.has(one.symbol)) throw new Error(`${source.name} needs ${one.symbol}, which is not compiled`);
      } else if (!one.type) {
        const value = modules[one.from]?.[one.symbol];
        if (value === undefined) throw new Error(`${source.name} needs \`${one.symbol}\` of ${one.from}, which is not there`);
        imports.set(one.symbol, value);
      }
    }
  }
  const body = ['"use strict";', ...sources.map(printScript), `return { ${[...names].join(", ")} };`].join("\n");
  const made: Record<string, CompiledFunction> = new Function(...imports.keys(), body)(...imports.values());
  return new Map(Object.entries(made));
}

/** A function as JavaScript. */
function printScript(source: FunctionSource): string {
  const parameters = source.parameters.map((parameter) => parameter.name).join(", ");
  return [
    `function ${source.name}(${parameters}) {`,
    ...source.body.map((line) => line.replace(/^(\s*(?:const|let) \w+): Fields = /, "$1 = ")),
    "}",
  ].join("\n");
}
