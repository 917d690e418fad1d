// Source: schemas/kubernetes/openapi/rbac.authorization.k8s.io/v1.json#/components/schemas/io.k8s.api.rbac.v1.ClusterRole
// Hash: 5c9396136ae2
import type { ObjectMeta } from "../../../meta/v1/types/object-meta.ts";
import type { AggregationRule } from "./aggregation-rule.ts";
import type { PolicyRule } from "./policy-rule.ts";

/** io.k8s.api.rbac.v1.ClusterRole */
export interface ClusterRole {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ObjectMeta;
  aggregationRule?: AggregationRule;
  rules?: PolicyRule[];
}
