// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.ResourceClaimTemplateList
// Hash: 9c94d4cc2a34
import type { ListMeta } from "../../../meta/v1/types/list-meta.ts";
import type { ResourceClaimTemplate } from "./resource-claim-template.ts";

/** io.k8s.api.resource.v1.ResourceClaimTemplateList */
export interface ResourceClaimTemplateList {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ListMeta;
  items: ResourceClaimTemplate[];
}
