// Source: schemas/kubernetes/openapi/storage.k8s.io/v1.json#/components/schemas/io.k8s.api.storage.v1.StorageClass
// Hash: 0ee60e65b4d2
import type { ApplyConfiguration } from "../../../../runtime/client/apply-configuration.ts";
import type { StorageClass } from "../types/storage-class.ts";

/** The fields of a StorageClass that one manager wants to own. */
export type StorageClassApply = ApplyConfiguration<StorageClass, "storage.k8s.io/v1", "StorageClass">;
