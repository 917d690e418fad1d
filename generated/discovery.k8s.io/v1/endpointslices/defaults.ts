// Source: schemas/kubernetes/openapi/discovery.k8s.io/v1.json#/components/schemas/io.k8s.api.discovery.v1.EndpointSlice
// Hash: 5123ea730d5f
import type { JsonObject } from "../../../../runtime/meta/json.ts";
import type { KubeObject } from "../../../../runtime/meta/object.ts";
import { applyDefaultsDiscoveryV1EndpointSlice } from "../defaults/endpoint-slice.ts";

/** Fills in what a EndpointSlice leaves out, in place. */
export function applyDefaults(object: KubeObject): void {
  applyDefaultsDiscoveryV1EndpointSlice(object as unknown as JsonObject);
}
