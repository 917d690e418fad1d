// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Service
// Hash: b0e51a947aaa
import { createResourceClient } from "../../../../runtime/client/create-resource-client.ts";
import type { ResourceClient } from "../../../../runtime/client/resource-client.ts";
import type { RestClient } from "../../../../runtime/client/rest-client.ts";
import type { Service } from "../types/service.ts";
import type { ServiceApply } from "./apply.ts";

/** Reads and writes Service objects of `namespace`, or of all namespaces. */
export function services(rest: RestClient, namespace?: string): ResourceClient<Service, ServiceApply> {
  return createResourceClient<Service, ServiceApply>(rest, { group: "", version: "v1", resource: "services", kind: "Service", namespaced: true }, namespace);
}
