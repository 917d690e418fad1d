// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.NamespaceStatus
// Hash: 25d939b76cd3
import type { NamespaceCondition } from "./namespace-condition.ts";

/** io.k8s.api.core.v1.NamespaceStatus */
export interface NamespaceStatus {
  conditions?: NamespaceCondition[];
  phase?: "Active" | "Terminating";
}
