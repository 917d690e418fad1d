import type { KubeObject } from "../../meta/object.ts";
import type { Strategy } from "../../registry/strategy.ts";

/** Roles, of a namespace or of the cluster: what is stored knows no empty list of rules. */
export const strategy: Strategy = {
  prepareForCreate: dropEmptyRules,
  prepareForUpdate: dropEmptyRules,
};

function dropEmptyRules(object: KubeObject): void {
  const { rules } = object as KubeObject & { rules?: unknown };
  if (Array.isArray(rules) && rules.length === 0) object["rules"] = null;
}
