// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.NamespaceCondition
// Hash: e3aa79cd0dd5
import type { Time } from "../../../meta/v1/types/time.ts";

/** io.k8s.api.core.v1.NamespaceCondition */
export interface NamespaceCondition {
  /** @default "" */
  status: string;
  lastTransitionTime?: Time;
  message?: string;
  reason?: string;
  /** @default "" */
  type: string;
}
