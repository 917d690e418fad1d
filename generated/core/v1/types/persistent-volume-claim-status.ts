// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.PersistentVolumeClaimStatus
// Hash: 46e0e776f461
import type { Quantity } from "../../../meta/v1/types/quantity.ts";
import type { ModifyVolumeStatus } from "./modify-volume-status.ts";
import type { PersistentVolumeClaimCondition } from "./persistent-volume-claim-condition.ts";

/** io.k8s.api.core.v1.PersistentVolumeClaimStatus */
export interface PersistentVolumeClaimStatus {
  accessModes?: ("ReadOnlyMany" | "ReadWriteMany" | "ReadWriteOnce" | "ReadWriteOncePod")[];
  allocatedResourceStatuses?: {
    [key: string]: "ControllerResizeInProgress" | "ControllerResizeInfeasible" | "NodeResizeInProgress" | "NodeResizeInfeasible" | "NodeResizePending";
  };
  allocatedResources?: {
    [key: string]: Quantity;
  };
  capacity?: {
    [key: string]: Quantity;
  };
  conditions?: PersistentVolumeClaimCondition[];
  currentVolumeAttributesClassName?: string;
  modifyVolumeStatus?: ModifyVolumeStatus;
  phase?: "Bound" | "Lost" | "Pending";
}
