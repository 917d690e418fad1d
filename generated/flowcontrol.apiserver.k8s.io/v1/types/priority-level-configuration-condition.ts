// Source: schemas/kubernetes/openapi/flowcontrol.apiserver.k8s.io/v1.json#/components/schemas/io.k8s.api.flowcontrol.v1.PriorityLevelConfigurationCondition
// Hash: 98649493bf84
import type { Time } from "../../../meta/v1/types/time.ts";

/** io.k8s.api.flowcontrol.v1.PriorityLevelConfigurationCondition */
export interface PriorityLevelConfigurationCondition {
  status?: string;
  lastTransitionTime?: Time;
  message?: string;
  reason?: string;
  type?: string;
}
