// Source: schemas/kubernetes/openapi/storage.k8s.io/v1.json#/components/schemas/io.k8s.api.storage.v1.StorageClass
// Hash: 455a04f1198c
import { createResourceClient } from "../../../../runtime/client/create-resource-client.ts";
import type { ResourceClient } from "../../../../runtime/client/resource-client.ts";
import type { RestClient } from "../../../../runtime/client/rest-client.ts";
import type { StorageClass } from "../types/storage-class.ts";
import type { StorageClassApply } from "./apply.ts";

/** Reads and writes StorageClass objects. */
export function storageClasses(rest: RestClient): ResourceClient<StorageClass, StorageClassApply> {
  return createResourceClient<StorageClass, StorageClassApply>(rest, { group: "storage.k8s.io", version: "v1", resource: "storageclasses", kind: "StorageClass", namespaced: false });
}
