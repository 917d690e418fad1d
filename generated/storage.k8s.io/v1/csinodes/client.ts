// Source: schemas/kubernetes/openapi/storage.k8s.io/v1.json#/components/schemas/io.k8s.api.storage.v1.CSINode
// Hash: f12093533b3e
import { createResourceClient } from "../../../../runtime/client/create-resource-client.ts";
import type { ResourceClient } from "../../../../runtime/client/resource-client.ts";
import type { RestClient } from "../../../../runtime/client/rest-client.ts";
import type { CSINode } from "../types/csi-node.ts";
import type { CSINodeApply } from "./apply.ts";

/** Reads and writes CSINode objects. */
export function csiNodes(rest: RestClient): ResourceClient<CSINode, CSINodeApply> {
  return createResourceClient<CSINode, CSINodeApply>(rest, { group: "storage.k8s.io", version: "v1", resource: "csinodes", kind: "CSINode", namespaced: false });
}
