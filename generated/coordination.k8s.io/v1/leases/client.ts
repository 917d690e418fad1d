// Source: schemas/kubernetes/openapi/coordination.k8s.io/v1.json#/components/schemas/io.k8s.api.coordination.v1.Lease
// Hash: 8fed64f846d3
import { createResourceClient } from "../../../../runtime/client/create-resource-client.ts";
import type { ResourceClient } from "../../../../runtime/client/resource-client.ts";
import type { RestClient } from "../../../../runtime/client/rest-client.ts";
import type { Lease } from "../types/lease.ts";
import type { LeaseApply } from "./apply.ts";

/** Reads and writes Lease objects of `namespace`, or of all namespaces. */
export function leases(rest: RestClient, namespace?: string): ResourceClient<Lease, LeaseApply> {
  return createResourceClient<Lease, LeaseApply>(rest, { group: "coordination.k8s.io", version: "v1", resource: "leases", kind: "Lease", namespaced: true }, namespace);
}
