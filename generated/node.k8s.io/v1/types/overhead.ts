// Source: schemas/kubernetes/openapi/node.k8s.io/v1.json#/components/schemas/io.k8s.api.node.v1.Overhead
// Hash: 464a44abf974
import type { Quantity } from "../../../meta/v1/types/quantity.ts";

/** io.k8s.api.node.v1.Overhead */
export interface Overhead {
  podFixed?: {
    [key: string]: Quantity;
  };
}
