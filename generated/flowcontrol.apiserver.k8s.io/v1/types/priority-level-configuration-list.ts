// Source: schemas/kubernetes/openapi/flowcontrol.apiserver.k8s.io/v1.json#/components/schemas/io.k8s.api.flowcontrol.v1.PriorityLevelConfigurationList
// Hash: c1b5e8f76657
import type { ListMeta } from "../../../meta/v1/types/list-meta.ts";
import type { PriorityLevelConfiguration } from "./priority-level-configuration.ts";

/** io.k8s.api.flowcontrol.v1.PriorityLevelConfigurationList */
export interface PriorityLevelConfigurationList {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ListMeta;
  items: PriorityLevelConfiguration[];
}
