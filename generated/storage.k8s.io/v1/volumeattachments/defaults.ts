// Source: schemas/kubernetes/openapi/storage.k8s.io/v1.json#/components/schemas/io.k8s.api.storage.v1.VolumeAttachment
// Hash: e696674a9143
import type { JsonObject } from "../../../../runtime/meta/json.ts";
import type { KubeObject } from "../../../../runtime/meta/object.ts";
import { applyDefaultsStorageV1VolumeAttachment } from "../defaults/volume-attachment.ts";

/** Fills in what a VolumeAttachment leaves out, in place. */
export function applyDefaults(object: KubeObject): void {
  applyDefaultsStorageV1VolumeAttachment(object as unknown as JsonObject);
}
