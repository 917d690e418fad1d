// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ProjectedVolumeSource
// Hash: 266932f6d950
import type { VolumeProjection } from "./volume-projection.ts";

/** io.k8s.api.core.v1.ProjectedVolumeSource */
export interface ProjectedVolumeSource {
  /** Format: int32 */
  defaultMode?: number;
  sources?: VolumeProjection[];
}
