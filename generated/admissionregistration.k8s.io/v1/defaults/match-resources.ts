// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.MatchResources
// Hash: a693e07e0efc
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsAdmissionregistrationV1NamedRuleWithOperations } from "./named-rule-with-operations.ts";

/** Fills in the defaults of io.k8s.api.admissionregistration.v1.MatchResources. */
export function applyDefaultsAdmissionregistrationV1MatchResources(self: Fields): void {
  if (self.matchPolicy === undefined || self.matchPolicy === null) self.matchPolicy = "Equivalent";
  if (self.namespaceSelector === undefined || self.namespaceSelector === null) self.namespaceSelector = {};
  if (self.objectSelector === undefined || self.objectSelector === null) self.objectSelector = {};
  {
    const excludeResourceRules = self.excludeResourceRules;
    if (isList(excludeResourceRules)) {
      for (const item of excludeResourceRules) {
        if (isFields(item)) applyDefaultsAdmissionregistrationV1NamedRuleWithOperations(item);
      }
    }
  }
  {
    const resourceRules = self.resourceRules;
    if (isList(resourceRules)) {
      for (const item of resourceRules) {
        if (isFields(item)) applyDefaultsAdmissionregistrationV1NamedRuleWithOperations(item);
      }
    }
  }
}
