// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.PersistentVolume
// Hash: ba30c1d99802
import type { JsonObject } from "../../../../runtime/meta/json.ts";
import type { KubeObject } from "../../../../runtime/meta/object.ts";
import { applyDefaultsCoreV1PersistentVolume } from "../defaults/persistent-volume.ts";

/** Fills in what a PersistentVolume leaves out, in place. */
export function applyDefaults(object: KubeObject): void {
  applyDefaultsCoreV1PersistentVolume(object as unknown as JsonObject);
}
