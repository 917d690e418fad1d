// Source: schemas/kubernetes/openapi/storage.k8s.io/v1.json#/components/schemas/io.k8s.api.storage.v1.CSINodeDriver
// Hash: 6da95267fb4d
import type { VolumeNodeResources } from "./volume-node-resources.ts";

/** io.k8s.api.storage.v1.CSINodeDriver */
export interface CSINodeDriver {
  allocatable?: VolumeNodeResources;
  /** @default "" */
  name: string;
  /** @default "" */
  nodeID: string;
  topologyKeys?: string[];
}
