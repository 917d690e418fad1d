// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.PersistentVolumeClaim
// Hash: 612738b155ea
import { createResourceClient } from "../../../../runtime/client/create-resource-client.ts";
import type { ResourceClient } from "../../../../runtime/client/resource-client.ts";
import type { RestClient } from "../../../../runtime/client/rest-client.ts";
import type { PersistentVolumeClaim } from "../types/persistent-volume-claim.ts";
import type { PersistentVolumeClaimApply } from "./apply.ts";

/** Reads and writes PersistentVolumeClaim objects of `namespace`, or of all namespaces. */
export function persistentVolumeClaims(rest: RestClient, namespace?: string): ResourceClient<PersistentVolumeClaim, PersistentVolumeClaimApply> {
  return createResourceClient<PersistentVolumeClaim, PersistentVolumeClaimApply>(rest, { group: "", version: "v1", resource: "persistentvolumeclaims", kind: "PersistentVolumeClaim", namespaced: true }, namespace);
}
