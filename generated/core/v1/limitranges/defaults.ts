// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.LimitRange
// Hash: 4c66620da812
import type { JsonObject } from "../../../../runtime/meta/json.ts";
import type { KubeObject } from "../../../../runtime/meta/object.ts";
import { applyDefaultsCoreV1LimitRange } from "../defaults/limit-range.ts";

/** Fills in what a LimitRange leaves out, in place. */
export function applyDefaults(object: KubeObject): void {
  applyDefaultsCoreV1LimitRange(object as unknown as JsonObject);
}
