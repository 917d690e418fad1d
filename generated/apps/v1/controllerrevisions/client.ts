// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.ControllerRevision
// Hash: 20465d2988d5
import { createResourceClient } from "../../../../runtime/client/create-resource-client.ts";
import type { ResourceClient } from "../../../../runtime/client/resource-client.ts";
import type { RestClient } from "../../../../runtime/client/rest-client.ts";
import type { ControllerRevision } from "../types/controller-revision.ts";
import type { ControllerRevisionApply } from "./apply.ts";

/** Reads and writes ControllerRevision objects of `namespace`, or of all namespaces. */
export function controllerRevisions(rest: RestClient, namespace?: string): ResourceClient<ControllerRevision, ControllerRevisionApply> {
  return createResourceClient<ControllerRevision, ControllerRevisionApply>(rest, { group: "apps", version: "v1", resource: "controllerrevisions", kind: "ControllerRevision", namespaced: true }, namespace);
}
