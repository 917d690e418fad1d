// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ConfigMapList
// Hash: f445cc0ebe17
import type { ListMeta } from "../../../meta/v1/types/list-meta.ts";
import type { ConfigMap } from "./config-map.ts";

/** io.k8s.api.core.v1.ConfigMapList */
export interface ConfigMapList {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ListMeta;
  items: ConfigMap[];
}
