// Source: schemas/kubernetes/openapi/flowcontrol.apiserver.k8s.io/v1.json#/components/schemas/io.k8s.api.flowcontrol.v1.PriorityLevelConfigurationSpec
// Hash: 28640388ff6f
import type { ExemptPriorityLevelConfiguration } from "./exempt-priority-level-configuration.ts";
import type { LimitedPriorityLevelConfiguration } from "./limited-priority-level-configuration.ts";

/** io.k8s.api.flowcontrol.v1.PriorityLevelConfigurationSpec */
export interface PriorityLevelConfigurationSpec {
  exempt?: ExemptPriorityLevelConfiguration;
  limited?: LimitedPriorityLevelConfiguration;
  /** @default "" */
  type: string;
}
