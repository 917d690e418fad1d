// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.NamespaceList
// Hash: 9d49d83ad658
import type { ListMeta } from "../../../meta/v1/types/list-meta.ts";
import type { Namespace } from "./namespace.ts";

/** io.k8s.api.core.v1.NamespaceList */
export interface NamespaceList {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ListMeta;
  items: Namespace[];
}
