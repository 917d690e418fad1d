// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ModifyVolumeStatus
// Hash: 6813d3e9869f

/** io.k8s.api.core.v1.ModifyVolumeStatus */
export interface ModifyVolumeStatus {
  /** @default "" */
  status: "InProgress" | "Infeasible" | "Pending";
  targetVolumeAttributesClassName?: string;
}
