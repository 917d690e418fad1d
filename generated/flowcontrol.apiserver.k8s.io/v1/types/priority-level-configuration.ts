// Source: schemas/kubernetes/openapi/flowcontrol.apiserver.k8s.io/v1.json#/components/schemas/io.k8s.api.flowcontrol.v1.PriorityLevelConfiguration
// Hash: 9e7786bc8a3c
import type { ObjectMeta } from "../../../meta/v1/types/object-meta.ts";
import type { PriorityLevelConfigurationSpec } from "./priority-level-configuration-spec.ts";
import type { PriorityLevelConfigurationStatus } from "./priority-level-configuration-status.ts";

/** io.k8s.api.flowcontrol.v1.PriorityLevelConfiguration */
export interface PriorityLevelConfiguration {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ObjectMeta;
  /** @default {} */
  spec?: PriorityLevelConfigurationSpec;
  /** @default {} */
  status?: PriorityLevelConfigurationStatus;
}
