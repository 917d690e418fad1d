// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.VolumeMountStatus
// Hash: 72e81506b234
import type { VolumeStatus } from "./volume-status.ts";

/** io.k8s.api.core.v1.VolumeMountStatus */
export interface VolumeMountStatus {
  /** @default "" */
  mountPath: string;
  /** @default "" */
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  volumeStatus?: VolumeStatus;
}
