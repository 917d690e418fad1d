// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ReplicationController
// Hash: 674b433cecdb
import { createResourceClient } from "../../../../runtime/client/create-resource-client.ts";
import type { ResourceClient } from "../../../../runtime/client/resource-client.ts";
import type { RestClient } from "../../../../runtime/client/rest-client.ts";
import type { ReplicationController } from "../types/replication-controller.ts";
import type { ReplicationControllerApply } from "./apply.ts";

/** Reads and writes ReplicationController objects of `namespace`, or of all namespaces. */
export function replicationControllers(rest: RestClient, namespace?: string): ResourceClient<ReplicationController, ReplicationControllerApply> {
  return createResourceClient<ReplicationController, ReplicationControllerApply>(rest, { group: "", version: "v1", resource: "replicationcontrollers", kind: "ReplicationController", namespaced: true }, namespace);
}
