// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.Counter
// Hash: fe1a2204f50e
import type { Quantity } from "../../../meta/v1/types/quantity.ts";

/** io.k8s.api.resource.v1.Counter */
export interface Counter {
  value: Quantity;
}
