// Source: schemas/kubernetes/openapi/apiregistration.k8s.io/v1.json#/components/schemas/io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIServiceList
// Hash: b332718a68b3
import type { ListMeta } from "../../../meta/v1/types/list-meta.ts";
import type { APIService } from "./api-service.ts";

/** io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIServiceList */
export interface APIServiceList {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ListMeta;
  items: APIService[];
}
