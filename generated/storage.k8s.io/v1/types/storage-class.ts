// Source: schemas/kubernetes/openapi/storage.k8s.io/v1.json#/components/schemas/io.k8s.api.storage.v1.StorageClass
// Hash: a304fb9a0f72
import type { TopologySelectorTerm } from "../../../core/v1/types/topology-selector-term.ts";
import type { ObjectMeta } from "../../../meta/v1/types/object-meta.ts";

/** io.k8s.api.storage.v1.StorageClass */
export interface StorageClass {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ObjectMeta;
  allowVolumeExpansion?: boolean;
  allowedTopologies?: TopologySelectorTerm[];
  mountOptions?: string[];
  parameters?: {
    [key: string]: string;
  };
  /** @default "" */
  provisioner: string;
  reclaimPolicy?: "Delete" | "Recycle" | "Retain";
  volumeBindingMode?: "Immediate" | "WaitForFirstConsumer";
}
