// Source: schemas/kubernetes/openapi/storage.k8s.io/v1.json#/components/schemas/io.k8s.api.storage.v1.CSIStorageCapacity
// Hash: 11aeb4ffce18
import { createResourceClient } from "../../../../runtime/client/create-resource-client.ts";
import type { ResourceClient } from "../../../../runtime/client/resource-client.ts";
import type { RestClient } from "../../../../runtime/client/rest-client.ts";
import type { CSIStorageCapacity } from "../types/csi-storage-capacity.ts";
import type { CSIStorageCapacityApply } from "./apply.ts";

/** Reads and writes CSIStorageCapacity objects of `namespace`, or of all namespaces. */
export function csiStorageCapacities(rest: RestClient, namespace?: string): ResourceClient<CSIStorageCapacity, CSIStorageCapacityApply> {
  return createResourceClient<CSIStorageCapacity, CSIStorageCapacityApply>(rest, { group: "storage.k8s.io", version: "v1", resource: "csistoragecapacities", kind: "CSIStorageCapacity", namespaced: true }, namespace);
}
