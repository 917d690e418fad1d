import { mayHavePolicies } from "../match/excluded-resources.ts";
import type { AdmissionPlugin } from "../plugin.ts";
import { hookFinder } from "./hooks.ts";
import type { MutatingSpec, Policy } from "./policy.ts";

const hooksFor = hookFinder<Policy<MutatingSpec>>({ policies: "mutatingadmissionpolicies", bindings: "mutatingadmissionpolicybindings" });

/**
 * Objects are changed as the expressions of the policies say that are bound to them; loaded with the first that is about a request.
 * Source: Kubernetes documentation, "Mutating Admission Policy" (KEP-3962).
 */
export const mutatingAdmissionPolicy: AdmissionPlugin = {
  name: "MutatingAdmissionPolicy",
  handles: (operation, resource) => operation !== "DELETE" && mayHavePolicies(resource),
  admit: (attributes, server) => {
    const hooks = hooksFor(attributes, server);
    if (hooks.length === 0) return undefined;
    return import("./mutate-by-policies.ts").then(({ mutateByPolicies }) => mutateByPolicies(hooks, attributes, server));
  },
};
