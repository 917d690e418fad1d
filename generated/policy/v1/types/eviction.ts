// Source: schemas/kubernetes/openapi/policy/v1.json#/components/schemas/io.k8s.api.policy.v1.Eviction
// Hash: 457f6ad0c6ba
import type { DeleteOptions } from "../../../meta/v1/types/delete-options.ts";
import type { ObjectMeta } from "../../../meta/v1/types/object-meta.ts";

/** io.k8s.api.policy.v1.Eviction */
export interface Eviction {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ObjectMeta;
  deleteOptions?: DeleteOptions;
}
