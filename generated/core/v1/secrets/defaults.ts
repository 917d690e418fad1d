// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Secret
// Hash: cc9ac87694d9
import type { JsonObject } from "../../../../runtime/meta/json.ts";
import type { KubeObject } from "../../../../runtime/meta/object.ts";
import { applyDefaultsCoreV1Secret } from "../defaults/secret.ts";

/** Fills in what a Secret leaves out, in place. */
export function applyDefaults(object: KubeObject): void {
  applyDefaultsCoreV1Secret(object as unknown as JsonObject);
}
