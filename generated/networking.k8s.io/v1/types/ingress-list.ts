// Source: schemas/kubernetes/openapi/networking.k8s.io/v1.json#/components/schemas/io.k8s.api.networking.v1.IngressList
// Hash: 208631d256df
import type { ListMeta } from "../../../meta/v1/types/list-meta.ts";
import type { Ingress } from "./ingress.ts";

/** io.k8s.api.networking.v1.IngressList */
export interface IngressList {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ListMeta;
  items: Ingress[];
}
