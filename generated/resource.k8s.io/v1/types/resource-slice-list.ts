// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.ResourceSliceList
// Hash: ffe3785542f1
import type { ListMeta } from "../../../meta/v1/types/list-meta.ts";
import type { ResourceSlice } from "./resource-slice.ts";

/** io.k8s.api.resource.v1.ResourceSliceList */
export interface ResourceSliceList {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ListMeta;
  items: ResourceSlice[];
}
