// Source: schemas/kubernetes/openapi/flowcontrol.apiserver.k8s.io/v1.json#/components/schemas/io.k8s.api.flowcontrol.v1.FlowSchemaCondition
// Hash: 0d1ce60bd184
import type { Time } from "../../../meta/v1/types/time.ts";

/** io.k8s.api.flowcontrol.v1.FlowSchemaCondition */
export interface FlowSchemaCondition {
  status?: string;
  lastTransitionTime?: Time;
  message?: string;
  reason?: string;
  type?: string;
}
