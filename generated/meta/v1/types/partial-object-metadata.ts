// Source: schemas/kubernetes/openapi/meta/v1.json#/components/schemas/io.k8s.apimachinery.pkg.apis.meta.v1.PartialObjectMetadata
// Hash: f5024fe0b2f8
import type { ObjectMeta } from "./object-meta.ts";

/** io.k8s.apimachinery.pkg.apis.meta.v1.PartialObjectMetadata */
export interface PartialObjectMetadata {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ObjectMeta;
}
