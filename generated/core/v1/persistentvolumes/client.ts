// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.PersistentVolume
// Hash: a5f297402450
import { createResourceClient } from "../../../../runtime/client/create-resource-client.ts";
import type { ResourceClient } from "../../../../runtime/client/resource-client.ts";
import type { RestClient } from "../../../../runtime/client/rest-client.ts";
import type { PersistentVolume } from "../types/persistent-volume.ts";
import type { PersistentVolumeApply } from "./apply.ts";

/** Reads and writes PersistentVolume objects. */
export function persistentVolumes(rest: RestClient): ResourceClient<PersistentVolume, PersistentVolumeApply> {
  return createResourceClient<PersistentVolume, PersistentVolumeApply>(rest, { group: "", version: "v1", resource: "persistentvolumes", kind: "PersistentVolume", namespaced: false });
}
