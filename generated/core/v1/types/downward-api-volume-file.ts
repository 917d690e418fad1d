// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.DownwardAPIVolumeFile
// Hash: b39d11a56e67
import type { ObjectFieldSelector } from "./object-field-selector.ts";
import type { ResourceFieldSelector } from "./resource-field-selector.ts";

/** io.k8s.api.core.v1.DownwardAPIVolumeFile */
export interface DownwardAPIVolumeFile {
  fieldRef?: ObjectFieldSelector;
  /** Format: int32 */
  mode?: number;
  /** @default "" */
  path: string;
  resourceFieldRef?: ResourceFieldSelector;
}
