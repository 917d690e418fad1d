// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.PersistentVolumeStatus
// Hash: 99cc05697524
import type { Time } from "../../../meta/v1/types/time.ts";

/** io.k8s.api.core.v1.PersistentVolumeStatus */
export interface PersistentVolumeStatus {
  lastPhaseTransitionTime?: Time;
  message?: string;
  phase?: "Available" | "Bound" | "Failed" | "Pending" | "Released";
  reason?: string;
}
