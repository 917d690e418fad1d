// Source: schemas/kubernetes/openapi/node.k8s.io/v1.json#/components/schemas/io.k8s.api.node.v1.RuntimeClass
// Hash: 1e08d42d169d
import type { ObjectMeta } from "../../../meta/v1/types/object-meta.ts";
import type { Overhead } from "./overhead.ts";
import type { Scheduling } from "./scheduling.ts";

/** io.k8s.api.node.v1.RuntimeClass */
export interface RuntimeClass {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ObjectMeta;
  /** @default "" */
  handler: string;
  overhead?: Overhead;
  scheduling?: Scheduling;
}
