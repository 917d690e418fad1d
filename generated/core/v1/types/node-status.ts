// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.NodeStatus
// Hash: b673a6a454b8
import type { Quantity } from "../../../meta/v1/types/quantity.ts";
import type { AttachedVolume } from "./attached-volume.ts";
import type { ContainerImage } from "./container-image.ts";
import type { NodeAddress } from "./node-address.ts";
import type { NodeCondition } from "./node-condition.ts";
import type { NodeConfigStatus } from "./node-config-status.ts";
import type { NodeDaemonEndpoints } from "./node-daemon-endpoints.ts";
import type { NodeFeatures } from "./node-features.ts";
import type { NodeRuntimeHandler } from "./node-runtime-handler.ts";
import type { NodeSystemInfo } from "./node-system-info.ts";

/** io.k8s.api.core.v1.NodeStatus */
export interface NodeStatus {
  addresses?: NodeAddress[];
  allocatable?: {
    [key: string]: Quantity;
  };
  capacity?: {
    [key: string]: Quantity;
  };
  conditions?: NodeCondition[];
  config?: NodeConfigStatus;
  /** @default {} */
  daemonEndpoints?: NodeDaemonEndpoints;
  declaredFeatures?: string[];
  features?: NodeFeatures;
  images?: ContainerImage[];
  /** @default {} */
  nodeInfo?: NodeSystemInfo;
  phase?: "Pending" | "Running" | "Terminated";
  runtimeHandlers?: NodeRuntimeHandler[];
  volumesAttached?: AttachedVolume[];
  volumesInUse?: string[];
}
