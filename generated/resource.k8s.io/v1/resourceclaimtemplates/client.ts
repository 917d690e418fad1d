// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.ResourceClaimTemplate
// Hash: f16b7705560f
import { createResourceClient } from "../../../../runtime/client/create-resource-client.ts";
import type { ResourceClient } from "../../../../runtime/client/resource-client.ts";
import type { RestClient } from "../../../../runtime/client/rest-client.ts";
import type { ResourceClaimTemplate } from "../types/resource-claim-template.ts";
import type { ResourceClaimTemplateApply } from "./apply.ts";

/** Reads and writes ResourceClaimTemplate objects of `namespace`, or of all namespaces. */
export function resourceClaimTemplates(rest: RestClient, namespace?: string): ResourceClient<ResourceClaimTemplate, ResourceClaimTemplateApply> {
  return createResourceClient<ResourceClaimTemplate, ResourceClaimTemplateApply>(rest, { group: "resource.k8s.io", version: "v1", resource: "resourceclaimtemplates", kind: "ResourceClaimTemplate", namespaced: true }, namespace);
}
