// Source: schemas/kubernetes/openapi/storage.k8s.io/v1.json#/components/schemas/io.k8s.api.storage.v1.CSINode
// Hash: 2a836999c74a
import type { ObjectMeta } from "../../../meta/v1/types/object-meta.ts";
import type { CSINodeSpec } from "./csi-node-spec.ts";

/** io.k8s.api.storage.v1.CSINode */
export interface CSINode {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ObjectMeta;
  /** @default {} */
  spec: CSINodeSpec;
}
