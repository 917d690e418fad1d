// Source: schemas/kubernetes/openapi/apiregistration.k8s.io/v1.json#/components/schemas/io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIServiceSpec
// Hash: 9fec75e64c0b
import type { ServiceReference } from "./service-reference.ts";

/** io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIServiceSpec */
export interface APIServiceSpec {
  /** Format: byte */
  caBundle?: string;
  group?: string;
  /**
   * Format: int32
   * @default 0
   */
  groupPriorityMinimum: number;
  insecureSkipTLSVerify?: boolean;
  service?: ServiceReference;
  version?: string;
  /**
   * Format: int32
   * @default 0
   */
  versionPriority: number;
}
