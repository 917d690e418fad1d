// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.VolumeNodeAffinity
// Hash: 6e83db528778
import type { NodeSelector } from "./node-selector.ts";

/** io.k8s.api.core.v1.VolumeNodeAffinity */
export interface VolumeNodeAffinity {
  required?: NodeSelector;
}
