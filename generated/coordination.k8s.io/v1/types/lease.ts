// Source: schemas/kubernetes/openapi/coordination.k8s.io/v1.json#/components/schemas/io.k8s.api.coordination.v1.Lease
// Hash: 4d3ef2a2034c
import type { ObjectMeta } from "../../../meta/v1/types/object-meta.ts";
import type { LeaseSpec } from "./lease-spec.ts";

/** io.k8s.api.coordination.v1.Lease */
export interface Lease {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ObjectMeta;
  /** @default {} */
  spec?: LeaseSpec;
}
