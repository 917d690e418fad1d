import type { CelLibrary } from "../../../../codegen/compiler/cel/check/environment.ts";
import { bindingsLibrary } from "../../../../codegen/compiler/cel/library/bindings.ts";
import { optionalLibrary } from "../../../../codegen/compiler/cel/library/optional.ts";
import { standardLibrary } from "../../../../codegen/compiler/cel/library/standard.ts";
import { textLibrary, textReverseLibrary } from "../../../../codegen/compiler/cel/library/text.ts";
import { twoVariableMacros } from "../../../../codegen/compiler/cel/syntax/two-variable-macros.ts";

/** The libraries that the conformance cases expect. */
export const conformanceLibraries: readonly CelLibrary[] = [
  standardLibrary,
  { name: "two-variable", functions: [], macros: twoVariableMacros },
  bindingsLibrary,
  optionalLibrary,
  textLibrary,
  textReverseLibrary,
];
