// Source: schemas/kubernetes/openapi/meta/v1.json#/components/schemas/io.k8s.apimachinery.pkg.apis.meta.v1.PartialObjectMetadataList
// Hash: c819208d767c
import type { ListMeta } from "./list-meta.ts";
import type { PartialObjectMetadata } from "./partial-object-metadata.ts";

/** io.k8s.apimachinery.pkg.apis.meta.v1.PartialObjectMetadataList */
export interface PartialObjectMetadataList {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ListMeta;
  items: PartialObjectMetadata[];
}
