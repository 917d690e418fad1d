// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.ResourceClaimTemplate
// Hash: e3f145f3c9f6
import type { ObjectMeta } from "../../../meta/v1/types/object-meta.ts";
import type { ResourceClaimTemplateSpec } from "./resource-claim-template-spec.ts";

/** io.k8s.api.resource.v1.ResourceClaimTemplate */
export interface ResourceClaimTemplate {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ObjectMeta;
  /** @default {} */
  spec: ResourceClaimTemplateSpec;
}
