// Source: schemas/kubernetes/openapi/apiregistration.k8s.io/v1.json#/components/schemas/io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIService
// Hash: 031021b44661
import type { ObjectMeta } from "../../../meta/v1/types/object-meta.ts";
import type { APIServiceSpec } from "./api-service-spec.ts";
import type { APIServiceStatus } from "./api-service-status.ts";

/** io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIService */
export interface APIService {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ObjectMeta;
  /** @default {} */
  spec?: APIServiceSpec;
  /** @default {} */
  status?: APIServiceStatus;
}
