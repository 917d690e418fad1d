import type { CelLibrary } from "../check/environment.ts";
import { twoVariableMacros } from "../syntax/two-variable-macros.ts";

/** Macros over index and element, or key and value. */
export const twoVariableLibrary: CelLibrary = { name: "two-variable", functions: [], macros: twoVariableMacros };
