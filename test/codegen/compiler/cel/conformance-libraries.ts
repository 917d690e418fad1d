import type { CelLibrary } from "../../../../codegen/compiler/cel/check/environment.ts";
import { bindingsLibrary } from "../../../../codegen/compiler/cel/library/bindings.ts";
import { optionalLibrary } from "../../../../codegen/compiler/cel/library/optional.ts";
import { standardLibrary } from "../../../../codegen/compiler/cel/library/standard.ts";
import { latestTextLibrary } from "../../../../codegen/compiler/cel/library/text.ts";
import { twoVariableLibrary } from "../../../../codegen/compiler/cel/library/two-variable.ts";

/** The libraries that the conformance cases expect. */
export const conformanceLibraries: readonly CelLibrary[] = [standardLibrary, twoVariableLibrary, bindingsLibrary, optionalLibrary, latestTextLibrary];
