// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Endpoints
// Hash: a68381d510be
import { createResourceClient } from "../../../../runtime/client/create-resource-client.ts";
import type { ResourceClient } from "../../../../runtime/client/resource-client.ts";
import type { RestClient } from "../../../../runtime/client/rest-client.ts";
import type { Endpoints } from "../types/endpoints.ts";
import type { EndpointsApply } from "./apply.ts";

/** Reads and writes Endpoints objects of `namespace`, or of all namespaces. */
export function endpoints(rest: RestClient, namespace?: string): ResourceClient<Endpoints, EndpointsApply> {
  return createResourceClient<Endpoints, EndpointsApply>(rest, { group: "", version: "v1", resource: "endpoints", kind: "Endpoints", namespaced: true }, namespace);
}
