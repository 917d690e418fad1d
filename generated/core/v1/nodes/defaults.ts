// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Node
// Hash: d64ed7cb9bc1
import type { JsonObject } from "../../../../runtime/meta/json.ts";
import type { KubeObject } from "../../../../runtime/meta/object.ts";
import { applyDefaultsCoreV1Node } from "../defaults/node.ts";

/** Fills in what a Node leaves out, in place. */
export function applyDefaults(object: KubeObject): void {
  applyDefaultsCoreV1Node(object as unknown as JsonObject);
}
