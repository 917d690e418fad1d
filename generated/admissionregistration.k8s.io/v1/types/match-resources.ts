// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.MatchResources
// Hash: bf25564ce70f
import type { LabelSelector } from "../../../meta/v1/types/label-selector.ts";
import type { NamedRuleWithOperations } from "./named-rule-with-operations.ts";

/** io.k8s.api.admissionregistration.v1.MatchResources */
export interface MatchResources {
  excludeResourceRules?: NamedRuleWithOperations[];
  matchPolicy?: "Equivalent" | "Exact";
  namespaceSelector?: LabelSelector;
  objectSelector?: LabelSelector;
  resourceRules?: NamedRuleWithOperations[];
}
