import { baseEnvironment, type CelEnvironment, type CelType, extendEnvironment } from "../cel/index.ts";
import { optionalType } from "../cel/types/cel-type.ts";

/** What the rules of a schema may refer to: `self`, `oldSelf`, and the functions of Kubernetes' CEL. */
export function ruleEnvironment(self: CelType, optionalOldSelf: boolean): CelEnvironment {
  return extendEnvironment(baseEnvironment(), { variables: { self, oldSelf: optionalOldSelf ? optionalType(self) : self } });
}
