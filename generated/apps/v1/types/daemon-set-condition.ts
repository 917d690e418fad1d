// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.DaemonSetCondition
// Hash: 6f23a6a31ab5
import type { Time } from "../../../meta/v1/types/time.ts";

/** io.k8s.api.apps.v1.DaemonSetCondition */
export interface DaemonSetCondition {
  /** @default "" */
  status: string;
  lastTransitionTime?: Time;
  message?: string;
  reason?: string;
  /** @default "" */
  type: string;
}
