// Source: schemas/kubernetes/openapi/storage.k8s.io/v1.json#/components/schemas/io.k8s.api.storage.v1.StorageClass
// Hash: 6932d0c8cf00
import type { JsonObject } from "../../../../runtime/meta/json.ts";
import type { KubeObject } from "../../../../runtime/meta/object.ts";
import { applyDefaultsStorageV1StorageClass } from "../defaults/storage-class.ts";

/** Fills in what a StorageClass leaves out, in place. */
export function applyDefaults(object: KubeObject): void {
  applyDefaultsStorageV1StorageClass(object as unknown as JsonObject);
}
