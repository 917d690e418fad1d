// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.NodeSystemInfo
// Hash: 6a4407adc24a
import type { NodeSwapStatus } from "./node-swap-status.ts";

/** io.k8s.api.core.v1.NodeSystemInfo */
export interface NodeSystemInfo {
  /** @default "" */
  architecture: string;
  /** @default "" */
  bootID: string;
  /** @default "" */
  containerRuntimeVersion: string;
  /** @default "" */
  kernelVersion: string;
  /** @default "" */
  kubeProxyVersion: string;
  /** @default "" */
  kubeletVersion: string;
  /** @default "" */
  machineID: string;
  /** @default "" */
  operatingSystem: string;
  /** @default "" */
  osImage: string;
  swap?: NodeSwapStatus;
  /** @default "" */
  systemUUID: string;
}
