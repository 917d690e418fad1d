// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Service
// Hash: 6283314fbb93
import type { JsonObject } from "../../../../runtime/meta/json.ts";
import type { KubeObject } from "../../../../runtime/meta/object.ts";
import { applyDefaultsCoreV1Service } from "../defaults/service.ts";

/** Fills in what a Service leaves out, in place. */
export function applyDefaults(object: KubeObject): void {
  applyDefaultsCoreV1Service(object as unknown as JsonObject);
}
