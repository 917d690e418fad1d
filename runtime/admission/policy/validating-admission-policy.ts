import { mayHavePolicies } from "../match/excluded-resources.ts";
import type { AdmissionPlugin } from "../plugin.ts";
import { hookFinder } from "./hooks.ts";
import type { Policy, ValidatingSpec } from "./policy.ts";

const hooksFor = hookFinder<Policy<ValidatingSpec>>({ policies: "validatingadmissionpolicies", bindings: "validatingadmissionpolicybindings" });

/**
 * Objects must satisfy the expressions of the policies that are bound to them. Expressions and what evaluates them are loaded with
 * the first policy that is about a request.
 * Source: Kubernetes documentation, "Validating Admission Policy" (KEP-3488).
 */
export const validatingAdmissionPolicy: AdmissionPlugin = {
  name: "ValidatingAdmissionPolicy",
  handles: (_, resource) => mayHavePolicies(resource),
  validate: (attributes, server) => {
    const hooks = hooksFor(attributes, server);
    if (hooks.length === 0) return undefined;
    return import("./validate-policies.ts").then(({ validatePolicies }) => validatePolicies(hooks, attributes, server));
  },
};
