// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ComponentStatusList
// Hash: b80dff844182
import type { ListMeta } from "../../../meta/v1/types/list-meta.ts";
import type { ComponentStatus } from "./component-status.ts";

/** io.k8s.api.core.v1.ComponentStatusList */
export interface ComponentStatusList {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ListMeta;
  items: ComponentStatus[];
}
