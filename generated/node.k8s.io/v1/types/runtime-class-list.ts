// Source: schemas/kubernetes/openapi/node.k8s.io/v1.json#/components/schemas/io.k8s.api.node.v1.RuntimeClassList
// Hash: d05787e92907
import type { ListMeta } from "../../../meta/v1/types/list-meta.ts";
import type { RuntimeClass } from "./runtime-class.ts";

/** io.k8s.api.node.v1.RuntimeClassList */
export interface RuntimeClassList {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ListMeta;
  items: RuntimeClass[];
}
