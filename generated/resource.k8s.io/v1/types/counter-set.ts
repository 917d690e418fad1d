// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.CounterSet
// Hash: dd4c063245fa
import type { Counter } from "./counter.ts";

/** io.k8s.api.resource.v1.CounterSet */
export interface CounterSet {
  counters: {
    [key: string]: Counter;
  };
  /** @default "" */
  name: string;
}
