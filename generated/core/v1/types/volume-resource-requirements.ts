// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.VolumeResourceRequirements
// Hash: 8a49b50d6517
import type { Quantity } from "../../../meta/v1/types/quantity.ts";

/** io.k8s.api.core.v1.VolumeResourceRequirements */
export interface VolumeResourceRequirements {
  limits?: {
    [key: string]: Quantity;
  };
  requests?: {
    [key: string]: Quantity;
  };
}
