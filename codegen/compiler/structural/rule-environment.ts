import {
  bindingsLibrary,
  type CelEnvironment,
  type CelType,
  createEnvironment,
  extendEnvironment,
  optionalLibrary,
  standardLibrary,
  textLibrary,
  twoVariableLibrary,
} from "../cel/index.ts";
import { optionalType } from "../cel/types/cel-type.ts";

let base: CelEnvironment | undefined;

/** What the rules of a schema may refer to: `self`, `oldSelf`, and the functions of Kubernetes' CEL. */
export function ruleEnvironment(self: CelType, optionalOldSelf: boolean): CelEnvironment {
  base ??= createEnvironment({
    libraries: [standardLibrary, optionalLibrary, textLibrary, twoVariableLibrary, bindingsLibrary],
    homogeneousLiterals: true,
  });
  return extendEnvironment(base, { variables: { self, oldSelf: optionalOldSelf ? optionalType(self) : self } });
}
