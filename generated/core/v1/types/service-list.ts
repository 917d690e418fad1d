// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ServiceList
// Hash: 0430c875dac7
import type { ListMeta } from "../../../meta/v1/types/list-meta.ts";
import type { Service } from "./service.ts";

/** io.k8s.api.core.v1.ServiceList */
export interface ServiceList {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ListMeta;
  items: Service[];
}
