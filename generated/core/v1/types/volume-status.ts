// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.VolumeStatus
// Hash: 20f79dea850b
import type { ImageVolumeStatus } from "./image-volume-status.ts";

/** io.k8s.api.core.v1.VolumeStatus */
export interface VolumeStatus {
  image?: ImageVolumeStatus;
}
