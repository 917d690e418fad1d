// Source: schemas/kubernetes/openapi/storage.k8s.io/v1.json#/components/schemas/io.k8s.api.storage.v1.CSIStorageCapacity
// Hash: f91fac283d63
import type { LabelSelector } from "../../../meta/v1/types/label-selector.ts";
import type { ObjectMeta } from "../../../meta/v1/types/object-meta.ts";
import type { Quantity } from "../../../meta/v1/types/quantity.ts";

/** io.k8s.api.storage.v1.CSIStorageCapacity */
export interface CSIStorageCapacity {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ObjectMeta;
  capacity?: Quantity;
  maximumVolumeSize?: Quantity;
  nodeTopology?: LabelSelector;
  /** @default "" */
  storageClassName: string;
}
