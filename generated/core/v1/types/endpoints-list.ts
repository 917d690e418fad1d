// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.EndpointsList
// Hash: d1b0bb4e726d
import type { ListMeta } from "../../../meta/v1/types/list-meta.ts";
import type { Endpoints } from "./endpoints.ts";

/** io.k8s.api.core.v1.EndpointsList */
export interface EndpointsList {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ListMeta;
  items: Endpoints[];
}
