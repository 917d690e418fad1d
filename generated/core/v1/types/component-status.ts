// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ComponentStatus
// Hash: 77f7fc6cc502
import type { ObjectMeta } from "../../../meta/v1/types/object-meta.ts";
import type { ComponentCondition } from "./component-condition.ts";

/** io.k8s.api.core.v1.ComponentStatus */
export interface ComponentStatus {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ObjectMeta;
  conditions?: ComponentCondition[];
}
