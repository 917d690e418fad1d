import { type CompiledFunction, type FunctionSource, instantiate } from "../../../../codegen/compiler/overlay/index.ts";

/** Makes compiled functions run, with the modules of the runtime that they import. */
export async function instantiateSources(sources: readonly FunctionSource[]): Promise<ReadonlyMap<string, CompiledFunction>> {
  const modules: Record<string, Record<string, unknown>> = {};
  for (const source of sources) {
    for (const one of source.imports) {
      if (one.kind === "module" && !one.type) modules[one.from] ??= (await import(`../../../../${one.from}`)) as Record<string, unknown>;
    }
  }
  return instantiate(sources, modules);
}
