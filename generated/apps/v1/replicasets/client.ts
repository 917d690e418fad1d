// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.ReplicaSet
// Hash: b8ffd21a235e
import { createResourceClient } from "../../../../runtime/client/create-resource-client.ts";
import type { ResourceClient } from "../../../../runtime/client/resource-client.ts";
import type { RestClient } from "../../../../runtime/client/rest-client.ts";
import type { ReplicaSet } from "../types/replica-set.ts";
import type { ReplicaSetApply } from "./apply.ts";

/** Reads and writes ReplicaSet objects of `namespace`, or of all namespaces. */
export function replicaSets(rest: RestClient, namespace?: string): ResourceClient<ReplicaSet, ReplicaSetApply> {
  return createResourceClient<ReplicaSet, ReplicaSetApply>(rest, { group: "apps", version: "v1", resource: "replicasets", kind: "ReplicaSet", namespaced: true }, namespace);
}
