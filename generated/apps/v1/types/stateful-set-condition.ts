// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.StatefulSetCondition
// Hash: ee3bf615d7fe
import type { Time } from "../../../meta/v1/types/time.ts";

/** io.k8s.api.apps.v1.StatefulSetCondition */
export interface StatefulSetCondition {
  /** @default "" */
  status: string;
  lastTransitionTime?: Time;
  message?: string;
  reason?: string;
  /** @default "" */
  type: string;
}
