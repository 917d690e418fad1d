// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.DeploymentCondition
// Hash: 70e6bf95def9
import type { Time } from "../../../meta/v1/types/time.ts";

/** io.k8s.api.apps.v1.DeploymentCondition */
export interface DeploymentCondition {
  /** @default "" */
  status: string;
  lastTransitionTime?: Time;
  lastUpdateTime?: Time;
  message?: string;
  reason?: string;
  /** @default "" */
  type: string;
}
