// Source: schemas/kubernetes/openapi/storage.k8s.io/v1.json#/components/schemas/io.k8s.api.storage.v1.CSINodeList
// Hash: 4d7da0ff0d71
import type { ListMeta } from "../../../meta/v1/types/list-meta.ts";
import type { CSINode } from "./csi-node.ts";

/** io.k8s.api.storage.v1.CSINodeList */
export interface CSINodeList {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ListMeta;
  items: CSINode[];
}
