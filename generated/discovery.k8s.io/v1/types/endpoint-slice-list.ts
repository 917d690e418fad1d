// Source: schemas/kubernetes/openapi/discovery.k8s.io/v1.json#/components/schemas/io.k8s.api.discovery.v1.EndpointSliceList
// Hash: e8ae37004d8b
import type { ListMeta } from "../../../meta/v1/types/list-meta.ts";
import type { EndpointSlice } from "./endpoint-slice.ts";

/** io.k8s.api.discovery.v1.EndpointSliceList */
export interface EndpointSliceList {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ListMeta;
  items: EndpointSlice[];
}
