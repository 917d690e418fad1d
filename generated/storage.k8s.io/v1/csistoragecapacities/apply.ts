// Source: schemas/kubernetes/openapi/storage.k8s.io/v1.json#/components/schemas/io.k8s.api.storage.v1.CSIStorageCapacity
// Hash: 0d92dc824d12
import type { ApplyConfiguration } from "../../../../runtime/client/apply-configuration.ts";
import type { CSIStorageCapacity } from "../types/csi-storage-capacity.ts";

/** The fields of a CSIStorageCapacity that one manager wants to own. */
export type CSIStorageCapacityApply = ApplyConfiguration<CSIStorageCapacity, "storage.k8s.io/v1", "CSIStorageCapacity">;
