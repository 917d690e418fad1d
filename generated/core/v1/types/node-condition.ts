// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.NodeCondition
// Hash: 99ff2af4da4c
import type { Time } from "../../../meta/v1/types/time.ts";

/** io.k8s.api.core.v1.NodeCondition */
export interface NodeCondition {
  /** @default "" */
  status: string;
  lastHeartbeatTime?: Time;
  lastTransitionTime?: Time;
  message?: string;
  reason?: string;
  /** @default "" */
  type: string;
}
