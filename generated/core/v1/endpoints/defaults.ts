// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Endpoints
// Hash: 6f020896c913
import type { JsonObject } from "../../../../runtime/meta/json.ts";
import type { KubeObject } from "../../../../runtime/meta/object.ts";
import { applyDefaultsCoreV1Endpoints } from "../defaults/endpoints.ts";

/** Fills in what a Endpoints leaves out, in place. */
export function applyDefaults(object: KubeObject): void {
  applyDefaultsCoreV1Endpoints(object as unknown as JsonObject);
}
