import { createDefaultsCompiler } from "./compile-defaults.ts";
import { createValidationCompiler } from "./compile-validation.ts";
import type { FunctionSource } from "./function-source.ts";
import type { OverlayLibrary } from "./overlay-library.ts";
import type { TypeLookup } from "./type-info.ts";

/** Compiles what overlays say of types to functions, one type at a time; nothing is compiled before it is asked for. */
export interface OverlayCompiler {
  /** `(self: Fields) => void`; undefined where neither the type nor a type inside it has a default. */
  readonly compileDefaults: (typeName: string) => FunctionSource | undefined;
  /** `(self, old, path, errors, context, parent) => void`; undefined where the type has no rules. */
  readonly compileValidation: (typeName: string) => FunctionSource | undefined;
  /** The functions of a type with all that they call, ready for `instantiate`. */
  readonly compileAll: (typeName: string) => readonly FunctionSource[];
}

export function createOverlayCompiler(types: TypeLookup, overlays: OverlayLibrary): OverlayCompiler {
  const defaults = createDefaultsCompiler(types, overlays);
  const validation = createValidationCompiler(types, overlays);
  return {
    compileDefaults: defaults.compile,
    compileValidation: validation.compile,
    compileAll(typeName) {
      const found = new Map<string, FunctionSource>();
      const add = (source: FunctionSource | undefined): void => {
        if (source === undefined || found.has(source.name)) return;
        found.set(source.name, source);
        for (const one of source.imports) {
          if (one.kind === "defaults") add(defaults.compile(one.typeName));
          else if (one.kind === "validation") add(validation.compile(one.typeName));
        }
      };
      add(defaults.compile(typeName));
      add(validation.compile(typeName));
      return [...found.values()];
    },
  };
}
