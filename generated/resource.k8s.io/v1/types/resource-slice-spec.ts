// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.ResourceSliceSpec
// Hash: d1bb22e3aa4e
import type { NodeSelector } from "../../../core/v1/types/node-selector.ts";
import type { CounterSet } from "./counter-set.ts";
import type { Device } from "./device.ts";
import type { ResourcePool } from "./resource-pool.ts";

/** io.k8s.api.resource.v1.ResourceSliceSpec */
export interface ResourceSliceSpec {
  allNodes?: boolean;
  devices?: Device[];
  /** @default "" */
  driver: string;
  nodeName?: string;
  nodeSelector?: NodeSelector;
  perDeviceNodeSelection?: boolean;
  /** @default {} */
  pool: ResourcePool;
  sharedCounters?: CounterSet[];
}
