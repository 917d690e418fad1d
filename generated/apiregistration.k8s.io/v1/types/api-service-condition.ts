// Source: schemas/kubernetes/openapi/apiregistration.k8s.io/v1.json#/components/schemas/io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIServiceCondition
// Hash: 750f1e3f6076
import type { Time } from "../../../meta/v1/types/time.ts";

/** io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIServiceCondition */
export interface APIServiceCondition {
  /** @default "" */
  status: string;
  lastTransitionTime?: Time;
  message?: string;
  reason?: string;
  /** @default "" */
  type: string;
}
