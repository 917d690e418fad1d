// Source: schemas/kubernetes/openapi/rbac.authorization.k8s.io/v1.json#/components/schemas/io.k8s.api.rbac.v1.AggregationRule
// Hash: 456bcf21f853
import type { LabelSelector } from "../../../meta/v1/types/label-selector.ts";

/** io.k8s.api.rbac.v1.AggregationRule */
export interface AggregationRule {
  clusterRoleSelectors?: LabelSelector[];
}
