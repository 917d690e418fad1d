// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.DeviceCounterConsumption
// Hash: f94b1f638ab0
import type { Counter } from "./counter.ts";

/** io.k8s.api.resource.v1.DeviceCounterConsumption */
export interface DeviceCounterConsumption {
  /** @default "" */
  counterSet: string;
  counters: {
    [key: string]: Counter;
  };
}
