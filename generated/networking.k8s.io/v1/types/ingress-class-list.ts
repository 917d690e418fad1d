// Source: schemas/kubernetes/openapi/networking.k8s.io/v1.json#/components/schemas/io.k8s.api.networking.v1.IngressClassList
// Hash: 9882efad35ee
import type { ListMeta } from "../../../meta/v1/types/list-meta.ts";
import type { IngressClass } from "./ingress-class.ts";

/** io.k8s.api.networking.v1.IngressClassList */
export interface IngressClassList {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ListMeta;
  items: IngressClass[];
}
