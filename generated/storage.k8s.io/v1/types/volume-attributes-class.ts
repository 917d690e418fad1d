// Source: schemas/kubernetes/openapi/storage.k8s.io/v1.json#/components/schemas/io.k8s.api.storage.v1.VolumeAttributesClass
// Hash: 8877c0864b8c
import type { ObjectMeta } from "../../../meta/v1/types/object-meta.ts";

/** io.k8s.api.storage.v1.VolumeAttributesClass */
export interface VolumeAttributesClass {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ObjectMeta;
  /** @default "" */
  driverName: string;
  parameters?: {
    [key: string]: string;
  };
}
