// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.ResourceClaimTemplateSpec
// Hash: 0fdaaceb4beb
import type { ObjectMeta } from "../../../meta/v1/types/object-meta.ts";
import type { ResourceClaimSpec } from "./resource-claim-spec.ts";

/** io.k8s.api.resource.v1.ResourceClaimTemplateSpec */
export interface ResourceClaimTemplateSpec {
  /** @default {} */
  metadata?: ObjectMeta;
  /** @default {} */
  spec: ResourceClaimSpec;
}
