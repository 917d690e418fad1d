// Source: schemas/kubernetes/openapi/storage.k8s.io/v1.json#/components/schemas/io.k8s.api.storage.v1.CSIDriver
// Hash: 134a0ceec955
import type { JsonObject } from "../../../../runtime/meta/json.ts";
import type { KubeObject } from "../../../../runtime/meta/object.ts";
import { applyDefaultsStorageV1CSIDriver } from "../defaults/csi-driver.ts";

/** Fills in what a CSIDriver leaves out, in place. */
export function applyDefaults(object: KubeObject): void {
  applyDefaultsStorageV1CSIDriver(object as unknown as JsonObject);
}
