// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.EmptyDirVolumeSource
// Hash: 8ddbd9293816
import type { Quantity } from "../../../meta/v1/types/quantity.ts";

/** io.k8s.api.core.v1.EmptyDirVolumeSource */
export interface EmptyDirVolumeSource {
  medium?: string;
  sizeLimit?: Quantity;
}
