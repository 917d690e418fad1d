// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.PersistentVolumeClaim
// Hash: bd345c5360e4
import type { JsonObject } from "../../../../runtime/meta/json.ts";
import type { KubeObject } from "../../../../runtime/meta/object.ts";
import { applyDefaultsCoreV1PersistentVolumeClaim } from "../defaults/persistent-volume-claim.ts";

/** Fills in what a PersistentVolumeClaim leaves out, in place. */
export function applyDefaults(object: KubeObject): void {
  applyDefaultsCoreV1PersistentVolumeClaim(object as unknown as JsonObject);
}
