import type { Strategy } from "../../registry/strategy.ts";
import { paramRefErrors } from "./authorize-params.ts";
import { reservedNameWarnings } from "./reserved-names.ts";

/** Bindings of policies that mutate: who makes one may read its parameters. Source: Kubernetes documentation, "Mutating Admission Policy". */
export const strategy: Strategy = {
  validate: (object, context) => paramRefErrors(object, "mutatingadmissionpolicies", context),
  validateUpdate: (object, _, context) => paramRefErrors(object, "mutatingadmissionpolicies", context),
  warnings: reservedNameWarnings,
};
