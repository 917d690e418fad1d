// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.Device
// Hash: 65eab619d8cb
import type { NodeSelector } from "../../../core/v1/types/node-selector.ts";
import type { DeviceAttribute } from "./device-attribute.ts";
import type { DeviceCapacity } from "./device-capacity.ts";
import type { DeviceCounterConsumption } from "./device-counter-consumption.ts";
import type { DeviceTaint } from "./device-taint.ts";
import type { NodeAllocatableResourceMapping } from "./node-allocatable-resource-mapping.ts";

/** io.k8s.api.resource.v1.Device */
export interface Device {
  allNodes?: boolean;
  allowMultipleAllocations?: boolean;
  attributes?: {
    [key: string]: DeviceAttribute;
  };
  bindingConditions?: string[];
  bindingFailureConditions?: string[];
  bindsToNode?: boolean;
  capacity?: {
    [key: string]: DeviceCapacity;
  };
  consumesCounters?: DeviceCounterConsumption[];
  /** @default "" */
  name: string;
  nodeAllocatableResourceMappings?: {
    [key: string]: NodeAllocatableResourceMapping;
  };
  nodeName?: string;
  nodeSelector?: NodeSelector;
  taints?: DeviceTaint[];
}
