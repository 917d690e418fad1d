import type { Strategy } from "../../registry/strategy.ts";
import { paramRefErrors } from "./authorize-params.ts";
import { reservedNameWarnings } from "./reserved-names.ts";

/** Bindings of policies that validate: who makes one may read its parameters. Source: Kubernetes documentation, "Validating Admission Policy". */
export const strategy: Strategy = {
  validate: (object, context) => paramRefErrors(object, "validatingadmissionpolicies", context),
  validateUpdate: (object, _, context) => paramRefErrors(object, "validatingadmissionpolicies", context),
  warnings: reservedNameWarnings,
};
