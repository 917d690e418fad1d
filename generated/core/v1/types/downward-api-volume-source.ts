// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.DownwardAPIVolumeSource
// Hash: 311e913362c3
import type { DownwardAPIVolumeFile } from "./downward-api-volume-file.ts";

/** io.k8s.api.core.v1.DownwardAPIVolumeSource */
export interface DownwardAPIVolumeSource {
  /** Format: int32 */
  defaultMode?: number;
  items?: DownwardAPIVolumeFile[];
}
