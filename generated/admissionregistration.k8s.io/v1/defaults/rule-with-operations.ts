// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.RuleWithOperations
// Hash: 770650088861
import type { Fields } from "../../../../runtime/validation/fields.ts";

/** Fills in the defaults of io.k8s.api.admissionregistration.v1.RuleWithOperations. */
export function applyDefaultsAdmissionregistrationV1RuleWithOperations(self: Fields): void {
  if (self.scope === undefined || self.scope === null) self.scope = "*";
}
