// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.NodeList
// Hash: 45956b5a340e
import type { ListMeta } from "../../../meta/v1/types/list-meta.ts";
import type { Node } from "./node.ts";

/** io.k8s.api.core.v1.NodeList */
export interface NodeList {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ListMeta;
  items: Node[];
}
