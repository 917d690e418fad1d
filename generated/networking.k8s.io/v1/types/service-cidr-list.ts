// Source: schemas/kubernetes/openapi/networking.k8s.io/v1.json#/components/schemas/io.k8s.api.networking.v1.ServiceCIDRList
// Hash: 51d0b7b5dee6
import type { ListMeta } from "../../../meta/v1/types/list-meta.ts";
import type { ServiceCIDR } from "./service-cidr.ts";

/** io.k8s.api.networking.v1.ServiceCIDRList */
export interface ServiceCIDRList {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ListMeta;
  items: ServiceCIDR[];
}
