// Source: schemas/kubernetes/openapi/discovery.k8s.io/v1.json#/components/schemas/io.k8s.api.discovery.v1.EndpointSlice
// Hash: d7e63799ff1c
import { createResourceClient } from "../../../../runtime/client/create-resource-client.ts";
import type { ResourceClient } from "../../../../runtime/client/resource-client.ts";
import type { RestClient } from "../../../../runtime/client/rest-client.ts";
import type { EndpointSlice } from "../types/endpoint-slice.ts";
import type { EndpointSliceApply } from "./apply.ts";

/** Reads and writes EndpointSlice objects of `namespace`, or of all namespaces. */
export function endpointSlices(rest: RestClient, namespace?: string): ResourceClient<EndpointSlice, EndpointSliceApply> {
  return createResourceClient<EndpointSlice, EndpointSliceApply>(rest, { group: "discovery.k8s.io", version: "v1", resource: "endpointslices", kind: "EndpointSlice", namespaced: true }, namespace);
}
