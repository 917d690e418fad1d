// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ResourceQuota
// Hash: 96c8acddb0f0
import { createResourceClient } from "../../../../runtime/client/create-resource-client.ts";
import type { ResourceClient } from "../../../../runtime/client/resource-client.ts";
import type { RestClient } from "../../../../runtime/client/rest-client.ts";
import type { ResourceQuota } from "../types/resource-quota.ts";
import type { ResourceQuotaApply } from "./apply.ts";

/** Reads and writes ResourceQuota objects of `namespace`, or of all namespaces. */
export function resourceQuotas(rest: RestClient, namespace?: string): ResourceClient<ResourceQuota, ResourceQuotaApply> {
  return createResourceClient<ResourceQuota, ResourceQuotaApply>(rest, { group: "", version: "v1", resource: "resourcequotas", kind: "ResourceQuota", namespaced: true }, namespace);
}
