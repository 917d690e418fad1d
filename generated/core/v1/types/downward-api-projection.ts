// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.DownwardAPIProjection
// Hash: 8f767a4fdf41
import type { DownwardAPIVolumeFile } from "./downward-api-volume-file.ts";

/** io.k8s.api.core.v1.DownwardAPIProjection */
export interface DownwardAPIProjection {
  items?: DownwardAPIVolumeFile[];
}
