// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Node
// Hash: 70ef9fc5c165
import { createResourceClient } from "../../../../runtime/client/create-resource-client.ts";
import type { ResourceClient } from "../../../../runtime/client/resource-client.ts";
import type { RestClient } from "../../../../runtime/client/rest-client.ts";
import type { Node } from "../types/node.ts";
import type { NodeApply } from "./apply.ts";

/** Reads and writes Node objects. */
export function nodes(rest: RestClient): ResourceClient<Node, NodeApply> {
  return createResourceClient<Node, NodeApply>(rest, { group: "", version: "v1", resource: "nodes", kind: "Node", namespaced: false });
}
