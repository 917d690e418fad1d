// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ConfigMap
// Hash: c187955da1a2
import type { JsonObject } from "../../../../runtime/meta/json.ts";
import type { KubeObject } from "../../../../runtime/meta/object.ts";
import { applyDefaultsCoreV1ConfigMap } from "../defaults/config-map.ts";

/** Fills in what a ConfigMap leaves out, in place. */
export function applyDefaults(object: KubeObject): void {
  applyDefaultsCoreV1ConfigMap(object as unknown as JsonObject);
}
