// Source: schemas/kubernetes/openapi/storage.k8s.io/v1.json#/components/schemas/io.k8s.api.storage.v1.CSIStorageCapacityList
// Hash: 2bf356d5d062
import type { ListMeta } from "../../../meta/v1/types/list-meta.ts";
import type { CSIStorageCapacity } from "./csi-storage-capacity.ts";

/** io.k8s.api.storage.v1.CSIStorageCapacityList */
export interface CSIStorageCapacityList {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ListMeta;
  items: CSIStorageCapacity[];
}
