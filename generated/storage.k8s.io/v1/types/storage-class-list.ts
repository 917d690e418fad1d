// Source: schemas/kubernetes/openapi/storage.k8s.io/v1.json#/components/schemas/io.k8s.api.storage.v1.StorageClassList
// Hash: 707d9336ce07
import type { ListMeta } from "../../../meta/v1/types/list-meta.ts";
import type { StorageClass } from "./storage-class.ts";

/** io.k8s.api.storage.v1.StorageClassList */
export interface StorageClassList {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ListMeta;
  items: StorageClass[];
}
