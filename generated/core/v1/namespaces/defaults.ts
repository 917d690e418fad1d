// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Namespace
// Hash: 6c15d8d65f9d
import type { JsonObject } from "../../../../runtime/meta/json.ts";
import type { KubeObject } from "../../../../runtime/meta/object.ts";
import { applyDefaultsCoreV1Namespace } from "../defaults/namespace.ts";

/** Fills in what a Namespace leaves out, in place. */
export function applyDefaults(object: KubeObject): void {
  applyDefaultsCoreV1Namespace(object as unknown as JsonObject);
}
