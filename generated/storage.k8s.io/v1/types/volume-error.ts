// Source: schemas/kubernetes/openapi/storage.k8s.io/v1.json#/components/schemas/io.k8s.api.storage.v1.VolumeError
// Hash: e57ccb8ee4c5
import type { Time } from "../../../meta/v1/types/time.ts";

/** io.k8s.api.storage.v1.VolumeError */
export interface VolumeError {
  /** Format: int32 */
  errorCode?: number;
  message?: string;
  time?: Time;
}
