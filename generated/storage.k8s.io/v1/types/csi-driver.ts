// Source: schemas/kubernetes/openapi/storage.k8s.io/v1.json#/components/schemas/io.k8s.api.storage.v1.CSIDriver
// Hash: 8f616d475b81
import type { ObjectMeta } from "../../../meta/v1/types/object-meta.ts";
import type { CSIDriverSpec } from "./csi-driver-spec.ts";

/** io.k8s.api.storage.v1.CSIDriver */
export interface CSIDriver {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ObjectMeta;
  /** @default {} */
  spec: CSIDriverSpec;
}
